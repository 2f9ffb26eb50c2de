/** One long-lived client per backend and service. Never through a proxy. */
import { BackendService, HeartbeatService } from "../../idl/thrift.ts";
import { GrpcClient, ThriftClient } from "../../idl/rpc.ts";
import { DorisError } from "../base/mod.ts";
import type { Backend } from "./backend.ts";

interface Clients {
  readonly address: string;
  readonly backend: ThriftClient<typeof BackendService>;
  readonly brpc: GrpcClient;
}

export class RpcPool {
  readonly #timeoutMs: number;
  readonly #clients = new Map<number, Clients>();
  readonly #heartbeats = new Map<
    number,
    { readonly address: string; readonly client: ThriftClient<typeof HeartbeatService> }
  >();

  constructor(timeoutMs: number) {
    this.#timeoutMs = timeoutMs;
  }

  /** Client of BackendService. @throws DorisError (BackendUnavailable) before the first heartbeat */
  backend(backend: Backend): ThriftClient<typeof BackendService> {
    return this.#of(backend).backend;
  }

  /** Client of PBackendService. @throws DorisError (BackendUnavailable) before the first heartbeat */
  brpc(backend: Backend): GrpcClient {
    return this.#of(backend).brpc;
  }

  heartbeat(backend: Backend, timeoutMs: number): ThriftClient<typeof HeartbeatService> {
    const address = `${backend.host}:${backend.heartbeatPort}`;
    const known = this.#heartbeats.get(backend.id);
    if (known?.address === address) return known.client;
    known?.client.close();
    const client = new ThriftClient(HeartbeatService, {
      host: backend.host,
      port: backend.heartbeatPort,
      timeoutMs,
    });
    this.#heartbeats.set(backend.id, { address, client });
    return client;
  }

  #of(backend: Backend): Clients {
    const { ports } = backend;
    if (!ports) {
      throw new DorisError(
        "BackendUnavailable",
        `Backend ${backend.id} (${backend.host}) has not reported its ports yet`,
      );
    }
    const address = `${backend.host}:${ports.be}:${ports.brpc}`;
    const known = this.#clients.get(backend.id);
    if (known?.address === address) return known;
    if (known) closeClients(known);
    const clients: Clients = {
      address,
      backend: new ThriftClient(BackendService, {
        host: backend.host,
        port: ports.be,
        timeoutMs: this.#timeoutMs,
      }),
      brpc: new GrpcClient({ host: backend.host, port: ports.brpc }),
    };
    this.#clients.set(backend.id, clients);
    return clients;
  }

  /** Closes the clients of a backend that left the cluster. */
  forget(backendId: number): void {
    const known = this.#clients.get(backendId);
    if (known) closeClients(known);
    this.#clients.delete(backendId);
    this.#heartbeats.get(backendId)?.client.close();
    this.#heartbeats.delete(backendId);
  }

  close(): void {
    for (const id of new Set([...this.#clients.keys(), ...this.#heartbeats.keys()])) this.forget(id);
  }
}

function closeClients(clients: Clients): void {
  clients.backend.close();
  clients.brpc.close();
}

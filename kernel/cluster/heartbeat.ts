/**
 * Heartbeats: every interval each backend is told who the FE is and answers with its ports. A backend whose
 * heartbeats fail too often in a row counts as dead; the next one that succeeds makes it alive again.
 */
import { TStatusCode } from "../../idl/thrift.ts";
import type { Clock, Logger } from "../base/mod.ts";
import type { Backend } from "./backend.ts";
import type { BackendRegistry } from "./registry.ts";
import type { RpcPool } from "./rpc_pool.ts";

/** Who this FE is. */
export interface MasterIdentity {
  readonly host: string;
  readonly rpcPort: number;
  readonly httpPort: number;
  readonly clusterId: number;
  readonly token: string;
  /** Grows with each start of the FE. */
  readonly epoch: number;
  /** Unix milliseconds of this FE's start: a backend cancels queries of an FE that started anew. */
  readonly processUuid: number;
}

export interface HeartbeatOptions {
  readonly intervalMs: number;
  readonly timeoutMs: number;
  /** Failures in a row that make a backend dead. */
  readonly tolerance: number;
}

export class HeartbeatManager {
  readonly #registry: BackendRegistry;
  readonly #rpc: RpcPool;
  readonly #identity: MasterIdentity;
  readonly #options: HeartbeatOptions;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #running = new Map<number, Promise<void>>();
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(deps: {
    readonly registry: BackendRegistry;
    readonly rpc: RpcPool;
    readonly identity: MasterIdentity;
    readonly options: HeartbeatOptions;
    readonly clock: Clock;
    readonly log: Logger;
  }) {
    this.#registry = deps.registry;
    this.#rpc = deps.rpc;
    this.#identity = deps.identity;
    this.#options = deps.options;
    this.#clock = deps.clock;
    this.#log = deps.log;
  }

  start(): void {
    this.#timer = setInterval(() => {
      for (const backend of this.#registry.all()) void this.beat(backend.id);
    }, this.#options.intervalMs);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** One heartbeat now; joins one that is under way. */
  beat(backendId: number): Promise<void> {
    const running = this.#running.get(backendId);
    if (running) return running;
    const backend = this.#registry.get(backendId);
    if (!backend) return Promise.resolve();
    const beat = this.#beat(backend).finally(() => this.#running.delete(backendId));
    this.#running.set(backendId, beat);
    return beat;
  }

  async #beat(backend: Backend): Promise<void> {
    const identity = this.#identity;
    try {
      const client = this.#rpc.heartbeat(backend, this.#options.timeoutMs);
      const answer = await client.call("heartbeat", {
        master_info: {
          network_address: { hostname: identity.host, port: identity.rpcPort },
          cluster_id: identity.clusterId,
          epoch: BigInt(identity.epoch),
          token: identity.token,
          backend_ip: backend.host,
          http_port: identity.httpPort,
          heartbeat_flags: 1n,
          backend_id: BigInt(backend.id),
          frontend_infos: [{
            coordinator_address: { hostname: identity.host, port: identity.rpcPort },
            process_uuid: BigInt(identity.processUuid),
          }],
        },
      });
      if (answer.status.status_code !== TStatusCode.OK) {
        this.#failed(backend, answer.status.error_msgs?.join("; ") ?? `Status ${answer.status.status_code}`);
        return;
      }
      const info = answer.backend_info;
      if (!backend.alive) this.#log.info("Backend is alive", { backend: backend.id, host: backend.host });
      this.#registry.update(backend.id, {
        alive: info.is_shutdown !== true,
        ports: {
          be: info.be_port,
          brpc: info.brpc_port ?? 0,
          http: info.http_port,
          arrowFlight: info.arrow_flight_sql_port ?? 0,
        },
        version: info.version ?? "",
        startedAt: info.be_start_time === undefined ? undefined : Number(info.be_start_time),
        lastHeartbeatAt: this.#clock.nowMs(),
        failedHeartbeats: 0,
        error: "",
        memoryBytes: info.be_mem ?? 0n,
      });
    } catch (error) {
      this.#failed(backend, error instanceof Error ? error.message : String(error));
    }
  }

  #failed(before: Backend, reason: string): void {
    const backend = this.#registry.get(before.id);
    if (!backend) return;
    const failedHeartbeats = backend.failedHeartbeats + 1;
    const alive = backend.alive && failedHeartbeats < this.#options.tolerance;
    if (backend.alive && !alive) {
      this.#log.warn("Backend is dead", { backend: backend.id, host: backend.host, reason });
    }
    this.#registry.update(backend.id, { alive, failedHeartbeats, error: reason });
  }
}

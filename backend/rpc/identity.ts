/**
 * Who this backend is and who its FE is. Cluster id and backend id are durable: a backend belongs to one cluster for
 * the life of its directory. The FE's address and epoch live in memory, as in a BE.
 * @module
 */
import { type TBackend, type TMasterInfo, type TNetworkAddress, TStatusCode } from "../../idl/thrift.ts";
import type { SelfInfo } from "../exec/api.ts";
import { StatusError } from "../storage/api.ts";

/** Where the ids are kept. */
export interface InfoStore {
  info(key: string): Promise<string | undefined>;
  setInfo(key: string, value: string): Promise<void>;
}

/** Real ports of the servers. */
export interface BackendPorts {
  readonly heartbeat_service_port: number;
  readonly be_port: number;
  readonly brpc_port: number;
  readonly webserver_port: number;
  readonly arrow_flight_sql_port: number;
}

/** Identity of one backend; see the module. */
export class Identity {
  readonly #store: InfoStore;
  #host: string;
  #ports: BackendPorts | undefined;
  #clusterId: number | undefined;
  #backendId = -1n;
  #master: TNetworkAddress | undefined;
  #epoch = -1n;
  #token: string | undefined;
  #last: Promise<unknown> = Promise.resolve();

  private constructor(
    store: InfoStore,
    host: string,
    clusterId: string | undefined,
    backendId: string | undefined,
  ) {
    this.#store = store;
    this.#host = host;
    if (clusterId !== undefined) this.#clusterId = Number(clusterId);
    if (backendId !== undefined) this.#backendId = BigInt(backendId);
  }

  static async load(store: InfoStore, host: string): Promise<Identity> {
    return new Identity(store, host, await store.info("cluster_id"), await store.info("backend_id"));
  }

  setPorts(ports: BackendPorts): void {
    this.#ports = ports;
  }

  get ports(): BackendPorts {
    if (this.#ports === undefined) throw new Error("The servers are not up");
    return this.#ports;
  }

  get backendId(): bigint {
    return this.#backendId;
  }

  get token(): string | undefined {
    return this.#token;
  }

  /** rpc address of the master FE. */
  master(): TNetworkAddress | undefined {
    return this.#master;
  }

  self(): SelfInfo {
    const p = this.ports;
    return {
      host: this.#host,
      bePort: p.be_port,
      brpcPort: p.brpc_port,
      httpPort: p.webserver_port,
      backendId: this.#backendId,
    };
  }

  /** This backend in reports. */
  backend(): TBackend {
    const p = this.ports;
    return {
      host: this.#host,
      be_port: p.be_port,
      http_port: p.webserver_port,
      brpc_port: p.brpc_port,
      is_alive: true,
      ...(this.#backendId >= 0n ? { id: this.#backendId } : {}),
    };
  }

  /**
   * Takes a heartbeat; the answer is whether the FE is new or was restarted, so that reports are due. Heartbeats are
   * taken one after the other.
   * @throws StatusError with the reasons for which a BE refuses one
   */
  accept(info: TMasterInfo): Promise<boolean> {
    const next = this.#last.then(() => this.#accept(info));
    this.#last = next.catch(() => undefined);
    return next;
  }

  async #accept(info: TMasterInfo): Promise<boolean> {
    const refuse = (message: string) => new StatusError(TStatusCode.INTERNAL_ERROR, message);
    if (this.#clusterId !== undefined && this.#clusterId !== info.cluster_id) {
      throw refuse(
        `Invalid cluster id ${info.cluster_id}: this backend belongs to cluster ${this.#clusterId}`,
      );
    }
    const { hostname, port } = info.network_address;
    const moved = this.#master?.hostname !== hostname || this.#master.port !== port;
    if (moved && info.epoch <= this.#epoch) {
      throw refuse(
        `Epoch ${info.epoch} of ${hostname}:${port} is not greater than ${this.#epoch} of ${this.#master?.hostname}:${this.#master?.port}`,
      );
    }
    if (this.#token !== undefined && info.token !== undefined && this.#token !== info.token) {
      throw refuse("Invalid token of the FE");
    }
    if (this.#clusterId === undefined) {
      await this.#store.setInfo("cluster_id", String(info.cluster_id));
      this.#clusterId = info.cluster_id;
    }
    if (info.backend_id !== undefined && info.backend_id !== this.#backendId) {
      await this.#store.setInfo("backend_id", String(info.backend_id));
      this.#backendId = info.backend_id;
    }
    const fresh = moved || info.epoch > this.#epoch;
    if (fresh) {
      this.#master = { hostname, port };
      this.#epoch = info.epoch;
    }
    this.#token ??= info.token;
    if (info.backend_ip !== undefined && info.backend_ip !== "") this.#host = info.backend_ip;
    return fresh;
  }
}

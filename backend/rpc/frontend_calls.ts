/**
 * Calls to the FE's FrontendService. A Thrift connection takes one call after the other, so calls that may wait for
 * each other (a commit waits for the publish that this backend must acknowledge) go over different connections.
 * @module
 */
import {
  FrontendService,
  type TFinishTaskRequest,
  type TNetworkAddress,
  type TReportExecStatusParams,
  type TReportExecStatusResult,
  type TReportRequest,
  TStatusCode,
} from "../../idl/thrift.ts";
import { RpcError, ThriftClient } from "../../idl/rpc.ts";
import type { FrontendCalls, FrontendClient } from "../exec/api.ts";
import { StatusError } from "../storage/api.ts";
import { errorText } from "./status.ts";

/** Tries of a call that must get through, and the first pause between them (it doubles). */
const MAX_TRIES = 8;
const FIRST_PAUSE_MS = 50;
const MAX_PAUSE_MS = 2_000;
const CALL_TIMEOUT_MS = 30_000;
/** Idle clients kept per address. */
const MAX_IDLE_CLIENTS = 8;

export class Frontends implements FrontendCalls {
  readonly #master: () => TNetworkAddress | undefined;
  readonly #log: (message: string) => void;
  readonly #idle = new Map<string, FrontendClient[]>();
  readonly #busy = new Set<FrontendClient>();
  readonly #stop = new AbortController();

  constructor(master: () => TNetworkAddress | undefined, log: (message: string) => void) {
    this.#master = master;
    this.#log = log;
  }

  master(): TNetworkAddress | undefined {
    return this.#master();
  }

  async call<T>(address: TNetworkAddress, run: (client: FrontendClient) => Promise<T>): Promise<T> {
    const key = `${address.hostname}:${address.port}`;
    const idle = this.#idle.get(key) ?? [];
    this.#idle.set(key, idle);
    for (let attempt = 1;; attempt++) {
      const client = idle.pop() ?? new ThriftClient(FrontendService, {
        host: address.hostname,
        port: address.port,
        timeoutMs: CALL_TIMEOUT_MS,
      });
      this.#busy.add(client);
      let keep = false;
      try {
        const result = await run(client);
        keep = true;
        return result;
      } catch (error) {
        // Only a call that was not sent may be sent again.
        if (attempt > 1 || !(error instanceof RpcError) || error.kind !== "connect") throw error;
      } finally {
        this.#busy.delete(client);
        if (keep && !this.#stop.signal.aborted && idle.length < MAX_IDLE_CLIENTS) idle.push(client);
        else client.close();
      }
    }
  }

  /** Calls the master FE. */
  callMaster<T>(run: (client: FrontendClient) => Promise<T>): Promise<T> {
    const address = this.#master();
    if (address === undefined) {
      return Promise.reject(
        new StatusError(TStatusCode.INTERNAL_ERROR, "This backend has had no heartbeat of the master FE yet"),
      );
    }
    return this.call(address, run);
  }

  reportExecStatus(
    address: TNetworkAddress,
    params: TReportExecStatusParams,
  ): Promise<TReportExecStatusResult> {
    return this.#insist(
      "reportExecStatus",
      () => this.call(address, (c) => c.call("reportExecStatus", { params })),
    );
  }

  /** Tells the FE that a task is done; tried again a bounded number of times, then left to the FE's own retry. */
  async finishTask(request: TFinishTaskRequest): Promise<void> {
    try {
      await this.#insist("finishTask", () => this.callMaster((c) => c.call("finishTask", { request })));
    } catch (error) {
      this.#log(`Task ${request.signature} could not be reported: ${errorText(error)}`);
    }
  }

  /** One report; a failure is logged, the next report comes anyway. */
  async report(request: TReportRequest): Promise<boolean> {
    try {
      const result = await this.callMaster((c) => c.call("report", { request }));
      return result.status.status_code === TStatusCode.OK;
    } catch (error) {
      if (!this.#stop.signal.aborted) this.#log(`Report to the FE failed: ${errorText(error)}`);
      return false;
    }
  }

  async #insist<T>(what: string, run: () => Promise<T>): Promise<T> {
    let pause = FIRST_PAUSE_MS;
    for (let attempt = 1;; attempt++) {
      try {
        return await run();
      } catch (error) {
        if (attempt >= MAX_TRIES || this.#stop.signal.aborted) throw error;
        this.#log(`${what} failed, try ${attempt} of ${MAX_TRIES}: ${errorText(error)}`);
        await sleep(pause, this.#stop.signal);
        pause = Math.min(pause * 2, MAX_PAUSE_MS);
      }
    }
  }

  close(): void {
    this.#stop.abort();
    for (const clients of this.#idle.values()) for (const c of clients.splice(0)) c.close();
    for (const c of this.#busy) c.close();
  }
}

/** Resolves after `ms` or as soon as the signal is aborted. */
export function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}

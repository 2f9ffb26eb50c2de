/**
 * Runs a placed plan: sends each backend its fragments, fetches the result or waits for the reports of a load,
 * cancels everything when anything fails, when the client leaves or when time is up.
 */
import {
  PBackendService,
  type PFetchDataResult,
  PFragmentRequestVersion,
  PPlanFragmentCancelReason,
  type PStatus,
} from "../../idl/proto.ts";
import { type TReportExecStatusParams, TStatusCode } from "../../idl/thrift.ts";
import type { GrpcClient } from "../../idl/rpc.ts";
import { DorisError, type Logger, printUniqueId, toDorisError, type UniqueId } from "../base/mod.ts";
import type { Backend, BackendRegistry, RpcPool } from "../cluster/mod.ts";
import { type BackendRequest, encodeRequest } from "../fragments/mod.ts";
import { LoadCollector, type LoadReport, reportKey } from "./load_report.ts";
import { type EncodedRows, encodedRows } from "./result_batch.ts";

export interface RunRequest {
  readonly queryId: UniqueId;
  /** One per backend that takes part. */
  readonly requests: readonly BackendRequest[];
  /** Backends that hold instances of the fragment with the result sink. */
  readonly resultBackends: readonly number[];
  readonly timeoutMs: number;
}

/** Time that telling a backend to drop a query may take; nobody waits for it. */
const CANCEL_TIMEOUT_MS = 5_000;
/**
 * A channel to a backend that was away is opened anew after a pause of a second at most (idl's reconnect back-off);
 * calls that meet the pause are made again until it must be over.
 */
const RECONNECT_MS = 1_500;
const RECONNECT_PAUSE_MS = 100;
/** Words of grpc-js for a call that never left this process, so that making it again cannot run anything twice. */
const NEVER_SENT = "No connection established";
/** Time that exec, prepare and start may take. */
const SEND_TIMEOUT_MS = 60_000;

/** What fetch_data gave, and which backend. */
type Fetched = { readonly from: number; readonly answer: PFetchDataResult };

export class Coordinator {
  readonly #registry: BackendRegistry;
  readonly #rpc: RpcPool;
  readonly #log: Logger;
  readonly #running = new Map<string, Execution>();

  constructor(registry: BackendRegistry, rpc: RpcPool, log: Logger) {
    this.#registry = registry;
    this.#rpc = rpc;
    this.#log = log;
    registry.onChange((backend, before) => {
      if (before?.alive && !backend.alive) this.#lost(backend, backend.error);
      else if (before?.alive && backend.alive && before.startedAt !== backend.startedAt) {
        this.#lost(backend, "its process started anew");
      }
    });
  }

  /** Queries and loads that run now. */
  get runningCount(): number {
    return this.#running.size;
  }

  /**
   * Starts a query.
   * @returns an execution whose rows the caller pulls; it must be iterated or cancelled
   */
  start(request: RunRequest): Execution {
    const execution = new Execution(
      request,
      this.#backends(request),
      this.#rpc,
      this.#log,
      () => this.#running.delete(printUniqueId(request.queryId)),
    );
    this.#running.set(printUniqueId(request.queryId), execution);
    return execution;
  }

  /** The handler of FrontendService.reportExecStatus. */
  report(params: TReportExecStatusParams): void {
    if (!params.query_id) return;
    this.#running.get(printUniqueId(params.query_id))?.report(params);
  }

  #backends(request: RunRequest): Map<number, Backend> {
    const backends = new Map<number, Backend>();
    for (const { backend: { id, host } } of request.requests) {
      const backend = this.#registry.get(id);
      if (!backend?.alive) throw new DorisError("BackendUnavailable", `Backend ${id} (${host}) is not alive`);
      backends.set(id, backend);
    }
    return backends;
  }

  #lost(backend: Backend, reason: string): void {
    for (const execution of this.#running.values()) execution.lose(backend, reason);
  }
}

/** One query or load under way. */
export class Execution {
  readonly queryId: UniqueId;
  readonly #request: RunRequest;
  readonly #backends: ReadonlyMap<number, Backend>;
  readonly #rpc: RpcPool;
  readonly #log: Logger;
  readonly #onEnd: () => void;
  readonly #abort = new AbortController();
  readonly #load: LoadCollector;
  readonly #timer: ReturnType<typeof setTimeout>;
  #failure: DorisError | undefined;
  #ended = false;

  constructor(
    request: RunRequest,
    backends: ReadonlyMap<number, Backend>,
    rpc: RpcPool,
    log: Logger,
    onEnd: () => void,
  ) {
    this.queryId = request.queryId;
    this.#request = request;
    this.#backends = backends;
    this.#rpc = rpc;
    this.#log = log;
    this.#onEnd = onEnd;
    this.#load = new LoadCollector(
      request.requests.flatMap(({ backend, params }) =>
        (params.params_list ?? []).map((fragment) => reportKey(fragment.fragment_id ?? 0, backend.id))
      ),
    );
    this.#timer = setTimeout(
      () => this.cancel(new DorisError("Timeout", `Query timeout after ${request.timeoutMs} ms`)),
      request.timeoutMs,
    );
  }

  /** Sends the plan to all backends; with more than one fragment in two phases, so that receivers exist before senders. */
  async #send(): Promise<void> {
    const { requests } = this.#request;
    const single = requests.length === 1 && (requests[0].params.params_list?.length ?? 0) === 1;
    await Promise.all(requests.map(async (request) => {
      const message = {
        request: encodeRequest(request),
        compact: true,
        version: PFragmentRequestVersion.VERSION_3,
      };
      await this.#call(request.backend.id, async (client) => {
        const options = { timeoutMs: SEND_TIMEOUT_MS, signal: this.#abort.signal };
        const answer = single
          ? await client.call(PBackendService, "exec_plan_fragment", message, options)
          : await client.call(PBackendService, "exec_plan_fragment_prepare", message, options);
        return answer.status;
      });
    }));
    if (single) return;
    await Promise.all(requests.map(({ backend }) =>
      this.#call(backend.id, async (client) => {
        const answer = await client.call(PBackendService, "exec_plan_fragment_start", {
          query_id: this.queryId,
        }, {
          timeoutMs: SEND_TIMEOUT_MS,
          signal: this.#abort.signal,
        });
        return answer.status;
      })
    ));
  }

  /** The rows of the result, as the backends encoded them. Leaving the iteration early cancels the query. */
  async *rows(): AsyncGenerator<EncodedRows, void, void> {
    let finished = false;
    try {
      await this.#send();
      const fetching = new Map<number, Promise<Fetched>>();
      for (const id of this.#request.resultBackends) fetching.set(id, this.#fetch(id));
      while (fetching.size > 0) {
        // One call per backend is under way while the caller digests a batch; that bounds what waits here.
        const { from, answer } = await Promise.race(fetching.values());
        if (answer.eos) fetching.delete(from);
        else fetching.set(from, this.#fetch(from));
        if (!answer.row_batch || answer.row_batch.length === 0) continue;
        const rows = encodedRows(answer.row_batch);
        if (rows.rowCount > 0) yield rows;
      }
      finished = true;
    } catch (error) {
      this.#fail(toDorisError(error));
      throw this.#failure;
    } finally {
      if (finished) this.#finish();
      else this.cancel(new DorisError("Cancelled", "Query was cancelled by its client"));
    }
  }

  /** Runs a load to its end. */
  async load(): Promise<LoadReport> {
    try {
      await this.#send();
      const report = await Promise.race([this.#load.finished, this.#aborted()]);
      this.#finish();
      return report;
    } catch (error) {
      this.cancel(toDorisError(error));
      throw this.#failure ?? error;
    }
  }

  /** Takes a report of a backend; a failure in it ends a query too. */
  report(params: TReportExecStatusParams): void {
    this.#load.take(params);
    const { status } = params;
    if (status && status.status_code !== TStatusCode.OK && this.#request.resultBackends.length > 0) {
      this.cancel(
        new DorisError("BackendFailed", status.error_msgs?.join("; ") ?? `Status ${status.status_code}`),
      );
    }
  }

  /** A backend died or started anew. */
  lose(backend: Backend, reason: string): void {
    if (!this.#backends.has(backend.id)) return;
    this.cancel(
      new DorisError("BackendUnavailable", `Backend ${backend.id} (${backend.host}) was lost: ${reason}`),
    );
  }

  /** Ends the query everywhere; who pulls rows gets `reason`. No-op when it has ended. */
  cancel(reason: DorisError): void {
    if (this.#ended) return;
    this.#fail(reason);
    this.#finish(reason);
  }

  #fail(reason: DorisError): void {
    this.#failure ??= reason;
    this.#load.fail(this.#failure);
    this.#abort.abort(this.#failure);
  }

  /** Tells all backends that nobody wants anything of the query any more. */
  #finish(failure?: DorisError): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#timer);
    this.#onEnd();
    const status: PStatus = failure
      ? { status_code: TStatusCode.CANCELLED, error_msgs: [failure.message] }
      : { status_code: TStatusCode.FINISHED, error_msgs: ["Finished"] };
    for (const backend of this.#backends.values()) {
      this.#rpc.brpc(backend).call(PBackendService, "cancel_plan_fragment", {
        finst_id: { hi: 0n, lo: 0n },
        cancel_reason: failure
          ? PPlanFragmentCancelReason.INTERNAL_ERROR
          : PPlanFragmentCancelReason.LIMIT_REACH,
        query_id: this.queryId,
        cancel_status: status,
      }, { timeoutMs: CANCEL_TIMEOUT_MS }).catch((error: unknown) =>
        // The backend drops what it has by its own time limit then.
        this.#log.debug("Cancelling on a backend failed", {
          backend: backend.id,
          query: printUniqueId(this.queryId),
          reason: error instanceof Error ? error.message : String(error),
        })
      );
    }
  }

  async #fetch(backendId: number): Promise<Fetched> {
    let answer: PFetchDataResult | undefined;
    await this.#call(backendId, async (client) => {
      answer = await client.call(PBackendService, "fetch_data", {
        finst_id: this.queryId,
        resp_in_attachment: false,
      }, { timeoutMs: this.#request.timeoutMs, signal: this.#abort.signal });
      return answer.status;
    });
    if (!answer) throw new DorisError("Internal", "A call of fetch_data gave nothing");
    return { from: backendId, answer };
  }

  async #call(backendId: number, run: (client: GrpcClient) => Promise<PStatus>): Promise<void> {
    if (this.#failure) throw this.#failure;
    const backend = this.#backends.get(backendId);
    if (!backend) throw new DorisError("Internal", `Backend ${backendId} is not part of the query`);
    let status: PStatus;
    try {
      status = await this.#reconnecting(() => run(this.#rpc.brpc(backend)));
    } catch (cause) {
      if (this.#failure) throw this.#failure;
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new DorisError(
        "BackendUnavailable",
        `Backend ${backendId} (${backend.host}) cannot be reached: ${why}`,
        {
          cause,
        },
      );
    }
    if (status.status_code === TStatusCode.OK) return;
    throw this.#failure ??
      new DorisError(
        "BackendFailed",
        `Backend ${backendId} (${backend.host}) failed: ${
          (status.error_msgs ?? []).join("; ") || `status ${status.status_code}`
        }`,
      );
  }

  async #reconnecting<T>(call: () => Promise<T>): Promise<T> {
    for (let waited = 0;; waited += RECONNECT_PAUSE_MS) {
      try {
        return await call();
      } catch (error) {
        const again = error instanceof Error && error.message.includes(NEVER_SENT) && waited < RECONNECT_MS;
        if (!again || this.#failure) throw error;
        await new Promise((resolve) => setTimeout(resolve, RECONNECT_PAUSE_MS));
      }
    }
  }

  #aborted(): Promise<never> {
    const { signal } = this.#abort;
    return new Promise((_, reject) => {
      const fail = () => reject(this.#failure ?? new DorisError("Cancelled", "Load was cancelled"));
      if (signal.aborted) fail();
      else signal.addEventListener("abort", fail, { once: true });
    });
  }
}

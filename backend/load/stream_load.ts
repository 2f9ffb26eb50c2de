/**
 * Stream load: transaction, body into a temporary file, plan from the FE, execution, commit, Doris' JSON.
 * @module
 */
import {
  enumName,
  type TNetworkAddress,
  type TPipelineFragmentParams,
  TStatusCode,
  type TTabletCommitInfo,
  type TUniqueId,
} from "../../idl/thrift.ts";
import type { FrontendClient, LoadOutcome, RunLoadOptions } from "../exec/api.ts";
import { StatusError } from "../storage/api.ts";
import { type Headers, readStreamLoadHeaders, type StreamLoadHeaders } from "./stream_load_request.ts";
import { DataQualityError } from "./table_sink.ts";

/** Stream loads at a time. */
const MAX_LOADS = 64;
/** A commit waits on the FE until the rows are visible. */
const COMMIT_TIMEOUT_MS = 180_000;
const ROLLBACK_TIMEOUT_MS = 10_000;

/** What stream load needs of its backend. */
export interface StreamLoadDeps {
  readonly tempDir: string;
  readonly maxBytes: number;
  callMaster<T>(run: (client: FrontendClient) => Promise<T>): Promise<T>;
  master(): TNetworkAddress | undefined;
  backendId(): bigint;
  runLoad(params: TPipelineFragmentParams, options: RunLoadOptions): Promise<LoadOutcome>;
  log(message: string): void;
}

/** One request. */
export interface StreamLoadInput {
  readonly db: string;
  readonly table: string;
  readonly headers: Headers;
  readonly clientIp: string;
  /** Called once the body is wanted (100 Continue). */
  accept(): void;
  readonly body: AsyncIterable<Uint8Array>;
  /** Aborted when the client vanishes. */
  readonly signal: AbortSignal;
}

interface Progress {
  readonly started: number;
  txnId: bigint;
  dbId: bigint | undefined;
  label: string;
  comment: string;
  jobStatus: string;
  status: TStatusCode;
  message: string;
  total: bigint;
  loaded: bigint;
  filtered: bigint;
  unselected: bigint;
  bytes: number;
  beginMs: number;
  putMs: number;
  readMs: number;
  writeMs: number;
  receiveMs: number;
  commitMs: number;
  errorUrl: string;
  firstError: string;
}

/** Runs stream loads; knows the files of those that run. */
export class StreamLoads {
  readonly #deps: StreamLoadDeps;
  readonly #files = new Map<string, string>();
  #running = 0;

  constructor(deps: StreamLoadDeps) {
    this.#deps = deps;
  }

  /** Path of the body of a running load. */
  fileFor(id: TUniqueId): string | undefined {
    return this.#files.get(keyOf(id));
  }

  /** Runs one load to its end; the answer is Doris' JSON text. Never rejects for what the load does wrong. */
  async run(input: StreamLoadInput): Promise<string> {
    const p = newProgress(input.headers["label"] ?? "");
    if (this.#running >= MAX_LOADS) {
      p.status = TStatusCode.TOO_MANY_TASKS;
      p.message = `${MAX_LOADS} stream loads are running`;
      return replyJson(p);
    }
    this.#running++;
    try {
      await this.#load(input, p);
    } catch (error) {
      p.status = error instanceof StatusError ? error.code : TStatusCode.INTERNAL_ERROR;
      p.message = error instanceof Error ? error.message : String(error);
      p.loaded = 0n;
      if (error instanceof DataQualityError) {
        p.filtered = error.filteredRows;
        p.errorUrl = error.trackingUrl ?? "";
        p.firstError = error.firstError ?? "";
      }
    } finally {
      this.#running--;
    }
    return replyJson(p);
  }

  async #load(input: StreamLoadInput, p: Progress): Promise<void> {
    const headers = readStreamLoadHeaders(input.headers);
    p.label = headers.label;
    p.comment = headers.comment;
    checkLength(input.headers, this.#deps.maxBytes);
    const bits = crypto.getRandomValues(new BigInt64Array(2));
    const loadId: TUniqueId = { hi: bits[0]!, lo: bits[1]! };
    const file = `${this.#deps.tempDir}/stream_load_${crypto.randomUUID()}`;
    const signal = AbortSignal.any([input.signal, AbortSignal.timeout(headers.timeoutSeconds * 1000)]);

    await timed(p, "beginMs", () => this.#begin(input, headers, p, loadId));
    try {
      input.accept();
      await timed(p, "receiveMs", () => receive(input, file, this.#deps.maxBytes, p, signal));
      this.#files.set(keyOf(loadId), file);
      const params = await timed(p, "putMs", () => this.#put(input, headers, p, loadId));
      const outcome = await timed(
        p,
        "writeMs",
        () => this.#deps.runLoad(params, { signal, maxFilterRatio: headers.maxFilterRatio }),
      );
      p.total = outcome.totalRows;
      p.loaded = outcome.loadedRows;
      p.filtered = outcome.filteredRows;
      p.unselected = outcome.unselectedRows;
      p.errorUrl = outcome.trackingUrl ?? "";
      p.firstError = outcome.filteredRows > 0n ? outcome.firstError ?? "" : "";
      input.signal.throwIfAborted();
      await timed(p, "commitMs", () => this.#commit(input, headers, p, outcome.commitInfos));
    } catch (error) {
      if (!(error instanceof StatusError && error.code === TStatusCode.PUBLISH_TIMEOUT)) {
        await this.#rollback(input, headers, p, error);
      }
      throw input.signal.aborted && !(error instanceof StatusError)
        ? new StatusError(TStatusCode.CANCELLED, `The client went away: ${messageOf(error)}`, {
          cause: error,
        })
        : error;
    } finally {
      this.#files.delete(keyOf(loadId));
      await removeFile(file);
    }
  }

  async #begin(input: StreamLoadInput, h: StreamLoadHeaders, p: Progress, id: TUniqueId): Promise<void> {
    const result = await this.#deps.callMaster((c) =>
      c.call("loadTxnBegin", {
        request: {
          user: h.user,
          passwd: h.password,
          db: input.db,
          tbl: input.table,
          user_ip: input.clientIp,
          label: h.label,
          timestamp: BigInt(Date.now()) * 1000n,
          timeout: BigInt(h.timeoutSeconds),
          request_id: id,
          backend_id: this.#deps.backendId(),
        },
      })
    );
    p.jobStatus = result.job_status ?? "";
    check(result.status, "loadTxnBegin");
    if (result.txnId === undefined) {
      throw new StatusError(TStatusCode.INTERNAL_ERROR, "The FE began a load without a transaction id");
    }
    p.txnId = result.txnId;
    p.dbId = result.db_id;
  }

  async #put(
    input: StreamLoadInput,
    h: StreamLoadHeaders,
    p: Progress,
    id: TUniqueId,
  ): Promise<TPipelineFragmentParams> {
    const result = await this.#deps.callMaster((c) =>
      c.call("streamLoadPut", {
        request: {
          ...h.put,
          user: h.user,
          passwd: h.password,
          db: input.db,
          tbl: input.table,
          user_ip: input.clientIp,
          loadId: id,
          txnId: p.txnId,
          fileType: h.put.fileType!,
          path: this.fileFor(id)!,
          file_size: BigInt(p.bytes),
          backend_id: this.#deps.backendId(),
          version: 1,
          label: h.label,
        },
      })
    );
    check(result.status, "streamLoadPut");
    if (result.pipeline_params === undefined) {
      throw new StatusError(TStatusCode.INTERNAL_ERROR, "The FE answered a stream load without a plan");
    }
    return result.pipeline_params;
  }

  async #commit(
    input: StreamLoadInput,
    h: StreamLoadHeaders,
    p: Progress,
    commitInfos: readonly TTabletCommitInfo[],
  ): Promise<void> {
    const result = await this.#deps.callMaster((c) =>
      c.call("loadTxnCommit", {
        request: {
          user: h.user,
          passwd: h.password,
          db: input.db,
          tbl: input.table,
          user_ip: input.clientIp,
          txnId: p.txnId,
          sync: true,
          commitInfos: [...commitInfos],
          thrift_rpc_timeout_ms: BigInt(COMMIT_TIMEOUT_MS),
          ...(p.dbId === undefined ? {} : { db_id: p.dbId }),
          receiveBytes: BigInt(p.bytes),
          backendId: this.#deps.backendId(),
        },
      }, { timeoutMs: COMMIT_TIMEOUT_MS })
    );
    check(result.status, "loadTxnCommit");
  }

  async #rollback(input: StreamLoadInput, h: StreamLoadHeaders, p: Progress, reason: unknown): Promise<void> {
    try {
      await this.#deps.callMaster((c) =>
        c.call("loadTxnRollback", {
          request: {
            user: h.user,
            passwd: h.password,
            db: input.db,
            tbl: input.table,
            user_ip: input.clientIp,
            txnId: p.txnId,
            reason: messageOf(reason),
            label: h.label,
            ...(p.dbId === undefined ? {} : { db_id: p.dbId }),
          },
        }, { timeoutMs: ROLLBACK_TIMEOUT_MS })
      );
    } catch (error) {
      // The FE ends the transaction by its own timeout.
      this.#deps.log(`Transaction ${p.txnId} could not be rolled back: ${messageOf(error)}`);
    }
  }
}

function check(status: { status_code: TStatusCode; error_msgs?: string[] }, what: string): void {
  if (status.status_code === TStatusCode.OK) return;
  throw new StatusError(status.status_code, (status.error_msgs ?? []).join("; ") || `${what} failed`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function keyOf(id: TUniqueId): string {
  return `${id.hi}:${id.lo}`;
}

function checkLength(headers: Headers, max: number): void {
  const length = headers["content-length"];
  const chunked = (headers["transfer-encoding"] ?? "").toLowerCase().includes("chunked");
  const bad = (message: string) => new StatusError(TStatusCode.INVALID_ARGUMENT, message);
  if (length === undefined && !chunked) {
    throw bad("Neither Content-Length nor Transfer-Encoding: chunked is set, one of them is needed");
  }
  if (length !== undefined && chunked) throw bad("Content-Length and Transfer-Encoding are both set");
  if (length !== undefined && !/^\d{1,15}$/.test(length)) throw bad(`Content-Length is '${length}'`);
  if (length !== undefined && Number(length) > max) throw tooLarge(length, max);
}

function tooLarge(size: string, max: number): StatusError {
  return new StatusError(
    TStatusCode.LIMIT_REACH,
    `The body of ${size} bytes exceeds streaming_load_max_mb (${max / 1024 / 1024} MiB)`,
  );
}

async function receive(
  input: StreamLoadInput,
  path: string,
  max: number,
  p: Progress,
  signal: AbortSignal,
): Promise<void> {
  const file = await Deno.open(path, { createNew: true, write: true });
  try {
    const pieces = input.body[Symbol.asyncIterator]();
    for (;;) {
      const next = await orAborted(pieces.next(), signal);
      if (next.done) break;
      p.bytes += next.value.length;
      if (p.bytes > max) throw tooLarge(`more than ${max}`, max);
      for (let at = 0; at < next.value.length;) at += await file.write(next.value.subarray(at));
    }
  } finally {
    file.close();
  }
  const wanted = input.headers["content-length"];
  if (wanted !== undefined && Number(wanted) !== p.bytes) {
    throw new StatusError(
      TStatusCode.NETWORK_ERROR,
      `The body has ${p.bytes} bytes, ${wanted} were announced`,
    );
  }
}

function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () =>
      reject(
        new StatusError(TStatusCode.CANCELLED, `The load ended before its body: ${messageOf(signal.reason)}`),
      );
    if (signal.aborted) return abort();
    signal.addEventListener("abort", abort);
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}

async function removeFile(path: string): Promise<void> {
  try {
    await Deno.remove(path);
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

type TimeKey = "beginMs" | "putMs" | "readMs" | "writeMs" | "receiveMs" | "commitMs";

async function timed<T>(p: Progress, key: TimeKey, run: () => Promise<T>): Promise<T> {
  const t = performance.now();
  try {
    return await run();
  } finally {
    p[key] = Math.round(performance.now() - t);
  }
}

function newProgress(label: string): Progress {
  return {
    started: performance.now(),
    txnId: -1n,
    dbId: undefined,
    label,
    comment: "",
    jobStatus: "",
    status: TStatusCode.OK,
    message: "OK",
    total: 0n,
    loaded: 0n,
    filtered: 0n,
    unselected: 0n,
    bytes: 0,
    beginMs: 0,
    putMs: 0,
    readMs: 0,
    writeMs: 0,
    receiveMs: 0,
    commitMs: 0,
    errorUrl: "",
    firstError: "",
  };
}

const STATUS_TEXT: ReadonlyMap<TStatusCode, string> = new Map<TStatusCode, string>([
  [TStatusCode.OK, "Success"],
  [TStatusCode.PUBLISH_TIMEOUT, "Publish Timeout"],
  [TStatusCode.LABEL_ALREADY_EXISTS, "Label Already Exists"],
]);

/** Doris' reply: names, order and layout of a BE. */
function replyJson(p: Progress): string {
  const exists = p.status === TStatusCode.LABEL_ALREADY_EXISTS;
  const ok = p.status === TStatusCode.OK;
  const reply = {
    TxnId: Number(p.txnId),
    Label: p.label,
    Comment: p.comment,
    TwoPhaseCommit: "false",
    Status: STATUS_TEXT.get(p.status) ?? "Fail",
    ...(exists ? { ExistingJobStatus: p.jobStatus } : {}),
    Message: ok ? "OK" : `[${enumName(TStatusCode, p.status) ?? p.status}]${p.message}`,
    NumberTotalRows: Number(p.total),
    NumberLoadedRows: Number(p.loaded),
    NumberFilteredRows: Number(p.filtered),
    NumberUnselectedRows: Number(p.unselected),
    LoadBytes: p.bytes,
    LoadTimeMs: Math.round(performance.now() - p.started),
    BeginTxnTimeMs: p.beginMs,
    StreamLoadPutTimeMs: p.putMs,
    ReadDataTimeMs: p.readMs,
    WriteDataTimeMs: p.writeMs,
    ReceiveDataTimeMs: p.receiveMs,
    CommitAndPublishTimeMs: p.commitMs,
    ...(p.errorUrl === "" ? {} : { ErrorURL: p.errorUrl }),
    ...(p.firstError === "" ? {} : { FirstErrorMsg: p.firstError }),
  };
  return JSON.stringify(reply, undefined, 4) + "\n";
}

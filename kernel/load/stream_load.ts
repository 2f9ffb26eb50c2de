/**
 * Stream loads: what a backend that takes a file asks the FE for (FrontendService.loadTxnBegin, streamLoadPut,
 * loadTxnCommit, loadTxnRollback). The backend aborts by loadTxnRollback after any error.
 */
import {
  type TLoadTxnBeginRequest,
  type TLoadTxnBeginResult,
  type TLoadTxnCommitRequest,
  type TLoadTxnRollbackRequest,
  type TStatus,
  TStatusCode,
  type TStreamLoadPutRequest,
  type TStreamLoadPutResult,
} from "../../idl/thrift.ts";
import { type AnalyzeContext, analyzeLoad } from "../analyzer/mod.ts";
import {
  type Clock,
  DorisError,
  type ErrorName,
  type FeConfig,
  type Logger,
  toDorisError,
} from "../base/mod.ts";
import { type Catalog, type Database, findTable, type OlapTable } from "../catalog/mod.ts";
import type { BackendRegistry, FrontendHandlers } from "../cluster/mod.ts";
import { type BackendAddress, loadFragment, type RequestContext } from "../fragments/mod.ts";
import { BOOLEAN } from "../types/mod.ts";
import { type LoadOptions, namedPartitions, readLoadOptions } from "./load_options.ts";
import { loadTarget } from "./replicas.ts";
import type { LoadTransaction } from "./transaction.ts";
import type { LoadTransactions } from "./transactions.ts";

/** What the engine lends to stream loads. */
export interface LoadHandlerDeps {
  readonly transactions: LoadTransactions;
  readonly catalog: Catalog;
  readonly registry: Pick<BackendRegistry, "get">;
  /** Checks a clear password. @throws DorisError (AccessDenied) */
  authenticate(user: string, password: string, address: string): void;
  /** A fresh context to bind a load's expressions in. */
  analyzeContext(request: LoadSession): AnalyzeContext;
  /** A fresh context to encode a load's plan in; its `load` is not read. */
  requestContext(request: LoadSession): RequestContext;
  readonly config: FeConfig;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Whose load it is. */
export interface LoadSession {
  readonly database: string;
  readonly user: string;
  readonly address: string;
  /** undefined: the server's. */
  readonly timeZone: string | undefined;
  /** Offsets in errors count in this text. */
  readonly text: string;
}

type Handlers = Required<
  Pick<
    FrontendHandlers,
    | "loadTxnBegin"
    | "streamLoadPut"
    | "loadTxnCommit"
    | "loadTxnRollback"
    | "loadTxnPreCommit"
    | "loadTxn2PC"
  >
>;

/** Doris' status codes; what is not here is the user's error, ANALYSIS_ERROR. */
const STATUS_CODES: { readonly [K in ErrorName]?: TStatusCode } = {
  LabelAlreadyUsed: TStatusCode.LABEL_ALREADY_EXISTS,
  NotFound: TStatusCode.NOT_FOUND,
  UnknownDatabase: TStatusCode.NOT_FOUND,
  NotSupported: TStatusCode.NOT_IMPLEMENTED_ERROR,
  LimitExceeded: TStatusCode.LIMIT_REACH,
  Timeout: TStatusCode.TIMEOUT,
  Internal: TStatusCode.INTERNAL_ERROR,
};

const OK: TStatus = { status_code: TStatusCode.OK };
/** Part of the caller's patience that a commit may use, as in the reference; the rest is for the way back. */
const WAIT_SHARE = 2;
const MS_PER_SECOND = 1000;

/** The handlers to register with the FE's Thrift service. None of them rejects: every error is a status. */
export function createLoadHandlers(deps: LoadHandlerDeps): Handlers {
  const failed = (what: string, thrown: unknown): TStatus => {
    const error = toDorisError(thrown);
    const code = STATUS_CODES[error.errorName] ?? TStatusCode.ANALYSIS_ERROR;
    if (error.errorName === "Internal") {
      const stack = thrown instanceof Error ? thrown.stack : undefined;
      deps.log.error(`${what} failed`, { reason: error.message, stack });
    } else {
      deps.log.info(`${what} refused`, { reason: error.message });
    }
    return { status_code: code, error_msgs: [error.clientMessage] };
  };
  const no2pc = () => ({ status: failed("Two-phase commit", twoPhase()) });
  return {
    loadTxnBegin({ request }, { remoteAddress }) {
      try {
        return begin(deps, request, remoteAddress);
      } catch (error) {
        return { status: failed("loadTxnBegin", error), ...jobStatus(deps, request, error) };
      }
    },
    streamLoadPut({ request }, { remoteAddress }) {
      try {
        return put(deps, request, remoteAddress);
      } catch (error) {
        return { status: failed("streamLoadPut", error) };
      }
    },
    async loadTxnCommit({ request }, { remoteAddress }) {
      try {
        return { status: await commit(deps, request, remoteAddress) };
      } catch (error) {
        return { status: failed("loadTxnCommit", error) };
      }
    },
    loadTxnRollback({ request }, { remoteAddress }) {
      try {
        rollback(deps, request, remoteAddress);
        return { status: OK };
      } catch (error) {
        return { status: failed("loadTxnRollback", error) };
      }
    },
    loadTxnPreCommit: no2pc,
    loadTxn2PC: no2pc,
  };
}

function twoPhase(): DorisError {
  return new DorisError("NotSupported", "Two-phase commits are not supported in stream loads");
}

interface Caller {
  readonly user: string;
  readonly passwd: string;
  readonly user_ip?: string;
}

/** Proves who loads; returns the client's address. */
function authenticate(deps: LoadHandlerDeps, caller: Caller, remoteAddress: string): string {
  const address = caller.user_ip === undefined || caller.user_ip === "" ? remoteAddress : caller.user_ip;
  deps.authenticate(caller.user, caller.passwd, address);
  return address;
}

function databaseOf(deps: LoadHandlerDeps, name: string): Database {
  const database = deps.catalog.snapshot.databases.get(name);
  if (!database) throw new DorisError("UnknownDatabase", `Unknown database '${name}'`);
  return database;
}

function tableOf(deps: LoadHandlerDeps, databaseName: string, name: string): OlapTable {
  databaseOf(deps, databaseName);
  const table = findTable(deps.catalog.snapshot, databaseName, name);
  if (!table) throw new DorisError("NotFound", `Unknown table '${name}' in ${databaseName}`);
  return table;
}

function begin(
  deps: LoadHandlerDeps,
  request: TLoadTxnBeginRequest,
  remoteAddress: string,
): TLoadTxnBeginResult {
  authenticate(deps, request, remoteAddress);
  const table = tableOf(deps, request.db, request.tbl);
  const seconds = request.timeout === undefined || request.timeout <= 0n
    ? deps.config.get("stream_load_default_timeout_second")
    : Number(request.timeout);
  const { request_id: id, backend_id: backendId } = request;
  const host = backendId === undefined ? undefined : deps.registry.get(Number(backendId))?.host;
  const transaction = deps.transactions.begin({
    databaseId: table.databaseId,
    table,
    label: request.label,
    source: "BACKEND_STREAMING",
    coordinator: `BE: ${host ?? remoteAddress}`,
    timeoutMs: seconds * MS_PER_SECOND,
    ...(id === undefined ? {} : { requestId: `${id.hi}:${id.lo}` }),
  });
  return { status: OK, txnId: BigInt(transaction.id), db_id: BigInt(transaction.databaseId) };
}

/** What became of the load that has the label: the backend hands it to the client. */
function jobStatus(
  deps: LoadHandlerDeps,
  request: TLoadTxnBeginRequest,
  error: unknown,
): Pick<TLoadTxnBeginResult, "job_status"> {
  if (!(error instanceof DorisError) || error.errorName !== "LabelAlreadyUsed") return {};
  const used = deps.transactions.byLabel(databaseOf(deps, request.db).id, request.label);
  return { job_status: used?.state === "PREPARE" ? "RUNNING" : "FINISHED" };
}

/** The stream load that a later call is about; it must be in the database that the call names. */
function streamLoadOf(
  deps: LoadHandlerDeps,
  id: bigint,
  at: { readonly db: string; readonly db_id?: bigint },
): LoadTransaction {
  const transaction = deps.transactions.get(Number(id));
  const databaseId = at.db_id !== undefined && at.db_id > 0n ? Number(at.db_id) : databaseOf(deps, at.db).id;
  if (transaction?.source !== "BACKEND_STREAMING" || transaction.databaseId !== databaseId) {
    throw new DorisError("NotFound", `Transaction [${id}] not found`);
  }
  return transaction;
}

function put(
  deps: LoadHandlerDeps,
  request: TStreamLoadPutRequest,
  remoteAddress: string,
): TStreamLoadPutResult {
  const address = authenticate(deps, request, remoteAddress);
  const transaction = streamLoadOf(deps, request.txnId, request);
  if (transaction.state !== "PREPARE") {
    throw new DorisError("LoadFailed", `Transaction [${transaction.id}] is already ${transaction.state}`);
  }
  const table = tableOf(deps, request.db, request.tbl);
  if (table.id !== transaction.tableId) {
    throw new DorisError(
      "LoadFailed",
      `Transaction [${transaction.id}] loads another table than '${request.tbl}' of now`,
    );
  }
  const options = readLoadOptions(request);
  const session: LoadSession = {
    database: request.db,
    user: request.user,
    address,
    timeZone: options.timeZone,
    text: options.columns ?? "",
  };
  const plan = analyzeLoad(
    {
      table,
      ...(options.columns === undefined ? {} : { columns: options.columns }),
      ...(options.where === undefined ? {} : { where: options.where }),
    },
    withStrictness(deps.analyzeContext(session), options),
  );
  const partitions = namedPartitions(table, request.partitions);
  const target = loadTarget(table, partitions, deps.registry);
  const params = loadFragment({
    table: target.table,
    partitions,
    sources: plan.source,
    columns: plan.exprs,
    filter: plan.filter,
    format: options.format,
    csv: options.csv,
    json: options.json,
    load: {
      loadId: request.loadId,
      transactionId: transaction.id,
      timeout: request.timeout ?? Math.ceil(transaction.timeoutMs / MS_PER_SECOND),
      backends: target.backends,
      strict: options.strict,
    },
    fileSize: options.fileSize,
    backend: backendOf(deps, request.backend_id),
  }, deps.requestContext(session));
  return {
    status: OK,
    pipeline_params: params,
    base_schema_version: BigInt(table.schemaVersion),
    db_id: BigInt(table.databaseId),
    table_id: BigInt(table.id),
  };
}

/** A load's strict mode stands in the place of the session variable that INSERT obeys. */
function withStrictness(context: AnalyzeContext, { strict }: LoadOptions): AnalyzeContext {
  return {
    ...context,
    sessionVariable: (name, scope) =>
      name === "enable_insert_strict"
        ? { type: BOOLEAN, value: strict }
        : context.sessionVariable(name, scope),
  };
}

function backendOf(deps: LoadHandlerDeps, id: bigint | undefined): BackendAddress {
  const backend = id === undefined ? undefined : deps.registry.get(Number(id));
  if (!backend?.ports) {
    throw new DorisError("BackendUnavailable", `Backend ${id ?? "without an id"} is not in this cluster`);
  }
  return { id: backend.id, host: backend.host, bePort: backend.ports.be, brpcPort: backend.ports.brpc };
}

async function commit(
  deps: LoadHandlerDeps,
  request: TLoadTxnCommitRequest,
  remoteAddress: string,
): Promise<TStatus> {
  authenticate(deps, request, remoteAddress);
  const { id } = streamLoadOf(deps, request.txnId, request);
  const rows = request.txnCommitAttachment?.rlTaskTxnCommitAttachment?.loadedRows ?? 0n;
  deps.transactions.commit(id, request.commitInfos ?? [], Number(rows));
  if (await deps.transactions.waitVisible(id, waitMs(deps, request))) return OK;
  return {
    status_code: TStatusCode.PUBLISH_TIMEOUT,
    error_msgs: [`Transaction [${id}] is committed, its rows become visible later`],
  };
}

function waitMs(deps: LoadHandlerDeps, { thrift_rpc_timeout_ms: patience }: TLoadTxnCommitRequest): number {
  const limit = deps.config.get("publish_version_timeout_second") * MS_PER_SECOND;
  return patience === undefined || patience <= 0n ? limit : Math.min(limit, Number(patience) / WAIT_SHARE);
}

function rollback(deps: LoadHandlerDeps, request: TLoadTxnRollbackRequest, remoteAddress: string): void {
  authenticate(deps, request, remoteAddress);
  const { id, state } = rolledBack(deps, request);
  if (state === "COMMITTED" || state === "VISIBLE") {
    throw new DorisError("LoadFailed", `Transaction [${id}] is already ${state}, it cannot be aborted`);
  }
  deps.transactions.abort(id, request.reason ?? "Cancelled by the backend");
}

/** By id, or by label when the backend never learned the id. */
function rolledBack(deps: LoadHandlerDeps, request: TLoadTxnRollbackRequest): LoadTransaction {
  if (request.txnId > 0n) return streamLoadOf(deps, request.txnId, request);
  const label = request.label ?? "";
  const found = deps.transactions.byLabel(databaseOf(deps, request.db).id, label);
  if (!found) throw new DorisError("NotFound", `No transaction with label [${label}] is running`);
  return streamLoadOf(deps, BigInt(found.id), request);
}

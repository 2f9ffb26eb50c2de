import type { ProtocolError } from "./error.ts";
import type { ExecuteReply, RowEncoding } from "./result.ts";
import type { ColumnMeta, ColumnType } from "./types.ts";

/**
 * What the kernel offers to a protocol module. The kernel implements these interfaces with plain async functions; a
 * module sees the same interfaces on the other side of the message channel. Arguments and results are plain data, but
 * for the two handles in `result.ts` (a stream of batches, the rest of a request).
 *
 * Every function may reject with an object of the shape {@link ProtocolError}. Calls of one session run one at a time:
 * a second `execute` before the first is finished is an error; `cancel`, `kill`, `touch` and `close` may come any time.
 */
export interface KernelServices {
  readonly connectionPool: ConnectionPoolService;
  readonly authentication: AuthenticationService;
  readonly session: SessionService;
  readonly query: QueryService;
  readonly preparedStatement: PreparedStatementService;
  readonly load: LoadService;
  readonly clusterInfo: ClusterInfoService;
  readonly catalog: CatalogService;
}

/** Number of a connection, unique in the process and shown by SHOW PROCESSLIST; the session on it has the same. */
export type ConnectionId = number;

/** A connection as its module sees it when it comes in. */
export interface ConnectionInfo {
  /** The peer's address, without port. */
  readonly remoteAddress: string;
  readonly remotePort: number;
  /** True if the bytes are encrypted on the wire. */
  readonly secure: boolean;
  /** `session`: counted in the connection limits; `request`: lives for one request (HTTP) and is not. */
  readonly purpose: "session" | "request";
}

/** The kernel's answer to a new connection. */
export interface Registration {
  readonly connectionId: ConnectionId;
  /** 20 random bytes, none of them 0, for challenge-response authentication on this connection. */
  readonly challenge: Uint8Array;
}

/** One pool and one set of limits for the connections of all protocols. */
export interface ConnectionPoolService {
  /** Rejects with a {@link ProtocolError} that names the limit where the process has too many connections. */
  register(info: ConnectionInfo): Promise<Registration>;
  /** Frees everything that the connection holds: its session, its running statement, its place in the limits. */
  unregister(connectionId: ConnectionId, reason: CloseReason): Promise<void>;
}

/** Why a connection ended. */
export type CloseReason =
  | "client_quit"
  | "client_vanished"
  | "protocol_violation"
  | "authentication_failed"
  | "authentication_timeout"
  | "killed"
  | "idle"
  | "shutdown"
  | "module_gone";

/** What the client presents to prove who it is. */
export type Credentials =
  /** MySQL native password: SHA1 answer to the registration's challenge; empty for no password. */
  | { readonly kind: "native_password"; readonly response: Uint8Array }
  | { readonly kind: "clear_text"; readonly password: string }
  | { readonly kind: "token"; readonly token: string };

export interface AuthenticationRequest {
  readonly connectionId: ConnectionId;
  readonly user: string;
  readonly credentials: Credentials;
}

/** What came of an attempt to authenticate. */
export type AuthenticationResult =
  /** `user` is the identity in force, e.g. user 'root' matched by host pattern '%'. */
  | { readonly kind: "success"; readonly user: string; readonly host: string }
  | { readonly kind: "refused"; readonly error: ProtocolError }
  /** Who could answer cannot be reached now; trying again later makes sense. */
  | { readonly kind: "unavailable"; readonly error: ProtocolError };

/** Checks who a client is. Passwords and hashes stay in the kernel. */
export interface AuthenticationService {
  authenticate(request: AuthenticationRequest): Promise<AuthenticationResult>;
}

export interface SessionOptions {
  /** The database to start in; "" for none. Rejects if unknown or not allowed. */
  readonly database: string;
  /** What the client says about itself (program name, version, …); for audit only. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Sessions on authenticated connections; a session has the id of its connection. */
export interface SessionService {
  open(connectionId: ConnectionId, options: SessionOptions): Promise<void>;
  useDatabase(session: ConnectionId, database: string): Promise<void>;
  /** Back to the state after `open`: variables, user variables, prepared statements. The database stays. */
  reset(session: ConnectionId): Promise<void>;
  /** Sets session variables by name, as SET does. */
  setVariables(session: ConnectionId, variables: Readonly<Record<string, string>>): Promise<void>;
  /** A sign of life without a statement: idle time starts anew. */
  touch(session: ConnectionId): Promise<void>;
  /** Ends another session, or only its running statement, with the rights of `session`. */
  kill(session: ConnectionId, target: ConnectionId, queryOnly: boolean): Promise<void>;
  /** Ends the session; the connection stays registered and authenticated. */
  close(session: ConnectionId): Promise<void>;
}

export interface ExecuteRequest {
  /** One or more statements, separated by semicolons. */
  readonly sql: string;
  readonly encoding: RowEncoding;
}

/** Runs statements. */
export interface QueryService {
  /** Never rejects for a fault in a statement: that is an outcome. Rejects only if the session cannot run anything. */
  execute(session: ConnectionId, request: ExecuteRequest): Promise<ExecuteReply>;
  /** Cancels what the session runs, on every backend; the pending call or stream ends with an error. No-op when idle. */
  cancel(session: ConnectionId, reason: CloseReason | "user_request"): Promise<void>;
}

/** A value bound to a parameter; `type` is what the client declared it to be. */
export interface ParameterValue {
  readonly type: ColumnType;
  readonly value: string | number | bigint | boolean | Uint8Array | null;
}

export interface PreparedStatement {
  /** Unique in its session. */
  readonly statementId: number;
  readonly parameters: readonly ColumnMeta[];
  readonly columns: readonly ColumnMeta[];
}

/** Prepared statements of a session. */
export interface PreparedStatementService {
  prepare(session: ConnectionId, sql: string): Promise<PreparedStatement>;
  execute(
    session: ConnectionId,
    statementId: number,
    parameters: readonly ParameterValue[],
    encoding: RowEncoding,
  ): Promise<ExecuteReply>;
  close(session: ConnectionId, statementId: number): Promise<void>;
}

export interface StreamLoadRequest {
  /** An authenticated connection. */
  readonly connectionId: ConnectionId;
  readonly database: string;
  readonly table: string;
  /** The request's headers that speak about the load (label, columns, format, …), names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Where a load goes: the webserver of a backend. */
export interface LoadRoute {
  readonly host: string;
  readonly port: number;
}

/** Entry of loads that a client sends as a stream. */
export interface LoadService {
  /** Chooses a backend; rejects if the user may not load into the table or no backend is alive. */
  routeStreamLoad(request: StreamLoadRequest): Promise<LoadRoute>;
}

export interface ClusterHealth {
  readonly onlineBackends: number;
  readonly totalBackends: number;
}

export interface BootstrapInfo {
  readonly replayedJournalId: number;
  readonly queryPort: number;
  readonly rpcPort: number;
  readonly arrowFlightSqlPort: number;
  readonly version: string;
}

/** A family of measurements under one name, as Prometheus knows them. */
export interface MetricFamily {
  readonly name: string;
  readonly type: "counter" | "gauge" | "summary" | "histogram";
  readonly help: string;
  readonly samples: readonly MetricSample[];
}

export interface MetricSample {
  /** Added to the family's name, e.g. "_sum"; "" for none. */
  readonly suffix: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Where a protocol module listens. */
export interface Endpoint {
  readonly protocol: string;
  readonly host: string;
  readonly port: number;
}

/** What monitoring asks. */
export interface ClusterInfoService {
  health(): Promise<ClusterHealth>;
  /** `connectionId` of an authenticated connection, or null for an anonymous caller, who learns less. */
  bootstrap(connectionId: ConnectionId | null): Promise<BootstrapInfo>;
  metrics(): Promise<readonly MetricFamily[]>;
  endpoints(): Promise<readonly Endpoint[]>;
}

export interface TableMeta {
  readonly catalog: string;
  readonly database: string;
  readonly table: string;
  readonly kind: "table" | "view" | "system_view";
}

/** Metadata calls; patterns are those of LIKE, null for everything. */
export interface CatalogService {
  databases(session: ConnectionId, pattern: string | null): Promise<readonly string[]>;
  tables(
    session: ConnectionId,
    database: string | null,
    pattern: string | null,
  ): Promise<readonly TableMeta[]>;
  /** Columns of one table of `database` ("" for the current one) with their defaults. */
  columns(
    session: ConnectionId,
    database: string,
    table: string,
    pattern: string | null,
  ): Promise<readonly ColumnMeta[]>;
}

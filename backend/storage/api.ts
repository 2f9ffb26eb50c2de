/**
 * What the storage of the embedded backend offers to execution and to the servers. Types only.
 *
 * A tablet is a DuckDB table `t_<tablet id>` whose columns are named `c<column unique id>`, plus the hidden column
 * `__seq`: a number of this backend that every write takes once and that only grows. Beside the rows stands, per tablet
 * and write, which transaction it belongs to and at which version it was published, so that publishing a load is one
 * small durable write and rows become visible in all tablets at once.
 * @module
 */
import type { DuckDBConnection } from "@duckdb/node-api";
import type {
  TColumn,
  TCreateTabletReq,
  TErrorTabletInfo,
  TKeysType,
  TOlapTableSink,
  TPrimitiveType,
  TStatusCode,
  TTabletCommitInfo,
} from "../../idl/thrift.ts";

/** Error with the Doris status code that goes to the FE. */
export class StatusError extends Error {
  readonly code: TStatusCode;
  constructor(code: TStatusCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StatusError";
    this.code = code;
  }
}

/** A column of a tablet as it is stored. */
export interface StoredColumn {
  readonly name: string;
  /** Doris' column unique id; the physical column is `c<uniqueId>` (or `n_<name>` where Doris gave -1). */
  readonly uniqueId: number;
  /** Name in the DuckDB table, unquoted. */
  readonly physical: string;
  readonly type: TPrimitiveType;
  /** DuckDB type text, e.g. `DECIMAL(18,4)`, `INTEGER[]`. */
  readonly duckType: string;
  /** Length of CHAR/VARCHAR in bytes, -1 without a limit. */
  readonly length: number;
  readonly precision: number;
  readonly scale: number;
  readonly nullable: boolean;
  readonly isKey: boolean;
  readonly visible: boolean;
  /** How values of one key are merged (AGGREGATE and UNIQUE tables), by Doris' name: "NONE", "SUM", "REPLACE" … */
  readonly aggregation: string;
  /** Default as Doris' text; rows written without the column get it. */
  readonly defaultValue?: string;
}

/** A tablet as it is stored. */
export interface StoredTablet {
  readonly tabletId: bigint;
  readonly replicaId: bigint;
  readonly tableId: bigint;
  readonly partitionId: bigint;
  readonly schemaHash: number;
  readonly keysType: TKeysType;
  readonly columns: readonly StoredColumn[];
  /** Name of the DuckDB table, unquoted. */
  readonly physical: string;
  /** Highest version such that all versions up to it are present. */
  readonly version: bigint;
}

/** One column that a scan wants. */
export interface ScanColumn {
  /** Column unique id, -1: look it up by name. */
  readonly uniqueId: number;
  readonly name: string;
  /** Name of the output column, unquoted. */
  readonly as: string;
  /**
   * columns_desc entry of the plan: a column that the tablet does not have yet (added later) reads as its default
   * value of this type. Without it such a column is an error.
   */
  readonly desc?: TColumn;
}

/** Version of a tablet that a scan reads. */
export interface ScanTablet {
  readonly tabletId: bigint;
  readonly version: bigint;
}

/** How a scan treats keys of UNIQUE and AGGREGATE tablets. */
export interface ScanOptions {
  /** Leave rows as stored (Doris' skip_storage_engine_merge, skip_delete_sign). Default false. */
  readonly raw?: boolean;
}

/** A connection of the pool. `release` gives it back; a connection in a transaction is rolled back. */
export interface PooledConnection {
  readonly connection: DuckDBConnection;
  release(): Promise<void>;
}

/** The DuckDB instance of this process: pool and life. */
export interface Database {
  /** Waits while all connections are in use; a wait over the named limit is an error with code TIMEOUT. */
  acquire(): Promise<PooledConnection>;
  /** acquire, run, release. */
  use<T>(run: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
  /** Directory for temporary files of this process; emptied at start. */
  readonly tempDir: string;
}

/** Statistics of one tablet. */
export interface TabletStats {
  readonly tabletId: bigint;
  readonly rowCount: bigint;
  readonly dataSize: bigint;
  readonly version: bigint;
  readonly versionCount: number;
  readonly pendingTxns: readonly bigint[];
}

/** The tablets of this backend. */
export interface TabletStore {
  readonly database: Database;

  tablet(tabletId: bigint): StoredTablet | undefined;
  tablets(): Iterable<StoredTablet>;
  stats(tabletId: bigint): Promise<TabletStats>;

  /**
   * Creates tablets; durable when the promise resolves. A tablet that exists with the same schema hash is left as it
   * is. The result holds one entry per request, in order: undefined or the error of that request.
   */
  createTablets(requests: readonly TCreateTabletReq[]): Promise<(StatusError | undefined)[]>;
  /** Drops a tablet with its rows. A tablet that is not there is no error (Doris does the same). */
  dropTablet(tabletId: bigint): Promise<void>;

  /**
   * SQL of a SELECT (without parentheses) over the given tablets at their versions: UNION ALL of the tablets, columns
   * named by `as`, in the given order. An empty tablet list gives an empty relation with the types of `desc`.
   * Synchronous: it looks at memory only. Run it at once; rows published later are left out by the version filter.
   * @throws StatusError NOT_FOUND / TABLET_MISSING for an unknown tablet, INTERNAL_ERROR (Doris' E-230) for a missing
   * version, INVALID_ARGUMENT for an unknown column
   */
  scanSql(tablets: readonly ScanTablet[], columns: readonly ScanColumn[], options?: ScanOptions): string;

  /**
   * SQL expression (UINTEGER, never NULL) with Doris' bucket hash over values, in the order given. It calls a function
   * that is registered in DuckDB on first use, valid on every connection of this process.
   */
  bucketHashSql(values: readonly HashInput[]): string;

  /** Makes the rows of a transaction visible in the given partitions. See storage/publish.ts for the errors. */
  publish(request: PublishRequest): Promise<PublishResult>;
  /** Removes rows of a transaction that was never published. `partitions` empty = everywhere. */
  clearTransaction(txnId: bigint, partitions: readonly bigint[]): Promise<void>;
}

/** One value that goes into the bucket hash. */
export interface HashInput {
  /** SQL of the value; it is cast to the DuckDB type of `type`. */
  readonly sql: string;
  readonly type: TPrimitiveType;
  readonly precision?: number;
  readonly scale?: number;
}

export interface PublishRequest {
  readonly txnId: bigint;
  readonly partitions: readonly { readonly partitionId: bigint; readonly version: bigint }[];
}

export interface PublishResult {
  /** Tablets of this backend in those partitions that are at the version now, with it. */
  readonly succeeded: ReadonlyMap<bigint, bigint>;
  /** Tablets that lack an earlier version (the FE tries again or repairs them). */
  readonly failed: readonly bigint[];
  /** True when a failure is only that an earlier version is not published yet: trying again may help. */
  readonly waitsForEarlier: boolean;
  /** Rows that became visible, per table and per tablet. */
  readonly deltaRows: ReadonlyMap<bigint, ReadonlyMap<bigint, bigint>>;
}

/** What a table sink wrote. */
export interface SinkResult {
  /** Rows that went into tablets (each counted once, however many replicas and rollups). */
  readonly loadedRows: bigint;
  readonly filteredRows: bigint;
  readonly loadedBytes: bigint;
  readonly commitInfos: readonly TTabletCommitInfo[];
  readonly errorTablets: readonly TErrorTabletInfo[];
  /** http address of the log with filtered rows and their reasons. */
  readonly trackingUrl?: string;
  readonly firstError?: string;
}

/** What a table sink reads. */
export interface SinkSource {
  /**
   * SELECT whose columns are, in order, those of `sink.schema.slot_descs` (names do not matter), of any type that
   * casts to the column's. It is run once.
   */
  readonly sql: string;
  /** Connection to run it on (it may hold temporary tables that the SQL names). No transaction may be open. */
  readonly connection: DuckDBConnection;
  /** Rows that were filtered or left out before (by the scan), for the ratio check. */
  readonly filteredBefore?: bigint;
  /** Some of those rows with the reason, for the log of the load. */
  readonly filteredRows?: readonly { readonly reason: string; readonly row: string }[];
  /** Share of filtered rows that is still fine, 0 by default; the sink's own max_filter_ratio wins. */
  readonly maxFilterRatio?: number;
  /** Cancels the write between its steps. */
  readonly signal?: AbortSignal;
}

/** Writes rows into the tablets of an OLAP_TABLE_SINK, on this backend and on others. */
export interface TableSinkWriter {
  /**
   * Rows are durable on every backend that a commit info names when the promise resolves, and invisible until
   * publish. On an error nothing of this sink stays on this backend.
   * @throws StatusError DATA_QUALITY_ERROR when more rows are filtered than allowed; its message has the first reason
   */
  write(sink: TOlapTableSink, source: SinkSource): Promise<SinkResult>;
}

/**
 * What the planner sees of the catalog: immutable values of one moment. Nothing here does I/O.
 *
 * Ids of databases, tables, partitions, indexes, tablets, replicas and backends come from one sequence, as
 * in Doris, and fit a JavaScript number (below 2^53); they become i64 on the wire.
 */
import type { SqlType } from "../types/type.ts";

export type Id = number;

/** Doris' TKeysType. */
export type KeysType = "duplicate" | "unique" | "aggregate";

/** Doris' TAggregationType for value columns. */
export type AggregationType =
  | "none"
  | "sum"
  | "min"
  | "max"
  | "replace"
  | "replace_if_not_null"
  | "hll_union"
  | "bitmap_union"
  | "quantile_union"
  | "generic";

/** What DEFAULT says. `text` is the literal as written, in the textual form a cast to the column's type accepts. */
export type ColumnDefault =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "null" }
  | { readonly kind: "current_timestamp"; readonly scale: number }
  | { readonly kind: "current_date" };

export interface Column {
  readonly name: string;
  readonly type: SqlType;
  readonly nullable: boolean;
  readonly isKey: boolean;
  readonly aggregation: AggregationType;
  /** col_unique_id: position at creation, never reused. */
  readonly uniqueId: number;
  /** undefined: no DEFAULT clause; then NULL for a nullable column, else a value is required. */
  readonly defaultValue: ColumnDefault | undefined;
  readonly comment: string;
  /** Hidden columns such as __DORIS_DELETE_SIGN__ are not visible. */
  readonly visible: boolean;
  readonly autoIncrement: boolean;
}

export interface Replica {
  readonly id: Id;
  readonly backendId: Id;
  /** First visible version that the replica has not (Doris' lastFailedVersion); absent: it has all. It is not read then. */
  readonly missesFrom?: number;
}

export interface Tablet {
  readonly id: Id;
  readonly replicas: readonly Replica[];
}

/** Bound of a range partition: one entry per partition column, in the text a cast to its type accepts. */
export type RangeBound = readonly (string | "MAXVALUE")[];

export type PartitionItem =
  | { readonly kind: "unpartitioned" }
  /** `lower` inclusive, undefined: from the beginning; `upper` exclusive. */
  | { readonly kind: "range"; readonly lower: RangeBound | undefined; readonly upper: RangeBound };

export interface Partition {
  readonly id: Id;
  readonly name: string;
  readonly item: PartitionItem;
  readonly buckets: number;
  /** Version that queries read: 1 for an empty partition, plus one for each published load. */
  readonly visibleVersion: number;
  /** Tablets of the base index, in bucket order: tablets[i] holds bucket i. */
  readonly tablets: readonly Tablet[];
  /** Rows loaded so far as far as the FE knows; undefined before the first report. */
  readonly rowCount: number | undefined;
  readonly replicationNum: number;
}

export type Distribution =
  | {
    readonly kind: "hash";
    readonly columns: readonly string[];
    readonly buckets: number;
    readonly auto: boolean;
  }
  | { readonly kind: "random"; readonly buckets: number; readonly auto: boolean };

export type PartitionScheme =
  | { readonly kind: "unpartitioned" }
  | { readonly kind: "range"; readonly columns: readonly string[] };

export interface OlapTable {
  readonly kind: "olap";
  readonly id: Id;
  readonly name: string;
  readonly database: string;
  readonly databaseId: Id;
  readonly keysType: KeysType;
  /** Key columns first, in creation order; hidden columns included. */
  readonly columns: readonly Column[];
  readonly partitionScheme: PartitionScheme;
  readonly distribution: Distribution;
  readonly partitions: readonly Partition[];
  /** The base index: Doris gives a table's rows an index id of their own. */
  readonly indexId: Id;
  readonly schemaHash: number;
  readonly schemaVersion: number;
  /** Key columns in the short key. */
  readonly shortKeyColumns: number;
  /** As given, plus defaults; shown by SHOW CREATE TABLE. */
  readonly properties: ReadonlyMap<string, string>;
  readonly comment: string;
  /** Unix milliseconds. */
  readonly createdAt: number;
  /** Tables of one group place bucket i of each table on the same backends. */
  readonly colocateGroup: string | undefined;
}

/** The kinds of table; other kinds (views, information_schema) come later. */
export type Table = OlapTable;

export interface Database {
  readonly id: Id;
  readonly name: string;
  readonly tables: ReadonlyMap<string, Table>;
  readonly properties: ReadonlyMap<string, string>;
}

/**
 * One moment of the catalog. Database names are case sensitive, as are table names
 * (lower_case_table_names = 0), column names are not.
 */
export interface CatalogSnapshot {
  /** Grows with every change. */
  readonly version: number;
  readonly databases: ReadonlyMap<string, Database>;
}

/** The table of that name, or undefined. */
export function findTable(snapshot: CatalogSnapshot, database: string, table: string): Table | undefined {
  return snapshot.databases.get(database)?.tables.get(table);
}

/** The column of that name (case does not matter), or undefined. */
export function findColumn(table: Table, name: string): Column | undefined {
  const lower = name.toLowerCase();
  return table.columns.find((column) => column.name.toLowerCase() === lower);
}

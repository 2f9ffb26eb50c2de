import type { Expr } from "./expr.ts";
import type { Ident, Name, Node, Property, UserIdentity } from "./node.ts";
import type { Limit, PartitionNames, Query, SortItem, TableFunction } from "./query.ts";
import type { Statement } from "./mod.ts";

/** LIKE or WHERE of a SHOW; at most one is there. */
export interface ShowFilter {
  readonly like: string | null;
  readonly where: Expr | null;
}

/** Most SHOWs are one of these: a word, perhaps of a database, perhaps filtered, ordered, cut. */
export type ShowStatement =
  | ShowPlain
  | ShowOfDatabase
  | ShowOfTable
  | ShowDatabases
  | ShowTables
  | ShowColumns
  | ShowCreate
  | ShowVariables
  | ShowStatus
  | ShowProcesslist
  | ShowWarnings
  | ShowWarningCount
  | ShowGrants
  | ShowProc
  | ShowData
  | ShowTablet
  | ShowTabletsBelong
  | ShowFunctions
  | ShowConfig
  | ShowUserProperty
  | ShowById
  | ShowAnalyze
  | Describe
  | Explain;

/** SHOWs of the whole system. `show` names which. */
export type PlainShow =
  | "AUTHORS"
  | "BACKENDS"
  | "BROKER"
  | "CATALOG"
  | "CATALOGS"
  | "CHARSET"
  | "COLLATION"
  | "DATA TYPES"
  | "DICTIONARIES"
  | "ENGINES"
  | "FRONTENDS"
  | "LAST INSERT"
  | "PLUGINS"
  | "PRIVILEGES"
  | "REPOSITORIES"
  | "RESOURCES"
  | "ROLES"
  | "ROW POLICY"
  | "SNAPSHOT"
  | "SQL_BLOCK_RULE"
  | "STAGES"
  | "STORAGE POLICY"
  | "STORAGE VAULTS"
  | "TRASH"
  | "WHITELIST"
  | "WORKLOAD GROUPS"
  | "CATALOG RECYCLE BIN"
  | "QUERY STATS"
  | "ROUTINE LOAD"
  | "TABLET STORAGE FORMAT"
  | "CLUSTERS";

export interface ShowPlain extends Node, ShowFilter {
  readonly kind: "show";
  readonly show: PlainShow;
  /** The object of SHOW CATALOG name, SHOW SNAPSHOT ON repository, SHOW FRONTENDS name, SHOW SQL_BLOCK_RULE FOR rule, …. */
  readonly name: string | null;
  readonly orderBy: readonly SortItem[];
  readonly limit: Limit | null;
}

/** SHOWs of a database, by default the current one. */
export type DatabaseShow =
  | "ALTER TABLE COLUMN"
  | "ALTER TABLE MATERIALIZED VIEW"
  | "ALTER TABLE ROLLUP"
  | "BACKUP"
  | "BUILD INDEX"
  | "CONVERT_LSC"
  | "COPY"
  | "DELETE"
  | "DYNAMIC PARTITION TABLES"
  | "ENCRYPTKEYS"
  | "EVENTS"
  | "EXPORT"
  | "FILE"
  | "FUNCTION STATUS"
  | "LOAD"
  | "LOAD WARNINGS"
  | "OPEN TABLES"
  | "PROCEDURE STATUS"
  | "RESTORE"
  | "STREAM LOAD"
  | "TABLE CREATION"
  | "TRANSACTION"
  | "TRIGGERS"
  | "TYPECAST";

export interface ShowOfDatabase extends Node, ShowFilter {
  readonly kind: "show_of_database";
  readonly show: DatabaseShow;
  readonly full: boolean;
  readonly database: Name | null;
  readonly orderBy: readonly SortItem[];
  readonly limit: Limit | null;
}

/** SHOWs of one table. */
export type TableShow =
  | "INDEX"
  | "PARTITIONS"
  | "TABLETS"
  | "DATA SKEW"
  | "VIEW"
  | "REPLICA STATUS"
  | "REPLICA DISTRIBUTION"
  | "COLUMN STATS"
  | "COLUMN CACHED STATS"
  | "COLUMN HISTOGRAM"
  | "TABLE STATS"
  | "CONSTRAINTS";

export interface ShowOfTable extends Node, ShowFilter {
  readonly kind: "show_of_table";
  readonly show: TableShow;
  /** A second FROM db (INDEX, VIEW) is already put before the table's name. */
  readonly table: Name;
  /** SHOW TEMPORARY PARTITIONS. */
  readonly temporary: boolean;
  readonly partitions: PartitionNames | null;
  readonly columns: readonly Ident[];
  readonly orderBy: readonly SortItem[];
  readonly limit: Limit | null;
}

/** SHOW DATABASES | SCHEMAS [FROM catalog] [LIKE | WHERE]. */
export interface ShowDatabases extends Node, ShowFilter {
  readonly kind: "show_databases";
  readonly catalog: Ident | null;
}

/** SHOW [FULL] TABLES, SHOW [FULL] VIEWS, SHOW TABLE STATUS. */
export interface ShowTables extends Node, ShowFilter {
  readonly kind: "show_tables";
  readonly show: "TABLES" | "VIEWS" | "TABLE STATUS";
  readonly full: boolean;
  readonly database: Name | null;
}

/** SHOW [FULL] COLUMNS | FIELDS FROM t [FROM db]; the second FROM is already put before the table's name. */
export interface ShowColumns extends Node, ShowFilter {
  readonly kind: "show_columns";
  readonly full: boolean;
  readonly table: Name;
}

export type ShowCreateObject =
  | "TABLE"
  | "DATABASE"
  | "VIEW"
  | "CATALOG"
  | "FUNCTION"
  | "GLOBAL FUNCTION"
  | "MATERIALIZED VIEW"
  | "REPOSITORY"
  | "LOAD"
  | "ROUTINE LOAD";

/** SHOW CREATE object; SCHEMA is DATABASE. */
export interface ShowCreate extends Node {
  readonly kind: "show_create";
  readonly object: ShowCreateObject;
  readonly name: Name;
  /** SHOW BRIEF CREATE TABLE. */
  readonly brief: boolean;
}

export interface ShowVariables extends Node, ShowFilter {
  readonly kind: "show_variables";
  /** LOCAL is SESSION, which is also what no word means. */
  readonly scope: "GLOBAL" | "SESSION";
}

/** SHOW [GLOBAL|SESSION] STATUS. The reference takes no LIKE; MySQL clients send one, so it is taken here. */
export interface ShowStatus extends Node, ShowFilter {
  readonly kind: "show_status";
  readonly scope: "GLOBAL" | "SESSION";
}

export interface ShowProcesslist extends Node {
  readonly kind: "show_processlist";
  readonly full: boolean;
}

export interface ShowWarnings extends Node {
  readonly kind: "show_warnings";
  readonly what: "WARNINGS" | "ERRORS";
  readonly limit: Limit | null;
}

/** SHOW COUNT(*) WARNINGS | ERRORS. */
export interface ShowWarningCount extends Node {
  readonly kind: "show_warning_count";
  readonly what: "WARNINGS" | "ERRORS";
}

/** SHOW [ALL] GRANTS, SHOW GRANTS FOR user, SHOW CREATE USER user (create). */
export interface ShowGrants extends Node {
  readonly kind: "show_grants";
  readonly all: boolean;
  readonly user: UserIdentity | null;
  readonly create: boolean;
}

export interface ShowProc extends Node {
  readonly kind: "show_proc";
  readonly path: string;
}

/** SHOW DATA [ALL] [FROM t]. */
export interface ShowData extends Node {
  readonly kind: "show_data";
  readonly all: boolean;
  readonly table: Name | null;
  readonly orderBy: readonly SortItem[];
  readonly properties: readonly Property[];
}

/** SHOW TABLET id, SHOW TABLET DIAGNOSIS id. */
export interface ShowTablet extends Node {
  readonly kind: "show_tablet";
  readonly tabletId: string;
  readonly diagnosis: boolean;
}

export interface ShowTabletsBelong extends Node {
  readonly kind: "show_tablets_belong";
  readonly tabletIds: readonly string[];
}

/** SHOW [FULL] [BUILTIN] FUNCTIONS, SHOW GLOBAL [FULL] FUNCTIONS. */
export interface ShowFunctions extends Node, ShowFilter {
  readonly kind: "show_functions";
  readonly scope: "DATABASE" | "BUILTIN" | "GLOBAL";
  readonly full: boolean;
  readonly database: Name | null;
}

/** [ADMIN] SHOW FRONTEND | BACKEND CONFIG [LIKE p] [FROM backend id]. */
export interface ShowConfig extends Node, ShowFilter {
  readonly kind: "show_config";
  readonly of: "FRONTEND" | "BACKEND";
  readonly backendId: string | null;
}

/** SHOW PROPERTY [FOR user] [LIKE p], SHOW ALL PROPERTIES [LIKE p]. */
export interface ShowUserProperty extends Node, ShowFilter {
  readonly kind: "show_user_property";
  readonly all: boolean;
  readonly user: string | null;
}

/** SHOW DATABASE id, SHOW TABLE id, SHOW PARTITION id. */
export interface ShowById extends Node {
  readonly kind: "show_by_id";
  readonly what: "DATABASE" | "TABLE" | "PARTITION";
  readonly id: string;
}

/** SHOW [AUTO] ANALYZE [job | table], SHOW QUEUED ANALYZE JOBS [table], SHOW ANALYZE TASK STATUS job; each [WHERE]. */
export interface ShowAnalyze extends Node, ShowFilter {
  readonly kind: "show_analyze";
  readonly what: "JOBS" | "AUTO JOBS" | "QUEUED JOBS" | "TASK STATUS";
  readonly jobId: string | null;
  readonly table: Name | null;
}

/** DESC | DESCRIBE t [ALL], DESC t PARTITION(…), DESC FUNCTION tvf(…). */
export interface Describe extends Node {
  readonly kind: "describe";
  /** Null for a table function. */
  readonly table: Name | null;
  readonly function: TableFunction | null;
  readonly all: boolean;
  readonly partitions: PartitionNames | null;
}

/** REWRITTEN is LOGICAL, OPTIMIZED is PHYSICAL; NORMAL is no word (or ALL alone: every stage, ALL). */
export type ExplainType =
  | "NORMAL"
  | "PARSED"
  | "ANALYZED"
  | "LOGICAL"
  | "PHYSICAL"
  | "SHAPE"
  | "MEMO"
  | "DISTRIBUTED"
  | "ALL";

/** EXPLAIN [type] [level] [PROCESS] query | insert | update | delete. EXPLAIN PHYSICAL PLAN has the level PLAN. */
export interface Explain extends Node {
  readonly kind: "explain";
  readonly type: ExplainType;
  readonly level: "NORMAL" | "VERBOSE" | "TREE" | "GRAPH" | "PLAN" | "DUMP";
  readonly process: boolean;
  /** QueryStatement, Insert, Update or Delete. */
  readonly statement: Statement;
  /** The inner query where the statement is one, for convenience. */
  readonly query: Query | null;
}

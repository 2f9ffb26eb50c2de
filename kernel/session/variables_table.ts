/**
 * Session variables that the FE itself reads or that clients ask for on connecting. The variables behind query
 * options stand in kernel/fragments' table and are added when the engine is put together.
 */

export type VariableType = "boolean" | "int" | "bigint" | "string";

export interface VariableEntry {
  readonly type: VariableType;
  readonly default: string | number | bigint | boolean;
  /** `read_only` variables describe the server; `global` ones exist once. */
  readonly scope?: "read_only" | "global";
  readonly min?: number;
  readonly max?: number;
  /** Values it takes, compared without case. */
  readonly values?: readonly string[];
  readonly doc: string;
}

const MYSQL_ONLY = "For MySQL clients; has no effect";

export const VARIABLES: Readonly<Record<string, VariableEntry>> = {
  auto_increment_increment: { type: "int", default: 1, doc: MYSQL_ONLY },
  autocommit: { type: "boolean", default: true, doc: MYSQL_ONLY },
  character_set_client: { type: "string", default: "utf8mb4", doc: MYSQL_ONLY },
  character_set_connection: { type: "string", default: "utf8mb4", doc: MYSQL_ONLY },
  character_set_results: { type: "string", default: "utf8mb4", doc: MYSQL_ONLY },
  character_set_server: { type: "string", default: "utf8mb4", doc: MYSQL_ONLY },
  character_set_database: { type: "string", default: "utf8mb4", doc: MYSQL_ONLY },
  character_set_system: { type: "string", default: "utf8mb4", doc: MYSQL_ONLY },
  collation_connection: { type: "string", default: "utf8mb4_0900_bin", doc: MYSQL_ONLY },
  collation_database: { type: "string", default: "utf8mb4_0900_bin", doc: MYSQL_ONLY },
  collation_server: { type: "string", default: "utf8mb4_0900_bin", doc: MYSQL_ONLY },
  init_connect: { type: "string", default: "", doc: MYSQL_ONLY },
  interactive_timeout: { type: "int", default: 3600, doc: MYSQL_ONLY },
  license: {
    type: "string",
    default: "Apache License, Version 2.0",
    scope: "read_only",
    doc: "Licence of the server",
  },
  lower_case_table_names: {
    type: "int",
    default: 0,
    scope: "read_only",
    doc: "0: names of tables are case sensitive",
  },
  max_allowed_packet: {
    type: "int",
    default: 16_777_216,
    doc: "Largest packet of the MySQL protocol, bytes",
  },
  net_buffer_length: { type: "int", default: 16384, doc: MYSQL_ONLY },
  net_read_timeout: { type: "int", default: 600, doc: MYSQL_ONLY },
  net_write_timeout: { type: "int", default: 600, doc: MYSQL_ONLY },
  performance_schema: { type: "string", default: "OFF", scope: "read_only", doc: MYSQL_ONLY },
  query_cache_size: { type: "bigint", default: 1_048_576, doc: MYSQL_ONLY },
  query_cache_type: { type: "int", default: 0, doc: MYSQL_ONLY },
  sql_auto_is_null: { type: "boolean", default: false, doc: MYSQL_ONLY },
  sql_safe_updates: { type: "int", default: 0, doc: MYSQL_ONLY },
  storage_engine: { type: "string", default: "olap", doc: MYSQL_ONLY },
  default_storage_engine: { type: "string", default: "olap", doc: MYSQL_ONLY },
  tx_isolation: { type: "string", default: "REPEATABLE-READ", doc: MYSQL_ONLY },
  transaction_isolation: { type: "string", default: "REPEATABLE-READ", doc: MYSQL_ONLY },
  tx_read_only: { type: "string", default: "OFF", doc: MYSQL_ONLY },
  transaction_read_only: { type: "string", default: "OFF", doc: MYSQL_ONLY },
  version: {
    type: "string",
    default: "5.7.99",
    scope: "read_only",
    doc: "MySQL version that the protocol claims",
  },
  version_comment: { type: "string", default: "", scope: "read_only", doc: "This program and its version" },
  have_query_cache: { type: "boolean", default: false, scope: "read_only", doc: MYSQL_ONLY },
  system_time_zone: {
    type: "string",
    default: "Etc/UTC",
    scope: "read_only",
    doc: "Time zone of the server's process",
  },

  sql_mode: {
    type: "string",
    default: "ONLY_FULL_GROUP_BY",
    doc: "Modes, with commas between; read by the parser and the analyzer",
  },
  sql_select_limit: {
    type: "bigint",
    default: 9_223_372_036_854_775_807n,
    doc: "Rows a SELECT without LIMIT gives at most",
  },
  time_zone: { type: "string", default: "Etc/UTC", doc: "Zone of now() and its family" },
  lc_time_names: { type: "string", default: "en_US", doc: "Language of the names of days and months" },
  wait_timeout: {
    type: "int",
    default: 28_800,
    min: 1,
    max: 31_536_000,
    doc: "Idle seconds after which a connection is closed",
  },
  query_timeout: {
    type: "int",
    default: 900,
    min: 1,
    max: 2_592_000,
    doc: "Seconds after which a query is cancelled",
  },
  insert_timeout: {
    type: "int",
    default: 14_400,
    min: 1,
    max: 2_592_000,
    doc: "Seconds after which an INSERT is cancelled",
  },
  insert_visible_timeout_ms: {
    type: "bigint",
    default: 60_000,
    min: 1000,
    max: 3_600_000,
    doc: "How long INSERT waits for its rows to be visible",
  },
  enable_insert_strict: {
    type: "boolean",
    default: true,
    doc: "A row that does not fit fails the INSERT; else it is left out",
  },
  parallel_pipeline_task_num: {
    type: "int",
    default: 0,
    min: 0,
    max: 1024,
    doc: "Instances of a fragment on a backend; 0: what the backend asks for",
  },
  exec_mem_limit: {
    type: "bigint",
    default: 100_147_483_648n,
    min: 2_097_152,
    doc: "Memory of a query on a backend, bytes",
  },
  disable_nereids_rules: {
    type: "string",
    default: "",
    doc: "Optimizer rules that are left out, with commas between",
  },
  enable_nereids_planner: { type: "boolean", default: true, scope: "read_only", doc: "There is one planner" },
  enable_profile: { type: "boolean", default: false, doc: "Backends report profiles" },
  batch_size: { type: "int", default: 4064, min: 1, max: 65_535, doc: "Rows in a block on a backend" },
  enable_bucket_shuffle_join: {
    type: "boolean",
    default: true,
    doc: "Joins may send one side to the buckets of the other",
  },
  disable_colocate_plan: { type: "boolean", default: false, doc: "Joins do not use colocation" },
  runtime_filter_mode: {
    type: "string",
    default: "GLOBAL",
    values: ["OFF", "LOCAL", "REMOTE", "GLOBAL"],
    doc: "Where runtime filters are applied",
  },
};

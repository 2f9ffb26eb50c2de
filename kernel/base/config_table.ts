/**
 * The FE's own parameters, under Doris' names (fe.conf). Keys of protocol modules (query_port, http_port …) are
 * declared by kernel/host's ProtocolConfigFactory; `protocol: true` marks them here so that one list knows all names.
 */

export interface ConfigEntry {
  readonly type: "string" | "integer" | "boolean";
  readonly default: string | number | boolean;
  readonly min?: number;
  readonly max?: number;
  /** Handed to kernel/host; the kernel itself does not read it. */
  readonly protocol?: boolean;
  readonly doc: string;
}

const MAX_PORT = 65535;

export const FE_CONFIG = {
  rpc_port: {
    type: "integer",
    default: 9020,
    min: 0,
    max: MAX_PORT,
    doc: "Thrift port of FrontendService, 0 for any free one",
  },
  query_port: { type: "integer", default: 9030, min: 0, max: MAX_PORT, protocol: true, doc: "MySQL port" },
  http_port: { type: "integer", default: 8030, min: 0, max: MAX_PORT, protocol: true, doc: "HTTP port" },
  arrow_flight_sql_port: {
    type: "integer",
    default: 8070,
    min: -1,
    max: MAX_PORT,
    protocol: true,
    doc: "Arrow Flight SQL port",
  },
  frontend_address: {
    type: "string",
    default: "127.0.0.1",
    doc: "Address that the FE binds to and tells its backends",
  },
  priority_networks: {
    type: "string",
    default: "",
    doc: "Networks (CIDR, semicolons between) to take the FE's address from",
  },
  cluster_name: { type: "string", default: "doris-fe", doc: "Name of the cluster" },
  meta_dir: {
    type: "string",
    default: "",
    doc: "Directory of the catalog; empty: meta in the data directory",
  },
  sys_log_level: {
    type: "string",
    default: "INFO",
    doc: "Least level that is logged: DEBUG, INFO, WARN, ERROR",
  },
  heartbeat_interval_second: {
    type: "integer",
    default: 10,
    min: 1,
    max: 3600,
    doc: "Seconds between two heartbeats to a backend",
  },
  max_backend_heartbeat_failure_tolerance_count: {
    type: "integer",
    default: 1,
    min: 1,
    max: 100,
    doc: "Failed heartbeats in a row after which a backend counts as dead",
  },
  backend_rpc_timeout_ms: {
    type: "integer",
    default: 60_000,
    min: 100,
    max: 3_600_000,
    doc: "Time limit of one call to a backend",
  },
  tablet_create_timeout_second: {
    type: "integer",
    default: 2,
    min: 1,
    max: 3600,
    doc: "Time limit per tablet of CREATE TABLE",
  },
  max_create_table_timeout_second: {
    type: "integer",
    default: 3600,
    min: 1,
    max: 86_400,
    doc: "Time limit of a whole CREATE TABLE",
  },
  publish_version_timeout_second: {
    type: "integer",
    default: 30,
    min: 1,
    max: 3600,
    doc: "Time that a load waits to become visible before it answers COMMITTED",
  },
  publish_version_interval_ms: {
    type: "integer",
    default: 100,
    min: 5,
    max: 60_000,
    doc: "Pause between two attempts to publish a committed load",
  },
  qe_max_connection: {
    type: "integer",
    default: 1024,
    min: 1,
    max: 1_000_000,
    doc: "Connections of all protocols together",
  },
  max_running_txn_num_per_db: {
    type: "integer",
    default: 10_000,
    min: 1,
    max: 1_000_000,
    doc: "Unfinished loads of one database",
  },
  label_keep_max_second: {
    type: "integer",
    default: 259_200,
    min: 1,
    max: 31_536_000,
    doc: "Time that the label of a finished load stays known",
  },
  stream_load_default_timeout_second: {
    type: "integer",
    default: 259_200,
    min: 1,
    max: 31_536_000,
    doc: "Time limit of a stream load that names none",
  },
  max_bytes_per_statement: {
    type: "integer",
    default: 16 << 20,
    min: 1024,
    max: 1 << 30,
    doc: "Longest statement text",
  },
  default_replication_num: {
    type: "integer",
    default: 0,
    min: 0,
    max: 32767,
    doc: "replication_num of a table that names none; 0: min(3, alive backends)",
  },
  autobucket_default: {
    type: "integer",
    default: 10,
    min: 1,
    max: 960,
    doc: "Buckets of a table that names none",
  },
  max_dynamic_partition_num: {
    type: "integer",
    default: 500,
    min: 1,
    max: 100_000,
    doc: "Partitions that one statement may create",
  },
  max_partitions_per_table: {
    type: "integer",
    default: 10_000,
    min: 1,
    max: 1_000_000,
    doc: "Partitions of one table",
  },
  max_tablets_per_statement: {
    type: "integer",
    default: 10_000,
    min: 1,
    max: 1_000_000,
    doc: "Tablets that one statement may create",
  },
  max_columns_per_table: { type: "integer", default: 4096, min: 1, max: 65_536, doc: "Columns of one table" },
} as const satisfies Record<string, ConfigEntry>;

export type ConfigKey = keyof typeof FE_CONFIG;

/** Type of the value of a key. */
export type ConfigValue<K extends ConfigKey> = (typeof FE_CONFIG)[K]["type"] extends "integer" ? number
  : (typeof FE_CONFIG)[K]["type"] extends "boolean" ? boolean
  : string;

/**
 * Options of the embedded backend: one table of keys with Doris' own names from be.conf, their defaults, limits and
 * meaning. `parseBackendOptions` turns text (command line, be.conf) into values and refuses what does not fit.
 * @module
 */

/** Options of one backend process or worker. Ports: 0 picks any free one. */
export interface BackendOptions {
  /** Address all ports bind to, and the address told to others unless the FE's heartbeat names one. */
  readonly bind_address: string;
  /** CIDR list separated by `;`. When given and bind_address is not set, the first own address inside is bound. */
  readonly priority_networks: string;
  /** Directory of the data: one database file, lock file, temporary files, load error logs. */
  readonly storage_root_path: string;
  readonly heartbeat_service_port: number;
  readonly be_port: number;
  readonly brpc_port: number;
  readonly webserver_port: number;
  /** Reported as is; Arrow Flight of the backend itself is not served yet, so -1 means none. */
  readonly arrow_flight_sql_port: number;
  /** Bytes or a share of the machine's memory (`60%`), as in be.conf. */
  readonly mem_limit: string;
  /** Threads of DuckDB, 0 = number of cores. */
  readonly num_threads: number;
  /** Value reported to the FE: instances per fragment that the planner makes. */
  readonly pipeline_executor_size: number;
  readonly report_task_interval_seconds: number;
  readonly report_disk_state_interval_seconds: number;
  readonly report_tablet_interval_seconds: number;
  /** Largest body of one stream load, in MiB. */
  readonly streaming_load_max_mb: number;
  /** A load that was never published is removed after this many seconds. */
  readonly pending_data_expire_time_sec: number;
  /** Error logs of loads are removed after this many hours. */
  readonly load_error_log_reserve_hours: number;
  /** Connections of the DuckDB pool. */
  readonly max_connections: number;
  /** Where fuse_local_exchanges is false the executor never runs sender and receiver as one query. */
  readonly fuse_local_exchanges: boolean;
}

interface OptionRow {
  readonly key: keyof BackendOptions;
  readonly value: string | number | boolean;
  readonly min?: number;
  readonly max?: number;
  readonly doc: string;
}

const MAX_PORT = 65535;
const port = (key: keyof BackendOptions, value: number, doc: string): OptionRow => ({
  key,
  value,
  min: 0,
  max: MAX_PORT,
  doc,
});

/** Every option with default and range; documentation and parsing are made from this table. */
export const BACKEND_OPTIONS: readonly OptionRow[] = [
  { key: "bind_address", value: "127.0.0.1", doc: "Address that every port binds to" },
  { key: "priority_networks", value: "", doc: "CIDR list that picks the address to bind to" },
  { key: "storage_root_path", value: "./doris-be-data", doc: "Directory of the data" },
  port("heartbeat_service_port", 9050, "Thrift HeartbeatService"),
  port("be_port", 9060, "Thrift BackendService"),
  port("brpc_port", 8060, "gRPC PBackendService"),
  port("webserver_port", 8040, "HTTP: health, metrics, stream load, load error logs"),
  { key: "arrow_flight_sql_port", value: -1, min: -1, max: MAX_PORT, doc: "Told to the FE; not served yet" },
  { key: "mem_limit", value: "60%", doc: "Memory of DuckDB: bytes, bytes with a unit, or a share" },
  { key: "num_threads", value: 0, min: 0, max: 1024, doc: "Threads of DuckDB, 0 = cores" },
  { key: "pipeline_executor_size", value: 1, min: 1, max: 1024, doc: "Reported to the FE" },
  { key: "report_task_interval_seconds", value: 10, min: 1, max: 86400, doc: "Task report" },
  { key: "report_disk_state_interval_seconds", value: 60, min: 1, max: 86400, doc: "Disk report" },
  { key: "report_tablet_interval_seconds", value: 60, min: 1, max: 86400, doc: "Tablet report" },
  { key: "streaming_load_max_mb", value: 10240, min: 1, max: 1048576, doc: "Largest stream load body" },
  {
    key: "pending_data_expire_time_sec",
    value: 1800,
    min: 1,
    max: 31536000,
    doc: "Life of unpublished loads",
  },
  { key: "load_error_log_reserve_hours", value: 48, min: 1, max: 87600, doc: "Life of load error logs" },
  { key: "max_connections", value: 64, min: 4, max: 4096, doc: "DuckDB connections" },
  { key: "fuse_local_exchanges", value: true, doc: "Run sender and receiver on one backend as one query" },
];

/** The defaults as one value. */
export function defaultBackendOptions(): BackendOptions {
  return Object.fromEntries(BACKEND_OPTIONS.map((o) => [o.key, o.value])) as unknown as BackendOptions;
}

/**
 * Reads option texts over the defaults. Unknown keys are refused.
 * @throws RangeError naming key and value
 */
export function parseBackendOptions(
  texts: Readonly<Record<string, string>>,
  base: BackendOptions = defaultBackendOptions(),
): BackendOptions {
  const values: Record<string, string | number | boolean> = { ...base };
  for (const [key, text] of Object.entries(texts)) {
    const row = BACKEND_OPTIONS.find((o) => o.key === key);
    if (row === undefined) throw new RangeError(`Unknown backend option ${key}`);
    values[key] = parseValue(row, text.trim());
  }
  return values as unknown as BackendOptions;
}

function parseValue(row: OptionRow, text: string): string | number | boolean {
  if (typeof row.value === "string") return text;
  if (typeof row.value === "boolean") {
    if (text !== "true" && text !== "false") {
      throw new RangeError(`Option ${row.key} takes true or false, not '${text}'`);
    }
    return text === "true";
  }
  const value = Number(text);
  const min = row.min ?? 0;
  const max = row.max ?? Number.MAX_SAFE_INTEGER;
  if (text === "" || !Number.isInteger(value) || value < min || value > max) {
    throw new RangeError(`Option ${row.key} takes a whole number from ${min} to ${max}, not '${text}'`);
  }
  return value;
}

/**
 * mem_limit in bytes.
 * @throws RangeError on a text that is neither bytes, bytes with a unit, nor a share
 */
export function memoryLimitBytes(text: string, total: number): number {
  const m = /^(\d+(?:\.\d+)?)\s*(%|[kmgt]?b?)$/i.exec(text.trim());
  if (m === null) throw new RangeError(`Option mem_limit takes bytes or a share, not '${text}'`);
  const n = Number(m[1]);
  const unit = m[2]!.toLowerCase();
  if (unit === "%") {
    if (n <= 0 || n > 100) throw new RangeError(`Option mem_limit takes a share up to 100%, not '${text}'`);
    return Math.floor(total * n / 100);
  }
  const power = "kmgt".indexOf(unit.charAt(0) || "-") + 1;
  return Math.floor(n * 1024 ** power);
}

// SPDX-License-Identifier: Apache-2.0
// Interface definitions of Apache Doris, module Types. Source of truth for idl/gen/thrift; run `deno task gen` after a change.

typedef i64 TTimestamp
typedef i32 TPlanNodeId
typedef i32 TTupleId
typedef i32 TSlotId
typedef i64 TTableId
typedef i64 TTabletId
typedef i64 TReplicaId
typedef i64 TVersion
typedef i64 TVersionHash
typedef i32 TSchemaHash
typedef i32 TPort
typedef i64 TCount
typedef i64 TSize
typedef i32 TClusterId
typedef i64 TEpoch
typedef i64 TTransactionId
typedef i64 TPartitionId

const i32 TSNAPSHOT_REQ_VERSION1 = 3
const i32 TSNAPSHOT_REQ_VERSION2 = 4
const i32 TPREFER_SNAPSHOT_REQ_VERSION = 4

enum TStorageType {
  ROW = 0,
  COLUMN = 1,
}

enum TStorageMedium {
  HDD = 0,
  SSD = 1,
  S3 = 2,
  REMOTE_CACHE = 3,
}

enum TVarType {
  SESSION = 0,
  GLOBAL = 1,
}

enum TPrimitiveType {
  INVALID_TYPE = 0,
  NULL_TYPE = 1,
  BOOLEAN = 2,
  TINYINT = 3,
  SMALLINT = 4,
  INT = 5,
  BIGINT = 6,
  FLOAT = 7,
  DOUBLE = 8,
  DATE = 9,
  DATETIME = 10,
  BINARY = 11,
  DECIMAL_DEPRACTED = 12,
  CHAR = 13,
  LARGEINT = 14,
  VARCHAR = 15,
  HLL = 16,
  DECIMALV2 = 17,
  BITMAP = 19,
  ARRAY = 20,
  MAP = 21,
  STRUCT = 22,
  STRING = 23,
  ALL = 24,
  QUANTILE_STATE = 25,
  DATEV2 = 26,
  DATETIMEV2 = 27,
  TIMEV2 = 28,
  DECIMAL32 = 29,
  DECIMAL64 = 30,
  DECIMAL128I = 31,
  JSONB = 32,
  UNSUPPORTED = 33,
  VARIANT = 34,
  LAMBDA_FUNCTION = 35,
  AGG_STATE = 36,
  DECIMAL256 = 37,
  IPV4 = 38,
  IPV6 = 39,
  UINT32 = 40,
  UINT64 = 41,
  FIXED_LENGTH_OBJECT = 42,
  VARBINARY = 43,
  TIMESTAMPTZ = 44,
}

enum TTypeNodeType {
  SCALAR = 0,
  ARRAY = 1,
  MAP = 2,
  STRUCT = 3,
  VARIANT = 4,
}

enum TStorageBackendType {
  BROKER = 0,
  S3 = 1,
  HDFS = 2,
  JFS = 3,
  LOCAL = 4,
  OFS = 5,
  AZURE = 6,
}

enum TInvertedIndexFileStorageFormat {
  DEFAULT = 0,
  V1 = 1,
  V2 = 2,
  V3 = 3,
}

enum TAggregationType {
  SUM = 0,
  MAX = 1,
  MIN = 2,
  REPLACE = 3,
  HLL_UNION = 4,
  NONE = 5,
  BITMAP_UNION = 6,
  REPLACE_IF_NOT_NULL = 7,
  QUANTILE_UNION = 8,
}

enum TPushType {
  LOAD = 0,
  DELETE = 1,
  LOAD_DELETE = 2,
  LOAD_V2 = 3,
}

enum TTaskType {
  CREATE = 0,
  DROP = 1,
  PUSH = 2,
  CLONE = 3,
  STORAGE_MEDIUM_MIGRATE = 4,
  ROLLUP = 5,
  SCHEMA_CHANGE = 6,
  CANCEL_DELETE = 7,
  MAKE_SNAPSHOT = 8,
  RELEASE_SNAPSHOT = 9,
  CHECK_CONSISTENCY = 10,
  UPLOAD = 11,
  DOWNLOAD = 12,
  CLEAR_REMOTE_FILE = 13,
  MOVE = 14,
  REALTIME_PUSH = 15,
  PUBLISH_VERSION = 16,
  CLEAR_ALTER_TASK = 17,
  CLEAR_TRANSACTION_TASK = 18,
  RECOVER_TABLET = 19,
  STREAM_LOAD = 20,
  UPDATE_TABLET_META_INFO = 21,
  ALTER = 22,
  INSTALL_PLUGIN = 23,
  UNINSTALL_PLUGIN = 24,
  COMPACTION = 25,
  STORAGE_MEDIUM_MIGRATE_V2 = 26,
  NOTIFY_UPDATE_STORAGE_POLICY = 27,
  PUSH_COOLDOWN_CONF = 28,
  PUSH_STORAGE_POLICY = 29,
  ALTER_INVERTED_INDEX = 30,
  GC_BINLOG = 31,
  CLEAN_TRASH = 32,
  UPDATE_VISIBLE_VERSION = 33,
  CLEAN_UDF_CACHE = 34,
  PUSH_INDEX_POLICY = 35,
  CALCULATE_DELETE_BITMAP = 1000,
}

enum TExplainLevel {
  BRIEF = 0,
  NORMAL = 1,
  VERBOSE = 2,
}

enum TRuntimeFilterMode {
  OFF = 0,
  LOCAL = 1,
  REMOTE = 2,
  GLOBAL = 3,
}

enum QueryState {
  CREATED = 0,
  INITIALIZED = 1,
  COMPILED = 2,
  RUNNING = 3,
  FINISHED = 4,
  EXCEPTION = 5,
}

enum TFunctionType {
  SCALAR = 0,
  AGGREGATE = 1,
}

enum TFunctionBinaryType {
  BUILTIN = 0,
  HIVE = 1,
  NATIVE = 2,
  IR = 3,
  RPC = 4,
  JAVA_UDF = 5,
  AGG_STATE = 6,
}

enum TJdbcOperation {
  READ = 0,
  WRITE = 1,
}

enum TOdbcTableType {
  MYSQL = 0,
  ORACLE = 1,
  POSTGRESQL = 2,
  SQLSERVER = 3,
  REDIS = 4,
  MONGODB = 5,
  CLICKHOUSE = 6,
  SAP_HANA = 7,
  TRINO = 8,
  PRESTO = 9,
  OCEANBASE = 10,
  OCEANBASE_ORACLE = 11,
  NEBULA = 12,
  DB2 = 13,
  GBASE = 14,
}

enum TLoadJobState {
  PENDING = 0,
  ETL = 1,
  LOADING = 2,
  FINISHED = 3,
  CANCELLED = 4,
}

enum TEtlState {
  RUNNING = 0,
  FINISHED = 1,
  CANCELLED = 2,
  UNKNOWN = 3,
}

enum TTableType {
  MYSQL_TABLE = 0,
  OLAP_TABLE = 1,
  SCHEMA_TABLE = 2,
  KUDU_TABLE = 3,
  BROKER_TABLE = 4,
  ES_TABLE = 5,
  ODBC_TABLE = 6,
  HIVE_TABLE = 7,
  ICEBERG_TABLE = 8,
  HUDI_TABLE = 9,
  JDBC_TABLE = 10,
  TEST_EXTERNAL_TABLE = 11,
  MAX_COMPUTE_TABLE = 12,
  LAKESOUL_TABLE = 13,
  TRINO_CONNECTOR_TABLE = 14,
  DICTIONARY_TABLE = 15,
  REMOTE_DORIS_TABLE = 16,
}

enum TKeysType {
  PRIMARY_KEYS = 0,
  DUP_KEYS = 1,
  UNIQUE_KEYS = 2,
  AGG_KEYS = 3,
}

enum TPriority {
  NORMAL = 0,
  HIGH = 1,
}

enum TFileType {
  FILE_LOCAL = 0,
  FILE_BROKER = 1,
  FILE_STREAM = 2,
  FILE_S3 = 3,
  FILE_HDFS = 4,
  FILE_NET = 5,
  FILE_HTTP = 6,
}

enum TLoadType {
  MANUL_LOAD = 0,
  ROUTINE_LOAD = 1,
  MINI_LOAD = 2,
}

enum TLoadSourceType {
  RAW = 0,
  KAFKA = 1,
  MULTI_TABLE = 2,
}

enum TMergeType {
  APPEND = 0,
  MERGE = 1,
  DELETE = 2,
}

enum TUniqueKeyUpdateMode {
  UPSERT = 0,
  UPDATE_FIXED_COLUMNS = 1,
  UPDATE_FLEXIBLE_COLUMNS = 2,
}

enum TSortType {
  LEXICAL = 0,
  ZORDER = 1,
}

enum TMetadataType {
  ICEBERG = 0,
  BACKENDS = 1,
  FRONTENDS = 2,
  CATALOGS = 3,
  FRONTENDS_DISKS = 4,
  MATERIALIZED_VIEWS = 5,
  JOBS = 6,
  TASKS = 7,
  WORKLOAD_SCHED_POLICY = 8,
  PARTITIONS = 9,
  PARTITION_VALUES = 10,
  HUDI = 11,
  PAIMON = 12,
  PARQUET = 13,
}

enum TIcebergQueryType {
  SNAPSHOTS = 0,
}

enum THudiQueryType {
  TIMELINE = 0,
}

struct TScalarType {
  1: required TPrimitiveType type,
  2: optional i32 len,
  3: optional i32 precision,
  4: optional i32 scale,
  5: optional i32 variant_max_subcolumns_count = 0,
}

struct TStructField {
  1: required string name,
  2: optional string comment,
  3: optional bool contains_null,
}

struct TTypeNode {
  1: required TTypeNodeType type,
  2: optional TScalarType scalar_type,
  3: optional list<TStructField> struct_fields,
  4: optional bool contains_null,
  5: optional list<bool> contains_nulls,
}

struct TTypeDesc {
  1: list<TTypeNode> types,
  2: optional bool is_nullable,
  3: optional i64 byte_size,
  4: optional list<TTypeDesc> sub_types,
  5: optional bool result_is_nullable,
  6: optional string function_name,
  7: optional i32 be_exec_version,
}

struct TColumnType {
  1: required TPrimitiveType type,
  2: optional i32 len,
  3: optional i32 index_len,
  4: optional i32 precision,
  5: optional i32 scale,
  6: optional i32 variant_max_subcolumns_count = 0,
}

struct TNetworkAddress {
  1: required string hostname,
  2: required i32 port,
}

struct TUniqueId {
  1: required i64 hi,
  2: required i64 lo,
}

struct TFunctionName {
  1: optional string db_name,
  2: required string function_name,
}

struct TScalarFunction {
  1: required string symbol,
  2: optional string prepare_fn_symbol,
  3: optional string close_fn_symbol,
}

struct TAggregateFunction {
  1: required TTypeDesc intermediate_type,
  2: optional string update_fn_symbol,
  3: optional string init_fn_symbol,
  4: optional string serialize_fn_symbol,
  5: optional string merge_fn_symbol,
  6: optional string finalize_fn_symbol,
  8: optional string get_value_fn_symbol,
  9: optional string remove_fn_symbol,
  10: optional bool is_analytic_only_fn = false,
  11: optional string symbol,
}

struct TDictFunction {
  1: optional i64 dictionary_id,
  2: optional i64 version_id,
}

struct TFunction {
  1: required TFunctionName name,
  2: required TFunctionBinaryType binary_type,
  3: required list<TTypeDesc> arg_types,
  4: required TTypeDesc ret_type,
  5: required bool has_var_args,
  6: optional string comment,
  7: optional string signature,
  8: optional string hdfs_location,
  9: optional TScalarFunction scalar_fn,
  10: optional TAggregateFunction aggregate_fn,
  11: optional i64 id,
  12: optional string checksum,
  13: optional bool vectorized = false,
  14: optional bool is_udtf_function = false,
  15: optional bool is_static_load = false,
  16: optional i64 expiration_time,
  17: optional TDictFunction dict_function,
}

struct TJdbcExecutorCtorParams {
  1: optional string statement,
  2: optional string jdbc_url,
  3: optional string jdbc_user,
  4: optional string jdbc_password,
  5: optional string jdbc_driver_class,
  6: optional i32 batch_size,
  7: optional TJdbcOperation op,
  8: optional string driver_path,
  9: optional TOdbcTableType table_type,
  10: optional i32 connection_pool_min_size,
  11: optional i32 connection_pool_max_size,
  12: optional i32 connection_pool_max_wait_time,
  13: optional i32 connection_pool_max_life_time,
  14: optional i32 connection_pool_cache_clear_time,
  15: optional bool connection_pool_keep_alive,
  16: optional i64 catalog_id,
  17: optional string jdbc_driver_checksum,
  18: optional bool is_tvf,
}

struct TJavaUdfExecutorCtorParams {
  1: optional TFunction fn,
  2: optional string location,
  3: optional i64 input_offsets_ptrs,
  4: optional i64 input_nulls_ptrs,
  5: optional i64 input_buffer_ptrs,
  6: optional i64 output_null_ptr,
  7: optional i64 output_buffer_ptr,
  8: optional i64 output_offsets_ptr,
  9: optional i64 output_intermediate_state_ptr,
  10: optional i64 batch_size_ptr,
  11: optional i64 input_places_ptr,
  12: optional i64 input_array_nulls_buffer_ptr,
  13: optional i64 input_array_string_offsets_ptrs,
  14: optional i64 output_array_null_ptr,
  15: optional i64 output_array_string_offsets_ptr,
}

struct TJvmMemoryPool {
  1: required i64 committed,
  2: required i64 init,
  3: required i64 max,
  4: required i64 used,
  5: required i64 peak_committed,
  6: required i64 peak_init,
  7: required i64 peak_max,
  8: required i64 peak_used,
  9: required string name,
}

struct TGetJvmMemoryMetricsResponse {
  1: required list<TJvmMemoryPool> memory_pools,
  2: required i64 gc_num_warn_threshold_exceeded,
  3: required i64 gc_num_info_threshold_exceeded,
  4: required i64 gc_total_extra_sleep_time_millis,
  5: required i64 gc_count,
  6: required i64 gc_time_millis,
}

struct TJvmThreadInfo {
  1: required string summary,
  2: required i64 cpu_time_in_ns,
  3: required i64 user_time_in_ns,
  4: required i64 blocked_count,
  5: required i64 blocked_time_in_ms,
  6: required bool is_in_native,
}

struct TGetJvmThreadsInfoRequest {
  1: required bool get_complete_info,
}

struct TGetJvmThreadsInfoResponse {
  1: required i32 total_thread_count,
  2: required i32 daemon_thread_count,
  3: required i32 peak_thread_count,
  4: optional list<TJvmThreadInfo> threads,
}

struct TGetJMXJsonResponse {
  1: required string jmx_json,
}

struct TBackend {
  1: required string host,
  2: required i32 be_port,
  3: required i32 http_port,
  4: optional i32 brpc_port,
  5: optional bool is_alive,
  6: optional i64 id,
}

struct TReplicaInfo {
  1: required string host,
  2: required i32 be_port,
  3: required i32 http_port,
  4: required i32 brpc_port,
  5: required i64 replica_id,
  6: optional bool is_alive,
  7: optional i64 backend_id,
}

struct TResourceInfo {
  1: required string user,
  2: required string group,
}

struct TTabletCommitInfo {
  1: required i64 tabletId,
  2: required i64 backendId,
  3: optional list<string> invalid_dict_cols,
}

struct TErrorTabletInfo {
  1: optional i64 tabletId,
  2: optional string msg,
}

struct TUserIdentity {
  1: optional string username,
  2: optional string host,
  3: optional bool is_domain,
}

struct TColumnGroup {
  1: required i32 sequence_column = -1,
  2: required list<i32> columns_in_group,
}

// SPDX-License-Identifier: Apache-2.0
// Interface definitions of Apache Doris, module DataSinks. Source of truth for idl/gen/thrift; run `deno task gen` after a change.

include "Exprs.thrift"
include "Types.thrift"
include "Descriptors.thrift"
include "Partitions.thrift"
include "PlanNodes.thrift"

enum TDataSinkType {
  DATA_STREAM_SINK = 0,
  RESULT_SINK = 1,
  DATA_SPLIT_SINK = 2,
  MYSQL_TABLE_SINK = 3,
  EXPORT_SINK = 4,
  OLAP_TABLE_SINK = 5,
  MEMORY_SCRATCH_SINK = 6,
  ODBC_TABLE_SINK = 7,
  RESULT_FILE_SINK = 8,
  JDBC_TABLE_SINK = 9,
  MULTI_CAST_DATA_STREAM_SINK = 10,
  GROUP_COMMIT_OLAP_TABLE_SINK = 11,
  GROUP_COMMIT_BLOCK_SINK = 12,
  HIVE_TABLE_SINK = 13,
  ICEBERG_TABLE_SINK = 14,
  DICTIONARY_SINK = 15,
  BLACKHOLE_SINK = 16,
}

enum TResultSinkType {
  MYSQL_PROTOCOL = 0,
  ARROW_FLIGHT_PROTOCOL = 1,
  FILE = 2,
}

enum TParquetCompressionType {
  SNAPPY = 0,
  GZIP = 1,
  BROTLI = 2,
  ZSTD = 3,
  LZ4 = 4,
  LZO = 5,
  BZ2 = 6,
  UNCOMPRESSED = 7,
}

enum TParquetVersion {
  PARQUET_1_0 = 0,
  PARQUET_2_LATEST = 1,
}

enum TParquetDataType {
  BOOLEAN = 0,
  INT32 = 1,
  INT64 = 2,
  INT96 = 3,
  BYTE_ARRAY = 4,
  FLOAT = 5,
  DOUBLE = 6,
  FIXED_LEN_BYTE_ARRAY = 7,
}

enum TParquetDataLogicalType {
  UNDEFINED = 0,
  STRING = 1,
  MAP = 2,
  LIST = 3,
  ENUM = 4,
  DECIMAL = 5,
  DATE = 6,
  TIME = 7,
  TIMESTAMP = 8,
  INTERVAL = 9,
  INT = 10,
  NIL = 11,
  JSON = 12,
  BSON = 13,
  UUID = 14,
  NONE = 15,
}

enum TParquetRepetitionType {
  REQUIRED = 0,
  REPEATED = 1,
  OPTIONAL = 2,
}

enum TGroupCommitMode {
  SYNC_MODE = 0,
  ASYNC_MODE = 1,
  OFF_MODE = 2,
}

enum THiveColumnType {
  PARTITION_KEY = 0,
  REGULAR = 1,
  SYNTHESIZED = 2,
}

enum TUpdateMode {
  NEW = 0,
  APPEND = 1,
  OVERWRITE = 2,
}

enum TFileContent {
  DATA = 0,
  POSITION_DELETES = 1,
  EQUALITY_DELETES = 2,
}

enum TDictLayoutType {
  HASH_MAP = 0,
  IP_TRIE = 1,
}

struct TParquetSchema {
  1: optional TParquetRepetitionType schema_repetition_type,
  2: optional TParquetDataType schema_data_type,
  3: optional string schema_column_name,
  4: optional TParquetDataLogicalType schema_data_logical_type,
}

struct TResultFileSinkOptions {
  1: required string file_path,
  2: required PlanNodes.TFileFormatType file_format,
  3: optional string column_separator,
  4: optional string line_delimiter,
  5: optional i64 max_file_size_bytes,
  6: optional list<Types.TNetworkAddress> broker_addresses,
  7: optional map<string,string> broker_properties,
  8: optional string success_file_name,
  9: optional list<list<string>> schema,
  10: optional map<string,string> file_properties,
  11: optional list<TParquetSchema> parquet_schemas,
  12: optional TParquetCompressionType parquet_compression_type,
  13: optional bool parquet_disable_dictionary,
  14: optional TParquetVersion parquet_version,
  15: optional string orc_schema,
  16: optional bool delete_existing_files,
  17: optional string file_suffix,
  18: optional bool with_bom,
  19: optional PlanNodes.TFileCompressType orc_compression_type,
  20: optional i64 orc_writer_version,
  21: optional bool enable_int96_timestamps,
  22: optional PlanNodes.TFileCompressType compression_type,
}

struct TMemoryScratchSink {
}

struct TPlanFragmentDestination {
  1: required Types.TUniqueId fragment_instance_id,
  2: required Types.TNetworkAddress server,
  3: optional Types.TNetworkAddress brpc_server,
}

struct TDataStreamSink {
  1: required i32 dest_node_id,
  2: required Partitions.TDataPartition output_partition,
  3: optional bool ignore_not_found,
  4: optional list<Exprs.TExpr> output_exprs,
  5: optional i32 output_tuple_id,
  6: optional list<Exprs.TExpr> conjuncts,
  7: optional list<PlanNodes.TRuntimeFilterDesc> runtime_filters,
  8: optional Descriptors.TOlapTableSchemaParam tablet_sink_schema,
  9: optional Descriptors.TOlapTablePartitionParam tablet_sink_partition,
  10: optional Descriptors.TOlapTableLocationParam tablet_sink_location,
  11: optional i64 tablet_sink_txn_id,
  12: optional i32 tablet_sink_tuple_id,
  13: optional list<Exprs.TExpr> tablet_sink_exprs,
  14: optional bool is_merge,
}

struct TMultiCastDataStreamSink {
  1: optional list<TDataStreamSink> sinks,
  2: optional list<list<TPlanFragmentDestination>> destinations,
}

struct TFetchOption {
  1: optional bool use_two_phase_fetch,
  2: optional Descriptors.TPaloNodesInfo nodes_info,
  3: optional bool fetch_row_store,
  4: optional list<Descriptors.TColumn> column_desc,
}

struct TResultSink {
  1: optional TResultSinkType type,
  2: optional TResultFileSinkOptions file_options,
  3: optional TFetchOption fetch_option,
}

struct TResultFileSink {
  1: optional TResultFileSinkOptions file_options,
  2: optional Types.TStorageBackendType storage_backend_type,
  3: optional i32 dest_node_id,
  4: optional i32 output_tuple_id,
  5: optional string header,
  6: optional string header_type,
}

struct TMysqlTableSink {
  1: required string host,
  2: required i32 port,
  3: required string user,
  4: required string passwd,
  5: required string db,
  6: required string table,
  7: required string charset,
}

struct TOdbcTableSink {
  1: optional string connect_string,
  2: optional string table,
  3: optional bool use_transaction,
}

struct TJdbcTableSink {
  1: optional Descriptors.TJdbcTable jdbc_table,
  2: optional bool use_transaction,
  3: optional Types.TOdbcTableType table_type,
  4: optional string insert_sql,
}

struct TExportSink {
  1: required Types.TFileType file_type,
  2: required string export_path,
  3: required string column_separator,
  4: required string line_delimiter,
  5: optional list<Types.TNetworkAddress> broker_addresses,
  6: optional map<string,string> properties,
  7: optional string header,
}

struct TOlapTableSink {
  1: required Types.TUniqueId load_id,
  2: required i64 txn_id,
  3: required i64 db_id,
  4: required i64 table_id,
  5: required i32 tuple_id,
  6: required i32 num_replicas,
  7: required bool need_gen_rollup,
  8: optional string db_name,
  9: optional string table_name,
  10: required Descriptors.TOlapTableSchemaParam schema,
  11: required Descriptors.TOlapTablePartitionParam partition,
  12: required Descriptors.TOlapTableLocationParam location,
  13: required Descriptors.TPaloNodesInfo nodes_info,
  14: optional i64 load_channel_timeout_s,
  15: optional i32 send_batch_parallelism,
  16: optional bool load_to_single_tablet,
  17: optional bool write_single_replica,
  18: optional Descriptors.TOlapTableLocationParam slave_location,
  19: optional i64 txn_timeout_s,
  20: optional bool write_file_cache,
  21: optional i64 base_schema_version,
  22: optional TGroupCommitMode group_commit_mode,
  23: optional double max_filter_ratio,
  24: optional string storage_vault_id,
}

struct THiveLocationParams {
  1: optional string write_path,
  2: optional string target_path,
  3: optional Types.TFileType file_type,
  4: optional string original_write_path,
}

struct TSortedColumn {
  1: optional string sort_column_name,
  2: optional i32 order,
}

struct TBucketingMode {
  1: optional i32 bucket_version,
}

struct THiveBucket {
  1: optional list<string> bucketed_by,
  2: optional TBucketingMode bucket_mode,
  3: optional i32 bucket_count,
  4: optional list<TSortedColumn> sorted_by,
}

struct THiveColumn {
  1: optional string name,
  2: optional THiveColumnType column_type,
}

struct THivePartition {
  1: optional list<string> values,
  2: optional THiveLocationParams location,
  3: optional PlanNodes.TFileFormatType file_format,
}

struct THiveSerDeProperties {
  1: optional string field_delim,
  2: optional string line_delim,
  3: optional string collection_delim,
  4: optional string mapkv_delim,
  5: optional string escape_char,
  6: optional string null_format,
}

struct THiveTableSink {
  1: optional string db_name,
  2: optional string table_name,
  3: optional list<THiveColumn> columns,
  4: optional list<THivePartition> partitions,
  5: optional THiveBucket bucket_info,
  6: optional PlanNodes.TFileFormatType file_format,
  7: optional PlanNodes.TFileCompressType compression_type,
  8: optional THiveLocationParams location,
  9: optional map<string,string> hadoop_config,
  10: optional bool overwrite,
  11: optional THiveSerDeProperties serde_properties,
  12: optional list<Types.TNetworkAddress> broker_addresses,
}

struct TS3MPUPendingUpload {
  1: optional string bucket,
  2: optional string key,
  3: optional string upload_id,
  4: optional map<i32,string> etags,
}

struct THivePartitionUpdate {
  1: optional string name,
  2: optional TUpdateMode update_mode,
  3: optional THiveLocationParams location,
  4: optional list<string> file_names,
  5: optional i64 row_count,
  6: optional i64 file_size,
  7: optional list<TS3MPUPendingUpload> s3_mpu_pending_uploads,
}

struct TIcebergCommitData {
  1: optional string file_path,
  2: optional i64 row_count,
  3: optional i64 file_size,
  4: optional TFileContent file_content,
  5: optional list<string> partition_values,
  6: optional list<string> referenced_data_files,
}

struct TSortField {
  1: optional i32 source_column_id,
  2: optional bool ascending,
  3: optional bool null_first,
}

struct TIcebergTableSink {
  1: optional string db_name,
  2: optional string tb_name,
  3: optional string schema_json,
  4: optional map<i32,string> partition_specs_json,
  5: optional i32 partition_spec_id,
  6: optional list<TSortField> sort_fields,
  7: optional PlanNodes.TFileFormatType file_format,
  8: optional string output_path,
  9: optional map<string,string> hadoop_config,
  10: optional bool overwrite,
  11: optional Types.TFileType file_type,
  12: optional string original_output_path,
  13: optional PlanNodes.TFileCompressType compression_type,
  14: optional list<Types.TNetworkAddress> broker_addresses,
  15: optional map<string,string> static_partition_values,
}

struct TDictionarySink {
  1: optional i64 dictionary_id,
  2: optional i64 version_id,
  3: optional string dictionary_name,
  4: optional TDictLayoutType layout_type,
  5: optional list<i64> key_output_expr_slots,
  6: optional list<i64> value_output_expr_slots,
  7: optional list<string> value_names,
  8: optional bool skip_null_key,
  9: optional i64 memory_limit,
}

struct TBlackholeSink {
}

struct TDataSink {
  1: required TDataSinkType type,
  2: optional TDataStreamSink stream_sink,
  3: optional TResultSink result_sink,
  5: optional TMysqlTableSink mysql_table_sink,
  6: optional TExportSink export_sink,
  7: optional TOlapTableSink olap_table_sink,
  8: optional TMemoryScratchSink memory_scratch_sink,
  9: optional TOdbcTableSink odbc_table_sink,
  10: optional TResultFileSink result_file_sink,
  11: optional TJdbcTableSink jdbc_table_sink,
  12: optional TMultiCastDataStreamSink multi_cast_stream_sink,
  13: optional THiveTableSink hive_table_sink,
  14: optional TIcebergTableSink iceberg_table_sink,
  15: optional TDictionarySink dictionary_sink,
  16: optional TBlackholeSink blackhole_sink,
}

// SPDX-License-Identifier: Apache-2.0
// Interface definitions of Apache Doris, module PlanNodes. Source of truth for idl/gen/thrift; run `deno task gen` after a change.

include "Exprs.thrift"
include "Types.thrift"
include "Opcodes.thrift"
include "Partitions.thrift"
include "Descriptors.thrift"
include "ExternalTableSchema.thrift"

enum TPlanNodeType {
  OLAP_SCAN_NODE = 0,
  MYSQL_SCAN_NODE = 1,
  CSV_SCAN_NODE = 2,
  SCHEMA_SCAN_NODE = 3,
  HASH_JOIN_NODE = 4,
  MERGE_JOIN_NODE = 5,
  AGGREGATION_NODE = 6,
  PRE_AGGREGATION_NODE = 7,
  SORT_NODE = 8,
  EXCHANGE_NODE = 9,
  MERGE_NODE = 10,
  SELECT_NODE = 11,
  CROSS_JOIN_NODE = 12,
  META_SCAN_NODE = 13,
  ANALYTIC_EVAL_NODE = 14,
  OLAP_REWRITE_NODE = 15,
  KUDU_SCAN_NODE = 16,
  BROKER_SCAN_NODE = 17,
  EMPTY_SET_NODE = 18,
  UNION_NODE = 19,
  ES_SCAN_NODE = 20,
  ES_HTTP_SCAN_NODE = 21,
  REPEAT_NODE = 22,
  ASSERT_NUM_ROWS_NODE = 23,
  INTERSECT_NODE = 24,
  EXCEPT_NODE = 25,
  ODBC_SCAN_NODE = 26,
  TABLE_FUNCTION_NODE = 27,
  DATA_GEN_SCAN_NODE = 28,
  FILE_SCAN_NODE = 29,
  JDBC_SCAN_NODE = 30,
  TEST_EXTERNAL_SCAN_NODE = 31,
  PARTITION_SORT_NODE = 32,
  GROUP_COMMIT_SCAN_NODE = 33,
  MATERIALIZATION_NODE = 34,
  REC_CTE_NODE = 35,
  REC_CTE_SCAN_NODE = 36,
}

enum TFileFormatType {
  FORMAT_UNKNOWN = -1,
  FORMAT_CSV_PLAIN = 0,
  FORMAT_CSV_GZ = 1,
  FORMAT_CSV_LZO = 2,
  FORMAT_CSV_BZ2 = 3,
  FORMAT_CSV_LZ4FRAME = 4,
  FORMAT_CSV_LZOP = 5,
  FORMAT_PARQUET = 6,
  FORMAT_CSV_DEFLATE = 7,
  FORMAT_ORC = 8,
  FORMAT_JSON = 9,
  FORMAT_PROTO = 10,
  FORMAT_JNI = 11,
  FORMAT_AVRO = 12,
  FORMAT_CSV_LZ4BLOCK = 13,
  FORMAT_CSV_SNAPPYBLOCK = 14,
  FORMAT_WAL = 15,
  FORMAT_ARROW = 16,
  FORMAT_TEXT = 17,
  FORMAT_NATIVE = 18,
}

enum TFileCompressType {
  UNKNOWN = 0,
  PLAIN = 1,
  GZ = 2,
  LZO = 3,
  BZ2 = 4,
  LZ4FRAME = 5,
  DEFLATE = 6,
  LZOP = 7,
  LZ4BLOCK = 8,
  SNAPPYBLOCK = 9,
  ZLIB = 10,
  ZSTD = 11,
}

enum TTextSerdeType {
  JSON_TEXT_SERDE = 0,
  HIVE_TEXT_SERDE = 1,
}

enum TDataGenFunctionName {
  NUMBERS = 0,
}

enum TPushAggOp {
  NONE = 0,
  MINMAX = 1,
  COUNT = 2,
  MIX = 3,
  COUNT_ON_INDEX = 4,
}

enum TJoinOp {
  INNER_JOIN = 0,
  LEFT_OUTER_JOIN = 1,
  LEFT_SEMI_JOIN = 2,
  RIGHT_OUTER_JOIN = 3,
  FULL_OUTER_JOIN = 4,
  CROSS_JOIN = 5,
  MERGE_JOIN = 6,
  RIGHT_SEMI_JOIN = 7,
  LEFT_ANTI_JOIN = 8,
  RIGHT_ANTI_JOIN = 9,
  NULL_AWARE_LEFT_ANTI_JOIN = 10,
  NULL_AWARE_LEFT_SEMI_JOIN = 11,
}

enum TJoinDistributionType {
  NONE = 0,
  BROADCAST = 1,
  PARTITIONED = 2,
  BUCKET_SHUFFLE = 3,
  COLOCATE = 4,
}

enum TAggregationOp {
  INVALID = 0,
  COUNT = 1,
  MAX = 2,
  DISTINCT_PC = 3,
  DISTINCT_PCSA = 4,
  MIN = 5,
  SUM = 6,
  GROUP_CONCAT = 7,
  HLL = 8,
  COUNT_DISTINCT = 9,
  SUM_DISTINCT = 10,
  LEAD = 11,
  FIRST_VALUE = 12,
  LAST_VALUE = 13,
  RANK = 14,
  DENSE_RANK = 15,
  ROW_NUMBER = 16,
  LAG = 17,
  HLL_C = 18,
  BITMAP_UNION = 19,
  NTILE = 20,
}

enum TSortAlgorithm {
  HEAP_SORT = 0,
  TOPN_SORT = 1,
  FULL_SORT = 2,
}

enum TopNAlgorithm {
  RANK = 0,
  DENSE_RANK = 1,
  ROW_NUMBER = 2,
}

enum TPartTopNPhase {
  UNKNOWN = 0,
  ONE_PHASE_GLOBAL = 1,
  TWO_PHASE_LOCAL = 2,
  TWO_PHASE_GLOBAL = 3,
}

enum TAnalyticWindowType {
  RANGE = 0,
  ROWS = 1,
}

enum TAnalyticWindowBoundaryType {
  CURRENT_ROW = 0,
  PRECEDING = 1,
  FOLLOWING = 2,
}

enum TAssertion {
  EQ = 0,
  NE = 1,
  LT = 2,
  LE = 3,
  GT = 4,
  GE = 5,
}

enum TRuntimeFilterType {
  IN = 1,
  BLOOM = 2,
  MIN_MAX = 4,
  IN_OR_BLOOM = 8,
  BITMAP = 16,
}

enum TMinMaxRuntimeFilterType {
  MIN = 1,
  MAX = 2,
  MIN_MAX = 4,
}

struct TKeyRange {
  1: required i64 begin_key,
  2: required i64 end_key,
  3: required Types.TPrimitiveType column_type,
  4: required string column_name,
}

struct TPaloScanRange {
  1: required list<Types.TNetworkAddress> hosts,
  2: required string schema_hash,
  3: required string version,
  4: required string version_hash,
  5: required i64 tablet_id,
  6: required string db_name,
  7: optional list<TKeyRange> partition_column_ranges,
  8: optional string index_name,
  9: optional string table_name,
}

struct THdfsConf {
  1: required string key,
  2: required string value,
}

struct THdfsParams {
  1: optional string fs_name,
  2: optional string user,
  3: optional string hdfs_kerberos_principal,
  4: optional string hdfs_kerberos_keytab,
  5: optional list<THdfsConf> hdfs_conf,
  6: optional string root_path,
}

struct TBrokerRangeDesc {
  1: required Types.TFileType file_type,
  2: required TFileFormatType format_type,
  3: required bool splittable,
  4: required string path,
  5: required i64 start_offset,
  6: required i64 size,
  7: optional Types.TUniqueId load_id,
  8: optional i64 file_size,
  9: optional i32 num_of_columns_from_file,
  10: optional list<string> columns_from_path,
  11: optional bool strip_outer_array,
  12: optional string jsonpaths,
  13: optional string json_root,
  14: optional bool num_as_string,
  15: optional bool fuzzy_parse,
  16: optional THdfsParams hdfs_params,
  17: optional bool read_json_by_line,
  18: optional bool read_by_column_def,
  19: optional string header_type,
  20: optional i32 skip_lines,
}

struct TBrokerScanRangeParams {
  1: required i8 column_separator,
  2: required i8 line_delimiter,
  3: required i32 src_tuple_id,
  4: required list<i32> src_slot_ids,
  5: required i32 dest_tuple_id,
  6: optional map<i32,Exprs.TExpr> expr_of_dest_slot,
  7: optional map<string,string> properties,
  8: optional list<i64> partition_ids,
  9: optional map<i32,i32> dest_sid_to_src_sid_without_trans,
  10: optional bool strict_mode,
  11: optional i32 column_separator_length = 1,
  12: optional i32 line_delimiter_length = 1,
  13: optional string column_separator_str,
  14: optional string line_delimiter_str,
  15: optional bool trim_double_quotes,
}

struct TBrokerScanRange {
  1: required list<TBrokerRangeDesc> ranges,
  2: required TBrokerScanRangeParams params,
  3: required list<Types.TNetworkAddress> broker_addresses,
}

struct TEsScanRange {
  1: required list<Types.TNetworkAddress> es_hosts,
  2: required string index,
  3: optional string type,
  4: required i32 shard_id,
}

struct TFileTextScanRangeParams {
  1: optional string column_separator,
  2: optional string line_delimiter,
  3: optional string collection_delimiter,
  4: optional string mapkv_delimiter,
  5: optional i8 enclose,
  6: optional i8 escape,
  7: optional string null_format,
  8: optional bool empty_field_as_null,
}

struct TFileScanSlotInfo {
  1: optional i32 slot_id,
  2: optional bool is_file_slot,
}

struct TFileAttributes {
  1: optional TFileTextScanRangeParams text_params,
  2: optional bool strip_outer_array,
  3: optional string jsonpaths,
  4: optional string json_root,
  5: optional bool num_as_string,
  6: optional bool fuzzy_parse,
  7: optional bool read_json_by_line,
  8: optional bool read_by_column_def,
  9: optional string header_type,
  10: optional bool trim_double_quotes,
  11: optional i32 skip_lines,
  12: optional bool enable_text_validate_utf8 = true,
  13: optional bool openx_json_ignore_malformed = false,
  1001: optional bool ignore_csv_redundant_col,
}

struct TIcebergDeleteFileDesc {
  1: optional string path,
  2: optional i64 position_lower_bound,
  3: optional i64 position_upper_bound,
  4: optional list<i32> field_ids,
  5: optional i32 content,
  6: optional i32 content_offset,
  7: optional i32 content_size_in_bytes,
}

struct TIcebergFileDesc {
  1: optional i32 format_version,
  2: optional i32 content,
  3: optional list<TIcebergDeleteFileDesc> delete_files,
  4: optional i32 delete_table_tuple_id,
  5: optional Exprs.TExpr file_select_conjunct,
  6: optional string original_file_path,
  7: optional i64 row_count,
}

struct TPaimonDeletionFileDesc {
  1: optional string path,
  2: optional i64 offset,
  3: optional i64 length,
}

struct TPaimonFileDesc {
  1: optional string paimon_split,
  2: optional string paimon_column_names,
  3: optional string db_name,
  4: optional string table_name,
  5: optional string paimon_predicate,
  6: optional map<string,string> paimon_options,
  7: optional i64 ctl_id,
  8: optional i64 db_id,
  9: optional i64 tbl_id,
  10: optional i64 last_update_time,
  11: optional string file_format,
  12: optional TPaimonDeletionFileDesc deletion_file,
  13: optional map<string,string> hadoop_conf,
  14: optional string paimon_table,
  15: optional i64 row_count,
  16: optional i64 schema_id,
}

struct TTrinoConnectorFileDesc {
  1: optional string catalog_name,
  2: optional string db_name,
  3: optional string table_name,
  4: optional map<string,string> trino_connector_options,
  5: optional string trino_connector_table_handle,
  6: optional string trino_connector_column_handles,
  7: optional string trino_connector_column_metadata,
  8: optional string trino_connector_column_names,
  9: optional string trino_connector_split,
  10: optional string trino_connector_predicate,
  11: optional string trino_connector_trascation_handle,
}

struct TMaxComputeFileDesc {
  1: optional string partition_spec,
  2: optional string session_id,
  3: optional string table_batch_read_session,
  4: optional i32 connect_timeout,
  5: optional i32 read_timeout,
  6: optional i32 retry_times,
}

struct THudiFileDesc {
  1: optional string instant_time,
  2: optional string serde,
  3: optional string input_format,
  4: optional string base_path,
  5: optional string data_file_path,
  6: optional i64 data_file_length,
  7: optional list<string> delta_logs,
  8: optional list<string> column_names,
  9: optional list<string> column_types,
  10: optional list<string> nested_fields,
  11: optional string hudi_jni_scanner,
  12: optional i64 schema_id,
}

struct TLakeSoulFileDesc {
  1: optional list<string> file_paths,
  2: optional list<string> primary_keys,
  3: optional list<string> partition_descs,
  4: optional string table_schema,
  5: optional string options,
}

struct TTransactionalHiveDeleteDeltaDesc {
  1: optional string directory_location,
  2: optional list<string> file_names,
}

struct TTransactionalHiveDesc {
  1: optional string partition,
  2: optional list<TTransactionalHiveDeleteDeltaDesc> delete_deltas,
}

struct TRemoteDorisFileDesc {
  1: optional string ip,
  2: optional string arrow_port,
  3: optional binary ticket,
  4: optional string location_uri,
  5: optional string user,
  6: optional string password,
}

struct TTableFormatFileDesc {
  1: optional string table_format_type,
  2: optional TIcebergFileDesc iceberg_params,
  3: optional THudiFileDesc hudi_params,
  4: optional TPaimonFileDesc paimon_params,
  5: optional TTransactionalHiveDesc transactional_hive_params,
  6: optional TMaxComputeFileDesc max_compute_params,
  7: optional TTrinoConnectorFileDesc trino_connector_params,
  8: optional TLakeSoulFileDesc lakesoul_params,
  9: optional i64 table_level_row_count = -1,
  10: optional TRemoteDorisFileDesc remote_doris_params,
}

struct TFileScanRangeParams {
  1: optional Types.TFileType file_type,
  2: optional TFileFormatType format_type,
  3: optional TFileCompressType compress_type,
  4: optional i32 src_tuple_id,
  5: optional i32 dest_tuple_id,
  6: optional i32 num_of_columns_from_file,
  7: optional list<TFileScanSlotInfo> required_slots,
  8: optional THdfsParams hdfs_params,
  9: optional map<string,string> properties,
  10: optional map<i32,Exprs.TExpr> expr_of_dest_slot,
  11: optional map<i32,Exprs.TExpr> default_value_of_src_slot,
  12: optional map<i32,i32> dest_sid_to_src_sid_without_trans,
  13: optional bool strict_mode,
  14: optional list<Types.TNetworkAddress> broker_addresses,
  15: optional TFileAttributes file_attributes,
  16: optional Exprs.TExpr pre_filter_exprs,
  17: optional TTableFormatFileDesc table_format_params,
  18: optional list<i32> column_idxs,
  19: optional map<string,i32> slot_name_to_schema_pos,
  20: optional list<Exprs.TExpr> pre_filter_exprs_list,
  21: optional Types.TUniqueId load_id,
  22: optional TTextSerdeType text_serde_type,
  23: optional string sequence_map_col,
  24: optional string serialized_table,
  25: optional i64 current_schema_id,
  26: optional list<ExternalTableSchema.TSchema> history_schema_info,
  27: optional string paimon_predicate,
  28: optional bool enable_mapping_varbinary = false,
}

struct TFileRangeDesc {
  1: optional Types.TUniqueId load_id,
  2: optional string path,
  3: optional i64 start_offset,
  4: optional i64 size,
  5: optional i64 file_size = -1,
  6: optional list<string> columns_from_path,
  7: optional list<string> columns_from_path_keys,
  8: optional TTableFormatFileDesc table_format_params,
  9: optional i64 modification_time,
  10: optional Types.TFileType file_type,
  11: optional TFileCompressType compress_type,
  12: optional string fs_name,
  13: optional TFileFormatType format_type,
  14: optional i64 self_split_weight,
  15: optional list<bool> columns_from_path_is_null,
}

struct TSplitSource {
  1: optional i64 split_source_id,
  2: optional i32 num_splits,
}

struct TFileScanRange {
  1: optional list<TFileRangeDesc> ranges,
  2: optional TFileScanRangeParams params,
  3: optional TSplitSource split_source,
}

struct TExternalScanRange {
  1: optional TFileScanRange file_scan_range,
}

struct TTVFNumbersScanRange {
  1: optional i64 totalNumbers,
  2: optional bool useConst,
  3: optional i64 constValue,
}

struct TDataGenScanRange {
  1: optional TTVFNumbersScanRange numbers_params,
}

struct TIcebergMetadataParams {
  1: optional Types.TIcebergQueryType iceberg_query_type,
  2: optional string catalog,
  3: optional string database,
  4: optional string table,
}

struct TPaimonMetadataParams {
  1: optional string db_name,
  2: optional string tbl_name,
  3: optional string query_type,
  4: optional i64 ctl_id,
  5: optional i64 db_id,
  6: optional i64 tbl_id,
  7: optional string serialized_split,
  8: optional map<string,string> hadoop_props,
  9: optional map<string,string> paimon_props,
}

struct THudiMetadataParams {
  1: optional Types.THudiQueryType hudi_query_type,
  2: optional string catalog,
  3: optional string database,
  4: optional string table,
}

struct TBackendsMetadataParams {
  1: optional string cluster_name,
}

struct TFrontendsMetadataParams {
  1: optional string cluster_name,
}

struct TMaterializedViewsMetadataParams {
  1: optional string database,
  2: optional Types.TUserIdentity current_user_ident,
}

struct TPartitionsMetadataParams {
  1: optional string catalog,
  2: optional string database,
  3: optional string table,
}

struct TPartitionValuesMetadataParams {
  1: optional string catalog,
  2: optional string database,
  3: optional string table,
}

struct TJobsMetadataParams {
  1: optional string type,
  2: optional Types.TUserIdentity current_user_ident,
}

struct TTasksMetadataParams {
  1: optional string type,
  2: optional Types.TUserIdentity current_user_ident,
}

struct TQueriesMetadataParams {
  1: optional string cluster_name,
  2: optional bool relay_to_other_fe,
  3: optional TMaterializedViewsMetadataParams materialized_views_params,
  4: optional TJobsMetadataParams jobs_params,
  5: optional TTasksMetadataParams tasks_params,
  6: optional TPartitionsMetadataParams partitions_params,
  7: optional TPartitionValuesMetadataParams partition_values_params,
}

struct TMetaCacheStatsParams {
}

struct TParquetMetadataParams {
  1: optional list<string> paths,
  2: optional string mode,
  3: optional Types.TFileType file_type,
  4: optional map<string,string> properties,
  5: optional string bloom_column,
  6: optional string bloom_literal,
}

struct TMetaScanRange {
  1: optional Types.TMetadataType metadata_type,
  2: optional TIcebergMetadataParams iceberg_params,
  3: optional TBackendsMetadataParams backends_params,
  4: optional TFrontendsMetadataParams frontends_params,
  5: optional TQueriesMetadataParams queries_params,
  6: optional TMaterializedViewsMetadataParams materialized_views_params,
  7: optional TJobsMetadataParams jobs_params,
  8: optional TTasksMetadataParams tasks_params,
  9: optional TPartitionsMetadataParams partitions_params,
  10: optional TMetaCacheStatsParams meta_cache_stats_params,
  11: optional TPartitionValuesMetadataParams partition_values_params,
  12: optional THudiMetadataParams hudi_params,
  13: optional TPaimonMetadataParams paimon_params,
  14: optional map<string,string> hadoop_props,
  15: optional string serialized_table,
  16: optional list<string> serialized_splits,
  17: optional TParquetMetadataParams parquet_params,
}

struct TScanRange {
  4: optional TPaloScanRange palo_scan_range,
  5: optional binary kudu_scan_token,
  6: optional TBrokerScanRange broker_scan_range,
  7: optional TEsScanRange es_scan_range,
  8: optional TExternalScanRange ext_scan_range,
  9: optional TDataGenScanRange data_gen_scan_range,
  10: optional TMetaScanRange meta_scan_range,
}

struct TMySQLScanNode {
  1: required i32 tuple_id,
  2: required string table_name,
  3: required list<string> columns,
  4: required list<string> filters,
}

struct TOdbcScanNode {
  1: optional i32 tuple_id,
  2: optional string table_name,
  3: optional string driver,
  4: optional Types.TOdbcTableType type,
  5: optional list<string> columns,
  6: optional list<string> filters,
  7: optional string connect_string,
  8: optional string query_string,
}

struct TJdbcScanNode {
  1: optional i32 tuple_id,
  2: optional string table_name,
  3: optional string query_string,
  4: optional Types.TOdbcTableType table_type,
  5: optional bool is_tvf,
}

struct TBrokerScanNode {
  1: required i32 tuple_id,
  2: optional list<Exprs.TExpr> partition_exprs,
  3: optional list<Partitions.TRangePartition> partition_infos,
  4: optional list<Exprs.TExpr> pre_filter_exprs,
}

struct TFileScanNode {
  1: optional i32 tuple_id,
  2: optional string table_name,
}

struct TRecCTETarget {
  1: optional Types.TNetworkAddress addr,
  2: optional Types.TUniqueId fragment_instance_id,
  3: optional i32 node_id,
}

struct TRecCTEResetInfo {
  1: optional Types.TNetworkAddress addr,
  2: optional i32 fragment_id,
}

struct TRecCTENode {
  1: optional bool is_union_all,
  2: optional list<TRecCTETarget> targets,
  3: optional list<TRecCTEResetInfo> fragments_to_reset,
  4: optional list<list<Exprs.TExpr>> result_expr_lists,
  5: optional list<i32> rec_side_runtime_filter_ids,
  6: optional bool is_used_by_other_rec_cte,
}

struct TRecCTEScanNode {
}

struct TEsScanNode {
  1: required i32 tuple_id,
  2: optional map<string,string> properties,
  3: optional map<string,string> docvalue_context,
  4: optional map<string,string> fields_context,
}

struct TMiniLoadEtlFunction {
  1: required string function_name,
  2: required i32 param_column_index,
}

struct TCsvScanNode {
  1: required i32 tuple_id,
  2: required list<string> file_paths,
  3: optional string column_separator,
  4: optional string line_delimiter,
  5: optional map<string,Types.TColumnType> column_type_mapping,
  6: optional list<string> columns,
  7: optional list<string> unspecified_columns,
  8: optional list<string> default_values,
  9: optional double max_filter_ratio,
  10: optional map<string,TMiniLoadEtlFunction> column_function_mapping,
}

struct TSchemaScanNode {
  1: required i32 tuple_id,
  2: required string table_name,
  3: optional string db,
  4: optional string table,
  5: optional string wild,
  6: optional string user,
  7: optional string ip,
  8: optional i32 port,
  9: optional i64 thread_id,
  10: optional string user_ip,
  11: optional Types.TUserIdentity current_user_ident,
  12: optional bool show_hidden_cloumns = false,
  14: optional string catalog,
  15: optional list<Types.TNetworkAddress> fe_addr_list,
  16: optional string frontend_conjuncts,
}

struct TMetaScanNode {
  1: required i32 tuple_id,
  2: optional Types.TMetadataType metadata_type,
  3: optional Types.TUserIdentity current_user_ident,
}

struct TTestExternalScanNode {
  1: optional i32 tuple_id,
  2: optional string table_name,
}

struct TSortInfo {
  1: required list<Exprs.TExpr> ordering_exprs,
  2: required list<bool> is_asc_order,
  3: required list<bool> nulls_first,
  4: optional list<Exprs.TExpr> sort_tuple_slot_exprs,
  6: optional bool use_two_phase_read,
}

struct TOlapScanNode {
  1: required i32 tuple_id,
  2: required list<string> key_column_name,
  3: required list<Types.TPrimitiveType> key_column_type,
  4: required bool is_preaggregation,
  5: optional string sort_column,
  6: optional Types.TKeysType keyType,
  7: optional string table_name,
  8: optional list<Descriptors.TColumn> columns_desc,
  9: optional TSortInfo sort_info,
  10: optional i64 sort_limit,
  11: optional bool enable_unique_key_merge_on_write,
  12: optional TPushAggOp push_down_agg_type_opt,
  13: optional bool use_topn_opt,
  14: optional list<Descriptors.TOlapTableIndex> indexes_desc,
  15: optional set<i32> output_column_unique_ids,
  16: optional list<i32> distribute_column_ids,
  17: optional i32 schema_version,
  18: optional list<i32> topn_filter_source_node_ids,
  19: optional TSortInfo score_sort_info,
  20: optional i64 score_sort_limit,
  21: optional TSortInfo ann_sort_info,
  22: optional i64 ann_sort_limit,
}

struct TEqJoinCondition {
  1: required Exprs.TExpr left,
  2: required Exprs.TExpr right,
  3: optional Opcodes.TExprOpcode opcode,
}

struct THashJoinNode {
  1: required TJoinOp join_op,
  2: required list<TEqJoinCondition> eq_join_conjuncts,
  3: optional list<Exprs.TExpr> other_join_conjuncts,
  4: optional bool add_probe_filters,
  5: optional Exprs.TExpr vother_join_conjunct,
  6: optional list<i32> hash_output_slot_ids,
  7: optional list<Exprs.TExpr> srcExprList,
  8: optional i32 voutput_tuple_id,
  9: optional list<i32> vintermediate_tuple_id_list,
  10: optional bool is_broadcast_join,
  11: optional bool is_mark,
  12: optional TJoinDistributionType dist_type,
  13: optional list<Exprs.TExpr> mark_join_conjuncts,
  14: optional bool use_specific_projections,
}

struct TNestedLoopJoinNode {
  1: required TJoinOp join_op,
  2: optional list<Exprs.TExpr> srcExprList,
  3: optional i32 voutput_tuple_id,
  4: optional list<i32> vintermediate_tuple_id_list,
  5: optional bool is_output_left_side_only,
  6: optional Exprs.TExpr vjoin_conjunct,
  7: optional bool is_mark,
  8: optional list<Exprs.TExpr> join_conjuncts,
  9: optional list<Exprs.TExpr> mark_join_conjuncts,
  10: optional bool use_specific_projections,
}

struct TMergeJoinNode {
  1: required list<TEqJoinCondition> cmp_conjuncts,
  2: optional list<Exprs.TExpr> other_join_conjuncts,
}

struct TAggregationNode {
  1: optional list<Exprs.TExpr> grouping_exprs,
  2: required list<Exprs.TExpr> aggregate_functions,
  3: required i32 intermediate_tuple_id,
  4: required i32 output_tuple_id,
  5: required bool need_finalize,
  6: optional bool use_streaming_preaggregation,
  7: optional list<TSortInfo> agg_sort_infos,
  8: optional bool is_first_phase,
  9: optional bool is_colocate,
  10: optional TSortInfo agg_sort_info_by_group_key,
}

struct TRepeatNode {
  1: required i32 output_tuple_id,
  2: required list<set<i32>> slot_id_set_list,
  3: required list<i64> repeat_id_list,
  4: required list<list<i64>> grouping_list,
  5: required set<i32> all_slot_ids,
  6: required list<Exprs.TExpr> exprs,
}

struct TMaterializationNode {
  1: optional i32 tuple_id,
  2: optional i32 intermediate_tuple_id,
  3: optional Descriptors.TPaloNodesInfo nodes_info,
  4: optional list<Exprs.TExpr> fetch_expr_lists,
  5: optional list<list<Descriptors.TColumn>> column_descs_lists,
  6: optional list<list<i32>> slot_locs_lists,
  7: optional list<bool> fetch_row_stores,
  8: optional bool gc_id_map,
  9: optional list<list<i32>> column_idxs_lists,
}

struct TPreAggregationNode {
  1: required list<Exprs.TExpr> group_exprs,
  2: required list<Exprs.TExpr> aggregate_exprs,
}

struct TSortNode {
  1: required TSortInfo sort_info,
  2: required bool use_top_n,
  3: optional i64 offset,
  6: optional bool is_default_limit,
  7: optional bool use_topn_opt,
  8: optional bool merge_by_exchange,
  9: optional bool is_analytic_sort,
  10: optional bool is_colocate,
  11: optional TSortAlgorithm algorithm,
  12: optional bool use_local_merge,
  13: optional i64 full_sort_max_buffered_bytes,
}

struct TPartitionSortNode {
  1: optional list<Exprs.TExpr> partition_exprs,
  2: optional TSortInfo sort_info,
  3: optional bool has_global_limit,
  4: optional TopNAlgorithm top_n_algorithm,
  5: optional i64 partition_inner_limit,
  6: optional TPartTopNPhase ptopn_phase,
}

struct TAnalyticWindowBoundary {
  1: required TAnalyticWindowBoundaryType type,
  2: optional Exprs.TExpr range_offset_predicate,
  3: optional i64 rows_offset_value,
}

struct TAnalyticWindow {
  1: required TAnalyticWindowType type,
  2: optional TAnalyticWindowBoundary window_start,
  3: optional TAnalyticWindowBoundary window_end,
}

struct TAnalyticNode {
  1: required list<Exprs.TExpr> partition_exprs,
  2: required list<Exprs.TExpr> order_by_exprs,
  3: required list<Exprs.TExpr> analytic_functions,
  4: optional TAnalyticWindow window,
  5: required i32 intermediate_tuple_id,
  6: required i32 output_tuple_id,
  7: optional i32 buffered_tuple_id,
  8: optional Exprs.TExpr partition_by_eq,
  9: optional Exprs.TExpr order_by_eq,
  10: optional bool is_colocate,
  11: optional list<Exprs.TExpr> range_between_offset_exprs,
}

struct TMergeNode {
  1: required i32 tuple_id,
  2: required list<list<Exprs.TExpr>> result_expr_lists,
  3: required list<list<Exprs.TExpr>> const_expr_lists,
}

struct TUnionNode {
  1: required i32 tuple_id,
  2: required list<list<Exprs.TExpr>> result_expr_lists,
  3: required list<list<Exprs.TExpr>> const_expr_lists,
  4: required i64 first_materialized_child_idx,
}

struct TIntersectNode {
  1: required i32 tuple_id,
  2: required list<list<Exprs.TExpr>> result_expr_lists,
  3: required list<list<Exprs.TExpr>> const_expr_lists,
  4: required i64 first_materialized_child_idx,
  5: optional bool is_colocate,
}

struct TExceptNode {
  1: required i32 tuple_id,
  2: required list<list<Exprs.TExpr>> result_expr_lists,
  3: required list<list<Exprs.TExpr>> const_expr_lists,
  4: required i64 first_materialized_child_idx,
  5: optional bool is_colocate,
}

struct TExchangeNode {
  1: required list<i32> input_row_tuples,
  2: optional TSortInfo sort_info,
  3: optional i64 offset,
  4: optional Partitions.TPartitionType partition_type,
}

struct TOlapRewriteNode {
  1: required list<Exprs.TExpr> columns,
  2: required list<Types.TColumnType> column_types,
  3: required i32 output_tuple_id,
}

struct TTableFunctionNode {
  1: optional list<Exprs.TExpr> fnCallExprList,
  2: optional list<i32> outputSlotIds,
}

struct TBackendResourceProfile {
  1: required i64 min_reservation = 0,
  2: required i64 max_reservation = 12188490189880,
  3: optional i64 spillable_buffer_size = 2097152,
  4: optional i64 max_row_buffer_size = 4294967296,
}

struct TAssertNumRowsNode {
  1: optional i64 desired_num_rows,
  2: optional string subquery_string,
  3: optional TAssertion assertion,
  4: optional bool should_convert_output_to_nullable,
}

struct TTopnFilterDesc {
  1: required i32 source_node_id,
  2: required bool is_asc,
  3: required bool null_first,
  4: required map<i32,Exprs.TExpr> target_node_id_to_target_expr,
}

struct TRuntimeFilterDesc {
  1: required i32 filter_id,
  2: required Exprs.TExpr src_expr,
  3: required i32 expr_order,
  4: required map<i32,Exprs.TExpr> planId_to_target_expr,
  5: required bool is_broadcast_join,
  6: required bool has_local_targets,
  7: required bool has_remote_targets,
  8: required TRuntimeFilterType type,
  9: optional i64 bloom_filter_size_bytes,
  10: optional Exprs.TExpr bitmap_target_expr,
  11: optional bool bitmap_filter_not_in,
  12: optional bool opt_remote_rf,
  13: optional TMinMaxRuntimeFilterType min_max_type,
  14: optional bool bloom_filter_size_calculated_by_ndv,
  15: optional bool null_aware,
  16: optional bool sync_filter_size,
  17: optional bool build_bf_by_runtime_size,
}

struct TDataGenScanNode {
  1: optional i32 tuple_id,
  2: optional TDataGenFunctionName func_name,
}

struct TGroupCommitScanNode {
  1: optional i64 table_id,
}

struct TPlanNode {
  1: required i32 node_id,
  2: required TPlanNodeType node_type,
  3: required i32 num_children,
  4: required i64 limit,
  5: required list<i32> row_tuples,
  6: required list<bool> nullable_tuples,
  7: optional list<Exprs.TExpr> conjuncts,
  8: required bool compact_data,
  11: optional THashJoinNode hash_join_node,
  12: optional TAggregationNode agg_node,
  13: optional TSortNode sort_node,
  14: optional TMergeNode merge_node,
  15: optional TExchangeNode exchange_node,
  17: optional TMySQLScanNode mysql_scan_node,
  18: optional TOlapScanNode olap_scan_node,
  19: optional TCsvScanNode csv_scan_node,
  20: optional TBrokerScanNode broker_scan_node,
  21: optional TPreAggregationNode pre_agg_node,
  22: optional TSchemaScanNode schema_scan_node,
  23: optional TMergeJoinNode merge_join_node,
  24: optional TMetaScanNode meta_scan_node,
  25: optional TAnalyticNode analytic_node,
  26: optional TOlapRewriteNode olap_rewrite_node,
  28: optional TUnionNode union_node,
  29: optional TBackendResourceProfile resource_profile,
  30: optional TEsScanNode es_scan_node,
  31: optional TRepeatNode repeat_node,
  32: optional TAssertNumRowsNode assert_num_rows_node,
  33: optional TIntersectNode intersect_node,
  34: optional TExceptNode except_node,
  35: optional TOdbcScanNode odbc_scan_node,
  36: optional list<TRuntimeFilterDesc> runtime_filters,
  37: optional TGroupCommitScanNode group_commit_scan_node,
  38: optional TMaterializationNode materialization_node,
  39: optional TRecCTENode rec_cte_node,
  40: optional Exprs.TExpr vconjunct,
  41: optional TTableFunctionNode table_function_node,
  42: optional list<i32> output_slot_ids,
  43: optional TDataGenScanNode data_gen_scan_node,
  44: optional TFileScanNode file_scan_node,
  45: optional TJdbcScanNode jdbc_scan_node,
  46: optional TNestedLoopJoinNode nested_loop_join_node,
  47: optional TTestExternalScanNode test_external_scan_node,
  48: optional TPushAggOp push_down_agg_type_opt,
  49: optional i64 push_down_count,
  50: optional list<list<Exprs.TExpr>> distribute_expr_lists,
  51: optional bool is_serial_operator,
  52: optional TRecCTEScanNode rec_cte_scan_node,
  101: optional list<Exprs.TExpr> projections,
  102: optional i32 output_tuple_id,
  103: optional TPartitionSortNode partition_sort_node,
  104: optional list<list<Exprs.TExpr>> intermediate_projections_list,
  105: optional list<i32> intermediate_output_tuple_id_list,
  106: optional list<i32> topn_filter_source_node_ids,
  107: optional i32 nereids_id,
}

struct TPlan {
  1: required list<TPlanNode> nodes,
}

// SPDX-License-Identifier: Apache-2.0
// Interface definitions of Apache Doris, module PaloInternalService. Source of truth for idl/gen/thrift; run `deno task gen` after a change.

include "Status.thrift"
include "Types.thrift"
include "Exprs.thrift"
include "Descriptors.thrift"
include "PlanNodes.thrift"
include "Planner.thrift"
include "DataSinks.thrift"
include "Data.thrift"
include "RuntimeProfile.thrift"

const i32 NUM_NODES_ALL = 0
const i32 NUM_NODES_ALL_RACKS = -1
const i32 INVALID_PLAN_NODE_ID = -1
const i32 DEFAULT_PARTITION_ID = -1

enum TQueryType {
  SELECT = 0,
  LOAD = 1,
  EXTERNAL = 2,
}

enum TErrorHubType {
  MYSQL = 0,
  BROKER = 1,
  NULL_TYPE = 2,
}

enum TPrefetchMode {
  NONE = 0,
  HT_BUCKET = 1,
}

enum TSerdeDialect {
  DORIS = 0,
  PRESTO = 1,
  HIVE = 2,
}

enum PaloInternalServiceVersion {
  V1 = 0,
}

enum TCompoundType {
  UNKNOWN = 0,
  AND = 1,
  OR = 2,
  NOT = 3,
}

struct TMysqlErrorHubInfo {
  1: required string host,
  2: required i32 port,
  3: required string user,
  4: required string passwd,
  5: required string db,
  6: required string table,
}

struct TBrokerErrorHubInfo {
  1: required Types.TNetworkAddress broker_addr,
  2: required string path,
  3: required map<string,string> prop,
}

struct TLoadErrorHubInfo {
  1: required TErrorHubType type = TErrorHubType.NULL_TYPE,
  2: optional TMysqlErrorHubInfo mysql_info,
  3: optional TBrokerErrorHubInfo broker_info,
}

struct TResourceLimit {
  1: optional i32 cpu_limit,
}

struct TQueryOptions {
  1: optional bool abort_on_error = false,
  2: optional i32 max_errors = 0,
  3: optional bool disable_codegen = true,
  4: optional i32 batch_size = 0,
  5: optional i32 num_nodes = 0,
  6: optional i64 max_scan_range_length = 0,
  7: optional i32 max_scanners_concurrency = 0,
  8: optional i32 max_io_buffers = 0,
  9: optional bool allow_unsupported_formats = false,
  10: optional i64 default_order_by_limit = -1,
  12: optional i64 mem_limit = 2147483648,
  13: optional bool abort_on_default_limit_exceeded = false,
  14: optional i32 query_timeout = 3600,
  15: optional bool is_report_success = false,
  16: optional i32 codegen_level = 0,
  17: optional i64 kudu_latest_observed_ts = 9223372036854775807,
  18: optional TQueryType query_type = TQueryType.SELECT,
  19: optional i64 min_reservation = 0,
  20: optional i64 max_reservation = 107374182400,
  21: optional i64 initial_reservation_total_claims = 2147483647,
  22: optional i64 buffer_pool_limit = 2147483648,
  23: optional i64 default_spillable_buffer_size = 2097152,
  24: optional i64 min_spillable_buffer_size = 65536,
  25: optional i64 max_row_size = 524288,
  26: optional bool disable_stream_preaggregations = false,
  27: optional i32 mt_dop = 0,
  28: optional i64 load_mem_limit = 0,
  29: optional i32 max_scan_key_num,
  30: optional i32 max_pushdown_conditions_per_column,
  32: optional bool enable_enable_exchange_node_parallel_merge = false,
  33: optional i32 runtime_filter_wait_time_ms = 1000,
  34: optional i32 runtime_filter_max_in_num = 1024,
  42: optional TResourceLimit resource_limit,
  43: optional bool return_object_data_as_binary = false,
  44: optional bool trim_tailing_spaces_for_external_table_query = false,
  45: optional bool enable_function_pushdown,
  46: optional string fragment_transmission_compression_codec,
  48: optional bool enable_local_exchange,
  49: optional bool skip_storage_engine_merge = false,
  50: optional bool skip_delete_predicate = false,
  51: optional bool enable_new_shuffle_hash_method,
  52: optional i32 be_exec_version = 0,
  53: optional i32 partitioned_hash_join_rows_threshold = 0,
  54: optional bool enable_share_hash_table_for_broadcast_join,
  55: optional bool check_overflow_for_decimal = true,
  56: optional bool skip_delete_bitmap = false,
  57: optional bool enable_pipeline_engine = true,
  58: optional i32 repeat_max_num = 0,
  59: optional i64 external_sort_bytes_threshold = 0,
  60: optional i32 partitioned_hash_agg_rows_threshold = 0,
  61: optional bool enable_file_cache = false,
  62: optional i32 insert_timeout = 14400,
  63: optional i32 execution_timeout = 3600,
  64: optional bool dry_run_query = false,
  65: optional bool enable_common_expr_pushdown = false,
  66: optional i32 parallel_instance = 1,
  67: optional bool mysql_row_binary_format = false,
  68: optional i64 external_agg_bytes_threshold = 0,
  69: optional i32 external_agg_partition_bits = 4,
  70: optional string file_cache_base_path,
  71: optional bool enable_parquet_lazy_mat = true,
  72: optional bool enable_orc_lazy_mat = true,
  73: optional i64 scan_queue_mem_limit,
  74: optional bool enable_scan_node_run_serial = false,
  75: optional bool enable_insert_strict = false,
  76: optional bool enable_inverted_index_query = true,
  77: optional bool truncate_char_or_varchar_columns = false,
  78: optional bool enable_hash_join_early_start_probe = false,
  79: optional bool enable_pipeline_x_engine = true,
  80: optional bool enable_memtable_on_sink_node = false,
  81: optional bool enable_delete_sub_predicate_v2 = false,
  82: optional i64 fe_process_uuid = 0,
  83: optional i32 inverted_index_conjunction_opt_threshold = 1000,
  84: optional bool enable_profile = false,
  85: optional bool enable_page_cache = false,
  86: optional i32 analyze_timeout = 43200,
  87: optional bool faster_float_convert = false,
  88: optional bool enable_decimal256 = false,
  89: optional bool enable_local_shuffle = false,
  90: optional bool skip_missing_version = false,
  91: optional bool runtime_filter_wait_infinitely = false,
  92: optional i32 condition_cache_digest = 0,
  93: optional i32 inverted_index_max_expansions = 50,
  94: optional i32 inverted_index_skip_threshold = 50,
  95: optional bool enable_parallel_scan = false,
  96: optional i32 parallel_scan_max_scanners_count = 0,
  97: optional i64 parallel_scan_min_rows_per_scanner = 0,
  98: optional bool skip_bad_tablet = false,
  99: optional double scanner_scale_up_ratio = 0,
  100: optional bool enable_distinct_streaming_aggregation = true,
  101: optional bool enable_join_spill = false,
  102: optional bool enable_sort_spill = false,
  103: optional bool enable_agg_spill = false,
  104: optional i64 min_revocable_mem = 0,
  105: optional i64 spill_streaming_agg_mem_limit = 0,
  106: optional i64 data_queue_max_blocks = 0,
  107: optional bool enable_common_expr_pushdown_for_inverted_index = false,
  108: optional i64 local_exchange_free_blocks_limit,
  109: optional bool enable_force_spill = false,
  110: optional bool enable_parquet_filter_by_min_max = true,
  111: optional bool enable_orc_filter_by_min_max = true,
  112: optional i32 max_column_reader_num = 0,
  113: optional bool enable_local_merge_sort = false,
  114: optional bool enable_parallel_result_sink = false,
  115: optional bool enable_short_circuit_query_access_column_store = false,
  116: optional bool enable_no_need_read_data_opt = true,
  117: optional bool read_csv_empty_line_as_null = false,
  118: optional TSerdeDialect serde_dialect = TSerdeDialect.DORIS,
  119: optional bool enable_match_without_inverted_index = true,
  120: optional bool enable_fallback_on_missing_inverted_index = true,
  121: optional bool keep_carriage_return = false,
  122: optional i32 runtime_bloom_filter_min_size = 1048576,
  123: optional bool hive_parquet_use_column_names = true,
  124: optional bool hive_orc_use_column_names = true,
  125: optional bool enable_segment_cache = true,
  126: optional i32 runtime_bloom_filter_max_size = 16777216,
  127: optional i32 in_list_value_count_threshold = 10,
  128: optional bool enable_verbose_profile = false,
  129: optional i32 rpc_verbose_profile_max_instance_count = 0,
  130: optional bool enable_adaptive_pipeline_task_serial_read_on_limit = true,
  131: optional i32 adaptive_pipeline_task_serial_read_on_limit = 10000,
  132: optional i32 parallel_prepare_threshold = 0,
  133: optional i32 partition_topn_max_partitions = 1024,
  134: optional i32 partition_topn_pre_partition_rows = 1000,
  135: optional bool enable_parallel_outfile = false,
  136: optional bool enable_phrase_query_sequential_opt = true,
  137: optional bool enable_auto_create_when_overwrite = false,
  138: optional i64 orc_tiny_stripe_threshold_bytes = 8388608,
  139: optional i64 orc_once_max_read_bytes = 8388608,
  140: optional i64 orc_max_merge_distance_bytes = 1048576,
  141: optional bool ignore_runtime_filter_error = false,
  142: optional bool enable_fixed_len_to_uint32_v2 = false,
  143: optional bool enable_shared_exchange_sink_buffer = true,
  144: optional bool enable_inverted_index_searcher_cache = true,
  145: optional bool enable_inverted_index_query_cache = true,
  146: optional bool enable_condition_cache = false,
  147: optional i32 profile_level = 1,
  148: optional i32 min_scanners_concurrency = 1,
  149: optional i32 min_scan_scheduler_concurrency = 0,
  150: optional bool enable_runtime_filter_partition_prune = true,
  151: optional i32 minimum_operator_memory_required_kb = 1024,
  152: optional bool enable_mem_overcommit = true,
  153: optional i32 query_slot_count = 0,
  154: optional bool enable_spill = false,
  155: optional bool enable_reserve_memory = true,
  156: optional i32 revocable_memory_high_watermark_percent = -1,
  157: optional i64 spill_sort_mem_limit = 134217728,
  158: optional i64 spill_sort_batch_bytes = 8388608,
  159: optional i32 spill_aggregation_partition_count = 32,
  160: optional i32 spill_hash_join_partition_count = 32,
  161: optional i64 low_memory_mode_buffer_limit = 33554432,
  162: optional bool dump_heap_profile_when_mem_limit_exceeded = false,
  163: optional bool inverted_index_compatible_read = false,
  164: optional bool check_orc_init_sargs_success = false,
  165: optional i32 exchange_multi_blocks_byte_size = 262144,
  166: optional bool enable_strict_cast = false,
  167: optional bool new_version_unix_timestamp = false,
  168: optional i32 hnsw_ef_search = 32,
  169: optional bool hnsw_check_relative_distance = true,
  170: optional bool hnsw_bounded_queue = true,
  171: optional bool optimize_index_scan_parallelism = false,
  172: optional bool enable_prefer_cached_rowset,
  173: optional i64 query_freshness_tolerance_ms,
  174: optional i64 merge_read_slice_size = 8388608,
  175: optional bool enable_fuzzy_blockable_task = false,
  176: optional list<i32> shuffled_agg_ids,
  177: optional bool enable_extended_regex = false,
  178: optional i64 iceberg_write_target_file_size_bytes = 0,
  179: optional bool enable_parquet_filter_by_bloom_filter = true,
  180: optional i32 max_file_scanners_concurrency = 0,
  181: optional i32 min_file_scanners_concurrency = 0,
  182: optional i32 ivf_nprobe = 1,
  183: optional bool enable_use_hybrid_sort = false,
  184: optional i32 cte_max_recursion_depth,
  1000: optional bool disable_file_cache = false,
}

struct TScanRangeParams {
  1: required PlanNodes.TScanRange scan_range,
  2: optional i32 volume_id = -1,
}

struct TRuntimeFilterTargetParams {
  1: required Types.TUniqueId target_fragment_instance_id,
  2: required Types.TNetworkAddress target_fragment_instance_addr,
}

struct TRuntimeFilterTargetParamsV2 {
  1: required list<Types.TUniqueId> target_fragment_instance_ids,
  2: required Types.TNetworkAddress target_fragment_instance_addr,
  3: optional list<i32> target_fragment_ids,
}

struct TRuntimeFilterParams {
  1: optional Types.TNetworkAddress runtime_filter_merge_addr,
  2: optional map<i32,list<TRuntimeFilterTargetParams>> rid_to_target_param,
  3: optional map<i32,PlanNodes.TRuntimeFilterDesc> rid_to_runtime_filter,
  4: optional map<i32,i32> runtime_filter_builder_num,
  5: optional map<i32,list<TRuntimeFilterTargetParamsV2>> rid_to_target_paramv2,
}

struct TPlanFragmentExecParams {
  1: required Types.TUniqueId query_id,
  2: required Types.TUniqueId fragment_instance_id,
}

struct TQueryGlobals {
  1: required string now_string,
  2: optional i64 timestamp_ms,
  3: optional string time_zone,
  4: optional bool load_zero_tolerance = false,
  5: optional i32 nano_seconds,
  6: optional string lc_time_names,
}

struct TTxnParams {
  1: optional bool need_txn,
  2: optional string token,
  3: optional i64 thrift_rpc_timeout_ms,
  4: optional string db,
  5: optional string tbl,
  6: optional string user_ip,
  7: optional i64 txn_id,
  8: optional Types.TUniqueId fragment_instance_id,
  9: optional i64 db_id,
  10: optional double max_filter_ratio,
  11: optional bool enable_pipeline_txn_load = true,
}

struct TColumnDict {
  1: optional Types.TPrimitiveType type,
  2: list<string> str_dict,
}

struct TGlobalDict {
  1: optional map<i32,TColumnDict> dicts,
  2: optional map<i32,i32> slot_dicts,
}

struct TPipelineWorkloadGroup {
  1: optional i64 id,
  2: optional string name,
  3: optional map<string,string> properties,
  4: optional i64 version,
}

struct TFoldConstantParams {
  1: required map<string,map<string,Exprs.TExpr>> expr_map,
  2: required TQueryGlobals query_globals,
  3: optional bool vec_exec,
  4: optional TQueryOptions query_options,
  5: optional Types.TUniqueId query_id,
  6: optional bool is_nereids,
}

struct TTabletWithPartition {
  1: required i64 partition_id,
  2: required i64 tablet_id,
}

struct TFetchDataResult {
  1: required Data.TResultBatch result_batch,
  2: required bool eos,
  3: required i32 packet_num,
  4: optional Status.TStatus status,
}

struct TAIResource {
  1: required string endpoint,
  2: required string provider_type,
  3: required string model_name,
  4: optional string api_key,
  5: optional double temperature,
  6: optional i64 max_tokens,
  7: optional i32 max_retries,
  8: optional i32 retry_delay_second,
  9: optional string anthropic_version,
  10: optional i32 dimensions,
}

struct TCondition {
  1: required string column_name,
  2: required string condition_op,
  3: required list<string> condition_values,
  4: optional i32 column_unique_id,
  5: optional bool marked_by_runtime_filter = false,
  1000: optional TCompoundType compound_type = TCompoundType.UNKNOWN,
}

struct TPipelineInstanceParams {
  1: required Types.TUniqueId fragment_instance_id,
  2: optional bool build_hash_table_for_broadcast_join = false,
  3: required map<i32,list<TScanRangeParams>> per_node_scan_ranges,
  4: optional i32 sender_id,
  5: optional TRuntimeFilterParams runtime_filter_params,
  6: optional i32 backend_num,
  7: optional map<i32,bool> per_node_shared_scans,
  8: optional list<i32> topn_filter_source_node_ids,
  9: optional list<PlanNodes.TTopnFilterDesc> topn_filter_descs,
}

struct TPipelineFragmentParams {
  1: required PaloInternalServiceVersion protocol_version,
  2: required Types.TUniqueId query_id,
  3: optional i32 fragment_id,
  4: required map<i32,i32> per_exch_num_senders,
  5: optional Descriptors.TDescriptorTable desc_tbl,
  6: optional Types.TResourceInfo resource_info,
  7: list<DataSinks.TPlanFragmentDestination> destinations,
  8: optional i32 num_senders,
  9: optional bool send_query_statistics_with_every_batch,
  10: optional Types.TNetworkAddress coord,
  11: optional TQueryGlobals query_globals,
  12: optional TQueryOptions query_options,
  13: optional string import_label,
  14: optional string db_name,
  15: optional i64 load_job_id,
  16: optional TLoadErrorHubInfo load_error_hub_info,
  17: optional i32 fragment_num_on_host,
  18: optional i64 backend_id,
  19: optional bool need_wait_execution_trigger = false,
  20: optional list<Types.TUniqueId> instances_sharing_hash_table,
  21: optional bool is_simplified_param = false,
  22: optional TGlobalDict global_dict,
  23: optional Planner.TPlanFragment fragment,
  24: list<TPipelineInstanceParams> local_params,
  26: optional list<TPipelineWorkloadGroup> workload_groups,
  27: optional TTxnParams txn_conf,
  28: optional string table_name,
  29: optional map<i32,PlanNodes.TFileScanRangeParams> file_scan_params,
  30: optional bool group_commit = false,
  31: optional i32 load_stream_per_node,
  32: optional i32 total_load_streams,
  33: optional i32 num_local_sink,
  34: optional i32 num_buckets,
  35: optional map<i32,i32> bucket_seq_to_instance_idx,
  36: optional map<i32,bool> per_node_shared_scans,
  37: optional i32 parallel_instances,
  38: optional i32 total_instances,
  39: optional map<i32,i32> shuffle_idx_to_instance_idx,
  40: optional bool is_nereids = true,
  41: optional i64 wal_id,
  42: optional i64 content_length,
  43: optional Types.TNetworkAddress current_connect_fe,
  44: optional list<i32> topn_filter_source_node_ids,
  45: optional map<string,TAIResource> ai_resources,
  46: optional bool need_notify_close,
  1000: optional bool is_mow_table,
}

struct TRuntimeFilterInfo {
  1: optional TRuntimeFilterParams runtime_filter_params,
  2: optional list<PlanNodes.TTopnFilterDesc> topn_filter_descs,
}

struct TPipelineFragmentParamsList {
  1: optional list<TPipelineFragmentParams> params_list,
  2: optional Descriptors.TDescriptorTable desc_tbl,
  3: optional map<i32,PlanNodes.TFileScanRangeParams> file_scan_params,
  4: optional Types.TNetworkAddress coord,
  5: optional TQueryGlobals query_globals,
  6: optional Types.TResourceInfo resource_info,
  7: optional i32 fragment_num_on_host,
  8: optional TQueryOptions query_options,
  9: optional bool is_nereids = true,
  10: optional list<TPipelineWorkloadGroup> workload_groups,
  11: optional Types.TUniqueId query_id,
  12: optional list<i32> topn_filter_source_node_ids,
  13: optional Types.TNetworkAddress runtime_filter_merge_addr,
  14: optional TRuntimeFilterInfo runtime_filter_info,
}

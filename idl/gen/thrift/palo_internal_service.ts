// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/PaloInternalService.thrift: change that file, not this one.

import { rBool, rI32, rString, readList, readMap, wBool, wI32, wString, writeList, writeMap } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TResultBatch, readTResultBatch, writeTResultBatch } from "./data.ts";
import { type TPlanFragmentDestination, readTPlanFragmentDestination, writeTPlanFragmentDestination } from "./data_sinks.ts";
import { type TDescriptorTable, readTDescriptorTable, writeTDescriptorTable } from "./descriptors.ts";
import { type TExpr, readTExpr, writeTExpr } from "./exprs.ts";
import { type TFileScanRangeParams, type TRuntimeFilterDesc, type TScanRange, type TTopnFilterDesc, readTFileScanRangeParams, readTRuntimeFilterDesc, readTScanRange, readTTopnFilterDesc, writeTFileScanRangeParams, writeTRuntimeFilterDesc, writeTScanRange, writeTTopnFilterDesc } from "./plan_nodes.ts";
import { type TPlanFragment, readTPlanFragment, writeTPlanFragment } from "./planner.ts";
import { type TStatus, readTStatus, writeTStatus } from "./status.ts";
import { type TNetworkAddress, type TPrimitiveType, type TResourceInfo, type TUniqueId, readTNetworkAddress, readTResourceInfo, readTUniqueId, writeTNetworkAddress, writeTResourceInfo, writeTUniqueId } from "./types.ts";

export const TQueryType = {
  SELECT: 0,
  LOAD: 1,
  EXTERNAL: 2,
} as const;
export type TQueryType = typeof TQueryType[keyof typeof TQueryType];

export const TErrorHubType = {
  MYSQL: 0,
  BROKER: 1,
  NULL_TYPE: 2,
} as const;
export type TErrorHubType = typeof TErrorHubType[keyof typeof TErrorHubType];

export const TPrefetchMode = {
  NONE: 0,
  HT_BUCKET: 1,
} as const;
export type TPrefetchMode = typeof TPrefetchMode[keyof typeof TPrefetchMode];

export const TSerdeDialect = {
  DORIS: 0,
  PRESTO: 1,
  HIVE: 2,
} as const;
export type TSerdeDialect = typeof TSerdeDialect[keyof typeof TSerdeDialect];

export const PaloInternalServiceVersion = {
  V1: 0,
} as const;
export type PaloInternalServiceVersion = typeof PaloInternalServiceVersion[keyof typeof PaloInternalServiceVersion];

export const TCompoundType = {
  UNKNOWN: 0,
  AND: 1,
  OR: 2,
  NOT: 3,
} as const;
export type TCompoundType = typeof TCompoundType[keyof typeof TCompoundType];

export const NUM_NODES_ALL: number = 0;

export const NUM_NODES_ALL_RACKS: number = -1;

export const INVALID_PLAN_NODE_ID: number = -1;

export const DEFAULT_PARTITION_ID: number = -1;

export interface TMysqlErrorHubInfo {
  host: string;
  port: number;
  user: string;
  passwd: string;
  db: string;
  table: string;
}

export function writeTMysqlErrorHubInfo(w: ThriftWriter, v: TMysqlErrorHubInfo): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.host);
  w.field(8, 2);
  w.i32(v.port);
  w.field(11, 3);
  w.string(v.user);
  w.field(11, 4);
  w.string(v.passwd);
  w.field(11, 5);
  w.string(v.db);
  w.field(11, 6);
  w.string(v.table);
  w.structEnd();
}

export function readTMysqlErrorHubInfo(r: ThriftReader): TMysqlErrorHubInfo {
  const v = {} as TMysqlErrorHubInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.host = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.port = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.user = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.passwd = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.db = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.table = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.host === undefined) missing("TMysqlErrorHubInfo", "host");
  if (v.port === undefined) missing("TMysqlErrorHubInfo", "port");
  if (v.user === undefined) missing("TMysqlErrorHubInfo", "user");
  if (v.passwd === undefined) missing("TMysqlErrorHubInfo", "passwd");
  if (v.db === undefined) missing("TMysqlErrorHubInfo", "db");
  if (v.table === undefined) missing("TMysqlErrorHubInfo", "table");
  return v;
}

export interface TBrokerErrorHubInfo {
  broker_addr: TNetworkAddress;
  path: string;
  prop: Map<string, string>;
}

export function writeTBrokerErrorHubInfo(w: ThriftWriter, v: TBrokerErrorHubInfo): void {
  w.structBegin();
  w.field(12, 1);
  writeTNetworkAddress(w, v.broker_addr);
  w.field(11, 2);
  w.string(v.path);
  w.field(13, 3);
  writeMap(w, 11, 11, v.prop, wString, wString);
  w.structEnd();
}

export function readTBrokerErrorHubInfo(r: ThriftReader): TBrokerErrorHubInfo {
  const v = {} as TBrokerErrorHubInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.broker_addr = readTNetworkAddress(r);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.path = r.string();
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.prop = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.broker_addr === undefined) missing("TBrokerErrorHubInfo", "broker_addr");
  if (v.path === undefined) missing("TBrokerErrorHubInfo", "path");
  if (v.prop === undefined) missing("TBrokerErrorHubInfo", "prop");
  return v;
}

export interface TLoadErrorHubInfo {
  /** Default: TErrorHubType.NULL_TYPE */
  type: TErrorHubType;
  mysql_info?: TMysqlErrorHubInfo;
  broker_info?: TBrokerErrorHubInfo;
}

export function writeTLoadErrorHubInfo(w: ThriftWriter, v: TLoadErrorHubInfo): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.type);
  if (v.mysql_info !== undefined) {
    w.field(12, 2);
    writeTMysqlErrorHubInfo(w, v.mysql_info);
  }
  if (v.broker_info !== undefined) {
    w.field(12, 3);
    writeTBrokerErrorHubInfo(w, v.broker_info);
  }
  w.structEnd();
}

export function readTLoadErrorHubInfo(r: ThriftReader): TLoadErrorHubInfo {
  const v = {} as TLoadErrorHubInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TErrorHubType;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.mysql_info = readTMysqlErrorHubInfo(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.broker_info = readTBrokerErrorHubInfo(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.type === undefined) missing("TLoadErrorHubInfo", "type");
  return v;
}

/** The default values that the definition gives to fields of TLoadErrorHubInfo. */
export function defaultsTLoadErrorHubInfo(): TLoadErrorHubInfo {
  return {
    type: TErrorHubType.NULL_TYPE,
  };
}

export interface TResourceLimit {
  cpu_limit?: number;
}

export function writeTResourceLimit(w: ThriftWriter, v: TResourceLimit): void {
  w.structBegin();
  if (v.cpu_limit !== undefined) {
    w.field(8, 1);
    w.i32(v.cpu_limit);
  }
  w.structEnd();
}

export function readTResourceLimit(r: ThriftReader): TResourceLimit {
  const v = {} as TResourceLimit;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.cpu_limit = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TQueryOptions {
  /** Default: false */
  abort_on_error?: boolean;
  /** Default: 0 */
  max_errors?: number;
  /** Default: true */
  disable_codegen?: boolean;
  /** Default: 0 */
  batch_size?: number;
  /** Default: 0 */
  num_nodes?: number;
  /** Default: 0 */
  max_scan_range_length?: bigint;
  /** Default: 0 */
  max_scanners_concurrency?: number;
  /** Default: 0 */
  max_io_buffers?: number;
  /** Default: false */
  allow_unsupported_formats?: boolean;
  /** Default: -1 */
  default_order_by_limit?: bigint;
  /** Default: 2147483648 */
  mem_limit?: bigint;
  /** Default: false */
  abort_on_default_limit_exceeded?: boolean;
  /** Default: 3600 */
  query_timeout?: number;
  /** Default: false */
  is_report_success?: boolean;
  /** Default: 0 */
  codegen_level?: number;
  /** Default: 9223372036854775807 */
  kudu_latest_observed_ts?: bigint;
  /** Default: TQueryType.SELECT */
  query_type?: TQueryType;
  /** Default: 0 */
  min_reservation?: bigint;
  /** Default: 107374182400 */
  max_reservation?: bigint;
  /** Default: 2147483647 */
  initial_reservation_total_claims?: bigint;
  /** Default: 2147483648 */
  buffer_pool_limit?: bigint;
  /** Default: 2097152 */
  default_spillable_buffer_size?: bigint;
  /** Default: 65536 */
  min_spillable_buffer_size?: bigint;
  /** Default: 524288 */
  max_row_size?: bigint;
  /** Default: false */
  disable_stream_preaggregations?: boolean;
  /** Default: 0 */
  mt_dop?: number;
  /** Default: 0 */
  load_mem_limit?: bigint;
  max_scan_key_num?: number;
  max_pushdown_conditions_per_column?: number;
  /** Default: false */
  enable_enable_exchange_node_parallel_merge?: boolean;
  /** Default: 1000 */
  runtime_filter_wait_time_ms?: number;
  /** Default: 1024 */
  runtime_filter_max_in_num?: number;
  resource_limit?: TResourceLimit;
  /** Default: false */
  return_object_data_as_binary?: boolean;
  /** Default: false */
  trim_tailing_spaces_for_external_table_query?: boolean;
  enable_function_pushdown?: boolean;
  fragment_transmission_compression_codec?: string;
  enable_local_exchange?: boolean;
  /** Default: false */
  skip_storage_engine_merge?: boolean;
  /** Default: false */
  skip_delete_predicate?: boolean;
  enable_new_shuffle_hash_method?: boolean;
  /** Default: 0 */
  be_exec_version?: number;
  /** Default: 0 */
  partitioned_hash_join_rows_threshold?: number;
  enable_share_hash_table_for_broadcast_join?: boolean;
  /** Default: true */
  check_overflow_for_decimal?: boolean;
  /** Default: false */
  skip_delete_bitmap?: boolean;
  /** Default: true */
  enable_pipeline_engine?: boolean;
  /** Default: 0 */
  repeat_max_num?: number;
  /** Default: 0 */
  external_sort_bytes_threshold?: bigint;
  /** Default: 0 */
  partitioned_hash_agg_rows_threshold?: number;
  /** Default: false */
  enable_file_cache?: boolean;
  /** Default: 14400 */
  insert_timeout?: number;
  /** Default: 3600 */
  execution_timeout?: number;
  /** Default: false */
  dry_run_query?: boolean;
  /** Default: false */
  enable_common_expr_pushdown?: boolean;
  /** Default: 1 */
  parallel_instance?: number;
  /** Default: false */
  mysql_row_binary_format?: boolean;
  /** Default: 0 */
  external_agg_bytes_threshold?: bigint;
  /** Default: 4 */
  external_agg_partition_bits?: number;
  file_cache_base_path?: string;
  /** Default: true */
  enable_parquet_lazy_mat?: boolean;
  /** Default: true */
  enable_orc_lazy_mat?: boolean;
  scan_queue_mem_limit?: bigint;
  /** Default: false */
  enable_scan_node_run_serial?: boolean;
  /** Default: false */
  enable_insert_strict?: boolean;
  /** Default: true */
  enable_inverted_index_query?: boolean;
  /** Default: false */
  truncate_char_or_varchar_columns?: boolean;
  /** Default: false */
  enable_hash_join_early_start_probe?: boolean;
  /** Default: true */
  enable_pipeline_x_engine?: boolean;
  /** Default: false */
  enable_memtable_on_sink_node?: boolean;
  /** Default: false */
  enable_delete_sub_predicate_v2?: boolean;
  /** Default: 0 */
  fe_process_uuid?: bigint;
  /** Default: 1000 */
  inverted_index_conjunction_opt_threshold?: number;
  /** Default: false */
  enable_profile?: boolean;
  /** Default: false */
  enable_page_cache?: boolean;
  /** Default: 43200 */
  analyze_timeout?: number;
  /** Default: false */
  faster_float_convert?: boolean;
  /** Default: false */
  enable_decimal256?: boolean;
  /** Default: false */
  enable_local_shuffle?: boolean;
  /** Default: false */
  skip_missing_version?: boolean;
  /** Default: false */
  runtime_filter_wait_infinitely?: boolean;
  /** Default: 0 */
  condition_cache_digest?: number;
  /** Default: 50 */
  inverted_index_max_expansions?: number;
  /** Default: 50 */
  inverted_index_skip_threshold?: number;
  /** Default: false */
  enable_parallel_scan?: boolean;
  /** Default: 0 */
  parallel_scan_max_scanners_count?: number;
  /** Default: 0 */
  parallel_scan_min_rows_per_scanner?: bigint;
  /** Default: false */
  skip_bad_tablet?: boolean;
  /** Default: 0 */
  scanner_scale_up_ratio?: number;
  /** Default: true */
  enable_distinct_streaming_aggregation?: boolean;
  /** Default: false */
  enable_join_spill?: boolean;
  /** Default: false */
  enable_sort_spill?: boolean;
  /** Default: false */
  enable_agg_spill?: boolean;
  /** Default: 0 */
  min_revocable_mem?: bigint;
  /** Default: 0 */
  spill_streaming_agg_mem_limit?: bigint;
  /** Default: 0 */
  data_queue_max_blocks?: bigint;
  /** Default: false */
  enable_common_expr_pushdown_for_inverted_index?: boolean;
  local_exchange_free_blocks_limit?: bigint;
  /** Default: false */
  enable_force_spill?: boolean;
  /** Default: true */
  enable_parquet_filter_by_min_max?: boolean;
  /** Default: true */
  enable_orc_filter_by_min_max?: boolean;
  /** Default: 0 */
  max_column_reader_num?: number;
  /** Default: false */
  enable_local_merge_sort?: boolean;
  /** Default: false */
  enable_parallel_result_sink?: boolean;
  /** Default: false */
  enable_short_circuit_query_access_column_store?: boolean;
  /** Default: true */
  enable_no_need_read_data_opt?: boolean;
  /** Default: false */
  read_csv_empty_line_as_null?: boolean;
  /** Default: TSerdeDialect.DORIS */
  serde_dialect?: TSerdeDialect;
  /** Default: true */
  enable_match_without_inverted_index?: boolean;
  /** Default: true */
  enable_fallback_on_missing_inverted_index?: boolean;
  /** Default: false */
  keep_carriage_return?: boolean;
  /** Default: 1048576 */
  runtime_bloom_filter_min_size?: number;
  /** Default: true */
  hive_parquet_use_column_names?: boolean;
  /** Default: true */
  hive_orc_use_column_names?: boolean;
  /** Default: true */
  enable_segment_cache?: boolean;
  /** Default: 16777216 */
  runtime_bloom_filter_max_size?: number;
  /** Default: 10 */
  in_list_value_count_threshold?: number;
  /** Default: false */
  enable_verbose_profile?: boolean;
  /** Default: 0 */
  rpc_verbose_profile_max_instance_count?: number;
  /** Default: true */
  enable_adaptive_pipeline_task_serial_read_on_limit?: boolean;
  /** Default: 10000 */
  adaptive_pipeline_task_serial_read_on_limit?: number;
  /** Default: 0 */
  parallel_prepare_threshold?: number;
  /** Default: 1024 */
  partition_topn_max_partitions?: number;
  /** Default: 1000 */
  partition_topn_pre_partition_rows?: number;
  /** Default: false */
  enable_parallel_outfile?: boolean;
  /** Default: true */
  enable_phrase_query_sequential_opt?: boolean;
  /** Default: false */
  enable_auto_create_when_overwrite?: boolean;
  /** Default: 8388608 */
  orc_tiny_stripe_threshold_bytes?: bigint;
  /** Default: 8388608 */
  orc_once_max_read_bytes?: bigint;
  /** Default: 1048576 */
  orc_max_merge_distance_bytes?: bigint;
  /** Default: false */
  ignore_runtime_filter_error?: boolean;
  /** Default: false */
  enable_fixed_len_to_uint32_v2?: boolean;
  /** Default: true */
  enable_shared_exchange_sink_buffer?: boolean;
  /** Default: true */
  enable_inverted_index_searcher_cache?: boolean;
  /** Default: true */
  enable_inverted_index_query_cache?: boolean;
  /** Default: false */
  enable_condition_cache?: boolean;
  /** Default: 1 */
  profile_level?: number;
  /** Default: 1 */
  min_scanners_concurrency?: number;
  /** Default: 0 */
  min_scan_scheduler_concurrency?: number;
  /** Default: true */
  enable_runtime_filter_partition_prune?: boolean;
  /** Default: 1024 */
  minimum_operator_memory_required_kb?: number;
  /** Default: true */
  enable_mem_overcommit?: boolean;
  /** Default: 0 */
  query_slot_count?: number;
  /** Default: false */
  enable_spill?: boolean;
  /** Default: true */
  enable_reserve_memory?: boolean;
  /** Default: -1 */
  revocable_memory_high_watermark_percent?: number;
  /** Default: 134217728 */
  spill_sort_mem_limit?: bigint;
  /** Default: 8388608 */
  spill_sort_batch_bytes?: bigint;
  /** Default: 32 */
  spill_aggregation_partition_count?: number;
  /** Default: 32 */
  spill_hash_join_partition_count?: number;
  /** Default: 33554432 */
  low_memory_mode_buffer_limit?: bigint;
  /** Default: false */
  dump_heap_profile_when_mem_limit_exceeded?: boolean;
  /** Default: false */
  inverted_index_compatible_read?: boolean;
  /** Default: false */
  check_orc_init_sargs_success?: boolean;
  /** Default: 262144 */
  exchange_multi_blocks_byte_size?: number;
  /** Default: false */
  enable_strict_cast?: boolean;
  /** Default: false */
  new_version_unix_timestamp?: boolean;
  /** Default: 32 */
  hnsw_ef_search?: number;
  /** Default: true */
  hnsw_check_relative_distance?: boolean;
  /** Default: true */
  hnsw_bounded_queue?: boolean;
  /** Default: false */
  optimize_index_scan_parallelism?: boolean;
  enable_prefer_cached_rowset?: boolean;
  query_freshness_tolerance_ms?: bigint;
  /** Default: 8388608 */
  merge_read_slice_size?: bigint;
  /** Default: false */
  enable_fuzzy_blockable_task?: boolean;
  shuffled_agg_ids?: number[];
  /** Default: false */
  enable_extended_regex?: boolean;
  /** Default: 0 */
  iceberg_write_target_file_size_bytes?: bigint;
  /** Default: true */
  enable_parquet_filter_by_bloom_filter?: boolean;
  /** Default: 0 */
  max_file_scanners_concurrency?: number;
  /** Default: 0 */
  min_file_scanners_concurrency?: number;
  /** Default: 1 */
  ivf_nprobe?: number;
  /** Default: false */
  enable_use_hybrid_sort?: boolean;
  cte_max_recursion_depth?: number;
  /** Default: false */
  disable_file_cache?: boolean;
}

export function writeTQueryOptions(w: ThriftWriter, v: TQueryOptions): void {
  w.structBegin();
  if (v.abort_on_error !== undefined) {
    w.boolField(1, v.abort_on_error);
  }
  if (v.max_errors !== undefined) {
    w.field(8, 2);
    w.i32(v.max_errors);
  }
  if (v.disable_codegen !== undefined) {
    w.boolField(3, v.disable_codegen);
  }
  if (v.batch_size !== undefined) {
    w.field(8, 4);
    w.i32(v.batch_size);
  }
  if (v.num_nodes !== undefined) {
    w.field(8, 5);
    w.i32(v.num_nodes);
  }
  if (v.max_scan_range_length !== undefined) {
    w.field(10, 6);
    w.i64(v.max_scan_range_length);
  }
  if (v.max_scanners_concurrency !== undefined) {
    w.field(8, 7);
    w.i32(v.max_scanners_concurrency);
  }
  if (v.max_io_buffers !== undefined) {
    w.field(8, 8);
    w.i32(v.max_io_buffers);
  }
  if (v.allow_unsupported_formats !== undefined) {
    w.boolField(9, v.allow_unsupported_formats);
  }
  if (v.default_order_by_limit !== undefined) {
    w.field(10, 10);
    w.i64(v.default_order_by_limit);
  }
  if (v.mem_limit !== undefined) {
    w.field(10, 12);
    w.i64(v.mem_limit);
  }
  if (v.abort_on_default_limit_exceeded !== undefined) {
    w.boolField(13, v.abort_on_default_limit_exceeded);
  }
  if (v.query_timeout !== undefined) {
    w.field(8, 14);
    w.i32(v.query_timeout);
  }
  if (v.is_report_success !== undefined) {
    w.boolField(15, v.is_report_success);
  }
  if (v.codegen_level !== undefined) {
    w.field(8, 16);
    w.i32(v.codegen_level);
  }
  if (v.kudu_latest_observed_ts !== undefined) {
    w.field(10, 17);
    w.i64(v.kudu_latest_observed_ts);
  }
  if (v.query_type !== undefined) {
    w.field(8, 18);
    w.i32(v.query_type);
  }
  if (v.min_reservation !== undefined) {
    w.field(10, 19);
    w.i64(v.min_reservation);
  }
  if (v.max_reservation !== undefined) {
    w.field(10, 20);
    w.i64(v.max_reservation);
  }
  if (v.initial_reservation_total_claims !== undefined) {
    w.field(10, 21);
    w.i64(v.initial_reservation_total_claims);
  }
  if (v.buffer_pool_limit !== undefined) {
    w.field(10, 22);
    w.i64(v.buffer_pool_limit);
  }
  if (v.default_spillable_buffer_size !== undefined) {
    w.field(10, 23);
    w.i64(v.default_spillable_buffer_size);
  }
  if (v.min_spillable_buffer_size !== undefined) {
    w.field(10, 24);
    w.i64(v.min_spillable_buffer_size);
  }
  if (v.max_row_size !== undefined) {
    w.field(10, 25);
    w.i64(v.max_row_size);
  }
  if (v.disable_stream_preaggregations !== undefined) {
    w.boolField(26, v.disable_stream_preaggregations);
  }
  if (v.mt_dop !== undefined) {
    w.field(8, 27);
    w.i32(v.mt_dop);
  }
  if (v.load_mem_limit !== undefined) {
    w.field(10, 28);
    w.i64(v.load_mem_limit);
  }
  if (v.max_scan_key_num !== undefined) {
    w.field(8, 29);
    w.i32(v.max_scan_key_num);
  }
  if (v.max_pushdown_conditions_per_column !== undefined) {
    w.field(8, 30);
    w.i32(v.max_pushdown_conditions_per_column);
  }
  if (v.enable_enable_exchange_node_parallel_merge !== undefined) {
    w.boolField(32, v.enable_enable_exchange_node_parallel_merge);
  }
  if (v.runtime_filter_wait_time_ms !== undefined) {
    w.field(8, 33);
    w.i32(v.runtime_filter_wait_time_ms);
  }
  if (v.runtime_filter_max_in_num !== undefined) {
    w.field(8, 34);
    w.i32(v.runtime_filter_max_in_num);
  }
  if (v.resource_limit !== undefined) {
    w.field(12, 42);
    writeTResourceLimit(w, v.resource_limit);
  }
  if (v.return_object_data_as_binary !== undefined) {
    w.boolField(43, v.return_object_data_as_binary);
  }
  if (v.trim_tailing_spaces_for_external_table_query !== undefined) {
    w.boolField(44, v.trim_tailing_spaces_for_external_table_query);
  }
  if (v.enable_function_pushdown !== undefined) {
    w.boolField(45, v.enable_function_pushdown);
  }
  if (v.fragment_transmission_compression_codec !== undefined) {
    w.field(11, 46);
    w.string(v.fragment_transmission_compression_codec);
  }
  if (v.enable_local_exchange !== undefined) {
    w.boolField(48, v.enable_local_exchange);
  }
  if (v.skip_storage_engine_merge !== undefined) {
    w.boolField(49, v.skip_storage_engine_merge);
  }
  if (v.skip_delete_predicate !== undefined) {
    w.boolField(50, v.skip_delete_predicate);
  }
  if (v.enable_new_shuffle_hash_method !== undefined) {
    w.boolField(51, v.enable_new_shuffle_hash_method);
  }
  if (v.be_exec_version !== undefined) {
    w.field(8, 52);
    w.i32(v.be_exec_version);
  }
  if (v.partitioned_hash_join_rows_threshold !== undefined) {
    w.field(8, 53);
    w.i32(v.partitioned_hash_join_rows_threshold);
  }
  if (v.enable_share_hash_table_for_broadcast_join !== undefined) {
    w.boolField(54, v.enable_share_hash_table_for_broadcast_join);
  }
  if (v.check_overflow_for_decimal !== undefined) {
    w.boolField(55, v.check_overflow_for_decimal);
  }
  if (v.skip_delete_bitmap !== undefined) {
    w.boolField(56, v.skip_delete_bitmap);
  }
  if (v.enable_pipeline_engine !== undefined) {
    w.boolField(57, v.enable_pipeline_engine);
  }
  if (v.repeat_max_num !== undefined) {
    w.field(8, 58);
    w.i32(v.repeat_max_num);
  }
  if (v.external_sort_bytes_threshold !== undefined) {
    w.field(10, 59);
    w.i64(v.external_sort_bytes_threshold);
  }
  if (v.partitioned_hash_agg_rows_threshold !== undefined) {
    w.field(8, 60);
    w.i32(v.partitioned_hash_agg_rows_threshold);
  }
  if (v.enable_file_cache !== undefined) {
    w.boolField(61, v.enable_file_cache);
  }
  if (v.insert_timeout !== undefined) {
    w.field(8, 62);
    w.i32(v.insert_timeout);
  }
  if (v.execution_timeout !== undefined) {
    w.field(8, 63);
    w.i32(v.execution_timeout);
  }
  if (v.dry_run_query !== undefined) {
    w.boolField(64, v.dry_run_query);
  }
  if (v.enable_common_expr_pushdown !== undefined) {
    w.boolField(65, v.enable_common_expr_pushdown);
  }
  if (v.parallel_instance !== undefined) {
    w.field(8, 66);
    w.i32(v.parallel_instance);
  }
  if (v.mysql_row_binary_format !== undefined) {
    w.boolField(67, v.mysql_row_binary_format);
  }
  if (v.external_agg_bytes_threshold !== undefined) {
    w.field(10, 68);
    w.i64(v.external_agg_bytes_threshold);
  }
  if (v.external_agg_partition_bits !== undefined) {
    w.field(8, 69);
    w.i32(v.external_agg_partition_bits);
  }
  if (v.file_cache_base_path !== undefined) {
    w.field(11, 70);
    w.string(v.file_cache_base_path);
  }
  if (v.enable_parquet_lazy_mat !== undefined) {
    w.boolField(71, v.enable_parquet_lazy_mat);
  }
  if (v.enable_orc_lazy_mat !== undefined) {
    w.boolField(72, v.enable_orc_lazy_mat);
  }
  if (v.scan_queue_mem_limit !== undefined) {
    w.field(10, 73);
    w.i64(v.scan_queue_mem_limit);
  }
  if (v.enable_scan_node_run_serial !== undefined) {
    w.boolField(74, v.enable_scan_node_run_serial);
  }
  if (v.enable_insert_strict !== undefined) {
    w.boolField(75, v.enable_insert_strict);
  }
  if (v.enable_inverted_index_query !== undefined) {
    w.boolField(76, v.enable_inverted_index_query);
  }
  if (v.truncate_char_or_varchar_columns !== undefined) {
    w.boolField(77, v.truncate_char_or_varchar_columns);
  }
  if (v.enable_hash_join_early_start_probe !== undefined) {
    w.boolField(78, v.enable_hash_join_early_start_probe);
  }
  if (v.enable_pipeline_x_engine !== undefined) {
    w.boolField(79, v.enable_pipeline_x_engine);
  }
  if (v.enable_memtable_on_sink_node !== undefined) {
    w.boolField(80, v.enable_memtable_on_sink_node);
  }
  if (v.enable_delete_sub_predicate_v2 !== undefined) {
    w.boolField(81, v.enable_delete_sub_predicate_v2);
  }
  if (v.fe_process_uuid !== undefined) {
    w.field(10, 82);
    w.i64(v.fe_process_uuid);
  }
  if (v.inverted_index_conjunction_opt_threshold !== undefined) {
    w.field(8, 83);
    w.i32(v.inverted_index_conjunction_opt_threshold);
  }
  if (v.enable_profile !== undefined) {
    w.boolField(84, v.enable_profile);
  }
  if (v.enable_page_cache !== undefined) {
    w.boolField(85, v.enable_page_cache);
  }
  if (v.analyze_timeout !== undefined) {
    w.field(8, 86);
    w.i32(v.analyze_timeout);
  }
  if (v.faster_float_convert !== undefined) {
    w.boolField(87, v.faster_float_convert);
  }
  if (v.enable_decimal256 !== undefined) {
    w.boolField(88, v.enable_decimal256);
  }
  if (v.enable_local_shuffle !== undefined) {
    w.boolField(89, v.enable_local_shuffle);
  }
  if (v.skip_missing_version !== undefined) {
    w.boolField(90, v.skip_missing_version);
  }
  if (v.runtime_filter_wait_infinitely !== undefined) {
    w.boolField(91, v.runtime_filter_wait_infinitely);
  }
  if (v.condition_cache_digest !== undefined) {
    w.field(8, 92);
    w.i32(v.condition_cache_digest);
  }
  if (v.inverted_index_max_expansions !== undefined) {
    w.field(8, 93);
    w.i32(v.inverted_index_max_expansions);
  }
  if (v.inverted_index_skip_threshold !== undefined) {
    w.field(8, 94);
    w.i32(v.inverted_index_skip_threshold);
  }
  if (v.enable_parallel_scan !== undefined) {
    w.boolField(95, v.enable_parallel_scan);
  }
  if (v.parallel_scan_max_scanners_count !== undefined) {
    w.field(8, 96);
    w.i32(v.parallel_scan_max_scanners_count);
  }
  if (v.parallel_scan_min_rows_per_scanner !== undefined) {
    w.field(10, 97);
    w.i64(v.parallel_scan_min_rows_per_scanner);
  }
  if (v.skip_bad_tablet !== undefined) {
    w.boolField(98, v.skip_bad_tablet);
  }
  if (v.scanner_scale_up_ratio !== undefined) {
    w.field(4, 99);
    w.double(v.scanner_scale_up_ratio);
  }
  if (v.enable_distinct_streaming_aggregation !== undefined) {
    w.boolField(100, v.enable_distinct_streaming_aggregation);
  }
  if (v.enable_join_spill !== undefined) {
    w.boolField(101, v.enable_join_spill);
  }
  if (v.enable_sort_spill !== undefined) {
    w.boolField(102, v.enable_sort_spill);
  }
  if (v.enable_agg_spill !== undefined) {
    w.boolField(103, v.enable_agg_spill);
  }
  if (v.min_revocable_mem !== undefined) {
    w.field(10, 104);
    w.i64(v.min_revocable_mem);
  }
  if (v.spill_streaming_agg_mem_limit !== undefined) {
    w.field(10, 105);
    w.i64(v.spill_streaming_agg_mem_limit);
  }
  if (v.data_queue_max_blocks !== undefined) {
    w.field(10, 106);
    w.i64(v.data_queue_max_blocks);
  }
  if (v.enable_common_expr_pushdown_for_inverted_index !== undefined) {
    w.boolField(107, v.enable_common_expr_pushdown_for_inverted_index);
  }
  if (v.local_exchange_free_blocks_limit !== undefined) {
    w.field(10, 108);
    w.i64(v.local_exchange_free_blocks_limit);
  }
  if (v.enable_force_spill !== undefined) {
    w.boolField(109, v.enable_force_spill);
  }
  if (v.enable_parquet_filter_by_min_max !== undefined) {
    w.boolField(110, v.enable_parquet_filter_by_min_max);
  }
  if (v.enable_orc_filter_by_min_max !== undefined) {
    w.boolField(111, v.enable_orc_filter_by_min_max);
  }
  if (v.max_column_reader_num !== undefined) {
    w.field(8, 112);
    w.i32(v.max_column_reader_num);
  }
  if (v.enable_local_merge_sort !== undefined) {
    w.boolField(113, v.enable_local_merge_sort);
  }
  if (v.enable_parallel_result_sink !== undefined) {
    w.boolField(114, v.enable_parallel_result_sink);
  }
  if (v.enable_short_circuit_query_access_column_store !== undefined) {
    w.boolField(115, v.enable_short_circuit_query_access_column_store);
  }
  if (v.enable_no_need_read_data_opt !== undefined) {
    w.boolField(116, v.enable_no_need_read_data_opt);
  }
  if (v.read_csv_empty_line_as_null !== undefined) {
    w.boolField(117, v.read_csv_empty_line_as_null);
  }
  if (v.serde_dialect !== undefined) {
    w.field(8, 118);
    w.i32(v.serde_dialect);
  }
  if (v.enable_match_without_inverted_index !== undefined) {
    w.boolField(119, v.enable_match_without_inverted_index);
  }
  if (v.enable_fallback_on_missing_inverted_index !== undefined) {
    w.boolField(120, v.enable_fallback_on_missing_inverted_index);
  }
  if (v.keep_carriage_return !== undefined) {
    w.boolField(121, v.keep_carriage_return);
  }
  if (v.runtime_bloom_filter_min_size !== undefined) {
    w.field(8, 122);
    w.i32(v.runtime_bloom_filter_min_size);
  }
  if (v.hive_parquet_use_column_names !== undefined) {
    w.boolField(123, v.hive_parquet_use_column_names);
  }
  if (v.hive_orc_use_column_names !== undefined) {
    w.boolField(124, v.hive_orc_use_column_names);
  }
  if (v.enable_segment_cache !== undefined) {
    w.boolField(125, v.enable_segment_cache);
  }
  if (v.runtime_bloom_filter_max_size !== undefined) {
    w.field(8, 126);
    w.i32(v.runtime_bloom_filter_max_size);
  }
  if (v.in_list_value_count_threshold !== undefined) {
    w.field(8, 127);
    w.i32(v.in_list_value_count_threshold);
  }
  if (v.enable_verbose_profile !== undefined) {
    w.boolField(128, v.enable_verbose_profile);
  }
  if (v.rpc_verbose_profile_max_instance_count !== undefined) {
    w.field(8, 129);
    w.i32(v.rpc_verbose_profile_max_instance_count);
  }
  if (v.enable_adaptive_pipeline_task_serial_read_on_limit !== undefined) {
    w.boolField(130, v.enable_adaptive_pipeline_task_serial_read_on_limit);
  }
  if (v.adaptive_pipeline_task_serial_read_on_limit !== undefined) {
    w.field(8, 131);
    w.i32(v.adaptive_pipeline_task_serial_read_on_limit);
  }
  if (v.parallel_prepare_threshold !== undefined) {
    w.field(8, 132);
    w.i32(v.parallel_prepare_threshold);
  }
  if (v.partition_topn_max_partitions !== undefined) {
    w.field(8, 133);
    w.i32(v.partition_topn_max_partitions);
  }
  if (v.partition_topn_pre_partition_rows !== undefined) {
    w.field(8, 134);
    w.i32(v.partition_topn_pre_partition_rows);
  }
  if (v.enable_parallel_outfile !== undefined) {
    w.boolField(135, v.enable_parallel_outfile);
  }
  if (v.enable_phrase_query_sequential_opt !== undefined) {
    w.boolField(136, v.enable_phrase_query_sequential_opt);
  }
  if (v.enable_auto_create_when_overwrite !== undefined) {
    w.boolField(137, v.enable_auto_create_when_overwrite);
  }
  if (v.orc_tiny_stripe_threshold_bytes !== undefined) {
    w.field(10, 138);
    w.i64(v.orc_tiny_stripe_threshold_bytes);
  }
  if (v.orc_once_max_read_bytes !== undefined) {
    w.field(10, 139);
    w.i64(v.orc_once_max_read_bytes);
  }
  if (v.orc_max_merge_distance_bytes !== undefined) {
    w.field(10, 140);
    w.i64(v.orc_max_merge_distance_bytes);
  }
  if (v.ignore_runtime_filter_error !== undefined) {
    w.boolField(141, v.ignore_runtime_filter_error);
  }
  if (v.enable_fixed_len_to_uint32_v2 !== undefined) {
    w.boolField(142, v.enable_fixed_len_to_uint32_v2);
  }
  if (v.enable_shared_exchange_sink_buffer !== undefined) {
    w.boolField(143, v.enable_shared_exchange_sink_buffer);
  }
  if (v.enable_inverted_index_searcher_cache !== undefined) {
    w.boolField(144, v.enable_inverted_index_searcher_cache);
  }
  if (v.enable_inverted_index_query_cache !== undefined) {
    w.boolField(145, v.enable_inverted_index_query_cache);
  }
  if (v.enable_condition_cache !== undefined) {
    w.boolField(146, v.enable_condition_cache);
  }
  if (v.profile_level !== undefined) {
    w.field(8, 147);
    w.i32(v.profile_level);
  }
  if (v.min_scanners_concurrency !== undefined) {
    w.field(8, 148);
    w.i32(v.min_scanners_concurrency);
  }
  if (v.min_scan_scheduler_concurrency !== undefined) {
    w.field(8, 149);
    w.i32(v.min_scan_scheduler_concurrency);
  }
  if (v.enable_runtime_filter_partition_prune !== undefined) {
    w.boolField(150, v.enable_runtime_filter_partition_prune);
  }
  if (v.minimum_operator_memory_required_kb !== undefined) {
    w.field(8, 151);
    w.i32(v.minimum_operator_memory_required_kb);
  }
  if (v.enable_mem_overcommit !== undefined) {
    w.boolField(152, v.enable_mem_overcommit);
  }
  if (v.query_slot_count !== undefined) {
    w.field(8, 153);
    w.i32(v.query_slot_count);
  }
  if (v.enable_spill !== undefined) {
    w.boolField(154, v.enable_spill);
  }
  if (v.enable_reserve_memory !== undefined) {
    w.boolField(155, v.enable_reserve_memory);
  }
  if (v.revocable_memory_high_watermark_percent !== undefined) {
    w.field(8, 156);
    w.i32(v.revocable_memory_high_watermark_percent);
  }
  if (v.spill_sort_mem_limit !== undefined) {
    w.field(10, 157);
    w.i64(v.spill_sort_mem_limit);
  }
  if (v.spill_sort_batch_bytes !== undefined) {
    w.field(10, 158);
    w.i64(v.spill_sort_batch_bytes);
  }
  if (v.spill_aggregation_partition_count !== undefined) {
    w.field(8, 159);
    w.i32(v.spill_aggregation_partition_count);
  }
  if (v.spill_hash_join_partition_count !== undefined) {
    w.field(8, 160);
    w.i32(v.spill_hash_join_partition_count);
  }
  if (v.low_memory_mode_buffer_limit !== undefined) {
    w.field(10, 161);
    w.i64(v.low_memory_mode_buffer_limit);
  }
  if (v.dump_heap_profile_when_mem_limit_exceeded !== undefined) {
    w.boolField(162, v.dump_heap_profile_when_mem_limit_exceeded);
  }
  if (v.inverted_index_compatible_read !== undefined) {
    w.boolField(163, v.inverted_index_compatible_read);
  }
  if (v.check_orc_init_sargs_success !== undefined) {
    w.boolField(164, v.check_orc_init_sargs_success);
  }
  if (v.exchange_multi_blocks_byte_size !== undefined) {
    w.field(8, 165);
    w.i32(v.exchange_multi_blocks_byte_size);
  }
  if (v.enable_strict_cast !== undefined) {
    w.boolField(166, v.enable_strict_cast);
  }
  if (v.new_version_unix_timestamp !== undefined) {
    w.boolField(167, v.new_version_unix_timestamp);
  }
  if (v.hnsw_ef_search !== undefined) {
    w.field(8, 168);
    w.i32(v.hnsw_ef_search);
  }
  if (v.hnsw_check_relative_distance !== undefined) {
    w.boolField(169, v.hnsw_check_relative_distance);
  }
  if (v.hnsw_bounded_queue !== undefined) {
    w.boolField(170, v.hnsw_bounded_queue);
  }
  if (v.optimize_index_scan_parallelism !== undefined) {
    w.boolField(171, v.optimize_index_scan_parallelism);
  }
  if (v.enable_prefer_cached_rowset !== undefined) {
    w.boolField(172, v.enable_prefer_cached_rowset);
  }
  if (v.query_freshness_tolerance_ms !== undefined) {
    w.field(10, 173);
    w.i64(v.query_freshness_tolerance_ms);
  }
  if (v.merge_read_slice_size !== undefined) {
    w.field(10, 174);
    w.i64(v.merge_read_slice_size);
  }
  if (v.enable_fuzzy_blockable_task !== undefined) {
    w.boolField(175, v.enable_fuzzy_blockable_task);
  }
  if (v.shuffled_agg_ids !== undefined) {
    w.field(15, 176);
    writeList(w, 8, v.shuffled_agg_ids, wI32);
  }
  if (v.enable_extended_regex !== undefined) {
    w.boolField(177, v.enable_extended_regex);
  }
  if (v.iceberg_write_target_file_size_bytes !== undefined) {
    w.field(10, 178);
    w.i64(v.iceberg_write_target_file_size_bytes);
  }
  if (v.enable_parquet_filter_by_bloom_filter !== undefined) {
    w.boolField(179, v.enable_parquet_filter_by_bloom_filter);
  }
  if (v.max_file_scanners_concurrency !== undefined) {
    w.field(8, 180);
    w.i32(v.max_file_scanners_concurrency);
  }
  if (v.min_file_scanners_concurrency !== undefined) {
    w.field(8, 181);
    w.i32(v.min_file_scanners_concurrency);
  }
  if (v.ivf_nprobe !== undefined) {
    w.field(8, 182);
    w.i32(v.ivf_nprobe);
  }
  if (v.enable_use_hybrid_sort !== undefined) {
    w.boolField(183, v.enable_use_hybrid_sort);
  }
  if (v.cte_max_recursion_depth !== undefined) {
    w.field(8, 184);
    w.i32(v.cte_max_recursion_depth);
  }
  if (v.disable_file_cache !== undefined) {
    w.boolField(1000, v.disable_file_cache);
  }
  w.structEnd();
}

export function readTQueryOptions(r: ThriftReader): TQueryOptions {
  const v = {} as TQueryOptions;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.abort_on_error = r.bool();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.max_errors = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.disable_codegen = r.bool();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.batch_size = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.num_nodes = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.max_scan_range_length = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.max_scanners_concurrency = r.i32();
        continue;
      case 8:
        if (r.fieldType !== 8) break;
        v.max_io_buffers = r.i32();
        continue;
      case 9:
        if (r.fieldType !== 2) break;
        v.allow_unsupported_formats = r.bool();
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.default_order_by_limit = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.mem_limit = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.abort_on_default_limit_exceeded = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 8) break;
        v.query_timeout = r.i32();
        continue;
      case 15:
        if (r.fieldType !== 2) break;
        v.is_report_success = r.bool();
        continue;
      case 16:
        if (r.fieldType !== 8) break;
        v.codegen_level = r.i32();
        continue;
      case 17:
        if (r.fieldType !== 10) break;
        v.kudu_latest_observed_ts = r.i64();
        continue;
      case 18:
        if (r.fieldType !== 8) break;
        v.query_type = r.i32() as TQueryType;
        continue;
      case 19:
        if (r.fieldType !== 10) break;
        v.min_reservation = r.i64();
        continue;
      case 20:
        if (r.fieldType !== 10) break;
        v.max_reservation = r.i64();
        continue;
      case 21:
        if (r.fieldType !== 10) break;
        v.initial_reservation_total_claims = r.i64();
        continue;
      case 22:
        if (r.fieldType !== 10) break;
        v.buffer_pool_limit = r.i64();
        continue;
      case 23:
        if (r.fieldType !== 10) break;
        v.default_spillable_buffer_size = r.i64();
        continue;
      case 24:
        if (r.fieldType !== 10) break;
        v.min_spillable_buffer_size = r.i64();
        continue;
      case 25:
        if (r.fieldType !== 10) break;
        v.max_row_size = r.i64();
        continue;
      case 26:
        if (r.fieldType !== 2) break;
        v.disable_stream_preaggregations = r.bool();
        continue;
      case 27:
        if (r.fieldType !== 8) break;
        v.mt_dop = r.i32();
        continue;
      case 28:
        if (r.fieldType !== 10) break;
        v.load_mem_limit = r.i64();
        continue;
      case 29:
        if (r.fieldType !== 8) break;
        v.max_scan_key_num = r.i32();
        continue;
      case 30:
        if (r.fieldType !== 8) break;
        v.max_pushdown_conditions_per_column = r.i32();
        continue;
      case 32:
        if (r.fieldType !== 2) break;
        v.enable_enable_exchange_node_parallel_merge = r.bool();
        continue;
      case 33:
        if (r.fieldType !== 8) break;
        v.runtime_filter_wait_time_ms = r.i32();
        continue;
      case 34:
        if (r.fieldType !== 8) break;
        v.runtime_filter_max_in_num = r.i32();
        continue;
      case 42:
        if (r.fieldType !== 12) break;
        v.resource_limit = readTResourceLimit(r);
        continue;
      case 43:
        if (r.fieldType !== 2) break;
        v.return_object_data_as_binary = r.bool();
        continue;
      case 44:
        if (r.fieldType !== 2) break;
        v.trim_tailing_spaces_for_external_table_query = r.bool();
        continue;
      case 45:
        if (r.fieldType !== 2) break;
        v.enable_function_pushdown = r.bool();
        continue;
      case 46:
        if (r.fieldType !== 11) break;
        v.fragment_transmission_compression_codec = r.string();
        continue;
      case 48:
        if (r.fieldType !== 2) break;
        v.enable_local_exchange = r.bool();
        continue;
      case 49:
        if (r.fieldType !== 2) break;
        v.skip_storage_engine_merge = r.bool();
        continue;
      case 50:
        if (r.fieldType !== 2) break;
        v.skip_delete_predicate = r.bool();
        continue;
      case 51:
        if (r.fieldType !== 2) break;
        v.enable_new_shuffle_hash_method = r.bool();
        continue;
      case 52:
        if (r.fieldType !== 8) break;
        v.be_exec_version = r.i32();
        continue;
      case 53:
        if (r.fieldType !== 8) break;
        v.partitioned_hash_join_rows_threshold = r.i32();
        continue;
      case 54:
        if (r.fieldType !== 2) break;
        v.enable_share_hash_table_for_broadcast_join = r.bool();
        continue;
      case 55:
        if (r.fieldType !== 2) break;
        v.check_overflow_for_decimal = r.bool();
        continue;
      case 56:
        if (r.fieldType !== 2) break;
        v.skip_delete_bitmap = r.bool();
        continue;
      case 57:
        if (r.fieldType !== 2) break;
        v.enable_pipeline_engine = r.bool();
        continue;
      case 58:
        if (r.fieldType !== 8) break;
        v.repeat_max_num = r.i32();
        continue;
      case 59:
        if (r.fieldType !== 10) break;
        v.external_sort_bytes_threshold = r.i64();
        continue;
      case 60:
        if (r.fieldType !== 8) break;
        v.partitioned_hash_agg_rows_threshold = r.i32();
        continue;
      case 61:
        if (r.fieldType !== 2) break;
        v.enable_file_cache = r.bool();
        continue;
      case 62:
        if (r.fieldType !== 8) break;
        v.insert_timeout = r.i32();
        continue;
      case 63:
        if (r.fieldType !== 8) break;
        v.execution_timeout = r.i32();
        continue;
      case 64:
        if (r.fieldType !== 2) break;
        v.dry_run_query = r.bool();
        continue;
      case 65:
        if (r.fieldType !== 2) break;
        v.enable_common_expr_pushdown = r.bool();
        continue;
      case 66:
        if (r.fieldType !== 8) break;
        v.parallel_instance = r.i32();
        continue;
      case 67:
        if (r.fieldType !== 2) break;
        v.mysql_row_binary_format = r.bool();
        continue;
      case 68:
        if (r.fieldType !== 10) break;
        v.external_agg_bytes_threshold = r.i64();
        continue;
      case 69:
        if (r.fieldType !== 8) break;
        v.external_agg_partition_bits = r.i32();
        continue;
      case 70:
        if (r.fieldType !== 11) break;
        v.file_cache_base_path = r.string();
        continue;
      case 71:
        if (r.fieldType !== 2) break;
        v.enable_parquet_lazy_mat = r.bool();
        continue;
      case 72:
        if (r.fieldType !== 2) break;
        v.enable_orc_lazy_mat = r.bool();
        continue;
      case 73:
        if (r.fieldType !== 10) break;
        v.scan_queue_mem_limit = r.i64();
        continue;
      case 74:
        if (r.fieldType !== 2) break;
        v.enable_scan_node_run_serial = r.bool();
        continue;
      case 75:
        if (r.fieldType !== 2) break;
        v.enable_insert_strict = r.bool();
        continue;
      case 76:
        if (r.fieldType !== 2) break;
        v.enable_inverted_index_query = r.bool();
        continue;
      case 77:
        if (r.fieldType !== 2) break;
        v.truncate_char_or_varchar_columns = r.bool();
        continue;
      case 78:
        if (r.fieldType !== 2) break;
        v.enable_hash_join_early_start_probe = r.bool();
        continue;
      case 79:
        if (r.fieldType !== 2) break;
        v.enable_pipeline_x_engine = r.bool();
        continue;
      case 80:
        if (r.fieldType !== 2) break;
        v.enable_memtable_on_sink_node = r.bool();
        continue;
      case 81:
        if (r.fieldType !== 2) break;
        v.enable_delete_sub_predicate_v2 = r.bool();
        continue;
      case 82:
        if (r.fieldType !== 10) break;
        v.fe_process_uuid = r.i64();
        continue;
      case 83:
        if (r.fieldType !== 8) break;
        v.inverted_index_conjunction_opt_threshold = r.i32();
        continue;
      case 84:
        if (r.fieldType !== 2) break;
        v.enable_profile = r.bool();
        continue;
      case 85:
        if (r.fieldType !== 2) break;
        v.enable_page_cache = r.bool();
        continue;
      case 86:
        if (r.fieldType !== 8) break;
        v.analyze_timeout = r.i32();
        continue;
      case 87:
        if (r.fieldType !== 2) break;
        v.faster_float_convert = r.bool();
        continue;
      case 88:
        if (r.fieldType !== 2) break;
        v.enable_decimal256 = r.bool();
        continue;
      case 89:
        if (r.fieldType !== 2) break;
        v.enable_local_shuffle = r.bool();
        continue;
      case 90:
        if (r.fieldType !== 2) break;
        v.skip_missing_version = r.bool();
        continue;
      case 91:
        if (r.fieldType !== 2) break;
        v.runtime_filter_wait_infinitely = r.bool();
        continue;
      case 92:
        if (r.fieldType !== 8) break;
        v.condition_cache_digest = r.i32();
        continue;
      case 93:
        if (r.fieldType !== 8) break;
        v.inverted_index_max_expansions = r.i32();
        continue;
      case 94:
        if (r.fieldType !== 8) break;
        v.inverted_index_skip_threshold = r.i32();
        continue;
      case 95:
        if (r.fieldType !== 2) break;
        v.enable_parallel_scan = r.bool();
        continue;
      case 96:
        if (r.fieldType !== 8) break;
        v.parallel_scan_max_scanners_count = r.i32();
        continue;
      case 97:
        if (r.fieldType !== 10) break;
        v.parallel_scan_min_rows_per_scanner = r.i64();
        continue;
      case 98:
        if (r.fieldType !== 2) break;
        v.skip_bad_tablet = r.bool();
        continue;
      case 99:
        if (r.fieldType !== 4) break;
        v.scanner_scale_up_ratio = r.double();
        continue;
      case 100:
        if (r.fieldType !== 2) break;
        v.enable_distinct_streaming_aggregation = r.bool();
        continue;
      case 101:
        if (r.fieldType !== 2) break;
        v.enable_join_spill = r.bool();
        continue;
      case 102:
        if (r.fieldType !== 2) break;
        v.enable_sort_spill = r.bool();
        continue;
      case 103:
        if (r.fieldType !== 2) break;
        v.enable_agg_spill = r.bool();
        continue;
      case 104:
        if (r.fieldType !== 10) break;
        v.min_revocable_mem = r.i64();
        continue;
      case 105:
        if (r.fieldType !== 10) break;
        v.spill_streaming_agg_mem_limit = r.i64();
        continue;
      case 106:
        if (r.fieldType !== 10) break;
        v.data_queue_max_blocks = r.i64();
        continue;
      case 107:
        if (r.fieldType !== 2) break;
        v.enable_common_expr_pushdown_for_inverted_index = r.bool();
        continue;
      case 108:
        if (r.fieldType !== 10) break;
        v.local_exchange_free_blocks_limit = r.i64();
        continue;
      case 109:
        if (r.fieldType !== 2) break;
        v.enable_force_spill = r.bool();
        continue;
      case 110:
        if (r.fieldType !== 2) break;
        v.enable_parquet_filter_by_min_max = r.bool();
        continue;
      case 111:
        if (r.fieldType !== 2) break;
        v.enable_orc_filter_by_min_max = r.bool();
        continue;
      case 112:
        if (r.fieldType !== 8) break;
        v.max_column_reader_num = r.i32();
        continue;
      case 113:
        if (r.fieldType !== 2) break;
        v.enable_local_merge_sort = r.bool();
        continue;
      case 114:
        if (r.fieldType !== 2) break;
        v.enable_parallel_result_sink = r.bool();
        continue;
      case 115:
        if (r.fieldType !== 2) break;
        v.enable_short_circuit_query_access_column_store = r.bool();
        continue;
      case 116:
        if (r.fieldType !== 2) break;
        v.enable_no_need_read_data_opt = r.bool();
        continue;
      case 117:
        if (r.fieldType !== 2) break;
        v.read_csv_empty_line_as_null = r.bool();
        continue;
      case 118:
        if (r.fieldType !== 8) break;
        v.serde_dialect = r.i32() as TSerdeDialect;
        continue;
      case 119:
        if (r.fieldType !== 2) break;
        v.enable_match_without_inverted_index = r.bool();
        continue;
      case 120:
        if (r.fieldType !== 2) break;
        v.enable_fallback_on_missing_inverted_index = r.bool();
        continue;
      case 121:
        if (r.fieldType !== 2) break;
        v.keep_carriage_return = r.bool();
        continue;
      case 122:
        if (r.fieldType !== 8) break;
        v.runtime_bloom_filter_min_size = r.i32();
        continue;
      case 123:
        if (r.fieldType !== 2) break;
        v.hive_parquet_use_column_names = r.bool();
        continue;
      case 124:
        if (r.fieldType !== 2) break;
        v.hive_orc_use_column_names = r.bool();
        continue;
      case 125:
        if (r.fieldType !== 2) break;
        v.enable_segment_cache = r.bool();
        continue;
      case 126:
        if (r.fieldType !== 8) break;
        v.runtime_bloom_filter_max_size = r.i32();
        continue;
      case 127:
        if (r.fieldType !== 8) break;
        v.in_list_value_count_threshold = r.i32();
        continue;
      case 128:
        if (r.fieldType !== 2) break;
        v.enable_verbose_profile = r.bool();
        continue;
      case 129:
        if (r.fieldType !== 8) break;
        v.rpc_verbose_profile_max_instance_count = r.i32();
        continue;
      case 130:
        if (r.fieldType !== 2) break;
        v.enable_adaptive_pipeline_task_serial_read_on_limit = r.bool();
        continue;
      case 131:
        if (r.fieldType !== 8) break;
        v.adaptive_pipeline_task_serial_read_on_limit = r.i32();
        continue;
      case 132:
        if (r.fieldType !== 8) break;
        v.parallel_prepare_threshold = r.i32();
        continue;
      case 133:
        if (r.fieldType !== 8) break;
        v.partition_topn_max_partitions = r.i32();
        continue;
      case 134:
        if (r.fieldType !== 8) break;
        v.partition_topn_pre_partition_rows = r.i32();
        continue;
      case 135:
        if (r.fieldType !== 2) break;
        v.enable_parallel_outfile = r.bool();
        continue;
      case 136:
        if (r.fieldType !== 2) break;
        v.enable_phrase_query_sequential_opt = r.bool();
        continue;
      case 137:
        if (r.fieldType !== 2) break;
        v.enable_auto_create_when_overwrite = r.bool();
        continue;
      case 138:
        if (r.fieldType !== 10) break;
        v.orc_tiny_stripe_threshold_bytes = r.i64();
        continue;
      case 139:
        if (r.fieldType !== 10) break;
        v.orc_once_max_read_bytes = r.i64();
        continue;
      case 140:
        if (r.fieldType !== 10) break;
        v.orc_max_merge_distance_bytes = r.i64();
        continue;
      case 141:
        if (r.fieldType !== 2) break;
        v.ignore_runtime_filter_error = r.bool();
        continue;
      case 142:
        if (r.fieldType !== 2) break;
        v.enable_fixed_len_to_uint32_v2 = r.bool();
        continue;
      case 143:
        if (r.fieldType !== 2) break;
        v.enable_shared_exchange_sink_buffer = r.bool();
        continue;
      case 144:
        if (r.fieldType !== 2) break;
        v.enable_inverted_index_searcher_cache = r.bool();
        continue;
      case 145:
        if (r.fieldType !== 2) break;
        v.enable_inverted_index_query_cache = r.bool();
        continue;
      case 146:
        if (r.fieldType !== 2) break;
        v.enable_condition_cache = r.bool();
        continue;
      case 147:
        if (r.fieldType !== 8) break;
        v.profile_level = r.i32();
        continue;
      case 148:
        if (r.fieldType !== 8) break;
        v.min_scanners_concurrency = r.i32();
        continue;
      case 149:
        if (r.fieldType !== 8) break;
        v.min_scan_scheduler_concurrency = r.i32();
        continue;
      case 150:
        if (r.fieldType !== 2) break;
        v.enable_runtime_filter_partition_prune = r.bool();
        continue;
      case 151:
        if (r.fieldType !== 8) break;
        v.minimum_operator_memory_required_kb = r.i32();
        continue;
      case 152:
        if (r.fieldType !== 2) break;
        v.enable_mem_overcommit = r.bool();
        continue;
      case 153:
        if (r.fieldType !== 8) break;
        v.query_slot_count = r.i32();
        continue;
      case 154:
        if (r.fieldType !== 2) break;
        v.enable_spill = r.bool();
        continue;
      case 155:
        if (r.fieldType !== 2) break;
        v.enable_reserve_memory = r.bool();
        continue;
      case 156:
        if (r.fieldType !== 8) break;
        v.revocable_memory_high_watermark_percent = r.i32();
        continue;
      case 157:
        if (r.fieldType !== 10) break;
        v.spill_sort_mem_limit = r.i64();
        continue;
      case 158:
        if (r.fieldType !== 10) break;
        v.spill_sort_batch_bytes = r.i64();
        continue;
      case 159:
        if (r.fieldType !== 8) break;
        v.spill_aggregation_partition_count = r.i32();
        continue;
      case 160:
        if (r.fieldType !== 8) break;
        v.spill_hash_join_partition_count = r.i32();
        continue;
      case 161:
        if (r.fieldType !== 10) break;
        v.low_memory_mode_buffer_limit = r.i64();
        continue;
      case 162:
        if (r.fieldType !== 2) break;
        v.dump_heap_profile_when_mem_limit_exceeded = r.bool();
        continue;
      case 163:
        if (r.fieldType !== 2) break;
        v.inverted_index_compatible_read = r.bool();
        continue;
      case 164:
        if (r.fieldType !== 2) break;
        v.check_orc_init_sargs_success = r.bool();
        continue;
      case 165:
        if (r.fieldType !== 8) break;
        v.exchange_multi_blocks_byte_size = r.i32();
        continue;
      case 166:
        if (r.fieldType !== 2) break;
        v.enable_strict_cast = r.bool();
        continue;
      case 167:
        if (r.fieldType !== 2) break;
        v.new_version_unix_timestamp = r.bool();
        continue;
      case 168:
        if (r.fieldType !== 8) break;
        v.hnsw_ef_search = r.i32();
        continue;
      case 169:
        if (r.fieldType !== 2) break;
        v.hnsw_check_relative_distance = r.bool();
        continue;
      case 170:
        if (r.fieldType !== 2) break;
        v.hnsw_bounded_queue = r.bool();
        continue;
      case 171:
        if (r.fieldType !== 2) break;
        v.optimize_index_scan_parallelism = r.bool();
        continue;
      case 172:
        if (r.fieldType !== 2) break;
        v.enable_prefer_cached_rowset = r.bool();
        continue;
      case 173:
        if (r.fieldType !== 10) break;
        v.query_freshness_tolerance_ms = r.i64();
        continue;
      case 174:
        if (r.fieldType !== 10) break;
        v.merge_read_slice_size = r.i64();
        continue;
      case 175:
        if (r.fieldType !== 2) break;
        v.enable_fuzzy_blockable_task = r.bool();
        continue;
      case 176:
        if (r.fieldType !== 15) break;
        v.shuffled_agg_ids = readList(r, 8, rI32);
        continue;
      case 177:
        if (r.fieldType !== 2) break;
        v.enable_extended_regex = r.bool();
        continue;
      case 178:
        if (r.fieldType !== 10) break;
        v.iceberg_write_target_file_size_bytes = r.i64();
        continue;
      case 179:
        if (r.fieldType !== 2) break;
        v.enable_parquet_filter_by_bloom_filter = r.bool();
        continue;
      case 180:
        if (r.fieldType !== 8) break;
        v.max_file_scanners_concurrency = r.i32();
        continue;
      case 181:
        if (r.fieldType !== 8) break;
        v.min_file_scanners_concurrency = r.i32();
        continue;
      case 182:
        if (r.fieldType !== 8) break;
        v.ivf_nprobe = r.i32();
        continue;
      case 183:
        if (r.fieldType !== 2) break;
        v.enable_use_hybrid_sort = r.bool();
        continue;
      case 184:
        if (r.fieldType !== 8) break;
        v.cte_max_recursion_depth = r.i32();
        continue;
      case 1000:
        if (r.fieldType !== 2) break;
        v.disable_file_cache = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

/** The default values that the definition gives to fields of TQueryOptions. */
export function defaultsTQueryOptions(): TQueryOptions {
  return {
    abort_on_error: false,
    max_errors: 0,
    disable_codegen: true,
    batch_size: 0,
    num_nodes: 0,
    max_scan_range_length: 0n,
    max_scanners_concurrency: 0,
    max_io_buffers: 0,
    allow_unsupported_formats: false,
    default_order_by_limit: -1n,
    mem_limit: 2147483648n,
    abort_on_default_limit_exceeded: false,
    query_timeout: 3600,
    is_report_success: false,
    codegen_level: 0,
    kudu_latest_observed_ts: 9223372036854775807n,
    query_type: TQueryType.SELECT,
    min_reservation: 0n,
    max_reservation: 107374182400n,
    initial_reservation_total_claims: 2147483647n,
    buffer_pool_limit: 2147483648n,
    default_spillable_buffer_size: 2097152n,
    min_spillable_buffer_size: 65536n,
    max_row_size: 524288n,
    disable_stream_preaggregations: false,
    mt_dop: 0,
    load_mem_limit: 0n,
    enable_enable_exchange_node_parallel_merge: false,
    runtime_filter_wait_time_ms: 1000,
    runtime_filter_max_in_num: 1024,
    return_object_data_as_binary: false,
    trim_tailing_spaces_for_external_table_query: false,
    skip_storage_engine_merge: false,
    skip_delete_predicate: false,
    be_exec_version: 0,
    partitioned_hash_join_rows_threshold: 0,
    check_overflow_for_decimal: true,
    skip_delete_bitmap: false,
    enable_pipeline_engine: true,
    repeat_max_num: 0,
    external_sort_bytes_threshold: 0n,
    partitioned_hash_agg_rows_threshold: 0,
    enable_file_cache: false,
    insert_timeout: 14400,
    execution_timeout: 3600,
    dry_run_query: false,
    enable_common_expr_pushdown: false,
    parallel_instance: 1,
    mysql_row_binary_format: false,
    external_agg_bytes_threshold: 0n,
    external_agg_partition_bits: 4,
    enable_parquet_lazy_mat: true,
    enable_orc_lazy_mat: true,
    enable_scan_node_run_serial: false,
    enable_insert_strict: false,
    enable_inverted_index_query: true,
    truncate_char_or_varchar_columns: false,
    enable_hash_join_early_start_probe: false,
    enable_pipeline_x_engine: true,
    enable_memtable_on_sink_node: false,
    enable_delete_sub_predicate_v2: false,
    fe_process_uuid: 0n,
    inverted_index_conjunction_opt_threshold: 1000,
    enable_profile: false,
    enable_page_cache: false,
    analyze_timeout: 43200,
    faster_float_convert: false,
    enable_decimal256: false,
    enable_local_shuffle: false,
    skip_missing_version: false,
    runtime_filter_wait_infinitely: false,
    condition_cache_digest: 0,
    inverted_index_max_expansions: 50,
    inverted_index_skip_threshold: 50,
    enable_parallel_scan: false,
    parallel_scan_max_scanners_count: 0,
    parallel_scan_min_rows_per_scanner: 0n,
    skip_bad_tablet: false,
    scanner_scale_up_ratio: 0,
    enable_distinct_streaming_aggregation: true,
    enable_join_spill: false,
    enable_sort_spill: false,
    enable_agg_spill: false,
    min_revocable_mem: 0n,
    spill_streaming_agg_mem_limit: 0n,
    data_queue_max_blocks: 0n,
    enable_common_expr_pushdown_for_inverted_index: false,
    enable_force_spill: false,
    enable_parquet_filter_by_min_max: true,
    enable_orc_filter_by_min_max: true,
    max_column_reader_num: 0,
    enable_local_merge_sort: false,
    enable_parallel_result_sink: false,
    enable_short_circuit_query_access_column_store: false,
    enable_no_need_read_data_opt: true,
    read_csv_empty_line_as_null: false,
    serde_dialect: TSerdeDialect.DORIS,
    enable_match_without_inverted_index: true,
    enable_fallback_on_missing_inverted_index: true,
    keep_carriage_return: false,
    runtime_bloom_filter_min_size: 1048576,
    hive_parquet_use_column_names: true,
    hive_orc_use_column_names: true,
    enable_segment_cache: true,
    runtime_bloom_filter_max_size: 16777216,
    in_list_value_count_threshold: 10,
    enable_verbose_profile: false,
    rpc_verbose_profile_max_instance_count: 0,
    enable_adaptive_pipeline_task_serial_read_on_limit: true,
    adaptive_pipeline_task_serial_read_on_limit: 10000,
    parallel_prepare_threshold: 0,
    partition_topn_max_partitions: 1024,
    partition_topn_pre_partition_rows: 1000,
    enable_parallel_outfile: false,
    enable_phrase_query_sequential_opt: true,
    enable_auto_create_when_overwrite: false,
    orc_tiny_stripe_threshold_bytes: 8388608n,
    orc_once_max_read_bytes: 8388608n,
    orc_max_merge_distance_bytes: 1048576n,
    ignore_runtime_filter_error: false,
    enable_fixed_len_to_uint32_v2: false,
    enable_shared_exchange_sink_buffer: true,
    enable_inverted_index_searcher_cache: true,
    enable_inverted_index_query_cache: true,
    enable_condition_cache: false,
    profile_level: 1,
    min_scanners_concurrency: 1,
    min_scan_scheduler_concurrency: 0,
    enable_runtime_filter_partition_prune: true,
    minimum_operator_memory_required_kb: 1024,
    enable_mem_overcommit: true,
    query_slot_count: 0,
    enable_spill: false,
    enable_reserve_memory: true,
    revocable_memory_high_watermark_percent: -1,
    spill_sort_mem_limit: 134217728n,
    spill_sort_batch_bytes: 8388608n,
    spill_aggregation_partition_count: 32,
    spill_hash_join_partition_count: 32,
    low_memory_mode_buffer_limit: 33554432n,
    dump_heap_profile_when_mem_limit_exceeded: false,
    inverted_index_compatible_read: false,
    check_orc_init_sargs_success: false,
    exchange_multi_blocks_byte_size: 262144,
    enable_strict_cast: false,
    new_version_unix_timestamp: false,
    hnsw_ef_search: 32,
    hnsw_check_relative_distance: true,
    hnsw_bounded_queue: true,
    optimize_index_scan_parallelism: false,
    merge_read_slice_size: 8388608n,
    enable_fuzzy_blockable_task: false,
    enable_extended_regex: false,
    iceberg_write_target_file_size_bytes: 0n,
    enable_parquet_filter_by_bloom_filter: true,
    max_file_scanners_concurrency: 0,
    min_file_scanners_concurrency: 0,
    ivf_nprobe: 1,
    enable_use_hybrid_sort: false,
    disable_file_cache: false,
  };
}

export interface TScanRangeParams {
  scan_range: TScanRange;
  /** Default: -1 */
  volume_id?: number;
}

export function writeTScanRangeParams(w: ThriftWriter, v: TScanRangeParams): void {
  w.structBegin();
  w.field(12, 1);
  writeTScanRange(w, v.scan_range);
  if (v.volume_id !== undefined) {
    w.field(8, 2);
    w.i32(v.volume_id);
  }
  w.structEnd();
}

export function readTScanRangeParams(r: ThriftReader): TScanRangeParams {
  const v = {} as TScanRangeParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.scan_range = readTScanRange(r);
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.volume_id = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.scan_range === undefined) missing("TScanRangeParams", "scan_range");
  return v;
}

/** The default values that the definition gives to fields of TScanRangeParams. */
export function defaultsTScanRangeParams(): Partial<TScanRangeParams> {
  return {
    volume_id: -1,
  };
}

export interface TRuntimeFilterTargetParams {
  target_fragment_instance_id: TUniqueId;
  target_fragment_instance_addr: TNetworkAddress;
}

export function writeTRuntimeFilterTargetParams(w: ThriftWriter, v: TRuntimeFilterTargetParams): void {
  w.structBegin();
  w.field(12, 1);
  writeTUniqueId(w, v.target_fragment_instance_id);
  w.field(12, 2);
  writeTNetworkAddress(w, v.target_fragment_instance_addr);
  w.structEnd();
}

export function readTRuntimeFilterTargetParams(r: ThriftReader): TRuntimeFilterTargetParams {
  const v = {} as TRuntimeFilterTargetParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.target_fragment_instance_id = readTUniqueId(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.target_fragment_instance_addr = readTNetworkAddress(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.target_fragment_instance_id === undefined) missing("TRuntimeFilterTargetParams", "target_fragment_instance_id");
  if (v.target_fragment_instance_addr === undefined) missing("TRuntimeFilterTargetParams", "target_fragment_instance_addr");
  return v;
}

export interface TRuntimeFilterTargetParamsV2 {
  target_fragment_instance_ids: TUniqueId[];
  target_fragment_instance_addr: TNetworkAddress;
  target_fragment_ids?: number[];
}

export function writeTRuntimeFilterTargetParamsV2(w: ThriftWriter, v: TRuntimeFilterTargetParamsV2): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.target_fragment_instance_ids, writeTUniqueId);
  w.field(12, 2);
  writeTNetworkAddress(w, v.target_fragment_instance_addr);
  if (v.target_fragment_ids !== undefined) {
    w.field(15, 3);
    writeList(w, 8, v.target_fragment_ids, wI32);
  }
  w.structEnd();
}

export function readTRuntimeFilterTargetParamsV2(r: ThriftReader): TRuntimeFilterTargetParamsV2 {
  const v = {} as TRuntimeFilterTargetParamsV2;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.target_fragment_instance_ids = readList(r, 12, readTUniqueId);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.target_fragment_instance_addr = readTNetworkAddress(r);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.target_fragment_ids = readList(r, 8, rI32);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.target_fragment_instance_ids === undefined) missing("TRuntimeFilterTargetParamsV2", "target_fragment_instance_ids");
  if (v.target_fragment_instance_addr === undefined) missing("TRuntimeFilterTargetParamsV2", "target_fragment_instance_addr");
  return v;
}

export interface TRuntimeFilterParams {
  runtime_filter_merge_addr?: TNetworkAddress;
  rid_to_target_param?: Map<number, TRuntimeFilterTargetParams[]>;
  rid_to_runtime_filter?: Map<number, TRuntimeFilterDesc>;
  runtime_filter_builder_num?: Map<number, number>;
  rid_to_target_paramv2?: Map<number, TRuntimeFilterTargetParamsV2[]>;
}

export function writeTRuntimeFilterParams(w: ThriftWriter, v: TRuntimeFilterParams): void {
  w.structBegin();
  if (v.runtime_filter_merge_addr !== undefined) {
    w.field(12, 1);
    writeTNetworkAddress(w, v.runtime_filter_merge_addr);
  }
  if (v.rid_to_target_param !== undefined) {
    w.field(13, 2);
    writeMap(w, 8, 15, v.rid_to_target_param, wI32, (w, v) => writeList(w, 12, v, writeTRuntimeFilterTargetParams));
  }
  if (v.rid_to_runtime_filter !== undefined) {
    w.field(13, 3);
    writeMap(w, 8, 12, v.rid_to_runtime_filter, wI32, writeTRuntimeFilterDesc);
  }
  if (v.runtime_filter_builder_num !== undefined) {
    w.field(13, 4);
    writeMap(w, 8, 8, v.runtime_filter_builder_num, wI32, wI32);
  }
  if (v.rid_to_target_paramv2 !== undefined) {
    w.field(13, 5);
    writeMap(w, 8, 15, v.rid_to_target_paramv2, wI32, (w, v) => writeList(w, 12, v, writeTRuntimeFilterTargetParamsV2));
  }
  w.structEnd();
}

export function readTRuntimeFilterParams(r: ThriftReader): TRuntimeFilterParams {
  const v = {} as TRuntimeFilterParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.runtime_filter_merge_addr = readTNetworkAddress(r);
        continue;
      case 2:
        if (r.fieldType !== 13) break;
        v.rid_to_target_param = readMap(r, 8, rI32, 15, (r) => readList(r, 12, readTRuntimeFilterTargetParams));
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.rid_to_runtime_filter = readMap(r, 8, rI32, 12, readTRuntimeFilterDesc);
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.runtime_filter_builder_num = readMap(r, 8, rI32, 8, rI32);
        continue;
      case 5:
        if (r.fieldType !== 13) break;
        v.rid_to_target_paramv2 = readMap(r, 8, rI32, 15, (r) => readList(r, 12, readTRuntimeFilterTargetParamsV2));
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPlanFragmentExecParams {
  query_id: TUniqueId;
  fragment_instance_id: TUniqueId;
}

export function writeTPlanFragmentExecParams(w: ThriftWriter, v: TPlanFragmentExecParams): void {
  w.structBegin();
  w.field(12, 1);
  writeTUniqueId(w, v.query_id);
  w.field(12, 2);
  writeTUniqueId(w, v.fragment_instance_id);
  w.structEnd();
}

export function readTPlanFragmentExecParams(r: ThriftReader): TPlanFragmentExecParams {
  const v = {} as TPlanFragmentExecParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.query_id = readTUniqueId(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.fragment_instance_id = readTUniqueId(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.query_id === undefined) missing("TPlanFragmentExecParams", "query_id");
  if (v.fragment_instance_id === undefined) missing("TPlanFragmentExecParams", "fragment_instance_id");
  return v;
}

export interface TQueryGlobals {
  now_string: string;
  timestamp_ms?: bigint;
  time_zone?: string;
  /** Default: false */
  load_zero_tolerance?: boolean;
  nano_seconds?: number;
  lc_time_names?: string;
}

export function writeTQueryGlobals(w: ThriftWriter, v: TQueryGlobals): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.now_string);
  if (v.timestamp_ms !== undefined) {
    w.field(10, 2);
    w.i64(v.timestamp_ms);
  }
  if (v.time_zone !== undefined) {
    w.field(11, 3);
    w.string(v.time_zone);
  }
  if (v.load_zero_tolerance !== undefined) {
    w.boolField(4, v.load_zero_tolerance);
  }
  if (v.nano_seconds !== undefined) {
    w.field(8, 5);
    w.i32(v.nano_seconds);
  }
  if (v.lc_time_names !== undefined) {
    w.field(11, 6);
    w.string(v.lc_time_names);
  }
  w.structEnd();
}

export function readTQueryGlobals(r: ThriftReader): TQueryGlobals {
  const v = {} as TQueryGlobals;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.now_string = r.string();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.timestamp_ms = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.time_zone = r.string();
        continue;
      case 4:
        if (r.fieldType !== 2) break;
        v.load_zero_tolerance = r.bool();
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.nano_seconds = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.lc_time_names = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.now_string === undefined) missing("TQueryGlobals", "now_string");
  return v;
}

/** The default values that the definition gives to fields of TQueryGlobals. */
export function defaultsTQueryGlobals(): Partial<TQueryGlobals> {
  return {
    load_zero_tolerance: false,
  };
}

export interface TTxnParams {
  need_txn?: boolean;
  token?: string;
  thrift_rpc_timeout_ms?: bigint;
  db?: string;
  tbl?: string;
  user_ip?: string;
  txn_id?: bigint;
  fragment_instance_id?: TUniqueId;
  db_id?: bigint;
  max_filter_ratio?: number;
  /** Default: true */
  enable_pipeline_txn_load?: boolean;
}

export function writeTTxnParams(w: ThriftWriter, v: TTxnParams): void {
  w.structBegin();
  if (v.need_txn !== undefined) {
    w.boolField(1, v.need_txn);
  }
  if (v.token !== undefined) {
    w.field(11, 2);
    w.string(v.token);
  }
  if (v.thrift_rpc_timeout_ms !== undefined) {
    w.field(10, 3);
    w.i64(v.thrift_rpc_timeout_ms);
  }
  if (v.db !== undefined) {
    w.field(11, 4);
    w.string(v.db);
  }
  if (v.tbl !== undefined) {
    w.field(11, 5);
    w.string(v.tbl);
  }
  if (v.user_ip !== undefined) {
    w.field(11, 6);
    w.string(v.user_ip);
  }
  if (v.txn_id !== undefined) {
    w.field(10, 7);
    w.i64(v.txn_id);
  }
  if (v.fragment_instance_id !== undefined) {
    w.field(12, 8);
    writeTUniqueId(w, v.fragment_instance_id);
  }
  if (v.db_id !== undefined) {
    w.field(10, 9);
    w.i64(v.db_id);
  }
  if (v.max_filter_ratio !== undefined) {
    w.field(4, 10);
    w.double(v.max_filter_ratio);
  }
  if (v.enable_pipeline_txn_load !== undefined) {
    w.boolField(11, v.enable_pipeline_txn_load);
  }
  w.structEnd();
}

export function readTTxnParams(r: ThriftReader): TTxnParams {
  const v = {} as TTxnParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.need_txn = r.bool();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.thrift_rpc_timeout_ms = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.db = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.tbl = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.user_ip = r.string();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.txn_id = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.fragment_instance_id = readTUniqueId(r);
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 4) break;
        v.max_filter_ratio = r.double();
        continue;
      case 11:
        if (r.fieldType !== 2) break;
        v.enable_pipeline_txn_load = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

/** The default values that the definition gives to fields of TTxnParams. */
export function defaultsTTxnParams(): TTxnParams {
  return {
    enable_pipeline_txn_load: true,
  };
}

export interface TColumnDict {
  type?: TPrimitiveType;
  str_dict?: string[];
}

export function writeTColumnDict(w: ThriftWriter, v: TColumnDict): void {
  w.structBegin();
  if (v.type !== undefined) {
    w.field(8, 1);
    w.i32(v.type);
  }
  if (v.str_dict !== undefined) {
    w.field(15, 2);
    writeList(w, 11, v.str_dict, wString);
  }
  w.structEnd();
}

export function readTColumnDict(r: ThriftReader): TColumnDict {
  const v = {} as TColumnDict;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TPrimitiveType;
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.str_dict = readList(r, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGlobalDict {
  dicts?: Map<number, TColumnDict>;
  slot_dicts?: Map<number, number>;
}

export function writeTGlobalDict(w: ThriftWriter, v: TGlobalDict): void {
  w.structBegin();
  if (v.dicts !== undefined) {
    w.field(13, 1);
    writeMap(w, 8, 12, v.dicts, wI32, writeTColumnDict);
  }
  if (v.slot_dicts !== undefined) {
    w.field(13, 2);
    writeMap(w, 8, 8, v.slot_dicts, wI32, wI32);
  }
  w.structEnd();
}

export function readTGlobalDict(r: ThriftReader): TGlobalDict {
  const v = {} as TGlobalDict;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 13) break;
        v.dicts = readMap(r, 8, rI32, 12, readTColumnDict);
        continue;
      case 2:
        if (r.fieldType !== 13) break;
        v.slot_dicts = readMap(r, 8, rI32, 8, rI32);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPipelineWorkloadGroup {
  id?: bigint;
  name?: string;
  properties?: Map<string, string>;
  version?: bigint;
}

export function writeTPipelineWorkloadGroup(w: ThriftWriter, v: TPipelineWorkloadGroup): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 2);
    w.string(v.name);
  }
  if (v.properties !== undefined) {
    w.field(13, 3);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  if (v.version !== undefined) {
    w.field(10, 4);
    w.i64(v.version);
  }
  w.structEnd();
}

export function readTPipelineWorkloadGroup(r: ThriftReader): TPipelineWorkloadGroup {
  const v = {} as TPipelineWorkloadGroup;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TFoldConstantParams {
  expr_map: Map<string, Map<string, TExpr>>;
  query_globals: TQueryGlobals;
  vec_exec?: boolean;
  query_options?: TQueryOptions;
  query_id?: TUniqueId;
  is_nereids?: boolean;
}

export function writeTFoldConstantParams(w: ThriftWriter, v: TFoldConstantParams): void {
  w.structBegin();
  w.field(13, 1);
  writeMap(w, 11, 13, v.expr_map, wString, (w, v) => writeMap(w, 11, 12, v, wString, writeTExpr));
  w.field(12, 2);
  writeTQueryGlobals(w, v.query_globals);
  if (v.vec_exec !== undefined) {
    w.boolField(3, v.vec_exec);
  }
  if (v.query_options !== undefined) {
    w.field(12, 4);
    writeTQueryOptions(w, v.query_options);
  }
  if (v.query_id !== undefined) {
    w.field(12, 5);
    writeTUniqueId(w, v.query_id);
  }
  if (v.is_nereids !== undefined) {
    w.boolField(6, v.is_nereids);
  }
  w.structEnd();
}

export function readTFoldConstantParams(r: ThriftReader): TFoldConstantParams {
  const v = {} as TFoldConstantParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 13) break;
        v.expr_map = readMap(r, 11, rString, 13, (r) => readMap(r, 11, rString, 12, readTExpr));
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.query_globals = readTQueryGlobals(r);
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.vec_exec = r.bool();
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.query_options = readTQueryOptions(r);
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.query_id = readTUniqueId(r);
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.is_nereids = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.expr_map === undefined) missing("TFoldConstantParams", "expr_map");
  if (v.query_globals === undefined) missing("TFoldConstantParams", "query_globals");
  return v;
}

export interface TTabletWithPartition {
  partition_id: bigint;
  tablet_id: bigint;
}

export function writeTTabletWithPartition(w: ThriftWriter, v: TTabletWithPartition): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.partition_id);
  w.field(10, 2);
  w.i64(v.tablet_id);
  w.structEnd();
}

export function readTTabletWithPartition(r: ThriftReader): TTabletWithPartition {
  const v = {} as TTabletWithPartition;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.partition_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.partition_id === undefined) missing("TTabletWithPartition", "partition_id");
  if (v.tablet_id === undefined) missing("TTabletWithPartition", "tablet_id");
  return v;
}

export interface TFetchDataResult {
  result_batch: TResultBatch;
  eos: boolean;
  packet_num: number;
  status?: TStatus;
}

export function writeTFetchDataResult(w: ThriftWriter, v: TFetchDataResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTResultBatch(w, v.result_batch);
  w.boolField(2, v.eos);
  w.field(8, 3);
  w.i32(v.packet_num);
  if (v.status !== undefined) {
    w.field(12, 4);
    writeTStatus(w, v.status);
  }
  w.structEnd();
}

export function readTFetchDataResult(r: ThriftReader): TFetchDataResult {
  const v = {} as TFetchDataResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.result_batch = readTResultBatch(r);
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.eos = r.bool();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.packet_num = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.result_batch === undefined) missing("TFetchDataResult", "result_batch");
  if (v.eos === undefined) missing("TFetchDataResult", "eos");
  if (v.packet_num === undefined) missing("TFetchDataResult", "packet_num");
  return v;
}

export interface TAIResource {
  endpoint: string;
  provider_type: string;
  model_name: string;
  api_key?: string;
  temperature?: number;
  max_tokens?: bigint;
  max_retries?: number;
  retry_delay_second?: number;
  anthropic_version?: string;
  dimensions?: number;
}

export function writeTAIResource(w: ThriftWriter, v: TAIResource): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.endpoint);
  w.field(11, 2);
  w.string(v.provider_type);
  w.field(11, 3);
  w.string(v.model_name);
  if (v.api_key !== undefined) {
    w.field(11, 4);
    w.string(v.api_key);
  }
  if (v.temperature !== undefined) {
    w.field(4, 5);
    w.double(v.temperature);
  }
  if (v.max_tokens !== undefined) {
    w.field(10, 6);
    w.i64(v.max_tokens);
  }
  if (v.max_retries !== undefined) {
    w.field(8, 7);
    w.i32(v.max_retries);
  }
  if (v.retry_delay_second !== undefined) {
    w.field(8, 8);
    w.i32(v.retry_delay_second);
  }
  if (v.anthropic_version !== undefined) {
    w.field(11, 9);
    w.string(v.anthropic_version);
  }
  if (v.dimensions !== undefined) {
    w.field(8, 10);
    w.i32(v.dimensions);
  }
  w.structEnd();
}

export function readTAIResource(r: ThriftReader): TAIResource {
  const v = {} as TAIResource;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.endpoint = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.provider_type = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.model_name = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.api_key = r.string();
        continue;
      case 5:
        if (r.fieldType !== 4) break;
        v.temperature = r.double();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.max_tokens = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.max_retries = r.i32();
        continue;
      case 8:
        if (r.fieldType !== 8) break;
        v.retry_delay_second = r.i32();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.anthropic_version = r.string();
        continue;
      case 10:
        if (r.fieldType !== 8) break;
        v.dimensions = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.endpoint === undefined) missing("TAIResource", "endpoint");
  if (v.provider_type === undefined) missing("TAIResource", "provider_type");
  if (v.model_name === undefined) missing("TAIResource", "model_name");
  return v;
}

export interface TCondition {
  column_name: string;
  condition_op: string;
  condition_values: string[];
  column_unique_id?: number;
  /** Default: false */
  marked_by_runtime_filter?: boolean;
  /** Default: TCompoundType.UNKNOWN */
  compound_type?: TCompoundType;
}

export function writeTCondition(w: ThriftWriter, v: TCondition): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.column_name);
  w.field(11, 2);
  w.string(v.condition_op);
  w.field(15, 3);
  writeList(w, 11, v.condition_values, wString);
  if (v.column_unique_id !== undefined) {
    w.field(8, 4);
    w.i32(v.column_unique_id);
  }
  if (v.marked_by_runtime_filter !== undefined) {
    w.boolField(5, v.marked_by_runtime_filter);
  }
  if (v.compound_type !== undefined) {
    w.field(8, 1000);
    w.i32(v.compound_type);
  }
  w.structEnd();
}

export function readTCondition(r: ThriftReader): TCondition {
  const v = {} as TCondition;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.column_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.condition_op = r.string();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.condition_values = readList(r, 11, rString);
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.column_unique_id = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.marked_by_runtime_filter = r.bool();
        continue;
      case 1000:
        if (r.fieldType !== 8) break;
        v.compound_type = r.i32() as TCompoundType;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.column_name === undefined) missing("TCondition", "column_name");
  if (v.condition_op === undefined) missing("TCondition", "condition_op");
  if (v.condition_values === undefined) missing("TCondition", "condition_values");
  return v;
}

/** The default values that the definition gives to fields of TCondition. */
export function defaultsTCondition(): Partial<TCondition> {
  return {
    marked_by_runtime_filter: false,
    compound_type: TCompoundType.UNKNOWN,
  };
}

export interface TPipelineInstanceParams {
  fragment_instance_id: TUniqueId;
  /** Default: false */
  build_hash_table_for_broadcast_join?: boolean;
  per_node_scan_ranges: Map<number, TScanRangeParams[]>;
  sender_id?: number;
  runtime_filter_params?: TRuntimeFilterParams;
  backend_num?: number;
  per_node_shared_scans?: Map<number, boolean>;
  topn_filter_source_node_ids?: number[];
  topn_filter_descs?: TTopnFilterDesc[];
}

export function writeTPipelineInstanceParams(w: ThriftWriter, v: TPipelineInstanceParams): void {
  w.structBegin();
  w.field(12, 1);
  writeTUniqueId(w, v.fragment_instance_id);
  if (v.build_hash_table_for_broadcast_join !== undefined) {
    w.boolField(2, v.build_hash_table_for_broadcast_join);
  }
  w.field(13, 3);
  writeMap(w, 8, 15, v.per_node_scan_ranges, wI32, (w, v) => writeList(w, 12, v, writeTScanRangeParams));
  if (v.sender_id !== undefined) {
    w.field(8, 4);
    w.i32(v.sender_id);
  }
  if (v.runtime_filter_params !== undefined) {
    w.field(12, 5);
    writeTRuntimeFilterParams(w, v.runtime_filter_params);
  }
  if (v.backend_num !== undefined) {
    w.field(8, 6);
    w.i32(v.backend_num);
  }
  if (v.per_node_shared_scans !== undefined) {
    w.field(13, 7);
    writeMap(w, 8, 2, v.per_node_shared_scans, wI32, wBool);
  }
  if (v.topn_filter_source_node_ids !== undefined) {
    w.field(15, 8);
    writeList(w, 8, v.topn_filter_source_node_ids, wI32);
  }
  if (v.topn_filter_descs !== undefined) {
    w.field(15, 9);
    writeList(w, 12, v.topn_filter_descs, writeTTopnFilterDesc);
  }
  w.structEnd();
}

export function readTPipelineInstanceParams(r: ThriftReader): TPipelineInstanceParams {
  const v = {} as TPipelineInstanceParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.fragment_instance_id = readTUniqueId(r);
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.build_hash_table_for_broadcast_join = r.bool();
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.per_node_scan_ranges = readMap(r, 8, rI32, 15, (r) => readList(r, 12, readTScanRangeParams));
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.sender_id = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.runtime_filter_params = readTRuntimeFilterParams(r);
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.backend_num = r.i32();
        continue;
      case 7:
        if (r.fieldType !== 13) break;
        v.per_node_shared_scans = readMap(r, 8, rI32, 2, rBool);
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.topn_filter_source_node_ids = readList(r, 8, rI32);
        continue;
      case 9:
        if (r.fieldType !== 15) break;
        v.topn_filter_descs = readList(r, 12, readTTopnFilterDesc);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.fragment_instance_id === undefined) missing("TPipelineInstanceParams", "fragment_instance_id");
  if (v.per_node_scan_ranges === undefined) missing("TPipelineInstanceParams", "per_node_scan_ranges");
  return v;
}

/** The default values that the definition gives to fields of TPipelineInstanceParams. */
export function defaultsTPipelineInstanceParams(): Partial<TPipelineInstanceParams> {
  return {
    build_hash_table_for_broadcast_join: false,
  };
}

export interface TPipelineFragmentParams {
  protocol_version: PaloInternalServiceVersion;
  query_id: TUniqueId;
  fragment_id?: number;
  per_exch_num_senders: Map<number, number>;
  desc_tbl?: TDescriptorTable;
  resource_info?: TResourceInfo;
  destinations?: TPlanFragmentDestination[];
  num_senders?: number;
  send_query_statistics_with_every_batch?: boolean;
  coord?: TNetworkAddress;
  query_globals?: TQueryGlobals;
  query_options?: TQueryOptions;
  import_label?: string;
  db_name?: string;
  load_job_id?: bigint;
  load_error_hub_info?: TLoadErrorHubInfo;
  fragment_num_on_host?: number;
  backend_id?: bigint;
  /** Default: false */
  need_wait_execution_trigger?: boolean;
  instances_sharing_hash_table?: TUniqueId[];
  /** Default: false */
  is_simplified_param?: boolean;
  global_dict?: TGlobalDict;
  fragment?: TPlanFragment;
  local_params?: TPipelineInstanceParams[];
  workload_groups?: TPipelineWorkloadGroup[];
  txn_conf?: TTxnParams;
  table_name?: string;
  file_scan_params?: Map<number, TFileScanRangeParams>;
  /** Default: false */
  group_commit?: boolean;
  load_stream_per_node?: number;
  total_load_streams?: number;
  num_local_sink?: number;
  num_buckets?: number;
  bucket_seq_to_instance_idx?: Map<number, number>;
  per_node_shared_scans?: Map<number, boolean>;
  parallel_instances?: number;
  total_instances?: number;
  shuffle_idx_to_instance_idx?: Map<number, number>;
  /** Default: true */
  is_nereids?: boolean;
  wal_id?: bigint;
  content_length?: bigint;
  current_connect_fe?: TNetworkAddress;
  topn_filter_source_node_ids?: number[];
  ai_resources?: Map<string, TAIResource>;
  need_notify_close?: boolean;
  is_mow_table?: boolean;
}

export function writeTPipelineFragmentParams(w: ThriftWriter, v: TPipelineFragmentParams): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.protocol_version);
  w.field(12, 2);
  writeTUniqueId(w, v.query_id);
  if (v.fragment_id !== undefined) {
    w.field(8, 3);
    w.i32(v.fragment_id);
  }
  w.field(13, 4);
  writeMap(w, 8, 8, v.per_exch_num_senders, wI32, wI32);
  if (v.desc_tbl !== undefined) {
    w.field(12, 5);
    writeTDescriptorTable(w, v.desc_tbl);
  }
  if (v.resource_info !== undefined) {
    w.field(12, 6);
    writeTResourceInfo(w, v.resource_info);
  }
  if (v.destinations !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.destinations, writeTPlanFragmentDestination);
  }
  if (v.num_senders !== undefined) {
    w.field(8, 8);
    w.i32(v.num_senders);
  }
  if (v.send_query_statistics_with_every_batch !== undefined) {
    w.boolField(9, v.send_query_statistics_with_every_batch);
  }
  if (v.coord !== undefined) {
    w.field(12, 10);
    writeTNetworkAddress(w, v.coord);
  }
  if (v.query_globals !== undefined) {
    w.field(12, 11);
    writeTQueryGlobals(w, v.query_globals);
  }
  if (v.query_options !== undefined) {
    w.field(12, 12);
    writeTQueryOptions(w, v.query_options);
  }
  if (v.import_label !== undefined) {
    w.field(11, 13);
    w.string(v.import_label);
  }
  if (v.db_name !== undefined) {
    w.field(11, 14);
    w.string(v.db_name);
  }
  if (v.load_job_id !== undefined) {
    w.field(10, 15);
    w.i64(v.load_job_id);
  }
  if (v.load_error_hub_info !== undefined) {
    w.field(12, 16);
    writeTLoadErrorHubInfo(w, v.load_error_hub_info);
  }
  if (v.fragment_num_on_host !== undefined) {
    w.field(8, 17);
    w.i32(v.fragment_num_on_host);
  }
  if (v.backend_id !== undefined) {
    w.field(10, 18);
    w.i64(v.backend_id);
  }
  if (v.need_wait_execution_trigger !== undefined) {
    w.boolField(19, v.need_wait_execution_trigger);
  }
  if (v.instances_sharing_hash_table !== undefined) {
    w.field(15, 20);
    writeList(w, 12, v.instances_sharing_hash_table, writeTUniqueId);
  }
  if (v.is_simplified_param !== undefined) {
    w.boolField(21, v.is_simplified_param);
  }
  if (v.global_dict !== undefined) {
    w.field(12, 22);
    writeTGlobalDict(w, v.global_dict);
  }
  if (v.fragment !== undefined) {
    w.field(12, 23);
    writeTPlanFragment(w, v.fragment);
  }
  if (v.local_params !== undefined) {
    w.field(15, 24);
    writeList(w, 12, v.local_params, writeTPipelineInstanceParams);
  }
  if (v.workload_groups !== undefined) {
    w.field(15, 26);
    writeList(w, 12, v.workload_groups, writeTPipelineWorkloadGroup);
  }
  if (v.txn_conf !== undefined) {
    w.field(12, 27);
    writeTTxnParams(w, v.txn_conf);
  }
  if (v.table_name !== undefined) {
    w.field(11, 28);
    w.string(v.table_name);
  }
  if (v.file_scan_params !== undefined) {
    w.field(13, 29);
    writeMap(w, 8, 12, v.file_scan_params, wI32, writeTFileScanRangeParams);
  }
  if (v.group_commit !== undefined) {
    w.boolField(30, v.group_commit);
  }
  if (v.load_stream_per_node !== undefined) {
    w.field(8, 31);
    w.i32(v.load_stream_per_node);
  }
  if (v.total_load_streams !== undefined) {
    w.field(8, 32);
    w.i32(v.total_load_streams);
  }
  if (v.num_local_sink !== undefined) {
    w.field(8, 33);
    w.i32(v.num_local_sink);
  }
  if (v.num_buckets !== undefined) {
    w.field(8, 34);
    w.i32(v.num_buckets);
  }
  if (v.bucket_seq_to_instance_idx !== undefined) {
    w.field(13, 35);
    writeMap(w, 8, 8, v.bucket_seq_to_instance_idx, wI32, wI32);
  }
  if (v.per_node_shared_scans !== undefined) {
    w.field(13, 36);
    writeMap(w, 8, 2, v.per_node_shared_scans, wI32, wBool);
  }
  if (v.parallel_instances !== undefined) {
    w.field(8, 37);
    w.i32(v.parallel_instances);
  }
  if (v.total_instances !== undefined) {
    w.field(8, 38);
    w.i32(v.total_instances);
  }
  if (v.shuffle_idx_to_instance_idx !== undefined) {
    w.field(13, 39);
    writeMap(w, 8, 8, v.shuffle_idx_to_instance_idx, wI32, wI32);
  }
  if (v.is_nereids !== undefined) {
    w.boolField(40, v.is_nereids);
  }
  if (v.wal_id !== undefined) {
    w.field(10, 41);
    w.i64(v.wal_id);
  }
  if (v.content_length !== undefined) {
    w.field(10, 42);
    w.i64(v.content_length);
  }
  if (v.current_connect_fe !== undefined) {
    w.field(12, 43);
    writeTNetworkAddress(w, v.current_connect_fe);
  }
  if (v.topn_filter_source_node_ids !== undefined) {
    w.field(15, 44);
    writeList(w, 8, v.topn_filter_source_node_ids, wI32);
  }
  if (v.ai_resources !== undefined) {
    w.field(13, 45);
    writeMap(w, 11, 12, v.ai_resources, wString, writeTAIResource);
  }
  if (v.need_notify_close !== undefined) {
    w.boolField(46, v.need_notify_close);
  }
  if (v.is_mow_table !== undefined) {
    w.boolField(1000, v.is_mow_table);
  }
  w.structEnd();
}

export function readTPipelineFragmentParams(r: ThriftReader): TPipelineFragmentParams {
  const v = {} as TPipelineFragmentParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.protocol_version = r.i32() as PaloInternalServiceVersion;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.query_id = readTUniqueId(r);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.fragment_id = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.per_exch_num_senders = readMap(r, 8, rI32, 8, rI32);
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.desc_tbl = readTDescriptorTable(r);
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.resource_info = readTResourceInfo(r);
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.destinations = readList(r, 12, readTPlanFragmentDestination);
        continue;
      case 8:
        if (r.fieldType !== 8) break;
        v.num_senders = r.i32();
        continue;
      case 9:
        if (r.fieldType !== 2) break;
        v.send_query_statistics_with_every_batch = r.bool();
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.coord = readTNetworkAddress(r);
        continue;
      case 11:
        if (r.fieldType !== 12) break;
        v.query_globals = readTQueryGlobals(r);
        continue;
      case 12:
        if (r.fieldType !== 12) break;
        v.query_options = readTQueryOptions(r);
        continue;
      case 13:
        if (r.fieldType !== 11) break;
        v.import_label = r.string();
        continue;
      case 14:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 15:
        if (r.fieldType !== 10) break;
        v.load_job_id = r.i64();
        continue;
      case 16:
        if (r.fieldType !== 12) break;
        v.load_error_hub_info = readTLoadErrorHubInfo(r);
        continue;
      case 17:
        if (r.fieldType !== 8) break;
        v.fragment_num_on_host = r.i32();
        continue;
      case 18:
        if (r.fieldType !== 10) break;
        v.backend_id = r.i64();
        continue;
      case 19:
        if (r.fieldType !== 2) break;
        v.need_wait_execution_trigger = r.bool();
        continue;
      case 20:
        if (r.fieldType !== 15) break;
        v.instances_sharing_hash_table = readList(r, 12, readTUniqueId);
        continue;
      case 21:
        if (r.fieldType !== 2) break;
        v.is_simplified_param = r.bool();
        continue;
      case 22:
        if (r.fieldType !== 12) break;
        v.global_dict = readTGlobalDict(r);
        continue;
      case 23:
        if (r.fieldType !== 12) break;
        v.fragment = readTPlanFragment(r);
        continue;
      case 24:
        if (r.fieldType !== 15) break;
        v.local_params = readList(r, 12, readTPipelineInstanceParams);
        continue;
      case 26:
        if (r.fieldType !== 15) break;
        v.workload_groups = readList(r, 12, readTPipelineWorkloadGroup);
        continue;
      case 27:
        if (r.fieldType !== 12) break;
        v.txn_conf = readTTxnParams(r);
        continue;
      case 28:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 29:
        if (r.fieldType !== 13) break;
        v.file_scan_params = readMap(r, 8, rI32, 12, readTFileScanRangeParams);
        continue;
      case 30:
        if (r.fieldType !== 2) break;
        v.group_commit = r.bool();
        continue;
      case 31:
        if (r.fieldType !== 8) break;
        v.load_stream_per_node = r.i32();
        continue;
      case 32:
        if (r.fieldType !== 8) break;
        v.total_load_streams = r.i32();
        continue;
      case 33:
        if (r.fieldType !== 8) break;
        v.num_local_sink = r.i32();
        continue;
      case 34:
        if (r.fieldType !== 8) break;
        v.num_buckets = r.i32();
        continue;
      case 35:
        if (r.fieldType !== 13) break;
        v.bucket_seq_to_instance_idx = readMap(r, 8, rI32, 8, rI32);
        continue;
      case 36:
        if (r.fieldType !== 13) break;
        v.per_node_shared_scans = readMap(r, 8, rI32, 2, rBool);
        continue;
      case 37:
        if (r.fieldType !== 8) break;
        v.parallel_instances = r.i32();
        continue;
      case 38:
        if (r.fieldType !== 8) break;
        v.total_instances = r.i32();
        continue;
      case 39:
        if (r.fieldType !== 13) break;
        v.shuffle_idx_to_instance_idx = readMap(r, 8, rI32, 8, rI32);
        continue;
      case 40:
        if (r.fieldType !== 2) break;
        v.is_nereids = r.bool();
        continue;
      case 41:
        if (r.fieldType !== 10) break;
        v.wal_id = r.i64();
        continue;
      case 42:
        if (r.fieldType !== 10) break;
        v.content_length = r.i64();
        continue;
      case 43:
        if (r.fieldType !== 12) break;
        v.current_connect_fe = readTNetworkAddress(r);
        continue;
      case 44:
        if (r.fieldType !== 15) break;
        v.topn_filter_source_node_ids = readList(r, 8, rI32);
        continue;
      case 45:
        if (r.fieldType !== 13) break;
        v.ai_resources = readMap(r, 11, rString, 12, readTAIResource);
        continue;
      case 46:
        if (r.fieldType !== 2) break;
        v.need_notify_close = r.bool();
        continue;
      case 1000:
        if (r.fieldType !== 2) break;
        v.is_mow_table = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.protocol_version === undefined) missing("TPipelineFragmentParams", "protocol_version");
  if (v.query_id === undefined) missing("TPipelineFragmentParams", "query_id");
  if (v.per_exch_num_senders === undefined) missing("TPipelineFragmentParams", "per_exch_num_senders");
  return v;
}

/** The default values that the definition gives to fields of TPipelineFragmentParams. */
export function defaultsTPipelineFragmentParams(): Partial<TPipelineFragmentParams> {
  return {
    need_wait_execution_trigger: false,
    is_simplified_param: false,
    group_commit: false,
    is_nereids: true,
  };
}

export interface TRuntimeFilterInfo {
  runtime_filter_params?: TRuntimeFilterParams;
  topn_filter_descs?: TTopnFilterDesc[];
}

export function writeTRuntimeFilterInfo(w: ThriftWriter, v: TRuntimeFilterInfo): void {
  w.structBegin();
  if (v.runtime_filter_params !== undefined) {
    w.field(12, 1);
    writeTRuntimeFilterParams(w, v.runtime_filter_params);
  }
  if (v.topn_filter_descs !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.topn_filter_descs, writeTTopnFilterDesc);
  }
  w.structEnd();
}

export function readTRuntimeFilterInfo(r: ThriftReader): TRuntimeFilterInfo {
  const v = {} as TRuntimeFilterInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.runtime_filter_params = readTRuntimeFilterParams(r);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.topn_filter_descs = readList(r, 12, readTTopnFilterDesc);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPipelineFragmentParamsList {
  params_list?: TPipelineFragmentParams[];
  desc_tbl?: TDescriptorTable;
  file_scan_params?: Map<number, TFileScanRangeParams>;
  coord?: TNetworkAddress;
  query_globals?: TQueryGlobals;
  resource_info?: TResourceInfo;
  fragment_num_on_host?: number;
  query_options?: TQueryOptions;
  /** Default: true */
  is_nereids?: boolean;
  workload_groups?: TPipelineWorkloadGroup[];
  query_id?: TUniqueId;
  topn_filter_source_node_ids?: number[];
  runtime_filter_merge_addr?: TNetworkAddress;
  runtime_filter_info?: TRuntimeFilterInfo;
}

export function writeTPipelineFragmentParamsList(w: ThriftWriter, v: TPipelineFragmentParamsList): void {
  w.structBegin();
  if (v.params_list !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.params_list, writeTPipelineFragmentParams);
  }
  if (v.desc_tbl !== undefined) {
    w.field(12, 2);
    writeTDescriptorTable(w, v.desc_tbl);
  }
  if (v.file_scan_params !== undefined) {
    w.field(13, 3);
    writeMap(w, 8, 12, v.file_scan_params, wI32, writeTFileScanRangeParams);
  }
  if (v.coord !== undefined) {
    w.field(12, 4);
    writeTNetworkAddress(w, v.coord);
  }
  if (v.query_globals !== undefined) {
    w.field(12, 5);
    writeTQueryGlobals(w, v.query_globals);
  }
  if (v.resource_info !== undefined) {
    w.field(12, 6);
    writeTResourceInfo(w, v.resource_info);
  }
  if (v.fragment_num_on_host !== undefined) {
    w.field(8, 7);
    w.i32(v.fragment_num_on_host);
  }
  if (v.query_options !== undefined) {
    w.field(12, 8);
    writeTQueryOptions(w, v.query_options);
  }
  if (v.is_nereids !== undefined) {
    w.boolField(9, v.is_nereids);
  }
  if (v.workload_groups !== undefined) {
    w.field(15, 10);
    writeList(w, 12, v.workload_groups, writeTPipelineWorkloadGroup);
  }
  if (v.query_id !== undefined) {
    w.field(12, 11);
    writeTUniqueId(w, v.query_id);
  }
  if (v.topn_filter_source_node_ids !== undefined) {
    w.field(15, 12);
    writeList(w, 8, v.topn_filter_source_node_ids, wI32);
  }
  if (v.runtime_filter_merge_addr !== undefined) {
    w.field(12, 13);
    writeTNetworkAddress(w, v.runtime_filter_merge_addr);
  }
  if (v.runtime_filter_info !== undefined) {
    w.field(12, 14);
    writeTRuntimeFilterInfo(w, v.runtime_filter_info);
  }
  w.structEnd();
}

export function readTPipelineFragmentParamsList(r: ThriftReader): TPipelineFragmentParamsList {
  const v = {} as TPipelineFragmentParamsList;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.params_list = readList(r, 12, readTPipelineFragmentParams);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.desc_tbl = readTDescriptorTable(r);
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.file_scan_params = readMap(r, 8, rI32, 12, readTFileScanRangeParams);
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.coord = readTNetworkAddress(r);
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.query_globals = readTQueryGlobals(r);
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.resource_info = readTResourceInfo(r);
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.fragment_num_on_host = r.i32();
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.query_options = readTQueryOptions(r);
        continue;
      case 9:
        if (r.fieldType !== 2) break;
        v.is_nereids = r.bool();
        continue;
      case 10:
        if (r.fieldType !== 15) break;
        v.workload_groups = readList(r, 12, readTPipelineWorkloadGroup);
        continue;
      case 11:
        if (r.fieldType !== 12) break;
        v.query_id = readTUniqueId(r);
        continue;
      case 12:
        if (r.fieldType !== 15) break;
        v.topn_filter_source_node_ids = readList(r, 8, rI32);
        continue;
      case 13:
        if (r.fieldType !== 12) break;
        v.runtime_filter_merge_addr = readTNetworkAddress(r);
        continue;
      case 14:
        if (r.fieldType !== 12) break;
        v.runtime_filter_info = readTRuntimeFilterInfo(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

/** The default values that the definition gives to fields of TPipelineFragmentParamsList. */
export function defaultsTPipelineFragmentParamsList(): TPipelineFragmentParamsList {
  return {
    is_nereids: true,
  };
}

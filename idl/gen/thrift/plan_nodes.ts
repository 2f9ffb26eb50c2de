// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/PlanNodes.thrift: change that file, not this one.

import { rBool, rI32, rI64, rString, readList, readMap, readSet, wBool, wI32, wI64, wString, writeList, writeMap, writeSet } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TColumn, type TOlapTableIndex, type TPaloNodesInfo, readTColumn, readTOlapTableIndex, readTPaloNodesInfo, writeTColumn, writeTOlapTableIndex, writeTPaloNodesInfo } from "./descriptors.ts";
import { type TExpr, readTExpr, writeTExpr } from "./exprs.ts";
import { type TSchema, readTSchema, writeTSchema } from "./external_table_schema.ts";
import { type TExprOpcode } from "./opcodes.ts";
import { type TPartitionType, type TRangePartition, readTRangePartition, writeTRangePartition } from "./partitions.ts";
import { type TColumnType, type TFileType, type THudiQueryType, type TIcebergQueryType, type TKeysType, type TMetadataType, type TNetworkAddress, type TOdbcTableType, type TPrimitiveType, type TUniqueId, type TUserIdentity, readTColumnType, readTNetworkAddress, readTUniqueId, readTUserIdentity, writeTColumnType, writeTNetworkAddress, writeTUniqueId, writeTUserIdentity } from "./types.ts";

export const TPlanNodeType = {
  OLAP_SCAN_NODE: 0,
  MYSQL_SCAN_NODE: 1,
  CSV_SCAN_NODE: 2,
  SCHEMA_SCAN_NODE: 3,
  HASH_JOIN_NODE: 4,
  MERGE_JOIN_NODE: 5,
  AGGREGATION_NODE: 6,
  PRE_AGGREGATION_NODE: 7,
  SORT_NODE: 8,
  EXCHANGE_NODE: 9,
  MERGE_NODE: 10,
  SELECT_NODE: 11,
  CROSS_JOIN_NODE: 12,
  META_SCAN_NODE: 13,
  ANALYTIC_EVAL_NODE: 14,
  OLAP_REWRITE_NODE: 15,
  KUDU_SCAN_NODE: 16,
  BROKER_SCAN_NODE: 17,
  EMPTY_SET_NODE: 18,
  UNION_NODE: 19,
  ES_SCAN_NODE: 20,
  ES_HTTP_SCAN_NODE: 21,
  REPEAT_NODE: 22,
  ASSERT_NUM_ROWS_NODE: 23,
  INTERSECT_NODE: 24,
  EXCEPT_NODE: 25,
  ODBC_SCAN_NODE: 26,
  TABLE_FUNCTION_NODE: 27,
  DATA_GEN_SCAN_NODE: 28,
  FILE_SCAN_NODE: 29,
  JDBC_SCAN_NODE: 30,
  TEST_EXTERNAL_SCAN_NODE: 31,
  PARTITION_SORT_NODE: 32,
  GROUP_COMMIT_SCAN_NODE: 33,
  MATERIALIZATION_NODE: 34,
  REC_CTE_NODE: 35,
  REC_CTE_SCAN_NODE: 36,
} as const;
export type TPlanNodeType = typeof TPlanNodeType[keyof typeof TPlanNodeType];

export const TFileFormatType = {
  FORMAT_UNKNOWN: -1,
  FORMAT_CSV_PLAIN: 0,
  FORMAT_CSV_GZ: 1,
  FORMAT_CSV_LZO: 2,
  FORMAT_CSV_BZ2: 3,
  FORMAT_CSV_LZ4FRAME: 4,
  FORMAT_CSV_LZOP: 5,
  FORMAT_PARQUET: 6,
  FORMAT_CSV_DEFLATE: 7,
  FORMAT_ORC: 8,
  FORMAT_JSON: 9,
  FORMAT_PROTO: 10,
  FORMAT_JNI: 11,
  FORMAT_AVRO: 12,
  FORMAT_CSV_LZ4BLOCK: 13,
  FORMAT_CSV_SNAPPYBLOCK: 14,
  FORMAT_WAL: 15,
  FORMAT_ARROW: 16,
  FORMAT_TEXT: 17,
  FORMAT_NATIVE: 18,
} as const;
export type TFileFormatType = typeof TFileFormatType[keyof typeof TFileFormatType];

export const TFileCompressType = {
  UNKNOWN: 0,
  PLAIN: 1,
  GZ: 2,
  LZO: 3,
  BZ2: 4,
  LZ4FRAME: 5,
  DEFLATE: 6,
  LZOP: 7,
  LZ4BLOCK: 8,
  SNAPPYBLOCK: 9,
  ZLIB: 10,
  ZSTD: 11,
} as const;
export type TFileCompressType = typeof TFileCompressType[keyof typeof TFileCompressType];

export const TTextSerdeType = {
  JSON_TEXT_SERDE: 0,
  HIVE_TEXT_SERDE: 1,
} as const;
export type TTextSerdeType = typeof TTextSerdeType[keyof typeof TTextSerdeType];

export const TDataGenFunctionName = {
  NUMBERS: 0,
} as const;
export type TDataGenFunctionName = typeof TDataGenFunctionName[keyof typeof TDataGenFunctionName];

export const TPushAggOp = {
  NONE: 0,
  MINMAX: 1,
  COUNT: 2,
  MIX: 3,
  COUNT_ON_INDEX: 4,
} as const;
export type TPushAggOp = typeof TPushAggOp[keyof typeof TPushAggOp];

export const TJoinOp = {
  INNER_JOIN: 0,
  LEFT_OUTER_JOIN: 1,
  LEFT_SEMI_JOIN: 2,
  RIGHT_OUTER_JOIN: 3,
  FULL_OUTER_JOIN: 4,
  CROSS_JOIN: 5,
  MERGE_JOIN: 6,
  RIGHT_SEMI_JOIN: 7,
  LEFT_ANTI_JOIN: 8,
  RIGHT_ANTI_JOIN: 9,
  NULL_AWARE_LEFT_ANTI_JOIN: 10,
  NULL_AWARE_LEFT_SEMI_JOIN: 11,
} as const;
export type TJoinOp = typeof TJoinOp[keyof typeof TJoinOp];

export const TJoinDistributionType = {
  NONE: 0,
  BROADCAST: 1,
  PARTITIONED: 2,
  BUCKET_SHUFFLE: 3,
  COLOCATE: 4,
} as const;
export type TJoinDistributionType = typeof TJoinDistributionType[keyof typeof TJoinDistributionType];

export const TAggregationOp = {
  INVALID: 0,
  COUNT: 1,
  MAX: 2,
  DISTINCT_PC: 3,
  DISTINCT_PCSA: 4,
  MIN: 5,
  SUM: 6,
  GROUP_CONCAT: 7,
  HLL: 8,
  COUNT_DISTINCT: 9,
  SUM_DISTINCT: 10,
  LEAD: 11,
  FIRST_VALUE: 12,
  LAST_VALUE: 13,
  RANK: 14,
  DENSE_RANK: 15,
  ROW_NUMBER: 16,
  LAG: 17,
  HLL_C: 18,
  BITMAP_UNION: 19,
  NTILE: 20,
} as const;
export type TAggregationOp = typeof TAggregationOp[keyof typeof TAggregationOp];

export const TSortAlgorithm = {
  HEAP_SORT: 0,
  TOPN_SORT: 1,
  FULL_SORT: 2,
} as const;
export type TSortAlgorithm = typeof TSortAlgorithm[keyof typeof TSortAlgorithm];

export const TopNAlgorithm = {
  RANK: 0,
  DENSE_RANK: 1,
  ROW_NUMBER: 2,
} as const;
export type TopNAlgorithm = typeof TopNAlgorithm[keyof typeof TopNAlgorithm];

export const TPartTopNPhase = {
  UNKNOWN: 0,
  ONE_PHASE_GLOBAL: 1,
  TWO_PHASE_LOCAL: 2,
  TWO_PHASE_GLOBAL: 3,
} as const;
export type TPartTopNPhase = typeof TPartTopNPhase[keyof typeof TPartTopNPhase];

export const TAnalyticWindowType = {
  RANGE: 0,
  ROWS: 1,
} as const;
export type TAnalyticWindowType = typeof TAnalyticWindowType[keyof typeof TAnalyticWindowType];

export const TAnalyticWindowBoundaryType = {
  CURRENT_ROW: 0,
  PRECEDING: 1,
  FOLLOWING: 2,
} as const;
export type TAnalyticWindowBoundaryType = typeof TAnalyticWindowBoundaryType[keyof typeof TAnalyticWindowBoundaryType];

export const TAssertion = {
  EQ: 0,
  NE: 1,
  LT: 2,
  LE: 3,
  GT: 4,
  GE: 5,
} as const;
export type TAssertion = typeof TAssertion[keyof typeof TAssertion];

export const TRuntimeFilterType = {
  IN: 1,
  BLOOM: 2,
  MIN_MAX: 4,
  IN_OR_BLOOM: 8,
  BITMAP: 16,
} as const;
export type TRuntimeFilterType = typeof TRuntimeFilterType[keyof typeof TRuntimeFilterType];

export const TMinMaxRuntimeFilterType = {
  MIN: 1,
  MAX: 2,
  MIN_MAX: 4,
} as const;
export type TMinMaxRuntimeFilterType = typeof TMinMaxRuntimeFilterType[keyof typeof TMinMaxRuntimeFilterType];

export interface TKeyRange {
  begin_key: bigint;
  end_key: bigint;
  column_type: TPrimitiveType;
  column_name: string;
}

export function writeTKeyRange(w: ThriftWriter, v: TKeyRange): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.begin_key);
  w.field(10, 2);
  w.i64(v.end_key);
  w.field(8, 3);
  w.i32(v.column_type);
  w.field(11, 4);
  w.string(v.column_name);
  w.structEnd();
}

export function readTKeyRange(r: ThriftReader): TKeyRange {
  const v = {} as TKeyRange;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.begin_key = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.end_key = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.column_type = r.i32() as TPrimitiveType;
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.column_name = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.begin_key === undefined) missing("TKeyRange", "begin_key");
  if (v.end_key === undefined) missing("TKeyRange", "end_key");
  if (v.column_type === undefined) missing("TKeyRange", "column_type");
  if (v.column_name === undefined) missing("TKeyRange", "column_name");
  return v;
}

export interface TPaloScanRange {
  hosts: TNetworkAddress[];
  schema_hash: string;
  version: string;
  version_hash: string;
  tablet_id: bigint;
  db_name: string;
  partition_column_ranges?: TKeyRange[];
  index_name?: string;
  table_name?: string;
}

export function writeTPaloScanRange(w: ThriftWriter, v: TPaloScanRange): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.hosts, writeTNetworkAddress);
  w.field(11, 2);
  w.string(v.schema_hash);
  w.field(11, 3);
  w.string(v.version);
  w.field(11, 4);
  w.string(v.version_hash);
  w.field(10, 5);
  w.i64(v.tablet_id);
  w.field(11, 6);
  w.string(v.db_name);
  if (v.partition_column_ranges !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.partition_column_ranges, writeTKeyRange);
  }
  if (v.index_name !== undefined) {
    w.field(11, 8);
    w.string(v.index_name);
  }
  if (v.table_name !== undefined) {
    w.field(11, 9);
    w.string(v.table_name);
  }
  w.structEnd();
}

export function readTPaloScanRange(r: ThriftReader): TPaloScanRange {
  const v = {} as TPaloScanRange;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.hosts = readList(r, 12, readTNetworkAddress);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.schema_hash = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.version = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.version_hash = r.string();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.partition_column_ranges = readList(r, 12, readTKeyRange);
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.index_name = r.string();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.hosts === undefined) missing("TPaloScanRange", "hosts");
  if (v.schema_hash === undefined) missing("TPaloScanRange", "schema_hash");
  if (v.version === undefined) missing("TPaloScanRange", "version");
  if (v.version_hash === undefined) missing("TPaloScanRange", "version_hash");
  if (v.tablet_id === undefined) missing("TPaloScanRange", "tablet_id");
  if (v.db_name === undefined) missing("TPaloScanRange", "db_name");
  return v;
}

export interface THdfsConf {
  key: string;
  value: string;
}

export function writeTHdfsConf(w: ThriftWriter, v: THdfsConf): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.key);
  w.field(11, 2);
  w.string(v.value);
  w.structEnd();
}

export function readTHdfsConf(r: ThriftReader): THdfsConf {
  const v = {} as THdfsConf;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.key = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.value = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.key === undefined) missing("THdfsConf", "key");
  if (v.value === undefined) missing("THdfsConf", "value");
  return v;
}

export interface THdfsParams {
  fs_name?: string;
  user?: string;
  hdfs_kerberos_principal?: string;
  hdfs_kerberos_keytab?: string;
  hdfs_conf?: THdfsConf[];
  root_path?: string;
}

export function writeTHdfsParams(w: ThriftWriter, v: THdfsParams): void {
  w.structBegin();
  if (v.fs_name !== undefined) {
    w.field(11, 1);
    w.string(v.fs_name);
  }
  if (v.user !== undefined) {
    w.field(11, 2);
    w.string(v.user);
  }
  if (v.hdfs_kerberos_principal !== undefined) {
    w.field(11, 3);
    w.string(v.hdfs_kerberos_principal);
  }
  if (v.hdfs_kerberos_keytab !== undefined) {
    w.field(11, 4);
    w.string(v.hdfs_kerberos_keytab);
  }
  if (v.hdfs_conf !== undefined) {
    w.field(15, 5);
    writeList(w, 12, v.hdfs_conf, writeTHdfsConf);
  }
  if (v.root_path !== undefined) {
    w.field(11, 6);
    w.string(v.root_path);
  }
  w.structEnd();
}

export function readTHdfsParams(r: ThriftReader): THdfsParams {
  const v = {} as THdfsParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.fs_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.user = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.hdfs_kerberos_principal = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.hdfs_kerberos_keytab = r.string();
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.hdfs_conf = readList(r, 12, readTHdfsConf);
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.root_path = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TBrokerRangeDesc {
  file_type: TFileType;
  format_type: TFileFormatType;
  splittable: boolean;
  path: string;
  start_offset: bigint;
  size: bigint;
  load_id?: TUniqueId;
  file_size?: bigint;
  num_of_columns_from_file?: number;
  columns_from_path?: string[];
  strip_outer_array?: boolean;
  jsonpaths?: string;
  json_root?: string;
  num_as_string?: boolean;
  fuzzy_parse?: boolean;
  hdfs_params?: THdfsParams;
  read_json_by_line?: boolean;
  read_by_column_def?: boolean;
  header_type?: string;
  skip_lines?: number;
}

export function writeTBrokerRangeDesc(w: ThriftWriter, v: TBrokerRangeDesc): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.file_type);
  w.field(8, 2);
  w.i32(v.format_type);
  w.boolField(3, v.splittable);
  w.field(11, 4);
  w.string(v.path);
  w.field(10, 5);
  w.i64(v.start_offset);
  w.field(10, 6);
  w.i64(v.size);
  if (v.load_id !== undefined) {
    w.field(12, 7);
    writeTUniqueId(w, v.load_id);
  }
  if (v.file_size !== undefined) {
    w.field(10, 8);
    w.i64(v.file_size);
  }
  if (v.num_of_columns_from_file !== undefined) {
    w.field(8, 9);
    w.i32(v.num_of_columns_from_file);
  }
  if (v.columns_from_path !== undefined) {
    w.field(15, 10);
    writeList(w, 11, v.columns_from_path, wString);
  }
  if (v.strip_outer_array !== undefined) {
    w.boolField(11, v.strip_outer_array);
  }
  if (v.jsonpaths !== undefined) {
    w.field(11, 12);
    w.string(v.jsonpaths);
  }
  if (v.json_root !== undefined) {
    w.field(11, 13);
    w.string(v.json_root);
  }
  if (v.num_as_string !== undefined) {
    w.boolField(14, v.num_as_string);
  }
  if (v.fuzzy_parse !== undefined) {
    w.boolField(15, v.fuzzy_parse);
  }
  if (v.hdfs_params !== undefined) {
    w.field(12, 16);
    writeTHdfsParams(w, v.hdfs_params);
  }
  if (v.read_json_by_line !== undefined) {
    w.boolField(17, v.read_json_by_line);
  }
  if (v.read_by_column_def !== undefined) {
    w.boolField(18, v.read_by_column_def);
  }
  if (v.header_type !== undefined) {
    w.field(11, 19);
    w.string(v.header_type);
  }
  if (v.skip_lines !== undefined) {
    w.field(8, 20);
    w.i32(v.skip_lines);
  }
  w.structEnd();
}

export function readTBrokerRangeDesc(r: ThriftReader): TBrokerRangeDesc {
  const v = {} as TBrokerRangeDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.file_type = r.i32() as TFileType;
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.format_type = r.i32() as TFileFormatType;
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.splittable = r.bool();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.path = r.string();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.start_offset = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.size = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 12) break;
        v.load_id = readTUniqueId(r);
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.file_size = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 8) break;
        v.num_of_columns_from_file = r.i32();
        continue;
      case 10:
        if (r.fieldType !== 15) break;
        v.columns_from_path = readList(r, 11, rString);
        continue;
      case 11:
        if (r.fieldType !== 2) break;
        v.strip_outer_array = r.bool();
        continue;
      case 12:
        if (r.fieldType !== 11) break;
        v.jsonpaths = r.string();
        continue;
      case 13:
        if (r.fieldType !== 11) break;
        v.json_root = r.string();
        continue;
      case 14:
        if (r.fieldType !== 2) break;
        v.num_as_string = r.bool();
        continue;
      case 15:
        if (r.fieldType !== 2) break;
        v.fuzzy_parse = r.bool();
        continue;
      case 16:
        if (r.fieldType !== 12) break;
        v.hdfs_params = readTHdfsParams(r);
        continue;
      case 17:
        if (r.fieldType !== 2) break;
        v.read_json_by_line = r.bool();
        continue;
      case 18:
        if (r.fieldType !== 2) break;
        v.read_by_column_def = r.bool();
        continue;
      case 19:
        if (r.fieldType !== 11) break;
        v.header_type = r.string();
        continue;
      case 20:
        if (r.fieldType !== 8) break;
        v.skip_lines = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.file_type === undefined) missing("TBrokerRangeDesc", "file_type");
  if (v.format_type === undefined) missing("TBrokerRangeDesc", "format_type");
  if (v.splittable === undefined) missing("TBrokerRangeDesc", "splittable");
  if (v.path === undefined) missing("TBrokerRangeDesc", "path");
  if (v.start_offset === undefined) missing("TBrokerRangeDesc", "start_offset");
  if (v.size === undefined) missing("TBrokerRangeDesc", "size");
  return v;
}

export interface TBrokerScanRangeParams {
  column_separator: number;
  line_delimiter: number;
  src_tuple_id: number;
  src_slot_ids: number[];
  dest_tuple_id: number;
  expr_of_dest_slot?: Map<number, TExpr>;
  properties?: Map<string, string>;
  partition_ids?: bigint[];
  dest_sid_to_src_sid_without_trans?: Map<number, number>;
  strict_mode?: boolean;
  /** Default: 1 */
  column_separator_length?: number;
  /** Default: 1 */
  line_delimiter_length?: number;
  column_separator_str?: string;
  line_delimiter_str?: string;
  trim_double_quotes?: boolean;
}

export function writeTBrokerScanRangeParams(w: ThriftWriter, v: TBrokerScanRangeParams): void {
  w.structBegin();
  w.field(3, 1);
  w.i8(v.column_separator);
  w.field(3, 2);
  w.i8(v.line_delimiter);
  w.field(8, 3);
  w.i32(v.src_tuple_id);
  w.field(15, 4);
  writeList(w, 8, v.src_slot_ids, wI32);
  w.field(8, 5);
  w.i32(v.dest_tuple_id);
  if (v.expr_of_dest_slot !== undefined) {
    w.field(13, 6);
    writeMap(w, 8, 12, v.expr_of_dest_slot, wI32, writeTExpr);
  }
  if (v.properties !== undefined) {
    w.field(13, 7);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  if (v.partition_ids !== undefined) {
    w.field(15, 8);
    writeList(w, 10, v.partition_ids, wI64);
  }
  if (v.dest_sid_to_src_sid_without_trans !== undefined) {
    w.field(13, 9);
    writeMap(w, 8, 8, v.dest_sid_to_src_sid_without_trans, wI32, wI32);
  }
  if (v.strict_mode !== undefined) {
    w.boolField(10, v.strict_mode);
  }
  if (v.column_separator_length !== undefined) {
    w.field(8, 11);
    w.i32(v.column_separator_length);
  }
  if (v.line_delimiter_length !== undefined) {
    w.field(8, 12);
    w.i32(v.line_delimiter_length);
  }
  if (v.column_separator_str !== undefined) {
    w.field(11, 13);
    w.string(v.column_separator_str);
  }
  if (v.line_delimiter_str !== undefined) {
    w.field(11, 14);
    w.string(v.line_delimiter_str);
  }
  if (v.trim_double_quotes !== undefined) {
    w.boolField(15, v.trim_double_quotes);
  }
  w.structEnd();
}

export function readTBrokerScanRangeParams(r: ThriftReader): TBrokerScanRangeParams {
  const v = {} as TBrokerScanRangeParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 3) break;
        v.column_separator = r.i8();
        continue;
      case 2:
        if (r.fieldType !== 3) break;
        v.line_delimiter = r.i8();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.src_tuple_id = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.src_slot_ids = readList(r, 8, rI32);
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.dest_tuple_id = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 13) break;
        v.expr_of_dest_slot = readMap(r, 8, rI32, 12, readTExpr);
        continue;
      case 7:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.partition_ids = readList(r, 10, rI64);
        continue;
      case 9:
        if (r.fieldType !== 13) break;
        v.dest_sid_to_src_sid_without_trans = readMap(r, 8, rI32, 8, rI32);
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.strict_mode = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.column_separator_length = r.i32();
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.line_delimiter_length = r.i32();
        continue;
      case 13:
        if (r.fieldType !== 11) break;
        v.column_separator_str = r.string();
        continue;
      case 14:
        if (r.fieldType !== 11) break;
        v.line_delimiter_str = r.string();
        continue;
      case 15:
        if (r.fieldType !== 2) break;
        v.trim_double_quotes = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.column_separator === undefined) missing("TBrokerScanRangeParams", "column_separator");
  if (v.line_delimiter === undefined) missing("TBrokerScanRangeParams", "line_delimiter");
  if (v.src_tuple_id === undefined) missing("TBrokerScanRangeParams", "src_tuple_id");
  if (v.src_slot_ids === undefined) missing("TBrokerScanRangeParams", "src_slot_ids");
  if (v.dest_tuple_id === undefined) missing("TBrokerScanRangeParams", "dest_tuple_id");
  return v;
}

/** The default values that the definition gives to fields of TBrokerScanRangeParams. */
export function defaultsTBrokerScanRangeParams(): Partial<TBrokerScanRangeParams> {
  return {
    column_separator_length: 1,
    line_delimiter_length: 1,
  };
}

export interface TBrokerScanRange {
  ranges: TBrokerRangeDesc[];
  params: TBrokerScanRangeParams;
  broker_addresses: TNetworkAddress[];
}

export function writeTBrokerScanRange(w: ThriftWriter, v: TBrokerScanRange): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.ranges, writeTBrokerRangeDesc);
  w.field(12, 2);
  writeTBrokerScanRangeParams(w, v.params);
  w.field(15, 3);
  writeList(w, 12, v.broker_addresses, writeTNetworkAddress);
  w.structEnd();
}

export function readTBrokerScanRange(r: ThriftReader): TBrokerScanRange {
  const v = {} as TBrokerScanRange;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.ranges = readList(r, 12, readTBrokerRangeDesc);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.params = readTBrokerScanRangeParams(r);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.broker_addresses = readList(r, 12, readTNetworkAddress);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.ranges === undefined) missing("TBrokerScanRange", "ranges");
  if (v.params === undefined) missing("TBrokerScanRange", "params");
  if (v.broker_addresses === undefined) missing("TBrokerScanRange", "broker_addresses");
  return v;
}

export interface TEsScanRange {
  es_hosts: TNetworkAddress[];
  index: string;
  type?: string;
  shard_id: number;
}

export function writeTEsScanRange(w: ThriftWriter, v: TEsScanRange): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.es_hosts, writeTNetworkAddress);
  w.field(11, 2);
  w.string(v.index);
  if (v.type !== undefined) {
    w.field(11, 3);
    w.string(v.type);
  }
  w.field(8, 4);
  w.i32(v.shard_id);
  w.structEnd();
}

export function readTEsScanRange(r: ThriftReader): TEsScanRange {
  const v = {} as TEsScanRange;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.es_hosts = readList(r, 12, readTNetworkAddress);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.index = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.type = r.string();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.shard_id = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.es_hosts === undefined) missing("TEsScanRange", "es_hosts");
  if (v.index === undefined) missing("TEsScanRange", "index");
  if (v.shard_id === undefined) missing("TEsScanRange", "shard_id");
  return v;
}

export interface TFileTextScanRangeParams {
  column_separator?: string;
  line_delimiter?: string;
  collection_delimiter?: string;
  mapkv_delimiter?: string;
  enclose?: number;
  escape?: number;
  null_format?: string;
  empty_field_as_null?: boolean;
}

export function writeTFileTextScanRangeParams(w: ThriftWriter, v: TFileTextScanRangeParams): void {
  w.structBegin();
  if (v.column_separator !== undefined) {
    w.field(11, 1);
    w.string(v.column_separator);
  }
  if (v.line_delimiter !== undefined) {
    w.field(11, 2);
    w.string(v.line_delimiter);
  }
  if (v.collection_delimiter !== undefined) {
    w.field(11, 3);
    w.string(v.collection_delimiter);
  }
  if (v.mapkv_delimiter !== undefined) {
    w.field(11, 4);
    w.string(v.mapkv_delimiter);
  }
  if (v.enclose !== undefined) {
    w.field(3, 5);
    w.i8(v.enclose);
  }
  if (v.escape !== undefined) {
    w.field(3, 6);
    w.i8(v.escape);
  }
  if (v.null_format !== undefined) {
    w.field(11, 7);
    w.string(v.null_format);
  }
  if (v.empty_field_as_null !== undefined) {
    w.boolField(8, v.empty_field_as_null);
  }
  w.structEnd();
}

export function readTFileTextScanRangeParams(r: ThriftReader): TFileTextScanRangeParams {
  const v = {} as TFileTextScanRangeParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.column_separator = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.line_delimiter = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.collection_delimiter = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.mapkv_delimiter = r.string();
        continue;
      case 5:
        if (r.fieldType !== 3) break;
        v.enclose = r.i8();
        continue;
      case 6:
        if (r.fieldType !== 3) break;
        v.escape = r.i8();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.null_format = r.string();
        continue;
      case 8:
        if (r.fieldType !== 2) break;
        v.empty_field_as_null = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TFileScanSlotInfo {
  slot_id?: number;
  is_file_slot?: boolean;
}

export function writeTFileScanSlotInfo(w: ThriftWriter, v: TFileScanSlotInfo): void {
  w.structBegin();
  if (v.slot_id !== undefined) {
    w.field(8, 1);
    w.i32(v.slot_id);
  }
  if (v.is_file_slot !== undefined) {
    w.boolField(2, v.is_file_slot);
  }
  w.structEnd();
}

export function readTFileScanSlotInfo(r: ThriftReader): TFileScanSlotInfo {
  const v = {} as TFileScanSlotInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.slot_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.is_file_slot = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TFileAttributes {
  text_params?: TFileTextScanRangeParams;
  strip_outer_array?: boolean;
  jsonpaths?: string;
  json_root?: string;
  num_as_string?: boolean;
  fuzzy_parse?: boolean;
  read_json_by_line?: boolean;
  read_by_column_def?: boolean;
  header_type?: string;
  trim_double_quotes?: boolean;
  skip_lines?: number;
  /** Default: true */
  enable_text_validate_utf8?: boolean;
  /** Default: false */
  openx_json_ignore_malformed?: boolean;
  ignore_csv_redundant_col?: boolean;
}

export function writeTFileAttributes(w: ThriftWriter, v: TFileAttributes): void {
  w.structBegin();
  if (v.text_params !== undefined) {
    w.field(12, 1);
    writeTFileTextScanRangeParams(w, v.text_params);
  }
  if (v.strip_outer_array !== undefined) {
    w.boolField(2, v.strip_outer_array);
  }
  if (v.jsonpaths !== undefined) {
    w.field(11, 3);
    w.string(v.jsonpaths);
  }
  if (v.json_root !== undefined) {
    w.field(11, 4);
    w.string(v.json_root);
  }
  if (v.num_as_string !== undefined) {
    w.boolField(5, v.num_as_string);
  }
  if (v.fuzzy_parse !== undefined) {
    w.boolField(6, v.fuzzy_parse);
  }
  if (v.read_json_by_line !== undefined) {
    w.boolField(7, v.read_json_by_line);
  }
  if (v.read_by_column_def !== undefined) {
    w.boolField(8, v.read_by_column_def);
  }
  if (v.header_type !== undefined) {
    w.field(11, 9);
    w.string(v.header_type);
  }
  if (v.trim_double_quotes !== undefined) {
    w.boolField(10, v.trim_double_quotes);
  }
  if (v.skip_lines !== undefined) {
    w.field(8, 11);
    w.i32(v.skip_lines);
  }
  if (v.enable_text_validate_utf8 !== undefined) {
    w.boolField(12, v.enable_text_validate_utf8);
  }
  if (v.openx_json_ignore_malformed !== undefined) {
    w.boolField(13, v.openx_json_ignore_malformed);
  }
  if (v.ignore_csv_redundant_col !== undefined) {
    w.boolField(1001, v.ignore_csv_redundant_col);
  }
  w.structEnd();
}

export function readTFileAttributes(r: ThriftReader): TFileAttributes {
  const v = {} as TFileAttributes;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.text_params = readTFileTextScanRangeParams(r);
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.strip_outer_array = r.bool();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.jsonpaths = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.json_root = r.string();
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.num_as_string = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.fuzzy_parse = r.bool();
        continue;
      case 7:
        if (r.fieldType !== 2) break;
        v.read_json_by_line = r.bool();
        continue;
      case 8:
        if (r.fieldType !== 2) break;
        v.read_by_column_def = r.bool();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.header_type = r.string();
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.trim_double_quotes = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.skip_lines = r.i32();
        continue;
      case 12:
        if (r.fieldType !== 2) break;
        v.enable_text_validate_utf8 = r.bool();
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.openx_json_ignore_malformed = r.bool();
        continue;
      case 1001:
        if (r.fieldType !== 2) break;
        v.ignore_csv_redundant_col = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

/** The default values that the definition gives to fields of TFileAttributes. */
export function defaultsTFileAttributes(): TFileAttributes {
  return {
    enable_text_validate_utf8: true,
    openx_json_ignore_malformed: false,
  };
}

export interface TIcebergDeleteFileDesc {
  path?: string;
  position_lower_bound?: bigint;
  position_upper_bound?: bigint;
  field_ids?: number[];
  content?: number;
  content_offset?: number;
  content_size_in_bytes?: number;
}

export function writeTIcebergDeleteFileDesc(w: ThriftWriter, v: TIcebergDeleteFileDesc): void {
  w.structBegin();
  if (v.path !== undefined) {
    w.field(11, 1);
    w.string(v.path);
  }
  if (v.position_lower_bound !== undefined) {
    w.field(10, 2);
    w.i64(v.position_lower_bound);
  }
  if (v.position_upper_bound !== undefined) {
    w.field(10, 3);
    w.i64(v.position_upper_bound);
  }
  if (v.field_ids !== undefined) {
    w.field(15, 4);
    writeList(w, 8, v.field_ids, wI32);
  }
  if (v.content !== undefined) {
    w.field(8, 5);
    w.i32(v.content);
  }
  if (v.content_offset !== undefined) {
    w.field(8, 6);
    w.i32(v.content_offset);
  }
  if (v.content_size_in_bytes !== undefined) {
    w.field(8, 7);
    w.i32(v.content_size_in_bytes);
  }
  w.structEnd();
}

export function readTIcebergDeleteFileDesc(r: ThriftReader): TIcebergDeleteFileDesc {
  const v = {} as TIcebergDeleteFileDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.path = r.string();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.position_lower_bound = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.position_upper_bound = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.field_ids = readList(r, 8, rI32);
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.content = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.content_offset = r.i32();
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.content_size_in_bytes = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TIcebergFileDesc {
  format_version?: number;
  content?: number;
  delete_files?: TIcebergDeleteFileDesc[];
  delete_table_tuple_id?: number;
  file_select_conjunct?: TExpr;
  original_file_path?: string;
  row_count?: bigint;
}

export function writeTIcebergFileDesc(w: ThriftWriter, v: TIcebergFileDesc): void {
  w.structBegin();
  if (v.format_version !== undefined) {
    w.field(8, 1);
    w.i32(v.format_version);
  }
  if (v.content !== undefined) {
    w.field(8, 2);
    w.i32(v.content);
  }
  if (v.delete_files !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.delete_files, writeTIcebergDeleteFileDesc);
  }
  if (v.delete_table_tuple_id !== undefined) {
    w.field(8, 4);
    w.i32(v.delete_table_tuple_id);
  }
  if (v.file_select_conjunct !== undefined) {
    w.field(12, 5);
    writeTExpr(w, v.file_select_conjunct);
  }
  if (v.original_file_path !== undefined) {
    w.field(11, 6);
    w.string(v.original_file_path);
  }
  if (v.row_count !== undefined) {
    w.field(10, 7);
    w.i64(v.row_count);
  }
  w.structEnd();
}

export function readTIcebergFileDesc(r: ThriftReader): TIcebergFileDesc {
  const v = {} as TIcebergFileDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.format_version = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.content = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.delete_files = readList(r, 12, readTIcebergDeleteFileDesc);
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.delete_table_tuple_id = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.file_select_conjunct = readTExpr(r);
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.original_file_path = r.string();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.row_count = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPaimonDeletionFileDesc {
  path?: string;
  offset?: bigint;
  length?: bigint;
}

export function writeTPaimonDeletionFileDesc(w: ThriftWriter, v: TPaimonDeletionFileDesc): void {
  w.structBegin();
  if (v.path !== undefined) {
    w.field(11, 1);
    w.string(v.path);
  }
  if (v.offset !== undefined) {
    w.field(10, 2);
    w.i64(v.offset);
  }
  if (v.length !== undefined) {
    w.field(10, 3);
    w.i64(v.length);
  }
  w.structEnd();
}

export function readTPaimonDeletionFileDesc(r: ThriftReader): TPaimonDeletionFileDesc {
  const v = {} as TPaimonDeletionFileDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.path = r.string();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.offset = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.length = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPaimonFileDesc {
  paimon_split?: string;
  paimon_column_names?: string;
  db_name?: string;
  table_name?: string;
  paimon_predicate?: string;
  paimon_options?: Map<string, string>;
  ctl_id?: bigint;
  db_id?: bigint;
  tbl_id?: bigint;
  last_update_time?: bigint;
  file_format?: string;
  deletion_file?: TPaimonDeletionFileDesc;
  hadoop_conf?: Map<string, string>;
  paimon_table?: string;
  row_count?: bigint;
  schema_id?: bigint;
}

export function writeTPaimonFileDesc(w: ThriftWriter, v: TPaimonFileDesc): void {
  w.structBegin();
  if (v.paimon_split !== undefined) {
    w.field(11, 1);
    w.string(v.paimon_split);
  }
  if (v.paimon_column_names !== undefined) {
    w.field(11, 2);
    w.string(v.paimon_column_names);
  }
  if (v.db_name !== undefined) {
    w.field(11, 3);
    w.string(v.db_name);
  }
  if (v.table_name !== undefined) {
    w.field(11, 4);
    w.string(v.table_name);
  }
  if (v.paimon_predicate !== undefined) {
    w.field(11, 5);
    w.string(v.paimon_predicate);
  }
  if (v.paimon_options !== undefined) {
    w.field(13, 6);
    writeMap(w, 11, 11, v.paimon_options, wString, wString);
  }
  if (v.ctl_id !== undefined) {
    w.field(10, 7);
    w.i64(v.ctl_id);
  }
  if (v.db_id !== undefined) {
    w.field(10, 8);
    w.i64(v.db_id);
  }
  if (v.tbl_id !== undefined) {
    w.field(10, 9);
    w.i64(v.tbl_id);
  }
  if (v.last_update_time !== undefined) {
    w.field(10, 10);
    w.i64(v.last_update_time);
  }
  if (v.file_format !== undefined) {
    w.field(11, 11);
    w.string(v.file_format);
  }
  if (v.deletion_file !== undefined) {
    w.field(12, 12);
    writeTPaimonDeletionFileDesc(w, v.deletion_file);
  }
  if (v.hadoop_conf !== undefined) {
    w.field(13, 13);
    writeMap(w, 11, 11, v.hadoop_conf, wString, wString);
  }
  if (v.paimon_table !== undefined) {
    w.field(11, 14);
    w.string(v.paimon_table);
  }
  if (v.row_count !== undefined) {
    w.field(10, 15);
    w.i64(v.row_count);
  }
  if (v.schema_id !== undefined) {
    w.field(10, 16);
    w.i64(v.schema_id);
  }
  w.structEnd();
}

export function readTPaimonFileDesc(r: ThriftReader): TPaimonFileDesc {
  const v = {} as TPaimonFileDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.paimon_split = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.paimon_column_names = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.paimon_predicate = r.string();
        continue;
      case 6:
        if (r.fieldType !== 13) break;
        v.paimon_options = readMap(r, 11, rString, 11, rString);
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.ctl_id = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.tbl_id = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.last_update_time = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.file_format = r.string();
        continue;
      case 12:
        if (r.fieldType !== 12) break;
        v.deletion_file = readTPaimonDeletionFileDesc(r);
        continue;
      case 13:
        if (r.fieldType !== 13) break;
        v.hadoop_conf = readMap(r, 11, rString, 11, rString);
        continue;
      case 14:
        if (r.fieldType !== 11) break;
        v.paimon_table = r.string();
        continue;
      case 15:
        if (r.fieldType !== 10) break;
        v.row_count = r.i64();
        continue;
      case 16:
        if (r.fieldType !== 10) break;
        v.schema_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTrinoConnectorFileDesc {
  catalog_name?: string;
  db_name?: string;
  table_name?: string;
  trino_connector_options?: Map<string, string>;
  trino_connector_table_handle?: string;
  trino_connector_column_handles?: string;
  trino_connector_column_metadata?: string;
  trino_connector_column_names?: string;
  trino_connector_split?: string;
  trino_connector_predicate?: string;
  trino_connector_trascation_handle?: string;
}

export function writeTTrinoConnectorFileDesc(w: ThriftWriter, v: TTrinoConnectorFileDesc): void {
  w.structBegin();
  if (v.catalog_name !== undefined) {
    w.field(11, 1);
    w.string(v.catalog_name);
  }
  if (v.db_name !== undefined) {
    w.field(11, 2);
    w.string(v.db_name);
  }
  if (v.table_name !== undefined) {
    w.field(11, 3);
    w.string(v.table_name);
  }
  if (v.trino_connector_options !== undefined) {
    w.field(13, 4);
    writeMap(w, 11, 11, v.trino_connector_options, wString, wString);
  }
  if (v.trino_connector_table_handle !== undefined) {
    w.field(11, 5);
    w.string(v.trino_connector_table_handle);
  }
  if (v.trino_connector_column_handles !== undefined) {
    w.field(11, 6);
    w.string(v.trino_connector_column_handles);
  }
  if (v.trino_connector_column_metadata !== undefined) {
    w.field(11, 7);
    w.string(v.trino_connector_column_metadata);
  }
  if (v.trino_connector_column_names !== undefined) {
    w.field(11, 8);
    w.string(v.trino_connector_column_names);
  }
  if (v.trino_connector_split !== undefined) {
    w.field(11, 9);
    w.string(v.trino_connector_split);
  }
  if (v.trino_connector_predicate !== undefined) {
    w.field(11, 10);
    w.string(v.trino_connector_predicate);
  }
  if (v.trino_connector_trascation_handle !== undefined) {
    w.field(11, 11);
    w.string(v.trino_connector_trascation_handle);
  }
  w.structEnd();
}

export function readTTrinoConnectorFileDesc(r: ThriftReader): TTrinoConnectorFileDesc {
  const v = {} as TTrinoConnectorFileDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.catalog_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.trino_connector_options = readMap(r, 11, rString, 11, rString);
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.trino_connector_table_handle = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.trino_connector_column_handles = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.trino_connector_column_metadata = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.trino_connector_column_names = r.string();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.trino_connector_split = r.string();
        continue;
      case 10:
        if (r.fieldType !== 11) break;
        v.trino_connector_predicate = r.string();
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.trino_connector_trascation_handle = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TMaxComputeFileDesc {
  partition_spec?: string;
  session_id?: string;
  table_batch_read_session?: string;
  connect_timeout?: number;
  read_timeout?: number;
  retry_times?: number;
}

export function writeTMaxComputeFileDesc(w: ThriftWriter, v: TMaxComputeFileDesc): void {
  w.structBegin();
  if (v.partition_spec !== undefined) {
    w.field(11, 1);
    w.string(v.partition_spec);
  }
  if (v.session_id !== undefined) {
    w.field(11, 2);
    w.string(v.session_id);
  }
  if (v.table_batch_read_session !== undefined) {
    w.field(11, 3);
    w.string(v.table_batch_read_session);
  }
  if (v.connect_timeout !== undefined) {
    w.field(8, 4);
    w.i32(v.connect_timeout);
  }
  if (v.read_timeout !== undefined) {
    w.field(8, 5);
    w.i32(v.read_timeout);
  }
  if (v.retry_times !== undefined) {
    w.field(8, 6);
    w.i32(v.retry_times);
  }
  w.structEnd();
}

export function readTMaxComputeFileDesc(r: ThriftReader): TMaxComputeFileDesc {
  const v = {} as TMaxComputeFileDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.partition_spec = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.session_id = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.table_batch_read_session = r.string();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.connect_timeout = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.read_timeout = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.retry_times = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface THudiFileDesc {
  instant_time?: string;
  serde?: string;
  input_format?: string;
  base_path?: string;
  data_file_path?: string;
  data_file_length?: bigint;
  delta_logs?: string[];
  column_names?: string[];
  column_types?: string[];
  nested_fields?: string[];
  hudi_jni_scanner?: string;
  schema_id?: bigint;
}

export function writeTHudiFileDesc(w: ThriftWriter, v: THudiFileDesc): void {
  w.structBegin();
  if (v.instant_time !== undefined) {
    w.field(11, 1);
    w.string(v.instant_time);
  }
  if (v.serde !== undefined) {
    w.field(11, 2);
    w.string(v.serde);
  }
  if (v.input_format !== undefined) {
    w.field(11, 3);
    w.string(v.input_format);
  }
  if (v.base_path !== undefined) {
    w.field(11, 4);
    w.string(v.base_path);
  }
  if (v.data_file_path !== undefined) {
    w.field(11, 5);
    w.string(v.data_file_path);
  }
  if (v.data_file_length !== undefined) {
    w.field(10, 6);
    w.i64(v.data_file_length);
  }
  if (v.delta_logs !== undefined) {
    w.field(15, 7);
    writeList(w, 11, v.delta_logs, wString);
  }
  if (v.column_names !== undefined) {
    w.field(15, 8);
    writeList(w, 11, v.column_names, wString);
  }
  if (v.column_types !== undefined) {
    w.field(15, 9);
    writeList(w, 11, v.column_types, wString);
  }
  if (v.nested_fields !== undefined) {
    w.field(15, 10);
    writeList(w, 11, v.nested_fields, wString);
  }
  if (v.hudi_jni_scanner !== undefined) {
    w.field(11, 11);
    w.string(v.hudi_jni_scanner);
  }
  if (v.schema_id !== undefined) {
    w.field(10, 12);
    w.i64(v.schema_id);
  }
  w.structEnd();
}

export function readTHudiFileDesc(r: ThriftReader): THudiFileDesc {
  const v = {} as THudiFileDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.instant_time = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.serde = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.input_format = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.base_path = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.data_file_path = r.string();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.data_file_length = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.delta_logs = readList(r, 11, rString);
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.column_names = readList(r, 11, rString);
        continue;
      case 9:
        if (r.fieldType !== 15) break;
        v.column_types = readList(r, 11, rString);
        continue;
      case 10:
        if (r.fieldType !== 15) break;
        v.nested_fields = readList(r, 11, rString);
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.hudi_jni_scanner = r.string();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.schema_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TLakeSoulFileDesc {
  file_paths?: string[];
  primary_keys?: string[];
  partition_descs?: string[];
  table_schema?: string;
  options?: string;
}

export function writeTLakeSoulFileDesc(w: ThriftWriter, v: TLakeSoulFileDesc): void {
  w.structBegin();
  if (v.file_paths !== undefined) {
    w.field(15, 1);
    writeList(w, 11, v.file_paths, wString);
  }
  if (v.primary_keys !== undefined) {
    w.field(15, 2);
    writeList(w, 11, v.primary_keys, wString);
  }
  if (v.partition_descs !== undefined) {
    w.field(15, 3);
    writeList(w, 11, v.partition_descs, wString);
  }
  if (v.table_schema !== undefined) {
    w.field(11, 4);
    w.string(v.table_schema);
  }
  if (v.options !== undefined) {
    w.field(11, 5);
    w.string(v.options);
  }
  w.structEnd();
}

export function readTLakeSoulFileDesc(r: ThriftReader): TLakeSoulFileDesc {
  const v = {} as TLakeSoulFileDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.file_paths = readList(r, 11, rString);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.primary_keys = readList(r, 11, rString);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.partition_descs = readList(r, 11, rString);
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.table_schema = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.options = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTransactionalHiveDeleteDeltaDesc {
  directory_location?: string;
  file_names?: string[];
}

export function writeTTransactionalHiveDeleteDeltaDesc(w: ThriftWriter, v: TTransactionalHiveDeleteDeltaDesc): void {
  w.structBegin();
  if (v.directory_location !== undefined) {
    w.field(11, 1);
    w.string(v.directory_location);
  }
  if (v.file_names !== undefined) {
    w.field(15, 2);
    writeList(w, 11, v.file_names, wString);
  }
  w.structEnd();
}

export function readTTransactionalHiveDeleteDeltaDesc(r: ThriftReader): TTransactionalHiveDeleteDeltaDesc {
  const v = {} as TTransactionalHiveDeleteDeltaDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.directory_location = r.string();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.file_names = readList(r, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTransactionalHiveDesc {
  partition?: string;
  delete_deltas?: TTransactionalHiveDeleteDeltaDesc[];
}

export function writeTTransactionalHiveDesc(w: ThriftWriter, v: TTransactionalHiveDesc): void {
  w.structBegin();
  if (v.partition !== undefined) {
    w.field(11, 1);
    w.string(v.partition);
  }
  if (v.delete_deltas !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.delete_deltas, writeTTransactionalHiveDeleteDeltaDesc);
  }
  w.structEnd();
}

export function readTTransactionalHiveDesc(r: ThriftReader): TTransactionalHiveDesc {
  const v = {} as TTransactionalHiveDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.partition = r.string();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.delete_deltas = readList(r, 12, readTTransactionalHiveDeleteDeltaDesc);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TRemoteDorisFileDesc {
  ip?: string;
  arrow_port?: string;
  ticket?: Uint8Array;
  location_uri?: string;
  user?: string;
  password?: string;
}

export function writeTRemoteDorisFileDesc(w: ThriftWriter, v: TRemoteDorisFileDesc): void {
  w.structBegin();
  if (v.ip !== undefined) {
    w.field(11, 1);
    w.string(v.ip);
  }
  if (v.arrow_port !== undefined) {
    w.field(11, 2);
    w.string(v.arrow_port);
  }
  if (v.ticket !== undefined) {
    w.field(11, 3);
    w.binary(v.ticket);
  }
  if (v.location_uri !== undefined) {
    w.field(11, 4);
    w.string(v.location_uri);
  }
  if (v.user !== undefined) {
    w.field(11, 5);
    w.string(v.user);
  }
  if (v.password !== undefined) {
    w.field(11, 6);
    w.string(v.password);
  }
  w.structEnd();
}

export function readTRemoteDorisFileDesc(r: ThriftReader): TRemoteDorisFileDesc {
  const v = {} as TRemoteDorisFileDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.ip = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.arrow_port = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.ticket = r.binary();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.location_uri = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.user = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.password = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTableFormatFileDesc {
  table_format_type?: string;
  iceberg_params?: TIcebergFileDesc;
  hudi_params?: THudiFileDesc;
  paimon_params?: TPaimonFileDesc;
  transactional_hive_params?: TTransactionalHiveDesc;
  max_compute_params?: TMaxComputeFileDesc;
  trino_connector_params?: TTrinoConnectorFileDesc;
  lakesoul_params?: TLakeSoulFileDesc;
  /** Default: -1 */
  table_level_row_count?: bigint;
  remote_doris_params?: TRemoteDorisFileDesc;
}

export function writeTTableFormatFileDesc(w: ThriftWriter, v: TTableFormatFileDesc): void {
  w.structBegin();
  if (v.table_format_type !== undefined) {
    w.field(11, 1);
    w.string(v.table_format_type);
  }
  if (v.iceberg_params !== undefined) {
    w.field(12, 2);
    writeTIcebergFileDesc(w, v.iceberg_params);
  }
  if (v.hudi_params !== undefined) {
    w.field(12, 3);
    writeTHudiFileDesc(w, v.hudi_params);
  }
  if (v.paimon_params !== undefined) {
    w.field(12, 4);
    writeTPaimonFileDesc(w, v.paimon_params);
  }
  if (v.transactional_hive_params !== undefined) {
    w.field(12, 5);
    writeTTransactionalHiveDesc(w, v.transactional_hive_params);
  }
  if (v.max_compute_params !== undefined) {
    w.field(12, 6);
    writeTMaxComputeFileDesc(w, v.max_compute_params);
  }
  if (v.trino_connector_params !== undefined) {
    w.field(12, 7);
    writeTTrinoConnectorFileDesc(w, v.trino_connector_params);
  }
  if (v.lakesoul_params !== undefined) {
    w.field(12, 8);
    writeTLakeSoulFileDesc(w, v.lakesoul_params);
  }
  if (v.table_level_row_count !== undefined) {
    w.field(10, 9);
    w.i64(v.table_level_row_count);
  }
  if (v.remote_doris_params !== undefined) {
    w.field(12, 10);
    writeTRemoteDorisFileDesc(w, v.remote_doris_params);
  }
  w.structEnd();
}

export function readTTableFormatFileDesc(r: ThriftReader): TTableFormatFileDesc {
  const v = {} as TTableFormatFileDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.table_format_type = r.string();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.iceberg_params = readTIcebergFileDesc(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.hudi_params = readTHudiFileDesc(r);
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.paimon_params = readTPaimonFileDesc(r);
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.transactional_hive_params = readTTransactionalHiveDesc(r);
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.max_compute_params = readTMaxComputeFileDesc(r);
        continue;
      case 7:
        if (r.fieldType !== 12) break;
        v.trino_connector_params = readTTrinoConnectorFileDesc(r);
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.lakesoul_params = readTLakeSoulFileDesc(r);
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.table_level_row_count = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.remote_doris_params = readTRemoteDorisFileDesc(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

/** The default values that the definition gives to fields of TTableFormatFileDesc. */
export function defaultsTTableFormatFileDesc(): TTableFormatFileDesc {
  return {
    table_level_row_count: -1n,
  };
}

export interface TFileScanRangeParams {
  file_type?: TFileType;
  format_type?: TFileFormatType;
  compress_type?: TFileCompressType;
  src_tuple_id?: number;
  dest_tuple_id?: number;
  num_of_columns_from_file?: number;
  required_slots?: TFileScanSlotInfo[];
  hdfs_params?: THdfsParams;
  properties?: Map<string, string>;
  expr_of_dest_slot?: Map<number, TExpr>;
  default_value_of_src_slot?: Map<number, TExpr>;
  dest_sid_to_src_sid_without_trans?: Map<number, number>;
  strict_mode?: boolean;
  broker_addresses?: TNetworkAddress[];
  file_attributes?: TFileAttributes;
  pre_filter_exprs?: TExpr;
  table_format_params?: TTableFormatFileDesc;
  column_idxs?: number[];
  slot_name_to_schema_pos?: Map<string, number>;
  pre_filter_exprs_list?: TExpr[];
  load_id?: TUniqueId;
  text_serde_type?: TTextSerdeType;
  sequence_map_col?: string;
  serialized_table?: string;
  current_schema_id?: bigint;
  history_schema_info?: TSchema[];
  paimon_predicate?: string;
  /** Default: false */
  enable_mapping_varbinary?: boolean;
}

export function writeTFileScanRangeParams(w: ThriftWriter, v: TFileScanRangeParams): void {
  w.structBegin();
  if (v.file_type !== undefined) {
    w.field(8, 1);
    w.i32(v.file_type);
  }
  if (v.format_type !== undefined) {
    w.field(8, 2);
    w.i32(v.format_type);
  }
  if (v.compress_type !== undefined) {
    w.field(8, 3);
    w.i32(v.compress_type);
  }
  if (v.src_tuple_id !== undefined) {
    w.field(8, 4);
    w.i32(v.src_tuple_id);
  }
  if (v.dest_tuple_id !== undefined) {
    w.field(8, 5);
    w.i32(v.dest_tuple_id);
  }
  if (v.num_of_columns_from_file !== undefined) {
    w.field(8, 6);
    w.i32(v.num_of_columns_from_file);
  }
  if (v.required_slots !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.required_slots, writeTFileScanSlotInfo);
  }
  if (v.hdfs_params !== undefined) {
    w.field(12, 8);
    writeTHdfsParams(w, v.hdfs_params);
  }
  if (v.properties !== undefined) {
    w.field(13, 9);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  if (v.expr_of_dest_slot !== undefined) {
    w.field(13, 10);
    writeMap(w, 8, 12, v.expr_of_dest_slot, wI32, writeTExpr);
  }
  if (v.default_value_of_src_slot !== undefined) {
    w.field(13, 11);
    writeMap(w, 8, 12, v.default_value_of_src_slot, wI32, writeTExpr);
  }
  if (v.dest_sid_to_src_sid_without_trans !== undefined) {
    w.field(13, 12);
    writeMap(w, 8, 8, v.dest_sid_to_src_sid_without_trans, wI32, wI32);
  }
  if (v.strict_mode !== undefined) {
    w.boolField(13, v.strict_mode);
  }
  if (v.broker_addresses !== undefined) {
    w.field(15, 14);
    writeList(w, 12, v.broker_addresses, writeTNetworkAddress);
  }
  if (v.file_attributes !== undefined) {
    w.field(12, 15);
    writeTFileAttributes(w, v.file_attributes);
  }
  if (v.pre_filter_exprs !== undefined) {
    w.field(12, 16);
    writeTExpr(w, v.pre_filter_exprs);
  }
  if (v.table_format_params !== undefined) {
    w.field(12, 17);
    writeTTableFormatFileDesc(w, v.table_format_params);
  }
  if (v.column_idxs !== undefined) {
    w.field(15, 18);
    writeList(w, 8, v.column_idxs, wI32);
  }
  if (v.slot_name_to_schema_pos !== undefined) {
    w.field(13, 19);
    writeMap(w, 11, 8, v.slot_name_to_schema_pos, wString, wI32);
  }
  if (v.pre_filter_exprs_list !== undefined) {
    w.field(15, 20);
    writeList(w, 12, v.pre_filter_exprs_list, writeTExpr);
  }
  if (v.load_id !== undefined) {
    w.field(12, 21);
    writeTUniqueId(w, v.load_id);
  }
  if (v.text_serde_type !== undefined) {
    w.field(8, 22);
    w.i32(v.text_serde_type);
  }
  if (v.sequence_map_col !== undefined) {
    w.field(11, 23);
    w.string(v.sequence_map_col);
  }
  if (v.serialized_table !== undefined) {
    w.field(11, 24);
    w.string(v.serialized_table);
  }
  if (v.current_schema_id !== undefined) {
    w.field(10, 25);
    w.i64(v.current_schema_id);
  }
  if (v.history_schema_info !== undefined) {
    w.field(15, 26);
    writeList(w, 12, v.history_schema_info, writeTSchema);
  }
  if (v.paimon_predicate !== undefined) {
    w.field(11, 27);
    w.string(v.paimon_predicate);
  }
  if (v.enable_mapping_varbinary !== undefined) {
    w.boolField(28, v.enable_mapping_varbinary);
  }
  w.structEnd();
}

export function readTFileScanRangeParams(r: ThriftReader): TFileScanRangeParams {
  const v = {} as TFileScanRangeParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.file_type = r.i32() as TFileType;
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.format_type = r.i32() as TFileFormatType;
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.compress_type = r.i32() as TFileCompressType;
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.src_tuple_id = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.dest_tuple_id = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.num_of_columns_from_file = r.i32();
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.required_slots = readList(r, 12, readTFileScanSlotInfo);
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.hdfs_params = readTHdfsParams(r);
        continue;
      case 9:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
      case 10:
        if (r.fieldType !== 13) break;
        v.expr_of_dest_slot = readMap(r, 8, rI32, 12, readTExpr);
        continue;
      case 11:
        if (r.fieldType !== 13) break;
        v.default_value_of_src_slot = readMap(r, 8, rI32, 12, readTExpr);
        continue;
      case 12:
        if (r.fieldType !== 13) break;
        v.dest_sid_to_src_sid_without_trans = readMap(r, 8, rI32, 8, rI32);
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.strict_mode = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 15) break;
        v.broker_addresses = readList(r, 12, readTNetworkAddress);
        continue;
      case 15:
        if (r.fieldType !== 12) break;
        v.file_attributes = readTFileAttributes(r);
        continue;
      case 16:
        if (r.fieldType !== 12) break;
        v.pre_filter_exprs = readTExpr(r);
        continue;
      case 17:
        if (r.fieldType !== 12) break;
        v.table_format_params = readTTableFormatFileDesc(r);
        continue;
      case 18:
        if (r.fieldType !== 15) break;
        v.column_idxs = readList(r, 8, rI32);
        continue;
      case 19:
        if (r.fieldType !== 13) break;
        v.slot_name_to_schema_pos = readMap(r, 11, rString, 8, rI32);
        continue;
      case 20:
        if (r.fieldType !== 15) break;
        v.pre_filter_exprs_list = readList(r, 12, readTExpr);
        continue;
      case 21:
        if (r.fieldType !== 12) break;
        v.load_id = readTUniqueId(r);
        continue;
      case 22:
        if (r.fieldType !== 8) break;
        v.text_serde_type = r.i32() as TTextSerdeType;
        continue;
      case 23:
        if (r.fieldType !== 11) break;
        v.sequence_map_col = r.string();
        continue;
      case 24:
        if (r.fieldType !== 11) break;
        v.serialized_table = r.string();
        continue;
      case 25:
        if (r.fieldType !== 10) break;
        v.current_schema_id = r.i64();
        continue;
      case 26:
        if (r.fieldType !== 15) break;
        v.history_schema_info = readList(r, 12, readTSchema);
        continue;
      case 27:
        if (r.fieldType !== 11) break;
        v.paimon_predicate = r.string();
        continue;
      case 28:
        if (r.fieldType !== 2) break;
        v.enable_mapping_varbinary = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

/** The default values that the definition gives to fields of TFileScanRangeParams. */
export function defaultsTFileScanRangeParams(): TFileScanRangeParams {
  return {
    enable_mapping_varbinary: false,
  };
}

export interface TFileRangeDesc {
  load_id?: TUniqueId;
  path?: string;
  start_offset?: bigint;
  size?: bigint;
  /** Default: -1 */
  file_size?: bigint;
  columns_from_path?: string[];
  columns_from_path_keys?: string[];
  table_format_params?: TTableFormatFileDesc;
  modification_time?: bigint;
  file_type?: TFileType;
  compress_type?: TFileCompressType;
  fs_name?: string;
  format_type?: TFileFormatType;
  self_split_weight?: bigint;
  columns_from_path_is_null?: boolean[];
}

export function writeTFileRangeDesc(w: ThriftWriter, v: TFileRangeDesc): void {
  w.structBegin();
  if (v.load_id !== undefined) {
    w.field(12, 1);
    writeTUniqueId(w, v.load_id);
  }
  if (v.path !== undefined) {
    w.field(11, 2);
    w.string(v.path);
  }
  if (v.start_offset !== undefined) {
    w.field(10, 3);
    w.i64(v.start_offset);
  }
  if (v.size !== undefined) {
    w.field(10, 4);
    w.i64(v.size);
  }
  if (v.file_size !== undefined) {
    w.field(10, 5);
    w.i64(v.file_size);
  }
  if (v.columns_from_path !== undefined) {
    w.field(15, 6);
    writeList(w, 11, v.columns_from_path, wString);
  }
  if (v.columns_from_path_keys !== undefined) {
    w.field(15, 7);
    writeList(w, 11, v.columns_from_path_keys, wString);
  }
  if (v.table_format_params !== undefined) {
    w.field(12, 8);
    writeTTableFormatFileDesc(w, v.table_format_params);
  }
  if (v.modification_time !== undefined) {
    w.field(10, 9);
    w.i64(v.modification_time);
  }
  if (v.file_type !== undefined) {
    w.field(8, 10);
    w.i32(v.file_type);
  }
  if (v.compress_type !== undefined) {
    w.field(8, 11);
    w.i32(v.compress_type);
  }
  if (v.fs_name !== undefined) {
    w.field(11, 12);
    w.string(v.fs_name);
  }
  if (v.format_type !== undefined) {
    w.field(8, 13);
    w.i32(v.format_type);
  }
  if (v.self_split_weight !== undefined) {
    w.field(10, 14);
    w.i64(v.self_split_weight);
  }
  if (v.columns_from_path_is_null !== undefined) {
    w.field(15, 15);
    writeList(w, 2, v.columns_from_path_is_null, wBool);
  }
  w.structEnd();
}

export function readTFileRangeDesc(r: ThriftReader): TFileRangeDesc {
  const v = {} as TFileRangeDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.load_id = readTUniqueId(r);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.path = r.string();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.start_offset = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.size = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.file_size = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.columns_from_path = readList(r, 11, rString);
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.columns_from_path_keys = readList(r, 11, rString);
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.table_format_params = readTTableFormatFileDesc(r);
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.modification_time = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 8) break;
        v.file_type = r.i32() as TFileType;
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.compress_type = r.i32() as TFileCompressType;
        continue;
      case 12:
        if (r.fieldType !== 11) break;
        v.fs_name = r.string();
        continue;
      case 13:
        if (r.fieldType !== 8) break;
        v.format_type = r.i32() as TFileFormatType;
        continue;
      case 14:
        if (r.fieldType !== 10) break;
        v.self_split_weight = r.i64();
        continue;
      case 15:
        if (r.fieldType !== 15) break;
        v.columns_from_path_is_null = readList(r, 2, rBool);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

/** The default values that the definition gives to fields of TFileRangeDesc. */
export function defaultsTFileRangeDesc(): TFileRangeDesc {
  return {
    file_size: -1n,
  };
}

export interface TSplitSource {
  split_source_id?: bigint;
  num_splits?: number;
}

export function writeTSplitSource(w: ThriftWriter, v: TSplitSource): void {
  w.structBegin();
  if (v.split_source_id !== undefined) {
    w.field(10, 1);
    w.i64(v.split_source_id);
  }
  if (v.num_splits !== undefined) {
    w.field(8, 2);
    w.i32(v.num_splits);
  }
  w.structEnd();
}

export function readTSplitSource(r: ThriftReader): TSplitSource {
  const v = {} as TSplitSource;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.split_source_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.num_splits = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TFileScanRange {
  ranges?: TFileRangeDesc[];
  params?: TFileScanRangeParams;
  split_source?: TSplitSource;
}

export function writeTFileScanRange(w: ThriftWriter, v: TFileScanRange): void {
  w.structBegin();
  if (v.ranges !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.ranges, writeTFileRangeDesc);
  }
  if (v.params !== undefined) {
    w.field(12, 2);
    writeTFileScanRangeParams(w, v.params);
  }
  if (v.split_source !== undefined) {
    w.field(12, 3);
    writeTSplitSource(w, v.split_source);
  }
  w.structEnd();
}

export function readTFileScanRange(r: ThriftReader): TFileScanRange {
  const v = {} as TFileScanRange;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.ranges = readList(r, 12, readTFileRangeDesc);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.params = readTFileScanRangeParams(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.split_source = readTSplitSource(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TExternalScanRange {
  file_scan_range?: TFileScanRange;
}

export function writeTExternalScanRange(w: ThriftWriter, v: TExternalScanRange): void {
  w.structBegin();
  if (v.file_scan_range !== undefined) {
    w.field(12, 1);
    writeTFileScanRange(w, v.file_scan_range);
  }
  w.structEnd();
}

export function readTExternalScanRange(r: ThriftReader): TExternalScanRange {
  const v = {} as TExternalScanRange;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.file_scan_range = readTFileScanRange(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTVFNumbersScanRange {
  totalNumbers?: bigint;
  useConst?: boolean;
  constValue?: bigint;
}

export function writeTTVFNumbersScanRange(w: ThriftWriter, v: TTVFNumbersScanRange): void {
  w.structBegin();
  if (v.totalNumbers !== undefined) {
    w.field(10, 1);
    w.i64(v.totalNumbers);
  }
  if (v.useConst !== undefined) {
    w.boolField(2, v.useConst);
  }
  if (v.constValue !== undefined) {
    w.field(10, 3);
    w.i64(v.constValue);
  }
  w.structEnd();
}

export function readTTVFNumbersScanRange(r: ThriftReader): TTVFNumbersScanRange {
  const v = {} as TTVFNumbersScanRange;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.totalNumbers = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.useConst = r.bool();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.constValue = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TDataGenScanRange {
  numbers_params?: TTVFNumbersScanRange;
}

export function writeTDataGenScanRange(w: ThriftWriter, v: TDataGenScanRange): void {
  w.structBegin();
  if (v.numbers_params !== undefined) {
    w.field(12, 1);
    writeTTVFNumbersScanRange(w, v.numbers_params);
  }
  w.structEnd();
}

export function readTDataGenScanRange(r: ThriftReader): TDataGenScanRange {
  const v = {} as TDataGenScanRange;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.numbers_params = readTTVFNumbersScanRange(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TIcebergMetadataParams {
  iceberg_query_type?: TIcebergQueryType;
  catalog?: string;
  database?: string;
  table?: string;
}

export function writeTIcebergMetadataParams(w: ThriftWriter, v: TIcebergMetadataParams): void {
  w.structBegin();
  if (v.iceberg_query_type !== undefined) {
    w.field(8, 1);
    w.i32(v.iceberg_query_type);
  }
  if (v.catalog !== undefined) {
    w.field(11, 2);
    w.string(v.catalog);
  }
  if (v.database !== undefined) {
    w.field(11, 3);
    w.string(v.database);
  }
  if (v.table !== undefined) {
    w.field(11, 4);
    w.string(v.table);
  }
  w.structEnd();
}

export function readTIcebergMetadataParams(r: ThriftReader): TIcebergMetadataParams {
  const v = {} as TIcebergMetadataParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.iceberg_query_type = r.i32() as TIcebergQueryType;
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.catalog = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.database = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.table = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPaimonMetadataParams {
  db_name?: string;
  tbl_name?: string;
  query_type?: string;
  ctl_id?: bigint;
  db_id?: bigint;
  tbl_id?: bigint;
  serialized_split?: string;
  hadoop_props?: Map<string, string>;
  paimon_props?: Map<string, string>;
}

export function writeTPaimonMetadataParams(w: ThriftWriter, v: TPaimonMetadataParams): void {
  w.structBegin();
  if (v.db_name !== undefined) {
    w.field(11, 1);
    w.string(v.db_name);
  }
  if (v.tbl_name !== undefined) {
    w.field(11, 2);
    w.string(v.tbl_name);
  }
  if (v.query_type !== undefined) {
    w.field(11, 3);
    w.string(v.query_type);
  }
  if (v.ctl_id !== undefined) {
    w.field(10, 4);
    w.i64(v.ctl_id);
  }
  if (v.db_id !== undefined) {
    w.field(10, 5);
    w.i64(v.db_id);
  }
  if (v.tbl_id !== undefined) {
    w.field(10, 6);
    w.i64(v.tbl_id);
  }
  if (v.serialized_split !== undefined) {
    w.field(11, 7);
    w.string(v.serialized_split);
  }
  if (v.hadoop_props !== undefined) {
    w.field(13, 8);
    writeMap(w, 11, 11, v.hadoop_props, wString, wString);
  }
  if (v.paimon_props !== undefined) {
    w.field(13, 9);
    writeMap(w, 11, 11, v.paimon_props, wString, wString);
  }
  w.structEnd();
}

export function readTPaimonMetadataParams(r: ThriftReader): TPaimonMetadataParams {
  const v = {} as TPaimonMetadataParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.tbl_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.query_type = r.string();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.ctl_id = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.tbl_id = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.serialized_split = r.string();
        continue;
      case 8:
        if (r.fieldType !== 13) break;
        v.hadoop_props = readMap(r, 11, rString, 11, rString);
        continue;
      case 9:
        if (r.fieldType !== 13) break;
        v.paimon_props = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface THudiMetadataParams {
  hudi_query_type?: THudiQueryType;
  catalog?: string;
  database?: string;
  table?: string;
}

export function writeTHudiMetadataParams(w: ThriftWriter, v: THudiMetadataParams): void {
  w.structBegin();
  if (v.hudi_query_type !== undefined) {
    w.field(8, 1);
    w.i32(v.hudi_query_type);
  }
  if (v.catalog !== undefined) {
    w.field(11, 2);
    w.string(v.catalog);
  }
  if (v.database !== undefined) {
    w.field(11, 3);
    w.string(v.database);
  }
  if (v.table !== undefined) {
    w.field(11, 4);
    w.string(v.table);
  }
  w.structEnd();
}

export function readTHudiMetadataParams(r: ThriftReader): THudiMetadataParams {
  const v = {} as THudiMetadataParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.hudi_query_type = r.i32() as THudiQueryType;
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.catalog = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.database = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.table = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TBackendsMetadataParams {
  cluster_name?: string;
}

export function writeTBackendsMetadataParams(w: ThriftWriter, v: TBackendsMetadataParams): void {
  w.structBegin();
  if (v.cluster_name !== undefined) {
    w.field(11, 1);
    w.string(v.cluster_name);
  }
  w.structEnd();
}

export function readTBackendsMetadataParams(r: ThriftReader): TBackendsMetadataParams {
  const v = {} as TBackendsMetadataParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.cluster_name = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TFrontendsMetadataParams {
  cluster_name?: string;
}

export function writeTFrontendsMetadataParams(w: ThriftWriter, v: TFrontendsMetadataParams): void {
  w.structBegin();
  if (v.cluster_name !== undefined) {
    w.field(11, 1);
    w.string(v.cluster_name);
  }
  w.structEnd();
}

export function readTFrontendsMetadataParams(r: ThriftReader): TFrontendsMetadataParams {
  const v = {} as TFrontendsMetadataParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.cluster_name = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TMaterializedViewsMetadataParams {
  database?: string;
  current_user_ident?: TUserIdentity;
}

export function writeTMaterializedViewsMetadataParams(w: ThriftWriter, v: TMaterializedViewsMetadataParams): void {
  w.structBegin();
  if (v.database !== undefined) {
    w.field(11, 1);
    w.string(v.database);
  }
  if (v.current_user_ident !== undefined) {
    w.field(12, 2);
    writeTUserIdentity(w, v.current_user_ident);
  }
  w.structEnd();
}

export function readTMaterializedViewsMetadataParams(r: ThriftReader): TMaterializedViewsMetadataParams {
  const v = {} as TMaterializedViewsMetadataParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.database = r.string();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.current_user_ident = readTUserIdentity(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPartitionsMetadataParams {
  catalog?: string;
  database?: string;
  table?: string;
}

export function writeTPartitionsMetadataParams(w: ThriftWriter, v: TPartitionsMetadataParams): void {
  w.structBegin();
  if (v.catalog !== undefined) {
    w.field(11, 1);
    w.string(v.catalog);
  }
  if (v.database !== undefined) {
    w.field(11, 2);
    w.string(v.database);
  }
  if (v.table !== undefined) {
    w.field(11, 3);
    w.string(v.table);
  }
  w.structEnd();
}

export function readTPartitionsMetadataParams(r: ThriftReader): TPartitionsMetadataParams {
  const v = {} as TPartitionsMetadataParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.catalog = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.database = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.table = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPartitionValuesMetadataParams {
  catalog?: string;
  database?: string;
  table?: string;
}

export function writeTPartitionValuesMetadataParams(w: ThriftWriter, v: TPartitionValuesMetadataParams): void {
  w.structBegin();
  if (v.catalog !== undefined) {
    w.field(11, 1);
    w.string(v.catalog);
  }
  if (v.database !== undefined) {
    w.field(11, 2);
    w.string(v.database);
  }
  if (v.table !== undefined) {
    w.field(11, 3);
    w.string(v.table);
  }
  w.structEnd();
}

export function readTPartitionValuesMetadataParams(r: ThriftReader): TPartitionValuesMetadataParams {
  const v = {} as TPartitionValuesMetadataParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.catalog = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.database = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.table = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TJobsMetadataParams {
  type?: string;
  current_user_ident?: TUserIdentity;
}

export function writeTJobsMetadataParams(w: ThriftWriter, v: TJobsMetadataParams): void {
  w.structBegin();
  if (v.type !== undefined) {
    w.field(11, 1);
    w.string(v.type);
  }
  if (v.current_user_ident !== undefined) {
    w.field(12, 2);
    writeTUserIdentity(w, v.current_user_ident);
  }
  w.structEnd();
}

export function readTJobsMetadataParams(r: ThriftReader): TJobsMetadataParams {
  const v = {} as TJobsMetadataParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.type = r.string();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.current_user_ident = readTUserIdentity(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTasksMetadataParams {
  type?: string;
  current_user_ident?: TUserIdentity;
}

export function writeTTasksMetadataParams(w: ThriftWriter, v: TTasksMetadataParams): void {
  w.structBegin();
  if (v.type !== undefined) {
    w.field(11, 1);
    w.string(v.type);
  }
  if (v.current_user_ident !== undefined) {
    w.field(12, 2);
    writeTUserIdentity(w, v.current_user_ident);
  }
  w.structEnd();
}

export function readTTasksMetadataParams(r: ThriftReader): TTasksMetadataParams {
  const v = {} as TTasksMetadataParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.type = r.string();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.current_user_ident = readTUserIdentity(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TQueriesMetadataParams {
  cluster_name?: string;
  relay_to_other_fe?: boolean;
  materialized_views_params?: TMaterializedViewsMetadataParams;
  jobs_params?: TJobsMetadataParams;
  tasks_params?: TTasksMetadataParams;
  partitions_params?: TPartitionsMetadataParams;
  partition_values_params?: TPartitionValuesMetadataParams;
}

export function writeTQueriesMetadataParams(w: ThriftWriter, v: TQueriesMetadataParams): void {
  w.structBegin();
  if (v.cluster_name !== undefined) {
    w.field(11, 1);
    w.string(v.cluster_name);
  }
  if (v.relay_to_other_fe !== undefined) {
    w.boolField(2, v.relay_to_other_fe);
  }
  if (v.materialized_views_params !== undefined) {
    w.field(12, 3);
    writeTMaterializedViewsMetadataParams(w, v.materialized_views_params);
  }
  if (v.jobs_params !== undefined) {
    w.field(12, 4);
    writeTJobsMetadataParams(w, v.jobs_params);
  }
  if (v.tasks_params !== undefined) {
    w.field(12, 5);
    writeTTasksMetadataParams(w, v.tasks_params);
  }
  if (v.partitions_params !== undefined) {
    w.field(12, 6);
    writeTPartitionsMetadataParams(w, v.partitions_params);
  }
  if (v.partition_values_params !== undefined) {
    w.field(12, 7);
    writeTPartitionValuesMetadataParams(w, v.partition_values_params);
  }
  w.structEnd();
}

export function readTQueriesMetadataParams(r: ThriftReader): TQueriesMetadataParams {
  const v = {} as TQueriesMetadataParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.cluster_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.relay_to_other_fe = r.bool();
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.materialized_views_params = readTMaterializedViewsMetadataParams(r);
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.jobs_params = readTJobsMetadataParams(r);
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.tasks_params = readTTasksMetadataParams(r);
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.partitions_params = readTPartitionsMetadataParams(r);
        continue;
      case 7:
        if (r.fieldType !== 12) break;
        v.partition_values_params = readTPartitionValuesMetadataParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export type TMetaCacheStatsParams = Record<never, never>;

export function writeTMetaCacheStatsParams(w: ThriftWriter, _v: TMetaCacheStatsParams): void {
  w.structBegin();
  w.structEnd();
}

export function readTMetaCacheStatsParams(r: ThriftReader): TMetaCacheStatsParams {
  const v = {} as TMetaCacheStatsParams;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export interface TParquetMetadataParams {
  paths?: string[];
  mode?: string;
  file_type?: TFileType;
  properties?: Map<string, string>;
  bloom_column?: string;
  bloom_literal?: string;
}

export function writeTParquetMetadataParams(w: ThriftWriter, v: TParquetMetadataParams): void {
  w.structBegin();
  if (v.paths !== undefined) {
    w.field(15, 1);
    writeList(w, 11, v.paths, wString);
  }
  if (v.mode !== undefined) {
    w.field(11, 2);
    w.string(v.mode);
  }
  if (v.file_type !== undefined) {
    w.field(8, 3);
    w.i32(v.file_type);
  }
  if (v.properties !== undefined) {
    w.field(13, 4);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  if (v.bloom_column !== undefined) {
    w.field(11, 5);
    w.string(v.bloom_column);
  }
  if (v.bloom_literal !== undefined) {
    w.field(11, 6);
    w.string(v.bloom_literal);
  }
  w.structEnd();
}

export function readTParquetMetadataParams(r: ThriftReader): TParquetMetadataParams {
  const v = {} as TParquetMetadataParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.paths = readList(r, 11, rString);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.mode = r.string();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.file_type = r.i32() as TFileType;
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.bloom_column = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.bloom_literal = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TMetaScanRange {
  metadata_type?: TMetadataType;
  iceberg_params?: TIcebergMetadataParams;
  backends_params?: TBackendsMetadataParams;
  frontends_params?: TFrontendsMetadataParams;
  queries_params?: TQueriesMetadataParams;
  materialized_views_params?: TMaterializedViewsMetadataParams;
  jobs_params?: TJobsMetadataParams;
  tasks_params?: TTasksMetadataParams;
  partitions_params?: TPartitionsMetadataParams;
  meta_cache_stats_params?: TMetaCacheStatsParams;
  partition_values_params?: TPartitionValuesMetadataParams;
  hudi_params?: THudiMetadataParams;
  paimon_params?: TPaimonMetadataParams;
  hadoop_props?: Map<string, string>;
  serialized_table?: string;
  serialized_splits?: string[];
  parquet_params?: TParquetMetadataParams;
}

export function writeTMetaScanRange(w: ThriftWriter, v: TMetaScanRange): void {
  w.structBegin();
  if (v.metadata_type !== undefined) {
    w.field(8, 1);
    w.i32(v.metadata_type);
  }
  if (v.iceberg_params !== undefined) {
    w.field(12, 2);
    writeTIcebergMetadataParams(w, v.iceberg_params);
  }
  if (v.backends_params !== undefined) {
    w.field(12, 3);
    writeTBackendsMetadataParams(w, v.backends_params);
  }
  if (v.frontends_params !== undefined) {
    w.field(12, 4);
    writeTFrontendsMetadataParams(w, v.frontends_params);
  }
  if (v.queries_params !== undefined) {
    w.field(12, 5);
    writeTQueriesMetadataParams(w, v.queries_params);
  }
  if (v.materialized_views_params !== undefined) {
    w.field(12, 6);
    writeTMaterializedViewsMetadataParams(w, v.materialized_views_params);
  }
  if (v.jobs_params !== undefined) {
    w.field(12, 7);
    writeTJobsMetadataParams(w, v.jobs_params);
  }
  if (v.tasks_params !== undefined) {
    w.field(12, 8);
    writeTTasksMetadataParams(w, v.tasks_params);
  }
  if (v.partitions_params !== undefined) {
    w.field(12, 9);
    writeTPartitionsMetadataParams(w, v.partitions_params);
  }
  if (v.meta_cache_stats_params !== undefined) {
    w.field(12, 10);
    writeTMetaCacheStatsParams(w, v.meta_cache_stats_params);
  }
  if (v.partition_values_params !== undefined) {
    w.field(12, 11);
    writeTPartitionValuesMetadataParams(w, v.partition_values_params);
  }
  if (v.hudi_params !== undefined) {
    w.field(12, 12);
    writeTHudiMetadataParams(w, v.hudi_params);
  }
  if (v.paimon_params !== undefined) {
    w.field(12, 13);
    writeTPaimonMetadataParams(w, v.paimon_params);
  }
  if (v.hadoop_props !== undefined) {
    w.field(13, 14);
    writeMap(w, 11, 11, v.hadoop_props, wString, wString);
  }
  if (v.serialized_table !== undefined) {
    w.field(11, 15);
    w.string(v.serialized_table);
  }
  if (v.serialized_splits !== undefined) {
    w.field(15, 16);
    writeList(w, 11, v.serialized_splits, wString);
  }
  if (v.parquet_params !== undefined) {
    w.field(12, 17);
    writeTParquetMetadataParams(w, v.parquet_params);
  }
  w.structEnd();
}

export function readTMetaScanRange(r: ThriftReader): TMetaScanRange {
  const v = {} as TMetaScanRange;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.metadata_type = r.i32() as TMetadataType;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.iceberg_params = readTIcebergMetadataParams(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.backends_params = readTBackendsMetadataParams(r);
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.frontends_params = readTFrontendsMetadataParams(r);
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.queries_params = readTQueriesMetadataParams(r);
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.materialized_views_params = readTMaterializedViewsMetadataParams(r);
        continue;
      case 7:
        if (r.fieldType !== 12) break;
        v.jobs_params = readTJobsMetadataParams(r);
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.tasks_params = readTTasksMetadataParams(r);
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.partitions_params = readTPartitionsMetadataParams(r);
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.meta_cache_stats_params = readTMetaCacheStatsParams(r);
        continue;
      case 11:
        if (r.fieldType !== 12) break;
        v.partition_values_params = readTPartitionValuesMetadataParams(r);
        continue;
      case 12:
        if (r.fieldType !== 12) break;
        v.hudi_params = readTHudiMetadataParams(r);
        continue;
      case 13:
        if (r.fieldType !== 12) break;
        v.paimon_params = readTPaimonMetadataParams(r);
        continue;
      case 14:
        if (r.fieldType !== 13) break;
        v.hadoop_props = readMap(r, 11, rString, 11, rString);
        continue;
      case 15:
        if (r.fieldType !== 11) break;
        v.serialized_table = r.string();
        continue;
      case 16:
        if (r.fieldType !== 15) break;
        v.serialized_splits = readList(r, 11, rString);
        continue;
      case 17:
        if (r.fieldType !== 12) break;
        v.parquet_params = readTParquetMetadataParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TScanRange {
  palo_scan_range?: TPaloScanRange;
  kudu_scan_token?: Uint8Array;
  broker_scan_range?: TBrokerScanRange;
  es_scan_range?: TEsScanRange;
  ext_scan_range?: TExternalScanRange;
  data_gen_scan_range?: TDataGenScanRange;
  meta_scan_range?: TMetaScanRange;
}

export function writeTScanRange(w: ThriftWriter, v: TScanRange): void {
  w.structBegin();
  if (v.palo_scan_range !== undefined) {
    w.field(12, 4);
    writeTPaloScanRange(w, v.palo_scan_range);
  }
  if (v.kudu_scan_token !== undefined) {
    w.field(11, 5);
    w.binary(v.kudu_scan_token);
  }
  if (v.broker_scan_range !== undefined) {
    w.field(12, 6);
    writeTBrokerScanRange(w, v.broker_scan_range);
  }
  if (v.es_scan_range !== undefined) {
    w.field(12, 7);
    writeTEsScanRange(w, v.es_scan_range);
  }
  if (v.ext_scan_range !== undefined) {
    w.field(12, 8);
    writeTExternalScanRange(w, v.ext_scan_range);
  }
  if (v.data_gen_scan_range !== undefined) {
    w.field(12, 9);
    writeTDataGenScanRange(w, v.data_gen_scan_range);
  }
  if (v.meta_scan_range !== undefined) {
    w.field(12, 10);
    writeTMetaScanRange(w, v.meta_scan_range);
  }
  w.structEnd();
}

export function readTScanRange(r: ThriftReader): TScanRange {
  const v = {} as TScanRange;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 4:
        if (r.fieldType !== 12) break;
        v.palo_scan_range = readTPaloScanRange(r);
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.kudu_scan_token = r.binary();
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.broker_scan_range = readTBrokerScanRange(r);
        continue;
      case 7:
        if (r.fieldType !== 12) break;
        v.es_scan_range = readTEsScanRange(r);
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.ext_scan_range = readTExternalScanRange(r);
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.data_gen_scan_range = readTDataGenScanRange(r);
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.meta_scan_range = readTMetaScanRange(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TMySQLScanNode {
  tuple_id: number;
  table_name: string;
  columns: string[];
  filters: string[];
}

export function writeTMySQLScanNode(w: ThriftWriter, v: TMySQLScanNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.tuple_id);
  w.field(11, 2);
  w.string(v.table_name);
  w.field(15, 3);
  writeList(w, 11, v.columns, wString);
  w.field(15, 4);
  writeList(w, 11, v.filters, wString);
  w.structEnd();
}

export function readTMySQLScanNode(r: ThriftReader): TMySQLScanNode {
  const v = {} as TMySQLScanNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.columns = readList(r, 11, rString);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.filters = readList(r, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tuple_id === undefined) missing("TMySQLScanNode", "tuple_id");
  if (v.table_name === undefined) missing("TMySQLScanNode", "table_name");
  if (v.columns === undefined) missing("TMySQLScanNode", "columns");
  if (v.filters === undefined) missing("TMySQLScanNode", "filters");
  return v;
}

export interface TOdbcScanNode {
  tuple_id?: number;
  table_name?: string;
  driver?: string;
  type?: TOdbcTableType;
  columns?: string[];
  filters?: string[];
  connect_string?: string;
  query_string?: string;
}

export function writeTOdbcScanNode(w: ThriftWriter, v: TOdbcScanNode): void {
  w.structBegin();
  if (v.tuple_id !== undefined) {
    w.field(8, 1);
    w.i32(v.tuple_id);
  }
  if (v.table_name !== undefined) {
    w.field(11, 2);
    w.string(v.table_name);
  }
  if (v.driver !== undefined) {
    w.field(11, 3);
    w.string(v.driver);
  }
  if (v.type !== undefined) {
    w.field(8, 4);
    w.i32(v.type);
  }
  if (v.columns !== undefined) {
    w.field(15, 5);
    writeList(w, 11, v.columns, wString);
  }
  if (v.filters !== undefined) {
    w.field(15, 6);
    writeList(w, 11, v.filters, wString);
  }
  if (v.connect_string !== undefined) {
    w.field(11, 7);
    w.string(v.connect_string);
  }
  if (v.query_string !== undefined) {
    w.field(11, 8);
    w.string(v.query_string);
  }
  w.structEnd();
}

export function readTOdbcScanNode(r: ThriftReader): TOdbcScanNode {
  const v = {} as TOdbcScanNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.driver = r.string();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TOdbcTableType;
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.columns = readList(r, 11, rString);
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.filters = readList(r, 11, rString);
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.connect_string = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.query_string = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TJdbcScanNode {
  tuple_id?: number;
  table_name?: string;
  query_string?: string;
  table_type?: TOdbcTableType;
  is_tvf?: boolean;
}

export function writeTJdbcScanNode(w: ThriftWriter, v: TJdbcScanNode): void {
  w.structBegin();
  if (v.tuple_id !== undefined) {
    w.field(8, 1);
    w.i32(v.tuple_id);
  }
  if (v.table_name !== undefined) {
    w.field(11, 2);
    w.string(v.table_name);
  }
  if (v.query_string !== undefined) {
    w.field(11, 3);
    w.string(v.query_string);
  }
  if (v.table_type !== undefined) {
    w.field(8, 4);
    w.i32(v.table_type);
  }
  if (v.is_tvf !== undefined) {
    w.boolField(5, v.is_tvf);
  }
  w.structEnd();
}

export function readTJdbcScanNode(r: ThriftReader): TJdbcScanNode {
  const v = {} as TJdbcScanNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.query_string = r.string();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.table_type = r.i32() as TOdbcTableType;
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.is_tvf = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TBrokerScanNode {
  tuple_id: number;
  partition_exprs?: TExpr[];
  partition_infos?: TRangePartition[];
  pre_filter_exprs?: TExpr[];
}

export function writeTBrokerScanNode(w: ThriftWriter, v: TBrokerScanNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.tuple_id);
  if (v.partition_exprs !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.partition_exprs, writeTExpr);
  }
  if (v.partition_infos !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.partition_infos, writeTRangePartition);
  }
  if (v.pre_filter_exprs !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.pre_filter_exprs, writeTExpr);
  }
  w.structEnd();
}

export function readTBrokerScanNode(r: ThriftReader): TBrokerScanNode {
  const v = {} as TBrokerScanNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.partition_exprs = readList(r, 12, readTExpr);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.partition_infos = readList(r, 12, readTRangePartition);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.pre_filter_exprs = readList(r, 12, readTExpr);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tuple_id === undefined) missing("TBrokerScanNode", "tuple_id");
  return v;
}

export interface TFileScanNode {
  tuple_id?: number;
  table_name?: string;
}

export function writeTFileScanNode(w: ThriftWriter, v: TFileScanNode): void {
  w.structBegin();
  if (v.tuple_id !== undefined) {
    w.field(8, 1);
    w.i32(v.tuple_id);
  }
  if (v.table_name !== undefined) {
    w.field(11, 2);
    w.string(v.table_name);
  }
  w.structEnd();
}

export function readTFileScanNode(r: ThriftReader): TFileScanNode {
  const v = {} as TFileScanNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TRecCTETarget {
  addr?: TNetworkAddress;
  fragment_instance_id?: TUniqueId;
  node_id?: number;
}

export function writeTRecCTETarget(w: ThriftWriter, v: TRecCTETarget): void {
  w.structBegin();
  if (v.addr !== undefined) {
    w.field(12, 1);
    writeTNetworkAddress(w, v.addr);
  }
  if (v.fragment_instance_id !== undefined) {
    w.field(12, 2);
    writeTUniqueId(w, v.fragment_instance_id);
  }
  if (v.node_id !== undefined) {
    w.field(8, 3);
    w.i32(v.node_id);
  }
  w.structEnd();
}

export function readTRecCTETarget(r: ThriftReader): TRecCTETarget {
  const v = {} as TRecCTETarget;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.addr = readTNetworkAddress(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.fragment_instance_id = readTUniqueId(r);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.node_id = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TRecCTEResetInfo {
  addr?: TNetworkAddress;
  fragment_id?: number;
}

export function writeTRecCTEResetInfo(w: ThriftWriter, v: TRecCTEResetInfo): void {
  w.structBegin();
  if (v.addr !== undefined) {
    w.field(12, 1);
    writeTNetworkAddress(w, v.addr);
  }
  if (v.fragment_id !== undefined) {
    w.field(8, 2);
    w.i32(v.fragment_id);
  }
  w.structEnd();
}

export function readTRecCTEResetInfo(r: ThriftReader): TRecCTEResetInfo {
  const v = {} as TRecCTEResetInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.addr = readTNetworkAddress(r);
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.fragment_id = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TRecCTENode {
  is_union_all?: boolean;
  targets?: TRecCTETarget[];
  fragments_to_reset?: TRecCTEResetInfo[];
  result_expr_lists?: TExpr[][];
  rec_side_runtime_filter_ids?: number[];
  is_used_by_other_rec_cte?: boolean;
}

export function writeTRecCTENode(w: ThriftWriter, v: TRecCTENode): void {
  w.structBegin();
  if (v.is_union_all !== undefined) {
    w.boolField(1, v.is_union_all);
  }
  if (v.targets !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.targets, writeTRecCTETarget);
  }
  if (v.fragments_to_reset !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.fragments_to_reset, writeTRecCTEResetInfo);
  }
  if (v.result_expr_lists !== undefined) {
    w.field(15, 4);
    writeList(w, 15, v.result_expr_lists, (w, v) => writeList(w, 12, v, writeTExpr));
  }
  if (v.rec_side_runtime_filter_ids !== undefined) {
    w.field(15, 5);
    writeList(w, 8, v.rec_side_runtime_filter_ids, wI32);
  }
  if (v.is_used_by_other_rec_cte !== undefined) {
    w.boolField(6, v.is_used_by_other_rec_cte);
  }
  w.structEnd();
}

export function readTRecCTENode(r: ThriftReader): TRecCTENode {
  const v = {} as TRecCTENode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.is_union_all = r.bool();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.targets = readList(r, 12, readTRecCTETarget);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.fragments_to_reset = readList(r, 12, readTRecCTEResetInfo);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.result_expr_lists = readList(r, 15, (r) => readList(r, 12, readTExpr));
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.rec_side_runtime_filter_ids = readList(r, 8, rI32);
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.is_used_by_other_rec_cte = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export type TRecCTEScanNode = Record<never, never>;

export function writeTRecCTEScanNode(w: ThriftWriter, _v: TRecCTEScanNode): void {
  w.structBegin();
  w.structEnd();
}

export function readTRecCTEScanNode(r: ThriftReader): TRecCTEScanNode {
  const v = {} as TRecCTEScanNode;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export interface TEsScanNode {
  tuple_id: number;
  properties?: Map<string, string>;
  docvalue_context?: Map<string, string>;
  fields_context?: Map<string, string>;
}

export function writeTEsScanNode(w: ThriftWriter, v: TEsScanNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.tuple_id);
  if (v.properties !== undefined) {
    w.field(13, 2);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  if (v.docvalue_context !== undefined) {
    w.field(13, 3);
    writeMap(w, 11, 11, v.docvalue_context, wString, wString);
  }
  if (v.fields_context !== undefined) {
    w.field(13, 4);
    writeMap(w, 11, 11, v.fields_context, wString, wString);
  }
  w.structEnd();
}

export function readTEsScanNode(r: ThriftReader): TEsScanNode {
  const v = {} as TEsScanNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.docvalue_context = readMap(r, 11, rString, 11, rString);
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.fields_context = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tuple_id === undefined) missing("TEsScanNode", "tuple_id");
  return v;
}

export interface TMiniLoadEtlFunction {
  function_name: string;
  param_column_index: number;
}

export function writeTMiniLoadEtlFunction(w: ThriftWriter, v: TMiniLoadEtlFunction): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.function_name);
  w.field(8, 2);
  w.i32(v.param_column_index);
  w.structEnd();
}

export function readTMiniLoadEtlFunction(r: ThriftReader): TMiniLoadEtlFunction {
  const v = {} as TMiniLoadEtlFunction;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.function_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.param_column_index = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.function_name === undefined) missing("TMiniLoadEtlFunction", "function_name");
  if (v.param_column_index === undefined) missing("TMiniLoadEtlFunction", "param_column_index");
  return v;
}

export interface TCsvScanNode {
  tuple_id: number;
  file_paths: string[];
  column_separator?: string;
  line_delimiter?: string;
  column_type_mapping?: Map<string, TColumnType>;
  columns?: string[];
  unspecified_columns?: string[];
  default_values?: string[];
  max_filter_ratio?: number;
  column_function_mapping?: Map<string, TMiniLoadEtlFunction>;
}

export function writeTCsvScanNode(w: ThriftWriter, v: TCsvScanNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.tuple_id);
  w.field(15, 2);
  writeList(w, 11, v.file_paths, wString);
  if (v.column_separator !== undefined) {
    w.field(11, 3);
    w.string(v.column_separator);
  }
  if (v.line_delimiter !== undefined) {
    w.field(11, 4);
    w.string(v.line_delimiter);
  }
  if (v.column_type_mapping !== undefined) {
    w.field(13, 5);
    writeMap(w, 11, 12, v.column_type_mapping, wString, writeTColumnType);
  }
  if (v.columns !== undefined) {
    w.field(15, 6);
    writeList(w, 11, v.columns, wString);
  }
  if (v.unspecified_columns !== undefined) {
    w.field(15, 7);
    writeList(w, 11, v.unspecified_columns, wString);
  }
  if (v.default_values !== undefined) {
    w.field(15, 8);
    writeList(w, 11, v.default_values, wString);
  }
  if (v.max_filter_ratio !== undefined) {
    w.field(4, 9);
    w.double(v.max_filter_ratio);
  }
  if (v.column_function_mapping !== undefined) {
    w.field(13, 10);
    writeMap(w, 11, 12, v.column_function_mapping, wString, writeTMiniLoadEtlFunction);
  }
  w.structEnd();
}

export function readTCsvScanNode(r: ThriftReader): TCsvScanNode {
  const v = {} as TCsvScanNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.file_paths = readList(r, 11, rString);
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.column_separator = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.line_delimiter = r.string();
        continue;
      case 5:
        if (r.fieldType !== 13) break;
        v.column_type_mapping = readMap(r, 11, rString, 12, readTColumnType);
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.columns = readList(r, 11, rString);
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.unspecified_columns = readList(r, 11, rString);
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.default_values = readList(r, 11, rString);
        continue;
      case 9:
        if (r.fieldType !== 4) break;
        v.max_filter_ratio = r.double();
        continue;
      case 10:
        if (r.fieldType !== 13) break;
        v.column_function_mapping = readMap(r, 11, rString, 12, readTMiniLoadEtlFunction);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tuple_id === undefined) missing("TCsvScanNode", "tuple_id");
  if (v.file_paths === undefined) missing("TCsvScanNode", "file_paths");
  return v;
}

export interface TSchemaScanNode {
  tuple_id: number;
  table_name: string;
  db?: string;
  table?: string;
  wild?: string;
  user?: string;
  ip?: string;
  port?: number;
  thread_id?: bigint;
  user_ip?: string;
  current_user_ident?: TUserIdentity;
  /** Default: false */
  show_hidden_cloumns?: boolean;
  catalog?: string;
  fe_addr_list?: TNetworkAddress[];
  frontend_conjuncts?: string;
}

export function writeTSchemaScanNode(w: ThriftWriter, v: TSchemaScanNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.tuple_id);
  w.field(11, 2);
  w.string(v.table_name);
  if (v.db !== undefined) {
    w.field(11, 3);
    w.string(v.db);
  }
  if (v.table !== undefined) {
    w.field(11, 4);
    w.string(v.table);
  }
  if (v.wild !== undefined) {
    w.field(11, 5);
    w.string(v.wild);
  }
  if (v.user !== undefined) {
    w.field(11, 6);
    w.string(v.user);
  }
  if (v.ip !== undefined) {
    w.field(11, 7);
    w.string(v.ip);
  }
  if (v.port !== undefined) {
    w.field(8, 8);
    w.i32(v.port);
  }
  if (v.thread_id !== undefined) {
    w.field(10, 9);
    w.i64(v.thread_id);
  }
  if (v.user_ip !== undefined) {
    w.field(11, 10);
    w.string(v.user_ip);
  }
  if (v.current_user_ident !== undefined) {
    w.field(12, 11);
    writeTUserIdentity(w, v.current_user_ident);
  }
  if (v.show_hidden_cloumns !== undefined) {
    w.boolField(12, v.show_hidden_cloumns);
  }
  if (v.catalog !== undefined) {
    w.field(11, 14);
    w.string(v.catalog);
  }
  if (v.fe_addr_list !== undefined) {
    w.field(15, 15);
    writeList(w, 12, v.fe_addr_list, writeTNetworkAddress);
  }
  if (v.frontend_conjuncts !== undefined) {
    w.field(11, 16);
    w.string(v.frontend_conjuncts);
  }
  w.structEnd();
}

export function readTSchemaScanNode(r: ThriftReader): TSchemaScanNode {
  const v = {} as TSchemaScanNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.db = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.table = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.wild = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.user = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.ip = r.string();
        continue;
      case 8:
        if (r.fieldType !== 8) break;
        v.port = r.i32();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.thread_id = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 11) break;
        v.user_ip = r.string();
        continue;
      case 11:
        if (r.fieldType !== 12) break;
        v.current_user_ident = readTUserIdentity(r);
        continue;
      case 12:
        if (r.fieldType !== 2) break;
        v.show_hidden_cloumns = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 11) break;
        v.catalog = r.string();
        continue;
      case 15:
        if (r.fieldType !== 15) break;
        v.fe_addr_list = readList(r, 12, readTNetworkAddress);
        continue;
      case 16:
        if (r.fieldType !== 11) break;
        v.frontend_conjuncts = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tuple_id === undefined) missing("TSchemaScanNode", "tuple_id");
  if (v.table_name === undefined) missing("TSchemaScanNode", "table_name");
  return v;
}

/** The default values that the definition gives to fields of TSchemaScanNode. */
export function defaultsTSchemaScanNode(): Partial<TSchemaScanNode> {
  return {
    show_hidden_cloumns: false,
  };
}

export interface TMetaScanNode {
  tuple_id: number;
  metadata_type?: TMetadataType;
  current_user_ident?: TUserIdentity;
}

export function writeTMetaScanNode(w: ThriftWriter, v: TMetaScanNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.tuple_id);
  if (v.metadata_type !== undefined) {
    w.field(8, 2);
    w.i32(v.metadata_type);
  }
  if (v.current_user_ident !== undefined) {
    w.field(12, 3);
    writeTUserIdentity(w, v.current_user_ident);
  }
  w.structEnd();
}

export function readTMetaScanNode(r: ThriftReader): TMetaScanNode {
  const v = {} as TMetaScanNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.metadata_type = r.i32() as TMetadataType;
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.current_user_ident = readTUserIdentity(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tuple_id === undefined) missing("TMetaScanNode", "tuple_id");
  return v;
}

export interface TTestExternalScanNode {
  tuple_id?: number;
  table_name?: string;
}

export function writeTTestExternalScanNode(w: ThriftWriter, v: TTestExternalScanNode): void {
  w.structBegin();
  if (v.tuple_id !== undefined) {
    w.field(8, 1);
    w.i32(v.tuple_id);
  }
  if (v.table_name !== undefined) {
    w.field(11, 2);
    w.string(v.table_name);
  }
  w.structEnd();
}

export function readTTestExternalScanNode(r: ThriftReader): TTestExternalScanNode {
  const v = {} as TTestExternalScanNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TSortInfo {
  ordering_exprs: TExpr[];
  is_asc_order: boolean[];
  nulls_first: boolean[];
  sort_tuple_slot_exprs?: TExpr[];
  use_two_phase_read?: boolean;
}

export function writeTSortInfo(w: ThriftWriter, v: TSortInfo): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.ordering_exprs, writeTExpr);
  w.field(15, 2);
  writeList(w, 2, v.is_asc_order, wBool);
  w.field(15, 3);
  writeList(w, 2, v.nulls_first, wBool);
  if (v.sort_tuple_slot_exprs !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.sort_tuple_slot_exprs, writeTExpr);
  }
  if (v.use_two_phase_read !== undefined) {
    w.boolField(6, v.use_two_phase_read);
  }
  w.structEnd();
}

export function readTSortInfo(r: ThriftReader): TSortInfo {
  const v = {} as TSortInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.ordering_exprs = readList(r, 12, readTExpr);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.is_asc_order = readList(r, 2, rBool);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.nulls_first = readList(r, 2, rBool);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.sort_tuple_slot_exprs = readList(r, 12, readTExpr);
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.use_two_phase_read = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.ordering_exprs === undefined) missing("TSortInfo", "ordering_exprs");
  if (v.is_asc_order === undefined) missing("TSortInfo", "is_asc_order");
  if (v.nulls_first === undefined) missing("TSortInfo", "nulls_first");
  return v;
}

export interface TOlapScanNode {
  tuple_id: number;
  key_column_name: string[];
  key_column_type: TPrimitiveType[];
  is_preaggregation: boolean;
  sort_column?: string;
  keyType?: TKeysType;
  table_name?: string;
  columns_desc?: TColumn[];
  sort_info?: TSortInfo;
  sort_limit?: bigint;
  enable_unique_key_merge_on_write?: boolean;
  push_down_agg_type_opt?: TPushAggOp;
  use_topn_opt?: boolean;
  indexes_desc?: TOlapTableIndex[];
  output_column_unique_ids?: Set<number>;
  distribute_column_ids?: number[];
  schema_version?: number;
  topn_filter_source_node_ids?: number[];
  score_sort_info?: TSortInfo;
  score_sort_limit?: bigint;
  ann_sort_info?: TSortInfo;
  ann_sort_limit?: bigint;
}

export function writeTOlapScanNode(w: ThriftWriter, v: TOlapScanNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.tuple_id);
  w.field(15, 2);
  writeList(w, 11, v.key_column_name, wString);
  w.field(15, 3);
  writeList(w, 8, v.key_column_type, wI32);
  w.boolField(4, v.is_preaggregation);
  if (v.sort_column !== undefined) {
    w.field(11, 5);
    w.string(v.sort_column);
  }
  if (v.keyType !== undefined) {
    w.field(8, 6);
    w.i32(v.keyType);
  }
  if (v.table_name !== undefined) {
    w.field(11, 7);
    w.string(v.table_name);
  }
  if (v.columns_desc !== undefined) {
    w.field(15, 8);
    writeList(w, 12, v.columns_desc, writeTColumn);
  }
  if (v.sort_info !== undefined) {
    w.field(12, 9);
    writeTSortInfo(w, v.sort_info);
  }
  if (v.sort_limit !== undefined) {
    w.field(10, 10);
    w.i64(v.sort_limit);
  }
  if (v.enable_unique_key_merge_on_write !== undefined) {
    w.boolField(11, v.enable_unique_key_merge_on_write);
  }
  if (v.push_down_agg_type_opt !== undefined) {
    w.field(8, 12);
    w.i32(v.push_down_agg_type_opt);
  }
  if (v.use_topn_opt !== undefined) {
    w.boolField(13, v.use_topn_opt);
  }
  if (v.indexes_desc !== undefined) {
    w.field(15, 14);
    writeList(w, 12, v.indexes_desc, writeTOlapTableIndex);
  }
  if (v.output_column_unique_ids !== undefined) {
    w.field(14, 15);
    writeSet(w, 8, v.output_column_unique_ids, wI32);
  }
  if (v.distribute_column_ids !== undefined) {
    w.field(15, 16);
    writeList(w, 8, v.distribute_column_ids, wI32);
  }
  if (v.schema_version !== undefined) {
    w.field(8, 17);
    w.i32(v.schema_version);
  }
  if (v.topn_filter_source_node_ids !== undefined) {
    w.field(15, 18);
    writeList(w, 8, v.topn_filter_source_node_ids, wI32);
  }
  if (v.score_sort_info !== undefined) {
    w.field(12, 19);
    writeTSortInfo(w, v.score_sort_info);
  }
  if (v.score_sort_limit !== undefined) {
    w.field(10, 20);
    w.i64(v.score_sort_limit);
  }
  if (v.ann_sort_info !== undefined) {
    w.field(12, 21);
    writeTSortInfo(w, v.ann_sort_info);
  }
  if (v.ann_sort_limit !== undefined) {
    w.field(10, 22);
    w.i64(v.ann_sort_limit);
  }
  w.structEnd();
}

export function readTOlapScanNode(r: ThriftReader): TOlapScanNode {
  const v = {} as TOlapScanNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.key_column_name = readList(r, 11, rString);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.key_column_type = readList(r, 8, (r) => r.i32() as TPrimitiveType);
        continue;
      case 4:
        if (r.fieldType !== 2) break;
        v.is_preaggregation = r.bool();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.sort_column = r.string();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.keyType = r.i32() as TKeysType;
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.columns_desc = readList(r, 12, readTColumn);
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.sort_info = readTSortInfo(r);
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.sort_limit = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 2) break;
        v.enable_unique_key_merge_on_write = r.bool();
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.push_down_agg_type_opt = r.i32() as TPushAggOp;
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.use_topn_opt = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 15) break;
        v.indexes_desc = readList(r, 12, readTOlapTableIndex);
        continue;
      case 15:
        if (r.fieldType !== 14) break;
        v.output_column_unique_ids = readSet(r, 8, rI32);
        continue;
      case 16:
        if (r.fieldType !== 15) break;
        v.distribute_column_ids = readList(r, 8, rI32);
        continue;
      case 17:
        if (r.fieldType !== 8) break;
        v.schema_version = r.i32();
        continue;
      case 18:
        if (r.fieldType !== 15) break;
        v.topn_filter_source_node_ids = readList(r, 8, rI32);
        continue;
      case 19:
        if (r.fieldType !== 12) break;
        v.score_sort_info = readTSortInfo(r);
        continue;
      case 20:
        if (r.fieldType !== 10) break;
        v.score_sort_limit = r.i64();
        continue;
      case 21:
        if (r.fieldType !== 12) break;
        v.ann_sort_info = readTSortInfo(r);
        continue;
      case 22:
        if (r.fieldType !== 10) break;
        v.ann_sort_limit = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tuple_id === undefined) missing("TOlapScanNode", "tuple_id");
  if (v.key_column_name === undefined) missing("TOlapScanNode", "key_column_name");
  if (v.key_column_type === undefined) missing("TOlapScanNode", "key_column_type");
  if (v.is_preaggregation === undefined) missing("TOlapScanNode", "is_preaggregation");
  return v;
}

export interface TEqJoinCondition {
  left: TExpr;
  right: TExpr;
  opcode?: TExprOpcode;
}

export function writeTEqJoinCondition(w: ThriftWriter, v: TEqJoinCondition): void {
  w.structBegin();
  w.field(12, 1);
  writeTExpr(w, v.left);
  w.field(12, 2);
  writeTExpr(w, v.right);
  if (v.opcode !== undefined) {
    w.field(8, 3);
    w.i32(v.opcode);
  }
  w.structEnd();
}

export function readTEqJoinCondition(r: ThriftReader): TEqJoinCondition {
  const v = {} as TEqJoinCondition;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.left = readTExpr(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.right = readTExpr(r);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.opcode = r.i32() as TExprOpcode;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.left === undefined) missing("TEqJoinCondition", "left");
  if (v.right === undefined) missing("TEqJoinCondition", "right");
  return v;
}

export interface THashJoinNode {
  join_op: TJoinOp;
  eq_join_conjuncts: TEqJoinCondition[];
  other_join_conjuncts?: TExpr[];
  add_probe_filters?: boolean;
  vother_join_conjunct?: TExpr;
  hash_output_slot_ids?: number[];
  srcExprList?: TExpr[];
  voutput_tuple_id?: number;
  vintermediate_tuple_id_list?: number[];
  is_broadcast_join?: boolean;
  is_mark?: boolean;
  dist_type?: TJoinDistributionType;
  mark_join_conjuncts?: TExpr[];
  use_specific_projections?: boolean;
}

export function writeTHashJoinNode(w: ThriftWriter, v: THashJoinNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.join_op);
  w.field(15, 2);
  writeList(w, 12, v.eq_join_conjuncts, writeTEqJoinCondition);
  if (v.other_join_conjuncts !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.other_join_conjuncts, writeTExpr);
  }
  if (v.add_probe_filters !== undefined) {
    w.boolField(4, v.add_probe_filters);
  }
  if (v.vother_join_conjunct !== undefined) {
    w.field(12, 5);
    writeTExpr(w, v.vother_join_conjunct);
  }
  if (v.hash_output_slot_ids !== undefined) {
    w.field(15, 6);
    writeList(w, 8, v.hash_output_slot_ids, wI32);
  }
  if (v.srcExprList !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.srcExprList, writeTExpr);
  }
  if (v.voutput_tuple_id !== undefined) {
    w.field(8, 8);
    w.i32(v.voutput_tuple_id);
  }
  if (v.vintermediate_tuple_id_list !== undefined) {
    w.field(15, 9);
    writeList(w, 8, v.vintermediate_tuple_id_list, wI32);
  }
  if (v.is_broadcast_join !== undefined) {
    w.boolField(10, v.is_broadcast_join);
  }
  if (v.is_mark !== undefined) {
    w.boolField(11, v.is_mark);
  }
  if (v.dist_type !== undefined) {
    w.field(8, 12);
    w.i32(v.dist_type);
  }
  if (v.mark_join_conjuncts !== undefined) {
    w.field(15, 13);
    writeList(w, 12, v.mark_join_conjuncts, writeTExpr);
  }
  if (v.use_specific_projections !== undefined) {
    w.boolField(14, v.use_specific_projections);
  }
  w.structEnd();
}

export function readTHashJoinNode(r: ThriftReader): THashJoinNode {
  const v = {} as THashJoinNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.join_op = r.i32() as TJoinOp;
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.eq_join_conjuncts = readList(r, 12, readTEqJoinCondition);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.other_join_conjuncts = readList(r, 12, readTExpr);
        continue;
      case 4:
        if (r.fieldType !== 2) break;
        v.add_probe_filters = r.bool();
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.vother_join_conjunct = readTExpr(r);
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.hash_output_slot_ids = readList(r, 8, rI32);
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.srcExprList = readList(r, 12, readTExpr);
        continue;
      case 8:
        if (r.fieldType !== 8) break;
        v.voutput_tuple_id = r.i32();
        continue;
      case 9:
        if (r.fieldType !== 15) break;
        v.vintermediate_tuple_id_list = readList(r, 8, rI32);
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.is_broadcast_join = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 2) break;
        v.is_mark = r.bool();
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.dist_type = r.i32() as TJoinDistributionType;
        continue;
      case 13:
        if (r.fieldType !== 15) break;
        v.mark_join_conjuncts = readList(r, 12, readTExpr);
        continue;
      case 14:
        if (r.fieldType !== 2) break;
        v.use_specific_projections = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.join_op === undefined) missing("THashJoinNode", "join_op");
  if (v.eq_join_conjuncts === undefined) missing("THashJoinNode", "eq_join_conjuncts");
  return v;
}

export interface TNestedLoopJoinNode {
  join_op: TJoinOp;
  srcExprList?: TExpr[];
  voutput_tuple_id?: number;
  vintermediate_tuple_id_list?: number[];
  is_output_left_side_only?: boolean;
  vjoin_conjunct?: TExpr;
  is_mark?: boolean;
  join_conjuncts?: TExpr[];
  mark_join_conjuncts?: TExpr[];
  use_specific_projections?: boolean;
}

export function writeTNestedLoopJoinNode(w: ThriftWriter, v: TNestedLoopJoinNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.join_op);
  if (v.srcExprList !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.srcExprList, writeTExpr);
  }
  if (v.voutput_tuple_id !== undefined) {
    w.field(8, 3);
    w.i32(v.voutput_tuple_id);
  }
  if (v.vintermediate_tuple_id_list !== undefined) {
    w.field(15, 4);
    writeList(w, 8, v.vintermediate_tuple_id_list, wI32);
  }
  if (v.is_output_left_side_only !== undefined) {
    w.boolField(5, v.is_output_left_side_only);
  }
  if (v.vjoin_conjunct !== undefined) {
    w.field(12, 6);
    writeTExpr(w, v.vjoin_conjunct);
  }
  if (v.is_mark !== undefined) {
    w.boolField(7, v.is_mark);
  }
  if (v.join_conjuncts !== undefined) {
    w.field(15, 8);
    writeList(w, 12, v.join_conjuncts, writeTExpr);
  }
  if (v.mark_join_conjuncts !== undefined) {
    w.field(15, 9);
    writeList(w, 12, v.mark_join_conjuncts, writeTExpr);
  }
  if (v.use_specific_projections !== undefined) {
    w.boolField(10, v.use_specific_projections);
  }
  w.structEnd();
}

export function readTNestedLoopJoinNode(r: ThriftReader): TNestedLoopJoinNode {
  const v = {} as TNestedLoopJoinNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.join_op = r.i32() as TJoinOp;
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.srcExprList = readList(r, 12, readTExpr);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.voutput_tuple_id = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.vintermediate_tuple_id_list = readList(r, 8, rI32);
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.is_output_left_side_only = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.vjoin_conjunct = readTExpr(r);
        continue;
      case 7:
        if (r.fieldType !== 2) break;
        v.is_mark = r.bool();
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.join_conjuncts = readList(r, 12, readTExpr);
        continue;
      case 9:
        if (r.fieldType !== 15) break;
        v.mark_join_conjuncts = readList(r, 12, readTExpr);
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.use_specific_projections = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.join_op === undefined) missing("TNestedLoopJoinNode", "join_op");
  return v;
}

export interface TMergeJoinNode {
  cmp_conjuncts: TEqJoinCondition[];
  other_join_conjuncts?: TExpr[];
}

export function writeTMergeJoinNode(w: ThriftWriter, v: TMergeJoinNode): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.cmp_conjuncts, writeTEqJoinCondition);
  if (v.other_join_conjuncts !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.other_join_conjuncts, writeTExpr);
  }
  w.structEnd();
}

export function readTMergeJoinNode(r: ThriftReader): TMergeJoinNode {
  const v = {} as TMergeJoinNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.cmp_conjuncts = readList(r, 12, readTEqJoinCondition);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.other_join_conjuncts = readList(r, 12, readTExpr);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.cmp_conjuncts === undefined) missing("TMergeJoinNode", "cmp_conjuncts");
  return v;
}

export interface TAggregationNode {
  grouping_exprs?: TExpr[];
  aggregate_functions: TExpr[];
  intermediate_tuple_id: number;
  output_tuple_id: number;
  need_finalize: boolean;
  use_streaming_preaggregation?: boolean;
  agg_sort_infos?: TSortInfo[];
  is_first_phase?: boolean;
  is_colocate?: boolean;
  agg_sort_info_by_group_key?: TSortInfo;
}

export function writeTAggregationNode(w: ThriftWriter, v: TAggregationNode): void {
  w.structBegin();
  if (v.grouping_exprs !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.grouping_exprs, writeTExpr);
  }
  w.field(15, 2);
  writeList(w, 12, v.aggregate_functions, writeTExpr);
  w.field(8, 3);
  w.i32(v.intermediate_tuple_id);
  w.field(8, 4);
  w.i32(v.output_tuple_id);
  w.boolField(5, v.need_finalize);
  if (v.use_streaming_preaggregation !== undefined) {
    w.boolField(6, v.use_streaming_preaggregation);
  }
  if (v.agg_sort_infos !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.agg_sort_infos, writeTSortInfo);
  }
  if (v.is_first_phase !== undefined) {
    w.boolField(8, v.is_first_phase);
  }
  if (v.is_colocate !== undefined) {
    w.boolField(9, v.is_colocate);
  }
  if (v.agg_sort_info_by_group_key !== undefined) {
    w.field(12, 10);
    writeTSortInfo(w, v.agg_sort_info_by_group_key);
  }
  w.structEnd();
}

export function readTAggregationNode(r: ThriftReader): TAggregationNode {
  const v = {} as TAggregationNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.grouping_exprs = readList(r, 12, readTExpr);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.aggregate_functions = readList(r, 12, readTExpr);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.intermediate_tuple_id = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.output_tuple_id = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.need_finalize = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.use_streaming_preaggregation = r.bool();
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.agg_sort_infos = readList(r, 12, readTSortInfo);
        continue;
      case 8:
        if (r.fieldType !== 2) break;
        v.is_first_phase = r.bool();
        continue;
      case 9:
        if (r.fieldType !== 2) break;
        v.is_colocate = r.bool();
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.agg_sort_info_by_group_key = readTSortInfo(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.aggregate_functions === undefined) missing("TAggregationNode", "aggregate_functions");
  if (v.intermediate_tuple_id === undefined) missing("TAggregationNode", "intermediate_tuple_id");
  if (v.output_tuple_id === undefined) missing("TAggregationNode", "output_tuple_id");
  if (v.need_finalize === undefined) missing("TAggregationNode", "need_finalize");
  return v;
}

export interface TRepeatNode {
  output_tuple_id: number;
  slot_id_set_list: Set<number>[];
  repeat_id_list: bigint[];
  grouping_list: bigint[][];
  all_slot_ids: Set<number>;
  exprs: TExpr[];
}

export function writeTRepeatNode(w: ThriftWriter, v: TRepeatNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.output_tuple_id);
  w.field(15, 2);
  writeList(w, 14, v.slot_id_set_list, (w, v) => writeSet(w, 8, v, wI32));
  w.field(15, 3);
  writeList(w, 10, v.repeat_id_list, wI64);
  w.field(15, 4);
  writeList(w, 15, v.grouping_list, (w, v) => writeList(w, 10, v, wI64));
  w.field(14, 5);
  writeSet(w, 8, v.all_slot_ids, wI32);
  w.field(15, 6);
  writeList(w, 12, v.exprs, writeTExpr);
  w.structEnd();
}

export function readTRepeatNode(r: ThriftReader): TRepeatNode {
  const v = {} as TRepeatNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.output_tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.slot_id_set_list = readList(r, 14, (r) => readSet(r, 8, rI32));
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.repeat_id_list = readList(r, 10, rI64);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.grouping_list = readList(r, 15, (r) => readList(r, 10, rI64));
        continue;
      case 5:
        if (r.fieldType !== 14) break;
        v.all_slot_ids = readSet(r, 8, rI32);
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.exprs = readList(r, 12, readTExpr);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.output_tuple_id === undefined) missing("TRepeatNode", "output_tuple_id");
  if (v.slot_id_set_list === undefined) missing("TRepeatNode", "slot_id_set_list");
  if (v.repeat_id_list === undefined) missing("TRepeatNode", "repeat_id_list");
  if (v.grouping_list === undefined) missing("TRepeatNode", "grouping_list");
  if (v.all_slot_ids === undefined) missing("TRepeatNode", "all_slot_ids");
  if (v.exprs === undefined) missing("TRepeatNode", "exprs");
  return v;
}

export interface TMaterializationNode {
  tuple_id?: number;
  intermediate_tuple_id?: number;
  nodes_info?: TPaloNodesInfo;
  fetch_expr_lists?: TExpr[];
  column_descs_lists?: TColumn[][];
  slot_locs_lists?: number[][];
  fetch_row_stores?: boolean[];
  gc_id_map?: boolean;
  column_idxs_lists?: number[][];
}

export function writeTMaterializationNode(w: ThriftWriter, v: TMaterializationNode): void {
  w.structBegin();
  if (v.tuple_id !== undefined) {
    w.field(8, 1);
    w.i32(v.tuple_id);
  }
  if (v.intermediate_tuple_id !== undefined) {
    w.field(8, 2);
    w.i32(v.intermediate_tuple_id);
  }
  if (v.nodes_info !== undefined) {
    w.field(12, 3);
    writeTPaloNodesInfo(w, v.nodes_info);
  }
  if (v.fetch_expr_lists !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.fetch_expr_lists, writeTExpr);
  }
  if (v.column_descs_lists !== undefined) {
    w.field(15, 5);
    writeList(w, 15, v.column_descs_lists, (w, v) => writeList(w, 12, v, writeTColumn));
  }
  if (v.slot_locs_lists !== undefined) {
    w.field(15, 6);
    writeList(w, 15, v.slot_locs_lists, (w, v) => writeList(w, 8, v, wI32));
  }
  if (v.fetch_row_stores !== undefined) {
    w.field(15, 7);
    writeList(w, 2, v.fetch_row_stores, wBool);
  }
  if (v.gc_id_map !== undefined) {
    w.boolField(8, v.gc_id_map);
  }
  if (v.column_idxs_lists !== undefined) {
    w.field(15, 9);
    writeList(w, 15, v.column_idxs_lists, (w, v) => writeList(w, 8, v, wI32));
  }
  w.structEnd();
}

export function readTMaterializationNode(r: ThriftReader): TMaterializationNode {
  const v = {} as TMaterializationNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.intermediate_tuple_id = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.nodes_info = readTPaloNodesInfo(r);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.fetch_expr_lists = readList(r, 12, readTExpr);
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.column_descs_lists = readList(r, 15, (r) => readList(r, 12, readTColumn));
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.slot_locs_lists = readList(r, 15, (r) => readList(r, 8, rI32));
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.fetch_row_stores = readList(r, 2, rBool);
        continue;
      case 8:
        if (r.fieldType !== 2) break;
        v.gc_id_map = r.bool();
        continue;
      case 9:
        if (r.fieldType !== 15) break;
        v.column_idxs_lists = readList(r, 15, (r) => readList(r, 8, rI32));
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPreAggregationNode {
  group_exprs: TExpr[];
  aggregate_exprs: TExpr[];
}

export function writeTPreAggregationNode(w: ThriftWriter, v: TPreAggregationNode): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.group_exprs, writeTExpr);
  w.field(15, 2);
  writeList(w, 12, v.aggregate_exprs, writeTExpr);
  w.structEnd();
}

export function readTPreAggregationNode(r: ThriftReader): TPreAggregationNode {
  const v = {} as TPreAggregationNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.group_exprs = readList(r, 12, readTExpr);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.aggregate_exprs = readList(r, 12, readTExpr);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.group_exprs === undefined) missing("TPreAggregationNode", "group_exprs");
  if (v.aggregate_exprs === undefined) missing("TPreAggregationNode", "aggregate_exprs");
  return v;
}

export interface TSortNode {
  sort_info: TSortInfo;
  use_top_n: boolean;
  offset?: bigint;
  is_default_limit?: boolean;
  use_topn_opt?: boolean;
  merge_by_exchange?: boolean;
  is_analytic_sort?: boolean;
  is_colocate?: boolean;
  algorithm?: TSortAlgorithm;
  use_local_merge?: boolean;
  full_sort_max_buffered_bytes?: bigint;
}

export function writeTSortNode(w: ThriftWriter, v: TSortNode): void {
  w.structBegin();
  w.field(12, 1);
  writeTSortInfo(w, v.sort_info);
  w.boolField(2, v.use_top_n);
  if (v.offset !== undefined) {
    w.field(10, 3);
    w.i64(v.offset);
  }
  if (v.is_default_limit !== undefined) {
    w.boolField(6, v.is_default_limit);
  }
  if (v.use_topn_opt !== undefined) {
    w.boolField(7, v.use_topn_opt);
  }
  if (v.merge_by_exchange !== undefined) {
    w.boolField(8, v.merge_by_exchange);
  }
  if (v.is_analytic_sort !== undefined) {
    w.boolField(9, v.is_analytic_sort);
  }
  if (v.is_colocate !== undefined) {
    w.boolField(10, v.is_colocate);
  }
  if (v.algorithm !== undefined) {
    w.field(8, 11);
    w.i32(v.algorithm);
  }
  if (v.use_local_merge !== undefined) {
    w.boolField(12, v.use_local_merge);
  }
  if (v.full_sort_max_buffered_bytes !== undefined) {
    w.field(10, 13);
    w.i64(v.full_sort_max_buffered_bytes);
  }
  w.structEnd();
}

export function readTSortNode(r: ThriftReader): TSortNode {
  const v = {} as TSortNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.sort_info = readTSortInfo(r);
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.use_top_n = r.bool();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.offset = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.is_default_limit = r.bool();
        continue;
      case 7:
        if (r.fieldType !== 2) break;
        v.use_topn_opt = r.bool();
        continue;
      case 8:
        if (r.fieldType !== 2) break;
        v.merge_by_exchange = r.bool();
        continue;
      case 9:
        if (r.fieldType !== 2) break;
        v.is_analytic_sort = r.bool();
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.is_colocate = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.algorithm = r.i32() as TSortAlgorithm;
        continue;
      case 12:
        if (r.fieldType !== 2) break;
        v.use_local_merge = r.bool();
        continue;
      case 13:
        if (r.fieldType !== 10) break;
        v.full_sort_max_buffered_bytes = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.sort_info === undefined) missing("TSortNode", "sort_info");
  if (v.use_top_n === undefined) missing("TSortNode", "use_top_n");
  return v;
}

export interface TPartitionSortNode {
  partition_exprs?: TExpr[];
  sort_info?: TSortInfo;
  has_global_limit?: boolean;
  top_n_algorithm?: TopNAlgorithm;
  partition_inner_limit?: bigint;
  ptopn_phase?: TPartTopNPhase;
}

export function writeTPartitionSortNode(w: ThriftWriter, v: TPartitionSortNode): void {
  w.structBegin();
  if (v.partition_exprs !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.partition_exprs, writeTExpr);
  }
  if (v.sort_info !== undefined) {
    w.field(12, 2);
    writeTSortInfo(w, v.sort_info);
  }
  if (v.has_global_limit !== undefined) {
    w.boolField(3, v.has_global_limit);
  }
  if (v.top_n_algorithm !== undefined) {
    w.field(8, 4);
    w.i32(v.top_n_algorithm);
  }
  if (v.partition_inner_limit !== undefined) {
    w.field(10, 5);
    w.i64(v.partition_inner_limit);
  }
  if (v.ptopn_phase !== undefined) {
    w.field(8, 6);
    w.i32(v.ptopn_phase);
  }
  w.structEnd();
}

export function readTPartitionSortNode(r: ThriftReader): TPartitionSortNode {
  const v = {} as TPartitionSortNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.partition_exprs = readList(r, 12, readTExpr);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.sort_info = readTSortInfo(r);
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.has_global_limit = r.bool();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.top_n_algorithm = r.i32() as TopNAlgorithm;
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.partition_inner_limit = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.ptopn_phase = r.i32() as TPartTopNPhase;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TAnalyticWindowBoundary {
  type: TAnalyticWindowBoundaryType;
  range_offset_predicate?: TExpr;
  rows_offset_value?: bigint;
}

export function writeTAnalyticWindowBoundary(w: ThriftWriter, v: TAnalyticWindowBoundary): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.type);
  if (v.range_offset_predicate !== undefined) {
    w.field(12, 2);
    writeTExpr(w, v.range_offset_predicate);
  }
  if (v.rows_offset_value !== undefined) {
    w.field(10, 3);
    w.i64(v.rows_offset_value);
  }
  w.structEnd();
}

export function readTAnalyticWindowBoundary(r: ThriftReader): TAnalyticWindowBoundary {
  const v = {} as TAnalyticWindowBoundary;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TAnalyticWindowBoundaryType;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.range_offset_predicate = readTExpr(r);
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.rows_offset_value = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.type === undefined) missing("TAnalyticWindowBoundary", "type");
  return v;
}

export interface TAnalyticWindow {
  type: TAnalyticWindowType;
  window_start?: TAnalyticWindowBoundary;
  window_end?: TAnalyticWindowBoundary;
}

export function writeTAnalyticWindow(w: ThriftWriter, v: TAnalyticWindow): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.type);
  if (v.window_start !== undefined) {
    w.field(12, 2);
    writeTAnalyticWindowBoundary(w, v.window_start);
  }
  if (v.window_end !== undefined) {
    w.field(12, 3);
    writeTAnalyticWindowBoundary(w, v.window_end);
  }
  w.structEnd();
}

export function readTAnalyticWindow(r: ThriftReader): TAnalyticWindow {
  const v = {} as TAnalyticWindow;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TAnalyticWindowType;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.window_start = readTAnalyticWindowBoundary(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.window_end = readTAnalyticWindowBoundary(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.type === undefined) missing("TAnalyticWindow", "type");
  return v;
}

export interface TAnalyticNode {
  partition_exprs: TExpr[];
  order_by_exprs: TExpr[];
  analytic_functions: TExpr[];
  window?: TAnalyticWindow;
  intermediate_tuple_id: number;
  output_tuple_id: number;
  buffered_tuple_id?: number;
  partition_by_eq?: TExpr;
  order_by_eq?: TExpr;
  is_colocate?: boolean;
  range_between_offset_exprs?: TExpr[];
}

export function writeTAnalyticNode(w: ThriftWriter, v: TAnalyticNode): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.partition_exprs, writeTExpr);
  w.field(15, 2);
  writeList(w, 12, v.order_by_exprs, writeTExpr);
  w.field(15, 3);
  writeList(w, 12, v.analytic_functions, writeTExpr);
  if (v.window !== undefined) {
    w.field(12, 4);
    writeTAnalyticWindow(w, v.window);
  }
  w.field(8, 5);
  w.i32(v.intermediate_tuple_id);
  w.field(8, 6);
  w.i32(v.output_tuple_id);
  if (v.buffered_tuple_id !== undefined) {
    w.field(8, 7);
    w.i32(v.buffered_tuple_id);
  }
  if (v.partition_by_eq !== undefined) {
    w.field(12, 8);
    writeTExpr(w, v.partition_by_eq);
  }
  if (v.order_by_eq !== undefined) {
    w.field(12, 9);
    writeTExpr(w, v.order_by_eq);
  }
  if (v.is_colocate !== undefined) {
    w.boolField(10, v.is_colocate);
  }
  if (v.range_between_offset_exprs !== undefined) {
    w.field(15, 11);
    writeList(w, 12, v.range_between_offset_exprs, writeTExpr);
  }
  w.structEnd();
}

export function readTAnalyticNode(r: ThriftReader): TAnalyticNode {
  const v = {} as TAnalyticNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.partition_exprs = readList(r, 12, readTExpr);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.order_by_exprs = readList(r, 12, readTExpr);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.analytic_functions = readList(r, 12, readTExpr);
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.window = readTAnalyticWindow(r);
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.intermediate_tuple_id = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.output_tuple_id = r.i32();
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.buffered_tuple_id = r.i32();
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.partition_by_eq = readTExpr(r);
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.order_by_eq = readTExpr(r);
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.is_colocate = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 15) break;
        v.range_between_offset_exprs = readList(r, 12, readTExpr);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.partition_exprs === undefined) missing("TAnalyticNode", "partition_exprs");
  if (v.order_by_exprs === undefined) missing("TAnalyticNode", "order_by_exprs");
  if (v.analytic_functions === undefined) missing("TAnalyticNode", "analytic_functions");
  if (v.intermediate_tuple_id === undefined) missing("TAnalyticNode", "intermediate_tuple_id");
  if (v.output_tuple_id === undefined) missing("TAnalyticNode", "output_tuple_id");
  return v;
}

export interface TMergeNode {
  tuple_id: number;
  result_expr_lists: TExpr[][];
  const_expr_lists: TExpr[][];
}

export function writeTMergeNode(w: ThriftWriter, v: TMergeNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.tuple_id);
  w.field(15, 2);
  writeList(w, 15, v.result_expr_lists, (w, v) => writeList(w, 12, v, writeTExpr));
  w.field(15, 3);
  writeList(w, 15, v.const_expr_lists, (w, v) => writeList(w, 12, v, writeTExpr));
  w.structEnd();
}

export function readTMergeNode(r: ThriftReader): TMergeNode {
  const v = {} as TMergeNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.result_expr_lists = readList(r, 15, (r) => readList(r, 12, readTExpr));
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.const_expr_lists = readList(r, 15, (r) => readList(r, 12, readTExpr));
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tuple_id === undefined) missing("TMergeNode", "tuple_id");
  if (v.result_expr_lists === undefined) missing("TMergeNode", "result_expr_lists");
  if (v.const_expr_lists === undefined) missing("TMergeNode", "const_expr_lists");
  return v;
}

export interface TUnionNode {
  tuple_id: number;
  result_expr_lists: TExpr[][];
  const_expr_lists: TExpr[][];
  first_materialized_child_idx: bigint;
}

export function writeTUnionNode(w: ThriftWriter, v: TUnionNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.tuple_id);
  w.field(15, 2);
  writeList(w, 15, v.result_expr_lists, (w, v) => writeList(w, 12, v, writeTExpr));
  w.field(15, 3);
  writeList(w, 15, v.const_expr_lists, (w, v) => writeList(w, 12, v, writeTExpr));
  w.field(10, 4);
  w.i64(v.first_materialized_child_idx);
  w.structEnd();
}

export function readTUnionNode(r: ThriftReader): TUnionNode {
  const v = {} as TUnionNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.result_expr_lists = readList(r, 15, (r) => readList(r, 12, readTExpr));
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.const_expr_lists = readList(r, 15, (r) => readList(r, 12, readTExpr));
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.first_materialized_child_idx = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tuple_id === undefined) missing("TUnionNode", "tuple_id");
  if (v.result_expr_lists === undefined) missing("TUnionNode", "result_expr_lists");
  if (v.const_expr_lists === undefined) missing("TUnionNode", "const_expr_lists");
  if (v.first_materialized_child_idx === undefined) missing("TUnionNode", "first_materialized_child_idx");
  return v;
}

export interface TIntersectNode {
  tuple_id: number;
  result_expr_lists: TExpr[][];
  const_expr_lists: TExpr[][];
  first_materialized_child_idx: bigint;
  is_colocate?: boolean;
}

export function writeTIntersectNode(w: ThriftWriter, v: TIntersectNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.tuple_id);
  w.field(15, 2);
  writeList(w, 15, v.result_expr_lists, (w, v) => writeList(w, 12, v, writeTExpr));
  w.field(15, 3);
  writeList(w, 15, v.const_expr_lists, (w, v) => writeList(w, 12, v, writeTExpr));
  w.field(10, 4);
  w.i64(v.first_materialized_child_idx);
  if (v.is_colocate !== undefined) {
    w.boolField(5, v.is_colocate);
  }
  w.structEnd();
}

export function readTIntersectNode(r: ThriftReader): TIntersectNode {
  const v = {} as TIntersectNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.result_expr_lists = readList(r, 15, (r) => readList(r, 12, readTExpr));
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.const_expr_lists = readList(r, 15, (r) => readList(r, 12, readTExpr));
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.first_materialized_child_idx = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.is_colocate = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tuple_id === undefined) missing("TIntersectNode", "tuple_id");
  if (v.result_expr_lists === undefined) missing("TIntersectNode", "result_expr_lists");
  if (v.const_expr_lists === undefined) missing("TIntersectNode", "const_expr_lists");
  if (v.first_materialized_child_idx === undefined) missing("TIntersectNode", "first_materialized_child_idx");
  return v;
}

export interface TExceptNode {
  tuple_id: number;
  result_expr_lists: TExpr[][];
  const_expr_lists: TExpr[][];
  first_materialized_child_idx: bigint;
  is_colocate?: boolean;
}

export function writeTExceptNode(w: ThriftWriter, v: TExceptNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.tuple_id);
  w.field(15, 2);
  writeList(w, 15, v.result_expr_lists, (w, v) => writeList(w, 12, v, writeTExpr));
  w.field(15, 3);
  writeList(w, 15, v.const_expr_lists, (w, v) => writeList(w, 12, v, writeTExpr));
  w.field(10, 4);
  w.i64(v.first_materialized_child_idx);
  if (v.is_colocate !== undefined) {
    w.boolField(5, v.is_colocate);
  }
  w.structEnd();
}

export function readTExceptNode(r: ThriftReader): TExceptNode {
  const v = {} as TExceptNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.result_expr_lists = readList(r, 15, (r) => readList(r, 12, readTExpr));
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.const_expr_lists = readList(r, 15, (r) => readList(r, 12, readTExpr));
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.first_materialized_child_idx = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.is_colocate = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tuple_id === undefined) missing("TExceptNode", "tuple_id");
  if (v.result_expr_lists === undefined) missing("TExceptNode", "result_expr_lists");
  if (v.const_expr_lists === undefined) missing("TExceptNode", "const_expr_lists");
  if (v.first_materialized_child_idx === undefined) missing("TExceptNode", "first_materialized_child_idx");
  return v;
}

export interface TExchangeNode {
  input_row_tuples: number[];
  sort_info?: TSortInfo;
  offset?: bigint;
  partition_type?: TPartitionType;
}

export function writeTExchangeNode(w: ThriftWriter, v: TExchangeNode): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 8, v.input_row_tuples, wI32);
  if (v.sort_info !== undefined) {
    w.field(12, 2);
    writeTSortInfo(w, v.sort_info);
  }
  if (v.offset !== undefined) {
    w.field(10, 3);
    w.i64(v.offset);
  }
  if (v.partition_type !== undefined) {
    w.field(8, 4);
    w.i32(v.partition_type);
  }
  w.structEnd();
}

export function readTExchangeNode(r: ThriftReader): TExchangeNode {
  const v = {} as TExchangeNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.input_row_tuples = readList(r, 8, rI32);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.sort_info = readTSortInfo(r);
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.offset = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.partition_type = r.i32() as TPartitionType;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.input_row_tuples === undefined) missing("TExchangeNode", "input_row_tuples");
  return v;
}

export interface TOlapRewriteNode {
  columns: TExpr[];
  column_types: TColumnType[];
  output_tuple_id: number;
}

export function writeTOlapRewriteNode(w: ThriftWriter, v: TOlapRewriteNode): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.columns, writeTExpr);
  w.field(15, 2);
  writeList(w, 12, v.column_types, writeTColumnType);
  w.field(8, 3);
  w.i32(v.output_tuple_id);
  w.structEnd();
}

export function readTOlapRewriteNode(r: ThriftReader): TOlapRewriteNode {
  const v = {} as TOlapRewriteNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.columns = readList(r, 12, readTExpr);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.column_types = readList(r, 12, readTColumnType);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.output_tuple_id = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.columns === undefined) missing("TOlapRewriteNode", "columns");
  if (v.column_types === undefined) missing("TOlapRewriteNode", "column_types");
  if (v.output_tuple_id === undefined) missing("TOlapRewriteNode", "output_tuple_id");
  return v;
}

export interface TTableFunctionNode {
  fnCallExprList?: TExpr[];
  outputSlotIds?: number[];
}

export function writeTTableFunctionNode(w: ThriftWriter, v: TTableFunctionNode): void {
  w.structBegin();
  if (v.fnCallExprList !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.fnCallExprList, writeTExpr);
  }
  if (v.outputSlotIds !== undefined) {
    w.field(15, 2);
    writeList(w, 8, v.outputSlotIds, wI32);
  }
  w.structEnd();
}

export function readTTableFunctionNode(r: ThriftReader): TTableFunctionNode {
  const v = {} as TTableFunctionNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.fnCallExprList = readList(r, 12, readTExpr);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.outputSlotIds = readList(r, 8, rI32);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TBackendResourceProfile {
  /** Default: 0 */
  min_reservation: bigint;
  /** Default: 12188490189880 */
  max_reservation: bigint;
  /** Default: 2097152 */
  spillable_buffer_size?: bigint;
  /** Default: 4294967296 */
  max_row_buffer_size?: bigint;
}

export function writeTBackendResourceProfile(w: ThriftWriter, v: TBackendResourceProfile): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.min_reservation);
  w.field(10, 2);
  w.i64(v.max_reservation);
  if (v.spillable_buffer_size !== undefined) {
    w.field(10, 3);
    w.i64(v.spillable_buffer_size);
  }
  if (v.max_row_buffer_size !== undefined) {
    w.field(10, 4);
    w.i64(v.max_row_buffer_size);
  }
  w.structEnd();
}

export function readTBackendResourceProfile(r: ThriftReader): TBackendResourceProfile {
  const v = {} as TBackendResourceProfile;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.min_reservation = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.max_reservation = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.spillable_buffer_size = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.max_row_buffer_size = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.min_reservation === undefined) missing("TBackendResourceProfile", "min_reservation");
  if (v.max_reservation === undefined) missing("TBackendResourceProfile", "max_reservation");
  return v;
}

/** The default values that the definition gives to fields of TBackendResourceProfile. */
export function defaultsTBackendResourceProfile(): TBackendResourceProfile {
  return {
    min_reservation: 0n,
    max_reservation: 12188490189880n,
    spillable_buffer_size: 2097152n,
    max_row_buffer_size: 4294967296n,
  };
}

export interface TAssertNumRowsNode {
  desired_num_rows?: bigint;
  subquery_string?: string;
  assertion?: TAssertion;
  should_convert_output_to_nullable?: boolean;
}

export function writeTAssertNumRowsNode(w: ThriftWriter, v: TAssertNumRowsNode): void {
  w.structBegin();
  if (v.desired_num_rows !== undefined) {
    w.field(10, 1);
    w.i64(v.desired_num_rows);
  }
  if (v.subquery_string !== undefined) {
    w.field(11, 2);
    w.string(v.subquery_string);
  }
  if (v.assertion !== undefined) {
    w.field(8, 3);
    w.i32(v.assertion);
  }
  if (v.should_convert_output_to_nullable !== undefined) {
    w.boolField(4, v.should_convert_output_to_nullable);
  }
  w.structEnd();
}

export function readTAssertNumRowsNode(r: ThriftReader): TAssertNumRowsNode {
  const v = {} as TAssertNumRowsNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.desired_num_rows = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.subquery_string = r.string();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.assertion = r.i32() as TAssertion;
        continue;
      case 4:
        if (r.fieldType !== 2) break;
        v.should_convert_output_to_nullable = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTopnFilterDesc {
  source_node_id: number;
  is_asc: boolean;
  null_first: boolean;
  target_node_id_to_target_expr: Map<number, TExpr>;
}

export function writeTTopnFilterDesc(w: ThriftWriter, v: TTopnFilterDesc): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.source_node_id);
  w.boolField(2, v.is_asc);
  w.boolField(3, v.null_first);
  w.field(13, 4);
  writeMap(w, 8, 12, v.target_node_id_to_target_expr, wI32, writeTExpr);
  w.structEnd();
}

export function readTTopnFilterDesc(r: ThriftReader): TTopnFilterDesc {
  const v = {} as TTopnFilterDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.source_node_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.is_asc = r.bool();
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.null_first = r.bool();
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.target_node_id_to_target_expr = readMap(r, 8, rI32, 12, readTExpr);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.source_node_id === undefined) missing("TTopnFilterDesc", "source_node_id");
  if (v.is_asc === undefined) missing("TTopnFilterDesc", "is_asc");
  if (v.null_first === undefined) missing("TTopnFilterDesc", "null_first");
  if (v.target_node_id_to_target_expr === undefined) missing("TTopnFilterDesc", "target_node_id_to_target_expr");
  return v;
}

export interface TRuntimeFilterDesc {
  filter_id: number;
  src_expr: TExpr;
  expr_order: number;
  planId_to_target_expr: Map<number, TExpr>;
  is_broadcast_join: boolean;
  has_local_targets: boolean;
  has_remote_targets: boolean;
  type: TRuntimeFilterType;
  bloom_filter_size_bytes?: bigint;
  bitmap_target_expr?: TExpr;
  bitmap_filter_not_in?: boolean;
  opt_remote_rf?: boolean;
  min_max_type?: TMinMaxRuntimeFilterType;
  bloom_filter_size_calculated_by_ndv?: boolean;
  null_aware?: boolean;
  sync_filter_size?: boolean;
  build_bf_by_runtime_size?: boolean;
}

export function writeTRuntimeFilterDesc(w: ThriftWriter, v: TRuntimeFilterDesc): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.filter_id);
  w.field(12, 2);
  writeTExpr(w, v.src_expr);
  w.field(8, 3);
  w.i32(v.expr_order);
  w.field(13, 4);
  writeMap(w, 8, 12, v.planId_to_target_expr, wI32, writeTExpr);
  w.boolField(5, v.is_broadcast_join);
  w.boolField(6, v.has_local_targets);
  w.boolField(7, v.has_remote_targets);
  w.field(8, 8);
  w.i32(v.type);
  if (v.bloom_filter_size_bytes !== undefined) {
    w.field(10, 9);
    w.i64(v.bloom_filter_size_bytes);
  }
  if (v.bitmap_target_expr !== undefined) {
    w.field(12, 10);
    writeTExpr(w, v.bitmap_target_expr);
  }
  if (v.bitmap_filter_not_in !== undefined) {
    w.boolField(11, v.bitmap_filter_not_in);
  }
  if (v.opt_remote_rf !== undefined) {
    w.boolField(12, v.opt_remote_rf);
  }
  if (v.min_max_type !== undefined) {
    w.field(8, 13);
    w.i32(v.min_max_type);
  }
  if (v.bloom_filter_size_calculated_by_ndv !== undefined) {
    w.boolField(14, v.bloom_filter_size_calculated_by_ndv);
  }
  if (v.null_aware !== undefined) {
    w.boolField(15, v.null_aware);
  }
  if (v.sync_filter_size !== undefined) {
    w.boolField(16, v.sync_filter_size);
  }
  if (v.build_bf_by_runtime_size !== undefined) {
    w.boolField(17, v.build_bf_by_runtime_size);
  }
  w.structEnd();
}

export function readTRuntimeFilterDesc(r: ThriftReader): TRuntimeFilterDesc {
  const v = {} as TRuntimeFilterDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.filter_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.src_expr = readTExpr(r);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.expr_order = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.planId_to_target_expr = readMap(r, 8, rI32, 12, readTExpr);
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.is_broadcast_join = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.has_local_targets = r.bool();
        continue;
      case 7:
        if (r.fieldType !== 2) break;
        v.has_remote_targets = r.bool();
        continue;
      case 8:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TRuntimeFilterType;
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.bloom_filter_size_bytes = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.bitmap_target_expr = readTExpr(r);
        continue;
      case 11:
        if (r.fieldType !== 2) break;
        v.bitmap_filter_not_in = r.bool();
        continue;
      case 12:
        if (r.fieldType !== 2) break;
        v.opt_remote_rf = r.bool();
        continue;
      case 13:
        if (r.fieldType !== 8) break;
        v.min_max_type = r.i32() as TMinMaxRuntimeFilterType;
        continue;
      case 14:
        if (r.fieldType !== 2) break;
        v.bloom_filter_size_calculated_by_ndv = r.bool();
        continue;
      case 15:
        if (r.fieldType !== 2) break;
        v.null_aware = r.bool();
        continue;
      case 16:
        if (r.fieldType !== 2) break;
        v.sync_filter_size = r.bool();
        continue;
      case 17:
        if (r.fieldType !== 2) break;
        v.build_bf_by_runtime_size = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.filter_id === undefined) missing("TRuntimeFilterDesc", "filter_id");
  if (v.src_expr === undefined) missing("TRuntimeFilterDesc", "src_expr");
  if (v.expr_order === undefined) missing("TRuntimeFilterDesc", "expr_order");
  if (v.planId_to_target_expr === undefined) missing("TRuntimeFilterDesc", "planId_to_target_expr");
  if (v.is_broadcast_join === undefined) missing("TRuntimeFilterDesc", "is_broadcast_join");
  if (v.has_local_targets === undefined) missing("TRuntimeFilterDesc", "has_local_targets");
  if (v.has_remote_targets === undefined) missing("TRuntimeFilterDesc", "has_remote_targets");
  if (v.type === undefined) missing("TRuntimeFilterDesc", "type");
  return v;
}

export interface TDataGenScanNode {
  tuple_id?: number;
  func_name?: TDataGenFunctionName;
}

export function writeTDataGenScanNode(w: ThriftWriter, v: TDataGenScanNode): void {
  w.structBegin();
  if (v.tuple_id !== undefined) {
    w.field(8, 1);
    w.i32(v.tuple_id);
  }
  if (v.func_name !== undefined) {
    w.field(8, 2);
    w.i32(v.func_name);
  }
  w.structEnd();
}

export function readTDataGenScanNode(r: ThriftReader): TDataGenScanNode {
  const v = {} as TDataGenScanNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.func_name = r.i32() as TDataGenFunctionName;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGroupCommitScanNode {
  table_id?: bigint;
}

export function writeTGroupCommitScanNode(w: ThriftWriter, v: TGroupCommitScanNode): void {
  w.structBegin();
  if (v.table_id !== undefined) {
    w.field(10, 1);
    w.i64(v.table_id);
  }
  w.structEnd();
}

export function readTGroupCommitScanNode(r: ThriftReader): TGroupCommitScanNode {
  const v = {} as TGroupCommitScanNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPlanNode {
  node_id: number;
  node_type: TPlanNodeType;
  num_children: number;
  limit: bigint;
  row_tuples: number[];
  nullable_tuples: boolean[];
  conjuncts?: TExpr[];
  compact_data: boolean;
  hash_join_node?: THashJoinNode;
  agg_node?: TAggregationNode;
  sort_node?: TSortNode;
  merge_node?: TMergeNode;
  exchange_node?: TExchangeNode;
  mysql_scan_node?: TMySQLScanNode;
  olap_scan_node?: TOlapScanNode;
  csv_scan_node?: TCsvScanNode;
  broker_scan_node?: TBrokerScanNode;
  pre_agg_node?: TPreAggregationNode;
  schema_scan_node?: TSchemaScanNode;
  merge_join_node?: TMergeJoinNode;
  meta_scan_node?: TMetaScanNode;
  analytic_node?: TAnalyticNode;
  olap_rewrite_node?: TOlapRewriteNode;
  union_node?: TUnionNode;
  resource_profile?: TBackendResourceProfile;
  es_scan_node?: TEsScanNode;
  repeat_node?: TRepeatNode;
  assert_num_rows_node?: TAssertNumRowsNode;
  intersect_node?: TIntersectNode;
  except_node?: TExceptNode;
  odbc_scan_node?: TOdbcScanNode;
  runtime_filters?: TRuntimeFilterDesc[];
  group_commit_scan_node?: TGroupCommitScanNode;
  materialization_node?: TMaterializationNode;
  rec_cte_node?: TRecCTENode;
  vconjunct?: TExpr;
  table_function_node?: TTableFunctionNode;
  output_slot_ids?: number[];
  data_gen_scan_node?: TDataGenScanNode;
  file_scan_node?: TFileScanNode;
  jdbc_scan_node?: TJdbcScanNode;
  nested_loop_join_node?: TNestedLoopJoinNode;
  test_external_scan_node?: TTestExternalScanNode;
  push_down_agg_type_opt?: TPushAggOp;
  push_down_count?: bigint;
  distribute_expr_lists?: TExpr[][];
  is_serial_operator?: boolean;
  rec_cte_scan_node?: TRecCTEScanNode;
  projections?: TExpr[];
  output_tuple_id?: number;
  partition_sort_node?: TPartitionSortNode;
  intermediate_projections_list?: TExpr[][];
  intermediate_output_tuple_id_list?: number[];
  topn_filter_source_node_ids?: number[];
  nereids_id?: number;
}

export function writeTPlanNode(w: ThriftWriter, v: TPlanNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.node_id);
  w.field(8, 2);
  w.i32(v.node_type);
  w.field(8, 3);
  w.i32(v.num_children);
  w.field(10, 4);
  w.i64(v.limit);
  w.field(15, 5);
  writeList(w, 8, v.row_tuples, wI32);
  w.field(15, 6);
  writeList(w, 2, v.nullable_tuples, wBool);
  if (v.conjuncts !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.conjuncts, writeTExpr);
  }
  w.boolField(8, v.compact_data);
  if (v.hash_join_node !== undefined) {
    w.field(12, 11);
    writeTHashJoinNode(w, v.hash_join_node);
  }
  if (v.agg_node !== undefined) {
    w.field(12, 12);
    writeTAggregationNode(w, v.agg_node);
  }
  if (v.sort_node !== undefined) {
    w.field(12, 13);
    writeTSortNode(w, v.sort_node);
  }
  if (v.merge_node !== undefined) {
    w.field(12, 14);
    writeTMergeNode(w, v.merge_node);
  }
  if (v.exchange_node !== undefined) {
    w.field(12, 15);
    writeTExchangeNode(w, v.exchange_node);
  }
  if (v.mysql_scan_node !== undefined) {
    w.field(12, 17);
    writeTMySQLScanNode(w, v.mysql_scan_node);
  }
  if (v.olap_scan_node !== undefined) {
    w.field(12, 18);
    writeTOlapScanNode(w, v.olap_scan_node);
  }
  if (v.csv_scan_node !== undefined) {
    w.field(12, 19);
    writeTCsvScanNode(w, v.csv_scan_node);
  }
  if (v.broker_scan_node !== undefined) {
    w.field(12, 20);
    writeTBrokerScanNode(w, v.broker_scan_node);
  }
  if (v.pre_agg_node !== undefined) {
    w.field(12, 21);
    writeTPreAggregationNode(w, v.pre_agg_node);
  }
  if (v.schema_scan_node !== undefined) {
    w.field(12, 22);
    writeTSchemaScanNode(w, v.schema_scan_node);
  }
  if (v.merge_join_node !== undefined) {
    w.field(12, 23);
    writeTMergeJoinNode(w, v.merge_join_node);
  }
  if (v.meta_scan_node !== undefined) {
    w.field(12, 24);
    writeTMetaScanNode(w, v.meta_scan_node);
  }
  if (v.analytic_node !== undefined) {
    w.field(12, 25);
    writeTAnalyticNode(w, v.analytic_node);
  }
  if (v.olap_rewrite_node !== undefined) {
    w.field(12, 26);
    writeTOlapRewriteNode(w, v.olap_rewrite_node);
  }
  if (v.union_node !== undefined) {
    w.field(12, 28);
    writeTUnionNode(w, v.union_node);
  }
  if (v.resource_profile !== undefined) {
    w.field(12, 29);
    writeTBackendResourceProfile(w, v.resource_profile);
  }
  if (v.es_scan_node !== undefined) {
    w.field(12, 30);
    writeTEsScanNode(w, v.es_scan_node);
  }
  if (v.repeat_node !== undefined) {
    w.field(12, 31);
    writeTRepeatNode(w, v.repeat_node);
  }
  if (v.assert_num_rows_node !== undefined) {
    w.field(12, 32);
    writeTAssertNumRowsNode(w, v.assert_num_rows_node);
  }
  if (v.intersect_node !== undefined) {
    w.field(12, 33);
    writeTIntersectNode(w, v.intersect_node);
  }
  if (v.except_node !== undefined) {
    w.field(12, 34);
    writeTExceptNode(w, v.except_node);
  }
  if (v.odbc_scan_node !== undefined) {
    w.field(12, 35);
    writeTOdbcScanNode(w, v.odbc_scan_node);
  }
  if (v.runtime_filters !== undefined) {
    w.field(15, 36);
    writeList(w, 12, v.runtime_filters, writeTRuntimeFilterDesc);
  }
  if (v.group_commit_scan_node !== undefined) {
    w.field(12, 37);
    writeTGroupCommitScanNode(w, v.group_commit_scan_node);
  }
  if (v.materialization_node !== undefined) {
    w.field(12, 38);
    writeTMaterializationNode(w, v.materialization_node);
  }
  if (v.rec_cte_node !== undefined) {
    w.field(12, 39);
    writeTRecCTENode(w, v.rec_cte_node);
  }
  if (v.vconjunct !== undefined) {
    w.field(12, 40);
    writeTExpr(w, v.vconjunct);
  }
  if (v.table_function_node !== undefined) {
    w.field(12, 41);
    writeTTableFunctionNode(w, v.table_function_node);
  }
  if (v.output_slot_ids !== undefined) {
    w.field(15, 42);
    writeList(w, 8, v.output_slot_ids, wI32);
  }
  if (v.data_gen_scan_node !== undefined) {
    w.field(12, 43);
    writeTDataGenScanNode(w, v.data_gen_scan_node);
  }
  if (v.file_scan_node !== undefined) {
    w.field(12, 44);
    writeTFileScanNode(w, v.file_scan_node);
  }
  if (v.jdbc_scan_node !== undefined) {
    w.field(12, 45);
    writeTJdbcScanNode(w, v.jdbc_scan_node);
  }
  if (v.nested_loop_join_node !== undefined) {
    w.field(12, 46);
    writeTNestedLoopJoinNode(w, v.nested_loop_join_node);
  }
  if (v.test_external_scan_node !== undefined) {
    w.field(12, 47);
    writeTTestExternalScanNode(w, v.test_external_scan_node);
  }
  if (v.push_down_agg_type_opt !== undefined) {
    w.field(8, 48);
    w.i32(v.push_down_agg_type_opt);
  }
  if (v.push_down_count !== undefined) {
    w.field(10, 49);
    w.i64(v.push_down_count);
  }
  if (v.distribute_expr_lists !== undefined) {
    w.field(15, 50);
    writeList(w, 15, v.distribute_expr_lists, (w, v) => writeList(w, 12, v, writeTExpr));
  }
  if (v.is_serial_operator !== undefined) {
    w.boolField(51, v.is_serial_operator);
  }
  if (v.rec_cte_scan_node !== undefined) {
    w.field(12, 52);
    writeTRecCTEScanNode(w, v.rec_cte_scan_node);
  }
  if (v.projections !== undefined) {
    w.field(15, 101);
    writeList(w, 12, v.projections, writeTExpr);
  }
  if (v.output_tuple_id !== undefined) {
    w.field(8, 102);
    w.i32(v.output_tuple_id);
  }
  if (v.partition_sort_node !== undefined) {
    w.field(12, 103);
    writeTPartitionSortNode(w, v.partition_sort_node);
  }
  if (v.intermediate_projections_list !== undefined) {
    w.field(15, 104);
    writeList(w, 15, v.intermediate_projections_list, (w, v) => writeList(w, 12, v, writeTExpr));
  }
  if (v.intermediate_output_tuple_id_list !== undefined) {
    w.field(15, 105);
    writeList(w, 8, v.intermediate_output_tuple_id_list, wI32);
  }
  if (v.topn_filter_source_node_ids !== undefined) {
    w.field(15, 106);
    writeList(w, 8, v.topn_filter_source_node_ids, wI32);
  }
  if (v.nereids_id !== undefined) {
    w.field(8, 107);
    w.i32(v.nereids_id);
  }
  w.structEnd();
}

export function readTPlanNode(r: ThriftReader): TPlanNode {
  const v = {} as TPlanNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.node_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.node_type = r.i32() as TPlanNodeType;
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.num_children = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.limit = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.row_tuples = readList(r, 8, rI32);
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.nullable_tuples = readList(r, 2, rBool);
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.conjuncts = readList(r, 12, readTExpr);
        continue;
      case 8:
        if (r.fieldType !== 2) break;
        v.compact_data = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 12) break;
        v.hash_join_node = readTHashJoinNode(r);
        continue;
      case 12:
        if (r.fieldType !== 12) break;
        v.agg_node = readTAggregationNode(r);
        continue;
      case 13:
        if (r.fieldType !== 12) break;
        v.sort_node = readTSortNode(r);
        continue;
      case 14:
        if (r.fieldType !== 12) break;
        v.merge_node = readTMergeNode(r);
        continue;
      case 15:
        if (r.fieldType !== 12) break;
        v.exchange_node = readTExchangeNode(r);
        continue;
      case 17:
        if (r.fieldType !== 12) break;
        v.mysql_scan_node = readTMySQLScanNode(r);
        continue;
      case 18:
        if (r.fieldType !== 12) break;
        v.olap_scan_node = readTOlapScanNode(r);
        continue;
      case 19:
        if (r.fieldType !== 12) break;
        v.csv_scan_node = readTCsvScanNode(r);
        continue;
      case 20:
        if (r.fieldType !== 12) break;
        v.broker_scan_node = readTBrokerScanNode(r);
        continue;
      case 21:
        if (r.fieldType !== 12) break;
        v.pre_agg_node = readTPreAggregationNode(r);
        continue;
      case 22:
        if (r.fieldType !== 12) break;
        v.schema_scan_node = readTSchemaScanNode(r);
        continue;
      case 23:
        if (r.fieldType !== 12) break;
        v.merge_join_node = readTMergeJoinNode(r);
        continue;
      case 24:
        if (r.fieldType !== 12) break;
        v.meta_scan_node = readTMetaScanNode(r);
        continue;
      case 25:
        if (r.fieldType !== 12) break;
        v.analytic_node = readTAnalyticNode(r);
        continue;
      case 26:
        if (r.fieldType !== 12) break;
        v.olap_rewrite_node = readTOlapRewriteNode(r);
        continue;
      case 28:
        if (r.fieldType !== 12) break;
        v.union_node = readTUnionNode(r);
        continue;
      case 29:
        if (r.fieldType !== 12) break;
        v.resource_profile = readTBackendResourceProfile(r);
        continue;
      case 30:
        if (r.fieldType !== 12) break;
        v.es_scan_node = readTEsScanNode(r);
        continue;
      case 31:
        if (r.fieldType !== 12) break;
        v.repeat_node = readTRepeatNode(r);
        continue;
      case 32:
        if (r.fieldType !== 12) break;
        v.assert_num_rows_node = readTAssertNumRowsNode(r);
        continue;
      case 33:
        if (r.fieldType !== 12) break;
        v.intersect_node = readTIntersectNode(r);
        continue;
      case 34:
        if (r.fieldType !== 12) break;
        v.except_node = readTExceptNode(r);
        continue;
      case 35:
        if (r.fieldType !== 12) break;
        v.odbc_scan_node = readTOdbcScanNode(r);
        continue;
      case 36:
        if (r.fieldType !== 15) break;
        v.runtime_filters = readList(r, 12, readTRuntimeFilterDesc);
        continue;
      case 37:
        if (r.fieldType !== 12) break;
        v.group_commit_scan_node = readTGroupCommitScanNode(r);
        continue;
      case 38:
        if (r.fieldType !== 12) break;
        v.materialization_node = readTMaterializationNode(r);
        continue;
      case 39:
        if (r.fieldType !== 12) break;
        v.rec_cte_node = readTRecCTENode(r);
        continue;
      case 40:
        if (r.fieldType !== 12) break;
        v.vconjunct = readTExpr(r);
        continue;
      case 41:
        if (r.fieldType !== 12) break;
        v.table_function_node = readTTableFunctionNode(r);
        continue;
      case 42:
        if (r.fieldType !== 15) break;
        v.output_slot_ids = readList(r, 8, rI32);
        continue;
      case 43:
        if (r.fieldType !== 12) break;
        v.data_gen_scan_node = readTDataGenScanNode(r);
        continue;
      case 44:
        if (r.fieldType !== 12) break;
        v.file_scan_node = readTFileScanNode(r);
        continue;
      case 45:
        if (r.fieldType !== 12) break;
        v.jdbc_scan_node = readTJdbcScanNode(r);
        continue;
      case 46:
        if (r.fieldType !== 12) break;
        v.nested_loop_join_node = readTNestedLoopJoinNode(r);
        continue;
      case 47:
        if (r.fieldType !== 12) break;
        v.test_external_scan_node = readTTestExternalScanNode(r);
        continue;
      case 48:
        if (r.fieldType !== 8) break;
        v.push_down_agg_type_opt = r.i32() as TPushAggOp;
        continue;
      case 49:
        if (r.fieldType !== 10) break;
        v.push_down_count = r.i64();
        continue;
      case 50:
        if (r.fieldType !== 15) break;
        v.distribute_expr_lists = readList(r, 15, (r) => readList(r, 12, readTExpr));
        continue;
      case 51:
        if (r.fieldType !== 2) break;
        v.is_serial_operator = r.bool();
        continue;
      case 52:
        if (r.fieldType !== 12) break;
        v.rec_cte_scan_node = readTRecCTEScanNode(r);
        continue;
      case 101:
        if (r.fieldType !== 15) break;
        v.projections = readList(r, 12, readTExpr);
        continue;
      case 102:
        if (r.fieldType !== 8) break;
        v.output_tuple_id = r.i32();
        continue;
      case 103:
        if (r.fieldType !== 12) break;
        v.partition_sort_node = readTPartitionSortNode(r);
        continue;
      case 104:
        if (r.fieldType !== 15) break;
        v.intermediate_projections_list = readList(r, 15, (r) => readList(r, 12, readTExpr));
        continue;
      case 105:
        if (r.fieldType !== 15) break;
        v.intermediate_output_tuple_id_list = readList(r, 8, rI32);
        continue;
      case 106:
        if (r.fieldType !== 15) break;
        v.topn_filter_source_node_ids = readList(r, 8, rI32);
        continue;
      case 107:
        if (r.fieldType !== 8) break;
        v.nereids_id = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.node_id === undefined) missing("TPlanNode", "node_id");
  if (v.node_type === undefined) missing("TPlanNode", "node_type");
  if (v.num_children === undefined) missing("TPlanNode", "num_children");
  if (v.limit === undefined) missing("TPlanNode", "limit");
  if (v.row_tuples === undefined) missing("TPlanNode", "row_tuples");
  if (v.nullable_tuples === undefined) missing("TPlanNode", "nullable_tuples");
  if (v.compact_data === undefined) missing("TPlanNode", "compact_data");
  return v;
}

export interface TPlan {
  nodes: TPlanNode[];
}

export function writeTPlan(w: ThriftWriter, v: TPlan): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.nodes, writeTPlanNode);
  w.structEnd();
}

export function readTPlan(r: ThriftReader): TPlan {
  const v = {} as TPlan;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.nodes = readList(r, 12, readTPlanNode);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.nodes === undefined) missing("TPlan", "nodes");
  return v;
}

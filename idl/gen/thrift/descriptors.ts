// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/Descriptors.thrift: change that file, not this one.

import { rI32, rI64, rString, readList, readMap, wI32, wI64, wString, writeList, writeMap } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TExpr, type TExprNode, readTExpr, readTExprNode, writeTExpr, writeTExprNode } from "./exprs.ts";
import { type TPartitionType } from "./partitions.ts";
import { type TAggregationType, type TColumnType, TInvertedIndexFileStorageFormat, type TOdbcTableType, TPrimitiveType, type TTableType, type TTypeDesc, type TUniqueKeyUpdateMode, readTColumnType, readTTypeDesc, writeTColumnType, writeTTypeDesc } from "./types.ts";

export const TPatternType = {
  MATCH_NAME: 1,
  MATCH_NAME_GLOB: 2,
} as const;
export type TPatternType = typeof TPatternType[keyof typeof TPatternType];

export const TAccessPathType = {
  DATA: 1,
  META: 2,
} as const;
export type TAccessPathType = typeof TAccessPathType[keyof typeof TAccessPathType];

export const THdfsFileFormat = {
  TEXT: 0,
  LZO_TEXT: 1,
  RC_FILE: 2,
  SEQUENCE_FILE: 3,
  AVRO: 4,
  PARQUET: 5,
} as const;
export type THdfsFileFormat = typeof THdfsFileFormat[keyof typeof THdfsFileFormat];

export const TSchemaTableType = {
  SCH_AUTHORS: 0,
  SCH_CHARSETS: 1,
  SCH_COLLATIONS: 2,
  SCH_COLLATION_CHARACTER_SET_APPLICABILITY: 3,
  SCH_COLUMNS: 4,
  SCH_COLUMN_PRIVILEGES: 5,
  SCH_CREATE_TABLE: 6,
  SCH_ENGINES: 7,
  SCH_EVENTS: 8,
  SCH_FILES: 9,
  SCH_GLOBAL_STATUS: 10,
  SCH_GLOBAL_VARIABLES: 11,
  SCH_KEY_COLUMN_USAGE: 12,
  SCH_OPEN_TABLES: 13,
  SCH_PARTITIONS: 14,
  SCH_PLUGINS: 15,
  SCH_PROCESSLIST: 16,
  SCH_PROFILES: 17,
  SCH_REFERENTIAL_CONSTRAINTS: 18,
  SCH_PROCEDURES: 19,
  SCH_SCHEMATA: 20,
  SCH_SCHEMA_PRIVILEGES: 21,
  SCH_SESSION_STATUS: 22,
  SCH_SESSION_VARIABLES: 23,
  SCH_STATISTICS: 24,
  SCH_STATUS: 25,
  SCH_TABLES: 26,
  SCH_TABLE_CONSTRAINTS: 27,
  SCH_TABLE_NAMES: 28,
  SCH_TABLE_PRIVILEGES: 29,
  SCH_TRIGGERS: 30,
  SCH_USER_PRIVILEGES: 31,
  SCH_VARIABLES: 32,
  SCH_VIEWS: 33,
  SCH_INVALID: 34,
  SCH_ROWSETS: 35,
  SCH_BACKENDS: 36,
  SCH_COLUMN_STATISTICS: 37,
  SCH_PARAMETERS: 38,
  SCH_METADATA_NAME_IDS: 39,
  SCH_PROFILING: 40,
  SCH_BACKEND_ACTIVE_TASKS: 41,
  SCH_ACTIVE_QUERIES: 42,
  SCH_WORKLOAD_GROUPS: 43,
  SCH_USER: 44,
  SCH_PROCS_PRIV: 45,
  SCH_WORKLOAD_POLICY: 46,
  SCH_TABLE_OPTIONS: 47,
  SCH_WORKLOAD_GROUP_PRIVILEGES: 48,
  SCH_WORKLOAD_GROUP_RESOURCE_USAGE: 49,
  SCH_TABLE_PROPERTIES: 50,
  SCH_FILE_CACHE_STATISTICS: 51,
  SCH_CATALOG_META_CACHE_STATISTICS: 52,
  SCH_BACKEND_KERBEROS_TICKET_CACHE: 53,
  SCH_ROUTINE_LOAD_JOBS: 54,
  SCH_BACKEND_CONFIGURATION: 55,
  SCH_BACKEND_TABLETS: 56,
  SCH_VIEW_DEPENDENCY: 57,
  SCH_ENCRYPTION_KEYS: 58,
  SCH_SQL_BLOCK_RULE_STATUS: 59,
  SCH_CLUSTER_SNAPSHOTS: 60,
  SCH_CLUSTER_SNAPSHOT_PROPERTIES: 61,
  SCH_BLACKHOLE: 62,
  SCH_COLUMN_DATA_SIZES: 63,
  SCH_LOAD_JOBS: 64,
  SCH_FILE_CACHE_INFO: 65,
  SCH_DATABASE_PROPERTIES: 66,
} as const;
export type TSchemaTableType = typeof TSchemaTableType[keyof typeof TSchemaTableType];

export const THdfsCompression = {
  NONE: 0,
  DEFAULT: 1,
  GZIP: 2,
  DEFLATE: 3,
  BZIP2: 4,
  SNAPPY: 5,
  SNAPPY_BLOCKED: 6,
} as const;
export type THdfsCompression = typeof THdfsCompression[keyof typeof THdfsCompression];

export const TIndexType = {
  BITMAP: 0,
  INVERTED: 1,
  BLOOMFILTER: 2,
  NGRAM_BF: 3,
  ANN: 4,
} as const;
export type TIndexType = typeof TIndexType[keyof typeof TIndexType];

export const TPartialUpdateNewRowPolicy = {
  APPEND: 0,
  ERROR: 1,
} as const;
export type TPartialUpdateNewRowPolicy = typeof TPartialUpdateNewRowPolicy[keyof typeof TPartialUpdateNewRowPolicy];

export const COMPRESSION_MAP: Map<string, THdfsCompression> = new Map([["", THdfsCompression.NONE], ["bzip2", THdfsCompression.BZIP2], ["deflate", THdfsCompression.DEFAULT], ["gzip", THdfsCompression.GZIP], ["none", THdfsCompression.NONE], ["snappy", THdfsCompression.SNAPPY]]);

export interface TDataAccessPath {
  path: string[];
}

export function writeTDataAccessPath(w: ThriftWriter, v: TDataAccessPath): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 11, v.path, wString);
  w.structEnd();
}

export function readTDataAccessPath(r: ThriftReader): TDataAccessPath {
  const v = {} as TDataAccessPath;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.path = readList(r, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.path === undefined) missing("TDataAccessPath", "path");
  return v;
}

export interface TMetaAccessPath {
  path: string[];
}

export function writeTMetaAccessPath(w: ThriftWriter, v: TMetaAccessPath): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 11, v.path, wString);
  w.structEnd();
}

export function readTMetaAccessPath(r: ThriftReader): TMetaAccessPath {
  const v = {} as TMetaAccessPath;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.path = readList(r, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.path === undefined) missing("TMetaAccessPath", "path");
  return v;
}

export interface TColumnAccessPath {
  type: TAccessPathType;
  data_access_path?: TDataAccessPath;
  meta_access_path?: TMetaAccessPath;
}

export function writeTColumnAccessPath(w: ThriftWriter, v: TColumnAccessPath): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.type);
  if (v.data_access_path !== undefined) {
    w.field(12, 2);
    writeTDataAccessPath(w, v.data_access_path);
  }
  if (v.meta_access_path !== undefined) {
    w.field(12, 3);
    writeTMetaAccessPath(w, v.meta_access_path);
  }
  w.structEnd();
}

export function readTColumnAccessPath(r: ThriftReader): TColumnAccessPath {
  const v = {} as TColumnAccessPath;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TAccessPathType;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.data_access_path = readTDataAccessPath(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.meta_access_path = readTMetaAccessPath(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.type === undefined) missing("TColumnAccessPath", "type");
  return v;
}

export interface TColumn {
  column_name: string;
  column_type: TColumnType;
  aggregation_type?: TAggregationType;
  is_key?: boolean;
  is_allow_null?: boolean;
  default_value?: string;
  is_bloom_filter_column?: boolean;
  define_expr?: TExpr;
  /** Default: true */
  visible?: boolean;
  children_column?: TColumn[];
  /** Default: -1 */
  col_unique_id?: number;
  /** Default: false */
  has_bitmap_index?: boolean;
  /** Default: false */
  has_ngram_bf_index?: boolean;
  gram_size?: number;
  gram_bf_size?: number;
  aggregation?: string;
  result_is_nullable?: boolean;
  /** Default: false */
  is_auto_increment?: boolean;
  /** Default: -1 */
  cluster_key_id?: number;
  /** Default: -1 */
  be_exec_version?: number;
  pattern_type?: TPatternType;
  /** Default: false */
  variant_enable_typed_paths_to_sparse?: boolean;
  /** Default: false */
  is_on_update_current_timestamp?: boolean;
  /** Default: 10000 */
  variant_max_sparse_column_statistics_size?: number;
  variant_sparse_hash_shard_count?: number;
}

export function writeTColumn(w: ThriftWriter, v: TColumn): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.column_name);
  w.field(12, 2);
  writeTColumnType(w, v.column_type);
  if (v.aggregation_type !== undefined) {
    w.field(8, 3);
    w.i32(v.aggregation_type);
  }
  if (v.is_key !== undefined) {
    w.boolField(4, v.is_key);
  }
  if (v.is_allow_null !== undefined) {
    w.boolField(5, v.is_allow_null);
  }
  if (v.default_value !== undefined) {
    w.field(11, 6);
    w.string(v.default_value);
  }
  if (v.is_bloom_filter_column !== undefined) {
    w.boolField(7, v.is_bloom_filter_column);
  }
  if (v.define_expr !== undefined) {
    w.field(12, 8);
    writeTExpr(w, v.define_expr);
  }
  if (v.visible !== undefined) {
    w.boolField(9, v.visible);
  }
  if (v.children_column !== undefined) {
    w.field(15, 10);
    writeList(w, 12, v.children_column, writeTColumn);
  }
  if (v.col_unique_id !== undefined) {
    w.field(8, 11);
    w.i32(v.col_unique_id);
  }
  if (v.has_bitmap_index !== undefined) {
    w.boolField(12, v.has_bitmap_index);
  }
  if (v.has_ngram_bf_index !== undefined) {
    w.boolField(13, v.has_ngram_bf_index);
  }
  if (v.gram_size !== undefined) {
    w.field(8, 14);
    w.i32(v.gram_size);
  }
  if (v.gram_bf_size !== undefined) {
    w.field(8, 15);
    w.i32(v.gram_bf_size);
  }
  if (v.aggregation !== undefined) {
    w.field(11, 16);
    w.string(v.aggregation);
  }
  if (v.result_is_nullable !== undefined) {
    w.boolField(17, v.result_is_nullable);
  }
  if (v.is_auto_increment !== undefined) {
    w.boolField(18, v.is_auto_increment);
  }
  if (v.cluster_key_id !== undefined) {
    w.field(8, 19);
    w.i32(v.cluster_key_id);
  }
  if (v.be_exec_version !== undefined) {
    w.field(8, 20);
    w.i32(v.be_exec_version);
  }
  if (v.pattern_type !== undefined) {
    w.field(8, 21);
    w.i32(v.pattern_type);
  }
  if (v.variant_enable_typed_paths_to_sparse !== undefined) {
    w.boolField(22, v.variant_enable_typed_paths_to_sparse);
  }
  if (v.is_on_update_current_timestamp !== undefined) {
    w.boolField(23, v.is_on_update_current_timestamp);
  }
  if (v.variant_max_sparse_column_statistics_size !== undefined) {
    w.field(8, 24);
    w.i32(v.variant_max_sparse_column_statistics_size);
  }
  if (v.variant_sparse_hash_shard_count !== undefined) {
    w.field(8, 25);
    w.i32(v.variant_sparse_hash_shard_count);
  }
  w.structEnd();
}

export function readTColumn(r: ThriftReader): TColumn {
  const v = {} as TColumn;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.column_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.column_type = readTColumnType(r);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.aggregation_type = r.i32() as TAggregationType;
        continue;
      case 4:
        if (r.fieldType !== 2) break;
        v.is_key = r.bool();
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.is_allow_null = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.default_value = r.string();
        continue;
      case 7:
        if (r.fieldType !== 2) break;
        v.is_bloom_filter_column = r.bool();
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.define_expr = readTExpr(r);
        continue;
      case 9:
        if (r.fieldType !== 2) break;
        v.visible = r.bool();
        continue;
      case 10:
        if (r.fieldType !== 15) break;
        v.children_column = readList(r, 12, readTColumn);
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.col_unique_id = r.i32();
        continue;
      case 12:
        if (r.fieldType !== 2) break;
        v.has_bitmap_index = r.bool();
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.has_ngram_bf_index = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 8) break;
        v.gram_size = r.i32();
        continue;
      case 15:
        if (r.fieldType !== 8) break;
        v.gram_bf_size = r.i32();
        continue;
      case 16:
        if (r.fieldType !== 11) break;
        v.aggregation = r.string();
        continue;
      case 17:
        if (r.fieldType !== 2) break;
        v.result_is_nullable = r.bool();
        continue;
      case 18:
        if (r.fieldType !== 2) break;
        v.is_auto_increment = r.bool();
        continue;
      case 19:
        if (r.fieldType !== 8) break;
        v.cluster_key_id = r.i32();
        continue;
      case 20:
        if (r.fieldType !== 8) break;
        v.be_exec_version = r.i32();
        continue;
      case 21:
        if (r.fieldType !== 8) break;
        v.pattern_type = r.i32() as TPatternType;
        continue;
      case 22:
        if (r.fieldType !== 2) break;
        v.variant_enable_typed_paths_to_sparse = r.bool();
        continue;
      case 23:
        if (r.fieldType !== 2) break;
        v.is_on_update_current_timestamp = r.bool();
        continue;
      case 24:
        if (r.fieldType !== 8) break;
        v.variant_max_sparse_column_statistics_size = r.i32();
        continue;
      case 25:
        if (r.fieldType !== 8) break;
        v.variant_sparse_hash_shard_count = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.column_name === undefined) missing("TColumn", "column_name");
  if (v.column_type === undefined) missing("TColumn", "column_type");
  return v;
}

/** The default values that the definition gives to fields of TColumn. */
export function defaultsTColumn(): Partial<TColumn> {
  return {
    visible: true,
    col_unique_id: -1,
    has_bitmap_index: false,
    has_ngram_bf_index: false,
    is_auto_increment: false,
    cluster_key_id: -1,
    be_exec_version: -1,
    variant_enable_typed_paths_to_sparse: false,
    is_on_update_current_timestamp: false,
    variant_max_sparse_column_statistics_size: 10000,
  };
}

export interface TSlotDescriptor {
  id: number;
  parent: number;
  slotType: TTypeDesc;
  columnPos: number;
  byteOffset: number;
  nullIndicatorByte: number;
  nullIndicatorBit: number;
  colName: string;
  slotIdx: number;
  isMaterialized: boolean;
  /** Default: -1 */
  col_unique_id?: number;
  /** Default: false */
  is_key?: boolean;
  /** Default: true */
  need_materialize?: boolean;
  /** Default: false */
  is_auto_increment?: boolean;
  column_paths?: string[];
  col_default_value?: string;
  /** Default: Types.TPrimitiveType.INVALID_TYPE */
  primitive_type?: TPrimitiveType;
  virtual_column_expr?: TExpr;
  all_access_paths?: TColumnAccessPath[];
  predicate_access_paths?: TColumnAccessPath[];
}

export function writeTSlotDescriptor(w: ThriftWriter, v: TSlotDescriptor): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.id);
  w.field(8, 2);
  w.i32(v.parent);
  w.field(12, 3);
  writeTTypeDesc(w, v.slotType);
  w.field(8, 4);
  w.i32(v.columnPos);
  w.field(8, 5);
  w.i32(v.byteOffset);
  w.field(8, 6);
  w.i32(v.nullIndicatorByte);
  w.field(8, 7);
  w.i32(v.nullIndicatorBit);
  w.field(11, 8);
  w.string(v.colName);
  w.field(8, 9);
  w.i32(v.slotIdx);
  w.boolField(10, v.isMaterialized);
  if (v.col_unique_id !== undefined) {
    w.field(8, 11);
    w.i32(v.col_unique_id);
  }
  if (v.is_key !== undefined) {
    w.boolField(12, v.is_key);
  }
  if (v.need_materialize !== undefined) {
    w.boolField(13, v.need_materialize);
  }
  if (v.is_auto_increment !== undefined) {
    w.boolField(14, v.is_auto_increment);
  }
  if (v.column_paths !== undefined) {
    w.field(15, 15);
    writeList(w, 11, v.column_paths, wString);
  }
  if (v.col_default_value !== undefined) {
    w.field(11, 16);
    w.string(v.col_default_value);
  }
  if (v.primitive_type !== undefined) {
    w.field(8, 17);
    w.i32(v.primitive_type);
  }
  if (v.virtual_column_expr !== undefined) {
    w.field(12, 18);
    writeTExpr(w, v.virtual_column_expr);
  }
  if (v.all_access_paths !== undefined) {
    w.field(15, 19);
    writeList(w, 12, v.all_access_paths, writeTColumnAccessPath);
  }
  if (v.predicate_access_paths !== undefined) {
    w.field(15, 20);
    writeList(w, 12, v.predicate_access_paths, writeTColumnAccessPath);
  }
  w.structEnd();
}

export function readTSlotDescriptor(r: ThriftReader): TSlotDescriptor {
  const v = {} as TSlotDescriptor;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.parent = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.slotType = readTTypeDesc(r);
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.columnPos = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.byteOffset = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.nullIndicatorByte = r.i32();
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.nullIndicatorBit = r.i32();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.colName = r.string();
        continue;
      case 9:
        if (r.fieldType !== 8) break;
        v.slotIdx = r.i32();
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.isMaterialized = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.col_unique_id = r.i32();
        continue;
      case 12:
        if (r.fieldType !== 2) break;
        v.is_key = r.bool();
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.need_materialize = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 2) break;
        v.is_auto_increment = r.bool();
        continue;
      case 15:
        if (r.fieldType !== 15) break;
        v.column_paths = readList(r, 11, rString);
        continue;
      case 16:
        if (r.fieldType !== 11) break;
        v.col_default_value = r.string();
        continue;
      case 17:
        if (r.fieldType !== 8) break;
        v.primitive_type = r.i32() as TPrimitiveType;
        continue;
      case 18:
        if (r.fieldType !== 12) break;
        v.virtual_column_expr = readTExpr(r);
        continue;
      case 19:
        if (r.fieldType !== 15) break;
        v.all_access_paths = readList(r, 12, readTColumnAccessPath);
        continue;
      case 20:
        if (r.fieldType !== 15) break;
        v.predicate_access_paths = readList(r, 12, readTColumnAccessPath);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.id === undefined) missing("TSlotDescriptor", "id");
  if (v.parent === undefined) missing("TSlotDescriptor", "parent");
  if (v.slotType === undefined) missing("TSlotDescriptor", "slotType");
  if (v.columnPos === undefined) missing("TSlotDescriptor", "columnPos");
  if (v.byteOffset === undefined) missing("TSlotDescriptor", "byteOffset");
  if (v.nullIndicatorByte === undefined) missing("TSlotDescriptor", "nullIndicatorByte");
  if (v.nullIndicatorBit === undefined) missing("TSlotDescriptor", "nullIndicatorBit");
  if (v.colName === undefined) missing("TSlotDescriptor", "colName");
  if (v.slotIdx === undefined) missing("TSlotDescriptor", "slotIdx");
  if (v.isMaterialized === undefined) missing("TSlotDescriptor", "isMaterialized");
  return v;
}

/** The default values that the definition gives to fields of TSlotDescriptor. */
export function defaultsTSlotDescriptor(): Partial<TSlotDescriptor> {
  return {
    col_unique_id: -1,
    is_key: false,
    need_materialize: true,
    is_auto_increment: false,
    primitive_type: TPrimitiveType.INVALID_TYPE,
  };
}

export interface TTupleDescriptor {
  id: number;
  byteSize: number;
  numNullBytes: number;
  tableId?: bigint;
  numNullSlots?: number;
}

export function writeTTupleDescriptor(w: ThriftWriter, v: TTupleDescriptor): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.id);
  w.field(8, 2);
  w.i32(v.byteSize);
  w.field(8, 3);
  w.i32(v.numNullBytes);
  if (v.tableId !== undefined) {
    w.field(10, 4);
    w.i64(v.tableId);
  }
  if (v.numNullSlots !== undefined) {
    w.field(8, 5);
    w.i32(v.numNullSlots);
  }
  w.structEnd();
}

export function readTTupleDescriptor(r: ThriftReader): TTupleDescriptor {
  const v = {} as TTupleDescriptor;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.byteSize = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.numNullBytes = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.tableId = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.numNullSlots = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.id === undefined) missing("TTupleDescriptor", "id");
  if (v.byteSize === undefined) missing("TTupleDescriptor", "byteSize");
  if (v.numNullBytes === undefined) missing("TTupleDescriptor", "numNullBytes");
  return v;
}

export interface TOlapTableIndexTablets {
  index_id: bigint;
  tablets: bigint[];
}

export function writeTOlapTableIndexTablets(w: ThriftWriter, v: TOlapTableIndexTablets): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.index_id);
  w.field(15, 2);
  writeList(w, 10, v.tablets, wI64);
  w.structEnd();
}

export function readTOlapTableIndexTablets(r: ThriftReader): TOlapTableIndexTablets {
  const v = {} as TOlapTableIndexTablets;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.index_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.tablets = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.index_id === undefined) missing("TOlapTableIndexTablets", "index_id");
  if (v.tablets === undefined) missing("TOlapTableIndexTablets", "tablets");
  return v;
}

export interface TOlapTablePartition {
  id: bigint;
  start_key?: TExprNode;
  end_key?: TExprNode;
  num_buckets: number;
  indexes: TOlapTableIndexTablets[];
  start_keys?: TExprNode[];
  end_keys?: TExprNode[];
  in_keys?: TExprNode[][];
  /** Default: true */
  is_mutable?: boolean;
  is_default_partition?: boolean;
  load_tablet_idx?: bigint;
  total_replica_num?: number;
  load_required_replica_num?: number;
}

export function writeTOlapTablePartition(w: ThriftWriter, v: TOlapTablePartition): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.id);
  if (v.start_key !== undefined) {
    w.field(12, 2);
    writeTExprNode(w, v.start_key);
  }
  if (v.end_key !== undefined) {
    w.field(12, 3);
    writeTExprNode(w, v.end_key);
  }
  w.field(8, 4);
  w.i32(v.num_buckets);
  w.field(15, 5);
  writeList(w, 12, v.indexes, writeTOlapTableIndexTablets);
  if (v.start_keys !== undefined) {
    w.field(15, 6);
    writeList(w, 12, v.start_keys, writeTExprNode);
  }
  if (v.end_keys !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.end_keys, writeTExprNode);
  }
  if (v.in_keys !== undefined) {
    w.field(15, 8);
    writeList(w, 15, v.in_keys, (w, v) => writeList(w, 12, v, writeTExprNode));
  }
  if (v.is_mutable !== undefined) {
    w.boolField(9, v.is_mutable);
  }
  if (v.is_default_partition !== undefined) {
    w.boolField(10, v.is_default_partition);
  }
  if (v.load_tablet_idx !== undefined) {
    w.field(10, 11);
    w.i64(v.load_tablet_idx);
  }
  if (v.total_replica_num !== undefined) {
    w.field(8, 12);
    w.i32(v.total_replica_num);
  }
  if (v.load_required_replica_num !== undefined) {
    w.field(8, 13);
    w.i32(v.load_required_replica_num);
  }
  w.structEnd();
}

export function readTOlapTablePartition(r: ThriftReader): TOlapTablePartition {
  const v = {} as TOlapTablePartition;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.start_key = readTExprNode(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.end_key = readTExprNode(r);
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.num_buckets = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.indexes = readList(r, 12, readTOlapTableIndexTablets);
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.start_keys = readList(r, 12, readTExprNode);
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.end_keys = readList(r, 12, readTExprNode);
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.in_keys = readList(r, 15, (r) => readList(r, 12, readTExprNode));
        continue;
      case 9:
        if (r.fieldType !== 2) break;
        v.is_mutable = r.bool();
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.is_default_partition = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.load_tablet_idx = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.total_replica_num = r.i32();
        continue;
      case 13:
        if (r.fieldType !== 8) break;
        v.load_required_replica_num = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.id === undefined) missing("TOlapTablePartition", "id");
  if (v.num_buckets === undefined) missing("TOlapTablePartition", "num_buckets");
  if (v.indexes === undefined) missing("TOlapTablePartition", "indexes");
  return v;
}

/** The default values that the definition gives to fields of TOlapTablePartition. */
export function defaultsTOlapTablePartition(): Partial<TOlapTablePartition> {
  return {
    is_mutable: true,
  };
}

export interface TOlapTablePartitionParam {
  db_id: bigint;
  table_id: bigint;
  version: bigint;
  partition_column?: string;
  distributed_columns?: string[];
  partitions: TOlapTablePartition[];
  partition_columns?: string[];
  partition_function_exprs?: TExpr[];
  enable_automatic_partition?: boolean;
  partition_type?: TPartitionType;
  enable_auto_detect_overwrite?: boolean;
  overwrite_group_id?: bigint;
  /** Default: false */
  partitions_is_fake?: boolean;
}

export function writeTOlapTablePartitionParam(w: ThriftWriter, v: TOlapTablePartitionParam): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.db_id);
  w.field(10, 2);
  w.i64(v.table_id);
  w.field(10, 3);
  w.i64(v.version);
  if (v.partition_column !== undefined) {
    w.field(11, 4);
    w.string(v.partition_column);
  }
  if (v.distributed_columns !== undefined) {
    w.field(15, 5);
    writeList(w, 11, v.distributed_columns, wString);
  }
  w.field(15, 6);
  writeList(w, 12, v.partitions, writeTOlapTablePartition);
  if (v.partition_columns !== undefined) {
    w.field(15, 7);
    writeList(w, 11, v.partition_columns, wString);
  }
  if (v.partition_function_exprs !== undefined) {
    w.field(15, 8);
    writeList(w, 12, v.partition_function_exprs, writeTExpr);
  }
  if (v.enable_automatic_partition !== undefined) {
    w.boolField(9, v.enable_automatic_partition);
  }
  if (v.partition_type !== undefined) {
    w.field(8, 10);
    w.i32(v.partition_type);
  }
  if (v.enable_auto_detect_overwrite !== undefined) {
    w.boolField(11, v.enable_auto_detect_overwrite);
  }
  if (v.overwrite_group_id !== undefined) {
    w.field(10, 12);
    w.i64(v.overwrite_group_id);
  }
  if (v.partitions_is_fake !== undefined) {
    w.boolField(13, v.partitions_is_fake);
  }
  w.structEnd();
}

export function readTOlapTablePartitionParam(r: ThriftReader): TOlapTablePartitionParam {
  const v = {} as TOlapTablePartitionParam;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.partition_column = r.string();
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.distributed_columns = readList(r, 11, rString);
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.partitions = readList(r, 12, readTOlapTablePartition);
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.partition_columns = readList(r, 11, rString);
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.partition_function_exprs = readList(r, 12, readTExpr);
        continue;
      case 9:
        if (r.fieldType !== 2) break;
        v.enable_automatic_partition = r.bool();
        continue;
      case 10:
        if (r.fieldType !== 8) break;
        v.partition_type = r.i32() as TPartitionType;
        continue;
      case 11:
        if (r.fieldType !== 2) break;
        v.enable_auto_detect_overwrite = r.bool();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.overwrite_group_id = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.partitions_is_fake = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.db_id === undefined) missing("TOlapTablePartitionParam", "db_id");
  if (v.table_id === undefined) missing("TOlapTablePartitionParam", "table_id");
  if (v.version === undefined) missing("TOlapTablePartitionParam", "version");
  if (v.partitions === undefined) missing("TOlapTablePartitionParam", "partitions");
  return v;
}

/** The default values that the definition gives to fields of TOlapTablePartitionParam. */
export function defaultsTOlapTablePartitionParam(): Partial<TOlapTablePartitionParam> {
  return {
    partitions_is_fake: false,
  };
}

export interface TOlapTableIndex {
  index_name?: string;
  columns?: string[];
  index_type?: TIndexType;
  comment?: string;
  index_id?: bigint;
  properties?: Map<string, string>;
  column_unique_ids?: number[];
}

export function writeTOlapTableIndex(w: ThriftWriter, v: TOlapTableIndex): void {
  w.structBegin();
  if (v.index_name !== undefined) {
    w.field(11, 1);
    w.string(v.index_name);
  }
  if (v.columns !== undefined) {
    w.field(15, 2);
    writeList(w, 11, v.columns, wString);
  }
  if (v.index_type !== undefined) {
    w.field(8, 3);
    w.i32(v.index_type);
  }
  if (v.comment !== undefined) {
    w.field(11, 4);
    w.string(v.comment);
  }
  if (v.index_id !== undefined) {
    w.field(10, 5);
    w.i64(v.index_id);
  }
  if (v.properties !== undefined) {
    w.field(13, 6);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  if (v.column_unique_ids !== undefined) {
    w.field(15, 7);
    writeList(w, 8, v.column_unique_ids, wI32);
  }
  w.structEnd();
}

export function readTOlapTableIndex(r: ThriftReader): TOlapTableIndex {
  const v = {} as TOlapTableIndex;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.index_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.columns = readList(r, 11, rString);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.index_type = r.i32() as TIndexType;
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.comment = r.string();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.index_id = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.column_unique_ids = readList(r, 8, rI32);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TOlapTableIndexSchema {
  id: bigint;
  columns: string[];
  schema_hash: number;
  columns_desc?: TColumn[];
  indexes_desc?: TOlapTableIndex[];
  where_clause?: TExpr;
}

export function writeTOlapTableIndexSchema(w: ThriftWriter, v: TOlapTableIndexSchema): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.id);
  w.field(15, 2);
  writeList(w, 11, v.columns, wString);
  w.field(8, 3);
  w.i32(v.schema_hash);
  if (v.columns_desc !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.columns_desc, writeTColumn);
  }
  if (v.indexes_desc !== undefined) {
    w.field(15, 5);
    writeList(w, 12, v.indexes_desc, writeTOlapTableIndex);
  }
  if (v.where_clause !== undefined) {
    w.field(12, 6);
    writeTExpr(w, v.where_clause);
  }
  w.structEnd();
}

export function readTOlapTableIndexSchema(r: ThriftReader): TOlapTableIndexSchema {
  const v = {} as TOlapTableIndexSchema;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.columns = readList(r, 11, rString);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.columns_desc = readList(r, 12, readTColumn);
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.indexes_desc = readList(r, 12, readTOlapTableIndex);
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.where_clause = readTExpr(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.id === undefined) missing("TOlapTableIndexSchema", "id");
  if (v.columns === undefined) missing("TOlapTableIndexSchema", "columns");
  if (v.schema_hash === undefined) missing("TOlapTableIndexSchema", "schema_hash");
  return v;
}

export interface TOlapTableSchemaParam {
  db_id: bigint;
  table_id: bigint;
  version: bigint;
  slot_descs: TSlotDescriptor[];
  tuple_desc: TTupleDescriptor;
  indexes: TOlapTableIndexSchema[];
  is_dynamic_schema?: boolean;
  is_partial_update?: boolean;
  partial_update_input_columns?: string[];
  /** Default: false */
  is_strict_mode?: boolean;
  auto_increment_column?: string;
  /** Default: -1 */
  auto_increment_column_unique_id?: number;
  /** Default: Types.TInvertedIndexFileStorageFormat.V1 */
  inverted_index_file_storage_format?: TInvertedIndexFileStorageFormat;
  unique_key_update_mode?: TUniqueKeyUpdateMode;
  /** Default: -1 */
  sequence_map_col_unique_id?: number;
  partial_update_new_key_policy?: TPartialUpdateNewRowPolicy;
}

export function writeTOlapTableSchemaParam(w: ThriftWriter, v: TOlapTableSchemaParam): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.db_id);
  w.field(10, 2);
  w.i64(v.table_id);
  w.field(10, 3);
  w.i64(v.version);
  w.field(15, 4);
  writeList(w, 12, v.slot_descs, writeTSlotDescriptor);
  w.field(12, 5);
  writeTTupleDescriptor(w, v.tuple_desc);
  w.field(15, 6);
  writeList(w, 12, v.indexes, writeTOlapTableIndexSchema);
  if (v.is_dynamic_schema !== undefined) {
    w.boolField(7, v.is_dynamic_schema);
  }
  if (v.is_partial_update !== undefined) {
    w.boolField(8, v.is_partial_update);
  }
  if (v.partial_update_input_columns !== undefined) {
    w.field(15, 9);
    writeList(w, 11, v.partial_update_input_columns, wString);
  }
  if (v.is_strict_mode !== undefined) {
    w.boolField(10, v.is_strict_mode);
  }
  if (v.auto_increment_column !== undefined) {
    w.field(11, 11);
    w.string(v.auto_increment_column);
  }
  if (v.auto_increment_column_unique_id !== undefined) {
    w.field(8, 12);
    w.i32(v.auto_increment_column_unique_id);
  }
  if (v.inverted_index_file_storage_format !== undefined) {
    w.field(8, 13);
    w.i32(v.inverted_index_file_storage_format);
  }
  if (v.unique_key_update_mode !== undefined) {
    w.field(8, 14);
    w.i32(v.unique_key_update_mode);
  }
  if (v.sequence_map_col_unique_id !== undefined) {
    w.field(8, 15);
    w.i32(v.sequence_map_col_unique_id);
  }
  if (v.partial_update_new_key_policy !== undefined) {
    w.field(8, 16);
    w.i32(v.partial_update_new_key_policy);
  }
  w.structEnd();
}

export function readTOlapTableSchemaParam(r: ThriftReader): TOlapTableSchemaParam {
  const v = {} as TOlapTableSchemaParam;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.slot_descs = readList(r, 12, readTSlotDescriptor);
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.tuple_desc = readTTupleDescriptor(r);
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.indexes = readList(r, 12, readTOlapTableIndexSchema);
        continue;
      case 7:
        if (r.fieldType !== 2) break;
        v.is_dynamic_schema = r.bool();
        continue;
      case 8:
        if (r.fieldType !== 2) break;
        v.is_partial_update = r.bool();
        continue;
      case 9:
        if (r.fieldType !== 15) break;
        v.partial_update_input_columns = readList(r, 11, rString);
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.is_strict_mode = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.auto_increment_column = r.string();
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.auto_increment_column_unique_id = r.i32();
        continue;
      case 13:
        if (r.fieldType !== 8) break;
        v.inverted_index_file_storage_format = r.i32() as TInvertedIndexFileStorageFormat;
        continue;
      case 14:
        if (r.fieldType !== 8) break;
        v.unique_key_update_mode = r.i32() as TUniqueKeyUpdateMode;
        continue;
      case 15:
        if (r.fieldType !== 8) break;
        v.sequence_map_col_unique_id = r.i32();
        continue;
      case 16:
        if (r.fieldType !== 8) break;
        v.partial_update_new_key_policy = r.i32() as TPartialUpdateNewRowPolicy;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.db_id === undefined) missing("TOlapTableSchemaParam", "db_id");
  if (v.table_id === undefined) missing("TOlapTableSchemaParam", "table_id");
  if (v.version === undefined) missing("TOlapTableSchemaParam", "version");
  if (v.slot_descs === undefined) missing("TOlapTableSchemaParam", "slot_descs");
  if (v.tuple_desc === undefined) missing("TOlapTableSchemaParam", "tuple_desc");
  if (v.indexes === undefined) missing("TOlapTableSchemaParam", "indexes");
  return v;
}

/** The default values that the definition gives to fields of TOlapTableSchemaParam. */
export function defaultsTOlapTableSchemaParam(): Partial<TOlapTableSchemaParam> {
  return {
    is_strict_mode: false,
    auto_increment_column_unique_id: -1,
    inverted_index_file_storage_format: TInvertedIndexFileStorageFormat.V1,
    sequence_map_col_unique_id: -1,
  };
}

export interface TTabletLocation {
  tablet_id: bigint;
  node_ids: bigint[];
}

export function writeTTabletLocation(w: ThriftWriter, v: TTabletLocation): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  w.field(15, 2);
  writeList(w, 10, v.node_ids, wI64);
  w.structEnd();
}

export function readTTabletLocation(r: ThriftReader): TTabletLocation {
  const v = {} as TTabletLocation;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.node_ids = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TTabletLocation", "tablet_id");
  if (v.node_ids === undefined) missing("TTabletLocation", "node_ids");
  return v;
}

export interface TOlapTableLocationParam {
  db_id: bigint;
  table_id: bigint;
  version: bigint;
  tablets: TTabletLocation[];
}

export function writeTOlapTableLocationParam(w: ThriftWriter, v: TOlapTableLocationParam): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.db_id);
  w.field(10, 2);
  w.i64(v.table_id);
  w.field(10, 3);
  w.i64(v.version);
  w.field(15, 4);
  writeList(w, 12, v.tablets, writeTTabletLocation);
  w.structEnd();
}

export function readTOlapTableLocationParam(r: ThriftReader): TOlapTableLocationParam {
  const v = {} as TOlapTableLocationParam;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.tablets = readList(r, 12, readTTabletLocation);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.db_id === undefined) missing("TOlapTableLocationParam", "db_id");
  if (v.table_id === undefined) missing("TOlapTableLocationParam", "table_id");
  if (v.version === undefined) missing("TOlapTableLocationParam", "version");
  if (v.tablets === undefined) missing("TOlapTableLocationParam", "tablets");
  return v;
}

export interface TNodeInfo {
  id: bigint;
  option: bigint;
  host: string;
  async_internal_port: number;
}

export function writeTNodeInfo(w: ThriftWriter, v: TNodeInfo): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.id);
  w.field(10, 2);
  w.i64(v.option);
  w.field(11, 3);
  w.string(v.host);
  w.field(8, 4);
  w.i32(v.async_internal_port);
  w.structEnd();
}

export function readTNodeInfo(r: ThriftReader): TNodeInfo {
  const v = {} as TNodeInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.option = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.host = r.string();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.async_internal_port = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.id === undefined) missing("TNodeInfo", "id");
  if (v.option === undefined) missing("TNodeInfo", "option");
  if (v.host === undefined) missing("TNodeInfo", "host");
  if (v.async_internal_port === undefined) missing("TNodeInfo", "async_internal_port");
  return v;
}

export interface TPaloNodesInfo {
  version: bigint;
  nodes: TNodeInfo[];
}

export function writeTPaloNodesInfo(w: ThriftWriter, v: TPaloNodesInfo): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.version);
  w.field(15, 2);
  writeList(w, 12, v.nodes, writeTNodeInfo);
  w.structEnd();
}

export function readTPaloNodesInfo(r: ThriftReader): TPaloNodesInfo {
  const v = {} as TPaloNodesInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.nodes = readList(r, 12, readTNodeInfo);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.version === undefined) missing("TPaloNodesInfo", "version");
  if (v.nodes === undefined) missing("TPaloNodesInfo", "nodes");
  return v;
}

export interface TOlapTable {
  tableName: string;
}

export function writeTOlapTable(w: ThriftWriter, v: TOlapTable): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.tableName);
  w.structEnd();
}

export function readTOlapTable(r: ThriftReader): TOlapTable {
  const v = {} as TOlapTable;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.tableName = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tableName === undefined) missing("TOlapTable", "tableName");
  return v;
}

export interface TMySQLTable {
  host: string;
  port: string;
  user: string;
  passwd: string;
  db: string;
  table: string;
  charset: string;
}

export function writeTMySQLTable(w: ThriftWriter, v: TMySQLTable): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.host);
  w.field(11, 2);
  w.string(v.port);
  w.field(11, 3);
  w.string(v.user);
  w.field(11, 4);
  w.string(v.passwd);
  w.field(11, 5);
  w.string(v.db);
  w.field(11, 6);
  w.string(v.table);
  w.field(11, 7);
  w.string(v.charset);
  w.structEnd();
}

export function readTMySQLTable(r: ThriftReader): TMySQLTable {
  const v = {} as TMySQLTable;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.host = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.port = r.string();
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
      case 7:
        if (r.fieldType !== 11) break;
        v.charset = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.host === undefined) missing("TMySQLTable", "host");
  if (v.port === undefined) missing("TMySQLTable", "port");
  if (v.user === undefined) missing("TMySQLTable", "user");
  if (v.passwd === undefined) missing("TMySQLTable", "passwd");
  if (v.db === undefined) missing("TMySQLTable", "db");
  if (v.table === undefined) missing("TMySQLTable", "table");
  if (v.charset === undefined) missing("TMySQLTable", "charset");
  return v;
}

export interface TOdbcTable {
  host?: string;
  port?: string;
  user?: string;
  passwd?: string;
  db?: string;
  table?: string;
  driver?: string;
  type?: TOdbcTableType;
}

export function writeTOdbcTable(w: ThriftWriter, v: TOdbcTable): void {
  w.structBegin();
  if (v.host !== undefined) {
    w.field(11, 1);
    w.string(v.host);
  }
  if (v.port !== undefined) {
    w.field(11, 2);
    w.string(v.port);
  }
  if (v.user !== undefined) {
    w.field(11, 3);
    w.string(v.user);
  }
  if (v.passwd !== undefined) {
    w.field(11, 4);
    w.string(v.passwd);
  }
  if (v.db !== undefined) {
    w.field(11, 5);
    w.string(v.db);
  }
  if (v.table !== undefined) {
    w.field(11, 6);
    w.string(v.table);
  }
  if (v.driver !== undefined) {
    w.field(11, 7);
    w.string(v.driver);
  }
  if (v.type !== undefined) {
    w.field(8, 8);
    w.i32(v.type);
  }
  w.structEnd();
}

export function readTOdbcTable(r: ThriftReader): TOdbcTable {
  const v = {} as TOdbcTable;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.host = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.port = r.string();
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
      case 7:
        if (r.fieldType !== 11) break;
        v.driver = r.string();
        continue;
      case 8:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TOdbcTableType;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export type TEsTable = Record<never, never>;

export function writeTEsTable(w: ThriftWriter, _v: TEsTable): void {
  w.structBegin();
  w.structEnd();
}

export function readTEsTable(r: ThriftReader): TEsTable {
  const v = {} as TEsTable;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export interface TSchemaTable {
  tableType: TSchemaTableType;
}

export function writeTSchemaTable(w: ThriftWriter, v: TSchemaTable): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.tableType);
  w.structEnd();
}

export function readTSchemaTable(r: ThriftReader): TSchemaTable {
  const v = {} as TSchemaTable;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.tableType = r.i32() as TSchemaTableType;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tableType === undefined) missing("TSchemaTable", "tableType");
  return v;
}

export type TBrokerTable = Record<never, never>;

export function writeTBrokerTable(w: ThriftWriter, _v: TBrokerTable): void {
  w.structBegin();
  w.structEnd();
}

export function readTBrokerTable(r: ThriftReader): TBrokerTable {
  const v = {} as TBrokerTable;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export interface THiveTable {
  db_name: string;
  table_name: string;
  properties: Map<string, string>;
}

export function writeTHiveTable(w: ThriftWriter, v: THiveTable): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.db_name);
  w.field(11, 2);
  w.string(v.table_name);
  w.field(13, 3);
  writeMap(w, 11, 11, v.properties, wString, wString);
  w.structEnd();
}

export function readTHiveTable(r: ThriftReader): THiveTable {
  const v = {} as THiveTable;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.db_name === undefined) missing("THiveTable", "db_name");
  if (v.table_name === undefined) missing("THiveTable", "table_name");
  if (v.properties === undefined) missing("THiveTable", "properties");
  return v;
}

export interface TIcebergTable {
  db_name: string;
  table_name: string;
  properties: Map<string, string>;
}

export function writeTIcebergTable(w: ThriftWriter, v: TIcebergTable): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.db_name);
  w.field(11, 2);
  w.string(v.table_name);
  w.field(13, 3);
  writeMap(w, 11, 11, v.properties, wString, wString);
  w.structEnd();
}

export function readTIcebergTable(r: ThriftReader): TIcebergTable {
  const v = {} as TIcebergTable;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.db_name === undefined) missing("TIcebergTable", "db_name");
  if (v.table_name === undefined) missing("TIcebergTable", "table_name");
  if (v.properties === undefined) missing("TIcebergTable", "properties");
  return v;
}

export interface THudiTable {
  dbName?: string;
  tableName?: string;
  properties?: Map<string, string>;
}

export function writeTHudiTable(w: ThriftWriter, v: THudiTable): void {
  w.structBegin();
  if (v.dbName !== undefined) {
    w.field(11, 1);
    w.string(v.dbName);
  }
  if (v.tableName !== undefined) {
    w.field(11, 2);
    w.string(v.tableName);
  }
  if (v.properties !== undefined) {
    w.field(13, 3);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  w.structEnd();
}

export function readTHudiTable(r: ThriftReader): THudiTable {
  const v = {} as THudiTable;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.dbName = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.tableName = r.string();
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TJdbcTable {
  jdbc_url?: string;
  jdbc_table_name?: string;
  jdbc_user?: string;
  jdbc_password?: string;
  jdbc_driver_url?: string;
  jdbc_resource_name?: string;
  jdbc_driver_class?: string;
  jdbc_driver_checksum?: string;
  connection_pool_min_size?: number;
  connection_pool_max_size?: number;
  connection_pool_max_wait_time?: number;
  connection_pool_max_life_time?: number;
  connection_pool_keep_alive?: boolean;
  catalog_id?: bigint;
}

export function writeTJdbcTable(w: ThriftWriter, v: TJdbcTable): void {
  w.structBegin();
  if (v.jdbc_url !== undefined) {
    w.field(11, 1);
    w.string(v.jdbc_url);
  }
  if (v.jdbc_table_name !== undefined) {
    w.field(11, 2);
    w.string(v.jdbc_table_name);
  }
  if (v.jdbc_user !== undefined) {
    w.field(11, 3);
    w.string(v.jdbc_user);
  }
  if (v.jdbc_password !== undefined) {
    w.field(11, 4);
    w.string(v.jdbc_password);
  }
  if (v.jdbc_driver_url !== undefined) {
    w.field(11, 5);
    w.string(v.jdbc_driver_url);
  }
  if (v.jdbc_resource_name !== undefined) {
    w.field(11, 6);
    w.string(v.jdbc_resource_name);
  }
  if (v.jdbc_driver_class !== undefined) {
    w.field(11, 7);
    w.string(v.jdbc_driver_class);
  }
  if (v.jdbc_driver_checksum !== undefined) {
    w.field(11, 8);
    w.string(v.jdbc_driver_checksum);
  }
  if (v.connection_pool_min_size !== undefined) {
    w.field(8, 9);
    w.i32(v.connection_pool_min_size);
  }
  if (v.connection_pool_max_size !== undefined) {
    w.field(8, 10);
    w.i32(v.connection_pool_max_size);
  }
  if (v.connection_pool_max_wait_time !== undefined) {
    w.field(8, 11);
    w.i32(v.connection_pool_max_wait_time);
  }
  if (v.connection_pool_max_life_time !== undefined) {
    w.field(8, 12);
    w.i32(v.connection_pool_max_life_time);
  }
  if (v.connection_pool_keep_alive !== undefined) {
    w.boolField(13, v.connection_pool_keep_alive);
  }
  if (v.catalog_id !== undefined) {
    w.field(10, 14);
    w.i64(v.catalog_id);
  }
  w.structEnd();
}

export function readTJdbcTable(r: ThriftReader): TJdbcTable {
  const v = {} as TJdbcTable;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.jdbc_url = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.jdbc_table_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.jdbc_user = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.jdbc_password = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.jdbc_driver_url = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.jdbc_resource_name = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.jdbc_driver_class = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.jdbc_driver_checksum = r.string();
        continue;
      case 9:
        if (r.fieldType !== 8) break;
        v.connection_pool_min_size = r.i32();
        continue;
      case 10:
        if (r.fieldType !== 8) break;
        v.connection_pool_max_size = r.i32();
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.connection_pool_max_wait_time = r.i32();
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.connection_pool_max_life_time = r.i32();
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.connection_pool_keep_alive = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 10) break;
        v.catalog_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TMCTable {
  region?: string;
  project?: string;
  table?: string;
  access_key?: string;
  secret_key?: string;
  public_access?: string;
  odps_url?: string;
  tunnel_url?: string;
  endpoint?: string;
  quota?: string;
}

export function writeTMCTable(w: ThriftWriter, v: TMCTable): void {
  w.structBegin();
  if (v.region !== undefined) {
    w.field(11, 1);
    w.string(v.region);
  }
  if (v.project !== undefined) {
    w.field(11, 2);
    w.string(v.project);
  }
  if (v.table !== undefined) {
    w.field(11, 3);
    w.string(v.table);
  }
  if (v.access_key !== undefined) {
    w.field(11, 4);
    w.string(v.access_key);
  }
  if (v.secret_key !== undefined) {
    w.field(11, 5);
    w.string(v.secret_key);
  }
  if (v.public_access !== undefined) {
    w.field(11, 6);
    w.string(v.public_access);
  }
  if (v.odps_url !== undefined) {
    w.field(11, 7);
    w.string(v.odps_url);
  }
  if (v.tunnel_url !== undefined) {
    w.field(11, 8);
    w.string(v.tunnel_url);
  }
  if (v.endpoint !== undefined) {
    w.field(11, 9);
    w.string(v.endpoint);
  }
  if (v.quota !== undefined) {
    w.field(11, 10);
    w.string(v.quota);
  }
  w.structEnd();
}

export function readTMCTable(r: ThriftReader): TMCTable {
  const v = {} as TMCTable;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.region = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.project = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.table = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.access_key = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.secret_key = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.public_access = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.odps_url = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.tunnel_url = r.string();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.endpoint = r.string();
        continue;
      case 10:
        if (r.fieldType !== 11) break;
        v.quota = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTrinoConnectorTable {
  db_name?: string;
  table_name?: string;
  properties?: Map<string, string>;
}

export function writeTTrinoConnectorTable(w: ThriftWriter, v: TTrinoConnectorTable): void {
  w.structBegin();
  if (v.db_name !== undefined) {
    w.field(11, 1);
    w.string(v.db_name);
  }
  if (v.table_name !== undefined) {
    w.field(11, 2);
    w.string(v.table_name);
  }
  if (v.properties !== undefined) {
    w.field(13, 3);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  w.structEnd();
}

export function readTTrinoConnectorTable(r: ThriftReader): TTrinoConnectorTable {
  const v = {} as TTrinoConnectorTable;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TLakeSoulTable {
  db_name?: string;
  table_name?: string;
  properties?: Map<string, string>;
}

export function writeTLakeSoulTable(w: ThriftWriter, v: TLakeSoulTable): void {
  w.structBegin();
  if (v.db_name !== undefined) {
    w.field(11, 1);
    w.string(v.db_name);
  }
  if (v.table_name !== undefined) {
    w.field(11, 2);
    w.string(v.table_name);
  }
  if (v.properties !== undefined) {
    w.field(13, 3);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  w.structEnd();
}

export function readTLakeSoulTable(r: ThriftReader): TLakeSoulTable {
  const v = {} as TLakeSoulTable;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export type TDictionaryTable = Record<never, never>;

export function writeTDictionaryTable(w: ThriftWriter, _v: TDictionaryTable): void {
  w.structBegin();
  w.structEnd();
}

export function readTDictionaryTable(r: ThriftReader): TDictionaryTable {
  const v = {} as TDictionaryTable;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export interface TRemoteDorisTable {
  db_name?: string;
  table_name?: string;
  properties?: Map<string, string>;
}

export function writeTRemoteDorisTable(w: ThriftWriter, v: TRemoteDorisTable): void {
  w.structBegin();
  if (v.db_name !== undefined) {
    w.field(11, 1);
    w.string(v.db_name);
  }
  if (v.table_name !== undefined) {
    w.field(11, 2);
    w.string(v.table_name);
  }
  if (v.properties !== undefined) {
    w.field(13, 3);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  w.structEnd();
}

export function readTRemoteDorisTable(r: ThriftReader): TRemoteDorisTable {
  const v = {} as TRemoteDorisTable;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTableDescriptor {
  id: bigint;
  tableType: TTableType;
  numCols: number;
  numClusteringCols: number;
  tableName: string;
  dbName: string;
  mysqlTable?: TMySQLTable;
  olapTable?: TOlapTable;
  schemaTable?: TSchemaTable;
  BrokerTable?: TBrokerTable;
  esTable?: TEsTable;
  odbcTable?: TOdbcTable;
  hiveTable?: THiveTable;
  icebergTable?: TIcebergTable;
  hudiTable?: THudiTable;
  jdbcTable?: TJdbcTable;
  mcTable?: TMCTable;
  trinoConnectorTable?: TTrinoConnectorTable;
  lakesoulTable?: TLakeSoulTable;
  dictionaryTable?: TDictionaryTable;
  remoteDorisTable?: TRemoteDorisTable;
}

export function writeTTableDescriptor(w: ThriftWriter, v: TTableDescriptor): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.id);
  w.field(8, 2);
  w.i32(v.tableType);
  w.field(8, 3);
  w.i32(v.numCols);
  w.field(8, 4);
  w.i32(v.numClusteringCols);
  w.field(11, 7);
  w.string(v.tableName);
  w.field(11, 8);
  w.string(v.dbName);
  if (v.mysqlTable !== undefined) {
    w.field(12, 10);
    writeTMySQLTable(w, v.mysqlTable);
  }
  if (v.olapTable !== undefined) {
    w.field(12, 11);
    writeTOlapTable(w, v.olapTable);
  }
  if (v.schemaTable !== undefined) {
    w.field(12, 12);
    writeTSchemaTable(w, v.schemaTable);
  }
  if (v.BrokerTable !== undefined) {
    w.field(12, 14);
    writeTBrokerTable(w, v.BrokerTable);
  }
  if (v.esTable !== undefined) {
    w.field(12, 15);
    writeTEsTable(w, v.esTable);
  }
  if (v.odbcTable !== undefined) {
    w.field(12, 16);
    writeTOdbcTable(w, v.odbcTable);
  }
  if (v.hiveTable !== undefined) {
    w.field(12, 17);
    writeTHiveTable(w, v.hiveTable);
  }
  if (v.icebergTable !== undefined) {
    w.field(12, 18);
    writeTIcebergTable(w, v.icebergTable);
  }
  if (v.hudiTable !== undefined) {
    w.field(12, 19);
    writeTHudiTable(w, v.hudiTable);
  }
  if (v.jdbcTable !== undefined) {
    w.field(12, 20);
    writeTJdbcTable(w, v.jdbcTable);
  }
  if (v.mcTable !== undefined) {
    w.field(12, 21);
    writeTMCTable(w, v.mcTable);
  }
  if (v.trinoConnectorTable !== undefined) {
    w.field(12, 22);
    writeTTrinoConnectorTable(w, v.trinoConnectorTable);
  }
  if (v.lakesoulTable !== undefined) {
    w.field(12, 23);
    writeTLakeSoulTable(w, v.lakesoulTable);
  }
  if (v.dictionaryTable !== undefined) {
    w.field(12, 24);
    writeTDictionaryTable(w, v.dictionaryTable);
  }
  if (v.remoteDorisTable !== undefined) {
    w.field(12, 25);
    writeTRemoteDorisTable(w, v.remoteDorisTable);
  }
  w.structEnd();
}

export function readTTableDescriptor(r: ThriftReader): TTableDescriptor {
  const v = {} as TTableDescriptor;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.tableType = r.i32() as TTableType;
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.numCols = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.numClusteringCols = r.i32();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.tableName = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.dbName = r.string();
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.mysqlTable = readTMySQLTable(r);
        continue;
      case 11:
        if (r.fieldType !== 12) break;
        v.olapTable = readTOlapTable(r);
        continue;
      case 12:
        if (r.fieldType !== 12) break;
        v.schemaTable = readTSchemaTable(r);
        continue;
      case 14:
        if (r.fieldType !== 12) break;
        v.BrokerTable = readTBrokerTable(r);
        continue;
      case 15:
        if (r.fieldType !== 12) break;
        v.esTable = readTEsTable(r);
        continue;
      case 16:
        if (r.fieldType !== 12) break;
        v.odbcTable = readTOdbcTable(r);
        continue;
      case 17:
        if (r.fieldType !== 12) break;
        v.hiveTable = readTHiveTable(r);
        continue;
      case 18:
        if (r.fieldType !== 12) break;
        v.icebergTable = readTIcebergTable(r);
        continue;
      case 19:
        if (r.fieldType !== 12) break;
        v.hudiTable = readTHudiTable(r);
        continue;
      case 20:
        if (r.fieldType !== 12) break;
        v.jdbcTable = readTJdbcTable(r);
        continue;
      case 21:
        if (r.fieldType !== 12) break;
        v.mcTable = readTMCTable(r);
        continue;
      case 22:
        if (r.fieldType !== 12) break;
        v.trinoConnectorTable = readTTrinoConnectorTable(r);
        continue;
      case 23:
        if (r.fieldType !== 12) break;
        v.lakesoulTable = readTLakeSoulTable(r);
        continue;
      case 24:
        if (r.fieldType !== 12) break;
        v.dictionaryTable = readTDictionaryTable(r);
        continue;
      case 25:
        if (r.fieldType !== 12) break;
        v.remoteDorisTable = readTRemoteDorisTable(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.id === undefined) missing("TTableDescriptor", "id");
  if (v.tableType === undefined) missing("TTableDescriptor", "tableType");
  if (v.numCols === undefined) missing("TTableDescriptor", "numCols");
  if (v.numClusteringCols === undefined) missing("TTableDescriptor", "numClusteringCols");
  if (v.tableName === undefined) missing("TTableDescriptor", "tableName");
  if (v.dbName === undefined) missing("TTableDescriptor", "dbName");
  return v;
}

export interface TDescriptorTable {
  slotDescriptors?: TSlotDescriptor[];
  tupleDescriptors: TTupleDescriptor[];
  tableDescriptors?: TTableDescriptor[];
}

export function writeTDescriptorTable(w: ThriftWriter, v: TDescriptorTable): void {
  w.structBegin();
  if (v.slotDescriptors !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.slotDescriptors, writeTSlotDescriptor);
  }
  w.field(15, 2);
  writeList(w, 12, v.tupleDescriptors, writeTTupleDescriptor);
  if (v.tableDescriptors !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.tableDescriptors, writeTTableDescriptor);
  }
  w.structEnd();
}

export function readTDescriptorTable(r: ThriftReader): TDescriptorTable {
  const v = {} as TDescriptorTable;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.slotDescriptors = readList(r, 12, readTSlotDescriptor);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.tupleDescriptors = readList(r, 12, readTTupleDescriptor);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.tableDescriptors = readList(r, 12, readTTableDescriptor);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tupleDescriptors === undefined) missing("TDescriptorTable", "tupleDescriptors");
  return v;
}

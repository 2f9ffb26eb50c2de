// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/Types.thrift: change that file, not this one.

import { rBool, rI32, rString, readList, wBool, wI32, wString, writeList } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";

export const TStorageType = {
  ROW: 0,
  COLUMN: 1,
} as const;
export type TStorageType = typeof TStorageType[keyof typeof TStorageType];

export const TStorageMedium = {
  HDD: 0,
  SSD: 1,
  S3: 2,
  REMOTE_CACHE: 3,
} as const;
export type TStorageMedium = typeof TStorageMedium[keyof typeof TStorageMedium];

export const TVarType = {
  SESSION: 0,
  GLOBAL: 1,
} as const;
export type TVarType = typeof TVarType[keyof typeof TVarType];

export const TPrimitiveType = {
  INVALID_TYPE: 0,
  NULL_TYPE: 1,
  BOOLEAN: 2,
  TINYINT: 3,
  SMALLINT: 4,
  INT: 5,
  BIGINT: 6,
  FLOAT: 7,
  DOUBLE: 8,
  DATE: 9,
  DATETIME: 10,
  BINARY: 11,
  DECIMAL_DEPRACTED: 12,
  CHAR: 13,
  LARGEINT: 14,
  VARCHAR: 15,
  HLL: 16,
  DECIMALV2: 17,
  BITMAP: 19,
  ARRAY: 20,
  MAP: 21,
  STRUCT: 22,
  STRING: 23,
  ALL: 24,
  QUANTILE_STATE: 25,
  DATEV2: 26,
  DATETIMEV2: 27,
  TIMEV2: 28,
  DECIMAL32: 29,
  DECIMAL64: 30,
  DECIMAL128I: 31,
  JSONB: 32,
  UNSUPPORTED: 33,
  VARIANT: 34,
  LAMBDA_FUNCTION: 35,
  AGG_STATE: 36,
  DECIMAL256: 37,
  IPV4: 38,
  IPV6: 39,
  UINT32: 40,
  UINT64: 41,
  FIXED_LENGTH_OBJECT: 42,
  VARBINARY: 43,
  TIMESTAMPTZ: 44,
} as const;
export type TPrimitiveType = typeof TPrimitiveType[keyof typeof TPrimitiveType];

export const TTypeNodeType = {
  SCALAR: 0,
  ARRAY: 1,
  MAP: 2,
  STRUCT: 3,
  VARIANT: 4,
} as const;
export type TTypeNodeType = typeof TTypeNodeType[keyof typeof TTypeNodeType];

export const TStorageBackendType = {
  BROKER: 0,
  S3: 1,
  HDFS: 2,
  JFS: 3,
  LOCAL: 4,
  OFS: 5,
  AZURE: 6,
} as const;
export type TStorageBackendType = typeof TStorageBackendType[keyof typeof TStorageBackendType];

export const TInvertedIndexFileStorageFormat = {
  DEFAULT: 0,
  V1: 1,
  V2: 2,
  V3: 3,
} as const;
export type TInvertedIndexFileStorageFormat = typeof TInvertedIndexFileStorageFormat[keyof typeof TInvertedIndexFileStorageFormat];

export const TAggregationType = {
  SUM: 0,
  MAX: 1,
  MIN: 2,
  REPLACE: 3,
  HLL_UNION: 4,
  NONE: 5,
  BITMAP_UNION: 6,
  REPLACE_IF_NOT_NULL: 7,
  QUANTILE_UNION: 8,
} as const;
export type TAggregationType = typeof TAggregationType[keyof typeof TAggregationType];

export const TPushType = {
  LOAD: 0,
  DELETE: 1,
  LOAD_DELETE: 2,
  LOAD_V2: 3,
} as const;
export type TPushType = typeof TPushType[keyof typeof TPushType];

export const TTaskType = {
  CREATE: 0,
  DROP: 1,
  PUSH: 2,
  CLONE: 3,
  STORAGE_MEDIUM_MIGRATE: 4,
  ROLLUP: 5,
  SCHEMA_CHANGE: 6,
  CANCEL_DELETE: 7,
  MAKE_SNAPSHOT: 8,
  RELEASE_SNAPSHOT: 9,
  CHECK_CONSISTENCY: 10,
  UPLOAD: 11,
  DOWNLOAD: 12,
  CLEAR_REMOTE_FILE: 13,
  MOVE: 14,
  REALTIME_PUSH: 15,
  PUBLISH_VERSION: 16,
  CLEAR_ALTER_TASK: 17,
  CLEAR_TRANSACTION_TASK: 18,
  RECOVER_TABLET: 19,
  STREAM_LOAD: 20,
  UPDATE_TABLET_META_INFO: 21,
  ALTER: 22,
  INSTALL_PLUGIN: 23,
  UNINSTALL_PLUGIN: 24,
  COMPACTION: 25,
  STORAGE_MEDIUM_MIGRATE_V2: 26,
  NOTIFY_UPDATE_STORAGE_POLICY: 27,
  PUSH_COOLDOWN_CONF: 28,
  PUSH_STORAGE_POLICY: 29,
  ALTER_INVERTED_INDEX: 30,
  GC_BINLOG: 31,
  CLEAN_TRASH: 32,
  UPDATE_VISIBLE_VERSION: 33,
  CLEAN_UDF_CACHE: 34,
  PUSH_INDEX_POLICY: 35,
  CALCULATE_DELETE_BITMAP: 1000,
} as const;
export type TTaskType = typeof TTaskType[keyof typeof TTaskType];

export const TExplainLevel = {
  BRIEF: 0,
  NORMAL: 1,
  VERBOSE: 2,
} as const;
export type TExplainLevel = typeof TExplainLevel[keyof typeof TExplainLevel];

export const TRuntimeFilterMode = {
  OFF: 0,
  LOCAL: 1,
  REMOTE: 2,
  GLOBAL: 3,
} as const;
export type TRuntimeFilterMode = typeof TRuntimeFilterMode[keyof typeof TRuntimeFilterMode];

export const QueryState = {
  CREATED: 0,
  INITIALIZED: 1,
  COMPILED: 2,
  RUNNING: 3,
  FINISHED: 4,
  EXCEPTION: 5,
} as const;
export type QueryState = typeof QueryState[keyof typeof QueryState];

export const TFunctionType = {
  SCALAR: 0,
  AGGREGATE: 1,
} as const;
export type TFunctionType = typeof TFunctionType[keyof typeof TFunctionType];

export const TFunctionBinaryType = {
  BUILTIN: 0,
  HIVE: 1,
  NATIVE: 2,
  IR: 3,
  RPC: 4,
  JAVA_UDF: 5,
  AGG_STATE: 6,
} as const;
export type TFunctionBinaryType = typeof TFunctionBinaryType[keyof typeof TFunctionBinaryType];

export const TJdbcOperation = {
  READ: 0,
  WRITE: 1,
} as const;
export type TJdbcOperation = typeof TJdbcOperation[keyof typeof TJdbcOperation];

export const TOdbcTableType = {
  MYSQL: 0,
  ORACLE: 1,
  POSTGRESQL: 2,
  SQLSERVER: 3,
  REDIS: 4,
  MONGODB: 5,
  CLICKHOUSE: 6,
  SAP_HANA: 7,
  TRINO: 8,
  PRESTO: 9,
  OCEANBASE: 10,
  OCEANBASE_ORACLE: 11,
  NEBULA: 12,
  DB2: 13,
  GBASE: 14,
} as const;
export type TOdbcTableType = typeof TOdbcTableType[keyof typeof TOdbcTableType];

export const TLoadJobState = {
  PENDING: 0,
  ETL: 1,
  LOADING: 2,
  FINISHED: 3,
  CANCELLED: 4,
} as const;
export type TLoadJobState = typeof TLoadJobState[keyof typeof TLoadJobState];

export const TEtlState = {
  RUNNING: 0,
  FINISHED: 1,
  CANCELLED: 2,
  UNKNOWN: 3,
} as const;
export type TEtlState = typeof TEtlState[keyof typeof TEtlState];

export const TTableType = {
  MYSQL_TABLE: 0,
  OLAP_TABLE: 1,
  SCHEMA_TABLE: 2,
  KUDU_TABLE: 3,
  BROKER_TABLE: 4,
  ES_TABLE: 5,
  ODBC_TABLE: 6,
  HIVE_TABLE: 7,
  ICEBERG_TABLE: 8,
  HUDI_TABLE: 9,
  JDBC_TABLE: 10,
  TEST_EXTERNAL_TABLE: 11,
  MAX_COMPUTE_TABLE: 12,
  LAKESOUL_TABLE: 13,
  TRINO_CONNECTOR_TABLE: 14,
  DICTIONARY_TABLE: 15,
  REMOTE_DORIS_TABLE: 16,
} as const;
export type TTableType = typeof TTableType[keyof typeof TTableType];

export const TKeysType = {
  PRIMARY_KEYS: 0,
  DUP_KEYS: 1,
  UNIQUE_KEYS: 2,
  AGG_KEYS: 3,
} as const;
export type TKeysType = typeof TKeysType[keyof typeof TKeysType];

export const TPriority = {
  NORMAL: 0,
  HIGH: 1,
} as const;
export type TPriority = typeof TPriority[keyof typeof TPriority];

export const TFileType = {
  FILE_LOCAL: 0,
  FILE_BROKER: 1,
  FILE_STREAM: 2,
  FILE_S3: 3,
  FILE_HDFS: 4,
  FILE_NET: 5,
  FILE_HTTP: 6,
} as const;
export type TFileType = typeof TFileType[keyof typeof TFileType];

export const TLoadType = {
  MANUL_LOAD: 0,
  ROUTINE_LOAD: 1,
  MINI_LOAD: 2,
} as const;
export type TLoadType = typeof TLoadType[keyof typeof TLoadType];

export const TLoadSourceType = {
  RAW: 0,
  KAFKA: 1,
  MULTI_TABLE: 2,
} as const;
export type TLoadSourceType = typeof TLoadSourceType[keyof typeof TLoadSourceType];

export const TMergeType = {
  APPEND: 0,
  MERGE: 1,
  DELETE: 2,
} as const;
export type TMergeType = typeof TMergeType[keyof typeof TMergeType];

export const TUniqueKeyUpdateMode = {
  UPSERT: 0,
  UPDATE_FIXED_COLUMNS: 1,
  UPDATE_FLEXIBLE_COLUMNS: 2,
} as const;
export type TUniqueKeyUpdateMode = typeof TUniqueKeyUpdateMode[keyof typeof TUniqueKeyUpdateMode];

export const TSortType = {
  LEXICAL: 0,
  ZORDER: 1,
} as const;
export type TSortType = typeof TSortType[keyof typeof TSortType];

export const TMetadataType = {
  ICEBERG: 0,
  BACKENDS: 1,
  FRONTENDS: 2,
  CATALOGS: 3,
  FRONTENDS_DISKS: 4,
  MATERIALIZED_VIEWS: 5,
  JOBS: 6,
  TASKS: 7,
  WORKLOAD_SCHED_POLICY: 8,
  PARTITIONS: 9,
  PARTITION_VALUES: 10,
  HUDI: 11,
  PAIMON: 12,
  PARQUET: 13,
} as const;
export type TMetadataType = typeof TMetadataType[keyof typeof TMetadataType];

export const TIcebergQueryType = {
  SNAPSHOTS: 0,
} as const;
export type TIcebergQueryType = typeof TIcebergQueryType[keyof typeof TIcebergQueryType];

export const THudiQueryType = {
  TIMELINE: 0,
} as const;
export type THudiQueryType = typeof THudiQueryType[keyof typeof THudiQueryType];

export const TSNAPSHOT_REQ_VERSION1: number = 3;

export const TSNAPSHOT_REQ_VERSION2: number = 4;

export const TPREFER_SNAPSHOT_REQ_VERSION: number = 4;

export type TTimestamp = bigint;

export type TPlanNodeId = number;

export type TTupleId = number;

export type TSlotId = number;

export type TTableId = bigint;

export type TTabletId = bigint;

export type TReplicaId = bigint;

export type TVersion = bigint;

export type TVersionHash = bigint;

export type TSchemaHash = number;

export type TPort = number;

export type TCount = bigint;

export type TSize = bigint;

export type TClusterId = number;

export type TEpoch = bigint;

export type TTransactionId = bigint;

export type TPartitionId = bigint;

export interface TScalarType {
  type: TPrimitiveType;
  len?: number;
  precision?: number;
  scale?: number;
  /** Default: 0 */
  variant_max_subcolumns_count?: number;
}

export function writeTScalarType(w: ThriftWriter, v: TScalarType): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.type);
  if (v.len !== undefined) {
    w.field(8, 2);
    w.i32(v.len);
  }
  if (v.precision !== undefined) {
    w.field(8, 3);
    w.i32(v.precision);
  }
  if (v.scale !== undefined) {
    w.field(8, 4);
    w.i32(v.scale);
  }
  if (v.variant_max_subcolumns_count !== undefined) {
    w.field(8, 5);
    w.i32(v.variant_max_subcolumns_count);
  }
  w.structEnd();
}

export function readTScalarType(r: ThriftReader): TScalarType {
  const v = {} as TScalarType;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TPrimitiveType;
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.len = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.precision = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.scale = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.variant_max_subcolumns_count = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.type === undefined) missing("TScalarType", "type");
  return v;
}

/** The default values that the definition gives to fields of TScalarType. */
export function defaultsTScalarType(): Partial<TScalarType> {
  return {
    variant_max_subcolumns_count: 0,
  };
}

export interface Types_TStructField {
  name: string;
  comment?: string;
  contains_null?: boolean;
}

export function writeTypes_TStructField(w: ThriftWriter, v: Types_TStructField): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.name);
  if (v.comment !== undefined) {
    w.field(11, 2);
    w.string(v.comment);
  }
  if (v.contains_null !== undefined) {
    w.boolField(3, v.contains_null);
  }
  w.structEnd();
}

export function readTypes_TStructField(r: ThriftReader): Types_TStructField {
  const v = {} as Types_TStructField;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.comment = r.string();
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.contains_null = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.name === undefined) missing("Types_TStructField", "name");
  return v;
}

export interface TTypeNode {
  type: TTypeNodeType;
  scalar_type?: TScalarType;
  struct_fields?: Types_TStructField[];
  contains_null?: boolean;
  contains_nulls?: boolean[];
}

export function writeTTypeNode(w: ThriftWriter, v: TTypeNode): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.type);
  if (v.scalar_type !== undefined) {
    w.field(12, 2);
    writeTScalarType(w, v.scalar_type);
  }
  if (v.struct_fields !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.struct_fields, writeTypes_TStructField);
  }
  if (v.contains_null !== undefined) {
    w.boolField(4, v.contains_null);
  }
  if (v.contains_nulls !== undefined) {
    w.field(15, 5);
    writeList(w, 2, v.contains_nulls, wBool);
  }
  w.structEnd();
}

export function readTTypeNode(r: ThriftReader): TTypeNode {
  const v = {} as TTypeNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TTypeNodeType;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.scalar_type = readTScalarType(r);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.struct_fields = readList(r, 12, readTypes_TStructField);
        continue;
      case 4:
        if (r.fieldType !== 2) break;
        v.contains_null = r.bool();
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.contains_nulls = readList(r, 2, rBool);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.type === undefined) missing("TTypeNode", "type");
  return v;
}

export interface TTypeDesc {
  types?: TTypeNode[];
  is_nullable?: boolean;
  byte_size?: bigint;
  sub_types?: TTypeDesc[];
  result_is_nullable?: boolean;
  function_name?: string;
  be_exec_version?: number;
}

export function writeTTypeDesc(w: ThriftWriter, v: TTypeDesc): void {
  w.structBegin();
  if (v.types !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.types, writeTTypeNode);
  }
  if (v.is_nullable !== undefined) {
    w.boolField(2, v.is_nullable);
  }
  if (v.byte_size !== undefined) {
    w.field(10, 3);
    w.i64(v.byte_size);
  }
  if (v.sub_types !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.sub_types, writeTTypeDesc);
  }
  if (v.result_is_nullable !== undefined) {
    w.boolField(5, v.result_is_nullable);
  }
  if (v.function_name !== undefined) {
    w.field(11, 6);
    w.string(v.function_name);
  }
  if (v.be_exec_version !== undefined) {
    w.field(8, 7);
    w.i32(v.be_exec_version);
  }
  w.structEnd();
}

export function readTTypeDesc(r: ThriftReader): TTypeDesc {
  const v = {} as TTypeDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.types = readList(r, 12, readTTypeNode);
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.is_nullable = r.bool();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.byte_size = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.sub_types = readList(r, 12, readTTypeDesc);
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.result_is_nullable = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.function_name = r.string();
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.be_exec_version = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TColumnType {
  type: TPrimitiveType;
  len?: number;
  index_len?: number;
  precision?: number;
  scale?: number;
  /** Default: 0 */
  variant_max_subcolumns_count?: number;
}

export function writeTColumnType(w: ThriftWriter, v: TColumnType): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.type);
  if (v.len !== undefined) {
    w.field(8, 2);
    w.i32(v.len);
  }
  if (v.index_len !== undefined) {
    w.field(8, 3);
    w.i32(v.index_len);
  }
  if (v.precision !== undefined) {
    w.field(8, 4);
    w.i32(v.precision);
  }
  if (v.scale !== undefined) {
    w.field(8, 5);
    w.i32(v.scale);
  }
  if (v.variant_max_subcolumns_count !== undefined) {
    w.field(8, 6);
    w.i32(v.variant_max_subcolumns_count);
  }
  w.structEnd();
}

export function readTColumnType(r: ThriftReader): TColumnType {
  const v = {} as TColumnType;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TPrimitiveType;
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.len = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.index_len = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.precision = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.scale = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.variant_max_subcolumns_count = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.type === undefined) missing("TColumnType", "type");
  return v;
}

/** The default values that the definition gives to fields of TColumnType. */
export function defaultsTColumnType(): Partial<TColumnType> {
  return {
    variant_max_subcolumns_count: 0,
  };
}

export interface TNetworkAddress {
  hostname: string;
  port: number;
}

export function writeTNetworkAddress(w: ThriftWriter, v: TNetworkAddress): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.hostname);
  w.field(8, 2);
  w.i32(v.port);
  w.structEnd();
}

export function readTNetworkAddress(r: ThriftReader): TNetworkAddress {
  const v = {} as TNetworkAddress;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.hostname = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.port = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.hostname === undefined) missing("TNetworkAddress", "hostname");
  if (v.port === undefined) missing("TNetworkAddress", "port");
  return v;
}

export interface TUniqueId {
  hi: bigint;
  lo: bigint;
}

export function writeTUniqueId(w: ThriftWriter, v: TUniqueId): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.hi);
  w.field(10, 2);
  w.i64(v.lo);
  w.structEnd();
}

export function readTUniqueId(r: ThriftReader): TUniqueId {
  const v = {} as TUniqueId;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.hi = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.lo = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.hi === undefined) missing("TUniqueId", "hi");
  if (v.lo === undefined) missing("TUniqueId", "lo");
  return v;
}

export interface TFunctionName {
  db_name?: string;
  function_name: string;
}

export function writeTFunctionName(w: ThriftWriter, v: TFunctionName): void {
  w.structBegin();
  if (v.db_name !== undefined) {
    w.field(11, 1);
    w.string(v.db_name);
  }
  w.field(11, 2);
  w.string(v.function_name);
  w.structEnd();
}

export function readTFunctionName(r: ThriftReader): TFunctionName {
  const v = {} as TFunctionName;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.function_name = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.function_name === undefined) missing("TFunctionName", "function_name");
  return v;
}

export interface TScalarFunction {
  symbol: string;
  prepare_fn_symbol?: string;
  close_fn_symbol?: string;
}

export function writeTScalarFunction(w: ThriftWriter, v: TScalarFunction): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.symbol);
  if (v.prepare_fn_symbol !== undefined) {
    w.field(11, 2);
    w.string(v.prepare_fn_symbol);
  }
  if (v.close_fn_symbol !== undefined) {
    w.field(11, 3);
    w.string(v.close_fn_symbol);
  }
  w.structEnd();
}

export function readTScalarFunction(r: ThriftReader): TScalarFunction {
  const v = {} as TScalarFunction;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.symbol = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.prepare_fn_symbol = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.close_fn_symbol = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.symbol === undefined) missing("TScalarFunction", "symbol");
  return v;
}

export interface TAggregateFunction {
  intermediate_type: TTypeDesc;
  update_fn_symbol?: string;
  init_fn_symbol?: string;
  serialize_fn_symbol?: string;
  merge_fn_symbol?: string;
  finalize_fn_symbol?: string;
  get_value_fn_symbol?: string;
  remove_fn_symbol?: string;
  /** Default: false */
  is_analytic_only_fn?: boolean;
  symbol?: string;
}

export function writeTAggregateFunction(w: ThriftWriter, v: TAggregateFunction): void {
  w.structBegin();
  w.field(12, 1);
  writeTTypeDesc(w, v.intermediate_type);
  if (v.update_fn_symbol !== undefined) {
    w.field(11, 2);
    w.string(v.update_fn_symbol);
  }
  if (v.init_fn_symbol !== undefined) {
    w.field(11, 3);
    w.string(v.init_fn_symbol);
  }
  if (v.serialize_fn_symbol !== undefined) {
    w.field(11, 4);
    w.string(v.serialize_fn_symbol);
  }
  if (v.merge_fn_symbol !== undefined) {
    w.field(11, 5);
    w.string(v.merge_fn_symbol);
  }
  if (v.finalize_fn_symbol !== undefined) {
    w.field(11, 6);
    w.string(v.finalize_fn_symbol);
  }
  if (v.get_value_fn_symbol !== undefined) {
    w.field(11, 8);
    w.string(v.get_value_fn_symbol);
  }
  if (v.remove_fn_symbol !== undefined) {
    w.field(11, 9);
    w.string(v.remove_fn_symbol);
  }
  if (v.is_analytic_only_fn !== undefined) {
    w.boolField(10, v.is_analytic_only_fn);
  }
  if (v.symbol !== undefined) {
    w.field(11, 11);
    w.string(v.symbol);
  }
  w.structEnd();
}

export function readTAggregateFunction(r: ThriftReader): TAggregateFunction {
  const v = {} as TAggregateFunction;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.intermediate_type = readTTypeDesc(r);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.update_fn_symbol = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.init_fn_symbol = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.serialize_fn_symbol = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.merge_fn_symbol = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.finalize_fn_symbol = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.get_value_fn_symbol = r.string();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.remove_fn_symbol = r.string();
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.is_analytic_only_fn = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.symbol = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.intermediate_type === undefined) missing("TAggregateFunction", "intermediate_type");
  return v;
}

/** The default values that the definition gives to fields of TAggregateFunction. */
export function defaultsTAggregateFunction(): Partial<TAggregateFunction> {
  return {
    is_analytic_only_fn: false,
  };
}

export interface TDictFunction {
  dictionary_id?: bigint;
  version_id?: bigint;
}

export function writeTDictFunction(w: ThriftWriter, v: TDictFunction): void {
  w.structBegin();
  if (v.dictionary_id !== undefined) {
    w.field(10, 1);
    w.i64(v.dictionary_id);
  }
  if (v.version_id !== undefined) {
    w.field(10, 2);
    w.i64(v.version_id);
  }
  w.structEnd();
}

export function readTDictFunction(r: ThriftReader): TDictFunction {
  const v = {} as TDictFunction;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.dictionary_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.version_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TFunction {
  name: TFunctionName;
  binary_type: TFunctionBinaryType;
  arg_types: TTypeDesc[];
  ret_type: TTypeDesc;
  has_var_args: boolean;
  comment?: string;
  signature?: string;
  hdfs_location?: string;
  scalar_fn?: TScalarFunction;
  aggregate_fn?: TAggregateFunction;
  id?: bigint;
  checksum?: string;
  /** Default: false */
  vectorized?: boolean;
  /** Default: false */
  is_udtf_function?: boolean;
  /** Default: false */
  is_static_load?: boolean;
  expiration_time?: bigint;
  dict_function?: TDictFunction;
}

export function writeTFunction(w: ThriftWriter, v: TFunction): void {
  w.structBegin();
  w.field(12, 1);
  writeTFunctionName(w, v.name);
  w.field(8, 2);
  w.i32(v.binary_type);
  w.field(15, 3);
  writeList(w, 12, v.arg_types, writeTTypeDesc);
  w.field(12, 4);
  writeTTypeDesc(w, v.ret_type);
  w.boolField(5, v.has_var_args);
  if (v.comment !== undefined) {
    w.field(11, 6);
    w.string(v.comment);
  }
  if (v.signature !== undefined) {
    w.field(11, 7);
    w.string(v.signature);
  }
  if (v.hdfs_location !== undefined) {
    w.field(11, 8);
    w.string(v.hdfs_location);
  }
  if (v.scalar_fn !== undefined) {
    w.field(12, 9);
    writeTScalarFunction(w, v.scalar_fn);
  }
  if (v.aggregate_fn !== undefined) {
    w.field(12, 10);
    writeTAggregateFunction(w, v.aggregate_fn);
  }
  if (v.id !== undefined) {
    w.field(10, 11);
    w.i64(v.id);
  }
  if (v.checksum !== undefined) {
    w.field(11, 12);
    w.string(v.checksum);
  }
  if (v.vectorized !== undefined) {
    w.boolField(13, v.vectorized);
  }
  if (v.is_udtf_function !== undefined) {
    w.boolField(14, v.is_udtf_function);
  }
  if (v.is_static_load !== undefined) {
    w.boolField(15, v.is_static_load);
  }
  if (v.expiration_time !== undefined) {
    w.field(10, 16);
    w.i64(v.expiration_time);
  }
  if (v.dict_function !== undefined) {
    w.field(12, 17);
    writeTDictFunction(w, v.dict_function);
  }
  w.structEnd();
}

export function readTFunction(r: ThriftReader): TFunction {
  const v = {} as TFunction;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.name = readTFunctionName(r);
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.binary_type = r.i32() as TFunctionBinaryType;
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.arg_types = readList(r, 12, readTTypeDesc);
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.ret_type = readTTypeDesc(r);
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.has_var_args = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.comment = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.signature = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.hdfs_location = r.string();
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.scalar_fn = readTScalarFunction(r);
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.aggregate_fn = readTAggregateFunction(r);
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 11) break;
        v.checksum = r.string();
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.vectorized = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 2) break;
        v.is_udtf_function = r.bool();
        continue;
      case 15:
        if (r.fieldType !== 2) break;
        v.is_static_load = r.bool();
        continue;
      case 16:
        if (r.fieldType !== 10) break;
        v.expiration_time = r.i64();
        continue;
      case 17:
        if (r.fieldType !== 12) break;
        v.dict_function = readTDictFunction(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.name === undefined) missing("TFunction", "name");
  if (v.binary_type === undefined) missing("TFunction", "binary_type");
  if (v.arg_types === undefined) missing("TFunction", "arg_types");
  if (v.ret_type === undefined) missing("TFunction", "ret_type");
  if (v.has_var_args === undefined) missing("TFunction", "has_var_args");
  return v;
}

/** The default values that the definition gives to fields of TFunction. */
export function defaultsTFunction(): Partial<TFunction> {
  return {
    vectorized: false,
    is_udtf_function: false,
    is_static_load: false,
  };
}

export interface TJdbcExecutorCtorParams {
  statement?: string;
  jdbc_url?: string;
  jdbc_user?: string;
  jdbc_password?: string;
  jdbc_driver_class?: string;
  batch_size?: number;
  op?: TJdbcOperation;
  driver_path?: string;
  table_type?: TOdbcTableType;
  connection_pool_min_size?: number;
  connection_pool_max_size?: number;
  connection_pool_max_wait_time?: number;
  connection_pool_max_life_time?: number;
  connection_pool_cache_clear_time?: number;
  connection_pool_keep_alive?: boolean;
  catalog_id?: bigint;
  jdbc_driver_checksum?: string;
  is_tvf?: boolean;
}

export function writeTJdbcExecutorCtorParams(w: ThriftWriter, v: TJdbcExecutorCtorParams): void {
  w.structBegin();
  if (v.statement !== undefined) {
    w.field(11, 1);
    w.string(v.statement);
  }
  if (v.jdbc_url !== undefined) {
    w.field(11, 2);
    w.string(v.jdbc_url);
  }
  if (v.jdbc_user !== undefined) {
    w.field(11, 3);
    w.string(v.jdbc_user);
  }
  if (v.jdbc_password !== undefined) {
    w.field(11, 4);
    w.string(v.jdbc_password);
  }
  if (v.jdbc_driver_class !== undefined) {
    w.field(11, 5);
    w.string(v.jdbc_driver_class);
  }
  if (v.batch_size !== undefined) {
    w.field(8, 6);
    w.i32(v.batch_size);
  }
  if (v.op !== undefined) {
    w.field(8, 7);
    w.i32(v.op);
  }
  if (v.driver_path !== undefined) {
    w.field(11, 8);
    w.string(v.driver_path);
  }
  if (v.table_type !== undefined) {
    w.field(8, 9);
    w.i32(v.table_type);
  }
  if (v.connection_pool_min_size !== undefined) {
    w.field(8, 10);
    w.i32(v.connection_pool_min_size);
  }
  if (v.connection_pool_max_size !== undefined) {
    w.field(8, 11);
    w.i32(v.connection_pool_max_size);
  }
  if (v.connection_pool_max_wait_time !== undefined) {
    w.field(8, 12);
    w.i32(v.connection_pool_max_wait_time);
  }
  if (v.connection_pool_max_life_time !== undefined) {
    w.field(8, 13);
    w.i32(v.connection_pool_max_life_time);
  }
  if (v.connection_pool_cache_clear_time !== undefined) {
    w.field(8, 14);
    w.i32(v.connection_pool_cache_clear_time);
  }
  if (v.connection_pool_keep_alive !== undefined) {
    w.boolField(15, v.connection_pool_keep_alive);
  }
  if (v.catalog_id !== undefined) {
    w.field(10, 16);
    w.i64(v.catalog_id);
  }
  if (v.jdbc_driver_checksum !== undefined) {
    w.field(11, 17);
    w.string(v.jdbc_driver_checksum);
  }
  if (v.is_tvf !== undefined) {
    w.boolField(18, v.is_tvf);
  }
  w.structEnd();
}

export function readTJdbcExecutorCtorParams(r: ThriftReader): TJdbcExecutorCtorParams {
  const v = {} as TJdbcExecutorCtorParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.statement = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.jdbc_url = r.string();
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
        v.jdbc_driver_class = r.string();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.batch_size = r.i32();
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.op = r.i32() as TJdbcOperation;
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.driver_path = r.string();
        continue;
      case 9:
        if (r.fieldType !== 8) break;
        v.table_type = r.i32() as TOdbcTableType;
        continue;
      case 10:
        if (r.fieldType !== 8) break;
        v.connection_pool_min_size = r.i32();
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.connection_pool_max_size = r.i32();
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.connection_pool_max_wait_time = r.i32();
        continue;
      case 13:
        if (r.fieldType !== 8) break;
        v.connection_pool_max_life_time = r.i32();
        continue;
      case 14:
        if (r.fieldType !== 8) break;
        v.connection_pool_cache_clear_time = r.i32();
        continue;
      case 15:
        if (r.fieldType !== 2) break;
        v.connection_pool_keep_alive = r.bool();
        continue;
      case 16:
        if (r.fieldType !== 10) break;
        v.catalog_id = r.i64();
        continue;
      case 17:
        if (r.fieldType !== 11) break;
        v.jdbc_driver_checksum = r.string();
        continue;
      case 18:
        if (r.fieldType !== 2) break;
        v.is_tvf = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TJavaUdfExecutorCtorParams {
  fn?: TFunction;
  location?: string;
  input_offsets_ptrs?: bigint;
  input_nulls_ptrs?: bigint;
  input_buffer_ptrs?: bigint;
  output_null_ptr?: bigint;
  output_buffer_ptr?: bigint;
  output_offsets_ptr?: bigint;
  output_intermediate_state_ptr?: bigint;
  batch_size_ptr?: bigint;
  input_places_ptr?: bigint;
  input_array_nulls_buffer_ptr?: bigint;
  input_array_string_offsets_ptrs?: bigint;
  output_array_null_ptr?: bigint;
  output_array_string_offsets_ptr?: bigint;
}

export function writeTJavaUdfExecutorCtorParams(w: ThriftWriter, v: TJavaUdfExecutorCtorParams): void {
  w.structBegin();
  if (v.fn !== undefined) {
    w.field(12, 1);
    writeTFunction(w, v.fn);
  }
  if (v.location !== undefined) {
    w.field(11, 2);
    w.string(v.location);
  }
  if (v.input_offsets_ptrs !== undefined) {
    w.field(10, 3);
    w.i64(v.input_offsets_ptrs);
  }
  if (v.input_nulls_ptrs !== undefined) {
    w.field(10, 4);
    w.i64(v.input_nulls_ptrs);
  }
  if (v.input_buffer_ptrs !== undefined) {
    w.field(10, 5);
    w.i64(v.input_buffer_ptrs);
  }
  if (v.output_null_ptr !== undefined) {
    w.field(10, 6);
    w.i64(v.output_null_ptr);
  }
  if (v.output_buffer_ptr !== undefined) {
    w.field(10, 7);
    w.i64(v.output_buffer_ptr);
  }
  if (v.output_offsets_ptr !== undefined) {
    w.field(10, 8);
    w.i64(v.output_offsets_ptr);
  }
  if (v.output_intermediate_state_ptr !== undefined) {
    w.field(10, 9);
    w.i64(v.output_intermediate_state_ptr);
  }
  if (v.batch_size_ptr !== undefined) {
    w.field(10, 10);
    w.i64(v.batch_size_ptr);
  }
  if (v.input_places_ptr !== undefined) {
    w.field(10, 11);
    w.i64(v.input_places_ptr);
  }
  if (v.input_array_nulls_buffer_ptr !== undefined) {
    w.field(10, 12);
    w.i64(v.input_array_nulls_buffer_ptr);
  }
  if (v.input_array_string_offsets_ptrs !== undefined) {
    w.field(10, 13);
    w.i64(v.input_array_string_offsets_ptrs);
  }
  if (v.output_array_null_ptr !== undefined) {
    w.field(10, 14);
    w.i64(v.output_array_null_ptr);
  }
  if (v.output_array_string_offsets_ptr !== undefined) {
    w.field(10, 15);
    w.i64(v.output_array_string_offsets_ptr);
  }
  w.structEnd();
}

export function readTJavaUdfExecutorCtorParams(r: ThriftReader): TJavaUdfExecutorCtorParams {
  const v = {} as TJavaUdfExecutorCtorParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.fn = readTFunction(r);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.location = r.string();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.input_offsets_ptrs = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.input_nulls_ptrs = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.input_buffer_ptrs = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.output_null_ptr = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.output_buffer_ptr = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.output_offsets_ptr = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.output_intermediate_state_ptr = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.batch_size_ptr = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.input_places_ptr = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.input_array_nulls_buffer_ptr = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 10) break;
        v.input_array_string_offsets_ptrs = r.i64();
        continue;
      case 14:
        if (r.fieldType !== 10) break;
        v.output_array_null_ptr = r.i64();
        continue;
      case 15:
        if (r.fieldType !== 10) break;
        v.output_array_string_offsets_ptr = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TJvmMemoryPool {
  committed: bigint;
  init: bigint;
  max: bigint;
  used: bigint;
  peak_committed: bigint;
  peak_init: bigint;
  peak_max: bigint;
  peak_used: bigint;
  name: string;
}

export function writeTJvmMemoryPool(w: ThriftWriter, v: TJvmMemoryPool): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.committed);
  w.field(10, 2);
  w.i64(v.init);
  w.field(10, 3);
  w.i64(v.max);
  w.field(10, 4);
  w.i64(v.used);
  w.field(10, 5);
  w.i64(v.peak_committed);
  w.field(10, 6);
  w.i64(v.peak_init);
  w.field(10, 7);
  w.i64(v.peak_max);
  w.field(10, 8);
  w.i64(v.peak_used);
  w.field(11, 9);
  w.string(v.name);
  w.structEnd();
}

export function readTJvmMemoryPool(r: ThriftReader): TJvmMemoryPool {
  const v = {} as TJvmMemoryPool;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.committed = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.init = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.max = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.used = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.peak_committed = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.peak_init = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.peak_max = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.peak_used = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.name = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.committed === undefined) missing("TJvmMemoryPool", "committed");
  if (v.init === undefined) missing("TJvmMemoryPool", "init");
  if (v.max === undefined) missing("TJvmMemoryPool", "max");
  if (v.used === undefined) missing("TJvmMemoryPool", "used");
  if (v.peak_committed === undefined) missing("TJvmMemoryPool", "peak_committed");
  if (v.peak_init === undefined) missing("TJvmMemoryPool", "peak_init");
  if (v.peak_max === undefined) missing("TJvmMemoryPool", "peak_max");
  if (v.peak_used === undefined) missing("TJvmMemoryPool", "peak_used");
  if (v.name === undefined) missing("TJvmMemoryPool", "name");
  return v;
}

export interface TGetJvmMemoryMetricsResponse {
  memory_pools: TJvmMemoryPool[];
  gc_num_warn_threshold_exceeded: bigint;
  gc_num_info_threshold_exceeded: bigint;
  gc_total_extra_sleep_time_millis: bigint;
  gc_count: bigint;
  gc_time_millis: bigint;
}

export function writeTGetJvmMemoryMetricsResponse(w: ThriftWriter, v: TGetJvmMemoryMetricsResponse): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.memory_pools, writeTJvmMemoryPool);
  w.field(10, 2);
  w.i64(v.gc_num_warn_threshold_exceeded);
  w.field(10, 3);
  w.i64(v.gc_num_info_threshold_exceeded);
  w.field(10, 4);
  w.i64(v.gc_total_extra_sleep_time_millis);
  w.field(10, 5);
  w.i64(v.gc_count);
  w.field(10, 6);
  w.i64(v.gc_time_millis);
  w.structEnd();
}

export function readTGetJvmMemoryMetricsResponse(r: ThriftReader): TGetJvmMemoryMetricsResponse {
  const v = {} as TGetJvmMemoryMetricsResponse;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.memory_pools = readList(r, 12, readTJvmMemoryPool);
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.gc_num_warn_threshold_exceeded = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.gc_num_info_threshold_exceeded = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.gc_total_extra_sleep_time_millis = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.gc_count = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.gc_time_millis = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.memory_pools === undefined) missing("TGetJvmMemoryMetricsResponse", "memory_pools");
  if (v.gc_num_warn_threshold_exceeded === undefined) missing("TGetJvmMemoryMetricsResponse", "gc_num_warn_threshold_exceeded");
  if (v.gc_num_info_threshold_exceeded === undefined) missing("TGetJvmMemoryMetricsResponse", "gc_num_info_threshold_exceeded");
  if (v.gc_total_extra_sleep_time_millis === undefined) missing("TGetJvmMemoryMetricsResponse", "gc_total_extra_sleep_time_millis");
  if (v.gc_count === undefined) missing("TGetJvmMemoryMetricsResponse", "gc_count");
  if (v.gc_time_millis === undefined) missing("TGetJvmMemoryMetricsResponse", "gc_time_millis");
  return v;
}

export interface TJvmThreadInfo {
  summary: string;
  cpu_time_in_ns: bigint;
  user_time_in_ns: bigint;
  blocked_count: bigint;
  blocked_time_in_ms: bigint;
  is_in_native: boolean;
}

export function writeTJvmThreadInfo(w: ThriftWriter, v: TJvmThreadInfo): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.summary);
  w.field(10, 2);
  w.i64(v.cpu_time_in_ns);
  w.field(10, 3);
  w.i64(v.user_time_in_ns);
  w.field(10, 4);
  w.i64(v.blocked_count);
  w.field(10, 5);
  w.i64(v.blocked_time_in_ms);
  w.boolField(6, v.is_in_native);
  w.structEnd();
}

export function readTJvmThreadInfo(r: ThriftReader): TJvmThreadInfo {
  const v = {} as TJvmThreadInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.summary = r.string();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.cpu_time_in_ns = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.user_time_in_ns = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.blocked_count = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.blocked_time_in_ms = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.is_in_native = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.summary === undefined) missing("TJvmThreadInfo", "summary");
  if (v.cpu_time_in_ns === undefined) missing("TJvmThreadInfo", "cpu_time_in_ns");
  if (v.user_time_in_ns === undefined) missing("TJvmThreadInfo", "user_time_in_ns");
  if (v.blocked_count === undefined) missing("TJvmThreadInfo", "blocked_count");
  if (v.blocked_time_in_ms === undefined) missing("TJvmThreadInfo", "blocked_time_in_ms");
  if (v.is_in_native === undefined) missing("TJvmThreadInfo", "is_in_native");
  return v;
}

export interface TGetJvmThreadsInfoRequest {
  get_complete_info: boolean;
}

export function writeTGetJvmThreadsInfoRequest(w: ThriftWriter, v: TGetJvmThreadsInfoRequest): void {
  w.structBegin();
  w.boolField(1, v.get_complete_info);
  w.structEnd();
}

export function readTGetJvmThreadsInfoRequest(r: ThriftReader): TGetJvmThreadsInfoRequest {
  const v = {} as TGetJvmThreadsInfoRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.get_complete_info = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.get_complete_info === undefined) missing("TGetJvmThreadsInfoRequest", "get_complete_info");
  return v;
}

export interface TGetJvmThreadsInfoResponse {
  total_thread_count: number;
  daemon_thread_count: number;
  peak_thread_count: number;
  threads?: TJvmThreadInfo[];
}

export function writeTGetJvmThreadsInfoResponse(w: ThriftWriter, v: TGetJvmThreadsInfoResponse): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.total_thread_count);
  w.field(8, 2);
  w.i32(v.daemon_thread_count);
  w.field(8, 3);
  w.i32(v.peak_thread_count);
  if (v.threads !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.threads, writeTJvmThreadInfo);
  }
  w.structEnd();
}

export function readTGetJvmThreadsInfoResponse(r: ThriftReader): TGetJvmThreadsInfoResponse {
  const v = {} as TGetJvmThreadsInfoResponse;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.total_thread_count = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.daemon_thread_count = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.peak_thread_count = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.threads = readList(r, 12, readTJvmThreadInfo);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.total_thread_count === undefined) missing("TGetJvmThreadsInfoResponse", "total_thread_count");
  if (v.daemon_thread_count === undefined) missing("TGetJvmThreadsInfoResponse", "daemon_thread_count");
  if (v.peak_thread_count === undefined) missing("TGetJvmThreadsInfoResponse", "peak_thread_count");
  return v;
}

export interface TGetJMXJsonResponse {
  jmx_json: string;
}

export function writeTGetJMXJsonResponse(w: ThriftWriter, v: TGetJMXJsonResponse): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.jmx_json);
  w.structEnd();
}

export function readTGetJMXJsonResponse(r: ThriftReader): TGetJMXJsonResponse {
  const v = {} as TGetJMXJsonResponse;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.jmx_json = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.jmx_json === undefined) missing("TGetJMXJsonResponse", "jmx_json");
  return v;
}

export interface TBackend {
  host: string;
  be_port: number;
  http_port: number;
  brpc_port?: number;
  is_alive?: boolean;
  id?: bigint;
}

export function writeTBackend(w: ThriftWriter, v: TBackend): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.host);
  w.field(8, 2);
  w.i32(v.be_port);
  w.field(8, 3);
  w.i32(v.http_port);
  if (v.brpc_port !== undefined) {
    w.field(8, 4);
    w.i32(v.brpc_port);
  }
  if (v.is_alive !== undefined) {
    w.boolField(5, v.is_alive);
  }
  if (v.id !== undefined) {
    w.field(10, 6);
    w.i64(v.id);
  }
  w.structEnd();
}

export function readTBackend(r: ThriftReader): TBackend {
  const v = {} as TBackend;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.host = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.be_port = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.http_port = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.brpc_port = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.is_alive = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.host === undefined) missing("TBackend", "host");
  if (v.be_port === undefined) missing("TBackend", "be_port");
  if (v.http_port === undefined) missing("TBackend", "http_port");
  return v;
}

export interface TReplicaInfo {
  host: string;
  be_port: number;
  http_port: number;
  brpc_port: number;
  replica_id: bigint;
  is_alive?: boolean;
  backend_id?: bigint;
}

export function writeTReplicaInfo(w: ThriftWriter, v: TReplicaInfo): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.host);
  w.field(8, 2);
  w.i32(v.be_port);
  w.field(8, 3);
  w.i32(v.http_port);
  w.field(8, 4);
  w.i32(v.brpc_port);
  w.field(10, 5);
  w.i64(v.replica_id);
  if (v.is_alive !== undefined) {
    w.boolField(6, v.is_alive);
  }
  if (v.backend_id !== undefined) {
    w.field(10, 7);
    w.i64(v.backend_id);
  }
  w.structEnd();
}

export function readTReplicaInfo(r: ThriftReader): TReplicaInfo {
  const v = {} as TReplicaInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.host = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.be_port = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.http_port = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.brpc_port = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.replica_id = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.is_alive = r.bool();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.backend_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.host === undefined) missing("TReplicaInfo", "host");
  if (v.be_port === undefined) missing("TReplicaInfo", "be_port");
  if (v.http_port === undefined) missing("TReplicaInfo", "http_port");
  if (v.brpc_port === undefined) missing("TReplicaInfo", "brpc_port");
  if (v.replica_id === undefined) missing("TReplicaInfo", "replica_id");
  return v;
}

export interface TResourceInfo {
  user: string;
  group: string;
}

export function writeTResourceInfo(w: ThriftWriter, v: TResourceInfo): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.user);
  w.field(11, 2);
  w.string(v.group);
  w.structEnd();
}

export function readTResourceInfo(r: ThriftReader): TResourceInfo {
  const v = {} as TResourceInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.user = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.group = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.user === undefined) missing("TResourceInfo", "user");
  if (v.group === undefined) missing("TResourceInfo", "group");
  return v;
}

export interface TTabletCommitInfo {
  tabletId: bigint;
  backendId: bigint;
  invalid_dict_cols?: string[];
}

export function writeTTabletCommitInfo(w: ThriftWriter, v: TTabletCommitInfo): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tabletId);
  w.field(10, 2);
  w.i64(v.backendId);
  if (v.invalid_dict_cols !== undefined) {
    w.field(15, 3);
    writeList(w, 11, v.invalid_dict_cols, wString);
  }
  w.structEnd();
}

export function readTTabletCommitInfo(r: ThriftReader): TTabletCommitInfo {
  const v = {} as TTabletCommitInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tabletId = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.backendId = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.invalid_dict_cols = readList(r, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tabletId === undefined) missing("TTabletCommitInfo", "tabletId");
  if (v.backendId === undefined) missing("TTabletCommitInfo", "backendId");
  return v;
}

export interface TErrorTabletInfo {
  tabletId?: bigint;
  msg?: string;
}

export function writeTErrorTabletInfo(w: ThriftWriter, v: TErrorTabletInfo): void {
  w.structBegin();
  if (v.tabletId !== undefined) {
    w.field(10, 1);
    w.i64(v.tabletId);
  }
  if (v.msg !== undefined) {
    w.field(11, 2);
    w.string(v.msg);
  }
  w.structEnd();
}

export function readTErrorTabletInfo(r: ThriftReader): TErrorTabletInfo {
  const v = {} as TErrorTabletInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tabletId = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.msg = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TUserIdentity {
  username?: string;
  host?: string;
  is_domain?: boolean;
}

export function writeTUserIdentity(w: ThriftWriter, v: TUserIdentity): void {
  w.structBegin();
  if (v.username !== undefined) {
    w.field(11, 1);
    w.string(v.username);
  }
  if (v.host !== undefined) {
    w.field(11, 2);
    w.string(v.host);
  }
  if (v.is_domain !== undefined) {
    w.boolField(3, v.is_domain);
  }
  w.structEnd();
}

export function readTUserIdentity(r: ThriftReader): TUserIdentity {
  const v = {} as TUserIdentity;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.username = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.host = r.string();
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.is_domain = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TColumnGroup {
  /** Default: -1 */
  sequence_column: number;
  columns_in_group: number[];
}

export function writeTColumnGroup(w: ThriftWriter, v: TColumnGroup): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.sequence_column);
  w.field(15, 2);
  writeList(w, 8, v.columns_in_group, wI32);
  w.structEnd();
}

export function readTColumnGroup(r: ThriftReader): TColumnGroup {
  const v = {} as TColumnGroup;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.sequence_column = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.columns_in_group = readList(r, 8, rI32);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.sequence_column === undefined) missing("TColumnGroup", "sequence_column");
  if (v.columns_in_group === undefined) missing("TColumnGroup", "columns_in_group");
  return v;
}

/** The default values that the definition gives to fields of TColumnGroup. */
export function defaultsTColumnGroup(): Partial<TColumnGroup> {
  return {
    sequence_column: -1,
  };
}

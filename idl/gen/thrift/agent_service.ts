// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/AgentService.thrift: change that file, not this one.

import { rI32, rI64, rString, readList, readMap, readSet, wI32, wI64, wString, writeList, writeMap, writeSet } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TColumn, type TDescriptorTable, type TOlapTableIndex, readTColumn, readTDescriptorTable, readTOlapTableIndex, writeTColumn, writeTDescriptorTable, writeTOlapTableIndex } from "./descriptors.ts";
import { type TExpr, readTExpr, writeTExpr } from "./exprs.ts";
import { type TCondition, type TQueryGlobals, type TQueryOptions, readTCondition, readTQueryGlobals, readTQueryOptions, writeTCondition, writeTQueryGlobals, writeTQueryOptions } from "./palo_internal_service.ts";
import { type TBrokerScanRange, type THdfsParams, readTBrokerScanRange, readTHdfsParams, writeTBrokerScanRange, writeTHdfsParams } from "./plan_nodes.ts";
import { type TStatus, readTStatus, writeTStatus } from "./status.ts";
import { type TBackend, type TColumnGroup, TInvertedIndexFileStorageFormat, type TKeysType, type TNetworkAddress, type TPriority, type TPushType, type TResourceInfo, type TSortType, TStorageBackendType, type TStorageMedium, type TStorageType, type TTaskType, readTBackend, readTColumnGroup, readTNetworkAddress, readTResourceInfo, writeTBackend, writeTColumnGroup, writeTNetworkAddress, writeTResourceInfo } from "./types.ts";

export const TStorageFormat = {
  DEFAULT: 0,
  V1: 1,
  V2: 2,
  V3: 3,
} as const;
export type TStorageFormat = typeof TStorageFormat[keyof typeof TStorageFormat];

export const TEncryptionAlgorithm = {
  PLAINTEXT: 0,
  AES256: 1,
  SM4: 2,
} as const;
export type TEncryptionAlgorithm = typeof TEncryptionAlgorithm[keyof typeof TEncryptionAlgorithm];

export const TTabletType = {
  TABLET_TYPE_DISK: 0,
  TABLET_TYPE_MEMORY: 1,
} as const;
export type TTabletType = typeof TTabletType[keyof typeof TTabletType];

export const TObjStorageType = {
  UNKNOWN: 0,
  AWS: 1,
  AZURE: 2,
  BOS: 3,
  COS: 4,
  OBS: 5,
  OSS: 6,
  GCP: 7,
  TOS: 8,
} as const;
export type TObjStorageType = typeof TObjStorageType[keyof typeof TObjStorageType];

export const TCredProviderType = {
  DEFAULT: 0,
  SIMPLE: 1,
  INSTANCE_PROFILE: 2,
} as const;
export type TCredProviderType = typeof TCredProviderType[keyof typeof TCredProviderType];

export const TIndexPolicyType = {
  ANALYZER: 0,
  TOKENIZER: 1,
  TOKEN_FILTER: 2,
  CHAR_FILTER: 3,
  NORMALIZER: 4,
} as const;
export type TIndexPolicyType = typeof TIndexPolicyType[keyof typeof TIndexPolicyType];

export const TCompressionType = {
  UNKNOWN_COMPRESSION: 0,
  DEFAULT_COMPRESSION: 1,
  NO_COMPRESSION: 2,
  SNAPPY: 3,
  LZ4: 4,
  LZ4F: 5,
  ZLIB: 6,
  ZSTD: 7,
  LZ4HC: 8,
} as const;
export type TCompressionType = typeof TCompressionType[keyof typeof TCompressionType];

export const TInvertedIndexStorageFormat = {
  DEFAULT: 0,
  V1: 1,
  V2: 2,
} as const;
export type TInvertedIndexStorageFormat = typeof TInvertedIndexStorageFormat[keyof typeof TInvertedIndexStorageFormat];

export const TAlterTabletType = {
  SCHEMA_CHANGE: 1,
  ROLLUP: 2,
  MIGRATION: 3,
} as const;
export type TAlterTabletType = typeof TAlterTabletType[keyof typeof TAlterTabletType];

export const TAgentServiceVersion = {
  V1: 0,
} as const;
export type TAgentServiceVersion = typeof TAgentServiceVersion[keyof typeof TAgentServiceVersion];

export const TTabletMetaType = {
  PARTITIONID: 0,
  INMEMORY: 1,
  BINLOG_CONFIG: 2,
} as const;
export type TTabletMetaType = typeof TTabletMetaType[keyof typeof TTabletMetaType];

export const TTopicType = {
  RESOURCE: 0,
} as const;
export type TTopicType = typeof TTopicType[keyof typeof TTopicType];

export interface TTabletSchema {
  short_key_column_count: number;
  schema_hash: number;
  keys_type: TKeysType;
  storage_type: TStorageType;
  columns: TColumn[];
  bloom_filter_fpp?: number;
  indexes?: TOlapTableIndex[];
  is_in_memory?: boolean;
  /** Default: -1 */
  delete_sign_idx?: number;
  /** Default: -1 */
  sequence_col_idx?: number;
  sort_type?: TSortType;
  sort_col_num?: number;
  disable_auto_compaction?: boolean;
  /** Default: -1 */
  version_col_idx?: number;
  /** Default: false */
  is_dynamic_schema?: boolean;
  /** Default: false */
  store_row_column?: boolean;
  /** Default: false */
  enable_single_replica_compaction?: boolean;
  /** Default: false */
  skip_write_index_on_load?: boolean;
  cluster_key_uids?: number[];
  row_store_col_cids?: number[];
  /** Default: 16384 */
  row_store_page_size?: bigint;
  /** Default: false */
  variant_enable_flatten_nested?: boolean;
  /** Default: 65536 */
  storage_page_size?: bigint;
  /** Default: 262144 */
  storage_dict_page_size?: bigint;
  seq_map?: TColumnGroup[];
}

export function writeTTabletSchema(w: ThriftWriter, v: TTabletSchema): void {
  w.structBegin();
  w.field(6, 1);
  w.i16(v.short_key_column_count);
  w.field(8, 2);
  w.i32(v.schema_hash);
  w.field(8, 3);
  w.i32(v.keys_type);
  w.field(8, 4);
  w.i32(v.storage_type);
  w.field(15, 5);
  writeList(w, 12, v.columns, writeTColumn);
  if (v.bloom_filter_fpp !== undefined) {
    w.field(4, 6);
    w.double(v.bloom_filter_fpp);
  }
  if (v.indexes !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.indexes, writeTOlapTableIndex);
  }
  if (v.is_in_memory !== undefined) {
    w.boolField(8, v.is_in_memory);
  }
  if (v.delete_sign_idx !== undefined) {
    w.field(8, 9);
    w.i32(v.delete_sign_idx);
  }
  if (v.sequence_col_idx !== undefined) {
    w.field(8, 10);
    w.i32(v.sequence_col_idx);
  }
  if (v.sort_type !== undefined) {
    w.field(8, 11);
    w.i32(v.sort_type);
  }
  if (v.sort_col_num !== undefined) {
    w.field(8, 12);
    w.i32(v.sort_col_num);
  }
  if (v.disable_auto_compaction !== undefined) {
    w.boolField(13, v.disable_auto_compaction);
  }
  if (v.version_col_idx !== undefined) {
    w.field(8, 14);
    w.i32(v.version_col_idx);
  }
  if (v.is_dynamic_schema !== undefined) {
    w.boolField(15, v.is_dynamic_schema);
  }
  if (v.store_row_column !== undefined) {
    w.boolField(16, v.store_row_column);
  }
  if (v.enable_single_replica_compaction !== undefined) {
    w.boolField(17, v.enable_single_replica_compaction);
  }
  if (v.skip_write_index_on_load !== undefined) {
    w.boolField(18, v.skip_write_index_on_load);
  }
  if (v.cluster_key_uids !== undefined) {
    w.field(15, 19);
    writeList(w, 8, v.cluster_key_uids, wI32);
  }
  if (v.row_store_col_cids !== undefined) {
    w.field(15, 20);
    writeList(w, 8, v.row_store_col_cids, wI32);
  }
  if (v.row_store_page_size !== undefined) {
    w.field(10, 21);
    w.i64(v.row_store_page_size);
  }
  if (v.variant_enable_flatten_nested !== undefined) {
    w.boolField(22, v.variant_enable_flatten_nested);
  }
  if (v.storage_page_size !== undefined) {
    w.field(10, 23);
    w.i64(v.storage_page_size);
  }
  if (v.storage_dict_page_size !== undefined) {
    w.field(10, 24);
    w.i64(v.storage_dict_page_size);
  }
  if (v.seq_map !== undefined) {
    w.field(15, 25);
    writeList(w, 12, v.seq_map, writeTColumnGroup);
  }
  w.structEnd();
}

export function readTTabletSchema(r: ThriftReader): TTabletSchema {
  const v = {} as TTabletSchema;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 6) break;
        v.short_key_column_count = r.i16();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.keys_type = r.i32() as TKeysType;
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.storage_type = r.i32() as TStorageType;
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.columns = readList(r, 12, readTColumn);
        continue;
      case 6:
        if (r.fieldType !== 4) break;
        v.bloom_filter_fpp = r.double();
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.indexes = readList(r, 12, readTOlapTableIndex);
        continue;
      case 8:
        if (r.fieldType !== 2) break;
        v.is_in_memory = r.bool();
        continue;
      case 9:
        if (r.fieldType !== 8) break;
        v.delete_sign_idx = r.i32();
        continue;
      case 10:
        if (r.fieldType !== 8) break;
        v.sequence_col_idx = r.i32();
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.sort_type = r.i32() as TSortType;
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.sort_col_num = r.i32();
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.disable_auto_compaction = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 8) break;
        v.version_col_idx = r.i32();
        continue;
      case 15:
        if (r.fieldType !== 2) break;
        v.is_dynamic_schema = r.bool();
        continue;
      case 16:
        if (r.fieldType !== 2) break;
        v.store_row_column = r.bool();
        continue;
      case 17:
        if (r.fieldType !== 2) break;
        v.enable_single_replica_compaction = r.bool();
        continue;
      case 18:
        if (r.fieldType !== 2) break;
        v.skip_write_index_on_load = r.bool();
        continue;
      case 19:
        if (r.fieldType !== 15) break;
        v.cluster_key_uids = readList(r, 8, rI32);
        continue;
      case 20:
        if (r.fieldType !== 15) break;
        v.row_store_col_cids = readList(r, 8, rI32);
        continue;
      case 21:
        if (r.fieldType !== 10) break;
        v.row_store_page_size = r.i64();
        continue;
      case 22:
        if (r.fieldType !== 2) break;
        v.variant_enable_flatten_nested = r.bool();
        continue;
      case 23:
        if (r.fieldType !== 10) break;
        v.storage_page_size = r.i64();
        continue;
      case 24:
        if (r.fieldType !== 10) break;
        v.storage_dict_page_size = r.i64();
        continue;
      case 25:
        if (r.fieldType !== 15) break;
        v.seq_map = readList(r, 12, readTColumnGroup);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.short_key_column_count === undefined) missing("TTabletSchema", "short_key_column_count");
  if (v.schema_hash === undefined) missing("TTabletSchema", "schema_hash");
  if (v.keys_type === undefined) missing("TTabletSchema", "keys_type");
  if (v.storage_type === undefined) missing("TTabletSchema", "storage_type");
  if (v.columns === undefined) missing("TTabletSchema", "columns");
  return v;
}

/** The default values that the definition gives to fields of TTabletSchema. */
export function defaultsTTabletSchema(): Partial<TTabletSchema> {
  return {
    delete_sign_idx: -1,
    sequence_col_idx: -1,
    version_col_idx: -1,
    is_dynamic_schema: false,
    store_row_column: false,
    enable_single_replica_compaction: false,
    skip_write_index_on_load: false,
    row_store_page_size: 16384n,
    variant_enable_flatten_nested: false,
    storage_page_size: 65536n,
    storage_dict_page_size: 262144n,
  };
}

export interface TS3StorageParam {
  endpoint?: string;
  region?: string;
  ak?: string;
  sk?: string;
  /** Default: 50 */
  max_conn?: number;
  /** Default: 3000 */
  request_timeout_ms?: number;
  /** Default: 1000 */
  conn_timeout_ms?: number;
  root_path?: string;
  bucket?: string;
  /** Default: false */
  use_path_style?: boolean;
  token?: string;
  provider?: TObjStorageType;
  cred_provider_type?: TCredProviderType;
  role_arn?: string;
  external_id?: string;
}

export function writeTS3StorageParam(w: ThriftWriter, v: TS3StorageParam): void {
  w.structBegin();
  if (v.endpoint !== undefined) {
    w.field(11, 1);
    w.string(v.endpoint);
  }
  if (v.region !== undefined) {
    w.field(11, 2);
    w.string(v.region);
  }
  if (v.ak !== undefined) {
    w.field(11, 3);
    w.string(v.ak);
  }
  if (v.sk !== undefined) {
    w.field(11, 4);
    w.string(v.sk);
  }
  if (v.max_conn !== undefined) {
    w.field(8, 5);
    w.i32(v.max_conn);
  }
  if (v.request_timeout_ms !== undefined) {
    w.field(8, 6);
    w.i32(v.request_timeout_ms);
  }
  if (v.conn_timeout_ms !== undefined) {
    w.field(8, 7);
    w.i32(v.conn_timeout_ms);
  }
  if (v.root_path !== undefined) {
    w.field(11, 8);
    w.string(v.root_path);
  }
  if (v.bucket !== undefined) {
    w.field(11, 9);
    w.string(v.bucket);
  }
  if (v.use_path_style !== undefined) {
    w.boolField(10, v.use_path_style);
  }
  if (v.token !== undefined) {
    w.field(11, 11);
    w.string(v.token);
  }
  if (v.provider !== undefined) {
    w.field(8, 12);
    w.i32(v.provider);
  }
  if (v.cred_provider_type !== undefined) {
    w.field(8, 13);
    w.i32(v.cred_provider_type);
  }
  if (v.role_arn !== undefined) {
    w.field(11, 14);
    w.string(v.role_arn);
  }
  if (v.external_id !== undefined) {
    w.field(11, 15);
    w.string(v.external_id);
  }
  w.structEnd();
}

export function readTS3StorageParam(r: ThriftReader): TS3StorageParam {
  const v = {} as TS3StorageParam;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.endpoint = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.region = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.ak = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.sk = r.string();
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.max_conn = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.request_timeout_ms = r.i32();
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.conn_timeout_ms = r.i32();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.root_path = r.string();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.bucket = r.string();
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.use_path_style = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.provider = r.i32() as TObjStorageType;
        continue;
      case 13:
        if (r.fieldType !== 8) break;
        v.cred_provider_type = r.i32() as TCredProviderType;
        continue;
      case 14:
        if (r.fieldType !== 11) break;
        v.role_arn = r.string();
        continue;
      case 15:
        if (r.fieldType !== 11) break;
        v.external_id = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

/** The default values that the definition gives to fields of TS3StorageParam. */
export function defaultsTS3StorageParam(): TS3StorageParam {
  return {
    max_conn: 50,
    request_timeout_ms: 3000,
    conn_timeout_ms: 1000,
    use_path_style: false,
  };
}

export interface TStoragePolicy {
  id?: bigint;
  name?: string;
  version?: bigint;
  cooldown_datetime?: bigint;
  cooldown_ttl?: bigint;
  resource_id?: bigint;
}

export function writeTStoragePolicy(w: ThriftWriter, v: TStoragePolicy): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 2);
    w.string(v.name);
  }
  if (v.version !== undefined) {
    w.field(10, 3);
    w.i64(v.version);
  }
  if (v.cooldown_datetime !== undefined) {
    w.field(10, 4);
    w.i64(v.cooldown_datetime);
  }
  if (v.cooldown_ttl !== undefined) {
    w.field(10, 5);
    w.i64(v.cooldown_ttl);
  }
  if (v.resource_id !== undefined) {
    w.field(10, 6);
    w.i64(v.resource_id);
  }
  w.structEnd();
}

export function readTStoragePolicy(r: ThriftReader): TStoragePolicy {
  const v = {} as TStoragePolicy;
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
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.cooldown_datetime = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.cooldown_ttl = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.resource_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TStorageResource {
  id?: bigint;
  name?: string;
  version?: bigint;
  s3_storage_param?: TS3StorageParam;
  hdfs_storage_param?: THdfsParams;
}

export function writeTStorageResource(w: ThriftWriter, v: TStorageResource): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 2);
    w.string(v.name);
  }
  if (v.version !== undefined) {
    w.field(10, 3);
    w.i64(v.version);
  }
  if (v.s3_storage_param !== undefined) {
    w.field(12, 4);
    writeTS3StorageParam(w, v.s3_storage_param);
  }
  if (v.hdfs_storage_param !== undefined) {
    w.field(12, 5);
    writeTHdfsParams(w, v.hdfs_storage_param);
  }
  w.structEnd();
}

export function readTStorageResource(r: ThriftReader): TStorageResource {
  const v = {} as TStorageResource;
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
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.s3_storage_param = readTS3StorageParam(r);
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.hdfs_storage_param = readTHdfsParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPushStoragePolicyReq {
  storage_policy?: TStoragePolicy[];
  resource?: TStorageResource[];
  dropped_storage_policy?: bigint[];
}

export function writeTPushStoragePolicyReq(w: ThriftWriter, v: TPushStoragePolicyReq): void {
  w.structBegin();
  if (v.storage_policy !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.storage_policy, writeTStoragePolicy);
  }
  if (v.resource !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.resource, writeTStorageResource);
  }
  if (v.dropped_storage_policy !== undefined) {
    w.field(15, 3);
    writeList(w, 10, v.dropped_storage_policy, wI64);
  }
  w.structEnd();
}

export function readTPushStoragePolicyReq(r: ThriftReader): TPushStoragePolicyReq {
  const v = {} as TPushStoragePolicyReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.storage_policy = readList(r, 12, readTStoragePolicy);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.resource = readList(r, 12, readTStorageResource);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.dropped_storage_policy = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TIndexPolicy {
  id?: bigint;
  name?: string;
  type?: TIndexPolicyType;
  properties?: Map<string, string>;
}

export function writeTIndexPolicy(w: ThriftWriter, v: TIndexPolicy): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 2);
    w.string(v.name);
  }
  if (v.type !== undefined) {
    w.field(8, 3);
    w.i32(v.type);
  }
  if (v.properties !== undefined) {
    w.field(13, 4);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  w.structEnd();
}

export function readTIndexPolicy(r: ThriftReader): TIndexPolicy {
  const v = {} as TIndexPolicy;
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
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TIndexPolicyType;
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPushIndexPolicyReq {
  index_policys?: TIndexPolicy[];
  dropped_index_policys?: bigint[];
}

export function writeTPushIndexPolicyReq(w: ThriftWriter, v: TPushIndexPolicyReq): void {
  w.structBegin();
  if (v.index_policys !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.index_policys, writeTIndexPolicy);
  }
  if (v.dropped_index_policys !== undefined) {
    w.field(15, 2);
    writeList(w, 10, v.dropped_index_policys, wI64);
  }
  w.structEnd();
}

export function readTPushIndexPolicyReq(r: ThriftReader): TPushIndexPolicyReq {
  const v = {} as TPushIndexPolicyReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.index_policys = readList(r, 12, readTIndexPolicy);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.dropped_index_policys = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export type TCleanTrashReq = Record<never, never>;

export function writeTCleanTrashReq(w: ThriftWriter, _v: TCleanTrashReq): void {
  w.structBegin();
  w.structEnd();
}

export function readTCleanTrashReq(r: ThriftReader): TCleanTrashReq {
  const v = {} as TCleanTrashReq;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export interface TCleanUDFCacheReq {
  function_signature?: string;
}

export function writeTCleanUDFCacheReq(w: ThriftWriter, v: TCleanUDFCacheReq): void {
  w.structBegin();
  if (v.function_signature !== undefined) {
    w.field(11, 1);
    w.string(v.function_signature);
  }
  w.structEnd();
}

export function readTCleanUDFCacheReq(r: ThriftReader): TCleanUDFCacheReq {
  const v = {} as TCleanUDFCacheReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.function_signature = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TBinlogConfig {
  enable?: boolean;
  ttl_seconds?: bigint;
  max_bytes?: bigint;
  max_history_nums?: bigint;
}

export function writeTBinlogConfig(w: ThriftWriter, v: TBinlogConfig): void {
  w.structBegin();
  if (v.enable !== undefined) {
    w.boolField(1, v.enable);
  }
  if (v.ttl_seconds !== undefined) {
    w.field(10, 2);
    w.i64(v.ttl_seconds);
  }
  if (v.max_bytes !== undefined) {
    w.field(10, 3);
    w.i64(v.max_bytes);
  }
  if (v.max_history_nums !== undefined) {
    w.field(10, 4);
    w.i64(v.max_history_nums);
  }
  w.structEnd();
}

export function readTBinlogConfig(r: ThriftReader): TBinlogConfig {
  const v = {} as TBinlogConfig;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.enable = r.bool();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.ttl_seconds = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.max_bytes = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.max_history_nums = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TCreateTabletReq {
  tablet_id: bigint;
  tablet_schema: TTabletSchema;
  version?: bigint;
  version_hash?: bigint;
  storage_medium?: TStorageMedium;
  in_restore_mode?: boolean;
  base_tablet_id?: bigint;
  base_schema_hash?: number;
  table_id?: bigint;
  partition_id?: bigint;
  allocation_term?: bigint;
  is_eco_mode?: boolean;
  storage_format?: TStorageFormat;
  tablet_type?: TTabletType;
  /** Default: TCompressionType.LZ4F */
  compression_type?: TCompressionType;
  /** Default: 0 */
  replica_id?: bigint;
  /** Default: false */
  enable_unique_key_merge_on_write?: boolean;
  storage_policy_id?: bigint;
  binlog_config?: TBinlogConfig;
  /** Default: "size_based" */
  compaction_policy?: string;
  /** Default: 1024 */
  time_series_compaction_goal_size_mbytes?: bigint;
  /** Default: 2000 */
  time_series_compaction_file_count_threshold?: bigint;
  /** Default: 3600 */
  time_series_compaction_time_threshold_seconds?: bigint;
  /** Default: 5 */
  time_series_compaction_empty_rowsets_threshold?: bigint;
  /** Default: 1 */
  time_series_compaction_level_threshold?: bigint;
  /** Default: TInvertedIndexStorageFormat.DEFAULT */
  inverted_index_storage_format?: TInvertedIndexStorageFormat;
  /** Default: Types.TInvertedIndexFileStorageFormat.V2 */
  inverted_index_file_storage_format?: TInvertedIndexFileStorageFormat;
  tde_algorithm?: TEncryptionAlgorithm;
  /** Default: false */
  is_in_memory?: boolean;
  /** Default: false */
  is_persistent?: boolean;
}

export function writeTCreateTabletReq(w: ThriftWriter, v: TCreateTabletReq): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  w.field(12, 2);
  writeTTabletSchema(w, v.tablet_schema);
  if (v.version !== undefined) {
    w.field(10, 3);
    w.i64(v.version);
  }
  if (v.version_hash !== undefined) {
    w.field(10, 4);
    w.i64(v.version_hash);
  }
  if (v.storage_medium !== undefined) {
    w.field(8, 5);
    w.i32(v.storage_medium);
  }
  if (v.in_restore_mode !== undefined) {
    w.boolField(6, v.in_restore_mode);
  }
  if (v.base_tablet_id !== undefined) {
    w.field(10, 7);
    w.i64(v.base_tablet_id);
  }
  if (v.base_schema_hash !== undefined) {
    w.field(8, 8);
    w.i32(v.base_schema_hash);
  }
  if (v.table_id !== undefined) {
    w.field(10, 9);
    w.i64(v.table_id);
  }
  if (v.partition_id !== undefined) {
    w.field(10, 10);
    w.i64(v.partition_id);
  }
  if (v.allocation_term !== undefined) {
    w.field(10, 11);
    w.i64(v.allocation_term);
  }
  if (v.is_eco_mode !== undefined) {
    w.boolField(12, v.is_eco_mode);
  }
  if (v.storage_format !== undefined) {
    w.field(8, 13);
    w.i32(v.storage_format);
  }
  if (v.tablet_type !== undefined) {
    w.field(8, 14);
    w.i32(v.tablet_type);
  }
  if (v.compression_type !== undefined) {
    w.field(8, 16);
    w.i32(v.compression_type);
  }
  if (v.replica_id !== undefined) {
    w.field(10, 17);
    w.i64(v.replica_id);
  }
  if (v.enable_unique_key_merge_on_write !== undefined) {
    w.boolField(19, v.enable_unique_key_merge_on_write);
  }
  if (v.storage_policy_id !== undefined) {
    w.field(10, 20);
    w.i64(v.storage_policy_id);
  }
  if (v.binlog_config !== undefined) {
    w.field(12, 21);
    writeTBinlogConfig(w, v.binlog_config);
  }
  if (v.compaction_policy !== undefined) {
    w.field(11, 22);
    w.string(v.compaction_policy);
  }
  if (v.time_series_compaction_goal_size_mbytes !== undefined) {
    w.field(10, 23);
    w.i64(v.time_series_compaction_goal_size_mbytes);
  }
  if (v.time_series_compaction_file_count_threshold !== undefined) {
    w.field(10, 24);
    w.i64(v.time_series_compaction_file_count_threshold);
  }
  if (v.time_series_compaction_time_threshold_seconds !== undefined) {
    w.field(10, 25);
    w.i64(v.time_series_compaction_time_threshold_seconds);
  }
  if (v.time_series_compaction_empty_rowsets_threshold !== undefined) {
    w.field(10, 26);
    w.i64(v.time_series_compaction_empty_rowsets_threshold);
  }
  if (v.time_series_compaction_level_threshold !== undefined) {
    w.field(10, 27);
    w.i64(v.time_series_compaction_level_threshold);
  }
  if (v.inverted_index_storage_format !== undefined) {
    w.field(8, 28);
    w.i32(v.inverted_index_storage_format);
  }
  if (v.inverted_index_file_storage_format !== undefined) {
    w.field(8, 29);
    w.i32(v.inverted_index_file_storage_format);
  }
  if (v.tde_algorithm !== undefined) {
    w.field(8, 30);
    w.i32(v.tde_algorithm);
  }
  if (v.is_in_memory !== undefined) {
    w.boolField(1000, v.is_in_memory);
  }
  if (v.is_persistent !== undefined) {
    w.boolField(1001, v.is_persistent);
  }
  w.structEnd();
}

export function readTCreateTabletReq(r: ThriftReader): TCreateTabletReq {
  const v = {} as TCreateTabletReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.tablet_schema = readTTabletSchema(r);
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.version_hash = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.storage_medium = r.i32() as TStorageMedium;
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.in_restore_mode = r.bool();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.base_tablet_id = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 8) break;
        v.base_schema_hash = r.i32();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.partition_id = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.allocation_term = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 2) break;
        v.is_eco_mode = r.bool();
        continue;
      case 13:
        if (r.fieldType !== 8) break;
        v.storage_format = r.i32() as TStorageFormat;
        continue;
      case 14:
        if (r.fieldType !== 8) break;
        v.tablet_type = r.i32() as TTabletType;
        continue;
      case 16:
        if (r.fieldType !== 8) break;
        v.compression_type = r.i32() as TCompressionType;
        continue;
      case 17:
        if (r.fieldType !== 10) break;
        v.replica_id = r.i64();
        continue;
      case 19:
        if (r.fieldType !== 2) break;
        v.enable_unique_key_merge_on_write = r.bool();
        continue;
      case 20:
        if (r.fieldType !== 10) break;
        v.storage_policy_id = r.i64();
        continue;
      case 21:
        if (r.fieldType !== 12) break;
        v.binlog_config = readTBinlogConfig(r);
        continue;
      case 22:
        if (r.fieldType !== 11) break;
        v.compaction_policy = r.string();
        continue;
      case 23:
        if (r.fieldType !== 10) break;
        v.time_series_compaction_goal_size_mbytes = r.i64();
        continue;
      case 24:
        if (r.fieldType !== 10) break;
        v.time_series_compaction_file_count_threshold = r.i64();
        continue;
      case 25:
        if (r.fieldType !== 10) break;
        v.time_series_compaction_time_threshold_seconds = r.i64();
        continue;
      case 26:
        if (r.fieldType !== 10) break;
        v.time_series_compaction_empty_rowsets_threshold = r.i64();
        continue;
      case 27:
        if (r.fieldType !== 10) break;
        v.time_series_compaction_level_threshold = r.i64();
        continue;
      case 28:
        if (r.fieldType !== 8) break;
        v.inverted_index_storage_format = r.i32() as TInvertedIndexStorageFormat;
        continue;
      case 29:
        if (r.fieldType !== 8) break;
        v.inverted_index_file_storage_format = r.i32() as TInvertedIndexFileStorageFormat;
        continue;
      case 30:
        if (r.fieldType !== 8) break;
        v.tde_algorithm = r.i32() as TEncryptionAlgorithm;
        continue;
      case 1000:
        if (r.fieldType !== 2) break;
        v.is_in_memory = r.bool();
        continue;
      case 1001:
        if (r.fieldType !== 2) break;
        v.is_persistent = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TCreateTabletReq", "tablet_id");
  if (v.tablet_schema === undefined) missing("TCreateTabletReq", "tablet_schema");
  return v;
}

/** The default values that the definition gives to fields of TCreateTabletReq. */
export function defaultsTCreateTabletReq(): Partial<TCreateTabletReq> {
  return {
    compression_type: TCompressionType.LZ4F,
    replica_id: 0n,
    enable_unique_key_merge_on_write: false,
    compaction_policy: "size_based",
    time_series_compaction_goal_size_mbytes: 1024n,
    time_series_compaction_file_count_threshold: 2000n,
    time_series_compaction_time_threshold_seconds: 3600n,
    time_series_compaction_empty_rowsets_threshold: 5n,
    time_series_compaction_level_threshold: 1n,
    inverted_index_storage_format: TInvertedIndexStorageFormat.DEFAULT,
    inverted_index_file_storage_format: TInvertedIndexFileStorageFormat.V2,
    is_in_memory: false,
    is_persistent: false,
  };
}

export interface TDropTabletReq {
  tablet_id: bigint;
  schema_hash?: number;
  /** Default: 0 */
  replica_id?: bigint;
  /** Default: false */
  is_drop_table_or_partition?: boolean;
}

export function writeTDropTabletReq(w: ThriftWriter, v: TDropTabletReq): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  if (v.schema_hash !== undefined) {
    w.field(8, 2);
    w.i32(v.schema_hash);
  }
  if (v.replica_id !== undefined) {
    w.field(10, 3);
    w.i64(v.replica_id);
  }
  if (v.is_drop_table_or_partition !== undefined) {
    w.boolField(4, v.is_drop_table_or_partition);
  }
  w.structEnd();
}

export function readTDropTabletReq(r: ThriftReader): TDropTabletReq {
  const v = {} as TDropTabletReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.replica_id = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 2) break;
        v.is_drop_table_or_partition = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TDropTabletReq", "tablet_id");
  return v;
}

/** The default values that the definition gives to fields of TDropTabletReq. */
export function defaultsTDropTabletReq(): Partial<TDropTabletReq> {
  return {
    replica_id: 0n,
    is_drop_table_or_partition: false,
  };
}

export interface TAlterTabletReq {
  base_tablet_id: bigint;
  base_schema_hash: number;
  new_tablet_req: TCreateTabletReq;
}

export function writeTAlterTabletReq(w: ThriftWriter, v: TAlterTabletReq): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.base_tablet_id);
  w.field(8, 2);
  w.i32(v.base_schema_hash);
  w.field(12, 3);
  writeTCreateTabletReq(w, v.new_tablet_req);
  w.structEnd();
}

export function readTAlterTabletReq(r: ThriftReader): TAlterTabletReq {
  const v = {} as TAlterTabletReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.base_tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.base_schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.new_tablet_req = readTCreateTabletReq(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.base_tablet_id === undefined) missing("TAlterTabletReq", "base_tablet_id");
  if (v.base_schema_hash === undefined) missing("TAlterTabletReq", "base_schema_hash");
  if (v.new_tablet_req === undefined) missing("TAlterTabletReq", "new_tablet_req");
  return v;
}

export interface TAlterMaterializedViewParam {
  column_name: string;
  origin_column_name?: string;
  mv_expr?: TExpr;
}

export function writeTAlterMaterializedViewParam(w: ThriftWriter, v: TAlterMaterializedViewParam): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.column_name);
  if (v.origin_column_name !== undefined) {
    w.field(11, 2);
    w.string(v.origin_column_name);
  }
  if (v.mv_expr !== undefined) {
    w.field(12, 3);
    writeTExpr(w, v.mv_expr);
  }
  w.structEnd();
}

export function readTAlterMaterializedViewParam(r: ThriftReader): TAlterMaterializedViewParam {
  const v = {} as TAlterMaterializedViewParam;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.column_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.origin_column_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.mv_expr = readTExpr(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.column_name === undefined) missing("TAlterMaterializedViewParam", "column_name");
  return v;
}

export interface TAlterTabletReqV2 {
  base_tablet_id: bigint;
  new_tablet_id: bigint;
  base_schema_hash: number;
  new_schema_hash: number;
  alter_version?: bigint;
  alter_version_hash?: bigint;
  materialized_view_params?: TAlterMaterializedViewParam[];
  /** Default: TAlterTabletType.SCHEMA_CHANGE */
  alter_tablet_type?: TAlterTabletType;
  desc_tbl?: TDescriptorTable;
  columns?: TColumn[];
  /** Default: 0 */
  be_exec_version?: number;
  query_globals?: TQueryGlobals;
  query_options?: TQueryOptions;
  job_id?: bigint;
  expiration?: bigint;
  storage_vault_id?: string;
}

export function writeTAlterTabletReqV2(w: ThriftWriter, v: TAlterTabletReqV2): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.base_tablet_id);
  w.field(10, 2);
  w.i64(v.new_tablet_id);
  w.field(8, 3);
  w.i32(v.base_schema_hash);
  w.field(8, 4);
  w.i32(v.new_schema_hash);
  if (v.alter_version !== undefined) {
    w.field(10, 5);
    w.i64(v.alter_version);
  }
  if (v.alter_version_hash !== undefined) {
    w.field(10, 6);
    w.i64(v.alter_version_hash);
  }
  if (v.materialized_view_params !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.materialized_view_params, writeTAlterMaterializedViewParam);
  }
  if (v.alter_tablet_type !== undefined) {
    w.field(8, 8);
    w.i32(v.alter_tablet_type);
  }
  if (v.desc_tbl !== undefined) {
    w.field(12, 9);
    writeTDescriptorTable(w, v.desc_tbl);
  }
  if (v.columns !== undefined) {
    w.field(15, 10);
    writeList(w, 12, v.columns, writeTColumn);
  }
  if (v.be_exec_version !== undefined) {
    w.field(8, 11);
    w.i32(v.be_exec_version);
  }
  if (v.query_globals !== undefined) {
    w.field(12, 12);
    writeTQueryGlobals(w, v.query_globals);
  }
  if (v.query_options !== undefined) {
    w.field(12, 13);
    writeTQueryOptions(w, v.query_options);
  }
  if (v.job_id !== undefined) {
    w.field(10, 1000);
    w.i64(v.job_id);
  }
  if (v.expiration !== undefined) {
    w.field(10, 1001);
    w.i64(v.expiration);
  }
  if (v.storage_vault_id !== undefined) {
    w.field(11, 1002);
    w.string(v.storage_vault_id);
  }
  w.structEnd();
}

export function readTAlterTabletReqV2(r: ThriftReader): TAlterTabletReqV2 {
  const v = {} as TAlterTabletReqV2;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.base_tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.new_tablet_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.base_schema_hash = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.new_schema_hash = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.alter_version = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.alter_version_hash = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.materialized_view_params = readList(r, 12, readTAlterMaterializedViewParam);
        continue;
      case 8:
        if (r.fieldType !== 8) break;
        v.alter_tablet_type = r.i32() as TAlterTabletType;
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.desc_tbl = readTDescriptorTable(r);
        continue;
      case 10:
        if (r.fieldType !== 15) break;
        v.columns = readList(r, 12, readTColumn);
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.be_exec_version = r.i32();
        continue;
      case 12:
        if (r.fieldType !== 12) break;
        v.query_globals = readTQueryGlobals(r);
        continue;
      case 13:
        if (r.fieldType !== 12) break;
        v.query_options = readTQueryOptions(r);
        continue;
      case 1000:
        if (r.fieldType !== 10) break;
        v.job_id = r.i64();
        continue;
      case 1001:
        if (r.fieldType !== 10) break;
        v.expiration = r.i64();
        continue;
      case 1002:
        if (r.fieldType !== 11) break;
        v.storage_vault_id = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.base_tablet_id === undefined) missing("TAlterTabletReqV2", "base_tablet_id");
  if (v.new_tablet_id === undefined) missing("TAlterTabletReqV2", "new_tablet_id");
  if (v.base_schema_hash === undefined) missing("TAlterTabletReqV2", "base_schema_hash");
  if (v.new_schema_hash === undefined) missing("TAlterTabletReqV2", "new_schema_hash");
  return v;
}

/** The default values that the definition gives to fields of TAlterTabletReqV2. */
export function defaultsTAlterTabletReqV2(): Partial<TAlterTabletReqV2> {
  return {
    alter_tablet_type: TAlterTabletType.SCHEMA_CHANGE,
    be_exec_version: 0,
  };
}

export interface TAlterInvertedIndexReq {
  tablet_id: bigint;
  schema_hash: number;
  alter_version?: bigint;
  /** Default: TAlterTabletType.SCHEMA_CHANGE */
  alter_tablet_type?: TAlterTabletType;
  /** Default: false */
  is_drop_op?: boolean;
  alter_inverted_indexes?: TOlapTableIndex[];
  indexes_desc?: TOlapTableIndex[];
  columns?: TColumn[];
  job_id?: bigint;
  expiration?: bigint;
  schema_version?: number;
}

export function writeTAlterInvertedIndexReq(w: ThriftWriter, v: TAlterInvertedIndexReq): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  w.field(8, 2);
  w.i32(v.schema_hash);
  if (v.alter_version !== undefined) {
    w.field(10, 3);
    w.i64(v.alter_version);
  }
  if (v.alter_tablet_type !== undefined) {
    w.field(8, 4);
    w.i32(v.alter_tablet_type);
  }
  if (v.is_drop_op !== undefined) {
    w.boolField(5, v.is_drop_op);
  }
  if (v.alter_inverted_indexes !== undefined) {
    w.field(15, 6);
    writeList(w, 12, v.alter_inverted_indexes, writeTOlapTableIndex);
  }
  if (v.indexes_desc !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.indexes_desc, writeTOlapTableIndex);
  }
  if (v.columns !== undefined) {
    w.field(15, 8);
    writeList(w, 12, v.columns, writeTColumn);
  }
  if (v.job_id !== undefined) {
    w.field(10, 9);
    w.i64(v.job_id);
  }
  if (v.expiration !== undefined) {
    w.field(10, 10);
    w.i64(v.expiration);
  }
  if (v.schema_version !== undefined) {
    w.field(8, 11);
    w.i32(v.schema_version);
  }
  w.structEnd();
}

export function readTAlterInvertedIndexReq(r: ThriftReader): TAlterInvertedIndexReq {
  const v = {} as TAlterInvertedIndexReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.alter_version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.alter_tablet_type = r.i32() as TAlterTabletType;
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.is_drop_op = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.alter_inverted_indexes = readList(r, 12, readTOlapTableIndex);
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.indexes_desc = readList(r, 12, readTOlapTableIndex);
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.columns = readList(r, 12, readTColumn);
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.job_id = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.expiration = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.schema_version = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TAlterInvertedIndexReq", "tablet_id");
  if (v.schema_hash === undefined) missing("TAlterInvertedIndexReq", "schema_hash");
  return v;
}

/** The default values that the definition gives to fields of TAlterInvertedIndexReq. */
export function defaultsTAlterInvertedIndexReq(): Partial<TAlterInvertedIndexReq> {
  return {
    alter_tablet_type: TAlterTabletType.SCHEMA_CHANGE,
    is_drop_op: false,
  };
}

export interface TTabletGcBinlogInfo {
  tablet_id?: bigint;
  version?: bigint;
}

export function writeTTabletGcBinlogInfo(w: ThriftWriter, v: TTabletGcBinlogInfo): void {
  w.structBegin();
  if (v.tablet_id !== undefined) {
    w.field(10, 1);
    w.i64(v.tablet_id);
  }
  if (v.version !== undefined) {
    w.field(10, 2);
    w.i64(v.version);
  }
  w.structEnd();
}

export function readTTabletGcBinlogInfo(r: ThriftReader): TTabletGcBinlogInfo {
  const v = {} as TTabletGcBinlogInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGcBinlogReq {
  tablet_gc_binlog_infos?: TTabletGcBinlogInfo[];
}

export function writeTGcBinlogReq(w: ThriftWriter, v: TGcBinlogReq): void {
  w.structBegin();
  if (v.tablet_gc_binlog_infos !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.tablet_gc_binlog_infos, writeTTabletGcBinlogInfo);
  }
  w.structEnd();
}

export function readTGcBinlogReq(r: ThriftReader): TGcBinlogReq {
  const v = {} as TGcBinlogReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.tablet_gc_binlog_infos = readList(r, 12, readTTabletGcBinlogInfo);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TStorageMigrationReqV2 {
  base_tablet_id?: bigint;
  new_tablet_id?: bigint;
  base_schema_hash?: number;
  new_schema_hash?: number;
  migration_version?: bigint;
}

export function writeTStorageMigrationReqV2(w: ThriftWriter, v: TStorageMigrationReqV2): void {
  w.structBegin();
  if (v.base_tablet_id !== undefined) {
    w.field(10, 1);
    w.i64(v.base_tablet_id);
  }
  if (v.new_tablet_id !== undefined) {
    w.field(10, 2);
    w.i64(v.new_tablet_id);
  }
  if (v.base_schema_hash !== undefined) {
    w.field(8, 3);
    w.i32(v.base_schema_hash);
  }
  if (v.new_schema_hash !== undefined) {
    w.field(8, 4);
    w.i32(v.new_schema_hash);
  }
  if (v.migration_version !== undefined) {
    w.field(10, 5);
    w.i64(v.migration_version);
  }
  w.structEnd();
}

export function readTStorageMigrationReqV2(r: ThriftReader): TStorageMigrationReqV2 {
  const v = {} as TStorageMigrationReqV2;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.base_tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.new_tablet_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.base_schema_hash = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.new_schema_hash = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.migration_version = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TClusterInfo {
  user: string;
  password: string;
}

export function writeTClusterInfo(w: ThriftWriter, v: TClusterInfo): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.user);
  w.field(11, 2);
  w.string(v.password);
  w.structEnd();
}

export function readTClusterInfo(r: ThriftReader): TClusterInfo {
  const v = {} as TClusterInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.user = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.password = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.user === undefined) missing("TClusterInfo", "user");
  if (v.password === undefined) missing("TClusterInfo", "password");
  return v;
}

export interface TPushReq {
  tablet_id: bigint;
  schema_hash: number;
  version: bigint;
  version_hash: bigint;
  timeout: bigint;
  push_type: TPushType;
  http_file_path?: string;
  http_file_size?: bigint;
  delete_conditions?: TCondition[];
  need_decompress?: boolean;
  transaction_id?: bigint;
  partition_id?: bigint;
  is_schema_changing?: boolean;
  broker_scan_range?: TBrokerScanRange;
  desc_tbl?: TDescriptorTable;
  columns_desc?: TColumn[];
  storage_vault_id?: string;
  schema_version?: number;
  index_list?: TOlapTableIndex[];
}

export function writeTPushReq(w: ThriftWriter, v: TPushReq): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  w.field(8, 2);
  w.i32(v.schema_hash);
  w.field(10, 3);
  w.i64(v.version);
  w.field(10, 4);
  w.i64(v.version_hash);
  w.field(10, 5);
  w.i64(v.timeout);
  w.field(8, 6);
  w.i32(v.push_type);
  if (v.http_file_path !== undefined) {
    w.field(11, 7);
    w.string(v.http_file_path);
  }
  if (v.http_file_size !== undefined) {
    w.field(10, 8);
    w.i64(v.http_file_size);
  }
  if (v.delete_conditions !== undefined) {
    w.field(15, 9);
    writeList(w, 12, v.delete_conditions, writeTCondition);
  }
  if (v.need_decompress !== undefined) {
    w.boolField(10, v.need_decompress);
  }
  if (v.transaction_id !== undefined) {
    w.field(10, 11);
    w.i64(v.transaction_id);
  }
  if (v.partition_id !== undefined) {
    w.field(10, 12);
    w.i64(v.partition_id);
  }
  if (v.is_schema_changing !== undefined) {
    w.boolField(13, v.is_schema_changing);
  }
  if (v.broker_scan_range !== undefined) {
    w.field(12, 14);
    writeTBrokerScanRange(w, v.broker_scan_range);
  }
  if (v.desc_tbl !== undefined) {
    w.field(12, 15);
    writeTDescriptorTable(w, v.desc_tbl);
  }
  if (v.columns_desc !== undefined) {
    w.field(15, 16);
    writeList(w, 12, v.columns_desc, writeTColumn);
  }
  if (v.storage_vault_id !== undefined) {
    w.field(11, 17);
    w.string(v.storage_vault_id);
  }
  if (v.schema_version !== undefined) {
    w.field(8, 18);
    w.i32(v.schema_version);
  }
  if (v.index_list !== undefined) {
    w.field(15, 19);
    writeList(w, 12, v.index_list, writeTOlapTableIndex);
  }
  w.structEnd();
}

export function readTPushReq(r: ThriftReader): TPushReq {
  const v = {} as TPushReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.version_hash = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.timeout = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.push_type = r.i32() as TPushType;
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.http_file_path = r.string();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.http_file_size = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 15) break;
        v.delete_conditions = readList(r, 12, readTCondition);
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.need_decompress = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.transaction_id = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.partition_id = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.is_schema_changing = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 12) break;
        v.broker_scan_range = readTBrokerScanRange(r);
        continue;
      case 15:
        if (r.fieldType !== 12) break;
        v.desc_tbl = readTDescriptorTable(r);
        continue;
      case 16:
        if (r.fieldType !== 15) break;
        v.columns_desc = readList(r, 12, readTColumn);
        continue;
      case 17:
        if (r.fieldType !== 11) break;
        v.storage_vault_id = r.string();
        continue;
      case 18:
        if (r.fieldType !== 8) break;
        v.schema_version = r.i32();
        continue;
      case 19:
        if (r.fieldType !== 15) break;
        v.index_list = readList(r, 12, readTOlapTableIndex);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TPushReq", "tablet_id");
  if (v.schema_hash === undefined) missing("TPushReq", "schema_hash");
  if (v.version === undefined) missing("TPushReq", "version");
  if (v.version_hash === undefined) missing("TPushReq", "version_hash");
  if (v.timeout === undefined) missing("TPushReq", "timeout");
  if (v.push_type === undefined) missing("TPushReq", "push_type");
  return v;
}

export interface TCloneReq {
  tablet_id: bigint;
  schema_hash: number;
  src_backends: TBackend[];
  storage_medium?: TStorageMedium;
  version?: bigint;
  committed_version_hash?: bigint;
  task_version?: number;
  src_path_hash?: bigint;
  dest_path_hash?: bigint;
  timeout_s?: number;
  /** Default: 0 */
  replica_id?: bigint;
  partition_id?: bigint;
  /** Default: -1 */
  table_id?: bigint;
}

export function writeTCloneReq(w: ThriftWriter, v: TCloneReq): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  w.field(8, 2);
  w.i32(v.schema_hash);
  w.field(15, 3);
  writeList(w, 12, v.src_backends, writeTBackend);
  if (v.storage_medium !== undefined) {
    w.field(8, 4);
    w.i32(v.storage_medium);
  }
  if (v.version !== undefined) {
    w.field(10, 5);
    w.i64(v.version);
  }
  if (v.committed_version_hash !== undefined) {
    w.field(10, 6);
    w.i64(v.committed_version_hash);
  }
  if (v.task_version !== undefined) {
    w.field(8, 7);
    w.i32(v.task_version);
  }
  if (v.src_path_hash !== undefined) {
    w.field(10, 8);
    w.i64(v.src_path_hash);
  }
  if (v.dest_path_hash !== undefined) {
    w.field(10, 9);
    w.i64(v.dest_path_hash);
  }
  if (v.timeout_s !== undefined) {
    w.field(8, 10);
    w.i32(v.timeout_s);
  }
  if (v.replica_id !== undefined) {
    w.field(10, 11);
    w.i64(v.replica_id);
  }
  if (v.partition_id !== undefined) {
    w.field(10, 12);
    w.i64(v.partition_id);
  }
  if (v.table_id !== undefined) {
    w.field(10, 13);
    w.i64(v.table_id);
  }
  w.structEnd();
}

export function readTCloneReq(r: ThriftReader): TCloneReq {
  const v = {} as TCloneReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.src_backends = readList(r, 12, readTBackend);
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.storage_medium = r.i32() as TStorageMedium;
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.committed_version_hash = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.task_version = r.i32();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.src_path_hash = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.dest_path_hash = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 8) break;
        v.timeout_s = r.i32();
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.replica_id = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.partition_id = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TCloneReq", "tablet_id");
  if (v.schema_hash === undefined) missing("TCloneReq", "schema_hash");
  if (v.src_backends === undefined) missing("TCloneReq", "src_backends");
  return v;
}

/** The default values that the definition gives to fields of TCloneReq. */
export function defaultsTCloneReq(): Partial<TCloneReq> {
  return {
    replica_id: 0n,
    table_id: -1n,
  };
}

export interface TCompactionReq {
  tablet_id?: bigint;
  schema_hash?: number;
  type?: string;
}

export function writeTCompactionReq(w: ThriftWriter, v: TCompactionReq): void {
  w.structBegin();
  if (v.tablet_id !== undefined) {
    w.field(10, 1);
    w.i64(v.tablet_id);
  }
  if (v.schema_hash !== undefined) {
    w.field(8, 2);
    w.i32(v.schema_hash);
  }
  if (v.type !== undefined) {
    w.field(11, 3);
    w.string(v.type);
  }
  w.structEnd();
}

export function readTCompactionReq(r: ThriftReader): TCompactionReq {
  const v = {} as TCompactionReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.type = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TStorageMediumMigrateReq {
  tablet_id: bigint;
  schema_hash: number;
  storage_medium: TStorageMedium;
  data_dir?: string;
}

export function writeTStorageMediumMigrateReq(w: ThriftWriter, v: TStorageMediumMigrateReq): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  w.field(8, 2);
  w.i32(v.schema_hash);
  w.field(8, 3);
  w.i32(v.storage_medium);
  if (v.data_dir !== undefined) {
    w.field(11, 4);
    w.string(v.data_dir);
  }
  w.structEnd();
}

export function readTStorageMediumMigrateReq(r: ThriftReader): TStorageMediumMigrateReq {
  const v = {} as TStorageMediumMigrateReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.storage_medium = r.i32() as TStorageMedium;
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.data_dir = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TStorageMediumMigrateReq", "tablet_id");
  if (v.schema_hash === undefined) missing("TStorageMediumMigrateReq", "schema_hash");
  if (v.storage_medium === undefined) missing("TStorageMediumMigrateReq", "storage_medium");
  return v;
}

export interface TCancelDeleteDataReq {
  tablet_id: bigint;
  schema_hash: number;
  version: bigint;
  version_hash: bigint;
}

export function writeTCancelDeleteDataReq(w: ThriftWriter, v: TCancelDeleteDataReq): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  w.field(8, 2);
  w.i32(v.schema_hash);
  w.field(10, 3);
  w.i64(v.version);
  w.field(10, 4);
  w.i64(v.version_hash);
  w.structEnd();
}

export function readTCancelDeleteDataReq(r: ThriftReader): TCancelDeleteDataReq {
  const v = {} as TCancelDeleteDataReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.version_hash = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TCancelDeleteDataReq", "tablet_id");
  if (v.schema_hash === undefined) missing("TCancelDeleteDataReq", "schema_hash");
  if (v.version === undefined) missing("TCancelDeleteDataReq", "version");
  if (v.version_hash === undefined) missing("TCancelDeleteDataReq", "version_hash");
  return v;
}

export interface TCheckConsistencyReq {
  tablet_id: bigint;
  schema_hash: number;
  version: bigint;
  version_hash: bigint;
}

export function writeTCheckConsistencyReq(w: ThriftWriter, v: TCheckConsistencyReq): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  w.field(8, 2);
  w.i32(v.schema_hash);
  w.field(10, 3);
  w.i64(v.version);
  w.field(10, 4);
  w.i64(v.version_hash);
  w.structEnd();
}

export function readTCheckConsistencyReq(r: ThriftReader): TCheckConsistencyReq {
  const v = {} as TCheckConsistencyReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.version_hash = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TCheckConsistencyReq", "tablet_id");
  if (v.schema_hash === undefined) missing("TCheckConsistencyReq", "schema_hash");
  if (v.version === undefined) missing("TCheckConsistencyReq", "version");
  if (v.version_hash === undefined) missing("TCheckConsistencyReq", "version_hash");
  return v;
}

export interface TUploadReq {
  job_id: bigint;
  src_dest_map: Map<string, string>;
  broker_addr: TNetworkAddress;
  broker_prop?: Map<string, string>;
  /** Default: Types.TStorageBackendType.BROKER */
  storage_backend?: TStorageBackendType;
  location?: string;
}

export function writeTUploadReq(w: ThriftWriter, v: TUploadReq): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.job_id);
  w.field(13, 2);
  writeMap(w, 11, 11, v.src_dest_map, wString, wString);
  w.field(12, 3);
  writeTNetworkAddress(w, v.broker_addr);
  if (v.broker_prop !== undefined) {
    w.field(13, 4);
    writeMap(w, 11, 11, v.broker_prop, wString, wString);
  }
  if (v.storage_backend !== undefined) {
    w.field(8, 5);
    w.i32(v.storage_backend);
  }
  if (v.location !== undefined) {
    w.field(11, 6);
    w.string(v.location);
  }
  w.structEnd();
}

export function readTUploadReq(r: ThriftReader): TUploadReq {
  const v = {} as TUploadReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.job_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 13) break;
        v.src_dest_map = readMap(r, 11, rString, 11, rString);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.broker_addr = readTNetworkAddress(r);
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.broker_prop = readMap(r, 11, rString, 11, rString);
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.storage_backend = r.i32() as TStorageBackendType;
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.location = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.job_id === undefined) missing("TUploadReq", "job_id");
  if (v.src_dest_map === undefined) missing("TUploadReq", "src_dest_map");
  if (v.broker_addr === undefined) missing("TUploadReq", "broker_addr");
  return v;
}

/** The default values that the definition gives to fields of TUploadReq. */
export function defaultsTUploadReq(): Partial<TUploadReq> {
  return {
    storage_backend: TStorageBackendType.BROKER,
  };
}

export interface TRemoteTabletSnapshot {
  local_tablet_id?: bigint;
  local_snapshot_path?: string;
  remote_tablet_id?: bigint;
  remote_be_id?: bigint;
  remote_be_addr?: TNetworkAddress;
  remote_snapshot_path?: string;
  remote_token?: string;
}

export function writeTRemoteTabletSnapshot(w: ThriftWriter, v: TRemoteTabletSnapshot): void {
  w.structBegin();
  if (v.local_tablet_id !== undefined) {
    w.field(10, 1);
    w.i64(v.local_tablet_id);
  }
  if (v.local_snapshot_path !== undefined) {
    w.field(11, 2);
    w.string(v.local_snapshot_path);
  }
  if (v.remote_tablet_id !== undefined) {
    w.field(10, 3);
    w.i64(v.remote_tablet_id);
  }
  if (v.remote_be_id !== undefined) {
    w.field(10, 4);
    w.i64(v.remote_be_id);
  }
  if (v.remote_be_addr !== undefined) {
    w.field(12, 5);
    writeTNetworkAddress(w, v.remote_be_addr);
  }
  if (v.remote_snapshot_path !== undefined) {
    w.field(11, 6);
    w.string(v.remote_snapshot_path);
  }
  if (v.remote_token !== undefined) {
    w.field(11, 7);
    w.string(v.remote_token);
  }
  w.structEnd();
}

export function readTRemoteTabletSnapshot(r: ThriftReader): TRemoteTabletSnapshot {
  const v = {} as TRemoteTabletSnapshot;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.local_tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.local_snapshot_path = r.string();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.remote_tablet_id = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.remote_be_id = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.remote_be_addr = readTNetworkAddress(r);
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.remote_snapshot_path = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.remote_token = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TDownloadReq {
  job_id: bigint;
  src_dest_map: Map<string, string>;
  broker_addr: TNetworkAddress;
  broker_prop?: Map<string, string>;
  /** Default: Types.TStorageBackendType.BROKER */
  storage_backend?: TStorageBackendType;
  location?: string;
  remote_tablet_snapshots?: TRemoteTabletSnapshot[];
  vault_id?: string;
}

export function writeTDownloadReq(w: ThriftWriter, v: TDownloadReq): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.job_id);
  w.field(13, 2);
  writeMap(w, 11, 11, v.src_dest_map, wString, wString);
  w.field(12, 3);
  writeTNetworkAddress(w, v.broker_addr);
  if (v.broker_prop !== undefined) {
    w.field(13, 4);
    writeMap(w, 11, 11, v.broker_prop, wString, wString);
  }
  if (v.storage_backend !== undefined) {
    w.field(8, 5);
    w.i32(v.storage_backend);
  }
  if (v.location !== undefined) {
    w.field(11, 6);
    w.string(v.location);
  }
  if (v.remote_tablet_snapshots !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.remote_tablet_snapshots, writeTRemoteTabletSnapshot);
  }
  if (v.vault_id !== undefined) {
    w.field(11, 8);
    w.string(v.vault_id);
  }
  w.structEnd();
}

export function readTDownloadReq(r: ThriftReader): TDownloadReq {
  const v = {} as TDownloadReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.job_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 13) break;
        v.src_dest_map = readMap(r, 11, rString, 11, rString);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.broker_addr = readTNetworkAddress(r);
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.broker_prop = readMap(r, 11, rString, 11, rString);
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.storage_backend = r.i32() as TStorageBackendType;
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.location = r.string();
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.remote_tablet_snapshots = readList(r, 12, readTRemoteTabletSnapshot);
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.vault_id = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.job_id === undefined) missing("TDownloadReq", "job_id");
  if (v.src_dest_map === undefined) missing("TDownloadReq", "src_dest_map");
  if (v.broker_addr === undefined) missing("TDownloadReq", "broker_addr");
  return v;
}

/** The default values that the definition gives to fields of TDownloadReq. */
export function defaultsTDownloadReq(): Partial<TDownloadReq> {
  return {
    storage_backend: TStorageBackendType.BROKER,
  };
}

export interface TSnapshotRequest {
  tablet_id: bigint;
  schema_hash: number;
  version?: bigint;
  version_hash?: bigint;
  timeout?: bigint;
  missing_version?: bigint[];
  list_files?: boolean;
  allow_incremental_clone?: boolean;
  /** Default: 4 */
  preferred_snapshot_version?: number;
  is_copy_tablet_task?: boolean;
  start_version?: bigint;
  end_version?: bigint;
  is_copy_binlog?: boolean;
  ref_tablet_id?: bigint;
}

export function writeTSnapshotRequest(w: ThriftWriter, v: TSnapshotRequest): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  w.field(8, 2);
  w.i32(v.schema_hash);
  if (v.version !== undefined) {
    w.field(10, 3);
    w.i64(v.version);
  }
  if (v.version_hash !== undefined) {
    w.field(10, 4);
    w.i64(v.version_hash);
  }
  if (v.timeout !== undefined) {
    w.field(10, 5);
    w.i64(v.timeout);
  }
  if (v.missing_version !== undefined) {
    w.field(15, 6);
    writeList(w, 10, v.missing_version, wI64);
  }
  if (v.list_files !== undefined) {
    w.boolField(7, v.list_files);
  }
  if (v.allow_incremental_clone !== undefined) {
    w.boolField(8, v.allow_incremental_clone);
  }
  if (v.preferred_snapshot_version !== undefined) {
    w.field(8, 9);
    w.i32(v.preferred_snapshot_version);
  }
  if (v.is_copy_tablet_task !== undefined) {
    w.boolField(10, v.is_copy_tablet_task);
  }
  if (v.start_version !== undefined) {
    w.field(10, 11);
    w.i64(v.start_version);
  }
  if (v.end_version !== undefined) {
    w.field(10, 12);
    w.i64(v.end_version);
  }
  if (v.is_copy_binlog !== undefined) {
    w.boolField(13, v.is_copy_binlog);
  }
  if (v.ref_tablet_id !== undefined) {
    w.field(10, 14);
    w.i64(v.ref_tablet_id);
  }
  w.structEnd();
}

export function readTSnapshotRequest(r: ThriftReader): TSnapshotRequest {
  const v = {} as TSnapshotRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.version_hash = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.timeout = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.missing_version = readList(r, 10, rI64);
        continue;
      case 7:
        if (r.fieldType !== 2) break;
        v.list_files = r.bool();
        continue;
      case 8:
        if (r.fieldType !== 2) break;
        v.allow_incremental_clone = r.bool();
        continue;
      case 9:
        if (r.fieldType !== 8) break;
        v.preferred_snapshot_version = r.i32();
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.is_copy_tablet_task = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.start_version = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.end_version = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.is_copy_binlog = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 10) break;
        v.ref_tablet_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TSnapshotRequest", "tablet_id");
  if (v.schema_hash === undefined) missing("TSnapshotRequest", "schema_hash");
  return v;
}

/** The default values that the definition gives to fields of TSnapshotRequest. */
export function defaultsTSnapshotRequest(): Partial<TSnapshotRequest> {
  return {
    preferred_snapshot_version: 4,
  };
}

export interface TReleaseSnapshotRequest {
  snapshot_path: string;
  tablet_id?: bigint;
  is_job_completed?: boolean;
}

export function writeTReleaseSnapshotRequest(w: ThriftWriter, v: TReleaseSnapshotRequest): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.snapshot_path);
  if (v.tablet_id !== undefined) {
    w.field(10, 2);
    w.i64(v.tablet_id);
  }
  if (v.is_job_completed !== undefined) {
    w.boolField(3, v.is_job_completed);
  }
  w.structEnd();
}

export function readTReleaseSnapshotRequest(r: ThriftReader): TReleaseSnapshotRequest {
  const v = {} as TReleaseSnapshotRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.snapshot_path = r.string();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.is_job_completed = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.snapshot_path === undefined) missing("TReleaseSnapshotRequest", "snapshot_path");
  return v;
}

export interface TClearRemoteFileReq {
  remote_file_path: string;
  remote_source_properties: Map<string, string>;
}

export function writeTClearRemoteFileReq(w: ThriftWriter, v: TClearRemoteFileReq): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.remote_file_path);
  w.field(13, 2);
  writeMap(w, 11, 11, v.remote_source_properties, wString, wString);
  w.structEnd();
}

export function readTClearRemoteFileReq(r: ThriftReader): TClearRemoteFileReq {
  const v = {} as TClearRemoteFileReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.remote_file_path = r.string();
        continue;
      case 2:
        if (r.fieldType !== 13) break;
        v.remote_source_properties = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.remote_file_path === undefined) missing("TClearRemoteFileReq", "remote_file_path");
  if (v.remote_source_properties === undefined) missing("TClearRemoteFileReq", "remote_source_properties");
  return v;
}

export interface TPartitionVersionInfo {
  partition_id: bigint;
  version: bigint;
  version_hash: bigint;
}

export function writeTPartitionVersionInfo(w: ThriftWriter, v: TPartitionVersionInfo): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.partition_id);
  w.field(10, 2);
  w.i64(v.version);
  w.field(10, 3);
  w.i64(v.version_hash);
  w.structEnd();
}

export function readTPartitionVersionInfo(r: ThriftReader): TPartitionVersionInfo {
  const v = {} as TPartitionVersionInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.partition_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.version_hash = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.partition_id === undefined) missing("TPartitionVersionInfo", "partition_id");
  if (v.version === undefined) missing("TPartitionVersionInfo", "version");
  if (v.version_hash === undefined) missing("TPartitionVersionInfo", "version_hash");
  return v;
}

export interface TMoveDirReq {
  tablet_id: bigint;
  schema_hash: number;
  src: string;
  job_id: bigint;
  overwrite: boolean;
}

export function writeTMoveDirReq(w: ThriftWriter, v: TMoveDirReq): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  w.field(8, 2);
  w.i32(v.schema_hash);
  w.field(11, 3);
  w.string(v.src);
  w.field(10, 4);
  w.i64(v.job_id);
  w.boolField(5, v.overwrite);
  w.structEnd();
}

export function readTMoveDirReq(r: ThriftReader): TMoveDirReq {
  const v = {} as TMoveDirReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.src = r.string();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.job_id = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.overwrite = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TMoveDirReq", "tablet_id");
  if (v.schema_hash === undefined) missing("TMoveDirReq", "schema_hash");
  if (v.src === undefined) missing("TMoveDirReq", "src");
  if (v.job_id === undefined) missing("TMoveDirReq", "job_id");
  if (v.overwrite === undefined) missing("TMoveDirReq", "overwrite");
  return v;
}

export interface TPublishVersionRequest {
  transaction_id: bigint;
  partition_version_infos: TPartitionVersionInfo[];
  /** Default: false */
  strict_mode?: boolean;
  base_tablet_ids?: Set<bigint>;
}

export function writeTPublishVersionRequest(w: ThriftWriter, v: TPublishVersionRequest): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.transaction_id);
  w.field(15, 2);
  writeList(w, 12, v.partition_version_infos, writeTPartitionVersionInfo);
  if (v.strict_mode !== undefined) {
    w.boolField(3, v.strict_mode);
  }
  if (v.base_tablet_ids !== undefined) {
    w.field(14, 4);
    writeSet(w, 10, v.base_tablet_ids, wI64);
  }
  w.structEnd();
}

export function readTPublishVersionRequest(r: ThriftReader): TPublishVersionRequest {
  const v = {} as TPublishVersionRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.transaction_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.partition_version_infos = readList(r, 12, readTPartitionVersionInfo);
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.strict_mode = r.bool();
        continue;
      case 4:
        if (r.fieldType !== 14) break;
        v.base_tablet_ids = readSet(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.transaction_id === undefined) missing("TPublishVersionRequest", "transaction_id");
  if (v.partition_version_infos === undefined) missing("TPublishVersionRequest", "partition_version_infos");
  return v;
}

/** The default values that the definition gives to fields of TPublishVersionRequest. */
export function defaultsTPublishVersionRequest(): Partial<TPublishVersionRequest> {
  return {
    strict_mode: false,
  };
}

export interface TVisibleVersionReq {
  partition_version?: Map<bigint, bigint>;
}

export function writeTVisibleVersionReq(w: ThriftWriter, v: TVisibleVersionReq): void {
  w.structBegin();
  if (v.partition_version !== undefined) {
    w.field(13, 1);
    writeMap(w, 10, 10, v.partition_version, wI64, wI64);
  }
  w.structEnd();
}

export function readTVisibleVersionReq(r: ThriftReader): TVisibleVersionReq {
  const v = {} as TVisibleVersionReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 13) break;
        v.partition_version = readMap(r, 10, rI64, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TCalcDeleteBitmapPartitionInfo {
  partition_id: bigint;
  version: bigint;
  tablet_ids: bigint[];
  base_compaction_cnts?: bigint[];
  cumulative_compaction_cnts?: bigint[];
  cumulative_points?: bigint[];
  sub_txn_ids?: bigint[];
  tablet_states?: bigint[];
}

export function writeTCalcDeleteBitmapPartitionInfo(w: ThriftWriter, v: TCalcDeleteBitmapPartitionInfo): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.partition_id);
  w.field(10, 2);
  w.i64(v.version);
  w.field(15, 3);
  writeList(w, 10, v.tablet_ids, wI64);
  if (v.base_compaction_cnts !== undefined) {
    w.field(15, 4);
    writeList(w, 10, v.base_compaction_cnts, wI64);
  }
  if (v.cumulative_compaction_cnts !== undefined) {
    w.field(15, 5);
    writeList(w, 10, v.cumulative_compaction_cnts, wI64);
  }
  if (v.cumulative_points !== undefined) {
    w.field(15, 6);
    writeList(w, 10, v.cumulative_points, wI64);
  }
  if (v.sub_txn_ids !== undefined) {
    w.field(15, 7);
    writeList(w, 10, v.sub_txn_ids, wI64);
  }
  if (v.tablet_states !== undefined) {
    w.field(15, 8);
    writeList(w, 10, v.tablet_states, wI64);
  }
  w.structEnd();
}

export function readTCalcDeleteBitmapPartitionInfo(r: ThriftReader): TCalcDeleteBitmapPartitionInfo {
  const v = {} as TCalcDeleteBitmapPartitionInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.partition_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.tablet_ids = readList(r, 10, rI64);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.base_compaction_cnts = readList(r, 10, rI64);
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.cumulative_compaction_cnts = readList(r, 10, rI64);
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.cumulative_points = readList(r, 10, rI64);
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.sub_txn_ids = readList(r, 10, rI64);
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.tablet_states = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.partition_id === undefined) missing("TCalcDeleteBitmapPartitionInfo", "partition_id");
  if (v.version === undefined) missing("TCalcDeleteBitmapPartitionInfo", "version");
  if (v.tablet_ids === undefined) missing("TCalcDeleteBitmapPartitionInfo", "tablet_ids");
  return v;
}

export interface TCalcDeleteBitmapRequest {
  transaction_id: bigint;
  partitions: TCalcDeleteBitmapPartitionInfo[];
}

export function writeTCalcDeleteBitmapRequest(w: ThriftWriter, v: TCalcDeleteBitmapRequest): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.transaction_id);
  w.field(15, 2);
  writeList(w, 12, v.partitions, writeTCalcDeleteBitmapPartitionInfo);
  w.structEnd();
}

export function readTCalcDeleteBitmapRequest(r: ThriftReader): TCalcDeleteBitmapRequest {
  const v = {} as TCalcDeleteBitmapRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.transaction_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.partitions = readList(r, 12, readTCalcDeleteBitmapPartitionInfo);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.transaction_id === undefined) missing("TCalcDeleteBitmapRequest", "transaction_id");
  if (v.partitions === undefined) missing("TCalcDeleteBitmapRequest", "partitions");
  return v;
}

export interface TClearAlterTaskRequest {
  tablet_id: bigint;
  schema_hash: number;
}

export function writeTClearAlterTaskRequest(w: ThriftWriter, v: TClearAlterTaskRequest): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  w.field(8, 2);
  w.i32(v.schema_hash);
  w.structEnd();
}

export function readTClearAlterTaskRequest(r: ThriftReader): TClearAlterTaskRequest {
  const v = {} as TClearAlterTaskRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TClearAlterTaskRequest", "tablet_id");
  if (v.schema_hash === undefined) missing("TClearAlterTaskRequest", "schema_hash");
  return v;
}

export interface TClearTransactionTaskRequest {
  transaction_id: bigint;
  partition_id: bigint[];
}

export function writeTClearTransactionTaskRequest(w: ThriftWriter, v: TClearTransactionTaskRequest): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.transaction_id);
  w.field(15, 2);
  writeList(w, 10, v.partition_id, wI64);
  w.structEnd();
}

export function readTClearTransactionTaskRequest(r: ThriftReader): TClearTransactionTaskRequest {
  const v = {} as TClearTransactionTaskRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.transaction_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.partition_id = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.transaction_id === undefined) missing("TClearTransactionTaskRequest", "transaction_id");
  if (v.partition_id === undefined) missing("TClearTransactionTaskRequest", "partition_id");
  return v;
}

export interface TRecoverTabletReq {
  tablet_id?: bigint;
  schema_hash?: number;
  version?: bigint;
  version_hash?: bigint;
}

export function writeTRecoverTabletReq(w: ThriftWriter, v: TRecoverTabletReq): void {
  w.structBegin();
  if (v.tablet_id !== undefined) {
    w.field(10, 1);
    w.i64(v.tablet_id);
  }
  if (v.schema_hash !== undefined) {
    w.field(8, 2);
    w.i32(v.schema_hash);
  }
  if (v.version !== undefined) {
    w.field(10, 3);
    w.i64(v.version);
  }
  if (v.version_hash !== undefined) {
    w.field(10, 4);
    w.i64(v.version_hash);
  }
  w.structEnd();
}

export function readTRecoverTabletReq(r: ThriftReader): TRecoverTabletReq {
  const v = {} as TRecoverTabletReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.version_hash = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTabletMetaInfo {
  tablet_id?: bigint;
  schema_hash?: number;
  partition_id?: bigint;
  is_in_memory?: boolean;
  storage_policy_id?: bigint;
  replica_id?: bigint;
  binlog_config?: TBinlogConfig;
  compaction_policy?: string;
  time_series_compaction_goal_size_mbytes?: bigint;
  time_series_compaction_file_count_threshold?: bigint;
  time_series_compaction_time_threshold_seconds?: bigint;
  enable_single_replica_compaction?: boolean;
  skip_write_index_on_load?: boolean;
  disable_auto_compaction?: boolean;
  time_series_compaction_empty_rowsets_threshold?: bigint;
  time_series_compaction_level_threshold?: bigint;
}

export function writeTTabletMetaInfo(w: ThriftWriter, v: TTabletMetaInfo): void {
  w.structBegin();
  if (v.tablet_id !== undefined) {
    w.field(10, 1);
    w.i64(v.tablet_id);
  }
  if (v.schema_hash !== undefined) {
    w.field(8, 2);
    w.i32(v.schema_hash);
  }
  if (v.partition_id !== undefined) {
    w.field(10, 3);
    w.i64(v.partition_id);
  }
  if (v.is_in_memory !== undefined) {
    w.boolField(5, v.is_in_memory);
  }
  if (v.storage_policy_id !== undefined) {
    w.field(10, 7);
    w.i64(v.storage_policy_id);
  }
  if (v.replica_id !== undefined) {
    w.field(10, 8);
    w.i64(v.replica_id);
  }
  if (v.binlog_config !== undefined) {
    w.field(12, 9);
    writeTBinlogConfig(w, v.binlog_config);
  }
  if (v.compaction_policy !== undefined) {
    w.field(11, 10);
    w.string(v.compaction_policy);
  }
  if (v.time_series_compaction_goal_size_mbytes !== undefined) {
    w.field(10, 11);
    w.i64(v.time_series_compaction_goal_size_mbytes);
  }
  if (v.time_series_compaction_file_count_threshold !== undefined) {
    w.field(10, 12);
    w.i64(v.time_series_compaction_file_count_threshold);
  }
  if (v.time_series_compaction_time_threshold_seconds !== undefined) {
    w.field(10, 13);
    w.i64(v.time_series_compaction_time_threshold_seconds);
  }
  if (v.enable_single_replica_compaction !== undefined) {
    w.boolField(14, v.enable_single_replica_compaction);
  }
  if (v.skip_write_index_on_load !== undefined) {
    w.boolField(15, v.skip_write_index_on_load);
  }
  if (v.disable_auto_compaction !== undefined) {
    w.boolField(16, v.disable_auto_compaction);
  }
  if (v.time_series_compaction_empty_rowsets_threshold !== undefined) {
    w.field(10, 17);
    w.i64(v.time_series_compaction_empty_rowsets_threshold);
  }
  if (v.time_series_compaction_level_threshold !== undefined) {
    w.field(10, 18);
    w.i64(v.time_series_compaction_level_threshold);
  }
  w.structEnd();
}

export function readTTabletMetaInfo(r: ThriftReader): TTabletMetaInfo {
  const v = {} as TTabletMetaInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.partition_id = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.is_in_memory = r.bool();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.storage_policy_id = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.replica_id = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.binlog_config = readTBinlogConfig(r);
        continue;
      case 10:
        if (r.fieldType !== 11) break;
        v.compaction_policy = r.string();
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.time_series_compaction_goal_size_mbytes = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.time_series_compaction_file_count_threshold = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 10) break;
        v.time_series_compaction_time_threshold_seconds = r.i64();
        continue;
      case 14:
        if (r.fieldType !== 2) break;
        v.enable_single_replica_compaction = r.bool();
        continue;
      case 15:
        if (r.fieldType !== 2) break;
        v.skip_write_index_on_load = r.bool();
        continue;
      case 16:
        if (r.fieldType !== 2) break;
        v.disable_auto_compaction = r.bool();
        continue;
      case 17:
        if (r.fieldType !== 10) break;
        v.time_series_compaction_empty_rowsets_threshold = r.i64();
        continue;
      case 18:
        if (r.fieldType !== 10) break;
        v.time_series_compaction_level_threshold = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TUpdateTabletMetaInfoReq {
  tabletMetaInfos?: TTabletMetaInfo[];
}

export function writeTUpdateTabletMetaInfoReq(w: ThriftWriter, v: TUpdateTabletMetaInfoReq): void {
  w.structBegin();
  if (v.tabletMetaInfos !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.tabletMetaInfos, writeTTabletMetaInfo);
  }
  w.structEnd();
}

export function readTUpdateTabletMetaInfoReq(r: ThriftReader): TUpdateTabletMetaInfoReq {
  const v = {} as TUpdateTabletMetaInfoReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.tabletMetaInfos = readList(r, 12, readTTabletMetaInfo);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPluginMetaInfo {
  name: string;
  type: number;
  so_name?: string;
  source?: string;
}

export function writeTPluginMetaInfo(w: ThriftWriter, v: TPluginMetaInfo): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.name);
  w.field(8, 2);
  w.i32(v.type);
  if (v.so_name !== undefined) {
    w.field(11, 3);
    w.string(v.so_name);
  }
  if (v.source !== undefined) {
    w.field(11, 4);
    w.string(v.source);
  }
  w.structEnd();
}

export function readTPluginMetaInfo(r: ThriftReader): TPluginMetaInfo {
  const v = {} as TPluginMetaInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.type = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.so_name = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.source = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.name === undefined) missing("TPluginMetaInfo", "name");
  if (v.type === undefined) missing("TPluginMetaInfo", "type");
  return v;
}

export interface TCooldownConf {
  tablet_id: bigint;
  cooldown_replica_id?: bigint;
  cooldown_term?: bigint;
}

export function writeTCooldownConf(w: ThriftWriter, v: TCooldownConf): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  if (v.cooldown_replica_id !== undefined) {
    w.field(10, 2);
    w.i64(v.cooldown_replica_id);
  }
  if (v.cooldown_term !== undefined) {
    w.field(10, 3);
    w.i64(v.cooldown_term);
  }
  w.structEnd();
}

export function readTCooldownConf(r: ThriftReader): TCooldownConf {
  const v = {} as TCooldownConf;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.cooldown_replica_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.cooldown_term = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TCooldownConf", "tablet_id");
  return v;
}

export interface TPushCooldownConfReq {
  cooldown_confs: TCooldownConf[];
}

export function writeTPushCooldownConfReq(w: ThriftWriter, v: TPushCooldownConfReq): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.cooldown_confs, writeTCooldownConf);
  w.structEnd();
}

export function readTPushCooldownConfReq(r: ThriftReader): TPushCooldownConfReq {
  const v = {} as TPushCooldownConfReq;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.cooldown_confs = readList(r, 12, readTCooldownConf);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.cooldown_confs === undefined) missing("TPushCooldownConfReq", "cooldown_confs");
  return v;
}

export interface TAgentTaskRequest {
  protocol_version: TAgentServiceVersion;
  task_type: TTaskType;
  signature: bigint;
  priority?: TPriority;
  create_tablet_req?: TCreateTabletReq;
  drop_tablet_req?: TDropTabletReq;
  alter_tablet_req?: TAlterTabletReq;
  clone_req?: TCloneReq;
  push_req?: TPushReq;
  cancel_delete_data_req?: TCancelDeleteDataReq;
  resource_info?: TResourceInfo;
  storage_medium_migrate_req?: TStorageMediumMigrateReq;
  check_consistency_req?: TCheckConsistencyReq;
  upload_req?: TUploadReq;
  download_req?: TDownloadReq;
  snapshot_req?: TSnapshotRequest;
  release_snapshot_req?: TReleaseSnapshotRequest;
  clear_remote_file_req?: TClearRemoteFileReq;
  publish_version_req?: TPublishVersionRequest;
  clear_alter_task_req?: TClearAlterTaskRequest;
  clear_transaction_task_req?: TClearTransactionTaskRequest;
  move_dir_req?: TMoveDirReq;
  recover_tablet_req?: TRecoverTabletReq;
  alter_tablet_req_v2?: TAlterTabletReqV2;
  recv_time?: bigint;
  update_tablet_meta_info_req?: TUpdateTabletMetaInfoReq;
  compaction_req?: TCompactionReq;
  storage_migration_req_v2?: TStorageMigrationReqV2;
  push_cooldown_conf?: TPushCooldownConfReq;
  push_storage_policy_req?: TPushStoragePolicyReq;
  alter_inverted_index_req?: TAlterInvertedIndexReq;
  gc_binlog_req?: TGcBinlogReq;
  clean_trash_req?: TCleanTrashReq;
  visible_version_req?: TVisibleVersionReq;
  clean_udf_cache_req?: TCleanUDFCacheReq;
  push_index_policy_req?: TPushIndexPolicyReq;
  calc_delete_bitmap_req?: TCalcDeleteBitmapRequest;
}

export function writeTAgentTaskRequest(w: ThriftWriter, v: TAgentTaskRequest): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.protocol_version);
  w.field(8, 2);
  w.i32(v.task_type);
  w.field(10, 3);
  w.i64(v.signature);
  if (v.priority !== undefined) {
    w.field(8, 4);
    w.i32(v.priority);
  }
  if (v.create_tablet_req !== undefined) {
    w.field(12, 5);
    writeTCreateTabletReq(w, v.create_tablet_req);
  }
  if (v.drop_tablet_req !== undefined) {
    w.field(12, 6);
    writeTDropTabletReq(w, v.drop_tablet_req);
  }
  if (v.alter_tablet_req !== undefined) {
    w.field(12, 7);
    writeTAlterTabletReq(w, v.alter_tablet_req);
  }
  if (v.clone_req !== undefined) {
    w.field(12, 8);
    writeTCloneReq(w, v.clone_req);
  }
  if (v.push_req !== undefined) {
    w.field(12, 9);
    writeTPushReq(w, v.push_req);
  }
  if (v.cancel_delete_data_req !== undefined) {
    w.field(12, 10);
    writeTCancelDeleteDataReq(w, v.cancel_delete_data_req);
  }
  if (v.resource_info !== undefined) {
    w.field(12, 11);
    writeTResourceInfo(w, v.resource_info);
  }
  if (v.storage_medium_migrate_req !== undefined) {
    w.field(12, 12);
    writeTStorageMediumMigrateReq(w, v.storage_medium_migrate_req);
  }
  if (v.check_consistency_req !== undefined) {
    w.field(12, 13);
    writeTCheckConsistencyReq(w, v.check_consistency_req);
  }
  if (v.upload_req !== undefined) {
    w.field(12, 14);
    writeTUploadReq(w, v.upload_req);
  }
  if (v.download_req !== undefined) {
    w.field(12, 15);
    writeTDownloadReq(w, v.download_req);
  }
  if (v.snapshot_req !== undefined) {
    w.field(12, 16);
    writeTSnapshotRequest(w, v.snapshot_req);
  }
  if (v.release_snapshot_req !== undefined) {
    w.field(12, 17);
    writeTReleaseSnapshotRequest(w, v.release_snapshot_req);
  }
  if (v.clear_remote_file_req !== undefined) {
    w.field(12, 18);
    writeTClearRemoteFileReq(w, v.clear_remote_file_req);
  }
  if (v.publish_version_req !== undefined) {
    w.field(12, 19);
    writeTPublishVersionRequest(w, v.publish_version_req);
  }
  if (v.clear_alter_task_req !== undefined) {
    w.field(12, 20);
    writeTClearAlterTaskRequest(w, v.clear_alter_task_req);
  }
  if (v.clear_transaction_task_req !== undefined) {
    w.field(12, 21);
    writeTClearTransactionTaskRequest(w, v.clear_transaction_task_req);
  }
  if (v.move_dir_req !== undefined) {
    w.field(12, 22);
    writeTMoveDirReq(w, v.move_dir_req);
  }
  if (v.recover_tablet_req !== undefined) {
    w.field(12, 23);
    writeTRecoverTabletReq(w, v.recover_tablet_req);
  }
  if (v.alter_tablet_req_v2 !== undefined) {
    w.field(12, 24);
    writeTAlterTabletReqV2(w, v.alter_tablet_req_v2);
  }
  if (v.recv_time !== undefined) {
    w.field(10, 25);
    w.i64(v.recv_time);
  }
  if (v.update_tablet_meta_info_req !== undefined) {
    w.field(12, 26);
    writeTUpdateTabletMetaInfoReq(w, v.update_tablet_meta_info_req);
  }
  if (v.compaction_req !== undefined) {
    w.field(12, 27);
    writeTCompactionReq(w, v.compaction_req);
  }
  if (v.storage_migration_req_v2 !== undefined) {
    w.field(12, 28);
    writeTStorageMigrationReqV2(w, v.storage_migration_req_v2);
  }
  if (v.push_cooldown_conf !== undefined) {
    w.field(12, 30);
    writeTPushCooldownConfReq(w, v.push_cooldown_conf);
  }
  if (v.push_storage_policy_req !== undefined) {
    w.field(12, 31);
    writeTPushStoragePolicyReq(w, v.push_storage_policy_req);
  }
  if (v.alter_inverted_index_req !== undefined) {
    w.field(12, 32);
    writeTAlterInvertedIndexReq(w, v.alter_inverted_index_req);
  }
  if (v.gc_binlog_req !== undefined) {
    w.field(12, 33);
    writeTGcBinlogReq(w, v.gc_binlog_req);
  }
  if (v.clean_trash_req !== undefined) {
    w.field(12, 34);
    writeTCleanTrashReq(w, v.clean_trash_req);
  }
  if (v.visible_version_req !== undefined) {
    w.field(12, 35);
    writeTVisibleVersionReq(w, v.visible_version_req);
  }
  if (v.clean_udf_cache_req !== undefined) {
    w.field(12, 36);
    writeTCleanUDFCacheReq(w, v.clean_udf_cache_req);
  }
  if (v.push_index_policy_req !== undefined) {
    w.field(12, 37);
    writeTPushIndexPolicyReq(w, v.push_index_policy_req);
  }
  if (v.calc_delete_bitmap_req !== undefined) {
    w.field(12, 1000);
    writeTCalcDeleteBitmapRequest(w, v.calc_delete_bitmap_req);
  }
  w.structEnd();
}

export function readTAgentTaskRequest(r: ThriftReader): TAgentTaskRequest {
  const v = {} as TAgentTaskRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.protocol_version = r.i32() as TAgentServiceVersion;
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.task_type = r.i32() as TTaskType;
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.signature = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.priority = r.i32() as TPriority;
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.create_tablet_req = readTCreateTabletReq(r);
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.drop_tablet_req = readTDropTabletReq(r);
        continue;
      case 7:
        if (r.fieldType !== 12) break;
        v.alter_tablet_req = readTAlterTabletReq(r);
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.clone_req = readTCloneReq(r);
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.push_req = readTPushReq(r);
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.cancel_delete_data_req = readTCancelDeleteDataReq(r);
        continue;
      case 11:
        if (r.fieldType !== 12) break;
        v.resource_info = readTResourceInfo(r);
        continue;
      case 12:
        if (r.fieldType !== 12) break;
        v.storage_medium_migrate_req = readTStorageMediumMigrateReq(r);
        continue;
      case 13:
        if (r.fieldType !== 12) break;
        v.check_consistency_req = readTCheckConsistencyReq(r);
        continue;
      case 14:
        if (r.fieldType !== 12) break;
        v.upload_req = readTUploadReq(r);
        continue;
      case 15:
        if (r.fieldType !== 12) break;
        v.download_req = readTDownloadReq(r);
        continue;
      case 16:
        if (r.fieldType !== 12) break;
        v.snapshot_req = readTSnapshotRequest(r);
        continue;
      case 17:
        if (r.fieldType !== 12) break;
        v.release_snapshot_req = readTReleaseSnapshotRequest(r);
        continue;
      case 18:
        if (r.fieldType !== 12) break;
        v.clear_remote_file_req = readTClearRemoteFileReq(r);
        continue;
      case 19:
        if (r.fieldType !== 12) break;
        v.publish_version_req = readTPublishVersionRequest(r);
        continue;
      case 20:
        if (r.fieldType !== 12) break;
        v.clear_alter_task_req = readTClearAlterTaskRequest(r);
        continue;
      case 21:
        if (r.fieldType !== 12) break;
        v.clear_transaction_task_req = readTClearTransactionTaskRequest(r);
        continue;
      case 22:
        if (r.fieldType !== 12) break;
        v.move_dir_req = readTMoveDirReq(r);
        continue;
      case 23:
        if (r.fieldType !== 12) break;
        v.recover_tablet_req = readTRecoverTabletReq(r);
        continue;
      case 24:
        if (r.fieldType !== 12) break;
        v.alter_tablet_req_v2 = readTAlterTabletReqV2(r);
        continue;
      case 25:
        if (r.fieldType !== 10) break;
        v.recv_time = r.i64();
        continue;
      case 26:
        if (r.fieldType !== 12) break;
        v.update_tablet_meta_info_req = readTUpdateTabletMetaInfoReq(r);
        continue;
      case 27:
        if (r.fieldType !== 12) break;
        v.compaction_req = readTCompactionReq(r);
        continue;
      case 28:
        if (r.fieldType !== 12) break;
        v.storage_migration_req_v2 = readTStorageMigrationReqV2(r);
        continue;
      case 30:
        if (r.fieldType !== 12) break;
        v.push_cooldown_conf = readTPushCooldownConfReq(r);
        continue;
      case 31:
        if (r.fieldType !== 12) break;
        v.push_storage_policy_req = readTPushStoragePolicyReq(r);
        continue;
      case 32:
        if (r.fieldType !== 12) break;
        v.alter_inverted_index_req = readTAlterInvertedIndexReq(r);
        continue;
      case 33:
        if (r.fieldType !== 12) break;
        v.gc_binlog_req = readTGcBinlogReq(r);
        continue;
      case 34:
        if (r.fieldType !== 12) break;
        v.clean_trash_req = readTCleanTrashReq(r);
        continue;
      case 35:
        if (r.fieldType !== 12) break;
        v.visible_version_req = readTVisibleVersionReq(r);
        continue;
      case 36:
        if (r.fieldType !== 12) break;
        v.clean_udf_cache_req = readTCleanUDFCacheReq(r);
        continue;
      case 37:
        if (r.fieldType !== 12) break;
        v.push_index_policy_req = readTPushIndexPolicyReq(r);
        continue;
      case 1000:
        if (r.fieldType !== 12) break;
        v.calc_delete_bitmap_req = readTCalcDeleteBitmapRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.protocol_version === undefined) missing("TAgentTaskRequest", "protocol_version");
  if (v.task_type === undefined) missing("TAgentTaskRequest", "task_type");
  if (v.signature === undefined) missing("TAgentTaskRequest", "signature");
  return v;
}

export interface TAgentResult {
  status: TStatus;
  snapshot_path?: string;
  allow_incremental_clone?: boolean;
  /** Default: 1 */
  snapshot_version?: number;
}

export function writeTAgentResult(w: ThriftWriter, v: TAgentResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  if (v.snapshot_path !== undefined) {
    w.field(11, 2);
    w.string(v.snapshot_path);
  }
  if (v.allow_incremental_clone !== undefined) {
    w.boolField(3, v.allow_incremental_clone);
  }
  if (v.snapshot_version !== undefined) {
    w.field(8, 4);
    w.i32(v.snapshot_version);
  }
  w.structEnd();
}

export function readTAgentResult(r: ThriftReader): TAgentResult {
  const v = {} as TAgentResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.snapshot_path = r.string();
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.allow_incremental_clone = r.bool();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.snapshot_version = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TAgentResult", "status");
  return v;
}

/** The default values that the definition gives to fields of TAgentResult. */
export function defaultsTAgentResult(): Partial<TAgentResult> {
  return {
    snapshot_version: 1,
  };
}

export interface TTopicItem {
  key: string;
  int_value?: bigint;
  double_value?: number;
  string_value?: string;
}

export function writeTTopicItem(w: ThriftWriter, v: TTopicItem): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.key);
  if (v.int_value !== undefined) {
    w.field(10, 2);
    w.i64(v.int_value);
  }
  if (v.double_value !== undefined) {
    w.field(4, 3);
    w.double(v.double_value);
  }
  if (v.string_value !== undefined) {
    w.field(11, 4);
    w.string(v.string_value);
  }
  w.structEnd();
}

export function readTTopicItem(r: ThriftReader): TTopicItem {
  const v = {} as TTopicItem;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.key = r.string();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.int_value = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 4) break;
        v.double_value = r.double();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.string_value = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.key === undefined) missing("TTopicItem", "key");
  return v;
}

export interface TTopicUpdate {
  type: TTopicType;
  updates?: TTopicItem[];
  deletes?: string[];
}

export function writeTTopicUpdate(w: ThriftWriter, v: TTopicUpdate): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.type);
  if (v.updates !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.updates, writeTTopicItem);
  }
  if (v.deletes !== undefined) {
    w.field(15, 3);
    writeList(w, 11, v.deletes, wString);
  }
  w.structEnd();
}

export function readTTopicUpdate(r: ThriftReader): TTopicUpdate {
  const v = {} as TTopicUpdate;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TTopicType;
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.updates = readList(r, 12, readTTopicItem);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.deletes = readList(r, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.type === undefined) missing("TTopicUpdate", "type");
  return v;
}

export interface TAgentPublishRequest {
  protocol_version: TAgentServiceVersion;
  updates: TTopicUpdate[];
}

export function writeTAgentPublishRequest(w: ThriftWriter, v: TAgentPublishRequest): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.protocol_version);
  w.field(15, 2);
  writeList(w, 12, v.updates, writeTTopicUpdate);
  w.structEnd();
}

export function readTAgentPublishRequest(r: ThriftReader): TAgentPublishRequest {
  const v = {} as TAgentPublishRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.protocol_version = r.i32() as TAgentServiceVersion;
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.updates = readList(r, 12, readTTopicUpdate);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.protocol_version === undefined) missing("TAgentPublishRequest", "protocol_version");
  if (v.updates === undefined) missing("TAgentPublishRequest", "updates");
  return v;
}

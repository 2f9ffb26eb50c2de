// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/proto/olap_file.proto: change that file, not this one.

import { type ProtoReader, type ProtoWriter, decodeMessage, encodeMessage, missing, writeMessage } from "../../codec/proto.ts";
import { type CompressKind, type InvertedIndexFileInfo, readInvertedIndexFileInfo, writeInvertedIndexFileInfo } from "./olap_common.ts";
import { type ColumnPathInfo, type CompressionTypePB, readColumnPathInfo, writeColumnPathInfo } from "./segment_v2.ts";
import { type PUniqueId, readPUniqueId, writePUniqueId } from "./types.ts";

export const RowsetTypePB = {
  ALPHA_ROWSET: 0,
  BETA_ROWSET: 1,
} as const;
export type RowsetTypePB = typeof RowsetTypePB[keyof typeof RowsetTypePB];

export const RowsetStatePB = {
  PREPARED: 0,
  COMMITTED: 1,
  VISIBLE: 2,
  BEGIN_PARTIAL_UPDATE: 10000,
} as const;
export type RowsetStatePB = typeof RowsetStatePB[keyof typeof RowsetStatePB];

export const SegmentsOverlapPB = {
  OVERLAP_UNKNOWN: 0,
  OVERLAPPING: 1,
  NONOVERLAPPING: 2,
} as const;
export type SegmentsOverlapPB = typeof SegmentsOverlapPB[keyof typeof SegmentsOverlapPB];

export const DataFileType = {
  OLAP_DATA_FILE: 0,
  COLUMN_ORIENTED_FILE: 1,
} as const;
export type DataFileType = typeof DataFileType[keyof typeof DataFileType];

export const KeysType = {
  DUP_KEYS: 0,
  UNIQUE_KEYS: 1,
  AGG_KEYS: 2,
} as const;
export type KeysType = typeof KeysType[keyof typeof KeysType];

export const AlterTabletState = {
  ALTER_PREPARED: 0,
  ALTER_RUNNING: 1,
  ALTER_FINISHED: 2,
  ALTER_FAILED: 3,
} as const;
export type AlterTabletState = typeof AlterTabletState[keyof typeof AlterTabletState];

export const AlterTabletType = {
  SCHEMA_CHANGE: 1,
  ROLLUP: 2,
  MIGRATION: 3,
} as const;
export type AlterTabletType = typeof AlterTabletType[keyof typeof AlterTabletType];

export const PatternTypePB = {
  MATCH_NAME: 1,
  MATCH_NAME_GLOB: 2,
} as const;
export type PatternTypePB = typeof PatternTypePB[keyof typeof PatternTypePB];

export const IndexType = {
  BITMAP: 0,
  INVERTED: 1,
  BLOOMFILTER: 2,
  NGRAM_BF: 3,
  ANN: 4,
} as const;
export type IndexType = typeof IndexType[keyof typeof IndexType];

export const InvertedIndexStorageFormatPB = {
  V1: 0,
  V2: 1,
  V3: 2,
} as const;
export type InvertedIndexStorageFormatPB = typeof InvertedIndexStorageFormatPB[keyof typeof InvertedIndexStorageFormatPB];

export const SortType = {
  LEXICAL: 0,
  ZORDER: 1,
} as const;
export type SortType = typeof SortType[keyof typeof SortType];

export const UniqueKeyUpdateModePB = {
  UPSERT: 0,
  UPDATE_FIXED_COLUMNS: 1,
  UPDATE_FLEXIBLE_COLUMNS: 2,
} as const;
export type UniqueKeyUpdateModePB = typeof UniqueKeyUpdateModePB[keyof typeof UniqueKeyUpdateModePB];

export const TabletStatePB = {
  PB_NOTREADY: 0,
  PB_RUNNING: 1,
  PB_TOMBSTONED: 2,
  PB_STOPPED: 3,
  PB_SHUTDOWN: 4,
} as const;
export type TabletStatePB = typeof TabletStatePB[keyof typeof TabletStatePB];

export const TabletTypePB = {
  TABLET_TYPE_DISK: 0,
  TABLET_TYPE_MEMORY: 1,
} as const;
export type TabletTypePB = typeof TabletTypePB[keyof typeof TabletTypePB];

export const StorageMediumPB = {
  HDD: 0,
  SSD: 1,
  S3: 2,
  REMOTE_CACHE: 99,
} as const;
export type StorageMediumPB = typeof StorageMediumPB[keyof typeof StorageMediumPB];

export const BinaryPlainEncodingTypePB = {
  BINARY_PLAIN_ENCODING_V1: 1,
  BINARY_PLAIN_ENCODING_V2: 2,
} as const;
export type BinaryPlainEncodingTypePB = typeof BinaryPlainEncodingTypePB[keyof typeof BinaryPlainEncodingTypePB];

export const PartialUpdateNewRowPolicyPB = {
  APPEND: 0,
  ERROR: 1,
} as const;
export type PartialUpdateNewRowPolicyPB = typeof PartialUpdateNewRowPolicyPB[keyof typeof PartialUpdateNewRowPolicyPB];

export const EncryptionKeyTypePB = {
  MASTER_KEY: 0,
  DATA_KEY: 1,
} as const;
export type EncryptionKeyTypePB = typeof EncryptionKeyTypePB[keyof typeof EncryptionKeyTypePB];

export const EncryptionAlgorithmPB = {
  PLAINTEXT: 0,
  AES_256_CTR: 1,
  SM4_128_CTR: 2,
} as const;
export type EncryptionAlgorithmPB = typeof EncryptionAlgorithmPB[keyof typeof EncryptionAlgorithmPB];

export interface ZoneMap {
  min: Uint8Array;
  max: Uint8Array;
  null_flag?: boolean;
}

export function writeZoneMap(w: ProtoWriter, m: ZoneMap): void {
  w.uint32(10).bytes(m.min);
  w.uint32(18).bytes(m.max);
  if (m.null_flag !== undefined) w.uint32(24).bool(m.null_flag);
}

export function readZoneMap(r: ProtoReader, end: number): ZoneMap {
  const m = {} as ZoneMap;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.min = r.bytes();
        break;
      case 18:
        m.max = r.bytes();
        break;
      case 24:
        m.null_flag = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.min === undefined) missing("ZoneMap", "min");
  if (m.max === undefined) missing("ZoneMap", "max");
  return m;
}

export function encodeZoneMap(m: ZoneMap): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeZoneMap, m);
}

export function decodeZoneMap(b: Uint8Array): ZoneMap {
  return decodeMessage("ZoneMap", readZoneMap, b);
}

export interface KeyBoundsPB {
  min_key: Uint8Array;
  max_key: Uint8Array;
}

export function writeKeyBoundsPB(w: ProtoWriter, m: KeyBoundsPB): void {
  w.uint32(10).bytes(m.min_key);
  w.uint32(18).bytes(m.max_key);
}

export function readKeyBoundsPB(r: ProtoReader, end: number): KeyBoundsPB {
  const m = {} as KeyBoundsPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.min_key = r.bytes();
        break;
      case 18:
        m.max_key = r.bytes();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.min_key === undefined) missing("KeyBoundsPB", "min_key");
  if (m.max_key === undefined) missing("KeyBoundsPB", "max_key");
  return m;
}

export function encodeKeyBoundsPB(m: KeyBoundsPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeKeyBoundsPB, m);
}

export function decodeKeyBoundsPB(b: Uint8Array): KeyBoundsPB {
  return decodeMessage("KeyBoundsPB", readKeyBoundsPB, b);
}

export interface SplitSchemaPB {
  split_field_ids?: bigint[];
  num_split_keys?: bigint;
}

export function writeSplitSchemaPB(w: ProtoWriter, m: SplitSchemaPB): void {
  if (m.split_field_ids !== undefined) {
    for (const x of m.split_field_ids) w.uint32(8).int64(x);
  }
  if (m.num_split_keys !== undefined) w.uint32(16).uint64(m.num_split_keys);
}

export function readSplitSchemaPB(r: ProtoReader, end: number): SplitSchemaPB {
  const m = {} as SplitSchemaPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        (m.split_field_ids ??= []).push(r.int64() as bigint);
        break;
      case 10:
        r.packed(m.split_field_ids ??= [], () => r.int64() as bigint);
        break;
      case 16:
        m.num_split_keys = r.uint64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeSplitSchemaPB(m: SplitSchemaPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeSplitSchemaPB, m);
}

export function decodeSplitSchemaPB(b: Uint8Array): SplitSchemaPB {
  return decodeMessage("SplitSchemaPB", readSplitSchemaPB, b);
}

export interface PackedSliceLocationPB {
  packed_file_path?: string;
  offset?: bigint;
  size?: bigint;
  packed_file_size?: bigint;
}

export function writePackedSliceLocationPB(w: ProtoWriter, m: PackedSliceLocationPB): void {
  if (m.packed_file_path !== undefined) w.uint32(10).string(m.packed_file_path);
  if (m.offset !== undefined) w.uint32(16).int64(m.offset);
  if (m.size !== undefined) w.uint32(24).int64(m.size);
  if (m.packed_file_size !== undefined) w.uint32(32).int64(m.packed_file_size);
}

export function readPackedSliceLocationPB(r: ProtoReader, end: number): PackedSliceLocationPB {
  const m = {} as PackedSliceLocationPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.packed_file_path = r.string();
        break;
      case 16:
        m.offset = r.int64() as bigint;
        break;
      case 24:
        m.size = r.int64() as bigint;
        break;
      case 32:
        m.packed_file_size = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePackedSliceLocationPB(m: PackedSliceLocationPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePackedSliceLocationPB, m);
}

export function decodePackedSliceLocationPB(b: Uint8Array): PackedSliceLocationPB {
  return decodeMessage("PackedSliceLocationPB", readPackedSliceLocationPB, b);
}

export interface RowsetMetaPB {
  rowset_id: bigint;
  partition_id?: bigint;
  tablet_id?: bigint;
  txn_id?: bigint;
  tablet_schema_hash?: number;
  rowset_type?: RowsetTypePB;
  rowset_state?: RowsetStatePB;
  start_version?: bigint;
  end_version?: bigint;
  version_hash?: bigint;
  num_rows?: bigint;
  total_disk_size?: bigint;
  data_disk_size?: bigint;
  index_disk_size?: bigint;
  zone_maps?: ZoneMap[];
  delete_predicate?: DeletePredicatePB;
  empty?: boolean;
  load_id?: PUniqueId;
  delete_flag?: boolean;
  creation_time?: bigint;
  tablet_uid?: PUniqueId;
  num_segments?: bigint;
  rowset_id_v2?: string;
  resource_id?: string;
  /** Default: -1 */
  newest_write_timestamp?: bigint;
  segments_key_bounds?: KeyBoundsPB[];
  tablet_schema?: TabletSchemaPB;
  /** Default: OVERLAP_UNKNOWN */
  segments_overlap_pb?: SegmentsOverlapPB;
  /** Default: 0 */
  compaction_level?: bigint;
  source_tablet_id?: bigint;
  source_rowset_id?: string;
  segments_key_bounds_truncated?: boolean;
  num_segment_rows?: bigint[];
  txn_expiration?: bigint;
  segments_file_size?: bigint[];
  index_id?: bigint;
  schema_version?: number;
  enable_segments_file_size?: boolean;
  has_variant_type_in_schema?: boolean;
  enable_inverted_index_file_info?: boolean;
  inverted_index_file_info?: InvertedIndexFileInfo[];
  schema_dict_key_list?: SchemaDictKeyList;
  __split_schema?: SplitSchemaPB;
  visible_ts_ms?: bigint;
  reference_instance_id?: string;
  packed_slice_locations?: Map<string, PackedSliceLocationPB>;
  is_recycled?: boolean;
  job_id?: string;
}

export function writeRowsetMetaPB(w: ProtoWriter, m: RowsetMetaPB): void {
  w.uint32(8).int64(m.rowset_id);
  if (m.partition_id !== undefined) w.uint32(16).int64(m.partition_id);
  if (m.tablet_id !== undefined) w.uint32(24).int64(m.tablet_id);
  if (m.txn_id !== undefined) w.uint32(32).int64(m.txn_id);
  if (m.tablet_schema_hash !== undefined) w.uint32(40).int32(m.tablet_schema_hash);
  if (m.rowset_type !== undefined) w.uint32(48).int32(m.rowset_type);
  if (m.rowset_state !== undefined) w.uint32(56).int32(m.rowset_state);
  if (m.start_version !== undefined) w.uint32(64).int64(m.start_version);
  if (m.end_version !== undefined) w.uint32(72).int64(m.end_version);
  if (m.version_hash !== undefined) w.uint32(80).int64(m.version_hash);
  if (m.num_rows !== undefined) w.uint32(88).int64(m.num_rows);
  if (m.total_disk_size !== undefined) w.uint32(96).int64(m.total_disk_size);
  if (m.data_disk_size !== undefined) w.uint32(104).int64(m.data_disk_size);
  if (m.index_disk_size !== undefined) w.uint32(112).int64(m.index_disk_size);
  if (m.zone_maps !== undefined) {
    for (const x of m.zone_maps) writeMessage(w, 122, writeZoneMap, x);
  }
  if (m.delete_predicate !== undefined) writeMessage(w, 130, writeDeletePredicatePB, m.delete_predicate);
  if (m.empty !== undefined) w.uint32(136).bool(m.empty);
  if (m.load_id !== undefined) writeMessage(w, 146, writePUniqueId, m.load_id);
  if (m.delete_flag !== undefined) w.uint32(152).bool(m.delete_flag);
  if (m.creation_time !== undefined) w.uint32(160).int64(m.creation_time);
  if (m.tablet_uid !== undefined) writeMessage(w, 170, writePUniqueId, m.tablet_uid);
  if (m.num_segments !== undefined) w.uint32(176).int64(m.num_segments);
  if (m.rowset_id_v2 !== undefined) w.uint32(186).string(m.rowset_id_v2);
  if (m.resource_id !== undefined) w.uint32(194).string(m.resource_id);
  if (m.newest_write_timestamp !== undefined) w.uint32(208).int64(m.newest_write_timestamp);
  if (m.segments_key_bounds !== undefined) {
    for (const x of m.segments_key_bounds) writeMessage(w, 218, writeKeyBoundsPB, x);
  }
  if (m.tablet_schema !== undefined) writeMessage(w, 226, writeTabletSchemaPB, m.tablet_schema);
  if (m.segments_overlap_pb !== undefined) w.uint32(408).int32(m.segments_overlap_pb);
  if (m.compaction_level !== undefined) w.uint32(416).int64(m.compaction_level);
  if (m.source_tablet_id !== undefined) w.uint32(424).int64(m.source_tablet_id);
  if (m.source_rowset_id !== undefined) w.uint32(434).string(m.source_rowset_id);
  if (m.segments_key_bounds_truncated !== undefined) w.uint32(440).bool(m.segments_key_bounds_truncated);
  if (m.num_segment_rows !== undefined) {
    for (const x of m.num_segment_rows) w.uint32(448).int64(x);
  }
  if (m.txn_expiration !== undefined) w.uint32(8000).int64(m.txn_expiration);
  if (m.segments_file_size !== undefined) {
    for (const x of m.segments_file_size) w.uint32(8008).int64(x);
  }
  if (m.index_id !== undefined) w.uint32(8016).int64(m.index_id);
  if (m.schema_version !== undefined) w.uint32(8024).int32(m.schema_version);
  if (m.enable_segments_file_size !== undefined) w.uint32(8032).bool(m.enable_segments_file_size);
  if (m.has_variant_type_in_schema !== undefined) w.uint32(8040).bool(m.has_variant_type_in_schema);
  if (m.enable_inverted_index_file_info !== undefined) w.uint32(8048).bool(m.enable_inverted_index_file_info);
  if (m.inverted_index_file_info !== undefined) {
    for (const x of m.inverted_index_file_info) writeMessage(w, 8058, writeInvertedIndexFileInfo, x);
  }
  if (m.schema_dict_key_list !== undefined) writeMessage(w, 8066, writeSchemaDictKeyList, m.schema_dict_key_list);
  if (m.__split_schema !== undefined) writeMessage(w, 8074, writeSplitSchemaPB, m.__split_schema);
  if (m.visible_ts_ms !== undefined) w.uint32(8080).int64(m.visible_ts_ms);
  if (m.reference_instance_id !== undefined) w.uint32(8090).string(m.reference_instance_id);
  if (m.packed_slice_locations !== undefined) {
    for (const [k, x] of m.packed_slice_locations) {
      w.uint32(8098).fork();
      w.uint32(10).string(k);
      writeMessage(w, 18, writePackedSliceLocationPB, x);
      w.join();
    }
  }
  if (m.is_recycled !== undefined) w.uint32(8104).bool(m.is_recycled);
  if (m.job_id !== undefined) w.uint32(8114).string(m.job_id);
}

export function readRowsetMetaPB(r: ProtoReader, end: number): RowsetMetaPB {
  const m = {} as RowsetMetaPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.rowset_id = r.int64() as bigint;
        break;
      case 16:
        m.partition_id = r.int64() as bigint;
        break;
      case 24:
        m.tablet_id = r.int64() as bigint;
        break;
      case 32:
        m.txn_id = r.int64() as bigint;
        break;
      case 40:
        m.tablet_schema_hash = r.int32();
        break;
      case 48:
        m.rowset_type = r.int32() as RowsetTypePB;
        break;
      case 56:
        m.rowset_state = r.int32() as RowsetStatePB;
        break;
      case 64:
        m.start_version = r.int64() as bigint;
        break;
      case 72:
        m.end_version = r.int64() as bigint;
        break;
      case 80:
        m.version_hash = r.int64() as bigint;
        break;
      case 88:
        m.num_rows = r.int64() as bigint;
        break;
      case 96:
        m.total_disk_size = r.int64() as bigint;
        break;
      case 104:
        m.data_disk_size = r.int64() as bigint;
        break;
      case 112:
        m.index_disk_size = r.int64() as bigint;
        break;
      case 122:
        (m.zone_maps ??= []).push(r.message(readZoneMap));
        break;
      case 130:
        m.delete_predicate = r.message(readDeletePredicatePB);
        break;
      case 136:
        m.empty = r.bool();
        break;
      case 146:
        m.load_id = r.message(readPUniqueId);
        break;
      case 152:
        m.delete_flag = r.bool();
        break;
      case 160:
        m.creation_time = r.int64() as bigint;
        break;
      case 170:
        m.tablet_uid = r.message(readPUniqueId);
        break;
      case 176:
        m.num_segments = r.int64() as bigint;
        break;
      case 186:
        m.rowset_id_v2 = r.string();
        break;
      case 194:
        m.resource_id = r.string();
        break;
      case 208:
        m.newest_write_timestamp = r.int64() as bigint;
        break;
      case 218:
        (m.segments_key_bounds ??= []).push(r.message(readKeyBoundsPB));
        break;
      case 226:
        m.tablet_schema = r.message(readTabletSchemaPB);
        break;
      case 408:
        m.segments_overlap_pb = r.int32() as SegmentsOverlapPB;
        break;
      case 416:
        m.compaction_level = r.int64() as bigint;
        break;
      case 424:
        m.source_tablet_id = r.int64() as bigint;
        break;
      case 434:
        m.source_rowset_id = r.string();
        break;
      case 440:
        m.segments_key_bounds_truncated = r.bool();
        break;
      case 448:
        (m.num_segment_rows ??= []).push(r.int64() as bigint);
        break;
      case 450:
        r.packed(m.num_segment_rows ??= [], () => r.int64() as bigint);
        break;
      case 8000:
        m.txn_expiration = r.int64() as bigint;
        break;
      case 8008:
        (m.segments_file_size ??= []).push(r.int64() as bigint);
        break;
      case 8010:
        r.packed(m.segments_file_size ??= [], () => r.int64() as bigint);
        break;
      case 8016:
        m.index_id = r.int64() as bigint;
        break;
      case 8024:
        m.schema_version = r.int32();
        break;
      case 8032:
        m.enable_segments_file_size = r.bool();
        break;
      case 8040:
        m.has_variant_type_in_schema = r.bool();
        break;
      case 8048:
        m.enable_inverted_index_file_info = r.bool();
        break;
      case 8058:
        (m.inverted_index_file_info ??= []).push(r.message(readInvertedIndexFileInfo));
        break;
      case 8066:
        m.schema_dict_key_list = r.message(readSchemaDictKeyList);
        break;
      case 8074:
        m.__split_schema = r.message(readSplitSchemaPB);
        break;
      case 8080:
        m.visible_ts_ms = r.int64() as bigint;
        break;
      case 8090:
        m.reference_instance_id = r.string();
        break;
      case 8098:
        r.mapEntry(m.packed_slice_locations ??= new Map(), 10, () => r.string(), "", 18, () => r.message(readPackedSliceLocationPB), () => readPackedSliceLocationPB(r, r.pos));
        break;
      case 8104:
        m.is_recycled = r.bool();
        break;
      case 8114:
        m.job_id = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.rowset_id === undefined) missing("RowsetMetaPB", "rowset_id");
  return m;
}

export function encodeRowsetMetaPB(m: RowsetMetaPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeRowsetMetaPB, m);
}

export function decodeRowsetMetaPB(b: Uint8Array): RowsetMetaPB {
  return decodeMessage("RowsetMetaPB", readRowsetMetaPB, b);
}

export interface SchemaDictKeyList {
  column_dict_key_list?: number[];
  index_info_dict_key_list?: number[];
  sparse_column_dict_key_list?: number[];
}

export function writeSchemaDictKeyList(w: ProtoWriter, m: SchemaDictKeyList): void {
  if (m.column_dict_key_list !== undefined) {
    for (const x of m.column_dict_key_list) w.uint32(8).int32(x);
  }
  if (m.index_info_dict_key_list !== undefined) {
    for (const x of m.index_info_dict_key_list) w.uint32(16).int32(x);
  }
  if (m.sparse_column_dict_key_list !== undefined) {
    for (const x of m.sparse_column_dict_key_list) w.uint32(24).int32(x);
  }
}

export function readSchemaDictKeyList(r: ProtoReader, end: number): SchemaDictKeyList {
  const m = {} as SchemaDictKeyList;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        (m.column_dict_key_list ??= []).push(r.int32());
        break;
      case 10:
        r.packed(m.column_dict_key_list ??= [], () => r.int32());
        break;
      case 16:
        (m.index_info_dict_key_list ??= []).push(r.int32());
        break;
      case 18:
        r.packed(m.index_info_dict_key_list ??= [], () => r.int32());
        break;
      case 24:
        (m.sparse_column_dict_key_list ??= []).push(r.int32());
        break;
      case 26:
        r.packed(m.sparse_column_dict_key_list ??= [], () => r.int32());
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeSchemaDictKeyList(m: SchemaDictKeyList): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeSchemaDictKeyList, m);
}

export function decodeSchemaDictKeyList(b: Uint8Array): SchemaDictKeyList {
  return decodeMessage("SchemaDictKeyList", readSchemaDictKeyList, b);
}

export interface RowsetMetaCloudPB {
  rowset_id: bigint;
  partition_id?: bigint;
  tablet_id?: bigint;
  txn_id?: bigint;
  tablet_schema_hash?: number;
  rowset_type?: RowsetTypePB;
  rowset_state?: RowsetStatePB;
  start_version?: bigint;
  end_version?: bigint;
  version_hash?: bigint;
  num_rows?: bigint;
  total_disk_size?: bigint;
  data_disk_size?: bigint;
  index_disk_size?: bigint;
  zone_maps?: ZoneMap[];
  delete_predicate?: DeletePredicatePB;
  empty?: boolean;
  load_id?: PUniqueId;
  delete_flag?: boolean;
  creation_time?: bigint;
  tablet_uid?: PUniqueId;
  num_segments?: bigint;
  rowset_id_v2?: string;
  resource_id?: string;
  /** Default: -1 */
  newest_write_timestamp?: bigint;
  segments_key_bounds?: KeyBoundsPB[];
  tablet_schema?: TabletSchemaCloudPB;
  txn_expiration?: bigint;
  /** Default: OVERLAP_UNKNOWN */
  segments_overlap_pb?: SegmentsOverlapPB;
  /** Default: 0 */
  compaction_level?: bigint;
  source_tablet_id?: bigint;
  source_rowset_id?: string;
  segments_key_bounds_truncated?: boolean;
  num_segment_rows?: bigint[];
  segments_file_size?: bigint[];
  index_id?: bigint;
  schema_version?: number;
  enable_segments_file_size?: boolean;
  has_variant_type_in_schema?: boolean;
  schema_dict_key_list?: SchemaDictKeyList;
  enable_inverted_index_file_info?: boolean;
  inverted_index_file_info?: InvertedIndexFileInfo[];
  __split_schema?: SplitSchemaPB;
  visible_ts_ms?: bigint;
  reference_instance_id?: string;
  packed_slice_locations?: Map<string, PackedSliceLocationPB>;
  is_recycled?: boolean;
  job_id?: string;
}

export function writeRowsetMetaCloudPB(w: ProtoWriter, m: RowsetMetaCloudPB): void {
  w.uint32(8).int64(m.rowset_id);
  if (m.partition_id !== undefined) w.uint32(16).int64(m.partition_id);
  if (m.tablet_id !== undefined) w.uint32(24).int64(m.tablet_id);
  if (m.txn_id !== undefined) w.uint32(32).int64(m.txn_id);
  if (m.tablet_schema_hash !== undefined) w.uint32(40).int32(m.tablet_schema_hash);
  if (m.rowset_type !== undefined) w.uint32(48).int32(m.rowset_type);
  if (m.rowset_state !== undefined) w.uint32(56).int32(m.rowset_state);
  if (m.start_version !== undefined) w.uint32(64).int64(m.start_version);
  if (m.end_version !== undefined) w.uint32(72).int64(m.end_version);
  if (m.version_hash !== undefined) w.uint32(80).int64(m.version_hash);
  if (m.num_rows !== undefined) w.uint32(88).int64(m.num_rows);
  if (m.total_disk_size !== undefined) w.uint32(96).int64(m.total_disk_size);
  if (m.data_disk_size !== undefined) w.uint32(104).int64(m.data_disk_size);
  if (m.index_disk_size !== undefined) w.uint32(112).int64(m.index_disk_size);
  if (m.zone_maps !== undefined) {
    for (const x of m.zone_maps) writeMessage(w, 122, writeZoneMap, x);
  }
  if (m.delete_predicate !== undefined) writeMessage(w, 130, writeDeletePredicatePB, m.delete_predicate);
  if (m.empty !== undefined) w.uint32(136).bool(m.empty);
  if (m.load_id !== undefined) writeMessage(w, 146, writePUniqueId, m.load_id);
  if (m.delete_flag !== undefined) w.uint32(152).bool(m.delete_flag);
  if (m.creation_time !== undefined) w.uint32(160).int64(m.creation_time);
  if (m.tablet_uid !== undefined) writeMessage(w, 170, writePUniqueId, m.tablet_uid);
  if (m.num_segments !== undefined) w.uint32(176).int64(m.num_segments);
  if (m.rowset_id_v2 !== undefined) w.uint32(186).string(m.rowset_id_v2);
  if (m.resource_id !== undefined) w.uint32(194).string(m.resource_id);
  if (m.newest_write_timestamp !== undefined) w.uint32(208).int64(m.newest_write_timestamp);
  if (m.segments_key_bounds !== undefined) {
    for (const x of m.segments_key_bounds) writeMessage(w, 218, writeKeyBoundsPB, x);
  }
  if (m.tablet_schema !== undefined) writeMessage(w, 226, writeTabletSchemaCloudPB, m.tablet_schema);
  if (m.txn_expiration !== undefined) w.uint32(232).int64(m.txn_expiration);
  if (m.segments_overlap_pb !== undefined) w.uint32(408).int32(m.segments_overlap_pb);
  if (m.compaction_level !== undefined) w.uint32(416).int64(m.compaction_level);
  if (m.source_tablet_id !== undefined) w.uint32(424).int64(m.source_tablet_id);
  if (m.source_rowset_id !== undefined) w.uint32(434).string(m.source_rowset_id);
  if (m.segments_key_bounds_truncated !== undefined) w.uint32(440).bool(m.segments_key_bounds_truncated);
  if (m.num_segment_rows !== undefined) {
    for (const x of m.num_segment_rows) w.uint32(448).int64(x);
  }
  if (m.segments_file_size !== undefined) {
    for (const x of m.segments_file_size) w.uint32(800).int64(x);
  }
  if (m.index_id !== undefined) w.uint32(808).int64(m.index_id);
  if (m.schema_version !== undefined) w.uint32(816).int32(m.schema_version);
  if (m.enable_segments_file_size !== undefined) w.uint32(824).bool(m.enable_segments_file_size);
  if (m.has_variant_type_in_schema !== undefined) w.uint32(832).bool(m.has_variant_type_in_schema);
  if (m.schema_dict_key_list !== undefined) writeMessage(w, 842, writeSchemaDictKeyList, m.schema_dict_key_list);
  if (m.enable_inverted_index_file_info !== undefined) w.uint32(848).bool(m.enable_inverted_index_file_info);
  if (m.inverted_index_file_info !== undefined) {
    for (const x of m.inverted_index_file_info) writeMessage(w, 858, writeInvertedIndexFileInfo, x);
  }
  if (m.__split_schema !== undefined) writeMessage(w, 866, writeSplitSchemaPB, m.__split_schema);
  if (m.visible_ts_ms !== undefined) w.uint32(872).int64(m.visible_ts_ms);
  if (m.reference_instance_id !== undefined) w.uint32(882).string(m.reference_instance_id);
  if (m.packed_slice_locations !== undefined) {
    for (const [k, x] of m.packed_slice_locations) {
      w.uint32(890).fork();
      w.uint32(10).string(k);
      writeMessage(w, 18, writePackedSliceLocationPB, x);
      w.join();
    }
  }
  if (m.is_recycled !== undefined) w.uint32(896).bool(m.is_recycled);
  if (m.job_id !== undefined) w.uint32(906).string(m.job_id);
}

export function readRowsetMetaCloudPB(r: ProtoReader, end: number): RowsetMetaCloudPB {
  const m = {} as RowsetMetaCloudPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.rowset_id = r.int64() as bigint;
        break;
      case 16:
        m.partition_id = r.int64() as bigint;
        break;
      case 24:
        m.tablet_id = r.int64() as bigint;
        break;
      case 32:
        m.txn_id = r.int64() as bigint;
        break;
      case 40:
        m.tablet_schema_hash = r.int32();
        break;
      case 48:
        m.rowset_type = r.int32() as RowsetTypePB;
        break;
      case 56:
        m.rowset_state = r.int32() as RowsetStatePB;
        break;
      case 64:
        m.start_version = r.int64() as bigint;
        break;
      case 72:
        m.end_version = r.int64() as bigint;
        break;
      case 80:
        m.version_hash = r.int64() as bigint;
        break;
      case 88:
        m.num_rows = r.int64() as bigint;
        break;
      case 96:
        m.total_disk_size = r.int64() as bigint;
        break;
      case 104:
        m.data_disk_size = r.int64() as bigint;
        break;
      case 112:
        m.index_disk_size = r.int64() as bigint;
        break;
      case 122:
        (m.zone_maps ??= []).push(r.message(readZoneMap));
        break;
      case 130:
        m.delete_predicate = r.message(readDeletePredicatePB);
        break;
      case 136:
        m.empty = r.bool();
        break;
      case 146:
        m.load_id = r.message(readPUniqueId);
        break;
      case 152:
        m.delete_flag = r.bool();
        break;
      case 160:
        m.creation_time = r.int64() as bigint;
        break;
      case 170:
        m.tablet_uid = r.message(readPUniqueId);
        break;
      case 176:
        m.num_segments = r.int64() as bigint;
        break;
      case 186:
        m.rowset_id_v2 = r.string();
        break;
      case 194:
        m.resource_id = r.string();
        break;
      case 208:
        m.newest_write_timestamp = r.int64() as bigint;
        break;
      case 218:
        (m.segments_key_bounds ??= []).push(r.message(readKeyBoundsPB));
        break;
      case 226:
        m.tablet_schema = r.message(readTabletSchemaCloudPB);
        break;
      case 232:
        m.txn_expiration = r.int64() as bigint;
        break;
      case 408:
        m.segments_overlap_pb = r.int32() as SegmentsOverlapPB;
        break;
      case 416:
        m.compaction_level = r.int64() as bigint;
        break;
      case 424:
        m.source_tablet_id = r.int64() as bigint;
        break;
      case 434:
        m.source_rowset_id = r.string();
        break;
      case 440:
        m.segments_key_bounds_truncated = r.bool();
        break;
      case 448:
        (m.num_segment_rows ??= []).push(r.int64() as bigint);
        break;
      case 450:
        r.packed(m.num_segment_rows ??= [], () => r.int64() as bigint);
        break;
      case 800:
        (m.segments_file_size ??= []).push(r.int64() as bigint);
        break;
      case 802:
        r.packed(m.segments_file_size ??= [], () => r.int64() as bigint);
        break;
      case 808:
        m.index_id = r.int64() as bigint;
        break;
      case 816:
        m.schema_version = r.int32();
        break;
      case 824:
        m.enable_segments_file_size = r.bool();
        break;
      case 832:
        m.has_variant_type_in_schema = r.bool();
        break;
      case 842:
        m.schema_dict_key_list = r.message(readSchemaDictKeyList);
        break;
      case 848:
        m.enable_inverted_index_file_info = r.bool();
        break;
      case 858:
        (m.inverted_index_file_info ??= []).push(r.message(readInvertedIndexFileInfo));
        break;
      case 866:
        m.__split_schema = r.message(readSplitSchemaPB);
        break;
      case 872:
        m.visible_ts_ms = r.int64() as bigint;
        break;
      case 882:
        m.reference_instance_id = r.string();
        break;
      case 890:
        r.mapEntry(m.packed_slice_locations ??= new Map(), 10, () => r.string(), "", 18, () => r.message(readPackedSliceLocationPB), () => readPackedSliceLocationPB(r, r.pos));
        break;
      case 896:
        m.is_recycled = r.bool();
        break;
      case 906:
        m.job_id = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.rowset_id === undefined) missing("RowsetMetaCloudPB", "rowset_id");
  return m;
}

export function encodeRowsetMetaCloudPB(m: RowsetMetaCloudPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeRowsetMetaCloudPB, m);
}

export function decodeRowsetMetaCloudPB(b: Uint8Array): RowsetMetaCloudPB {
  return decodeMessage("RowsetMetaCloudPB", readRowsetMetaCloudPB, b);
}

export interface SegmentStatisticsPB {
  row_num?: bigint;
  data_size?: bigint;
  index_size?: bigint;
  key_bounds?: KeyBoundsPB;
}

export function writeSegmentStatisticsPB(w: ProtoWriter, m: SegmentStatisticsPB): void {
  if (m.row_num !== undefined) w.uint32(8).int64(m.row_num);
  if (m.data_size !== undefined) w.uint32(16).int64(m.data_size);
  if (m.index_size !== undefined) w.uint32(24).int64(m.index_size);
  if (m.key_bounds !== undefined) writeMessage(w, 34, writeKeyBoundsPB, m.key_bounds);
}

export function readSegmentStatisticsPB(r: ProtoReader, end: number): SegmentStatisticsPB {
  const m = {} as SegmentStatisticsPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.row_num = r.int64() as bigint;
        break;
      case 16:
        m.data_size = r.int64() as bigint;
        break;
      case 24:
        m.index_size = r.int64() as bigint;
        break;
      case 34:
        m.key_bounds = r.message(readKeyBoundsPB);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeSegmentStatisticsPB(m: SegmentStatisticsPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeSegmentStatisticsPB, m);
}

export function decodeSegmentStatisticsPB(b: Uint8Array): SegmentStatisticsPB {
  return decodeMessage("SegmentStatisticsPB", readSegmentStatisticsPB, b);
}

export interface RemoteRowsetGcPB {
  resource_id: string;
  tablet_id: bigint;
  num_segments: bigint;
}

export function writeRemoteRowsetGcPB(w: ProtoWriter, m: RemoteRowsetGcPB): void {
  w.uint32(10).string(m.resource_id);
  w.uint32(16).int64(m.tablet_id);
  w.uint32(24).int64(m.num_segments);
}

export function readRemoteRowsetGcPB(r: ProtoReader, end: number): RemoteRowsetGcPB {
  const m = {} as RemoteRowsetGcPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.resource_id = r.string();
        break;
      case 16:
        m.tablet_id = r.int64() as bigint;
        break;
      case 24:
        m.num_segments = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.resource_id === undefined) missing("RemoteRowsetGcPB", "resource_id");
  if (m.tablet_id === undefined) missing("RemoteRowsetGcPB", "tablet_id");
  if (m.num_segments === undefined) missing("RemoteRowsetGcPB", "num_segments");
  return m;
}

export function encodeRemoteRowsetGcPB(m: RemoteRowsetGcPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeRemoteRowsetGcPB, m);
}

export function decodeRemoteRowsetGcPB(b: Uint8Array): RemoteRowsetGcPB {
  return decodeMessage("RemoteRowsetGcPB", readRemoteRowsetGcPB, b);
}

export interface RemoteTabletGcPB {
  resource_ids?: string[];
}

export function writeRemoteTabletGcPB(w: ProtoWriter, m: RemoteTabletGcPB): void {
  if (m.resource_ids !== undefined) {
    for (const x of m.resource_ids) w.uint32(10).string(x);
  }
}

export function readRemoteTabletGcPB(r: ProtoReader, end: number): RemoteTabletGcPB {
  const m = {} as RemoteTabletGcPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.resource_ids ??= []).push(r.string());
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeRemoteTabletGcPB(m: RemoteTabletGcPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeRemoteTabletGcPB, m);
}

export function decodeRemoteTabletGcPB(b: Uint8Array): RemoteTabletGcPB {
  return decodeMessage("RemoteTabletGcPB", readRemoteTabletGcPB, b);
}

export interface DeletePredicatePB {
  version: number;
  sub_predicates?: string[];
  in_predicates?: InPredicatePB[];
  sub_predicates_v2?: DeleteSubPredicatePB[];
}

export function writeDeletePredicatePB(w: ProtoWriter, m: DeletePredicatePB): void {
  w.uint32(8).int32(m.version);
  if (m.sub_predicates !== undefined) {
    for (const x of m.sub_predicates) w.uint32(18).string(x);
  }
  if (m.in_predicates !== undefined) {
    for (const x of m.in_predicates) writeMessage(w, 26, writeInPredicatePB, x);
  }
  if (m.sub_predicates_v2 !== undefined) {
    for (const x of m.sub_predicates_v2) writeMessage(w, 34, writeDeleteSubPredicatePB, x);
  }
}

export function readDeletePredicatePB(r: ProtoReader, end: number): DeletePredicatePB {
  const m = {} as DeletePredicatePB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.version = r.int32();
        break;
      case 18:
        (m.sub_predicates ??= []).push(r.string());
        break;
      case 26:
        (m.in_predicates ??= []).push(r.message(readInPredicatePB));
        break;
      case 34:
        (m.sub_predicates_v2 ??= []).push(r.message(readDeleteSubPredicatePB));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.version === undefined) missing("DeletePredicatePB", "version");
  return m;
}

export function encodeDeletePredicatePB(m: DeletePredicatePB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeDeletePredicatePB, m);
}

export function decodeDeletePredicatePB(b: Uint8Array): DeletePredicatePB {
  return decodeMessage("DeletePredicatePB", readDeletePredicatePB, b);
}

export interface DeleteSubPredicatePB {
  column_unique_id?: number;
  column_name?: string;
  op?: string;
  cond_value?: string;
}

export function writeDeleteSubPredicatePB(w: ProtoWriter, m: DeleteSubPredicatePB): void {
  if (m.column_unique_id !== undefined) w.uint32(8).int32(m.column_unique_id);
  if (m.column_name !== undefined) w.uint32(18).string(m.column_name);
  if (m.op !== undefined) w.uint32(26).string(m.op);
  if (m.cond_value !== undefined) w.uint32(34).string(m.cond_value);
}

export function readDeleteSubPredicatePB(r: ProtoReader, end: number): DeleteSubPredicatePB {
  const m = {} as DeleteSubPredicatePB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.column_unique_id = r.int32();
        break;
      case 18:
        m.column_name = r.string();
        break;
      case 26:
        m.op = r.string();
        break;
      case 34:
        m.cond_value = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeDeleteSubPredicatePB(m: DeleteSubPredicatePB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeDeleteSubPredicatePB, m);
}

export function decodeDeleteSubPredicatePB(b: Uint8Array): DeleteSubPredicatePB {
  return decodeMessage("DeleteSubPredicatePB", readDeleteSubPredicatePB, b);
}

export interface InPredicatePB {
  column_name?: string;
  is_not_in?: boolean;
  values?: string[];
  column_unique_id?: number;
}

export function writeInPredicatePB(w: ProtoWriter, m: InPredicatePB): void {
  if (m.column_name !== undefined) w.uint32(10).string(m.column_name);
  if (m.is_not_in !== undefined) w.uint32(16).bool(m.is_not_in);
  if (m.values !== undefined) {
    for (const x of m.values) w.uint32(26).string(x);
  }
  if (m.column_unique_id !== undefined) w.uint32(32).int32(m.column_unique_id);
}

export function readInPredicatePB(r: ProtoReader, end: number): InPredicatePB {
  const m = {} as InPredicatePB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.column_name = r.string();
        break;
      case 16:
        m.is_not_in = r.bool();
        break;
      case 26:
        (m.values ??= []).push(r.string());
        break;
      case 32:
        m.column_unique_id = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeInPredicatePB(m: InPredicatePB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeInPredicatePB, m);
}

export function decodeInPredicatePB(b: Uint8Array): InPredicatePB {
  return decodeMessage("InPredicatePB", readInPredicatePB, b);
}

export interface AlterTabletPB {
  alter_state?: AlterTabletState;
  related_tablet_id: bigint;
  related_schema_hash?: number;
  alter_type?: AlterTabletType;
}

export function writeAlterTabletPB(w: ProtoWriter, m: AlterTabletPB): void {
  if (m.alter_state !== undefined) w.uint32(8).int32(m.alter_state);
  w.uint32(16).int64(m.related_tablet_id);
  if (m.related_schema_hash !== undefined) w.uint32(24).int32(m.related_schema_hash);
  if (m.alter_type !== undefined) w.uint32(32).int32(m.alter_type);
}

export function readAlterTabletPB(r: ProtoReader, end: number): AlterTabletPB {
  const m = {} as AlterTabletPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.alter_state = r.int32() as AlterTabletState;
        break;
      case 16:
        m.related_tablet_id = r.int64() as bigint;
        break;
      case 24:
        m.related_schema_hash = r.int32();
        break;
      case 32:
        m.alter_type = r.int32() as AlterTabletType;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.related_tablet_id === undefined) missing("AlterTabletPB", "related_tablet_id");
  return m;
}

export function encodeAlterTabletPB(m: AlterTabletPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeAlterTabletPB, m);
}

export function decodeAlterTabletPB(b: Uint8Array): AlterTabletPB {
  return decodeMessage("AlterTabletPB", readAlterTabletPB, b);
}

export interface ColumnPB {
  unique_id: number;
  name?: string;
  type: string;
  is_key?: boolean;
  aggregation?: string;
  is_nullable?: boolean;
  default_value?: Uint8Array;
  precision?: number;
  frac?: number;
  length?: number;
  index_length?: number;
  is_bf_column?: boolean;
  referenced_column_id?: number;
  referenced_column?: string;
  /** Default: false */
  has_bitmap_index?: boolean;
  /** Default: true */
  visible?: boolean;
  children_columns?: ColumnPB[];
  children_column_names?: string[];
  result_is_nullable?: boolean;
  column_path_info?: ColumnPathInfo;
  sparse_columns?: ColumnPB[];
  is_auto_increment?: boolean;
  parent_unique_id?: number;
  be_exec_version?: number;
  /** Default: 0 */
  variant_max_subcolumns_count?: number;
  pattern_type?: PatternTypePB;
  /** Default: false */
  variant_enable_typed_paths_to_sparse?: boolean;
  /** Default: false */
  is_on_update_current_timestamp?: boolean;
  /** Default: 10000 */
  variant_max_sparse_column_statistics_size?: number;
  variant_sparse_hash_shard_count?: number;
}

export function writeColumnPB(w: ProtoWriter, m: ColumnPB): void {
  w.uint32(8).int32(m.unique_id);
  if (m.name !== undefined) w.uint32(18).string(m.name);
  w.uint32(26).string(m.type);
  if (m.is_key !== undefined) w.uint32(32).bool(m.is_key);
  if (m.aggregation !== undefined) w.uint32(42).string(m.aggregation);
  if (m.is_nullable !== undefined) w.uint32(48).bool(m.is_nullable);
  if (m.default_value !== undefined) w.uint32(58).bytes(m.default_value);
  if (m.precision !== undefined) w.uint32(64).int32(m.precision);
  if (m.frac !== undefined) w.uint32(72).int32(m.frac);
  if (m.length !== undefined) w.uint32(80).int32(m.length);
  if (m.index_length !== undefined) w.uint32(88).int32(m.index_length);
  if (m.is_bf_column !== undefined) w.uint32(96).bool(m.is_bf_column);
  if (m.referenced_column_id !== undefined) w.uint32(104).int32(m.referenced_column_id);
  if (m.referenced_column !== undefined) w.uint32(114).string(m.referenced_column);
  if (m.has_bitmap_index !== undefined) w.uint32(120).bool(m.has_bitmap_index);
  if (m.visible !== undefined) w.uint32(128).bool(m.visible);
  if (m.children_columns !== undefined) {
    for (const x of m.children_columns) writeMessage(w, 138, writeColumnPB, x);
  }
  if (m.children_column_names !== undefined) {
    for (const x of m.children_column_names) w.uint32(146).string(x);
  }
  if (m.result_is_nullable !== undefined) w.uint32(152).bool(m.result_is_nullable);
  if (m.column_path_info !== undefined) writeMessage(w, 162, writeColumnPathInfo, m.column_path_info);
  if (m.sparse_columns !== undefined) {
    for (const x of m.sparse_columns) writeMessage(w, 170, writeColumnPB, x);
  }
  if (m.is_auto_increment !== undefined) w.uint32(176).bool(m.is_auto_increment);
  if (m.parent_unique_id !== undefined) w.uint32(184).int32(m.parent_unique_id);
  if (m.be_exec_version !== undefined) w.uint32(192).int32(m.be_exec_version);
  if (m.variant_max_subcolumns_count !== undefined) w.uint32(200).int32(m.variant_max_subcolumns_count);
  if (m.pattern_type !== undefined) w.uint32(208).int32(m.pattern_type);
  if (m.variant_enable_typed_paths_to_sparse !== undefined) w.uint32(216).bool(m.variant_enable_typed_paths_to_sparse);
  if (m.is_on_update_current_timestamp !== undefined) w.uint32(224).bool(m.is_on_update_current_timestamp);
  if (m.variant_max_sparse_column_statistics_size !== undefined) w.uint32(232).int32(m.variant_max_sparse_column_statistics_size);
  if (m.variant_sparse_hash_shard_count !== undefined) w.uint32(240).int32(m.variant_sparse_hash_shard_count);
}

export function readColumnPB(r: ProtoReader, end: number): ColumnPB {
  const m = {} as ColumnPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.unique_id = r.int32();
        break;
      case 18:
        m.name = r.string();
        break;
      case 26:
        m.type = r.string();
        break;
      case 32:
        m.is_key = r.bool();
        break;
      case 42:
        m.aggregation = r.string();
        break;
      case 48:
        m.is_nullable = r.bool();
        break;
      case 58:
        m.default_value = r.bytes();
        break;
      case 64:
        m.precision = r.int32();
        break;
      case 72:
        m.frac = r.int32();
        break;
      case 80:
        m.length = r.int32();
        break;
      case 88:
        m.index_length = r.int32();
        break;
      case 96:
        m.is_bf_column = r.bool();
        break;
      case 104:
        m.referenced_column_id = r.int32();
        break;
      case 114:
        m.referenced_column = r.string();
        break;
      case 120:
        m.has_bitmap_index = r.bool();
        break;
      case 128:
        m.visible = r.bool();
        break;
      case 138:
        (m.children_columns ??= []).push(r.message(readColumnPB));
        break;
      case 146:
        (m.children_column_names ??= []).push(r.string());
        break;
      case 152:
        m.result_is_nullable = r.bool();
        break;
      case 162:
        m.column_path_info = r.message(readColumnPathInfo);
        break;
      case 170:
        (m.sparse_columns ??= []).push(r.message(readColumnPB));
        break;
      case 176:
        m.is_auto_increment = r.bool();
        break;
      case 184:
        m.parent_unique_id = r.int32();
        break;
      case 192:
        m.be_exec_version = r.int32();
        break;
      case 200:
        m.variant_max_subcolumns_count = r.int32();
        break;
      case 208:
        m.pattern_type = r.int32() as PatternTypePB;
        break;
      case 216:
        m.variant_enable_typed_paths_to_sparse = r.bool();
        break;
      case 224:
        m.is_on_update_current_timestamp = r.bool();
        break;
      case 232:
        m.variant_max_sparse_column_statistics_size = r.int32();
        break;
      case 240:
        m.variant_sparse_hash_shard_count = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.unique_id === undefined) missing("ColumnPB", "unique_id");
  if (m.type === undefined) missing("ColumnPB", "type");
  return m;
}

export function encodeColumnPB(m: ColumnPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeColumnPB, m);
}

export function decodeColumnPB(b: Uint8Array): ColumnPB {
  return decodeMessage("ColumnPB", readColumnPB, b);
}

export interface SchemaCloudDictionary {
  column_dict?: Map<number, ColumnPB>;
  current_column_dict_id?: bigint;
  index_dict?: Map<number, TabletIndexPB>;
  current_index_dict_id?: bigint;
}

export function writeSchemaCloudDictionary(w: ProtoWriter, m: SchemaCloudDictionary): void {
  if (m.column_dict !== undefined) {
    for (const [k, x] of m.column_dict) {
      w.uint32(10).fork();
      w.uint32(8).int32(k);
      writeMessage(w, 18, writeColumnPB, x);
      w.join();
    }
  }
  if (m.current_column_dict_id !== undefined) w.uint32(16).int64(m.current_column_dict_id);
  if (m.index_dict !== undefined) {
    for (const [k, x] of m.index_dict) {
      w.uint32(26).fork();
      w.uint32(8).int32(k);
      writeMessage(w, 18, writeTabletIndexPB, x);
      w.join();
    }
  }
  if (m.current_index_dict_id !== undefined) w.uint32(32).int64(m.current_index_dict_id);
}

export function readSchemaCloudDictionary(r: ProtoReader, end: number): SchemaCloudDictionary {
  const m = {} as SchemaCloudDictionary;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        r.mapEntry(m.column_dict ??= new Map(), 8, () => r.int32(), 0, 18, () => r.message(readColumnPB), () => readColumnPB(r, r.pos));
        break;
      case 16:
        m.current_column_dict_id = r.int64() as bigint;
        break;
      case 26:
        r.mapEntry(m.index_dict ??= new Map(), 8, () => r.int32(), 0, 18, () => r.message(readTabletIndexPB), () => readTabletIndexPB(r, r.pos));
        break;
      case 32:
        m.current_index_dict_id = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeSchemaCloudDictionary(m: SchemaCloudDictionary): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeSchemaCloudDictionary, m);
}

export function decodeSchemaCloudDictionary(b: Uint8Array): SchemaCloudDictionary {
  return decodeMessage("SchemaCloudDictionary", readSchemaCloudDictionary, b);
}

export interface TabletIndexPB {
  index_id?: bigint;
  index_name?: string;
  index_type?: IndexType;
  col_unique_id?: number[];
  properties?: Map<string, string>;
  index_suffix_name?: string;
}

export function writeTabletIndexPB(w: ProtoWriter, m: TabletIndexPB): void {
  if (m.index_id !== undefined) w.uint32(8).int64(m.index_id);
  if (m.index_name !== undefined) w.uint32(18).string(m.index_name);
  if (m.index_type !== undefined) w.uint32(24).int32(m.index_type);
  if (m.col_unique_id !== undefined) {
    for (const x of m.col_unique_id) w.uint32(32).int32(x);
  }
  if (m.properties !== undefined) {
    for (const [k, x] of m.properties) {
      w.uint32(42).fork();
      w.uint32(10).string(k);
      w.uint32(18).string(x);
      w.join();
    }
  }
  if (m.index_suffix_name !== undefined) w.uint32(50).string(m.index_suffix_name);
}

export function readTabletIndexPB(r: ProtoReader, end: number): TabletIndexPB {
  const m = {} as TabletIndexPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.index_id = r.int64() as bigint;
        break;
      case 18:
        m.index_name = r.string();
        break;
      case 24:
        m.index_type = r.int32() as IndexType;
        break;
      case 32:
        (m.col_unique_id ??= []).push(r.int32());
        break;
      case 34:
        r.packed(m.col_unique_id ??= [], () => r.int32());
        break;
      case 42:
        r.mapEntry(m.properties ??= new Map(), 10, () => r.string(), "", 18, () => r.string(), () => "");
        break;
      case 50:
        m.index_suffix_name = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeTabletIndexPB(m: TabletIndexPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeTabletIndexPB, m);
}

export function decodeTabletIndexPB(b: Uint8Array): TabletIndexPB {
  return decodeMessage("TabletIndexPB", readTabletIndexPB, b);
}

export interface ColumnGroupPB {
  sequence_column: number;
  columns_in_group?: number[];
}

export function writeColumnGroupPB(w: ProtoWriter, m: ColumnGroupPB): void {
  w.uint32(8).uint32(m.sequence_column);
  if (m.columns_in_group !== undefined) {
    for (const x of m.columns_in_group) w.uint32(16).uint32(x);
  }
}

export function readColumnGroupPB(r: ProtoReader, end: number): ColumnGroupPB {
  const m = {} as ColumnGroupPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.sequence_column = r.uint32();
        break;
      case 16:
        (m.columns_in_group ??= []).push(r.uint32());
        break;
      case 18:
        r.packed(m.columns_in_group ??= [], () => r.uint32());
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.sequence_column === undefined) missing("ColumnGroupPB", "sequence_column");
  return m;
}

export function encodeColumnGroupPB(m: ColumnGroupPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeColumnGroupPB, m);
}

export function decodeColumnGroupPB(b: Uint8Array): ColumnGroupPB {
  return decodeMessage("ColumnGroupPB", readColumnGroupPB, b);
}

export interface ColumnGroupsPB {
  cg?: ColumnGroupPB[];
}

export function writeColumnGroupsPB(w: ProtoWriter, m: ColumnGroupsPB): void {
  if (m.cg !== undefined) {
    for (const x of m.cg) writeMessage(w, 10, writeColumnGroupPB, x);
  }
}

export function readColumnGroupsPB(r: ProtoReader, end: number): ColumnGroupsPB {
  const m = {} as ColumnGroupsPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.cg ??= []).push(r.message(readColumnGroupPB));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeColumnGroupsPB(m: ColumnGroupsPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeColumnGroupsPB, m);
}

export function decodeColumnGroupsPB(b: Uint8Array): ColumnGroupsPB {
  return decodeMessage("ColumnGroupsPB", readColumnGroupsPB, b);
}

export interface TabletSchemaPB {
  keys_type?: KeysType;
  column?: ColumnPB[];
  num_short_key_columns?: number;
  num_rows_per_row_block?: number;
  compress_kind?: CompressKind;
  bf_fpp?: number;
  next_column_unique_id?: number;
  /** Default: false */
  is_in_memory?: boolean;
  /** Default: -1 */
  delete_sign_idx?: number;
  /** Default: -1 */
  sequence_col_idx?: number;
  sort_type?: SortType;
  sort_col_num?: number;
  /** Default: LZ4F */
  compression_type?: CompressionTypePB;
  schema_version?: number;
  /** Default: false */
  disable_auto_compaction?: boolean;
  index?: TabletIndexPB[];
  /** Default: -1 */
  version_col_idx?: number;
  /** Default: false */
  store_row_column?: boolean;
  /** Default: false */
  is_dynamic_schema?: boolean;
  /** Default: false */
  enable_single_replica_compaction?: boolean;
  /** Default: false */
  skip_write_index_on_load?: boolean;
  cluster_key_uids?: number[];
  /** Default: V1 */
  inverted_index_storage_format?: InvertedIndexStorageFormatPB;
  row_store_column_unique_ids?: number[];
  /** Default: 16384 */
  row_store_page_size?: bigint;
  /** Default: false */
  enable_variant_flatten_nested?: boolean;
  /** Default: -1 */
  skip_bitmap_col_idx?: number;
  /** Default: 65536 */
  storage_page_size?: bigint;
  /** Default: 262144 */
  storage_dict_page_size?: bigint;
  /** Default: false */
  is_external_segment_column_meta_used?: boolean;
  integer_type_default_use_plain_encoding?: boolean;
  binary_plain_encoding_default_impl?: BinaryPlainEncodingTypePB;
  seq_map?: ColumnGroupsPB;
  __split_schema?: SplitSchemaPB;
}

export function writeTabletSchemaPB(w: ProtoWriter, m: TabletSchemaPB): void {
  if (m.keys_type !== undefined) w.uint32(8).int32(m.keys_type);
  if (m.column !== undefined) {
    for (const x of m.column) writeMessage(w, 18, writeColumnPB, x);
  }
  if (m.num_short_key_columns !== undefined) w.uint32(24).int32(m.num_short_key_columns);
  if (m.num_rows_per_row_block !== undefined) w.uint32(32).int32(m.num_rows_per_row_block);
  if (m.compress_kind !== undefined) w.uint32(40).int32(m.compress_kind);
  if (m.bf_fpp !== undefined) w.uint32(49).double(m.bf_fpp);
  if (m.next_column_unique_id !== undefined) w.uint32(56).uint32(m.next_column_unique_id);
  if (m.is_in_memory !== undefined) w.uint32(64).bool(m.is_in_memory);
  if (m.delete_sign_idx !== undefined) w.uint32(72).int32(m.delete_sign_idx);
  if (m.sequence_col_idx !== undefined) w.uint32(80).int32(m.sequence_col_idx);
  if (m.sort_type !== undefined) w.uint32(88).int32(m.sort_type);
  if (m.sort_col_num !== undefined) w.uint32(96).int32(m.sort_col_num);
  if (m.compression_type !== undefined) w.uint32(104).int32(m.compression_type);
  if (m.schema_version !== undefined) w.uint32(112).int32(m.schema_version);
  if (m.disable_auto_compaction !== undefined) w.uint32(120).bool(m.disable_auto_compaction);
  if (m.index !== undefined) {
    for (const x of m.index) writeMessage(w, 130, writeTabletIndexPB, x);
  }
  if (m.version_col_idx !== undefined) w.uint32(136).int32(m.version_col_idx);
  if (m.store_row_column !== undefined) w.uint32(144).bool(m.store_row_column);
  if (m.is_dynamic_schema !== undefined) w.uint32(152).bool(m.is_dynamic_schema);
  if (m.enable_single_replica_compaction !== undefined) w.uint32(176).bool(m.enable_single_replica_compaction);
  if (m.skip_write_index_on_load !== undefined) w.uint32(184).bool(m.skip_write_index_on_load);
  if (m.cluster_key_uids !== undefined) {
    for (const x of m.cluster_key_uids) w.uint32(192).int32(x);
  }
  if (m.inverted_index_storage_format !== undefined) w.uint32(200).int32(m.inverted_index_storage_format);
  if (m.row_store_column_unique_ids !== undefined) {
    for (const x of m.row_store_column_unique_ids) w.uint32(208).int32(x);
  }
  if (m.row_store_page_size !== undefined) w.uint32(216).int64(m.row_store_page_size);
  if (m.enable_variant_flatten_nested !== undefined) w.uint32(224).bool(m.enable_variant_flatten_nested);
  if (m.skip_bitmap_col_idx !== undefined) w.uint32(232).int32(m.skip_bitmap_col_idx);
  if (m.storage_page_size !== undefined) w.uint32(240).int64(m.storage_page_size);
  if (m.storage_dict_page_size !== undefined) w.uint32(248).int64(m.storage_dict_page_size);
  if (m.is_external_segment_column_meta_used !== undefined) w.uint32(256).bool(m.is_external_segment_column_meta_used);
  if (m.integer_type_default_use_plain_encoding !== undefined) w.uint32(264).bool(m.integer_type_default_use_plain_encoding);
  if (m.binary_plain_encoding_default_impl !== undefined) w.uint32(272).int32(m.binary_plain_encoding_default_impl);
  if (m.seq_map !== undefined) writeMessage(w, 282, writeColumnGroupsPB, m.seq_map);
  if (m.__split_schema !== undefined) writeMessage(w, 8002, writeSplitSchemaPB, m.__split_schema);
}

export function readTabletSchemaPB(r: ProtoReader, end: number): TabletSchemaPB {
  const m = {} as TabletSchemaPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.keys_type = r.int32() as KeysType;
        break;
      case 18:
        (m.column ??= []).push(r.message(readColumnPB));
        break;
      case 24:
        m.num_short_key_columns = r.int32();
        break;
      case 32:
        m.num_rows_per_row_block = r.int32();
        break;
      case 40:
        m.compress_kind = r.int32() as CompressKind;
        break;
      case 49:
        m.bf_fpp = r.double();
        break;
      case 56:
        m.next_column_unique_id = r.uint32();
        break;
      case 64:
        m.is_in_memory = r.bool();
        break;
      case 72:
        m.delete_sign_idx = r.int32();
        break;
      case 80:
        m.sequence_col_idx = r.int32();
        break;
      case 88:
        m.sort_type = r.int32() as SortType;
        break;
      case 96:
        m.sort_col_num = r.int32();
        break;
      case 104:
        m.compression_type = r.int32() as CompressionTypePB;
        break;
      case 112:
        m.schema_version = r.int32();
        break;
      case 120:
        m.disable_auto_compaction = r.bool();
        break;
      case 130:
        (m.index ??= []).push(r.message(readTabletIndexPB));
        break;
      case 136:
        m.version_col_idx = r.int32();
        break;
      case 144:
        m.store_row_column = r.bool();
        break;
      case 152:
        m.is_dynamic_schema = r.bool();
        break;
      case 176:
        m.enable_single_replica_compaction = r.bool();
        break;
      case 184:
        m.skip_write_index_on_load = r.bool();
        break;
      case 192:
        (m.cluster_key_uids ??= []).push(r.int32());
        break;
      case 194:
        r.packed(m.cluster_key_uids ??= [], () => r.int32());
        break;
      case 200:
        m.inverted_index_storage_format = r.int32() as InvertedIndexStorageFormatPB;
        break;
      case 208:
        (m.row_store_column_unique_ids ??= []).push(r.int32());
        break;
      case 210:
        r.packed(m.row_store_column_unique_ids ??= [], () => r.int32());
        break;
      case 216:
        m.row_store_page_size = r.int64() as bigint;
        break;
      case 224:
        m.enable_variant_flatten_nested = r.bool();
        break;
      case 232:
        m.skip_bitmap_col_idx = r.int32();
        break;
      case 240:
        m.storage_page_size = r.int64() as bigint;
        break;
      case 248:
        m.storage_dict_page_size = r.int64() as bigint;
        break;
      case 256:
        m.is_external_segment_column_meta_used = r.bool();
        break;
      case 264:
        m.integer_type_default_use_plain_encoding = r.bool();
        break;
      case 272:
        m.binary_plain_encoding_default_impl = r.int32() as BinaryPlainEncodingTypePB;
        break;
      case 282:
        m.seq_map = r.message(readColumnGroupsPB);
        break;
      case 8002:
        m.__split_schema = r.message(readSplitSchemaPB);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeTabletSchemaPB(m: TabletSchemaPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeTabletSchemaPB, m);
}

export function decodeTabletSchemaPB(b: Uint8Array): TabletSchemaPB {
  return decodeMessage("TabletSchemaPB", readTabletSchemaPB, b);
}

export interface TabletSchemaCloudPB {
  keys_type?: KeysType;
  column?: ColumnPB[];
  num_short_key_columns?: number;
  num_rows_per_row_block?: number;
  compress_kind?: CompressKind;
  bf_fpp?: number;
  next_column_unique_id?: number;
  /** Default: -1 */
  delete_sign_idx?: number;
  /** Default: -1 */
  sequence_col_idx?: number;
  sort_type?: SortType;
  sort_col_num?: number;
  /** Default: LZ4F */
  compression_type?: CompressionTypePB;
  schema_version?: number;
  /** Default: false */
  disable_auto_compaction?: boolean;
  index?: TabletIndexPB[];
  /** Default: -1 */
  version_col_idx?: number;
  /** Default: false */
  store_row_column?: boolean;
  /** Default: false */
  enable_single_replica_compaction?: boolean;
  /** Default: false */
  skip_write_index_on_load?: boolean;
  cluster_key_uids?: number[];
  /** Default: V1 */
  inverted_index_storage_format?: InvertedIndexStorageFormatPB;
  row_store_column_unique_ids?: number[];
  /** Default: 16384 */
  row_store_page_size?: bigint;
  /** Default: false */
  enable_variant_flatten_nested?: boolean;
  /** Default: -1 */
  skip_bitmap_col_idx?: number;
  /** Default: 65536 */
  storage_page_size?: bigint;
  /** Default: 262144 */
  storage_dict_page_size?: bigint;
  /** Default: false */
  is_external_segment_column_meta_used?: boolean;
  integer_type_default_use_plain_encoding?: boolean;
  binary_plain_encoding_default_impl?: BinaryPlainEncodingTypePB;
  seq_map?: ColumnGroupsPB;
  /** Default: false */
  is_dynamic_schema?: boolean;
  /** Default: false */
  is_in_memory?: boolean;
  __split_schema?: SplitSchemaPB;
}

export function writeTabletSchemaCloudPB(w: ProtoWriter, m: TabletSchemaCloudPB): void {
  if (m.keys_type !== undefined) w.uint32(8).int32(m.keys_type);
  if (m.column !== undefined) {
    for (const x of m.column) writeMessage(w, 18, writeColumnPB, x);
  }
  if (m.num_short_key_columns !== undefined) w.uint32(24).int32(m.num_short_key_columns);
  if (m.num_rows_per_row_block !== undefined) w.uint32(32).int32(m.num_rows_per_row_block);
  if (m.compress_kind !== undefined) w.uint32(40).int32(m.compress_kind);
  if (m.bf_fpp !== undefined) w.uint32(49).double(m.bf_fpp);
  if (m.next_column_unique_id !== undefined) w.uint32(56).uint32(m.next_column_unique_id);
  if (m.delete_sign_idx !== undefined) w.uint32(64).int32(m.delete_sign_idx);
  if (m.sequence_col_idx !== undefined) w.uint32(72).int32(m.sequence_col_idx);
  if (m.sort_type !== undefined) w.uint32(80).int32(m.sort_type);
  if (m.sort_col_num !== undefined) w.uint32(88).int32(m.sort_col_num);
  if (m.compression_type !== undefined) w.uint32(96).int32(m.compression_type);
  if (m.schema_version !== undefined) w.uint32(104).int32(m.schema_version);
  if (m.disable_auto_compaction !== undefined) w.uint32(112).bool(m.disable_auto_compaction);
  if (m.index !== undefined) {
    for (const x of m.index) writeMessage(w, 122, writeTabletIndexPB, x);
  }
  if (m.version_col_idx !== undefined) w.uint32(128).int32(m.version_col_idx);
  if (m.store_row_column !== undefined) w.uint32(144).bool(m.store_row_column);
  if (m.enable_single_replica_compaction !== undefined) w.uint32(176).bool(m.enable_single_replica_compaction);
  if (m.skip_write_index_on_load !== undefined) w.uint32(184).bool(m.skip_write_index_on_load);
  if (m.cluster_key_uids !== undefined) {
    for (const x of m.cluster_key_uids) w.uint32(192).int32(x);
  }
  if (m.inverted_index_storage_format !== undefined) w.uint32(200).int32(m.inverted_index_storage_format);
  if (m.row_store_column_unique_ids !== undefined) {
    for (const x of m.row_store_column_unique_ids) w.uint32(208).int32(x);
  }
  if (m.row_store_page_size !== undefined) w.uint32(216).int64(m.row_store_page_size);
  if (m.enable_variant_flatten_nested !== undefined) w.uint32(232).bool(m.enable_variant_flatten_nested);
  if (m.skip_bitmap_col_idx !== undefined) w.uint32(240).int32(m.skip_bitmap_col_idx);
  if (m.storage_page_size !== undefined) w.uint32(248).int64(m.storage_page_size);
  if (m.storage_dict_page_size !== undefined) w.uint32(256).int64(m.storage_dict_page_size);
  if (m.is_external_segment_column_meta_used !== undefined) w.uint32(264).bool(m.is_external_segment_column_meta_used);
  if (m.integer_type_default_use_plain_encoding !== undefined) w.uint32(272).bool(m.integer_type_default_use_plain_encoding);
  if (m.binary_plain_encoding_default_impl !== undefined) w.uint32(280).int32(m.binary_plain_encoding_default_impl);
  if (m.seq_map !== undefined) writeMessage(w, 290, writeColumnGroupsPB, m.seq_map);
  if (m.is_dynamic_schema !== undefined) w.uint32(800).bool(m.is_dynamic_schema);
  if (m.is_in_memory !== undefined) w.uint32(1600).bool(m.is_in_memory);
  if (m.__split_schema !== undefined) writeMessage(w, 8002, writeSplitSchemaPB, m.__split_schema);
}

export function readTabletSchemaCloudPB(r: ProtoReader, end: number): TabletSchemaCloudPB {
  const m = {} as TabletSchemaCloudPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.keys_type = r.int32() as KeysType;
        break;
      case 18:
        (m.column ??= []).push(r.message(readColumnPB));
        break;
      case 24:
        m.num_short_key_columns = r.int32();
        break;
      case 32:
        m.num_rows_per_row_block = r.int32();
        break;
      case 40:
        m.compress_kind = r.int32() as CompressKind;
        break;
      case 49:
        m.bf_fpp = r.double();
        break;
      case 56:
        m.next_column_unique_id = r.uint32();
        break;
      case 64:
        m.delete_sign_idx = r.int32();
        break;
      case 72:
        m.sequence_col_idx = r.int32();
        break;
      case 80:
        m.sort_type = r.int32() as SortType;
        break;
      case 88:
        m.sort_col_num = r.int32();
        break;
      case 96:
        m.compression_type = r.int32() as CompressionTypePB;
        break;
      case 104:
        m.schema_version = r.int32();
        break;
      case 112:
        m.disable_auto_compaction = r.bool();
        break;
      case 122:
        (m.index ??= []).push(r.message(readTabletIndexPB));
        break;
      case 128:
        m.version_col_idx = r.int32();
        break;
      case 144:
        m.store_row_column = r.bool();
        break;
      case 176:
        m.enable_single_replica_compaction = r.bool();
        break;
      case 184:
        m.skip_write_index_on_load = r.bool();
        break;
      case 192:
        (m.cluster_key_uids ??= []).push(r.int32());
        break;
      case 194:
        r.packed(m.cluster_key_uids ??= [], () => r.int32());
        break;
      case 200:
        m.inverted_index_storage_format = r.int32() as InvertedIndexStorageFormatPB;
        break;
      case 208:
        (m.row_store_column_unique_ids ??= []).push(r.int32());
        break;
      case 210:
        r.packed(m.row_store_column_unique_ids ??= [], () => r.int32());
        break;
      case 216:
        m.row_store_page_size = r.int64() as bigint;
        break;
      case 232:
        m.enable_variant_flatten_nested = r.bool();
        break;
      case 240:
        m.skip_bitmap_col_idx = r.int32();
        break;
      case 248:
        m.storage_page_size = r.int64() as bigint;
        break;
      case 256:
        m.storage_dict_page_size = r.int64() as bigint;
        break;
      case 264:
        m.is_external_segment_column_meta_used = r.bool();
        break;
      case 272:
        m.integer_type_default_use_plain_encoding = r.bool();
        break;
      case 280:
        m.binary_plain_encoding_default_impl = r.int32() as BinaryPlainEncodingTypePB;
        break;
      case 290:
        m.seq_map = r.message(readColumnGroupsPB);
        break;
      case 800:
        m.is_dynamic_schema = r.bool();
        break;
      case 1600:
        m.is_in_memory = r.bool();
        break;
      case 8002:
        m.__split_schema = r.message(readSplitSchemaPB);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeTabletSchemaCloudPB(m: TabletSchemaCloudPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeTabletSchemaCloudPB, m);
}

export function decodeTabletSchemaCloudPB(b: Uint8Array): TabletSchemaCloudPB {
  return decodeMessage("TabletSchemaCloudPB", readTabletSchemaCloudPB, b);
}

export interface S3StorageParamPB {
  s3_endpoint?: string;
  s3_region?: string;
  s3_ak?: string;
  s3_sk?: string;
  /** Default: 50 */
  s3_max_conn?: number;
  /** Default: 3000 */
  s3_request_timeout_ms?: number;
  /** Default: 1000 */
  s3_conn_timeout_ms?: number;
  root_path?: string;
}

export function writeS3StorageParamPB(w: ProtoWriter, m: S3StorageParamPB): void {
  if (m.s3_endpoint !== undefined) w.uint32(10).string(m.s3_endpoint);
  if (m.s3_region !== undefined) w.uint32(18).string(m.s3_region);
  if (m.s3_ak !== undefined) w.uint32(26).string(m.s3_ak);
  if (m.s3_sk !== undefined) w.uint32(34).string(m.s3_sk);
  if (m.s3_max_conn !== undefined) w.uint32(40).int32(m.s3_max_conn);
  if (m.s3_request_timeout_ms !== undefined) w.uint32(48).int32(m.s3_request_timeout_ms);
  if (m.s3_conn_timeout_ms !== undefined) w.uint32(56).int32(m.s3_conn_timeout_ms);
  if (m.root_path !== undefined) w.uint32(66).string(m.root_path);
}

export function readS3StorageParamPB(r: ProtoReader, end: number): S3StorageParamPB {
  const m = {} as S3StorageParamPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.s3_endpoint = r.string();
        break;
      case 18:
        m.s3_region = r.string();
        break;
      case 26:
        m.s3_ak = r.string();
        break;
      case 34:
        m.s3_sk = r.string();
        break;
      case 40:
        m.s3_max_conn = r.int32();
        break;
      case 48:
        m.s3_request_timeout_ms = r.int32();
        break;
      case 56:
        m.s3_conn_timeout_ms = r.int32();
        break;
      case 66:
        m.root_path = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeS3StorageParamPB(m: S3StorageParamPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeS3StorageParamPB, m);
}

export function decodeS3StorageParamPB(b: Uint8Array): S3StorageParamPB {
  return decodeMessage("S3StorageParamPB", readS3StorageParamPB, b);
}

export interface BinlogConfigPB {
  enable?: boolean;
  ttl_seconds?: bigint;
  max_bytes?: bigint;
  max_history_nums?: bigint;
}

export function writeBinlogConfigPB(w: ProtoWriter, m: BinlogConfigPB): void {
  if (m.enable !== undefined) w.uint32(8).bool(m.enable);
  if (m.ttl_seconds !== undefined) w.uint32(16).int64(m.ttl_seconds);
  if (m.max_bytes !== undefined) w.uint32(24).int64(m.max_bytes);
  if (m.max_history_nums !== undefined) w.uint32(32).int64(m.max_history_nums);
}

export function readBinlogConfigPB(r: ProtoReader, end: number): BinlogConfigPB {
  const m = {} as BinlogConfigPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.enable = r.bool();
        break;
      case 16:
        m.ttl_seconds = r.int64() as bigint;
        break;
      case 24:
        m.max_bytes = r.int64() as bigint;
        break;
      case 32:
        m.max_history_nums = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeBinlogConfigPB(m: BinlogConfigPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeBinlogConfigPB, m);
}

export function decodeBinlogConfigPB(b: Uint8Array): BinlogConfigPB {
  return decodeMessage("BinlogConfigPB", readBinlogConfigPB, b);
}

export interface TabletMetaPB {
  table_id?: bigint;
  partition_id?: bigint;
  tablet_id?: bigint;
  schema_hash?: number;
  shard_id?: number;
  creation_time?: bigint;
  cumulative_layer_point?: bigint;
  tablet_state?: TabletStatePB;
  schema?: TabletSchemaPB;
  rs_metas?: RowsetMetaPB[];
  inc_rs_metas?: RowsetMetaPB[];
  alter_task?: AlterTabletPB;
  /** Default: false */
  in_restore_mode?: boolean;
  tablet_uid?: PUniqueId;
  end_rowset_id?: bigint;
  preferred_rowset_type?: RowsetTypePB;
  tablet_type?: TabletTypePB;
  stale_rs_metas?: RowsetMetaPB[];
  /** Default: 0 */
  replica_id?: bigint;
  delete_bitmap?: DeleteBitmapPB;
  /** Default: false */
  enable_unique_key_merge_on_write?: boolean;
  storage_policy_id?: bigint;
  cooldown_meta_id?: PUniqueId;
  binlog_config?: BinlogConfigPB;
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
  encryption_algorithm?: EncryptionAlgorithmPB;
  index_id?: bigint;
  is_in_memory?: boolean;
  is_persistent?: boolean;
  table_name?: string;
  ttl_seconds?: bigint;
  schema_version?: number;
}

export function writeTabletMetaPB(w: ProtoWriter, m: TabletMetaPB): void {
  if (m.table_id !== undefined) w.uint32(8).int64(m.table_id);
  if (m.partition_id !== undefined) w.uint32(16).int64(m.partition_id);
  if (m.tablet_id !== undefined) w.uint32(24).int64(m.tablet_id);
  if (m.schema_hash !== undefined) w.uint32(32).int32(m.schema_hash);
  if (m.shard_id !== undefined) w.uint32(40).int32(m.shard_id);
  if (m.creation_time !== undefined) w.uint32(48).int64(m.creation_time);
  if (m.cumulative_layer_point !== undefined) w.uint32(56).int64(m.cumulative_layer_point);
  if (m.tablet_state !== undefined) w.uint32(64).int32(m.tablet_state);
  if (m.schema !== undefined) writeMessage(w, 74, writeTabletSchemaPB, m.schema);
  if (m.rs_metas !== undefined) {
    for (const x of m.rs_metas) writeMessage(w, 82, writeRowsetMetaPB, x);
  }
  if (m.inc_rs_metas !== undefined) {
    for (const x of m.inc_rs_metas) writeMessage(w, 90, writeRowsetMetaPB, x);
  }
  if (m.alter_task !== undefined) writeMessage(w, 98, writeAlterTabletPB, m.alter_task);
  if (m.in_restore_mode !== undefined) w.uint32(104).bool(m.in_restore_mode);
  if (m.tablet_uid !== undefined) writeMessage(w, 114, writePUniqueId, m.tablet_uid);
  if (m.end_rowset_id !== undefined) w.uint32(120).int64(m.end_rowset_id);
  if (m.preferred_rowset_type !== undefined) w.uint32(128).int32(m.preferred_rowset_type);
  if (m.tablet_type !== undefined) w.uint32(136).int32(m.tablet_type);
  if (m.stale_rs_metas !== undefined) {
    for (const x of m.stale_rs_metas) writeMessage(w, 146, writeRowsetMetaPB, x);
  }
  if (m.replica_id !== undefined) w.uint32(168).int64(m.replica_id);
  if (m.delete_bitmap !== undefined) writeMessage(w, 186, writeDeleteBitmapPB, m.delete_bitmap);
  if (m.enable_unique_key_merge_on_write !== undefined) w.uint32(192).bool(m.enable_unique_key_merge_on_write);
  if (m.storage_policy_id !== undefined) w.uint32(200).int64(m.storage_policy_id);
  if (m.cooldown_meta_id !== undefined) writeMessage(w, 210, writePUniqueId, m.cooldown_meta_id);
  if (m.binlog_config !== undefined) writeMessage(w, 218, writeBinlogConfigPB, m.binlog_config);
  if (m.compaction_policy !== undefined) w.uint32(226).string(m.compaction_policy);
  if (m.time_series_compaction_goal_size_mbytes !== undefined) w.uint32(232).int64(m.time_series_compaction_goal_size_mbytes);
  if (m.time_series_compaction_file_count_threshold !== undefined) w.uint32(240).int64(m.time_series_compaction_file_count_threshold);
  if (m.time_series_compaction_time_threshold_seconds !== undefined) w.uint32(248).int64(m.time_series_compaction_time_threshold_seconds);
  if (m.time_series_compaction_empty_rowsets_threshold !== undefined) w.uint32(256).int64(m.time_series_compaction_empty_rowsets_threshold);
  if (m.time_series_compaction_level_threshold !== undefined) w.uint32(264).int64(m.time_series_compaction_level_threshold);
  if (m.encryption_algorithm !== undefined) w.uint32(272).int32(m.encryption_algorithm);
  if (m.index_id !== undefined) w.uint32(8000).int64(m.index_id);
  if (m.is_in_memory !== undefined) w.uint32(8008).bool(m.is_in_memory);
  if (m.is_persistent !== undefined) w.uint32(8016).bool(m.is_persistent);
  if (m.table_name !== undefined) w.uint32(8026).string(m.table_name);
  if (m.ttl_seconds !== undefined) w.uint32(8032).int64(m.ttl_seconds);
  if (m.schema_version !== undefined) w.uint32(8040).int32(m.schema_version);
}

export function readTabletMetaPB(r: ProtoReader, end: number): TabletMetaPB {
  const m = {} as TabletMetaPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.table_id = r.int64() as bigint;
        break;
      case 16:
        m.partition_id = r.int64() as bigint;
        break;
      case 24:
        m.tablet_id = r.int64() as bigint;
        break;
      case 32:
        m.schema_hash = r.int32();
        break;
      case 40:
        m.shard_id = r.int32();
        break;
      case 48:
        m.creation_time = r.int64() as bigint;
        break;
      case 56:
        m.cumulative_layer_point = r.int64() as bigint;
        break;
      case 64:
        m.tablet_state = r.int32() as TabletStatePB;
        break;
      case 74:
        m.schema = r.message(readTabletSchemaPB);
        break;
      case 82:
        (m.rs_metas ??= []).push(r.message(readRowsetMetaPB));
        break;
      case 90:
        (m.inc_rs_metas ??= []).push(r.message(readRowsetMetaPB));
        break;
      case 98:
        m.alter_task = r.message(readAlterTabletPB);
        break;
      case 104:
        m.in_restore_mode = r.bool();
        break;
      case 114:
        m.tablet_uid = r.message(readPUniqueId);
        break;
      case 120:
        m.end_rowset_id = r.int64() as bigint;
        break;
      case 128:
        m.preferred_rowset_type = r.int32() as RowsetTypePB;
        break;
      case 136:
        m.tablet_type = r.int32() as TabletTypePB;
        break;
      case 146:
        (m.stale_rs_metas ??= []).push(r.message(readRowsetMetaPB));
        break;
      case 168:
        m.replica_id = r.int64() as bigint;
        break;
      case 186:
        m.delete_bitmap = r.message(readDeleteBitmapPB);
        break;
      case 192:
        m.enable_unique_key_merge_on_write = r.bool();
        break;
      case 200:
        m.storage_policy_id = r.int64() as bigint;
        break;
      case 210:
        m.cooldown_meta_id = r.message(readPUniqueId);
        break;
      case 218:
        m.binlog_config = r.message(readBinlogConfigPB);
        break;
      case 226:
        m.compaction_policy = r.string();
        break;
      case 232:
        m.time_series_compaction_goal_size_mbytes = r.int64() as bigint;
        break;
      case 240:
        m.time_series_compaction_file_count_threshold = r.int64() as bigint;
        break;
      case 248:
        m.time_series_compaction_time_threshold_seconds = r.int64() as bigint;
        break;
      case 256:
        m.time_series_compaction_empty_rowsets_threshold = r.int64() as bigint;
        break;
      case 264:
        m.time_series_compaction_level_threshold = r.int64() as bigint;
        break;
      case 272:
        m.encryption_algorithm = r.int32() as EncryptionAlgorithmPB;
        break;
      case 8000:
        m.index_id = r.int64() as bigint;
        break;
      case 8008:
        m.is_in_memory = r.bool();
        break;
      case 8016:
        m.is_persistent = r.bool();
        break;
      case 8026:
        m.table_name = r.string();
        break;
      case 8032:
        m.ttl_seconds = r.int64() as bigint;
        break;
      case 8040:
        m.schema_version = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeTabletMetaPB(m: TabletMetaPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeTabletMetaPB, m);
}

export function decodeTabletMetaPB(b: Uint8Array): TabletMetaPB {
  return decodeMessage("TabletMetaPB", readTabletMetaPB, b);
}

export interface TabletMetaCloudPB {
  table_id?: bigint;
  partition_id?: bigint;
  tablet_id?: bigint;
  schema_hash?: number;
  shard_id?: number;
  creation_time?: bigint;
  cumulative_layer_point?: bigint;
  tablet_state?: TabletStatePB;
  schema?: TabletSchemaCloudPB;
  rs_metas?: RowsetMetaCloudPB[];
  inc_rs_metas?: RowsetMetaCloudPB[];
  alter_task?: AlterTabletPB;
  /** Default: false */
  in_restore_mode?: boolean;
  tablet_uid?: PUniqueId;
  end_rowset_id?: bigint;
  preferred_rowset_type?: RowsetTypePB;
  tablet_type?: TabletTypePB;
  stale_rs_metas?: RowsetMetaCloudPB[];
  /** Default: 0 */
  replica_id?: bigint;
  delete_bitmap?: DeleteBitmapPB;
  /** Default: false */
  enable_unique_key_merge_on_write?: boolean;
  index_id?: bigint;
  /** Default: false */
  is_in_memory?: boolean;
  /** Default: false */
  is_persistent?: boolean;
  storage_policy_id?: bigint;
  cooldown_meta_id?: PUniqueId;
  binlog_config?: BinlogConfigPB;
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
  encryption_algorithm?: EncryptionAlgorithmPB;
  table_name?: string;
  ttl_seconds?: bigint;
  schema_version?: number;
}

export function writeTabletMetaCloudPB(w: ProtoWriter, m: TabletMetaCloudPB): void {
  if (m.table_id !== undefined) w.uint32(8).int64(m.table_id);
  if (m.partition_id !== undefined) w.uint32(16).int64(m.partition_id);
  if (m.tablet_id !== undefined) w.uint32(24).int64(m.tablet_id);
  if (m.schema_hash !== undefined) w.uint32(32).int32(m.schema_hash);
  if (m.shard_id !== undefined) w.uint32(40).int32(m.shard_id);
  if (m.creation_time !== undefined) w.uint32(48).int64(m.creation_time);
  if (m.cumulative_layer_point !== undefined) w.uint32(56).int64(m.cumulative_layer_point);
  if (m.tablet_state !== undefined) w.uint32(64).int32(m.tablet_state);
  if (m.schema !== undefined) writeMessage(w, 74, writeTabletSchemaCloudPB, m.schema);
  if (m.rs_metas !== undefined) {
    for (const x of m.rs_metas) writeMessage(w, 82, writeRowsetMetaCloudPB, x);
  }
  if (m.inc_rs_metas !== undefined) {
    for (const x of m.inc_rs_metas) writeMessage(w, 90, writeRowsetMetaCloudPB, x);
  }
  if (m.alter_task !== undefined) writeMessage(w, 98, writeAlterTabletPB, m.alter_task);
  if (m.in_restore_mode !== undefined) w.uint32(104).bool(m.in_restore_mode);
  if (m.tablet_uid !== undefined) writeMessage(w, 114, writePUniqueId, m.tablet_uid);
  if (m.end_rowset_id !== undefined) w.uint32(120).int64(m.end_rowset_id);
  if (m.preferred_rowset_type !== undefined) w.uint32(128).int32(m.preferred_rowset_type);
  if (m.tablet_type !== undefined) w.uint32(136).int32(m.tablet_type);
  if (m.stale_rs_metas !== undefined) {
    for (const x of m.stale_rs_metas) writeMessage(w, 146, writeRowsetMetaCloudPB, x);
  }
  if (m.replica_id !== undefined) w.uint32(168).int64(m.replica_id);
  if (m.delete_bitmap !== undefined) writeMessage(w, 186, writeDeleteBitmapPB, m.delete_bitmap);
  if (m.enable_unique_key_merge_on_write !== undefined) w.uint32(192).bool(m.enable_unique_key_merge_on_write);
  if (m.index_id !== undefined) w.uint32(200).int64(m.index_id);
  if (m.is_in_memory !== undefined) w.uint32(208).bool(m.is_in_memory);
  if (m.is_persistent !== undefined) w.uint32(216).bool(m.is_persistent);
  if (m.storage_policy_id !== undefined) w.uint32(224).int64(m.storage_policy_id);
  if (m.cooldown_meta_id !== undefined) writeMessage(w, 234, writePUniqueId, m.cooldown_meta_id);
  if (m.binlog_config !== undefined) writeMessage(w, 242, writeBinlogConfigPB, m.binlog_config);
  if (m.compaction_policy !== undefined) w.uint32(250).string(m.compaction_policy);
  if (m.time_series_compaction_goal_size_mbytes !== undefined) w.uint32(256).int64(m.time_series_compaction_goal_size_mbytes);
  if (m.time_series_compaction_file_count_threshold !== undefined) w.uint32(264).int64(m.time_series_compaction_file_count_threshold);
  if (m.time_series_compaction_time_threshold_seconds !== undefined) w.uint32(272).int64(m.time_series_compaction_time_threshold_seconds);
  if (m.time_series_compaction_empty_rowsets_threshold !== undefined) w.uint32(296).int64(m.time_series_compaction_empty_rowsets_threshold);
  if (m.time_series_compaction_level_threshold !== undefined) w.uint32(304).int64(m.time_series_compaction_level_threshold);
  if (m.encryption_algorithm !== undefined) w.uint32(312).int32(m.encryption_algorithm);
  if (m.table_name !== undefined) w.uint32(810).string(m.table_name);
  if (m.ttl_seconds !== undefined) w.uint32(816).int64(m.ttl_seconds);
  if (m.schema_version !== undefined) w.uint32(824).int32(m.schema_version);
}

export function readTabletMetaCloudPB(r: ProtoReader, end: number): TabletMetaCloudPB {
  const m = {} as TabletMetaCloudPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.table_id = r.int64() as bigint;
        break;
      case 16:
        m.partition_id = r.int64() as bigint;
        break;
      case 24:
        m.tablet_id = r.int64() as bigint;
        break;
      case 32:
        m.schema_hash = r.int32();
        break;
      case 40:
        m.shard_id = r.int32();
        break;
      case 48:
        m.creation_time = r.int64() as bigint;
        break;
      case 56:
        m.cumulative_layer_point = r.int64() as bigint;
        break;
      case 64:
        m.tablet_state = r.int32() as TabletStatePB;
        break;
      case 74:
        m.schema = r.message(readTabletSchemaCloudPB);
        break;
      case 82:
        (m.rs_metas ??= []).push(r.message(readRowsetMetaCloudPB));
        break;
      case 90:
        (m.inc_rs_metas ??= []).push(r.message(readRowsetMetaCloudPB));
        break;
      case 98:
        m.alter_task = r.message(readAlterTabletPB);
        break;
      case 104:
        m.in_restore_mode = r.bool();
        break;
      case 114:
        m.tablet_uid = r.message(readPUniqueId);
        break;
      case 120:
        m.end_rowset_id = r.int64() as bigint;
        break;
      case 128:
        m.preferred_rowset_type = r.int32() as RowsetTypePB;
        break;
      case 136:
        m.tablet_type = r.int32() as TabletTypePB;
        break;
      case 146:
        (m.stale_rs_metas ??= []).push(r.message(readRowsetMetaCloudPB));
        break;
      case 168:
        m.replica_id = r.int64() as bigint;
        break;
      case 186:
        m.delete_bitmap = r.message(readDeleteBitmapPB);
        break;
      case 192:
        m.enable_unique_key_merge_on_write = r.bool();
        break;
      case 200:
        m.index_id = r.int64() as bigint;
        break;
      case 208:
        m.is_in_memory = r.bool();
        break;
      case 216:
        m.is_persistent = r.bool();
        break;
      case 224:
        m.storage_policy_id = r.int64() as bigint;
        break;
      case 234:
        m.cooldown_meta_id = r.message(readPUniqueId);
        break;
      case 242:
        m.binlog_config = r.message(readBinlogConfigPB);
        break;
      case 250:
        m.compaction_policy = r.string();
        break;
      case 256:
        m.time_series_compaction_goal_size_mbytes = r.int64() as bigint;
        break;
      case 264:
        m.time_series_compaction_file_count_threshold = r.int64() as bigint;
        break;
      case 272:
        m.time_series_compaction_time_threshold_seconds = r.int64() as bigint;
        break;
      case 296:
        m.time_series_compaction_empty_rowsets_threshold = r.int64() as bigint;
        break;
      case 304:
        m.time_series_compaction_level_threshold = r.int64() as bigint;
        break;
      case 312:
        m.encryption_algorithm = r.int32() as EncryptionAlgorithmPB;
        break;
      case 810:
        m.table_name = r.string();
        break;
      case 816:
        m.ttl_seconds = r.int64() as bigint;
        break;
      case 824:
        m.schema_version = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeTabletMetaCloudPB(m: TabletMetaCloudPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeTabletMetaCloudPB, m);
}

export function decodeTabletMetaCloudPB(b: Uint8Array): TabletMetaCloudPB {
  return decodeMessage("TabletMetaCloudPB", readTabletMetaCloudPB, b);
}

export interface OLAPRawDeltaHeaderMessage {
  schema_hash: number;
}

export function writeOLAPRawDeltaHeaderMessage(w: ProtoWriter, m: OLAPRawDeltaHeaderMessage): void {
  w.uint32(16).int32(m.schema_hash);
}

export function readOLAPRawDeltaHeaderMessage(r: ProtoReader, end: number): OLAPRawDeltaHeaderMessage {
  const m = {} as OLAPRawDeltaHeaderMessage;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 16:
        m.schema_hash = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.schema_hash === undefined) missing("OLAPRawDeltaHeaderMessage", "schema_hash");
  return m;
}

export function encodeOLAPRawDeltaHeaderMessage(m: OLAPRawDeltaHeaderMessage): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeOLAPRawDeltaHeaderMessage, m);
}

export function decodeOLAPRawDeltaHeaderMessage(b: Uint8Array): OLAPRawDeltaHeaderMessage {
  return decodeMessage("OLAPRawDeltaHeaderMessage", readOLAPRawDeltaHeaderMessage, b);
}

export interface DeleteBitmapPB {
  rowset_ids?: string[];
  segment_ids?: number[];
  versions?: bigint[];
  segment_delete_bitmaps?: Uint8Array[];
}

export function writeDeleteBitmapPB(w: ProtoWriter, m: DeleteBitmapPB): void {
  if (m.rowset_ids !== undefined) {
    for (const x of m.rowset_ids) w.uint32(10).string(x);
  }
  if (m.segment_ids !== undefined) {
    for (const x of m.segment_ids) w.uint32(16).uint32(x);
  }
  if (m.versions !== undefined) {
    for (const x of m.versions) w.uint32(24).int64(x);
  }
  if (m.segment_delete_bitmaps !== undefined) {
    for (const x of m.segment_delete_bitmaps) w.uint32(34).bytes(x);
  }
}

export function readDeleteBitmapPB(r: ProtoReader, end: number): DeleteBitmapPB {
  const m = {} as DeleteBitmapPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.rowset_ids ??= []).push(r.string());
        break;
      case 16:
        (m.segment_ids ??= []).push(r.uint32());
        break;
      case 18:
        r.packed(m.segment_ids ??= [], () => r.uint32());
        break;
      case 24:
        (m.versions ??= []).push(r.int64() as bigint);
        break;
      case 26:
        r.packed(m.versions ??= [], () => r.int64() as bigint);
        break;
      case 34:
        (m.segment_delete_bitmaps ??= []).push(r.bytes());
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeDeleteBitmapPB(m: DeleteBitmapPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeDeleteBitmapPB, m);
}

export function decodeDeleteBitmapPB(b: Uint8Array): DeleteBitmapPB {
  return decodeMessage("DeleteBitmapPB", readDeleteBitmapPB, b);
}

export interface BinlogMetaEntryPB {
  version?: bigint;
  tablet_id?: bigint;
  rowset_id?: bigint;
  num_segments?: bigint;
  creation_time?: bigint;
  rowset_id_v2?: string;
}

export function writeBinlogMetaEntryPB(w: ProtoWriter, m: BinlogMetaEntryPB): void {
  if (m.version !== undefined) w.uint32(8).int64(m.version);
  if (m.tablet_id !== undefined) w.uint32(16).int64(m.tablet_id);
  if (m.rowset_id !== undefined) w.uint32(24).int64(m.rowset_id);
  if (m.num_segments !== undefined) w.uint32(32).int64(m.num_segments);
  if (m.creation_time !== undefined) w.uint32(40).int64(m.creation_time);
  if (m.rowset_id_v2 !== undefined) w.uint32(50).string(m.rowset_id_v2);
}

export function readBinlogMetaEntryPB(r: ProtoReader, end: number): BinlogMetaEntryPB {
  const m = {} as BinlogMetaEntryPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.version = r.int64() as bigint;
        break;
      case 16:
        m.tablet_id = r.int64() as bigint;
        break;
      case 24:
        m.rowset_id = r.int64() as bigint;
        break;
      case 32:
        m.num_segments = r.int64() as bigint;
        break;
      case 40:
        m.creation_time = r.int64() as bigint;
        break;
      case 50:
        m.rowset_id_v2 = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeBinlogMetaEntryPB(m: BinlogMetaEntryPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeBinlogMetaEntryPB, m);
}

export function decodeBinlogMetaEntryPB(b: Uint8Array): BinlogMetaEntryPB {
  return decodeMessage("BinlogMetaEntryPB", readBinlogMetaEntryPB, b);
}

export interface PendingPublishInfoPB {
  partition_id?: bigint;
  transaction_id?: bigint;
}

export function writePendingPublishInfoPB(w: ProtoWriter, m: PendingPublishInfoPB): void {
  if (m.partition_id !== undefined) w.uint32(8).int64(m.partition_id);
  if (m.transaction_id !== undefined) w.uint32(16).int64(m.transaction_id);
}

export function readPendingPublishInfoPB(r: ProtoReader, end: number): PendingPublishInfoPB {
  const m = {} as PendingPublishInfoPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.partition_id = r.int64() as bigint;
        break;
      case 16:
        m.transaction_id = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePendingPublishInfoPB(m: PendingPublishInfoPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePendingPublishInfoPB, m);
}

export function decodePendingPublishInfoPB(b: Uint8Array): PendingPublishInfoPB {
  return decodeMessage("PendingPublishInfoPB", readPendingPublishInfoPB, b);
}

export interface RowsetBinlogMetasPB_RowsetBinlogMetaPB {
  rowset_id?: string;
  version?: bigint;
  num_segments?: bigint;
  meta_key?: string;
  meta?: Uint8Array;
  data_key?: string;
  data?: Uint8Array;
}

export function writeRowsetBinlogMetasPB_RowsetBinlogMetaPB(w: ProtoWriter, m: RowsetBinlogMetasPB_RowsetBinlogMetaPB): void {
  if (m.rowset_id !== undefined) w.uint32(10).string(m.rowset_id);
  if (m.version !== undefined) w.uint32(16).int64(m.version);
  if (m.num_segments !== undefined) w.uint32(24).int64(m.num_segments);
  if (m.meta_key !== undefined) w.uint32(34).string(m.meta_key);
  if (m.meta !== undefined) w.uint32(42).bytes(m.meta);
  if (m.data_key !== undefined) w.uint32(50).string(m.data_key);
  if (m.data !== undefined) w.uint32(58).bytes(m.data);
}

export function readRowsetBinlogMetasPB_RowsetBinlogMetaPB(r: ProtoReader, end: number): RowsetBinlogMetasPB_RowsetBinlogMetaPB {
  const m = {} as RowsetBinlogMetasPB_RowsetBinlogMetaPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.rowset_id = r.string();
        break;
      case 16:
        m.version = r.int64() as bigint;
        break;
      case 24:
        m.num_segments = r.int64() as bigint;
        break;
      case 34:
        m.meta_key = r.string();
        break;
      case 42:
        m.meta = r.bytes();
        break;
      case 50:
        m.data_key = r.string();
        break;
      case 58:
        m.data = r.bytes();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeRowsetBinlogMetasPB_RowsetBinlogMetaPB(m: RowsetBinlogMetasPB_RowsetBinlogMetaPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeRowsetBinlogMetasPB_RowsetBinlogMetaPB, m);
}

export function decodeRowsetBinlogMetasPB_RowsetBinlogMetaPB(b: Uint8Array): RowsetBinlogMetasPB_RowsetBinlogMetaPB {
  return decodeMessage("RowsetBinlogMetasPB_RowsetBinlogMetaPB", readRowsetBinlogMetasPB_RowsetBinlogMetaPB, b);
}

export interface RowsetBinlogMetasPB {
  rowset_binlog_metas?: RowsetBinlogMetasPB_RowsetBinlogMetaPB[];
}

export function writeRowsetBinlogMetasPB(w: ProtoWriter, m: RowsetBinlogMetasPB): void {
  if (m.rowset_binlog_metas !== undefined) {
    for (const x of m.rowset_binlog_metas) writeMessage(w, 10, writeRowsetBinlogMetasPB_RowsetBinlogMetaPB, x);
  }
}

export function readRowsetBinlogMetasPB(r: ProtoReader, end: number): RowsetBinlogMetasPB {
  const m = {} as RowsetBinlogMetasPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.rowset_binlog_metas ??= []).push(r.message(readRowsetBinlogMetasPB_RowsetBinlogMetaPB));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeRowsetBinlogMetasPB(m: RowsetBinlogMetasPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeRowsetBinlogMetasPB, m);
}

export function decodeRowsetBinlogMetasPB(b: Uint8Array): RowsetBinlogMetasPB {
  return decodeMessage("RowsetBinlogMetasPB", readRowsetBinlogMetasPB, b);
}

export interface PartialUpdateInfoPB {
  /** Default: false */
  is_partial_update?: boolean;
  partial_update_input_columns?: string[];
  missing_cids?: number[];
  update_cids?: number[];
  /** Default: false */
  can_insert_new_rows_in_partial_update?: boolean;
  /** Default: false */
  is_strict_mode?: boolean;
  /** Default: 0 */
  timestamp_ms?: bigint;
  timezone?: string;
  /** Default: false */
  is_input_columns_contains_auto_inc_column?: boolean;
  /** Default: false */
  is_schema_contains_auto_inc_column?: boolean;
  default_values?: string[];
  /** Default: -1 */
  max_version_in_flush_phase?: bigint;
  /** Default: 0 */
  nano_seconds?: number;
  /** Default: UPSERT */
  partial_update_mode?: UniqueKeyUpdateModePB;
  /** Default: APPEND */
  partial_update_new_key_policy?: PartialUpdateNewRowPolicyPB;
}

export function writePartialUpdateInfoPB(w: ProtoWriter, m: PartialUpdateInfoPB): void {
  if (m.is_partial_update !== undefined) w.uint32(8).bool(m.is_partial_update);
  if (m.partial_update_input_columns !== undefined) {
    for (const x of m.partial_update_input_columns) w.uint32(18).string(x);
  }
  if (m.missing_cids !== undefined) {
    for (const x of m.missing_cids) w.uint32(24).uint32(x);
  }
  if (m.update_cids !== undefined) {
    for (const x of m.update_cids) w.uint32(32).uint32(x);
  }
  if (m.can_insert_new_rows_in_partial_update !== undefined) w.uint32(40).bool(m.can_insert_new_rows_in_partial_update);
  if (m.is_strict_mode !== undefined) w.uint32(48).bool(m.is_strict_mode);
  if (m.timestamp_ms !== undefined) w.uint32(56).int64(m.timestamp_ms);
  if (m.timezone !== undefined) w.uint32(66).string(m.timezone);
  if (m.is_input_columns_contains_auto_inc_column !== undefined) w.uint32(72).bool(m.is_input_columns_contains_auto_inc_column);
  if (m.is_schema_contains_auto_inc_column !== undefined) w.uint32(80).bool(m.is_schema_contains_auto_inc_column);
  if (m.default_values !== undefined) {
    for (const x of m.default_values) w.uint32(90).string(x);
  }
  if (m.max_version_in_flush_phase !== undefined) w.uint32(96).int64(m.max_version_in_flush_phase);
  if (m.nano_seconds !== undefined) w.uint32(104).int32(m.nano_seconds);
  if (m.partial_update_mode !== undefined) w.uint32(112).int32(m.partial_update_mode);
  if (m.partial_update_new_key_policy !== undefined) w.uint32(120).int32(m.partial_update_new_key_policy);
}

export function readPartialUpdateInfoPB(r: ProtoReader, end: number): PartialUpdateInfoPB {
  const m = {} as PartialUpdateInfoPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.is_partial_update = r.bool();
        break;
      case 18:
        (m.partial_update_input_columns ??= []).push(r.string());
        break;
      case 24:
        (m.missing_cids ??= []).push(r.uint32());
        break;
      case 26:
        r.packed(m.missing_cids ??= [], () => r.uint32());
        break;
      case 32:
        (m.update_cids ??= []).push(r.uint32());
        break;
      case 34:
        r.packed(m.update_cids ??= [], () => r.uint32());
        break;
      case 40:
        m.can_insert_new_rows_in_partial_update = r.bool();
        break;
      case 48:
        m.is_strict_mode = r.bool();
        break;
      case 56:
        m.timestamp_ms = r.int64() as bigint;
        break;
      case 66:
        m.timezone = r.string();
        break;
      case 72:
        m.is_input_columns_contains_auto_inc_column = r.bool();
        break;
      case 80:
        m.is_schema_contains_auto_inc_column = r.bool();
        break;
      case 90:
        (m.default_values ??= []).push(r.string());
        break;
      case 96:
        m.max_version_in_flush_phase = r.int64() as bigint;
        break;
      case 104:
        m.nano_seconds = r.int32();
        break;
      case 112:
        m.partial_update_mode = r.int32() as UniqueKeyUpdateModePB;
        break;
      case 120:
        m.partial_update_new_key_policy = r.int32() as PartialUpdateNewRowPolicyPB;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePartialUpdateInfoPB(m: PartialUpdateInfoPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePartialUpdateInfoPB, m);
}

export function decodePartialUpdateInfoPB(b: Uint8Array): PartialUpdateInfoPB {
  return decodeMessage("PartialUpdateInfoPB", readPartialUpdateInfoPB, b);
}

export interface FileEncryptionInfoPB {
  data_key_info?: EncryptionKeyPB;
  data_iv_nonce?: Uint8Array;
}

export function writeFileEncryptionInfoPB(w: ProtoWriter, m: FileEncryptionInfoPB): void {
  if (m.data_key_info !== undefined) writeMessage(w, 10, writeEncryptionKeyPB, m.data_key_info);
  if (m.data_iv_nonce !== undefined) w.uint32(18).bytes(m.data_iv_nonce);
}

export function readFileEncryptionInfoPB(r: ProtoReader, end: number): FileEncryptionInfoPB {
  const m = {} as FileEncryptionInfoPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.data_key_info = r.message(readEncryptionKeyPB);
        break;
      case 18:
        m.data_iv_nonce = r.bytes();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeFileEncryptionInfoPB(m: FileEncryptionInfoPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeFileEncryptionInfoPB, m);
}

export function decodeFileEncryptionInfoPB(b: Uint8Array): FileEncryptionInfoPB {
  return decodeMessage("FileEncryptionInfoPB", readFileEncryptionInfoPB, b);
}

export interface EncryptionKeyPB {
  id?: string;
  version?: number;
  parent_id?: string;
  parent_version?: number;
  type?: EncryptionKeyTypePB;
  algorithm?: EncryptionAlgorithmPB;
  ciphertext_base64?: string;
  plaintext?: Uint8Array;
  iv_base64?: string;
  crc32?: bigint;
  ctime?: bigint;
  mtime?: bigint;
}

export function writeEncryptionKeyPB(w: ProtoWriter, m: EncryptionKeyPB): void {
  if (m.id !== undefined) w.uint32(10).string(m.id);
  if (m.version !== undefined) w.uint32(16).int32(m.version);
  if (m.parent_id !== undefined) w.uint32(26).string(m.parent_id);
  if (m.parent_version !== undefined) w.uint32(32).int32(m.parent_version);
  if (m.type !== undefined) w.uint32(40).int32(m.type);
  if (m.algorithm !== undefined) w.uint32(48).int32(m.algorithm);
  if (m.ciphertext_base64 !== undefined) w.uint32(58).string(m.ciphertext_base64);
  if (m.plaintext !== undefined) w.uint32(66).bytes(m.plaintext);
  if (m.iv_base64 !== undefined) w.uint32(74).string(m.iv_base64);
  if (m.crc32 !== undefined) w.uint32(80).int64(m.crc32);
  if (m.ctime !== undefined) w.uint32(88).int64(m.ctime);
  if (m.mtime !== undefined) w.uint32(96).int64(m.mtime);
}

export function readEncryptionKeyPB(r: ProtoReader, end: number): EncryptionKeyPB {
  const m = {} as EncryptionKeyPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.id = r.string();
        break;
      case 16:
        m.version = r.int32();
        break;
      case 26:
        m.parent_id = r.string();
        break;
      case 32:
        m.parent_version = r.int32();
        break;
      case 40:
        m.type = r.int32() as EncryptionKeyTypePB;
        break;
      case 48:
        m.algorithm = r.int32() as EncryptionAlgorithmPB;
        break;
      case 58:
        m.ciphertext_base64 = r.string();
        break;
      case 66:
        m.plaintext = r.bytes();
        break;
      case 74:
        m.iv_base64 = r.string();
        break;
      case 80:
        m.crc32 = r.int64() as bigint;
        break;
      case 88:
        m.ctime = r.int64() as bigint;
        break;
      case 96:
        m.mtime = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeEncryptionKeyPB(m: EncryptionKeyPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeEncryptionKeyPB, m);
}

export function decodeEncryptionKeyPB(b: Uint8Array): EncryptionKeyPB {
  return decodeMessage("EncryptionKeyPB", readEncryptionKeyPB, b);
}

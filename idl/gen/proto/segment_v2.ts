// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/proto/segment_v2.proto: change that file, not this one.

import { type ProtoReader, type ProtoWriter, decodeMessage, encodeMessage, missing, writeMessage } from "../../codec/proto.ts";

export const EncodingTypePB = {
  UNKNOWN_ENCODING: 0,
  DEFAULT_ENCODING: 1,
  PLAIN_ENCODING: 2,
  PREFIX_ENCODING: 3,
  RLE: 4,
  DICT_ENCODING: 5,
  BIT_SHUFFLE: 6,
  FOR_ENCODING: 7,
  PLAIN_ENCODING_V2: 8,
} as const;
export type EncodingTypePB = typeof EncodingTypePB[keyof typeof EncodingTypePB];

export const CompressionTypePB = {
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
export type CompressionTypePB = typeof CompressionTypePB[keyof typeof CompressionTypePB];

export const PageTypePB = {
  UNKNOWN_PAGE_TYPE: 0,
  DATA_PAGE: 1,
  INDEX_PAGE: 2,
  DICTIONARY_PAGE: 3,
  SHORT_KEY_PAGE: 4,
  PRIMARY_KEY_INDEX_PAGE: 5,
} as const;
export type PageTypePB = typeof PageTypePB[keyof typeof PageTypePB];

export const SegmentFooterVersionPB = {
  SEGMENT_FOOTER_VERSION_V2_BASELINE: 1,
  SEGMENT_FOOTER_VERSION_V3_EXT_COL_META: 2,
} as const;
export type SegmentFooterVersionPB = typeof SegmentFooterVersionPB[keyof typeof SegmentFooterVersionPB];

export const ColumnIndexTypePB = {
  UNKNOWN_INDEX_TYPE: 0,
  ORDINAL_INDEX: 1,
  ZONE_MAP_INDEX: 2,
  BITMAP_INDEX: 3,
  BLOOM_FILTER_INDEX: 4,
} as const;
export type ColumnIndexTypePB = typeof ColumnIndexTypePB[keyof typeof ColumnIndexTypePB];

export const HashStrategyPB = {
  HASH_MURMUR3_X64_64: 0,
  CITY_HASH_64: 1,
  XX_HASH_64: 2,
} as const;
export type HashStrategyPB = typeof HashStrategyPB[keyof typeof HashStrategyPB];

export const BloomFilterAlgorithmPB = {
  BLOCK_BLOOM_FILTER: 0,
  CLASSIC_BLOOM_FILTER: 1,
  NGRAM_BLOOM_FILTER: 2,
} as const;
export type BloomFilterAlgorithmPB = typeof BloomFilterAlgorithmPB[keyof typeof BloomFilterAlgorithmPB];

export const IndexPageFooterPB_Type = {
  UNKNOWN_INDEX_PAGE_TYPE: 0,
  LEAF: 1,
  INTERNAL: 2,
} as const;
export type IndexPageFooterPB_Type = typeof IndexPageFooterPB_Type[keyof typeof IndexPageFooterPB_Type];

export const BitmapIndexPB_BitmapType = {
  UNKNOWN_BITMAP_TYPE: 0,
  ROARING_BITMAP: 1,
} as const;
export type BitmapIndexPB_BitmapType = typeof BitmapIndexPB_BitmapType[keyof typeof BitmapIndexPB_BitmapType];

export interface PagePointerPB {
  offset: bigint;
  size: number;
}

export function writePagePointerPB(w: ProtoWriter, m: PagePointerPB): void {
  w.uint32(8).uint64(m.offset);
  w.uint32(16).uint32(m.size);
}

export function readPagePointerPB(r: ProtoReader, end: number): PagePointerPB {
  const m = {} as PagePointerPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.offset = r.uint64() as bigint;
        break;
      case 16:
        m.size = r.uint32();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.offset === undefined) missing("PagePointerPB", "offset");
  if (m.size === undefined) missing("PagePointerPB", "size");
  return m;
}

export function encodePagePointerPB(m: PagePointerPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePagePointerPB, m);
}

export function decodePagePointerPB(b: Uint8Array): PagePointerPB {
  return decodeMessage("PagePointerPB", readPagePointerPB, b);
}

export interface MetadataPairPB {
  key?: string;
  value?: Uint8Array;
}

export function writeMetadataPairPB(w: ProtoWriter, m: MetadataPairPB): void {
  if (m.key !== undefined) w.uint32(10).string(m.key);
  if (m.value !== undefined) w.uint32(18).bytes(m.value);
}

export function readMetadataPairPB(r: ProtoReader, end: number): MetadataPairPB {
  const m = {} as MetadataPairPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.key = r.string();
        break;
      case 18:
        m.value = r.bytes();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeMetadataPairPB(m: MetadataPairPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeMetadataPairPB, m);
}

export function decodeMetadataPairPB(b: Uint8Array): MetadataPairPB {
  return decodeMessage("MetadataPairPB", readMetadataPairPB, b);
}

export interface DataPageFooterPB {
  first_ordinal?: bigint;
  num_values?: bigint;
  nullmap_size?: number;
  next_array_item_ordinal?: bigint;
}

export function writeDataPageFooterPB(w: ProtoWriter, m: DataPageFooterPB): void {
  if (m.first_ordinal !== undefined) w.uint32(8).uint64(m.first_ordinal);
  if (m.num_values !== undefined) w.uint32(16).uint64(m.num_values);
  if (m.nullmap_size !== undefined) w.uint32(24).uint32(m.nullmap_size);
  if (m.next_array_item_ordinal !== undefined) w.uint32(32).uint64(m.next_array_item_ordinal);
}

export function readDataPageFooterPB(r: ProtoReader, end: number): DataPageFooterPB {
  const m = {} as DataPageFooterPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.first_ordinal = r.uint64() as bigint;
        break;
      case 16:
        m.num_values = r.uint64() as bigint;
        break;
      case 24:
        m.nullmap_size = r.uint32();
        break;
      case 32:
        m.next_array_item_ordinal = r.uint64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeDataPageFooterPB(m: DataPageFooterPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeDataPageFooterPB, m);
}

export function decodeDataPageFooterPB(b: Uint8Array): DataPageFooterPB {
  return decodeMessage("DataPageFooterPB", readDataPageFooterPB, b);
}

export interface IndexPageFooterPB {
  num_entries?: number;
  type?: IndexPageFooterPB_Type;
}

export function writeIndexPageFooterPB(w: ProtoWriter, m: IndexPageFooterPB): void {
  if (m.num_entries !== undefined) w.uint32(8).uint32(m.num_entries);
  if (m.type !== undefined) w.uint32(16).int32(m.type);
}

export function readIndexPageFooterPB(r: ProtoReader, end: number): IndexPageFooterPB {
  const m = {} as IndexPageFooterPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.num_entries = r.uint32();
        break;
      case 16:
        m.type = r.int32() as IndexPageFooterPB_Type;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeIndexPageFooterPB(m: IndexPageFooterPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeIndexPageFooterPB, m);
}

export function decodeIndexPageFooterPB(b: Uint8Array): IndexPageFooterPB {
  return decodeMessage("IndexPageFooterPB", readIndexPageFooterPB, b);
}

export interface DictPageFooterPB {
  encoding?: EncodingTypePB;
}

export function writeDictPageFooterPB(w: ProtoWriter, m: DictPageFooterPB): void {
  if (m.encoding !== undefined) w.uint32(8).int32(m.encoding);
}

export function readDictPageFooterPB(r: ProtoReader, end: number): DictPageFooterPB {
  const m = {} as DictPageFooterPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.encoding = r.int32() as EncodingTypePB;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeDictPageFooterPB(m: DictPageFooterPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeDictPageFooterPB, m);
}

export function decodeDictPageFooterPB(b: Uint8Array): DictPageFooterPB {
  return decodeMessage("DictPageFooterPB", readDictPageFooterPB, b);
}

export interface ShortKeyFooterPB {
  num_items?: number;
  key_bytes?: number;
  offset_bytes?: number;
  segment_id?: number;
  num_rows_per_block?: number;
  num_segment_rows?: number;
}

export function writeShortKeyFooterPB(w: ProtoWriter, m: ShortKeyFooterPB): void {
  if (m.num_items !== undefined) w.uint32(8).uint32(m.num_items);
  if (m.key_bytes !== undefined) w.uint32(16).uint32(m.key_bytes);
  if (m.offset_bytes !== undefined) w.uint32(24).uint32(m.offset_bytes);
  if (m.segment_id !== undefined) w.uint32(32).uint32(m.segment_id);
  if (m.num_rows_per_block !== undefined) w.uint32(40).uint32(m.num_rows_per_block);
  if (m.num_segment_rows !== undefined) w.uint32(48).uint32(m.num_segment_rows);
}

export function readShortKeyFooterPB(r: ProtoReader, end: number): ShortKeyFooterPB {
  const m = {} as ShortKeyFooterPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.num_items = r.uint32();
        break;
      case 16:
        m.key_bytes = r.uint32();
        break;
      case 24:
        m.offset_bytes = r.uint32();
        break;
      case 32:
        m.segment_id = r.uint32();
        break;
      case 40:
        m.num_rows_per_block = r.uint32();
        break;
      case 48:
        m.num_segment_rows = r.uint32();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeShortKeyFooterPB(m: ShortKeyFooterPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeShortKeyFooterPB, m);
}

export function decodeShortKeyFooterPB(b: Uint8Array): ShortKeyFooterPB {
  return decodeMessage("ShortKeyFooterPB", readShortKeyFooterPB, b);
}

export interface PageFooterPB {
  type?: PageTypePB;
  uncompressed_size?: number;
  data_page_footer?: DataPageFooterPB;
  index_page_footer?: IndexPageFooterPB;
  dict_page_footer?: DictPageFooterPB;
  short_key_page_footer?: ShortKeyFooterPB;
}

export function writePageFooterPB(w: ProtoWriter, m: PageFooterPB): void {
  if (m.type !== undefined) w.uint32(8).int32(m.type);
  if (m.uncompressed_size !== undefined) w.uint32(16).uint32(m.uncompressed_size);
  if (m.data_page_footer !== undefined) writeMessage(w, 58, writeDataPageFooterPB, m.data_page_footer);
  if (m.index_page_footer !== undefined) writeMessage(w, 66, writeIndexPageFooterPB, m.index_page_footer);
  if (m.dict_page_footer !== undefined) writeMessage(w, 74, writeDictPageFooterPB, m.dict_page_footer);
  if (m.short_key_page_footer !== undefined) writeMessage(w, 82, writeShortKeyFooterPB, m.short_key_page_footer);
}

export function readPageFooterPB(r: ProtoReader, end: number): PageFooterPB {
  const m = {} as PageFooterPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.type = r.int32() as PageTypePB;
        break;
      case 16:
        m.uncompressed_size = r.uint32();
        break;
      case 58:
        m.data_page_footer = r.message(readDataPageFooterPB);
        break;
      case 66:
        m.index_page_footer = r.message(readIndexPageFooterPB);
        break;
      case 74:
        m.dict_page_footer = r.message(readDictPageFooterPB);
        break;
      case 82:
        m.short_key_page_footer = r.message(readShortKeyFooterPB);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePageFooterPB(m: PageFooterPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePageFooterPB, m);
}

export function decodePageFooterPB(b: Uint8Array): PageFooterPB {
  return decodeMessage("PageFooterPB", readPageFooterPB, b);
}

export interface ZoneMapPB {
  min?: Uint8Array;
  max?: Uint8Array;
  has_null?: boolean;
  has_not_null?: boolean;
  /** Default: false */
  pass_all?: boolean;
  has_positive_inf?: boolean;
  has_negative_inf?: boolean;
  has_nan?: boolean;
}

export function writeZoneMapPB(w: ProtoWriter, m: ZoneMapPB): void {
  if (m.min !== undefined) w.uint32(10).bytes(m.min);
  if (m.max !== undefined) w.uint32(18).bytes(m.max);
  if (m.has_null !== undefined) w.uint32(24).bool(m.has_null);
  if (m.has_not_null !== undefined) w.uint32(32).bool(m.has_not_null);
  if (m.pass_all !== undefined) w.uint32(40).bool(m.pass_all);
  if (m.has_positive_inf !== undefined) w.uint32(48).bool(m.has_positive_inf);
  if (m.has_negative_inf !== undefined) w.uint32(56).bool(m.has_negative_inf);
  if (m.has_nan !== undefined) w.uint32(64).bool(m.has_nan);
}

export function readZoneMapPB(r: ProtoReader, end: number): ZoneMapPB {
  const m = {} as ZoneMapPB;
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
        m.has_null = r.bool();
        break;
      case 32:
        m.has_not_null = r.bool();
        break;
      case 40:
        m.pass_all = r.bool();
        break;
      case 48:
        m.has_positive_inf = r.bool();
        break;
      case 56:
        m.has_negative_inf = r.bool();
        break;
      case 64:
        m.has_nan = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeZoneMapPB(m: ZoneMapPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeZoneMapPB, m);
}

export function decodeZoneMapPB(b: Uint8Array): ZoneMapPB {
  return decodeMessage("ZoneMapPB", readZoneMapPB, b);
}

export interface ColumnPathPartInfo {
  key?: string;
  is_nested?: boolean;
  anonymous_array_level?: number;
}

export function writeColumnPathPartInfo(w: ProtoWriter, m: ColumnPathPartInfo): void {
  if (m.key !== undefined) w.uint32(10).string(m.key);
  if (m.is_nested !== undefined) w.uint32(16).bool(m.is_nested);
  if (m.anonymous_array_level !== undefined) w.uint32(24).uint32(m.anonymous_array_level);
}

export function readColumnPathPartInfo(r: ProtoReader, end: number): ColumnPathPartInfo {
  const m = {} as ColumnPathPartInfo;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.key = r.string();
        break;
      case 16:
        m.is_nested = r.bool();
        break;
      case 24:
        m.anonymous_array_level = r.uint32();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeColumnPathPartInfo(m: ColumnPathPartInfo): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeColumnPathPartInfo, m);
}

export function decodeColumnPathPartInfo(b: Uint8Array): ColumnPathPartInfo {
  return decodeMessage("ColumnPathPartInfo", readColumnPathPartInfo, b);
}

export interface ColumnPathInfo {
  path?: string;
  path_part_infos?: ColumnPathPartInfo[];
  has_nested?: boolean;
  parrent_column_unique_id?: number;
  is_typed?: boolean;
}

export function writeColumnPathInfo(w: ProtoWriter, m: ColumnPathInfo): void {
  if (m.path !== undefined) w.uint32(10).string(m.path);
  if (m.path_part_infos !== undefined) {
    for (const x of m.path_part_infos) writeMessage(w, 18, writeColumnPathPartInfo, x);
  }
  if (m.has_nested !== undefined) w.uint32(24).bool(m.has_nested);
  if (m.parrent_column_unique_id !== undefined) w.uint32(32).uint32(m.parrent_column_unique_id);
  if (m.is_typed !== undefined) w.uint32(40).bool(m.is_typed);
}

export function readColumnPathInfo(r: ProtoReader, end: number): ColumnPathInfo {
  const m = {} as ColumnPathInfo;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.path = r.string();
        break;
      case 18:
        (m.path_part_infos ??= []).push(r.message(readColumnPathPartInfo));
        break;
      case 24:
        m.has_nested = r.bool();
        break;
      case 32:
        m.parrent_column_unique_id = r.uint32();
        break;
      case 40:
        m.is_typed = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeColumnPathInfo(m: ColumnPathInfo): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeColumnPathInfo, m);
}

export function decodeColumnPathInfo(b: Uint8Array): ColumnPathInfo {
  return decodeMessage("ColumnPathInfo", readColumnPathInfo, b);
}

export interface VariantStatisticsPB {
  sparse_column_non_null_size?: Map<string, number>;
}

export function writeVariantStatisticsPB(w: ProtoWriter, m: VariantStatisticsPB): void {
  if (m.sparse_column_non_null_size !== undefined) {
    for (const [k, x] of m.sparse_column_non_null_size) {
      w.uint32(18).fork();
      w.uint32(10).string(k);
      w.uint32(16).uint32(x);
      w.join();
    }
  }
}

export function readVariantStatisticsPB(r: ProtoReader, end: number): VariantStatisticsPB {
  const m = {} as VariantStatisticsPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 18:
        r.mapEntry(m.sparse_column_non_null_size ??= new Map(), 10, () => r.string(), "", 16, () => r.uint32(), () => 0);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeVariantStatisticsPB(m: VariantStatisticsPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeVariantStatisticsPB, m);
}

export function decodeVariantStatisticsPB(b: Uint8Array): VariantStatisticsPB {
  return decodeMessage("VariantStatisticsPB", readVariantStatisticsPB, b);
}

export interface ColumnMetaPB {
  column_id?: number;
  unique_id?: number;
  type?: number;
  length?: number;
  encoding?: EncodingTypePB;
  compression?: CompressionTypePB;
  is_nullable?: boolean;
  indexes?: ColumnIndexMetaPB[];
  dict_page?: PagePointerPB;
  children_columns?: ColumnMetaPB[];
  num_rows?: bigint;
  children_column_names?: string[];
  column_path_info?: ColumnPathInfo;
  default_value?: Uint8Array;
  precision?: number;
  frac?: number;
  sparse_columns?: ColumnMetaPB[];
  result_is_nullable?: boolean;
  function_name?: string;
  be_exec_version?: number;
  variant_statistics?: VariantStatisticsPB;
  /** Default: 0 */
  variant_max_subcolumns_count?: number;
  /** Default: 0 */
  none_null_size?: bigint;
  compressed_data_bytes?: bigint;
  uncompressed_data_bytes?: bigint;
  raw_data_bytes?: bigint;
}

export function writeColumnMetaPB(w: ProtoWriter, m: ColumnMetaPB): void {
  if (m.column_id !== undefined) w.uint32(8).uint32(m.column_id);
  if (m.unique_id !== undefined) w.uint32(16).uint32(m.unique_id);
  if (m.type !== undefined) w.uint32(24).int32(m.type);
  if (m.length !== undefined) w.uint32(32).int32(m.length);
  if (m.encoding !== undefined) w.uint32(40).int32(m.encoding);
  if (m.compression !== undefined) w.uint32(48).int32(m.compression);
  if (m.is_nullable !== undefined) w.uint32(56).bool(m.is_nullable);
  if (m.indexes !== undefined) {
    for (const x of m.indexes) writeMessage(w, 66, writeColumnIndexMetaPB, x);
  }
  if (m.dict_page !== undefined) writeMessage(w, 74, writePagePointerPB, m.dict_page);
  if (m.children_columns !== undefined) {
    for (const x of m.children_columns) writeMessage(w, 82, writeColumnMetaPB, x);
  }
  if (m.num_rows !== undefined) w.uint32(88).uint64(m.num_rows);
  if (m.children_column_names !== undefined) {
    for (const x of m.children_column_names) w.uint32(98).string(x);
  }
  if (m.column_path_info !== undefined) writeMessage(w, 106, writeColumnPathInfo, m.column_path_info);
  if (m.default_value !== undefined) w.uint32(114).bytes(m.default_value);
  if (m.precision !== undefined) w.uint32(120).int32(m.precision);
  if (m.frac !== undefined) w.uint32(128).int32(m.frac);
  if (m.sparse_columns !== undefined) {
    for (const x of m.sparse_columns) writeMessage(w, 138, writeColumnMetaPB, x);
  }
  if (m.result_is_nullable !== undefined) w.uint32(144).bool(m.result_is_nullable);
  if (m.function_name !== undefined) w.uint32(154).string(m.function_name);
  if (m.be_exec_version !== undefined) w.uint32(160).int32(m.be_exec_version);
  if (m.variant_statistics !== undefined) writeMessage(w, 170, writeVariantStatisticsPB, m.variant_statistics);
  if (m.variant_max_subcolumns_count !== undefined) w.uint32(176).int32(m.variant_max_subcolumns_count);
  if (m.none_null_size !== undefined) w.uint32(184).uint64(m.none_null_size);
  if (m.compressed_data_bytes !== undefined) w.uint32(192).uint64(m.compressed_data_bytes);
  if (m.uncompressed_data_bytes !== undefined) w.uint32(200).uint64(m.uncompressed_data_bytes);
  if (m.raw_data_bytes !== undefined) w.uint32(208).uint64(m.raw_data_bytes);
}

export function readColumnMetaPB(r: ProtoReader, end: number): ColumnMetaPB {
  const m = {} as ColumnMetaPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.column_id = r.uint32();
        break;
      case 16:
        m.unique_id = r.uint32();
        break;
      case 24:
        m.type = r.int32();
        break;
      case 32:
        m.length = r.int32();
        break;
      case 40:
        m.encoding = r.int32() as EncodingTypePB;
        break;
      case 48:
        m.compression = r.int32() as CompressionTypePB;
        break;
      case 56:
        m.is_nullable = r.bool();
        break;
      case 66:
        (m.indexes ??= []).push(r.message(readColumnIndexMetaPB));
        break;
      case 74:
        m.dict_page = r.message(readPagePointerPB);
        break;
      case 82:
        (m.children_columns ??= []).push(r.message(readColumnMetaPB));
        break;
      case 88:
        m.num_rows = r.uint64() as bigint;
        break;
      case 98:
        (m.children_column_names ??= []).push(r.string());
        break;
      case 106:
        m.column_path_info = r.message(readColumnPathInfo);
        break;
      case 114:
        m.default_value = r.bytes();
        break;
      case 120:
        m.precision = r.int32();
        break;
      case 128:
        m.frac = r.int32();
        break;
      case 138:
        (m.sparse_columns ??= []).push(r.message(readColumnMetaPB));
        break;
      case 144:
        m.result_is_nullable = r.bool();
        break;
      case 154:
        m.function_name = r.string();
        break;
      case 160:
        m.be_exec_version = r.int32();
        break;
      case 170:
        m.variant_statistics = r.message(readVariantStatisticsPB);
        break;
      case 176:
        m.variant_max_subcolumns_count = r.int32();
        break;
      case 184:
        m.none_null_size = r.uint64() as bigint;
        break;
      case 192:
        m.compressed_data_bytes = r.uint64() as bigint;
        break;
      case 200:
        m.uncompressed_data_bytes = r.uint64() as bigint;
        break;
      case 208:
        m.raw_data_bytes = r.uint64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeColumnMetaPB(m: ColumnMetaPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeColumnMetaPB, m);
}

export function decodeColumnMetaPB(b: Uint8Array): ColumnMetaPB {
  return decodeMessage("ColumnMetaPB", readColumnMetaPB, b);
}

export interface ColumnMetaEntryPB {
  unique_id?: number;
  length?: number;
}

export function writeColumnMetaEntryPB(w: ProtoWriter, m: ColumnMetaEntryPB): void {
  if (m.unique_id !== undefined) w.uint32(8).int32(m.unique_id);
  if (m.length !== undefined) w.uint32(16).uint32(m.length);
}

export function readColumnMetaEntryPB(r: ProtoReader, end: number): ColumnMetaEntryPB {
  const m = {} as ColumnMetaEntryPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.unique_id = r.int32();
        break;
      case 16:
        m.length = r.uint32();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeColumnMetaEntryPB(m: ColumnMetaEntryPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeColumnMetaEntryPB, m);
}

export function decodeColumnMetaEntryPB(b: Uint8Array): ColumnMetaEntryPB {
  return decodeMessage("ColumnMetaEntryPB", readColumnMetaEntryPB, b);
}

export interface PrimaryKeyIndexMetaPB {
  primary_key_index?: IndexedColumnMetaPB;
  bloom_filter_index?: ColumnIndexMetaPB;
  min_key?: Uint8Array;
  max_key?: Uint8Array;
}

export function writePrimaryKeyIndexMetaPB(w: ProtoWriter, m: PrimaryKeyIndexMetaPB): void {
  if (m.primary_key_index !== undefined) writeMessage(w, 10, writeIndexedColumnMetaPB, m.primary_key_index);
  if (m.bloom_filter_index !== undefined) writeMessage(w, 18, writeColumnIndexMetaPB, m.bloom_filter_index);
  if (m.min_key !== undefined) w.uint32(26).bytes(m.min_key);
  if (m.max_key !== undefined) w.uint32(34).bytes(m.max_key);
}

export function readPrimaryKeyIndexMetaPB(r: ProtoReader, end: number): PrimaryKeyIndexMetaPB {
  const m = {} as PrimaryKeyIndexMetaPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.primary_key_index = r.message(readIndexedColumnMetaPB);
        break;
      case 18:
        m.bloom_filter_index = r.message(readColumnIndexMetaPB);
        break;
      case 26:
        m.min_key = r.bytes();
        break;
      case 34:
        m.max_key = r.bytes();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePrimaryKeyIndexMetaPB(m: PrimaryKeyIndexMetaPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePrimaryKeyIndexMetaPB, m);
}

export function decodePrimaryKeyIndexMetaPB(b: Uint8Array): PrimaryKeyIndexMetaPB {
  return decodeMessage("PrimaryKeyIndexMetaPB", readPrimaryKeyIndexMetaPB, b);
}

export interface SegmentFooterPB {
  /** Default: 1 */
  version?: number;
  columns?: ColumnMetaPB[];
  num_rows?: number;
  index_footprint?: bigint;
  data_footprint?: bigint;
  raw_data_footprint?: bigint;
  /** Default: LZ4F */
  compress_type?: CompressionTypePB;
  file_meta_datas?: MetadataPairPB[];
  short_key_index_page?: PagePointerPB;
  primary_key_index_meta?: PrimaryKeyIndexMetaPB;
  col_meta_region_start?: bigint;
  column_meta_entries?: ColumnMetaEntryPB[];
}

export function writeSegmentFooterPB(w: ProtoWriter, m: SegmentFooterPB): void {
  if (m.version !== undefined) w.uint32(8).uint32(m.version);
  if (m.columns !== undefined) {
    for (const x of m.columns) writeMessage(w, 18, writeColumnMetaPB, x);
  }
  if (m.num_rows !== undefined) w.uint32(24).uint32(m.num_rows);
  if (m.index_footprint !== undefined) w.uint32(32).uint64(m.index_footprint);
  if (m.data_footprint !== undefined) w.uint32(40).uint64(m.data_footprint);
  if (m.raw_data_footprint !== undefined) w.uint32(48).uint64(m.raw_data_footprint);
  if (m.compress_type !== undefined) w.uint32(56).int32(m.compress_type);
  if (m.file_meta_datas !== undefined) {
    for (const x of m.file_meta_datas) writeMessage(w, 66, writeMetadataPairPB, x);
  }
  if (m.short_key_index_page !== undefined) writeMessage(w, 74, writePagePointerPB, m.short_key_index_page);
  if (m.primary_key_index_meta !== undefined) writeMessage(w, 82, writePrimaryKeyIndexMetaPB, m.primary_key_index_meta);
  if (m.col_meta_region_start !== undefined) w.uint32(88).uint64(m.col_meta_region_start);
  if (m.column_meta_entries !== undefined) {
    for (const x of m.column_meta_entries) writeMessage(w, 98, writeColumnMetaEntryPB, x);
  }
}

export function readSegmentFooterPB(r: ProtoReader, end: number): SegmentFooterPB {
  const m = {} as SegmentFooterPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.version = r.uint32();
        break;
      case 18:
        (m.columns ??= []).push(r.message(readColumnMetaPB));
        break;
      case 24:
        m.num_rows = r.uint32();
        break;
      case 32:
        m.index_footprint = r.uint64() as bigint;
        break;
      case 40:
        m.data_footprint = r.uint64() as bigint;
        break;
      case 48:
        m.raw_data_footprint = r.uint64() as bigint;
        break;
      case 56:
        m.compress_type = r.int32() as CompressionTypePB;
        break;
      case 66:
        (m.file_meta_datas ??= []).push(r.message(readMetadataPairPB));
        break;
      case 74:
        m.short_key_index_page = r.message(readPagePointerPB);
        break;
      case 82:
        m.primary_key_index_meta = r.message(readPrimaryKeyIndexMetaPB);
        break;
      case 88:
        m.col_meta_region_start = r.uint64() as bigint;
        break;
      case 98:
        (m.column_meta_entries ??= []).push(r.message(readColumnMetaEntryPB));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeSegmentFooterPB(m: SegmentFooterPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeSegmentFooterPB, m);
}

export function decodeSegmentFooterPB(b: Uint8Array): SegmentFooterPB {
  return decodeMessage("SegmentFooterPB", readSegmentFooterPB, b);
}

export interface BTreeMetaPB {
  root_page?: PagePointerPB;
  is_root_data_page?: boolean;
}

export function writeBTreeMetaPB(w: ProtoWriter, m: BTreeMetaPB): void {
  if (m.root_page !== undefined) writeMessage(w, 10, writePagePointerPB, m.root_page);
  if (m.is_root_data_page !== undefined) w.uint32(16).bool(m.is_root_data_page);
}

export function readBTreeMetaPB(r: ProtoReader, end: number): BTreeMetaPB {
  const m = {} as BTreeMetaPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.root_page = r.message(readPagePointerPB);
        break;
      case 16:
        m.is_root_data_page = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeBTreeMetaPB(m: BTreeMetaPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeBTreeMetaPB, m);
}

export function decodeBTreeMetaPB(b: Uint8Array): BTreeMetaPB {
  return decodeMessage("BTreeMetaPB", readBTreeMetaPB, b);
}

export interface IndexedColumnMetaPB {
  data_type?: number;
  encoding?: EncodingTypePB;
  num_values?: bigint;
  ordinal_index_meta?: BTreeMetaPB;
  value_index_meta?: BTreeMetaPB;
  /** Default: NO_COMPRESSION */
  compression?: CompressionTypePB;
  size?: bigint;
}

export function writeIndexedColumnMetaPB(w: ProtoWriter, m: IndexedColumnMetaPB): void {
  if (m.data_type !== undefined) w.uint32(8).int32(m.data_type);
  if (m.encoding !== undefined) w.uint32(16).int32(m.encoding);
  if (m.num_values !== undefined) w.uint32(24).int64(m.num_values);
  if (m.ordinal_index_meta !== undefined) writeMessage(w, 34, writeBTreeMetaPB, m.ordinal_index_meta);
  if (m.value_index_meta !== undefined) writeMessage(w, 42, writeBTreeMetaPB, m.value_index_meta);
  if (m.compression !== undefined) w.uint32(48).int32(m.compression);
  if (m.size !== undefined) w.uint32(56).uint64(m.size);
}

export function readIndexedColumnMetaPB(r: ProtoReader, end: number): IndexedColumnMetaPB {
  const m = {} as IndexedColumnMetaPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.data_type = r.int32();
        break;
      case 16:
        m.encoding = r.int32() as EncodingTypePB;
        break;
      case 24:
        m.num_values = r.int64() as bigint;
        break;
      case 34:
        m.ordinal_index_meta = r.message(readBTreeMetaPB);
        break;
      case 42:
        m.value_index_meta = r.message(readBTreeMetaPB);
        break;
      case 48:
        m.compression = r.int32() as CompressionTypePB;
        break;
      case 56:
        m.size = r.uint64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeIndexedColumnMetaPB(m: IndexedColumnMetaPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeIndexedColumnMetaPB, m);
}

export function decodeIndexedColumnMetaPB(b: Uint8Array): IndexedColumnMetaPB {
  return decodeMessage("IndexedColumnMetaPB", readIndexedColumnMetaPB, b);
}

export interface ColumnIndexMetaPB {
  type?: ColumnIndexTypePB;
  ordinal_index?: OrdinalIndexPB;
  zone_map_index?: ZoneMapIndexPB;
  bitmap_index?: BitmapIndexPB;
  bloom_filter_index?: BloomFilterIndexPB;
}

export function writeColumnIndexMetaPB(w: ProtoWriter, m: ColumnIndexMetaPB): void {
  if (m.type !== undefined) w.uint32(8).int32(m.type);
  if (m.ordinal_index !== undefined) writeMessage(w, 58, writeOrdinalIndexPB, m.ordinal_index);
  if (m.zone_map_index !== undefined) writeMessage(w, 66, writeZoneMapIndexPB, m.zone_map_index);
  if (m.bitmap_index !== undefined) writeMessage(w, 74, writeBitmapIndexPB, m.bitmap_index);
  if (m.bloom_filter_index !== undefined) writeMessage(w, 82, writeBloomFilterIndexPB, m.bloom_filter_index);
}

export function readColumnIndexMetaPB(r: ProtoReader, end: number): ColumnIndexMetaPB {
  const m = {} as ColumnIndexMetaPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.type = r.int32() as ColumnIndexTypePB;
        break;
      case 58:
        m.ordinal_index = r.message(readOrdinalIndexPB);
        break;
      case 66:
        m.zone_map_index = r.message(readZoneMapIndexPB);
        break;
      case 74:
        m.bitmap_index = r.message(readBitmapIndexPB);
        break;
      case 82:
        m.bloom_filter_index = r.message(readBloomFilterIndexPB);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeColumnIndexMetaPB(m: ColumnIndexMetaPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeColumnIndexMetaPB, m);
}

export function decodeColumnIndexMetaPB(b: Uint8Array): ColumnIndexMetaPB {
  return decodeMessage("ColumnIndexMetaPB", readColumnIndexMetaPB, b);
}

export interface OrdinalIndexPB {
  root_page?: BTreeMetaPB;
}

export function writeOrdinalIndexPB(w: ProtoWriter, m: OrdinalIndexPB): void {
  if (m.root_page !== undefined) writeMessage(w, 10, writeBTreeMetaPB, m.root_page);
}

export function readOrdinalIndexPB(r: ProtoReader, end: number): OrdinalIndexPB {
  const m = {} as OrdinalIndexPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.root_page = r.message(readBTreeMetaPB);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeOrdinalIndexPB(m: OrdinalIndexPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeOrdinalIndexPB, m);
}

export function decodeOrdinalIndexPB(b: Uint8Array): OrdinalIndexPB {
  return decodeMessage("OrdinalIndexPB", readOrdinalIndexPB, b);
}

export interface ZoneMapIndexPB {
  segment_zone_map?: ZoneMapPB;
  page_zone_maps?: IndexedColumnMetaPB;
}

export function writeZoneMapIndexPB(w: ProtoWriter, m: ZoneMapIndexPB): void {
  if (m.segment_zone_map !== undefined) writeMessage(w, 10, writeZoneMapPB, m.segment_zone_map);
  if (m.page_zone_maps !== undefined) writeMessage(w, 18, writeIndexedColumnMetaPB, m.page_zone_maps);
}

export function readZoneMapIndexPB(r: ProtoReader, end: number): ZoneMapIndexPB {
  const m = {} as ZoneMapIndexPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.segment_zone_map = r.message(readZoneMapPB);
        break;
      case 18:
        m.page_zone_maps = r.message(readIndexedColumnMetaPB);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeZoneMapIndexPB(m: ZoneMapIndexPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeZoneMapIndexPB, m);
}

export function decodeZoneMapIndexPB(b: Uint8Array): ZoneMapIndexPB {
  return decodeMessage("ZoneMapIndexPB", readZoneMapIndexPB, b);
}

export interface BitmapIndexPB {
  /** Default: ROARING_BITMAP */
  bitmap_type?: BitmapIndexPB_BitmapType;
  has_null?: boolean;
  dict_column?: IndexedColumnMetaPB;
  bitmap_column?: IndexedColumnMetaPB;
}

export function writeBitmapIndexPB(w: ProtoWriter, m: BitmapIndexPB): void {
  if (m.bitmap_type !== undefined) w.uint32(8).int32(m.bitmap_type);
  if (m.has_null !== undefined) w.uint32(16).bool(m.has_null);
  if (m.dict_column !== undefined) writeMessage(w, 26, writeIndexedColumnMetaPB, m.dict_column);
  if (m.bitmap_column !== undefined) writeMessage(w, 34, writeIndexedColumnMetaPB, m.bitmap_column);
}

export function readBitmapIndexPB(r: ProtoReader, end: number): BitmapIndexPB {
  const m = {} as BitmapIndexPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.bitmap_type = r.int32() as BitmapIndexPB_BitmapType;
        break;
      case 16:
        m.has_null = r.bool();
        break;
      case 26:
        m.dict_column = r.message(readIndexedColumnMetaPB);
        break;
      case 34:
        m.bitmap_column = r.message(readIndexedColumnMetaPB);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeBitmapIndexPB(m: BitmapIndexPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeBitmapIndexPB, m);
}

export function decodeBitmapIndexPB(b: Uint8Array): BitmapIndexPB {
  return decodeMessage("BitmapIndexPB", readBitmapIndexPB, b);
}

export interface BloomFilterIndexPB {
  hash_strategy?: HashStrategyPB;
  algorithm?: BloomFilterAlgorithmPB;
  bloom_filter?: IndexedColumnMetaPB;
}

export function writeBloomFilterIndexPB(w: ProtoWriter, m: BloomFilterIndexPB): void {
  if (m.hash_strategy !== undefined) w.uint32(8).int32(m.hash_strategy);
  if (m.algorithm !== undefined) w.uint32(16).int32(m.algorithm);
  if (m.bloom_filter !== undefined) writeMessage(w, 26, writeIndexedColumnMetaPB, m.bloom_filter);
}

export function readBloomFilterIndexPB(r: ProtoReader, end: number): BloomFilterIndexPB {
  const m = {} as BloomFilterIndexPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.hash_strategy = r.int32() as HashStrategyPB;
        break;
      case 16:
        m.algorithm = r.int32() as BloomFilterAlgorithmPB;
        break;
      case 26:
        m.bloom_filter = r.message(readIndexedColumnMetaPB);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeBloomFilterIndexPB(m: BloomFilterIndexPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeBloomFilterIndexPB, m);
}

export function decodeBloomFilterIndexPB(b: Uint8Array): BloomFilterIndexPB {
  return decodeMessage("BloomFilterIndexPB", readBloomFilterIndexPB, b);
}

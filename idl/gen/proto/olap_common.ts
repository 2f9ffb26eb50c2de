// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/proto/olap_common.proto: change that file, not this one.

import { type ProtoReader, type ProtoWriter, decodeMessage, encodeMessage, missing, writeMessage } from "../../codec/proto.ts";

export const CompressKind = {
  COMPRESS_NONE: 0,
  COMPRESS_LZO: 1,
  COMPRESS_LZ4: 2,
} as const;
export type CompressKind = typeof CompressKind[keyof typeof CompressKind];

export const FileType = {
  SEGMENT_FILE: 1,
  INVERTED_INDEX_FILE: 2,
} as const;
export type FileType = typeof FileType[keyof typeof FileType];

export interface ColumnMessage {
  name: string;
  type: string;
  aggregation: string;
  length: number;
  is_key: boolean;
  default_value?: string;
  referenced_column?: string;
  index_length?: number;
  /** Default: 27 */
  precision?: number;
  /** Default: 9 */
  frac?: number;
  /** Default: false */
  is_allow_null?: boolean;
  unique_id?: number;
  sub_column?: number[];
  /** Default: false */
  is_root_column?: boolean;
  /** Default: false */
  is_bf_column?: boolean;
  /** Default: false */
  has_bitmap_index?: boolean;
}

export function writeColumnMessage(w: ProtoWriter, m: ColumnMessage): void {
  w.uint32(10).string(m.name);
  w.uint32(18).string(m.type);
  w.uint32(26).string(m.aggregation);
  w.uint32(32).uint32(m.length);
  w.uint32(40).bool(m.is_key);
  if (m.default_value !== undefined) w.uint32(50).string(m.default_value);
  if (m.referenced_column !== undefined) w.uint32(58).string(m.referenced_column);
  if (m.index_length !== undefined) w.uint32(64).uint32(m.index_length);
  if (m.precision !== undefined) w.uint32(72).uint32(m.precision);
  if (m.frac !== undefined) w.uint32(80).uint32(m.frac);
  if (m.is_allow_null !== undefined) w.uint32(88).bool(m.is_allow_null);
  if (m.unique_id !== undefined) w.uint32(96).uint32(m.unique_id);
  if (m.sub_column !== undefined) {
    for (const x of m.sub_column) w.uint32(104).uint32(x);
  }
  if (m.is_root_column !== undefined) w.uint32(112).bool(m.is_root_column);
  if (m.is_bf_column !== undefined) w.uint32(120).bool(m.is_bf_column);
  if (m.has_bitmap_index !== undefined) w.uint32(128).bool(m.has_bitmap_index);
}

export function readColumnMessage(r: ProtoReader, end: number): ColumnMessage {
  const m = {} as ColumnMessage;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 18:
        m.type = r.string();
        break;
      case 26:
        m.aggregation = r.string();
        break;
      case 32:
        m.length = r.uint32();
        break;
      case 40:
        m.is_key = r.bool();
        break;
      case 50:
        m.default_value = r.string();
        break;
      case 58:
        m.referenced_column = r.string();
        break;
      case 64:
        m.index_length = r.uint32();
        break;
      case 72:
        m.precision = r.uint32();
        break;
      case 80:
        m.frac = r.uint32();
        break;
      case 88:
        m.is_allow_null = r.bool();
        break;
      case 96:
        m.unique_id = r.uint32();
        break;
      case 104:
        (m.sub_column ??= []).push(r.uint32());
        break;
      case 106:
        r.packed(m.sub_column ??= [], () => r.uint32());
        break;
      case 112:
        m.is_root_column = r.bool();
        break;
      case 120:
        m.is_bf_column = r.bool();
        break;
      case 128:
        m.has_bitmap_index = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.name === undefined) missing("ColumnMessage", "name");
  if (m.type === undefined) missing("ColumnMessage", "type");
  if (m.aggregation === undefined) missing("ColumnMessage", "aggregation");
  if (m.length === undefined) missing("ColumnMessage", "length");
  if (m.is_key === undefined) missing("ColumnMessage", "is_key");
  return m;
}

export function encodeColumnMessage(m: ColumnMessage): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeColumnMessage, m);
}

export function decodeColumnMessage(b: Uint8Array): ColumnMessage {
  return decodeMessage("ColumnMessage", readColumnMessage, b);
}

export interface PCounter {
  item: string;
  count: bigint;
}

export function writePCounter(w: ProtoWriter, m: PCounter): void {
  w.uint32(10).string(m.item);
  w.uint32(16).uint64(m.count);
}

export function readPCounter(r: ProtoReader, end: number): PCounter {
  const m = {} as PCounter;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.item = r.string();
        break;
      case 16:
        m.count = r.uint64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.item === undefined) missing("PCounter", "item");
  if (m.count === undefined) missing("PCounter", "count");
  return m;
}

export function encodePCounter(m: PCounter): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePCounter, m);
}

export function decodePCounter(b: Uint8Array): PCounter {
  return decodeMessage("PCounter", readPCounter, b);
}

export interface PTopNCounter {
  top_num: number;
  space_expand_rate: number;
  counter?: PCounter[];
}

export function writePTopNCounter(w: ProtoWriter, m: PTopNCounter): void {
  w.uint32(8).uint32(m.top_num);
  w.uint32(16).uint32(m.space_expand_rate);
  if (m.counter !== undefined) {
    for (const x of m.counter) writeMessage(w, 26, writePCounter, x);
  }
}

export function readPTopNCounter(r: ProtoReader, end: number): PTopNCounter {
  const m = {} as PTopNCounter;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.top_num = r.uint32();
        break;
      case 16:
        m.space_expand_rate = r.uint32();
        break;
      case 26:
        (m.counter ??= []).push(r.message(readPCounter));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.top_num === undefined) missing("PTopNCounter", "top_num");
  if (m.space_expand_rate === undefined) missing("PTopNCounter", "space_expand_rate");
  return m;
}

export function encodePTopNCounter(m: PTopNCounter): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTopNCounter, m);
}

export function decodePTopNCounter(b: Uint8Array): PTopNCounter {
  return decodeMessage("PTopNCounter", readPTopNCounter, b);
}

export interface InvertedIndexFileInfo_IndexInfo {
  index_id: bigint;
  /** Default: -1 */
  index_file_size: bigint;
  index_suffix?: string;
}

export function writeInvertedIndexFileInfo_IndexInfo(w: ProtoWriter, m: InvertedIndexFileInfo_IndexInfo): void {
  w.uint32(8).int64(m.index_id);
  w.uint32(16).int64(m.index_file_size);
  if (m.index_suffix !== undefined) w.uint32(26).string(m.index_suffix);
}

export function readInvertedIndexFileInfo_IndexInfo(r: ProtoReader, end: number): InvertedIndexFileInfo_IndexInfo {
  const m = {} as InvertedIndexFileInfo_IndexInfo;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.index_id = r.int64() as bigint;
        break;
      case 16:
        m.index_file_size = r.int64() as bigint;
        break;
      case 26:
        m.index_suffix = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.index_id === undefined) missing("InvertedIndexFileInfo_IndexInfo", "index_id");
  if (m.index_file_size === undefined) missing("InvertedIndexFileInfo_IndexInfo", "index_file_size");
  return m;
}

export function encodeInvertedIndexFileInfo_IndexInfo(m: InvertedIndexFileInfo_IndexInfo): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeInvertedIndexFileInfo_IndexInfo, m);
}

export function decodeInvertedIndexFileInfo_IndexInfo(b: Uint8Array): InvertedIndexFileInfo_IndexInfo {
  return decodeMessage("InvertedIndexFileInfo_IndexInfo", readInvertedIndexFileInfo_IndexInfo, b);
}

export interface InvertedIndexFileInfo {
  index_info?: InvertedIndexFileInfo_IndexInfo[];
  index_size?: bigint;
}

export function writeInvertedIndexFileInfo(w: ProtoWriter, m: InvertedIndexFileInfo): void {
  if (m.index_info !== undefined) {
    for (const x of m.index_info) writeMessage(w, 10, writeInvertedIndexFileInfo_IndexInfo, x);
  }
  if (m.index_size !== undefined) w.uint32(16).int64(m.index_size);
}

export function readInvertedIndexFileInfo(r: ProtoReader, end: number): InvertedIndexFileInfo {
  const m = {} as InvertedIndexFileInfo;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.index_info ??= []).push(r.message(readInvertedIndexFileInfo_IndexInfo));
        break;
      case 16:
        m.index_size = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeInvertedIndexFileInfo(m: InvertedIndexFileInfo): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeInvertedIndexFileInfo, m);
}

export function decodeInvertedIndexFileInfo(b: Uint8Array): InvertedIndexFileInfo {
  return decodeMessage("InvertedIndexFileInfo", readInvertedIndexFileInfo, b);
}

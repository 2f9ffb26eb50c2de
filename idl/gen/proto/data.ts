// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/proto/data.proto: change that file, not this one.

import { type ProtoReader, type ProtoWriter, decodeMessage, encodeMessage, missing, writeMessage } from "../../codec/proto.ts";
import { type ColumnPathInfo, type CompressionTypePB, readColumnPathInfo, writeColumnPathInfo } from "./segment_v2.ts";
import { type PGenericType_TypeId } from "./types.ts";

export interface PNodeStatistics {
  node_id: bigint;
  peak_memory_bytes?: bigint;
}

export function writePNodeStatistics(w: ProtoWriter, m: PNodeStatistics): void {
  w.uint32(8).int64(m.node_id);
  if (m.peak_memory_bytes !== undefined) w.uint32(16).int64(m.peak_memory_bytes);
}

export function readPNodeStatistics(r: ProtoReader, end: number): PNodeStatistics {
  const m = {} as PNodeStatistics;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.node_id = r.int64() as bigint;
        break;
      case 16:
        m.peak_memory_bytes = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.node_id === undefined) missing("PNodeStatistics", "node_id");
  return m;
}

export function encodePNodeStatistics(m: PNodeStatistics): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePNodeStatistics, m);
}

export function decodePNodeStatistics(b: Uint8Array): PNodeStatistics {
  return decodeMessage("PNodeStatistics", readPNodeStatistics, b);
}

export interface PQueryStatistics {
  scan_rows?: bigint;
  scan_bytes?: bigint;
  returned_rows?: bigint;
  cpu_ms?: bigint;
  max_peak_memory_bytes?: bigint;
  nodes_statistics?: PNodeStatistics[];
  scan_bytes_from_local_storage?: bigint;
  scan_bytes_from_remote_storage?: bigint;
  spill_write_bytes_to_local_storage?: bigint;
  spill_read_bytes_from_local_storage?: bigint;
  bytes_write_into_cache?: bigint;
}

export function writePQueryStatistics(w: ProtoWriter, m: PQueryStatistics): void {
  if (m.scan_rows !== undefined) w.uint32(8).int64(m.scan_rows);
  if (m.scan_bytes !== undefined) w.uint32(16).int64(m.scan_bytes);
  if (m.returned_rows !== undefined) w.uint32(24).int64(m.returned_rows);
  if (m.cpu_ms !== undefined) w.uint32(32).int64(m.cpu_ms);
  if (m.max_peak_memory_bytes !== undefined) w.uint32(40).int64(m.max_peak_memory_bytes);
  if (m.nodes_statistics !== undefined) {
    for (const x of m.nodes_statistics) writeMessage(w, 50, writePNodeStatistics, x);
  }
  if (m.scan_bytes_from_local_storage !== undefined) w.uint32(56).int64(m.scan_bytes_from_local_storage);
  if (m.scan_bytes_from_remote_storage !== undefined) w.uint32(64).int64(m.scan_bytes_from_remote_storage);
  if (m.spill_write_bytes_to_local_storage !== undefined) w.uint32(72).int64(m.spill_write_bytes_to_local_storage);
  if (m.spill_read_bytes_from_local_storage !== undefined) w.uint32(80).int64(m.spill_read_bytes_from_local_storage);
  if (m.bytes_write_into_cache !== undefined) w.uint32(88).int64(m.bytes_write_into_cache);
}

export function readPQueryStatistics(r: ProtoReader, end: number): PQueryStatistics {
  const m = {} as PQueryStatistics;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.scan_rows = r.int64() as bigint;
        break;
      case 16:
        m.scan_bytes = r.int64() as bigint;
        break;
      case 24:
        m.returned_rows = r.int64() as bigint;
        break;
      case 32:
        m.cpu_ms = r.int64() as bigint;
        break;
      case 40:
        m.max_peak_memory_bytes = r.int64() as bigint;
        break;
      case 50:
        (m.nodes_statistics ??= []).push(r.message(readPNodeStatistics));
        break;
      case 56:
        m.scan_bytes_from_local_storage = r.int64() as bigint;
        break;
      case 64:
        m.scan_bytes_from_remote_storage = r.int64() as bigint;
        break;
      case 72:
        m.spill_write_bytes_to_local_storage = r.int64() as bigint;
        break;
      case 80:
        m.spill_read_bytes_from_local_storage = r.int64() as bigint;
        break;
      case 88:
        m.bytes_write_into_cache = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePQueryStatistics(m: PQueryStatistics): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePQueryStatistics, m);
}

export function decodePQueryStatistics(b: Uint8Array): PQueryStatistics {
  return decodeMessage("PQueryStatistics", readPQueryStatistics, b);
}

export interface PRowBatch {
  num_rows: number;
  row_tuples?: number[];
  tuple_offsets?: number[];
  tuple_data: Uint8Array;
  is_compressed: boolean;
  new_tuple_offsets?: bigint[];
}

export function writePRowBatch(w: ProtoWriter, m: PRowBatch): void {
  w.uint32(8).int32(m.num_rows);
  if (m.row_tuples !== undefined) {
    for (const x of m.row_tuples) w.uint32(16).int32(x);
  }
  if (m.tuple_offsets !== undefined) {
    for (const x of m.tuple_offsets) w.uint32(24).int32(x);
  }
  w.uint32(34).bytes(m.tuple_data);
  w.uint32(40).bool(m.is_compressed);
  if (m.new_tuple_offsets !== undefined) {
    for (const x of m.new_tuple_offsets) w.uint32(48).int64(x);
  }
}

export function readPRowBatch(r: ProtoReader, end: number): PRowBatch {
  const m = {} as PRowBatch;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.num_rows = r.int32();
        break;
      case 16:
        (m.row_tuples ??= []).push(r.int32());
        break;
      case 18:
        r.packed(m.row_tuples ??= [], () => r.int32());
        break;
      case 24:
        (m.tuple_offsets ??= []).push(r.int32());
        break;
      case 26:
        r.packed(m.tuple_offsets ??= [], () => r.int32());
        break;
      case 34:
        m.tuple_data = r.bytes();
        break;
      case 40:
        m.is_compressed = r.bool();
        break;
      case 48:
        (m.new_tuple_offsets ??= []).push(r.int64() as bigint);
        break;
      case 50:
        r.packed(m.new_tuple_offsets ??= [], () => r.int64() as bigint);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.num_rows === undefined) missing("PRowBatch", "num_rows");
  if (m.tuple_data === undefined) missing("PRowBatch", "tuple_data");
  if (m.is_compressed === undefined) missing("PRowBatch", "is_compressed");
  return m;
}

export function encodePRowBatch(m: PRowBatch): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePRowBatch, m);
}

export function decodePRowBatch(b: Uint8Array): PRowBatch {
  return decodeMessage("PRowBatch", readPRowBatch, b);
}

export interface PColumnMeta_Decimal {
  precision?: number;
  scale?: number;
}

export function writePColumnMeta_Decimal(w: ProtoWriter, m: PColumnMeta_Decimal): void {
  if (m.precision !== undefined) w.uint32(8).uint32(m.precision);
  if (m.scale !== undefined) w.uint32(16).uint32(m.scale);
}

export function readPColumnMeta_Decimal(r: ProtoReader, end: number): PColumnMeta_Decimal {
  const m = {} as PColumnMeta_Decimal;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.precision = r.uint32();
        break;
      case 16:
        m.scale = r.uint32();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePColumnMeta_Decimal(m: PColumnMeta_Decimal): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePColumnMeta_Decimal, m);
}

export function decodePColumnMeta_Decimal(b: Uint8Array): PColumnMeta_Decimal {
  return decodeMessage("PColumnMeta_Decimal", readPColumnMeta_Decimal, b);
}

export interface PColumnMeta {
  name?: string;
  /** Default: UNKNOWN */
  type?: PGenericType_TypeId;
  /** Default: false */
  is_nullable?: boolean;
  decimal_param?: PColumnMeta_Decimal;
  children?: PColumnMeta[];
  result_is_nullable?: boolean;
  function_name?: string;
  be_exec_version?: number;
  column_path?: ColumnPathInfo;
  /** Default: 0 */
  variant_max_subcolumns_count?: number;
}

export function writePColumnMeta(w: ProtoWriter, m: PColumnMeta): void {
  if (m.name !== undefined) w.uint32(10).string(m.name);
  if (m.type !== undefined) w.uint32(16).int32(m.type);
  if (m.is_nullable !== undefined) w.uint32(24).bool(m.is_nullable);
  if (m.decimal_param !== undefined) writeMessage(w, 34, writePColumnMeta_Decimal, m.decimal_param);
  if (m.children !== undefined) {
    for (const x of m.children) writeMessage(w, 42, writePColumnMeta, x);
  }
  if (m.result_is_nullable !== undefined) w.uint32(48).bool(m.result_is_nullable);
  if (m.function_name !== undefined) w.uint32(58).string(m.function_name);
  if (m.be_exec_version !== undefined) w.uint32(64).int32(m.be_exec_version);
  if (m.column_path !== undefined) writeMessage(w, 74, writeColumnPathInfo, m.column_path);
  if (m.variant_max_subcolumns_count !== undefined) w.uint32(80).int32(m.variant_max_subcolumns_count);
}

export function readPColumnMeta(r: ProtoReader, end: number): PColumnMeta {
  const m = {} as PColumnMeta;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 16:
        m.type = r.int32() as PGenericType_TypeId;
        break;
      case 24:
        m.is_nullable = r.bool();
        break;
      case 34:
        m.decimal_param = r.message(readPColumnMeta_Decimal);
        break;
      case 42:
        (m.children ??= []).push(r.message(readPColumnMeta));
        break;
      case 48:
        m.result_is_nullable = r.bool();
        break;
      case 58:
        m.function_name = r.string();
        break;
      case 64:
        m.be_exec_version = r.int32();
        break;
      case 74:
        m.column_path = r.message(readColumnPathInfo);
        break;
      case 80:
        m.variant_max_subcolumns_count = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePColumnMeta(m: PColumnMeta): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePColumnMeta, m);
}

export function decodePColumnMeta(b: Uint8Array): PColumnMeta {
  return decodeMessage("PColumnMeta", readPColumnMeta, b);
}

export interface PBlock {
  column_metas?: PColumnMeta[];
  column_values?: Uint8Array;
  /** Default: false */
  compressed?: boolean;
  uncompressed_size?: bigint;
  /** Default: SNAPPY */
  compression_type?: CompressionTypePB;
  /** Default: 0 */
  be_exec_version?: number;
}

export function writePBlock(w: ProtoWriter, m: PBlock): void {
  if (m.column_metas !== undefined) {
    for (const x of m.column_metas) writeMessage(w, 10, writePColumnMeta, x);
  }
  if (m.column_values !== undefined) w.uint32(18).bytes(m.column_values);
  if (m.compressed !== undefined) w.uint32(24).bool(m.compressed);
  if (m.uncompressed_size !== undefined) w.uint32(32).int64(m.uncompressed_size);
  if (m.compression_type !== undefined) w.uint32(40).int32(m.compression_type);
  if (m.be_exec_version !== undefined) w.uint32(48).int32(m.be_exec_version);
}

export function readPBlock(r: ProtoReader, end: number): PBlock {
  const m = {} as PBlock;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.column_metas ??= []).push(r.message(readPColumnMeta));
        break;
      case 18:
        m.column_values = r.bytes();
        break;
      case 24:
        m.compressed = r.bool();
        break;
      case 32:
        m.uncompressed_size = r.int64() as bigint;
        break;
      case 40:
        m.compression_type = r.int32() as CompressionTypePB;
        break;
      case 48:
        m.be_exec_version = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePBlock(m: PBlock): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePBlock, m);
}

export function decodePBlock(b: Uint8Array): PBlock {
  return decodeMessage("PBlock", readPBlock, b);
}

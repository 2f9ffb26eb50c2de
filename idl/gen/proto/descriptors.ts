// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/proto/descriptors.proto: change that file, not this one.

import { type ProtoReader, type ProtoWriter, decodeMessage, encodeMessage, missing, writeMessage } from "../../codec/proto.ts";
import { type ColumnPB, type PartialUpdateNewRowPolicyPB, type TabletIndexPB, type UniqueKeyUpdateModePB, readColumnPB, readTabletIndexPB, writeColumnPB, writeTabletIndexPB } from "./olap_file.ts";
import { type PTypeDesc, readPTypeDesc, writePTypeDesc } from "./types.ts";

export const PAccessPathType = {
  DATA: 1,
  META: 2,
} as const;
export type PAccessPathType = typeof PAccessPathType[keyof typeof PAccessPathType];

export interface PDataAccessPath {
  path?: string[];
}

export function writePDataAccessPath(w: ProtoWriter, m: PDataAccessPath): void {
  if (m.path !== undefined) {
    for (const x of m.path) w.uint32(10).string(x);
  }
}

export function readPDataAccessPath(r: ProtoReader, end: number): PDataAccessPath {
  const m = {} as PDataAccessPath;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.path ??= []).push(r.string());
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePDataAccessPath(m: PDataAccessPath): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePDataAccessPath, m);
}

export function decodePDataAccessPath(b: Uint8Array): PDataAccessPath {
  return decodeMessage("PDataAccessPath", readPDataAccessPath, b);
}

export interface PMetaAccessPath {
  path?: string[];
}

export function writePMetaAccessPath(w: ProtoWriter, m: PMetaAccessPath): void {
  if (m.path !== undefined) {
    for (const x of m.path) w.uint32(10).string(x);
  }
}

export function readPMetaAccessPath(r: ProtoReader, end: number): PMetaAccessPath {
  const m = {} as PMetaAccessPath;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.path ??= []).push(r.string());
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePMetaAccessPath(m: PMetaAccessPath): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePMetaAccessPath, m);
}

export function decodePMetaAccessPath(b: Uint8Array): PMetaAccessPath {
  return decodeMessage("PMetaAccessPath", readPMetaAccessPath, b);
}

export interface PColumnAccessPath {
  type: PAccessPathType;
  data_access_path?: PDataAccessPath;
  meta_access_path?: PMetaAccessPath;
}

export function writePColumnAccessPath(w: ProtoWriter, m: PColumnAccessPath): void {
  w.uint32(8).int32(m.type);
  if (m.data_access_path !== undefined) writeMessage(w, 18, writePDataAccessPath, m.data_access_path);
  if (m.meta_access_path !== undefined) writeMessage(w, 26, writePMetaAccessPath, m.meta_access_path);
}

export function readPColumnAccessPath(r: ProtoReader, end: number): PColumnAccessPath {
  const m = {} as PColumnAccessPath;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.type = r.int32() as PAccessPathType;
        break;
      case 18:
        m.data_access_path = r.message(readPDataAccessPath);
        break;
      case 26:
        m.meta_access_path = r.message(readPMetaAccessPath);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.type === undefined) missing("PColumnAccessPath", "type");
  return m;
}

export function encodePColumnAccessPath(m: PColumnAccessPath): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePColumnAccessPath, m);
}

export function decodePColumnAccessPath(b: Uint8Array): PColumnAccessPath {
  return decodeMessage("PColumnAccessPath", readPColumnAccessPath, b);
}

export interface PSlotDescriptor {
  id: number;
  parent: number;
  slot_type: PTypeDesc;
  column_pos: number;
  byte_offset: number;
  null_indicator_byte: number;
  null_indicator_bit: number;
  col_name: string;
  slot_idx: number;
  is_materialized?: boolean;
  col_unique_id?: number;
  is_key?: boolean;
  is_auto_increment?: boolean;
  /** Default: 0 */
  col_type?: number;
  column_paths?: string[];
  all_access_paths?: PColumnAccessPath[];
  predicate_access_paths?: PColumnAccessPath[];
}

export function writePSlotDescriptor(w: ProtoWriter, m: PSlotDescriptor): void {
  w.uint32(8).int32(m.id);
  w.uint32(16).int32(m.parent);
  writeMessage(w, 26, writePTypeDesc, m.slot_type);
  w.uint32(32).int32(m.column_pos);
  w.uint32(40).int32(m.byte_offset);
  w.uint32(48).int32(m.null_indicator_byte);
  w.uint32(56).int32(m.null_indicator_bit);
  w.uint32(66).string(m.col_name);
  w.uint32(72).int32(m.slot_idx);
  if (m.is_materialized !== undefined) w.uint32(80).bool(m.is_materialized);
  if (m.col_unique_id !== undefined) w.uint32(88).int32(m.col_unique_id);
  if (m.is_key !== undefined) w.uint32(96).bool(m.is_key);
  if (m.is_auto_increment !== undefined) w.uint32(104).bool(m.is_auto_increment);
  if (m.col_type !== undefined) w.uint32(112).int32(m.col_type);
  if (m.column_paths !== undefined) {
    for (const x of m.column_paths) w.uint32(122).string(x);
  }
  if (m.all_access_paths !== undefined) {
    for (const x of m.all_access_paths) writeMessage(w, 130, writePColumnAccessPath, x);
  }
  if (m.predicate_access_paths !== undefined) {
    for (const x of m.predicate_access_paths) writeMessage(w, 138, writePColumnAccessPath, x);
  }
}

export function readPSlotDescriptor(r: ProtoReader, end: number): PSlotDescriptor {
  const m = {} as PSlotDescriptor;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.id = r.int32();
        break;
      case 16:
        m.parent = r.int32();
        break;
      case 26:
        m.slot_type = r.message(readPTypeDesc);
        break;
      case 32:
        m.column_pos = r.int32();
        break;
      case 40:
        m.byte_offset = r.int32();
        break;
      case 48:
        m.null_indicator_byte = r.int32();
        break;
      case 56:
        m.null_indicator_bit = r.int32();
        break;
      case 66:
        m.col_name = r.string();
        break;
      case 72:
        m.slot_idx = r.int32();
        break;
      case 80:
        m.is_materialized = r.bool();
        break;
      case 88:
        m.col_unique_id = r.int32();
        break;
      case 96:
        m.is_key = r.bool();
        break;
      case 104:
        m.is_auto_increment = r.bool();
        break;
      case 112:
        m.col_type = r.int32();
        break;
      case 122:
        (m.column_paths ??= []).push(r.string());
        break;
      case 130:
        (m.all_access_paths ??= []).push(r.message(readPColumnAccessPath));
        break;
      case 138:
        (m.predicate_access_paths ??= []).push(r.message(readPColumnAccessPath));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.id === undefined) missing("PSlotDescriptor", "id");
  if (m.parent === undefined) missing("PSlotDescriptor", "parent");
  if (m.slot_type === undefined) missing("PSlotDescriptor", "slot_type");
  if (m.column_pos === undefined) missing("PSlotDescriptor", "column_pos");
  if (m.byte_offset === undefined) missing("PSlotDescriptor", "byte_offset");
  if (m.null_indicator_byte === undefined) missing("PSlotDescriptor", "null_indicator_byte");
  if (m.null_indicator_bit === undefined) missing("PSlotDescriptor", "null_indicator_bit");
  if (m.col_name === undefined) missing("PSlotDescriptor", "col_name");
  if (m.slot_idx === undefined) missing("PSlotDescriptor", "slot_idx");
  return m;
}

export function encodePSlotDescriptor(m: PSlotDescriptor): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePSlotDescriptor, m);
}

export function decodePSlotDescriptor(b: Uint8Array): PSlotDescriptor {
  return decodeMessage("PSlotDescriptor", readPSlotDescriptor, b);
}

export interface PTupleDescriptor {
  id: number;
  byte_size: number;
  num_null_bytes: number;
  table_id?: bigint;
  num_null_slots?: number;
}

export function writePTupleDescriptor(w: ProtoWriter, m: PTupleDescriptor): void {
  w.uint32(8).int32(m.id);
  w.uint32(16).int32(m.byte_size);
  w.uint32(24).int32(m.num_null_bytes);
  if (m.table_id !== undefined) w.uint32(32).int64(m.table_id);
  if (m.num_null_slots !== undefined) w.uint32(40).int32(m.num_null_slots);
}

export function readPTupleDescriptor(r: ProtoReader, end: number): PTupleDescriptor {
  const m = {} as PTupleDescriptor;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.id = r.int32();
        break;
      case 16:
        m.byte_size = r.int32();
        break;
      case 24:
        m.num_null_bytes = r.int32();
        break;
      case 32:
        m.table_id = r.int64() as bigint;
        break;
      case 40:
        m.num_null_slots = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.id === undefined) missing("PTupleDescriptor", "id");
  if (m.byte_size === undefined) missing("PTupleDescriptor", "byte_size");
  if (m.num_null_bytes === undefined) missing("PTupleDescriptor", "num_null_bytes");
  return m;
}

export function encodePTupleDescriptor(m: PTupleDescriptor): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTupleDescriptor, m);
}

export function decodePTupleDescriptor(b: Uint8Array): PTupleDescriptor {
  return decodeMessage("PTupleDescriptor", readPTupleDescriptor, b);
}

export interface POlapTableIndexSchema {
  id: bigint;
  columns?: string[];
  schema_hash: number;
  columns_desc?: ColumnPB[];
  indexes_desc?: TabletIndexPB[];
}

export function writePOlapTableIndexSchema(w: ProtoWriter, m: POlapTableIndexSchema): void {
  w.uint32(8).int64(m.id);
  if (m.columns !== undefined) {
    for (const x of m.columns) w.uint32(18).string(x);
  }
  w.uint32(24).int32(m.schema_hash);
  if (m.columns_desc !== undefined) {
    for (const x of m.columns_desc) writeMessage(w, 34, writeColumnPB, x);
  }
  if (m.indexes_desc !== undefined) {
    for (const x of m.indexes_desc) writeMessage(w, 42, writeTabletIndexPB, x);
  }
}

export function readPOlapTableIndexSchema(r: ProtoReader, end: number): POlapTableIndexSchema {
  const m = {} as POlapTableIndexSchema;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.id = r.int64() as bigint;
        break;
      case 18:
        (m.columns ??= []).push(r.string());
        break;
      case 24:
        m.schema_hash = r.int32();
        break;
      case 34:
        (m.columns_desc ??= []).push(r.message(readColumnPB));
        break;
      case 42:
        (m.indexes_desc ??= []).push(r.message(readTabletIndexPB));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.id === undefined) missing("POlapTableIndexSchema", "id");
  if (m.schema_hash === undefined) missing("POlapTableIndexSchema", "schema_hash");
  return m;
}

export function encodePOlapTableIndexSchema(m: POlapTableIndexSchema): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePOlapTableIndexSchema, m);
}

export function decodePOlapTableIndexSchema(b: Uint8Array): POlapTableIndexSchema {
  return decodeMessage("POlapTableIndexSchema", readPOlapTableIndexSchema, b);
}

export interface POlapTableSchemaParam {
  db_id: bigint;
  table_id: bigint;
  version: bigint;
  slot_descs?: PSlotDescriptor[];
  tuple_desc: PTupleDescriptor;
  indexes?: POlapTableIndexSchema[];
  /** Default: false */
  partial_update?: boolean;
  partial_update_input_columns?: string[];
  /** Default: false */
  is_strict_mode?: boolean;
  auto_increment_column?: string;
  /** Default: 0 */
  timestamp_ms?: bigint;
  timezone?: string;
  /** Default: -1 */
  auto_increment_column_unique_id?: number;
  /** Default: 0 */
  nano_seconds?: number;
  /** Default: UPSERT */
  unique_key_update_mode?: UniqueKeyUpdateModePB;
  /** Default: -1 */
  sequence_map_col_unique_id?: number;
  /** Default: APPEND */
  partial_update_new_key_policy?: PartialUpdateNewRowPolicyPB;
}

export function writePOlapTableSchemaParam(w: ProtoWriter, m: POlapTableSchemaParam): void {
  w.uint32(8).int64(m.db_id);
  w.uint32(16).int64(m.table_id);
  w.uint32(24).int64(m.version);
  if (m.slot_descs !== undefined) {
    for (const x of m.slot_descs) writeMessage(w, 34, writePSlotDescriptor, x);
  }
  writeMessage(w, 42, writePTupleDescriptor, m.tuple_desc);
  if (m.indexes !== undefined) {
    for (const x of m.indexes) writeMessage(w, 50, writePOlapTableIndexSchema, x);
  }
  if (m.partial_update !== undefined) w.uint32(56).bool(m.partial_update);
  if (m.partial_update_input_columns !== undefined) {
    for (const x of m.partial_update_input_columns) w.uint32(66).string(x);
  }
  if (m.is_strict_mode !== undefined) w.uint32(72).bool(m.is_strict_mode);
  if (m.auto_increment_column !== undefined) w.uint32(82).string(m.auto_increment_column);
  if (m.timestamp_ms !== undefined) w.uint32(88).int64(m.timestamp_ms);
  if (m.timezone !== undefined) w.uint32(98).string(m.timezone);
  if (m.auto_increment_column_unique_id !== undefined) w.uint32(104).int32(m.auto_increment_column_unique_id);
  if (m.nano_seconds !== undefined) w.uint32(112).int32(m.nano_seconds);
  if (m.unique_key_update_mode !== undefined) w.uint32(120).int32(m.unique_key_update_mode);
  if (m.sequence_map_col_unique_id !== undefined) w.uint32(128).int32(m.sequence_map_col_unique_id);
  if (m.partial_update_new_key_policy !== undefined) w.uint32(136).int32(m.partial_update_new_key_policy);
}

export function readPOlapTableSchemaParam(r: ProtoReader, end: number): POlapTableSchemaParam {
  const m = {} as POlapTableSchemaParam;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.db_id = r.int64() as bigint;
        break;
      case 16:
        m.table_id = r.int64() as bigint;
        break;
      case 24:
        m.version = r.int64() as bigint;
        break;
      case 34:
        (m.slot_descs ??= []).push(r.message(readPSlotDescriptor));
        break;
      case 42:
        m.tuple_desc = r.message(readPTupleDescriptor);
        break;
      case 50:
        (m.indexes ??= []).push(r.message(readPOlapTableIndexSchema));
        break;
      case 56:
        m.partial_update = r.bool();
        break;
      case 66:
        (m.partial_update_input_columns ??= []).push(r.string());
        break;
      case 72:
        m.is_strict_mode = r.bool();
        break;
      case 82:
        m.auto_increment_column = r.string();
        break;
      case 88:
        m.timestamp_ms = r.int64() as bigint;
        break;
      case 98:
        m.timezone = r.string();
        break;
      case 104:
        m.auto_increment_column_unique_id = r.int32();
        break;
      case 112:
        m.nano_seconds = r.int32();
        break;
      case 120:
        m.unique_key_update_mode = r.int32() as UniqueKeyUpdateModePB;
        break;
      case 128:
        m.sequence_map_col_unique_id = r.int32();
        break;
      case 136:
        m.partial_update_new_key_policy = r.int32() as PartialUpdateNewRowPolicyPB;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.db_id === undefined) missing("POlapTableSchemaParam", "db_id");
  if (m.table_id === undefined) missing("POlapTableSchemaParam", "table_id");
  if (m.version === undefined) missing("POlapTableSchemaParam", "version");
  if (m.tuple_desc === undefined) missing("POlapTableSchemaParam", "tuple_desc");
  return m;
}

export function encodePOlapTableSchemaParam(m: POlapTableSchemaParam): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePOlapTableSchemaParam, m);
}

export function decodePOlapTableSchemaParam(b: Uint8Array): POlapTableSchemaParam {
  return decodeMessage("POlapTableSchemaParam", readPOlapTableSchemaParam, b);
}

// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/proto/types.proto: change that file, not this one.

import { type ProtoReader, type ProtoWriter, decodeMessage, encodeMessage, missing, writeMessage } from "../../codec/proto.ts";

export const PPlanFragmentCancelReason = {
  LIMIT_REACH: 1,
  USER_CANCEL: 2,
  INTERNAL_ERROR: 3,
  TIMEOUT: 4,
  CALL_RPC_ERROR: 5,
  MEMORY_LIMIT_EXCEED: 6,
} as const;
export type PPlanFragmentCancelReason = typeof PPlanFragmentCancelReason[keyof typeof PPlanFragmentCancelReason];

export const PGenericType_TypeId = {
  UINT8: 0,
  UINT16: 1,
  UINT32: 2,
  UINT64: 3,
  UINT128: 4,
  UINT256: 5,
  INT8: 6,
  INT16: 7,
  INT32: 8,
  INT64: 9,
  INT128: 10,
  INT256: 11,
  FLOAT: 12,
  DOUBLE: 13,
  BOOLEAN: 14,
  DATE: 15,
  DATETIME: 16,
  HLL: 17,
  BITMAP: 18,
  LIST: 19,
  MAP: 20,
  STRUCT: 21,
  STRING: 22,
  DECIMAL32: 23,
  DECIMAL64: 24,
  DECIMAL128: 25,
  BYTES: 26,
  NOTHING: 27,
  DATEV2: 28,
  DATETIMEV2: 29,
  FIXEDLENGTHOBJECT: 30,
  JSONB: 31,
  DECIMAL128I: 32,
  VARIANT: 33,
  QUANTILE_STATE: 34,
  TIME: 35,
  AGG_STATE: 36,
  TIMEV2: 37,
  DECIMAL256: 38,
  IPV4: 39,
  IPV6: 40,
  VARBINARY: 41,
  TIMESTAMPTZ: 42,
  UNKNOWN: 999,
} as const;
export type PGenericType_TypeId = typeof PGenericType_TypeId[keyof typeof PGenericType_TypeId];

export const PFunction_FunctionType = {
  UDF: 0,
  UDAF: 1,
  UDTF: 2,
} as const;
export type PFunction_FunctionType = typeof PFunction_FunctionType[keyof typeof PFunction_FunctionType];

export interface PStatus {
  status_code: number;
  error_msgs?: string[];
}

export function writePStatus(w: ProtoWriter, m: PStatus): void {
  w.uint32(8).int32(m.status_code);
  if (m.error_msgs !== undefined) {
    for (const x of m.error_msgs) w.uint32(18).string(x);
  }
}

export function readPStatus(r: ProtoReader, end: number): PStatus {
  const m = {} as PStatus;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.status_code = r.int32();
        break;
      case 18:
        (m.error_msgs ??= []).push(r.string());
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status_code === undefined) missing("PStatus", "status_code");
  return m;
}

export function encodePStatus(m: PStatus): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePStatus, m);
}

export function decodePStatus(b: Uint8Array): PStatus {
  return decodeMessage("PStatus", readPStatus, b);
}

export interface PScalarType {
  type: number;
  len?: number;
  precision?: number;
  scale?: number;
}

export function writePScalarType(w: ProtoWriter, m: PScalarType): void {
  w.uint32(8).int32(m.type);
  if (m.len !== undefined) w.uint32(16).int32(m.len);
  if (m.precision !== undefined) w.uint32(24).int32(m.precision);
  if (m.scale !== undefined) w.uint32(32).int32(m.scale);
}

export function readPScalarType(r: ProtoReader, end: number): PScalarType {
  const m = {} as PScalarType;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.type = r.int32();
        break;
      case 16:
        m.len = r.int32();
        break;
      case 24:
        m.precision = r.int32();
        break;
      case 32:
        m.scale = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.type === undefined) missing("PScalarType", "type");
  return m;
}

export function encodePScalarType(m: PScalarType): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePScalarType, m);
}

export function decodePScalarType(b: Uint8Array): PScalarType {
  return decodeMessage("PScalarType", readPScalarType, b);
}

export interface PStructField {
  name: string;
  comment?: string;
  contains_null?: boolean;
}

export function writePStructField(w: ProtoWriter, m: PStructField): void {
  w.uint32(10).string(m.name);
  if (m.comment !== undefined) w.uint32(18).string(m.comment);
  if (m.contains_null !== undefined) w.uint32(24).bool(m.contains_null);
}

export function readPStructField(r: ProtoReader, end: number): PStructField {
  const m = {} as PStructField;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 18:
        m.comment = r.string();
        break;
      case 24:
        m.contains_null = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.name === undefined) missing("PStructField", "name");
  return m;
}

export function encodePStructField(m: PStructField): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePStructField, m);
}

export function decodePStructField(b: Uint8Array): PStructField {
  return decodeMessage("PStructField", readPStructField, b);
}

export interface PTypeNode {
  type: number;
  scalar_type?: PScalarType;
  struct_fields?: PStructField[];
  contains_null?: boolean;
  contains_nulls?: boolean[];
  /** Default: 0 */
  variant_max_subcolumns_count?: number;
}

export function writePTypeNode(w: ProtoWriter, m: PTypeNode): void {
  w.uint32(8).int32(m.type);
  if (m.scalar_type !== undefined) writeMessage(w, 18, writePScalarType, m.scalar_type);
  if (m.struct_fields !== undefined) {
    for (const x of m.struct_fields) writeMessage(w, 26, writePStructField, x);
  }
  if (m.contains_null !== undefined) w.uint32(32).bool(m.contains_null);
  if (m.contains_nulls !== undefined) {
    for (const x of m.contains_nulls) w.uint32(40).bool(x);
  }
  if (m.variant_max_subcolumns_count !== undefined) w.uint32(48).int32(m.variant_max_subcolumns_count);
}

export function readPTypeNode(r: ProtoReader, end: number): PTypeNode {
  const m = {} as PTypeNode;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.type = r.int32();
        break;
      case 18:
        m.scalar_type = r.message(readPScalarType);
        break;
      case 26:
        (m.struct_fields ??= []).push(r.message(readPStructField));
        break;
      case 32:
        m.contains_null = r.bool();
        break;
      case 40:
        (m.contains_nulls ??= []).push(r.bool());
        break;
      case 42:
        r.packed(m.contains_nulls ??= [], () => r.bool());
        break;
      case 48:
        m.variant_max_subcolumns_count = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.type === undefined) missing("PTypeNode", "type");
  return m;
}

export function encodePTypeNode(m: PTypeNode): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTypeNode, m);
}

export function decodePTypeNode(b: Uint8Array): PTypeNode {
  return decodeMessage("PTypeNode", readPTypeNode, b);
}

export interface PTypeDesc {
  types?: PTypeNode[];
}

export function writePTypeDesc(w: ProtoWriter, m: PTypeDesc): void {
  if (m.types !== undefined) {
    for (const x of m.types) writeMessage(w, 10, writePTypeNode, x);
  }
}

export function readPTypeDesc(r: ProtoReader, end: number): PTypeDesc {
  const m = {} as PTypeDesc;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.types ??= []).push(r.message(readPTypeNode));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePTypeDesc(m: PTypeDesc): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTypeDesc, m);
}

export function decodePTypeDesc(b: Uint8Array): PTypeDesc {
  return decodeMessage("PTypeDesc", readPTypeDesc, b);
}

export interface PUniqueId {
  hi: bigint;
  lo: bigint;
}

export function writePUniqueId(w: ProtoWriter, m: PUniqueId): void {
  w.uint32(8).int64(m.hi);
  w.uint32(16).int64(m.lo);
}

export function readPUniqueId(r: ProtoReader, end: number): PUniqueId {
  const m = {} as PUniqueId;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.hi = r.int64() as bigint;
        break;
      case 16:
        m.lo = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.hi === undefined) missing("PUniqueId", "hi");
  if (m.lo === undefined) missing("PUniqueId", "lo");
  return m;
}

export function encodePUniqueId(m: PUniqueId): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePUniqueId, m);
}

export function decodePUniqueId(b: Uint8Array): PUniqueId {
  return decodeMessage("PUniqueId", readPUniqueId, b);
}

export interface PGenericType {
  id: PGenericType_TypeId;
  list_type?: PList;
  map_type?: PMap;
  struct_type?: PStruct;
  decimal_type?: PDecimal;
}

export function writePGenericType(w: ProtoWriter, m: PGenericType): void {
  w.uint32(16).int32(m.id);
  if (m.list_type !== undefined) writeMessage(w, 90, writePList, m.list_type);
  if (m.map_type !== undefined) writeMessage(w, 98, writePMap, m.map_type);
  if (m.struct_type !== undefined) writeMessage(w, 106, writePStruct, m.struct_type);
  if (m.decimal_type !== undefined) writeMessage(w, 114, writePDecimal, m.decimal_type);
}

export function readPGenericType(r: ProtoReader, end: number): PGenericType {
  const m = {} as PGenericType;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 16:
        m.id = r.int32() as PGenericType_TypeId;
        break;
      case 90:
        m.list_type = r.message(readPList);
        break;
      case 98:
        m.map_type = r.message(readPMap);
        break;
      case 106:
        m.struct_type = r.message(readPStruct);
        break;
      case 114:
        m.decimal_type = r.message(readPDecimal);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.id === undefined) missing("PGenericType", "id");
  return m;
}

export function encodePGenericType(m: PGenericType): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGenericType, m);
}

export function decodePGenericType(b: Uint8Array): PGenericType {
  return decodeMessage("PGenericType", readPGenericType, b);
}

export interface PList {
  element_type: PGenericType;
}

export function writePList(w: ProtoWriter, m: PList): void {
  writeMessage(w, 10, writePGenericType, m.element_type);
}

export function readPList(r: ProtoReader, end: number): PList {
  const m = {} as PList;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.element_type = r.message(readPGenericType);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.element_type === undefined) missing("PList", "element_type");
  return m;
}

export function encodePList(m: PList): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePList, m);
}

export function decodePList(b: Uint8Array): PList {
  return decodeMessage("PList", readPList, b);
}

export interface PMap {
  key_type: PGenericType;
  value_type: PGenericType;
}

export function writePMap(w: ProtoWriter, m: PMap): void {
  writeMessage(w, 10, writePGenericType, m.key_type);
  writeMessage(w, 18, writePGenericType, m.value_type);
}

export function readPMap(r: ProtoReader, end: number): PMap {
  const m = {} as PMap;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.key_type = r.message(readPGenericType);
        break;
      case 18:
        m.value_type = r.message(readPGenericType);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.key_type === undefined) missing("PMap", "key_type");
  if (m.value_type === undefined) missing("PMap", "value_type");
  return m;
}

export function encodePMap(m: PMap): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePMap, m);
}

export function decodePMap(b: Uint8Array): PMap {
  return decodeMessage("PMap", readPMap, b);
}

export interface PField {
  type: PGenericType;
  name?: string;
  comment?: string;
}

export function writePField(w: ProtoWriter, m: PField): void {
  writeMessage(w, 10, writePGenericType, m.type);
  if (m.name !== undefined) w.uint32(18).string(m.name);
  if (m.comment !== undefined) w.uint32(26).string(m.comment);
}

export function readPField(r: ProtoReader, end: number): PField {
  const m = {} as PField;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.type = r.message(readPGenericType);
        break;
      case 18:
        m.name = r.string();
        break;
      case 26:
        m.comment = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.type === undefined) missing("PField", "type");
  return m;
}

export function encodePField(m: PField): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePField, m);
}

export function decodePField(b: Uint8Array): PField {
  return decodeMessage("PField", readPField, b);
}

export interface PStruct {
  fields?: PField[];
  name: string;
}

export function writePStruct(w: ProtoWriter, m: PStruct): void {
  if (m.fields !== undefined) {
    for (const x of m.fields) writeMessage(w, 10, writePField, x);
  }
  w.uint32(18).string(m.name);
}

export function readPStruct(r: ProtoReader, end: number): PStruct {
  const m = {} as PStruct;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.fields ??= []).push(r.message(readPField));
        break;
      case 18:
        m.name = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.name === undefined) missing("PStruct", "name");
  return m;
}

export function encodePStruct(m: PStruct): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePStruct, m);
}

export function decodePStruct(b: Uint8Array): PStruct {
  return decodeMessage("PStruct", readPStruct, b);
}

export interface PDecimal {
  precision: number;
  scale: number;
}

export function writePDecimal(w: ProtoWriter, m: PDecimal): void {
  w.uint32(8).uint32(m.precision);
  w.uint32(16).uint32(m.scale);
}

export function readPDecimal(r: ProtoReader, end: number): PDecimal {
  const m = {} as PDecimal;
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
  if (m.precision === undefined) missing("PDecimal", "precision");
  if (m.scale === undefined) missing("PDecimal", "scale");
  return m;
}

export function encodePDecimal(m: PDecimal): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePDecimal, m);
}

export function decodePDecimal(b: Uint8Array): PDecimal {
  return decodeMessage("PDecimal", readPDecimal, b);
}

export interface PDateTime {
  year?: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
  second?: number;
  microsecond?: number;
}

export function writePDateTime(w: ProtoWriter, m: PDateTime): void {
  if (m.year !== undefined) w.uint32(8).int32(m.year);
  if (m.month !== undefined) w.uint32(16).int32(m.month);
  if (m.day !== undefined) w.uint32(24).int32(m.day);
  if (m.hour !== undefined) w.uint32(32).int32(m.hour);
  if (m.minute !== undefined) w.uint32(40).int32(m.minute);
  if (m.second !== undefined) w.uint32(48).int32(m.second);
  if (m.microsecond !== undefined) w.uint32(56).int32(m.microsecond);
}

export function readPDateTime(r: ProtoReader, end: number): PDateTime {
  const m = {} as PDateTime;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.year = r.int32();
        break;
      case 16:
        m.month = r.int32();
        break;
      case 24:
        m.day = r.int32();
        break;
      case 32:
        m.hour = r.int32();
        break;
      case 40:
        m.minute = r.int32();
        break;
      case 48:
        m.second = r.int32();
        break;
      case 56:
        m.microsecond = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePDateTime(m: PDateTime): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePDateTime, m);
}

export function decodePDateTime(b: Uint8Array): PDateTime {
  return decodeMessage("PDateTime", readPDateTime, b);
}

export interface PValue {
  type: PGenericType;
  /** Default: false */
  is_null?: boolean;
  double_value?: number;
  float_value?: number;
  int32_value?: number;
  int64_value?: bigint;
  uint32_value?: number;
  uint64_value?: bigint;
  bool_value?: boolean;
  string_value?: string;
  bytes_value?: Uint8Array;
  datetime_value?: PDateTime;
}

export function writePValue(w: ProtoWriter, m: PValue): void {
  writeMessage(w, 10, writePGenericType, m.type);
  if (m.is_null !== undefined) w.uint32(16).bool(m.is_null);
  if (m.double_value !== undefined) w.uint32(25).double(m.double_value);
  if (m.float_value !== undefined) w.uint32(37).float(m.float_value);
  if (m.int32_value !== undefined) w.uint32(40).int32(m.int32_value);
  if (m.int64_value !== undefined) w.uint32(48).int64(m.int64_value);
  if (m.uint32_value !== undefined) w.uint32(56).uint32(m.uint32_value);
  if (m.uint64_value !== undefined) w.uint32(64).uint64(m.uint64_value);
  if (m.bool_value !== undefined) w.uint32(72).bool(m.bool_value);
  if (m.string_value !== undefined) w.uint32(82).string(m.string_value);
  if (m.bytes_value !== undefined) w.uint32(90).bytes(m.bytes_value);
  if (m.datetime_value !== undefined) writeMessage(w, 98, writePDateTime, m.datetime_value);
}

export function readPValue(r: ProtoReader, end: number): PValue {
  const m = {} as PValue;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.type = r.message(readPGenericType);
        break;
      case 16:
        m.is_null = r.bool();
        break;
      case 25:
        m.double_value = r.double();
        break;
      case 37:
        m.float_value = r.float();
        break;
      case 40:
        m.int32_value = r.int32();
        break;
      case 48:
        m.int64_value = r.int64() as bigint;
        break;
      case 56:
        m.uint32_value = r.uint32();
        break;
      case 64:
        m.uint64_value = r.uint64() as bigint;
        break;
      case 72:
        m.bool_value = r.bool();
        break;
      case 82:
        m.string_value = r.string();
        break;
      case 90:
        m.bytes_value = r.bytes();
        break;
      case 98:
        m.datetime_value = r.message(readPDateTime);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.type === undefined) missing("PValue", "type");
  return m;
}

export function encodePValue(m: PValue): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePValue, m);
}

export function decodePValue(b: Uint8Array): PValue {
  return decodeMessage("PValue", readPValue, b);
}

export interface PValues {
  type: PGenericType;
  /** Default: false */
  has_null?: boolean;
  null_map?: boolean[];
  double_value?: number[];
  float_value?: number[];
  int32_value?: number[];
  int64_value?: bigint[];
  uint32_value?: number[];
  uint64_value?: bigint[];
  bool_value?: boolean[];
  string_value?: string[];
  bytes_value?: Uint8Array[];
  datetime_value?: PDateTime[];
  child_element?: PValues[];
  child_offset?: bigint[];
}

export function writePValues(w: ProtoWriter, m: PValues): void {
  writeMessage(w, 10, writePGenericType, m.type);
  if (m.has_null !== undefined) w.uint32(16).bool(m.has_null);
  if (m.null_map !== undefined) {
    for (const x of m.null_map) w.uint32(24).bool(x);
  }
  if (m.double_value !== undefined) {
    for (const x of m.double_value) w.uint32(33).double(x);
  }
  if (m.float_value !== undefined) {
    for (const x of m.float_value) w.uint32(45).float(x);
  }
  if (m.int32_value !== undefined) {
    for (const x of m.int32_value) w.uint32(48).int32(x);
  }
  if (m.int64_value !== undefined) {
    for (const x of m.int64_value) w.uint32(56).int64(x);
  }
  if (m.uint32_value !== undefined) {
    for (const x of m.uint32_value) w.uint32(64).uint32(x);
  }
  if (m.uint64_value !== undefined) {
    for (const x of m.uint64_value) w.uint32(72).uint64(x);
  }
  if (m.bool_value !== undefined) {
    for (const x of m.bool_value) w.uint32(80).bool(x);
  }
  if (m.string_value !== undefined) {
    for (const x of m.string_value) w.uint32(90).string(x);
  }
  if (m.bytes_value !== undefined) {
    for (const x of m.bytes_value) w.uint32(98).bytes(x);
  }
  if (m.datetime_value !== undefined) {
    for (const x of m.datetime_value) writeMessage(w, 106, writePDateTime, x);
  }
  if (m.child_element !== undefined) {
    for (const x of m.child_element) writeMessage(w, 114, writePValues, x);
  }
  if (m.child_offset !== undefined) {
    for (const x of m.child_offset) w.uint32(120).int64(x);
  }
}

export function readPValues(r: ProtoReader, end: number): PValues {
  const m = {} as PValues;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.type = r.message(readPGenericType);
        break;
      case 16:
        m.has_null = r.bool();
        break;
      case 24:
        (m.null_map ??= []).push(r.bool());
        break;
      case 26:
        r.packed(m.null_map ??= [], () => r.bool());
        break;
      case 33:
        (m.double_value ??= []).push(r.double());
        break;
      case 34:
        r.packed(m.double_value ??= [], () => r.double());
        break;
      case 45:
        (m.float_value ??= []).push(r.float());
        break;
      case 42:
        r.packed(m.float_value ??= [], () => r.float());
        break;
      case 48:
        (m.int32_value ??= []).push(r.int32());
        break;
      case 50:
        r.packed(m.int32_value ??= [], () => r.int32());
        break;
      case 56:
        (m.int64_value ??= []).push(r.int64() as bigint);
        break;
      case 58:
        r.packed(m.int64_value ??= [], () => r.int64() as bigint);
        break;
      case 64:
        (m.uint32_value ??= []).push(r.uint32());
        break;
      case 66:
        r.packed(m.uint32_value ??= [], () => r.uint32());
        break;
      case 72:
        (m.uint64_value ??= []).push(r.uint64() as bigint);
        break;
      case 74:
        r.packed(m.uint64_value ??= [], () => r.uint64() as bigint);
        break;
      case 80:
        (m.bool_value ??= []).push(r.bool());
        break;
      case 82:
        r.packed(m.bool_value ??= [], () => r.bool());
        break;
      case 90:
        (m.string_value ??= []).push(r.string());
        break;
      case 98:
        (m.bytes_value ??= []).push(r.bytes());
        break;
      case 106:
        (m.datetime_value ??= []).push(r.message(readPDateTime));
        break;
      case 114:
        (m.child_element ??= []).push(r.message(readPValues));
        break;
      case 120:
        (m.child_offset ??= []).push(r.int64() as bigint);
        break;
      case 122:
        r.packed(m.child_offset ??= [], () => r.int64() as bigint);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.type === undefined) missing("PValues", "type");
  return m;
}

export function encodePValues(m: PValues): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePValues, m);
}

export function decodePValues(b: Uint8Array): PValues {
  return decodeMessage("PValues", readPValues, b);
}

export interface PFunction_Property {
  key: string;
  val: string;
}

export function writePFunction_Property(w: ProtoWriter, m: PFunction_Property): void {
  w.uint32(10).string(m.key);
  w.uint32(18).string(m.val);
}

export function readPFunction_Property(r: ProtoReader, end: number): PFunction_Property {
  const m = {} as PFunction_Property;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.key = r.string();
        break;
      case 18:
        m.val = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.key === undefined) missing("PFunction_Property", "key");
  if (m.val === undefined) missing("PFunction_Property", "val");
  return m;
}

export function encodePFunction_Property(m: PFunction_Property): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFunction_Property, m);
}

export function decodePFunction_Property(b: Uint8Array): PFunction_Property {
  return decodeMessage("PFunction_Property", readPFunction_Property, b);
}

export interface PFunction {
  function_name: string;
  inputs?: PGenericType[];
  output?: PGenericType;
  /** Default: UDF */
  type?: PFunction_FunctionType;
  variadic?: boolean;
  properties?: PFunction_Property[];
}

export function writePFunction(w: ProtoWriter, m: PFunction): void {
  w.uint32(10).string(m.function_name);
  if (m.inputs !== undefined) {
    for (const x of m.inputs) writeMessage(w, 18, writePGenericType, x);
  }
  if (m.output !== undefined) writeMessage(w, 26, writePGenericType, m.output);
  if (m.type !== undefined) w.uint32(32).int32(m.type);
  if (m.variadic !== undefined) w.uint32(40).bool(m.variadic);
  if (m.properties !== undefined) {
    for (const x of m.properties) writeMessage(w, 50, writePFunction_Property, x);
  }
}

export function readPFunction(r: ProtoReader, end: number): PFunction {
  const m = {} as PFunction;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.function_name = r.string();
        break;
      case 18:
        (m.inputs ??= []).push(r.message(readPGenericType));
        break;
      case 26:
        m.output = r.message(readPGenericType);
        break;
      case 32:
        m.type = r.int32() as PFunction_FunctionType;
        break;
      case 40:
        m.variadic = r.bool();
        break;
      case 50:
        (m.properties ??= []).push(r.message(readPFunction_Property));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.function_name === undefined) missing("PFunction", "function_name");
  return m;
}

export function encodePFunction(m: PFunction): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFunction, m);
}

export function decodePFunction(b: Uint8Array): PFunction {
  return decodeMessage("PFunction", readPFunction, b);
}

export interface PFunctionContext {
  data?: Uint8Array;
  args_data?: PValues[];
}

export function writePFunctionContext(w: ProtoWriter, m: PFunctionContext): void {
  if (m.data !== undefined) w.uint32(10).bytes(m.data);
  if (m.args_data !== undefined) {
    for (const x of m.args_data) writeMessage(w, 18, writePValues, x);
  }
}

export function readPFunctionContext(r: ProtoReader, end: number): PFunctionContext {
  const m = {} as PFunctionContext;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.data = r.bytes();
        break;
      case 18:
        (m.args_data ??= []).push(r.message(readPValues));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePFunctionContext(m: PFunctionContext): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFunctionContext, m);
}

export function decodePFunctionContext(b: Uint8Array): PFunctionContext {
  return decodeMessage("PFunctionContext", readPFunctionContext, b);
}

export interface PHandShakeRequest {
  hello?: string;
}

export function writePHandShakeRequest(w: ProtoWriter, m: PHandShakeRequest): void {
  if (m.hello !== undefined) w.uint32(10).string(m.hello);
}

export function readPHandShakeRequest(r: ProtoReader, end: number): PHandShakeRequest {
  const m = {} as PHandShakeRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.hello = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePHandShakeRequest(m: PHandShakeRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePHandShakeRequest, m);
}

export function decodePHandShakeRequest(b: Uint8Array): PHandShakeRequest {
  return decodeMessage("PHandShakeRequest", readPHandShakeRequest, b);
}

export interface PHandShakeResponse {
  status?: PStatus;
  hello?: string;
}

export function writePHandShakeResponse(w: ProtoWriter, m: PHandShakeResponse): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
  if (m.hello !== undefined) w.uint32(18).string(m.hello);
}

export function readPHandShakeResponse(r: ProtoReader, end: number): PHandShakeResponse {
  const m = {} as PHandShakeResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        m.hello = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePHandShakeResponse(m: PHandShakeResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePHandShakeResponse, m);
}

export function decodePHandShakeResponse(b: Uint8Array): PHandShakeResponse {
  return decodeMessage("PHandShakeResponse", readPHandShakeResponse, b);
}

export interface PNetworkAddress {
  hostname: string;
  port: number;
}

export function writePNetworkAddress(w: ProtoWriter, m: PNetworkAddress): void {
  w.uint32(10).string(m.hostname);
  w.uint32(16).int32(m.port);
}

export function readPNetworkAddress(r: ProtoReader, end: number): PNetworkAddress {
  const m = {} as PNetworkAddress;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.hostname = r.string();
        break;
      case 16:
        m.port = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.hostname === undefined) missing("PNetworkAddress", "hostname");
  if (m.port === undefined) missing("PNetworkAddress", "port");
  return m;
}

export function encodePNetworkAddress(m: PNetworkAddress): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePNetworkAddress, m);
}

export function decodePNetworkAddress(b: Uint8Array): PNetworkAddress {
  return decodeMessage("PNetworkAddress", readPNetworkAddress, b);
}

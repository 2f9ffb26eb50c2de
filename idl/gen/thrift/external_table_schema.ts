// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/ExternalTableSchema.thrift: change that file, not this one.

import { readList, writeList } from "../../codec/containers.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TColumnType, readTColumnType, writeTColumnType } from "./types.ts";

export interface TFieldPtr {
  field_ptr?: TField;
}

export function writeTFieldPtr(w: ThriftWriter, v: TFieldPtr): void {
  w.structBegin();
  if (v.field_ptr !== undefined) {
    w.field(12, 1);
    writeTField(w, v.field_ptr);
  }
  w.structEnd();
}

export function readTFieldPtr(r: ThriftReader): TFieldPtr {
  const v = {} as TFieldPtr;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.field_ptr = readTField(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TArrayField {
  item_field?: TFieldPtr;
}

export function writeTArrayField(w: ThriftWriter, v: TArrayField): void {
  w.structBegin();
  if (v.item_field !== undefined) {
    w.field(12, 1);
    writeTFieldPtr(w, v.item_field);
  }
  w.structEnd();
}

export function readTArrayField(r: ThriftReader): TArrayField {
  const v = {} as TArrayField;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.item_field = readTFieldPtr(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TMapField {
  key_field?: TFieldPtr;
  value_field?: TFieldPtr;
}

export function writeTMapField(w: ThriftWriter, v: TMapField): void {
  w.structBegin();
  if (v.key_field !== undefined) {
    w.field(12, 1);
    writeTFieldPtr(w, v.key_field);
  }
  if (v.value_field !== undefined) {
    w.field(12, 2);
    writeTFieldPtr(w, v.value_field);
  }
  w.structEnd();
}

export function readTMapField(r: ThriftReader): TMapField {
  const v = {} as TMapField;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.key_field = readTFieldPtr(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.value_field = readTFieldPtr(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface ExternalTableSchema_TStructField {
  fields?: TFieldPtr[];
}

export function writeExternalTableSchema_TStructField(w: ThriftWriter, v: ExternalTableSchema_TStructField): void {
  w.structBegin();
  if (v.fields !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.fields, writeTFieldPtr);
  }
  w.structEnd();
}

export function readExternalTableSchema_TStructField(r: ThriftReader): ExternalTableSchema_TStructField {
  const v = {} as ExternalTableSchema_TStructField;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.fields = readList(r, 12, readTFieldPtr);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TNestedField {
  array_field?: TArrayField;
  struct_field?: ExternalTableSchema_TStructField;
  map_field?: TMapField;
}

export function writeTNestedField(w: ThriftWriter, v: TNestedField): void {
  w.structBegin();
  if (v.array_field !== undefined) {
    w.field(12, 1);
    writeTArrayField(w, v.array_field);
  }
  if (v.struct_field !== undefined) {
    w.field(12, 2);
    writeExternalTableSchema_TStructField(w, v.struct_field);
  }
  if (v.map_field !== undefined) {
    w.field(12, 3);
    writeTMapField(w, v.map_field);
  }
  w.structEnd();
}

export function readTNestedField(r: ThriftReader): TNestedField {
  const v = {} as TNestedField;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.array_field = readTArrayField(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.struct_field = readExternalTableSchema_TStructField(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.map_field = readTMapField(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TField {
  is_optional?: boolean;
  id?: number;
  name?: string;
  type?: TColumnType;
  nestedField?: TNestedField;
}

export function writeTField(w: ThriftWriter, v: TField): void {
  w.structBegin();
  if (v.is_optional !== undefined) {
    w.boolField(1, v.is_optional);
  }
  if (v.id !== undefined) {
    w.field(8, 2);
    w.i32(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 3);
    w.string(v.name);
  }
  if (v.type !== undefined) {
    w.field(12, 4);
    writeTColumnType(w, v.type);
  }
  if (v.nestedField !== undefined) {
    w.field(12, 5);
    writeTNestedField(w, v.nestedField);
  }
  w.structEnd();
}

export function readTField(r: ThriftReader): TField {
  const v = {} as TField;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.is_optional = r.bool();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.id = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.name = r.string();
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.type = readTColumnType(r);
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.nestedField = readTNestedField(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TSchema {
  schema_id?: bigint;
  root_field?: ExternalTableSchema_TStructField;
}

export function writeTSchema(w: ThriftWriter, v: TSchema): void {
  w.structBegin();
  if (v.schema_id !== undefined) {
    w.field(10, 1);
    w.i64(v.schema_id);
  }
  if (v.root_field !== undefined) {
    w.field(12, 2);
    writeExternalTableSchema_TStructField(w, v.root_field);
  }
  w.structEnd();
}

export function readTSchema(r: ThriftReader): TSchema {
  const v = {} as TSchema;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.schema_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.root_field = readExternalTableSchema_TStructField(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/Data.thrift: change that file, not this one.

import { rBinary, rString, readList, readMap, wBinary, wString, writeList, writeMap } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";

export interface TCell {
  boolVal?: boolean;
  intVal?: number;
  longVal?: bigint;
  doubleVal?: number;
  stringVal?: string;
  isNull?: boolean;
}

export function writeTCell(w: ThriftWriter, v: TCell): void {
  w.structBegin();
  if (v.boolVal !== undefined) {
    w.boolField(1, v.boolVal);
  }
  if (v.intVal !== undefined) {
    w.field(8, 2);
    w.i32(v.intVal);
  }
  if (v.longVal !== undefined) {
    w.field(10, 3);
    w.i64(v.longVal);
  }
  if (v.doubleVal !== undefined) {
    w.field(4, 4);
    w.double(v.doubleVal);
  }
  if (v.stringVal !== undefined) {
    w.field(11, 5);
    w.string(v.stringVal);
  }
  if (v.isNull !== undefined) {
    w.boolField(6, v.isNull);
  }
  w.structEnd();
}

export function readTCell(r: ThriftReader): TCell {
  const v = {} as TCell;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.boolVal = r.bool();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.intVal = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.longVal = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 4) break;
        v.doubleVal = r.double();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.stringVal = r.string();
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.isNull = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TResultRow {
  colVals?: TCell[];
}

export function writeTResultRow(w: ThriftWriter, v: TResultRow): void {
  w.structBegin();
  if (v.colVals !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.colVals, writeTCell);
  }
  w.structEnd();
}

export function readTResultRow(r: ThriftReader): TResultRow {
  const v = {} as TResultRow;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.colVals = readList(r, 12, readTCell);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TRow {
  column_value?: TCell[];
}

export function writeTRow(w: ThriftWriter, v: TRow): void {
  w.structBegin();
  if (v.column_value !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.column_value, writeTCell);
  }
  w.structEnd();
}

export function readTRow(r: ThriftReader): TRow {
  const v = {} as TRow;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.column_value = readList(r, 12, readTCell);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TResultBatch {
  rows: Uint8Array[];
  is_compressed: boolean;
  packet_seq: bigint;
  attached_infos?: Map<string, string>;
}

export function writeTResultBatch(w: ThriftWriter, v: TResultBatch): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 11, v.rows, wBinary);
  w.boolField(2, v.is_compressed);
  w.field(10, 3);
  w.i64(v.packet_seq);
  if (v.attached_infos !== undefined) {
    w.field(13, 4);
    writeMap(w, 11, 11, v.attached_infos, wString, wString);
  }
  w.structEnd();
}

export function readTResultBatch(r: ThriftReader): TResultBatch {
  const v = {} as TResultBatch;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.rows = readList(r, 11, rBinary);
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.is_compressed = r.bool();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.packet_seq = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.attached_infos = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.rows === undefined) missing("TResultBatch", "rows");
  if (v.is_compressed === undefined) missing("TResultBatch", "is_compressed");
  if (v.packet_seq === undefined) missing("TResultBatch", "packet_seq");
  return v;
}

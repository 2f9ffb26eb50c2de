// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/DorisExternalService.thrift: change that file, not this one.

import { rI64, rString, readList, readMap, wI64, wString, writeList, writeMap } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TStatus, readTStatus, writeTStatus } from "./status.ts";
import { type TPrimitiveType } from "./types.ts";

export interface TScanOpenParams {
  cluster: string;
  database: string;
  table: string;
  tablet_ids: bigint[];
  opaqued_query_plan: string;
  batch_size?: number;
  properties?: Map<string, string>;
  limit?: bigint;
  user?: string;
  passwd?: string;
  keep_alive_min?: number;
  execution_timeout?: number;
  mem_limit?: bigint;
}

export function writeTScanOpenParams(w: ThriftWriter, v: TScanOpenParams): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.cluster);
  w.field(11, 2);
  w.string(v.database);
  w.field(11, 3);
  w.string(v.table);
  w.field(15, 4);
  writeList(w, 10, v.tablet_ids, wI64);
  w.field(11, 5);
  w.string(v.opaqued_query_plan);
  if (v.batch_size !== undefined) {
    w.field(8, 6);
    w.i32(v.batch_size);
  }
  if (v.properties !== undefined) {
    w.field(13, 7);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  if (v.limit !== undefined) {
    w.field(10, 8);
    w.i64(v.limit);
  }
  if (v.user !== undefined) {
    w.field(11, 9);
    w.string(v.user);
  }
  if (v.passwd !== undefined) {
    w.field(11, 10);
    w.string(v.passwd);
  }
  if (v.keep_alive_min !== undefined) {
    w.field(6, 11);
    w.i16(v.keep_alive_min);
  }
  if (v.execution_timeout !== undefined) {
    w.field(8, 12);
    w.i32(v.execution_timeout);
  }
  if (v.mem_limit !== undefined) {
    w.field(10, 13);
    w.i64(v.mem_limit);
  }
  w.structEnd();
}

export function readTScanOpenParams(r: ThriftReader): TScanOpenParams {
  const v = {} as TScanOpenParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.cluster = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.database = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.table = r.string();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.tablet_ids = readList(r, 10, rI64);
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.opaqued_query_plan = r.string();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.batch_size = r.i32();
        continue;
      case 7:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.limit = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.user = r.string();
        continue;
      case 10:
        if (r.fieldType !== 11) break;
        v.passwd = r.string();
        continue;
      case 11:
        if (r.fieldType !== 6) break;
        v.keep_alive_min = r.i16();
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.execution_timeout = r.i32();
        continue;
      case 13:
        if (r.fieldType !== 10) break;
        v.mem_limit = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.cluster === undefined) missing("TScanOpenParams", "cluster");
  if (v.database === undefined) missing("TScanOpenParams", "database");
  if (v.table === undefined) missing("TScanOpenParams", "table");
  if (v.tablet_ids === undefined) missing("TScanOpenParams", "tablet_ids");
  if (v.opaqued_query_plan === undefined) missing("TScanOpenParams", "opaqued_query_plan");
  return v;
}

export interface TScanColumnDesc {
  name?: string;
  type?: TPrimitiveType;
}

export function writeTScanColumnDesc(w: ThriftWriter, v: TScanColumnDesc): void {
  w.structBegin();
  if (v.name !== undefined) {
    w.field(11, 1);
    w.string(v.name);
  }
  if (v.type !== undefined) {
    w.field(8, 2);
    w.i32(v.type);
  }
  w.structEnd();
}

export function readTScanColumnDesc(r: ThriftReader): TScanColumnDesc {
  const v = {} as TScanColumnDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TPrimitiveType;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TScanOpenResult {
  status: TStatus;
  context_id?: string;
  selected_columns?: TScanColumnDesc[];
}

export function writeTScanOpenResult(w: ThriftWriter, v: TScanOpenResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  if (v.context_id !== undefined) {
    w.field(11, 2);
    w.string(v.context_id);
  }
  if (v.selected_columns !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.selected_columns, writeTScanColumnDesc);
  }
  w.structEnd();
}

export function readTScanOpenResult(r: ThriftReader): TScanOpenResult {
  const v = {} as TScanOpenResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.context_id = r.string();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.selected_columns = readList(r, 12, readTScanColumnDesc);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TScanOpenResult", "status");
  return v;
}

export interface TScanNextBatchParams {
  context_id?: string;
  offset?: bigint;
}

export function writeTScanNextBatchParams(w: ThriftWriter, v: TScanNextBatchParams): void {
  w.structBegin();
  if (v.context_id !== undefined) {
    w.field(11, 1);
    w.string(v.context_id);
  }
  if (v.offset !== undefined) {
    w.field(10, 2);
    w.i64(v.offset);
  }
  w.structEnd();
}

export function readTScanNextBatchParams(r: ThriftReader): TScanNextBatchParams {
  const v = {} as TScanNextBatchParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.context_id = r.string();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.offset = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TScanBatchResult {
  status: TStatus;
  eos?: boolean;
  rows?: Uint8Array;
}

export function writeTScanBatchResult(w: ThriftWriter, v: TScanBatchResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  if (v.eos !== undefined) {
    w.boolField(2, v.eos);
  }
  if (v.rows !== undefined) {
    w.field(11, 3);
    w.binary(v.rows);
  }
  w.structEnd();
}

export function readTScanBatchResult(r: ThriftReader): TScanBatchResult {
  const v = {} as TScanBatchResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.eos = r.bool();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.rows = r.binary();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TScanBatchResult", "status");
  return v;
}

export interface TScanCloseParams {
  context_id?: string;
}

export function writeTScanCloseParams(w: ThriftWriter, v: TScanCloseParams): void {
  w.structBegin();
  if (v.context_id !== undefined) {
    w.field(11, 1);
    w.string(v.context_id);
  }
  w.structEnd();
}

export function readTScanCloseParams(r: ThriftReader): TScanCloseParams {
  const v = {} as TScanCloseParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.context_id = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TScanCloseResult {
  status: TStatus;
}

export function writeTScanCloseResult(w: ThriftWriter, v: TScanCloseResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  w.structEnd();
}

export function readTScanCloseResult(r: ThriftReader): TScanCloseResult {
  const v = {} as TScanCloseResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TScanCloseResult", "status");
  return v;
}

export interface TDorisExternalService_open_scanner_args {
  params: TScanOpenParams;
}

export function writeTDorisExternalService_open_scanner_args(w: ThriftWriter, v: TDorisExternalService_open_scanner_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTScanOpenParams(w, v.params);
  w.structEnd();
}

export function readTDorisExternalService_open_scanner_args(r: ThriftReader): TDorisExternalService_open_scanner_args {
  const v = {} as TDorisExternalService_open_scanner_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTScanOpenParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("TDorisExternalService_open_scanner_args", "params");
  return v;
}

export function writeTDorisExternalService_open_scanner_result(w: ThriftWriter, v: TScanOpenResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTScanOpenResult(w, v);
  w.structEnd();
}

export function readTDorisExternalService_open_scanner_result(r: ThriftReader): TScanOpenResult {
  let v: TScanOpenResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTScanOpenResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("TDorisExternalService_open_scanner_result", "success");
  return v;
}

export interface TDorisExternalService_get_next_args {
  params: TScanNextBatchParams;
}

export function writeTDorisExternalService_get_next_args(w: ThriftWriter, v: TDorisExternalService_get_next_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTScanNextBatchParams(w, v.params);
  w.structEnd();
}

export function readTDorisExternalService_get_next_args(r: ThriftReader): TDorisExternalService_get_next_args {
  const v = {} as TDorisExternalService_get_next_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTScanNextBatchParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("TDorisExternalService_get_next_args", "params");
  return v;
}

export function writeTDorisExternalService_get_next_result(w: ThriftWriter, v: TScanBatchResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTScanBatchResult(w, v);
  w.structEnd();
}

export function readTDorisExternalService_get_next_result(r: ThriftReader): TScanBatchResult {
  let v: TScanBatchResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTScanBatchResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("TDorisExternalService_get_next_result", "success");
  return v;
}

export interface TDorisExternalService_close_scanner_args {
  params: TScanCloseParams;
}

export function writeTDorisExternalService_close_scanner_args(w: ThriftWriter, v: TDorisExternalService_close_scanner_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTScanCloseParams(w, v.params);
  w.structEnd();
}

export function readTDorisExternalService_close_scanner_args(r: ThriftReader): TDorisExternalService_close_scanner_args {
  const v = {} as TDorisExternalService_close_scanner_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTScanCloseParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("TDorisExternalService_close_scanner_args", "params");
  return v;
}

export function writeTDorisExternalService_close_scanner_result(w: ThriftWriter, v: TScanCloseResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTScanCloseResult(w, v);
  w.structEnd();
}

export function readTDorisExternalService_close_scanner_result(r: ThriftReader): TScanCloseResult {
  let v: TScanCloseResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTScanCloseResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("TDorisExternalService_close_scanner_result", "success");
  return v;
}

export const TDorisExternalService = {
  name: "TDorisExternalService",
  methods: {
    open_scanner: { oneway: false, writeArgs: writeTDorisExternalService_open_scanner_args, readArgs: readTDorisExternalService_open_scanner_args, writeResult: writeTDorisExternalService_open_scanner_result, readResult: readTDorisExternalService_open_scanner_result },
    get_next: { oneway: false, writeArgs: writeTDorisExternalService_get_next_args, readArgs: readTDorisExternalService_get_next_args, writeResult: writeTDorisExternalService_get_next_result, readResult: readTDorisExternalService_get_next_result },
    close_scanner: { oneway: false, writeArgs: writeTDorisExternalService_close_scanner_args, readArgs: readTDorisExternalService_close_scanner_args, writeResult: writeTDorisExternalService_close_scanner_result, readResult: readTDorisExternalService_close_scanner_result },
  },
} as const;

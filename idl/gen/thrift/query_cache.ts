// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/QueryCache.thrift: change that file, not this one.

import { rI32, rI64, rString, readMap, wI32, wI64, wString, writeMap } from "../../codec/containers.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";

export interface TQueryCacheParam {
  node_id?: number;
  digest?: Uint8Array;
  output_slot_mapping?: Map<number, number>;
  tablet_to_range?: Map<bigint, string>;
  force_refresh_query_cache?: boolean;
  entry_max_bytes?: bigint;
  entry_max_rows?: bigint;
}

export function writeTQueryCacheParam(w: ThriftWriter, v: TQueryCacheParam): void {
  w.structBegin();
  if (v.node_id !== undefined) {
    w.field(8, 1);
    w.i32(v.node_id);
  }
  if (v.digest !== undefined) {
    w.field(11, 2);
    w.binary(v.digest);
  }
  if (v.output_slot_mapping !== undefined) {
    w.field(13, 3);
    writeMap(w, 8, 8, v.output_slot_mapping, wI32, wI32);
  }
  if (v.tablet_to_range !== undefined) {
    w.field(13, 4);
    writeMap(w, 10, 11, v.tablet_to_range, wI64, wString);
  }
  if (v.force_refresh_query_cache !== undefined) {
    w.boolField(5, v.force_refresh_query_cache);
  }
  if (v.entry_max_bytes !== undefined) {
    w.field(10, 6);
    w.i64(v.entry_max_bytes);
  }
  if (v.entry_max_rows !== undefined) {
    w.field(10, 7);
    w.i64(v.entry_max_rows);
  }
  w.structEnd();
}

export function readTQueryCacheParam(r: ThriftReader): TQueryCacheParam {
  const v = {} as TQueryCacheParam;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.node_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.digest = r.binary();
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.output_slot_mapping = readMap(r, 8, rI32, 8, rI32);
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.tablet_to_range = readMap(r, 10, rI64, 11, rString);
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.force_refresh_query_cache = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.entry_max_bytes = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.entry_max_rows = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

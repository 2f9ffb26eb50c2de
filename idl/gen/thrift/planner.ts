// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/Planner.thrift: change that file, not this one.

import { readList, writeList } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TDataSink, readTDataSink, writeTDataSink } from "./data_sinks.ts";
import { type TExpr, readTExpr, writeTExpr } from "./exprs.ts";
import { type TDataPartition, readTDataPartition, writeTDataPartition } from "./partitions.ts";
import { type TPlan, type TScanRange, readTPlan, readTScanRange, writeTPlan, writeTScanRange } from "./plan_nodes.ts";
import { type TQueryCacheParam, readTQueryCacheParam, writeTQueryCacheParam } from "./query_cache.ts";
import { type TNetworkAddress, readTNetworkAddress, writeTNetworkAddress } from "./types.ts";

export interface TPlanFragment {
  plan?: TPlan;
  output_exprs?: TExpr[];
  output_sink?: TDataSink;
  partition: TDataPartition;
  min_reservation_bytes?: bigint;
  initial_reservation_total_claims?: bigint;
  query_cache_param?: TQueryCacheParam;
}

export function writeTPlanFragment(w: ThriftWriter, v: TPlanFragment): void {
  w.structBegin();
  if (v.plan !== undefined) {
    w.field(12, 2);
    writeTPlan(w, v.plan);
  }
  if (v.output_exprs !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.output_exprs, writeTExpr);
  }
  if (v.output_sink !== undefined) {
    w.field(12, 5);
    writeTDataSink(w, v.output_sink);
  }
  w.field(12, 6);
  writeTDataPartition(w, v.partition);
  if (v.min_reservation_bytes !== undefined) {
    w.field(10, 7);
    w.i64(v.min_reservation_bytes);
  }
  if (v.initial_reservation_total_claims !== undefined) {
    w.field(10, 8);
    w.i64(v.initial_reservation_total_claims);
  }
  if (v.query_cache_param !== undefined) {
    w.field(12, 9);
    writeTQueryCacheParam(w, v.query_cache_param);
  }
  w.structEnd();
}

export function readTPlanFragment(r: ThriftReader): TPlanFragment {
  const v = {} as TPlanFragment;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 2:
        if (r.fieldType !== 12) break;
        v.plan = readTPlan(r);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.output_exprs = readList(r, 12, readTExpr);
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.output_sink = readTDataSink(r);
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.partition = readTDataPartition(r);
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.min_reservation_bytes = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.initial_reservation_total_claims = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.query_cache_param = readTQueryCacheParam(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.partition === undefined) missing("TPlanFragment", "partition");
  return v;
}

export interface TScanRangeLocation {
  server: TNetworkAddress;
  /** Default: -1 */
  volume_id?: number;
  backend_id?: bigint;
}

export function writeTScanRangeLocation(w: ThriftWriter, v: TScanRangeLocation): void {
  w.structBegin();
  w.field(12, 1);
  writeTNetworkAddress(w, v.server);
  if (v.volume_id !== undefined) {
    w.field(8, 2);
    w.i32(v.volume_id);
  }
  if (v.backend_id !== undefined) {
    w.field(10, 3);
    w.i64(v.backend_id);
  }
  w.structEnd();
}

export function readTScanRangeLocation(r: ThriftReader): TScanRangeLocation {
  const v = {} as TScanRangeLocation;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.server = readTNetworkAddress(r);
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.volume_id = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.backend_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.server === undefined) missing("TScanRangeLocation", "server");
  return v;
}

/** The default values that the definition gives to fields of TScanRangeLocation. */
export function defaultsTScanRangeLocation(): Partial<TScanRangeLocation> {
  return {
    volume_id: -1,
  };
}

export interface TScanRangeLocations {
  scan_range: TScanRange;
  locations?: TScanRangeLocation[];
}

export function writeTScanRangeLocations(w: ThriftWriter, v: TScanRangeLocations): void {
  w.structBegin();
  w.field(12, 1);
  writeTScanRange(w, v.scan_range);
  if (v.locations !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.locations, writeTScanRangeLocation);
  }
  w.structEnd();
}

export function readTScanRangeLocations(r: ThriftReader): TScanRangeLocations {
  const v = {} as TScanRangeLocations;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.scan_range = readTScanRange(r);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.locations = readList(r, 12, readTScanRangeLocation);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.scan_range === undefined) missing("TScanRangeLocations", "scan_range");
  return v;
}

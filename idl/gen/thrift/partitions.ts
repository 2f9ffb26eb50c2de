// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/Partitions.thrift: change that file, not this one.

import { readList, writeList } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TExpr, readTExpr, writeTExpr } from "./exprs.ts";
import { type TPrimitiveType } from "./types.ts";

export const TPartitionType = {
  UNPARTITIONED: 0,
  RANDOM: 1,
  HASH_PARTITIONED: 2,
  RANGE_PARTITIONED: 3,
  LIST_PARTITIONED: 4,
  BUCKET_SHFFULE_HASH_PARTITIONED: 5,
  OLAP_TABLE_SINK_HASH_PARTITIONED: 6,
  HIVE_TABLE_SINK_HASH_PARTITIONED: 7,
  HIVE_TABLE_SINK_UNPARTITIONED: 8,
} as const;
export type TPartitionType = typeof TPartitionType[keyof typeof TPartitionType];

export const TDistributionType = {
  UNPARTITIONED: 0,
  RANDOM: 1,
  HASH_PARTITIONED: 2,
} as const;
export type TDistributionType = typeof TDistributionType[keyof typeof TDistributionType];

export interface TPartitionKey {
  sign: number;
  type?: TPrimitiveType;
  key?: string;
}

export function writeTPartitionKey(w: ThriftWriter, v: TPartitionKey): void {
  w.structBegin();
  w.field(6, 1);
  w.i16(v.sign);
  if (v.type !== undefined) {
    w.field(8, 2);
    w.i32(v.type);
  }
  if (v.key !== undefined) {
    w.field(11, 3);
    w.string(v.key);
  }
  w.structEnd();
}

export function readTPartitionKey(r: ThriftReader): TPartitionKey {
  const v = {} as TPartitionKey;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 6) break;
        v.sign = r.i16();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TPrimitiveType;
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.key = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.sign === undefined) missing("TPartitionKey", "sign");
  return v;
}

export interface TPartitionRange {
  start_key: TPartitionKey;
  end_key: TPartitionKey;
  include_start_key: boolean;
  include_end_key: boolean;
}

export function writeTPartitionRange(w: ThriftWriter, v: TPartitionRange): void {
  w.structBegin();
  w.field(12, 1);
  writeTPartitionKey(w, v.start_key);
  w.field(12, 2);
  writeTPartitionKey(w, v.end_key);
  w.boolField(3, v.include_start_key);
  w.boolField(4, v.include_end_key);
  w.structEnd();
}

export function readTPartitionRange(r: ThriftReader): TPartitionRange {
  const v = {} as TPartitionRange;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.start_key = readTPartitionKey(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.end_key = readTPartitionKey(r);
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.include_start_key = r.bool();
        continue;
      case 4:
        if (r.fieldType !== 2) break;
        v.include_end_key = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.start_key === undefined) missing("TPartitionRange", "start_key");
  if (v.end_key === undefined) missing("TPartitionRange", "end_key");
  if (v.include_start_key === undefined) missing("TPartitionRange", "include_start_key");
  if (v.include_end_key === undefined) missing("TPartitionRange", "include_end_key");
  return v;
}

export interface TRangePartition {
  partition_id: bigint;
  range: TPartitionRange;
  distributed_exprs?: TExpr[];
  distribute_bucket?: number;
}

export function writeTRangePartition(w: ThriftWriter, v: TRangePartition): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.partition_id);
  w.field(12, 2);
  writeTPartitionRange(w, v.range);
  if (v.distributed_exprs !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.distributed_exprs, writeTExpr);
  }
  if (v.distribute_bucket !== undefined) {
    w.field(8, 4);
    w.i32(v.distribute_bucket);
  }
  w.structEnd();
}

export function readTRangePartition(r: ThriftReader): TRangePartition {
  const v = {} as TRangePartition;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.partition_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.range = readTPartitionRange(r);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.distributed_exprs = readList(r, 12, readTExpr);
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.distribute_bucket = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.partition_id === undefined) missing("TRangePartition", "partition_id");
  if (v.range === undefined) missing("TRangePartition", "range");
  return v;
}

export interface TDataPartition {
  type: TPartitionType;
  partition_exprs?: TExpr[];
  partition_infos?: TRangePartition[];
}

export function writeTDataPartition(w: ThriftWriter, v: TDataPartition): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.type);
  if (v.partition_exprs !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.partition_exprs, writeTExpr);
  }
  if (v.partition_infos !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.partition_infos, writeTRangePartition);
  }
  w.structEnd();
}

export function readTDataPartition(r: ThriftReader): TDataPartition {
  const v = {} as TDataPartition;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TPartitionType;
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.partition_exprs = readList(r, 12, readTExpr);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.partition_infos = readList(r, 12, readTRangePartition);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.type === undefined) missing("TDataPartition", "type");
  return v;
}

// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/RuntimeProfile.thrift: change that file, not this one.

import { rString, readList, readMap, readSet, wString, writeList, writeMap, writeSet } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TUnit } from "./metrics.ts";

export interface TCounter {
  name: string;
  type: TUnit;
  value: bigint;
  level?: bigint;
  description?: string;
}

export function writeTCounter(w: ThriftWriter, v: TCounter): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.name);
  w.field(8, 2);
  w.i32(v.type);
  w.field(10, 3);
  w.i64(v.value);
  if (v.level !== undefined) {
    w.field(10, 4);
    w.i64(v.level);
  }
  if (v.description !== undefined) {
    w.field(11, 5);
    w.string(v.description);
  }
  w.structEnd();
}

export function readTCounter(r: ThriftReader): TCounter {
  const v = {} as TCounter;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TUnit;
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.value = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.level = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.description = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.name === undefined) missing("TCounter", "name");
  if (v.type === undefined) missing("TCounter", "type");
  if (v.value === undefined) missing("TCounter", "value");
  return v;
}

export interface TRuntimeProfileNode {
  name: string;
  num_children: number;
  counters: TCounter[];
  metadata: bigint;
  indent: boolean;
  info_strings: Map<string, string>;
  info_strings_display_order: string[];
  child_counters_map: Map<string, Set<string>>;
  timestamp: bigint;
  deprecated_is_sink?: boolean;
}

export function writeTRuntimeProfileNode(w: ThriftWriter, v: TRuntimeProfileNode): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.name);
  w.field(8, 2);
  w.i32(v.num_children);
  w.field(15, 3);
  writeList(w, 12, v.counters, writeTCounter);
  w.field(10, 4);
  w.i64(v.metadata);
  w.boolField(5, v.indent);
  w.field(13, 6);
  writeMap(w, 11, 11, v.info_strings, wString, wString);
  w.field(15, 7);
  writeList(w, 11, v.info_strings_display_order, wString);
  w.field(13, 8);
  writeMap(w, 11, 14, v.child_counters_map, wString, (w, v) => writeSet(w, 11, v, wString));
  w.field(10, 9);
  w.i64(v.timestamp);
  if (v.deprecated_is_sink !== undefined) {
    w.boolField(10, v.deprecated_is_sink);
  }
  w.structEnd();
}

export function readTRuntimeProfileNode(r: ThriftReader): TRuntimeProfileNode {
  const v = {} as TRuntimeProfileNode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.num_children = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.counters = readList(r, 12, readTCounter);
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.metadata = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.indent = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 13) break;
        v.info_strings = readMap(r, 11, rString, 11, rString);
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.info_strings_display_order = readList(r, 11, rString);
        continue;
      case 8:
        if (r.fieldType !== 13) break;
        v.child_counters_map = readMap(r, 11, rString, 14, (r) => readSet(r, 11, rString));
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.timestamp = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.deprecated_is_sink = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.name === undefined) missing("TRuntimeProfileNode", "name");
  if (v.num_children === undefined) missing("TRuntimeProfileNode", "num_children");
  if (v.counters === undefined) missing("TRuntimeProfileNode", "counters");
  if (v.metadata === undefined) missing("TRuntimeProfileNode", "metadata");
  if (v.indent === undefined) missing("TRuntimeProfileNode", "indent");
  if (v.info_strings === undefined) missing("TRuntimeProfileNode", "info_strings");
  if (v.info_strings_display_order === undefined) missing("TRuntimeProfileNode", "info_strings_display_order");
  if (v.child_counters_map === undefined) missing("TRuntimeProfileNode", "child_counters_map");
  if (v.timestamp === undefined) missing("TRuntimeProfileNode", "timestamp");
  return v;
}

export interface TRuntimeProfileTree {
  nodes: TRuntimeProfileNode[];
}

export function writeTRuntimeProfileTree(w: ThriftWriter, v: TRuntimeProfileTree): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.nodes, writeTRuntimeProfileNode);
  w.structEnd();
}

export function readTRuntimeProfileTree(r: ThriftReader): TRuntimeProfileTree {
  const v = {} as TRuntimeProfileTree;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.nodes = readList(r, 12, readTRuntimeProfileNode);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.nodes === undefined) missing("TRuntimeProfileTree", "nodes");
  return v;
}

// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/proto/runtime_profile.proto: change that file, not this one.

import { type ProtoReader, type ProtoWriter, decodeMessage, encodeMessage, missing, writeMessage } from "../../codec/proto.ts";

export const PProfileUnit = {
  UNIT: 0,
  UNIT_PER_SECOND: 1,
  CPU_TICKS: 2,
  BYTES: 3,
  BYTES_PER_SECOND: 4,
  TIME_NS: 5,
  DOUBLE_VALUE: 6,
  NONE: 7,
  TIME_MS: 8,
  TIME_S: 9,
} as const;
export type PProfileUnit = typeof PProfileUnit[keyof typeof PProfileUnit];

export interface PProfileCounter {
  name: string;
  type: PProfileUnit;
  value: bigint;
  level?: bigint;
  description?: string;
}

export function writePProfileCounter(w: ProtoWriter, m: PProfileCounter): void {
  w.uint32(10).string(m.name);
  w.uint32(16).int32(m.type);
  w.uint32(24).int64(m.value);
  if (m.level !== undefined) w.uint32(32).int64(m.level);
  if (m.description !== undefined) w.uint32(42).string(m.description);
}

export function readPProfileCounter(r: ProtoReader, end: number): PProfileCounter {
  const m = {} as PProfileCounter;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 16:
        m.type = r.int32() as PProfileUnit;
        break;
      case 24:
        m.value = r.int64() as bigint;
        break;
      case 32:
        m.level = r.int64() as bigint;
        break;
      case 42:
        m.description = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.name === undefined) missing("PProfileCounter", "name");
  if (m.type === undefined) missing("PProfileCounter", "type");
  if (m.value === undefined) missing("PProfileCounter", "value");
  return m;
}

export function encodePProfileCounter(m: PProfileCounter): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePProfileCounter, m);
}

export function decodePProfileCounter(b: Uint8Array): PProfileCounter {
  return decodeMessage("PProfileCounter", readPProfileCounter, b);
}

export interface PProfileChildCounterSet {
  child_counters?: string[];
}

export function writePProfileChildCounterSet(w: ProtoWriter, m: PProfileChildCounterSet): void {
  if (m.child_counters !== undefined) {
    for (const x of m.child_counters) w.uint32(10).string(x);
  }
}

export function readPProfileChildCounterSet(r: ProtoReader, end: number): PProfileChildCounterSet {
  const m = {} as PProfileChildCounterSet;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.child_counters ??= []).push(r.string());
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePProfileChildCounterSet(m: PProfileChildCounterSet): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePProfileChildCounterSet, m);
}

export function decodePProfileChildCounterSet(b: Uint8Array): PProfileChildCounterSet {
  return decodeMessage("PProfileChildCounterSet", readPProfileChildCounterSet, b);
}

export interface PRuntimeProfileNode {
  name: string;
  num_children: number;
  counters?: PProfileCounter[];
  metadata: bigint;
  indent: boolean;
  info_strings?: Map<string, string>;
  info_strings_display_order?: string[];
  child_counters_map?: Map<string, PProfileChildCounterSet>;
  timestamp: bigint;
  deprecated_is_sink?: boolean;
}

export function writePRuntimeProfileNode(w: ProtoWriter, m: PRuntimeProfileNode): void {
  w.uint32(10).string(m.name);
  w.uint32(16).int32(m.num_children);
  if (m.counters !== undefined) {
    for (const x of m.counters) writeMessage(w, 26, writePProfileCounter, x);
  }
  w.uint32(32).int64(m.metadata);
  w.uint32(40).bool(m.indent);
  if (m.info_strings !== undefined) {
    for (const [k, x] of m.info_strings) {
      w.uint32(50).fork();
      w.uint32(10).string(k);
      w.uint32(18).string(x);
      w.join();
    }
  }
  if (m.info_strings_display_order !== undefined) {
    for (const x of m.info_strings_display_order) w.uint32(58).string(x);
  }
  if (m.child_counters_map !== undefined) {
    for (const [k, x] of m.child_counters_map) {
      w.uint32(66).fork();
      w.uint32(10).string(k);
      writeMessage(w, 18, writePProfileChildCounterSet, x);
      w.join();
    }
  }
  w.uint32(72).int64(m.timestamp);
  if (m.deprecated_is_sink !== undefined) w.uint32(80).bool(m.deprecated_is_sink);
}

export function readPRuntimeProfileNode(r: ProtoReader, end: number): PRuntimeProfileNode {
  const m = {} as PRuntimeProfileNode;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.name = r.string();
        break;
      case 16:
        m.num_children = r.int32();
        break;
      case 26:
        (m.counters ??= []).push(r.message(readPProfileCounter));
        break;
      case 32:
        m.metadata = r.int64() as bigint;
        break;
      case 40:
        m.indent = r.bool();
        break;
      case 50:
        r.mapEntry(m.info_strings ??= new Map(), 10, () => r.string(), "", 18, () => r.string(), () => "");
        break;
      case 58:
        (m.info_strings_display_order ??= []).push(r.string());
        break;
      case 66:
        r.mapEntry(m.child_counters_map ??= new Map(), 10, () => r.string(), "", 18, () => r.message(readPProfileChildCounterSet), () => readPProfileChildCounterSet(r, r.pos));
        break;
      case 72:
        m.timestamp = r.int64() as bigint;
        break;
      case 80:
        m.deprecated_is_sink = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.name === undefined) missing("PRuntimeProfileNode", "name");
  if (m.num_children === undefined) missing("PRuntimeProfileNode", "num_children");
  if (m.metadata === undefined) missing("PRuntimeProfileNode", "metadata");
  if (m.indent === undefined) missing("PRuntimeProfileNode", "indent");
  if (m.timestamp === undefined) missing("PRuntimeProfileNode", "timestamp");
  return m;
}

export function encodePRuntimeProfileNode(m: PRuntimeProfileNode): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePRuntimeProfileNode, m);
}

export function decodePRuntimeProfileNode(b: Uint8Array): PRuntimeProfileNode {
  return decodeMessage("PRuntimeProfileNode", readPRuntimeProfileNode, b);
}

export interface PRuntimeProfileTree {
  nodes?: PRuntimeProfileNode[];
}

export function writePRuntimeProfileTree(w: ProtoWriter, m: PRuntimeProfileTree): void {
  if (m.nodes !== undefined) {
    for (const x of m.nodes) writeMessage(w, 10, writePRuntimeProfileNode, x);
  }
}

export function readPRuntimeProfileTree(r: ProtoReader, end: number): PRuntimeProfileTree {
  const m = {} as PRuntimeProfileTree;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.nodes ??= []).push(r.message(readPRuntimeProfileNode));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePRuntimeProfileTree(m: PRuntimeProfileTree): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePRuntimeProfileTree, m);
}

export function decodePRuntimeProfileTree(b: Uint8Array): PRuntimeProfileTree {
  return decodeMessage("PRuntimeProfileTree", readPRuntimeProfileTree, b);
}

// SPDX-License-Identifier: Apache-2.0
// Interface definitions of Apache Doris, module RuntimeProfile. Source of truth for idl/gen/thrift; run `deno task gen` after a change.

include "Metrics.thrift"

struct TCounter {
  1: required string name,
  2: required Metrics.TUnit type,
  3: required i64 value,
  4: optional i64 level,
  5: optional string description,
}

struct TRuntimeProfileNode {
  1: required string name,
  2: required i32 num_children,
  3: required list<TCounter> counters,
  4: required i64 metadata,
  5: required bool indent,
  6: required map<string,string> info_strings,
  7: required list<string> info_strings_display_order,
  8: required map<string,set<string>> child_counters_map,
  9: required i64 timestamp,
  10: optional bool deprecated_is_sink,
}

struct TRuntimeProfileTree {
  1: required list<TRuntimeProfileNode> nodes,
}

// SPDX-License-Identifier: Apache-2.0
// Interface definitions of Apache Doris, module Data. Source of truth for idl/gen/thrift; run `deno task gen` after a change.

include "Types.thrift"

struct TCell {
  1: optional bool boolVal,
  2: optional i32 intVal,
  3: optional i64 longVal,
  4: optional double doubleVal,
  5: optional string stringVal,
  6: optional bool isNull,
}

struct TResultRow {
  1: list<TCell> colVals,
}

struct TRow {
  1: optional list<TCell> column_value,
}

struct TResultBatch {
  1: required list<binary> rows,
  2: required bool is_compressed,
  3: required i64 packet_seq,
  4: optional map<string,string> attached_infos,
}

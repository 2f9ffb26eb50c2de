// SPDX-License-Identifier: Apache-2.0
// Interface definitions of Apache Doris, module DorisExternalService. Source of truth for idl/gen/thrift; run `deno task gen` after a change.

include "Types.thrift"
include "Status.thrift"

struct TScanOpenParams {
  1: required string cluster,
  2: required string database,
  3: required string table,
  4: required list<i64> tablet_ids,
  5: required string opaqued_query_plan,
  6: optional i32 batch_size,
  7: optional map<string,string> properties,
  8: optional i64 limit,
  9: optional string user,
  10: optional string passwd,
  11: optional i16 keep_alive_min,
  12: optional i32 execution_timeout,
  13: optional i64 mem_limit,
}

struct TScanColumnDesc {
  1: optional string name,
  2: optional Types.TPrimitiveType type,
}

struct TScanOpenResult {
  1: required Status.TStatus status,
  2: optional string context_id,
  3: optional list<TScanColumnDesc> selected_columns,
}

struct TScanNextBatchParams {
  1: optional string context_id,
  2: optional i64 offset,
}

struct TScanBatchResult {
  1: required Status.TStatus status,
  2: optional bool eos,
  3: optional binary rows,
}

struct TScanCloseParams {
  1: optional string context_id,
}

struct TScanCloseResult {
  1: required Status.TStatus status,
}

service TDorisExternalService {
  TScanOpenResult open_scanner(1: TScanOpenParams params),
  TScanBatchResult get_next(1: TScanNextBatchParams params),
  TScanCloseResult close_scanner(1: TScanCloseParams params),
}

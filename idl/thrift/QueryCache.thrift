// SPDX-License-Identifier: Apache-2.0
// Interface definitions of Apache Doris, module QueryCache. Source of truth for idl/gen/thrift; run `deno task gen` after a change.

struct TQueryCacheParam {
  1: optional i32 node_id,
  2: optional binary digest,
  3: optional map<i32,i32> output_slot_mapping,
  4: optional map<i64,string> tablet_to_range,
  5: optional bool force_refresh_query_cache,
  6: optional i64 entry_max_bytes,
  7: optional i64 entry_max_rows,
}

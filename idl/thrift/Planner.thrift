// SPDX-License-Identifier: Apache-2.0
// Interface definitions of Apache Doris, module Planner. Source of truth for idl/gen/thrift; run `deno task gen` after a change.

include "Types.thrift"
include "Exprs.thrift"
include "DataSinks.thrift"
include "PlanNodes.thrift"
include "Partitions.thrift"
include "QueryCache.thrift"

struct TPlanFragment {
  2: optional PlanNodes.TPlan plan,
  4: optional list<Exprs.TExpr> output_exprs,
  5: optional DataSinks.TDataSink output_sink,
  6: required Partitions.TDataPartition partition,
  7: optional i64 min_reservation_bytes,
  8: optional i64 initial_reservation_total_claims,
  9: optional QueryCache.TQueryCacheParam query_cache_param,
}

struct TScanRangeLocation {
  1: required Types.TNetworkAddress server,
  2: optional i32 volume_id = -1,
  3: optional i64 backend_id,
}

struct TScanRangeLocations {
  1: required PlanNodes.TScanRange scan_range,
  2: list<TScanRangeLocation> locations,
}

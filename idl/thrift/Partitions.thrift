// SPDX-License-Identifier: Apache-2.0
// Interface definitions of Apache Doris, module Partitions. Source of truth for idl/gen/thrift; run `deno task gen` after a change.

include "Exprs.thrift"
include "Types.thrift"

enum TPartitionType {
  UNPARTITIONED = 0,
  RANDOM = 1,
  HASH_PARTITIONED = 2,
  RANGE_PARTITIONED = 3,
  LIST_PARTITIONED = 4,
  BUCKET_SHFFULE_HASH_PARTITIONED = 5,
  OLAP_TABLE_SINK_HASH_PARTITIONED = 6,
  HIVE_TABLE_SINK_HASH_PARTITIONED = 7,
  HIVE_TABLE_SINK_UNPARTITIONED = 8,
}

enum TDistributionType {
  UNPARTITIONED = 0,
  RANDOM = 1,
  HASH_PARTITIONED = 2,
}

struct TPartitionKey {
  1: required i16 sign,
  2: optional Types.TPrimitiveType type,
  3: optional string key,
}

struct TPartitionRange {
  1: required TPartitionKey start_key,
  2: required TPartitionKey end_key,
  3: required bool include_start_key,
  4: required bool include_end_key,
}

struct TRangePartition {
  1: required i64 partition_id,
  2: required TPartitionRange range,
  3: optional list<Exprs.TExpr> distributed_exprs,
  4: optional i32 distribute_bucket,
}

struct TDataPartition {
  1: required TPartitionType type,
  2: optional list<Exprs.TExpr> partition_exprs,
  3: optional list<TRangePartition> partition_infos,
}

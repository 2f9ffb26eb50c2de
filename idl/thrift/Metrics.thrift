// SPDX-License-Identifier: Apache-2.0
// Interface definitions of Apache Doris, module Metrics. Source of truth for idl/gen/thrift; run `deno task gen` after a change.

enum TUnit {
  UNIT = 0,
  UNIT_PER_SECOND = 1,
  CPU_TICKS = 2,
  BYTES = 3,
  BYTES_PER_SECOND = 4,
  TIME_NS = 5,
  DOUBLE_VALUE = 6,
  NONE = 7,
  TIME_MS = 8,
  TIME_S = 9,
}

enum TMetricKind {
  GAUGE = 0,
  COUNTER = 1,
  PROPERTY = 2,
  STATS = 3,
  SET = 4,
  HISTOGRAM = 5,
}

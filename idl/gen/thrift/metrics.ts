// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/Metrics.thrift: change that file, not this one.

export const TUnit = {
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
export type TUnit = typeof TUnit[keyof typeof TUnit];

export const TMetricKind = {
  GAUGE: 0,
  COUNTER: 1,
  PROPERTY: 2,
  STATS: 3,
  SET: 4,
  HISTOGRAM: 5,
} as const;
export type TMetricKind = typeof TMetricKind[keyof typeof TMetricKind];

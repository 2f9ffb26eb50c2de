import type { AggregateFunction } from "../signature.ts";
export const AGGREGATES: readonly AggregateFunction[] = [];

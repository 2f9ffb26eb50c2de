/** The table of aggregate functions. */
import type { AggregateFunction } from "../signature.ts";
import { BASIC } from "./basic.ts";
import { COLLECTIONS } from "./collections.ts";
import { SKETCHES } from "./sketches.ts";
import { STATISTICS } from "./statistics.ts";

export const AGGREGATES: readonly AggregateFunction[] = [
  ...BASIC,
  ...STATISTICS,
  ...COLLECTIONS,
  ...SKETCHES,
];

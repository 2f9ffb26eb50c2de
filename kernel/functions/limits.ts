/** How much the planner computes by itself. */
import { type Folded, NOT_FOLDABLE } from "./signature.ts";

/** Longest text, in UTF-16 units, that a fold makes; longer ones are left to a backend. */
export const MAX_FOLDED_TEXT = 1 << 20;
/** Longest pattern of LIKE and REGEXP that a fold runs. */
export const MAX_FOLDED_PATTERN = 1000;
/** Longest text that a pattern is run over here. */
export const MAX_MATCHED_TEXT = 10_000;

/** Runs `make` when its result keeps within {@link MAX_FOLDED_TEXT}. */
export function within(length: number, make: () => Folded): Folded {
  return length <= MAX_FOLDED_TEXT ? make() : NOT_FOLDABLE;
}

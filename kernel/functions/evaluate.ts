/** Values of expressions over constants: function calls, comparisons, AND, OR, NOT, IN. */
import { compareValues, type LiteralValue, type SqlType } from "../types/mod.ts";
import { scalarFunction } from "./functions.ts";
import { type FoldContext, type Folded, NOT_FOLDABLE } from "./signature.ts";

/** Longest text that the planner computes by itself (bytes are what a packet holds, characters are close enough). */
export const MAX_FOLDED_LENGTH = 1 << 20;

/**
 * The value of a call of constants. `argValues` are of `argTypes`, the types that resolveFunction gave;
 * NOT_FOLDABLE: leave it to a backend (not deterministic, not known here, session facts absent, an error that the
 * backend words better).
 */
export function evaluateConstant(
  fnName: string,
  argTypes: readonly SqlType[],
  argValues: readonly LiteralValue[],
  resultType: SqlType,
  context: FoldContext,
): Folded {
  const fn = scalarFunction(fnName);
  if (!fn?.fold) return NOT_FOLDABLE;
  const propagates = fn.nullability === "propagate" || fn.nullability === "always";
  if (propagates && !fn.foldsNulls && argValues.includes(null)) return null;
  const result = fn.fold(argValues, { argTypes, type: resultType, context });
  return typeof result === "string" && result.length > MAX_FOLDED_LENGTH ? NOT_FOLDABLE : result;
}

/** Names as in the plan's comparisons. */
export type CompareName = "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "eq_for_null";

const ACCEPTS: Readonly<Record<CompareName, (order: number) => boolean>> = {
  eq: (order) => order === 0,
  ne: (order) => order !== 0,
  lt: (order) => order < 0,
  le: (order) => order <= 0,
  gt: (order) => order > 0,
  ge: (order) => order >= 0,
  eq_for_null: (order) => order === 0,
};

/** Compares two values of `type`; null when one is NULL, but for `<=>`. */
export function evaluateCompare(
  op: CompareName,
  type: SqlType,
  left: LiteralValue,
  right: LiteralValue,
): boolean | null {
  if (left === null || right === null) return op === "eq_for_null" ? left === right : null;
  return ACCEPTS[op](compareValues(left, right, type));
}

/** AND in three-valued logic. */
export function evaluateAnd(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(false)) return false;
  return values.includes(null) ? null : true;
}

/** OR in three-valued logic. */
export function evaluateOr(values: readonly (boolean | null)[]): boolean | null {
  if (values.includes(true)) return true;
  return values.includes(null) ? null : false;
}

export function evaluateNot(value: boolean | null): boolean | null {
  return value === null ? null : !value;
}

/** `value [NOT] IN (options)`: NULL when nothing matches and a NULL is among them. */
export function evaluateIn(
  value: LiteralValue,
  options: readonly LiteralValue[],
  type: SqlType,
  negated: boolean,
): boolean | null {
  const found = evaluateOr(options.map((option) => evaluateCompare("eq", type, value, option)));
  return negated ? evaluateNot(found) : found;
}

/** Searched CASE: the value of the first branch whose condition is TRUE, else `otherwise`. */
export function evaluateCase(
  whens: readonly { readonly when: boolean | null; readonly then: LiteralValue }[],
  otherwise: LiteralValue,
): LiteralValue {
  const branch = whens.find((candidate) => candidate.when === true);
  return branch ? branch.then : otherwise;
}

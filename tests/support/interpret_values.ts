/** Expressions and aggregates over rows in memory: the slow and plain way, to check plans against. */
import { foldExpr } from "../../kernel/optimizer/rules/fold_constants.ts";
import type { AggregateCall, Expr, Literal, LiteralValue, SlotId } from "../../kernel/plan/mod.ts";
import { exprType } from "../../kernel/plan/mod.ts";
import { substitute } from "../../kernel/optimizer/exprs.ts";
import { compareValues, type SqlType } from "../../kernel/types/mod.ts";
import { TEST_NOW_MICROS } from "./analyze_context.ts";

/** Values by slot; states of aggregates are lists of argument values. */
export type Row = ReadonlyMap<SlotId, LiteralValue>;

const FOLD = { nowMicros: TEST_NOW_MICROS, timeZone: "UTC" };

/** Value of an expression without subqueries over one row. */
export function evaluate(expr: Expr, row: Row): LiteralValue {
  if (expr.kind === "slot") {
    const value = row.get(expr.id);
    if (value === undefined) throw new Error(`Slot ${expr.name}#${expr.id} has no value`);
    return value;
  }
  const literals = new Map<SlotId, Expr>();
  collect(expr, row, literals);
  const folded = foldExpr(substitute(expr, literals), FOLD);
  if (folded.kind === "cast" && folded.arg.kind === "literal") return null;
  if (folded.kind !== "literal") {
    throw new Error(`Cannot compute ${expr.kind}: ${JSON.stringify(folded, bigints)}`);
  }
  return folded.value;
}

const bigints = (_key: string, value: unknown) => typeof value === "bigint" ? `${value}n` : value;

function collect(expr: Expr, row: Row, into: Map<SlotId, Expr>): void {
  if (expr.kind === "slot") {
    const value = row.get(expr.id);
    if (value === undefined) throw new Error(`Slot ${expr.name}#${expr.id} has no value`);
    into.set(expr.id, { kind: "literal", type: expr.type, value } satisfies Literal);
    return;
  }
  for (const child of childrenOf(expr)) collect(child, row, into);
}

function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case "compare":
      return [expr.left, expr.right];
    case "not":
    case "is_null":
    case "cast":
      return [expr.arg];
    case "in":
      return [expr.value, ...expr.options];
    case "case":
      return [...expr.whens.flatMap((w) => [w.when, w.then]), ...(expr.otherwise ? [expr.otherwise] : [])];
    case "slot":
    case "literal":
      return [];
    case "subquery":
      throw new Error("A subquery is left");
    default:
      return expr.args;
  }
}

export function passes(conjuncts: readonly Expr[], row: Row): boolean {
  return conjuncts.every((conjunct) => evaluate(conjunct, row) === true);
}

/** Text that is equal for equal values. */
export function keyOf(values: readonly LiteralValue[]): string {
  return values.map((value) => value === null ? "NULL" : `${typeof value}:${value}`).join("|");
}

export function order(
  a: LiteralValue,
  b: LiteralValue,
  type: SqlType,
  ascending: boolean,
  nullsFirst: boolean,
): number {
  if (a === null || b === null) return a === b ? 0 : (a === null) === nullsFirst ? -1 : 1;
  const result = compareValues(a, b, type);
  return ascending ? result : -result;
}

/** The arguments of one call in one row; what a state is a list of. */
export function argsOf(call: AggregateCall, row: Row): LiteralValue[] {
  return call.args.map((arg) => evaluate(arg, row));
}

/** An aggregate of lists of arguments, one per input row. */
export function aggregate(call: AggregateCall, inputs: readonly (readonly LiteralValue[])[]): LiteralValue {
  let rows = inputs.filter((args) => args.every((value) => value !== null));
  if (call.distinct || call.fn.startsWith("multi_distinct_")) {
    rows = [...new Map(rows.map((args) => [keyOf(args), args])).values()];
  }
  const fn = call.fn.replace("multi_distinct_", "");
  if (fn === "count") return BigInt(rows.length);
  if (rows.length === 0) return null;
  const values = rows.map(([value]) => value);
  const type = exprType(call.args[0]);
  switch (fn) {
    case "sum":
      return values.reduce((sum, value) => BigInt(sum as bigint) + (value as bigint), 0n);
    case "avg":
      return Number(values.reduce((sum, value) => (sum as bigint) + (value as bigint), 0n)) / values.length;
    case "min":
      return values.reduce((best, value) => compareValues(value, best, type) < 0 ? value : best);
    case "max":
      return values.reduce((best, value) => compareValues(value, best, type) > 0 ? value : best);
    default:
      throw new Error(`Aggregate ${call.fn} is not known here`);
  }
}

/** Bucket pruning: equalities and IN lists on every distribution column name the buckets. */
import type { Partition } from "../../catalog/api.ts";
import type { Expr, LiteralValue, LogicalScan, SlotRef } from "../../plan/mod.ts";
import type { OptimizeContext } from "../context.ts";

/** More combinations of IN values than this are not worth computing. */
const MAX_COMBINATIONS = 256;

/** Buckets (0-based) that can hold matching rows; undefined: all of them. */
export function keptBuckets(
  scan: LogicalScan,
  partition: Partition,
  conjuncts: readonly Expr[],
  ctx: OptimizeContext,
): ReadonlySet<number> | undefined {
  const { distribution } = scan.table;
  if (!ctx.bucketOf || distribution.kind !== "hash" || conjuncts.length === 0) return undefined;
  const slots: SlotRef[] = [];
  let rows: LiteralValue[][] = [[]];
  for (const name of distribution.columns) {
    const lower = name.toLowerCase();
    const slot = scan.slots.find((candidate) => candidate.origin?.column.name.toLowerCase() === lower);
    const values = slot && valuesOf(slot, conjuncts);
    if (!values || rows.length * values.length > MAX_COMBINATIONS) return undefined;
    slots.push(slot);
    rows = rows.flatMap((row) => values.map((value) => [...row, value]));
  }
  const types = slots.map((slot) => slot.type);
  const { bucketOf } = ctx;
  return new Set(rows.map((row) => bucketOf(row, types, partition.buckets)));
}

/** The only values that `slot` can have; undefined when no conjunct says so. */
function valuesOf(slot: SlotRef, conjuncts: readonly Expr[]): LiteralValue[] | undefined {
  for (const expr of conjuncts) {
    if (expr.kind === "compare" && (expr.op === "eq" || expr.op === "eq_for_null")) {
      const [a, b] = expr.left.kind === "slot" ? [expr.left, expr.right] : [expr.right, expr.left];
      if (a.kind === "slot" && a.id === slot.id && b.kind === "literal") return [b.value];
    }
    if (expr.kind === "is_null" && !expr.negated && expr.arg.kind === "slot" && expr.arg.id === slot.id) {
      return [null];
    }
    if (expr.kind === "in" && !expr.negated && expr.value.kind === "slot" && expr.value.id === slot.id) {
      const values: LiteralValue[] = [];
      for (const option of expr.options) {
        if (option.kind !== "literal") return undefined;
        values.push(option.value);
      }
      return values;
    }
  }
  return undefined;
}

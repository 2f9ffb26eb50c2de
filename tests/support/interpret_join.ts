/** Joins of rows in memory by comparing every pair. */
import {
  type Expr,
  exprType,
  type JoinType,
  type LiteralValue,
  type SlotRef,
} from "../../kernel/plan/mod.ts";
import { evaluate, type Row } from "./interpret_values.ts";

/** Conditions are truths over a joined row: TRUE, FALSE or NULL. */
export function joinRows(
  type: JoinType,
  left: readonly Row[],
  right: readonly Row[],
  outputs: { readonly left: readonly SlotRef[]; readonly right: readonly SlotRef[] },
  conjuncts: readonly ((row: Row) => LiteralValue)[],
): Row[] {
  const both = (a: Row, b: Row): Row => new Map([...a, ...b]);
  const nulls = (slots: readonly SlotRef[]): Row => new Map(slots.map((slot) => [slot.id, null]));
  const rightMatched = new Set<Row>();
  const result: Row[] = [];
  for (const a of left) {
    const matches = right.filter((b) => conjuncts.every((holds) => holds(both(a, b)) === true));
    for (const b of matches) rightMatched.add(b);
    switch (type) {
      case "inner":
      case "cross":
      case "right_outer":
        result.push(...matches.map((b) => both(a, b)));
        break;
      case "left_outer":
      case "full_outer":
        result.push(...matches.map((b) => both(a, b)));
        if (matches.length === 0) result.push(both(a, nulls(outputs.right)));
        break;
      case "left_semi":
        if (matches.length > 0) result.push(a);
        break;
      case "left_anti":
        if (matches.length === 0) result.push(a);
        break;
      case "null_aware_left_anti": {
        // The first condition is the comparison of NOT IN: a NULL of it hides the row as a match does.
        const [isIn, ...others] = conjuncts;
        const hidden = right.some((b) =>
          others.every((holds) => holds(both(a, b)) === true) && isIn(both(a, b)) !== false
        );
        if (!hidden) result.push(a);
        break;
      }
      case "right_semi":
      case "right_anti":
        break;
    }
  }
  for (const b of right) {
    const matched = rightMatched.has(b);
    if ((type === "right_outer" || type === "full_outer") && !matched) {
      result.push(both(nulls(outputs.left), b));
    }
    if (type === "right_semi" && matched) result.push(b);
    if (type === "right_anti" && !matched) result.push(b);
  }
  return result;
}

/** A condition of plain expressions. */
export function condition(expr: Expr): (row: Row) => LiteralValue {
  if (exprType(expr).kind !== "boolean") throw new Error("A condition is no truth");
  return (row) => evaluate(expr, row);
}

/**
 * A semi or anti join filters its left side; it goes down to the relation whose columns it reads.
 *
 *     LeftSemiJoin a.k = s.k        →   InnerJoin a, b
 *       InnerJoin a, b                    LeftSemiJoin a.k = s.k
 *       S                                   Scan a
 *                                           S
 *                                         Scan b
 */
import { type Expr, type LogicalJoin, type LogicalPlan, type SlotId, slotsRead } from "../../plan/mod.ts";
import { isVolatile, substitute } from "../exprs.ts";
import { LEFT_ONLY, mapPlanChildren, outputIds } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";

export const pushDownSemiJoins: Rule = {
  name: "push_down_semi_joins",
  apply: visit,
};

function visit(plan: LogicalPlan): LogicalPlan {
  // From below: the left side of an upper semi join is then free of lower ones that can move.
  const below = mapPlanChildren(plan, visit);
  return below.kind === "join" && LEFT_ONLY.has(below.type) ? sink(below) : below;
}

/** The semi join as far down its left side as it can go; the very join when it stays. */
function sink(semi: LogicalJoin): LogicalPlan {
  const { left } = semi;
  const rightIds = outputIds(semi.right);
  const reads = new Set<SlotId>();
  for (const conjunct of semi.conjuncts) {
    for (const id of slotsRead(conjunct)) if (!rightIds.has(id)) reads.add(id);
  }
  if (reads.size === 0) return semi;
  const over = (child: LogicalPlan, conjuncts: readonly Expr[] = semi.conjuncts) =>
    sink({ ...semi, left: child, conjuncts });
  if (left.kind === "join") {
    if (goesLeft(left) && covers(left.left, reads)) return { ...left, left: over(left.left) };
    if (goesRight(left) && covers(left.right, reads)) return { ...left, right: over(left.right) };
    return semi;
  }
  // Filters directly above a scan stay below: they are cheaper.
  if (left.kind === "filter" && left.child.kind === "join") {
    const moved = over(left.child);
    return isStill(moved, left.child) ? semi : { ...left, child: moved };
  }
  if (left.kind === "project" && left.child.kind !== "scan") {
    const names = new Map(left.exprs.map(({ id, expr }) => [id, expr]));
    const plain = [...reads].every((id) => names.get(id)?.kind === "slot");
    if (!plain || left.exprs.some(({ expr }) => isVolatile(expr))) return semi;
    const moved = over(left.child, semi.conjuncts.map((conjunct) => substitute(conjunct, names)));
    return isStill(moved, left.child) ? semi : { ...left, child: moved };
  }
  return semi;
}

function isStill(moved: LogicalPlan, child: LogicalPlan): boolean {
  return moved.kind === "join" && LEFT_ONLY.has(moved.type) && moved.left === child;
}

function goesLeft(join: LogicalJoin): boolean {
  return join.type === "inner" || join.type === "cross" || join.type === "left_outer";
}

function goesRight(join: LogicalJoin): boolean {
  return join.type === "inner" || join.type === "cross" || join.type === "right_outer";
}

function covers(plan: LogicalPlan, reads: ReadonlySet<SlotId>): boolean {
  const ids = outputIds(plan);
  for (const id of reads) if (!ids.has(id)) return false;
  return true;
}

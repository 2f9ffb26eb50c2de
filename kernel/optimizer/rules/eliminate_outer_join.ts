/**
 * An outer join whose NULL-filled rows a predicate above throws away is an inner one (or one-sided).
 *
 *     Filter b.x > 1                   →   Filter b.x > 1
 *       LeftOuterJoin a, b                   InnerJoin a, b
 */
import type { Expr, JoinType, LogicalJoin, LogicalPlan, SlotId } from "../../plan/mod.ts";
import { nullRejectedSlots, refreshSlots, strictSlots } from "../exprs.ts";
import { mapPlanChildren, mapPlanExprs, outputIds, planChildren } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";
import { outputOf } from "../../plan/mod.ts";

export const eliminateOuterJoin: Rule = {
  name: "eliminate_outer_join",
  apply(plan) {
    const next = narrow(plan, new Set());
    return next === plan ? plan : refreshNullability(next);
  },
};

type Slots = ReadonlySet<SlotId>;

const NONE: Slots = new Set();

/** `notNull`: slots that rows reaching the top must not have NULL in. */
function narrow(plan: LogicalPlan, notNull: Slots): LogicalPlan {
  switch (plan.kind) {
    case "filter":
      return mapPlanChildren(plan, (child) => narrow(child, withRejected(notNull, plan.conjuncts)));
    case "project": {
      const below = new Set<SlotId>();
      for (const { id, expr } of plan.exprs) if (notNull.has(id)) strictSlots(expr, below);
      return mapPlanChildren(plan, (child) => narrow(child, below));
    }
    case "aggregate": {
      const below = new Set<SlotId>();
      for (const { id, expr } of plan.groupBy) if (notNull.has(id)) strictSlots(expr, below);
      return mapPlanChildren(plan, (child) => narrow(child, below));
    }
    case "sort":
      return mapPlanChildren(plan, (child) => narrow(child, notNull));
    case "join":
      return narrowJoin(plan, notNull);
    case "scan":
    case "values":
    case "limit":
    case "setop":
    case "assert_one_row":
      return mapPlanChildren(plan, (child) => narrow(child, NONE));
  }
}

function withRejected(notNull: Slots, conjuncts: readonly Expr[]): Slots {
  const all = new Set(notNull);
  for (const conjunct of conjuncts) for (const id of nullRejectedSlots(conjunct)) all.add(id);
  return all;
}

function narrowJoin(join: LogicalJoin, notNull: Slots): LogicalPlan {
  const type = narrowedType(join, notNull);
  const own = withRejected(NONE, join.conjuncts);
  const both = new Set([...notNull, ...own]);
  const [forLeft, forRight] = passedDown(type, notNull, own, both);
  const left = narrow(join.left, forLeft);
  const right = narrow(join.right, forRight);
  return type === join.type && left === join.left && right === join.right
    ? join
    : { ...join, type, left, right };
}

function narrowedType(join: LogicalJoin, notNull: Slots): JoinType {
  const { type } = join;
  if (type !== "left_outer" && type !== "right_outer" && type !== "full_outer") return type;
  const hits = (side: LogicalPlan) => [...outputIds(side)].some((id) => notNull.has(id));
  const dropsLeftNulls = type !== "left_outer" && hits(join.left);
  const dropsRightNulls = type !== "right_outer" && hits(join.right);
  if (type === "left_outer") return dropsRightNulls ? inner(join) : type;
  if (type === "right_outer") return dropsLeftNulls ? inner(join) : type;
  if (dropsLeftNulls && dropsRightNulls) return inner(join);
  if (dropsLeftNulls) return "left_outer";
  return dropsRightNulls ? "right_outer" : type;
}

function inner(join: LogicalJoin): JoinType {
  return join.conjuncts.length === 0 ? "cross" : "inner";
}

/** A side that may be NULL-filled hears only of the join's own predicates; a kept side only of those above. */
function passedDown(type: JoinType, above: Slots, own: Slots, both: Slots): [Slots, Slots] {
  switch (type) {
    case "inner":
    case "cross":
    case "left_semi":
    case "right_semi":
      return [both, both];
    case "left_outer":
      return [above, own];
    case "right_outer":
      return [own, above];
    case "left_anti":
      return [above, own];
    case "right_anti":
      return [own, above];
    case "null_aware_left_anti":
      return [above, NONE];
    case "full_outer":
      return [NONE, NONE];
  }
}

/** Slots that an inner join no longer makes NULL are NOT NULL in every expression above. */
export function refreshNullability(plan: LogicalPlan): LogicalPlan {
  const below = mapPlanChildren(plan, refreshNullability);
  const slots = new Map(
    planChildren(below).flatMap((child) => outputOf(child).map((slot) => [slot.id, slot])),
  );
  return slots.size === 0 ? below : mapPlanExprs(below, (expr) => refreshSlots(expr, slots));
}

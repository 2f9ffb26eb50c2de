/**
 * Comparisons with constants hold for every column that a join makes equal.
 *
 *     InnerJoin a.k = b.k        →   InnerJoin a.k = b.k
 *       Filter a.k > 5                 Filter a.k > 5
 *       Scan b                         Filter b.k > 5
 */
import {
  type Expr,
  exprKey,
  type JoinType,
  type LogicalJoin,
  type LogicalPlan,
  type SlotId,
  type SlotRef,
} from "../../plan/mod.ts";
import { sameType } from "../../types/type.ts";
import { equalitySides, substitute } from "../exprs.ts";
import { mapPlanChildren, outputIds } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";
import { pushDownPredicates } from "./push_down_predicates.ts";

export const inferPredicates: Rule = {
  name: "infer_predicates",
  apply(plan, ctx, required) {
    const next = infer(plan);
    return next === plan ? plan : pushDownPredicates.apply(next, ctx, required);
  },
};

/** Which side's facts hold for the partners on the other side. */
const FLOWS: Readonly<Partial<Record<JoinType, readonly ("toRight" | "toLeft")[]>>> = {
  inner: ["toRight", "toLeft"],
  left_semi: ["toRight", "toLeft"],
  left_outer: ["toRight"],
  left_anti: ["toRight"],
  right_outer: ["toLeft"],
};

function infer(plan: LogicalPlan): LogicalPlan {
  const below = mapPlanChildren(plan, infer);
  return below.kind === "join" ? inferJoin(below) : below;
}

function inferJoin(join: LogicalJoin): LogicalPlan {
  const flows = FLOWS[join.type];
  if (!flows) return join;
  const leftIds = outputIds(join.left);
  const rightIds = outputIds(join.right);
  const pairs = join.conjuncts.flatMap((conjunct) => {
    const sides = equalitySides(conjunct, leftIds, rightIds);
    if (!sides || sides.nullSafe || sides.left.kind !== "slot" || sides.right.kind !== "slot") return [];
    return sameType(sides.left.type, sides.right.type) ? [{ left: sides.left, right: sides.right }] : [];
  });
  if (pairs.length === 0) return join;
  const left = factsOf(join.left);
  const right = factsOf(join.right);
  const toLeft = flows.includes("toLeft") ? carried(right, pairs.map((p) => [p.right, p.left]), left) : [];
  const toRight = flows.includes("toRight") ? carried(left, pairs.map((p) => [p.left, p.right]), right) : [];
  if (toLeft.length === 0 && toRight.length === 0) return join;
  return { ...join, left: filtered(join.left, toLeft), right: filtered(join.right, toRight) };
}

function filtered(child: LogicalPlan, conjuncts: readonly Expr[]): LogicalPlan {
  return conjuncts.length === 0 ? child : { kind: "filter", child, conjuncts };
}

type Facts = ReadonlyMap<SlotId, readonly Expr[]>;

function carried(facts: Facts, pairs: readonly (readonly [SlotRef, SlotRef])[], known: Facts): Expr[] {
  return pairs.flatMap(([from, to]) => {
    const present = new Set((known.get(to.id) ?? []).map(exprKey));
    return (facts.get(from.id) ?? []).map((fact) => substitute(fact, new Map([[from.id, to]])))
      .filter((fact) => !present.has(exprKey(fact)));
  });
}

/** Comparisons of one slot with constants that hold for every row of `plan`, by slot. */
function factsOf(plan: LogicalPlan): Facts {
  const facts = new Map<SlotId, Expr[]>();
  collect(plan, facts);
  return facts;
}

function collect(plan: LogicalPlan, facts: Map<SlotId, Expr[]>): void {
  switch (plan.kind) {
    case "filter":
      for (const conjunct of plan.conjuncts) {
        const slot = comparedSlot(conjunct);
        if (slot !== undefined) facts.set(slot, [...(facts.get(slot) ?? []), conjunct]);
      }
      return collect(plan.child, facts);
    case "project":
    case "aggregate":
    case "sort":
    case "limit":
      // Slots keep their ids through these; a slot that ends below is asked for by nobody.
      return collect(plan.child, facts);
    case "join":
      if (plan.type !== "right_outer" && plan.type !== "full_outer") collect(plan.left, facts);
      if (plan.type === "inner" || plan.type === "cross" || plan.type === "right_outer") {
        collect(plan.right, facts);
      }
      return;
    case "scan":
    case "values":
    case "setop":
    case "assert_one_row":
      return;
  }
}

function comparedSlot(expr: Expr): SlotId | undefined {
  if (expr.kind === "compare" && expr.op !== "ne" && expr.op !== "eq_for_null") {
    if (expr.left.kind === "slot" && expr.right.kind === "literal") return expr.left.id;
    if (expr.right.kind === "slot" && expr.left.kind === "literal") return expr.right.id;
  }
  if (expr.kind === "in" && !expr.negated && expr.value.kind === "slot") {
    return expr.options.every((option) => option.kind === "literal") ? expr.value.id : undefined;
  }
  return undefined;
}

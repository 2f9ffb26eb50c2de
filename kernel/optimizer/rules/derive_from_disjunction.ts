/**
 * An OR over several tables implies a weaker OR over each of them, that can filter the table early.
 *
 *     Filter (n1 = 'A' AND n2 = 'B') OR (n1 = 'B' AND n2 = 'A')
 *   → Filter (the same), n1 IN ('A', 'B'), n2 IN ('B', 'A')
 */
import {
  type Compound,
  type Expr,
  exprKey,
  type LogicalPlan,
  type SlotId,
  slotsRead,
} from "../../plan/mod.ts";
import { compound, distinctExprs, isVolatile, readsOnly, splitConjuncts } from "../exprs.ts";
import { outputIds, planChildren, transformPlan } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";
import { simplifyConjuncts } from "./simplify_predicates.ts";

export const deriveFromDisjunction: Rule = {
  name: "derive_from_disjunction",
  apply: (plan) => transformPlan(plan, derive),
};

function derive(plan: LogicalPlan): LogicalPlan {
  const inner = plan.kind === "filter" ||
    (plan.kind === "join" && (plan.type === "inner" || plan.type === "left_semi"));
  if (!inner || !plan.conjuncts.some((expr) => expr.kind === "or")) return plan;
  const relations = leavesOf(plan).map(outputIds);
  if (relations.length < 2) return plan;
  const known = new Set(plan.conjuncts.map(exprKey));
  const more: Expr[] = [];
  for (const conjunct of plan.conjuncts) {
    if (conjunct.kind !== "or" || isVolatile(conjunct)) continue;
    for (const ids of relations) {
      for (const implied of impliedOn(conjunct, ids)) {
        const key = exprKey(implied);
        if (!known.has(key)) more.push(implied);
        known.add(key);
      }
    }
  }
  return more.length === 0 ? plan : { ...plan, conjuncts: [...plan.conjuncts, ...more] };
}

/** Subtrees that joins bring together. */
function leavesOf(plan: LogicalPlan): LogicalPlan[] {
  if (plan.kind === "filter") return leavesOf(plan.child);
  if (plan.kind === "join") return planChildren(plan).flatMap(leavesOf);
  return [plan];
}

/** What `expr` says about the slots `ids` alone; none if it says nothing, or is about them alone anyway. */
function impliedOn(expr: Compound, ids: ReadonlySet<SlotId>): readonly Expr[] {
  if (readsOnly(expr, ids)) return [];
  const branches = expr.args.map((arg) =>
    splitConjuncts([arg]).filter((factor) => slotsRead(factor).size > 0 && readsOnly(factor, ids))
  );
  if (branches.some((branch) => branch.length === 0)) return [];
  const whole = simplifyConjuncts([compound("or", branches.map((branch) => compound("and", branch)))]);
  return distinctExprs([...whole, ...perColumn(branches)]);
}

/** The same for each single column that every branch compares with constants. */
function perColumn(branches: readonly (readonly Expr[])[]): Expr[] {
  if (branches.every((branch) => branch.length === 1)) return [];
  const found: Expr[] = [];
  for (const factor of branches[0]) {
    const slots = slotsRead(factor);
    if (slots.size !== 1) continue;
    const matching = branches.map((branch) =>
      branch.filter((other) => isPoint(other) && readsOnly(other, slots))
    );
    if (matching.some((list) => list.length !== 1)) continue;
    found.push(...simplifyConjuncts([compound("or", matching.map(([only]) => only))]));
  }
  return found;
}

function isPoint(expr: Expr): boolean {
  return (expr.kind === "compare" && expr.op === "eq") || (expr.kind === "in" && !expr.negated);
}

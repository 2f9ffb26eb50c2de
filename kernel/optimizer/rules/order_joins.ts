/**
 * The order of inner joins: by cost where row counts are known, else as written (joins with a condition first).
 *
 *     InnerJoin                     InnerJoin
 *       InnerJoin             →       Scan big
 *         Scan small1                 InnerJoin
 *         Scan big                      Scan small1
 *       Scan small2                     Scan small2
 */
import type { Expr, LogicalJoin, LogicalPlan } from "../../plan/mod.ts";
import type { OptimizeContext } from "../context.ts";
import { Estimator } from "../estimate.ts";
import { JoinGraph, MAX_RELATIONS } from "../join_order/graph.ts";
import { orderByCost, orderGreedily } from "../join_order/search.ts";
import { orderAsWritten } from "../join_order/written.ts";
import { mapPlanChildren } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";

export const orderJoins: Rule = {
  name: "order_joins",
  apply: (plan, ctx) => visit(plan, ctx, new Estimator(ctx)),
};

function visit(plan: LogicalPlan, ctx: OptimizeContext, estimator: Estimator): LogicalPlan {
  if (plan.kind !== "join" || !reorders(plan)) {
    return mapPlanChildren(plan, (child) => visit(child, ctx, estimator));
  }
  const group: Group = { relations: [], conjuncts: [] };
  flatten(plan, group);
  // A plan this wide stays as it is written.
  if (group.relations.length > MAX_RELATIONS) {
    return mapPlanChildren(plan, (child) => visit(child, ctx, estimator));
  }
  const relations = group.relations.map((relation) => visit(relation, ctx, estimator));
  const conjuncts = group.conjuncts;
  const graph = new JoinGraph(relations, conjuncts, estimator, ctx);
  if (!graph.known) return orderAsWritten(graph);
  return relations.length <= ctx.settings.joinOrderLimit ? orderByCost(graph, ctx) : orderGreedily(graph);
}

function reorders(join: LogicalJoin): boolean {
  return (join.type === "inner" || join.type === "cross") && join.hint === undefined;
}

interface Group {
  readonly relations: LogicalPlan[];
  readonly conjuncts: Expr[];
}

/** Relations and conditions of a tree of inner joins; projects that only drop columns are looked through. */
function flatten(plan: LogicalPlan, group: Group): void {
  if (plan.kind === "join" && reorders(plan)) {
    flatten(plan.left, group);
    flatten(plan.right, group);
    group.conjuncts.push(...plan.conjuncts);
    return;
  }
  if (plan.kind === "project" && plan.child.kind === "join" && reorders(plan.child) && onlyDrops(plan)) {
    return flatten(plan.child, group);
  }
  group.relations.push(plan);
}

function onlyDrops(plan: LogicalPlan & { kind: "project" }): boolean {
  return plan.exprs.every(({ id, expr }) => expr.kind === "slot" && expr.id === id);
}

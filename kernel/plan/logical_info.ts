/** Children and expressions of logical nodes. */
import type { Expr } from "./expr.ts";
import { walkExpr } from "./expr_info.ts";
import type { LogicalPlan } from "./logical.ts";

/** Direct children, left to right; plans inside subqueries are not among them. */
export function logicalChildren(plan: LogicalPlan): readonly LogicalPlan[] {
  switch (plan.kind) {
    case "scan":
    case "values":
      return [];
    case "join":
      return [plan.left, plan.right];
    case "setop":
      return plan.children;
    default:
      return [plan.child];
  }
}

/** The expressions that the node itself holds. */
export function logicalExprs(plan: LogicalPlan): readonly Expr[] {
  switch (plan.kind) {
    case "values":
      return plan.rows.flat();
    case "filter":
    case "join":
      return plan.conjuncts;
    case "project":
      return plan.exprs.map((named) => named.expr);
    case "aggregate":
      return [...plan.groupBy, ...plan.aggregates].map((named) => named.expr);
    case "sort":
      return plan.keys.map((key) => key.expr);
    case "setop":
      return plan.columns.flat();
    case "scan":
    case "limit":
    case "assert_one_row":
      return [];
  }
}

/** Visits every node, parents first, with the plans inside subqueries. */
export function walkLogical(plan: LogicalPlan, visit: (node: LogicalPlan) => void): void {
  visit(plan);
  for (const expr of logicalExprs(plan)) {
    walkExpr(expr, (node) => {
      if (node.kind === "subquery") walkLogical(node.plan, visit);
    });
  }
  for (const child of logicalChildren(plan)) walkLogical(child, visit);
}

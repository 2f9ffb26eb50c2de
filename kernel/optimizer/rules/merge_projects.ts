/**
 * Two projects in a row are one; a project that changes nothing is none; one over constant rows computes them.
 *
 *     Project x + 1 as y        →   Project a * 2 + 1 as y
 *       Project a * 2 as x            Scan
 *         Scan
 */
import { type Expr, exprChildren, type LogicalPlan, type LogicalProject, outputOf } from "../../plan/mod.ts";
import { isVolatile, substitute } from "../exprs.ts";
import { transformPlan } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";

/** A merged expression may have this many nodes: an expression used twice on every level doubles each time. */
const MAX_NODES = 400;

export const mergeProjects: Rule = {
  name: "merge_projects",
  apply: (plan) => transformPlan(plan, (node) => node.kind === "project" ? merge(node) : node),
};

function merge(node: LogicalProject): LogicalPlan {
  const { child } = node;
  if (child.kind === "values" && child.rows.length > 0) return computeRows(node, child);
  if (child.kind !== "project") return isIdentity(node) ? child : node;
  if (child.exprs.some(({ expr }) => isVolatile(expr))) return node;
  const inner = new Map<number, Expr>(child.exprs.map(({ id, expr }) => [id, expr]));
  const exprs = node.exprs.map((named) => ({ ...named, expr: substitute(named.expr, inner) }));
  let nodes = 0;
  for (const { expr } of exprs) nodes += countNodes(expr);
  if (nodes > MAX_NODES) return node;
  return merge({ kind: "project", child: child.child, exprs });
}

/** A project over constant rows is other constant rows. */
function computeRows(node: LogicalProject, values: LogicalPlan & { kind: "values" }): LogicalPlan {
  if (values.rows.some((row) => row.some(isVolatile))) return node;
  const rows = values.rows.map((row) => {
    const byId = new Map<number, Expr>(values.slots.map((slot, i) => [slot.id, row[i]]));
    return node.exprs.map(({ expr }) => substitute(expr, byId));
  });
  return { kind: "values", slots: outputOf(node), rows };
}

function isIdentity(node: LogicalProject): boolean {
  const output = outputOf(node.child);
  return output.length === node.exprs.length &&
    node.exprs.every(({ id, name, expr }, i) =>
      expr.kind === "slot" && expr.id === id && expr.name === name && output[i].id === id
    );
}

function countNodes(expr: Expr): number {
  return exprChildren(expr).reduce((sum, child) => sum + countNodes(child), 1);
}

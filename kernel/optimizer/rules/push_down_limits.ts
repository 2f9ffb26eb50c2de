/**
 * LIMIT goes below what keeps the number of rows, and into inputs that need not give more.
 *
 *     Limit 10            →   Project          Limit 10          →   Limit 10
 *       Project                 Limit 10         Union all             Union all
 *         Sort                    Sort              a, b                 Limit 10 a, Limit 10 b
 */
import { type LogicalLimit, type LogicalPlan, outputOf } from "../../plan/mod.ts";
import { atMostOneRow, emptyRelation, transformPlan } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";

export const pushDownLimits: Rule = {
  name: "push_down_limits",
  apply: (plan) => transformPlan(plan, (node) => node.kind === "limit" ? sink(node) : node),
};

function sink(node: LogicalLimit): LogicalPlan {
  const { child, limit, offset } = node;
  if (limit === 0) return emptyRelation(outputOf(node));
  if (limit === undefined && offset === 0) return child;
  if (offset === 0 && atMostOneRow(child)) return child;
  if (child.kind === "project") return { ...child, child: sink({ ...node, child: child.child }) };
  if (child.kind === "limit") return sink(both(node, child));
  if (limit === undefined) return node;
  const enough = limit + offset;
  if (child.kind === "setop" && child.op === "union" && child.all) {
    const children = child.children.map((input) => atMost(input, enough));
    return children.every((input, i) => input === child.children[i])
      ? node
      : { ...node, child: { ...child, children } };
  }
  if (child.kind === "join" && (child.type === "left_outer" || child.type === "right_outer")) {
    const side = child.type === "left_outer" ? "left" : "right";
    const kept = atMost(child[side], enough);
    return kept === child[side] ? node : { ...node, child: { ...child, [side]: kept } };
  }
  return node;
}

function both(outer: LogicalLimit, inner: LogicalLimit): LogicalLimit {
  const left = inner.limit === undefined ? undefined : Math.max(0, inner.limit - outer.offset);
  const limit = left === undefined ? outer.limit : Math.min(left, outer.limit ?? left);
  return { kind: "limit", child: inner.child, limit, offset: inner.offset + outer.offset };
}

function atMost(plan: LogicalPlan, limit: number): LogicalPlan {
  if (plan.kind === "limit" && plan.limit !== undefined && plan.limit <= limit) return plan;
  if (plan.kind === "project") {
    const child = atMost(plan.child, limit);
    return child === plan.child ? plan : { ...plan, child };
  }
  if (atMostOneRow(plan) || (plan.kind === "values" && plan.rows.length <= limit)) return plan;
  return { kind: "limit", child: plan, limit, offset: 0 };
}

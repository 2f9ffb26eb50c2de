/**
 * LIMIT goes below projects, so that it meets the sort it belongs to; two limits are one.
 *
 *     Limit 10            →   Project          Limit 20       →   Limit 10 offset 5
 *       Project                 Limit 10         Limit 10 offset 5
 *         Sort                    Sort
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
  return node;
}

function both(outer: LogicalLimit, inner: LogicalLimit): LogicalLimit {
  const left = inner.limit === undefined ? undefined : Math.max(0, inner.limit - outer.offset);
  const limit = left === undefined ? outer.limit : Math.min(left, outer.limit ?? left);
  return { kind: "limit", child: inner.child, limit, offset: inner.offset + outer.offset };
}

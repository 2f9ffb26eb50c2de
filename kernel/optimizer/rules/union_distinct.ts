/**
 * UNION without ALL is UNION ALL with equal rows brought together.
 *
 *     Union distinct [x, y]   →   Aggregate group by x, y
 *                                   Union all [x, y]
 */
import type { LogicalPlan } from "../../plan/mod.ts";
import { passThrough, transformPlan } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";

export const unionDistinct: Rule = {
  name: "union_distinct",
  mandatory: true,
  apply: (plan) =>
    transformPlan(plan, (node): LogicalPlan => {
      if (node.kind !== "setop" || node.op !== "union" || node.all) return node;
      const child: LogicalPlan = { ...node, all: true };
      return { kind: "aggregate", child, groupBy: node.slots.map(passThrough), aggregates: [] };
    }),
};

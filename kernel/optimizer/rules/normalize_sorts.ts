/**
 * Sort keys become slots of the sort's input, constants and repetitions go: a merging exchange compares columns.
 *
 *     Sort a + b, 1, a + b   →   Project (old columns)
 *                                  Sort s
 *                                    Project …, a + b as s
 */
import {
  exprKey,
  type LogicalPlan,
  type LogicalSort,
  type NamedExpr,
  outputOf,
  slotOf,
  type SortKey,
} from "../../plan/mod.ts";
import type { OptimizeContext } from "../context.ts";

import { passThrough, transformPlan } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";

export const normalizeSorts: Rule = {
  name: "normalize_sorts",
  mandatory: true,
  apply: (plan, ctx) => transformPlan(plan, (node) => node.kind === "sort" ? normalize(node, ctx) : node),
};

function normalize(node: LogicalSort, ctx: OptimizeContext): LogicalPlan {
  const seen = new Set<string>();
  const computed: NamedExpr[] = [];
  const keys: SortKey[] = [];
  for (const key of node.keys) {
    const text = exprKey(key.expr);
    if (key.expr.kind === "literal" || seen.has(text)) continue;
    seen.add(text);
    if (key.expr.kind === "slot") keys.push(key);
    else {
      const named = { id: ctx.nextSlotId(), name: "sort_key", expr: key.expr };
      computed.push(named);
      keys.push({ ...key, expr: slotOf(named) });
    }
  }
  if (keys.length === node.keys.length && computed.length === 0) return node;
  if (keys.length === 0) return node.child;
  if (computed.length === 0) return { ...node, keys };
  const output = outputOf(node.child).map(passThrough);
  const child: LogicalPlan = { kind: "project", child: node.child, exprs: [...output, ...computed] };
  return { kind: "project", child: { kind: "sort", child, keys }, exprs: output };
}

/**
 * Aggregates over distinct values.
 *
 *     Aggregate count(DISTINCT x)               →   Aggregate count(x)
 *                                                     Aggregate group by x
 *     Aggregate by k: count(DISTINCT x), sum(y) →   Aggregate by k: multi_distinct_count(x), sum(y)
 */
import { DorisError } from "../../base/mod.ts";
import {
  type AggregateCall,
  type Expr,
  exprKey,
  exprNullable,
  type LogicalAggregate,
  type LogicalPlan,
  type NamedExpr,
  outputOf,
  slotOf,
  type SlotRef,
} from "../../plan/mod.ts";
import { TINYINT } from "../../types/type.ts";
import type { OptimizeContext } from "../context.ts";
import { compound } from "../exprs.ts";
import { passThrough, transformPlan } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";

export const distinctAggregates: Rule = {
  name: "distinct_aggregates",
  mandatory: true,
  apply: (plan, ctx) => transformPlan(plan, (node) => node.kind === "aggregate" ? rewrite(node, ctx) : node),
};

/** Functions for which repetitions make no difference. */
const INDIFFERENT: ReadonlySet<string> = new Set([
  "min",
  "max",
  "any_value",
  "bitmap_union",
  "hll_union",
  "ndv",
]);

/** Functions that keep the distinct values in their state (Doris' MultiDistinction). */
const KEEPS_VALUES: Readonly<Record<string, string>> = {
  count: "multi_distinct_count",
  sum: "multi_distinct_sum",
  sum0: "multi_distinct_sum0",
  group_concat: "multi_distinct_group_concat",
};

function callOf(named: NamedExpr): AggregateCall {
  return named.expr as AggregateCall;
}

function rewrite(node: LogicalAggregate, ctx: OptimizeContext): LogicalPlan {
  if (!node.aggregates.some((named) => callOf(named).distinct)) return node;
  const aggregates = node.aggregates.map((named) => {
    const call = callOf(named);
    return call.distinct && INDIFFERENT.has(call.fn)
      ? { ...named, expr: { ...call, distinct: false } }
      : named;
  });
  const distinct = aggregates.map(callOf).filter((call) => call.distinct);
  if (distinct.length === 0) return { ...node, aggregates };
  const lists = new Set(distinct.map((call) => call.args.map(exprKey).join()));
  const alone = lists.size === 1 && aggregates.every((named) => callOf(named).distinct);
  if (alone && node.groupBy.length === 0) return inTwoSteps(node, aggregates, ctx);
  if (
    distinct.every((call) => KEEPS_VALUES[call.fn] && (call.args.length === 1 || call.fn === "group_concat"))
  ) {
    return { ...node, aggregates: aggregates.map(keepValues) };
  }
  if (alone) return inTwoSteps(node, aggregates, ctx);
  throw new DorisError(
    "NotSupported",
    `${distinct.map((call) => `${call.fn}(DISTINCT …)`).join(", ")} beside other aggregates is not supported`,
  );
}

function keepValues(named: NamedExpr): NamedExpr {
  const call = callOf(named);
  return call.distinct ? { ...named, expr: { ...call, fn: KEEPS_VALUES[call.fn], distinct: false } } : named;
}

/** Groups by keys and arguments first, then aggregates what is left once. */
function inTwoSteps(
  node: LogicalAggregate,
  aggregates: readonly NamedExpr[],
  ctx: OptimizeContext,
): LogicalPlan {
  const keys = new Map<string, NamedExpr>(node.groupBy.map((key) => [exprKey(key.expr), key]));
  const args = new Map<string, SlotRef>();
  for (const named of aggregates) {
    for (const arg of callOf(named).args) {
      if (arg.kind !== "slot") continue;
      const key = exprKey(arg);
      const present = keys.get(key);
      if (!present) keys.set(key, passThrough(arg));
      args.set(key, present ? slotOf(present) : arg);
    }
  }
  const groupBy = [...keys.values()];
  const inner: LogicalPlan = groupBy.length === 0
    ? { kind: "limit", child: node.child, limit: 1, offset: 0 }
    : { kind: "aggregate", child: node.child, groupBy, aggregates: [] };
  const slotFor = (arg: Expr) => arg.kind === "slot" ? args.get(exprKey(arg)) ?? arg : arg;
  const computed: NamedExpr[] = [];
  const outer = aggregates.map((named) => {
    const call = callOf(named);
    let list: readonly Expr[] = call.args.map(slotFor);
    if (list.length > 1) {
      const one: NamedExpr = { id: ctx.nextSlotId(), name: "distinct_row", expr: oneUnlessNull(list) };
      computed.push(one);
      list = [slotOf(one)];
    }
    return { ...named, expr: { ...call, args: list, distinct: false } };
  });
  const child: LogicalPlan = computed.length === 0 ? inner : {
    kind: "project",
    child: inner,
    exprs: [...outputOf(inner).map(passThrough), ...computed],
  };
  return {
    kind: "aggregate",
    child,
    groupBy: node.groupBy.map((key) => passThrough(slotOf(key))),
    aggregates: outer,
  };
}

/** count(DISTINCT a, b) counts the rows in which neither is NULL. */
function oneUnlessNull(args: readonly Expr[]): Expr {
  const one: Expr = { kind: "literal", type: TINYINT, value: 1n };
  const tests = args.filter(exprNullable).map((arg): Expr => ({ kind: "is_null", arg, negated: true }));
  if (tests.length === 0) return one;
  return {
    kind: "case",
    whens: [{ when: compound("and", tests), then: one }],
    otherwise: undefined,
    type: TINYINT,
    nullable: true,
  };
}

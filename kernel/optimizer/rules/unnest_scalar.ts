/**
 * A correlated scalar subquery that aggregates: one group per correlation key, joined to the outer rows.
 *
 *     … x > 0.5 * (SELECT sum(q) FROM s WHERE s.k = outer.k)
 *   → LeftOuterJoin s.k = outer.k          and the value 0.5 * sum above it
 *       outer
 *       Aggregate group by s.k; sum(q)
 *
 * An outer row without a match sees the aggregate of no rows: NULL, but 0 for count. So what the subquery
 * computes from its aggregates is computed above the join, with coalesce(count, 0).
 */
import { DorisError } from "../../base/mod.ts";
import {
  type AggregateCall,
  type Expr,
  type Literal,
  type LogicalPlan,
  type NamedExpr,
  outputOf,
  type SlotId,
  slotOf,
  type Subquery,
} from "../../plan/mod.ts";
import type { OptimizeContext } from "../context.ts";
import { compound, readsAny, substitute } from "../exprs.ts";
import { correlationKeys, pullUp } from "./pull_up_correlation.ts";

/** `outerPlan` joined with the subquery, and the expression that stands for the subquery's value. */
export function unnestScalarAggregate(
  inner: LogicalPlan,
  subquery: Subquery,
  outerPlan: LogicalPlan,
  ctx: OptimizeContext,
): { plan: LogicalPlan; value: Expr } {
  const outer = new Set(subquery.outer.map((slot) => slot.id));
  const [column] = outputOf(inner);
  const { aggregate, value } = peel(inner, column);
  if (readsAny(value, outer) && aggregate.aggregates.length === 0) throw notAggregated();
  if (aggregate.aggregates.some(({ expr }) => readsAny(expr, outer))) {
    throw new DorisError("NotSupported", "An aggregate over columns of the enclosing query is not supported");
  }
  const keyed = correlationKeys(pullUp(aggregate.child, outer, ctx, false), outer, ctx);
  if (keyed.keys.length === 0) throw notAggregated();
  // The keys' own ids may be put out by the outer plan when both read one relation: groups get names of their own.
  const right: LogicalPlan = {
    kind: "aggregate",
    child: keyed.plan,
    groupBy: keyed.keys,
    aggregates: aggregate.aggregates,
  };
  const plan: LogicalPlan = {
    kind: "join",
    type: "left_outer",
    left: outerPlan,
    right,
    conjuncts: keyed.predicates,
    hint: undefined,
  };
  const seen = new Map<SlotId, Expr>(
    aggregate.aggregates.map((named) => [named.id, valueOverNothing(named)]),
  );
  return { plan, value: substitute(value, seen) };
}

function notAggregated(): DorisError {
  return new DorisError(
    "NotSupported",
    "A correlated scalar subquery must be an aggregate without GROUP BY over equalities with the enclosing query",
  );
}

type Aggregate = LogicalPlan & { readonly kind: "aggregate" };

/** The aggregate below projects and HAVING, and the value of `column` over its output. */
function peel(plan: LogicalPlan, column: Expr): { aggregate: Aggregate; value: Expr } {
  switch (plan.kind) {
    case "aggregate":
      if (plan.groupBy.length > 0) throw notAggregated();
      return { aggregate: plan, value: column };
    case "project":
      return peel(plan.child, substitute(column, new Map(plan.exprs.map(({ id, expr }) => [id, expr]))));
    case "sort":
      return peel(plan.child, column);
    case "filter": {
      const below = peel(plan.child, column);
      const when = peel(plan.child, compound("and", plan.conjuncts)).value;
      const type = column.kind === "slot" ? column.type : undefined;
      if (!type) throw notAggregated();
      return {
        aggregate: below.aggregate,
        value: {
          kind: "case",
          whens: [{ when, then: below.value }],
          otherwise: undefined,
          type,
          nullable: true,
        },
      };
    }
    case "limit":
      if (plan.offset === 0 && (plan.limit === undefined || plan.limit > 0)) return peel(plan.child, column);
      throw notAggregated();
    default:
      throw notAggregated();
  }
}

/** Aggregates that are 0 over no rows; all others are NULL. */
const ZERO_OVER_NOTHING: ReadonlySet<string> = new Set([
  "count",
  "ndv",
  "approx_count_distinct",
  "multi_distinct_count",
  "sum0",
  "multi_distinct_sum0",
  "bitmap_union_count",
  "hll_union_agg",
]);

function valueOverNothing(named: NamedExpr): Expr {
  const slot = { ...slotOf(named), nullable: true };
  const call = named.expr as AggregateCall;
  if (!ZERO_OVER_NOTHING.has(call.fn)) return slot;
  const zero: Literal = { kind: "literal", type: call.type, value: 0n };
  return { kind: "call", fn: "coalesce", args: [slot, zero], type: call.type, nullable: false };
}

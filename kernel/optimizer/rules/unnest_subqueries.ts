/**
 * Subqueries become joins.
 *
 *     Filter x IN (S)              →  LeftSemiJoin x = s
 *     Filter x NOT IN (S)          →  NullAwareLeftAntiJoin x = s  (LeftAntiJoin when no side can be NULL)
 *     Filter x NOT IN (S where p)  →  LeftAntiJoin (x = s OR x IS NULL OR s IS NULL) AND p
 *     Filter EXISTS (S where p)    →  LeftSemiJoin p;  NOT EXISTS → LeftAntiJoin p
 *     Filter EXISTS (S)            →  CrossJoin (Limit 1 S);  NOT EXISTS → CrossJoin (Filter count = 0)
 *     x > (scalar S)               →  CrossJoin (AssertOneRow S)
 *     x > (scalar agg(S where k))  →  LeftOuterJoin k (Aggregate by k)
 *
 * IN and EXISTS below OR, NOT or in a select list are counted: `EXISTS (S)` is `(SELECT count(*) …) > 0`.
 */
import { DorisError } from "../../base/mod.ts";
import {
  type AggregateCall,
  type Expr,
  exprNullable,
  type JoinType,
  type LogicalPlan,
  mapChildren,
  type NamedExpr,
  outputOf,
  type SlotId,
  slotOf,
  slotsRead,
  type Subquery,
} from "../../plan/mod.ts";
import { BIGINT } from "../../types/type.ts";
import type { OptimizeContext } from "../context.ts";
import { compare, compound, hasSubquery, splitConjuncts, withNullability } from "../exprs.ts";
import { exactlyOneRow, mapPlanChildren, outputIds, passThrough } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";
import { refreshNullability } from "./eliminate_outer_join.ts";
import { type Pulled, pullUp } from "./pull_up_correlation.ts";
import { unnestScalarAggregate } from "./unnest_scalar.ts";

export const unnestSubqueries: Rule = {
  name: "unnest_subqueries",
  mandatory: true,
  apply(plan, ctx) {
    const next = unnest(plan, ctx);
    return next === plan ? plan : refreshNullability(next);
  },
};

/** `plan` without subqueries anywhere. */
function unnest(plan: LogicalPlan, ctx: OptimizeContext): LogicalPlan {
  const below = mapPlanChildren(plan, (child) => unnest(child, ctx));
  switch (below.kind) {
    case "filter":
      return below.conjuncts.some(hasSubquery) ? unnestFilter(below, ctx) : below;
    case "project": {
      if (!below.exprs.some(({ expr }) => hasSubquery(expr))) return below;
      const box = boxOf(below.child);
      const exprs = below.exprs.map((named) => ({ ...named, expr: replace(named.expr, box, ctx) }));
      return { kind: "project", child: box.plan, exprs };
    }
    case "join":
      return below.conjuncts.some(hasSubquery) ? unnestJoin(below, ctx) : below;
    case "aggregate":
    case "sort":
    case "values": {
      const exprs = below.kind === "values"
        ? below.rows.flat()
        : (below.kind === "sort" ? below.keys : [...below.groupBy, ...below.aggregates]).map((item) =>
          item.expr
        );
      if (below.kind === "values" && exprs.some(hasSubquery)) return unnestValues(below, ctx);
      if (exprs.some(hasSubquery)) {
        throw new DorisError("NotSupported", `Subquery in ${below.kind} is not supported`);
      }
      return below;
    }
    case "scan":
    case "limit":
    case "setop":
    case "assert_one_row":
      return below;
  }
}

/** The plan that grows while subqueries are joined to it. */
interface Box {
  plan: LogicalPlan;
  /** Values of the scalar subqueries joined so far: one that stands twice is joined once. */
  readonly values: Map<LogicalPlan, Expr>;
}

function boxOf(plan: LogicalPlan): Box {
  return { plan, values: new Map() };
}

function unnestFilter(node: LogicalPlan & { kind: "filter" }, ctx: OptimizeContext): LogicalPlan {
  const conjuncts = splitConjuncts(node.conjuncts);
  const plain = conjuncts.filter((expr) => !hasSubquery(expr));
  const box = boxOf(plain.length > 0 ? { kind: "filter", child: node.child, conjuncts: plain } : node.child);
  const output = outputOf(node.child);
  const rest: Expr[] = [];
  for (const conjunct of conjuncts) {
    if (!hasSubquery(conjunct)) continue;
    const subquery = asPredicate(conjunct);
    if (subquery) {
      const left = subquery.form === "scalar" ? undefined : joinPredicate(subquery, box, ctx);
      if (left) continue;
    }
    rest.push(replace(conjunct, box, ctx));
  }
  if (rest.length > 0) box.plan = { kind: "filter", child: box.plan, conjuncts: rest };
  // Columns of the subqueries end here.
  return output.length === 0 || outputOf(box.plan).length === output.length
    ? box.plan
    : { kind: "project", child: box.plan, exprs: output.map(passThrough) };
}

/** A conjunct that is a subquery predicate as a whole, NOT taken in. */
function asPredicate(expr: Expr): Subquery | undefined {
  if (expr.kind === "subquery") return expr;
  if (expr.kind === "not" && expr.arg.kind === "subquery" && expr.arg.form !== "scalar") {
    return { ...expr.arg, negated: !expr.arg.negated };
  }
  return undefined;
}

/** Subqueries of an inner join's ON are predicates above it; other joins keep ON conditions that match. */
function unnestJoin(node: LogicalPlan & { kind: "join" }, ctx: OptimizeContext): LogicalPlan {
  const plain = node.conjuncts.filter((expr) => !hasSubquery(expr));
  const nested = node.conjuncts.filter(hasSubquery);
  if (node.type === "inner" || node.type === "cross") {
    const type = plain.length > 0 ? "inner" : "cross";
    return unnestFilter(
      { kind: "filter", child: { ...node, type, conjuncts: plain }, conjuncts: nested },
      ctx,
    );
  }
  const sides: Record<"left" | "right", Expr[]> = { left: [], right: [] };
  const leftIds = outputIds(node.left);
  for (const expr of nested) {
    sides[[...slotsRead(expr)].every((id) => leftIds.has(id)) ? "left" : "right"].push(expr);
  }
  // A condition on the side whose rows may go missing filters that side.
  const free = node.type === "left_outer" ? "right" : node.type === "right_outer" ? "left" : undefined;
  const other = free === "right" ? "left" : "right";
  const rightIds = outputIds(node.right);
  const onlyFree = free !== undefined && sides[other].length === 0 &&
    sides[free].every((expr) =>
      [...slotsRead(expr)].every((id) => (free === "right" ? rightIds : leftIds).has(id))
    );
  if (!free || !onlyFree) {
    throw new DorisError(
      "NotSupported",
      `Subquery in the ON clause of a ${node.type.replaceAll("_", " ")} join`,
    );
  }
  const filtered = unnestFilter({ kind: "filter", child: node[free], conjuncts: sides[free] }, ctx);
  return { ...node, [free]: filtered, conjuncts: plain };
}

/** SELECT (SELECT …) without FROM: a project over one empty row. */
function unnestValues(node: LogicalPlan & { kind: "values" }, ctx: OptimizeContext): LogicalPlan {
  if (node.rows.length !== 1) throw new DorisError("NotSupported", "Subquery in VALUES of many rows");
  const box = boxOf({ kind: "values", slots: [], rows: [[]] });
  const exprs = node.rows[0].map((expr, i): NamedExpr => {
    const { id, name } = node.slots[i];
    return { id, name, expr: replace(expr, box, ctx) };
  });
  return { kind: "project", child: box.plan, exprs };
}

/** Joins an IN or EXISTS that stands alone in a conjunct. False: it must be counted instead. */
function joinPredicate(subquery: Subquery, box: Box, ctx: OptimizeContext): boolean {
  const inner = unnest(subquery.plan, ctx);
  if (subquery.form === "exists") return joinExists(subquery, inner, box, ctx);
  const [column] = outputOf(inner);
  const pulled = pullCorrelated(inner, subquery, ctx, false);
  if (!subquery.value || !column) {
    throw new DorisError("Internal", "IN subquery has no column to compare with");
  }
  let value = subquery.value;
  if (hasSubquery(value)) value = replace(value, box, ctx);
  if (slotsRead(value).size === 0) value = projected(value, box, ctx);
  const nullable = exprNullable(value) || exprNullable(column);
  const conjuncts = [compare("eq", value, column), ...pulled.predicates];
  let type: JoinType = subquery.negated ? "left_anti" : "left_semi";
  if (subquery.negated && nullable) {
    // A NULL counts only among the rows that the correlation selects, so it cannot be left to the whole join.
    if (pulled.predicates.length > 0) conjuncts[0] = equalOrUnknown(value, column);
    else type = "null_aware_left_anti";
  }
  box.plan = { kind: "join", type, left: box.plan, right: pulled.plan, conjuncts, hint: undefined };
  return true;
}

/** `a = b`, or one of them is NULL. */
function equalOrUnknown(a: Expr, b: Expr): Expr {
  const unknown = [a, b].filter(exprNullable).map((arg): Expr => ({ kind: "is_null", arg, negated: false }));
  return compound("or", [compare("eq", a, b), ...unknown]);
}

function projected(value: Expr, box: Box, ctx: OptimizeContext): Expr {
  const named: NamedExpr = { id: ctx.nextSlotId(), name: "in_value", expr: value };
  box.plan = { kind: "project", child: box.plan, exprs: [...outputOf(box.plan).map(passThrough), named] };
  return slotOf(named);
}

function joinExists(subquery: Subquery, inner: LogicalPlan, box: Box, ctx: OptimizeContext): boolean {
  // An aggregate of all rows gives one row whatever it reads.
  if (exactlyOneRow(inner)) {
    if (!subquery.negated) return true;
    const never: Expr = { kind: "literal", type: { kind: "boolean" }, value: false };
    box.plan = { kind: "filter", child: box.plan, conjuncts: [never] };
    return true;
  }
  const pulled = pullCorrelated(inner, subquery, ctx, true);
  if (pulled.predicates.length > 0) {
    const type: JoinType = subquery.negated ? "left_anti" : "left_semi";
    const conjuncts = pulled.predicates;
    box.plan = { kind: "join", type, left: box.plan, right: pulled.plan, conjuncts, hint: undefined };
    return true;
  }
  const one: LogicalPlan = { kind: "limit", child: pulled.plan, limit: 1, offset: 0 };
  let right: LogicalPlan = one;
  if (subquery.negated) {
    const counted = countOf(one, ctx);
    const zero: Expr = { kind: "literal", type: BIGINT, value: 0n };
    right = { kind: "filter", child: counted.plan, conjuncts: [compare("eq", counted.slot, zero)] };
  }
  box.plan = beside(box.plan, right);
  return true;
}

/** Every row of `left` beside every row of `right`; the one row without columns of a missing FROM adds nothing. */
function beside(left: LogicalPlan, right: LogicalPlan): LogicalPlan {
  if (left.kind === "values" && left.slots.length === 0 && left.rows.length === 1) return right;
  return { kind: "join", type: "cross", left, right, conjuncts: [], hint: undefined };
}

function countCall(): AggregateCall {
  return { kind: "agg", fn: "count", args: [], distinct: false, type: BIGINT, nullable: false };
}

function countOf(child: LogicalPlan, ctx: OptimizeContext): { plan: LogicalPlan; slot: Expr } {
  const named: NamedExpr = { id: ctx.nextSlotId(), name: "count(*)", expr: countCall() };
  return { plan: { kind: "aggregate", child, groupBy: [], aggregates: [named] }, slot: slotOf(named) };
}

/** Replaces every subquery in `expr` by a slot of what is joined to the box. */
function replace(expr: Expr, box: Box, ctx: OptimizeContext): Expr {
  if (expr.kind !== "subquery") {
    if (!hasSubquery(expr)) return expr;
    return withNullability(mapChildren(expr, (child) => replace(child, box, ctx)));
  }
  if (expr.form !== "scalar") return countMatches(expr, box, ctx);
  let value = box.values.get(expr.plan);
  if (!value) box.values.set(expr.plan, value = joinScalar(expr, box, ctx));
  return value;
}

function joinScalar(subquery: Subquery, box: Box, ctx: OptimizeContext): Expr {
  const inner = unnest(subquery.plan, ctx);
  const [column] = outputOf(inner);
  if (subquery.outer.length > 0) {
    const { plan, value } = unnestScalarAggregate(inner, subquery, box.plan, ctx);
    box.plan = plan;
    return value;
  }
  const one: LogicalPlan = exactlyOneRow(inner) ? inner : { kind: "assert_one_row", child: inner };
  box.plan = beside(box.plan, one);
  return exactlyOneRow(inner) ? column : { ...column, nullable: true };
}

/**
 * IN or EXISTS as a value: rows that match are counted. NULL as the value of IN cannot be told from FALSE this
 * way, so a nullable IN is only right where both mean the same; analysis of the context is not worth it here.
 */
function countMatches(subquery: Subquery, box: Box, ctx: OptimizeContext): Expr {
  const inner = unnest(subquery.plan, ctx);
  const zero: Expr = { kind: "literal", type: BIGINT, value: 0n };
  let plan = inner;
  if (subquery.form === "in") {
    const [column] = outputOf(inner);
    if (!subquery.value) throw new DorisError("Internal", "IN subquery has no value to compare");
    if (exprNullable(subquery.value) || exprNullable(column)) {
      throw new DorisError(
        "NotSupported",
        "IN with a subquery that can give NULL is only supported as a condition of its own, not below OR, NOT or CASE",
      );
    }
    plan = { kind: "filter", child: inner, conjuncts: [compare("eq", column, subquery.value)] };
  }
  const counted = countOf(plan, ctx);
  const outer = subquery.value ? [...slotsOf(subquery.value), ...subquery.outer] : subquery.outer;
  const scalar: Subquery = {
    ...subquery,
    form: "scalar",
    negated: false,
    value: undefined,
    plan: counted.plan,
    outer,
    type: BIGINT,
    nullable: true,
  };
  return compare(subquery.negated ? "eq" : "gt", joinScalar(scalar, box, ctx), zero);
}

function slotsOf(expr: Expr): Subquery["outer"] {
  if (expr.kind === "slot") return [expr];
  const found = new Map<SlotId, Subquery["outer"][number]>();
  mapChildren(expr, (child) => {
    for (const slot of slotsOf(child)) found.set(slot.id, slot);
    return child;
  });
  return [...found.values()];
}

function pullCorrelated(
  plan: LogicalPlan,
  subquery: Subquery,
  ctx: OptimizeContext,
  existence: boolean,
): Pulled {
  if (subquery.outer.length === 0) return { plan, predicates: [] };
  return pullUp(plan, new Set(subquery.outer.map((slot) => slot.id)), ctx, existence);
}

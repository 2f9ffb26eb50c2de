/** Queries inside expressions. They stay nodes of their own: a rule of the optimizer turns them into joins. */
import { type Expr, exprNullable, exprType, type SlotRef, walkExpr } from "../../plan/mod.ts";
import type * as ast from "../../sql/mod.ts";
import { BOOLEAN, comparisonType, needsCast } from "../../types/mod.ts";
import { castTo } from "../cast.ts";
import type { OutputColumn, QueryEnv } from "../context.ts";
import { bindQuery, type BoundQuery } from "../query.ts";
import { castColumns } from "../set_op.ts";
import { type Binder, fail } from "./binder.ts";

function openQuery(
  binder: Binder,
  query: ast.Query,
): { readonly bound: BoundQuery; readonly outer: readonly SlotRef[] } {
  if (!binder.rules.subqueries || binder.insideAggregate) {
    throw fail(
      binder,
      "NotSupported",
      `A subquery is not supported in the ${binder.clause} clause`,
      query.pos,
    );
  }
  const env: QueryEnv = { ...binder.env, outer: binder.scope, outerReads: new Map() };
  const bound = bindQuery(query, env);
  return { bound, outer: [...env.outerReads.values()] };
}

function onlyColumn(binder: Binder, bound: BoundQuery, pos: number): OutputColumn {
  if (bound.output.length !== 1) {
    throw fail(
      binder,
      "Analysis",
      `A subquery used as a value gives one column, not ${bound.output.length}`,
      pos,
    );
  }
  return bound.output[0];
}

/** `(SELECT …)` as a value: NULL when the query has no row. */
export function bindScalarSubquery(binder: Binder, node: ast.ScalarSubquery): Expr {
  const { bound, outer } = openQuery(binder, node.query);
  const { slot } = onlyColumn(binder, bound, node.pos);
  return {
    kind: "subquery",
    form: "scalar",
    negated: false,
    value: undefined,
    plan: bound.plan,
    outer,
    type: slot.type,
    nullable: true,
  };
}

export function bindExists(binder: Binder, node: ast.Exists): Expr {
  const { bound, outer } = openQuery(binder, node.query);
  return {
    kind: "subquery",
    form: "exists",
    negated: false,
    value: undefined,
    plan: bound.plan,
    outer,
    type: BOOLEAN,
    nullable: false,
  };
}

/** `value [NOT] IN (SELECT …)`: both sides are brought to the type they are compared in. */
export function bindInSubquery(binder: Binder, node: ast.InSubquery, given: Expr): Expr {
  const { bound, outer } = openQuery(binder, node.query);
  const { slot, name } = onlyColumn(binder, bound, node.pos);
  const type = comparisonType(exprType(given), slot.type);
  if (!type) {
    throw fail(
      binder,
      "Analysis",
      "The value before IN cannot be compared with the subquery's column",
      node.pos,
    );
  }
  const value = castTo(given, type);
  const plan = !needsCast(slot.type, type)
    ? bound.plan
    : castColumns(binder.env.context, bound.plan, [{ slot, name }], [type]).plan;
  return {
    kind: "subquery",
    form: "in",
    negated: node.negated,
    value,
    plan,
    outer,
    type: BOOLEAN,
    nullable: exprNullable(value) || slot.nullable,
  };
}

/** Whether a subquery stands in `expr`: then it must not be used twice, its plan has slots of its own. */
export function holdsSubquery(expr: Expr): boolean {
  let found = false;
  walkExpr(expr, (node) => found ||= node.kind === "subquery");
  return found;
}

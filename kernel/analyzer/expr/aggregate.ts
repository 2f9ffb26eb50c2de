/** Aggregate functions: bound where they stand; select.ts moves them into an aggregate node. */
import { resolveAggregate } from "../../functions/mod.ts";
import { type Expr, exprNullable } from "../../plan/mod.ts";
import type * as ast from "../../sql/mod.ts";
import { castTo } from "../cast.ts";
import { asFunctionArg } from "../fold.ts";
import { type Binder, deeper, fail } from "./binder.ts";
import { holdsSubquery } from "./subquery.ts";

/** What messages call the clause that refuses an aggregate. */
const CLAUSE_WORDS: Readonly<Partial<Record<Binder["clause"], string>>> = {
  FILTER: "WHERE",
  JOIN: "ON",
  AGGREGATE: "GROUP BY",
  SORT: "this ORDER BY",
};

function argumentsOf(binder: Binder, node: ast.FunctionCall): readonly ast.Expr[] {
  const star = node.args.length === 1 && node.args[0].kind === "star";
  if (!star) return node.separator ? [...node.args, node.separator] : node.args;
  if (node.name === "count" && !node.distinct) return [];
  throw fail(binder, "Analysis", `Only count takes *, not ${node.name}`, node.pos);
}

/** An aggregate call. `bind` binds an argument. */
export function bindAggregate(
  outer: Binder,
  node: ast.FunctionCall,
  bind: (binder: Binder, expr: ast.Expr) => Expr,
): Expr {
  if (outer.insideAggregate) {
    throw fail(outer, "Analysis", `Aggregate function ${node.name} stands inside another one`, node.pos);
  }
  if (!outer.rules.aggregates) {
    const where = CLAUSE_WORDS[outer.clause] ?? outer.clause;
    throw fail(outer, "Analysis", `Aggregate function ${node.name} is not allowed in ${where}`, node.pos);
  }
  if (node.orderBy.length > 0) {
    throw fail(outer, "NotSupported", `ORDER BY inside ${node.name} is not supported`, node.orderBy[0].pos);
  }
  const binder = { ...deeper(outer, node.pos), insideAggregate: true };
  const given = argumentsOf(binder, node).map((arg) => bind(binder, arg));
  if (given.some(holdsSubquery)) {
    throw fail(outer, "NotSupported", `A subquery inside ${node.name} is not supported`, node.pos);
  }
  const resolved = resolveAggregate(
    node.name,
    given.map((arg) => asFunctionArg(arg, exprNullable(arg))),
    { distinct: node.distinct, grouped: outer.grouped },
  );
  if (resolved.kind === "error") throw fail(outer, "Analysis", resolved.message, node.pos);
  return {
    kind: "agg",
    fn: resolved.fn,
    args: countsRows(resolved.fn, resolved.distinct, given)
      ? []
      : given.map((arg, i) => castTo(arg, resolved.argTypes[i])),
    distinct: resolved.distinct,
    type: resolved.type,
    nullable: resolved.nullable,
  };
}

/** count(1) is count(*). */
function countsRows(fn: string, distinct: boolean, args: readonly Expr[]): boolean {
  return fn === "count" && !distinct && args.length === 1 && args[0].kind === "literal" &&
    args[0].value !== null;
}

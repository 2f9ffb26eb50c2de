/** What binding one expression needs: where names come from and what the clause allows. */
import type { DorisError, ErrorName } from "../../base/mod.ts";
import type { FoldContext } from "../../functions/mod.ts";
import type { Expr } from "../../plan/mod.ts";
import type * as ast from "../../sql/mod.ts";
import { failure, MAX_EXPRESSION_DEPTH, type QueryEnv, type Scope } from "../context.ts";
import { foldContext, foldNode } from "../fold.ts";
import { findColumnSlot, unknownColumn } from "../scope.ts";

/** Clauses by the names that messages give them. */
export type Clause =
  | "PROJECT"
  | "FILTER"
  | "JOIN"
  | "AGGREGATE"
  | "HAVING"
  | "SORT"
  | "VALUES"
  | "CONSTANT"
  | "LOAD";

/** What a clause lets its expressions contain. */
export interface ClauseRules {
  readonly aggregates: boolean;
  readonly subqueries: boolean;
}

const RULES: Readonly<Record<Clause, ClauseRules>> = {
  PROJECT: { aggregates: true, subqueries: true },
  FILTER: { aggregates: false, subqueries: true },
  JOIN: { aggregates: false, subqueries: true },
  AGGREGATE: { aggregates: false, subqueries: false },
  HAVING: { aggregates: true, subqueries: true },
  SORT: { aggregates: true, subqueries: false },
  VALUES: { aggregates: false, subqueries: false },
  CONSTANT: { aggregates: false, subqueries: false },
  LOAD: { aggregates: false, subqueries: false },
};

/** Finds what a column reference means; undefined when nothing has the name. */
export type Lookup = (ref: ast.ColumnRef, insideAggregate: boolean) => Expr | undefined;

export interface Binder {
  readonly env: QueryEnv;
  readonly scope: Scope;
  readonly clause: Clause;
  readonly rules: ClauseRules;
  readonly lookup: Lookup;
  readonly fold: FoldContext;
  /** Set while the arguments of an aggregate function are bound. */
  readonly insideAggregate: boolean;
  /** Whether the block has GROUP BY: without, aggregates of no rows are NULL. */
  readonly grouped: boolean;
  readonly depth: number;
}

/** A binder for `clause`; names come from `scope` unless `lookup` says otherwise. */
export function newBinder(scope: Scope, clause: Clause, lookup?: Lookup): Binder {
  return {
    env: scope.env,
    scope,
    clause,
    rules: RULES[clause],
    lookup: lookup ?? ((ref) => findColumnSlot(scope, ref)),
    fold: foldContext(scope.env.context),
    insideAggregate: false,
    grouped: false,
    depth: 0,
  };
}

/** The binder for a node's operands; refuses to go too deep. */
export function deeper(binder: Binder, pos: number): Binder {
  if (binder.depth >= MAX_EXPRESSION_DEPTH) {
    throw fail(
      binder,
      "LimitExceeded",
      `Expression is nested deeper than ${MAX_EXPRESSION_DEPTH} levels`,
      pos,
    );
  }
  return { ...binder, depth: binder.depth + 1 };
}

export function fail(binder: Binder, name: ErrorName, message: string, pos: number): DorisError {
  return failure(binder.env, name, message, pos);
}

/** `expr` folded when its inputs are constants. */
export function folded(binder: Binder, expr: Expr): Expr {
  return foldNode(expr, binder.fold);
}

/** What a column reference means. Throws when nothing has the name. */
export function bindColumn(binder: Binder, ref: ast.ColumnRef): Expr {
  const found = binder.lookup(ref, binder.insideAggregate);
  if (!found) throw unknownColumn(binder.scope, ref, binder.clause);
  return found;
}

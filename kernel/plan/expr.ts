/**
 * Bound expressions: every name is resolved, every node knows its type and whether it can be NULL.
 * Expressions are immutable; functions over the union are total.
 */
import type { Column } from "../catalog/api.ts";
import type { SqlType } from "../types/type.ts";
import type { LiteralValue } from "../types/value.ts";
import type { LogicalPlan } from "./logical.ts";

/** Identity of a column that flows through the plan; unique in one statement (Doris' ExprId). */
export type SlotId = number;

/** Where a slot comes from when it is a column of a stored table, unchanged. */
export interface SlotOrigin {
  readonly database: string;
  readonly table: string;
  readonly column: Column;
}

export interface SlotRef {
  readonly kind: "slot";
  readonly id: SlotId;
  readonly name: string;
  readonly type: SqlType;
  readonly nullable: boolean;
  readonly origin: SlotOrigin | undefined;
}

export type { LiteralValue };

export interface Literal {
  readonly kind: "literal";
  readonly type: SqlType;
  readonly value: LiteralValue;
}

/** A scalar function by Doris' name; arithmetic too: add, subtract, multiply, divide, int_divide, mod, bitand … */
export interface Call {
  readonly kind: "call";
  readonly fn: string;
  readonly args: readonly Expr[];
  readonly type: SqlType;
  readonly nullable: boolean;
}

export type CompareOp = "eq" | "ne" | "lt" | "le" | "gt" | "ge" | "eq_for_null";

/** Both sides have the same type. */
export interface Compare {
  readonly kind: "compare";
  readonly op: CompareOp;
  readonly left: Expr;
  readonly right: Expr;
  readonly nullable: boolean;
}

/** n-ary AND / OR, at least two arguments. */
export interface Compound {
  readonly kind: "and" | "or";
  readonly args: readonly Expr[];
  readonly nullable: boolean;
}

export interface Not {
  readonly kind: "not";
  readonly arg: Expr;
  readonly nullable: boolean;
}

export interface IsNull {
  readonly kind: "is_null";
  readonly arg: Expr;
  readonly negated: boolean;
}

/** `value IN (options)`; all of one type. */
export interface InList {
  readonly kind: "in";
  readonly value: Expr;
  readonly options: readonly Expr[];
  readonly negated: boolean;
  readonly nullable: boolean;
}

/** Searched CASE: the simple form is bound to comparisons; branches and else have `type`. */
export interface Case {
  readonly kind: "case";
  readonly whens: readonly { readonly when: Expr; readonly then: Expr }[];
  readonly otherwise: Expr | undefined;
  readonly type: SqlType;
  readonly nullable: boolean;
}

export interface Cast {
  readonly kind: "cast";
  readonly arg: Expr;
  readonly type: SqlType;
  readonly nullable: boolean;
  /** Written by the user, not added by the analyzer. */
  readonly explicit: boolean;
}

/** An aggregate function; only in `aggregates` of an aggregate node. count(*) has no args. */
export interface AggregateCall {
  readonly kind: "agg";
  readonly fn: string;
  readonly args: readonly Expr[];
  readonly distinct: boolean;
  /** Type of the final result. */
  readonly type: SqlType;
  readonly nullable: boolean;
}

/**
 * A subquery inside an expression. Only between the analyzer and the rule that turns subqueries into joins.
 * `plan` outputs exactly one column for `scalar` and `in`. `outer` lists the slots of enclosing queries that
 * `plan` refers to (empty: not correlated).
 */
export interface Subquery {
  readonly kind: "subquery";
  readonly form: "scalar" | "exists" | "in";
  /** NOT EXISTS, NOT IN. */
  readonly negated: boolean;
  /** The left side of IN, already of the type of the subquery's column. */
  readonly value: Expr | undefined;
  readonly plan: LogicalPlan;
  readonly outer: readonly SlotRef[];
  readonly type: SqlType;
  readonly nullable: boolean;
}

export type Expr =
  | SlotRef
  | Literal
  | Call
  | Compare
  | Compound
  | Not
  | IsNull
  | InList
  | Case
  | Cast
  | AggregateCall
  | Subquery;

/** An expression that becomes a column: the slot `id` named `name` stands for it above. */
export interface NamedExpr {
  readonly id: SlotId;
  readonly name: string;
  readonly expr: Expr;
}

export interface SortKey {
  readonly expr: Expr;
  readonly ascending: boolean;
  readonly nullsFirst: boolean;
}

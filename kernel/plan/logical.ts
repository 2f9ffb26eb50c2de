/**
 * Logical plan: what a query means, before anybody decides how. Nodes are immutable; each has one shape for
 * its output, given by {@link outputOf} in output.ts.
 */
import type { OlapTable } from "../catalog/api.ts";
import type { Expr, NamedExpr, SlotRef, SortKey } from "./expr.ts";

export interface LogicalScan {
  readonly kind: "scan";
  readonly table: OlapTable;
  /** The name the query uses: alias or table name. */
  readonly alias: string;
  /** One slot per column of the table that can be seen here; pruning shortens the list. */
  readonly slots: readonly SlotRef[];
  /** PARTITION (p1, p2): undefined for all; ids. */
  readonly partitions: readonly number[] | undefined;
  /** TABLET (…): undefined for all; ids. */
  readonly tablets: readonly number[] | undefined;
}

/** Rows of constants; SELECT without FROM is one row. `rows[i]` has one expression per slot. */
export interface LogicalValues {
  readonly kind: "values";
  readonly slots: readonly SlotRef[];
  readonly rows: readonly (readonly Expr[])[];
}

export interface LogicalFilter {
  readonly kind: "filter";
  readonly child: LogicalPlan;
  /** ANDed. */
  readonly conjuncts: readonly Expr[];
}

export interface LogicalProject {
  readonly kind: "project";
  readonly child: LogicalPlan;
  readonly exprs: readonly NamedExpr[];
}

export type JoinType =
  | "inner"
  | "cross"
  | "left_outer"
  | "right_outer"
  | "full_outer"
  | "left_semi"
  | "right_semi"
  | "left_anti"
  | "right_anti"
  /** NOT IN: no row when the right side has a NULL, or the left value is NULL and the right side has rows. */
  | "null_aware_left_anti";

export interface LogicalJoin {
  readonly kind: "join";
  readonly type: JoinType;
  readonly left: LogicalPlan;
  readonly right: LogicalPlan;
  /** ANDed ON conditions; semantics of an outer join's ON. Empty for cross. */
  readonly conjuncts: readonly Expr[];
  /** Hint written after JOIN. */
  readonly hint: "broadcast" | "shuffle" | undefined;
}

export interface LogicalAggregate {
  readonly kind: "aggregate";
  readonly child: LogicalPlan;
  /** Keys; a key that is a plain slot keeps the slot's id. */
  readonly groupBy: readonly NamedExpr[];
  /** Each `expr` is an AggregateCall. */
  readonly aggregates: readonly NamedExpr[];
}

export interface LogicalSort {
  readonly kind: "sort";
  readonly child: LogicalPlan;
  readonly keys: readonly SortKey[];
}

/** `limit` undefined: OFFSET alone. */
export interface LogicalLimit {
  readonly kind: "limit";
  readonly child: LogicalPlan;
  readonly limit: number | undefined;
  readonly offset: number;
}

/** `columns[c][i]` is the slot of child c that feeds output slot i; types are already equal. */
export interface LogicalSetOp {
  readonly kind: "setop";
  readonly op: "union" | "intersect" | "except";
  /** UNION ALL; the others are distinct. */
  readonly all: boolean;
  readonly children: readonly LogicalPlan[];
  readonly columns: readonly (readonly SlotRef[])[];
  readonly slots: readonly SlotRef[];
}

/** Scalar subquery: fails when its child has more than one row, gives NULLs when it has none. */
export interface LogicalAssertOneRow {
  readonly kind: "assert_one_row";
  readonly child: LogicalPlan;
}

export type LogicalPlan =
  | LogicalScan
  | LogicalValues
  | LogicalFilter
  | LogicalProject
  | LogicalJoin
  | LogicalAggregate
  | LogicalSort
  | LogicalLimit
  | LogicalSetOp
  | LogicalAssertOneRow;

/** A whole query: `output` names and orders what the client sees; every id is in the plan's output. */
export interface LogicalQuery {
  readonly plan: LogicalPlan;
  readonly output: readonly QueryColumn[];
}

/** A column of a query's result. */
export interface QueryColumn {
  readonly slot: SlotRef;
  /** Label that the client sees. */
  readonly name: string;
}

/** An INSERT: `query` gives one column per column of `columns`, in that order and of their types. */
export interface LogicalInsert {
  readonly table: OlapTable;
  /** All columns of the table in its order; columns the statement leaves out are filled with defaults. */
  readonly query: LogicalQuery;
  /** PARTITION (…) of the statement: ids, undefined for all. */
  readonly partitions: readonly number[] | undefined;
  readonly label: string | undefined;
}

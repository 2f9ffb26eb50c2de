/**
 * Physical plan: how a query runs. Exchange nodes are explicit: where data changes place, fragments are cut.
 * Filter and Project stay nodes of their own here; kernel/fragments folds them into the plan node below, as
 * Doris' PhysicalPlanTranslator does (conjuncts and projections of TPlanNode).
 */
import type { OlapTable } from "../catalog/api.ts";
import type { AggregateCall, Expr, NamedExpr, SlotRef, SortKey } from "./expr.ts";
import type { JoinType } from "./logical.ts";

export interface PhysicalScan {
  readonly kind: "olap_scan";
  readonly table: OlapTable;
  readonly alias: string;
  /** Columns read; predicates above may use them too. */
  readonly slots: readonly SlotRef[];
  /** Pruned partitions (ids), in the table's order. */
  readonly partitions: readonly number[];
  /** Pruned tablets (ids), in partition and bucket order. */
  readonly tablets: readonly number[];
  /** Estimated rows after predicates; at least 1. */
  readonly rows: number;
}

/** Constant rows; becomes a UNION_NODE with const_expr_lists. */
export interface PhysicalValues {
  readonly kind: "values";
  readonly slots: readonly SlotRef[];
  readonly rows: readonly (readonly Expr[])[];
}

/** No rows at all (a filter that is never true); becomes an EMPTY_SET_NODE. */
export interface PhysicalEmpty {
  readonly kind: "empty";
  readonly slots: readonly SlotRef[];
}

export interface PhysicalFilter {
  readonly kind: "filter";
  readonly child: PhysicalPlan;
  readonly conjuncts: readonly Expr[];
}

export interface PhysicalProject {
  readonly kind: "project";
  readonly child: PhysicalPlan;
  readonly exprs: readonly NamedExpr[];
}

/** How the two sides of a join come together. */
export type JoinDistribution = "broadcast" | "partitioned" | "bucket_shuffle" | "colocate" | "none";

/** A filter built on the right (build) side of a join and applied in a scan below its left (probe) side. */
export interface RuntimeFilter {
  readonly id: number;
  /** "min_max" and "in_or_bloom" are what the reference makes by default. */
  readonly type: "min_max" | "in_or_bloom" | "bloom" | "in" | "bitmap";
  /** Build-side expression. */
  readonly source: Expr;
  /** Position of the equality in `equalities`. */
  readonly order: number;
  /** Scans that apply it: the scan node object and the expression over its slots. */
  readonly targets: readonly { readonly scan: PhysicalScan; readonly expr: Expr }[];
}

export interface PhysicalHashJoin {
  readonly kind: "hash_join";
  readonly type: JoinType;
  readonly left: PhysicalPlan;
  /** The build side. */
  readonly right: PhysicalPlan;
  /** left = right, at least one. Each side is a slot of its child. */
  readonly equalities: readonly { readonly left: Expr; readonly right: Expr; readonly nullSafe: boolean }[];
  readonly otherConjuncts: readonly Expr[];
  readonly distribution: JoinDistribution;
  readonly runtimeFilters: readonly RuntimeFilter[];
}

/** CROSS_JOIN_NODE: the right side is broadcast. */
export interface PhysicalNestedLoopJoin {
  readonly kind: "nested_loop_join";
  readonly type: JoinType;
  readonly left: PhysicalPlan;
  readonly right: PhysicalPlan;
  readonly conjuncts: readonly Expr[];
}

/**
 * One phase of an aggregation.
 * - `one`: input rows → final values (update finalize)
 * - `local`: input rows → states (update serialize), streaming
 * - `global`: states → final values (merge finalize)
 * - `merge`: states → states (merge serialize)
 */
export type AggregatePhase = "one" | "local" | "global" | "merge";

export interface PhysicalAggregate {
  readonly kind: "aggregate";
  readonly child: PhysicalPlan;
  readonly phase: AggregatePhase;
  readonly groupBy: readonly NamedExpr[];
  readonly aggregates: readonly PhysicalAggregateCall[];
}

/**
 * `output` is the slot that this phase makes. In phases `local` and `merge` it is an opaque state (its type
 * is varchar(65533) on the wire, as in Doris). In phases `global` and `merge` `state` is the input slot that
 * holds the states; in `one` and `local` it is undefined and `call.args` are over the child's slots.
 */
export interface PhysicalAggregateCall {
  readonly call: AggregateCall;
  readonly output: SlotRef;
  readonly state: SlotRef | undefined;
}

/** ORDER BY, with LIMIT/OFFSET when it is a TOP-N. A `local` sort sits below a merging exchange. */
export interface PhysicalSort {
  readonly kind: "sort";
  readonly child: PhysicalPlan;
  readonly keys: readonly SortKey[];
  readonly limit: number | undefined;
  readonly offset: number;
  readonly local: boolean;
}

export interface PhysicalLimit {
  readonly kind: "limit";
  readonly child: PhysicalPlan;
  readonly limit: number | undefined;
  readonly offset: number;
}

export type Partitioning =
  | { readonly kind: "gather" }
  | { readonly kind: "broadcast" }
  | { readonly kind: "hash"; readonly exprs: readonly Expr[] }
  /** As the tablets of `table` lie: for bucket shuffle joins (BUCKET_SHFFULE_HASH_PARTITIONED). */
  | { readonly kind: "bucket"; readonly table: OlapTable; readonly exprs: readonly Expr[] }
  | { readonly kind: "random" };

export interface PhysicalExchange {
  readonly kind: "exchange";
  readonly child: PhysicalPlan;
  readonly partitioning: Partitioning;
  /** Merging exchange: keeps the order of its sorted senders, applies limit and offset. */
  readonly merge:
    | { readonly keys: readonly SortKey[]; readonly limit: number | undefined; readonly offset: number }
    | undefined;
}

export interface PhysicalSetOp {
  readonly kind: "setop";
  readonly op: "union" | "intersect" | "except";
  readonly children: readonly PhysicalPlan[];
  readonly columns: readonly (readonly SlotRef[])[];
  readonly slots: readonly SlotRef[];
}

export interface PhysicalAssertOneRow {
  readonly kind: "assert_one_row";
  readonly child: PhysicalPlan;
}

export type PhysicalPlan =
  | PhysicalScan
  | PhysicalValues
  | PhysicalEmpty
  | PhysicalFilter
  | PhysicalProject
  | PhysicalHashJoin
  | PhysicalNestedLoopJoin
  | PhysicalAggregate
  | PhysicalSort
  | PhysicalLimit
  | PhysicalExchange
  | PhysicalSetOp
  | PhysicalAssertOneRow;

/** A query ready to be cut into fragments. The root runs where the result sink is. */
export interface PhysicalQuery {
  readonly plan: PhysicalPlan;
  /** Slots of the result in order, with the labels that the client sees. */
  readonly output: readonly { readonly slot: SlotRef; readonly name: string }[];
}

/** An INSERT ready to be cut: the root feeds an OLAP_TABLE_SINK. */
export interface PhysicalInsert {
  readonly plan: PhysicalPlan;
  readonly table: OlapTable;
  /** One slot per column of the table, in its order. */
  readonly slots: readonly SlotRef[];
}

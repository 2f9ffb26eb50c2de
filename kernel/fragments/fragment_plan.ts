/**
 * A query cut into fragments: plan nodes with tuples and slots as the backend knows them, before anything is
 * Thrift. Node, tuple and slot ids count as the reference frontend counts them (PhysicalPlanTranslator), so
 * that plans can be compared.
 *
 * Expressions here are `plan/expr.ts` expressions whose slot ids are {@link Slot} ids of this plan.
 */
import type { Column, OlapTable } from "../catalog/api.ts";
import type { AggregateCall, Expr, JoinDistribution, JoinType, RuntimeFilter, SortKey } from "../plan/mod.ts";
import type { SqlType } from "../types/type.ts";

/** A column of a tuple (TSlotDescriptor). */
export interface Slot {
  readonly id: number;
  readonly tupleId: number;
  readonly name: string;
  readonly type: SqlType;
  readonly nullable: boolean;
  /** The stored column that the slot carries unchanged. */
  readonly column: Column | undefined;
  /** Text the reference gives as `label` of references to it: a column name or the expression's text. */
  readonly label: string;
  /** Holds an aggregate function's intermediate state. */
  readonly isState: boolean;
}

/** A row shape (TTupleDescriptor); slots in order. */
export interface Tuple {
  readonly id: number;
  /** The stored table that the tuple's rows come from. */
  readonly table: OlapTable | undefined;
  readonly slots: readonly Slot[];
}

/** How the rows of a fragment lie, or how a sink sends them (TDataPartition). */
export type DataPartition =
  | { readonly kind: "unpartitioned" }
  | { readonly kind: "random" }
  | { readonly kind: "hash"; readonly exprs: readonly Expr[] }
  /** By the tablets of `table`, with Doris' bucket hash over `exprs`. */
  | { readonly kind: "bucket"; readonly exprs: readonly Expr[]; readonly table: OlapTable };

interface NodeBase {
  readonly id: number;
  /** Tuples of a row as the operator makes it, before projections (row_tuples). */
  readonly tuples: readonly number[];
  readonly children: readonly PlanNode[];
  /** ANDed, over `tuples` (joins: over the intermediate tuple). */
  readonly conjuncts: readonly Expr[];
  /** -1: none. */
  readonly limit: number;
  /** Rows handed on, when the node projects; over `tuples` (joins: over the intermediate tuple). */
  readonly projection: { readonly tuple: number; readonly exprs: readonly Expr[] } | undefined;
  /**
   * Steps before the projection, the first over the node's own rows, each other over the one before; the
   * projection is then over the last.
   */
  readonly projectionLayers: readonly { readonly tuple: number; readonly exprs: readonly Expr[] }[];
  /** By which expressions each child's rows are spread; one list per child. */
  readonly childDistributions: readonly (readonly Expr[])[];
  /** Runtime filters built here (joins) or applied here (scans). */
  readonly runtimeFilters: readonly FilterDescriptor[];
  /** Estimated rows, for EXPLAIN. */
  readonly rows: number | undefined;
}

/** A runtime filter on the node that builds it and on the scans that apply it (TRuntimeFilterDesc). */
export interface FilterDescriptor {
  readonly id: number;
  readonly type: RuntimeFilter["type"];
  readonly source: Expr;
  readonly order: number;
  readonly builderNode: number;
  /** Scan node id → expression over the scan's slots. */
  readonly targets: ReadonlyMap<number, Expr>;
  readonly broadcast: boolean;
  /** The join has no other equality. */
  readonly singleEquality: boolean;
  /** The equality is `<=>`. */
  readonly nullSafe: boolean;
  /** A target lies in the builder's fragment / in another one. */
  readonly hasLocalTargets: boolean;
  readonly hasRemoteTargets: boolean;
}

export interface OlapScanNode extends NodeBase {
  readonly kind: "olap_scan";
  readonly table: OlapTable;
  readonly alias: string;
  readonly tuple: number;
  readonly partitions: readonly number[];
  readonly tablets: readonly number[];
}

/** Reads the file of a stream load (FILE_SCAN_NODE). */
export interface FileScanNode extends NodeBase {
  readonly kind: "file_scan";
  readonly tuple: number;
}

export interface ExchangeNode extends NodeBase {
  readonly kind: "exchange";
  /** How the senders spread rows to this node. */
  readonly partition: DataPartition;
  readonly offset: number;
  readonly merge: readonly SortKey[] | undefined;
  /** Id of the fragment that sends to it. */
  readonly source: number;
}

export interface HashJoinNode extends NodeBase {
  readonly kind: "hash_join";
  readonly type: JoinType;
  readonly distribution: JoinDistribution;
  readonly equalities: readonly { readonly left: Expr; readonly right: Expr; readonly nullSafe: boolean }[];
  /** Over the intermediate tuple. */
  readonly otherConjuncts: readonly Expr[];
  /** Row of both sides together. */
  readonly intermediateTuple: number;
  /** Slots of the children that the join has to keep. */
  readonly keptSlots: readonly number[];
}

export interface NestedLoopJoinNode extends NodeBase {
  readonly kind: "nested_loop_join";
  readonly type: JoinType;
  readonly intermediateTuple: number;
  /** Over the intermediate tuple. */
  readonly joinConjuncts: readonly Expr[];
}

/** An aggregate function as one phase computes it. */
export interface AggregateFunction {
  readonly call: AggregateCall;
  /** Over the child's slots; in merging phases the one state slot. */
  readonly args: readonly Expr[];
  /** Input is states. The types of the function's own arguments stay in `call.args`. */
  readonly merges: boolean;
}

export interface AggregationNode extends NodeBase {
  readonly kind: "aggregation";
  readonly groupBy: readonly Expr[];
  readonly functions: readonly AggregateFunction[];
  readonly tuple: number;
  /** Gives final values, not states. */
  readonly finalize: boolean;
  readonly streaming: boolean;
  readonly colocate: boolean;
  readonly firstPhase: boolean;
}

export interface SortNode extends NodeBase {
  readonly kind: "sort";
  readonly keys: readonly SortKey[];
  readonly offset: number;
  readonly topN: boolean;
  /** The exchange above merges its rows. */
  readonly mergedAbove: boolean;
}

/** UNION_NODE (also constant rows), INTERSECT_NODE, EXCEPT_NODE. */
export interface SetOperationNode extends NodeBase {
  readonly kind: "union" | "intersect" | "except";
  readonly tuple: number;
  readonly constants: readonly (readonly Expr[])[];
  /** One list per child. */
  readonly results: readonly (readonly Expr[])[];
  readonly colocate: boolean;
}

export interface EmptySetNode extends NodeBase {
  readonly kind: "empty_set";
}

/** Filters or projects where the node below cannot (SELECT_NODE). */
export interface SelectNode extends NodeBase {
  readonly kind: "select";
}

export interface AssertRowsNode extends NodeBase {
  readonly kind: "assert_rows";
}

export type PlanNode =
  | OlapScanNode
  | FileScanNode
  | ExchangeNode
  | HashJoinNode
  | NestedLoopJoinNode
  | AggregationNode
  | SortNode
  | SetOperationNode
  | EmptySetNode
  | SelectNode
  | AssertRowsNode;

/** Where a fragment's rows go. */
export type Sink =
  | { readonly kind: "result" }
  | {
    readonly kind: "stream";
    readonly exchange: number;
    readonly partition: DataPartition;
    readonly merge: boolean;
  }
  | {
    readonly kind: "olap_table";
    readonly table: OlapTable;
    readonly tuple: number;
    /** Ids that the statement named; undefined: all. */
    readonly partitions: readonly number[] | undefined;
  };

export interface Fragment {
  /** The id on the wire. EXPLAIN counts fragments by their position in {@link FragmentPlan} instead. */
  readonly id: number;
  readonly root: PlanNode;
  /** Only of the fragment at the top: what it hands to the sink, in order. */
  readonly output: readonly Expr[] | undefined;
  readonly sink: Sink;
  /** How the rows lie that the fragment works on. */
  readonly partition: DataPartition;
  /** A join or aggregate relies on where the tablets' rows are. */
  readonly hasColocateNode: boolean;
  /** Ids of the fragments that send to this one. */
  readonly sources: readonly number[];
  /** A plain scan (with filter, projection, limit): one instance is enough (PhysicalPlanTranslator.isSimpleQuery). */
  readonly singleInstance: boolean;
}

export interface FragmentPlan {
  /** The top first; a fragment stands before those that send to it. */
  readonly fragments: readonly Fragment[];
  readonly tuples: readonly Tuple[];
  /** By slot id; also slots that left their tuple because nothing but the partitioning names them. */
  readonly slots: ReadonlyMap<number, Slot>;
  /** Labels of the result's columns; empty for loads. */
  readonly labels: readonly string[];
  readonly filters: readonly FilterDescriptor[];
}

/** Plan nodes as TPlanNode, in pre-order. */
import {
  TAssertion,
  type TDataPartition,
  type TExpr,
  TExprOpcode,
  TJoinDistributionType,
  TJoinOp,
  TMinMaxRuntimeFilterType,
  TPartitionType,
  type TPlanNode,
  TPlanNodeType,
  TPushAggOp,
  type TRuntimeFilterDesc,
  TRuntimeFilterType,
  TSortAlgorithm,
  type TSortInfo,
} from "../../../idl/thrift.ts";
import { type JoinDistribution, type JoinType, slotsRead, type SortKey } from "../../plan/mod.ts";
import type {
  AggregationNode,
  DataPartition,
  FilterDescriptor,
  HashJoinNode,
  OlapScanNode,
  PlanNode,
  SetOperationNode,
  Slot,
  SortNode,
} from "../fragment_plan.ts";
import { columnsDesc, distributionPositions, isMergeOnWrite, KEYS_TYPE } from "./columns.ts";
import type { ExprEncoder } from "./exprs.ts";
import type { SerialPlan } from "../serial.ts";
import { type SortAlgorithm, sortAlgorithm } from "../sort_algorithm.ts";
import { primitiveType } from "./types.ts";

/** Bytes that a full sort gathers before it sorts a run (full_sort_max_buffered_bytes). */
const SORT_BUFFER = 64n << 20n;
/** Bloom filter size when row counts say nothing (runtime_bloom_filter_size's floor). */
const BLOOM_FILTER_SIZE = 1n << 20n;
/** The node that the reference planned it from; it helps to read a profile, nothing reads it. */
const NO_ORIGIN = -1;

const JOIN_OP: Readonly<Record<JoinType, TJoinOp>> = {
  inner: TJoinOp.INNER_JOIN,
  cross: TJoinOp.CROSS_JOIN,
  left_outer: TJoinOp.LEFT_OUTER_JOIN,
  right_outer: TJoinOp.RIGHT_OUTER_JOIN,
  full_outer: TJoinOp.FULL_OUTER_JOIN,
  left_semi: TJoinOp.LEFT_SEMI_JOIN,
  right_semi: TJoinOp.RIGHT_SEMI_JOIN,
  left_anti: TJoinOp.LEFT_ANTI_JOIN,
  right_anti: TJoinOp.RIGHT_ANTI_JOIN,
  null_aware_left_anti: TJoinOp.NULL_AWARE_LEFT_ANTI_JOIN,
};

const DISTRIBUTION: Readonly<Record<JoinDistribution, TJoinDistributionType>> = {
  none: TJoinDistributionType.NONE,
  broadcast: TJoinDistributionType.BROADCAST,
  partitioned: TJoinDistributionType.PARTITIONED,
  bucket_shuffle: TJoinDistributionType.BUCKET_SHUFFLE,
  colocate: TJoinDistributionType.COLOCATE,
};

const FILTER_TYPE: Readonly<Record<FilterDescriptor["type"], TRuntimeFilterType>> = {
  in: TRuntimeFilterType.IN,
  bloom: TRuntimeFilterType.BLOOM,
  min_max: TRuntimeFilterType.MIN_MAX,
  in_or_bloom: TRuntimeFilterType.IN_OR_BLOOM,
  bitmap: TRuntimeFilterType.BITMAP,
};

const SORT_ALGORITHM: Readonly<Record<SortAlgorithm, TSortAlgorithm>> = {
  heap: TSortAlgorithm.HEAP_SORT,
  topn: TSortAlgorithm.TOPN_SORT,
  full: TSortAlgorithm.FULL_SORT,
};

export const PARTITION_TYPE: Readonly<Record<DataPartition["kind"], TPartitionType>> = {
  unpartitioned: TPartitionType.UNPARTITIONED,
  random: TPartitionType.RANDOM,
  hash: TPartitionType.HASH_PARTITIONED,
  bucket: TPartitionType.BUCKET_SHFFULE_HASH_PARTITIONED,
};

export interface NodeContext {
  readonly exprs: ExprEncoder;
  readonly slots: ReadonlyMap<number, Slot>;
  /** Slots of a tuple. */
  readonly slotsOf: (tuple: number) => readonly Slot[];
  readonly serial: SerialPlan;
}

export function dataPartition(partition: DataPartition, exprs: ExprEncoder): TDataPartition {
  return {
    type: PARTITION_TYPE[partition.kind],
    partition_exprs: "exprs" in partition ? exprs.exprs(partition.exprs) : [],
  };
}

/** The tree below `root` in pre-order. */
export function planNodes(root: PlanNode, context: NodeContext): TPlanNode[] {
  const nodes: TPlanNode[] = [];
  const visit = (node: PlanNode) => {
    nodes.push(planNode(node, context));
    for (const child of node.children) visit(child);
  };
  visit(root);
  return nodes;
}

function planNode(node: PlanNode, context: NodeContext): TPlanNode {
  const { exprs } = context;
  return {
    node_id: node.id,
    num_children: node.children.length,
    limit: BigInt(node.limit),
    row_tuples: [...node.tuples],
    nullable_tuples: [],
    compact_data: false,
    ...(node.conjuncts.length > 0 ? { conjuncts: exprs.exprs(node.conjuncts) } : {}),
    ...(node.childDistributions.length > 0
      ? { distribute_expr_lists: node.childDistributions.map((list) => exprs.exprs(list)) }
      : {}),
    is_serial_operator: context.serial.of(node),
    ...(node.projection
      ? { projections: exprs.exprs(node.projection.exprs), output_tuple_id: node.projection.tuple }
      : {}),
    ...(node.projectionLayers.length > 0
      ? {
        intermediate_projections_list: node.projectionLayers.map((layer) => exprs.exprs(layer.exprs)),
        intermediate_output_tuple_id_list: node.projectionLayers.map((layer) => layer.tuple),
      }
      : {}),
    ...(node.runtimeFilters.length > 0
      ? { runtime_filters: node.runtimeFilters.map((filter) => filterDesc(filter, context)) }
      : {}),
    nereids_id: NO_ORIGIN,
    ...specifics(node, context),
  };
}

type Specifics = Pick<TPlanNode, "node_type"> & Partial<TPlanNode>;

function specifics(node: PlanNode, context: NodeContext): Specifics {
  switch (node.kind) {
    case "olap_scan":
      return olapScan(node, context);
    case "file_scan":
      return { node_type: TPlanNodeType.FILE_SCAN_NODE, file_scan_node: { tuple_id: node.tuple } };
    case "exchange":
      return {
        node_type: TPlanNodeType.EXCHANGE_NODE,
        exchange_node: {
          input_row_tuples: [...node.tuples],
          ...(node.merge ? { sort_info: sortInfo(node.merge, context) } : {}),
          offset: BigInt(node.offset),
          partition_type: PARTITION_TYPE[node.partition.kind],
        },
      };
    case "hash_join":
      return hashJoin(node, context);
    case "nested_loop_join":
      return {
        node_type: TPlanNodeType.CROSS_JOIN_NODE,
        nested_loop_join_node: {
          join_op: JOIN_OP[node.type],
          ...(node.joinConjuncts.length > 0
            ? { join_conjuncts: context.exprs.exprs(node.joinConjuncts) }
            : {}),
          vintermediate_tuple_id_list: [node.intermediateTuple],
          is_output_left_side_only: false,
          is_mark: false,
          use_specific_projections: false,
        },
      };
    case "aggregation":
      return aggregation(node, context);
    case "sort":
      return sort(node, context);
    case "union":
    case "intersect":
    case "except":
      return setOperation(node, context);
    case "empty_set":
      return { node_type: TPlanNodeType.EMPTY_SET_NODE };
    case "select":
      return { node_type: TPlanNodeType.SELECT_NODE };
    case "assert_rows":
      return {
        node_type: TPlanNodeType.ASSERT_NUM_ROWS_NODE,
        assert_num_rows_node: {
          desired_num_rows: 1n,
          subquery_string: "",
          assertion: TAssertion.LE,
          should_convert_output_to_nullable: true,
        },
      };
  }
}

/** Unique ids of the columns that leave the scan; others are only filtered by. */
function outputColumns(node: OlapScanNode, context: NodeContext): Set<number> {
  const ids = new Set<number>();
  const read = node.projectionLayers[0] ?? node.projection;
  if (read) { for (const expr of read.exprs) slotsRead(expr, ids); }
  else for (const slot of context.slotsOf(node.tuple)) ids.add(slot.id);
  return new Set(
    [...ids].flatMap((id) => context.slots.get(id)?.column?.uniqueId ?? []).sort((a, b) => a - b),
  );
}

function olapScan(node: OlapScanNode, context: NodeContext): Specifics {
  const { table } = node;
  const keys = table.columns.filter((column) => column.isKey);
  const mergeOnWrite = isMergeOnWrite(table);
  return {
    node_type: TPlanNodeType.OLAP_SCAN_NODE,
    olap_scan_node: {
      tuple_id: node.tuple,
      key_column_name: keys.map((column) => column.name),
      key_column_type: keys.map((column) => primitiveType(column.type)),
      // Rows of one key may lie in several files: only then has the scan to bring them together itself.
      is_preaggregation: table.keysType === "duplicate" || mergeOnWrite,
      keyType: KEYS_TYPE[table.keysType],
      table_name: `${table.name}(${table.name})`,
      columns_desc: columnsDesc(table),
      enable_unique_key_merge_on_write: mergeOnWrite,
      push_down_agg_type_opt: TPushAggOp.NONE,
      indexes_desc: [],
      output_column_unique_ids: outputColumns(node, context),
      distribute_column_ids: distributionPositions(table),
      schema_version: table.schemaVersion,
    },
    push_down_agg_type_opt: TPushAggOp.NONE,
  };
}

function hashJoin(node: HashJoinNode, context: NodeContext): Specifics {
  const { exprs } = context;
  return {
    node_type: TPlanNodeType.HASH_JOIN_NODE,
    hash_join_node: {
      join_op: JOIN_OP[node.type],
      eq_join_conjuncts: node.equalities.map((pair) => ({
        left: exprs.expr(pair.left),
        right: exprs.expr(pair.right),
        opcode: pair.nullSafe ? TExprOpcode.EQ_FOR_NULL : TExprOpcode.EQ,
      })),
      ...(node.otherConjuncts.length > 0 ? { other_join_conjuncts: exprs.exprs(node.otherConjuncts) } : {}),
      hash_output_slot_ids: [...node.keptSlots],
      vintermediate_tuple_id_list: [node.intermediateTuple],
      is_broadcast_join: node.distribution === "broadcast",
      is_mark: false,
      dist_type: DISTRIBUTION[node.distribution],
    },
  };
}

function aggregation(node: AggregationNode, context: NodeContext): Specifics {
  const { exprs } = context;
  return {
    node_type: TPlanNodeType.AGGREGATION_NODE,
    agg_node: {
      grouping_exprs: exprs.exprs(node.groupBy),
      aggregate_functions: node.functions.map((fn) => exprs.aggregate(fn)),
      intermediate_tuple_id: node.tuple,
      output_tuple_id: node.tuple,
      need_finalize: node.finalize,
      use_streaming_preaggregation: node.streaming,
      // ORDER BY inside an aggregate function; none has one yet.
      agg_sort_infos: node.functions.map(() => ({ ordering_exprs: [], is_asc_order: [], nulls_first: [] })),
      is_first_phase: node.firstPhase,
      is_colocate: node.colocate,
    },
  };
}

function sort(node: SortNode, context: NodeContext): Specifics {
  return {
    node_type: TPlanNodeType.SORT_NODE,
    sort_node: {
      sort_info: sortInfo(node.keys, context),
      use_top_n: node.topN,
      offset: BigInt(node.offset),
      use_topn_opt: false,
      merge_by_exchange: node.mergedAbove,
      is_analytic_sort: false,
      is_colocate: false,
      algorithm: SORT_ALGORITHM[sortAlgorithm(node)],
      use_local_merge: true,
      full_sort_max_buffered_bytes: SORT_BUFFER,
    },
  };
}

function sortInfo(keys: readonly SortKey[], context: NodeContext): TSortInfo {
  return {
    ordering_exprs: context.exprs.exprs(keys.map((key) => key.expr)),
    is_asc_order: keys.map((key) => key.ascending),
    nulls_first: keys.map((key) => key.nullsFirst),
  };
}

function setOperation(node: SetOperationNode, context: NodeContext): Specifics {
  const lists = (all: readonly Parameters<ExprEncoder["exprs"]>[0][]): TExpr[][] =>
    all.map((list) => context.exprs.exprs(list));
  const body = {
    tuple_id: node.tuple,
    result_expr_lists: lists(node.results),
    const_expr_lists: lists(node.constants),
    first_materialized_child_idx: 0n,
  };
  if (node.kind === "union") return { node_type: TPlanNodeType.UNION_NODE, union_node: body };
  const withColocate = { ...body, is_colocate: node.colocate };
  return node.kind === "intersect"
    ? { node_type: TPlanNodeType.INTERSECT_NODE, intersect_node: withColocate }
    : { node_type: TPlanNodeType.EXCEPT_NODE, except_node: withColocate };
}

export function filterDesc(filter: FilterDescriptor, context: NodeContext): TRuntimeFilterDesc {
  const { exprs } = context;
  const targets = [...filter.targets];
  const mayBloom = filter.type === "in_or_bloom" || filter.type === "bloom";
  return {
    filter_id: filter.id,
    src_expr: exprs.expr(filter.source),
    expr_order: filter.order,
    planId_to_target_expr: new Map(targets.map(([scan, expr]) => [scan, exprs.expr(expr)])),
    is_broadcast_join: filter.broadcast,
    has_local_targets: filter.hasLocalTargets,
    has_remote_targets: filter.hasRemoteTargets,
    type: FILTER_TYPE[filter.type],
    bloom_filter_size_bytes: BLOOM_FILTER_SIZE,
    opt_remote_rf: filter.hasRemoteTargets,
    ...(filter.type === "min_max" ? { min_max_type: TMinMaxRuntimeFilterType.MIN_MAX } : {}),
    bloom_filter_size_calculated_by_ndv: false,
    null_aware: filter.nullSafe,
    // Backends add up the build side's rows first (enable_sync_runtime_filter_size), so the count is exact.
    build_bf_by_runtime_size: filter.singleEquality && mayBloom,
  };
}

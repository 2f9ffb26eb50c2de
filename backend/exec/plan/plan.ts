/** A Thrift plan as one DuckDB SELECT. */
import {
  enumName,
  type TExpr,
  type TPlan,
  type TPlanNode,
  TPlanNodeType,
  type TSlotDescriptor,
  TStatusCode,
} from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";
import { type ExprContext, exprSql } from "../expr/mod.ts";
import type { Descriptors } from "./descriptors.ts";
import type { PlanEnv } from "./env.ts";
import { finish, handedOn } from "./finish.ts";
import { aggregation } from "./nodes/aggregation.ts";
import { analytic } from "./nodes/analytic.ts";
import { assertRows } from "./nodes/assert_rows.ts";
import { dataGenScan } from "./nodes/data_gen_scan.ts";
import { emptySet } from "./nodes/empty_set.ts";
import { exchange } from "./nodes/exchange.ts";
import { hashJoin } from "./nodes/hash_join.ts";
import { nestedLoopJoin } from "./nodes/nested_loop_join.ts";
import { fileScan, olapScan } from "./nodes/scan.ts";
import { repeat } from "./nodes/repeat.ts";
import { select } from "./nodes/select.ts";
import { except, intersect, union } from "./nodes/set_operation.ts";
import { sort } from "./nodes/sort.ts";
import { type NodeBuilder, notImplemented, type Relation, selectList } from "./relation.ts";

/** Nodes of one plan. */
export const MAX_PLAN_NODES = 4096;
/** Levels of one plan: DuckDB's parser and binder recurse over them. */
export const MAX_PLAN_DEPTH = 200;

const BUILDERS: ReadonlyMap<TPlanNodeType, NodeBuilder> = new Map<TPlanNodeType, NodeBuilder>([
  [TPlanNodeType.OLAP_SCAN_NODE, olapScan],
  [TPlanNodeType.FILE_SCAN_NODE, fileScan],
  [TPlanNodeType.DATA_GEN_SCAN_NODE, dataGenScan],
  [TPlanNodeType.EXCHANGE_NODE, exchange],
  [TPlanNodeType.EMPTY_SET_NODE, emptySet],
  [TPlanNodeType.SELECT_NODE, select],
  [TPlanNodeType.SORT_NODE, sort],
  [TPlanNodeType.AGGREGATION_NODE, aggregation],
  [TPlanNodeType.ANALYTIC_EVAL_NODE, analytic],
  [TPlanNodeType.REPEAT_NODE, repeat],
  [TPlanNodeType.ASSERT_NUM_ROWS_NODE, assertRows],
  [TPlanNodeType.HASH_JOIN_NODE, hashJoin],
  [TPlanNodeType.CROSS_JOIN_NODE, nestedLoopJoin],
  [TPlanNodeType.UNION_NODE, union],
  [TPlanNodeType.INTERSECT_NODE, intersect],
  [TPlanNodeType.EXCEPT_NODE, except],
]);

/** Nodes whose rows come in the order of their child's. */
const KEEPS_ORDER: ReadonlySet<TPlanNodeType> = new Set([
  TPlanNodeType.SELECT_NODE,
  TPlanNodeType.ASSERT_NUM_ROWS_NODE,
]);

/**
 * SELECT whose columns are s<slot> of the root's output slots ({@link rootSlots}), in their order; `1 AS one` when
 * there is none. A sort at the root keeps its ORDER BY in the outermost SELECT, unless the exchange above sorts again.
 * An optimistic context is used up to the aggregations only: they take all rows before they give one, so what overflows does it
 * before, and what they give has the declared types.
 * @throws StatusError NOT_IMPLEMENTED_ERROR for a node, function or join that cannot be run, INTERNAL_ERROR for a
 * plan that is not well-formed
 */
export function planSql(plan: TPlan, env: PlanEnv): string {
  const parents = parentsOf(plan.nodes);
  const orderMatters: boolean[] = [];
  const aggregated: boolean[] = [];
  const exact: PlanEnv = { ...env, context: { ...env.context, optimistic: false } };
  plan.nodes.forEach((node, i) => {
    const parent = parents[i]!;
    const above = plan.nodes[parent];
    aggregated[i] = aggregated[parent] === true || above?.node_type === TPlanNodeType.AGGREGATION_NODE;
    orderMatters[i] = above === undefined
      ? node.sort_node?.merge_by_exchange !== true
      : KEEPS_ORDER.has(above.node_type) && (orderMatters[parent]! || above.limit >= 0n);
  });
  // Children stand behind their parent, so from the end every node finds its children done, the first on top.
  const done: Relation[] = [];
  for (let i = plan.nodes.length - 1; i >= 0; i--) {
    const node = plan.nodes[i]!;
    const children = done.splice(done.length - node.num_children).reverse();
    const builder = BUILDERS.get(node.node_type);
    if (builder === undefined) {
      throw notImplemented(`Plan node ${enumName(TPlanNodeType, node.node_type)} (id ${node.node_id})`);
    }
    const input = {
      node,
      below: plan.nodes.slice(i + 1),
      children,
      slots: ownSlots(node, env.descriptors),
      env: aggregated[i]! ? env : exact,
      orderMatters: orderMatters[i]!,
    };
    const body = builder(node.node_type === TPlanNodeType.AGGREGATION_NODE ? { ...input, env } : input);
    done.push(finish(input, body));
  }
  return done[0]!.sql;
}

/** Index of each node's parent (-1 for the root). @throws StatusError for a list that is no tree or too large */
function parentsOf(nodes: readonly TPlanNode[]): number[] {
  if (nodes.length > MAX_PLAN_NODES) {
    throw new StatusError(
      TStatusCode.INVALID_ARGUMENT,
      `Plan has ${nodes.length} nodes, more than ${MAX_PLAN_NODES}`,
    );
  }
  const parents: number[] = [];
  const open: { index: number; missing: number }[] = [];
  nodes.forEach((node, i) => {
    const parent = open.at(-1);
    if (parent === undefined && i > 0) throw malformed(`Node ${node.node_id} of the plan has no parent`);
    parents.push(parent?.index ?? -1);
    if (parent !== undefined && --parent.missing === 0) open.pop();
    if (node.num_children > 0) open.push({ index: i, missing: node.num_children });
    if (depthOf(parents, i) > MAX_PLAN_DEPTH) {
      throw new StatusError(TStatusCode.INVALID_ARGUMENT, `Plan is more than ${MAX_PLAN_DEPTH} levels deep`);
    }
  });
  if (nodes.length === 0) throw malformed("Plan has no nodes");
  if (open.length > 0) throw malformed(`Node ${nodes[open[0]!.index]!.node_id} of the plan lacks children`);
  return parents;
}

function depthOf(parents: readonly number[], index: number): number {
  let depth = 0;
  for (let i = index; i >= 0 && depth <= MAX_PLAN_DEPTH; i = parents[i]!) depth++;
  return depth;
}

function malformed(message: string): StatusError {
  return new StatusError(TStatusCode.INTERNAL_ERROR, message);
}

/** Slots that a node's rows have before its projections. */
function ownSlots(node: TPlanNode, descriptors: Descriptors): readonly TSlotDescriptor[] {
  return ownTuples(node).flatMap((tuple) => descriptors.tuple(tuple));
}

function ownTuples(node: TPlanNode): readonly number[] {
  const { agg_node: agg, hash_join_node: join, nested_loop_join_node: loop, exchange_node: exchange } = node;
  if (agg !== undefined) return [agg.need_finalize ? agg.output_tuple_id : agg.intermediate_tuple_id];
  if (join !== undefined) return join.vintermediate_tuple_id_list ?? node.row_tuples;
  if (loop !== undefined) return loop.vintermediate_tuple_id_list ?? node.row_tuples;
  return exchange?.input_row_tuples ?? node.row_tuples;
}

/** Slots of the rows that a plan hands to its sink, in the order of {@link planSql}'s columns. */
export function rootSlots(plan: TPlan, descriptors: Descriptors): TSlotDescriptor[] {
  const root = plan.nodes[0];
  if (root === undefined) throw malformed("Plan has no nodes");
  return [...handedOn(root, ownSlots(root, descriptors), descriptors)];
}

/** SELECT o0, o1, … of a result sink's expressions over a plan's rows, in the plan's order. */
export function outputSql(planSql: string, outputExprs: readonly TExpr[], context: ExprContext): string {
  const list = outputExprs.map((expr, i) => `${exprSql(expr, context)} AS o${i}`);
  return `SELECT ${selectList(list)} FROM (${planSql})`;
}

/** The plan's EXCHANGE_NODEs, in pre-order. */
export function exchangeNodes(plan: TPlan): TPlanNode[] {
  return plan.nodes.filter((node) => node.node_type === TPlanNodeType.EXCHANGE_NODE);
}

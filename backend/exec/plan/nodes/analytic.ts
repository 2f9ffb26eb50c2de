/**
 * ANALYTIC_EVAL_NODE: window functions over the rows of its child, each in a slot of the output tuple. The wire tells the
 * keys of the order without direction; that stands at the sort (or merging exchange) which feeds the node.
 */
import {
  type TAnalyticWindow,
  type TAnalyticWindowBoundary,
  TAnalyticWindowBoundaryType,
  TAnalyticWindowType,
  type TPlanNode,
  TPlanNodeType,
  type TSortInfo,
} from "../../../../idl/thrift.ts";
import { aggregateSql } from "../../expr/mod.ts";
import {
  column,
  type NodeBuilder,
  type NodeInput,
  notImplemented,
  onlyChild,
  required,
  selectList,
  sqlOf,
} from "../relation.ts";

/** Functions of the whole partition, to which a frame means nothing. */
const UNFRAMED: ReadonlySet<string> = new Set([
  "row_number",
  "rank",
  "dense_rank",
  "percent_rank",
  "cume_dist",
  "ntile",
  "lag",
  "lead",
]);

export const analytic: NodeBuilder = (input) => {
  const { node, env } = input;
  const info = required(node.analytic_node, node, "analytic_node");
  if ((info.range_between_offset_exprs ?? []).length > 0) throw notImplemented("A RANGE window with offsets");
  const child = onlyChild(input);
  const partition = info.partition_exprs.map((expr) => sqlOf(expr, env));
  const order = orderKeys(input, info.order_by_exprs.map((expr) => sqlOf(expr, env)));
  const keys = [
    ...(partition.length > 0 ? [`PARTITION BY ${partition.join(", ")}`] : []),
    ...(order.length > 0 ? [`ORDER BY ${order.join(", ")}`] : []),
  ];
  const frame = info.window === undefined ? undefined : frameSql(info.window);
  const slots = env.descriptors.tuple(info.output_tuple_id);
  const functions = info.analytic_functions.map((expr, i) => {
    const name = expr.nodes[0]?.fn?.name.function_name.toLowerCase() ?? "";
    const over = frame === undefined || UNFRAMED.has(name) ? keys : [...keys, frame];
    const sql = aggregateSql(expr, { merges: false, finalize: true, over: over.join(" ") }, env.context);
    const slot = required(slots[i], node, `slot for function ${i}`);
    return `${sql} AS ${column(slot.id)}`;
  });
  const own = new Set(slots.map((slot) => slot.id));
  const handedOn = input.slots.filter((slot) => !own.has(slot.id)).map((slot) => column(slot.id));
  return { kind: "rows", from: `(SELECT ${selectList([...handedOn, ...functions])} FROM (${child.sql}))` };
};

/** The keys with the direction that they have where the rows are sorted; Doris' default is ascending, NULLs first. */
function orderKeys(input: NodeInput, keys: readonly string[]): string[] {
  const sorted = sortInfo(input.below);
  const directions = new Map<string, string>();
  sorted?.ordering_exprs.forEach((expr, i) => {
    const direction = sorted.is_asc_order[i] === false ? "DESC" : "ASC";
    directions.set(sqlOf(expr, input.env), `${direction} NULLS ${sorted.nulls_first[i] ? "FIRST" : "LAST"}`);
  });
  return keys.map((key) => `${key} ${directions.get(key) ?? "ASC NULLS FIRST"}`);
}

/** Order of the rows of a node's child, through nodes that keep it. */
function sortInfo(below: readonly TPlanNode[]): TSortInfo | undefined {
  for (const node of below) {
    if (node.sort_node !== undefined) return node.sort_node.sort_info;
    if (node.exchange_node !== undefined) return node.exchange_node.sort_info;
    if (node.node_type !== TPlanNodeType.ANALYTIC_EVAL_NODE && node.node_type !== TPlanNodeType.SELECT_NODE) {
      break;
    }
  }
  return undefined;
}

function frameSql(window: TAnalyticWindow): string {
  const unit = window.type === TAnalyticWindowType.ROWS ? "ROWS" : "RANGE";
  const start = window.window_start === undefined ? "UNBOUNDED PRECEDING" : boundarySql(window.window_start);
  const end = window.window_end === undefined ? "UNBOUNDED FOLLOWING" : boundarySql(window.window_end);
  return `${unit} BETWEEN ${start} AND ${end}`;
}

function boundarySql(boundary: TAnalyticWindowBoundary): string {
  if (boundary.type === TAnalyticWindowBoundaryType.CURRENT_ROW) return "CURRENT ROW";
  if (boundary.rows_offset_value === undefined) throw notImplemented("A RANGE window with offsets");
  const side = boundary.type === TAnalyticWindowBoundaryType.PRECEDING ? "PRECEDING" : "FOLLOWING";
  return `${boundary.rows_offset_value} ${side}`;
}

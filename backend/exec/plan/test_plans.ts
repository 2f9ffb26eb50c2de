/** For tests: recorded requests as SQL over tables that stand in for the scans, all fragments fused into one query. */
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import {
  decodeCompact,
  readTPipelineFragmentParamsList,
  type TDataStreamSink,
  type TExpr,
  type TPipelineFragmentParams,
  type TPipelineFragmentParamsList,
  type TPlanNode,
} from "../../../idl/thrift.ts";
import { decodePExecPlanFragmentRequest } from "../../../idl/proto.ts";
import { goldenBytes } from "../../../tests/golden/golden.ts";
import { type ExprContext, exprSql, queryGlobals } from "../expr/mod.ts";
import { type Descriptors, outputSql, type PlanEnv, planSql, readDescriptors } from "./mod.ts";

/** A request as it was sent. */
export function recordedRequest(name: string): TPipelineFragmentParamsList {
  const { request } = decodePExecPlanFragmentRequest(goldenBytes(name));
  if (request === undefined) throw new Error(`Recording ${name} has no request`);
  return decodeCompact(readTPipelineFragmentParamsList, request);
}

/** SELECT of a stored table's columns; the first name is the table's. */
export function tableScan(node: TPlanNode, descriptors: Descriptors): string {
  const scan = node.olap_scan_node;
  if (scan === undefined) throw new Error(`Node ${node.node_id} is no scan`);
  const table = (scan.table_name ?? "").replace(/\(.*/, "");
  const list = descriptors.tuple(scan.tuple_id).map((slot) => `"${slot.colName}" AS s${slot.id}`);
  return `SELECT ${list.length === 0 ? "1 AS one" : list.join(", ")} FROM "${table}"`;
}

/** The whole query of a request as one SELECT: every exchange reads its sender's plan. */
export function fusedSql(list: TPipelineFragmentParamsList, scan = tableScan, optimistic = false): string {
  const params = list.params_list ?? [];
  const top = params[0];
  if (top?.desc_tbl === undefined) throw new Error("Request has no descriptor table");
  const descriptors = readDescriptors(top.desc_tbl);
  const context = { globals: queryGlobals(top.query_globals), optimistic };
  const env: PlanEnv = {
    descriptors,
    context,
    scan: (node) => scan(node, descriptors),
    exchange: (node) => sentTo(node, params, env),
    dataGen: (node) =>
      params.flatMap(({ local_params: instances = [] }) =>
        instances.flatMap(({ per_node_scan_ranges: ranges }) =>
          (ranges.get(node.node_id) ?? []).flatMap((range) => range.scan_range.data_gen_scan_range ?? [])
        )
      ),
    file: (node) => {
      throw new Error(`Node ${node.node_id} reads a file`);
    },
  };
  const { plan, output_exprs: outputs } = fragmentOf(top);
  return outputSql(planSql(plan, env), outputs, { ...context, optimistic: false });
}

function fragmentOf(params: TPipelineFragmentParams) {
  const plan = params.fragment?.plan;
  if (plan === undefined) throw new Error(`Fragment ${params.fragment_id} has no plan`);
  return { plan, output_exprs: params.fragment?.output_exprs ?? [], sink: params.fragment?.output_sink };
}

function sentTo(node: TPlanNode, all: readonly TPipelineFragmentParams[], env: PlanEnv): string {
  for (const params of all) {
    const { plan, sink } = fragmentOf(params);
    const sinks = [
      ...(sink?.stream_sink ? [sink.stream_sink] : []),
      ...(sink?.multi_cast_stream_sink?.sinks ?? []),
    ];
    const found = sinks.find((one) => one.dest_node_id === node.node_id);
    if (found !== undefined) return sent(found, planSql(plan, env), env.descriptors, env.context);
  }
  throw new Error(`Nobody sends to exchange ${node.node_id}`);
}

/** A stream sink of a CTE projects for its consumer. */
function sent(sink: TDataStreamSink, sql: string, descriptors: Descriptors, context: ExprContext): string {
  const where = (sink.conjuncts ?? []).map((expr) => `(${exprSql(expr, context)})`).join(" AND ");
  const filter = where === "" ? "" : ` WHERE ${where}`;
  const exprs: readonly TExpr[] = sink.output_exprs ?? [];
  if (exprs.length === 0 || sink.output_tuple_id === undefined) {
    return filter === "" ? sql : `SELECT * FROM (${sql})${filter}`;
  }
  const slots = descriptors.tuple(sink.output_tuple_id);
  const columns = exprs.map((expr, i) => `${exprSql(expr, context)} AS s${slots[i]?.id}`).join(", ");
  return `SELECT ${columns} FROM (${sql})${filter}`;
}

/** Runs `use` with a connection to a fresh in-memory database. */
export async function withDuckDb(use: (connection: DuckDBConnection) => Promise<void>): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  try {
    await use(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

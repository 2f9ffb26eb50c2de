/** EXPLAIN: fragments, sinks and nodes with the reference's words (PlanNode.getExplainString). */
import type { OlapTable } from "../catalog/api.ts";
import type { Expr, JoinDistribution, JoinType } from "../plan/mod.ts";
import { printPlanType } from "../types/mod.ts";
import { conjunctsText, exprText, exprTexts, sortKeyText } from "./explain_expr.ts";
import { sortAlgorithm } from "./sort_algorithm.ts";
import { isMergeOnWrite } from "./thrift/columns.ts";
import type {
  AggregationNode,
  DataPartition,
  FilterDescriptor,
  Fragment,
  FragmentPlan,
  OlapScanNode,
  PlanNode,
  Sink,
} from "./fragment_plan.ts";

/** `verbose` adds tuple ids to nodes and the list of tuples and slots. */
export type ExplainLevel = "plain" | "verbose";

/** EXPLAIN's lines. */
export function explainFragments(plan: FragmentPlan, level: ExplainLevel): string[] {
  const lines = plan.fragments.flatMap((fragment, at) => [...explainFragment(fragment, at, level), ""]);
  return level === "verbose" ? [...lines, ...explainTuples(plan)] : lines;
}

const PARTITION: Readonly<Record<DataPartition["kind"], string>> = {
  unpartitioned: "UNPARTITIONED",
  random: "RANDOM",
  hash: "HASH_PARTITIONED",
  bucket: "BUCKET_SHFFULE_HASH_PARTITIONED",
};

function partitionText(partition: DataPartition): string {
  const name = PARTITION[partition.kind];
  return "exprs" in partition ? `${name}: ${exprTexts(partition.exprs)}` : name;
}

function explainFragment(fragment: Fragment, at: number, level: ExplainLevel): string[] {
  const lines = [`PLAN FRAGMENT ${at}`];
  if (fragment.output) {
    lines.push(
      "  OUTPUT EXPRS:",
      ...fragment.output.map((expr) => `    ${exprText(expr)}`),
    );
  } else lines.push("");
  lines.push(`  PARTITION: ${partitionText(fragment.partition)}`, "");
  lines.push(`  HAS_COLO_PLAN_NODE: ${fragment.hasColocateNode}`, "");
  lines.push(...explainSink(fragment.sink), "");
  explainNode(fragment.root, "  ", "  ", level, lines);
  return lines;
}

function two(id: number): string {
  return String(id).padStart(2, "0");
}

function explainSink(sink: Sink): string[] {
  switch (sink.kind) {
    case "result":
      return ["  VRESULT SINK", "     MYSQL_PROTOCOL"];
    case "stream":
      return [
        "  STREAM DATA SINK",
        `    EXCHANGE ID: ${two(sink.exchange)}`,
        `    ${partitionText(sink.partition)}`,
        ...(sink.merge ? ["IS_MERGE: true"] : []),
      ];
    case "olap_table":
      return [
        "  OLAP TABLE SINK",
        `    TUPLE ID: ${sink.tuple}`,
        "    RANDOM",
        "    IS_PARTIAL_UPDATE: false",
      ];
  }
}

/** The node's own lines are led by `first` and then `detail`; a right child is drawn as a branch. */
function explainNode(
  node: PlanNode,
  first: string,
  detail: string,
  level: ExplainLevel,
  into: string[],
): void {
  const children = node.kind === "exchange" ? [] : node.children;
  const lead = detail + (children.length > 0 ? "|  " : "   ");
  into.push(`${first}${node.id}:${nodeName(node)}`);
  for (const line of nodeDetails(node, level)) into.push(lead + line);
  if (children.length === 0) return;
  into.push(lead);
  for (const child of children.slice(1)) {
    explainNode(child, `${detail}|----`, `${detail}|    `, level, into);
    into.push(`${detail}|    `);
  }
  explainNode(children[0], detail, detail, level, into);
}

function nodeName(node: PlanNode): string {
  switch (node.kind) {
    case "olap_scan":
      return "VOlapScanNode";
    case "file_scan":
      return "VFILE_SCAN_NODE";
    case "exchange":
      return node.merge ? "VMERGING-EXCHANGE" : "VEXCHANGE";
    case "hash_join":
      return "VHASH JOIN";
    case "nested_loop_join":
      return "VNESTED LOOP JOIN";
    case "aggregation": {
      const merges = node.functions.length > 0 ? node.functions.some((fn) => fn.merges) : !node.firstPhase;
      return `VAGGREGATE (${merges ? "merge" : "update"} ${node.finalize ? "finalize" : "serialize"})`;
    }
    case "sort":
      return node.topN ? "VTOP-N" : "VSORT";
    case "union":
      return "VUNION";
    case "intersect":
      return "VINTERSECT";
    case "except":
      return "VEXCEPT";
    case "empty_set":
      return "VEMPTYSET";
    case "select":
      return "VSELECT";
    case "assert_rows":
      return "VASSERT NUMBER OF ROWS";
  }
}

function nodeDetails(node: PlanNode, level: ExplainLevel): string[] {
  const lines = specificDetails(node);
  if (node.runtimeFilters.length > 0) {
    lines.push(
      `runtime filters: ${node.runtimeFilters.map((filter) => filterText(filter, node)).join(", ")}`,
    );
  }
  if (node.limit >= 0) lines.push(`limit: ${node.limit}`);
  if (node.projection) {
    lines.push(`final projections: ${exprTexts(node.projection.exprs)}`);
    lines.push(`final project output tuple id: ${node.projection.tuple}`);
  }
  for (const layer of [...node.projectionLayers].reverse()) {
    lines.push(
      `intermediate projections: ${exprTexts(layer.exprs)}`,
      `intermediate tuple id: ${layer.tuple}`,
    );
  }
  for (const list of node.childDistributions) lines.push(`distribute expr lists: ${exprTexts(list)}`);
  if (level === "verbose") lines.push(`tuple ids: ${node.tuples.map((id) => `${id} `).join("")}`);
  return lines;
}

function filterText(filter: FilterDescriptor, node: PlanNode): string {
  const name = `RF${String(filter.id).padStart(3, "0")}[${filter.type}]`;
  const target = filter.targets.get(node.id);
  return target ? `${name} -> ${exprText(target)}` : `${name} <- ${exprText(filter.source)}`;
}

const JOIN: Readonly<Record<JoinType, string>> = {
  inner: "INNER JOIN",
  cross: "CROSS JOIN",
  left_outer: "LEFT OUTER JOIN",
  right_outer: "RIGHT OUTER JOIN",
  full_outer: "FULL OUTER JOIN",
  left_semi: "LEFT SEMI JOIN",
  right_semi: "RIGHT SEMI JOIN",
  left_anti: "LEFT ANTI JOIN",
  right_anti: "RIGHT ANTI JOIN",
  null_aware_left_anti: "NULL AWARE LEFT ANTI JOIN",
};

const DISTRIBUTION: Readonly<Record<JoinDistribution, string>> = {
  broadcast: "BROADCAST",
  partitioned: "PARTITIONED",
  bucket_shuffle: "BUCKET_SHUFFLE",
  colocate: "COLOCATE[]",
  none: "NONE",
};

function specificDetails(node: PlanNode): string[] {
  switch (node.kind) {
    case "olap_scan":
      return scanDetails(node);
    case "exchange":
      return [`offset: ${node.offset}`];
    case "hash_join":
      return [
        `join op: ${JOIN[node.type]}(${DISTRIBUTION[node.distribution]})[]`,
        ...node.equalities.map(({ left, right, nullSafe }) =>
          `equal join conjunct: (${exprText(left)} ${nullSafe ? "<=>" : "="} ${exprText(right)})`
        ),
        ...listed("other join predicates", node.otherConjuncts),
        ...listed("other predicates", node.conjuncts),
        ...cardinality(node),
        ...(node.projection
          ? [`vec output tuple id: ${node.projection.tuple}`, `output tuple id: ${node.projection.tuple}`]
          : []),
        `vIntermediate tuple ids: ${node.intermediateTuple} `,
        `hash output slot ids: ${node.keptSlots.map((id) => `${id} `).join("")}`,
      ];
    case "nested_loop_join":
      return [
        `join op: ${JOIN[node.type]}()`,
        ...listed("join conjuncts", node.joinConjuncts),
        ...listed("predicates", node.conjuncts),
        "is output left side only: false",
        ...cardinality(node),
        `vIntermediate tuple ids: ${node.intermediateTuple} `,
      ];
    case "aggregation":
      return aggregationDetails(node);
    case "sort":
      return [
        `order by: ${node.keys.map(sortKeyText).join(", ")}`,
        ...listed("predicates", node.conjuncts),
        `algorithm: ${sortAlgorithm(node)} sort`,
        "local merge sort",
        ...(node.mergedAbove ? ["merge by exchange"] : []),
        `offset: ${node.offset}`,
      ];
    case "union":
    case "intersect":
    case "except":
      return [
        ...(node.constants.length > 0
          ? ["constant exprs: ", ...node.constants.map((row) => `    ${row.map(exprText).join(" | ")}`)]
          : []),
        ...(node.results.length > 0
          ? ["child exprs: ", ...node.results.map((row) => `    ${exprTexts(row)}`)]
          : []),
        ...listed("predicates", node.conjuncts),
      ];
    case "file_scan":
    case "empty_set":
    case "assert_rows":
    case "select":
      return listed("predicates", node.conjuncts);
  }
}

function listed(title: string, conjuncts: readonly Expr[]): string[] {
  return conjuncts.length === 0 ? [] : [`${title}: ${conjunctsText(conjuncts)}`];
}

function cardinality(node: PlanNode): string[] {
  return node.rows === undefined ? [] : [`cardinality=${Math.round(node.rows)}`];
}

/** Whether a scan finds each key once without bringing rows together itself. */
function isPreaggregated(table: OlapTable): boolean {
  return table.keysType === "duplicate" || isMergeOnWrite(table);
}

function scanDetails(node: OlapScanNode): string[] {
  const { table } = node;
  const wanted = new Set(node.partitions);
  const partitions = table.partitions.filter((partition) => wanted.has(partition.id));
  const tablets = partitions.reduce((sum, partition) => sum + partition.tablets.length, 0);
  return [
    `TABLE: ${table.database}.${table.name}(${table.name}), PREAGGREGATION: ${
      isPreaggregated(table) ? "ON" : "OFF"
    }`,
    ...listed("PREDICATES", node.conjuncts),
    `partitions=${partitions.length}/${table.partitions.length} (${
      partitions.map(({ name }) => name).join(",")
    })`,
    `tablets=${node.tablets.length}/${tablets}, tabletList=${node.tablets.join(",")}`,
    `cardinality=${Math.round(node.rows ?? 1)}, avgRowSize=0.0, numNodes=1`,
    "pushAggOp=NONE",
  ];
}

function aggregationDetails(node: AggregationNode): string[] {
  const functions = node.functions.map(({ call, args }) => {
    const name = node.finalize ? call.fn : `partial_${call.fn}`;
    return exprText({ ...call, fn: name, args });
  });
  return [
    ...(node.streaming ? ["STREAMING"] : []),
    ...(functions.length > 0 ? [`output: ${functions.join(", ")}`] : []),
    `group by: ${exprTexts(node.groupBy)}`,
    "sortByGroupKey:false",
    ...listed("having", node.conjuncts),
    ...cardinality(node),
  ];
}

function explainTuples(plan: FragmentPlan): string[] {
  const lines = ["Tuples:"];
  for (const tuple of plan.tuples) {
    lines.push(`TupleDescriptor{id=${tuple.id}, tbl=${tuple.table?.name ?? "null"}}`);
    for (const { id, label, column, type, nullable } of tuple.slots) {
      const parts = [
        `id=${id}`,
        `col=${column?.name ?? label}`,
        `colUniqueId=${column?.uniqueId ?? "null"}`,
        `type=${printPlanType(type)}`,
        `nullable=${nullable}`,
        `isAutoIncrement=${column?.autoIncrement ?? false}`,
        "subColPath=null",
        "virtualColumn=null",
      ];
      lines.push(`  SlotDescriptor{${parts.join(", ")}}`);
    }
    lines.push("");
  }
  return lines;
}

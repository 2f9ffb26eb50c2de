/**
 * Which operators one task does alone (is_serial_operator). A fragment whose scan has fewer tablets than
 * tasks reads them all in one task and spreads the rows locally; the rules are those of the reference's
 * PlanNode.isSerialOperator and PlanFragment.useSerialSource.
 */
import type { Fragment, PlanNode } from "./fragment_plan.ts";

/** How many ranges a scan has in all and on how many backends they are. */
export interface ScanExtent {
  readonly ranges: number;
  readonly backends: number;
}

export interface SerialContext {
  /** Tasks per backend. */
  readonly parallel: number;
  readonly extentOf: (scanNode: number) => ScanExtent;
}

const NEEDS_ALL_PROBE_ROWS: ReadonlySet<string> = new Set([
  "right_outer",
  "right_anti",
  "right_semi",
  "full_outer",
]);

function isSerial(node: PlanNode, context: SerialContext): boolean {
  switch (node.kind) {
    case "olap_scan": {
      const { ranges, backends } = context.extentOf(node.id);
      return backends === 0 || ranges < context.parallel * backends;
    }
    case "file_scan":
      return false;
    case "exchange":
      return node.partition.kind === "unpartitioned" && node.merge === undefined;
    case "aggregation":
      return node.groupBy.length === 0 && node.finalize;
    case "sort":
      return !node.mergedAbove;
    case "select":
      return isSerial(node.children[0], context);
    case "assert_rows":
      return true;
    case "union":
      return node.children.length === 0;
    case "nested_loop_join":
      return NEEDS_ALL_PROBE_ROWS.has(node.type);
    case "hash_join":
    case "intersect":
    case "except":
    case "empty_set":
      return false;
  }
}

function hasSerialScan(node: PlanNode, context: SerialContext): boolean {
  if (node.kind === "olap_scan") return isSerial(node, context);
  return node.kind !== "exchange" && node.children.some((child) => hasSerialScan(child, context));
}

function hasSerialSources(node: PlanNode, context: SerialContext): boolean {
  if (node.kind === "exchange" || node.children.length === 0) return isSerial(node, context);
  return node.children.every((child) => hasSerialSources(child, context));
}

function hasNullAwareJoin(node: PlanNode): boolean {
  if (node.kind === "exchange") return false;
  const here = (node.kind === "hash_join" || node.kind === "nested_loop_join") &&
    node.type === "null_aware_left_anti";
  return here || node.children.some(hasNullAwareJoin);
}

/** What is serial in one fragment. */
export interface SerialPlan {
  /** The value of is_serial_operator for a node. */
  readonly of: (node: PlanNode) => boolean;
  /** One instance per backend reads all of the backend's ranges. */
  readonly pooledScan: boolean;
}

export function planSerial(fragment: Fragment, context: SerialContext): SerialPlan {
  const { root, sink } = fragment;
  const serialScan = hasSerialScan(root, context);
  const uses = !hasNullAwareJoin(root) &&
    (serialScan || (sink.kind === "stream" && !isSerial(root, context) && hasSerialSources(root, context)));
  return {
    pooledScan: uses,
    of: (node) => uses && (isSerial(node, context) || (node.kind === "exchange" && serialScan)),
  };
}

/**
 * What turning a plan into SQL needs from its surroundings. Types only.
 * @module
 */
import type { TDataGenScanRange, TPlanNode } from "../../../idl/thrift.ts";
import type { ExprContext } from "../expr/mod.ts";
import type { Descriptors } from "./descriptors.ts";

/** Where the rows of a plan's leaves come from. Every relation is a SELECT without parentheses. */
export interface PlanEnv {
  readonly descriptors: Descriptors;
  /** Where it is optimistic, only aggregations and what stands below them are: see `planSql`. */
  readonly context: ExprContext;
  /** Rows of the instance's tablets for an OLAP_SCAN_NODE: columns s<slot> of its tuple. See `olapScanSql`. */
  scan(node: TPlanNode): string;
  /** Rows that arrived at an EXCHANGE_NODE: columns s<slot> of its input_row_tuples, in any order. */
  exchange(node: TPlanNode): string;
  /** Rows of a FILE_SCAN_NODE: columns s<slot> of its tuple. See `fileScanSql`. */
  file(node: TPlanNode): string;
  /** Scan ranges of a DATA_GEN_SCAN_NODE in this instance; without it such a node is refused. */
  dataGen?(node: TPlanNode): readonly TDataGenScanRange[];
}

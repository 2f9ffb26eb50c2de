/** How a sort works, by how many rows it keeps (SortNode.updateSortAlgorithm). */
import type { SortNode } from "./fragment_plan.ts";

/** Rows beyond which a TOP-N is no longer kept in a heap. */
const HEAP_SORT_ROWS = 50_000;
const FULL_SORT_ROWS = 20_000_000;

export type SortAlgorithm = "heap" | "topn" | "full";

export function sortAlgorithm(node: SortNode): SortAlgorithm {
  if (node.limit <= 0) return "full";
  const rows = node.limit + node.offset;
  if (rows < HEAP_SORT_ROWS) return "heap";
  return rows < FULL_SORT_ROWS ? "full" : "topn";
}

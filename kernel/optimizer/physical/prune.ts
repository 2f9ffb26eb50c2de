/** Which partitions and tablets a scan must read, by what its predicates say. */
import type { Expr, LogicalScan } from "../../plan/mod.ts";
import type { OptimizeContext } from "../context.ts";
import { keptBuckets } from "./prune_buckets.ts";
import { keptPartitions } from "./prune_partitions.ts";

/** Ids in the table's order. */
export interface PrunedScan {
  readonly partitions: readonly number[];
  readonly tablets: readonly number[];
}

export function pruneScan(scan: LogicalScan, conjuncts: readonly Expr[], ctx: OptimizeContext): PrunedScan {
  const partitions: number[] = [];
  const tablets: number[] = [];
  const named = scan.tablets && new Set(scan.tablets);
  for (const partition of keptPartitions(scan, conjuncts)) {
    const kept = keptBuckets(scan, partition, conjuncts, ctx);
    const before = tablets.length;
    partition.tablets.forEach((tablet, bucket) => {
      if (kept && !kept.has(bucket)) return;
      if (named && !named.has(tablet.id)) return;
      tablets.push(tablet.id);
    });
    if (tablets.length > before) partitions.push(partition.id);
  }
  return { partitions, tablets };
}

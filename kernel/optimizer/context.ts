/** What the optimizer is told besides the plan: cluster, session switches, statistics, ways to compute. */
import type { OlapTable } from "../catalog/api.ts";
import type { FoldContext } from "../functions/mod.ts";
import type { LiteralValue, LogicalPlan, SlotId } from "../plan/mod.ts";
import type { SqlType } from "../types/type.ts";

/** What is known of one column's values. */
export interface ColumnStatistics {
  /** Number of distinct values. */
  readonly distinct: number;
}

/** Row counts and column statistics; undefined where nothing is known. */
export interface Statistics {
  /** Rows in `partitions` (ids) of `table` before any predicate. */
  rows(table: OlapTable, partitions: readonly number[]): number | undefined;
  column(table: OlapTable, column: string): ColumnStatistics | undefined;
}

/** Switches and thresholds that come from session variables. */
export interface OptimizerSettings {
  /** `enable_runtime_filter_prune` and `runtime_filter_mode`: false makes no runtime filters at all. */
  readonly runtimeFilters: boolean;
  /** `runtime_filter_type`, in the order in which filters are numbered. */
  readonly runtimeFilterTypes: readonly ("min_max" | "in_or_bloom" | "bloom" | "in")[];
  /** `disable_colocate_plan` negated. */
  readonly colocate: boolean;
  /** `enable_bucket_shuffle_join`. */
  readonly bucketShuffle: boolean;
  /** `max_table_count_use_cascades_join_reorder`: joins of more relations are ordered greedily. */
  readonly joinOrderLimit: number;
  /** `broadcast_row_count_limit`: a build side with more rows is never broadcast if a shuffle is possible. */
  readonly broadcastRowLimit: number;
}

export const DEFAULT_SETTINGS: OptimizerSettings = {
  runtimeFilters: true,
  runtimeFilterTypes: ["min_max", "in_or_bloom"],
  colocate: true,
  bucketShuffle: true,
  joinOrderLimit: 10,
  broadcastRowLimit: 30_000_000,
};

export interface OptimizeContext {
  /** A slot id that the statement has not used yet. */
  nextSlotId(): SlotId;
  /** Backends that can run fragments; at least 1. */
  readonly aliveBackends: number;
  /** Instances of one fragment on one backend; at least 1. */
  readonly parallelism: number;
  /** Names of rules (ruleset.ts) that are off: session variable `disable_nereids_rules`, lower case. */
  readonly disabledRules: ReadonlySet<string>;
  readonly settings: OptimizerSettings;
  readonly statistics: Statistics;
  /** What constants are computed against: now(), time zone, session functions. */
  readonly fold: FoldContext;
  /** Bucket (0-based) of a row by the values of its distribution columns; undefined: no bucket pruning. */
  readonly bucketOf?: (values: readonly LiteralValue[], types: readonly SqlType[], buckets: number) => number;
  /** Called after each rule that changed the plan; throws when the plan is broken. For tests and debugging. */
  readonly verify?: (plan: LogicalPlan, rule: string) => void;
}

/** Statistics that the catalog itself carries: row counts of partitions. */
export const CATALOG_STATISTICS: Statistics = {
  rows(table, partitions) {
    let total = 0;
    const wanted = new Set(partitions);
    for (const partition of table.partitions) {
      if (!wanted.has(partition.id)) continue;
      if (partition.rowCount === undefined) return undefined;
      total += partition.rowCount;
    }
    return total;
  },
  column: () => undefined,
};

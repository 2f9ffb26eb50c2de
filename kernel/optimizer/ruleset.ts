/** The order of the rules. It is this list and nothing else. */
import type { LogicalPlan, SlotId } from "../plan/mod.ts";
import type { OptimizeContext } from "./context.ts";
import { deriveFromDisjunction } from "./rules/derive_from_disjunction.ts";
import { distinctAggregates } from "./rules/distinct_aggregates.ts";
import { eliminateOuterJoin } from "./rules/eliminate_outer_join.ts";
import { foldConstants } from "./rules/fold_constants.ts";
import { inferPredicates } from "./rules/infer_predicates.ts";
import { mergeProjects } from "./rules/merge_projects.ts";
import { normalizeAggregates } from "./rules/normalize_aggregates.ts";
import { normalizeJoins } from "./rules/normalize_joins.ts";
import { normalizeSorts } from "./rules/normalize_sorts.ts";
import { orderJoins } from "./rules/order_joins.ts";
import { propagateEmpty } from "./rules/propagate_empty.ts";
import { pruneColumns } from "./rules/prune_columns.ts";
import { pushDownLimits } from "./rules/push_down_limits.ts";
import { pushDownPredicates } from "./rules/push_down_predicates.ts";
import { pushDownSemiJoins } from "./rules/push_down_semi_joins.ts";
import { simplifyPredicates } from "./rules/simplify_predicates.ts";
import { unionDistinct } from "./rules/union_distinct.ts";
import { unnestSubqueries } from "./rules/unnest_subqueries.ts";

/** A pass over the whole logical plan. It gives back the very plan when it has nothing to do. */
export interface Rule {
  /** Lower snake case; `disable_nereids_rules` names it. */
  readonly name: string;
  /** The plan cannot be implemented without it: it runs even when it is named as disabled. */
  readonly mandatory?: boolean;
  /** `required`: slots that the client sees. */
  apply(plan: LogicalPlan, ctx: OptimizeContext, required: ReadonlySet<SlotId>): LogicalPlan;
}

export const RULES: readonly Rule[] = [
  normalizeAggregates,
  normalizeSorts,
  unnestSubqueries,
  // Once more: aggregates and sorts of subqueries are part of the plan now.
  normalizeAggregates,
  normalizeSorts,
  unionDistinct,
  foldConstants,
  simplifyPredicates,
  deriveFromDisjunction,
  eliminateOuterJoin,
  pushDownPredicates,
  inferPredicates,
  // Predicates that moved through projects may be constant now.
  foldConstants,
  simplifyPredicates,
  pushDownSemiJoins,
  distinctAggregates,
  mergeProjects,
  orderJoins,
  normalizeJoins,
  propagateEmpty,
  pushDownLimits,
  pruneColumns,
  mergeProjects,
  foldConstants,
];

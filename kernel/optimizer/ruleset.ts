/** The order of the rules. It is this list and nothing else. */
import type { LogicalPlan, SlotId } from "../plan/mod.ts";
import type { OptimizeContext } from "./context.ts";

/** A pass over the whole logical plan. It gives back the very plan when it has nothing to do. */
export interface Rule {
  /** Lower snake case; `disable_nereids_rules` names it. */
  readonly name: string;
  /** `required`: slots that the client sees. */
  apply(plan: LogicalPlan, ctx: OptimizeContext, required: ReadonlySet<SlotId>): LogicalPlan;
}

export const RULES: readonly Rule[] = [];

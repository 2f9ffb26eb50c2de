/** From a bound logical plan to a physical one: rules in their order, then implementation. */
import { physicalOutputOf } from "../plan/mod.ts";
import type {
  LogicalInsert,
  LogicalPlan,
  LogicalQuery,
  PhysicalInsert,
  PhysicalPlan,
  PhysicalQuery,
  SlotId,
  SlotRef,
} from "../plan/mod.ts";
import { DorisError } from "../base/mod.ts";
import type { OptimizeContext } from "./context.ts";
import { implement } from "./physical/implement.ts";
import { addRuntimeFilters } from "./physical/runtime_filters.ts";
import { RULES } from "./ruleset.ts";

/** One pass of a rule over the plan. */
export interface FiredRule {
  readonly name: string;
  readonly micros: number;
  /** Whether the plan is another one after it. */
  readonly changed: boolean;
}

export interface Optimized {
  readonly query: PhysicalQuery;
  /** The logical plan after all rules. */
  readonly logical: LogicalQuery;
  /** Every pass in order; empty for trivial plans, that go straight through. */
  readonly rulesFired: readonly FiredRule[];
}

export interface OptimizedInsert {
  readonly insert: PhysicalInsert;
  readonly logical: LogicalQuery;
  readonly rulesFired: readonly FiredRule[];
}

const NO_RULES: readonly FiredRule[] = [];

/**
 * Plans a query. Throws DorisError `NotSupported` for shapes that no rule can turn into joins (a correlated
 * subquery under an aggregate of its own with a non-equality, …).
 */
export function optimize(query: LogicalQuery, ctx: OptimizeContext): Optimized {
  const { plan } = query;
  if (plan.kind === "values" && plan.rows.every((row) => row.every((expr) => expr.kind === "literal"))) {
    return { query: { plan, output: query.output }, logical: query, rulesFired: NO_RULES };
  }
  const { logical, rulesFired } = rewrite(query, ctx);
  const physical = addRuntimeFilters(implement(logical.plan, ctx), ctx);
  return { query: { plan: physical, output: freshOutput(logical, physical) }, logical, rulesFired };
}

/** Plans the query of an INSERT; its root feeds the table sink. */
export function optimizeInsert(insert: LogicalInsert, ctx: OptimizeContext): OptimizedInsert {
  const { query, logical, rulesFired } = optimize(insert.query, ctx);
  return {
    insert: { plan: query.plan, table: insert.table, slots: query.output.map((column) => column.slot) },
    logical,
    rulesFired,
  };
}

function rewrite(
  query: LogicalQuery,
  ctx: OptimizeContext,
): { logical: LogicalQuery; rulesFired: FiredRule[] } {
  const rulesFired: FiredRule[] = [];
  const required = new Set<SlotId>(query.output.map((column) => column.slot.id));
  let plan: LogicalPlan = query.plan;
  for (const rule of RULES) {
    if (!rule.mandatory && ctx.disabledRules.has(rule.name)) continue;
    const begin = performance.now();
    const next = rule.apply(plan, ctx, required);
    const micros = (performance.now() - begin) * 1000;
    const changed = next !== plan;
    rulesFired.push({ name: rule.name, micros, changed });
    if (changed) ctx.verify?.(next, rule.name);
    plan = next;
  }
  return { logical: { plan, output: query.output }, rulesFired };
}

/** The client's columns with nullability and origin as the plan has them now. */
function freshOutput(query: LogicalQuery, plan: PhysicalPlan): { slot: SlotRef; name: string }[] {
  const byId = new Map(physicalOutputOf(plan).map((slot) => [slot.id, slot]));
  return query.output.map(({ slot, name }) => {
    const found = byId.get(slot.id);
    if (!found) throw new DorisError("Internal", `Plan lost the result column ${name} (slot ${slot.id})`);
    return { slot: found, name };
  });
}

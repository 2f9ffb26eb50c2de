/**
 * Runtime filters: the values on the build side of a join become a predicate on scans below its probe side.
 *
 *     HashJoin a.k = b.k  [RF0: b.k → a.k]
 *     ├─ Scan a           apply RF0
 *     └─ Filter(Scan b)
 *
 * A filter is only worth its price when the build side lost rows: it has a predicate, or is itself the target
 * of a runtime filter. So joins are visited from the top: what they filter below makes other joins worth it.
 */
import type {
  Expr,
  JoinType,
  PhysicalHashJoin,
  PhysicalPlan,
  PhysicalScan,
  RuntimeFilter,
  SlotId,
} from "../../plan/mod.ts";
import type { OptimizeContext } from "../context.ts";
import { isVolatile, readsOnly, substitute } from "../exprs.ts";
import { physicalChildren } from "../../plan/mod.ts";

/** Join types that put out no probe row without a partner on the build side. */
const FILTERING: ReadonlySet<JoinType> = new Set([
  "inner",
  "left_semi",
  "right_outer",
  "right_semi",
  "right_anti",
]);

type Target = RuntimeFilter["targets"][number];

/** Plans for one equality of one join. */
interface Planned {
  readonly source: Expr;
  readonly order: number;
  readonly targets: readonly Target[];
}

export function addRuntimeFilters(plan: PhysicalPlan, ctx: OptimizeContext): PhysicalPlan {
  if (!ctx.settings.runtimeFilters || ctx.settings.runtimeFilterTypes.length === 0) return plan;
  const planned = new Map<PhysicalHashJoin, Planned[]>();
  planJoins(plan, new Set(), planned);
  if (planned.size === 0) return plan;
  let nextId = 0;
  return rebuild(plan, planned, ctx, () => nextId++);
}

/** Top-down: decides for each join; `filtered` collects the scans that get a filter. */
function planJoins(
  plan: PhysicalPlan,
  filtered: Set<PhysicalScan>,
  planned: Map<PhysicalHashJoin, Planned[]>,
) {
  if (plan.kind === "hash_join" && FILTERING.has(plan.type) && losesRows(plan.right, filtered)) {
    const list: Planned[] = [];
    plan.equalities.forEach(({ left, right, nullSafe }, order) => {
      if (nullSafe) return;
      const targets: Target[] = [];
      findTargets(left, plan.left, targets);
      if (targets.length === 0) return;
      for (const { scan } of targets) filtered.add(scan);
      list.push({ source: right, order, targets });
    });
    if (list.length > 0) planned.set(plan, list);
  }
  for (const child of physicalChildren(plan)) planJoins(child, filtered, planned);
}

function losesRows(plan: PhysicalPlan, filtered: ReadonlySet<PhysicalScan>): boolean {
  switch (plan.kind) {
    case "olap_scan":
      return filtered.has(plan);
    case "filter":
    case "limit":
    case "values":
    case "empty":
    case "assert_one_row":
      return true;
    case "nested_loop_join":
      return plan.conjuncts.length > 0 || physicalChildren(plan).some((child) => losesRows(child, filtered));
    default:
      return physicalChildren(plan).some((child) => losesRows(child, filtered));
  }
}

/** Follows `expr` down to the scans where it can be computed and where dropping rows changes nothing above. */
function findTargets(expr: Expr, plan: PhysicalPlan, targets: Target[]): void {
  switch (plan.kind) {
    case "olap_scan":
      if (readsOnly(expr, new Set(plan.slots.map((slot) => slot.id)))) targets.push({ scan: plan, expr });
      return;
    case "filter":
    case "exchange":
      // A merging exchange with a limit, like TOP-N, would give other rows if some were dropped below.
      if (plan.kind === "exchange" && plan.merge && plan.merge.limit !== undefined) return;
      return findTargets(expr, plan.child, targets);
    case "project": {
      const below = substitute(expr, new Map(plan.exprs.map(({ id, expr: named }) => [id, named])));
      if (!isVolatile(below)) findTargets(below, plan.child, targets);
      return;
    }
    case "aggregate":
      // Dropping whole groups is fine; only a key says which group a row is in.
      if (plan.groupBy.length === 0) return;
      return findTargets(
        substitute(expr, new Map(plan.groupBy.map(({ id, expr: key }) => [id, key]))),
        plan.child,
        targets,
      );
    case "sort":
      if (plan.limit === undefined && plan.offset === 0) findTargets(expr, plan.child, targets);
      return;
    case "hash_join":
    case "nested_loop_join":
      return findBelowJoin(expr, plan, targets);
    case "values":
    case "empty":
    case "limit":
    case "setop":
    case "assert_one_row":
      return;
  }
}

const KEEPS_LEFT: ReadonlySet<JoinType> = new Set([
  "inner",
  "cross",
  "left_outer",
  "left_semi",
  "left_anti",
  "null_aware_left_anti",
]);
const KEEPS_RIGHT: ReadonlySet<JoinType> = new Set([
  "inner",
  "cross",
  "right_outer",
  "right_semi",
  "right_anti",
]);

function findBelowJoin(
  expr: Expr,
  join: PhysicalPlan & { kind: "hash_join" | "nested_loop_join" },
  targets: Target[],
): void {
  if (KEEPS_LEFT.has(join.type)) findTargets(expr, join.left, targets);
  if (KEEPS_RIGHT.has(join.type)) findTargets(expr, join.right, targets);
  if (join.kind !== "hash_join" || expr.kind !== "slot") return;
  // Through an equality of an inner or semi join the other side can be filtered as well.
  for (const { left, right, nullSafe } of join.equalities) {
    if (nullSafe) continue;
    if ((join.type === "inner" || join.type === "left_semi") && isSlot(left, expr.id)) {
      findTargets(right, join.right, targets);
    }
    if ((join.type === "inner" || join.type === "right_semi") && isSlot(right, expr.id)) {
      findTargets(left, join.left, targets);
    }
  }
}

function isSlot(expr: Expr, id: SlotId): boolean {
  return expr.kind === "slot" && expr.id === id;
}

/** Puts the filters on their joins; numbers count from the lowest join up. Scans stay the objects they are. */
function rebuild(
  plan: PhysicalPlan,
  planned: ReadonlyMap<PhysicalHashJoin, readonly Planned[]>,
  ctx: OptimizeContext,
  nextId: () => number,
): PhysicalPlan {
  const again = (child: PhysicalPlan) => rebuild(child, planned, ctx, nextId);
  switch (plan.kind) {
    case "olap_scan":
    case "values":
    case "empty":
      return plan;
    case "hash_join": {
      const left = again(plan.left);
      const right = again(plan.right);
      const runtimeFilters = (planned.get(plan) ?? []).flatMap((filter) =>
        ctx.settings.runtimeFilterTypes.map((type): RuntimeFilter => ({ id: nextId(), type, ...filter }))
      );
      return { ...plan, left, right, runtimeFilters };
    }
    case "nested_loop_join":
      return { ...plan, left: again(plan.left), right: again(plan.right) };
    case "setop":
      return { ...plan, children: plan.children.map(again) };
    case "filter":
    case "project":
    case "aggregate":
    case "sort":
    case "limit":
    case "exchange":
    case "assert_one_row":
      return { ...plan, child: again(plan.child) };
  }
}

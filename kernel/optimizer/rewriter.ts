/** Walking and rebuilding logical plans. */
import { type Expr, type LogicalPlan, outputOf, type SlotId, type SlotRef } from "../plan/mod.ts";

/** Direct children, left to right. */
export function planChildren(plan: LogicalPlan): readonly LogicalPlan[] {
  switch (plan.kind) {
    case "scan":
    case "values":
      return [];
    case "join":
      return [plan.left, plan.right];
    case "setop":
      return plan.children;
    case "filter":
    case "project":
    case "aggregate":
    case "sort":
    case "limit":
    case "assert_one_row":
      return [plan.child];
  }
}

/** The same node with its children replaced by `map(child)`; the very node when nothing changed. */
export function mapPlanChildren(plan: LogicalPlan, map: (child: LogicalPlan) => LogicalPlan): LogicalPlan {
  switch (plan.kind) {
    case "scan":
    case "values":
      return plan;
    case "join": {
      const left = map(plan.left);
      const right = map(plan.right);
      return left === plan.left && right === plan.right ? plan : { ...plan, left, right };
    }
    case "setop": {
      const children = mapList(plan.children, map);
      return children === plan.children ? plan : { ...plan, children };
    }
    case "filter":
    case "project":
    case "aggregate":
    case "sort":
    case "limit":
    case "assert_one_row": {
      const child = map(plan.child);
      return child === plan.child ? plan : { ...plan, child };
    }
  }
}

/** Rewrites bottom-up: children first, then the node itself. */
export function transformPlan(plan: LogicalPlan, rewrite: (node: LogicalPlan) => LogicalPlan): LogicalPlan {
  return rewrite(mapPlanChildren(plan, (child) => transformPlan(child, rewrite)));
}

/** The same node with its own expressions replaced; children stay. The very node when nothing changed. */
export function mapPlanExprs(plan: LogicalPlan, map: (expr: Expr) => Expr): LogicalPlan {
  switch (plan.kind) {
    case "scan":
    case "setop":
    case "limit":
    case "assert_one_row":
      return plan;
    case "values": {
      const rows = mapList(plan.rows, (row) => mapList(row, map));
      return rows === plan.rows ? plan : { ...plan, rows };
    }
    case "filter":
    case "join": {
      const conjuncts = mapList(plan.conjuncts, map);
      return conjuncts === plan.conjuncts ? plan : { ...plan, conjuncts };
    }
    case "project": {
      const exprs = mapNamed(plan.exprs, map);
      return exprs === plan.exprs ? plan : { ...plan, exprs };
    }
    case "aggregate": {
      const groupBy = mapNamed(plan.groupBy, map);
      const aggregates = mapNamed(plan.aggregates, map);
      return groupBy === plan.groupBy && aggregates === plan.aggregates
        ? plan
        : { ...plan, groupBy, aggregates };
    }
    case "sort": {
      const keys = mapNamed(plan.keys, map);
      return keys === plan.keys ? plan : { ...plan, keys };
    }
  }
}

/** Maps a list; the very list when no element changed. */
export function mapList<T>(list: readonly T[], map: (item: T) => T): readonly T[] {
  let changed: T[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const next = map(list[i]);
    if (changed) changed.push(next);
    else if (next !== list[i]) changed = [...list.slice(0, i), next];
  }
  return changed ?? list;
}

function mapNamed<T extends { readonly expr: Expr }>(
  list: readonly T[],
  map: (expr: Expr) => Expr,
): readonly T[] {
  return mapList(list, (item) => {
    const expr = map(item.expr);
    return expr === item.expr ? item : { ...item, expr };
  });
}

/** Ids of the slots that a plan puts out. */
export function outputIds(plan: LogicalPlan): Set<SlotId> {
  const ids = new Set<SlotId>();
  collectOutputIds(plan, ids);
  return ids;
}

/** {@link outputIds} without building slots: joins of many tables ask this often. */
function collectOutputIds(plan: LogicalPlan, into: Set<SlotId>): void {
  switch (plan.kind) {
    case "filter":
    case "sort":
    case "limit":
    case "assert_one_row":
      return collectOutputIds(plan.child, into);
    case "join":
      if (!RIGHT_ONLY.has(plan.type)) collectOutputIds(plan.left, into);
      if (!LEFT_ONLY.has(plan.type)) collectOutputIds(plan.right, into);
      return;
    case "scan":
    case "values":
    case "setop":
      for (const slot of plan.slots) into.add(slot.id);
      return;
    case "project":
      for (const named of plan.exprs) into.add(named.id);
      return;
    case "aggregate":
      for (const named of plan.groupBy) into.add(named.id);
      for (const named of plan.aggregates) into.add(named.id);
      return;
  }
}

/** Join types that put out their left side alone. */
export const LEFT_ONLY: ReadonlySet<string> = new Set(["left_semi", "left_anti", "null_aware_left_anti"]);
/** Join types that put out their right side alone. */
export const RIGHT_ONLY: ReadonlySet<string> = new Set(["right_semi", "right_anti"]);

/** A relation without rows that puts out `slots`. */
export function emptyRelation(slots: readonly SlotRef[]): LogicalPlan {
  return { kind: "values", slots, rows: [] };
}

export function isEmptyRelation(plan: LogicalPlan): boolean {
  return plan.kind === "values" && plan.rows.length === 0;
}

/** Whether a plan can put out at most one row. */
export function atMostOneRow(plan: LogicalPlan): boolean {
  switch (plan.kind) {
    case "aggregate":
      return plan.groupBy.length === 0;
    case "values":
      return plan.rows.length <= 1;
    case "limit":
      return (plan.limit !== undefined && plan.limit <= 1) || atMostOneRow(plan.child);
    case "assert_one_row":
      return true;
    case "filter":
    case "project":
    case "sort":
      return atMostOneRow(plan.child);
    case "join":
      return LEFT_ONLY.has(plan.type) && atMostOneRow(plan.left);
    case "scan":
    case "setop":
      return false;
  }
}

/** Whether a plan always puts out exactly one row. */
export function exactlyOneRow(plan: LogicalPlan): boolean {
  switch (plan.kind) {
    case "aggregate":
      return plan.groupBy.length === 0;
    case "values":
      return plan.rows.length === 1;
    case "assert_one_row":
      return true;
    case "project":
    case "sort":
      return exactlyOneRow(plan.child);
    default:
      return false;
  }
}

/** `plan` under a project that keeps exactly the slots of `keep`, in the plan's order. */
export function keepOnly(plan: LogicalPlan, keep: ReadonlySet<SlotId>): LogicalPlan {
  const output = outputOf(plan);
  if (output.every((slot) => keep.has(slot.id))) return plan;
  return { kind: "project", child: plan, exprs: output.filter((slot) => keep.has(slot.id)).map(passThrough) };
}

/** A slot handed on under its own id. */
export function passThrough(slot: SlotRef): { id: SlotId; name: string; expr: SlotRef } {
  return { id: slot.id, name: slot.name, expr: slot };
}

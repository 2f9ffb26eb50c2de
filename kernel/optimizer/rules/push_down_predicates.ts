/**
 * Moves every predicate as far down as its meaning allows: into scans, through projects, into the sides of
 * joins or their ON, below aggregates when it reads keys, into all inputs of a set operation.
 *
 *     Filter a.x = 1, a.k = b.k, f(b.y)         InnerJoin a.k = b.k
 *       CrossJoin                          →      Filter a.x = 1
 *         Scan a                                    Scan a
 *         Scan b                                  Filter f(b.y)
 *                                                   Scan b
 */
import { type Expr, type LogicalJoin, type LogicalPlan, type SlotId, slotsRead } from "../../plan/mod.ts";
import { distinctExprs, hasSubquery, isVolatile, readsOnly, splitConjuncts, substitute } from "../exprs.ts";
import { mapPlanChildren, outputIds } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";

export const pushDownPredicates: Rule = {
  name: "push_down_predicates",
  apply: (plan) => push(plan, []),
};

type Predicates = readonly Expr[];

/** `plan` with `predicates` applied as deep as possible. */
function push(plan: LogicalPlan, predicates: Predicates): LogicalPlan {
  switch (plan.kind) {
    case "filter": {
      const all = splitConjuncts(plan.conjuncts);
      const fixed = all.filter(isFixed);
      // Volatile predicates count calls: they and what is above stay in their order.
      if (fixed.length > 0) {
        return keep(plan, push(plan.child, all.filter((e) => !isFixed(e))), [...fixed, ...predicates]);
      }
      if (predicates.length === 0 && plan.child.kind === "scan") return plan;
      return push(plan.child, [...all, ...predicates]);
    }
    case "project":
      return pushProject(plan, predicates);
    case "join":
      return pushJoin(plan, predicates);
    case "aggregate":
      return pushAggregate(plan, predicates);
    case "sort":
      return mapPlanChildren(plan, (child) => push(child, predicates));
    case "setop":
      return pushSetOp(plan, predicates);
    case "scan":
    case "values":
      return above(plan, predicates);
    case "limit":
    case "assert_one_row":
      return above(mapPlanChildren(plan, (child) => push(child, [])), predicates);
  }
}

function isFixed(expr: Expr): boolean {
  return isVolatile(expr) || hasSubquery(expr);
}

/** The old filter node when nothing moved. */
function keep(old: LogicalPlan & { kind: "filter" }, child: LogicalPlan, conjuncts: Predicates): LogicalPlan {
  const same = child === old.child && conjuncts.length === old.conjuncts.length &&
    conjuncts.every((expr, i) => expr === old.conjuncts[i]);
  return same ? old : { kind: "filter", child, conjuncts };
}

function above(child: LogicalPlan, predicates: Predicates): LogicalPlan {
  if (predicates.length === 0) return child;
  return { kind: "filter", child, conjuncts: distinctExprs(predicates) };
}

function pushProject(plan: LogicalPlan & { kind: "project" }, predicates: Predicates): LogicalPlan {
  const byId = new Map(plan.exprs.map(({ id, expr }) => [id, expr]));
  const down: Expr[] = [];
  const stay: Expr[] = [];
  for (const predicate of predicates) {
    const movable = [...slotsRead(predicate)].every((id) => {
      const expr = byId.get(id);
      return !expr || (!isVolatile(expr) && !hasSubquery(expr));
    });
    if (movable) down.push(substitute(predicate, byId));
    else stay.push(predicate);
  }
  return above(mapPlanChildren(plan, (child) => push(child, down)), stay);
}

function pushAggregate(plan: LogicalPlan & { kind: "aggregate" }, predicates: Predicates): LogicalPlan {
  const keys = new Map(plan.groupBy.map(({ id, expr }) => [id, expr]));
  const keyIds = new Set(keys.keys());
  const down: Expr[] = [];
  const stay: Expr[] = [];
  for (const predicate of predicates) {
    // Without keys a predicate above means "no row", one below "other input".
    const reads = slotsRead(predicate);
    if (keys.size > 0 && reads.size > 0 && readsOnly(predicate, keyIds)) {
      down.push(substitute(predicate, keys));
    } else stay.push(predicate);
  }
  return above(mapPlanChildren(plan, (child) => push(child, down)), stay);
}

function pushSetOp(plan: LogicalPlan & { kind: "setop" }, predicates: Predicates): LogicalPlan {
  let index = 0;
  return mapPlanChildren(plan, (child) => {
    const columns = plan.columns[index++];
    const names = new Map<SlotId, Expr>(plan.slots.map((slot, i) => [slot.id, columns[i]]));
    return push(child, predicates.map((predicate) => substitute(predicate, names)));
  });
}

function pushJoin(join: LogicalJoin, predicates: Predicates): LogicalPlan {
  const leftIds = outputIds(join.left);
  const rightIds = outputIds(join.right);
  const on = splitConjuncts(join.conjuncts);
  const left: Expr[] = [];
  const right: Expr[] = [];
  const kept: Expr[] = [];
  const stay: Expr[] = [];
  const rules = MOVES[join.type];
  for (const expr of on) {
    if (rules.onToLeft && !isFixed(expr) && readsOnly(expr, leftIds)) left.push(expr);
    else if (rules.onToRight && !isFixed(expr) && readsOnly(expr, rightIds)) right.push(expr);
    else kept.push(expr);
  }
  for (const expr of predicates) {
    if (rules.aboveToLeft && readsOnly(expr, leftIds)) left.push(expr);
    else if (rules.aboveToRight && readsOnly(expr, rightIds)) right.push(expr);
    else if (rules.aboveToOn) kept.push(expr);
    else stay.push(expr);
  }
  const below = {
    left: push(join.left, left),
    right: push(join.right, right),
  };
  const conjuncts = distinctExprs(kept);
  const type = join.type === "cross" && conjuncts.length > 0
    ? "inner"
    : join.type === "inner" && conjuncts.length === 0
    ? "cross"
    : join.type;
  const same = type === join.type && below.left === join.left && below.right === join.right &&
    conjuncts.length === join.conjuncts.length && conjuncts.every((expr, i) => expr === join.conjuncts[i]);
  return above(same ? join : { ...join, ...below, type, conjuncts }, stay);
}

/** Where predicates of a join may go, by its type: those of ON and those above it. */
interface Moves {
  readonly onToLeft: boolean;
  readonly onToRight: boolean;
  readonly aboveToLeft: boolean;
  readonly aboveToRight: boolean;
  readonly aboveToOn: boolean;
}

function moves(
  onToLeft: boolean,
  onToRight: boolean,
  toLeft: boolean,
  toRight: boolean,
  toOn = false,
): Moves {
  return { onToLeft, onToRight, aboveToLeft: toLeft, aboveToRight: toRight, aboveToOn: toOn };
}

const MOVES: Readonly<Record<LogicalJoin["type"], Moves>> = {
  inner: moves(true, true, true, true, true),
  cross: moves(true, true, true, true, true),
  left_outer: moves(false, true, true, false),
  right_outer: moves(true, false, false, true),
  full_outer: moves(false, false, false, false),
  left_semi: moves(true, true, true, false),
  right_semi: moves(true, true, false, true),
  left_anti: moves(false, true, true, false),
  right_anti: moves(true, false, false, true),
  null_aware_left_anti: moves(false, true, true, false),
};

/**
 * Moves expressions that only one aggregate function needs out of the projection below into the function:
 *
 *     aggregate sum(s)                          aggregate sum(a * b)
 *       project a * b as s              →         project a, b
 *
 * as the reference has it: nothing is computed into a column that is read once. What several functions
 * share stays below and is computed once.
 */
import {
  type Expr,
  exprKey,
  type NamedExpr,
  type PhysicalAggregate,
  type SlotId,
  type SlotRef,
  slotsRead,
  walkExpr,
} from "../plan/mod.ts";

/** How often each slot is read as a whole argument, and whether something else reads it too. */
function argumentUses(aggregate: PhysicalAggregate): Map<SlotId, number> {
  const uses = new Map<SlotId, number>();
  const count = (id: SlotId, by: number) => uses.set(id, (uses.get(id) ?? 0) + by);
  for (const key of aggregate.groupBy) for (const id of slotsRead(key.expr)) count(id, 2);
  for (const { call } of aggregate.aggregates) {
    for (const arg of call.args) {
      if (arg.kind === "slot") count(arg.id, 1);
      else for (const id of slotsRead(arg)) count(id, 2);
    }
  }
  return uses;
}

/** Keys of the parts of `expr` that compute something. */
function computedParts(expr: Expr): Set<string> {
  const keys = new Set<string>();
  walkExpr(expr, (node) => {
    if (node.kind !== "slot" && node.kind !== "literal") keys.add(exprKey(node));
  });
  return keys;
}

/** Expressions that read once and share nothing with each other, by the slot they are projected as. */
function movable(candidates: readonly NamedExpr[]): Map<SlotId, Expr> {
  const seen = new Map<string, number>();
  const parts = candidates.map((named) => computedParts(named.expr));
  for (const keys of parts) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  const moved = new Map<SlotId, Expr>();
  candidates.forEach((named, at) => {
    if ([...parts[at]].every((key) => seen.get(key) === 1)) moved.set(named.id, named.expr);
  });
  return moved;
}

function slotsOf(expr: Expr): SlotRef[] {
  const slots: SlotRef[] = [];
  walkExpr(expr, (node) => {
    if (node.kind === "slot") slots.push(node);
  });
  return slots;
}

/** `aggregate` with such expressions in its functions; the very node when there are none. */
export function inlineArguments(aggregate: PhysicalAggregate): PhysicalAggregate {
  const { child } = aggregate;
  const merges = aggregate.phase === "global" || aggregate.phase === "merge";
  if (merges || child.kind !== "project") return aggregate;
  const uses = argumentUses(aggregate);
  const moved = movable(
    child.exprs.filter(({ id, expr }) =>
      expr.kind !== "slot" && expr.kind !== "literal" && uses.get(id) === 1
    ),
  );
  if (moved.size === 0) return aggregate;
  const kept = new Map<SlotId, NamedExpr>();
  for (const named of child.exprs) {
    const expr = moved.get(named.id);
    if (!expr) {
      kept.set(named.id, named);
      continue;
    }
    for (const slot of slotsOf(expr)) kept.set(slot.id, { id: slot.id, name: slot.name, expr: slot });
  }
  return {
    ...aggregate,
    child: { ...child, exprs: [...kept.values()] },
    aggregates: aggregate.aggregates.map((item) => ({
      ...item,
      call: {
        ...item.call,
        args: item.call.args.map((arg) => (arg.kind === "slot" && moved.get(arg.id)) || arg),
      },
    })),
  };
}

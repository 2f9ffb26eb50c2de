/**
 * Every node hands up only what is read above: scans name fewer columns, projects compute less, and a project
 * drops columns as soon as nothing needs them any more.
 *
 *     Aggregate sum(b)             Aggregate sum(b)
 *       Filter a > 1          →      Project b
 *         Scan a, b, c                 Filter a > 1
 *                                        Scan a, b
 */
import {
  type Expr,
  type LogicalPlan,
  type LogicalSetOp,
  outputOf,
  type SlotId,
  type SlotRef,
  slotsRead,
} from "../../plan/mod.ts";
import { LEFT_ONLY, passThrough, RIGHT_ONLY } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";

export const pruneColumns: Rule = {
  name: "prune_columns",
  apply: (plan, _ctx, required) => prune(plan, required),
};

type Needed = ReadonlySet<SlotId>;

function prune(plan: LogicalPlan, needed: Needed): LogicalPlan {
  switch (plan.kind) {
    case "scan": {
      const slots = kept(plan.slots, needed);
      return slots === plan.slots ? plan : { ...plan, slots };
    }
    case "values":
      return pruneValues(plan, needed);
    case "filter": {
      const child = prune(plan.child, reading(needed, plan.conjuncts));
      return narrowed(child === plan.child ? plan : { ...plan, child }, needed);
    }
    case "project": {
      const used = plan.exprs.filter((named) => needed.has(named.id));
      // Rows without a column do not exist: one is kept even if nobody reads it.
      const exprs = used.length > 0
        ? used
        : [plan.exprs.find(({ expr }) => expr.kind === "slot") ?? plan.exprs[0]];
      const reads = reading(new Set(), exprs.map((named) => named.expr));
      const child = prune(plan.child, reads);
      const same = exprs.length === plan.exprs.length;
      return same && child === plan.child ? plan : { ...plan, child, exprs: same ? plan.exprs : exprs };
    }
    case "aggregate": {
      const used = plan.aggregates.filter((named) => needed.has(named.id));
      const aggregates = used.length === plan.aggregates.length ? plan.aggregates : used;
      const exprs = [...plan.groupBy, ...aggregates].map((named) => named.expr);
      const child = narrowed(prune(plan.child, reading(new Set(), exprs)), reading(new Set(), exprs));
      if (aggregates === plan.aggregates && child === plan.child) return plan;
      return { ...plan, child, aggregates };
    }
    case "sort": {
      const child = prune(plan.child, reading(needed, plan.keys.map((key) => key.expr)));
      return child === plan.child ? plan : { ...plan, child };
    }
    case "limit":
    case "assert_one_row": {
      const child = prune(plan.child, needed);
      return child === plan.child ? plan : { ...plan, child };
    }
    case "setop":
      return pruneSetOp(plan, needed);
    case "join": {
      const reads = reading(needed, plan.conjuncts);
      const left = narrowed(prune(plan.left, reads), reads);
      const right = narrowed(prune(plan.right, reads), reads);
      const next = left === plan.left && right === plan.right ? plan : { ...plan, left, right };
      return narrowed(next, needed);
    }
  }
}

function reading(needed: Needed, exprs: readonly Expr[]): Set<SlotId> {
  const all = new Set(needed);
  for (const expr of exprs) slotsRead(expr, all);
  return all;
}

/** A relation needs one column at least to have rows: the narrowest will do. */
function kept(slots: readonly SlotRef[], needed: Needed): readonly SlotRef[] {
  const used = slots.filter((slot) => needed.has(slot.id));
  if (used.length === slots.length) return slots;
  return used.length > 0 || slots.length === 0 ? used : [narrowest(slots)];
}

const WIDTH: Readonly<Record<string, number>> = {
  boolean: 1,
  tinyint: 1,
  smallint: 2,
  int: 4,
  date: 4,
  float: 4,
  bigint: 8,
  double: 8,
  datetime: 8,
};

function narrowest(slots: readonly SlotRef[]): SlotRef {
  const width = (slot: SlotRef) => WIDTH[slot.type.kind] ?? 16;
  return slots.reduce((best, slot) => width(slot) < width(best) ? slot : best);
}

/** A project above `plan` when it puts out more than is needed (and that is not nothing at all). */
function narrowed(plan: LogicalPlan, needed: Needed): LogicalPlan {
  if (plan.kind !== "filter" && plan.kind !== "join") return plan;
  if (plan.kind === "join" && (LEFT_ONLY.has(plan.type) || RIGHT_ONLY.has(plan.type))) return plan;
  const output = outputOf(plan);
  const slots = kept(output, needed);
  return slots === output ? plan : { kind: "project", child: plan, exprs: slots.map(passThrough) };
}

function pruneValues(plan: LogicalPlan & { kind: "values" }, needed: Needed): LogicalPlan {
  const slots = kept(plan.slots, needed);
  if (slots === plan.slots) return plan;
  const positions = slots.map((slot) => plan.slots.indexOf(slot));
  return { ...plan, slots, rows: plan.rows.map((row) => positions.map((at) => row[at])) };
}

/** Only UNION ALL may lose columns: the others compare whole rows. Children keep exactly the columns they feed. */
function pruneSetOp(plan: LogicalSetOp, needed: Needed): LogicalPlan {
  const slots = plan.op === "union" && plan.all ? kept(plan.slots, needed) : plan.slots;
  const positions = slots.map((slot) => plan.slots.indexOf(slot));
  const columns = slots === plan.slots
    ? plan.columns
    : plan.columns.map((list) => positions.map((at) => list[at]));
  let same = slots === plan.slots;
  const children = plan.children.map((child, i) => {
    const reads = new Set(columns[i].map((slot) => slot.id));
    const next = exactly(prune(child, reads), columns[i]);
    same &&= next === child;
    return next;
  });
  return same ? plan : { ...plan, children, columns, slots };
}

/** A set operation takes its children's columns by position: they must be these, in this order. */
function exactly(child: LogicalPlan, columns: readonly SlotRef[]): LogicalPlan {
  const output = outputOf(child);
  if (output.length === columns.length && output.every((slot, i) => slot.id === columns[i].id)) return child;
  if (new Set(columns.map((slot) => slot.id)).size !== columns.length) return child;
  return { kind: "project", child, exprs: columns.map(passThrough) };
}

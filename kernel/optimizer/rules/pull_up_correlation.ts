/**
 * Takes the predicates that read slots of an enclosing query out of a subquery's plan.
 *
 *     Project c                             Project c, k       and above: k = outer.k
 *       Filter k = outer.k, p       →         Filter p
 *         Scan                                  Scan
 */
import { DorisError } from "../../base/mod.ts";
import {
  type Expr,
  type LogicalPlan,
  type NamedExpr,
  outputOf,
  type SlotId,
  slotOf,
  type SlotRef,
  slotsRead,
} from "../../plan/mod.ts";
import type { OptimizeContext } from "../context.ts";
import { compare, readsAny, splitConjuncts, TRUE } from "../exprs.ts";
import { passThrough, planChildren } from "../rewriter.ts";

export interface Pulled {
  /** Puts out what it did before, plus the slots that `predicates` read of it. */
  readonly plan: LogicalPlan;
  readonly predicates: readonly Expr[];
}

type Outer = ReadonlySet<SlotId>;

/**
 * `existence`: only matters whether there are rows, and which values IN compares: sorting is no use, nor is a
 * limit of one row or more. Throws NotSupported where a predicate cannot leave.
 */
export function pullUp(plan: LogicalPlan, outer: Outer, ctx: OptimizeContext, existence: boolean): Pulled {
  if (!readsOuter(plan, outer)) return { plan, predicates: [] };
  switch (plan.kind) {
    case "filter": {
      const below = pullUp(plan.child, outer, ctx, existence);
      const conjuncts = splitConjuncts(plan.conjuncts);
      const correlated = conjuncts.filter((expr) => readsAny(expr, outer));
      const own = conjuncts.filter((expr) => !readsAny(expr, outer));
      const child: LogicalPlan = own.length === 0
        ? below.plan
        : { kind: "filter", child: below.plan, conjuncts: own };
      return { plan: child, predicates: [...below.predicates, ...correlated] };
    }
    case "project":
      return pullThroughProject(plan, outer, ctx, existence);
    case "join":
      return pullThroughJoin(plan, outer, ctx, existence);
    case "aggregate":
      return pullThroughAggregate(plan, outer, ctx);
    case "sort": {
      const below = pullUp(plan.child, outer, ctx, existence);
      return existence ? below : { ...below, plan: { ...plan, child: below.plan } };
    }
    case "limit":
      if (existence && plan.offset === 0 && plan.limit !== undefined && plan.limit > 0) {
        return pullUp(plan.child, outer, ctx, existence);
      }
      throw unsupported("LIMIT or OFFSET");
    case "setop":
      throw unsupported("a set operation");
    case "assert_one_row":
      throw unsupported("a scalar subquery of its own");
    case "values":
      throw unsupported("VALUES");
    case "scan":
      return { plan, predicates: [] };
  }
}

function unsupported(where: string): DorisError {
  return new DorisError(
    "NotSupported",
    `A correlated predicate below ${where} of a subquery is not supported`,
  );
}

/** Whether a plan reads any of `outer`. */
export function readsOuter(plan: LogicalPlan, outer: Outer): boolean {
  return ownExprs(plan).some((expr) => readsAny(expr, outer)) ||
    planChildren(plan).some((child) => readsOuter(child, outer));
}

function ownExprs(plan: LogicalPlan): readonly Expr[] {
  switch (plan.kind) {
    case "filter":
    case "join":
      return plan.conjuncts;
    case "project":
      return plan.exprs.map((named) => named.expr);
    case "aggregate":
      return [...plan.groupBy, ...plan.aggregates].map((named) => named.expr);
    case "sort":
      return plan.keys.map((key) => key.expr);
    case "values":
      return plan.rows.flat();
    case "scan":
    case "limit":
    case "setop":
    case "assert_one_row":
      return [];
  }
}

/** Slots of `plan` that `predicates` read. */
function slotsNeeded(plan: LogicalPlan, predicates: readonly Expr[]): SlotRef[] {
  const reads = new Set<SlotId>();
  for (const predicate of predicates) slotsRead(predicate, reads);
  return outputOf(plan).filter((slot) => reads.has(slot.id));
}

function pullThroughProject(
  plan: LogicalPlan & { kind: "project" },
  outer: Outer,
  ctx: OptimizeContext,
  existence: boolean,
): Pulled {
  const below = pullUp(plan.child, outer, ctx, existence);
  const correlated = plan.exprs.filter(({ expr }) => readsAny(expr, outer));
  if (correlated.length > 0 && !existence) throw unsupported("an expression in the select list");
  const kept = plan.exprs.filter(({ expr }) => !readsAny(expr, outer));
  const present = new Set(kept.map((named) => named.id));
  const more = slotsNeeded(below.plan, below.predicates).filter((slot) => !present.has(slot.id)).map(
    passThrough,
  );
  const exprs: NamedExpr[] = [...kept, ...more];
  // EXISTS over nothing but outer columns still needs rows to exist.
  if (exprs.length === 0) exprs.push({ id: ctx.nextSlotId(), name: "one", expr: TRUE });
  return { plan: { kind: "project", child: below.plan, exprs }, predicates: below.predicates };
}

function pullThroughJoin(
  plan: LogicalPlan & { kind: "join" },
  outer: Outer,
  ctx: OptimizeContext,
  existence: boolean,
): Pulled {
  const inner = plan.type === "inner" || plan.type === "cross";
  const own = plan.conjuncts.filter((expr) => !readsAny(expr, outer));
  const correlated = plan.conjuncts.filter((expr) => readsAny(expr, outer));
  if (correlated.length > 0 && !inner) throw unsupported("the ON clause of an outer, semi or anti join");
  const left = pullUp(plan.left, outer, ctx, existence);
  const right = pullUp(plan.right, outer, ctx, existence);
  const keepsLeft = inner || plan.type.startsWith("left_") || plan.type === "null_aware_left_anti";
  const keepsRight = inner || plan.type.startsWith("right_");
  if ((left.predicates.length > 0 && !keepsLeft) || (right.predicates.length > 0 && !keepsRight)) {
    throw unsupported("the optional side of an outer, semi or anti join");
  }
  const type = inner ? (own.length > 0 ? "inner" : "cross") : plan.type;
  return {
    plan: { ...plan, type, left: left.plan, right: right.plan, conjuncts: own },
    predicates: [...left.predicates, ...right.predicates, ...correlated],
  };
}

/**
 * Equalities leave an aggregate as further keys: a group per value that an outer row can ask for. An aggregate
 * of all rows must not come here: without a matching row it still has one.
 */
function pullThroughAggregate(
  plan: LogicalPlan & { kind: "aggregate" },
  outer: Outer,
  ctx: OptimizeContext,
): Pulled {
  if (plan.groupBy.length === 0) throw unsupported("an aggregate of all rows");
  if (ownExprs(plan).some((expr) => readsAny(expr, outer))) {
    throw unsupported("keys or arguments of an aggregate");
  }
  const below = pullUp(plan.child, outer, ctx, false);
  const keyed = correlationKeys(below, outer, ctx);
  const present = new Set(plan.groupBy.map((key) => key.id));
  const groupBy = [...plan.groupBy, ...keyed.keys.filter((key) => !present.has(key.id))];
  return { plan: { ...plan, child: keyed.plan, groupBy }, predicates: keyed.predicates };
}

export interface Keyed {
  readonly plan: LogicalPlan;
  /** Keys that tell apart what different outer rows see; each is a slot of `plan`. */
  readonly keys: readonly NamedExpr[];
  /** Over `keys` and outer slots. */
  readonly predicates: readonly Expr[];
}

/** Turns pulled predicates into equalities between keys of the inner plan and outer expressions. */
export function correlationKeys(pulled: Pulled, outer: Outer, ctx: OptimizeContext): Keyed {
  const inner = new Set(outputOf(pulled.plan).map((slot) => slot.id));
  const computed: NamedExpr[] = [];
  const keys: NamedExpr[] = [];
  const predicates = pulled.predicates.map((predicate): Expr => {
    const sides = correlatedEquality(predicate, inner, outer);
    if (!sides) {
      throw new DorisError(
        "NotSupported",
        "An aggregate of a correlated subquery may only depend on equalities between a column inside and one outside",
      );
    }
    let key = sides.inside;
    if (key.kind !== "slot") {
      const named: NamedExpr = { id: ctx.nextSlotId(), name: "correlation_key", expr: key };
      computed.push(named);
      key = slotOf(named);
    }
    if (!keys.some(({ id }) => id === (key as SlotRef).id)) keys.push(passThrough(key));
    return compare(sides.nullSafe ? "eq_for_null" : "eq", key, sides.outside);
  });
  const plan: LogicalPlan = computed.length === 0 ? pulled.plan : {
    kind: "project",
    child: pulled.plan,
    exprs: [...outputOf(pulled.plan).map(passThrough), ...computed],
  };
  return { plan, keys, predicates };
}

function correlatedEquality(
  expr: Expr,
  inner: Outer,
  outer: Outer,
): { inside: Expr; outside: Expr; nullSafe: boolean } | undefined {
  if (expr.kind !== "compare" || (expr.op !== "eq" && expr.op !== "eq_for_null")) return undefined;
  const nullSafe = expr.op === "eq_for_null";
  for (const [inside, outside] of [[expr.left, expr.right], [expr.right, expr.left]]) {
    const a = slotsRead(inside);
    const b = slotsRead(outside);
    if (a.size > 0 && [...a].every((id) => inner.has(id)) && [...b].every((id) => outer.has(id))) {
      return { inside, outside, nullSafe };
    }
  }
  return undefined;
}

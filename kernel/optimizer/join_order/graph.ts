/** Relations of an inner join and what connects them. Sets of relations are bit masks. */
import {
  type Expr,
  exprNullable,
  exprType,
  type LogicalPlan,
  type NamedExpr,
  outputOf,
  type SlotId,
  slotOf,
  type SlotRef,
  slotsRead,
} from "../../plan/mod.ts";
import { sameType } from "../../types/type.ts";
import type { OptimizeContext } from "../context.ts";
import { distinctOf, type Estimator } from "../estimate.ts";
import { compare, isVolatile } from "../exprs.ts";
import { outputIds, passThrough } from "../rewriter.ts";

/** A mask has no bits for more relations; such joins are left alone. */
export const MAX_RELATIONS = 30;

export interface Relation {
  readonly plan: LogicalPlan;
  readonly rows: number;
  /** Most distinct values of any of its columns: about its rows before predicates. */
  readonly base: number;
}

/** Slots that conditions make equal; joining on any two of them is the same. */
export interface EqualityClass {
  /** Relations that have a member. */
  readonly mask: number;
  readonly members: readonly { readonly slot: SlotRef; readonly relation: number }[];
  /** Distinct values: no more than the relation with the fewest has. */
  readonly distinct: number;
}

export interface Condition {
  readonly expr: Expr;
  readonly mask: number;
}

export class JoinGraph {
  readonly relations: readonly Relation[];
  readonly classes: readonly EqualityClass[];
  /** Everything but equalities of slots. */
  readonly others: readonly Condition[];
  /** Whether every relation has a row count. */
  readonly known: boolean;

  constructor(
    plans: readonly LogicalPlan[],
    conjuncts: readonly Expr[],
    estimator: Estimator,
    ctx: OptimizeContext,
  ) {
    const owner = new Map<SlotId, number>();
    plans.forEach((plan, i) => {
      for (const id of outputIds(plan)) owner.set(id, i);
    });
    const computed: NamedExpr[][] = plans.map(() => []);
    const builder = new ClassBuilder();
    const others: Condition[] = [];
    for (const conjunct of conjuncts) {
      const pair = equalityOf(conjunct, owner, computed, ctx);
      if (pair) builder.add(pair[0], pair[1]);
      else others.push({ expr: conjunct, mask: maskOf(conjunct, owner) });
    }
    const estimates = plans.map((plan) => estimator.of(plan));
    this.relations = plans.map((plan, i) => ({
      plan: withComputed(plan, computed[i]),
      rows: estimates[i].rows,
      base: Math.max(estimates[i].rows, ...estimates[i].distinct.values()),
    }));
    this.classes = builder.classes((slot) => {
      const relation = owner.get(slot.id) ?? ownerOf(slot.id, computed);
      const named = computed[relation].find(({ id }) => id === slot.id);
      return { relation, distinct: distinctOf(named ? named.expr : slot, estimates[relation]) };
    });
    this.others = others;
    this.known = estimates.every((estimate) => estimate.known);
  }

  /** The joined plan of two parts with every condition that becomes checkable, and its part in `used`. */
  join(left: Part, right: Part): Part {
    const mask = left.mask | right.mask;
    const conjuncts: Expr[] = [];
    for (const { mask: spread, members } of this.classes) {
      if ((spread & left.mask) === 0 || (spread & right.mask) === 0) continue;
      const a = members.find(({ relation }) => left.mask & (1 << relation));
      const b = members.find(({ relation }) => right.mask & (1 << relation));
      if (a && b) conjuncts.push(compare("eq", a.slot, b.slot));
    }
    for (const { expr, mask: spread } of this.others) {
      const within = (part: Part) => (spread & ~part.mask) === 0;
      if ((spread & ~mask) === 0 && !within(left) && !within(right)) conjuncts.push(expr);
    }
    const type = conjuncts.length > 0 ? "inner" : "cross";
    return {
      mask,
      plan: { kind: "join", type, left: left.plan, right: right.plan, conjuncts, hint: undefined },
    };
  }

  part(relation: number): Part {
    return { mask: 1 << relation, plan: this.#filtered(relation) };
  }

  /** Equal slots within one relation, and conditions on one alone (or none at all), filter it. */
  #filtered(relation: number): LogicalPlan {
    const bit = 1 << relation;
    const conjuncts: Expr[] = [];
    for (const { members } of this.classes) {
      const own = members.filter((member) => member.relation === relation);
      for (let i = 1; i < own.length; i++) conjuncts.push(compare("eq", own[0].slot, own[i].slot));
    }
    for (const { expr, mask } of this.others) {
      if (mask === bit || (mask === 0 && relation === 0)) conjuncts.push(expr);
    }
    const { plan } = this.relations[relation];
    return conjuncts.length === 0 ? plan : { kind: "filter", child: plan, conjuncts };
  }
}

/** A joined subset of the relations. */
export interface Part {
  readonly mask: number;
  readonly plan: LogicalPlan;
}

function maskOf(expr: Expr, owner: ReadonlyMap<SlotId, number>): number {
  let mask = 0;
  for (const id of slotsRead(expr)) {
    const relation = owner.get(id);
    if (relation !== undefined) mask |= 1 << relation;
  }
  return mask;
}

/** Both sides as slots if each is computed from one relation, and not the same. */
function equalityOf(
  expr: Expr,
  owner: ReadonlyMap<SlotId, number>,
  computed: NamedExpr[][],
  ctx: OptimizeContext,
): [SlotRef, SlotRef] | undefined {
  if (expr.kind !== "compare" || expr.op !== "eq" || isVolatile(expr)) return undefined;
  const left = onlyOwner(expr.left, owner);
  const right = onlyOwner(expr.right, owner);
  if (left === undefined || right === undefined || left === right) return undefined;
  // Strings of other lengths are comparable, yet not each the other's equal in every class member's type.
  const plain = expr.left.kind === "slot" && expr.right.kind === "slot";
  if (!plain && !sameType(exprType(expr.left), exprType(expr.right))) return undefined;
  return [slotFor(expr.left, computed[left], ctx), slotFor(expr.right, computed[right], ctx)];
}

function onlyOwner(expr: Expr, owner: ReadonlyMap<SlotId, number>): number | undefined {
  let only: number | undefined;
  for (const id of slotsRead(expr)) {
    const relation = owner.get(id);
    if (relation === undefined || (only !== undefined && only !== relation)) return undefined;
    only = relation;
  }
  return only;
}

function slotFor(expr: Expr, computed: NamedExpr[], ctx: OptimizeContext): SlotRef {
  if (expr.kind === "slot") return expr;
  const named: NamedExpr = { id: ctx.nextSlotId(), name: `expr_${expr.kind}`, expr };
  computed.push(named);
  return slotOf(named);
}

function ownerOf(id: SlotId, computed: readonly (readonly NamedExpr[])[]): number {
  return computed.findIndex((list) => list.some((named) => named.id === id));
}

function withComputed(plan: LogicalPlan, computed: readonly NamedExpr[]): LogicalPlan {
  if (computed.length === 0) return plan;
  return { kind: "project", child: plan, exprs: [...outputOf(plan).map(passThrough), ...computed] };
}

/** Union-find over slots. */
class ClassBuilder {
  readonly #slots = new Map<SlotId, SlotRef>();
  readonly #parent = new Map<SlotId, SlotId>();

  add(a: SlotRef, b: SlotRef): void {
    this.#slots.set(a.id, a);
    this.#slots.set(b.id, b);
    const [rootA, rootB] = [this.#root(a.id), this.#root(b.id)];
    if (rootA !== rootB) this.#parent.set(rootB, rootA);
  }

  #root(id: SlotId): SlotId {
    let at = id;
    for (let up = this.#parent.get(at); up !== undefined; up = this.#parent.get(at)) at = up;
    return at;
  }

  classes(facts: (slot: SlotRef) => { relation: number; distinct: number }): EqualityClass[] {
    const groups = new Map<SlotId, { slot: SlotRef; relation: number; distinct: number }[]>();
    for (const slot of this.#slots.values()) {
      const root = this.#root(slot.id);
      const member = { slot, ...facts(slot) };
      const group = groups.get(root);
      if (group) group.push(member);
      else groups.set(root, [member]);
    }
    return [...groups.values()].map((members) => ({
      mask: members.reduce((mask, { relation }) => mask | (1 << relation), 0),
      members: members.sort((a, b) => Number(exprNullable(a.slot)) - Number(exprNullable(b.slot))),
      distinct: Math.max(1, Math.min(...members.map((member) => member.distinct))),
    }));
  }
}

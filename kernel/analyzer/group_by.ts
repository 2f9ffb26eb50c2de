/**
 * GROUP BY and aggregate functions: the aggregates of SELECT, HAVING and ORDER BY move into one aggregate
 * node, what stands above it reads that node's slots.
 */
import { resolveAggregate } from "../functions/mod.ts";
import {
  type Expr,
  exprKey,
  exprNullable,
  exprType,
  type LogicalPlan,
  mapChildren,
  type NamedExpr,
  outputOf,
  printExpr,
  slotOf,
  type SlotRef,
  type Subquery,
  walkExpr,
} from "../plan/mod.ts";
import { failure, type QueryEnv } from "./context.ts";

/** A name for a key or an aggregate: what the select list calls it. */
export type NameOf = (expr: Expr) => string | undefined;

/** What an aggregation is made from: everything above it must be rewritten by it before the plan is taken. */
export class Grouping {
  readonly #env: QueryEnv;
  readonly #child: LogicalPlan;
  readonly #inputIds: ReadonlySet<number>;
  readonly #keys: NamedExpr[] = [];
  readonly #keySlots = new Map<string, SlotRef>();
  readonly #calls = new Map<string, NamedExpr>();
  readonly #nameOf: NameOf;
  readonly #fullGroupBy: boolean;

  /** `fullGroupBy`: columns that are not grouped are errors (ONLY_FULL_GROUP_BY), else any value of them will do. */
  constructor(
    env: QueryEnv,
    child: LogicalPlan,
    keys: readonly Expr[],
    nameOf: NameOf,
    fullGroupBy: boolean,
  ) {
    this.#env = env;
    this.#child = child;
    this.#nameOf = nameOf;
    this.#fullGroupBy = fullGroupBy;
    this.#inputIds = new Set(outputOf(child).map((slot) => slot.id));
    for (const key of keys) this.#addKey(key);
  }

  #addKey(expr: Expr): void {
    const key = exprKey(expr);
    if (this.#keySlots.has(key)) return;
    const named: NamedExpr = expr.kind === "slot"
      ? { id: expr.id, name: expr.name, expr }
      : { id: this.#env.context.nextSlotId(), name: this.#name(expr), expr };
    this.#keys.push(named);
    this.#keySlots.set(key, slotOf(named));
  }

  #name(expr: Expr): string {
    return this.#nameOf(expr) ?? printExpr(expr);
  }

  /** The aggregate node, once every expression above it is rewritten. */
  plan(): LogicalPlan {
    return {
      kind: "aggregate",
      child: this.#child,
      groupBy: this.#keys,
      aggregates: [...this.#calls.values()],
    };
  }

  /** `expr` over the aggregate's output. Throws when it reads a column that is not grouped. */
  rewrite(expr: Expr, pos: number): Expr {
    // A constant needs no key, even where an equal constant is grouped by.
    if (expr.kind === "literal") return expr;
    const key = this.#keySlots.get(exprKey(expr));
    if (key) return key;
    switch (expr.kind) {
      case "agg":
        return this.#slotOfCall(expr);
      case "slot":
        return this.#ungrouped(expr, pos);
      case "subquery":
        this.#checkSubquery(expr, pos);
        return mapChildren(expr, (child) => this.rewrite(child, pos));
      default:
        return mapChildren(expr, (child) => this.rewrite(child, pos));
    }
  }

  #slotOfCall(expr: Expr): SlotRef {
    const key = exprKey(expr);
    let named = this.#calls.get(key);
    if (!named) {
      named = { id: this.#env.context.nextSlotId(), name: this.#name(expr), expr };
      this.#calls.set(key, named);
    }
    return slotOf(named);
  }

  #ungrouped(slot: SlotRef, pos: number): Expr {
    if (!this.#inputIds.has(slot.id)) return slot;
    if (this.#fullGroupBy) {
      const message =
        `Column '${slot.name}' must appear in the GROUP BY clause or be used in an aggregate function`;
      throw failure(this.#env, "Analysis", message, pos);
    }
    const arg = { type: exprType(slot), nullable: exprNullable(slot) };
    const resolved = resolveAggregate("any_value", [arg], {
      distinct: false,
      grouped: this.#keys.length > 0,
    });
    if (resolved.kind === "error") throw failure(this.#env, "Analysis", resolved.message, pos);
    const { fn, type, nullable } = resolved;
    return this.#slotOfCall({ kind: "agg", fn, args: [slot], distinct: false, type, nullable });
  }

  #checkSubquery(expr: Subquery, pos: number): void {
    for (const slot of expr.outer) {
      if (this.#inputIds.has(slot.id) && !this.#keySlots.has(exprKey(slot))) {
        const message = `Column '${slot.name}', read by a subquery, must appear in the GROUP BY clause`;
        throw failure(this.#env, "Analysis", message, pos);
      }
    }
  }
}

/** Whether an aggregate function stands in `expr` (those inside subqueries belong to them). */
export function hasAggregate(expr: Expr): boolean {
  let found = false;
  walkExpr(expr, (node) => found ||= node.kind === "agg");
  return found;
}

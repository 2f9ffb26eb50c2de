/**
 * How many rows a logical plan gives, and how many distinct values its slots have. Estimates come from row
 * counts and, where there are any, column statistics; predicates get default selectivities.
 */
import type { Expr, LogicalPlan, SlotId, SlotRef } from "../plan/mod.ts";
import { equalitySides } from "./exprs.ts";
import type { OptimizeContext } from "./context.ts";
import { LEFT_ONLY, outputIds, RIGHT_ONLY } from "./rewriter.ts";

/** Share of rows that pass a predicate of which nothing is known. */
const SELECTIVITY = {
  equal: 0.1,
  range: 0.35,
  like: 0.1,
  isNull: 0.05,
  other: 0.3,
} as const;

/** A table of at most this many rows is taken to have as many values in a column as rows. */
const SMALL_TABLE_ROWS = 1000;
/** Rows of a group when the number of groups is not known. */
const ROWS_PER_GROUP = 4;

export interface Estimate {
  /** Rows, at least 1. */
  readonly rows: number;
  /** Whether every table below has a row count. */
  readonly known: boolean;
  /** Upper bound of distinct values of a slot; missing: as many as rows. */
  readonly distinct: ReadonlyMap<SlotId, number>;
}

/** Estimates plans of one statement; remembers what it worked out, by plan node. */
export class Estimator {
  readonly #ctx: OptimizeContext;
  readonly #cache = new WeakMap<LogicalPlan, Estimate>();

  constructor(ctx: OptimizeContext) {
    this.#ctx = ctx;
  }

  of(plan: LogicalPlan): Estimate {
    let estimate = this.#cache.get(plan);
    if (!estimate) this.#cache.set(plan, estimate = this.#estimate(plan));
    return estimate;
  }

  #estimate(plan: LogicalPlan): Estimate {
    switch (plan.kind) {
      case "scan": {
        const partitions = plan.partitions ?? plan.table.partitions.map((partition) => partition.id);
        const rows = this.#ctx.statistics.rows(plan.table, partitions);
        return {
          rows: Math.max(1, rows ?? 1),
          known: rows !== undefined,
          distinct: rows === undefined ? NOTHING : this.#scanDistinct(plan.table, plan.slots, rows),
        };
      }
      case "values":
        return { rows: Math.max(1, plan.rows.length), known: true, distinct: NOTHING };
      case "filter": {
        const child = this.of(plan.child);
        return scaled(child, child.rows * selectivityOf(plan.conjuncts, child));
      }
      case "project": {
        const child = this.of(plan.child);
        const distinct = new Map<SlotId, number>();
        for (const { id, expr } of plan.exprs) {
          const known = expr.kind === "slot" ? child.distinct.get(expr.id) : undefined;
          if (known !== undefined) distinct.set(id, known);
        }
        return { ...child, distinct };
      }
      case "sort":
        return this.of(plan.child);
      case "limit": {
        const child = this.of(plan.child);
        return scaled(child, Math.min(child.rows, plan.limit ?? child.rows));
      }
      case "assert_one_row":
        return { ...this.of(plan.child), rows: 1 };
      case "aggregate": {
        const child = this.of(plan.child);
        return scaled(child, groupCount(plan.groupBy.map((key) => key.expr), child));
      }
      case "setop": {
        const children = plan.children.map((child) => this.of(child));
        return {
          rows: children.reduce((sum, child) => sum + child.rows, 0),
          known: children.every((child) => child.known),
          distinct: NOTHING,
        };
      }
      case "join":
        return this.#join(plan);
    }
  }

  #scanDistinct(
    table: Parameters<OptimizeContext["statistics"]["rows"]>[0],
    slots: readonly SlotRef[],
    rows: number,
  ): Map<SlotId, number> {
    const distinct = new Map<SlotId, number>();
    for (const slot of slots) {
      const known = slot.origin && this.#ctx.statistics.column(table, slot.origin.column.name)?.distinct;
      distinct.set(slot.id, Math.max(1, known ?? rows));
    }
    return distinct;
  }

  #join(plan: LogicalPlan & { kind: "join" }): Estimate {
    const left = this.of(plan.left);
    const right = this.of(plan.right);
    const leftIds = outputIds(plan.left);
    const rightIds = outputIds(plan.right);
    const known = left.known && right.known;
    const distinct = new Map([...left.distinct, ...right.distinct]);
    let divisor = 1;
    let filtered = 1;
    for (const conjunct of plan.conjuncts) {
      const sides = equalitySides(conjunct, leftIds, rightIds);
      if (!sides) {
        filtered *= SELECTIVITY.other;
        continue;
      }
      const a = distinctOf(sides.left, left);
      const b = distinctOf(sides.right, right);
      divisor *= Math.max(1, Math.min(a, b));
      if (sides.left.kind === "slot") distinct.set(sides.left.id, Math.min(a, b));
      if (sides.right.kind === "slot") distinct.set(sides.right.id, Math.min(a, b));
    }
    divisor = Math.min(divisor, Math.max(1, Math.min(left.rows, right.rows)));
    const matched = Math.max(1, left.rows * right.rows / divisor * filtered);
    return { rows: joinRows(plan.type, left.rows, right.rows, matched), known, distinct };
  }
}

const NOTHING: ReadonlyMap<SlotId, number> = new Map();

function joinRows(type: string, left: number, right: number, matched: number): number {
  if (type === "left_semi") return Math.max(1, Math.min(left, matched) * 0.5);
  if (type === "right_semi") return Math.max(1, Math.min(right, matched) * 0.5);
  if (LEFT_ONLY.has(type)) return Math.max(1, left * 0.5);
  if (RIGHT_ONLY.has(type)) return Math.max(1, right * 0.5);
  if (type === "left_outer") return Math.max(left, matched);
  if (type === "right_outer") return Math.max(right, matched);
  if (type === "full_outer") return Math.max(left, right, matched);
  return matched;
}

function scaled(child: Estimate, rows: number): Estimate {
  return { ...child, rows: Math.max(1, rows) };
}

/** Distinct values of an expression, at most as many as rows. */
export function distinctOf(expr: Expr, input: Estimate): number {
  if (expr.kind === "slot") return input.distinct.get(expr.id) ?? input.rows;
  if (expr.kind === "literal") return 1;
  if (expr.kind === "cast") return distinctOf(expr.arg, input);
  return input.rows;
}

/** Groups that GROUP BY `keys` makes. */
export function groupCount(keys: readonly Expr[], input: Estimate): number {
  if (keys.length === 0) return 1;
  let product = 1;
  for (const key of keys) product = Math.min(input.rows, product * distinctOf(key, input));
  // As many groups as rows only says that no bound is known, unless a key is a real one.
  return product >= input.rows ? Math.max(1, input.rows / ROWS_PER_GROUP) : product;
}

/** Share of the rows of `input` that pass all of `conjuncts`. */
export function selectivityOf(conjuncts: readonly Expr[], input: Estimate): number {
  let share = 1;
  for (const conjunct of conjuncts) share *= selectivity(conjunct, input);
  return share;
}

function selectivity(expr: Expr, input: Estimate): number {
  switch (expr.kind) {
    case "literal":
      return expr.value === true ? 1 : 0;
    case "compare":
      if (expr.op === "eq" || expr.op === "eq_for_null") return equalityShare(expr.left, expr.right, input);
      if (expr.op === "ne") return 1 - equalityShare(expr.left, expr.right, input);
      return SELECTIVITY.range;
    case "and":
      return selectivityOf(expr.args, input);
    case "or":
      return Math.min(1, expr.args.reduce((sum, arg) => sum + selectivity(arg, input), 0));
    case "not":
      return Math.max(0.05, 1 - selectivity(expr.arg, input));
    case "is_null":
      return expr.negated ? 1 - SELECTIVITY.isNull : SELECTIVITY.isNull;
    case "in": {
      const share = Math.min(0.8, expr.options.length * equalityShare(expr.value, undefined, input));
      return expr.negated ? 1 - share : share;
    }
    case "call":
      return expr.fn === "like" || expr.fn === "regexp" ? SELECTIVITY.like : SELECTIVITY.other;
    default:
      return SELECTIVITY.other;
  }
}

/** Share of rows where an expression equals a constant or another expression. */
function equalityShare(left: Expr, right: Expr | undefined, input: Estimate): number {
  const distinct = Math.max(distinctOf(left, input), right ? distinctOf(right, input) : 1);
  // A bound below the rows of the table is a real statistic; tiny tables are keyed by almost every column.
  if (distinct < input.rows || distinct <= SMALL_TABLE_ROWS) return 1 / Math.max(1, distinct);
  return SELECTIVITY.equal;
}

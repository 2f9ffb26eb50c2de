/** Reasoning about bound expressions: conjuncts, equality of expressions, substitution, NULL rejection. */
import { BOOLEAN } from "../types/type.ts";
import {
  type Compare,
  type CompareOp,
  type Compound,
  type Expr,
  exprChildren,
  exprKey,
  exprNullable,
  type Literal,
  mapChildren,
  type SlotId,
  type SlotRef,
  slotsRead,
  walkExpr,
} from "../plan/mod.ts";

export const TRUE: Literal = Object.freeze({ kind: "literal", type: BOOLEAN, value: true });
export const FALSE: Literal = Object.freeze({ kind: "literal", type: BOOLEAN, value: false });

export function isTrue(expr: Expr): boolean {
  return expr.kind === "literal" && expr.value === true;
}

/** FALSE or NULL: a filter lets nothing pass. */
export function isNeverTrue(expr: Expr): boolean {
  return expr.kind === "literal" && (expr.value === false || expr.value === null);
}

/** Functions whose value changes from call to call; they must not be copied, moved or folded. */
const VOLATILE: ReadonlySet<string> = new Set([
  "rand",
  "random",
  "uuid",
  "uuid_numeric",
  "sleep",
  "random_bytes",
  "unique_id",
]);

export function isVolatile(expr: Expr): boolean {
  let found = false;
  walkExpr(expr, (node) => {
    if (node.kind === "call" && VOLATILE.has(node.fn)) found = true;
  });
  return found;
}

export function hasSubquery(expr: Expr): boolean {
  if (expr.kind === "subquery") return true;
  return exprChildren(expr).some(hasSubquery);
}

/** The arguments of nested ANDs, flat. */
export function splitConjuncts(exprs: readonly Expr[]): Expr[] {
  return exprs.flatMap((expr) => expr.kind === "and" ? splitConjuncts(expr.args) : [expr]);
}

/** AND or OR of `args`, flattened; the only argument alone; TRUE resp. FALSE for none. */
export function compound(kind: "and" | "or", args: readonly Expr[]): Expr {
  const flat = args.flatMap((arg) => arg.kind === kind ? arg.args : [arg]);
  if (flat.length === 0) return kind === "and" ? TRUE : FALSE;
  if (flat.length === 1) return flat[0];
  return { kind, args: flat, nullable: flat.some(exprNullable) } satisfies Compound;
}

export function compare(op: CompareOp, left: Expr, right: Expr): Compare {
  const nullable = op !== "eq_for_null" && (exprNullable(left) || exprNullable(right));
  return { kind: "compare", op, left, right, nullable };
}

const FLIPPED: Readonly<Record<CompareOp, CompareOp>> = {
  eq: "eq",
  ne: "ne",
  lt: "gt",
  le: "ge",
  gt: "lt",
  ge: "le",
  eq_for_null: "eq_for_null",
};

/** `a op b` as `b op' a`. */
export function flip(expr: Compare): Compare {
  return { ...expr, op: FLIPPED[expr.op], left: expr.right, right: expr.left };
}

export function sameExpr(a: Expr, b: Expr): boolean {
  return a === b || (a.kind === b.kind && exprKey(a) === exprKey(b));
}

/** The first of each group of equal expressions, in order. */
export function distinctExprs(exprs: readonly Expr[]): readonly Expr[] {
  if (exprs.length < 2) return exprs;
  const seen = new Set<string>();
  const kept = exprs.filter((expr) => {
    const key = exprKey(expr);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return kept.length === exprs.length ? exprs : kept;
}

/** Replaces slots by expressions; nullability of what stands above is worked out anew. */
export function substitute(expr: Expr, replacement: ReadonlyMap<SlotId, Expr>): Expr {
  if (expr.kind === "slot") return replacement.get(expr.id) ?? expr;
  if (expr.kind === "subquery" && expr.outer.some((slot) => replacement.has(slot.id))) {
    // The plan inside reads the slot too; callers keep such expressions where they are.
    return expr;
  }
  const next = mapChildren(expr, (child) => substitute(child, replacement));
  return next === expr ? expr : withNullability(next);
}

/**
 * Nullability of a node whose children changed. Calls and aggregates keep what the analyzer said unless
 * they became less certain: a function's own rule is not known here.
 */
export function withNullability(expr: Expr): Expr {
  switch (expr.kind) {
    case "compare": {
      const nullable = expr.op !== "eq_for_null" && (exprNullable(expr.left) || exprNullable(expr.right));
      return nullable === expr.nullable ? expr : { ...expr, nullable };
    }
    case "and":
    case "or": {
      const nullable = expr.args.some(exprNullable);
      return nullable === expr.nullable ? expr : { ...expr, nullable };
    }
    case "not": {
      const nullable = exprNullable(expr.arg);
      return nullable === expr.nullable ? expr : { ...expr, nullable };
    }
    case "in": {
      const nullable = exprNullable(expr.value) || expr.options.some(exprNullable);
      return nullable === expr.nullable ? expr : { ...expr, nullable };
    }
    case "case": {
      const nullable = !expr.otherwise || exprNullable(expr.otherwise) ||
        expr.whens.some((branch) => exprNullable(branch.then));
      return nullable === expr.nullable ? expr : { ...expr, nullable };
    }
    case "call":
      return expr.nullable || ALWAYS_NOT_NULL.has(expr.fn) || !expr.args.some(exprNullable)
        ? expr
        : coalesceLike(expr.fn) && expr.args.some((arg) => !exprNullable(arg))
        ? expr
        : { ...expr, nullable: true };
    case "cast":
      return expr.nullable || !exprNullable(expr.arg) ? expr : { ...expr, nullable: true };
    default:
      return expr;
  }
}

const ALWAYS_NOT_NULL: ReadonlySet<string> = new Set(["is_null", "isnull", "is_not_null", "now", "count"]);

function coalesceLike(fn: string): boolean {
  return fn === "coalesce" || fn === "ifnull" || fn === "nvl";
}

/** The expression with the slots' nullability as `slots` have it (joins make slots nullable). */
export function refreshSlots(expr: Expr, slots: ReadonlyMap<SlotId, SlotRef>): Expr {
  if (expr.kind === "slot") {
    const current = slots.get(expr.id);
    return current && current.nullable !== expr.nullable ? { ...expr, nullable: current.nullable } : expr;
  }
  const next = mapChildren(expr, (child) => refreshSlots(child, slots));
  return next === expr ? expr : withNullability(next);
}

/** Whether every slot that `expr` reads is in `slots`. */
export function readsOnly(expr: Expr, slots: ReadonlySet<SlotId>): boolean {
  switch (expr.kind) {
    case "slot":
      return slots.has(expr.id);
    case "literal":
      return true;
    case "subquery":
      return (!expr.value || readsOnly(expr.value, slots)) && expr.outer.every((slot) => slots.has(slot.id));
    default:
      return exprChildren(expr).every((child) => readsOnly(child, slots));
  }
}

export function readsAny(expr: Expr, slots: ReadonlySet<SlotId>): boolean {
  for (const id of slotsRead(expr)) if (slots.has(id)) return true;
  return false;
}

/** Functions that give NULL as soon as one argument is NULL. */
const STRICT: ReadonlySet<string> = new Set([
  "add",
  "subtract",
  "multiply",
  "divide",
  "int_divide",
  "mod",
  "bitand",
  "bitor",
  "bitxor",
  "like",
  "regexp",
  "substring",
  "substr",
  "upper",
  "lower",
  "length",
  "char_length",
  "concat",
  "abs",
  "year",
  "month",
  "day",
  "left",
  "right",
  "trim",
]);

/** Slots that make a value NULL when they are NULL. */
export function strictSlots(expr: Expr, into: Set<SlotId> = new Set()): Set<SlotId> {
  switch (expr.kind) {
    case "slot":
      into.add(expr.id);
      break;
    case "cast":
    case "not":
      strictSlots(expr.arg, into);
      break;
    case "compare":
      if (expr.op !== "eq_for_null") {
        strictSlots(expr.left, into);
        strictSlots(expr.right, into);
      }
      break;
    case "in":
      strictSlots(expr.value, into);
      break;
    case "call":
      if (STRICT.has(expr.fn)) { for (const arg of expr.args) strictSlots(arg, into); }
      break;
    default:
      break;
  }
  return into;
}

/** Slots that cannot be NULL in a row for which the predicate `expr` is true. */
export function nullRejectedSlots(expr: Expr): Set<SlotId> {
  switch (expr.kind) {
    case "and": {
      const all = new Set<SlotId>();
      for (const arg of expr.args) for (const id of nullRejectedSlots(arg)) all.add(id);
      return all;
    }
    case "or": {
      const [first, ...rest] = expr.args.map(nullRejectedSlots);
      return new Set([...first].filter((id) => rest.every((ids) => ids.has(id))));
    }
    case "is_null":
      return expr.negated ? strictSlots(expr.arg) : new Set();
    case "not":
      // NOT (x IS NULL); for any other strict argument NULL stays NULL.
      return expr.arg.kind === "is_null"
        ? (expr.arg.negated ? new Set() : strictSlots(expr.arg.arg))
        : expr.arg.kind === "or"
        ? nullRejectedSlots({ kind: "and", nullable: true, args: expr.arg.args.map(negated) })
        : strictSlots(expr.arg);
    default:
      return strictSlots(expr);
  }
}

function negated(arg: Expr): Expr {
  return { kind: "not", arg, nullable: exprNullable(arg) };
}

/** The two sides of `left = right` if each reads only one of the two slot sets (and at least one slot of it). */
export function equalitySides(
  expr: Expr,
  left: ReadonlySet<SlotId>,
  right: ReadonlySet<SlotId>,
): { left: Expr; right: Expr; nullSafe: boolean } | undefined {
  if (expr.kind !== "compare" || (expr.op !== "eq" && expr.op !== "eq_for_null")) return undefined;
  const nullSafe = expr.op === "eq_for_null";
  if (!readsSome(expr.left) || !readsSome(expr.right)) return undefined;
  if (readsOnly(expr.left, left) && readsOnly(expr.right, right)) {
    return { left: expr.left, right: expr.right, nullSafe };
  }
  if (readsOnly(expr.left, right) && readsOnly(expr.right, left)) {
    return { left: expr.right, right: expr.left, nullSafe };
  }
  return undefined;
}

function readsSome(expr: Expr): boolean {
  return expr.kind === "slot" || exprChildren(expr).some(readsSome);
}

/** ORDER BY: keys become slots, those that are not in the select list as hidden columns below the sort. */
import {
  type Expr,
  exprKey,
  type LogicalPlan,
  type NamedExpr,
  printExpr,
  slotOf,
  type SlotRef,
  type SortKey,
} from "../plan/mod.ts";
import type * as ast from "../sql/mod.ts";
import type { AnalyzeContext, QueryEnv, Scope } from "./context.ts";
import { bindExpr } from "./expr/bind.ts";
import { type Binder, newBinder } from "./expr/binder.ts";
import type { BoundQuery } from "./query.ts";
import { columnsOf } from "./scope.ts";

/** A sort key: one of the select items, or an expression of its own. */
export type BoundKey =
  & { readonly ascending: boolean; readonly nullsFirst: boolean; readonly pos: number }
  & ({ readonly item: number } | { readonly expr: Expr });

/**
 * Binds the keys. An ordinal or a bare name of the select list means that item; `binder` binds the rest.
 * A constant does not order anything and is left out, an ordinal past the list too (as in the reference).
 */
export function bindOrderBy(
  orderBy: readonly ast.SortItem[],
  names: readonly string[],
  binder: Binder,
): readonly BoundKey[] {
  return orderBy.flatMap((sort): BoundKey[] => {
    const order = {
      ascending: !sort.descending,
      nullsFirst: sort.nulls ? sort.nulls === "FIRST" : !sort.descending,
      pos: sort.expr.pos,
    };
    const item = itemOf(sort.expr, names);
    if (item !== undefined) return [{ ...order, item }];
    const expr = bindExpr(binder, sort.expr);
    return expr.kind === "literal" ? [] : [{ ...order, expr }];
  });
}

/** Index of the select item that an expression of ORDER BY or GROUP BY names by its number. */
export function ordinalOf(expr: ast.Expr, count: number): number | undefined {
  if (expr.kind !== "integer") return undefined;
  const ordinal = Number(expr.text);
  return ordinal >= 1 && ordinal <= count ? ordinal - 1 : undefined;
}

function itemOf(expr: ast.Expr, names: readonly string[]): number | undefined {
  const ordinal = ordinalOf(expr, names.length);
  if (ordinal !== undefined) return ordinal;
  if (expr.kind !== "column" || expr.parts.length !== 1) return undefined;
  const wanted = expr.parts[0].toLowerCase();
  const found = names.findIndex((name) => name.toLowerCase() === wanted);
  return found < 0 ? undefined : found;
}

export interface PlacedKeys {
  readonly keys: readonly SortKey[];
  /** Columns that the sort needs beside the items. */
  readonly hidden: readonly NamedExpr[];
}

/** Turns keys into slots: of the item itself, of an item that is the same expression, or of a hidden column. */
export function placeKeys(
  keys: readonly BoundKey[],
  items: readonly { readonly expr: Expr; readonly slot: SlotRef }[],
  context: AnalyzeContext,
): PlacedKeys {
  const slots = new Map<string, SlotRef>();
  for (const { expr, slot } of items) {
    const key = exprKey(expr);
    if (!slots.has(key)) slots.set(key, slot);
  }
  const hidden: NamedExpr[] = [];
  const slotFor = (expr: Expr): SlotRef => {
    const key = exprKey(expr);
    const known = slots.get(key);
    if (known) return known;
    const id = expr.kind === "slot" ? expr.id : context.nextSlotId();
    const named: NamedExpr = { id, name: expr.kind === "slot" ? expr.name : printExpr(expr), expr };
    hidden.push(named);
    slots.set(key, slotOf(named));
    return slotOf(named);
  };
  const placed = keys.map((key): SortKey => ({
    expr: "item" in key ? items[key.item].slot : slotFor(key.expr),
    ascending: key.ascending,
    nullsFirst: key.nullsFirst,
  }));
  return { keys: placed, hidden };
}

/** A sort over `plan`; with no key left it is `plan` itself. */
export function sortBy(plan: LogicalPlan, keys: readonly SortKey[]): LogicalPlan {
  return keys.length === 0 ? plan : { kind: "sort", child: plan, keys };
}

/** `slots` of `plan` and nothing else. */
export function keepOnly(plan: LogicalPlan, slots: readonly SlotRef[]): LogicalPlan {
  return {
    kind: "project",
    child: plan,
    exprs: slots.map((slot) => ({ id: slot.id, name: slot.name, expr: slot })),
  };
}

/** ORDER BY of a set operation, VALUES or a query in parentheses: keys see its output alone. */
export function sortOutput(bound: BoundQuery, orderBy: readonly ast.SortItem[], env: QueryEnv): BoundQuery {
  if (orderBy.length === 0) return bound;
  const slots = bound.output.map((column) => column.slot);
  const names = bound.output.map((column) => column.name);
  const scope: Scope = { env, columns: columnsOf(slots, undefined, undefined, names) };
  const binder = { ...newBinder(scope, "SORT"), rules: { aggregates: false, subqueries: false } };
  const keys = bindOrderBy(orderBy, names, binder);
  const placed = placeKeys(keys, slots.map((slot) => ({ expr: slot, slot })), env.context);
  if (placed.hidden.length === 0) return { ...bound, plan: sortBy(bound.plan, placed.keys) };
  const own = slots.map((slot): NamedExpr => ({ id: slot.id, name: slot.name, expr: slot }));
  const wide: LogicalPlan = { kind: "project", child: bound.plan, exprs: [...own, ...placed.hidden] };
  return { ...bound, plan: keepOnly(sortBy(wide, placed.keys), slots) };
}

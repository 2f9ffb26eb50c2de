/** SELECT … FROM … WHERE … GROUP BY … HAVING … ORDER BY: the order in which clauses see each other's names. */
import {
  type Expr,
  exprKey,
  type LogicalPlan,
  type NamedExpr,
  outputOf,
  slotOf,
  type SlotRef,
  walkExpr,
} from "../plan/mod.ts";
import type * as ast from "../sql/mod.ts";
import { failure, type QueryEnv, type Scope } from "./context.ts";
import { bindExpr } from "./expr/bind.ts";
import { type Binder, type Lookup, newBinder } from "./expr/binder.ts";
import { conjunctsOf } from "./expr/predicate.ts";
import { bindFrom } from "./from.ts";
import { Grouping, hasAggregate } from "./group_by.ts";
import { bindOrderBy, type BoundKey, keepOnly, ordinalOf, placeKeys, sortBy } from "./order_by.ts";
import type { BoundQuery } from "./query.ts";
import { findColumnSlot, ownColumns } from "./scope.ts";
import { holdsSubquery } from "./expr/subquery.ts";
import { bindItems, type Item } from "./star.ts";

/** The clauses of one SELECT, bound over what FROM gives. */
interface Clauses {
  readonly items: readonly Item[];
  readonly having: readonly Expr[];
  readonly orderBy: readonly BoundKey[];
}

/** One SELECT with the ORDER BY that belongs to it. */
export function bindSelect(select: ast.Select, orderBy: readonly ast.SortItem[], env: QueryEnv): BoundQuery {
  refuseUnsupported(select, env);
  const from = bindFrom(select.from, env);
  const rows = filtered(from.plan, select.where ? bindWhere(select.where, from.scope) : []);
  const grouped = (select.groupBy?.kind === "group_by" && select.groupBy.exprs.length > 0) ?? false;
  const items = bindItems(select.items, { ...newBinder(from.scope, "PROJECT"), grouped });
  const keys = bindGroupBy(select.groupBy, items, from.scope);
  const clauses: Clauses = {
    items,
    having: select.having ? bindHaving(select.having, items, keys, from.scope, grouped) : [],
    orderBy: bindOrderBy(orderBy, items.map((item) => item.name), {
      ...newBinder(from.scope, "SORT", aliasFirst(items, from.scope)),
      grouped,
    }),
  };
  const above = needsGrouping(clauses, keys)
    ? aggregated(rows, clauses, keys, select, env)
    : { plan: filtered(rows, clauses.having), clauses };
  return projected(above.plan, above.clauses, select.distinct, env);
}

function refuseUnsupported(select: ast.Select, env: QueryEnv): void {
  if (select.qualify) throw failure(env, "NotSupported", "QUALIFY is not supported", select.qualify.pos);
  const { groupBy } = select;
  if (groupBy?.kind === "grouping_sets") {
    throw failure(env, "NotSupported", "GROUPING SETS is not supported", groupBy.pos);
  }
  if (groupBy && groupBy.mode !== "PLAIN") {
    throw failure(env, "NotSupported", `GROUP BY ${groupBy.mode} is not supported`, groupBy.pos);
  }
}

function bindWhere(where: ast.Expr, scope: Scope): readonly Expr[] {
  return conjunctsOf(bindExpr(newBinder(scope, "FILTER"), where));
}

function filtered(plan: LogicalPlan, conjuncts: readonly Expr[]): LogicalPlan {
  return conjuncts.length === 0 ? plan : { kind: "filter", child: plan, conjuncts };
}

/** What an unqualified name of the select list stands for. */
function aliasOf(items: readonly Item[], ref: ast.ColumnRef, env: QueryEnv): Expr | undefined {
  if (ref.parts.length !== 1) return undefined;
  const wanted = ref.parts[0].toLowerCase();
  const found = items.find((item) => item.name.toLowerCase() === wanted)?.expr;
  // The plan inside has slots of its own: it must not stand in two places.
  if (found && holdsSubquery(found)) {
    throw failure(env, "NotSupported", `Alias '${ref.parts[0]}' of a subquery cannot be used here`, ref.pos);
  }
  return found;
}

/** Keys: a column of FROM comes before an alias of the same name; a number is an item. */
function bindGroupBy(groupBy: ast.GroupBy | null, items: readonly Item[], scope: Scope): readonly Expr[] {
  if (groupBy?.kind !== "group_by") return [];
  const lookup: Lookup = (ref) => {
    const own = ownColumns(scope, ref.parts);
    return own.length === 1 ? own[0].slot : aliasOf(items, ref, scope.env) ?? findColumnSlot(scope, ref);
  };
  const binder = newBinder(scope, "AGGREGATE", lookup);
  return groupBy.exprs.map((node) => {
    const ordinal = ordinalOf(node, items.length);
    const key = ordinal === undefined ? bindExpr(binder, node) : items[ordinal].expr;
    refuseInKey(key, node.pos, binder);
    return key;
  });
}

function refuseInKey(key: Expr, pos: number, binder: Binder): void {
  walkExpr(key, (node) => {
    if (node.kind === "agg") {
      throw failure(
        binder.env,
        "Analysis",
        `GROUP BY must not contain the aggregate function ${node.fn}`,
        pos,
      );
    }
    if (node.kind === "subquery") {
      throw failure(binder.env, "NotSupported", "A subquery in GROUP BY is not supported", pos);
    }
  });
}

/** Names outside aggregates: a grouped column, then an alias, then a column of FROM. */
function bindHaving(
  having: ast.Expr,
  items: readonly Item[],
  keys: readonly Expr[],
  scope: Scope,
  grouped: boolean,
): readonly Expr[] {
  const keyIds = new Set(keys.flatMap((key) => key.kind === "slot" ? [key.id] : []));
  const lookup: Lookup = (ref, insideAggregate) => {
    if (insideAggregate) return findColumnSlot(scope, ref);
    const key = ownColumns(scope, ref.parts).find((column) => keyIds.has(column.slot.id));
    return key?.slot ?? aliasOf(items, ref, scope.env) ?? findColumnSlot(scope, ref);
  };
  return conjunctsOf(bindExpr({ ...newBinder(scope, "HAVING", lookup), grouped }, having));
}

/** Names outside aggregates: an alias before a column of FROM. */
function aliasFirst(items: readonly Item[], scope: Scope): Lookup {
  return (ref, insideAggregate) =>
    (insideAggregate ? undefined : aliasOf(items, ref, scope.env)) ?? findColumnSlot(scope, ref);
}

const keyExpr = (key: BoundKey): readonly Expr[] => "expr" in key ? [key.expr] : [];

function needsGrouping({ items, having, orderBy }: Clauses, keys: readonly Expr[]): boolean {
  const above = [...items.map((item) => item.expr), ...having, ...orderBy.flatMap(keyExpr)];
  return keys.length > 0 || above.some(hasAggregate);
}

/** ONLY_FULL_GROUP_BY of sql_mode; on unless the mode says otherwise. */
function onlyFullGroupBy(env: QueryEnv): boolean {
  const mode = env.context.sessionVariable("sql_mode", null)?.value;
  return typeof mode !== "string" || mode.toUpperCase().includes("ONLY_FULL_GROUP_BY");
}

function aggregated(
  rows: LogicalPlan,
  clauses: Clauses,
  keys: readonly Expr[],
  select: ast.Select,
  env: QueryEnv,
): { readonly plan: LogicalPlan; readonly clauses: Clauses } {
  const labels = new Map(clauses.items.map((item) => [exprKey(item.expr), item.name]));
  const nameOf = (expr: Expr) => labels.get(exprKey(expr));
  const grouping = new Grouping(env, rows, keys, nameOf, onlyFullGroupBy(env));
  const items = clauses.items.map((item) => ({ ...item, expr: grouping.rewrite(item.expr, item.pos) }));
  const havingPos = select.having?.pos ?? select.pos;
  const having = clauses.having.map((expr) => grouping.rewrite(expr, havingPos));
  const orderBy = clauses.orderBy.map((key) =>
    "expr" in key ? { ...key, expr: grouping.rewrite(key.expr, key.pos) } : key
  );
  return { plan: filtered(grouping.plan(), having), clauses: { items, having, orderBy } };
}

/** The select list as columns: a plain column keeps its slot the first time it stands under its own name. */
function nameItems(items: readonly Item[], child: LogicalPlan, env: QueryEnv): readonly NamedExpr[] {
  const free = new Set(outputOf(child).map((slot) => slot.id));
  return items.map(({ expr, name, alias }): NamedExpr => {
    const own = expr.kind === "slot" && (alias === undefined || alias === expr.name) && free.delete(expr.id);
    return own ? { id: expr.id, name: expr.name, expr } : { id: env.context.nextSlotId(), name, expr };
  });
}

function projected(plan: LogicalPlan, clauses: Clauses, distinct: boolean, env: QueryEnv): BoundQuery {
  const { items, orderBy } = clauses;
  const columns = nameItems(items, plan, env);
  const slots = columns.map(slotOf);
  const output = slots.map((slot, i) => ({ slot, name: items[i].name }));
  const { keys, hidden } = placeKeys(
    orderBy,
    columns.map((column, i) => ({ expr: column.expr, slot: slots[i] })),
    env.context,
  );
  if (distinct) {
    if (hidden.length > 0) {
      const pos = orderBy.find((key) => "expr" in key)?.pos ?? items[0].pos;
      throw failure(env, "Analysis", "ORDER BY of SELECT DISTINCT must name columns of the select list", pos);
    }
    return { plan: sortBy(distinctRows(projectOn(plan, columns), slots), keys), output };
  }
  const sorted = sortBy(projectOn(plan, [...columns, ...hidden]), keys);
  return { plan: hidden.length === 0 ? sorted : keepOnly(sorted, slots), output };
}

/** A project; constants without FROM go straight into the one row. */
function projectOn(plan: LogicalPlan, exprs: readonly NamedExpr[]): LogicalPlan {
  const oneRow = plan.kind === "values" && plan.slots.length === 0;
  if (!oneRow || exprs.some((named) => holdsSubquery(named.expr))) {
    return { kind: "project", child: plan, exprs };
  }
  return { kind: "values", slots: exprs.map(slotOf), rows: [exprs.map((named) => named.expr)] };
}

/** Each row once: an aggregate without aggregate functions. */
export function distinctRows(plan: LogicalPlan, slots: readonly SlotRef[]): LogicalPlan {
  const groupBy = slots.map((slot): NamedExpr => ({ id: slot.id, name: slot.name, expr: slot }));
  return { kind: "aggregate", child: plan, groupBy, aggregates: [] };
}

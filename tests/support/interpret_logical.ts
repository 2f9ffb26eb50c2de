/** Runs an analyzed logical plan on rows in memory: nested loops, subqueries once per row. The meaning of SQL. */
import {
  type AggregateCall,
  type Expr,
  type LiteralValue,
  type LogicalPlan,
  mapChildren,
  outputOf,
  type SlotRef,
  type Subquery,
} from "../../kernel/plan/mod.ts";
import { BOOLEAN } from "../../kernel/types/mod.ts";
import { joinRows } from "./interpret_join.ts";
import { aggregate, evaluate, keyOf, order, type Row } from "./interpret_values.ts";

/** Rows of a table: values by column name. */
export type Data = ReadonlyMap<string, readonly ReadonlyMap<string, LiteralValue>[]>;

/** The rows of `plan`; `env` holds slots of enclosing queries. Throws when a scalar subquery has many rows. */
export function runLogical(plan: LogicalPlan, data: Data, env: Row = new Map()): Row[] {
  const value = (expr: Expr, row: Row) => compute(expr, new Map([...env, ...row]), data);
  const run = (child: LogicalPlan) => runLogical(child, data, env);
  switch (plan.kind) {
    case "scan":
      return (data.get(plan.table.name) ?? []).map((row) =>
        new Map(plan.slots.map((slot) => [slot.id, row.get(slot.origin?.column.name ?? "") ?? null]))
      );
    case "values":
      return plan.rows.map((row) =>
        new Map(row.map((expr, i) => [plan.slots[i].id, value(expr, new Map())]))
      );
    case "filter":
      return run(plan.child).filter((row) =>
        plan.conjuncts.every((conjunct) => value(conjunct, row) === true)
      );
    case "project":
      return run(plan.child).map((row) => new Map(plan.exprs.map(({ id, expr }) => [id, value(expr, row)])));
    case "join":
      return joinRows(
        plan.type,
        run(plan.left),
        run(plan.right),
        { left: outputOf(plan.left), right: outputOf(plan.right) },
        plan.conjuncts.map((conjunct) => (row: Row) => value(conjunct, row)),
      );
    case "aggregate": {
      const groups = new Map<string, Row[]>();
      if (plan.groupBy.length === 0) groups.set("", []);
      for (const row of run(plan.child)) {
        const key = keyOf(plan.groupBy.map(({ expr }) => value(expr, row)));
        const group = groups.get(key);
        if (group) group.push(row);
        else groups.set(key, [row]);
      }
      return [...groups.values()].map((rows): Row =>
        new Map([
          ...plan.groupBy.map(({ id, expr }) => [id, value(expr, rows[0])] as const),
          ...plan.aggregates.map(({ id, expr }) => {
            const call = expr as AggregateCall;
            return [id, aggregate(call, rows.map((row) => call.args.map((arg) => value(arg, row))))] as const;
          }),
        ])
      );
    }
    case "sort":
      return sortRows(run(plan.child), plan.keys, value);
    case "limit":
      return run(plan.child).slice(
        plan.offset,
        plan.limit === undefined ? undefined : plan.offset + plan.limit,
      );
    case "setop":
      return setRows(plan.op, plan.all, plan.children.map(run), plan.columns, plan.slots);
    case "assert_one_row": {
      const rows = run(plan.child);
      if (rows.length > 1) throw new Error("More than one row");
      return rows.length === 1 ? rows : [new Map(outputOf(plan).map((slot) => [slot.id, null]))];
    }
  }
}

/** Rows in the order of `keys`. */
export function sortRows(
  rows: readonly Row[],
  keys: readonly { readonly expr: Expr; readonly ascending: boolean; readonly nullsFirst: boolean }[],
  value: (expr: Expr, row: Row) => LiteralValue = evaluate,
): Row[] {
  return [...rows].sort((a, b) => {
    for (const { expr, ascending, nullsFirst } of keys) {
      const type = expr.kind === "slot" ? expr.type : BOOLEAN;
      const result = order(value(expr, a), value(expr, b), type, ascending, nullsFirst);
      if (result !== 0) return result;
    }
    return 0;
  });
}

/** UNION, INTERSECT and EXCEPT of inputs whose columns are named by position. */
export function setRows(
  op: "union" | "intersect" | "except",
  all: boolean,
  inputs: readonly (readonly Row[])[],
  columns: readonly (readonly SlotRef[])[],
  slots: readonly SlotRef[],
): Row[] {
  const lists = inputs.map((rows, i) =>
    rows.map((row) => columns[i].map((slot) => row.get(slot.id) ?? null))
  );
  const named = (list: readonly LiteralValue[]): Row => new Map(slots.map((slot, i) => [slot.id, list[i]]));
  if (op === "union" && all) return lists.flat().map(named);
  const distinct = (list: readonly (readonly LiteralValue[])[]) =>
    new Map(list.map((row) => [keyOf(row), row]));
  if (op === "union") return [...distinct(lists.flat()).values()].map(named);
  const [first, ...others] = lists.map(distinct);
  return [...first].filter(([key]) => others.every((other) => other.has(key) === (op === "intersect")))
    .map(([, row]) => named(row));
}

function compute(expr: Expr, row: Row, data: Data): LiteralValue {
  return evaluate(withoutSubqueries(expr, row, data), row);
}

function withoutSubqueries(expr: Expr, row: Row, data: Data): Expr {
  if (expr.kind !== "subquery") return mapChildren(expr, (child) => withoutSubqueries(child, row, data));
  return { kind: "literal", type: expr.type, value: subqueryValue(expr, row, data) };
}

function subqueryValue(subquery: Subquery, row: Row, data: Data): LiteralValue {
  const rows = runLogical(subquery.plan, data, row);
  const [column] = outputOf(subquery.plan);
  if (subquery.form === "exists") return (rows.length > 0) !== subquery.negated;
  if (subquery.form === "scalar") {
    if (rows.length > 1) throw new Error("More than one row");
    return rows.length === 0 ? null : rows[0].get(column.id) ?? null;
  }
  if (!subquery.value) throw new Error("IN without a value");
  const value = compute(subquery.value, row, data);
  const candidates = rows.map((candidate) => candidate.get(column.id) ?? null);
  if (candidates.length === 0) return subquery.negated;
  if (value !== null && candidates.some((candidate) => candidate === value)) return !subquery.negated;
  return value === null || candidates.includes(null) ? null : subquery.negated;
}

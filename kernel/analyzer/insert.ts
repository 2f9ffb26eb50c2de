/** INSERT INTO … VALUES and INSERT INTO … SELECT: one column per column of the table, of its type. */
import type { Column, OlapTable } from "../catalog/api.ts";
import {
  type Expr,
  exprNullable,
  type LogicalInsert,
  type LogicalPlan,
  type NamedExpr,
  slotOf,
  type SlotRef,
} from "../plan/mod.ts";
import type * as ast from "../sql/mod.ts";
import { type AnalyzeContext, failure, type QueryEnv, rootEnv } from "./context.ts";
import { bindExpr } from "./expr/bind.ts";
import { type Binder, newBinder } from "./expr/binder.ts";
import { resolvePartitions, resolveTable } from "./from.ts";
import { checkPrivileges } from "./privileges.ts";
import { bindQuery } from "./query.ts";
import { defaultFor, isStrict, targetColumns, toColumn } from "./target.ts";
import { checkShape } from "./values.ts";

/** What the rows are made for. */
interface Target {
  readonly table: OlapTable;
  /** Columns that the statement gives values for, in the order of the values. */
  readonly columns: readonly Column[];
  readonly binder: Binder;
  readonly strict: boolean;
}

/** Binds an INSERT. Throws DorisError; when it returns, the user may write the table and read the others. */
export function analyzeInsert(insert: ast.Insert, context: AnalyzeContext): LogicalInsert {
  const env = rootEnv(context);
  refuseUnsupported(insert, env);
  const table = resolveTable(insert.table, env);
  context.checkPrivilege?.({ kind: "load", database: table.database, table: table.name, columns: [] });
  const target: Target = {
    table,
    columns: targetColumns(table, insert.columns, env),
    binder: newBinder({ env, columns: [] }, "VALUES"),
    strict: isStrict(env),
  };
  const plan = isPlainValues(insert.query)
    ? fromValues(insert.query.body, target)
    : fromQuery(insert, target);
  const query = { plan: plan.plan, output: plan.slots.map((slot) => ({ slot, name: slot.name })) };
  checkPrivileges(query, context);
  return {
    table,
    query,
    partitions: insert.partitions?.kind === "partition_names"
      ? resolvePartitions(table, insert.partitions.names, insert.partitions.pos, env)
      : undefined,
    label: insert.label?.name,
  };
}

function refuseUnsupported(insert: ast.Insert, env: QueryEnv): void {
  const { partitions } = insert;
  if (insert.overwrite) throw failure(env, "NotSupported", "INSERT OVERWRITE is not supported", insert.pos);
  if (partitions?.kind === "auto_partitions" || partitions?.kind === "static_partition") {
    throw failure(env, "NotSupported", "This form of PARTITION is not supported", partitions.pos);
  }
  if (partitions?.kind === "partition_names" && partitions.temporary) {
    throw failure(env, "NotSupported", "Temporary partitions are not supported", partitions.pos);
  }
}

interface FilledPlan {
  readonly plan: LogicalPlan;
  readonly slots: readonly SlotRef[];
}

function isPlainValues(query: ast.Query): query is ast.Query & { readonly body: ast.Values } {
  return query.body.kind === "values" && query.ctes.length === 0 && query.orderBy.length === 0 &&
    !query.limit;
}

function fromValues(values: ast.Values, target: Target): FilledPlan {
  const { env } = target.binder;
  checkShape(values, env);
  const rows = values.rows.map((row) => valuesRow(row, target));
  const slots = target.table.columns.map((column, i): SlotRef => ({
    kind: "slot",
    id: env.context.nextSlotId(),
    name: column.name,
    type: column.type,
    nullable: rows.some((row) => exprNullable(row[i])),
    origin: undefined,
  }));
  return { plan: { kind: "values", slots, rows }, slots };
}

function valuesRow(row: ast.ValuesRow, target: Target): readonly Expr[] {
  const { binder, columns, strict } = target;
  if (row.items.length !== columns.length) {
    const counts = `${columns.length} columns, ${row.items.length} values`;
    throw failure(binder.env, "Analysis", `Column count doesn't match value count: ${counts}`, row.pos);
  }
  const given = new Map(columns.map((column, i) => {
    const { expr } = row.items[i];
    const value = expr.kind === "default"
      ? defaultFor(column, binder, expr.pos)
      : toColumn(bindExpr(binder, expr), column, strict, binder.env, expr.pos);
    return [column, value];
  }));
  return target.table.columns.map((column) => given.get(column) ?? defaultFor(column, binder, row.pos));
}

function fromQuery(insert: ast.Insert, target: Target): FilledPlan {
  const { binder, columns, strict, table } = target;
  const { env } = binder;
  const { query } = insert;
  const bound = bindQuery(query, env);
  if (bound.output.length !== columns.length) {
    const counts = `${columns.length} columns, the query gives ${bound.output.length}`;
    throw failure(env, "Analysis", `INSERT takes ${counts}`, query.pos);
  }
  const sources = new Map(columns.map((column, i) => [column, bound.output[i].slot]));
  const used = new Set<number>();
  const exprs = table.columns.map((column): NamedExpr => {
    const source = sources.get(column);
    const expr = source
      ? toColumn(source, column, strict, env, query.pos)
      : defaultFor(column, binder, query.pos);
    const own = expr.kind === "slot" && !used.has(expr.id);
    if (own) used.add(expr.id);
    return { id: own ? expr.id : env.context.nextSlotId(), name: column.name, expr };
  });
  return { plan: { kind: "project", child: bound.plan, exprs }, slots: exprs.map(slotOf) };
}

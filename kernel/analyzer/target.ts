/** Values on their way into a table's columns: strict casts, defaults, NOT NULL. */
import { DorisError } from "../base/mod.ts";
import type { Column, ColumnDefault, OlapTable } from "../catalog/api.ts";
import { type Expr, exprType } from "../plan/mod.ts";
import { canCast, castValue, INT, isText, parseValue, printType, printValue } from "../types/mod.ts";
import { castTo } from "./cast.ts";
import { failure, literal, type QueryEnv } from "./context.ts";
import type { Binder } from "./expr/binder.ts";
import { makeCall } from "./expr/call.ts";

const utf8 = new TextEncoder();

/** enable_insert_strict: values that do not fit are errors (the default), else they become NULL. */
export function isStrict(env: QueryEnv): boolean {
  const value = env.context.sessionVariable("enable_insert_strict", null)?.value;
  return value !== false && value !== 0n && value !== "false";
}

/** A constant or expression as a value of `column`. Throws BadValue for a constant that does not fit it. */
export function toColumn(expr: Expr, column: Column, strict: boolean, env: QueryEnv, pos: number): Expr {
  if (!canCast(exprType(expr), column.type)) {
    const types = `${printType(exprType(expr))} to ${printType(column.type)}`;
    throw failure(env, "Analysis", `Value for column '${column.name}' cannot be cast from ${types}`, pos);
  }
  if (expr.kind !== "literal") return castTo(expr, column.type);
  if (expr.value === null) {
    refuseNull(column, env, pos);
    return literal(column.type, null);
  }
  const from = exprType(expr);
  const value = isText(from) && isText(column.type) ? expr.value : castValue(expr.value, from, column.type);
  if (value === undefined) {
    const type = printType(column.type).toUpperCase();
    const text = printValue(expr.value, from);
    if (strict) throw failure(env, "BadValue", `${text} cannot be cast to ${type} in strict mode`, pos);
    refuseNull(column, env, pos);
    return literal(column.type, null);
  }
  if (strict) refuseTooLong(value, column, env, pos);
  return literal(column.type, value);
}

function refuseNull(column: Column, env: QueryEnv, pos: number): void {
  if (!column.nullable && !column.autoIncrement) {
    throw failure(env, "BadValue", `Column '${column.name}' is NOT NULL but the value for it is NULL`, pos);
  }
}

function refuseTooLong(value: unknown, column: Column, env: QueryEnv, pos: number): void {
  const { type } = column;
  if (typeof value !== "string" || (type.kind !== "char" && type.kind !== "varchar")) return;
  const bytes = utf8.encode(value).length;
  if (bytes > type.length) {
    const what = `${bytes} bytes long, the column holds ${type.length}`;
    throw failure(env, "BadValue", `Value for column '${column.name}' is too long: ${what}`, pos);
  }
}

/** What a column gets when a statement leaves it out. Throws when it must be given. */
export function defaultFor(column: Column, binder: Binder, pos: number): Expr {
  const { env } = binder;
  if (column.defaultValue) return defaultExpr(column, column.defaultValue, binder, pos);
  if (column.nullable || column.autoIncrement) return literal(column.type, null);
  throw failure(env, "BadValue", `Column '${column.name}' has no default value and must be given`, pos);
}

function defaultExpr(column: Column, value: ColumnDefault, binder: Binder, pos: number): Expr {
  switch (value.kind) {
    case "null":
      return literal(column.type, null);
    case "literal": {
      const parsed = isText(column.type) ? value.text : parseValue(value.text, column.type);
      if (parsed === undefined) {
        const what = `Default '${value.text}' of column '${column.name}' is not a ${printType(column.type)}`;
        throw new DorisError("Internal", what);
      }
      return literal(column.type, parsed);
    }
    case "current_timestamp": {
      const args = value.scale > 0 ? [literal(INT, BigInt(value.scale))] : [];
      return castTo(makeCall(binder, "now", args, pos), column.type);
    }
    case "current_date":
      return castTo(makeCall(binder, "current_date", [], pos), column.type);
  }
}

/** The columns that a list such as `(k, v)` names; without list all that are visible. */
export function targetColumns(
  table: OlapTable,
  list: readonly { readonly name: string; readonly pos: number }[] | null,
  env: QueryEnv,
): readonly Column[] {
  if (!list) return table.columns.filter((column) => column.visible);
  const seen = new Set<string>();
  return list.map(({ name, pos }) => {
    const lower = name.toLowerCase();
    const column = table.columns.find((candidate) => candidate.name.toLowerCase() === lower);
    if (!column) throw failure(env, "Analysis", `Unknown column '${name}' in target table`, pos);
    if (seen.has(lower)) throw failure(env, "Analysis", `Column '${name}' is named twice`, pos);
    seen.add(lower);
    return column;
  });
}

/** Casts: constants are cast at once, everything else gets a Cast node. */
import { type Expr, exprNullable, exprType } from "../plan/mod.ts";
import {
  castNullable,
  castValue,
  type LiteralValue,
  parseValue,
  sameType,
  type SqlType,
} from "../types/mod.ts";
import { DATE, datetime } from "../types/mod.ts";
import { literal } from "./context.ts";

/** CHAR, VARCHAR and STRING are one family: an implicit cast between them is no cast, as in the reference. */
export function isText(type: SqlType): boolean {
  return type.kind === "char" || type.kind === "varchar" || type.kind === "string";
}

/** `expr` as a value of `type` for an operator or function that needs it. A constant that does not fit is NULL. */
export function castTo(expr: Expr, type: SqlType): Expr {
  const from = exprType(expr);
  if (sameType(from, type) || (isText(from) && isText(type))) return expr;
  return castNode(expr, type, false);
}

/** CAST(expr AS type) as the user wrote it. */
export function explicitCast(expr: Expr, type: SqlType): Expr {
  return sameType(exprType(expr), type) ? expr : castNode(expr, type, true);
}

function castNode(expr: Expr, type: SqlType, explicit: boolean): Expr {
  const from = exprType(expr);
  if (expr.kind === "literal") {
    if (expr.value === null) return literal(type, null);
    return literal(type, castValue(expr.value, from, type) ?? null);
  }
  return {
    kind: "cast",
    arg: expr,
    type,
    nullable: exprNullable(expr) || castNullable(from, type),
    explicit,
  };
}

const INTEGER_RANKS: readonly SqlType["kind"][] = ["tinyint", "smallint", "int", "bigint", "largeint"];
const FRACTION_DIGITS = /\.(\d+)\s*$/;

/**
 * A text constant beside a value of another type takes that type when it reads as one: '2024-01-01' beside a
 * DATE, '7' beside an INT; a number too large for the column takes the smallest integer type that holds it, a
 * date with a time of day takes DATETIME with as many digits as written. Anything else stays text.
 */
export function adaptText(expr: Expr, beside: SqlType): Expr {
  if (expr.kind !== "literal" || typeof expr.value !== "string" || !isText(expr.type)) return expr;
  const text = expr.value;
  const rank = INTEGER_RANKS.indexOf(beside.kind);
  if (rank >= 0) {
    return firstThatParses(text, INTEGER_RANKS.slice(rank).map((kind) => ({ kind } as SqlType))) ?? expr;
  }
  switch (beside.kind) {
    case "boolean":
      return /^(true|false)$/i.test(text) ? literal(beside, text.toLowerCase() === "true") : expr;
    case "date": {
      const moment = datetimeOf(text);
      if (moment && hasTimeOfDay(moment.value)) return moment;
      return firstThatParses(text, [DATE]) ?? moment ?? expr;
    }
    case "datetime":
      return datetimeOf(text) ?? expr;
    case "float":
    case "double":
    case "decimal":
    case "time":
      return firstThatParses(text, [beside]) ?? expr;
    default:
      return expr;
  }
}

function firstThatParses(text: string, types: readonly SqlType[]): Expr | undefined {
  for (const type of types) {
    const value = parseValue(text, type);
    if (value !== undefined) return literal(type, value);
  }
  return undefined;
}

const MAX_SECOND_DIGITS = 6;

/** The datetime that `text` spells, with as many digits of a second as it has. */
export function datetimeOf(text: string) {
  const digits = Math.min(FRACTION_DIGITS.exec(text)?.[1].length ?? 0, MAX_SECOND_DIGITS);
  const type = datetime(digits);
  const value = parseValue(text, type);
  return value === undefined ? undefined : literal(type, value);
}

function hasTimeOfDay(value: LiteralValue): boolean {
  return typeof value === "string" && !/ 00:00:00(\.0+)?$/.test(value);
}

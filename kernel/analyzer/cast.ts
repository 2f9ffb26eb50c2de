/** Casts: constants are cast at once, everything else gets a Cast node. */
import { type Expr, exprNullable, exprType } from "../plan/mod.ts";
import {
  castNullable,
  castValue,
  coerceTextLiteral,
  isText,
  needsCast,
  sameType,
  type SqlType,
} from "../types/mod.ts";
import { literal } from "./context.ts";

/** `expr` as a value of `type` for an operator or function that needs it. A constant that does not fit is NULL. */
export function castTo(expr: Expr, type: SqlType): Expr {
  if (expr.kind === "literal" && expr.value === null) return literal(type, null);
  return needsCast(exprType(expr), type) ? castNode(expr, type, false) : expr;
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

/**
 * A text constant beside a value of another type takes that type when it reads as one: '2024-01-01' beside a
 * DATE, '7' beside an INT. Anything else stays text.
 */
export function adaptText(expr: Expr, beside: SqlType): Expr {
  if (expr.kind !== "literal" || typeof expr.value !== "string") return expr;
  if (!isText(expr.type) || isText(beside)) return expr;
  const found = coerceTextLiteral(expr.value, beside);
  return found ? literal(found.type, found.value) : expr;
}

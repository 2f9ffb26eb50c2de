/** Literals: numbers in the smallest type that holds them, text, dates, NULL; variables of the session. */
import type { Expr } from "../../plan/mod.ts";
import type * as ast from "../../sql/mod.ts";
import {
  BOOLEAN,
  coerceTextLiteral,
  DATE,
  DATETIME,
  NULL_TYPE,
  parseValue,
  typeOfNumberLiteral,
} from "../../types/mod.ts";
import { literal } from "../context.ts";
import { type Binder, fail } from "./binder.ts";

export function bindNumber(
  binder: Binder,
  node: ast.IntegerLiteral | ast.DecimalLiteral | ast.DoubleLiteral,
): Expr {
  const found = typeOfNumberLiteral(node.text);
  const whole = node.kind === "integer";
  // A whole number past LARGEINT is refused, not rounded to DOUBLE.
  if (found && (!whole || typeof found.value === "bigint")) return literal(found.type, found.value);
  const what = whole ? "LARGEINT" : "DECIMAL";
  throw fail(binder, "Analysis", `Number ${node.text} does not fit ${what}`, node.pos);
}

/** A text that is no date gives NULL, as in the reference. */
export function bindTypedLiteral(node: ast.TypedLiteral): Expr {
  if (node.type.startsWith("DATE") && node.type !== "DATETIME") {
    return literal(DATE, parseValue(node.value, DATE) ?? null);
  }
  const found = coerceTextLiteral(node.value, DATETIME);
  return found ? literal(found.type, found.value) : literal(DATETIME, null);
}

export function bindBoolean(node: ast.BooleanLiteral): Expr {
  return literal(BOOLEAN, node.value);
}

export function bindNull(): Expr {
  return literal(NULL_TYPE, null);
}

export function bindUserVariable(binder: Binder, node: ast.UserVariable): Expr {
  const found = binder.env.context.userVariable(node.name);
  return found ? literal(found.type, found.value) : bindNull();
}

export function bindSystemVariable(binder: Binder, node: ast.SystemVariable): Expr {
  const found = binder.env.context.sessionVariable(node.name.toLowerCase(), node.scope);
  if (!found) throw fail(binder, "UnknownVariable", `Unsupported system variable: ${node.name}`, node.pos);
  return literal(found.type, found.value);
}

export function bindParameter(binder: Binder, node: ast.Parameter): Expr {
  const found = binder.env.context.parameter?.(node.index);
  if (!found) throw fail(binder, "Analysis", `Parameter ${node.index + 1} has no value`, node.pos);
  return literal(found.type, found.value);
}

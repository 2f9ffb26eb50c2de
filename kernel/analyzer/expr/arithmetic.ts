/** `+ - * / …` on numbers, and on dates with an INTERVAL. */
import type { Expr } from "../../plan/mod.ts";
import { exprType } from "../../plan/mod.ts";
import type * as ast from "../../sql/mod.ts";
import { DATE, INT, isText, TINYINT } from "../../types/mod.ts";
import { adaptText, castTo } from "../cast.ts";
import { literal } from "../context.ts";
import { type Binder, fail } from "./binder.ts";
import { makeCall } from "./call.ts";

/** Function of each operator. */
const FUNCTIONS: Readonly<Record<ast.ArithmeticOp, string>> = {
  "+": "add",
  "-": "subtract",
  "*": "multiply",
  "/": "divide",
  "%": "mod",
  DIV: "int_divide",
  "&": "bitand",
  "|": "bitor",
  "^": "bitxor",
};

/** Function stem of each unit that can be added to a date. */
const UNIT_STEMS: Readonly<Partial<Record<string, string>>> = {
  YEAR: "years",
  QUARTER: "quarters",
  MONTH: "months",
  WEEK: "weeks",
  DAY: "days",
  HOUR: "hours",
  MINUTE: "minutes",
  SECOND: "seconds",
  MILLISECOND: "milliseconds",
  MICROSECOND: "microseconds",
};

export function makeArithmetic(
  binder: Binder,
  op: ast.ArithmeticOp,
  left: Expr,
  right: Expr,
  pos: number,
): Expr {
  const [a, b] = [adaptText(left, exprType(right)), adaptText(right, exprType(left))];
  return makeCall(binder, FUNCTIONS[op], [a, b], pos);
}

/** `-x` is `0 - x`, as the reference plans it. */
export function makeNegative(binder: Binder, operand: Expr, pos: number): Expr {
  return makeArithmetic(binder, "-", literal(TINYINT, 0n), operand, pos);
}

/** Stem such as `days` for a unit. Throws NotSupported for compound units. */
export function unitStem(binder: Binder, unit: string, pos: number): string {
  const stem = UNIT_STEMS[unit.toUpperCase()];
  if (!stem) throw fail(binder, "NotSupported", `Interval unit ${unit} is not supported`, pos);
  return stem;
}

/** `date ± INTERVAL count unit`. A text constant is read as a date, or a datetime if it has a time of day. */
export function addInterval(
  binder: Binder,
  date: Expr,
  count: Expr,
  unit: string,
  sign: "add" | "sub",
  pos: number,
): Expr {
  const stem = unitStem(binder, unit, pos);
  const base = adaptText(date, DATE);
  const whole = isText(exprType(count)) ? castTo(adaptText(count, INT), INT) : count;
  return makeCall(binder, `${stem}_${sign}`, [base, whole], pos);
}

/**
 * Decimal arithmetic in DuckDB with Doris' results. Doris' rules (its BE): sums and products are computed exactly and rounded half away
 * from zero to the result's scale, quotients are cut. DuckDB keeps decimals of up to 18 digits in 64 bits, and the product of two
 * such too, failing where that overflows: one operand is widened where the declared digits do not fit.
 * @module
 */
import { cast, fractionOfTen, hugePowerOfTen, powerOfTen } from "./sql_text.ts";
import type { Arg } from "./call.ts";
import type { ValueType } from "./value_type.ts";

/** Digits that DuckDB holds. */
const MAX_DIGITS = 38;
/** Digits of a decimal in 64 bits. */
const MAX_INT64_DIGITS = 18;

export function decimalDuck(precision: number, scale: number): string {
  return `DECIMAL(${precision},${scale})`;
}

/** `a + b`, `a - b`: DuckDB computes in one digit more than the wider operand, but for 18 digits, or 38. */
export function addDecimals(left: Arg, right: Arg, operator: "+" | "-", type: ValueType): string {
  const natural = sumType(left.type, right.type);
  const digits = Math.max(left.type.precision, right.type.precision);
  if (digits > MAX_INT64_DIGITS || natural.precision <= MAX_INT64_DIGITS) {
    return castDecimal(`(${left.sql} ${operator} ${right.sql})`, natural, type);
  }
  // Both fit 64 bits and their sum does not: DuckDB would compute it there all the same.
  const wide = { precision: MAX_INT64_DIGITS + 1, scale: left.type.scale };
  const widened = cast(left.sql, decimalDuck(wide.precision, wide.scale));
  return castDecimal(`(${widened} ${operator} ${right.sql})`, sumType(wide, right.type), type);
}

interface Digits {
  readonly precision: number;
  readonly scale: number;
}

function sumType(left: Digits, right: Digits): Digits {
  const scale = Math.max(left.scale, right.scale);
  const whole = Math.max(left.precision - left.scale, right.precision - right.scale);
  return { precision: Math.min(MAX_DIGITS, whole + scale + 1), scale };
}

/** Casts unless the value has the type already. */
function castDecimal(sql: string, from: Digits, to: ValueType): string {
  return from.precision === to.precision && from.scale === to.scale ? sql : cast(sql, to.duck);
}

/** Longest operands, in characters, that are said twice. */
const MAX_REPEATED = 400;
/** DuckDB refuses these inside TRY. */
const VOLATILE = /\b(random|uuid|error)\(/;

/**
 * `a * b`. Products in 128 bits cost three times those in 64, and real digits are far fewer than declared ones: so 64 bits are tried
 * first, and only rows that overflow there are computed in 128.
 */
export function multiplyDecimals(left: Arg, right: Arg, type: ValueType): string {
  const scale = left.type.scale + right.type.scale;
  if (scale > MAX_DIGITS) return multiplyFarScales(left, right, type);
  const wide = wideProduct(left, right, type);
  const declared = left.type.precision + right.type.precision;
  const repeatable = left.sql.length + right.sql.length <= MAX_REPEATED &&
    !VOLATILE.test(left.sql + right.sql);
  if (declared <= MAX_INT64_DIGITS || scale >= MAX_INT64_DIGITS || !repeatable) return wide;
  const narrow = `TRY(${narrowed(left)} * ${narrowed(right)})`;
  return `coalesce(${castDecimal(narrow, { precision: MAX_INT64_DIGITS, scale }, type)}, ${wide})`;
}

/**
 * `a * b`, `a + b`, `a - b` as DuckDB computes them by itself, in 64 bits where both sides fit: an overflow is an error of the
 * statement, never a wrong value. The value has the scale of `type`, not its precision. Undefined: only the exact form gives `type`.
 */
export function optimisticDecimals(
  left: Arg,
  right: Arg,
  operator: "*" | "+" | "-",
  type: ValueType,
): string | undefined {
  if (operator !== "*") {
    const scale = Math.max(left.type.scale, right.type.scale);
    return scale === type.scale ? `(${left.sql} ${operator} ${right.sql})` : undefined;
  }
  const scale = left.type.scale + right.type.scale;
  if (scale !== type.scale || scale >= MAX_INT64_DIGITS) return undefined;
  return `(${narrowed(left)} * ${narrowed(right)})`;
}

function narrowed({ sql, type }: Arg): string {
  return type.precision <= MAX_INT64_DIGITS ? sql : cast(sql, decimalDuck(MAX_INT64_DIGITS, type.scale));
}

function wideProduct(left: Arg, right: Arg, type: ValueType): string {
  const scale = left.type.scale + right.type.scale;
  const digits = left.type.precision + right.type.precision;
  const bothNarrow = left.type.precision <= MAX_INT64_DIGITS && right.type.precision <= MAX_INT64_DIGITS;
  const overflows = digits > MAX_INT64_DIGITS && bothNarrow;
  const widened = overflows ? cast(left.sql, decimalDuck(MAX_INT64_DIGITS + 1, left.type.scale)) : left.sql;
  const precision = overflows
    ? Math.min(MAX_DIGITS, MAX_INT64_DIGITS + 1 + right.type.precision)
    : Math.min(MAX_DIGITS, digits);
  return castDecimal(`(${widened} * ${right.sql})`, { precision, scale }, type);
}

/** Scales that do not fit 38 digits together: each side is first cut to its share of the result's. */
function multiplyFarScales(left: Arg, right: Arg, type: ValueType): string {
  const leftScale = Math.min(left.type.scale, Math.max(MAX_DIGITS / 2, MAX_DIGITS - right.type.scale));
  const rightScale = Math.min(right.type.scale, MAX_DIGITS - leftScale);
  const a = cast(left.sql, decimalDuck(MAX_DIGITS, leftScale));
  const b = cast(right.sql, decimalDuck(MAX_DIGITS, rightScale));
  return cast(`(${a} * ${b})`, type.duck);
}

/**
 * The digits of a decimal as a HUGEINT: 1.50 gives 150. `wholeDigits` bounds the digits before the point where more is known
 * than the type says.
 */
export function unscaled(sql: string, type: Digits, wholeDigits = type.precision - type.scale): string {
  if (type.scale === 0) return cast(sql, "HUGEINT");
  const wide = (text: string) => cast(text, decimalDuck(MAX_DIGITS, type.scale));
  if (wholeDigits + 2 * type.scale <= MAX_DIGITS) {
    return cast(`(${wide(sql)} * ${powerOfTen(type.scale)})`, "HUGEINT");
  }
  const whole = `(${cast(`trunc(${sql})`, "HUGEINT")} * ${hugePowerOfTen(type.scale)})`;
  // The fraction alone: twice its digits fit 38 up to a scale of 19, else it goes by text.
  const fraction = 2 * type.scale <= MAX_DIGITS
    ? cast(`(${wide(`(${sql} % 1)`)} * ${powerOfTen(type.scale)})`, "HUGEINT")
    : cast(`replace(${cast(wide(`(${sql} % 1)`), "VARCHAR")}, '.', '')`, "HUGEINT");
  return `(${whole} + ${fraction})`;
}

/** The inverse of `unscaled`. */
export function scaled(huge: string, scale: number): string {
  const digits = cast(huge, decimalDuck(MAX_DIGITS, 0));
  return scale === 0 ? digits : `(${digits} * ${fractionOfTen(scale)})`;
}

/**
 * `a / b` cut to the result's scale, NULL by zero. The planner gives the dividend the digits of divisor and result; where it did so
 * by a cast, `left` may be what stood before the cast.
 */
export function divideDecimals(left: Arg, leftWhole: number, right: Arg, type: ValueType): string {
  const shift = type.scale + right.type.scale - left.type.scale;
  const dividend = unscaled(left.sql, left.type, leftWhole);
  const raised = shift > 0 ? `(${dividend} * ${hugePowerOfTen(shift)})` : dividend;
  const divisor = unscaled(right.sql, right.type);
  const lowered = shift < 0 ? `(${divisor} * ${hugePowerOfTen(-shift)})` : divisor;
  return cast(scaled(`(${raised} // nullif(${lowered}, 0))`, type.scale), type.duck);
}

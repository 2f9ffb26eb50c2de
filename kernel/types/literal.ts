/** Types of literals: numbers by their form and size, text by what it stands beside. */
import {
  BOOLEAN,
  DATE,
  datetime,
  decimal,
  DOUBLE,
  LARGEINT,
  MAX_DECIMAL_PRECISION,
  sameType,
  type SqlType,
} from "./type.ts";
import { integerBounds, isFloating, isInteger, isText, narrowestInteger } from "./kinds.ts";
import { widerInteger } from "./coercion.ts";
import { parseInteger, parseNumber, parseValue } from "./values.ts";
import { parseDateTime } from "./datetime.ts";
import type { LiteralValue } from "./value.ts";

/** A constant: its type and its value. */
export interface TypedValue {
  readonly type: SqlType;
  readonly value: LiteralValue;
}

const NUMBER = /^-?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/**
 * The type a number has as written: whole numbers take the narrowest integer type, numbers with a point or an
 * exponent a decimal of their digits (1e3 is decimal(4,0)); what exceeds 128 bits or 38 digits is a DOUBLE.
 * undefined: not a number.
 */
export function typeOfNumberLiteral(text: string): TypedValue | undefined {
  if (!NUMBER.test(text)) return undefined;
  if (/^-?\d+$/.test(text)) {
    const value = BigInt(text);
    const type = narrowestInteger(value);
    return type ? { type, value } : { type: DOUBLE, value: Number(text) };
  }
  const exact = parseNumber(text);
  if (!exact) return { type: DOUBLE, value: Number(text) };
  const digits = (exact.unscaled < 0n ? -exact.unscaled : exact.unscaled).toString().length;
  const precision = Math.max(digits, exact.scale);
  if (precision > MAX_DECIMAL_PRECISION) return { type: DOUBLE, value: Number(text) };
  return { type: decimal(precision, exact.scale), value: exact.unscaled };
}

/**
 * What a text literal becomes beside a value of type `type` in a comparison, IN or arithmetic: `k = '5'` with an
 * INT column compares integers. undefined: the text stays text, and both sides meet in the common type.
 */
export function coerceTextLiteral(text: string, type: SqlType): TypedValue | undefined {
  if (isText(type)) return { type, value: text };
  if (isInteger(type)) return integerBeside(text, type);
  if (isFloating(type) || type.kind === "decimal") {
    const value = parseNumber(text) === undefined ? undefined : parseValue(text, type);
    return value === undefined ? undefined : { type, value };
  }
  switch (type.kind) {
    case "boolean": {
      const word = text.toLowerCase();
      return word === "true" || word === "false" ? { type: BOOLEAN, value: word === "true" } : undefined;
    }
    case "date":
    case "datetime":
      return dateBeside(text, type);
    case "time": {
      const value = parseValue(text, type);
      return value === undefined ? undefined : { type, value };
    }
    default:
      return undefined;
  }
}

function integerBeside(text: string, type: SqlType): TypedValue | undefined {
  const value = parseInteger(text);
  if (value === undefined) return undefined;
  const bounds = integerBounds(type);
  if (bounds && value >= bounds[0] && value <= bounds[1]) return { type, value };
  const needed = narrowestInteger(value);
  return needed ? { type: widerInteger(needed, type), value } : undefined;
}

/** A text with a time of day beside a DATE is a datetime, else the comparison would lose the time. */
function dateBeside(text: string, type: SqlType): TypedValue | undefined {
  const parsed = parseDateTime(text);
  if (!parsed) return undefined;
  if (type.kind === "date" && !parsed.hasTime) {
    const value = parseValue(text, DATE);
    return value === undefined ? undefined : { type: DATE, value };
  }
  const target = datetime(parsed.fractionDigits);
  const value = parseValue(text, target);
  return value === undefined ? undefined : { type: sameType(target, type) ? type : target, value };
}

/** The type of `-x` for an integer literal just outside its type: -128 is a TINYINT although 128 is not. */
export function negateLiteral(literal: TypedValue): TypedValue {
  if (typeof literal.value === "number") return { type: literal.type, value: -literal.value };
  if (typeof literal.value !== "bigint") return literal;
  const value = -literal.value;
  if (!isInteger(literal.type)) return { type: literal.type, value };
  return { type: narrowestInteger(value) ?? LARGEINT, value };
}

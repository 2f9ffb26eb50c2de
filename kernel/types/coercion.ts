/**
 * Which type two values meet in: comparisons, and the alternatives of CASE, IF, UNION, COALESCE.
 *
 * Follows the reference with enable_new_type_coercion_behavior on: date-like beats everything but text in
 * alternatives, then durations, floats, exact numbers, boolean, JSON, IP addresses, text.
 */
import {
  BOOLEAN,
  DATE,
  datetime,
  decimal,
  type DecimalType,
  DOUBLE,
  MAX_DECIMAL_PRECISION,
  sameType,
  type SqlType,
  STRING,
} from "./type.ts";
import { decimalFor, INTEGER_TYPES, isDateLike, isFloating, isInteger, isNumeric, isText } from "./kinds.ts";
import { canCast } from "./cast_rules.ts";

/** Doris' decimal_overflow_scale: digits kept after the point when a result would need more than 38. */
export const DECIMAL_OVERFLOW_SCALE = 6;
/** Digits that a date, time or text may have after the second. */
export const MAX_SECOND_SCALE = 6;

interface Rules {
  /** CASE and friends: text and anything else meet in text. */
  readonly textWins: boolean;
}

/** The type that both sides of a comparison are cast to; undefined: they cannot be compared. */
export function comparisonType(left: SqlType, right: SqlType): SqlType | undefined {
  return widerType(left, right, { textWins: false });
}

/** The same for IN: the value and all options. */
export function comparisonTypeOf(types: readonly SqlType[]): SqlType | undefined {
  return foldTypes(types, { textWins: false });
}

/** The type of CASE, IF, COALESCE, UNION over two alternatives; undefined: there is none. */
export function commonType(left: SqlType, right: SqlType): SqlType | undefined {
  return widerType(left, right, { textWins: true });
}

/** {@link commonType} over a list. */
export function commonTypeOf(types: readonly SqlType[]): SqlType | undefined {
  return foldTypes(types, { textWins: true });
}

/** Whether values of a type can be put in order or tested for equality. */
export function isComparable(type: SqlType): boolean {
  switch (type.kind) {
    case "bitmap":
    case "hll":
    case "quantile_state":
    case "map":
    case "struct":
    case "json":
    case "variant":
      return false;
    case "array":
      return isComparable(type.item);
    default:
      return true;
  }
}

/** Whether an implicit cast is needed: text types pass for each other. */
export function needsCast(from: SqlType, to: SqlType): boolean {
  return !(sameType(from, to) || (isText(from) && isText(to)));
}

/** A decimal that holds both, at most 38 digits: then the fraction shrinks. */
export function widerDecimal(left: DecimalType, right: DecimalType): DecimalType {
  const scale = Math.max(left.scale, right.scale);
  const range = Math.max(left.precision - left.scale, right.precision - right.scale);
  if (range + scale <= MAX_DECIMAL_PRECISION) return decimal(range + scale, scale);
  const kept = Math.max(Math.min(scale, DECIMAL_OVERFLOW_SCALE), MAX_DECIMAL_PRECISION - range);
  return decimal(MAX_DECIMAL_PRECISION, kept);
}

/** The wider of two integer types. */
export function widerInteger(left: SqlType, right: SqlType): SqlType {
  const rank = (type: SqlType) => INTEGER_TYPES.findIndex((candidate) => candidate.kind === type.kind);
  return rank(left) >= rank(right) ? left : right;
}

function foldTypes(types: readonly SqlType[], rules: Rules): SqlType | undefined {
  let result: SqlType | undefined = types[0];
  // Text first: else a date and a number could fail to meet before a text option is seen.
  const ordered = rules.textWins ? [...types].sort((a, b) => Number(isText(b)) - Number(isText(a))) : types;
  result = ordered[0];
  for (const type of ordered.slice(1)) {
    if (result === undefined) return undefined;
    result = widerType(result, type, rules);
  }
  return result;
}

function widerType(left: SqlType, right: SqlType, rules: Rules): SqlType | undefined {
  if (sameType(left, right)) return left;
  if (left.kind === "null") return right;
  if (right.kind === "null") return left;
  if (left.kind === "variant") return besideVariant(right);
  if (right.kind === "variant") return besideVariant(left);
  if (isNested(left) || isNested(right)) return widerNested(left, right, rules);
  return widerPrimitive(left, right, rules);
}

function isNested(type: SqlType): boolean {
  return type.kind === "array" || type.kind === "map" || type.kind === "struct";
}

/** A variant takes the broadest type of the other side's family. */
function besideVariant(other: SqlType): SqlType {
  if (isText(other)) return STRING;
  if (isInteger(other) || other.kind === "decimal") return decimal(38, 9);
  if (isDateLike(other)) return datetime(MAX_SECOND_SCALE);
  return other.kind === "float" ? DOUBLE : other;
}

function widerNested(left: SqlType, right: SqlType, rules: Rules): SqlType | undefined {
  if (isText(right)) return left;
  if (isText(left)) return right;
  if (right.kind === "json" && left.kind !== "map") return left;
  if (left.kind === "json" && right.kind !== "map") return right;
  if (left.kind === "array" && right.kind === "array") {
    const item = widerType(left.item, right.item, rules);
    return item && { kind: "array", item, containsNull: left.containsNull || right.containsNull };
  }
  if (left.kind === "map" && right.kind === "map") {
    const key = widerType(left.key, right.key, rules);
    const value = widerType(left.value, right.value, rules);
    return key && value && { kind: "map", key, value };
  }
  if (left.kind === "struct" && right.kind === "struct" && left.fields.length === right.fields.length) {
    const fields = [];
    for (const [i, field] of left.fields.entries()) {
      const type = widerType(field.type, right.fields[i].type, rules);
      if (!type) return undefined;
      fields.push({ ...field, type, nullable: field.nullable || right.fields[i].nullable });
    }
    return { kind: "struct", fields };
  }
  return undefined;
}

function widerPrimitive(left: SqlType, right: SqlType, rules: Rules): SqlType | undefined {
  if (
    rules.textWins && ((isText(left) && canCast(right, STRING)) || (isText(right) && canCast(left, STRING)))
  ) {
    return STRING;
  }
  if (isDateLike(left)) return besideDate(left, right);
  if (isDateLike(right)) return besideDate(right, left);
  if (left.kind === "time") return besideTime(left.scale, right);
  if (right.kind === "time") return besideTime(right.scale, left);
  if (isFloating(left)) return besideFloat(left, right);
  if (isFloating(right)) return besideFloat(right, left);
  if (isNumeric(left)) return besideExact(left, right);
  if (isNumeric(right)) return besideExact(right, left);
  const kinds = [left.kind, right.kind];
  const other = (kind: string) => (left.kind === kind ? right : left);
  if (kinds.includes("boolean")) {
    const beside = other("boolean");
    return beside.kind === "json" || isText(beside) ? BOOLEAN : undefined;
  }
  if (kinds.includes("json")) return isText(other("json")) ? { kind: "json" } : undefined;
  if (kinds.includes("ipv6")) {
    const beside = other("ipv6");
    return beside.kind === "ipv4" || isText(beside) ? { kind: "ipv6" } : undefined;
  }
  if (kinds.includes("ipv4")) return isText(other("ipv4")) ? { kind: "ipv4" } : undefined;
  return isText(left) && isText(right) ? STRING : undefined;
}

function besideDate(date: SqlType, other: SqlType): SqlType | undefined {
  const scale = date.kind === "datetime" ? date.scale : 0;
  if (isText(other) || isFloating(other)) return datetime(MAX_SECOND_SCALE);
  switch (other.kind) {
    case "date":
      return date;
    case "decimal":
    case "datetime":
    case "time":
      return datetime(Math.min(MAX_SECOND_SCALE, Math.max(scale, other.scale)));
    case "tinyint":
    case "smallint":
      return date.kind === "date" ? DATE : date;
    case "int":
    case "bigint":
    case "largeint":
      return datetime(scale);
    default:
      return undefined;
  }
}

function besideTime(scale: number, other: SqlType): SqlType | undefined {
  if (isInteger(other)) return { kind: "time", scale };
  if (isText(other)) return datetime(MAX_SECOND_SCALE);
  if (isFloating(other)) return { kind: "time", scale: MAX_SECOND_SCALE };
  if (other.kind === "decimal" || other.kind === "time") {
    return { kind: "time", scale: Math.min(MAX_SECOND_SCALE, Math.max(scale, other.scale)) };
  }
  return undefined;
}

function besideFloat(float: SqlType, other: SqlType): SqlType | undefined {
  if (other.kind === "boolean" || other.kind === "tinyint" || other.kind === "smallint") return float;
  return isNumeric(other) || isText(other) || other.kind === "json" ? DOUBLE : undefined;
}

function besideExact(number: SqlType, other: SqlType): SqlType | undefined {
  if (other.kind === "boolean" && isInteger(number)) return number;
  if (other.kind === "json" || isText(other)) return decimal(MAX_DECIMAL_PRECISION, DECIMAL_OVERFLOW_SCALE);
  if (isInteger(number) && isInteger(other)) return widerInteger(number, other);
  if (other.kind === "boolean" || isNumeric(other)) {
    return widerDecimal(decimalFor(number), decimalFor(other));
  }
  return undefined;
}

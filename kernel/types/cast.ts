/** CAST of constants. */
import { sameType, type SqlType } from "./type.ts";
import type { LiteralValue } from "./value.ts";
import { isDateLike, isFloating, isInteger, isNumeric, isText } from "./kinds.ts";
import {
  fitsInteger,
  fitsPrecision,
  momentOfValue,
  parseNumber,
  parseValue,
  printDecimal,
  printValue,
  rescale,
  valueOfMoment,
} from "./values.ts";
import { MICROS_PER_SECOND, parseDateTime, parseTime, partsOfMoment } from "./datetime.ts";

export * from "./cast_rules.ts";

/**
 * A value of type `from` as a value of type `to`. undefined: it does not fit: NULL outside strict mode, an error
 * in it. NULL stays NULL. `timeZone` is the session's, for texts that name an offset.
 */
export function castValue(
  value: LiteralValue,
  from: SqlType,
  to: SqlType,
  timeZone?: string,
): LiteralValue | undefined {
  if (value === null) return null;
  if (sameType(from, to)) return value;
  if (isText(to)) return parseValue(textOf(value, from), to);
  if (typeof value === "string" && isText(from)) {
    return parseValue(value, to, timeZone);
  }
  if (isNumeric(to)) return toNumber(value, from, to);
  switch (to.kind) {
    case "boolean":
      return toBoolean(value);
    case "date":
    case "datetime":
      return toMoment(value, from, to);
    case "time":
      return toTime(value, from, to);
    case "json":
      return toJson(value, from);
    case "array":
      return toArray(value, from, to.item);
    default:
      return from.kind === to.kind ? value : undefined;
  }
}

/** CAST AS STRING differs from the wire only for BOOLEAN, which prints as a number too. */
function textOf(value: Exclude<LiteralValue, null>, from: SqlType): string {
  return printValue(value, from) ?? "";
}

function toNumber(value: Exclude<LiteralValue, null>, from: SqlType, to: SqlType): LiteralValue | undefined {
  if (typeof value === "string") return toNumber(numberOfTime(value, from), numberType(from), to);
  if (isFloating(to)) return toFloating(value, from, to);
  if (typeof value === "boolean") return toNumber(value ? 1n : 0n, { kind: "tinyint" }, to);
  if (typeof value === "number") return fromFloating(value, to);
  if (typeof value !== "bigint") return undefined;
  const scale = from.kind === "decimal" ? from.scale : 0;
  if (to.kind === "decimal") {
    const scaled = rescale(value, scale, to.scale);
    return fitsPrecision(scaled, to.precision) ? scaled : undefined;
  }
  const whole = value / 10n ** BigInt(scale);
  return fitsInteger(whole, to) ? whole : undefined;
}

function toFloating(
  value: Exclude<LiteralValue, null | string>,
  from: SqlType,
  to: SqlType,
): LiteralValue | undefined {
  let number: number;
  if (typeof value === "number") number = value;
  else if (typeof value === "boolean") number = value ? 1 : 0;
  else if (typeof value === "bigint") {
    number = from.kind === "decimal" ? Number(printDecimal(value, from.scale)) : Number(value);
  } else return undefined;
  return to.kind === "float" ? Math.fround(number) : number;
}

/** A float to an exact type: its fraction is cut off for integers, rounded half up for decimals. */
function fromFloating(value: number, to: SqlType): LiteralValue | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (isInteger(to)) {
    const whole = BigInt(Math.trunc(value));
    return fitsInteger(whole, to) ? whole : undefined;
  }
  const exact = parseNumber(String(value));
  if (!exact || to.kind !== "decimal") return undefined;
  const scaled = rescale(exact.unscaled, exact.scale, to.scale);
  return fitsPrecision(scaled, to.precision) ? scaled : undefined;
}

/** 2024-01-31 counts as 20240131, with a time as 20240131101112; a duration as its seconds. */
function numberOfTime(value: string, from: SqlType): bigint {
  if (from.kind === "time") return (parseTime(value) ?? 0n) / MICROS_PER_SECOND;
  const parts = partsOfMoment(momentOfValue(value));
  const date = BigInt(parts.year * 10_000 + parts.month * 100 + parts.day);
  if (from.kind === "date") return date;
  return date * 1_000_000n + BigInt(parts.hour * 10_000 + parts.minute * 100 + parts.second);
}

function numberType(from: SqlType): SqlType {
  return isDateLike(from) || from.kind === "time" ? { kind: "bigint" } : from;
}

function toBoolean(value: Exclude<LiteralValue, null>): LiteralValue | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "bigint") return value !== 0n;
  if (typeof value === "number") return value !== 0;
  return undefined;
}

function toMoment(value: Exclude<LiteralValue, null>, from: SqlType, to: SqlType): LiteralValue | undefined {
  if (typeof value === "string") {
    if (!isDateLike(from)) return undefined;
    return valueOfMoment(momentOfValue(value), to);
  }
  const digits = printValue(value, from);
  if (digits === null || typeof value === "boolean") return undefined;
  const text = numberAsDate(digits);
  return text !== undefined && parseDateTime(text) ? parseValue(text, to) : undefined;
}

/** Digits of a number read as a date: 20240131, 240131, 20240131101112, 1231 is 2000-12-31. */
function numberAsDate(digits: string): string | undefined {
  const [whole, fraction] = digits.split(".");
  if (!/^\d{3,14}$/.test(whole)) return undefined;
  const width = whole.length <= 6 ? 6 : whole.length <= 8 ? 8 : whole.length <= 12 ? 12 : 14;
  const padded = whole.padStart(width, "0");
  return fraction && width >= 12 ? `${padded}.${fraction}` : padded;
}

function toTime(value: Exclude<LiteralValue, null>, from: SqlType, to: SqlType): LiteralValue | undefined {
  if (typeof value === "string") {
    if (from.kind === "datetime") return parseValue(value.slice(11), to);
    return from.kind === "time" ? parseValue(value, to) : undefined;
  }
  const digits = printValue(value, from);
  return digits === null || typeof value === "boolean" ? undefined : parseValue(digits, to);
}

function toJson(value: Exclude<LiteralValue, null>, from: SqlType): LiteralValue | undefined {
  if (typeof value === "boolean") return value ? "true" : "false";
  if (from.kind === "json") return value;
  return isNumeric(from) ? printValue(value, from) : undefined;
}

function toArray(value: Exclude<LiteralValue, null>, from: SqlType, item: SqlType): LiteralValue | undefined {
  if (from.kind !== "array" || typeof value !== "object") return undefined;
  return value.map((entry) => castValue(entry, from.item, item) ?? null);
}

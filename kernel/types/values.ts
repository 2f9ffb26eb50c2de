/** Values of SQL types from text and as text, and their order. */
import type { SqlType } from "./type.ts";
import type { LiteralValue } from "./value.ts";
import { integerBounds, isFloating, isInteger, isText } from "./kinds.ts";
import {
  formatDate,
  formatMoment,
  formatTime,
  inRange,
  MICROS_PER_SECOND,
  momentOf,
  parseDateTime,
  parseTime,
  partsOfMoment,
  roundMoment,
} from "./datetime.ts";
import { toLocal } from "./zone.ts";

/** An exact number: `unscaled` / 10^`scale`. */
export interface ExactNumber {
  readonly unscaled: bigint;
  readonly scale: number;
}

/** Exponents past this are no exact numbers: 10^1000 has no use in 38 digits and costs memory. */
const MAX_EXPONENT = 1000;
const EXACT = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** A whole number as text, blanks around it allowed. */
export function parseInteger(text: string): bigint | undefined {
  const trimmed = text.trim();
  return /^[+-]?\d+$/.test(trimmed) ? BigInt(trimmed.replace(/^\+/, "")) : undefined;
}

/** A number in any usual notation, exactly; undefined: no number. */
export function parseNumber(text: string): ExactNumber | undefined {
  const match = EXACT.exec(text.trim());
  if (!match || (match[2] === "" && !match[3])) return undefined;
  const [, sign, whole, fraction = "", exponentText = "0"] = match;
  const exponent = Number(exponentText);
  if (Math.abs(exponent) > MAX_EXPONENT) return undefined;
  const digits = BigInt(whole + fraction);
  const value = sign === "-" ? -digits : digits;
  const scale = fraction.length - exponent;
  return scale >= 0 ? { unscaled: value, scale } : { unscaled: value * 10n ** BigInt(-scale), scale: 0 };
}

/** Brings an exact number to another scale, half away from zero. */
export function rescale(value: bigint, from: number, to: number): bigint {
  if (to >= from) return value * 10n ** BigInt(to - from);
  const unit = 10n ** BigInt(from - to);
  const half = unit / 2n;
  return value >= 0n ? (value + half) / unit : -((-value + half) / unit);
}

/** Whether an unscaled decimal has at most `precision` digits. */
export function fitsPrecision(unscaled: bigint, precision: number): boolean {
  const limit = 10n ** BigInt(precision);
  return unscaled < limit && unscaled > -limit;
}

/** Whether an integer lies in its type. */
export function fitsInteger(value: bigint, type: SqlType): boolean {
  const bounds = integerBounds(type);
  return bounds !== undefined && value >= bounds[0] && value <= bounds[1];
}

/** `unscaled` with `scale` digits after the point. */
export function printDecimal(unscaled: bigint, scale: number): string {
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
  const sign = unscaled < 0n ? "-" : "";
  if (scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

const TRUE_WORDS: ReadonlySet<string> = new Set(["true", "1", "t", "on", "yes"]);
const FALSE_WORDS: ReadonlySet<string> = new Set(["false", "0", "f", "off", "no"]);
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ["nan", NaN],
  ["inf", Infinity],
  ["+inf", Infinity],
  ["-inf", -Infinity],
  ["infinity", Infinity],
  ["+infinity", Infinity],
  ["-infinity", -Infinity],
]);

/** Reads a floating number; undefined: no number. */
export function parseFloating(text: string): number | undefined {
  const trimmed = text.trim();
  if (/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(trimmed)) return Number(trimmed);
  return NUMBER_WORDS.get(trimmed.toLowerCase());
}

/**
 * The value that `text` denotes in `type`, with range checks; undefined: none. Decimals and fractions round half
 * up. A date text that names an offset (`…+08:00`) is brought to the clock of `timeZone`, and refused without one.
 */
export function parseValue(text: string, type: SqlType, timeZone?: string): LiteralValue | undefined {
  if (isText(type)) return fitText(text, type);
  if (isInteger(type)) {
    const value = parseInteger(text) ?? wholePart(text);
    return value !== undefined && fitsInteger(value, type) ? value : undefined;
  }
  if (isFloating(type)) {
    const value = parseFloating(text);
    if (value === undefined) return undefined;
    return type.kind === "float" ? Math.fround(value) : value;
  }
  switch (type.kind) {
    case "boolean": {
      const word = text.trim().toLowerCase();
      return TRUE_WORDS.has(word) ? true : FALSE_WORDS.has(word) ? false : undefined;
    }
    case "decimal": {
      const exact = parseNumber(text);
      if (!exact) return undefined;
      const value = rescale(exact.unscaled, exact.scale, type.scale);
      return fitsPrecision(value, type.precision) ? value : undefined;
    }
    case "date":
    case "datetime":
      return parseMomentText(text, type, timeZone);
    case "time": {
      const micros = parseTime(text);
      return micros === undefined ? undefined : formatTime(roundMoment(micros, type.scale), type.scale);
    }
    case "json":
      return isJson(text) ? text : undefined;
    case "ipv4":
      return isIpv4(text) ? text : undefined;
    case "ipv6":
      return isIpv6(text) ? text : undefined;
    default:
      return undefined;
  }
}

/** `12.9` as an integer is 12: a fraction is cut off, as Doris does outside strict mode. */
function wholePart(text: string): bigint | undefined {
  const match = /^\s*([+-]?\d+)\.\d*\s*$/.exec(text);
  return match ? BigInt(match[1].replace(/^\+/, "")) : undefined;
}

/** CHAR and VARCHAR count bytes; what is longer is cut at a character. */
function fitText(text: string, type: SqlType): string {
  if ((type.kind !== "char" && type.kind !== "varchar") || text.length * 3 <= type.length) return text;
  const bytes = new TextEncoder().encode(text);
  if (bytes.length <= type.length) return text;
  let end = type.length;
  while (end > 0 && (bytes[end] & 0xc0) === 0x80) end -= 1;
  return new TextDecoder().decode(bytes.subarray(0, end));
}

function parseMomentText(text: string, type: SqlType, timeZone: string | undefined): string | undefined {
  const parsed = parseDateTime(text);
  if (!parsed) return undefined;
  let local: bigint | undefined = momentOf(parsed);
  if (parsed.offsetMinutes !== undefined) {
    const utc = local - BigInt(parsed.offsetMinutes) * 60n * MICROS_PER_SECOND;
    local = timeZone === undefined ? undefined : toLocal(utc, timeZone);
    if (local === undefined) return undefined;
  }
  if (type.kind === "date") return inRange(local) ? formatDate(partsOfMoment(local)) : undefined;
  const scale = type.kind === "datetime" ? type.scale : 0;
  const moment = roundMoment(local + (parsed.roundUp ? 1n : 0n), scale);
  return inRange(moment) ? formatMoment(moment, scale) : undefined;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}

export function isIpv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}

export function isIpv6(text: string): boolean {
  return /^[0-9a-fA-F:.]{2,45}$/.test(text) && text.includes(":") && URL.canParse(`http://[${text}]/`);
}

/** Microseconds of the local clock that a DATE or DATETIME value stands for. */
export function momentOfValue(value: string): bigint {
  const parsed = parseDateTime(value);
  if (!parsed) throw new RangeError(`Not a date value: '${value}'`);
  return momentOf(parsed);
}

/** The value of a DATE or DATETIME type at a moment; undefined outside the years 0000 to 9999. */
export function valueOfMoment(moment: bigint, type: SqlType): string | undefined {
  if (type.kind === "date") return inRange(moment) ? formatDate(partsOfMoment(moment)) : undefined;
  const scale = type.kind === "datetime" ? type.scale : 0;
  const rounded = roundMoment(moment, scale);
  return inRange(rounded) ? formatMoment(rounded, scale) : undefined;
}

/** The text of a value as MySQL's text protocol and CAST AS STRING carry it; null for NULL. */
export function printValue(value: LiteralValue, type: SqlType): string | null {
  if (value === null) return null;
  return printPresent(value, type);
}

function printPresent(value: Exclude<LiteralValue, null>, type: SqlType): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "bigint") {
    return type.kind === "decimal" ? printDecimal(value, type.scale) : value.toString();
  }
  if (typeof value === "number") return printFloating(value, type);
  if (typeof value === "string") return value;
  return printNested(value, type);
}

/** Digits after which Doris prints FLOAT and DOUBLE with an exponent. */
const FLOAT_DIGITS = 7;
const DOUBLE_DIGITS = 16;

/** FLOAT and DOUBLE: the shortest digits that read back to the same value; large and tiny ones as `1e+20`. */
export function printFloating(value: number, type: SqlType): string {
  if (Number.isNaN(value)) return "NaN";
  if (!Number.isFinite(value)) return value > 0 ? "Infinity" : "-Infinity";
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  const [mantissa, exponentText] = shortestDigits(value, type).split("e");
  const exponent = Number(exponentText);
  const limit = type.kind === "float" ? FLOAT_DIGITS : DOUBLE_DIGITS;
  const negative = mantissa.startsWith("-") ? "-" : "";
  const digits = mantissa.replace(/[-.]/g, "");
  if (exponent < -4 || exponent >= limit) {
    const point = digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
    return `${negative}${point}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
  }
  if (exponent < 0) return `${negative}0.${"0".repeat(-exponent - 1)}${digits}`;
  const padded = digits.padEnd(exponent + 1, "0");
  const fraction = padded.slice(exponent + 1);
  return negative + padded.slice(0, exponent + 1) + (fraction === "" ? "" : `.${fraction}`);
}

/** `d.ddde±x` with as few digits as tell the value from its neighbours. */
function shortestDigits(value: number, type: SqlType): string {
  if (type.kind !== "float") return value.toExponential();
  for (let digits = 0; digits <= 8; digits++) {
    const text = value.toExponential(digits);
    if (Math.fround(Number(text)) === value) return text;
  }
  return value.toExponential();
}

function printNested(items: readonly LiteralValue[], type: SqlType): string {
  switch (type.kind) {
    case "array":
      return `[${items.map((item) => printItem(item, type.item)).join(", ")}]`;
    case "map":
      return `{${items.map((entry) => printEntry(entry, type.key, type.value)).join(", ")}}`;
    case "struct":
      return `{${
        items.map((item, i) => `"${type.fields[i].name}":${printItem(item, type.fields[i].type)}`).join(", ")
      }}`;
    default:
      throw new RangeError(`A value with items cannot be of type ${type.kind}`);
  }
}

function printEntry(entry: LiteralValue, key: SqlType, value: SqlType): string {
  if (!Array.isArray(entry) || entry.length !== 2) throw new RangeError("An entry of a map must be a pair");
  return `${printItem(entry[0], key)}:${printItem(entry[1], value)}`;
}

/** Inside a collection texts and dates stand in quotes and NULL is a word. */
function printItem(value: LiteralValue, type: SqlType): string {
  if (value === null) return "null";
  const text = printPresent(value, type);
  return typeof value === "string" && type.kind !== "json" ? `"${text}"` : text;
}

/** Order of two values of one type, neither NULL: negative, 0 or positive. NaN is the largest, as in Doris. */
export function compareValues(left: LiteralValue, right: LiteralValue, type: SqlType): number {
  if (left === null || right === null) throw new RangeError("NULL has no order");
  if (typeof left === "number" && typeof right === "number") return compareFloating(left, right);
  if (typeof left === "string" && typeof right === "string") return compareText(left, right, type);
  if (Array.isArray(left) && Array.isArray(right)) return compareItems(left, right, type);
  if (typeof left !== typeof right) {
    throw new RangeError(`Values of ${typeof left} and ${typeof right} cannot be compared`);
  }
  return left < right ? -1 : left > right ? 1 : 0;
}

function compareFloating(left: number, right: number): number {
  if (Number.isNaN(left) || Number.isNaN(right)) {
    return Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  }
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Text compares by its UTF-8 bytes, which is the order of code points, not of UTF-16 units. */
function compareText(left: string, right: string, type: SqlType): number {
  if (left === right) return 0;
  if (type.kind === "time") {
    const difference = (parseTime(left) ?? 0n) - (parseTime(right) ?? 0n);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }
  let at = 0;
  const end = Math.min(left.length, right.length);
  while (at < end && left.charCodeAt(at) === right.charCodeAt(at)) at++;
  if (at === end) return left.length - right.length;
  const a = left.charCodeAt(at);
  const b = right.charCodeAt(at);
  const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;
  if (isSurrogate(a) !== isSurrogate(b)) return isSurrogate(a) ? 1 : -1;
  return a - b;
}

function compareItems(left: readonly LiteralValue[], right: readonly LiteralValue[], type: SqlType): number {
  if (type.kind !== "array") throw new RangeError(`Values of ${type.kind} have no order`);
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [a, b] = [left[i], right[i]];
    const order = a === null || b === null
      ? Number(a !== null) - Number(b !== null)
      : compareValues(a, b, type.item);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

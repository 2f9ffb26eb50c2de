/** MySQL's formats of dates, `%Y-%m-%d`: writing and reading. */
import { type DateTimeParts, isValidDate } from "../types/mod.ts";
import { DAY_NAMES, dayOfYear, MONTH_NAMES, weekday, weekOf } from "./calendar.ts";

/** Longest format that is run; Doris takes 128. */
export const MAX_DATE_FORMAT = 128;

const two = (value: number) => String(value).padStart(2, "0");
const twelve = (hour: number) => (hour % 12 === 0 ? 12 : hour % 12);

const WRITERS: Readonly<Record<string, (p: DateTimeParts) => string>> = {
  a: (p) => DAY_NAMES[weekday(p)].slice(0, 3),
  b: (p) => MONTH_NAMES[p.month - 1].slice(0, 3),
  c: (p) => String(p.month),
  D: (p) => `${p.day}${ordinal(p.day)}`,
  d: (p) => two(p.day),
  e: (p) => String(p.day),
  f: (p) => String(p.micros).padStart(6, "0"),
  H: (p) => two(p.hour),
  h: (p) => two(twelve(p.hour)),
  I: (p) => two(twelve(p.hour)),
  i: (p) => two(p.minute),
  j: (p) => String(dayOfYear(p)).padStart(3, "0"),
  k: (p) => String(p.hour),
  l: (p) => String(twelve(p.hour)),
  M: (p) => MONTH_NAMES[p.month - 1],
  m: (p) => two(p.month),
  p: (p) => (p.hour < 12 ? "AM" : "PM"),
  r: (p) => `${two(twelve(p.hour))}:${two(p.minute)}:${two(p.second)} ${p.hour < 12 ? "AM" : "PM"}`,
  S: (p) => two(p.second),
  s: (p) => two(p.second),
  T: (p) => `${two(p.hour)}:${two(p.minute)}:${two(p.second)}`,
  U: (p) => two(weekOf(p, 0).week),
  u: (p) => two(weekOf(p, 1).week),
  V: (p) => two(weekOf(p, 2).week),
  v: (p) => two(weekOf(p, 3).week),
  W: (p) => DAY_NAMES[weekday(p)],
  w: (p) => String((weekday(p) + 1) % 7),
  X: (p) => String(weekOf(p, 2).year).padStart(4, "0"),
  x: (p) => String(weekOf(p, 3).year).padStart(4, "0"),
  Y: (p) => String(p.year).padStart(4, "0"),
  y: (p) => two(p.year % 100),
};

function ordinal(day: number): string {
  if (day >= 11 && day <= 13) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}

/** Formats that stand for others. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["yyyyMMdd", "%Y%m%d"],
  ["yyyy-MM-dd", "%Y-%m-%d"],
  ["yyyy-MM-dd HH:mm:ss", "%Y-%m-%d %H:%i:%s"],
]);

/** Writes a moment; undefined: the format is too long. */
export function writeDate(parts: DateTimeParts, format: string): string | undefined {
  if (format.length > MAX_DATE_FORMAT) return undefined;
  const real = NAMED.get(format) ?? format;
  return real.replace(/%([\s\S])/g, (_match, letter: string) => WRITERS[letter]?.(parts) ?? letter);
}

const TIME_LETTERS = /%[fHhIiklprSsT]/;

/** Whether a format names anything below the day. */
export function hasTimePart(format: string): boolean {
  return TIME_LETTERS.test(NAMED.get(format) ?? format);
}

export function hasMicrosecondPart(format: string): boolean {
  return /%f/.test(format);
}

type Mutable = { -readonly [K in keyof DateTimeParts]: DateTimeParts[K] } & { afternoon?: boolean };
type Field = Exclude<keyof Mutable, "afternoon">;

const NUMBERS: Readonly<Record<string, readonly [Field, RegExp]>> = {
  Y: ["year", /^\d{1,4}/],
  m: ["month", /^\d{1,2}/],
  c: ["month", /^\d{1,2}/],
  d: ["day", /^\d{1,2}/],
  e: ["day", /^\d{1,2}/],
  H: ["hour", /^\d{1,2}/],
  k: ["hour", /^\d{1,2}/],
  h: ["hour", /^\d{1,2}/],
  I: ["hour", /^\d{1,2}/],
  l: ["hour", /^\d{1,2}/],
  i: ["minute", /^\d{1,2}/],
  s: ["second", /^\d{1,2}/],
  S: ["second", /^\d{1,2}/],
};

const EXPANDED: Readonly<Record<string, string>> = { T: "%H:%i:%s", r: "%h:%i:%s %p" };

/**
 * Reads a text by a format; blanks in the format pass over blanks in the text. undefined: it does not fit.
 * Day-of-year and week letters are not read.
 */
export function readDate(text: string, givenFormat: string): DateTimeParts | undefined {
  if (givenFormat.length > MAX_DATE_FORMAT) return undefined;
  const format = (NAMED.get(givenFormat) ?? givenFormat).replace(
    /%([Tr])/g,
    (_match, letter: string) => EXPANDED[letter],
  );
  const parts: Mutable = { year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0, micros: 0 };
  let rest = text.trimStart();
  for (let at = 0; at < format.length; at++) {
    if (/\s/.test(format[at])) {
      rest = rest.trimStart();
      continue;
    }
    if (rest === "") break;
    const taken = format[at] === "%" && at + 1 < format.length
      ? readLetter(rest, format[++at], parts)
      : rest[0] === format[at]
      ? 1
      : undefined;
    if (taken === undefined) return undefined;
    rest = rest.slice(taken);
  }
  if (parts.afternoon !== undefined) {
    if (parts.hour < 1 || parts.hour > 12) return undefined;
    parts.hour = parts.hour % 12 + (parts.afternoon ? 12 : 0);
  }
  const valid = isValidDate(parts.year, parts.month, parts.day) && parts.hour < 24 && parts.minute < 60 &&
    parts.second < 60;
  return valid && rest.trim() === "" ? parts : undefined;
}

/** Reads one letter's value into `parts`; how many characters it took, undefined when it does not fit. */
function readLetter(rest: string, letter: string, parts: Mutable): number | undefined {
  const number = NUMBERS[letter];
  if (number) {
    const digits = number[1].exec(rest)?.[0];
    if (digits === undefined) return undefined;
    parts[number[0]] = Number(digits);
    return digits.length;
  }
  switch (letter) {
    case "y": {
      const digits = /^\d{1,2}/.exec(rest)?.[0];
      if (digits === undefined) return undefined;
      parts.year = Number(digits) + (Number(digits) >= 70 ? 1900 : 2000);
      return digits.length;
    }
    case "f": {
      const digits = /^\d{1,6}/.exec(rest)?.[0];
      if (digits === undefined) return undefined;
      parts.micros = Number(digits.padEnd(6, "0"));
      return digits.length;
    }
    case "p": {
      const word = rest.slice(0, 2).toUpperCase();
      if (word !== "AM" && word !== "PM") return undefined;
      parts.afternoon = word === "PM";
      return 2;
    }
    case "b":
    case "M":
      return readMonthName(rest, letter === "M", parts);
    case "%":
      return rest[0] === "%" ? 1 : undefined;
    default:
      return undefined;
  }
}

function readMonthName(rest: string, whole: boolean, parts: Mutable): number | undefined {
  const lower = rest.toLowerCase();
  const name = (month: string) => (whole ? month : month.slice(0, 3)).toLowerCase();
  const index = MONTH_NAMES.findIndex((month) => lower.startsWith(name(month)));
  if (index < 0) return undefined;
  parts.month = index + 1;
  return name(MONTH_NAMES[index]).length;
}

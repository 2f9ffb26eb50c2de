/**
 * Dates and times as numbers, in the proleptic Gregorian calendar, without a time zone: a day number counts from
 * 1970-01-01, a moment counts microseconds from 1970-01-01 00:00:00. Years 0000 to 9999, as Doris.
 */

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface DateTimeParts extends DateParts {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** 0 to 999999. */
  readonly micros: number;
}

/** What a text said: `fractionDigits` as written, at most 6; digits past the sixth are in `roundUp`. */
export interface ParsedDateTime extends DateTimeParts {
  readonly hasTime: boolean;
  readonly fractionDigits: number;
  /** The seventh digit of the fraction was 5 or more. */
  readonly roundUp: boolean;
  /** Minutes east of UTC when the text named an offset. */
  readonly offsetMinutes: number | undefined;
}

export const MICROS_PER_SECOND = 1_000_000n;
export const MICROS_PER_DAY = 86_400n * MICROS_PER_SECOND;
const DAYS_TO_EPOCH = 719_468;

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isValidDate(year: number, month: number, day: number): boolean {
  return year >= 0 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
    day <= daysInMonth(year, month);
}

/** Days from 1970-01-01 to a date. */
export function dayNumber(date: DateParts): number {
  // Years that begin in March put the leap day last, so that month lengths follow one formula.
  const year = date.month <= 2 ? date.year - 1 : date.year;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * ((date.month + 9) % 12) + 2) / 5) + date.day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - DAYS_TO_EPOCH;
}

/** The date of a day number. */
export function dateOfDay(day: number): DateParts {
  const shifted = day + DAYS_TO_EPOCH;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

/** Microseconds from 1970-01-01 00:00:00 to a moment. */
export function momentOf(parts: DateTimeParts): bigint {
  const seconds = parts.hour * 3600 + parts.minute * 60 + parts.second;
  return BigInt(dayNumber(parts)) * MICROS_PER_DAY + BigInt(seconds) * MICROS_PER_SECOND +
    BigInt(parts.micros);
}

export function partsOfMoment(moment: bigint): DateTimeParts {
  const ofDay = ((moment % MICROS_PER_DAY) + MICROS_PER_DAY) % MICROS_PER_DAY;
  const day = Number((moment - ofDay) / MICROS_PER_DAY);
  const seconds = Number(ofDay / MICROS_PER_SECOND);
  return {
    ...dateOfDay(day),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    micros: Number(ofDay % MICROS_PER_SECOND),
  };
}

const MIN_MOMENT = momentOf({ year: 0, month: 1, day: 1, hour: 0, minute: 0, second: 0, micros: 0 });
const MAX_MOMENT = momentOf({
  year: 9999,
  month: 12,
  day: 31,
  hour: 23,
  minute: 59,
  second: 59,
  micros: 999_999,
});

/** Whether a moment lies in the years 0000 to 9999. */
export function inRange(moment: bigint): boolean {
  return moment >= MIN_MOMENT && moment <= MAX_MOMENT;
}

/** Brings a moment to `scale` digits after the second, half up. */
export function roundMoment(moment: bigint, scale: number): bigint {
  const unit = 10n ** BigInt(6 - scale);
  const rest = ((moment % unit) + unit) % unit;
  return moment - rest + (rest * 2n >= unit && unit > 1n ? unit : 0n);
}

const pad = (value: number, width: number) => String(value).padStart(width, "0");

export function formatDate(date: DateParts): string {
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** `YYYY-MM-DD hh:mm:ss` and `scale` digits of the fraction; further digits are cut off. */
export function formatDateTime(parts: DateTimeParts, scale: number): string {
  const fraction = scale === 0 ? "" : `.${pad(parts.micros, 6).slice(0, scale)}`;
  return `${formatDate(parts)} ${pad(parts.hour, 2)}:${pad(parts.minute, 2)}:${
    pad(parts.second, 2)
  }${fraction}`;
}

/** The value of a DATETIME(scale) at a moment, already rounded. */
export function formatMoment(moment: bigint, scale: number): string {
  return formatDateTime(partsOfMoment(moment), scale);
}

const SEPARATED =
  /^(\d{4}|\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]+(\d{1,2})(?::(\d{1,2})(?::(\d{1,2})(?:\.(\d*))?)?)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?$/i;
const COMPACT =
  /^(\d{4}|\d{2})(\d{2})(\d{2})(?:[ T]?(\d{2})(?::?(\d{2})(?::?(\d{2})(?:\.(\d*))?)?)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads the forms that Doris accepts: `2024-1-31 10:11:12.5`, `2024/01/31T10:11`, `20240131`, `20240131101112`,
 * two-digit years (70 to 99 are 19xx), an offset at the end. undefined: no date, or one that does not exist.
 */
export function parseDateTime(text: string): ParsedDateTime | undefined {
  const trimmed = text.trim();
  const match = SEPARATED.exec(trimmed) ?? matchCompact(trimmed);
  if (!match) return undefined;
  const [, yearText, month, day, hour, minute, second, fraction, zone] = match;
  const date = { year: fullYear(yearText), month: Number(month), day: Number(day) };
  const time = { hour: Number(hour ?? 0), minute: Number(minute ?? 0), second: Number(second ?? 0) };
  if (!isValidDate(date.year, date.month, date.day)) return undefined;
  if (time.hour > 23 || time.minute > 59 || time.second > 59) return undefined;
  const offsetMinutes = parseOffset(zone);
  if (zone !== undefined && offsetMinutes === undefined) return undefined;
  const digits = (fraction ?? "").slice(0, 6);
  return {
    ...date,
    ...time,
    micros: Number(digits.padEnd(6, "0")),
    hasTime: hour !== undefined,
    fractionDigits: digits.length,
    roundUp: (fraction ?? "").charAt(6) >= "5",
    offsetMinutes,
  };
}

/** Digits without separators: 6 or 8 are a date, 12 or 14 a date and a time; else the lengths are ambiguous. */
function matchCompact(text: string): RegExpExecArray | null {
  const run = /^\d+/.exec(text)?.[0].length ?? 0;
  return run === 6 || run === 8 || run === 12 || run === 14 ? COMPACT.exec(text) : null;
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length !== 2) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

/** Minutes east of UTC of `Z`, `+08`, `+8:00`, `-0330`; at most 14 hours. */
export function parseOffset(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^(Z|UTC|GMT)$/i.test(text)) return 0;
  const match = /^([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (Number(match[3] ?? 0) > 59 || minutes > 14 * 60) return undefined;
  return match[1] === "-" ? -minutes : minutes;
}

const TIME_TEXT = /^(-?)(?:(\d{1,3}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,9}))?)?|(\d{1,7})(?:\.(\d{1,9}))?)$/;
/** Largest TIME: 838:59:59. */
const MAX_TIME_SECONDS = 838 * 3600 + 59 * 60 + 59;

/** A duration `[-]hhh:mm:ss[.f]`, `hh:mm` or digits `hhmmss`, in microseconds; undefined: none, or too long. */
export function parseTime(text: string): bigint | undefined {
  const match = TIME_TEXT.exec(text.trim());
  if (!match) return undefined;
  const [, sign, hours, minutes, seconds, fraction, digits, digitFraction] = match;
  const number = Number(digits ?? 0);
  const parts = digits === undefined
    ? [Number(hours), Number(minutes), Number(seconds ?? 0)]
    : [Math.floor(number / 10_000), Math.floor(number / 100) % 100, number % 100];
  if (parts[1] > 59 || parts[2] > 59) return undefined;
  const total = parts[0] * 3600 + parts[1] * 60 + parts[2];
  if (total > MAX_TIME_SECONDS) return undefined;
  const micros = BigInt(total) * MICROS_PER_SECOND +
    BigInt((fraction ?? digitFraction ?? "").slice(0, 6).padEnd(6, "0"));
  return sign ? -micros : micros;
}

/** `[-]hh:mm:ss` with `scale` digits after it. */
export function formatTime(micros: bigint, scale: number): string {
  const size = micros < 0n ? -micros : micros;
  const seconds = Number(size / MICROS_PER_SECOND);
  const fraction = scale === 0 ? "" : `.${pad(Number(size % MICROS_PER_SECOND), 6).slice(0, scale)}`;
  const clock = `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${
    pad(seconds % 60, 2)
  }`;
  return `${micros < 0n ? "-" : ""}${clock}${fraction}`;
}

/** Calendar arithmetic that the date functions share. */
import {
  dateOfDay,
  type DateParts,
  dayNumber,
  daysInMonth,
  type LiteralValue,
  MICROS_PER_DAY,
  MICROS_PER_SECOND,
  momentOf,
  momentOfValue,
  parseTime,
  partsOfMoment,
  type SqlType,
  valueOfMoment,
} from "../types/mod.ts";
import { text } from "./define.ts";
import { type Folded, NOT_FOLDABLE } from "./signature.ts";

export type Unit =
  | "year"
  | "quarter"
  | "month"
  | "week"
  | "day"
  | "hour"
  | "minute"
  | "second"
  | "millisecond"
  | "microsecond";

const MICROS: Readonly<Partial<Record<Unit, bigint>>> = {
  week: 7n * MICROS_PER_DAY,
  day: MICROS_PER_DAY,
  hour: 3600n * MICROS_PER_SECOND,
  minute: 60n * MICROS_PER_SECOND,
  second: MICROS_PER_SECOND,
  millisecond: 1000n,
  microsecond: 1n,
};

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { year: 12, quarter: 3, month: 1 };

/** Largest step that can end in the years 0000 to 9999; further ones are out of range at once. */
const MAX_STEPS = 400_000_000_000_000_000n;

/** The local moment of a DATE or DATETIME value. */
export function moment(value: LiteralValue | undefined): bigint {
  return momentOfValue(text(value));
}

/** Microseconds of a TIME value. */
export function duration(value: LiteralValue | undefined): bigint {
  const micros = parseTime(text(value));
  if (micros === undefined) throw new TypeError(`Not a TIME value: '${text(value)}'`);
  return micros;
}

/** A result of a date function; out of the calendar is an error, which the backend words. */
export function momentResult(at: bigint | undefined, type: SqlType): Folded {
  if (at === undefined) return NOT_FOLDABLE;
  return valueOfMoment(at, type) ?? NOT_FOLDABLE;
}

/** `at` moved by `steps` units; the day is cut to the end of a shorter month. undefined: far out of range. */
export function addUnits(at: bigint, steps: bigint, unit: Unit): bigint | undefined {
  if (steps > MAX_STEPS || steps < -MAX_STEPS) return undefined;
  const months = MONTHS[unit];
  if (months === undefined) return at + steps * (MICROS[unit] ?? 1n);
  const parts = partsOfMoment(at);
  const total = BigInt(parts.year * 12 + parts.month - 1) + steps * BigInt(months);
  if (total < 0n || total >= 120_000n) return undefined;
  const year = Number(total / 12n);
  const month = Number(total % 12n) + 1;
  return momentOf({ ...parts, year, month, day: Math.min(parts.day, daysInMonth(year, month)) });
}

/** Whole units from `from` to `to`, towards zero. */
export function unitsBetween(from: bigint, to: bigint, unit: Unit): bigint {
  const months = MONTHS[unit];
  if (months === undefined) return (to - from) / (MICROS[unit] ?? 1n);
  const [a, c] = [partsOfMoment(from), partsOfMoment(to)];
  let difference = (c.year - a.year) * 12 + c.month - a.month;
  const restA = from - momentOf({ ...a, day: 1, hour: 0, minute: 0, second: 0, micros: 0 });
  const restC = to - momentOf({ ...c, day: 1, hour: 0, minute: 0, second: 0, micros: 0 });
  if (difference > 0 && restC < restA) difference -= 1;
  if (difference < 0 && restC > restA) difference += 1;
  return BigInt(Math.trunc(difference / months));
}

/** The beginning of the unit that holds `at`; weeks begin on Monday. */
export function truncate(at: bigint, unit: Unit): bigint {
  const parts = partsOfMoment(at);
  const midnight = { hour: 0, minute: 0, second: 0, micros: 0 };
  switch (unit) {
    case "year":
      return momentOf({ year: parts.year, month: 1, day: 1, ...midnight });
    case "quarter":
      return momentOf({
        year: parts.year,
        month: Math.floor((parts.month - 1) / 3) * 3 + 1,
        day: 1,
        ...midnight,
      });
    case "month":
      return momentOf({ year: parts.year, month: parts.month, day: 1, ...midnight });
    case "week":
      return BigInt(dayNumber(parts) - weekday(parts)) * MICROS_PER_DAY;
    default: {
      const size = MICROS[unit] ?? 1n;
      return at - (((at % size) + size) % size);
    }
  }
}

/** 0 for Monday to 6 for Sunday. */
export function weekday(date: DateParts): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}

/** 1 for January 1st. */
export function dayOfYear(date: DateParts): number {
  return dayNumber(date) - dayNumber({ year: date.year, month: 1, day: 1 }) + 1;
}

/**
 * MySQL's week number by `mode` (0 to 7), with the year it belongs to. Bit 1: weeks begin on Monday; bit 2: count
 * from 1 and give the last year's number before the first week; bit 4: the first week has the year's first such
 * day rather than four days.
 */
export function weekOf(date: DateParts, mode: number): { readonly year: number; readonly week: number } {
  const mondayFirst = (mode & 1) !== 0;
  let numbersFromOne = (mode & 2) !== 0;
  // In modes 0, 2, 5 and 7 the first week is the one that begins in the year.
  const firstDayRule = mondayFirst === ((mode & 4) !== 0);
  const day = dayNumber(date);
  let year = date.year;
  let firstDay = dayNumber({ year, month: 1, day: 1 });
  const startOf = (number: number) => {
    const monday = (((number + 3) % 7) + 7) % 7;
    return mondayFirst ? monday : (monday + 1) % 7;
  };
  let start = startOf(firstDay);
  if (date.month === 1 && date.day <= 7 - start) {
    if (!numbersFromOne && ((firstDayRule && start !== 0) || (!firstDayRule && start >= 4))) {
      return { year, week: 0 };
    }
    numbersFromOne = true;
    year -= 1;
    const length = dayNumber({ year: year + 1, month: 1, day: 1 }) - dayNumber({ year, month: 1, day: 1 });
    firstDay -= length;
    start = (start + 53 * 7 - length) % 7;
  }
  const beginsLate = firstDayRule ? start !== 0 : start >= 4;
  const days = beginsLate ? day - (firstDay + (7 - start)) : day - (firstDay - start);
  if (numbersFromOne && days >= 52 * 7) {
    const next = startOf(dayNumber({ year: year + 1, month: 1, day: 1 }));
    const nextBegins = dayNumber({ year: year + 1, month: 1, day: 1 }) - next;
    if (day >= nextBegins && ((!firstDayRule && next < 4) || (firstDayRule && next === 0))) {
      return { year: year + 1, week: 1 };
    }
  }
  return { year, week: Math.floor(days / 7) + 1 };
}

/** Days from 0000-01-01 as to_days() counts: 1970-01-01 is 719528. */
export const DAYS_BEFORE_EPOCH = 719_528;

export { dateOfDay, dayNumber };
export const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
export const DAY_NAMES = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

/** Dates from and to text and numbers, and the beginnings of units. */
import {
  BIGINT,
  DATE,
  dateOfDay,
  DATETIME,
  datetime,
  dayNumber,
  daysInMonth,
  decimal,
  formatDate,
  formatMoment,
  formatTime,
  inRange,
  isText,
  type LiteralValue,
  MAX_SECOND_SCALE,
  MICROS_PER_SECOND,
  momentOf,
  partsOfMoment,
  rescale,
  type SqlType,
  toLocal,
  toUtc,
  VARCHAR,
} from "../../types/mod.ts";
import { count, date, dec, dt, example, i, s, scalar, text, whole } from "../define.ts";
import { duration, moment, momentResult, truncate, type Unit, weekday } from "../calendar.ts";
import { hasMicrosecondPart, hasTimePart, readDate, writeDate } from "../date_format.ts";
import {
  pBigint,
  pDate,
  pDatetime,
  pDecimalOnly,
  pInt,
  pText,
  pTime,
  sameAsFirst,
  sig,
} from "../patterns.ts";
import { type Folded, type FunctionArg, NOT_FOLDABLE, type ScalarFunction } from "../signature.ts";

const TRUNC_UNITS: ReadonlySet<string> = new Set([
  "year",
  "quarter",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "second",
]);

const dateTrunc: ScalarFunction = scalar("date", "date_trunc", {
  signatures: [
    sig([pDatetime, pText], sameAsFirst),
    sig([pDate, pText], DATE),
    sig([pText, pDatetime], (types) => types[1]),
  ],
  doc: "The beginning of the year, quarter, month, week, day, hour, minute or second",
  examples: [
    example(
      "date_trunc('2024-05-17 10:11:12', 'month')",
      [dt("2024-05-17 10:11:12"), s("month")],
      "2024-05-01 00:00:00",
    ),
    example("date_trunc('2024-05-17', 'week')", [date("2024-05-17"), s("week")], "2024-05-13"),
  ],
  fold: ([first, second], { argTypes, type }) => {
    const [at, word] = isText(argTypes[0]) ? [second, first] : [first, second];
    const unit = text(word).toLowerCase();
    return TRUNC_UNITS.has(unit) ? momentResult(truncate(moment(at), unit as Unit), type) : NOT_FOLDABLE;
  },
});

const lastDay: ScalarFunction = scalar("date", "last_day", {
  signatures: [sig([pDate], DATE), sig([pDatetime], DATE)],
  doc: "The last day of the month",
  examples: [example("last_day('2024-02-10')", [date("2024-02-10")], "2024-02-29")],
  fold: ([value]) => {
    const parts = partsOfMoment(moment(value));
    return formatDate({ ...parts, day: daysInMonth(parts.year, parts.month) });
  },
});

const toMonday: ScalarFunction = scalar("date", "to_monday", {
  signatures: [sig([pDate], DATE), sig([pDatetime], DATE)],
  doc: "The Monday of the week",
  examples: [example("to_monday('2024-05-17')", [date("2024-05-17")], "2024-05-13")],
  fold: ([value]) => {
    const parts = partsOfMoment(moment(value));
    return formatDate(dateOfDay(dayNumber(parts) - weekday(parts)));
  },
});

const makeDate: ScalarFunction = scalar("date", "makedate", {
  signatures: [sig([pInt, pInt], DATE)],
  nullability: "always",
  doc: "The n-th day of a year",
  examples: [example("makedate(2024, 60)", [i(2024), i(60)], "2024-02-29")],
  fold: ([year, day]) => {
    if (count(day) < 1 || count(year) < 0 || count(year) > 9999) return null;
    const parts = dateOfDay(dayNumber({ year: count(year), month: 1, day: 1 }) + count(day) - 1);
    return parts.year <= 9999 ? formatDate(parts) : null;
  },
});

const toDate: ScalarFunction = scalar("date", "to_date", {
  aliases: ["to_datev2"],
  signatures: [sig([pDatetime], DATE)],
  doc: "The date of a moment",
  examples: [example("to_date('2024-01-31 10:11:12')", [dt("2024-01-31 10:11:12")], "2024-01-31")],
  fold: ([value]) => text(value).slice(0, 10),
});

const dateOf: ScalarFunction = scalar("date", "date", {
  aliases: ["datev2"],
  signatures: [sig([pDatetime], DATE)],
  doc: "The date of a moment",
  examples: [example("date('2024-01-31 10:11:12')", [dt("2024-01-31 10:11:12")], "2024-01-31")],
  fold: ([value]) => text(value).slice(0, 10),
});

const timeOf: ScalarFunction = scalar("date", "time", {
  signatures: [
    sig([pDatetime], ([type]) => ({ kind: "time", scale: type.kind === "datetime" ? type.scale : 0 })),
  ],
  doc: "The time of day of a moment",
  examples: [example("time('2024-01-31 10:11:12')", [dt("2024-01-31 10:11:12")], "10:11:12")],
  fold: ([value]) => text(value).slice(11),
});

const timestamp: ScalarFunction = scalar("date", "timestamp", {
  signatures: [sig([pDatetime], sameAsFirst), sig([pDatetime, pTime], sameAsFirst)],
  doc: "A date as a moment, with a duration added",
  examples: [example("timestamp('2024-01-31')", [s("2024-01-31")], "2024-01-31 00:00:00")],
  fold: ([value, added], { type }) => {
    return momentResult(moment(value) + (added === undefined ? 0n : duration(added)), type);
  },
});

const dateFormat: ScalarFunction = scalar("date", "date_format", {
  signatures: [sig([pDatetime, pText], VARCHAR), sig([pDate, pText], VARCHAR)],
  doc: "A moment written by a format such as %Y-%m-%d",
  examples: [
    example("date_format('2024-01-31 15:04:05', '%Y/%m/%d %h:%i %p')", [
      dt("2024-01-31 15:04:05"),
      s("%Y/%m/%d %h:%i %p"),
    ], "2024/01/31 03:04 PM"),
    example(
      "date_format('2024-01-31', '%W %D %M')",
      [date("2024-01-31"), s("%W %D %M")],
      "Wednesday 31st January",
    ),
  ],
  fold: ([value, format]) => writeDate(partsOfMoment(moment(value)), text(format)) ?? NOT_FOLDABLE,
});

/** A constant format without a time gives a DATE, one with microseconds all digits. */
function typeOfFormat(_argTypes: readonly SqlType[], args: readonly FunctionArg[]): SqlType {
  const format = args[1].value;
  if (typeof format !== "string") return datetime(MAX_SECOND_SCALE);
  if (!hasTimePart(format)) return DATE;
  return hasMicrosecondPart(format) ? datetime(MAX_SECOND_SCALE) : DATETIME;
}

const strToDate: ScalarFunction = scalar("date", "str_to_date", {
  signatures: [sig([pText, pText], typeOfFormat)],
  nullability: "always",
  doc: "A text read by a format such as %Y-%m-%d; NULL when it does not fit",
  examples: [
    example("str_to_date('31.01.2024', '%d.%m.%Y')", [s("31.01.2024"), s("%d.%m.%Y")], "2024-01-31"),
    example(
      "str_to_date('2024-01-31 10', '%Y-%m-%d %H')",
      [s("2024-01-31 10"), s("%Y-%m-%d %H")],
      "2024-01-31 10:00:00",
    ),
    example("str_to_date('x', '%Y')", [s("x"), s("%Y")], null),
  ],
  fold: ([value, format], { type }) => {
    const parts = readDate(text(value), text(format));
    return parts ? momentResult(momentOf(parts), type) : null;
  },
});

/** Seconds since 1970 take 10 digits; the fraction adds its own. */
const UNIX_DIGITS = 12;
/** 9999-12-31 23:59:59 UTC: later seconds have no date. */
const MAX_UNIX_SECONDS = 253_402_271_999n;

function unixType([type]: readonly SqlType[]): SqlType {
  const scale = type.kind === "datetime" ? type.scale : MAX_SECOND_SCALE;
  return decimal(UNIX_DIGITS + scale, scale);
}

const unixTimestamp: ScalarFunction = scalar("date", "unix_timestamp", {
  signatures: [
    sig([], BIGINT),
    sig([pDatetime], unixType),
    sig([pDate], BIGINT),
    sig([pText, pText], decimal(UNIX_DIGITS + MAX_SECOND_SCALE, MAX_SECOND_SCALE)),
  ],
  doc: "Seconds since 1970-01-01 UTC of now, or of a moment on the session's clock",
  examples: [
    example("unix_timestamp()", [], "1706695872"),
    example("unix_timestamp('1970-01-01 08:00:10')", [dt("1970-01-01 08:00:10")], "10"),
    example("unix_timestamp('1970-01-02')", [date("1970-01-02")], "57600"),
  ],
  fold: (values, { type, context }) => {
    if (values.length === 0) return context.nowMicros / MICROS_PER_SECOND;
    const local = localMoment(values);
    if (local === null) return null;
    const utc = toUtc(local, context.timeZone);
    if (utc === undefined) return NOT_FOLDABLE;
    const micros = utc < 0n || utc > (MAX_UNIX_SECONDS + 1n) * MICROS_PER_SECOND ? 0n : utc;
    return type.kind === "decimal" ? rescaleDown(micros, type.scale) : micros / MICROS_PER_SECOND;
  },
});

function localMoment(values: readonly LiteralValue[]): bigint | null {
  if (values.length === 1) return moment(values[0]);
  const parts = readDate(text(values[0]), text(values[1]));
  return parts ? momentOf(parts) : null;
}

function rescaleDown(micros: bigint, scale: number): bigint {
  return micros / 10n ** BigInt(6 - scale);
}

const DEFAULT_FORMAT = "%Y-%m-%d %H:%i:%s";

const fromUnixtime: ScalarFunction = scalar("date", "from_unixtime", {
  signatures: [
    sig([pBigint], VARCHAR),
    sig([pBigint, pText], VARCHAR),
    sig([pDecimalOnly], VARCHAR),
    sig([pDecimalOnly, pText], VARCHAR),
  ],
  nullability: "always",
  doc: "Seconds since 1970-01-01 UTC as text on the session's clock; NULL when out of range",
  examples: [
    example("from_unixtime(10)", [i(10)], "1970-01-01 08:00:10"),
    example("from_unixtime(10, '%Y-%m-%d')", [i(10), s("%Y-%m-%d")], "1970-01-01"),
    example("from_unixtime(10.5)", [dec("10.5")], "1970-01-01 08:00:10.500000"),
    example("from_unixtime(-1)", [i(-1)], null),
  ],
  fold: ([value, format], { argTypes, context }) => {
    const scale = argTypes[0].kind === "decimal" ? argTypes[0].scale : 0;
    const micros = rescale(whole(value), scale, 6);
    if (micros < 0n || micros > MAX_UNIX_SECONDS * MICROS_PER_SECOND) return null;
    const local = toLocal(micros, context.timeZone);
    if (local === undefined) return NOT_FOLDABLE;
    const wanted = format === undefined
      ? (scale > 0 ? `${DEFAULT_FORMAT}.%f` : DEFAULT_FORMAT)
      : text(format);
    return writeDate(partsOfMoment(local), wanted) ?? NOT_FOLDABLE;
  },
});

const convertTz: ScalarFunction = scalar("date", "convert_tz", {
  signatures: [sig([pDatetime, pText, pText], sameAsFirst)],
  nullability: "always",
  doc: "A moment on the clock of one time zone shown on that of another; NULL for an unknown zone",
  examples: [
    example("convert_tz('2024-01-31 12:00:00', 'UTC', 'America/New_York')", [
      dt("2024-01-31 12:00:00"),
      s("UTC"),
      s("America/New_York"),
    ], "2024-01-31 07:00:00"),
    example("convert_tz('2024-01-31 12:00:00', '+00:00', 'Nowhere')", [
      dt("2024-01-31 12:00:00"),
      s("+00:00"),
      s("Nowhere"),
    ], null),
  ],
  fold: ([value, from, to], { type }) => {
    const utc = toUtc(moment(value), text(from));
    const local = utc === undefined ? undefined : toLocal(utc, text(to));
    return local === undefined ? null : momentResult(local, type);
  },
});

/** Moments since 1970 in some unit. */
function epoch(name: string, unit: bigint, result: string): ScalarFunction {
  return scalar("date", name, {
    signatures: [sig([pDatetime], BIGINT)],
    doc: `${name.split("_")[0]}s since 1970-01-01 UTC of a moment on the session's clock`,
    examples: [example(`${name}('1970-01-01 08:00:10')`, [dt("1970-01-01 08:00:10")], result)],
    fold: ([value], { context }) => {
      const utc = toUtc(moment(value), context.timeZone);
      return utc === undefined ? NOT_FOLDABLE : utc / unit;
    },
  });
}

/** now() and relations: the statement's moment, the same wherever it stands. */
function current(
  name: string,
  aliases: readonly string[],
  doc: string,
  result: string,
  scaled: ((scale: number) => SqlType) | undefined,
  type: SqlType,
  value: (local: bigint, scale: number) => Folded,
  utc = false,
): ScalarFunction {
  return scalar("date", name, {
    aliases,
    signatures: [
      sig([], type),
      ...(scaled ? [sig([pInt], (_types, [digits]) => scaled(clampScale(digits.value)))] : []),
    ],
    nullability: "never",
    doc,
    examples: [example(`${name}()`, [], result)],
    fold: ([digits], { context }) => {
      const local = utc ? context.nowMicros : toLocal(context.nowMicros, context.timeZone);
      return local === undefined ? NOT_FOLDABLE : value(local, clampScale(digits));
    },
  });
}

function clampScale(value: LiteralValue | undefined): number {
  return typeof value === "bigint" ? Math.min(Math.max(Number(value), 0), MAX_SECOND_SCALE) : 0;
}

/** The clock does not round up into the future: digits are cut. */
function cut(local: bigint, scale: number): bigint {
  const unit = 10n ** BigInt(6 - scale);
  return local - (((local % unit) + unit) % unit);
}

const onClock = (local: bigint, scale: number): Folded => {
  return inRange(local) ? formatMoment(cut(local, scale), scale) : NOT_FOLDABLE;
};
const onCalendar = (local: bigint): Folded => formatDate(partsOfMoment(local));
const ofDay = (local: bigint, scale: number): Folded => {
  return formatTime(cut(local, scale) - truncate(local, "day"), scale);
};
const time = (scale: number): SqlType => ({ kind: "time", scale });

const CURRENT: readonly ScalarFunction[] = [
  current(
    "now",
    ["current_timestamp", "localtime", "localtimestamp"],
    "The statement's moment on the session's clock",
    "2024-01-31 18:11:12",
    datetime,
    DATETIME,
    onClock,
  ),
  current(
    "curdate",
    ["current_date"],
    "Today on the session's clock",
    "2024-01-31",
    undefined,
    DATE,
    onCalendar,
  ),
  current(
    "curtime",
    ["current_time"],
    "The time of day on the session's clock",
    "18:11:12",
    time,
    time(0),
    ofDay,
  ),
  current(
    "utc_timestamp",
    [],
    "The statement's moment in UTC",
    "2024-01-31 10:11:12",
    datetime,
    DATETIME,
    onClock,
    true,
  ),
  current("utc_date", [], "Today in UTC", "2024-01-31", undefined, DATE, onCalendar, true),
  current("utc_time", [], "The time of day in UTC", "10:11:12", time, time(0), ofDay, true),
];

export const DATE_TEXT: readonly ScalarFunction[] = [
  dateTrunc,
  lastDay,
  toMonday,
  makeDate,
  toDate,
  dateOf,
  timeOf,
  timestamp,
  dateFormat,
  strToDate,
  unixTimestamp,
  fromUnixtime,
  convertTz,
  epoch("second_timestamp", MICROS_PER_SECOND, "10"),
  epoch("millisecond_timestamp", 1000n, "10000"),
  epoch("microsecond_timestamp", 1n, "10000000"),
  ...CURRENT,
];

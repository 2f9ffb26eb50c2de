/** Parts of dates and times. */
import {
  BIGINT,
  DATE,
  dateOfDay,
  type DateTimeParts,
  formatDate,
  INT,
  MICROS_PER_SECOND,
  partsOfMoment,
  SMALLINT,
  type SqlType,
  TINYINT,
  VARCHAR,
} from "../../types/mod.ts";
import { count, date, dt, example, i, scalar } from "../define.ts";
import {
  DAY_NAMES,
  dayNumber,
  dayOfYear,
  DAYS_BEFORE_EPOCH,
  duration,
  moment,
  MONTH_NAMES,
  weekday,
  weekOf,
} from "../calendar.ts";
import { pDateLike, pInt, pTime, sig } from "../patterns.ts";
import type { Example, ScalarFunction, Signature } from "../signature.ts";

interface Part {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly type: SqlType;
  readonly doc: string;
  readonly result: string;
  readonly of: (parts: DateTimeParts) => number | string;
  /** Of a duration, where the part exists there. */
  readonly ofTime?: (micros: bigint) => number;
}

const AT = "2024-01-31 10:11:12.250000";

const absolute = (micros: bigint) => (micros < 0n ? -micros : micros);

const PARTS: readonly Part[] = [
  { name: "year", type: SMALLINT, doc: "Year", result: "2024", of: (p) => p.year },
  { name: "quarter", type: TINYINT, doc: "Quarter, 1 to 4", result: "1", of: (p) => Math.ceil(p.month / 3) },
  { name: "month", type: TINYINT, doc: "Month, 1 to 12", result: "1", of: (p) => p.month },
  {
    name: "dayofmonth",
    aliases: ["day"],
    type: TINYINT,
    doc: "Day of the month",
    result: "31",
    of: (p) => p.day,
  },
  {
    name: "dayofweek",
    aliases: ["dow"],
    type: TINYINT,
    doc: "Day of the week, 1 for Sunday to 7",
    result: "4",
    of: (p) => ((weekday(p) + 1) % 7) + 1,
  },
  { name: "weekday", type: TINYINT, doc: "Day of the week, 0 for Monday to 6", result: "2", of: weekday },
  {
    name: "dayofyear",
    aliases: ["doy"],
    type: SMALLINT,
    doc: "Day of the year from 1",
    result: "31",
    of: dayOfYear,
  },
  {
    name: "weekofyear",
    type: TINYINT,
    doc: "Week of the year, 1 to 53, weeks from Monday, as ISO 8601",
    result: "5",
    of: (p) => weekOf(p, 3).week,
  },
  {
    name: "hour",
    type: TINYINT,
    doc: "Hour",
    result: "10",
    of: (p) => p.hour,
    ofTime: (micros) => Number(absolute(micros) / (3600n * MICROS_PER_SECOND)),
  },
  {
    name: "minute",
    type: TINYINT,
    doc: "Minute",
    result: "11",
    of: (p) => p.minute,
    ofTime: (micros) => Number(absolute(micros) / (60n * MICROS_PER_SECOND) % 60n),
  },
  {
    name: "second",
    type: TINYINT,
    doc: "Second",
    result: "12",
    of: (p) => p.second,
    ofTime: (micros) => Number(absolute(micros) / MICROS_PER_SECOND % 60n),
  },
  {
    name: "microsecond",
    type: INT,
    doc: "Microsecond",
    result: "250000",
    of: (p) => p.micros,
    ofTime: (micros) => Number(absolute(micros) % MICROS_PER_SECOND),
  },
  {
    name: "dayname",
    type: VARCHAR,
    doc: "English name of the day",
    result: "Wednesday",
    of: (p) => DAY_NAMES[weekday(p)],
  },
  {
    name: "monthname",
    type: VARCHAR,
    doc: "English name of the month",
    result: "January",
    of: (p) => MONTH_NAMES[p.month - 1],
  },
  {
    name: "century",
    type: TINYINT,
    doc: "Century",
    result: "21",
    of: (p) => Math.ceil(p.year / 100),
  },
  {
    name: "to_days",
    type: INT,
    doc: "Days from year 0",
    result: "739281",
    of: (p) => dayNumber(p) + DAYS_BEFORE_EPOCH,
  },
  {
    name: "to_seconds",
    type: BIGINT,
    doc: "Seconds from year 0",
    result: "63873915072",
    of: (p) => (dayNumber(p) + DAYS_BEFORE_EPOCH) * 86_400 + p.hour * 3600 + p.minute * 60 + p.second,
  },
];

function part({ name, aliases, type, doc, result, of, ofTime }: Part): ScalarFunction {
  const signatures: Signature[] = [sig([pDateLike], type)];
  // Hours of a duration pass 127.
  if (ofTime) signatures.push(sig([pTime], name === "hour" ? INT : type));
  const examples: Example[] = [example(`${name}('${AT}')`, [dt(AT)], result)];
  return scalar("date", name, {
    aliases,
    signatures,
    doc,
    examples,
    fold: ([value], { argTypes }) => {
      const answer = ofTime && argTypes[0].kind === "time"
        ? ofTime(duration(value))
        : of(partsOfMoment(moment(value)));
      return typeof answer === "number" ? BigInt(answer) : answer;
    },
  });
}

function week(
  name: string,
  type: SqlType,
  doc: string,
  result: string,
  number: (at: { readonly year: number; readonly week: number }) => number,
  forceYear: boolean,
): ScalarFunction {
  return scalar("date", name, {
    signatures: [sig([pDateLike], type), sig([pDateLike, pInt], type)],
    doc,
    examples: [example(`${name}('2024-01-31')`, [date("2024-01-31")], result)],
    fold: ([value, mode]) => {
      const asked = mode === undefined ? 0 : count(mode) & 7;
      return BigInt(number(weekOf(partsOfMoment(moment(value)), forceYear ? asked | 2 : asked)));
    },
  });
}

const fromDays: ScalarFunction = scalar("date", "from_days", {
  signatures: [sig([pInt], DATE)],
  nullability: "always",
  doc: "The date that lies so many days from year 0",
  examples: [example("from_days(739281)", [i(739281)], "2024-01-31")],
  fold: ([days]) => {
    const number = count(days) - DAYS_BEFORE_EPOCH;
    const [first, last] = [
      dayNumber({ year: 0, month: 1, day: 1 }),
      dayNumber({ year: 9999, month: 12, day: 31 }),
    ];
    return number < first || number > last ? null : formatDate(dateOfDay(number));
  },
});

export const DATE_PARTS: readonly ScalarFunction[] = [
  ...PARTS.map(part),
  week("week", TINYINT, "Week of the year, by MySQL's mode", "4", ({ week }) => week, false),
  week("yearweek", INT, "Year and week as one number", "202404", ({ year, week }) => year * 100 + week, true),
  fromDays,
];

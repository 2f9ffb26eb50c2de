/** Moving and measuring: what `date + INTERVAL n UNIT`, date_add and timestampdiff become. */
import {
  BIGINT,
  DATE,
  datetime,
  daysInMonth,
  DOUBLE,
  formatTime,
  INT,
  MAX_SECOND_SCALE,
  parseValue,
  partsOfMoment,
  type SqlType,
} from "../../types/mod.ts";
import { date, dt, example, i, s, scalar, whole } from "../define.ts";
import { addUnits, dayNumber, duration, moment, momentResult, type Unit, unitsBetween } from "../calendar.ts";
import { exactly, pBigint, pDate, pDatetime, pInt, pTime, sameAsFirst, sig } from "../patterns.ts";
import type { ScalarFunction, Signature, TypePattern } from "../signature.ts";

interface Step {
  readonly unit: Unit;
  readonly add: readonly string[];
  readonly sub: readonly string[];
  /** Days and longer keep a DATE a DATE. */
  readonly keepsDate: boolean;
  readonly added: string;
  readonly taken: string;
}

/** The argument's scale is raised to 6 digits. */
const pMicros: TypePattern = {
  label: "DATETIME(6)",
  accepts: (type) => type.kind === "datetime" && type.scale === MAX_SECOND_SCALE,
  castTo: (
    type,
  ) => (pDatetime.accepts(type) || pDatetime.castTo(type) ? datetime(MAX_SECOND_SCALE) : undefined),
};

/** Longest text that can be a date without a time of day. */
const DATE_LENGTH = 10;

/** DATE, or a constant text that is one; other texts go to DATETIME. */
const pOnlyDate: TypePattern = {
  ...exactly(DATE, "DATE"),
  castTo: (_type, value) => {
    const isDate = typeof value === "string" && value.trim().length <= DATE_LENGTH &&
      parseValue(value, DATE) !== undefined;
    return isDate ? DATE : undefined;
  },
};

const STEPS: readonly Step[] = [
  step("year", true, "2025-02-28", "2023-02-28"),
  step("quarter", true, "2024-05-29", "2023-11-29"),
  step("month", true, "2024-03-29", "2024-01-29"),
  step("week", true, "2024-03-07", "2024-02-22"),
  {
    ...step("day", true, "2024-03-01", "2024-02-28"),
    add: ["date_add", "adddate"],
    sub: ["date_sub", "subdate"],
  },
  step("hour", false, "2024-02-29 01:00:00", "2024-02-28 23:00:00"),
  step("minute", false, "2024-02-29 00:01:00", "2024-02-28 23:59:00"),
  step("second", false, "2024-02-29 00:00:01", "2024-02-28 23:59:59"),
  step("millisecond", false, "2024-02-29 00:00:00.001000", "2024-02-28 23:59:59.999000"),
  step("microsecond", false, "2024-02-29 00:00:00.000001", "2024-02-28 23:59:59.999999"),
];

function step(unit: Unit, keepsDate: boolean, added: string, taken: string): Step {
  return { unit, keepsDate, added, taken, add: unit === "month" ? ["add_months"] : [], sub: [] };
}

function stepSignatures({ unit, keepsDate }: Step): readonly Signature[] {
  if (unit === "millisecond" || unit === "microsecond") {
    return [sig([pMicros, pBigint], datetime(MAX_SECOND_SCALE))];
  }
  const steps = unit === "minute" || unit === "second" ? pBigint : pInt;
  const moves = sig([pDatetime, steps], sameAsFirst);
  return keepsDate ? [sig([pOnlyDate, steps], DATE), moves] : [moves];
}

function moving(given: Step, direction: 1n | -1n): ScalarFunction {
  const adds = direction === 1n;
  const name = `${given.unit}s_${adds ? "add" : "sub"}`;
  return scalar("date", name, {
    aliases: adds ? given.add : given.sub,
    signatures: stepSignatures(given),
    doc: `So many ${given.unit}s ${adds ? "later" : "earlier"}`,
    examples: [
      example(`${name}('2024-02-29', 1)`, [date("2024-02-29"), i(1)], adds ? given.added : given.taken),
    ],
    fold: ([value, steps], { type }) => {
      return momentResult(addUnits(moment(value), direction * whole(steps), given.unit), type);
    },
  });
}

const DIFFERENCES: readonly (readonly [Unit, string])[] = [
  ["year", "0"],
  ["quarter", "1"],
  ["month", "5"],
  ["week", "21"],
  ["day", "152"],
  ["hour", "3648"],
  ["minute", "218880"],
  ["second", "13132800"],
  ["millisecond", "13132800000"],
  ["microsecond", "13132800000000"],
];

function difference([unit, result]: readonly [Unit, string]): ScalarFunction {
  const name = `${unit}s_diff`;
  return scalar("date", name, {
    signatures: [sig([pDatetime, pDatetime], BIGINT), sig([pDate, pDate], BIGINT)],
    doc: `Whole ${unit}s from the second moment to the first`,
    examples: [
      example(`${name}('2024-07-01', '2024-01-31')`, [date("2024-07-01"), date("2024-01-31")], result),
    ],
    fold: ([to, from]) => unitsBetween(moment(from), moment(to), unit),
  });
}

const dateDiff: ScalarFunction = scalar("date", "datediff", {
  signatures: [sig([pDatetime, pDatetime], INT), sig([pDate, pDate], INT)],
  doc: "Days from the second date to the first, without regard to the time of day",
  examples: [
    example("datediff('2024-03-01', '2024-02-28')", [date("2024-03-01"), date("2024-02-28")], "2"),
    example("datediff('2024-03-01 00:00:00', '2024-02-28 23:59:59')", [
      dt("2024-03-01 00:00:00"),
      dt("2024-02-28 23:59:59"),
    ], "2"),
  ],
  fold: ([to, from]) => BigInt(dayNumber(partsOfMoment(moment(to))) - dayNumber(partsOfMoment(moment(from)))),
});

function widestTime(argTypes: readonly SqlType[]): SqlType {
  return {
    kind: "time",
    scale: Math.max(...argTypes.map((type) => (type.kind === "datetime" ? type.scale : 0))),
  };
}

const timeDiff: ScalarFunction = scalar("date", "timediff", {
  signatures: [sig([pDatetime, pDatetime], widestTime)],
  doc: "Time from the second moment to the first",
  examples: [
    example("timediff('2024-01-02 00:00:01', '2024-01-01 00:00:00')", [
      dt("2024-01-02 00:00:01"),
      dt("2024-01-01 00:00:00"),
    ], "24:00:01"),
  ],
  fold: ([to, from], { type }) => {
    return formatTime(moment(to) - moment(from), type.kind === "time" ? type.scale : 0);
  },
});

const monthsBetween: ScalarFunction = scalar("date", "months_between", {
  signatures: [sig([pDate, pDate], DOUBLE)],
  doc: "Months from the second date to the first, with a fraction of 31 days",
  examples: [
    example("months_between('2024-03-31', '2024-02-29')", [date("2024-03-31"), date("2024-02-29")], "1"),
  ],
  fold: ([to, from]) => {
    const [a, c] = [partsOfMoment(moment(to)), partsOfMoment(moment(from))];
    const months = (a.year - c.year) * 12 + a.month - c.month;
    const isLast = (p: typeof a) => daysInMonth(p.year, p.month) === p.day;
    const rest = isLast(a) && isLast(c) ? 0 : (a.day - c.day) / 31;
    return Math.round((months + rest) * 1e8) / 1e8;
  },
});

const timeToSec: ScalarFunction = scalar("date", "time_to_sec", {
  signatures: [sig([pTime], INT)],
  doc: "A duration in seconds",
  examples: [example("time_to_sec('01:00:01')", [s("01:00:01")], "3601")],
  fold: ([value]) => duration(value) / 1_000_000n,
});

const secToTime: ScalarFunction = scalar("date", "sec_to_time", {
  signatures: [sig([pInt], { kind: "time", scale: 0 })],
  doc: "Seconds as a duration",
  examples: [example("sec_to_time(3601)", [i(3601)], "01:00:01")],
  fold: ([value]) => formatTime(whole(value) * 1_000_000n, 0),
});

const ROUNDED_UNITS: readonly Unit[] = [
  "year",
  "quarter",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "second",
];

/** Rounding to every n-th unit from an origin is left to a backend. */
function rounded(unit: Unit, up: boolean): ScalarFunction {
  const signatures = [
    sig([pDatetime], sameAsFirst),
    sig([pDatetime, pInt], sameAsFirst),
    sig([pDatetime, pDatetime], sameAsFirst),
    sig([pDatetime, pInt, pDatetime], sameAsFirst),
  ];
  return scalar("date", `${unit}_${up ? "ceil" : "floor"}`, {
    signatures,
    doc: `The ${up ? "end" : "beginning"} of the ${unit}, or of n ${unit}s counted from an origin`,
    examples: [],
  });
}

export const DATE_MOVES: readonly ScalarFunction[] = [
  ...STEPS.map((given) => moving(given, 1n)),
  ...STEPS.map((given) => moving(given, -1n)),
  ...DIFFERENCES.map(difference),
  dateDiff,
  timeDiff,
  monthsBetween,
  timeToSec,
  secToTime,
  ...ROUNDED_UNITS.flatMap((unit) => [rounded(unit, false), rounded(unit, true)]),
];

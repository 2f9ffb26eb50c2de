/** Moving dates and measuring between them. @module */
import type { Arg, FunctionCall, ScalarRule } from "./call.ts";
import { cast } from "./sql_text.ts";

const UNITS = [
  "year",
  "quarter",
  "month",
  "week",
  "day",
  "hour",
  "minute",
  "second",
  "millisecond",
  "microsecond",
] as const;
type Unit = typeof UNITS[number];

const MONTHS: Readonly<Partial<Record<Unit, number>>> = { year: 12, quarter: 3, month: 1 };
const MICROS: Readonly<Partial<Record<Unit, number>>> = {
  week: 604_800_000_000,
  day: 86_400_000_000,
  hour: 3_600_000_000,
  minute: 60_000_000,
  second: 1_000_000,
  millisecond: 1000,
  microsecond: 1,
};
const DAYS: Readonly<Partial<Record<Unit, number>>> = { week: 7, day: 1 };

const times = (sql: string, factor: number) => (factor === 1 ? sql : `${sql} * ${factor}`);

/** `date` moved by `steps` units; whole days keep a DATE a DATE without an interval. */
function move(date: Arg, steps: string, unit: Unit, sign: "+" | "-", duck: string): string {
  const months = MONTHS[unit];
  const days = DAYS[unit];
  if (months !== undefined) {
    return cast(`${date.sql} ${sign} to_months(${cast(times(steps, months), "INTEGER")})`, duck);
  }
  if (days !== undefined) {
    const count = cast(times(steps, days), "INTEGER");
    return duck === "DATE"
      ? `(${cast(date.sql, "DATE")} ${sign} ${count})`
      : `(${date.sql} ${sign} to_days(${count}))`;
  }
  return `(${date.sql} ${sign} to_microseconds(${times(cast(steps, "BIGINT"), MICROS[unit] ?? 1)}))`;
}

const mover = (unit: Unit, sign: "+" | "-"): ScalarRule => ({ args: [date, steps], type }) => {
  return move(date, steps.sql, unit, sign, type.duck);
};

/** Microseconds since the beginning of the month. */
const restOfMonth = (date: string) => {
  const moment = cast(date, "TIMESTAMP");
  return `(epoch_us(${moment}) - epoch_us(CAST(date_trunc('month', ${moment}) AS TIMESTAMP)))`;
};

const monthNumber = (date: string) => `(year(${date}) * 12 + month(${date}))`;

/** Whole months from `from` to `to`, towards zero. */
function wholeMonths(to: string, from: string): string {
  const months = `(${monthNumber(to)} - ${monthNumber(from)})`;
  return `(CASE WHEN ${months} > 0 AND ${restOfMonth(to)} < ${
    restOfMonth(from)
  } THEN ${months} - 1 WHEN ${months} < 0 AND ${restOfMonth(to)} > ${
    restOfMonth(from)
  } THEN ${months} + 1 ELSE ${months} END)`;
}

const micros = (date: string) => `epoch_us(${cast(date, "TIMESTAMP")})`;

function difference(unit: Unit) {
  return ({ args: [to, from] }: FunctionCall): string => {
    const months = MONTHS[unit];
    if (months !== undefined) return `(${wholeMonths(to.sql, from.sql)} // ${months})`;
    const days = DAYS[unit];
    if (days !== undefined && to.type.family === "date" && from.type.family === "date") {
      return `((${to.sql} - ${from.sql}) // ${days})`;
    }
    return `((${micros(to.sql)} - ${micros(from.sql)}) // ${MICROS[unit] ?? 1})`;
  };
}

const ORIGIN = "TIMESTAMP '0001-01-01 00:00:00'";

/** The beginning (or end) of the n units from an origin that hold a moment. */
function rounded(unit: Unit, up: boolean) {
  return ({ args }: FunctionCall): string => {
    const at = cast(args[0].sql, "TIMESTAMP");
    const count = args.find((arg, i) =>
      i > 0 && arg.type.family !== "datetime" && arg.type.family !== "date"
    );
    const given = args.find((arg, i) =>
      i > 0 && (arg.type.family === "datetime" || arg.type.family === "date")
    );
    const origin = given === undefined ? ORIGIN : cast(given.sql, "TIMESTAMP");
    const steps = count === undefined ? "1" : cast(count.sql, "BIGINT");
    const months = MONTHS[unit];
    if (months !== undefined) {
      const size = `(${steps} * ${months})`;
      const passed = `(${monthNumber(at)} - ${monthNumber(origin)} - CASE WHEN ${restOfMonth(at)} < ${
        restOfMonth(origin)
      } THEN 1 ELSE 0 END)`;
      const low = `(${passed} - (((${passed}) % ${size}) + ${size}) % ${size})`;
      const start = `(${origin} + to_months(CAST(${low} AS INTEGER)))`;
      if (!up) return start;
      return `(CASE WHEN ${start} = ${at} THEN ${start} ELSE ${origin} + to_months(CAST(${low} + ${size} AS INTEGER)) END)`;
    }
    const size = `(${steps} * ${MICROS[unit] ?? 1})`;
    const passed = `(epoch_us(${at}) - epoch_us(${origin}))`;
    const rest = `(((${passed} % ${size}) + ${size}) % ${size})`;
    return up
      ? `(${at} + to_microseconds(CASE WHEN ${rest} = 0 THEN 0 ELSE ${size} - ${rest} END))`
      : `(${at} - to_microseconds(${rest}))`;
  };
}

function monthsBetween({ args: [to, from] }: FunctionCall): string {
  const months = `(${monthNumber(to.sql)} - ${monthNumber(from.sql)})`;
  const bothLast =
    `CAST(${to.sql} AS DATE) = last_day(${to.sql}) AND CAST(${from.sql} AS DATE) = last_day(${from.sql})`;
  return `round(${months} + CASE WHEN ${bothLast} THEN 0 ELSE (day(${to.sql}) - day(${from.sql})) / 31 END, 8)`;
}

function table(): Record<string, ScalarRule> {
  const rules: Record<string, ScalarRule> = {};
  for (const unit of UNITS) {
    rules[`${unit}s_add`] = mover(unit, "+");
    rules[`${unit}s_sub`] = mover(unit, "-");
    rules[`${unit}s_diff`] = difference(unit);
    if (unit === "millisecond" || unit === "microsecond") continue;
    rules[`${unit}_floor`] = rounded(unit, false);
    rules[`${unit}_ceil`] = rounded(unit, true);
  }
  return rules;
}

export const DATE_MOVES: Readonly<Record<string, ScalarRule>> = {
  ...table(),
  date_add: mover("day", "+"),
  adddate: mover("day", "+"),
  date_sub: mover("day", "-"),
  subdate: mover("day", "-"),
  add_months: mover("month", "+"),
  datediff: "(CAST($1 AS DATE) - CAST($2 AS DATE))",
  timediff: ({ args: [to, from] }) => `(${micros(to.sql)} - ${micros(from.sql)})`,
  months_between: monthsBetween,
  time_to_sec: "($1 // 1000000)",
  sec_to_time: "(CAST($1 AS BIGINT) * 1000000)",
};

/** Parts of dates and times. @module */
import type { FunctionCall, ScalarRule } from "./call.ts";

const EPOCH_DAY = 719_528;
const DAY = "CAST($1 AS DATE)";

/** A part that a duration (microseconds) has too. */
function timePart(name: string, unit: string, modulus: string) {
  return ({ args: [value] }: FunctionCall): string => {
    return value.type.family === "time"
      ? `(abs(${value.sql}) // ${unit}${modulus})`
      : `${name}(${value.sql})`;
  };
}

/** DuckDB's microsecond() counts the seconds in. */
const microsecond = ({ args: [value] }: FunctionCall): string => {
  return value.type.family === "time"
    ? `(abs(${value.sql}) % 1000000)`
    : `(microsecond(${value.sql}) % 1000000)`;
};

/** A week number and the year it belongs to, as SQL, by MySQL's mode. */
export interface WeekSql {
  readonly year: string;
  readonly week: string;
}

/**
 * Mode bits: 1 weeks begin on Monday; 2 count from 1, days before the first week belong to the last year's; 4 turns the rule of the
 * first week: in modes 0, 2, 5, 7 it is the first that begins in the year, else the first with four days in it.
 */
export function weekSql(date: string, mode: number): WeekSql {
  const mondayFirst = (mode & 1) !== 0;
  const beginsInYear = mondayFirst === ((mode & 4) !== 0);
  const day = `CAST(${date} AS DATE)`;
  const weekday = mondayFirst ? `(isodow(${day}) - 1)` : `dayofweek(${day})`;
  if ((mode & 2) !== 0) {
    // The day that decides the year: the week's first day, or its middle.
    const decides = `(${day} - CAST(${weekday} AS INTEGER)${beginsInYear ? "" : " + 3"})`;
    return { year: `year(${decides})`, week: `((dayofyear(${decides}) - 1) // 7 + 1)` };
  }
  const shift = beginsInYear ? 7 : 10;
  return { year: `year(${day})`, week: `((dayofyear(${day}) - 1 + ${shift} - ${weekday}) // 7)` };
}

const WEEK_MODES = 8;

function byMode(
  { args: [date, mode] }: FunctionCall,
  forced: number,
  pick: (week: WeekSql) => string,
): string {
  if (mode === undefined) return pick(weekSql(date.sql, forced));
  if (typeof mode.literal === "bigint") return pick(weekSql(date.sql, (Number(mode.literal) & 7) | forced));
  const cases = Array.from(
    { length: WEEK_MODES },
    (_, at) => `WHEN ${at} THEN ${pick(weekSql(date.sql, at | forced))}`,
  );
  return `(CASE CAST(${mode.sql} AS BIGINT) & 7 ${cases.join(" ")} END)`;
}

export const DATE_PARTS: Readonly<Record<string, ScalarRule>> = {
  year: "year($1)",
  quarter: "quarter($1)",
  month: "month($1)",
  dayofmonth: "day($1)",
  day: "day($1)",
  dayofweek: "(dayofweek($1) + 1)",
  dow: "(dayofweek($1) + 1)",
  weekday: "(isodow($1) - 1)",
  dayofyear: "dayofyear($1)",
  doy: "dayofyear($1)",
  weekofyear: "weekofyear($1)",
  hour: timePart("hour", "3600000000", ""),
  minute: timePart("minute", "60000000", " % 60"),
  second: timePart("second", "1000000", " % 60"),
  microsecond,
  dayname: "dayname($1)",
  monthname: "monthname($1)",
  century: "century($1)",
  to_days: `(${DAY} - DATE '1970-01-01' + ${EPOCH_DAY})`,
  to_seconds:
    `((${DAY} - DATE '1970-01-01' + ${EPOCH_DAY}) * 86400 + hour($1) * 3600 + minute($1) * 60 + second($1))`,
  week: (call) => byMode(call, 0, ({ week }) => week),
  yearweek: (call) => byMode(call, 2, ({ year, week }) => `(${year} * 100 + ${week})`),
  from_days:
    `(CASE WHEN $1 BETWEEN 0 AND 3652424 THEN DATE '1970-01-01' + CAST($1 - ${EPOCH_DAY} AS INTEGER) END)`,
};

/** Dates from and to texts and numbers, the query's moment. @module */
import { TStatusCode } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import type { Arg, FunctionCall, ScalarRule } from "./call.ts";
import { weekSql } from "./date_parts.ts";
import { cast, textLiteral } from "./sql_text.ts";
import { isTimeZone, toLocal, toUtc } from "./time_zone.ts";

/** Formats that stand for others. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ["yyyyMMdd", "%Y%m%d"],
  ["yyyy-MM-dd", "%Y-%m-%d"],
  ["yyyy-MM-dd HH:mm:ss", "%Y-%m-%d %H:%i:%s"],
]);

/** MySQL's letters as DuckDB's strftime writes them; letters that are not here stand for themselves. */
const WRITTEN: Readonly<Record<string, string>> = {
  a: "%a",
  b: "%b",
  c: "%-m",
  d: "%d",
  e: "%-d",
  f: "%f",
  H: "%H",
  h: "%I",
  I: "%I",
  i: "%M",
  j: "%j",
  k: "%-H",
  l: "%-I",
  M: "%B",
  m: "%m",
  p: "%p",
  r: "%I:%M:%S %p",
  S: "%S",
  s: "%S",
  T: "%H:%M:%S",
  W: "%A",
  w: "%w",
  Y: "%Y",
  y: "%y",
  "%": "%%",
};

/** Letters of weeks: mode, and whether the year is meant. */
const WEEKS: Readonly<Record<string, readonly [number, boolean]>> = {
  U: [0, false],
  u: [1, false],
  V: [2, false],
  v: [3, false],
  X: [2, true],
  x: [3, true],
};

const ORDINAL =
  "(day($1) || CASE WHEN day($1) BETWEEN 11 AND 13 THEN 'th' WHEN day($1) % 10 = 1 THEN 'st' WHEN day($1) % 10 = 2 THEN 'nd' WHEN day($1) % 10 = 3 THEN 'rd' ELSE 'th' END)";

function constantFormat(format: Arg, name: string): string {
  if (typeof format.literal !== "string") {
    throw new StatusError(TStatusCode.NOT_IMPLEMENTED_ERROR, `Function ${name} takes a constant format`);
  }
  return NAMED.get(format.literal) ?? format.literal;
}

/** Longest format that Doris takes. */
const MAX_FORMAT = 128;

/** A moment written by a MySQL format. */
export function writeMoment(moment: string, format: string): string {
  if (format.length > MAX_FORMAT) return "CAST(NULL AS VARCHAR)";
  const parts: string[] = [];
  let run = "";
  const flush = () => {
    if (run !== "") parts.push(`strftime(${moment}, ${textLiteral(run)})`);
    run = "";
  };
  for (let at = 0; at < format.length; at++) {
    if (format[at] !== "%" || at + 1 === format.length) {
      run += format[at] === "%" ? "%%" : format[at];
      continue;
    }
    const letter = format[++at];
    const week = WEEKS[letter];
    if (letter === "D") {
      flush();
      parts.push(ORDINAL.replaceAll("$1", moment));
    } else if (week !== undefined) {
      flush();
      const sql = weekSql(moment, week[0]);
      parts.push(
        week[1] ? `lpad(CAST(${sql.year} AS VARCHAR), 4, '0')` : `lpad(CAST(${sql.week} AS VARCHAR), 2, '0')`,
      );
    } else run += WRITTEN[letter] ?? letter;
  }
  flush();
  return parts.length === 0 ? `(CASE WHEN ${moment} IS NOT NULL THEN '' END)` : `(${parts.join(" || ")})`;
}

/** MySQL's letters as DuckDB's strptime reads them. */
const READ: Readonly<Record<string, string>> = {
  a: "%a",
  b: "%b",
  c: "%m",
  d: "%d",
  e: "%d",
  f: "%f",
  H: "%H",
  h: "%I",
  I: "%I",
  i: "%M",
  j: "%j",
  k: "%H",
  l: "%I",
  M: "%B",
  m: "%m",
  p: "%p",
  r: "%I:%M:%S %p",
  S: "%S",
  s: "%S",
  T: "%H:%M:%S",
  W: "%A",
  Y: "%Y",
  y: "%y",
  "%": "%%",
};

function readMoment(text: string, format: string): string {
  const letters = format.replace(/%([\s\S])/g, (_match, letter: string) => READ[letter] ?? letter);
  return `try_strptime(trim(${text}), ${textLiteral(letters)})`;
}

function truncate({ args: [first, second] }: FunctionCall): string {
  const [date, unit] = first.type.family === "text" ? [second, first] : [first, second];
  return `date_trunc(lower(${unit.sql}), ${date.sql})`;
}

/** 9999-12-31 23:59:59 UTC: later seconds have no date. */
const MAX_UNIX_SECONDS = "253402271999";

function unixTimestamp({ args: [value, format], type, globals }: FunctionCall): string {
  if (value === undefined) return cast(String(globals.nowMicros / 1_000_000n), type.duck);
  const local = format === undefined
    ? cast(value.sql, "TIMESTAMP")
    : readMoment(value.sql, constantFormat(format, "unix_timestamp"));
  const micros = `epoch_us(${toUtc(local, globals.timeZone)})`;
  const inRange =
    `(CASE WHEN ${micros} < 0 OR ${micros} > (${MAX_UNIX_SECONDS} + 1) * 1000000 THEN 0 ELSE ${micros} END)`;
  if (type.family !== "decimal") return `(${inRange} // 1000000)`;
  const unit = 10 ** (6 - type.scale);
  const digits = `CAST(${inRange} // ${unit} AS DECIMAL(19,0))`;
  return type.scale === 0
    ? digits
    : `(${digits} * CAST('0.${"0".repeat(type.scale - 1)}1' AS DECIMAL(${type.scale},${type.scale})))`;
}

const DEFAULT_FORMAT = "%Y-%m-%d %H:%i:%s";

function fromUnixtime({ args: [value, format], globals }: FunctionCall): string {
  const fractional = value.type.family === "decimal" && value.type.scale > 0;
  const micros = value.type.family === "decimal"
    ? `CAST(CAST(${value.sql} AS DECIMAL(38,6)) * 1000000 AS BIGINT)`
    : `(CAST(${value.sql} AS BIGINT) * 1000000)`;
  const wanted = format === undefined
    ? (fractional ? `${DEFAULT_FORMAT}.%f` : DEFAULT_FORMAT)
    : constantFormat(format, "from_unixtime");
  const local = toLocal(`make_timestamp(${micros})`, globals.timeZone);
  return `(CASE WHEN ${value.sql} BETWEEN 0 AND ${MAX_UNIX_SECONDS} THEN ${writeMoment(local, wanted)} END)`;
}

/** Unknown zones give NULL. */
function convertTz({ args: [value, from, to], type }: FunctionCall): string {
  if (typeof from.literal !== "string" || typeof to.literal !== "string") {
    throw new StatusError(TStatusCode.NOT_IMPLEMENTED_ERROR, "Function convert_tz takes constant time zones");
  }
  if (!isTimeZone(from.literal) || !isTimeZone(to.literal)) return cast("NULL", type.duck);
  return toLocal(toUtc(value.sql, from.literal), to.literal);
}

const epoch = (unit: number): ScalarRule => ({ args: [value], globals }) => {
  return `(epoch_us(${toUtc(cast(value.sql, "TIMESTAMP"), globals.timeZone)}) // ${unit})`;
};

/** The query's moment; digits of the second below the result's scale are cut. */
function current(zoneOf: (call: FunctionCall) => string, kind: "moment" | "day" | "time"): ScalarRule {
  return (call) => {
    const unit = 10n ** BigInt(6 - call.type.scale);
    const micros = call.globals.nowMicros - (call.globals.nowMicros % unit);
    const local = toLocal(`make_timestamp(${micros})`, zoneOf(call));
    if (kind === "day") return cast(local, "DATE");
    if (kind === "moment") return local;
    return `(epoch_us(${local}) - epoch_us(CAST(CAST(${local} AS DATE) AS TIMESTAMP)))`;
  };
}

const session = ({ globals }: FunctionCall) => globals.timeZone;
const utc = () => "+00:00";

const MOMENT = current(session, "moment");
const DAY = current(session, "day");
const TIME = current(session, "time");

export const DATE_TEXT: Readonly<Record<string, ScalarRule>> = {
  date_trunc: truncate,
  last_day: "last_day($1)",
  to_monday: "date_trunc('week', $1)",
  makedate:
    "(CASE WHEN $2 >= 1 AND $1 BETWEEN 0 AND 9999 AND year(make_date($1, 1, 1) + CAST($2 - 1 AS INTEGER)) <= 9999 THEN make_date($1, 1, 1) + CAST($2 - 1 AS INTEGER) END)",
  to_date: "CAST($1 AS DATE)",
  to_datev2: "CAST($1 AS DATE)",
  date: "CAST($1 AS DATE)",
  datev2: "CAST($1 AS DATE)",
  time: "(epoch_us(CAST($1 AS TIMESTAMP)) - epoch_us(CAST(CAST($1 AS DATE) AS TIMESTAMP)))",
  timestamp: ({ args: [value, added] }) =>
    added === undefined ? value.sql : `(${cast(value.sql, "TIMESTAMP")} + to_microseconds(${added.sql}))`,
  date_format: ({ args: [value, format] }) => writeMoment(value.sql, constantFormat(format, "date_format")),
  str_to_date: ({ args: [value, format] }) => readMoment(value.sql, constantFormat(format, "str_to_date")),
  unix_timestamp: unixTimestamp,
  from_unixtime: fromUnixtime,
  convert_tz: convertTz,
  second_timestamp: epoch(1_000_000),
  millisecond_timestamp: epoch(1000),
  microsecond_timestamp: epoch(1),
  now: MOMENT,
  current_timestamp: MOMENT,
  localtime: MOMENT,
  localtimestamp: MOMENT,
  curdate: DAY,
  current_date: DAY,
  curtime: TIME,
  current_time: TIME,
  utc_timestamp: current(utc, "moment"),
  utc_date: current(utc, "day"),
  utc_time: current(utc, "time"),
};

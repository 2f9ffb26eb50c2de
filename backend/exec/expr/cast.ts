/**
 * CAST as Doris' BE does it outside strict mode: what cannot be converted is NULL, fractions are cut on the way to integers and rounded
 * half away from zero on the way to decimals, texts are trimmed.
 * @module
 */
import { type Arg, INT, type ValueType } from "../../functions/mod.ts";
import { cast, tryCast } from "../../functions/sql_text.ts";
import { TPrimitiveType, TStatusCode } from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";

/** Widths of integers, to know which casts cannot fail. */
const INTEGER_RANK: Readonly<Record<string, number>> = {
  TINYINT: 1,
  SMALLINT: 2,
  INTEGER: 3,
  BIGINT: 4,
  HUGEINT: 5,
};

const BLANKS = "E' \\t\\n\\r\\f\\013'";
const trimmed = (sql: string) => `trim(${sql}, ${BLANKS})`;

type Conversion = (sql: string, from: ValueType, to: ValueType) => string;

function toInteger(sql: string, from: ValueType, to: ValueType): string {
  switch (from.family) {
    case "boolean":
      return cast(sql, to.duck);
    case "int":
    case "largeint":
      return INTEGER_RANK[from.duck] <= INTEGER_RANK[to.duck] ? cast(sql, to.duck) : tryCast(sql, to.duck);
    case "float":
    case "decimal":
      return tryCast(`trunc(${sql})`, to.duck);
    case "text":
      // A fraction is passed over.
      return tryCast(`regexp_extract(${trimmed(sql)}, '^([+-]?[0-9]+)(\\.[0-9]*)?$', 1)`, to.duck);
    case "date":
      return tryCast(`(year(${sql}) * 10000 + month(${sql}) * 100 + day(${sql}))`, to.duck);
    case "datetime":
      return tryCast(`strftime(${sql}, '%Y%m%d%H%M%S')`, to.duck);
    case "time":
      return tryCast(`(${sql} // 1000000)`, to.duck);
    case "json":
      return tryCast(`trunc(${tryCast(`json_extract_string(${sql}, '$')`, "DECIMAL(38,4)")})`, to.duck);
    default:
      return refuse(from, to);
  }
}

function toFloating(sql: string, from: ValueType, to: ValueType): string {
  switch (from.family) {
    case "text":
      return tryCast(trimmed(sql), to.duck);
    case "json":
      return tryCast(`json_extract_string(${sql}, '$')`, to.duck);
    case "date":
    case "datetime":
      return cast(toInteger(sql, from, { ...INT, duck: "BIGINT" }), to.duck);
    case "array":
    case "map":
    case "struct":
      return refuse(from, to);
    default:
      return from.duck === "DOUBLE" ? tryCast(sql, to.duck) : cast(sql, to.duck);
  }
}

function toDecimal(sql: string, from: ValueType, to: ValueType): string {
  const wide = from.family === "decimal" && to.scale >= from.scale &&
    to.precision - to.scale >= from.precision - from.scale;
  if (wide) return cast(sql, to.duck);
  switch (from.family) {
    case "text":
      return tryCast(trimmed(sql), to.duck);
    case "json":
      return tryCast(`json_extract_string(${sql}, '$')`, to.duck);
    case "float":
      // By the shortest text, which is what the reader of the number sees.
      return tryCast(sql, to.duck);
    case "date":
    case "datetime":
      return tryCast(toInteger(sql, from, { ...INT, duck: "BIGINT" }), to.duck);
    case "array":
    case "map":
    case "struct":
      return refuse(from, to);
    default:
      return tryCast(sql, to.duck);
  }
}

function toBoolean(sql: string, from: ValueType, to: ValueType): string {
  switch (from.family) {
    case "int":
    case "largeint":
    case "decimal":
    case "float":
      return `(${sql} <> 0)`;
    case "text":
      return `(CASE WHEN lower(${
        trimmed(sql)
      }) IN ('1', 'true', 't', 'yes', 'y', 'on') THEN true WHEN lower(${
        trimmed(sql)
      }) IN ('0', 'false', 'f', 'no', 'n', 'off') THEN false ELSE ${
        tryCast(trimmed(sql), "DOUBLE")
      } <> 0 END)`;
    case "json":
      return tryCast(`json_extract_string(${sql}, '$')`, "BOOLEAN");
    default:
      return refuse(from, to);
  }
}

/** Texts of dates without separators, or with other ones than DuckDB takes. */
const DATE_FORMATS = [
  "%Y%m%d",
  "%Y%m%d%H%M%S",
  "%Y%m%dT%H%M%S",
  "%Y/%m/%d",
  "%Y/%m/%d %H:%M:%S",
  "%y-%m-%d",
  "%y%m%d",
]
  .map((format) => `'${format}'`).join(", ");

function textToMoment(sql: string): string {
  const text = trimmed(sql);
  return `coalesce(${tryCast(text, "TIMESTAMP")}, try_strptime(${text}, [${DATE_FORMATS}]))`;
}

/** Microseconds rounded to the digits of a DATETIME. */
function toScale(sql: string, from: ValueType, to: ValueType): string {
  if (from.scale <= to.scale) return sql;
  const unit = 10 ** (6 - to.scale);
  const half = `epoch_us(${sql}) + ${unit / 2}`;
  return `make_timestamp(${half} - (((${half}) % ${unit}) + ${unit}) % ${unit})`;
}

const MAX_SCALE = 6;

function toMoment(sql: string, from: ValueType, to: ValueType): string {
  switch (from.family) {
    case "date":
      return cast(sql, "TIMESTAMP");
    case "datetime":
      return toScale(sql, from, to);
    case "text":
      return toScale(textToMoment(sql), { ...to, scale: MAX_SCALE }, to);
    case "int":
    case "largeint":
      return textToMoment(cast(sql, "VARCHAR"));
    case "json":
      return toScale(textToMoment(`json_extract_string(${sql}, '$')`), { ...to, scale: MAX_SCALE }, to);
    default:
      return refuse(from, to);
  }
}

function toDate(sql: string, from: ValueType, to: ValueType): string {
  if (from.family === "datetime") return cast(sql, "DATE");
  return cast(toMoment(sql, from, { ...to, scale: MAX_SCALE }), "DATE");
}

/** Durations: microseconds. */
function toTime(sql: string, from: ValueType, to: ValueType): string {
  switch (from.family) {
    case "time":
      return sql;
    case "date":
      return "CAST(0 AS BIGINT)";
    case "datetime":
      return `(epoch_us(${sql}) - epoch_us(CAST(CAST(${sql} AS DATE) AS TIMESTAMP)))`;
    case "text": {
      const sign = `CASE WHEN starts_with(${trimmed(sql)}, '-') THEN -1 ELSE 1 END`;
      const piece = (at: number) =>
        `regexp_extract(${trimmed(sql)}, '^-?([0-9]+):([0-5]?[0-9]):([0-5]?[0-9])(\\.[0-9]{1,6})?$', ${at})`;
      const seconds = `(${tryCast(piece(1), "BIGINT")} * 3600 + ${tryCast(piece(2), "BIGINT")} * 60 + ${
        tryCast(piece(3), "BIGINT")
      })`;
      const fraction = `coalesce(CAST(rpad(substring(${piece(4)}, 2), 6, '0') AS BIGINT), 0)`;
      return `((${sign}) * (${seconds} * 1000000 + ${fraction}))`;
    }
    default:
      return refuse(from, to);
  }
}

/** `[-]HH:MM:SS[.ffffff]` of a duration. */
function timeText(sql: string, { scale }: ValueType): string {
  const seconds = `(abs(${sql}) // 1000000)`;
  const two = (number: string) => `lpad(CAST(${number} AS VARCHAR), 2, '0')`;
  const hours = `CASE WHEN ${seconds} < 360000 THEN ${
    two(`${seconds} // 3600`)
  } ELSE CAST(${seconds} // 3600 AS VARCHAR) END`;
  const fraction = scale === 0
    ? ""
    : ` || '.' || left(lpad(CAST(abs(${sql}) % 1000000 AS VARCHAR), 6, '0'), ${scale})`;
  return `(CASE WHEN ${sql} < 0 THEN '-' ELSE '' END || ${hours} || ':' || ${
    two(`${seconds} // 60 % 60`)
  } || ':' || ${two(`${seconds} % 60`)}${fraction})`;
}

/** A length above this bounds nothing: it is VARCHAR's largest. */
const MAX_VARCHAR = 65533;

function toText(sql: string, from: ValueType, to: ValueType): string {
  const text = textOf(sql, from);
  const bounded = to.length > 0 && to.length < MAX_VARCHAR;
  const fits = from.family === "text" && from.length > 0 && from.length <= to.length;
  return bounded && !fits ? `left(${text}, ${to.length})` : text;
}

function textOf(sql: string, from: ValueType): string {
  switch (from.family) {
    case "text":
    case "json":
      return sql;
    case "boolean":
      return cast(cast(sql, "TINYINT"), "VARCHAR");
    case "float":
      return `regexp_replace(${cast(sql, "VARCHAR")}, '\\.0$', '')`;
    case "datetime":
      return from.scale === 0
        ? cast(sql, "VARCHAR")
        : `left(strftime(${sql}, '%Y-%m-%d %H:%M:%S.%f'), ${20 + from.scale})`;
    case "time":
      return timeText(sql, from);
    case "array":
    case "map":
    case "struct":
      return cast(`to_json(${sql})`, "VARCHAR");
    default:
      return cast(sql, "VARCHAR");
  }
}

function toJson(sql: string, from: ValueType): string {
  if (from.family === "text") return `(CASE WHEN json_valid(${sql}) THEN CAST(json(${sql}) AS VARCHAR) END)`;
  return cast(`to_json(${sql})`, "VARCHAR");
}

const nested: Conversion = (sql, from, to) => {
  return from.family === to.family || from.family === "text" || from.family === "json"
    ? tryCast(sql, to.duck)
    : refuse(from, to);
};

const CONVERSIONS: Readonly<Record<ValueType["family"], Conversion>> = {
  null: (sql, _from, to) => tryCast(sql, to.duck),
  boolean: toBoolean,
  int: toInteger,
  largeint: toInteger,
  float: toFloating,
  decimal: toDecimal,
  text: toText,
  json: toJson,
  date: toDate,
  datetime: toMoment,
  time: toTime,
  array: nested,
  map: nested,
  struct: nested,
};

function refuse(from: ValueType, to: ValueType): never {
  throw new StatusError(
    TStatusCode.NOT_IMPLEMENTED_ERROR,
    `The embedded backend cannot cast ${from.duck} to ${to.duck}`,
  );
}

/** Types whose values need no conversion at all. */
function alike(from: ValueType, to: ValueType): boolean {
  if (from.duck !== to.duck || from.family !== to.family) return false;
  if (from.family === "text") return to.length <= 0 || to.length >= MAX_VARCHAR;
  return (from.family !== "datetime" && from.family !== "time") || from.scale <= to.scale;
}

/** SQL of `CAST(arg AS to)`. */
export function castSql({ sql, type: from }: Arg, to: ValueType): string {
  if (from.primitive === TPrimitiveType.NULL_TYPE) return cast("NULL", to.duck);
  if (alike(from, to)) return sql;
  return CONVERSIONS[to.family](sql, from, to);
}

/** Conversions that give NULL for some values that are not. */
const MAY_FAIL = /TRY_CAST|try_strptime|json_valid/;

/** SQL of `CAST(arg AS to)` in strict mode: a value that cannot be converted is an error that names it. */
export function strictCastSql(arg: Arg, to: ValueType): string {
  const sql = castSql(arg, to);
  if (!MAY_FAIL.test(castSql({ ...arg, sql: "x" }, to))) return sql;
  const message = `concat(CAST(${arg.sql} AS VARCHAR), ' cannot be cast to ${to.duck} in strict mode')`;
  // Both are computed for the rows alone that need them.
  return `coalesce(${sql}, CASE WHEN ${arg.sql} IS NOT NULL THEN CAST(error(${message}) AS ${to.duck}) END)`;
}

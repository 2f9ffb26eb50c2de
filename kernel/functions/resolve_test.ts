import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import {
  BIGINT,
  BOOLEAN,
  char,
  DATE,
  DATETIME,
  datetime,
  decimal,
  DOUBLE,
  INT,
  JSON_TYPE,
  LARGEINT,
  type LiteralValue,
  NULL_TYPE,
  printType,
  type SqlType,
  STRING,
  TINYINT,
  VARCHAR,
  varchar,
} from "../types/mod.ts";
import { type FunctionArg, resolveAggregate, resolveFunction } from "./mod.ts";

/** A column that can be NULL, one that cannot, a constant. */
const nullable = (type: SqlType): FunctionArg => ({ type, nullable: true });
const column = (type: SqlType): FunctionArg => ({ type, nullable: false });
const constant = (type: SqlType, value: LiteralValue): FunctionArg => ({
  type,
  nullable: value === null,
  value,
});
const text = (value: string) => constant(varchar(Math.max(1, value.length)), value);

function shown(type: SqlType, isNullable: boolean): string {
  return printType(type) + (isNullable ? "?" : "");
}

function resolved(name: string, args: readonly FunctionArg[]): string {
  const found = resolveFunction(name, args);
  if (found.kind === "error") return found.message;
  const types = found.argTypes.map((type, at) => shown(type, args[at].nullable)).join(" ");
  return `${found.fn} ${types} -> ${shown(found.type, found.nullable)}`;
}

const INTS: SqlType = { kind: "array", item: INT, containsNull: true };

/** name, arguments, what the reference sends for them. */
const RECORDED: readonly (readonly [string, readonly FunctionArg[], string])[] = [
  ["add", [nullable(INT), constant(TINYINT, 1n)], "add bigint? bigint -> bigint?"],
  ["divide", [nullable(DOUBLE), constant(TINYINT, 3n)], "divide double? double -> double?"],
  ["int_divide", [nullable(INT), constant(TINYINT, 2n)], "int_divide int? int -> int?"],
  ["mod", [nullable(INT), constant(TINYINT, 3n)], "mod bigint? bigint -> bigint?"],
  ["bitnot", [nullable(INT)], "bitnot int? -> int?"],
  [
    "multiply",
    [nullable(decimal(9, 2)), nullable(decimal(18, 4))],
    "multiply decimal(9,2)? decimal(18,4)? -> decimal(27,6)?",
  ],
  [
    "concat",
    [nullable(varchar(50)), text("x"), nullable(char(10))],
    "concat varchar(50)? varchar(1) char(10)? -> varchar(65533)?",
  ],
  [
    "substr",
    [nullable(varchar(50)), constant(TINYINT, 1n), constant(TINYINT, 2n)],
    "substring varchar(50)? int int -> varchar(2)?",
  ],
  [
    "substring",
    [column(varchar(15)), constant(TINYINT, 1n), constant(TINYINT, 2n)],
    "substring varchar(15) int int -> varchar(2)",
  ],
  ["upper", [nullable(STRING)], "upper text? -> varchar(65533)?"],
  ["length", [nullable(varchar(50))], "length varchar(50)? -> int?"],
  ["char_length", [nullable(varchar(50))], "character_length varchar(50)? -> int?"],
  ["trim", [nullable(char(10))], "trim char(10)? -> varchar(65533)?"],
  [
    "split_part",
    [nullable(varchar(50)), text(","), constant(TINYINT, 1n)],
    "split_part varchar(50)? varchar(1) int -> varchar(65533)?",
  ],
  [
    "regexp_extract",
    [nullable(varchar(50)), text("(a+)"), constant(TINYINT, 1n)],
    "regexp_extract varchar(50)? varchar(4) bigint -> varchar(65533)?",
  ],
  ["instr", [nullable(varchar(50)), text("a")], "instr varchar(50)? varchar(1) -> int?"],
  [
    "lpad",
    [column(varchar(50)), constant(TINYINT, 10n), text("*")],
    "lpad varchar(50) int varchar(1) -> varchar(65533)?",
  ],
  ["locate", [text("a"), nullable(varchar(50))], "locate varchar(1) varchar(50)? -> int?"],
  ["left", [nullable(varchar(50)), constant(TINYINT, 2n)], "left varchar(50)? int -> varchar(65533)?"],
  ["like", [column(varchar(55)), text("%a%")], "like varchar(55) varchar(3) -> boolean"],
  ["year", [column(DATE)], "year date -> smallint"],
  ["month", [nullable(DATETIME)], "month datetime? -> tinyint?"],
  ["hour", [nullable(datetime(6))], "hour datetime(6)? -> tinyint?"],
  ["microsecond", [nullable(datetime(6))], "microsecond datetime(6)? -> int?"],
  ["dayofweek", [nullable(DATE)], "dayofweek date? -> tinyint?"],
  ["last_day", [nullable(DATE)], "last_day date? -> date?"],
  ["date_format", [nullable(DATETIME), text("%Y-%m")], "date_format datetime? varchar(5) -> varchar(65533)?"],
  ["date_trunc", [nullable(DATETIME), text("hour")], "date_trunc datetime? varchar(4) -> datetime?"],
  ["datediff", [nullable(DATE), text("2024-01-01")], "datediff date? date -> int?"],
  ["days_sub", [nullable(DATETIME), constant(TINYINT, 2n)], "days_sub datetime? int -> datetime?"],
  ["months_add", [nullable(DATE), constant(TINYINT, 1n)], "months_add date? int -> date?"],
  ["to_date", [nullable(DATETIME)], "to_date datetime? -> date?"],
  ["unix_timestamp", [nullable(DATETIME)], "unix_timestamp datetime? -> decimal(12,0)?"],
  ["from_unixtime", [nullable(INT)], "from_unixtime bigint? -> varchar(65533)?"],
  [
    "if",
    [column(BOOLEAN), column(decimal(31, 4)), column(decimal(31, 4))],
    "if boolean decimal(31,4) decimal(31,4) -> decimal(31,4)",
  ],
  [
    "if",
    [nullable(BOOLEAN), constant(TINYINT, 1n), constant(TINYINT, 0n)],
    "if boolean? tinyint tinyint -> tinyint",
  ],
  ["ifnull", [nullable(INT), constant(TINYINT, 0n)], "ifnull int? int -> int"],
  ["nullif", [nullable(INT), constant(TINYINT, 1n)], "nullif int? int -> int?"],
  ["coalesce", [nullable(varchar(50)), nullable(char(10)), text("z")], "coalesce text? text? text -> text"],
  ["json_extract", [nullable(JSON_TYPE), text("$.a")], "jsonb_extract json? varchar(3) -> json?"],
  ["size", [nullable(INTS)], "cardinality array<int>? -> bigint?"],
  ["array_contains", [nullable(INTS), constant(TINYINT, 2n)], "array_contains array<int>? int -> boolean?"],
  ["element_at", [nullable(INTS), constant(TINYINT, 1n)], "element_at array<int>? bigint -> int?"],
  ["hll_hash", [nullable(VARCHAR)], "hll_hash varchar(65533)? -> hll"],
  ["to_bitmap", [nullable(BIGINT)], "to_bitmap bigint? -> bitmap"],
  ["rand", [], "random  -> double"],
  ["uuid", [], "uuid  -> varchar(65533)"],
  ["sleep", [constant(TINYINT, 0n)], "sleep int -> boolean"],
];

Deno.test("resolveFunction() chooses the types and nullability that the reference sends", () => {
  for (const [name, args, expected] of RECORDED) assertEquals(resolved(name, args), expected);
});

Deno.test("resolveFunction() lets constants decide result types", () => {
  assertEquals(
    resolved("round", [column(decimal(15, 4)), constant(TINYINT, 2n)]),
    "round decimal(15,4) int -> decimal(15,2)",
  );
  assertEquals(
    resolved("round", [column(decimal(15, 4)), column(INT)]),
    "round decimal(15,4) int -> decimal(15,4)",
  );
  assertEquals(resolved("round", [column(INT)]), "round decimal(10,0) -> decimal(10,0)");
  assertEquals(resolved("round", [column(DOUBLE)]), "round double -> double");
  assertEquals(resolved("abs", [column(INT)]), "abs int -> bigint");
  assertEquals(
    resolved("str_to_date", [text("x"), text("%Y")]),
    "str_to_date varchar(1) varchar(2) -> date?",
  );
  assertEquals(
    resolved("str_to_date", [text("x"), text("%H")]),
    "str_to_date varchar(1) varchar(2) -> datetime?",
  );
  assertEquals(resolved("now", [constant(TINYINT, 3n)]), "now int -> datetime(3)");
  assertEquals(
    resolved("days_add", [text("2024-01-01"), constant(TINYINT, 3n)]),
    "days_add date int -> date",
  );
  assertEquals(
    resolved("days_add", [text("2024-01-01 00:00:00.5"), constant(TINYINT, 3n)]),
    "days_add datetime(1) int -> datetime(1)",
  );
  assertEquals(
    resolved("datediff", [column(DATETIME), column(datetime(6))]),
    "datediff datetime(6) datetime(6) -> int",
  );
  assertEquals(
    resolved("coalesce", [constant(NULL_TYPE, null), constant(TINYINT, 3n)]),
    "coalesce tinyint? tinyint -> tinyint",
  );
});

Deno.test("resolveFunction() names what is wrong", () => {
  assertEquals(resolved("found_rows", []), "Can not find function 'found_rows'");
  assertEquals(
    resolved("ABS", [column(INT), column(INT)]),
    "Can not find function 'abs' with 2 arguments. Candidate functions are: [abs(Expression)]",
  );
  assertStringIncludes(resolved("substring", [text("a")]), "substring(Expression, Expression, Expression)]");
  assertEquals(
    resolved("year", [column({ kind: "bitmap" })]),
    "No signature of the function fits: year(BITMAP)",
  );
});

function aggregate(name: string, args: readonly FunctionArg[], grouped: boolean, distinct = false): string {
  const found = resolveAggregate(name, args, { distinct, grouped });
  if (found.kind === "error") return found.message;
  return `${found.fn}(${found.argTypes.map(printType).join(", ")}) ${shown(found.type, found.nullable)}`;
}

Deno.test("resolveAggregate() chooses the types and nullability that the reference sends", () => {
  const cases: readonly (readonly [string, readonly FunctionArg[], boolean, string])[] = [
    ["count", [], false, "count() bigint"],
    ["count", [nullable(INT)], false, "count(int) bigint"],
    ["sum", [column(TINYINT)], true, "sum(tinyint) bigint"],
    ["sum", [nullable(INT)], true, "sum(int) bigint?"],
    ["sum", [column(LARGEINT)], true, "sum(largeint) largeint"],
    ["sum", [column(decimal(15, 2))], true, "sum(decimal(15,2)) decimal(38,2)"],
    ["sum", [column(decimal(15, 2))], false, "sum(decimal(15,2)) decimal(38,2)?"],
    ["sum", [column(decimal(31, 4))], true, "sum(decimal(31,4)) decimal(38,4)"],
    ["sum", [nullable(DOUBLE)], true, "sum(double) double?"],
    ["sum", [column(VARCHAR)], true, "sum(double) double"],
    ["sum", [column(BOOLEAN)], true, "sum(tinyint) bigint"],
    ["avg", [column(decimal(15, 2))], true, "avg(decimal(15,2)) decimal(38,4)"],
    ["avg", [nullable(decimal(9, 2))], false, "avg(decimal(9,2)) decimal(38,4)?"],
    ["avg", [column(decimal(18, 6))], true, "avg(decimal(18,6)) decimal(38,6)"],
    ["avg", [nullable(BIGINT)], false, "avg(bigint) double?"],
    ["min", [column(INT)], false, "min(int) int?"],
    ["max", [nullable(varchar(50))], true, "max(varchar(50)) varchar(50)?"],
    [
      "group_concat",
      [column(varchar(5)), text(";")],
      true,
      "group_concat(varchar(5), varchar(1)) varchar(65533)",
    ],
    ["approx_count_distinct", [nullable(INT)], false, "ndv(int) bigint"],
    ["std", [column(INT)], true, "stddev(double) double"],
    ["collect_set", [column(INT)], false, "collect_set(int) array<int>"],
    ["bitmap_union_count", [column({ kind: "bitmap" })], false, "bitmap_union_count(bitmap) bigint"],
  ];
  for (const [name, args, grouped, expected] of cases) assertEquals(aggregate(name, args, grouped), expected);
  assertEquals(aggregate("count", [column(INT), column(DATE)], true, true), "count(int, date) bigint");
  assertStringIncludes(aggregate("ndv", [column(INT)], true, true), "does not accept DISTINCT");
  assertStringIncludes(aggregate("sum", [column(DATE)], true), "No signature");
  const found = resolveAggregate("count", [column(INT)], { distinct: true, grouped: false });
  assert(found.kind === "aggregate" && found.distinct);
});

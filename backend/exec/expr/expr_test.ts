import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import {
  type TExpr,
  TExprNodeType,
  TExprOpcode,
  TPrimitiveType,
  type TTypeDesc,
} from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";
import { exprSql, queryGlobals } from "./mod.ts";
import {
  BIGINT,
  bool,
  BOOLEAN,
  call,
  castTo,
  CONTEXT,
  DATE,
  date,
  datetime,
  dec,
  decimal,
  DOUBLE,
  double,
  INT,
  int,
  JSONB,
  large,
  LARGEINT,
  moment,
  node,
  nul,
  scalar,
  slot,
  testDatabase,
  TEXT,
  text,
  TINYINT,
} from "./test_exprs.ts";

type Case = readonly [TExpr, string | null];

/** Computes every expression in one row each and compares the texts. */
async function compute(cases: readonly Case[]): Promise<void> {
  using db = await testDatabase();
  for (const [expr, expected] of cases) {
    const sql = exprSql(expr, CONTEXT);
    const [[answer]] = await db.rows(`SELECT CAST(${sql} AS VARCHAR)`);
    assertEquals(answer, expected, sql);
  }
}

const op = (name: string, type: TTypeDesc, left: TExpr, right: TExpr) => {
  return call(name, type, [left, right], TExprNodeType.ARITHMETIC_EXPR);
};

Deno.test("exprSql() leaves slots, literals and comparisons without casts, so that filters reach scans", () => {
  const shipped = call("le", BOOLEAN, [slot(3, DATE), date("1998-09-02")], TExprNodeType.BINARY_PRED);
  assertEquals(exprSql(shipped, CONTEXT), "(s3 <= DATE '1998-09-02')");
  const quantity = call("lt", BOOLEAN, [slot(4, INT), int(24)], TExprNodeType.BINARY_PRED);
  const both = node(TExprNodeType.COMPOUND_PRED, BOOLEAN, [shipped, quantity], {
    opcode: TExprOpcode.COMPOUND_AND,
  });
  assertEquals(exprSql(both, CONTEXT), "((s3 <= DATE '1998-09-02') AND (s4 < 24))");
  const like = call("like", BOOLEAN, [slot(5, TEXT), text("forest%")]);
  assertEquals(exprSql(like, CONTEXT), "(s5 LIKE 'forest%')");
});

Deno.test("exprSql() computes literals of all kinds", async () => {
  await compute([
    [int(-128, TINYINT), "-128"],
    [int(-9223372036854775808n, BIGINT), "-9223372036854775808"],
    [large("-170141183460469231731687303715884105728"), "-170141183460469231731687303715884105728"],
    [large("170141183460469231731687303715884105727"), "170141183460469231731687303715884105727"],
    [double(1e300), "1e+300"],
    [double(Infinity), "inf"],
    [dec("-12345678901234567890.123456789", decimal(38, 9)), "-12345678901234567890.123456789"],
    [text("it's \\ \u4e2d\u6587"), "it's \\ \u4e2d\u6587"],
    [call("length", INT, [text("a\0b")]), "3"],
    [bool(true), "true"],
    [nul(DATE), null],
    [date("2024-02-29"), "2024-02-29"],
    [moment("2024-02-29 01:02:03.000004", 6), "2024-02-29 01:02:03.000004"],
    [node(TExprNodeType.JSON_LITERAL, JSONB, [], { json_literal: { value: '{"a":1}' } }), '{"a":1}'],
  ]);
});

Deno.test("decimal arithmetic is exact and has the declared type", async () => {
  const [d15, d16, d31] = [decimal(15, 2), decimal(16, 2), decimal(31, 4)];
  const big = dec("9999999999999.99", d15);
  await compute([
    [op("add", d16, big, big), "19999999999999.98"],
    [op("multiply", d31, big, dec("-99999999999999.99", d16)), "-999999999999998900000000000.0001"],
    [op("multiply", d31, dec("0.05", d15), dec("0.01", d16)), "0.0005"],
    [op("multiply", d31, nul(d15), dec("0.01", d16)), null],
    [
      op("multiply", decimal(38, 6), dec("999999999999999999999.0001", d31), dec("1.01", d16)),
      "1009999999999999999998.990101",
    ],
    // The product has 8 digits after the point, the result 6: half away from zero.
    [op("multiply", decimal(38, 6), dec("1.01", decimal(38, 2)), dec("0.000050", decimal(6, 6))), "0.000051"],
    [
      op("multiply", decimal(38, 6), dec("-1.01", decimal(38, 2)), dec("0.000050", decimal(6, 6))),
      "-0.000051",
    ],
    [op("subtract", decimal(38, 4), dec("1.5", decimal(38, 1)), dec("0.0001", decimal(38, 4))), "1.4999"],
    [op("mod", decimal(5, 2), dec("-7.50", decimal(5, 2)), dec("2.25", decimal(5, 2))), "-0.75"],
    [op("mod", decimal(5, 2), dec("7.50", decimal(5, 2)), dec("0.00", decimal(5, 2))), null],
  ]);
});

Deno.test("decimal division is cut to the declared scale, NULL by zero", async () => {
  const divided = (left: string, from: TTypeDesc, right: string, by: TTypeDesc, type: TTypeDesc) => {
    const scale = (type.types?.[0].scalar_type?.scale ?? 0) + (by.types?.[0].scalar_type?.scale ?? 0);
    return op("divide", type, castTo(decimal(38, scale), dec(left, from)), dec(right, by));
  };
  await compute([
    [divided("2.00", decimal(15, 2), "3.00", decimal(15, 2), decimal(38, 6)), "0.666666"],
    [divided("-2.00", decimal(15, 2), "3.00", decimal(15, 2), decimal(38, 6)), "-0.666666"],
    [divided("1.00", decimal(15, 2), "0.00", decimal(15, 2), decimal(38, 6)), null],
    [
      divided("123456789012.1234", decimal(38, 4), "7.0000", decimal(38, 4), decimal(38, 8)),
      "17636684144.58905714",
    ],
    [divided("-0.0001", decimal(38, 4), "0.0003", decimal(38, 4), decimal(38, 8)), "-0.33333333"],
    // No cast before: the dividend has the digits itself.
    [op("divide", decimal(38, 6), dec("1.00000000", decimal(38, 8)), dec("3.00", decimal(5, 2))), "0.333333"],
    [
      op(
        "divide",
        decimal(38, 4),
        dec("1.0000000000000000000000000", decimal(38, 25)),
        dec("4", decimal(1, 0)),
      ),
      "0.2500",
    ],
  ]);
});

Deno.test("integers divide towards zero, NULL by zero; doubles too", async () => {
  await compute([
    [op("int_divide", BIGINT, int(-7, BIGINT), int(2, BIGINT)), "-3"],
    [op("int_divide", BIGINT, int(1, BIGINT), int(0, BIGINT)), null],
    [op("mod", BIGINT, int(-7, BIGINT), int(2, BIGINT)), "-1"],
    [op("mod", BIGINT, int(1, BIGINT), int(0, BIGINT)), null],
    [op("divide", DOUBLE, double(1), double(0)), null],
    [op("add", BIGINT, int(2147483647), int(1)), "2147483648"],
    [
      op("multiply", LARGEINT, large("10000000000000000000"), large("10000000000")),
      "100000000000000000000000000000",
    ],
  ]);
});

Deno.test("CAST follows Doris: NULL for what does not convert, cut to integers, rounded to decimals", async () => {
  const varchar3 = scalar(TPrimitiveType.VARCHAR, undefined, undefined, 3);
  await compute([
    [castTo(INT, text(" 12 ")), "12"],
    [castTo(INT, text("1.9")), "1"],
    [castTo(INT, text("abc")), null],
    [castTo(INT, text("99999999999")), null],
    [castTo(TINYINT, int(128)), null],
    [castTo(INT, double(-2.9)), "-2"],
    [castTo(INT, dec("2.9", decimal(2, 1))), "2"],
    [castTo(BIGINT, date("2024-01-31")), "20240131"],
    [castTo(BIGINT, moment("2024-01-31 10:11:12")), "20240131101112"],
    [castTo(decimal(4, 1), text("1.25")), "1.3"],
    [castTo(decimal(4, 1), dec("-1.25", decimal(9, 2))), "-1.3"],
    [castTo(decimal(2, 1), dec("123.25", decimal(9, 2))), null],
    [castTo(DOUBLE, text(" 1e3 ")), "1000.0"],
    [castTo(DOUBLE, text("x")), null],
    [castTo(BOOLEAN, int(5)), "true"],
    [castTo(BOOLEAN, text("No")), "false"],
    [castTo(BOOLEAN, text("maybe")), null],
    [castTo(DATE, text("2024-1-2")), "2024-01-02"],
    [castTo(DATE, text("20240102")), "2024-01-02"],
    [castTo(DATE, text("2024-02-30")), null],
    [castTo(DATE, int(20240102)), "2024-01-02"],
    [castTo(DATE, moment("2024-01-02 23:59:59")), "2024-01-02"],
    [castTo(datetime(), text("2024-01-02 10:11")), "2024-01-02 10:11:00"],
    [castTo(datetime(), moment("2024-01-02 10:11:12.500000", 6)), "2024-01-02 10:11:13"],
    [castTo(datetime(3), text("2024-01-02 10:11:12.1235")), "2024-01-02 10:11:12.124"],
    [castTo(datetime(), date("2024-01-02")), "2024-01-02 00:00:00"],
    [castTo(TEXT, bool(true)), "1"],
    [castTo(TEXT, double(3)), "3"],
    [castTo(TEXT, dec("1.50", decimal(3, 2))), "1.50"],
    [castTo(TEXT, moment("2024-01-02 10:11:12.5", 1)), "2024-01-02 10:11:12.5"],
    [castTo(varchar3, text("\u4e2d\u6587abc")), "\u4e2d\u6587a"],
    [castTo(JSONB, text('{"a": 1}')), '{"a":1}'],
    [castTo(JSONB, text("{")), null],
    [castTo(INT, node(TExprNodeType.JSON_LITERAL, JSONB, [], { json_literal: { value: "7" } })), "7"],
  ]);
});

Deno.test("CAST in strict mode refuses the values that would become NULL, TRY_CAST does not", async () => {
  using db = await testDatabase();
  const strict = { ...CONTEXT, strictCast: true };
  const from = "(VALUES ('1.5'), (NULL), (' 2 ')) t(s1)";
  const sql = exprSql(castTo(decimal(4, 1), slot(1, TEXT)), strict);
  assertEquals(await db.rows(`SELECT ${sql} FROM ${from}`), [["1.5"], [null], ["2.0"]]);
  await assertRejects(
    () => db.rows(`SELECT ${sql} FROM (VALUES ('1'), ('1x')) t(s1)`),
    Error,
    "1x cannot be cast to DECIMAL(4,1) in strict mode",
  );
  const { nodes: [cast, ...rest] } = castTo(INT, text("abc"));
  const tried = { nodes: [{ ...cast!, node_type: TExprNodeType.TRY_CAST_EXPR }, ...rest] };
  assertEquals(await db.rows(`SELECT ${exprSql(tried, strict)}`), [[null]]);
  await assertRejects(
    () => db.rows(`SELECT ${exprSql(castTo(INT, text("abc")), strict)}`),
    Error,
    "abc cannot",
  );
  assertEquals(exprSql(castTo(TEXT, slot(1, INT)), strict), exprSql(castTo(TEXT, slot(1, INT)), CONTEXT));
});

Deno.test("predicates, CASE and LIKE", async () => {
  const isIn = (value: TExpr, items: readonly TExpr[], is_not_in = false) => {
    return node(TExprNodeType.IN_PRED, BOOLEAN, [value, ...items], { in_predicate: { is_not_in } });
  };
  const choice = (has_case_expr: boolean, has_else_expr: boolean, parts: readonly TExpr[]) => {
    return node(TExprNodeType.CASE_EXPR, TEXT, parts, { case_expr: { has_case_expr, has_else_expr } });
  };
  const eqForNull = call("eq_for_null", BOOLEAN, [nul(INT), nul(INT)], TExprNodeType.BINARY_PRED);
  const like = (value: string, pattern: string) => call("like", BOOLEAN, [text(value), text(pattern)]);
  await compute([
    [isIn(int(1), [int(1), nul(INT)]), "true"],
    [isIn(int(2), [int(1), nul(INT)]), null],
    [isIn(int(2), [int(1)], true), "true"],
    [eqForNull, "true"],
    [choice(true, true, [int(2), int(1), text("one"), text("other")]), "other"],
    [choice(true, false, [int(2), int(1), text("one")]), null],
    [choice(false, true, [bool(false), text("no"), bool(true), text("yes"), text("other")]), "yes"],
    [node(TExprNodeType.COMPOUND_PRED, BOOLEAN, [bool(true)], { opcode: TExprOpcode.COMPOUND_NOT }), "false"],
    [call("is_null_pred", BOOLEAN, [nul(INT)]), "true"],
    [like("50%", "50\\%"), "true"],
    [like("500", "50\\%"), "false"],
    [like("a\\", "a\\"), "true"],
    [like("\u4e2d\u6587", "_\u6587"), "true"],
    [call("regexp", BOOLEAN, [text("a\nb"), text("a.b")]), "true"],
  ]);
});

Deno.test("time functions use the query's moment and zone", async () => {
  await compute([
    [call("now", datetime(), []), "2024-01-31 18:11:12"],
    [call("now", datetime(3), [int(3)]), "2024-01-31 18:11:12.123"],
    [call("curdate", DATE, []), "2024-01-31"],
    [call("utc_timestamp", datetime(), []), "2024-01-31 10:11:12"],
    [call("week", TINYINT, [date("2024-12-30"), int(3)]), "1"],
    [call("week", TINYINT, [date("2023-01-01"), int(0)]), "1"],
    [call("week", TINYINT, [date("2022-01-01"), int(2)]), "52"],
    [call("month_floor", datetime(), [moment("2024-05-17 10:00:00"), int(5)]), "2024-05-01 00:00:00"],
    [call("month_floor", datetime(), [moment("2024-05-17 10:00:00"), int(7)]), "2024-01-01 00:00:00"],
    [call("hour_ceil", datetime(), [moment("2024-05-17 10:00:01"), int(3)]), "2024-05-17 12:00:00"],
    [call("week_floor", datetime(), [moment("2024-05-17 10:00:01")]), "2024-05-13 00:00:00"],
  ]);
});

Deno.test("exprSql() names what it does not compute", () => {
  const failing: readonly (readonly [TExpr, string])[] = [
    [call("to_bitmap", TEXT, [int(1)]), "no function to_bitmap: DuckDB has no type"],
    [call("nonsense", TEXT, []), "no function nonsense"],
    [node(TExprNodeType.MATCH_PRED, BOOLEAN, [slot(1, TEXT), text("x")]), "does not compute MATCH_PRED"],
    [slot(1, scalar(TPrimitiveType.HLL)), "HLL"],
  ];
  for (const [expr, message] of failing) assertThrows(() => exprSql(expr, CONTEXT), StatusError, message);
  assertThrows(() => exprSql({ nodes: [] }, CONTEXT), StatusError, "lacks nodes");
  assertThrows(
    () => exprSql({ nodes: [...int(1).nodes, ...int(2).nodes] }, CONTEXT),
    StatusError,
    "too many",
  );
  assertThrows(() => exprSql(date("2024-01-01'; DROP"), CONTEXT), StatusError, "no date literal");
});

Deno.test("queryGlobals() reads the moment of the query", () => {
  const base = { now_string: "2024-01-31 10:11:12" };
  assertEquals(queryGlobals(base).nowMicros, 1_706_695_872_000_000n);
  assertEquals(
    queryGlobals({ ...base, timestamp_ms: 1_706_695_872_123n, nano_seconds: 123_456_789 }).nowMicros,
    1_706_695_872_123_456n,
  );
  assertEquals(
    queryGlobals({ ...base, timestamp_ms: 5n, time_zone: "Asia/Shanghai" }).timeZone,
    "Asia/Shanghai",
  );
  assertThrows(() => queryGlobals({ now_string: "soon" }), StatusError, "no moment");
});

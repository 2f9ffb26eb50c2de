import { assertEquals } from "@std/assert";
import {
  arithmetic,
  type ArithmeticOp,
  BIGINT,
  BOOLEAN,
  canCast,
  canCastImplicitly,
  castNullable,
  char,
  coerceTextLiteral,
  commonType,
  commonTypeOf,
  comparisonType,
  DATE,
  DATETIME,
  datetime,
  decimal,
  DOUBLE,
  FLOAT,
  INT,
  JSON_TYPE,
  LARGEINT,
  needsCast,
  negateLiteral,
  NULL_TYPE,
  printType,
  SMALLINT,
  type SqlType,
  STRING,
  TINYINT,
  typeOfNumberLiteral,
  VARCHAR,
  varchar,
} from "./mod.ts";

const shown = (type: SqlType | undefined) => type && printType(type);

Deno.test("comparisonType() finds the type that both sides meet in, either way round", () => {
  const cases: readonly (readonly [SqlType, SqlType, string | undefined])[] = [
    [INT, BIGINT, "bigint"],
    [INT, NULL_TYPE, "int"],
    [TINYINT, BOOLEAN, "tinyint"],
    [INT, VARCHAR, "decimal(38,6)"],
    [decimal(15, 2), INT, "decimal(15,2)"],
    [decimal(15, 2), BIGINT, "decimal(22,2)"],
    [decimal(38, 10), decimal(38, 2), "decimal(38,6)"],
    [decimal(9, 2), DOUBLE, "double"],
    [FLOAT, SMALLINT, "float"],
    [FLOAT, INT, "double"],
    [DATE, DATETIME, "datetime"],
    [DATE, datetime(3), "datetime(3)"],
    [DATE, VARCHAR, "datetime(6)"],
    [DATE, INT, "datetime"],
    [DATE, TINYINT, "date"],
    [datetime(2), decimal(10, 4), "datetime(4)"],
    [BOOLEAN, VARCHAR, "boolean"],
    [varchar(10), varchar(20), "text"],
    [{ kind: "ipv4" }, { kind: "ipv6" }, "ipv6"],
    [{ kind: "bitmap" }, INT, undefined],
  ];
  for (const [left, right, expected] of cases) {
    assertEquals(shown(comparisonType(left, right)), expected, `${printType(left)} = ${printType(right)}`);
    assertEquals(shown(comparisonType(right, left)), expected, `${printType(right)} = ${printType(left)}`);
  }
});

Deno.test("commonType() lets text win over everything that prints", () => {
  const cases: readonly (readonly [SqlType, SqlType, string | undefined])[] = [
    [INT, VARCHAR, "text"],
    [DATE, char(3), "text"],
    [DATE, DATETIME, "datetime"],
    [TINYINT, decimal(3, 1), "decimal(4,1)"],
    [decimal(15, 2), decimal(16, 4), "decimal(17,4)"],
    [varchar(5), varchar(5), "varchar(5)"],
    [
      { kind: "array", item: TINYINT, containsNull: true },
      { kind: "array", item: INT, containsNull: true },
      "array<int>",
    ],
  ];
  for (const [left, right, expected] of cases) assertEquals(shown(commonType(left, right)), expected);
  assertEquals(shown(commonTypeOf([NULL_TYPE, DATE, INT, VARCHAR])), "text");
});

Deno.test("arithmetic() gives the reference's operand and result types", () => {
  const cases: readonly (readonly [ArithmeticOp, SqlType, SqlType, string])[] = [
    ["add", TINYINT, TINYINT, "smallint, smallint → smallint"],
    ["add", INT, TINYINT, "bigint, bigint → bigint"],
    ["add", BIGINT, INT, "bigint, bigint → bigint"],
    ["add", LARGEINT, INT, "largeint, largeint → largeint"],
    ["mod", TINYINT, TINYINT, "smallint, smallint → smallint"],
    ["int_divide", TINYINT, TINYINT, "tinyint, tinyint → tinyint"],
    ["divide", TINYINT, TINYINT, "double, double → double"],
    ["bitand", INT, TINYINT, "int, int → int"],
    ["subtract", decimal(3, 2), decimal(15, 2), "decimal(16,2), decimal(16,2) → decimal(16,2)"],
    ["multiply", decimal(15, 2), decimal(16, 2), "decimal(15,2), decimal(16,2) → decimal(31,4)"],
    ["multiply", decimal(31, 4), decimal(16, 2), "decimal(31,4), decimal(16,2) → decimal(38,6)"],
    ["multiply", decimal(15, 2), INT, "decimal(15,2), decimal(10,0) → decimal(25,2)"],
    ["multiply", decimal(1, 1), decimal(38, 4), "decimal(1,1), decimal(38,4) → decimal(38,5)"],
    ["multiply", decimal(38, 2), decimal(6, 6), "decimal(38,2), decimal(6,6) → decimal(38,6)"],
    ["divide", decimal(38, 2), decimal(2, 1), "decimal(38,7), decimal(2,1) → decimal(38,6)"],
    ["divide", decimal(38, 4), decimal(38, 4), "decimal(38,12), decimal(38,4) → decimal(38,8)"],
    ["divide", decimal(38, 6), decimal(38, 4), "decimal(38,14), decimal(38,4) → decimal(38,10)"],
    ["add", DOUBLE, decimal(9, 2), "double, double → double"],
    ["add", VARCHAR, INT, "double, double → double"],
    ["add", DATE, INT, "bigint, bigint → bigint"],
  ];
  for (const [op, left, right, expected] of cases) {
    const found = arithmetic(op, left, right);
    const text = found && `${found.args.map(printType).join(", ")} → ${printType(found.type)}`;
    assertEquals(text, expected, `${printType(left)} ${op} ${printType(right)}`);
  }
  assertEquals(arithmetic("divide", INT, INT)?.nullable, true);
  assertEquals(arithmetic("add", INT, INT)?.nullable, false);
  assertEquals(arithmetic("add", { kind: "bitmap" }, INT), undefined);
});

Deno.test("typeOfNumberLiteral() types numbers by their form and size", () => {
  const cases: readonly (readonly [string, string | undefined, string])[] = [
    ["1", "tinyint", "1"],
    ["-128", "tinyint", "-128"],
    ["300", "smallint", "300"],
    ["70000", "int", "70000"],
    ["5000000000", "bigint", "5000000000"],
    ["99999999999999999999", "largeint", "99999999999999999999"],
    ["170141183460469231731687303715884105728", "double", "1.7014118346046923e+38"],
    ["1.5", "decimal(2,1)", "15"],
    ["1.50", "decimal(3,2)", "150"],
    ["0.05", "decimal(2,2)", "5"],
    [".5", "decimal(1,1)", "5"],
    ["1e3", "decimal(4,0)", "1000"],
    ["1.5e-3", "decimal(4,4)", "15"],
    ["1e400", "double", "Infinity"],
    ["1x", undefined, ""],
    [".", undefined, ""],
  ];
  for (const [text, type, value] of cases) {
    const found = typeOfNumberLiteral(text);
    assertEquals(shown(found?.type), type, text);
    if (found) assertEquals(String(found.value), value, text);
  }
  const negated = negateLiteral({ type: SMALLINT, value: 128n });
  assertEquals([shown(negated.type), negated.value], ["tinyint", -128n]);
});

Deno.test("coerceTextLiteral() reads a text as what it is compared with", () => {
  const cases: readonly (readonly [string, SqlType, string | undefined, unknown])[] = [
    ["5", INT, "int", 5n],
    ["5000000000", INT, "bigint", 5_000_000_000n],
    ["5.5", INT, undefined, undefined],
    ["abc", INT, undefined, undefined],
    ["1.005", decimal(9, 2), "decimal(9,2)", 101n],
    ["2024-01-31", DATE, "date", "2024-01-31"],
    ["2024-01-31 10:00:00", DATE, "datetime", "2024-01-31 10:00:00"],
    ["2024-01-31", DATETIME, "datetime", "2024-01-31 00:00:00"],
    ["2024-01-31 10:00:00.25", DATETIME, "datetime(2)", "2024-01-31 10:00:00.25"],
    ["2024-13-01", DATE, undefined, undefined],
    ["TRUE", BOOLEAN, "boolean", true],
  ];
  for (const [text, type, expected, value] of cases) {
    const found = coerceTextLiteral(text, type);
    assertEquals(
      [shown(found?.type), found?.value],
      [expected, value],
      `'${text}' beside ${printType(type)}`,
    );
  }
});

Deno.test("canCast(), canCastImplicitly() and castNullable() follow the reference's matrix", () => {
  assertEquals(canCast(BOOLEAN, DATE), false);
  assertEquals(canCast(INT, DATE), true);
  assertEquals(canCast(DATE, TINYINT), false);
  assertEquals(canCast(DATE, INT), true);
  assertEquals(canCast(VARCHAR, { kind: "bitmap" }), false);
  assertEquals(canCast(JSON_TYPE, DATE), false);
  assertEquals(canCast(NULL_TYPE, { kind: "hll" }), true);
  assertEquals(canCastImplicitly(INT, JSON_TYPE), false);
  assertEquals(canCastImplicitly(VARCHAR, INT), true);
  assertEquals(needsCast(varchar(3), STRING), false);
  assertEquals(needsCast(INT, BIGINT), true);
  const nullable: readonly (readonly [SqlType, SqlType, boolean])[] = [
    [INT, BIGINT, false],
    [BIGINT, INT, true],
    [INT, decimal(10, 0), false],
    [INT, decimal(9, 0), true],
    [VARCHAR, INT, true],
    [VARCHAR, STRING, false],
    [INT, STRING, false],
    [decimal(15, 2), decimal(16, 2), false],
    [decimal(15, 2), decimal(14, 2), true],
    [decimal(3, 2), decimal(2, 1), true],
    [DATETIME, DATE, false],
    [DATETIME, datetime(3), true],
    [DOUBLE, INT, true],
    [INT, DOUBLE, false],
    [INT, DATE, true],
  ];
  for (const [from, to, expected] of nullable) {
    assertEquals(castNullable(from, to), expected, `${printType(from)} → ${printType(to)}`);
  }
});

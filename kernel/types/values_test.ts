import { assert, assertEquals, assertThrows } from "@std/assert";
import {
  BOOLEAN,
  castValue,
  char,
  compareValues,
  DATE,
  dateOfDay,
  DATETIME,
  datetime,
  dayNumber,
  decimal,
  DOUBLE,
  FLOAT,
  INT,
  isTimeZone,
  JSON_TYPE,
  LARGEINT,
  type LiteralValue,
  momentOf,
  momentOfValue,
  parseDateTime,
  parseTime,
  parseValue,
  partsOfMoment,
  printType,
  printValue,
  rescale,
  SMALLINT,
  type SqlType,
  STRING,
  TINYINT,
  toLocal,
  toUtc,
  varchar,
} from "./mod.ts";

Deno.test("parseValue() reads what a type accepts and refuses the rest", () => {
  const cases: readonly (readonly [string, SqlType, LiteralValue | undefined])[] = [
    ["127", TINYINT, 127n],
    ["128", TINYINT, undefined],
    [" -5 ", SMALLINT, -5n],
    ["12.9", INT, 12n],
    ["abc", INT, undefined],
    ["", INT, undefined],
    ["170141183460469231731687303715884105727", LARGEINT, 2n ** 127n - 1n],
    ["170141183460469231731687303715884105728", LARGEINT, undefined],
    ["1.005", decimal(3, 2), 101n],
    ["-1.005", decimal(3, 2), -101n],
    ["9.995", decimal(3, 2), undefined],
    ["1e2", decimal(5, 1), 1000n],
    ["1e9999999", decimal(38, 0), undefined],
    ["1.5", DOUBLE, 1.5],
    ["0.1", FLOAT, Math.fround(0.1)],
    ["1.5x", DOUBLE, undefined],
    ["True", BOOLEAN, true],
    ["off", BOOLEAN, false],
    ["2", BOOLEAN, undefined],
    ["2024-1-3", DATE, "2024-01-03"],
    ["20240103", DATE, "2024-01-03"],
    ["240103", DATE, "2024-01-03"],
    ["70-01-03", DATE, "1970-01-03"],
    ["2023-02-29", DATE, undefined],
    ["2024-01-03T10:11:12", DATETIME, "2024-01-03 10:11:12"],
    ["2024-01-03T10:11:12Z", DATETIME, undefined],
    ["2024-01-03 10:11:12.5", DATETIME, "2024-01-03 10:11:13"],
    ["2024-12-31 23:59:59.9999996", datetime(6), "2025-01-01 00:00:00.000000"],
    ["2024-01-03 10:11:12.1239", datetime(3), "2024-01-03 10:11:12.124"],
    ["9999-12-31 23:59:59.5", DATETIME, undefined],
    ["2024-01-03 24:00:00", DATETIME, undefined],
    ["20240103101112", DATETIME, "2024-01-03 10:11:12"],
    ["-12:34:56.7", { kind: "time", scale: 1 }, "-12:34:56.7"],
    ["838:59:60", { kind: "time", scale: 0 }, undefined],
    ['{"a":1}', JSON_TYPE, '{"a":1}'],
    ["{a}", JSON_TYPE, undefined],
    ["1.2.3.4", { kind: "ipv4" }, "1.2.3.4"],
    ["1.2.3.400", { kind: "ipv4" }, undefined],
    ["::1", { kind: "ipv6" }, "::1"],
    ["hello", varchar(3), "hel"],
    ["中文", char(4), "中"],
  ];
  for (const [text, type, expected] of cases) {
    assertEquals(parseValue(text, type), expected, `'${text}' as ${printType(type)}`);
  }
});

Deno.test("printValue() prints the MySQL text form", () => {
  const array: SqlType = { kind: "array", item: STRING, containsNull: true };
  const cases: readonly (readonly [LiteralValue, SqlType, string | null])[] = [
    [null, INT, null],
    [true, BOOLEAN, "1"],
    [-5n, decimal(3, 2), "-0.05"],
    [150n, decimal(3, 2), "1.50"],
    [3.5, DOUBLE, "3.5"],
    [1000, DOUBLE, "1000"],
    [0.0001, DOUBLE, "0.0001"],
    [0.00001, DOUBLE, "1e-05"],
    [1e15, DOUBLE, "1000000000000000"],
    [1.5e16, DOUBLE, "1.5e+16"],
    [-1e20, DOUBLE, "-1e+20"],
    [Math.fround(0.1), FLOAT, "0.1"],
    [Math.fround(16777216), FLOAT, "1.6777216e+07"],
    [NaN, DOUBLE, "NaN"],
    [-Infinity, DOUBLE, "-Infinity"],
    [["a", null], array, '["a", null]'],
    [[["k", 1n]], { kind: "map", key: STRING, value: INT }, '{"k":1}'],
  ];
  for (const [value, type, expected] of cases) assertEquals(printValue(value, type), expected);
});

Deno.test("castValue() converts constants and says undefined for what does not fit", () => {
  const cases: readonly (readonly [LiteralValue, SqlType, SqlType, LiteralValue | undefined])[] = [
    [null, INT, DATE, null],
    [300n, SMALLINT, TINYINT, undefined],
    [149n, decimal(3, 2), INT, 1n],
    [-199n, decimal(3, 2), INT, -1n],
    [145n, decimal(3, 2), decimal(2, 1), 15n],
    [995n, decimal(3, 2), decimal(2, 1), undefined],
    [1n, TINYINT, decimal(10, 3), 1000n],
    [1.5, DOUBLE, decimal(3, 2), 150n],
    [2.9, DOUBLE, INT, 2n],
    [NaN, DOUBLE, INT, undefined],
    [true, BOOLEAN, INT, 1n],
    [0n, INT, BOOLEAN, false],
    ["abc", STRING, INT, undefined],
    ["12", STRING, INT, 12n],
    [150n, decimal(3, 2), STRING, "1.50"],
    [true, BOOLEAN, STRING, "1"],
    ["2024-01-31", DATE, DATETIME, "2024-01-31 00:00:00"],
    ["2024-01-31 10:11:12.6", datetime(1), DATETIME, "2024-01-31 10:11:13"],
    ["2024-01-31 23:59:59", DATETIME, DATE, "2024-01-31"],
    ["2024-01-31", DATE, INT, 20240131n],
    ["2024-01-31 10:11:12", DATETIME, LARGEINT, 20240131101112n],
    [20240131n, INT, DATE, "2024-01-31"],
    [20241331n, INT, DATE, undefined],
    ["2024-01-31 10:11:12", DATETIME, { kind: "time", scale: 0 }, "10:11:12"],
    ["hello", varchar(5), varchar(2), "he"],
    [5n, INT, JSON_TYPE, "5"],
  ];
  for (const [value, from, to, expected] of cases) {
    assertEquals(
      castValue(value, from, to),
      expected,
      `${String(value)}: ${printType(from)} → ${printType(to)}`,
    );
  }
});

Deno.test("compareValues() orders text by code point, decimals exactly, NaN last", () => {
  const order = (a: LiteralValue, c: LiteralValue, type: SqlType) => Math.sign(compareValues(a, c, type));
  assertEquals(order("a", "b", STRING), -1);
  assertEquals(order("a", "A", STRING), 1);
  assertEquals(order("\u{1F600}", "\uFF5E", STRING), 1);
  assertEquals(order("ab", "a", STRING), 1);
  assertEquals(order(10n ** 37n, 10n ** 37n + 1n, decimal(38, 0)), -1);
  assertEquals(order(NaN, Infinity, DOUBLE), 1);
  assertEquals(order("-01:00:00", "00:30:00", { kind: "time", scale: 0 }), -1);
  assertThrows(() => compareValues(null, 1n, INT), RangeError);
});

Deno.test("parseValue() brings a text with an offset to the session's clock", () => {
  assertEquals(parseValue("2024-01-03T10:11:12Z", DATETIME, "+08:00"), "2024-01-03 18:11:12");
  assertEquals(parseValue("2024-01-03 20:00:00-05:00", DATE, "UTC"), "2024-01-04");
  assertEquals(parseValue("2024-07-01 12:00:00+00:00", DATETIME, "America/New_York"), "2024-07-01 08:00:00");
  assertEquals(castValue("2024-01-03T10:11:12+09:00", STRING, DATETIME, "CST"), "2024-01-03 09:11:12");
});

Deno.test("toUtc() and toLocal() are inverse off the hours when clocks change", () => {
  for (const zone of ["+05:30", "Asia/Shanghai", "America/New_York", "Europe/Berlin"]) {
    for (const text of ["2024-01-31 12:00:00", "2024-07-31 23:30:00", "1969-12-31 00:00:00"]) {
      const local = momentOfValue(text);
      const utc = toUtc(local, zone);
      assert(utc !== undefined);
      assertEquals(toLocal(utc, zone), local, `${text} ${zone}`);
    }
  }
  assertEquals(isTimeZone("Nowhere/Land"), false);
  assertEquals(isTimeZone("+15:00"), false);
});

Deno.test("rescale() rounds half away from zero", () => {
  assertEquals([rescale(25n, 1, 0), rescale(-25n, 1, 0), rescale(24n, 1, 0), rescale(3n, 0, 2)], [
    3n,
    -3n,
    2n,
    300n,
  ]);
});

Deno.test("dayNumber() and dateOfDay() agree with the platform's calendar", () => {
  const seed = 20240131;
  let state = seed;
  for (let round = 0; round < 500; round++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    const day = state % 2_932_896;
    const date = new Date(day * 86_400_000);
    const parts = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
    assertEquals(dateOfDay(day), parts, `seed ${seed}, day ${day}`);
    assertEquals(dayNumber(parts), day, `seed ${seed}, day ${day}`);
  }
  assertEquals(dateOfDay(dayNumber({ year: 0, month: 1, day: 1 })), { year: 0, month: 1, day: 1 });
});

Deno.test("momentOf() and partsOfMoment() are inverse before and after 1970", () => {
  for (const text of ["1969-12-31 23:59:59.999999", "0000-01-01 00:00:00", "9999-12-31 23:59:59.000001"]) {
    const parsed = parseDateTime(text);
    assert(parsed);
    const { hasTime: _time, fractionDigits: _digits, roundUp: _up, offsetMinutes: _offset, ...parts } =
      parsed;
    assertEquals(partsOfMoment(momentOf(parts)), parts);
  }
  assertEquals(parseTime("-00:00:01"), -1_000_000n);
});

import { assert, assertEquals, assertRejects } from "@std/assert";
import { TPrimitiveType as T, TTypeNodeType as N } from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";
import { createRowEncoder, MAX_BATCH_BYTES } from "./mod.ts";
import {
  batchRows,
  type BinaryKind,
  binaryValues,
  decimal,
  encoded,
  scalar,
  textValues,
  withDuck,
} from "./test_rows.ts";

const S = (type: T, more = {}) => ({ type: N.SCALAR, scalar_type: { type, ...more } });

/** SQL, type, text, kind of binary form (its text when it differs). */
const CASES: readonly (readonly [string, ReturnType<typeof scalar>, string | null, BinaryKind, string?])[] = [
  ["true", scalar(T.BOOLEAN), "1", "tiny"],
  ["false", scalar(T.BOOLEAN), "0", "tiny"],
  ["(-128)::TINYINT", scalar(T.TINYINT), "-128", "tiny"],
  ["(-32768)::SMALLINT", scalar(T.SMALLINT), "-32768", "short"],
  ["(-2147483648)::INTEGER", scalar(T.INT), "-2147483648", "long"],
  ["2147483647::INTEGER", scalar(T.INT), "2147483647", "long"],
  ["0::BIGINT", scalar(T.BIGINT), "0", "longlong"],
  ["(-9223372036854775808)::BIGINT", scalar(T.BIGINT), "-9223372036854775808", "longlong"],
  ["9223372036854775807::BIGINT", scalar(T.BIGINT), "9223372036854775807", "longlong"],
  ["9007199254740993::BIGINT", scalar(T.BIGINT), "9007199254740993", "longlong"],
  ["9007199254740991::BIGINT", scalar(T.BIGINT), "9007199254740991", "longlong"],
  ["42::HUGEINT", scalar(T.BIGINT), "42", "longlong"],
  ["7::UTINYINT", scalar(T.INT), "7", "long"],
  [
    "('-170141183460469231731687303715884105728')::HUGEINT",
    scalar(T.LARGEINT),
    "-170141183460469231731687303715884105728",
    "text",
  ],
  [
    "170141183460469231731687303715884105727::HUGEINT",
    scalar(T.LARGEINT),
    "170141183460469231731687303715884105727",
    "text",
  ],
  ["(-1)::HUGEINT", scalar(T.LARGEINT), "-1", "text"],
  ["1.5::FLOAT", scalar(T.FLOAT), "1.5", "float"],
  ["0.1::FLOAT", scalar(T.FLOAT), "0.1", "float", "0.10000000149011612"],
  ["16777216::FLOAT", scalar(T.FLOAT), "1.677722e+07", "float", "16777216"],
  ["1e16::DOUBLE", scalar(T.DOUBLE), "1e+16", "double", "10000000000000000"],
  ["123456789012345::DOUBLE", scalar(T.DOUBLE), "123456789012345", "double"],
  ["9.95::DOUBLE", scalar(T.DOUBLE), "9.949999999999999", "double", "9.95"],
  ["0.00001234::DOUBLE", scalar(T.DOUBLE), "1.234e-05", "double", "0.00001234"],
  ["0.0001::DOUBLE", scalar(T.DOUBLE), "0.0001", "double"],
  ["'-0.0'::DOUBLE", scalar(T.DOUBLE), "-0", "double", "0"],
  ["'nan'::DOUBLE", scalar(T.DOUBLE), "NaN", "double"],
  ["'-inf'::DOUBLE", scalar(T.DOUBLE), "-Infinity", "double"],
  ["1.25::DECIMAL(10,2)", scalar(T.DOUBLE), "1.25", "double"],
  ["(-0.05)::DECIMAL(4,2)", decimal(4, 2), "-0.05", "text"],
  ["(-0.05)::DECIMAL(9,2)", decimal(9, 2), "-0.05", "text"],
  ["(-0.05)::DECIMAL(15,2)", decimal(15, 2), "-0.05", "text"],
  ["(-0.05)::DECIMAL(38,2)", decimal(38, 2), "-0.05", "text"],
  ["0::DECIMAL(38,38)", decimal(38, 38), `0.${"0".repeat(38)}`, "text"],
  [
    "'-0.00000000000000000000000000000000000001'::DECIMAL(38,38)",
    decimal(38, 38),
    `-0.${"0".repeat(37)}1`,
    "text",
  ],
  ["'-99999999999999999999999999999999999999'::DECIMAL(38,0)", decimal(38, 0), `-${"9".repeat(38)}`, "text"],
  ["1.5::DECIMAL(10,1)", decimal(10, 4), "1.5000", "text"],
  ["1.45::DECIMAL(10,2)", decimal(10, 1), "1.5", "text"],
  ["9007199254.740993::DECIMAL(18,6)", decimal(18, 6), "9007199254.740993", "text"],
  ["DATE '0001-01-01'", scalar(T.DATEV2), "0001-01-01", "date"],
  ["DATE '9999-12-31'", scalar(T.DATEV2), "9999-12-31", "date"],
  ["DATE '2000-02-29'", scalar(T.DATEV2), "2000-02-29", "date"],
  ["TIMESTAMP '2024-01-01 01:02:03'", scalar(T.DATEV2), "2024-01-01", "date"],
  [
    "TIMESTAMP '0001-01-01 00:00:00'",
    scalar(T.DATETIMEV2, { scale: 0 }),
    "0001-01-01 00:00:00",
    "date",
    "0001-01-01",
  ],
  [
    "TIMESTAMP '2024-01-01 01:02:03.123456'",
    scalar(T.DATETIMEV2, { scale: 6 }),
    "2024-01-01 01:02:03.123456",
    "date",
  ],
  [
    "TIMESTAMP '2024-01-01 01:02:03.123'",
    scalar(T.DATETIMEV2, { scale: 3 }),
    "2024-01-01 01:02:03.123",
    "date",
    "2024-01-01 01:02:03.123000",
  ],
  [
    "TIMESTAMP '9999-12-31 23:59:59.999999'",
    scalar(T.DATETIMEV2, { scale: 6 }),
    "9999-12-31 23:59:59.999999",
    "date",
  ],
  [
    "TIMESTAMP '1969-12-31 23:59:59.000001'",
    scalar(T.DATETIMEV2, { scale: 6 }),
    "1969-12-31 23:59:59.000001",
    "date",
  ],
  ["DATE '2024-01-01'", scalar(T.DATETIMEV2, { scale: 0 }), "2024-01-01 00:00:00", "date", "2024-01-01"],
  ["TIME '01:02:03.5'", scalar(T.TIMEV2, { scale: 1 }), "01:02:03.5", "time", "01:02:03.500000"],
  ["(-(100*3600+61)*1000000::BIGINT)", scalar(T.TIMEV2, { scale: 0 }), "-100:01:01", "time"],
  ["0::BIGINT", scalar(T.TIMEV2, { scale: 0 }), "00:00:00", "time"],
  ["''", scalar(T.VARCHAR), "", "text"],
  ["'twelve bytes'", scalar(T.STRING), "twelve bytes", "text"],
  ["'thirteen byte'", scalar(T.STRING), "thirteen byte", "text"],
  ["'Grüße, 世界 and more'", scalar(T.CHAR), "Grüße, 世界 and more", "text"],
  ["repeat('x', 251)", scalar(T.STRING), "x".repeat(251), "text"],
  ["repeat('x', 70000)", scalar(T.STRING), "x".repeat(70000), "text"],
  ["'{\"a\":1}'", scalar(T.JSONB), '{"a":1}', "text"],
  ["'bytes'::BLOB", scalar(T.STRING), "bytes", "text"],
  ["NULL", scalar(T.VARCHAR), null, "text"],
  ["NULL::DECIMAL(15,2)", decimal(15, 2), null, "text"],
  ["['a', NULL, 'b']", { types: [{ type: N.ARRAY }, S(T.STRING)] }, '["a", null, "b"]', "text"],
  ["[]::INTEGER[]", { types: [{ type: N.ARRAY }, S(T.INT)] }, "[]", "text"],
  ["NULL::INTEGER[]", { types: [{ type: N.ARRAY }, S(T.INT)] }, null, "text"],
  [
    "[[1, 2], NULL, [3]]",
    { types: [{ type: N.ARRAY }, { type: N.ARRAY }, S(T.INT)] },
    "[[1, 2], null, [3]]",
    "text",
  ],
  ["[DATE '2024-01-01']", { types: [{ type: N.ARRAY }, S(T.DATEV2)] }, '["2024-01-01"]', "text"],
  ["[1.50::DECIMAL(9,2)]", { types: [{ type: N.ARRAY }, S(T.DECIMAL32, { scale: 2 })] }, "[1.50]", "text"],
  [
    "MAP {'k': 1, 'l': NULL}",
    { types: [{ type: N.MAP }, S(T.STRING), S(T.INT)] },
    '{"k":1, "l":null}',
    "text",
  ],
  [
    "NULL::MAP(VARCHAR, INTEGER)",
    { types: [{ type: N.MAP }, S(T.STRING), S(T.INT)] },
    null,
    "text",
  ],
  [
    "{'a': 1, 'b': 'x'}",
    { types: [{ type: N.STRUCT, struct_fields: [{ name: "a" }, { name: "b" }] }, S(T.INT), S(T.STRING)] },
    '{"a":1, "b":"x"}',
    "text",
  ],
];

Deno.test("text rows hold what Doris prints", () =>
  withDuck(async (duck) => {
    const sql = `SELECT ${CASES.map(([s], i) => `${s} AS c${i}`).join(", ")}`;
    const [row] = await encoded(duck, sql, CASES.map((c) => c[1]), "mysql_text");
    assertEquals(textValues(row!), CASES.map((c) => c[2]));
  }));

Deno.test("binary rows read back", () =>
  withDuck(async (duck) => {
    const sql = `SELECT ${CASES.map(([s], i) => `${s} AS c${i}`).join(", ")}`;
    const [row] = await encoded(duck, sql, CASES.map((c) => c[1]), "mysql_binary");
    assertEquals(
      binaryValues(row!, CASES.map((c) => c[3])),
      CASES.map((c) => c[2] === null ? null : c[4] ?? c[2]),
    );
  }));

Deno.test("a binary row is the packet that MySQL documents", () =>
  withDuck(async (duck) => {
    const types = [
      scalar(T.TINYINT),
      scalar(T.VARCHAR),
      scalar(T.DATETIMEV2, { scale: 0 }),
      decimal(9, 2),
      scalar(T.INT),
    ];
    const [row] = await encoded(
      duck,
      "SELECT 1::TINYINT, NULL, TIMESTAMP '2024-01-01 01:02:03', 1.5::DECIMAL(9,2), 258::INTEGER",
      types,
      "mysql_binary",
    );
    // Header, bitmap (column 1 is bit 3), tiny, 7-byte datetime, "1.50", int little endian.
    assertEquals([...row!], [0, 8, 1, 7, 0xe8, 7, 1, 1, 1, 2, 3, 4, 49, 46, 53, 48, 2, 1, 0, 0]);
  }));

Deno.test("NULLs of many rows stand where they belong", () =>
  withDuck(async (duck) => {
    const types = [scalar(T.BIGINT), scalar(T.STRING), { types: [{ type: N.ARRAY }, S(T.INT)] }];
    const rows = await encoded(
      duck,
      `SELECT CASE WHEN i % 3 = 0 THEN NULL ELSE i END, CASE WHEN i % 5 = 0 THEN NULL ELSE 's' || i END,
        CASE WHEN i % 7 = 0 THEN NULL ELSE [i, i + 1] END FROM range(5000) t(i)`,
      types,
      "mysql_text",
    );
    assertEquals(rows.length, 5000);
    rows.forEach((row, i) =>
      assertEquals(textValues(row), [
        i % 3 === 0 ? null : String(i),
        i % 5 === 0 ? null : `s${i}`,
        i % 7 === 0 ? null : `[${i}, ${i + 1}]`,
      ])
    );
  }));

Deno.test("batches end at their limit and parts of a chunk are parts", () =>
  withDuck(async (duck) => {
    const encoder = createRowEncoder([scalar(T.STRING)], "mysql_text");
    const result = await duck.run("SELECT repeat('y', 3000) FROM range(1000)");
    const batches = encoder.encodeBatches(result.getChunk(0));
    assertEquals(batches.map((b) => b.length <= MAX_BATCH_BYTES + 4000), [true, true, true]);
    assertEquals(batches.flatMap(batchRows).length, 1000);
    assertEquals(encoder.encodeBatches(result.getChunk(0), 10, 12).flatMap(batchRows).length, 2);
    assertEquals(encoder.encodeBatches(result.getChunk(0), 10, 10), []);
  }));

Deno.test("a column of another type is an error, unless all of it is NULL", () =>
  withDuck(async (duck) => {
    assertEquals((await encoded(duck, "SELECT NULL::VARCHAR", [scalar(T.INT)], "mysql_text")).length, 1);
    const error = await assertRejects(
      () => encoded(duck, "SELECT 'x'", [scalar(T.INT)], "mysql_text"),
      StatusError,
    );
    assert(error.message.includes("INT") && error.message.includes("VARCHAR"), error.message);
    await assertRejects(() => encoded(duck, "SELECT 1, 2", [scalar(T.INT)], "mysql_text"), StatusError);
  }));

Deno.test("numbers and dates read as DuckDB casts them", () =>
  withDuck(async (duck) => {
    const seed = Math.floor(Math.random() * 1e6);
    console.log(`seed ${seed}`);
    const columns: readonly (readonly [string, ReturnType<typeof scalar>])[] = [
      ["(h >> 3)::BIGINT - 4000000000000000", scalar(T.BIGINT)],
      ["(h >> (h % 50)::INT)::BIGINT * (1 - 2 * (h % 2))", scalar(T.BIGINT)],
      ["((h >> 34)::BIGINT - 500000000)::INTEGER", scalar(T.INT)],
      ["(h::HUGEINT * h::HUGEINT // 7 * (1 - 2 * (h % 2)::INT))", scalar(T.LARGEINT)],
      ["(((h % 2000000000)::BIGINT - 1000000000) / 1000)::DECIMAL(9,3)", decimal(9, 3)],
      [
        "(((h >> (h % 60)::INT) % 1000000000000) * (1 - 2 * (h % 2)) * 0.0001)::DECIMAL(18,4)",
        decimal(18, 4),
      ],
      ["((h >> (h % 60)::INT) * (1 - 2 * (h % 2)::INT) * 1.000001)::DECIMAL(38,6)", decimal(38, 6)],
      ["DATE '0001-01-01' + (h % 3652059)::INT", scalar(T.DATEV2)],
      [
        "strftime(make_timestamp(-62135596800000000 + (h % 315537897600000000)::BIGINT), '%Y-%m-%d %H:%M:%S.%f')::TIMESTAMP",
        scalar(T.DATETIMEV2, { scale: 6 }),
      ],
    ];
    await duck.run(
      `CREATE TABLE f AS SELECT ${columns.map(([s], i) => `${s} AS c${i}`).join(", ")}
       FROM (SELECT (hash(i + ${seed}) >> 1)::BIGINT AS h FROM range(3000) t(i))`,
    );
    const names = columns.map((_, i) => `c${i}`);
    const rows = await encoded(
      duck,
      `SELECT ${names.join(", ")} FROM f`,
      columns.map((c) => c[1]),
      "mysql_text",
    );
    const texts = names.map((n) =>
      n === "c8"
        ? `strftime(${n}, '%Y-%m-%d %H:%M:%S.%f')`
        : n === "c7"
        ? `strftime(${n}, '%Y-%m-%d')`
        : `${n}::VARCHAR`
    );
    const wanted = await encoded(
      duck,
      `SELECT ${texts.join(", ")} FROM f`,
      columns.map(() => scalar(T.STRING)),
      "mysql_text",
    );
    assertEquals(rows.length, 3000);
    rows.forEach((row, i) => assertEquals(textValues(row), textValues(wanted[i]!)));
  }));

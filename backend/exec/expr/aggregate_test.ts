import { assertEquals } from "@std/assert";
import type { TTypeDesc } from "../../../idl/thrift.ts";
import { aggregateSql } from "./mod.ts";
import {
  aggregateCall,
  BIGINT,
  BOOLEAN,
  CONTEXT,
  decimal,
  DOUBLE,
  double,
  INT,
  LARGEINT,
  slot,
  testDatabase,
  TEXT,
  text,
} from "./test_exprs.ts";

/** Rows of two instances; s1 INT, s2 DECIMAL(15,2), s3 VARCHAR, s4 DOUBLE, s5 LARGEINT, s6 BOOLEAN. */
const ROWS = `(VALUES
  (1, 1, CAST('1.00' AS DECIMAL(15,2)), 'a', CAST(1 AS DOUBLE), CAST('170141183460469231731687303715884105727' AS HUGEINT), true),
  (1, 2, 2.00, 'b', 2.5, 5, false),
  (1, NULL, NULL, NULL, NULL, NULL, NULL),
  (2, 2, 2.00, 'b', 4, -5, true),
  (2, 7, -0.05, 'c', 8, 7, true)) t(instance, s1, s2, s3, s4, s5, s6)`;

interface Case {
  readonly name: string;
  readonly slots: readonly (readonly [number, TTypeDesc])[];
  readonly type: TTypeDesc;
  readonly expected: string | null;
  readonly empty: string | null;
  readonly more?: Parameters<typeof aggregateCall>[2];
}

const D15 = decimal(15, 2);
const CASES: readonly Case[] = [
  { name: "count", slots: [], type: BIGINT, expected: "5", empty: "0" },
  { name: "count", slots: [[1, INT]], type: BIGINT, expected: "4", empty: "0" },
  { name: "count", slots: [[1, INT], [3, TEXT]], type: BIGINT, expected: "4", empty: "0" },
  { name: "sum", slots: [[1, INT]], type: BIGINT, expected: "12", empty: null },
  { name: "sum0", slots: [[1, INT]], type: BIGINT, expected: "12", empty: "0" },
  { name: "sum", slots: [[2, D15]], type: decimal(38, 2), expected: "4.95", empty: null },
  { name: "sum", slots: [[4, DOUBLE]], type: DOUBLE, expected: "15.5", empty: null },
  { name: "avg", slots: [[1, INT]], type: DOUBLE, expected: "3.0", empty: null },
  { name: "avg", slots: [[2, D15]], type: decimal(38, 4), expected: "1.2375", empty: null },
  { name: "min", slots: [[2, D15]], type: D15, expected: "-0.05", empty: null },
  { name: "max", slots: [[3, TEXT]], type: TEXT, expected: "c", empty: null },
  {
    name: "max",
    slots: [[5, LARGEINT]],
    type: LARGEINT,
    expected: "170141183460469231731687303715884105727",
    empty: null,
  },
  { name: "max_by", slots: [[3, TEXT], [5, LARGEINT]], type: TEXT, expected: "a", empty: null },
  { name: "min_by", slots: [[3, TEXT], [1, INT]], type: TEXT, expected: "a", empty: null },
  { name: "bool_and", slots: [[6, BOOLEAN]], type: BOOLEAN, expected: "false", empty: null },
  { name: "bool_or", slots: [[6, BOOLEAN]], type: BOOLEAN, expected: "true", empty: null },
  { name: "bool_xor", slots: [[6, BOOLEAN]], type: BOOLEAN, expected: "true", empty: null },
  { name: "group_bit_or", slots: [[1, INT]], type: INT, expected: "7", empty: null },
  { name: "multi_distinct_count", slots: [[1, INT]], type: BIGINT, expected: "3", empty: "0" },
  { name: "multi_distinct_count", slots: [[1, INT], [3, TEXT]], type: BIGINT, expected: "3", empty: "0" },
  { name: "multi_distinct_sum", slots: [[1, INT]], type: BIGINT, expected: "10", empty: null },
  { name: "multi_distinct_sum0", slots: [[2, D15]], type: decimal(38, 2), expected: "2.95", empty: "0.00" },
  { name: "ndv", slots: [[3, TEXT]], type: BIGINT, expected: "3", empty: "0" },
  { name: "variance", slots: [[4, DOUBLE]], type: DOUBLE, expected: "6.796875", empty: null },
  { name: "stddev", slots: [[4, DOUBLE]], type: DOUBLE, expected: "2.607082", empty: null },
  { name: "variance_samp", slots: [[4, DOUBLE]], type: DOUBLE, expected: "9.0625", empty: null },
  { name: "stddev_samp", slots: [[4, DOUBLE]], type: DOUBLE, expected: "3.010399", empty: null },
  { name: "corr", slots: [[4, DOUBLE], [4, DOUBLE]], type: DOUBLE, expected: "1.0", empty: "0.0" },
  { name: "covar", slots: [[4, DOUBLE], [4, DOUBLE]], type: DOUBLE, expected: "6.796875", empty: null },
  { name: "covar_samp", slots: [[4, DOUBLE], [4, DOUBLE]], type: DOUBLE, expected: "9.0625", empty: null },
  { name: "skew", slots: [[4, DOUBLE]], type: DOUBLE, expected: "0.618342", empty: null },
  { name: "kurt", slots: [[4, DOUBLE]], type: DOUBLE, expected: "-1.044122", empty: null },
  { name: "median", slots: [[4, DOUBLE]], type: DOUBLE, expected: "3.25", empty: null },
  {
    name: "percentile",
    slots: [[4, DOUBLE]],
    type: DOUBLE,
    expected: "5.0",
    empty: null,
    more: [double(0.75)],
  },
  {
    name: "percentile_approx",
    slots: [[4, DOUBLE]],
    type: DOUBLE,
    expected: "8.0",
    empty: null,
    more: [double(1)],
  },
];

/** Six digits of a double are enough to see that an algorithm is right. */
const rounded = (sql: string, type: TTypeDesc) => (type === DOUBLE ? `round(${sql}, 6)` : sql);

Deno.test("aggregateSql() gives the same value at once and from merged states of two instances", async () => {
  using db = await testDatabase();
  for (const { name, slots, type, expected, empty, more = [] } of CASES) {
    const args = slots.map(([id, argType]) => slot(id, argType));
    const argTypes = [...args, ...more].map((arg) => arg.nodes[0].type);
    const rows = aggregateCall(name, type, [...args, ...more]);
    const states = aggregateCall(name, type, [slot(9, TEXT)], argTypes, true);
    const final = rounded(aggregateSql(rows, { merges: false, finalize: true }, CONTEXT), type);
    const state = aggregateSql(rows, { merges: false, finalize: false }, CONTEXT);
    const merged = aggregateSql(states, { merges: true, finalize: false }, CONTEXT);
    const ended = rounded(aggregateSql(states, { merges: true, finalize: true }, CONTEXT), type);
    const twice = (from: string) =>
      `SELECT CAST(${ended} AS VARCHAR) FROM (SELECT ${merged} AS s9 FROM (${from}))`;
    const once = `SELECT ${state} AS s9 FROM ${ROWS}`;
    assertEquals(
      await db.rows(`SELECT CAST(${final} AS VARCHAR) FROM ${ROWS}`),
      [[expected]],
      `${name} at once`,
    );
    assertEquals(await db.rows(twice(`${once} GROUP BY instance`)), [[expected]], `${name} merged`);
    assertEquals(
      await db.rows(`SELECT CAST(${final} AS VARCHAR) FROM ${ROWS} WHERE false`),
      [[empty]],
      `${name} of nothing`,
    );
    assertEquals(await db.rows(twice(`${once} WHERE false`)), [[empty]], `${name} of an empty state`);
  }
});

Deno.test("aggregateSql() gathers texts in the given order, distinct ones once", async () => {
  using db = await testDatabase();
  const mode = { merges: false, finalize: true, orderBy: "s3 DESC" };
  const joined = aggregateCall("group_concat", TEXT, [slot(3, TEXT)]);
  const withSeparator = aggregateCall("group_concat", TEXT, [slot(3, TEXT), text("-")]);
  const distinct = aggregateCall("multi_distinct_group_concat", TEXT, [slot(3, TEXT)]);
  const [[a, b, c]] = await db.rows(
    `SELECT ${aggregateSql(joined, mode, CONTEXT)}, ${aggregateSql(withSeparator, mode, CONTEXT)},
      len(${aggregateSql(distinct, { merges: false, finalize: true }, CONTEXT)}) FROM ${ROWS}`,
  );
  assertEquals([a, b, c], ["c, b, b, a", "c-b-b-a", String("a, b, c".length)]);
});

Deno.test("states never hold a HUGEINT", async () => {
  using db = await testDatabase();
  for (const name of ["sum", "max", "any_value", "multi_distinct_count", "multi_distinct_sum", "ndv"]) {
    const state = aggregateSql(
      aggregateCall(name, name.startsWith("multi") || name === "ndv" ? BIGINT : LARGEINT, [
        slot(5, LARGEINT),
      ]),
      { merges: false, finalize: false },
      CONTEXT,
    );
    const [[type]] = await db.rows(`SELECT typeof(${state}) FROM ${ROWS} WHERE s5 < 100`);
    assertEquals(type?.includes("HUGEINT"), false, `${name}: ${type}`);
  }
});

Deno.test("aggregateSql() computes over windows", async () => {
  using db = await testDatabase();
  const over = { merges: false, finalize: true, over: "ORDER BY s4 NULLS FIRST ROWS UNBOUNDED PRECEDING" };
  const sql = (name: string, type: TTypeDesc, args: Parameters<typeof aggregateCall>[2]) => {
    return aggregateSql(aggregateCall(name, type, args), over, CONTEXT);
  };
  const columns = [
    sql("row_number", BIGINT, []),
    sql("sum", BIGINT, [slot(1, INT)]),
    sql("count", BIGINT, []),
    sql("avg", decimal(38, 4), [slot(2, D15)]),
    sql("lag", INT, [slot(1, INT)]),
  ];
  const rows = await db.rows(`SELECT ${columns.join(", ")} FROM ${ROWS} ORDER BY s4 NULLS FIRST`);
  assertEquals(
    rows.map((row) => row.map((value) => value ?? "NULL").join(" ")),
    [
      "1 NULL 1 NULL NULL",
      "2 1 2 10000 NULL",
      "3 3 3 15000 1",
      "4 5 4 16666 2",
      "5 12 5 12375 2",
    ].map((line) =>
      line.replace(/ (\d{5}) /, (_match, digits: string) => ` ${digits[0]}.${digits.slice(1)} `)
    ),
  );
});

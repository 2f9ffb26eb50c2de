import { assert, assertEquals } from "@std/assert";
import { TPartitionType, type TPlanNode, TPlanNodeType, type TUniqueId } from "../../idl/thrift.ts";
import { fusedSql, recordedRequest } from "./plan/test_plans.ts";
import { isOverflow } from "./errors.ts";
import { exprSql } from "./expr/mod.ts";
import {
  aggregateCall,
  call,
  castTo,
  CONTEXT,
  dec,
  decimal,
  INT,
  LARGEINT,
  slot,
  testDatabase,
} from "./expr/test_exprs.ts";
import { aggregatesFirst } from "./unit_sql.ts";
import {
  exchangeNode,
  fetchRows,
  fillTablets,
  requestsOf,
  runQuery,
  scanNode,
  type TestFragment,
  UNPARTITIONED,
  withCluster,
} from "./test_cluster.ts";

const ROWS = 300;
const OPTIMISTIC = { ...CONTEXT, optimistic: true };
const [D15, D16, D31] = [decimal(15, 2), decimal(16, 2), decimal(31, 4)];
/** In hundredths; from k = 2 on k * FACTOR has more than 18 digits. */
const FACTOR = 9_999_999_999_999_999n;

/** Groups by k; v is the whole part of k * 99999999999999.99. */
function productsNode(id: number): TPlanNode {
  const product = call("multiply", D31, [castTo(D15, slot(0, INT)), dec("99999999999999.99", D16)]);
  return {
    node_id: id,
    node_type: TPlanNodeType.AGGREGATION_NODE,
    num_children: 1,
    limit: -1n,
    row_tuples: [0],
    nullable_tuples: [false],
    compact_data: false,
    agg_node: {
      grouping_exprs: [slot(0, INT)],
      aggregate_functions: [aggregateCall("max", LARGEINT, [castTo(LARGEINT, product)])],
      intermediate_tuple_id: 0,
      output_tuple_id: 0,
      need_finalize: true,
    },
  };
}

function expected(rows: number): string[] {
  return Array.from({ length: rows }, (_, k) => `${k}|${BigInt(k) * FACTOR / 100n}`);
}

function byKey(rows: readonly string[]): string[] {
  return [...rows].sort((a, b) => Number(a.split("|")[0]) - Number(b.split("|")[0]));
}

Deno.test("a result whose decimals overflow 64 bits is computed again exactly", async () => {
  await withCluster(1, async (cluster) => {
    await fillTablets(cluster, ROWS);
    const id: TUniqueId = { hi: 78n, lo: 10_000n };
    const nodes = [productsNode(0), scanNode(1)];
    await runQuery(
      cluster,
      id,
      requestsOf(id, [{ id: 0, nodes, instances: [{ node: 0, tablets: [50n] }] }]),
    );
    assertEquals(byKey(await fetchRows(cluster.nodes[0]!.executor, id)), expected(ROWS));
  });
});

for (const fuse of [true, false]) {
  Deno.test(`senders whose decimals overflow send exact rows once, fusing ${fuse}`, async () => {
    await withCluster(2, async (cluster) => {
      await fillTablets(cluster, ROWS);
      const id: TUniqueId = { hi: 78n, lo: fuse ? 20_000n : 30_000n };
      const fragments: TestFragment[] = [
        { id: 0, nodes: [exchangeNode(1, TPartitionType.UNPARTITIONED)], instances: [{ node: 0 }] },
        {
          id: 1,
          nodes: [productsNode(2), scanNode(3)],
          sendTo: 1,
          partition: UNPARTITIONED,
          instances: cluster.nodes.map((_, node) => ({ node, tablets: [BigInt(50 + node)] })),
        },
      ];
      await runQuery(cluster, id, requestsOf(id, fragments));
      assertEquals(byKey(await fetchRows(cluster.nodes[0]!.executor, id)), expected(2 * ROWS));
      const counts = cluster.nodes.flatMap(({ executor }) => executor.exchangeCounts(id));
      assertEquals(counts.map((c) => c.rows), [BigInt(ROWS), BigInt(ROWS)]);
    }, fuse);
  });
}

Deno.test("optimistic decimals are right or an overflow", async () => {
  using db = await testDatabase();
  const product = call("multiply", D31, [slot(0, D15), slot(1, D16)]);
  const run = async (context: typeof CONTEXT, left: string, right: string) => {
    const rows = `SELECT CAST('${left}' AS DECIMAL(15,2)) AS s0, CAST('${right}' AS DECIMAL(16,2)) AS s1`;
    const twice = `FROM (${rows}) GROUP BY ALL`;
    const sql = `SELECT CAST(sum(p) AS VARCHAR) FROM (SELECT ${exprSql(product, context)} AS p ${twice})`;
    return (await db.rows(sql))[0]![0];
  };
  assertEquals(await run(OPTIMISTIC, "-901.25", "1.07"), "-964.3375");
  assertEquals(
    await run(CONTEXT, "9999999999999.99", "99999999999999.99"),
    "999999999999998900000000000.0001",
  );
  const failure = await run(OPTIMISTIC, "9999999999999.99", "99999999999999.99").catch((e: unknown) => e);
  assert(isOverflow(failure), String(failure));
  // A column that is as wide as declared is narrowed first, and says so when it cannot be.
  const wide = exprSql(call("multiply", decimal(38, 6), [slot(0, D31), slot(1, D16)]), OPTIMISTIC);
  const rows = (value: string) =>
    `(SELECT CAST('${value}' AS DECIMAL(31,4)) AS s0, CAST(2 AS DECIMAL(16,2)) AS s1)`;
  assertEquals(await db.rows(`SELECT CAST(${wide} AS VARCHAR) FROM ${rows("1.5")} GROUP BY ALL`), [[
    "3.000000",
  ]]);
  const cast = await db.rows(`SELECT ${wide} FROM ${rows("123456789012345678.5")}`).catch((e: unknown) => e);
  assert(isOverflow(cast), String(cast));
});

Deno.test("sums of two decimals of 18 digits are exact", async () => {
  using db = await testDatabase();
  const d18 = decimal(18, 2);
  const sql = exprSql(
    call("add", decimal(19, 2), [dec("9999999999999999.99", d18), dec("9999999999999999.99", d18)]),
    CONTEXT,
  );
  assertEquals(await db.rows(`SELECT CAST(${sql} AS VARCHAR)`), [["19999999999999999.98"]]);
});

Deno.test("TPC-H Q1 multiplies in 64 bits where it may, in 128 where it must", () => {
  const request = recordedRequest("tpch/1be_sf1/q1.be1.req.bin");
  const WIDE = /DECIMAL\((?:19|2\d|3\d),/;
  const belowAggregation = (sql: string) => {
    const from = sql.lastIndexOf("count(*)");
    return sql.slice(sql.indexOf(" FROM ", from), sql.indexOf("GROUP BY", from));
  };
  const optimistic = belowAggregation(fusedSql(request, undefined, true));
  assert(optimistic.includes("(s26 * s30) AS s39"), optimistic);
  assert(!WIDE.test(optimistic) && !optimistic.includes("TRY("), optimistic);
  assert(WIDE.test(belowAggregation(fusedSql(request))));
});

Deno.test("aggregatesFirst() refuses unions, which give rows before all aggregations have theirs", () => {
  type Unit = Parameters<typeof aggregatesFirst>[0];
  const unit = (types: readonly TPlanNodeType[], fused: readonly Unit[] = []) =>
    ({
      fragment: { plan: { nodes: types.map((node_type) => ({ node_type })) } },
      fused: new Map(fused.map((u, i) => [i, u])),
    }) as unknown as Unit;
  const { AGGREGATION_NODE, UNION_NODE } = TPlanNodeType;
  assertEquals(aggregatesFirst(unit([AGGREGATION_NODE], [unit([AGGREGATION_NODE])])), true);
  assertEquals(aggregatesFirst(unit([UNION_NODE, AGGREGATION_NODE])), false);
  assertEquals(aggregatesFirst(unit([AGGREGATION_NODE], [unit([UNION_NODE])])), false);
});

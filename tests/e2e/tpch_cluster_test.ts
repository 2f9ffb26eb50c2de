/** TPC-H on three backend processes: the same answers, rows really exchanged between the backends. */
import { assert, assertEquals } from "@std/assert";
import { Cluster, mariadbBatch } from "../support/server.ts";
import { requireTool } from "../support/skip.ts";
import {
  assertAnswer,
  assertAnswers,
  loadTpch,
  MORE_QUERIES,
  QUERIES,
  queryText,
} from "../support/tpch_cluster.ts";

/** One line of a backend's /api/exchange_stats: rows that `sender` sent to `receiver` for exchange `node`. */
interface ExchangeCount {
  readonly query_id?: string;
  readonly node: number;
  readonly sender: string | number;
  readonly receiver: string | number;
  readonly rows: number;
}

async function exchangeCounts(cluster: Cluster): Promise<ExchangeCount[]> {
  const all = await Promise.all(cluster.backends.map(async (backend) => {
    const answer = await fetch(`http://127.0.0.1:${backend.port("webserver")}/api/exchange_stats`);
    assertEquals(answer.status, 200);
    return await answer.json() as ExchangeCount[];
  }));
  return all.flat();
}

const keyOf = (one: ExchangeCount): string =>
  JSON.stringify([one.query_id, one.node, one.sender, one.receiver]);

Deno.test("TPC-H on three backends gives the same answers from rows exchanged between them", async (t) => {
  const cluster = await Cluster.start({ backends: 3 });
  try {
    await loadTpch(cluster);
    await t.step("every backend holds tablets of lineitem", () =>
      cluster.use(async (client) => {
        const { fields, rows } = await client.table("SHOW BACKENDS");
        const tablets = fields.findIndex((field) => field.name === "TabletNum");
        assert(rows.length === 3 && rows.every((row) => Number(row[tablets]) > 0), JSON.stringify(rows));
      }));
    await t.step("mysql2", () =>
      cluster.use(
        (client) => assertAnswers([...QUERIES, ...MORE_QUERIES], (sql) => client.rows(sql)),
        { database: "tpch" },
      ));
    await t.step({
      name: "mariadb client",
      ignore: !requireTool("mariadb", "TPC-H on three backends through the mariadb client"),
      fn: () => assertAnswers(QUERIES, (sql) => mariadbBatch(cluster.frontend.port("mysql"), sql, "tpch")),
    });
    await t.step(
      "a grouping by another column than the distribution sends rows from each to each",
      () =>
        cluster.use(async (client) => {
          const before = new Set((await exchangeCounts(cluster)).map(keyOf));
          const counted = await client.rows(
            "SELECT count(*), sum(n) FROM (SELECT l_partkey, l_suppkey, count(*) n FROM lineitem GROUP BY l_partkey, l_suppkey) t",
          );
          assertEquals(counted[0][1], "60175");
          const counts = (await exchangeCounts(cluster)).filter((one) => !before.has(keyOf(one)));
          const pairs = new Map<number, ExchangeCount[]>();
          for (const one of counts) pairs.set(one.node, [...(pairs.get(one.node) ?? []), one]);
          const shuffle = [...pairs.values()].find((list) => list.length === 9);
          assert(shuffle, `No exchange with 3 senders and 3 receivers: ${JSON.stringify(counts)}`);
          assert(shuffle.every((one) => one.rows > 0), JSON.stringify(shuffle));
        }, { database: "tpch" }),
    );
    await t.step("Q5 exchanges rows on every one of its exchanges", () =>
      cluster.use(
        async (client) => {
          const before = new Set((await exchangeCounts(cluster)).map(keyOf));
          await assertAnswer(5, await client.rows(await queryText(5)));
          const counts = (await exchangeCounts(cluster)).filter((one) => !before.has(keyOf(one)));
          const nodes = new Map<number, number>();
          for (const one of counts) nodes.set(one.node, (nodes.get(one.node) ?? 0) + one.rows);
          assert(nodes.size > 0 && [...nodes.values()].every((rows) => rows > 0), JSON.stringify(counts));
        },
        { database: "tpch" },
      ));
  } finally {
    await cluster.close();
  }
});

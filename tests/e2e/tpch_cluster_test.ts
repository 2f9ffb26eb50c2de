/** TPC-H on three backend processes: the same answers, rows really exchanged between the backends. */
import { assert, assertEquals } from "@std/assert";
import { type Client, Cluster, mariadbBatch, type TextRow } from "../support/server.ts";
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
  readonly node: number;
  readonly sender: string | number;
  readonly receiver: string | number;
  readonly rows: number | string;
}

/** Runs a query and reads from every backend which rows went through its exchanges, by node. */
async function exchangesOf(
  cluster: Cluster,
  client: Client,
  sql: string,
): Promise<{ readonly rows: TextRow[]; readonly exchanges: ReadonlyMap<number, readonly ExchangeCount[]> }> {
  const id = await client.value("SELECT connection_id()");
  const rows = await client.rows(sql);
  const queryId = await cluster.use(async (other) => {
    const list = await other.table("SHOW PROCESSLIST");
    const column = (name: string) => list.fields.findIndex((field) => field.name === name);
    return list.rows.find((row) => row[column("Id")] === id)?.[column("QueryId")];
  });
  assert(queryId, "SHOW PROCESSLIST has no QueryId of the connection");
  const exchanges = new Map<number, ExchangeCount[]>();
  for (const backend of cluster.backends) {
    const path = `/api/exchange_stats?query_id=${queryId}`;
    const answer = await fetch(`http://127.0.0.1:${backend.port("webserver")}${path}`);
    const text = await answer.text();
    assertEquals(answer.status, 200, text);
    for (const one of JSON.parse(text) as ExchangeCount[]) {
      exchanges.set(one.node, [...(exchanges.get(one.node) ?? []), one]);
    }
  }
  return { rows, exchanges };
}

Deno.test("TPC-H on three backends gives the same answers from rows exchanged between them", async (t) => {
  const cluster = await Cluster.start({ backends: 3 });
  try {
    await loadTpch(cluster);
    await t.step("every backend holds a tablet of lineitem", () =>
      cluster.use(async (client) => {
        const { fields, rows } = await client.table("SHOW TABLETS FROM lineitem");
        const backend = fields.findIndex((field) => field.name === "BackendId");
        assertEquals(new Set(rows.map((row) => row[backend])).size, 3, JSON.stringify(rows));
      }, { database: "tpch" }));
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
          const { rows, exchanges } = await exchangesOf(
            cluster,
            client,
            "SELECT count(*), sum(n) FROM (SELECT l_partkey, l_suppkey, count(*) n FROM lineitem GROUP BY l_partkey, l_suppkey) t",
          );
          assertEquals(rows[0][1], "60175");
          const shuffle = [...exchanges.values()].find((list) => list.length === 9);
          assert(shuffle, `No exchange with 3 senders and 3 receivers: ${JSON.stringify([...exchanges])}`);
          assert(shuffle.every((one) => Number(one.rows) > 0), JSON.stringify(shuffle));
        }, { database: "tpch" }),
    );
    for (const number of [3, 5, 9, 10]) {
      await t.step(`rows flow through every exchange of Q${number}`, () =>
        cluster.use(async (client) => {
          const { rows, exchanges } = await exchangesOf(cluster, client, await queryText(number));
          await assertAnswer(number, rows);
          assert(exchanges.size > 0, "No exchange");
          for (const [node, list] of exchanges) {
            const total = list.reduce((sum, one) => sum + Number(one.rows), 0);
            assert(total > 0, `Exchange ${node}: ${JSON.stringify(list)}`);
          }
        }, { database: "tpch" }));
    }
  } finally {
    await cluster.close();
  }
});

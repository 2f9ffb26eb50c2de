/** TPC-H on one frontend with its embedded backend: answers through mysql2 and through the mariadb client. */
import { Cluster, mariadbBatch } from "../support/server.ts";
import { requireTool } from "../support/skip.ts";
import { assertAnswers, loadTpch, MORE_QUERIES, QUERIES } from "../support/tpch_cluster.ts";

async function withTpch(
  options: Parameters<typeof Cluster.start>[0],
  run: (cluster: Cluster) => Promise<void>,
): Promise<void> {
  const cluster = await Cluster.start(options);
  try {
    await loadTpch(cluster);
    await run(cluster);
  } finally {
    await cluster.close();
  }
}

Deno.test("TPC-H on the embedded backend gives the right answers to mysql2 and the mariadb client", async (t) => {
  await withTpch({}, async (cluster) => {
    await t.step("mysql2", () =>
      cluster.use(
        (client) => assertAnswers([...QUERIES, ...MORE_QUERIES], (sql) => client.rows(sql)),
        { database: "tpch" },
      ));
    await t.step({
      name: "mariadb client",
      ignore: !requireTool("mariadb", "TPC-H through the mariadb client"),
      fn: () =>
        assertAnswers(
          QUERIES,
          (sql) => mariadbBatch(cluster.frontend.port("mysql"), sql, "tpch"),
        ),
    });
  });
});

Deno.test("TPC-H on the embedded backend gives the same answers where no exchange is fused", async () => {
  await withTpch({ backendSet: { fuse_local_exchanges: false } }, async (cluster) => {
    await cluster.use(
      (client) => assertAnswers(QUERIES, (sql) => client.rows(sql)),
      { database: "tpch" },
    );
  });
});

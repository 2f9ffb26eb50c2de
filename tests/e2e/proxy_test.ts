/** The shortest way through every part. Runs with proxy variables that point nowhere, as they may in an office. */
import { assertEquals } from "@std/assert";
import { Cluster } from "../support/server.ts";

/** Port 1 on loopback: nobody listens there. */
const DEAD_PROXY = "http://127.0.0.1:1";

function deadProxies(): Record<string, string> {
  const env: Record<string, string> = { no_proxy: "", NO_PROXY: "", no_grpc_proxy: "" };
  for (const name of ["http_proxy", "https_proxy", "grpc_proxy", "all_proxy"]) {
    env[name] = env[name.toUpperCase()] = DEAD_PROXY;
  }
  return env;
}

Deno.test("a server behind dead proxies creates, inserts, loads and selects, with one and with two backends", async (t) => {
  for (const backends of [0, 2]) {
    await t.step(backends === 0 ? "embedded" : `${backends} backends`, async () => {
      const cluster = await Cluster.start({ backends, env: deadProxies() });
      try {
        await cluster.use(async (client) => {
          assertEquals(await client.rows("SELECT 1"), [["1"]]);
          await client.run("CREATE DATABASE d");
          await client.run("CREATE TABLE d.t (k INT, v VARCHAR(10)) DISTRIBUTED BY HASH(k) BUCKETS 2");
          assertEquals(await client.run("INSERT INTO d.t VALUES (1, 'one'), (2, 'two')"), 2);
          const reply = await cluster.load({
            database: "d",
            table: "t",
            headers: { column_separator: "," },
            body: "3,three\n4,four\n",
          });
          assertEquals([reply.Status, reply.NumberLoadedRows], ["Success", 2], JSON.stringify(reply));
          assertEquals(await client.rows("SELECT k, v FROM d.t ORDER BY k"), [
            ["1", "one"],
            ["2", "two"],
            ["3", "three"],
            ["4", "four"],
          ]);
        });
      } finally {
        await cluster.close();
      }
    });
  }
});

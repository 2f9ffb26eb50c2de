/** Many clients at once on one table: every row once, every answer a state that was there. */
import { assert, assertEquals } from "@std/assert";
import { Cluster } from "../support/server.ts";

const WRITERS = 8;
const INSERTS = 10;
const LOADERS = 4;
const LOADS = 5;
const ROWS_PER_LOAD = 25;
const READERS = 6;

Deno.test("writers, loaders and readers at once: no row lost, none twice, no load seen in part", async () => {
  const cluster = await Cluster.start();
  try {
    await cluster.use(async (client) => {
      await client.run("CREATE DATABASE d");
      await client.run("CREATE TABLE d.t (k INT, load_id INT) DISTRIBUTED BY HASH(k) BUCKETS 3");
    });
    let writing = true;
    const insert = (writer: number) =>
      cluster.use(async (client) => {
        for (let i = 0; i < INSERTS; i += 1) {
          assertEquals(await client.run(`INSERT INTO d.t VALUES (${writer * INSERTS + i}, -1)`), 1);
        }
      });
    const load = async (loader: number) => {
      for (let i = 0; i < LOADS; i += 1) {
        const id = loader * LOADS + i;
        const rows = Array.from(
          { length: ROWS_PER_LOAD },
          (_, n) => `${10_000 + id * ROWS_PER_LOAD + n}\t${id}\n`,
        );
        const reply = await cluster.load({ database: "d", table: "t", body: rows.join("") });
        assertEquals(reply.Status, "Success", JSON.stringify(reply));
      }
    };
    const read = () =>
      cluster.use(async (client) => {
        let last = 0;
        while (writing) {
          const parts = await client.rows(
            `SELECT load_id, count(*) FROM d.t WHERE load_id >= 0 GROUP BY load_id HAVING count(*) <> ${ROWS_PER_LOAD}`,
          );
          assertEquals(parts, [], "a load is seen in part");
          const count = Number(await client.value("SELECT count(*) FROM d.t"));
          assert(count >= last, `${count} rows after ${last}`);
          last = count;
        }
      });
    const writes = Promise.all([
      ...Array.from({ length: WRITERS }, (_, i) => insert(i)),
      ...Array.from({ length: LOADERS }, (_, i) => load(i)),
    ]).finally(() => {
      writing = false;
    });
    await Promise.all([writes, ...Array.from({ length: READERS }, read)]);
    const total = WRITERS * INSERTS + LOADERS * LOADS * ROWS_PER_LOAD;
    assertEquals(
      await cluster.use((client) => client.rows("SELECT count(*), count(DISTINCT k) FROM d.t")),
      [[String(total), String(total)]],
    );
  } finally {
    await cluster.close();
  }
});

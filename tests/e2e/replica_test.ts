/** Three copies on three backends: one backend less changes no answer, before, while and after it is away. */
import { assertEquals } from "@std/assert";
import { Cluster, eventually } from "../support/server.ts";

const ROWS = 3000;
/** Answers after the restart: with another choice of replicas each, as far as the planner chooses. */
const ASKED = 12;
const GONE_TIMEOUT_MS = 30_000;

Deno.test("tables of three replicas are read and written while one backend is away", async (t) => {
  const cluster = await Cluster.start({ backends: 3 });
  const counted = () =>
    cluster.use((client) => client.rows("SELECT count(*), sum(k), count(DISTINCT k) FROM d.t"));
  const expected = (rows: number) => [[String(rows), String(rows * (rows - 1) / 2), String(rows)]];
  try {
    await cluster.use(async (client) => {
      await client.run("CREATE DATABASE d");
      await client.run("CREATE TABLE d.t (k INT) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 4");
    });
    const body = Array.from({ length: ROWS }, (_, i) => `${i}\n`).join("");
    const reply = await cluster.load({ database: "d", table: "t", body });
    assertEquals([reply.Status, reply.NumberLoadedRows], ["Success", ROWS], JSON.stringify(reply));
    assertEquals(await counted(), expected(ROWS));

    await t.step("a backend dies: reading goes on", async () => {
      await cluster.backends[1].kill();
      await eventually("an answer from the other replicas", GONE_TIMEOUT_MS, async () => {
        return (await counted().catch(() => undefined))?.[0][0] === String(ROWS);
      });
      assertEquals(await counted(), expected(ROWS));
    });

    await t.step("writing goes on with two of three replicas", async () => {
      await cluster.use(async (client) => {
        assertEquals(await client.run(`INSERT INTO d.t VALUES (${ROWS})`), 1);
        assertEquals(
          await client.run(`INSERT INTO d.t SELECT k + ${ROWS + 1} FROM d.t WHERE k < ${ROWS}`),
          ROWS,
        );
      });
      assertEquals(await counted(), expected(2 * ROWS + 1));
    });

    await t.step("it comes back: its old rows are never taken for the whole", async () => {
      await cluster.restartBackend(1);
      await cluster.use(async (client) => {
        const { fields, rows } = await client.table("SHOW TABLETS FROM d.t");
        const failed = fields.findIndex((field) => field.name === "LstFailedVersion");
        assertEquals(rows.filter((row) => row[failed] === "3").length, 4, JSON.stringify(rows));
      });
      for (let i = 0; i < ASKED; i += 1) {
        assertEquals(await counted(), expected(2 * ROWS + 1), `answer ${i + 1}`);
      }
      await cluster.use(async (client) => {
        assertEquals(await client.run(`INSERT INTO d.t VALUES (${2 * ROWS + 1})`), 1);
      });
      for (let i = 0; i < ASKED; i += 1) {
        assertEquals(await counted(), expected(2 * ROWS + 2), `answer ${i + 1}`);
      }
    });

    await t.step("the frontend starts anew: the same rows", async () => {
      await cluster.crashFrontend();
      for (let i = 0; i < ASKED; i += 1) {
        assertEquals(await counted(), expected(2 * ROWS + 2), `answer ${i + 1}`);
      }
    });
  } finally {
    await cluster.close();
  }
});

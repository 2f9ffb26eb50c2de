/** Clients that vanish or stop reading, a backend that is killed: errors are clear, nothing is half visible. */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { Cluster, eventually, type ServerProcess } from "../support/server.ts";
import { RawConnection } from "../support/raw_mysql.ts";

const ROWS = 200_000;
/** Runs for many minutes unless it is ended. */
const ENDLESS = "SELECT sum(a.k * b.k % 7) FROM d.n a, d.n b WHERE a.k % 11 <> b.k % 13";
const END_TIMEOUT_MS = 15_000;
const MAX_FRONTEND_GROWTH = 100 * 1024 * 1024;
const MAX_BACKEND_GROWTH = 400 * 1024 * 1024;
/** How long a client reads nothing. */
const PAUSE_MS = 5_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function numbers(from: number, count: number): string {
  return Array.from({ length: count }, (_, i) => `${from + i}\n`).join("");
}

async function runningFragments(backend: ServerProcess): Promise<number> {
  const answer = await fetch(`http://127.0.0.1:${backend.port("webserver")}/metrics`);
  const value = /^doris_be_running_fragments (\d+)/m.exec(await answer.text())?.[1];
  if (value === undefined) throw new Error("No doris_be_running_fragments in /metrics");
  return Number(value);
}

const untilRunning = (backend: ServerProcess, wanted: boolean): Promise<boolean> =>
  eventually(wanted ? "a fragment runs" : "no fragment runs", END_TIMEOUT_MS, async () => {
    return (await runningFragments(backend) > 0) === wanted;
  });

Deno.test("failures of clients and of a backend leave the cluster consistent", async (t) => {
  const cluster = await Cluster.start({ backends: 1 });
  const count = (): Promise<string | null> =>
    cluster.use((client) => client.value("SELECT count(*) FROM d.n"));
  const restartBackend = () => cluster.restartBackend(0);
  try {
    await cluster.use(async (client) => {
      await client.run("CREATE DATABASE d");
      await client.run("CREATE TABLE d.n (k BIGINT) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 3");
    });
    const loaded = await cluster.load({ database: "d", table: "n", body: numbers(0, ROWS) });
    assertEquals([loaded.Status, loaded.NumberLoadedRows], ["Success", ROWS], JSON.stringify(loaded));

    await t.step("a client that vanishes ends its query on the backend", async () => {
      const raw = await RawConnection.login(cluster.frontend.port("mysql"));
      await raw.query(ENDLESS);
      await untilRunning(cluster.backends[0], true);
      raw.close();
      await untilRunning(cluster.backends[0], false);
      await cluster.use(async (client) => {
        const { fields, rows } = await client.table("SHOW FULL PROCESSLIST");
        const info = fields.findIndex((field) => field.name === "Info");
        assert(!rows.some((row) => row[info]?.includes("a.k * b.k") ?? false), JSON.stringify(rows));
      });
      assertEquals(await count(), String(ROWS));
    });

    await t.step(
      "KILL QUERY of another session ends it, its connection goes on",
      () =>
        cluster.use(async (victim) => {
          const id = await victim.value("SELECT connection_id()");
          const ended = victim.error(ENDLESS);
          await untilRunning(cluster.backends[0], true);
          await cluster.use((other) => other.run(`KILL QUERY ${id}`));
          assertEquals((await ended).errno, 1317);
          await untilRunning(cluster.backends[0], false);
          assertEquals(await victim.value("SELECT 1"), "1");
        }),
    );

    await t.step("query_timeout ends a query", () =>
      cluster.use(async (client) => {
        await client.run("SET query_timeout = 1");
        assertMatch((await client.error(ENDLESS)).message, /time/i);
        await untilRunning(cluster.backends[0], false);
      }));

    await t.step("a client that stops reading makes neither frontend nor backend grow", async () => {
      const before = [cluster.frontend.residentBytes(), cluster.backends[0].residentBytes()];
      const raw = await RawConnection.login(cluster.frontend.port("mysql"));
      // 60 million rows of some 30 bytes.
      await raw.query("SELECT a.k, b.k, a.k + b.k, a.k - b.k FROM d.n a, d.n b WHERE b.k < 300");
      await raw.packet();
      let growth = [0, 0];
      for (const end = Date.now() + PAUSE_MS; Date.now() < end;) {
        await pause(250);
        const now = [cluster.frontend.residentBytes(), cluster.backends[0].residentBytes()];
        growth = growth.map((most, i) => Math.max(most, now[i] - before[i]));
      }
      // It is not over: somebody waits for the client.
      assert(await runningFragments(cluster.backends[0]) > 0);
      raw.close();
      await untilRunning(cluster.backends[0], false);
      console.log(`    grew by ${growth.map((bytes) => bytes >> 20).join(" MB (frontend), ")} MB (backend)`);
      assert(growth[0] < MAX_FRONTEND_GROWTH, `The frontend grew by ${growth[0]} bytes`);
      assert(growth[1] < MAX_BACKEND_GROWTH, `The backend grew by ${growth[1]} bytes`);
      assertEquals(await count(), String(ROWS));
    });

    await t.step(
      "a backend killed in the middle of a query: an error, and after its restart the rows",
      () =>
        cluster.use(async (client) => {
          const failed = client.error(ENDLESS);
          await untilRunning(cluster.backends[0], true);
          await cluster.backends[0].kill();
          const error = await failed;
          assertEquals(error.errno, 1105);
          assertMatch(error.message, /backend/i);
          assertMatch((await client.error("SELECT count(*) FROM d.n")).message, /backend|replica/i);
          await restartBackend();
          assertEquals(await client.value("SELECT count(*) FROM d.n"), String(ROWS));
        }),
    );

    await t.step("a backend killed in the middle of a stream load: nothing of it is visible", async () => {
      const load = cluster.load({
        database: "d",
        table: "n",
        headers: { label: "broken" },
        body: numbers(ROWS, ROWS),
        halfway: () => cluster.backends[0].kill(),
      });
      const reply = await load.catch((error: Error) => error);
      assert(reply instanceof Error || reply.Status === "Fail", JSON.stringify(reply));
      await restartBackend();
      assertEquals(await count(), String(ROWS));
      const again = await cluster.load({ database: "d", table: "n", body: numbers(ROWS, 10) });
      assertEquals(again.Status, "Success", JSON.stringify(again));
      assertEquals(await count(), String(ROWS + 10));
    });

    await t.step("a backend killed in the middle of INSERT SELECT: nothing of it is visible", async () => {
      const failed = cluster.use((client) =>
        client.error("INSERT INTO d.n SELECT a.k + b.k FROM d.n a, d.n b WHERE a.k % 11 <> b.k % 13")
      );
      await untilRunning(cluster.backends[0], true);
      await cluster.backends[0].kill();
      assertEquals((await failed).errno, 1105);
      await restartBackend();
      assertEquals(await count(), String(ROWS + 10));
      await cluster.use(async (client) => {
        assertEquals(await client.run("INSERT INTO d.n VALUES (-1)"), 1);
      });
      assertEquals(await count(), String(ROWS + 11));
    });
  } finally {
    await cluster.close();
  }
});

/**
 * What a client should not send. Wrong statements stand in tests/sql/errors.test; here are packets, labels and
 * bodies of loads, and that a server serves on after each.
 */
import { assert, assertEquals, assertMatch } from "@std/assert";
import { Cluster } from "../support/server.ts";
import { errorOf, packetBytes, queryPayload, RawConnection } from "../support/raw_mysql.ts";

const MAX_PACKET = 1_048_576;
/** Keeps random bytes the same in every run. */
const SEED = 20260119;

function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  };
}

async function assertServes(cluster: Cluster): Promise<void> {
  await cluster.use(async (client) => assertEquals(await client.value("SELECT 40 + 2"), "42"));
}

Deno.test("bad input gets a clear error and leaves the server as it was", async (t) => {
  const cluster = await Cluster.start({ set: { max_allowed_packet: MAX_PACKET } });
  const port = cluster.frontend.port("mysql");
  try {
    await cluster.use(async (client) => {
      await client.run("CREATE DATABASE d");
      await client.run("CREATE TABLE d.t (k INT NOT NULL, v VARCHAR(5)) DISTRIBUTED BY HASH(k) BUCKETS 2");
    });

    await t.step(
      "a wrong statement says line and place, the connection goes on",
      () =>
        cluster.use(async (client) => {
          const error = await client.error("SELECT k\nFROM d.t\nWHERE");
          assertEquals([error.errno, error.sqlState], [1105, "HY000"]);
          assertMatch(error.message, /^errCode = 2, detailMessage = .+\(line 3, pos 5\)$/);
          for (const [sql, number] of [["USE nosuch", 1049], ["SELECT * FROM d.nosuch", 1105]] as const) {
            assertEquals((await client.error(sql)).errno, number, sql);
          }
          assertEquals(await client.value("SELECT count(*) FROM d.t"), "0");
        }),
    );

    await t.step("a table name without a database", () =>
      cluster.use(async (client) => {
        const error = await client.error("SELECT * FROM t");
        assertEquals([error.errno, error.sqlState], [1046, "3D000"]);
      }));

    await t.step("a statement nested too deeply", () =>
      cluster.use(async (client) => {
        const error = await client.error(`SELECT ${"(".repeat(5000)}1${")".repeat(5000)}`);
        assertEquals(error.errno, 1105);
        assertEquals(await client.value("SELECT 1"), "1");
      }));

    await t.step("a packet above the limit", async () => {
      const raw = await RawConnection.login(port);
      const bytes = packetBytes(0, queryPayload(`SELECT '${"x".repeat(1000)}'`));
      bytes.set([0, 0, 0x20], 0);
      await raw.send(bytes);
      const answer = await raw.packet();
      const error = answer && errorOf(answer);
      assertEquals(error?.number, 1153, String(error?.text));
      assertEquals(await raw.packet(), undefined, "the connection is closed");
      raw.close();
      await assertServes(cluster);
    });

    await t.step("a packet just below the limit is served", () =>
      cluster.use(async (client) => {
        const text = "x".repeat(MAX_PACKET - 100);
        assertEquals(await client.value(`SELECT length('${text}')`), String(text.length));
      }));

    await t.step("a packet that ends in the middle", async () => {
      const raw = await RawConnection.login(port);
      await raw.send(packetBytes(0, queryPayload("SELECT 1")).subarray(0, 7));
      raw.close();
      await assertServes(cluster);
    });

    await t.step("a handshake that ends in the middle, an empty one, and random bytes", async () => {
      const next = random(SEED);
      for (let i = 0; i < 30; i += 1) {
        const raw = await RawConnection.open(port);
        const noise = Uint8Array.from({ length: 1 + next() }, next);
        await raw.send(i === 0 ? Uint8Array.of(5, 0, 0, 1, 1) : i === 1 ? Uint8Array.of(0, 0, 0, 1) : noise);
        raw.close();
      }
      await assertServes(cluster);
    });

    await t.step("random commands after the login answer an error or end the connection", async () => {
      const next = random(SEED + 1);
      for (let i = 0; i < 30; i += 1) {
        const raw = await RawConnection.login(port);
        const payload = Uint8Array.from({ length: 1 + (next() & 31) }, next);
        payload[0] = 0x1d + (next() % 0xd0);
        await raw.send(packetBytes(0, payload));
        const answer = await raw.packet();
        assert(answer === undefined || errorOf(answer), `Answer to ${payload}: ${answer?.payload}`);
        raw.close();
      }
      await assertServes(cluster);
    });

    await t.step("a label is used once", async () => {
      const load = (label: string, body: string) =>
        cluster.load({ database: "d", table: "t", headers: { label, column_separator: "," }, body });
      const first = await load("once", "1,a\n2,b\n");
      assertEquals([first.Status, first.NumberLoadedRows], ["Success", 2], JSON.stringify(first));
      const second = await load("once", "3,c\n");
      assertEquals([second.Status, second.ExistingJobStatus], ["Label Already Exists", "FINISHED"]);
      await cluster.use(async (client) => assertEquals(await client.value("SELECT count(*) FROM d.t"), "2"));
    });

    await t.step("a load with rows that do not fit loads nothing and says where they are", async () => {
      const body = "5,ok\nabc,bad\n6,much too long\n";
      const reply = await cluster.load({
        database: "d",
        table: "t",
        headers: { column_separator: "," },
        body,
      });
      assertEquals(reply.Status, "Fail", JSON.stringify(reply));
      assert(reply.NumberFilteredRows > 0, JSON.stringify(reply));
      await cluster.use(async (client) => assertEquals(await client.value("SELECT count(*) FROM d.t"), "2"));
      // The same label is free again after a failure.
      const tolerant = await cluster.load({
        database: "d",
        table: "t",
        headers: { column_separator: ",", max_filter_ratio: "0.9" },
        body,
      });
      assertEquals([tolerant.Status, tolerant.NumberLoadedRows], ["Success", 1], JSON.stringify(tolerant));
    });

    await t.step(
      "a load into a table that is not there, of a format that is none, of a file that is cut off",
      async () => {
        const missing = await cluster.load({ database: "d", table: "nosuch", body: "1\n" })
          .catch((error: Error) => ({ Status: "Fail", Message: error.message }));
        assertEquals(missing.Status, "Fail");
        assertMatch(missing.Message, /nosuch/);
        const odd = await cluster.load({
          database: "d",
          table: "t",
          headers: { format: "papyrus" },
          body: "1\n",
        });
        assertEquals(odd.Status, "Fail");
        assertMatch(odd.Message, /papyrus/);
        const parquet = await Deno.readFile(new URL("../tpch/sf0.01/region.parquet", import.meta.url));
        const cut = await cluster.load({
          database: "d",
          table: "t",
          headers: { format: "parquet" },
          body: parquet.subarray(0, 500),
        });
        assertEquals(cut.Status, "Fail", JSON.stringify(cut));
        await cluster.use(async (client) =>
          assertEquals(await client.value("SELECT count(*) FROM d.t"), "3")
        );
      },
    );
  } finally {
    await cluster.close();
  }
});

/**
 * kill -9 of the frontend (with and without its backend) in the middle of CREATE, INSERT and stream load: after the
 * restart everything acknowledged is there, and of what was under way all or nothing.
 */
import { assert, assertEquals } from "@std/assert";
import { type Client, Cluster, type ClusterOptions, eventually } from "../support/server.ts";

/** Each round is killed after this time and a half more per round, so that different moments are hit. */
const ROUND_MS = 900;
const ROWS_PER_LOAD = 40;
const VISIBLE_TIMEOUT_MS = 15_000;

/** What one kind of work did: acknowledged, and begun without an answer. */
interface Work {
  readonly done: Set<number>;
  readonly open: Set<number>;
}

const newWork = (): Work => ({ done: new Set(), open: new Set() });

/** Runs `step` again and again until the server is gone. A step that the server refuses fails the test. */
async function repeat(work: Work, isOver: () => boolean, step: (i: number) => Promise<void>): Promise<void> {
  for (let i = work.done.size + work.open.size; !isOver(); i += 1) {
    work.open.add(i);
    try {
      await step(i);
    } catch (error) {
      if (isOver()) return;
      throw error;
    }
    work.open.delete(i);
    work.done.add(i);
  }
}

/** Fails unless `found` holds every acknowledged number and beyond it only open ones. */
function assertAllOrNothing(what: string, work: Work, found: ReadonlySet<number>): void {
  const lost = [...work.done].filter((i) => !found.has(i));
  assertEquals(lost, [], `${what}: acknowledged, but not there`);
  const strange = [...found].filter((i) => !work.done.has(i) && !work.open.has(i));
  assertEquals(strange, [], `${what}: there, but never asked for`);
}

async function numbersOf(client: Client, sql: string): Promise<number[]> {
  return (await client.rows(sql)).map((row) => Number(row[0]));
}

async function check(client: Client, tables: Work, inserts: Work, loads: Work): Promise<void> {
  const found = (await client.rows("SHOW TABLES LIKE 'made%'")).map((row) =>
    Number(row[0]?.slice("made".length))
  );
  assertAllOrNothing("CREATE TABLE", tables, new Set(found));
  for (const i of found.slice(-3)) assertEquals(await client.value(`SELECT count(*) FROM made${i}`), "0");
  const keys = await numbersOf(client, "SELECT k FROM inserted");
  assertEquals(new Set(keys).size, keys.length, "a row of INSERT is there twice");
  assertAllOrNothing("INSERT", inserts, new Set(keys));
  const perLoad = await client.rows(
    "SELECT load_id, count(*), count(DISTINCT k) FROM loaded GROUP BY load_id",
  );
  for (const [id, count, distinct] of perLoad) {
    assertEquals(
      [count, distinct],
      [String(ROWS_PER_LOAD), String(ROWS_PER_LOAD)],
      `stream load ${id} is there in part`,
    );
  }
  assertAllOrNothing("stream load", loads, new Set(perLoad.map((row) => Number(row[0]))));
}

async function crashAndCheck(options: ClusterOptions, rounds: number): Promise<void> {
  const cluster = await Cluster.start(options);
  const tables = newWork();
  const inserts = newWork();
  const loads = newWork();
  try {
    await cluster.use(async (client) => {
      await client.run("CREATE DATABASE d");
      await client.run("CREATE TABLE d.inserted (k INT) DISTRIBUTED BY HASH(k) BUCKETS 2");
      await client.run("CREATE TABLE d.loaded (k INT, load_id INT) DISTRIBUTED BY HASH(k) BUCKETS 2");
    });
    for (let round = 0; round < rounds; round += 1) {
      let over = false;
      const isOver = () => over;
      const [creator, inserter] = [
        await cluster.connect({ database: "d" }),
        await cluster.connect({ database: "d" }),
      ];
      const create = repeat(tables, isOver, async (i) => {
        await creator.run(`CREATE TABLE made${i} (k INT) DISTRIBUTED BY HASH(k) BUCKETS 1`);
      });
      const insert = repeat(inserts, isOver, async (i) => {
        assertEquals(await inserter.run(`INSERT INTO inserted VALUES (${i})`), 1);
      });
      const load = repeat(loads, isOver, async (i) => {
        const body = Array.from({ length: ROWS_PER_LOAD }, (_, n) => `${i * ROWS_PER_LOAD + n}\t${i}\n`).join(
          "",
        );
        const reply = await cluster.load({
          database: "d",
          table: "loaded",
          headers: { label: `load${i}` },
          body,
        });
        assertEquals(reply.Status, "Success", JSON.stringify(reply));
      });
      const work = Promise.all([create, insert, load]);
      // A failure of the work itself must not wait for the kill.
      await Promise.race([work, new Promise((resolve) => setTimeout(resolve, ROUND_MS * (1 + round / 2)))]);
      over = true;
      await cluster.crashFrontend();
      await work;
      creator.destroy();
      inserter.destroy();
      // Loads that were committed but not yet published become visible soon after the start.
      let last: unknown;
      await eventually("everything acknowledged is visible", VISIBLE_TIMEOUT_MS, async () => {
        try {
          await cluster.use((client) => check(client, tables, inserts, loads), { database: "d" });
          return true;
        } catch (error) {
          last = error;
          return false;
        }
      }).catch((error) => {
        throw last ?? error;
      });
    }
    assert(
      tables.done.size > 3 && inserts.done.size > 3 && loads.done.size > 3,
      "too little was done to say anything",
    );
    console.log(
      `    ${tables.done.size} tables, ${inserts.done.size} inserts, ${loads.done.size} loads acknowledged`,
    );
  } finally {
    await cluster.close();
  }
}

Deno.test("kill -9 of the frontend and its embedded backend loses nothing acknowledged, leaves nothing half", () =>
  crashAndCheck({}, 3));

Deno.test("kill -9 of the frontend alone, while a backend goes on, loses nothing and leaves nothing half", () =>
  crashAndCheck({ backends: 1 }, 2));

import { assert, assertEquals } from "@std/assert";
import { TPrimitiveType as T } from "../../idl/thrift.ts";
import { openDatabase } from "./database.ts";
import { DuckTabletStore } from "./store.ts";
import { createRequest, rowsOf, TEST_DATABASE } from "./test_tablets.ts";

const ROWS = 5000;

/**
 * Runs in a process of its own until it is killed: loads and publishes without end, and says what is done. Lines are
 * `created`, `staged N`, `published N`.
 */
if (import.meta.main) {
  const say = (line: string) => Deno.stdout.writeSync(new TextEncoder().encode(line + "\n"));
  const store = await DuckTabletStore.open(
    await openDatabase({ directory: Deno.args[0]!, ...TEST_DATABASE }),
  );
  await store.createTablets([createRequest(1n, [{ name: "k", type: T.INT, key: true }])]);
  say("created");
  for (let i = 1n;; i++) {
    await store.database.use((c) =>
      store.write(c, i, [{
        tabletId: 1n,
        rows: BigInt(ROWS),
        bytes: 1n,
        insertSql: (seq) => `INSERT INTO t_1 SELECT ${i}, ${seq} FROM range(${ROWS})`,
      }])
    );
    say(`staged ${i}`);
    await store.publish({ txnId: i, partitions: [{ partitionId: 10n, version: i + 1n }] });
    say(`published ${i}`);
  }
}

Deno.test("kill -9 in the middle of loads loses nothing acknowledged and shows nothing half", async () => {
  const seed = Math.floor(Math.random() * 1000);
  console.log(`seed ${seed}`);
  for (const round of [0, 1]) {
    const directory = await Deno.makeTempDir();
    const child = new Deno.Command(Deno.execPath(), {
      args: ["run", "-A", "--no-check", import.meta.filename!, directory],
      stdout: "piped",
      stderr: "inherit",
    }).spawn();
    const lines: string[] = [];
    const reader = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
    let rest = "";
    let killed = false;
    const killAfter = 6 + ((seed * (round + 7)) % 12);
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const parts = (rest + value).split("\n");
      rest = parts.pop()!;
      lines.push(...parts);
      if (!killed && lines.length >= killAfter) {
        killed = true;
        child.kill("SIGKILL");
      }
    }
    await child.status;
    assert(killed);
    const last = (kind: string) =>
      lines.filter((l) => l.startsWith(kind)).map((l) => BigInt(l.split(" ")[1]!)).at(-1) ?? 0n;
    const store = await DuckTabletStore.open(await openDatabase({ directory, ...TEST_DATABASE }));
    const tablet = store.tablet(1n)!;
    assert(tablet.version >= last("published") + 1n, `${tablet.version} after ${lines.at(-1)}`);
    const pending = (await store.stats(1n)).pendingTxns;
    for (let i = tablet.version; i <= last("staged"); i++) assert(pending.includes(i), `staged ${i} is lost`);
    const scan = store.scanSql([{ tabletId: 1n, version: tablet.version }], [{
      uniqueId: 0,
      name: "k",
      as: "k",
    }]);
    const counts = await rowsOf(store, `SELECT k, count(*) FROM (${scan}) GROUP BY k ORDER BY k`);
    assertEquals(counts, Array.from({ length: Number(tablet.version) - 1 }, (_, i) => `${i + 1}|${ROWS}`));
    await store.close();
    await Deno.remove(directory, { recursive: true });
  }
});

import { assert, assertEquals, assertThrows } from "@std/assert";
import { DorisError } from "../base/mod.ts";
import { commitsOf, type LoadTest, until, withLoads } from "./test_setup.ts";
import type { LoadTransaction } from "./transaction.ts";

function begin(test: LoadTest, label: string, table = "orders"): LoadTransaction {
  const target = test.table(table);
  return test.transactions.begin({
    databaseId: target.databaseId,
    table: target,
    label,
    source: "BACKEND_STREAMING",
    coordinator: "BE: 127.0.0.1",
    timeoutMs: 60_000,
  });
}

function commit(test: LoadTest, label: string, table = "orders"): LoadTransaction {
  const { id } = begin(test, label, table);
  return test.transactions.commit(id, commitsOf(test.table(table)), 10);
}

const visibleVersion = (test: LoadTest, table = "orders") => test.table(table).partitions[0].visibleVersion;
const rowCount = (test: LoadTest, table = "orders") => test.table(table).partitions[0].rowCount;

Deno.test("LoadTransactions commits, publishes on every backend of the load and makes rows visible", async () => {
  await withLoads(async (test) => {
    const committed = commit(test, "a");
    assertEquals([committed.state, committed.partitions[0].version], ["COMMITTED", 2]);
    assertEquals(visibleVersion(test), 1);
    assertEquals(await test.transactions.waitVisible(committed.id), true);
    assertEquals([visibleVersion(test), rowCount(test)], [2, 10]);
    assertEquals(test.tasks.published.map((task) => [task.backend, task.versions]), [[1, [2]], [2, [2]], [3, [
      2,
    ]]]);
    assertEquals(test.transactions.byLabel(committed.databaseId, "a")?.state, "VISIBLE");
  });
});

Deno.test("LoadTransactions counts the rows that backends say they published", async () => {
  await withLoads(async (test) => {
    const table = test.table("orders");
    const [first, second] = table.partitions[0].tablets;
    test.tasks.rows = new Map([[
      BigInt(table.id),
      new Map([[BigInt(first.id), 4n], [BigInt(second.id), 3n]]),
    ]]);
    await test.transactions.waitVisible(commit(test, "a").id);
    assertEquals(rowCount(test), 7);
  });
});

Deno.test("LoadTransactions retries a failed publish until the backend is back", async () => {
  await withLoads(async (test) => {
    test.tasks.down.add(2);
    const { id } = commit(test, "a");
    assertEquals(await test.transactions.waitVisible(id, 30), false);
    assertEquals([test.transactions.get(id)?.state, visibleVersion(test)], ["COMMITTED", 1]);
    test.tasks.down.clear();
    assertEquals(await test.transactions.waitVisible(id), true);
    assertEquals(visibleVersion(test), 2);
  });
});

Deno.test("LoadTransactions publishes versions in order and other tables beside", async () => {
  await withLoads(async (test) => {
    const first = Promise.withResolvers<void>();
    let held: number | undefined;
    test.tasks.gate = (txn) => txn === (held ??= txn) ? first.promise : Promise.resolve();
    const one = commit(test, "one");
    const two = commit(test, "two");
    const other = commit(test, "other", "nation");
    assertEquals(await test.transactions.waitVisible(other.id), true);
    assertEquals([test.transactions.get(two.id)?.state, visibleVersion(test)], ["COMMITTED", 1]);
    assert(!test.tasks.published.some((task) => task.txn === two.id));
    first.resolve();
    assertEquals(await test.transactions.waitVisible(two.id), true);
    assertEquals(visibleVersion(test), 3);
    const order = test.tasks.published.map((task) => task.txn).filter((txn) => txn !== other.id);
    assertEquals(order, [one.id, one.id, one.id, two.id, two.id, two.id]);
  });
});

Deno.test("LoadTransactions publishes after a restart what was committed, and forgets what was running", async () => {
  await withLoads(async (test) => {
    test.tasks.down.add(1).add(2).add(3);
    const one = commit(test, "one");
    const two = commit(test, "two");
    const running = begin(test, "running");
    test.restart();
    assertEquals(test.transactions.get(one.id)?.state, "COMMITTED");
    assertEquals(test.transactions.get(running.id), undefined);
    assertThrows(() => begin(test, "two"), DorisError, "has already been used");
    assert(begin(test, "running").id !== running.id);
    test.tasks.down.clear();
    test.transactions.start();
    assertEquals(await test.transactions.waitVisible(two.id), true);
    assertEquals([visibleVersion(test), rowCount(test)], [3, 20]);
    test.restart();
    assertEquals([visibleVersion(test), rowCount(test)], [3, 20]);
    assertEquals(test.transactions.get(one.id)?.state, "VISIBLE");
    assertEquals(test.transactions.commit(one.id, [], 0).state, "VISIBLE");
  });
});

Deno.test("LoadTransactions refuses a used label, frees that of an aborted load and clears its rows", async () => {
  await withLoads(async (test) => {
    const first = begin(test, "a");
    const used = assertThrows(() => begin(test, "a"), DorisError);
    assertEquals(used.errorName, "LabelAlreadyUsed");
    assertEquals(
      used.message,
      `Label [a] has already been used, relate to txn [${first.id}], status [PREPARE]`,
    );
    test.transactions.abort(first.id, "no more");
    await until(() => test.tasks.cleared.length === 3);
    assertEquals(test.tasks.cleared.map((task) => task.txn), [first.id, first.id, first.id]);
    assertThrows(() => test.transactions.commit(first.id, [], 0), DorisError, "ABORTED, reason: no more");
    const second = begin(test, "a");
    test.transactions.commit(second.id, commitsOf(test.table("orders")), 1);
    assertThrows(() => begin(test, "a"), DorisError, "status [COMMITTED]");
    test.transactions.abort(second.id, "too late");
    assertEquals(await test.transactions.waitVisible(second.id), true);
    // The label is kept for labelKeepMs after the end.
    assertThrows(() => begin(test, "a"), DorisError, "status [VISIBLE]");
    test.time.ms += 1001;
    assertEquals(begin(test, "a").state, "PREPARE");
    assertThrows(() => begin(test, "ä"), DorisError, "Label format error");
    assertThrows(() => begin(test, ""), DorisError, "Label format error");
  });
});

Deno.test("LoadTransactions commits with a quorum of replicas, aborts without and publishes with a quorum", async () => {
  await withLoads(async (test) => {
    const table = test.table("orders");
    const few = begin(test, "few");
    const error = assertThrows(
      () => test.transactions.commit(few.id, commitsOf(table, [2, 3]), 1),
      DorisError,
      "success replica num is 1, less than quorum replica num 2",
    );
    assertEquals(error.errorName, "LoadFailed");
    assertEquals(test.transactions.get(few.id)?.state, "ABORTED");
    assertEquals(visibleVersion(test), 1);
    const enough = begin(test, "enough");
    test.transactions.commit(enough.id, commitsOf(table, [3]), 1);
    assertEquals(await test.transactions.waitVisible(enough.id), true);
    const missing = () =>
      test.table("orders").partitions[0].tablets[0].replicas.map((replica) => replica.missesFrom);
    assertEquals(missing(), [undefined, undefined, 2]);
    // The third replica has a gap, so the two whole ones make the quorum.
    test.tasks.down.add(1);
    const waits = begin(test, "two");
    test.transactions.commit(waits.id, commitsOf(table), 1);
    assertEquals(await test.transactions.waitVisible(waits.id, 20), false);
    test.tasks.down.delete(1);
    test.tasks.down.add(3);
    assertEquals(await test.transactions.waitVisible(waits.id), true);
    assertEquals(visibleVersion(test), 3);
    assertEquals(missing(), [undefined, undefined, 2]);
  }, { replicas: 3 });
});

Deno.test("LoadTransactions needs every tablet of a partition that got rows", async () => {
  await withLoads(async (test) => {
    const { id } = begin(test, "a");
    const [first] = commitsOf(test.table("orders"));
    assertThrows(() => test.transactions.commit(id, [first], 1), DorisError, "success replica num is 0");
    const empty = begin(test, "empty");
    assertEquals(test.transactions.commit(empty.id, [], 0).state, "VISIBLE");
    assertEquals([await test.transactions.waitVisible(empty.id), visibleVersion(test)], [true, 1]);
  });
});

Deno.test("LoadTransactions ends a load whose table was dropped", async () => {
  await withLoads(async (test) => {
    const running = begin(test, "running");
    test.tasks.down.add(1);
    const committed = commit(test, "committed");
    assertEquals(await test.transactions.waitVisible(committed.id, 10), false);
    const commits = commitsOf(test.table("orders"));
    test.catalog.dropTable("tpch", "orders");
    assertEquals(await test.transactions.waitVisible(committed.id), true);
    assertThrows(
      () => test.transactions.commit(running.id, commits, 1),
      DorisError,
      "was dropped while the load ran",
    );
    assertEquals(test.transactions.get(running.id)?.state, "ABORTED");
  });
});

Deno.test("LoadTransactions aborts what is past its time and limits what runs", async () => {
  await withLoads((test) => {
    const old = begin(test, "old");
    begin(test, "other");
    assertThrows(() => begin(test, "third"), DorisError, "Current running txns on db");
    test.time.ms += 60_001;
    begin(test, "third");
    assertEquals(test.transactions.get(old.id)?.reason, "Timeout after 60000 ms");
    return Promise.resolve();
  }, { options: { maxRunningPerDatabase: 2 } });
});

Deno.test("LoadTransactions.stop() answers who waits and leaves the load to the next start", async () => {
  await withLoads(async (test) => {
    const held = Promise.withResolvers<void>();
    test.tasks.gate = () => held.promise;
    const { id } = commit(test, "a");
    const waiting = test.transactions.waitVisible(id);
    test.restart();
    assertEquals(await waiting, false);
    held.resolve();
    assertEquals(test.transactions.get(id)?.state, "COMMITTED");
    assertEquals(await test.transactions.waitVisible(id), true);
  });
});

Deno.test("LoadTransactions gives a repeated begin its transaction and an unknown id no wait", async () => {
  await withLoads(async (test) => {
    const table = test.table("orders");
    const request = {
      databaseId: table.databaseId,
      table,
      label: "a",
      source: "BACKEND_STREAMING",
      coordinator: "BE: x",
      timeoutMs: 1000,
      requestId: "1:2",
    } as const;
    const { id } = test.transactions.begin(request);
    assertEquals(test.transactions.begin(request).id, id);
    assertThrows(() => test.transactions.begin({ ...request, requestId: "1:3" }), DorisError);
    assertEquals(await test.transactions.waitVisible(id), false);
    assertEquals(await test.transactions.waitVisible(999_999), false);
    assertThrows(
      () => test.transactions.commit(999_999, [], 0),
      DorisError,
      "Transaction [999999] not found",
    );
  });
});

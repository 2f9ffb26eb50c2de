import { assert, assertEquals, assertRejects, assertThrows } from "@std/assert";
import { TAggregationType, TKeysType, TPrimitiveType as T, TStatusCode } from "../../idl/thrift.ts";
import { hashRow } from "../../idl/hash/bucket_hash.ts";
import { StatusError } from "./api.ts";
import { openDatabase } from "./database.ts";
import { DuckTabletStore } from "./store.ts";
import {
  createRequest,
  rowsOf,
  TEST_DATABASE,
  type TestColumn,
  testColumn,
  withStore,
} from "./test_tablets.ts";

const COLUMNS: readonly TestColumn[] = [
  { name: "k", type: T.INT, key: true, nullable: false },
  { name: "v", type: T.BIGINT },
];
const KV = COLUMNS.map((c, i) => ({ uniqueId: i, name: c.name, as: c.name }));

function write(
  store: DuckTabletStore,
  tabletId: bigint,
  txnId: bigint,
  values: string,
  rows: number,
): Promise<bigint> {
  return store.database.use((c) =>
    store.write(c, txnId, [{
      tabletId,
      rows: BigInt(rows),
      bytes: 1n,
      insertSql: (seq) => `INSERT INTO t_${tabletId} SELECT *, ${seq} FROM (VALUES ${values})`,
    }])
  );
}

function publish(store: DuckTabletStore, txnId: bigint, version: bigint) {
  return store.publish({ txnId, partitions: [{ partitionId: 10n, version }] });
}

function read(store: DuckTabletStore, tabletId: bigint, version: bigint): Promise<string[]> {
  return rowsOf(store, `SELECT * FROM (${store.scanSql([{ tabletId, version }], KV)}) ORDER BY ALL`);
}

Deno.test("scanSql() shows published rows only, each version its own", async () => {
  await withStore(async (store) => {
    await store.createTablets([createRequest(1n, COLUMNS)]);
    await write(store, 1n, 7n, "(1, 10)", 1);
    const before = store.scanSql([{ tabletId: 1n, version: 1n }], KV);
    assertEquals(await rowsOf(store, before), []);
    await publish(store, 7n, 2n);
    await write(store, 1n, 8n, "(2, 20)", 1);
    assertEquals(await read(store, 1n, 2n), ["1|10"]);
    const result = await publish(store, 8n, 3n);
    assertEquals([...result.succeeded], [[1n, 3n]]);
    assertEquals([...result.deltaRows.get(100n)!], [[1n, 1n]]);
    assertEquals(await read(store, 1n, 3n), ["1|10", "2|20"]);
    assertEquals(await read(store, 1n, 2n), ["1|10"]);
    // The text made before the first publish still reads version 1.
    assertEquals(await rowsOf(store, before), []);
  });
});

Deno.test("scanSql() made before a write leaves that write out, published or not", async () => {
  await withStore(async (store) => {
    await store.createTablets([createRequest(1n, COLUMNS)]);
    const sql = store.scanSql([{ tabletId: 1n, version: 1n }], KV);
    await write(store, 1n, 7n, "(1, 10)", 1);
    await publish(store, 7n, 2n);
    assertEquals(await rowsOf(store, sql), []);
  });
});

Deno.test("scanSql() names tablet and version that are missing", async () => {
  await withStore(async (store) => {
    await store.createTablets([createRequest(1n, COLUMNS)]);
    const missing = assertThrows(() => store.scanSql([{ tabletId: 1n, version: 5n }], KV), StatusError);
    assertEquals(missing.message, "Tablet 1 misses version 5: its newest version is 1 (E-230)");
    const unknown = assertThrows(() => store.scanSql([{ tabletId: 9n, version: 1n }], KV), StatusError);
    assertEquals(unknown.code, TStatusCode.TABLET_MISSING);
    const column = [{ uniqueId: 9, name: "x", as: "x" }];
    assertThrows(
      () => store.scanSql([{ tabletId: 1n, version: 1n }], column),
      StatusError,
      "has no column x",
    );
  });
});

Deno.test("scanSql() reads a column that came later as its default", async () => {
  await withStore(async (store) => {
    await store.createTablets([createRequest(1n, COLUMNS)]);
    await write(store, 1n, 7n, "(1, 10)", 1);
    await publish(store, 7n, 2n);
    const desc = testColumn({ name: "z", type: T.INT, defaultValue: "3" }, 2);
    const sql = store.scanSql([{ tabletId: 1n, version: 2n }], [KV[0]!, {
      uniqueId: 2,
      name: "z",
      as: "later",
      desc,
    }]);
    assertEquals(await rowsOf(store, sql), ["1|3"]);
    assertEquals(await rowsOf(store, store.scanSql([], [{ uniqueId: 2, name: "z", as: "z", desc }])), []);
  });
});

Deno.test("publish() waits for earlier versions and is idempotent", async () => {
  await withStore(async (store) => {
    await store.createTablets([createRequest(1n, COLUMNS)]);
    await write(store, 1n, 7n, "(1, 10)", 1);
    await write(store, 1n, 8n, "(2, 20)", 1);
    const early = await publish(store, 8n, 3n);
    assertEquals([early.failed, early.waitsForEarlier], [[1n], true]);
    await publish(store, 7n, 2n);
    await publish(store, 8n, 3n);
    const again = await publish(store, 8n, 3n);
    assertEquals([[...again.succeeded], again.failed], [[[1n, 3n]], []]);
    const never = await publish(store, 99n, 4n);
    assertEquals([never.failed, never.waitsForEarlier], [[1n], false]);
  });
});

Deno.test("clearTransaction() and expireStaged() remove rows that were never published", async () => {
  await withStore(async (store) => {
    await store.createTablets([createRequest(1n, COLUMNS)]);
    const count = () => rowsOf(store, "SELECT count(*) FROM t_1");
    await write(store, 1n, 7n, "(1, 10)", 1);
    await store.clearTransaction(7n, [10n]);
    assertEquals(await count(), ["0"]);
    await write(store, 1n, 8n, "(1, 10)", 1);
    assertEquals(await store.expireStaged(60_000), 0);
    assertEquals(await store.expireStaged(-1_000), 1);
    assertEquals(await count(), ["0"]);
    await write(store, 1n, 9n, "(1, 10)", 1);
    await publish(store, 9n, 2n);
    assertEquals(await store.expireStaged(-1_000), 0);
    assertEquals(await count(), ["1"]);
  });
});

Deno.test("UNIQUE tablets give the newest row of a key and hide deleted ones", async () => {
  await withStore(async (store) => {
    const columns: TestColumn[] = [...COLUMNS, {
      name: "__DORIS_DELETE_SIGN__",
      type: T.TINYINT,
      nullable: false,
    }];
    await store.createTablets([createRequest(1n, columns, { keysType: TKeysType.UNIQUE_KEYS })]);
    await write(store, 1n, 7n, "(1, 10, 0), (1, 11, 0), (2, 20, 0), (3, 30, 0)", 4);
    await write(store, 1n, 8n, "(2, 21, 0), (3, 30, 1)", 2);
    // Published in the other order than written: the version decides.
    await publish(store, 8n, 2n);
    await publish(store, 7n, 3n);
    assertEquals(await read(store, 1n, 2n), ["2|21"]);
    assertEquals(await read(store, 1n, 3n), ["1|11", "2|20", "3|30"]);
    await write(store, 1n, 9n, "(1, NULL, 1)", 1);
    await publish(store, 9n, 4n);
    assertEquals(await read(store, 1n, 4n), ["2|20", "3|30"]);
    const raw = store.scanSql([{ tabletId: 1n, version: 4n }], KV, { raw: true });
    assertEquals((await rowsOf(store, raw)).length, 7);
  });
});

Deno.test("AGGREGATE tablets merge values by each column's function", async () => {
  await withStore(async (store) => {
    const A = TAggregationType;
    const values = [A.SUM, A.MAX, A.MIN, A.REPLACE, A.REPLACE_IF_NOT_NULL];
    const columns: TestColumn[] = [
      { name: "k", type: T.INT, key: true },
      ...values.map((aggregation, i) => ({ name: `v${i}`, type: T.INT, aggregation })),
    ];
    await store.createTablets([createRequest(1n, columns, { keysType: TKeysType.AGG_KEYS })]);
    await write(store, 1n, 7n, "(1, 1, 1, 1, 1, 1), (2, 9, 9, 9, 9, 9)", 2);
    await publish(store, 7n, 2n);
    await write(store, 1n, 8n, "(1, 5, 5, 5, NULL, NULL)", 1);
    await publish(store, 8n, 3n);
    const all = columns.map((c, i) => ({ uniqueId: i, name: c.name, as: c.name }));
    const sql = store.scanSql([{ tabletId: 1n, version: 3n }], all);
    assertEquals(await rowsOf(store, `SELECT * FROM (${sql}) ORDER BY k`), ["1|6|5|1|NULL|1", "2|9|9|9|9|9"]);
    const bitmap = { name: "b", type: T.INT, aggregation: A.BITMAP_UNION };
    const [error] = await store.createTablets([
      createRequest(2n, [columns[0]!, bitmap], { keysType: TKeysType.AGG_KEYS }),
    ]);
    assertEquals(error?.message, "The embedded backend cannot merge column b by BITMAP_UNION");
  });
});

Deno.test("createTablets() takes the same tablet twice and refuses another schema", async () => {
  await withStore(async (store) => {
    const other = createRequest(1n, COLUMNS, { schemaHash: 8 });
    const results = await store.createTablets([
      createRequest(1n, COLUMNS),
      createRequest(1n, COLUMNS),
      other,
    ]);
    assertEquals(results.map((r) => r?.code), [undefined, undefined, TStatusCode.ALREADY_EXIST]);
  });
});

Deno.test("DuckTabletStore.open() finds tablets, versions and staged rows again", async () => {
  const directory = await Deno.makeTempDir();
  const open = async () => await DuckTabletStore.open(await openDatabase({ directory, ...TEST_DATABASE }));
  let store = await open();
  await store.createTablets([createRequest(1n, COLUMNS), createRequest(2n, COLUMNS)]);
  await write(store, 1n, 7n, "(1, 10)", 1);
  await publish(store, 7n, 2n);
  await write(store, 1n, 8n, "(2, 20)", 1);
  await store.dropTablet(2n);
  await store.close();
  store = await open();
  assertEquals([...store.tablets()].map((t) => [t.tabletId, t.version]), [[1n, 2n]]);
  assertEquals(await read(store, 1n, 2n), ["1|10"]);
  await publish(store, 8n, 3n);
  assertEquals(await read(store, 1n, 3n), ["1|10", "2|20"]);
  await store.close();
  await assertRejects(() => store.database.acquire(), StatusError, "stopping");
  await Deno.remove(directory, { recursive: true });
});

Deno.test("publish() folds old writes of DUPLICATE tablets and keeps their rows", async () => {
  await withStore(async (store) => {
    await store.createTablets([createRequest(1n, COLUMNS)]);
    for (let i = 0n; i < 20n; i++) {
      await write(store, 1n, 100n + i, `(${i}, 1)`, 1);
      await publish(store, 100n + i, 2n + i);
    }
    const stats = await store.stats(1n);
    assertEquals([stats.rowCount, stats.version], [20n, 21n]);
    assert(stats.versionCount < 12, String(stats.versionCount));
    assertEquals((await read(store, 1n, 21n)).length, 20);
    assertEquals((await read(store, 1n, 20n)).length, 19);
    assertThrows(() => store.scanSql([{ tabletId: 1n, version: 3n }], KV), StatusError, "E-235");
  }, { maxRowsets: 8 });
});

Deno.test("bucketHashSql() agrees with the pure function for every type, NULL included", async () => {
  await withStore(async (store) => {
    const check = async (sql: string, type: T, expected: number, more: object = {}) =>
      assertEquals(
        await rowsOf(store, `SELECT ${store.bucketHashSql([{ sql, type, ...more }])}`),
        [String(expected)],
        sql,
      );
    await check("NULL", T.INT, hashRow([{ kind: "null" }]));
    await check("true", T.BOOLEAN, hashRow([{ kind: "int8", value: 1 }]));
    await check("-5", T.TINYINT, hashRow([{ kind: "int8", value: -5 }]));
    await check("-300", T.SMALLINT, hashRow([{ kind: "int16", value: -300 }]));
    await check("-7", T.INT, hashRow([{ kind: "int32", value: -7 }]));
    await check("-7", T.BIGINT, hashRow([{ kind: "int64", value: -7n }]));
    await check(
      "-170141183460469231731687303715884105727",
      T.LARGEINT,
      hashRow([{ kind: "int128", value: -(2n ** 127n - 1n) }]),
    );
    await check("'Äx'", T.VARCHAR, hashRow([{ kind: "string", value: "Äx" }]));
    await check("DATE '1995-03-15'", T.DATEV2, hashRow([{ kind: "date", year: 1995, month: 3, day: 15 }]));
    await check(
      "TIMESTAMP '2024-02-29 23:59:58.000123'",
      T.DATETIMEV2,
      hashRow([{
        kind: "datetime",
        year: 2024,
        month: 2,
        day: 29,
        hour: 23,
        minute: 59,
        second: 58,
        microsecond: 123,
      }]),
    );
    await check("-1.25", T.DECIMAL32, hashRow([{ kind: "int32", value: -125 }]), { precision: 4, scale: 2 });
    await check("1.2500", T.DECIMAL64, hashRow([{ kind: "int64", value: 12500n }]), {
      precision: 18,
      scale: 4,
    });
    await check("-1.5", T.DECIMAL128I, hashRow([{ kind: "int128", value: -150n }]), {
      precision: 38,
      scale: 2,
    });
    const two = store.bucketHashSql([{ sql: "1", type: T.INT }, { sql: "'a'", type: T.VARCHAR }]);
    assertEquals(
      await rowsOf(store, `SELECT ${two}`),
      [String(hashRow([{ kind: "int32", value: 1 }, { kind: "string", value: "a" }]))],
    );
  });
});

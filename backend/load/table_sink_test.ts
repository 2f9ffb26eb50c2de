import { assertEquals, assertRejects } from "@std/assert";
import { TPrimitiveType as T } from "../../idl/thrift.ts";
import { crc32Bucket } from "../../idl/hash/bucket_hash.ts";
import type { SinkResult } from "../storage/api.ts";
import type { DuckTabletStore } from "../storage/store.ts";
import { createRequest, rowsOf, type TestColumn, testSink, withStore } from "../storage/test_tablets.ts";
import { ErrorLogs } from "./error_log.ts";
import { DataQualityError, TableSink } from "./table_sink.ts";

const COLUMNS: readonly TestColumn[] = [
  { name: "k", type: T.INT, key: true, nullable: false },
  { name: "v", type: T.VARCHAR, length: 5 },
];

function sinkOf(store: DuckTabletStore, directory: string): TableSink {
  return new TableSink({
    store,
    logs: new ErrorLogs(directory),
    sender: { send: () => Promise.reject(new Error("No other backend in this test")) },
    self: () => ({ host: "127.0.0.1", brpcPort: 1, httpPort: 2, backendId: 1n }),
  });
}

function load(
  store: DuckTabletStore,
  directory: string,
  sink: ReturnType<typeof testSink>,
  sql: string,
  maxFilterRatio?: number,
): Promise<SinkResult> {
  return store.database.use((connection) =>
    sinkOf(store, directory).write(sink, {
      sql,
      connection,
      ...(maxFilterRatio === undefined ? {} : { maxFilterRatio }),
    })
  );
}

const K = [{ uniqueId: 0, name: "k", as: "k" }];

Deno.test("TableSink.write() sends every row to the bucket of Doris' hash", async () => {
  await withStore(async (store, directory) => {
    const ids = [50n, 51n, 52n];
    await store.createTablets(ids.map((id) => createRequest(id, COLUMNS)));
    const result = await load(
      store,
      directory,
      testSink(COLUMNS, ids),
      "SELECT range, 'x' || range FROM range(1000)",
    );
    assertEquals(result.loadedRows, 1000n);
    assertEquals(result.commitInfos.map((c) => c.tabletId).sort(), ids);
    await store.publish({ txnId: 1n, partitions: [{ partitionId: 10n, version: 2n }] });
    for (const [bucket, tabletId] of ids.entries()) {
      const expected: string[] = [];
      for (let i = 0; i < 1000; i++) {
        if (crc32Bucket([{ kind: "int32", value: i }], 3) === bucket) expected.push(String(i));
      }
      assertEquals(
        await rowsOf(store, `${store.scanSql([{ tabletId, version: 2n }], K)} ORDER BY k`),
        expected.sort((a, b) => Number(a) - Number(b)),
      );
    }
  });
});

Deno.test("TableSink.write() filters bad rows, names the reason and obeys the allowed share", async () => {
  await withStore(async (store, directory) => {
    await store.createTablets([createRequest(50n, COLUMNS)]);
    const rows = "SELECT * FROM (VALUES ('1', 'good'), (NULL, 'null'), ('2', 'too long'), ('x', 'bad'))";
    const error = await assertRejects(
      () => load(store, directory, testSink(COLUMNS, [50n]), rows, 0.5),
      DataQualityError,
    );
    assertEquals(error.filteredRows, 3n);
    assertEquals(store.tablet(50n)?.version, 1n);
    assertEquals((await store.stats(50n)).pendingTxns, []);
    const result = await load(store, directory, testSink(COLUMNS, [50n]), rows, 0.75);
    assertEquals([result.loadedRows, result.filteredRows], [1n, 3n]);
    const name = new URL(result.trackingUrl!).searchParams.get("file")!;
    const log = await new ErrorLogs(directory).read(name);
    assertEquals(log?.split("\n").map((l) => l.slice(0, 34)), [
      "Reason: column k is NOT NULL and g",
      "Reason: column v: the value is lon",
      "Reason: column k: value does not f",
      "",
    ]);
  });
});

Deno.test("TableSink.write() finds range partitions, NULL lowest, and filters rows that have none", async () => {
  await withStore(async (store, directory) => {
    const columns: TestColumn[] = [{ name: "k", type: T.INT, key: true }];
    await store.createTablets([
      createRequest(50n, columns),
      createRequest(51n, columns, { partitionId: 11n }),
    ]);
    const literal = (value: bigint) => ({
      node_type: 9 as const,
      type: { types: [] },
      num_children: 0,
      int_literal: { value },
      output_scale: -1,
    });
    const sink = testSink(columns, [50n, 51n], {
      partition: {
        partition_columns: ["k"],
        partitions: [
          {
            id: 11n,
            num_buckets: 1,
            indexes: [{ index_id: 5n, tablets: [51n] }],
            start_keys: [literal(10n)],
            end_keys: [literal(20n)],
          },
          { id: 10n, num_buckets: 1, indexes: [{ index_id: 5n, tablets: [50n] }], end_keys: [literal(10n)] },
        ],
      },
    });
    const rows = "SELECT * FROM (VALUES (NULL), (9), (10), (19), (20))";
    const result = await load(store, directory, sink, rows, 1);
    assertEquals([result.loadedRows, result.filteredRows], [4n, 1n]);
    await store.publish({
      txnId: 1n,
      partitions: [{ partitionId: 10n, version: 2n }, { partitionId: 11n, version: 2n }],
    });
    const read = (tabletId: bigint) =>
      rowsOf(store, `${store.scanSql([{ tabletId, version: 2n }], K)} ORDER BY k`);
    assertEquals(await read(50n), ["9", "NULL"]);
    assertEquals(await read(51n), ["10", "19"]);
  });
});

Deno.test("TableSink.write() leaves nothing behind when another backend fails", async () => {
  await withStore(async (store, directory) => {
    await store.createTablets([createRequest(50n, COLUMNS)]);
    const sink = testSink(COLUMNS, [50n, 51n], {
      nodes: [{ id: 1n, host: "127.0.0.1", port: 1 }, { id: 2n, host: "127.0.0.1", port: 9 }],
      place: (i) => [BigInt(i + 1)],
    });
    await assertRejects(
      () => load(store, directory, sink, "SELECT range, '' FROM range(100)"),
      Error,
      "backend 2 (127.0.0.1:9): No other backend in this test",
    );
    assertEquals((await store.stats(50n)).pendingTxns, []);
    const left = [];
    for await (const e of Deno.readDir(store.database.tempDir)) left.push(e.name);
    assertEquals(left.filter((n) => n.endsWith(".parquet")), []);
  });
});

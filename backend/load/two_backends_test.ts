import { assert, assertEquals, assertRejects } from "@std/assert";
import { PBackendService } from "../../idl/proto.ts";
import { GrpcClient } from "../../idl/rpc.ts";
import { BackendService, TPrimitiveType as T, TStatusCode, TTaskType } from "../../idl/thrift.ts";
import { ThriftClient } from "../../idl/rpc.ts";
import { crc32Bucket } from "../../idl/hash/bucket_hash.ts";
import type { ExecutorDeps } from "../exec/api.ts";
import { type Backend, startBackend } from "../mod.ts";
import type { StatusError } from "../storage/api.ts";
import { readRows } from "../storage/rows.ts";
import { createRequest, type TestColumn, testSink } from "../storage/test_tablets.ts";
import { fakeExecutor, FakeFrontend, testOptions } from "../test_backend.ts";

const COLUMNS: readonly TestColumn[] = [
  { name: "k", type: T.INT, key: true, nullable: false },
  { name: "big", type: T.LARGEINT },
  { name: "list", type: T.ARRAY, children: [{ name: "item", type: T.LARGEINT }] },
];
const ROWS = 100_000;

interface Two {
  readonly frontend: FakeFrontend;
  readonly backends: readonly Backend[];
  readonly deps: readonly ExecutorDeps[];
}

/** Two backends (ids 1001 and 1002) with the tablets 50 to 53 on each. */
async function withTwo(run: (two: Two) => Promise<void>): Promise<void> {
  const frontend = new FakeFrontend();
  await frontend.start();
  const backends: Backend[] = [];
  const deps: ExecutorDeps[] = [];
  const directories: string[] = [];
  try {
    for (const backendId of [1001n, 1002n]) {
      const directory = await Deno.makeTempDir();
      directories.push(directory);
      const backend = await startBackend(testOptions(directory), {
        createExecutor: (d) => {
          deps.push(d);
          return fakeExecutor()(d);
        },
        log: () => undefined,
      });
      backends.push(backend);
      await frontend.heartbeat(backend, { backendId });
      const client = new ThriftClient(BackendService, { host: "127.0.0.1", port: backend.ports.be_port });
      await client.call("submit_tasks", {
        tasks: [50n, 51n, 52n, 53n].map((id) => ({
          protocol_version: 0 as const,
          task_type: TTaskType.CREATE,
          signature: id,
          create_tablet_req: createRequest(id, COLUMNS),
        })),
      });
      client.close();
      await frontend.until(() => frontend.finished.length === 4 * backends.length ? true : undefined);
    }
    await run({ frontend, backends, deps });
  } finally {
    for (const b of backends) await b.stop();
    await frontend.stop();
    for (const d of directories) await Deno.remove(d, { recursive: true });
  }
}

function sinkOver(two: Two, place: (i: number) => readonly bigint[], txnId = 1n) {
  return testSink(COLUMNS, [50n, 51n, 52n, 53n], {
    txnId,
    nodes: two.backends.map((b, i) => ({
      id: 1001n + BigInt(i),
      host: "127.0.0.1",
      port: b.ports.brpc_port,
    })),
    place,
  });
}

function load(two: Two, sink: ReturnType<typeof sinkOver>) {
  const deps = two.deps[0]!;
  const sql =
    `SELECT range, range::HUGEINT * 100000000000000000000000000000, [range::HUGEINT] FROM range(${ROWS})`;
  return deps.store.database.use((connection) => deps.tableSink.write(sink, { sql, connection }));
}

async function keysOf(deps: ExecutorDeps, tabletId: bigint): Promise<string[]> {
  const columns = COLUMNS.map((c, i) => ({ uniqueId: i, name: c.name, as: c.name }));
  const sql = deps.store.scanSql([{ tabletId, version: 2n }], columns);
  return await deps.store.database.use(async (c) => {
    const rows = await readRows(c, `SELECT count(*), min(k), sum(big), sum(list[1]) FROM (${sql})`);
    return rows[0]!.map(String);
  });
}

async function publishAll(two: Two): Promise<void> {
  for (const d of two.deps) {
    await d.store.publish({ txnId: 1n, partitions: [{ partitionId: 10n, version: 2n }] });
  }
}

Deno.test("a table sink writes tablets of another backend, LARGEINT exactly", async () => {
  await withTwo(async (two) => {
    const result = await load(two, sinkOver(two, (i) => [1001n + BigInt(i % 2)]));
    assertEquals(result.loadedRows, BigInt(ROWS));
    assertEquals(
      result.commitInfos.map((c) => `${c.tabletId}@${c.backendId}`).sort(),
      ["50@1001", "51@1002", "52@1001", "53@1002"],
    );
    await publishAll(two);
    for (const [bucket, id] of [50n, 51n, 52n, 53n].entries()) {
      let count = 0n;
      let sum = 0n;
      let min = -1;
      for (let k = 0; k < ROWS; k++) {
        if (crc32Bucket([{ kind: "int32", value: k }], 4) !== bucket) continue;
        count++;
        sum += BigInt(k);
        if (min < 0) min = k;
      }
      const expected = [count, min, sum * 10n ** 29n, sum].map(String);
      assertEquals(await keysOf(two.deps[bucket % 2]!, id), expected);
    }
  });
});

Deno.test("a table sink writes every replica, and lives with the loss of a minority", async () => {
  await withTwo(async (two) => {
    const both = sinkOver(two, () => [1001n, 1002n]);
    const result = await load(two, both);
    assertEquals(result.commitInfos.length, 8);
    await publishAll(two);
    assertEquals(await keysOf(two.deps[0]!, 51n), await keysOf(two.deps[1]!, 51n));
    // One of two is no majority.
    await two.backends[1]!.stop();
    const error = await assertRejects(() => load(two, sinkOver(two, () => [1001n, 1002n], 2n)), Error);
    assert(
      (error as StatusError).message.includes("was written on 1 of 2 backends, 2 are needed: backend 1002"),
    );
    assertEquals((await two.deps[0]!.store.stats(50n)).pendingTxns, []);
  });
});

Deno.test("rows that are not in our format, or out of order, are refused", async () => {
  await withTwo(async (two) => {
    const client = new GrpcClient({ host: "127.0.0.1", port: two.backends[0]!.ports.brpc_port });
    const send = (packet_seq: bigint, bytes: Uint8Array) =>
      client.call(PBackendService, "tablet_writer_add_block", {
        id: { hi: 1n, lo: 2n },
        index_id: 0n,
        sender_id: 1,
        packet_seq,
        block: { column_values: bytes },
      });
    const first = await send(0n, new Uint8Array([1, 2, 3]));
    assertEquals(first.status.status_code, TStatusCode.INVALID_ARGUMENT);
    const json = await send(0n, new Uint8Array([2, 0, 0, 0, 0x7b, 0x7d]));
    assertEquals(json.status.error_msgs, ["Rows from another backend: not in the embedded backend's format"]);
    const late = await send(3n, new Uint8Array([1]));
    assertEquals(late.status.error_msgs, ["Piece 3 came first"]);
    client.close();
  });
});

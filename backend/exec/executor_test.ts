import { assertEquals, assertRejects } from "@std/assert";
import { TPartitionType, TStatusCode, type TUniqueId } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import {
  exchangeNode,
  fetchRows,
  fillTablets,
  requestsOf,
  runQuery,
  scanNode,
  slotRef,
  type TestCluster,
  type TestFragment,
  UNPARTITIONED,
  withCluster,
} from "./test_cluster.ts";

const ROWS = 1000;
let queries = 0n;

function newId(): TUniqueId {
  return { hi: 77n, lo: ++queries * 10_000n };
}

/** Rows of the tablets of `nodes`, as text rows, in order of k. */
function expected(nodes: number): string[] {
  return Array.from({ length: nodes * ROWS }, (_, k) => `${k}|${k === 0 ? "0" : `${k}${"0".repeat(20)}`}`);
}

function byKey(rows: readonly string[]): string[] {
  return [...rows].sort((a, b) => Number(a.split("|")[0]) - Number(b.split("|")[0]));
}

/** Scan everywhere → exchange by k over all backends → gather on the first. */
function shuffled(cluster: TestCluster, type: TPartitionType, perNode = 1): TestFragment[] {
  const all = cluster.nodes.flatMap((_, node) => Array.from({ length: perNode }, () => ({ node })));
  const partition = { type, partition_exprs: type === TPartitionType.RANDOM ? [] : [slotRef(0)] };
  return [
    { id: 0, nodes: [exchangeNode(1, TPartitionType.UNPARTITIONED)], instances: [{ node: 0 }] },
    { id: 1, nodes: [exchangeNode(2, type)], sendTo: 1, partition: UNPARTITIONED, instances: all },
    {
      id: 2,
      nodes: [scanNode(3)],
      sendTo: 2,
      partition,
      instances: all.map(({ node }, i) => ({
        node,
        ...(i % perNode === 0 ? { tablets: [BigInt(50 + node)] } : {}),
      })),
    },
  ];
}

/** The end is told before what the query used is freed. */
async function idle(cluster: TestCluster): Promise<void> {
  const running = () => cluster.nodes.map((n) => n.executor.runningFragments());
  for (let i = 0; i < 100 && running().some((n) => n > 0); i++) await new Promise((r) => setTimeout(r, 20));
  assertEquals(running(), cluster.nodes.map(() => 0));
}

Deno.test("FragmentExecutor runs a fragment of one backend and gives its rows", async () => {
  await withCluster(1, async (cluster) => {
    await fillTablets(cluster, ROWS);
    const id = newId();
    const requests = requestsOf(id, [{
      id: 0,
      nodes: [scanNode(0)],
      instances: [{ node: 0, tablets: [50n] }],
    }]);
    const { executor } = cluster.nodes[0]!;
    await executor.execPlanFragments(requests.get(0)!, "run");
    assertEquals(byKey(await fetchRows(executor, id)), expected(1));
    assertEquals((await executor.fetchData(id, 0)).eos, true);
    await idle(cluster);
  });
});

for (const fuse of [true, false]) {
  for (const count of [1, 3]) {
    const types: [string, TPartitionType][] = [
      ["hash", TPartitionType.HASH_PARTITIONED],
      ["random", TPartitionType.RANDOM],
      ["bucket", TPartitionType.BUCKET_SHFFULE_HASH_PARTITIONED],
    ];
    for (const [name, type] of types) {
      Deno.test(`FragmentExecutor: ${name} exchange over ${count} backends, fusing ${fuse}, keeps every row`, async () => {
        await withCluster(count, async (cluster) => {
          await fillTablets(cluster, ROWS);
          const id = newId();
          await runQuery(cluster, id, requestsOf(id, shuffled(cluster, type, 2)));
          assertEquals(byKey(await fetchRows(cluster.nodes[0]!.executor, id)), expected(count));
          const counts = cluster.nodes.flatMap((n) => n.executor.exchangeCounts(id));
          const through = (node: number) => {
            const of = counts.filter((c) => c.nodeId === node);
            return { streams: of.length, rows: of.reduce((sum, c) => sum + Number(c.rows), 0) };
          };
          const real = count > 1 || !fuse;
          const instances = count * 2;
          assertEquals(through(2), { streams: real ? instances ** 2 : 0, rows: real ? count * ROWS : 0 });
          assertEquals(through(1), { streams: real ? instances : 0, rows: real ? count * ROWS : 0 });
        }, fuse);
      });
    }
  }
}

Deno.test("FragmentExecutor sends every row to each backend of a broadcast, instances of one share them", async () => {
  await withCluster(2, async (cluster) => {
    await fillTablets(cluster, 10);
    const id = newId();
    const all = [{ node: 0 }, { node: 0 }, { node: 1 }];
    await runQuery(
      cluster,
      id,
      requestsOf(id, [
        { id: 0, nodes: [exchangeNode(1, TPartitionType.UNPARTITIONED)], instances: [{ node: 0 }] },
        { id: 1, nodes: [exchangeNode(2, TPartitionType.UNPARTITIONED)], sendTo: 1, instances: all },
        // As the build side of a broadcast join: the first instance of each backend is told.
        { id: 2, nodes: [scanNode(3)], sendTo: 2, places: [0, 2], instances: [{ node: 1, tablets: [51n] }] },
      ]),
    );
    const rows = await fetchRows(cluster.nodes[0]!.executor, id);
    assertEquals(rows.length, 30);
    assertEquals(new Set(rows).size, 10);
  }, false);
});

Deno.test("FragmentExecutor: of pooled instances the first receives, the others only tell their end", async () => {
  for (const fuse of [true, false]) {
    await withCluster(2, async (cluster) => {
      await fillTablets(cluster, ROWS);
      const id = newId();
      const fragments = shuffled(cluster, TPartitionType.HASH_PARTITIONED, 4)
        .map((f) => f.id === 0 ? f : { ...f, pooled: true });
      await runQuery(cluster, id, requestsOf(id, fragments));
      assertEquals(byKey(await fetchRows(cluster.nodes[0]!.executor, id)), expected(2));
    }, fuse);
  }
});

Deno.test("FragmentExecutor leaves out the rows of a bucket that nobody takes", async () => {
  await withCluster(2, async (cluster) => {
    await fillTablets(cluster, ROWS);
    const id = newId();
    const fragments = shuffled(cluster, TPartitionType.BUCKET_SHFFULE_HASH_PARTITIONED)
      .map((f) => f.id === 2 ? { ...f, places: [0, 1, undefined, 1] } : f);
    await runQuery(cluster, id, requestsOf(id, fragments));
    const rows = await fetchRows(cluster.nodes[0]!.executor, id);
    const some = rows.length > ROWS && rows.length < 2 * ROWS * 0.9;
    assertEquals([some, new Set(rows).size], [true, rows.length]);
  });
});

Deno.test("FragmentExecutor: a sender that fails fails the query on every backend", async () => {
  await withCluster(3, async (cluster) => {
    await fillTablets(cluster, ROWS);
    const id = newId();
    const fragments = shuffled(cluster, TPartitionType.HASH_PARTITIONED)
      .map((f) =>
        f.id !== 2 ? f : {
          ...f,
          instances: f.instances.map((x) => x.node === 2 ? { ...x, tablets: [999n] } : x),
        }
      );
    await runQuery(cluster, id, requestsOf(id, fragments));
    const error = await assertRejects(() => fetchRows(cluster.nodes[0]!.executor, id), StatusError);
    assertEquals(error.message.includes("999"), true, error.message);
    await idle(cluster);
  }, false);
});

Deno.test("FragmentExecutor.cancel() frees a query that waits for rows; whoever fetches is told", async () => {
  await withCluster(2, async (cluster) => {
    await fillTablets(cluster, ROWS);
    const id = newId();
    const requests = requestsOf(id, shuffled(cluster, TPartitionType.HASH_PARTITIONED));
    // The second backend never starts.
    for (const [node, list] of requests) {
      await cluster.nodes[node]!.executor.execPlanFragments(list, "prepare");
    }
    const { executor } = cluster.nodes[0]!;
    await executor.start(id);
    const fetched = assertRejects(() => executor.fetchData(id, 5_000), StatusError, "was cancelled: by hand");
    await new Promise((r) => setTimeout(r, 50));
    for (const node of cluster.nodes) await node.executor.cancel(id, TStatusCode.CANCELLED, "by hand");
    await fetched;
    await cluster.nodes[1]!.executor.cancel(
      { hi: 1n, lo: 1n },
      TStatusCode.CANCELLED,
      "unknown ids are fine",
    );
    await assertRejects(() => executor.fetchData(id, 0), StatusError, "was cancelled: by hand");
  }, false);
});

Deno.test("FragmentExecutor ends a query at its timeout", async () => {
  await withCluster(2, async (cluster) => {
    await fillTablets(cluster, ROWS);
    const id = newId();
    const requests = requestsOf(id, shuffled(cluster, TPartitionType.HASH_PARTITIONED), {
      execution_timeout: 1,
    });
    for (const [node, list] of requests) {
      await cluster.nodes[node]!.executor.execPlanFragments(list, "prepare");
    }
    const { executor } = cluster.nodes[0]!;
    await executor.start(id);
    const error = await assertRejects(
      () => executor.fetchData(id, 5_000),
      StatusError,
      "ran longer than 1 s",
    );
    assertEquals(error.code, TStatusCode.TIMEOUT);
  }, false);
});

Deno.test("FragmentExecutor refuses what it does not know", async () => {
  await withCluster(1, async (cluster) => {
    const { executor } = cluster.nodes[0]!;
    const id = newId();
    await assertRejects(() => executor.start(id), StatusError, "does not run on this backend");
    await assertRejects(() => executor.fetchData(id, 0), StatusError, "does not run on this backend");
    await assertRejects(
      () =>
        executor.transmit({
          finst_id: id,
          node_id: 1,
          sender_id: 0,
          be_number: 0,
          packet_seq: 0n,
          eos: true,
        }),
      StatusError,
      "does not run on this backend",
    );
    await assertRejects(() => executor.execPlanFragments({}, "run"), StatusError, "no fragments");
    const requests = requestsOf(id, [{ id: 0, nodes: [scanNode(0)], instances: [{ node: 0 }] }]);
    await executor.execPlanFragments(requests.get(0)!, "prepare");
    await assertRejects(
      () => executor.execPlanFragments(requests.get(0)!, "prepare"),
      StatusError,
      "runs here already",
    );
  });
});

Deno.test("FragmentExecutor fails a query whose exchange gets packets out of order", async () => {
  await withCluster(2, async (cluster) => {
    await fillTablets(cluster, ROWS);
    const id = newId();
    cluster.onPacket = (params) => {
      if (params.exec_status === undefined && params.eos) params.packet_seq += 1n;
    };
    await runQuery(
      cluster,
      id,
      requestsOf(id, shuffled(cluster, TPartitionType.HASH_PARTITIONED)),
    );
    await assertRejects(() => fetchRows(cluster.nodes[0]!.executor, id), StatusError, "was expected");
  }, false);
});

Deno.test("FragmentExecutor holds a result back while nobody fetches", async () => {
  await withCluster(1, async (cluster) => {
    await fillTablets(cluster, 1_000_000);
    const id = newId();
    const requests = requestsOf(id, [{
      id: 0,
      nodes: [scanNode(0)],
      instances: [{ node: 0, tablets: [50n] }],
    }]);
    const { executor } = cluster.nodes[0]!;
    await executor.execPlanFragments(requests.get(0)!, "run");
    await new Promise((r) => setTimeout(r, 500));
    assertEquals(executor.runningFragments(), 1);
    const rows = await fetchRows(executor, id);
    assertEquals(rows.length, 1_000_000);
    await idle(cluster);
  });
});

Deno.test("FragmentExecutor reports every fragment of a load once, the sink's with its tablets", async () => {
  for (const fuse of [true, false]) {
    await withCluster(1, async (cluster) => {
      await fillTablets(cluster, ROWS);
      const id = newId();
      const fragments: TestFragment[] = [
        {
          id: 0,
          nodes: [exchangeNode(1, TPartitionType.UNPARTITIONED)],
          instances: [{ node: 0 }],
          writeTo: 50n,
        },
        { id: 1, nodes: [scanNode(2)], sendTo: 1, instances: [{ node: 0, tablets: [50n] }, { node: 0 }] },
      ];
      await runQuery(cluster, id, requestsOf(id, fragments));
      for (let i = 0; i < 250 && cluster.reports.length < 2; i++) await new Promise((r) => setTimeout(r, 20));
      const reports = [...cluster.reports].sort((a, b) => a.fragment_id! - b.fragment_id!);
      assertEquals(
        reports.map((r) => [
          r.fragment_id,
          r.backend_id,
          r.done,
          r.status?.status_code,
          r.load_counters?.get("dpp.norm.ALL"),
          r.commitInfos?.map((c) => c.tabletId),
        ]),
        [[0, 1000n, true, TStatusCode.OK, "1000", [50n]], [1, 1000n, true, TStatusCode.OK, "0", []]],
      );
      assertEquals((await cluster.nodes[0]!.store.stats(50n)).pendingTxns, [7n]);
    }, fuse);
  }
});

Deno.test("FragmentExecutor reports a load that fails", async () => {
  await withCluster(1, async (cluster) => {
    await fillTablets(cluster, ROWS);
    const id = newId();
    const fragments: TestFragment[] = [
      {
        id: 0,
        nodes: [exchangeNode(1, TPartitionType.UNPARTITIONED)],
        instances: [{ node: 0 }],
        writeTo: 50n,
      },
      { id: 1, nodes: [scanNode(2)], sendTo: 1, instances: [{ node: 0, tablets: [998n] }] },
    ];
    await runQuery(cluster, id, requestsOf(id, fragments));
    for (let i = 0; i < 250 && cluster.reports.length < 2; i++) await new Promise((r) => setTimeout(r, 20));
    assertEquals(cluster.reports.map((r) => [r.done, r.status?.error_msgs?.[0]?.includes("998")]), [
      [true, true],
      [true, true],
    ]);
  });
});

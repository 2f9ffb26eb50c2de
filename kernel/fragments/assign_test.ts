import { assert, assertEquals, assertThrows } from "@std/assert";
import type { OlapTable, Tablet } from "../catalog/api.ts";
import type { PhysicalHashJoin, PhysicalQuery, PhysicalScan, SlotRef } from "../plan/mod.ts";
import { physicalOutputOf } from "../plan/mod.ts";
import { planFragments, type Setup, testBackends } from "../../tests/payload/pipeline.ts";
import { tpchCatalog } from "../../tests/support/tpch_catalog.ts";
import { assignInstances, buildRequests, cutQuery, type FragmentPlan, type Placement } from "./mod.ts";
import { requestContext } from "../../tests/payload/pipeline.ts";

const BACKENDS = [1, 2, 3];

function setup(parallel: number, backends: readonly number[] = BACKENDS): Setup {
  return {
    catalog: tpchCatalog({ visibleVersion: 2, backends }),
    database: "tpch",
    backends: testBackends(backends),
    parallel,
  };
}

function replicaOf(tablet: Tablet): number {
  return tablet.replicas[0].backendId;
}

function place(plan: FragmentPlan, at: Setup): Placement {
  return assignInstances(plan, {
    queryId: { hi: 7n, lo: -1n },
    backends: at.backends,
    parallel: at.parallel,
    chooseReplica: replicaOf,
  });
}

function tabletsRead(placement: Placement): number[] {
  return [...placement.fragments.values()].flatMap((fragment) =>
    fragment.instances.flatMap((instance) =>
      [...instance.ranges.values()].flatMap((ranges) => ranges.map((range) => range.tabletId))
    )
  );
}

const GROUP_BY = "select l_returnflag, count(*) from lineitem group by l_returnflag";

Deno.test("assignInstances() gives each fragment one instance per backend when parallel is 1", () => {
  const at = setup(1);
  const plan = planFragments(GROUP_BY, at);
  const placement = place(plan, at);
  for (const { instances } of placement.fragments.values()) {
    assertEquals(new Set(instances.map((instance) => instance.backend.id)).size, instances.length);
  }
  const scan = placement.fragments.get(0)?.instances ?? [];
  assertEquals(scan.map((instance) => instance.backend.id).sort(), BACKENDS);
});

Deno.test("assignInstances() reads every tablet exactly once, each where its replica is", () => {
  for (const parallel of [1, 2, 4]) {
    const at = setup(parallel);
    const plan = planFragments("select count(*) from lineitem, supplier where l_suppkey = s_suppkey", at);
    const placement = place(plan, at);
    const tables = at.catalog.databases.get("tpch")?.tables;
    const expected = ["lineitem", "supplier"].flatMap((name) =>
      tables?.get(name)?.partitions.flatMap((partition) => partition.tablets) ?? []
    );
    assertEquals(tabletsRead(placement).sort(), expected.map((tablet) => tablet.id).sort());
    const home = new Map(expected.map((tablet) => [tablet.id, replicaOf(tablet)]));
    for (const { instances } of placement.fragments.values()) {
      for (const { backend, ranges } of instances) {
        for (const range of [...ranges.values()].flat()) assertEquals(home.get(range.tabletId), backend.id);
      }
    }
  }
});

Deno.test("assignInstances() counts instance ids up from the query id, past 64 bits too", () => {
  const at = setup(4);
  const placement = place(planFragments(GROUP_BY, at), at);
  const instances = [...placement.fragments.values()].flatMap((fragment) => fragment.instances);
  assertEquals(instances.map((instance) => instance.number), instances.map((_, at) => at));
  assertEquals(instances[0].id, { hi: 7n, lo: 0n });
  assertEquals(new Set(instances.map((instance) => instance.id.lo)).size, instances.length);
});

Deno.test("assignInstances() keeps buckets of colocated tables together and names who joins which", () => {
  for (const parallel of [1, 4]) {
    const at = setup(parallel);
    const plan = planFragments(
      "select o_orderdate, l_quantity from lineitem, orders where l_orderkey = o_orderkey",
      at,
    );
    assertEquals(plan.fragments.length, 1, "a colocate join needs no exchange");
    const placement = place(plan, at);
    const [fragment] = placement.fragments.values();
    assertEquals(fragment.bucketCount, 3);
    assertEquals(fragment.instances.flatMap((instance) => instance.buckets ?? []).sort(), [0, 1, 2]);
    const tables = at.catalog.databases.get("tpch")?.tables;
    const bucketOf = new Map(
      ["lineitem", "orders"].flatMap((name) =>
        tables?.get(name)?.partitions.flatMap(({ tablets }) =>
          tablets.map((tablet, at) => [tablet.id, at] as const)
        ) ??
          []
      ),
    );
    for (const instance of fragment.instances.filter(({ ranges }) => ranges.size > 0)) {
      const buckets = [...instance.ranges.values()].map((list) =>
        list.map(({ tabletId }) => bucketOf.get(tabletId))
      );
      assertEquals(buckets.length, 2);
      assertEquals(buckets[0], buckets[1]);
    }
    for (const request of buildRequests(plan, placement, requestContext(at, false))) {
      const params = request.params.params_list?.[0];
      assertEquals(params?.num_buckets, 3);
      assertEquals(params?.bucket_seq_to_instance_idx?.size, 1);
    }
  }
});

/** customer ⋈ orders by the buckets of customer, as the optimizer builds it for large tables. */
function bucketShuffle(at: Setup, type: PhysicalHashJoin["type"], dropBucket: boolean): PhysicalQuery {
  const tables = at.catalog.databases.get("tpch")?.tables;
  const scanOf = (name: string, columns: readonly string[], firstId: number): PhysicalScan => {
    const table: OlapTable | undefined = tables?.get(name);
    if (!table) throw new Error(name);
    const slots = columns.map((column, i): SlotRef => {
      const found = table.columns.find((candidate) => candidate.name === column);
      if (!found) throw new Error(column);
      const origin = { database: "tpch", table: name, column: found };
      return {
        kind: "slot",
        id: firstId + i,
        name: column,
        type: found.type,
        nullable: found.nullable,
        origin,
      };
    });
    const { id, tablets } = table.partitions[0];
    const read = dropBucket && name === "customer" ? tablets.slice(1) : tablets;
    return {
      kind: "olap_scan",
      table,
      alias: name,
      slots,
      partitions: [id],
      tablets: read.map((tablet) => tablet.id),
      rows: 1,
    };
  };
  const left = scanOf("customer", ["c_custkey", "c_name"], 0);
  const right = scanOf("orders", ["o_orderkey", "o_custkey"], 10);
  const plan: PhysicalHashJoin = {
    kind: "hash_join",
    type,
    left,
    right: {
      kind: "exchange",
      child: right,
      partitioning: { kind: "bucket", table: left.table, exprs: [right.slots[1]] },
      merge: undefined,
    },
    equalities: [{ left: left.slots[0], right: right.slots[1], nullSafe: false }],
    otherConjuncts: [],
    distribution: "bucket_shuffle",
    runtimeFilters: [],
  };
  return { plan, output: physicalOutputOf(plan).map((slot) => ({ slot, name: slot.name })) };
}

function destinationsOf(query: PhysicalQuery, at: Setup) {
  const plan = cutQuery(query);
  const placement = place(plan, at);
  const params = buildRequests(plan, placement, requestContext(at, false)).flatMap(({ params }) =>
    params.params_list ?? []
  );
  const sender = params.find((fragment) => fragment.fragment?.output_sink?.stream_sink);
  return { placement, top: plan.fragments[0].id, destinations: sender?.destinations ?? [] };
}

Deno.test("buildRequests() sends bucket i to the instance that joins bucket i", () => {
  for (const parallel of [1, 2, 4]) {
    const at = setup(parallel);
    const { placement, top, destinations } = destinationsOf(bucketShuffle(at, "inner", false), at);
    const joining = placement.fragments.get(top)?.instances ?? [];
    assertEquals(destinations.length, 3);
    destinations.forEach((destination, bucket) => {
      const instance = joining.find(({ id }) => id.lo === destination.fragment_instance_id.lo);
      const backend = joining.find(({ buckets }) => buckets?.includes(bucket))?.backend.id;
      assertEquals(instance?.backend.id, backend, `bucket ${bucket}`);
    });
  }
});

Deno.test("buildRequests() drops rows of a pruned bucket for inner joins and keeps them for right outer ones", () => {
  const at = setup(1);
  const inner = destinationsOf(bucketShuffle(at, "inner", true), at).destinations;
  assertEquals(inner.map((destination) => destination.fragment_instance_id.lo === -1n), [true, false, false]);
  const outer = destinationsOf(bucketShuffle(at, "right_outer", true), at);
  assert(outer.destinations.every((destination) => destination.fragment_instance_id.lo !== -1n));
  const buckets = outer.placement.fragments.get(outer.top)?.instances.flatMap((instance) =>
    instance.buckets ?? []
  );
  assertEquals(buckets?.sort(), [0, 1, 2]);
});

Deno.test("assignInstances() fails when no backend or no replica is there", () => {
  const at = setup(1);
  const plan = planFragments(GROUP_BY, at);
  const options = {
    queryId: { hi: 1n, lo: 1n },
    backends: at.backends,
    parallel: 1,
    chooseReplica: () => 99,
  };
  assertThrows(() => assignInstances(plan, { ...options, backends: [] }), Error, "No backend is alive");
  assertThrows(() => assignInstances(plan, options), Error, "Backend 99 is not alive");
});

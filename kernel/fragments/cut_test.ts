import { assert, assertEquals } from "@std/assert";
import { planFragments, type Setup, testBackends } from "../../tests/payload/pipeline.ts";
import { goldenCatalog } from "../../tests/support/golden_catalog.ts";
import { exprText } from "./explain_expr.ts";
import type { Fragment, FragmentPlan, PlanNode } from "./mod.ts";

const SETUP: Setup = {
  catalog: goldenCatalog({ visibleVersion: 3 }),
  database: "g",
  backends: testBackends([1]),
  parallel: 4,
};

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

function allNodes(plan: FragmentPlan): PlanNode[] {
  return plan.fragments.flatMap((fragment) => nodesOf(fragment.root));
}

/** One line per fragment: ids and kinds from the top, and the sink. */
function outline(fragment: Fragment): string {
  const nodes = nodesOf(fragment.root).map((node) => `${node.id}:${node.kind}`).join(" ");
  return `${fragment.id}: ${nodes} -> ${fragment.sink.kind}`;
}

Deno.test("cutQuery() numbers fragments and nodes as the reference does: the right side of a join first", () => {
  const plan = planFragments("select t.k1, u.v from t join u on t.c_int = u.v where u.s = 'a'", SETUP);
  assertEquals(plan.fragments.map(outline), [
    "2: 3:hash_join 2:olap_scan 1:exchange -> result",
    "0: 0:olap_scan -> stream",
  ]);
  assertEquals(plan.fragments[0].sources, [0]);
});

Deno.test("cutQuery() counts slot ids for columns that are not read", () => {
  const plan = planFragments("select c_int from t", SETUP);
  assertEquals(plan.tuples.map((tuple) => tuple.slots.map((slot) => slot.id)), [[4], [20]]);
  const partition = plan.fragments[0].partition;
  assert(partition.kind === "hash");
  assertEquals(partition.exprs.map(exprText), ["k1[#0]"]);
});

Deno.test("cutQuery() makes the padded side of an outer join nullable in the intermediate tuple only", () => {
  const plan = planFragments("select u.k1, t.k1 from u left join t on t.k1 = u.v", SETUP);
  const join = allNodes(plan).find((node) => node.kind === "hash_join");
  assert(join?.kind === "hash_join");
  const slots = plan.tuples[join.intermediateTuple].slots.filter((slot) => slot.name === "k1");
  const nullable = new Map(slots.map((slot) => [slot.column?.name + String(slot.nullable), slot]));
  assertEquals(nullable.size, 2, "one k1 is nullable, the other is not");
});

Deno.test("cutQuery() puts a filter over a limited subquery into a node of its own", () => {
  const plan = planFragments("select k1 from (select k1 from t limit 5) x where k1 > 2", SETUP);
  const select = allNodes(plan).find((node) => node.kind === "select");
  assertEquals(select?.conjuncts.map(exprText).length, 1);
});

Deno.test("cutQuery() sets LIMIT and OFFSET on the gathering exchange and their sum below", () => {
  const plan = planFragments("select k1 from t limit 3 offset 4", SETUP);
  const [exchange, scan] = allNodes(plan);
  assert(exchange.kind === "exchange" && scan.kind === "olap_scan");
  assertEquals([exchange.limit, exchange.offset, scan.limit], [3, 4, 7]);
});

Deno.test("cutQuery() keeps constant rows of a UNION ALL in the union node", () => {
  const plan = planFragments(
    "select k1, c_int from t union all select k1, v from u union all select 1, 2",
    SETUP,
  );
  const union = plan.fragments[0].root;
  assert(union.kind === "union");
  assertEquals([union.children.length, union.results.length], [2, 2]);
  assertEquals(union.constants.map((row) => row.map(exprText)), [["1", "2"]]);
});

Deno.test("cutQuery() computes what two aggregates share once and moves the rest into them", () => {
  const shared = planFragments("select sum((c_int + 1) * 2), sum((c_int + 1) * 3) from t", SETUP);
  const scan = allNodes(shared).find((node) => node.kind === "olap_scan");
  assertEquals(scan?.projectionLayers.length, 2, "the cast, then the sum over it");
  const alone = planFragments("select sum(c_int + c_small) from t", SETUP);
  const local = allNodes(alone).find((node) => node.kind === "aggregation" && node.firstPhase);
  assert(local?.kind === "aggregation");
  assertEquals(local.functions[0].args.map((arg) => arg.kind), ["call"]);
});

Deno.test("cutQuery() never takes two calls of a volatile function for one", () => {
  const plan = planFragments("select random() + 1, random() + 1 from t", SETUP);
  assert(allNodes(plan).every((node) => node.projectionLayers.length === 0));
});

Deno.test("cutInsert() gives the table's tuple a slot per column and hands rows to the table sink", () => {
  const plan = planFragments("insert into u select k1, c_big, 'n', c_date from t", SETUP);
  const { sink, output } = plan.fragments[0];
  assert(sink.kind === "olap_table");
  assertEquals(plan.tuples[sink.tuple].slots.map((slot) => slot.column?.name), ["k1", "v", "s", "d"]);
  assertEquals(output?.length, 4);
});

Deno.test("cutQuery() names only slots that exist", () => {
  const sql = "select c_varchar, sum(c_big) s from t left join u on t.k1 = u.k1 and u.v > 3 " +
    "where t.c_int > 1 group by c_varchar having sum(c_big) > 1 order by s desc limit 3";
  const plan = planFragments(sql, SETUP);
  for (const tuple of plan.tuples) {
    for (const slot of tuple.slots) assertEquals(plan.slots.get(slot.id), slot);
  }
  for (const node of allNodes(plan)) for (const tuple of node.tuples) assert(plan.tuples[tuple]);
});

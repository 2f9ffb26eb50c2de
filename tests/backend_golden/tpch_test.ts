import { assert, assertEquals, assertRejects } from "@std/assert";
import { goldenText } from "../golden/golden.ts";
import { recordedPlans, scannedTables, withTpchBackends } from "./backend_with_tpch.ts";
import { difference, expectedRows, sameValue, withReference } from "./expected_rows.ts";
import { runPlans } from "./run_plan.ts";

/** Time in which a finished query must be gone from a backend. */
const TIDY_MS = 5_000;

const QUERIES = Array.from({ length: 22 }, (_, i) => i + 1);
const REVENUE_VIEW = `CREATE VIEW revenue0 AS SELECT l_suppkey AS supplier_no,
  sum(l_extendedprice * (1 - l_discount)) AS total_revenue FROM lineitem
  WHERE l_shipdate >= DATE '1996-01-01' AND l_shipdate < DATE '1996-01-01' + INTERVAL 3 MONTH GROUP BY l_suppkey`;

interface Variant {
  readonly name: string;
  readonly backends: number;
  readonly fuseLocalExchanges: boolean;
}

const VARIANTS: readonly Variant[] = [
  { name: "1be_nostats", backends: 1, fuseLocalExchanges: true },
  { name: "1be_nostats", backends: 1, fuseLocalExchanges: false },
  { name: "1be_sf1", backends: 1, fuseLocalExchanges: true },
  { name: "3be_sf1", backends: 3, fuseLocalExchanges: true },
];

/** Payloads with a node that the embedded backend has not, which it says. */
const REFUSED: ReadonlyMap<number, string> = new Map([
  // Columns fetched late by row ids; our own planner never asks for it.
  [2, "MATERIALIZATION_NODE"],
]);

const tablesOf = (variant: string) =>
  scannedTables(QUERIES.flatMap((q) => recordedPlans(`tpch/${variant}`, q)));

Deno.test("values compare as numbers where they are", () => {
  assertEquals(sameValue("1.500", "1.5", false), true);
  assertEquals(sameValue("100", "10", false), false);
  assertEquals(sameValue("1.50", "1.51", false), false);
  assertEquals(sameValue("25.5057", "25.50572", true), true);
  assertEquals(sameValue("25.5055", "25.50572", true), false);
  assertEquals(sameValue(null, "0", false), false);
});

Deno.test("payloads name all tables, their tablets and backends", () => {
  for (const { name, backends } of VARIANTS) {
    const tables = tablesOf(name);
    assertEquals(
      [...tables.keys()].sort(),
      ["customer", "lineitem", "nation", "orders", "part", "partsupp", "region", "supplier"],
    );
    assertEquals([...tables.values()].map((t) => t.version), Array(8).fill(2n));
    assertEquals(tables.get("lineitem")!.distributedBy, ["l_orderkey"]);
    assertEquals(tables.get("lineitem")!.tablets.length, 3);
    assertEquals(new Set(tables.get("lineitem")!.tablets.map((t) => t.backendId)).size, backends);
  }
});

for (const { name, backends, fuseLocalExchanges } of VARIANTS) {
  Deno.test({
    name: `recorded payloads of ${name} give DuckDB's rows, exchanges ${
      fuseLocalExchanges ? "" : "not "
    }fused`,
    // DuckDB's pool and gRPC channels outlive single steps.
    sanitizeOps: false,
    sanitizeResources: false,
    fn: async (t) => {
      const tables = tablesOf(name);
      await withReference(
        tables.keys(),
        [REVENUE_VIEW],
        (reference) =>
          withTpchBackends([...tables.values()], { fuseLocalExchanges }, async (running, frontend) => {
            const all = running.map((r) => r.backend);
            assertEquals(all.length, backends);
            for (const q of QUERIES) {
              const plans = recordedPlans(`tpch/${name}`, q);
              await t.step(`Q${q}`, async () => {
                const refused = REFUSED.get(q);
                if (refused !== undefined) {
                  await assertRejects(() => runPlans(plans, all, frontend.port), Error, refused);
                  return;
                }
                const wanted = await expectedRows(reference, goldenText(`tpch/queries/q${q}.sql`));
                assert(wanted.rows.length > 0, "A query without rows shows nothing");
                assertEquals(difference(await runPlans(plans, all, frontend.port), wanted), undefined);
              });
            }
            const sent = all.flatMap((b) => b.executor.exchangeCounts(undefined));
            assertEquals(sent.length > 0, backends > 1 || !fuseLocalExchanges);
            // The last batch carries the end, so a query may be tidied up after its client has all rows.
            const deadline = performance.now() + TIDY_MS;
            while (all.some((b) => b.executor.runningFragments() > 0) && performance.now() < deadline) {
              await new Promise((resolve) => setTimeout(resolve, 10));
            }
            for (const b of all) assertEquals(b.executor.runningFragments(), 0);
          }),
      );
    },
  });
}

/**
 * The proof that exchanges follow the plan's partitioning: the reference's payloads for three backends, with the hash
 * columns of one sink swapped, give wrong rows.
 */
import { assert, assertEquals } from "@std/assert";
import type { TPipelineFragmentParamsList } from "../../idl/thrift.ts";
import { goldenText } from "../golden/golden.ts";
import { recordedPlans, scannedTables, withTpchBackends } from "./backend_with_tpch.ts";
import { difference, expectedRows, withReference } from "./expected_rows.ts";
import { runPlans } from "./run_plan.ts";

const VARIANT = "tpch/3be_sf1";

/** The sink of a fragment, the slots that its rows are hashed by, and what they are hashed by instead. */
interface Swap {
  readonly query: number;
  readonly fragment: number;
  readonly slots: readonly number[];
  readonly instead: readonly number[];
}

const SWAPS: readonly Swap[] = [
  // supplier by (nation, supplier) to a join with shuffled lineitem: the same columns in the other order.
  { query: 5, fragment: 0, slots: [9, 8], instead: [8, 9] },
  // One side of a shuffle join by another column of the same type.
  { query: 9, fragment: 8, slots: [94], instead: [93] },
  // Rows sent to the buckets of a table by another column.
  { query: 9, fragment: 0, slots: [6], instead: [5] },
];

function swapHash(plans: readonly TPipelineFragmentParamsList[], swap: Swap): void {
  let swapped = 0;
  for (const params of plans.flatMap((plan) => plan.params_list ?? [])) {
    if (params.fragment_id !== swap.fragment) continue;
    const exprs = params.fragment?.output_sink?.stream_sink?.output_partition.partition_exprs ?? [];
    assertEquals(exprs.map((expr) => expr.nodes[0].slot_ref?.slot_id), [...swap.slots]);
    exprs.forEach((expr, i) => {
      const slot = expr.nodes[0].slot_ref;
      if (slot) Object.assign(slot, { slot_id: swap.instead[i] });
    });
    swapped += 1;
  }
  assert(swapped > 0, `No fragment ${swap.fragment}`);
}

Deno.test({
  name: "a payload whose sink hashes by other columns gives wrong rows",
  // DuckDB's pool and gRPC channels outlive single steps.
  sanitizeOps: false,
  sanitizeResources: false,
  fn: async (t) => {
    const queries = [...new Set(SWAPS.map((swap) => swap.query))];
    const tables = scannedTables(queries.flatMap((query) => recordedPlans(VARIANT, query)));
    await withReference(
      tables.keys(),
      [],
      (reference) =>
        withTpchBackends([...tables.values()], { fuseLocalExchanges: true }, async (running, frontend) => {
          const backends = running.map((one) => one.backend);
          for (const swap of SWAPS) {
            await t.step(`Q${swap.query}, fragment ${swap.fragment}`, async () => {
              const wanted = await expectedRows(reference, goldenText(`tpch/queries/q${swap.query}.sql`));
              const right = await runPlans(recordedPlans(VARIANT, swap.query), backends, frontend.port);
              assertEquals(difference(right, wanted), undefined);
              const plans = recordedPlans(VARIANT, swap.query);
              swapHash(plans, swap);
              const wrong = await runPlans(plans, backends, frontend.port);
              assert(difference(wrong, wanted) !== undefined, "The rows are right in spite of the swap");
            });
          }
        }),
    );
  },
});

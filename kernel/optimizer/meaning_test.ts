import { assertEquals } from "@std/assert";
import { goldenCatalog } from "../../tests/support/golden_catalog.ts";
import { runLogical } from "../../tests/support/interpret_logical.ts";
import { runPhysical, testBucketOf } from "../../tests/support/interpret_physical.ts";
import { keyOf, type Row } from "../../tests/support/interpret_values.ts";
import { planSql } from "../../tests/support/optimize_sql.ts";
import { QueryMaker, randomData, randomOf } from "../../tests/support/random_query.ts";
import { DorisError } from "../base/mod.ts";
import { printLogical, printPhysical } from "../plan/mod.ts";
import { DEFAULT_SETTINGS, RULES } from "./mod.ts";

const QUERIES = Number(Deno.env.get("FUZZ_QUERIES") ?? 400);
const OPTIONAL = [...new Set(RULES.filter(({ mandatory }) => !mandatory).map(({ name }) => name))];

function bag(rows: readonly Row[], ids: readonly number[]): string[] {
  return rows.map((row) => keyOf(ids.map((id) => row.get(id) ?? null))).sort();
}

/** Rows, or the one error that a query may end in. */
function outcome(run: () => string[]): string[] {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && error.message === "More than one row") return [error.message];
    throw error;
  }
}

Deno.test("optimize() keeps the rows of random queries, spread over three instances, with rules off at random", () => {
  const seed = Number(Deno.env.get("FUZZ_SEED") ?? Math.floor(Math.random() * 2 ** 31));
  console.log(`seed ${seed}`);
  const random = randomOf(seed);
  const maker = new QueryMaker(random);
  let checked = 0;
  for (let i = 0; i < QUERIES; i++) {
    const sql = maker.query();
    const data = randomData(random);
    const counts = random() < 0.5
      ? new Map([...data.keys()].map((name) => [name, Math.floor(random() * 1e6)]))
      : undefined;
    const disabledRules = new Set(OPTIONAL.filter(() => random() < 0.1));
    const settings = { ...DEFAULT_SETTINGS, joinOrderLimit: random() < 0.3 ? 2 : 10 };
    const aliveBackends = random() < 0.5 ? 1 : 3;
    const catalog = goldenCatalog({ rowCounts: counts });
    try {
      const planned = planSql(sql, {
        catalog,
        database: "g",
        overrides: { aliveBackends, disabledRules, settings, bucketOf: testBucketOf },
      });
      if (planned.kind !== "query") throw new Error("No query");
      const wanted = outcome(() =>
        bag(runLogical(planned.analyzed.plan, data), planned.analyzed.output.map(({ slot }) => slot.id))
      );
      const got = outcome(() =>
        bag(runPhysical(planned.physical.plan, data), planned.physical.output.map(({ slot }) => slot.id))
      );
      const off = [...disabledRules].join(", ");
      assertEquals(
        got,
        wanted,
        `seed ${seed} query ${i}, rules off: ${off}\n${sql}\n${printLogical(planned.analyzed)}\n${
          printPhysical(planned.physical)
        }`,
      );
      checked += 1;
    } catch (error) {
      if (error instanceof DorisError && error.errorName === "NotSupported") continue;
      throw error instanceof Error && !error.message.includes(sql)
        ? new Error(`seed ${seed} query ${i}: ${sql}\n${error.stack}`, { cause: error })
        : error;
    }
  }
  // Most queries must be ones that can be planned, or the test says nothing.
  if (checked < QUERIES * 0.6) throw new Error(`Only ${checked} of ${QUERIES} queries were planned`);
});

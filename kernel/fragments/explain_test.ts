import { assertEquals } from "@std/assert";
import { planFragments, type Setup, testBackends } from "../../tests/payload/pipeline.ts";
import { goldenJson, goldenText } from "../../tests/golden/golden.ts";
import { goldenCatalog } from "../../tests/support/golden_catalog.ts";
import { explainFragments } from "./mod.ts";

const SETUP: Setup = {
  catalog: goldenCatalog({ visibleVersion: 3, alteredU: true }),
  database: "g",
  backends: testBackends([1]),
  parallel: 4,
};

function sqlOf(name: string): string {
  const summary = goldenJson("stmts/summary.json");
  if (!Array.isArray(summary)) throw new Error("The summary is no list");
  return summary.find((entry) => entry.name === name).sql;
}

/** Without what differs by nature: numbers of the reference's optimizer, tablet ids, estimates, its statistics note. */
function comparable(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => line.startsWith("========== STATISTICS"));
  return lines.slice(0, end < 0 ? undefined : end)
    .map((line) =>
      line.trimEnd()
        .replace(/^([ |]*-*\d+:V[A-Za-z0-9 -]+( \([a-z ]+\))?)\(\d+\)$/, "$1")
        .replace(/tabletList=.*/, "tabletList")
        .replace(/cardinality=-?\d+/, "cardinality")
        .replace(/\(\d+\/\d+\/\d+\)/g, "")
    )
    .filter((line) => line !== "" && !/isMarkJoin/.test(line) && !/^[ |]*cardinality$/.test(line));
}

for (const name of ["scan_pred", "limit_only", "topn", "sort_full"]) {
  Deno.test(`explainFragments() prints ${name} as the reference does`, () => {
    const plan = planFragments(sqlOf(name), SETUP);
    for (const level of ["plain", "verbose"] as const) {
      const reference = comparable(goldenText(`stmts/${name}.explain_${level}.txt`).split("\n"));
      const ours = comparable(explainFragments(plan, level));
      // The list of slots has our names of computed columns.
      const cut = (lines: string[]) => {
        const at = lines.findIndex((line) => line === "Tuples:");
        return lines.slice(0, at < 0 ? undefined : at);
      };
      assertEquals(cut(ours), cut(reference));
    }
  });
}

Deno.test("explainFragments() draws the build side of a join as a branch", () => {
  const lines = explainFragments(planFragments(sqlOf("inner_join"), SETUP), "plain");
  const branch = lines.findIndex((line) => line === "  |----1:VEXCHANGE");
  assertEquals(lines[branch - 1], "  |  ");
  assertEquals(lines[branch + 1], "  |       offset: 0");
});

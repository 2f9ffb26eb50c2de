import { printPlanType } from "../types/mod.ts";
import { verifyLogical } from "../plan/mod.ts";
import { parseStatement } from "../sql/mod.ts";
import { testContext } from "../../tests/support/analyze_context.ts";
import { runCaseFile } from "../../tests/support/case_file.ts";
import { tpchCatalog } from "../../tests/support/tpch_catalog.ts";
import { analyzeQuery } from "./mod.ts";

const CATALOG = tpchCatalog();

/** Label, type and nullability of each result column of a file of tests/tpch/queries. */
function resultColumns(file: string): string {
  const sql = Deno.readTextFileSync(new URL(`../../tests/tpch/queries/${file}`, import.meta.url));
  const { statement, text } = parseStatement(sql);
  if (statement.kind !== "query_statement") throw new Error(`${file} is not a query`);
  const query = analyzeQuery(statement.query, testContext(CATALOG, "tpch", text));
  verifyLogical(query);
  return query.output
    .map(({ slot, name }) => `${name}: ${printPlanType(slot.type)}${slot.nullable ? " null" : ""}`)
    .join("\n");
}

Deno.test("analyzeQuery() gives every TPC-H query the column types that the reference gives it", async () => {
  await runCaseFile(new URL("./testdata/tpch_types.txt", import.meta.url), resultColumns);
});

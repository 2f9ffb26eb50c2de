import { DorisError } from "../base/mod.ts";
import { printLogical, printLogicalInsert, verifyLogical } from "../plan/mod.ts";
import { parseStatement } from "../sql/mod.ts";
import { testContext } from "../../tests/support/analyze_context.ts";
import { runCaseFile } from "../../tests/support/case_file.ts";
import { goldenCatalog } from "../../tests/support/golden_catalog.ts";
import { analyzeInsert, analyzeQuery } from "./mod.ts";

const CATALOG = goldenCatalog();

/** The plan of a statement in database g, or its error, as text. */
function analyze(sql: string): string {
  try {
    const { statement, text } = parseStatement(sql);
    const context = testContext(CATALOG, "g", text);
    if (statement.kind === "insert") {
      const insert = analyzeInsert(statement, context);
      verifyLogical(insert.query);
      return printLogicalInsert(insert);
    }
    if (statement.kind !== "query_statement") throw new Error(`Not a query: ${sql}`);
    const query = analyzeQuery(statement.query, context);
    verifyLogical(query);
    return printLogical(query);
  } catch (error) {
    if (error instanceof DorisError) return `${error.errorName}: ${error.clientMessage}`;
    throw error;
  }
}

const FILES = ["select", "expressions", "from", "aggregate", "set_op", "insert", "errors"];

for (const name of FILES) {
  Deno.test(`analyzeQuery() and analyzeInsert() give the plans and errors of testdata/${name}.txt`, async () => {
    await runCaseFile(new URL(`./testdata/${name}.txt`, import.meta.url), analyze);
  });
}

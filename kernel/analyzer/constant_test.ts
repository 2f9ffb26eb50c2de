import { assertEquals, assertThrows } from "@std/assert";
import { DorisError } from "../base/mod.ts";
import { parseExpression } from "../sql/mod.ts";
import { BIGINT, INT, STRING } from "../types/mod.ts";
import { testContext } from "../../tests/support/analyze_context.ts";
import { goldenCatalog } from "../../tests/support/golden_catalog.ts";
import { analyzeConstant, analyzeExpression, compileRowFilter } from "./mod.ts";

const CATALOG = goldenCatalog();

function constant(text: string) {
  return analyzeConstant(parseExpression(text), testContext(CATALOG, "g", text));
}

function filter(text: string) {
  const columns = [{ name: "Name", type: STRING }, { name: "Size", type: BIGINT }];
  return compileRowFilter(parseExpression(text), columns, testContext(CATALOG, "g", text));
}

Deno.test("analyzeConstant() computes what the frontend can", () => {
  assertEquals(constant("1 + 2").value, 3n);
  assertEquals(constant("concat('a', upper('b'))").value, "aB");
  assertEquals(constant("@x"), { type: INT, value: 42n });
  assertEquals(constant("@@query_timeout * 2").value, 1800n);
  assertEquals(constant("case when null then 1 when 2 > 1 then 7 end").value, 7n);
  assertEquals(constant("now()").value, "2024-03-05 06:07:08");
});

Deno.test("analyzeConstant() refuses what only a backend can compute", () => {
  const error = assertThrows(() => constant("1 + sleep(1)"), DorisError);
  assertEquals(
    error.clientMessage,
    "errCode = 2, detailMessage = This expression is not a constant(line 1, pos 0)",
  );
});

Deno.test("analyzeExpression() knows no columns, aggregates or subqueries", () => {
  const messages = ["k1", "sum(1)", "(select 1)"].map((text) => {
    const context = testContext(CATALOG, "g", text);
    return assertThrows(() => analyzeExpression(parseExpression(text), context), DorisError).message;
  });
  assertEquals(messages, [
    "Unknown column 'k1' in 'table list' in CONSTANT clause",
    "Aggregate function sum is not allowed in CONSTANT",
    "A subquery is not supported in the CONSTANT clause",
  ]);
});

Deno.test("compileRowFilter() keeps rows for which the condition is true", () => {
  const keep = filter("name like 'a%' and `Size` >= '10'");
  assertEquals(keep(["abc", 10n]), true);
  assertEquals(keep(["abc", 9n]), false);
  assertEquals(keep(["xbc", 10n]), false);
  assertEquals(keep([null, 10n]), false);
});

Deno.test("compileRowFilter() knows only the rows' columns", () => {
  const error = assertThrows(() => filter("nosuch = 1"), DorisError);
  assertEquals(error.message, "Unknown column 'nosuch' in 'table list' in FILTER clause");
});

Deno.test("compileRowFilter() says when a condition needs a backend", () => {
  const keep = filter("sleep(Size)");
  assertEquals(assertThrows(() => keep(["a", 1n]), DorisError).errorName, "NotSupported");
});

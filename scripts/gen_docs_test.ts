import { assertEquals, assertStringIncludes } from "@std/assert";
import { formatted, PAGES, renderFunctions } from "./gen_docs.ts";

Deno.test("the generated pages in docs/ are current", async () => {
  for (const page of PAGES) {
    const found = await Deno.readTextFile(new URL(`../${page.path}`, import.meta.url));
    assertEquals(found, await formatted(page), `${page.path}: run deno run -A scripts/gen_docs.ts`);
  }
});

Deno.test("renderFunctions() names functions, other names and examples", () => {
  const page = renderFunctions();
  assertStringIncludes(page, "`substring` (`substr`, `mid`)");
  assertStringIncludes(page, "`upper('abc')` is `'ABC'`");
  assertStringIncludes(page, "## Aggregates");
});

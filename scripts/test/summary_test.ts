import { assertEquals } from "@std/assert";
import { addSummaries, NOTHING, readSummary } from "./summary.ts";

Deno.test("readSummary() counts tests, not steps, and keeps the reasons of skips", () => {
  const output = "skipped: mariadb is not installed\na ... ok\n\n" +
    "FAILED | 12 passed (3 steps) | 2 failed | 1 ignored (7ms)\n";
  assertEquals(readSummary(output, 1), {
    passed: 12,
    failed: 2,
    ignored: 1,
    skips: ["mariadb is not installed"],
  });
});

Deno.test("readSummary() counts a run without a result, or with a bad exit code, as a failure", () => {
  assertEquals(readSummary('error: Module not found "x.ts"', 1), { ...NOTHING, failed: 1 });
  assertEquals(readSummary("", 0), { ...NOTHING, failed: 1 });
  assertEquals(readSummary("ok | 3 passed | 0 failed (1s)\n", 134), { ...NOTHING, passed: 3, failed: 1 });
});

Deno.test("addSummaries() adds numbers and keeps each reason once", () => {
  const one = { passed: 1, failed: 0, ignored: 1, skips: ["a"] };
  assertEquals(addSummaries(one, { passed: 2, failed: 1, ignored: 1, skips: ["a", "b"] }), {
    passed: 3,
    failed: 1,
    ignored: 2,
    skips: ["a", "b"],
  });
});

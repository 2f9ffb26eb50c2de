import { assert, assertEquals, assertStringIncludes, assertThrows } from "@std/assert";
import { DorisError } from "../../kernel/base/mod.ts";
import { tpchCatalog } from "../../tests/support/tpch_catalog.ts";
import { indentTree, planStatement, type Stage, STAGES, traceStatement } from "./stages.ts";

const setup = { catalog: tpchCatalog(), database: "tpch", backends: [1], parallel: 1 };

Deno.test("traceStatement() shows every stage of a SELECT", () => {
  const parts = traceStatement("SELECT n_name FROM nation WHERE n_nationkey = 7", setup);
  const text = (title: string) => parts.find((part) => part.title.startsWith(title))?.text ?? "";
  assertStringIncludes(text("Tokens"), "n_nationkey");
  assertStringIncludes(text("Syntax tree"), "query_statement");
  assertStringIncludes(text("Logical plan, analyzed"), "nation");
  assertStringIncludes(text("Rules"), "µs");
  assertStringIncludes(text("Physical plan"), "nation");
  assertStringIncludes(text("Fragments"), "VOlapScanNode");
  const payload = JSON.parse(text("Payload for backend 1"));
  assert(payload.params_list.length >= 1, "The payload holds no fragment");
});

Deno.test("planStatement() plans an INSERT and tells each stage once", () => {
  const laps: Stage[] = [];
  const planned = planStatement(
    "INSERT INTO region SELECT * FROM region",
    setup,
    (stage) => laps.push(stage),
  );
  assertEquals(laps, [...STAGES]);
  assertEquals(planned.fragments.fragments[0].sink.kind, "olap_table");
  assertStringIncludes(planned.physicalText(), "region");
});

Deno.test("planStatement() refuses what is not planned, and wrong SQL", () => {
  assertThrows(() => planStatement("SHOW TABLES", setup), DorisError, "Only SELECT and INSERT");
  assertThrows(() => planStatement("SELECT nosuch FROM region", setup), DorisError, "nosuch");
});

Deno.test("indentTree() breaks long trees only, and not inside of quotes", () => {
  assertEquals(indentTree('(a b="( x")'), '(a b="( x")');
  const long = "x".repeat(90);
  assertEquals(
    indentTree(`(a b=[(c t="( \\" ${long}") (d)] e="f")`),
    `(a\n  b=[\n    (c\n      t="( \\" ${long}")\n    (d)]\n  e="f")`,
  );
});

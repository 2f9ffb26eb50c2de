import { assertEquals, assertThrows } from "@std/assert";
import { DorisError } from "../base/mod.ts";
import type { OlapTable } from "../catalog/api.ts";
import { exprType, printExpr } from "../plan/mod.ts";
import { INT, sameType } from "../types/mod.ts";
import { testContext } from "../../tests/support/analyze_context.ts";
import { goldenCatalog } from "../../tests/support/golden_catalog.ts";
import { analyzeLoad, type LoadRequest } from "./mod.ts";

const CATALOG = goldenCatalog();

function table(database: string, name: string): OlapTable {
  const found = CATALOG.databases.get(database)?.tables.get(name);
  if (!found) throw new Error(`No table ${database}.${name}`);
  return found;
}

function load(request: LoadRequest) {
  const plan = analyzeLoad(request, testContext(CATALOG, "g", ""));
  return {
    source: plan.source.map((slot) => slot.name),
    exprs: plan.exprs.map(printExpr),
    filter: plan.filter && printExpr(plan.filter),
  };
}

function errorOf(request: LoadRequest): string {
  return assertThrows(() => load(request), DorisError).clientMessage;
}

Deno.test("analyzeLoad() without headers takes the visible columns in order", () => {
  assertEquals(load({ table: table("g", "uniq_mow") }), {
    source: ["k1", "k2", "v", "ts"],
    exprs: ["cast(k1#0 AS int)", "k2#1", "cast(v#2 AS int)", "cast(ts#3 AS datetime)", "0", "0"],
    filter: undefined,
  });
});

Deno.test("analyzeLoad() maps fields by name, expressions and defaults", () => {
  assertEquals(load({ table: table("tdb", "a"), columns: "tmp, k, D, b = tmp = 'yes', dt = now()" }), {
    source: ["tmp", "k", "D"],
    exprs: [
      "cast(k#1 AS int)",
      "'x'",
      "cast(D#2 AS decimal(9,2))",
      "'2024-03-05 06:07:08'",
      "(tmp#0 = 'yes')",
    ],
    filter: undefined,
  });
});

Deno.test("analyzeLoad() filters by loaded values of columns and by fields", () => {
  const request = {
    table: table("g", "w"),
    columns: "k1, x, v = x + 1",
    where: "k1 > 3 and v < 9 and x != 'a'",
  };
  assertEquals(
    load(request).filter,
    [
      "((cast(k1#0 AS int) > 3)",
      "(cast((cast(x#1 AS double) + 1) AS bigint) < 9)",
      "(x#1 != 'a'))",
    ].join(" AND "),
  );
});

Deno.test("analyzeLoad() gives every column its type and typed fields their own", () => {
  const target = table("g", "t");
  const plan = analyzeLoad(
    { table: target, sourceTypes: new Map([["k1", INT]]) },
    testContext(CATALOG, "g", ""),
  );
  assertEquals(printExpr(plan.exprs[0]), "k1#0");
  const text = new Set(["char", "varchar", "string"]);
  target.columns.forEach((column, i) => {
    const type = exprType(plan.exprs[i]);
    assertEquals(
      sameType(type, column.type) || (text.has(type.kind) && text.has(column.type.kind)),
      true,
      column.name,
    );
  });
});

Deno.test("analyzeLoad() names what is wrong in a header and where", () => {
  const w = table("g", "w");
  const prefix = "errCode = 2, detailMessage = ";
  assertEquals(
    errorOf({ table: w, columns: "k1, nosuch = 1" }),
    `${prefix}Unknown column 'nosuch' in target table(line 1, pos 4)`,
  );
  assertEquals(
    errorOf({ table: w, columns: "k1, k1" }),
    `${prefix}Header 'columns' names field 'k1' twice(line 1, pos 0)`,
  );
  assertEquals(
    errorOf({ table: w, columns: "k1, v, v = nosuch" }),
    `${prefix}Unknown column 'nosuch' in 'table list' in LOAD clause(line 1, pos 11)`,
  );
  assertEquals(
    errorOf({ table: w, columns: "v" }),
    `${prefix}Column 'k1' has no default value and must be given(line 1, pos 0)`,
  );
  assertEquals(
    errorOf({ table: w, where: "nosuch > 1" }),
    `${prefix}Unknown column 'nosuch' in 'table list' in LOAD clause(line 1, pos 0)`,
  );
  assertEquals(
    errorOf({ table: w, columns: "k1 + 1" }),
    `${prefix}Header 'columns' takes names and 'name = expression'(line 1, pos 0)`,
  );
});

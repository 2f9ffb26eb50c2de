import { assertEquals, assertThrows } from "@std/assert";
import { DorisError } from "../base/mod.ts";
import { parseStatement } from "../sql/mod.ts";
import { STRING } from "../types/mod.ts";
import { testContext } from "../../tests/support/analyze_context.ts";
import { goldenCatalog } from "../../tests/support/golden_catalog.ts";
import type { AnalyzeContext, PrivilegeRequest } from "./mod.ts";
import { analyzeInsert, analyzeQuery } from "./mod.ts";

const CATALOG = goldenCatalog();

function analyze(sql: string, overrides: Partial<AnalyzeContext> = {}) {
  const { statement, text } = parseStatement(sql);
  const context = testContext(CATALOG, "g", text, overrides);
  if (statement.kind === "insert") return analyzeInsert(statement, context).query;
  if (statement.kind !== "query_statement") throw new Error(`Not a query: ${sql}`);
  return analyzeQuery(statement.query, context);
}

const errorNameOf = (sql: string) => assertThrows(() => analyze(sql), DorisError).errorName;

Deno.test("analyzeQuery() stops CTEs that double with every step", () => {
  const ctes = Array.from({ length: 20 }, (_, i) => `c${i + 1} as (select 1 from c${i} a, c${i} b)`);
  assertEquals(
    errorNameOf(`with c0 as (select 1 as one), ${ctes.join(", ")} select * from c20`),
    "LimitExceeded",
  );
});

Deno.test("analyzeQuery() stops operands with a subquery that double with every level", () => {
  let operand = "(select 1)";
  for (let i = 0; i < 40; i++) operand = `(${operand} between 0 and 1)`;
  assertEquals(errorNameOf(`select ${operand}`), "LimitExceeded");
});

Deno.test("analyzeQuery() takes long chains of operators up to its limit and refuses longer ones", () => {
  const sum = (terms: number) => `select ${Array.from({ length: terms }, () => "k1").join(" + ")} from u`;
  assertEquals(analyze(sum(150)).output.length, 1);
  assertEquals(errorNameOf(sum(5000)), "LimitExceeded");
});

Deno.test("analyzeQuery() takes a wide condition as one flat node", () => {
  const terms = Array.from({ length: 3000 }, (_, i) => `k1 = ${i}`).join(" or ");
  assertEquals(analyze(`select k1 from u where ${terms}`).output.length, 1);
  const options = Array.from({ length: 10_001 }, (_, i) => i).join(",");
  assertEquals(errorNameOf(`select k1 from u where k1 in (${options})`), "LimitExceeded");
});

Deno.test("analyzeQuery() refuses queries nested too deep", () => {
  let sql = "select 1 as a";
  for (let i = 0; i < 70; i++) sql = `select a from (${sql}) t${i}`;
  assertEquals(errorNameOf(sql), "LimitExceeded");
});

Deno.test("analyzeQuery() asks for the columns that each table is read for", () => {
  const asked: PrivilegeRequest[] = [];
  analyze("select count(*), max(v) from u where k1 > 1 and exists (select 1 from w where w.v = u.v)", {
    checkPrivilege: (request) => void asked.push(request),
  });
  assertEquals(asked, [
    { kind: "select", database: "g", table: "w", columns: ["v"] },
    { kind: "select", database: "g", table: "u", columns: ["k1", "v"] },
  ]);
});

Deno.test("analyzeInsert() asks for the target before the tables it reads", () => {
  const asked: string[] = [];
  analyze("insert into w select k1, v from u", {
    checkPrivilege: ({ kind, table, columns }) => void asked.push(`${kind} ${table} ${columns.join(",")}`),
  });
  assertEquals(asked, ["load w ", "select u k1,v"]);
});

Deno.test("analyzeQuery() lets a refusal through as it is", () => {
  const refuse = () => {
    throw new DorisError("PermissionDenied", "No");
  };
  const error = assertThrows(() => analyze("select k1 from u", { checkPrivilege: refuse }), DorisError);
  assertEquals(error.errorName, "PermissionDenied");
});

Deno.test("analyzeQuery() takes any value of ungrouped columns when sql_mode lacks ONLY_FULL_GROUP_BY", () => {
  const query = analyze("select s, v, count(*) from u group by s", {
    sessionVariable: (name) =>
      name === "sql_mode" ? { type: STRING, value: "STRICT_TRANS_TABLES" } : undefined,
  });
  assertEquals(query.plan.kind === "project" && query.plan.child.kind, "aggregate");
  const { plan } = query;
  const calls = plan.kind === "project" && plan.child.kind === "aggregate" ? plan.child.aggregates : [];
  assertEquals(calls.map(({ expr }) => expr.kind === "agg" && expr.fn), ["any_value", "count"]);
});

Deno.test("analyzeInsert() makes NULL of values that do not fit when enable_insert_strict is off", () => {
  const overrides: Partial<AnalyzeContext> = {
    sessionVariable: (name) => name === "enable_insert_strict" ? { type: STRING, value: "false" } : undefined,
  };
  const { plan } = analyze("insert into w values (1, 'notint')", overrides);
  assertEquals(plan.kind === "values" && plan.rows[0].map((expr) => expr.kind === "literal" && expr.value), [
    1n,
    null,
  ]);
});

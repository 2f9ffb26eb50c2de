import { assert, assertEquals } from "@std/assert";
import { parseCases, runCaseFile } from "../../tests/support/case_file.ts";
import { goldenCatalog } from "../../tests/support/golden_catalog.ts";
import { planSql, testOptimizeContext } from "../../tests/support/optimize_sql.ts";
import { TPCH_SF1_ROWS, tpchCatalog } from "../../tests/support/tpch_catalog.ts";
import { testContext } from "../../tests/support/analyze_context.ts";
import { analyzeQuery } from "../analyzer/mod.ts";
import { DorisError } from "../base/mod.ts";
import { type LogicalPlan, printPhysical, printPhysicalInsert, printPlan } from "../plan/mod.ts";
import { parseStatement } from "../sql/mod.ts";
import { planShape, RULES } from "./mod.ts";

/** Text of a TPC-H query: `q1` to `q22`. */
function tpchQuery(name: string): string {
  const path = `../../tests/tpch/queries/q${name.slice(1).padStart(2, "0")}.sql`;
  return Deno.readTextFileSync(new URL(path, import.meta.url));
}

const file = (name: string) => new URL(`./testdata/${name}.txt`, import.meta.url);

const VARIANTS = [
  { name: "tpch_1be", backends: 1, rows: undefined },
  { name: "tpch_3be", backends: 3, rows: undefined },
  { name: "tpch_1be_sf1", backends: 1, rows: TPCH_SF1_ROWS },
  { name: "tpch_3be_sf1", backends: 3, rows: TPCH_SF1_ROWS },
];

for (const { name, backends, rows } of VARIANTS) {
  Deno.test(`optimize() gives the TPC-H plans of testdata/${name}.txt`, async () => {
    const catalog = tpchCatalog({ backends: [1, 2, 3].slice(0, backends), rowCounts: rows });
    await runCaseFile(file(name), (query) => {
      const sql = tpchQuery(query);
      const planned = planSql(sql, { catalog, database: "tpch", overrides: { aliveBackends: backends } });
      if (planned.kind !== "query") throw new Error(`${query} is no query`);
      return planShape(planned.physical.plan);
    });
  });
}

const CATALOG = goldenCatalog({ alteredU: true });

function physicalText(sql: string, backends: number): string {
  try {
    const planned = planSql(sql, {
      catalog: CATALOG,
      database: "g",
      overrides: { aliveBackends: backends, bucketOf },
    });
    return planned.kind === "query" ? printPhysical(planned.physical) : printPhysicalInsert(planned.insert);
  } catch (error) {
    if (error instanceof DorisError) return `${error.errorName}: ${error.message}`;
    throw error;
  }
}

/** A stand-in for the real bucket hash: whole numbers modulo buckets. */
function bucketOf(values: readonly unknown[], _types: readonly unknown[], buckets: number): number {
  return Number(values[0] ?? 0) % buckets;
}

Deno.test("optimize() gives the physical plans of testdata/statements.txt", async () => {
  await runCaseFile(file("statements"), (sql) => physicalText(sql, 1));
});

Deno.test("optimize() gives the physical plans of testdata/pruning.txt", async () => {
  await runCaseFile(file("pruning"), (sql) => physicalText(sql, 1));
});

/** The plan before and after one rule, or that the rule has nothing to do. */
function aroundRule(name: string, sql: string): string {
  const { statement, text } = parseStatement(sql);
  const analysis = testContext(CATALOG, "g", text);
  if (statement.kind !== "query_statement") throw new Error(`No query: ${sql}`);
  const analyzed = analyzeQuery(statement.query, analysis);
  const ctx = testOptimizeContext(analysis.nextSlotId);
  const required = new Set(analyzed.output.map(({ slot }) => slot.id));
  let plan: LogicalPlan = analyzed.plan;
  for (const rule of RULES) {
    let next: LogicalPlan;
    try {
      next = rule.apply(plan, ctx, required);
    } catch (error) {
      if (error instanceof DorisError) return `${error.errorName}: ${error.message}`;
      throw error;
    }
    if (next !== plan) ctx.verify?.(next, rule.name);
    if (rule.name === name && next !== plan) return `before\n${printPlan(plan)}\nafter\n${printPlan(next)}`;
    plan = next;
  }
  return "does not fire";
}

for (const rule of new Set(RULES.map(({ name }) => name))) {
  Deno.test(`${rule} rewrites the plans of testdata/rules/${rule}.txt`, async () => {
    await runCaseFile(file(`rules/${rule}`), (sql) => aroundRule(rule, sql));
  });
}

Deno.test("optimize() keeps plans whole with any one rule off", async () => {
  const catalog = tpchCatalog({ rowCounts: TPCH_SF1_ROWS });
  const optional = [...new Set(RULES.filter(({ mandatory }) => !mandatory).map(({ name }) => name))];
  for (const rule of optional) {
    const overrides = { disabledRules: new Set([rule]), aliveBackends: 3 };
    for (const query of ["q2", "q7", "q17", "q21", "q22"]) {
      planSql(tpchQuery(query), { catalog, database: "tpch", overrides });
    }
    for (const { input } of parseCases(await Deno.readTextFile(file("statements")))) {
      try {
        planSql(input, { catalog: CATALOG, database: "g", overrides });
      } catch (error) {
        if (!(error instanceof DorisError && error.errorName === "NotSupported")) throw error;
      }
    }
  }
});

const CORPUS = ["select", "expressions", "from", "aggregate", "set_op", "insert"];

for (const name of CORPUS) {
  Deno.test(`optimize() plans every statement of the analyzer's ${name}.txt on one and three backends`, async () => {
    const path = new URL(`../analyzer/testdata/${name}.txt`, import.meta.url);
    for (const { input, expected, line } of parseCases(await Deno.readTextFile(path))) {
      if (/^\w+: /.test(expected)) continue;
      for (const aliveBackends of [1, 3]) {
        try {
          planSql(input, { catalog: goldenCatalog(), database: "g", overrides: { aliveBackends } });
        } catch (error) {
          if (error instanceof DorisError && error.errorName === "NotSupported") continue;
          throw new Error(`${name}.txt:${line}: ${input}: ${(error as Error).message}`, { cause: error });
        }
      }
    }
  });
}

Deno.test("optimize() hands constants straight through", () => {
  const planned = planSql("SELECT 1, 'a'", { catalog: CATALOG, database: "g" });
  assert(planned.kind === "query");
  assertEquals(planned.physical.plan, planned.analyzed.plan as typeof planned.physical.plan);
});

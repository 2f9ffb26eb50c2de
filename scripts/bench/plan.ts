/** Planning time of every TPC-H query, from text to payload: warm median, and each stage's share. No server. */
import { TPCH_SF1_ROWS, tpchCatalog } from "../../tests/support/tpch_catalog.ts";
import { type PlanSetup, planStatement, type Stage, STAGES } from "../trace/stages.ts";
import { median } from "./support.ts";

const WARM_UPS = 40;
const RUNS = 41;
const QUERIES = new URL("../../tests/tpch/queries/", import.meta.url);

type Times = Record<Stage | "total", number>;

function planOnce(sql: string, setup: PlanSetup): Times {
  const times: Times = { parse: 0, analyze: 0, optimize: 0, fragment: 0, encode: 0, total: 0 };
  const begin = performance.now();
  let last = begin;
  planStatement(sql, setup, (stage) => {
    const now = performance.now();
    times[stage] += now - last;
    last = now;
  });
  times.total = last - begin;
  return times;
}

/** Runs the benchmark. */
export function run(): Promise<void> {
  const catalog = tpchCatalog({ visibleVersion: 2, rowCounts: TPCH_SF1_ROWS });
  const setup = { catalog, database: "tpch", backends: [1], parallel: 1 };
  console.log(`  query    total  ${STAGES.map((stage) => stage.padStart(9)).join("")}   bytes`);
  for (const { name } of [...Deno.readDirSync(QUERIES)].sort((a, b) => a.name < b.name ? -1 : 1)) {
    const sql = Deno.readTextFileSync(new URL(name, QUERIES)).trim().replace(/;$/, "");
    for (let at = 0; at < WARM_UPS; at += 1) planOnce(sql, setup);
    const runs = Array.from({ length: RUNS }, () => planOnce(sql, setup));
    const of = (stage: keyof Times) => median(runs.map((times) => times[stage]));
    const sum = STAGES.reduce((all, stage) => all + of(stage), 0);
    const shares = STAGES.map((stage) => `${(of(stage) / sum * 100).toFixed(0)} %`.padStart(9));
    const bytes = planStatement(sql, setup).payloads.reduce((all, payload) => all + payload.length, 0);
    console.log(
      `  ${name.replace(".sql", "").padEnd(5)} ${of("total").toFixed(2).padStart(6)} ms ${shares.join("")} ${
        String(bytes).padStart(7)
      }`,
    );
  }
  return Promise.resolve();
}

/**
 * TPC-H Q1 and Q6 beside the same SQL in DuckDB on the same rows: lineitem of tests/tpch ten times over (600,000 rows,
 * the size of scale factor 0.1), each copy with order keys of its own. Alternating runs, results compared.
 */
import { DuckDBInstance } from "@duckdb/node-api";
import { readRows } from "../../backend/storage/rows.ts";
import { streamLoad } from "../../tests/support/server_clients.ts";
import { median, report, timed, withClient, withServer } from "./support.ts";

const COPIES = 10;
/** Past every order key of the file. */
const KEY_STEP = 1_000_000;
const RUNS = 9;
const WARM_UPS = 3;
const TARGET = 1.5;
const FOLDER = new URL("../../tests/tpch/", import.meta.url);
const QUERIES = [1, 6];

function text(path: string): string {
  return Deno.readTextFileSync(new URL(path, FOLDER));
}

function createLineitem(): string {
  const statement = text("schema.sql").split(";").find((part) => /CREATE TABLE lineitem\b/.test(part));
  if (statement === undefined) throw new Error("schema.sql creates no lineitem");
  return statement.slice(statement.indexOf("CREATE TABLE"));
}

/** Runs the benchmark. */
export async function run(): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "doris-fe-bench-" });
  const instance = await DuckDBInstance.create(`${folder}/direct.duckdb`);
  const direct = await instance.connect();
  try {
    const source = new URL("sf0.01/lineitem.parquet", FOLDER).pathname;
    await direct.run(
      `CREATE TABLE lineitem AS SELECT * REPLACE (l_orderkey + copy * ${KEY_STEP} AS l_orderkey)
       FROM read_parquet('${source}'), range(${COPIES}) copies(copy) ORDER BY l_shipdate, l_orderkey`,
    );
    await direct.run(`COPY lineitem TO '${folder}/lineitem.parquet' (FORMAT parquet)`);
    await withServer((server) =>
      withClient(server, async (client) => {
        await client.run("CREATE DATABASE tpch");
        await client.run("USE tpch");
        await client.run(createLineitem());
        const body = await Deno.readFile(`${folder}/lineitem.parquet`);
        const load = { port: server.port("http"), database: "tpch", table: "lineitem", body };
        const ms = await timed(async () => {
          const reply = await streamLoad({ ...load, headers: { label: "bench", format: "parquet" } });
          if (reply.Status !== "Success") throw new Error(`Stream load failed: ${JSON.stringify(reply)}`);
        });
        report(`stream load of ${(body.length / 1e6).toFixed(0)} MB Parquet`, `${ms.toFixed(0)} ms`);
        for (const number of QUERIES) {
          const sql = text(`queries/q0${number}.sql`).trim().replace(/;$/, "");
          const ours: number[] = [];
          const theirs: number[] = [];
          const rows = [0, 0];
          for (let at = 0; at < WARM_UPS + RUNS; at += 1) {
            const a = await timed(async () => rows[0] = (await client.rows(sql)).length);
            const b = await timed(async () => rows[1] = (await readRows(direct, sql)).length);
            if (at >= WARM_UPS) {
              ours.push(a);
              theirs.push(b);
            }
          }
          if (rows[0] !== rows[1]) throw new Error(`Q${number}: ${rows[0]} rows, DuckDB has ${rows[1]}`);
          report(
            `TPC-H Q${number}`,
            `${median(ours).toFixed(1)} ms, DuckDB ${median(theirs).toFixed(1)} ms, ratio ${
              (median(ours) / median(theirs)).toFixed(2)
            }`,
            `${TARGET}`,
          );
        }
      })
    );
  } finally {
    direct.closeSync();
    instance.closeSync();
    await Deno.remove(folder, { recursive: true });
  }
}

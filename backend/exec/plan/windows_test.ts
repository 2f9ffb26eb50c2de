import { assert, assertEquals } from "@std/assert";
import { readRows } from "../../storage/rows.ts";
import { goldenJson } from "../../../tests/golden/golden.ts";
import { fusedSql, recordedRequest, withDuckDb } from "./test_plans.ts";

/** SQL of a recorded statement. */
function statementText(name: string): string {
  const all = goldenJson("stmts/summary.json");
  assert(Array.isArray(all));
  const found: unknown = all.find((s: { readonly name: string }) => s.name === name)?.sql;
  assert(typeof found === "string", `Statement ${name} is not recorded`);
  return found;
}

for (const name of ["window_rank", "window_agg", "grouping_sets"]) {
  Deno.test(`planSql() gives the rows of ${name} as DuckDB has them`, () =>
    withDuckDb(async (connection) => {
      // Where Doris puts NULLs.
      await connection.run("SET default_null_order = 'nulls_first_on_asc_last_on_desc'");
      await connection.run(
        `CREATE TABLE t AS SELECT i::INTEGER AS k1, CASE WHEN i % 7 = 0 THEN NULL ELSE ((i * 37) % 11)::INTEGER END AS c_int,
          (i * i)::BIGINT AS c_big, CASE WHEN i % 5 = 0 THEN NULL ELSE 'g' || (i % 4) END AS c_varchar
         FROM range(60) r(i)`,
      );
      const text = async (sql: string) =>
        (await readRows(connection, sql)).map((row) => row.map(String).join("|")).sort();
      const got = await text(fusedSql(recordedRequest(`stmts/${name}.be1.req.bin`)));
      const wanted = await text(statementText(name));
      assert(wanted.length > 10);
      if (name !== "window_rank") return assertEquals(got, wanted);
      // row_number() among equal rows is anybody's: the other columns, and that numbers are the same as a whole.
      const numbers = (rows: readonly string[], keep: (cell: number) => boolean) =>
        rows.map((row) => row.split("|").filter((_, i) => keep(i)).join("|")).sort();
      assertEquals(numbers(got, (i) => i !== 1), numbers(wanted, (i) => i !== 1));
      assertEquals(numbers(got, (i) => i === 1), numbers(wanted, (i) => i === 1));
    }));
}

/** TPC-H on a running cluster: tables, Parquet files by stream load, answers compared by value. */
import { assert, assertEquals } from "@std/assert";
import type { Cluster, TextRow } from "./server.ts";

const FOLDER = new URL("../tpch/", import.meta.url);

/** Rows of each table at scale factor 0.01. */
export const ROW_COUNTS: Readonly<Record<string, number>> = {
  region: 5,
  nation: 25,
  supplier: 100,
  customer: 1500,
  part: 2000,
  partsupp: 8000,
  orders: 15000,
  lineitem: 60175,
};

/** The queries whose answers must be right. */
export const QUERIES = [1, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 18, 19] as const;
/** The other queries of TPC-H. */
export const MORE_QUERIES = [2, 11, 15, 16, 17, 20, 21, 22] as const;

/**
 * Averages and quotients: column → scale of the DECIMAL that the reference gives it. They may differ from the
 * answers (which were computed as DOUBLE) by one unit in the last place; everything else is exact.
 */
const QUOTIENTS: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  1: { avg_qty: 4, avg_price: 4, avg_disc: 4 },
  8: { mkt_share: 8 },
  14: { promo_revenue: 10 },
  17: { avg_yearly: 6 },
};

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** Text of a query without its closing semicolon. */
export async function queryText(number: number): Promise<string> {
  const name = `queries/q${String(number).padStart(2, "0")}.sql`;
  return (await Deno.readTextFile(new URL(name, FOLDER))).trim().replace(/;$/, "");
}

/** Creates database `tpch` with its tables and loads every file; checks how many rows each reply and table has. */
export async function loadTpch(cluster: Cluster): Promise<void> {
  const schema = await Deno.readTextFile(new URL("schema.sql", FOLDER));
  const statements = schema.replace(/^--.*$/gm, "").split(";").map((text) => text.trim()).filter((text) =>
    text
  );
  await cluster.use(async (client) => {
    await client.run("CREATE DATABASE tpch");
    await client.run("USE tpch");
    for (const statement of statements) await client.run(statement);
    for (const [table, count] of Object.entries(ROW_COUNTS)) {
      const reply = await cluster.load({
        database: "tpch",
        table,
        headers: { label: `tpch_${table}`, format: "parquet" },
        body: await Deno.readFile(new URL(`sf0.01/${table}.parquet`, FOLDER)),
      });
      assertEquals(
        [reply.Status, reply.NumberLoadedRows],
        ["Success", count],
        `${table}: ${JSON.stringify(reply)}`,
      );
      assertEquals(await client.value(`SELECT count(*) FROM ${table}`), String(count), table);
    }
  });
}

/** A decimal text as an integer of units of 10^-scale, cut after one digit more and rounded half up. */
function unitsOf(text: string, scale: number): bigint {
  const negative = text.startsWith("-");
  const [whole, fraction = ""] = text.replace("-", "").split(".");
  const digits = BigInt(whole + fraction.padEnd(scale + 1, "0").slice(0, scale + 1));
  const units = (digits + 5n) / 10n;
  return negative ? -units : units;
}

const withoutTrailingZeros = (text: string): string =>
  text.includes(".") ? text.replace(/0+$/, "").replace(/\.$/, "") : text;

function sameValue(actual: string | null, expected: string, scale: number | undefined): boolean {
  if (actual === null) return expected === "NULL" || expected === "";
  if (actual === expected) return true;
  if (!DECIMAL.test(actual) || !DECIMAL.test(expected)) return false;
  if (scale === undefined) return withoutTrailingZeros(actual) === withoutTrailingZeros(expected);
  const difference = unitsOf(actual, scale) - unitsOf(expected, scale);
  return difference >= -1n && difference <= 1n && (actual.split(".")[1] ?? "").length <= scale;
}

/** Fails unless `rows` are the answer of query `number`, in its order. */
export async function assertAnswer(number: number, rows: readonly TextRow[]): Promise<void> {
  const name = `answers/q${String(number).padStart(2, "0")}.psv`;
  const lines = (await Deno.readTextFile(new URL(name, FOLDER))).replace(/\n$/, "").split("\n");
  const columns = lines[0].split("|");
  const expected = lines.slice(1).map((line) => line.split("|"));
  assertEquals(rows.length, expected.length, `Q${number}: number of rows`);
  const scales = columns.map((column) => QUOTIENTS[number]?.[column]);
  expected.forEach((row, i) => {
    const same = row.every((value, column) => sameValue(rows[i][column], value, scales[column]));
    assert(same, `Q${number}, row ${i + 1}: expected ${row.join("|")}, got ${rows[i].join("|")}`);
  });
}

/** Runs each query through `ask` and compares; throws one error that names all queries that failed. */
export async function assertAnswers(
  numbers: readonly number[],
  ask: (sql: string) => Promise<readonly TextRow[]>,
): Promise<void> {
  const failures: string[] = [];
  for (const number of numbers) {
    try {
      await assertAnswer(number, await ask(await queryText(number)));
    } catch (error) {
      failures.push(`Q${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  assert(failures.length === 0, failures.join("\n"));
}

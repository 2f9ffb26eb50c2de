/** What a query gives on the same Parquet files in DuckDB, and how rows of the two are compared. */
import { type DuckDBConnection, DuckDBInstance, DuckDBTypeId } from "@duckdb/node-api";
import { parquetRelation } from "./backend_with_tpch.ts";

/** Rows of DuckDB as text. */
export interface Expected {
  readonly rows: readonly (readonly (string | null)[])[];
  /** Columns that DuckDB computes in floating point where Doris has decimals. */
  readonly approximate: readonly boolean[];
}

/** Runs with a DuckDB that has the tables as views. */
export async function withReference(
  tables: Iterable<string>,
  views: readonly string[],
  run: (connection: DuckDBConnection) => Promise<void>,
): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  try {
    for (const t of tables) await connection.run(`CREATE TABLE ${t} AS FROM ${parquetRelation(t)}`);
    for (const v of views) await connection.run(v);
    await run(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

export async function expectedRows(connection: DuckDBConnection, sql: string): Promise<Expected> {
  const result = await connection.run(sql);
  const rows: (string | null)[][] = [];
  for (let i = 0; i < result.chunkCount; i++) {
    for (const row of result.getChunk(i).getRows()) {
      rows.push(row.map((v) => v === null ? null : String(v)));
    }
  }
  return { rows, approximate: result.columnTypes().map((t) => t.typeId === DuckDBTypeId.DOUBLE) };
}

const NUMBER = /^-?\d+(\.\d+)?$/;
/** Relative difference that floating point sums may have. */
const RELATIVE = 1e-9;

function withoutZeros(text: string): string {
  return NUMBER.test(text) && text.includes(".") ? text.replace(/\.?0+$/, "") : text;
}

/** True when two values are the same; approximate ones may differ by one in the last place of `got`. */
export function sameValue(got: string | null, wanted: string | null, approximate: boolean): boolean {
  if (got === null || wanted === null) return got === wanted;
  if (!approximate) return withoutZeros(got) === withoutZeros(wanted);
  const places = got.split(".")[1]?.length ?? 0;
  const difference = Math.abs(Number(got) - Number(wanted));
  return difference <= 10 ** -places * 1.000001 || difference <= Math.abs(Number(wanted)) * RELATIVE;
}

/** What is different, undefined when nothing is. */
export function difference(
  got: readonly (readonly (string | null)[])[],
  wanted: Expected,
): string | undefined {
  if (got.length !== wanted.rows.length) return `${got.length} rows instead of ${wanted.rows.length}`;
  for (const [i, row] of got.entries()) {
    const other = wanted.rows[i]!;
    const at = row.findIndex((v, c) => !sameValue(v, other[c]!, wanted.approximate[c]!));
    if (at >= 0 || row.length !== other.length) {
      return `row ${i}, column ${at}: ${row.join(" | ")} instead of ${other.join(" | ")}`;
    }
  }
  return undefined;
}

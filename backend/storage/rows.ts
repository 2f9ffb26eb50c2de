/**
 * Rows of a query. Reads the chunks of the materialised result by number: node-api's own readers (runAndReadAll,
 * getRows of a result, fetchAllChunks) fetch once past the end, and the handle of that missing chunk makes Deno 2.9.3
 * end with SIGSEGV when its finalizer runs (any later end of the process or worker after a garbage collection).
 * @module
 */
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";

/** All rows; for results that are known to be small. */
export async function readRows(connection: DuckDBConnection, sql: string): Promise<DuckDBValue[][]> {
  const result = await connection.run(sql);
  const rows: DuckDBValue[][] = [];
  for (let i = 0; i < result.chunkCount; i++) rows.push(...result.getChunk(i).getRows());
  return rows;
}

/**
 * Rows of DuckDB as the MySQL rows that a frontend forwards, and the queue they wait in.
 * @module
 */
export { createRowEncoder, MAX_BATCH_BYTES, type RowEncoder, type RowFormat } from "./row_encoder.ts";
export { ResultBuffer } from "./result_buffer.ts";

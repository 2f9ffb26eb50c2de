import type { ProtocolError } from "./error.ts";
import type { ColumnMeta } from "./types.ts";

/**
 * How the rows of a result that backends produce are to be encoded. The kernel writes it into the result sink, the
 * backend encodes, nobody in between decodes.
 *
 * - `mysql_text`: the payload of a MySQL text row
 * - `mysql_binary`: the payload of a MySQL binary row
 * - `arrow`: Arrow IPC record batches
 */
export type RowEncoding = "mysql_text" | "mysql_binary" | "arrow";

/** The values of one column of a result that the kernel made itself; null is SQL NULL. */
export type ColumnData =
  /** Doris' canonical text. Allowed for a column of any type; the only form for decimal, largeint, date and nested types. */
  | { readonly kind: "text"; readonly values: readonly (string | null)[] }
  | { readonly kind: "number"; readonly values: readonly (number | null)[] }
  | { readonly kind: "bigint"; readonly values: readonly (bigint | null)[] }
  | { readonly kind: "boolean"; readonly values: readonly (boolean | null)[] }
  | { readonly kind: "bytes"; readonly values: readonly (Uint8Array | null)[] };

/** Rows that the kernel made: typed columns of equal length, in the order of the column metadata. */
export interface ColumnBatch {
  readonly kind: "columns";
  readonly rowCount: number;
  readonly columns: readonly ColumnData[];
}

/**
 * Rows as a backend encoded them, opaque to the kernel.
 *
 * `mysql_text` and `mysql_binary`: `data` holds `rowCount` rows one after another, each preceded by its length in bytes
 * as a big-endian unsigned 32-bit word, nothing before, between or after. That is how a Thrift binary `list<binary>`
 * lies in memory, so the kernel forwards it as it came; and it has room for a MySQL packet header before each row, so
 * the protocol module writes its headers over the length words and sends the buffer without copying a row.
 *
 * `arrow`: `data` is one encapsulated IPC message.
 */
export interface EncodedBatch {
  readonly kind: "encoded";
  readonly encoding: RowEncoding;
  readonly rowCount: number;
  readonly data: Uint8Array;
  /** True: nobody else uses the buffer behind `data`, so it may be moved to the module instead of copied. */
  readonly owned: boolean;
}

/** A piece of a result. */
export type ResultBatch = ColumnBatch | EncodedBatch;

/** The statement did something and has no rows. */
export interface OkOutcome {
  readonly kind: "ok";
  readonly affectedRows: number;
  readonly warnings: number;
  /** Text for the client, e.g. {'label':'…', 'status':'VISIBLE', 'txnId':'…'}; "" if none. */
  readonly info: string;
}

/** The statement failed; statements after it in the same request are not run. */
export interface ErrorOutcome {
  readonly kind: "error";
  readonly error: ProtocolError;
}

/** A complete result of few rows, made by the kernel; travels in one message. */
export interface RowsOutcome {
  readonly kind: "rows";
  readonly columns: readonly ColumnMeta[];
  readonly rows: ColumnBatch;
}

/**
 * A result that is pulled. The consumer iterates once; the kernel works ahead by the host's credit of batches at most.
 * An error in the middle rejects the iteration with a {@link ProtocolError}. Leaving the iteration early (`return()`)
 * cancels the query on every backend; `QueryService.cancel` does so too while a batch is awaited.
 */
export interface StreamOutcome {
  readonly kind: "stream";
  readonly columns: readonly ColumnMeta[];
  readonly encoding: RowEncoding;
  readonly batches: AsyncIterable<ResultBatch>;
}

/** What became of one statement. */
export type StatementOutcome = OkOutcome | ErrorOutcome | RowsOutcome | StreamOutcome;

/**
 * The answer to one request, which may hold several statements. `outcomes` are in the order of the statements; a stream
 * is always the last of them. Where more statements wait behind a stream, `rest` is not null: the module calls it once
 * the stream has ended without an error, and gets the following outcomes. Where the stream failed or was cancelled, the
 * rest is not run.
 */
export interface ExecuteReply {
  readonly outcomes: readonly StatementOutcome[];
  readonly rest: (() => Promise<ExecuteReply>) | null;
}

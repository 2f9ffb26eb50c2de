/**
 * Rows of an exchange between backends. A stream from one sender to one receiver is a head (JSON: columns, number of
 * rows), then the rows as one Parquet file in pieces, as PBlock.column_values of transmit_block; packet_seq counts
 * from 0 and the last packet has eos. 128-bit integers travel as text: Parquet has none.
 * @module
 */
import { quoteName, quoteText } from "../../storage/column_types.ts";
import { invalid } from "../errors.ts";

/** Bytes of one piece. */
export const PIECE_BYTES = 1024 * 1024;
/** Largest packet that is taken. */
export const MAX_PACKET_BYTES = 4 * PIECE_BYTES;
const MAX_HEAD_BYTES = PIECE_BYTES;
const MAGIC = "doris-fe exchange 1";

/** A column as DuckDB names its type. */
export interface ExchangeColumn {
  readonly name: string;
  readonly type: string;
}

/** First packet of a stream. */
export interface StreamHead {
  /** Empty from a sender that never has rows. */
  readonly columns: readonly ExchangeColumn[];
  readonly rows: bigint;
}

export function encodeHead(head: StreamHead): Uint8Array {
  return new TextEncoder().encode(
    JSON.stringify({ magic: MAGIC, columns: head.columns, rows: String(head.rows) }),
  );
}

/** @throws StatusError INVALID_ARGUMENT for bytes that are no head */
export function decodeHead(bytes: Uint8Array): StreamHead {
  if (bytes.length > MAX_HEAD_BYTES) throw invalid(`The head of an exchange has ${bytes.length} bytes`);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw invalid(
      `The head of an exchange cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
  const head = value as { magic?: unknown; columns?: unknown; rows?: unknown } | null;
  if (head?.magic !== MAGIC || !Array.isArray(head.columns) || typeof head.rows !== "string") {
    throw invalid("The rows of an exchange are not in the embedded backend's format");
  }
  if (!head.columns.every(isColumn) || !/^\d{1,18}$/.test(head.rows)) {
    throw invalid("The head of an exchange is broken");
  }
  return { columns: head.columns, rows: BigInt(head.rows) };
}

/** Types that may stand in a head: it becomes part of a statement here. */
const TYPE = /^[A-Z][A-Za-z0-9_ (),."\[\]]*$/;

function isColumn(value: unknown): value is ExchangeColumn {
  const c = value as { name?: unknown; type?: unknown } | null;
  return typeof c?.name === "string" && /^[a-z_][a-z0-9_]{0,63}$/i.test(c.name) &&
    typeof c.type === "string" && c.type.length < 10_000 && TYPE.test(c.type);
}

const WIDE = /\bU?HUGEINT\b/g;

/** Column list of the Parquet file. */
export function packedColumns(columns: readonly ExchangeColumn[]): string {
  return columns.map(({ name, type }) => {
    const packed = type.replaceAll(WIDE, "VARCHAR");
    return packed === type ? quoteName(name) : `CAST(${quoteName(name)} AS ${packed}) AS ${quoteName(name)}`;
  }).join(", ");
}

/** SELECT that reads the file back. */
export function unpackSql(path: string, columns: readonly ExchangeColumn[]): string {
  const list = columns.map(({ name, type }) => `CAST(${quoteName(name)} AS ${type}) AS ${quoteName(name)}`);
  return `SELECT ${list.join(", ")} FROM read_parquet(${quoteText(path)})`;
}

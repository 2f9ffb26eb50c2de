/**
 * Rows for tablets of another embedded backend. A write is one file: a header (JSON) that names transaction, tablets
 * and columns, then the rows as Parquet. It travels in pieces as PBlock.column_values of tablet_writer_add_block
 * (packet_seq counts from 0, the last piece has eos). LARGEINT travels as text: Parquet has no 128-bit integer.
 * @module
 */
import { TStatusCode } from "../../idl/thrift.ts";
import { StatusError, type StoredTablet } from "../storage/api.ts";
import { quoteName, quoteText } from "../storage/column_types.ts";
import type { WritePart } from "../storage/store.ts";
import type { SinkColumn } from "./sink_plan.ts";

/** Bytes of one piece. */
export const PIECE_BYTES = 1024 * 1024;
const MAX_HEADER_BYTES = 16 * 1024 * 1024;
const LENGTH_BYTES = 4;
const MAGIC = "doris-fe rows 1";

/** One tablet of a write. Numbers of 64 bits as text: JSON loses them. */
export interface PacketTablet {
  readonly tabletId: string;
  readonly route: number;
  readonly rows: string;
  readonly bytes: string;
  /** Row positions of its columns and their unique ids and names. */
  readonly columns: readonly { readonly at: number; readonly uniqueId: number; readonly name: string }[];
}

/** Head of a write. */
export interface PacketHeader {
  readonly magic: typeof MAGIC;
  readonly txnId: string;
  readonly tablets: readonly PacketTablet[];
  /** Whether Parquet follows. */
  readonly hasRows: boolean;
}

/** Bytes before the rows. */
export function encodeHeader(txnId: bigint, tablets: readonly PacketTablet[], hasRows: boolean): Uint8Array {
  const header: PacketHeader = { magic: MAGIC, txnId: String(txnId), tablets, hasRows };
  const json = new TextEncoder().encode(JSON.stringify(header));
  const out = new Uint8Array(LENGTH_BYTES + json.length);
  new DataView(out.buffer).setUint32(0, json.length, true);
  out.set(json, LENGTH_BYTES);
  return out;
}

/**
 * Reads the head of a write's file; gives it with its length in bytes.
 * @throws StatusError INVALID_ARGUMENT when the bytes are not of that format
 */
export function decodeHeader(bytes: Uint8Array): { header: PacketHeader; length: number } {
  const bad = (why: string) =>
    new StatusError(TStatusCode.INVALID_ARGUMENT, `Rows from another backend: ${why}`);
  if (bytes.length < LENGTH_BYTES) throw bad("no header");
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  if (length > MAX_HEADER_BYTES || length + LENGTH_BYTES > bytes.length) {
    throw bad(`header of ${length} bytes`);
  }
  let header: PacketHeader;
  try {
    header = JSON.parse(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, LENGTH_BYTES + length)));
  } catch (error) {
    throw bad(error instanceof Error ? error.message : String(error));
  }
  if (header?.magic !== MAGIC || !Array.isArray(header.tablets)) {
    throw bad("not in the embedded backend's format");
  }
  return { header, length: LENGTH_BYTES + length };
}

/** Column of the Parquet file. */
export function packedSql(column: SinkColumn): string {
  const { sql, stored } = column;
  if (!stored.duckType.includes("HUGEINT")) return sql;
  return `CAST(${sql} AS ${stored.duckType.replaceAll("HUGEINT", "VARCHAR")}) AS ${sql}`;
}

/** INSERT of the rows of a route from a relation with columns s0…, `__route`. */
export function insertRouteSql(
  tablet: StoredTablet,
  from: string,
  route: number,
  columns: readonly { readonly at: number; readonly uniqueId: number; readonly name: string }[],
): (seq: bigint) => string {
  const names: string[] = [];
  const values: string[] = [];
  for (const c of tablet.columns) {
    const given = columns.find((x) => c.uniqueId >= 0 ? x.uniqueId === c.uniqueId : sameName(x.name, c.name));
    names.push(quoteName(c.physical));
    if (given !== undefined) values.push(`CAST(s${given.at} AS ${c.duckType})`);
    else if (c.defaultValue !== undefined) values.push(`CAST(${quoteText(c.defaultValue)} AS ${c.duckType})`);
    else values.push("NULL");
  }
  return (seq) =>
    `INSERT INTO ${quoteName(tablet.physical)} (${names.join(", ")}, __seq)
 SELECT ${values.join(", ")}, ${seq} FROM ${from} WHERE __route = ${route}`;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Parts of a write that came from another backend. `file` undefined: no rows. */
export function packetParts(
  header: PacketHeader,
  file: string | undefined,
  tablet: (id: bigint) => StoredTablet | undefined,
): WritePart[] {
  return header.tablets.map((t) => {
    const tabletId = BigInt(t.tabletId);
    const stored = tablet(tabletId);
    if (stored === undefined) {
      throw new StatusError(TStatusCode.TABLET_MISSING, `Tablet ${tabletId} is not on this backend`);
    }
    const rows = BigInt(t.rows);
    return {
      tabletId,
      rows,
      bytes: BigInt(t.bytes),
      insertSql: rows === 0n || file === undefined
        ? undefined
        : insertRouteSql(stored, `read_parquet(${quoteText(file)})`, t.route, t.columns),
    };
  });
}

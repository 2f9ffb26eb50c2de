/** Decoders and helpers for the tests of rows. */
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import {
  decodeBinary,
  readTResultBatch,
  TPrimitiveType,
  type TScalarType,
  type TTypeDesc,
  TTypeNodeType,
} from "../../../idl/thrift.ts";
import { createRowEncoder, type RowFormat } from "./mod.ts";

/** Scalar type. */
export function scalar(type: TPrimitiveType, more: Partial<TScalarType> = {}): TTypeDesc {
  return { types: [{ type: TTypeNodeType.SCALAR, scalar_type: { type, ...more } }] };
}

export function decimal(precision: number, scale: number): TTypeDesc {
  const type = precision <= 9
    ? TPrimitiveType.DECIMAL32
    : precision <= 18
    ? TPrimitiveType.DECIMAL64
    : TPrimitiveType.DECIMAL128I;
  return scalar(type, { precision, scale });
}

/** Runs with a connection to a database in memory. */
export async function withDuck(run: (connection: DuckDBConnection) => Promise<void>): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    await run(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Rows of a query as the encoder writes them; every batch is read with the Thrift reader. */
export async function encoded(
  connection: DuckDBConnection,
  sql: string,
  types: readonly TTypeDesc[],
  format: RowFormat,
): Promise<Uint8Array[]> {
  const encoder = createRowEncoder(types, format);
  const result = await connection.run(sql);
  const rows: Uint8Array[] = [];
  for (let i = 0; i < result.chunkCount; i++) {
    for (const batch of encoder.encodeBatches(result.getChunk(i))) rows.push(...batchRows(batch));
  }
  return rows;
}

/** Rows of a TResultBatch. */
export function batchRows(batch: Uint8Array): Uint8Array[] {
  return decodeBinary(readTResultBatch, batch).rows;
}

/** A length-encoded integer: value and position behind. */
function lengthAt(bytes: Uint8Array, at: number): [number, number] {
  const first = bytes[at]!;
  if (first < 0xfb) return [first, at + 1];
  const count = first === 0xfc ? 2 : first === 0xfd ? 3 : 8;
  let value = 0;
  for (let i = count; i > 0; i--) value = value * 256 + bytes[at + i]!;
  return [value, at + 1 + count];
}

/** Values of a text row. */
export function textValues(row: Uint8Array): (string | null)[] {
  const values: (string | null)[] = [];
  let at = 0;
  while (at < row.length) {
    if (row[at] === 0xfb) {
      values.push(null);
      at++;
      continue;
    }
    const [length, from] = lengthAt(row, at);
    values.push(new TextDecoder().decode(row.subarray(from, from + length)));
    at = from + length;
  }
  return values;
}

/** How a decoder reads a column of a binary row. */
export type BinaryKind =
  | "tiny"
  | "short"
  | "long"
  | "longlong"
  | "float"
  | "double"
  | "date"
  | "time"
  | "text";

const two = (n: number) => String(n).padStart(2, "0");

/** Values of a binary row, as text. */
export function binaryValues(row: Uint8Array, kinds: readonly BinaryKind[]): (string | null)[] {
  const view = new DataView(row.buffer, row.byteOffset, row.byteLength);
  if (row[0] !== 0) throw new Error(`A binary row begins with ${row[0]}`);
  let at = 1 + ((kinds.length + 9) >> 3);
  const fraction = (micros: number) => micros === 0 ? "" : `.${String(micros).padStart(6, "0")}`;
  const read: { readonly [K in BinaryKind]: () => string } = {
    tiny: () => String(view.getInt8(at++)),
    short: () => String(view.getInt16((at += 2) - 2, true)),
    long: () => String(view.getInt32((at += 4) - 4, true)),
    longlong: () => String(view.getBigInt64((at += 8) - 8, true)),
    float: () => String(view.getFloat32((at += 4) - 4, true)),
    double: () => String(view.getFloat64((at += 8) - 8, true)),
    date: () => {
      const length = row[at]!;
      const from = at + 1;
      at = from + length;
      const day = `${String(view.getUint16(from, true)).padStart(4, "0")}-${two(row[from + 2]!)}-${
        two(row[from + 3]!)
      }`;
      if (length === 4) return day;
      const clock = `${two(row[from + 4]!)}:${two(row[from + 5]!)}:${two(row[from + 6]!)}`;
      return `${day} ${clock}${length > 7 ? fraction(view.getUint32(from + 7, true)) : ""}`;
    },
    time: () => {
      const length = row[at]!;
      const from = at + 1;
      at = from + length;
      if (length === 0) return "00:00:00";
      const hours = view.getUint32(from + 1, true) * 24 + row[from + 5]!;
      const clock = `${two(hours)}:${two(row[from + 6]!)}:${two(row[from + 7]!)}`;
      return `${row[from] ? "-" : ""}${clock}${length > 8 ? fraction(view.getUint32(from + 8, true)) : ""}`;
    },
    text: () => {
      const [length, from] = lengthAt(row, at);
      at = from + length;
      return new TextDecoder().decode(row.subarray(from, at));
    },
  };
  const values = kinds.map((kind, i) => {
    const bit = i + 2;
    return (row[1 + (bit >> 3)]! & (1 << (bit & 7))) !== 0 ? null : read[kind]();
  });
  if (at !== row.length) throw new Error(`${row.length - at} bytes stand behind a binary row`);
  return values;
}

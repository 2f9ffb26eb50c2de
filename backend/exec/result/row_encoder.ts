/**
 * Chunks → TResultBatch: MySQL rows ready to send, in Thrift's binary protocol, without an object per row or value.
 * @module
 */
import type { DuckDBDataChunk } from "@duckdb/node-api";
import { TStatusCode, type TTypeDesc } from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";
import { ByteSink } from "./byte_sink.ts";
import { columnWriter } from "./column_writer.ts";
import type { ValueWriter } from "./values.ts";

/** MySQL's text rows, or its binary rows (prepared statements). */
export type RowFormat = "mysql_text" | "mysql_binary";

/** A batch ends with the row that brings it here. */
export const MAX_BATCH_BYTES = 1024 * 1024;

const NULL_TEXT = 0xfb;
/** Field 1, a list of binary with its count behind. */
const LIST_HEADER = Uint8Array.of(0x0f, 0, 1, 0x0b);
const COUNT_AT = LIST_HEADER.length;
/** is_compressed = false; packet_seq = 0, filled in by the buffer; stop. */
const TAIL = Uint8Array.of(0x02, 0, 2, 0, 0x0a, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0);
/** Bits of a binary row's NULL bitmap that stand before the first column's. */
const NULL_BITS_OFFSET = 2;

/** Encoder of one producer; not shared between producers that run at once. */
export interface RowEncoder {
  /**
   * Rows `from` to `to` (all by default) as batches for `ResultBuffer.put`; none for no rows. Columns are those of
   * the types given, in order.
   * @throws StatusError INTERNAL_ERROR when a column's DuckDB type does not fit its Doris type
   */
  encodeBatches(chunk: DuckDBDataChunk, from?: number, to?: number): Uint8Array[];
}

/**
 * Encoder for rows of the given types (those of the output expressions).
 * @throws StatusError for a type that no row can have
 */
export function createRowEncoder(types: readonly TTypeDesc[], format: RowFormat): RowEncoder {
  const writers = types.map(columnWriter);
  const writeRow = format === "mysql_text" ? textRow : binaryRow;
  const sink = new ByteSink();
  return {
    encodeBatches(chunk, from = 0, to = chunk.rowCount) {
      if (chunk.columnCount !== writers.length) {
        throw new StatusError(
          TStatusCode.INTERNAL_ERROR,
          `Rows of ${chunk.columnCount} columns came for ${writers.length} output expressions`,
        );
      }
      if (to <= from) return [];
      writers.forEach((w, i) => w.bind(chunk.getColumnVector(i)));
      const batches: Uint8Array[] = [];
      let row = from;
      while (row < to) {
        sink.pos = 0;
        sink.raw(LIST_HEADER);
        sink.reserve(4);
        sink.pos += 4;
        const first = row;
        do {
          sink.reserve(4);
          const lengthAt = sink.pos;
          sink.pos += 4;
          writeRow(writers, sink, row++);
          writeInt32(sink.bytes, lengthAt, sink.pos - lengthAt - 4);
        } while (row < to && sink.pos < MAX_BATCH_BYTES);
        writeInt32(sink.bytes, COUNT_AT, row - first);
        sink.raw(TAIL);
        batches.push(sink.bytes.slice(0, sink.pos));
      }
      return batches;
    },
  };
}

function writeInt32(bytes: Uint8Array, at: number, value: number): void {
  bytes[at] = value >>> 24;
  bytes[at + 1] = (value >>> 16) & 255;
  bytes[at + 2] = (value >>> 8) & 255;
  bytes[at + 3] = value & 255;
}

function textRow(writers: readonly ValueWriter[], sink: ByteSink, row: number): void {
  for (const writer of writers) {
    if (writer.isNull(row)) sink.byte(NULL_TEXT);
    else writer.text(sink, row);
  }
}

function binaryRow(writers: readonly ValueWriter[], sink: ByteSink, row: number): void {
  const bitmap = (writers.length + NULL_BITS_OFFSET + 7) >> 3;
  sink.reserve(1 + bitmap);
  const start = sink.pos;
  sink.bytes.fill(0, start, start + 1 + bitmap);
  sink.pos += 1 + bitmap;
  for (let i = 0; i < writers.length; i++) {
    const writer = writers[i]!;
    if (writer.isNull(row)) {
      const bit = i + NULL_BITS_OFFSET;
      sink.bytes[start + 1 + (bit >> 3)]! |= 1 << (bit & 7);
    } else {
      writer.binary(sink, row);
    }
  }
}

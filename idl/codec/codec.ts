import { BinaryReader } from "./binary_reader.ts";
import { BinaryWriter } from "./binary_writer.ts";
import type { GrowingBuffer } from "./buffer.ts";
import { CompactReader } from "./compact_reader.ts";
import { CompactWriter } from "./compact_writer.ts";
import { WireError } from "./errors.ts";
import type { ReadFn, ThriftWriter, WireLimits, WriteFn } from "./protocol.ts";
import type { ReaderBase } from "./reader_base.ts";

/** A buffer that has grown past this is not kept for the next message. */
const KEPT_BUFFER_BYTES = 4 * 1024 * 1024;

/** One writer is kept between calls, so that a small message needs no buffer of its own. */
let compact: CompactWriter | undefined;
let binary: BinaryWriter | undefined;

function encodeWith<T>(w: GrowingBuffer & ThriftWriter, write: WriteFn<T>, v: T): Uint8Array<ArrayBuffer> {
  w.reset();
  write(w, v);
  return w.bytes();
}

/** A struct in Thrift's compact protocol (plan payloads). Throws WireError where a value does not fit its type. */
export function encodeCompact<T>(write: WriteFn<T>, v: T): Uint8Array<ArrayBuffer> {
  const w = compact ?? new CompactWriter();
  compact = undefined;
  const out = encodeWith(w, write, v);
  if (out.length <= KEPT_BUFFER_BYTES) compact = w;
  return out;
}

/** A struct in Thrift's binary protocol, without a message header (TResultBatch, profiles). */
export function encodeBinary<T>(write: WriteFn<T>, v: T): Uint8Array<ArrayBuffer> {
  const w = binary ?? new BinaryWriter();
  binary = undefined;
  const out = encodeWith(w, write, v);
  if (out.length <= KEPT_BUFFER_BYTES) binary = w;
  return out;
}

function whole<T>(r: ReaderBase, v: T): T {
  if (r.bytesLeft > 0) throw new WireError("malformed", `${r.bytesLeft} bytes follow the struct`);
  return v;
}

/** Reads a struct that fills `bytes`; binary values are views on them. Throws WireError on anything else. */
export function decodeCompact<T>(read: ReadFn<T>, bytes: Uint8Array, limits?: WireLimits): T {
  const r = new CompactReader(bytes, limits);
  return whole(r, read(r));
}

/** Reads a struct that fills `bytes`; binary values are views on them. Throws WireError on anything else. */
export function decodeBinary<T>(read: ReadFn<T>, bytes: Uint8Array, limits?: WireLimits): T {
  const r = new BinaryReader(bytes, limits);
  return whole(r, read(r));
}

import { WireError } from "./errors.ts";

/** Largest message that a writer builds. */
export const MAX_MESSAGE_BYTES = 1024 * 1024 * 1024;

const INITIAL_BYTES = 1024;

/** A byte array that grows by doubling; base of the direct writers. */
export class GrowingBuffer {
  protected buf: Uint8Array<ArrayBuffer>;
  protected pos = 0;

  constructor(initialBytes = INITIAL_BYTES) {
    this.buf = new Uint8Array(Math.max(initialBytes, 16));
  }

  /** Bytes written so far. */
  get length(): number {
    return this.pos;
  }

  /** Makes room for n more bytes. */
  protected reserve(n: number): void {
    const need = this.pos + n;
    if (need > this.buf.length) this.grow(need);
  }

  private grow(need: number): void {
    if (need > MAX_MESSAGE_BYTES) {
      throw new WireError("limit", `Message of ${need} bytes exceeds ${MAX_MESSAGE_BYTES} bytes`);
    }
    const next = new Uint8Array(Math.min(Math.max(this.buf.length * 2, need), MAX_MESSAGE_BYTES));
    next.set(this.buf.subarray(0, this.pos));
    this.buf = next;
  }

  /** What was written, as a view that is valid until the next write or reset. */
  view(): Uint8Array<ArrayBuffer> {
    return this.buf.subarray(0, this.pos);
  }

  /** What was written, as a copy of its own. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.buf.slice(0, this.pos);
  }

  /** Forgets what was written and keeps the memory. */
  reset(): void {
    this.pos = 0;
  }
}

/** The same memory as a plain Uint8Array: views on a Node Buffer would be Buffers, whose slice() does not copy. */
export function plainBytes(b: Uint8Array): Uint8Array {
  return b.constructor === Uint8Array ? b : new Uint8Array(b.buffer, b.byteOffset, b.byteLength);
}

const scratch64 = new BigInt64Array(1);
const scratch32 = new Int32Array(scratch64.buffer);
/** Index of the low and high half of a 64-bit word in scratch32 on this machine. */
const LOW = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1 ? 0 : 1;
const HIGH = 1 - LOW;

/** The halves of the last splitI64, as signed 32-bit numbers. */
export const halves = { low: 0, high: 0 };

/** Splits a 64-bit integer into `halves`; throws WireError where it does not fit. */
export function splitI64(v: bigint): void {
  scratch64[0] = v;
  if (scratch64[0] !== v) throw new WireError("range", `${v} does not fit i64`);
  halves.low = scratch32[LOW];
  halves.high = scratch32[HIGH];
}

/** Joins two 32-bit halves to a signed 64-bit integer. */
export function joinI64(low: number, high: number): bigint {
  scratch32[LOW] = low;
  scratch32[HIGH] = high;
  return scratch64[0];
}

/** Throws WireError unless v is an integer in [min, max]. */
export function checkInt(v: number, min: number, max: number, type: string): void {
  if (!(v >= min && v <= max) || !Number.isInteger(v)) {
    throw new WireError("range", `${v} does not fit ${type}`);
  }
}

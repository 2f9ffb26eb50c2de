import { plainBytes } from "./buffer.ts";
import { skipValue } from "./containers.ts";
import { WireError } from "./errors.ts";
import { DEFAULT_LIMITS, type WireLimits } from "./protocol.ts";
import type { ThriftReader } from "./protocol.ts";

/** Position, limits and depth: what the direct readers share. */
export abstract class ReaderBase {
  fieldId = 0;
  fieldType = 0;
  elemType = 0;
  keyType = 0;
  protected readonly view: DataView;
  protected pos = 0;
  protected readonly end: number;
  private depth = 0;

  protected readonly buf: Uint8Array;

  constructor(bytes: Uint8Array, protected readonly limits: WireLimits = DEFAULT_LIMITS) {
    const buf = this.buf = plainBytes(bytes);
    this.end = buf.length;
    this.view = new DataView(buf.buffer, buf.byteOffset, buf.byteLength);
  }

  /** Bytes not read yet. */
  get bytesLeft(): number {
    return this.end - this.pos;
  }

  /** Offset of the next byte. */
  get offset(): number {
    return this.pos;
  }

  protected need(n: number): void {
    if (n > this.end - this.pos) {
      throw new WireError(
        "truncated",
        `Input ends at byte ${this.end}, ${n} more needed at byte ${this.pos}`,
      );
    }
  }

  protected enter(): void {
    if (++this.depth > this.limits.depth) {
      throw new WireError("limit", `Nesting exceeds ${this.limits.depth} levels at byte ${this.pos}`);
    }
  }

  protected leave(): void {
    this.depth--;
  }

  containerEnd(): void {
    this.leave();
  }

  /** Holds an element count against the limit and against the bytes that so many elements need at least. */
  protected checkSize(size: number, minBytes: number): number {
    if (size < 0 || size > this.limits.containerElements) {
      throw new WireError("limit", `Container of ${size} elements exceeds ${this.limits.containerElements}`);
    }
    if (size * minBytes > this.end - this.pos) {
      throw new WireError(
        "truncated",
        `Container of ${size} elements needs more than the ${this.end - this.pos} bytes left`,
      );
    }
    return size;
  }

  protected checkLength(n: number): number {
    if (n < 0 || n > this.limits.stringBytes) {
      throw new WireError("limit", `String of ${n} bytes exceeds ${this.limits.stringBytes}`);
    }
    this.need(n);
    return n;
  }

  skip(this: ReaderBase & ThriftReader, type: number): void {
    skipValue(this, type);
  }
}

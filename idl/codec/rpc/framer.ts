import { BINARY_MIN_BYTES } from "../binary_reader.ts";
import { BINARY_VERSION_1 } from "../binary_writer.ts";
import { WireError } from "../errors.ts";
import { MAX_CONTAINER_ELEMENTS, MAX_DEPTH, TType } from "../protocol.ts";

/** Largest Thrift RPC message taken; the reference FE's thrift_max_message_size. */
export const MAX_RPC_MESSAGE_BYTES = 100 * 1024 * 1024;
/** Longest method name in a message header. */
export const MAX_METHOD_NAME_BYTES = 256;

const FIRST_BUFFER_BYTES = 4096;
/** A buffer that a long message made larger than this is given back after it. */
const KEPT_BUFFER_BYTES = 256 * 1024;

/** Width of the values that have a fixed one; 0 for the others. */
const FIXED: readonly number[] = BINARY_MIN_BYTES.map((n, type) =>
  n > 0 && [TType.BOOL, TType.BYTE, TType.DOUBLE, TType.I16, TType.I32, TType.I64].some((t) => t === type)
    ? n
    : 0
);

/** An open struct (left = -1) or a container with `left` values to come, of types a and b in turn. */
interface Open {
  left: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Cuts a byte stream of unframed Thrift binary messages into whole messages, by walking over the values as they arrive:
 * each byte is looked at once, a length is held against the limit before anything is kept for it, and after an error
 * the stream is lost (throws WireError every time).
 */
export class MessageFramer {
  private buf = new Uint8Array(FIRST_BUFFER_BYTES);
  private end = 0;
  private pos = 0;
  private skip = 0;
  private pending: number = TType.STOP;
  private inBody = false;
  private readonly stack: Open[] = [];
  private broken: WireError | undefined;

  constructor(private readonly maxBytes = MAX_RPC_MESSAGE_BYTES, private readonly maxDepth = MAX_DEPTH) {}

  /** Bytes held for a message that is not complete yet. */
  get bufferedBytes(): number {
    return this.end;
  }

  /** Adds bytes of the stream and returns the messages that they complete, as copies. */
  push(chunk: Uint8Array): Uint8Array[] {
    if (this.broken !== undefined) throw this.broken;
    const out: Uint8Array[] = [];
    try {
      // A chunk is taken in pieces no larger than a message may be, so that it cannot make the buffer grow past that.
      for (let at = 0; at < chunk.length; at += this.maxBytes) {
        this.append(chunk.subarray(at, at + this.maxBytes));
        for (let m = this.next(); m !== undefined; m = this.next()) out.push(m);
      }
    } catch (e) {
      if (e instanceof WireError) this.broken = e;
      throw e;
    }
    return out;
  }

  private append(chunk: Uint8Array): void {
    const need = this.end + chunk.length;
    if (need > this.buf.length) {
      const grown = new Uint8Array(Math.max(need, Math.min(this.buf.length * 2, this.maxBytes)));
      grown.set(this.buf.subarray(0, this.end));
      this.buf = grown;
    }
    this.buf.set(chunk, this.end);
    this.end = need;
  }

  /** The next whole message, or undefined when more bytes are needed. */
  private next(): Uint8Array | undefined {
    if (!this.inBody && !this.header()) return undefined;
    if (!this.body()) return undefined;
    const message = this.buf.slice(0, this.pos);
    const rest = this.buf.subarray(this.pos, this.end);
    if (this.buf.length > KEPT_BUFFER_BYTES && rest.length < FIRST_BUFFER_BYTES) {
      const fresh = new Uint8Array(FIRST_BUFFER_BYTES);
      fresh.set(rest);
      this.buf = fresh;
    } else {
      this.buf.copyWithin(0, this.pos, this.end);
    }
    this.end -= this.pos;
    this.pos = 0;
    this.inBody = false;
    return message;
  }

  private int32(at: number): number {
    const b = this.buf;
    return (b[at] << 24) | (b[at + 1] << 16) | (b[at + 2] << 8) | b[at + 3];
  }

  /** Steps over the message header once all of it is there. */
  private header(): boolean {
    if (this.end < 4) return false;
    const first = this.int32(0);
    const strict = first < 0;
    if (strict && first >>> 16 !== BINARY_VERSION_1) {
      throw new WireError("malformed", `Message version 0x${(first >>> 16).toString(16)} is unknown`);
    }
    if (strict && this.end < 8) return false;
    const name = strict ? this.int32(4) : first;
    if (name < 0 || name > MAX_METHOD_NAME_BYTES) {
      throw new WireError("limit", `Method name of ${name} bytes exceeds ${MAX_METHOD_NAME_BYTES}`);
    }
    const length = (strict ? 8 : 5) + name + 4;
    if (this.end < length) return false;
    this.pos = length;
    this.inBody = true;
    this.skip = 0;
    this.pending = TType.STOP;
    this.stack.length = 0;
    this.stack.push({ left: -1, a: 0, b: 0 });
    return true;
  }

  /** Walks on over the struct behind the header; false when more bytes are needed. */
  private body(): boolean {
    for (;;) {
      if (this.skip > 0) {
        const n = Math.min(this.skip, this.end - this.pos);
        this.pos += n;
        this.skip -= n;
        if (this.skip > 0) return false;
      }
      if (this.pending !== TType.STOP) {
        if (!this.value(this.pending)) return false;
        this.pending = TType.STOP;
        continue;
      }
      const top = this.stack[this.stack.length - 1];
      if (top.left === 0) this.stack.pop();
      else if (top.left > 0) {
        // Maps count keys and values alike: an even count left means that a key comes.
        this.pending = top.left % 2 === 0 ? top.a : top.b;
        top.left--;
      } else {
        if (this.pos >= this.end) return false;
        const type = this.buf[this.pos];
        if (type === TType.STOP) {
          this.pos++;
          this.stack.pop();
        } else {
          if (this.end - this.pos < 3) return false;
          this.known(type);
          this.pos += 3;
          this.pending = type;
        }
      }
      if (this.stack.length === 0) return true;
      if (this.pos > this.maxBytes) this.tooLong(this.pos);
    }
  }

  /** Starts a value; false when its length is not there yet. */
  private value(type: number): boolean {
    if (FIXED[type] > 0) {
      this.skip = FIXED[type];
      return true;
    }
    const left = this.end - this.pos;
    switch (type) {
      case TType.STRUCT:
        this.open({ left: -1, a: 0, b: 0 });
        return true;
      case TType.STRING: {
        if (left < 4) return false;
        this.want(this.int32(this.pos), 1);
        this.skip = 4 + this.int32(this.pos);
        return true;
      }
      case TType.LIST:
      case TType.SET: {
        if (left < 5) return false;
        const elem = this.buf[this.pos];
        const size = this.int32(this.pos + 1);
        this.pos += 5;
        if (size === 0) return true;
        this.elements(size, this.known(elem));
        if (FIXED[elem] > 0) this.skip = size * FIXED[elem];
        else this.open({ left: size, a: elem, b: elem });
        return true;
      }
      default: {
        if (left < 6) return false;
        const key = this.buf[this.pos];
        const value = this.buf[this.pos + 1];
        const size = this.int32(this.pos + 2);
        this.pos += 6;
        if (size === 0) return true;
        this.elements(size, this.known(key) + this.known(value));
        this.open({ left: size * 2, a: key, b: value });
        return true;
      }
    }
  }

  private known(type: number): number {
    const min = type < 16 ? BINARY_MIN_BYTES[type] : -1;
    if (min < 0) throw new WireError("malformed", `Thrift type ${type} is unknown at byte ${this.pos}`);
    return min;
  }

  private elements(size: number, minBytes: number): void {
    if (size < 0 || size > MAX_CONTAINER_ELEMENTS) {
      throw new WireError("limit", `Container of ${size} elements exceeds ${MAX_CONTAINER_ELEMENTS}`);
    }
    this.want(size, minBytes);
  }

  /** Refuses a length that cannot fit into a message any more. */
  private want(count: number, minBytes: number): void {
    if (count < 0) throw new WireError("malformed", `Length ${count} is negative at byte ${this.pos}`);
    const length = this.pos + count * minBytes;
    if (length > this.maxBytes) this.tooLong(length);
  }

  private tooLong(length: number): never {
    throw new WireError("limit", `Message of at least ${length} bytes exceeds ${this.maxBytes} bytes`);
  }

  private open(o: Open): void {
    if (this.stack.length >= this.maxDepth) {
      throw new WireError("limit", `Nesting exceeds ${this.maxDepth} levels at byte ${this.pos}`);
    }
    this.stack.push(o);
  }
}

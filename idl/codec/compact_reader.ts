import { joinI64 } from "./buffer.ts";
import { COMPACT_FALSE, COMPACT_TRUE } from "./compact_writer.ts";
import { WireError } from "./errors.ts";
import { type ThriftReader, TType } from "./protocol.ts";
import { ReaderBase } from "./reader_base.ts";
import { decodeText } from "./text.ts";

/** TType for each type nibble of the compact protocol; -1 where there is none. */
const TTYPE_OF: readonly number[] = [
  TType.STOP,
  TType.BOOL,
  TType.BOOL,
  TType.BYTE,
  TType.I16,
  TType.I32,
  TType.I64,
  TType.DOUBLE,
  TType.STRING,
  TType.LIST,
  TType.SET,
  TType.MAP,
  TType.STRUCT,
  -1,
  -1,
  -1,
];

/** Fewest bytes that an element of each type nibble takes. */
const MIN_BYTES: readonly number[] = [0, 1, 1, 1, 1, 1, 1, 8, 1, 1, 1, 1, 1, 0, 0, 0];

/** Thrift's compact protocol, straight from one byte array; binary values are views on it. */
export class CompactReader extends ReaderBase implements ThriftReader {
  private lastId = 0;
  private readonly ids: number[] = [];
  /** Value of the bool field whose header was just read; undefined when the next bool has a byte of its own. */
  private pendingBool: boolean | undefined;

  structBegin(): void {
    this.enter();
    this.ids.push(this.lastId);
    this.lastId = 0;
  }

  structEnd(): void {
    this.leave();
    this.lastId = this.ids.pop() ?? 0;
  }

  fieldBegin(): boolean {
    const head = this.byte();
    if (head === 0) {
      this.fieldType = TType.STOP;
      return false;
    }
    const nibble = head & 0x0f;
    const type = TTYPE_OF[nibble];
    if (type <= 0) throw this.badType(nibble);
    const delta = head >> 4;
    this.lastId = delta === 0 ? this.i16() : this.lastId + delta;
    this.fieldId = this.lastId;
    this.fieldType = type;
    this.pendingBool = nibble === COMPACT_TRUE ? true : nibble === COMPACT_FALSE ? false : undefined;
    return true;
  }

  private badType(nibble: number): WireError {
    return new WireError("malformed", `Compact type ${nibble} is unknown at byte ${this.pos}`);
  }

  private byte(): number {
    if (this.pos >= this.end) this.need(1);
    return this.buf[this.pos++];
  }

  bool(): boolean {
    const v = this.pendingBool;
    if (v !== undefined) {
      this.pendingBool = undefined;
      return v;
    }
    return this.byte() === COMPACT_TRUE;
  }

  i8(): number {
    return (this.byte() << 24) >> 24;
  }

  i16(): number {
    const v = this.i32();
    if (v < -0x8000 || v > 0x7fff) {
      throw new WireError("malformed", `${v} does not fit i16 at byte ${this.pos}`);
    }
    return v;
  }

  i32(): number {
    const z = this.varint();
    return (z >>> 1) ^ -(z & 1);
  }

  i64(): bigint {
    let low = 0;
    let high = 0;
    for (let shift = 0;; shift += 7) {
      const b = this.byte();
      const bits = b & 0x7f;
      if (shift < 28) {
        low |= bits << shift;
      } else if (shift === 28) {
        low |= bits << 28;
        high = bits >> 4;
      } else {
        high |= bits << (shift - 32);
      }
      if (b < 0x80) break;
      if (shift >= 63) throw new WireError("malformed", `Varint exceeds 10 bytes at byte ${this.pos}`);
    }
    const sign = -(low & 1);
    return joinI64(((low >>> 1) | (high << 31)) ^ sign, (high >>> 1) ^ sign);
  }

  double(): number {
    this.need(8);
    const v = this.view.getFloat64(this.pos, true);
    this.pos += 8;
    return v;
  }

  string(): string {
    const n = this.checkLength(this.varint() >>> 0);
    const start = this.pos;
    this.pos += n;
    return decodeText(this.buf, start, this.pos);
  }

  binary(): Uint8Array {
    const n = this.checkLength(this.varint() >>> 0);
    const start = this.pos;
    this.pos += n;
    return this.buf.subarray(start, this.pos);
  }

  listBegin(): number {
    this.enter();
    const head = this.byte();
    const nibble = head & 0x0f;
    const size = head >> 4 === 15 ? this.varint() >>> 0 : head >> 4;
    const type = TTYPE_OF[nibble];
    if (type <= 0 && size > 0) throw this.badType(nibble);
    this.elemType = type;
    return this.checkSize(size, MIN_BYTES[nibble]);
  }

  setBegin(): number {
    return this.listBegin();
  }

  mapBegin(): number {
    this.enter();
    const size = this.varint() >>> 0;
    if (size === 0) {
      this.keyType = this.elemType = TType.STOP;
      return 0;
    }
    const types = this.byte();
    this.keyType = TTYPE_OF[types >> 4];
    this.elemType = TTYPE_OF[types & 0x0f];
    if (this.keyType <= 0) throw this.badType(types >> 4);
    if (this.elemType <= 0) throw this.badType(types & 0x0f);
    return this.checkSize(size, MIN_BYTES[types >> 4] + MIN_BYTES[types & 0x0f]);
  }

  /** Up to five bytes of seven bits, as a signed 32-bit number. */
  private varint(): number {
    let v = 0;
    for (let shift = 0;; shift += 7) {
      const b = this.byte();
      v |= (b & 0x7f) << shift;
      if (b < 0x80) return v;
      if (shift >= 28) throw new WireError("malformed", `Varint exceeds 5 bytes at byte ${this.pos}`);
    }
  }
}

import { checkInt, GrowingBuffer, halves, splitI64 } from "./buffer.ts";
import { WireError } from "./errors.ts";
import { type ThriftWriter, TType } from "./protocol.ts";
import { encodeText, tryWriteAscii } from "./text.ts";

/** Compact protocol's type nibble for each TType; 0 where there is none. */
export const COMPACT_TYPE: readonly number[] = (() => {
  const t = new Array<number>(16).fill(0);
  t[TType.BOOL] = 1;
  t[TType.BYTE] = 3;
  t[TType.I16] = 4;
  t[TType.I32] = 5;
  t[TType.I64] = 6;
  t[TType.DOUBLE] = 7;
  t[TType.STRING] = 8;
  t[TType.LIST] = 9;
  t[TType.SET] = 10;
  t[TType.MAP] = 11;
  t[TType.STRUCT] = 12;
  return t;
})();

export const COMPACT_TRUE = 1;
export const COMPACT_FALSE = 2;

const scratchDouble = new DataView(new ArrayBuffer(8));

/** Thrift's compact protocol, straight into one growing byte array. */
export class CompactWriter extends GrowingBuffer implements ThriftWriter {
  private lastId = 0;
  private readonly ids: number[] = [];

  structBegin(): void {
    this.ids.push(this.lastId);
    this.lastId = 0;
  }

  structEnd(): void {
    this.reserve(1);
    this.buf[this.pos++] = 0;
    const last = this.ids.pop();
    if (last === undefined) throw new WireError("malformed", "Struct end without its begin");
    this.lastId = last;
  }

  field(type: number, id: number): void {
    this.header(COMPACT_TYPE[type], id);
  }

  boolField(id: number, v: boolean): void {
    this.header(v ? COMPACT_TRUE : COMPACT_FALSE, id);
  }

  private header(compactType: number, id: number): void {
    const delta = id - this.lastId;
    this.lastId = id;
    this.reserve(4);
    if (delta > 0 && delta <= 15) {
      this.buf[this.pos++] = (delta << 4) | compactType;
    } else {
      this.buf[this.pos++] = compactType;
      this.varint((id << 1) ^ (id >> 31));
    }
  }

  bool(v: boolean): void {
    this.reserve(1);
    this.buf[this.pos++] = v ? COMPACT_TRUE : COMPACT_FALSE;
  }

  i8(v: number): void {
    checkInt(v, -0x80, 0x7f, "i8");
    this.reserve(1);
    this.buf[this.pos++] = v;
  }

  i16(v: number): void {
    checkInt(v, -0x8000, 0x7fff, "i16");
    this.varint((v << 1) ^ (v >> 31));
  }

  i32(v: number): void {
    checkInt(v, -0x80000000, 0x7fffffff, "i32");
    this.varint((v << 1) ^ (v >> 31));
  }

  i64(v: bigint): void {
    splitI64(v);
    const sign = halves.high >> 31;
    let high = ((halves.high << 1) | (halves.low >>> 31)) ^ sign;
    let low = (halves.low << 1) ^ sign;
    this.reserve(10);
    const buf = this.buf;
    let pos = this.pos;
    while (high !== 0) {
      buf[pos++] = (low & 0x7f) | 0x80;
      low = (low >>> 7) | (high << 25);
      high >>>= 7;
    }
    while ((low & ~0x7f) !== 0) {
      buf[pos++] = (low & 0x7f) | 0x80;
      low >>>= 7;
    }
    buf[pos++] = low;
    this.pos = pos;
  }

  double(v: number): void {
    scratchDouble.setFloat64(0, v, true);
    this.reserve(8);
    for (let i = 0; i < 8; i++) this.buf[this.pos++] = scratchDouble.getUint8(i);
  }

  string(v: string): void {
    const n = v.length;
    this.reserve(n + 5);
    const start = this.pos;
    this.varint(n);
    if (tryWriteAscii(this.buf, this.pos, v)) {
      this.pos += n;
    } else {
      this.pos = start;
      this.binary(encodeText(v));
    }
  }

  binary(v: Uint8Array): void {
    this.reserve(v.length + 5);
    this.varint(v.length);
    this.buf.set(v, this.pos);
    this.pos += v.length;
  }

  listBegin(elemType: number, size: number): void {
    this.reserve(6);
    const type = COMPACT_TYPE[elemType];
    if (size < 15) {
      this.buf[this.pos++] = (size << 4) | type;
    } else {
      this.buf[this.pos++] = 0xf0 | type;
      this.varint(size);
    }
  }

  setBegin(elemType: number, size: number): void {
    this.listBegin(elemType, size);
  }

  mapBegin(keyType: number, valueType: number, size: number): void {
    this.varint(size);
    if (size > 0) {
      this.reserve(1);
      this.buf[this.pos++] = (COMPACT_TYPE[keyType] << 4) | COMPACT_TYPE[valueType];
    }
  }

  /** Unsigned 32-bit number, seven bits per byte. */
  private varint(v: number): void {
    this.reserve(5);
    while ((v & ~0x7f) !== 0) {
      this.buf[this.pos++] = (v & 0x7f) | 0x80;
      v >>>= 7;
    }
    this.buf[this.pos++] = v;
  }

  override reset(): void {
    super.reset();
    this.lastId = 0;
    this.ids.length = 0;
  }
}

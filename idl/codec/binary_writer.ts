import { checkInt, GrowingBuffer, halves, splitI64 } from "./buffer.ts";
import { type ThriftWriter, TType } from "./protocol.ts";
import { encodeText, tryWriteAscii } from "./text.ts";

/** First half-word of a strict message header. */
export const BINARY_VERSION_1 = 0x8001;

const scratchDouble = new DataView(new ArrayBuffer(8));

/** Thrift's binary protocol, straight into one growing byte array. */
export class BinaryWriter extends GrowingBuffer implements ThriftWriter {
  /** Header of an RPC message; strict is what everyone writes, non-strict what old peers read. */
  message(name: string, type: number, seqId: number, strict = true): void {
    if (strict) {
      this.int32((BINARY_VERSION_1 << 16) | type);
      this.string(name);
    } else {
      this.string(name);
      this.i8(type);
    }
    this.int32(seqId);
  }

  structBegin(): void {}

  structEnd(): void {
    this.reserve(1);
    this.buf[this.pos++] = TType.STOP;
  }

  field(type: number, id: number): void {
    this.reserve(3);
    this.buf[this.pos++] = type;
    this.buf[this.pos++] = id >> 8;
    this.buf[this.pos++] = id;
  }

  boolField(id: number, v: boolean): void {
    this.field(TType.BOOL, id);
    this.bool(v);
  }

  bool(v: boolean): void {
    this.reserve(1);
    this.buf[this.pos++] = v ? 1 : 0;
  }

  i8(v: number): void {
    checkInt(v, -0x80, 0x7f, "i8");
    this.reserve(1);
    this.buf[this.pos++] = v;
  }

  i16(v: number): void {
    checkInt(v, -0x8000, 0x7fff, "i16");
    this.reserve(2);
    this.buf[this.pos++] = v >> 8;
    this.buf[this.pos++] = v;
  }

  i32(v: number): void {
    checkInt(v, -0x80000000, 0x7fffffff, "i32");
    this.int32(v);
  }

  private int32(v: number): void {
    this.reserve(4);
    this.buf[this.pos++] = v >> 24;
    this.buf[this.pos++] = v >> 16;
    this.buf[this.pos++] = v >> 8;
    this.buf[this.pos++] = v;
  }

  i64(v: bigint): void {
    splitI64(v);
    const low = halves.low;
    this.int32(halves.high);
    this.int32(low);
  }

  double(v: number): void {
    scratchDouble.setFloat64(0, v);
    this.reserve(8);
    for (let i = 0; i < 8; i++) this.buf[this.pos++] = scratchDouble.getUint8(i);
  }

  string(v: string): void {
    const n = v.length;
    this.reserve(n + 4);
    const start = this.pos;
    this.int32(n);
    if (tryWriteAscii(this.buf, this.pos, v)) {
      this.pos += n;
    } else {
      this.pos = start;
      this.binary(encodeText(v));
    }
  }

  binary(v: Uint8Array): void {
    this.reserve(v.length + 4);
    this.int32(v.length);
    this.buf.set(v, this.pos);
    this.pos += v.length;
  }

  listBegin(elemType: number, size: number): void {
    this.reserve(5);
    this.buf[this.pos++] = elemType;
    this.int32(size);
  }

  setBegin(elemType: number, size: number): void {
    this.listBegin(elemType, size);
  }

  mapBegin(keyType: number, valueType: number, size: number): void {
    this.reserve(6);
    this.buf[this.pos++] = keyType;
    this.buf[this.pos++] = valueType;
    this.int32(size);
  }
}

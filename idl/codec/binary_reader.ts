import { BINARY_VERSION_1 } from "./binary_writer.ts";
import { WireError } from "./errors.ts";
import { type ThriftReader, TType } from "./protocol.ts";
import { ReaderBase } from "./reader_base.ts";
import { decodeText } from "./text.ts";

/** Fewest bytes that a value of each TType takes in the binary protocol; -1 where there is no such type. */
export const BINARY_MIN_BYTES: readonly number[] = (() => {
  const t = new Array<number>(16).fill(-1);
  t[TType.BOOL] = 1;
  t[TType.BYTE] = 1;
  t[TType.DOUBLE] = 8;
  t[TType.I16] = 2;
  t[TType.I32] = 4;
  t[TType.I64] = 8;
  t[TType.STRING] = 4;
  t[TType.STRUCT] = 1;
  t[TType.MAP] = 6;
  t[TType.SET] = 5;
  t[TType.LIST] = 5;
  return t;
})();

/** Header of an RPC message. */
export interface MessageHeader {
  readonly name: string;
  readonly type: number;
  readonly seqId: number;
}

/** Thrift's binary protocol, straight from one byte array; binary values are views on it. */
export class BinaryReader extends ReaderBase implements ThriftReader {
  /** Header of an RPC message, strict or non-strict. */
  message(): MessageHeader {
    const first = this.i32();
    if (first < 0) {
      if (first >>> 16 !== BINARY_VERSION_1) {
        throw new WireError("malformed", `Message version 0x${(first >>> 16).toString(16)} is unknown`);
      }
      const name = this.string();
      return { name, type: first & 0xff, seqId: this.i32() };
    }
    const n = this.checkLength(first);
    const name = decodeText(this.buf, this.pos, this.pos + n);
    this.pos += n;
    const type = this.i8();
    return { name, type, seqId: this.i32() };
  }

  structBegin(): void {
    this.enter();
  }

  structEnd(): void {
    this.leave();
  }

  fieldBegin(): boolean {
    const type = this.byte();
    this.fieldType = type;
    if (type === TType.STOP) return false;
    this.knownType(type);
    this.fieldId = this.i16();
    return true;
  }

  private knownType(type: number): number {
    const min = type < 16 ? BINARY_MIN_BYTES[type] : -1;
    if (min < 0) throw new WireError("malformed", `Thrift type ${type} is unknown at byte ${this.pos}`);
    return min;
  }

  private byte(): number {
    if (this.pos >= this.end) this.need(1);
    return this.buf[this.pos++];
  }

  bool(): boolean {
    return this.byte() !== 0;
  }

  i8(): number {
    return (this.byte() << 24) >> 24;
  }

  i16(): number {
    this.need(2);
    const v = this.view.getInt16(this.pos);
    this.pos += 2;
    return v;
  }

  i32(): number {
    this.need(4);
    const v = this.view.getInt32(this.pos);
    this.pos += 4;
    return v;
  }

  i64(): bigint {
    this.need(8);
    const v = this.view.getBigInt64(this.pos);
    this.pos += 8;
    return v;
  }

  double(): number {
    this.need(8);
    const v = this.view.getFloat64(this.pos);
    this.pos += 8;
    return v;
  }

  string(): string {
    const n = this.checkLength(this.i32());
    const start = this.pos;
    this.pos += n;
    return decodeText(this.buf, start, this.pos);
  }

  binary(): Uint8Array {
    const n = this.checkLength(this.i32());
    const start = this.pos;
    this.pos += n;
    return this.buf.subarray(start, this.pos);
  }

  listBegin(): number {
    this.enter();
    this.elemType = this.byte();
    const size = this.i32();
    return this.checkSize(size, size === 0 ? 0 : this.knownType(this.elemType));
  }

  setBegin(): number {
    return this.listBegin();
  }

  mapBegin(): number {
    this.enter();
    this.keyType = this.byte();
    this.elemType = this.byte();
    const size = this.i32();
    if (size === 0) return 0;
    return this.checkSize(size, this.knownType(this.keyType) + this.knownType(this.elemType));
  }
}

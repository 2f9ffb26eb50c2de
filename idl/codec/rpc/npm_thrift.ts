/**
 * npm:thrift's binary protocol behind our reader and writer interfaces. Its Int64 (a big-endian buffer) stays in here:
 * outside, i64 is bigint. The package has no type declarations, so the part that is used is declared here.
 */
import { Buffer } from "node:buffer";
import Int64 from "node-int64";
import TBinaryProtocol from "thrift/binary_protocol";
import TFramedTransport from "thrift/framed_transport";
import { GrowingBuffer } from "../buffer.ts";
import { skipValue } from "../containers.ts";
import { WireError } from "../errors.ts";
import {
  MAX_CONTAINER_ELEMENTS,
  MAX_DEPTH,
  type ReadFn,
  type ThriftReader,
  type ThriftWriter,
} from "../protocol.ts";
import { TType, type WriteFn } from "../protocol.ts";
import { encodeText } from "../text.ts";

/** What a protocol of npm:thrift writes to and reads from; the reading side is TFramedTransport's. */
interface NpmTransport {
  write(b: Buffer | string): void;
}

/** The part of npm:thrift's TProtocol that the adapters use; TCompactProtocol has the same shape. */
export interface NpmProtocol {
  writeMessageBegin(name: string, type: number, seqId: number): void;
  writeStructBegin(name: string): void;
  writeStructEnd(): void;
  writeFieldBegin(name: string, type: number, id: number): void;
  writeFieldEnd(): void;
  writeFieldStop(): void;
  writeListBegin(type: number, size: number): void;
  writeSetBegin(type: number, size: number): void;
  writeMapBegin(key: number, value: number, size: number): void;
  writeBool(v: boolean): void;
  writeByte(v: number): void;
  writeI16(v: number): void;
  writeI32(v: number): void;
  writeI64(v: { readonly buffer: Buffer }): void;
  writeDouble(v: number): void;
  writeString(v: string): void;
  writeBinary(v: Uint8Array): void;
  readMessageBegin(): { fname: string | Buffer; mtype: number; rseqid: number };
  readStructBegin(): void;
  readStructEnd(): void;
  readFieldBegin(): { ftype: number; fid: number };
  readListBegin(): { etype: number; size: number };
  readSetBegin(): { etype: number; size: number };
  readMapBegin(): { ktype: number; vtype: number; size: number };
  readBool(): boolean;
  readByte(): number;
  readI16(): number;
  readI32(): number;
  readI64(): { readonly buffer: Buffer; readonly offset: number };
  readDouble(): number;
  readString(): string;
  readBinary(): Buffer;
}

type NpmProtocolClass = new (transport: NpmTransport) => NpmProtocol;
type NpmTransportClass = new (input: Buffer) => NpmTransport;
type NpmInt64Class = new (bytes: Buffer) => { readonly buffer: Buffer };

const Protocol = TBinaryProtocol as NpmProtocolClass;
const Transport = TFramedTransport as NpmTransportClass;
const Int64Class = Int64 as unknown as NpmInt64Class;

/** Writes through a protocol of npm:thrift. */
export class NpmThriftWriter implements ThriftWriter {
  constructor(private readonly p: NpmProtocol) {}

  structBegin(): void {
    this.p.writeStructBegin("");
  }
  structEnd(): void {
    this.p.writeFieldStop();
    this.p.writeStructEnd();
  }
  field(type: number, id: number): void {
    this.p.writeFieldBegin("", type, id);
  }
  boolField(id: number, v: boolean): void {
    this.p.writeFieldBegin("", TType.BOOL, id);
    this.p.writeBool(v);
  }
  bool(v: boolean): void {
    this.p.writeBool(v);
  }
  i8(v: number): void {
    this.p.writeByte(v);
  }
  i16(v: number): void {
    this.p.writeI16(v);
  }
  i32(v: number): void {
    this.p.writeI32(v);
  }
  i64(v: bigint): void {
    if (BigInt.asIntN(64, v) !== v) throw new WireError("range", `${v} does not fit i64`);
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64BE(v);
    this.p.writeI64(new Int64Class(bytes));
  }
  double(v: number): void {
    this.p.writeDouble(v);
  }
  string(v: string): void {
    this.p.writeString(v);
  }
  binary(v: Uint8Array): void {
    this.p.writeBinary(Buffer.from(v.buffer, v.byteOffset, v.byteLength));
  }
  listBegin(elemType: number, size: number): void {
    this.p.writeListBegin(elemType, size);
  }
  setBegin(elemType: number, size: number): void {
    this.p.writeSetBegin(elemType, size);
  }
  mapBegin(keyType: number, valueType: number, size: number): void {
    this.p.writeMapBegin(keyType, valueType, size);
  }
}

/** Reads through a protocol of npm:thrift; counts depth and sizes, which the package leaves to its callers. */
export class NpmThriftReader implements ThriftReader {
  fieldId = 0;
  fieldType = 0;
  elemType = 0;
  keyType = 0;
  private depth = 0;

  constructor(private readonly p: NpmProtocol) {}

  private enter(): void {
    if (++this.depth > MAX_DEPTH) throw new WireError("limit", `Nesting exceeds ${MAX_DEPTH} levels`);
  }

  private size(n: number): number {
    if (n < 0 || n > MAX_CONTAINER_ELEMENTS) {
      throw new WireError("limit", `Container of ${n} elements exceeds ${MAX_CONTAINER_ELEMENTS}`);
    }
    return n;
  }

  structBegin(): void {
    this.enter();
    this.p.readStructBegin();
  }
  fieldBegin(): boolean {
    const f = this.p.readFieldBegin();
    this.fieldType = f.ftype;
    this.fieldId = f.fid;
    return f.ftype !== TType.STOP;
  }
  structEnd(): void {
    this.p.readStructEnd();
    this.depth--;
  }
  bool(): boolean {
    return this.p.readBool();
  }
  i8(): number {
    return this.p.readByte();
  }
  i16(): number {
    return this.p.readI16();
  }
  i32(): number {
    return this.p.readI32();
  }
  i64(): bigint {
    const v = this.p.readI64();
    return v.buffer.readBigInt64BE(v.offset);
  }
  double(): number {
    return this.p.readDouble();
  }
  string(): string {
    return this.p.readString();
  }
  binary(): Uint8Array {
    const b = this.p.readBinary();
    return new Uint8Array(b.buffer, b.byteOffset, b.byteLength);
  }
  listBegin(): number {
    this.enter();
    const b = this.p.readListBegin();
    this.elemType = b.etype;
    return this.size(b.size);
  }
  setBegin(): number {
    this.enter();
    const b = this.p.readSetBegin();
    this.elemType = b.etype;
    return this.size(b.size);
  }
  mapBegin(): number {
    this.enter();
    const b = this.p.readMapBegin();
    this.keyType = b.ktype;
    this.elemType = b.vtype;
    return this.size(b.size);
  }
  containerEnd(): void {
    this.depth--;
  }
  skip(type: number): void {
    skipValue(this, type);
  }
}

/**
 * The transport under a writing protocol: npm:thrift hands over a Buffer per value, and its own transports keep them all
 * until the end; here each is copied into one growing array at once.
 */
class SinkTransport extends GrowingBuffer implements NpmTransport {
  write(b: Uint8Array | string): void {
    const bytes = typeof b === "string" ? encodeText(b) : b;
    const n = bytes.length;
    this.reserve(n);
    if (n <= 8) {
      for (let i = 0; i < n; i++) this.buf[this.pos + i] = bytes[i];
    } else {
      this.buf.set(bytes, this.pos);
    }
    this.pos += n;
  }
}

/** An RPC message as bytes: header, then the struct that `write` writes. */
export function encodeRpcMessage<T>(
  name: string,
  type: number,
  seqId: number,
  write: WriteFn<T>,
  v: T,
): Uint8Array {
  const transport = new SinkTransport();
  const protocol = new Protocol(transport);
  // writeMessageBegin wants a transport that tracks sequence ids for its callbacks; the header is three plain values.
  protocol.writeI32((0x8001 << 16) | type);
  protocol.writeString(name);
  protocol.writeI32(seqId);
  write(new NpmThriftWriter(protocol), v);
  return transport.view();
}

/** A whole RPC message, its header read; `body` reads the struct behind it (once). */
export interface RpcMessage {
  readonly name: string;
  readonly type: number;
  readonly seqId: number;
  body<T>(read: ReadFn<T>): T;
}

/** Opens a message that MessageFramer cut out. Throws WireError and nothing else. */
export function openRpcMessage(bytes: Uint8Array): RpcMessage {
  const protocol = new Protocol(new Transport(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)));
  const h = guarded(() => protocol.readMessageBegin());
  return {
    name: typeof h.fname === "string" ? h.fname : h.fname.toString("utf8"),
    type: h.mtype,
    seqId: h.rseqid,
    body: (read) => guarded(() => read(new NpmThriftReader(protocol))),
  };
}

function guarded<T>(f: () => T): T {
  try {
    return f();
  } catch (e) {
    if (e instanceof WireError) throw e;
    throw new WireError(
      "malformed",
      `Message is not valid Thrift: ${e instanceof Error ? e.message : String(e)}`,
    );
  }
}

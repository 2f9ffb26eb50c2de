/** npm:thrift as the independent check of the generated readers and writers, over recorded payloads. */
import { assert, assertEquals } from "@std/assert";
import { Buffer } from "node:buffer";
import thrift from "thrift";
import { NpmThriftReader, NpmThriftWriter } from "../../idl/codec/rpc/npm_thrift.ts";
import type { NpmProtocol } from "../../idl/codec/rpc/npm_thrift.ts";
import * as P from "../../idl/proto.ts";
import * as T from "../../idl/thrift.ts";
import { goldenBytes } from "./golden.ts";

interface Transport {
  readonly outBuffers: Buffer[];
  readonly outCount: number;
}

type ProtocolClass = new (transport: Transport) => NpmProtocol & { flush(): void };

const { TFramedTransport, TCompactProtocol, TBinaryProtocol } = thrift as {
  readonly TFramedTransport: new (input?: Buffer) => Transport;
  readonly TCompactProtocol: ProtocolClass;
  readonly TBinaryProtocol: ProtocolClass;
};

const SAMPLE = [
  "tpch/1be_nostats/q1.be1.req.bin",
  "tpch/1be_nostats/q5.be1.req.bin",
  "tpch/3be_sf1/q21.be2.req.bin",
  "stmts/scan_pred.be1.req.bin",
  "stmts/complex_types.be1.req.bin",
];

/** One value as a generic walk sees it: types and values in order, no names. */
type Walk = { emit(token: string): void };

/**
 * An element of a list, set or map. npm:thrift 0.24.0 reads every bool inside a compact container as false (it takes the
 * byte that its transport returns for an object), so bools are read as the bytes that they are.
 */
function walkNpmElement(p: NpmProtocol, type: number, out: Walk): void {
  if (type === T.TType.BOOL) out.emit(`bool ${p.readByte() === 1}`);
  else walkNpm(p, type, out);
}

/** Walks over any value with npm:thrift alone: none of our code decides what a byte means. */
function walkNpm(p: NpmProtocol, type: number, out: Walk): void {
  switch (type) {
    case T.TType.BOOL:
      return out.emit(`bool ${p.readBool()}`);
    case T.TType.BYTE:
      return out.emit(`i8 ${p.readByte()}`);
    case T.TType.I16:
      return out.emit(`i16 ${p.readI16()}`);
    case T.TType.I32:
      return out.emit(`i32 ${p.readI32()}`);
    case T.TType.I64: {
      const v = p.readI64();
      return out.emit(`i64 ${v.buffer.readBigInt64BE(v.offset)}`);
    }
    case T.TType.DOUBLE:
      return out.emit(`double ${p.readDouble()}`);
    case T.TType.STRING:
      return out.emit(`string ${p.readBinary().toString("latin1")}`);
    case T.TType.STRUCT:
      p.readStructBegin();
      for (let f = p.readFieldBegin(); f.ftype !== T.TType.STOP; f = p.readFieldBegin()) {
        out.emit(`field ${f.fid} ${f.ftype}`);
        walkNpm(p, f.ftype, out);
      }
      p.readStructEnd();
      return out.emit("end");
    case T.TType.MAP: {
      const m = p.readMapBegin();
      out.emit(`map ${m.size}`);
      for (let i = 0; i < m.size; i++) {
        walkNpmElement(p, m.ktype, out);
        walkNpmElement(p, m.vtype, out);
      }
      return;
    }
    default: {
      const l = type === T.TType.LIST ? p.readListBegin() : p.readSetBegin();
      out.emit(`${type === T.TType.LIST ? "list" : "set"} ${l.size}`);
      for (let i = 0; i < l.size; i++) walkNpmElement(p, l.etype, out);
    }
  }
}

/** The same walk with one of our readers. */
function walkOurs(r: T.ThriftReader, type: number, out: Walk): void {
  switch (type) {
    case T.TType.BOOL:
      return out.emit(`bool ${r.bool()}`);
    case T.TType.BYTE:
      return out.emit(`i8 ${r.i8()}`);
    case T.TType.I16:
      return out.emit(`i16 ${r.i16()}`);
    case T.TType.I32:
      return out.emit(`i32 ${r.i32()}`);
    case T.TType.I64:
      return out.emit(`i64 ${r.i64()}`);
    case T.TType.DOUBLE:
      return out.emit(`double ${r.double()}`);
    case T.TType.STRING:
      return out.emit(`string ${Buffer.from(r.binary()).toString("latin1")}`);
    case T.TType.STRUCT:
      r.structBegin();
      while (r.fieldBegin()) {
        out.emit(`field ${r.fieldId} ${r.fieldType}`);
        walkOurs(r, r.fieldType, out);
      }
      r.structEnd();
      return out.emit("end");
    case T.TType.MAP: {
      const size = r.mapBegin();
      const { keyType, elemType } = r;
      out.emit(`map ${size}`);
      for (let i = 0; i < size; i++) {
        walkOurs(r, keyType, out);
        walkOurs(r, elemType, out);
      }
      return r.containerEnd();
    }
    default: {
      const size = type === T.TType.LIST ? r.listBegin() : r.setBegin();
      const { elemType } = r;
      out.emit(`${type === T.TType.LIST ? "list" : "set"} ${size}`);
      for (let i = 0; i < size; i++) walkOurs(r, elemType, out);
      return r.containerEnd();
    }
  }
}

function tokens(walk: (out: Walk) => void): string[] {
  const list: string[] = [];
  walk({ emit: (t) => list.push(t) });
  return list;
}

const PROTOCOLS = [
  {
    name: "compact",
    npm: TCompactProtocol,
    encode: (v: T.TPipelineFragmentParamsList) => T.encodeCompact(T.writeTPipelineFragmentParamsList, v),
    reader: (b: Uint8Array) => new T.CompactReader(b),
  },
  {
    name: "binary",
    npm: TBinaryProtocol,
    encode: (v: T.TPipelineFragmentParamsList) => T.encodeBinary(T.writeTPipelineFragmentParamsList, v),
    reader: (b: Uint8Array) => new T.BinaryReader(b),
  },
] as const;

for (const { name: protocol, npm, encode, reader } of PROTOCOLS) {
  Deno.test(`npm:thrift reads what our ${protocol} writer writes, and the other way round`, () => {
    for (const name of SAMPLE) {
      const { request } = P.decodePExecPlanFragmentRequest(goldenBytes(name));
      const value = T.decodeCompact(T.readTPipelineFragmentParamsList, request!);
      const ours = encode(value);
      const mine = tokens((out) => walkOurs(reader(ours), T.TType.STRUCT, out));
      const theirs = tokens((out) =>
        walkNpm(new npm(new TFramedTransport(Buffer.from(ours))), T.TType.STRUCT, out)
      );
      assert(mine.length > 500, `${name}: ${mine.length} tokens`);
      assertEquals(mine, theirs, name);
      // npm:thrift as writer: its bytes are ours.
      const transport = new TFramedTransport();
      const p = new npm(transport);
      T.writeTPipelineFragmentParamsList(new NpmThriftWriter(p), value);
      const written = new Uint8Array(Buffer.concat(transport.outBuffers, transport.outCount));
      assertEquals(written, ours, name);
      if (npm === TCompactProtocol) continue; // its bools in containers, see above
      const back = T.readTPipelineFragmentParamsList(
        new NpmThriftReader(new npm(new TFramedTransport(Buffer.from(written)))),
      );
      assertEquals(back, value, name);
    }
  });
}

import { assertEquals, assertThrows } from "@std/assert";
import * as T from "../thrift.ts";
import * as P from "../proto.ts";
import { readList, rI32, rI64, wI64, writeList } from "./containers.ts";

const PROTOCOLS = [
  {
    name: "compact",
    writer: () => new T.CompactWriter(),
    reader: (b: Uint8Array, limits?: T.WireLimits) => new T.CompactReader(b, limits),
  },
  {
    name: "binary",
    writer: () => new T.BinaryWriter(),
    reader: (b: Uint8Array, limits?: T.WireLimits) => new T.BinaryReader(b, limits),
  },
] as const;

function kindOf(f: () => unknown): string {
  try {
    f();
  } catch (e) {
    if (e instanceof T.WireError) return e.kind;
    throw e;
  }
  return "none";
}

for (const { name, writer, reader } of PROTOCOLS) {
  Deno.test(`${name}: every base type keeps its extreme values`, () => {
    const w = writer();
    const ints = [0, 1, -1, 127, -128, 32767, -32768, 2147483647, -2147483648];
    const longs = [
      0n,
      1n,
      -1n,
      1n << 31n,
      -(1n << 31n),
      (1n << 53n) + 1n,
      (1n << 63n) - 1n,
      -(1n << 63n),
      1n << 62n,
      127n,
    ];
    const doubles = [0, -0, 1.5, Number.MAX_VALUE, Number.MIN_VALUE, Infinity, -Infinity, NaN];
    const texts = ["", "a", "ü€😀", "x".repeat(200), "é".repeat(100), "\u0000"];
    for (const v of ints) w.i32(v);
    for (const v of longs) w.i64(v);
    for (const v of doubles) w.double(v);
    for (const v of texts) w.string(v);
    w.i8(-128);
    w.i16(-32768);
    w.bool(true);
    w.bool(false);
    w.binary(new Uint8Array([0, 255, 128]));
    const r = reader(w.bytes());
    assertEquals(ints.map(() => r.i32()), ints);
    assertEquals(longs.map(() => r.i64()), longs);
    assertEquals(doubles.map(() => r.double()), doubles);
    assertEquals(texts.map(() => r.string()), texts);
    assertEquals([r.i8(), r.i16(), r.bool(), r.bool()], [-128, -32768, true, false]);
    assertEquals(r.binary(), new Uint8Array([0, 255, 128]));
    assertEquals(r.bytesLeft, 0);
  });

  Deno.test(`${name}: a number that does not fit its type is refused`, () => {
    for (
      const f of [
        () => writer().i8(128),
        () => writer().i16(-32769),
        () => writer().i32(2147483648),
        () => writer().i32(1.5),
        () => writer().i64(1n << 63n),
      ]
    ) assertEquals(kindOf(f), "range");
  });

  Deno.test(`${name}: unknown fields of every type are skipped`, () => {
    const w = writer();
    w.structBegin();
    w.boolField(100, true);
    w.field(T.TType.I64, 101);
    w.i64(-5n);
    w.field(T.TType.MAP, 102);
    w.mapBegin(T.TType.STRING, T.TType.LIST, 1);
    w.string("k");
    writeList(w, T.TType.I64, [1n, 2n], wI64);
    w.field(T.TType.STRUCT, 103);
    T.writeTUniqueId(w, { hi: 1n, lo: 2n });
    w.field(T.TType.I64, 1);
    w.i64(7n);
    w.field(T.TType.SET, 104);
    w.setBegin(T.TType.BOOL, 2);
    w.bool(true);
    w.bool(false);
    w.field(T.TType.I64, 2);
    w.i64(8n);
    w.field(T.TType.DOUBLE, 105);
    w.double(1);
    w.structEnd();
    const r = reader(w.bytes());
    assertEquals(T.readTUniqueId(r), { hi: 7n, lo: 8n });
    assertEquals(r.bytesLeft, 0);
  });

  Deno.test(`${name}: a missing required field is an error that names struct and field`, () => {
    const w = writer();
    w.structBegin();
    w.field(T.TType.I64, 1);
    w.i64(7n);
    w.structEnd();
    assertThrows(
      () => T.readTUniqueId(reader(w.bytes())),
      T.WireError,
      "Required field lo of TUniqueId is missing",
    );
  });

  Deno.test(`${name}: a field of another type than the definition's counts as unknown`, () => {
    const w = writer();
    w.structBegin();
    w.field(T.TType.STRING, 1);
    w.string("seven");
    w.structEnd();
    assertEquals(kindOf(() => T.readTUniqueId(reader(w.bytes()))), "missing");
  });

  Deno.test(`${name}: lengths and sizes past the input are refused before anything is allocated`, () => {
    const huge = writer();
    huge.listBegin(T.TType.I32, 0x7fffffff);
    assertEquals(kindOf(() => readList(reader(huge.bytes()), T.TType.I32, rI32)), "limit");
    const list = writer();
    list.listBegin(T.TType.I64, 1000);
    list.i64(1n);
    assertEquals(kindOf(() => readList(reader(list.bytes()), T.TType.I64, rI64)), "truncated");
    const text = writer();
    text.binary(new Uint8Array(100));
    assertEquals(kindOf(() => reader(text.bytes().subarray(0, 50)).string()), "truncated");
  });

  Deno.test(`${name}: the limits that are given hold`, () => {
    const limits = { depth: 3, containerElements: 4, stringBytes: 5 };
    const w = writer();
    w.string("123456");
    assertEquals(kindOf(() => reader(w.bytes(), limits).string()), "limit");
    w.reset();
    writeList(w, T.TType.I64, [1n, 2n, 3n, 4n, 5n], wI64);
    assertEquals(kindOf(() => readList(reader(w.bytes(), limits), T.TType.I64, rI64)), "limit");
    w.reset();
    for (let i = 0; i < 4; i++) w.listBegin(T.TType.LIST, 1);
    w.listBegin(T.TType.I32, 0);
    assertEquals(kindOf(() => reader(w.bytes(), limits).skip(T.TType.LIST)), "limit");
  });

  Deno.test(`${name}: nesting without end is refused`, () => {
    const w = writer();
    for (let i = 0; i < 10_000; i++) {
      w.structBegin();
      w.field(T.TType.STRUCT, 1);
    }
    assertEquals(kindOf(() => reader(w.bytes()).skip(T.TType.STRUCT)), "limit");
  });
}

Deno.test("CompactReader refuses varints that are too long and types that do not exist", () => {
  const endless = new Uint8Array(20).fill(0xff);
  assertEquals(kindOf(() => new T.CompactReader(endless).i32()), "malformed");
  assertEquals(kindOf(() => new T.CompactReader(endless).i64()), "malformed");
  assertEquals(kindOf(() => T.decodeCompact(T.readTUniqueId, new Uint8Array([0x1f, 0]))), "malformed");
});

Deno.test("decodeCompact() refuses bytes behind the struct", () => {
  const b = T.encodeCompact(T.writeTUniqueId, { hi: 1n, lo: 2n });
  assertEquals(T.decodeCompact(T.readTUniqueId, b), { hi: 1n, lo: 2n });
  assertEquals(kindOf(() => T.decodeCompact(T.readTUniqueId, new Uint8Array([...b, 0]))), "malformed");
});

Deno.test("BinaryReader reads strict and non-strict message headers", () => {
  for (const strict of [true, false]) {
    const w = new T.BinaryWriter();
    w.message("heartbeat", T.TMessageType.CALL, 42, strict);
    assertEquals(new T.BinaryReader(w.bytes()).message(), {
      name: "heartbeat",
      type: T.TMessageType.CALL,
      seqId: 42,
    });
  }
  assertEquals(
    kindOf(() => new T.BinaryReader(new Uint8Array([0x80, 2, 0, 1, 0, 0, 0, 0])).message()),
    "malformed",
  );
});

Deno.test("readers give binary values as views on the input", () => {
  const b = T.encodeBinary(T.writeTResultBatch, {
    rows: [new Uint8Array([1, 2, 3])],
    is_compressed: false,
    packet_seq: 0n,
  });
  const batch = T.decodeBinary(T.readTResultBatch, b);
  assertEquals(batch.rows[0].buffer === b.buffer, true);
});

Deno.test("protobuf: unknown fields are skipped, a missing required field names message and field", () => {
  const b = P.encodePFetchDataResult({ status: { status_code: 0 }, packet_seq: 5n, eos: true });
  // 0xfa7f is the tag of field 2047 with a length.
  const withUnknown = new Uint8Array([0xfa, 0x7f, 2, 1, 2, ...b]);
  assertEquals(P.decodePFetchDataResult(withUnknown), {
    status: { status_code: 0 },
    packet_seq: 5n,
    eos: true,
  });
  assertThrows(
    () => P.decodePFetchDataResult(new Uint8Array(0)),
    P.WireError,
    "Required field status of PFetchDataResult is missing",
  );
});

Deno.test("protobuf: maps, repeated and packed values keep their contents", () => {
  const nodes = { slave_nodes: [{ id: 1n, option: 2n, host: "h", async_internal_port: 3 }] };
  const m: P.PTabletWriterAddBlockResult = {
    status: { status_code: 0, error_msgs: ["a", ""] },
    success_slave_tablet_node_ids: new Map([[-1n, { slave_node_ids: [1n, -(1n << 63n)] }]]),
  };
  assertEquals(P.decodePTabletWriterAddBlockResult(P.encodePTabletWriterAddBlockResult(m)), m);
  assertEquals(P.decodePSlaveTabletNodes(P.encodePSlaveTabletNodes(nodes)), nodes);
  // Field 1 as one packed run: what a peer with [packed = true] sends.
  assertEquals(P.decodePSuccessSlaveTabletNodeIds(new Uint8Array([10, 3, 1, 172, 2])), {
    slave_node_ids: [1n, 300n],
  });
});

Deno.test("protobuf: lengths past the input and endless nesting are refused", () => {
  assertEquals(kindOf(() => P.decodePStatus(new Uint8Array([18, 200, 1, 65]))), "malformed");
  assertEquals(kindOf(() => P.decodePFetchDataResult(new Uint8Array([10, 127, 0]))), "truncated");
  let b: Uint8Array = new Uint8Array(0);
  for (let i = 0; i < 200; i++) {
    const next: number[] = [];
    for (let n = b.length;; n >>= 7) {
      next.push(n > 127 ? (n & 127) | 128 : n);
      if (n <= 127) break;
    }
    // PColumnMeta.children, field 5
    b = new Uint8Array([42, ...next, ...b]);
  }
  assertEquals(kindOf(() => P.decodePColumnMeta(b)), "limit");
});

Deno.test("thriftToJson() writes maps, sets, bytes and long integers as the recordings do", () => {
  assertEquals(
    T.thriftToJson({
      map: new Map([[1n, ["x"]]]),
      set: new Set([2]),
      text: new TextEncoder().encode("hi"),
      bytes: new Uint8Array([255, 0]),
      big: 1n << 60n,
      small: 3n,
      absent: undefined,
    }),
    {
      map: { $map: { "1": ["x"] } },
      set: { $set: [2] },
      text: "hi",
      bytes: { $hex: "ff00" },
      big: "1152921504606846976",
      small: 3,
    },
  );
});

Deno.test("enumName() gives the name, or the number that has none", () => {
  assertEquals(T.enumName(T.TPrimitiveType, T.TPrimitiveType.INT), "INT");
  assertEquals(T.enumName(T.TPrimitiveType, 9999), "9999");
});

Deno.test("defaultsTQueryOptions() gives the defaults of the definition", () => {
  const d = T.defaultsTQueryOptions();
  assertEquals([d.batch_size, d.default_order_by_limit, d.disable_codegen], [0, -1n, true]);
});

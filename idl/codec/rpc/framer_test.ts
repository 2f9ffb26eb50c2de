import { assert, assertEquals } from "@std/assert";
import { goldenBytes, goldenNames } from "../../../tests/golden/golden.ts";
import { mutate, random } from "../../../tests/golden/random.ts";
import { BinaryWriter, TMessageType, TType, WireError } from "../../thrift.ts";
import { MessageFramer } from "./framer.ts";

const MESSAGES = ["agent/", "fe_rpc/"].flatMap((f) => goldenNames(f)).filter((n) => n.endsWith(".bin"))
  .map(goldenBytes);

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return out;
}

function kindOf(framer: MessageFramer, bytes: Uint8Array): string {
  try {
    framer.push(bytes);
  } catch (e) {
    if (e instanceof WireError) return e.kind;
    throw e;
  }
  return "none";
}

function header(): BinaryWriter {
  const w = new BinaryWriter();
  w.message("m", TMessageType.CALL, 1);
  return w;
}

Deno.test("MessageFramer cuts the recorded messages out of one stream, whatever the chunks", () => {
  const stream = concat(MESSAGES);
  for (const size of [7, 1000, stream.length]) {
    const framer = new MessageFramer();
    const found: Uint8Array[] = [];
    for (let at = 0; at < stream.length; at += size) {
      found.push(...framer.push(stream.subarray(at, at + size)));
    }
    assertEquals(found.length, MESSAGES.length);
    for (let i = 0; i < found.length; i++) assertEquals(found[i], MESSAGES[i]);
    assertEquals(framer.bufferedBytes, 0);
  }
});

Deno.test("MessageFramer takes a message byte by byte and hands it out with its last one", () => {
  const message = MESSAGES[0];
  const framer = new MessageFramer();
  for (let i = 0; i < message.length - 1; i++) assertEquals(framer.push(message.subarray(i, i + 1)), []);
  assertEquals(framer.push(message.subarray(message.length - 1)), [message]);
});

Deno.test("MessageFramer reads non-strict headers", () => {
  const w = new BinaryWriter();
  w.message("ping", TMessageType.CALL, 1, false);
  w.structEnd();
  assertEquals(new MessageFramer().push(w.bytes()), [w.bytes()]);
});

Deno.test("MessageFramer refuses what is no Thrift message, at once", () => {
  assertEquals(kindOf(new MessageFramer(), new TextEncoder().encode("GET / HTTP/1.1\r\n")), "limit");
  assertEquals(kindOf(new MessageFramer(), new Uint8Array([0x80, 2, 0, 0])), "malformed");
  const type = header();
  type.field(99, 1);
  assertEquals(kindOf(new MessageFramer(), type.bytes()), "malformed");
});

Deno.test("MessageFramer refuses lengths past the limit before the bytes come", () => {
  const text = header();
  text.field(TType.STRING, 1);
  text.i32(0x7fffffff);
  assertEquals(kindOf(new MessageFramer(1024), text.bytes()), "limit");
  const negative = header();
  negative.field(TType.STRING, 1);
  negative.i32(-5);
  assertEquals(kindOf(new MessageFramer(1024), negative.bytes()), "malformed");
  const list = header();
  list.field(TType.LIST, 1);
  list.listBegin(TType.I64, 1000);
  assertEquals(kindOf(new MessageFramer(1024), list.bytes()), "limit");
  const huge = header();
  huge.field(TType.LIST, 1);
  huge.listBegin(TType.STRUCT, 0x7fffffff);
  assertEquals(kindOf(new MessageFramer(), huge.bytes()), "limit");
});

Deno.test("MessageFramer refuses a message that grows past the limit field by field", () => {
  const w = header();
  for (let i = 0; i < 100; i++) {
    w.field(TType.I64, 1);
    w.i64(1n);
  }
  const framer = new MessageFramer(512);
  assertEquals(kindOf(framer, w.bytes()), "limit");
  assertEquals(kindOf(framer, new Uint8Array([0])), "limit");
});

Deno.test("MessageFramer refuses nesting without end", () => {
  const w = header();
  for (let i = 0; i < 1000; i++) w.field(TType.STRUCT, 1);
  assertEquals(kindOf(new MessageFramer(), w.bytes()), "limit");
});

Deno.test("MessageFramer survives 2,000 mutated messages", () => {
  const r = random("framer");
  for (let i = 0; i < 2000; i++) {
    const bytes = mutate(MESSAGES[r.below(MESSAGES.length)], r);
    const kind = kindOf(new MessageFramer(1 << 20), bytes);
    assert(["none", "malformed", "limit"].includes(kind), `Seed ${r.seed}, round ${i}: ${kind}`);
  }
});

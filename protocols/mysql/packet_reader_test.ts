import { assertEquals, assertThrows } from "@std/assert";
import { MAX_PAYLOAD } from "./constants.ts";
import { PacketFault } from "./errors.ts";
import { PacketReader } from "./packet_reader.ts";
import { PacketWriter } from "./packet_writer.ts";
import { packet } from "./testing/support.ts";

/** mulberry32: a small seeded generator. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

Deno.test("PacketReader hands on packets however the input is cut", () => {
  const seed = Number(Deno.env.get("SEED") ?? Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  const random = seeded(seed);
  for (let round = 0; round < 1000; round += 1) {
    const payloads = Array.from({ length: 1 + Math.floor(random() * 5) }, () => {
      const payload = new Uint8Array(Math.floor(random() * 40));
      for (let index = 0; index < payload.length; index += 1) payload[index] = random() * 256;
      return payload;
    });
    const input = payloads.flatMap((payload, sequence) => [...packet(sequence, payload)]);
    const reader = new PacketReader(1000);
    const seen: Uint8Array[] = [];
    for (let at = 0; at < input.length;) {
      const end = Math.min(input.length, at + 1 + Math.floor(random() * 20));
      reader.push(Uint8Array.from(input.slice(at, end)));
      at = end;
      for (let next = reader.next(); next; next = reader.next()) seen.push(next);
    }
    assertEquals(
      seen.map((one) => [...one]),
      payloads.map((one) => [...one]),
      `seed ${seed}, round ${round}`,
    );
    assertEquals(reader.pending, 0);
  }
});

Deno.test("PacketReader answers any garbage with packets or a fault, and consumes no more than there is", () => {
  const seed = Number(Deno.env.get("SEED") ?? Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  const random = seeded(seed);
  let faults = 0;
  for (let round = 0; round < 1000; round += 1) {
    const reader = new PacketReader(500);
    const input = Uint8Array.from(
      { length: Math.floor(random() * 200) },
      () => random() < 0.5 ? 0 : random() * 256,
    );
    reader.push(input);
    try {
      let bytes = 0;
      for (let next = reader.next(); next; next = reader.next()) bytes += next.length + 4;
      assertEquals(bytes + reader.pending, input.length);
    } catch (error) {
      if (!(error instanceof PacketFault)) throw error;
      faults += 1;
    }
  }
  assertEquals(faults > 0, true);
});

Deno.test("PacketReader refuses packets beyond the limit as soon as the header is there", () => {
  const reader = new PacketReader(100);
  reader.push(Uint8Array.of(101, 0, 0, 0));
  const fault = assertThrows(() => reader.next(), PacketFault) as PacketFault;
  assertEquals(fault.error.number, 1153);
  assertEquals(fault.error.sqlState, "08S01");
});

Deno.test("PacketReader refuses packets out of order", () => {
  const reader = new PacketReader(100);
  reader.push(packet(3, "x"));
  const fault = assertThrows(() => reader.next(), PacketFault) as PacketFault;
  assertEquals(fault.error.number, 1156);
});

Deno.test("packets of 16 MB are cut by the writer and joined by the reader", () => {
  for (const length of [MAX_PAYLOAD - 1, MAX_PAYLOAD, MAX_PAYLOAD + 5, 2 * MAX_PAYLOAD]) {
    const payload = new Uint8Array(length);
    for (let at = 0; at < length; at += 4093) payload[at] = at % 251;
    const out = new PacketWriter();
    out.begin();
    out.bytes(payload);
    out.end();
    assertEquals(out.sequence, Math.floor(length / MAX_PAYLOAD) + 1);
    const reader = new PacketReader(length);
    reader.push(out.take());
    const joined = reader.next();
    assertEquals(joined?.length, length);
    let same = true;
    for (let at = 0; at < length; at += 1) same &&= joined?.[at] === payload[at];
    assertEquals(same, true);
    assertEquals(reader.next(), null);
  }
});

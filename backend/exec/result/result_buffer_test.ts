import { assertEquals, assertRejects, assertThrows } from "@std/assert";
import {
  decodeBinary,
  encodeBinary,
  readTResultBatch,
  TStatusCode,
  writeTResultBatch,
} from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";
import { ResultBuffer } from "./mod.ts";

function batch(...rows: string[]): Uint8Array {
  const e = new TextEncoder();
  const value = { rows: rows.map((r) => e.encode(r)), is_compressed: false, packet_seq: 0n };
  return encodeBinary(writeTResultBatch, value);
}

const failure = new StatusError(TStatusCode.CANCELLED, "Cancelled");

function read(bytes: Uint8Array): { rows: string[]; seq: bigint } {
  const { rows, packet_seq } = decodeBinary(readTResultBatch, bytes);
  return { rows: rows.map((r) => new TextDecoder().decode(r)), seq: packet_seq! };
}

Deno.test("batches come in order, counted, and the end comes alone", async () => {
  const buffer = new ResultBuffer(1, 1000);
  for (const [i, text] of ["a", "b"].entries()) {
    await buffer.put(batch(text));
    const f = await buffer.fetch(0);
    assertEquals([f.eos, f.packetSeq], [false, BigInt(i)]);
    assertEquals(read(f.batch!), { rows: [text], seq: BigInt(i) });
  }
  buffer.close();
  assertEquals(await buffer.fetch(0), { packetSeq: 2n, eos: true });
  assertEquals(await buffer.fetch(0), { packetSeq: 2n, eos: true });
  await buffer.drained;
});

Deno.test("the end comes with the last batch where it is known in time", async () => {
  const buffer = new ResultBuffer(1, 1000);
  const waiting = buffer.fetch(10_000);
  await buffer.put(batch("x"));
  buffer.close();
  const f = await waiting;
  assertEquals([f.eos, f.packetSeq, read(f.batch!).rows], [true, 0n, ["x"]]);
  await buffer.drained;
  assertEquals(await buffer.fetch(0), { packetSeq: 1n, eos: true });
});

Deno.test("batches that wait are handed out together up to a size", async () => {
  const buffer = new ResultBuffer(1, 10_000_000);
  const large = "x".repeat(600_000);
  for (const rows of [["a", "bc"], ["", "d"], ["e"], [large], [large]]) await buffer.put(batch(...rows));
  buffer.close();
  const got = [];
  for (let eos = false; !eos;) {
    const f = await buffer.fetch(0);
    got.push(read(f.batch!));
    eos = f.eos;
  }
  assertEquals(got, [{ rows: ["a", "bc", "", "d", "e", large], seq: 0n }, { rows: [large], seq: 1n }]);
  assertEquals(buffer.queuedBytes, 0);
});

Deno.test("a reader waits its time, then gets nothing", async () => {
  const buffer = new ResultBuffer(1, 1000);
  assertEquals(await buffer.fetch(5), { packetSeq: 0n, eos: false });
  const waiting = buffer.fetch(10_000);
  await buffer.put(batch("x"));
  assertEquals((await waiting).packetSeq, 0n);
  const end = buffer.fetch(10_000);
  buffer.close();
  assertEquals(await end, { packetSeq: 1n, eos: true });
});

Deno.test("producers wait while the buffer is full; the last one ends it", async () => {
  const buffer = new ResultBuffer(3, 60);
  const done: number[] = [];
  const produce = async (n: number) => {
    for (let i = 0; i < 20; i++) await buffer.put(batch(`${n}:${i}`));
    done.push(n);
    buffer.close();
  };
  const all = Promise.all([1, 2, 3].map(produce));
  await Promise.resolve();
  assertEquals(done, []);
  const seen: string[] = [];
  while (true) {
    const f = await buffer.fetch(1000);
    if (f.batch) seen.push(...read(f.batch).rows);
    assertEquals(buffer.queuedBytes <= 60 + 3 * 40, true);
    if (f.eos) break;
  }
  await all;
  assertEquals(seen.length, 60);
  for (const n of [1, 2, 3]) {
    assertEquals(
      seen.filter((s) => s.startsWith(`${n}:`)),
      Array.from({ length: 20 }, (_, i) => `${n}:${i}`),
    );
  }
});

Deno.test("a failure wakes producers and reader, and stays", async () => {
  const full = new ResultBuffer(1, 10);
  await full.put(batch("x"));
  const put = assertRejects(() => full.put(batch("y")), StatusError, "Cancelled");
  full.fail(failure);
  await put;
  await assertRejects(() => full.fetch(0), StatusError, "Cancelled");
  await assertRejects(() => full.put(batch("z")), StatusError, "Cancelled");
  await full.drained;
  const empty = new ResultBuffer(1, 10);
  const fetch = assertRejects(() => empty.fetch(10_000), StatusError, "Cancelled");
  empty.fail(failure);
  await fetch;
  empty.close();
});

Deno.test("a cancel after the end changes nothing", async () => {
  const buffer = new ResultBuffer(1, 10);
  buffer.close();
  assertEquals((await buffer.fetch(0)).eos, true);
  buffer.fail(failure);
  assertEquals((await buffer.fetch(0)).eos, true);
});

Deno.test("wrong use is an error", async () => {
  assertThrows(() => new ResultBuffer(0, 10), RangeError);
  const buffer = new ResultBuffer(1, 10);
  buffer.close();
  assertThrows(() => buffer.close());
  await assertRejects(() => buffer.put(batch("late")));
});

import { assertEquals } from "@std/assert";
import { codeOf, openConnection, packet, ROOT_RESPONSE, settle } from "./testing/support.ts";

const CASES = 1000;

Deno.test("a mangled handshake ends in a session, an error or a closed connection, never in a crash", async () => {
  const seed = Number(Deno.env.get("SEED") ?? Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  let state = seed >>> 0;
  const random = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const benches = [];
  for (let round = 0; round < CASES; round += 1) {
    const bench = await openConnection();
    bench.transport.taken();
    let payload = ROOT_RESPONSE.slice(4);
    for (let change = random(6); change > 0; change -= 1) payload[random(payload.length)] = random(256);
    if (random(2) === 0) payload = payload.subarray(0, random(payload.length));
    bench.connection.receive(packet(1, payload));
    benches.push({ bench, round });
  }
  await settle();
  let errors = 0;
  for (const { bench, round } of benches) {
    const { transport, connection } = bench;
    const packets = transport.packets();
    assertEquals(packets.length, 1, `seed ${seed}, case ${round}`);
    const { payload, sequence } = packets[0];
    assertEquals(sequence, 2);
    if (payload[0] === 0xff) {
      errors += 1;
      assertEquals(transport.ended, true, `seed ${seed}, case ${round}`);
      assertEquals([1043, 1835, 1049].includes(codeOf(payload)), true, `seed ${seed}, case ${round}`);
    } else if (payload[0] === 0) {
      assertEquals(connection.authenticated, true);
    } else {
      assertEquals(payload[0], 0xfe, `seed ${seed}, case ${round}`);
    }
    bench.close();
  }
  assertEquals(errors > 0, true);
});

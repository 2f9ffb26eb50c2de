import { assertEquals } from "@std/assert";
import { column, encodedBatch, ok, oneRow } from "../../kernel/host/testing/fake_kernel.ts";
import type { ExecuteReply, ResultBatch } from "../../kernel/spi/mod.ts";
import {
  codeOf,
  com,
  hex,
  messageOf,
  openConnection,
  packet,
  readyConnection,
  ROOT_RESPONSE,
  settle,
  unhex,
} from "./testing/support.ts";

const one = oneRow("1", { kind: "tinyint" }, "1");
const streamOf = (batches: AsyncIterable<ResultBatch>): ExecuteReply => ({
  outcomes: [{ kind: "stream", encoding: "mysql_text", columns: [column("a", { kind: "int" })], batches }],
  rest: null,
});

Deno.test("an SSL request is refused with an error that says why, and the connection ends", async () => {
  const { connection, transport, close } = await openConnection();
  transport.taken();
  const request = ROOT_RESPONSE.slice(4, 36);
  request[1] |= 0x08;
  connection.receive(packet(1, request));
  const { payload, sequence } = transport.packets()[0];
  assertEquals([sequence, payload[0], codeOf(payload)], [2, 0xff, 1043]);
  assertEquals(messageOf(payload).includes("SSL"), true);
  assertEquals(transport.ended, true);
  close();
});

Deno.test("a client that does not authenticate in time is dropped", async () => {
  const { kernel, transport } = await openConnection({ connectTimeoutMs: 5 });
  await new Promise((resolve) => setTimeout(resolve, 30));
  assertEquals(transport.destroyed, true);
  assertEquals(kernel.calls.includes("unregister 1 authentication_timeout"), true);
});

Deno.test("an oversized command is answered with 1153 and the connection ends", async () => {
  const { kernel, connection, transport, close } = await readyConnection({ maxPacketBytes: 100 });
  connection.receive(com(3, "x".repeat(200)));
  const { payload } = transport.packets()[0];
  assertEquals(codeOf(payload), 1153);
  assertEquals(transport.ended, true);
  assertEquals(kernel.calls.includes("unregister 1 protocol_violation"), true);
  close();
});

Deno.test("an empty command and a packet out of order are answered with an error and end the connection", async () => {
  for (const [bytes, number] of [[packet(0, ""), 1835], [packet(7, "\x0e"), 1156]] as const) {
    const { connection, transport, close } = await readyConnection();
    connection.receive(bytes);
    assertEquals(codeOf(transport.packets()[0].payload), number);
    assertEquals(transport.ended, true);
    close();
  }
});

Deno.test("commands sent ahead are answered in order, one at a time", async () => {
  let running = 0;
  let most = 0;
  const { connection, transport, close } = await readyConnection({
    answer: async (sql) => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      return { outcomes: [ok(Number(sql))], rest: null };
    },
  });
  connection.receive(Uint8Array.from([...com(3, "1"), ...com(3, "2"), ...com(0x0e, ""), ...com(3, "3")]));
  await settle();
  assertEquals(transport.packets().map(({ payload }) => payload[1]), [1, 2, 0, 3]);
  assertEquals(most, 1);
  close();
});

Deno.test("a client that sends ahead without end is not read any more", async () => {
  let release: (reply: ExecuteReply) => void = () => undefined;
  const { connection, transport, close } = await readyConnection({
    answer: () => new Promise((resolve) => release = resolve),
  });
  connection.receive(com(3, "wait"));
  connection.receive(new Uint8Array(2 << 20));
  assertEquals(transport.paused, true);
  release({ outcomes: [ok()], rest: null });
  await settle();
  assertEquals(transport.paused, false);
  close();
});

Deno.test("several statements stop at the first error, which is the last packet", async () => {
  const error = {
    name: "Syntax",
    number: 1105,
    sqlState: "HY000",
    message: "no",
    grpcStatus: 3,
    httpStatus: 400,
  };
  const { connection, transport, close } = await readyConnection({
    answer: () => ({ outcomes: [one, { kind: "error", error }], rest: null }),
  });
  connection.receive(com(3, "select 1; wrong"));
  await settle();
  const packets = transport.packets();
  assertEquals(hex(packets[4].payload), "fe00000800");
  assertEquals(codeOf(packets[5].payload), 1105);
  assertEquals(packets.map(({ sequence }) => sequence), [1, 2, 3, 4, 5, 6]);
  close();
});

Deno.test("nothing is pulled from the kernel while the client does not read", async () => {
  let pulled = 0;
  let stopped = false;
  const batches = async function* () {
    try {
      for (;;) {
        pulled += 1;
        yield await Promise.resolve(encodedBatch([unhex("0131"), unhex("0132")]));
      }
    } finally {
      stopped = true;
    }
  };
  const { kernel, connection, transport } = await readyConnection({ answer: () => streamOf(batches()) });
  transport.congested = true;
  connection.receive(com(3, "select"));
  await settle();
  assertEquals(pulled, 1);
  connection.drained();
  await settle();
  assertEquals(pulled, 2);
  // The client goes away: the stream is left, which cancels the query, and the connection is given back.
  connection.disconnected();
  await settle();
  assertEquals(stopped, true);
  assertEquals(kernel.calls.includes("unregister 1 client_vanished"), true);
});

Deno.test("sequence numbers of forwarded rows go around after 255", async () => {
  const batches = async function* () {
    yield await Promise.resolve(encodedBatch(Array.from({ length: 300 }, () => unhex("0131"))));
  };
  const { connection, transport, close } = await readyConnection({ answer: () => streamOf(batches()) });
  connection.receive(com(3, "select"));
  await settle();
  const packets = transport.packets();
  assertEquals(packets.length, 304);
  assertEquals(packets.every(({ sequence }, index) => sequence === ((index + 1) & 0xff)), true);
  close();
});

Deno.test("damaged rows of a backend end the connection with an error", async () => {
  const batches = async function* () {
    const batch = encodedBatch([unhex("0131")]);
    yield await Promise.resolve(batch.kind === "encoded" ? { ...batch, rowCount: 2 } : batch);
  };
  const { connection, transport, close } = await readyConnection({ answer: () => streamOf(batches()) });
  connection.receive(com(3, "select"));
  await settle();
  const last = transport.packets().at(-1);
  assertEquals(codeOf(last?.payload ?? new Uint8Array(3)), 1105);
  close();
});

Deno.test("an error in the middle of a stream follows the rows, and the connection stays usable", async () => {
  const batches = async function* () {
    yield await Promise.resolve(encodedBatch([unhex("0131")]));
    throw new Error("Backend 7 is gone");
  };
  const { connection, transport, close } = await readyConnection({
    answer: (sql) => sql === "bad" ? streamOf(batches()) : { outcomes: [one], rest: null },
  });
  connection.receive(com(3, "bad"));
  await settle();
  const last = transport.packets().at(-1);
  assertEquals(messageOf(last?.payload ?? new Uint8Array(0)).includes("Backend 7 is gone"), true);
  connection.receive(com(3, "good"));
  await settle();
  assertEquals(transport.packets().length, 5);
  close();
});

Deno.test("kill() answers a running command with the error and ends the connection", async () => {
  const { connection, transport, close } = await readyConnection({
    answer: () => new Promise(() => undefined),
  });
  connection.receive(com(3, "select sleep(100)"));
  await settle();
  connection.kill({
    name: "Cancelled",
    number: 1317,
    sqlState: "70100",
    message: "Query was killed",
    grpcStatus: 1,
    httpStatus: 499,
  });
  assertEquals(codeOf(transport.packets()[0].payload), 1317);
  assertEquals(transport.ended, true);
  close();
});

Deno.test("commands beyond the limit wait for their turn", async () => {
  const { connection, transport, close } = await readyConnection({ maxTasks: 1 });
  connection.receive(com(3, "select 1"));
  await settle();
  connection.receive(com(3, "select 1"));
  await settle();
  assertEquals(transport.packets().length, 10);
  close();
});

Deno.test("prepared statements answer a clear error, and closing one answers nothing", async () => {
  const { connection, transport, close } = await readyConnection();
  connection.receive(com(0x16, "select ?"));
  await settle();
  assertEquals(codeOf(transport.packets()[0].payload), 1295);
  connection.receive(packet(0, unhex("1900000080")));
  connection.receive(packet(0, unhex("17010000800001000000")));
  await settle();
  const packets = transport.packets();
  assertEquals(packets.length, 1);
  assertEquals([codeOf(packets[0].payload), messageOf(packets[0].payload)], [
    1047,
    "#08S01Prepared statement 2147483649 does not exist",
  ]);
  close();
});

Deno.test("typed columns of every kind become text", async () => {
  const values = [
    { kind: "text", values: ["é", null] },
    { kind: "number", values: [-1.5, null] },
    { kind: "bigint", values: [12345678901234567890n, null] },
    { kind: "boolean", values: [true, false] },
    { kind: "bytes", values: [Uint8Array.of(1, 2), null] },
  ] as const;
  const { connection, transport, close } = await readyConnection({
    answer: () => ({
      outcomes: [{
        kind: "rows",
        columns: values.map((_, index) => column(`c${index}`, { kind: "string" })),
        rows: { kind: "columns", rowCount: 2, columns: values },
      }],
      rest: null,
    }),
  });
  connection.receive(com(3, "select"));
  await settle();
  const packets = transport.packets();
  const text = (value: string) =>
    `${value.length.toString(16).padStart(2, "0")}${hex(new TextEncoder().encode(value))}`;
  assertEquals(
    hex(packets[7].payload),
    `02c3a9${text("-1.5")}${text("12345678901234567890")}${text("1")}020102`,
  );
  assertEquals(hex(packets[8].payload), `fbfbfb${text("0")}fb`);
  close();
});

import net from "node:net";
import { assert, assertEquals, assertRejects } from "@std/assert";
import { goldenBytes } from "../../../tests/golden/golden.ts";
import { mutate, random } from "../../../tests/golden/random.ts";
import { createThriftServer, RpcError, ThriftClient, type ThriftServerOptions } from "../../rpc.ts";
import { BackendService, BinaryWriter, HeartbeatService, TMessageType, TStatusCode } from "../../thrift.ts";
import type { THeartbeatResult, TMasterInfo } from "../../thrift.ts";

const MASTER: TMasterInfo = {
  network_address: { hostname: "fé", port: 9020 },
  cluster_id: 7,
  epoch: 1n << 60n,
};

function beat(info: TMasterInfo): THeartbeatResult {
  return {
    status: { status_code: TStatusCode.OK },
    backend_info: { be_port: info.network_address.port, http_port: info.cluster_id, be_mem: info.epoch },
  };
}

function serve(options: Partial<ThriftServerOptions> = {}) {
  const errors: string[] = [];
  return createThriftServer(HeartbeatService, { heartbeat: ({ master_info }) => beat(master_info) }, {
    host: "127.0.0.1",
    port: 0,
    onError: (message) => errors.push(message),
    ...options,
  }).then((server) => ({ server, errors }));
}

function client(port: number, timeoutMs = 5000) {
  return new ThriftClient(HeartbeatService, { host: "127.0.0.1", port, timeoutMs });
}

/** A raw connection; `closed` resolves when the server drops it. */
async function raw(port: number): Promise<{ socket: net.Socket; closed: Promise<void> }> {
  const socket = net.createConnection({ host: "127.0.0.1", port });
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  // A reset is one of the ways in which the server drops a connection.
  socket.on("error", () => socket.destroy());
  // Unread data would hold "close" back.
  socket.resume();
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  return { socket, closed };
}

async function failure(p: Promise<unknown>): Promise<RpcError> {
  try {
    await p;
  } catch (e) {
    if (e instanceof RpcError) return e;
    throw e;
  }
  throw new Error("The call succeeded");
}

Deno.test("ThriftClient and createThriftServer() carry i64 past 2^53, text and many calls at once", async () => {
  const { server } = await serve();
  const c = client(server.port);
  const results = await Promise.all(
    Array.from({ length: 50 }, (_, i) => c.call("heartbeat", { master_info: { ...MASTER, cluster_id: i } })),
  );
  assertEquals(results.map((r) => r.backend_info.http_port), Array.from({ length: 50 }, (_, i) => i));
  assertEquals(results[0].backend_info.be_mem, 1n << 60n);
  assertEquals(server.connections, 1);
  c.close();
  await server.close();
});

Deno.test("a method without a handler and a handler that throws are TApplicationExceptions", async () => {
  const server = await createThriftServer(BackendService, {
    get_trash_used_capacity: () => {
      throw new Error("Disk /d1 is gone");
    },
  }, { host: "127.0.0.1", port: 0 });
  const c = new ThriftClient(BackendService, { host: "127.0.0.1", port: server.port });
  const unknown = await failure(c.call("get_tablet_stat", {}));
  assertEquals([unknown.kind, unknown.code], ["unimplemented", 1]);
  const thrown = await failure(c.call("get_trash_used_capacity", {}));
  assertEquals([thrown.kind, thrown.code], ["remote", 6]);
  assert(thrown.message.includes("Disk /d1 is gone"));
  assertEquals(server.connections, 1);
  c.close();
  await server.close();
});

Deno.test("arguments that lack a required field are answered, and the connection goes on", async () => {
  const { server } = await serve();
  const { socket } = await raw(server.port);
  const w = new BinaryWriter();
  w.message("heartbeat", TMessageType.CALL, 9);
  w.structBegin();
  w.structEnd();
  const answer = new Promise<Uint8Array>((resolve) => socket.once("data", (d: Uint8Array) => resolve(d)));
  socket.write(w.bytes());
  const text = new TextDecoder().decode(await answer);
  assert(text.includes("Required field master_info of HeartbeatService_heartbeat_args is missing"), text);
  assertEquals(server.connections, 1);
  socket.destroy();
  await server.close();
});

Deno.test("ThriftClient times out, drops the connection and works again", async () => {
  let slow = true;
  const server = await createThriftServer(HeartbeatService, {
    heartbeat: async ({ master_info }) => {
      if (slow) await new Promise((r) => setTimeout(r, 200));
      return beat(master_info);
    },
  }, { host: "127.0.0.1", port: 0 });
  const c = client(server.port);
  assertEquals(
    (await failure(c.call("heartbeat", { master_info: MASTER }, { timeoutMs: 30 }))).kind,
    "timeout",
  );
  const signal = AbortSignal.timeout(20);
  assertEquals((await failure(c.call("heartbeat", { master_info: MASTER }, { signal }))).kind, "cancelled");
  slow = false;
  assertEquals((await c.call("heartbeat", { master_info: MASTER })).backend_info.http_port, 7);
  c.close();
  await server.close();
});

Deno.test("ThriftClient reports a missing server, reconnects to a restarted one and rejects on close", async () => {
  const { server } = await serve();
  const port = server.port;
  const c = client(port);
  await c.call("heartbeat", { master_info: MASTER });
  await server.close();
  const gone = await failure(c.call("heartbeat", { master_info: MASTER }));
  assert(gone.kind === "connect" || gone.kind === "closed", gone.kind);
  assertEquals((await failure(c.call("heartbeat", { master_info: MASTER }))).kind, "connect");
  const again = await serve({ port });
  await c.call("heartbeat", { master_info: MASTER });
  const out = c.call("heartbeat", { master_info: MASTER });
  c.close();
  assertEquals((await failure(out)).kind, "closed");
  assertEquals((await failure(c.call("heartbeat", { master_info: MASTER }))).kind, "closed");
  await again.server.close();
});

Deno.test("ThriftClient bounds the calls that wait", async () => {
  const server = await createThriftServer(
    HeartbeatService,
    { heartbeat: () => new Promise<never>(() => {}) },
    {
      host: "127.0.0.1",
      port: 0,
    },
  );
  const c = new ThriftClient(HeartbeatService, { host: "127.0.0.1", port: server.port, maxWaiting: 2 });
  const calls = [1, 2, 3].map(() => failure(c.call("heartbeat", { master_info: MASTER })));
  assertEquals((await failure(c.call("heartbeat", { master_info: MASTER }))).kind, "overload");
  c.close();
  assertEquals((await Promise.all(calls)).map((e) => e.kind), ["closed", "closed", "closed"]);
  await server.close();
});

Deno.test("ThriftClient refuses an answer that is no Thrift message", async () => {
  const server = net.createServer((s) => s.on("data", () => s.write("HTTP/1.1 400 Bad Request\r\n\r\n")));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const address = server.address();
  assert(address !== null && typeof address === "object");
  const c = client(address.port);
  assertEquals((await failure(c.call("heartbeat", { master_info: MASTER }))).kind, "protocol");
  c.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
});

Deno.test("createThriftServer() drops garbage and huge lengths and goes on serving", async () => {
  const { server, errors } = await serve({ maxMessageBytes: 64 * 1024 });
  const tooLong = new BinaryWriter();
  tooLong.message("heartbeat", TMessageType.CALL, 1);
  tooLong.field(11, 1);
  tooLong.i32(0x7ffffff0);
  for (
    const bytes of [
      new TextEncoder().encode("GET / HTTP/1.1\r\n\r\n"),
      new Uint8Array(100).fill(0xff),
      tooLong.bytes(),
    ]
  ) {
    const { socket, closed } = await raw(server.port);
    socket.write(bytes);
    await closed;
  }
  assertEquals(errors.length, 3);
  const c = client(server.port);
  await c.call("heartbeat", { master_info: MASTER });
  c.close();
  await server.close();
});

Deno.test("createThriftServer() drops a half message after its time", async () => {
  const { server, errors } = await serve({ messageTimeoutMs: 50 });
  const { socket, closed } = await raw(server.port);
  socket.write(goldenBytes("agent/heartbeat.bin").subarray(0, 40));
  await closed;
  assert(errors[0].includes("incomplete"), errors[0]);
  assertEquals(server.connections, 0);
  await server.close();
});

Deno.test("createThriftServer() bounds the bytes of half messages over all connections", async () => {
  const { server, errors } = await serve({ maxBufferedBytes: 100_000 });
  const w = new BinaryWriter();
  w.message("heartbeat", TMessageType.CALL, 1);
  w.field(11, 1);
  w.i32(1_000_000);
  const half = new Uint8Array(60_000);
  half.set(w.bytes());
  const first = await raw(server.port);
  first.socket.write(half);
  const second = await raw(server.port);
  second.socket.write(half);
  await Promise.race([first.closed, second.closed]);
  assert(errors[0].includes("100000 bytes"), errors[0]);
  first.socket.destroy();
  second.socket.destroy();
  await server.close();
});

Deno.test("createThriftServer() makes room in a flood of idle connections", async () => {
  const { server } = await serve({ maxConnections: 8 });
  const idle = await Promise.all(Array.from({ length: 40 }, () => raw(server.port)));
  const c = client(server.port);
  assertEquals((await c.call("heartbeat", { master_info: MASTER })).backend_info.http_port, 7);
  assert(server.connections <= 8, `${server.connections} connections`);
  for (const i of idle) i.socket.destroy();
  c.close();
  await server.close();
});

Deno.test("createThriftServer() survives 2,000 mutated messages", async () => {
  const { server } = await serve({ messageTimeoutMs: 200 });
  const r = random("thrift server");
  const message = goldenBytes("agent/heartbeat.bin");
  for (let i = 0; i < 2000; i += 20) {
    const batch = await Promise.all(Array.from({ length: 20 }, () => raw(server.port)));
    for (const { socket } of batch) socket.end(mutate(message, r));
    await Promise.all(
      batch.map((b) => Promise.race([b.closed, new Promise((done) => b.socket.once("end", done))])),
    );
    for (const { socket } of batch) socket.destroy();
  }
  const c = client(server.port);
  await c.call("heartbeat", { master_info: MASTER });
  c.close();
  await server.close();
});

Deno.test("createThriftServer() rejects when its port is taken", async () => {
  const { server } = await serve();
  await assertRejects(() => serve({ port: server.port }), Error, "EADDRINUSE");
  await server.close();
});

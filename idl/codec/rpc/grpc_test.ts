import http2 from "node:http2";
import net from "node:net";
import { assert, assertEquals, assertRejects } from "@std/assert";
import { goldenBytes } from "../../../tests/golden/golden.ts";
import { mutate, random } from "../../../tests/golden/random.ts";
import { PBackendService } from "../../proto.ts";
import { createGrpcServer, GrpcClient, GrpcError, grpcService, GrpcStatus, RpcError } from "../../rpc.ts";
import type { PFetchDataResult } from "../../proto.ts";

const OK: PFetchDataResult = { status: { status_code: 0 }, packet_seq: 1n << 60n, eos: true };
const ID = { hi: -1n, lo: 1n << 62n };

async function failure(p: Promise<unknown>): Promise<RpcError> {
  try {
    await p;
  } catch (e) {
    if (e instanceof RpcError) return e;
    throw e;
  }
  throw new Error("The call succeeded");
}

function serve(port = 0) {
  const aborted = Promise.withResolvers<void>();
  const service = grpcService(PBackendService, {
    fetch_data: (request, ctx) => {
      if (request.resp_in_attachment !== true) return { ...OK, row_batch: new Uint8Array([1, 2, 3]) };
      return new Promise((_, reject) =>
        ctx.signal.addEventListener("abort", () => {
          aborted.resolve();
          reject(new Error("The caller is gone"));
        })
      );
    },
    cancel_plan_fragment: () => {
      throw new GrpcError(GrpcStatus.NOT_FOUND, "No such query");
    },
    exec_plan_fragment: (request) => ({
      status: { status_code: request.request?.length ?? -1 },
    }),
    get_info: () => {
      throw new Error("Something broke");
    },
  });
  return createGrpcServer([service], { host: "127.0.0.1", port }).then((server) => ({
    server,
    aborted: aborted.promise,
  }));
}

function client(port: number) {
  return new GrpcClient({ host: "127.0.0.1", port, timeoutMs: 5000 });
}

Deno.test("GrpcClient and createGrpcServer() carry a recorded plan and bytes in both directions", async () => {
  const { server } = await serve();
  const c = client(server.port);
  const { decodeRequest } = PBackendService.methods.exec_plan_fragment;
  const plan = decodeRequest(goldenBytes("tpch/1be_nostats/q5.be1.req.bin"));
  const result = await c.call(PBackendService, "exec_plan_fragment", plan);
  assertEquals(result.status.status_code, plan.request!.length);
  const rows = await c.call(PBackendService, "fetch_data", { finst_id: ID });
  assertEquals(rows, { ...OK, row_batch: new Uint8Array([1, 2, 3]) });
  c.close();
  await server.close();
});

Deno.test("what a handler throws becomes a status; a method without a handler is UNIMPLEMENTED", async () => {
  const { server } = await serve();
  const c = client(server.port);
  const own = await failure(c.call(PBackendService, "cancel_plan_fragment", { finst_id: ID }));
  assertEquals([own.kind, own.code], ["remote", GrpcStatus.NOT_FOUND]);
  assert(own.message.includes("No such query"));
  const other = await failure(c.call(PBackendService, "get_info", {}));
  assertEquals([other.kind, other.code], ["remote", GrpcStatus.INTERNAL]);
  const unknown = await failure(c.call(PBackendService, "hand_shake", {}));
  assertEquals(unknown.kind, "unimplemented");
  c.close();
  await server.close();
});

Deno.test("a deadline and a signal end a call on both sides", async () => {
  const { server, aborted } = await serve();
  const c = client(server.port);
  const hang = { finst_id: ID, resp_in_attachment: true };
  assertEquals(
    (await failure(c.call(PBackendService, "fetch_data", hang, { timeoutMs: 50 }))).kind,
    "timeout",
  );
  await aborted;
  const signal = AbortSignal.timeout(20);
  assertEquals((await failure(c.call(PBackendService, "fetch_data", hang, { signal }))).kind, "cancelled");
  assertEquals((await failure(c.call(PBackendService, "fetch_data", hang, { signal }))).kind, "cancelled");
  c.close();
  await server.close();
});

Deno.test("GrpcClient reaches a restarted server within a second", async () => {
  const { server } = await serve();
  const c = client(server.port);
  await c.call(PBackendService, "fetch_data", { finst_id: ID });
  await server.close();
  assertEquals((await failure(c.call(PBackendService, "fetch_data", { finst_id: ID }))).kind, "connect");
  const again = await serve(server.port);
  const until = Date.now() + 2000;
  for (;;) {
    try {
      await c.call(PBackendService, "fetch_data", { finst_id: ID });
      break;
    } catch (e) {
      if (!(e instanceof RpcError) || Date.now() > until) throw e;
      await new Promise((r) => setTimeout(r, 20));
    }
  }
  c.close();
  await again.server.close();
  assertEquals((await failure(c.call(PBackendService, "fetch_data", { finst_id: ID }))).kind, "closed");
});

Deno.test("createGrpcServer() rejects when its port is taken", async () => {
  const taken = net.createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", () => resolve()));
  const address = taken.address();
  assert(address !== null && typeof address === "object");
  await assertRejects(() => serve(address.port), Error, "Cannot listen on 127.0.0.1");
  await new Promise<void>((resolve) => taken.close(() => resolve()));
});

Deno.test("createGrpcServer() answers 200 mutated messages with a status and goes on", async () => {
  const { server } = await serve();
  const r = random("grpc server");
  const message = goldenBytes("stmts/limit_only.be1.req.bin");
  const session = http2.connect(`http://127.0.0.1:${server.port}`);
  for (let i = 0; i < 200; i++) {
    const body = mutate(message, r);
    const frame = new Uint8Array(5 + body.length);
    new DataView(frame.buffer).setUint32(1, body.length);
    frame.set(body, 5);
    const status = await new Promise<string>((resolve, reject) => {
      const stream = session.request({
        ":method": "POST",
        ":path": PBackendService.methods.exec_plan_fragment.path,
        "content-type": "application/grpc",
        te: "trailers",
      });
      let seen = "";
      const note = (h: http2.IncomingHttpHeaders) => seen = String(h["grpc-status"] ?? seen);
      stream.on("response", note);
      stream.on("trailers", note);
      stream.on("error", reject);
      stream.on("close", () => resolve(seen));
      stream.resume();
      stream.end(frame);
    });
    assert(/^\d+$/.test(status), `Seed ${r.seed}, round ${i}: status ${JSON.stringify(status)}`);
  }
  session.destroy();
  const c = client(server.port);
  await c.call(PBackendService, "fetch_data", { finst_id: ID });
  c.close();
  await server.close();
});

Deno.test("createGrpcServer() survives connections that speak no HTTP/2", async () => {
  const { server } = await serve();
  for (const bytes of [new TextEncoder().encode("GET / HTTP/1.1\r\n\r\n"), new Uint8Array(1000).fill(0xff)]) {
    const socket = net.createConnection({ host: "127.0.0.1", port: server.port });
    // A reset is one of the ways in which the server drops a connection.
    socket.on("error", () => socket.destroy());
    socket.resume();
    socket.end(bytes);
    await new Promise<void>((resolve) => socket.once("close", () => resolve()));
  }
  const c = client(server.port);
  await c.call(PBackendService, "fetch_data", { finst_id: ID });
  c.close();
  await server.close();
});

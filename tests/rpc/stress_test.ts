/**
 * What a Deno release must survive before the pin moves: newer ones than 2.9.3 abort the whole process inside node:http2
 * on GOAWAY (denoland/deno #36788), as a server after some cancelled streams, as a client after an idle GOAWAY.
 */
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { assertEquals } from "@std/assert";
import { createGrpcServer, GrpcClient, grpcService } from "../../idl/rpc.ts";
import { ByteStreamService } from "./byte_stream.ts";

const ROUNDS = 600;
const IDLE_MS = 260_000;
const SLOW = Deno.env.get("DORIS_FE_SLOW_TESTS") === "1";
if (!SLOW) console.log("skipped: 260 s idle, then GOAWAY: slow, runs with --slow");

function serve() {
  const state = { running: 0, sent: 0 };
  const service = grpcService(ByteStreamService, {
    blocks: async function* (_request, ctx) {
      state.running++;
      try {
        while (!ctx.signal.aborted) {
          yield new Uint8Array(1024);
          state.sent++;
          await new Promise((r) => setTimeout(r, 0));
        }
      } finally {
        state.running--;
      }
    },
    echo: (request) => request,
  });
  return createGrpcServer([service], { host: "127.0.0.1", port: 0 }).then((server) => ({ server, state }));
}

Deno.test("600 times new channel, stream cancelled, channel closed: server and client live on", async () => {
  const { server, state } = await serve();
  for (let i = 0; i < ROUNDS; i++) {
    const c = new GrpcClient({ host: "127.0.0.1", port: server.port });
    let seen = 0;
    for await (const block of c.stream(ByteStreamService, "blocks", new Uint8Array(1))) {
      assertEquals(block.length, 1024);
      if (++seen === 2) break;
    }
    c.close();
  }
  const c = new GrpcClient({ host: "127.0.0.1", port: server.port });
  assertEquals(await c.call(ByteStreamService, "echo", new Uint8Array([7])), new Uint8Array([7]));
  const until = Date.now() + 5000;
  while (state.running > 0 && Date.now() < until) await new Promise((r) => setTimeout(r, 10));
  assertEquals(state.running, 0);
  c.close();
  await server.close();
});

Deno.test({
  name: "260 s idle, then GOAWAY: the client lives on and calls again",
  ignore: !SLOW,
  fn: async () => {
    const server = new Server({ "grpc.max_connection_idle_ms": IDLE_MS - 10_000 });
    const echo = ByteStreamService.methods.echo;
    server.addService({
      echo: {
        path: echo.path,
        requestStream: false,
        responseStream: false,
        requestSerialize: (b: Uint8Array) => b as never,
        requestDeserialize: (b) => b,
        responseSerialize: (b: Uint8Array) => b as never,
        responseDeserialize: (b) => b,
      },
    }, {
      echo: (call: { request: Uint8Array }, done: (e: null, b: Uint8Array) => void) =>
        done(null, call.request),
    });
    const port = await new Promise<number>((resolve, reject) =>
      server.bindAsync(
        "127.0.0.1:0",
        ServerCredentials.createInsecure(),
        (e, p) => e === null ? resolve(p) : reject(e),
      )
    );
    const c = new GrpcClient({ host: "127.0.0.1", port });
    await c.call(ByteStreamService, "echo", new Uint8Array([1]));
    await new Promise((r) => setTimeout(r, IDLE_MS));
    assertEquals(await c.call(ByteStreamService, "echo", new Uint8Array([2])), new Uint8Array([2]));
    c.close();
    server.forceShutdown();
  },
});
if (!SLOW) console.log("Skipped without DORIS_FE_SLOW_TESTS=1: 260 s idle, then GOAWAY");

/** The module over real sockets, in process. */
import { assertEquals } from "@std/assert";
import * as net from "node:net";
import { SILENT } from "../../kernel/base/mod.ts";
import { ProtocolConfigFactory, startInProcess } from "../../kernel/host/mod.ts";
import {
  column,
  encodedBatch,
  FakeKernel,
  type FakeKernelOptions,
} from "../../kernel/host/testing/fake_kernel.ts";
import type { ResultBatch } from "../../kernel/spi/mod.ts";
import { createHandler } from "./mod.ts";
import { codeOf, com, MANIFEST, ROOT_RESPONSE } from "./testing/support.ts";

async function start(options: FakeKernelOptions = {}, given: readonly (readonly [string, string])[] = []) {
  const kernel = new FakeKernel(options);
  const handler = createHandler();
  const config = new ProtocolConfigFactory(new Map([["query_port", "0"], ...given])).create(MANIFEST);
  await startInProcess(handler, kernel, MANIFEST, config, SILENT);
  return { kernel, handler };
}

/** A raw client: what it received, and a way to wait for more of it. */
class RawClient {
  received = new Uint8Array(0);
  closed = false;
  readonly socket: net.Socket;

  constructor(port: number) {
    this.socket = net.connect({ port, host: "127.0.0.1" });
    this.socket.on("data", (bytes: Uint8Array) => {
      const joined = new Uint8Array(this.received.length + bytes.length);
      joined.set(this.received);
      joined.set(bytes, this.received.length);
      this.received = joined;
    });
    this.socket.on("error", () => this.closed = true);
    this.socket.on("close", () => this.closed = true);
  }

  async until(condition: () => boolean): Promise<void> {
    for (let round = 0; round < 500 && !condition(); round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    assertEquals(condition(), true);
  }

  async login(): Promise<void> {
    await this.until(() => this.received.length >= 78);
    this.socket.write(ROOT_RESPONSE);
    await this.until(() => this.received.length >= 89);
    this.received = new Uint8Array(0);
  }
}

async function until(condition: () => boolean): Promise<void> {
  for (let round = 0; round < 500 && !condition(); round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  assertEquals(condition(), true);
}

Deno.test("a client logs in, asks and quits", async () => {
  const { kernel, handler } = await start();
  const client = new RawClient(handler.port);
  await client.login();
  client.socket.write(com(3, "select 1"));
  await client.until(() => client.received.length === 56);
  client.socket.write(com(1, ""));
  await client.until(() => client.closed);
  assertEquals(kernel.calls.at(-1), "unregister 1 client_quit");
  await handler.stop(0);
});

Deno.test("connections beyond the limit get error 1040 in place of the greeting", async () => {
  const { handler } = await start({}, [["max_connection_scheduler_threads_num", "1"]]);
  const first = new RawClient(handler.port);
  await first.login();
  const second = new RawClient(handler.port);
  await second.until(() => second.closed);
  assertEquals([second.received[3], second.received[4], codeOf(second.received.subarray(4))], [
    0,
    0xff,
    1040,
  ]);
  first.socket.destroy();
  await handler.stop(0);
});

Deno.test("a client that vanishes in the middle of a result frees its query", async () => {
  let closed = false;
  const batches = async function* (): AsyncGenerator<ResultBatch> {
    try {
      for (;;) yield await Promise.resolve(encodedBatch([new Uint8Array(200_000)]));
    } finally {
      closed = true;
    }
  };
  const { kernel, handler } = await start({
    answer: () => ({
      outcomes: [{
        kind: "stream",
        encoding: "mysql_text",
        columns: [column("a", { kind: "string" })],
        batches: batches(),
      }],
      rest: null,
    }),
  });
  const client = new RawClient(handler.port);
  await client.login();
  client.socket.write(com(3, "select"));
  await client.until(() => client.received.length > 100_000);
  client.socket.destroy();
  await until(() => closed && kernel.calls.includes("unregister 1 client_vanished"));
  await handler.stop(0);
});

Deno.test("a client that stops reading stops the kernel's rows", async () => {
  let pulled = 0;
  const batches = async function* (): AsyncGenerator<ResultBatch> {
    for (; pulled < 10_000; pulled += 1) yield await Promise.resolve(encodedBatch([new Uint8Array(100_000)]));
  };
  const { handler } = await start({
    answer: () => ({
      outcomes: [{
        kind: "stream",
        encoding: "mysql_text",
        columns: [column("a", { kind: "string" })],
        batches: batches(),
      }],
      rest: null,
    }),
  });
  const client = new RawClient(handler.port);
  await client.login();
  client.socket.write(com(3, "select"));
  client.socket.pause();
  let last = -1;
  // Buffers of both kernels fill up, then nothing moves.
  await until(() => {
    const still = pulled > 0 && pulled === last;
    last = pulled;
    return still;
  });
  const stopped = pulled;
  await new Promise((resolve) => setTimeout(resolve, 50));
  assertEquals(pulled - stopped <= 1 && pulled < 1000, true, `${stopped} then ${pulled}`);
  client.socket.destroy();
  await handler.stop(0);
});

Deno.test("stop() lets a running command finish and closes idle clients", async () => {
  let finish: () => void = () => undefined;
  const { handler } = await start({
    answer: () =>
      new Promise((resolve) =>
        finish = () =>
          resolve({ outcomes: [{ kind: "ok", affectedRows: 5, warnings: 0, info: "" }], rest: null })
      ),
  });
  const [idle, busy] = [new RawClient(handler.port), new RawClient(handler.port)];
  await idle.login();
  await busy.login();
  busy.socket.write(com(3, "insert"));
  await new Promise((resolve) => setTimeout(resolve, 20));
  const stopped = handler.stop(2000);
  await idle.until(() => idle.closed);
  assertEquals(busy.closed, false);
  finish();
  await stopped;
  await busy.until(() => busy.closed);
  assertEquals(busy.received[5], 5);
});

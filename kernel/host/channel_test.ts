import { assertEquals, assertRejects } from "@std/assert";
import { DorisError } from "../base/mod.ts";
import type { ExecuteReply, KernelServices, ProtocolAcceptor, ResultBatch } from "../spi/mod.ts";
import { Outbox, unpack } from "./channel.ts";
import { KernelSide } from "./kernel_side.ts";
import { STREAM_CREDIT } from "./limits.ts";
import { ModuleSide } from "./module_side.ts";
import { parseManifest } from "./manifest.ts";
import { column, encodedBatch, FakeKernel, type FakeKernelOptions, ok } from "./testing/fake_kernel.ts";

const MANIFEST = parseManifest(
  Deno.readTextFileSync(new URL("../../protocols/mysql/manifest.json", import.meta.url)),
  "manifest.json",
);

interface Pair {
  readonly kernel: FakeKernel;
  readonly kernelSide: KernelSide;
  readonly acceptor: ProtocolAcceptor;
  readonly violations: string[];
  /** What went from the module to the host, post by post. */
  readonly posts: unknown[];
}

/** Both ends of a channel, joined by structured clones as a MessagePort would. */
function joined(
  options: FakeKernelOptions = {},
  change: (services: KernelServices) => KernelServices = (s) => s,
): Pair {
  const kernel = new FakeKernel(options);
  const violations: string[] = [];
  const posts: unknown[] = [];
  const services = kernel.attach({ manifest: MANIFEST, builtIn: true }, { closeConnection: () => undefined });
  const kernelSide: KernelSide = new KernelSide(
    {
      postMessage: (message, transfer) => {
        const clone = structuredClone(message, { transfer });
        queueMicrotask(() => moduleSide.receive(clone));
      },
    },
    change(services),
    {
      log: () => undefined,
      done: () => undefined,
      failed: () => undefined,
      violation: (text) => violations.push(text),
    },
  );
  const moduleSide: ModuleSide = new ModuleSide({
    postMessage: (message, transfer) => {
      posts.push(message);
      const clone = structuredClone(message, { transfer });
      queueMicrotask(() => kernelSide.receive(clone));
    },
  }, { control: () => Promise.resolve(null), closeConnection: () => undefined });
  return { kernel, kernelSide, acceptor: moduleSide.acceptor, violations, posts };
}

const CLIENT = { remoteAddress: "127.0.0.1", remotePort: 1, secure: false, purpose: "session" } as const;
const REQUEST = { sql: "x", encoding: "mysql_text" } as const;
const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

async function session(pair: Pair): Promise<number> {
  const { connectionId } = await pair.acceptor.connectionPool.register(CLIENT);
  await pair.acceptor.session.open(connectionId, { database: "", attributes: {} });
  return connectionId;
}

function streaming(batches: AsyncIterable<ResultBatch>, rest: ExecuteReply["rest"] = null): ExecuteReply {
  const columns = [column("a", { kind: "string" })];
  return { outcomes: [ok(), { kind: "stream", columns, encoding: "mysql_text", batches }], rest };
}

async function* count(n: number, seen: { pulled: number; closed: boolean }): AsyncGenerator<ResultBatch> {
  try {
    for (; seen.pulled < n;) {
      seen.pulled += 1;
      yield await Promise.resolve(encodedBatch([Uint8Array.of(seen.pulled)]));
    }
  } finally {
    seen.closed = true;
  }
}

Deno.test("messages of one turn travel together, in order, as text while JSON can carry them", async () => {
  const posted: unknown[] = [];
  const outbox = new Outbox({ postMessage: (message) => posted.push(message) });
  outbox.sendPlain(["a", 1]);
  outbox.sendPlain(["b", "é\ud800"]);
  await turn();
  outbox.sendPlain(["c"]);
  outbox.sendCloned(["d", 1n]);
  await turn();
  assertEquals(posted.length, 2);
  assertEquals(typeof posted[0], "string");
  assertEquals(unpack(posted[0]), [["a", 1], ["b", "é\ud800"]]);
  assertEquals(unpack(posted[1]), [["c"], ["d", 1n]]);
});

Deno.test("a small statement costs one message each way", async () => {
  const pair = joined();
  const id = await session(pair);
  pair.posts.length = 0;
  const [first, second] = await Promise.all([
    pair.acceptor.query.execute(id, REQUEST),
    pair.acceptor.clusterInfo.health(),
  ]);
  assertEquals(first.outcomes[0].kind, "rows");
  assertEquals(second.totalBackends, 1);
  assertEquals(pair.posts.length, 1);
});

Deno.test("values that JSON would lose arrive as they are", async () => {
  const columns = [
    column("a", { kind: "bigint" }),
    column("b", { kind: "double" }),
    column("c", { kind: "string" }),
  ];
  const rows = {
    kind: "columns",
    rowCount: 3,
    columns: [
      { kind: "bigint", values: [9007199254740993n, null, -1n] },
      { kind: "number", values: [NaN, -0, Infinity] },
      { kind: "bytes", values: [Uint8Array.of(0, 255), null, new Uint8Array(0)] },
    ],
  } as const;
  const pair = joined({ answer: () => ({ outcomes: [{ kind: "rows", columns, rows }], rest: null }) });
  const { outcomes } = await pair.acceptor.query.execute(await session(pair), REQUEST);
  assertEquals(outcomes, [{ kind: "rows", columns, rows }]);
});

Deno.test("the kernel works ahead of the module by the credit and no further", async () => {
  const seen = { pulled: 0, closed: false };
  const pair = joined({ answer: () => streaming(count(100, seen)) });
  const { outcomes } = await pair.acceptor.query.execute(await session(pair), REQUEST);
  await turn();
  assertEquals(seen.pulled, STREAM_CREDIT);
  const stream = outcomes[1];
  if (stream.kind !== "stream") throw new Error("Expected a stream");
  let batches = 0;
  for await (const batch of stream.batches) {
    batches += 1;
    if (batch.kind === "encoded") assertEquals(batch.data[4], batches);
    await turn();
    assertEquals(seen.pulled <= batches + STREAM_CREDIT, true);
  }
  assertEquals([batches, seen.closed], [100, true]);
});

Deno.test("leaving a stream stops it, frees the session, and does not run the rest", async () => {
  const seen = { pulled: 0, closed: false };
  let rests = 0;
  const rest = () => {
    rests += 1;
    return Promise.resolve({ outcomes: [ok()], rest: null });
  };
  const pair = joined({
    answer: (sql) => sql === "x" ? streaming(count(100, seen), rest) : { outcomes: [ok()], rest: null },
  });
  const id = await session(pair);
  const reply = await pair.acceptor.query.execute(id, REQUEST);
  const stream = reply.outcomes[1];
  if (stream.kind !== "stream") throw new Error("Expected a stream");
  for await (const _ of stream.batches) break;
  assertEquals(seen.closed, true);
  await assertRejects(() => reply.rest?.() ?? Promise.resolve(), Error);
  assertEquals(rests, 0);
  const next = await pair.acceptor.query.execute(id, { ...REQUEST, sql: "y" });
  assertEquals(next.outcomes, [ok()]);
});

Deno.test("leaving a stream while the kernel waits for its next batch cancels the query", async () => {
  let wake: () => void = () => undefined;
  const batches = async function* (): AsyncGenerator<ResultBatch> {
    yield encodedBatch([Uint8Array.of(1)]);
    await new Promise<void>((resolve) => wake = resolve);
    throw new DorisError("Cancelled", "Query was cancelled");
  };
  const cancelled: number[] = [];
  const pair = joined({ answer: () => streaming(batches()) }, (services) => ({
    ...services,
    query: {
      execute: (id, request) => services.query.execute(id, request),
      cancel: (id) => {
        cancelled.push(id);
        wake();
        return Promise.resolve();
      },
    },
  }));
  const id = await session(pair);
  const { outcomes } = await pair.acceptor.query.execute(id, REQUEST);
  const stream = outcomes[1];
  if (stream.kind !== "stream") throw new Error("Expected a stream");
  for await (const _ of stream.batches) {
    await turn();
    break;
  }
  assertEquals(cancelled, [id]);
});

Deno.test("what waits behind a stream runs when the module asks for it", async () => {
  const seen = { pulled: 0, closed: false };
  const pair = joined({
    answer: () => streaming(count(2, seen), () => Promise.resolve({ outcomes: [ok(7)], rest: null })),
  });
  const { outcomes, rest } = await pair.acceptor.query.execute(await session(pair), REQUEST);
  const stream = outcomes[1];
  if (stream.kind !== "stream") throw new Error("Expected a stream");
  for await (const _ of stream.batches);
  assertEquals(await rest?.(), { outcomes: [ok(7)], rest: null });
});

Deno.test("errors keep number, SQLSTATE and words; others become internal", async () => {
  const pair = joined({
    answer: (sql) => {
      if (sql === "bug") throw new TypeError("x is undefined");
      throw new DorisError("UnknownDatabase", "Unknown database 'y'", { position: { line: 1, pos: 4 } });
    },
  });
  const id = await session(pair);
  const ask = async (sql: string) => {
    try {
      await pair.acceptor.query.execute(id, { ...REQUEST, sql });
      return null;
    } catch (error) {
      const { number, sqlState, message } = error as Error & { number: number; sqlState: string };
      return [number, sqlState, message];
    }
  };
  assertEquals(await ask("use y"), [
    1049,
    "42000",
    "errCode = 2, detailMessage = Unknown database 'y'(line 1, pos 4)",
  ]);
  assertEquals(await ask("bug"), [1105, "HY000", "errCode = 2, detailMessage = x is undefined"]);
});

Deno.test("a module cannot use a connection that is not its own, nor run two commands at once", async () => {
  const pair = joined({ answer: () => new Promise(() => undefined) });
  const id = await session(pair);
  await assertRejects(() => pair.acceptor.query.execute(id + 1, REQUEST), Error);
  await assertRejects(() => pair.acceptor.session.open(99, { database: "", attributes: {} }), Error);
  pair.acceptor.query.execute(id, REQUEST).catch(() => undefined);
  await assertRejects(() => pair.acceptor.query.execute(id, REQUEST), Error);
});

Deno.test("dispose() gives back connections and streams of a module that is gone", async () => {
  const seen = { pulled: 0, closed: false };
  const pair = joined({ answer: () => streaming(count(100, seen)) });
  const id = await session(pair);
  await pair.acceptor.query.execute(id, REQUEST);
  await turn();
  await pair.kernelSide.dispose();
  await turn();
  assertEquals(seen.closed, true);
  assertEquals(pair.kernel.calls.includes(`unregister ${id} module_gone`), true);
});

Deno.test("the host survives any message, and refuses what is not a call", async () => {
  const seed = Number(Deno.env.get("SEED") ?? Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  let state = seed >>> 0;
  const random = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const atoms: readonly unknown[] = [
    null,
    0,
    1,
    -1,
    NaN,
    "",
    "call",
    "credit",
    "abandon",
    "log",
    "done",
    "query.execute",
    "connectionPool.register",
    "connectionPool.unregister",
    "session.open",
    "toString",
    "__proto__",
    "rest",
    {},
    [],
    [1],
    [1, { sql: "x", encoding: "mysql_text" }],
    [CLIENT],
    1n,
    Uint8Array.of(1),
    undefined,
  ];
  const pick = () => atoms[random(atoms.length)];
  const pair = joined();
  for (let round = 0; round < 1000; round += 1) {
    const message = Array.from({ length: random(6) }, pick);
    if (random(2) === 0) message[0] = "call";
    pair.kernelSide.receive(random(10) === 0 ? pick() : [message]);
  }
  await turn();
  assertEquals(pair.violations.length > 0, true);
  // Still of use.
  assertEquals((await pair.acceptor.clusterInfo.health()).totalBackends, 1);
});

/** The module over real sockets, in process. */
import { assertEquals } from "@std/assert";
import * as net from "node:net";
import { SILENT } from "../../kernel/base/mod.ts";
import { parseManifest, ProtocolConfigFactory, startInProcess } from "../../kernel/host/mod.ts";
import { FakeKernel, type FakeKernelOptions } from "../../kernel/host/testing/fake_kernel.ts";
import { readBasicAuth } from "./basic_auth.ts";
import { renderMetrics } from "./metrics.ts";
import { createHandler } from "./mod.ts";

const MANIFEST = parseManifest(
  Deno.readTextFileSync(new URL("./manifest.json", import.meta.url)),
  "manifest.json",
);

async function start(options: FakeKernelOptions = {}, given: readonly (readonly [string, string])[] = []) {
  const kernel = new FakeKernel(options);
  const handler = createHandler();
  const config = new ProtocolConfigFactory(new Map([["http_port", "0"], ...given])).create(MANIFEST);
  await startInProcess(handler, kernel, MANIFEST, config, SILENT);
  return { kernel, handler };
}

interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
}

/** Sends a head as it stands and reads to the end of the connection, or of the announced body. */
function ask(port: number, head: string, bodyAfter = ""): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: "127.0.0.1" });
    let text = "";
    const done = () => {
      socket.destroy();
      const end = text.indexOf("\r\n\r\n");
      resolve({ status: Number(text.slice(9, 12)), head: text.slice(0, end), body: text.slice(end + 4) });
    };
    socket.on("error", reject);
    socket.on("close", done);
    socket.on("data", (bytes: Uint8Array) => {
      text += new TextDecoder().decode(bytes);
      const end = text.indexOf("\r\n\r\n");
      const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? -1);
      if (end >= 0 && length >= 0 && text.length >= end + 4 + length) done();
    });
    socket.write(`${head.replaceAll("\n", "\r\n")}\r\nHost: x\r\n\r\n${bodyAfter}`);
  });
}

const basic = (user: string, password: string) => `Authorization: Basic ${btoa(`${user}:${password}`)}`;

Deno.test("health and bootstrap answer Doris' bodies", async () => {
  const { handler } = await start();
  const health = await ask(handler.port, "GET /api/health HTTP/1.1");
  assertEquals(
    health.body,
    '{"msg":"success","code":0,"data":{"online_backend_num":1,"total_backend_num":1},"count":0}',
  );
  assertEquals(/content-type: application\/json\r/i.test(health.head), true);
  const anonymous = await ask(handler.port, "GET /api/bootstrap HTTP/1.1");
  assertEquals(
    anonymous.body,
    '{"msg":"success","code":0,"data":{"replayedJournalId":0,"queryPort":0,"rpcPort":0,"arrowFlightSqlPort":0,"version":""},"count":0}',
  );
  const known = await ask(handler.port, `GET /api/bootstrap HTTP/1.1\n${basic("root", "")}`);
  assertEquals(JSON.parse(known.body).data.queryPort, 9030);
  await handler.stop(0);
});

Deno.test("metrics are Prometheus text", async () => {
  const { handler } = await start();
  const { head, body } = await ask(handler.port, "GET /metrics HTTP/1.1");
  assertEquals(
    body,
    "# HELP doris_fe_query_total total query\n# TYPE doris_fe_query_total counter\ndoris_fe_query_total 3\n",
  );
  assertEquals(/content-type: text\/plain;charset=utf-8/i.test(head), true);
  await handler.stop(0);
});

Deno.test("renderMetrics() escapes labels and help, and writes every kind of number", () => {
  const text = renderMetrics([{
    name: "m",
    type: "summary",
    help: "a\nb\\",
    samples: [
      { suffix: "_sum", labels: { q: 'x"y\\', z: "1" }, value: Infinity },
      { suffix: "", labels: {}, value: NaN },
    ],
  }]);
  assertEquals(text, '# HELP m a\\nb\\\\\n# TYPE m summary\nm_sum{q="x\\"y\\\\", z="1"} +Inf\nm NaN\n');
});

Deno.test("a stream load is sent to a backend before its body, credentials kept", async () => {
  const { kernel, handler } = await start();
  const load = (more: string) =>
    ask(handler.port, `PUT /api/db1/t%201/_stream_load HTTP/1.1\nContent-Length: 100000\n${more}`);
  const answer = await load(`Expect: 100-continue\nlabel: l1\n${basic("us er", "p@ss:/")}`);
  assertEquals(answer.status, 307);
  assertEquals(answer.head.includes("100 Continue"), false);
  assertEquals(
    /location: (\S+)/i.exec(answer.head)?.[1],
    "http://us%20er:p%40ss%3A%2F@127.0.0.1:8040/api/db1/t%201/_stream_load?",
  );
  assertEquals([kernel.loads[0].database, kernel.loads[0].table, kernel.loads[0].headers.label], [
    "db1",
    "t 1",
    "l1",
  ]);
  assertEquals("authorization" in kernel.loads[0].headers, false);
  assertEquals(kernel.calls.at(-1), "unregister 1 client_quit");
  // Without Expect the answer is the same, and the body is not waited for.
  assertEquals((await load(basic("root", ""))).status, 307);
  await handler.stop(0);
});

Deno.test("a stream load without credentials, with wrong ones or to a wrong table is refused", async () => {
  const { kernel, handler } = await start({ authenticate: ({ user }) => user === "root" });
  const load = (table: string, more: string) =>
    ask(handler.port, `PUT /api/db1/${table}/_stream_load HTTP/1.1${more}`);
  const without = await load("t", "");
  assertEquals([without.status, JSON.parse(without.body).data], [401, "Need auth information."]);
  assertEquals((await load("t", `\n${basic("eve", "x")}`)).status, 401);
  assertEquals((await load("t", "\nAuthorization: Basic %%%")).status, 401);
  assertEquals(kernel.loads.length, 0);
  const unknown = await load("nosuch", `\n${basic("root", "")}`);
  assertEquals(JSON.parse(unknown.body), {
    status: "FAILED",
    msg: "errCode = 2, detailMessage = Unknown table 'nosuch'",
  });
  await handler.stop(0);
});

Deno.test("unknown paths, wrong methods and large heads have their own answers", async () => {
  const { handler } = await start({}, [["http.max.header.size", "2048"]]);
  const missing = await ask(handler.port, "GET /nosuch HTTP/1.1");
  assertEquals([missing.status, JSON.parse(missing.body).code], [404, 404]);
  const wrong = await ask(handler.port, "DELETE /api/health HTTP/1.1");
  assertEquals([wrong.status, /allow: GET/i.test(wrong.head)], [405, true]);
  const large = await ask(handler.port, `GET /api/health HTTP/1.1\nX-Large: ${"x".repeat(4000)}`);
  assertEquals(large.status, 431);
  await handler.stop(0);
});

Deno.test("readBasicAuth() takes what RFC 7617 allows and nothing else", () => {
  const encode = (text: string) => `Basic ${btoa(text)}`;
  assertEquals(readBasicAuth(encode("a:b:c")), { user: "a", password: "b:c" });
  assertEquals(readBasicAuth(encode("a:")), { user: "a", password: "" });
  for (const bad of [undefined, "", "Basic", "Bearer abc", encode("nocolon"), "Basic /w=="]) {
    assertEquals(readBasicAuth(bad), null);
  }
});

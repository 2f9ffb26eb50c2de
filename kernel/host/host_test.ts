/** Modules in real workers: the built-in ones, and hostile or broken ones in a temporary plugin directory. */
import { assertEquals, assertRejects } from "@std/assert";
import * as net from "node:net";
import { createLogger, SILENT } from "../base/mod.ts";
import { startProtocols } from "./host.ts";
import type { SupervisorTimes } from "./supervisor.ts";
import { FakeKernel } from "./testing/fake_kernel.ts";

const FREE_PORTS = new Map([["query_port", "0"], ["http_port", "0"]]);
const TIMES: SupervisorTimes = {
  startTimeout: 1500,
  restartDelays: [20],
  pingInterval: 100,
  pingTimeout: 5000,
};

/** The first bytes that a server sends. */
function greeting(port: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const socket = net.connect({ port, host: "127.0.0.1" });
    socket.once("error", reject);
    socket.once("data", (bytes: Uint8Array) => {
      socket.destroy();
      resolve(bytes);
    });
  });
}

async function until(condition: () => boolean): Promise<void> {
  for (let round = 0; round < 300 && !condition(); round += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assertEquals(condition(), true);
}

/** A plugin directory with one module per entry: name → body of start(). */
async function pluginDir(modules: Readonly<Record<string, string>>): Promise<string> {
  const dir = await Deno.makeTempDir({ prefix: "doris_fe_plugins_" });
  for (const [name, body] of Object.entries(modules)) {
    await Deno.mkdir(`${dir}/${name}`);
    const manifest = {
      name,
      version: "1",
      spi: 1,
      priority: 50,
      description: name,
      config: { [`${name}.port`]: { type: "integer", default: 0, description: "Port" } },
      permissions: { net: [`127.0.0.1:\${${name}.port}`] },
      capabilities: {
        encodings: [],
        kernelResults: true,
        retryUntil: "never",
        cursors: false,
        preparedStatements: false,
      },
    };
    await Deno.writeTextFile(`${dir}/${name}/manifest.json`, JSON.stringify(manifest));
    const [head, start] = body.includes("---") ? body.split("---") : ["", body];
    await Deno.writeTextFile(
      `${dir}/${name}/mod.ts`,
      `${head}
let acceptor: any;
export function createHandler() {
  return {
    name: "${name}", version: "1", priority: 50, port: 0, isRunning: true,
    isEnabled: () => true, initialize: () => {}, setAcceptor: (one: any) => { acceptor = one; },
    start: async () => { ${start} },
    stop: async () => {}, closeConnection: () => {},
  };
}
`,
    );
  }
  return dir;
}

Deno.test("startProtocols() starts the built-in modules on free ports and stops them", async () => {
  const host = await startProtocols({ kernel: new FakeKernel(), given: FREE_PORTS, log: SILENT });
  const names = host.endpoints().map(({ protocol }) => protocol);
  assertEquals(names.slice(0, 2), ["mysql", "http"]);
  const [mysql] = host.endpoints();
  assertEquals(new TextDecoder().decode((await greeting(mysql.port)).subarray(5, 11)), "5.7.99");
  await host.stop(100);
  assertEquals(host.endpoints(), []);
  await assertRejects(() => greeting(mysql.port));
});

Deno.test("several isolates of one module share its port", async () => {
  const kernel = new FakeKernel();
  const host = await startProtocols({
    kernel,
    given: new Map([...FREE_PORTS, ["mysql_service_io_threads_num", "2"]]),
    except: ["http", "flight_sql"],
    log: SILENT,
  });
  assertEquals(kernel.calls.filter((call) => call === "attach mysql").length, 2);
  const [{ port }] = host.endpoints();
  for (let round = 0; round < 8; round += 1) assertEquals((await greeting(port)).length, 78);
  await host.stop(100);
});

Deno.test("a built-in module whose port is taken stops the start with a message that names it", async () => {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as net.AddressInfo;
  const error = await assertRejects(
    () =>
      startProtocols({
        kernel: new FakeKernel(),
        given: new Map([["query_port", String(port)]]),
        log: SILENT,
      }),
    Error,
  ) as Error;
  assertEquals(
    error.message.startsWith(`Module mysql cannot start: MySQL cannot listen on 127.0.0.1:${port}`),
    true,
  );
  await new Promise((resolve) => server.close(resolve));
});

Deno.test("a value that cannot be honoured and a key of no module are refused", async () => {
  const start = (key: string, value: string) =>
    startProtocols({ kernel: new FakeKernel(), given: new Map([...FREE_PORTS, [key, value]]), log: SILENT });
  const messages = await Promise.all(
    [["enable_ssl", "true"], ["nosuch.key", "1"], ["mysql.backlog", "x"]].map(async ([key, value]) =>
      ((await assertRejects(() => start(key, value), Error)) as Error).message
    ),
  );
  assertEquals(messages[0].includes("mysql.ssl (enable_ssl) cannot be true"), true);
  assertEquals(messages[1], "Parameter nosuch.key belongs to no protocol module");
  assertEquals(messages[2].includes("Parameter mysql.backlog: Must be a whole number"), true);
});

Deno.test("modules from a plugin directory are held to their permissions and reported where they fail", async () => {
  const secret = await Deno.makeTempFile({ suffix: ".ts" });
  await Deno.writeTextFile(secret, "export const secret = 1;");
  const dir = await pluginDir({
    good: "acceptor.log('info', 'good ' + (await acceptor.clusterInfo.health()).totalBackends);",
    reads_file: `await Deno.readTextFile(${JSON.stringify(secret)});`,
    imports_file: `import { secret } from ${
      JSON.stringify(secret)
    };---if (secret !== 1) throw new Error("never");`,
    listens: "Deno.listen({ hostname: '127.0.0.1', port: 54321 });",
    connects: "await Deno.connect({ hostname: '127.0.0.1', port: 22 });",
    runs: "await new Deno.Command('true').output();",
    environment: "Deno.env.get('HOME');",
    throws: "throw new Error('Own fault');",
    hangs: "await new Promise(() => {});",
    imposter: "await acceptor.query.execute(1, { sql: 'select 1', encoding: 'mysql_text' });",
  });
  const lines: string[] = [];
  const host = await startProtocols({
    kernel: new FakeKernel(),
    given: FREE_PORTS,
    except: ["http", "flight_sql"],
    pluginDirs: [dir],
    log: createLogger((line) => lines.push(line)),
    times: TIMES,
  });
  const plugins = host.modules().filter(({ builtIn }) => !builtIn);
  const reasons = Object.fromEntries(plugins.map(({ name, reason }) => [name, reason]));
  const expected: Readonly<Record<string, RegExp>> = {
    good: /^$/,
    reads_file: /Requires read access/,
    imports_file: /Requires read access/,
    listens: /Requires net access/,
    connects: /Requires net access/,
    runs: /Requires run access/,
    environment: /Requires env access/,
    throws: /Own fault/,
    hangs: /did not answer 'start' in 1500 ms/,
    imposter: /is not one of this module/,
  };
  assertEquals(Object.keys(reasons).sort(), Object.keys(expected).sort());
  for (const [name, pattern] of Object.entries(expected)) {
    assertEquals(pattern.test(reasons[name]), true, `${name}: ${reasons[name]}`);
  }
  assertEquals(lines.some((line) => line.includes("[good] good 1")), true);
  // The others did not suffer.
  assertEquals((await greeting(host.endpoints()[0].port)).length, 78);
  await host.stop(100);
  await Deno.remove(dir, { recursive: true });
  await Deno.remove(secret);
});

Deno.test("a module that dies is started again, and its connections are given back", async () => {
  const dir = await pluginDir({
    mortal: `await acceptor.connectionPool.register({
        remoteAddress: "10.0.0.1", remotePort: 1, secure: false, purpose: "session" });
      setTimeout(() => { throw new Error("Out of luck"); }, 50);`,
  });
  const kernel = new FakeKernel();
  const lines: string[] = [];
  const host = await startProtocols({
    kernel,
    given: FREE_PORTS,
    except: ["http", "mysql", "flight_sql"],
    pluginDirs: [dir],
    log: createLogger((line) => lines.push(line)),
    times: TIMES,
  });
  const starts = () => kernel.calls.filter((call) => call === "attach mortal").length;
  await until(() => starts() >= 3);
  assertEquals(kernel.calls.includes("unregister 1 module_gone"), true);
  assertEquals(lines.some((line) => line.includes("Out of luck")), true);
  await host.stop(0);
  const after = starts();
  await new Promise((resolve) => setTimeout(resolve, 150));
  assertEquals(starts(), after);
  await Deno.remove(dir, { recursive: true });
});

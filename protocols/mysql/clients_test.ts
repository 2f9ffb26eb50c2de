/** Real clients against the module in its worker: npm:mysql2, and the mariadb client where it is installed. */
import { assertEquals, assertRejects } from "@std/assert";
import mysql from "mysql2/promise";
import { DorisError, SILENT } from "../../kernel/base/mod.ts";
import { startProtocols } from "../../kernel/host/mod.ts";
import { toProtocolError } from "../../kernel/host/errors.ts";
import { column, encodedBatch, FakeKernel, ok, oneRow } from "../../kernel/host/testing/fake_kernel.ts";
import type { ExecuteReply, ResultBatch } from "../../kernel/spi/mod.ts";

async function* twoBatches(): AsyncGenerator<ResultBatch> {
  yield await Promise.resolve(encodedBatch([Uint8Array.of(1, 0x31), Uint8Array.of(0xfb)]));
  yield await Promise.resolve(encodedBatch([Uint8Array.of(2, 0x34, 0x32)]));
}

function answer(sql: string): ExecuteReply {
  if (sql === "use nosuch") throw new DorisError("UnknownDatabase", "Unknown database 'nosuch'");
  if (sql === "stream") {
    const columns = [column("n", { kind: "int" })];
    return {
      outcomes: [{ kind: "stream", columns, encoding: "mysql_text", batches: twoBatches() }],
      rest: null,
    };
  }
  if (sql.includes(";")) {
    const columns = [column("n", { kind: "int" })];
    return {
      outcomes: [ok(2), { kind: "stream", columns, encoding: "mysql_text", batches: twoBatches() }],
      rest: () => Promise.resolve({ outcomes: [oneRow("last", { kind: "string" }, "é")], rest: null }),
    };
  }
  return { outcomes: [oneRow("1", { kind: "tinyint" }, "1")], rest: null };
}

async function withServer(run: (port: number, kernel: FakeKernel) => Promise<void>): Promise<void> {
  const kernel = new FakeKernel({
    answer: (sql) => sql === "hang" ? new Promise(() => undefined) : answer(sql),
    authenticate: ({ user }) => user === "root",
  });
  const host = await startProtocols({
    kernel,
    given: new Map([["query_port", "0"]]),
    except: ["http", "flight_sql"],
    log: SILENT,
  });
  try {
    await run(host.endpoints()[0].port, kernel);
  } finally {
    await host.stop(0);
  }
}

Deno.test("mysql2 connects, asks, gets several results, errors and pings", async () => {
  await withServer(async (port) => {
    const options = { host: "127.0.0.1", port, user: "root", multipleStatements: true };
    const connection = await mysql.createConnection({ ...options, database: "g" });
    const rowsOf = async (sql: string): Promise<unknown> =>
      JSON.parse(JSON.stringify((await connection.query(sql))[0]));
    assertEquals(await rowsOf("select 1"), [{ "1": 1 }]);
    assertEquals(await rowsOf("stream"), [{ n: 1 }, { n: null }, { n: 42 }]);
    const several = await rowsOf("insert; stream; select") as unknown[];
    assertEquals(several.slice(1), [[{ n: 1 }, { n: null }, { n: 42 }], [{ last: "é" }]]);
    const failed = await assertRejects(() => connection.query("use nosuch")) as Error & { errno: number };
    assertEquals(failed.errno, 1049);
    await connection.ping();
    assertEquals(await rowsOf("select 1"), [{ "1": 1 }]);
    const unprepared = await assertRejects(() => connection.execute("select ?", [1])) as Error & {
      errno: number;
    };
    assertEquals(unprepared.errno, 1295);
    await connection.end();
    const denied = await assertRejects(() => mysql.createConnection({ ...options, user: "eve" })) as Error & {
      errno: number;
    };
    assertEquals(denied.errno, 1045);
  });
});

Deno.test("the kernel ends a connection in the middle of its command", async () => {
  await withServer(async (port, kernel) => {
    const connection = await mysql.createConnection({ host: "127.0.0.1", port, user: "root" });
    connection.on("error", () => undefined);
    const hanging = connection.query("hang");
    while (kernel.sessions.size === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 30));
    const [id] = kernel.sessions;
    kernel.controls[0].closeConnection(
      id,
      toProtocolError(new DorisError("Cancelled", "Killed by another session")),
    );
    const error = await assertRejects(() => hanging) as Error & { errno: number };
    assertEquals(error.errno, 1317);
    while (kernel.sessions.size > 0) await new Promise((resolve) => setTimeout(resolve, 5));
    assertEquals(kernel.calls.at(-1), `unregister ${id} killed`);
    connection.destroy();
  });
});

function mariadb(): string | null {
  for (const dir of (Deno.env.get("PATH") ?? "").split(":")) {
    try {
      if (Deno.statSync(`${dir}/mariadb`).isFile) return `${dir}/mariadb`;
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
  return null;
}

const client = mariadb();
if (!client) console.log("skipped: the mariadb client is not installed");

Deno.test({
  name: "the mariadb client connects and prints rows and errors",
  ignore: client === null,
  fn: async () => {
    await withServer(async (port) => {
      const run = async (sql: string) => {
        const { stdout, stderr } = await new Deno.Command(client as string, {
          args: ["-h127.0.0.1", `-P${port}`, "-uroot", "-e", sql],
        }).output();
        return new TextDecoder().decode(stdout) + new TextDecoder().decode(stderr);
      };
      assertEquals(await run("stream"), "n\n1\nNULL\n42\n");
      const error = await run("use nosuch");
      assertEquals(error.includes("1049 (42000)"), true, error);
    });
  },
});

/** What keeps a process from starting is said in one line, and it ends with a code other than 0. */
import { assert, assertMatch, assertRejects } from "@std/assert";
import { type ProcessKind, ServerProcess, StartFailure } from "../support/server_process.ts";

const KINDS: readonly { readonly kind: ProcessKind; readonly portKey: string; readonly endpoint: string }[] =
  [
    { kind: "start", portKey: "query_port", endpoint: "mysql" },
    { kind: "start", portKey: "http_port", endpoint: "http" },
    { kind: "start", portKey: "rpc_port", endpoint: "rpc" },
    { kind: "backend", portKey: "heartbeat_service_port", endpoint: "heartbeat" },
    { kind: "backend", portKey: "brpc_port", endpoint: "brpc" },
    { kind: "backend", portKey: "webserver_port", endpoint: "webserver" },
  ];

async function startFailure(options: Parameters<typeof ServerProcess.start>[0]): Promise<StartFailure> {
  const failure = await assertRejects(async () => {
    const process = await ServerProcess.start(options);
    await process.stop();
  }, StartFailure);
  assert(failure.code !== 0, failure.output);
  // One line for people, no stack.
  assert(!/^\s+at .+:\d+:\d+/m.test(failure.output), failure.output);
  return failure;
}

Deno.test("a frontend and a backend refuse to start with a clear error", async (t) => {
  const folder = await Deno.makeTempDir({ prefix: "doris-fe-e2e-" });
  const args = (kind: ProcessKind): readonly string[] => kind === "start" ? ["--backend", "none"] : [];
  const running = new Map<ProcessKind, ServerProcess>();
  try {
    for (const kind of ["start", "backend"] as const) {
      running.set(kind, await ServerProcess.start({ kind, dataDir: `${folder}/${kind}`, args: args(kind) }));
    }
    for (const { kind, portKey, endpoint } of KINDS) {
      await t.step(`${kind}: ${portKey} is in use`, async () => {
        const port = running.get(kind)?.port(endpoint) ?? 0;
        const failure = await startFailure({
          kind,
          dataDir: `${folder}/${kind}-${portKey}`,
          set: { [portKey]: port },
          args: args(kind),
        });
        assertMatch(failure.output, new RegExp(`${port}`));
        assertMatch(failure.output, /in use/i);
      });
    }
    for (const kind of ["start", "backend"] as const) {
      await t.step(`${kind}: another process works on the directory`, async () => {
        const failure = await startFailure({ kind, dataDir: `${folder}/${kind}`, args: args(kind) });
        assertMatch(failure.output, new RegExp(`${folder}/${kind}`));
        assertMatch(failure.output, /in use|uses the directory|another process|locked/i);
      });
      await t.step(`${kind}: the directory cannot be written`, async () => {
        await Deno.writeTextFile(`${folder}/plain`, "");
        const failure = await startFailure({ kind, dataDir: `${folder}/plain/data`, args: args(kind) });
        assertMatch(failure.output, new RegExp(`${folder}/plain/data`));
      });
      await t.step(`${kind}: an unknown parameter, a port that is none`, async () => {
        const unknown = await startFailure({
          kind,
          dataDir: `${folder}/x`,
          set: { no_such_key: 1 },
          args: args(kind),
        });
        assertMatch(unknown.output, /no_such_key/);
        const key = kind === "start" ? "query_port" : "be_port";
        const wrong = await startFailure({
          kind,
          dataDir: `${folder}/x`,
          set: { [key]: 70000 },
          args: args(kind),
        });
        assertMatch(wrong.output, new RegExp(key));
      });
    }
    await t.step("an unknown option", async () => {
      const failure = await startFailure({
        kind: "start",
        dataDir: `${folder}/x`,
        args: ["--no-such-option"],
      });
      assertMatch(failure.output, /no-such-option/);
    });
  } finally {
    for (const process of running.values()) await process.stop();
    await Deno.remove(folder, { recursive: true });
  }
});

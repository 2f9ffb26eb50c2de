/**
 * `deno task test`: the type check, then every test, then the end-to-end tests that name proxies once more behind dead
 * proxies. Prints the reasons of skips; the last line is `N passed, N failed`.
 *
 *   deno task test [PATH…] [--filter TEXT] [--slow] [--no-check]
 *
 * Exit code 0 only if everything passed; with DORIS_FE_NO_SKIP=1 a skipped test fails the run too.
 */
import { parseArgs } from "@std/cli";
import { addSummaries, NOTHING, readSummary, type Summary } from "./test/summary.ts";

const ROOT = new URL("../", import.meta.url).pathname;
/** What is tested where no path is given. */
const FOLDERS = ["kernel", "backend", "protocols", "idl", "scripts", "tests"];
/** Tests that start whole servers: one file after another, so that they do not starve each other. */
const SERIAL_FOLDERS = ["tests/e2e", "tests/sql"];
/** Files at once elsewhere. */
const JOBS = 2;
/** Names of end-to-end tests that run once more behind dead proxies. */
const PROXY_TESTS = "/\\bprox(y|ies)\\b/";
/** Port 1 on loopback: nobody listens there. */
const DEAD_PROXY = "http://127.0.0.1:1";
const PROXY_VARIABLES = ["http_proxy", "https_proxy", "grpc_proxy", "all_proxy"];

interface Run {
  readonly title: string;
  readonly args: readonly string[];
  readonly env?: Record<string, string>;
}

/** Runs deno; the output goes through and is kept. */
async function deno({ args, env }: Run): Promise<{ readonly output: string; readonly code: number }> {
  const child = new Deno.Command(Deno.execPath(), {
    args: [...args],
    cwd: ROOT,
    env: { ...env, NO_COLOR: "1" },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const parts: string[] = [];
  const pass = async (from: ReadableStream<Uint8Array>, to: typeof Deno.stdout) => {
    const decoder = new TextDecoder();
    for await (const bytes of from) {
      parts.push(decoder.decode(bytes, { stream: true }));
      let written = 0;
      while (written < bytes.length) written += await to.write(bytes.subarray(written));
    }
  };
  await Promise.all([pass(child.stdout, Deno.stdout), pass(child.stderr, Deno.stderr)]);
  return { output: parts.join(""), code: (await child.status).code };
}

function exists(path: string): boolean {
  try {
    Deno.statSync(`${ROOT}${path}`);
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

function proxyEnvironment(): Record<string, string> {
  const env: Record<string, string> = { no_proxy: "", NO_PROXY: "", no_grpc_proxy: "" };
  for (const name of PROXY_VARIABLES) env[name] = env[name.toUpperCase()] = DEAD_PROXY;
  return env;
}

/** Everything but the serial folders, by name: deno's --ignore is not heeded where several paths are given. */
function parallelFolders(): string[] {
  const tests = [...Deno.readDirSync(`${ROOT}tests`)].filter((entry) => entry.isDirectory);
  const names = tests.map((entry) => `tests/${entry.name}`).filter((path) => !SERIAL_FOLDERS.includes(path));
  return [...FOLDERS.filter((path) => path !== "tests" && exists(path)), ...names.sort()];
}

function runsOf(paths: readonly string[], filter: readonly string[], slow: boolean): Run[] {
  const base = ["test", "-A", "--no-check", ...filter];
  const env: Record<string, string> = slow ? { DORIS_FE_SLOW_TESTS: "1" } : {};
  if (paths.length > 0) return [{ title: paths.join(" "), args: [...base, ...paths], env }];
  const serial = SERIAL_FOLDERS.filter(exists);
  const runs: Run[] = [{
    title: "all but the end-to-end tests",
    args: [...base, "--parallel", ...parallelFolders()],
    env: { ...env, DENO_JOBS: String(JOBS) },
  }];
  if (serial.length > 0) {
    runs.push({ title: "end-to-end tests", args: [...base, ...serial], env });
    if (filter.length === 0) {
      runs.push({
        title: "end-to-end tests behind dead proxies",
        args: ["test", "-A", "--no-check", "--filter", PROXY_TESTS, ...serial],
        env: { ...env, ...proxyEnvironment() },
      });
    }
  }
  return runs;
}

async function main(): Promise<number> {
  const unknown: string[] = [];
  const args = parseArgs(Deno.args, {
    string: ["filter"],
    boolean: ["slow", "no-check"],
    unknown: (arg) => unknown.push(arg),
  });
  if (unknown.length > 0) {
    console.error(`Unknown option ${unknown[0]}`);
    return 2;
  }
  const begin = performance.now();
  let total: Summary = NOTHING;
  if (args["no-check"] !== true) {
    console.log("== type check");
    const targets = [...["main.ts"].filter(exists), ...FOLDERS.filter(exists)];
    const check = await deno({ title: "check", args: ["check", "--quiet", ...targets] });
    if (check.code !== 0) total = addSummaries(total, { ...NOTHING, failed: 1 });
  }
  const filter = typeof args.filter === "string" ? ["--filter", args.filter] : [];
  for (const run of runsOf(args._, filter, args.slow === true)) {
    console.log(`== ${run.title}`);
    const { output, code } = await deno(run);
    total = addSummaries(total, readSummary(output, code));
  }
  console.log(`\n== ${Math.round((performance.now() - begin) / 1000)} s`);
  for (const reason of total.skips) console.log(`skipped: ${reason}`);
  if (total.ignored > 0) console.log(`${total.ignored} skipped`);
  const forbidden = Deno.env.get("DORIS_FE_NO_SKIP") === "1" && total.ignored > 0;
  if (forbidden) console.log("DORIS_FE_NO_SKIP=1: a skipped test counts as failed");
  const failed = total.failed + (forbidden ? total.ignored : 0);
  console.log(`${total.passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

if (import.meta.main) Deno.exit(await main());

/** Shared by the benchmarks: running servers, medians, lines of results. */
import { ServerProcess } from "../../tests/support/server_process.ts";
import { Client } from "../../tests/support/server_clients.ts";

export const MEGABYTE = 1024 * 1024;

export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error("No values");
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

/** A result beside its target, as one line. */
export function report(what: string, value: string, target?: string): void {
  console.log(`  ${what.padEnd(44)} ${value}${target === undefined ? "" : `   (target: ${target})`}`);
}

export function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}

/** Runs `body` with a frontend and its embedded backend on a directory of their own. */
export async function withServer<T>(body: (server: ServerProcess) => Promise<T>): Promise<T> {
  const folder = await Deno.makeTempDir({ prefix: "doris-fe-bench-" });
  try {
    const server = await ServerProcess.start({
      kind: "start",
      dataDir: `${folder}/data`,
      set: { sys_log_level: "WARN" },
    });
    try {
      return await body(server);
    } finally {
      await server.stop();
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** Runs `body` with a client of the server. */
export async function withClient<T>(server: ServerProcess, body: (client: Client) => Promise<T>): Promise<T> {
  const client = await Client.connect(server.port("mysql"));
  try {
    return await body(client);
  } finally {
    client.destroy();
  }
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

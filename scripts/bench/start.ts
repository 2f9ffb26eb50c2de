/** From the start of the process to the first SELECT 1, the embedded backend being ready, and memory then. */
import { ServerProcess } from "../../tests/support/server_process.ts";
import { Client } from "../../tests/support/server_clients.ts";
import { median, MEGABYTE, report } from "./support.ts";

const RUNS = 5;

interface Start {
  readonly ms: number;
  readonly residentMb: number;
}

async function startOnce(dataDir: string): Promise<Start> {
  const begin = performance.now();
  const server = await ServerProcess.start({ kind: "start", dataDir, set: { sys_log_level: "WARN" } });
  try {
    const client = await Client.connect(server.port("mysql"));
    const value = await client.value("SELECT 1");
    const ms = performance.now() - begin;
    const residentMb = server.residentBytes() / MEGABYTE;
    client.destroy();
    if (value !== "1") throw new Error(`SELECT 1 gave ${value}`);
    return { ms, residentMb };
  } finally {
    await server.stop();
  }
}

/** Runs the benchmark. */
export async function run(): Promise<void> {
  const folder = await Deno.makeTempDir({ prefix: "doris-fe-bench-" });
  try {
    await startOnce(`${folder}/warm`);
    const fresh: Start[] = [];
    const again: Start[] = [];
    for (let at = 0; at < RUNS; at += 1) {
      fresh.push(await startOnce(`${folder}/fresh${at}`));
      again.push(await startOnce(`${folder}/warm`));
    }
    for (const [name, starts] of [["empty directory", fresh], ["existing directory", again]] as const) {
      report(`exec to SELECT 1, ${name}`, `${median(starts.map(({ ms }) => ms)).toFixed(0)} ms`, "1200 ms");
      const resident = median(starts.map(({ residentMb }) => residentMb));
      report("resident memory then", `${resident.toFixed(0)} MB`, "250 MB");
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}

/** SELECT 1 on one and on 64 connections, beside a bare TCP server that answers the same bytes; alternating runs. */
import { SELECT_1_ANSWER } from "./mysql_bare_server.ts";
import { drive, LeanClient, queryPacket, type Rate } from "./mysql_client.ts";
import { median, percent, report, withServer } from "./support.ts";

const RUNS = 5;
const REQUESTS = 20_000;
/** How long an answer may trickle in while its length is measured. */
const ANSWER_WAIT_MS = 300;
const BARE_ANSWER_BYTES = SELECT_1_ANSWER.length / 2;
/** Share of the bare server's rate that is aimed at, by connections. */
const TARGETS: ReadonlyMap<number, number> = new Map([[1, 0.25], [64, 0.35]]);

/** Bytes of the server's answer to SELECT 1. */
async function answerLength(port: number, request: Uint8Array): Promise<number> {
  const client = await LeanClient.connect(port);
  let seen = 0;
  client.stream(request, (bytes) => seen += bytes.length);
  await new Promise((resolve) => setTimeout(resolve, ANSWER_WAIT_MS));
  client.close();
  return seen;
}

async function startBare(): Promise<{ readonly port: number; readonly process: Deno.ChildProcess }> {
  const process = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", new URL("./mysql_bare_server.ts", import.meta.url).pathname],
    stdout: "piped",
  }).spawn();
  const reader = process.stdout.getReader();
  const { value } = await reader.read();
  reader.releaseLock();
  return { port: Number(new TextDecoder().decode(value)), process };
}

async function compare(port: number, barePort: number, connections: number, target: number): Promise<void> {
  const request = queryPacket("select 1");
  const bytes = await answerLength(port, request);
  const bare: Rate[] = [];
  const ours: Rate[] = [];
  await drive(barePort, connections, REQUESTS / 4, request, BARE_ANSWER_BYTES);
  await drive(port, connections, REQUESTS / 4, request, bytes);
  for (let at = 0; at < RUNS; at += 1) {
    bare.push(await drive(barePort, connections, REQUESTS, request, BARE_ANSWER_BYTES));
    ours.push(await drive(port, connections, REQUESTS, request, bytes));
  }
  const rate = (rates: readonly Rate[]) => median(rates.map(({ perSecond }) => perSecond));
  report(
    `SELECT 1, ${connections} connection(s)`,
    `${rate(ours)}/s of ${rate(bare)}/s = ${percent(rate(ours) / rate(bare))}`,
    percent(target),
  );
  report(
    "latency, median and p99",
    `${median(ours.map(({ medianMs }) => medianMs)).toFixed(3)} ms, ${
      median(ours.map(({ p99Ms }) => p99Ms)).toFixed(3)
    } ms`,
  );
}

/** Runs the benchmark. */
export async function run(): Promise<void> {
  const bare = await startBare();
  try {
    await withServer(async (server) => {
      for (const [connections, target] of TARGETS) {
        await compare(server.port("mysql"), bare.port, connections, target);
      }
    });
  } finally {
    bare.process.kill();
    await bare.process.status;
  }
}

/**
 * Cost of the worker boundary: SELECT 1 through protocols/mysql and the message channel to a kernel without SQL, beside
 * a bare TCP server that answers the same bytes. Alternating runs in processes of their own; prints medians and ratio.
 *
 * deno run -A scripts/bench/mysql_hop.ts [runs] [requests]
 */
import { SELECT_1_ANSWER } from "./mysql_bare_server.ts";
import { drive, queryPacket, type Rate } from "./mysql_client.ts";

const runs = Number(Deno.args[0] ?? 5);
const requests = Number(Deno.args[1] ?? 30_000);
const ANSWER_BYTES = SELECT_1_ANSWER.length / 2;

async function start(
  script: string,
): Promise<{ readonly port: number; readonly process: Deno.ChildProcess }> {
  const process = new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--unstable-worker-options", new URL(script, import.meta.url).pathname],
    stdout: "piped",
  }).spawn();
  const reader = process.stdout.getReader();
  const { value } = await reader.read();
  reader.releaseLock();
  return { port: Number(new TextDecoder().decode(value)), process };
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

const request = queryPacket("select 1");
for (const connections of [1, 64]) {
  const servers = {
    bare: await start("./mysql_bare_server.ts"),
    worker: await start("./mysql_hop_server.ts"),
  };
  const rates: Record<keyof typeof servers, Rate[]> = { bare: [], worker: [] };
  for (const { port } of Object.values(servers)) {
    await drive(port, connections, requests / 3, request, ANSWER_BYTES);
  }
  for (let run = 0; run < runs; run += 1) {
    for (const name of ["bare", "worker"] as const) {
      rates[name].push(await drive(servers[name].port, connections, requests, request, ANSWER_BYTES));
    }
  }
  const of = (name: "bare" | "worker") => median(rates[name].map((rate) => rate.perSecond));
  console.log(
    `${connections} connection(s): bare ${of("bare")}/s, through the worker ${of("worker")}/s, ratio ${
      (of("worker") / of("bare")).toFixed(2)
    }, latency median ${median(rates.worker.map((rate) => rate.medianMs)).toFixed(3)} ms, p99 ${
      median(rates.worker.map((rate) => rate.p99Ms)).toFixed(3)
    } ms`,
  );
  for (const { process } of Object.values(servers)) {
    process.kill();
    await process.status;
  }
}

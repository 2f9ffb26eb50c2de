/**
 * Rows per second of a result of a million encoded rows through the worker boundary to a client that discards them, and
 * the server's memory while a client pauses in the middle.
 *
 * deno run -A scripts/bench/mysql_stream.ts
 */
import { LeanClient, queryPacket } from "./mysql_client.ts";
import { ROWS } from "./mysql_stream_server.ts";

const PAUSE_MS = 1500;

function residentMb(pid: number): number {
  const status = Deno.readTextFileSync(`/proc/${pid}/status`);
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

const server = new Deno.Command(Deno.execPath(), {
  args: [
    "run",
    "-A",
    "--unstable-worker-options",
    new URL("./mysql_stream_server.ts", import.meta.url).pathname,
  ],
  stdout: "piped",
}).spawn();
const reader = server.stdout.getReader();
const port = Number(new TextDecoder().decode((await reader.read()).value));
reader.releaseLock();

/** Reads the whole result; it ends with an EOF packet of 9 bytes. */
async function readAll(pause: boolean): Promise<number> {
  const client = await LeanClient.connect(port);
  const begin = performance.now();
  let paused = 0;
  await new Promise<void>((resolve) => {
    let seen = 0;
    client.stream(queryPacket("select"), (bytes) => {
      const first = seen === 0;
      seen += bytes.length;
      if (pause && first) {
        client.pause();
        setTimeout(() => {
          console.log(`  resident while the client pauses: ${residentMb(server.pid)} MB`);
          client.resume();
        }, PAUSE_MS);
        paused = PAUSE_MS;
      }
      const end = bytes.subarray(-9);
      if (end[0] === 5 && end[1] === 0 && end[2] === 0 && end[4] === 0xfe && seen > ROWS) resolve();
    });
  });
  client.close();
  return ROWS / ((performance.now() - begin - paused) / 1000);
}

console.log(`resident before: ${residentMb(server.pid)} MB`);
for (const pause of [false, false, true]) {
  console.log(
    `${Math.round(await readAll(pause)).toLocaleString("en")} rows/s, resident ${residentMb(server.pid)} MB`,
  );
}
server.kill();
await server.status;

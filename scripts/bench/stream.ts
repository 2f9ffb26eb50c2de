/**
 * A million rows of four columns to a client that discards them: rows per second, and the server's memory while a
 * client pauses in the middle.
 */
import { streamLoad } from "../../tests/support/server_clients.ts";
import { LeanClient, queryPacket } from "./mysql_client.ts";
import { median, MEGABYTE, report, withClient, withServer } from "./support.ts";

const ROWS = 1_000_000;
const PAUSE_MS = 3_000;
const SAMPLE_MS = 100;
const RUNS = 3;
const QUERY = "SELECT k, d, m, t FROM bench.wide";
/** Bytes that the EOF packet at the end of a result has. */
const EOF_BYTES = 9;

function csv(): Uint8Array {
  const lines: string[] = [];
  for (let row = 0; row < ROWS; row += 1) {
    const day = String(row % 28 + 1).padStart(2, "0");
    lines.push(
      `${row},1995-03-${day},${row % 100_000}.${String(row % 100).padStart(2, "0")},some text of a row\n`,
    );
  }
  return new TextEncoder().encode(lines.join(""));
}

function isEnd(bytes: Uint8Array): boolean {
  const end = bytes.subarray(-EOF_BYTES);
  return end[0] === 5 && end[1] === 0 && end[2] === 0 && end[4] === 0xfe;
}

/** Reads the whole result and counts its bytes; `onFirst` sees the client when the first bytes arrive. */
async function readAll(port: number, onFirst?: (client: LeanClient) => void): Promise<number> {
  const client = await LeanClient.connect(port);
  let seen = 0;
  await new Promise<void>((resolve) => {
    client.stream(queryPacket(QUERY), (bytes) => {
      if (seen === 0) onFirst?.(client);
      seen += bytes.length;
      if (seen > ROWS && isEnd(bytes)) resolve();
    });
  });
  client.close();
  return seen;
}

/** Runs the benchmark. */
export async function run(): Promise<void> {
  await withServer(async (server) => {
    const port = server.port("mysql");
    await withClient(server, async (client) => {
      await client.run("CREATE DATABASE bench");
      await client.run(
        `CREATE TABLE bench.wide (k INT NOT NULL, d DATE NOT NULL, m DECIMAL(15, 2) NOT NULL, t VARCHAR(40) NOT NULL)
         DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 3`,
      );
    });
    const reply = await streamLoad({
      port: server.port("http"),
      database: "bench",
      table: "wide",
      headers: { column_separator: "," },
      body: csv(),
    });
    if (reply.NumberLoadedRows !== ROWS) throw new Error(`Stream load failed: ${JSON.stringify(reply)}`);
    const resident = () => server.residentBytes() / MEGABYTE;

    const rates: number[] = [];
    let bytes = 0;
    for (let at = 0; at < RUNS; at += 1) {
      const begin = performance.now();
      bytes = await readAll(port);
      rates.push(ROWS / ((performance.now() - begin) / 1000));
    }
    report(
      `${ROWS} rows, ${(bytes / 1e6).toFixed(0)} MB, discarded`,
      `${Math.round(median(rates)).toLocaleString("en")} rows/s`,
    );

    const before = resident();
    let most = before;
    await readAll(port, (client) => {
      client.pause();
      const sampler = setInterval(() => most = Math.max(most, resident()), SAMPLE_MS);
      setTimeout(() => {
        clearInterval(sampler);
        client.resume();
      }, PAUSE_MS);
    });
    report(
      "resident memory while a client pauses",
      `${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most`,
      "it does not grow with the result",
    );
  });
}

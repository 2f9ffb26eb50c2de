/** Streams a million rows of four columns, encoded as a backend would, through the MySQL module. Prints its port. */
import { SILENT } from "../../kernel/base/mod.ts";
import { startProtocols } from "../../kernel/host/mod.ts";
import { column, encodedBatch, FakeKernel } from "../../kernel/host/testing/fake_kernel.ts";
import type { ResultBatch } from "../../kernel/spi/mod.ts";

export const ROWS = 1_000_000;
const BATCH_ROWS = 4096;

async function* rows(): AsyncGenerator<ResultBatch> {
  const encoder = new TextEncoder();
  const batch = Array.from({ length: BATCH_ROWS }, (_, row) => {
    const text = [String(row), "1995-03-15", "12345.67", "some text of a row"];
    return encoder.encode(text.map((part) => String.fromCharCode(part.length) + part).join(""));
  });
  for (let left = ROWS; left > 0; left -= BATCH_ROWS) {
    yield await Promise.resolve(encodedBatch(left < BATCH_ROWS ? batch.slice(0, left) : batch));
  }
}

if (import.meta.main) {
  const host = await startProtocols({
    kernel: new FakeKernel({
      answer: () => ({
        outcomes: [{
          kind: "stream",
          encoding: "mysql_text",
          columns: ["a", "b", "c", "d"].map((name) => column(name, { kind: "string" })),
          batches: rows(),
        }],
        rest: null,
      }),
    }),
    given: new Map([["query_port", "0"]]),
    except: ["http", "flight_sql"],
    log: SILENT,
  });
  console.log(host.endpoints().find((endpoint) => endpoint.protocol === "mysql")?.port);
}

import { assertEquals } from "@std/assert";
import net from "node:net";
import { goldenBytes, goldenJson, goldenNames } from "../../tests/golden/golden.ts";
import { TStatusCode } from "../../idl/thrift.ts";
import { withBackend } from "../test_backend.ts";

interface Recorded {
  readonly name: string;
  readonly file: string;
  readonly task_types: readonly number[];
}

/** Statements that the embedded backend refuses, with the reason. */
const REFUSED: ReadonlyMap<string, string> = new Map([
  ["create_agg", "cannot store type HLL"],
  ["create_types2", "cannot store type"],
]);

Deno.test("the reference FE's recorded CREATE tasks make tablets, or are refused with a reason", async () => {
  const index = (goldenJson("agent/index.json") as Recorded[])
    .filter((r) => r.name.startsWith("create_") && goldenNames(`agent/${r.file}`).length === 1);
  await withBackend(async ({ backend, frontend }) => {
    let expected = 0;
    for (const r of index) {
      expected += r.task_types.length;
      const socket = net.connect(backend.ports.be_port, "127.0.0.1");
      await new Promise<void>((resolve, reject) => {
        socket.on("data", () => resolve());
        socket.on("error", reject);
        socket.write(goldenBytes(`agent/${r.file}`));
      });
      socket.destroy();
      const before = expected;
      await frontend.until(() => frontend.finished.length >= before ? true : undefined);
      for (const f of frontend.finished.slice(before - r.task_types.length)) {
        const why = REFUSED.get(r.name);
        const told = f.task_status.error_msgs?.join() ?? "";
        if (f.task_status.status_code === TStatusCode.OK) {
          assertEquals(f.finish_tablet_infos?.length, 1, r.name);
        } else {
          assertEquals([why !== undefined && told.includes(why), r.name], [true, r.name], told);
        }
      }
    }
    assertEquals(frontend.finished.length, expected);
  });
});

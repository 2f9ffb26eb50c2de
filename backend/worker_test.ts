import { assertEquals, assertStringIncludes } from "@std/assert";
import type { FromBackendWorker, ToBackendWorker } from "./worker.ts";
import { testOptions } from "./test_backend.ts";

function startWorker(directory: string): { worker: Worker; next: () => Promise<FromBackendWorker> } {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const queue: FromBackendWorker[] = [];
  let wake: (() => void) | undefined;
  worker.onmessage = ({ data }: MessageEvent<FromBackendWorker>) => {
    if (data.kind === "log") return;
    queue.push(data);
    wake?.();
  };
  const next = async (): Promise<FromBackendWorker> => {
    while (queue.length === 0) await new Promise<void>((resolve) => wake = resolve);
    return queue.shift()!;
  };
  const start: ToBackendWorker = { kind: "start", options: testOptions(directory) };
  worker.postMessage(start);
  return { worker, next };
}

Deno.test("the worker says its ports, serves, stops and gives the directory free", async () => {
  const directory = await Deno.makeTempDir();
  const first = startWorker(directory);
  const ready = await first.next();
  if (ready.kind !== "ready") throw new Error(JSON.stringify(ready));
  const health = await fetch(`http://${ready.host}:${ready.ports.webserver_port}/api/health`);
  assertEquals(await health.text(), '{"status": "OK","msg": "OK"}');
  const second = startWorker(directory);
  const refused = await second.next();
  assertStringIncludes(
    refused.kind === "error" ? refused.message : refused.kind,
    "Another backend uses the directory",
  );
  second.worker.terminate();
  first.worker.postMessage({ kind: "stop" } satisfies ToBackendWorker);
  assertEquals((await first.next()).kind, "stopped");
  const third = startWorker(directory);
  assertEquals((await third.next()).kind, "ready");
  third.worker.postMessage({ kind: "stop" } satisfies ToBackendWorker);
  assertEquals((await third.next()).kind, "stopped");
  await Deno.remove(directory, { recursive: true });
});

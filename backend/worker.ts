/**
 * Runs the backend in a worker. In: one message `{ kind: "start", options }`, later `{ kind: "stop" }`. Out:
 * `{ kind: "ready", host, ports }`, `{ kind: "error", message }`, `{ kind: "log", message }`, `{ kind: "stopped" }`.
 * @module
 */
import type { Backend, BackendOptions, BackendPorts } from "./mod.ts";

/** Messages to the worker. */
export type ToBackendWorker =
  | { readonly kind: "start"; readonly options: Partial<BackendOptions> }
  | { readonly kind: "stop" };

/** Messages from the worker. */
export type FromBackendWorker =
  | { readonly kind: "ready"; readonly host: string; readonly ports: BackendPorts }
  | { readonly kind: "error"; readonly message: string }
  | { readonly kind: "log"; readonly message: string }
  | { readonly kind: "stopped" };

interface WorkerScope {
  postMessage(message: FromBackendWorker): void;
  addEventListener(type: "message", listener: (event: MessageEvent<ToBackendWorker>) => void): void;
  close(): void;
}

const scope = globalThis as unknown as WorkerScope;
let starting: Promise<Backend> | undefined;

async function start(options: Partial<BackendOptions>): Promise<Backend> {
  const { startBackend } = await import("./mod.ts");
  return await startBackend(options, { log: (message) => scope.postMessage({ kind: "log", message }) });
}

function fail(error: unknown): void {
  scope.postMessage({ kind: "error", message: error instanceof Error ? error.message : String(error) });
}

scope.addEventListener("message", ({ data }) => {
  if (data.kind === "start" && starting === undefined) {
    starting = start(data.options);
    starting.then(({ host, ports }) => scope.postMessage({ kind: "ready", host, ports }), fail);
  } else if (data.kind === "stop") {
    // Without a backend there is nothing to stop; a failed start has been told already.
    Promise.resolve(starting).then((b) => b?.stop(), () => undefined).then(() => {
      scope.postMessage({ kind: "stopped" });
      scope.close();
    }, fail);
  }
});

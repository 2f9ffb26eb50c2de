/** A frontend and an executor that play their part in the tests of backend/. */
import {
  BackendService,
  FrontendService,
  HeartbeatService,
  type TFinishTaskRequest,
  type TReportRequest,
  TStatusCode,
} from "../idl/thrift.ts";
import { createThriftServer, ThriftClient, type ThriftHandlers, type ThriftServer } from "../idl/rpc.ts";
import type { Executor, ExecutorDeps } from "./exec/api.ts";
import { type Backend, type BackendHooks, type BackendOptions, startBackend } from "./mod.ts";
import { StatusError } from "./storage/api.ts";

const OK = { status_code: TStatusCode.OK };

/** FE that remembers what it is told. */
export class FakeFrontend {
  readonly finished: TFinishTaskRequest[] = [];
  readonly reports: TReportRequest[] = [];
  /** Replaces or adds handlers. */
  readonly handlers: {
    -readonly [K in keyof ThriftHandlers<typeof FrontendService>]?: ThriftHandlers<typeof FrontendService>[K];
  } = {};
  #server: ThriftServer | undefined;

  async start(): Promise<void> {
    const base: ThriftHandlers<typeof FrontendService> = {
      finishTask: ({ request }) => {
        this.finished.push(request);
        return { status: OK };
      },
      report: ({ request }) => {
        this.reports.push(request);
        return { status: OK };
      },
    };
    // Looked up at each call, so that a test can set handlers later.
    const handlers: ThriftHandlers<typeof FrontendService> = {
      finishTask: (args, ctx) => (this.handlers.finishTask ?? base.finishTask)!(args, ctx),
      report: (args, ctx) => (this.handlers.report ?? base.report)!(args, ctx),
      loadTxnBegin: (args, ctx) => this.handlers.loadTxnBegin!(args, ctx),
      streamLoadPut: (args, ctx) => this.handlers.streamLoadPut!(args, ctx),
      loadTxnCommit: (args, ctx) => this.handlers.loadTxnCommit!(args, ctx),
      loadTxnRollback: (args, ctx) => this.handlers.loadTxnRollback!(args, ctx),
    };
    this.#server = await createThriftServer(FrontendService, handlers, { host: "127.0.0.1", port: 0 });
  }

  get port(): number {
    return this.#server!.port;
  }

  async stop(): Promise<void> {
    await this.#server?.close();
  }

  /** Sends one heartbeat to a backend. */
  async heartbeat(backend: Backend, given: { clusterId?: number; epoch?: bigint; backendId?: bigint } = {}) {
    const client = new ThriftClient(HeartbeatService, {
      host: "127.0.0.1",
      port: backend.ports.heartbeat_service_port,
    });
    try {
      return await client.call("heartbeat", {
        master_info: {
          network_address: { hostname: "127.0.0.1", port: this.port },
          cluster_id: given.clusterId ?? 77,
          epoch: given.epoch ?? 1n,
          token: "token",
          backend_ip: "127.0.0.1",
          backend_id: given.backendId ?? 1001n,
        },
      });
    } finally {
      client.close();
    }
  }

  /** Waits until `found` gives something. */
  async until<T>(found: () => T | undefined): Promise<T> {
    for (let i = 0; i < 500; i++) {
      const value = found();
      if (value !== undefined) return value;
      await new Promise((r) => setTimeout(r, 10));
    }
    throw new Error("Nothing came in 5 s");
  }
}

/** Executor that can do nothing but what a test gives it. */
export function fakeExecutor(parts: Partial<Executor> = {}): (deps: ExecutorDeps) => Executor {
  const no = () =>
    Promise.reject(new StatusError(TStatusCode.NOT_IMPLEMENTED_ERROR, "No executor in this test"));
  return () => ({
    execPlanFragments: no,
    start: no,
    fetchData: no,
    cancel: () => Promise.resolve(),
    transmit: no,
    runLoad: no,
    exchangeCounts: () => [],
    runningFragments: () => 0,
    close: () => Promise.resolve(),
    ...parts,
  });
}

/** Options of a backend on free ports in a directory. */
export function testOptions(directory: string): Partial<BackendOptions> {
  return {
    storage_root_path: directory,
    heartbeat_service_port: 0,
    be_port: 0,
    brpc_port: 0,
    webserver_port: 0,
    mem_limit: "512M",
    num_threads: 2,
  };
}

/** What a test gets. */
export interface BackendTest {
  readonly backend: Backend;
  readonly frontend: FakeFrontend;
  readonly directory: string;
  readonly thrift: ThriftClient<typeof BackendService>;
  readonly logs: string[];
}

/** Runs with a backend that has had a heartbeat. */
export async function withBackend(
  run: (t: BackendTest) => Promise<void>,
  hooks: BackendHooks = {},
): Promise<void> {
  const directory = await Deno.makeTempDir();
  const frontend = new FakeFrontend();
  await frontend.start();
  const logs: string[] = [];
  const backend = await startBackend(testOptions(directory), {
    createExecutor: fakeExecutor(),
    log: (m) => logs.push(m),
    ...hooks,
  });
  const thrift = new ThriftClient(BackendService, { host: "127.0.0.1", port: backend.ports.be_port });
  try {
    await frontend.heartbeat(backend);
    await run({ backend, frontend, directory, thrift, logs });
  } finally {
    thrift.close();
    await backend.stop();
    await frontend.stop();
    await Deno.remove(directory, { recursive: true });
  }
}

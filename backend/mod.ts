/**
 * The embedded Doris backend. `startBackend` is the only door; `worker.ts` runs it in a worker.
 * @module
 */
import os from "node:os";
import { BackendService, HeartbeatService, type TPipelineFragmentParams } from "../idl/thrift.ts";
import { PBackendService } from "../idl/proto.ts";
import { createGrpcServer, createThriftServer, grpcService } from "../idl/rpc.ts";
import type { CreateExecutor, Executor, RunLoadOptions } from "./exec/api.ts";
import { ErrorLogs } from "./load/error_log.ts";
import { RowReceiver } from "./load/row_receiver.ts";
import { StreamLoads } from "./load/stream_load.ts";
import { TableSink } from "./load/table_sink.ts";
import { type BackendOptions, defaultBackendOptions, memoryLimitBytes } from "./options.ts";
import { bindAddress } from "./rpc/bind_address.ts";
import { Agent } from "./rpc/agent.ts";
import { Frontends } from "./rpc/frontend_calls.ts";
import { type BackendPorts, Identity } from "./rpc/identity.ts";
import { internalHandlers } from "./rpc/internal_service.ts";
import { Peers } from "./rpc/peers.ts";
import { Reports } from "./rpc/reports.ts";
import { errorText } from "./rpc/status.ts";
import { backendHandlers, heartbeatHandlers, type ThriftServiceDeps } from "./rpc/thrift_services.ts";
import { startWebserver } from "./rpc/webserver.ts";
import { openDatabase } from "./storage/database.ts";
import { DuckTabletStore } from "./storage/store.ts";

export {
  BACKEND_OPTIONS,
  type BackendOptions,
  defaultBackendOptions,
  parseBackendOptions,
} from "./options.ts";
export type { BackendPorts } from "./rpc/identity.ts";
export type { ExchangeCount } from "./exec/api.ts";

/** How often stale data are looked for. */
const CLEANING_INTERVAL_MS = 3_600_000;
const MS_PER_HOUR = 3_600_000;

/** A running backend. */
export interface Backend {
  /** Address that the ports are bound to. */
  readonly host: string;
  /** Real ports. */
  readonly ports: BackendPorts;
  /** Id that the FE gave; -1n before the first heartbeat of a new directory. */
  readonly id: bigint;
  /** The executor, for tests that look at exchanges. */
  readonly executor: Executor;
  /** Stops servers and executor, writes a checkpoint, gives the directory free. */
  stop(): Promise<void>;
}

/** What may be put in place of the usual. */
export interface BackendHooks {
  readonly createExecutor?: CreateExecutor;
  readonly log?: (message: string) => void;
}

/**
 * Starts a backend; resolves when all ports are bound.
 * @throws Error with a message for the operator: directory in use or not writable, port in use, unknown network
 */
export async function startBackend(
  given: Partial<BackendOptions> = {},
  hooks: BackendHooks = {},
): Promise<Backend> {
  const options: BackendOptions = { ...defaultBackendOptions(), ...given };
  const log = hooks.log ?? ((message: string) => console.error(`backend: ${message}`));
  const host = bindAddress(options);
  const cores = os.availableParallelism();
  const database = await openDatabase({
    directory: options.storage_root_path,
    memoryLimitBytes: memoryLimitBytes(options.mem_limit, os.totalmem()),
    threads: options.num_threads === 0 ? cores : options.num_threads,
    maxConnections: options.max_connections,
  });
  const closers: (() => Promise<void> | void)[] = [];
  const closeAll = async (): Promise<void> => {
    for (const close of closers.splice(0).reverse()) {
      try {
        await close();
      } catch (error) {
        log(`Stopping: ${errorText(error)}`);
      }
    }
  };
  try {
    closers.push(() => database.close());
    return await assemble(
      options,
      hooks,
      host,
      cores,
      await DuckTabletStore.open(database),
      log,
      closers,
      closeAll,
    );
  } catch (error) {
    await closeAll();
    throw error;
  }
}

async function assemble(
  options: BackendOptions,
  hooks: BackendHooks,
  host: string,
  cores: number,
  store: DuckTabletStore,
  log: (message: string) => void,
  closers: (() => Promise<void> | void)[],
  closeAll: () => Promise<void>,
): Promise<Backend> {
  const startTime = Date.now();
  closers.push(() => store.close());
  const identity = await Identity.load(store, host);
  const frontends = new Frontends(() => identity.master(), log);
  const peers = new Peers();
  closers.push(() => peers.close());
  const logs = new ErrorLogs(options.storage_root_path);
  const self = () => identity.self();
  const tableSink = new TableSink({ store, logs, sender: peers, self });
  const receiver = new RowReceiver(store);
  closers.push(() => receiver.close());
  const loads = new StreamLoads({
    tempDir: store.database.tempDir,
    maxBytes: options.streaming_load_max_mb * 1024 * 1024,
    callMaster: (run) => frontends.callMaster(run),
    master: () => identity.master(),
    backendId: () => identity.backendId,
    runLoad: (params: TPipelineFragmentParams, o: RunLoadOptions) => executor.runLoad(params, o),
    log,
  });
  const createExecutor: CreateExecutor = hooks.createExecutor ??
    (await import("./exec/mod.ts")).createExecutor;
  const executor = createExecutor({
    store,
    tableSink,
    options,
    self,
    frontend: frontends,
    peers,
    fileFor: (id) => loads.fileFor(id),
  });
  closers.push(() => executor.close());
  const agent = new Agent(store, identity, frontends, log, startTime);
  closers.push(() => agent.close());
  const runningFragments = () => executor.runningFragments();
  const reports = new Reports({ options, store, identity, frontends, agent, cores, runningFragments, log });
  closers.push(() => reports.close());
  // Closed before agent and reports, whose tries to reach the FE it ends.
  closers.push(() => frontends.close());

  let shutdown = false;
  let lastActive = 0;
  const deps: ThriftServiceDeps = {
    identity,
    agent,
    store,
    startTime,
    onNewFrontend: () => shutdown ? undefined : reports.notify(),
    isShutdown: () => shutdown,
    runningFragments,
    lastActive: () => lastActive,
  };
  const ports = await startServers(options, host, deps, {
    internal: internalHandlers({ executor: () => executor, receiver, touch: () => lastActive = Date.now() }),
    loads,
    logs,
    executor,
    log,
    closers,
  });
  identity.setPorts(ports);
  const clean = async (): Promise<void> => {
    const dropped = await store.expireStaged(options.pending_data_expire_time_sec * 1000);
    if (dropped > 0) log(`Removed the rows of ${dropped} transactions that were never published`);
    await logs.expire(options.load_error_log_reserve_hours * MS_PER_HOUR, Date.now());
  };
  const timer = setInterval(
    () => void clean().catch((e) => log(`Cleaning failed: ${errorText(e)}`)),
    CLEANING_INTERVAL_MS,
  );
  closers.push(() => clearInterval(timer));
  return {
    host,
    ports,
    get id() {
      return identity.backendId;
    },
    executor,
    stop: () => {
      shutdown = true;
      return closeAll();
    },
  };
}

async function startServers(
  options: BackendOptions,
  host: string,
  deps: ThriftServiceDeps,
  more: {
    readonly internal: ReturnType<typeof internalHandlers>;
    readonly loads: StreamLoads;
    readonly logs: ErrorLogs;
    readonly executor: Executor;
    readonly log: (message: string) => void;
    readonly closers: (() => Promise<void> | void)[];
  },
): Promise<BackendPorts> {
  const { log, closers } = more;
  const onError = (message: string, error: unknown) => log(`${message}: ${errorText(error)}`);
  const named = async <T>(key: keyof BackendPorts, start: () => Promise<T>): Promise<T> => {
    try {
      return await start();
    } catch (error) {
      throw new Error(`${key} ${options[key]} of ${host} cannot be used: ${errorText(error)}`, {
        cause: error,
      });
    }
  };
  const web = await named("webserver_port", () =>
    startWebserver({
      host,
      port: options.webserver_port,
      loads: more.loads,
      logs: more.logs,
      isShutdown: deps.isShutdown,
      exchangeCounts: (id) => more.executor.exchangeCounts(id),
      metrics: () => gauges(deps),
      log,
    }));
  closers.push(() => web.close());
  const grpc = await named(
    "brpc_port",
    () =>
      createGrpcServer([grpcService(PBackendService, more.internal)], {
        host,
        port: options.brpc_port,
        onError,
      }),
  );
  closers.push(() => grpc.close());
  const backend = await named(
    "be_port",
    () => createThriftServer(BackendService, backendHandlers(deps), { host, port: options.be_port, onError }),
  );
  closers.push(() => backend.close());
  const heartbeat = await named(
    "heartbeat_service_port",
    () =>
      createThriftServer(HeartbeatService, heartbeatHandlers(deps), {
        host,
        port: options.heartbeat_service_port,
        onError,
      }),
  );
  closers.push(() => heartbeat.close());
  return {
    heartbeat_service_port: heartbeat.port,
    be_port: backend.port,
    brpc_port: grpc.port,
    webserver_port: web.port,
    arrow_flight_sql_port: options.arrow_flight_sql_port,
  };
}

async function gauges(deps: ThriftServiceDeps): Promise<ReadonlyMap<string, number>> {
  let tablets = 0;
  let rows = 0n;
  let bytes = 0n;
  for (const t of deps.store.tablets()) {
    const s = await deps.store.stats(t.tabletId);
    tablets++;
    rows += s.rowCount;
    bytes += s.dataSize;
  }
  return new Map([
    ["doris_be_tablets", tablets],
    ["doris_be_rows", Number(rows)],
    ["doris_be_data_bytes", Number(bytes)],
    ["doris_be_running_fragments", deps.runningFragments()],
    ["process_resident_memory_bytes", Deno.memoryUsage().rss],
    ["process_start_time_seconds", Math.floor(deps.startTime / 1000)],
  ]);
}

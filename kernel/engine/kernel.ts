/** Puts the kernel together, starts it and stops it. */
import { TStatusCode } from "../../idl/thrift.ts";
import { Accounts } from "../auth/mod.ts";
import { type Clock, DorisError, type FeConfig, type Logger, VERSION_COMMENT } from "../base/mod.ts";
import { Catalog } from "../catalog/mod.ts";
import {
  BackendRegistry,
  EMBEDDED_LOCATION,
  type FrontendServer,
  HeartbeatManager,
  type MasterIdentity,
  RpcPool,
  startFrontendServer,
} from "../cluster/mod.ts";
import type { ListeningProtocol } from "../commands/mod.ts";
import { Coordinator } from "../coordinator/mod.ts";
import { Journal } from "../journal/mod.ts";
import { LoadTransactions } from "../load/mod.ts";
import { ConnectionPool, GlobalVariables } from "../session/mod.ts";
import type { Kernel } from "../spi/mod.ts";
import { AgentTasks, handleReport, TabletCleaner } from "../tablets/mod.ts";
import { loadHandlers } from "./load_handlers.ts";
import type { EngineParts } from "./parts.ts";
import { createKernelServices } from "./services.ts";
import { QUERY_VARIABLES } from "./variables.ts";

export interface KernelOptions {
  readonly dataDir: string;
  readonly config: FeConfig;
  readonly log: Logger;
  readonly clock: Clock;
}

export interface RunningKernel {
  /** What kernel/host attaches modules to. */
  readonly kernel: Kernel;
  readonly rpc: { readonly host: string; readonly port: number };
  /** Whether backends other than the embedded one belong to the cluster. */
  readonly hasRealBackends: boolean;
  /** Tells the kernel where protocols listen; heartbeats begin. */
  started(endpoints: () => readonly ListeningProtocol[]): void;
  /** Takes the embedded backend in at its address of this start; resolves when it can take tables. */
  useEmbedded(host: string, heartbeatPort: number): Promise<void>;
  stop(): Promise<void>;
}

const HEARTBEAT_TIMEOUT_MS = 5_000;
const IDLE_CHECK_MS = 5_000;
const SWEEP_MS = 30_000;
/** Time for the embedded backend to answer a heartbeat and report its disks. */
const EMBEDDED_READY_MS = 20_000;

/** What identifies this FE to its backends; the cluster's id and token are made once. */
function readIdentity(journal: Journal, clock: Clock): { clusterId: number; token: string; epoch: number } {
  return journal.transaction(() => {
    if (journal.meta("cluster_id") === undefined) {
      journal.putMeta("cluster_id", String(1 + (crypto.getRandomValues(new Uint32Array(1))[0] % 0x7ffffffe)));
      journal.putMeta("token", crypto.randomUUID());
      journal.putMeta("created_at", String(clock.nowMs()));
    }
    const epoch = Number(journal.meta("epoch") ?? "0") + 1;
    journal.putMeta("epoch", String(epoch));
    return { clusterId: Number(journal.meta("cluster_id")), token: journal.meta("token") ?? "", epoch };
  });
}

/** Opens the catalog and listens on rpc_port. @throws DorisError (Config) with what is wrong */
export async function startKernel(options: KernelOptions): Promise<RunningKernel> {
  const { config, log, clock } = options;
  const startedAt = clock.nowMs();
  const journal = Journal.open(config.get("meta_dir") || `${options.dataDir}/meta`);
  const catalog = new Catalog(journal);
  const registry = new BackendRegistry(journal);
  const rpc = new RpcPool(config.get("backend_rpc_timeout_ms"));
  const tasks = new AgentTasks(registry, rpc, log.part("tablets"));
  const cleaner = new TabletCleaner(catalog, registry, tasks, log.part("tablets"));
  const transactions = new LoadTransactions({
    journal,
    catalog,
    tasks,
    options: {
      maxRunningPerDatabase: config.get("max_running_txn_num_per_db"),
      labelKeepMs: config.get("label_keep_max_second") * 1000,
      publishTimeoutMs: config.get("publish_version_timeout_second") * 1000,
      publishRetryMs: config.get("publish_version_interval_ms"),
    },
    clock,
    log: log.part("load"),
  });
  const coordinator = new Coordinator(registry, rpc, log.part("coordinator"));

  let endpoints: () => readonly ListeningProtocol[] = () => [];
  const host = config.get("frontend_address");
  const ids = readIdentity(journal, clock);
  let rpcPort = config.get("rpc_port");
  const identity: MasterIdentity = {
    host,
    ...ids,
    processUuid: startedAt,
    get rpcPort() {
      return rpcPort;
    },
    get httpPort() {
      return endpoints().find((one) => one.parameter === "http_port")?.port ?? 0;
    },
  };
  const heartbeats = new HeartbeatManager({
    registry,
    rpc,
    identity,
    options: {
      intervalMs: config.get("heartbeat_interval_second") * 1000,
      timeoutMs: HEARTBEAT_TIMEOUT_MS,
      tolerance: config.get("max_backend_heartbeat_failure_tolerance_count"),
    },
    clock,
    log: log.part("cluster"),
  });
  const parts: EngineParts = {
    catalog,
    accounts: new Accounts(journal),
    pool: new ConnectionPool(config.get("qe_max_connection"), clock),
    globals: new GlobalVariables(journal, QUERY_VARIABLES, { version_comment: VERSION_COMMENT }),
    registry,
    heartbeats,
    rpc,
    tasks,
    cleaner,
    transactions,
    coordinator,
    identity,
    config,
    clock,
    log,
    startedAt,
    endpoints: () => endpoints(),
    counters: { queries: 0, failedQueries: 0, loadedRows: 0 },
  };

  let server: FrontendServer;
  try {
    server = await startFrontendServer({
      finishTask: ({ request }) => {
        tasks.finish(request);
        return { status: { status_code: TStatusCode.OK } };
      },
      report: ({ request }) => handleReport(request, { registry, cleaner, log: log.part("tablets") }),
      reportExecStatus: ({ params }) => {
        coordinator.report(params);
        return { status: { status_code: TStatusCode.OK } };
      },
      ...loadHandlers(parts),
    }, { host, port: config.get("rpc_port") });
  } catch (cause) {
    journal.close();
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new DorisError("Config", `rpc_port ${config.get("rpc_port")} on ${host} cannot be used: ${why}`, {
      cause,
    });
  }
  rpcPort = server.port;

  const timers: ReturnType<typeof setInterval>[] = [];
  return {
    kernel: createKernelServices(parts),
    rpc: { host, port: server.port },
    hasRealBackends: registry.all().some((backend) => backend.location !== EMBEDDED_LOCATION),
    started: (listening) => {
      endpoints = listening;
      heartbeats.start();
      for (const backend of registry.all()) {
        if (backend.location !== EMBEDDED_LOCATION) void heartbeats.beat(backend.id);
      }
      transactions.start();
      timers.push(setInterval(() => parts.pool.closeIdle(), IDLE_CHECK_MS));
      timers.push(setInterval(() => void cleaner.sweep(), SWEEP_MS));
    },
    useEmbedded: (embeddedHost, heartbeatPort) => useEmbedded(parts, embeddedHost, heartbeatPort),
    stop: async () => {
      for (const timer of timers) clearInterval(timer);
      heartbeats.stop();
      transactions.stop();
      for (const session of parts.pool.sessions()) {
        session.cancel(new DorisError("ShuttingDown", "Server shutdown in progress"));
      }
      await server.close();
      rpc.close();
      journal.close();
    },
  };
}

/** The embedded backend keeps its id and gets other ports at each start. */
async function useEmbedded(parts: EngineParts, host: string, heartbeatPort: number): Promise<void> {
  const { registry, heartbeats, clock } = parts;
  const known = registry.all().find((backend) => backend.location === EMBEDDED_LOCATION);
  if (known) registry.move(known.id, host, heartbeatPort);
  const id = known?.id ?? registry.add(host, heartbeatPort, { location: EMBEDDED_LOCATION }).id;
  const deadline = clock.monotonicMs() + EMBEDDED_READY_MS;
  await heartbeats.beat(id);
  const ready = () => {
    const backend = registry.get(id);
    return backend?.alive === true && backend.disks !== undefined;
  };
  if (!ready()) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const timer = setTimeout(
      () =>
        reject(
          new DorisError(
            "BackendUnavailable",
            `The embedded backend is not ready: ${registry.get(id)?.error || "it sent no report"}`,
          ),
        ),
      deadline - clock.monotonicMs(),
    );
    registry.onChange(() => {
      if (ready()) resolve();
    });
    try {
      await promise;
    } finally {
      clearTimeout(timer);
    }
  }
}

/** A kernel without backends' processes for tests: a real catalog on a journal of its own, tasks that end at once. */
import { assertEquals } from "@std/assert";
import type { TFinishTaskRequest } from "../../../idl/thrift.ts";
import { testContext } from "../../../tests/support/analyze_context.ts";
import { goldenJson } from "../../../tests/golden/golden.ts";
import { Accounts } from "../../auth/mod.ts";
import { type Clock, createConfig, type DorisError, type Logger, SYSTEM_CLOCK } from "../../base/mod.ts";
import { Catalog } from "../../catalog/mod.ts";
import { BackendRegistry, HeartbeatManager, type MasterIdentity, RpcPool } from "../../cluster/mod.ts";
import { Journal } from "../../journal/mod.ts";
import { LoadTransactions } from "../../load/mod.ts";
import { ConnectionPool, GlobalVariables, Session } from "../../session/mod.ts";
import { parseStatement } from "../../sql/mod.ts";
import { type AgentTask, AgentTasks, TabletCleaner } from "../../tablets/mod.ts";
import { printValue, STRING } from "../../types/mod.ts";
import { type CommandResult, type CommandServices, runCommand } from "../mod.ts";

export const LOG: Logger = { debug() {}, info() {}, warn() {}, error() {}, part: () => LOG };

export const IDENTITY: MasterIdentity = {
  host: "127.0.0.1",
  rpcPort: 9020,
  httpPort: 8030,
  clusterId: 7,
  token: "t",
  epoch: 1,
  processUuid: 1,
};

/** Tasks that every backend finishes at once, unless `failure` says otherwise. */
export class InstantTasks extends AgentTasks {
  readonly sent: { readonly backendId: number; readonly task: AgentTask }[] = [];
  failure: DorisError | undefined;

  override run(backendId: number, tasks: readonly AgentTask[]): Promise<TFinishTaskRequest[]> {
    for (const task of tasks) this.sent.push({ backendId, task });
    return this.failure ? Promise.reject(this.failure) : Promise.resolve([]);
  }

  override send(backendId: number, tasks: readonly AgentTask[]): Promise<void> {
    for (const task of tasks) this.sent.push({ backendId, task });
    return Promise.resolve();
  }
}

/** Heartbeats that every backend answers at once. */
class InstantHeartbeats extends HeartbeatManager {
  registry: BackendRegistry | undefined;

  override beat(backendId: number): Promise<void> {
    this.registry?.update(backendId, ALIVE);
    return Promise.resolve();
  }
}

const GIB = 1n << 30n;

/** What the backend of the recordings says of itself. */
export const ALIVE = {
  alive: true,
  ports: { be: 9060, brpc: 8060, http: 8040, arrowFlight: 8050 },
  version: "doris-0.0.0-677147005f",
  cores: 8,
  memoryBytes: 16n * GIB,
  disks: [{
    path: "/storage",
    totalCapacity: 1024n * GIB,
    usedCapacity: 1n << 20n,
    availableCapacity: 512n * GIB,
    usable: true,
  }],
};

export interface Bench {
  readonly services: CommandServices;
  readonly session: Session;
  readonly tasks: InstantTasks;
  /** Runs one statement. */
  run(sql: string): Promise<CommandResult>;
  /** Rows of a statement as text, as a client of the text protocol gets them. */
  rows(sql: string): Promise<(string | null)[][]>;
  columns(sql: string): Promise<string[]>;
  close(): void;
}

/** @param backends that are alive from the start */
export function openBench(backends = 1, clock: Clock = SYSTEM_CLOCK): Bench {
  const directory = Deno.makeTempDirSync();
  const journal = Journal.open(directory);
  const config = createConfig(new Map());
  const catalog = new Catalog(journal);
  const registry = new BackendRegistry(journal);
  const rpc = new RpcPool(1000);
  const tasks = new InstantTasks(registry, rpc, LOG);
  const heartbeats = new InstantHeartbeats({
    registry,
    rpc,
    identity: IDENTITY,
    options: { intervalMs: 1000, timeoutMs: 1000, tolerance: 1 },
    clock,
    log: LOG,
  });
  heartbeats.registry = registry;
  for (let i = 0; i < backends; i++) {
    registry.update(registry.add("127.0.0.1", 9050 + i).id, { ...ALIVE, lastHeartbeatAt: clock.nowMs() });
  }
  const globals = new GlobalVariables(journal, {}, { version_comment: "test" });
  const pool = new ConnectionPool(10, clock);
  const connection = pool.register({
    protocol: "mysql",
    address: "127.0.0.1",
    port: 40000,
    counted: true,
    disconnect: () => {},
  });
  const session = new Session(globals, {
    id: connection.id,
    protocol: "mysql",
    user: "root",
    host: "%",
    remote: "127.0.0.1:40000",
    connectedAt: clock.nowMs(),
  });
  connection.session = session;
  const services: CommandServices = {
    catalog,
    accounts: new Accounts(journal),
    pool,
    globals,
    registry,
    heartbeats,
    rpc,
    tasks,
    cleaner: new TabletCleaner(catalog, registry, tasks, LOG),
    transactions: new LoadTransactions({
      journal,
      catalog,
      tasks,
      options: { maxRunningPerDatabase: 10, labelKeepMs: 60_000, publishTimeoutMs: 1000, publishRetryMs: 10 },
      clock,
      log: LOG,
    }),
    identity: IDENTITY,
    config,
    clock,
    log: LOG,
    startedAt: clock.nowMs(),
    endpoints: () => [{ protocol: "mysql", host: "127.0.0.1", port: 9030, parameter: "query_port" }],
  };
  const run = async (sql: string): Promise<CommandResult> => {
    const parsed = parseStatement(sql);
    session.beginStatement({ text: parsed.text, queryId: { hi: 1n, lo: 2n }, startedAt: clock.nowMs() });
    try {
      const result = await runCommand({
        services,
        session,
        parsed,
        analyzeContext: () =>
          testContext(catalog.snapshot, session.database, parsed.source, {
            sessionVariable: (name, scope) => {
              const value = session.variable(name, scope);
              return value === undefined ? undefined : { type: STRING, value: String(value) };
            },
          }),
      });
      if (!result) throw new Error(`${sql} is the engine's`);
      return result;
    } finally {
      session.endStatement();
    }
  };
  const table = async (sql: string) => {
    const result = await run(sql);
    if (result.kind !== "rows") throw new Error(`${sql} gives no rows`);
    for (const row of result.rows) assertEquals(row.length, result.columns.length, sql);
    return result;
  };
  return {
    services,
    session,
    tasks,
    run,
    rows: async (sql) => {
      const { columns, rows } = await table(sql);
      return rows.map((row) => row.map((value, index) => printValue(value, columns[index].type)));
    },
    columns: async (sql) => (await table(sql)).columns.map(({ name }) => name),
    close: () => {
      services.transactions.stop();
      journal.close();
      Deno.removeSync(directory, { recursive: true });
    },
  };
}

/** What the reference answered in the recorded transcript. */
export type Recorded =
  | {
    readonly kind: "rows";
    readonly columns: readonly { readonly name: string; readonly type_name: string }[];
    readonly rows: readonly (readonly (string | null)[])[];
  }
  | { readonly kind: "ok" }
  | { readonly kind: "error"; readonly code: number; readonly sqlstate: string; readonly message: string };

/** The recording of a statement as `root` sent it. @throws when there is none */
export function recorded(sql: string): Recorded {
  const transcript = goldenJson("transcript.json") as { sql: string; user: string; result: Recorded }[];
  const found = transcript.find((entry) => entry.sql === sql && entry.user === "root");
  if (!found) throw new Error(`No recording of ${sql}`);
  return found.result;
}

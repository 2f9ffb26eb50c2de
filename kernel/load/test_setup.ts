/** A journal in a temporary directory, the TPC-H tables, and backends that are played; for tests of loads. */
import { type TFinishTaskRequest, TStatusCode, type TTabletCommitInfo, TTaskType } from "../../idl/thrift.ts";
import { tpchCatalog } from "../../tests/support/tpch_catalog.ts";
import { type Clock, DorisError, SILENT } from "../base/mod.ts";
import { Catalog, type Id, type OlapTable } from "../catalog/mod.ts";
import { Journal } from "../journal/mod.ts";
import type { AgentTask } from "../tablets/mod.ts";
import type { LoadTasks } from "./publish.ts";
import { LoadTransactions, type TransactionOptions } from "./transactions.ts";

export const BACKENDS = [1, 2, 3] as const;
export const DATABASE = "tpch";

const OPTIONS: TransactionOptions = {
  maxRunningPerDatabase: 10,
  labelKeepMs: 1000,
  publishTimeoutMs: 5000,
  publishRetryMs: 5,
};

/** Backends that do what `publish` says; it gets the transaction, the backend and the task. */
export class PlayedBackends implements LoadTasks {
  readonly published: { readonly backend: Id; readonly txn: Id; readonly versions: readonly number[] }[] = [];
  readonly cleared: { readonly backend: Id; readonly txn: Id }[] = [];
  readonly down = new Set<Id>();
  /** Holds publishing back until it resolves. */
  gate: (txn: Id) => Promise<void> = () => Promise.resolve();
  /** Table → tablet → rows, as every backend says. */
  rows: Map<bigint, Map<bigint, bigint>> | undefined;

  async run(backend: Id, tasks: readonly AgentTask[]): Promise<TFinishTaskRequest[]> {
    this.#check(backend);
    const answers: TFinishTaskRequest[] = [];
    for (const task of tasks) {
      const request = task.publish_version_req;
      if (task.task_type !== TTaskType.PUBLISH_VERSION || !request) throw new Error("Not a publish task");
      const txn = Number(request.transaction_id);
      await this.gate(txn);
      this.#check(backend);
      const versions = request.partition_version_infos.map((info) => Number(info.version));
      this.published.push({ backend, txn, versions });
      answers.push({
        backend: { host: "127.0.0.1", be_port: 1, http_port: 1 },
        task_type: task.task_type,
        signature: task.signature,
        task_status: { status_code: TStatusCode.OK },
        ...(this.rows ? { table_id_to_tablet_id_to_delta_num_rows: this.rows } : {}),
      });
    }
    return answers;
  }

  // deno-lint-ignore require-await
  async send(backend: Id, tasks: readonly AgentTask[]): Promise<void> {
    this.#check(backend);
    for (const { clear_transaction_task_req: request } of tasks) {
      if (request) this.cleared.push({ backend, txn: Number(request.transaction_id) });
    }
  }

  #check(backend: Id): void {
    if (this.down.has(backend)) throw new DorisError("BackendUnavailable", `Backend ${backend} is not alive`);
  }
}

export interface LoadTest {
  readonly tasks: PlayedBackends;
  /** Moves forward only by hand. */
  readonly time: { ms: number };
  journal: Journal;
  catalog: Catalog;
  transactions: LoadTransactions;
  /** Closes the store and opens it again, as after kill -9: nothing is told to anybody. */
  restart(): void;
  table(name: string): OlapTable;
}

/** @param replicas of every tablet, on backends 1 upwards */
export async function withLoads(
  run: (test: LoadTest) => Promise<void>,
  { replicas = 1, options = {} }: {
    readonly replicas?: number;
    readonly options?: Partial<TransactionOptions>;
  } = {},
): Promise<void> {
  const directory = Deno.makeTempDirSync();
  const tasks = new PlayedBackends();
  const time = { ms: 1_000_000 };
  const clock: Clock = { nowMs: () => time.ms, monotonicMs: () => performance.now() };
  const open = () => {
    const journal = Journal.open(directory);
    const catalog = new Catalog(journal);
    if (!catalog.snapshot.databases.has(DATABASE)) fill(catalog, replicas);
    const transactions = new LoadTransactions({
      journal,
      catalog,
      tasks,
      options: { ...OPTIONS, ...options },
      clock,
      log: SILENT,
    });
    return { journal, catalog, transactions };
  };
  const test: LoadTest = {
    tasks,
    time,
    ...open(),
    restart() {
      test.transactions.stop();
      test.journal.close();
      Object.assign(test, open());
    },
    table(name) {
      const table = test.catalog.snapshot.databases.get(DATABASE)?.tables.get(name);
      if (!table) throw new Error(`No table ${name}`);
      return table;
    },
  };
  try {
    await run(test);
  } finally {
    test.transactions.stop();
    test.journal.close();
    Deno.removeSync(directory, { recursive: true });
  }
}

function fill(catalog: Catalog, replicas: number): void {
  const snapshot = tpchCatalog({ backends: [...BACKENDS], visibleVersion: 1 });
  const { id } = catalog.createDatabase(DATABASE, new Map());
  for (const table of snapshot.databases.get(DATABASE)?.tables.values() ?? []) {
    catalog.createTable({
      ...table,
      databaseId: id,
      partitions: table.partitions.map((partition) => ({
        ...partition,
        rowCount: 0,
        replicationNum: replicas,
        tablets: partition.tablets.map((tablet) => ({
          id: tablet.id,
          replicas: replicas === 1 ? tablet.replicas : BACKENDS.slice(0, replicas).map((backendId) => ({
            id: tablet.replicas[0].id * 10 + backendId,
            backendId,
          })),
        })),
      })),
    });
  }
}

/** What a backend says when every replica of `table`, but those on `without`, has its rows. */
export function commitsOf(table: OlapTable, without: readonly Id[] = []): TTabletCommitInfo[] {
  return table.partitions.flatMap((partition) => partition.tablets).flatMap((tablet) =>
    tablet.replicas.filter((replica) => !without.includes(replica.backendId)).map((replica) => ({
      tabletId: BigInt(tablet.id),
      backendId: BigInt(replica.backendId),
    }))
  );
}

/** Waits until `done` says so. */
export async function until(done: () => boolean): Promise<void> {
  const limit = performance.now() + 5000;
  while (!done()) {
    if (performance.now() > limit) throw new Error("It did not happen within 5 seconds");
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

/**
 * The transactions of loads. A transaction becomes durable when it commits; one that has not is aborted by a restart
 * of the FE. Committed transactions are published in the order of their versions until all backends have them.
 */
import { type TTabletCommitInfo, TTaskType } from "../../idl/thrift.ts";
import { type Clock, DorisError, type Logger } from "../base/mod.ts";
import type { Catalog, Id, OlapTable } from "../catalog/mod.ts";
import type { Journal, JournalRow } from "../journal/mod.ts";
import type { AgentTasks } from "../tablets/mod.ts";
import { isLabel, type LoadSource, type LoadTransaction, MAX_LABEL_LENGTH } from "./transaction.ts";

export interface BeginRequest {
  readonly databaseId: Id;
  readonly table: OlapTable;
  readonly label: string;
  readonly source: LoadSource;
  readonly coordinator: string;
  readonly timeoutMs: number;
}

export interface TransactionOptions {
  readonly maxRunningPerDatabase: number;
  readonly labelKeepMs: number;
  readonly publishTimeoutMs: number;
  readonly publishRetryMs: number;
}

/** Finished transactions kept in memory for SHOW and for answers to late questions. */
const MAX_FINISHED_IN_MEMORY = 10_000;
/** Finished transactions read back at start, for SHOW. */
const MAX_RESTORED = 100;
/** Labels past their time are looked for after this many finished loads. */
const LOADS_BETWEEN_CLEANUPS = 1000;
/** Time limit of one publish task; the next attempt follows by itself. */
const PUBLISH_TASK_TIMEOUT_MS = 10_000;

interface Definition {
  readonly tableId: Id;
  readonly source: LoadSource;
  readonly coordinator: string;
  readonly startedAt: number;
  readonly timeoutMs: number;
  readonly backends: readonly Id[];
  readonly loadedRows: number;
  readonly reason: string;
}

export class LoadTransactions {
  readonly #journal: Journal;
  readonly #catalog: Catalog;
  readonly #tasks: AgentTasks;
  readonly #options: TransactionOptions;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #byId = new Map<Id, LoadTransaction>();
  /** `databaseId/label` → transaction that uses the label: any that is not aborted. */
  readonly #labels = new Map<string, Id>();
  readonly #visible = new Map<Id, PromiseWithResolvers<void>>();
  #publishing: Promise<void> | undefined;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #finishedSinceCleanup = 0;
  #stopped = false;

  constructor(deps: {
    readonly journal: Journal;
    readonly catalog: Catalog;
    readonly tasks: AgentTasks;
    readonly options: TransactionOptions;
    readonly clock: Clock;
    readonly log: Logger;
  }) {
    this.#journal = deps.journal;
    this.#catalog = deps.catalog;
    this.#tasks = deps.tasks;
    this.#options = deps.options;
    this.#clock = deps.clock;
    this.#log = deps.log;
    this.#restore();
  }

  #restore(): void {
    this.#forgetOldLabels();
    const rows = this.#journal.all(
      `SELECT * FROM load_txn WHERE state = 'COMMITTED'
       OR id IN (SELECT id FROM load_txn ORDER BY id DESC LIMIT ?) ORDER BY id`,
      MAX_RESTORED,
    );
    for (const row of rows) {
      const partitions = this.#journal.all("SELECT * FROM load_partition WHERE txn_id = ?", row.id);
      const transaction = readTransaction(row, partitions);
      this.#byId.set(transaction.id, transaction);
      this.#labels.set(labelKey(transaction.databaseId, transaction.label), transaction.id);
    }
  }

  #forgetOldLabels(): void {
    const keepFrom = this.#clock.nowMs() - this.#options.labelKeepMs;
    this.#journal.run("DELETE FROM load_txn WHERE finished_at IS NOT NULL AND finished_at < ?", keepFrom);
  }

  /** Starts publishing what a restart left committed. */
  start(): void {
    this.#pump();
  }

  /** Stops trying; committed transactions are published after the next start. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#retryTimer);
  }

  all(): LoadTransaction[] {
    return [...this.#byId.values()];
  }

  get(id: Id): LoadTransaction | undefined {
    return this.#byId.get(id);
  }

  byLabel(databaseId: Id, label: string): LoadTransaction | undefined {
    const id = this.#labels.get(labelKey(databaseId, label));
    const known = id === undefined ? undefined : this.#byId.get(id);
    if (known) return known;
    // Memory holds the last ones only; the journal has every label that is still kept.
    const row = this.#journal.get("SELECT * FROM load_txn WHERE database_id = ? AND label = ?", databaseId, label);
    return row && readTransaction(row, this.#journal.all("SELECT * FROM load_partition WHERE txn_id = ?", row.id));
  }

  /** @throws DorisError (LabelAlreadyUsed, BadValue, LimitExceeded) */
  begin(request: BeginRequest): LoadTransaction {
    if (!isLabel(request.label)) {
      throw new DorisError(
        "BadValue",
        `Label format error. Up to ${MAX_LABEL_LENGTH} characters of -_A-Za-z0-9:. are allowed, not '${request.label}'`,
      );
    }
    this.#abortExpired();
    const used = this.byLabel(request.databaseId, request.label);
    if (used) {
      throw new DorisError(
        "LabelAlreadyUsed",
        `Label [${request.label}] has already been used, relate to txn [${used.id}], status [${used.state}]`,
      );
    }
    let running = 0;
    for (const other of this.#byId.values()) {
      if (other.databaseId === request.databaseId && other.state === "PREPARE") running += 1;
    }
    if (running >= this.#options.maxRunningPerDatabase) {
      throw new DorisError(
        "LimitExceeded",
        `Current running txns on db ${request.databaseId} is ${running}, larger than limit ${this.#options.maxRunningPerDatabase}`,
      );
    }
    const transaction: LoadTransaction = {
      id: this.#journal.nextId(),
      databaseId: request.databaseId,
      label: request.label,
      tableId: request.table.id,
      source: request.source,
      coordinator: request.coordinator,
      startedAt: this.#clock.nowMs(),
      timeoutMs: request.timeoutMs,
      state: "PREPARE",
      partitions: [],
      backends: [],
      loadedRows: 0,
      reason: "",
      finishedAt: undefined,
    };
    this.#byId.set(transaction.id, transaction);
    this.#labels.set(labelKey(transaction.databaseId, transaction.label), transaction.id);
    return transaction;
  }

  /**
   * Commits: after this the load is durable and will become visible.
   * @param commits which tablet has its rows durable on which backend
   * @throws DorisError (LoadFailed, NotFound) when a tablet lacks a quorum of replicas; the transaction is aborted then
   */
  commit(id: Id, commits: readonly TTabletCommitInfo[], loadedRows: number): LoadTransaction {
    const transaction = this.#running(id);
    try {
      return this.#commit(transaction, commits, loadedRows);
    } catch (error) {
      this.abort(id, error instanceof Error ? error.message : String(error));
      throw error;
    }
  }

  #commit(
    transaction: LoadTransaction,
    commits: readonly TTabletCommitInfo[],
    loadedRows: number,
  ): LoadTransaction {
    const table = this.#catalog.tableById(transaction.tableId);
    if (!table) {
      throw new DorisError("LoadFailed", `Table ${transaction.tableId} was dropped while the load ran`);
    }
    const touched = touchedPartitions(table, commits);
    const backends = [...new Set(commits.map((commit) => Number(commit.backendId)))];
    if (touched.length === 0) {
      // Nothing was written: no version is needed, the load is visible as it is.
      return this.#finish({ ...transaction, state: "VISIBLE", backends, loadedRows: 0 });
    }
    return this.#journal.transaction(() => {
      const committed: LoadTransaction = {
        ...transaction,
        state: "COMMITTED",
        backends,
        loadedRows,
        partitions: touched.map((partitionId) => ({
          tableId: table.id,
          partitionId,
          version: this.#catalog.takeNextVersion(partitionId),
        })),
      };
      this.#write(committed);
      this.#byId.set(committed.id, committed);
      return committed;
    });
  }

  /** Gives a running transaction up; its label is free again. No-op for one that has ended or is unknown. */
  abort(id: Id, reason: string): void {
    const transaction = this.#byId.get(id);
    if (transaction?.state !== "PREPARE") return;
    const aborted: LoadTransaction = {
      ...transaction,
      state: "ABORTED",
      reason,
      finishedAt: this.#clock.nowMs(),
    };
    this.#byId.set(id, aborted);
    this.#labels.delete(labelKey(transaction.databaseId, transaction.label));
    this.#trim();
  }

  /** Waits until a committed transaction is visible, `timeoutMs` at most. Resolves to whether it is. */
  async waitVisible(id: Id, timeoutMs = this.#options.publishTimeoutMs): Promise<boolean> {
    if (this.#byId.get(id)?.state === "VISIBLE") return true;
    let waiter = this.#visible.get(id);
    if (!waiter) {
      waiter = Promise.withResolvers<void>();
      this.#visible.set(id, waiter);
    }
    this.#pump();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const timeout = new Promise<false>((resolve) => timer = setTimeout(() => resolve(false), timeoutMs));
    try {
      return await Promise.race([waiter.promise.then(() => true as const), timeout]);
    } finally {
      clearTimeout(timer);
    }
  }

  #running(id: Id): LoadTransaction {
    const transaction = this.#byId.get(id);
    if (!transaction) throw new DorisError("NotFound", `Transaction [${id}] not found`);
    if (transaction.state !== "PREPARE") {
      const why = transaction.reason === "" ? "" : `, reason: ${transaction.reason}`;
      throw new DorisError("LoadFailed", `Transaction [${id}] is already ${transaction.state}${why}`);
    }
    return transaction;
  }

  #abortExpired(): void {
    const now = this.#clock.nowMs();
    for (const transaction of this.#byId.values()) {
      if (transaction.state === "PREPARE" && now - transaction.startedAt > transaction.timeoutMs) {
        this.abort(transaction.id, `Timeout after ${transaction.timeoutMs} ms`);
      }
    }
  }

  #write(transaction: LoadTransaction): void {
    const definition: Definition = {
      tableId: transaction.tableId,
      source: transaction.source,
      coordinator: transaction.coordinator,
      startedAt: transaction.startedAt,
      timeoutMs: transaction.timeoutMs,
      backends: transaction.backends,
      loadedRows: transaction.loadedRows,
      reason: transaction.reason,
    };
    this.#journal.run(
      `INSERT INTO load_txn (id, database_id, label, state, definition, finished_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET state = excluded.state, finished_at = excluded.finished_at`,
      transaction.id,
      transaction.databaseId,
      transaction.label,
      transaction.state,
      JSON.stringify(definition),
      transaction.finishedAt ?? null,
    );
    if (transaction.state !== "COMMITTED") return;
    for (const { tableId, partitionId, version } of transaction.partitions) {
      this.#journal.run(
        "INSERT INTO load_partition (txn_id, partition_id, version, table_id) VALUES (?, ?, ?, ?)",
        transaction.id,
        partitionId,
        version,
        tableId,
      );
    }
  }

  #finish(transaction: LoadTransaction): LoadTransaction {
    const finished = { ...transaction, finishedAt: this.#clock.nowMs() };
    this.#journal.transaction(() => {
      this.#write(finished);
      const rowsEach = Math.floor(finished.loadedRows / Math.max(1, finished.partitions.length));
      const remainder = finished.loadedRows - rowsEach * finished.partitions.length;
      this.#catalog.applyVersions(
        finished.partitions.map(({ tableId, partitionId, version }, index) => ({
          tableId,
          partitionId,
          version,
          rowsAdded: rowsEach + (index === 0 ? remainder : 0),
        })),
      );
    });
    this.#byId.set(finished.id, finished);
    this.#visible.get(finished.id)?.resolve();
    this.#visible.delete(finished.id);
    this.#trim();
    this.#finishedSinceCleanup += 1;
    if (this.#finishedSinceCleanup >= LOADS_BETWEEN_CLEANUPS) {
      this.#finishedSinceCleanup = 0;
      this.#forgetOldLabels();
    }
    return finished;
  }

  #trim(): void {
    if (this.#byId.size <= MAX_FINISHED_IN_MEMORY) return;
    for (const transaction of this.#byId.values()) {
      if (transaction.finishedAt === undefined) continue;
      this.#byId.delete(transaction.id);
      const key = labelKey(transaction.databaseId, transaction.label);
      if (this.#labels.get(key) === transaction.id) this.#labels.delete(key);
      if (this.#byId.size <= MAX_FINISHED_IN_MEMORY) return;
    }
  }

  /** Publishes what can be published; retries by itself while something is left. */
  #pump(): void {
    if (this.#stopped || this.#publishing) return;
    this.#publishing = this.#publishAll().finally(() => {
      this.#publishing = undefined;
      const left = this.all().some((transaction) => transaction.state === "COMMITTED");
      if (!left || this.#stopped) return;
      clearTimeout(this.#retryTimer);
      this.#retryTimer = setTimeout(() => this.#pump(), this.#options.publishRetryMs);
    });
  }

  async #publishAll(): Promise<void> {
    for (;;) {
      const ready = this.all().filter((transaction) =>
        transaction.state === "COMMITTED" && this.#isNext(transaction)
      );
      if (ready.length === 0) return;
      const outcomes = await Promise.all(ready.map((transaction) => this.#publish(transaction)));
      if (!outcomes.includes(true)) return;
    }
  }

  /** Whether the versions of the transaction follow the visible ones directly. */
  #isNext(transaction: LoadTransaction): boolean {
    const table = this.#catalog.tableById(transaction.tableId);
    return transaction.partitions.every(({ partitionId, version }) => {
      const partition = table?.partitions.find((candidate) => candidate.id === partitionId);
      return !partition || partition.visibleVersion === version - 1;
    });
  }

  /** One attempt; true when the transaction is visible now. */
  async #publish(transaction: LoadTransaction): Promise<boolean> {
    const table = this.#catalog.tableById(transaction.tableId);
    const live = transaction.partitions.filter(({ partitionId }) =>
      table?.partitions.some((partition) => partition.id === partitionId)
    );
    try {
      if (table && live.length > 0) await this.#publishOn(transaction, table);
      this.#finish({ ...transaction, state: "VISIBLE" });
      return true;
    } catch (error) {
      this.#log.warn("Publishing a load failed, it is tried again", {
        txn: transaction.id,
        label: transaction.label,
        reason: error instanceof Error ? error.message : String(error),
      });
      return false;
    }
  }

  async #publishOn(transaction: LoadTransaction, table: OlapTable): Promise<void> {
    const versions = new Map(
      transaction.partitions.map(({ partitionId, version }) => [partitionId, version]),
    );
    const tablets = table.partitions
      .filter((partition) => versions.has(partition.id))
      .flatMap((partition) => partition.tablets);
    const results = await Promise.allSettled(
      transaction.backends.map((backendId) =>
        this.#tasks.run(backendId, [{
          task_type: TTaskType.PUBLISH_VERSION,
          signature: BigInt(transaction.id),
          publish_version_req: {
            transaction_id: BigInt(transaction.id),
            partition_version_infos: [...versions].map(([partitionId, version]) => ({
              partition_id: BigInt(partitionId),
              version: BigInt(version),
              version_hash: 0n,
            })),
            base_tablet_ids: new Set(
              tablets.filter((tablet) => tablet.replicas.some((replica) => replica.backendId === backendId))
                .map((tablet) => BigInt(tablet.id)),
            ),
          },
        }], PUBLISH_TASK_TIMEOUT_MS)
      ),
    );
    const done = new Set(transaction.backends.filter((_, index) => results[index].status === "fulfilled"));
    for (const tablet of tablets) {
      const have = tablet.replicas.filter((replica) => done.has(replica.backendId)).length;
      if (have < quorum(tablet.replicas.length)) {
        const failed = results.find((result) => result.status === "rejected");
        throw new DorisError(
          "BackendUnavailable",
          `Tablet ${tablet.id} has ${have} of ${tablet.replicas.length} replicas at the new version` +
            (failed
              ? `: ${failed.reason instanceof Error ? failed.reason.message : String(failed.reason)}`
              : ""),
        );
      }
    }
  }
}

function labelKey(databaseId: Id, label: string): string {
  return `${databaseId}/${label}`;
}

/** Replicas that make a write durable: more than half. */
function quorum(replicas: number): number {
  return Math.floor(replicas / 2) + 1;
}

/** Partitions that got rows; every tablet of theirs must have a quorum. */
function touchedPartitions(table: OlapTable, commits: readonly TTabletCommitInfo[]): Id[] {
  const backendsOf = new Map<Id, Set<Id>>();
  for (const { tabletId, backendId } of commits) {
    const id = Number(tabletId);
    const backends = backendsOf.get(id) ?? new Set();
    backends.add(Number(backendId));
    backendsOf.set(id, backends);
  }
  const touched: Id[] = [];
  for (const partition of table.partitions) {
    if (!partition.tablets.some((tablet) => backendsOf.has(tablet.id))) continue;
    touched.push(partition.id);
    for (const tablet of partition.tablets) {
      const backends = backendsOf.get(tablet.id);
      const have = tablet.replicas.filter((replica) => backends?.has(replica.backendId)).length;
      if (have < quorum(tablet.replicas.length)) {
        throw new DorisError(
          "LoadFailed",
          `Failed to commit txn: tablet [${tablet.id}] success replica num is ${have}, less than quorum replica num ${
            quorum(tablet.replicas.length)
          }`,
        );
      }
    }
  }
  return touched;
}

function readTransaction(row: JournalRow, partitions: readonly JournalRow[]): LoadTransaction {
  const definition = JSON.parse(String(row.definition)) as Definition;
  return {
    id: Number(row.id),
    databaseId: Number(row.database_id),
    label: String(row.label),
    state: row.state as LoadTransaction["state"],
    finishedAt: row.finished_at === null ? undefined : Number(row.finished_at),
    ...definition,
    partitions: partitions.map((partition) => ({
      tableId: Number(partition.table_id),
      partitionId: Number(partition.partition_id),
      version: Number(partition.version),
    })),
  };
}

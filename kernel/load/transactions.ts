/**
 * The transactions of loads. A transaction becomes durable when it commits; one that has not is aborted by a restart
 * of the FE. Committed transactions are published in the order of their versions until all backends have them.
 */
import type { TTabletCommitInfo } from "../../idl/thrift.ts";
import { type Clock, DorisError, type Logger } from "../base/mod.ts";
import type { Catalog, Id, OlapTable } from "../catalog/mod.ts";
import type { Journal } from "../journal/mod.ts";
import { clearOnBackends, type LoadTasks, messageOf, type Published, publishOnBackends } from "./publish.ts";
import { touchedPartitions } from "./quorum.ts";
import { isLabel, type LoadSource, type LoadTransaction, MAX_LABEL_LENGTH } from "./transaction.ts";
import { forgetFinished, readById, readByLabel, readRecent, writeTransaction } from "./transaction_store.ts";

export interface BeginRequest {
  readonly databaseId: Id;
  readonly table: OlapTable;
  readonly label: string;
  readonly source: LoadSource;
  readonly coordinator: string;
  readonly timeoutMs: number;
  /** A begin repeated with the same id and label (its answer was lost) gets the running transaction back. */
  readonly requestId?: string;
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
/** Transactions that are published at a time; they differ in their partitions. */
const MAX_PUBLISHING = 64;
/** A transaction whose publishing keeps failing is tried this seldom at last. */
const MAX_RETRY_MS = 5_000;
/** Transactions past their time limit are looked for this often. */
const EXPIRY_INTERVAL_MS = 10_000;

/** Of a load without partitions. */
const NOTHING_PUBLISHED: Published = { rows: new Map(), backends: new Set() };

/** Attempts to publish that failed. */
interface Retry {
  readonly failures: number;
  /** Monotonic milliseconds. */
  readonly notBefore: number;
}

export class LoadTransactions {
  readonly #journal: Journal;
  readonly #catalog: Catalog;
  readonly #tasks: LoadTasks;
  readonly #options: TransactionOptions;
  readonly #clock: Clock;
  readonly #log: Logger;
  readonly #byId = new Map<Id, LoadTransaction>();
  /** Those of `#byId` in PREPARE. */
  readonly #running = new Set<Id>();
  /** Those of `#byId` in COMMITTED. */
  readonly #committed = new Set<Id>();
  /** `databaseId/label` → the transaction in memory that uses the label: any that is not aborted. */
  readonly #labels = new Map<string, Id>();
  readonly #waiters = new Map<Id, Set<(visible: boolean) => void>>();
  readonly #publishing = new Set<Id>();
  readonly #retries = new Map<Id, Retry>();
  #retryTimer: ReturnType<typeof setTimeout> | undefined;
  #expiryTimer: ReturnType<typeof setInterval> | undefined;
  #finishedSinceCleanup = 0;
  #stopped = false;

  constructor(deps: {
    readonly journal: Journal;
    readonly catalog: Catalog;
    readonly tasks: LoadTasks;
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
    this.#forgetOldLabels();
    for (const transaction of readRecent(this.#journal, MAX_RESTORED)) this.#remember(transaction);
  }

  /** Starts publishing what a restart left committed, and looking for transactions past their time. */
  start(): void {
    this.#expiryTimer ??= setInterval(() => this.#abortExpired(), EXPIRY_INTERVAL_MS);
    this.#pump();
  }

  /** Stops trying; committed transactions are published after the next start. Who waits is told they are not. */
  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#retryTimer);
    clearInterval(this.#expiryTimer);
    for (const waiters of this.#waiters.values()) {
      for (const tell of waiters) tell(false);
    }
    this.#waiters.clear();
  }

  /** Those in memory: running, committed and the last finished ones. */
  all(): LoadTransaction[] {
    return [...this.#byId.values()];
  }

  get(id: Id): LoadTransaction | undefined {
    return this.#byId.get(id) ?? readById(this.#journal, id);
  }

  /** The transaction that uses the label: running, committed, or visible and not yet forgotten. */
  byLabel(databaseId: Id, label: string): LoadTransaction | undefined {
    const id = this.#labels.get(labelKey(databaseId, label));
    // Memory holds the last ones only; the journal has every label that is still kept.
    const found = id === undefined ? readByLabel(this.#journal, databaseId, label) : this.#byId.get(id);
    if (found?.finishedAt !== undefined && found.finishedAt < this.#keepFrom()) return undefined;
    return found;
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
      const repeated = used.requestId !== undefined && used.requestId === request.requestId;
      if (repeated && used.state === "PREPARE" && used.tableId === request.table.id) return used;
      throw new DorisError(
        "LabelAlreadyUsed",
        `Label [${request.label}] has already been used, relate to txn [${used.id}], status [${used.state}]`,
      );
    }
    this.#checkRunning(request.databaseId);
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
      requestId: request.requestId,
    };
    this.#remember(transaction);
    return transaction;
  }

  #checkRunning(databaseId: Id): void {
    let running = 0;
    for (const id of this.#running) {
      if (this.#byId.get(id)?.databaseId === databaseId) running += 1;
    }
    const limit = this.#options.maxRunningPerDatabase;
    if (running < limit) return;
    throw new DorisError(
      "LimitExceeded",
      `Current running txns on db ${databaseId} is ${running}, larger than limit ${limit}`,
    );
  }

  /**
   * Commits: after this the load is durable and will become visible. A commit that came already (its answer was
   * lost) gives the transaction as it is.
   * @param commits which tablet has its rows durable on which backend
   * @throws DorisError (LoadFailed, NotFound) when a tablet lacks a quorum of replicas; the transaction is aborted then
   */
  commit(id: Id, commits: readonly TTabletCommitInfo[], loadedRows: number): LoadTransaction {
    const transaction = this.get(id);
    if (!transaction) throw new DorisError("NotFound", `Transaction [${id}] not found`);
    if (transaction.state === "ABORTED") {
      throw new DorisError(
        "LoadFailed",
        `Transaction [${id}] is already ABORTED, reason: ${transaction.reason}`,
      );
    }
    if (transaction.state !== "PREPARE") return transaction;
    try {
      return this.#commit(transaction, commits, loadedRows);
    } catch (error) {
      this.abort(id, messageOf(error));
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
      return this.#finish({ ...transaction, backends, loadedRows: 0 }, NOTHING_PUBLISHED);
    }
    const committed = this.#journal.transaction(() => {
      const withVersions: LoadTransaction = {
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
      writeTransaction(this.#journal, withVersions);
      return withVersions;
    });
    // Only what is on disk counts as committed.
    this.#remember(committed);
    this.#pump();
    return committed;
  }

  /** Gives a running transaction up; its label is free again. No-op for one that has ended or is unknown. */
  abort(id: Id, reason: string): void {
    const transaction = this.#byId.get(id);
    if (transaction?.state !== "PREPARE") return;
    this.#remember({ ...transaction, state: "ABORTED", reason, finishedAt: this.#clock.nowMs() });
    this.#trim();
    const table = this.#catalog.tableById(transaction.tableId);
    if (table) clearOnBackends(this.#tasks, id, table, this.#log);
  }

  /**
   * Waits until a committed transaction is visible, `timeoutMs` at most. Resolves to whether it is; at once when the
   * transaction cannot become visible.
   */
  async waitVisible(id: Id, timeoutMs = this.#options.publishTimeoutMs): Promise<boolean> {
    const transaction = this.get(id);
    if (transaction?.state !== "COMMITTED" || this.#stopped) return transaction?.state === "VISIBLE";
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const waiters = this.#waiters.get(id) ?? new Set();
    this.#waiters.set(id, waiters.add(resolve));
    const timer = setTimeout(() => resolve(false), timeoutMs);
    this.#pump();
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      waiters.delete(resolve);
      if (waiters.size === 0 && this.#waiters.get(id) === waiters) this.#waiters.delete(id);
    }
  }

  /** Puts a transaction into memory in its present state. */
  #remember(transaction: LoadTransaction): void {
    const { id, state } = transaction;
    this.#byId.set(id, transaction);
    if (state === "PREPARE") this.#running.add(id);
    else this.#running.delete(id);
    if (state === "COMMITTED") this.#committed.add(id);
    else this.#committed.delete(id);
    const key = labelKey(transaction.databaseId, transaction.label);
    if (state !== "ABORTED") this.#labels.set(key, id);
    else if (this.#labels.get(key) === id) this.#labels.delete(key);
  }

  #abortExpired(): void {
    const now = this.#clock.nowMs();
    for (const id of [...this.#running]) {
      const transaction = this.#byId.get(id);
      if (transaction && now - transaction.startedAt > transaction.timeoutMs) {
        this.abort(id, `Timeout after ${transaction.timeoutMs} ms`);
      }
    }
  }

  #keepFrom(): number {
    return this.#clock.nowMs() - this.#options.labelKeepMs;
  }

  #forgetOldLabels(): void {
    forgetFinished(this.#journal, this.#keepFrom());
  }

  /** Makes a load visible. The rows of a partition of which no backend told are guessed from the load's rows. */
  #finish(transaction: LoadTransaction, { rows, backends }: Published): LoadTransaction {
    const finished: LoadTransaction = {
      ...transaction,
      state: "VISIBLE",
      finishedAt: this.#clock.nowMs(),
    };
    const { partitions } = finished;
    const share = Math.floor(finished.loadedRows / Math.max(1, partitions.length));
    const remainder = finished.loadedRows - share * partitions.length;
    this.#journal.transaction(() => {
      writeTransaction(this.#journal, finished);
      this.#catalog.applyVersions(
        partitions.map(({ tableId, partitionId, version }, index) => ({
          tableId,
          partitionId,
          version,
          rowsAdded: rows.get(partitionId) ?? share + (index === 0 ? remainder : 0),
          presentOn: backends,
        })),
      );
    });
    this.#remember(finished);
    this.#retries.delete(finished.id);
    for (const tell of this.#waiters.get(finished.id) ?? []) tell(true);
    this.#waiters.delete(finished.id);
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

  /** Starts to publish what can be published now. Every attempt that ends calls this again. */
  #pump(): void {
    if (this.#stopped) return;
    const now = this.#clock.monotonicMs();
    for (const transaction of this.#nextInLine()) {
      const { id } = transaction;
      if (this.#publishing.size >= MAX_PUBLISHING) return;
      if (this.#publishing.has(id) || now < (this.#retries.get(id)?.notBefore ?? 0)) continue;
      this.#publishing.add(id);
      this.#publish(transaction).then((visible) => {
        this.#publishing.delete(id);
        if (!visible) this.#noteFailure(id);
        this.#pump();
        this.#armRetry();
      });
    }
  }

  /** Committed transactions that no other has to precede: in each partition theirs is the lowest version left. */
  #nextInLine(): LoadTransaction[] {
    const committed = [...this.#committed].flatMap((id) => this.#byId.get(id) ?? []);
    const lowest = new Map<Id, number>();
    for (const { partitions } of committed) {
      for (const { partitionId, version } of partitions) {
        lowest.set(partitionId, Math.min(version, lowest.get(partitionId) ?? version));
      }
    }
    return committed.filter(({ partitions }) =>
      partitions.every(({ partitionId, version }) => lowest.get(partitionId) === version)
    );
  }

  #noteFailure(id: Id): void {
    const failures = (this.#retries.get(id)?.failures ?? 0) + 1;
    const pause = Math.min(MAX_RETRY_MS, this.#options.publishRetryMs * 2 ** Math.min(failures - 1, 16));
    this.#retries.set(id, { failures, notBefore: this.#clock.monotonicMs() + pause });
  }

  /** One timer for the earliest of all retries. */
  #armRetry(): void {
    clearTimeout(this.#retryTimer);
    const waiting = [...this.#retries].filter(([id]) => !this.#publishing.has(id));
    // With all places taken, the next attempt that ends comes here again.
    if (waiting.length === 0 || this.#stopped || this.#publishing.size >= MAX_PUBLISHING) return;
    const next = Math.min(...waiting.map(([, retry]) => retry.notBefore));
    this.#retryTimer = setTimeout(() => {
      this.#pump();
      this.#armRetry();
    }, Math.max(1, next - this.#clock.monotonicMs()));
  }

  /** One attempt; true when the transaction is visible now. Never rejects. */
  async #publish(transaction: LoadTransaction): Promise<boolean> {
    try {
      const table = this.#catalog.tableById(transaction.tableId);
      // What was dropped or truncated meanwhile needs no publishing.
      const live = transaction.partitions.filter(({ partitionId }) =>
        table?.partitions.some((partition) => partition.id === partitionId)
      );
      const published = table && live.length > 0
        ? await publishOnBackends(this.#tasks, transaction, table, live)
        : NOTHING_PUBLISHED;
      // The journal may be closed by now; the next start publishes once more, which backends take.
      if (this.#stopped) return false;
      this.#finish(transaction, published);
      return true;
    } catch (error) {
      this.#log.warn("Publishing a load failed, it is tried again", {
        txn: transaction.id,
        label: transaction.label,
        reason: messageOf(error),
      });
      return false;
    }
  }
}

function labelKey(databaseId: Id, label: string): string {
  return `${databaseId}/${label}`;
}

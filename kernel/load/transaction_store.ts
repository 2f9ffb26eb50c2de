/** Transactions in the journal: committed and visible ones; a running one has no row. */
import type { Id } from "../catalog/mod.ts";
import type { Journal, JournalRow } from "../journal/mod.ts";
import type { LoadSource, LoadState, LoadTransaction } from "./transaction.ts";

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

/** Every committed transaction and the `last` newest of all, oldest first. */
export function readRecent(journal: Journal, last: number): LoadTransaction[] {
  return journal.all(
    `SELECT * FROM load_txn WHERE state = 'COMMITTED'
     OR id IN (SELECT id FROM load_txn ORDER BY id DESC LIMIT ?) ORDER BY id`,
    last,
  ).map((row) => read(journal, row));
}

export function readById(journal: Journal, id: Id): LoadTransaction | undefined {
  const row = journal.get("SELECT * FROM load_txn WHERE id = ?", id);
  return row && read(journal, row);
}

/** The newest that used the label. */
export function readByLabel(journal: Journal, databaseId: Id, label: string): LoadTransaction | undefined {
  const row = journal.get(
    "SELECT * FROM load_txn WHERE database_id = ? AND label = ? ORDER BY id DESC LIMIT 1",
    databaseId,
    label,
  );
  return row && read(journal, row);
}

/** Forgets what finished before `keepFrom` (Unix milliseconds); its labels are free again. */
export function forgetFinished(journal: Journal, keepFrom: number): void {
  journal.run("DELETE FROM load_txn WHERE finished_at IS NOT NULL AND finished_at < ?", keepFrom);
}

/** Writes the state; call inside the journal's transaction. */
export function writeTransaction(journal: Journal, transaction: LoadTransaction): void {
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
  journal.run(
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
    journal.run(
      "INSERT INTO load_partition (txn_id, partition_id, version, table_id) VALUES (?, ?, ?, ?)",
      transaction.id,
      partitionId,
      version,
      tableId,
    );
  }
}

function read(journal: Journal, row: JournalRow): LoadTransaction {
  const definition = JSON.parse(String(row.definition)) as Definition;
  const partitions = journal.all("SELECT * FROM load_partition WHERE txn_id = ?", row.id);
  return {
    id: Number(row.id),
    databaseId: Number(row.database_id),
    label: String(row.label),
    state: row.state as LoadState,
    finishedAt: row.finished_at === null ? undefined : Number(row.finished_at),
    ...definition,
    requestId: undefined,
    partitions: partitions.map((partition) => ({
      tableId: Number(partition.table_id),
      partitionId: Number(partition.partition_id),
      version: Number(partition.version),
    })),
  };
}

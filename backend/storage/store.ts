/**
 * The tablets of a storage directory.
 * @module
 */
import type { DuckDBConnection } from "@duckdb/node-api";
import { type TCreateTabletReq, TKeysType, TStatusCode } from "../../idl/thrift.ts";
import {
  type HashInput,
  type PooledConnection,
  type PublishRequest,
  type PublishResult,
  type ScanColumn,
  type ScanOptions,
  type ScanTablet,
  StatusError,
  type StoredTablet,
  type TabletStats,
  type TabletStore,
} from "./api.ts";
import { BucketFunctions } from "./bucket_function.ts";
import { quoteName, storedColumn } from "./column_types.ts";
import { type DuckDatabase, inTransaction } from "./database.ts";
import {
  insertRowsetsSql,
  insertTabletSql,
  loadStates,
  prepareMeta,
  readInfo,
  tableName,
  writeInfo,
} from "./meta.ts";
import { canMerge, emptyScanSql, tabletScanSql } from "./scan_sql.ts";
import { type Rowset, TabletState } from "./tablet_state.ts";

/** Columns of one tablet. */
const MAX_COLUMNS = 4096;
/** Published writes that a DUPLICATE tablet remembers one by one; beyond, the oldest are folded into its base. */
const MAX_ROWSETS = 512;
/** Share of them that is left after folding. */
const KEPT_SHARE = 0.25;

/** Rows of one write, per tablet, on their way into the store. */
export interface WritePart {
  readonly tabletId: bigint;
  readonly rows: bigint;
  readonly bytes: bigint;
  /** INSERT statement of the rows with their sequence number, undefined when there are none. */
  readonly insertSql: ((seq: bigint) => string) | undefined;
}

/** What tests set. */
export interface StoreSettings {
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly maxRowsets?: number;
}

/** TabletStore over one DuckDB database; also what the servers need: identity, writing, clean-up. */
export class DuckTabletStore implements TabletStore {
  readonly database: DuckDatabase;
  readonly #states: Map<bigint, TabletState>;
  readonly #functions: BucketFunctions;
  readonly #keeper: PooledConnection;
  readonly #stagedSince: Map<bigint, bigint>;
  readonly #now: () => number;
  readonly #maxRowsets: number;
  #lastSeq: bigint;
  /** Changes of tablets and versions, one after the other. */
  #changes: Promise<void> = Promise.resolve();

  private constructor(
    database: DuckDatabase,
    keeper: PooledConnection,
    loaded: Awaited<ReturnType<typeof loadStates>>,
    settings: StoreSettings,
  ) {
    this.database = database;
    this.#keeper = keeper;
    this.#functions = new BucketFunctions(keeper.connection);
    this.#states = loaded.states;
    this.#lastSeq = loaded.maxSeq;
    this.#stagedSince = loaded.stagedSince;
    this.#now = settings.now ?? Date.now;
    this.#maxRowsets = settings.maxRowsets ?? MAX_ROWSETS;
  }

  /** Reads what the directory holds. */
  static async open(database: DuckDatabase, settings: StoreSettings = {}): Promise<DuckTabletStore> {
    const held = await database.acquire();
    await prepareMeta(held.connection);
    return new DuckTabletStore(database, held, await loadStates(held.connection), settings);
  }

  /** Ends the store; the database is closed too. */
  async close(): Promise<void> {
    await this.#changes;
    await this.#keeper.release();
    await this.database.close();
  }

  tablet(tabletId: bigint): StoredTablet | undefined {
    return this.#states.get(tabletId)?.snapshot();
  }

  *tablets(): Iterable<StoredTablet> {
    for (const s of this.#states.values()) yield s.snapshot();
  }

  stats(tabletId: bigint): Promise<TabletStats> {
    const state = this.#states.get(tabletId);
    if (state === undefined) return Promise.reject(missing(tabletId));
    const t = state.totals();
    return Promise.resolve({
      tabletId,
      rowCount: t.rows,
      dataSize: t.bytes,
      version: state.version,
      versionCount: t.versions,
      pendingTxns: state.pendingTxns(),
    });
  }

  info(key: string): Promise<string | undefined> {
    return this.database.use((c) => readInfo(c, key));
  }

  setInfo(key: string, value: string): Promise<void> {
    return this.#change(() => this.database.use((c) => writeInfo(c, key, value)));
  }

  bucketHashSql(values: readonly HashInput[]): string {
    return this.#functions.sql(values);
  }

  scanSql(tablets: readonly ScanTablet[], columns: readonly ScanColumn[], options: ScanOptions = {}): string {
    if (tablets.length === 0) return emptyScanSql(columns);
    return tablets.map((t) => {
      const state = this.#states.get(t.tabletId);
      if (state === undefined) throw missing(t.tabletId);
      return tabletScanSql(state, t.version, this.#lastSeq, columns, options.raw ?? false);
    }).join("\nUNION ALL\n");
  }

  createTablets(requests: readonly TCreateTabletReq[]): Promise<(StatusError | undefined)[]> {
    return this.#change(async () => {
      const results: (StatusError | undefined)[] = [];
      const created = new Map<bigint, StoredTablet>();
      for (const request of requests) {
        try {
          const tablet = describe(request);
          const old = this.#states.get(tablet.tabletId)?.meta ?? created.get(tablet.tabletId);
          if (old !== undefined && old.schemaHash !== tablet.schemaHash) {
            throw new StatusError(
              TStatusCode.ALREADY_EXIST,
              `Tablet ${tablet.tabletId} exists with schema hash ${old.schemaHash}, not ${tablet.schemaHash}`,
            );
          }
          if (old === undefined) created.set(tablet.tabletId, tablet);
          results.push(undefined);
        } catch (error) {
          if (!(error instanceof StatusError)) throw error;
          results.push(error);
        }
      }
      if (created.size > 0) {
        await this.database.use((c) =>
          inTransaction(c, async () => {
            for (const t of created.values()) await c.run(`${createTableSql(t)};\n${insertTabletSql(t)}`);
          })
        );
        for (const t of created.values()) {
          this.#states.set(t.tabletId, new TabletState(t, { version: t.version, rows: 0n, bytes: 0n }));
        }
      }
      return results;
    });
  }

  dropTablet(tabletId: bigint): Promise<void> {
    return this.#change(async () => {
      const state = this.#states.get(tabletId);
      if (state === undefined) return;
      await this.database.use((c) =>
        inTransaction(c, () =>
          c.run(`DROP TABLE IF EXISTS ${quoteName(state.meta.physical)};
DELETE FROM meta.rowsets WHERE tablet_id = ${tabletId};
DELETE FROM meta.tablets WHERE tablet_id = ${tabletId}`))
      );
      this.#states.delete(tabletId);
    });
  }

  publish(request: PublishRequest): Promise<PublishResult> {
    return this.#change(async () => {
      const { txnId } = request;
      const succeeded = new Map<bigint, bigint>();
      const failed: bigint[] = [];
      const deltaRows = new Map<bigint, Map<bigint, bigint>>();
      const ready: { state: TabletState; version: bigint; parts: Rowset[] }[] = [];
      let waitsForEarlier = false;
      for (const { partitionId, version } of request.partitions) {
        for (const state of this.#states.values()) {
          if (state.meta.partitionId !== partitionId) continue;
          const { tabletId } = state.meta;
          const parts = state.staged(txnId);
          if (parts.length > 0 && state.version + 1n === version) {
            ready.push({ state, version, parts });
          } else if (state.version >= version && parts.length === 0) {
            succeeded.set(tabletId, version);
          } else {
            failed.push(tabletId);
            if (parts.length > 0 && state.version + 1n < version) waitsForEarlier = true;
          }
        }
      }
      if (ready.length > 0) {
        await this.database.use((c) =>
          inTransaction(c, async () => {
            for (const [version, ids] of groupByVersion(ready)) {
              await c.run(`UPDATE meta.rowsets SET version = ${version}
 WHERE txn_id = ${txnId} AND version IS NULL AND tablet_id IN (${ids.join(", ")})`);
            }
          })
        );
        for (const { state, version, parts } of ready) {
          let rows = 0n;
          for (const p of parts) {
            state.add({ ...p, version });
            rows += p.rows;
          }
          const { tableId, tabletId } = state.meta;
          succeeded.set(tabletId, version);
          const table = deltaRows.get(tableId) ?? new Map<bigint, bigint>();
          deltaRows.set(tableId, table.set(tabletId, rows));
        }
        this.#stagedSince.delete(txnId);
        await this.#fold(ready.map((r) => r.state));
      }
      return { succeeded, failed, waitsForEarlier, deltaRows };
    });
  }

  clearTransaction(txnId: bigint, partitions: readonly bigint[]): Promise<void> {
    return this.#change(async () => {
      const wanted = new Set(partitions);
      const found: { state: TabletState; parts: Rowset[] }[] = [];
      for (const state of this.#states.values()) {
        if (wanted.size > 0 && !wanted.has(state.meta.partitionId)) continue;
        const parts = state.staged(txnId);
        if (parts.length > 0) found.push({ state, parts });
      }
      await this.#removeParts(found);
      this.#stagedSince.delete(txnId);
    });
  }

  /** Removes one write that must not stay (its sender gave up). */
  removeWrite(seq: bigint): Promise<void> {
    return this.#change(async () => {
      const found: { state: TabletState; parts: Rowset[] }[] = [];
      for (const state of this.#states.values()) {
        const part = state.rowsets.get(seq);
        if (part !== undefined && part.version === undefined) found.push({ state, parts: [part] });
      }
      await this.#removeParts(found);
    });
  }

  /** Removes staged rows of transactions older than `ageMs`; their number. */
  async expireStaged(ageMs: number): Promise<number> {
    const limit = BigInt(this.#now() - ageMs);
    const old = [...this.#stagedSince].filter(([, since]) => since < limit).map(([txn]) => txn);
    for (const txn of old) await this.clearTransaction(txn, []);
    return old.length;
  }

  /**
   * Puts the rows of a write into the tablets in one transaction on `connection`; durable when the promise resolves.
   * Gives the sequence number of the write.
   */
  async write(
    connection: DuckDBConnection,
    txnId: bigint,
    parts: readonly WritePart[],
  ): Promise<bigint> {
    for (const p of parts) if (!this.#states.has(p.tabletId)) throw missing(p.tabletId);
    this.#lastSeq += 1n;
    const seq = this.#lastSeq;
    // In memory first: a scan that begins while the rows are being committed must leave them out.
    const added: TabletState[] = [];
    for (const p of parts) {
      const state = this.#states.get(p.tabletId)!;
      state.add({ seq, txnId, rows: p.rows, bytes: p.bytes, version: undefined });
      added.push(state);
    }
    try {
      await inTransaction(connection, async () => {
        for (const p of parts) {
          if (p.insertSql !== undefined) await connection.run(p.insertSql(seq));
        }
        const notes = parts.map((p) => ({ ...p, seq, txnId, version: undefined }));
        if (notes.length > 0) await connection.run(insertRowsetsSql(notes, this.#now()));
      });
    } catch (error) {
      for (const state of added) state.rowsets.delete(seq);
      throw error;
    }
    if (!this.#stagedSince.has(txnId)) this.#stagedSince.set(txnId, BigInt(this.#now()));
    return seq;
  }

  async #removeParts(found: readonly { state: TabletState; parts: readonly Rowset[] }[]): Promise<void> {
    if (found.length === 0) return;
    const seqs = [...new Set(found.flatMap((f) => f.parts.map((p) => p.seq)))].join(", ");
    const ids = found.map((f) => f.state.meta.tabletId).join(", ");
    await this.database.use((c) =>
      inTransaction(c, async () => {
        for (const { state, parts } of found) {
          const own = parts.filter((p) => p.rows > 0n).map((p) => p.seq);
          if (own.length === 0) continue;
          await c.run(`DELETE FROM ${quoteName(state.meta.physical)} WHERE __seq IN (${own.join(", ")})`);
        }
        await c.run(
          `DELETE FROM meta.rowsets WHERE version IS NULL AND seq IN (${seqs}) AND tablet_id IN (${ids})`,
        );
      })
    );
    for (const { state, parts } of found) for (const p of parts) state.rowsets.delete(p.seq);
  }

  /** Folds the oldest writes of DUPLICATE tablets into their base, so that memory and start stay small. */
  async #fold(states: readonly TabletState[]): Promise<void> {
    for (const state of states) {
      if (state.meta.keysType !== TKeysType.DUP_KEYS || state.rowsets.size <= this.#maxRowsets) continue;
      const published = [...state.rowsets.values()].filter((r) => r.version !== undefined)
        .sort((a, b) => (a.version! < b.version! ? -1 : a.version! > b.version! ? 1 : 0));
      const folded = published.slice(
        0,
        Math.max(0, published.length - Math.floor(this.#maxRowsets * KEPT_SHARE)),
      );
      if (folded.length === 0) continue;
      const last = folded[folded.length - 1]!.version!;
      const all = published.filter((r) => r.version! <= last);
      const base = {
        version: last,
        rows: all.reduce((n, r) => n + r.rows, state.base.rows),
        bytes: all.reduce((n, r) => n + r.bytes, state.base.bytes),
      };
      const { tabletId } = state.meta;
      await this.database.use((c) =>
        inTransaction(
          c,
          () =>
            c.run(`DELETE FROM meta.rowsets WHERE tablet_id = ${tabletId} AND version <= ${last};
UPDATE meta.tablets SET base_version = ${base.version}, base_rows = ${base.rows}, base_bytes = ${base.bytes}
 WHERE tablet_id = ${tabletId};
DELETE FROM meta.info WHERE key = 'folded_seq';
INSERT INTO meta.info VALUES ('folded_seq', '${this.#lastSeq}')`),
        )
      );
      state.base = base;
      for (const r of all) state.rowsets.delete(r.seq);
    }
  }

  #change<T>(run: () => Promise<T>): Promise<T> {
    const result = this.#changes.then(run);
    this.#changes = result.then(() => undefined, () => undefined);
    return result;
  }
}

function missing(tabletId: bigint): StatusError {
  return new StatusError(TStatusCode.TABLET_MISSING, `Tablet ${tabletId} is not on this backend`);
}

function groupByVersion(ready: readonly { state: TabletState; version: bigint }[]): Map<bigint, bigint[]> {
  const groups = new Map<bigint, bigint[]>();
  for (const { state, version } of ready) {
    const ids = groups.get(version) ?? [];
    groups.set(version, ids);
    ids.push(state.meta.tabletId);
  }
  return groups;
}

/** TCreateTabletReq → tablet, or the reason why it cannot be stored. */
function describe(request: TCreateTabletReq): StoredTablet {
  const schema = request.tablet_schema;
  const bad = (message: string) => new StatusError(TStatusCode.INVALID_ARGUMENT, message);
  if (schema.columns.length === 0 || schema.columns.length > MAX_COLUMNS) {
    throw bad(
      `Tablet ${request.tablet_id} has ${schema.columns.length} columns, 1 to ${MAX_COLUMNS} are possible`,
    );
  }
  const columns = schema.columns.map(storedColumn);
  if (new Set(columns.map((c) => c.physical)).size !== columns.length) {
    throw bad(`Tablet ${request.tablet_id} has a column unique id twice`);
  }
  const keysType = schema.keys_type;
  if (keysType === TKeysType.PRIMARY_KEYS) {
    throw bad(`Tablet ${request.tablet_id} has keys type PRIMARY_KEYS`);
  }
  if (keysType !== TKeysType.DUP_KEYS && !columns.some((c) => c.isKey)) {
    throw bad(`Tablet ${request.tablet_id} has no key column`);
  }
  const unmergeable = keysType === TKeysType.AGG_KEYS ? columns.find((c) => !canMerge(c)) : undefined;
  if (unmergeable !== undefined) {
    throw new StatusError(
      TStatusCode.NOT_IMPLEMENTED_ERROR,
      `The embedded backend cannot merge column ${unmergeable.name} by ${unmergeable.aggregation}`,
    );
  }
  return {
    tabletId: request.tablet_id,
    replicaId: request.replica_id ?? 0n,
    tableId: request.table_id ?? -1n,
    partitionId: request.partition_id ?? -1n,
    schemaHash: schema.schema_hash,
    keysType,
    columns,
    physical: tableName(request.tablet_id),
    version: request.version ?? 1n,
  };
}

function createTableSql(t: StoredTablet): string {
  // No NOT NULL constraints: the table sink checks, and names the row.
  const columns = t.columns.map((c) => `${quoteName(c.physical)} ${c.duckType}`);
  return `CREATE TABLE ${quoteName(t.physical)} (${columns.join(", ")}, __seq BIGINT)`;
}

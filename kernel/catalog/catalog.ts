/**
 * The catalog: databases, tables, partitions, tablets. Every change is one journal transaction and then one new
 * immutable snapshot; readers keep the snapshot they took.
 */
import { DorisError } from "../base/mod.ts";
import type { Journal, JournalRow } from "../journal/mod.ts";
import type { CatalogSnapshot, Database, Id, OlapTable, Partition, Replica, Tablet } from "./api.ts";
import {
  decodeDatabase,
  decodePartition,
  decodeTable,
  encodeDatabase,
  encodePartition,
  encodeTable,
} from "./codec.ts";

/** A replica whose rows may still lie on a backend though its table is gone. */
export interface DroppedTablet {
  readonly tabletId: Id;
  readonly replicaId: Id;
  readonly backendId: Id;
  readonly schemaHash: number;
}

/** A load became visible in a partition. */
export interface VersionUpdate {
  readonly tableId: Id;
  readonly partitionId: Id;
  readonly version: number;
  /** Rows that the load added. */
  readonly rowsAdded: number;
  /** Backends that have the version; replicas elsewhere are not read from now on. */
  readonly presentOn: ReadonlySet<Id>;
}

const FIRST_VERSION = 1;

/** The tablets with replicas marked that lack the version of `update`; undefined when there are none. */
function markMissing(tablets: readonly Tablet[], update: VersionUpdate): readonly Tablet[] | undefined {
  const lags = (replica: Replica) =>
    replica.missesFrom === undefined && !update.presentOn.has(replica.backendId);
  if (!tablets.some((tablet) => tablet.replicas.some(lags))) return undefined;
  return tablets.map((tablet) => ({
    ...tablet,
    replicas: tablet.replicas.map((replica) =>
      lags(replica) ? { ...replica, missesFrom: update.version } : replica
    ),
  }));
}

export class Catalog {
  readonly #journal: Journal;
  #snapshot: CatalogSnapshot;
  /** Which table a tablet belongs to; made anew after a change of tables, when somebody asks. */
  #tabletOwners: Map<Id, { readonly table: OlapTable; readonly partition: Partition }> | undefined;

  constructor(journal: Journal) {
    this.#journal = journal;
    this.#snapshot = { version: 1, databases: readDatabases(journal) };
  }

  /** The catalog of this moment. */
  get snapshot(): CatalogSnapshot {
    return this.#snapshot;
  }

  nextId(): Id {
    return this.#journal.nextId();
  }

  /** @throws DorisError (AlreadyExists) */
  createDatabase(name: string, properties: ReadonlyMap<string, string>): Database {
    if (this.#snapshot.databases.has(name)) {
      throw new DorisError("AlreadyExists", `Can't create database '${name}'; database exists`);
    }
    const database: Database = { id: this.nextId(), name, tables: new Map(), properties };
    this.#journal.transaction(() =>
      this.#journal.run(
        "INSERT INTO database (id, name, definition) VALUES (?, ?, ?)",
        database.id,
        name,
        encodeDatabase(database),
      )
    );
    this.#replace(database);
    return database;
  }

  /** Drops a database and everything in it. @throws DorisError (NotFound) */
  dropDatabase(name: string): void {
    const database = this.#snapshot.databases.get(name);
    if (!database) {
      throw new DorisError("NotFound", `Can't drop database '${name}'; database doesn't exist`);
    }
    this.#journal.transaction(() => {
      for (const table of database.tables.values()) this.#deleteTable(table);
      this.#journal.run("DELETE FROM database WHERE id = ?", database.id);
    });
    const databases = new Map(this.#snapshot.databases);
    databases.delete(name);
    this.#swap(databases);
  }

  /** Adds a table whose tablets exist on their backends. @throws DorisError (UnknownDatabase, AlreadyExists) */
  createTable(table: OlapTable): void {
    const database = this.#database(table.database);
    if (database.tables.has(table.name)) {
      throw new DorisError("AlreadyExists", `Table '${table.name}' already exists`);
    }
    this.#journal.transaction(() => {
      this.#journal.run(
        "INSERT INTO olap_table (id, database_id, name, definition) VALUES (?, ?, ?, ?)",
        table.id,
        database.id,
        table.name,
        encodeTable(table),
      );
      table.partitions.forEach((partition, position) => this.#insertPartition(table, partition, position));
    });
    this.#putTable(table);
  }

  /** @throws DorisError (UnknownDatabase, NotFound) */
  dropTable(databaseName: string, name: string): void {
    const database = this.#database(databaseName);
    const table = database.tables.get(name);
    if (!table) throw new DorisError("NotFound", `Unknown table '${name}' in ${databaseName}`);
    this.#journal.transaction(() => this.#deleteTable(table));
    const tables = new Map(database.tables);
    tables.delete(name);
    this.#replace({ ...database, tables });
  }

  /** Puts empty partitions (new ids, new tablets) in the place of those of the same name; TRUNCATE. */
  replacePartitions(table: OlapTable, fresh: readonly Partition[]): void {
    const current = this.tableById(table.id);
    if (!current) throw new DorisError("NotFound", `Unknown table '${table.name}' in ${table.database}`);
    const byName = new Map(fresh.map((partition) => [partition.name, partition]));
    this.#journal.transaction(() => {
      current.partitions.forEach((old, position) => {
        const partition = byName.get(old.name);
        if (!partition) return;
        this.#rememberDropped(current, old);
        this.#journal.run("DELETE FROM partition WHERE id = ?", old.id);
        this.#insertPartition(current, partition, position);
      });
    });
    this.#putTable({
      ...current,
      partitions: current.partitions.map((old) => byName.get(old.name) ?? old),
    });
  }

  /** Makes versions visible, in one step for all partitions of a load. Call inside the load's transaction. */
  applyVersions(updates: readonly VersionUpdate[]): void {
    const marked = new Map<Id, Partition>();
    for (const update of updates) {
      const partition = this.tableById(update.tableId)?.partitions.find(({ id }) =>
        id === update.partitionId
      );
      const tablets = partition && markMissing(partition.tablets, update);
      if (partition && tablets) marked.set(partition.id, { ...partition, tablets });
    }
    this.#journal.transaction(() => {
      for (const [id, partition] of marked) {
        this.#journal.run("UPDATE partition SET definition = ? WHERE id = ?", encodePartition(partition), id);
      }
      for (const update of updates) {
        this.#journal.run(
          `UPDATE partition SET visible_version = ?, row_count = coalesce(row_count, 0) + ? WHERE id = ?`,
          update.version,
          update.rowsAdded,
          update.partitionId,
        );
      }
    });
    const byTable = Map.groupBy(updates, (update) => update.tableId);
    for (const [tableId, ofTable] of byTable) {
      const table = this.tableById(tableId);
      if (!table) continue; // Dropped while the load ran; nothing is left to show.
      const byPartition = new Map(ofTable.map((update) => [update.partitionId, update]));
      this.#putTable({
        ...table,
        partitions: table.partitions.map((partition) => {
          const update = byPartition.get(partition.id);
          if (!update) return partition;
          return {
            ...(marked.get(partition.id) ?? partition),
            visibleVersion: update.version,
            rowCount: (partition.rowCount ?? 0) + update.rowsAdded,
          };
        }),
      });
    }
  }

  /** Reserves the next version of a partition for a load that commits; call inside its transaction. */
  takeNextVersion(partitionId: Id): number {
    const row = this.#journal.get("SELECT next_version FROM partition WHERE id = ?", partitionId);
    if (!row) throw new DorisError("NotFound", `Partition ${partitionId} does not exist`);
    this.#journal.run("UPDATE partition SET next_version = next_version + 1 WHERE id = ?", partitionId);
    return Number(row.next_version);
  }

  tableById(id: Id): OlapTable | undefined {
    for (const database of this.#snapshot.databases.values()) {
      for (const table of database.tables.values()) {
        if (table.id === id) return table;
      }
    }
    return undefined;
  }

  databaseById(id: Id): Database | undefined {
    for (const database of this.#snapshot.databases.values()) {
      if (database.id === id) return database;
    }
    return undefined;
  }

  /** The table and partition that a tablet belongs to, or undefined. */
  tabletOwner(tabletId: Id): { readonly table: OlapTable; readonly partition: Partition } | undefined {
    if (!this.#tabletOwners) {
      this.#tabletOwners = new Map();
      for (const database of this.#snapshot.databases.values()) {
        for (const table of database.tables.values()) {
          for (const partition of table.partitions) {
            for (const tablet of partition.tablets) this.#tabletOwners.set(tablet.id, { table, partition });
          }
        }
      }
    }
    return this.#tabletOwners.get(tabletId);
  }

  /** Replicas that backends still have to drop. */
  droppedTablets(): DroppedTablet[] {
    return this.#journal.all("SELECT * FROM dropped_tablet").map((row) => ({
      tabletId: Number(row.tablet_id),
      replicaId: Number(row.replica_id),
      backendId: Number(row.backend_id),
      schemaHash: Number(row.schema_hash),
    }));
  }

  /** A backend dropped the replica, or never had it. */
  forgetDropped(tabletId: Id, backendId: Id): void {
    this.#journal.run(
      "DELETE FROM dropped_tablet WHERE tablet_id = ? AND backend_id = ?",
      tabletId,
      backendId,
    );
  }

  #database(name: string): Database {
    const database = this.#snapshot.databases.get(name);
    if (!database) throw new DorisError("UnknownDatabase", `Unknown database '${name}'`);
    return database;
  }

  #insertPartition(table: OlapTable, partition: Partition, position: number): void {
    this.#journal.run(
      `INSERT INTO partition (id, table_id, name, position, definition, visible_version, next_version, row_count)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      partition.id,
      table.id,
      partition.name,
      position,
      encodePartition(partition),
      partition.visibleVersion,
      partition.visibleVersion + 1,
      partition.rowCount ?? null,
    );
  }

  #deleteTable(table: OlapTable): void {
    for (const partition of table.partitions) this.#rememberDropped(table, partition);
    this.#journal.run("DELETE FROM olap_table WHERE id = ?", table.id);
  }

  #rememberDropped(table: OlapTable, partition: Partition): void {
    for (const tablet of partition.tablets) {
      for (const replica of tablet.replicas) {
        this.#journal.run(
          `INSERT INTO dropped_tablet (tablet_id, replica_id, backend_id, schema_hash) VALUES (?, ?, ?, ?)`,
          tablet.id,
          replica.id,
          replica.backendId,
          table.schemaHash,
        );
      }
    }
  }

  #putTable(table: OlapTable): void {
    const database = this.#database(table.database);
    this.#replace({ ...database, tables: new Map(database.tables).set(table.name, table) });
  }

  #replace(database: Database): void {
    this.#swap(new Map(this.#snapshot.databases).set(database.name, database));
  }

  #swap(databases: ReadonlyMap<string, Database>): void {
    this.#snapshot = { version: this.#snapshot.version + 1, databases };
    this.#tabletOwners = undefined;
  }
}

function readDatabases(journal: Journal): Map<string, Database> {
  const partitionsByTable = Map.groupBy(
    journal.all("SELECT * FROM partition ORDER BY table_id, position"),
    (row) => Number(row.table_id),
  );
  const tablesByDatabase = Map.groupBy(
    journal.all("SELECT * FROM olap_table ORDER BY name"),
    (row) => Number(row.database_id),
  );
  const databases = new Map<string, Database>();
  for (const row of journal.all("SELECT * FROM database ORDER BY name")) {
    const head = decodeDatabase(Number(row.id), String(row.name), String(row.definition));
    const tables = (tablesByDatabase.get(head.id) ?? []).map((table) =>
      decodeTable(
        { id: Number(table.id), name: String(table.name), definition: String(table.definition) },
        head,
        (partitionsByTable.get(Number(table.id)) ?? []).map(readPartition),
      )
    );
    databases.set(head.name, { ...head, tables: new Map(tables.map((table) => [table.name, table])) });
  }
  return databases;
}

function readPartition(row: JournalRow): Partition {
  return decodePartition({
    id: Number(row.id),
    name: String(row.name),
    definition: String(row.definition),
    visibleVersion: Number(row.visible_version ?? FIRST_VERSION),
    rowCount: row.row_count === null ? undefined : Number(row.row_count),
  });
}

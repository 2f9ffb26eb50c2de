/**
 * The durable metadata store: one SQLite database (WAL, synchronous=FULL). What a transaction wrote is on disk
 * when {@link Journal.transaction} returns. This is the only place that touches node:sqlite.
 */
import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { DorisError } from "../base/mod.ts";
import { FORMAT_VERSION, MIGRATIONS } from "./schema.ts";

export type JournalValue = null | number | bigint | string | Uint8Array;
export type JournalRow = Readonly<Record<string, JournalValue>>;

const FILE_NAME = "catalog.sqlite";
/** Ids are handed out in blocks, so that one id does not cost one transaction. */
const ID_BLOCK = 1000;
/** First id; Doris' ids start at 10000 too, so ids never look like small numbers. */
const FIRST_ID = 10_000;

export class Journal {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #nextId: number;
  #idLimit: number;
  #depth = 0;

  private constructor(db: DatabaseSync) {
    this.#db = db;
    this.#nextId = 0;
    this.#idLimit = 0;
  }

  /**
   * Opens the store in `directory` and creates or migrates it.
   * @throws DorisError (Config) when another process has it, the directory cannot be written, or the format is newer
   */
  static open(directory: string): Journal {
    const path = `${directory}/${FILE_NAME}`;
    let db: DatabaseSync;
    try {
      Deno.mkdirSync(directory, { recursive: true });
      db = new DatabaseSync(path, { timeout: 0 });
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new DorisError("Config", `Directory ${directory} cannot be used for the catalog: ${why}`, {
        cause,
      });
    }
    try {
      // An exclusive lock, held until the process ends, keeps a second process out; kill -9 frees it.
      db.exec("PRAGMA locking_mode=EXCLUSIVE");
      db.exec("PRAGMA journal_mode=WAL");
      db.exec("PRAGMA synchronous=FULL");
      db.exec("PRAGMA foreign_keys=ON");
      db.exec("BEGIN IMMEDIATE; COMMIT");
    } catch (cause) {
      db.close();
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new DorisError(
        "Config",
        /locked|busy/i.test(why)
          ? `Directory ${directory} is in use by another process`
          : `Directory ${directory} cannot be used for the catalog: ${why}`,
        { cause },
      );
    }
    const journal = new Journal(db);
    journal.#migrate(directory);
    return journal;
  }

  #migrate(directory: string): void {
    const version = Number(this.#db.prepare("PRAGMA user_version").get()?.user_version ?? 0);
    if (version > FORMAT_VERSION) {
      this.close();
      throw new DorisError(
        "Config",
        `Catalog in ${directory} has format ${version}, this version understands ${FORMAT_VERSION} at most`,
      );
    }
    this.transaction(() => {
      for (let next = version; next < FORMAT_VERSION; next++) {
        this.#db.exec(MIGRATIONS[next]);
        this.#db.exec(`PRAGMA user_version = ${next + 1}`);
      }
    });
  }

  /** Runs `work` in one transaction; what it throws rolls everything back. Nested calls join the outer one. */
  transaction<T>(work: () => T): T {
    if (this.#depth > 0) return work();
    this.#db.exec("BEGIN IMMEDIATE");
    this.#depth = 1;
    try {
      const result = work();
      this.#db.exec("COMMIT");
      return result;
    } catch (error) {
      this.#db.exec("ROLLBACK");
      throw error;
    } finally {
      this.#depth = 0;
    }
  }

  /** Runs a statement that gives no rows; returns how many rows it changed. */
  run(sql: string, ...values: readonly JournalValue[]): number {
    return Number(this.#prepare(sql).run(...values as SQLInputValue[]).changes);
  }

  all(sql: string, ...values: readonly JournalValue[]): JournalRow[] {
    return this.#prepare(sql).all(...values as SQLInputValue[]) as JournalRow[];
  }

  get(sql: string, ...values: readonly JournalValue[]): JournalRow | undefined {
    return this.#prepare(sql).get(...values as SQLInputValue[]) as JournalRow | undefined;
  }

  #prepare(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  /** A fresh id, never given before, also not before a crash: a block is reserved durably ahead of its use. */
  nextId(): number {
    if (this.#nextId >= this.#idLimit) {
      this.transaction(() => {
        const row = this.get("SELECT value FROM meta WHERE key = 'next_id'");
        this.#nextId = row ? Number(row.value) : FIRST_ID;
        this.#idLimit = this.#nextId + ID_BLOCK;
        this.putMeta("next_id", String(this.#idLimit));
      });
    }
    return this.#nextId++;
  }

  /** A single named value, or undefined. */
  meta(key: string): string | undefined {
    const row = this.get("SELECT value FROM meta WHERE key = ?", key);
    return row === undefined ? undefined : String(row.value);
  }

  putMeta(key: string, value: string): void {
    this.run(
      "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
      key,
      value,
    );
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }
}

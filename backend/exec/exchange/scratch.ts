/**
 * Rows on their way between instances of one backend: tables of an attached in-memory database, which every
 * connection sees, which never reach the durable file, and which DuckDB spills to its temporary directory.
 * @module
 */
import type { Database, PooledConnection } from "../../storage/api.ts";
import { readRows } from "../../storage/rows.ts";

const NAME = "exchange_rows";

export class Scratch {
  readonly #database: Database;
  /** Kept from the first table on, so that dropping never waits for a connection. */
  #held: Promise<PooledConnection> | undefined;
  #number = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Qualified name of a new table; the caller makes it and drops it with `drop`. */
  async newTable(): Promise<string> {
    await this.#connection();
    return `${NAME}.main.x${++this.#number}`;
  }

  async drop(tables: readonly string[]): Promise<void> {
    if (tables.length === 0) return;
    const { connection } = await this.#connection();
    for (const table of tables) await connection.run(`DROP TABLE IF EXISTS ${table}`);
  }

  /** Names of the tables in the database, for tests. */
  async names(): Promise<string[]> {
    const sql = `SELECT table_name FROM duckdb_tables() WHERE database_name = '${NAME}'`;
    return await this.#database.use(async (c) => (await readRows(c, sql)).map((r) => String(r[0])));
  }

  async close(): Promise<void> {
    const held = this.#held;
    this.#held = undefined;
    if (held !== undefined) await (await held).release();
  }

  #connection(): Promise<PooledConnection> {
    this.#held ??= this.#open();
    return this.#held;
  }

  async #open(): Promise<PooledConnection> {
    let held: PooledConnection | undefined;
    try {
      held = await this.#database.acquire();
      await held.connection.run(`ATTACH IF NOT EXISTS ':memory:' AS ${NAME}`);
      return held;
    } catch (error) {
      this.#held = undefined;
      await held?.release();
      throw error;
    }
  }
}

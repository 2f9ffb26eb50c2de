/**
 * Rows on their way between instances of one backend: tables of an attached in-memory database, which every
 * connection sees, which never reach the durable file, and which DuckDB spills to its temporary directory.
 * @module
 */
import type { Database } from "../../storage/api.ts";
import { quoteName } from "../../storage/column_types.ts";
import { readRows } from "../../storage/rows.ts";

const NAME = "exchange_rows";

export class Scratch {
  readonly #database: Database;
  #attached: Promise<void> | undefined;
  #number = 0;
  #tables = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Tables that are there now. */
  get tables(): number {
    return this.#tables;
  }

  /** Qualified name of a new table; the caller makes it and drops it with `drop`. */
  async newTable(): Promise<string> {
    this.#attached ??= this.#database.use(async (c) => {
      await c.run(`ATTACH IF NOT EXISTS ':memory:' AS ${NAME}`);
    });
    await this.#attached;
    this.#tables++;
    return `${NAME}.main.x${++this.#number}`;
  }

  async drop(tables: readonly string[]): Promise<void> {
    if (tables.length === 0) return;
    await this.#database.use(async (c) => {
      for (const table of tables) {
        await c.run(`DROP TABLE IF EXISTS ${table}`);
        this.#tables--;
      }
    });
  }

  /** Names of the tables in the database, for tests. */
  async names(): Promise<string[]> {
    const sql = `SELECT table_name FROM duckdb_tables() WHERE database_name = '${NAME}'`;
    return await this.#database.use(async (c) =>
      (await readRows(c, sql)).map((r) => quoteName(String(r[0])))
    );
  }
}

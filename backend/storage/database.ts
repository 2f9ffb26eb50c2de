/**
 * The DuckDB instance of a storage directory: lock, settings, connections, temporary files.
 * @module
 */
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { TStatusCode } from "../../idl/thrift.ts";
import { type Database, type PooledConnection, StatusError } from "./api.ts";
import { quoteText } from "./column_types.ts";

const DATABASE_FILE = "tablets.duckdb";
const LOCK_FILE = "backend.lock";
const TEMP_DIR = "tmp";
/** How long acquire() waits for a free connection. */
const ACQUIRE_TIMEOUT_MS = 60_000;
/** The log is folded into the database file when it is larger. */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;

/** What the instance needs. */
export interface DatabaseOptions {
  readonly directory: string;
  readonly memoryLimitBytes: number;
  readonly threads: number;
  readonly maxConnections: number;
}

interface Waiter {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/**
 * Opens the database of a directory, which is made if it is missing.
 * @throws Error with a message for the operator: directory not writable, in use by another process, file broken
 */
export async function openDatabase(options: DatabaseOptions): Promise<DuckDatabase> {
  const { directory } = options;
  await makeDirectory(directory);
  const lock = await lockDirectory(directory);
  try {
    const tempDir = `${directory}/${TEMP_DIR}`;
    await removeIfThere(tempDir);
    await Deno.mkdir(tempDir, { recursive: true });
    const instance = await DuckDBInstance.create(`${directory}/${DATABASE_FILE}`, {
      threads: String(options.threads),
      memory_limit: `${Math.max(1, Math.floor(options.memoryLimitBytes / 1024))}KiB`,
      temp_directory: `${tempDir}/spill`,
      checkpoint_threshold: `${CHECKPOINT_BYTES}B`,
      autoinstall_known_extensions: "false",
      autoload_known_extensions: "false",
    });
    return new DuckDatabase(instance, lock, options.maxConnections, tempDir);
  } catch (error) {
    lock.close();
    throw new Error(`Cannot open the database in ${directory}: ${text(error)}`, { cause: error });
  }
}

async function makeDirectory(directory: string): Promise<void> {
  try {
    await Deno.mkdir(directory, { recursive: true });
  } catch (error) {
    throw new Error(`Cannot make the directory ${directory}: ${text(error)}`, { cause: error });
  }
}

/** The lock is held by the open file: it goes with the process, however that ends. */
async function lockDirectory(directory: string): Promise<Deno.FsFile> {
  const path = `${directory}/${LOCK_FILE}`;
  let file: Deno.FsFile;
  try {
    file = await Deno.open(path, { create: true, read: true, write: true });
  } catch (error) {
    throw new Error(`Cannot write into the directory ${directory}: ${text(error)}`, { cause: error });
  }
  if (!(await file.tryLock(true))) {
    const owner = await Deno.readTextFile(path).catch((e) => `unknown (${text(e)})`);
    file.close();
    throw new Error(`Another backend uses the directory ${directory} (process ${owner.trim()})`);
  }
  await file.truncate();
  await file.write(new TextEncoder().encode(`${Deno.pid}\n`));
  return file;
}

async function removeIfThere(path: string): Promise<void> {
  try {
    await Deno.remove(path, { recursive: true });
  } catch (error) {
    if (!(error instanceof Deno.errors.NotFound)) throw error;
  }
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Database over one DuckDB instance. Every acquire() is a fresh DuckDB connection, so nothing leaks between users. */
export class DuckDatabase implements Database {
  readonly tempDir: string;
  #instance: DuckDBInstance | undefined;
  readonly #lock: Deno.FsFile;
  readonly #max: number;
  #used = 0;
  readonly #waiters: Waiter[] = [];
  #closing: (() => void) | undefined;

  constructor(instance: DuckDBInstance, lock: Deno.FsFile, max: number, tempDir: string) {
    this.#instance = instance;
    this.#lock = lock;
    this.#max = max;
    this.tempDir = tempDir;
  }

  async acquire(): Promise<PooledConnection> {
    await this.#slot();
    const instance = this.#instance;
    if (instance === undefined) {
      this.#free();
      throw new StatusError(TStatusCode.CANCELLED, "The backend is stopping");
    }
    let connection: DuckDBConnection;
    try {
      connection = await instance.connect();
    } catch (error) {
      this.#free();
      throw error;
    }
    let released = false;
    return {
      connection,
      release: () => {
        if (!released) {
          released = true;
          connection.closeSync();
          this.#free();
        }
        return Promise.resolve();
      },
    };
  }

  async use<T>(run: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const held = await this.acquire();
    try {
      return await run(held.connection);
    } finally {
      await held.release();
    }
  }

  /** Waits for users to finish (bounded), writes a checkpoint and closes. */
  async close(): Promise<void> {
    const instance = this.#instance;
    if (instance === undefined) return;
    this.#instance = undefined;
    for (const w of this.#waiters.splice(0)) {
      clearTimeout(w.timer);
      w.reject(new StatusError(TStatusCode.CANCELLED, "The backend is stopping"));
    }
    if (this.#used > 0) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      await Promise.race([
        new Promise<void>((resolve) => this.#closing = resolve),
        new Promise<void>((resolve) => timer = setTimeout(resolve, CLOSE_WAIT_MS)),
      ]);
      clearTimeout(timer);
    }
    instance.closeSync();
    this.#lock.close();
  }

  #slot(): Promise<void> {
    if (this.#instance !== undefined && this.#used < this.#max) {
      this.#used++;
      return Promise.resolve();
    }
    if (this.#instance === undefined) {
      return Promise.reject(new StatusError(TStatusCode.CANCELLED, "The backend is stopping"));
    }
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        resolve,
        reject,
        timer: setTimeout(() => {
          this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
          reject(
            new StatusError(
              TStatusCode.TIMEOUT,
              `No free connection of ${this.#max} in ${ACQUIRE_TIMEOUT_MS} ms`,
            ),
          );
        }, ACQUIRE_TIMEOUT_MS),
      };
      this.#waiters.push(waiter);
    });
  }

  #free(): void {
    const next = this.#waiters.shift();
    if (next !== undefined) {
      clearTimeout(next.timer);
      next.resolve();
      return;
    }
    this.#used--;
    if (this.#used === 0) this.#closing?.();
  }
}

/** How long close() waits for users of connections. */
const CLOSE_WAIT_MS = 5_000;

/** Runs statements in one DuckDB transaction; an error rolls back. */
export async function inTransaction<T>(connection: DuckDBConnection, run: () => Promise<T>): Promise<T> {
  await connection.run("BEGIN");
  let result: T;
  try {
    result = await run();
  } catch (error) {
    await connection.run("ROLLBACK").catch((second) => {
      throw new AggregateError([error, second], `${text(error)}; rolling back failed: ${text(second)}`);
    });
    throw error;
  }
  await connection.run("COMMIT");
  return result;
}

/** COPY … TO a Parquet file. */
export function copyToParquetSql(select: string, path: string): string {
  return `COPY (${select}) TO ${quoteText(path)} (FORMAT parquet, COMPRESSION lz4_raw)`;
}

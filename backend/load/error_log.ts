/**
 * Logs of filtered rows, one file per load, served by the webserver under /api/_load_error_log.
 * @module
 */

const DIRECTORY = "error_log";
/** Rows kept of one load, as many as a BE writes. */
export const MAX_ERROR_ROWS = 50;
/** Characters kept of one row. */
const MAX_ROW_TEXT = 2_000;
const FILE_NAME = /^error_log_[0-9a-f_-]{1,80}$/;
/** Largest log that is served. */
const MAX_LOG_BYTES = 1024 * 1024;

/** One filtered row. */
export interface FilteredRow {
  readonly reason: string;
  readonly row: string;
}

/** The error logs of a storage directory. */
export class ErrorLogs {
  readonly #directory: string;

  constructor(storageRoot: string) {
    this.#directory = `${storageRoot}/${DIRECTORY}`;
  }

  /** Writes a log; gives its name for the `file` parameter. */
  async write(loadId: string, rows: readonly FilteredRow[]): Promise<string> {
    const name = `error_log_${loadId}`;
    await Deno.mkdir(this.#directory, { recursive: true });
    const lines = rows.map((r) => `Reason: ${r.reason}. src line [${r.row.slice(0, MAX_ROW_TEXT)}]; `);
    await Deno.writeTextFile(`${this.#directory}/${name}`, lines.join("\n") + "\n");
    return name;
  }

  /** Text of a log, undefined when there is none of that name. */
  async read(name: string): Promise<string | undefined> {
    if (!FILE_NAME.test(name)) return undefined;
    try {
      const text = await Deno.readTextFile(`${this.#directory}/${name}`);
      return text.slice(0, MAX_LOG_BYTES);
    } catch (error) {
      if (error instanceof Deno.errors.NotFound) return undefined;
      throw error;
    }
  }

  /** Removes logs that are older than `ageMs`. */
  async expire(ageMs: number, now: number): Promise<void> {
    try {
      for await (const entry of Deno.readDir(this.#directory)) {
        const path = `${this.#directory}/${entry.name}`;
        const { mtime } = await Deno.stat(path);
        if (mtime !== null && now - mtime.getTime() > ageMs) await Deno.remove(path);
      }
    } catch (error) {
      if (!(error instanceof Deno.errors.NotFound)) throw error;
    }
  }
}

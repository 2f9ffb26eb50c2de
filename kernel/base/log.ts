/** Structured log: one line per event, `time level [part] message key=value …`. Secrets are never passed to it. */

export type LogLevel = "debug" | "info" | "warn" | "error";

export type LogFields = Readonly<Record<string, string | number | bigint | boolean | undefined>>;

export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** A logger whose lines are marked with `part`. */
  part(part: string): Logger;
}

const RANK: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2, error: 3 };

function formatValue(value: string | number | bigint | boolean): string {
  const text = String(value);
  return /^[\w.:/@+-]+$/.test(text) ? text : JSON.stringify(text);
}

/** A logger that gives finished lines of at least `level` to `write`. */
export function createLogger(
  write: (line: string) => void,
  level: LogLevel = "info",
  now: () => Date = () => new Date(),
  part = "kernel",
): Logger {
  const at = (lineLevel: LogLevel) => (message: string, fields: LogFields = {}) => {
    if (RANK[lineLevel] < RANK[level]) return;
    let line = `${now().toISOString()} ${lineLevel.toUpperCase().padEnd(5)} [${part}] ${message}`;
    for (const [key, value] of Object.entries(fields)) {
      if (value !== undefined) line += ` ${key}=${formatValue(value)}`;
    }
    write(line);
  };
  return {
    debug: at("debug"),
    info: at("info"),
    warn: at("warn"),
    error: at("error"),
    part: (name) => createLogger(write, level, now, name),
  };
}

/** Drops every line; for tests. */
export const SILENT: Logger = createLogger(() => undefined, "error");

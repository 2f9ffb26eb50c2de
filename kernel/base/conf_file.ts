/**
 * Doris' configuration files (fe.conf, be.conf): `KEY = VALUE` lines, `#` comments, shell-style `${NAME}`.
 * Later lines win. Lines that only a shell would understand are reported, not guessed at.
 */
import { DorisError } from "./errors.ts";

/** Keys that only the Java process or its start script needs; they are accepted and do nothing here. */
const IGNORED_KEYS = new Set([
  "JAVA_HOME",
  "JAVA_OPTS",
  "JAVA_OPTS_FOR_JDK_9",
  "JAVA_OPTS_FOR_JDK_11",
  "JAVA_OPTS_FOR_JDK_17",
  "JEMALLOC_CONF",
  "JEMALLOC_PROF_PRFIX",
  "CUR_DATE",
  "LOG_DIR",
  "DATE",
  "PPROF_TMPDIR",
]);

export interface ConfFile {
  readonly values: ReadonlyMap<string, string>;
  /** Keys that are accepted but have no meaning here. */
  readonly ignored: readonly string[];
}

/** A configuration file of more bytes than this is refused. */
export const MAX_CONF_BYTES = 1 << 20;

/**
 * @param text the file's content
 * @param name the file's name, for messages
 * @param lookup value of an environment variable, for `${NAME}`
 */
export function parseConfFile(
  text: string,
  name: string,
  lookup: (variable: string) => string | undefined = () => undefined,
): ConfFile {
  if (text.length > MAX_CONF_BYTES) {
    throw new DorisError("Config", `Configuration file ${name} is larger than ${MAX_CONF_BYTES} bytes`);
  }
  const values = new Map<string, string>();
  const ignored = new Set<string>();
  for (const [index, raw] of text.split("\n").entries()) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    const match = /^(?:export\s+)?([A-Za-z_][A-Za-z0-9_.]*)\s*=\s*(.*)$/.exec(line);
    if (!match) {
      throw new DorisError("Config", `Line ${index + 1} of ${name} is not KEY = VALUE: ${line.slice(0, 80)}`);
    }
    const [, key, rest] = match;
    if (IGNORED_KEYS.has(key)) {
      ignored.add(key);
      continue;
    }
    const unquoted = /^"(.*)"$/.exec(rest)?.[1] ?? rest;
    values.set(
      key,
      unquoted.replace(
        /\$\{(\w+)\}/g,
        (_, variable: string) => values.get(variable) ?? lookup(variable) ?? "",
      ),
    );
  }
  return { values, ignored: [...ignored] };
}

/** Values of the FE's parameters: the table's default, then the file, then the command line. */
import { type ConfigEntry, type ConfigKey, type ConfigValue, FE_CONFIG } from "./config_table.ts";
import { DorisError } from "./errors.ts";

/** Read-only view of the configuration in force. */
export interface FeConfig {
  get<K extends ConfigKey>(key: K): ConfigValue<K>;
  /** Everything that was set by hand, raw; protocol modules read their own keys from it. */
  readonly given: ReadonlyMap<string, string>;
}

function parse(key: string, entry: ConfigEntry, text: string): string | number | boolean {
  if (entry.type === "string") return text;
  if (entry.type === "boolean") {
    const lower = text.toLowerCase();
    if (lower === "true" || lower === "false") return lower === "true";
    throw new DorisError("Config", `Parameter ${key} takes true or false, not '${text}'`);
  }
  const value = /^-?\d+$/.test(text) ? Number(text) : NaN;
  const { min = Number.MIN_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = entry;
  if (!(value >= min && value <= max)) {
    throw new DorisError(
      "Config",
      `Parameter ${key} takes a whole number from ${min} to ${max}, not '${text}'`,
    );
  }
  return value;
}

/**
 * @param given raw values by key: file first, then command line
 * @param isKnown whether somebody else (a protocol module) knows the key
 * @throws DorisError (Config) for an unknown key or a value that does not fit
 */
export function createConfig(
  given: ReadonlyMap<string, string>,
  isKnown: (key: string) => boolean = () => false,
): FeConfig {
  const table: Readonly<Record<string, ConfigEntry>> = FE_CONFIG;
  const values = new Map<string, string | number | boolean>();
  for (const [key, entry] of Object.entries(table)) values.set(key, entry.default);
  for (const [key, text] of given) {
    if (Object.hasOwn(table, key)) values.set(key, parse(key, table[key], text));
    else if (!isKnown(key)) throw new DorisError("Config", `Parameter ${key} is not known`);
  }
  return { get: <K extends ConfigKey>(key: K) => values.get(key) as ConfigValue<K>, given };
}

/** Gives each module its own configuration out of the FE's parameters (Doris' names) and the module's own keys. */
import { DorisError } from "../base/mod.ts";
import type { ConfigKey, ConfigValue, ProtocolConfig, ProtocolManifest } from "../spi/mod.ts";
import { checkConfigValue } from "./manifest.ts";

/** An FE parameter that sets a key of one or more modules. */
export interface ParameterMapping {
  readonly parameter: string;
  readonly keys: readonly string[];
}

/** Doris' parameters (fe.conf) and the module keys that they set. */
export const PARAMETER_MAPPINGS: readonly ParameterMapping[] = [
  {
    parameter: "frontend_address",
    keys: ["mysql.bind.address", "http.bind.address", "flight_sql.bind.address"],
  },
  { parameter: "query_port", keys: ["mysql.port"] },
  { parameter: "mysql_service_io_threads_num", keys: ["mysql.io.threads"] },
  { parameter: "mysql_nio_backlog_num", keys: ["mysql.backlog"] },
  { parameter: "mysql_nio_enable_keep_alive", keys: ["mysql.keep.alive"] },
  { parameter: "max_mysql_service_task_threads_num", keys: ["mysql.max.task.threads"] },
  { parameter: "max_connection_scheduler_threads_num", keys: ["mysql.max.connections"] },
  { parameter: "max_allowed_packet", keys: ["mysql.max.packet"] },
  { parameter: "enable_ssl", keys: ["mysql.ssl"] },
  { parameter: "http_port", keys: ["http.port"] },
  { parameter: "jetty_server_max_http_header_size", keys: ["http.max.header.size"] },
  { parameter: "arrow_flight_sql_port", keys: ["flight_sql.port"] },
];

const BY_PARAMETER = new Map(PARAMETER_MAPPINGS.map((mapping) => [mapping.parameter, mapping.keys]));
const MODULE_KEY = /^[a-z][a-z0-9_]{0,31}\./;

/** Whether a parameter is meant for protocol modules: one of Doris' names above, or a module's own key. */
export function isProtocolParameter(name: string): boolean {
  return BY_PARAMETER.has(name) || MODULE_KEY.test(name);
}

function parseValue(key: ConfigKey, raw: string): ConfigValue {
  if (key.type === "string") return raw;
  if (key.type === "integer") return /^-?\d{1,15}$/.test(raw) ? Number(raw) : raw;
  const lower = raw.toLowerCase();
  return lower === "true" || lower === "false" ? lower === "true" : raw;
}

function setKey(
  values: Record<string, ConfigValue>,
  manifest: ProtocolManifest,
  key: string,
  raw: string,
  from: string,
) {
  const definition = manifest.config[key];
  const value = parseValue(definition, raw);
  const fault = checkConfigValue(definition, value);
  if (fault) throw new DorisError("Config", `Parameter ${from}: ${fault}`);
  values[key] = value;
}

/**
 * Makes configurations for modules.
 * @param given raw values as set by file and command line, by Doris' name or by module key; the module key wins
 */
export class ProtocolConfigFactory {
  readonly #given: ReadonlyMap<string, string>;

  constructor(given: ReadonlyMap<string, string>) {
    this.#given = given;
  }

  /** The complete configuration of one module. Throws DorisError (Config) for a value that does not fit its key. */
  create(manifest: ProtocolManifest): ProtocolConfig {
    const values: Record<string, ConfigValue> = {};
    for (const [key, definition] of Object.entries(manifest.config)) values[key] = definition.default;
    for (const { parameter, keys } of PARAMETER_MAPPINGS) {
      const raw = this.#given.get(parameter);
      if (raw === undefined) continue;
      for (const key of keys) {
        if (Object.hasOwn(manifest.config, key)) setKey(values, manifest, key, raw, parameter);
      }
    }
    const prefix = `${manifest.name}.`;
    for (const [name, raw] of this.#given) {
      if (!name.startsWith(prefix)) continue;
      if (!Object.hasOwn(manifest.config, name)) {
        throw new DorisError("Config", `Parameter ${name} is not known to module ${manifest.name}`);
      }
      setKey(values, manifest, name, raw, name);
    }
    return { module: manifest.name, values };
  }

  /** Module keys that were set although no module has that name. */
  orphans(names: readonly string[]): readonly string[] {
    return [...this.#given.keys()].filter((key) =>
      !BY_PARAMETER.has(key) && MODULE_KEY.test(key) && !names.includes(key.slice(0, key.indexOf(".")))
    );
  }
}

/** Reads manifest.json of a protocol folder: data from outside, checked to the last key. */
import { DorisError } from "../base/mod.ts";
import type {
  ConfigKey,
  ConfigValue,
  PermissionRequest,
  ProtocolCapabilities,
  ProtocolManifest,
  RowEncoding,
} from "../spi/mod.ts";
import { MAX_MANIFEST_BYTES } from "./limits.ts";
import { SPI_VERSION } from "./version.ts";

const NAME = /^[a-z][a-z0-9_]{0,31}$/;
const ENTRY = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*\.(?:ts|js|mjs)$/;
const CONFIG_TYPES: ReadonlySet<string> = new Set(["string", "integer", "boolean"]);
const ENCODINGS: ReadonlySet<string> = new Set<RowEncoding>(["mysql_text", "mysql_binary", "arrow"]);
const MAX_KEYS = 200;

type Json = Record<string, unknown>;

/** A place in a manifest, for messages. */
class Place {
  constructor(readonly file: string, readonly path: string) {}

  at(key: string): Place {
    return new Place(this.file, this.path === "" ? key : `${this.path}.${key}`);
  }

  fault(text: string): DorisError {
    const where = this.path === "" ? "" : `, key '${this.path}'`;
    return new DorisError("Config", `Manifest ${this.file}${where}: ${text}`);
  }
}

function object(value: unknown, place: Place, keys: readonly string[] | null): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw place.fault("Must be an object");
  }
  const entries = Object.keys(value);
  if (entries.length > MAX_KEYS) throw place.fault(`Has ${entries.length} keys, more than ${MAX_KEYS}`);
  for (const key of entries) if (keys && !keys.includes(key)) throw place.at(key).fault("Is not known");
  return value as Json;
}

function text(json: Json, key: string, place: Place): string {
  const value = json[key];
  if (value === undefined) throw place.at(key).fault("Is missing");
  if (typeof value !== "string") throw place.at(key).fault(`Must be text, not ${JSON.stringify(value)}`);
  return value;
}

function integer(json: Json, key: string, place: Place, fallback?: number): number {
  const value = json[key] ?? fallback;
  if (value === undefined) throw place.at(key).fault("Is missing");
  if (typeof value !== "number" || !Number.isSafeInteger(value)) {
    throw place.at(key).fault(`Must be a whole number, not ${JSON.stringify(value)}`);
  }
  return value;
}

function flag(json: Json, key: string, place: Place): boolean {
  const value = json[key];
  if (typeof value !== "boolean") {
    throw place.at(key).fault(`Must be true or false, not ${JSON.stringify(value)}`);
  }
  return value;
}

function texts(json: Json, key: string, place: Place): readonly string[] {
  const value = json[key] ?? [];
  if (!Array.isArray(value) || !value.every((entry) => typeof entry === "string")) {
    throw place.at(key).fault("Must be a list of texts");
  }
  return value;
}

/** Whether a value has the type and lies in the bounds of its key; the reason if not. */
export function checkConfigValue(key: ConfigKey, value: unknown): string | null {
  switch (key.type) {
    case "string":
      return typeof value === "string" ? null : `Must be text, not ${JSON.stringify(value)}`;
    case "boolean":
      return typeof value === "boolean" ? null : `Must be true or false, not ${JSON.stringify(value)}`;
    case "integer": {
      if (typeof value !== "number" || !Number.isSafeInteger(value)) {
        return `Must be a whole number, not ${JSON.stringify(value)}`;
      }
      if (key.min !== undefined && value < key.min) return `Must be at least ${key.min}, not ${value}`;
      if (key.max !== undefined && value > key.max) return `Must be at most ${key.max}, not ${value}`;
      return null;
    }
  }
}

function configKey(value: unknown, place: Place): ConfigKey {
  const json = object(value, place, ["type", "default", "description", "min", "max"]);
  const type = text(json, "type", place);
  if (!CONFIG_TYPES.has(type)) {
    throw place.at("type").fault(`Must be string, integer or boolean, not '${type}'`);
  }
  const key: ConfigKey = {
    type: type as ConfigKey["type"],
    default: json.default as ConfigValue,
    description: text(json, "description", place),
    ...(json.min === undefined ? {} : { min: integer(json, "min", place) }),
    ...(json.max === undefined ? {} : { max: integer(json, "max", place) }),
  };
  const fault = checkConfigValue(key, json.default);
  if (fault) throw place.at("default").fault(fault);
  return key;
}

function configKeys(value: unknown, name: string, place: Place): Readonly<Record<string, ConfigKey>> {
  const keys: Record<string, ConfigKey> = {};
  for (const [key, entry] of Object.entries(object(value ?? {}, place, null))) {
    const at = place.at(key);
    if (!key.startsWith(`${name}.`)) throw at.fault(`Must begin with '${name}.'`);
    keys[key] = configKey(entry, at);
  }
  return keys;
}

function permissions(value: unknown, place: Place): PermissionRequest {
  const json = object(value ?? {}, place, ["net", "read", "env"]);
  return {
    net: texts(json, "net", place),
    read: texts(json, "read", place),
    env: texts(json, "env", place),
  };
}

function capabilities(value: unknown, place: Place): ProtocolCapabilities {
  const json = object(value, place, [
    "encodings",
    "kernelResults",
    "retryUntil",
    "cursors",
    "preparedStatements",
  ]);
  const encodings = texts(json, "encodings", place);
  for (const encoding of encodings) {
    if (!ENCODINGS.has(encoding)) throw place.at("encodings").fault(`Does not know '${encoding}'`);
  }
  const retryUntil = text(json, "retryUntil", place);
  if (retryUntil !== "never" && retryUntil !== "first_batch") {
    throw place.at("retryUntil").fault(`Must be never or first_batch, not '${retryUntil}'`);
  }
  return {
    encodings: encodings as readonly RowEncoding[],
    kernelResults: flag(json, "kernelResults", place),
    retryUntil,
    cursors: flag(json, "cursors", place),
    preparedStatements: flag(json, "preparedStatements", place),
  };
}

/**
 * @param source the file's content
 * @param file its name, for messages
 * @throws DorisError (Config) naming file and key
 */
export function parseManifest(source: string, file: string): ProtocolManifest {
  const top = new Place(file, "");
  if (source.length > MAX_MANIFEST_BYTES) throw top.fault(`Is larger than ${MAX_MANIFEST_BYTES} bytes`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch (error) {
    throw top.fault(`Is not JSON: ${(error as Error).message}`);
  }
  const json = object(parsed, top, [
    "name",
    "version",
    "spi",
    "priority",
    "entry",
    "description",
    "config",
    "instancesKey",
    "permissions",
    "capabilities",
  ]);
  const name = text(json, "name", top);
  if (!NAME.test(name)) throw top.at("name").fault(`Must match ${NAME.source}, not '${name}'`);
  const spi = integer(json, "spi", top);
  if (spi !== SPI_VERSION) {
    throw top.at("spi").fault(`Asks for version ${spi}; this server has ${SPI_VERSION}`);
  }
  const entry = json.entry === undefined ? "mod.ts" : text(json, "entry", top);
  if (!ENTRY.test(entry)) {
    throw top.at("entry").fault(`Must be a .ts or .js file in the folder, not '${entry}'`);
  }
  const config = configKeys(json.config, name, top.at("config"));
  const instancesKey = json.instancesKey === undefined ? undefined : text(json, "instancesKey", top);
  if (instancesKey !== undefined && config[instancesKey]?.type !== "integer") {
    throw top.at("instancesKey").fault(`Must name an integer key of config, not '${instancesKey}'`);
  }
  return {
    name,
    version: text(json, "version", top),
    spi,
    priority: integer(json, "priority", top, 100),
    entry,
    description: text(json, "description", top),
    config,
    ...(instancesKey === undefined ? {} : { instancesKey }),
    permissions: permissions(json.permissions, top.at("permissions")),
    capabilities: capabilities(json.capabilities, top.at("capabilities")),
  };
}

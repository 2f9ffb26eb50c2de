/** PROPERTIES of a table: which exist, what they may be, what the reference prints when they are not given. */
import { DorisError } from "../../base/mod.ts";

interface PropertyEntry {
  /** Printed by SHOW CREATE TABLE when not given. */
  readonly shown?: string;
  readonly check?: RegExp;
}

const WHOLE = /^-?\d{1,18}$/;
const TRUTH = /^(true|false)$/i;

/** Properties that are understood or that mean nothing to a single copy of the data and are kept as given. */
const KNOWN: Readonly<Record<string, PropertyEntry>> = {
  replication_num: { check: /^[1-9]\d{0,3}$/ },
  replication_allocation: { check: /^tag\.location\.\w+\s*:\s*[1-9]\d{0,3}$/ },
  min_load_replica_num: { shown: "-1", check: WHOLE },
  is_being_synced: { shown: "false", check: TRUTH },
  colocate_with: {},
  storage_medium: { shown: "hdd", check: /^(hdd|ssd)$/i },
  storage_format: { shown: "V2", check: /^(v2|default)$/i },
  inverted_index_storage_format: { shown: "V3", check: /^(v1|v2|v3|default)$/i },
  light_schema_change: { shown: "true", check: TRUTH },
  disable_auto_compaction: { shown: "false", check: TRUTH },
  enable_single_replica_compaction: { shown: "false", check: TRUTH },
  group_commit_interval_ms: { shown: "10000", check: WHOLE },
  group_commit_data_bytes: { shown: "134217728", check: WHOLE },
  compression: {},
  bloom_filter_columns: {},
  in_memory: { check: /^false$/i },
  estimate_partition_size: {},
};

const MAX_PROPERTIES = 100;

/** Checks what a statement gives. @throws DorisError (Analysis) naming the property */
export function tableProperties(
  given: readonly { readonly key: string; readonly value: string }[],
): Map<string, string> {
  if (given.length > MAX_PROPERTIES) {
    throw new DorisError("LimitExceeded", `A table has ${MAX_PROPERTIES} properties at most`);
  }
  const properties = new Map<string, string>();
  for (const { key, value } of given) {
    const name = key.toLowerCase();
    const entry = Object.hasOwn(KNOWN, name) ? KNOWN[name] : undefined;
    if (!entry) throw new DorisError("Analysis", `Unknown properties: {${key}=${value}}`);
    if (entry.check && !entry.check.test(value)) {
      throw new DorisError("Analysis", `Invalid value '${value}' of property ${key}`);
    }
    properties.set(name, value);
  }
  return properties;
}

/** Replicas that the properties ask for, or undefined. */
export function replicationOf(properties: ReadonlyMap<string, string>): number | undefined {
  const plain = properties.get("replication_num");
  if (plain !== undefined) return Number(plain);
  const allocation = properties.get("replication_allocation");
  return allocation === undefined ? undefined : Number(/\d+\s*$/.exec(allocation)?.[0]);
}

/** Value of a property, or the default that is shown in its place. */
export function propertyShown(properties: ReadonlyMap<string, string>, name: string): string {
  return properties.get(name) ?? KNOWN[name]?.shown ?? "";
}

/** Properties as SHOW CREATE TABLE prints them. */
export function shownProperties(
  properties: ReadonlyMap<string, string>,
  replicationNum: number,
): [string, string][] {
  const shown: [string, string][] = [
    [
      "replication_allocation",
      properties.get("replication_allocation") ?? `tag.location.default: ${replicationNum}`,
    ],
  ];
  for (const [name, entry] of Object.entries(KNOWN)) {
    if (name.startsWith("replication_")) continue;
    const value = properties.get(name) ?? entry.shown;
    if (value !== undefined) shown.push([name, value]);
  }
  return shown;
}

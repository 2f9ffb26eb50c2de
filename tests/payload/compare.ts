/**
 * Compares payloads field by field. Before that both are normalised as tests/golden/README.md says: what a
 * cluster or a moment decides (ids, time) is replaced by its order of appearance, so that equal structure
 * compares equal and the rest is compared as it is.
 */
import type { Json } from "../../idl/thrift.ts";

/** One difference: `path` ends in the field, `struct.field` in Thrift's names where known. */
export interface Difference {
  readonly path: string;
  readonly ours: Json | undefined;
  readonly theirs: Json | undefined;
}

/** Values that a moment decides; only their presence is compared. */
const MOMENT: ReadonlySet<string> = new Set([
  "now_string",
  "timestamp_ms",
  "nano_seconds",
  "fe_process_uuid",
  "condition_cache_digest",
]);

/** Ids of a cluster's objects by kind: replaced by their order of appearance. */
const CLUSTER_IDS: Readonly<Record<string, string>> = {
  backend_id: "backend",
  node_ids: "backend",
  tablet_id: "tablet",
  tablets: "tablet",
  table_id: "table",
  tableId: "tuple table",
  db_id: "database",
  index_id: "index",
  txn_id: "transaction",
  schema_hash: "schema",
};
/** Ids in fields named `id`, by the list that they stand in. */
const OWNED_IDS: Readonly<Record<string, string>> = {
  tableDescriptors: "table",
  workload_groups: "workload group",
  partitions: "partition",
  indexes: "index",
  nodes: "backend",
};
const UNIQUE_IDS: ReadonlySet<string> = new Set(["query_id", "fragment_instance_id", "load_id"]);

class Names {
  readonly #known = new Map<string, Map<string, string>>();

  name(kind: string, value: Json): string {
    let names = this.#known.get(kind);
    if (!names) this.#known.set(kind, names = new Map());
    const key = JSON.stringify(value);
    let name = names.get(key);
    if (name === undefined) names.set(key, name = `${kind} ${names.size}`);
    return name;
  }
}

function isObject(value: Json | undefined): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `payload` with cluster ids by order of appearance and moments blanked. */
export function normalise(payload: Json): Json {
  const names = new Names();
  const visit = (value: Json, key: string, owner: string): Json => {
    if (MOMENT.has(key)) return "moment";
    if (UNIQUE_IDS.has(key)) return names.name("unique", value);
    if (typeof value === "number" || typeof value === "string") {
      const kind = key === "id" ? OWNED_IDS[owner] : CLUSTER_IDS[key];
      // Columns of an index are a list of the same name as the field.
      return kind === undefined || value === "0" || value === 0 ? value : names.name(kind, String(value));
    }
    if (Array.isArray(value)) {
      const isIds = key in CLUSTER_IDS && value.every((item) => typeof item === "number");
      return value.map((item) => isIds ? names.name(CLUSTER_IDS[key], String(item)) : visit(item, "", key));
    }
    if (isObject(value)) {
      return Object.fromEntries(
        Object.entries(value).map(([name, part]) => [name, visit(part, name, owner)]),
      );
    }
    return value;
  };
  return visit(payload, "", "");
}

/** Every place where the two differ; a missing field is one difference, however much it holds. */
export function differences(ours: Json, theirs: Json, path = ""): Difference[] {
  if (Array.isArray(ours) && Array.isArray(theirs)) {
    const count = Math.max(ours.length, theirs.length);
    return Array.from({ length: count }, (_, at) => at).flatMap((at) => {
      const where = `${path}[${at}]`;
      if (at >= ours.length) return [{ path: where, ours: undefined, theirs: theirs[at] }];
      if (at >= theirs.length) return [{ path: where, ours: ours[at], theirs: undefined }];
      return differences(ours[at], theirs[at], where);
    });
  }
  if (isObject(ours) && isObject(theirs)) {
    const names = new Set([...Object.keys(theirs), ...Object.keys(ours)]);
    return [...names].flatMap((name) => {
      const where = path === "" ? name : `${path}.${name}`;
      if (!(name in ours)) return [{ path: where, ours: undefined, theirs: theirs[name] }];
      if (!(name in theirs)) return [{ path: where, ours: ours[name], theirs: undefined }];
      return differences(ours[name], theirs[name], where);
    });
  }
  return ours === theirs ? [] : [{ path, ours, theirs }];
}

const SHOWN = 160;

/** One line: where, and both values shortened. */
export function showDifference({ path, ours, theirs }: Difference): string {
  const text = (value: Json | undefined) => {
    const json = value === undefined ? "(absent)" : JSON.stringify(value);
    return json.length > SHOWN ? `${json.slice(0, SHOWN)}…` : json;
  };
  return `${path}: ours ${text(ours)}, reference ${text(theirs)}`;
}

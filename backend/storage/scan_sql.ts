/**
 * SELECT over one tablet at a version. Merging of keys is Doris': UNIQUE keeps the newest row of a key and drops it if
 * its delete sign is set, AGGREGATE merges the values of a key by each column's function.
 * @module
 */
import { TKeysType, TStatusCode } from "../../idl/thrift.ts";
import { type ScanColumn, StatusError, type StoredColumn } from "./api.ts";
import { columnDuckType, quoteName, quoteText } from "./column_types.ts";
import type { TabletState } from "./tablet_state.ts";

const DELETE_SIGN = "__DORIS_DELETE_SIGN__";
const SEQUENCE_COLUMN = "__DORIS_SEQUENCE_COL__";

/** Doris' aggregation → SQL over one key's rows; `order` sorts newest last. */
const MERGE: ReadonlyMap<string, (column: string, order: string) => string> = new Map<
  string,
  (column: string, order: string) => string
>([
  ["SUM", (c) => `sum(${c})`],
  ["MIN", (c) => `min(${c})`],
  ["MAX", (c) => `max(${c})`],
  ["REPLACE", (c, order) => `last(${c} ORDER BY ${order})`],
  [
    "REPLACE_IF_NOT_NULL",
    (c, order) => `last(${c} ORDER BY ${order}) FILTER (WHERE ${c} IS NOT NULL)`,
  ],
]);

/** Aggregations that an AGGREGATE tablet may use. */
export function canMerge(column: StoredColumn): boolean {
  return column.isKey || MERGE.has(column.aggregation);
}

/** Finds a scan's column in the tablet: by unique id, else by name. */
export function findColumn(state: TabletState, wanted: ScanColumn): StoredColumn | undefined {
  const { columns } = state.meta;
  if (wanted.uniqueId >= 0) {
    const byId = columns.find((c) => c.uniqueId === wanted.uniqueId);
    if (byId !== undefined) return byId;
  }
  const name = wanted.name.toLowerCase();
  const byName = columns.find((c) => c.name.toLowerCase() === name);
  // A dropped and re-added column has the same name and another id: not the same column.
  return byName !== undefined && (wanted.uniqueId < 0 || byName.uniqueId < 0) ? byName : undefined;
}

function output(state: TabletState | undefined, wanted: ScanColumn): string {
  const as = quoteName(wanted.as);
  const column = state === undefined ? undefined : findColumn(state, wanted);
  if (column !== undefined) return `${quoteName(column.physical)} AS ${as}`;
  if (wanted.desc !== undefined) {
    const type = columnDuckType(wanted.desc);
    const value = wanted.desc.default_value;
    return `CAST(${value === undefined ? "NULL" : quoteText(value)} AS ${type}) AS ${as}`;
  }
  throw new StatusError(
    TStatusCode.INVALID_ARGUMENT,
    `Tablet ${state?.meta.tabletId ?? "(none)"} has no column ${wanted.name} (unique id ${wanted.uniqueId})`,
  );
}

/** Row filter of a reader at `version` that begins after write `lastSeq`. */
function visible(state: TabletState, version: bigint, lastSeq: bigint): string {
  const hidden = state.hidden(version).filter((s) => s <= lastSeq);
  const upTo = `__seq <= ${lastSeq}`;
  return hidden.length === 0 ? upTo : `${upTo} AND __seq NOT IN (${hidden.join(", ")})`;
}

/** SELECT of a tablet; see TabletStore.scanSql. */
export function tabletScanSql(
  state: TabletState,
  version: bigint,
  lastSeq: bigint,
  columns: readonly ScanColumn[],
  raw: boolean,
): string {
  checkVersion(state, version);
  const list = columns.length === 0 ? "1 AS one" : columns.map((c) => output(state, c)).join(", ");
  const table = quoteName(state.meta.physical);
  const where = visible(state, version, lastSeq);
  if (raw || state.meta.keysType === TKeysType.DUP_KEYS) return `SELECT ${list} FROM ${table} WHERE ${where}`;
  const wanted = columns.map((c) => findColumn(state, c)).filter((c) => c !== undefined);
  const rows = `${table} WHERE ${where}`;
  const merged = state.meta.keysType === TKeysType.AGG_KEYS
    ? aggregateSql(state, wanted, rows)
    : newestSql(state, wanted, rows);
  return `SELECT ${list} FROM (${merged})`;
}

/** Position of a row in time: the version of its write, then the write, then its place in the write. */
function age(state: TabletState): string[] {
  const versions = [...state.rowsets.values()].filter((r) => r.version !== undefined && r.rows > 0n);
  let ascending = true;
  for (let i = 1; i < versions.length; i++) {
    if (versions[i]!.version! < versions[i - 1]!.version!) ascending = false;
  }
  // Published in the order they were written (the usual case): the write's number is order enough.
  if (ascending) return ["__seq", "rowid"];
  const cases = versions.map((r) => `WHEN ${r.seq} THEN ${r.version}`).join(" ");
  return [`CASE __seq ${cases} ELSE 0 END`, "__seq", "rowid"];
}

function newestSql(state: TabletState, wanted: readonly StoredColumn[], rows: string): string {
  const { columns } = state.meta;
  const keys = columns.filter((c) => c.isKey).map((c) => quoteName(c.physical));
  const sequence = columns.find((c) => c.name === SEQUENCE_COLUMN);
  const order = [...(sequence === undefined ? [] : [quoteName(sequence.physical)]), ...age(state)];
  const descending = order.map((o) => `${o} DESC NULLS LAST`).join(", ");
  const sign = columns.find((c) => c.name === DELETE_SIGN);
  const read = new Set(wanted.map((c) => quoteName(c.physical)));
  if (sign !== undefined) read.add(quoteName(sign.physical));
  const list = read.size === 0 ? "1 AS one" : [...read].join(", ");
  const newest = `SELECT ${list} FROM ${rows}
 QUALIFY row_number() OVER (PARTITION BY ${keys.join(", ")} ORDER BY ${descending}) = 1`;
  return sign === undefined ? newest : `SELECT * FROM (${newest}) WHERE ${quoteName(sign.physical)} = 0`;
}

function aggregateSql(state: TabletState, wanted: readonly StoredColumn[], rows: string): string {
  const keys = state.meta.columns.filter((c) => c.isKey).map((c) => quoteName(c.physical));
  const order = age(state).join(", ");
  const values = [...new Set(wanted)].filter((c) => !c.isKey).map((c) => {
    const merge = MERGE.get(c.aggregation);
    if (merge === undefined) {
      throw new StatusError(
        TStatusCode.NOT_IMPLEMENTED_ERROR,
        `Column ${c.name} merges by ${c.aggregation}, which the embedded backend cannot do`,
      );
    }
    const name = quoteName(c.physical);
    return `CAST(${merge(name, order)} AS ${c.duckType}) AS ${name}`;
  });
  return `SELECT ${[...keys, ...values].join(", ")} FROM ${rows} GROUP BY ${keys.join(", ")}`;
}

function checkVersion(state: TabletState, version: bigint): void {
  const { tabletId } = state.meta;
  if (version > state.version) {
    throw new StatusError(
      TStatusCode.INTERNAL_ERROR,
      `Tablet ${tabletId} misses version ${version}: its newest version is ${state.version} (E-230)`,
    );
  }
  if (version < state.base.version) {
    throw new StatusError(
      TStatusCode.OLAP_ERR_VERSION_ALREADY_MERGED,
      `Version ${version} of tablet ${tabletId} is merged into version ${state.base.version} (E-235)`,
    );
  }
}

/** Empty relation with the types of the columns' descriptions. */
export function emptyScanSql(columns: readonly ScanColumn[]): string {
  const list = columns.length === 0 ? "1 AS one" : columns.map((c) => output(undefined, c)).join(", ");
  return `SELECT ${list} WHERE false`;
}

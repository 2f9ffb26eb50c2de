/**
 * What a TOlapTableSink asks for, worked out before any row is read: the row's columns and their checks, the routes,
 * and which tablets on which backends a route feeds.
 * @module
 */
import { type TColumn, type TOlapTableSink, type TSlotDescriptor, TStatusCode } from "../../idl/thrift.ts";
import { StatusError, type StoredColumn } from "../storage/api.ts";
import { quoteText, storedColumn } from "../storage/column_types.ts";
import { planRouting, type Routing } from "./partition_sql.ts";

/** One column of the rows: `name` is Doris', `sql` its name in the staged table. */
export interface SinkColumn {
  readonly sql: string;
  readonly stored: StoredColumn;
}

/** A backend that gets rows. */
export interface SinkNode {
  readonly id: bigint;
  readonly host: string;
  readonly brpcPort: number;
}

/** A tablet that gets the rows of a route. */
export interface SinkTablet {
  readonly tabletId: bigint;
  readonly partitionId: bigint;
  readonly route: number;
  readonly indexId: bigint;
  /** Columns of the tablet's index, as positions in the row. */
  readonly columns: readonly number[];
  readonly nodes: readonly SinkNode[];
}

/** The whole plan of a sink. */
export interface SinkPlan {
  readonly columns: readonly SinkColumn[];
  readonly routing: Routing;
  readonly tablets: readonly SinkTablet[];
}

/** @throws StatusError when the sink contradicts itself or asks for something that is not there */
export function planSink(sink: TOlapTableSink): SinkPlan {
  if (sink.schema.is_partial_update) {
    throw new StatusError(
      TStatusCode.NOT_IMPLEMENTED_ERROR,
      "The embedded backend has no partial column update",
    );
  }
  const described = new Map<string, TColumn>();
  for (const index of sink.schema.indexes) {
    for (const c of index.columns_desc ?? []) {
      const key = c.column_name.toLowerCase();
      if (!described.has(key)) described.set(key, c);
    }
  }
  const columns = sink.schema.slot_descs.map((slot, i) => sinkColumn(slot, i, described));
  const routing = planRouting(
    sink.partition,
    columns.map((c) => ({ name: c.stored.name, sql: c.sql, duckType: c.stored.duckType })),
  );
  return { columns, routing, tablets: placeTablets(sink, columns, routing) };
}

function sinkColumn(slot: TSlotDescriptor, i: number, described: ReadonlyMap<string, TColumn>): SinkColumn {
  const column = described.get(slot.colName.toLowerCase());
  if (column === undefined) {
    throw new StatusError(TStatusCode.INTERNAL_ERROR, `The sink does not describe column ${slot.colName}`);
  }
  return { sql: `s${i}`, stored: storedColumn(column) };
}

function placeTablets(sink: TOlapTableSink, columns: readonly SinkColumn[], routing: Routing): SinkTablet[] {
  const positions = new Map(columns.map((c, i) => [c.stored.name.toLowerCase(), i]));
  const nodes = new Map<bigint, SinkNode>();
  for (const n of sink.nodes_info.nodes) {
    nodes.set(n.id, { id: n.id, host: n.host, brpcPort: n.async_internal_port });
  }
  const places = new Map(sink.location.tablets.map((t) => [t.tablet_id, t.node_ids]));
  const tablets: SinkTablet[] = [];
  for (const index of sink.schema.indexes) {
    const own = index.columns.map((name) => positions.get(name.toLowerCase())).filter((p) => p !== undefined);
    routing.routes.forEach(({ partition, bucket }, route) => {
      const tabletId = partition.indexes.find((x) => x.index_id === index.id)?.tablets[bucket];
      if (tabletId === undefined) {
        throw new StatusError(
          TStatusCode.INTERNAL_ERROR,
          `Partition ${partition.id} has no tablet for bucket ${bucket} of index ${index.id}`,
        );
      }
      const ids = places.get(tabletId) ?? [];
      if (ids.length === 0) {
        throw new StatusError(TStatusCode.INTERNAL_ERROR, `The sink has no location of tablet ${tabletId}`);
      }
      tablets.push({
        tabletId,
        partitionId: partition.id,
        route,
        indexId: index.id,
        columns: own,
        nodes: ids.map((id) => {
          const node = nodes.get(id);
          if (node === undefined) {
            throw new StatusError(TStatusCode.INTERNAL_ERROR, `The sink has no address of backend ${id}`);
          }
          return node;
        }),
      });
    });
  }
  return tablets;
}

/**
 * SELECT of the staged rows: columns s0…, `__bad` (reason or NULL), `__route`.
 * @param source SELECT with the columns in order
 * @param sourceTypes their DuckDB types
 * @param hash SQL of the bucket hash over s0…, undefined for random distribution
 */
export function stagedRowsSql(
  plan: SinkPlan,
  source: string,
  sourceTypes: readonly string[],
  hash: string | undefined,
): string {
  const { columns, routing } = plan;
  const names = columns.map((c) => c.sql);
  const inputs = columns.map((_, i) => `x${i}`);
  const changed = columns.map((c, i) => sourceTypes[i] !== c.stored.duckType);
  const values = columns.map((c, i) =>
    `${changed[i] ? `TRY_CAST(x${i} AS ${c.stored.duckType})` : `x${i}`} AS s${i}`
  );
  const kept = inputs.filter((_, i) => changed[i]);
  const checks = columns.flatMap((c, i) => columnChecks(c.stored, i, changed[i]!));
  const bad = checks.length === 0 ? "CAST(NULL AS VARCHAR)" : `CASE ${checks.join(" ")} END`;
  return `SELECT ${names.join(", ")},
 CASE WHEN __bad IS NULL AND __p IS NULL THEN 'no partition of the table takes this row' ELSE __bad END AS __bad,
 CASE WHEN __bad IS NOT NULL OR __p IS NULL THEN -1 ELSE ${routing.routeSql(hash)} END AS __route
FROM (SELECT ${names.join(", ")}, ${bad} AS __bad, ${routing.partitionSql} AS __p
FROM (SELECT ${[...values, ...kept].join(", ")} FROM (${source}) AS src(${inputs.join(", ")})))`;
}

function columnChecks(c: StoredColumn, i: number, cast: boolean): string[] {
  const name = `column ${c.name}`;
  const checks: string[] = [];
  if (cast) {
    checks.push(`WHEN x${i} IS NOT NULL AND s${i} IS NULL THEN
 ${quoteText(`${name}: value does not fit ${c.duckType}: `)} || left(CAST(x${i} AS VARCHAR), 64)`);
  }
  if (!c.nullable) checks.push(`WHEN s${i} IS NULL THEN ${quoteText(`${name} is NOT NULL and gets NULL`)}`);
  if (c.length > 0) {
    checks.push(`WHEN strlen(s${i}) > ${c.length} THEN
 ${quoteText(`${name}: the value is longer than the schema's ${c.length} bytes: `)} || strlen(s${i})`);
  }
  return checks;
}

/** SQL of a row's size in bytes, as the values' widths. */
export function rowBytesSql(columns: readonly SinkColumn[]): string {
  let fixed = 0;
  const texts: string[] = [];
  for (const { sql, stored } of columns) {
    const width = WIDTHS.get(stored.duckType.replace(/\(.*/, ""));
    if (width !== undefined) fixed += width;
    else if (stored.duckType === "VARCHAR") texts.push(`coalesce(sum(strlen(${sql})), 0)`);
    else texts.push(`coalesce(sum(strlen(CAST(${sql} AS VARCHAR))), 0)`);
  }
  return [`count(*) * ${fixed}`, ...texts].join(" + ");
}

const WIDTHS: ReadonlyMap<string, number> = new Map([
  ["BOOLEAN", 1],
  ["TINYINT", 1],
  ["SMALLINT", 2],
  ["INTEGER", 4],
  ["BIGINT", 8],
  ["HUGEINT", 16],
  ["FLOAT", 4],
  ["DOUBLE", 8],
  ["DATE", 4],
  ["TIMESTAMP", 8],
  ["DECIMAL", 16],
]);

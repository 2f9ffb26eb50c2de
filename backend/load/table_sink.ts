/**
 * OLAP_TABLE_SINK: rows are staged once, checked and routed there, then written to the tablets of this backend in one
 * durable transaction and sent to the other backends that hold tablets.
 * @module
 */
import type { DuckDBConnection } from "@duckdb/node-api";
import {
  type TErrorTabletInfo,
  type TOlapTableSink,
  TStatusCode,
  type TTabletCommitInfo,
} from "../../idl/thrift.ts";
import { type SinkResult, type SinkSource, StatusError, type TableSinkWriter } from "../storage/api.ts";
import { copyToParquetSql } from "../storage/database.ts";
import { readRows } from "../storage/rows.ts";
import type { DuckTabletStore, WritePart } from "../storage/store.ts";
import { type ErrorLogs, type FilteredRow, MAX_ERROR_ROWS } from "./error_log.ts";
import { encodeHeader, insertRouteSql, packedSql, type PacketTablet } from "./row_packets.ts";
import {
  planSink,
  rowBytesSql,
  type SinkNode,
  type SinkPlan,
  type SinkTablet,
  stagedRowsSql,
} from "./sink_plan.ts";

/** Tablets from which on the staged rows are sorted by route, so that each tablet's part is read by zone maps. */
const SORT_FROM_ROUTES = 16;

/** Sends a write to another backend; resolves when it is durable there. */
export interface RowSender {
  send(
    node: SinkNode,
    loadId: { readonly hi: bigint; readonly lo: bigint },
    header: Uint8Array,
    file: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<void>;
}

/** What the sink needs of its backend. */
export interface TableSinkDeps {
  readonly store: DuckTabletStore;
  readonly logs: ErrorLogs;
  readonly sender: RowSender;
  self(): {
    readonly host: string;
    readonly brpcPort: number;
    readonly httpPort: number;
    readonly backendId: bigint;
  };
}

interface RouteCount {
  readonly rows: bigint;
  readonly bytes: bigint;
}

let sinkNumber = 0;

/** TableSinkWriter over the tablet store. */
export class TableSink implements TableSinkWriter {
  readonly #deps: TableSinkDeps;

  constructor(deps: TableSinkDeps) {
    this.#deps = deps;
  }

  async write(sink: TOlapTableSink, source: SinkSource): Promise<SinkResult> {
    const { connection, signal } = source;
    const table = `sink_rows_${++sinkNumber}`;
    const interrupt = () => connection.interrupt();
    signal?.addEventListener("abort", interrupt);
    try {
      signal?.throwIfAborted();
      return await this.#write(sink, source, table);
    } catch (error) {
      if (signal?.aborted) {
        throw new StatusError(TStatusCode.CANCELLED, `The load was cancelled: ${text(signal.reason)}`, {
          cause: error,
        });
      }
      throw error;
    } finally {
      signal?.removeEventListener("abort", interrupt);
      await connection.run(`DROP TABLE IF EXISTS temp.main.${table}`);
    }
  }

  async #write(sink: TOlapTableSink, source: SinkSource, table: string): Promise<SinkResult> {
    const plan = planSink(sink);
    const { connection } = source;
    const types = await sourceTypes(connection, source.sql, plan.columns.length);
    const sorted = plan.routing.routes.length > SORT_FROM_ROUTES ? " ORDER BY __route" : "";
    await connection.run(
      `CREATE TEMP TABLE ${table} AS ${
        stagedRowsSql(plan, source.sql, types, this.#hash(sink, plan))
      }${sorted}`,
    );
    const counts = await this.#counts(connection, plan, table);
    const filteredRows = counts.get(-1)?.rows ?? 0n;
    let loadedRows = 0n;
    let loadedBytes = 0n;
    for (const [route, c] of counts) {
      if (route < 0) continue;
      loadedRows += c.rows;
      loadedBytes += c.bytes;
    }
    const before = source.filteredRows ?? [];
    const log = filteredRows > 0n || before.length > 0
      ? await this.#log(connection, sink, plan, table, before)
      : undefined;
    checkRatio(filteredRows + (source.filteredBefore ?? 0n), loadedRows, sink, source, log);
    source.signal?.throwIfAborted();

    const touched = new Set<bigint>();
    plan.routing.routes.forEach((r, i) => {
      if (counts.has(i)) touched.add(r.partition.id);
    });
    const tablets = plan.tablets.filter((t) => touched.has(t.partitionId));
    const { commitInfos, errorTablets } = await this.#distribute(sink, source, plan, table, tablets, counts);
    return {
      loadedRows,
      filteredRows,
      loadedBytes,
      commitInfos,
      errorTablets,
      ...(log === undefined ? {} : { trackingUrl: log.url, firstError: log.first }),
    };
  }

  #hash(sink: TOlapTableSink, plan: SinkPlan): string | undefined {
    const names = sink.partition.distributed_columns ?? [];
    if (names.length === 0 || plan.routing.routes.every((r) => r.partition.num_buckets === 1)) {
      return undefined;
    }
    return this.#deps.store.bucketHashSql(names.map((name) => {
      const column = plan.columns.find((c) => c.stored.name.toLowerCase() === name.toLowerCase());
      if (column === undefined) {
        throw new StatusError(TStatusCode.INTERNAL_ERROR, `Rows lack the distribution column ${name}`);
      }
      const { type, precision, scale } = column.stored;
      return { sql: column.sql, type, precision, scale };
    }));
  }

  async #counts(
    connection: DuckDBConnection,
    plan: SinkPlan,
    table: string,
  ): Promise<Map<number, RouteCount>> {
    const result = await readRows(
      connection,
      `SELECT __route, count(*), CAST(${
        rowBytesSql(plan.columns)
      } AS BIGINT) FROM temp.main.${table} GROUP BY 1`,
    );
    return new Map(
      result.map((r) => [Number(r[0]), { rows: r[1] as bigint, bytes: r[2] as bigint }] as const),
    );
  }

  async #log(
    connection: DuckDBConnection,
    sink: TOlapTableSink,
    plan: SinkPlan,
    table: string,
    before: readonly FilteredRow[],
  ): Promise<{ url: string; first: string }> {
    const row = plan.columns.map((c) => `coalesce(CAST(${c.sql} AS VARCHAR), 'NULL')`).join(", ");
    const result = await readRows(
      connection,
      `SELECT __bad, concat_ws(',', ${row}) FROM temp.main.${table} WHERE __route = -1 LIMIT ${MAX_ERROR_ROWS}`,
    );
    const rows: FilteredRow[] = [...before];
    for (const r of result) rows.push({ reason: String(r[0]), row: String(r[1]) });
    const { hi, lo } = sink.load_id;
    const id = `${BigInt.asUintN(64, hi).toString(16)}-${BigInt.asUintN(64, lo).toString(16)}_${sinkNumber}`;
    const name = await this.#deps.logs.write(id, rows);
    const self = this.#deps.self();
    return {
      url: `http://${self.host}:${self.httpPort}/api/_load_error_log?file=${name}`,
      first: rows[0]?.reason ?? "",
    };
  }

  /** Writes here and sends to the others, all at once; a tablet needs a majority of its replicas. */
  async #distribute(
    sink: TOlapTableSink,
    source: SinkSource,
    plan: SinkPlan,
    table: string,
    tablets: readonly SinkTablet[],
    counts: ReadonlyMap<number, RouteCount>,
  ): Promise<{ commitInfos: TTabletCommitInfo[]; errorTablets: TErrorTabletInfo[] }> {
    const here: SinkTablet[] = [];
    const remote = new Map<bigint, { node: SinkNode; tablets: SinkTablet[] }>();
    for (const t of tablets) {
      for (const node of t.nodes) {
        if (this.#isSelf(node)) {
          here.push(t);
        } else {
          const group = remote.get(node.id) ?? { node, tablets: [] };
          remote.set(node.id, group);
          group.tablets.push(t);
        }
      }
    }
    const failed = new Map<bigint, Error>();
    const sends = [];
    for (const { node, tablets } of remote.values()) {
      // One file after the other: the connection runs one statement at a time; sending overlaps with the rest.
      const packed = await this.#pack(sink, source.connection, plan, table, tablets, counts);
      sends.push(
        this.#deps.sender.send(node, sink.load_id, packed.header, packed.file, source.signal).catch(
          (error) => {
            failed.set(node.id, error instanceof Error ? error : new Error(String(error)));
          },
        ).finally(() => packed.file === undefined ? undefined : Deno.remove(packed.file)),
      );
    }
    await Promise.all(sends);
    checkQuorum(tablets, failed);
    source.signal?.throwIfAborted();
    await this.#writeHere(sink, source.connection, plan, table, here, counts);
    const commitInfos: TTabletCommitInfo[] = [];
    const errorTablets: TErrorTabletInfo[] = [];
    for (const t of tablets) {
      for (const node of t.nodes) {
        const error = failed.get(node.id);
        if (error === undefined) commitInfos.push({ tabletId: t.tabletId, backendId: node.id });
        else errorTablets.push({ tabletId: t.tabletId, msg: `Backend ${node.id}: ${error.message}` });
      }
    }
    return { commitInfos, errorTablets };
  }

  #isSelf(node: SinkNode): boolean {
    const self = this.#deps.self();
    return self.backendId >= 0n
      ? node.id === self.backendId
      : node.host === self.host && node.brpcPort === self.brpcPort;
  }

  async #writeHere(
    sink: TOlapTableSink,
    connection: DuckDBConnection,
    plan: SinkPlan,
    table: string,
    tablets: readonly SinkTablet[],
    counts: ReadonlyMap<number, RouteCount>,
  ): Promise<void> {
    if (tablets.length === 0) return;
    const { store } = this.#deps;
    const parts: WritePart[] = tablets.map((t) => {
      const stored = store.tablet(t.tabletId);
      if (stored === undefined) {
        throw new StatusError(TStatusCode.TABLET_MISSING, `Tablet ${t.tabletId} is not on this backend`);
      }
      const count = counts.get(t.route);
      return {
        tabletId: t.tabletId,
        rows: count?.rows ?? 0n,
        bytes: count?.bytes ?? 0n,
        insertSql: count === undefined
          ? undefined
          : insertRouteSql(stored, `temp.main.${table}`, t.route, packetColumns(plan, t)),
      };
    });
    await store.write(connection, sink.txn_id, parts);
  }

  async #pack(
    sink: TOlapTableSink,
    connection: DuckDBConnection,
    plan: SinkPlan,
    table: string,
    tablets: readonly SinkTablet[],
    counts: ReadonlyMap<number, RouteCount>,
  ): Promise<{ header: Uint8Array; file: string | undefined }> {
    const routes = [...new Set(tablets.map((t) => t.route))].filter((r) => counts.has(r));
    const packets: PacketTablet[] = tablets.map((t) => ({
      tabletId: String(t.tabletId),
      route: t.route,
      rows: String(counts.get(t.route)?.rows ?? 0n),
      bytes: String(counts.get(t.route)?.bytes ?? 0n),
      columns: packetColumns(plan, t),
    }));
    const header = encodeHeader(sink.txn_id, packets, routes.length > 0);
    if (routes.length === 0) return { header, file: undefined };
    const file = `${this.#deps.store.database.tempDir}/${crypto.randomUUID()}.parquet`;
    const columns = plan.columns.map(packedSql);
    await connection.run(copyToParquetSql(
      `SELECT ${columns.join(", ")}, __route FROM temp.main.${table} WHERE __route IN (${routes.join(", ")})`,
      file,
    ));
    return { header, file };
  }
}

function packetColumns(plan: SinkPlan, t: SinkTablet): PacketTablet["columns"] {
  return t.columns.map((at) => {
    const { uniqueId, name } = plan.columns[at]!.stored;
    return { at, uniqueId, name };
  });
}

async function sourceTypes(connection: DuckDBConnection, sql: string, columns: number): Promise<string[]> {
  const result = await readRows(connection, `DESCRIBE ${sql}`);
  const types = result.map((r) => String(r[1]));
  if (types.length !== columns) {
    throw new StatusError(
      TStatusCode.INTERNAL_ERROR,
      `The rows have ${types.length} columns, the table sink takes ${columns}`,
    );
  }
  return types;
}

function checkRatio(
  filtered: bigint,
  loaded: bigint,
  sink: TOlapTableSink,
  source: SinkSource,
  log: { url: string; first: string } | undefined,
): void {
  if (filtered === 0n) return;
  const allowed = sink.max_filter_ratio ?? source.maxFilterRatio ?? 0;
  if (Number(filtered) / Number(filtered + loaded) <= allowed) return;
  const why = log === undefined ? "" : `; first reason: ${log.first}; url: ${log.url}`;
  throw new DataQualityError(
    `Too many filtered rows: ${filtered} of ${filtered + loaded}, allowed share ${allowed}${why}`,
    filtered,
    log?.url,
    log?.first,
  );
}

/** More rows were filtered than the load allows. */
export class DataQualityError extends StatusError {
  readonly filteredRows: bigint;
  readonly trackingUrl: string | undefined;
  readonly firstError: string | undefined;
  constructor(message: string, filteredRows: bigint, trackingUrl?: string, firstError?: string) {
    super(TStatusCode.DATA_QUALITY_ERROR, message);
    this.filteredRows = filteredRows;
    this.trackingUrl = trackingUrl;
    this.firstError = firstError;
  }
}

function checkQuorum(tablets: readonly SinkTablet[], failed: ReadonlyMap<bigint, Error>): void {
  if (failed.size === 0) return;
  for (const t of tablets) {
    const good = t.nodes.filter((n) => !failed.has(n.id)).length;
    const needed = Math.floor(t.nodes.length / 2) + 1;
    if (good >= needed) continue;
    const node = t.nodes.find((n) => failed.has(n.id))!;
    const error = failed.get(node.id)!;
    throw new StatusError(
      error instanceof StatusError ? error.code : TStatusCode.INTERNAL_ERROR,
      `Tablet ${t.tabletId} was written on ${good} of ${t.nodes.length} backends, ${needed} are needed: backend ${node.id} (${node.host}:${node.brpcPort}): ${error.message}`,
      { cause: error },
    );
  }
}

function text(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

/** Embedded backends with the eight TPC-H tables in the very tablets that recorded payloads scan. */
import {
  decodeCompact,
  readTPipelineFragmentParamsList,
  TAggregationType,
  type TColumn,
  type TCreateTabletReq,
  TKeysType,
  type TOlapTableSink,
  TPartitionType,
  type TPipelineFragmentParamsList,
  TPlanNodeType,
  TStorageType,
  TTypeNodeType,
} from "../../idl/thrift.ts";
import { decodePExecPlanFragmentRequest } from "../../idl/proto.ts";
import { createExecutor } from "../../backend/exec/mod.ts";
import type { ExecutorDeps } from "../../backend/exec/api.ts";
import { type Backend, startBackend } from "../../backend/mod.ts";
import { FakeFrontend, testOptions } from "../../backend/test_backend.ts";
import { goldenBytes, goldenNames } from "../golden/golden.ts";

const PARQUET = new URL("../tpch/sf0.01/", import.meta.url).pathname;
const SCHEMA_HASH = 1;
/** Column that a scan makes itself, for a later fetch of the other columns. */
const ROW_ID_PREFIX = "__DORIS_GLOBAL_ROWID_COL__";

/** Recorded payloads of one query, one per backend: `recordedPlans("tpch/3be_sf1", 3)`. */
export function recordedPlans(variant: string, query: number): TPipelineFragmentParamsList[] {
  return goldenNames(`${variant}/q${query}.`).filter((n) => n.endsWith(".req.bin")).map(recordedPlan);
}

function recordedPlan(name: string): TPipelineFragmentParamsList {
  const request = decodePExecPlanFragmentRequest(goldenBytes(name)).request;
  if (request === undefined) throw new Error(`Recording ${name} has no plan`);
  return decodeCompact(readTPipelineFragmentParamsList, request);
}

/** A tablet and the backend that it lies on. */
export interface PlacedTablet {
  readonly tabletId: bigint;
  readonly backendId: bigint;
}

/** A table as payloads describe it. */
export interface ScannedTable {
  readonly name: string;
  readonly columns: readonly TColumn[];
  readonly keysType: TKeysType;
  readonly distributedBy: readonly string[];
  /** In the order of their buckets. */
  readonly tablets: readonly PlacedTablet[];
  readonly version: bigint;
}

/** Tables that payloads scan, by name. */
export function scannedTables(plans: readonly TPipelineFragmentParamsList[]): Map<string, ScannedTable> {
  const tables = new Map<string, ScannedTable & { readonly places: Map<bigint, bigint> }>();
  for (const params of plans.flatMap((p) => p.params_list ?? [])) {
    for (const node of params.fragment?.plan?.nodes ?? []) {
      const scan = node.olap_scan_node;
      if (node.node_type !== TPlanNodeType.OLAP_SCAN_NODE || scan === undefined) continue;
      const name = (scan.table_name ?? "").replace(/\(.*/, "");
      const ranges = (params.local_params ?? []).flatMap((i) =>
        (i.per_node_scan_ranges.get(node.node_id) ?? []).flatMap((r) => r.scan_range.palo_scan_range ?? [])
      );
      const columns = (scan.columns_desc ?? []).filter((c) => !c.column_name.startsWith(ROW_ID_PREFIX));
      const places = tables.get(name)?.places ?? new Map<bigint, bigint>();
      for (const r of ranges) places.set(r.tablet_id, params.backend_id ?? -1n);
      tables.set(name, {
        name,
        columns,
        keysType: scan.keyType ?? TKeysType.DUP_KEYS,
        distributedBy: (scan.distribute_column_ids ?? []).map((id) =>
          columns.find((c) => c.col_unique_id === id)?.column_name ?? `(column ${id})`
        ),
        places,
        // Tablets are numbered in the order of their buckets.
        tablets: [...places].map(([tabletId, backendId]) => ({ tabletId, backendId }))
          .sort((a, b) => a.tabletId < b.tabletId ? -1 : 1),
        version: BigInt(ranges[0]?.version ?? tables.get(name)?.version ?? 0),
      });
    }
  }
  return tables;
}

/** Ids that the recordings do not tell. */
interface TableIds {
  readonly tableId: bigint;
  readonly partitionId: bigint;
}

function createRequests(table: ScannedTable, ids: TableIds, backendId: bigint): TCreateTabletReq[] {
  return table.tablets.filter((t) => t.backendId === backendId).map(({ tabletId }) => ({
    tablet_id: tabletId,
    tablet_schema: {
      short_key_column_count: 1,
      schema_hash: SCHEMA_HASH,
      keys_type: table.keysType,
      storage_type: TStorageType.COLUMN,
      columns: [...table.columns],
    },
    version: 1n,
    table_id: ids.tableId,
    partition_id: ids.partitionId,
    replica_id: tabletId + 1n,
  }));
}

function sinkOf(
  table: ScannedTable,
  ids: TableIds,
  txnId: bigint,
  nodes: readonly RunningBackend[],
): TOlapTableSink {
  const common = { db_id: 1n, table_id: ids.tableId, version: 0n };
  const indexId = ids.tableId;
  return {
    load_id: { hi: 1n, lo: txnId },
    txn_id: txnId,
    db_id: 1n,
    table_id: ids.tableId,
    tuple_id: 0,
    num_replicas: 1,
    need_gen_rollup: false,
    schema: {
      ...common,
      slot_descs: table.columns.map((c, i) => ({
        id: i,
        parent: 0,
        slotType: { types: [{ type: TTypeNodeType.SCALAR, scalar_type: { type: c.column_type.type } }] },
        columnPos: -1,
        byteOffset: 0,
        nullIndicatorByte: 0,
        nullIndicatorBit: c.is_allow_null ? 0 : -1,
        colName: c.column_name,
        slotIdx: -1,
        isMaterialized: true,
        col_unique_id: c.col_unique_id ?? i,
        primitive_type: c.column_type.type,
      })),
      tuple_desc: { id: 0, byteSize: 0, numNullBytes: 0 },
      indexes: [{
        id: indexId,
        columns: table.columns.map((c) => c.column_name),
        schema_hash: SCHEMA_HASH,
        columns_desc: table.columns.map((c) => ({ aggregation_type: TAggregationType.NONE, ...c })),
      }],
    },
    partition: {
      ...common,
      distributed_columns: [...table.distributedBy],
      partitions: [{
        id: ids.partitionId,
        num_buckets: table.tablets.length,
        indexes: [{ index_id: indexId, tablets: table.tablets.map((t) => t.tabletId) }],
      }],
      partition_type: TPartitionType.UNPARTITIONED,
    },
    location: {
      ...common,
      tablets: table.tablets.map((t) => ({ tablet_id: t.tabletId, node_ids: [t.backendId] })),
    },
    nodes_info: {
      version: 0n,
      nodes: nodes.map(({ backend }) => ({
        id: backend.id,
        option: 0n,
        host: backend.host,
        async_internal_port: backend.ports.brpc_port,
      })),
    },
  };
}

/** A relation with a table's rows, straight from Parquet. */
export function parquetRelation(table: string): string {
  return `read_parquet('${PARQUET}${table}.parquet')`;
}

/**
 * Makes a table's tablets, loads its rows by bucket from the first backend, and makes them visible at the version that
 * payloads ask for.
 */
async function loadTable(
  backends: readonly RunningBackend[],
  table: ScannedTable,
  number: number,
): Promise<void> {
  const ids: TableIds = { tableId: 500n + BigInt(number), partitionId: 900n + BigInt(number) };
  for (const { deps, backend } of backends) {
    for (const error of await deps.store.createTablets(createRequests(table, ids, backend.id))) {
      if (error !== undefined) throw error;
    }
  }
  const { store, tableSink } = backends[0]!.deps;
  const columns = table.columns.map((c) => c.column_name).join(", ");
  for (let version = 2n; version <= table.version; version++) {
    const txnId = BigInt(number) * 1000n + version;
    // Rows come with the last version; those before are empty loads.
    const rows = version === table.version ? "" : " WHERE false";
    await store.database.use((connection) =>
      tableSink.write(sinkOf(table, ids, txnId, backends), {
        sql: `SELECT ${columns} FROM ${parquetRelation(table.name)}${rows}`,
        connection,
      })
    );
    for (const { deps } of backends) {
      const published = await deps.store.publish({
        txnId,
        partitions: [{ partitionId: ids.partitionId, version }],
      });
      if (published.failed.length > 0) throw new Error(`Tablets ${published.failed.join()} lack a version`);
    }
  }
}

/** One backend of a test. */
export interface RunningBackend {
  readonly backend: Backend;
  readonly deps: ExecutorDeps;
}

async function startOne(
  frontend: FakeFrontend,
  directory: string,
  backendId: bigint,
  fuseLocalExchanges: boolean,
): Promise<RunningBackend> {
  let deps: ExecutorDeps | undefined;
  const backend = await startBackend(
    { ...testOptions(directory), fuse_local_exchanges: fuseLocalExchanges },
    {
      createExecutor: (d) => {
        deps = d;
        return createExecutor(d);
      },
      log: (message) => console.log(`backend ${backendId}: ${message}`),
    },
  );
  if (deps === undefined) throw new Error("The backend made no executor");
  await frontend.heartbeat(backend, { backendId });
  return { backend, deps };
}

/** Runs with as many backends as the tables lie on; they hold the tables. Recorded ids name them. */
export async function withTpchBackends(
  tables: readonly ScannedTable[],
  options: { readonly fuseLocalExchanges: boolean },
  run: (backends: readonly RunningBackend[], frontend: FakeFrontend) => Promise<void>,
): Promise<void> {
  const ids = [...new Set(tables.flatMap((t) => t.tablets.map((x) => x.backendId)))].sort((a, b) =>
    a < b ? -1 : 1
  );
  const directory = await Deno.makeTempDir();
  const frontend = new FakeFrontend();
  await frontend.start();
  const backends: RunningBackend[] = [];
  try {
    for (const id of ids) {
      backends.push(await startOne(frontend, `${directory}/${id}`, id, options.fuseLocalExchanges));
    }
    for (const [i, table] of tables.entries()) await loadTable(backends, table, i + 1);
    await run(backends, frontend);
  } finally {
    for (const { backend } of backends) await backend.stop();
    await frontend.stop();
    await Deno.remove(directory, { recursive: true });
  }
}

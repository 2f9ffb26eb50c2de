/** Builders of requests for the tests of backend/. */
import {
  TAggregationType,
  type TColumn,
  type TCreateTabletReq,
  TKeysType,
  type TOlapTableSink,
  TPartitionType,
  type TPrimitiveType,
  TStorageType,
  TTypeNodeType,
} from "../../idl/thrift.ts";
import { type DatabaseOptions, openDatabase } from "./database.ts";
import { readRows } from "./rows.ts";
import { DuckTabletStore, type StoreSettings } from "./store.ts";

/** Short form of a column. */
export interface TestColumn {
  readonly name: string;
  readonly type: TPrimitiveType;
  readonly key?: boolean;
  readonly nullable?: boolean;
  readonly length?: number;
  readonly precision?: number;
  readonly scale?: number;
  readonly aggregation?: TAggregationType;
  readonly defaultValue?: string;
  readonly children?: readonly TestColumn[];
}

export function testColumn(c: TestColumn, id: number): TColumn {
  return {
    column_name: c.name,
    column_type: { type: c.type, len: c.length ?? 65533, precision: c.precision ?? 0, scale: c.scale ?? 0 },
    aggregation_type: c.aggregation ?? TAggregationType.NONE,
    is_key: c.key ?? false,
    is_allow_null: c.nullable ?? true,
    visible: true,
    col_unique_id: id,
    ...(c.defaultValue === undefined ? {} : { default_value: c.defaultValue }),
    ...(c.children === undefined ? {} : { children_column: c.children.map((x) => testColumn(x, -1)) }),
  };
}

export function createRequest(
  tabletId: bigint,
  columns: readonly TestColumn[],
  options: { keysType?: TKeysType; partitionId?: bigint; schemaHash?: number } = {},
): TCreateTabletReq {
  return {
    tablet_id: tabletId,
    tablet_schema: {
      short_key_column_count: 1,
      schema_hash: options.schemaHash ?? 7,
      keys_type: options.keysType ?? TKeysType.DUP_KEYS,
      storage_type: TStorageType.COLUMN,
      columns: columns.map(testColumn),
    },
    version: 1n,
    table_id: 100n,
    partition_id: options.partitionId ?? 10n,
    replica_id: tabletId + 1n,
  };
}

/** Sink into one unpartitioned table whose tablets all live on the given backends. */
export function testSink(
  columns: readonly TestColumn[],
  tablets: readonly bigint[],
  options: {
    readonly txnId?: bigint;
    readonly distributedBy?: readonly string[];
    readonly nodes?: readonly { readonly id: bigint; readonly host: string; readonly port: number }[];
    /** Backends of the i-th tablet; all of them on the first node by default. */
    readonly place?: (i: number) => readonly bigint[];
    readonly partition?: Partial<TOlapTableSink["partition"]>;
  } = {},
): TOlapTableSink {
  const nodes = options.nodes ?? [{ id: 1n, host: "127.0.0.1", port: 1 }];
  const described = columns.map(testColumn);
  return {
    load_id: { hi: 11n, lo: 22n },
    txn_id: options.txnId ?? 1n,
    db_id: 1n,
    table_id: 100n,
    tuple_id: 0,
    num_replicas: 1,
    need_gen_rollup: false,
    schema: {
      db_id: 1n,
      table_id: 100n,
      version: 0n,
      slot_descs: columns.map((c, i) => ({
        id: i,
        parent: 0,
        slotType: { types: [{ type: TTypeNodeType.SCALAR, scalar_type: { type: c.type } }] },
        columnPos: -1,
        byteOffset: 0,
        nullIndicatorByte: 0,
        nullIndicatorBit: 0,
        colName: c.name,
        slotIdx: -1,
        isMaterialized: true,
        col_unique_id: i,
        primitive_type: c.type,
      })),
      tuple_desc: { id: 0, byteSize: 0, numNullBytes: 0 },
      indexes: [{ id: 5n, columns: columns.map((c) => c.name), schema_hash: 7, columns_desc: described }],
    },
    partition: {
      db_id: 1n,
      table_id: 100n,
      version: 0n,
      distributed_columns: [...(options.distributedBy ?? [columns[0]!.name])],
      partitions: [{
        id: 10n,
        num_buckets: tablets.length,
        indexes: [{ index_id: 5n, tablets: [...tablets] }],
      }],
      partition_type: TPartitionType.UNPARTITIONED,
      ...options.partition,
    },
    location: {
      db_id: 1n,
      table_id: 100n,
      version: 0n,
      tablets: tablets.map((t, i) => ({
        tablet_id: t,
        node_ids: [...(options.place?.(i) ?? [nodes[0]!.id])],
      })),
    },
    nodes_info: {
      version: 0n,
      nodes: nodes.map((n) => ({ id: n.id, option: 0n, host: n.host, async_internal_port: n.port })),
    },
  };
}

export const TEST_DATABASE: Omit<DatabaseOptions, "directory"> = {
  memoryLimitBytes: 512 * 1024 * 1024,
  threads: 2,
  maxConnections: 8,
};

/** Runs with a store in a directory that is removed afterwards. */
export async function withStore(
  run: (store: DuckTabletStore, directory: string) => Promise<void>,
  settings: StoreSettings = {},
): Promise<void> {
  const directory = await Deno.makeTempDir();
  const store = await DuckTabletStore.open(await openDatabase({ directory, ...TEST_DATABASE }), settings);
  try {
    await run(store, directory);
  } finally {
    await store.close();
    await Deno.remove(directory, { recursive: true });
  }
}

/** Rows of a query as text. */
export function rowsOf(store: DuckTabletStore, sql: string): Promise<string[]> {
  return store.database.use(async (c) => {
    return (await readRows(c, sql)).map((r) => r.map((v) => v === null ? "NULL" : String(v)).join("|"));
  });
}

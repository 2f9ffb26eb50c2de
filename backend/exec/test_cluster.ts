/** Executors over their own directories, linked in process, and small plans for them. Tests only. */
import type { PTransmitDataParams } from "../../idl/proto.ts";
import {
  type TDataPartition,
  TDataSinkType,
  type TExpr,
  TExprNodeType,
  TPartitionType,
  type TPipelineFragmentParams,
  type TPipelineFragmentParamsList,
  type TPlanFragmentDestination,
  type TPlanNode,
  TPlanNodeType,
  TPrimitiveType,
  type TReportExecStatusParams,
  TStatusCode,
  type TTypeDesc,
  TTypeNodeType,
  type TUniqueId,
} from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import { defaultBackendOptions } from "../options.ts";
import { ErrorLogs } from "../load/error_log.ts";
import { TableSink } from "../load/table_sink.ts";
import { openDatabase } from "../storage/database.ts";
import { DuckTabletStore } from "../storage/store.ts";
import {
  createRequest,
  TEST_DATABASE,
  type TestColumn,
  testColumn,
  testSink,
} from "../storage/test_tablets.ts";
import type { Executor } from "./api.ts";
import { FragmentExecutor } from "./executor.ts";

const T = TPrimitiveType;
export const COLUMNS: readonly TestColumn[] = [{ name: "k", type: T.INT, key: true }, {
  name: "v",
  type: T.LARGEINT,
}];
const HOST = "test";

/** One backend of a cluster. */
export interface TestNode {
  readonly port: number;
  readonly store: DuckTabletStore;
  readonly executor: FragmentExecutor;
}

export interface TestCluster {
  /** Body of the stream load that runs. */
  file?: string;
  readonly nodes: readonly TestNode[];
  readonly reports: TReportExecStatusParams[];
  /** Looks at every packet before it is delivered; may throw. */
  onPacket: (params: PTransmitDataParams) => void | Promise<void>;
}

/** Runs with `count` backends; checks that nothing is left behind. */
export async function withCluster(
  count: number,
  run: (cluster: TestCluster) => Promise<void>,
  fuse = true,
): Promise<void> {
  const directories: string[] = [];
  const nodes: TestNode[] = [];
  const cluster: TestCluster = { nodes, reports: [], onPacket: () => undefined };
  try {
    for (let i = 0; i < count; i++) {
      const directory = await Deno.makeTempDir();
      directories.push(directory);
      const store = await DuckTabletStore.open(
        await openDatabase({ directory, ...TEST_DATABASE, maxConnections: 16 }),
      );
      const port = i + 1;
      const self = () => ({
        host: HOST,
        bePort: port,
        brpcPort: port,
        httpPort: 0,
        backendId: BigInt(1000 + i),
      });
      const executor = new FragmentExecutor({
        store,
        tableSink: new TableSink({
          store,
          logs: new ErrorLogs(directory),
          sender: { send: () => Promise.reject(new Error("No other backend in this test")) },
          self,
        }),
        options: { ...defaultBackendOptions(), fuse_local_exchanges: fuse },
        self,
        frontend: {
          reportExecStatus: (_address, params) => {
            cluster.reports.push(params);
            return Promise.resolve({});
          },
          call: () => Promise.reject(new Error("No frontend in this test")),
          master: () => undefined,
        },
        peers: {
          transmit: async (_host, to, params) => {
            try {
              await cluster.onPacket(params);
              await nodes[to - 1]!.executor.transmit(params);
              return { status: { status_code: TStatusCode.OK } };
            } catch (error) {
              const code = error instanceof StatusError ? error.code : TStatusCode.INTERNAL_ERROR;
              return { status: { status_code: code, error_msgs: [(error as Error).message] } };
            }
          },
        },
        fileFor: () => cluster.file,
      });
      nodes.push({ port, store, executor });
    }
    await run(cluster);
    for (const node of nodes) {
      await node.executor.close();
      const tables = await node.executor.scratchTables();
      if (tables.length > 0) throw new Error(`Left behind: ${tables.join(", ")}`);
      for await (const e of Deno.readDir(node.store.database.tempDir)) {
        if (e.name.startsWith("exchange_")) throw new Error(`Left behind: ${e.name}`);
      }
    }
  } finally {
    for (const node of nodes) {
      await node.executor.close();
      await node.store.close();
    }
    for (const directory of directories) await Deno.remove(directory, { recursive: true });
  }
}

/** A tablet of each node with the rows k = from … to - 1, v = k * 10^20, readable at version 2. */
export async function fillTablets(cluster: TestCluster, rowsPerNode: number): Promise<void> {
  for (const [i, { store }] of cluster.nodes.entries()) {
    await fillTablet(store, BigInt(50 + i), i * rowsPerNode, (i + 1) * rowsPerNode);
  }
}

async function fillTablet(store: DuckTabletStore, tabletId: bigint, from: number, to: number): Promise<void> {
  await store.createTablets([createRequest(tabletId, COLUMNS)]);
  const sink = new TableSink({
    store,
    logs: new ErrorLogs("."),
    sender: { send: () => Promise.reject(new Error("No other backend in this test")) },
    self: () => ({ host: HOST, brpcPort: 1, httpPort: 0, backendId: 1n }),
  });
  const sql = `SELECT range::INTEGER, range::HUGEINT * 100000000000000000000 FROM range(${from}, ${to})`;
  await store.database.use((connection) => sink.write(testSink(COLUMNS, [tabletId]), { sql, connection }));
  await store.publish({ txnId: 1n, partitions: [{ partitionId: 10n, version: 2n }] });
}

export function scalar(type: TPrimitiveType): TTypeDesc {
  return { types: [{ type: TTypeNodeType.SCALAR, scalar_type: { type } }] };
}

/** Slot of the one tuple: 0 is k, 1 is v. */
export function slotRef(slot: number): TExpr {
  return {
    nodes: [{
      node_type: TExprNodeType.SLOT_REF,
      type: scalar(slot === 0 ? T.INT : T.LARGEINT),
      num_children: 0,
      slot_ref: { slot_id: slot, tuple_id: 0 },
      output_scale: -1,
      is_nullable: slot !== 0,
    }],
  };
}

export const DESCRIPTORS: TPipelineFragmentParams["desc_tbl"] = {
  tupleDescriptors: [{ id: 0, byteSize: 0, numNullBytes: 0 }],
  slotDescriptors: COLUMNS.map((c, i) => ({
    id: i,
    parent: 0,
    slotType: scalar(c.type),
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
};

const NODE = { num_children: 0, limit: -1n, row_tuples: [0], nullable_tuples: [false], compact_data: false };

export function scanNode(id: number): TPlanNode {
  return {
    ...NODE,
    node_id: id,
    node_type: TPlanNodeType.OLAP_SCAN_NODE,
    olap_scan_node: {
      tuple_id: 0,
      key_column_name: ["k"],
      key_column_type: [T.INT],
      is_preaggregation: false,
      columns_desc: COLUMNS.map(testColumn),
    },
  };
}

export function exchangeNode(id: number, type: TPartitionType): TPlanNode {
  return {
    ...NODE,
    node_id: id,
    node_type: TPlanNodeType.EXCHANGE_NODE,
    exchange_node: { input_row_tuples: [0], partition_type: type },
  };
}

/** Short form of a fragment. */
export interface TestFragment {
  readonly id: number;
  readonly nodes: readonly TPlanNode[];
  /** Exchange that its rows go to; none: result, or the tablet that they are written to. */
  readonly sendTo?: number;
  readonly partition?: TDataPartition;
  readonly writeTo?: bigint;
  /** Backends by index in the cluster, one entry per instance; tablet ids that it scans. */
  readonly instances: readonly { readonly node: number; readonly tablets?: readonly bigint[] }[];
  readonly pooled?: boolean;
  /** Destination index → receiving instance, for buckets; by default all instances in order. */
  readonly places?: readonly (number | undefined)[];
}

export const UNPARTITIONED: TDataPartition = { type: TPartitionType.UNPARTITIONED, partition_exprs: [] };

/** Requests of a query, by index of the backend. */
export function requestsOf(
  queryId: TUniqueId,
  fragments: readonly TestFragment[],
  options: TPipelineFragmentParams["query_options"] = {},
): Map<number, TPipelineFragmentParamsList> {
  const idOf = (f: TestFragment, i: number): TUniqueId => ({
    hi: queryId.hi,
    lo: queryId.lo + BigInt(1 + f.id * 100 + i),
  });
  const requests = new Map<number, TPipelineFragmentParams[]>();
  for (const f of fragments) {
    const receiver = fragments.find((r) => r.nodes.some((n) => n.node_id === f.sendTo && n.exchange_node));
    const all = receiver?.instances.map((_, i) => i) ?? [];
    const firsts = all.filter((i) =>
      receiver!.instances.findIndex((x) => x.node === receiver!.instances[i]!.node) === i
    );
    const places = f.places ?? (receiver?.pooled ? firsts : all);
    const destinations = receiver === undefined ? [] : places.map((i): TPlanFragmentDestination => {
      const server = { hostname: HOST, port: i === undefined ? 0 : receiver.instances[i]!.node + 1 };
      const id = i === undefined ? { hi: -1n, lo: -1n } : idOf(receiver, i);
      return { fragment_instance_id: id, server, brpc_server: server };
    });
    for (const node of new Set(f.instances.map((i) => i.node))) {
      const list = requests.get(node) ?? [];
      requests.set(node, list);
      list.push({
        protocol_version: 0,
        query_id: queryId,
        fragment_id: f.id,
        per_exch_num_senders: new Map(
          f.nodes.filter((n) => n.exchange_node !== undefined).map((n) => [
            n.node_id,
            fragments.find((s) => s.sendTo === n.node_id)!.instances.length,
          ]),
        ),
        destinations,
        query_options: options,
        ...(list.length > 0 ? { is_simplified_param: true } : {
          desc_tbl: DESCRIPTORS,
          coord: { hostname: HOST, port: 9 },
          query_globals: {
            now_string: "2026-01-01 00:00:00",
            timestamp_ms: 1767225600000n,
            time_zone: "UTC",
          },
        }),
        ...(f.pooled ? { parallel_instances: 1 } : {}),
        fragment: {
          plan: { nodes: [...f.nodes] },
          partition: UNPARTITIONED,
          ...sinkOf(f),
        },
        local_params: f.instances.flatMap((x, i) =>
          x.node !== node ? [] : [{
            fragment_instance_id: idOf(f, i),
            sender_id: i,
            backend_num: i,
            per_node_scan_ranges: new Map(
              x.tablets === undefined ? [] : [[
                f.nodes.find((n) => n.olap_scan_node !== undefined)!.node_id,
                x.tablets.map((tablet_id) => ({
                  scan_range: {
                    palo_scan_range: {
                      hosts: [],
                      schema_hash: "0",
                      version: "2",
                      version_hash: "",
                      tablet_id,
                      db_name: "",
                    },
                  },
                })),
              ]],
            ),
          }]
        ),
      });
    }
  }
  return new Map([...requests].map(([node, params_list]) => [node, { params_list }]));
}

function sinkOf(
  f: TestFragment,
): Pick<NonNullable<TPipelineFragmentParams["fragment"]>, "output_exprs" | "output_sink"> {
  if (f.sendTo !== undefined) {
    const stream_sink = { dest_node_id: f.sendTo, output_partition: f.partition ?? UNPARTITIONED };
    return { output_sink: { type: TDataSinkType.DATA_STREAM_SINK, stream_sink } };
  }
  const output_exprs = [slotRef(0), slotRef(1)];
  if (f.writeTo !== undefined) {
    const olap_table_sink = testSink(COLUMNS, [f.writeTo], {
      txnId: 7n,
      nodes: [{ id: 1000n, host: HOST, port: 1 }],
    });
    return { output_exprs, output_sink: { type: TDataSinkType.OLAP_TABLE_SINK, olap_table_sink } };
  }
  return { output_exprs, output_sink: { type: TDataSinkType.RESULT_SINK, result_sink: { type: 0 } } };
}

/** Prepares and starts a query on all its backends. */
export async function runQuery(
  cluster: TestCluster,
  queryId: TUniqueId,
  requests: ReadonlyMap<number, TPipelineFragmentParamsList>,
): Promise<void> {
  const executors: Executor[] = [];
  for (const [node, list] of requests) {
    executors.push(cluster.nodes[node]!.executor);
    await cluster.nodes[node]!.executor.execPlanFragments(list, "prepare");
  }
  for (const executor of executors) await executor.start(queryId);
}

/** Rows of a result as texts joined by `|`. */
export async function fetchRows(executor: Executor, queryId: TUniqueId): Promise<string[]> {
  const rows: string[] = [];
  for (;;) {
    const { batch, eos } = await executor.fetchData(queryId, 5_000);
    if (batch !== undefined) rows.push(...batchRows(batch));
    else if (!eos) throw new Error("No rows came in 5 s");
    if (eos) return rows;
  }
}

/** Rows of a TResultBatch of MySQL text rows (values below 251 bytes). */
function batchRows(batch: Uint8Array): string[] {
  const view = new DataView(batch.buffer, batch.byteOffset, batch.byteLength);
  const rows: string[] = [];
  const count = view.getInt32(4);
  for (let i = 0, at = 8; i < count; i++) {
    const end = at + 4 + view.getInt32(at);
    const values: string[] = [];
    for (at += 4; at < end;) {
      const length = batch[at++]!;
      if (length === 0xfb) values.push("NULL");
      else values.push(new TextDecoder().decode(batch.subarray(at, at += length)));
    }
    rows.push(values.join("|"));
  }
  return rows;
}

/** Where a fragment's rows go, as TDataSink. */
import {
  type TDataSink,
  TDataSinkType,
  type TExprNode,
  TInvertedIndexFileStorageFormat,
  type TOlapTablePartition,
  type TOlapTablePartitionParam,
  type TOlapTableSchemaParam,
  type TOlapTableSink,
  TPartitionType,
  TResultSinkType,
  TUniqueKeyUpdateMode,
} from "../../../idl/thrift.ts";
import { DorisError } from "../../base/mod.ts";
import { findColumn, type OlapTable, type Partition, type RangeBound } from "../../catalog/api.ts";
import { parseValue } from "../../types/mod.ts";
import type { Sink, Tuple } from "../fragment_plan.ts";
import { columnsDesc } from "./columns.ts";
import { slotDescriptor, tupleDescriptor } from "./descriptors.ts";
import type { ExprEncoder } from "./exprs.ts";
import { literalNodes } from "./literals.ts";
import { dataPartition } from "./nodes.ts";
import type { LoadContext, RowFormat } from "./request_types.ts";

/** Replicas that must take a load's rows: more than half. */
export function loadQuorum(replicas: number): number {
  return Math.floor(replicas / 2) + 1;
}

export interface SinkContext {
  readonly exprs: ExprEncoder;
  readonly rowFormat: RowFormat;
  readonly load: LoadContext | undefined;
  readonly tupleOf: (id: number) => Tuple;
}

export function dataSink(sink: Sink, context: SinkContext): TDataSink {
  switch (sink.kind) {
    case "result":
      return {
        type: TDataSinkType.RESULT_SINK,
        result_sink: {
          type: context.rowFormat === "arrow"
            ? TResultSinkType.ARROW_FLIGHT_PROTOCOL
            : TResultSinkType.MYSQL_PROTOCOL,
        },
      };
    case "stream":
      return {
        type: TDataSinkType.DATA_STREAM_SINK,
        stream_sink: {
          dest_node_id: sink.exchange,
          output_partition: dataPartition(sink.partition, context.exprs),
          // -1: the rows do not go by tablet of a load.
          tablet_sink_txn_id: -1n,
          is_merge: sink.merge,
        },
      };
    case "olap_table": {
      if (!context.load) throw new DorisError("Internal", "A load's plan needs its transaction");
      const tuple = context.tupleOf(sink.tuple);
      const table = olapTableSink(sink.table, tuple, sink.partitions, context.load);
      return { type: TDataSinkType.OLAP_TABLE_SINK, olap_table_sink: table };
    }
  }
}

function olapTableSink(
  table: OlapTable,
  tuple: Tuple,
  partitionIds: readonly number[] | undefined,
  load: LoadContext,
): TOlapTableSink {
  const wanted = partitionIds && new Set(partitionIds);
  const partitions = wanted
    ? table.partitions.filter((partition) => wanted.has(partition.id))
    : table.partitions;
  const timeout = BigInt(load.timeout);
  return {
    load_id: { ...load.loadId },
    txn_id: BigInt(load.transactionId),
    db_id: BigInt(table.databaseId),
    table_id: BigInt(table.id),
    tuple_id: tuple.id,
    num_replicas: partitions[0]?.replicationNum ?? 1,
    need_gen_rollup: false,
    schema: schemaParam(table, tuple),
    partition: partitionParam(table, partitions),
    location: {
      db_id: 0n,
      table_id: 0n,
      version: 0n,
      tablets: partitions.flatMap((partition) =>
        partition.tablets.map((tablet) => ({
          tablet_id: BigInt(tablet.id),
          node_ids: tablet.replicas.map((replica) => BigInt(replica.backendId)),
        }))
      ),
    },
    nodes_info: {
      version: 0n,
      nodes: load.backends.map((backend) => ({
        id: BigInt(backend.id),
        option: 0n,
        host: backend.host,
        async_internal_port: backend.brpcPort,
      })),
    },
    load_channel_timeout_s: timeout,
    send_batch_parallelism: 1,
    load_to_single_tablet: false,
    write_single_replica: false,
    txn_timeout_s: timeout,
    write_file_cache: true,
    base_schema_version: BigInt(table.schemaVersion),
  };
}

function schemaParam(table: OlapTable, tuple: Tuple): TOlapTableSchemaParam {
  const auto = table.columns.find((column) => column.autoIncrement);
  return {
    db_id: BigInt(table.databaseId),
    table_id: BigInt(table.id),
    version: BigInt(table.schemaVersion),
    slot_descs: tuple.slots.map(slotDescriptor),
    tuple_desc: tupleDescriptor(tuple),
    indexes: [{
      id: BigInt(table.indexId),
      columns: table.columns.map((column) => column.name),
      schema_hash: table.schemaHash,
      columns_desc: columnsDesc(table),
      indexes_desc: [],
    }],
    is_partial_update: false,
    is_strict_mode: false,
    ...(auto ? { auto_increment_column: auto.name, auto_increment_column_unique_id: auto.uniqueId } : {}),
    inverted_index_file_storage_format: TInvertedIndexFileStorageFormat.V3,
    unique_key_update_mode: TUniqueKeyUpdateMode.UPSERT,
  };
}

function partitionParam(table: OlapTable, partitions: readonly Partition[]): TOlapTablePartitionParam {
  const { distribution, partitionScheme } = table;
  return {
    db_id: BigInt(table.databaseId),
    table_id: BigInt(table.id),
    version: 0n,
    ...(distribution.kind === "hash" ? { distributed_columns: [...distribution.columns] } : {}),
    partitions: partitions.map((partition) => tablePartition(table, partition)),
    ...(partitionScheme.kind === "range" ? { partition_columns: [...partitionScheme.columns] } : {}),
    enable_automatic_partition: false,
    partition_type: partitionScheme.kind === "range"
      ? TPartitionType.RANGE_PARTITIONED
      : TPartitionType.UNPARTITIONED,
  };
}

function tablePartition(table: OlapTable, partition: Partition): TOlapTablePartition {
  const { item } = partition;
  const start = item.kind === "range" && item.lower ? boundKeys(table, item.lower) : undefined;
  const end = item.kind === "range" ? boundKeys(table, item.upper) : undefined;
  return {
    id: BigInt(partition.id),
    num_buckets: partition.buckets,
    indexes: [{
      index_id: BigInt(table.indexId),
      tablets: partition.tablets.map((tablet) => BigInt(tablet.id)),
    }],
    ...(start ? { start_keys: start } : {}),
    ...(end ? { end_keys: end } : {}),
    is_mutable: true,
    total_replica_num: partition.replicationNum,
    load_required_replica_num: loadQuorum(partition.replicationNum),
  };
}

/** Literals of a bound; undefined for one without end. */
function boundKeys(table: OlapTable, bound: RangeBound): TExprNode[] | undefined {
  const scheme = table.partitionScheme;
  if (scheme.kind !== "range" || bound.every((value) => value === "MAXVALUE")) return undefined;
  const nodes: TExprNode[] = [];
  bound.forEach((text, at) => {
    const column = findColumn(table, scheme.columns[at]);
    const value = column && text !== "MAXVALUE" ? parseValue(text, column.type) : undefined;
    if (!column || value === undefined) {
      throw new DorisError("NotSupported", `Partition bound ${text} of table ${table.name} cannot be sent`);
    }
    literalNodes({ kind: "literal", type: column.type, value }, nodes);
  });
  return nodes;
}

/** Creating the tablets of a table or partition on their backends (CREATE task of AgentService). */
import {
  TCompressionType,
  type TCreateTabletReq,
  TKeysType,
  TSortType,
  TStorageFormat,
  TStorageMedium,
  TStorageType,
  TTabletType,
  TTaskType,
} from "../../idl/thrift.ts";
import { DorisError } from "../base/mod.ts";
import type { KeysType, OlapTable, Partition, Replica, Tablet } from "../catalog/api.ts";
import { columnToThrift } from "../fragments/mod.ts";
import type { AgentTask, AgentTasks } from "./agent_tasks.ts";

const KEYS_TYPES: Readonly<Record<KeysType, TKeysType>> = {
  duplicate: TKeysType.DUP_KEYS,
  unique: TKeysType.UNIQUE_KEYS,
  aggregate: TKeysType.AGG_KEYS,
};

/** The request that creates one replica; recorded ones of the reference are in tests/golden (agent). */
export function createTabletRequest(
  table: OlapTable,
  partition: Partition,
  tablet: Tablet,
  replica: Replica,
): TCreateTabletReq {
  const keys = table.columns.filter((column) => column.isKey).length;
  const positionOf = (name: string) => table.columns.findIndex((column) => column.name === name);
  return {
    tablet_id: BigInt(tablet.id),
    tablet_schema: {
      short_key_column_count: table.shortKeyColumns,
      schema_hash: table.schemaHash,
      keys_type: KEYS_TYPES[table.keysType],
      storage_type: TStorageType.COLUMN,
      columns: table.columns.map((column) => columnToThrift(column)),
      is_in_memory: false,
      delete_sign_idx: positionOf("__DORIS_DELETE_SIGN__"),
      sequence_col_idx: positionOf("__DORIS_SEQUENCE_COL__"),
      sort_type: TSortType.LEXICAL,
      sort_col_num: keys,
      disable_auto_compaction: false,
      version_col_idx: positionOf("__DORIS_VERSION_COL__"),
      store_row_column: false,
      enable_single_replica_compaction: false,
      skip_write_index_on_load: false,
      row_store_col_cids: [],
    },
    version: BigInt(partition.visibleVersion),
    storage_medium: TStorageMedium.HDD,
    table_id: BigInt(table.id),
    partition_id: BigInt(partition.id),
    storage_format: TStorageFormat.V2,
    tablet_type: TTabletType.TABLET_TYPE_DISK,
    compression_type: TCompressionType.LZ4F,
    replica_id: BigInt(replica.id),
    enable_unique_key_merge_on_write: table.properties.get("enable_unique_key_merge_on_write") === "true",
  };
}

function replicasOf(partitions: readonly Partition[]) {
  return partitions.flatMap((partition) =>
    partition.tablets.flatMap((tablet) => tablet.replicas.map((replica) => ({ partition, tablet, replica })))
  );
}

/**
 * Creates all replicas of `partitions`; returns when every backend has answered.
 * On failure the replicas that exist already are dropped again (best effort; a later tablet report drops the rest).
 */
export async function createTablets(
  tasks: AgentTasks,
  table: OlapTable,
  partitions: readonly Partition[],
  timeoutPerTabletMs: number,
  maxTimeoutMs: number,
): Promise<void> {
  const byBackend = Map.groupBy(replicasOf(partitions), ({ replica }) => replica.backendId);
  const work = [...byBackend].map(([backendId, replicas]) => {
    const requests = replicas.map(({ partition, tablet, replica }): AgentTask => ({
      task_type: TTaskType.CREATE,
      signature: BigInt(tablet.id),
      create_tablet_req: createTabletRequest(table, partition, tablet, replica),
    }));
    const timeoutMs = Math.min(maxTimeoutMs, timeoutPerTabletMs * Math.max(5, requests.length));
    return tasks.run(backendId, requests, timeoutMs);
  });
  const results = await Promise.allSettled(work);
  const failed = results.find((result) => result.status === "rejected");
  if (!failed) return;
  await Promise.allSettled(
    [...byBackend].map(([backendId, replicas]) =>
      tasks.send(
        backendId,
        replicas.map(({ tablet, replica }) => dropTask(tablet.id, replica.id, table.schemaHash)),
      )
    ),
  );
  const reason: unknown = failed.reason;
  if (reason instanceof DorisError) {
    throw new DorisError(reason.errorName, `Failed to create table ${table.name}: ${reason.message}`, {
      cause: reason,
    });
  }
  throw reason;
}

/** The task that drops one replica. */
export function dropTask(tabletId: number, replicaId: number, schemaHash: number): AgentTask {
  return {
    task_type: TTaskType.DROP,
    signature: BigInt(tabletId),
    drop_tablet_req: {
      tablet_id: BigInt(tabletId),
      schema_hash: schemaHash,
      replica_id: BigInt(replicaId),
      is_drop_table_or_partition: true,
    },
  };
}

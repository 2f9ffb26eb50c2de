/** SHOW PARTITIONS, SHOW TABLETS, SHOW REPLICA STATUS. */
import { DorisError } from "../../base/mod.ts";
import type { OlapTable, Partition, Replica, Tablet } from "../../catalog/mod.ts";
import type { ShowOfTable } from "../../sql/mod.ts";
import { type CommandContext, type CommandResult, tableOf } from "../context.ts";
import { propertyShown } from "../ddl/properties.ts";
import { printTime } from "./print.ts";
import { printRange, rangePartitions } from "./ranges.ts";
import { type Row, showRows, textColumns } from "./rows.ts";

const PARTITION_COLUMNS = textColumns(
  "PartitionId",
  "PartitionName",
  "VisibleVersion",
  "VisibleVersionTime",
  "State",
  "PartitionKey",
  "Range",
  "DistributionKey",
  "Buckets",
  "ReplicationNum",
  "StorageMedium",
  "CooldownTime",
  "RemoteStoragePolicy",
  "LastConsistencyCheckTime",
  "DataSize",
  "IsInMemory",
  "ReplicaAllocation",
  "IsMutable",
  "SyncWithBaseTables",
  "UnsyncTables",
  "CommittedVersion",
  "RowCount",
);

/** What the reference prints for rows that nobody has counted. */
const UNKNOWN_ROWS = "-1";
/** Moment at which data never moves to colder storage, as in the reference. */
const NEVER = Date.UTC(9999, 11, 31, 15, 59, 59);

/** Version times and sizes are not kept: NULL. The committed version is in the load's transaction. */
function partitionRow(table: OlapTable, partition: Partition, context: CommandContext): Row {
  const scheme = table.partitionScheme;
  const range = rangePartitions(table).find((printed) => printed.partition.id === partition.id);
  return [
    String(partition.id),
    partition.name,
    String(partition.visibleVersion),
    null,
    "NORMAL",
    scheme.kind === "range" ? scheme.columns.join(", ") : "",
    range ? printRange(range) : "",
    table.distribution.kind === "hash" ? table.distribution.columns.join(", ") : "RANDOM",
    String(partition.buckets),
    String(partition.replicationNum),
    propertyShown(table.properties, "storage_medium").toUpperCase(),
    printTime(NEVER, context),
    "",
    null,
    null,
    "false",
    table.properties.get("replication_allocation") ?? `tag.location.default: ${partition.replicationNum}`,
    "true",
    "true",
    null,
    null,
    partition.rowCount === undefined ? UNKNOWN_ROWS : String(partition.rowCount),
  ];
}

export function showPartitions(statement: ShowOfTable, context: CommandContext): CommandResult {
  const table = tableOf(statement.table.parts, context);
  // Temporary partitions do not exist.
  const partitions = statement.temporary ? [] : table.partitions;
  const rows = partitions.map((partition) => partitionRow(table, partition, context));
  return showRows(PARTITION_COLUMNS, rows, statement, context);
}

interface PlacedReplica {
  readonly partition: Partition;
  readonly tablet: Tablet;
  readonly replica: Replica;
}

/** The replicas of a table, or of the partitions that the statement names. */
function replicasOf(statement: ShowOfTable, table: OlapTable): PlacedReplica[] {
  const wanted = statement.partitions?.names;
  const partitions = wanted === undefined ? table.partitions : wanted.map((name) => {
    const found = table.partitions.find((partition) => partition.name.toLowerCase() === name.toLowerCase());
    if (!found) throw new DorisError("NotFound", `Partition ${name} does not exist in table ${table.name}`);
    return found;
  });
  return partitions.flatMap((partition) =>
    partition.tablets.flatMap((tablet) => tablet.replicas.map((replica) => ({ partition, tablet, replica })))
  );
}

const TABLET_COLUMNS = textColumns(
  "TabletId",
  "ReplicaId",
  "BackendId",
  "SchemaHash",
  "Version",
  "LstSuccessVersion",
  "LstFailedVersion",
  "LstFailedTime",
  "LocalDataSize",
  "RemoteDataSize",
  "RowCount",
  "State",
  "LstConsistencyCheckTime",
  "CheckVersion",
  "VisibleVersionCount",
  "VersionCount",
  "QueryHits",
  "PathHash",
  "Path",
  "MetaUrl",
  "CompactionStatus",
  "CooldownReplicaId",
  "CooldownMetaId",
);

/** What only a backend knows of a replica (sizes, rows, versions it keeps) is NULL. */
export function showTablets(statement: ShowOfTable, context: CommandContext): CommandResult {
  const table = tableOf(statement.table.parts, context);
  const rows = replicasOf(statement, table).map(({ partition, tablet, replica }) => {
    const backend = context.services.registry.get(replica.backendId);
    const web = backend?.ports ? `http://${backend.host}:${backend.ports.http}/api` : undefined;
    const version = String(
      replica.missesFrom === undefined ? partition.visibleVersion : replica.missesFrom - 1,
    );
    const values: Record<string, string> = {
      TabletId: String(tablet.id),
      ReplicaId: String(replica.id),
      BackendId: String(replica.backendId),
      SchemaHash: String(table.schemaHash),
      Version: version,
      LstSuccessVersion: version,
      LstFailedVersion: String(replica.missesFrom ?? -1),
      State: "NORMAL",
      ...(web === undefined ? {} : {
        MetaUrl: `${web}/meta/header/${tablet.id}`,
        CompactionStatus: `${web}/compaction/show?tablet_id=${tablet.id}`,
      }),
    };
    return TABLET_COLUMNS.map(({ name }) => values[name] ?? null);
  });
  return showRows(TABLET_COLUMNS, rows, statement, context);
}

const REPLICA_COLUMNS = textColumns(
  "TabletId",
  "ReplicaId",
  "BackendId",
  "Version",
  "LastFailedVersion",
  "LastSuccessVersion",
  "CommittedVersion",
  "SchemaHash",
  "VersionNum",
  "IsBad",
  "IsUserDrop",
  "State",
  "Status",
);

/** A replica on a backend that is gone or not alive is DEAD, every other one OK. */
export function showReplicaStatus(statement: ShowOfTable, context: CommandContext): CommandResult {
  const table = tableOf(statement.table.parts, context);
  const rows = replicasOf(statement, table).map(({ partition, tablet, replica }): Row => {
    const version = String(partition.visibleVersion);
    const alive = context.services.registry.get(replica.backendId)?.alive === true;
    return [
      String(tablet.id),
      String(replica.id),
      String(replica.backendId),
      version,
      "-1",
      version,
      null,
      String(table.schemaHash),
      "-1",
      "false",
      "false",
      "NORMAL",
      alive ? "OK" : "DEAD",
    ];
  });
  return showRows(REPLICA_COLUMNS, rows, statement, context);
}

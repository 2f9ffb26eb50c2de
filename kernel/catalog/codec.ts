/** Between catalog values and the JSON that the journal keeps. */
import type {
  Column,
  Database,
  Distribution,
  Id,
  KeysType,
  OlapTable,
  Partition,
  PartitionItem,
  PartitionScheme,
  Tablet,
} from "./api.ts";

/** What of a table is kept as JSON; the rest are columns of its row. */
interface TableDefinition {
  readonly keysType: KeysType;
  readonly columns: readonly Column[];
  readonly partitionScheme: PartitionScheme;
  readonly distribution: Distribution;
  readonly indexId: Id;
  readonly schemaHash: number;
  readonly schemaVersion: number;
  readonly shortKeyColumns: number;
  readonly properties: Readonly<Record<string, string>>;
  readonly comment: string;
  readonly createdAt: number;
  readonly colocateGroup?: string;
}

interface PartitionDefinition {
  readonly item: PartitionItem;
  readonly buckets: number;
  readonly tablets: readonly Tablet[];
  readonly replicationNum: number;
}

export function encodeDatabase(database: Database): string {
  return JSON.stringify({ properties: Object.fromEntries(database.properties) });
}

export function decodeDatabase(id: Id, name: string, definition: string): Omit<Database, "tables"> {
  const { properties } = JSON.parse(definition) as { properties: Record<string, string> };
  return { id, name, properties: new Map(Object.entries(properties)) };
}

export function encodeTable(table: OlapTable): string {
  const definition: TableDefinition = {
    keysType: table.keysType,
    columns: table.columns,
    partitionScheme: table.partitionScheme,
    distribution: table.distribution,
    indexId: table.indexId,
    schemaHash: table.schemaHash,
    schemaVersion: table.schemaVersion,
    shortKeyColumns: table.shortKeyColumns,
    properties: Object.fromEntries(table.properties),
    comment: table.comment,
    createdAt: table.createdAt,
    ...(table.colocateGroup === undefined ? {} : { colocateGroup: table.colocateGroup }),
  };
  return JSON.stringify(definition);
}

export function decodeTable(
  row: { readonly id: Id; readonly name: string; readonly definition: string },
  database: { readonly id: Id; readonly name: string },
  partitions: readonly Partition[],
): OlapTable {
  const definition = JSON.parse(row.definition) as TableDefinition;
  return {
    kind: "olap",
    id: row.id,
    name: row.name,
    database: database.name,
    databaseId: database.id,
    ...definition,
    // JSON leaves out members that are undefined; the planner expects them to be there.
    columns: definition.columns.map((column) => ({ ...column, defaultValue: column.defaultValue })),
    colocateGroup: definition.colocateGroup,
    properties: new Map(Object.entries(definition.properties)),
    partitions,
  };
}

export function encodePartition(partition: Partition): string {
  const { item, buckets, tablets, replicationNum } = partition;
  const definition: PartitionDefinition = { item, buckets, tablets, replicationNum };
  return JSON.stringify(definition);
}

export function decodePartition(row: {
  readonly id: Id;
  readonly name: string;
  readonly definition: string;
  readonly visibleVersion: number;
  readonly rowCount: number | undefined;
}): Partition {
  const definition = JSON.parse(row.definition) as PartitionDefinition;
  const { id, name, visibleVersion, rowCount } = row;
  return { id, name, visibleVersion, rowCount, ...definition };
}

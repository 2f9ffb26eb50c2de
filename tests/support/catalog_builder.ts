/** Builds catalog snapshots in memory from short table descriptions, for tests of the planner. */
import type {
  AggregationType,
  CatalogSnapshot,
  Column,
  ColumnDefault,
  Database,
  Distribution,
  KeysType,
  OlapTable,
  Partition,
  PartitionItem,
  PartitionScheme,
} from "../../kernel/catalog/api.ts";
import type { SqlType } from "../../kernel/types/type.ts";

/** One column; nullable unless `notNull`. */
export interface ColumnSpec {
  readonly name: string;
  readonly type: SqlType;
  readonly notNull?: boolean;
  readonly aggregation?: AggregationType;
  readonly defaultValue?: ColumnDefault;
  readonly comment?: string;
  /** Not shown by `*`. */
  readonly hidden?: boolean;
}

export interface TableSpec {
  readonly name: string;
  readonly columns: readonly ColumnSpec[];
  readonly keysType?: KeysType;
  readonly keys: readonly string[];
  /** Columns of HASH; absent: RANDOM. */
  readonly hash?: readonly string[];
  readonly buckets: number;
  readonly partitionBy?: readonly string[];
  /** Name and item of each partition; absent: one unpartitioned, named as the table. */
  readonly partitions?: readonly (readonly [string, PartitionItem])[];
  readonly colocateGroup?: string;
  readonly comment?: string;
}

export interface CatalogSpec {
  /** Backends that hold the tablets, round robin; one replica per tablet. */
  readonly backends?: readonly number[];
  /** Visible version of every partition; 2 stands for one load. */
  readonly visibleVersion?: number;
  /** Rows per table by name. */
  readonly rowCounts?: ReadonlyMap<string, number>;
  readonly databases: readonly { readonly name: string; readonly tables: readonly TableSpec[] }[];
}

const FIRST_ID = 10_000;
const CREATED_AT = 1_795_310_000_000;
const MAX_SHORT_KEY_COLUMNS = 3;

function toColumn(spec: ColumnSpec, index: number, keys: readonly string[]): Column {
  return {
    name: spec.name,
    type: spec.type,
    nullable: !spec.notNull,
    isKey: keys.includes(spec.name),
    aggregation: spec.aggregation ?? "none",
    uniqueId: index,
    defaultValue: spec.defaultValue,
    comment: spec.comment ?? "",
    visible: !spec.hidden,
    autoIncrement: false,
  };
}

/** Leading keys up to the first VARCHAR, which ends the short key. */
function shortKeyColumns(columns: readonly Column[]): number {
  let count = 0;
  for (const column of columns) {
    if (!column.isKey || count === MAX_SHORT_KEY_COLUMNS) break;
    if (column.type.kind === "float" || column.type.kind === "double") break;
    count += 1;
    if (column.type.kind === "varchar") break;
  }
  return count;
}

/** A snapshot whose ids start at 10000 and grow in the order of the description. */
export function buildCatalog(spec: CatalogSpec): CatalogSnapshot {
  const backends = spec.backends ?? [1];
  let last = FIRST_ID - 1;
  const nextId = () => last += 1;
  let placed = 0;

  function buildPartition(table: TableSpec, name: string, item: PartitionItem): Partition {
    const tablets = Array.from({ length: table.buckets }, () => {
      const backendId = backends[placed % backends.length];
      placed += 1;
      return { id: nextId(), replicas: [{ id: nextId(), backendId }] };
    });
    return {
      id: nextId(),
      name,
      item,
      buckets: table.buckets,
      visibleVersion: spec.visibleVersion ?? 2,
      tablets,
      rowCount: spec.rowCounts?.get(table.name),
      replicationNum: 1,
    };
  }

  function buildTable(database: string, databaseId: number, table: TableSpec): OlapTable {
    const columns = table.columns.map((column, i) => toColumn(column, i, table.keys));
    const partitionScheme: PartitionScheme = table.partitionBy
      ? { kind: "range", columns: table.partitionBy }
      : { kind: "unpartitioned" };
    const distribution: Distribution = table.hash
      ? { kind: "hash", columns: table.hash, buckets: table.buckets, auto: false }
      : { kind: "random", buckets: table.buckets, auto: false };
    const partitions = table.partitions ?? [[table.name, { kind: "unpartitioned" }]] as const;
    return {
      kind: "olap",
      id: nextId(),
      name: table.name,
      database,
      databaseId,
      keysType: table.keysType ?? "duplicate",
      columns,
      partitionScheme,
      distribution,
      partitions: partitions.map(([name, item]) => buildPartition(table, name, item)),
      indexId: nextId(),
      schemaHash: 1,
      schemaVersion: 0,
      shortKeyColumns: shortKeyColumns(columns),
      properties: new Map([["replication_num", "1"]]),
      comment: table.comment ?? "",
      createdAt: CREATED_AT,
      colocateGroup: table.colocateGroup,
    };
  }

  const databases = new Map<string, Database>();
  for (const { name, tables } of spec.databases) {
    const id = nextId();
    databases.set(name, {
      id,
      name,
      tables: new Map(tables.map((table) => [table.name, buildTable(name, id, table)])),
      properties: new Map(),
    });
  }
  return { version: 1, databases };
}

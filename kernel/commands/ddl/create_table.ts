/** CREATE TABLE: the definition, the tablets on their backends, then the catalog. */
import { DorisError, positionAt } from "../../base/mod.ts";
import type { Column, Distribution, KeysType, OlapTable, Partition } from "../../catalog/mod.ts";
import type { CreateTable } from "../../sql/mod.ts";
import { createTablets, defaultReplication, placeTablets } from "../../tablets/mod.ts";
import { type CommandContext, type CommandResult, OK, qualify } from "../context.ts";
import { defineColumns, MAX_NAME_LENGTH, shortKeyCount } from "./columns.ts";
import { definePartitions } from "./partitions.ts";
import { replicationOf, tableProperties } from "./properties.ts";

/** Buckets of one partition, as in Doris. */
const MAX_BUCKETS = 768;

/** Features that the parser understands and tables do not have yet. */
function refuseUnsupported(statement: CreateTable, text: string): void {
  const missing: [boolean, string][] = [
    [statement.query !== null, "CREATE TABLE AS SELECT"],
    [statement.temporary, "Temporary tables"],
    [statement.external, "External tables"],
    [statement.rollups.length > 0, "Rollups"],
    [statement.indexes.length > 0, "Indexes"],
    [statement.keys !== null && statement.keys.type !== "DUPLICATE", "UNIQUE KEY and AGGREGATE KEY tables"],
    [(statement.keys?.clusterBy.length ?? 0) > 0, "CLUSTER BY"],
    [statement.brokerProperties !== null, "BROKER PROPERTIES"],
    [statement.engine !== null && statement.engine.toLowerCase() !== "olap", `Engine ${statement.engine}`],
  ];
  const first = missing.find(([present]) => present);
  if (!first) return;
  throw new DorisError(
    "NotSupported",
    `${first[1]} are not supported yet`.replace("SELECT are", "SELECT is"),
    {
      position: positionAt(text, statement.pos),
    },
  );
}

function defineDistribution(
  statement: CreateTable,
  columns: readonly Column[],
  text: string,
  defaultBuckets: number,
): Distribution {
  const clause = statement.distribution;
  if (!clause) return { kind: "random", buckets: defaultBuckets, auto: true };
  const at = { position: positionAt(text, clause.pos) };
  const auto = clause.buckets === null || clause.buckets === "AUTO";
  const buckets = typeof clause.buckets === "number" ? clause.buckets : defaultBuckets;
  if (buckets < 1) {
    throw new DorisError("Analysis", "Buckets number of distribution should be greater than zero", at);
  }
  if (buckets > MAX_BUCKETS) {
    throw new DorisError(
      "LimitExceeded",
      `The number of buckets [${buckets}] cannot exceed the maximum allowed value ${MAX_BUCKETS}`,
      at,
    );
  }
  if (clause.type === "RANDOM") return { kind: "random", buckets, auto };
  const names = clause.columns.map(({ name, pos }) => {
    const column = columns.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!column) throw new DorisError("Analysis", `Distribution column(${name}) doesn't exist`);
    if (
      ["float", "double", "json", "variant", "array", "map", "struct", "bitmap", "hll"].includes(
        column.type.kind,
      )
    ) {
      throw new DorisError("Analysis", `Type ${column.type.kind} can not be a distribution column: ${name}`, {
        position: positionAt(text, pos),
      });
    }
    return column.name;
  });
  return { kind: "hash", columns: names, buckets, auto };
}

/** A hash of the columns' names and types that tells one schema of a table from the next. */
function schemaHashOf(columns: readonly Column[]): number {
  let hash = 0;
  for (const char of columns.map((column) => `${column.name}:${JSON.stringify(column.type)}`).join(",")) {
    hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) & 0x7fffffff;
  }
  return hash;
}

/** A table of the same colocate group, which says where its buckets lie. @throws when the shapes differ */
function colocatePartner(
  group: string | undefined,
  database: string,
  columns: readonly Column[],
  distribution: Distribution,
  replicationNum: number,
  context: CommandContext,
): OlapTable | undefined {
  if (group === undefined) return undefined;
  if (distribution.kind !== "hash") {
    throw new DorisError("Analysis", "Random distribution for colocate table is unsupported");
  }
  const tables = context.services.catalog.snapshot.databases.get(database)?.tables.values() ?? [];
  for (const other of tables) {
    if (other.colocateGroup !== group || other.distribution.kind !== "hash") continue;
    const types = (names: readonly string[], of: readonly Column[]) =>
      names.map((name) => JSON.stringify(of.find((column) => column.name === name)?.type)).join();
    if (other.distribution.buckets !== distribution.buckets) {
      throw new DorisError(
        "Analysis",
        `Colocate tables must have same bucket num: ${other.distribution.buckets}`,
      );
    }
    if (types(other.distribution.columns, other.columns) !== types(distribution.columns, columns)) {
      throw new DorisError(
        "Analysis",
        `Colocate tables distribution columns must have the same data type as ${other.name}`,
      );
    }
    if (other.partitions.some((partition) => partition.replicationNum !== replicationNum)) {
      throw new DorisError("Analysis", `Colocate tables must have same replication num as ${other.name}`);
    }
    return other;
  }
  return undefined;
}

let placementTurn = 0;

/** New partitions with tablets placed on backends; nothing is created yet. */
export function freshPartitions(
  shape: {
    readonly partitions: readonly { readonly name: string; readonly item: Partition["item"] }[];
    readonly buckets: number;
    readonly replicationNum: number;
    readonly colocateWith: OlapTable | undefined;
  },
  context: CommandContext,
): Partition[] {
  const { catalog, registry, config } = context.services;
  if (registry.alive().length === 0) {
    throw new DorisError(
      "BackendUnavailable",
      "System has no available disk capacity or no available BE nodes",
    );
  }
  const tablets = shape.partitions.length * shape.buckets * shape.replicationNum;
  const limit = config.get("max_tablets_per_statement");
  if (tablets > limit) {
    throw new DorisError(
      "LimitExceeded",
      `The statement would create ${tablets} tablets, more than ${limit}`,
    );
  }
  return shape.partitions.map(({ name, item }): Partition => ({
    id: catalog.nextId(),
    name,
    item,
    buckets: shape.buckets,
    visibleVersion: 1,
    rowCount: 0,
    replicationNum: shape.replicationNum,
    tablets: placeTablets({
      buckets: shape.buckets,
      replicationNum: shape.replicationNum,
      alive: registry.alive(),
      colocateWith: shape.colocateWith,
      start: placementTurn++,
      nextId: () => catalog.nextId(),
    }),
  }));
}

/** Creates the tablets of `partitions` and then runs `commit`, with the tablets safe from the cleaner meanwhile. */
export async function withTablets(
  table: OlapTable,
  partitions: readonly Partition[],
  context: CommandContext,
  commit: () => void,
): Promise<void> {
  const { tasks, cleaner, config } = context.services;
  const ids = partitions.flatMap((partition) => partition.tablets.map((tablet) => tablet.id));
  await cleaner.protect(ids, async () => {
    await createTablets(
      tasks,
      table,
      partitions,
      config.get("tablet_create_timeout_second") * 1000,
      config.get("max_create_table_timeout_second") * 1000,
    );
    context.session.checkCancelled();
    commit();
  });
}

export async function createTable(statement: CreateTable, context: CommandContext): Promise<CommandResult> {
  const { services, session, parsed: { source: text } } = context;
  const { catalog, registry, config, clock } = services;
  const { database: databaseName, name } = qualify(statement.name.parts, session);
  const database = catalog.snapshot.databases.get(databaseName);
  if (!database) throw new DorisError("UnknownDatabase", `Unknown database '${databaseName}'`);
  if (database.tables.has(name)) {
    if (statement.ifNotExists) return OK;
    throw new DorisError("AlreadyExists", `Table '${name}' already exists`);
  }
  if (name === "" || new TextEncoder().encode(name).length > MAX_NAME_LENGTH) {
    throw new DorisError("Analysis", `Incorrect table name '${name}'`);
  }
  refuseUnsupported(statement, text);
  if (statement.columns.length > config.get("max_columns_per_table")) {
    throw new DorisError(
      "LimitExceeded",
      `A table has ${config.get("max_columns_per_table")} columns at most`,
    );
  }
  const keysType: KeysType = "duplicate";
  const columns = defineColumns(statement, text, keysType);
  const properties = tableProperties(statement.properties);
  const distribution = defineDistribution(statement, columns, text, config.get("autobucket_default"));
  const { scheme, partitions: defined } = definePartitions(
    statement,
    columns,
    name,
    text,
    config.get("max_partitions_per_table"),
  );
  const replicationNum = replicationOf(properties) ??
    (config.get("default_replication_num") || defaultReplication(registry.alive()));
  const colocateGroup = properties.get("colocate_with");
  const colocateWith = colocatePartner(
    colocateGroup,
    databaseName,
    columns,
    distribution,
    replicationNum,
    context,
  );
  const partitions = freshPartitions(
    { partitions: defined, buckets: distribution.buckets, replicationNum, colocateWith },
    context,
  );
  const table: OlapTable = {
    kind: "olap",
    id: catalog.nextId(),
    name,
    database: databaseName,
    databaseId: database.id,
    keysType,
    columns,
    partitionScheme: scheme,
    distribution,
    partitions,
    indexId: catalog.nextId(),
    schemaHash: schemaHashOf(columns),
    schemaVersion: 0,
    shortKeyColumns: shortKeyCount(columns.filter((column) => column.isKey)),
    properties,
    comment: statement.comment ?? "",
    createdAt: clock.nowMs(),
    colocateGroup,
  };
  await withTablets(table, partitions, context, () => {
    try {
      catalog.createTable(table);
    } catch (error) {
      // Somebody else made a table of that name meanwhile; IF NOT EXISTS is content with that.
      if (statement.ifNotExists && error instanceof DorisError && error.errorName === "AlreadyExists") return;
      throw error;
    }
  });
  return OK;
}

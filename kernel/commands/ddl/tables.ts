/** DROP TABLE and TRUNCATE TABLE. */
import { DorisError } from "../../base/mod.ts";
import type { DropTable, TruncateTable } from "../../sql/mod.ts";
import { type CommandContext, type CommandResult, OK, qualify } from "../context.ts";
import { freshPartitions, withTablets } from "./create_table.ts";

/** Drops a table; its tablets go in the background. */
export function dropTable(statement: DropTable, context: CommandContext): CommandResult {
  const { database, name } = qualify(statement.name.parts, context.session);
  const { catalog, cleaner } = context.services;
  const found = catalog.snapshot.databases.get(database);
  if (!found) throw new DorisError("UnknownDatabase", `Unknown database '${database}'`);
  if (!found.tables.has(name) && statement.ifExists) return OK;
  catalog.dropTable(database, name);
  void cleaner.sweep();
  return OK;
}

/** Puts empty partitions in the place of the named ones, or of all. */
export async function truncateTable(
  statement: TruncateTable,
  context: CommandContext,
): Promise<CommandResult> {
  const { database, name } = qualify(statement.name.parts, context.session);
  const { catalog, cleaner } = context.services;
  const table = catalog.snapshot.databases.get(database)?.tables.get(name);
  if (!table) throw new DorisError("NotFound", `Unknown table '${name}'`);
  const names = statement.partitions?.names ?? undefined;
  const chosen = names === undefined ? table.partitions : names.map((wanted) => {
    const partition = table.partitions.find((candidate) =>
      candidate.name.toLowerCase() === wanted.toLowerCase()
    );
    if (!partition) throw new DorisError("NotFound", `Partition ${wanted} does not exist in table ${name}`);
    return partition;
  });
  if (chosen.length === 0) return OK;
  const colocateWith = table.colocateGroup === undefined ? undefined : table;
  const fresh = chosen.flatMap((partition) =>
    freshPartitions({
      partitions: [{ name: partition.name, item: partition.item }],
      buckets: partition.buckets,
      replicationNum: partition.replicationNum,
      colocateWith,
    }, context)
  );
  await withTablets(table, fresh, context, () => catalog.replacePartitions(table, fresh));
  void cleaner.sweep();
  return OK;
}

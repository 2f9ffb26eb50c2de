/** SHOW DATABASES, SHOW CREATE DATABASE, SHOW DATABASE id, SHOW TABLE id, SHOW PARTITION id. */
import { DorisError } from "../../base/mod.ts";
import type { ShowById, ShowCreate, ShowDatabases } from "../../sql/mod.ts";
import { type CommandContext, type CommandResult, databaseOf } from "../context.ts";
import { byName } from "./print.ts";
import { showRows, textColumns } from "./rows.ts";

/** The only catalog there is. */
export const INTERNAL = "internal";

export function checkCatalog(name: string): void {
  if (name !== INTERNAL) throw new DorisError("UnknownCatalog", `Unknown catalog '${name}'`);
}

export function showDatabases(statement: ShowDatabases, context: CommandContext): CommandResult {
  if (statement.catalog) checkCatalog(statement.catalog.name);
  const databases = [...context.services.catalog.snapshot.databases.values()].sort(byName);
  return showRows(textColumns("Database"), databases.map(({ name }) => [name]), statement, context);
}

export function showCreateDatabase(statement: ShowCreate, context: CommandContext): CommandResult {
  const { name, properties } = databaseOf(statement.name.parts, context);
  let text = `CREATE DATABASE \`${name}\``;
  if (properties.size > 0) {
    const lines = [...properties].map(([key, value]) => `"${key}" = "${value}"`);
    text += `\nPROPERTIES (\n${lines.join(",\n")}\n)`;
  }
  return showRows(textColumns("Database", "Create Database"), [[name, text]], {}, context);
}

/** Names behind an id; an id that nothing has gives no row. */
export function showById(statement: ShowById, context: CommandContext): CommandResult {
  const { catalog } = context.services;
  const id = Number(statement.id);
  switch (statement.what) {
    case "DATABASE": {
      const database = catalog.databaseById(id);
      return showRows(textColumns("DbName"), database ? [[database.name]] : [], {}, context);
    }
    case "TABLE": {
      const table = catalog.tableById(id);
      const rows = table ? [[table.database, table.name, String(table.databaseId)]] : [];
      return showRows(textColumns("DbName", "TableName", "DbId"), rows, {}, context);
    }
    case "PARTITION": {
      const tables = [...catalog.snapshot.databases.values()].flatMap((
        database,
      ) => [...database.tables.values()]);
      const rows = tables.flatMap((table) =>
        table.partitions.filter((partition) => partition.id === id).map((partition) => [
          table.database,
          table.name,
          partition.name,
          String(table.databaseId),
          String(table.id),
        ])
      );
      return showRows(
        textColumns("DbName", "TableName", "PartitionName", "DbId", "TableId"),
        rows,
        {},
        context,
      );
    }
  }
}

/** SHOW [FULL] TABLES, SHOW VIEWS, SHOW TABLE STATUS. */
import type { Table } from "../../catalog/mod.ts";
import type { ShowTables } from "../../sql/mod.ts";
import type { SqlType } from "../../types/mod.ts";
import { type CommandColumn, type CommandContext, type CommandResult, databaseOf } from "../context.ts";
import { propertyShown } from "../ddl/properties.ts";
import { byName, printTime } from "./print.ts";
import { type Row, showRows, textColumns } from "./rows.ts";

const BIGINT: SqlType = { kind: "bigint" };
const DATETIME: SqlType = { kind: "datetime", scale: 0 };

/** Rows of a table as far as the FE knows; undefined when it knows nothing of a partition. */
export function rowCountOf(table: Table): number | undefined {
  let rows = 0;
  for (const { rowCount } of table.partitions) {
    if (rowCount === undefined) return undefined;
    rows += rowCount;
  }
  return rows;
}

export function showTables(statement: ShowTables, context: CommandContext): CommandResult {
  const database = databaseOf(statement.database?.parts, context);
  const tables = [...database.tables.values()].sort(byName);
  if (statement.show === "TABLE STATUS") return showTableStatus(statement, tables, context);
  const name = `Tables_in_${database.name}`;
  // There are no views yet.
  const shown = statement.show === "VIEWS" ? [] : tables;
  if (!statement.full) {
    return showRows(textColumns(name), shown.map((table) => [table.name]), statement, context);
  }
  const rows = shown.map((table): Row => [
    table.name,
    "BASE TABLE",
    propertyShown(table.properties, "storage_format"),
    propertyShown(table.properties, "inverted_index_storage_format"),
  ]);
  const columns = textColumns(name, "Table_type", "Storage_format", "Inverted_index_storage_format");
  return showRows(columns, rows, statement, context);
}

const STATUS_COLUMNS: readonly CommandColumn[] = [
  ...textColumns("Name", "Engine"),
  { name: "Version", type: BIGINT },
  ...textColumns("Row_format"),
  { name: "Rows", type: BIGINT },
  { name: "Avg_row_length", type: BIGINT },
  { name: "Data_length", type: BIGINT },
  { name: "Max_data_length", type: BIGINT },
  { name: "Index_length", type: BIGINT },
  { name: "Data_free", type: BIGINT },
  { name: "Auto_increment", type: BIGINT },
  { name: "Create_time", type: DATETIME },
  { name: "Update_time", type: DATETIME },
  { name: "Check_time", type: DATETIME },
  ...textColumns("Collation"),
  { name: "Checksum", type: BIGINT },
  ...textColumns("Create_options", "Comment"),
];

/** Sizes are NULL: backends keep them and the FE does not ask. */
function showTableStatus(
  statement: ShowTables,
  tables: readonly Table[],
  context: CommandContext,
): CommandResult {
  const rows = tables.map((table) => {
    const known = rowCountOf(table);
    const values: Record<string, Row[number]> = {
      Name: table.name,
      Engine: "Doris",
      Rows: known === undefined ? null : BigInt(known),
      Create_time: printTime(table.createdAt, context),
      Collation: "utf-8",
      Comment: table.comment,
    };
    return STATUS_COLUMNS.map(({ name }) => values[name] ?? null);
  });
  return showRows(STATUS_COLUMNS, rows, statement, context);
}

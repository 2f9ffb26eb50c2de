/** SHOW DATA: replicas and rows; sizes are NULL, backends keep them and the FE does not ask. */
import type { OlapTable } from "../../catalog/mod.ts";
import type { ShowData } from "../../sql/mod.ts";
import { type CommandContext, type CommandResult, databaseOf, tableOf } from "../context.ts";
import { byName } from "./print.ts";
import { type Row, showRows, textColumns } from "./rows.ts";
import { rowCountOf } from "./tables.ts";

const TABLE_COLUMNS = textColumns("TableName", "IndexName", "Size", "ReplicaCount", "RowCount", "RemoteSize");
const DATABASE_COLUMNS = textColumns("TableName", "Size", "ReplicaCount", "RemoteSize");

function replicaCount(table: OlapTable): number {
  return table.partitions.flatMap(({ tablets }) => tablets).flatMap(({ replicas }) => replicas).length;
}

export function showData(statement: ShowData, context: CommandContext): CommandResult {
  const clauses = { orderBy: statement.orderBy };
  if (statement.table) {
    const table = tableOf(statement.table.parts, context);
    const replicas = String(replicaCount(table));
    const rows = rowCountOf(table);
    const index: Row = [
      table.name,
      table.name,
      null,
      replicas,
      rows === undefined ? null : String(rows),
      null,
    ];
    return showRows(TABLE_COLUMNS, [index, ["", "Total", null, replicas, "", null]], clauses, context);
  }
  const tables = [...databaseOf(undefined, context).tables.values()].sort(byName);
  const total = tables.reduce((sum, table) => sum + replicaCount(table), 0);
  const rows = tables.map((table): Row => [table.name, null, String(replicaCount(table)), null]);
  return showRows(DATABASE_COLUMNS, [...rows, ["Total", null, String(total), null]], clauses, context);
}

/** SHOW [FULL] COLUMNS, DESC table, DESC table ALL. */
import { DorisError, positionAt } from "../../base/mod.ts";
import type { Column, ColumnDefault, KeysType } from "../../catalog/mod.ts";
import type { Describe, ShowColumns } from "../../sql/mod.ts";
import { printPlanType, printType } from "../../types/mod.ts";
import { type CommandContext, type CommandResult, tableOf } from "../context.ts";
import { type Row, showRows, textColumns } from "./rows.ts";

/** Doris' names of the keys types. */
export const KEYS_TYPES: Readonly<Record<KeysType, string>> = {
  duplicate: "DUP_KEYS",
  unique: "UNIQUE_KEYS",
  aggregate: "AGG_KEYS",
};

/** What stands behind DEFAULT; null when nothing does, or NULL. */
export function printDefault(given: ColumnDefault | undefined): string | null {
  switch (given?.kind) {
    case undefined:
    case "null":
      return null;
    case "literal":
      return given.text;
    case "current_date":
      return "CURRENT_DATE";
    case "current_timestamp":
      return given.scale === 0 ? "CURRENT_TIMESTAMP" : `CURRENT_TIMESTAMP(${given.scale})`;
  }
}

/** Aggregation of a value column, nothing for a key. */
function extraOf(column: Column): string {
  const words = column.isKey ? [] : [column.aggregation.toUpperCase()];
  return (column.autoIncrement ? [...words, "AUTO_INCREMENT"] : words).join(",");
}

const FIELDS = textColumns("Field", "Type", "Null", "Key", "Default", "Extra");
/** Collation and Privileges mean nothing here and are empty, as in the reference. */
const FULL_FIELDS = textColumns(
  "Field",
  "Type",
  "Collation",
  "Null",
  "Key",
  "Default",
  "Extra",
  "Privileges",
  "Comment",
);

/** The types are those of storage here, and yes is YES, unlike in DESC. */
export function showColumns(statement: ShowColumns, context: CommandContext): CommandResult {
  const table = tableOf(statement.table.parts, context);
  const rows = table.columns.filter(({ visible }) => visible).map((column): Row => {
    const head = [column.name, printPlanType(column.type)];
    const tail = [
      column.nullable ? "YES" : "NO",
      column.isKey ? "YES" : "NO",
      printDefault(column.defaultValue),
      extraOf(column),
    ];
    return statement.full ? [...head, "", ...tail, "", column.comment] : [...head, ...tail];
  });
  return showRows(statement.full ? FULL_FIELDS : FIELDS, rows, statement, context);
}

const ALL_FIELDS = textColumns(
  "IndexName",
  "IndexKeysType",
  "Field",
  "Type",
  "InternalType",
  "Null",
  "Key",
  "Default",
  "Extra",
  "Visible",
  "DefineExpr",
  "WhereClause",
);

export function describe(statement: Describe, context: CommandContext): CommandResult {
  if (!statement.table) {
    throw new DorisError("NotSupported", "DESC of a table function is not supported yet", {
      position: positionAt(context.parsed.source, statement.pos),
    });
  }
  const table = tableOf(statement.table.parts, context);
  const columns = table.columns.filter(({ visible }) => visible);
  const flags = (column: Column) => [
    column.nullable ? "Yes" : "No",
    String(column.isKey),
    printDefault(column.defaultValue),
    extraOf(column),
  ];
  if (!statement.all) {
    const rows = columns.map((column): Row => [column.name, printType(column.type), ...flags(column)]);
    return showRows(FIELDS, rows, {}, context);
  }
  // The name of the index stands on its first line only.
  const rows = columns.map((column, index): Row => [
    ...(index === 0 ? [table.name, KEYS_TYPES[table.keysType]] : ["", ""]),
    column.name,
    printType(column.type),
    printPlanType(column.type),
    ...flags(column),
    String(column.visible),
    "",
    "",
  ]);
  return showRows(ALL_FIELDS, rows, {}, context);
}

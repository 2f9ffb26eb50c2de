/** SHOW CREATE TABLE: a table as the statement that makes it again. */
import type { Column, KeysType, OlapTable } from "../../catalog/mod.ts";
import type { ShowCreate } from "../../sql/mod.ts";
import { printType } from "../../types/mod.ts";
import { type CommandContext, type CommandResult, tableOf } from "../context.ts";
import { shownProperties } from "../ddl/properties.ts";
import { printDefault } from "./columns.ts";
import { printBound, rangePartitions } from "./ranges.ts";
import { showRows, textColumns } from "./rows.ts";

/** Text inside quotes of kind `quote`. */
function escaped(text: string, quote: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`);
}

function quoted(name: string): string {
  return `\`${name.replaceAll("`", "``")}\``;
}

function printColumn(column: Column, keysType: KeysType): string {
  const words = [quoted(column.name), printType(column.type)];
  if (keysType === "aggregate" && !column.isKey && column.aggregation !== "none") {
    words.push(column.aggregation.toUpperCase());
  }
  words.push(column.nullable ? "NULL" : "NOT NULL");
  if (column.autoIncrement) words.push("AUTO_INCREMENT(1)");
  const given = column.defaultValue;
  const text = printDefault(given);
  if (text !== null) words.push(`DEFAULT ${given?.kind === "literal" ? `"${escaped(text, '"')}"` : text}`);
  if (column.comment !== "") words.push(`COMMENT "${escaped(column.comment, '"')}"`);
  return `  ${words.join(" ")}`;
}

const KEYS: Readonly<Record<KeysType, string>> = {
  duplicate: "DUPLICATE KEY",
  unique: "UNIQUE KEY",
  aggregate: "AGGREGATE KEY",
};

function printPartitions(table: OlapTable): string[] {
  const scheme = table.partitionScheme;
  if (scheme.kind !== "range") return [];
  const keys = scheme.columns.map((name) => quoted(name)).join(", ");
  const parts = rangePartitions(table).map(({ partition, lower, upper, columns }) =>
    `PARTITION ${partition.name} VALUES [${printBound(lower, columns)}, ${printBound(upper, columns)})`
  );
  return [`PARTITION BY RANGE(${keys})`, `(${parts.join(",\n")})`];
}

function printDistribution({ distribution }: OlapTable): string {
  const buckets = distribution.auto ? "AUTO" : String(distribution.buckets);
  const by = distribution.kind === "hash" ? `HASH(${distribution.columns.map(quoted).join(", ")})` : "RANDOM";
  return `DISTRIBUTED BY ${by} BUCKETS ${buckets}`;
}

/**
 * The statement that makes the table.
 * @param brief without partitions
 */
export function printCreateTable(table: OlapTable, brief = false): string {
  const columns = table.columns.filter(({ visible }) => visible);
  const keys = columns.filter(({ isKey }) => isKey).map(({ name }) => quoted(name));
  const properties = shownProperties(table.properties, table.partitions[0]?.replicationNum ?? 1);
  return [
    `CREATE TABLE ${quoted(table.name)} (`,
    columns.map((column) => printColumn(column, table.keysType)).join(",\n"),
    ") ENGINE=OLAP",
    `${KEYS[table.keysType]}(${keys.join(", ")})`,
    ...(table.comment === "" ? [] : [`COMMENT '${escaped(table.comment, "'")}'`]),
    ...(brief ? [] : printPartitions(table)),
    printDistribution(table),
    "PROPERTIES (",
    properties.map(([key, value]) => `"${key}" = "${escaped(value, '"')}"`).join(",\n"),
    ");",
  ].join("\n");
}

export function showCreateTable(statement: ShowCreate, context: CommandContext): CommandResult {
  const table = tableOf(statement.name.parts, context);
  const columns = textColumns("Table", "Create Table");
  return showRows(columns, [[table.name, printCreateTable(table, statement.brief)]], {}, context);
}

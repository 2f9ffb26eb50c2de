/** CREATE, DROP, ALTER of databases, tables, views and indexes as SQL text. */
import type {
  AlterTableAction,
  ColumnDef,
  ColumnDefault,
  ColumnPosition,
  CreateTable,
  DdlStatement,
  DistributionClause,
  Ident,
  IndexDef,
  PartitionClause,
  PartitionDef,
  PartitionValue,
  Property,
  RollupDef,
  ViewColumn,
} from "../ast/mod.ts";
import { expr, exprs } from "./expr.ts";
import { partitionNames, query } from "./query.ts";
import {
  commentClause,
  ident,
  idents,
  identText,
  name,
  propertiesClause,
  propertyList,
  stringText,
  when,
} from "./text.ts";
import { typeName } from "./types.ts";

export function ddl(s: DdlStatement): string {
  switch (s.kind) {
    case "create_database":
      return `CREATE DATABASE ${ifNot(s.ifNotExists)}${name(s.name)}${propertiesClause(s.properties)}`;
    case "drop_database":
      return `DROP DATABASE ${ifExists(s.ifExists)}${name(s.name)}${when(s.force, " FORCE")}`;
    case "alter_database":
      return `ALTER DATABASE ${ident(s.name)} ${databaseAction(s.action)}`;
    case "create_table":
      return createTable(s);
    case "create_table_like": {
      const rollups = s.rollups === null
        ? ""
        : ` WITH ROLLUP${s.rollups.length === 0 ? "" : ` (${idents(s.rollups)})`}`;
      return `${createHead(s)} LIKE ${name(s.source)}${rollups}`;
    }
    case "drop_table":
      return `DROP ${when(s.temporary, "TEMPORARY ")}TABLE ${ifExists(s.ifExists)}${name(s.name)}${
        when(s.force, " FORCE")
      }`;
    case "truncate_table":
      return `TRUNCATE TABLE ${name(s.name)}${partitionNames(s.partitions)}${when(s.force, " FORCE")}`;
    case "alter_table":
      return `ALTER TABLE ${name(s.name)} ${s.actions.map(tableAction).join(", ")}`;
    case "create_view":
      return `CREATE ${when(s.orReplace, "OR REPLACE ")}VIEW ${ifNot(s.ifNotExists)}${name(s.name)}${
        viewColumns(s.columns)
      }${commentClause(s.comment)} AS ${query(s.query)}`;
    case "alter_view":
      if (s.query === null) return `ALTER VIEW ${name(s.name)} MODIFY${commentClause(s.comment)}`;
      return `ALTER VIEW ${name(s.name)}${viewColumns(s.columns)}${commentClause(s.comment)} AS ${
        query(s.query)
      }`;
    case "drop_view":
      return `DROP VIEW ${ifExists(s.ifExists)}${name(s.name)}`;
    case "create_index": {
      const index = s.index;
      return `CREATE INDEX ${ifNot(index.ifNotExists)}${ident(index.name)} ON ${name(s.table)} ${
        indexTail(index)
      }`;
    }
    case "drop_index":
      return `DROP INDEX ${ifExists(s.ifExists)}${ident(s.name)} ON ${name(s.table)}`;
    case "recover": {
      const id = s.id === null ? "" : ` ${s.id}`;
      const alias = s.alias === null ? "" : ` AS ${ident(s.alias)}`;
      return `RECOVER ${s.what} ${name(s.name)}${id}${alias}${
        s.from === null ? "" : ` FROM ${name(s.from)}`
      }`;
    }
  }
}

function ifNot(condition: boolean): string {
  return when(condition, "IF NOT EXISTS ");
}

function ifExists(condition: boolean): string {
  return when(condition, "IF EXISTS ");
}

function databaseAction(a: Extract<DdlStatement, { kind: "alter_database" }>["action"]): string {
  switch (a.kind) {
    case "rename":
      return `RENAME ${ident(a.newName)}`;
    case "set_properties":
      return `SET${propertiesClause(a.properties)}`;
    case "set_quota":
      return `SET ${a.quota} QUOTA ${/^[0-9]+$/.test(a.value) ? a.value : identText(a.value)}`;
  }
}

function createHead(s: {
  readonly external: boolean;
  readonly temporary: boolean;
  readonly ifNotExists: boolean;
  readonly name: CreateTable["name"];
}): string {
  const kind = `${when(s.external, "EXTERNAL ")}${when(s.temporary, "TEMPORARY ")}`;
  return `CREATE ${kind}TABLE ${ifNot(s.ifNotExists)}${name(s.name)}`;
}

function createTable(s: CreateTable): string {
  let text = createHead(s);
  const elements = [...s.columns.map(columnDef), ...s.indexes.map(indexDef)];
  if (elements.length > 0) text += ` (${elements.join(", ")})`;
  else if (s.queryColumns.length > 0) text += ` (${idents(s.queryColumns)})`;
  if (s.engine !== null) text += ` ENGINE = ${identText(s.engine)}`;
  if (s.keys !== null) {
    text += ` ${s.keys.type} KEY (${idents(s.keys.columns)})`;
    if (s.keys.clusterBy.length > 0) text += ` CLUSTER BY (${idents(s.keys.clusterBy)})`;
  }
  text += commentClause(s.comment);
  if (s.partition !== null) text += ` ${partitionClause(s.partition)}`;
  text += distributionClause(s.distribution);
  if (s.rollups.length > 0) text += ` ROLLUP (${s.rollups.map(rollupDef).join(", ")})`;
  text += propertiesClause(s.properties);
  if (s.brokerProperties !== null) text += ` BROKER PROPERTIES (${propertyList(s.brokerProperties)})`;
  if (s.query !== null) text += ` AS ${query(s.query)}`;
  return text;
}

function precision(digits: number | null): string {
  return digits === null ? "" : `(${digits})`;
}

function columnDef(c: ColumnDef): string {
  let text = `${ident(c.name)} ${typeName(c.type)}${when(c.key, " KEY")}`;
  if (c.aggType !== null) text += ` ${c.aggType}`;
  if (c.generated !== null) text += ` GENERATED ALWAYS AS (${expr(c.generated)})`;
  if (c.nullable !== null) text += c.nullable ? " NULL" : " NOT NULL";
  if (c.autoIncrement !== null) {
    text += ` AUTO_INCREMENT${c.autoIncrement.start === null ? "" : `(${c.autoIncrement.start})`}`;
  }
  if (c.default !== null) text += ` DEFAULT ${columnDefault(c.default)}`;
  if (c.onUpdate !== null) text += ` ON UPDATE CURRENT_TIMESTAMP${precision(c.onUpdate.precision)}`;
  return text + commentClause(c.comment);
}

function columnDefault(d: ColumnDefault): string {
  switch (d.kind) {
    case "null":
      return "NULL";
    case "literal":
      return d.quoted ? stringText(d.value) : d.value;
    case "current_date":
      return "CURRENT_DATE";
    case "current_timestamp":
      return `CURRENT_TIMESTAMP${precision(d.precision)}`;
    case "pi":
    case "e":
    case "bitmap_empty":
      return d.kind.toUpperCase();
  }
}

function indexDef(i: IndexDef): string {
  return `INDEX ${ifNot(i.ifNotExists)}${ident(i.name)} ${indexTail(i)}`;
}

function indexTail(i: IndexDef): string {
  const using = i.type === null ? "" : ` USING ${i.type}`;
  return `(${idents(i.columns)})${using}${propertiesClause(i.properties)}${commentClause(i.comment)}`;
}

function partitionClause(p: PartitionClause): string {
  const type = p.type === null ? "" : `${p.type} `;
  const partitions = p.partitions.map(partitionDef).join(", ");
  return `${when(p.auto, "AUTO ")}PARTITION BY ${type}(${exprs(p.exprs)}) (${partitions})`;
}

function partitionProperties(properties: readonly Property[]): string {
  return properties.length === 0 ? "" : ` (${propertyList(properties)})`;
}

function partitionDef(p: PartitionDef): string {
  const tail = partitionProperties(p.properties);
  if (p.kind === "step_partition") {
    const unit = p.unit === null ? "" : ` ${p.unit}`;
    return `FROM ${values(p.from)} TO ${values(p.to)} INTERVAL ${p.amount}${unit}${tail}`;
  }
  const head = `PARTITION ${ifNot(p.ifNotExists)}${ident(p.name)}`;
  switch (p.kind) {
    case "less_than_partition":
      return `${head} VALUES LESS THAN ${p.bound === null ? "MAXVALUE" : values(p.bound)}${tail}`;
    case "fixed_partition":
      return `${head} VALUES [${values(p.lower)}, ${values(p.upper)})${tail}`;
    case "in_partition":
      return `${head}${
        p.values.length === 0 ? "" : ` VALUES IN (${p.values.map(values).join(", ")})`
      }${tail}`;
  }
}

function values(list: readonly PartitionValue[]): string {
  return `(${
    list.map((v) => v.kind === "value" ? (v.quoted ? stringText(v.text) : v.text) : v.kind.toUpperCase())
      .join(", ")
  })`;
}

function distributionClause(d: DistributionClause | null): string {
  if (d === null) return "";
  const by = d.type === "HASH" ? `HASH (${idents(d.columns)})` : "RANDOM";
  return ` DISTRIBUTED BY ${by}${d.buckets === null ? "" : ` BUCKETS ${d.buckets}`}`;
}

function rollupDef(r: RollupDef): string {
  const keys = r.duplicateKeys.length === 0 ? "" : ` DUPLICATE KEY (${idents(r.duplicateKeys)})`;
  const from = r.from === null ? "" : ` FROM ${ident(r.from)}`;
  return `${ident(r.name)} (${idents(r.columns)})${keys}${from}${propertiesClause(r.properties)}`;
}

function viewColumns(columns: readonly ViewColumn[]): string {
  if (columns.length === 0) return "";
  return ` (${columns.map((c) => `${ident(c.name)}${commentClause(c.comment)}`).join(", ")})`;
}

function position(p: ColumnPosition | null): string {
  if (p === null) return "";
  return p.kind === "first" ? " FIRST" : ` AFTER ${ident(p.column)}`;
}

function fromRollup(rollup: Ident | null): string {
  return rollup === null ? "" : ` FROM ${ident(rollup)}`;
}

function tableAction(a: AlterTableAction): string {
  switch (a.kind) {
    case "add_columns": {
      const columns = a.columns.map(columnDef).join(", ");
      const list = a.columns.length === 1 ? columns : `(${columns})`;
      const rollup = a.rollup === null ? "" : ` TO ${ident(a.rollup)}`;
      return `ADD COLUMN ${list}${position(a.position)}${rollup}${propertiesClause(a.properties)}`;
    }
    case "drop_column":
      return `DROP COLUMN ${ident(a.name)}${fromRollup(a.rollup)}${propertiesClause(a.properties)}`;
    case "modify_column": {
      const tail = `${position(a.position)}${fromRollup(a.rollup)}${propertiesClause(a.properties)}`;
      return `MODIFY COLUMN ${columnDef(a.column)}${tail}`;
    }
    case "modify_column_comment":
      return `MODIFY COLUMN ${ident(a.name)} COMMENT ${stringText(a.comment)}`;
    case "order_by":
      return `ORDER BY (${idents(a.columns)})${fromRollup(a.rollup)}${propertiesClause(a.properties)}`;
    case "add_partition": {
      const tail = `${distributionClause(a.distribution)}${propertiesClause(a.properties)}`;
      return `ADD ${when(a.temporary, "TEMPORARY ")}${partitionDef(a.partition)}${tail}`;
    }
    case "add_partitions": {
      const unit = a.unit === null ? "" : ` ${identText(a.unit)}`;
      const range = `FROM ${values(a.from)} TO ${values(a.to)} INTERVAL ${a.amount}${unit}`;
      return `ADD ${when(a.temporary, "TEMPORARY ")}PARTITIONS ${range}${propertiesClause(a.properties)}`;
    }
    case "drop_partition": {
      const index = a.index === null ? "" : ` FROM INDEX ${ident(a.index)}`;
      return `DROP ${when(a.temporary, "TEMPORARY ")}PARTITION ${ifExists(a.ifExists)}${ident(a.name)}${
        when(a.force, " FORCE")
      }${index}`;
    }
    case "modify_partition":
      return `MODIFY ${when(a.temporary, "TEMPORARY ")}PARTITION (${
        a.names.length === 0 ? "*" : idents(a.names)
      }) SET (${propertyList(a.properties)})`;
    case "replace_partition":
      return `REPLACE${partitionNames(a.partitions)} WITH${partitionNames(a.with)}${when(a.force, " FORCE")}${
        propertiesClause(a.properties)
      }`;
    case "replace_table":
      return `REPLACE WITH TABLE ${ident(a.name)}${propertiesClause(a.properties)}${when(a.force, " FORCE")}`;
    case "rename":
      return `RENAME ${ident(a.newName)}`;
    case "rename_part":
      return `RENAME ${a.what} ${ident(a.name)} ${ident(a.newName)}`;
    case "add_index":
      return `ADD ${indexDef(a.index)}`;
    case "drop_index":
      return `DROP INDEX ${ifExists(a.ifExists)}${ident(a.name)}`;
    case "add_rollup":
      return `ADD ROLLUP ${a.rollups.map(rollupDef).join(", ")}`;
    case "drop_rollup":
      return `DROP ROLLUP ${idents(a.names)}`;
    case "enable_feature": {
      const tail = a.properties.length === 0 ? "" : ` WITH${propertiesClause(a.properties)}`;
      return `ENABLE FEATURE ${stringText(a.name)}${tail}`;
    }
    case "modify_distribution":
      return `MODIFY DISTRIBUTION${distributionClause(a.distribution)}`;
    case "modify_comment":
      return `MODIFY COMMENT ${stringText(a.comment)}`;
    case "set_properties":
      return `SET (${propertyList(a.properties)})`;
  }
}

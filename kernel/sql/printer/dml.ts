/** Statements that change rows, and transactions, as SQL text. */
import type { DmlStatement, Insert, InsertPartitions } from "../ast/mod.ts";
import { expr } from "./expr.ts";
import { alias, ctes, partitionNames, query, relations } from "./query.ts";
import { ident, idents, identText, name, stringText } from "./text.ts";

export function dml(s: DmlStatement): string {
  switch (s.kind) {
    case "insert":
      return insert(s);
    case "update": {
      const set = s.assignments.map((a) => `${name(a.column)} = ${expr(a.value)}`).join(", ");
      const from = s.from.length === 0 ? "" : ` FROM ${relations(s.from)}`;
      const where = s.where === null ? "" : ` WHERE ${expr(s.where)}`;
      return `${ctes(s.ctes)}UPDATE ${name(s.table)}${alias(s.alias)} SET ${set}${from}${where}`;
    }
    case "delete": {
      const using = s.using.length === 0 ? "" : ` USING ${relations(s.using)}`;
      const where = s.where === null ? "" : ` WHERE ${expr(s.where)}`;
      const target = `${name(s.table)}${partitionNames(s.partitions)}${alias(s.alias)}`;
      return `${ctes(s.ctes)}DELETE FROM ${target}${using}${where}`;
    }
    case "begin":
      if (s.startTransaction) return "START TRANSACTION";
      return s.label === null ? "BEGIN" : `BEGIN WITH LABEL ${ident(s.label)}`;
    case "commit":
      return "COMMIT";
    case "rollback":
      return "ROLLBACK";
    case "cancel_load": {
      const database = s.database === null ? "" : ` FROM ${ident(s.database)}`;
      const like = s.like === null ? "" : ` LIKE ${stringText(s.like)}`;
      return `CANCEL LOAD${database}${like}${s.where === null ? "" : ` WHERE ${expr(s.where)}`}`;
    }
    case "sync":
      return "SYNC";
  }
}

function insert(s: Insert): string {
  const into = s.overwrite ? "OVERWRITE TABLE" : "INTO";
  const label = s.label === null ? "" : ` WITH LABEL ${ident(s.label)}`;
  const columns = s.columns === null ? "" : ` (${idents(s.columns)})`;
  const hints = s.hints.length === 0 ? "" : ` [${s.hints.map(identText).join(", ")}]`;
  return `INSERT ${into} ${name(s.table)}${insertPartitions(s.partitions)}${label}${columns}${hints} ${
    query(s.query)
  }`;
}

function insertPartitions(p: InsertPartitions | null): string {
  if (p === null) return "";
  switch (p.kind) {
    case "partition_names":
      return partitionNames(p);
    case "auto_partitions":
      return " PARTITION (*)";
    case "static_partition":
      return ` PARTITION (${p.values.map((v) => `${ident(v.column)} = ${expr(v.value)}`).join(", ")})`;
  }
}

/** Queries and relations as SQL text. */
import type {
  Cte,
  GroupBy,
  HintArg,
  Limit,
  OutFile,
  PartitionNames,
  Query,
  QueryBody,
  Relation,
  Select,
  SelectItem,
  SortItem,
  TableAlias,
  TableRef,
} from "../ast/mod.ts";
import { isPlainIdentifier } from "../lexer.ts";
import { expr, exprs } from "./expr.ts";
import {
  ident,
  idents,
  identText,
  name,
  nameText,
  propertiesClause,
  propertyList,
  stringText,
} from "./text.ts";

export function query(q: Query): string {
  const orderBy = q.orderBy.length === 0 ? "" : ` ORDER BY ${sortItems(q.orderBy)}`;
  return `${ctes(q.ctes)}${body(q.body)}${orderBy}${limitClause(q.limit)}`;
}

/** `WITH … `, or nothing. */
export function ctes(list: readonly Cte[]): string {
  if (list.length === 0) return "";
  const parts = list.map((c) => {
    const columns = c.columns.length === 0 ? "" : ` (${idents(c.columns)})`;
    return `${ident(c.name)}${columns} AS (${query(c.query)})`;
  });
  return `WITH ${parts.join(", ")} `;
}

export function limitClause(limit: Limit | null): string {
  if (limit === null) return "";
  return ` LIMIT ${limit.count}${limit.offset === "0" ? "" : ` OFFSET ${limit.offset}`}`;
}

export function sortItems(items: readonly SortItem[]): string {
  return items.map((item) => {
    const nulls = item.nulls === null ? "" : ` NULLS ${item.nulls}`;
    return `${expr(item.expr)}${item.descending ? " DESC" : ""}${nulls}`;
  }).join(", ");
}

function body(b: QueryBody): string {
  switch (b.kind) {
    case "query":
      return `(${query(b)})`;
    case "select":
      return select(b);
    case "values":
      return `VALUES ${b.rows.map((row) => `(${row.items.map(selectItem).join(", ")})`).join(", ")}`;
    case "set_operation":
      return b.inputs.map(body).join(` ${b.op}${b.all ? " ALL" : ""} `);
  }
}

function select(s: Select): string {
  const hints = s.hints.map((hint) =>
    `${hint.name}${hint.args.length === 0 ? "" : `(${hintArgs(hint.args)})`}`
  );
  let text = `SELECT ${hints.length === 0 ? "" : `/*+ ${hints.join(" ")} */ `}${
    s.distinct ? "DISTINCT " : ""
  }`;
  text += s.items.map(selectItem).join(", ");
  if (s.from.length > 0) text += ` FROM ${relations(s.from)}`;
  if (s.where !== null) text += ` WHERE ${expr(s.where)}`;
  if (s.groupBy !== null) text += ` GROUP BY ${groupBy(s.groupBy)}`;
  if (s.having !== null) text += ` HAVING ${expr(s.having)}`;
  if (s.qualify !== null) text += ` QUALIFY ${expr(s.qualify)}`;
  return text;
}

function hintArgs(args: readonly HintArg[]): string {
  const word = (text: string) => {
    if (/^[{}]$|^-?[0-9.]+$|^(true|false|on|default)$/i.test(text)) return text;
    const dotted = text.length > 0 && text.split(".").every(isPlainIdentifier);
    return dotted ? text : stringText(text);
  };
  return args.map((arg) => `${word(arg.key)}${arg.value === null ? "" : ` = ${word(arg.value)}`}`).join(", ");
}

export function selectItem(item: SelectItem): string {
  return `${expr(item.expr)}${item.alias === null ? "" : ` AS ${ident(item.alias)}`}`;
}

function groupBy(g: GroupBy): string {
  if (g.kind === "grouping_sets") {
    return `GROUPING SETS (${g.sets.map((set) => `(${exprs(set)})`).join(", ")})`;
  }
  return g.mode === "PLAIN" ? exprs(g.exprs) : `${g.mode}(${exprs(g.exprs)})`;
}

export function relations(list: readonly Relation[]): string {
  return list.map(relation).join(", ");
}

export function alias(a: TableAlias | null): string {
  if (a === null) return "";
  return ` AS ${ident(a.name)}${a.columns.length === 0 ? "" : ` (${idents(a.columns)})`}`;
}

export function partitionNames(p: PartitionNames | null): string {
  if (p === null) return "";
  return ` ${p.temporary ? "TEMPORARY " : ""}PARTITION (${p.names.map(identText).join(", ")})`;
}

function relation(r: Relation): string {
  switch (r.kind) {
    case "table":
      return table(r);
    case "derived":
      return `(${query(r.query)})${alias(r.alias)}`;
    case "table_function":
      return `${identText(r.name)}(${propertyList(r.properties)})${alias(r.alias)}`;
    case "relations":
      return `(${relations(r.relations)})`;
    case "lateral_view": {
      const columns = idents(r.columns);
      const call = `${identText(r.function)}(${exprs(r.args)})`;
      return `${relation(r.input)} LATERAL VIEW ${call} ${ident(r.table)} AS ${columns}`;
    }
    case "join": {
      const hint = r.hint === null ? "" : `[${identText(r.hint)}] `;
      const on = r.on === null ? "" : ` ON ${expr(r.on)}`;
      const using = r.using.length === 0 ? "" : ` USING (${idents(r.using)})`;
      return `${relation(r.left)} ${r.type} JOIN ${hint}${relation(r.right)}${on}${using}`;
    }
  }
}

function table(t: TableRef): string {
  let text = name(t.name);
  if (t.scanParams !== null) {
    const inner = t.scanParams.properties.length > 0
      ? propertyList(t.scanParams.properties)
      : t.scanParams.args.map(identText).join(", ");
    text += `@${identText(t.scanParams.name)}(${inner})`;
  }
  if (t.index !== null) text += ` INDEX ${ident(t.index)}`;
  if (t.snapshot !== null) text += ` FOR ${t.snapshot.type} AS OF ${stringText(t.snapshot.value)}`;
  text += partitionNames(t.partitions);
  if (t.tablets.length > 0) text += ` TABLET (${t.tablets.join(", ")})`;
  text += alias(t.alias);
  if (t.sample !== null) {
    const seed = t.sample.seed === null ? "" : ` REPEATABLE ${t.sample.seed}`;
    text += ` TABLESAMPLE (${t.sample.amount} ${t.sample.unit})${seed}`;
  }
  if (t.hints.length > 0) text += ` [${nameText(t.hints).replaceAll(".", ", ")}]`;
  return text;
}

export function outFile(o: OutFile | null): string {
  if (o === null) return "";
  const format = o.format === null ? "" : ` FORMAT AS ${identText(o.format)}`;
  return ` INTO OUTFILE ${stringText(o.path)}${format}${propertiesClause(o.properties)}`;
}

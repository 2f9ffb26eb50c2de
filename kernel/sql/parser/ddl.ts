/** CREATE, DROP and TRUNCATE of databases, tables, views and indexes. ALTER is in alter.ts, the parts of CREATE TABLE in table_parts.ts. */
import type { CreateTable, Ident, IndexDef, Statement, ViewColumn } from "../ast/mod.ts";
import type { TokenStream } from "./core.ts";
import { properties, propertyParens } from "./properties.ts";
import { parseQuery } from "./query.ts";
import { parsePartitions } from "./relation.ts";
import {
  parseColumnDef,
  parseDistribution,
  parseIndexDef,
  parseIndexTail,
  parseKeys,
  parsePartitionClause,
  parseRollups,
} from "./table_parts.ts";

/** Behind CREATE DATABASE | SCHEMA. */
export function parseCreateDatabase(p: TokenStream, pos: number): Statement {
  const ifNotExists = p.ifNotExists();
  const name = p.name();
  return { kind: "create_database", name, ifNotExists, properties: properties(p), pos };
}

export function parseDropDatabase(p: TokenStream, pos: number): Statement {
  const ifExists = p.ifExists();
  const name = p.name();
  return { kind: "drop_database", name, ifExists, force: p.accept("FORCE"), pos };
}

/** Behind CREATE [EXTERNAL | TEMPORARY] TABLE. */
export function parseCreateTable(
  p: TokenStream,
  pos: number,
  external: boolean,
  temporary: boolean,
): Statement {
  const ifNotExists = p.ifNotExists();
  const name = p.name();
  if (p.accept("LIKE")) {
    const source = p.name();
    let rollups: Ident[] | null = null;
    if (p.acceptAll("WITH", "ROLLUP")) rollups = p.is("(") ? p.identList() : [];
    return { kind: "create_table_like", name, ifNotExists, external, temporary, source, rollups, pos };
  }
  const elements = parseTableElements(p);
  const engine = parseEngine(p);
  const keys = parseKeys(p);
  const comment = p.comment();
  const partition = parsePartitionClause(p);
  const distribution = parseDistribution(p);
  const rollups = p.accept("ROLLUP") ? parseRollups(p) : [];
  const props = properties(p);
  const brokerProperties = p.accept("BROKER") ? (p.expect("PROPERTIES"), propertyParens(p)) : null;
  const query = parseAsQuery(p);
  if (query === null && elements.columns.length === 0) p.fail(elements.listed ? "AS" : "(", "AS");
  return {
    kind: "create_table",
    name,
    ifNotExists,
    external,
    temporary,
    columns: elements.columns,
    queryColumns: elements.names,
    indexes: elements.indexes,
    engine,
    keys,
    comment,
    partition,
    distribution,
    rollups,
    properties: props,
    brokerProperties,
    query,
    pos,
  };
}

interface TableElements {
  /** Whether any parenthesis stands there. */
  readonly listed: boolean;
  readonly columns: CreateTable["columns"];
  readonly names: readonly Ident[];
  readonly indexes: readonly IndexDef[];
}

/** `(columns [, indexes])`, or the bare names of CREATE TABLE t (a, b) AS SELECT. */
function parseTableElements(p: TokenStream): TableElements {
  if (!p.is("(") || p.peek() === "SELECT" || p.peek() === "WITH") {
    return { listed: false, columns: [], names: [], indexes: [] };
  }
  if (p.isIdentifierAt(1) && (p.peek(2) === "," || p.peek(2) === ")")) {
    return { listed: true, columns: [], names: p.identList(), indexes: [] };
  }
  p.next();
  const columns = [parseColumnDef(p)];
  const indexes: IndexDef[] = [];
  while (p.accept(",")) {
    if (p.is(")")) break;
    if (p.is("INDEX")) indexes.push(parseIndexDef(p));
    else if (indexes.length > 0) p.fail("INDEX");
    else columns.push(parseColumnDef(p));
  }
  p.expect(")");
  return { listed: true, columns, names: [], indexes };
}

function parseEngine(p: TokenStream): string | null {
  if (!p.accept("ENGINE")) return null;
  p.expect("=");
  return p.identifierText();
}

/** `[AS] query`, or null. */
function parseAsQuery(p: TokenStream) {
  const as = p.accept("AS");
  if (as || p.is("SELECT") || p.is("WITH") || p.is("VALUES") || p.is("(")) return parseQuery(p);
  return null;
}

export function parseDropTable(p: TokenStream, pos: number, temporary: boolean): Statement {
  const ifExists = p.ifExists();
  const name = p.name();
  return { kind: "drop_table", name, ifExists, temporary, force: p.accept("FORCE"), pos };
}

export function parseTruncate(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("TRUNCATE");
  p.expect("TABLE");
  const name = p.name();
  const partitions = parsePartitions(p);
  return { kind: "truncate_table", name, partitions, force: p.accept("FORCE"), pos };
}

/** `(name [COMMENT '…'], …)`, or nothing. */
export function parseViewColumns(p: TokenStream): ViewColumn[] {
  if (!p.is("(") || !p.isIdentifierAt(1)) return [];
  p.next();
  const columns = p.list((): ViewColumn => {
    const name = p.ident();
    return { kind: "view_column", name, comment: p.comment(), pos: name.pos };
  });
  p.expect(")");
  return columns;
}

/** Behind CREATE [OR REPLACE] VIEW. */
export function parseCreateView(p: TokenStream, pos: number, orReplace: boolean): Statement {
  const ifNotExists = p.ifNotExists();
  const name = p.name();
  const columns = parseViewColumns(p);
  const comment = p.comment();
  p.accept("AS");
  const queryPos = p.pos;
  const query = parseQuery(p);
  const queryText = p.text.slice(queryPos, p.lastEnd);
  return { kind: "create_view", name, orReplace, ifNotExists, columns, comment, query, queryText, pos };
}

export function parseDropView(p: TokenStream, pos: number): Statement {
  const ifExists = p.ifExists();
  return { kind: "drop_view", name: p.name(), ifExists, pos };
}

/** Behind CREATE INDEX. */
export function parseCreateIndex(p: TokenStream, pos: number): Statement {
  const ifNotExists = p.ifNotExists();
  const name = p.ident();
  p.expect("ON");
  const table = p.name();
  return { kind: "create_index", table, index: parseIndexTail(p, name, ifNotExists), pos };
}

export function parseDropIndex(p: TokenStream, pos: number): Statement {
  const ifExists = p.ifExists();
  const name = p.ident();
  p.expect("ON");
  return { kind: "drop_index", name, table: p.name(), ifExists, pos };
}

export function parseRecover(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("RECOVER");
  const what = p.expectOne("DATABASE", "TABLE", "PARTITION");
  const name = p.name();
  if (what !== "TABLE" && name.parts.length > 1) p.failWith("Name must have one part", "Syntax", name.pos);
  const id = p.is("integer") ? p.integer() : null;
  const alias = p.accept("AS") ? p.ident() : null;
  const from = what === "PARTITION" ? (p.expect("FROM"), p.name()) : null;
  return { kind: "recover", what, name, id, alias, from, pos };
}

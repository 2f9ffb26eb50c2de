/** Statements that change rows, and transactions. */
import type {
  Assignment,
  CancelLoad,
  Cte,
  Delete,
  Insert,
  InsertPartitions,
  Query,
  Statement,
  Update,
} from "../ast/mod.ts";
import type { TokenStream } from "./core.ts";
import { parseExpr } from "./expr.ts";
import { parseCtes, parseQuery, parseQueryAfterCtes } from "./query.ts";
import { parsePartitions, parseRelations, parseTableAlias } from "./relation.ts";

/** INSERT, UPDATE or DELETE at the current word; `ctes` were written before it. */
export function parseDml(p: TokenStream, ctes: readonly Cte[], pos: number): Insert | Update | Delete {
  switch (p.kind) {
    case "INSERT":
      return parseInsert(p, ctes, pos);
    case "UPDATE":
      return parseUpdate(p, ctes, pos);
    default:
      return parseDelete(p, ctes, pos);
  }
}

function parseInsert(p: TokenStream, ctes: readonly Cte[], pos: number): Insert {
  p.expect("INSERT");
  const overwrite = p.expectOne("INTO", "OVERWRITE") === "OVERWRITE";
  if (overwrite) p.expect("TABLE");
  if (p.is("DORIS_INTERNAL_TABLE_ID") && p.peek() === "(") p.unsupported("INSERT by table id");
  const table = p.name();
  if (p.is("@")) p.unsupported("INSERT into a branch");
  const partitions = parseInsertPartitions(p);
  let label = null;
  if (p.is("WITH") && p.peek() === "LABEL") {
    p.next();
    p.next();
    label = p.ident();
  }
  const columns = isColumnList(p) ? p.identList() : null;
  let hints: string[] = [];
  if (p.accept("[")) {
    hints = p.list(() => p.identifierText().toUpperCase());
    p.expect("]");
  }
  const query = insertSource(p, ctes);
  return { kind: "insert", overwrite, table, partitions, label, columns, hints, query, pos };
}

/** `(a, b)` in front of the source; a parenthesis around the source itself begins with a query word or another parenthesis. */
function isColumnList(p: TokenStream): boolean {
  return p.is("(") && p.isIdentifierAt(1);
}

function insertSource(p: TokenStream, ctes: readonly Cte[]): Query {
  const pos = p.pos;
  if (ctes.length === 0) return parseQuery(p);
  if (p.is("WITH")) p.failWith("WITH may stand before INSERT or before its query, not both");
  return parseQueryAfterCtes(p, ctes, pos);
}

function parseInsertPartitions(p: TokenStream): InsertPartitions | null {
  const pos = p.pos;
  const word = p.is("PARTITION") || p.is("PARTITIONS");
  if (word && p.peek() === "(" && p.peek(2) === "*") {
    p.next();
    p.next();
    p.next();
    p.expect(")");
    return { kind: "auto_partitions", pos };
  }
  if (p.is("PARTITION") && p.peek() === "(" && p.peek(3) === "=") {
    p.next();
    p.next();
    const values = p.list(() => {
      const column = p.ident();
      p.expect("=");
      return { column, value: parseExpr(p) };
    });
    p.expect(")");
    return { kind: "static_partition", values, pos };
  }
  return parsePartitions(p);
}

function parseAssignment(p: TokenStream): Assignment {
  const column = p.name();
  p.expect("=");
  const pos = p.pos;
  const value = p.accept("DEFAULT") ? { kind: "default" as const, pos } : parseExpr(p);
  return { kind: "assignment", column, value, pos: column.pos };
}

function parseUpdate(p: TokenStream, ctes: readonly Cte[], pos: number): Update {
  p.expect("UPDATE");
  const table = p.name();
  const alias = parseTableAlias(p);
  p.expect("SET");
  const assignments = p.list(() => parseAssignment(p));
  const from = p.accept("FROM") ? parseRelations(p) : [];
  const where = p.accept("WHERE") ? parseExpr(p) : null;
  return { kind: "update", ctes, table, alias, assignments, from, where, pos };
}

function parseDelete(p: TokenStream, ctes: readonly Cte[], pos: number): Delete {
  p.expect("DELETE");
  p.expect("FROM");
  const table = p.name();
  const partitions = parsePartitions(p);
  const alias = parseTableAlias(p);
  const using = p.accept("USING") ? parseRelations(p) : [];
  const where = p.accept("WHERE") ? parseExpr(p) : null;
  return { kind: "delete", ctes, table, partitions, alias, using, where, pos };
}

/** A statement that begins with WITH: a query, or INSERT, UPDATE, DELETE behind the CTEs. */
export function parseWith(p: TokenStream, query: (p: TokenStream, query: Query) => Statement): Statement {
  const pos = p.pos;
  const ctes = parseCtes(p);
  if (p.is("INSERT") || p.is("UPDATE") || p.is("DELETE")) return parseDml(p, ctes, pos);
  if (p.is("MERGE")) p.unsupported("MERGE");
  return query(p, parseQueryAfterCtes(p, ctes, pos));
}

export function parseBegin(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("BEGIN");
  let label = null;
  if (p.accept("WITH")) {
    p.expect("LABEL");
    if (p.isIdentifier()) label = p.ident();
  }
  return { kind: "begin", label, startTransaction: false, pos };
}

export function parseStart(p: TokenStream): Statement {
  const pos = p.pos;
  p.expect("START");
  p.expect("TRANSACTION");
  if (p.accept("WITH")) {
    p.expect("CONSISTENT");
    p.expect("SNAPSHOT");
  }
  return { kind: "begin", label: null, startTransaction: true, pos };
}

/** COMMIT and ROLLBACK with the tail that MySQL knows and Doris ignores. */
export function parseEndOfTransaction(p: TokenStream): Statement {
  const pos = p.pos;
  const kind = p.expectOne("COMMIT", "ROLLBACK") === "COMMIT" ? "commit" : "rollback";
  p.accept("WORK");
  if (p.accept("AND")) {
    p.accept("NO");
    p.expect("CHAIN");
  }
  if (p.accept("NO")) p.expect("RELEASE");
  else p.accept("RELEASE");
  return { kind, pos };
}

/** Behind CANCEL LOAD. */
export function parseCancelLoad(p: TokenStream, pos: number): CancelLoad {
  const database = p.acceptOne("FROM", "IN") === null ? null : p.ident();
  if (p.accept("LIKE")) return { kind: "cancel_load", database, like: p.string(), where: null, pos };
  const where = p.accept("WHERE") ? parseExpr(p) : null;
  return { kind: "cancel_load", database, like: null, where, pos };
}

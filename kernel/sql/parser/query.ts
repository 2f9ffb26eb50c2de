/** Queries: WITH, set operations, SELECT and its clauses, VALUES. */
import type {
  Cte,
  Expr,
  GroupBy,
  Ident,
  Limit,
  OutFile,
  Query,
  QueryBody,
  Select,
  SelectItem,
  SetOperation,
  SortItem,
  Star,
  Values,
  ValuesRow,
} from "../ast/mod.ts";
import type { TokenKind } from "../lexer.ts";
import { MAX_NESTING } from "../limits.ts";
import type { TokenStream } from "./core.ts";
import { parseExpr } from "./expr.ts";
import { parseHints } from "./hints.ts";
import { properties } from "./properties.ts";
import { parseRelations } from "./relation.ts";

const QUERY_WORDS: ReadonlySet<TokenKind> = new Set<TokenKind>(["SELECT", "WITH", "VALUES"]);

/** What can follow a query in parentheses if that is itself part of a query. */
const CONTINUES_QUERY: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "UNION",
  "INTERSECT",
  "EXCEPT",
  "MINUS",
  "ORDER",
  "LIMIT",
  ")",
]);

/** Whether the parenthesis at the current token holds a query (and not an expression or a list of relations). */
export function startsQuery(p: TokenStream): boolean {
  let depth = 1;
  while (p.peek(depth) === "(") {
    if (++depth > MAX_NESTING) return false;
  }
  if (!QUERY_WORDS.has(p.peek(depth))) return false;
  if (depth === 1) return true;
  // ((SELECT …) …: a query only if every inner one goes on as a query does.
  const mark = p.mark();
  let query = true;
  for (let level = 1; level < depth && query; level++) {
    p.next();
    const close = p.closing();
    query = close > 0 && CONTINUES_QUERY.has(p.peek(close + 1));
  }
  p.rewind(mark);
  return query;
}

/** A query without parentheses around it, up to what cannot belong to it. */
export function parseQuery(p: TokenStream): Query {
  const pos = p.pos;
  p.enter();
  const query = parseQueryAfterCtes(p, p.is("WITH") ? parseCtes(p) : [], pos);
  p.leave();
  return query;
}

/** The rest of a query whose WITH was read already (it may stand before INSERT, too). */
export function parseQueryAfterCtes(p: TokenStream, ctes: readonly Cte[], pos: number): Query {
  const outer = p.openChain();
  const body = parseSetOperations(p);
  const orderBy = p.is("ORDER") ? parseOrderBy(p) : [];
  const limit = p.is("LIMIT") ? parseLimit(p) : null;
  p.closeChain(outer);
  return { kind: "query", ctes, body, orderBy, limit, pos };
}

export function parseCtes(p: TokenStream): Cte[] {
  p.expect("WITH");
  if (p.is("RECURSIVE") && p.isIdentifierAt(1)) p.unsupported("WITH RECURSIVE");
  return p.list(() => {
    const pos = p.pos;
    const name = p.ident();
    const columns = p.is("(") ? p.identList() : [];
    p.expect("AS");
    p.expect("(");
    const query = parseQuery(p);
    p.expect(")");
    return { kind: "cte", name, columns, query, pos };
  });
}

/** UNION, EXCEPT and MINUS from the left; INTERSECT binds tighter. */
function parseSetOperations(p: TokenStream): QueryBody {
  return parseSetLevel(p, parseIntersections, SET_OPS);
}

function parseIntersections(p: TokenStream): QueryBody {
  return parseSetLevel(p, parseQueryTerm, INTERSECT_OPS);
}

const SET_OPS: ReadonlyMap<TokenKind, SetOperation["op"]> = new Map([
  ["UNION", "UNION"],
  ["EXCEPT", "EXCEPT"],
  ["MINUS", "EXCEPT"],
]);

const INTERSECT_OPS: ReadonlyMap<TokenKind, SetOperation["op"]> = new Map([["INTERSECT", "INTERSECT"]]);

function parseSetLevel(
  p: TokenStream,
  operand: (p: TokenStream) => QueryBody,
  ops: ReadonlyMap<TokenKind, SetOperation["op"]>,
): QueryBody {
  let left = operand(p);
  let op = ops.get(p.kind);
  if (op === undefined) return left;
  while (op !== undefined) {
    const before = p.chain;
    p.resetChain();
    p.next();
    const all = p.accept("ALL");
    if (!all) p.accept("DISTINCT");
    const inputs = [left, operand(p)];
    for (;;) {
      // The same operator again extends this node.
      if (ops.get(p.kind) !== op) break;
      const nextIsAll = p.peek() === "ALL";
      if (nextIsAll !== all) break;
      p.next();
      if (!p.accept("ALL")) p.accept("DISTINCT");
      inputs.push(operand(p));
    }
    p.lengthenChain(before);
    left = { kind: "set_operation", op, all, inputs, pos: left.pos };
    op = ops.get(p.kind);
  }
  return left;
}

function parseQueryTerm(p: TokenStream): QueryBody {
  switch (p.kind) {
    case "SELECT":
      return parseSelect(p);
    case "VALUES":
      return parseValues(p);
    case "(": {
      p.next();
      const query = parseQuery(p);
      p.expect(")");
      return query;
    }
    default:
      return p.fail("SELECT", "VALUES", "(");
  }
}

function parseSelect(p: TokenStream): Select {
  const pos = p.pos;
  p.next();
  const hints = p.is("hint") ? parseHints(p) : [];
  const distinct = p.accept("DISTINCT");
  if (!distinct) p.accept("ALL");
  const items = [parseSelectItem(p)];
  while (p.accept(",")) items.push(parseSelectItem(p));
  const from = p.accept("FROM") ? parseFrom(p) : [];
  const where = p.accept("WHERE") ? parseExpr(p) : null;
  const groupBy = p.is("GROUP") ? parseGroupBy(p) : null;
  const having = p.accept("HAVING") ? parseExpr(p) : null;
  const qualify = p.accept("QUALIFY") ? parseExpr(p) : null;
  return { kind: "select", hints, distinct, items, from, where, groupBy, having, qualify, pos };
}

/** DUAL is the table without columns, unless something shows that a table of that name is meant. */
function parseFrom(p: TokenStream): Select["from"] {
  if (p.is("DUAL")) {
    const after = p.peek();
    if (after !== "." && after !== "," && !p.isIdentifierAt(1)) {
      p.next();
      return [];
    }
  }
  return parseRelations(p);
}

/** Whether `*` or `a.b.*` begins here. */
export function startsStar(p: TokenStream): boolean {
  if (p.is("*")) return true;
  if (p.peek() !== "." || !p.isIdentifier()) return false;
  let ahead = 2;
  while (p.isIdentifierAt(ahead) && p.peek(ahead + 1) === ".") ahead += 2;
  return p.peek(ahead) === "*";
}

/** `[qualifier.]* [EXCEPT (…)] [REPLACE (…)]`. */
export function parseStar(p: TokenStream): Star {
  const pos = p.pos;
  const qualifier: string[] = [];
  while (!p.accept("*")) {
    qualifier.push(p.identifierText());
    p.expect(".");
  }
  const except: SelectItem[] = [];
  const replace: SelectItem[] = [];
  while (
    (p.is("EXCEPT") && !p.isIdentifierAt(1) && !exceptQuery(p)) || (p.is("REPLACE") && p.peek() === "(")
  ) {
    const target = p.is("EXCEPT") ? except : replace;
    p.next();
    p.expect("(");
    target.push(...p.list(() => parseSelectItem(p)));
    p.expect(")");
  }
  return { kind: "star", qualifier, except, replace, pos };
}

/** `SELECT * EXCEPT (SELECT …)`, `… EXCEPT SELECT …`: the set operation. */
function exceptQuery(p: TokenStream): boolean {
  let ahead = 1;
  while (p.peek(ahead) === "(") ahead++;
  return QUERY_WORDS.has(p.peek(ahead)) || ahead === 1;
}

function parseSelectItem(p: TokenStream): SelectItem {
  const pos = p.pos;
  const expr: Expr = startsStar(p) ? parseStar(p) : parseExpr(p);
  const text = p.text.slice(pos, p.lastEnd);
  return { kind: "select_item", expr, alias: expr.kind === "star" ? null : parseItemAlias(p), text, pos };
}

function parseItemAlias(p: TokenStream): Ident | null {
  if (!p.accept("AS")) {
    if (!p.isIdentifier() && !p.is("string")) return null;
    if (p.is("QUALIFY")) return null;
  }
  const pos = p.pos;
  if (!p.is("string") && !p.isIdentifier()) p.fail("alias");
  return { kind: "ident", name: p.identifierOrString(), pos };
}

function parseGroupBy(p: TokenStream): GroupBy {
  const pos = p.pos;
  p.next();
  p.expect("BY");
  if (p.accept("GROUPING")) {
    p.expect("SETS");
    p.expect("(");
    const sets = p.list(() => exprParens(p));
    p.expect(")");
    return { kind: "grouping_sets", sets, pos };
  }
  if ((p.is("ROLLUP") || p.is("CUBE")) && p.peek() === "(") {
    const mode = p.is("CUBE") ? "CUBE" : "ROLLUP";
    p.next();
    return { kind: "group_by", exprs: exprParens(p), mode, pos };
  }
  const exprs = p.list(() => {
    const expr = parseExpr(p);
    if (p.is("ASC") || p.is("DESC")) p.unsupported("GROUP BY with a direction");
    return expr;
  });
  const rollup = p.acceptAll("WITH", "ROLLUP");
  return { kind: "group_by", exprs, mode: rollup ? "ROLLUP" : "PLAIN", pos };
}

/** `(a, b)`, possibly empty. */
function exprParens(p: TokenStream): Expr[] {
  p.expect("(");
  const exprs = p.is(")") ? [] : p.list(() => parseExpr(p));
  p.expect(")");
  return exprs;
}

export function parseOrderBy(p: TokenStream): SortItem[] {
  p.expect("ORDER");
  p.expect("BY");
  return p.list((): SortItem => {
    const pos = p.pos;
    const expr = parseExpr(p);
    const descending = p.acceptOne("ASC", "DESC") === "DESC";
    const nulls = p.accept("NULLS") ? p.expectOne("FIRST", "LAST") : null;
    return { kind: "sort_item", expr, descending, nulls, pos };
  });
}

export function parseLimit(p: TokenStream): Limit {
  const pos = p.pos;
  p.expect("LIMIT");
  const first = p.integer();
  if (p.accept(",")) return { kind: "limit", count: p.integer(), offset: first, pos };
  return { kind: "limit", count: first, offset: p.accept("OFFSET") ? p.integer() : "0", pos };
}

function parseValues(p: TokenStream): Values {
  const pos = p.pos;
  p.next();
  const rows = [parseRow(p)];
  while (p.accept(",")) rows.push(parseRow(p));
  return { kind: "values", rows, pos };
}

function parseRow(p: TokenStream): ValuesRow {
  const pos = p.pos;
  p.expect("(");
  const items: SelectItem[] = [];
  if (!p.is(")")) {
    do items.push(parseRowItem(p)); while (p.accept(","));
  }
  p.expect(")");
  return { kind: "row", items, pos };
}

function parseRowItem(p: TokenStream): SelectItem {
  if (!p.is("DEFAULT")) return parseSelectItem(p);
  const pos = p.pos;
  const text = p.tokenText;
  p.next();
  return { kind: "select_item", expr: { kind: "default", pos }, alias: null, text, pos };
}

/** `INTO OUTFILE 'path' …`, or null. */
export function parseOutFile(p: TokenStream): OutFile | null {
  const pos = p.pos;
  if (!p.accept("INTO")) return null;
  p.expect("OUTFILE");
  const path = p.string();
  let format: string | null = null;
  if (p.accept("FORMAT")) {
    p.expect("AS");
    format = p.identifierText();
  }
  return { kind: "outfile", path, format, properties: properties(p), pos };
}

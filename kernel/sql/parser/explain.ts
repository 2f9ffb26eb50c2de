/** EXPLAIN and DESCRIBE, whose words are the same: what follows tells a plan from a table's columns. */
import type { Explain, ExplainType, Query, Statement, TableFunction } from "../ast/mod.ts";
import type { TokenKind } from "../lexer.ts";
import type { TokenStream } from "./core.ts";
import { parseDml, parseWith } from "./dml.ts";
import { propertyItems } from "./properties.ts";
import { parseOutFile, parseQuery } from "./query.ts";
import { parsePartitions, parseTableAlias } from "./relation.ts";

const TYPES: ReadonlyMap<TokenKind, ExplainType> = new Map<TokenKind, ExplainType>([
  ["PARSED", "PARSED"],
  ["ANALYZED", "ANALYZED"],
  ["REWRITTEN", "LOGICAL"],
  ["LOGICAL", "LOGICAL"],
  ["OPTIMIZED", "PHYSICAL"],
  ["PHYSICAL", "PHYSICAL"],
  ["SHAPE", "SHAPE"],
  ["MEMO", "MEMO"],
  ["DISTRIBUTED", "DISTRIBUTED"],
  ["ALL", "ALL"],
]);

const LEVELS = ["VERBOSE", "TREE", "GRAPH", "PLAN", "DUMP"] as const;

/** Words that begin what EXPLAIN explains. */
const STATEMENT_WORDS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "SELECT",
  "WITH",
  "VALUES",
  "(",
  "INSERT",
  "UPDATE",
  "DELETE",
]);

export function parseExplain(p: TokenStream): Statement {
  const pos = p.pos;
  p.expectOne("EXPLAIN", "DESC", "DESCRIBE");
  const mark = p.mark();
  const type = TYPES.get(p.kind);
  if (type !== undefined) p.next();
  const level = p.acceptOne(...LEVELS) ?? "NORMAL";
  const process = p.accept("PROCESS");
  if (STATEMENT_WORDS.has(p.kind) && !isTableNamedInsert(p)) {
    const statement = parseExplained(p);
    const query: Query | null = statement.kind === "query_statement" ? statement.query : null;
    const explain: Explain = {
      kind: "explain",
      type: type ?? "NORMAL",
      level,
      process,
      statement,
      query,
      pos,
    };
    return explain;
  }
  if (p.is("MERGE") || p.is("WARM")) p.unsupported(`EXPLAIN ${p.kind}`);
  // The words were no plan words: they begin a table's name, if anything.
  p.rewind(mark);
  return parseDescribe(p, pos);
}

/** INSERT is an open word: DESC insert describes a table of that name. */
function isTableNamedInsert(p: TokenStream): boolean {
  return p.is("INSERT") && p.peek() !== "INTO" && p.peek() !== "OVERWRITE";
}

function parseExplained(p: TokenStream): Statement {
  const pos = p.pos;
  if (p.is("INSERT") || p.is("UPDATE") || p.is("DELETE")) return parseDml(p, [], pos);
  const asStatement = (stream: TokenStream, query: Query): Statement => ({
    kind: "query_statement",
    query,
    outFile: parseOutFile(stream),
    pos,
  });
  return p.is("WITH") ? parseWith(p, asStatement) : asStatement(p, parseQuery(p));
}

function parseDescribe(p: TokenStream, pos: number): Statement {
  if (p.is("FUNCTION") && p.isIdentifierAt(1)) return parseDescribeFunction(p, pos);
  if (p.is("DICTIONARY") && p.isIdentifierAt(1)) p.unsupported("DESCRIBE DICTIONARY");
  const table = p.name();
  const all = p.accept("ALL");
  const partitions = all ? null : parsePartitions(p);
  return { kind: "describe", table, function: null, all, partitions, pos };
}

function parseDescribeFunction(p: TokenStream, pos: number): Statement {
  p.next();
  const at = p.pos;
  const name = p.identifierText().toLowerCase();
  p.expect("(");
  const properties = p.is(")") ? [] : propertyItems(p);
  p.expect(")");
  const alias = parseTableAlias(p);
  const fn: TableFunction = { kind: "table_function", name, properties, alias, pos: at };
  return { kind: "describe", table: null, function: fn, all: false, partitions: null, pos };
}

/** What stands behind FROM: tables, subqueries, table functions, joins, LATERAL VIEW. */
import type {
  Ident,
  Join,
  JoinType,
  PartitionNames,
  Relation,
  ScanParams,
  TableAlias,
  TableRef,
  TableSample,
  TableSnapshot,
} from "../ast/mod.ts";
import type { TokenStream } from "./core.ts";
import { parseExpr } from "./expr.ts";
import { propertyItems } from "./properties.ts";
import { parseQuery, startsQuery } from "./query.ts";

/** `a, b JOIN c …`: one entry per comma. */
export function parseRelations(p: TokenStream): Relation[] {
  return p.list(() => parseRelation(p));
}

function parseRelation(p: TokenStream): Relation {
  const outer = p.openChain();
  let left = parseRelationPrimary(p);
  for (;;) {
    const type = parseJoinType(p);
    if (type === null) {
      p.closeChain(outer);
      return left;
    }
    const before = p.chain;
    p.resetChain();
    const hint = parseJoinHint(p);
    const right = parseRelationPrimary(p);
    const on = p.accept("ON") ? parseExpr(p) : null;
    const using = on === null && p.accept("USING") ? p.identList() : [];
    p.lengthenChain(before);
    const join: Join = { kind: "join", type, left, right, on, using, hint, pos: left.pos };
    left = join;
  }
}

/** The words up to and with JOIN, or null where no join begins. */
function parseJoinType(p: TokenStream): JoinType | null {
  switch (p.kind) {
    case "JOIN":
      p.next();
      return "INNER";
    case "INNER":
    case "CROSS": {
      const type = p.kind;
      p.next();
      p.expect("JOIN");
      return type;
    }
    case "LEFT":
    case "RIGHT": {
      const side = p.kind;
      p.next();
      const variant = p.acceptOne("SEMI", "ANTI");
      if (variant === null) p.accept("OUTER");
      p.expect("JOIN");
      return variant === null ? side : `${side} ${variant}`;
    }
    case "FULL":
      p.next();
      p.accept("OUTER");
      p.expect("JOIN");
      return "FULL";
    case "NATURAL":
      return p.unsupported("NATURAL JOIN");
    default:
      return null;
  }
}

/** `[broadcast]`, `[shuffle]`. */
function parseJoinHint(p: TokenStream): string | null {
  if (!p.accept("[")) return null;
  const hint = p.identifierText().toLowerCase();
  if (p.is("[")) p.unsupported("A skew hint of a join");
  p.expect("]");
  return hint;
}

function parseRelationPrimary(p: TokenStream): Relation {
  p.enter();
  const relation = p.is("(") ? parseParenthesized(p) : parseNamedRelation(p);
  p.leave();
  return relation;
}

function parseParenthesized(p: TokenStream): Relation {
  const pos = p.pos;
  if (!startsQuery(p)) {
    p.next();
    const relations = parseRelations(p);
    p.expect(")");
    return { kind: "relations", relations, pos };
  }
  p.next();
  const query = parseQuery(p);
  p.expect(")");
  return parseLateralViews(p, { kind: "derived", query, alias: parseTableAlias(p), pos });
}

function parseNamedRelation(p: TokenStream): Relation {
  if (!p.isIdentifier()) p.fail("table");
  const pos = p.pos;
  if (p.peek() === "(") {
    const name = p.identifierText().toLowerCase();
    p.expect("(");
    const properties = p.is(")") ? [] : propertyItems(p);
    p.expect(")");
    return { kind: "table_function", name, properties, alias: parseTableAlias(p), pos };
  }
  const name = p.name();
  const scanParams = parseScanParams(p);
  const index = p.accept("INDEX") ? p.ident() : null;
  const snapshot = parseSnapshot(p);
  const partitions = parsePartitions(p);
  const tablets = parseTablets(p);
  const alias = parseTableAlias(p);
  const sample = parseSample(p);
  const hints = parseTableHints(p);
  const table: TableRef = {
    kind: "table",
    name,
    alias,
    partitions,
    tablets,
    index,
    snapshot,
    sample,
    hints,
    scanParams,
    pos,
  };
  return p.is("LATERAL") ? parseLateralViews(p, table) : table;
}

function parseScanParams(p: TokenStream): ScanParams | null {
  const pos = p.pos;
  if (!p.accept("@")) return null;
  const name = p.identifierText().toLowerCase();
  p.expect("(");
  const pairs = p.peek() === "=";
  const properties = pairs ? propertyItems(p) : [];
  const args = pairs || p.is(")") ? [] : p.list(() => p.identifierText());
  p.expect(")");
  return { name, properties, args, pos };
}

function parseSnapshot(p: TokenStream): TableSnapshot | null {
  const pos = p.pos;
  if (!p.accept("FOR")) return null;
  const type = p.expectOne("VERSION", "TIME");
  p.expect("AS");
  p.expect("OF");
  return { type, value: p.is("integer") ? p.integer() : p.string(), pos };
}

/** `[TEMPORARY] PARTITION name | PARTITION (names) | PARTITIONS (names)`, or null. */
export function parsePartitions(p: TokenStream): PartitionNames | null {
  const pos = p.pos;
  const temporary = p.is("TEMPORARY") && (p.peek() === "PARTITION" || p.peek() === "PARTITIONS");
  if (temporary) p.next();
  else if (!p.is("PARTITION") && !(p.is("PARTITIONS") && p.peek() === "(")) return null;
  const single = p.accept("PARTITION") && !p.is("(");
  if (!single) p.accept("PARTITIONS");
  const names = single ? [p.identifierText()] : p.identList().map((ident) => ident.name);
  return { kind: "partition_names", temporary, names, pos };
}

/** Digits of `TABLET (1, 2)`. */
export function parseTablets(p: TokenStream): string[] {
  if (!p.accept("TABLET")) return [];
  p.expect("(");
  const tablets = p.list(() => p.integer());
  p.expect(")");
  return tablets;
}

/** `[AS] name [(columns)]`, or null. QUALIFY without AS begins the clause. */
export function parseTableAlias(p: TokenStream): TableAlias | null {
  const pos = p.pos;
  if (!p.accept("AS") && (!p.isIdentifier() || p.is("QUALIFY"))) return null;
  const name = p.ident();
  const columns: readonly Ident[] = p.is("(") ? p.identList() : [];
  return { kind: "table_alias", name, columns, pos };
}

function parseSample(p: TokenStream): TableSample | null {
  const pos = p.pos;
  if (!p.accept("TABLESAMPLE")) return null;
  p.expect("(");
  const amount = p.integer();
  const unit = p.expectOne("PERCENT", "ROWS");
  p.expect(")");
  const seed = p.accept("REPEATABLE") ? p.integer() : null;
  return { kind: "sample", unit, amount, seed, pos };
}

function parseTableHints(p: TokenStream): string[] {
  if (!p.accept("[")) return [];
  const hints = p.list(() => p.identifierText());
  p.expect("]");
  return hints;
}

function parseLateralViews(p: TokenStream, relation: Relation): Relation {
  let input = relation;
  while (p.is("LATERAL")) {
    const before = p.chain;
    p.next();
    p.expect("VIEW");
    const name = p.identifierText().toLowerCase();
    p.expect("(");
    const args = p.is(")") ? [] : p.list(() => parseExpr(p));
    p.expect(")");
    const table = p.ident();
    p.expect("AS");
    const columns = p.list(() => p.ident());
    p.lengthenChain(before);
    input = { kind: "lateral_view", input, function: name, args, table, columns, pos: relation.pos };
  }
  return input;
}

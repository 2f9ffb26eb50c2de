/** The parts of a table's definition: columns, indexes, keys, partitions, distribution, rollups. */
import type {
  AggType,
  AutoIncrement,
  ColumnDef,
  ColumnDefault,
  DistributionClause,
  Expr,
  Ident,
  IndexDef,
  KeysClause,
  PartitionClause,
  PartitionDef,
  PartitionValue,
  Property,
  RollupDef,
} from "../ast/mod.ts";
import type { TokenStream } from "./core.ts";
import { parseExpr } from "./expr.ts";
import { call } from "./functions.ts";
import { INTERVAL_UNITS, parsePrimary } from "./primary.ts";
import { properties, propertyParens } from "./properties.ts";
import { parseType } from "./types.ts";

const AGG_TYPES = [
  "MAX",
  "MIN",
  "SUM",
  "REPLACE",
  "REPLACE_IF_NOT_NULL",
  "HLL_UNION",
  "BITMAP_UNION",
  "QUANTILE_UNION",
  "GENERIC",
] as const satisfies readonly AggType[];

/** `name type [KEY] [aggregation] [AS (…)] [[NOT] NULL] [AUTO_INCREMENT] [DEFAULT …] [ON UPDATE …] [COMMENT '…']`, in this order. */
export function parseColumnDef(p: TokenStream): ColumnDef {
  const pos = p.pos;
  const name = p.ident();
  const type = parseType(p);
  const key = p.accept("KEY");
  const aggType = p.acceptOne(...AGG_TYPES);
  const generated = parseGenerated(p);
  const nullable = p.acceptAll("NOT", "NULL") ? false : p.accept("NULL") ? true : null;
  const autoIncrement = parseAutoIncrement(p);
  const defaultValue = p.accept("DEFAULT") ? parseDefault(p) : null;
  let onUpdate: ColumnDef["onUpdate"] = null;
  if (p.accept("ON")) {
    p.expect("UPDATE");
    p.expect("CURRENT_TIMESTAMP");
    onUpdate = { precision: parsePrecision(p) };
  }
  const comment = p.comment();
  return {
    kind: "column_def",
    name,
    type,
    key,
    aggType,
    generated,
    nullable,
    autoIncrement,
    default: defaultValue,
    onUpdate,
    comment,
    pos,
  };
}

function parseGenerated(p: TokenStream): Expr | null {
  if (p.accept("GENERATED")) {
    p.expect("ALWAYS");
    p.expect("AS");
  } else if (!p.accept("AS")) {
    return null;
  }
  p.expect("(");
  const expr = parseExpr(p);
  p.expect(")");
  return expr;
}

function parseAutoIncrement(p: TokenStream): AutoIncrement | null {
  if (!p.accept("AUTO_INCREMENT")) return null;
  if (!p.accept("(")) return { start: null };
  const start = p.integer();
  p.expect(")");
  return { start };
}

/** `(3)`, or null. */
function parsePrecision(p: TokenStream): number | null {
  if (!p.accept("(")) return null;
  const precision = p.smallInteger();
  p.expect(")");
  return precision;
}

function parseDefault(p: TokenStream): ColumnDefault {
  switch (p.kind) {
    case "NULL":
      p.next();
      return { kind: "null" };
    case "string":
      return { kind: "literal", value: p.string(), quoted: true };
    case "-":
    case "integer":
    case "decimal": {
      const sign = p.accept("-") ? "-" : "";
      if (!p.is("integer") && !p.is("decimal")) p.fail("number");
      const value = sign + p.tokenText;
      p.next();
      return { kind: "literal", value, quoted: false };
    }
    case "CURRENT_DATE":
      p.next();
      return { kind: "current_date" };
    case "CURRENT_TIMESTAMP":
      p.next();
      return { kind: "current_timestamp", precision: parsePrecision(p) };
    case "PI":
      p.next();
      return { kind: "pi" };
    case "E":
      p.next();
      return { kind: "e" };
    case "BITMAP_EMPTY":
      p.next();
      return { kind: "bitmap_empty" };
    default:
      return p.fail("default value");
  }
}

/** `INDEX [IF NOT EXISTS] name (columns) …`. */
export function parseIndexDef(p: TokenStream): IndexDef {
  p.expect("INDEX");
  const ifNotExists = p.ifNotExists();
  return parseIndexTail(p, p.ident(), ifNotExists);
}

/** From the column list of an index on. */
export function parseIndexTail(p: TokenStream, name: Ident, ifNotExists: boolean): IndexDef {
  const columns = p.identList();
  const type = p.accept("USING") ? p.expectOne("INVERTED", "NGRAM_BF", "ANN") : null;
  const props = properties(p);
  const comment = p.comment();
  return { kind: "index_def", name, ifNotExists, columns, type, properties: props, comment, pos: name.pos };
}

export function parseKeys(p: TokenStream): KeysClause | null {
  const pos = p.pos;
  const type = p.acceptOne("DUPLICATE", "UNIQUE", "AGGREGATE");
  if (type === null) return null;
  p.expect("KEY");
  const columns = p.identList();
  const clusterBy = p.acceptAll("CLUSTER", "BY") ? p.identList() : [];
  return { kind: "keys", type, columns, clusterBy, pos };
}

/** `[AUTO] PARTITION BY [RANGE | LIST] (…) (…)`, or null. */
export function parsePartitionClause(p: TokenStream): PartitionClause | null {
  const pos = p.pos;
  const auto = p.is("AUTO") && p.peek() === "PARTITION";
  if (auto) p.next();
  if (!p.accept("PARTITION")) return null;
  p.expect("BY");
  const type = p.acceptOne("RANGE", "LIST");
  p.expect("(");
  const exprs = p.list(() => parsePartitionExpr(p));
  p.expect(")");
  p.expect("(");
  const partitions = p.is(")") ? [] : p.list(() => parsePartitionDef(p));
  p.expect(")");
  return { kind: "partition_by", auto, type, exprs, partitions, pos };
}

/** A column, or a call such as date_trunc(d, 'day'). */
function parsePartitionExpr(p: TokenStream): Expr {
  const pos = p.pos;
  if (p.isIdentifier() && p.peek() !== "(") {
    const name = p.identifierText();
    return { kind: "column", parts: [name], pos };
  }
  const expr = parsePrimary(p);
  if (expr.kind !== "function") {
    p.failWith("Partition expression must be a column or a function", "Syntax", pos);
  }
  return call(expr.name, expr.args, pos);
}

export function parsePartitionDef(p: TokenStream): PartitionDef {
  const pos = p.pos;
  if (p.is("FROM")) return parseStepPartition(p);
  p.expect("PARTITION");
  const ifNotExists = p.ifNotExists();
  const name = p.ident();
  if (p.is("VALUES") && p.peek() === "LESS") {
    p.next();
    p.next();
    p.expect("THAN");
    const bound = p.accept("MAXVALUE") ? null : parsePartitionValues(p);
    return { kind: "less_than_partition", name, ifNotExists, bound, properties: partitionProperties(p), pos };
  }
  if (p.is("VALUES") && p.peek() === "[") {
    p.next();
    p.next();
    const lower = parsePartitionValues(p);
    p.expect(",");
    const upper = parsePartitionValues(p);
    p.expect(")");
    return {
      kind: "fixed_partition",
      name,
      ifNotExists,
      lower,
      upper,
      properties: partitionProperties(p),
      pos,
    };
  }
  const listed = p.accept("VALUES") ? (p.expect("IN"), true) : p.is("(") && !isPropertyList(p);
  const values = listed ? parseInValues(p) : [];
  return { kind: "in_partition", name, ifNotExists, values, properties: partitionProperties(p), pos };
}

/** `("k" = "v")` behind a partition. */
function isPropertyList(p: TokenStream): boolean {
  return p.is("(") && p.peek(2) === "=";
}

function partitionProperties(p: TokenStream): readonly Property[] {
  return isPropertyList(p) ? propertyParens(p) : [];
}

function parseStepPartition(p: TokenStream): PartitionDef {
  const pos = p.pos;
  p.expect("FROM");
  const from = parsePartitionValues(p);
  p.expect("TO");
  const to = parsePartitionValues(p);
  p.expect("INTERVAL");
  const amount = p.integer();
  const unit = p.acceptOne(...INTERVAL_UNITS);
  return { kind: "step_partition", from, to, amount, unit, properties: partitionProperties(p), pos };
}

/** `(1, 2)`: one value each; `((1, "a"), (2, "b"))`: one tuple each. */
function parseInValues(p: TokenStream): PartitionValue[][] {
  if (p.peek() !== "(") return parsePartitionValues(p).map((value) => [value]);
  p.expect("(");
  const tuples = p.list(() => parsePartitionValues(p));
  p.expect(")");
  return tuples;
}

export function parsePartitionValues(p: TokenStream): PartitionValue[] {
  p.expect("(");
  const values = p.list(() => parsePartitionValue(p));
  p.expect(")");
  return values;
}

function parsePartitionValue(p: TokenStream): PartitionValue {
  const pos = p.pos;
  switch (p.kind) {
    case "MAXVALUE":
      p.next();
      return { kind: "maxvalue", pos };
    case "NULL":
      p.next();
      return { kind: "null", pos };
    case "string":
      return { kind: "value", text: p.string(), quoted: true, pos };
    default: {
      const sign = p.accept("-") ? "-" : "";
      return { kind: "value", text: sign + p.integer(), quoted: false, pos };
    }
  }
}

/** `DISTRIBUTED BY HASH (…) | RANDOM [BUCKETS n | AUTO]`, or null. */
export function parseDistribution(p: TokenStream): DistributionClause | null {
  const pos = p.pos;
  if (!p.accept("DISTRIBUTED")) return null;
  p.expect("BY");
  const type = p.expectOne("HASH", "RANDOM");
  const columns = type === "HASH" ? p.identList() : [];
  let buckets: number | "AUTO" | null = null;
  if (p.accept("BUCKETS")) {
    if (!p.is("integer") && !p.is("AUTO")) p.fail("integer", "AUTO");
    buckets = p.accept("AUTO") ? "AUTO" : p.smallInteger();
  }
  return { kind: "distribution", type, columns, buckets, pos };
}

/** `(rollup, …)`. */
export function parseRollups(p: TokenStream): RollupDef[] {
  p.expect("(");
  const rollups = p.list(() => parseRollupDef(p, false));
  p.expect(")");
  return rollups;
}

export function parseRollupDef(p: TokenStream, withFrom: boolean): RollupDef {
  const pos = p.pos;
  const name = p.ident();
  const columns = p.identList();
  const duplicateKeys = p.acceptAll("DUPLICATE", "KEY") ? p.identList() : [];
  const from = withFrom && p.accept("FROM") ? p.ident() : null;
  return { kind: "rollup_def", name, columns, duplicateKeys, from, properties: properties(p), pos };
}

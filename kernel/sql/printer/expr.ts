/** Expressions as SQL text: parentheses only where the tree needs them. */
import type { Expr, FrameBound, FunctionCall, WindowSpec } from "../ast/mod.ts";
import { query, selectItem, sortItems } from "./query.ts";
import { ident, identText, nameText, stringText } from "./text.ts";
import { typeName } from "./types.ts";

/** How tightly what is printed binds; a child that binds less than its place asks for goes in parentheses. */
const LEVEL = {
  lowest: 0,
  or: 1,
  xor: 2,
  and: 3,
  not: 4,
  predicate: 5,
  comparison: 6,
  bitOr: 7,
  bitAnd: 8,
  sum: 9,
  product: 10,
  bitXor: 11,
  unary: 12,
  primary: 13,
} as const;

const BINARY_LEVEL: Readonly<Record<string, number>> = {
  XOR: LEVEL.xor,
  "=": LEVEL.comparison,
  "<=>": LEVEL.comparison,
  "!=": LEVEL.comparison,
  "<": LEVEL.comparison,
  "<=": LEVEL.comparison,
  ">": LEVEL.comparison,
  ">=": LEVEL.comparison,
  "|": LEVEL.bitOr,
  "&": LEVEL.bitAnd,
  "+": LEVEL.sum,
  "-": LEVEL.sum,
  "*": LEVEL.product,
  "/": LEVEL.product,
  "%": LEVEL.product,
  DIV: LEVEL.product,
  "^": LEVEL.bitXor,
};

function levelOf(e: Expr): number {
  switch (e.kind) {
    case "logical":
      return e.op === "OR" ? LEVEL.or : LEVEL.and;
    case "binary":
      return BINARY_LEVEL[e.op];
    case "unary":
      return e.op === "NOT" ? LEVEL.not : LEVEL.unary;
    case "is_null":
    case "is_boolean":
    case "between":
    case "like":
    case "match":
    case "in_list":
    case "in_subquery":
      return LEVEL.predicate;
    case "default":
    case "star":
    case "lambda":
      return LEVEL.lowest;
    default:
      return LEVEL.primary;
  }
}

/** An expression that stands alone. */
export function expr(e: Expr): string {
  return print(e);
}

function at(e: Expr, level: number): string {
  const text = print(e);
  return levelOf(e) < level ? `(${text})` : text;
}

export function exprs(list: readonly Expr[]): string {
  return list.map(expr).join(", ");
}

function not(negated: boolean): string {
  return negated ? "NOT " : "";
}

function print(e: Expr): string {
  switch (e.kind) {
    case "null":
      return "NULL";
    case "boolean":
      return e.value ? "TRUE" : "FALSE";
    case "integer":
    case "decimal":
    case "double":
      return e.text;
    case "string":
      return stringText(e.value);
    case "hex":
      return `X'${e.digits}'`;
    case "typed_literal":
      return `${e.type} ${stringText(e.value)}`;
    case "array":
      return `[${exprs(e.items)}]`;
    case "map":
      return `{${e.entries.map((entry) => `${expr(entry.key)}: ${expr(entry.value)}`).join(", ")}}`;
    case "struct":
      return `{${exprs(e.items)}}`;
    case "interval":
      return `INTERVAL ${at(e.value, LEVEL.primary)} ${e.unit}`;
    case "parameter":
      return "?";
    case "column":
      return nameText(e.parts);
    case "star":
      return star(e);
    case "user_variable":
      return `@${identText(e.name)}`;
    case "system_variable":
      return `@@${e.scope === null ? "" : `${e.scope}.`}${identText(e.name)}`;
    case "unary":
      return unary(e.op, e.operand);
    case "binary": {
      const level = BINARY_LEVEL[e.op];
      return `${at(e.left, level)} ${e.op} ${at(e.right, level + 1)}`;
    }
    case "logical": {
      const level = e.op === "OR" ? LEVEL.or : LEVEL.and;
      return e.operands.map((operand) => at(operand, level + 1)).join(` ${e.op} `);
    }
    case "is_null":
      return `${value(e.operand)} IS ${not(e.negated)}NULL`;
    case "is_boolean":
      return `${value(e.operand)} IS ${not(e.negated)}${e.value ? "TRUE" : "FALSE"}`;
    case "between":
      return `${value(e.operand)} ${not(e.negated)}BETWEEN ${value(e.low)} AND ${value(e.high)}`;
    case "like": {
      const escape = e.escape === null ? "" : ` ESCAPE ${value(e.escape)}`;
      return `${value(e.operand)} ${not(e.negated)}${e.op} ${value(e.pattern)}${escape}`;
    }
    case "match":
      return `${value(e.operand)} ${not(e.negated)}${e.op} ${value(e.pattern)}`;
    case "in_list":
      return `${value(e.operand)} ${not(e.negated)}IN (${exprs(e.items)})`;
    case "in_subquery":
      return `${value(e.operand)} ${not(e.negated)}IN (${query(e.query)})`;
    case "exists":
      return `EXISTS (${query(e.query)})`;
    case "scalar_subquery":
      return `(${query(e.query)})`;
    case "case": {
      const branches = e.branches.map((b) => ` WHEN ${expr(b.when)} THEN ${expr(b.then)}`).join("");
      const operand = e.operand === null ? "" : ` ${expr(e.operand)}`;
      return `CASE${operand}${branches}${e.otherwise === null ? "" : ` ELSE ${expr(e.otherwise)}`} END`;
    }
    case "cast":
      return `${e.safe ? "TRY_CAST" : "CAST"}(${expr(e.operand)} AS ${typeName(e.type)})`;
    case "convert_charset":
      return `CONVERT(${expr(e.operand)} USING ${identText(e.charset)})`;
    case "char":
      return `CHAR(${exprs(e.args)}${e.charset === null ? "" : ` USING ${identText(e.charset)}`})`;
    case "extract":
      return `EXTRACT(${extractUnit(e.unit)} FROM ${value(e.source)})`;
    case "trim": {
      const chars = e.chars === null ? "" : ` ${expr(e.chars)}`;
      return `TRIM(${e.side}${chars} FROM ${expr(e.source)})`;
    }
    case "function":
      return functionCall(e);
    case "lambda": {
      const params = e.params.map(ident).join(", ");
      return `${e.params.length === 1 ? params : `(${params})`} -> ${expr(e.body)}`;
    }
    case "element_at":
      return `${at(e.value, LEVEL.primary)}[${value(e.index)}]`;
    case "slice":
      return `${at(e.value, LEVEL.primary)}[${value(e.begin)}:${e.end === null ? "" : value(e.end)}]`;
    case "field":
      return `${at(e.value, LEVEL.primary)}.${identText(e.field)}`;
    case "collate": {
      const collation = e.collation === "DEFAULT" ? "DEFAULT" : identText(e.collation);
      return `${at(e.operand, LEVEL.primary)} COLLATE ${collation}`;
    }
    case "default":
      return "DEFAULT";
  }
}

/** Where the grammar wants a value and no predicate. */
function value(e: Expr): string {
  return at(e, LEVEL.comparison);
}

/** Compound units are reserved words and not written in back quotes. */
function extractUnit(unit: string): string {
  return /^(DAY_SECOND|DAY_HOUR|MINUTE_SECOND|SECOND_MICROSECOND)$/.test(unit) ? unit : identText(unit);
}

function unary(op: string, operand: Expr): string {
  if (op === "NOT") return `NOT ${at(operand, LEVEL.not)}`;
  const text = at(operand, LEVEL.unary);
  const isNumber = operand.kind === "integer" || operand.kind === "decimal" || operand.kind === "double";
  // `-7` would be a number, `--` a comment.
  if (op === "-" && isNumber) return `-(${text})`;
  return text.startsWith("-") ? `${op} ${text}` : `${op}${text}`;
}

function star(e: Extract<Expr, { kind: "star" }>): string {
  const qualifier = e.qualifier.map((part) => `${identText(part)}.`).join("");
  const except = e.except.length === 0 ? "" : ` EXCEPT (${e.except.map(selectItem).join(", ")})`;
  const replace = e.replace.length === 0 ? "" : ` REPLACE (${e.replace.map(selectItem).join(", ")})`;
  return `${qualifier}*${except}${replace}`;
}

/** Functions whose names are words that cannot stand in back quotes, because the parser knows them by the word. */
const RESERVED_NAMES: ReadonlySet<string> = new Set([
  "add",
  "if",
  "left",
  "right",
  "like",
  "regexp",
  "database",
  "interval",
  "trim",
]);

function functionCall(e: FunctionCall): string {
  const name = RESERVED_NAMES.has(e.name) ? e.name : identText(e.name);
  const database = e.database === null ? "" : `${identText(e.database)}.`;
  const orderBy = e.orderBy.length === 0 ? "" : ` ORDER BY ${sortItems(e.orderBy)}`;
  const separator = e.separator === null ? "" : ` SEPARATOR ${expr(e.separator)}`;
  const args = `${e.distinct ? "DISTINCT " : ""}${exprs(e.args)}${orderBy}${separator}`;
  return `${database}${name}(${args})${e.over === null ? "" : ` OVER ${windowSpec(e.over)}`}`;
}

function windowSpec(w: WindowSpec): string {
  const parts: string[] = [];
  if (w.partitionBy.length > 0) parts.push(`PARTITION BY ${exprs(w.partitionBy)}`);
  if (w.orderBy.length > 0) parts.push(`ORDER BY ${sortItems(w.orderBy)}`);
  if (w.frame !== null) {
    const start = frameBound(w.frame.start);
    parts.push(
      w.frame.end === null
        ? `${w.frame.unit} ${start}`
        : `${w.frame.unit} BETWEEN ${start} AND ${frameBound(w.frame.end)}`,
    );
  }
  return `(${parts.join(" ")})`;
}

function frameBound(b: FrameBound): string {
  switch (b.kind) {
    case "unbounded_preceding":
      return "UNBOUNDED PRECEDING";
    case "unbounded_following":
      return "UNBOUNDED FOLLOWING";
    case "current_row":
      return "CURRENT ROW";
    case "preceding":
      return `${value(b.offset)} PRECEDING`;
    case "following":
      return `${value(b.offset)} FOLLOWING`;
  }
}

/** The operands of expressions: literals, names, variables, calls and their special spellings, parentheses, what stands behind in `[]`. */
import type { Expr, IntervalUnit, WhenBranch } from "../ast/mod.ts";
import type { TokenKind } from "../lexer.ts";
import type { TokenStream } from "./core.ts";
import { parseExpr, parseNestedValue } from "./expr.ts";
import { call, parseCall, SPECIAL_CALLS } from "./functions.ts";
import { parseQuery, startsQuery } from "./query.ts";

/** Words that are a call even without parentheses. */
const BARE_CALLS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "CURRENT_DATE",
  "CURRENT_TIME",
  "CURRENT_TIMESTAMP",
  "LOCALTIME",
  "LOCALTIMESTAMP",
  "CURRENT_USER",
  "SESSION_USER",
]);

/** Reserved words that may name a function. */
const RESERVED_CALLS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "ADD",
  "IF",
  "LEFT",
  "RIGHT",
  "LIKE",
  "REGEXP",
  "DATABASE",
  "INTERVAL",
  "TRIM",
]);

const TYPED_LITERALS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "DATE",
  "DATEV1",
  "DATEV2",
  "TIMESTAMP",
  "DATETIME",
]);

export const INTERVAL_UNITS = [
  "YEAR",
  "QUARTER",
  "MONTH",
  "WEEK",
  "DAY",
  "HOUR",
  "MINUTE",
  "SECOND",
  "DAY_SECOND",
  "DAY_HOUR",
  "MINUTE_SECOND",
  "SECOND_MICROSECOND",
] as const satisfies readonly IntervalUnit[];

const UNIT_SET: ReadonlySet<TokenKind> = new Set<TokenKind>(INTERVAL_UNITS);

/** One operand with its `[index]`, `.field` and COLLATE. */
export function parsePrimary(p: TokenStream): Expr {
  const expr = parseOperand(p);
  const kind = p.kind;
  return kind === "[" || kind === "." || kind === "COLLATE" ? parsePostfix(p, expr) : expr;
}

function parsePostfix(p: TokenStream, first: Expr): Expr {
  let value = first;
  for (;;) {
    const pos = first.pos;
    const before = p.chain;
    if (p.accept("[")) {
      const begin = parseNestedValue(p);
      if (p.accept(":")) {
        const end = p.is("]") ? null : parseNestedValue(p);
        value = { kind: "slice", value, begin, end, pos };
      } else {
        value = { kind: "element_at", value, index: begin, pos };
      }
      p.expect("]");
    } else if (p.accept(".")) {
      const field = p.identifierText();
      value = value.kind === "column"
        ? { kind: "column", parts: [...value.parts, field], pos }
        : { kind: "field", value, field, pos };
    } else if (p.accept("COLLATE")) {
      const collation = p.accept("DEFAULT") ? "DEFAULT" : p.identifierOrString();
      value = { kind: "collate", operand: value, collation, pos };
    } else {
      return value;
    }
    p.lengthenChain(before);
  }
}

function parseOperand(p: TokenStream): Expr {
  const pos = p.pos;
  switch (p.kind) {
    case "-":
    case "integer":
    case "decimal":
    case "double":
      return parseNumber(p);
    case "string": {
      const value = p.stringValue();
      p.next();
      return { kind: "string", value, pos };
    }
    case "hex string": {
      const digits = p.tokenText.slice(2, -1).toUpperCase();
      if (digits.length % 2 !== 0) p.failWith("Hex string must have an even number of digits");
      p.next();
      return { kind: "hex", digits, pos };
    }
    case "NULL":
      p.next();
      return { kind: "null", pos };
    case "TRUE":
    case "FALSE": {
      const value = p.kind === "TRUE";
      p.next();
      return { kind: "boolean", value, pos };
    }
    case "(":
      return parseParenthesized(p);
    case "CASE":
      return parseCase(p);
    case "EXISTS": {
      p.next();
      p.expect("(");
      const query = parseQuery(p);
      p.expect(")");
      return { kind: "exists", query, pos };
    }
    case "INTERVAL":
      return parseInterval(p);
    case "[":
      return parseArray(p);
    case "{":
      return parseBraces(p);
    case "?":
      p.next();
      return { kind: "parameter", index: p.parameters++, pos };
    case "@":
      p.next();
      return { kind: "user_variable", name: p.identifierOrString(), pos };
    case "@@":
      return parseSystemVariable(p);
    case "BINARY":
      p.next();
      if (!p.is("string") && !p.isIdentifier()) p.fail("string", "identifier");
      return parseOperand(p);
    case "KEY":
      return p.unsupported("An encryption key (KEY name)");
    default:
      return parseNamed(p);
  }
}

function parseNumber(p: TokenStream): Expr {
  const pos = p.pos;
  const sign = p.accept("-") ? "-" : "";
  const kind = p.kind as "integer" | "decimal" | "double";
  const text = sign + p.tokenText;
  p.next();
  return { kind, text, pos };
}

function parseParenthesized(p: TokenStream): Expr {
  const pos = p.pos;
  if (startsQuery(p)) {
    p.next();
    const query = parseQuery(p);
    p.expect(")");
    return { kind: "scalar_subquery", query, pos };
  }
  p.next();
  const inner = parseExpr(p);
  p.expect(")");
  return inner;
}

function parseCase(p: TokenStream): Expr {
  const pos = p.pos;
  p.next();
  const operand = p.is("WHEN") ? null : parseExpr(p);
  const branches: WhenBranch[] = [];
  do {
    const branchPos = p.pos;
    p.expect("WHEN");
    const when = parseExpr(p);
    p.expect("THEN");
    branches.push({ when, then: parseExpr(p), pos: branchPos });
  } while (p.is("WHEN"));
  const otherwise = p.accept("ELSE") ? parseExpr(p) : null;
  p.expect("END");
  return { kind: "case", operand, branches, otherwise, pos };
}

function parseInterval(p: TokenStream): Expr {
  const pos = p.pos;
  if (p.peek() === "(") {
    p.next();
    const close = p.closing();
    const isCall = close >= 0 && !UNIT_SET.has(p.peek(close + 1));
    if (isCall && !continuesValue(p.peek(close + 1))) return parseCall(p, null, "interval", pos);
  } else {
    p.next();
  }
  const value = parseExpr(p);
  return { kind: "interval", value, unit: p.expectOne(...INTERVAL_UNITS), pos };
}

/** Whether `INTERVAL (1) + 1 DAY` goes on behind the parenthesis. */
function continuesValue(kind: TokenKind): boolean {
  return kind === "+" || kind === "-" || kind === "*" || kind === "/" || kind === "%" || kind === "DIV";
}

function parseArray(p: TokenStream): Expr {
  const pos = p.pos;
  p.next();
  const items = p.is("]") ? [] : p.list(() => parseExpr(p));
  p.expect("]");
  return { kind: "array", items, pos };
}

function parseBraces(p: TokenStream): Expr {
  const pos = p.pos;
  p.next();
  if (p.accept("}")) return { kind: "map", entries: [], pos };
  const first = parseExpr(p);
  if (!p.accept(":")) {
    const items = [first];
    while (p.accept(",")) items.push(parseExpr(p));
    p.expect("}");
    return { kind: "struct", items, pos };
  }
  const entries = [{ key: first, value: parseExpr(p) }];
  while (p.accept(",")) {
    const key = parseExpr(p);
    p.expect(":");
    entries.push({ key, value: parseExpr(p) });
  }
  p.expect("}");
  return { kind: "map", entries, pos };
}

function parseSystemVariable(p: TokenStream): Expr {
  const pos = p.pos;
  p.next();
  let scope: "GLOBAL" | "SESSION" | null = null;
  if (p.peek() === ".") {
    const word = p.expectOne("GLOBAL", "SESSION", "LOCAL");
    scope = word === "GLOBAL" ? "GLOBAL" : "SESSION";
    p.next();
  }
  return { kind: "system_variable", scope, name: p.identifierText(), pos };
}

/** A column or a call. */
function parseNamed(p: TokenStream): Expr {
  const pos = p.pos;
  const kind = p.kind;
  const after = p.peek();
  if (after === "(") {
    const special = SPECIAL_CALLS.get(kind);
    if (special !== undefined) return special(p, pos);
    if (RESERVED_CALLS.has(kind) || p.isIdentifier()) {
      return parseCall(p, null, functionName(p), pos);
    }
    p.fail("expression");
  }
  if (!p.isIdentifier()) p.fail("expression");
  if (BARE_CALLS.has(kind)) {
    p.next();
    return call(kind.toLowerCase(), [], pos);
  }
  if (after === "string" && TYPED_LITERALS.has(kind)) {
    p.next();
    const value = p.string();
    return { kind: "typed_literal", type: kind as "DATE", value, pos };
  }
  const first = p.identifierText();
  if (!p.is(".")) return { kind: "column", parts: [first], pos };
  return parseDotted(p, first, pos);
}

/** `a.b.c`, or `db.function(…)`. */
function parseDotted(p: TokenStream, first: string, pos: number): Expr {
  const parts = [first];
  while (p.is(".")) {
    p.next();
    if (parts.length === 1 && p.peek() === "(" && (RESERVED_CALLS.has(p.kind) || p.isIdentifier())) {
      return parseCall(p, first, functionName(p), pos);
    }
    parts.push(p.identifierText());
  }
  return { kind: "column", parts, pos };
}

function functionName(p: TokenStream): string {
  if (p.isIdentifier()) return p.identifierText().toLowerCase();
  const name = p.kind.toLowerCase();
  p.next();
  return name;
}

/** Expressions: precedence climbing over the reference's levels, loosest first: || as concat, OR, XOR, AND, NOT, predicates, values. */
import type { ArithmeticOp, BinaryOp, Expr, MatchOp } from "../ast/mod.ts";
import type { TokenKind } from "../lexer.ts";
import type { TokenStream } from "./core.ts";
import { parsePrimary } from "./primary.ts";
import { parseQuery, startsQuery } from "./query.ts";

/** A whole expression, one nesting level deeper than the caller. */
export function parseExpr(p: TokenStream): Expr {
  p.enter();
  const outer = p.openChain();
  let left = parseOr(p);
  while (p.kind === "||") {
    const before = p.chain;
    p.resetChain();
    p.next();
    const right = parseOr(p);
    p.lengthenChain(before);
    left = concat(left, right);
  }
  p.closeChain(outer);
  p.leave();
  return left;
}

function concat(left: Expr, right: Expr): Expr {
  return {
    kind: "function",
    database: null,
    name: "concat",
    args: [left, right],
    distinct: false,
    orderBy: [],
    separator: null,
    over: null,
    pos: left.pos,
  };
}

function isOr(p: TokenStream): boolean {
  return p.kind === "OR" || (p.kind === "||" && p.options.pipesAsConcat !== true);
}

function parseOr(p: TokenStream): Expr {
  const first = parseXor(p);
  if (!isOr(p)) return first;
  const operands = [first];
  while (isOr(p)) {
    p.next();
    operands.push(parseXor(p));
  }
  return { kind: "logical", op: "OR", operands, pos: first.pos };
}

function parseXor(p: TokenStream): Expr {
  const outer = p.openChain();
  let left = parseAnd(p);
  while (p.kind === "XOR") {
    const before = p.chain;
    p.resetChain();
    const opPos = p.pos;
    p.next();
    const right = parseAnd(p);
    p.lengthenChain(before);
    left = { kind: "binary", op: "XOR", left, right, opPos, pos: left.pos };
  }
  p.closeChain(outer);
  return left;
}

function parseAnd(p: TokenStream): Expr {
  const first = parseNot(p);
  if (p.kind !== "AND" && p.kind !== "&&") return first;
  const operands = [first];
  while (p.kind === "AND" || p.kind === "&&") {
    p.next();
    operands.push(parseNot(p));
  }
  return { kind: "logical", op: "AND", operands, pos: first.pos };
}

function parseNot(p: TokenStream): Expr {
  if (p.kind !== "NOT" && p.kind !== "!") return parsePredicate(p);
  const pos = p.pos;
  p.next();
  p.enter();
  const operand = parseNot(p);
  p.leave();
  return { kind: "unary", op: "NOT", operand, pos };
}

const MATCH_OPS: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "MATCH",
  "MATCH_ANY",
  "MATCH_ALL",
  "MATCH_PHRASE",
  "MATCH_PHRASE_PREFIX",
  "MATCH_REGEXP",
  "MATCH_PHRASE_EDGE",
]);

/** Words that can follow NOT behind a value. */
const NEGATABLE: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "BETWEEN",
  "IN",
  "LIKE",
  "REGEXP",
  "RLIKE",
  ...MATCH_OPS,
]);

/** A value and at most one predicate behind it: `a IS NULL`, `a NOT IN (…)`. */
function parsePredicate(p: TokenStream): Expr {
  const operand = parseValue(p);
  if (p.kind === "IS") return parseIs(p, operand);
  const negated = p.kind === "NOT";
  const kind = negated ? p.peek() : p.kind;
  if (!NEGATABLE.has(kind)) return operand;
  // MATCH_… and RLIKE are open words: `SELECT a match_all` may also be an alias.
  if (negated) p.next();
  else if (p.isOpenWord() && !startsValue(p.peek())) return operand;
  p.next();
  const pos = operand.pos;
  switch (kind) {
    case "BETWEEN": {
      const low = parseValue(p);
      p.expect("AND");
      return { kind: "between", operand, low, high: parseValue(p), negated, pos };
    }
    case "IN":
      return parseIn(p, operand, negated);
    case "LIKE": {
      const pattern = parseValue(p);
      const escape = p.accept("ESCAPE") ? parseValue(p) : null;
      return { kind: "like", op: "LIKE", operand, pattern, escape, negated, pos };
    }
    case "REGEXP":
    case "RLIKE":
      return { kind: "like", op: "REGEXP", operand, pattern: parseValue(p), escape: null, negated, pos };
    default:
      return { kind: "match", op: kind as MatchOp, operand, pattern: parseValue(p), negated, pos };
  }
}

/** Tokens that end a select item or a clause: an open word before one of them is an alias, not an operator. */
const ENDS_ITEM: ReadonlySet<TokenKind> = new Set<TokenKind>(["end of statement", ";", ",", ")", "FROM"]);

function startsValue(kind: TokenKind): boolean {
  return !ENDS_ITEM.has(kind);
}

function parseIs(p: TokenStream, operand: Expr): Expr {
  p.next();
  const negated = p.accept("NOT");
  const word = p.expectOne("NULL", "TRUE", "FALSE");
  if (word === "NULL") return { kind: "is_null", operand, negated, pos: operand.pos };
  return { kind: "is_boolean", operand, value: word === "TRUE", negated, pos: operand.pos };
}

function parseIn(p: TokenStream, operand: Expr, negated: boolean): Expr {
  const pos = operand.pos;
  if (!p.is("(")) p.fail("(");
  if (startsQuery(p)) {
    p.next();
    const query = parseQuery(p);
    p.expect(")");
    return { kind: "in_subquery", operand, query, negated, pos };
  }
  p.next();
  const items = [parseExpr(p)];
  while (p.accept(",")) items.push(parseExpr(p));
  p.expect(")");
  return { kind: "in_list", operand, items, negated, pos };
}

/** Binary operators of values: how tightly they bind and what they are called. */
const VALUE_OPS: ReadonlyMap<TokenKind, readonly [number, BinaryOp]> = new Map<
  TokenKind,
  readonly [number, BinaryOp]
>([
  ...(["=", "<=>", "!=", "<", "<=", ">", ">="] as const).map((op) => [op, [1, op]] as const),
  ["|", [2, "|"]],
  ["&", [3, "&"]],
  ["+", [4, "+"]],
  ["-", [4, "-"]],
  ["*", [5, "*"]],
  ["/", [5, "/"]],
  ["%", [5, "%"]],
  ["MOD", [5, "%" as ArithmeticOp]],
  ["DIV", [5, "DIV"]],
  ["^", [6, "^"]],
]);

/** Comparisons and arithmetic. */
export function parseValue(p: TokenStream): Expr {
  const outer = p.openChain();
  const value = climb(p, parseUnary(p), 1);
  p.closeChain(outer);
  return value;
}

/** A value inside brackets or a call: one nesting level deeper. */
export function parseNestedValue(p: TokenStream): Expr {
  p.enter();
  const value = parseValue(p);
  p.leave();
  return value;
}

function climb(p: TokenStream, first: Expr, lowest: number): Expr {
  let operation = VALUE_OPS.get(p.kind);
  if (operation === undefined) return first;
  let left = first;
  while (operation !== undefined && operation[0] >= lowest) {
    if (p.kind === "MOD" && !startsValue(p.peek())) break;
    const before = p.chain;
    p.resetChain();
    const opPos = p.pos;
    p.next();
    let right = parseUnary(p);
    const following = VALUE_OPS.get(p.kind);
    if (following !== undefined && following[0] > operation[0]) right = climb(p, right, operation[0] + 1);
    p.lengthenChain(before);
    left = { kind: "binary", op: operation[1], left, right, opPos, pos: left.pos };
    operation = VALUE_OPS.get(p.kind);
  }
  return left;
}

/** Signs and `~`. A minus directly before a number belongs to the number. */
export function parseUnary(p: TokenStream): Expr {
  const op = p.kind;
  if (op !== "-" && op !== "+" && op !== "~") return parsePrimary(p);
  if (op === "-") {
    const after = p.peek();
    if (after === "integer" || after === "decimal" || after === "double") return parsePrimary(p);
  }
  const pos = p.pos;
  p.next();
  p.enter();
  const operand = parseUnary(p);
  p.leave();
  return { kind: "unary", op, operand, pos };
}

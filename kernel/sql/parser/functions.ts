/** Calls: the common form, OVER, lambdas, and the functions whose arguments have a syntax of their own. */
import type {
  Expr,
  FrameBound,
  FunctionCall,
  Ident,
  SortItem,
  Trim,
  WindowFrame,
  WindowSpec,
} from "../ast/mod.ts";
import type { TokenKind } from "../lexer.ts";
import type { TokenStream } from "./core.ts";
import { parseExpr, parseNestedValue } from "./expr.ts";
import { parseOrderBy, parseStar, startsStar } from "./query.ts";
import { parseCastType } from "./types.ts";

/** A plain call with these arguments. */
export function call(name: string, args: readonly Expr[], pos: number): FunctionCall {
  return {
    kind: "function",
    database: null,
    name,
    args,
    distinct: false,
    orderBy: [],
    separator: null,
    over: null,
    pos,
  };
}

/** From the opening parenthesis on: arguments, ORDER BY, SEPARATOR, OVER. */
export function parseCall(p: TokenStream, database: string | null, name: string, pos: number): FunctionCall {
  p.expect("(");
  let distinct = false;
  const args: Expr[] = [];
  let orderBy: readonly SortItem[] = [];
  let separator: Expr | null = null;
  if (!p.is(")")) {
    distinct = p.accept("DISTINCT");
    if (!distinct) p.accept("ALL");
    skipArgumentHint(p);
    args.push(parseArgument(p));
    while (p.accept(",")) args.push(parseArgument(p));
    if (p.is("ORDER")) orderBy = parseOrderBy(p);
    if (name === "group_concat" && p.accept("SEPARATOR")) separator = parseExpr(p);
  }
  p.expect(")");
  const over = p.accept("OVER") ? parseWindow(p) : null;
  return { kind: "function", database, name, args, distinct, orderBy, separator, over, pos };
}

/** `[skew]` before the arguments: a hint on how to spread them, without meaning for the result. */
function skipArgumentHint(p: TokenStream): void {
  if (!p.is("[") || !p.isIdentifierAt(1) || p.peek(2) !== "]") return;
  const after = p.peek(3);
  if (after === "," || after === ")" || after === "[") return;
  p.next();
  p.next();
  p.next();
}

function parseArgument(p: TokenStream): Expr {
  if (startsStar(p)) return parseStar(p);
  if (p.isIdentifier() && p.peek() === "->") return parseLambda(p, [p.ident()]);
  if (p.is("(") && p.isIdentifierAt(1) && p.peek(2) === ",") {
    const close = p.closing();
    if (close > 0 && p.peek(close + 1) === "->") return parseLambda(p, p.identList());
  }
  return parseExpr(p);
}

function parseLambda(p: TokenStream, params: Ident[]): Expr {
  const pos = params[0].pos;
  p.expect("->");
  return { kind: "lambda", params, body: parseExpr(p), pos };
}

function parseWindow(p: TokenStream): WindowSpec {
  const pos = p.pos;
  p.expect("(");
  let partitionBy: readonly Expr[] = [];
  if (p.accept("PARTITION")) {
    p.expect("BY");
    skipArgumentHint(p);
    partitionBy = p.list(() => parseExpr(p));
  }
  const orderBy = p.is("ORDER") ? parseOrderBy(p) : [];
  const frame = parseFrame(p);
  p.expect(")");
  return { kind: "window", partitionBy, orderBy, frame, pos };
}

function parseFrame(p: TokenStream): WindowFrame | null {
  const pos = p.pos;
  const unit = p.acceptOne("ROWS", "RANGE");
  if (unit === null) return null;
  if (!p.accept("BETWEEN")) return { kind: "frame", unit, start: parseBound(p), end: null, pos };
  const start = parseBound(p);
  p.expect("AND");
  return { kind: "frame", unit, start, end: parseBound(p), pos };
}

function parseBound(p: TokenStream): FrameBound {
  const pos = p.pos;
  if (p.accept("UNBOUNDED")) {
    const side = p.expectOne("PRECEDING", "FOLLOWING");
    return { kind: side === "PRECEDING" ? "unbounded_preceding" : "unbounded_following", pos };
  }
  if (p.accept("CURRENT")) {
    p.expect("ROW");
    return { kind: "current_row", pos };
  }
  // A bound is followed by AND in BETWEEN, so it must not swallow one.
  const offset = parseNestedValue(p);
  const side = p.expectOne("PRECEDING", "FOLLOWING");
  return { kind: side === "PRECEDING" ? "preceding" : "following", offset, pos };
}

type SpecialCall = (p: TokenStream, pos: number) => Expr;

/** Parsers of the special spellings, by the word before the parenthesis, which is the current token. */
export const SPECIAL_CALLS: ReadonlyMap<TokenKind, SpecialCall> = new Map<TokenKind, SpecialCall>([
  ["CAST", (p, pos) => parseCast(p, pos, false)],
  ["TRY_CAST", (p, pos) => parseCast(p, pos, true)],
  ["CONVERT", parseConvert],
  ["CHAR", parseChar],
  ["CHARACTER", parseChar],
  ["EXTRACT", parseExtract],
  ["TRIM", parseTrim],
  ["SUBSTR", (p, pos) => parseSubstring(p, pos, "substr")],
  ["SUBSTRING", (p, pos) => parseSubstring(p, pos, "substring")],
  ["MID", (p, pos) => parseSubstring(p, pos, "mid")],
  ["POSITION", parsePosition],
  ["ISNULL", (p, pos) => parseIsNull(p, pos, false)],
  ["IS_NULL_PRED", (p, pos) => parseIsNull(p, pos, false)],
  ["IS_NOT_NULL_PRED", (p, pos) => parseIsNull(p, pos, true)],
]);

/** Takes the word and its parenthesis. */
function open(p: TokenStream): void {
  p.next();
  p.expect("(");
}

function parseCast(p: TokenStream, pos: number, safe: boolean): Expr {
  open(p);
  const operand = parseExpr(p);
  p.expect("AS");
  const type = parseCastType(p);
  p.expect(")");
  return { kind: "cast", operand, type, safe, pos };
}

function parseConvert(p: TokenStream, pos: number): Expr {
  open(p);
  const operand = parseExpr(p);
  if (p.accept("USING")) {
    const charset = p.identifierOrString();
    p.expect(")");
    return { kind: "convert_charset", operand, charset, pos };
  }
  p.expect(",");
  const type = parseCastType(p);
  p.expect(")");
  return { kind: "cast", operand, type, safe: false, pos };
}

function parseChar(p: TokenStream, pos: number): Expr {
  open(p);
  const args = p.list(() => parseExpr(p));
  const charset = p.accept("USING") ? p.identifierOrString() : null;
  p.expect(")");
  return { kind: "char", args, charset, pos };
}

function parseExtract(p: TokenStream, pos: number): Expr {
  open(p);
  const unit = (p.acceptOne("DAY_SECOND", "DAY_HOUR", "MINUTE_SECOND", "SECOND_MICROSECOND") ??
    p.identifierText()).toUpperCase();
  p.expect("FROM");
  // A type word may stand before the source; with a string behind it is a literal anyway.
  if ((p.is("DATE") || p.is("TIMESTAMP")) && p.isIdentifierAt(1)) p.next();
  const source = parseNestedValue(p);
  p.expect(")");
  return { kind: "extract", unit, source, pos };
}

function parseTrim(p: TokenStream, pos: number): Expr {
  open(p);
  const side: Trim["side"] | null = p.acceptOne("BOTH", "LEADING", "TRAILING");
  if (side !== null && p.accept("FROM")) return finishTrim(p, side, null, pos);
  const first = parseExpr(p);
  if (p.accept("FROM")) return finishTrim(p, side ?? "BOTH", first, pos);
  if (side !== null) p.fail("FROM");
  const args = [first];
  while (p.accept(",")) args.push(parseExpr(p));
  p.expect(")");
  return call("trim", args, pos);
}

function finishTrim(p: TokenStream, side: Trim["side"], chars: Expr | null, pos: number): Trim {
  const source = parseExpr(p);
  p.expect(")");
  return { kind: "trim", side, chars, source, pos };
}

function parseSubstring(p: TokenStream, pos: number, name: string): Expr {
  open(p);
  const args = [parseExpr(p)];
  if (p.accept("FROM")) {
    args.push(parseExpr(p));
    if (p.accept("FOR")) args.push(parseExpr(p));
  } else {
    while (p.accept(",")) args.push(parseExpr(p));
  }
  p.expect(")");
  return call(name, args, pos);
}

function parsePosition(p: TokenStream, pos: number): Expr {
  open(p);
  const first = parseNestedValue(p);
  const args = [first];
  if (p.accept("IN")) {
    args.push(parseExpr(p));
  } else {
    while (p.accept(",")) args.push(parseExpr(p));
  }
  p.expect(")");
  return call("position", args, pos);
}

function parseIsNull(p: TokenStream, pos: number, negated: boolean): Expr {
  open(p);
  const operand = parseNestedValue(p);
  p.expect(")");
  return { kind: "is_null", operand, negated, pos };
}

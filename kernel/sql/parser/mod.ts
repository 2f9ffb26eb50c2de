/** Texts to statements. */
import { DorisError, positionAt } from "../../base/mod.ts";
import type { Expr, Statement } from "../ast/mod.ts";
import { MAX_STATEMENTS } from "../limits.ts";
import { type ParseOptions, TokenStream } from "./core.ts";
import { parseExpr } from "./expr.ts";
import { parseStatementAt } from "./statement.ts";

/** One statement of a text. */
export interface ParsedStatement {
  readonly statement: Statement;
  /** The whole text that was parsed: every `pos` in the tree is an offset in it. */
  readonly source: string;
  /** The statement's own text, without the semicolon and white space around it. */
  readonly text: string;
  /** Where `text` begins in `source`. */
  readonly offset: number;
  /** Number of `?` in it. */
  readonly parameters: number;
}

/**
 * Parses all statements of a text, separated by `;`. Nothing is returned unless all of it is right. A text without a statement gives one
 * of kind "empty".
 *
 * Throws DorisError `Syntax` (position: line from 1, pos from 0, in the whole text), `NotSupported` for statements and clauses that
 * Doris knows and this parser does not, `LimitExceeded` past a limit of limits.ts.
 */
export function parseStatements(text: string, options: ParseOptions = {}): ParsedStatement[] {
  const p = new TokenStream(text, options);
  const parsed: ParsedStatement[] = [];
  for (;;) {
    while (p.accept(";"));
    if (p.is("end of statement")) break;
    if (parsed.length === MAX_STATEMENTS) {
      p.failWith(`Text has more than ${MAX_STATEMENTS} statements`, "LimitExceeded");
    }
    const offset = p.pos;
    p.parameters = 0;
    const statement = parseStatementAt(p);
    if (!p.is(";") && !p.is("end of statement")) p.fail("end of statement");
    const own = text.slice(offset, p.lastEnd);
    parsed.push({ statement, source: text, text: own, offset, parameters: p.parameters });
  }
  p.release();
  if (parsed.length === 0) {
    const statement: Statement = { kind: "empty", pos: 0 };
    parsed.push({ statement, source: text, text: "", offset: 0, parameters: 0 });
  }
  return parsed;
}

/** Parses a text that must hold exactly one statement (or none: kind "empty"). Throws as {@link parseStatements} does. */
export function parseStatement(text: string, options: ParseOptions = {}): ParsedStatement {
  const parsed = parseStatements(text, options);
  if (parsed.length > 1) {
    throw new DorisError("Syntax", "Expected one statement, found several", {
      position: positionAt(text, parsed[1].offset),
    });
  }
  return parsed[0];
}

/** Parses a text that is one expression, as in the definition of a generated column. */
export function parseExpression(text: string, options: ParseOptions = {}): Expr {
  const p = new TokenStream(text, options);
  const expr = parseExpr(p);
  if (!p.is("end of statement")) p.fail("end of expression");
  p.release();
  return expr;
}

/** The options that a value of the variable sql_mode means: NO_BACKSLASH_ESCAPES, PIPES_AS_CONCAT, ANSI_QUOTES, ANSI. */
export function parseOptionsOfSqlMode(sqlMode: string): ParseOptions {
  const modes = new Set(sqlMode.toUpperCase().split(",").map((mode) => mode.trim()));
  return {
    noBackslashEscapes: modes.has("NO_BACKSLASH_ESCAPES"),
    pipesAsConcat: modes.has("PIPES_AS_CONCAT") || modes.has("ANSI"),
    ansiQuotes: modes.has("ANSI_QUOTES"),
  };
}

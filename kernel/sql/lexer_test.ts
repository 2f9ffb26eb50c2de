import { assertEquals } from "@std/assert";
import {
  isPlainIdentifier,
  type LexOptions,
  OPEN_WORDS,
  parseExpression,
  parseStatement,
  RESERVED_WORDS,
  tokenize,
} from "./mod.ts";

function kinds(text: string, options: LexOptions = {}): string {
  return tokenize(text, options).slice(0, -1).map((token) =>
    token.kind === "identifier" || token.kind === "integer" ? token.text : token.kind
  ).join(" ");
}

function valueOf(text: string, options: LexOptions = {}): string {
  const expr = parseExpression(text, options);
  return expr.kind === "string" ? expr.value : `not a string: ${expr.kind}`;
}

Deno.test("tokenize() reads numbers, and words that begin with digits", () => {
  assertEquals(
    kinds("1 1.5 .5 1. 1e3 1.5E-3 .5e+1 12abc 1e 1ex"),
    "1 decimal decimal decimal double double double 12abc 1e 1ex",
  );
  assertEquals(kinds("t.1b"), "t . 1b");
  assertEquals(kinds("1..2"), "1 . decimal");
});

Deno.test("tokenize() reads operators in one spelling and the longest first", () => {
  assertEquals(
    kinds("= == <=> <> != <= !> >= !< < > && || ! | -> - @@ @ ... ."),
    "= = <=> != != <= <= >= >= < > && || ! | -> - @@ @ ... .",
  );
});

Deno.test("tokenize() finds every keyword in any case and nothing else", () => {
  for (const word of [...RESERVED_WORDS, ...OPEN_WORDS]) {
    assertEquals(tokenize(word.toLowerCase())[0].kind, word);
    assertEquals(tokenize(`${word}x`)[0].kind === word, false);
  }
  assertEquals(kinds("sélect"), "sélect");
});

Deno.test("isPlainIdentifier() is false for what needs back quotes", () => {
  assertEquals(["a", "Ab_1", "中", "date", "2a"].map(isPlainIdentifier), [true, true, true, true, true]);
  assertEquals(
    ["", "select", "a b", "1", "1e3", "a.b", "`", "a-b", " a"].map(isPlainIdentifier).includes(true),
    false,
  );
});

Deno.test("tokenize() skips comments of every kind", () => {
  assertEquals(kinds("a -- b\nc # d\nx /* f /* g */ h */ i --"), "a c x i");
  assertEquals(kinds("a /* b /* c */ d"), "a d");
  assertEquals(kinds("1--1"), "1");
  assertEquals(kinds("a /*!50000 b */ c"), "a c");
  assertEquals(kinds("a /*!50000 b */ c", { executableComments: true }), "a b c");
});

Deno.test("parseExpression() resolves escapes as sql_mode says", () => {
  assertEquals(valueOf(String.raw`'a\nb\t\0\\\'\%\_\q'`), "a\nb\t\0\\'\\%\\_q");
  assertEquals(valueOf("'it''s'"), "it's");
  assertEquals(valueOf('"a""b\'"'), "a\"b'");
  assertEquals(valueOf(String.raw`'a\nb\'`, { noBackslashEscapes: true }), "a\\nb\\");
  assertEquals(parseExpression('"a"', { ansiQuotes: true }).kind, "column");
});

Deno.test("parseStatement() reads || as OR, and as concat where sql_mode says so", () => {
  assertEquals(parseExpression("a || b").kind, "logical");
  const concat = parseExpression("a || b || c", { pipesAsConcat: true });
  assertEquals(concat.kind === "function" ? concat.name : "", "concat");
  assertEquals(parseStatement("select a || b").statement.kind, "query_statement");
});

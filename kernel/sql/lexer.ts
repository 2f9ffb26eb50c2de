/**
 * Text to tokens, in typed arrays: one kind, start and end per token, no objects and no substrings. Nothing here throws but the limits: a
 * character that begins no token, or a string without an end, becomes a token of its own kind, on which the parser fails in its turn, so
 * that the first error of a statement is the one reported.
 */
import { DorisError } from "../base/mod.ts";
import { type Keyword, OPEN_WORDS, RESERVED_WORDS } from "./keywords.ts";
import { MAX_TEXT_LENGTH, MAX_TOKENS } from "./limits.ts";

/** Kinds that are neither keyword nor operator. */
const CLASSES = [
  "end of statement",
  "identifier",
  "quoted identifier",
  "string",
  "hex string",
  "integer",
  "decimal",
  "double",
  "hint",
  "unterminated string",
  "unterminated identifier",
  "unterminated comment",
  "unknown character",
] as const;

const OPERATORS = [
  ";",
  "(",
  ")",
  ",",
  ".",
  "...",
  "[",
  "]",
  "{",
  "}",
  "=",
  "<=>",
  "!=",
  "<",
  "<=",
  ">",
  ">=",
  "+",
  "-",
  "*",
  "/",
  "%",
  "~",
  "&",
  "&&",
  "!",
  "|",
  "||",
  "^",
  ":",
  "->",
  "@",
  "@@",
  "?",
] as const;

export type TokenClass = (typeof CLASSES)[number];
export type Operator = (typeof OPERATORS)[number];
/** A token's kind: a class, an operator in its one spelling (`<>` is `!=`), or a keyword in upper case. */
export type TokenKind = TokenClass | Operator | Keyword;

/** Kind by number, as the token buffer stores it. */
export const KINDS: readonly TokenKind[] = [...CLASSES, ...OPERATORS, ...RESERVED_WORDS, ...OPEN_WORDS];

const FIRST_KEYWORD = CLASSES.length + OPERATORS.length;
/** Kinds from this number on are words that may be identifiers. */
export const FIRST_OPEN_WORD = FIRST_KEYWORD + RESERVED_WORDS.length;

const NUMBER_OF = new Map<string, number>(KINDS.map((kind, number) => [kind, number]));

/** Number of a kind. */
export function kindNumber(kind: TokenKind): number {
  return NUMBER_OF.get(kind)!;
}

/** Lexical switches of sql_mode. */
export interface LexOptions {
  /** ANSI_QUOTES: `"a"` is an identifier. The reference knows no such mode; off by default. */
  readonly ansiQuotes?: boolean;
  /** NO_BACKSLASH_ESCAPES: a backslash in a string is a character like any other. */
  readonly noBackslashEscapes?: boolean;
  /** Read what stands in `/*! … *\/` as MySQL does. The reference takes it for a comment; off by default. */
  readonly executableComments?: boolean;
}

/** Tokens of one text; the last one is "end of statement". */
export class TokenBuffer {
  kinds: Uint16Array<ArrayBuffer>;
  starts: Uint32Array<ArrayBuffer>;
  ends: Uint32Array<ArrayBuffer>;
  count = 0;

  constructor(capacity = 256) {
    this.kinds = new Uint16Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  push(kind: number, start: number, end: number): void {
    if (this.count === this.kinds.length) this.grow();
    const at = this.count++;
    this.kinds[at] = kind;
    this.starts[at] = start;
    this.ends[at] = end;
  }

  private grow(): void {
    const capacity = this.kinds.length * 2;
    if (this.count >= MAX_TOKENS) {
      throw new DorisError("LimitExceeded", `Statement has more than ${MAX_TOKENS} tokens`);
    }
    const kinds = new Uint16Array(capacity);
    kinds.set(this.kinds);
    this.kinds = kinds;
    const starts = new Uint32Array(capacity);
    starts.set(this.starts);
    this.starts = starts;
    const ends = new Uint32Array(capacity);
    ends.set(this.ends);
    this.ends = ends;
  }
}

const K_END = kindNumber("end of statement");
const K_IDENTIFIER = kindNumber("identifier");
const K_QUOTED = kindNumber("quoted identifier");
const K_STRING = kindNumber("string");
const K_HEX = kindNumber("hex string");
const K_INTEGER = kindNumber("integer");
const K_DECIMAL = kindNumber("decimal");
const K_DOUBLE = kindNumber("double");
const K_HINT = kindNumber("hint");
const K_OPEN_STRING = kindNumber("unterminated string");
const K_OPEN_IDENTIFIER = kindNumber("unterminated identifier");
const K_OPEN_COMMENT = kindNumber("unterminated comment");
const K_UNKNOWN = kindNumber("unknown character");
const K_SELECT = kindNumber("SELECT");

const CODE = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  bang: 33,
  doubleQuote: 34,
  hash: 35,
  quote: 39,
  star: 42,
  plus: 43,
  minus: 45,
  dot: 46,
  slash: 47,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  at: 64,
  e: 69,
  x: 88,
  backslash: 92,
  backQuote: 96,
  pipe: 124,
  ampersand: 38,
} as const;

/** Class of an ASCII character. */
const LETTER = 1;
const DIGIT = 2;
const WHITE = 3;
const CLASS_OF = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[A-Za-z_$]/.test(char)) CLASS_OF[code] = LETTER;
  else if (/[0-9]/.test(char)) CLASS_OF[code] = DIGIT;
  else if (/[ \t\r\n]/.test(char)) CLASS_OF[code] = WHITE;
}

/** Operators of one character that begin no longer one. */
const SINGLE = new Uint16Array(128);
for (const operator of OPERATORS) {
  if (operator.length === 1) SINGLE[operator.charCodeAt(0)] = kindNumber(operator);
}

/** Operators of two and three characters by their spelling, longest first for each first character. */
const LONGER = new Map<number, readonly (readonly [string, number])[]>();
for (
  const [spelling, kind] of [
    ["...", "..."],
    ["<=>", "<=>"],
    ["<=", "<="],
    ["<>", "!="],
    [">=", ">="],
    ["!=", "!="],
    ["!>", "<="],
    ["!<", ">="],
    ["==", "="],
    ["&&", "&&"],
    ["||", "||"],
    ["->", "->"],
    ["@@", "@@"],
  ] as const
) {
  const first = spelling.charCodeAt(0);
  LONGER.set(first, [...(LONGER.get(first) ?? []), [spelling, kindNumber(kind)]]);
}

/** Bit 5 tells lower from upper case in ASCII letters. */
const FOLD = 0xdf;
const HASH_SIZE = 2048;
const HASH_MASK = HASH_SIZE - 1;
/** Open addressing: kind number of a keyword, 0 for an empty place. */
const KEYWORD_TABLE = new Uint16Array(HASH_SIZE);
for (let kind = FIRST_KEYWORD; kind < KINDS.length; kind++) {
  let hash = 0;
  for (let i = 0; i < KINDS[kind].length; i++) {
    hash = (Math.imul(hash, 31) + (KINDS[kind].charCodeAt(i) & FOLD)) | 0;
  }
  let slot = hash & HASH_MASK;
  while (KEYWORD_TABLE[slot] !== 0) slot = (slot + 1) & HASH_MASK;
  KEYWORD_TABLE[slot] = kind;
}

function keywordAt(text: string, start: number, end: number, hash: number): number {
  for (let slot = hash & HASH_MASK;; slot = (slot + 1) & HASH_MASK) {
    const kind = KEYWORD_TABLE[slot];
    if (kind === 0) return K_IDENTIFIER;
    const word = KINDS[kind];
    if (word.length !== end - start) continue;
    let i = 0;
    while (i < word.length && (text.charCodeAt(start + i) & FOLD) === (word.charCodeAt(i) & FOLD)) i++;
    if (i === word.length) return kind;
  }
}

function isWordCode(code: number): boolean {
  return code > 127 || CLASS_OF[code] === LETTER || CLASS_OF[code] === DIGIT;
}

/** Whether `word` could be read as one plain word that is no keyword or an open one: then it needs no back quotes. */
export function isPlainIdentifier(word: string): boolean {
  if (word.length === 0) return false;
  const buffer = lex(word, {}, new TokenBuffer(2));
  if (buffer.count !== 2 || buffer.ends[0] !== word.length || buffer.starts[0] !== 0) return false;
  return buffer.kinds[0] === K_IDENTIFIER || buffer.kinds[0] >= FIRST_OPEN_WORD;
}

/** Fills `buffer` with the tokens of `text` between `from` and `to`. Throws `LimitExceeded` past MAX_TEXT_LENGTH or MAX_TOKENS. */
export function lex(
  text: string,
  options: LexOptions,
  buffer: TokenBuffer,
  from = 0,
  to = text.length,
): TokenBuffer {
  if (to - from > MAX_TEXT_LENGTH) {
    throw new DorisError("LimitExceeded", `Statement is longer than ${MAX_TEXT_LENGTH} characters`);
  }
  buffer.count = 0;
  let at = from;
  /** Inside an executable comment, whose end is then to be skipped. */
  let executable = false;
  /** Comments nest until one is found that does not close that way: from there on the first end closes, which keeps the time linear. */
  let nesting = true;
  while (at < to) {
    const code = text.charCodeAt(at);
    const klass = code < 128 ? CLASS_OF[code] : LETTER;
    if (klass === WHITE) {
      at++;
    } else if (klass === LETTER) {
      const next = at + 1 < to ? text.charCodeAt(at + 1) : 0;
      if ((code & FOLD) === CODE.x && (next === CODE.quote || next === CODE.doubleQuote)) {
        const end = endOfHex(text, at + 2, to, next);
        if (end > 0) {
          buffer.push(K_HEX, at, end);
          at = end;
          continue;
        }
      }
      at = word(text, at, to, buffer);
    } else if (klass === DIGIT || (code === CODE.dot && isDigitAt(text, at + 1, to))) {
      at = number(text, at, to, buffer);
    } else if (code === CODE.quote || code === CODE.doubleQuote) {
      const identifier = code === CODE.doubleQuote && options.ansiQuotes === true;
      const end = endOfQuoted(text, at, to, code, options.noBackslashEscapes !== true && !identifier);
      if (end < 0) {
        buffer.push(identifier ? K_OPEN_IDENTIFIER : K_OPEN_STRING, at, to);
        at = to;
      } else {
        buffer.push(identifier ? K_QUOTED : K_STRING, at, end);
        at = end;
      }
    } else if (code === CODE.backQuote) {
      const end = endOfQuoted(text, at, to, code, false);
      buffer.push(end < 0 ? K_OPEN_IDENTIFIER : K_QUOTED, at, end < 0 ? to : end);
      at = end < 0 ? to : end;
    } else if (code === CODE.hash || (code === CODE.minus && text.charCodeAt(at + 1) === CODE.minus)) {
      at = endOfLine(text, at, to);
    } else if (code === CODE.slash && text.charCodeAt(at + 1) === CODE.star && at + 1 < to) {
      if (options.executableComments === true && !executable && text.charCodeAt(at + 2) === CODE.bang) {
        executable = true;
        at = skipVersion(text, at + 3, to);
        continue;
      }
      let end = nesting ? endOfNestedComment(text, at, to) : -1;
      if (end < 0) {
        nesting = false;
        end = endOfPlainComment(text, at, to);
      }
      if (end < 0) {
        buffer.push(K_OPEN_COMMENT, at, to);
        at = to;
        continue;
      }
      const afterSelect = buffer.count > 0 && buffer.kinds[buffer.count - 1] === K_SELECT;
      if (afterSelect && text.charCodeAt(at + 2) === CODE.plus) buffer.push(K_HINT, at, end);
      at = end;
    } else if (
      executable && code === CODE.star && at + 1 < to && text.charCodeAt(at + 1) === CODE.slash
    ) {
      executable = false;
      at += 2;
    } else {
      at = operator(text, at, to, code, buffer);
    }
  }
  buffer.push(K_END, to, to);
  return buffer;
}

function isDigitAt(text: string, at: number, to: number): boolean {
  if (at >= to) return false;
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function word(text: string, start: number, to: number, buffer: TokenBuffer): number {
  let at = start;
  let hash = 0;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (!isWordCode(code)) break;
    hash = (Math.imul(hash, 31) + (code & FOLD)) | 0;
    at++;
  }
  buffer.push(keywordAt(text, start, at, hash), start, at);
  return at;
}

function digits(text: string, at: number, to: number): number {
  while (isDigitAt(text, at, to)) at++;
  return at;
}

/** End of an exponent that begins at `at`, or `at` itself where none does. */
function exponent(text: string, at: number, to: number): number {
  if (at >= to || (text.charCodeAt(at) & FOLD) !== CODE.e) return at;
  let after = at + 1;
  const sign = after < to ? text.charCodeAt(after) : 0;
  if (sign === CODE.plus || sign === CODE.minus) after++;
  const end = digits(text, after, to);
  return end === after ? at : end;
}

/**
 * A number, or an identifier that begins with digits (`2abc`): the longest reading wins. A number with a point must not be followed
 * directly by a letter or digit; then only the digits before the point are the token.
 */
function number(text: string, start: number, to: number, buffer: TokenBuffer): number {
  const whole = digits(text, start, to);
  let wordEnd = whole;
  if (whole > start) {
    while (wordEnd < to && isWordCode(text.charCodeAt(wordEnd))) wordEnd++;
  }
  const wholeExponent = whole > start ? exponent(text, whole, to) : whole;
  if (whole < to && text.charCodeAt(whole) === CODE.dot && text.charCodeAt(whole + 1) !== CODE.dot) {
    const fraction = digits(text, whole + 1, to);
    const end = exponent(text, fraction, to);
    if (end === to || !isWordCode(text.charCodeAt(end)) || text.charCodeAt(end) > 127) {
      buffer.push(end > fraction ? K_DOUBLE : K_DECIMAL, start, end);
      return end;
    }
    if (whole === start) {
      buffer.push(SINGLE[CODE.dot], start, start + 1);
      return word(text, start + 1, to, buffer);
    }
  }
  if (wholeExponent > whole && wholeExponent >= wordEnd) {
    buffer.push(K_DOUBLE, start, wholeExponent);
    return wholeExponent;
  }
  buffer.push(wordEnd > whole ? K_IDENTIFIER : K_INTEGER, start, wordEnd);
  return wordEnd;
}

/** End behind the closing quote, or -1. A doubled quote is part of the content, a backslash hides the next character. */
function endOfQuoted(text: string, start: number, to: number, quote: number, backslash: boolean): number {
  for (let at = start + 1; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === CODE.backslash && backslash) {
      at++;
    } else if (code === quote) {
      if (at + 1 < to && text.charCodeAt(at + 1) === quote) at++;
      else return at + 1;
    }
  }
  return -1;
}

/** End behind the closing quote of x'…' if only hex digits are inside, else -1. */
function endOfHex(text: string, start: number, to: number, quote: number): number {
  for (let at = start; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) return at + 1;
    const folded = code & FOLD;
    if (!((code >= 48 && code <= 57) || (folded >= 65 && folded <= 70))) return -1;
  }
  return -1;
}

/** A line comment; a backslash at the end of a line carries it on, as in the reference. */
function endOfLine(text: string, start: number, to: number): number {
  for (let at = start; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === CODE.backslash && text.charCodeAt(at + 1) === CODE.lineFeed) at++;
    else if (code === CODE.lineFeed || code === CODE.carriageReturn) return at + 1;
  }
  return to;
}

/** End behind a comment whose inner comments all close too, or -1. */
function endOfNestedComment(text: string, start: number, to: number): number {
  let depth = 1;
  for (let at = start + 2; at + 1 < to; at++) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (code === CODE.star && next === CODE.slash) {
      at++;
      if (--depth === 0) return at + 1;
    } else if (code === CODE.slash && next === CODE.star) {
      at++;
      depth++;
    }
  }
  return -1;
}

/** End behind the next end of a comment, or -1. */
function endOfPlainComment(text: string, start: number, to: number): number {
  const end = text.indexOf("*/", start + 2) + 2;
  return end < 2 || end > to ? -1 : end;
}

/** MySQL's version number behind `/*!`: five or six digits, which every version of ours satisfies. */
function skipVersion(text: string, at: number, to: number): number {
  const end = digits(text, at, to);
  return end - at === 5 || end - at === 6 ? end : at;
}

function operator(text: string, at: number, to: number, code: number, buffer: TokenBuffer): number {
  const longer = LONGER.get(code);
  if (longer !== undefined) {
    for (const [spelling, kind] of longer) {
      if (at + spelling.length <= to && text.startsWith(spelling, at)) {
        buffer.push(kind, at, at + spelling.length);
        return at + spelling.length;
      }
    }
  }
  const kind = SINGLE[code];
  buffer.push(kind === 0 ? K_UNKNOWN : kind, at, at + 1);
  return at + 1;
}

/** One token as people read it. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly pos: number;
}

/** Tokens of a text, for traces and tests; the parser does not use it. */
export function tokenize(text: string, options: LexOptions = {}): Token[] {
  const buffer = lex(text, options, new TokenBuffer());
  const tokens: Token[] = [];
  for (let i = 0; i < buffer.count; i++) {
    const pos = buffer.starts[i];
    tokens.push({ kind: KINDS[buffer.kinds[i]], text: text.slice(pos, buffer.ends[i]), pos });
  }
  return tokens;
}

/**
 * Content of a quoted token, quotes removed and escapes resolved: doubled quotes, and with backslashes on `\n \t \r \b \0 \Z`; `\%` and
 * `\_` keep their backslash (LIKE wants it), any other backslash goes.
 */
export function unquote(text: string, start: number, end: number, backslash: boolean): string {
  const quote = text[start];
  const inner = text.slice(start + 1, end - 1);
  if (!inner.includes(quote) && !(backslash && inner.includes("\\"))) return inner;
  let out = "";
  for (let i = 0; i < inner.length; i++) {
    const char = inner[i];
    if (char === "\\" && backslash && i + 1 < inner.length) {
      i++;
      out += ESCAPES.get(inner[i]) ?? inner[i];
    } else {
      if (char === quote) i++;
      out += char;
    }
  }
  return out;
}

const ESCAPES = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["0", "\0"],
  ["Z", "\x1a"],
  ["%", "\\%"],
  ["_", "\\_"],
]);

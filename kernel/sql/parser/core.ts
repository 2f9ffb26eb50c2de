/** The token stream that all parsers share: looking, taking, failing, and the limits of depth. */
import { DorisError, type ErrorName, positionAt } from "../../base/mod.ts";
import type { Ident, Name } from "../ast/mod.ts";
import {
  FIRST_OPEN_WORD,
  KINDS,
  lex,
  type LexOptions,
  TokenBuffer,
  type TokenKind,
  unquote,
} from "../lexer.ts";
import { MAX_CHAIN, MAX_NESTING } from "../limits.ts";

/** What sql_mode changes in reading a statement. */
export interface ParseOptions extends LexOptions {
  /** PIPES_AS_CONCAT: `a || b` is concat(a, b) instead of OR. */
  readonly pipesAsConcat?: boolean;
}

/** Buffers up to this many tokens are kept for the next parse. */
const KEPT_TOKENS = 65_536;
let spare: TokenBuffer | null = null;

/**
 * A position in a list of tokens. `kind` is always the kind of the current token; words are compared by it, so a keyword test is one
 * comparison of interned strings.
 */
export class TokenStream {
  readonly text: string;
  readonly options: ParseOptions;
  kind: TokenKind = "end of statement";
  /** Number of `?` seen so far in the statement. */
  parameters = 0;
  private readonly buffer: TokenBuffer;
  private at = 0;
  private depth = 0;
  /** Longest run of left-deep operators in the expression being read, see {@link chain}. */
  private chainLength = 0;
  /** For each opening parenthesis the index of the closing one, 0 where there is none; made when first asked for. */
  private closers: Uint32Array | null = null;

  constructor(text: string, options: ParseOptions, from = 0, to = text.length) {
    this.text = text;
    this.options = options;
    const buffer = spare ?? new TokenBuffer();
    spare = null;
    this.buffer = buffer;
    lex(text, options, buffer, from, to);
    this.kind = KINDS[buffer.kinds[0]];
  }

  /** Gives the buffer back; the stream must not be used afterwards. */
  release(): void {
    if (this.buffer.kinds.length <= KEPT_TOKENS) spare = this.buffer;
  }

  /** Offset of the current token. */
  get pos(): number {
    return this.buffer.starts[this.at];
  }

  /** Offset behind the last token that was taken. */
  get lastEnd(): number {
    return this.at === 0 ? 0 : this.buffer.ends[this.at - 1];
  }

  /** Offset of the last token that was taken. */
  get lastPos(): number {
    return this.at === 0 ? 0 : this.buffer.starts[this.at - 1];
  }

  /** A place to come back to with {@link rewind}. */
  mark(): number {
    return this.at;
  }

  rewind(mark: number): void {
    this.at = mark;
    this.kind = KINDS[this.buffer.kinds[mark]];
  }

  /** Kind of the token `ahead` places further on. */
  peek(ahead = 1): TokenKind {
    const at = this.at + ahead;
    return at < this.buffer.count ? KINDS[this.buffer.kinds[at]] : "end of statement";
  }

  /** How many tokens further on the parenthesis closes that the current token opens; -1 where it does not close. */
  closing(): number {
    this.closers ??= matchParentheses(this.buffer);
    const close = this.closers[this.at];
    return close === 0 ? -1 : close - this.at;
  }

  next(): void {
    if (this.kind !== "end of statement") this.at++;
    this.kind = KINDS[this.buffer.kinds[this.at]];
  }

  is(kind: TokenKind): boolean {
    return this.kind === kind;
  }

  accept(kind: TokenKind): boolean {
    if (this.kind !== kind) return false;
    this.next();
    return true;
  }

  /** Takes all of these in a row, or nothing. */
  acceptAll(...kinds: readonly TokenKind[]): boolean {
    for (let i = 0; i < kinds.length; i++) {
      if ((i === 0 ? this.kind : this.peek(i)) !== kinds[i]) return false;
    }
    for (let i = 0; i < kinds.length; i++) this.next();
    return true;
  }

  /** Takes the first of `kinds` that is here and returns it. */
  acceptOne<K extends TokenKind>(...kinds: readonly K[]): K | null {
    for (const kind of kinds) {
      if (this.kind === kind) {
        this.next();
        return kind;
      }
    }
    return null;
  }

  expect(kind: TokenKind): void {
    if (this.kind !== kind) this.fail(kind);
    this.next();
  }

  expectOne<K extends TokenKind>(...kinds: readonly K[]): K {
    return this.acceptOne(...kinds) ?? this.fail(...kinds);
  }

  /** Source text of the current token. */
  get tokenText(): string {
    return this.text.slice(this.buffer.starts[this.at], this.buffer.ends[this.at]);
  }

  /** Whether the current token is this word though the grammar has no keyword for it (`FLUSH`, `STATUS` …); upper case. */
  isWord(word: string): boolean {
    if (this.kind !== "identifier" && !this.isOpenWord()) return false;
    const start = this.pos;
    return this.buffer.ends[this.at] - start === word.length && this.tokenText.toUpperCase() === word;
  }

  acceptWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.next();
    return true;
  }

  /** Keyword that may be an identifier. */
  isOpenWord(): boolean {
    return this.buffer.kinds[this.at] >= FIRST_OPEN_WORD;
  }

  isIdentifier(): boolean {
    return this.kind === "identifier" || this.kind === "quoted identifier" || this.isOpenWord();
  }

  /** Whether the token `ahead` places on could be an identifier. */
  isIdentifierAt(ahead: number): boolean {
    const at = this.at + ahead;
    if (at >= this.buffer.count) return false;
    const kind = KINDS[this.buffer.kinds[at]];
    return kind === "identifier" || kind === "quoted identifier" || this.buffer.kinds[at] >= FIRST_OPEN_WORD;
  }

  /** Takes an identifier and returns its name. */
  identifierText(): string {
    const kind = this.kind;
    if (kind === "quoted identifier") {
      const name = unquote(this.text, this.pos, this.buffer.ends[this.at], false);
      if (name.length === 0) this.failWith("Identifier must not be empty");
      this.next();
      return name;
    }
    if (kind !== "identifier" && !this.isOpenWord()) this.fail("identifier");
    const name = this.tokenText;
    this.next();
    return name;
  }

  ident(): Ident {
    const pos = this.pos;
    return { kind: "ident", name: this.identifierText(), pos };
  }

  /** `a.b.c`. */
  name(): Name {
    const pos = this.pos;
    const parts = [this.identifierText()];
    while (this.accept(".")) parts.push(this.identifierText());
    return { kind: "name", parts, pos };
  }

  /** `(a, b)`. */
  identList(): Ident[] {
    this.expect("(");
    const list = this.list(() => this.ident());
    this.expect(")");
    return list;
  }

  /** `item, item, …`, at least one. */
  list<T>(item: () => T): T[] {
    const items = [item()];
    while (this.accept(",")) items.push(item());
    return items;
  }

  string(): string {
    if (this.kind !== "string") this.fail("string");
    const value = this.stringValue();
    this.next();
    return value;
  }

  /** Value of the current string token. */
  stringValue(): string {
    return unquote(this.text, this.pos, this.buffer.ends[this.at], this.options.noBackslashEscapes !== true);
  }

  identifierOrString(): string {
    return this.kind === "string" ? this.string() : this.identifierText();
  }

  /** Digits of a whole number. */
  integer(): string {
    if (this.kind !== "integer") this.fail("integer");
    const digits = this.tokenText;
    this.next();
    return digits;
  }

  /** A small whole number such as a length or a count of buckets; fails past 2^31 - 1. */
  smallInteger(): number {
    const value = this.kind === "integer" ? Number(this.tokenText) : -1;
    if (value > 0x7fffffff) this.failWith(`Number ${this.tokenText} is too large here`);
    this.integer();
    return value;
  }

  ifExists(): boolean {
    if (!this.accept("IF")) return false;
    this.expect("EXISTS");
    return true;
  }

  ifNotExists(): boolean {
    if (!this.accept("IF")) return false;
    this.expect("NOT");
    this.expect("EXISTS");
    return true;
  }

  /** `COMMENT 'text'`, or null. */
  comment(): string | null {
    return this.accept("COMMENT") ? this.string() : null;
  }

  /** Runs `parse` one level deeper; fails past MAX_NESTING. */
  nested<T>(parse: () => T): T {
    this.enter();
    const result = parse();
    this.depth--;
    return result;
  }

  /** {@link nested} in two halves, for the hot paths. A thrown error ends the whole parse, so nothing restores the depth then. */
  enter(): void {
    if (++this.depth > MAX_NESTING) {
      this.failWith(`Statement is nested deeper than ${MAX_NESTING} levels`, "LimitExceeded");
    }
  }

  leave(): void {
    this.depth--;
  }

  /**
   * Bookkeeping for loops that build left-deep trees: `openChain` before the first operand, `lengthenChain` after every operand that
   * adds a level, `closeChain` at the end.
   */
  openChain(): number {
    const outer = this.chainLength;
    this.chainLength = 0;
    return outer;
  }

  get chain(): number {
    return this.chainLength;
  }

  /** `before` is the length up to the operator; the operand just read may hold a longer one. */
  lengthenChain(before: number): void {
    const length = (before > this.chainLength ? before : this.chainLength) + 1;
    if (length > MAX_CHAIN) {
      this.failWith(`Statement has more than ${MAX_CHAIN} operators or joins in one chain`, "LimitExceeded");
    }
    this.chainLength = length;
  }

  resetChain(): void {
    this.chainLength = 0;
  }

  closeChain(outer: number): void {
    if (outer > this.chainLength) this.chainLength = outer;
  }

  /** The current token as an error message names it. */
  private found(): string {
    switch (this.kind) {
      case "end of statement":
        return "end of statement";
      case "identifier":
      case "quoted identifier":
      case "string":
      case "integer":
      case "decimal":
      case "double":
      case "hex string":
        return `${this.kind} ${shorten(this.tokenText)}`;
      case "unknown character":
        return `unknown character ${JSON.stringify(this.tokenText)}`;
      case "unterminated string":
      case "unterminated identifier":
      case "unterminated comment":
        return this.kind;
      default:
        return this.kind;
    }
  }

  /** Throws `Expected …, found …` at the current token. */
  fail(...expected: readonly string[]): never {
    if (this.kind.startsWith("unterminated")) {
      this.failWith(`Found ${this.kind} beginning with ${shorten(this.tokenText)}`);
    }
    const last = expected.length - 1;
    const wanted = last > 0 ? `${expected.slice(0, last).join(", ")} or ${expected[last]}` : expected[0];
    this.failWith(`Expected ${wanted}, found ${this.found()}`);
  }

  /** Throws `message` with the position of the current token, or of `pos`. */
  failWith(message: string, name: ErrorName = "Syntax", pos = this.pos): never {
    throw new DorisError(name, message, { position: positionAt(this.text, pos) });
  }

  /** Throws "… is not supported yet" for something that the reference knows. */
  unsupported(what: string, pos = this.pos): never {
    this.failWith(`${what} is not supported yet`, "NotSupported", pos);
  }
}

function matchParentheses(buffer: TokenBuffer): Uint32Array {
  const closers = new Uint32Array(buffer.count);
  let open: number[] = [];
  for (let at = 0; at < buffer.count; at++) {
    const kind = KINDS[buffer.kinds[at]];
    if (kind === "(") open.push(at);
    else if (kind === ";") open = [];
    else if (kind === ")") {
      const opener = open.pop();
      if (opener !== undefined) closers[opener] = at;
    }
  }
  return closers;
}

/** Longest piece of a statement that an error message repeats. */
const MAX_QUOTED = 40;

function shorten(text: string): string {
  return text.length <= MAX_QUOTED ? text : `${text.slice(0, MAX_QUOTED)}…`;
}

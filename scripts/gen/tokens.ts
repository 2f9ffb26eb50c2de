/** One token of a .thrift or .proto file, with its line for error messages. */
export interface Token {
  readonly kind: "word" | "number" | "string" | "symbol" | "end";
  readonly text: string;
  readonly line: number;
}

const PATTERN =
  /(\s+|\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/)|([A-Za-z_][A-Za-z0-9_.]*)|([-+]?(?:0x[0-9a-fA-F]+|\d+(?:\.\d+)?(?:[eE][-+]?\d+)?))|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|([{}()<>[\]=,;:.])/y;

/** Cuts a definition file into tokens; comments vanish. Throws with file and line on a character it does not know. */
export function tokenize(text: string, file: string): Token[] {
  const out: Token[] = [];
  let line = 1;
  PATTERN.lastIndex = 0;
  let pos = 0;
  while (pos < text.length) {
    PATTERN.lastIndex = pos;
    const m = PATTERN.exec(text);
    if (m === null) throw new Error(`${file}:${line}: Unexpected character ${JSON.stringify(text[pos])}`);
    pos = PATTERN.lastIndex;
    const [all, blank, word, number, string, symbol] = m;
    if (word !== undefined) out.push({ kind: "word", text: word, line });
    else if (number !== undefined) out.push({ kind: "number", text: number, line });
    else if (string !== undefined) out.push({ kind: "string", text: unquote(string), line });
    else if (symbol !== undefined) out.push({ kind: "symbol", text: symbol, line });
    else if (blank === undefined) throw new Error(`${file}:${line}: Unexpected input ${all}`);
    line += all.split("\n").length - 1;
  }
  out.push({ kind: "end", text: "", line });
  return out;
}

function unquote(s: string): string {
  return s.slice(1, -1).replace(/\\(.)/g, (_, c: string) => c === "n" ? "\n" : c === "t" ? "\t" : c);
}

/** Walks over the tokens of one file; every expectation that fails names file and line. */
export class Cursor {
  private pos = 0;
  constructor(private readonly tokens: readonly Token[], private readonly file: string) {}

  peek(): Token {
    return this.tokens[this.pos];
  }

  next(): Token {
    const t = this.tokens[this.pos];
    if (t.kind !== "end") this.pos++;
    return t;
  }

  fail(what: string): never {
    const t = this.peek();
    throw new Error(`${this.file}:${t.line}: Expected ${what}, found ${JSON.stringify(t.text)}`);
  }

  is(text: string): boolean {
    const t = this.peek();
    return t.text === text && t.kind !== "string";
  }

  accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.pos++;
    return true;
  }

  expect(text: string): void {
    if (!this.accept(text)) this.fail(JSON.stringify(text));
  }

  word(): string {
    if (this.peek().kind !== "word") this.fail("a name");
    return this.next().text;
  }

  integer(): number {
    const t = this.peek();
    const n = Number(t.text);
    if (t.kind !== "number" || !Number.isSafeInteger(n)) this.fail("an integer");
    this.pos++;
    return n;
  }

  string(): string {
    if (this.peek().kind !== "string") this.fail("a string");
    return this.next().text;
  }
}

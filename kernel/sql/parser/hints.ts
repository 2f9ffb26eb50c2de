/** The hint comment behind SELECT: a list of `NAME(arguments)`. */
import type { Hint, HintArg } from "../ast/mod.ts";
import { TokenStream } from "./core.ts";

/** Parses the hint token at the current place. Its content is tokens of the same text, so positions stay right. */
export function parseHints(p: TokenStream): Hint[] {
  const from = p.pos + "/*+".length;
  p.next();
  const inner = new TokenStream(p.text, p.options, from, p.lastEnd - "*/".length);
  const hints: Hint[] = [];
  while (!inner.is("end of statement")) {
    hints.push(parseHint(inner));
    inner.accept(",");
  }
  return hints;
}

function parseHint(p: TokenStream): Hint {
  const pos = p.pos;
  const word = p.acceptOne("LEADING", "USE_MV", "NO_USE_MV");
  const name = word ?? p.identifierText().toUpperCase();
  const args: HintArg[] = [];
  if (p.accept("(")) {
    while (!p.is(")")) {
      args.push(parseHintArg(p));
      p.accept(",");
    }
    p.expect(")");
  }
  return { kind: "hint", name, args, pos };
}

function parseHintArg(p: TokenStream): HintArg {
  const pos = p.pos;
  let key = p.acceptOne("{", "}") ?? hintWord(p);
  while (p.accept(".")) key += `.${hintWord(p)}`;
  return { key, value: p.accept("=") ? hintWord(p) : null, pos };
}

/** An identifier, a string's content, a number, TRUE, FALSE, ON, DEFAULT. */
function hintWord(p: TokenStream): string {
  if (p.is("string")) return p.string();
  if (p.isIdentifier()) return p.identifierText();
  const sign = p.accept("-") ? "-" : "";
  const plain = p.is("integer") || p.is("decimal") || p.is("double");
  if (!plain && !(sign === "" && (p.is("TRUE") || p.is("FALSE") || p.is("ON") || p.is("DEFAULT")))) {
    p.fail("hint");
  }
  const text = sign + p.tokenText;
  p.next();
  return text;
}

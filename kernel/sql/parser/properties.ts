/** `PROPERTIES ("k" = "v", …)` and the other lists of pairs. */
import type { Property } from "../ast/mod.ts";
import type { TokenStream } from "./core.ts";

/** `PROPERTIES (…)`; an empty list where the word does not stand. */
export function properties(p: TokenStream): Property[] {
  if (!p.accept("PROPERTIES")) return [];
  return propertyParens(p);
}

/** `("k" = "v", …)`. */
export function propertyParens(p: TokenStream): Property[] {
  p.expect("(");
  const items = propertyItems(p);
  p.expect(")");
  return items;
}

/** `"k" = "v", …` without parentheses. */
export function propertyItems(p: TokenStream): Property[] {
  return p.list(() => {
    const pos = p.pos;
    const key = propertyText(p).trim();
    p.expect("=");
    return { kind: "property", key, value: propertyText(p), pos };
  });
}

function propertyText(p: TokenStream): string {
  switch (p.kind) {
    case "string":
      return p.string();
    case "-": {
      p.next();
      if (!p.is("integer") && !p.is("decimal") && !p.is("double")) p.fail("number");
      const number = `-${p.tokenText}`;
      p.next();
      return number;
    }
    case "integer":
    case "decimal":
    case "double":
    case "TRUE":
    case "FALSE":
    case "NULL": {
      const text = p.tokenText;
      p.next();
      return text;
    }
    default:
      if (!p.isIdentifier()) p.fail("property");
      return p.identifierText();
  }
}

/** Searching in texts: positions, LIKE, regular expressions, lists. */
import { BOOLEAN, compareValues, INT, type LiteralValue, VARCHAR } from "../../types/mod.ts";
import { characters, count, example, i, s, scalar, text } from "../define.ts";
import { MAX_FOLDED_PATTERN, MAX_MATCHED_TEXT } from "../limits.ts";
import { pAny, pBigint, pInt, pText, sig, unifyFrom } from "../patterns.ts";
import { NOT_FOLDABLE, type ScalarFunction } from "../signature.ts";

/** Position of `part` in characters from 1, at or after `from`; 0 when it is not there. */
function positionOf(value: string, part: string, from: number): bigint {
  const all = characters(value);
  if (from < 1 || from > all.length + 1) return 0n;
  const skipped = all.slice(0, from - 1).join("").length;
  const at = value.indexOf(part, skipped);
  return at < 0 ? 0n : BigInt(characters(value.slice(0, at)).length + 1);
}

const instr: ScalarFunction = scalar("string", "instr", {
  signatures: [sig([pText, pText], INT)],
  doc: "Position of the second text in the first; 0 when it is not there",
  examples: [example("instr('hello', 'l')", [s("hello"), s("l")], "3")],
  fold: ([value, part]) => positionOf(text(value), text(part), 1),
});

const locate: ScalarFunction = scalar("string", "locate", {
  aliases: ["position"],
  signatures: [sig([pText, pText], INT), sig([pText, pText, pInt], INT)],
  doc: "Position of the first text in the second, from a position on; 0 when it is not there",
  examples: [
    example("locate('l', 'hello')", [s("l"), s("hello")], "3"),
    example("locate('l', 'hello', 4)", [s("l"), s("hello"), i(4)], "4"),
  ],
  fold: ([part, value, from]) => positionOf(text(value), text(part), from === undefined ? 1 : count(from)),
});

const findInSet: ScalarFunction = scalar("string", "find_in_set", {
  signatures: [sig([pText, pText], INT)],
  doc: "Place of a text in a list separated by commas; 0 when it is not there",
  examples: [example("find_in_set('b', 'a,b,c')", [s("b"), s("a,b,c")], "2")],
  fold: ([value, list]) => {
    return text(value).includes(",") ? 0n : BigInt(text(list).split(",").indexOf(text(value)) + 1);
  },
});

const field: ScalarFunction = scalar("string", "field", {
  signatures: [sig([pAny, pAny], INT, { variadic: true, unify: unifyFrom(0) })],
  nullability: "never",
  doc: "Place of the first argument among the others; 0 when it is not there or NULL",
  examples: [example("field('b', 'a', 'b')", [s("b"), s("a"), s("b")], "2")],
  fold: ([wanted, ...values], { argTypes }) => {
    if (wanted === null) return 0n;
    const same = (value: LiteralValue) => value !== null && compareValues(value, wanted, argTypes[0]) === 0;
    return BigInt(values.findIndex(same) + 1);
  },
});

const elt: ScalarFunction = scalar("string", "elt", {
  signatures: [sig([pInt, pText], VARCHAR, { variadic: true })],
  nullability: "always",
  doc: "The n-th of the other arguments; NULL when there is none",
  examples: [
    example("elt(2, 'a', 'b')", [i(2), s("a"), s("b")], "b"),
    example("elt(3, 'a')", [i(3), s("a")], null),
  ],
  foldsNulls: true,
  fold: ([index, ...values]) => (index === null ? null : values[count(index) - 1] ?? null),
});

const countSubstrings: ScalarFunction = scalar("string", "count_substrings", {
  signatures: [sig([pText, pText], INT)],
  doc: "How often a text occurs, without overlaps",
  examples: [example("count_substrings('banana', 'an')", [s("banana"), s("an")], "2")],
  fold: ([value, part]) => (text(part) === "" ? 0n : BigInt(text(value).split(text(part)).length - 1)),
});

/** A LIKE pattern as its parts: a literal character, any one, or any number. */
type LikePart = { readonly kind: "one" | "any" } | { readonly kind: "literal"; readonly character: string };

function parseLike(pattern: string, escape: string): readonly LikePart[] {
  const parts: LikePart[] = [];
  const all = characters(pattern);
  for (let at = 0; at < all.length; at++) {
    const character = all[at];
    if (character === escape && at + 1 < all.length) parts.push({ kind: "literal", character: all[++at] });
    else if (character === "%") parts.push({ kind: "any" });
    else if (character === "_") parts.push({ kind: "one" });
    else parts.push({ kind: "literal", character });
  }
  return parts;
}

/** Matches LIKE in time proportional to text times pattern; `escape` takes the meaning off % and _. */
export function matchesLike(value: string, pattern: string, escape = "\\"): boolean {
  return matchesParts(value, parseLike(pattern, escape));
}

/** A LIKE pattern (escape `\`) to try on many values, as the LIKE of a SHOW does. */
export function likeMatcher(pattern: string, caseInsensitive: boolean): (value: string) => boolean {
  const parts = parseLike(caseInsensitive ? pattern.toLowerCase() : pattern, "\\");
  return (value) => matchesParts(caseInsensitive ? value.toLowerCase() : value, parts);
}

function matchesParts(value: string, parts: readonly LikePart[]): boolean {
  const all = characters(value);
  let at = 0;
  let part = 0;
  let lastAny = -1;
  let resumeAt = 0;
  while (at < all.length) {
    const current = parts[part];
    if (current?.kind === "any") {
      lastAny = part++;
      resumeAt = at;
    } else if (
      current && (current.kind === "one" || (current.kind === "literal" && current.character === all[at]))
    ) {
      part += 1;
      at += 1;
    } else if (lastAny >= 0) {
      part = lastAny + 1;
      at = ++resumeAt;
    } else return false;
  }
  return parts.slice(part).every((rest) => rest.kind === "any");
}

const like: ScalarFunction = scalar("string", "like", {
  signatures: [sig([pText, pText], BOOLEAN), sig([pText, pText, pText], BOOLEAN)],
  doc:
    "Whether a text matches a pattern: % any characters, _ one, \\ or the third argument takes their meaning off",
  examples: [
    example("'hello' LIKE 'h%o'", [s("hello"), s("h%o")], "1"),
    example("'a' LIKE '_b'", [s("a"), s("_b")], "0"),
  ],
  fold: ([value, pattern, escape]) => {
    if (text(pattern).length > MAX_FOLDED_PATTERN || text(value).length > MAX_MATCHED_TEXT) {
      return NOT_FOLDABLE;
    }
    return matchesLike(text(value), text(pattern), escape === undefined ? "\\" : text(escape));
  },
});

/**
 * Regular expressions run on a backend only: its engine is linear in the text, the one of JavaScript is not, and
 * they differ in details.
 */
const REGEXPS: readonly ScalarFunction[] = [
  scalar("string", "regexp", {
    aliases: ["rlike"],
    signatures: [sig([pText, pText], BOOLEAN)],
    doc: "Whether a regular expression is found in a text",
    examples: [],
  }),
  scalar("string", "regexp_extract", {
    signatures: [sig([pText, pText, pBigint], VARCHAR)],
    nullability: "always",
    doc: "The n-th group of the first match; 0 is the whole match",
    examples: [],
  }),
  scalar("string", "regexp_extract_or_null", {
    signatures: [sig([pText, pText, pBigint], VARCHAR)],
    nullability: "always",
    doc: "The n-th group of the first match, NULL when there is none",
    examples: [],
  }),
  scalar("string", "regexp_extract_all", {
    signatures: [sig([pText, pText], VARCHAR)],
    nullability: "always",
    doc: "The first group of every match, as a list in brackets",
    examples: [],
  }),
  scalar("string", "regexp_replace", {
    signatures: [sig([pText, pText, pText], VARCHAR), sig([pText, pText, pText, pText], VARCHAR)],
    nullability: "always",
    doc: "Every match replaced; \\1 stands for a group",
    examples: [],
  }),
  scalar("string", "regexp_replace_one", {
    signatures: [sig([pText, pText, pText], VARCHAR), sig([pText, pText, pText, pText], VARCHAR)],
    nullability: "always",
    doc: "The first match replaced",
    examples: [],
  }),
  scalar("string", "regexp_count", {
    signatures: [sig([pText, pText], INT)],
    doc: "Number of matches",
    examples: [],
  }),
];

export const TEXT_SEARCH: readonly ScalarFunction[] = [
  instr,
  locate,
  findInSet,
  field,
  elt,
  countSubstrings,
  like,
  ...REGEXPS,
];

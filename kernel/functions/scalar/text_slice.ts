/** Parts of texts and texts with parts exchanged. Positions count characters from 1. */
import { type SqlType, VARCHAR, varchar } from "../../types/mod.ts";
import { characters, count, example, i, s, scalar, text } from "../define.ts";
import { constantNumber, pInt, pText, sig } from "../patterns.ts";
import { within } from "../limits.ts";
import type { Folded, FunctionArg, ScalarFunction } from "../signature.ts";

/** The part of `length` characters from a position; negative counts from the end, 0 gives nothing. */
function slice(value: string, position: number, length: number): string {
  const all = characters(value);
  if (position === 0 || length <= 0) return "";
  const from = position > 0 ? position - 1 : all.length + position;
  if (from < 0) return "";
  return all.slice(from, from + length).join("");
}

/** A constant length bounds the result. */
function substringType(_argTypes: readonly SqlType[], args: readonly FunctionArg[]): SqlType {
  const length = constantNumber(args[2]);
  return length === undefined || length <= 0 || length > 65533 ? VARCHAR : varchar(length);
}

const substring: ScalarFunction = scalar("string", "substring", {
  aliases: ["substr", "mid"],
  signatures: [sig([pText, pInt], VARCHAR), sig([pText, pInt, pInt], substringType)],
  doc: "Part of a text from a position, to its end or of a length; a negative position counts from the end",
  examples: [
    example("substring('hello', 2, 3)", [s("hello"), i(2), i(3)], "ell"),
    example("substring('hello', -2)", [s("hello"), i(-2)], "lo"),
  ],
  fold: ([value, position, length]) => {
    return slice(text(value), count(position), length === undefined ? Infinity : count(length));
  },
});

const left: ScalarFunction = scalar("string", "left", {
  aliases: ["strleft"],
  signatures: [sig([pText, pInt], VARCHAR)],
  doc: "The first characters",
  examples: [example("left('hello', 2)", [s("hello"), i(2)], "he")],
  fold: ([value, length]) => slice(text(value), 1, count(length)),
});

const right: ScalarFunction = scalar("string", "right", {
  aliases: ["strright"],
  signatures: [sig([pText, pInt], VARCHAR)],
  doc: "The last characters; a negative number: from that position on",
  examples: [example("right('hello', 2)", [s("hello"), i(2)], "lo")],
  fold: ([value, length]) => {
    const size = characters(text(value)).length;
    const n = count(length);
    return n < 0 ? slice(text(value), -n, Infinity) : slice(text(value), -Math.min(n, size), n);
  },
});

function padded(value: string, length: number, filler: string, atLeft: boolean): Folded {
  if (length < 0) return null;
  return within(length, () => {
    const all = characters(value);
    if (all.length >= length) return all.slice(0, length).join("");
    const fill = characters(filler);
    if (fill.length === 0) return value;
    const missing = length - all.length;
    const padding = Array.from({ length: missing }, (_, at) => fill[at % fill.length]).join("");
    return atLeft ? padding + value : value + padding;
  });
}

function pad(name: string, atLeft: boolean, doc: string, result: string): ScalarFunction {
  return scalar("string", name, {
    signatures: [sig([pText, pInt, pText], VARCHAR)],
    nullability: "always",
    doc,
    examples: [example(`${name}('hi', 5, 'xy')`, [s("hi"), i(5), s("xy")], result)],
    fold: ([value, length, filler]) => padded(text(value), count(length), text(filler), atLeft),
  });
}

const splitPart: ScalarFunction = scalar("string", "split_part", {
  signatures: [sig([pText, pText, pInt], VARCHAR)],
  nullability: "always",
  doc: "The n-th part between separators, from the end when negative; NULL when there is none",
  examples: [
    example("split_part('a,b,c', ',', 2)", [s("a,b,c"), s(","), i(2)], "b"),
    example("split_part('a,b,c', ',', -1)", [s("a,b,c"), s(","), i(-1)], "c"),
    example("split_part('a,b', ',', 5)", [s("a,b"), s(","), i(5)], null),
  ],
  fold: ([value, separator, index]) => {
    const at = count(index);
    if (text(separator) === "") return at === 0 ? null : "";
    const parts = text(value).split(text(separator));
    if (at === 0 || (parts.length === 1 && Math.abs(at) !== 1)) return null;
    if (parts.length === 1) return null;
    return parts[at > 0 ? at - 1 : parts.length + at] ?? null;
  },
});

const substringIndex: ScalarFunction = scalar("string", "substring_index", {
  signatures: [sig([pText, pText, pInt], VARCHAR)],
  doc: "What stands before the n-th separator, or after the n-th from the end when negative",
  examples: [
    example("substring_index('a.b.c', '.', 2)", [s("a.b.c"), s("."), i(2)], "a.b"),
    example("substring_index('a.b.c', '.', -1)", [s("a.b.c"), s("."), i(-1)], "c"),
  ],
  fold: ([value, separator, times]) => {
    const n = count(times);
    if (n === 0 || text(separator) === "") return "";
    const parts = text(value).split(text(separator));
    return (n > 0 ? parts.slice(0, n) : parts.slice(n)).join(text(separator));
  },
});

const replace: ScalarFunction = scalar("string", "replace", {
  signatures: [sig([pText, pText, pText], VARCHAR)],
  doc: "Every occurrence of a text replaced by another",
  examples: [example("replace('banana', 'na', 'NA')", [s("banana"), s("na"), s("NA")], "baNANA")],
  fold: ([value, from, to]) => {
    if (text(from) === "") return value;
    const parts = text(value).split(text(from));
    const length = text(value).length + parts.length * text(to).length;
    return within(length, () => parts.join(text(to)));
  },
});

const translate: ScalarFunction = scalar("string", "translate", {
  signatures: [sig([pText, pText, pText], VARCHAR)],
  doc: "Characters of the second argument exchanged for those of the third at the same place, or dropped",
  examples: [example("translate('abcd', 'ab', '1')", [s("abcd"), s("ab"), s("1")], "1cd")],
  fold: ([value, from, to]) => {
    const targets = characters(text(to));
    const map = new Map<string, string>();
    for (const [at, character] of characters(text(from)).entries()) {
      if (!map.has(character)) map.set(character, targets[at] ?? "");
    }
    return characters(text(value)).map((character) => map.get(character) ?? character).join("");
  },
});

const overlay: ScalarFunction = scalar("string", "overlay", {
  aliases: ["insert"],
  signatures: [sig([pText, pInt, pInt, pText], VARCHAR)],
  doc: "So many characters from a position replaced by another text",
  examples: [example("overlay('hello', 2, 3, 'XX')", [s("hello"), i(2), i(3), s("XX")], "hXXo")],
  fold: ([value, position, length, replacement]) => {
    const all = characters(text(value));
    const [at, n] = [count(position), count(length)];
    if (at < 1 || at > all.length) return value;
    const rest = n < 0 ? [] : all.slice(at - 1 + n);
    return all.slice(0, at - 1).join("") + text(replacement) + rest.join("");
  },
});

export const TEXT_SLICE: readonly ScalarFunction[] = [
  substring,
  left,
  right,
  pad("lpad", true, "Filled up to a length on the left, or cut to it", "xyxhi"),
  pad("rpad", false, "Filled up to a length on the right, or cut to it", "hixyx"),
  splitPart,
  substringIndex,
  replace,
  translate,
  overlay,
];

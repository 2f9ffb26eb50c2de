/** Lengths, case, trimming, joining. Positions and lengths count characters unless told. */
import { BOOLEAN, INT, TINYINT, VARCHAR } from "../../types/mod.ts";
import { b, characters, count, example, i, nul, s, scalar, text, utf8 } from "../define.ts";
import { pBoolean, pInt, pText, sig } from "../patterns.ts";
import { within } from "../limits.ts";
import type { Folded, ScalarFunction } from "../signature.ts";

function measure(
  name: string,
  aliases: string[],
  doc: string,
  at: string,
  result: number,
  size: (t: string) => number,
) {
  return scalar("string", name, {
    aliases,
    signatures: [sig([pText], INT)],
    doc,
    examples: [example(`${name}('${at}')`, [s(at)], String(result))],
    fold: ([value]) => BigInt(size(text(value))),
  });
}

function change(
  name: string,
  aliases: string[],
  doc: string,
  at: string,
  result: string,
  map: (t: string) => string,
): ScalarFunction {
  return scalar("string", name, {
    aliases,
    signatures: [sig([pText], VARCHAR)],
    doc,
    examples: [example(`${name}('${at}')`, [s(at)], result)],
    fold: ([value]) => map(text(value)),
  });
}

function capitalised(value: string): string {
  return value.toLowerCase().replace(/[\p{L}\p{N}]+/gu, (word) => {
    const [first, ...rest] = characters(word);
    return first.toUpperCase() + rest.join("");
  });
}

type Side = "both" | "left" | "right";

/** Removes whole copies of `pattern` from the ends. */
function trimmed(value: string, pattern: string, side: Side): string {
  if (pattern === "") return value;
  let from = 0;
  let to = value.length;
  if (side !== "right") { while (from < to && value.startsWith(pattern, from)) from += pattern.length; }
  if (side !== "left") {
    while (to - pattern.length >= from && value.slice(to - pattern.length, to) === pattern) {
      to -= pattern.length;
    }
  }
  return value.slice(from, to);
}

/** Removes any of the characters of `set` from the ends. */
function trimmedSet(value: string, set: string, side: Side): string {
  const all = characters(value);
  const wanted = new Set(characters(set));
  let from = 0;
  let to = all.length;
  if (side !== "right") { while (from < to && wanted.has(all[from])) from += 1; }
  if (side !== "left") { while (to > from && wanted.has(all[to - 1])) to -= 1; }
  return all.slice(from, to).join("");
}

function trim(
  name: string,
  side: Side,
  result: string,
  cut: (value: string, pattern: string, side: Side) => string,
  doc: string,
): ScalarFunction {
  return scalar("string", name, {
    signatures: [sig([pText], VARCHAR), sig([pText, pText], VARCHAR)],
    doc,
    examples: [example(`${name}('  a  ')`, [s("  a  ")], result)],
    fold: ([value, pattern]) => cut(text(value), pattern === undefined ? " " : text(pattern), side),
  });
}

const concat: ScalarFunction = scalar("string", "concat", {
  signatures: [sig([pText], VARCHAR, { variadic: true })],
  doc: "The arguments one after another; NULL when one is NULL",
  examples: [
    example("concat('a', 'b')", [s("a"), s("b")], "ab"),
    example("concat('a', NULL)", [s("a"), nul], null),
  ],
  fold: (values) => values.map(text).join(""),
});

const concatWs: ScalarFunction = scalar("string", "concat_ws", {
  signatures: [sig([pText, pText], VARCHAR, { variadic: true })],
  nullability: ([separator]) => separator.nullable,
  doc: "The arguments after the first, joined by the first; NULL arguments are left out",
  examples: [example("concat_ws('-', 'a', NULL, 'b')", [s("-"), s("a"), nul, s("b")], "a-b")],
  fold: ([separator, ...values]) => {
    if (separator === null) return null;
    return values.filter((value) => value !== null).map(text).join(text(separator));
  },
});

function repeated(value: string, times: number): Folded {
  const n = Math.max(0, times);
  return within(value.length * n, () => value.repeat(n));
}

const repeat: ScalarFunction = scalar("string", "repeat", {
  signatures: [sig([pText, pInt], VARCHAR)],
  nullability: "always",
  doc: "The text so many times",
  examples: [
    example("repeat('ab', 3)", [s("ab"), i(3)], "ababab"),
    example("repeat('a', -1)", [s("a"), i(-1)], ""),
  ],
  fold: ([value, times]) => repeated(text(value), count(times)),
});

const space: ScalarFunction = scalar("string", "space", {
  signatures: [sig([pInt], VARCHAR)],
  doc: "So many blanks",
  examples: [example("space(3)", [i(3)], "   ")],
  fold: ([times]) => repeated(" ", count(times)),
});

const strcmp: ScalarFunction = scalar("string", "strcmp", {
  signatures: [sig([pText, pText], TINYINT)],
  doc: "-1, 0 or 1 as the first text stands before, is, or stands after the second",
  examples: [example("strcmp('a', 'b')", [s("a"), s("b")], "-1")],
  fold: ([left, right]) => {
    const [a, c] = [text(left), text(right)];
    return a < c ? -1n : a > c ? 1n : 0n;
  },
});

const startsWith: ScalarFunction = scalar("string", "starts_with", {
  signatures: [sig([pText, pText], BOOLEAN)],
  doc: "Whether a text begins with another",
  examples: [example("starts_with('hello', 'he')", [s("hello"), s("he")], "1")],
  fold: ([value, prefix]) => text(value).startsWith(text(prefix)),
});

const endsWith: ScalarFunction = scalar("string", "ends_with", {
  signatures: [sig([pText, pText], BOOLEAN)],
  doc: "Whether a text ends with another",
  examples: [example("ends_with('hello', 'lo')", [s("hello"), s("lo")], "1")],
  fold: ([value, suffix]) => text(value).endsWith(text(suffix)),
});

const uuid: ScalarFunction = scalar("string", "uuid", {
  signatures: [sig([], VARCHAR)],
  nullability: "never",
  doc: "A random UUID",
  examples: [],
  deterministic: false,
});

const sleep: ScalarFunction = scalar("other", "sleep", {
  signatures: [sig([pInt], BOOLEAN)],
  doc: "Waits so many seconds on a backend",
  examples: [],
  deterministic: false,
});

const xor: ScalarFunction = scalar("conditional", "xor", {
  signatures: [sig([pBoolean, pBoolean], BOOLEAN)],
  doc: "Whether exactly one of two conditions is true",
  examples: [example("xor(true, false)", [b(true), b(false)], "1")],
  fold: ([left, right]) => left !== right,
});

export const TEXT_BASIC: readonly ScalarFunction[] = [
  measure("length", ["octet_length"], "Number of bytes", "中文", 6, (value) => utf8(value).length),
  measure(
    "character_length",
    ["char_length"],
    "Number of characters",
    "中文",
    2,
    (value) => characters(value).length,
  ),
  measure("bit_length", [], "Number of bits", "ab", 16, (value) => utf8(value).length * 8),
  measure("ascii", [], "First byte; 0 for an empty text", "a", 97, (value) => utf8(value)[0] ?? 0),
  change("lower", ["lcase"], "Small letters", "ABC", "abc", (value) => value.toLowerCase()),
  change("upper", ["ucase"], "Capital letters", "abc", "ABC", (value) => value.toUpperCase()),
  change("initcap", [], "A capital first letter for every word", "hello WORLD", "Hello World", capitalised),
  change(
    "reverse",
    [],
    "Characters in reverse order",
    "abc",
    "cba",
    (value) => [...characters(value)].reverse().join(""),
  ),
  change("quote", [], "The text in single quotes, quotes inside escaped", "a", "'a'", (value) => {
    return `'${value.replace(/[\\']/g, "\\$&")}'`;
  }),
  trim("trim", "both", "a", trimmed, "Without blanks, or copies of the second argument, at both ends"),
  trim("ltrim", "left", "a  ", trimmed, "Without blanks, or copies of the second argument, at the beginning"),
  trim("rtrim", "right", "  a", trimmed, "Without blanks, or copies of the second argument, at the end"),
  trim(
    "trim_in",
    "both",
    "a",
    trimmedSet,
    "Without any of the characters of the second argument at both ends",
  ),
  trim(
    "ltrim_in",
    "left",
    "a  ",
    trimmedSet,
    "Without any of the characters of the second argument at the beginning",
  ),
  trim(
    "rtrim_in",
    "right",
    "  a",
    trimmedSet,
    "Without any of the characters of the second argument at the end",
  ),
  concat,
  concatWs,
  repeat,
  space,
  strcmp,
  startsWith,
  endsWith,
  uuid,
  sleep,
  xor,
];

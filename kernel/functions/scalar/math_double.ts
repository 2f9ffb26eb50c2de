/** Functions over DOUBLE: roots, powers, logarithms, angles, constants, random numbers. */
import { BIGINT, BOOLEAN, DOUBLE, VARCHAR } from "../../types/mod.ts";
import { example, f, real, scalar, whole } from "../define.ts";
import { pBigint, pDouble, pText, pTinyint, sig } from "../patterns.ts";
import type { Nullability, ScalarFunction } from "../signature.ts";

interface Unary {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly doc: string;
  readonly compute: (x: number) => number | null;
  readonly at: number;
  readonly result: string | null;
  /** The function has no value for some arguments. */
  readonly partial?: boolean;
}

/** null where the reference gives NULL: outside the domain. */
const inDomain = (ok: boolean, value: number): number | null => (ok ? value : null);

const UNARY: readonly Unary[] = [
  {
    name: "sqrt",
    aliases: ["dsqrt"],
    doc: "Square root; NULL below 0",
    compute: (x) => inDomain(x >= 0, Math.sqrt(x)),
    at: 9,
    result: "3",
    partial: true,
  },
  { name: "cbrt", doc: "Cube root", compute: Math.cbrt, at: 27, result: "3" },
  { name: "exp", aliases: ["dexp"], doc: "e to the power of x", compute: Math.exp, at: 0, result: "1" },
  {
    name: "ln",
    aliases: ["dlog1"],
    doc: "Natural logarithm; NULL up to 0",
    compute: (x) => inDomain(x > 0, Math.log(x)),
    at: 1,
    result: "0",
    partial: true,
  },
  {
    name: "log2",
    doc: "Logarithm to base 2; NULL up to 0",
    compute: (x) => inDomain(x > 0, Math.log2(x)),
    at: 8,
    result: "3",
    partial: true,
  },
  {
    name: "log10",
    aliases: ["dlog10"],
    doc: "Logarithm to base 10; NULL up to 0",
    compute: (x) => inDomain(x > 0, Math.log10(x)),
    at: 100,
    result: "2",
    partial: true,
  },
  { name: "sin", doc: "Sine of radians", compute: Math.sin, at: 0, result: "0" },
  { name: "cos", doc: "Cosine of radians", compute: Math.cos, at: 0, result: "1" },
  { name: "tan", doc: "Tangent of radians", compute: Math.tan, at: 0, result: "0" },
  {
    name: "cot",
    doc: "Cotangent of radians",
    compute: (x) => 1 / Math.tan(x),
    at: 1,
    result: "0.6420926159343306",
  },
  {
    name: "asin",
    doc: "Arc sine; NULL outside -1 to 1",
    compute: (x) => inDomain(Math.abs(x) <= 1, Math.asin(x)),
    at: 0,
    result: "0",
    partial: true,
  },
  {
    name: "acos",
    doc: "Arc cosine; NULL outside -1 to 1",
    compute: (x) => inDomain(Math.abs(x) <= 1, Math.acos(x)),
    at: 1,
    result: "0",
    partial: true,
  },
  { name: "atan", doc: "Arc tangent", compute: Math.atan, at: 0, result: "0" },
  { name: "sinh", doc: "Hyperbolic sine", compute: Math.sinh, at: 0, result: "0" },
  { name: "cosh", doc: "Hyperbolic cosine", compute: Math.cosh, at: 0, result: "1" },
  { name: "tanh", doc: "Hyperbolic tangent", compute: Math.tanh, at: 0, result: "0" },
  { name: "degrees", doc: "Radians as degrees", compute: (x) => x * 180 / Math.PI, at: 0, result: "0" },
  {
    name: "radians",
    doc: "Degrees as radians",
    compute: (x) => x * Math.PI / 180,
    at: 180,
    result: "3.141592653589793",
  },
];

function unary({ name, aliases, doc, compute, at, result, partial }: Unary): ScalarFunction {
  return scalar("math", name, {
    aliases,
    signatures: [sig([pDouble], DOUBLE)],
    nullability: partial ? "always" : "propagate",
    doc,
    examples: [example(`${name}(${at})`, [f(at)], result)],
    fold: ([x]) => compute(real(x)),
  });
}

function binary(
  name: string,
  aliases: readonly string[],
  doc: string,
  compute: (x: number, y: number) => number | null,
  at: readonly [number, number],
  result: string,
  nullability: Nullability = "propagate",
): ScalarFunction {
  return scalar("math", name, {
    aliases,
    signatures: [sig([pDouble, pDouble], DOUBLE)],
    nullability,
    doc,
    examples: [example(`${name}(${at.join(", ")})`, [f(at[0]), f(at[1])], result)],
    fold: ([x, y]) => compute(real(x), real(y)),
  });
}

function constant(name: string, doc: string, value: number): ScalarFunction {
  return scalar("math", name, {
    signatures: [sig([], DOUBLE)],
    nullability: "never",
    doc,
    examples: [example(`${name}()`, [], String(value))],
    fold: () => value,
  });
}

const random: ScalarFunction = scalar("math", "random", {
  aliases: ["rand"],
  signatures: [sig([], DOUBLE), sig([pBigint], DOUBLE), sig([pBigint, pBigint], BIGINT)],
  nullability: "never",
  doc: "A random number of 0 to 1, from a seed, or a whole number between two bounds",
  examples: [],
  deterministic: false,
});

const isNan: ScalarFunction = scalar("math", "isnan", {
  signatures: [sig([pDouble], BOOLEAN)],
  doc: "Whether a number is NaN",
  examples: [example("isnan(1)", [f(1)], "0")],
  fold: ([x]) => Number.isNaN(real(x)),
});

const isInf: ScalarFunction = scalar("math", "isinf", {
  signatures: [sig([pDouble], BOOLEAN)],
  doc: "Whether a number is infinite",
  examples: [example("isinf(1)", [f(1)], "0")],
  fold: ([x]) => Math.abs(real(x)) === Infinity,
});

const gcd: ScalarFunction = scalar("math", "gcd", {
  signatures: [sig([pBigint, pBigint], BIGINT)],
  doc: "Greatest common divisor",
  examples: [example("gcd(12, 18)", [[BIGINT, 12n], [BIGINT, 18n]], "6")],
  fold: ([x, y]) => greatestDivisor(whole(x), whole(y)),
});

function greatestDivisor(x: bigint, y: bigint): bigint {
  let [a, b] = [x < 0n ? -x : x, y < 0n ? -y : y];
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** Bases that conv() knows. */
const MAX_BASE = 36n;

const conv: ScalarFunction = scalar("math", "conv", {
  signatures: [sig([pText, pTinyint, pTinyint], VARCHAR)],
  nullability: "always",
  doc: "A whole number written in another base; NULL for bases outside 2 to 36",
  examples: [example("conv('ff', 16, 10)", [[VARCHAR, "ff"], [BIGINT, 16n], [BIGINT, 10n]], "255")],
  fold: ([value, from, to]) => convertBase(String(value), whole(from), whole(to)),
});

function convertBase(text: string, from: bigint, to: bigint): string | null {
  const valid = (base: bigint) => base >= 2n && base <= MAX_BASE;
  if (!valid(from) || !valid(to)) return null;
  let value = 0n;
  for (const digit of text.trim().toLowerCase()) {
    const number = Number.parseInt(digit, Number(from));
    if (Number.isNaN(number)) break;
    value = value * from + BigInt(number);
  }
  return BigInt.asUintN(64, value).toString(Number(to)).toUpperCase();
}

export const DOUBLES: readonly ScalarFunction[] = [
  ...UNARY.map(unary),
  binary("power", [], "x to the power of y", Math.pow, [2, 10], "1024"),
  binary("pow", ["fpow", "dpow"], "x to the power of y", Math.pow, [2, 3], "8"),
  binary("atan2", [], "Angle of the point (y, x)", Math.atan2, [0, 1], "0"),
  binary(
    "fmod",
    [],
    "Remainder of a division; NULL by zero",
    (x, y) => (y === 0 ? null : x % y),
    [7, 4],
    "3",
    "always",
  ),
  binary(
    "log",
    [],
    "Logarithm of y to base x",
    (x, y) => {
      return x > 0 && x !== 1 && y > 0 ? Math.log(y) / Math.log(x) : null;
    },
    [2, 8],
    "3",
    "always",
  ),
  constant("pi", "The number pi", Math.PI),
  constant("e", "The base of natural logarithms", Math.E),
  random,
  isNan,
  isInf,
  gcd,
  conv,
];

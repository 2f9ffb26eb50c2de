/** Rounding and magnitude. Decimals stay decimals. */
import {
  BIGINT,
  decimal,
  DOUBLE,
  FLOAT,
  INT,
  isInteger,
  LARGEINT,
  type LiteralValue,
  parseNumber,
  rescale,
  SMALLINT,
  type SqlType,
  TINYINT,
} from "../../types/mod.ts";
import { count, dec, example, f, i, real, scalar, whole } from "../define.ts";
import {
  constantNumber,
  exactly,
  pDecimal,
  pDecimalOnly,
  pDouble,
  pDoubleOrText,
  pInt,
  sameAsFirst,
  sig,
} from "../patterns.ts";
import type { FunctionArg, ScalarFunction } from "../signature.ts";

/** Digits after the point that a constant asks for; the input's when it is no constant. */
function roundedDecimal([type]: readonly SqlType[], args: readonly FunctionArg[]): SqlType {
  if (type.kind !== "decimal") return DOUBLE;
  if (args.length === 1) return decimal(type.precision, 0);
  const asked = constantNumber(args[1]);
  const scale = asked === undefined ? type.scale : Math.min(Math.max(asked, 0), type.scale);
  return decimal(type.precision, scale);
}

type Mode = "half_up" | "half_even" | "up" | "down" | "to_zero";

function divideBy(value: bigint, unit: bigint, mode: Mode): bigint {
  const quotient = value / unit;
  const rest = value % unit;
  if (rest === 0n) return quotient;
  const away = value < 0n ? quotient - 1n : quotient + 1n;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  switch (mode) {
    case "half_up":
      return twice >= unit ? away : quotient;
    case "half_even":
      return twice > unit || (twice === unit && quotient % 2n !== 0n) ? away : quotient;
    case "up":
      return value > 0n ? away : quotient;
    case "down":
      return value < 0n ? away : quotient;
    case "to_zero":
      return quotient;
  }
}

/** Rounds an exact number to `digits` after the point (negative: before it); the result has `scale` digits. */
function roundExact(value: bigint, from: number, digits: number, scale: number, mode: Mode): bigint {
  if (digits >= from) return rescale(value, from, scale);
  const unit = 10n ** BigInt(from - digits);
  const rounded = divideBy(value, unit, mode);
  return digits >= scale ? rescale(rounded, digits, scale) : rounded * 10n ** BigInt(scale - digits);
}

/** Most digits that round() looks at: DOUBLE has 17. */
const MAX_ROUND_DIGITS = 30;

function roundFloat(value: number, digits: number, mode: Mode): number {
  if (!Number.isFinite(value) || digits > MAX_ROUND_DIGITS) return value;
  if (digits < -MAX_ROUND_DIGITS) return 0;
  // The shortest decimal text is what the reader of the number sees, so that is what gets rounded.
  const exact = parseNumber(String(value));
  if (!exact || digits >= exact.scale) return value;
  const rounded = divideBy(exact.unscaled, 10n ** BigInt(exact.scale - digits), mode);
  return digits > 0 ? Number(`${rounded}e-${digits}`) : Number(rounded) * 10 ** -digits;
}

function rounding(name: string, aliases: string[], mode: Mode, doc: string, shown: string): ScalarFunction {
  return scalar("math", name, {
    aliases,
    signatures: [
      sig([pDecimal], roundedDecimal),
      sig([pDecimal, pInt], roundedDecimal),
      sig([pDoubleOrText], DOUBLE),
      sig([pDoubleOrText, pInt], DOUBLE),
    ].sort((a, c) => Number(a.params[0] === pDecimal) - Number(c.params[0] === pDecimal)),
    doc,
    examples: [
      example(`${name}(2.567, 2)`, [dec("2.567"), i(2)], shown),
      example(`${name}(cast(-1 as double))`, [f(-1)], "-1"),
    ],
    fold: ([value, digitsValue], { argTypes, type }) => {
      const digits = digitsValue === undefined ? 0 : count(digitsValue);
      if (typeof value === "number") return roundFloat(value, digits, mode);
      const from = argTypes[0].kind === "decimal" ? argTypes[0].scale : 0;
      const scale = type.kind === "decimal" ? type.scale : 0;
      return roundExact(whole(value), from, digits, scale, mode);
    },
  });
}

const ABS_INTEGERS: readonly (readonly [SqlType, SqlType])[] = [
  [TINYINT, SMALLINT],
  [SMALLINT, INT],
  [INT, BIGINT],
  [BIGINT, LARGEINT],
  [LARGEINT, LARGEINT],
];

const abs: ScalarFunction = scalar("math", "abs", {
  signatures: [
    sig([pDouble], DOUBLE),
    sig([exactly(FLOAT, "FLOAT")], FLOAT),
    ...ABS_INTEGERS.map(([from, to]) => sig([exactly(from, from.kind.toUpperCase())], to)),
    sig([pDecimalOnly], sameAsFirst),
  ],
  doc: "The number without its sign",
  examples: [example("abs(-2)", [i(-2)], "2"), example("abs(-1.5)", [dec("-1.5")], "1.5")],
  fold: ([value]) => {
    if (typeof value === "number") return Math.abs(value);
    const number = whole(value);
    return number < 0n ? -number : number;
  },
});

const sign: ScalarFunction = scalar("math", "sign", {
  signatures: [sig([pDouble], TINYINT)],
  doc: "-1, 0 or 1",
  examples: [example("sign(-7)", [i(-7)], "-1")],
  fold: ([value]) => BigInt(Math.sign(real(value)) || 0),
});

const positive: ScalarFunction = scalar("math", "positive", {
  signatures: [
    sig([pDouble], DOUBLE),
    sig([pDecimalOnly], sameAsFirst),
    sig([exactly(BIGINT, "BIGINT")], BIGINT),
  ],
  doc: "The number itself",
  examples: [example("positive(5)", [i(5)], "5")],
  fold: ([value]) => value,
});

const pmod: ScalarFunction = scalar("math", "pmod", {
  signatures: [
    sig([pDouble, pDouble], DOUBLE),
    sig([exactly(BIGINT, "BIGINT"), exactly(BIGINT, "BIGINT")], BIGINT),
  ]
    .map((signature) => ({
      ...signature,
      unify: (types: readonly SqlType[], args: readonly FunctionArg[]) =>
        args.every((arg) => isInteger(arg.type)) === (types[0].kind === "bigint") ? types : undefined,
    })),
  nullability: "always",
  doc: "Remainder that is never negative for a positive divisor",
  examples: [example("pmod(-13, 5)", [i(-13), i(5)], "2")],
  fold: ([left, right]) => positiveRemainder(left, right),
});

function positiveRemainder(left: LiteralValue, right: LiteralValue): LiteralValue {
  if (typeof left === "bigint" && typeof right === "bigint") {
    return right === 0n ? null : ((left % right) + right) % right;
  }
  const divisor = real(right);
  return divisor === 0 ? null : ((real(left) % divisor) + divisor) % divisor;
}

export const ROUNDING: readonly ScalarFunction[] = [
  abs,
  sign,
  positive,
  pmod,
  rounding("round", [], "half_up", "Rounds half away from zero to so many digits after the point", "2.57"),
  rounding("round_bankers", [], "half_even", "Rounds half to the even digit", "2.57"),
  rounding("truncate", [], "to_zero", "Cuts off digits after the point", "2.56"),
  rounding("ceil", ["ceiling"], "up", "Smallest number with so many digits that is not below", "2.57"),
  rounding("floor", [], "down", "Largest number with so many digits that is not above", "2.56"),
];

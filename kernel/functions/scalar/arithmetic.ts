/** Operators: + - * / DIV % & | ^ ~ and unary minus. Exact for integers and decimals. */
import {
  arithmetic,
  type ArithmeticOp,
  BIGINT,
  DOUBLE,
  fitsInteger,
  fitsPrecision,
  integerInfo,
  isInteger,
  LARGEINT,
  type LiteralValue,
  rescale,
  type SqlType,
  TINYINT,
} from "../../types/mod.ts";
import { example, type Fold, i, scalar, whole } from "../define.ts";
import {
  exactly,
  INTEGER_PATTERNS,
  pAny,
  pBigint,
  pDecimalOnly,
  pDouble,
  pInteger,
  sameAsFirst,
  sig,
} from "../patterns.ts";
import { type Folded, NOT_FOLDABLE, type ScalarFunction } from "../signature.ts";

interface Operator {
  readonly name: ArithmeticOp;
  readonly symbol: string;
  readonly doc: string;
  readonly result: string | null;
}

const OPERATORS: readonly Operator[] = [
  { name: "add", symbol: "+", doc: "Sum", result: "9" },
  { name: "subtract", symbol: "-", doc: "Difference", result: "5" },
  { name: "multiply", symbol: "*", doc: "Product", result: "14" },
  {
    name: "divide",
    symbol: "/",
    doc: "Quotient: DOUBLE, or a decimal with 4 more digits; NULL by zero",
    result: "3.5",
  },
  { name: "int_divide", symbol: "DIV", doc: "Whole part of the quotient; NULL by zero", result: "3" },
  { name: "mod", symbol: "%", doc: "Remainder with the sign of the dividend; NULL by zero", result: "1" },
  { name: "bitand", symbol: "&", doc: "Bits that are set in both", result: "2" },
  { name: "bitor", symbol: "|", doc: "Bits that are set in one or both", result: "7" },
  { name: "bitxor", symbol: "^", doc: "Bits that are set in one, not both", result: "5" },
];

function binary({ name, symbol, doc, result }: Operator): ScalarFunction {
  const alwaysNull = name === "divide" || name === "int_divide" || name === "mod";
  return scalar("arithmetic", name, {
    signatures: [{
      params: [pAny, pAny],
      unify: ([left, right]) => arithmetic(name, left, right)?.args,
      returns: (_argTypes, [left, right]) => arithmetic(name, left.type, right.type)?.type ?? DOUBLE,
    }],
    nullability: alwaysNull ? "always" : "propagate",
    doc,
    examples: [example(`7 ${symbol} 2`, [i(7), i(2)], result)],
    fold: ([left, right], { argTypes, type }) => compute(name, left, right, argTypes, type),
  });
}

function compute(
  op: ArithmeticOp,
  left: LiteralValue,
  right: LiteralValue,
  [leftType, rightType]: readonly SqlType[],
  type: SqlType,
): Folded {
  if (typeof left === "number" && typeof right === "number") return computeFloat(op, left, right);
  const a = whole(left);
  const c = whole(right);
  if (leftType.kind === "decimal" && rightType.kind === "decimal" && type.kind === "decimal") {
    const value = computeDecimal(op, a, c, leftType.scale, rightType.scale, type.scale);
    if (value === null) return null;
    return fitsPrecision(value, type.precision) ? value : NOT_FOLDABLE;
  }
  const value = computeInteger(op, a, c);
  if (value === null) return null;
  return BigInt.asIntN(integerInfo(type)?.bits ?? 64, value);
}

function computeFloat(op: ArithmeticOp, left: number, right: number): Folded {
  switch (op) {
    case "add":
      return left + right;
    case "subtract":
      return left - right;
    case "multiply":
      return left * right;
    case "divide":
      return right === 0 ? null : left / right;
    case "mod":
      return right === 0 ? null : left % right;
    default:
      return NOT_FOLDABLE;
  }
}

/** Whole numbers, before they wrap to the width of their type as on a backend. */
function computeInteger(op: ArithmeticOp, left: bigint, right: bigint): bigint | null {
  switch (op) {
    case "add":
      return left + right;
    case "subtract":
      return left - right;
    case "multiply":
      return left * right;
    case "divide":
    case "int_divide":
      return right === 0n ? null : left / right;
    case "mod":
      return right === 0n ? null : left % right;
    case "bitand":
      return left & right;
    case "bitor":
      return left | right;
    case "bitxor":
      return left ^ right;
  }
}

function computeDecimal(
  op: ArithmeticOp,
  left: bigint,
  right: bigint,
  leftScale: number,
  rightScale: number,
  scale: number,
): bigint | null {
  const common = Math.max(leftScale, rightScale);
  const a = rescale(left, leftScale, common);
  const c = rescale(right, rightScale, common);
  switch (op) {
    case "add":
      return rescale(a + c, common, scale);
    case "subtract":
      return rescale(a - c, common, scale);
    case "multiply":
      return rescale(left * right, leftScale + rightScale, scale);
    case "mod":
      return right === 0n ? null : rescale(a % c, common, scale);
    case "divide":
      return right === 0n ? null : divideHalfUp(left, right);
    default:
      return null;
  }
}

/** The dividend's scale already holds the divisor's and the result's digits: plain division, half away from zero. */
function divideHalfUp(left: bigint, right: bigint): bigint {
  const negative = (left < 0n) !== (right < 0n);
  const a = left < 0n ? -left : left;
  const c = right < 0n ? -right : right;
  const quotient = (a + c / 2n) / c;
  return negative ? -quotient : quotient;
}

const bitNot: ScalarFunction = scalar("arithmetic", "bitnot", {
  signatures: [...INTEGER_PATTERNS.map(([pattern, type]) => sig([pattern], type)), sig([pBigint], BIGINT)]
    .reverse(),
  doc: "All bits turned over",
  examples: [example("~5", [i(5)], "-6")],
  fold: ([value]) => ~whole(value),
});

const negate: Fold = ([value], { type }) => {
  if (typeof value === "number") return -value;
  const result = -whole(value);
  return isInteger(type) && !fitsInteger(result, type) ? NOT_FOLDABLE : result;
};

const negative: ScalarFunction = scalar("arithmetic", "negative", {
  signatures: [
    sig([pDouble], DOUBLE),
    sig([pDecimalOnly], sameAsFirst),
    sig([exactly(LARGEINT, "LARGEINT")], LARGEINT),
    sig([{ ...pInteger, castTo: (type) => (type.kind === "boolean" ? TINYINT : undefined) }], ([type]) => {
      return type.kind === "largeint" ? LARGEINT : BIGINT;
    }, { unify: ([type]) => [type.kind === "largeint" ? LARGEINT : BIGINT] }),
  ],
  doc: "The number with its sign changed",
  examples: [example("-(5)", [i(5)], "-5")],
  fold: negate,
});

function shift(
  name: string,
  doc: string,
  result: string,
  fold: (value: bigint, bits: bigint) => bigint,
): ScalarFunction {
  return scalar("arithmetic", name, {
    signatures: [sig([pBigint, exactly(TINYINT, "TINYINT")], BIGINT)],
    doc,
    examples: [example(`${name}(10, 1)`, [i(10), i(1)], result)],
    fold: ([value, bits]) => (whole(bits) < 0n || whole(bits) > 63n ? 0n : fold(whole(value), whole(bits))),
  });
}

const bitCount: ScalarFunction = scalar("arithmetic", "bit_count", {
  signatures: INTEGER_PATTERNS.map(([pattern]) => sig([pattern], TINYINT)).reverse(),
  doc: "Number of set bits",
  examples: [example("bit_count(7)", [i(7)], "3")],
  fold: ([value], { argTypes }) => {
    const bits = argTypes[0].kind === "largeint" ? 128 : 64;
    const width = { tinyint: 8, smallint: 16, int: 32 }[argTypes[0].kind as string] ?? bits;
    const text = BigInt.asUintN(width, whole(value)).toString(2);
    return BigInt(text.replaceAll("0", "").length);
  },
});

export const ARITHMETIC: readonly ScalarFunction[] = [
  ...OPERATORS.map(binary),
  bitNot,
  negative,
  shift("bit_shift_left", "Bits moved to the left", "20", (value, bits) => BigInt.asIntN(64, value << bits)),
  shift("bit_shift_right", "Bits moved to the right, zeros come in", "5", (value, bits) => {
    return BigInt.asIntN(64, BigInt.asUintN(64, value) >> bits);
  }),
  bitCount,
];

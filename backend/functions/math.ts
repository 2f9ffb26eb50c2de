/** Functions of numbers. @module */
import { TStatusCode } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import type { FunctionCall, ScalarRule } from "./call.ts";
import { scaled, unscaled } from "./decimal.ts";
import { cast, hugePowerOfTen } from "./sql_text.ts";
import type { ValueType } from "./value_type.ts";

type Mode = "half_up" | "half_even" | "up" | "down" | "to_zero";

/** Most digits that a rounding looks at. */
const MAX_ROUND_DIGITS = 38;

/** A HUGEINT divided by a unit, rounded; the two parts are whole numbers. */
function roundedQuotient(value: string, unit: string, mode: Mode): string {
  const quotient = `(${value} // ${unit})`;
  const rest = `(${value} % ${unit})`;
  const away = `(CASE WHEN ${value} < 0 THEN -1 ELSE 1 END)`;
  const conditions: Readonly<Record<Mode, string>> = {
    half_up: `abs(${rest}) * 2 >= ${unit}`,
    half_even: `abs(${rest}) * 2 > ${unit} OR (abs(${rest}) * 2 = ${unit} AND ${quotient} % 2 <> 0)`,
    up: `${rest} > 0`,
    down: `${rest} < 0`,
    to_zero: "false",
  };
  return `(${quotient} + CASE WHEN ${conditions[mode]} THEN ${away} ELSE 0 END)`;
}

/** round(decimal, digits): digits are a constant on the wire in all but odd queries. */
function roundDecimal(value: string, from: ValueType, digits: number, type: ValueType, mode: Mode): string {
  if (digits >= from.scale) return cast(value, type.duck);
  if (mode === "half_up" && digits === type.scale) return cast(value, type.duck);
  if (mode === "to_zero" && digits === 0) return cast(`trunc(${value})`, type.duck);
  if (from.scale - digits > MAX_ROUND_DIGITS) return cast("0", type.duck);
  const unit = hugePowerOfTen(from.scale - digits);
  const whole = roundedQuotient(unscaled(value, from), unit, mode);
  if (digits >= type.scale) return cast(scaled(whole, digits), type.duck);
  return cast(scaled(`(${whole} * ${hugePowerOfTen(type.scale - digits)})`, type.scale), type.duck);
}

/** Digits that change from row to row: one branch for each number of digits that makes a difference. */
function roundDecimalBy(value: string, from: ValueType, digits: string, type: ValueType, mode: Mode): string {
  const branches: string[] = [];
  for (let at = -(from.precision - from.scale); at < from.scale; at++) {
    branches.push(`WHEN ${at} THEN ${roundDecimal(value, from, at, type, mode)}`);
  }
  const tooFew = `WHEN ${digits} < ${-(from.precision - from.scale)} THEN ${cast("0", type.duck)}`;
  return `(CASE ${tooFew} WHEN ${digits} IS NULL THEN NULL ELSE CASE ${digits} ${branches.join(" ")} ELSE ${
    cast(value, type.duck)
  } END END)`;
}

const FLOAT_ROUND: Readonly<Record<Mode, string>> = {
  half_up: "round",
  half_even: "round_even",
  up: "ceil",
  down: "floor",
  to_zero: "trunc",
};

function roundFloat(value: string, digits: string | undefined, mode: Mode): string {
  const name = FLOAT_ROUND[mode];
  const wide = cast(value, "DOUBLE");
  if (digits === undefined) return mode === "half_even" ? `round_even(${wide}, 0)` : `${name}(${wide})`;
  const places = cast(digits, "INTEGER");
  if (mode === "half_up" || mode === "half_even") return `${name}(${wide}, ${places})`;
  const factor = `pow(10::DOUBLE, ${places})`;
  return `(CASE WHEN ${places} >= 0 THEN ${name}(${wide} * ${factor}) / ${factor} ELSE ${name}(${wide} / pow(10::DOUBLE, -${places})) * pow(10::DOUBLE, -${places}) END)`;
}

function rounding(mode: Mode) {
  return ({ args: [value, digits], type }: FunctionCall): string => {
    if (type.family !== "decimal") return roundFloat(value.sql, digits?.sql, mode);
    if (digits === undefined) return roundDecimal(value.sql, value.type, 0, type, mode);
    if (typeof digits.literal === "bigint") {
      return roundDecimal(value.sql, value.type, Number(digits.literal), type, mode);
    }
    return roundDecimalBy(value.sql, value.type, digits.sql, type, mode);
  };
}

/** A function of DOUBLE that has no value where the condition does not hold. */
const within = (condition: string, sql: string) => `(CASE WHEN ${condition} THEN ${sql} END)`;

/** conv(): digits to a number, a number to digits. */
function convertBase({ args: [value, from, to] }: FunctionCall): string {
  if (typeof from.literal !== "bigint" || typeof to.literal !== "bigint") {
    throw new StatusError(TStatusCode.NOT_IMPLEMENTED_ERROR, "Function conv takes constant bases only");
  }
  const [source, target] = [Number(from.literal), Number(to.literal)];
  if (source < 2 || source > 36 || target < 2 || target > 36) return "CAST(NULL AS VARCHAR)";
  const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
  const digits = `regexp_extract(lower(trim(CAST(${value.sql} AS VARCHAR))), '^[${
    alphabet.slice(0, source)
  }]*')`;
  const numbers =
    `list_transform(string_split(${digits}, ''), lambda d: CAST(strpos('${alphabet}', d) - 1 AS HUGEINT))`;
  const number =
    `list_reduce(${numbers}, lambda a, d: CAST((a * ${source} + d) % 18446744073709551616 AS HUGEINT))`;
  return `(CASE WHEN ${digits} = '' THEN '0' ELSE to_base(CAST(${number} AS BIGINT), ${target}) END)`;
}

/** From 0 to 1, or a whole number from the first bound up to the second. A seed is not taken: DuckDB's is one per connection. */
function random({ args: [low, high] }: FunctionCall): string {
  if (high === undefined) return "random()";
  return `(${low.sql} + CAST(floor(random() * (${high.sql} - ${low.sql})) AS BIGINT))`;
}

export const MATH: Readonly<Record<string, ScalarRule>> = {
  abs: ({ args: [value], type }) => `abs(${cast(value.sql, type.duck)})`,
  sign: "sign($1)",
  pmod: "((($1 % nullif($2, 0)) + $2) % nullif($2, 0))",
  round: rounding("half_up"),
  round_bankers: rounding("half_even"),
  truncate: rounding("to_zero"),
  ceil: rounding("up"),
  ceiling: rounding("up"),
  floor: rounding("down"),
  dround: rounding("half_up"),
  dceil: rounding("up"),
  dfloor: rounding("down"),
  sqrt: within("$1 >= 0", "sqrt($1)"),
  dsqrt: within("$1 >= 0", "sqrt($1)"),
  // One step of Newton's method: DuckDB's own root of 27 is not 3.
  cbrt:
    "(CASE WHEN $1 = 0 OR isinf($1) THEN $1 ELSE cbrt($1) - (cbrt($1) * cbrt($1) * cbrt($1) - $1) / (3 * cbrt($1) * cbrt($1)) END)",
  exp: "exp($1)",
  dexp: "exp($1)",
  ln: within("$1 > 0", "ln($1)"),
  dlog1: within("$1 > 0", "ln($1)"),
  log2: within("$1 > 0", "log2($1)"),
  log10: within("$1 > 0", "log10($1)"),
  dlog10: within("$1 > 0", "log10($1)"),
  log: within("$1 > 0 AND $1 <> 1 AND $2 > 0", "ln($2) / ln($1)"),
  sin: "sin($1)",
  cos: "cos($1)",
  tan: "tan($1)",
  cot: "(1 / tan($1))",
  asin: within("abs($1) <= 1", "asin($1)"),
  acos: within("abs($1) <= 1", "acos($1)"),
  atan: "atan($1)",
  atan2: "atan2($1, $2)",
  sinh: "sinh($1)",
  cosh: "cosh($1)",
  tanh: "tanh($1)",
  degrees: "degrees($1)",
  radians: "radians($1)",
  power: "pow($1, $2)",
  pow: "pow($1, $2)",
  fpow: "pow($1, $2)",
  dpow: "pow($1, $2)",
  fmod: "($1 % nullif($2, 0))",
  pi: "pi()",
  e: "exp(1)",
  random,
  rand: random,
  isnan: "isnan($1)",
  isinf: "isinf($1)",
  gcd: "gcd($1, $2)",
  conv: convertBase,
};

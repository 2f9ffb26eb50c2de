/** Operators of numbers. @module */
import type { FunctionCall, ScalarRule } from "./call.ts";
import { addDecimals, divideDecimals, multiplyDecimals } from "./decimal.ts";
import { cast, tryCast } from "./sql_text.ts";
import type { ValueType } from "./value_type.ts";

/** A number as another number type; nothing where it is that type. */
function as(sql: string, from: ValueType, to: ValueType): string {
  return from.duck === to.duck ? sql : cast(sql, to.duck);
}

function plain(operator: "+" | "-" | "*") {
  return ({ args: [left, right], type }: FunctionCall): string => {
    if (type.family === "decimal" && left.type.family === "decimal" && right.type.family === "decimal") {
      return operator === "*"
        ? multiplyDecimals(left, right, type)
        : addDecimals(left, right, operator, type);
    }
    return `(${as(left.sql, left.type, type)} ${operator} ${as(right.sql, right.type, type)})`;
  };
}

function divide({ args: [left, right], type }: FunctionCall): string {
  if (type.family === "decimal") {
    return divideDecimals(left, left.type.precision - left.type.scale, right, type);
  }
  return `(${as(left.sql, left.type, type)} / nullif(${as(right.sql, right.type, type)}, 0))`;
}

function modulo({ args: [left, right], type }: FunctionCall): string {
  if (type.family === "decimal") return cast(`(${left.sql} % nullif(${right.sql}, 0))`, type.duck);
  return `(${as(left.sql, left.type, type)} % nullif(${as(right.sql, right.type, type)}, 0))`;
}

function integerDivide({ args: [left, right], type }: FunctionCall): string {
  if (left.type.family === "decimal" || left.type.family === "float") {
    return tryCast(`trunc(${left.sql} / nullif(${right.sql}, 0))`, type.duck);
  }
  return `(${as(left.sql, left.type, type)} // nullif(${as(right.sql, right.type, type)}, 0))`;
}

function bits(operator: string) {
  return ({ args: [left, right], type }: FunctionCall): string => {
    const [a, b] = [as(left.sql, left.type, type), as(right.sql, right.type, type)];
    return operator === "xor" ? `xor(${a}, ${b})` : `(${a} ${operator} ${b})`;
  };
}

/** Shifts past the width give 0; zeros come in from the left. */
const SHIFT_LEFT =
  "(CASE WHEN $2 < 0 OR $2 > 63 THEN 0 ELSE CAST(((CAST($1 AS HUGEINT) & 18446744073709551615) << CAST($2 AS HUGEINT)) & 18446744073709551615 AS HUGEINT) END)";

function shiftLeft(call: FunctionCall): string {
  const huge = SHIFT_LEFT.replaceAll("$1", call.args[0].sql).replaceAll("$2", call.args[1].sql);
  return `(CASE WHEN ${huge} > 9223372036854775807 THEN ${huge} - 18446744073709551616 ELSE ${huge} END)`;
}

export const ARITHMETIC: Readonly<Record<string, ScalarRule>> = {
  add: plain("+"),
  subtract: plain("-"),
  multiply: plain("*"),
  divide,
  mod: modulo,
  int_divide: integerDivide,
  bitand: bits("&"),
  bitor: bits("|"),
  bitxor: bits("xor"),
  bitnot: "(~$1)",
  negative: ({ args: [value], type }) => `(-${as(value.sql, value.type, type)})`,
  positive: "$1",
  bit_shift_left: shiftLeft,
  bit_shift_right:
    "(CASE WHEN $2 < 0 OR $2 > 63 THEN 0 WHEN $2 = 0 THEN $1 ELSE CAST((CAST($1 AS HUGEINT) & 18446744073709551615) >> CAST($2 AS HUGEINT) AS BIGINT) END)",
  bit_count: "bit_count($1)",
};

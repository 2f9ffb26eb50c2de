/** Pieces of DuckDB SQL. @module */
import { quoteText } from "../storage/column_types.ts";

/** A text as a literal; DuckDB's parser ends a statement at a NUL, so that character is built. */
export function textLiteral(text: string): string {
  if (!text.includes("\0")) return quoteText(text);
  return `(${text.split("\0").map(quoteText).join(" || chr(0) || ")})`;
}

export function cast(sql: string, duck: string): string {
  return `CAST(${sql} AS ${duck})`;
}

export function tryCast(sql: string, duck: string): string {
  return `TRY_CAST(${sql} AS ${duck})`;
}

/** 10^digits as a DECIMAL literal. */
export function powerOfTen(digits: number): string {
  return `CAST(1${"0".repeat(digits)} AS DECIMAL(${digits + 1},0))`;
}

/** 10^digits as a HUGEINT literal. */
export function hugePowerOfTen(digits: number): string {
  return `CAST(1${"0".repeat(digits)} AS HUGEINT)`;
}

/** 10^-digits as a DECIMAL literal. */
export function fractionOfTen(digits: number): string {
  return digits === 0
    ? "CAST(1 AS DECIMAL(1,0))"
    : `CAST('0.${"0".repeat(digits - 1)}1' AS DECIMAL(${digits},${digits}))`;
}

/** `$1`, `$2` … replaced by the arguments; `$` before anything else stays. */
export function fill(template: string, args: readonly string[]): string {
  return template.replace(/\$(\d+)/g, (_match, number: string) => {
    const arg = args[Number(number) - 1];
    if (arg === undefined) throw new RangeError(`Template ${template} lacks argument ${number}`);
    return arg;
  });
}

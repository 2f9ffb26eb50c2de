/** Short forms for writing rows of the function table. */
import {
  BIGINT,
  BOOLEAN,
  DATE,
  datetime,
  decimal,
  DOUBLE,
  INT,
  JSON_TYPE,
  type LiteralValue,
  NULL_TYPE,
  parseValue,
  type SqlType,
  varchar,
} from "../types/mod.ts";
import type {
  Example,
  FoldCall,
  Folded,
  FunctionGroup,
  Nullability,
  ScalarFunction,
  Signature,
} from "./signature.ts";

type TypedConstant = readonly [SqlType, LiteralValue];

/** Constants of examples: text, integer, decimal, double, boolean, date, datetime, NULL. */
export const s = (text: string): TypedConstant => [varchar(Math.max(1, utf8(text).length)), text];
export const i = (value: number | bigint): TypedConstant => [INT, BigInt(value)];
export const big = (value: number | bigint): TypedConstant => [BIGINT, BigInt(value)];
export const f = (value: number): TypedConstant => [DOUBLE, value];
export const b = (value: boolean): TypedConstant => [BOOLEAN, value];
export const nul: TypedConstant = [NULL_TYPE, null];
export const json = (text: string): TypedConstant => [JSON_TYPE, text];
export const date = (text: string): TypedConstant => [DATE, text];

/** `dec("1.50")` is 1.50 as decimal(3,2). */
export function dec(text: string): TypedConstant {
  const scale = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  const digits = text.replace(/[-.]/g, "").replace(/^0+(?=.)/, "");
  const type = decimal(Math.max(digits.length, scale), scale);
  return [type, parseValue(text, type) ?? null];
}

/** `dt("2024-01-31 10:11:12.5")` is a DATETIME of as many digits as written. */
export function dt(text: string): TypedConstant {
  const scale = text.includes(".") ? text.length - text.indexOf(".") - 1 : 0;
  return [datetime(scale), text];
}

export function example(sql: string, args: readonly TypedConstant[], result: string | null): Example {
  return { sql, args, result };
}

export type Fold = (values: readonly LiteralValue[], call: FoldCall) => Folded;

interface Row {
  readonly aliases?: readonly string[];
  readonly signatures: readonly Signature[];
  readonly nullability?: Nullability;
  readonly doc: string;
  readonly examples: readonly Example[];
  readonly deterministic?: boolean;
  readonly fold?: Fold;
  readonly foldsNulls?: boolean;
}

/** A row of the table; NULL in gives NULL out unless told. */
export function scalar(group: FunctionGroup, name: string, row: Row): ScalarFunction {
  return { kind: "scalar", name, group, nullability: "propagate", ...row };
}

/** A fold must only see what its signature lets through; anything else is a bug of the table. */
function wrong(value: LiteralValue | undefined, wanted: string): never {
  throw new TypeError(`A fold wanted ${wanted} and got ${value === null ? "NULL" : typeof value}`);
}

export function text(value: LiteralValue | undefined): string {
  return typeof value === "string" ? value : wrong(value, "text");
}

export function whole(value: LiteralValue | undefined): bigint {
  return typeof value === "bigint" ? value : wrong(value, "an integer");
}

/** A whole number that fits a JavaScript number: counts, positions, digits. */
export function count(value: LiteralValue | undefined): number {
  return Number(whole(value));
}

export function real(value: LiteralValue | undefined): number {
  return typeof value === "number" ? value : wrong(value, "a number");
}

export function truth(value: LiteralValue | undefined): boolean {
  return typeof value === "boolean" ? value : wrong(value, "a boolean");
}

/** Characters as Doris counts them: code points. */
export function characters(value: string): readonly string[] {
  return [...value];
}

const encoder = new TextEncoder();

export function utf8(value: string): Uint8Array {
  return encoder.encode(value);
}

/** Bytes as text; undefined when they are not UTF-8, which the planner cannot hold. */
export function textOfBytes(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/**
 * What a row of the function table gets and gives.
 * @module
 */
import type { ValueType } from "./value_type.ts";

/** Time and locale of the query, from the coordinator: never this machine's clock. */
export interface QueryGlobals {
  /** Microseconds since 1970-01-01 UTC. */
  readonly nowMicros: bigint;
  /** An IANA name or an offset such as `+08:00`. */
  readonly timeZone: string;
  readonly lcTimeNames: string;
}

/** An argument: SQL text with the type its value has. */
export interface Arg {
  readonly sql: string;
  readonly type: ValueType;
  /** Value of a text, integer or boolean literal. */
  readonly literal?: string | bigint | boolean;
}

/** A call of a scalar function. */
export interface FunctionCall {
  readonly name: string;
  readonly args: readonly Arg[];
  /** Type that the result must have. */
  readonly type: ValueType;
  readonly globals: QueryGlobals;
}

/**
 * How a function is said in DuckDB's SQL: `$1`, `$2` … stand for the arguments (each may stand several times: arguments
 * have no side effects), or a function that builds the text. The caller casts the result to the call's type.
 */
export type ScalarRule = string | ((call: FunctionCall) => string);

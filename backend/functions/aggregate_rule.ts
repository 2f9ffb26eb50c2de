/** What a row of the aggregate table gets and gives. @module */
import type { Arg } from "./call.ts";
import { cast } from "./sql_text.ts";
import type { ValueType } from "./value_type.ts";

/** Where an aggregate stands. */
export interface AggregateMode {
  /** The argument is a column of states instead of values. */
  readonly merges: boolean;
  /** The result is a value instead of a state. */
  readonly finalize: boolean;
  /** `PARTITION BY … ORDER BY … ROWS …` of a window; values only. */
  readonly over?: string;
  /** `expr ASC NULLS FIRST, …` for functions whose result depends on the order of their input. */
  readonly orderBy?: string;
}

export interface AggregateCall {
  readonly name: string;
  /** Values, or the one column of states. */
  readonly args: readonly Arg[];
  /** Types of the values, also where states come. */
  readonly argTypes: readonly ValueType[];
  readonly type: ValueType;
  readonly over?: string;
  readonly orderBy?: string;
}

export interface AggregateRule {
  /** Value from rows. */
  readonly value: (call: AggregateCall) => string;
  /** State from rows; left out with `merge` and `final` where one place computes all. */
  readonly state?: (call: AggregateCall) => string;
  /** State from states, `args[0]`. */
  readonly merge?: (call: AggregateCall) => string;
  /** Value from a state. */
  readonly final?: (state: string, call: AggregateCall) => string;
}

export interface AggregateOptions {
  readonly filter?: string;
  readonly distinct?: boolean;
  readonly ordered?: boolean;
}

/** An aggregate of DuckDB over the call's window if it has one. */
export function aggregate(
  call: AggregateCall,
  name: string,
  args: string,
  options: AggregateOptions = {},
): string {
  const order = options.ordered === true && call.orderBy !== undefined ? ` ORDER BY ${call.orderBy}` : "";
  const filter = options.filter === undefined ? "" : ` FILTER (WHERE ${options.filter})`;
  const over = call.over === undefined ? "" : ` OVER (${call.over})`;
  return `${name}(${options.distinct === true ? "DISTINCT " : ""}${args}${order})${filter}${over}`;
}

/** The type as states carry it. */
export function carriedType(type: ValueType): string {
  return type.duck.replaceAll("HUGEINT", "VARCHAR");
}

export function carry(sql: string, type: ValueType): string {
  return carriedType(type) === type.duck ? sql : cast(sql, carriedType(type));
}

export function uncarry(sql: string, type: ValueType): string {
  return carriedType(type) === type.duck ? sql : cast(sql, type.duck);
}

/** A field of a state that is a struct. */
export function part(state: string, name: string): string {
  return `struct_extract(${state}, '${name}')`;
}

export const state = ({ args }: AggregateCall): string => args[0].sql;

/** count, sum, avg, min, max and what merges like them. @module */
import {
  aggregate,
  type AggregateCall,
  type AggregateRule,
  carry,
  part,
  state,
  uncarry,
} from "./aggregate_rule.ts";
import { scaled, unscaled } from "./decimal.ts";
import { cast, hugePowerOfTen } from "./sql_text.ts";
import type { ValueType } from "./value_type.ts";

function counted(call: AggregateCall): string {
  const { args } = call;
  if (args.length === 0) return aggregate(call, "count", "*");
  if (args.length === 1) return aggregate(call, "count", args[0].sql);
  const all = args.map((arg) => `${arg.sql} IS NOT NULL`).join(" AND ");
  return aggregate(call, "count", `CASE WHEN ${all} THEN 1 END`);
}

const count: AggregateRule = {
  value: counted,
  state: counted,
  merge: (call) => `coalesce(CAST(${aggregate(call, "sum", state(call))} AS BIGINT), 0)`,
  final: (merged) => merged,
};

/** DuckDB sums integers in HUGEINT and decimals in 38 digits: only the former need a cast. */
function summed(call: AggregateCall, sql: string): string {
  const { type } = call;
  const sum = aggregate(call, "sum", sql);
  return type.family === "int" || type.family === "largeint" ? cast(sum, type.duck) : sum;
}

function sum(orZero: boolean): AggregateRule {
  const zero = (sql: string, type: ValueType) => (orZero ? `coalesce(${sql}, CAST(0 AS ${type.duck}))` : sql);
  return {
    value: (call) => zero(summed(call, call.args[0].sql), call.type),
    state: (call) => carry(summed(call, call.args[0].sql), call.type),
    merge: (call) => carry(summed(call, uncarry(state(call), call.type)), call.type),
    final: (merged, { type }) => zero(uncarry(merged, type), type),
  };
}

/** A function whose values merge by the function itself. */
function idempotent(name: string): AggregateRule {
  return {
    value: (call) => aggregate(call, name, call.args[0].sql),
    state: (call) => carry(aggregate(call, name, call.args[0].sql), call.type),
    merge: (call) => carry(aggregate(call, name, uncarry(state(call), call.type)), call.type),
    final: (merged, { type }) => uncarry(merged, type),
  };
}

/** Type that an average's sum is kept in: exact but for floating point. */
function sumDuck([type]: readonly ValueType[]): string {
  if (type.family === "float") return "DOUBLE";
  return `DECIMAL(38,${type.scale})`;
}

function average(total: string, rows: string, { argTypes: [from], type }: AggregateCall): string {
  if (type.family !== "decimal") return `(CAST(${total} AS DOUBLE) / nullif(${rows}, 0))`;
  const digits = unscaled(total, { precision: 38, scale: from.scale });
  const raised = type.scale > from.scale
    ? `(${digits} * ${hugePowerOfTen(type.scale - from.scale)})`
    : digits;
  return cast(scaled(`(${raised} // nullif(${rows}, 0))`, type.scale), type.duck);
}

const sumOf = (call: AggregateCall) => aggregate(call, "sum", call.args[0].sql);
const rowsOf = (call: AggregateCall) => aggregate(call, "count", call.args[0].sql);

const avg: AggregateRule = {
  value: (call) => average(sumOf(call), rowsOf(call), call),
  state: (call) => `struct_pack(s := ${cast(sumOf(call), sumDuck(call.argTypes))}, c := ${rowsOf(call)})`,
  merge: (call) => {
    const total = aggregate(call, "sum", part(state(call), "s"));
    const rows = aggregate(call, "sum", part(state(call), "c"));
    return `struct_pack(s := ${cast(total, sumDuck(call.argTypes))}, c := CAST(${rows} AS BIGINT))`;
  },
  final: (merged, call) => average(part(merged, "s"), part(merged, "c"), call),
};

/** The value beside the largest or smallest key. */
function valueAt(pick: "arg_max" | "arg_min", extreme: "max" | "min"): AggregateRule {
  return {
    value: (call) => aggregate(call, pick, `${call.args[0].sql}, ${call.args[1].sql}`),
    state: (call) => {
      const [value, key] = call.args.map((arg, at) => carry(arg.sql, call.argTypes[at]));
      const best = aggregate(call, pick, `${value}, ${call.args[1].sql}`);
      return `struct_pack(v := ${best}, k := ${
        carry(aggregate(call, extreme, uncarry(key, call.argTypes[1])), call.argTypes[1])
      })`;
    },
    merge: (call) => {
      const key = uncarry(part(state(call), "k"), call.argTypes[1]);
      const best = aggregate(call, pick, `${part(state(call), "v")}, ${key}`);
      return `struct_pack(v := ${best}, k := ${carry(aggregate(call, extreme, key), call.argTypes[1])})`;
    },
    final: (merged, { argTypes }) => uncarry(part(merged, "v"), argTypes[0]),
  };
}

/** Odd number of true values. */
function parity(call: AggregateCall, sql: string): string {
  const trues = aggregate(call, "count", "*", { filter: sql });
  return `(CASE WHEN ${aggregate(call, "count", sql)} > 0 THEN ${trues} % 2 = 1 END)`;
}

const boolXor: AggregateRule = {
  value: (call) => parity(call, call.args[0].sql),
  state: (call) => parity(call, call.args[0].sql),
  merge: (call) => parity(call, state(call)),
  final: (merged) => merged,
};

const maxBy = valueAt("arg_max", "max");
const minBy = valueAt("arg_min", "min");

export const BASIC: Readonly<Record<string, AggregateRule>> = {
  count,
  sum: sum(false),
  sum0: sum(true),
  avg,
  min: idempotent("min"),
  max: idempotent("max"),
  any_value: idempotent("any_value"),
  any: idempotent("any_value"),
  max_by: maxBy,
  min_by: minBy,
  bool_and: idempotent("bool_and"),
  booland_agg: idempotent("bool_and"),
  bool_or: idempotent("bool_or"),
  boolor_agg: idempotent("bool_or"),
  bool_xor: boolXor,
  boolxor_agg: boolXor,
  group_bit_and: idempotent("bit_and"),
  group_bit_or: idempotent("bit_or"),
  group_bit_xor: idempotent("bit_xor"),
};

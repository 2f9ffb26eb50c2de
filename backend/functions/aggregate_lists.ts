/** Aggregates that gather values: texts, arrays, maps, different values. Their state is a list, with the parameter beside it. @module */
import { TStatusCode } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import {
  aggregate,
  type AggregateCall,
  type AggregateRule,
  carriedType,
  carry,
  part,
  state,
} from "./aggregate_rule.ts";
import type { ValueType } from "./value_type.ts";

const DEFAULT_SEPARATOR = "', '";

/** Elements back to the type they are computed in. */
function uncarryList(list: string, type: ValueType): string {
  return carriedType(type) === type.duck ? list : `CAST(${list} AS ${type.duck}[])`;
}

interface Gathering {
  readonly distinct: boolean;
  readonly nulls: boolean;
  /** SQL of the value of a row. */
  readonly item: (call: AggregateCall) => string;
  /** SQL of the parameter (separator, number of elements); the default where it is left out. */
  readonly parameter: (call: AggregateCall) => string;
  /** Value from a list that may be NULL where nothing was gathered. */
  readonly finish: (list: string, parameter: string, call: AggregateCall) => string;
}

function gather(call: AggregateCall, { distinct, nulls, item }: Gathering): string {
  const value = item(call);
  return aggregate(call, "list", value, {
    distinct,
    ordered: !distinct,
    ...(nulls ? {} : { filter: `${value} IS NOT NULL` }),
  });
}

function gathering(rule: Gathering): AggregateRule {
  return {
    value: (call) => rule.finish(gather(call, rule), rule.parameter(call), call),
    state: (call) =>
      `struct_pack(p := ${aggregate(call, "any_value", rule.parameter(call))}, l := ${gather(call, rule)})`,
    merge: (call) => {
      const lists = aggregate(call, "list", part(state(call), "l"), {
        filter: `${part(state(call), "l")} IS NOT NULL`,
      });
      const flat = `flatten(${lists})`;
      const list = rule.distinct ? `list_distinct(${flat})` : flat;
      return `struct_pack(p := ${aggregate(call, "any_value", part(state(call), "p"))}, l := ${list})`;
    },
    final: (merged, call) => rule.finish(part(merged, "l"), part(merged, "p"), call),
  };
}

const firstItem = ({ args, argTypes }: AggregateCall) => carry(args[0].sql, argTypes[0]);
const noParameter = () => "1";

/** One value of all arguments, NULL where one of them is. */
function tuple({ args, argTypes }: AggregateCall): string {
  if (args.length === 1) return carry(args[0].sql, argTypes[0]);
  const fields = args.map((arg, at) => `f${at} := ${carry(arg.sql, argTypes[at])}`).join(", ");
  return `CASE WHEN ${
    args.map((arg) => `${arg.sql} IS NOT NULL`).join(" AND ")
  } THEN struct_pack(${fields}) END`;
}

const distinctValues = (finish: Gathering["finish"]): Gathering => ({
  distinct: true,
  nulls: false,
  item: tuple,
  parameter: noParameter,
  finish,
});

const distinctCount: AggregateRule = {
  ...gathering(distinctValues((list) => `coalesce(len(${list}), 0)`)),
  value: (call) => aggregate(call, "count", tuple(call), { distinct: true }),
};

function distinctSum(orZero: boolean): AggregateRule {
  const zero = (sql: string, { type }: AggregateCall) => {
    return orZero ? `coalesce(CAST(${sql} AS ${type.duck}), CAST(0 AS ${type.duck}))` : sql;
  };
  return {
    ...gathering(distinctValues((list, _parameter, call) => {
      return zero(`list_sum(${uncarryList(list, call.argTypes[0])})`, call);
    })),
    value: (call) => zero(aggregate(call, "sum", call.args[0].sql, { distinct: true }), call),
  };
}

function separator({ args: [, given] }: AggregateCall): string {
  if (given === undefined) return DEFAULT_SEPARATOR;
  if (typeof given.literal !== "string") {
    throw new StatusError(
      TStatusCode.NOT_IMPLEMENTED_ERROR,
      "Function group_concat takes a constant separator",
    );
  }
  return given.sql;
}

const groupConcat = (distinct: boolean): AggregateRule =>
  gathering({
    distinct,
    nulls: false,
    item: firstItem,
    parameter: separator,
    // array_to_string takes a constant separator alone, and in a merge the separator comes out of the state.
    finish: (list, parameter) => {
      const led = `array_to_string(list_transform(${list}, lambda one: ${parameter} || one), '')`;
      return `substring(${led}, length(${parameter}) + 1)`;
    },
  });

/** At most as many elements as the parameter says; NULL for all. */
function collect(distinct: boolean, nulls: boolean): AggregateRule {
  return gathering({
    distinct,
    nulls,
    item: firstItem,
    parameter: ({ args: [, limit] }) => (limit === undefined ? "CAST(NULL AS INTEGER)" : limit.sql),
    finish: (list, limit, { argTypes }) => {
      const all = `coalesce(${uncarryList(list, argTypes[0])}, [])`;
      const cut = `CASE WHEN ${limit} IS NULL OR ${limit} < 0 THEN len(${all}) ELSE ${limit} END`;
      return `list_slice(${all}, 1, ${cut})`;
    },
  });
}

const mapAgg: AggregateRule = gathering({
  distinct: false,
  nulls: false,
  item: ({ args, argTypes }) => {
    const [key, value] = args.map((arg, at) => carry(arg.sql, argTypes[at]));
    return `CASE WHEN ${args[0].sql} IS NOT NULL THEN struct_pack(k := ${key}, v := ${value}) END`;
  },
  parameter: noParameter,
  finish: (list, _parameter, { type }) => {
    const all = `coalesce(${list}, [])`;
    // Of entries with one key the first counts; a map of DuckDB takes a key once.
    const first =
      `list_filter(${all}, lambda e, i: len(list_filter(${all}[1:i - 1], lambda o: o.k = e.k)) = 0)`;
    return `CAST(map_from_entries(${first}) AS ${type.duck})`;
  },
});

export const COLLECTIONS: Readonly<Record<string, AggregateRule>> = {
  multi_distinct_count: distinctCount,
  multi_distinct_sum: distinctSum(false),
  multi_distinct_sum0: distinctSum(true),
  multi_distinct_group_concat: groupConcat(true),
  ndv: distinctCount,
  approx_count_distinct: distinctCount,
  group_concat: groupConcat(false),
  collect_list: collect(false, false),
  group_array: collect(false, false),
  collect_set: collect(true, false),
  group_uniq_array: collect(true, false),
  array_agg: collect(false, true),
  map_agg: mapAgg,
};

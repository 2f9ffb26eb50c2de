/** ARRAY, MAP and STRUCT. Positions count from 1. @module */
import { TStatusCode } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import { quoteName } from "../storage/column_types.ts";
import type { FunctionCall, ScalarRule } from "./call.ts";
import { cast } from "./sql_text.ts";

const list = (items: readonly string[]) => `[${items.join(", ")}]`;

function makeArray({ args, type }: FunctionCall): string {
  return cast(list(args.map((arg) => arg.sql)), type.duck);
}

function makeMap({ args, type }: FunctionCall): string {
  const keys = args.filter((_arg, at) => at % 2 === 0).map((arg) => arg.sql);
  const values = args.filter((_arg, at) => at % 2 === 1).map((arg) => arg.sql);
  return cast(`MAP(${list(keys)}, ${list(values)})`, type.duck);
}

function pack(names: readonly string[], values: readonly string[]): string {
  return `struct_pack(${values.map((value, at) => `${quoteName(names[at])} := ${value}`).join(", ")})`;
}

const makeStruct = ({ args, type }: FunctionCall): string => pack(type.names, args.map((arg) => arg.sql));

function makeNamedStruct({ args, type }: FunctionCall): string {
  return pack(type.names, args.filter((_arg, at) => at % 2 === 1).map((arg) => arg.sql));
}

function elementAt({ args: [value, key] }: FunctionCall): string {
  if (value.type.family === "map") return `map_extract(${value.sql}, ${key.sql})[1]`;
  return `(CASE WHEN ${key.sql} <> 0 THEN ${value.sql}[${key.sql}] END)`;
}

function structElement({ args: [value, field] }: FunctionCall): string {
  const wanted = field.literal;
  const at = typeof wanted === "bigint"
    ? Number(wanted) - 1
    : value.type.names.findIndex((name) => name.toLowerCase() === String(wanted ?? "").toLowerCase());
  const name = value.type.names[at];
  if (name === undefined) {
    throw new StatusError(TStatusCode.INVALID_ARGUMENT, `Struct has no field ${String(wanted)}`);
  }
  return `struct_extract(${value.sql}, '${name.replaceAll("'", "''")}')`;
}

const size = ({ args: [value] }: FunctionCall): string => {
  return value.type.family === "map" ? `cardinality(${value.sql})` : `len(${value.sql})`;
};

function join({ args: [value, separator, replacement] }: FunctionCall): string {
  const items = replacement === undefined
    ? value.sql
    : `list_transform(${value.sql}, lambda x: coalesce(x, ${replacement.sql}))`;
  return `coalesce(array_to_string(${items}, ${separator.sql}), CASE WHEN ${value.sql} IS NOT NULL AND ${separator.sql} IS NOT NULL THEN '' END)`;
}

function slice({ args: [value, from, length] }: FunctionCall): string {
  const start = `CASE WHEN ${from.sql} > 0 THEN ${from.sql} ELSE len(${value.sql}) + ${from.sql} + 1 END`;
  const outside = `${from.sql} = 0 OR ${from.sql} < -len(${value.sql})`;
  const end = length === undefined ? `len(${value.sql})` : `(${start}) + greatest(${length.sql}, 0) - 1`;
  return `(CASE WHEN ${outside} THEN [] ELSE list_slice(${value.sql}, ${start}, ${end}) END)`;
}

export const NESTED: Readonly<Record<string, ScalarRule>> = {
  array: makeArray,
  map: makeMap,
  struct: makeStruct,
  named_struct: makeNamedStruct,
  element_at: elementAt,
  "%element_extract%": elementAt,
  struct_element: structElement,
  cardinality: size,
  size,
  array_size: size,
  array_contains: "list_contains($1, $2)",
  array_position: "(CASE WHEN $1 IS NOT NULL THEN coalesce(list_position($1, $2), 0) END)",
  countequal: "len(list_filter($1, lambda x: x IS NOT DISTINCT FROM $2))",
  array_remove: "list_filter($1, lambda x: x IS DISTINCT FROM $2)",
  array_join: join,
  array_slice: slice,
  array_sort: "list_sort($1, 'ASC', 'NULLS FIRST')",
  array_distinct:
    "list_filter($1, lambda x, i: len(list_filter($1[1:i - 1], lambda y: y IS NOT DISTINCT FROM x)) = 0)",
  array_max: "list_max($1)",
  array_min: "list_min($1)",
};

/** JSON, kept as text. Paths are `$.a[0]`. @module */
import type { FunctionCall, ScalarRule } from "./call.ts";
import { cast, tryCast } from "./sql_text.ts";
import type { ValueType } from "./value_type.ts";

/** The text of a JSON value that is no JSON text (an int stays `1`, a text loses its quotes). */
const EXTRACT_TEXT = "json_extract_string($1, $2)";

function extract({ args: [value, ...paths] }: FunctionCall): string {
  if (paths.length === 1) return `json_extract(${value.sql}, ${paths[0].sql})`;
  return `CAST(to_json([${
    paths.map((path) => `json_extract(${value.sql}, ${path.sql})`).join(", ")
  }]) AS VARCHAR)`;
}

/** A value at a path as another type: NULL when the JSON type does not allow it. */
function typed(kinds: readonly string[]) {
  return ({ args: [value, path], type }: FunctionCall): string => {
    const isKind = `json_type(${value.sql}, ${path.sql}) IN (${kinds.map((kind) => `'${kind}'`).join(", ")})`;
    return `(CASE WHEN ${isKind} THEN ${
      tryCast(`json_extract_string(${value.sql}, ${path.sql})`, type.duck)
    } END)`;
  };
}

const INTEGERS = ["BIGINT", "UBIGINT", "HUGEINT", "UHUGEINT"];

/** Any value as JSON: a text becomes a JSON text. */
export function toJson(sql: string, type: ValueType): string {
  if (type.family === "json") return sql;
  return cast(`to_json(${sql})`, "VARCHAR");
}

/** Elements of arrays and objects: NULL is JSON's null. */
function element(sql: string, type: ValueType): string {
  return `coalesce(json(${toJson(sql, type)}), json('null'))`;
}

const makeArray = ({ args }: FunctionCall): string => {
  return `json_array(${args.map((arg) => element(arg.sql, arg.type)).join(", ")})`;
};

function makeObject({ args }: FunctionCall): string {
  return `json_object(${
    args.map((arg, at) => (at % 2 === 0 ? cast(arg.sql, "VARCHAR") : element(arg.sql, arg.type))).join(", ")
  })`;
}

/** Doris' words for the kinds of JSON values. */
const TYPE_NAMES: ReadonlyArray<readonly [string, string]> = [
  ["NULL", "null"],
  ["BOOLEAN", "bool"],
  ["VARCHAR", "string"],
  ["DOUBLE", "double"],
  ["ARRAY", "array"],
  ["OBJECT", "object"],
];

function typeName({ args: [value, path] }: FunctionCall): string {
  const kind = `json_type(${value.sql}, ${path.sql})`;
  const number = `json_extract_string(${value.sql}, ${path.sql})`;
  const integer =
    `CASE WHEN TRY_CAST(${number} AS INTEGER) IS NOT NULL THEN 'int' WHEN TRY_CAST(${number} AS BIGINT) IS NOT NULL THEN 'bigint' ELSE 'largeint' END`;
  const named = TYPE_NAMES.map(([from, to]) => `WHEN '${from}' THEN '${to}'`).join(" ");
  return `(CASE ${kind} ${named} WHEN 'BIGINT' THEN ${integer} WHEN 'UBIGINT' THEN ${integer} WHEN 'HUGEINT' THEN 'largeint' WHEN 'UHUGEINT' THEN 'largeint' END)`;
}

const atPath = ({ args: [value, path] }: FunctionCall): string => {
  return path === undefined ? value.sql : `json_extract(${value.sql}, ${path.sql})`;
};

/** Elements of an array, members of an object, 1 for anything else. */
function length(call: FunctionCall): string {
  const value = atPath(call);
  return `(CASE json_type(${value}) WHEN 'ARRAY' THEN json_array_length(${value}) WHEN 'OBJECT' THEN len(json_keys(${value})) ELSE CASE WHEN ${value} IS NOT NULL THEN 1 END END)`;
}

function keys(call: FunctionCall): string {
  const value = atPath(call);
  return `(CASE WHEN json_type(${value}) = 'OBJECT' THEN json_keys(${value}) END)`;
}

function contains({ args: [value, part, path] }: FunctionCall): string {
  const inside = path === undefined ? value.sql : `json_extract(${value.sql}, ${path.sql})`;
  return `json_contains(${inside}, ${part.sql})`;
}

const parse: ScalarRule = "CAST(json($1) AS VARCHAR)";
const exists: ScalarRule = "json_exists($1, $2)";

export const JSON_RULES: Readonly<Record<string, ScalarRule>> = {
  jsonb_extract: extract,
  json_extract: extract,
  jsonb_extract_string: EXTRACT_TEXT,
  json_extract_string: EXTRACT_TEXT,
  get_json_string: EXTRACT_TEXT,
  ...typedNames("int", INTEGERS, true),
  ...typedNames("bigint", INTEGERS, true),
  ...typedNames("largeint", INTEGERS, false),
  ...typedNames("double", [...INTEGERS, "DOUBLE"], true),
  ...typedNames("bool", ["BOOLEAN"], false),
  jsonb_parse: parse,
  json_parse: parse,
  json_valid: "json_valid($1)",
  jsonb_valid: "json_valid($1)",
  json_type: typeName,
  jsonb_type: typeName,
  json_length: length,
  json_keys: keys,
  jsonb_keys: keys,
  json_contains: contains,
  json_exists_path: exists,
  jsonb_exists_path: exists,
  json_quote: "CAST(to_json($1) AS VARCHAR)",
  json_unquote:
    "(CASE WHEN starts_with($1, '\"') AND json_valid($1) THEN json_extract_string($1, '$') ELSE $1 END)",
  to_json: ({ args: [value] }) => toJson(value.sql, value.type),
  json_array: makeArray,
  jsonb_array: makeArray,
  json_object: makeObject,
  jsonb_object: makeObject,
};

function typedNames(suffix: string, kinds: readonly string[], hasGet: boolean): Record<string, ScalarRule> {
  const rule = typed(kinds);
  return {
    [`jsonb_extract_${suffix}`]: rule,
    [`json_extract_${suffix}`]: rule,
    ...(hasGet ? { [`get_json_${suffix}`]: rule } : {}),
  };
}

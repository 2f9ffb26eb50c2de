/** JSON: evaluated on a backend, which keeps it in a binary form. */
import { BIGINT, BOOLEAN, DOUBLE, INT, JSON_TYPE, LARGEINT, type SqlType, STRING } from "../../types/mod.ts";
import { scalar } from "../define.ts";
import { pAny, pJson, pText, sig } from "../patterns.ts";
import type { Nullability, ScalarFunction, Signature } from "../signature.ts";

function onBackend(
  name: string,
  aliases: readonly string[],
  signatures: readonly Signature[],
  nullability: Nullability,
  doc: string,
): ScalarFunction {
  return scalar("json", name, { aliases, signatures, nullability, doc, examples: [] });
}

/** `json_extract_int` is `jsonb_extract_int` on the wire. */
function typedExtract(suffix: string, type: SqlType, aliases: readonly string[] = []): ScalarFunction {
  return onBackend(
    `jsonb_extract_${suffix}`,
    [`json_extract_${suffix}`, ...aliases],
    [sig([pJson, pText], type)],
    "always",
    `The value at a path as ${type.kind.toUpperCase()}; NULL when it is none`,
  );
}

export const JSON_FUNCTIONS: readonly ScalarFunction[] = [
  onBackend(
    "jsonb_extract",
    ["json_extract"],
    [sig([pJson, pText], JSON_TYPE, { variadic: true })],
    "always",
    "The value at a path such as $.a[0]",
  ),
  typedExtract("string", STRING, ["get_json_string"]),
  typedExtract("int", INT, ["get_json_int"]),
  typedExtract("bigint", BIGINT, ["get_json_bigint"]),
  typedExtract("largeint", LARGEINT),
  typedExtract("double", DOUBLE, ["get_json_double"]),
  typedExtract("bool", BOOLEAN),
  onBackend("jsonb_parse", ["json_parse"], [sig([pText], JSON_TYPE)], "always", "A text read as JSON"),
  onBackend("json_valid", ["jsonb_valid"], [sig([pText], INT)], "propagate", "Whether a text is JSON"),
  onBackend(
    "json_type",
    ["jsonb_type"],
    [sig([pJson, pText], STRING)],
    "always",
    "The kind of the value at a path",
  ),
  onBackend(
    "json_length",
    [],
    [sig([pJson], INT), sig([pJson, pText], INT)],
    "always",
    "Number of elements at a path",
  ),
  onBackend(
    "json_keys",
    ["jsonb_keys"],
    [sig([pJson], keys()), sig([pJson, pText], keys())],
    "always",
    "Names in the object at a path",
  ),
  onBackend(
    "json_contains",
    [],
    [sig([pJson, pJson], BOOLEAN), sig([pJson, pJson, pText], BOOLEAN)],
    "always",
    "Whether a value is in another",
  ),
  onBackend(
    "json_exists_path",
    ["jsonb_exists_path"],
    [sig([pJson, pText], BOOLEAN)],
    "propagate",
    "Whether a path leads to a value",
  ),
  onBackend("json_quote", [], [sig([pText], STRING)], "propagate", "A text as a JSON text"),
  onBackend("json_unquote", [], [sig([pText], STRING)], "always", "A JSON text as a text"),
  onBackend("to_json", [], [sig([pAny], JSON_TYPE)], "propagate", "A value as JSON"),
  onBackend(
    "json_array",
    ["jsonb_array"],
    [sig([], JSON_TYPE), sig([pAny], JSON_TYPE, { variadic: true })],
    "never",
    "A JSON array of the arguments",
  ),
  onBackend(
    "json_object",
    ["jsonb_object"],
    [sig([], JSON_TYPE), sig([pText, pAny], JSON_TYPE, { variadic: true })],
    "never",
    "A JSON object of names and values by turns",
  ),
];

function keys(): SqlType {
  return { kind: "array", item: STRING, containsNull: true };
}

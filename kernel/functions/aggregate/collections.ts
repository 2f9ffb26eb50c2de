/** Aggregates that gather values: texts, arrays, maps. */
import { type SqlType, VARCHAR } from "../../types/mod.ts";
import { pAny, pInt, pText, sig } from "../patterns.ts";
import type { AggregateFunction } from "../signature.ts";

function arrayOf([item]: readonly SqlType[]): SqlType {
  return { kind: "array", item, containsNull: true };
}

export const COLLECTIONS: readonly AggregateFunction[] = [
  {
    kind: "aggregate",
    name: "group_concat",
    signatures: [sig([pText], VARCHAR), sig([pText, pText], VARCHAR)],
    nullability: "input",
    doc: "Texts of the group in one, separated by `, ` or the second argument",
    example: "group_concat(name, '; ')",
  },
  {
    kind: "aggregate",
    name: "collect_list",
    aliases: ["group_array"],
    signatures: [sig([pAny], arrayOf), sig([pAny, pInt], arrayOf)],
    nullability: "never",
    doc: "Array of the values that are not NULL, at most as many as the second argument says",
    example: "collect_list(name)",
  },
  {
    kind: "aggregate",
    name: "collect_set",
    aliases: ["group_uniq_array"],
    signatures: [sig([pAny], arrayOf), sig([pAny, pInt], arrayOf)],
    nullability: "never",
    doc: "Array of the different values that are not NULL",
    example: "collect_set(name)",
  },
  {
    kind: "aggregate",
    name: "array_agg",
    signatures: [sig([pAny], arrayOf)],
    nullability: "never",
    doc: "Array of all values, NULL included",
    example: "array_agg(name)",
  },
  {
    kind: "aggregate",
    name: "map_agg",
    signatures: [sig([pAny, pAny], ([key, value]) => ({ kind: "map", key, value }))],
    nullability: "never",
    doc: "Map from the first argument to the second",
    example: "map_agg(id, name)",
  },
];

/** Searching in texts. @module */
import { TStatusCode } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import type { FunctionCall, ScalarRule } from "./call.ts";
import { cast, textLiteral } from "./sql_text.ts";

const DEFAULT_ESCAPE = "\\";

/** A pattern that ends with a lone escape means that character itself; DuckDB refuses it. */
function endsAlone(pattern: string, escape: string): boolean {
  let count = 0;
  for (let at = pattern.length - 1; at >= 0 && pattern[at] === escape; at--) count++;
  return count % 2 === 1;
}

/** LIKE; without an escape in a constant pattern DuckDB may use its prefix and substring searches. */
function like({ args: [value, pattern, escape] }: FunctionCall): string {
  const character = escape === undefined ? DEFAULT_ESCAPE : escape.literal;
  if (typeof character !== "string" || [...character].length !== 1) {
    throw new StatusError(
      TStatusCode.NOT_IMPLEMENTED_ERROR,
      "LIKE takes one constant character after ESCAPE",
    );
  }
  if (typeof pattern.literal === "string") {
    if (!pattern.literal.includes(character)) return `(${value.sql} LIKE ${pattern.sql})`;
    const closed = endsAlone(pattern.literal, character) ? pattern.literal + character : pattern.literal;
    return `(${value.sql} LIKE ${textLiteral(closed)} ESCAPE ${textLiteral(character)})`;
  }
  return `(${value.sql} LIKE ${pattern.sql} ESCAPE ${textLiteral(character)})`;
}

/** Doris' expressions let `.` match the end of a line. */
const matches: ScalarRule = "regexp_matches($1, $2, 's')";

/** The n-th group, '' without a match; a number of a group that does not exist gives ''. */
function extract(none: string) {
  return ({ args: [value, pattern, group] }: FunctionCall): string => {
    if (typeof group.literal !== "bigint" || typeof pattern.literal !== "string") {
      throw new StatusError(
        TStatusCode.NOT_IMPLEMENTED_ERROR,
        "Function regexp_extract takes a constant pattern and group",
      );
    }
    const number = Number(group.literal);
    if (number < 0 || number > groupsOf(pattern.literal)) {
      return `(CASE WHEN ${value.sql} IS NOT NULL THEN ${none} END)`;
    }
    const found = `regexp_extract(${value.sql}, ${pattern.sql}, ${number}, 's')`;
    return none === "''"
      ? found
      : `(CASE WHEN regexp_matches(${value.sql}, ${pattern.sql}, 's') THEN ${found} END)`;
  };
}

/** Capturing groups of a pattern. */
function groupsOf(pattern: string): number {
  const bare = pattern.replace(/\\./gs, "").replace(/\[\^?\]?[^\]]*\]/g, "");
  return (bare.match(/\((?!\?)|\(\?P?</g) ?? []).length;
}

function extractAll({ args: [value, pattern] }: FunctionCall): string {
  const group = typeof pattern.literal === "string" && groupsOf(pattern.literal) > 0 ? 1 : 0;
  const all = `regexp_extract_all(${value.sql}, ${pattern.sql}, ${group}, 's')`;
  return `(CASE WHEN len(${all}) = 0 THEN '' ELSE '[' || array_to_string(list_transform(${all}, lambda m: '''' || m || ''''), ',') || ']' END)`;
}

/** `$` in a place where all values of one type are needed. */
function field({ args: [wanted, ...values] }: FunctionCall): string {
  const list = `[${values.map((value) => value.sql).join(", ")}]`;
  return `(CASE WHEN ${wanted.sql} IS NULL THEN 0 ELSE coalesce(list_position(${list}, ${wanted.sql}), 0) END)`;
}

function elt({ args: [index, ...values] }: FunctionCall): string {
  const cases = values.map((value, at) => `WHEN ${at + 1} THEN ${value.sql}`).join(" ");
  return `(CASE ${index.sql} ${cases} END)`;
}

function locate({ args: [part, value, from] }: FunctionCall): string {
  if (from === undefined) return `strpos(${value.sql}, ${part.sql})`;
  const rest = `strpos(substring(${value.sql}, ${cast(from.sql, "BIGINT")}), ${part.sql})`;
  return `(CASE WHEN ${from.sql} < 1 OR ${from.sql} > length(${value.sql}) + 1 THEN 0 WHEN ${rest} = 0 THEN 0 ELSE ${rest} + ${from.sql} - 1 END)`;
}

export const TEXT_SEARCH: Readonly<Record<string, ScalarRule>> = {
  instr: "strpos($1, $2)",
  locate,
  position: locate,
  find_in_set:
    "(CASE WHEN $1 IS NULL OR $2 IS NULL THEN NULL WHEN strpos($1, ',') > 0 THEN 0 ELSE coalesce(list_position(string_split($2, ','), $1), 0) END)",
  field,
  elt,
  count_substrings:
    "(CASE WHEN $2 = '' THEN 0 ELSE (strlen($1) - strlen(replace($1, $2, ''))) // nullif(strlen($2), 0) END)",
  like,
  regexp: matches,
  rlike: matches,
  regexp_extract: extract("''"),
  regexp_extract_or_null: extract("NULL"),
  regexp_extract_all: extractAll,
  regexp_replace: "regexp_replace($1, $2, $3, 'gs')",
  regexp_replace_one: "regexp_replace($1, $2, $3, 's')",
  regexp_count: "len(regexp_extract_all($1, $2, 0, 's'))",
};

/** Texts: lengths, cases, parts, spellings. Positions and lengths count characters unless told. @module */
import { TStatusCode } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import type { FunctionCall, ScalarRule } from "./call.ts";
import { cast } from "./sql_text.ts";

type Side = "both" | "left" | "right";
const TRIM: Readonly<Record<Side, string>> = { both: "trim", left: "ltrim", right: "rtrim" };

/** Whole copies of a pattern at the ends; a single character is DuckDB's own trim. */
function trimCopies(side: Side) {
  return ({ args: [value, pattern] }: FunctionCall): string => {
    if (pattern === undefined) return `${TRIM[side]}(${value.sql}, ' ')`;
    if (typeof pattern.literal === "string" && [...pattern.literal].length === 1) {
      return `${TRIM[side]}(${value.sql}, ${pattern.sql})`;
    }
    const copies = `'(?:' || regexp_escape(${pattern.sql}) || ')+'`;
    let sql = value.sql;
    if (side !== "right") sql = `regexp_replace(${sql}, '^' || ${copies}, '')`;
    if (side !== "left") sql = `regexp_replace(${sql}, ${copies} || '$', '')`;
    return `(CASE WHEN ${pattern.sql} = '' THEN ${value.sql} ELSE ${sql} END)`;
  };
}

function trimSet(side: Side) {
  return ({ args: [value, set] }: FunctionCall): string => {
    return `${TRIM[side]}(${value.sql}, ${set?.sql ?? "' '"})`;
  };
}

function substring({ args: [value, position, length] }: FunctionCall): string {
  const wholeText = length === undefined;
  const plainPosition = typeof position.literal === "bigint" && position.literal > 0n;
  const plainLength = wholeText || (typeof length.literal === "bigint" && length.literal > 0n);
  const rest = wholeText ? "" : `, ${length.sql}`;
  if (plainPosition && plainLength) return `substring(${value.sql}, ${position.sql}${rest})`;
  const empty = [`${position.sql} = 0`, `${position.sql} < -length(${value.sql})`];
  if (!wholeText) empty.push(`${length.sql} <= 0`);
  const from =
    `CASE WHEN ${position.sql} < 0 THEN length(${value.sql}) + ${position.sql} + 1 ELSE ${position.sql} END`;
  const nulls = [value, position, ...(wholeText ? [] : [length])].map((arg) => `${arg.sql} IS NULL`).join(
    " OR ",
  );
  return `(CASE WHEN ${nulls} THEN NULL WHEN ${
    empty.join(" OR ")
  } THEN '' ELSE substring(${value.sql}, ${from}${rest}) END)`;
}

function pad(name: "lpad" | "rpad") {
  return `(CASE WHEN $2 < 0 THEN NULL WHEN $3 = '' THEN left($1, $2) ELSE ${name}($1, CAST(greatest($2, 0) AS INTEGER), $3) END)`;
}

function sha2({ args: [value, bits] }: FunctionCall): string {
  if (bits.literal !== 256n && bits.literal !== 0n) {
    throw new StatusError(TStatusCode.NOT_IMPLEMENTED_ERROR, "Function sha2 is computed with 256 bits only");
  }
  return `sha256(${value.sql})`;
}

function hex({ args: [value] }: FunctionCall): string {
  return value.type.family === "int" ? `hex(${cast(value.sql, "BIGINT")})` : `hex(${value.sql})`;
}

function concatWithSeparator({ args: [separator, ...values] }: FunctionCall): string {
  if (values.length === 1 && values[0].type.family === "array") {
    return `array_to_string(${values[0].sql}, ${separator.sql})`;
  }
  return `(CASE WHEN ${separator.sql} IS NOT NULL THEN concat_ws(${separator.sql}, ${
    values.map((value) => value.sql).join(", ")
  }) END)`;
}

const concat = ({ args }: FunctionCall): string => `(${args.map((arg) => arg.sql).join(" || ")})`;

/** Splits only where the separator has characters. */
const SPLIT = "string_split($1, $2)";

export const TEXT_RULES: Readonly<Record<string, ScalarRule>> = {
  length: "strlen($1)",
  octet_length: "strlen($1)",
  character_length: "length($1)",
  char_length: "length($1)",
  bit_length: "(strlen($1) * 8)",
  ascii:
    "(CASE WHEN $1 = '' THEN 0 ELSE (strpos('0123456789ABCDEF', hex($1)[1]) - 1) * 16 + strpos('0123456789ABCDEF', hex($1)[2]) - 1 END)",
  lower: "lower($1)",
  lcase: "lower($1)",
  upper: "upper($1)",
  ucase: "upper($1)",
  initcap:
    "array_to_string(list_transform(regexp_extract_all(lower($1), '[\\pL\\pN]+|[^\\pL\\pN]+'), lambda w: upper(w[1]) || w[2:]), '')",
  reverse: "reverse($1)",
  quote: "('''' || regexp_replace($1, '([\\\\''])', '\\\\\\1', 'g') || '''')",
  trim: trimCopies("both"),
  ltrim: trimCopies("left"),
  rtrim: trimCopies("right"),
  trim_in: trimSet("both"),
  ltrim_in: trimSet("left"),
  rtrim_in: trimSet("right"),
  concat,
  concat_ws: concatWithSeparator,
  repeat: "repeat($1, greatest(CAST($2 AS BIGINT), 0))",
  space: "repeat(' ', greatest(CAST($1 AS BIGINT), 0))",
  strcmp: "(CASE WHEN $1 < $2 THEN -1 WHEN $1 = $2 THEN 0 WHEN $1 > $2 THEN 1 END)",
  starts_with: "starts_with($1, $2)",
  ends_with: "suffix($1, $2)",
  uuid: "CAST(uuid() AS VARCHAR)",
  substring,
  substr: substring,
  mid: substring,
  left: "left($1, greatest(CAST($2 AS BIGINT), 0))",
  strleft: "left($1, greatest(CAST($2 AS BIGINT), 0))",
  right: "(CASE WHEN $2 < 0 THEN substring($1, -$2) ELSE right($1, $2) END)",
  strright: "(CASE WHEN $2 < 0 THEN substring($1, -$2) ELSE right($1, $2) END)",
  lpad: pad("lpad"),
  rpad: pad("rpad"),
  split_part:
    `(CASE WHEN $1 IS NULL OR $2 IS NULL OR $3 = 0 THEN NULL WHEN $2 = '' THEN '' WHEN len(${SPLIT}) = 1 THEN NULL ELSE ${SPLIT}[$3] END)`,
  substring_index:
    `(CASE WHEN $1 IS NULL OR $2 IS NULL OR $3 IS NULL THEN NULL WHEN $3 = 0 OR $2 = '' THEN '' WHEN $3 > 0 THEN array_to_string(${SPLIT}[1:$3], $2) ELSE array_to_string(${SPLIT}[greatest(len(${SPLIT}) + $3 + 1, 1):], $2) END)`,
  replace: "(CASE WHEN $2 = '' THEN $1 ELSE replace($1, $2, $3) END)",
  translate: "translate($1, $2, $3)",
  overlay:
    "(CASE WHEN $2 < 1 OR $2 > length($1) THEN $1 ELSE left($1, $2 - 1) || $4 || CASE WHEN $3 < 0 THEN '' ELSE substring($1, $2 + $3) END END)",
  insert:
    "(CASE WHEN $2 < 1 OR $2 > length($1) THEN $1 ELSE left($1, $2 - 1) || $4 || CASE WHEN $3 < 0 THEN '' ELSE substring($1, $2 + $3) END END)",
  hex,
  unhex:
    "(CASE WHEN strlen($1) % 2 = 0 AND regexp_full_match($1, '[0-9a-fA-F]+') THEN decode(unhex($1)) WHEN $1 IS NOT NULL THEN '' END)",
  bin: "bin(CAST($1 AS BIGINT))",
  md5: "md5($1)",
  md5sum: ({ args }) => `md5(${args.map((arg) => arg.sql).join(" || ")})`,
  sha1: "sha1($1)",
  sha: "sha1($1)",
  sha2,
  to_base64: "to_base64(encode($1))",
  from_base64:
    "(CASE WHEN strlen($1) % 4 = 0 AND regexp_full_match($1, '[A-Za-z0-9+/]*={0,2}') THEN decode(from_base64($1)) END)",
  url_encode: "replace(replace(url_encode($1), '%20', '+'), '%2A', '*')",
  url_decode: "url_decode(replace($1, '+', ' '))",
};

/** Choices, comparisons, logic. @module */
import type { Arg, FunctionCall, ScalarRule } from "./call.ts";

const sqlOf = (arg: Arg) => arg.sql;

/** DuckDB's greatest and least leave NULL arguments out; Doris' answer is NULL. */
function extreme(name: "greatest" | "least") {
  return ({ args }: FunctionCall): string => {
    const all = args.map(sqlOf).join(", ");
    const nulls = args.map((arg) => `${arg.sql} IS NULL`).join(" OR ");
    return `(CASE WHEN ${nulls} THEN NULL ELSE ${name}(${all}) END)`;
  };
}

export const CONDITIONAL: Readonly<Record<string, ScalarRule>> = {
  eq: "($1 = $2)",
  ne: "($1 <> $2)",
  lt: "($1 < $2)",
  le: "($1 <= $2)",
  gt: "($1 > $2)",
  ge: "($1 >= $2)",
  eq_for_null: "($1 IS NOT DISTINCT FROM $2)",
  and: ({ args }) => `(${args.map(sqlOf).join(" AND ")})`,
  or: ({ args }) => `(${args.map(sqlOf).join(" OR ")})`,
  not: "(NOT $1)",
  xor: "($1 <> $2)",
  is_null_pred: "($1 IS NULL)",
  is_not_null_pred: "($1 IS NOT NULL)",
  if: "(CASE WHEN $1 THEN $2 ELSE $3 END)",
  ifnull: "coalesce($1, $2)",
  nvl: "coalesce($1, $2)",
  nullif: "nullif($1, $2)",
  coalesce: ({ args }) => `coalesce(${args.map(sqlOf).join(", ")})`,
  greatest: extreme("greatest"),
  least: extreme("least"),
  nullable: "$1",
  non_nullable: "$1",
  null_or_empty: "($1 IS NULL OR $1 = '')",
  not_null_or_empty: "($1 IS NOT NULL AND $1 <> '')",
};

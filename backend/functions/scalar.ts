/** The table of scalar functions, and the calls of its rows. @module */
import { TStatusCode } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import { ARITHMETIC } from "./arithmetic.ts";
import type { FunctionCall, ScalarRule } from "./call.ts";
import { CONDITIONAL } from "./conditional.ts";
import { DATE_MOVES } from "./date_moves.ts";
import { DATE_PARTS } from "./date_parts.ts";
import { DATE_TEXT } from "./date_text.ts";
import { JSON_RULES } from "./json.ts";
import { MATH } from "./math.ts";
import { MISSING_FUNCTIONS } from "./missing.ts";
import { NESTED } from "./nested.ts";
import { fill } from "./sql_text.ts";
import { TEXT_RULES } from "./text.ts";
import { TEXT_SEARCH } from "./text_search.ts";

/** Thrift function name → rule. */
export const SCALAR_FUNCTIONS: ReadonlyMap<string, ScalarRule> = new Map(Object.entries({
  ...ARITHMETIC,
  ...CONDITIONAL,
  ...MATH,
  ...TEXT_RULES,
  ...TEXT_SEARCH,
  ...DATE_PARTS,
  ...DATE_MOVES,
  ...DATE_TEXT,
  ...JSON_RULES,
  ...NESTED,
}));

export { MISSING_FUNCTIONS };

/**
 * SQL of a call; its DuckDB type may differ from the call's type: the caller casts.
 * @throws StatusError NOT_IMPLEMENTED_ERROR for a function that is not in the table
 */
export function scalarSql(call: FunctionCall): string {
  const rule = SCALAR_FUNCTIONS.get(call.name);
  if (rule === undefined) {
    const reason = MISSING_FUNCTIONS[call.name];
    throw new StatusError(
      TStatusCode.NOT_IMPLEMENTED_ERROR,
      `The embedded backend has no function ${call.name}${reason === undefined ? "" : `: ${reason}`}`,
    );
  }
  if (typeof rule === "function") return rule(call);
  return fill(rule, call.args.map((arg) => arg.sql));
}

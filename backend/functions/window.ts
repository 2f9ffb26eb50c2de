/** Functions that exist over a window only. @module */
import { aggregate, type AggregateCall, type AggregateRule } from "./aggregate_rule.ts";

/** DuckDB's function of that name with all arguments. */
const same = (name: string): AggregateRule => ({
  value: (call) => aggregate(call, name, call.args.map((arg) => arg.sql).join(", ")),
});

/** first_value(x, ignore_nulls). */
const edge = (name: string): AggregateRule => ({
  value: (call: AggregateCall) => {
    const ignore = call.args[1]?.literal === true ? " IGNORE NULLS" : "";
    return aggregate(call, name, `${call.args[0].sql}${ignore}`);
  },
});

export const WINDOW: Readonly<Record<string, AggregateRule>> = {
  row_number: same("row_number"),
  rank: same("rank"),
  dense_rank: same("dense_rank"),
  percent_rank: same("percent_rank"),
  cume_dist: same("cume_dist"),
  ntile: same("ntile"),
  lag: same("lag"),
  lead: same("lead"),
  nth_value: same("nth_value"),
  first_value: edge("first_value"),
  last_value: edge("last_value"),
};

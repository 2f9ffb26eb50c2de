/**
 * The table of aggregate and window functions. A rule says the value from rows, and how states made on several instances come together.
 * States are one column that Parquet can carry, so a LARGEINT travels as text in them.
 * @module
 */
import { TStatusCode } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import { BASIC } from "./aggregate_basic.ts";
import type { AggregateCall, AggregateMode, AggregateRule } from "./aggregate_rule.ts";
import { COLLECTIONS } from "./aggregate_lists.ts";
import { STATISTICS } from "./aggregate_statistics.ts";
import { MISSING_FUNCTIONS } from "./missing.ts";
import { WINDOW } from "./window.ts";

export type { AggregateCall, AggregateMode };

/** Thrift function name → rule. */
export const AGGREGATE_FUNCTIONS: ReadonlyMap<string, AggregateRule> = new Map(Object.entries({
  ...BASIC,
  ...COLLECTIONS,
  ...STATISTICS,
  ...WINDOW,
}));

/**
 * SQL of an aggregate; the caller casts final values to the call's type.
 * @throws StatusError NOT_IMPLEMENTED_ERROR for a function that is not in the table
 */
export function aggregateCallSql(call: AggregateCall, mode: AggregateMode): string {
  const rule = AGGREGATE_FUNCTIONS.get(call.name);
  if (rule === undefined) {
    const reason = MISSING_FUNCTIONS[call.name];
    throw new StatusError(
      TStatusCode.NOT_IMPLEMENTED_ERROR,
      `The embedded backend has no aggregate function ${call.name}${
        reason === undefined ? "" : `: ${reason}`
      }`,
    );
  }
  if (!mode.merges && mode.finalize) return rule.value(call);
  if (rule.state === undefined || rule.merge === undefined || rule.final === undefined) {
    throw new StatusError(
      TStatusCode.NOT_IMPLEMENTED_ERROR,
      `Function ${call.name} has no state: it can only be computed in one place`,
    );
  }
  if (!mode.merges) return rule.state(call);
  const merged = rule.merge(call);
  return mode.finalize ? rule.final(merged, call) : merged;
}

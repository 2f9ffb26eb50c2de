/** TQueryGlobals: one moment for the whole statement, on every backend. */
import type { TQueryGlobals } from "../../../idl/thrift.ts";
import { DorisError, formatDatetime } from "../../base/mod.ts";
import type { RequestContext } from "./request_types.ts";

const NANOS_PER_MILLI = 1_000_000;
const DEFAULT_LOCALE = "en_US";

/** Local time as `2026-11-22 01:46:57`. @throws DorisError (BadValue) for an unknown zone */
export function localTime(millis: number, timeZone: string): string {
  try {
    return formatDatetime(millis, timeZone);
  } catch (cause) {
    throw new DorisError("BadValue", `Unknown time zone '${timeZone}'`, { cause });
  }
}

export function queryGlobals(context: RequestContext): TQueryGlobals {
  const { nowMillis, timeZone } = context;
  return {
    now_string: localTime(nowMillis, timeZone),
    timestamp_ms: BigInt(nowMillis),
    time_zone: timeZone,
    load_zero_tolerance: context.load !== undefined,
    nano_seconds: context.nanoOfSecond ?? (nowMillis % 1000) * NANOS_PER_MILLI,
    lc_time_names: String(context.variables("lc_time_names") ?? DEFAULT_LOCALE),
  };
}

/** The query's clock, time zone and locale from the coordinator. @module */
import { type TQueryGlobals, TStatusCode } from "../../../idl/thrift.ts";
import type { QueryGlobals } from "../../functions/mod.ts";
import { StatusError } from "../../storage/api.ts";

const DEFAULT_TIME_ZONE = "UTC";
const DEFAULT_LOCALE = "en_US";
const MICROS_PER_MILLI = 1000n;
const NANOS_PER_MICRO = 1000;
const MICROS_PER_SECOND = 1_000_000n;

/**
 * `timestamp_ms` counts; its part below the second is replaced by `nano_seconds` where that is sent. Without either (plans
 * without globals, as tests and stream loads may send) `now_string` is read as UTC, else the epoch.
 * @throws StatusError INVALID_ARGUMENT for a now_string that is no moment
 */
export function queryGlobals(globals: TQueryGlobals | undefined): QueryGlobals {
  return {
    nowMicros: globals === undefined ? 0n : nowMicros(globals),
    timeZone: globals?.time_zone ?? DEFAULT_TIME_ZONE,
    lcTimeNames: globals?.lc_time_names ?? DEFAULT_LOCALE,
  };
}

function nowMicros(globals: TQueryGlobals): bigint {
  if (globals.timestamp_ms !== undefined) {
    const micros = globals.timestamp_ms * MICROS_PER_MILLI;
    if (globals.nano_seconds === undefined) return micros;
    const fraction = BigInt(Math.floor(globals.nano_seconds / NANOS_PER_MICRO));
    return micros - (micros % MICROS_PER_SECOND) + fraction;
  }
  const millis = Date.parse(`${globals.now_string.replace(" ", "T")}Z`);
  if (Number.isNaN(millis)) {
    throw new StatusError(
      TStatusCode.INVALID_ARGUMENT,
      `Time '${globals.now_string}' of the query is no moment`,
    );
  }
  return BigInt(millis) * MICROS_PER_MILLI;
}

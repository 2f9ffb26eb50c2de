/** Clocks of time zones. @module */
import { TStatusCode } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import { textLiteral } from "./sql_text.ts";

/** Names that Doris reads in its own way. */
const NAMES: ReadonlyMap<string, string> = new Map([["CST", "Asia/Shanghai"], ["PRC", "Asia/Shanghai"]]);
const OFFSET = /^([+-])(\d{1,2}):(\d{2})$/;
const MAX_OFFSET_HOURS = 14;

/** Seconds of an offset such as `+08:00`; undefined for names. */
export function offsetSeconds(zone: string): number | undefined {
  const match = OFFSET.exec(zone);
  if (match === null) return undefined;
  const [hours, minutes] = [Number(match[2]), Number(match[3])];
  if (hours > MAX_OFFSET_HOURS || minutes > 59) {
    throw new StatusError(TStatusCode.INVALID_ARGUMENT, `Time zone ${zone} is out of range`);
  }
  return (match[1] === "-" ? -1 : 1) * (hours * 3600 + minutes * 60);
}

/** TIMESTAMP of a zone's clock from a TIMESTAMP in UTC. */
export function toLocal(utc: string, zone: string): string {
  const seconds = offsetSeconds(zone);
  if (seconds !== undefined) return seconds === 0 ? utc : `(${utc} + to_microseconds(${seconds}000000))`;
  return `timezone(${textLiteral(NAMES.get(zone) ?? zone)}, timezone('UTC', ${utc}))`;
}

/** TIMESTAMP in UTC from a TIMESTAMP of a zone's clock. */
export function toUtc(local: string, zone: string): string {
  const seconds = offsetSeconds(zone);
  if (seconds !== undefined) return seconds === 0 ? local : `(${local} - to_microseconds(${seconds}000000))`;
  return `timezone('UTC', timezone(${textLiteral(NAMES.get(zone) ?? zone)}, ${local}))`;
}

/** Whether a zone is an offset in range or a name that this machine knows. */
export function isTimeZone(zone: string): boolean {
  try {
    if (offsetSeconds(zone) !== undefined) return true;
    new Intl.DateTimeFormat("en", { timeZone: NAMES.get(zone) ?? zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError || error instanceof StatusError) return false;
    throw error;
  }
}

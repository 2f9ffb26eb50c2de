/** Time zones: `+08:00`, `UTC`, `CST` (Doris means China), IANA names. */
import { MICROS_PER_SECOND, momentOf, parseOffset } from "./datetime.ts";

const MICROS_PER_MINUTE = 60n * MICROS_PER_SECOND;
/** Zones kept ready: each costs a formatter. */
const MAX_CACHED_ZONES = 64;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Names that Doris gives a meaning of its own. */
const NAMED: ReadonlyMap<string, string> = new Map([["CST", "Asia/Shanghai"], ["PRC", "Asia/Shanghai"]]);

/** Whether a text names a time zone. */
export function isTimeZone(zone: string): boolean {
  return offsetOf(0n, zone) !== undefined;
}

/** The local clock of `zone` at a moment in UTC; undefined: no such zone. */
export function toLocal(utcMicros: bigint, zone: string): bigint | undefined {
  const offset = offsetOf(utcMicros, zone);
  return offset === undefined ? undefined : utcMicros + offset;
}

/** The moment in UTC when the clock of `zone` shows `local`; of two, the first. undefined: no such zone. */
export function toUtc(local: bigint, zone: string): bigint | undefined {
  const first = offsetOf(local, zone);
  if (first === undefined) return undefined;
  const second = offsetOf(local - first, zone) ?? first;
  if (second === first) return local - first;
  const third = offsetOf(local - second, zone) ?? second;
  return local - (third === second ? second : first);
}

/** Microseconds east of UTC. */
function offsetOf(utcMicros: bigint, zone: string): bigint | undefined {
  const fixed = parseOffset(zone);
  if (fixed !== undefined) return BigInt(fixed) * MICROS_PER_MINUTE;
  // Intl takes offsets that Doris does not.
  if (/^[+-]/.test(zone)) return undefined;
  const formatter = formatterOf(NAMED.get(zone.toUpperCase()) ?? zone);
  if (!formatter) return undefined;
  const seconds = floorDiv(utcMicros, MICROS_PER_SECOND);
  const parts = new Map(
    formatter.formatToParts(new Date(Number(seconds) * 1000)).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const local = momentOf({
    year: part("year"),
    month: part("month"),
    day: part("day"),
    hour: part("hour") % 24,
    minute: part("minute"),
    second: part("second"),
    micros: 0,
  });
  return local - seconds * MICROS_PER_SECOND;
}

function formatterOf(zone: string): Intl.DateTimeFormat | undefined {
  const known = formatters.get(zone);
  if (known) return known;
  let formatter: Intl.DateTimeFormat;
  try {
    formatter = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
  if (formatters.size >= MAX_CACHED_ZONES) formatters.clear();
  formatters.set(zone, formatter);
  return formatter;
}

/** Division that rounds down. */
export function floorDiv(value: bigint, by: bigint): bigint {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
}

/**
 * Numbers and dates as ASCII digits, written straight into bytes. Every function writes at `pos` of bytes that are
 * long enough and returns the position behind.
 * @module
 */

const ZERO = 48;
const MINUS = 45;
const POINT = 46;
const COLON = 58;
const SPACE = 32;
const MS_PER_DAY = 86_400_000;

/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 16 }, (_, i) => 10 ** i);
const NINE_DIGITS = 1_000_000_000;

/** Most bytes of an integer below 2^53 with sign. */
export const MAX_SAFE_DIGITS = 17;
/** Most bytes of a date, of a datetime and of a decimal or LARGEINT. */
export const MAX_DATE_BYTES = 12;
export const MAX_DATETIME_BYTES = 32;
export const MAX_WIDE_DIGITS = 48;

function digitCount(value: number): number {
  let n = 1;
  while (n < 16 && value >= POWERS[n]!) n++;
  return n;
}

/** Exactly `count` (≤ 9) digits of an integer below 10^9. */
function fixedSmall(bytes: Uint8Array, pos: number, value: number, count: number): number {
  let rest = value | 0;
  for (let i = pos + count - 1; i >= pos; i--) {
    const tenth = (rest / 10) | 0;
    bytes[i] = ZERO + rest - tenth * 10;
    rest = tenth;
  }
  return pos + count;
}

/** Exactly `count` digits of an integer from 0 to 2^53. */
export function fixedDigits(bytes: Uint8Array, pos: number, value: number, count: number): number {
  if (count <= 9) return fixedSmall(bytes, pos, value, count);
  const high = Math.floor(value / NINE_DIGITS);
  const middle = fixedDigits(bytes, pos, high, count - 9);
  return fixedSmall(bytes, middle, value - high * NINE_DIGITS, 9);
}

/** An integer whose magnitude is at most 2^53. */
export function writeInteger(bytes: Uint8Array, pos: number, value: number): number {
  let at = pos;
  let rest = value;
  if (rest < 0) {
    bytes[at++] = MINUS;
    rest = -rest;
  }
  if (rest < 10) {
    bytes[at] = ZERO + rest;
    return at + 1;
  }
  return fixedDigits(bytes, at, rest, digitCount(rest));
}

/** unscaled / 10^scale with all `scale` digits, for magnitudes up to 2^53. */
export function writeDecimal(bytes: Uint8Array, pos: number, unscaled: number, scale: number): number {
  if (scale === 0) return writeInteger(bytes, pos, unscaled);
  let at = pos;
  let rest = unscaled;
  if (rest < 0) {
    bytes[at++] = MINUS;
    rest = -rest;
  }
  if (scale >= POWERS.length) {
    bytes[at++] = ZERO;
    bytes[at++] = POINT;
    return fixedDigits(bytes, at, rest, scale);
  }
  const unit = POWERS[scale]!;
  const whole = Math.floor(rest / unit);
  at = writeInteger(bytes, at, whole);
  bytes[at++] = POINT;
  return fixedDigits(bytes, at, rest - whole * unit, scale);
}

/** unscaled / 10^scale of any size. */
export function writeWide(bytes: Uint8Array, pos: number, unscaled: bigint, scale: number): number {
  let at = pos;
  let text = unscaled.toString();
  let from = 0;
  if (unscaled < 0n) {
    bytes[at++] = MINUS;
    from = 1;
  }
  if (text.length - from <= scale) {
    text = text.slice(from).padStart(scale + 1, "0");
    from = 0;
  }
  const point = text.length - scale;
  for (let i = from; i < text.length; i++) {
    if (i === point) bytes[at++] = POINT;
    bytes[at++] = text.charCodeAt(i);
  }
  return at;
}

/** Year, month and day of a count of days since 1970-01-01. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days of a year that begins in March, by era of 400 years: exact for every year. */
export function civilFromDays(days: number): CivilDate {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const ofEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** yyyy-MM-dd of days since 1970-01-01. Years outside of 0 to 9999 keep all their digits. */
export function writeDate(bytes: Uint8Array, pos: number, days: number): number {
  const { year, month, day } = civilFromDays(days);
  let at = year >= 0 && year <= 9999 ? fixedSmall(bytes, pos, year, 4) : writeInteger(bytes, pos, year);
  bytes[at++] = MINUS;
  at = fixedSmall(bytes, at, month, 2);
  bytes[at++] = MINUS;
  return fixedSmall(bytes, at, day, 2);
}

/** hh:mm:ss with `scale` digits behind, cut, of milliseconds of a day and the microseconds below them. */
function writeClock(bytes: Uint8Array, pos: number, ms: number, micros: number, scale: number): number {
  const seconds = Math.floor(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  let at = fixedSmall(bytes, pos, Math.floor(minutes / 60), 2);
  bytes[at++] = COLON;
  at = fixedSmall(bytes, at, minutes % 60, 2);
  bytes[at++] = COLON;
  at = fixedSmall(bytes, at, seconds % 60, 2);
  if (scale === 0) return at;
  bytes[at++] = POINT;
  const fraction = (ms % 1000) * 1000 + micros;
  return fixedSmall(bytes, at, Math.floor(fraction / POWERS[6 - scale]!), scale);
}

/** yyyy-MM-dd hh:mm:ss with exactly `scale` (0 to 6) digits behind, of whole milliseconds and microseconds below. */
export function writeDatetime(
  bytes: Uint8Array,
  pos: number,
  epochMs: number,
  micros: number,
  scale: number,
): number {
  const days = Math.floor(epochMs / MS_PER_DAY);
  const at = writeDate(bytes, pos, days);
  bytes[at] = SPACE;
  return writeClock(bytes, at + 1, epochMs - days * MS_PER_DAY, micros, scale);
}

/** Doris' TIME: [-]hh:mm:ss with `scale` digits behind; hours have two digits or more. */
export function writeTime(bytes: Uint8Array, pos: number, micros: number, scale: number): number {
  let at = pos;
  let rest = micros;
  if (rest < 0) {
    bytes[at++] = MINUS;
    rest = -rest;
  }
  const hours = Math.floor(rest / 3_600_000_000);
  if (hours >= 100) {
    at = writeInteger(bytes, at, hours);
  } else {
    at = fixedSmall(bytes, at, hours, 2);
  }
  const ofHour = rest - hours * 3_600_000_000;
  const ms = Math.floor(ofHour / 1000);
  // The clock's own hours are 00 here: written over the two places before, then hours are put back.
  const clock = new Uint8Array(16);
  const end = writeClock(clock, 0, ms, ofHour % 1000, scale);
  bytes.set(clock.subarray(2, end), at);
  return at + end - 2;
}

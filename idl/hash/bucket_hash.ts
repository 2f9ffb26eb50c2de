/**
 * The hash that sends a row to its bucket, and that prunes buckets in the planner: zlib's crc32, column after column,
 * each column's hash being the seed of the next, first seed 0. Source: BE `VOlapTablePartitionParam::find_tablets`
 * and `RawValue::zlib_crc32`. The bytes per type (all little endian):
 *
 * | type | bytes |
 * | --- | --- |
 * | NULL of any type | 4 zero bytes |
 * | BOOLEAN, TINYINT | 1 |
 * | SMALLINT | 2 |
 * | INT, DECIMAL up to 9 digits, IPV4 | 4 (a decimal is its unscaled value) |
 * | BIGINT, DECIMAL up to 18 digits | 8 |
 * | LARGEINT, DECIMAL up to 38 digits | 16, two's complement |
 * | DATE (V2) | 4: year << 9, month << 5, day |
 * | DATETIME (V2) | 8: year << 46, month << 42, day << 37, hour << 32, minute << 26, second << 20, microseconds |
 * | CHAR, VARCHAR, STRING | the UTF-8 bytes as they are, no padding, no length |
 * @module
 */

const TABLE = makeTable();

function makeTable(): Uint32Array {
  const table = new Uint32Array(256);
  for (let i = 0; i < 256; i++) {
    let c = i;
    for (let k = 0; k < 8; k++) c = (c & 1) !== 0 ? (c >>> 1) ^ 0xedb88320 : c >>> 1;
    table[i] = c >>> 0;
  }
  return table;
}

/** zlib's crc32(seed, bytes): an unsigned 32-bit number. */
export function crc32(seed: number, bytes: Uint8Array): number {
  let c = ~seed;
  for (let i = 0; i < bytes.length; i++) c = (c >>> 8) ^ TABLE[(c ^ bytes[i]!) & 0xff]!;
  return ~c >>> 0;
}

/** crc32 over the lowest `count` (1 to 4) bytes of an integer, little endian. */
function crcLow(state: number, value: number, count: number): number {
  let c = state;
  let v = value;
  for (let i = 0; i < count; i++) {
    c = (c >>> 8) ^ TABLE[(c ^ v) & 0xff]!;
    v >>= 8;
  }
  return c;
}

/** NULL of any type. */
export function hashNull(seed: number): number {
  return ~crcLow(~seed, 0, 4) >>> 0;
}

/** BOOLEAN (0 or 1) and TINYINT. */
export function hashInt8(seed: number, value: number): number {
  return ~crcLow(~seed, value, 1) >>> 0;
}

/** SMALLINT. */
export function hashInt16(seed: number, value: number): number {
  return ~crcLow(~seed, value, 2) >>> 0;
}

/** INT, DECIMAL32 (unscaled). */
export function hashInt32(seed: number, value: number): number {
  return ~crcLow(~seed, value, 4) >>> 0;
}

/** BIGINT, DECIMAL64 (unscaled). */
export function hashInt64(seed: number, value: bigint): number {
  const c = crcLow(~seed, Number(BigInt.asIntN(32, value)), 4);
  return ~crcLow(c, Number(BigInt.asIntN(32, value >> 32n)), 4) >>> 0;
}

/** The same from two 32-bit halves. */
export function hashHalves(seed: number, low: number, high: number): number {
  return ~crcLow(crcLow(~seed, low | 0, 4), high | 0, 4) >>> 0;
}

/** LARGEINT, DECIMAL128 (unscaled). */
export function hashInt128(seed: number, value: bigint): number {
  return hashInt64(hashInt64(seed, value), value >> 64n);
}

const ENCODER = new TextEncoder();

/** CHAR, VARCHAR, STRING. */
export function hashString(seed: number, value: string): number {
  let c = ~seed;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code > 0x7f) return crc32(seed, ENCODER.encode(value));
    c = (c >>> 8) ^ TABLE[(c ^ code) & 0xff]!;
  }
  return ~c >>> 0;
}

/** DATE by its parts; month and day count from 1. */
export function hashDate(seed: number, year: number, month: number, day: number): number {
  return hashInt32(seed, (year << 9) | (month << 5) | day);
}

/** Parts of a DATETIME. */
export interface DateTimeParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
}

/** DATETIME of any precision. */
export function hashDateTime(seed: number, t: DateTimeParts): number {
  const low = ((t.minute & 0x3f) << 26) | (t.second << 20) | t.microsecond;
  const high = (t.year << 14) | (t.month << 10) | (t.day << 5) | t.hour;
  return hashHalves(seed, low, high);
}

/** Days since 1970-01-01 of the proleptic Gregorian calendar, split into year, month, day. */
export function civilFromDays(days: number): { year: number; month: number; day: number } {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** DATE as days since 1970-01-01. */
export function hashDateFromDays(seed: number, days: number): number {
  const d = civilFromDays(days);
  return hashDate(seed, d.year, d.month, d.day);
}

const MICROS_PER_DAY = 86_400_000_000n;

/** DATETIME as microseconds since 1970-01-01 00:00:00 of the wall clock (no time zone). */
export function hashDateTimeFromMicros(seed: number, micros: bigint): number {
  let days = micros / MICROS_PER_DAY;
  if (days * MICROS_PER_DAY > micros) days -= 1n;
  const rest = Number(micros - days * MICROS_PER_DAY);
  const seconds = Math.floor(rest / 1_000_000);
  return hashDateTime(seed, {
    ...civilFromDays(Number(days)),
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    microsecond: rest % 1_000_000,
  });
}

/** A value of a distribution column, by the width of its bytes. Decimals are unscaled integers. */
export type BucketValue =
  | { readonly kind: "null" }
  | { readonly kind: "int8"; readonly value: number }
  | { readonly kind: "int16"; readonly value: number }
  | { readonly kind: "int32"; readonly value: number }
  | { readonly kind: "int64"; readonly value: bigint }
  | { readonly kind: "int128"; readonly value: bigint }
  | { readonly kind: "string"; readonly value: string }
  | { readonly kind: "date"; readonly year: number; readonly month: number; readonly day: number }
  | ({ readonly kind: "datetime" } & DateTimeParts);

/** Hash of one value onto a seed. */
export function hashValue(seed: number, v: BucketValue): number {
  switch (v.kind) {
    case "null":
      return hashNull(seed);
    case "int8":
      return hashInt8(seed, v.value);
    case "int16":
      return hashInt16(seed, v.value);
    case "int32":
      return hashInt32(seed, v.value);
    case "int64":
      return hashInt64(seed, v.value);
    case "int128":
      return hashInt128(seed, v.value);
    case "string":
      return hashString(seed, v.value);
    case "date":
      return hashDate(seed, v.year, v.month, v.day);
    case "datetime":
      return hashDateTime(seed, v);
  }
}

/** Hash of the distribution columns of one row, in the order of the table's distribution. */
export function hashRow(values: readonly BucketValue[]): number {
  let h = 0;
  for (const v of values) h = hashValue(h, v);
  return h;
}

/** Bucket of a row: hash modulo number of buckets. */
export function crc32Bucket(values: readonly BucketValue[], numBuckets: number): number {
  return hashRow(values) % numBuckets;
}

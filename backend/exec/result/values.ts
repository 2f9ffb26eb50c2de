/**
 * Writers of one column's values: chosen once by the Doris type, bound to each chunk's vector.
 * @module
 */
import { DuckDBTypeId, type DuckDBVector } from "@duckdb/node-api";
import { TStatusCode } from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";
import type { ByteSink } from "./byte_sink.ts";
import {
  civilFromDays,
  MAX_DATE_BYTES,
  MAX_DATETIME_BYTES,
  MAX_SAFE_DIGITS,
  MAX_WIDE_DIGITS,
  writeDate,
  writeDatetime,
  writeDecimal,
  writeInteger,
  writeTime,
  writeWide,
} from "./digits.ts";
import { FLOAT_DIGITS, floatText } from "./float_text.ts";
import { floatItems, Nulls, type NumberSource, numberSource, TextSource, vectorBytes } from "./vectors.ts";

const MS_PER_DAY = 86_400_000;
const TWO_32 = 4294967296;

/** Writes values of one column. `isNull` is asked first; the others get rows that are not NULL. */
export abstract class ValueWriter {
  protected readonly nulls = new Nulls();
  /** True when the vector has a type without a value of this column: only NULLs may come. */
  #nullsOnly: string | undefined;
  /** Doris' name of the type, for messages. */
  readonly typeName: string;
  /** True for types that stand in double quotes inside of ARRAY, MAP and STRUCT. */
  readonly quoted: boolean;

  constructor(typeName: string, quoted = false) {
    this.typeName = typeName;
    this.quoted = quoted;
  }

  /** Takes the next chunk's vector. */
  bind(vector: DuckDBVector): void {
    this.bindNulls(vector);
    this.#nullsOnly = this.take(vector) ? undefined : String(vector.type);
  }

  protected bindNulls(vector: DuckDBVector): void {
    this.nulls.bind(vector);
  }

  isNull(row: number): boolean {
    if (this.nulls.isNull(row)) return true;
    // NULL of no type of its own comes as INTEGER.
    if (this.#nullsOnly !== undefined) {
      throw new StatusError(
        TStatusCode.INTERNAL_ERROR,
        `A column of type ${this.typeName} came as ${this.#nullsOnly}, which it cannot be made of`,
      );
    }
    return false;
  }

  /** Binds to the vector's memory; false when its type does not fit. */
  protected abstract take(vector: DuckDBVector): boolean;
  /** The text alone. */
  abstract plain(sink: ByteSink, row: number): void;

  /** The text with its length, for texts below 251 bytes; others override it. */
  text(sink: ByteSink, row: number): void {
    sink.reserve(1);
    const at = sink.pos++;
    this.plain(sink, row);
    sink.bytes[at] = sink.pos - at - 1;
  }

  /** The value in the binary protocol: text, unless the type has a form of its own. */
  binary(sink: ByteSink, row: number): void {
    this.text(sink, row);
  }
}

/** Any exact number as an integer of `width` bytes in binary form; 0: text. */
export class IntegerWriter extends ValueWriter {
  readonly #width: 0 | 1 | 2 | 4 | 8;
  #source: NumberSource | undefined;
  #type: DuckDBTypeId | undefined;

  constructor(typeName: string, width: 0 | 1 | 2 | 4 | 8) {
    super(typeName);
    this.#width = width;
  }

  protected take(vector: DuckDBVector): boolean {
    if (this.#source === undefined || this.#type !== vector.type.typeId) {
      this.#source = numberSource(vector);
      this.#type = vector.type.typeId;
    }
    if (this.#source === undefined || this.#source.scale !== 0) return false;
    this.#source.bind(vectorBytes(vector));
    return true;
  }

  plain(sink: ByteSink, row: number): void {
    const value = this.#source!.number(row);
    sink.reserve(MAX_WIDE_DIGITS);
    sink.pos = value === value
      ? writeInteger(sink.bytes, sink.pos, value)
      : writeWide(sink.bytes, sink.pos, this.#source!.big(row), 0);
  }

  override binary(sink: ByteSink, row: number): void {
    if (this.#width === 0) return this.text(sink, row);
    sink.reserve(8);
    const { bytes } = sink;
    if (this.#width === 8) {
      const value = this.#source!.big(row);
      sink.view.setBigInt64(sink.pos, value, true);
      sink.pos += 8;
      return;
    }
    let value = this.#source!.number(row);
    for (let i = 0; i < this.#width; i++) {
      bytes[sink.pos++] = value & 255;
      value >>= 8;
    }
  }
}

/** Decimals with all digits of their scale. */
export class DecimalWriter extends ValueWriter {
  readonly #scale: number;
  #source: NumberSource | undefined;
  #key = "";

  constructor(typeName: string, scale: number) {
    super(typeName);
    this.#scale = scale;
  }

  protected take(vector: DuckDBVector): boolean {
    const key = String(vector.type);
    if (this.#key !== key) {
      this.#source = numberSource(vector);
      this.#key = key;
    }
    if (this.#source === undefined) return false;
    this.#source.bind(vectorBytes(vector));
    return true;
  }

  plain(sink: ByteSink, row: number): void {
    const source = this.#source!;
    sink.reserve(MAX_WIDE_DIGITS + this.#scale);
    const value = source.scale === this.#scale ? source.number(row) : NaN;
    sink.pos = value === value
      ? writeDecimal(sink.bytes, sink.pos, value, this.#scale)
      : writeWide(sink.bytes, sink.pos, rescale(source.big(row), source.scale, this.#scale), this.#scale);
  }
}

/** The same number with another count of digits behind the point, halves away from zero. */
export function rescale(unscaled: bigint, from: number, to: number): bigint {
  if (from <= to) return unscaled * 10n ** BigInt(to - from);
  const unit = 10n ** BigInt(from - to);
  const half = unscaled < 0n ? -(unit / 2n) : unit / 2n;
  return (unscaled + half) / unit;
}

/** FLOAT (4 bytes) and DOUBLE (8). */
export class FloatWriter extends ValueWriter {
  readonly #digits: number;
  readonly #width: 4 | 8;
  #items: Float32Array | Float64Array | undefined;
  #source: NumberSource | undefined;
  #safe: number;

  constructor(typeName: string, digits: number) {
    super(typeName);
    this.#digits = digits;
    this.#width = digits === FLOAT_DIGITS ? 4 : 8;
    // Whole numbers below print as they are.
    this.#safe = 10 ** Math.min(digits, 15);
  }

  protected take(vector: DuckDBVector): boolean {
    this.#items = floatItems(vector);
    if (this.#items !== undefined) return true;
    this.#source = numberSource(vector);
    this.#source?.bind(vectorBytes(vector));
    return this.#source !== undefined;
  }

  #value(row: number): number {
    if (this.#items !== undefined) return this.#items[row]!;
    const source = this.#source!;
    // Through text: dividing by a power of ten would round twice.
    return Number(`${source.big(row)}e-${source.scale}`);
  }

  plain(sink: ByteSink, row: number): void {
    const value = this.#value(row);
    if (Number.isInteger(value) && Math.abs(value) < this.#safe && !Object.is(value, -0)) {
      sink.reserve(MAX_SAFE_DIGITS);
      sink.pos = writeInteger(sink.bytes, sink.pos, value);
    } else {
      sink.ascii(floatText(this.#width === 4 ? Math.fround(value) : value, this.#digits));
    }
  }

  override binary(sink: ByteSink, row: number): void {
    sink.reserve(8);
    const { view } = sink;
    if (this.#width === 4) view.setFloat32(sink.pos, this.#value(row), true);
    else view.setFloat64(sink.pos, this.#value(row), true);
    sink.pos += this.#width;
  }
}

/** Dates that were written before, by their lowest bits. */
const CACHED_DATES = 4096;
const DATE_TEXT_BYTES = 10;

/** DATE, also of a TIMESTAMP's day. */
export class DateWriter extends ValueWriter {
  readonly #cachedDays = new Int32Array(CACHED_DATES).fill(-2147483648);
  readonly #cachedText = new Uint8Array(CACHED_DATES * DATE_TEXT_BYTES);
  #days: Int32Array | undefined;
  #instants: InstantItems | undefined;

  constructor() {
    super("DATE", true);
  }

  protected take(vector: DuckDBVector): boolean {
    this.#days = dayItems(vector);
    this.#instants = this.#days === undefined ? instantItems(vector) : undefined;
    return this.#days !== undefined || this.#instants !== undefined;
  }

  #day(row: number): number {
    return this.#days !== undefined
      ? this.#days[row]!
      : Math.floor(this.#instants!.milliseconds(row) / MS_PER_DAY);
  }

  plain(sink: ByteSink, row: number): void {
    const days = this.#day(row);
    sink.reserve(MAX_DATE_BYTES);
    const { bytes, pos } = sink;
    const cell = days & (CACHED_DATES - 1);
    const from = cell * DATE_TEXT_BYTES;
    if (this.#cachedDays[cell] === days) {
      for (let i = 0; i < DATE_TEXT_BYTES; i++) bytes[pos + i] = this.#cachedText[from + i]!;
      sink.pos = pos + DATE_TEXT_BYTES;
      return;
    }
    sink.pos = writeDate(bytes, pos, days);
    if (sink.pos - pos !== DATE_TEXT_BYTES) return;
    this.#cachedDays[cell] = days;
    this.#cachedText.set(bytes.subarray(pos, sink.pos), from);
  }

  override binary(sink: ByteSink, row: number): void {
    const { year, month, day } = civilFromDays(this.#day(row));
    sink.reserve(5);
    const { bytes } = sink;
    bytes[sink.pos++] = 4;
    bytes[sink.pos++] = year & 255;
    bytes[sink.pos++] = (year >> 8) & 255;
    bytes[sink.pos++] = month;
    bytes[sink.pos++] = day;
  }
}

function dayItems(vector: DuckDBVector): Int32Array | undefined {
  if (vector.type.typeId !== DuckDBTypeId.DATE) return undefined;
  const b = vectorBytes(vector);
  return new Int32Array(b.buffer, b.byteOffset, b.byteLength / 4);
}

/** Instants in microseconds since 1970, which go beyond 2^53: split into milliseconds and what is below. */
class InstantItems {
  readonly #words: Int32Array;
  constructor(words: Int32Array) {
    this.#words = words;
  }
  milliseconds(row: number): number {
    const high = this.#words[row * 2 + 1]!;
    const thousands = Math.floor(high / 1000);
    const rest = (high - thousands * 1000) * TWO_32 + (this.#words[row * 2]! >>> 0);
    return thousands * TWO_32 + Math.floor(rest / 1000);
  }
  microseconds(row: number): number {
    const high = this.#words[row * 2 + 1]!;
    const rest = (high - Math.floor(high / 1000) * 1000) * TWO_32 + (this.#words[row * 2]! >>> 0);
    return rest % 1000;
  }
}

function instantItems(vector: DuckDBVector): InstantItems | undefined {
  const { typeId } = vector.type;
  if (typeId !== DuckDBTypeId.TIMESTAMP && typeId !== DuckDBTypeId.TIMESTAMP_TZ) return undefined;
  const b = vectorBytes(vector);
  return new InstantItems(new Int32Array(b.buffer, b.byteOffset, b.byteLength / 4));
}

/** DATETIME(scale). */
export class DatetimeWriter extends ValueWriter {
  readonly #scale: number;
  #items: InstantItems | undefined;
  #days: Int32Array | undefined;

  constructor(scale: number) {
    super("DATETIME", true);
    this.#scale = scale;
  }

  protected take(vector: DuckDBVector): boolean {
    this.#items = instantItems(vector);
    this.#days = this.#items === undefined ? dayItems(vector) : undefined;
    return this.#items !== undefined || this.#days !== undefined;
  }

  #milliseconds(row: number): number {
    return this.#items !== undefined ? this.#items.milliseconds(row) : this.#days![row]! * MS_PER_DAY;
  }

  #microseconds(row: number): number {
    return this.#items !== undefined ? this.#items.microseconds(row) : 0;
  }

  plain(sink: ByteSink, row: number): void {
    sink.reserve(MAX_DATETIME_BYTES);
    sink.pos = writeDatetime(
      sink.bytes,
      sink.pos,
      this.#milliseconds(row),
      this.#microseconds(row),
      this.#scale,
    );
  }

  override binary(sink: ByteSink, row: number): void {
    const ms = this.#milliseconds(row);
    const days = Math.floor(ms / MS_PER_DAY);
    const { year, month, day } = civilFromDays(days);
    const ofDay = ms - days * MS_PER_DAY;
    const micros = (ofDay % 1000) * 1000 + this.#microseconds(row);
    const seconds = Math.floor(ofDay / 1000);
    const length = this.#scale > 0 || micros > 0 ? 11 : seconds > 0 ? 7 : 4;
    sink.reserve(1 + length);
    const { bytes } = sink;
    let { pos } = sink;
    bytes[pos++] = length;
    bytes[pos++] = year & 255;
    bytes[pos++] = (year >> 8) & 255;
    bytes[pos++] = month;
    bytes[pos++] = day;
    if (length > 4) {
      bytes[pos++] = Math.floor(seconds / 3600);
      bytes[pos++] = Math.floor(seconds / 60) % 60;
      bytes[pos++] = seconds % 60;
    }
    if (length > 7) {
      for (let shift = 0; shift < 32; shift += 8) bytes[pos++] = (micros >> shift) & 255;
    }
    sink.pos = pos;
  }
}

/** Doris' bounds of TIME: 838:59:59 either way. */
const MAX_TIME_MICROS = (838 * 3600 + 59 * 60 + 59) * 1_000_000;

/** TIME(scale): microseconds as TIME, BIGINT or DOUBLE. */
export class TimeWriter extends ValueWriter {
  readonly #scale: number;
  #items: Float32Array | Float64Array | undefined;
  #source: NumberSource | undefined;

  constructor(scale: number) {
    super("TIME", true);
    this.#scale = scale;
  }

  protected take(vector: DuckDBVector): boolean {
    this.#items = floatItems(vector);
    if (this.#items !== undefined) return true;
    const { typeId } = vector.type;
    if (typeId !== DuckDBTypeId.TIME && typeId !== DuckDBTypeId.BIGINT) return false;
    this.#source = numberSource(vector);
    this.#source?.bind(vectorBytes(vector));
    return true;
  }

  #micros(row: number): number {
    const value = this.#items !== undefined ? Math.trunc(this.#items[row]!) : Number(this.#source!.big(row));
    return Math.max(-MAX_TIME_MICROS, Math.min(MAX_TIME_MICROS, value));
  }

  plain(sink: ByteSink, row: number): void {
    sink.reserve(MAX_DATETIME_BYTES);
    sink.pos = writeTime(sink.bytes, sink.pos, this.#micros(row), this.#scale);
  }

  override binary(sink: ByteSink, row: number): void {
    const value = this.#micros(row);
    const unit = 10 ** (6 - this.#scale);
    const micros = Math.floor(Math.abs(value) / unit) * unit;
    if (micros === 0) return sink.byte(0);
    const seconds = Math.floor(micros / 1_000_000);
    const below = micros % 1_000_000;
    const days = Math.floor(seconds / 86400);
    sink.reserve(13);
    const { bytes } = sink;
    let { pos } = sink;
    bytes[pos++] = below === 0 ? 8 : 12;
    bytes[pos++] = value < 0 ? 1 : 0;
    for (let shift = 0; shift < 32; shift += 8) bytes[pos++] = (days >> shift) & 255;
    bytes[pos++] = Math.floor(seconds / 3600) % 24;
    bytes[pos++] = Math.floor(seconds / 60) % 60;
    bytes[pos++] = seconds % 60;
    if (below !== 0) {
      for (let shift = 0; shift < 32; shift += 8) bytes[pos++] = (below >> shift) & 255;
    }
    sink.pos = pos;
  }
}

/** CHAR, VARCHAR, STRING, JSON and everything else that is text or bytes in DuckDB. */
export class TextWriter extends ValueWriter {
  readonly #source = new TextSource();

  constructor(typeName: string) {
    super(typeName, true);
  }

  protected take(vector: DuckDBVector): boolean {
    const { typeId } = vector.type;
    if (typeId !== DuckDBTypeId.VARCHAR && typeId !== DuckDBTypeId.BLOB) return false;
    this.#source.bind(vector);
    return true;
  }

  plain(sink: ByteSink, row: number): void {
    sink.raw(this.#source.bytes(row));
  }

  override text(sink: ByteSink, row: number): void {
    const value = this.#source.bytes(row);
    sink.length(value.length);
    sink.raw(value);
  }
}

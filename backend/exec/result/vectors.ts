/**
 * The memory of DuckDB's vectors, read in place. node-api gives values one by one as objects; its vectors hold the
 * memory itself in fields that its types call private (`items`, `dataView`, `validity`). Those fields are looked up by
 * name here, and their kinds are checked, so that another version of the package fails loudly.
 * @module
 */
import { DuckDBBlobVector, DuckDBDecimalType, DuckDBTypeId, type DuckDBVector } from "@duckdb/node-api";

const TWO_32 = 4294967296;
/** Highest word of an int64 whose magnitude is below 2^53. */
const SAFE_HIGH = 0x200000;

/** Rows of a vector, NULL or not. */
export class Nulls {
  #bits: Uint8Array | null = null;
  #offset = 0;

  /** Takes the validity of a vector. */
  bind(vector: object): void {
    const validity: unknown = Reflect.get(vector, "validity");
    if (typeof validity !== "object" || validity === null) throw new TypeError("A vector has no validity");
    const data: unknown = Reflect.get(validity, "data");
    const offset: unknown = Reflect.get(validity, "offset");
    if (data === null) {
      this.#bits = null;
      return;
    }
    if (!(data instanceof BigUint64Array) || typeof offset !== "number") {
      throw new TypeError("The validity of a vector has another form than expected");
    }
    this.#bits = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    this.#offset = offset;
  }

  isNull(row: number): boolean {
    if (this.#bits === null) return false;
    const bit = this.#offset + row;
    return (this.#bits[bit >> 3]! & (1 << (bit & 7))) === 0;
  }
}

/** The values of a vector as bytes. */
export function vectorBytes(vector: object): Uint8Array {
  const data: unknown = Reflect.get(vector, "dataView") ?? Reflect.get(vector, "items");
  if (!ArrayBuffer.isView(data)) throw new TypeError("A vector has no memory of its own");
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}

/** Bytes at an address that arrays of 8-byte numbers may begin at. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
}

/** Exact numbers: integers of every width, and decimals as their unscaled value. */
export abstract class NumberSource {
  /** Digits behind the point. */
  readonly scale: number;
  constructor(scale: number) {
    this.scale = scale;
  }
  abstract bind(bytes: Uint8Array): void;
  /** The unscaled value, NaN when its magnitude may be above 2^53. */
  abstract number(row: number): number;
  abstract big(row: number): bigint;
}

type SmallArray = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array;

class SmallSource extends NumberSource {
  readonly #view: (bytes: Uint8Array) => SmallArray;
  #items: SmallArray = new Int32Array();
  constructor(scale: number, view: (bytes: Uint8Array) => SmallArray) {
    super(scale);
    this.#view = view;
  }
  bind(bytes: Uint8Array): void {
    this.#items = this.#view(aligned(bytes));
  }
  number(row: number): number {
    return this.#items[row]!;
  }
  big(row: number): bigint {
    return BigInt(this.#items[row]!);
  }
}

class Int64Source extends NumberSource {
  #words: Int32Array = new Int32Array();
  #items: BigInt64Array = new BigInt64Array();
  bind(bytes: Uint8Array): void {
    const a = aligned(bytes);
    this.#words = new Int32Array(a.buffer, a.byteOffset, a.byteLength / 4);
    this.#items = new BigInt64Array(a.buffer, a.byteOffset, a.byteLength / 8);
  }
  number(row: number): number {
    const high = this.#words[row * 2 + 1]!;
    if (high >= SAFE_HIGH || high < -SAFE_HIGH) return NaN;
    return high * TWO_32 + (this.#words[row * 2]! >>> 0);
  }
  big(row: number): bigint {
    return this.#items[row]!;
  }
}

class Uint64Source extends NumberSource {
  #items: BigUint64Array = new BigUint64Array();
  bind(bytes: Uint8Array): void {
    const a = aligned(bytes);
    this.#items = new BigUint64Array(a.buffer, a.byteOffset, a.byteLength / 8);
  }
  number(): number {
    return NaN;
  }
  big(row: number): bigint {
    return this.#items[row]!;
  }
}

class Int128Source extends NumberSource {
  #words: Int32Array = new Int32Array();
  #high: BigInt64Array = new BigInt64Array();
  #low: BigUint64Array = new BigUint64Array();
  bind(bytes: Uint8Array): void {
    const a = aligned(bytes);
    this.#words = new Int32Array(a.buffer, a.byteOffset, a.byteLength / 4);
    this.#high = new BigInt64Array(a.buffer, a.byteOffset, a.byteLength / 8);
    this.#low = new BigUint64Array(a.buffer, a.byteOffset, a.byteLength / 8);
  }
  number(row: number): number {
    const w = row * 4;
    const high = this.#words[w + 1]!;
    const sign = high >> 31;
    if (this.#words[w + 3] !== sign || this.#words[w + 2] !== sign) return NaN;
    if (high >= SAFE_HIGH || high < -SAFE_HIGH) return NaN;
    return high * TWO_32 + (this.#words[w]! >>> 0);
  }
  big(row: number): bigint {
    return (this.#high[row * 2 + 1]! << 64n) + this.#low[row * 2]!;
  }
}

const int8 = (b: Uint8Array) => new Int8Array(b.buffer, b.byteOffset, b.byteLength);
const uint8 = (b: Uint8Array) => b;
const int16 = (b: Uint8Array) => new Int16Array(b.buffer, b.byteOffset, b.byteLength / 2);
const uint16 = (b: Uint8Array) => new Uint16Array(b.buffer, b.byteOffset, b.byteLength / 2);
const int32 = (b: Uint8Array) => new Int32Array(b.buffer, b.byteOffset, b.byteLength / 4);
const uint32 = (b: Uint8Array) => new Uint32Array(b.buffer, b.byteOffset, b.byteLength / 4);

const NUMBER_SOURCES: ReadonlyMap<DuckDBTypeId, () => NumberSource> = new Map<
  DuckDBTypeId,
  () => NumberSource
>([
  [DuckDBTypeId.BOOLEAN, () => new SmallSource(0, uint8)],
  [DuckDBTypeId.TINYINT, () => new SmallSource(0, int8)],
  [DuckDBTypeId.UTINYINT, () => new SmallSource(0, uint8)],
  [DuckDBTypeId.SMALLINT, () => new SmallSource(0, int16)],
  [DuckDBTypeId.USMALLINT, () => new SmallSource(0, uint16)],
  [DuckDBTypeId.INTEGER, () => new SmallSource(0, int32)],
  [DuckDBTypeId.UINTEGER, () => new SmallSource(0, uint32)],
  [DuckDBTypeId.BIGINT, () => new Int64Source(0)],
  [DuckDBTypeId.UBIGINT, () => new Uint64Source(0)],
  [DuckDBTypeId.HUGEINT, () => new Int128Source(0)],
  // Instants and spans, as days or microseconds.
  [DuckDBTypeId.DATE, () => new SmallSource(0, int32)],
  [DuckDBTypeId.TIMESTAMP, () => new Int64Source(0)],
  [DuckDBTypeId.TIMESTAMP_TZ, () => new Int64Source(0)],
  [DuckDBTypeId.TIME, () => new Int64Source(0)],
]);

/** Reader of the numbers of a vector, undefined for a type without exact numbers. */
export function numberSource(vector: DuckDBVector): NumberSource | undefined {
  const { type } = vector;
  if (type instanceof DuckDBDecimalType) {
    if (type.width <= 4) return new SmallSource(type.scale, int16);
    if (type.width <= 9) return new SmallSource(type.scale, int32);
    return type.width <= 18 ? new Int64Source(type.scale) : new Int128Source(type.scale);
  }
  return NUMBER_SOURCES.get(type.typeId)?.();
}

/** Approximate numbers of a FLOAT or DOUBLE vector, undefined for another. */
export function floatItems(vector: DuckDBVector): Float32Array | Float64Array | undefined {
  if (vector.type.typeId === DuckDBTypeId.FLOAT) {
    const b = aligned(vectorBytes(vector));
    return new Float32Array(b.buffer, b.byteOffset, b.byteLength / 4);
  }
  if (vector.type.typeId === DuckDBTypeId.DOUBLE) {
    const b = aligned(vectorBytes(vector));
    return new Float64Array(b.buffer, b.byteOffset, b.byteLength / 8);
  }
  return undefined;
}

/** Bytes of a VARCHAR or BLOB vector's values, without making strings of them. */
export class TextSource {
  #bytes: Uint8Array = new Uint8Array();
  #view: DataView = new DataView(new ArrayBuffer(0));
  #long: DuckDBBlobVector | undefined;

  bind(vector: DuckDBVector): void {
    this.#bytes = vectorBytes(vector);
    const { buffer, byteOffset, byteLength } = this.#bytes;
    this.#view = new DataView(buffer, byteOffset, byteLength);
    if (vector instanceof DuckDBBlobVector) {
      this.#long = vector;
      return;
    }
    // VARCHAR and BLOB lie in memory alike; the BLOB vector is the one that hands out bytes.
    const made: unknown = Reflect.construct(DuckDBBlobVector, [
      this.#view,
      Reflect.get(vector, "validity"),
      Reflect.get(vector, "vector"),
      0,
      vector.itemCount,
    ]);
    if (!(made instanceof DuckDBBlobVector)) {
      throw new TypeError("A text vector has another form than expected");
    }
    this.#long = made;
  }

  /** Bytes of a value that is not NULL; a view that holds until the next chunk. */
  bytes(row: number): Uint8Array {
    const at = row * 16;
    const length = this.#view.getUint32(at, true);
    // Up to twelve bytes stand in the vector itself.
    if (length <= 12) return this.#bytes.subarray(at + 4, at + 4 + length);
    const long = this.#long?.getItemBytes(row);
    if (long === null || long === undefined) throw new TypeError(`Row ${row} of a text vector has no bytes`);
    return long;
  }
}

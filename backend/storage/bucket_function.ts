/**
 * Doris' bucket hash as DuckDB scalar functions: one function per list of value types, registered on first use.
 * DuckDB calls it with vectors of up to 2048 values per column.
 * @module
 */
import {
  BIGINT,
  DATE,
  DECIMAL,
  type DuckDBConnection,
  type DuckDBDataChunk,
  DuckDBScalarFunction,
  type DuckDBType,
  type DuckDBUIntegerVector,
  type DuckDBVector,
  HUGEINT,
  INTEGER,
  SMALLINT,
  TIMESTAMP,
  TINYINT,
  UINTEGER,
  VARCHAR,
} from "@duckdb/node-api";
import { enumName, TPrimitiveType, TStatusCode } from "../../idl/thrift.ts";
import {
  hashDateFromDays,
  hashDateTimeFromMicros,
  hashInt128,
  hashInt16,
  hashInt32,
  hashInt64,
  hashInt8,
  hashNull,
  hashString,
} from "../../idl/hash/bucket_hash.ts";
import { type HashInput, StatusError } from "./api.ts";

/** Adds one column to the running hashes. */
type Column = (hashes: Uint32Array, vector: DuckDBVector, count: number) => void;

interface HashKind {
  /** Part of the function's name. */
  readonly code: string;
  /** Parameter type in DuckDB and its SQL text. */
  readonly type: DuckDBType;
  readonly sql: string;
  readonly column: Column;
}

/** Vectors whose raw numbers are typed arrays or DataViews (declared private upstream, stable in the pinned version). */
interface RawVector {
  getItem(i: number): unknown;
}

function columnOf<T>(read: (item: unknown) => T, hash: (seed: number, value: T) => number): Column {
  return (hashes, vector, count) => {
    const v = vector as unknown as RawVector;
    for (let i = 0; i < count; i++) {
      const item = v.getItem(i);
      hashes[i] = item === null ? hashNull(hashes[i]!) : hash(hashes[i]!, read(item));
    }
  };
}

const asNumber = (item: unknown): number => Number(item);
const asBigint = (item: unknown): bigint => item as bigint;
const asText = (item: unknown): string => item as string;
const days = (item: unknown): number => (item as { days: number }).days;
const micros = (item: unknown): bigint => (item as { micros: bigint }).micros;
const unscaled = (item: unknown): bigint => (item as { value: bigint }).value;

const int8: HashKind = { code: "i1", type: TINYINT, sql: "TINYINT", column: columnOf(asNumber, hashInt8) };
const int32: HashKind = { code: "i4", type: INTEGER, sql: "INTEGER", column: columnOf(asNumber, hashInt32) };
const date: HashKind = { code: "d", type: DATE, sql: "DATE", column: columnOf(days, hashDateFromDays) };
const dateTime: HashKind = {
  code: "t",
  type: TIMESTAMP,
  sql: "TIMESTAMP",
  column: columnOf(micros, hashDateTimeFromMicros),
};
const string: HashKind = { code: "s", type: VARCHAR, sql: "VARCHAR", column: columnOf(asText, hashString) };

const KINDS: ReadonlyMap<TPrimitiveType, HashKind> = new Map<TPrimitiveType, HashKind>([
  [TPrimitiveType.BOOLEAN, int8],
  [TPrimitiveType.TINYINT, int8],
  [TPrimitiveType.SMALLINT, {
    code: "i2",
    type: SMALLINT,
    sql: "SMALLINT",
    column: columnOf(asNumber, hashInt16),
  }],
  [TPrimitiveType.INT, int32],
  [TPrimitiveType.BIGINT, { code: "i8", type: BIGINT, sql: "BIGINT", column: columnOf(asBigint, hashInt64) }],
  [TPrimitiveType.LARGEINT, {
    code: "i16",
    type: HUGEINT,
    sql: "HUGEINT",
    column: columnOf(asBigint, hashInt128),
  }],
  [TPrimitiveType.DATEV2, date],
  [TPrimitiveType.DATETIMEV2, dateTime],
  [TPrimitiveType.CHAR, string],
  [TPrimitiveType.VARCHAR, string],
  [TPrimitiveType.STRING, string],
]);

/** Bytes that the unscaled value of a decimal type is hashed with. */
const DECIMAL_HASH: ReadonlyMap<TPrimitiveType, (seed: number, value: bigint) => number> = new Map<
  TPrimitiveType,
  (seed: number, value: bigint) => number
>([
  [TPrimitiveType.DECIMAL32, (seed, v) => hashInt32(seed, Number(v))],
  [TPrimitiveType.DECIMAL64, hashInt64],
  [TPrimitiveType.DECIMAL128I, hashInt128],
]);

function kindOf(input: HashInput): HashKind {
  const kind = KINDS.get(input.type);
  if (kind !== undefined) return kind;
  const decimal = DECIMAL_HASH.get(input.type);
  if (decimal === undefined) {
    throw new StatusError(
      TStatusCode.NOT_IMPLEMENTED_ERROR,
      `Rows cannot be distributed by type ${enumName(TPrimitiveType, input.type) ?? input.type}`,
    );
  }
  const precision = input.precision ?? 0;
  const scale = input.scale ?? 0;
  return {
    code: `${enumName(TPrimitiveType, input.type) ?? ""}_${precision}_${scale}`.toLowerCase(),
    type: DECIMAL(precision, scale),
    sql: `DECIMAL(${precision},${scale})`,
    column: columnOf(unscaled, decimal),
  };
}

/** Registers the functions of one DuckDB instance. */
export class BucketFunctions {
  readonly #registered = new Set<string>();
  readonly #connection: DuckDBConnection;

  /** @param connection stays open as long as this object is used */
  constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  /** See TabletStore.bucketHashSql. */
  sql(values: readonly HashInput[]): string {
    const kinds = values.map(kindOf);
    const name = `doris_bucket_hash_${kinds.map((k) => k.code).join("__")}`;
    if (!this.#registered.has(name)) {
      this.#connection.registerScalarFunction(makeFunction(name, kinds));
      this.#registered.add(name);
    }
    return `${name}(${values.map((v, i) => `CAST(${v.sql} AS ${kinds[i]!.sql})`).join(", ")})`;
  }
}

function makeFunction(name: string, kinds: readonly HashKind[]): DuckDBScalarFunction {
  return DuckDBScalarFunction.create({
    name,
    returnType: UINTEGER,
    parameterTypes: kinds.map((k) => k.type),
    // NULLs come in: they have a hash of their own.
    specialHandling: true,
    mainFunction: (_info, input: DuckDBDataChunk, output: DuckDBVector) => {
      const count = input.rowCount;
      const hashes = new Uint32Array(count);
      for (let c = 0; c < kinds.length; c++) kinds[c]!.column(hashes, input.getColumnVector(c), count);
      const out = output as DuckDBUIntegerVector;
      for (let i = 0; i < count; i++) out.setItem(i, hashes[i]!);
      out.flush();
    },
  });
}

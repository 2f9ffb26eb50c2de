/**
 * Types of values as expressions see them: Doris' type with the DuckDB type that holds it.
 * @module
 */
import { enumName, TPrimitiveType, TStatusCode, type TTypeDesc, TTypeNodeType } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import { isDecimal, quoteName, scalarDuckType } from "../storage/column_types.ts";

/** Deepest nesting of ARRAY, MAP and STRUCT that is read from the wire. */
const MAX_NESTING = 9;

export type Family =
  | "null"
  | "boolean"
  | "int"
  | "largeint"
  | "float"
  | "decimal"
  | "text"
  | "json"
  | "date"
  | "datetime"
  | "time"
  | "array"
  | "map"
  | "struct";

export interface ValueType {
  readonly primitive: TPrimitiveType;
  readonly family: Family;
  /** DuckDB's name of the type. */
  readonly duck: string;
  /** Digits of a decimal; 0 otherwise. */
  readonly precision: number;
  /** Digits after the point of a decimal, of the seconds of a DATETIME; 0 otherwise. */
  readonly scale: number;
  /** Length in bytes of CHAR and VARCHAR; -1 otherwise. */
  readonly length: number;
  /** Element of an array, key and value of a map, fields of a struct. */
  readonly children: readonly ValueType[];
  /** Field names of a struct. */
  readonly names: readonly string[];
}

const FAMILIES: ReadonlyMap<TPrimitiveType, Family> = new Map<TPrimitiveType, Family>([
  [TPrimitiveType.NULL_TYPE, "null"],
  [TPrimitiveType.BOOLEAN, "boolean"],
  [TPrimitiveType.TINYINT, "int"],
  [TPrimitiveType.SMALLINT, "int"],
  [TPrimitiveType.INT, "int"],
  [TPrimitiveType.BIGINT, "int"],
  [TPrimitiveType.LARGEINT, "largeint"],
  [TPrimitiveType.FLOAT, "float"],
  [TPrimitiveType.DOUBLE, "float"],
  [TPrimitiveType.DATE, "date"],
  [TPrimitiveType.DATEV2, "date"],
  [TPrimitiveType.DATETIME, "datetime"],
  [TPrimitiveType.DATETIMEV2, "datetime"],
  [TPrimitiveType.TIMEV2, "time"],
  [TPrimitiveType.CHAR, "text"],
  [TPrimitiveType.VARCHAR, "text"],
  [TPrimitiveType.STRING, "text"],
  [TPrimitiveType.JSONB, "json"],
]);

/** Types that exist only inside a query: NULL without a type, and durations as microseconds. */
const QUERY_ONLY: ReadonlyMap<TPrimitiveType, string> = new Map<TPrimitiveType, string>([
  [TPrimitiveType.NULL_TYPE, "TINYINT"],
  [TPrimitiveType.TIMEV2, "BIGINT"],
]);

/** A scalar type. */
export function scalarType(primitive: TPrimitiveType, precision = 0, scale = 0, length = -1): ValueType {
  const duck = QUERY_ONLY.get(primitive) ?? scalarDuckType(primitive, precision, scale);
  const decimal = isDecimal(primitive);
  const family = decimal ? "decimal" : FAMILIES.get(primitive);
  if (family === undefined) {
    throw new StatusError(
      TStatusCode.NOT_IMPLEMENTED_ERROR,
      `The embedded backend cannot compute with type ${enumName(TPrimitiveType, primitive) ?? primitive}`,
    );
  }
  const unset = primitive === TPrimitiveType.DECIMALV2 && precision === 0;
  return {
    primitive,
    family,
    duck,
    precision: decimal ? (unset ? 27 : precision) : 0,
    scale: decimal ? (unset ? 9 : scale) : family === "datetime" || family === "time" ? scale : 0,
    length: primitive === TPrimitiveType.CHAR || primitive === TPrimitiveType.VARCHAR ? length : -1,
    children: [],
    names: [],
  };
}

export const BOOLEAN: ValueType = scalarType(TPrimitiveType.BOOLEAN);
export const INT: ValueType = scalarType(TPrimitiveType.INT);
export const BIGINT: ValueType = scalarType(TPrimitiveType.BIGINT);
export const LARGEINT: ValueType = scalarType(TPrimitiveType.LARGEINT);
export const DOUBLE: ValueType = scalarType(TPrimitiveType.DOUBLE);
export const TEXT: ValueType = scalarType(TPrimitiveType.STRING);

/**
 * Type of a TTypeDesc (nodes in preorder).
 * @throws StatusError NOT_IMPLEMENTED_ERROR for types that DuckDB cannot hold, INVALID_ARGUMENT for broken ones
 */
export function valueType(desc: TTypeDesc): ValueType {
  const nodes = desc.types ?? [];
  let at = 0;
  const read = (depth: number): ValueType => {
    const node = nodes[at++];
    if (node === undefined || depth > MAX_NESTING) {
      throw new StatusError(TStatusCode.INVALID_ARGUMENT, "A type descriptor lacks nodes or nests too deep");
    }
    switch (node.type) {
      case TTypeNodeType.ARRAY: {
        const item = read(depth + 1);
        return nested(TPrimitiveType.ARRAY, "array", `${item.duck}[]`, [item]);
      }
      case TTypeNodeType.MAP: {
        const key = read(depth + 1);
        const value = read(depth + 1);
        return nested(TPrimitiveType.MAP, "map", `MAP(${key.duck}, ${value.duck})`, [key, value]);
      }
      case TTypeNodeType.STRUCT: {
        const names = (node.struct_fields ?? []).map((field) => field.name);
        const fields = names.map(() => read(depth + 1));
        const duck = `STRUCT(${fields.map((field, i) => `${quoteName(names[i])} ${field.duck}`).join(", ")})`;
        return nested(TPrimitiveType.STRUCT, "struct", duck, fields, names);
      }
      default: {
        const scalar = node.scalar_type;
        if (node.type !== TTypeNodeType.SCALAR || scalar === undefined) {
          throw new StatusError(
            TStatusCode.NOT_IMPLEMENTED_ERROR,
            `The embedded backend cannot compute with type node ${enumName(TTypeNodeType, node.type)}`,
          );
        }
        return scalarType(scalar.type, scalar.precision ?? 0, scalar.scale ?? 0, scalar.len ?? -1);
      }
    }
  };
  return read(0);
}

function nested(
  primitive: TPrimitiveType,
  family: Family,
  duck: string,
  children: readonly ValueType[],
  names: readonly string[] = [],
): ValueType {
  return { primitive, family, duck, precision: 0, scale: 0, length: -1, children, names };
}

/** DuckDB type that holds values of a Doris type; TIME is BIGINT microseconds. Errors as `valueType`. */
export function duckType(desc: TTypeDesc): string {
  return valueType(desc).duck;
}

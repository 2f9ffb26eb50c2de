/**
 * SQL types as the planner sees them. Types are plain values: compare them with {@link sameType}.
 *
 * Source: Doris' primitive types (TPrimitiveType) and its manual. DATE and DATETIME are the V2 types;
 * DECIMAL is Doris' DECIMALV3, stored in 32, 64, 128 or 256 bits by its precision.
 */

/** Types without parameters. */
export type SimpleTypeKind =
  | "null"
  | "boolean"
  | "tinyint"
  | "smallint"
  | "int"
  | "bigint"
  | "largeint"
  | "float"
  | "double"
  | "date"
  | "string"
  | "json"
  | "variant"
  | "bitmap"
  | "hll"
  | "quantile_state"
  | "ipv4"
  | "ipv6";

export interface SimpleType {
  readonly kind: SimpleTypeKind;
}

/** precision 1 to 76 (38 unless decimal256 is on), 0 <= scale <= precision. */
export interface DecimalType {
  readonly kind: "decimal";
  readonly precision: number;
  readonly scale: number;
}

/** scale 0 to 6: digits of the fraction of a second. */
export interface DatetimeType {
  readonly kind: "datetime";
  readonly scale: number;
}

/** TIMEV2: a signed duration; results of timediff and the like. */
export interface TimeType {
  readonly kind: "time";
  readonly scale: number;
}

/** `length` counts bytes. A varchar of {@link MAX_VARCHAR_LENGTH} stands for "any length" (Doris' `varchar(*)`). */
export interface CharType {
  readonly kind: "char" | "varchar";
  readonly length: number;
}

export interface ArrayType {
  readonly kind: "array";
  readonly item: SqlType;
  readonly containsNull: boolean;
}

export interface MapType {
  readonly kind: "map";
  readonly key: SqlType;
  readonly value: SqlType;
}

export interface StructField {
  readonly name: string;
  readonly type: SqlType;
  readonly nullable: boolean;
  readonly comment: string;
}

export interface StructType {
  readonly kind: "struct";
  readonly fields: readonly StructField[];
}

export type SqlType =
  | SimpleType
  | DecimalType
  | DatetimeType
  | TimeType
  | CharType
  | ArrayType
  | MapType
  | StructType;

export type TypeKind = SqlType["kind"];

export const MAX_VARCHAR_LENGTH = 65533;
export const MAX_STRING_LENGTH = 2147483643;
export const MAX_DECIMAL_PRECISION = 38;

const simple = (kind: SimpleTypeKind): SimpleType => Object.freeze({ kind });

export const NULL_TYPE = simple("null");
export const BOOLEAN = simple("boolean");
export const TINYINT = simple("tinyint");
export const SMALLINT = simple("smallint");
export const INT = simple("int");
export const BIGINT = simple("bigint");
export const LARGEINT = simple("largeint");
export const FLOAT = simple("float");
export const DOUBLE = simple("double");
export const DATE = simple("date");
export const STRING = simple("string");
export const JSON_TYPE = simple("json");
export const DATETIME: DatetimeType = Object.freeze({ kind: "datetime", scale: 0 });
/** A varchar of any length. */
export const VARCHAR: CharType = Object.freeze({ kind: "varchar", length: MAX_VARCHAR_LENGTH });

export function decimal(precision: number, scale: number): DecimalType {
  return { kind: "decimal", precision, scale };
}

export function datetime(scale: number): DatetimeType {
  return scale === 0 ? DATETIME : { kind: "datetime", scale };
}

export function varchar(length: number): CharType {
  return { kind: "varchar", length };
}

export function char(length: number): CharType {
  return { kind: "char", length };
}

/** Whether two types are the same, parameters included. */
export function sameType(a: SqlType, b: SqlType): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  switch (a.kind) {
    case "decimal": {
      const other = b as DecimalType;
      return a.precision === other.precision && a.scale === other.scale;
    }
    case "datetime":
    case "time":
      return a.scale === (b as DatetimeType | TimeType).scale;
    case "char":
    case "varchar":
      return a.length === (b as CharType).length;
    case "array": {
      const other = b as ArrayType;
      return a.containsNull === other.containsNull && sameType(a.item, other.item);
    }
    case "map": {
      const other = b as MapType;
      return sameType(a.key, other.key) && sameType(a.value, other.value);
    }
    case "struct": {
      const other = (b as StructType).fields;
      return a.fields.length === other.length &&
        a.fields.every((field, i) =>
          field.name === other[i].name && field.nullable === other[i].nullable &&
          sameType(field.type, other[i].type)
        );
    }
    default:
      return true;
  }
}

/** Families of types and the numbers that belong to them. */
import {
  BIGINT,
  type CharType,
  decimal,
  type DecimalType,
  INT,
  LARGEINT,
  SMALLINT,
  type SqlType,
  TINYINT,
  type TypeKind,
} from "./type.ts";

export interface IntegerInfo {
  readonly type: SqlType;
  readonly bits: number;
  /** Decimal digits that hold every value (Doris' RANGE). */
  readonly digits: number;
  /** Precision of the decimal that Doris takes for this type in decimal arithmetic. */
  readonly decimalPrecision: number;
}

const INTEGERS: ReadonlyMap<TypeKind, IntegerInfo> = new Map<TypeKind, IntegerInfo>([
  ["tinyint", { type: TINYINT, bits: 8, digits: 3, decimalPrecision: 3 }],
  ["smallint", { type: SMALLINT, bits: 16, digits: 5, decimalPrecision: 5 }],
  ["int", { type: INT, bits: 32, digits: 10, decimalPrecision: 10 }],
  ["bigint", { type: BIGINT, bits: 64, digits: 19, decimalPrecision: 20 }],
  ["largeint", { type: LARGEINT, bits: 128, digits: 39, decimalPrecision: 38 }],
]);

/** Integer types, narrowest first. */
export const INTEGER_TYPES: readonly SqlType[] = [TINYINT, SMALLINT, INT, BIGINT, LARGEINT];

/** Facts on an integer type; undefined for other types. */
export function integerInfo(type: SqlType): IntegerInfo | undefined {
  return INTEGERS.get(type.kind);
}

export function isInteger(type: SqlType): boolean {
  return INTEGERS.has(type.kind);
}

export function isFloating(type: SqlType): boolean {
  return type.kind === "float" || type.kind === "double";
}

export function isNumeric(type: SqlType): boolean {
  return isInteger(type) || isFloating(type) || type.kind === "decimal";
}

export function isText(type: SqlType): boolean {
  return type.kind === "string" || type.kind === "varchar" || type.kind === "char";
}

export function isVarLength(type: SqlType): type is CharType {
  return type.kind === "varchar" || type.kind === "char";
}

export function isDateLike(type: SqlType): boolean {
  return type.kind === "date" || type.kind === "datetime";
}

export function isComplex(type: SqlType): boolean {
  return type.kind === "array" || type.kind === "map" || type.kind === "struct";
}

/** Types whose values are states of aggregates: nothing compares or prints them. */
export function isObject(type: SqlType): boolean {
  return type.kind === "bitmap" || type.kind === "hll" || type.kind === "quantile_state";
}

/** Digits before the point. */
export function decimalRange(type: DecimalType): number {
  return type.precision - type.scale;
}

/** Smallest and largest value of an integer type. */
export function integerBounds(type: SqlType): readonly [bigint, bigint] | undefined {
  const info = INTEGERS.get(type.kind);
  if (!info) return undefined;
  const half = 1n << BigInt(info.bits - 1);
  return [-half, half - 1n];
}

/** The narrowest integer type that holds `value`; undefined past 128 bits. */
export function narrowestInteger(value: bigint): SqlType | undefined {
  return INTEGER_TYPES.find((type) => {
    const bounds = integerBounds(type);
    return bounds !== undefined && value >= bounds[0] && value <= bounds[1];
  });
}

/** The decimal that Doris takes for a type when the other side is a decimal; decimal(38,9) for what has none. */
export function decimalFor(type: SqlType): DecimalType {
  const info = INTEGERS.get(type.kind);
  if (info) return decimal(info.decimalPrecision, 0);
  switch (type.kind) {
    case "decimal":
      return type;
    case "null":
    case "boolean":
      return decimal(1, 0);
    case "float":
      return decimal(14, 7);
    case "double":
      return decimal(30, 15);
    case "datetime":
      return decimal(14 + type.scale, type.scale);
    default:
      return DEFAULT_DECIMAL;
  }
}

/** What DECIMAL stands for where nothing says more (Doris' system default). */
export const DEFAULT_DECIMAL: DecimalType = decimal(38, 9);

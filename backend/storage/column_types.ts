/**
 * Doris column types as DuckDB types: one table. What DuckDB cannot hold exactly is refused by name.
 * @module
 */
import {
  enumName,
  TAggregationType,
  type TColumn,
  type TColumnType,
  TPrimitiveType,
  TStatusCode,
} from "../../idl/thrift.ts";
import { StatusError, type StoredColumn } from "./api.ts";

const MAX_DECIMAL_DIGITS = 38;
const MAX_NESTING = 9;

/** Types whose DuckDB type needs no parameters. JSON text stays text: DuckDB's JSON is an alias of VARCHAR. */
const PLAIN: ReadonlyMap<TPrimitiveType, string> = new Map<TPrimitiveType, string>([
  [TPrimitiveType.BOOLEAN, "BOOLEAN"],
  [TPrimitiveType.TINYINT, "TINYINT"],
  [TPrimitiveType.SMALLINT, "SMALLINT"],
  [TPrimitiveType.INT, "INTEGER"],
  [TPrimitiveType.BIGINT, "BIGINT"],
  [TPrimitiveType.LARGEINT, "HUGEINT"],
  [TPrimitiveType.FLOAT, "FLOAT"],
  [TPrimitiveType.DOUBLE, "DOUBLE"],
  [TPrimitiveType.DATE, "DATE"],
  [TPrimitiveType.DATEV2, "DATE"],
  [TPrimitiveType.DATETIME, "TIMESTAMP"],
  [TPrimitiveType.DATETIMEV2, "TIMESTAMP"],
  [TPrimitiveType.CHAR, "VARCHAR"],
  [TPrimitiveType.VARCHAR, "VARCHAR"],
  [TPrimitiveType.STRING, "VARCHAR"],
  [TPrimitiveType.JSONB, "VARCHAR"],
]);

const DECIMALS: ReadonlySet<TPrimitiveType> = new Set<TPrimitiveType>([
  TPrimitiveType.DECIMALV2,
  TPrimitiveType.DECIMAL32,
  TPrimitiveType.DECIMAL64,
  TPrimitiveType.DECIMAL128I,
]);

/** True for the decimal types that can be stored. */
export function isDecimal(type: TPrimitiveType): boolean {
  return DECIMALS.has(type);
}

/** True for CHAR and VARCHAR, the types with a length in bytes. */
export function hasLength(type: TPrimitiveType): boolean {
  return type === TPrimitiveType.CHAR || type === TPrimitiveType.VARCHAR;
}

/**
 * DuckDB type of a scalar Doris type.
 * @throws StatusError NOT_IMPLEMENTED_ERROR
 */
export function scalarDuckType(type: TPrimitiveType, precision = 0, scale = 0, where = "a value"): string {
  const plain = PLAIN.get(type);
  if (plain !== undefined) return plain;
  if (DECIMALS.has(type)) {
    const digits = type === TPrimitiveType.DECIMALV2 && precision === 0 ? 27 : precision;
    const fraction = type === TPrimitiveType.DECIMALV2 && precision === 0 ? 9 : scale;
    if (digits < 1 || digits > MAX_DECIMAL_DIGITS || fraction < 0 || fraction > digits) {
      throw new StatusError(
        TStatusCode.INVALID_ARGUMENT,
        `DECIMAL(${digits},${fraction}) of ${where} is out of range`,
      );
    }
    return `DECIMAL(${digits},${fraction})`;
  }
  throw new StatusError(
    TStatusCode.NOT_IMPLEMENTED_ERROR,
    `The embedded backend cannot store type ${typeName(type)} of ${where}`,
  );
}

function typeName(type: TPrimitiveType): string {
  return enumName(TPrimitiveType, type) ?? String(type);
}

/** DuckDB type of a column, nested types included. */
export function columnDuckType(column: TColumn, depth = 0): string {
  const { type } = column.column_type;
  const children = column.children_column ?? [];
  if (depth > MAX_NESTING) {
    throw new StatusError(TStatusCode.INVALID_ARGUMENT, `Column ${column.column_name} nests too deep`);
  }
  const child = (i: number): string => {
    const c = children[i];
    if (c === undefined) {
      throw new StatusError(
        TStatusCode.INVALID_ARGUMENT,
        `Column ${column.column_name} lacks the type of element ${i}`,
      );
    }
    return columnDuckType(c, depth + 1);
  };
  switch (type) {
    case TPrimitiveType.ARRAY:
      return `${child(0)}[]`;
    case TPrimitiveType.MAP:
      return `MAP(${child(0)}, ${child(1)})`;
    case TPrimitiveType.STRUCT:
      if (children.length === 0) {
        throw new StatusError(
          TStatusCode.INVALID_ARGUMENT,
          `STRUCT column ${column.column_name} has no fields`,
        );
      }
      return `STRUCT(${children.map((c, i) => `${quoteName(c.column_name)} ${child(i)}`).join(", ")})`;
    default: {
      const t: TColumnType = column.column_type;
      return scalarDuckType(type, t.precision ?? 0, t.scale ?? 0, `column ${column.column_name}`);
    }
  }
}

/** Double-quoted identifier. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Single-quoted literal. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Name of a column in the DuckDB table. */
export function physicalName(uniqueId: number, name: string): string {
  return uniqueId >= 0 ? `c${uniqueId}` : `n_${name.toLowerCase()}`;
}

/** TColumn → the column as it is stored. */
export function storedColumn(column: TColumn): StoredColumn {
  const t = column.column_type;
  const uniqueId = column.col_unique_id ?? -1;
  return {
    name: column.column_name,
    uniqueId,
    physical: physicalName(uniqueId, column.column_name),
    type: t.type,
    duckType: columnDuckType(column),
    length: hasLength(t.type) ? t.len ?? -1 : -1,
    precision: t.precision ?? 0,
    scale: t.scale ?? 0,
    nullable: column.is_allow_null ?? false,
    isKey: column.is_key ?? false,
    visible: column.visible ?? true,
    aggregation: enumName(TAggregationType, column.aggregation_type ?? TAggregationType.NONE) ?? "NONE",
    ...(column.default_value === undefined ? {} : { defaultValue: column.default_value }),
  };
}

/**
 * The one table from the kernel's column types to MySQL's: type code, display length, decimals. The numbers are those
 * of the reference FE (its recorded column definitions): lengths do not follow VARCHAR(n), flags are always 0.
 */
import type { ColumnType } from "../../kernel/spi/mod.ts";

/** MySQL's column type codes. */
export const MYSQL_TYPE = {
  TINY: 1,
  SHORT: 2,
  LONG: 3,
  FLOAT: 4,
  DOUBLE: 5,
  LONGLONG: 8,
  DATE: 10,
  TIME: 11,
  DATETIME: 12,
  JSON: 245,
  NEWDECIMAL: 246,
  BLOB: 252,
  STRING: 254,
} as const;

export interface WireType {
  readonly code: number;
  readonly length: number;
  readonly decimals: number;
}

/** Decimals of an approximate number: "not fixed". */
const NOT_FIXED = 31;
const TEXT_LENGTH = 255;
/** A decimal point and a sign. */
const DECIMAL_EXTRA = 2;

const wire = (code: number, length: number, decimals = 0): WireType => ({ code, length, decimals });
const TEXT = wire(MYSQL_TYPE.STRING, TEXT_LENGTH);

type Row = WireType | ((type: ColumnType) => WireType);

const TABLE: Readonly<Record<ColumnType["kind"], Row>> = {
  null: TEXT,
  boolean: wire(MYSQL_TYPE.TINY, 1),
  tinyint: wire(MYSQL_TYPE.TINY, 4),
  smallint: wire(MYSQL_TYPE.SHORT, 6),
  int: wire(MYSQL_TYPE.LONG, 11),
  bigint: wire(MYSQL_TYPE.LONGLONG, 20),
  largeint: TEXT,
  float: wire(MYSQL_TYPE.FLOAT, 12, NOT_FIXED),
  double: wire(MYSQL_TYPE.DOUBLE, 22, NOT_FIXED),
  decimal: (type) =>
    type.kind === "decimal" ? wire(MYSQL_TYPE.NEWDECIMAL, type.precision + DECIMAL_EXTRA, type.scale) : TEXT,
  date: wire(MYSQL_TYPE.DATE, 10),
  datetime: (type) => type.kind === "datetime" ? wire(MYSQL_TYPE.DATETIME, 19, type.scale) : TEXT,
  time: (type) => type.kind === "time" ? wire(MYSQL_TYPE.TIME, 10, type.scale) : TEXT,
  char: TEXT,
  varchar: TEXT,
  string: wire(MYSQL_TYPE.BLOB, TEXT_LENGTH),
  varbinary: wire(MYSQL_TYPE.BLOB, TEXT_LENGTH),
  json: wire(MYSQL_TYPE.JSON, TEXT_LENGTH),
  variant: wire(MYSQL_TYPE.JSON, TEXT_LENGTH),
  ipv4: TEXT,
  ipv6: TEXT,
  array: TEXT,
  map: TEXT,
  struct: TEXT,
  bitmap: TEXT,
  hll: TEXT,
  quantile_state: TEXT,
  agg_state: TEXT,
};

export function wireType(type: ColumnType): WireType {
  const row = TABLE[type.kind];
  return typeof row === "function" ? row(type) : row;
}

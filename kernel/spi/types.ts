/**
 * Protocol-neutral column types and column metadata. A protocol module maps {@link ColumnType} to its own wire
 * types in one table of its own; the kernel never speaks of a wire type.
 */

/** The type of a result column. Nested types carry their parts, so that Arrow-like protocols can describe them. */
export type ColumnType =
  | { readonly kind: "null" }
  | { readonly kind: "boolean" }
  | { readonly kind: "tinyint" }
  | { readonly kind: "smallint" }
  | { readonly kind: "int" }
  | { readonly kind: "bigint" }
  | { readonly kind: "largeint" }
  | { readonly kind: "float" }
  | { readonly kind: "double" }
  /** Exact decimal: `precision` digits in all (1 to 76), `scale` of them after the point. */
  | { readonly kind: "decimal"; readonly precision: number; readonly scale: number }
  | { readonly kind: "date" }
  /** Date and time of day with `precision` fractional digits (0 to 6), without a time zone. */
  | { readonly kind: "datetime"; readonly precision: number }
  /** A span of time, with `precision` fractional digits (0 to 6). */
  | { readonly kind: "time"; readonly precision: number }
  /** Fixed-length text; `length` in bytes. */
  | { readonly kind: "char"; readonly length: number }
  /** Text of at most `length` bytes; -1 where the length is not known. */
  | { readonly kind: "varchar"; readonly length: number }
  | { readonly kind: "string" }
  | { readonly kind: "varbinary"; readonly length: number }
  | { readonly kind: "json" }
  | { readonly kind: "variant" }
  | { readonly kind: "ipv4" }
  | { readonly kind: "ipv6" }
  | { readonly kind: "array"; readonly element: ColumnType }
  | { readonly kind: "map"; readonly key: ColumnType; readonly value: ColumnType }
  | { readonly kind: "struct"; readonly fields: readonly StructField[] }
  | { readonly kind: "bitmap" }
  | { readonly kind: "hll" }
  | { readonly kind: "quantile_state" }
  | { readonly kind: "agg_state" };

/** A field of a `struct` column. */
export interface StructField {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
}

/** What a client is told about one result column. */
export interface ColumnMeta {
  /** The name that the client sees: alias, column name or the text of the expression. */
  readonly name: string;
  /** The column's own name in its table; "" for an expression. */
  readonly orgName: string;
  /** The table's name or alias as used in the statement; "" for an expression. */
  readonly table: string;
  /** The table's own name; "" for an expression. */
  readonly orgTable: string;
  /** The database of the table; "" for an expression. */
  readonly database: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  /** The column's default as text; only metadata calls fill it in. */
  readonly defaultValue?: string | null;
}

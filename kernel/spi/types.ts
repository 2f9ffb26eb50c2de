/**
 * Protocol-neutral column types and column metadata. A protocol module maps {@link ColumnType} to its own wire
 * types in one table of its own; the kernel never speaks of a wire type.
 */

/** Types without parameters. */
export interface SimpleColumnType {
  readonly kind:
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
    | "agg_state"
    | "ipv4"
    | "ipv6";
}

/**
 * The type of a result column. Nested types carry their parts, so that Arrow-like protocols can describe them.
 * The kernel's own SQL types have this form too, so it hands them over as they are.
 */
export type ColumnType =
  | SimpleColumnType
  /** Exact decimal: `precision` digits in all (1 to 76), `scale` of them after the point. */
  | { readonly kind: "decimal"; readonly precision: number; readonly scale: number }
  /** Date and time of day without a time zone; `scale` digits of the fraction of a second (0 to 6). */
  | { readonly kind: "datetime"; readonly scale: number }
  /** A signed span of time, `scale` as for datetime. */
  | { readonly kind: "time"; readonly scale: number }
  /** Text of at most `length` bytes. */
  | { readonly kind: "char" | "varchar"; readonly length: number }
  | { readonly kind: "varbinary"; readonly length: number }
  | { readonly kind: "array"; readonly item: ColumnType }
  | { readonly kind: "map"; readonly key: ColumnType; readonly value: ColumnType }
  | { readonly kind: "struct"; readonly fields: readonly StructField[] };

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

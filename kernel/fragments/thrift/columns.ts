/** Stored columns as TColumn and tables as the wire names them. */
import { TAggregationType, type TColumn, type TColumnType, TKeysType } from "../../../idl/thrift.ts";
import type { AggregationType, Column, KeysType, OlapTable } from "../../catalog/api.ts";
import { MAX_VARCHAR_LENGTH, type SqlType } from "../../types/mod.ts";
import { primitiveType, typeDesc } from "./types.ts";

export const KEYS_TYPE: Readonly<Record<KeysType, TKeysType>> = {
  duplicate: TKeysType.DUP_KEYS,
  unique: TKeysType.UNIQUE_KEYS,
  aggregate: TKeysType.AGG_KEYS,
};

/** `generic` has no number of its own: such a column says its function by name. */
const AGGREGATION: Readonly<Record<AggregationType, TAggregationType>> = {
  none: TAggregationType.NONE,
  sum: TAggregationType.SUM,
  min: TAggregationType.MIN,
  max: TAggregationType.MAX,
  replace: TAggregationType.REPLACE,
  replace_if_not_null: TAggregationType.REPLACE_IF_NOT_NULL,
  hll_union: TAggregationType.HLL_UNION,
  bitmap_union: TAggregationType.BITMAP_UNION,
  quantile_union: TAggregationType.QUANTILE_UNION,
  generic: TAggregationType.NONE,
};

/** Bytes of a value in the short key index (Doris' OLAP index size of a type). */
const INDEX_LENGTH: Readonly<Partial<Record<SqlType["kind"], number>>> = {
  boolean: 1,
  tinyint: 1,
  smallint: 2,
  int: 4,
  bigint: 8,
  largeint: 16,
  float: 4,
  double: 8,
  date: 4,
  datetime: 8,
  varchar: 20,
  string: 20,
  json: 16,
  hll: 16,
  bitmap: 16,
  quantile_state: 16,
  ipv4: 4,
  ipv6: 16,
  variant: 24,
  array: 32,
  map: 24,
  struct: 16,
};

const DECIMAL_BYTES: readonly (readonly [number, number])[] = [[9, 4], [18, 8], [38, 16], [76, 32]];

function indexLength(type: SqlType): number {
  if (type.kind === "char") return type.length;
  if (type.kind === "decimal") return DECIMAL_BYTES.find(([digits]) => type.precision <= digits)?.[1] ?? 32;
  return INDEX_LENGTH[type.kind] ?? 16;
}

/** Subcolumns of a VARIANT that are stored as columns; -1 for other types. */
function variantColumns(type: SqlType): number {
  return type.kind === "variant" ? 0 : -1;
}

function columnType(type: SqlType): TColumnType {
  const nested = type.kind === "array" || type.kind === "map" || type.kind === "struct";
  if (nested) {
    return { type: primitiveType(type), len: -1, index_len: indexLength(type), precision: -1, scale: -1 };
  }
  const scalar = typeDesc(type).types?.[0].scalar_type;
  return {
    type: primitiveType(type),
    len: scalar?.len ?? MAX_VARCHAR_LENGTH,
    index_len: indexLength(type),
    precision: scalar?.precision ?? 0,
    scale: scalar?.scale ?? 0,
  };
}

/** Parts of nested types as child columns with Doris' names for them. */
function childColumns(type: SqlType): TColumn[] {
  const child = (name: string, part: SqlType): TColumn => ({
    column_name: name,
    column_type: columnType(part),
    aggregation_type: TAggregationType.NONE,
    is_allow_null: true,
    cluster_key_id: -1,
    ...nestedColumns(part),
  });
  switch (type.kind) {
    case "array":
      return [child("item", type.item)];
    case "map":
      return [child("key", type.key), child("value", type.value)];
    case "struct":
      return type.fields.map((field) => child(field.name, field.type));
    default:
      return [];
  }
}

function nestedColumns(type: SqlType): Pick<TColumn, "children_column"> {
  const children = childColumns(type);
  return children.length === 0 ? {} : { children_column: children };
}

/** DEFAULT as text, or undefined. */
export function defaultText(column: Column): string | undefined {
  const value = column.defaultValue;
  switch (value?.kind) {
    case "literal":
      return value.text;
    case "current_timestamp":
      return "CURRENT_TIMESTAMP";
    case "current_date":
      return "CURRENT_DATE";
    default:
      return undefined;
  }
}

/** Statistics that a VARIANT keeps of sparse subcolumns (Doris' default). */
const VARIANT_SPARSE_STATISTICS = 10_000;

/** A column as tablets and scans know it. */
export function columnToThrift(column: Column): TColumn {
  const { type } = column;
  const text = defaultText(column);
  const isVariant = type.kind === "variant";
  return {
    column_name: column.name,
    column_type: { ...columnType(type), variant_max_subcolumns_count: variantColumns(type) },
    aggregation_type: AGGREGATION[column.aggregation],
    is_key: column.isKey,
    is_allow_null: column.nullable,
    ...(text === undefined ? {} : { default_value: text }),
    visible: column.visible,
    ...nestedColumns(type),
    col_unique_id: column.uniqueId,
    is_auto_increment: column.autoIncrement,
    cluster_key_id: -1,
    variant_enable_typed_paths_to_sparse: false,
    is_on_update_current_timestamp: false,
    variant_max_sparse_column_statistics_size: isVariant ? VARIANT_SPARSE_STATISTICS : -1,
    variant_sparse_hash_shard_count: isVariant ? 0 : -1,
  };
}

const described = new WeakMap<OlapTable, TColumn[]>();

/** All columns of a table; made once per table version, not to be changed. */
export function columnsDesc(table: OlapTable): TColumn[] {
  let columns = described.get(table);
  if (!columns) described.set(table, columns = table.columns.map(columnToThrift));
  return columns;
}

/** Whether a unique table keeps only the newest row of a key already when rows are written. */
export function isMergeOnWrite(table: OlapTable): boolean {
  return table.keysType === "unique" && table.properties.get("enable_unique_key_merge_on_write") === "true";
}

/** Positions of the distribution columns in the table's columns. */
export function distributionPositions(table: OlapTable): number[] {
  const { distribution } = table;
  if (distribution.kind !== "hash") return [];
  const names = new Set(distribution.columns.map((name) => name.toLowerCase()));
  return table.columns.flatMap((column, at) => names.has(column.name.toLowerCase()) ? [at] : []);
}

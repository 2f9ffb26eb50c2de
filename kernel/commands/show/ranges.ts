/** Bounds of range partitions as SHOW prints them: always both, and every column. */
import type { Column, OlapTable, Partition, RangeBound } from "../../catalog/mod.ts";
import { compareBounds } from "../ddl/partitions.ts";

export const MAX = "MAXVALUE";

export interface PrintedRange {
  readonly partition: Partition;
  readonly lower: RangeBound;
  readonly upper: RangeBound;
  /** Partition columns of the table. */
  readonly columns: readonly Column[];
}

/** The least value of a type, which stands for an open lower bound. */
const LEAST: Partial<Record<Column["type"]["kind"], string>> = {
  boolean: "FALSE",
  tinyint: "-128",
  smallint: "-32768",
  int: "-2147483648",
  bigint: "-9223372036854775808",
  largeint: "-170141183460469231731687303715884105728",
  date: "0000-01-01",
  datetime: "0000-01-01 00:00:00",
};

function full(bound: RangeBound, columns: readonly Column[]): RangeBound {
  return columns.map((column, index) => bound[index] ?? LEAST[column.type.kind] ?? "");
}

/** The range partitions of a table in the order of their bounds; none for another scheme. */
export function rangePartitions(table: OlapTable): PrintedRange[] {
  const scheme = table.partitionScheme;
  if (scheme.kind !== "range") return [];
  const columns = scheme.columns.flatMap((name) =>
    table.columns.find((column) => column.name === name) ?? []
  );
  return table.partitions.flatMap((partition): PrintedRange[] => {
    const { item } = partition;
    if (item.kind !== "range") return [];
    return [{ partition, lower: full(item.lower ?? [], columns), upper: full(item.upper, columns), columns }];
  }).sort((a, b) => compareBounds(a.upper, b.upper, columns));
}

/** `('2024-01-01', "7", MAXVALUE)`: dates in single quotes, as the reference prints them. */
export function printBound(bound: RangeBound, columns: readonly Column[]): string {
  const values = bound.map((value, index) => {
    if (value === MAX) return value;
    const { kind } = columns[index].type;
    return kind === "date" || kind === "datetime" ? `'${value}'` : `"${value.replaceAll('"', '\\"')}"`;
  });
  return `(${values.join(", ")})`;
}

/** `[types: [DATEV2]; keys: [0000-01-01]; ..types: [DATEV2]; keys: [2024-01-01]; )` */
export function printRange({ lower, upper, columns }: PrintedRange): string {
  const end = (bound: RangeBound) => {
    const types = columns.map((column) => TYPE_NAMES[column.type.kind] ?? column.type.kind.toUpperCase());
    return `types: [${types.join(", ")}]; keys: [${bound.join(", ")}]; `;
  };
  return `[${end(lower)}..${end(upper)})`;
}

/** Names of Doris' PrimitiveType that differ from SQL's. */
const TYPE_NAMES: Partial<Record<Column["type"]["kind"], string>> = {
  date: "DATEV2",
  datetime: "DATETIMEV2",
};

/**
 * Where a row goes, as SQL: the partition by its ranges or lists, the bucket by Doris' hash.
 * A route is the number of a (partition, bucket) pair; -1 is a row that belongs to no partition or is filtered.
 * @module
 */
import {
  enumName,
  type TExprNode,
  TExprNodeType,
  type TOlapTablePartition,
  type TOlapTablePartitionParam,
  TStatusCode,
} from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";
import { quoteText } from "../storage/column_types.ts";

/** A column of the rows, by Doris' name. */
export interface RowColumn {
  readonly name: string;
  /** SQL of its value. */
  readonly sql: string;
  readonly duckType: string;
}

/** One (partition, bucket) pair. */
export interface Route {
  readonly partition: TOlapTablePartition;
  readonly bucket: number;
}

/** SQL of the partition's ordinal (NULL: none) and of the route from `__p` and a hash. */
export interface Routing {
  readonly routes: readonly Route[];
  readonly partitionSql: string;
  /** `hash` is undefined for random distribution. */
  routeSql(hash: string | undefined): string;
}

/** Partitions and buckets of one sink. */
const MAX_ROUTES = 1_000_000;

/**
 * @param columns the row's columns
 * @throws StatusError for a partition column that the rows lack, or a literal of unknown kind
 */
export function planRouting(param: TOlapTablePartitionParam, columns: readonly RowColumn[]): Routing {
  const byName = new Map(columns.map((c) => [c.name.toLowerCase(), c]));
  const names = param.partition_columns ??
    (param.partition_column === undefined ? [] : [param.partition_column]);
  const keys = names.map((name) => {
    const column = byName.get(name.toLowerCase());
    if (column === undefined) {
      throw new StatusError(TStatusCode.INTERNAL_ERROR, `Rows lack the partition column ${name}`);
    }
    return column;
  });
  const offsets: number[] = [];
  const routes: Route[] = [];
  for (const partition of param.partitions) {
    offsets.push(routes.length);
    if (partition.num_buckets < 1 || routes.length + partition.num_buckets > MAX_ROUTES) {
      throw new StatusError(
        TStatusCode.INVALID_ARGUMENT,
        `Partition ${partition.id} has ${partition.num_buckets} buckets`,
      );
    }
    for (let bucket = 0; bucket < partition.num_buckets; bucket++) routes.push({ partition, bucket });
  }
  return {
    routes,
    partitionSql: partitionSql(param.partitions, keys),
    routeSql: (hash) => routeSql(param.partitions, offsets, hash),
  };
}

function partitionSql(partitions: readonly TOlapTablePartition[], keys: readonly RowColumn[]): string {
  if (keys.length === 0) return partitions.length === 0 ? "CAST(NULL AS INTEGER)" : "0";
  const cases: string[] = [];
  let fallback = "NULL";
  partitions.forEach((p, i) => {
    if (p.is_default_partition) {
      fallback = String(i);
      return;
    }
    const condition = p.in_keys !== undefined && p.in_keys.length > 0
      ? listSql(p.in_keys, keys)
      : rangeSql(p, keys);
    cases.push(`WHEN ${condition} THEN ${i}`);
  });
  return cases.length === 0 ? fallback : `CASE ${cases.join(" ")} ELSE ${fallback} END`;
}

function listSql(lists: readonly (readonly TExprNode[])[], keys: readonly RowColumn[]): string {
  return lists.map((values) =>
    `(${
      values.map((v, i) => `${keyAt(keys, i).sql} IS NOT DISTINCT FROM ${literalSql(v, keyAt(keys, i))}`)
        .join(" AND ")
    })`
  ).join(" OR ");
}

/** Ranges are half open; NULL sorts before every value. */
function rangeSql(p: TOlapTablePartition, keys: readonly RowColumn[]): string {
  const start = p.start_keys ?? (p.start_key === undefined ? [] : [p.start_key]);
  const end = p.end_keys ?? (p.end_key === undefined ? [] : [p.end_key]);
  const conditions: string[] = [];
  if (start.length > 0) conditions.push(`NOT (${lessSql(keys, start)})`);
  if (end.length > 0) conditions.push(`(${lessSql(keys, end)})`);
  return conditions.length === 0 ? "true" : conditions.join(" AND ");
}

function lessSql(keys: readonly RowColumn[], bound: readonly TExprNode[]): string {
  const terms = bound.map((node, i) => {
    const equal = bound.slice(0, i).map((b, j) => {
      const k = keyAt(keys, j);
      return `${k.sql} IS NOT DISTINCT FROM ${literalSql(b, k)}`;
    });
    const key = keyAt(keys, i);
    const less = isNull(node) ? "false" : `(${key.sql} IS NULL OR ${key.sql} < ${literalSql(node, key)})`;
    return [...equal, less].join(" AND ");
  });
  return terms.map((t) => `(${t})`).join(" OR ");
}

function keyAt(keys: readonly RowColumn[], i: number): RowColumn {
  const key = keys[i];
  if (key === undefined) {
    throw new StatusError(
      TStatusCode.INVALID_ARGUMENT,
      `A partition bound has ${i + 1} values, the table ${keys.length} partition columns`,
    );
  }
  return key;
}

function isNull(node: TExprNode): boolean {
  return node.node_type === TExprNodeType.NULL_LITERAL;
}

/** Texts of a literal node, by its kind. */
const LITERALS: readonly ((n: TExprNode) => string | undefined)[] = [
  (n) => n.date_literal?.value,
  (n) => n.int_literal === undefined ? undefined : String(n.int_literal.value),
  (n) => n.large_int_literal?.value,
  (n) => n.string_literal?.value,
  (n) => n.decimal_literal?.value,
  (n) => n.bool_literal === undefined ? undefined : String(n.bool_literal.value),
  (n) => n.float_literal === undefined ? undefined : String(n.float_literal.value),
];

function literalSql(node: TExprNode, column: RowColumn): string {
  if (isNull(node)) return `CAST(NULL AS ${column.duckType})`;
  for (const read of LITERALS) {
    const text = read(node);
    if (text !== undefined) return `CAST(${quoteText(text)} AS ${column.duckType})`;
  }
  const kind = enumName(TExprNodeType, node.node_type) ?? node.node_type;
  throw new StatusError(
    TStatusCode.NOT_IMPLEMENTED_ERROR,
    `A partition bound of ${column.name} is a ${kind}`,
  );
}

function routeSql(
  partitions: readonly TOlapTablePartition[],
  offsets: readonly number[],
  hash: string | undefined,
): string {
  if (partitions.length === 0) return "-1";
  const bucket = (p: TOlapTablePartition): string => {
    if (p.num_buckets === 1) return "0";
    if (hash !== undefined) return `CAST(${hash} % ${p.num_buckets} AS INTEGER)`;
    const first = p.load_tablet_idx ?? -1n;
    return String(
      first < 0n ? Math.floor(Math.random() * p.num_buckets) : Number(first % BigInt(p.num_buckets)),
    );
  };
  const first = partitions[0]!;
  if (hash !== undefined && partitions.every((p) => p.num_buckets === first.num_buckets)) {
    return first.num_buckets === 1 ? "__p" : `__p * ${first.num_buckets} + ${bucket(first)}`;
  }
  const cases = partitions.map((p, i) => `WHEN ${i} THEN ${offsets[i]} + ${bucket(p)}`);
  return `CASE __p ${cases.join(" ")} END`;
}

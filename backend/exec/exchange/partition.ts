/** Which destination a row goes to, as SQL. @module */
import { enumName, type TDataPartition, type TExpr, TPartitionType } from "../../../idl/thrift.ts";
import type { HashInput, TabletStore } from "../../storage/api.ts";
import { type ExprContext, exprSql } from "../expr/mod.ts";
import { invalid, unsupported } from "../errors.ts";

/** Integer expression over the sender's columns: index in its list of destinations. undefined: all rows to all. */
export function partitionSql(
  partition: TDataPartition,
  destinations: number,
  store: TabletStore,
  context: ExprContext,
): string | undefined {
  const exprs = partition.partition_exprs ?? [];
  switch (partition.type) {
    case TPartitionType.UNPARTITIONED:
      return undefined;
    case TPartitionType.RANDOM:
      return `CAST((row_number() OVER ()) % ${destinations} AS INTEGER)`;
    case TPartitionType.HASH_PARTITIONED:
      if (exprs.length === 0) throw invalid("A hash exchange has no expressions to hash");
      return `CAST(hash(${exprs.map((e) => exprSql(e, context)).join(", ")}) % ${destinations} AS INTEGER)`;
    case TPartitionType.BUCKET_SHFFULE_HASH_PARTITIONED: {
      if (exprs.length === 0) throw invalid("A bucket exchange has no expressions to hash");
      const hash = store.bucketHashSql(exprs.map((e) => hashInput(e, context)));
      return `CAST(${hash} % ${destinations} AS INTEGER)`;
    }
    default: {
      const name = enumName(TPartitionType, partition.type) ?? String(partition.type);
      throw unsupported(`The embedded backend has no exchange that is ${name}`);
    }
  }
}

function hashInput(expr: TExpr, context: ExprContext): HashInput {
  const scalar = expr.nodes[0]?.type.types?.[0]?.scalar_type;
  if (scalar === undefined) throw invalid("An expression of a bucket exchange has no scalar type");
  return {
    sql: exprSql(expr, context),
    type: scalar.type,
    ...(scalar.precision === undefined ? {} : { precision: scalar.precision }),
    ...(scalar.scale === undefined ? {} : { scale: scalar.scale }),
  };
}

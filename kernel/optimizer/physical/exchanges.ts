/** Building exchanges. */
import type { OlapTable } from "../../catalog/api.ts";
import type { Expr, Partitioning, PhysicalExchange, PhysicalPlan, SortKey } from "../../plan/mod.ts";

function exchange(
  child: PhysicalPlan,
  partitioning: Partitioning,
  merge: PhysicalExchange["merge"] = undefined,
): PhysicalExchange {
  return { kind: "exchange", child, partitioning, merge };
}

export function gather(child: PhysicalPlan): PhysicalExchange {
  return exchange(child, { kind: "gather" });
}

export function broadcast(child: PhysicalPlan): PhysicalExchange {
  return exchange(child, { kind: "broadcast" });
}

export function hash(child: PhysicalPlan, exprs: readonly Expr[]): PhysicalExchange {
  return exchange(child, { kind: "hash", exprs });
}

/** Each row goes to the bucket of `table` that `exprs`, in place of the distribution columns, give. */
export function toBuckets(child: PhysicalPlan, table: OlapTable, exprs: readonly Expr[]): PhysicalExchange {
  return exchange(child, { kind: "bucket", table, exprs });
}

export function random(child: PhysicalPlan): PhysicalExchange {
  return exchange(child, { kind: "random" });
}

/** Gathers sorted senders into one sorted stream. */
export function mergeSorted(
  child: PhysicalPlan,
  keys: readonly SortKey[],
  limit: number | undefined,
  offset: number,
): PhysicalExchange {
  return exchange(child, { kind: "gather" }, { keys, limit, offset });
}

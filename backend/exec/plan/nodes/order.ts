/** ORDER BY of sorts and merging exchanges (TSortInfo). */
import type { TSortInfo } from "../../../../idl/thrift.ts";
import type { PlanEnv } from "../env.ts";
import { type Rename, sqlOf } from "../relation.ts";

/** Text behind ORDER BY; undefined when nothing is ordered by. */
export function orderSql(info: TSortInfo, env: PlanEnv, rename?: Rename): string | undefined {
  const keys = info.ordering_exprs.map((expr, i) => {
    const direction = info.is_asc_order[i] === false ? "DESC" : "ASC";
    const nulls = info.nulls_first[i] === true ? "FIRST" : "LAST";
    return `${sqlOf(expr, env, rename)} ${direction} NULLS ${nulls}`;
  });
  return keys.length === 0 ? undefined : keys.join(", ");
}

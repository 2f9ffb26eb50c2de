import { DorisError } from "../base/mod.ts";
import type { PhysicalInsert, PhysicalQuery } from "../plan/mod.ts";
import type { FragmentPlan } from "./fragment_plan.ts";

/** Cuts a query: the top fragment hands its rows to the client. */
export function cutQuery(_query: PhysicalQuery): FragmentPlan {
  throw new DorisError("Internal", "Not written yet");
}

/** Cuts an INSERT: the top fragment writes to `insert.table`. */
export function cutInsert(_insert: PhysicalInsert, _partitions?: readonly number[]): FragmentPlan {
  throw new DorisError("Internal", "Not written yet");
}

/** The shape of physical plans. */
import type { PhysicalPlan } from "./physical.ts";

/** Direct children, left to right. */
export function physicalChildren(plan: PhysicalPlan): readonly PhysicalPlan[] {
  switch (plan.kind) {
    case "olap_scan":
    case "values":
    case "empty":
      return [];
    case "hash_join":
    case "nested_loop_join":
      return [plan.left, plan.right];
    case "setop":
      return plan.children;
    case "filter":
    case "project":
    case "aggregate":
    case "sort":
    case "limit":
    case "exchange":
    case "assert_one_row":
      return [plan.child];
  }
}

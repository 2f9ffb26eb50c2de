/** What a plan node gives to its parent. */
import type { NamedExpr, SlotRef } from "./expr.ts";
import { exprNullable, exprType } from "./expr_info.ts";
import type { JoinType, LogicalPlan } from "./logical.ts";
import type { PhysicalPlan } from "./physical.ts";

/** The slot that stands for a named expression above its node. */
export function slotOf(named: NamedExpr): SlotRef {
  const { id, name, expr } = named;
  if (expr.kind === "slot" && expr.id === id) return expr;
  return {
    kind: "slot",
    id,
    name,
    type: exprType(expr),
    nullable: exprNullable(expr),
    origin: expr.kind === "slot" ? expr.origin : undefined,
  };
}

function asNullable(slots: readonly SlotRef[]): SlotRef[] {
  return slots.map((slot) => slot.nullable ? slot : { ...slot, nullable: true });
}

function joinOutput(type: JoinType, left: readonly SlotRef[], right: readonly SlotRef[]): readonly SlotRef[] {
  switch (type) {
    case "left_semi":
    case "left_anti":
    case "null_aware_left_anti":
      return left;
    case "right_semi":
    case "right_anti":
      return right;
    case "left_outer":
      return [...left, ...asNullable(right)];
    case "right_outer":
      return [...asNullable(left), ...right];
    case "full_outer":
      return [...asNullable(left), ...asNullable(right)];
    case "inner":
    case "cross":
      return [...left, ...right];
  }
}

/** Slots that a logical node puts out, in order. */
export function outputOf(plan: LogicalPlan): readonly SlotRef[] {
  switch (plan.kind) {
    case "scan":
    case "values":
    case "setop":
      return plan.slots;
    case "filter":
    case "sort":
    case "limit":
      return outputOf(plan.child);
    case "assert_one_row":
      return asNullable(outputOf(plan.child));
    case "project":
      return plan.exprs.map(slotOf);
    case "join":
      return joinOutput(plan.type, outputOf(plan.left), outputOf(plan.right));
    case "aggregate":
      return [...plan.groupBy, ...plan.aggregates].map(slotOf);
  }
}

/** Slots that a physical node puts out, in order. */
export function physicalOutputOf(plan: PhysicalPlan): readonly SlotRef[] {
  switch (plan.kind) {
    case "olap_scan":
    case "values":
    case "empty":
    case "setop":
      return plan.slots;
    case "filter":
    case "sort":
    case "limit":
    case "exchange":
      return physicalOutputOf(plan.child);
    case "assert_one_row":
      return asNullable(physicalOutputOf(plan.child));
    case "project":
      return plan.exprs.map(slotOf);
    case "hash_join":
    case "nested_loop_join":
      return joinOutput(plan.type, physicalOutputOf(plan.left), physicalOutputOf(plan.right));
    case "aggregate":
      return [...plan.groupBy.map(slotOf), ...plan.aggregates.map((call) => call.output)];
  }
}

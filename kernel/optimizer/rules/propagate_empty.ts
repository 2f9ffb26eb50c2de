/**
 * What is computed from no rows is no rows, or known.
 *
 *     InnerJoin a, Empty    →   Empty          LeftOuterJoin a, Empty   →   Project a, NULLs
 *                                                                             a
 */
import {
  type LogicalJoin,
  type LogicalPlan,
  type LogicalSetOp,
  type NamedExpr,
  outputOf,
  type SlotRef,
} from "../../plan/mod.ts";
import { emptyRelation, isEmptyRelation, passThrough, planChildren, transformPlan } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";

export const propagateEmpty: Rule = {
  name: "propagate_empty",
  apply: (plan) =>
    transformPlan(plan, (node) => planChildren(node).some(isEmptyRelation) ? fold(node) : node),
};

function fold(node: LogicalPlan): LogicalPlan {
  switch (node.kind) {
    case "filter":
    case "project":
    case "sort":
    case "limit":
      return emptyRelation(outputOf(node));
    case "aggregate":
      return node.groupBy.length > 0 ? emptyRelation(outputOf(node)) : node;
    case "join":
      return foldJoin(node);
    case "setop":
      return foldSetOp(node);
    case "assert_one_row":
    case "scan":
    case "values":
      return node;
  }
}

function foldJoin(join: LogicalJoin): LogicalPlan {
  const noLeft = isEmptyRelation(join.left);
  const noRight = isEmptyRelation(join.right);
  const none = emptyRelation(outputOf(join));
  switch (join.type) {
    case "inner":
    case "cross":
    case "left_semi":
    case "right_semi":
      return none;
    case "left_outer":
      return noLeft ? none : withNulls(join, join.left);
    case "right_outer":
      return noRight ? none : withNulls(join, join.right);
    case "full_outer":
      if (noLeft && noRight) return none;
      return withNulls(join, noLeft ? join.right : join.left);
    case "left_anti":
    case "null_aware_left_anti":
      return noLeft ? none : join.left;
    case "right_anti":
      return noRight ? none : join.right;
  }
}

/** The rows of `side` with NULL in every other column of the join. */
function withNulls(join: LogicalJoin, side: LogicalPlan): LogicalPlan {
  const own = new Set(outputOf(side).map((slot) => slot.id));
  const exprs = outputOf(join).map((slot): NamedExpr => own.has(slot.id) ? passThrough(slot) : asNull(slot));
  return { kind: "project", child: side, exprs };
}

function asNull(slot: SlotRef): NamedExpr {
  return { id: slot.id, name: slot.name, expr: { kind: "literal", type: slot.type, value: null } };
}

function foldSetOp(node: LogicalSetOp): LogicalPlan {
  if (node.op === "intersect") return emptyRelation(node.slots);
  if (node.op === "except" && isEmptyRelation(node.children[0])) return emptyRelation(node.slots);
  const kept = node.children.map((_, i) => i).filter((i) => !isEmptyRelation(node.children[i]));
  if (kept.length === 0) return emptyRelation(node.slots);
  const children = kept.map((i) => node.children[i]);
  const columns = kept.map((i) => node.columns[i]);
  if (children.length > 1) return { ...node, children, columns };
  const renamed: LogicalPlan = {
    kind: "project",
    child: children[0],
    exprs: node.slots.map((slot, i) => ({ id: slot.id, name: slot.name, expr: columns[0][i] })),
  };
  // INTERSECT and EXCEPT are distinct even with one input left.
  if (node.op === "union" && node.all) return renamed;
  return { kind: "aggregate", child: renamed, groupBy: node.slots.map(passThrough), aggregates: [] };
}

/** CROSS_JOIN_NODE (nested loop join): all conjuncts are over the intermediate tuple. */
import { TJoinOp } from "../../../../idl/thrift.ts";
import { type NodeBuilder, sqlOf } from "../relation.ts";
import { joinBody, refuseMark, sidesOf } from "./join.ts";

export const nestedLoopJoin: NodeBuilder = (input) => {
  const join = input.node.nested_loop_join_node;
  const op = join?.join_op ?? TJoinOp.CROSS_JOIN;
  refuseMark(input, join?.is_mark);
  const sides = sidesOf(input, op);
  const conjuncts = [...(join?.join_conjuncts ?? [])];
  if (join?.vjoin_conjunct !== undefined) conjuncts.push(join.vjoin_conjunct);
  const conditions = conjuncts.map((expr) => sqlOf(expr, input.env, sides.rename));
  // A match of NULL may be one for NOT IN.
  const mayMatch = op === TJoinOp.NULL_AWARE_LEFT_ANTI_JOIN
    ? conditions.map((condition) => `(${condition}) IS NOT FALSE`)
    : conditions;
  return joinBody(op, sides, mayMatch);
};

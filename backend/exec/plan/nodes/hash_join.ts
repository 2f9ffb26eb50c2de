/** HASH_JOIN_NODE: equalities over the children's slots, other conjuncts over the intermediate tuple. */
import { type TEqJoinCondition, TExprOpcode, TJoinOp } from "../../../../idl/thrift.ts";
import type { PlanEnv } from "../env.ts";
import { type Body, type NodeBuilder, required, sqlOf } from "../relation.ts";
import { joinBody, refuseMark, type Sides, sidesOf } from "./join.ts";

export const hashJoin: NodeBuilder = (input) => {
  const { node, env } = input;
  const join = required(node.hash_join_node, node, "hash_join_node");
  refuseMark(input, join.is_mark);
  const sides = sidesOf(input, join.join_op);
  const others = [...(join.other_join_conjuncts ?? [])];
  if (join.vother_join_conjunct !== undefined) others.push(join.vother_join_conjunct);
  const otherSql = others.map((expr) => sqlOf(expr, env, sides.rename));
  if (join.join_op === TJoinOp.NULL_AWARE_LEFT_ANTI_JOIN) {
    return notIn(sides, join.eq_join_conjuncts, otherSql, env);
  }
  const equal = join.eq_join_conjuncts.map((condition) => equality(condition, env));
  return joinBody(join.join_op, sides, [...equal, ...otherSql]);
};

function equality(condition: TEqJoinCondition, env: PlanEnv): string {
  const operator = condition.opcode === TExprOpcode.EQ_FOR_NULL ? "IS NOT DISTINCT FROM" : "=";
  return `${sqlOf(condition.left, env)} ${operator} ${sqlOf(condition.right, env)}`;
}

/** Rows for which the equality is false, not just not true, with every row of the other side that counts. */
function notIn(
  sides: Sides,
  equalities: readonly TEqJoinCondition[],
  others: readonly string[],
  env: PlanEnv,
): Body {
  const [only] = equalities;
  if (only !== undefined && equalities.length === 1 && others.length === 0) {
    const test = `${sqlOf(only.left, env)} NOT IN (SELECT ${
      sqlOf(only.right, env)
    } FROM (${sides.right.sql}))`;
    return { kind: "rows", from: `(${sides.left.sql})`, rename: sides.rename, where: [test] };
  }
  const equal = equalities.map((condition) => `(${equality(condition, env)})`).join(" AND ");
  const mayMatch = equal === "" ? [] : [`(${equal}) IS NOT FALSE`];
  return joinBody(TJoinOp.NULL_AWARE_LEFT_ANTI_JOIN, sides, [...mayMatch, ...others]);
}

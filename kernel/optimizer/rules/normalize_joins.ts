/**
 * Both sides of an equality of a join become slots: what must be computed is computed below the join.
 *
 *     Join cast(a.x) = b.y   →   Join e = b.y
 *       Scan a                     Project a.x, cast(a.x) as e
 *       Scan b                       Scan a
 *                                  Scan b
 */
import {
  type Expr,
  exprKey,
  type LogicalJoin,
  type LogicalPlan,
  type NamedExpr,
  outputOf,
  slotOf,
} from "../../plan/mod.ts";
import type { OptimizeContext } from "../context.ts";
import { compare, equalitySides, isVolatile } from "../exprs.ts";
import { outputIds, passThrough, transformPlan } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";

export const normalizeJoins: Rule = {
  name: "normalize_joins",
  mandatory: true,
  apply: (plan, ctx) => transformPlan(plan, (node) => node.kind === "join" ? normalize(node, ctx) : node),
};

function normalize(join: LogicalJoin, ctx: OptimizeContext): LogicalPlan {
  if (join.conjuncts.length === 0) return join;
  const leftIds = outputIds(join.left);
  const rightIds = outputIds(join.right);
  const left: NamedExpr[] = [];
  const right: NamedExpr[] = [];
  const conjuncts = join.conjuncts.map((conjunct) => {
    const sides = equalitySides(conjunct, leftIds, rightIds);
    if (!sides || isVolatile(conjunct)) return conjunct;
    if (sides.left.kind === "slot" && sides.right.kind === "slot") return conjunct;
    const op = sides.nullSafe ? "eq_for_null" : "eq";
    return compare(op, asSlot(sides.left, left, ctx), asSlot(sides.right, right, ctx));
  });
  if (left.length === 0 && right.length === 0) return join;
  return { ...join, left: withComputed(join.left, left), right: withComputed(join.right, right), conjuncts };
}

function asSlot(expr: Expr, computed: NamedExpr[], ctx: OptimizeContext): Expr {
  if (expr.kind === "slot") return expr;
  const key = exprKey(expr);
  let named = computed.find((candidate) => exprKey(candidate.expr) === key);
  if (!named) computed.push(named = { id: ctx.nextSlotId(), name: `expr_${expr.kind}`, expr });
  return slotOf(named);
}

function withComputed(child: LogicalPlan, computed: readonly NamedExpr[]): LogicalPlan {
  if (computed.length === 0) return child;
  return { kind: "project", child, exprs: [...outputOf(child).map(passThrough), ...computed] };
}

/**
 * Brings predicates into one form: conjuncts flat and each once, common factors of an OR taken out, equalities
 * under an OR made an IN list, a filter that is always true gone, one that is never true an empty relation.
 *
 *     Filter (a AND b) OR (a AND c)   →   Filter a, (b OR c)
 *     Filter FALSE                    →   Empty
 */
import {
  type Compound,
  type Expr,
  exprKey,
  exprNullable,
  type LogicalPlan,
  mapChildren,
  outputOf,
} from "../../plan/mod.ts";
import {
  compound,
  distinctExprs,
  isNeverTrue,
  isTrue,
  isVolatile,
  sameExpr,
  splitConjuncts,
} from "../exprs.ts";
import { emptyRelation, transformPlan } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";

export const simplifyPredicates: Rule = {
  name: "simplify_predicates",
  apply: (plan) => transformPlan(plan, simplifyNode),
};

function simplifyNode(plan: LogicalPlan): LogicalPlan {
  if (plan.kind === "filter") {
    const conjuncts = simplifyConjuncts(plan.conjuncts);
    if (conjuncts.some(isNeverTrue)) return emptyRelation(outputOf(plan));
    if (conjuncts.length === 0) return plan.child;
    return sameList(conjuncts, plan.conjuncts) ? plan : { ...plan, conjuncts };
  }
  if (plan.kind === "join") {
    const conjuncts = simplifyConjuncts(plan.conjuncts);
    if (sameList(conjuncts, plan.conjuncts)) return plan;
    if (conjuncts.length === 0 && plan.type === "inner") return { ...plan, type: "cross", conjuncts };
    return { ...plan, conjuncts };
  }
  return plan;
}

function sameList(a: readonly Expr[], b: readonly Expr[]): boolean {
  return a.length === b.length && a.every((expr, i) => expr === b[i]);
}

/** Conjuncts flat, simplified, without TRUE and without repetition. */
export function simplifyConjuncts(conjuncts: readonly Expr[]): readonly Expr[] {
  const flat = splitConjuncts(conjuncts).flatMap((expr) => splitConjuncts([simplify(expr)]));
  return distinctExprs(flat.filter((expr) => !isTrue(expr)));
}

function simplify(expr: Expr): Expr {
  if (expr.kind === "and" || expr.kind === "or") {
    const args = expr.args.map(simplify);
    const changed = args.some((arg, i) => arg !== expr.args[i]);
    const again = changed ? compound(expr.kind, args) : expr;
    return again.kind === "or" ? simplifyOr(again) : again;
  }
  if (expr.kind === "not") return mapChildren(expr, simplify);
  return expr;
}

function simplifyOr(expr: Compound): Expr {
  if (isVolatile(expr)) return expr;
  const args = distinctExprs(expr.args);
  const branches = args.map((arg) => splitConjuncts([arg]));
  const keys = branches.map((branch) => new Set(branch.map(exprKey)));
  const common = branches[0].filter((factor) => keys.every((set) => set.has(exprKey(factor))));
  if (common.length === 0) return mergeEqualities(args === expr.args ? expr : compound("or", args));
  const commonKeys = new Set(common.map(exprKey));
  const rests = branches.map((branch) => branch.filter((factor) => !commonKeys.has(exprKey(factor))));
  // A branch that is nothing but the common part makes the rest always true.
  if (rests.some((rest) => rest.length === 0)) return compound("and", common);
  return compound("and", [
    ...common,
    mergeEqualities(compound("or", rests.map((rest) => compound("and", rest)))),
  ]);
}

/** `x = 1 OR x = 2 OR p` as `x IN (1, 2) OR p`. */
function mergeEqualities(expr: Expr): Expr {
  if (expr.kind !== "or") return expr;
  const groups: { value: Expr; options: Expr[]; at: number }[] = [];
  const args: (Expr | undefined)[] = [];
  for (const arg of expr.args) {
    const options = equalityOptions(arg);
    if (!options) {
      args.push(arg);
      continue;
    }
    const group = groups.find(({ value }) => sameExpr(value, options.value));
    if (group) group.options.push(...options.options);
    else {
      groups.push({ ...options, at: args.length });
      args.push(undefined);
    }
  }
  if (groups.length + args.filter((arg) => arg !== undefined).length === expr.args.length) return expr;
  for (const { value, options, at } of groups) args[at] = inList(value, options);
  return compound("or", args.filter((arg) => arg !== undefined));
}

function equalityOptions(expr: Expr): { value: Expr; options: Expr[] } | undefined {
  if (expr.kind === "compare" && expr.op === "eq") {
    if (expr.right.kind === "literal") return { value: expr.left, options: [expr.right] };
    if (expr.left.kind === "literal") return { value: expr.right, options: [expr.left] };
  }
  if (expr.kind === "in" && !expr.negated && expr.options.every((option) => option.kind === "literal")) {
    return { value: expr.value, options: [...expr.options] };
  }
  return undefined;
}

function inList(value: Expr, options: readonly Expr[]): Expr {
  const distinct = distinctExprs(options);
  const nullable = exprNullable(value) || distinct.some(exprNullable);
  if (distinct.length === 1) return { kind: "compare", op: "eq", left: value, right: distinct[0], nullable };
  return { kind: "in", value, options: distinct, negated: false, nullable };
}

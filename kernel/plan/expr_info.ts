/** Type, nullability and children of an expression. */
import { BOOLEAN, type SqlType } from "../types/type.ts";
import type { Expr } from "./expr.ts";

/** The type of the value that `expr` gives. */
export function exprType(expr: Expr): SqlType {
  switch (expr.kind) {
    case "compare":
    case "and":
    case "or":
    case "not":
    case "is_null":
    case "in":
      return BOOLEAN;
    default:
      return expr.type;
  }
}

/** Whether `expr` can be NULL. */
export function exprNullable(expr: Expr): boolean {
  switch (expr.kind) {
    case "literal":
      return expr.value === null;
    case "is_null":
      return false;
    default:
      return expr.nullable;
  }
}

/** Direct children, left to right; the plan inside a subquery is not one. */
export function exprChildren(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case "slot":
    case "literal":
      return [];
    case "call":
    case "agg":
    case "and":
    case "or":
      return expr.args;
    case "compare":
      return [expr.left, expr.right];
    case "not":
    case "is_null":
    case "cast":
      return [expr.arg];
    case "in":
      return [expr.value, ...expr.options];
    case "case":
      return [
        ...expr.whens.flatMap((branch) => [branch.when, branch.then]),
        ...(expr.otherwise ? [expr.otherwise] : []),
      ];
    case "subquery":
      return expr.value ? [expr.value] : [];
  }
}

/** The same node with its children replaced by `map(child)`; the very node when nothing changed. */
export function mapChildren(expr: Expr, map: (child: Expr) => Expr): Expr {
  switch (expr.kind) {
    case "slot":
    case "literal":
      return expr;
    case "call":
    case "agg":
    case "and":
    case "or": {
      const args = mapAll(expr.args, map);
      return args === expr.args ? expr : { ...expr, args };
    }
    case "compare": {
      const left = map(expr.left);
      const right = map(expr.right);
      return left === expr.left && right === expr.right ? expr : { ...expr, left, right };
    }
    case "not":
    case "is_null":
    case "cast": {
      const arg = map(expr.arg);
      return arg === expr.arg ? expr : { ...expr, arg };
    }
    case "in": {
      const value = map(expr.value);
      const options = mapAll(expr.options, map);
      return value === expr.value && options === expr.options ? expr : { ...expr, value, options };
    }
    case "case": {
      let changed = false;
      const whens = expr.whens.map((branch) => {
        const when = map(branch.when);
        const then = map(branch.then);
        if (when === branch.when && then === branch.then) return branch;
        changed = true;
        return { when, then };
      });
      const otherwise = expr.otherwise && map(expr.otherwise);
      return changed || otherwise !== expr.otherwise ? { ...expr, whens, otherwise } : expr;
    }
    case "subquery": {
      if (!expr.value) return expr;
      const value = map(expr.value);
      return value === expr.value ? expr : { ...expr, value };
    }
  }
}

function mapAll(exprs: readonly Expr[], map: (child: Expr) => Expr): readonly Expr[] {
  let changed = false;
  const mapped = exprs.map((expr) => {
    const next = map(expr);
    changed ||= next !== expr;
    return next;
  });
  return changed ? mapped : exprs;
}

/** Rewrites bottom-up: children first, then the node itself. */
export function transformExpr(expr: Expr, rewrite: (node: Expr) => Expr): Expr {
  return rewrite(mapChildren(expr, (child) => transformExpr(child, rewrite)));
}

/** Visits `expr` and everything below it, parents first. */
export function walkExpr(expr: Expr, visit: (node: Expr) => void): void {
  visit(expr);
  for (const child of exprChildren(expr)) walkExpr(child, visit);
}

/** Ids of the slots that `expr` reads; a correlated subquery reads its outer slots. */
export function slotsRead(expr: Expr, into: Set<number> = new Set()): Set<number> {
  walkExpr(expr, (node) => {
    if (node.kind === "slot") into.add(node.id);
    else if (node.kind === "subquery") { for (const slot of node.outer) into.add(slot.id); }
  });
  return into;
}

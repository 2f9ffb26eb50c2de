/**
 * Computes what does not depend on rows.
 *
 *     Filter a < days_add('1994-01-01', 365)   →   Filter a < '1995-01-01'
 *     Filter x = 1 AND TRUE                    →   Filter x = 1
 */
import {
  evaluateAnd,
  evaluateCompare,
  evaluateConstant,
  evaluateIn,
  evaluateOr,
  type FoldContext,
  NOT_FOLDABLE,
} from "../../functions/mod.ts";
import { type Expr, exprType, type Literal, type LiteralValue, type LogicalPlan } from "../../plan/mod.ts";
import { BOOLEAN, castValue, type SqlType } from "../../types/mod.ts";
import type { OptimizeContext } from "../context.ts";
import { compound, FALSE, isTrue, TRUE, withNullability } from "../exprs.ts";
import { mapPlanExprs, transformPlan } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";
import { mapChildren } from "../../plan/mod.ts";

export const foldConstants: Rule = {
  name: "fold_constants",
  apply(plan: LogicalPlan, ctx: OptimizeContext) {
    const fold = (expr: Expr) => foldExpr(expr, ctx.fold);
    return transformPlan(plan, (node) => mapPlanExprs(node, fold));
  },
};

/** The expression with every constant part computed; the very expression when there is none. */
export function foldExpr(expr: Expr, context: FoldContext): Expr {
  if (expr.kind === "slot" || expr.kind === "literal" || expr.kind === "subquery") return expr;
  const mapped = mapChildren(expr, (child) => foldExpr(child, context));
  return foldNode(mapped === expr ? expr : withNullability(mapped), context);
}

function literal(type: SqlType, value: LiteralValue): Literal {
  return { kind: "literal", type, value };
}

function truth(value: boolean | null): Literal {
  return value === null ? literal(BOOLEAN, null) : value ? TRUE : FALSE;
}

function asTruth(expr: Literal): boolean | null {
  return expr.value === null ? null : expr.value === true;
}

function foldNode(expr: Expr, context: FoldContext): Expr {
  switch (expr.kind) {
    case "call": {
      const values = literalValues(expr.args);
      if (!values) return expr;
      const value = evaluateConstant(expr.fn, expr.args.map(exprType), values, expr.type, context);
      return value === NOT_FOLDABLE ? expr : literal(expr.type, value);
    }
    case "cast": {
      if (expr.arg.kind !== "literal") return expr;
      const value = castValue(expr.arg.value, expr.arg.type, expr.type);
      // A value that does not fit is NULL or an error by the session's mode: the backend knows.
      return value === undefined ? expr : literal(expr.type, value);
    }
    case "compare": {
      if (expr.left.kind !== "literal" || expr.right.kind !== "literal") return expr;
      return truth(evaluateCompare(expr.op, expr.left.type, expr.left.value, expr.right.value));
    }
    case "and":
    case "or":
      return foldCompound(expr);
    case "not":
      if (expr.arg.kind === "not") return expr.arg.arg;
      if (expr.arg.kind !== "literal") return expr;
      return truth(expr.arg.value === null ? null : expr.arg.value !== true);
    case "is_null":
      if (expr.arg.kind === "literal") return truth((expr.arg.value === null) !== expr.negated);
      return expr;
    case "in": {
      const options = literalValues(expr.options);
      if (expr.value.kind !== "literal" || !options) return expr;
      return truth(evaluateIn(expr.value.value, options, expr.value.type, expr.negated));
    }
    case "case":
      return foldCase(expr);
    default:
      return expr;
  }
}

function foldCompound(expr: Expr & { kind: "and" | "or" }): Expr {
  if (expr.args.every((arg) => arg.kind === "literal")) {
    const values = expr.args.map((arg) => asTruth(arg as Literal));
    return truth(expr.kind === "and" ? evaluateAnd(values) : evaluateOr(values));
  }
  const neutral = expr.kind === "and";
  const decided = expr.args.find((arg) => arg.kind === "literal" && arg.value === !neutral);
  if (decided) return decided;
  const kept = expr.args.filter((arg) => !(arg.kind === "literal" && arg.value === neutral));
  return kept.length === expr.args.length ? expr : compound(expr.kind, kept);
}

function foldCase(expr: Expr & { kind: "case" }): Expr {
  const whens = expr.whens.filter(({ when }) =>
    !(when.kind === "literal" && (when.value === false || when.value === null))
  );
  const [first] = whens;
  const otherwise = expr.otherwise ?? literal(expr.type, null);
  if (!first) return otherwise;
  if (isTrue(first.when)) return first.then;
  return whens.length === expr.whens.length ? expr : withNullability({ ...expr, whens });
}

function literalValues(exprs: readonly Expr[]): LiteralValue[] | undefined {
  const values: LiteralValue[] = [];
  for (const expr of exprs) {
    if (expr.kind !== "literal") return undefined;
    values.push(expr.value);
  }
  return values;
}

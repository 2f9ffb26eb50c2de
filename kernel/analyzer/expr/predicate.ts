/** Comparisons, IN lists, BETWEEN, LIKE, IS …, and the logic between them. */
import { type CompareOp, type Expr, exprNullable, exprType } from "../../plan/mod.ts";
import { BOOLEAN, comparisonType, comparisonTypeOf, isComparable, printType } from "../../types/mod.ts";
import type * as ast from "../../sql/mod.ts";
import { adaptText, castTo } from "../cast.ts";
import { literal, MAX_CHILDREN } from "../context.ts";
import { type Binder, fail, folded } from "./binder.ts";
import { makeCall } from "./call.ts";

export const COMPARISONS: Readonly<Record<ast.ComparisonOp, CompareOp>> = {
  "=": "eq",
  "!=": "ne",
  "<": "lt",
  "<=": "le",
  ">": "gt",
  ">=": "ge",
  "<=>": "eq_for_null",
};

/** `left op right`, both cast to the type they are compared in. */
export function makeCompare(binder: Binder, op: CompareOp, left: Expr, right: Expr, pos: number): Expr {
  const [a, b] = [adaptText(left, exprType(right)), adaptText(right, exprType(left))];
  const type = comparisonType(exprType(a), exprType(b));
  if (!type || !isComparable(type)) {
    const types = `${printType(exprType(left))} and ${printType(exprType(right))}`;
    throw fail(binder, "Analysis", `Values of type ${types} cannot be compared`, pos);
  }
  const sides = [castTo(a, type), castTo(b, type)] as const;
  return folded(binder, {
    kind: "compare",
    op,
    left: sides[0],
    right: sides[1],
    nullable: op !== "eq_for_null" && sides.some(exprNullable),
  });
}

/** `value [NOT] IN (options)`, all cast to the type they are compared in. */
export function makeIn(
  binder: Binder,
  given: Expr,
  givenOptions: readonly Expr[],
  negated: boolean,
  pos: number,
): Expr {
  if (givenOptions.length > MAX_CHILDREN) {
    throw fail(
      binder,
      "LimitExceeded",
      `IN list has ${givenOptions.length} values, more than ${MAX_CHILDREN}`,
      pos,
    );
  }
  const beside = exprType(given);
  const adapted = givenOptions.map((option) => adaptText(option, beside));
  const type = comparisonTypeOf([beside, ...adapted.map(exprType)]);
  if (!type || !isComparable(type)) {
    throw fail(binder, "Analysis", "Values of the IN list cannot be compared with the value before IN", pos);
  }
  const value = castTo(given, type);
  const options = adapted.map((option) => castTo(option, type));
  const nullable = exprNullable(value) || options.some(exprNullable);
  if (options.length === 1) return makeCompare(binder, negated ? "ne" : "eq", value, options[0], pos);
  return folded(binder, { kind: "in", value, options, negated, nullable });
}

/** Operands of AND, OR and NOT, and conditions of WHERE: BOOLEAN. */
export function asCondition(expr: Expr): Expr {
  return castTo(expr, BOOLEAN);
}

/** n-ary AND / OR; runs of the same operator become one node. */
export function makeLogical(
  binder: Binder,
  kind: "and" | "or",
  operands: readonly Expr[],
  pos: number,
): Expr {
  const args = operands.map(asCondition).flatMap((arg) => arg.kind === kind ? arg.args : [arg]);
  if (args.length > MAX_CHILDREN) {
    throw fail(
      binder,
      "LimitExceeded",
      `Condition has ${args.length} operands, more than ${MAX_CHILDREN}`,
      pos,
    );
  }
  if (args.length === 1) return args[0];
  return folded(binder, { kind, args, nullable: args.some(exprNullable) });
}

/** NOT; on EXISTS and IN (SELECT …) it becomes part of the subquery. */
export function makeNot(binder: Binder, operand: Expr): Expr {
  if (operand.kind === "subquery" && operand.form !== "scalar") {
    return { ...operand, negated: !operand.negated };
  }
  const arg = asCondition(operand);
  return folded(binder, { kind: "not", arg, nullable: exprNullable(arg) });
}

export function makeIsNull(binder: Binder, arg: Expr, negated: boolean): Expr {
  return folded(binder, { kind: "is_null", arg, negated });
}

/** `x IS [NOT] TRUE|FALSE`: never NULL. */
export function makeIsBoolean(
  binder: Binder,
  operand: Expr,
  value: boolean,
  negated: boolean,
  pos: number,
): Expr {
  const is = makeCompare(binder, "eq_for_null", asCondition(operand), literal(BOOLEAN, value), pos);
  return negated ? makeNot(binder, is) : is;
}

/** BETWEEN is two comparisons; its negation is two as well. */
export function makeBetween(
  binder: Binder,
  operand: () => Expr,
  low: Expr,
  high: Expr,
  negated: boolean,
  pos: number,
): Expr {
  const from = makeCompare(binder, negated ? "lt" : "ge", operand(), low, pos);
  const to = makeCompare(binder, negated ? "gt" : "le", operand(), high, pos);
  return makeLogical(binder, negated ? "or" : "and", [from, to], pos);
}

export function makeLike(binder: Binder, node: ast.Like, args: readonly Expr[]): Expr {
  const call = makeCall(binder, node.op === "LIKE" ? "like" : "regexp", args, node.pos);
  return node.negated ? makeNot(binder, call) : call;
}

/** Top-level conditions of an AND, one by one. */
export function conjunctsOf(condition: Expr): readonly Expr[] {
  const expr = asCondition(condition);
  return expr.kind === "and" ? expr.args : [expr];
}

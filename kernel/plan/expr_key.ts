/** Texts that are equal exactly when two expressions are the same, for maps and sets of expressions. */
import type { SqlType } from "../types/type.ts";
import type { Expr, LiteralValue, Subquery } from "./expr.ts";

let subqueries = 0;
const subqueryNumbers = new WeakMap<Subquery["plan"], number>();

/** Two subqueries are the same only when they are one object: their plans have slots of their own. */
function subqueryNumber(plan: Subquery["plan"]): number {
  let number = subqueryNumbers.get(plan);
  if (number === undefined) subqueryNumbers.set(plan, number = subqueries += 1);
  return number;
}

function valueKey(value: LiteralValue): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "number" && Object.is(value, -0)) return "-0";
  if (Array.isArray(value)) return `[${value.map(valueKey).join(",")}]`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

const typeKey = (type: SqlType): string => JSON.stringify(type);
const listKey = (exprs: readonly Expr[]): string => exprs.map(exprKey).join(",");

/** The key of `expr`. Nullability plays no part. */
export function exprKey(expr: Expr): string {
  switch (expr.kind) {
    case "slot":
      return `#${expr.id}`;
    case "literal":
      return `${valueKey(expr.value)}:${typeKey(expr.type)}`;
    case "call":
      return `${expr.fn}(${listKey(expr.args)}):${typeKey(expr.type)}`;
    case "agg":
      return `agg ${expr.fn}(${expr.distinct ? "distinct " : ""}${listKey(expr.args)})`;
    case "and":
    case "or":
      return `${expr.kind}(${listKey(expr.args)})`;
    case "compare":
      return `${expr.op}(${exprKey(expr.left)},${exprKey(expr.right)})`;
    case "not":
      return `not(${exprKey(expr.arg)})`;
    case "is_null":
      return `${expr.negated ? "is_not_null" : "is_null"}(${exprKey(expr.arg)})`;
    case "in":
      return `${expr.negated ? "not_in" : "in"}(${exprKey(expr.value)};${listKey(expr.options)})`;
    case "case": {
      const whens = expr.whens.map(({ when, then }) => `${exprKey(when)}>${exprKey(then)}`).join(";");
      return `case(${whens};${expr.otherwise ? exprKey(expr.otherwise) : ""}):${typeKey(expr.type)}`;
    }
    case "cast":
      return `cast(${exprKey(expr.arg)}):${typeKey(expr.type)}`;
    case "subquery":
      return `subquery ${expr.form} ${expr.negated} ${expr.value ? exprKey(expr.value) : ""} ${
        subqueryNumber(expr.plan)
      }`;
  }
}

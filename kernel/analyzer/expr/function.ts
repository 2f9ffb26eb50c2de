/** Calls as written: aggregates, functions with INTERVAL or unit arguments, then everything in the table. */
import { isAggregate } from "../../functions/mod.ts";
import type { Expr } from "../../plan/mod.ts";
import type * as ast from "../../sql/mod.ts";
import { bindAggregate } from "./aggregate.ts";
import { addInterval, unitStem } from "./arithmetic.ts";
import { type Binder, deeper, fail } from "./binder.ts";
import { makeCall } from "./call.ts";
import { adaptText } from "../cast.ts";
import { DATE } from "../../types/mod.ts";

type Bind = (binder: Binder, expr: ast.Expr) => Expr;

/** A spelling that is not a plain call: gives undefined when the arguments are not of its form. */
type SpecialForm = (binder: Binder, node: ast.FunctionCall, bind: Bind) => Expr | undefined;

/** date_add(d, INTERVAL n unit) and its kin; date_add(d, n) counts days. */
function dateShift(sign: "add" | "sub"): SpecialForm {
  return (binder, node, bind) => {
    if (node.args.length !== 2) return undefined;
    const [date, amount] = node.args;
    if (amount.kind === "interval") {
      return addInterval(binder, bind(binder, date), bind(binder, amount.value), amount.unit, sign, node.pos);
    }
    return addInterval(binder, bind(binder, date), bind(binder, amount), "DAY", sign, node.pos);
  };
}

/** The unit of timestampadd(unit, …), written like a column. */
function unitOf(expr: ast.Expr): string | undefined {
  return expr.kind === "column" && expr.parts.length === 1 ? expr.parts[0] : undefined;
}

const timestampAdd: SpecialForm = (binder, node, bind) => {
  const unit = node.args.length === 3 ? unitOf(node.args[0]) : undefined;
  if (unit === undefined) return undefined;
  const [, count, date] = node.args;
  return addInterval(binder, bind(binder, date), bind(binder, count), unit, "add", node.pos);
};

const timestampDiff: SpecialForm = (binder, node, bind) => {
  const unit = node.args.length === 3 ? unitOf(node.args[0]) : undefined;
  if (unit === undefined) return undefined;
  const [from, to] = node.args.slice(1).map((arg) => adaptText(bind(binder, arg), DATE));
  return makeCall(binder, `${unitStem(binder, unit, node.pos)}_diff`, [to, from], node.pos);
};

const SPECIAL_FORMS: ReadonlyMap<string, SpecialForm> = new Map([
  ["date_add", dateShift("add")],
  ["adddate", dateShift("add")],
  ["date_sub", dateShift("sub")],
  ["subdate", dateShift("sub")],
  ["timestampadd", timestampAdd],
  ["timestampdiff", timestampDiff],
]);

/** Binds a call of any kind. Throws NotSupported for window functions and functions of a database. */
export function bindFunction(binder: Binder, node: ast.FunctionCall, bind: Bind): Expr {
  if (node.over) {
    throw fail(binder, "NotSupported", `Window function ${node.name} is not supported`, node.pos);
  }
  if (node.database !== null) {
    throw fail(
      binder,
      "NotSupported",
      `Function ${node.database}.${node.name}: user functions are not supported`,
      node.pos,
    );
  }
  if (isAggregate(node.name)) return bindAggregate(binder, node, bind);
  if (node.distinct || node.orderBy.length > 0 || node.separator) {
    throw fail(
      binder,
      "Analysis",
      `Function ${node.name} is no aggregate: DISTINCT and ORDER BY do not apply`,
      node.pos,
    );
  }
  const inner = deeper(binder, node.pos);
  const special = SPECIAL_FORMS.get(node.name)?.(inner, node, bind);
  return special ?? makeCall(inner, node.name, node.args.map((arg) => bind(inner, arg)), node.pos);
}

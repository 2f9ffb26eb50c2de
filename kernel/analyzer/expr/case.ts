/** CASE in both forms. */
import { type Expr, exprNullable, exprType } from "../../plan/mod.ts";
import { commonTypeOf } from "../../types/mod.ts";
import { castTo } from "../cast.ts";
import { isNullLiteral } from "../fold.ts";
import { type Binder, fail, folded } from "./binder.ts";
import { asCondition, makeCompare } from "./predicate.ts";

export interface Branch {
  readonly when: Expr;
  readonly then: Expr;
  readonly pos: number;
}

/** CASE; with `operand`, which gives the operand anew for each use, each WHEN is compared with it. Results are cast to their common type. */
export function makeCase(
  binder: Binder,
  operand: (() => Expr) | undefined,
  branches: readonly Branch[],
  otherwise: Expr | undefined,
  pos: number,
): Expr {
  const results = [...branches.map((branch) => branch.then), ...(otherwise ? [otherwise] : [])];
  const type = commonTypeOf(results.map(exprType));
  if (!type) throw fail(binder, "Analysis", "The results of CASE have no common type", pos);
  const whens = branches.map(({ when, then, pos }) => ({
    when: operand ? makeCompare(binder, "eq", operand(), when, pos) : asCondition(when),
    then: castTo(then, type),
  }));
  const last = otherwise && castTo(otherwise, type);
  return folded(binder, {
    kind: "case",
    whens,
    otherwise: last && isNullLiteral(last) ? undefined : last,
    type,
    nullable: !last || exprNullable(last) || whens.some((branch) => exprNullable(branch.then)),
  });
}

/** Expressions without columns: values of SET, DEFAULT, LIMIT and such. */
import type { Expr } from "../plan/mod.ts";
import type * as ast from "../sql/mod.ts";
import { type AnalyzeContext, failure, rootEnv, type Scope, type TypedValue } from "./context.ts";
import { bindExpr } from "./expr/bind.ts";
import { newBinder } from "./expr/binder.ts";

/** Binds an expression that can name no column, folded as far as the FE can. */
export function analyzeExpression(expr: ast.Expr, context: AnalyzeContext): Expr {
  const scope: Scope = { env: rootEnv(context), columns: [] };
  return bindExpr(newBinder(scope, "CONSTANT"), expr);
}

/** The value of a constant. Throws Analysis when only a backend could compute it. */
export function analyzeConstant(expr: ast.Expr, context: AnalyzeContext): TypedValue {
  const bound = analyzeExpression(expr, context);
  if (bound.kind === "literal") return { type: bound.type, value: bound.value };
  throw failure(rootEnv(context), "Analysis", "This expression is not a constant", expr.pos);
}

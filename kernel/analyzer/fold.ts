/** Computing expressions whose inputs are constants, while they are built. */
import {
  evaluateAnd,
  evaluateCompare,
  evaluateConstant,
  evaluateIn,
  evaluateNot,
  evaluateOr,
  type FoldContext,
  NOT_FOLDABLE,
} from "../functions/mod.ts";
import { type Expr, exprType, type Literal, mapChildren } from "../plan/mod.ts";
import { BOOLEAN, type LiteralValue } from "../types/mod.ts";
import { castTo, explicitCast } from "./cast.ts";
import { type AnalyzeContext, literal, textLiteral } from "./context.ts";
import { INTERNAL_CATALOG } from "./scope.ts";

/** What the functions' own folds need to know. */
export function foldContext(context: AnalyzeContext): FoldContext {
  const { nowMicros, timeZone, session, currentDatabase } = context;
  return {
    nowMicros,
    timeZone,
    session: { ...session, database: currentDatabase, catalog: INTERNAL_CATALOG },
  };
}

const isLiteral = (expr: Expr): expr is Literal => expr.kind === "literal";
const truth = (expr: Literal): boolean | null => expr.value as boolean | null;

/**
 * `expr` as a literal when its direct inputs are literals and it can be computed here, else `expr`.
 * Whatever only a backend can compute (uuid(), functions without a fold) stays.
 */
export function foldNode(expr: Expr, context: FoldContext): Expr {
  switch (expr.kind) {
    case "call": {
      if (!expr.args.every(isLiteral)) return expr;
      const args = expr.args as readonly Literal[];
      const value = evaluateConstant(
        expr.fn,
        args.map((arg) => arg.type),
        args.map((arg) => arg.value),
        expr.type,
        context,
      );
      if (value === NOT_FOLDABLE) return expr;
      // A text that is known has its own length, as in the reference.
      return expr.type.kind === "varchar" && typeof value === "string"
        ? textLiteral(value)
        : literal(expr.type, value);
    }
    case "compare": {
      const { left, right } = expr;
      if (!isLiteral(left) || !isLiteral(right)) return expr;
      return literal(BOOLEAN, evaluateCompare(expr.op, left.type, left.value, right.value));
    }
    case "and":
    case "or": {
      if (!expr.args.every(isLiteral)) return expr;
      const values = (expr.args as readonly Literal[]).map(truth);
      return literal(BOOLEAN, expr.kind === "and" ? evaluateAnd(values) : evaluateOr(values));
    }
    case "not":
      return isLiteral(expr.arg) ? literal(BOOLEAN, evaluateNot(truth(expr.arg))) : expr;
    case "is_null":
      return isLiteral(expr.arg) ? literal(BOOLEAN, (expr.arg.value === null) !== expr.negated) : expr;
    case "in": {
      if (!isLiteral(expr.value) || !expr.options.every(isLiteral)) return expr;
      const options = expr.options.map((option) => (option as Literal).value);
      return literal(BOOLEAN, evaluateIn(expr.value.value, options, expr.value.type, expr.negated));
    }
    case "case":
      return foldCase(expr);
    case "cast":
      if (!isLiteral(expr.arg)) return expr;
      return expr.explicit ? explicitCast(expr.arg, expr.type) : castTo(expr.arg, expr.type);
    default:
      return expr;
  }
}

function foldCase(expr: Extract<Expr, { kind: "case" }>): Expr {
  for (const { when, then } of expr.whens) {
    if (!isLiteral(when)) return expr;
    if (when.value === true) return castTo(then, expr.type);
  }
  return expr.otherwise ? castTo(expr.otherwise, expr.type) : literal(expr.type, null);
}

/** Folds bottom-up: for expressions whose slots were just replaced by values. */
export function foldAll(expr: Expr, context: FoldContext): Expr {
  return foldNode(mapChildren(expr, (child) => foldAll(child, context)), context);
}

/** The value of `expr` when it is a literal. */
export function valueOf(expr: Expr): { readonly value: LiteralValue } | undefined {
  return expr.kind === "literal" ? { value: expr.value } : undefined;
}

/** Whether `expr` is NULL whatever happens. */
export function isNullLiteral(expr: Expr): boolean {
  return expr.kind === "literal" && expr.value === null;
}

/** An argument as the function table wants to see it. */
export function asFunctionArg(expr: Expr, nullable: boolean) {
  const type = exprType(expr);
  return expr.kind === "literal" ? { type, nullable, value: expr.value } : { type, nullable };
}

/** Conditions on rows that the FE itself holds: WHERE of SHOW statements. */
import { DorisError } from "../base/mod.ts";
import { type Expr, type SlotRef, transformExpr } from "../plan/mod.ts";
import type * as ast from "../sql/mod.ts";
import type { LiteralValue, SqlType } from "../types/mod.ts";
import { type AnalyzeContext, literal, rootEnv, type Scope } from "./context.ts";
import { bindExpr } from "./expr/bind.ts";
import { newBinder } from "./expr/binder.ts";
import { asCondition } from "./expr/predicate.ts";
import { foldAll, foldContext } from "./fold.ts";
import { columnsOf } from "./scope.ts";

/** A column of the FE's rows. */
export interface FilterColumn {
  readonly name: string;
  readonly type: SqlType;
}

/**
 * Compiles `where` to a test of rows with these columns (values in their order). A condition that is NULL
 * fails. Throws Analysis for unknown columns; the test throws NotSupported for functions that the FE cannot
 * compute.
 */
export function compileRowFilter(
  where: ast.Expr,
  columns: readonly FilterColumn[],
  context: AnalyzeContext,
): (row: readonly LiteralValue[]) => boolean {
  const slots = columns.map(({ name, type }): SlotRef => ({
    kind: "slot",
    id: context.nextSlotId(),
    name,
    type,
    nullable: true,
    origin: undefined,
  }));
  const scope: Scope = { env: rootEnv(context), columns: columnsOf(slots, undefined) };
  const condition = asCondition(bindExpr({ ...newBinder(scope, "FILTER"), rules: NO_EXTRAS }, where));
  const indexes = new Map(slots.map((slot, i) => [slot.id, i]));
  const fold = foldContext(context);
  return (row) => {
    const filled = transformExpr(condition, (node): Expr => {
      const index = node.kind === "slot" ? indexes.get(node.id) : undefined;
      return index === undefined || node.kind !== "slot" ? node : literal(node.type, row[index]);
    });
    const result = foldAll(filled, fold);
    if (result.kind === "literal") return result.value === true;
    throw new DorisError("NotSupported", "This condition needs a backend, but its rows are the frontend's");
  };
}

const NO_EXTRAS = { aggregates: false, subqueries: false } as const;

/** VALUES as a query: columns get the common type of their values. */
import { type Expr, exprNullable, exprType, type SlotRef } from "../plan/mod.ts";
import type * as ast from "../sql/mod.ts";
import { valuesColumnName } from "../sql/mod.ts";
import { commonTypeOf } from "../types/mod.ts";
import { castTo } from "./cast.ts";
import { failure, MAX_COLUMNS, MAX_VALUES_ROWS, type QueryEnv } from "./context.ts";
import { bindExpr } from "./expr/bind.ts";
import { newBinder } from "./expr/binder.ts";
import type { BoundQuery } from "./query.ts";

export function bindValues(node: ast.Values, env: QueryEnv): BoundQuery {
  checkShape(node, env);
  const binder = newBinder({ env, columns: [] }, "VALUES");
  const rows = node.rows.map((row) => row.items.map((item) => bindExpr(binder, item.expr)));
  const names = node.rows[0].items.map(valuesColumnName);
  const types = names.map((name, i) => {
    const type = commonTypeOf(rows.map((row) => exprType(row[i])));
    if (!type) throw failure(env, "Analysis", `Values of column '${name}' have no common type`, node.pos);
    return type;
  });
  const cast = rows.map((row) => row.map((expr, i): Expr => castTo(expr, types[i])));
  const slots = names.map((name, i): SlotRef => ({
    kind: "slot",
    id: env.context.nextSlotId(),
    name,
    type: types[i],
    nullable: cast.some((row) => exprNullable(row[i])),
    origin: undefined,
  }));
  return {
    plan: { kind: "values", slots, rows: cast },
    output: slots.map((slot) => ({ slot, name: slot.name })),
  };
}

/** Rows are many but not too many, and of one length. */
export function checkShape(node: ast.Values, env: QueryEnv): void {
  if (node.rows.length > MAX_VALUES_ROWS) {
    const message = `VALUES has ${node.rows.length} rows, more than ${MAX_VALUES_ROWS}`;
    throw failure(env, "LimitExceeded", message, node.pos);
  }
  const width = node.rows[0].items.length;
  if (width > MAX_COLUMNS) {
    throw failure(env, "LimitExceeded", `VALUES has ${width} columns, more than ${MAX_COLUMNS}`, node.pos);
  }
  const odd = node.rows.find((row) => row.items.length !== width);
  if (odd) {
    throw failure(env, "Analysis", `Rows of VALUES have ${width} and ${odd.items.length} values`, odd.pos);
  }
}

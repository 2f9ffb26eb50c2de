/** UNION, INTERSECT, EXCEPT: inputs are brought to common types, the result has slots of its own. */
import { type LogicalPlan, type NamedExpr, slotOf, type SlotRef } from "../plan/mod.ts";
import type * as ast from "../sql/mod.ts";
import { commonTypeOf, sameType, type SqlType } from "../types/mod.ts";
import { castTo } from "./cast.ts";
import { type AnalyzeContext, failure, type OutputColumn, type QueryEnv } from "./context.ts";
import { bindUnordered, type BoundQuery } from "./query.ts";

const OPS = { UNION: "union", INTERSECT: "intersect", EXCEPT: "except" } as const;

export function bindSetOperation(node: ast.SetOperation, env: QueryEnv): BoundQuery {
  if (node.all && node.op !== "UNION") {
    throw failure(env, "NotSupported", `${node.op} ALL is not supported`, node.pos);
  }
  const inputs = node.inputs.map((input) => bindUnordered(input, env));
  const [first] = inputs;
  inputs.forEach((input, i) => {
    if (input.output.length === first.output.length) return;
    const counts = `${first.output.length} and ${input.output.length}`;
    throw failure(env, "Analysis", `Inputs of ${node.op} have ${counts} columns`, node.inputs[i].pos);
  });
  const types = first.output.map((column, i) => commonColumnType(inputs, i, column.name, node, env));
  const cast = inputs.map((input) => castColumns(env.context, input.plan, input.output, types));
  const slots = types.map((type, i): SlotRef => ({
    kind: "slot",
    id: env.context.nextSlotId(),
    name: first.output[i].name,
    type,
    nullable: cast.some((input) => input.slots[i].nullable),
    origin: undefined,
  }));
  const plan: LogicalPlan = {
    kind: "setop",
    op: OPS[node.op],
    all: node.all,
    children: cast.map((input) => input.plan),
    columns: cast.map((input) => input.slots),
    slots,
  };
  return { plan, output: slots.map((slot) => ({ slot, name: slot.name })) };
}

function commonColumnType(
  inputs: readonly BoundQuery[],
  index: number,
  name: string,
  node: ast.SetOperation,
  env: QueryEnv,
): SqlType {
  const type = commonTypeOf(inputs.map((input) => input.output[index].slot.type));
  if (!type) throw failure(env, "Analysis", `Column '${name}' of ${node.op} has no common type`, node.pos);
  return type;
}

/** `plan` with its columns cast to `types`; the plan itself when they are. Cast columns get slots of their own. */
export function castColumns(
  context: AnalyzeContext,
  plan: LogicalPlan,
  columns: readonly OutputColumn[],
  types: readonly SqlType[],
): { readonly plan: LogicalPlan; readonly slots: readonly SlotRef[] } {
  const exprs = columns.map(({ slot }, i): NamedExpr => {
    const expr = castTo(slot, types[i]);
    return { id: expr === slot ? slot.id : context.nextSlotId(), name: slot.name, expr };
  });
  const slots = exprs.map(slotOf);
  if (columns.every((column, i) => slots[i].id === column.slot.id)) return { plan, slots };
  return { plan: castValues(plan, exprs) ?? { kind: "project", child: plan, exprs }, slots };
}

/** Constants are cast in place: SELECT 1 UNION ALL … keeps being a row of constants. */
function castValues(plan: LogicalPlan, exprs: readonly NamedExpr[]): LogicalPlan | undefined {
  if (plan.kind !== "values" || plan.slots.length !== exprs.length) return undefined;
  const slots = exprs.map(slotOf);
  const rows = plan.rows.map((row) =>
    row.map((expr, i) => sameType(plan.slots[i].type, slots[i].type) ? expr : castTo(expr, slots[i].type))
  );
  return { kind: "values", slots, rows };
}

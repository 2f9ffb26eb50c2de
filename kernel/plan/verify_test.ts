import { assertEquals, assertThrows } from "@std/assert";
import { BIGINT, INT } from "../types/type.ts";
import {
  type Expr,
  type LogicalPlan,
  type LogicalProject,
  PlanError,
  type SlotRef,
  verifyLogical,
} from "./mod.ts";

const slot = (id: number, name: string, nullable = false): SlotRef => ({
  kind: "slot",
  id,
  name,
  type: INT,
  nullable,
  origin: undefined,
});
const one: Expr = { kind: "literal", type: INT, value: 1n };
const values = (...slots: SlotRef[]): LogicalPlan => ({
  kind: "values",
  slots,
  rows: [slots.map(() => one)],
});
const project = (child: LogicalPlan, ...slots: SlotRef[]): LogicalProject => ({
  kind: "project",
  child,
  exprs: slots.map((expr) => ({ id: expr.id, name: expr.name, expr })),
});
const equal = (left: Expr, right: Expr): Expr => ({
  kind: "compare",
  op: "eq",
  left,
  right,
  nullable: false,
});
const filter = (child: LogicalPlan, ...conjuncts: Expr[]): LogicalPlan => ({
  kind: "filter",
  child,
  conjuncts,
});

/** First line of what verifyLogical() says of a broken plan. */
function complaint(plan: LogicalPlan): string {
  return assertThrows(() => verifyLogical(plan), PlanError).message.split("\n")[0];
}

Deno.test("verifyLogical() takes a sound plan", () => {
  const a = slot(1, "a");
  verifyLogical(project(filter(values(a), equal(a, one)), a));
});

Deno.test("verifyLogical() names what is broken", () => {
  const [a, b] = [slot(1, "a"), slot(2, "b")];
  assertEquals(complaint(project(values(a), b)), "Slot b#2 is read but not put out below, in b#2");
  assertEquals(complaint(project(values(slot(1, "a", true)), a)), "Slot a#1 can be NULL below, not here");
  assertEquals(complaint(project(values(a), a, a)), "Slot a#1 is put out twice by project");
  assertEquals(complaint(filter(values(a), a)), "Condition is not BOOLEAN: a#1");
  const big: Expr = { kind: "literal", type: BIGINT, value: 1n };
  assertEquals(complaint(filter(values(a), equal(a, big))), "Sides differ in type: (a#1 = 1)");
});

Deno.test("verifyLogical() lets a subquery read only the outer slots it lists", () => {
  const [a, b] = [slot(1, "a"), slot(2, "b")];
  const exists = (outer: readonly SlotRef[]): Expr => ({
    kind: "subquery",
    form: "exists",
    negated: false,
    value: undefined,
    plan: filter(values(b), equal(a, b)),
    outer,
    type: { kind: "boolean" },
    nullable: false,
  });
  verifyLogical(filter(values(a), exists([a])));
  assertEquals(
    complaint(filter(values(a), exists([]))),
    "Slot a#1 is read but not put out below, in (a#1 = b#2)",
  );
});

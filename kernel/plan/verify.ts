/** Checks what must hold for every logical plan, after analysis and after each rule. */
import { sameType, type SqlType } from "../types/type.ts";
import type { Expr, SlotRef } from "./expr.ts";
import { exprChildren, exprType, walkExpr } from "./expr_info.ts";
import { logicalChildren, logicalExprs } from "./logical_info.ts";
import type { LogicalPlan, LogicalQuery } from "./logical.ts";
import { outputOf } from "./output.ts";
import { printExpr, printPlan, printSlot } from "./print.ts";

/** A plan that breaks an invariant: a bug of whoever made it. */
export class PlanError extends Error {
  constructor(message: string, plan: LogicalPlan) {
    super(`${message}\n${printPlan(plan)}`);
    this.name = "PlanError";
  }
}

const TEXT = new Set(["char", "varchar", "string"]);

/** Types that may meet without a cast: equal ones, and the text types among each other. */
function meets(a: SqlType, b: SqlType): boolean {
  return sameType(a, b) || (TEXT.has(a.kind) && TEXT.has(b.kind));
}

type Known = ReadonlyMap<number, SlotRef>;

const bySlotId = (slots: readonly SlotRef[]): Map<number, SlotRef> =>
  new Map(slots.map((slot) => [slot.id, slot]));

/**
 * Throws {@link PlanError} unless: every slot that an expression reads is put out by a child (or by an
 * enclosing query and listed as outer), with the type it has there; no node puts out an id twice; sides of
 * comparisons, IN lists, branches of CASE and inputs of set operations have one type; conditions are BOOLEAN;
 * aggregate functions stand only in aggregate nodes.
 */
export function verifyLogical(plan: LogicalPlan | LogicalQuery): void {
  if ("output" in plan) {
    verifyNode(plan.plan, new Map());
    const known = bySlotId(outputOf(plan.plan));
    for (const { slot } of plan.output) {
      if (!known.has(slot.id)) {
        throw new PlanError(`Result column ${printSlot(slot)} is not put out`, plan.plan);
      }
    }
    return;
  }
  verifyNode(plan, new Map());
}

function verifyNode(plan: LogicalPlan, outer: Known): void {
  for (const child of logicalChildren(plan)) verifyNode(child, outer);
  const fail = (message: string): never => {
    throw new PlanError(message, plan);
  };
  const known = inputOf(plan, outer);
  for (const expr of logicalExprs(plan)) verifyExpr(expr, known, fail);
  verifyShape(plan, fail);
  const seen = new Set<number>();
  for (const slot of outputOf(plan)) {
    if (seen.has(slot.id)) fail(`Slot ${printSlot(slot)} is put out twice by ${plan.kind}`);
    seen.add(slot.id);
  }
}

/** Slots that the node's expressions may read. */
function inputOf(plan: LogicalPlan, outer: Known): Known {
  const known = new Map(outer);
  if (plan.kind === "join") {
    // ON reads the columns before the join makes them nullable, of both sides whatever is put out.
    for (const slot of [...outputOf(plan.left), ...outputOf(plan.right)]) known.set(slot.id, slot);
    return known;
  }
  for (const child of logicalChildren(plan)) {
    for (const slot of outputOf(child)) known.set(slot.id, slot);
  }
  return known;
}

type Fail = (message: string) => never;

function verifyExpr(root: Expr, known: Known, fail: Fail): void {
  walkExpr(root, (expr) => {
    switch (expr.kind) {
      case "slot": {
        const found = known.get(expr.id);
        if (!found) fail(`Slot ${printSlot(expr)} is read but not put out below, in ${printExpr(root)}`);
        else if (!sameType(found.type, expr.type)) fail(`Slot ${printSlot(expr)} has another type below`);
        else if (found.nullable && !expr.nullable) {
          fail(`Slot ${printSlot(expr)} can be NULL below, not here`);
        }
        break;
      }
      case "compare":
        if (!meets(exprType(expr.left), exprType(expr.right))) {
          fail(`Sides differ in type: ${printExpr(expr)}`);
        }
        break;
      case "in":
        for (const option of expr.options) {
          if (!meets(exprType(option), exprType(expr.value))) {
            fail(`Options differ in type: ${printExpr(expr)}`);
          }
        }
        break;
      case "case":
        for (const then of [...expr.whens.map((w) => w.then), ...(expr.otherwise ? [expr.otherwise] : [])]) {
          if (!meets(exprType(then), expr.type)) fail(`Branches differ in type: ${printExpr(expr)}`);
        }
        for (const { when } of expr.whens) verifyCondition(when, fail);
        break;
      case "and":
      case "or":
        if (expr.args.length < 2) fail(`${expr.kind.toUpperCase()} has ${expr.args.length} operands`);
        for (const arg of expr.args) verifyCondition(arg, fail);
        break;
      case "not":
        verifyCondition(expr.arg, fail);
        break;
      case "agg":
        if (expr !== root) fail(`Aggregate function inside ${printExpr(root)}`);
        for (const child of exprChildren(expr)) {
          walkExpr(
            child,
            (node) => node.kind === "agg" && fail(`Aggregate function inside ${printExpr(root)}`),
          );
        }
        break;
      case "subquery":
        verifySubquery(expr, known, fail);
        break;
    }
  });
}

function verifyCondition(expr: Expr, fail: Fail): void {
  if (exprType(expr).kind !== "boolean") fail(`Condition is not BOOLEAN: ${printExpr(expr)}`);
}

function verifySubquery(expr: Extract<Expr, { kind: "subquery" }>, known: Known, fail: Fail): void {
  for (const slot of expr.outer) {
    if (!known.has(slot.id)) fail(`Outer slot ${printSlot(slot)} of a subquery is not put out below`);
  }
  const output = outputOf(expr.plan);
  if (expr.form !== "exists" && output.length !== 1) {
    fail(`Subquery ${expr.form} puts out ${output.length} columns`);
  }
  if (expr.form === "in" && (!expr.value || !meets(exprType(expr.value), output[0].type))) {
    fail(`Value and column of IN differ in type: ${printExpr(expr)}`);
  }
  verifyNode(expr.plan, bySlotId(expr.outer));
}

function verifyShape(plan: LogicalPlan, fail: Fail): void {
  switch (plan.kind) {
    case "filter":
    case "join":
      for (const conjunct of plan.conjuncts) verifyCondition(conjunct, fail);
      break;
    case "values":
      for (const row of plan.rows) {
        if (row.length !== plan.slots.length) {
          fail(`Row has ${row.length} values for ${plan.slots.length} columns`);
        }
        row.forEach((expr, i) => {
          if (!meets(exprType(expr), plan.slots[i].type)) {
            fail(`Value ${printExpr(expr)} has another type than its column`);
          }
        });
      }
      break;
    case "aggregate":
      for (const { expr } of plan.aggregates) {
        if (expr.kind !== "agg") fail(`${printExpr(expr)} is no aggregate function`);
      }
      for (const { expr } of plan.groupBy) {
        if (expr.kind === "agg") fail(`Group key ${printExpr(expr)} is an aggregate`);
      }
      break;
    case "project":
      for (const { expr } of plan.exprs) {
        if (expr.kind === "agg") fail(`${printExpr(expr)} stands in a project`);
      }
      break;
    case "setop":
      verifySetOp(plan, fail);
      break;
  }
}

function verifySetOp(plan: Extract<LogicalPlan, { kind: "setop" }>, fail: Fail): void {
  if (plan.columns.length !== plan.children.length) {
    fail("Set operation has columns for other inputs than it has");
  }
  plan.columns.forEach((columns, c) => {
    const known = bySlotId(outputOf(plan.children[c]));
    if (columns.length !== plan.slots.length) {
      fail(`Input ${c} of the set operation has ${columns.length} columns`);
    }
    columns.forEach((slot, i) => {
      if (!known.has(slot.id)) fail(`Slot ${printSlot(slot)} is not put out by input ${c}`);
      if (!meets(slot.type, plan.slots[i].type)) {
        fail(`Slot ${printSlot(slot)} of input ${c} has another type`);
      }
    });
  });
}

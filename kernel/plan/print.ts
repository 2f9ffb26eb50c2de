/** Logical plans and expressions as text, for EXPLAIN, traces and tests. */
import { printType, printValue } from "../types/mod.ts";
import type { Expr, Literal, NamedExpr, SlotRef, SortKey } from "./expr.ts";
import { logicalChildren } from "./logical_info.ts";
import type { LogicalInsert, LogicalPlan, LogicalQuery } from "./logical.ts";
import { slotOf } from "./output.ts";
import { walkExpr } from "./expr_info.ts";

const OPERATORS: Readonly<Record<string, string>> = {
  eq: "=",
  ne: "!=",
  lt: "<",
  le: "<=",
  gt: ">",
  ge: ">=",
  eq_for_null: "<=>",
  add: "+",
  subtract: "-",
  multiply: "*",
  divide: "/",
  int_divide: "DIV",
  mod: "%",
  bitand: "&",
  bitor: "|",
  bitxor: "^",
};

const UNQUOTED = new Set([
  "boolean",
  "tinyint",
  "smallint",
  "int",
  "bigint",
  "largeint",
  "float",
  "double",
  "decimal",
]);

function printLiteral({ type, value }: Literal): string {
  if (value === null) return "NULL";
  if (type.kind === "boolean") return value ? "TRUE" : "FALSE";
  const text = printValue(value, type) ?? "NULL";
  return UNQUOTED.has(type.kind) ? text : `'${text.replaceAll("'", "''")}'`;
}

/** `name#id`. */
export function printSlot(slot: Pick<SlotRef, "name" | "id">): string {
  return `${slot.name}#${slot.id}`;
}

const printList = (exprs: readonly Expr[], separator = ", "): string => exprs.map(printExpr).join(separator);

/** An expression on one line, slots as `name#id`. A subquery shows its form, not its plan. */
export function printExpr(expr: Expr): string {
  switch (expr.kind) {
    case "slot":
      return printSlot(expr);
    case "literal":
      return printLiteral(expr);
    case "call": {
      const operator = OPERATORS[expr.fn];
      if (operator && expr.args.length === 2) return `(${printList(expr.args, ` ${operator} `)})`;
      return `${expr.fn}(${printList(expr.args)})`;
    }
    case "agg":
      return `${expr.fn}(${expr.distinct ? "DISTINCT " : ""}${
        expr.args.length === 0 ? "*" : printList(expr.args)
      })`;
    case "compare":
      return `(${printExpr(expr.left)} ${OPERATORS[expr.op]} ${printExpr(expr.right)})`;
    case "and":
    case "or":
      return `(${printList(expr.args, ` ${expr.kind.toUpperCase()} `)})`;
    case "not":
      return `NOT ${printExpr(expr.arg)}`;
    case "is_null":
      return `${printExpr(expr.arg)} IS ${expr.negated ? "NOT " : ""}NULL`;
    case "in":
      return `${printExpr(expr.value)} ${expr.negated ? "NOT " : ""}IN (${printList(expr.options)})`;
    case "case": {
      const whens = expr.whens.map(({ when, then }) => `WHEN ${printExpr(when)} THEN ${printExpr(then)}`)
        .join(" ");
      return `CASE ${whens}${expr.otherwise ? ` ELSE ${printExpr(expr.otherwise)}` : ""} END`;
    }
    case "cast":
      return `${expr.explicit ? "CAST" : "cast"}(${printExpr(expr.arg)} AS ${printType(expr.type)})`;
    case "subquery": {
      const value = expr.value ? `${printExpr(expr.value)} ` : "";
      const outer = expr.outer.length > 0 ? ` outer: ${expr.outer.map(printSlot).join(", ")}` : "";
      return `${value}${expr.negated ? "NOT " : ""}${expr.form.toUpperCase()}(subquery${outer})`;
    }
  }
}

/** `expr AS name#id: type null`; a slot that passes through is printed alone. */
function printNamed(named: NamedExpr): string {
  const { id, name, expr } = named;
  if (expr.kind === "slot" && expr.id === id) return printSlot(expr);
  return `${printExpr(expr)} AS ${printTyped(slotOf({ id, name, expr }))}`;
}

function printTyped(slot: SlotRef): string {
  return `${printSlot(slot)}: ${printType(slot.type)}${slot.nullable ? " null" : ""}`;
}

function printKey(key: SortKey): string {
  const nulls = key.nullsFirst === key.ascending ? "" : key.nullsFirst ? " NULLS FIRST" : " NULLS LAST";
  return `${printExpr(key.expr)} ${key.ascending ? "ASC" : "DESC"}${nulls}`;
}

/** The node itself: kind and what it does, without children. */
function printNode(plan: LogicalPlan): string {
  switch (plan.kind) {
    case "scan": {
      const { table, alias, slots, partitions, tablets } = plan;
      const name = `${table.database}.${table.name}${alias === table.name ? "" : ` AS ${alias}`}`;
      const parts = partitions ? ` partitions=${partitions.join(",")}` : "";
      const some = tablets ? ` tablets=${tablets.join(",")}` : "";
      return `Scan ${name} [${slots.map(printSlot).join(", ")}]${parts}${some}`;
    }
    case "values":
      return `Values [${plan.slots.map(printTyped).join(", ")}] ${
        plan.rows.map((row) => `(${printList(row)})`).join(", ")
      }`;
    case "filter":
      return `Filter ${printList(plan.conjuncts, " AND ")}`;
    case "project":
      return `Project [${plan.exprs.map(printNamed).join(", ")}]`;
    case "join": {
      const on = plan.conjuncts.length > 0 ? ` ON ${printList(plan.conjuncts, " AND ")}` : "";
      return `Join ${plan.type}${on}${plan.hint ? ` [${plan.hint}]` : ""}`;
    }
    case "aggregate":
      return `Aggregate keys=[${plan.groupBy.map(printNamed).join(", ")}] calls=[${
        plan.aggregates.map(printNamed).join(", ")
      }]`;
    case "sort":
      return `Sort ${plan.keys.map(printKey).join(", ")}`;
    case "limit":
      return `Limit ${plan.limit ?? "all"}${plan.offset > 0 ? ` offset ${plan.offset}` : ""}`;
    case "setop": {
      const inputs = plan.columns.map((slots) => `(${slots.map(printSlot).join(", ")})`).join(" ");
      return `SetOp ${plan.op}${plan.all ? " all" : ""} [${
        plan.slots.map(printTyped).join(", ")
      }] from ${inputs}`;
    }
    case "assert_one_row":
      return "AssertOneRow";
  }
}

/** Expressions in whose subqueries a reader is interested. */
function subqueryPlans(plan: LogicalPlan): readonly LogicalPlan[] {
  const holders: readonly Expr[] = plan.kind === "filter" || plan.kind === "join"
    ? plan.conjuncts
    : plan.kind === "project"
    ? plan.exprs.map((named) => named.expr)
    : [];
  const plans: LogicalPlan[] = [];
  for (const expr of holders) walkExpr(expr, (node) => node.kind === "subquery" && plans.push(node.plan));
  return plans;
}

function printTree(plan: LogicalPlan, depth: number, lines: string[]): void {
  const indent = "  ".repeat(depth);
  lines.push(indent + printNode(plan));
  for (const inner of subqueryPlans(plan)) {
    lines.push(`${indent}  subquery:`);
    printTree(inner, depth + 2, lines);
  }
  for (const child of logicalChildren(plan)) printTree(child, depth + 1, lines);
}

/** A plan as an indented tree, one line per node, parents first. */
export function printPlan(plan: LogicalPlan): string {
  const lines: string[] = [];
  printTree(plan, 0, lines);
  return lines.join("\n");
}

/** A query: its result columns, then its plan. */
export function printLogical(query: LogicalQuery): string {
  const columns = query.output.map(({ slot, name }) => {
    const label = name === slot.name ? "" : ` AS "${name}"`;
    return `${printTyped(slot)}${label}`;
  });
  return `Result [${columns.join(", ")}]\n${printPlan(query.plan)}`;
}

/** An INSERT: its target, then the query that feeds it. */
export function printLogicalInsert(insert: LogicalInsert): string {
  const { table, partitions, label, query } = insert;
  const parts = partitions ? ` partitions=${partitions.join(",")}` : "";
  return `Insert ${table.database}.${table.name}${parts}${label ? ` label=${label}` : ""}\n${
    printLogical(query)
  }`;
}

/** UNION_NODE (all rows, also constant ones), INTERSECT_NODE and EXCEPT_NODE (distinct rows). */
import type { TExpr } from "../../../../idl/thrift.ts";
import { TStatusCode } from "../../../../idl/thrift.ts";
import { StatusError } from "../../../storage/api.ts";
import {
  column,
  type NodeBuilder,
  type NodeInput,
  notImplemented,
  required,
  selectList,
  sqlOf,
} from "../relation.ts";
import { emptySet } from "./empty_set.ts";

export const union: NodeBuilder = (input) => {
  const { node } = input;
  const { const_expr_lists: constants, result_expr_lists: results } = required(
    node.union_node,
    node,
    "union_node",
  );
  const parts = childSelects(input, results);
  if (constants.length > 0) parts.push(constantRows(input, constants));
  return parts.length === 0 ? emptySet(input) : { kind: "select", sql: parts.join(" UNION ALL ") };
};

export const intersect: NodeBuilder = (input) => {
  const body = required(input.node.intersect_node, input.node, "intersect_node");
  return distinct(input, "INTERSECT", body.result_expr_lists, body.const_expr_lists);
};

export const except: NodeBuilder = (input) => {
  const body = required(input.node.except_node, input.node, "except_node");
  return distinct(input, "EXCEPT", body.result_expr_lists, body.const_expr_lists);
};

function distinct(
  input: NodeInput,
  operator: string,
  results: readonly (readonly TExpr[])[],
  constants: readonly (readonly TExpr[])[],
) {
  if (constants.length > 0) {
    throw notImplemented(`${operator} with constant rows (node ${input.node.node_id})`);
  }
  return { kind: "select", sql: childSelects(input, results).join(` ${operator} `) } as const;
}

function childSelects(input: NodeInput, results: readonly (readonly TExpr[])[]): string[] {
  return input.children.map((child, i) => {
    // A child without expressions hands its slots on as they are.
    const exprs = results[i] ?? [];
    const values = exprs.length > 0
      ? exprs.map((expr) => sqlOf(expr, input.env))
      : child.slots.map((slot) => column(slot.id));
    return `SELECT ${selectList(withNames(input, values))} FROM (${child.sql})`;
  });
}

function constantRows(input: NodeInput, rows: readonly (readonly TExpr[])[]): string {
  const values = rows.map((row) => row.map((expr) => sqlOf(expr, input.env)));
  if (values.length === 1 || input.slots.length === 0) {
    return values.map((row) => `SELECT ${selectList(withNames(input, row))}`).join(" UNION ALL ");
  }
  const names = input.slots.map((slot) => column(slot.id)).join(", ");
  for (const row of values) withNames(input, row);
  return `SELECT ${names} FROM (VALUES ${
    values.map((row) => `(${row.join(", ")})`).join(", ")
  }) AS v(${names})`;
}

function withNames({ node, slots }: NodeInput, values: readonly string[]): string[] {
  if (values.length !== slots.length) {
    throw new StatusError(
      TStatusCode.INTERNAL_ERROR,
      `Set operation ${node.node_id} has ${values.length} values for ${slots.length} slots`,
    );
  }
  return values.map((sql, i) => `${sql} AS ${column(slots[i]!.id)}`);
}

/** The outline of a physical plan without slots and expressions: what golden data of big queries compare. */
import type { Expr, PhysicalPlan } from "../plan/mod.ts";
import { physicalChildren } from "../plan/mod.ts";

/** One line per node, indented; projects are left out. */
export function planShape(plan: PhysicalPlan): string {
  const lines: string[] = [];
  const visit = (node: PhysicalPlan, depth: number) => {
    if (node.kind === "project") return visit(node.child, depth);
    lines.push("  ".repeat(depth) + describe(node));
    for (const child of physicalChildren(node)) visit(child, depth + 1);
  };
  visit(plan, 0);
  return lines.join("\n");
}

function describe(node: PhysicalPlan): string {
  switch (node.kind) {
    case "olap_scan":
      return `Scan ${node.alias === node.table.name ? node.alias : `${node.table.name}(${node.alias})`}`;
    case "hash_join": {
      const on = node.equalities.map(({ left, right }) => `${nameOf(left)} = ${nameOf(right)}`).join(", ");
      const filters = node.runtimeFilters.length > 0 ? ` filters ${node.runtimeFilters.length}` : "";
      const other = node.otherConjuncts.length > 0 ? ` other ${node.otherConjuncts.length}` : "";
      return `HashJoin ${node.type} ${node.distribution} (${on})${other}${filters}`;
    }
    case "nested_loop_join":
      return `NestedLoopJoin ${node.type} other ${node.conjuncts.length}`;
    case "aggregate":
      return `Aggregate ${node.phase} keys ${node.groupBy.length} calls ${node.aggregates.length}`;
    case "sort":
      return `${node.limit === undefined ? "Sort" : "TopN"}${node.local ? " local" : ""}`;
    case "exchange":
      return `Exchange ${node.partitioning.kind}${node.merge ? " merge" : ""}`;
    case "filter":
      return `Filter ${node.conjuncts.length}`;
    case "limit":
      return `Limit ${node.limit}`;
    case "setop":
      return `SetOp ${node.op}`;
    case "values":
    case "empty":
    case "project":
    case "assert_one_row":
      return node.kind;
  }
}

function nameOf(expr: Expr): string {
  return expr.kind === "slot" ? expr.name : expr.kind;
}

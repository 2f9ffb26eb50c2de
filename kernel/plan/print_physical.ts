/** Physical plans as text, for EXPLAIN, traces and tests. */
import type { NamedExpr, SlotRef, SortKey } from "./expr.ts";
import type { Partitioning, PhysicalInsert, PhysicalPlan, PhysicalQuery, RuntimeFilter } from "./physical.ts";
import { physicalChildren } from "./physical_info.ts";
import { printExpr, printSlot } from "./print.ts";

const list = (exprs: readonly Parameters<typeof printExpr>[0][], separator = ", ") =>
  exprs.map(printExpr).join(separator);
const slots = (refs: readonly SlotRef[]) => `[${refs.map(printSlot).join(", ")}]`;
const named = ({ id, name, expr }: NamedExpr) =>
  expr.kind === "slot" && expr.id === id ? printSlot(expr) : `${printExpr(expr)} AS ${name}#${id}`;

function printKeys(keys: readonly SortKey[]): string {
  return keys.map((key) => {
    const nulls = key.nullsFirst === key.ascending ? "" : key.nullsFirst ? " NULLS FIRST" : " NULLS LAST";
    return `${printExpr(key.expr)} ${key.ascending ? "ASC" : "DESC"}${nulls}`;
  }).join(", ");
}

function printBounds(limit: number | undefined, offset: number): string {
  return `${limit === undefined ? "" : ` limit ${limit}`}${offset > 0 ? ` offset ${offset}` : ""}`;
}

function printPartitioning(partitioning: Partitioning): string {
  switch (partitioning.kind) {
    case "hash":
      return `hash(${list(partitioning.exprs)})`;
    case "bucket":
      return `bucket of ${partitioning.table.name}(${list(partitioning.exprs)})`;
    case "gather":
    case "broadcast":
    case "random":
      return partitioning.kind;
  }
}

function printFilters(filters: readonly RuntimeFilter[]): string {
  if (filters.length === 0) return "";
  const texts = filters.map(({ id, source, targets }) =>
    `RF${id} ${printExpr(source)}->[${targets.map(({ expr }) => printExpr(expr)).join(",")}]`
  );
  return ` build ${texts.join("; ")}`;
}

/** Which runtime filters each scan applies. */
type Applied = ReadonlyMap<PhysicalPlan, readonly number[]>;

function printNode(plan: PhysicalPlan, applied: Applied): string {
  switch (plan.kind) {
    case "olap_scan": {
      const { table, alias, partitions, tablets } = plan;
      const name = alias === table.name ? table.name : `${table.name} AS ${alias}`;
      const filters = (applied.get(plan) ?? []).map((id) => `RF${id}`).join(" ");
      const parts = `partitions=${partitions.length}/${table.partitions.length} tablets=${tablets.length}`;
      return `OlapScan ${name} ${slots(plan.slots)} ${parts}${filters ? ` apply ${filters}` : ""}`;
    }
    case "values":
      return `Values ${slots(plan.slots)} ${plan.rows.map((row) => `(${list(row)})`).join(", ")}`;
    case "empty":
      return `Empty ${slots(plan.slots)}`;
    case "filter":
      return `Filter ${list(plan.conjuncts, " AND ")}`;
    case "project":
      return `Project [${plan.exprs.map(named).join(", ")}]`;
    case "hash_join": {
      const on = plan.equalities.map(({ left, right, nullSafe }) =>
        `${printExpr(left)} ${nullSafe ? "<=>" : "="} ${printExpr(right)}`
      );
      const others = plan.otherConjuncts.length > 0 ? ` other ${list(plan.otherConjuncts, " AND ")}` : "";
      const filters = printFilters(plan.runtimeFilters);
      return `HashJoin ${plan.type} ${plan.distribution} ON ${on.join(" AND ")}${others}${filters}`;
    }
    case "nested_loop_join": {
      const on = plan.conjuncts.length > 0 ? ` ON ${list(plan.conjuncts, " AND ")}` : "";
      return `NestedLoopJoin ${plan.type}${on}`;
    }
    case "aggregate": {
      const calls = plan.aggregates.map(({ call, output, state }) =>
        `${state ? `${call.fn}(${printSlot(state)})` : printExpr(call)} AS ${printSlot(output)}`
      );
      return `Aggregate ${plan.phase} keys=[${plan.groupBy.map(named).join(", ")}] calls=[${
        calls.join(", ")
      }]`;
    }
    case "sort":
      return `Sort${plan.local ? " local" : ""} ${printKeys(plan.keys)}${
        printBounds(plan.limit, plan.offset)
      }`;
    case "limit":
      return `Limit${printBounds(plan.limit, plan.offset)}`;
    case "exchange": {
      const merge = plan.merge
        ? ` merge ${printKeys(plan.merge.keys)}${printBounds(plan.merge.limit, plan.merge.offset)}`
        : "";
      return `Exchange ${printPartitioning(plan.partitioning)}${merge}`;
    }
    case "setop":
      return `SetOp ${plan.op} ${slots(plan.slots)} from ${plan.columns.map(slots).join(" ")}`;
    case "assert_one_row":
      return "AssertOneRow";
  }
}

function appliedIn(plan: PhysicalPlan, applied: Map<PhysicalPlan, number[]> = new Map()): Applied {
  if (plan.kind === "hash_join") {
    for (const { id, targets } of plan.runtimeFilters) {
      for (const { scan } of targets) applied.set(scan, [...(applied.get(scan) ?? []), id]);
    }
  }
  for (const child of physicalChildren(plan)) appliedIn(child, applied);
  return applied;
}

/** A plan as an indented tree, one line per node, parents first. */
export function printPhysicalPlan(plan: PhysicalPlan): string {
  const applied = appliedIn(plan);
  const lines: string[] = [];
  const visit = (node: PhysicalPlan, depth: number) => {
    lines.push("  ".repeat(depth) + printNode(node, applied));
    for (const child of physicalChildren(node)) visit(child, depth + 1);
  };
  visit(plan, 0);
  return lines.join("\n");
}

/** A query: its result columns, then its plan. */
export function printPhysical(query: PhysicalQuery): string {
  const columns = query.output.map(({ slot, name }) =>
    name === slot.name ? printSlot(slot) : `${printSlot(slot)} AS "${name}"`
  );
  return `Result [${columns.join(", ")}]\n${printPhysicalPlan(query.plan)}`;
}

/** An INSERT: its target, then the plan that feeds it. */
export function printPhysicalInsert(insert: PhysicalInsert): string {
  const target = `${insert.table.database}.${insert.table.name}`;
  return `TableSink ${target} ${slots(insert.slots)}\n${printPhysicalPlan(insert.plan)}`;
}

/** Asks for every table of a plan whether its columns that the plan uses may be read. */
import { type Expr, logicalExprs, type LogicalQuery, slotsRead, walkLogical } from "../plan/mod.ts";
import type { AnalyzeContext } from "./context.ts";

/** Throws what the context throws for the first table that may not be read. */
export function checkPrivileges(query: LogicalQuery, context: AnalyzeContext): void {
  if (!context.checkPrivilege) return;
  const read = new Set(query.output.map((column) => column.slot.id));
  const collect = (expr: Expr) => void slotsRead(expr, read);
  walkLogical(query.plan, (node) => logicalExprs(node).forEach(collect));
  walkLogical(query.plan, (node) => {
    if (node.kind !== "scan") return;
    const columns = node.slots.filter((slot) => read.has(slot.id)).map((slot) => slot.name);
    context.checkPrivilege?.({
      kind: "select",
      database: node.table.database,
      table: node.table.name,
      columns,
    });
  });
}

/** The tuple that an OLAP_TABLE_SINK writes. */
import type { OlapTable } from "../catalog/api.ts";
import type { SlotRef } from "../plan/mod.ts";
import type { CutContext } from "./cut_context.ts";

/** Adds one slot per column of `table`; gives the tuple's id. */
export function addTableTuple(table: OlapTable, context: CutContext): number {
  const refs = table.columns.map((column, at): SlotRef => ({
    kind: "slot",
    // Nothing in the plan refers to these slots: any id apart from the plan's will do.
    id: -1 - at,
    name: column.name,
    type: column.type,
    nullable: column.nullable,
    origin: { database: table.database, table: table.name, column },
  }));
  return context.tupleOf(refs, table).id;
}

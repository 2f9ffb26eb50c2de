/** The opaque states that travel between the phases of an aggregation. */
import type { AggregateCall, SlotId, SlotRef } from "../../plan/mod.ts";
import { VARCHAR } from "../../types/type.ts";

/** The slot of a state: varchar(65533), never NULL, named as Doris names it. */
export function stateSlot(call: AggregateCall, id: SlotId): SlotRef {
  return { kind: "slot", id, name: `partial_${call.fn}`, type: VARCHAR, nullable: false, origin: undefined };
}

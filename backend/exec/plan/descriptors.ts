/** Tuples and slots of a query (TDescriptorTable), by id. */
import { type TDescriptorTable, type TSlotDescriptor, TStatusCode } from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";

/** Row shapes of a query. */
export interface Descriptors {
  /** Slots of a tuple in their order. @throws StatusError INTERNAL_ERROR for an unknown tuple */
  tuple(id: number): readonly TSlotDescriptor[];
  /** @throws StatusError INTERNAL_ERROR for an unknown slot */
  slot(id: number): TSlotDescriptor;
}

/** Reads the descriptor table; a tuple's slots are in the order of the table (as DescriptorTbl::create takes them). */
export function readDescriptors(table: TDescriptorTable): Descriptors {
  const slots = new Map<number, TSlotDescriptor>();
  const tuples = new Map<number, TSlotDescriptor[]>(table.tupleDescriptors.map((t) => [t.id, []]));
  for (const slot of table.slotDescriptors ?? []) {
    slots.set(slot.id, slot);
    const tuple = tuples.get(slot.parent);
    if (tuple === undefined) throw unknown(`Slot ${slot.id} belongs to unknown tuple ${slot.parent}`);
    tuple.push(slot);
  }
  return {
    tuple(id) {
      const tuple = tuples.get(id);
      if (tuple === undefined) throw unknown(`Tuple ${id} does not exist in the descriptor table`);
      return tuple;
    },
    slot(id) {
      const slot = slots.get(id);
      if (slot === undefined) throw unknown(`Slot ${id} does not exist in the descriptor table`);
      return slot;
    },
  };
}

function unknown(message: string): StatusError {
  return new StatusError(TStatusCode.INTERNAL_ERROR, message);
}

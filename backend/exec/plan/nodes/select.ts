/** SELECT_NODE: filters and projects where the node below cannot. */
import { type NodeBuilder, onlyChild, pairSlots } from "../relation.ts";

export const select: NodeBuilder = (input) => {
  const child = onlyChild(input);
  const same = input.slots.every((slot, i) => slot.id === child.slots[i]?.id);
  const rename = same ? undefined : pairSlots(input.node, input.slots, child.slots);
  return { kind: "rows", from: `(${child.sql})`, ...(rename === undefined ? {} : { rename }) };
};

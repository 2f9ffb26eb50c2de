/** EMPTY_SET_NODE: no rows, with the types of its slots. */
import { duckType } from "../../expr/mod.ts";
import { column, type NodeBuilder, selectList } from "../relation.ts";

export const emptySet: NodeBuilder = ({ slots }) => {
  const list = slots.map((slot) => `CAST(NULL AS ${duckType(slot.slotType)}) AS ${column(slot.id)}`);
  return { kind: "select", sql: `SELECT ${selectList(list)} WHERE false` };
};

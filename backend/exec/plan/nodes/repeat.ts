/**
 * REPEAT_NODE (grouping sets): every row once per set, with the keys that are not in the set as NULL and the numbers
 * that grouping() and grouping_id() read.
 */
import { TStatusCode } from "../../../../idl/thrift.ts";
import { StatusError } from "../../../storage/api.ts";
import { column, type NodeBuilder, onlyChild, required, selectList, sqlOf } from "../relation.ts";

/** Sets of one node; Doris' own limit of a GROUP BY is far below. */
const MAX_SETS = 4096;
/** Number of the set, from 1. */
const SET = "__set";

export const repeat: NodeBuilder = (input) => {
  const { node, env } = input;
  const info = required(node.repeat_node, node, "repeat_node");
  const child = onlyChild(input);
  const slots = env.descriptors.tuple(info.output_tuple_id);
  const sets = info.repeat_id_list.length;
  const { exprs, grouping_list: groupings } = info;
  if (sets > MAX_SETS || info.slot_id_set_list.length !== sets || groupings.some((g) => g.length < sets)) {
    throw new StatusError(
      TStatusCode.INTERNAL_ERROR,
      `Plan node ${node.node_id} describes its ${sets} grouping sets wrongly`,
    );
  }
  if (slots.length !== exprs.length + groupings.length) {
    throw new StatusError(
      TStatusCode.INTERNAL_ERROR,
      `Plan node ${node.node_id} has ${slots.length} slots for ${exprs.length + groupings.length} columns`,
    );
  }
  const inner = exprs.map((expr, i) => `${sqlOf(expr, env)} AS x${i}`);
  const list = slots.map((slot, i) => {
    const name = column(slot.id);
    if (i >= exprs.length) {
      const values = groupings[i - exprs.length]!.slice(0, sets).join(", ");
      return `([${values}]::BIGINT[])[${SET}] AS ${name}`;
    }
    if (!info.all_slot_ids.has(slot.id)) return `x${i} AS ${name}`;
    const kept = info.slot_id_set_list.flatMap((set, n) => set.has(slot.id) ? [n + 1] : []);
    if (kept.length === sets) return `x${i} AS ${name}`;
    // A key that is in no set still needs its type.
    return `CASE WHEN ${SET} IN (${kept.length === 0 ? "0" : kept.join(", ")}) THEN x${i} END AS ${name}`;
  });
  return {
    kind: "select",
    sql: `SELECT ${selectList(list)} FROM (SELECT ${
      selectList(inner)
    } FROM (${child.sql})) CROSS JOIN (SELECT unnest(range(1, ${sets + 1})) AS ${SET})`,
  };
};

/**
 * SORT_NODE. Its rows pass through a tuple of its own: by sort_tuple_slot_exprs, or slot by slot when there are none.
 */
import {
  type Body,
  column,
  type NodeBuilder,
  onlyChild,
  pairSlots,
  required,
  selectList,
  sqlOf,
} from "../relation.ts";
import { orderSql } from "./order.ts";

export const sort: NodeBuilder = (input) => {
  const { node, slots, env } = input;
  const { sort_info: info, offset = 0n } = required(node.sort_node, node, "sort_node");
  const child = onlyChild(input);
  const exprs = info.sort_tuple_slot_exprs ?? [];
  const materialised = exprs.length > 0 && exprs.length === slots.length;
  const list = materialised ? exprs.map((expr, i) => `${sqlOf(expr, env)} AS ${column(slots[i]!.id)}`) : [];
  const from = materialised ? `(SELECT ${selectList(list)} FROM (${child.sql}))` : `(${child.sql})`;
  const rename = materialised ? undefined : pairSlots(node, slots, child.slots);
  const limited = node.limit >= 0n || offset > 0n;
  const order = limited || input.orderMatters ? orderSql(info, env, rename) : undefined;
  return {
    kind: "rows",
    from,
    ...(rename === undefined ? {} : { rename }),
    ...(order === undefined ? {} : { order }),
    ...(offset > 0n ? { offset } : {}),
  } satisfies Body;
};

/** EXCHANGE_NODE: rows that arrived; a merging one sorts them, since they come in any order. */
import type { NodeBuilder } from "../relation.ts";
import { required } from "../relation.ts";
import { orderSql } from "./order.ts";

export const exchange: NodeBuilder = ({ node, env, orderMatters }) => {
  const { sort_info: info, offset = 0n } = required(node.exchange_node, node, "exchange_node");
  const limited = node.limit >= 0n || offset > 0n;
  const order = info !== undefined && (limited || orderMatters) ? orderSql(info, env) : undefined;
  return {
    kind: "rows",
    from: `(${env.exchange(node)})`,
    ...(order === undefined ? {} : { order }),
    ...(offset > 0n ? { offset } : {}),
  };
};

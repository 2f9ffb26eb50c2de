/**
 * AGGREGATION_NODE: group keys are the first slots, aggregate functions the following. Without keys there is one row,
 * also over no rows and in partial phases (the states of nothing).
 */
import { aggregateSql, declaredSql } from "../../expr/mod.ts";
import { column, type NodeBuilder, onlyChild, required, selectList } from "../relation.ts";
import { orderSql } from "./order.ts";
import { StatusError } from "../../../storage/api.ts";
import { TStatusCode } from "../../../../idl/thrift.ts";

export const aggregation: NodeBuilder = (input) => {
  const { node, slots, env } = input;
  const agg = required(node.agg_node, node, "agg_node");
  const child = onlyChild(input);
  const keys = (agg.grouping_exprs ?? []).map((expr) => declaredSql(expr, env.context));
  const functions = agg.aggregate_functions.map((expr) =>
    aggregateSql(
      expr,
      { merges: expr.nodes[0]?.agg_expr?.is_merge_agg === true, finalize: agg.need_finalize },
      env.context,
    )
  );
  const values = [...keys, ...functions];
  if (values.length !== slots.length) {
    throw new StatusError(
      TStatusCode.INTERNAL_ERROR,
      `Aggregation ${node.node_id} gives ${values.length} values for ${slots.length} slots`,
    );
  }
  const list = values.map((sql, i) => `${sql} AS ${column(slots[i]!.id)}`);
  // Positions, not expressions: a key that is a constant would be taken for one.
  const groups = keys.map((_, i) => i + 1).join(", ");
  const sql = `SELECT ${selectList(list)} FROM (${child.sql})${groups === "" ? "" : ` GROUP BY ${groups}`}`;
  const byKey = agg.agg_sort_info_by_group_key;
  if (byKey === undefined || node.limit < 0n) return { kind: "select", sql };
  // The limit of such a node means the first groups in this order, whose keys are over the node's own slots.
  const order = orderSql(byKey, env);
  return { kind: "rows", from: `(${sql})`, ...(order === undefined ? {} : { order }) };
};

/** DATA_GEN_SCAN_NODE: the table function numbers. */
import { TDataGenFunctionName } from "../../../../idl/thrift.ts";
import { column, type NodeBuilder, notImplemented, required, selectList } from "../relation.ts";

export const dataGenScan: NodeBuilder = ({ node, slots, env }) => {
  const scan = required(node.data_gen_scan_node, node, "data_gen_scan_node");
  if (scan.func_name !== TDataGenFunctionName.NUMBERS || env.dataGen === undefined) {
    throw notImplemented(`Data generator ${scan.func_name ?? "(unnamed)"} (node ${node.node_id})`);
  }
  const parts = env.dataGen(node).map((range) => {
    const numbers = required(range.numbers_params, node, "numbers_params");
    const value = numbers.useConst === true ? `CAST(${numbers.constValue ?? 0n} AS BIGINT)` : "range";
    const list = slots.map((slot) => `${value} AS ${column(slot.id)}`);
    return `SELECT ${selectList(list)} FROM range(${numbers.totalNumbers ?? 0n})`;
  });
  const empty = `SELECT ${
    selectList(slots.map((s) => `CAST(NULL AS BIGINT) AS ${column(s.id)}`))
  } WHERE false`;
  return { kind: "select", sql: parts.length === 0 ? empty : parts.join(" UNION ALL ") };
};

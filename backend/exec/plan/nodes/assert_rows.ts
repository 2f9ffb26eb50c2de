/**
 * ASSERT_NUM_ROWS_NODE: at most so many rows, as a scalar subquery needs it. The check stands in a filter, which
 * nothing can optimise away.
 */
import { enumName, TAssertion } from "../../../../idl/thrift.ts";
import {
  column,
  type NodeBuilder,
  notImplemented,
  onlyChild,
  pairSlots,
  required,
  selectList,
} from "../relation.ts";

export const assertRows: NodeBuilder = (input) => {
  const { node, slots } = input;
  const check = required(node.assert_num_rows_node, node, "assert_num_rows_node");
  const assertion = check.assertion ?? TAssertion.LE;
  const desired = check.desired_num_rows ?? 0n;
  const name = enumName(TAssertion, assertion);
  const oneOrNull = assertion === TAssertion.EQ && desired === 1n &&
    check.should_convert_output_to_nullable === true;
  if (assertion !== TAssertion.LE && assertion !== TAssertion.LT && !oneOrNull) {
    throw notImplemented(`Assertion ${name} ${desired} rows (node ${node.node_id})`);
  }
  const child = onlyChild(input);
  const rename = pairSlots(node, slots, child.slots);
  const list = slots.map((slot) => `${column(rename.get(slot.id) ?? slot.id)} AS ${column(slot.id)}`);
  const most = assertion === TAssertion.LT ? desired - 1n : desired;
  const message =
    `AssertOperator(node id: ${node.node_id}) Expected ${name} ${desired} to be returned by expression ` +
    (check.subquery_string ?? "");
  const checked =
    `SELECT ${selectList(list)} FROM (${child.sql}) QUALIFY CASE WHEN row_number() OVER () > ${most} ` +
    `THEN error('${message.replaceAll("'", "''")}') ELSE true END`;
  if (!oneOrNull) return { kind: "select", sql: checked };
  // No row at all reads as one row of NULLs.
  return { kind: "rows", from: `(SELECT 1) LEFT JOIN (${checked}) ON true` };
};

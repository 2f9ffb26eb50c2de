/** Aggregate and window functions of the wire as DuckDB SQL. @module */
import { type TExpr, TExprNodeType, TStatusCode } from "../../../idl/thrift.ts";
import { aggregateCallSql, type AggregateMode, type Arg, TEXT, valueType } from "../../functions/mod.ts";
import { cast } from "../../functions/sql_text.ts";
import { StatusError } from "../../storage/api.ts";
import { declared, type ExprContext, exprTree, treeArg } from "./expr.ts";

export type { AggregateMode };

/** Functions whose value and state have the same type for any width of a decimal. */
const TAKES_NARROW: ReadonlySet<string> = new Set(["sum", "avg", "count"]);

/**
 * SQL of an AGG_EXPR. A value has the DuckDB type of the function's result; a state is one column of whatever type the function
 * chose, which only the same function reads.
 * @throws StatusError NOT_IMPLEMENTED_ERROR for functions that are not computed, INVALID_ARGUMENT for broken expressions
 */
export function aggregateSql(expr: TExpr, mode: AggregateMode, context: ExprContext): string {
  const [root] = expr.nodes;
  if (root?.fn === undefined) {
    throw new StatusError(TStatusCode.INVALID_ARGUMENT, "Aggregate has no function");
  }
  const name = root.fn.name.function_name.toLowerCase();
  const type = valueType(root.fn.ret_type);
  const args = mode.merges ? [stateArg(expr)] : exprTree(expr).children.map((child) => {
    const arg = treeArg(child, context);
    return TAKES_NARROW.has(name) ? arg : declared(arg, context);
  });
  const argTypes = root.fn.arg_types.map(valueType);
  const sql = aggregateCallSql({
    name,
    args,
    argTypes,
    type,
    ...(mode.over === undefined ? {} : { over: mode.over }),
    ...(mode.orderBy === undefined ? {} : { orderBy: mode.orderBy }),
  }, mode);
  return mode.finalize ? cast(sql, type.duck) : sql;
}

/** The column of states. Its declared type is Doris' own form of a state, which says nothing about ours. */
function stateArg(expr: TExpr): Arg {
  const child = expr.nodes[1];
  if (child?.node_type !== TExprNodeType.SLOT_REF || child.slot_ref === undefined) {
    throw new StatusError(TStatusCode.INVALID_ARGUMENT, "Merging aggregate reads no column of states");
  }
  return { sql: `s${child.slot_ref.slot_id}`, type: TEXT };
}

/**
 * Rows of a FILE_SCAN_NODE: the file's fields fill the source tuple, rows pass the filter over it, expressions make
 * the destination tuple of them (FileScanner's load path).
 */
import type { TExpr, TFileRangeDesc, TFileScanRangeParams, TPlanNode } from "../../../idl/thrift.ts";
import type { ExprContext } from "../expr/mod.ts";
import { exprSql } from "../expr/mod.ts";
import type { Descriptors } from "./descriptors.ts";
import { fileSource } from "./file_formats.ts";
import { column, required, selectList } from "./relation.ts";

/**
 * SELECT with the columns s<slot> of the destination tuple: rows that are well-formed and pass the load's filter.
 * @param ranges one range: the whole file
 * @param path of the complete file on this machine
 * @throws StatusError NOT_IMPLEMENTED_ERROR for a format, compression or part of a file that cannot be read
 */
export function fileScanSql(
  node: TPlanNode,
  params: TFileScanRangeParams,
  ranges: readonly TFileRangeDesc[],
  path: string,
  descriptors: Descriptors,
  context: ExprContext,
): string {
  const tuple = required(params.dest_tuple_id ?? node.file_scan_node?.tuple_id, node, "dest_tuple_id");
  const list = descriptors.tuple(tuple).map((slot) => {
    const expr = params.expr_of_dest_slot?.get(slot.id);
    const from = params.dest_sid_to_src_sid_without_trans?.get(slot.id);
    const sql = expr !== undefined ? exprSql(expr, context) : from === undefined ? "NULL" : column(from);
    return `${sql} AS ${column(slot.id)}`;
  });
  const conditions = ["good", ...filterOf(params).map((expr) => `(${exprSql(expr, context)})`)];
  const source = fileSource(node, params, ranges, path, descriptors);
  return `SELECT ${selectList(list)} FROM (${source}) WHERE ${conditions.join(" AND ")}`;
}

/**
 * SELECT of one row about the same file: `total` rows, `filtered` (BIGINT: not well-formed), `unselected` (well-formed,
 * left out by the load's filter), `first_bad` (VARCHAR: a line that is not well-formed, NULL if none).
 */
export function fileCountsSql(
  node: TPlanNode,
  params: TFileScanRangeParams,
  ranges: readonly TFileRangeDesc[],
  path: string,
  descriptors: Descriptors,
  context: ExprContext,
): string {
  const filter = filterOf(params).map((expr) => `(${exprSql(expr, context)})`).join(" AND ");
  const unselected = filter === ""
    ? "CAST(0 AS BIGINT)"
    : `count(*) FILTER (WHERE good AND (${filter}) IS NOT TRUE)`;
  const source = fileSource(node, params, ranges, path, descriptors);
  return `SELECT count(*) AS total, count(*) FILTER (WHERE NOT good) AS filtered, ${unselected} AS unselected, ` +
    `any_value(line) FILTER (WHERE NOT good) AS first_bad FROM (${source})`;
}

function filterOf(params: TFileScanRangeParams): readonly TExpr[] {
  const list = params.pre_filter_exprs_list ?? [];
  return params.pre_filter_exprs === undefined ? list : [...list, params.pre_filter_exprs];
}

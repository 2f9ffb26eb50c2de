/** Rows of a SHOW: columns of text, and LIKE, WHERE, ORDER BY and LIMIT over them. */
import { compileRowFilter } from "../../analyzer/mod.ts";
import { DorisError, positionAt } from "../../base/mod.ts";
import { likeMatcher } from "../../functions/mod.ts";
import type { Expr, Limit, SortItem } from "../../sql/mod.ts";
import { compareValues, type LiteralValue, type SqlType } from "../../types/mod.ts";
import type { CommandColumn, CommandContext, CommandResult } from "../context.ts";

export type Row = readonly LiteralValue[];

/** Text columns of these names. */
export function textColumns(...names: readonly string[]): CommandColumn[] {
  return names.map((name) => ({ name, type: VARCHAR_255 }));
}

/** What the reference declares the columns of a SHOW as. */
const VARCHAR_255: SqlType = { kind: "varchar", length: 255 };

export interface RowClauses {
  readonly like?: string | null;
  readonly where?: Expr | null;
  readonly orderBy?: readonly SortItem[];
  readonly limit?: Limit | null;
}

/**
 * The result of a SHOW.
 * @param likeColumn index of the column that LIKE looks at
 */
export function showRows(
  columns: readonly CommandColumn[],
  rows: readonly Row[],
  clauses: RowClauses,
  context: CommandContext,
  likeColumn = 0,
): CommandResult {
  let kept = rows;
  if (clauses.like !== undefined && clauses.like !== null) {
    const matches = likeMatcher(clauses.like, true);
    kept = kept.filter((row) => matches(String(row[likeColumn] ?? "")));
  }
  if (clauses.where) {
    const keep = compileRowFilter(clauses.where, columns, context.analyzeContext());
    kept = kept.filter((row) => keep(row));
  }
  if (clauses.orderBy && clauses.orderBy.length > 0) kept = sorted(columns, kept, clauses.orderBy, context);
  return { kind: "rows", columns, rows: limited(kept, clauses.limit ?? null) };
}

function sorted(
  columns: readonly CommandColumn[],
  rows: readonly Row[],
  orderBy: readonly SortItem[],
  context: CommandContext,
): Row[] {
  const keys = orderBy.map((item) => {
    const { expr } = item;
    const name = expr.kind === "column" ? expr.parts[expr.parts.length - 1] : "";
    const index = columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase());
    if (index < 0) {
      throw new DorisError("Analysis", "ORDER BY of a SHOW takes names of its columns", {
        position: positionAt(context.parsed.source, item.pos),
      });
    }
    return { index, descending: item.descending };
  });
  return [...rows].sort((a, b) => {
    for (const { index, descending } of keys) {
      const order = compareNullable(a[index], b[index], columns[index].type);
      if (order !== 0) return descending ? -order : order;
    }
    return 0;
  });
}

function compareNullable(a: LiteralValue, b: LiteralValue, type: SqlType): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  return compareValues(a, b, type);
}

function limited(rows: readonly Row[], limit: Limit | null): readonly Row[] {
  if (!limit) return rows;
  const offset = Number(limit.offset ?? 0);
  return rows.slice(offset, offset + Number(limit.count));
}

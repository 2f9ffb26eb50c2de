/** Names of output columns. */
import type { SelectItem } from "./ast/mod.ts";
import { printExpr } from "./printer/mod.ts";

/** Characters that the reference, as MySQL, cuts off in front of a string literal that names a column. */
const TRIMMED: ReadonlySet<string> = new Set(["\0", "\b", "\n", "\r", "\t", "\x1a", " "]);

/**
 * The name of a select item's column as the reference gives it: the alias; the last part of a column's name as written (binding may put
 * the table's own spelling in its place); the value of a string, without leading white space and up to the first NUL; else the source
 * text. A Star has no name of its own: its text is returned.
 */
export function outputName(item: SelectItem): string {
  if (item.alias !== null) return item.alias.name;
  const expr = item.expr;
  if (expr.kind === "column") return expr.parts[expr.parts.length - 1];
  if (expr.kind !== "string") return item.text;
  let start = 0;
  while (start < expr.value.length && TRIMMED.has(expr.value[start])) start++;
  const end = expr.value.indexOf("\0", start);
  return expr.value.slice(start, end < 0 ? expr.value.length : end);
}

/** The name of a column of VALUES, taken from its item in the first row: a constant is named by its SQL text (`'a'`, quotes and all). */
export function valuesColumnName(item: SelectItem): string {
  if (item.alias === null && item.expr.kind === "string") return printExpr(item.expr);
  return outputName(item);
}

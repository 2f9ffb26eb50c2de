/** Partition pruning: ranges of partitions against predicates on partition columns. */
import type { Partition, RangeBound } from "../../catalog/api.ts";
import type { Compare, Expr, LiteralValue, LogicalScan, SlotRef } from "../../plan/mod.ts";
import { compareValues, parseValue } from "../../types/mod.ts";
import { flip } from "../exprs.ts";

/**
 * Partitions that can hold matching rows, in the table's order. Only the first partition column is looked at:
 * bounds are compared column by column, so the first one decides unless it is equal.
 */
export function keptPartitions(scan: LogicalScan, conjuncts: readonly Expr[]): readonly Partition[] {
  const { table, partitions: named } = scan;
  const all = named ? table.partitions.filter((partition) => named.includes(partition.id)) : table.partitions;
  const { partitionScheme: scheme } = table;
  if (scheme.kind !== "range" || conjuncts.length === 0) return all;
  const lower = scheme.columns[0].toLowerCase();
  const slot = scan.slots.find((candidate) => candidate.origin?.column.name.toLowerCase() === lower);
  if (!slot) return all;
  return all.filter((partition) => {
    const range = rangeOf(partition, slot, scheme.columns.length === 1);
    return !range || conjuncts.every((conjunct) => mayMatch(conjunct, slot, range));
  });
}

/** Values of the first partition column that a partition can hold; undefined ends are open. */
interface Range {
  readonly low: LiteralValue | undefined;
  readonly high: LiteralValue | undefined;
  /** Whether `high` itself can occur (with more columns the first can be equal to its bound). */
  readonly highIncluded: boolean;
  /** NULL lies in the partition that has no lower bound. */
  readonly nulls: boolean;
}

function rangeOf(partition: Partition, slot: SlotRef, onlyColumn: boolean): Range | undefined {
  const { item } = partition;
  if (item.kind !== "range") return undefined;
  return {
    low: item.lower && boundValue(item.lower, slot),
    high: boundValue(item.upper, slot),
    highIncluded: !onlyColumn,
    nulls: !item.lower,
  };
}

function boundValue(bound: RangeBound, slot: SlotRef): LiteralValue | undefined {
  const [text] = bound;
  return text === undefined || text === "MAXVALUE" ? undefined : parseValue(text, slot.type);
}

/** False only if no row of the range can make `expr` true. */
function mayMatch(expr: Expr, slot: SlotRef, range: Range): boolean {
  switch (expr.kind) {
    case "and":
      return expr.args.every((arg) => mayMatch(arg, slot, range));
    case "or":
      return expr.args.some((arg) => mayMatch(arg, slot, range));
    case "literal":
      return expr.value === true;
    case "in":
      return expr.negated || !isSlot(expr.value, slot) ||
        expr.options.some((option) => option.kind !== "literal" || holds(range, option.value, slot));
    case "is_null":
      return expr.negated || !isSlot(expr.arg, slot) || range.nulls;
    case "compare":
      return compareMayMatch(isSlot(expr.left, slot) ? expr : flip(expr), slot, range);
    default:
      return true;
  }
}

function isSlot(expr: Expr, slot: SlotRef): boolean {
  return expr.kind === "slot" && expr.id === slot.id;
}

function holds(range: Range, value: LiteralValue, slot: SlotRef): boolean {
  if (value === null) return false;
  if (range.low !== undefined && compareValues(value, range.low, slot.type) < 0) return false;
  if (range.high === undefined) return true;
  const order = compareValues(value, range.high, slot.type);
  return range.highIncluded ? order <= 0 : order < 0;
}

function compareMayMatch(expr: Compare, slot: SlotRef, range: Range): boolean {
  if (!isSlot(expr.left, slot) || expr.right.kind !== "literal") return true;
  const { value } = expr.right;
  if (expr.op === "eq_for_null" && value === null) return range.nulls;
  if (value === null) return false;
  const toLow = range.low === undefined ? -1 : compareValues(range.low, value, slot.type);
  const toHigh = range.high === undefined ? 1 : compareValues(range.high, value, slot.type);
  switch (expr.op) {
    case "eq":
    case "eq_for_null":
      return holds(range, value, slot);
    case "ne":
      return true;
    case "lt":
      return toLow < 0;
    case "le":
      return toLow <= 0;
    case "gt":
      return toHigh > 0;
    case "ge":
      return range.highIncluded ? toHigh >= 0 : toHigh > 0;
  }
}

/** PARTITION BY RANGE: bounds checked and put in order. */
import { DorisError, positionAt } from "../../base/mod.ts";
import type { Column, PartitionItem, PartitionScheme, RangeBound } from "../../catalog/mod.ts";
import type { CreateTable, PartitionValue } from "../../sql/mod.ts";
import { compareValues, type LiteralValue, parseValue } from "../../types/mod.ts";

export interface DefinedPartition {
  readonly name: string;
  readonly item: PartitionItem;
}

const MAX = "MAXVALUE";

/** Partition columns of a scheme and the partitions that the statement defines; one unnamed for an unpartitioned table. */
export function definePartitions(
  statement: CreateTable,
  columns: readonly Column[],
  tableName: string,
  text: string,
  limit: number,
): { readonly scheme: PartitionScheme; readonly partitions: readonly DefinedPartition[] } {
  const clause = statement.partition;
  if (!clause) {
    return {
      scheme: { kind: "unpartitioned" },
      partitions: [{ name: tableName, item: { kind: "unpartitioned" } }],
    };
  }
  const at = { position: positionAt(text, clause.pos) };
  if (clause.auto) throw new DorisError("NotSupported", "AUTO PARTITION is not supported yet", at);
  if (clause.type === "LIST") {
    throw new DorisError("NotSupported", "PARTITION BY LIST is not supported yet", at);
  }
  const keys = clause.exprs.map((expr) => {
    if (expr.kind !== "column" || expr.parts.length !== 1) {
      throw new DorisError("Analysis", "Partition columns of RANGE are plain columns", at);
    }
    const name = expr.parts[0];
    const column = columns.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (!column) throw new DorisError("Analysis", `Partition column[${name}] does not exist`, at);
    if (["float", "double", "string", "json", "array", "map", "struct"].includes(column.type.kind)) {
      throw new DorisError("Analysis", `Type ${column.type.kind} can not be a partition column: ${name}`, at);
    }
    return column;
  });
  if (clause.partitions.length > limit) {
    throw new DorisError(
      "LimitExceeded",
      `A table has ${limit} partitions at most, not ${clause.partitions.length}`,
      at,
    );
  }
  const defined: DefinedPartition[] = [];
  let previous: RangeBound | undefined;
  for (const part of clause.partitions) {
    if (part.kind === "step_partition" || part.kind === "in_partition") {
      throw new DorisError(
        "NotSupported",
        part.kind === "step_partition"
          ? "FROM … TO … INTERVAL partitions are not supported yet"
          : "VALUES IN belongs to PARTITION BY LIST, which is not supported yet",
        { position: positionAt(text, part.pos) },
      );
    }
    const name = part.name.name;
    if (defined.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
      throw new DorisError("AlreadyExists", `Duplicate partition name ${name}`, {
        position: positionAt(text, part.pos),
      });
    }
    const lower = part.kind === "fixed_partition" ? bound(part.lower, keys, text) : previous;
    const upper = part.kind === "fixed_partition"
      ? bound(part.upper, keys, text)
      : part.bound === null
      ? keys.map(() => MAX)
      : bound(part.bound, keys, text);
    const item: PartitionItem = { kind: "range", lower, upper };
    if (lower && compareBounds(lower, upper, keys) >= 0) {
      throw new DorisError(
        "Analysis",
        `Partition ${name} is empty: its lower bound is not below its upper bound`,
        {
          position: positionAt(text, part.pos),
        },
      );
    }
    const clash = defined.find((other) => other.item.kind === "range" && overlap(other.item, item, keys));
    if (clash) {
      throw new DorisError(
        "Analysis",
        `Range of partition ${name} overlaps with that of partition ${clash.name}`,
        {
          position: positionAt(text, part.pos),
        },
      );
    }
    defined.push({ name, item });
    previous = upper;
  }
  return { scheme: { kind: "range", columns: keys.map((key) => key.name) }, partitions: defined };
}

/** A bound with a value for each column: what is left out is the least value, MAXVALUE after MAXVALUE. */
function bound(values: readonly PartitionValue[], keys: readonly Column[], text: string): RangeBound {
  if (values.length > keys.length) {
    throw new DorisError(
      "Analysis",
      `A partition bound has ${keys.length} values at most, not ${values.length}`,
      {
        position: positionAt(text, values[keys.length].pos),
      },
    );
  }
  return values.map((value, index) => {
    if (value.kind === "maxvalue") return MAX;
    if (value.kind !== "value") {
      throw new DorisError("Analysis", "NULL can not be the bound of a range", {
        position: positionAt(text, value.pos),
      });
    }
    if (parseValue(value.text, keys[index].type) === undefined) {
      throw new DorisError(
        "Analysis",
        `Invalid number format: ${value.text} is no value of column ${keys[index].name}`,
        {
          position: positionAt(text, value.pos),
        },
      );
    }
    return value.text;
  });
}

/** Order of two bounds; a missing value is below every value. */
export function compareBounds(left: RangeBound, right: RangeBound, keys: readonly Column[]): number {
  for (const [index, key] of keys.entries()) {
    const a = left[index];
    const b = right[index];
    if (a === b) {
      if (a === undefined) return 0;
      continue;
    }
    if (a === undefined || b === MAX) return -1;
    if (b === undefined || a === MAX) return 1;
    const order = compareValues(valueOf(a, key), valueOf(b, key), key.type);
    if (order !== 0) return order;
  }
  return 0;
}

function valueOf(text: string, key: Column): LiteralValue {
  const value = parseValue(text, key.type);
  if (value === undefined) throw new DorisError("Internal", `Bound ${text} does not fit column ${key.name}`);
  return value;
}

function overlap(
  a: Extract<PartitionItem, { kind: "range" }>,
  b: Extract<PartitionItem, { kind: "range" }>,
  keys: readonly Column[],
): boolean {
  const aBelowB = b.lower !== undefined && compareBounds(a.upper, b.lower, keys) <= 0;
  const bBelowA = a.lower !== undefined && compareBounds(b.upper, a.lower, keys) <= 0;
  return !aBelowB && !bBelowA;
}

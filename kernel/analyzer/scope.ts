/** Finding columns by name: this block's FROM first, then the blocks around it. */
import type { SlotRef } from "../plan/mod.ts";
import type * as ast from "../sql/mod.ts";
import { failure, type QueryEnv, type Scope, type ScopeColumn } from "./context.ts";

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The catalog whose tables the FE itself keeps. */
export const INTERNAL_CATALOG = "internal";

/** Splits a dotted name into column and qualifiers; undefined when it has more parts than a column can. */
function partsOf(
  parts: readonly string[],
): { database?: string; table?: string; column: string } | undefined {
  switch (parts.length) {
    case 1:
      return { column: parts[0] };
    case 2:
      return { table: parts[0], column: parts[1] };
    case 3:
      return { database: parts[0], table: parts[1], column: parts[2] };
    case 4:
      return parts[0] === INTERNAL_CATALOG
        ? { database: parts[1], table: parts[2], column: parts[3] }
        : undefined;
    default:
      return undefined;
  }
}

/** Columns of one scope that a dotted name can mean. */
export function matches(scope: Scope, parts: readonly string[]): readonly ScopeColumn[] {
  const name = partsOf(parts);
  if (!name) return [];
  return scope.columns.filter((column) =>
    sameName(column.name, name.column) &&
    (name.table === undefined ? !column.qualifiedOnly : column.table === name.table) &&
    (name.database === undefined || column.database === name.database)
  );
}

/** Columns of this scope alone that a name can mean, one per slot: two names of one slot are no ambiguity. */
export function ownColumns(scope: Scope, parts: readonly string[]): readonly ScopeColumn[] {
  return distinctSlots(matches(scope, parts));
}

function distinctSlots(columns: readonly ScopeColumn[]): readonly ScopeColumn[] {
  const seen = new Set<number>();
  return columns.filter((column) => !seen.has(column.slot.id) && seen.add(column.slot.id));
}

/**
 * The slot that `ref` means in `scope` or the scopes around it, undefined when nothing has that name.
 * A column of an enclosing query is noted in the environment. Throws when the name is ambiguous.
 */
export function findColumnSlot(scope: Scope, ref: ast.ColumnRef): SlotRef | undefined {
  const found = ownColumns(scope, ref.parts);
  if (found.length > 1) throw ambiguous(scope.env, ref, found);
  if (found.length === 1) return found[0].slot;
  const { outer, outerReads } = scope.env;
  if (!outer) return undefined;
  const slot = findColumnSlot(outer, ref);
  if (slot) outerReads.set(slot.id, slot);
  return slot;
}

function ambiguous(env: QueryEnv, ref: ast.ColumnRef, found: readonly ScopeColumn[]): Error {
  const candidates = found.map((column) =>
    column.table === undefined ? column.name : `${column.table}.${column.name}`
  );
  return failure(
    env,
    "Analysis",
    `Column '${ref.parts.join(".")}' is ambiguous: ${candidates.join(", ")}`,
    ref.pos,
  );
}

/** What the message says about a name that nothing has. */
export function unknownColumn(scope: Scope, ref: ast.ColumnRef, clause: string): Error {
  const { parts, pos } = ref;
  const column = parts[parts.length - 1];
  const table = parts.length > 1 ? parts[parts.length - 2] : undefined;
  if (table !== undefined && !hasTable(scope, table)) {
    return failure(scope.env, "Analysis", `No such field '${column}' in '${table}'`, pos);
  }
  const place = table === undefined ? "table list" : table;
  return failure(scope.env, "Analysis", `Unknown column '${column}' in '${place}' in ${clause} clause`, pos);
}

function hasTable(scope: Scope, table: string): boolean {
  if (scope.columns.some((column) => column.table === table)) return true;
  return scope.env.outer !== undefined && hasTable(scope.env.outer, table);
}

/** The scope columns of a FROM item: `slots` under their names and one table name. */
export function columnsOf(
  slots: readonly SlotRef[],
  table: string | undefined,
  database: string | undefined = undefined,
  names: readonly string[] = slots.map((slot) => slot.name),
): ScopeColumn[] {
  return slots.map((slot, i) => ({
    slot,
    name: names[i],
    table,
    database,
    inStar: true,
    qualifiedOnly: false,
  }));
}

/** Scope columns with the slots of the same ids taken from `slots`: joins make columns nullable. */
export function withSlots(columns: readonly ScopeColumn[], slots: readonly SlotRef[]): ScopeColumn[] {
  const byId = new Map(slots.map((slot) => [slot.id, slot]));
  return columns.map((column) => ({ ...column, slot: byId.get(column.slot.id) ?? column.slot }));
}

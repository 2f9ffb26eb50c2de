/** Where the rows of a physical plan are: what its instances hold, and when that is good enough. */
import type { OlapTable } from "../../catalog/api.ts";
import type { SlotId } from "../../plan/mod.ts";

/** Slots that hold the same value; the rows lie by that value. */
export type KeySet = ReadonlySet<SlotId>;

export type Delivered =
  /** One instance has all rows. */
  | { readonly kind: "single" }
  /** Hash partitioned by an exchange, by these keys in this order. */
  | { readonly kind: "hash"; readonly keys: readonly KeySet[] }
  /** Bucket by bucket as the tablets of `table` lie, by its distribution columns in their order. */
  | {
    readonly kind: "bucket";
    readonly table: OlapTable;
    readonly partition: number;
    readonly keys: readonly KeySet[];
  }
  | { readonly kind: "random" };

export const SINGLE: Delivered = { kind: "single" };
export const RANDOM: Delivered = { kind: "random" };

/** Whether all rows that agree in `slots` are in one place. */
export function keepsTogether(delivered: Delivered, slots: ReadonlySet<SlotId>): boolean {
  if (delivered.kind === "single") return true;
  if (delivered.kind === "random") return false;
  return delivered.keys.every((key) => intersects(key, slots));
}

function intersects(key: KeySet, slots: ReadonlySet<SlotId>): boolean {
  for (const id of key) if (slots.has(id)) return true;
  return false;
}

/** Whether two tables put bucket i in one place. */
export function colocated(
  left: Delivered & { kind: "bucket" },
  right: Delivered & { kind: "bucket" },
): boolean {
  if (left.table.id === right.table.id) return left.partition === right.partition;
  return left.table.colocateGroup !== undefined && left.table.colocateGroup === right.table.colocateGroup &&
    left.table.databaseId === right.table.databaseId && left.keys.length === right.keys.length;
}

/** The same place, its keys under the names that `rename` gives; random when a key has no name any more. */
export function renamed(delivered: Delivered, rename: ReadonlyMap<SlotId, readonly SlotId[]>): Delivered {
  if (delivered.kind === "single" || delivered.kind === "random") return delivered;
  const keys: KeySet[] = [];
  for (const key of delivered.keys) {
    const next = new Set<SlotId>();
    for (const id of key) for (const name of rename.get(id) ?? []) next.add(name);
    // The rows stay together by that key, but nothing above can say so.
    if (next.size === 0) return RANDOM;
    keys.push(next);
  }
  return { ...delivered, keys };
}

/** Adds to each key the slots that a join made equal to it. */
export function withEqualities(
  delivered: Delivered,
  pairs: readonly { readonly from: SlotId; readonly to: SlotId }[],
): Delivered {
  if (delivered.kind === "single" || delivered.kind === "random") return delivered;
  const keys = delivered.keys.map((key) => {
    const next = new Set(key);
    for (const { from, to } of pairs) if (key.has(from)) next.add(to);
    return next;
  });
  return { ...delivered, keys };
}

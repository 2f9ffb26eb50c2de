/** Cutting of leaves: scans, constant rows, no rows. */
import type { OlapTable } from "../catalog/api.ts";
import type { PhysicalEmpty, PhysicalScan, PhysicalValues, SlotId, SlotRef } from "../plan/mod.ts";
import { type Cut, type CutContext, type DraftScan, EMPTY_NODE, refTo, type Spread } from "./cut_context.ts";
import type { DataPartition, Slot } from "./fragment_plan.ts";

/**
 * A scan starts a fragment. Slot ids are counted for every column of the table, as the reference does before
 * it prunes, so that plans compare; only columns that are read get into the tuple.
 */
export function cutScan(scan: PhysicalScan, context: CutContext): Cut {
  const { table } = scan;
  const tuple = context.newTuple(table);
  const wanted = new Map<string, SlotRef>();
  for (const slot of scan.slots) wanted.set((slot.origin?.column.name ?? slot.name).toLowerCase(), slot);
  const slots = new Map<SlotId, Slot>();
  const byColumn = new Map<string, Slot>();
  for (const column of table.columns) {
    const name = column.name.toLowerCase();
    const ref = wanted.get(name);
    const slot = ref ? context.addSlot(tuple, ref) : context.addPhantom(tuple, {
      kind: "slot",
      id: -1,
      name: column.name,
      type: column.type,
      nullable: column.nullable,
      origin: { database: table.database, table: table.name, column },
    });
    if (ref) slots.set(ref.id, slot);
    byColumn.set(name, slot);
  }
  const node: DraftScan = {
    ...EMPTY_NODE,
    kind: "olap_scan",
    id: context.nodeId(),
    tuples: [tuple.id],
    tuple: tuple.id,
    table,
    alias: scan.alias,
    partitions: scan.partitions,
    tablets: scan.tablets,
    rows: scan.rows,
  };
  context.scans.set(scan, { node, slots });
  const columns = hashColumns(scan);
  const partition: DataPartition = columns
    ? { kind: "hash", exprs: columns.flatMap((name) => byColumn.get(name) ?? []).map(refTo) }
    : { kind: "random" };
  const spread: Spread = columns?.map((name) => {
    const ref = wanted.get(name);
    return new Set(ref ? [ref.id] : []);
  });
  return { fragment: context.newFragment(node, partition), spread };
}

/** Columns by which the rows that `scan` reads are spread over buckets, lower case; see {@link followsBuckets}. */
function hashColumns(scan: PhysicalScan): string[] | undefined {
  if (!followsBuckets(scan.table, scan.partitions.length)) return undefined;
  const { distribution } = scan.table;
  return distribution.kind === "hash" ? distribution.columns.map((name) => name.toLowerCase()) : undefined;
}

/**
 * Whether equal distribution values are in one bucket: always within one partition; over several partitions
 * only when a colocate group keeps them together.
 */
function followsBuckets(table: OlapTable, partitions: number): boolean {
  return table.distribution.kind === "hash" &&
    (table.partitionScheme.kind === "unpartitioned" || partitions === 1 || table.colocateGroup !== undefined);
}

export function cutValues(values: PhysicalValues, context: CutContext): Cut {
  // The rows are constant, so they are translated before the tuple exists.
  const constants = values.rows.map((row) => context.exprs(row));
  const tuple = context.tupleOf(values.slots);
  const root = {
    ...EMPTY_NODE,
    kind: "union",
    id: context.nodeId(),
    tuples: [tuple.id],
    tuple: tuple.id,
    constants,
    results: [],
    colocate: false,
    rows: values.rows.length,
  } as const;
  return { fragment: context.newFragment({ ...root }, { kind: "unpartitioned" }), spread: undefined };
}

export function cutEmpty(empty: PhysicalEmpty, context: CutContext): Cut {
  const tuple = context.tupleOf(empty.slots);
  const root = {
    ...EMPTY_NODE,
    kind: "empty_set",
    id: context.nodeId(),
    tuples: [tuple.id],
    rows: 0,
  } as const;
  return { fragment: context.newFragment({ ...root }, { kind: "unpartitioned" }), spread: undefined };
}

/**
 * Runs a physical plan on rows in memory, spread over instances as its exchanges say: rows that are in the
 * wrong place give wrong results, as on a cluster. Runtime filters are applied.
 */
import {
  type Expr,
  type LiteralValue,
  type Partitioning,
  type PhysicalAggregate,
  type PhysicalHashJoin,
  physicalOutputOf,
  type PhysicalPlan,
  type PhysicalScan,
  type SlotRef,
} from "../../kernel/plan/mod.ts";
import { condition, joinRows } from "./interpret_join.ts";
import { type Data, setRows, sortRows } from "./interpret_logical.ts";
import { aggregate, argsOf, evaluate, keyOf, passes, type Row } from "./interpret_values.ts";

export const INSTANCES = 3;

/** Rows per instance. */
type Spread = readonly (readonly Row[])[];

interface Run {
  readonly data: Data;
  /** Values that runtime filters let pass, by scan. */
  readonly filters: Map<PhysicalScan, { readonly expr: Expr; readonly values: ReadonlySet<string> }[]>;
}

/** All rows of the result, instance by instance. */
export function runPhysical(plan: PhysicalPlan, data: Data): Row[] {
  return run(plan, { data, filters: new Map() }).flat();
}

/** Bucket of a row: the hash of the test, the same for pruning. */
export function testBucketOf(values: readonly LiteralValue[], _types: unknown, buckets: number): number {
  let hash = 17;
  for (const value of values) for (const char of String(value)) hash = (hash * 31 + char.charCodeAt(0)) >>> 0;
  return hash % buckets;
}

const nowhere = (): Row[][] => Array.from({ length: INSTANCES }, () => []);

function atFirst(rows: readonly Row[]): Spread {
  return nowhere().map((_, i) => i === 0 ? rows : []);
}

function run(plan: PhysicalPlan, state: Run): Spread {
  const each = (child: PhysicalPlan, map: (rows: readonly Row[]) => readonly Row[]) =>
    run(child, state).map(map);
  switch (plan.kind) {
    case "olap_scan":
      return scan(plan, state);
    case "values":
      return atFirst(
        plan.rows.map((row) => new Map(row.map((expr, i) => [plan.slots[i].id, evaluate(expr, new Map())]))),
      );
    case "empty":
      return nowhere();
    case "filter":
      return each(plan.child, (rows) => rows.filter((row) => passes(plan.conjuncts, row)));
    case "project":
      return each(
        plan.child,
        (rows) => rows.map((row) => new Map(plan.exprs.map(({ id, expr }) => [id, evaluate(expr, row)]))),
      );
    case "hash_join":
      return hashJoin(plan, state);
    case "nested_loop_join": {
      const right = run(plan.right, state);
      const outputs = { left: physicalOutputOf(plan.left), right: physicalOutputOf(plan.right) };
      return run(plan.left, state).map((rows, i) =>
        joinRows(plan.type, rows, right[i], outputs, plan.conjuncts.map(condition))
      );
    }
    case "aggregate": {
      const spread = run(plan.child, state);
      // Where all rows are in one instance only that one runs.
      const everywhere = plan.phase === "local" || plan.groupBy.length > 0;
      return spread.map((rows, i) => i === 0 || everywhere ? group(plan, rows) : []);
    }
    case "sort":
      return each(plan.child, (rows) => cut(sortRows(rows, plan.keys), plan.limit, plan.offset));
    case "limit":
      return each(plan.child, (rows) => cut(rows, plan.limit, plan.offset));
    case "exchange": {
      const rows = exchange(run(plan.child, state), plan.partitioning);
      const { merge } = plan;
      return merge ? rows.map((list) => cut(sortRows(list, merge.keys), merge.limit, merge.offset)) : rows;
    }
    case "setop": {
      const inputs = plan.children.map((child) => run(child, state));
      return nowhere().map((_, i) =>
        setRows(plan.op, plan.op === "union", inputs.map((input) => input[i]), plan.columns, plan.slots)
      );
    }
    case "assert_one_row": {
      const [rows] = run(plan.child, state);
      if (rows.length > 1) throw new Error("More than one row");
      return atFirst(
        rows.length === 1 ? rows : [new Map(physicalOutputOf(plan).map((slot) => [slot.id, null]))],
      );
    }
  }
}

function cut(rows: readonly Row[], limit: number | undefined, offset: number): readonly Row[] {
  return rows.slice(offset, limit === undefined ? undefined : offset + limit);
}

function scan(plan: PhysicalScan, { data, filters }: Run): Spread {
  const { table } = plan;
  const kept = new Set(plan.tablets);
  const spread = nowhere();
  for (const row of data.get(table.name) ?? []) {
    // Tables of these tests are not partitioned.
    const [partition] = table.partitions;
    const columns = table.distribution.kind === "hash" ? table.distribution.columns : [];
    const bucket = testBucketOf(columns.map((name) => row.get(name) ?? null), undefined, partition.buckets);
    if (!kept.has(partition.tablets[bucket].id)) continue;
    const values: Row = new Map(
      plan.slots.map((slot) => [slot.id, row.get(slot.origin?.column.name ?? "") ?? null]),
    );
    const passed = (filters.get(plan) ?? []).every(({ expr, values: wanted }) =>
      wanted.has(keyOf([evaluate(expr, values)]))
    );
    if (passed) spread[bucket % INSTANCES].push(values);
  }
  return spread;
}

function exchange(input: Spread, partitioning: Partitioning): Spread {
  const rows = input.flat();
  switch (partitioning.kind) {
    case "gather":
      return atFirst(rows);
    case "broadcast": {
      // Where every instance already had a copy, as below another broadcast, one sender speaks.
      return nowhere().map(() => rows);
    }
    case "random": {
      const spread = nowhere();
      rows.forEach((row, i) => spread[i % INSTANCES].push(row));
      return spread;
    }
    case "hash":
    case "bucket": {
      const spread = nowhere();
      const buckets = partitioning.kind === "bucket"
        ? partitioning.table.partitions[0].buckets
        : INSTANCES * 7;
      for (const row of rows) {
        const bucket = testBucketOf(
          partitioning.exprs.map((expr) => evaluate(expr, row)),
          undefined,
          buckets,
        );
        spread[bucket % INSTANCES].push(row);
      }
      return spread;
    }
  }
}

function hashJoin(plan: PhysicalHashJoin, state: Run): Spread {
  const right = run(plan.right, state);
  for (const { source, targets } of plan.runtimeFilters) {
    const values = new Set(
      right.flat().map((row) => evaluate(source, row)).filter((v) => v !== null).map((v) => keyOf([v])),
    );
    for (const { scan, expr } of targets) {
      state.filters.set(scan, [...(state.filters.get(scan) ?? []), { expr, values }]);
    }
  }
  const left = run(plan.left, state);
  const outputs = { left: physicalOutputOf(plan.left), right: physicalOutputOf(plan.right) };
  const conditions = [
    ...plan.equalities.map(({ left: a, right: b, nullSafe }) => (row: Row): LiteralValue => {
      const [x, y] = [evaluate(a, row), evaluate(b, row)];
      if (x === null || y === null) return nullSafe ? x === y : null;
      return keyOf([x]) === keyOf([y]);
    }),
    ...plan.otherConjuncts.map(condition),
  ];
  return left.map((rows, i) => joinRows(plan.type, rows, right[i], outputs, conditions));
}

function group(plan: PhysicalAggregate, rows: readonly Row[]): Row[] {
  const groups = new Map<string, Row[]>();
  if (plan.groupBy.length === 0) groups.set("", []);
  for (const row of rows) {
    const key = keyOf(plan.groupBy.map(({ expr }) => evaluate(expr, row)));
    const list = groups.get(key);
    if (list) list.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].map((members): Row =>
    new Map([
      ...plan.groupBy.map(({ id, expr }) => [id, evaluate(expr, members[0])] as const),
      ...plan.aggregates.map(({ call, output, state }) => {
        const inputs = state
          ? members.flatMap((row) => stateOf(row, state))
          : members.map((row) => argsOf(call, row));
        const done = plan.phase === "one" || plan.phase === "global";
        return [output.id, done ? aggregate(call, inputs) : inputs] as const;
      }),
    ])
  );
}

function stateOf(row: Row, slot: SlotRef): readonly LiteralValue[][] {
  const value = row.get(slot.id);
  if (!Array.isArray(value)) throw new Error(`Slot ${slot.name}#${slot.id} holds no state`);
  return value as readonly LiteralValue[][];
}

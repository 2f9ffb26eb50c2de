/** Cutting of nodes with one child: aggregates, sorts, limits, exchanges, the one-row check. */
import { DorisError } from "../base/mod.ts";
import {
  type Expr,
  type Partitioning,
  type PhysicalAggregate,
  type PhysicalAssertOneRow,
  type PhysicalExchange,
  type PhysicalLimit,
  physicalOutputOf,
  type PhysicalPlan,
  type PhysicalSort,
  type SlotId,
  slotOf,
  type SortKey,
} from "../plan/mod.ts";
import {
  type Cut,
  type CutContext,
  type DraftFragment,
  type DraftNode,
  type DraftSort,
  EMPTY_NODE,
  type Spread,
} from "./cut_context.ts";
import type { AggregateFunction, DataPartition } from "./fragment_plan.ts";

/** What each phase of an aggregation means for its node. */
const PHASES = {
  one: { merges: false, gives: "values", first: false, colocate: true },
  local: { merges: false, gives: "states", first: true, colocate: false },
  global: { merges: true, gives: "values", first: false, colocate: true },
  merge: { merges: true, gives: "states", first: false, colocate: true },
} as const;

export function visibleIds(plan: PhysicalPlan): Set<SlotId> {
  return new Set(physicalOutputOf(plan).map((slot) => slot.id));
}

export function cutAggregate(aggregate: PhysicalAggregate, child: Cut, context: CutContext): Cut {
  const phase = PHASES[aggregate.phase];
  const { fragment } = child;
  const below = fragment.root;
  const childDistributions = [context.spreadExprs(child.spread, visibleIds(aggregate.child))];
  const groupBy = context.exprs(aggregate.groupBy.map((key) => key.expr));
  const functions = aggregate.aggregates.map(({ call, state }): AggregateFunction => {
    if (phase.merges !== (state !== undefined)) {
      throw new DorisError(
        "Internal",
        `Phase ${aggregate.phase} of ${call.fn} and its state slot do not agree`,
      );
    }
    return { call, args: context.exprs(state ? [state] : call.args), merges: phase.merges };
  });
  const tuple = context.newTuple();
  for (const key of aggregate.groupBy) context.addSlot(tuple, slotOf(key));
  for (const { output, call } of aggregate.aggregates) {
    // A state is NULL when the result would be: nothing was aggregated.
    if (phase.gives === "states") context.addSlot(tuple, output, { isState: true, nullable: call.nullable });
    else context.addSlot(tuple, output);
  }
  const node: DraftNode = {
    ...EMPTY_NODE,
    kind: "aggregation",
    id: context.nodeId(),
    tuples: [tuple.id],
    children: [below],
    childDistributions,
    groupBy,
    functions,
    tuple: tuple.id,
    finalize: phase.gives === "values",
    streaming: false,
    colocate: phase.colocate,
    firstPhase: phase.first,
  };
  if (phase.colocate) {
    // Local shuffles must keep the rows of a group together, here and where the states are made.
    fragment.hasColocateNode = true;
    const makesStates = aggregate.child.kind === "aggregate" && !PHASES[aggregate.child.phase].merges;
    if (phase.merges && makesStates && below.kind === "aggregation") below.colocate = true;
  }
  fragment.root = node;
  return { fragment, spread: child.spread };
}

/** The rows pass through a tuple of the sort's own; keys are over that tuple. */
export function cutSort(sort: PhysicalSort, child: Cut, context: CutContext): Cut {
  const { fragment } = child;
  const childDistributions = [context.spreadExprs(child.spread, visibleIds(sort.child))];
  const tuple = context.newTuple();
  // A child's state slots stay states: nothing sorts them, they only pass.
  const states = new Set(
    context.slotsOf(context.outputTuples(fragment.root)).filter((slot) => slot.isState)
      .map((slot) => context.planSlotOf(slot).id),
  );
  for (const ref of physicalOutputOf(sort.child)) {
    context.addSlot(tuple, ref, { isState: states.has(ref.id) });
  }
  const node: DraftSort = {
    ...EMPTY_NODE,
    kind: "sort",
    id: context.nodeId(),
    tuples: [tuple.id],
    children: [fragment.root],
    childDistributions,
    limit: sort.limit ?? -1,
    offset: sort.offset,
    keys: sortKeys(sort.keys, context),
    topN: sort.limit !== undefined,
    mergedAbove: false,
  };
  fragment.root = node;
  return { fragment, spread: child.spread };
}

function sortKeys(keys: readonly SortKey[], context: CutContext): SortKey[] {
  return keys.map((key) => ({ ...key, expr: context.expr(key.expr) }));
}

/**
 * Limits fold into the node below. Only exchanges and sorts can skip rows, and only where all rows come
 * together, so an offset over anything else gets an exchange of its own.
 */
export function cutLimit(limit: PhysicalLimit, child: Cut, context: CutContext): Cut {
  const { root } = child.fragment;
  const canSkip = root.kind === "exchange" || root.kind === "sort";
  if (limit.offset > 0 && !canSkip) {
    const gathered = connect(child, { kind: "unpartitioned" }, [], context);
    const exchange = gathered.root as DraftNode & { kind: "exchange" };
    exchange.limit = limit.limit ?? -1;
    exchange.offset = limit.offset;
    return { fragment: gathered, spread: undefined };
  }
  const merged = mergeLimit(limit, root.limit);
  root.limit = merged;
  if (root.kind === "exchange" || root.kind === "sort") root.offset += limit.offset;
  return child;
}

/** The limit of a node that already has `below` when `limit` is applied to its rows. */
function mergeLimit(limit: PhysicalLimit, below: number): number {
  const left = below < 0 ? Infinity : Math.max(0, below - limit.offset);
  const merged = Math.min(left, limit.limit ?? Infinity);
  return merged === Infinity ? -1 : merged;
}

/** An exchange ends the fragment below and starts one above. */
export function cutExchange(exchange: PhysicalExchange, child: Cut, context: CutContext): Cut {
  const { root } = child.fragment;
  if (
    root.kind === "aggregation" && exchange.child.kind === "aggregate" && exchange.child.phase === "local"
  ) {
    root.streaming = exchange.child.groupBy.length > 0;
  }
  const spread = context.spreadExprs(child.spread, visibleIds(exchange.child));
  const partition = partitionOf(exchange.partitioning, context);
  const fragment = connect(child, partition, spread, context);
  const node = fragment.root as DraftNode & { kind: "exchange" };
  if (exchange.merge) {
    node.merge = sortKeys(exchange.merge.keys, context);
    node.limit = exchange.merge.limit ?? -1;
    node.offset = exchange.merge.offset;
    child.fragment.sink = { ...streamSink(node.id, partition), merge: true };
    if (root.kind === "sort") root.mergedAbove = true;
    // The reference notes the gathered side's spread (none) in the exchange of a TOP-N, else in the sort.
    if (root.kind === "sort" && root.topN) node.childDistributions = [[]];
    else if (root.kind === "sort") root.childDistributions = [[]];
  }
  return { fragment, spread: spreadOf(exchange.partitioning) };
}

function streamSink(exchange: number, partition: DataPartition) {
  return { kind: "stream", exchange, partition, merge: false } as const;
}

function connect(
  child: Cut,
  partition: DataPartition,
  spread: readonly Expr[],
  context: CutContext,
): DraftFragment {
  const sender = child.fragment;
  const node: DraftNode = {
    ...EMPTY_NODE,
    kind: "exchange",
    id: context.nodeId(),
    tuples: context.outputTuples(sender.root),
    childDistributions: [spread],
    partition,
    offset: 0,
    merge: undefined,
    source: sender.id,
  };
  sender.sink = streamSink(node.id, partition);
  const fragment = context.newFragment(node, partition);
  fragment.sources.push(sender);
  return fragment;
}

function partitionOf(partitioning: Partitioning, context: CutContext): DataPartition {
  switch (partitioning.kind) {
    case "gather":
    case "broadcast":
      return { kind: "unpartitioned" };
    case "random":
      return { kind: "random" };
    case "hash":
      return { kind: "hash", exprs: context.exprs(partitioning.exprs) };
    case "bucket":
      return { kind: "bucket", exprs: context.exprs(partitioning.exprs), table: partitioning.table };
  }
}

function spreadOf(partitioning: Partitioning): Spread {
  if (partitioning.kind !== "hash" && partitioning.kind !== "bucket") return undefined;
  return partitioning.exprs.map((expr) => new Set(expr.kind === "slot" ? [expr.id] : []));
}

export function cutAssertOneRow(assertion: PhysicalAssertOneRow, child: Cut, context: CutContext): Cut {
  const { fragment } = child;
  const childDistributions = [context.spreadExprs(child.spread, visibleIds(assertion.child))];
  const tuple = context.tupleOf(physicalOutputOf(assertion));
  fragment.root = {
    ...EMPTY_NODE,
    kind: "assert_rows",
    id: context.nodeId(),
    tuples: [tuple.id],
    children: [fragment.root],
    childDistributions,
  };
  return { fragment, spread: child.spread };
}

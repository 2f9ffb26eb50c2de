/** Cutting of joins: two fragments become one, their rows one intermediate tuple. */
import {
  type Expr,
  type JoinType,
  type PhysicalHashJoin,
  type PhysicalNestedLoopJoin,
  physicalOutputOf,
  type RuntimeFilter,
  type SlotId,
  type SlotRef,
  slotsRead,
} from "../plan/mod.ts";
import {
  type Cut,
  type CutContext,
  type DraftFilter,
  type DraftFragment,
  type DraftNode,
  EMPTY_NODE,
  refTo,
  type Spread,
} from "./cut_context.ts";
import type { Slot } from "./fragment_plan.ts";

/** What stands directly above a join and folds into it. */
export interface AboveJoin {
  readonly conjuncts: readonly Expr[];
  readonly projection: readonly Expr[] | undefined;
}

const ONE_SIDED: Partial<Record<JoinType, "left" | "right">> = {
  left_semi: "left",
  left_anti: "left",
  null_aware_left_anti: "left",
  right_semi: "right",
  right_anti: "right",
};
const LEFT_BECOMES_NULL: ReadonlySet<JoinType> = new Set(["right_outer", "full_outer"]);
const RIGHT_BECOMES_NULL: ReadonlySet<JoinType> = new Set(["left_outer", "full_outer"]);

interface Sides {
  readonly left: Cut;
  readonly right: Cut;
  readonly leftSlots: readonly Slot[];
  readonly rightSlots: readonly Slot[];
  readonly distributions: readonly (readonly Expr[])[];
  readonly rowTuples: readonly number[];
}

function sidesOf(
  join: PhysicalHashJoin | PhysicalNestedLoopJoin,
  left: Cut,
  right: Cut,
  context: CutContext,
): Sides {
  const leftTuples = context.outputTuples(left.fragment.root);
  const rightTuples = context.outputTuples(right.fragment.root);
  const side = join.kind === "hash_join" ? ONE_SIDED[join.type] : undefined;
  return {
    left,
    right,
    leftSlots: context.slotsOf(leftTuples),
    rightSlots: context.slotsOf(rightTuples),
    distributions: [
      context.spreadExprs(left.spread, idsOf(physicalOutputOf(join.left))),
      context.spreadExprs(right.spread, idsOf(physicalOutputOf(join.right))),
    ],
    rowTuples: side === "left"
      ? leftTuples
      : side === "right"
      ? rightTuples
      : [...leftTuples, ...rightTuples],
  };
}

/** The right side must be cut first: so the fragment that remains comes last and ids grow towards the top. */
export function cutHashJoin(
  join: PhysicalHashJoin,
  left: Cut,
  right: Cut,
  above: AboveJoin,
  context: CutContext,
): Cut {
  const sides = sidesOf(join, left, right, context);
  const equalities = join.equalities.map((pair) => ({
    left: context.expr(pair.left),
    right: context.expr(pair.right),
    nullSafe: pair.nullSafe,
  }));
  const node = {
    ...EMPTY_NODE,
    kind: "hash_join",
    id: context.nodeId(),
    tuples: sides.rowTuples,
    children: [left.fragment.root, right.fragment.root],
    childDistributions: sides.distributions,
    type: join.type,
    distribution: join.distribution,
    equalities,
    otherConjuncts: [] as readonly Expr[],
    conjuncts: [] as readonly Expr[],
    intermediateTuple: -1,
    keptSlots: [] as readonly number[],
    runtimeFilters: [] as DraftFilter[],
  } satisfies DraftNode;
  for (const filter of join.runtimeFilters) {
    const draft = addFilter(filter, join, node, context);
    if (draft) node.runtimeFilters.push(draft);
  }

  const fragment = connect(node, sides, context);
  if (join.distribution === "colocate") fragment.hasColocateNode = true;
  const oneSided = join.otherConjuncts.length === 0 ? ONE_SIDED[join.type] : undefined;
  const kept = keptIds(join, above);
  const intermediate = makeIntermediate(join.type, sides, oneSided, context);
  node.intermediateTuple = intermediate.tuple;
  node.otherConjuncts = context.exprs(join.otherConjuncts);
  node.conjuncts = context.exprs(above.conjuncts);
  node.keptSlots = keptSlots(intermediate.sources, kept, context);
  if (!above.projection) projectAll(node, intermediate.slots, idsOf(physicalOutputOf(join)), above, context);
  return { fragment, spread: joinSpread(join, left.spread, right.spread) };
}

export function cutNestedLoopJoin(
  join: PhysicalNestedLoopJoin,
  left: Cut,
  right: Cut,
  above: AboveJoin,
  context: CutContext,
): Cut {
  const sides = sidesOf(join, left, right, context);
  const node = {
    ...EMPTY_NODE,
    kind: "nested_loop_join",
    id: context.nodeId(),
    tuples: sides.rowTuples,
    children: [left.fragment.root, right.fragment.root],
    childDistributions: sides.distributions,
    type: join.type,
    conjuncts: [] as readonly Expr[],
    intermediateTuple: -1,
    joinConjuncts: [] as readonly Expr[],
  } satisfies DraftNode;
  const fragment = connect(node, sides, context);
  const intermediate = makeIntermediate(join.type, sides, undefined, context);
  node.intermediateTuple = intermediate.tuple;
  node.joinConjuncts = context.exprs(join.conjuncts);
  node.conjuncts = context.exprs(above.conjuncts);
  if (!above.projection) projectAll(node, intermediate.slots, idsOf(physicalOutputOf(join)), above, context);
  return { fragment, spread: left.spread };
}

function connect(node: DraftNode, sides: Sides, context: CutContext): DraftFragment {
  const { left, right } = sides;
  left.fragment.root = node;
  context.mergeFragment(right.fragment, left.fragment);
  left.fragment.hasColocateNode ||= right.fragment.hasColocateNode;
  return left.fragment;
}

interface Intermediate {
  readonly tuple: number;
  readonly slots: readonly Slot[];
  /** The children's slots that the intermediate ones were made from, same order. */
  readonly sources: readonly Slot[];
}

/** One row of both sides; the side that an outer join fills with NULL becomes nullable. */
function makeIntermediate(
  type: JoinType,
  sides: Sides,
  oneSided: "left" | "right" | undefined,
  context: CutContext,
): Intermediate {
  const tuple = context.newTuple();
  const sources: Slot[] = [];
  const add = (from: readonly Slot[], nulls: boolean) => {
    for (const slot of from) {
      context.addSlot(tuple, context.planSlotOf(slot), {
        nullable: nulls || slot.nullable,
        isState: slot.isState,
      });
      sources.push(slot);
    }
  };
  if (oneSided !== "right") add(sides.leftSlots, LEFT_BECOMES_NULL.has(type));
  if (oneSided !== "left") add(sides.rightSlots, RIGHT_BECOMES_NULL.has(type));
  return { tuple: tuple.id, slots: tuple.slots, sources };
}

/** Plan slots that the rows above the join's own matching still need. */
function keptIds(join: PhysicalHashJoin, above: AboveJoin): Set<SlotId> {
  const kept = new Set<SlotId>();
  if (above.projection) { for (const expr of above.projection) slotsRead(expr, kept); }
  else for (const slot of physicalOutputOf(join)) kept.add(slot.id);
  for (const expr of join.otherConjuncts) slotsRead(expr, kept);
  for (const expr of above.conjuncts) slotsRead(expr, kept);
  return kept;
}

/** Slots to keep; a backend takes an empty list for "all", so at least one stays. */
function keptSlots(sources: readonly Slot[], kept: ReadonlySet<SlotId>, context: CutContext): number[] {
  const slots = sources.filter((slot) => kept.has(context.planSlotOf(slot).id));
  return (slots.length > 0 ? slots : sources.slice(0, 1)).map((slot) => slot.id);
}

/** Without a projection above, the join still hands on a tuple of its own. */
function projectAll(
  node: DraftNode,
  slots: readonly Slot[],
  output: ReadonlySet<SlotId>,
  above: AboveJoin,
  context: CutContext,
): void {
  const wanted = new Set(output);
  for (const expr of above.conjuncts) slotsRead(expr, wanted);
  const passed = slots.filter((slot) => wanted.has(context.planSlotOf(slot).id));
  const tuple = context.newTuple();
  for (const slot of passed) {
    context.addSlot(tuple, context.planSlotOf(slot), { nullable: slot.nullable, isState: slot.isState });
  }
  node.projection = { tuple: tuple.id, exprs: passed.map(refTo) };
}

function addFilter(
  filter: RuntimeFilter,
  join: PhysicalHashJoin,
  builder: DraftNode,
  context: CutContext,
): DraftFilter | undefined {
  const targets = new Map<number, Expr>();
  const targetNodes: DraftFilter["targetNodes"] = [];
  const draft: DraftFilter = {
    id: filter.id,
    type: filter.type,
    source: context.expr(filter.source),
    order: filter.order,
    builderNode: builder.id,
    targets,
    broadcast: join.distribution === "broadcast",
    singleEquality: join.equalities.length === 1,
    nullSafe: join.equalities[filter.order]?.nullSafe ?? false,
    hasLocalTargets: false,
    hasRemoteTargets: false,
    builder,
    targetNodes,
  };
  for (const target of filter.targets) {
    const scan = context.scans.get(target.scan);
    // A scan that is not below this join in the plan cannot be filtered by it.
    if (!scan) continue;
    targets.set(scan.node.id, context.expr(target.expr, scan.slots));
    targetNodes.push(scan.node);
    scan.node.runtimeFilters = [...scan.node.runtimeFilters, draft];
  }
  // Building a filter that nobody applies would only cost.
  if (targets.size === 0) return undefined;
  context.filters.push(draft);
  return draft;
}

/** How the joined rows are spread: as the probe side's, with keys of both sides standing for each other. */
function joinSpread(join: PhysicalHashJoin, left: Spread, right: Spread): Spread {
  const probe = join.type === "right_semi" || join.type === "right_anti" || join.type === "right_outer"
    ? right
    : left;
  if (!probe || join.type === "full_outer") return undefined;
  if (join.type !== "inner") return probe;
  return probe.map((equal) => {
    const merged = new Set(equal);
    for (const { left: a, right: b } of join.equalities) {
      if (a.kind !== "slot" || b.kind !== "slot") continue;
      if (equal.has(a.id)) merged.add(b.id);
      if (equal.has(b.id)) merged.add(a.id);
    }
    return merged;
  });
}

function idsOf(slots: readonly SlotRef[]): Set<SlotId> {
  return new Set(slots.map((slot) => slot.id));
}

/**
 * From a physical plan to fragments: every exchange ends one fragment and starts another; filters,
 * projections and limits fold into the node below, as a backend expects them (PhysicalPlanTranslator).
 */
import { DorisError } from "../base/mod.ts";
import type { OlapTable } from "../catalog/api.ts";
import {
  type Expr,
  type NamedExpr,
  type PhysicalFilter,
  type PhysicalHashJoin,
  type PhysicalInsert,
  type PhysicalNestedLoopJoin,
  type PhysicalPlan,
  type PhysicalProject,
  type PhysicalQuery,
  type PhysicalScan,
  type PhysicalSetOp,
  slotOf,
  type SlotRef,
} from "../plan/mod.ts";
import {
  type Cut,
  CutContext,
  type DraftFilter,
  type DraftFragment,
  type DraftNode,
  EMPTY_NODE,
  refTo,
} from "./cut_context.ts";
import { type AboveJoin, cutHashJoin, cutNestedLoopJoin } from "./cut_join.ts";
import { cutEmpty, cutScan, cutValues } from "./cut_leaf.ts";
import { cutAggregate, cutAssertOneRow, cutExchange, cutLimit, cutSort, visibleIds } from "./cut_unary.ts";
import { layerProjection } from "./projection_layers.ts";
import { inlineArguments } from "./inline_arguments.ts";
import { addTableTuple } from "./table_tuple.ts";
import type { Fragment, FragmentPlan, PlanNode, Sink } from "./fragment_plan.ts";

/** Cuts a query: the top fragment hands its rows to the client. */
export function cutQuery(query: PhysicalQuery): FragmentPlan {
  const context = new CutContext();
  const { fragment } = cut(query.plan, context);
  const output = query.output.map(({ slot }) => refTo(context.slotFor(slot.id, slot.name)));
  return finish(fragment, {
    sink: { kind: "result" },
    output,
    labels: query.output.map((column) => column.name),
    singleInstance: isPlainScan(query.plan),
    context,
  });
}

/**
 * Cuts an INSERT: the top fragment writes to `insert.table`.
 * @param partitions ids that the statement named; undefined: all
 */
export function cutInsert(insert: PhysicalInsert, partitions?: readonly number[]): FragmentPlan {
  const context = new CutContext();
  const { fragment } = cut(insert.plan, context);
  const output = insert.slots.map((slot) => refTo(context.slotFor(slot.id, slot.name)));
  const tuple = addTableTuple(insert.table, context);
  return finish(fragment, {
    sink: { kind: "olap_table", table: insert.table, tuple, partitions },
    output,
    labels: [],
    singleInstance: false,
    context,
  });
}

function cut(plan: PhysicalPlan, context: CutContext): Cut {
  switch (plan.kind) {
    case "olap_scan":
      return projectPruned(plan, cutScan(plan, context), context);
    case "values":
      return cutValues(plan, context);
    case "empty":
      return cutEmpty(plan, context);
    case "filter":
      return cutFilter(plan, context);
    case "project":
      return cutProject(plan, context);
    case "hash_join":
    case "nested_loop_join":
      return cutJoin(plan, { conjuncts: [], projection: undefined }, context);
    case "aggregate": {
      const aggregate = inlineArguments(plan);
      return cutAggregate(aggregate, cut(aggregate.child, context), context);
    }
    case "sort":
      return cutSort(plan, cut(plan.child, context), context);
    case "limit":
      return cutLimit(plan, cut(plan.child, context), context);
    case "exchange":
      return cutExchange(plan, cut(plan.child, context), context);
    case "setop":
      return cutSetOperation(plan, context);
    case "assert_one_row":
      return cutAssertOneRow(plan, cut(plan.child, context), context);
  }
}

function cutJoin(
  join: PhysicalHashJoin | PhysicalNestedLoopJoin,
  above: AboveJoin,
  context: CutContext,
): Cut {
  const right = cut(join.right, context);
  const left = cut(join.left, context);
  return join.kind === "hash_join"
    ? cutHashJoin(join, left, right, above, context)
    : cutNestedLoopJoin(join, left, right, above, context);
}

type Join = PhysicalHashJoin | PhysicalNestedLoopJoin;

function isJoin(plan: PhysicalPlan): plan is Join {
  return plan.kind === "hash_join" || plan.kind === "nested_loop_join";
}

/** Nodes whose operator on the backend takes no conjuncts. */
const NO_CONJUNCTS: ReadonlySet<PlanNode["kind"]> = new Set(["exchange", "sort", "union"]);

function cutFilter(filter: PhysicalFilter, context: CutContext): Cut {
  if (isJoin(filter.child)) {
    return cutJoin(filter.child, { conjuncts: filter.conjuncts, projection: undefined }, context);
  }
  if (filter.child.kind === "olap_scan") {
    return projectPruned(filter.child, addFilter(filter, cutScan(filter.child, context), context), context);
  }
  return addFilter(filter, cut(filter.child, context), context);
}

function addFilter(filter: PhysicalFilter, child: Cut, context: CutContext): Cut {
  const { root } = child.fragment;
  const taken = root.conjuncts.length > 0 || root.projection !== undefined || root.limit >= 0;
  const node = taken || NO_CONJUNCTS.has(root.kind) ? addSelect(child.fragment, context) : root;
  node.conjuncts = context.exprs(filter.conjuncts);
  return child;
}

function addSelect(fragment: DraftFragment, context: CutContext): DraftNode {
  const below = fragment.root;
  fragment.root = {
    ...EMPTY_NODE,
    kind: "select",
    id: context.nodeId(),
    tuples: context.outputTuples(below),
    children: [below],
  };
  return fragment.root;
}

function cutProject(project: PhysicalProject, context: CutContext): Cut {
  const child = cutBelowProject(project, context);
  const { fragment } = child;
  const node = fragment.root.projection ? addSelect(fragment, context) : fragment.root;
  const layered = layerProjection(project.exprs, () => context.freshSlotId());
  if (layered) node.projectionLayers = layered.layers.map((layer) => projectInto(layer, undefined, context));
  node.projection = projectInto(
    layered?.final ?? project.exprs,
    node.kind === "olap_scan" ? node.table : undefined,
    context,
  );
  return { fragment, spread: renameSpread(child, project) };
}

/** Translates `exprs` and gives them a tuple that stands for them from now on. */
function projectInto(named: readonly NamedExpr[], table: OlapTable | undefined, context: CutContext) {
  const exprs = context.exprs(named.map((item) => item.expr));
  const tuple = context.newTuple(table);
  named.forEach((item, at) => {
    const from = exprs[at];
    const isState = from.kind === "slot" && context.slots.get(from.id)?.isState;
    context.addSlot(tuple, slotOf(item), { isState });
  });
  return { tuple: tuple.id, exprs };
}

/** The child of a projection; a join (with a filter perhaps) is told what the projection needs. */
function cutBelowProject(project: PhysicalProject, context: CutContext): Cut {
  const projection: readonly Expr[] = project.exprs.map((named) => named.expr);
  const { child } = project;
  if (isJoin(child)) return cutJoin(child, { conjuncts: [], projection }, context);
  if (child.kind === "filter" && isJoin(child.child)) {
    return cutJoin(child.child, { conjuncts: child.conjuncts, projection }, context);
  }
  if (child.kind === "olap_scan") return cutScan(child, context);
  if (child.kind === "filter" && child.child.kind === "olap_scan") {
    return addFilter(child, cutScan(child.child, context), context);
  }
  return cut(child, context);
}

/**
 * A scan that leaves columns out projects what it reads, as the reference's do: that is how a backend knows
 * which columns of a scan are read at all.
 */
function projectPruned(scan: PhysicalScan, child: Cut, context: CutContext): Cut {
  const { root } = child.fragment;
  const visible = scan.table.columns.filter((column) => column.visible).length;
  if (scan.slots.length === 0 || scan.slots.length >= visible) return child;
  const exprs = context.exprs(scan.slots);
  const tuple = context.tupleOf(scan.slots, scan.table);
  root.projection = { tuple: tuple.id, exprs };
  return child;
}

/** A projection that renames a slot keeps the spread under the new name too. */
function renameSpread(child: Cut, project: PhysicalProject): Cut["spread"] {
  return child.spread?.map((equal) => {
    const renamed = new Set(equal);
    for (const { id, expr } of project.exprs) if (expr.kind === "slot" && equal.has(expr.id)) renamed.add(id);
    return renamed;
  });
}

function cutSetOperation(plan: PhysicalSetOp, context: CutContext): Cut {
  // Constant rows are no fragment of their own: a union holds them itself.
  const constants = plan.op === "union"
    ? plan.children.map(constantRows)
    : plan.children.map(() => undefined);
  const kept = plan.children.map((child, at) => ({ child, at })).filter(({ at }) =>
    constants[at] === undefined
  );
  const cuts = kept.map(({ child }) => cut(child, context));
  const results = kept.map(({ at }) => context.exprs(plan.columns[at]));
  const rows = constants.flatMap((values, at) => values ? reorder(values, plan.columns[at]) : []);
  const constantLists = rows.map((row) => context.exprs(row));
  const childDistributions = cuts.map((child, at) =>
    context.spreadExprs(child.spread, visibleIds(kept[at].child))
  );
  const tuple = context.tupleOf(plan.slots);
  const node: DraftNode = {
    ...EMPTY_NODE,
    kind: plan.op,
    id: context.nodeId(),
    tuples: [tuple.id],
    children: cuts.map((child) => child.fragment.root),
    childDistributions,
    tuple: tuple.id,
    constants: constantLists,
    results,
    colocate: false,
  };
  const last = cuts.at(-1);
  if (!last) return { fragment: context.newFragment(node, { kind: "unpartitioned" }), spread: undefined };
  const { fragment } = last;
  for (const child of cuts.slice(0, -1).reverse()) {
    context.mergeFragment(child.fragment, fragment);
    fragment.hasColocateNode ||= child.fragment.hasColocateNode;
  }
  fragment.root = node;
  if (plan.op !== "union" && scansHere(node)) {
    fragment.hasColocateNode = true;
    node.colocate = true;
  }
  const spread = plan.op === "union" ? undefined : plan.slots.map((slot) => new Set([slot.id]));
  return { fragment, spread: cuts.every((child) => child.spread) ? spread : undefined };
}

function constantRows(
  plan: PhysicalPlan,
): { slots: readonly SlotRef[]; rows: readonly (readonly Expr[])[] } | undefined {
  if (plan.kind === "values") return plan;
  // Gathering constants before a union changes nothing.
  return plan.kind === "exchange" && plan.child.kind === "values" ? plan.child : undefined;
}

function reorder(
  values: { slots: readonly SlotRef[]; rows: readonly (readonly Expr[])[] },
  columns: readonly SlotRef[],
): Expr[][] {
  const positions = columns.map((column) => values.slots.findIndex((slot) => slot.id === column.id));
  return values.rows.map((row) => positions.map((at) => row[at]));
}

/** A scan in the same fragment, not behind an exchange. */
function scansHere(node: PlanNode): boolean {
  return node.kind === "olap_scan" || (node.kind !== "exchange" && node.children.some(scansHere));
}

/** [limit] [exchange] [limit] [project] [filter] leaf. */
function isPlainScan(plan: PhysicalPlan): boolean {
  let at = plan;
  for (const kind of ["limit", "exchange", "limit", "project", "filter"] as const) {
    if (at.kind === kind) at = at.child;
  }
  return at.kind === "olap_scan" || at.kind === "values" || at.kind === "empty";
}

interface Top {
  readonly sink: Sink;
  readonly output: readonly Expr[];
  readonly labels: readonly string[];
  readonly singleInstance: boolean;
  readonly context: CutContext;
}

function finish(root: DraftFragment, top: Top): FragmentPlan {
  const { context } = top;
  resolveFilters(context);
  const fragments = context.fragments.map((draft): Fragment => {
    const sink = draft === root ? top.sink : draft.sink;
    if (!sink) throw new DorisError("Internal", `Fragment ${draft.id} sends its rows nowhere`);
    return {
      id: draft.id,
      root: draft.root,
      output: draft === root ? top.output : undefined,
      sink,
      partition: draft.partition,
      hasColocateNode: draft.hasColocateNode,
      sources: draft.sources.map((source) => source.id),
      singleInstance: top.singleInstance,
    };
  });
  fragments.reverse();
  return {
    fragments,
    tuples: context.tuples,
    slots: context.slots,
    labels: top.labels,
    filters: context.filters,
  };
}

/** Says of each filter whether its targets are in its builder's fragment: known only now. */
function resolveFilters(context: CutContext): void {
  if (context.filters.length === 0) return;
  const home = new Map<PlanNode, DraftFragment>();
  const visit = (node: PlanNode, fragment: DraftFragment) => {
    home.set(node, fragment);
    for (const child of node.children) visit(child, fragment);
  };
  for (const fragment of context.fragments) visit(fragment.root, fragment);
  for (const filter of context.filters) resolveFilter(filter, home);
}

function resolveFilter(filter: DraftFilter, home: ReadonlyMap<PlanNode, DraftFragment>): void {
  const own = home.get(filter.builder);
  for (const target of filter.targetNodes) {
    if (home.get(target) === own) filter.hasLocalTargets = true;
    else filter.hasRemoteTargets = true;
  }
}

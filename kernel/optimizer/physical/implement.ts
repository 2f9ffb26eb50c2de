/** Logical plan to physical plan: algorithms and exchanges, bottom-up, one choice per node. */
import { DorisError } from "../../base/mod.ts";
import {
  type AggregateCall,
  type LogicalPlan,
  type PhysicalPlan,
  type SlotId,
  slotOf,
  type SlotRef,
} from "../../plan/mod.ts";
import type { OptimizeContext } from "../context.ts";
import { Estimator } from "../estimate.ts";
import { TRUE } from "../exprs.ts";
import { type Delivered, keepsTogether, type KeySet, RANDOM, renamed, SINGLE } from "./delivered.ts";
import { gather, hash, mergeSorted, random } from "./exchanges.ts";
import { implementJoin } from "./join.ts";
import { pruneScan } from "./prune.ts";
import { stateSlot } from "./state.ts";

/** A physical plan with what the node above must know of it. */
export interface Implemented {
  readonly plan: PhysicalPlan;
  readonly delivered: Delivered;
  /** Estimated rows over all instances, at least 1. */
  readonly rows: number;
  /** Whether `rows` rests on row counts. */
  readonly known: boolean;
}

/** Everything that implementing one statement shares. */
export interface Work {
  readonly ctx: OptimizeContext;
  readonly estimator: Estimator;
  implement(plan: LogicalPlan): Implemented;
}

/** Chooses algorithms and places exchanges for a plan without subqueries. */
export function implement(plan: LogicalPlan, ctx: OptimizeContext): PhysicalPlan {
  const estimator = new Estimator(ctx);
  const work: Work = { ctx, estimator, implement: (node) => implementNode(node, work) };
  return work.implement(plan).plan;
}

function implementNode(node: LogicalPlan, work: Work): Implemented {
  switch (node.kind) {
    case "scan":
      return scan(node, [], work);
    case "values":
      return {
        plan: constantRows(node, work),
        delivered: SINGLE,
        rows: Math.max(1, node.rows.length),
        known: true,
      };
    case "filter":
      return filter(node, work);
    case "project":
      return project(node, work);
    case "join":
      return implementJoin(node, work);
    case "aggregate":
      return aggregate(node, work);
    case "sort":
      return sort(node, undefined, 0, work);
    case "limit":
      return limit(node, work);
    case "setop":
      return setOperation(node, work);
    case "assert_one_row": {
      const child = gathered(work.implement(node.child));
      return { plan: { kind: "assert_one_row", child: child.plan }, delivered: SINGLE, rows: 1, known: true };
    }
  }
}

/** SELECT count(*) without FROM counts a row without columns; a backend's row has at least one. */
function constantRows(node: Node<"values">, work: Work): PhysicalPlan {
  if (node.rows.length === 0) return { kind: "empty", slots: node.slots };
  if (node.slots.length > 0) return node;
  const one = { id: work.ctx.nextSlotId(), name: "dummy", expr: TRUE };
  return { ...node, slots: [slotOf(one)], rows: node.rows.map(() => [TRUE]) };
}

/** The same rows in one instance. */
export function gathered(child: Implemented): Implemented {
  if (child.delivered.kind === "single") return child;
  return { ...child, plan: gather(child.plan), delivered: SINGLE };
}

type Node<K extends LogicalPlan["kind"]> = LogicalPlan & { readonly kind: K };

function scan(node: Node<"scan">, conjuncts: Node<"filter">["conjuncts"], work: Work): Implemented {
  const { rows, known } = work.estimator.of(node);
  const { partitions, tablets } = pruneScan(node, conjuncts, work.ctx);
  if (tablets.length === 0) {
    return { plan: { kind: "empty", slots: node.slots }, delivered: SINGLE, rows: 1, known: true };
  }
  const { table, alias, slots } = node;
  const plan: PhysicalPlan = { kind: "olap_scan", table, alias, slots, partitions, tablets, rows };
  return { plan, delivered: scanDelivers(node, partitions), rows, known };
}

/** Buckets are in one place only within one partition, unless a colocation group says more. */
function scanDelivers(node: Node<"scan">, partitions: readonly number[]): Delivered {
  const { distribution } = node.table;
  if (distribution.kind === "random" || partitions.length !== 1) return RANDOM;
  const keys: KeySet[] = [];
  for (const name of distribution.columns) {
    const lower = name.toLowerCase();
    const slot = node.slots.find((candidate) => candidate.origin?.column.name.toLowerCase() === lower);
    if (!slot) return RANDOM;
    keys.push(new Set([slot.id]));
  }
  return { kind: "bucket", table: node.table, partition: partitions[0], keys };
}

function filter(node: Node<"filter">, work: Work): Implemented {
  const { rows, known } = work.estimator.of(node);
  const child = node.child.kind === "scan"
    ? scan(node.child, node.conjuncts, work)
    : work.implement(node.child);
  if (child.plan.kind === "empty") return child;
  const below = child.plan.kind === "olap_scan" ? { ...child.plan, rows } : child.plan;
  const plan: PhysicalPlan = { kind: "filter", child: below, conjuncts: node.conjuncts };
  return { plan, delivered: child.delivered, rows, known };
}

function project(node: Node<"project">, work: Work): Implemented {
  const child = work.implement(node.child);
  if (child.plan.kind === "empty") {
    return { ...child, plan: { kind: "empty", slots: node.exprs.map(slotOf) } };
  }
  const rename = new Map<SlotId, SlotId[]>();
  for (const { id, expr } of node.exprs) {
    if (expr.kind !== "slot") continue;
    const names = rename.get(expr.id);
    if (names) names.push(id);
    else rename.set(expr.id, [id]);
  }
  const plan: PhysicalPlan = { kind: "project", child: child.plan, exprs: node.exprs };
  return { ...child, plan, delivered: renamed(child.delivered, rename) };
}

function aggregate(node: Node<"aggregate">, work: Work): Implemented {
  const { rows, known } = work.estimator.of(node);
  const child = work.implement(node.child);
  const keys = node.groupBy.map(slotOf);
  const rename = new Map<SlotId, SlotId[]>();
  for (const { id, expr } of node.groupBy) {
    if (expr.kind === "slot") rename.set(expr.id, [...(rename.get(expr.id) ?? []), id]);
  }
  const calls = node.aggregates.map((named) => ({
    call: named.expr as AggregateCall,
    output: slotOf(named),
  }));
  const together = keys.length > 0
    ? keepsTogether(child.delivered, new Set(rename.keys()))
    : child.delivered.kind === "single";
  if (together) {
    const plan: PhysicalPlan = {
      kind: "aggregate",
      child: child.plan,
      phase: "one",
      groupBy: node.groupBy,
      aggregates: calls.map(({ call, output }) => ({ call, output, state: undefined })),
    };
    return { plan, delivered: renamed(child.delivered, rename), rows, known };
  }
  const states = calls.map(({ call }) => stateSlot(call, work.ctx.nextSlotId()));
  const local: PhysicalPlan = {
    kind: "aggregate",
    child: child.plan,
    phase: "local",
    groupBy: node.groupBy,
    aggregates: calls.map(({ call }, i) => ({ call, output: states[i], state: undefined })),
  };
  const moved = keys.length > 0 ? hash(local, keys) : gather(local);
  const plan: PhysicalPlan = {
    kind: "aggregate",
    child: moved,
    phase: "global",
    groupBy: keys.map((slot) => ({ id: slot.id, name: slot.name, expr: slot })),
    aggregates: calls.map(({ call, output }, i) => ({ call, output, state: states[i] })),
  };
  const delivered: Delivered = keys.length > 0
    ? { kind: "hash", keys: keys.map((slot) => new Set([slot.id])) }
    : SINGLE;
  return { plan, delivered, rows, known };
}

function sort(node: Node<"sort">, limit: number | undefined, offset: number, work: Work): Implemented {
  const child = work.implement(node.child);
  const rows = limit === undefined ? child.rows : Math.max(1, Math.min(child.rows, limit));
  const { keys } = node;
  if (child.delivered.kind === "single") {
    const plan: PhysicalPlan = { kind: "sort", child: child.plan, keys, limit, offset, local: false };
    return { plan, delivered: SINGLE, rows, known: child.known };
  }
  const kept = limit === undefined ? undefined : limit + offset;
  const local: PhysicalPlan = { kind: "sort", child: child.plan, keys, limit: kept, offset: 0, local: true };
  return { plan: mergeSorted(local, keys, limit, offset), delivered: SINGLE, rows, known: child.known };
}

function limit(node: Node<"limit">, work: Work): Implemented {
  const { limit, offset } = node;
  if (node.child.kind === "sort") return sort(node.child, limit, offset, work);
  const child = work.implement(node.child);
  const rows = Math.max(1, Math.min(child.rows, limit ?? child.rows));
  let input = limit === undefined ? child.plan : limitInputs(child.plan, limit + offset);
  if (child.delivered.kind !== "single") {
    input = gather(limit === undefined ? input : limitTo(input, limit + offset));
  }
  return {
    plan: { kind: "limit", child: input, limit, offset },
    delivered: SINGLE,
    rows,
    known: child.known,
  };
}

function limitTo(child: PhysicalPlan, limit: number): PhysicalPlan {
  return { kind: "limit", child, limit, offset: 0 };
}

/** No instance below a UNION ALL need send more rows than the limit lets pass. */
function limitInputs(plan: PhysicalPlan, limit: number): PhysicalPlan {
  if (plan.kind === "project") return { ...plan, child: limitInputs(plan.child, limit) };
  if (plan.kind !== "setop" || plan.op !== "union") return plan;
  const children = plan.children.map((child) =>
    child.kind === "exchange" ? { ...child, child: limitTo(child.child, limit) } : child
  );
  return { ...plan, children };
}

function setOperation(node: Node<"setop">, work: Work): Implemented {
  const { rows, known } = work.estimator.of(node);
  const { op, columns, slots } = node;
  if (!node.all && op === "union") {
    throw new DorisError(
      "Internal",
      "UNION DISTINCT reached implementation: rule union_distinct did not run",
    );
  }
  if (node.all && op !== "union") {
    throw new DorisError("NotSupported", `${op.toUpperCase()} ALL is not supported`);
  }
  const children = node.children.map((child) => work.implement(child));
  const single = children.every((child) => child.delivered.kind === "single");
  if (op === "union") {
    const plans = children.map(({ plan }) => single || plan.kind === "values" ? plan : random(plan));
    const plan: PhysicalPlan = { kind: "setop", op, children: plans, columns, slots };
    return { plan, delivered: single ? SINGLE : RANDOM, rows, known };
  }
  const plans = children.map(({ plan }, i) => single ? plan : hash(plan, columns[i]));
  const plan: PhysicalPlan = { kind: "setop", op, children: plans, columns, slots };
  const keys = slots.map((slot: SlotRef) => new Set([slot.id]));
  return { plan, delivered: single ? SINGLE : { kind: "hash", keys }, rows, known };
}

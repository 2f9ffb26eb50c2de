/** Checks that a physical plan hangs together; for tests and debugging, never on the way of a statement. */
import {
  type Expr,
  physicalOutputOf,
  type PhysicalPlan,
  type PhysicalQuery,
  type SlotId,
  slotsRead,
  walkExpr,
} from "../plan/mod.ts";
import { physicalChildren } from "../plan/mod.ts";

/**
 * Throws an Error that names the node when a slot does not come from below, an id is put out twice, a subquery
 * is left, a join side is no slot, or data would not be where a node needs it.
 */
export function verifyPhysical(query: PhysicalQuery): void {
  place(query.plan);
  const ids = new Set(physicalOutputOf(query.plan).map((slot) => slot.id));
  for (const { slot, name } of query.output) {
    if (!ids.has(slot.id)) {
      throw new Error(`Result column ${name}: slot ${slot.id} is not in the plan's output`);
    }
  }
}

type Place = "single" | "spread";

/** Verifies a subtree and tells whether one instance holds its result. */
function place(plan: PhysicalPlan): Place {
  const below = physicalChildren(plan);
  const places = below.map(place);
  const inputs = below.map((child) => unique(plan, child));
  const seen = new Set(inputs.flatMap((ids) => [...ids]));
  for (const expr of expressionsOf(plan)) check(plan, expr, seen);
  switch (plan.kind) {
    case "olap_scan":
      if (plan.tablets.length === 0) fail(plan, "it reads no tablet");
      return "spread";
    case "values":
      return "single";
    case "empty":
      return "single";
    case "exchange":
      for (const expr of partitionExprs(plan)) check(plan, expr, inputs[0]);
      return plan.partitioning.kind === "gather" ? "single" : "spread";
    case "hash_join": {
      if (plan.equalities.length === 0) fail(plan, "it has no equality");
      for (const { left, right } of plan.equalities) {
        if (left.kind !== "slot" || right.kind !== "slot") fail(plan, "a side of an equality is not a slot");
        check(plan, left, inputs[0]);
        check(plan, right, inputs[1]);
      }
      checkJoin(plan, places);
      return places[0];
    }
    case "nested_loop_join": {
      const right = plan.right;
      const copied = right.kind === "exchange" && right.partitioning.kind === "broadcast";
      if (places[0] === "spread" && !copied) fail(plan, "its right side is not broadcast");
      if (places[0] === "single" && places[1] !== "single") fail(plan, "its right side is not in one place");
      return places[0];
    }
    case "aggregate":
      for (const { state } of plan.aggregates) {
        if ((plan.phase === "global" || plan.phase === "merge") && !state) fail(plan, "a state is missing");
      }
      if (plan.groupBy.length === 0 && plan.phase !== "local" && places[0] === "spread") {
        fail(plan, "an aggregate of all rows runs in many places");
      }
      return places[0];
    case "sort":
      if (plan.local !== (places[0] === "spread")) fail(plan, "a local sort sits where one is not due");
      return places[0];
    case "assert_one_row":
      if (places[0] === "spread") fail(plan, "it runs in many places");
      return places[0];
    case "setop":
      plan.columns.forEach((columns, i) => {
        if (columns.length !== plan.slots.length) fail(plan, `child ${i} feeds ${columns.length} columns`);
        for (const slot of columns) check(plan, slot, inputs[i]);
      });
      return places.includes("spread") ? "spread" : "single";
    case "filter":
    case "project":
    case "limit":
      return places[0];
  }
}

function checkJoin(plan: PhysicalPlan & { kind: "hash_join" }, places: readonly Place[]): void {
  const arrives = plan.right.kind === "exchange" ? plan.right.partitioning.kind : undefined;
  switch (plan.distribution) {
    case "broadcast":
      if (arrives !== "broadcast") fail(plan, "its right side is not broadcast");
      return;
    case "bucket_shuffle":
      if (arrives !== "bucket") fail(plan, "its right side does not come to the buckets");
      return;
    case "none":
      if (places.includes("spread")) fail(plan, "a side is spread");
      return;
    case "colocate":
    case "partitioned":
      if (arrives === "broadcast" || arrives === "gather") fail(plan, "its right side comes the wrong way");
      return;
  }
}

function expressionsOf(plan: PhysicalPlan): readonly Expr[] {
  switch (plan.kind) {
    case "filter":
    case "nested_loop_join":
      return plan.conjuncts;
    case "project":
      return plan.exprs.map((named) => named.expr);
    case "hash_join":
      return [...plan.otherConjuncts, ...plan.runtimeFilters.map((filter) => filter.source)];
    case "aggregate":
      return [
        ...plan.groupBy.map((key) => key.expr),
        ...plan.aggregates.flatMap(({ call, state }) => state ? [state] : call.args),
      ];
    case "sort":
      return plan.keys.map((key) => key.expr);
    case "exchange":
      return plan.merge?.keys.map((key) => key.expr) ?? [];
    case "olap_scan":
    case "values":
    case "empty":
    case "limit":
    case "setop":
    case "assert_one_row":
      return [];
  }
}

function partitionExprs(plan: PhysicalPlan & { kind: "exchange" }): readonly Expr[] {
  const { partitioning } = plan;
  return partitioning.kind === "hash" || partitioning.kind === "bucket" ? partitioning.exprs : [];
}

function unique(plan: PhysicalPlan, child: PhysicalPlan): Set<SlotId> {
  const ids = new Set<SlotId>();
  for (const slot of physicalOutputOf(child)) {
    if (ids.has(slot.id)) fail(plan, `slot ${slot.id} (${slot.name}) comes twice from below`);
    ids.add(slot.id);
  }
  return ids;
}

function check(plan: PhysicalPlan, expr: Expr, seen: ReadonlySet<SlotId>): void {
  walkExpr(expr, (node) => {
    if (node.kind === "subquery") fail(plan, "a subquery is left");
  });
  for (const id of slotsRead(expr)) {
    if (!seen.has(id)) fail(plan, `slot ${id} does not come from below`);
  }
}

function fail(plan: PhysicalPlan, what: string): never {
  throw new Error(`Physical plan is broken at ${plan.kind}: ${what}`);
}

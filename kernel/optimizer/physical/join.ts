/** How two inputs come together: algorithm, exchanges, sides. */
import type { Expr, JoinDistribution, JoinType, LogicalJoin, PhysicalPlan, SlotRef } from "../../plan/mod.ts";
import { equalitySides } from "../exprs.ts";
import { outputIds } from "../rewriter.ts";
import { colocated, type Delivered, RANDOM, SINGLE, withEqualities } from "./delivered.ts";
import { broadcast, gather, hash, toBuckets } from "./exchanges.ts";
import { gathered, type Implemented, type Work } from "./implement.ts";

interface Equality {
  readonly left: SlotRef;
  readonly right: SlotRef;
  readonly nullSafe: boolean;
}

/** Join types whose build side may be copied to every instance: no row of it is put out by itself. */
const BROADCAST_TYPES: ReadonlySet<JoinType> = new Set([
  "inner",
  "cross",
  "left_outer",
  "left_semi",
  "left_anti",
  "null_aware_left_anti",
]);

const SWAPPED: Readonly<Partial<Record<JoinType, JoinType>>> = {
  inner: "inner",
  cross: "cross",
  right_outer: "left_outer",
  right_semi: "left_semi",
  right_anti: "left_anti",
};

export function implementJoin(node: LogicalJoin, work: Work): Implemented {
  const { rows, known } = work.estimator.of(node);
  const left = work.implement(node.left);
  const right = work.implement(node.right);
  const { equalities, others } = splitEqualities(node);
  const joined = equalities.length > 0
    ? hashJoin(node, left, right, equalities, others, work)
    : nestedLoopJoin(node, left, right);
  return { ...joined, rows, known };
}

/** Equalities between a slot of each side; every other conjunct is checked on joined rows. */
function splitEqualities(node: LogicalJoin): { equalities: Equality[]; others: Expr[] } {
  const leftIds = outputIds(node.left);
  const rightIds = outputIds(node.right);
  const equalities: Equality[] = [];
  const others: Expr[] = [];
  for (const conjunct of node.conjuncts) {
    const sides = equalitySides(conjunct, leftIds, rightIds);
    if (sides && sides.left.kind === "slot" && sides.right.kind === "slot") {
      equalities.push({ left: sides.left, right: sides.right, nullSafe: sides.nullSafe });
    } else others.push(conjunct);
  }
  return { equalities, others };
}

type Joined = Pick<Implemented, "plan" | "delivered">;

function nestedLoopJoin(node: LogicalJoin, left: Implemented, right: Implemented): Joined {
  const { type, conjuncts } = node;
  const swapped = SWAPPED[type];
  // The right side is copied to every instance: it should be the small one, and may not be the one kept whole.
  const shouldSwap = swapped !== undefined && (!BROADCAST_TYPES.has(type) ||
    ((type === "inner" || type === "cross") && left.delivered.kind === "single" &&
      right.delivered.kind !== "single"));
  if (shouldSwap) return nestedLoopJoin({ ...node, type: swapped }, right, left);
  if (type === "full_outer" || left.delivered.kind === "single") {
    const plan: PhysicalPlan = {
      kind: "nested_loop_join",
      type,
      left: gathered(left).plan,
      right: gathered(right).plan,
      conjuncts,
    };
    return { plan, delivered: SINGLE };
  }
  const plan: PhysicalPlan = {
    kind: "nested_loop_join",
    type,
    left: left.plan,
    right: broadcast(right.plan),
    conjuncts,
  };
  return { plan, delivered: left.delivered };
}

interface Choice {
  readonly distribution: JoinDistribution;
  readonly left: PhysicalPlan;
  readonly right: PhysicalPlan;
  readonly leftDelivered: Delivered;
  readonly rightDelivered: Delivered;
}

function hashJoin(
  node: LogicalJoin,
  left: Implemented,
  right: Implemented,
  equalities: readonly Equality[],
  others: readonly Expr[],
  work: Work,
): Joined {
  const { type } = node;
  if (
    type === "inner" && left.delivered.kind === "single" && right.delivered.kind !== "single" &&
    right.rows > left.rows
  ) {
    const turned = equalities.map((pair) => ({
      left: pair.right,
      right: pair.left,
      nullSafe: pair.nullSafe,
    }));
    return hashJoin(node, right, left, turned, others, work);
  }
  const choice = choose(node, left, right, equalities, work);
  const plan: PhysicalPlan = {
    kind: "hash_join",
    type,
    left: choice.left,
    right: choice.right,
    equalities,
    otherConjuncts: others,
    distribution: choice.distribution,
    runtimeFilters: [],
  };
  return { plan, delivered: joinDelivers(type, choice, equalities) };
}

function choose(
  node: LogicalJoin,
  left: Implemented,
  right: Implemented,
  equalities: readonly Equality[],
  work: Work,
): Choice {
  if (left.delivered.kind === "single") return inOnePlace(left, right);
  const colocate = tryColocate(node.type, left, right, equalities, work);
  if (colocate) return colocate;
  const copied = BROADCAST_TYPES.has(node.type) ? byBroadcast(left, right) : undefined;
  // NOT IN must know of every NULL of the right side: no part of it may be missing anywhere.
  if (copied && node.type === "null_aware_left_anti") return copied;
  const shuffled = byPartition(left, right, equalities);
  if (node.hint === "shuffle") return shuffled;
  if (node.hint === "broadcast" && copied) return copied;
  const bucket = tryBucketShuffle(node.type, left, right, equalities, work);
  const backends = work.ctx.aliveBackends;
  if (!left.known || !right.known) return copied ?? bucket ?? shuffled;
  const candidates: [number, Choice][] = [];
  if (copied && right.rows <= work.ctx.settings.broadcastRowLimit) {
    candidates.push([right.rows * backends + right.rows, copied]);
  }
  if (bucket) candidates.push([right.rows + right.rows / backends, bucket]);
  candidates.push([shuffleCost(left, right, shuffled) + right.rows / backends, shuffled]);
  return candidates.reduce((best, next) => next[0] < best[0] ? next : best)[1];
}

/** Rows that a partitioned join sends over exchanges. */
function shuffleCost(left: Implemented, right: Implemented, choice: Choice): number {
  return (choice.left === left.plan ? 0 : left.rows) + (choice.right === right.plan ? 0 : right.rows);
}

function inOnePlace(left: Implemented, right: Implemented): Choice {
  return {
    distribution: "none",
    left: left.plan,
    right: right.delivered.kind === "single" ? right.plan : gather(right.plan),
    leftDelivered: SINGLE,
    rightDelivered: SINGLE,
  };
}

function byBroadcast(left: Implemented, right: Implemented): Choice {
  return {
    distribution: "broadcast",
    left: left.plan,
    right: broadcast(right.plan),
    leftDelivered: left.delivered,
    rightDelivered: RANDOM,
  };
}

function tryColocate(
  type: JoinType,
  left: Implemented,
  right: Implemented,
  equalities: readonly Equality[],
  work: Work,
): Choice | undefined {
  const a = left.delivered;
  const b = right.delivered;
  if (!work.ctx.settings.colocate || type === "null_aware_left_anti") return undefined;
  if (a.kind !== "bucket" || b.kind !== "bucket" || !colocated(a, b)) return undefined;
  const matched = a.keys.every((key, i) =>
    equalities.some((pair) => key.has(pair.left.id) && b.keys[i].has(pair.right.id))
  );
  if (!matched) return undefined;
  return {
    distribution: "colocate",
    left: left.plan,
    right: right.plan,
    leftDelivered: a,
    rightDelivered: b,
  };
}

/** Rows of the right side that go to a bucket that pruning left out must not matter. */
const BUCKET_SHUFFLE_TYPES: ReadonlySet<JoinType> = new Set([
  "inner",
  "left_outer",
  "left_semi",
  "left_anti",
]);

function tryBucketShuffle(
  type: JoinType,
  left: Implemented,
  right: Implemented,
  equalities: readonly Equality[],
  work: Work,
): Choice | undefined {
  const { delivered } = left;
  if (!work.ctx.settings.bucketShuffle || delivered.kind !== "bucket" || !BUCKET_SHUFFLE_TYPES.has(type)) {
    return undefined;
  }
  const pairs = matchKeys(delivered.keys, equalities, "left");
  if (!pairs) return undefined;
  return {
    distribution: "bucket_shuffle",
    left: left.plan,
    right: toBuckets(right.plan, delivered.table, pairs.map((pair) => pair.right)),
    leftDelivered: delivered,
    rightDelivered: RANDOM,
  };
}

/** One equality per key, in the order of the keys; undefined when a key has none. */
function matchKeys(
  keys: readonly ReadonlySet<number>[],
  equalities: readonly Equality[],
  side: "left" | "right",
): Equality[] | undefined {
  const pairs: Equality[] = [];
  for (const key of keys) {
    const pair = equalities.find((candidate) => key.has(candidate[side].id));
    if (!pair) return undefined;
    pairs.push(pair);
  }
  return pairs;
}

/** Both sides hash partitioned by the same equalities; a side that lies so already stays where it is. */
function byPartition(left: Implemented, right: Implemented, equalities: readonly Equality[]): Choice {
  const a = left.delivered;
  const b = right.delivered;
  const fromLeft = a.kind === "hash" ? matchKeys(a.keys, equalities, "left") : undefined;
  const fromRight = !fromLeft && b.kind === "hash" ? matchKeys(b.keys, equalities, "right") : undefined;
  const pairs = fromLeft ?? fromRight ?? equalities;
  const stays = b.kind === "hash" && b.keys.length === pairs.length &&
    pairs.every((pair, i) => b.keys[i].has(pair.right.id));
  return {
    distribution: "partitioned",
    left: fromLeft ? left.plan : hash(left.plan, pairs.map((pair) => pair.left)),
    right: stays ? right.plan : hash(right.plan, pairs.map((pair) => pair.right)),
    leftDelivered: { kind: "hash", keys: pairs.map((pair) => new Set([pair.left.id])) },
    rightDelivered: { kind: "hash", keys: pairs.map((pair) => new Set([pair.right.id])) },
  };
}

/** A side that an outer join fills with NULLs no longer lies by its keys. */
function joinDelivers(type: JoinType, choice: Choice, equalities: readonly Equality[]): Delivered {
  switch (type) {
    case "inner":
    case "cross":
      return withEqualities(
        choice.leftDelivered,
        equalities.flatMap(({ left, right }) => [
          { from: left.id, to: right.id },
          { from: right.id, to: left.id },
        ]),
      );
    case "left_outer":
    case "left_semi":
    case "left_anti":
    case "null_aware_left_anti":
      return choice.leftDelivered;
    case "right_outer":
    case "right_semi":
    case "right_anti":
      return choice.rightDelivered;
    case "full_outer":
      return choice.leftDelivered.kind === "single" ? SINGLE : RANDOM;
  }
}

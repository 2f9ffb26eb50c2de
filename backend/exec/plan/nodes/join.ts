/**
 * What both kinds of joins share. A join's own slots are an intermediate tuple: the left child's slots in order, then
 * the right child's (JoinProbeLocalState::_construct_mutable_join_block); joins that hand on one side only may have
 * just that side's. They are not made into columns: expressions over them read the children's.
 */
import { enumName, TJoinOp, TStatusCode } from "../../../../idl/thrift.ts";
import { StatusError } from "../../../storage/api.ts";
import {
  type Body,
  type NodeInput,
  notImplemented,
  pairSlots,
  type Relation,
  type Rename,
} from "../relation.ts";

export interface Sides {
  readonly left: Relation;
  readonly right: Relation;
  /** Intermediate slot → child's slot. */
  readonly rename: Rename;
}

const LEFT_ONLY: ReadonlySet<TJoinOp> = new Set([
  TJoinOp.LEFT_SEMI_JOIN,
  TJoinOp.LEFT_ANTI_JOIN,
  TJoinOp.NULL_AWARE_LEFT_ANTI_JOIN,
  TJoinOp.NULL_AWARE_LEFT_SEMI_JOIN,
]);
const RIGHT_ONLY: ReadonlySet<TJoinOp> = new Set([TJoinOp.RIGHT_SEMI_JOIN, TJoinOp.RIGHT_ANTI_JOIN]);

/** Joins that SQL has a word for; a swapped one has its right side first. */
const JOIN_WORD: ReadonlyMap<TJoinOp, { readonly word: string; readonly swapped?: boolean }> = new Map([
  [TJoinOp.INNER_JOIN, { word: "JOIN" }],
  [TJoinOp.CROSS_JOIN, { word: "JOIN" }],
  [TJoinOp.LEFT_OUTER_JOIN, { word: "LEFT JOIN" }],
  [TJoinOp.RIGHT_OUTER_JOIN, { word: "RIGHT JOIN" }],
  [TJoinOp.FULL_OUTER_JOIN, { word: "FULL JOIN" }],
  [TJoinOp.LEFT_SEMI_JOIN, { word: "SEMI JOIN" }],
  [TJoinOp.NULL_AWARE_LEFT_SEMI_JOIN, { word: "SEMI JOIN" }],
  [TJoinOp.LEFT_ANTI_JOIN, { word: "ANTI JOIN" }],
  [TJoinOp.NULL_AWARE_LEFT_ANTI_JOIN, { word: "ANTI JOIN" }],
  [TJoinOp.RIGHT_SEMI_JOIN, { word: "SEMI JOIN", swapped: true }],
  [TJoinOp.RIGHT_ANTI_JOIN, { word: "ANTI JOIN", swapped: true }],
]);

/** The children and how the intermediate slots stand for theirs. */
export function sidesOf({ node, children, slots }: NodeInput, op: TJoinOp): Sides {
  const [left, right] = children;
  if (left === undefined || right === undefined || children.length !== 2) {
    throw new StatusError(
      TStatusCode.INTERNAL_ERROR,
      `Join ${node.node_id} has ${children.length} children, two are needed`,
    );
  }
  const both = [...left.slots, ...right.slots];
  const kept = slots.length === both.length
    ? both
    : LEFT_ONLY.has(op)
    ? left.slots
    : RIGHT_ONLY.has(op)
    ? right.slots
    : both;
  return { left, right, rename: pairSlots(node, slots, kept) };
}

/** The join with its conditions, all of which must hold for a pair of rows to match. */
export function joinBody(op: TJoinOp, { left, right, rename }: Sides, conditions: readonly string[]): Body {
  const join = JOIN_WORD.get(op);
  if (join === undefined) throw notImplemented(`Join ${enumName(TJoinOp, op)}`);
  const [first, second] = join.swapped === true ? [right, left] : [left, right];
  const plainProduct = conditions.length === 0 && join.word === "JOIN";
  const word = plainProduct ? "CROSS JOIN" : join.word;
  const on = conditions.length === 0 ? "true" : conditions.map((c) => `(${c})`).join(" AND ");
  return {
    kind: "rows",
    from: `(${first.sql}) ${word} (${second.sql})${plainProduct ? "" : ` ON ${on}`}`,
    rename,
  };
}

/** @throws StatusError for a join that marks rows instead of filtering them */
export function refuseMark(input: NodeInput, isMark: boolean | undefined): void {
  if (isMark === true) throw notImplemented(`Mark join (node ${input.node.node_id})`);
}

/** Rows of a plan node while its SQL is put together. */
import type { TExpr, TPlanNode, TSlotDescriptor } from "../../../idl/thrift.ts";
import { TStatusCode } from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";
import { exprSql } from "../expr/mod.ts";
import type { PlanEnv } from "./env.ts";

/** A finished node: SELECT (without parentheses) with columns s<slot>, in the order of `slots`. */
export interface Relation {
  readonly sql: string;
  readonly slots: readonly TSlotDescriptor[];
}

/** Slot of a node → slot of a child that holds the same value: saves a SELECT that only renames. */
export type Rename = ReadonlyMap<number, number>;

/**
 * Rows of a node before its own conjuncts, projections and limit.
 * "rows": slot N is column s<rename(N) or N> of `from`. "select": a finished SELECT with columns s<slot>.
 */
export type Body =
  | {
    readonly kind: "rows";
    readonly from: string;
    readonly rename?: Rename;
    readonly where?: readonly string[];
    /** Text behind ORDER BY, over the columns of `from`. */
    readonly order?: string;
    readonly offset?: bigint;
  }
  | { readonly kind: "select"; readonly sql: string };

/** What a node's file gets. */
export interface NodeInput {
  readonly node: TPlanNode;
  /** Nodes behind it in pre-order: the first is its first child, where it has one. */
  readonly below: readonly TPlanNode[];
  readonly children: readonly Relation[];
  /** Slots that the node's rows have before its projections. */
  readonly slots: readonly TSlotDescriptor[];
  readonly env: PlanEnv;
  /** Whether somebody sees the order in which the rows come. */
  readonly orderMatters: boolean;
}

/** Makes the rows of one kind of node. */
export type NodeBuilder = (input: NodeInput) => Body;

const NO_RENAME: Rename = new Map();

/** Column of a slot. */
export function column(slot: number): string {
  return `s${slot}`;
}

/** Select list; a tuple without slots still needs one column, which nobody reads. */
export function selectList(items: readonly string[]): string {
  return items.length === 0 ? "1 AS one" : items.join(", ");
}

/** SQL of an expression over a node's slots. */
export function sqlOf(expr: TExpr, env: PlanEnv, rename: Rename = NO_RENAME): string {
  return exprSql(rename.size === 0 ? expr : renameSlots(expr, rename), env.context);
}

/** The same expression over other slots. */
export function renameSlots(expr: TExpr, rename: Rename): TExpr {
  return {
    ...expr,
    nodes: expr.nodes.map((node) => {
      const to = node.slot_ref === undefined ? undefined : rename.get(node.slot_ref.slot_id);
      if (to === undefined || node.slot_ref === undefined) return node;
      return { ...node, slot_ref: { ...node.slot_ref, slot_id: to } };
    }),
  };
}

/** Pairs slots of a node with those of its input by position. @throws StatusError when the counts differ */
export function pairSlots(
  node: TPlanNode,
  own: readonly TSlotDescriptor[],
  input: readonly TSlotDescriptor[],
): Map<number, number> {
  if (own.length !== input.length) {
    throw new StatusError(
      TStatusCode.INTERNAL_ERROR,
      `Plan node ${node.node_id} has ${own.length} slots for ${input.length} slots of its input`,
    );
  }
  return new Map(own.map((slot, i) => [slot.id, input[i]!.id]));
}

/** The only child. @throws StatusError when there is another number of them */
export function onlyChild({ node, children }: NodeInput): Relation {
  const child = children[0];
  if (child === undefined || children.length !== 1) {
    throw new StatusError(
      TStatusCode.INTERNAL_ERROR,
      `Plan node ${node.node_id} has ${children.length} children, one is needed`,
    );
  }
  return child;
}

/** A part of the node that Thrift calls optional but this kind of node has. */
export function required<T>(value: T | undefined, node: TPlanNode, field: string): T {
  if (value === undefined) {
    throw new StatusError(TStatusCode.INTERNAL_ERROR, `Plan node ${node.node_id} has no ${field}`);
  }
  return value;
}

export function notImplemented(what: string): StatusError {
  return new StatusError(
    TStatusCode.NOT_IMPLEMENTED_ERROR,
    `${what} is not implemented by the embedded backend`,
  );
}

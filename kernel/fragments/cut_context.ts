/** What cutting carries along: ids, tuples, the slot that stands for each column of the plan right now. */
import { DorisError } from "../base/mod.ts";
import type { OlapTable } from "../catalog/api.ts";
import { type Expr, type PhysicalScan, type SlotId, type SlotRef, transformExpr } from "../plan/mod.ts";
import { VARCHAR } from "../types/mod.ts";
import type {
  DataPartition,
  FilterDescriptor,
  OlapScanNode,
  PlanNode,
  Sink,
  Slot,
  SortNode,
  Tuple,
} from "./fragment_plan.ts";

type Mutable<T> = T extends unknown ? { -readonly [K in keyof T]: T[K] } : never;

/** A node under construction: filters, projections and limits above it still fold into it. */
export type DraftNode = Mutable<PlanNode>;
export type DraftScan = Mutable<OlapScanNode>;
export type DraftSort = Mutable<SortNode>;

export interface DraftTuple extends Tuple {
  readonly slots: Slot[];
}

export interface DraftFragment {
  readonly id: number;
  root: DraftNode;
  sink: Sink | undefined;
  readonly partition: DataPartition;
  hasColocateNode: boolean;
  readonly sources: DraftFragment[];
}

/** A runtime filter whose targets' fragments are not known before all fragments are cut. */
export interface DraftFilter extends Mutable<FilterDescriptor> {
  builder: DraftNode;
  targetNodes: DraftScan[];
}

/** A scan that was cut, kept so that joins above can point filters at it. */
export interface CutScan {
  readonly node: DraftScan;
  readonly slots: ReadonlyMap<SlotId, Slot>;
}

/**
 * The result of cutting a subtree: the fragment that its root is in, and the plan slots by which its rows
 * are spread over instances (each position a set of equal slots); undefined when no hash spreads them.
 */
export interface Cut {
  readonly fragment: DraftFragment;
  readonly spread: Spread;
}

export type Spread = readonly ReadonlySet<SlotId>[] | undefined;

/** Fields that every new node starts with. */
export const EMPTY_NODE = {
  children: [],
  conjuncts: [],
  limit: -1,
  projection: undefined,
  projectionLayers: [],
  childDistributions: [],
  runtimeFilters: [],
  rows: undefined,
} as const;

/** Plans count slots up from 0, table tuples down from -1. */
const FIRST_OWN_SLOT = -1_000_000;

export class CutContext {
  readonly tuples: DraftTuple[] = [];
  readonly slots = new Map<number, Slot>();
  readonly scans = new Map<PhysicalScan, CutScan>();
  readonly filters: DraftFilter[] = [];
  /** In creation order; a fragment whose nodes were merged into another one leaves. */
  readonly fragments: DraftFragment[] = [];
  readonly #current = new Map<SlotId, Slot>();
  readonly #planSlot = new Map<number, SlotRef>();
  /** Slots of the cutter's own get ids below those of anything else. */
  #lastOwnSlot = FIRST_OWN_SLOT;
  #nextNode = 0;
  #nextSlot = 0;
  #nextFragment = 0;

  /** A plan slot id for a column that cutting adds. */
  freshSlotId(): SlotId {
    return --this.#lastOwnSlot;
  }

  nodeId(): number {
    return this.#nextNode++;
  }

  newTuple(table?: OlapTable): DraftTuple {
    const tuple: DraftTuple = { id: this.tuples.length, table, slots: [] };
    this.tuples.push(tuple);
    return tuple;
  }

  /** A new slot of `tuple` that from now on stands for `ref`. */
  addSlot(tuple: DraftTuple, ref: SlotRef, change: { nullable?: boolean; isState?: boolean } = {}): Slot {
    const slot = this.#newSlot(tuple.id, ref, change);
    tuple.slots.push(slot);
    this.#current.set(ref.id, slot);
    return slot;
  }

  /** A slot that counts but is in no tuple. */
  addPhantom(tuple: DraftTuple, ref: SlotRef): Slot {
    return this.#newSlot(tuple.id, ref, {});
  }

  #newSlot(tupleId: number, ref: SlotRef, change: { nullable?: boolean; isState?: boolean }): Slot {
    const slot: Slot = {
      id: this.#nextSlot++,
      tupleId,
      name: ref.name,
      type: change.isState ? VARCHAR : ref.type,
      nullable: change.nullable ?? ref.nullable,
      column: ref.origin?.column,
      label: ref.name,
      isState: change.isState ?? false,
    };
    this.slots.set(slot.id, slot);
    this.#planSlot.set(slot.id, ref);
    return slot;
  }

  /** A tuple of one slot per reference. */
  tupleOf(refs: readonly SlotRef[], table?: OlapTable): DraftTuple {
    const tuple = this.newTuple(table);
    for (const ref of refs) this.addSlot(tuple, ref);
    return tuple;
  }

  /** The slot that stands for the plan's slot `id` at this point. */
  slotFor(id: SlotId, name: string): Slot {
    const slot = this.#current.get(id);
    if (!slot) {
      throw new DorisError("Internal", `Slot ${name}#${id} is used above a node that does not give it`);
    }
    return slot;
  }

  hasSlot(id: SlotId): boolean {
    return this.#current.has(id);
  }

  /** The plan's slot that a descriptor slot was made for. */
  planSlotOf(slot: Slot): SlotRef {
    const ref = this.#planSlot.get(slot.id);
    if (!ref) throw new DorisError("Internal", `Slot descriptor ${slot.id} has no plan slot`);
    return ref;
  }

  /** `expr` over slot descriptors; `over` overrides what stands for a slot. */
  expr(expr: Expr, over?: ReadonlyMap<SlotId, Slot>): Expr {
    return transformExpr(expr, (node) => {
      if (node.kind !== "slot") return node;
      return refTo(over?.get(node.id) ?? this.slotFor(node.id, node.name));
    });
  }

  exprs(list: readonly Expr[]): Expr[] {
    return list.map((expr) => this.expr(expr));
  }

  newFragment(root: DraftNode, partition: DataPartition): DraftFragment {
    const fragment: DraftFragment = {
      id: this.#nextFragment++,
      root,
      sink: undefined,
      partition,
      hasColocateNode: false,
      sources: [],
    };
    this.fragments.push(fragment);
    return fragment;
  }

  /** `from`'s nodes became part of `into`. */
  mergeFragment(from: DraftFragment, into: DraftFragment): void {
    this.fragments.splice(this.fragments.indexOf(from), 1);
    into.sources.push(...from.sources);
  }

  /** Tuples of the rows that `node` hands on. */
  outputTuples(node: DraftNode): readonly number[] {
    return node.projection ? [node.projection.tuple] : node.tuples;
  }

  slotsOf(tuples: readonly number[]): Slot[] {
    return tuples.flatMap((id) => this.tuples[id].slots);
  }

  /** References to the slots of `spread` that `visible` still has: what the backend shuffles locally by. */
  spreadExprs(spread: Spread, visible: ReadonlySet<SlotId>): Expr[] {
    if (!spread) return [];
    const exprs: Expr[] = [];
    for (const equal of spread) {
      for (const id of equal) {
        if (!visible.has(id)) continue;
        exprs.push(refTo(this.slotFor(id, "")));
        break;
      }
    }
    return exprs;
  }
}

/** A reference to a slot descriptor. */
export function refTo(slot: Slot): SlotRef {
  return {
    kind: "slot",
    id: slot.id,
    name: slot.label,
    type: slot.type,
    nullable: slot.nullable,
    origin: undefined,
  };
}

/**
 * A payload without what planning may choose freely: numbers of slots and tuples become what they stand for,
 * and lists whose order means nothing are sorted.
 *
 * The reference orders the columns of inner tuples by Java's hash codes, so the same plan numbers slots
 * otherwise. A slot is therefore named by the expression over stored columns that it carries, a tuple by the
 * node and role that made it; everything else (types, nullability, expressions, nodes, exchanges, sinks,
 * instances) is compared as it is.
 */
import type { Json } from "../../idl/thrift.ts";

type Dict = { [key: string]: Json };

function dict(value: Json | undefined): Dict {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error("Payload has no such struct");
  }
  return value;
}

function list(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}

interface SlotInfo {
  readonly id: number;
  readonly tuple: number;
}

/** Names of slots and tuples of one request, found by walking its plan from the leaves up. */
class Meaning {
  readonly slots = new Map<number, string>();
  readonly tuples = new Map<number, string>();
  readonly #bySlot = new Map<number, Dict>();
  readonly #byTuple = new Map<number, number[]>();

  constructor(fragments: readonly Dict[]) {
    const table = dict(fragments[0].desc_tbl);
    for (const descriptor of list(table.slotDescriptors).map(dict)) {
      const info: SlotInfo = { id: Number(descriptor.id), tuple: Number(descriptor.parent) };
      this.#bySlot.set(info.id, descriptor);
      const slots = this.#byTuple.get(info.tuple) ?? [];
      slots.push(info.id);
      this.#byTuple.set(info.tuple, slots);
    }
    const nodes = fragments.flatMap((fragment) => list(dict(dict(fragment.fragment).plan).nodes).map(dict));
    // Node ids grow from the leaves to the top.
    const byId = [...nodes].sort((a, b) => Number(a.node_id) - Number(b.node_id));
    const children = childrenOf(fragments);
    for (const node of byId) this.#learn(node, children.get(Number(node.node_id)) ?? []);
  }

  slotsOf(tuple: number): number[] {
    return this.#byTuple.get(tuple) ?? [];
  }

  /** The expression in words, slots replaced by their meaning. */
  text(expr: Json): string {
    const nodes = list(dict(expr).nodes).map(dict);
    let at = 0;
    const next = (): string => {
      const node = nodes[at++];
      const args = Array.from({ length: Number(node.num_children) }, next);
      const slot = node.slot_ref === undefined ? undefined : Number(dict(node.slot_ref).slot_id);
      if (slot !== undefined) return this.slots.get(slot) ?? this.#column(slot);
      const literal = Object.entries(node).find(([name]) => name.endsWith("_literal"));
      if (literal) return JSON.stringify(dict(literal[1]).value);
      const fn = node.fn === undefined
        ? `op${node.node_type}.${node.opcode}`
        : dict(dict(node.fn).name).function_name;
      return `${fn}(${args.join(",")})`;
    };
    return next();
  }

  #column(slot: number): string {
    const descriptor = this.#bySlot.get(slot);
    // A slot that only a partition names: a column that the tuple left out.
    return descriptor === undefined ? "pruned" : `${descriptor.colName}`;
  }

  #name(tuple: Json | undefined, role: string, meanings?: readonly string[]): void {
    const id = Number(tuple);
    this.tuples.set(id, role);
    this.slotsOf(id).forEach((slot, at) => {
      const descriptor = this.#bySlot.get(slot);
      this.slots.set(slot, meanings?.[at] ?? `${role}.${descriptor?.colName}`);
    });
  }

  #output(node: Dict): number[] {
    const tuples = node.output_tuple_id === undefined
      ? list(node.row_tuples).map(Number)
      : [Number(node.output_tuple_id)];
    return tuples.flatMap((tuple) => this.slotsOf(tuple));
  }

  #meanings(slots: readonly number[]): string[] {
    return slots.map((slot) => this.slots.get(slot) ?? "unknown");
  }

  #learn(node: Dict, children: readonly Dict[]): void {
    const id = Number(node.node_id);
    if (node.olap_scan_node) this.#name(dict(node.olap_scan_node).tuple_id, `node${id}.scan`);
    if (node.agg_node) {
      const agg = dict(node.agg_node);
      const meanings = [...list(agg.grouping_exprs), ...list(agg.aggregate_functions)].map((expr) =>
        this.text(expr)
      );
      this.#name(agg.output_tuple_id, `node${id}.agg`, meanings);
    }
    if (node.sort_node) {
      this.#name(
        list(node.row_tuples)[0],
        `node${id}.sort`,
        this.#meanings(children.flatMap((c) => this.#output(c))),
      );
    }
    for (const kind of ["hash_join_node", "nested_loop_join_node"]) {
      if (!node[kind]) continue;
      const both = this.#meanings(children.flatMap((child) => this.#output(child)));
      this.#name(list(dict(node[kind]).vintermediate_tuple_id_list)[0], `node${id}.intermediate`, both);
    }
    if (node.union_node) this.#name(dict(node.union_node).tuple_id, `node${id}.union`);
    list(node.intermediate_output_tuple_id_list).forEach((tuple, at) => {
      const layer = list(list(node.intermediate_projections_list)[at]).map((expr) => this.text(expr));
      this.#name(tuple, `node${id}.layer${at}`, layer);
    });
    if (node.output_tuple_id !== undefined) {
      this.#name(
        node.output_tuple_id,
        `node${id}.projection`,
        list(node.projections).map((expr) => this.text(expr)),
      );
    }
  }
}

/** Direct children by node id; an exchange has the root of the fragment that sends to it. */
function childrenOf(fragments: readonly Dict[]): Map<number, Dict[]> {
  const children = new Map<number, Dict[]>();
  for (const fragment of fragments) {
    const nodes = list(dict(dict(fragment.fragment).plan).nodes).map(dict);
    let at = 0;
    const next = (): Dict => {
      const node = nodes[at++];
      children.set(Number(node.node_id), Array.from({ length: Number(node.num_children) }, next));
      return node;
    };
    next();
  }
  return children;
}

/** Fields whose list has no order: as named, or (functions of states) only below the last phase. */
const UNORDERED: ReadonlySet<string> = new Set([
  "slotDescriptors",
  "tupleDescriptors",
  "tableDescriptors",
  "hash_output_slot_ids",
  "projections",
  "aggregate_functions",
  "partitions",
]);

const TUPLE_FIELDS: ReadonlySet<string> = new Set([
  "tuple_id",
  "output_tuple_id",
  "intermediate_tuple_id",
  "parent",
]);
const TUPLE_LISTS: ReadonlySet<string> = new Set([
  "row_tuples",
  "input_row_tuples",
  "vintermediate_tuple_id_list",
]);

/** `payload` with slots and tuples by meaning and unordered lists sorted. */
export function canonical(payload: Json): Json {
  const root = dict(payload);
  const meaning = new Meaning(list(root.params_list).map(dict));
  const tupleName = (id: Json) => meaning.tuples.get(Number(id)) ?? `tuple${id}`;
  const slotName = (id: Json) => meaning.slots.get(Number(id)) ?? "pruned";
  const visit = (value: Json, key: string, owner: string): Json => {
    if (key === "slot_id") return slotName(value);
    if (TUPLE_FIELDS.has(key)) return tupleName(value);
    if (Array.isArray(value)) {
      if (TUPLE_LISTS.has(key)) return value.map(tupleName);
      if (key === "hash_output_slot_ids") return value.map(slotName).sort();
      const items = value.map((item) => visit(item, "", key));
      const ordered = !UNORDERED.has(key) && owner !== "intermediate_projections_list";
      if (ordered) return items;
      return items.sort((a, b) => compareText(sortText(a), sortText(b)));
    }
    if (typeof value === "object" && value !== null) {
      const entries = Object.entries(value).map(([name, part]): [string, Json] => {
        if (name === "id" && owner === "slotDescriptors") return [name, slotName(part)];
        if (name === "id" && owner === "tupleDescriptors") return [name, tupleName(part)];
        return [name, visit(part, name, owner)];
      });
      return Object.fromEntries(entries);
    }
    return value;
  };
  return visit(payload, "", "");
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorts by what an item means first, so that equal things meet even if they differ in a field. */
function sortText(item: Json): string {
  const { parent, id, nodes, tableName } = dict(item);
  const lead = nodes === undefined ? [tableName ?? "", parent ?? "", id ?? ""] : list(nodes).map((node) => {
    const { slot_ref, fn, node_type } = dict(node);
    return [node_type, slot_ref && dict(slot_ref).slot_id, fn && dict(dict(fn).name).function_name];
  });
  return JSON.stringify([lead, item]);
}

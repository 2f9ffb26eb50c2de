/** What all plan nodes share: conjuncts, projections in layers, limit (OperatorXBase::do_projections and its like). */
import type { TExpr, TPlanNode, TSlotDescriptor } from "../../../idl/thrift.ts";
import { TStatusCode } from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";
import type { Descriptors } from "./descriptors.ts";
import {
  type Body,
  column,
  type NodeInput,
  type Relation,
  type Rename,
  selectList,
  sqlOf,
} from "./relation.ts";

interface Layer {
  readonly exprs: readonly TExpr[];
  readonly slots: readonly TSlotDescriptor[];
}

/** Projections of a node, innermost first. */
function layersOf(node: TPlanNode, descriptors: Descriptors): Layer[] {
  const tuples = node.intermediate_output_tuple_id_list ?? [];
  const layers = (node.intermediate_projections_list ?? []).map((exprs, i) =>
    layer(node, exprs, tuples[i], descriptors)
  );
  const last = node.projections ?? [];
  return last.length === 0 ? layers : [...layers, layer(node, last, node.output_tuple_id, descriptors)];
}

function layer(
  node: TPlanNode,
  exprs: readonly TExpr[],
  tuple: number | undefined,
  descriptors: Descriptors,
): Layer {
  const slots = tuple === undefined ? [] : descriptors.tuple(tuple);
  if (slots.length !== exprs.length) {
    throw new StatusError(
      TStatusCode.INTERNAL_ERROR,
      `Plan node ${node.node_id} projects ${exprs.length} expressions into ${slots.length} slots`,
    );
  }
  return { exprs, slots };
}

/** Slots that a node hands on, given those that it makes. */
export function handedOn(
  node: TPlanNode,
  own: readonly TSlotDescriptor[],
  descriptors: Descriptors,
): readonly TSlotDescriptor[] {
  return layersOf(node, descriptors).at(-1)?.slots ?? own;
}

/** Puts a node's conjuncts, projections and limit around its rows. */
export function finish(input: NodeInput, body: Body): Relation {
  const { node, env } = input;
  const layers = layersOf(node, env.descriptors);
  const conjuncts = conjunctsOf(node);
  const slots = layers.at(-1)?.slots ?? input.slots;
  if (body.kind === "select") {
    if (layers.length === 0 && conjuncts.length === 0 && node.limit < 0n) return { sql: body.sql, slots };
    return finish(input, { kind: "rows", from: `(${body.sql})` });
  }
  // Rows are skipped before they are filtered.
  if (conjuncts.length > 0 && (body.offset !== undefined || (body.order !== undefined && node.limit >= 0n))) {
    const cut = select(body, input.slots.map((slot) => plain(slot, body.rename)), [], node);
    return finish(input, { kind: "rows", from: `(${cut})` });
  }
  const where = conjuncts.map((conjunct) => sqlOf(conjunct, env, body.rename));
  const [first, ...further] = layers;
  const list = first === undefined
    ? input.slots.map((slot) => plain(slot, body.rename))
    : named(first, input, body.rename);
  let sql = select(body, list, where, node);
  for (const next of further) sql = `SELECT ${selectList(named(next, input))} FROM (${sql})`;
  return { sql, slots };
}

function conjunctsOf(node: TPlanNode): readonly TExpr[] {
  const conjuncts = node.conjuncts ?? [];
  return node.vconjunct === undefined ? conjuncts : [...conjuncts, node.vconjunct];
}

function plain(slot: TSlotDescriptor, rename: Rename | undefined): string {
  const from = rename?.get(slot.id);
  return from === undefined ? column(slot.id) : `${column(from)} AS ${column(slot.id)}`;
}

function named(projection: Layer, { env }: NodeInput, rename?: Rename): string[] {
  return projection.exprs.map((expr, i) => {
    const sql = sqlOf(expr, env, rename);
    const name = column(projection.slots[i]!.id);
    return sql === name ? name : `${sql} AS ${name}`;
  });
}

function select(
  body: Extract<Body, { kind: "rows" }>,
  list: readonly string[],
  conditions: readonly string[],
  node: TPlanNode,
): string {
  const where = [...(body.where ?? []), ...conditions];
  let sql = `SELECT ${selectList(list)} FROM ${body.from}`;
  if (where.length > 0) sql += ` WHERE ${where.map((w) => `(${w})`).join(" AND ")}`;
  if (body.order !== undefined) sql += ` ORDER BY ${body.order}`;
  if (node.limit >= 0n) sql += ` LIMIT ${node.limit}`;
  if (body.offset !== undefined && body.offset > 0n) sql += ` OFFSET ${body.offset}`;
  return sql;
}

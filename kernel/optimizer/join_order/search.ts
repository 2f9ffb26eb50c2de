/**
 * Join order by cost. Dynamic programming over sets of relations finds the best bushy tree; above the limit a
 * greedy search joins, again and again, the two parts whose result is smallest.
 */
import type { LogicalPlan } from "../../plan/mod.ts";
import type { OptimizeContext } from "../context.ts";
import type { JoinGraph, Part } from "./graph.ts";

/** Price of putting a row into a hash table, in rows probed. */
const BUILD_FACTOR = 2;
/** Price of sending a row to another instance. */
const SEND_FACTOR = 1;
/** Share of rows that pass a condition that is no equality. */
const OTHER_SHARE = 0.4;

interface Best {
  readonly rows: number;
  readonly cost: number;
  /** Mask of the probe side; 0 for a single relation. */
  readonly left: number;
}

export function orderByCost(graph: JoinGraph, ctx: OptimizeContext): LogicalPlan {
  const count = graph.relations.length;
  const full = (1 << count) - 1;
  const best: (Best | undefined)[] = new Array(full + 1);
  const base = bases(graph, full);
  graph.relations.forEach(({ rows }, i) => best[1 << i] = { rows, cost: 0, left: 0 });
  for (let set = 3; set <= full; set++) {
    if ((set & (set - 1)) === 0) continue;
    best[set] = bestSplit(graph, best, base, set, ctx.aliveBackends);
  }
  return build(graph, best, full).plan;
}

/** Largest relation of each set, before predicates. */
function bases(graph: JoinGraph, full: number): Float64Array {
  const base = new Float64Array(full + 1);
  for (let set = 1; set <= full; set++) {
    const low = set & -set;
    base[set] = Math.max(base[set ^ low], graph.relations[31 - Math.clz32(low)].base);
  }
  return base;
}

function bestSplit(
  graph: JoinGraph,
  best: readonly (Best | undefined)[],
  base: Float64Array,
  set: number,
  backends: number,
): Best {
  let found: Best | undefined;
  let rows: number | undefined;
  // Each pair of halves once: the half with the lowest relation counts up, the other is the rest.
  const low = set & -set;
  for (let half = (set - 1) & set; half > 0; half = (half - 1) & set) {
    if ((half & low) === 0) continue;
    const a = best[half];
    const b = best[set ^ half];
    if (!a || !b) continue;
    const connected = isConnected(graph, half, set ^ half);
    if (!connected && found && rows !== undefined && a.rows * b.rows > found.cost) continue;
    const joined = joinedRows(graph, a.rows, b.rows, half, set ^ half, base);
    // The first estimate stands for all splits, so that plans of one set differ by cost alone.
    rows = rows === undefined ? joined : Math.min(rows, joined);
    const [probe, buildSide] = a.rows >= b.rows ? [a, b] : [b, a];
    const sent = Math.min(buildSide.rows * backends, probe.rows + buildSide.rows);
    const work = connected ? probe.rows + BUILD_FACTOR * buildSide.rows : a.rows * b.rows;
    const cost = a.cost + b.cost + joined + work + SEND_FACTOR * sent;
    if (!found || cost < found.cost) found = { rows, cost, left: probe === a ? half : set ^ half };
  }
  if (!found || rows === undefined) throw new Error(`No split of the relations ${set.toString(2)}`);
  return { ...found, rows };
}

function isConnected(graph: JoinGraph, left: number, right: number): boolean {
  for (const { mask } of graph.classes) if ((mask & left) !== 0 && (mask & right) !== 0) return true;
  return false;
}

function joinedRows(
  graph: JoinGraph,
  a: number,
  b: number,
  left: number,
  right: number,
  base: Float64Array,
): number {
  let divisor = 1;
  for (const { mask, distinct } of graph.classes) {
    if ((mask & left) !== 0 && (mask & right) !== 0) divisor *= distinct;
  }
  // Several equalities with one table are one key: they cannot tell more rows apart than the table has.
  divisor = Math.min(divisor, Math.min(base[left], base[right]));
  let share = 1;
  for (const { mask } of graph.others) {
    if ((mask & left) !== 0 && (mask & right) !== 0 && (mask & ~(left | right)) === 0) share *= OTHER_SHARE;
  }
  return Math.max(1, a * b / Math.max(1, divisor) * share);
}

function build(graph: JoinGraph, best: readonly (Best | undefined)[], set: number): Part {
  const choice = best[set];
  if (!choice || choice.left === 0) return graph.part(31 - Math.clz32(set));
  return graph.join(build(graph, best, choice.left), build(graph, best, set ^ choice.left));
}

/** A greedy order for many relations. */
export function orderGreedily(graph: JoinGraph): LogicalPlan {
  interface Piece extends Part {
    readonly rows: number;
    readonly base: number;
  }
  let pieces: Piece[] = graph.relations.map(({ rows, base }, i) => ({ ...graph.part(i), rows, base }));
  while (pieces.length > 1) {
    let next: { a: Piece; b: Piece; rows: number; score: number } | undefined;
    for (let i = 0; i < pieces.length; i++) {
      for (let j = i + 1; j < pieces.length; j++) {
        const [a, b] = [pieces[i], pieces[j]];
        const rows = pairRows(graph, a, b);
        const score = isConnected(graph, a.mask, b.mask) ? rows : rows + a.rows * b.rows;
        if (!next || score < next.score) next = { a, b, rows, score };
      }
    }
    if (!next) break;
    const { a, b, rows } = next;
    const [probe, buildSide] = a.rows >= b.rows ? [a, b] : [b, a];
    const joined: Piece = { ...graph.join(probe, buildSide), rows, base: Math.max(a.base, b.base) };
    pieces = [...pieces.filter((piece) => piece !== a && piece !== b), joined];
  }
  return pieces[0].plan;
}

function pairRows(
  graph: JoinGraph,
  a: { mask: number; rows: number; base: number },
  b: { mask: number; rows: number; base: number },
): number {
  let divisor = 1;
  for (const { mask, distinct } of graph.classes) {
    if ((mask & a.mask) !== 0 && (mask & b.mask) !== 0) divisor *= distinct;
  }
  return Math.max(1, a.rows * b.rows / Math.max(1, Math.min(divisor, a.base, b.base)));
}

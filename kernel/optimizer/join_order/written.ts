/** Join order without row counts: as written, but a relation that a condition connects goes before others. */
import type { LogicalPlan } from "../../plan/mod.ts";
import type { JoinGraph } from "./graph.ts";

export function orderAsWritten(graph: JoinGraph): LogicalPlan {
  const left = graph.relations.map((_, i) => i);
  let part = graph.part(left.shift() ?? 0);
  while (left.length > 0) {
    const next = nextRelation(graph, part.mask, left);
    left.splice(left.indexOf(next), 1);
    part = graph.join(part, graph.part(next));
  }
  return part.plan;
}

function nextRelation(graph: JoinGraph, mask: number, left: readonly number[]): number {
  const byEquality = left.find((relation) =>
    graph.classes.some((group) => (group.mask & mask) !== 0 && (group.mask & (1 << relation)) !== 0)
  );
  if (byEquality !== undefined) return byEquality;
  const byCondition = left.find((relation) => {
    const bit = 1 << relation;
    return graph.others.some((other) => (other.mask & bit) !== 0 && (other.mask & ~(mask | bit)) === 0);
  });
  return byCondition ?? left[0];
}

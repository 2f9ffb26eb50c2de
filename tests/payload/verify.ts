/** Checks that every expression of a fragment plan reads only rows that its node has. */
import type { Expr } from "../../kernel/plan/mod.ts";
import { slotsRead } from "../../kernel/plan/mod.ts";
import type { FragmentPlan, PlanNode } from "../../kernel/fragments/mod.ts";

/** What is wrong with `plan`; empty when nothing is. */
export function planErrors(plan: FragmentPlan): string[] {
  const errors: string[] = [];
  const outputs = new Map<number, readonly number[]>();

  const check = (node: PlanNode, what: string, exprs: readonly Expr[], tuples: readonly number[]) => {
    const known = new Set(tuples.flatMap((tuple) => plan.tuples[tuple].slots.map((slot) => slot.id)));
    for (const id of exprs.flatMap((expr) => [...slotsRead(expr)])) {
      if (!known.has(id)) {
        errors.push(`${node.kind} ${node.id}: ${what} reads slot ${id}, not in tuples ${tuples}`);
      }
    }
  };
  const outputOf = (node: PlanNode) => node.projection ? [node.projection.tuple] : node.tuples;

  const visit = (node: PlanNode): void => {
    const below = node.kind === "exchange" ? [outputs.get(node.source) ?? []] : node.children.map(outputOf);
    if (node.kind !== "exchange") node.children.forEach(visit);
    const inputs = below.flat();
    const own = node.kind === "hash_join" || node.kind === "nested_loop_join"
      ? [node.intermediateTuple]
      : node.tuples;
    check(node, "a conjunct", node.conjuncts, own);
    let rows: readonly number[] = own;
    for (const layer of node.projectionLayers) {
      check(node, "a layer", layer.exprs, rows);
      rows = [layer.tuple];
    }
    if (node.projection) {
      check(node, "the projection", node.projection.exprs, rows);
      const { slots } = plan.tuples[node.projection.tuple];
      if (slots.length !== node.projection.exprs.length) {
        errors.push(`${node.kind} ${node.id}: projection and tuple differ`);
      }
    }
    switch (node.kind) {
      case "exchange":
        if (String(inputs) !== String(node.tuples)) {
          errors.push(`exchange ${node.id}: ${inputs} sent, ${node.tuples} read`);
        }
        check(node, "a sort key", node.merge?.map((key) => key.expr) ?? [], node.tuples);
        break;
      case "hash_join":
        check(node, "a left key", node.equalities.map((pair) => pair.left), below[0]);
        check(node, "a right key", node.equalities.map((pair) => pair.right), below[1]);
        check(node, "a condition", node.otherConjuncts, own);
        break;
      case "nested_loop_join":
        check(node, "a condition", node.joinConjuncts, own);
        break;
      case "aggregation":
        check(node, "a key", node.groupBy, inputs);
        check(node, "an argument", node.functions.flatMap((fn) => fn.args), inputs);
        break;
      case "sort":
        check(node, "a sort key", node.keys.map((key) => key.expr), node.tuples);
        if (plan.tuples[node.tuples[0]].slots.length !== inputs.flatMap((t) => plan.tuples[t].slots).length) {
          errors.push(`sort ${node.id}: its row and its input differ`);
        }
        break;
      case "union":
      case "intersect":
      case "except":
        node.results.forEach((list, at) => check(node, `result ${at}`, list, below[at]));
        check(node, "a constant", node.constants.flat(), []);
        break;
      default:
    }
    for (const filter of node.runtimeFilters) {
      const target = filter.targets.get(node.id);
      if (target) check(node, "a filter's target", [target], node.tuples);
      else check(node, "a filter's source", [filter.source], below[1] ?? []);
    }
  };

  // Senders stand after their receivers: bottom up, so that an exchange knows what it is sent.
  for (const fragment of [...plan.fragments].reverse()) {
    visit(fragment.root);
    const rows = outputOf(fragment.root);
    outputs.set(fragment.id, rows);
    if (fragment.output) check(fragment.root, "the output", fragment.output, rows);
    if (fragment.sink.kind === "stream" && "exprs" in fragment.sink.partition) {
      check(fragment.root, "the sink's partition", fragment.sink.partition.exprs, rows);
    }
  }
  return errors;
}

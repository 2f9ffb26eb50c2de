/**
 * Keys and arguments of aggregates become slots of a project below (constants stay), equal calls are computed
 * once.
 *
 *     Aggregate group by k + 1; sum(a * b), sum(a * b)     Project k1, s, s
 *       Scan                                           →     Aggregate group by k1; sum(e)
 *                                                              Project k + 1 as k1, a * b as e
 *                                                                Scan
 */
import {
  type AggregateCall,
  type Expr,
  exprKey,
  type LogicalAggregate,
  type LogicalPlan,
  type NamedExpr,
  outputOf,
  slotOf,
} from "../../plan/mod.ts";
import type { OptimizeContext } from "../context.ts";
import { isVolatile } from "../exprs.ts";
import { passThrough, transformPlan } from "../rewriter.ts";
import type { Rule } from "../ruleset.ts";

export const normalizeAggregates: Rule = {
  name: "normalize_aggregates",
  mandatory: true,
  apply: (plan, ctx) =>
    transformPlan(plan, (node) => node.kind === "aggregate" ? normalize(node, ctx) : node),
};

function normalize(node: LogicalAggregate, ctx: OptimizeContext): LogicalPlan {
  const computed = new Computed(ctx);
  const groupBy = node.groupBy.map((key): NamedExpr => {
    if (key.expr.kind === "slot") return key;
    const slot = computed.slotFor(key.expr, key.name, key.id);
    return { id: key.id, name: key.name, expr: slot };
  });
  const firstOf = new Map<string, NamedExpr>();
  const repeated: { readonly named: NamedExpr; readonly first: NamedExpr }[] = [];
  const aggregates: NamedExpr[] = [];
  for (const named of node.aggregates) {
    const key = exprKey(named.expr);
    const first = firstOf.get(key);
    if (first && !isVolatile(named.expr)) {
      repeated.push({ named, first });
      continue;
    }
    firstOf.set(key, named);
    const call = named.expr as AggregateCall;
    const args = call.args.map((arg) =>
      isSimple(arg) ? arg : computed.slotFor(arg, call.fn, ctx.nextSlotId())
    );
    aggregates.push(
      args.every((arg, i) => arg === call.args[i]) ? named : { ...named, expr: { ...call, args } },
    );
  }
  if (computed.exprs.length === 0 && repeated.length === 0) return node;
  const child = computed.exprs.length === 0 ? node.child : projectBelow(node.child, computed.exprs);
  const aggregate: LogicalPlan = { kind: "aggregate", child, groupBy, aggregates };
  if (repeated.length === 0) return aggregate;
  const exprs = [
    ...outputOf(aggregate).map(passThrough),
    ...repeated.map(({ named, first }) => ({ id: named.id, name: named.name, expr: slotOf(first) })),
  ];
  return { kind: "project", child: aggregate, exprs };
}

function isSimple(expr: Expr): boolean {
  return expr.kind === "slot" || expr.kind === "literal";
}

function projectBelow(child: LogicalPlan, computed: readonly NamedExpr[]): LogicalPlan {
  return { kind: "project", child, exprs: [...outputOf(child).map(passThrough), ...computed] };
}

/** Expressions that move below, each once. */
class Computed {
  readonly exprs: NamedExpr[] = [];
  readonly #byKey = new Map<string, NamedExpr>();
  readonly #ctx: OptimizeContext;

  constructor(ctx: OptimizeContext) {
    this.#ctx = ctx;
  }

  /** A slot for `expr`. It cannot be `outputId`, which the aggregate itself puts out. */
  slotFor(expr: Expr, name: string, outputId: number): Expr {
    const key = exprKey(expr);
    let named = isVolatile(expr) ? undefined : this.#byKey.get(key);
    if (!named) {
      const id = this.#ctx.nextSlotId();
      named = { id: id === outputId ? this.#ctx.nextSlotId() : id, name, expr };
      this.#byKey.set(key, named);
      this.exprs.push(named);
    }
    return slotOf(named);
  }
}

/**
 * Computes what a projection's expressions have in common once: each layer adds the common expressions of
 * one depth to the columns, the last layer is the projection itself (the reference's CommonSubExpressionOpt):
 *
 *     (a+b)*2, (a+b)*3, c      →      a, b, c, a+b as x      →      x*2, x*3, c
 */
import { scalarFunction } from "../functions/mod.ts";
import {
  type Expr,
  exprChildren,
  exprKey,
  mapChildren,
  type NamedExpr,
  type SlotId,
  slotOf,
  type SlotRef,
  walkExpr,
} from "../plan/mod.ts";

export interface ProjectionLayers {
  /** Below the projection, the lowest first. */
  readonly layers: readonly (readonly NamedExpr[])[];
  readonly final: readonly NamedExpr[];
}

/** Every call gives another value, so two calls are never the same. */
function isVolatile(expr: Expr): boolean {
  let found = false;
  walkExpr(expr, (node) => {
    found ||= node.kind === "call" && scalarFunction(node.fn)?.deterministic === false;
  });
  return found;
}

/** Expressions that occur more than once, by key, in lists by depth (1 is an operation on columns). */
function commonByDepth(exprs: readonly Expr[]): Map<string, Expr>[] {
  const seen = new Set<string>();
  const common: Map<string, Expr>[] = [];
  const visit = (expr: Expr): number => {
    const children = exprChildren(expr);
    if (children.length === 0) return 0;
    const depth = 1 + Math.max(...children.map(visit));
    const key = exprKey(expr);
    if (seen.has(key) && !isVolatile(expr)) (common[depth] ??= new Map()).set(key, expr);
    seen.add(key);
    return depth;
  };
  for (const expr of exprs) visit(expr);
  return common.filter((found) => found !== undefined);
}

function inputSlots(exprs: readonly Expr[]): SlotRef[] {
  const slots = new Map<SlotId, SlotRef>();
  for (const expr of exprs) {
    walkExpr(expr, (node) => {
      if (node.kind === "slot" && !slots.has(node.id)) slots.set(node.id, node);
    });
  }
  return [...slots.values()];
}

/** The layers of a projection, or undefined when its expressions have nothing in common. */
export function layerProjection(
  exprs: readonly NamedExpr[],
  freshSlotId: () => SlotId,
): ProjectionLayers | undefined {
  const plain = exprs.map((named) => named.expr);
  const common = commonByDepth(plain);
  if (common.length === 0) return undefined;
  const passed: NamedExpr[] = inputSlots(plain).map((slot) => ({ id: slot.id, name: slot.name, expr: slot }));
  const named = new Map<string, SlotRef>();
  const replace = (expr: Expr): Expr => named.get(exprKey(expr)) ?? mapChildren(expr, replace);
  const layers = common.map((found) => {
    const added = [...found].map(([key, expr]) => {
      const computed: NamedExpr = { id: freshSlotId(), name: "common", expr: mapChildren(expr, replace) };
      return { key, computed };
    });
    const layer = [...passed, ...added.map(({ computed }) => computed)];
    for (const { key, computed } of added) {
      const slot = slotOf(computed);
      named.set(key, slot);
      passed.push({ id: slot.id, name: slot.name, expr: slot });
    }
    return layer;
  });
  return { layers, final: exprs.map((item) => ({ ...item, expr: replace(item.expr) })) };
}

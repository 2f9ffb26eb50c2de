/** JOIN: types, ON, USING. */
import { type Expr, type JoinType, type LogicalJoin, type LogicalPlan, outputOf } from "../plan/mod.ts";
import type * as ast from "../sql/mod.ts";
import { failure, type QueryEnv, type Scope, type ScopeColumn } from "./context.ts";
import { newBinder } from "./expr/binder.ts";
import { bindExpr } from "./expr/bind.ts";
import { conjunctsOf, makeCompare } from "./expr/predicate.ts";
import { bindRelation, type BoundRelation, joinNames } from "./from.ts";
import { matches, withSlots } from "./scope.ts";

const TYPES: Readonly<Record<ast.JoinType, JoinType>> = {
  INNER: "inner",
  CROSS: "cross",
  LEFT: "left_outer",
  RIGHT: "right_outer",
  FULL: "full_outer",
  "LEFT SEMI": "left_semi",
  "RIGHT SEMI": "right_semi",
  "LEFT ANTI": "left_anti",
  "RIGHT ANTI": "right_anti",
};

/** Sides whose columns can be named above the join. */
const VISIBLE: Readonly<Record<JoinType, readonly ("left" | "right")[]>> = {
  inner: ["left", "right"],
  cross: ["left", "right"],
  left_outer: ["left", "right"],
  right_outer: ["left", "right"],
  full_outer: ["left", "right"],
  left_semi: ["left"],
  left_anti: ["left"],
  null_aware_left_anti: ["left"],
  right_semi: ["right"],
  right_anti: ["right"],
};

const HINTS: Readonly<Record<string, LogicalJoin["hint"]>> = { broadcast: "broadcast", shuffle: "shuffle" };

export function bindJoin(node: ast.Join, env: QueryEnv): BoundRelation {
  const left = bindRelation(node.left, env);
  const right = bindRelation(node.right, env);
  const names = joinNames(left, right, node.right.pos, env);
  const conjuncts = conditionsOf(node, left, right, env);
  const type = joinTypeOf(node, conjuncts.length > 0, env);
  const plan: LogicalPlan = {
    kind: "join",
    type,
    left: left.plan,
    right: right.plan,
    conjuncts,
    hint: hintOf(node, env),
  };
  const sides = { left: left.columns, right: rightColumns(node, type, right.columns) };
  const columns = withSlots(VISIBLE[type].flatMap((side) => sides[side]), outputOf(plan));
  return { plan, columns, names };
}

function joinTypeOf(node: ast.Join, hasCondition: boolean, env: QueryEnv): JoinType {
  const type = TYPES[node.type];
  if (type === "inner" || type === "cross") return hasCondition ? "inner" : "cross";
  if (!hasCondition) throw failure(env, "Analysis", `${node.type} JOIN needs ON or USING`, node.right.pos);
  return type;
}

function hintOf(node: ast.Join, env: QueryEnv): LogicalJoin["hint"] {
  if (node.hint === null) return undefined;
  const hint = HINTS[node.hint];
  if (!hint) throw failure(env, "Analysis", `Unknown join hint [${node.hint}]`, node.right.pos);
  return hint;
}

function conditionsOf(
  node: ast.Join,
  left: BoundRelation,
  right: BoundRelation,
  env: QueryEnv,
): readonly Expr[] {
  const scope: Scope = { env, columns: [...left.columns, ...right.columns] };
  const binder = newBinder(scope, "JOIN");
  if (node.on) return conjunctsOf(bindExpr(binder, node.on));
  return node.using.map((ident) => {
    const [a, b] = [left, right].map((side) => usingColumn(ident, side, env).slot);
    return makeCompare(binder, "eq", a, b, ident.pos);
  });
}

function usingColumn(ident: ast.Ident, side: BoundRelation, env: QueryEnv): ScopeColumn {
  const found = matches({ env, columns: side.columns }, [ident.name]);
  if (found.length === 1) return found[0];
  const message = found.length === 0
    ? `Unknown column '${ident.name}' in 'table list' in JOIN clause`
    : `Column '${ident.name}' is ambiguous in USING`;
  throw failure(env, "Analysis", message, ident.pos);
}

/** Under USING the right side's column is not shown by `*` and needs its table's name. */
function rightColumns(
  node: ast.Join,
  type: JoinType,
  columns: readonly ScopeColumn[],
): readonly ScopeColumn[] {
  if (node.using.length === 0 || VISIBLE[type].length === 1) return columns;
  const using = new Set(node.using.map((ident) => ident.name.toLowerCase()));
  return columns.map((column) =>
    using.has(column.name.toLowerCase()) ? { ...column, inStar: false, qualifiedOnly: true } : column
  );
}

/** Thrift expressions (nodes in preorder) as DuckDB SQL. @module */
import {
  enumName,
  type TExpr,
  type TExprNode,
  TExprNodeType,
  TExprOpcode,
  TStatusCode,
} from "../../../idl/thrift.ts";
import {
  type Arg,
  BOOLEAN,
  type FunctionCall,
  type QueryGlobals,
  scalarSql,
  type ValueType,
  valueType,
} from "../../functions/mod.ts";
import { divideDecimals, optimisticDecimals } from "../../functions/decimal.ts";
import { cast } from "../../functions/sql_text.ts";
import { StatusError } from "../../storage/api.ts";
import { quoteName } from "../../storage/column_types.ts";
import { castSql, strictCastSql } from "./cast.ts";
import { literal } from "./literals.ts";

/** What expressions are computed against. */
export interface ExprContext {
  readonly globals: QueryGlobals;
  /** A value that CAST cannot convert is an error instead of NULL (enable_strict_cast). TRY_CAST gives NULL all the same. */
  readonly strictCast?: boolean;
  /**
   * Decimals may be narrower than declared, at the declared scale, and what does not fit 64 bits is an error of DuckDB
   * ({@link isOverflow} of backend/exec): only where the statement can be run again without this.
   */
  readonly optimistic?: boolean;
}

/** A node with its children. */
export interface ExprTree {
  readonly node: TExprNode;
  readonly type: ValueType;
  readonly children: readonly ExprTree[];
}

/** Nodes of one expression, and how deep they nest: beyond DuckDB's own limit (1000) its parser fails. */
const MAX_NODES = 100_000;
const MAX_DEPTH = 900;

function invalid(message: string): StatusError {
  return new StatusError(TStatusCode.INVALID_ARGUMENT, message);
}

function unsupported(message: string): StatusError {
  return new StatusError(TStatusCode.NOT_IMPLEMENTED_ERROR, message);
}

/** Nodes that have no value of their own and so no type that DuckDB could hold. */
const UNTYPED: ReadonlySet<TExprNodeType> = new Set<TExprNodeType>([TExprNodeType.LAMBDA_FUNCTION_EXPR]);

/**
 * The tree of an expression.
 * @throws StatusError INVALID_ARGUMENT for node lists that are no tree
 */
export function exprTree(expr: TExpr): ExprTree {
  if (expr.nodes.length > MAX_NODES) {
    throw invalid(`Expression has ${expr.nodes.length} nodes, more than ${MAX_NODES}`);
  }
  let at = 0;
  const read = (depth: number): ExprTree => {
    const node = expr.nodes[at++];
    if (node === undefined) throw invalid("Expression lacks nodes");
    if (depth > MAX_DEPTH) throw invalid(`Expression nests deeper than ${MAX_DEPTH}`);
    const children: ExprTree[] = [];
    for (let i = 0; i < node.num_children; i++) children.push(read(depth + 1));
    return { node, type: UNTYPED.has(node.node_type) ? BOOLEAN : valueType(node.type), children };
  };
  const tree = read(0);
  if (at !== expr.nodes.length) throw invalid(`Expression has ${expr.nodes.length - at} nodes too many`);
  return tree;
}

/** Columns that lambda parameters stand for, by column id. */
type Lambdas = ReadonlyMap<number, string>;

interface Scope {
  readonly context: ExprContext;
  readonly lambdas: Lambdas;
}

/**
 * SQL of an expression; slots are columns `s<slot id>`. The DuckDB type of the value is that of the root's type.
 * @throws StatusError NOT_IMPLEMENTED_ERROR for what the backend does not compute, INVALID_ARGUMENT for broken expressions
 */
export function exprSql(expr: TExpr, context: ExprContext): string {
  return treeArg(exprTree(expr), context).sql;
}

/** Like {@link exprSql}; a decimal has its declared width also where the context is optimistic. */
export function declaredSql(expr: TExpr, context: ExprContext): string {
  return declared(treeArg(exprTree(expr), context), context).sql;
}

/** Undoes the narrowness of an optimistic decimal; DuckDB drops a cast to the type that a value has. */
export function declared(arg: Arg, context: ExprContext): Arg {
  return context.optimistic === true && arg.type.family === "decimal"
    ? { ...arg, sql: cast(arg.sql, arg.type.duck) }
    : arg;
}

/** The SQL of a tree with its type. */
export function treeArg(tree: ExprTree, context: ExprContext): Arg {
  return visit(tree, { context, lambdas: new Map() });
}

function visit(tree: ExprTree, scope: Scope): Arg {
  const constant = literal(tree.node, tree.type);
  if (constant !== undefined) return constant;
  const visitor = VISITORS.get(tree.node.node_type);
  if (visitor === undefined) {
    throw unsupported(
      `The embedded backend does not compute ${
        enumName(TExprNodeType, tree.node.node_type) ?? tree.node.node_type
      }`,
    );
  }
  return visitor(tree, scope);
}

type Visitor = (tree: ExprTree, scope: Scope) => Arg;

function all(tree: ExprTree, scope: Scope): readonly Arg[] {
  return tree.children.map((child) => visit(child, scope));
}

const slotRef: Visitor = ({ node, type }) => {
  if (node.slot_ref === undefined) throw invalid("SLOT_REF has no slot");
  return { sql: `s${node.slot_ref.slot_id}`, type };
};

/** Functions that give exactly the type of their call without a cast. */
const EXACT: ReadonlySet<string> = new Set([
  "eq",
  "ne",
  "lt",
  "le",
  "gt",
  "ge",
  "eq_for_null",
  "and",
  "or",
  "not",
  "is_null_pred",
  "is_not_null_pred",
  "like",
  "regexp",
  "multiply",
  "add",
  "subtract",
  "divide",
]);

const COMPARING: ReadonlySet<string> = new Set(["eq", "ne", "lt", "le", "gt", "ge", "eq_for_null"]);

function callSql(call: FunctionCall): string {
  const sql = scalarSql(call);
  return EXACT.has(call.name) ? sql : cast(sql, call.type.duck);
}

const functionCall: Visitor = (tree, scope) => {
  const name = tree.node.fn?.name.function_name.toLowerCase();
  if (name === undefined) throw invalid(`${enumName(TExprNodeType, tree.node.node_type)} has no function`);
  if (name === "divide" && tree.type.family === "decimal") return decimalDivision(tree, scope);
  return named(name, tree, scope);
};

const OPERATORS: ReadonlyMap<string, "*" | "+" | "-"> = new Map([["multiply", "*"], ["add", "+"], [
  "subtract",
  "-",
]]);

/** The operator of a call as DuckDB computes it by itself, where that may be tried. */
function optimisticCall(name: string, args: readonly Arg[], tree: ExprTree, scope: Scope): Arg | undefined {
  const operator = OPERATORS.get(name);
  const [left, right] = args;
  if (scope.context.optimistic !== true || operator === undefined || right === undefined) return undefined;
  if ([tree.type, left.type, right.type].some(({ family }) => family !== "decimal")) return undefined;
  const sql = optimisticDecimals(left, right, operator, tree.type);
  return sql === undefined ? undefined : { sql, type: tree.type };
}

function named(name: string, tree: ExprTree, scope: Scope): Arg {
  const values = all(tree, scope);
  const optimistic = optimisticCall(name, values, tree, scope);
  if (optimistic !== undefined) return optimistic;
  // Comparisons take any width, everything else is written for the declared one.
  const args = COMPARING.has(name) ? values : values.map((value) => declared(value, scope.context));
  const call = { name, args, type: tree.type, globals: scope.context.globals };
  return { sql: callSql(call), type: tree.type };
}

/** A cast of the dividend that only adds digits after the point: the division adds them itself. */
function decimalDivision(tree: ExprTree, scope: Scope): Arg {
  const [dividend, divisor] = tree.children;
  const inner = dividend?.node.node_type === TExprNodeType.CAST_EXPR ? dividend.children[0] : undefined;
  const raised = inner?.type.family === "decimal" && inner.type.scale <= dividend.type.scale;
  const left = visit(raised ? inner : dividend, scope);
  const whole = Math.min(
    dividend.type.precision - dividend.type.scale,
    left.type.precision - left.type.scale,
  );
  return { sql: divideDecimals(left, whole, visit(divisor, scope), tree.type), type: tree.type };
}

const COMPARISONS: ReadonlyMap<TExprOpcode, string> = new Map<TExprOpcode, string>([
  [TExprOpcode.EQ, "eq"],
  [TExprOpcode.NE, "ne"],
  [TExprOpcode.LT, "lt"],
  [TExprOpcode.LE, "le"],
  [TExprOpcode.GT, "gt"],
  [TExprOpcode.GE, "ge"],
  [TExprOpcode.EQ_FOR_NULL, "eq_for_null"],
]);

const comparison: Visitor = (tree, scope) => {
  const { fn, opcode } = tree.node;
  const name = fn?.name.function_name ?? (opcode === undefined ? undefined : COMPARISONS.get(opcode));
  if (name === undefined) throw unsupported(`The embedded backend does not compare by opcode ${opcode}`);
  return named(name, tree, scope);
};

const LOGIC: ReadonlyMap<TExprOpcode, string> = new Map<TExprOpcode, string>([
  [TExprOpcode.COMPOUND_AND, "and"],
  [TExprOpcode.COMPOUND_OR, "or"],
  [TExprOpcode.COMPOUND_NOT, "not"],
]);

const compound: Visitor = (tree, scope) => {
  const name = tree.node.opcode === undefined ? undefined : LOGIC.get(tree.node.opcode);
  if (name === undefined) {
    throw unsupported(`The embedded backend does not combine by opcode ${tree.node.opcode}`);
  }
  return named(name, tree, scope);
};

const inPredicate: Visitor = (tree, scope) => {
  const [value, ...items] = all(tree, scope);
  if (value === undefined || items.length === 0) throw invalid("IN has no values");
  const not = tree.node.in_predicate?.is_not_in === true ? "NOT " : "";
  return { sql: `(${value.sql} ${not}IN (${items.map((item) => item.sql).join(", ")}))`, type: tree.type };
};

const isNull: Visitor = (tree, scope) => {
  const [value] = all(tree, scope);
  const not = tree.node.is_null_pred?.is_not_null === true ? "NOT " : "";
  return { sql: `(${value.sql} IS ${not}NULL)`, type: tree.type };
};

const caseExpr: Visitor = (tree, scope) => {
  const parts = [...all(tree, scope)].map((arg) => arg.sql);
  const subject = tree.node.case_expr?.has_case_expr === true ? ` ${parts.shift()}` : "";
  const otherwise = tree.node.case_expr?.has_else_expr === true ? ` ELSE ${parts.pop()}` : "";
  if (parts.length === 0 || parts.length % 2 !== 0) {
    throw invalid(`CASE has ${parts.length} parts of WHEN and THEN`);
  }
  let whens = "";
  for (let at = 0; at < parts.length; at += 2) whens += ` WHEN ${parts[at]} THEN ${parts[at + 1]}`;
  return { sql: cast(`CASE${subject}${whens}${otherwise} END`, tree.type.duck), type: tree.type };
};

const castExpr: Visitor = (tree, scope) => {
  const [value] = all(tree, scope);
  if (value === undefined) throw invalid("CAST has no argument");
  const widens = value.type.family === "decimal" && tree.type.family === "decimal" &&
    value.type.scale === tree.type.scale && value.type.precision <= tree.type.precision;
  if (widens && scope.context.optimistic === true) return { sql: value.sql, type: tree.type };
  const strict = scope.context.strictCast === true && tree.node.node_type === TExprNodeType.CAST_EXPR;
  return { sql: strict ? strictCastSql(value, tree.type) : castSql(value, tree.type), type: tree.type };
};

/** Elements by turns of keys and values for a map. */
const nestedLiteral = (name: string): Visitor => (tree, scope) => named(name, tree, scope);

const infoFunc: Visitor = ({ node, type }) => {
  if (node.info_func === undefined) throw invalid("INFO_FUNC has no value");
  const text = type.family === "int" ? String(node.info_func.int_value) : node.info_func.str_value;
  return { sql: cast(`'${text.replaceAll("'", "''")}'`, type.duck), type };
};

/** Lambda functions over arrays: element i of each array stands for a parameter. */
const lambdaCall: Visitor = (tree, scope) => {
  const name = tree.node.fn?.name.function_name;
  const [lambda, ...arrays] = tree.children;
  const body = lambda?.children[0];
  if (name !== "array_map" || body === undefined || arrays.length === 0) {
    throw unsupported(`The embedded backend has no higher-order function ${name ?? "without a name"}`);
  }
  const index = quoteName(`i${scope.lambdas.size}`);
  const values = arrays.map((array) => visit(array, scope).sql);
  const lambdas = new Map(scope.lambdas);
  values.forEach((value, at) => lambdas.set(at, `${value}[${index}]`));
  const inner = visit(body, { ...scope, lambdas }).sql;
  const mapped = `list_transform(range(1, len(${values[0]}) + 1), lambda ${index}: ${inner})`;
  return { sql: cast(mapped, tree.type.duck), type: tree.type };
};

const columnRef: Visitor = ({ node, type }, scope) => {
  const sql = scope.lambdas.get(node.column_ref?.column_id ?? -1);
  if (sql === undefined) {
    throw invalid(`Column ${node.column_ref?.column_name ?? ""} stands outside a lambda`);
  }
  return { sql, type };
};

const VISITORS: ReadonlyMap<TExprNodeType, Visitor> = new Map<TExprNodeType, Visitor>([
  [TExprNodeType.SLOT_REF, slotRef],
  [TExprNodeType.ARITHMETIC_EXPR, functionCall],
  [TExprNodeType.FUNCTION_CALL, functionCall],
  [TExprNodeType.COMPUTE_FUNCTION_CALL, functionCall],
  [TExprNodeType.LIKE_PRED, functionCall],
  [TExprNodeType.BINARY_PRED, comparison],
  [TExprNodeType.NULL_AWARE_BINARY_PRED, comparison],
  [TExprNodeType.COMPOUND_PRED, compound],
  [TExprNodeType.IN_PRED, inPredicate],
  [TExprNodeType.NULL_AWARE_IN_PRED, inPredicate],
  [TExprNodeType.IS_NULL_PRED, isNull],
  [TExprNodeType.CASE_EXPR, caseExpr],
  [TExprNodeType.CAST_EXPR, castExpr],
  [TExprNodeType.TRY_CAST_EXPR, castExpr],
  [TExprNodeType.ARRAY_LITERAL, nestedLiteral("array")],
  [TExprNodeType.MAP_LITERAL, nestedLiteral("map")],
  [TExprNodeType.STRUCT_LITERAL, nestedLiteral("struct")],
  [TExprNodeType.INFO_FUNC, infoFunc],
  [TExprNodeType.LAMBDA_FUNCTION_CALL_EXPR, lambdaCall],
  [TExprNodeType.COLUMN_REF, columnRef],
]);

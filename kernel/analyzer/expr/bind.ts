/** Binds an expression of the syntax tree: one case per kind of node, the work is in the files beside. */
import { type Expr, exprType } from "../../plan/mod.ts";
import type * as ast from "../../sql/mod.ts";
import { canCast, printType } from "../../types/mod.ts";
import { explicitCast } from "../cast.ts";
import { textLiteral } from "../context.ts";
import { resolveTypeName } from "../type_name.ts";
import { addInterval, makeArithmetic, makeNegative } from "./arithmetic.ts";
import { bindColumn, type Binder, deeper, fail } from "./binder.ts";
import { makeCall } from "./call.ts";
import { makeCase } from "./case.ts";
import { bindFunction } from "./function.ts";
import {
  bindBoolean,
  bindNull,
  bindNumber,
  bindParameter,
  bindSystemVariable,
  bindTypedLiteral,
  bindUserVariable,
} from "./literal.ts";
import {
  COMPARISONS,
  makeBetween,
  makeCompare,
  makeIn,
  makeIsBoolean,
  makeIsNull,
  makeLike,
  makeLogical,
  makeNot,
} from "./predicate.ts";
import { bindExists, bindInSubquery, bindScalarSubquery, holdsSubquery } from "./subquery.ts";

/** Function of each side of TRIM. */
const TRIM_FUNCTIONS = { BOTH: "trim", LEADING: "ltrim", TRAILING: "rtrim" } as const;

/** The bound form of `node`. Throws DorisError with the place of whatever is wrong. */
export function bindExpr(outer: Binder, node: ast.Expr): Expr {
  const binder = deeper(outer, node.pos);
  const bind = (child: ast.Expr) => bindExpr(binder, child);
  const bindAll = (children: readonly ast.Expr[]) => children.map(bind);
  switch (node.kind) {
    case "null":
      return bindNull();
    case "boolean":
      return bindBoolean(node);
    case "integer":
    case "decimal":
    case "double":
      return bindNumber(binder, node);
    case "string":
      return textLiteral(node.value);
    case "typed_literal":
      return bindTypedLiteral(node);
    case "parameter":
      return bindParameter(binder, node);
    case "user_variable":
      return bindUserVariable(binder, node);
    case "system_variable":
      return bindSystemVariable(binder, node);
    case "column":
      return bindColumn(outer, node);
    case "unary":
      return bindUnary(binder, node);
    case "binary":
      return bindBinary(binder, node);
    case "logical":
      return makeLogical(binder, node.op === "AND" ? "and" : "or", bindAll(node.operands), node.pos);
    case "is_null":
      return makeIsNull(binder, bind(node.operand), node.negated);
    case "is_boolean":
      return makeIsBoolean(binder, bind(node.operand), node.value, node.negated, node.pos);
    case "between": {
      const operand = reusable(binder, node.operand);
      return makeBetween(binder, operand, bind(node.low), bind(node.high), node.negated, node.pos);
    }
    case "like":
      return makeLike(
        binder,
        node,
        bindAll([node.operand, node.pattern, ...(node.escape ? [node.escape] : [])]),
      );
    case "in_list":
      return makeIn(binder, bind(node.operand), bindAll(node.items), node.negated, node.pos);
    case "in_subquery":
      return bindInSubquery(binder, node, bind(node.operand));
    case "exists":
      return bindExists(binder, node);
    case "scalar_subquery":
      return bindScalarSubquery(binder, node);
    case "case": {
      const operand = node.operand ? reusable(binder, node.operand) : undefined;
      const branches = node.branches.map(({ when, then, pos }) => ({
        when: bind(when),
        then: bind(then),
        pos,
      }));
      return makeCase(binder, operand, branches, node.otherwise ? bind(node.otherwise) : undefined, node.pos);
    }
    case "cast":
      return bindCast(binder, node);
    case "convert_charset":
      return bindCharset(binder, node.operand, node.charset, node.pos);
    case "collate":
      return bind(node.operand);
    case "char":
      return makeCall(binder, "char", [textLiteral(node.charset ?? "utf8"), ...bindAll(node.args)], node.pos);
    case "extract":
      return makeCall(binder, node.unit.toLowerCase(), [bind(node.source)], node.pos);
    case "trim": {
      const args = [node.source, ...(node.chars ? [node.chars] : [])];
      return makeCall(binder, TRIM_FUNCTIONS[node.side], bindAll(args), node.pos);
    }
    case "function":
      return bindFunction(outer, node, bindExpr);
    case "array":
      return makeCall(binder, "array", bindAll(node.items), node.pos);
    case "map":
      return makeCall(
        binder,
        "map",
        node.entries.flatMap(({ key, value }) => [bind(key), bind(value)]),
        node.pos,
      );
    case "struct":
      return makeCall(binder, "struct", bindAll(node.items), node.pos);
    case "element_at":
      return makeCall(binder, "element_at", [bind(node.value), bind(node.index)], node.pos);
    case "field":
      return makeCall(binder, "struct_element", [bind(node.value), textLiteral(node.field)], node.pos);
    case "interval":
      throw fail(binder, "Analysis", "INTERVAL stands only beside + or - and in date functions", node.pos);
    case "star":
      throw fail(binder, "Analysis", "* stands only in the select list and in count(*)", node.pos);
    case "default":
      throw fail(binder, "Analysis", "DEFAULT stands only in VALUES of an INSERT", node.pos);
    case "hex":
      throw fail(binder, "NotSupported", "VARBINARY literals are not supported", node.pos);
    case "match":
      throw fail(binder, "NotSupported", `${node.op} is not supported`, node.pos);
    case "lambda":
      throw fail(binder, "NotSupported", "Lambda functions are not supported", node.pos);
    case "slice":
      throw fail(binder, "NotSupported", "Array slices are not supported", node.pos);
  }
}

/** Gives the bound node again and again; bound anew each time when it holds a subquery. */
function reusable(binder: Binder, node: ast.Expr): () => Expr {
  const first = bindExpr(binder, node);
  if (!holdsSubquery(first)) return () => first;
  let unused: Expr | undefined = first;
  return () => {
    const given = unused ?? bindExpr(binder, node);
    unused = undefined;
    return given;
  };
}

function bindUnary(binder: Binder, node: ast.Unary): Expr {
  const operand = bindExpr(binder, node.operand);
  switch (node.op) {
    case "NOT":
      return makeNot(binder, operand);
    case "-":
      return makeNegative(binder, operand, node.pos);
    case "+":
      return operand;
    case "~":
      return makeCall(binder, "bitnot", [operand], node.pos);
  }
}

function bindBinary(binder: Binder, node: ast.Binary): Expr {
  const { op, left, right, pos } = node;
  if (op === "+" || op === "-") {
    const shifted = bindShift(binder, op, left, right, pos);
    if (shifted) return shifted;
  }
  const a = bindExpr(binder, left);
  const b = bindExpr(binder, right);
  switch (op) {
    case "=":
    case "<=>":
    case "!=":
    case "<":
    case "<=":
    case ">":
    case ">=":
      return makeCompare(binder, COMPARISONS[op], a, b, pos);
    case "XOR":
      return makeCall(binder, "xor", [a, b], pos);
    default:
      return makeArithmetic(binder, op, a, b, pos);
  }
}

/** `date + INTERVAL …`, `INTERVAL … + date`, `date - INTERVAL …`; undefined for anything else. */
function bindShift(
  binder: Binder,
  op: "+" | "-",
  left: ast.Expr,
  right: ast.Expr,
  pos: number,
): Expr | undefined {
  if (right.kind === "interval") {
    const sign = op === "+" ? "add" : "sub";
    return addInterval(binder, bindExpr(binder, left), bindExpr(binder, right.value), right.unit, sign, pos);
  }
  if (left.kind === "interval" && op === "+") {
    return addInterval(binder, bindExpr(binder, right), bindExpr(binder, left.value), left.unit, "add", pos);
  }
  return undefined;
}

function bindCast(binder: Binder, node: ast.Cast): Expr {
  const operand = bindExpr(binder, node.operand);
  const type = resolveTypeName(node.type, binder.env.context.text);
  const from = exprType(operand);
  if (!canCast(from, type)) {
    throw fail(binder, "Analysis", `Cannot cast ${printType(from)} to ${printType(type)}`, node.pos);
  }
  return explicitCast(operand, type);
}

const UTF8_NAMES = new Set(["utf8", "utf8mb3", "utf8mb4"]);

/** Text is always UTF-8: converting to it changes nothing. */
function bindCharset(binder: Binder, operand: ast.Expr, charset: string, pos: number): Expr {
  if (!UTF8_NAMES.has(charset.toLowerCase())) {
    throw fail(binder, "NotSupported", `Character set ${charset} is not supported`, pos);
  }
  return bindExpr(binder, operand);
}

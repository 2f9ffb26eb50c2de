/** Expressions as TExpr: nodes in pre-order, children counted. */
import {
  type TExpr,
  type TExprNode,
  TExprNodeType,
  TExprOpcode,
  type TFunction,
  TFunctionBinaryType,
  type TTypeDesc,
} from "../../../idl/thrift.ts";
import { DorisError } from "../../base/mod.ts";
import {
  type AggregateCall,
  type Call,
  type CompareOp,
  type Compound,
  type Expr,
  exprNullable,
  exprType,
  type SlotRef,
} from "../../plan/mod.ts";
import { BOOLEAN, printPlanType, type SqlType, VARCHAR } from "../../types/mod.ts";
import { scalarFunction } from "../../functions/mod.ts";
import type { AggregateFunction, Slot } from "../fragment_plan.ts";
import { literalNodes } from "./literals.ts";
import { primitiveType, typeDesc } from "./types.ts";

/** Seconds that a backend keeps the code of a function; a default of Doris that built-ins never use. */
const FUNCTION_EXPIRATION = 360n;

/** Functions that are operators on the wire: ARITHMETIC_EXPR. */
const ARITHMETIC: ReadonlyMap<string, TExprOpcode> = new Map([
  ["add", TExprOpcode.ADD],
  ["subtract", TExprOpcode.SUBTRACT],
  ["multiply", TExprOpcode.MULTIPLY],
  ["divide", TExprOpcode.DIVIDE],
  ["int_divide", TExprOpcode.INT_DIVIDE],
  ["mod", TExprOpcode.MOD],
  ["bitand", TExprOpcode.BITAND],
  ["bitor", TExprOpcode.BITOR],
  ["bitxor", TExprOpcode.BITXOR],
  ["bitnot", TExprOpcode.BITNOT],
]);

const COMPARE: Readonly<Record<CompareOp, TExprOpcode>> = {
  eq: TExprOpcode.EQ,
  ne: TExprOpcode.NE,
  lt: TExprOpcode.LT,
  le: TExprOpcode.LE,
  gt: TExprOpcode.GT,
  ge: TExprOpcode.GE,
  eq_for_null: TExprOpcode.EQ_FOR_NULL,
};

/** Aggregates whose state has the type of the result; every other state is opaque bytes (varchar). */
const STATE_IS_RESULT: ReadonlySet<string> = new Set([
  "count",
  "min",
  "max",
  "any_value",
  "first_value",
  "last_value",
  "bitmap_union",
  "hll_union",
]);
/** Aggregates whose state has the type of the argument. */
const STATE_IS_ARGUMENT: ReadonlySet<string> = new Set(["hll_union_agg", "bitmap_union_count"]);

/** Turns expressions over slot ids of one plan into TExpr. */
export class ExprEncoder {
  readonly #slots: ReadonlyMap<number, Slot>;

  constructor(slots: ReadonlyMap<number, Slot>) {
    this.#slots = slots;
  }

  expr(expr: Expr): TExpr {
    const nodes: TExprNode[] = [];
    this.#add(expr, nodes);
    return { nodes };
  }

  exprs(list: readonly Expr[]): TExpr[] {
    return list.map((expr) => this.expr(expr));
  }

  aggregate(fn: AggregateFunction): TExpr {
    const { call } = fn;
    const nodes: TExprNode[] = [{
      node_type: TExprNodeType.AGG_EXPR,
      type: typeDesc(call.type),
      num_children: fn.args.length,
      agg_expr: {
        is_merge_agg: fn.merges,
        param_types: call.args.map((arg) => ({ ...typeDesc(exprType(arg)), is_nullable: exprNullable(arg) })),
      },
      output_scale: -1,
      fn: aggregateFunction(call),
      is_nullable: call.nullable,
    }];
    for (const arg of fn.args) this.#add(arg, nodes);
    return { nodes };
  }

  #add(expr: Expr, into: TExprNode[]): void {
    switch (expr.kind) {
      case "slot":
        into.push(this.#slotRef(expr));
        return;
      case "literal":
        literalNodes(expr, into);
        return;
      case "call":
        into.push(callNode(expr));
        return this.#addAll(expr.args, into);
      case "compare": {
        const [left, right] = [operandType(expr.left), operandType(expr.right)];
        into.push({
          node_type: TExprNodeType.BINARY_PRED,
          type: typeDesc(BOOLEAN),
          opcode: COMPARE[expr.op],
          num_children: 2,
          output_scale: -1,
          fn: fnDesc(expr.op, [left, right], BOOLEAN),
          child_type: primitiveType(left),
          is_nullable: expr.nullable,
        });
        return this.#addAll([expr.left, expr.right], into);
      }
      case "and":
      case "or":
        return this.#addCompound(expr, 0, expr.args.length, into);
      case "not":
        into.push({
          node_type: TExprNodeType.COMPOUND_PRED,
          type: typeDesc(BOOLEAN),
          opcode: TExprOpcode.COMPOUND_NOT,
          num_children: 1,
          output_scale: -1,
          is_nullable: expr.nullable,
        });
        return this.#add(expr.arg, into);
      case "is_null":
        into.push({
          node_type: TExprNodeType.FUNCTION_CALL,
          type: typeDesc(BOOLEAN),
          num_children: 1,
          output_scale: -1,
          fn: fnDesc(expr.negated ? "is_not_null_pred" : "is_null_pred", [operandType(expr.arg)], BOOLEAN),
          is_nullable: false,
        });
        return this.#add(expr.arg, into);
      case "in":
        into.push({
          node_type: TExprNodeType.IN_PRED,
          type: typeDesc(BOOLEAN),
          opcode: expr.negated ? TExprOpcode.FILTER_NOT_IN : TExprOpcode.FILTER_IN,
          num_children: expr.options.length + 1,
          in_predicate: { is_not_in: expr.negated },
          output_scale: -1,
          is_nullable: expr.nullable,
        });
        this.#add(expr.value, into);
        return this.#addAll(expr.options, into);
      case "case": {
        into.push({
          node_type: TExprNodeType.CASE_EXPR,
          type: typeDesc(expr.type),
          num_children: expr.whens.length * 2 + (expr.otherwise ? 1 : 0),
          case_expr: { has_case_expr: false, has_else_expr: expr.otherwise !== undefined },
          output_scale: -1,
          is_nullable: expr.nullable,
        });
        for (const branch of expr.whens) this.#addAll([branch.when, branch.then], into);
        if (expr.otherwise) this.#add(expr.otherwise, into);
        return;
      }
      case "cast":
        into.push({
          node_type: TExprNodeType.CAST_EXPR,
          type: typeDesc(expr.type),
          opcode: TExprOpcode.CAST,
          num_children: 1,
          output_scale: -1,
          is_nullable: expr.nullable,
        });
        return this.#add(expr.arg, into);
      case "agg":
        throw new DorisError("Internal", `Aggregate function ${expr.fn} stands outside an aggregation`);
      case "subquery":
        throw new DorisError("Internal", `A subquery (${expr.form}) is still in the plan`);
    }
  }

  #addAll(list: readonly Expr[], into: TExprNode[]): void {
    for (const expr of list) this.#add(expr, into);
  }

  /** AND and OR take two operands on the wire: a balanced tree keeps long lists shallow. */
  #addCompound(expr: Compound, from: number, to: number, into: TExprNode[]): void {
    if (to - from === 1) return this.#add(expr.args[from], into);
    into.push({
      node_type: TExprNodeType.COMPOUND_PRED,
      type: typeDesc(BOOLEAN),
      opcode: expr.kind === "and" ? TExprOpcode.COMPOUND_AND : TExprOpcode.COMPOUND_OR,
      num_children: 2,
      output_scale: -1,
      is_nullable: expr.args.slice(from, to).some(exprNullable),
    });
    const middle = from + ((to - from - 1) >> 1) + 1;
    this.#addCompound(expr, from, middle, into);
    this.#addCompound(expr, middle, to, into);
  }

  #slotRef(ref: SlotRef): TExprNode {
    const slot = this.#slots.get(ref.id);
    if (!slot) throw new DorisError("Internal", `Slot ${ref.id} (${ref.name}) has no descriptor`);
    return {
      node_type: TExprNodeType.SLOT_REF,
      type: typeDesc(slot.type),
      num_children: 0,
      slot_ref: {
        slot_id: slot.id,
        tuple_id: slot.tupleId,
        col_unique_id: slot.column?.uniqueId ?? -1,
        is_virtual_slot: false,
      },
      output_scale: -1,
      is_nullable: slot.nullable,
      label: slot.label,
    };
  }
}

/** The type that an operand states on the wire: a text literal's node is always a varchar of any length. */
function operandType(expr: Expr): SqlType {
  const type = exprType(expr);
  const text = type.kind === "varchar" || type.kind === "char" || type.kind === "string";
  return expr.kind === "literal" && expr.value !== null && text ? VARCHAR : type;
}

function callNode(call: Call): TExprNode {
  const opcode = ARITHMETIC.get(call.fn);
  const argTypes = call.args.map(exprType);
  if (opcode !== undefined) {
    return {
      node_type: TExprNodeType.ARITHMETIC_EXPR,
      type: typeDesc(call.type),
      // A backend tells decimal operators by their function alone.
      ...(call.type.kind === "decimal" ? {} : { opcode }),
      num_children: call.args.length,
      output_scale: -1,
      fn: fnDesc(call.fn, argTypes, call.type),
      is_nullable: call.nullable,
    };
  }
  const variadic = isVariadic(call);
  return {
    node_type: TExprNodeType.FUNCTION_CALL,
    type: typeDesc(call.type),
    num_children: call.args.length,
    output_scale: -1,
    fn: { ...fnDesc(call.fn, argTypes, call.type, variadic), scalar_fn: { symbol: "" } },
    ...(variadic ? { vararg_start_idx: call.args.length - 1 } : {}),
    is_nullable: call.nullable,
  };
}

/** ifnull and nullif count as variadic in Doris although they take two. */
const VARIADIC_BY_NAME: ReadonlySet<string> = new Set(["ifnull", "nullif"]);

function isVariadic(call: Call): boolean {
  if (VARIADIC_BY_NAME.has(call.fn)) return true;
  return scalarFunction(call.fn)?.signatures.some((signature) => signature.variadic === true) ?? false;
}

function aggregateFunction(call: AggregateCall): TFunction {
  const name = call.distinct ? `multi_distinct_${call.fn}` : call.fn;
  return {
    ...fnDesc(name, call.args.map(exprType), call.type),
    aggregate_fn: {
      intermediate_type: stateType(name, call),
      update_fn_symbol: "",
      init_fn_symbol: "",
      merge_fn_symbol: "",
      remove_fn_symbol: "",
      is_analytic_only_fn: false,
    },
  };
}

function stateType(name: string, call: AggregateCall): TTypeDesc {
  if (STATE_IS_RESULT.has(name)) return typeDesc(call.type);
  if (STATE_IS_ARGUMENT.has(name) && call.args.length > 0) return typeDesc(exprType(call.args[0]));
  return typeDesc(VARCHAR);
}

function fnDesc(name: string, args: readonly SqlType[], result: SqlType, variadic = false): TFunction {
  return {
    name: { function_name: name },
    binary_type: TFunctionBinaryType.BUILTIN,
    arg_types: args.map(typeDesc),
    ret_type: typeDesc(result),
    has_var_args: variadic,
    signature: `${name}(${args.map(printPlanType).join(", ")}${variadic ? "..." : ""})`,
    id: 0n,
    vectorized: true,
    is_udtf_function: false,
    is_static_load: false,
    expiration_time: FUNCTION_EXPIRATION,
  };
}

/** Builds expressions and computes their SQL in DuckDB; for tests. @module */
import { DuckDBInstance } from "@duckdb/node-api";
import {
  type TExpr,
  type TExprNode,
  TExprNodeType,
  TExprOpcode,
  TFunctionBinaryType,
  TPrimitiveType,
  type TTypeDesc,
  TTypeNodeType,
} from "../../../idl/thrift.ts";
import { readRows } from "../../storage/rows.ts";
import type { ExprContext } from "./expr.ts";

/** 2024-01-31 10:11:12.123456 UTC, seen from +08:00. */
export const CONTEXT: ExprContext = {
  globals: { nowMicros: 1_706_695_872_123_456n, timeZone: "+08:00", lcTimeNames: "en_US" },
};

export function scalar(type: TPrimitiveType, precision?: number, scale?: number, len?: number): TTypeDesc {
  const scalar_type = {
    type,
    ...(precision === undefined ? {} : { precision }),
    ...(scale === undefined ? {} : { scale }),
    ...(len === undefined ? {} : { len }),
  };
  return { types: [{ type: TTypeNodeType.SCALAR, scalar_type }] };
}

export const TEXT = scalar(TPrimitiveType.STRING);
export const BOOLEAN = scalar(TPrimitiveType.BOOLEAN);
export const TINYINT = scalar(TPrimitiveType.TINYINT);
export const INT = scalar(TPrimitiveType.INT);
export const BIGINT = scalar(TPrimitiveType.BIGINT);
export const LARGEINT = scalar(TPrimitiveType.LARGEINT);
export const DOUBLE = scalar(TPrimitiveType.DOUBLE);
export const DATE = scalar(TPrimitiveType.DATEV2);
export const JSONB = scalar(TPrimitiveType.JSONB);
export const datetime = (digits = 0): TTypeDesc => scalar(TPrimitiveType.DATETIMEV2, 18, digits);
export const decimal = (precision: number, digits: number): TTypeDesc =>
  scalar(
    precision <= 9
      ? TPrimitiveType.DECIMAL32
      : precision <= 18
      ? TPrimitiveType.DECIMAL64
      : TPrimitiveType.DECIMAL128I,
    precision,
    digits,
  );

type Extra = Partial<TExprNode>;

export function node(
  node_type: TExprNodeType,
  type: TTypeDesc,
  children: readonly TExpr[] = [],
  extra: Extra = {},
): TExpr {
  const root: TExprNode = { node_type, type, num_children: children.length, output_scale: -1, ...extra };
  return { nodes: [root, ...children.flatMap((child) => child.nodes)] };
}

export function slot(id: number, type: TTypeDesc): TExpr {
  return node(TExprNodeType.SLOT_REF, type, [], { slot_ref: { slot_id: id, tuple_id: 0 } });
}

export const text = (value: string): TExpr =>
  node(TExprNodeType.STRING_LITERAL, TEXT, [], { string_literal: { value } });
export const int = (value: number | bigint, type: TTypeDesc = INT): TExpr =>
  node(TExprNodeType.INT_LITERAL, type, [], { int_literal: { value: BigInt(value) } });
export const large = (value: string): TExpr =>
  node(TExprNodeType.LARGE_INT_LITERAL, LARGEINT, [], { large_int_literal: { value } });
export const double = (value: number): TExpr =>
  node(TExprNodeType.FLOAT_LITERAL, DOUBLE, [], { float_literal: { value } });
export const bool = (value: boolean): TExpr =>
  node(TExprNodeType.BOOL_LITERAL, BOOLEAN, [], { bool_literal: { value } });
export const date = (value: string): TExpr =>
  node(TExprNodeType.DATE_LITERAL, DATE, [], { date_literal: { value } });
export const moment = (value: string, digits = 0): TExpr =>
  node(TExprNodeType.DATE_LITERAL, datetime(digits), [], { date_literal: { value } });
export const dec = (value: string, type: TTypeDesc): TExpr =>
  node(TExprNodeType.DECIMAL_LITERAL, type, [], { decimal_literal: { value } });
export const nul = (type: TTypeDesc): TExpr => node(TExprNodeType.NULL_LITERAL, type);

export function castTo(type: TTypeDesc, child: TExpr): TExpr {
  return node(TExprNodeType.CAST_EXPR, type, [child], { opcode: TExprOpcode.CAST });
}

function thriftFunction(name: string, args: readonly TTypeDesc[], type: TTypeDesc) {
  return {
    name: { function_name: name },
    binary_type: TFunctionBinaryType.BUILTIN,
    arg_types: [...args],
    ret_type: type,
    has_var_args: false,
  };
}

export function call(
  name: string,
  type: TTypeDesc,
  args: readonly TExpr[],
  node_type: TExprNodeType = TExprNodeType.FUNCTION_CALL,
): TExpr {
  return node(node_type, type, args, {
    fn: thriftFunction(name, args.map((arg) => arg.nodes[0].type), type),
  });
}

export function aggregateCall(
  name: string,
  type: TTypeDesc,
  args: readonly TExpr[],
  argTypes: readonly TTypeDesc[] = args.map((arg) => arg.nodes[0].type),
  is_merge_agg = false,
): TExpr {
  return node(TExprNodeType.AGG_EXPR, type, args, {
    agg_expr: { is_merge_agg },
    fn: thriftFunction(name, argTypes, type),
  });
}

/** A DuckDB in memory, closed by `using`. */
export interface TestDatabase extends Disposable {
  /** Text of each value of each row. */
  rows(sql: string): Promise<(string | null)[][]>;
}

export async function testDatabase(): Promise<TestDatabase> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  return {
    async rows(sql) {
      const rows = await readRows(connection, sql);
      return rows.map((row) => row.map((value) => (value === null ? null : String(value))));
    },
    [Symbol.dispose]() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

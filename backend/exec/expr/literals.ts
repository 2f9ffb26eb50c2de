/** Literals of the wire as DuckDB literals. @module */
import { type TExprNode, TExprNodeType, TStatusCode } from "../../../idl/thrift.ts";
import type { Arg, ValueType } from "../../functions/mod.ts";
import { cast, textLiteral } from "../../functions/sql_text.ts";
import { StatusError } from "../../storage/api.ts";

const MAX_INTEGER = 2_147_483_647n;

function required<T>(value: T | undefined, node: TExprNode): T {
  if (value === undefined) {
    throw new StatusError(
      TStatusCode.INVALID_ARGUMENT,
      `Literal of node type ${node.node_type} has no value`,
    );
  }
  return value;
}

function integer(value: bigint, type: ValueType): Arg {
  const plain = type.duck === "INTEGER" && value >= 0n && value <= MAX_INTEGER;
  const sql = plain
    ? String(value)
    : type.duck === "HUGEINT"
    ? `CAST('${value}' AS HUGEINT)`
    : cast(String(value), type.duck);
  return { sql, type, literal: value };
}

/** Numbers without a decimal form have names in DuckDB. */
function floating(value: number, type: ValueType): Arg {
  const text = Number.isNaN(value)
    ? "nan"
    : Number.isFinite(value)
    ? String(value)
    : value > 0
    ? "infinity"
    : "-infinity";
  return { sql: cast(`'${text}'`, type.duck), type };
}

function date(value: string, type: ValueType): Arg {
  if (!/^\d{4}-\d{2}-\d{2}( \d{2}:\d{2}:\d{2}(\.\d{1,6})?)?$/.test(value)) {
    throw new StatusError(TStatusCode.INVALID_ARGUMENT, `'${value}' is no date literal`);
  }
  return { sql: type.family === "date" ? `DATE '${value.slice(0, 10)}'` : `TIMESTAMP '${value}'`, type };
}

type Reader = (node: TExprNode, type: ValueType) => Arg;

const READERS: ReadonlyMap<TExprNodeType, Reader> = new Map<TExprNodeType, Reader>([
  [TExprNodeType.NULL_LITERAL, (_node, type) => ({ sql: cast("NULL", type.duck), type })],
  [TExprNodeType.BOOL_LITERAL, (node, type) => {
    const { value } = required(node.bool_literal, node);
    return { sql: String(value), type, literal: value };
  }],
  [TExprNodeType.INT_LITERAL, (node, type) => integer(required(node.int_literal, node).value, type)],
  [TExprNodeType.LARGE_INT_LITERAL, (node, type) => {
    const { value } = required(node.large_int_literal, node);
    if (!/^[+-]?\d{1,39}$/.test(value)) {
      throw new StatusError(TStatusCode.INVALID_ARGUMENT, `'${value}' is no LARGEINT literal`);
    }
    return integer(BigInt(value), type);
  }],
  [TExprNodeType.FLOAT_LITERAL, (node, type) => floating(required(node.float_literal, node).value, type)],
  [TExprNodeType.DECIMAL_LITERAL, (node, type) => {
    return { sql: cast(textLiteral(required(node.decimal_literal, node).value), type.duck), type };
  }],
  [TExprNodeType.STRING_LITERAL, (node, type) => {
    const { value } = required(node.string_literal, node);
    return { sql: textLiteral(value), type, literal: value };
  }],
  [TExprNodeType.JSON_LITERAL, (node, type) => {
    const { value } = required(node.json_literal, node);
    return { sql: textLiteral(value), type, literal: value };
  }],
  [TExprNodeType.DATE_LITERAL, (node, type) => date(required(node.date_literal, node).value, type)],
  [TExprNodeType.TIMEV2_LITERAL, (node, type) => {
    return { sql: cast(String(Math.round(required(node.timev2_literal, node).value)), "BIGINT"), type };
  }],
]);

/** The literal of a node; undefined for nodes of other kinds. */
export function literal(node: TExprNode, type: ValueType): Arg | undefined {
  return READERS.get(node.node_type)?.(node, type);
}

/** Literals as expression nodes. */
import { type TExprNode, TExprNodeType, TExprOpcode } from "../../../idl/thrift.ts";
import { DorisError } from "../../base/mod.ts";
import type { Literal } from "../../plan/mod.ts";
import { type LiteralValue, printDecimal, printType, type SqlType, VARCHAR } from "../../types/mod.ts";
import { primitiveType, typeDesc } from "./types.ts";

type Payload = Partial<TExprNode> & { readonly node_type: TExprNodeType };

function wrong(type: SqlType, value: LiteralValue): DorisError {
  return new DorisError("Internal", `Literal ${String(value)} does not fit its type ${printType(type)}`);
}

function whole(type: SqlType, value: LiteralValue): bigint {
  if (typeof value !== "bigint") throw wrong(type, value);
  return value;
}

function text(type: SqlType, value: LiteralValue): string {
  if (typeof value !== "string") throw wrong(type, value);
  return value;
}

/** Types whose literals are text that a cast turns into the type: no literal of their own is on the wire. */
const BY_CAST: ReadonlySet<SqlType["kind"]> = new Set([
  "ipv4",
  "ipv6",
  "time",
  "variant",
]);

/** The node's type and payload by SQL type; `value` is not null. */
function payload(type: SqlType, value: LiteralValue): Payload {
  switch (type.kind) {
    case "boolean":
      if (typeof value !== "boolean") throw wrong(type, value);
      return { node_type: TExprNodeType.BOOL_LITERAL, bool_literal: { value } };
    case "tinyint":
    case "smallint":
    case "int":
    case "bigint":
      return { node_type: TExprNodeType.INT_LITERAL, int_literal: { value: whole(type, value) } };
    case "largeint":
      return {
        node_type: TExprNodeType.LARGE_INT_LITERAL,
        large_int_literal: { value: whole(type, value).toString() },
      };
    case "float":
    case "double":
      if (typeof value !== "number") throw wrong(type, value);
      return { node_type: TExprNodeType.FLOAT_LITERAL, float_literal: { value } };
    case "decimal":
      return {
        node_type: TExprNodeType.DECIMAL_LITERAL,
        decimal_literal: { value: printDecimal(whole(type, value), type.scale) },
      };
    case "date":
    case "datetime":
      return { node_type: TExprNodeType.DATE_LITERAL, date_literal: { value: text(type, value) } };
    case "char":
    case "varchar":
    case "string":
      return { node_type: TExprNodeType.STRING_LITERAL, string_literal: { value: text(type, value) } };
    case "json":
      return { node_type: TExprNodeType.JSON_LITERAL, json_literal: { value: text(type, value) } };
    default:
      throw new DorisError(
        "NotSupported",
        `A literal of type ${printType(type)} cannot be sent to a backend`,
      );
  }
}

const TEXT: ReadonlySet<SqlType["kind"]> = new Set(["char", "varchar", "string"]);

/** Adds the nodes of a literal: one, or for nested types one for the whole and then its parts. */
export function literalNodes(literal: Literal, into: TExprNode[]): void {
  const { type, value } = literal;
  if (value === null) {
    into.push({
      node_type: TExprNodeType.NULL_LITERAL,
      type: typeDesc(type),
      num_children: 0,
      output_scale: -1,
      is_nullable: true,
    });
    return;
  }
  if (type.kind === "array" || type.kind === "map" || type.kind === "struct") {
    nestedNodes(type, value, into);
    return;
  }
  if (BY_CAST.has(type.kind)) {
    into.push({
      node_type: TExprNodeType.CAST_EXPR,
      type: typeDesc(type),
      opcode: TExprOpcode.CAST,
      num_children: 1,
      output_scale: -1,
      is_nullable: false,
    });
    literalNodes({ kind: "literal", type: VARCHAR, value: text(type, value) }, into);
    return;
  }
  into.push({
    type: typeDesc(TEXT.has(type.kind) ? VARCHAR : type),
    num_children: 0,
    output_scale: -1,
    is_nullable: false,
    ...payload(type, value),
  });
}

function nestedNodes(
  type: SqlType & { kind: "array" | "map" | "struct" },
  value: LiteralValue,
  into: TExprNode[],
) {
  if (!Array.isArray(value)) throw wrong(type, value);
  const items: readonly LiteralValue[] = value;
  const parts: Literal[] = [];
  const part = (partType: SqlType, partValue: LiteralValue) =>
    parts.push({ kind: "literal", type: partType, value: partValue });
  if (type.kind === "array") { for (const item of items) part(type.item, item); }
  else if (type.kind === "struct") type.fields.forEach((field, at) => part(field.type, items[at] ?? null));
  else {
    for (const entry of items) {
      if (!Array.isArray(entry) || entry.length !== 2) throw wrong(type, value);
      part(type.key, entry[0]);
      part(type.value, entry[1]);
    }
  }
  const nodeTypes = {
    array: TExprNodeType.ARRAY_LITERAL,
    map: TExprNodeType.MAP_LITERAL,
    struct: TExprNodeType.STRUCT_LITERAL,
  };
  into.push({
    node_type: nodeTypes[type.kind],
    type: typeDesc(type),
    num_children: parts.length,
    output_scale: -1,
    ...(type.kind === "array" ? { child_type: primitiveType(type.item) } : {}),
    is_nullable: false,
  });
  for (const literal of parts) literalNodes(literal, into);
}

import { assertEquals, assertThrows } from "@std/assert";
import { type TExprNode, TExprNodeType, TExprOpcode, TPrimitiveType } from "../../../idl/thrift.ts";
import type { Expr, SlotRef } from "../../plan/mod.ts";
import {
  BIGINT,
  BOOLEAN,
  DATE,
  datetime,
  decimal,
  DOUBLE,
  INT,
  LARGEINT,
  type LiteralValue,
  NULL_TYPE,
  type SqlType,
  STRING,
  varchar,
} from "../../types/mod.ts";
import type { Slot } from "../fragment_plan.ts";
import { ExprEncoder } from "./exprs.ts";
import { primitiveType, typeDesc } from "./types.ts";

const SLOT: Slot = {
  id: 3,
  tupleId: 1,
  name: "a",
  type: INT,
  nullable: true,
  column: undefined,
  label: "a",
  isState: false,
};
const A: SlotRef = { kind: "slot", id: 3, name: "a", type: INT, nullable: true, origin: undefined };

function nodes(expr: Expr): TExprNode[] {
  return new ExprEncoder(new Map([[SLOT.id, SLOT]])).expr(expr).nodes;
}

function literal(type: SqlType, value: LiteralValue): Expr {
  return { kind: "literal", type, value };
}

Deno.test("ExprEncoder writes each kind of literal in the field of its type", () => {
  const cases: readonly (readonly [SqlType, LiteralValue, Partial<TExprNode>])[] = [
    [BOOLEAN, true, { node_type: TExprNodeType.BOOL_LITERAL, bool_literal: { value: true } }],
    [BIGINT, -5n, { node_type: TExprNodeType.INT_LITERAL, int_literal: { value: -5n } }],
    [LARGEINT, 2n ** 100n, {
      node_type: TExprNodeType.LARGE_INT_LITERAL,
      large_int_literal: { value: "1267650600228229401496703205376" },
    }],
    [DOUBLE, 1.5, { node_type: TExprNodeType.FLOAT_LITERAL, float_literal: { value: 1.5 } }],
    [decimal(5, 2), -5n, { node_type: TExprNodeType.DECIMAL_LITERAL, decimal_literal: { value: "-0.05" } }],
    [DATE, "2024-01-31", { node_type: TExprNodeType.DATE_LITERAL, date_literal: { value: "2024-01-31" } }],
    [datetime(3), "2024-01-31 10:00:00.250", {
      node_type: TExprNodeType.DATE_LITERAL,
      date_literal: { value: "2024-01-31 10:00:00.250" },
    }],
    [varchar(2), "ab", { node_type: TExprNodeType.STRING_LITERAL, string_literal: { value: "ab" } }],
    [STRING, "", { node_type: TExprNodeType.STRING_LITERAL, string_literal: { value: "" } }],
  ];
  for (const [type, value, expected] of cases) {
    const [node] = nodes(literal(type, value));
    assertEquals({ ...node, ...expected }, node);
    assertEquals([node.num_children, node.is_nullable], [0, false]);
  }
});

Deno.test("ExprEncoder writes NULL with its type", () => {
  for (const type of [NULL_TYPE, INT, decimal(38, 6)]) {
    const [node] = nodes(literal(type, null));
    assertEquals(node.node_type, TExprNodeType.NULL_LITERAL);
    assertEquals(node.type.types?.[0].scalar_type?.type, primitiveType(type));
    assertEquals(node.is_nullable, true);
  }
});

Deno.test("ExprEncoder refuses a literal whose value is not of its type", () => {
  assertThrows(() => nodes(literal(INT, "1")), Error, "Literal 1 does not fit its type int");
  assertThrows(() => nodes(literal({ kind: "bitmap" }, "x")), Error, "cannot be sent to a backend");
});

Deno.test("ExprEncoder writes an array literal with its items after it", () => {
  const array: SqlType = { kind: "array", item: INT, containsNull: true };
  const [whole, one, two] = nodes(literal(array, [1n, null]));
  assertEquals([whole.node_type, whole.num_children, whole.child_type], [
    TExprNodeType.ARRAY_LITERAL,
    2,
    TPrimitiveType.INT,
  ]);
  assertEquals([one.node_type, two.node_type], [TExprNodeType.INT_LITERAL, TExprNodeType.NULL_LITERAL]);
});

Deno.test("ExprEncoder turns AND of many into a balanced tree of two operands each", () => {
  const args = Array.from({ length: 5 }, (): Expr => ({ kind: "is_null", arg: A, negated: false }));
  const shape = nodes({ kind: "and", args, nullable: false })
    .filter((node) => node.node_type !== TExprNodeType.SLOT_REF)
    .map((node) => node.node_type === TExprNodeType.COMPOUND_PRED ? "and" : "leaf");
  assertEquals(shape, ["and", "and", "and", "leaf", "leaf", "leaf", "and", "leaf", "leaf"]);
});

Deno.test("ExprEncoder writes an opcode for arithmetic on numbers and none on decimals", () => {
  const call = (type: SqlType): Expr => ({ kind: "call", fn: "add", args: [A, A], type, nullable: true });
  assertEquals(nodes(call(BIGINT))[0].opcode, TExprOpcode.ADD);
  assertEquals(nodes(call(decimal(10, 2)))[0].opcode, undefined);
  assertEquals(nodes(call(BIGINT))[0].fn?.signature, "add(int, int)");
});

Deno.test("ExprEncoder names a text literal's type as any length in comparisons and as it is in functions", () => {
  const text = literal(varchar(2), "a%");
  const slot: SlotRef = { ...A, type: varchar(10) };
  const compare = nodes({ kind: "compare", op: "eq", left: slot, right: text, nullable: true });
  assertEquals(compare[0].fn?.signature, "eq(varchar(10), varchar(65533))");
  const like = nodes({ kind: "call", fn: "like", args: [slot, text], type: BOOLEAN, nullable: true });
  assertEquals(like[0].fn?.signature, "like(varchar(10), varchar(2))");
});

Deno.test("ExprEncoder says which argument of a variadic function repeats", () => {
  const [node] = nodes({ kind: "call", fn: "coalesce", args: [A, A, A], type: INT, nullable: true });
  assertEquals([node.vararg_start_idx, node.fn?.has_var_args], [2, true]);
});

Deno.test("ExprEncoder refuses slots without descriptor and aggregates outside an aggregation", () => {
  assertThrows(() => nodes({ ...A, id: 99 }), Error, "Slot 99 (a) has no descriptor");
  const agg: Expr = { kind: "agg", fn: "sum", args: [A], distinct: false, type: BIGINT, nullable: true };
  assertThrows(() => nodes(agg), Error, "Aggregate function sum stands outside an aggregation");
});

Deno.test("typeDesc() gives decimals their width and keeps nested types in order", () => {
  const kinds = [9, 18, 38, 76].map((precision) => primitiveType(decimal(precision, 2)));
  assertEquals(kinds, [
    TPrimitiveType.DECIMAL32,
    TPrimitiveType.DECIMAL64,
    TPrimitiveType.DECIMAL128I,
    TPrimitiveType.DECIMAL256,
  ]);
  const map: SqlType = { kind: "map", key: STRING, value: { kind: "array", item: INT, containsNull: true } };
  assertEquals(typeDesc(map).types?.length, 4);
});

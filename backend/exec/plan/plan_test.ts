import { assert, assertEquals, assertThrows } from "@std/assert";
import {
  TAssertion,
  type TDescriptorTable,
  type TExpr,
  TExprNodeType,
  TExprOpcode,
  TJoinOp,
  type TPlanNode,
  TPlanNodeType,
  TPrimitiveType,
  type TSortInfo,
  TTypeNodeType,
} from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";
import { readRows } from "../../storage/rows.ts";
import { queryGlobals } from "../expr/mod.ts";
import { outputSql, type PlanEnv, planSql, readDescriptors, rootSlots } from "./mod.ts";
import { MAX_PLAN_DEPTH } from "./plan.ts";
import { withDuckDb } from "./test_plans.ts";

/** Tuple → how many BIGINT slots; slot ids are 10 × tuple + position. */
function table(tuples: Readonly<Record<number, number>>): TDescriptorTable {
  const ids = Object.keys(tuples).map(Number);
  return {
    tupleDescriptors: ids.map((id) => ({ id, byteSize: 0, numNullBytes: 0 })),
    slotDescriptors: ids.flatMap((parent) =>
      Array.from({ length: tuples[parent]! }, (_, i) => ({
        id: parent * 10 + i,
        parent,
        slotType: BIGINT,
        columnPos: -1,
        byteOffset: 0,
        nullIndicatorByte: 0,
        nullIndicatorBit: 0,
        colName: `c${i}`,
        slotIdx: -1,
        isMaterialized: true,
      }))
    ),
  };
}

const BIGINT = {
  types: [{ type: TTypeNodeType.SCALAR, scalar_type: { type: TPrimitiveType.BIGINT } }],
};

function slot(id: number): TExpr {
  return {
    nodes: [{
      node_type: TExprNodeType.SLOT_REF,
      type: BIGINT,
      num_children: 0,
      slot_ref: { slot_id: id, tuple_id: Math.floor(id / 10) },
      output_scale: -1,
    }],
  };
}

function less(left: TExpr, right: TExpr): TExpr {
  return {
    nodes: [
      {
        node_type: TExprNodeType.BINARY_PRED,
        type: { types: [{ type: TTypeNodeType.SCALAR, scalar_type: { type: TPrimitiveType.BOOLEAN } }] },
        num_children: 2,
        opcode: TExprOpcode.LT,
        child_type: TPrimitiveType.BIGINT,
        output_scale: -1,
        fn: {
          name: { function_name: "lt" },
          binary_type: 0,
          arg_types: [BIGINT, BIGINT],
          ret_type: {
            types: [{ type: TTypeNodeType.SCALAR, scalar_type: { type: TPrimitiveType.BOOLEAN } }],
          },
          has_var_args: false,
        },
      },
      ...left.nodes,
      ...right.nodes,
    ],
  };
}

function node(type: TPlanNodeType, fields: Partial<TPlanNode>): TPlanNode {
  return {
    node_id: 1,
    node_type: type,
    num_children: 0,
    limit: -1n,
    row_tuples: [],
    nullable_tuples: [],
    compact_data: false,
    ...fields,
  };
}

function scan(tuple: number): TPlanNode {
  return node(TPlanNodeType.OLAP_SCAN_NODE, { node_id: tuple, row_tuples: [tuple] });
}

/** Rows of the scan of each tuple, as VALUES. */
function envOf(tuples: Readonly<Record<number, number>>, data: Readonly<Record<number, string>>): PlanEnv {
  const descriptors = readDescriptors(table(tuples));
  const rows = (tuple: number) => {
    const names = descriptors.tuple(tuple).map((one) => `s${one.id}`).join(", ");
    return `SELECT ${names} FROM (VALUES ${data[tuple]}) AS v(${names})`;
  };
  return {
    descriptors,
    context: { globals: queryGlobals(undefined) },
    scan: (leaf) => rows(leaf.row_tuples[0]!),
    exchange: (leaf) => rows(leaf.exchange_node!.input_row_tuples[0]!),
    file: () => "",
  };
}

async function run(nodes: TPlanNode[], env: PlanEnv): Promise<string[]> {
  let rows: string[] = [];
  await withDuckDb(async (connection) => {
    rows = (await readRows(connection, planSql({ nodes }, env))).map((row) => row.map(String).join("|"));
  });
  return rows;
}

const SORTED: TSortInfo = { ordering_exprs: [slot(20)], is_asc_order: [false], nulls_first: [false] };

/** Tuple 1 (k, v) joined with tuple 2 (k, v) on k; tuple 3 is the intermediate one. */
function join(op: TJoinOp, kept: number, others: TExpr[] = [], opcode: TExprOpcode = TExprOpcode.EQ) {
  return {
    env: envOf({ 1: 2, 2: 2, 3: kept }, {
      1: "(1, 10), (2, 20), (NULL, 30)",
      2: "(1, 5), (1, 15), (3, 25), (NULL, 35)",
    }),
    nodes: [
      node(TPlanNodeType.HASH_JOIN_NODE, {
        num_children: 2,
        row_tuples: [1, 2],
        hash_join_node: {
          join_op: op,
          eq_join_conjuncts: [{ left: slot(10), right: slot(20), opcode }],
          other_join_conjuncts: others,
          vintermediate_tuple_id_list: [3],
        },
      }),
      scan(1),
      scan(2),
    ],
  };
}

const LEFT_LESS = [less(slot(31), slot(33))];
const JOINS: readonly [string, TJoinOp, number, TExpr[], string[]][] = [
  ["inner", TJoinOp.INNER_JOIN, 4, [], ["1|10|1|15", "1|10|1|5"]],
  ["inner with others", TJoinOp.INNER_JOIN, 4, LEFT_LESS, ["1|10|1|15"]],
  ["left outer", TJoinOp.LEFT_OUTER_JOIN, 4, LEFT_LESS, [
    "1|10|1|15",
    "2|20|null|null",
    "null|30|null|null",
  ]],
  ["right outer", TJoinOp.RIGHT_OUTER_JOIN, 4, LEFT_LESS, [
    "1|10|1|15",
    "null|null|1|5",
    "null|null|3|25",
    "null|null|null|35",
  ]],
  ["full outer", TJoinOp.FULL_OUTER_JOIN, 4, LEFT_LESS, [
    "1|10|1|15",
    "2|20|null|null",
    "null|30|null|null",
    "null|null|1|5",
    "null|null|3|25",
    "null|null|null|35",
  ]],
  ["left semi", TJoinOp.LEFT_SEMI_JOIN, 2, [], ["1|10"]],
  ["left anti", TJoinOp.LEFT_ANTI_JOIN, 2, [], ["2|20", "null|30"]],
  ["right semi", TJoinOp.RIGHT_SEMI_JOIN, 2, [], ["1|15", "1|5"]],
  ["right anti", TJoinOp.RIGHT_ANTI_JOIN, 2, [], ["3|25", "null|35"]],
  // A NULL on the right may be equal to anything.
  ["null aware left anti", TJoinOp.NULL_AWARE_LEFT_ANTI_JOIN, 2, [], []],
];

for (const [name, op, kept, others, wanted] of JOINS) {
  Deno.test(`planSql() joins: ${name}`, async () => {
    const { env, nodes } = join(op, kept, others);
    assertEquals((await run(nodes, env)).sort(), wanted);
  });
}

Deno.test("planSql() takes NULL for equal when the join says so", async () => {
  const { env, nodes } = join(TJoinOp.INNER_JOIN, 4, [], TExprOpcode.EQ_FOR_NULL);
  assertEquals((await run(nodes, env)).sort(), ["1|10|1|15", "1|10|1|5", "null|30|null|35"]);
});

Deno.test("planSql() keeps of NOT IN with a condition what cannot match", async () => {
  // Both sides' slots are there for the condition; the projection reads the left ones.
  const { env, nodes } = join(TJoinOp.NULL_AWARE_LEFT_ANTI_JOIN, 4, [less(slot(33), slot(31))]);
  const descriptors = readDescriptors(table({ 1: 2, 2: 2, 3: 4, 4: 1 }));
  const top = { ...nodes[0]!, projections: [slot(31)], output_tuple_id: 4 };
  // 10 meets (1, 5): equal. 20 meets (1, 5), (1, 15): false. 30 is of an unknown key and meets rows: unknown.
  assertEquals(await run([top, nodes[1]!, nodes[2]!], { ...env, descriptors }), ["20"]);
});

Deno.test("planSql() joins without keys: product, condition, semi join", async () => {
  const { env, nodes } = join(TJoinOp.INNER_JOIN, 4);
  const loop = (op: TJoinOp, conjuncts: TExpr[], projections: TExpr[]) => [
    node(TPlanNodeType.CROSS_JOIN_NODE, {
      num_children: 2,
      row_tuples: [1, 2],
      nested_loop_join_node: { join_op: op, join_conjuncts: conjuncts, vintermediate_tuple_id_list: [3] },
      projections,
      output_tuple_id: 4,
    }),
    ...nodes.slice(1),
  ];
  const descriptors = readDescriptors(table({ 1: 2, 2: 2, 3: 4, 4: 1 }));
  const own = { ...env, descriptors };
  assertEquals((await run(loop(TJoinOp.CROSS_JOIN, [], [slot(31)]), own)).length, 12);
  assertEquals((await run(loop(TJoinOp.INNER_JOIN, LEFT_LESS, [slot(33)]), own)).sort(), [
    "15",
    "25",
    "25",
    "35",
    "35",
    "35",
  ]);
  const early = [less(slot(33), slot(31))];
  assertEquals((await run(loop(TJoinOp.LEFT_SEMI_JOIN, early, [slot(31)]), own)).sort(), ["10", "20", "30"]);
  assertEquals((await run(loop(TJoinOp.LEFT_ANTI_JOIN, early, [slot(31)]), own)).sort(), []);
});

Deno.test("planSql() filters, projects in layers and limits in this order", async () => {
  const env = envOf({ 1: 2, 2: 1, 3: 1 }, { 1: "(1, 2), (5, 3), (2, 7)" });
  const leaf = {
    ...scan(1),
    conjuncts: [less(slot(10), slot(11))],
    intermediate_projections_list: [[slot(11)]],
    intermediate_output_tuple_id_list: [2],
    projections: [slot(20)],
    output_tuple_id: 3,
    limit: 1n,
  };
  assertEquals(await run([leaf], env), ["2"]);
  assertEquals(rootSlots({ nodes: [leaf] }, env.descriptors).map((one) => one.id), [30]);
});

function sortNode(fields: Partial<TPlanNode>, merged = false, offset = 0n): TPlanNode {
  return node(TPlanNodeType.SORT_NODE, {
    num_children: 1,
    row_tuples: [2],
    sort_node: { sort_info: SORTED, use_top_n: false, offset, merge_by_exchange: merged },
    ...fields,
  });
}

Deno.test("planSql() orders at the root, not below an exchange that merges", async () => {
  const env = envOf({ 1: 1, 2: 1 }, { 1: "(1), (3), (NULL), (2)" });
  assertEquals(await run([sortNode({}), scan(1)], env), ["3", "2", "1", "null"]);
  assertEquals(await run([sortNode({ limit: 2n }, false, 1n), scan(1)], env), ["2", "1"]);
  assert(!planSql({ nodes: [sortNode({}, true), scan(1)] }, env).includes("ORDER BY"));
  assert(planSql({ nodes: [sortNode({ limit: 2n }, true), scan(1)] }, env).includes("ORDER BY"));
  const below = node(TPlanNodeType.SELECT_NODE, { num_children: 1, row_tuples: [2] });
  assertEquals(await run([{ ...below, limit: 1n }, sortNode({}), scan(1)], env), ["3"]);
  await withDuckDb(async (connection) => {
    const sql = outputSql(
      planSql({ nodes: [sortNode({}), scan(1)] }, env),
      [slot(20), slot(20)],
      env.context,
    );
    assertEquals((await readRows(connection, sql)).map(String), ["3,3", "2,2", "1,1", ","]);
  });
});

Deno.test("planSql() merges at an exchange and skips rows there", async () => {
  const env = envOf({ 2: 1 }, { 2: "(1), (3), (NULL), (2)" });
  const merge = node(TPlanNodeType.EXCHANGE_NODE, {
    row_tuples: [2],
    limit: 2n,
    exchange_node: { input_row_tuples: [2], sort_info: SORTED, offset: 1n },
  });
  assertEquals(await run([merge], env), ["2", "1"]);
});

Deno.test("planSql() joins rows of set operations and constants", async () => {
  const env = envOf({ 1: 1, 2: 1, 3: 1 }, { 1: "(1), (1), (NULL), (2)", 2: "(1), (NULL), (4)" });
  const sides = [[slot(10)], [slot(20)]];
  const fields = { num_children: 2, row_tuples: [3] };
  const body = {
    tuple_id: 3,
    result_expr_lists: sides,
    const_expr_lists: [],
    first_materialized_child_idx: 0n,
  };
  const set = (type: TPlanNodeType, own: Partial<TPlanNode>) =>
    run([node(type, { ...fields, ...own }), scan(1), scan(2)], env);
  assertEquals((await set(TPlanNodeType.UNION_NODE, { union_node: body })).length, 7);
  assertEquals((await set(TPlanNodeType.INTERSECT_NODE, { intersect_node: body })).sort(), ["1", "null"]);
  assertEquals(await set(TPlanNodeType.EXCEPT_NODE, { except_node: body }), ["2"]);
  const none = node(TPlanNodeType.EMPTY_SET_NODE, { row_tuples: [1] });
  assertEquals(await run([none], env), []);
  const zero = node(TPlanNodeType.UNION_NODE, {
    row_tuples: [3],
    union_node: { ...body, result_expr_lists: [], const_expr_lists: [] },
  });
  assertEquals(await run([zero], env), []);
});

Deno.test("planSql() fails when an assertion on the number of rows does", async () => {
  const assertion = (kind: TAssertion) =>
    node(TPlanNodeType.ASSERT_NUM_ROWS_NODE, {
      node_id: 7,
      num_children: 1,
      row_tuples: [2],
      assert_num_rows_node: {
        desired_num_rows: 1n,
        assertion: kind,
        subquery_string: "it's",
        should_convert_output_to_nullable: true,
      },
    });
  const [one, two] = ["(5)", "(5), (6)"].map((rows) => envOf({ 1: 1, 2: 1 }, { 1: rows }));
  const nobody = { ...scan(1), conjuncts: [less(slot(10), slot(10))] };
  assertEquals(await run([assertion(TAssertion.LE), scan(1)], one!), ["5"]);
  assertEquals(await run([assertion(TAssertion.LE), nobody], one!), []);
  assertEquals(await run([assertion(TAssertion.EQ), nobody], one!), ["null"]);
  let message = "";
  await withDuckDb(async (connection) => {
    const sql = planSql({ nodes: [assertion(TAssertion.LE), scan(1)] }, two!);
    // Nothing reads the rows, the check runs nevertheless.
    await readRows(connection, `SELECT count(*) FROM (${sql})`).catch((error: Error) =>
      message = error.message
    );
  });
  assert(message.includes("Expected LE 1 to be returned by expression it's"), message);
});

Deno.test("planSql() runs a plan of the greatest depth and refuses a deeper one", async () => {
  const env = envOf({ 1: 1 }, { 1: "(1), (2)" });
  const chain = (levels: number) => [
    ...Array.from(
      { length: levels - 1 },
      () => node(TPlanNodeType.SELECT_NODE, { num_children: 1, row_tuples: [1], limit: 5n }),
    ),
    scan(1),
  ];
  assertEquals(await run(chain(MAX_PLAN_DEPTH), env), ["1", "2"]);
  assertThrows(() => planSql({ nodes: chain(MAX_PLAN_DEPTH + 1) }, env), StatusError, "levels deep");
});

Deno.test("planSql() names what it cannot run and what is no plan", () => {
  const env = envOf({ 1: 1 }, { 1: "(1)" });
  const schemaScan = node(TPlanNodeType.SCHEMA_SCAN_NODE, { node_id: 9, num_children: 1 });
  assertThrows(() => planSql({ nodes: [schemaScan, scan(1)] }, env), StatusError, "SCHEMA_SCAN_NODE (id 9)");
  assertThrows(() => planSql({ nodes: [schemaScan] }, env), StatusError, "lacks children");
  assertThrows(() => planSql({ nodes: [scan(1), scan(1)] }, env), StatusError, "no parent");
  assertThrows(() => planSql({ nodes: [] }, env), StatusError, "no nodes");
});

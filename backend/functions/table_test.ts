import { assert, assertEquals } from "@std/assert";
import type { TExprNode, TTypeDesc } from "../../idl/thrift.ts";
import {
  aggregateFunction,
  aggregateNames,
  type Example,
  functionNames,
  resolveFunction,
  scalarFunction,
} from "../../kernel/functions/mod.ts";
import { castValue } from "../../kernel/types/mod.ts";
import { literalNodes } from "../../kernel/fragments/thrift/literals.ts";
import { typeDesc } from "../../kernel/fragments/thrift/types.ts";
import { exprSql } from "../exec/expr/mod.ts";
import { call, castTo, CONTEXT, testDatabase, TEXT } from "../exec/expr/test_exprs.ts";
import { AGGREGATE_FUNCTIONS, MISSING_FUNCTIONS, SCALAR_FUNCTIONS } from "./mod.ts";

Deno.test("the table has every function of the frontend, or a reason why not", () => {
  for (const name of functionNames()) {
    for (const spelling of [name, ...(scalarFunction(name)?.aliases ?? [])]) {
      const known = SCALAR_FUNCTIONS.has(spelling);
      assert(
        known || MISSING_FUNCTIONS[name] !== undefined,
        `Function ${spelling} is neither in the table nor missing`,
      );
      assert(
        !(known && MISSING_FUNCTIONS[name] !== undefined),
        `Function ${spelling} is in the table and missing`,
      );
    }
  }
  for (const name of aggregateNames()) {
    for (const spelling of [name, ...(aggregateFunction(name)?.aliases ?? [])]) {
      const known = AGGREGATE_FUNCTIONS.has(spelling);
      assert(
        known || MISSING_FUNCTIONS[name] !== undefined,
        `Aggregate ${spelling} is neither in the table nor missing`,
      );
    }
  }
});

Deno.test("MISSING_FUNCTIONS names only functions that the frontend has", () => {
  const names = new Set([
    ...functionNames(),
    ...aggregateNames().flatMap((name) => [name, ...(aggregateFunction(name)?.aliases ?? [])]),
  ]);
  for (const name of Object.keys(MISSING_FUNCTIONS)) assert(names.has(name), name);
});

/** SQL of an example's result as text. */
function exampleSql(name: string, args: Example["args"]): string {
  const found = resolveFunction(
    name,
    args.map(([type, value]) => ({ type, value, nullable: value === null })),
  );
  assert(found.kind === "function", `${name}: ${found.kind === "error" ? found.message : ""}`);
  const children = args.map(([type, value], at) => {
    const cast = castValue(value, type, found.argTypes[at]);
    assert(cast !== undefined, `${name}: argument ${at}`);
    const nodes: TExprNode[] = [];
    literalNodes({ kind: "literal", type: found.argTypes[at], value: cast }, nodes);
    return { nodes };
  });
  const type: TTypeDesc = typeDesc(found.type);
  return exprSql(castTo(TEXT, call(found.fn, type, children)), CONTEXT);
}

Deno.test("every scalar function gives the results of the frontend's examples", async () => {
  using db = await testDatabase();
  const wrong: string[] = [];
  for (const name of functionNames()) {
    const fn = scalarFunction(name);
    if (fn === undefined || MISSING_FUNCTIONS[name] !== undefined) continue;
    for (const { sql, args, result } of fn.examples) {
      try {
        const [[answer]] = await db.rows(`SELECT ${exampleSql(name, args)}`);
        const expected = result?.startsWith("[") ? result.replaceAll(" ", "") : result;
        if (answer !== expected) wrong.push(`${sql}: ${answer} instead of ${expected}`);
      } catch (error) {
        wrong.push(`${sql}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
      }
    }
  }
  assertEquals(wrong, []);
});

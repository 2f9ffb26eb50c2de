import { assert, assertEquals } from "@std/assert";
import { castValue, type LiteralValue, printType, printValue, type SqlType } from "../types/mod.ts";
import {
  aggregateNames,
  evaluateConstant,
  type Example,
  type FoldContext,
  functionNames,
  NOT_FOLDABLE,
  resolveFunction,
  type ScalarFunction,
  scalarFunction,
} from "./mod.ts";

const CONTEXT: FoldContext = {
  nowMicros: 1_706_695_872_123_456n,
  timeZone: "+08:00",
  session: {
    version: "5.7.99",
    database: "tpch",
    catalog: "internal",
    user: "'root'@'127.0.0.1'",
    currentUser: "'root'@'%'",
    connectionId: 7,
  },
};

function fold(
  name: string,
  args: Example["args"],
): { readonly text: string | null; readonly type: SqlType } | string {
  const found = resolveFunction(
    name,
    args.map(([type, value]) => ({ type, value, nullable: value === null })),
  );
  if (found.kind === "error") return found.message;
  const values: LiteralValue[] = [];
  for (const [i, [type, value]] of args.entries()) {
    const cast = castValue(value, type, found.argTypes[i]);
    if (cast === undefined) return `argument ${i} does not fit ${printType(found.argTypes[i])}`;
    values.push(cast);
  }
  const result = evaluateConstant(name, found.argTypes, values, found.type, CONTEXT);
  if (result === NOT_FOLDABLE) return "not foldable";
  return { text: printValue(result, found.type), type: found.type };
}

function scalars(): readonly ScalarFunction[] {
  return functionNames().map((name) => scalarFunction(name)).filter((fn) => fn !== undefined);
}

Deno.test("every scalar function gives its examples' results by each of its names", () => {
  for (const fn of scalars().filter((candidate) => candidate.fold)) {
    for (const { sql, args, result } of fn.examples) {
      for (const name of [fn.name, ...(fn.aliases ?? [])]) {
        const folded = fold(name, args);
        assert(typeof folded !== "string", `${sql}: ${folded}`);
        assertEquals(folded.text, result, sql);
      }
    }
  }
});

Deno.test("every function that folds has an example, every function a line of documentation", () => {
  for (const fn of scalars()) {
    assert(fn.doc.length > 0, fn.name);
    if (fn.fold) assert(fn.examples.length > 0, `${fn.name} has no example`);
  }
});

Deno.test("functionNames() and aggregateNames() are sorted, unique and lower case", () => {
  for (const names of [functionNames(), aggregateNames()]) {
    assertEquals([...names], [...new Set(names)].sort());
    for (const name of names) assertEquals(name, name.toLowerCase());
  }
});

import { assertEquals } from "@std/assert";
import {
  BOOLEAN,
  castValue,
  decimal,
  DOUBLE,
  INT,
  printValue,
  STRING,
  TINYINT,
  typeOfNumberLiteral,
} from "../types/mod.ts";
import {
  evaluateAnd,
  evaluateCase,
  evaluateCompare,
  evaluateConstant,
  evaluateIn,
  evaluateNot,
  evaluateOr,
  NOT_FOLDABLE,
  resolveFunction,
} from "./mod.ts";

const CONTEXT = { nowMicros: 0n, timeZone: "UTC" };

/** Computes an operator or function over numbers as written. */
function compute(name: string, ...numbers: string[]): string | null | undefined {
  const literals = numbers.map((text) => {
    const literal = typeOfNumberLiteral(text);
    if (!literal) throw new Error(`Not a number: ${text}`);
    return literal;
  });
  const found = resolveFunction(name, literals.map(({ type, value }) => ({ type, value, nullable: false })));
  if (found.kind === "error") throw new Error(found.message);
  const values = literals.map(({ type, value }, at) => {
    const cast = castValue(value, type, found.argTypes[at]);
    if (cast === undefined) throw new Error(`${numbers[at]} does not fit`);
    return cast;
  });
  const result = evaluateConstant(found.fn, found.argTypes, values, found.type, CONTEXT);
  return result === NOT_FOLDABLE ? undefined : printValue(result, found.type);
}

Deno.test("evaluateConstant() computes operators exactly", () => {
  const cases: readonly (readonly [string, string, string, string | null | undefined])[] = [
    ["add", "1", "1.5", "2.5"],
    ["subtract", "1.00", "0.055", "0.945"],
    ["multiply", "0.1", "0.2", "0.02"],
    ["multiply", "99999999999999999.99", "9999999999999999.99", "999999999999999998900000000000000.0001"],
    ["multiply", "99999999999999999999.99", "9999999999999999.99", undefined],
    ["divide", "1", "3", "0.3333333333333333"],
    ["divide", "1.0", "3", "0.33333"],
    ["divide", "2.0", "3", "0.66667"],
    ["divide", "-2.0", "3", "-0.66667"],
    ["divide", "1", "0", null],
    ["divide", "1.0", "0.0", null],
    ["mod", "-7", "3", "-1"],
    ["mod", "7.5", "2", "1.5"],
    ["mod", "1", "0", null],
    ["int_divide", "-7", "2", "-3"],
    ["int_divide", "-128", "-1", "-128"],
    ["add", "9223372036854775807", "1", "-9223372036854775808"],
  ];
  for (const [op, left, right, expected] of cases) {
    assertEquals(compute(op, left, right), expected, `${left} ${op} ${right}`);
  }
});

Deno.test("round() and relations follow the digits asked for", () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ["round", ["2.5"], "3"],
    ["round", ["-2.5"], "-3"],
    ["round", ["1234.567", "-2"], "1200"],
    ["round", ["1.005", "2"], "1.01"],
    ["round_bankers", ["2.5"], "2"],
    ["truncate", ["-1.999", "1"], "-1.9"],
    ["ceil", ["1.01"], "2"],
    ["floor", ["-1.01"], "-2"],
    ["ceil", ["-1.5"], "-1"],
    ["abs", ["-128"], "128"],
    ["greatest", ["1", "2.5", "2"], "2.5"],
  ];
  for (const [name, args, expected] of cases) {
    assertEquals(compute(name, ...args), expected, `${name}(${args.join(", ")})`);
  }
});

Deno.test("evaluateConstant() leaves functions that are not deterministic or unknown alone", () => {
  assertEquals(evaluateConstant("random", [], [], DOUBLE, CONTEXT), NOT_FOLDABLE);
  assertEquals(evaluateConstant("nosuch", [], [], INT, CONTEXT), NOT_FOLDABLE);
  assertEquals(evaluateConstant("version", [], [], STRING, CONTEXT), NOT_FOLDABLE);
  assertEquals(evaluateConstant("repeat", [STRING, INT], ["ab", 10_000_000n], STRING, CONTEXT), NOT_FOLDABLE);
  assertEquals(evaluateConstant("upper", [STRING], [null], STRING, CONTEXT), null);
  assertEquals(evaluateConstant("isnan", [DOUBLE], [NaN], BOOLEAN, CONTEXT), true);
});

Deno.test("comparisons, logic, IN and CASE follow three-valued logic", () => {
  assertEquals(evaluateCompare("lt", decimal(3, 2), 149n, 150n), true);
  assertEquals(evaluateCompare("eq", INT, null, 1n), null);
  assertEquals(evaluateCompare("eq_for_null", INT, null, 1n), false);
  assertEquals(evaluateCompare("eq_for_null", INT, null, null), true);
  assertEquals(evaluateCompare("eq", STRING, "a", "A"), false);
  assertEquals([evaluateAnd([true, null]), evaluateAnd([false, null]), evaluateAnd([true, true])], [
    null,
    false,
    true,
  ]);
  assertEquals([evaluateOr([false, null]), evaluateOr([true, null]), evaluateOr([false])], [
    null,
    true,
    false,
  ]);
  assertEquals([evaluateNot(null), evaluateNot(true)], [null, false]);
  assertEquals(evaluateIn(1n, [2n, null], TINYINT, false), null);
  assertEquals(evaluateIn(1n, [1n, null], TINYINT, true), false);
  assertEquals(evaluateIn(1n, [2n], TINYINT, true), true);
  assertEquals(evaluateCase([{ when: null, then: "a" }, { when: true, then: "b" }], "c"), "b");
  assertEquals(evaluateCase([{ when: false, then: "a" }], null), null);
});

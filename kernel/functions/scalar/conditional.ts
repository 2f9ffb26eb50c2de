/** Choices between arguments. */
import { BOOLEAN, compareValues, type LiteralValue, type SqlType } from "../../types/mod.ts";
import { example, i, nul, s, scalar, text, truth } from "../define.ts";
import { pAny, pBoolean, pText, sig, unifyFrom } from "../patterns.ts";
import type { FunctionArg, ScalarFunction } from "../signature.ts";

const common = unifyFrom(0);

function anyNullable(args: readonly FunctionArg[]): boolean {
  return args.some((arg) => arg.nullable);
}

const choose: ScalarFunction = scalar("conditional", "if", {
  signatures: [sig([pBoolean, pAny, pAny], (types) => types[1], { unify: unifyFrom(1) })],
  nullability: (args) => anyNullable(args.slice(1)),
  doc: "The second argument when the first is true, else the third",
  examples: [
    example("if(1 = 1, 'yes', 'no')", [[BOOLEAN, true], s("yes"), s("no")], "yes"),
    example("if(NULL, 1, 2)", [nul, i(1), i(2)], "2"),
  ],
  fold: ([condition, then, otherwise]) => (condition !== null && truth(condition) ? then : otherwise),
});

const ifNull: ScalarFunction = scalar("conditional", "ifnull", {
  aliases: ["nvl"],
  signatures: [sig([pAny, pAny], (types) => types[0], { unify: common })],
  nullability: ([value, fallback]) => value.nullable && fallback.nullable,
  doc: "The first argument, or the second when the first is NULL",
  examples: [example("ifnull(NULL, 1)", [nul, i(1)], "1"), example("ifnull(2, 1)", [i(2), i(1)], "2")],
  fold: ([value, fallback]) => value ?? fallback,
});

const nullIf: ScalarFunction = scalar("conditional", "nullif", {
  signatures: [sig([pAny, pAny], (types) => types[0], { unify: common })],
  nullability: "always",
  doc: "NULL when both arguments are equal, else the first",
  examples: [example("nullif(1, 1)", [i(1), i(1)], null), example("nullif(1, 2)", [i(1), i(2)], "1")],
  foldsNulls: true,
  fold: ([left, right], { argTypes }) => {
    if (left === null || right === null) return left;
    return compareValues(left, right, argTypes[0]) === 0 ? null : left;
  },
});

const coalesce: ScalarFunction = scalar("conditional", "coalesce", {
  signatures: [sig([pAny], (types) => types[0], { unify: common, variadic: true })],
  nullability: (args) => args.every((arg) => arg.nullable),
  doc: "The first argument that is not NULL",
  examples: [example("coalesce(NULL, NULL, 3)", [nul, nul, i(3)], "3")],
  fold: (values) => values.find((value) => value !== null) ?? null,
});

function extreme(
  name: string,
  doc: string,
  result: string,
  better: (order: number) => boolean,
): ScalarFunction {
  return scalar("conditional", name, {
    signatures: [sig([pAny], (types) => types[0], { unify: common, variadic: true })],
    doc,
    examples: [example(`${name}(3, 1, 2)`, [i(3), i(1), i(2)], result)],
    fold: (values, { argTypes }) => pick(values, argTypes[0], better),
  });
}

function pick(
  values: readonly LiteralValue[],
  type: SqlType,
  better: (order: number) => boolean,
): LiteralValue {
  return values.reduce((best, value) => (better(compareValues(value, best, type)) ? value : best));
}

/** Tells the plan that a value counts as nullable, or as not; made by the planner. */
function marker(name: string, nullability: "never" | "always", doc: string): ScalarFunction {
  return scalar("conditional", name, {
    signatures: [sig([pAny], (types) => types[0])],
    nullability,
    doc,
    examples: nullability === "always" ? [example(`${name}(1)`, [i(1)], "1")] : [],
    foldsNulls: true,
    ...(nullability === "always" ? { fold: ([value]: readonly LiteralValue[]) => value } : {}),
  });
}

const nullOrEmpty: ScalarFunction = scalar("conditional", "null_or_empty", {
  signatures: [sig([pText], BOOLEAN)],
  nullability: "never",
  doc: "Whether a text is NULL or has no characters",
  examples: [example("null_or_empty('')", [s("")], "1")],
  fold: ([value]) => value === null || text(value) === "",
});

const notNullOrEmpty: ScalarFunction = scalar("conditional", "not_null_or_empty", {
  signatures: [sig([pText], BOOLEAN)],
  nullability: "never",
  doc: "Whether a text has characters",
  examples: [example("not_null_or_empty('a')", [s("a")], "1")],
  fold: ([value]) => value !== null && text(value) !== "",
});

export const CONDITIONAL: readonly ScalarFunction[] = [
  choose,
  ifNull,
  nullIf,
  coalesce,
  extreme("greatest", "The largest argument; NULL when one is NULL", "3", (order) => order > 0),
  extreme("least", "The smallest argument; NULL when one is NULL", "1", (order) => order < 0),
  marker("nullable", "always", "The argument, counted as one that can be NULL"),
  marker("non_nullable", "never", "The argument, counted as one that is never NULL"),
  nullOrEmpty,
  notNullOrEmpty,
];

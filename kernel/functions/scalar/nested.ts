/** ARRAY, MAP and STRUCT. Elements are read by position from 1 or by key. */
import {
  BIGINT,
  BOOLEAN,
  commonTypeOf,
  compareValues,
  INT,
  isInteger,
  type LiteralValue,
  NULL_TYPE,
  sameType,
  type SqlType,
  STRING,
  type StructField,
} from "../../types/mod.ts";
import { example, i, scalar, text, whole } from "../define.ts";
import { pAny, pArray, pBigint, pInt, pMap, pText, sameAsFirst, sig, unifyFrom } from "../patterns.ts";
import { type FunctionArg, NOT_FOLDABLE, type ScalarFunction, type TypePattern } from "../signature.ts";

const INTS: SqlType = { kind: "array", item: INT, containsNull: true };
const ints = (...values: number[]): readonly [SqlType, LiteralValue] => [INTS, values.map(BigInt)];

function arrayOf(item: SqlType): SqlType {
  return { kind: "array", item, containsNull: true };
}

function itemOf(type: SqlType): SqlType {
  return type.kind === "array" ? type.item : NULL_TYPE;
}

function items(value: LiteralValue | undefined): readonly LiteralValue[] {
  if (typeof value === "object" && value !== null) return value;
  throw new TypeError("A fold wanted an array");
}

/** The array's items and the value meet in one type. */
function withItem(argTypes: readonly SqlType[]): readonly SqlType[] | undefined {
  const item = commonTypeOf([itemOf(argTypes[0]), argTypes[1]]);
  if (!item) return undefined;
  const array = sameType(item, itemOf(argTypes[0])) ? argTypes[0] : arrayOf(item);
  return [array, item];
}

const makeArray: ScalarFunction = scalar("array", "array", {
  signatures: [
    sig([], arrayOf(NULL_TYPE)),
    sig([pAny], ([item]) => arrayOf(item), { variadic: true, unify: unifyFrom(0) }),
  ],
  nullability: "never",
  doc: "An array of the arguments",
  examples: [example("array(1, 2)", [i(1), i(2)], "[1, 2]")],
  fold: (values) => values,
});

const makeMap: ScalarFunction = scalar("array", "map", {
  signatures: [
    sig([], { kind: "map", key: NULL_TYPE, value: NULL_TYPE }),
    sig([pAny, pAny], ([key, value]) => ({ kind: "map", key, value }), { variadic: true, unify: unifyPairs }),
  ],
  nullability: "never",
  doc: "A map of keys and values by turns",
  examples: [],
});

function unifyPairs(argTypes: readonly SqlType[]): readonly SqlType[] | undefined {
  if (argTypes.length % 2 !== 0) return undefined;
  const key = commonTypeOf(argTypes.filter((_type, at) => at % 2 === 0));
  const value = commonTypeOf(argTypes.filter((_type, at) => at % 2 === 1));
  return key && value && argTypes.map((_type, at) => (at % 2 === 0 ? key : value));
}

const makeStruct: ScalarFunction = scalar("array", "struct", {
  signatures: [
    sig([pAny], (types) => ({
      kind: "struct",
      fields: types.map((type, at) => fieldOf(`col${at + 1}`, type)),
    }), {
      variadic: true,
    }),
  ],
  nullability: "never",
  doc: "A struct of the arguments, named col1, col2 and so on",
  examples: [],
});

function fieldOf(name: string, type: SqlType): StructField {
  return { name, type, nullable: true, comment: "" };
}

const makeNamedStruct: ScalarFunction = scalar("array", "named_struct", {
  signatures: [
    sig([pText, pAny], namedStruct, {
      variadic: true,
      unify: (types) => (types.length % 2 === 0 ? types : undefined),
    }),
  ],
  nullability: "never",
  doc: "A struct of constant names and values by turns",
  examples: [],
});

function namedStruct(types: readonly SqlType[], args: readonly FunctionArg[]): SqlType {
  const fields: StructField[] = [];
  for (let at = 0; at + 1 < types.length; at += 2) {
    fields.push(fieldOf(String(args[at].value ?? ""), types[at + 1]));
  }
  return { kind: "struct", fields };
}

const pPosition: TypePattern = { ...pBigint, accepts: (type) => isInteger(type) };

const elementAt: ScalarFunction = scalar("array", "element_at", {
  signatures: [
    sig([pArray, pPosition], ([type]) => itemOf(type), { unify: ([array]) => [array, BIGINT] }),
    sig([pMap, pAny], ([type]) => (type.kind === "map" ? type.value : NULL_TYPE), {
      unify: ([map]) => (map.kind === "map" ? [map, map.key] : undefined),
    }),
  ],
  nullability: "always",
  doc:
    "Element of an array by position, from the end when negative, or of a map by key; NULL when there is none",
  examples: [
    example("element_at([10, 20], 2)", [ints(10, 20), i(2)], "20"),
    example("[10, 20][5]", [ints(10, 20), i(5)], null),
  ],
  fold: ([value, at], { argTypes }) => {
    if (argTypes[0].kind !== "array") return NOT_FOLDABLE;
    const all = items(value);
    const position = Number(whole(at));
    return position === 0 ? null : all[position > 0 ? position - 1 : all.length + position] ?? null;
  },
});

const structElement: ScalarFunction = scalar("array", "struct_element", {
  signatures: [
    sig([{
      label: "STRUCT",
      accepts: (type) => type.kind === "struct",
      castTo: () => undefined,
    }, pAny], fieldType),
  ],
  nullability: "always",
  doc: "Field of a struct by constant name, or by position from 1",
  examples: [],
});

function fieldType([type]: readonly SqlType[], args: readonly FunctionArg[]): SqlType {
  const wanted = args[1].value;
  if (type.kind !== "struct") return NULL_TYPE;
  const field = typeof wanted === "bigint"
    ? type.fields[Number(wanted) - 1]
    : type.fields.find((candidate) => candidate.name === String(wanted ?? "").toLowerCase());
  return field?.type ?? NULL_TYPE;
}

const cardinality: ScalarFunction = scalar("array", "cardinality", {
  aliases: ["size", "array_size"],
  signatures: [sig([pArray], BIGINT), sig([pMap], BIGINT)],
  doc: "Number of elements",
  examples: [example("size([1, 2])", [ints(1, 2)], "2")],
  fold: ([value]) => BigInt(items(value).length),
});

function search(
  name: string,
  type: SqlType | ((types: readonly SqlType[]) => SqlType),
  doc: string,
  result: string,
  find: (all: readonly LiteralValue[], same: (item: LiteralValue) => boolean) => LiteralValue,
): ScalarFunction {
  return scalar("array", name, {
    signatures: [sig([pArray, pAny], type, { unify: withItem })],
    doc,
    examples: [example(`${name}([3, 5, 3], 3)`, [ints(3, 5, 3), i(3)], result)],
    fold: ([value, wanted], { argTypes }) => {
      const same = (item: LiteralValue) => item !== null && compareValues(item, wanted, argTypes[1]) === 0;
      return find(items(value), same);
    },
  });
}

const arrayJoin: ScalarFunction = scalar("array", "array_join", {
  signatures: [sig([pArray, pText], STRING), sig([pArray, pText, pText], STRING)]
    .map((signature) => ({
      ...signature,
      unify: (types: readonly SqlType[]) => [arrayOf(STRING), ...types.slice(1)],
    })),
  doc: "The elements as one text; NULL elements are left out or replaced by the third argument",
  examples: [example("array_join([1, 2], '-')", [ints(1, 2), [STRING, "-"]], "1-2")],
  fold: ([value, separator, replacement]) => {
    const all = items(value).map((item) => item ?? replacement ?? null).filter((item) => item !== null);
    return all.map(text).join(text(separator));
  },
});

function reshape(
  name: string,
  doc: string,
  result: string,
  change: (
    all: readonly LiteralValue[],
    compare: (a: LiteralValue, b: LiteralValue) => number,
  ) => readonly LiteralValue[],
): ScalarFunction {
  return scalar("array", name, {
    signatures: [sig([pArray], sameAsFirst)],
    doc,
    examples: [example(`${name}([2, 3, 2])`, [ints(2, 3, 2)], result)],
    fold: ([value], { argTypes }) => {
      const compare = (a: LiteralValue, b: LiteralValue) => {
        return a === null || b === null
          ? Number(a !== null) - Number(b !== null)
          : compareValues(a, b, itemOf(argTypes[0]));
      };
      return change(items(value), compare);
    },
  });
}

function extreme(name: string, doc: string, result: string, sign: 1 | -1): ScalarFunction {
  return scalar("array", name, {
    signatures: [sig([pArray], ([type]) => itemOf(type))],
    nullability: "always",
    doc,
    examples: [example(`${name}([2, 3, 1])`, [ints(2, 3, 1)], result)],
    fold: ([value], { argTypes }) => {
      const all = items(value).filter((item) => item !== null);
      const better = (a: LiteralValue, b: LiteralValue) =>
        sign * compareValues(a, b, itemOf(argTypes[0])) > 0;
      return all.length === 0 ? null : all.reduce((best, item) => (better(item, best) ? item : best));
    },
  });
}

const arraySlice: ScalarFunction = scalar("array", "array_slice", {
  signatures: [sig([pArray, pInt], sameAsFirst), sig([pArray, pInt, pInt], sameAsFirst)],
  doc: "Part of an array from a position, of a length",
  examples: [example("array_slice([1, 2, 3], 2, 1)", [ints(1, 2, 3), i(2), i(1)], "[2]")],
  fold: ([value, from, length]) => {
    const all = items(value);
    const at = Number(whole(from));
    const start = at > 0 ? at - 1 : all.length + at;
    if (at === 0 || start < 0) return [];
    return length === undefined
      ? all.slice(start)
      : all.slice(start, start + Math.max(0, Number(whole(length))));
  },
});

export const NESTED: readonly ScalarFunction[] = [
  makeArray,
  makeMap,
  makeStruct,
  makeNamedStruct,
  elementAt,
  structElement,
  cardinality,
  search("array_contains", BOOLEAN, "Whether an array holds a value", "1", (all, same) => all.some(same)),
  search(
    "array_position",
    BIGINT,
    "Position of a value in an array; 0 when it is not there",
    "1",
    (all, same) => {
      return BigInt(all.findIndex(same) + 1);
    },
  ),
  search(
    "countequal",
    BIGINT,
    "How often an array holds a value",
    "2",
    (all, same) => BigInt(all.filter(same).length),
  ),
  search(
    "array_remove",
    sameAsFirst,
    "An array without a value",
    "[5]",
    (all, same) => all.filter((item) => !same(item)),
  ),
  arrayJoin,
  arraySlice,
  reshape(
    "array_sort",
    "Elements in rising order, NULL first",
    "[2, 2, 3]",
    (all, compare) => [...all].sort(compare),
  ),
  reshape("array_distinct", "Elements without repetitions", "[2, 3]", (all, compare) => {
    return all.filter((item, at) => all.findIndex((other) => compare(other, item) === 0) === at);
  }),
  extreme("array_max", "The largest element", "3", 1),
  extreme("array_min", "The smallest element", "1", -1),
];

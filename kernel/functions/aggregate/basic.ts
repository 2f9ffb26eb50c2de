/** count, sum, avg, min, max and the values of a group. */
import {
  BIGINT,
  BOOLEAN,
  decimal,
  DOUBLE,
  LARGEINT,
  MAX_DECIMAL_PRECISION,
  type SqlType,
} from "../../types/mod.ts";
import {
  INTEGER_PATTERNS,
  pAny,
  pBigint,
  pBoolean,
  pDecimalOnly,
  pDoubleOrText,
  pLargeintOnly,
  pWholeNumber,
  sameAsFirst,
  sig,
} from "../patterns.ts";
import type { AggregateFunction, Signature } from "../signature.ts";

/** Digits after the point that an average of decimals has at least. */
const AVG_DECIMAL_SCALE = 4;

function scaleOf(type: SqlType): number {
  return type.kind === "decimal" ? type.scale : 0;
}

/** Sums of decimals take all 38 digits; of integers BIGINT. */
const SUM_SIGNATURES: readonly Signature[] = [
  sig([pLargeintOnly], LARGEINT),
  sig([pWholeNumber], BIGINT),
  sig([pDecimalOnly], ([type]) => decimal(MAX_DECIMAL_PRECISION, scaleOf(type))),
  sig([pDoubleOrText], DOUBLE),
];

export const BASIC: readonly AggregateFunction[] = [
  {
    kind: "aggregate",
    name: "count",
    signatures: [sig([], BIGINT), sig([pAny], BIGINT, { variadic: true })],
    nullability: "never",
    doc: "Counts rows, or the rows where no argument is NULL",
    example: "count(*), count(c), count(DISTINCT a, b)",
  },
  {
    kind: "aggregate",
    name: "sum",
    signatures: SUM_SIGNATURES,
    nullability: "input",
    doc: "Sum of the values that are not NULL",
    example: "sum(l_quantity)",
  },
  {
    kind: "aggregate",
    name: "sum0",
    signatures: SUM_SIGNATURES,
    nullability: "never",
    doc: "Sum that is 0 instead of NULL when there is no value",
    example: "sum0(v)",
  },
  {
    kind: "aggregate",
    name: "avg",
    signatures: [
      sig([pWholeNumber], DOUBLE),
      sig([pLargeintOnly], DOUBLE),
      sig(
        [pDecimalOnly],
        ([type]) => decimal(MAX_DECIMAL_PRECISION, Math.max(scaleOf(type), AVG_DECIMAL_SCALE)),
      ),
      sig([pDoubleOrText], DOUBLE),
    ],
    nullability: "input",
    doc:
      "Mean of the values that are not NULL; decimals stay decimals with at least 4 digits after the point",
    example: "avg(l_discount)",
  },
  valueOfGroup("min", "Smallest value", "min(l_shipdate)"),
  valueOfGroup("max", "Largest value", "max(l_shipdate)"),
  valueOfGroup("any_value", "Some value of the group", "any_value(name)", ["any"]),
  orderedBy("max_by", "Value of the first argument where the second is largest", "max_by(name, score)"),
  orderedBy("min_by", "Value of the first argument where the second is smallest", "min_by(name, score)"),
  logical("bool_and", "Whether all values are true", ["booland_agg"]),
  logical("bool_or", "Whether some value is true", ["boolor_agg"]),
  logical("bool_xor", "Whether an odd number of values is true", ["boolxor_agg"]),
  bits("group_bit_and", "AND of the bits of all values"),
  bits("group_bit_or", "OR of the bits of all values"),
  bits("group_bit_xor", "XOR of the bits of all values"),
  {
    kind: "aggregate",
    name: "multi_distinct_count",
    signatures: [sig([pAny], BIGINT, { variadic: true })],
    nullability: "never",
    doc: "count(DISTINCT …) computed in one pass; what the planner makes of several DISTINCT counts",
    example: "multi_distinct_count(c)",
    allowsDistinct: false,
  },
  {
    kind: "aggregate",
    name: "multi_distinct_sum",
    signatures: SUM_SIGNATURES,
    nullability: "input",
    doc: "sum(DISTINCT …) computed in one pass",
    example: "multi_distinct_sum(c)",
    allowsDistinct: false,
  },
];

function valueOfGroup(
  name: string,
  doc: string,
  example: string,
  aliases: readonly string[] = [],
): AggregateFunction {
  return {
    kind: "aggregate",
    name,
    aliases,
    signatures: [sig([pAny], sameAsFirst)],
    nullability: "input",
    doc,
    example,
  };
}

function orderedBy(name: string, doc: string, example: string): AggregateFunction {
  return {
    kind: "aggregate",
    name,
    signatures: [sig([pAny, pAny], sameAsFirst)],
    nullability: "input",
    doc,
    example,
  };
}

function logical(name: string, doc: string, aliases: readonly string[]): AggregateFunction {
  return {
    kind: "aggregate",
    name,
    aliases,
    signatures: [sig([pBoolean], BOOLEAN)],
    nullability: "input",
    doc,
    example: `${name}(flag)`,
  };
}

function bits(name: string, doc: string): AggregateFunction {
  return {
    kind: "aggregate",
    name,
    signatures: [...INTEGER_PATTERNS.map(([pattern, type]) => sig([pattern], type)), sig([pBigint], BIGINT)],
    nullability: "input",
    doc,
    example: `${name}(flags)`,
  };
}

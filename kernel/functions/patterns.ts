/** Patterns of parameters, from which signatures are written. */
import {
  BIGINT,
  BOOLEAN,
  canCastImplicitly,
  commonTypeOf,
  DATE,
  DATETIME,
  datetime,
  decimalFor,
  DEFAULT_DECIMAL,
  DOUBLE,
  INT,
  INTEGER_TYPES,
  isDateLike,
  isFloating,
  isInteger,
  isNumeric,
  isText,
  LARGEINT,
  type LiteralValue,
  MAX_SECOND_SCALE,
  parseDateTime,
  sameType,
  SMALLINT,
  type SqlType,
  STRING,
  TINYINT,
  VARCHAR,
} from "../types/mod.ts";
import type { FunctionArg, Signature, TypePattern } from "./signature.ts";

/** Exactly one type; others are cast to it where the analyzer may. */
export function exactly(type: SqlType, label: string): TypePattern {
  return {
    label,
    accepts: (given) => sameType(given, type),
    castTo: (given) => (canCastImplicitly(given, type) ? type : undefined),
  };
}

export const pBoolean = exactly(BOOLEAN, "BOOLEAN");
export const pTinyint = exactly(TINYINT, "TINYINT");
export const pSmallint = exactly(SMALLINT, "SMALLINT");
export const pInt = exactly(INT, "INT");
export const pBigint = exactly(BIGINT, "BIGINT");
export const pLargeint = exactly(LARGEINT, "LARGEINT");
export const pDouble = exactly(DOUBLE, "DOUBLE");
export const pDate = exactly(DATE, "DATE");

/** Any text; other types are cast to text. */
export const pText: TypePattern = {
  label: "VARCHAR",
  accepts: isText,
  castTo: (
    given,
  ) => (given.kind === "null" ? VARCHAR : canCastImplicitly(given, STRING) ? VARCHAR : undefined),
};

/** Any DATETIME, its scale kept; dates become DATETIME(0), texts take the most digits. */
export const pDatetime: TypePattern = {
  label: "DATETIME",
  sharesScale: true,
  accepts: (given) => given.kind === "datetime",
  castTo: (given, value) => {
    if (isText(given)) return datetime(scaleOfText(value));
    return canCastImplicitly(given, DATETIME) ? DATETIME : undefined;
  },
};

/** A constant text brings its own number of digits, any other text may have the most. */
function scaleOfText(value: LiteralValue | undefined): number {
  const parsed = typeof value === "string" ? parseDateTime(value) : undefined;
  return parsed ? parsed.fractionDigits : MAX_SECOND_SCALE;
}

/** DATE or DATETIME as it comes; texts become DATETIME(6). */
export const pDateLike: TypePattern = {
  label: "DATE",
  accepts: isDateLike,
  castTo: pDatetime.castTo,
};

/** A duration. */
export const pTime: TypePattern = {
  label: "TIME",
  accepts: (given) => given.kind === "time",
  castTo: (given) => {
    if (given.kind === "datetime") return { kind: "time", scale: given.scale };
    const time: SqlType = { kind: "time", scale: isText(given) ? MAX_SECOND_SCALE : 0 };
    return canCastImplicitly(given, time) ? time : undefined;
  },
};

/** Any integer type; others become BIGINT. */
export const pInteger: TypePattern = {
  label: "BIGINT",
  accepts: isInteger,
  castTo: (given) => {
    if (given.kind === "boolean") return TINYINT;
    return given.kind === "null" ? TINYINT : canCastImplicitly(given, BIGINT) ? BIGINT : undefined;
  },
};

/** A decimal as it comes; integers become the decimal that holds them. */
export const pDecimal: TypePattern = {
  label: "DECIMAL",
  accepts: (given) => given.kind === "decimal",
  castTo: (given) => {
    if (isInteger(given) || given.kind === "boolean" || given.kind === "null") return decimalFor(given);
    return canCastImplicitly(given, DEFAULT_DECIMAL) ? DEFAULT_DECIMAL : undefined;
  },
};

/** Any number as it comes; texts become DOUBLE. */
export const pNumeric: TypePattern = {
  label: "NUMERIC",
  accepts: isNumeric,
  castTo: (given) => {
    if (given.kind === "boolean" || given.kind === "null") return TINYINT;
    return canCastImplicitly(given, DOUBLE) ? DOUBLE : undefined;
  },
};

/** Integers and what counts as one, never text: for sums, where text becomes DOUBLE. */
export const pWholeNumber: TypePattern = {
  label: "BIGINT",
  accepts: (given) => isInteger(given) && given.kind !== "largeint",
  castTo: (given) => (given.kind === "boolean" || given.kind === "null" ? TINYINT : undefined),
};

/** A decimal and nothing else. */
export const pDecimalOnly: TypePattern = {
  label: "DECIMAL",
  accepts: (given) => given.kind === "decimal",
  castTo: () => undefined,
};

/** LARGEINT and nothing else. */
export const pLargeintOnly: TypePattern = {
  label: "LARGEINT",
  accepts: (given) => given.kind === "largeint",
  castTo: () => undefined,
};

/** FLOAT, DOUBLE and text as DOUBLE: no dates. */
export const pDoubleOrText: TypePattern = {
  label: "DOUBLE",
  accepts: (given) => given.kind === "double",
  castTo: (given) => (given.kind === "float" || isText(given) || given.kind === "json" ? DOUBLE : undefined),
};

export const pFloating: TypePattern = {
  label: "DOUBLE",
  accepts: isFloating,
  castTo: pDouble.castTo,
};

/** Any type at all, as it comes. */
export const pAny: TypePattern = { label: "ANY", accepts: () => true, castTo: (given) => given };

export const pJson: TypePattern = {
  label: "JSON",
  accepts: (given) => given.kind === "json",
  castTo: (given) => (isText(given) || given.kind === "null" ? { kind: "json" } : undefined),
};

export const pArray: TypePattern = {
  label: "ARRAY",
  accepts: (given) => given.kind === "array",
  castTo: () => undefined,
};

export const pMap: TypePattern = {
  label: "MAP",
  accepts: (given) => given.kind === "map",
  castTo: () => undefined,
};

export const pBitmap: TypePattern = {
  label: "BITMAP",
  accepts: (given) => given.kind === "bitmap",
  castTo: () => undefined,
};

export const pHll: TypePattern = {
  label: "HLL",
  accepts: (given) => given.kind === "hll",
  castTo: () => undefined,
};

type Returns = Signature["returns"];

/** `(params) → returns`. */
export function sig(
  params: readonly TypePattern[],
  returns: Returns,
  more: Partial<Signature> = {},
): Signature {
  return { params, returns, ...more };
}

/** The first argument's type. */
export function sameAsFirst(argTypes: readonly SqlType[]): SqlType {
  return argTypes[0];
}

/** Brings all arguments from index `from` on to their common type. */
export function unifyFrom(from: number) {
  return (argTypes: readonly SqlType[]): readonly SqlType[] | undefined => {
    const common = commonTypeOf(argTypes.slice(from));
    return common && [...argTypes.slice(0, from), ...argTypes.slice(from).map(() => common)];
  };
}

/** The constant an argument is, as a number; undefined when it is none. */
export function constantNumber(arg: FunctionArg | undefined): number | undefined {
  const value = arg?.value;
  return typeof value === "bigint" || typeof value === "number" ? Number(value) : undefined;
}

/** One type per integer width: for functions with a signature each. */
export const INTEGER_PATTERNS: readonly (readonly [TypePattern, SqlType])[] = INTEGER_TYPES.map((
  type,
) => [exactly(type, type.kind.toUpperCase()), type]);

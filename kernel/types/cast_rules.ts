/** Which casts exist, which the analyzer may add by itself, and which can turn a value into NULL. */
import { sameType, type SqlType, type TypeKind } from "./type.ts";
import { decimalRange, integerInfo, isDateLike, isFloating, isInteger, isNumeric, isText } from "./kinds.ts";

const TEXT: readonly TypeKind[] = ["char", "varchar", "string"];
const NUMBERS: readonly TypeKind[] = [
  "boolean",
  "tinyint",
  "smallint",
  "int",
  "bigint",
  "largeint",
  "float",
  "double",
  "decimal",
];
const TIMES: readonly TypeKind[] = ["date", "datetime", "time"];
const SEMI: readonly TypeKind[] = ["json", "variant"];
const NESTED: readonly TypeKind[] = ["array", "map", "struct"];
const IPS: readonly TypeKind[] = ["ipv4", "ipv6"];

const FROM_NUMBER = [...NUMBERS, ...TIMES, ...TEXT, ...SEMI];
const FROM_TEXT = [...NUMBERS, ...TIMES, ...TEXT, ...IPS, ...SEMI, ...NESTED];

/** Source kind → kinds it can be cast to. Dates to FLOAT and DOUBLE only outside strict mode. */
const CASTS: Readonly<Record<TypeKind, readonly TypeKind[]>> = {
  null: [],
  boolean: [...NUMBERS, ...TEXT, ...SEMI],
  tinyint: FROM_NUMBER,
  smallint: FROM_NUMBER,
  int: FROM_NUMBER,
  bigint: FROM_NUMBER,
  largeint: FROM_NUMBER,
  float: FROM_NUMBER,
  double: FROM_NUMBER,
  decimal: FROM_NUMBER,
  date: ["int", "bigint", "largeint", "float", "double", "date", "datetime", ...TEXT, "variant"],
  datetime: ["bigint", "largeint", "float", "double", ...TIMES, ...TEXT, "variant"],
  time: [
    "tinyint",
    "smallint",
    "int",
    "bigint",
    "largeint",
    "float",
    "double",
    ...TIMES,
    ...TEXT,
    "variant",
  ],
  char: FROM_TEXT,
  varchar: FROM_TEXT,
  string: FROM_TEXT,
  ipv4: [...IPS, ...TEXT, "variant"],
  ipv6: ["ipv6", ...TEXT, "variant"],
  bitmap: ["bitmap"],
  hll: ["hll"],
  quantile_state: ["quantile_state"],
  array: ["array", ...TEXT, ...SEMI],
  map: ["map", ...TEXT, "variant"],
  struct: ["struct", ...TEXT, ...SEMI],
  json: [...NUMBERS, ...TEXT, "array", "struct", ...SEMI],
  variant: [...NUMBERS, ...TIMES, ...TEXT, ...IPS, ...NESTED, ...SEMI],
};

/** Whether CAST(x AS to) exists. Source: Doris' cast check, strict mode off. */
export function canCast(from: SqlType, to: SqlType): boolean {
  if (from.kind === "null" || sameType(from, to)) return true;
  if (!CASTS[from.kind].includes(to.kind)) return false;
  if (from.kind === "array" && to.kind === "array") return canCast(from.item, to.item);
  if (from.kind === "map" && to.kind === "map") {
    return canCast(from.key, to.key) && canCast(from.value, to.value);
  }
  if (from.kind === "struct" && to.kind === "struct") {
    return from.fields.length === to.fields.length &&
      from.fields.every((field, i) => canCast(field.type, to.fields[i].type));
  }
  return true;
}

/** Whether the analyzer may add the cast for an argument of a function or a value to insert. */
export function canCastImplicitly(from: SqlType, to: SqlType): boolean {
  if (from.kind === "null" || sameType(from, to)) return true;
  if (isText(from)) return to.kind !== "map" && to.kind !== "struct" && canCast(from, to);
  if (isNumeric(from) || from.kind === "boolean") {
    return (isNumeric(to) || to.kind === "boolean" || isText(to) || isDateLike(to)) && canCast(from, to);
  }
  return canCast(from, to);
}

/** Whether a cast of a value that is not NULL can give NULL (strict mode off). Source: Doris' Cast. */
export function castNullable(from: SqlType, to: SqlType): boolean {
  if (isText(from)) return !isText(to);
  if (from.kind === "datetime") return to.kind === "datetime";
  if (from.kind === "time") return ["tinyint", "smallint", "int", "time"].includes(to.kind);
  const toTime = isDateLike(to) || to.kind === "time";
  const source = integerInfo(from);
  if (source) {
    const target = integerInfo(to);
    if (target) return target.bits < source.bits;
    if (to.kind === "decimal") return decimalRange(to) < source.digits;
    return toTime;
  }
  if (isFloating(from)) return isInteger(to) || to.kind === "decimal" || toTime;
  if (from.kind === "decimal") {
    const target = integerInfo(to);
    if (target) return decimalRange(from) >= target.digits;
    if (to.kind !== "decimal") return toTime;
    if (decimalRange(from) !== decimalRange(to)) return decimalRange(from) > decimalRange(to);
    return from.precision > to.precision;
  }
  if (from.kind === "boolean") return to.kind === "decimal" && decimalRange(to) < 1;
  if (from.kind === "json") return to.kind !== "json";
  return from.kind === "variant" && to.kind === "json";
}

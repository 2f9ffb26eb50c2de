/** Operand and result types of arithmetic and bit operators. Source: Doris' binary arithmetic. */
import {
  BIGINT,
  decimal,
  type DecimalType,
  DOUBLE,
  FLOAT,
  INT,
  LARGEINT,
  MAX_DECIMAL_PRECISION,
  SMALLINT,
  type SqlType,
  TINYINT,
} from "./type.ts";
import { decimalFor, decimalRange, isDateLike, isFloating, isInteger, isNumeric, isText } from "./kinds.ts";
import { DECIMAL_OVERFLOW_SCALE, widerInteger } from "./coercion.ts";

/** Doris' div_precision_increment: digits that a decimal division adds after the point. */
export const DIV_PRECISION_INCREMENT = 4;

export type ArithmeticOp =
  | "add"
  | "subtract"
  | "multiply"
  | "divide"
  | "int_divide"
  | "mod"
  | "bitand"
  | "bitor"
  | "bitxor";

/** `args`: the types that the operands are cast to. */
export interface Arithmetic {
  readonly args: readonly [SqlType, SqlType];
  readonly type: SqlType;
  /** True: NULL even for operands that are not (division by zero). False: NULL when an operand is. */
  readonly nullable: boolean;
}

const ALWAYS_NULLABLE: ReadonlySet<ArithmeticOp> = new Set(["divide", "int_divide", "mod"]);

/** Types of `left op right`; undefined when a side has no numeric form. Dates and intervals are functions instead. */
export function arithmetic(op: ArithmeticOp, left: SqlType, right: SqlType): Arithmetic | undefined {
  const t1 = numericForm(left);
  const t2 = numericForm(right);
  if (!t1 || !t2) return undefined;
  const typed = typesOf(op, t1, t2);
  return { ...typed, nullable: ALWAYS_NULLABLE.has(op) };
}

/** What a type counts as in arithmetic. */
export function numericForm(type: SqlType): SqlType | undefined {
  if (isNumeric(type)) return type;
  if (type.kind === "null" || type.kind === "boolean") return TINYINT;
  if (isDateLike(type)) return BIGINT;
  if (isText(type) || type.kind === "time" || type.kind === "json" || type.kind === "variant") return DOUBLE;
  return undefined;
}

/** The next wider integer, where sums and products go; BIGINT and LARGEINT stay. */
export function promoteInteger(type: SqlType): SqlType {
  switch (type.kind) {
    case "boolean":
    case "tinyint":
      return SMALLINT;
    case "smallint":
      return INT;
    case "largeint":
      return LARGEINT;
    default:
      return BIGINT;
  }
}

function both(type: SqlType): Omit<Arithmetic, "nullable"> {
  return { args: [type, type], type };
}

function typesOf(op: ArithmeticOp, t1: SqlType, t2: SqlType): Omit<Arithmetic, "nullable"> {
  switch (op) {
    case "bitand":
    case "bitor":
    case "bitxor":
    case "int_divide":
      return both(isInteger(t1) && isInteger(t2) ? widerInteger(t1, t2) : BIGINT);
    case "divide":
      return divide(t1, t2);
  }
  if (isFloating(t1) || isFloating(t2)) return floating(op, t1, t2);
  if (t1.kind === "decimal" || t2.kind === "decimal") return decimals(op, decimalFor(t1), decimalFor(t2));
  return both(promoteInteger(widerInteger(t1, t2)));
}

function floating(op: ArithmeticOp, t1: SqlType, t2: SqlType): Omit<Arithmetic, "nullable"> {
  if (op === "mod" && t1.kind === "float" && t2.kind === "float") return both(FLOAT);
  // FLOAT with an integer or another FLOAT also ends in DOUBLE: FLOAT's promotion.
  return both(DOUBLE);
}

function decimals(op: ArithmeticOp, d1: DecimalType, d2: DecimalType): Omit<Arithmetic, "nullable"> {
  if (op === "multiply") {
    const type = fitDecimal(d1.precision + d2.precision, d1.scale + d2.scale);
    return { args: [d1, d2], type };
  }
  const scale = Math.max(d1.scale, d2.scale);
  const range = Math.max(decimalRange(d1), decimalRange(d2));
  const precision = (op === "mod" ? range : range + 1) + scale;
  if (precision <= MAX_DECIMAL_PRECISION) return both(decimal(precision, scale));
  return both(decimal(MAX_DECIMAL_PRECISION, MAX_DECIMAL_PRECISION - range));
}

/** The dividend is cast to the result's precision with the divisor's digits added, so that nothing is lost. */
function divide(t1: SqlType, t2: SqlType): Omit<Arithmetic, "nullable"> {
  if (isFloating(t1) || isFloating(t2)) return both(DOUBLE);
  if (t1.kind !== "decimal" && t2.kind !== "decimal") return both(DOUBLE);
  const d1 = decimalFor(t1);
  const d2 = decimalFor(t2);
  const added = d2.scale + DIV_PRECISION_INCREMENT;
  const fitted = fitDecimal(d1.precision + added, d1.scale);
  const dividend = decimal(fitted.precision, Math.min(fitted.precision, fitted.scale + added));
  return { args: [dividend, d2], type: decimal(dividend.precision, dividend.scale - d2.scale) };
}

/** Brings precision down to 38: keeps whole digits, but at least {@link DECIMAL_OVERFLOW_SCALE} after the point. */
function fitDecimal(precision: number, scale: number): DecimalType {
  if (precision <= MAX_DECIMAL_PRECISION) return decimal(precision, scale);
  const range = precision - scale;
  const boundary = MAX_DECIMAL_PRECISION - DECIMAL_OVERFLOW_SCALE;
  if (range < boundary) return decimal(MAX_DECIMAL_PRECISION, MAX_DECIMAL_PRECISION - range);
  const kept = range > boundary && scale < DECIMAL_OVERFLOW_SCALE ? scale : DECIMAL_OVERFLOW_SCALE;
  return decimal(MAX_DECIMAL_PRECISION, kept);
}

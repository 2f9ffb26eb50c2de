/**
 * Doris types → writers: one table.
 * @module
 */
import {
  enumName,
  TPrimitiveType,
  type TScalarType,
  TStatusCode,
  type TTypeDesc,
  type TTypeNode,
  TTypeNodeType,
} from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";
import { DOUBLE_DIGITS, FLOAT_DIGITS } from "./float_text.ts";
import { ArrayWriter, type FieldWriter, MapWriter, StructWriter } from "./nested.ts";
import {
  DatetimeWriter,
  DateWriter,
  DecimalWriter,
  FloatWriter,
  IntegerWriter,
  TextWriter,
  TimeWriter,
  type ValueWriter,
} from "./values.ts";

const MAX_NESTING = 9;
const MAX_DATETIME_SCALE = 6;
const MAX_DECIMAL_DIGITS = 76;
/** DECIMALV2 without a scale of its own. */
const OLD_DECIMAL_SCALE = 9;

type Make = (name: string, type: TScalarType) => ValueWriter;

const integer = (width: 0 | 1 | 2 | 4 | 8): Make => (name) => new IntegerWriter(name, width);
const decimal: Make = (name, t) => new DecimalWriter(name, scaleOf(t, MAX_DECIMAL_DIGITS));
const datetime: Make = (_, t) => new DatetimeWriter(scaleOf(t, MAX_DATETIME_SCALE));
const text: Make = (name) => new TextWriter(name);

const SCALARS: ReadonlyMap<TPrimitiveType, Make> = new Map<TPrimitiveType, Make>([
  [TPrimitiveType.NULL_TYPE, text],
  [TPrimitiveType.BOOLEAN, integer(1)],
  [TPrimitiveType.TINYINT, integer(1)],
  [TPrimitiveType.SMALLINT, integer(2)],
  [TPrimitiveType.INT, integer(4)],
  [TPrimitiveType.BIGINT, integer(8)],
  [TPrimitiveType.LARGEINT, integer(0)],
  [TPrimitiveType.FLOAT, (name) => new FloatWriter(name, FLOAT_DIGITS)],
  [TPrimitiveType.DOUBLE, (name) => new FloatWriter(name, DOUBLE_DIGITS)],
  [
    TPrimitiveType.DECIMALV2,
    (name, t) =>
      new DecimalWriter(
        name,
        t.precision === undefined || t.precision <= 0 ? OLD_DECIMAL_SCALE : t.scale ?? 0,
      ),
  ],
  [TPrimitiveType.DECIMAL32, decimal],
  [TPrimitiveType.DECIMAL64, decimal],
  [TPrimitiveType.DECIMAL128I, decimal],
  [TPrimitiveType.DECIMAL256, decimal],
  [TPrimitiveType.DATE, () => new DateWriter()],
  [TPrimitiveType.DATEV2, () => new DateWriter()],
  [TPrimitiveType.DATETIME, () => new DatetimeWriter(0)],
  [TPrimitiveType.DATETIMEV2, datetime],
  [TPrimitiveType.TIMEV2, (_, t) => new TimeWriter(scaleOf(t, MAX_DATETIME_SCALE))],
  [TPrimitiveType.CHAR, text],
  [TPrimitiveType.VARCHAR, text],
  [TPrimitiveType.STRING, text],
  [TPrimitiveType.VARBINARY, text],
  [TPrimitiveType.JSONB, text],
  [TPrimitiveType.VARIANT, text],
  [TPrimitiveType.BITMAP, text],
  [TPrimitiveType.HLL, text],
  [TPrimitiveType.QUANTILE_STATE, text],
  [TPrimitiveType.IPV4, text],
  [TPrimitiveType.IPV6, text],
]);

function scaleOf(type: TScalarType, most: number): number {
  const scale = Math.max(0, type.scale ?? 0);
  if (scale > most) throw new StatusError(TStatusCode.INVALID_ARGUMENT, `Scale ${scale} is above ${most}`);
  return scale;
}

/**
 * Writer of a column of a type, whose nodes stand in prefix order.
 * @throws StatusError INVALID_ARGUMENT for a broken description, NOT_IMPLEMENTED_ERROR for a type without rows
 */
export function columnWriter(type: TTypeDesc): ValueWriter {
  const nodes = type.types ?? [];
  let at = 0;
  const next = (): TTypeNode => {
    const node = nodes[at++];
    if (node === undefined) {
      throw new StatusError(
        TStatusCode.INVALID_ARGUMENT,
        `A type ends after ${nodes.length} nodes, too early`,
      );
    }
    return node;
  };
  const build = (depth: number): ValueWriter => {
    if (depth > MAX_NESTING) {
      throw new StatusError(TStatusCode.INVALID_ARGUMENT, `A type nests deeper than ${MAX_NESTING}`);
    }
    const node = next();
    switch (node.type) {
      case TTypeNodeType.ARRAY:
        return new ArrayWriter(build(depth + 1));
      case TTypeNodeType.MAP: {
        const key = build(depth + 1);
        return new MapWriter(key, build(depth + 1));
      }
      case TTypeNodeType.STRUCT: {
        const fields: FieldWriter[] = [];
        for (const f of node.struct_fields ?? []) fields.push({ name: f.name, writer: build(depth + 1) });
        return new StructWriter(fields);
      }
      case TTypeNodeType.VARIANT:
        return new TextWriter("VARIANT");
      default:
        return scalarWriter(node);
    }
  };
  const writer = build(0);
  if (at !== nodes.length) {
    throw new StatusError(
      TStatusCode.INVALID_ARGUMENT,
      `A type has ${nodes.length} nodes, ${at} belong to it`,
    );
  }
  return writer;
}

function scalarWriter(node: TTypeNode): ValueWriter {
  const type = node.scalar_type;
  if (type === undefined) throw new StatusError(TStatusCode.INVALID_ARGUMENT, "A scalar type says nothing");
  const name = enumName(TPrimitiveType, type.type) ?? String(type.type);
  const make = SCALARS.get(type.type);
  if (make === undefined) {
    throw new StatusError(
      TStatusCode.NOT_IMPLEMENTED_ERROR,
      `The embedded backend cannot send values of type ${name}`,
    );
  }
  return make(name, type);
}

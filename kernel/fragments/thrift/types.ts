/** SQL types as TTypeDesc and as the primitive type of columns. */
import {
  TPrimitiveType,
  type TScalarType,
  type TTypeDesc,
  type TTypeNode,
  TTypeNodeType,
} from "../../../idl/thrift.ts";
import { DorisError } from "../../base/mod.ts";
import {
  type DecimalType,
  MAX_STRING_LENGTH,
  MAX_VARCHAR_LENGTH,
  type SimpleTypeKind,
  type SqlType,
} from "../../types/mod.ts";

/** Precision that the wire states for DATETIMEV2 and TIMEV2 whatever their scale. */
const DATETIME_PRECISION = 18;
const HLL_LENGTH = 16385;

const SIMPLE: Readonly<Record<SimpleTypeKind, TScalarType>> = {
  null: { type: TPrimitiveType.NULL_TYPE },
  boolean: { type: TPrimitiveType.BOOLEAN },
  tinyint: { type: TPrimitiveType.TINYINT },
  smallint: { type: TPrimitiveType.SMALLINT },
  int: { type: TPrimitiveType.INT },
  bigint: { type: TPrimitiveType.BIGINT },
  largeint: { type: TPrimitiveType.LARGEINT },
  float: { type: TPrimitiveType.FLOAT },
  double: { type: TPrimitiveType.DOUBLE },
  date: { type: TPrimitiveType.DATEV2 },
  string: { type: TPrimitiveType.STRING, len: MAX_STRING_LENGTH },
  json: { type: TPrimitiveType.JSONB, len: MAX_VARCHAR_LENGTH },
  variant: { type: TPrimitiveType.VARIANT, variant_max_subcolumns_count: 0 },
  bitmap: { type: TPrimitiveType.BITMAP },
  hll: { type: TPrimitiveType.HLL, len: HLL_LENGTH },
  quantile_state: { type: TPrimitiveType.QUANTILE_STATE },
  ipv4: { type: TPrimitiveType.IPV4 },
  ipv6: { type: TPrimitiveType.IPV6 },
};

/** Width of a decimal's storage by its precision. */
function decimalType(type: DecimalType): TPrimitiveType {
  if (type.precision <= 9) return TPrimitiveType.DECIMAL32;
  if (type.precision <= 18) return TPrimitiveType.DECIMAL64;
  if (type.precision <= 38) return TPrimitiveType.DECIMAL128I;
  return TPrimitiveType.DECIMAL256;
}

function scalarType(type: SqlType): TScalarType {
  switch (type.kind) {
    case "decimal":
      return { type: decimalType(type), precision: type.precision, scale: type.scale };
    case "datetime":
      return { type: TPrimitiveType.DATETIMEV2, precision: DATETIME_PRECISION, scale: type.scale };
    case "time":
      return { type: TPrimitiveType.TIMEV2, precision: DATETIME_PRECISION, scale: type.scale };
    case "char":
      return { type: TPrimitiveType.CHAR, len: type.length };
    case "varchar":
      return { type: TPrimitiveType.VARCHAR, len: type.length };
    case "array":
    case "map":
    case "struct":
      throw new DorisError("Internal", `Type ${type.kind} is not scalar`);
    default:
      return SIMPLE[type.kind];
  }
}

/** TPrimitiveType of a type; nested types have one of their own. */
export function primitiveType(type: SqlType): TPrimitiveType {
  switch (type.kind) {
    case "array":
      return TPrimitiveType.ARRAY;
    case "map":
      return TPrimitiveType.MAP;
    case "struct":
      return TPrimitiveType.STRUCT;
    default:
      return scalarType(type).type;
  }
}

/** Depth-first: a nested type's node before those of its parts. */
function typeNodes(type: SqlType, into: TTypeNode[]): TTypeNode[] {
  switch (type.kind) {
    case "array":
      into.push({
        type: TTypeNodeType.ARRAY,
        contains_null: type.containsNull,
        contains_nulls: [type.containsNull],
      });
      return typeNodes(type.item, into);
    case "map":
      into.push({ type: TTypeNodeType.MAP, contains_nulls: [true, true] });
      typeNodes(type.key, into);
      return typeNodes(type.value, into);
    case "struct":
      into.push({
        type: TTypeNodeType.STRUCT,
        struct_fields: type.fields.map((field) => ({
          name: field.name,
          ...(field.comment === "" ? {} : { comment: field.comment }),
          contains_null: field.nullable,
        })),
      });
      for (const field of type.fields) typeNodes(field.type, into);
      return into;
    default:
      into.push({ type: TTypeNodeType.SCALAR, scalar_type: scalarType(type) });
      return into;
  }
}

const cache = new WeakMap<SqlType, TTypeDesc>();

/** The wire's form of a type. Shared between callers: not to be changed. */
export function typeDesc(type: SqlType): TTypeDesc {
  const known = cache.get(type);
  if (known) return known;
  const sized = type.kind === "varchar" && type.length !== MAX_VARCHAR_LENGTH;
  const desc: TTypeDesc = { types: typeNodes(type, []), byte_size: sized ? BigInt(type.length) : -1n };
  cache.set(type, desc);
  return desc;
}

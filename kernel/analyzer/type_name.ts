/** Type names as written, to types. */
import { DorisError, positionAt } from "../base/mod.ts";
import type * as ast from "../sql/mod.ts";
import {
  BIGINT,
  BOOLEAN,
  char,
  DATE,
  datetime,
  decimal,
  DOUBLE,
  FLOAT,
  INT,
  JSON_TYPE,
  LARGEINT,
  MAX_DECIMAL_PRECISION,
  MAX_VARCHAR_LENGTH,
  SMALLINT,
  type SqlType,
  STRING,
  TINYINT,
  VARCHAR,
  varchar,
} from "../types/mod.ts";

const MAX_CHAR_LENGTH = 255;
const MAX_SECOND_SCALE = 6;
const DEFAULT_DECIMAL_PRECISION = 38;
const DEFAULT_DECIMAL_SCALE = 9;

type Build = (args: readonly number[], fail: (why: string) => DorisError) => SqlType;

/** Words that stand for a type without parameters; MySQL's display widths (`INT(11)`) are ignored. */
const PLAIN: Readonly<Record<string, SqlType>> = {
  BOOLEAN: BOOLEAN,
  BOOL: BOOLEAN,
  TINYINT: TINYINT,
  SMALLINT: SMALLINT,
  INT: INT,
  INTEGER: INT,
  BIGINT: BIGINT,
  SIGNED: BIGINT,
  UNSIGNED: LARGEINT,
  LARGEINT: LARGEINT,
  FLOAT: FLOAT,
  DOUBLE: DOUBLE,
  DATE: DATE,
  DATEV2: DATE,
  STRING: STRING,
  TEXT: STRING,
  JSON: JSON_TYPE,
  JSONB: JSON_TYPE,
  BITMAP: { kind: "bitmap" },
  HLL: { kind: "hll" },
  QUANTILE_STATE: { kind: "quantile_state" },
  IPV4: { kind: "ipv4" },
  IPV6: { kind: "ipv6" },
};

function secondScale(args: readonly number[], fail: (why: string) => DorisError): number {
  const scale = args[0] ?? 0;
  if (scale < 0 || scale > MAX_SECOND_SCALE) {
    throw fail(`its scale must be between 0 and ${MAX_SECOND_SCALE}`);
  }
  return scale;
}

const decimalType: Build = (args, fail) => {
  const precision = args[0] ?? DEFAULT_DECIMAL_PRECISION;
  const scale = args.length === 0 ? DEFAULT_DECIMAL_SCALE : args[1] ?? 0;
  if (precision < 1 || precision > MAX_DECIMAL_PRECISION) {
    throw fail(`its precision must be between 1 and ${MAX_DECIMAL_PRECISION}`);
  }
  if (scale < 0 || scale > precision) throw fail(`its scale must be between 0 and its precision`);
  return decimal(precision, scale);
};

const PARAMETRIC: Readonly<Record<string, Build>> = {
  DECIMAL: decimalType,
  DECIMALV2: decimalType,
  DECIMALV3: decimalType,
  DATETIME: (args, fail) => datetime(secondScale(args, fail)),
  DATETIMEV2: (args, fail) => datetime(secondScale(args, fail)),
  TIMESTAMP: (args, fail) => datetime(secondScale(args, fail)),
  TIME: (args, fail) => ({ kind: "time", scale: secondScale(args, fail) }),
  CHAR: (args, fail) => {
    if (args[0] === -1) return VARCHAR;
    const length = args[0] ?? 1;
    if (length < 1 || length > MAX_CHAR_LENGTH) {
      throw fail(`its length must be between 1 and ${MAX_CHAR_LENGTH}`);
    }
    return char(length);
  },
  VARCHAR: (args, fail) => {
    if (args.length === 0 || args[0] === -1) return VARCHAR;
    if (args[0] < 1 || args[0] > MAX_VARCHAR_LENGTH) {
      throw fail(`its length must be between 1 and ${MAX_VARCHAR_LENGTH}`);
    }
    return varchar(args[0]);
  },
};

/**
 * The type that `type` names in the statement `text`. Throws NotSupported for the old DATEV1/DATETIMEV1,
 * AGG_STATE, VARBINARY and whatever else the planner has no values for; Analysis for bad parameters.
 */
export function resolveTypeName(type: ast.TypeName, text: string): SqlType {
  const position = positionAt(text, type.pos);
  switch (type.kind) {
    case "scalar_type": {
      const plain = PLAIN[type.name];
      if (plain) return plain;
      const build = PARAMETRIC[type.name];
      if (!build) throw new DorisError("NotSupported", `Type ${type.name} is not supported`, { position });
      return build(
        type.args,
        (why) =>
          new DorisError("Analysis", `Type ${type.name}(${type.args.join(", ")}) is wrong: ${why}`, {
            position,
          }),
      );
    }
    case "array_type":
      return { kind: "array", item: resolveTypeName(type.element, text), containsNull: true };
    case "map_type":
      return { kind: "map", key: resolveTypeName(type.key, text), value: resolveTypeName(type.value, text) };
    case "struct_type":
      return {
        kind: "struct",
        fields: type.fields.map((field) => ({
          name: field.name.name,
          type: resolveTypeName(field.type, text),
          nullable: true,
          comment: field.comment ?? "",
        })),
      };
    case "variant_type":
      return { kind: "variant" };
    case "agg_state_type":
      throw new DorisError("NotSupported", "Type AGG_STATE is not supported", { position });
  }
}

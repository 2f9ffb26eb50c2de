/** Types as text: one form for people (SHOW, DESC, CAST), one for plans (EXPLAIN VERBOSE). */
import { MAX_VARCHAR_LENGTH, type SqlType } from "./type.ts";

/** The form of DESC, SHOW CREATE TABLE and column metadata: `decimal(15,2)`, `datetime(6)`, `text`. */
export function printType(type: SqlType): string {
  switch (type.kind) {
    case "null":
      return "null_type";
    case "string":
      return "text";
    case "decimal":
      return `decimal(${type.precision},${type.scale})`;
    case "datetime":
    case "time":
      return type.scale === 0 ? type.kind : `${type.kind}(${type.scale})`;
    case "char":
      return `char(${type.length})`;
    case "varchar":
      return `varchar(${type.length})`;
    case "array":
      return `array<${printType(type.item)}>`;
    case "map":
      return `map<${printType(type.key)},${printType(type.value)}>`;
    case "struct":
      return `struct<${type.fields.map((field) => `${field.name}:${printType(field.type)}`).join(",")}>`;
    default:
      return type.kind;
  }
}

/** The form of slots in EXPLAIN VERBOSE, with the names of the storage types: `decimalv3(15,2)`, `datev2`. */
export function printPlanType(type: SqlType): string {
  switch (type.kind) {
    case "date":
      return "datev2";
    case "datetime":
      return `datetimev2(${type.scale})`;
    case "time":
      return `timev2(${type.scale})`;
    case "decimal":
      return `decimalv3(${type.precision},${type.scale})`;
    case "array":
      return `array<${printPlanType(type.item)}>`;
    case "map":
      return `map<${printPlanType(type.key)},${printPlanType(type.value)}>`;
    case "struct":
      return `struct<${type.fields.map((field) => `${field.name}:${printPlanType(field.type)}`).join(",")}>`;
    default:
      return printType(type);
  }
}

/** The form inside expressions, as in `cast(x as DECIMALV3(16, 2))` of EXPLAIN: upper case, blanks in lists. */
export function printCastType(type: SqlType): string {
  switch (type.kind) {
    case "date":
      return "DATEV2";
    case "datetime":
      return `DATETIMEV2(${type.scale})`;
    case "time":
      return `TIMEV2(${type.scale})`;
    case "decimal":
      return `DECIMALV3(${type.precision}, ${type.scale})`;
    case "varchar":
      return type.length === MAX_VARCHAR_LENGTH ? "VARCHAR(*)" : `VARCHAR(${type.length})`;
    case "array":
      return `ARRAY<${printCastType(type.item)}>`;
    case "map":
      return `MAP<${printCastType(type.key)},${printCastType(type.value)}>`;
    case "struct":
      return `STRUCT<${type.fields.map((field) => `${field.name}:${printCastType(field.type)}`).join(",")}>`;
    default:
      return printType(type).toUpperCase();
  }
}

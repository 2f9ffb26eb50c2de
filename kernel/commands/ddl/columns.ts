/** Column definitions of CREATE TABLE, with Doris' rules for keys. */
import { resolveTypeName } from "../../analyzer/mod.ts";
import { DorisError, positionAt } from "../../base/mod.ts";
import type { AggregationType, Column, ColumnDefault, KeysType } from "../../catalog/mod.ts";
import type { ColumnDef, CreateTable } from "../../sql/mod.ts";
import { parseValue, type SqlType } from "../../types/mod.ts";

/** Names of columns and tables: as Doris' FeNameFormat, in bytes of UTF-8 at most. */
export const MAX_NAME_LENGTH = 256;

/** Default keys of a duplicate table, and the short key: this many columns, this many bytes at most. */
const SHORT_KEY_COLUMNS = 3;
const SHORT_KEY_BYTES = 36;

/** Types that cannot be a key. */
const NO_KEY = new Set<SqlType["kind"]>([
  "float",
  "double",
  "string",
  "json",
  "variant",
  "bitmap",
  "hll",
  "quantile_state",
  "array",
  "map",
  "struct",
]);

/** Bytes of a value in the short key index. */
function keyBytes(type: SqlType): number {
  switch (type.kind) {
    case "boolean":
    case "tinyint":
      return 1;
    case "smallint":
      return 2;
    case "int":
    case "date":
    case "ipv4":
      return 4;
    case "bigint":
    case "datetime":
      return 8;
    case "largeint":
    case "ipv6":
      return 16;
    case "decimal":
      return type.precision <= 9 ? 4 : type.precision <= 18 ? 8 : type.precision <= 38 ? 16 : 32;
    case "char":
      return type.length;
    case "varchar":
      return 20;
    default:
      return SHORT_KEY_BYTES + 1;
  }
}

/** The first columns that fit the short key, by Doris' rule: a varchar is the last, a long text may be the only one. */
function shortKeyPrefix(columns: readonly Column[]): readonly Column[] {
  const prefix: Column[] = [];
  let bytes = 0;
  for (const column of columns) {
    const { kind } = column.type;
    bytes += keyBytes(column.type);
    if (prefix.length >= SHORT_KEY_COLUMNS || bytes > SHORT_KEY_BYTES) {
      if (prefix.length === 0 && (kind === "char" || kind === "varchar")) prefix.push(column);
      break;
    }
    if (NO_KEY.has(kind)) break;
    prefix.push(column);
    if (kind === "varchar") break;
  }
  return prefix;
}

/** Key columns that a duplicate table gets when it names none. */
export function defaultKeys(columns: readonly Column[]): string[] {
  return shortKeyPrefix(columns).map((column) => column.name);
}

/** How many key columns the short key index has. */
export function shortKeyCount(keys: readonly Column[]): number {
  return Math.max(shortKeyPrefix(keys).length, keys.length > 0 ? 1 : 0);
}

function fail(context: { readonly text: string }, def: ColumnDef, message: string): DorisError {
  return new DorisError("Analysis", message, { position: positionAt(context.text, def.pos) });
}

function columnDefault(def: ColumnDef, type: SqlType, text: string): ColumnDefault | undefined {
  const given = def.default;
  if (!given) return undefined;
  switch (given.kind) {
    case "null":
      if (def.nullable === false) {
        throw fail({ text }, def, `Can not set null default value to non nullable column: ${def.name.name}`);
      }
      return { kind: "null" };
    case "literal":
      if (parseValue(given.value, type) === undefined) {
        throw fail(
          { text },
          def,
          `Default value '${given.value}' of column ${def.name.name} does not fit its type`,
        );
      }
      return { kind: "literal", text: given.value };
    case "current_date":
      return { kind: "current_date" };
    case "current_timestamp":
      if (type.kind !== "datetime") {
        throw fail(
          { text },
          def,
          `Types other than DATETIME cannot use current_timestamp as the default value: ${def.name.name}`,
        );
      }
      return { kind: "current_timestamp", scale: given.precision ?? 0 };
    case "pi":
    case "e":
    case "bitmap_empty":
      throw fail({ text }, def, `Default value ${given.kind} is not supported yet`);
  }
}

/** Columns of a duplicate table in order; keys come first. @throws DorisError with position */
export function defineColumns(statement: CreateTable, text: string, keysType: KeysType): Column[] {
  const names = new Set<string>();
  const aggregation: AggregationType = "none";
  const columns = statement.columns.map((def, index): Column => {
    const name = def.name.name;
    if (name === "" || new TextEncoder().encode(name).length > MAX_NAME_LENGTH) {
      throw fail({ text }, def, `Incorrect column name '${name}'`);
    }
    if (names.has(name.toLowerCase())) throw new DorisError("Analysis", `Duplicate column name '${name}'`);
    names.add(name.toLowerCase());
    if (def.aggType || def.generated || def.autoIncrement || def.onUpdate) {
      const what = def.aggType
        ? "Aggregation types"
        : def.generated
        ? "Generated columns"
        : def.autoIncrement
        ? "AUTO_INCREMENT"
        : "ON UPDATE";
      throw new DorisError("NotSupported", `${what} of columns are not supported yet: ${name}`, {
        position: positionAt(text, def.pos),
      });
    }
    const type = resolveTypeName(def.type, text);
    return {
      name,
      type,
      nullable: def.nullable ?? true,
      isKey: false,
      aggregation,
      uniqueId: index,
      defaultValue: columnDefault(def, type, text),
      comment: def.comment ?? "",
      visible: true,
      autoIncrement: false,
    };
  });
  const written = statement.keys?.columns.map((key) => key.name) ??
    statement.columns.filter((def) => def.key).map((def) => def.name.name);
  const keys = written.length > 0 ? written : keysType === "duplicate" ? defaultKeys(columns) : [];
  if (keys.length === 0) {
    throw new DorisError(
      "Analysis",
      `The first column can not be a key of a table without DUPLICATE KEY, its type is not allowed there`,
      { position: positionAt(text, statement.pos) },
    );
  }
  keys.forEach((key, index) => {
    const at = columns.findIndex((column) => column.name.toLowerCase() === key.toLowerCase());
    if (at < 0) throw new DorisError("Analysis", `Key column[${key}] doesn't exist`);
    if (at !== index) {
      throw new DorisError(
        "Analysis",
        `Key columns must be the first few columns of the schema and the order of the key columns must be consistent with the order of the schema: ${key}`,
      );
    }
    const { type } = columns[at];
    if (type.kind === "string") {
      throw new DorisError("Analysis", `String Type should not be used in key column[${key}]`);
    }
    if (NO_KEY.has(type.kind)) {
      throw new DorisError("Analysis", `Type ${type.kind} should not be used in key column[${key}]`);
    }
    columns[at] = { ...columns[at], isKey: true };
  });
  return columns;
}

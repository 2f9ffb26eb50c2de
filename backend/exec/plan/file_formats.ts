/**
 * Files as relations: one column s<slot> per field of the source tuple, `good` (the row is well-formed), `line` (the
 * text of a row that is not, NULL where nobody can tell).
 */
import {
  enumName,
  TFileCompressType,
  TFileFormatType,
  type TFileRangeDesc,
  type TFileScanRangeParams,
  type TPlanNode,
  type TSlotDescriptor,
  TStatusCode,
} from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";
import { duckType } from "../expr/mod.ts";
import type { Descriptors } from "./descriptors.ts";
import { column, notImplemented, selectList } from "./relation.ts";

/** Bytes of one line of a CSV file. */
export const MAX_CSV_LINE = 2 << 20;
/** Bytes of one JSON document (with an outer array around all rows: of the file). */
export const MAX_JSON_DOCUMENT = 100 << 20;

/** A separator that no text has: the line reader must not split. */
const NO_SEPARATOR = "\x01\x02\x03\x04";
const NULL_TEXT = "\\N";

interface FileInput {
  readonly params: TFileScanRangeParams;
  readonly path: string;
  /** Fields of the file in its order. */
  readonly fields: readonly TSlotDescriptor[];
  /** DuckDB's name of the compression. */
  readonly compression: string;
}

const FORMATS: ReadonlyMap<TFileFormatType, (input: FileInput) => string> = new Map([
  [TFileFormatType.FORMAT_CSV_PLAIN, csv],
  [TFileFormatType.FORMAT_CSV_GZ, csv],
  [TFileFormatType.FORMAT_PARQUET, parquet],
  [TFileFormatType.FORMAT_JSON, json],
]);

const COMPRESSIONS: ReadonlyMap<TFileCompressType, string> = new Map([
  [TFileCompressType.UNKNOWN, "uncompressed"],
  [TFileCompressType.PLAIN, "uncompressed"],
  [TFileCompressType.GZ, "gzip"],
  [TFileCompressType.ZSTD, "zstd"],
]);

/** Header kinds → lines before the first row. */
const HEADER_LINES: ReadonlyMap<string, number> = new Map([["csv_with_names", 1], [
  "csv_with_names_and_types",
  2,
]]);

/** @throws StatusError NOT_IMPLEMENTED_ERROR naming what cannot be read */
export function fileSource(
  node: TPlanNode,
  params: TFileScanRangeParams,
  ranges: readonly TFileRangeDesc[],
  path: string,
  descriptors: Descriptors,
): string {
  const [range] = ranges;
  if (ranges.length > 1 || (range?.start_offset ?? 0n) > 0n) {
    throw notImplemented(`A file scan over ${ranges.length} parts of files (node ${node.node_id})`);
  }
  const type = range?.format_type ?? params.format_type ?? TFileFormatType.FORMAT_UNKNOWN;
  const format = FORMATS.get(type);
  if (format === undefined) throw notImplemented(`File format ${enumName(TFileFormatType, type)}`);
  const code = range?.compress_type ?? params.compress_type ?? TFileCompressType.UNKNOWN;
  const compression = type === TFileFormatType.FORMAT_CSV_GZ ? "gzip" : COMPRESSIONS.get(code);
  if (compression === undefined) throw notImplemented(`Compression ${enumName(TFileCompressType, code)}`);
  return format({ params, path, fields: fieldsOf(params, descriptors), compression });
}

function fieldsOf(params: TFileScanRangeParams, descriptors: Descriptors): readonly TSlotDescriptor[] {
  const listed = (params.required_slots ?? []).filter((slot) => slot.is_file_slot !== false);
  const ids = listed.flatMap((slot) => slot.slot_id ?? []);
  return ids.length > 0
    ? ids.map((id) => descriptors.slot(id))
    : descriptors.tuple(params.src_tuple_id ?? -1);
}

/** SQL text literal. */
function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function csv(input: FileInput): string {
  const { params, fields } = input;
  const attributes = params.file_attributes;
  const format = attributes?.text_params;
  const nullText = text(format?.null_format ?? NULL_TEXT);
  const value = (sql: string): string => {
    const bare = attributes?.trim_double_quotes === true
      ? `CASE WHEN len(${sql}) >= 2 AND starts_with(${sql}, '"') AND ends_with(${sql}, '"') ` +
        `THEN substr(${sql}, 2, len(${sql}) - 2) ELSE nullif(${sql}, ${nullText}) END`
      : `nullif(${sql}, ${nullText})`;
    return format?.empty_field_as_null === true ? `nullif(${bare}, '')` : bare;
  };
  const list = (field: (i: number) => string) =>
    fields.map((slot, i) => `${value(field(i))} AS ${column(slot.id)}`);
  if ((format?.enclose ?? 0) !== 0) {
    // One column more than there should be shows rows that are too long; short rows are filled with NULL.
    const last = fields.length;
    const missing = last === 0 ? "true" : `f${last - 1} IS NOT NULL`;
    const line = `concat_ws(${text(separatorOf(input))}, ${range(last + 1).map((i) => `f${i}`).join(", ")})`;
    const good = `${missing} AND f${last} IS NULL`;
    return `SELECT ${selectList(list((i) => `f${i}`))}, ${good} AS good, ${line} AS line FROM ${
      enclosed(input)
    }`;
  }
  const extra = attributes?.ignore_csv_redundant_col === true ? ">=" : "=";
  return `SELECT ${selectList(list((i) => `f[${i + 1}]`))}, len(f) ${extra} ${fields.length} AS good, line ` +
    `FROM (SELECT line, string_split(line, ${text(separatorOf(input))}) AS f FROM ${
      lines(input)
    } WHERE line <> '')`;
}

function separatorOf({ params }: FileInput): string {
  return params.file_attributes?.text_params?.column_separator ?? "\t";
}

function skippedLines({ params }: FileInput): number {
  const attributes = params.file_attributes;
  return HEADER_LINES.get((attributes?.header_type ?? "").toLowerCase()) ?? attributes?.skip_lines ?? 0;
}

/** Lines of the file: a relation with the column `line`. */
function lines(input: FileInput): string {
  const delimiter = input.params.file_attributes?.text_params?.line_delimiter ?? "\n";
  const skip = skippedLines(input);
  if (delimiter === "\n" || delimiter === "\r\n") {
    return `read_csv(${
      text(input.path)
    }, auto_detect = false, header = false, columns = {'line': 'VARCHAR'}, ` +
      `delim = ${
        text(NO_SEPARATOR)
      }, quote = '', escape = '', strict_mode = false, skip = ${skip}, max_line_size = ${MAX_CSV_LINE}, ` +
      `compression = ${text(input.compression)})`;
  }
  if (input.compression !== "uncompressed") {
    throw notImplemented(`Compressed CSV with line delimiter ${JSON.stringify(delimiter)}`);
  }
  const all = `string_split(content, ${text(delimiter)})`;
  return `(SELECT unnest(${skip > 0 ? `list_slice(${all}, ${skip + 1}, NULL)` : all}) AS line ` +
    `FROM read_text(${text(input.path)}))`;
}

/** Rows of a file whose fields may be enclosed: a relation with columns f0, f1, … and one more. */
function enclosed(input: FileInput): string {
  const format = input.params.file_attributes?.text_params;
  const quote = String.fromCharCode(format?.enclose ?? 0);
  const escape = format?.escape === undefined || format.escape === 0
    ? quote
    : String.fromCharCode(format.escape);
  const delimiter = format?.line_delimiter ?? "\n";
  if (delimiter !== "\n" && delimiter !== "\r\n") {
    throw notImplemented(`Enclosed CSV with line delimiter ${JSON.stringify(delimiter)}`);
  }
  const columns = range(input.fields.length + 1).map((i) => `'f${i}': 'VARCHAR'`).join(", ");
  return `read_csv(${text(input.path)}, auto_detect = false, header = false, columns = {${columns}}, ` +
    `delim = ${text(separatorOf(input))}, quote = ${text(quote)}, escape = ${text(escape)}, nullstr = ${
      text(NO_SEPARATOR)
    }, ` +
    `null_padding = true, parallel = false, skip = ${
      skippedLines(input)
    }, max_line_size = ${MAX_CSV_LINE}, ` +
    `compression = ${text(input.compression)})`;
}

function range(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

/** Columns by name in any case; a column that the file lacks reads as NULL. */
function parquet({ path, fields }: FileInput): string {
  const list = fields.map((slot) =>
    `CAST(${identifier(slot.colName)} AS ${duckType(slot.slotType)}) AS ${column(slot.id)}`
  );
  const wanted = fields.map((slot) => `NULL AS ${identifier(slot.colName)}`);
  return `SELECT ${selectList(list)}, true AS good, CAST(NULL AS VARCHAR) AS line FROM ` +
    `(SELECT ${selectList(wanted)} WHERE false UNION ALL BY NAME SELECT * FROM read_parquet(${text(path)}))`;
}

/** Fields by name, or by jsonpaths in order; a field that a document lacks reads as NULL. */
function json(input: FileInput): string {
  const { params, path, fields } = input;
  const attributes = params.file_attributes;
  const root = attributes?.json_root ?? "";
  const strip = attributes?.strip_outer_array === true;
  const paths = jsonPaths(attributes?.jsonpaths, fields);
  const layout = root !== ""
    ? "unstructured"
    : strip
    ? "array"
    : attributes?.read_json_by_line === true
    ? "newline_delimited"
    : "unstructured";
  const documents = `read_json_objects(${text(path)}, format = ${text(layout)}, ` +
    `maximum_object_size = ${MAX_JSON_DOCUMENT}, compression = ${text(input.compression)})`;
  const rows = root === ""
    ? documents
    : strip
    ? `(SELECT unnest(json_extract(json, ${text(`${root}[*]`)})) AS json FROM ${documents})`
    : `(SELECT json_extract(json, ${text(root)}) AS json FROM ${documents})`;
  const list = fields.map((slot, i) => `json_extract_string(json, ${text(paths[i]!)}) AS ${column(slot.id)}`);
  return `SELECT ${
    selectList(list)
  }, json_type(json) IS NOT DISTINCT FROM 'OBJECT' AS good, CAST(json AS VARCHAR) AS line FROM ${rows}`;
}

function jsonPaths(paths: string | undefined, fields: readonly TSlotDescriptor[]): string[] {
  if (paths === undefined || paths === "") {
    return fields.map((slot) => `$."${slot.colName.replaceAll('"', '\\"')}"`);
  }
  const list = parsedPaths(paths);
  if (list.length < fields.length) {
    throw new StatusError(
      TStatusCode.INVALID_ARGUMENT,
      `Jsonpaths ${paths} name ${list.length} fields, the load has ${fields.length}`,
    );
  }
  return list;
}

function parsedPaths(paths: string): string[] {
  let list: unknown;
  try {
    list = JSON.parse(paths);
  } catch (cause) {
    throw new StatusError(TStatusCode.INVALID_ARGUMENT, `Jsonpaths ${paths} are not JSON`, { cause });
  }
  if (!Array.isArray(list) || !list.every((path) => typeof path === "string")) {
    throw new StatusError(TStatusCode.INVALID_ARGUMENT, `Jsonpaths ${paths} are not a list of texts`);
  }
  return list;
}

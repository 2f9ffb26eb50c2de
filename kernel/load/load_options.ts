/** What a stream load asks for beside its table: the fields of TStreamLoadPutRequest, checked and in our terms. */
import {
  enumName,
  TFileCompressType,
  TFileFormatType,
  TFileType,
  TMergeType,
  type TStreamLoadPutRequest,
  TUniqueKeyUpdateMode,
} from "../../idl/thrift.ts";
import { DorisError, isTimeZone } from "../base/mod.ts";
import type { Id, OlapTable } from "../catalog/mod.ts";
import type { LoadFragmentSpec } from "../fragments/mod.ts";
import { readSeparator } from "./separators.ts";

type Put = TStreamLoadPutRequest;

export interface LoadOptions extends Pick<LoadFragmentSpec, "format" | "csv" | "json" | "fileSize"> {
  readonly columns: string | undefined;
  readonly where: string | undefined;
  readonly strict: boolean;
  /** undefined: the server's. */
  readonly timeZone: string | undefined;
}

const DEFAULT_COLUMN_SEPARATOR = "\t";
const DEFAULT_LINE_DELIMITER = "\n";
const MAX_SKIP_LINES = 1_000_000;

const FORMATS: ReadonlyMap<TFileFormatType, LoadFragmentSpec["format"]> = new Map<
  TFileFormatType,
  LoadFragmentSpec["format"]
>([
  [TFileFormatType.FORMAT_CSV_PLAIN, "csv"],
  [TFileFormatType.FORMAT_PARQUET, "parquet"],
  [TFileFormatType.FORMAT_JSON, "json"],
]);

/** Lines of a CSV file before its rows, by header type. */
const HEADER_LINES: ReadonlyMap<string, number> = new Map([
  ["csv_with_names", 1],
  ["csv_with_names_and_types", 2],
]);

const PLAIN_COMPRESSION: ReadonlySet<TFileCompressType> = new Set<TFileCompressType>([
  TFileCompressType.PLAIN,
  TFileCompressType.UNKNOWN,
]);

/** Options that change what a load means and that do not exist here: refused, never ignored. */
const REFUSED: readonly { readonly what: string; readonly asked: (put: Put) => boolean }[] = [
  { what: "Merge types other than APPEND are", asked: (put) => (put.merge_type ?? 0) !== TMergeType.APPEND },
  { what: "Option 'negative' is", asked: (put) => put.negative === true },
  { what: "Header 'delete' is", asked: (put) => isGiven(put.delete_condition) },
  { what: "Header 'function_column.sequence_col' is", asked: (put) => isGiven(put.sequence_col) },
  { what: "Header 'hidden_columns' is", asked: (put) => isGiven(put.hidden_columns) },
  { what: "Temporary partitions are", asked: (put) => put.isTempPartition === true },
  {
    what: "Partial updates are",
    asked: (put) =>
      put.partial_update === true ||
      (put.unique_key_update_mode ?? TUniqueKeyUpdateMode.UPSERT) !== TUniqueKeyUpdateMode.UPSERT,
  },
  {
    what: "Group commits are",
    asked: (put) =>
      put.group_commit === true ||
      isGiven(put.group_commit_mode) && put.group_commit_mode?.toLowerCase() !== "off_mode",
  },
  { what: "Loads by SQL (http_stream) are", asked: (put) => isGiven(put.load_sql) },
  { what: "Loads into several tables are", asked: (put) => (put.table_names?.length ?? 0) > 0 },
  { what: "Header 'load_to_single_tablet' is", asked: (put) => put.load_to_single_tablet === true },
  { what: "Header 'empty_field_as_null' is", asked: (put) => put.empty_field_as_null === true },
  { what: "Header 'num_as_string' is", asked: (put) => put.num_as_string === true },
  {
    what: "Compressed files are",
    asked: (put) => put.compress_type !== undefined && !PLAIN_COMPRESSION.has(put.compress_type),
  },
  { what: "Files that are not a stream are", asked: (put) => put.fileType !== TFileType.FILE_STREAM },
];

function isGiven(text: string | undefined): boolean {
  return text !== undefined && text !== "";
}

/** @throws DorisError (NotSupported, BadValue) */
export function readLoadOptions(put: Put): LoadOptions {
  for (const { what, asked } of REFUSED) {
    if (asked(put)) throw new DorisError("NotSupported", `${what} not supported in stream loads`);
  }
  const format = FORMATS.get(put.formatType);
  if (format === undefined) {
    const name = enumName(TFileFormatType, put.formatType) ?? put.formatType;
    throw new DorisError("NotSupported", `File format ${name} is not supported in stream loads`);
  }
  if (isGiven(put.timezone) && !isTimeZone(put.timezone ?? "")) {
    throw new DorisError("BadValue", `Unknown or incorrect time zone: '${put.timezone}'`);
  }
  return {
    format,
    csv: csvOptions(put),
    json: jsonOptions(put),
    fileSize: put.file_size === undefined || put.file_size < 0n ? undefined : Number(put.file_size),
    columns: isGiven(put.columns) ? put.columns : undefined,
    where: isGiven(put.where) ? put.where : undefined,
    strict: put.strictMode ?? false,
    timeZone: isGiven(put.timezone) ? put.timezone : undefined,
  };
}

function csvOptions(put: Put): LoadOptions["csv"] {
  const skip = HEADER_LINES.get(put.header_type?.toLowerCase() ?? "") ?? put.skip_lines ?? 0;
  if (skip < 0 || skip > MAX_SKIP_LINES) {
    throw new DorisError("BadValue", `Header 'skip_lines' takes 0 to ${MAX_SKIP_LINES}, not ${skip}`);
  }
  return {
    columnSeparator: readSeparator(put.columnSeparator ?? DEFAULT_COLUMN_SEPARATOR, "Column separator"),
    lineDelimiter: readSeparator(put.line_delimiter ?? DEFAULT_LINE_DELIMITER, "Line delimiter"),
    enclose: oneByte(put.enclose),
    escape: oneByte(put.escape),
    skipLines: skip,
    trimDoubleQuotes: put.trim_double_quotes ?? false,
  };
}

/** 0 stands for none. */
function oneByte(code: number | undefined): string | undefined {
  return code === undefined || code === 0 ? undefined : String.fromCharCode(code & 0xff);
}

/** A JSON load that says neither is read line by line, as in the reference. */
function jsonOptions(put: Put): LoadOptions["json"] {
  const neither = put.read_json_by_line === undefined && put.strip_outer_array === undefined;
  return {
    readByLine: put.read_json_by_line ?? neither,
    stripOuterArray: put.strip_outer_array ?? false,
    jsonPaths: isGiven(put.jsonpaths) ? put.jsonpaths : undefined,
    jsonRoot: isGiven(put.json_root) ? put.json_root : undefined,
  };
}

/** The partitions that header `partitions` names, separated by commas; undefined: all. */
export function namedPartitions(table: OlapTable, text: string | undefined): readonly Id[] | undefined {
  if (text === undefined || text.trim() === "") return undefined;
  return text.split(",").map((part) => {
    const name = part.trim().replace(/^`(.*)`$/, "$1");
    const partition = table.partitions.find((candidate) =>
      candidate.name.toLowerCase() === name.toLowerCase()
    );
    if (!partition) {
      throw new DorisError("NotFound", `Unknown partition '${name}' in table '${table.name}'`);
    }
    return partition.id;
  });
}

/**
 * The headers of a stream load, read by one table into the FE's TStreamLoadPutRequest. Texts that need the FE's
 * parser (columns, where, separators with escapes) go to it as they are.
 * @module
 */
import {
  TFileCompressType,
  TFileFormatType,
  TFileType,
  TStatusCode,
  type TStreamLoadPutRequest,
} from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";

/** Longest header value that is taken. */
const MAX_HEADER_TEXT = 64 * 1024;
const MAX_LABEL = 128;
const DEFAULT_TIMEOUT_S = 600;
const MAX_TIMEOUT_S = 259_200;

/** Headers by lower-case name. */
export type Headers = Readonly<Record<string, string | undefined>>;

/** What the BE itself needs of the headers. */
export interface StreamLoadHeaders {
  readonly user: string;
  readonly password: string;
  readonly label: string;
  readonly comment: string;
  readonly timeoutSeconds: number;
  readonly maxFilterRatio: number;
  /** Fields for streamLoadPut that come from headers. */
  readonly put: Partial<TStreamLoadPutRequest> & { readonly formatType: TFileFormatType };
}

type PutField = keyof TStreamLoadPutRequest;
type Reader = (text: string, name: string) => unknown;

const asText: Reader = (text) => text;
const asBoolean: Reader = (text) => text.toLowerCase() === "true";
const asInteger: Reader = (text, name) => {
  const n = Number(text);
  if (!Number.isInteger(n) || text.trim() === "") throw invalid(name, text, "a whole number");
  return n;
};
const asBigint: Reader = (text, name) => BigInt(asInteger(text, name) as number);
const asRatio: Reader = (text, name) => {
  const n = Number(text);
  if (!(n >= 0 && n <= 1) || text.trim() === "") throw invalid(name, text, "a number from 0 to 1");
  return n;
};
/** enclose and escape are one byte. */
const asByte: Reader = (text, name) => {
  if (text.length !== 1 || text.charCodeAt(0) > 0x7f) throw invalid(name, text, "one ASCII character");
  return text.charCodeAt(0);
};

/** Header → field of the request and how it is read. */
const FIELDS: readonly (readonly [string, PutField, Reader])[] = [
  ["columns", "columns", asText],
  ["where", "where", asText],
  ["column_separator", "columnSeparator", asText],
  ["line_delimiter", "line_delimiter", asText],
  ["partitions", "partitions", asText],
  ["max_filter_ratio", "max_filter_ratio", asRatio],
  ["strict_mode", "strictMode", asBoolean],
  ["timezone", "timezone", asText],
  ["exec_mem_limit", "execMemLimit", asBigint],
  ["skip_lines", "skip_lines", asInteger],
  ["enclose", "enclose", asByte],
  ["escape", "escape", asByte],
  ["trim_double_quotes", "trim_double_quotes", asBoolean],
  ["empty_field_as_null", "empty_field_as_null", asBoolean],
  ["strip_outer_array", "strip_outer_array", asBoolean],
  ["jsonpaths", "jsonpaths", asText],
  ["json_root", "json_root", asText],
  ["num_as_string", "num_as_string", asBoolean],
  ["fuzzy_parse", "fuzzy_parse", asBoolean],
  ["read_json_by_line", "read_json_by_line", asBoolean],
  ["hidden_columns", "hidden_columns", asText],
  ["delete", "delete_condition", asText],
  ["function_column.sequence_col", "sequence_col", asText],
  ["send_batch_parallelism", "send_batch_parallelism", asInteger],
  ["load_to_single_tablet", "load_to_single_tablet", asBoolean],
  ["partial_columns", "partial_update", asBoolean],
];

/** Formats: what the header says → Thrift, and for CSV the kind of header line. */
const FORMATS: ReadonlyMap<string, { readonly type: TFileFormatType; readonly header?: string }> = new Map<
  string,
  { readonly type: TFileFormatType; readonly header?: string }
>([
  ["", { type: TFileFormatType.FORMAT_CSV_PLAIN }],
  ["csv", { type: TFileFormatType.FORMAT_CSV_PLAIN }],
  ["csv_with_names", { type: TFileFormatType.FORMAT_CSV_PLAIN, header: "csv_with_names" }],
  ["csv_with_names_and_types", {
    type: TFileFormatType.FORMAT_CSV_PLAIN,
    header: "csv_with_names_and_types",
  }],
  ["parquet", { type: TFileFormatType.FORMAT_PARQUET }],
  ["json", { type: TFileFormatType.FORMAT_JSON }],
]);

/** Headers that change what a load means and that are not there: refused, not ignored. */
const REFUSED: readonly (readonly [string, (value: string) => boolean, string])[] = [
  ["two_phase_commit", (v) => v.toLowerCase() === "true", "two-phase commit"],
  ["group_commit", (v) => v !== "" && v.toLowerCase() !== "off_mode", "group commit"],
  ["merge_type", (v) => v !== "" && v.toLowerCase() !== "append", "merge type other than APPEND"],
  ["compress_type", (v) => v !== "", "compressed bodies"],
  ["temporary_partitions", (v) => v !== "", "temporary partitions"],
];

/**
 * Reads the headers.
 * @throws StatusError naming header and value
 */
export function readStreamLoadHeaders(headers: Headers): StreamLoadHeaders {
  const { user, password } = basicAuth(headers["authorization"]);
  for (const [name, refuse, what] of REFUSED) {
    const value = headers[name];
    if (value !== undefined && refuse(value)) {
      throw new StatusError(
        TStatusCode.NOT_IMPLEMENTED_ERROR,
        `The embedded backend has no ${what} (${value})`,
      );
    }
  }
  const formatText = (headers["format"] ?? "").toLowerCase();
  const format = FORMATS.get(formatText);
  if (format === undefined) {
    throw new StatusError(TStatusCode.INTERNAL_ERROR, `unknown data format, format=${headers["format"]}`);
  }
  const put: Record<string, unknown> = {
    fileType: TFileType.FILE_STREAM,
    formatType: format.type,
    compress_type: TFileCompressType.PLAIN,
  };
  if (format.header !== undefined) put["header_type"] = format.header;
  for (const [name, field, read] of FIELDS) {
    const text = headers[name];
    if (text === undefined || text === "") continue;
    if (text.length > MAX_HEADER_TEXT) {
      throw invalid(name, `${text.length} characters`, `up to ${MAX_HEADER_TEXT}`);
    }
    put[field] = read(text, name);
  }
  const label = headers["label"] ?? "";
  if (label.length > MAX_LABEL) {
    throw invalid("label", label.slice(0, 64) + "…", `up to ${MAX_LABEL} characters`);
  }
  const timeout = headers["timeout"];
  const timeoutSeconds = timeout === undefined ? DEFAULT_TIMEOUT_S : asInteger(timeout, "timeout") as number;
  if (timeoutSeconds < 1 || timeoutSeconds > MAX_TIMEOUT_S) {
    throw invalid("timeout", String(timeoutSeconds), `1 to ${MAX_TIMEOUT_S} seconds`);
  }
  put["timeout"] = timeoutSeconds;
  return {
    user,
    password,
    label: label === "" ? crypto.randomUUID() : label,
    comment: headers["comment"] ?? "",
    timeoutSeconds,
    maxFilterRatio: (put["max_filter_ratio"] as number | undefined) ?? 0,
    put: put as StreamLoadHeaders["put"],
  };
}

function invalid(name: string, value: string, wanted: string): StatusError {
  return new StatusError(TStatusCode.INVALID_ARGUMENT, `Header ${name} takes ${wanted}, not '${value}'`);
}

function basicAuth(header: string | undefined): { user: string; password: string } {
  const m = /^Basic\s+([A-Za-z0-9+/=_-]+)\s*$/i.exec(header ?? "");
  const none = () => new StatusError(TStatusCode.NOT_AUTHORIZED, "no valid Basic authorization");
  if (m === null) throw none();
  let text: string;
  try {
    text = new TextDecoder().decode(Uint8Array.from(atob(m[1]!), (c) => c.charCodeAt(0)));
  } catch {
    throw none();
  }
  const colon = text.indexOf(":");
  if (colon < 0) throw none();
  return { user: text.slice(0, colon), password: text.slice(colon + 1) };
}

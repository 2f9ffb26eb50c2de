/**
 * The plan of a stream load: one fragment that reads the body and writes tablets (the answer to
 * streamLoadPut). The file scan evaluates the column expressions itself: they stand in its scan range's
 * parameters, not in plan nodes (the reference's NereidsStreamLoadPlanner).
 */
import {
  PaloInternalServiceVersion,
  type TExpr,
  TFileCompressType,
  TFileFormatType,
  type TFileScanRangeParams,
  TFileType,
  type TPipelineFragmentParams,
  TPlanNodeType,
} from "../../../idl/thrift.ts";
import type { Column, Id, OlapTable } from "../../catalog/api.ts";
import type { Expr, SlotRef } from "../../plan/mod.ts";
import { parseValue, VARCHAR } from "../../types/mod.ts";
import type { BackendAddress } from "../assign_types.ts";
import { CutContext, type DraftTuple } from "../cut_context.ts";
import { addTableTuple } from "../table_tuple.ts";
import { isMergeOnWrite } from "./columns.ts";
import { descriptorTable } from "./descriptors.ts";
import { ExprEncoder } from "./exprs.ts";
import { queryGlobals } from "./globals.ts";
import { dataPartition } from "./nodes.ts";
import { queryOptions } from "./query_options.ts";
import type { LoadContext, RequestContext } from "./request_types.ts";
import { dataSink } from "./sinks.ts";

export interface LoadFragmentSpec {
  readonly table: OlapTable;
  /** Ids that the load named; undefined: all. */
  readonly partitions: readonly Id[] | undefined;
  /** Fields of the file in its order (CSV) or by name (Parquet, JSON); text (VARCHAR) unless known better. */
  readonly sources: readonly SlotRef[];
  /** One per column of the table in its order, over `sources`, already of the column's type. */
  readonly columns: readonly Expr[];
  /** Rows that are not true here are left out and counted as unselected; over `sources`. */
  readonly filter: Expr | undefined;
  readonly format: "csv" | "parquet" | "json";
  readonly csv: {
    readonly columnSeparator: string;
    readonly lineDelimiter: string;
    /** One character each; undefined: none. */
    readonly enclose: string | undefined;
    readonly escape: string | undefined;
    readonly skipLines: number;
    readonly trimDoubleQuotes: boolean;
  };
  readonly json: {
    readonly readByLine: boolean;
    readonly stripOuterArray: boolean;
    readonly jsonPaths: string | undefined;
    readonly jsonRoot: string | undefined;
  };
  readonly load: LoadContext;
  /** Bytes of the body when the client said so. */
  readonly fileSize: number | undefined;
  /** The backend that asked: it reads the body and runs the fragment. */
  readonly backend: BackendAddress;
}

const FORMAT: Readonly<Record<LoadFragmentSpec["format"], TFileFormatType>> = {
  csv: TFileFormatType.FORMAT_CSV_PLAIN,
  parquet: TFileFormatType.FORMAT_PARQUET,
  json: TFileFormatType.FORMAT_JSON,
};

const SCAN_NODE = 0;
const LOAD_STREAMS = 2;
/** A stream's length is not known beforehand. */
const UNKNOWN_SIZE = -1n;

/** The fragment for `spec`; `context.load` is not read. */
export function loadFragment(spec: LoadFragmentSpec, context: RequestContext): TPipelineFragmentParams {
  const { load, table } = spec;
  const requestContext: RequestContext = { ...context, load };
  const cut = new CutContext();
  // The scan hands on rows of the table's shape, so one tuple serves scan and sink.
  const target = cut.tuples[addTableTuple(table, cut)];
  const source = cut.tupleOf(spec.sources.map((slot) => asFileSlot(slot, table)), table);
  const exprs = new ExprEncoder(cut.slots);
  const params = scanParams(spec, { cut, target, source, exprs });
  return {
    protocol_version: PaloInternalServiceVersion.V1,
    query_id: { ...load.loadId },
    fragment_id: 0,
    per_exch_num_senders: new Map(),
    desc_tbl: descriptorTable(cut),
    destinations: [],
    num_senders: 1,
    send_query_statistics_with_every_batch: false,
    coord: { ...context.coordinator },
    query_globals: queryGlobals(requestContext),
    query_options: queryOptions(requestContext, 1),
    fragment_num_on_host: 1,
    backend_id: BigInt(spec.backend.id),
    need_wait_execution_trigger: false,
    fragment: {
      plan: {
        nodes: [{
          node_id: SCAN_NODE,
          node_type: TPlanNodeType.FILE_SCAN_NODE,
          num_children: 0,
          limit: -1n,
          row_tuples: [target.id],
          nullable_tuples: [],
          // The backend filters rows of the source tuple by the parameters' list, then projects.
          compact_data: false,
          file_scan_node: { tuple_id: target.id, table_name: table.name },
          is_serial_operator: false,
        }],
      },
      output_sink: dataSink(
        { kind: "olap_table", table, tuple: target.id, partitions: spec.partitions },
        { exprs, rowFormat: "mysql_text", load, tupleOf: (id) => cut.tuples[id] },
      ),
      partition: dataPartition({ kind: "unpartitioned" }, exprs),
      min_reservation_bytes: 0n,
      initial_reservation_total_claims: 0n,
    },
    local_params: [{
      fragment_instance_id: { hi: load.loadId.hi, lo: BigInt.asIntN(64, load.loadId.lo + 1n) },
      per_node_scan_ranges: new Map([[SCAN_NODE, [{
        scan_range: { ext_scan_range: scanRange(spec, params) },
      }]]]),
      sender_id: 0,
      backend_num: 0,
    }],
    workload_groups: context.workloadGroup === undefined ? [] : [{ id: BigInt(context.workloadGroup) }],
    table_name: table.name,
    file_scan_params: new Map([[SCAN_NODE, params]]),
    load_stream_per_node: LOAD_STREAMS,
    total_load_streams: LOAD_STREAMS,
    num_local_sink: 1,
    total_instances: 1,
    shuffle_idx_to_instance_idx: new Map(),
    is_nereids: true,
    ...(spec.fileSize === undefined ? {} : { content_length: BigInt(spec.fileSize) }),
    current_connect_fe: { ...context.coordinator },
    ai_resources: new Map(),
    is_mow_table: isMergeOnWrite(table),
  };
}

function scanRange(spec: LoadFragmentSpec, params: TFileScanRangeParams) {
  const size = spec.fileSize === undefined ? UNKNOWN_SIZE : BigInt(spec.fileSize);
  const range = { load_id: { ...spec.load.loadId }, size, file_size: size };
  return { file_scan_range: { ranges: [range], params } };
}

/** A field of the file that bears a column's name is found by that name. */
function asFileSlot(slot: SlotRef, table: OlapTable): SlotRef {
  const column = table.columns.find((candidate) => candidate.name.toLowerCase() === slot.name.toLowerCase());
  const fileColumn: Column = column ? { ...column, name: slot.name, type: slot.type } : {
    name: slot.name,
    type: slot.type,
    nullable: slot.nullable,
    isKey: false,
    aggregation: "none",
    uniqueId: -1,
    defaultValue: undefined,
    comment: "",
    visible: true,
    autoIncrement: false,
  };
  return { ...slot, origin: { database: table.database, table: table.name, column: fileColumn } };
}

interface LoadTuples {
  readonly cut: CutContext;
  readonly target: DraftTuple;
  readonly source: DraftTuple;
  readonly exprs: ExprEncoder;
}

function scanParams(spec: LoadFragmentSpec, at: LoadTuples): TFileScanRangeParams {
  const { cut, target, source, exprs } = at;
  const translated = spec.columns.map((expr) => cut.expr(expr));
  const filter = spec.filter && cut.expr(spec.filter);
  const conjuncts = filter?.kind === "and" ? filter.args : filter ? [filter] : [];
  return {
    file_type: TFileType.FILE_STREAM,
    format_type: FORMAT[spec.format],
    compress_type: TFileCompressType.PLAIN,
    src_tuple_id: source.id,
    dest_tuple_id: target.id,
    num_of_columns_from_file: source.slots.length,
    required_slots: source.slots.map((slot) => ({ slot_id: slot.id, is_file_slot: true })),
    properties: new Map(),
    expr_of_dest_slot: new Map(target.slots.map((slot, i) => [slot.id, exprs.expr(translated[i])])),
    default_value_of_src_slot: defaultValues(spec.table, source, exprs),
    dest_sid_to_src_sid_without_trans: plainColumns(target, translated),
    strict_mode: spec.load.strict,
    broker_addresses: [],
    file_attributes: {
      ...(spec.format === "csv" ? { text_params: textParams(spec) } : {}),
      ...(spec.format === "json" ? jsonAttributes(spec) : {}),
      read_by_column_def: true,
      header_type: "",
      trim_double_quotes: spec.csv.trimDoubleQuotes,
      skip_lines: spec.csv.skipLines,
      enable_text_validate_utf8: true,
      ignore_csv_redundant_col: false,
    },
    ...(conjuncts.length > 0 ? { pre_filter_exprs_list: exprs.exprs(conjuncts) } : {}),
    load_id: { ...spec.load.loadId },
  };
}

function textParams({ csv }: LoadFragmentSpec) {
  return {
    column_separator: csv.columnSeparator,
    line_delimiter: csv.lineDelimiter,
    ...(csv.enclose ? { enclose: csv.enclose.charCodeAt(0) } : {}),
    ...(csv.escape ? { escape: csv.escape.charCodeAt(0) } : {}),
  };
}

function jsonAttributes({ json }: LoadFragmentSpec) {
  return {
    strip_outer_array: json.stripOuterArray,
    read_json_by_line: json.readByLine,
    num_as_string: false,
    fuzzy_parse: false,
    ...(json.jsonPaths === undefined ? {} : { jsonpaths: json.jsonPaths }),
    ...(json.jsonRoot === undefined ? {} : { json_root: json.jsonRoot }),
  };
}

/** What a field that the file lacks reads as; no nodes: an error for the row. */
function defaultValues(table: OlapTable, source: DraftTuple, exprs: ExprEncoder): Map<number, TExpr> {
  const values = new Map<number, TExpr>();
  for (const slot of source.slots) {
    const column = table.columns.find((candidate) =>
      candidate.name.toLowerCase() === slot.name.toLowerCase()
    );
    if (!column) continue;
    const text = column.defaultValue?.kind === "literal" ? column.defaultValue.text : undefined;
    const value = text === undefined ? null : parseValue(text, slot.type) ?? null;
    if (value === null && !column.nullable) values.set(slot.id, { nodes: [] });
    else {values.set(
        slot.id,
        exprs.expr({ kind: "literal", type: value === null ? VARCHAR : slot.type, value }),
      );}
  }
  return values;
}

/** Columns that take a field as it is, perhaps cast: strict mode looks there for what a cast lost. */
function plainColumns(target: DraftTuple, columns: readonly Expr[]): Map<number, number> {
  const plain = new Map<number, number>();
  target.slots.forEach((slot, i) => {
    let expr = columns[i];
    while (expr.kind === "cast") expr = expr.arg;
    if (expr.kind === "slot") plain.set(slot.id, expr.id);
  });
  return plain;
}

import { assert, assertEquals } from "@std/assert";
import {
  decodeCompact,
  encodeCompact,
  readTPipelineFragmentParams,
  TFileFormatType,
  TPlanNodeType,
  writeTPipelineFragmentParams,
} from "../../../idl/thrift.ts";
import { findTable } from "../../catalog/api.ts";
import type { Expr, SlotRef } from "../../plan/mod.ts";
import { VARCHAR } from "../../types/mod.ts";
import { requestContext, testBackends } from "../../../tests/payload/pipeline.ts";
import { goldenCatalog } from "../../../tests/support/golden_catalog.ts";
import { loadFragment, type LoadFragmentSpec } from "./load_fragment.ts";

const CATALOG = goldenCatalog({ visibleVersion: 3 });
const BACKENDS = testBackends([1]);

function spec(): LoadFragmentSpec {
  const table = findTable(CATALOG, "g", "u");
  if (!table) throw new Error("No table u");
  const sources = ["k1", "v", "s", "extra"].map((name, id): SlotRef => ({
    kind: "slot",
    id,
    name,
    type: VARCHAR,
    nullable: true,
    origin: undefined,
  }));
  const castOf = (at: number, column: number): Expr => ({
    kind: "cast",
    arg: sources[at],
    type: table.columns[column].type,
    nullable: true,
    explicit: false,
  });
  return {
    table,
    partitions: undefined,
    sources,
    columns: [castOf(0, 0), castOf(1, 1), sources[2], {
      kind: "literal",
      type: table.columns[3].type,
      value: null,
    }],
    filter: { kind: "is_null", arg: sources[3], negated: true },
    format: "csv",
    csv: {
      columnSeparator: "|",
      lineDelimiter: "\n",
      enclose: '"',
      escape: undefined,
      skipLines: 1,
      trimDoubleQuotes: false,
    },
    json: { readByLine: false, stripOuterArray: false, jsonPaths: undefined, jsonRoot: undefined },
    load: { loadId: { hi: 5n, lo: 6n }, transactionId: 9, timeout: 600, backends: BACKENDS, strict: false },
    fileSize: 100,
    backend: BACKENDS[0],
  };
}

Deno.test("loadFragment() describes the file, its columns and the target in one fragment", () => {
  const context = requestContext({ catalog: CATALOG, database: "g", backends: BACKENDS, parallel: 1 }, false);
  const made = loadFragment(spec(), context);
  const params = decodeCompact(
    readTPipelineFragmentParams,
    encodeCompact(writeTPipelineFragmentParams, made),
  );
  const [node] = params.fragment?.plan?.nodes ?? [];
  assertEquals(node.node_type, TPlanNodeType.FILE_SCAN_NODE);
  const range = params.local_params?.[0].per_node_scan_ranges.get(node.node_id)?.[0].scan_range;
  const file = range?.ext_scan_range?.file_scan_range;
  assertEquals(file?.ranges?.[0].load_id, { hi: 5n, lo: 6n });
  const scan = file?.params;
  assertEquals(scan?.format_type, TFileFormatType.FORMAT_CSV_PLAIN);
  assertEquals(scan?.file_attributes?.text_params, {
    column_separator: "|",
    line_delimiter: "\n",
    enclose: 34,
  });
  assertEquals(scan?.file_attributes?.skip_lines, 1);
  assertEquals(scan?.required_slots?.length, 4);
  assertEquals(scan?.pre_filter_exprs_list?.length, 1);
  const sink = params.fragment?.output_sink?.olap_table_sink;
  assertEquals(sink?.txn_id, 9n);
  const target = sink?.schema.slot_descs.map((slot) => slot.id) ?? [];
  assertEquals([...scan?.expr_of_dest_slot?.keys() ?? []], target);
  assertEquals(scan?.dest_tuple_id, sink?.tuple_id);
  // Three columns take a field, perhaps cast; the fourth is a constant.
  assertEquals(scan?.dest_sid_to_src_sid_without_trans?.size, 3);
  assert(params.desc_tbl?.slotDescriptors?.some((slot) => slot.colName === "extra"));
});

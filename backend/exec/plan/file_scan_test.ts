import { assertEquals, assertThrows } from "@std/assert";
import {
  type TDescriptorTable,
  type TExpr,
  TExprNodeType,
  type TFileAttributes,
  TFileFormatType,
  type TFileScanRangeParams,
  type TPlanNode,
  TPlanNodeType,
  TPrimitiveType,
  TTypeNodeType,
} from "../../../idl/thrift.ts";
import { StatusError } from "../../storage/api.ts";
import { readRows } from "../../storage/rows.ts";
import { queryGlobals } from "../expr/mod.ts";
import { fileCountsSql, fileScanSql, readDescriptors } from "./mod.ts";
import { withDuckDb } from "./test_plans.ts";

const VARCHAR = {
  types: [{ type: TTypeNodeType.SCALAR, scalar_type: { type: TPrimitiveType.VARCHAR, len: 65533 } }],
};
const BOOLEAN = {
  types: [{ type: TTypeNodeType.SCALAR, scalar_type: { type: TPrimitiveType.BOOLEAN } }],
};
const NODE: TPlanNode = {
  node_id: 0,
  node_type: TPlanNodeType.FILE_SCAN_NODE,
  num_children: 0,
  limit: -1n,
  row_tuples: [0],
  nullable_tuples: [],
  compact_data: false,
};

/** Destination tuple 0 (slots 0, 1), source tuple 1 (slots 10, 11: a, b). */
const TABLE: TDescriptorTable = {
  tupleDescriptors: [0, 1].map((id) => ({ id, byteSize: 0, numNullBytes: 0 })),
  slotDescriptors: [[0, 0, "x"], [1, 0, "y"], [10, 1, "a"], [11, 1, "B c"]].map(([id, parent, colName]) => ({
    id: Number(id),
    parent: Number(parent),
    slotType: VARCHAR,
    columnPos: -1,
    byteOffset: 0,
    nullIndicatorByte: 0,
    nullIndicatorBit: 0,
    colName: String(colName),
    slotIdx: -1,
    isMaterialized: true,
  })),
};

function slot(id: number): TExpr {
  return {
    nodes: [{
      node_type: TExprNodeType.SLOT_REF,
      type: VARCHAR,
      num_children: 0,
      slot_ref: { slot_id: id, tuple_id: 1 },
      output_scale: -1,
    }],
  };
}

/** The slot is NULL. */
function isNull(id: number): TExpr {
  return {
    nodes: [{
      node_type: TExprNodeType.FUNCTION_CALL,
      type: BOOLEAN,
      num_children: 1,
      output_scale: -1,
      fn: {
        name: { function_name: "is_null_pred" },
        binary_type: 0,
        arg_types: [VARCHAR],
        ret_type: BOOLEAN,
        has_var_args: false,
      },
    }, ...slot(id).nodes],
  };
}

function params(
  format: TFileFormatType,
  attributes: TFileAttributes,
  more: Partial<TFileScanRangeParams> = {},
): TFileScanRangeParams {
  return {
    format_type: format,
    src_tuple_id: 1,
    dest_tuple_id: 0,
    required_slots: [{ slot_id: 10, is_file_slot: true }, { slot_id: 11, is_file_slot: true }],
    // The destination's first column is the file's second.
    expr_of_dest_slot: new Map([[0, slot(11)], [1, slot(10)]]),
    file_attributes: attributes,
    ...more,
  };
}

interface Loaded {
  readonly rows: string[];
  /** total, filtered, unselected, first bad line. */
  readonly counts: string;
}

async function load(body: string | Uint8Array, given: TFileScanRangeParams): Promise<Loaded> {
  const path = await Deno.makeTempFile({ prefix: "it's a load" });
  const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
  await Deno.writeFile(path, bytes);
  const input = [NODE, given, [], path, readDescriptors(TABLE), {
    globals: queryGlobals(undefined),
  }] as const;
  let loaded: Loaded = { rows: [], counts: "" };
  try {
    await withDuckDb(async (connection) => {
      const rows = await readRows(connection, fileScanSql(...input));
      const counts = await readRows(connection, fileCountsSql(...input));
      loaded = { rows: rows.map((row) => row.map(String).join("|")), counts: counts.map(String).join() };
    });
  } finally {
    await Deno.remove(path);
  }
  return loaded;
}

const CSV = TFileFormatType.FORMAT_CSV_PLAIN;
const COMMA = { column_separator: ",", line_delimiter: "\n" };

Deno.test("fileScanSql() reads CSV lines with the wanted number of fields", async () => {
  const { rows, counts } = await load(
    'h1,h2\n1,one\n2,\\N\n\n3,"quoted"\r\n4\n5,a,b\n,\n\x00\'é,日本\n',
    params(CSV, { text_params: COMMA, skip_lines: 1 }),
  );
  assertEquals(rows, ["one|1", "null|2", '"quoted"|3', "|", "日本|\x00'é"]);
  assertEquals(counts, "7,2,0,4");
});

Deno.test("fileScanSql() leaves rows out by the load's filter and counts them", async () => {
  const only = params(CSV, { text_params: COMMA }, { pre_filter_exprs_list: [isNull(11)] });
  assertEquals(await load("1,one\n2,\\N\n3\n", only), { rows: ["null|2"], counts: "3,1,1,3" });
});

Deno.test("fileScanSql() reads enclosed fields with separators and lines in them", async () => {
  const enclosed = { text_params: { ...COMMA, enclose: 34, escape: 92 } };
  const { rows, counts } = await load(
    '"1,1","two\nlines"\n2,"say \\"hi\\""\n3\n4,5,6\n7,\\N\n',
    params(CSV, enclosed),
  );
  assertEquals(rows, ["two\nlines|1,1", 'say "hi"|2', "null|7"]);
  assertEquals(counts.split(",").slice(0, 3), ["5", "2", "0"]);
});

Deno.test("fileScanSql() splits by separators of several characters and other line ends", async () => {
  const odd = { text_params: { column_separator: "||", line_delimiter: "#\n#" } };
  assertEquals((await load("1||a|b#\n#2||c\nd#\n#", params(CSV, odd))).rows, ["a|b|1", "c\nd|2"]);
  const quotes = { text_params: COMMA, trim_double_quotes: true };
  assertEquals((await load('"1","\\N"\n2,"\n', params(CSV, quotes))).rows, ["\\N|1", '"|2']);
});

Deno.test("fileScanSql() reads gzip", async () => {
  const packed = await new Response(
    new Blob(["1,one\n"]).stream().pipeThrough(new CompressionStream("gzip")),
  ).arrayBuffer();
  const gz = params(TFileFormatType.FORMAT_CSV_GZ, { text_params: COMMA });
  assertEquals((await load(new Uint8Array(packed), gz)).rows, ["one|1"]);
});

Deno.test("fileScanSql() reads JSON by name, by path, by line, from an array, below a root", async () => {
  const json = TFileFormatType.FORMAT_JSON;
  const byLine = params(json, { read_json_by_line: true });
  assertEquals(await load('{"a": 1, "B c": "x"}\n{"a": null}\n', byLine), {
    rows: ["x|1", "null|null"],
    counts: "2,0,0,",
  });
  // A document that is no object is no row, nor is a root that is not there.
  assertEquals((await load('[1]\n{"a": 2}\n', byLine)).counts, "2,1,0,[1]");
  assertEquals((await load('{"a": 2}', params(json, { json_root: "$.none" }))).counts, "1,1,0,");
  const array = params(json, { strip_outer_array: true });
  assertEquals((await load('[{"a": 1.5, "B c": {"d": [1]}}, {"a": true}]', array)).rows, [
    '{"d":[1]}|1.5',
    "null|true",
  ]);
  const rooted = params(json, {
    strip_outer_array: true,
    json_root: "$.data",
    jsonpaths: '["$.k.a", "$.k.b[1]"]',
  });
  assertEquals((await load('{"data": [{"k": {"a": 7, "b": [8, 9]}}]}', rooted)).rows, ["9|7"]);
});

Deno.test("fileScanSql() reads Parquet columns by name in any case", async () => {
  const path = await Deno.makeTempFile({ suffix: ".parquet" });
  try {
    await withDuckDb(async (connection) => {
      await connection.run(`COPY (SELECT 'z' AS extra, 7 AS "A") TO '${path}' (FORMAT parquet)`);
    });
    const { rows, counts } = await load(
      await Deno.readFile(path),
      params(TFileFormatType.FORMAT_PARQUET, {}),
    );
    assertEquals(rows, ["null|7"]);
    assertEquals(counts, "1,0,0,");
  } finally {
    await Deno.remove(path);
  }
});

Deno.test("fileScanSql() names what it cannot read", () => {
  const orc = params(TFileFormatType.FORMAT_ORC, {});
  const context = { globals: queryGlobals(undefined) };
  assertThrows(
    () => fileScanSql(NODE, orc, [], "f", readDescriptors(TABLE), context),
    StatusError,
    "FORMAT_ORC",
  );
});

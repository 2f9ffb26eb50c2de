import { assertEquals, assertRejects } from "@std/assert";
import {
  TDataSinkType,
  type TExpr,
  TExprNodeType,
  TFileFormatType,
  type TPipelineFragmentParams,
  TPlanNodeType,
  TPrimitiveType,
  type TTypeDesc,
  TTypeNodeType,
} from "../../idl/thrift.ts";
import { DataQualityError } from "../load/table_sink.ts";
import { StatusError } from "../storage/api.ts";
import { createRequest, rowsOf, testSink } from "../storage/test_tablets.ts";
import { COLUMNS, DESCRIPTORS, type TestCluster, UNPARTITIONED, withCluster } from "./test_cluster.ts";

const TEXT: TTypeDesc = {
  types: [{ type: TTypeNodeType.SCALAR, scalar_type: { type: TPrimitiveType.VARCHAR, len: 65533 } }],
};
const BOOLEAN: TTypeDesc = {
  types: [{ type: TTypeNodeType.SCALAR, scalar_type: { type: TPrimitiveType.BOOLEAN } }],
};
const LOAD_ID = { hi: 3n, lo: 4n };

function fileSlot(id: number): TExpr {
  return {
    nodes: [{
      node_type: TExprNodeType.SLOT_REF,
      type: TEXT,
      num_children: 0,
      slot_ref: { slot_id: id, tuple_id: 1 },
      output_scale: -1,
    }],
  };
}

/** Fragment of a CSV load into tablet 50; lines whose second field is NULL are left out. */
function loadParams(): TPipelineFragmentParams {
  const isNotNull: TExpr = {
    nodes: [{
      node_type: TExprNodeType.FUNCTION_CALL,
      type: BOOLEAN,
      num_children: 1,
      output_scale: -1,
      fn: {
        name: { function_name: "is_not_null_pred" },
        binary_type: 0,
        arg_types: [TEXT],
        ret_type: BOOLEAN,
        has_var_args: false,
      },
    }, ...fileSlot(11).nodes],
  };
  const params = {
    format_type: TFileFormatType.FORMAT_CSV_PLAIN,
    src_tuple_id: 1,
    dest_tuple_id: 0,
    required_slots: [{ slot_id: 10, is_file_slot: true }, { slot_id: 11, is_file_slot: true }],
    expr_of_dest_slot: new Map([[0, fileSlot(10)], [1, fileSlot(11)]]),
    file_attributes: { text_params: { column_separator: ",", line_delimiter: "\n" } },
    pre_filter_exprs_list: [isNotNull],
    load_id: LOAD_ID,
  };
  const source = ["a", "b"].map((colName, i) => ({
    ...DESCRIPTORS!.slotDescriptors![0]!,
    id: 10 + i,
    parent: 1,
    slotType: TEXT,
    colName,
  }));
  return {
    protocol_version: 0,
    query_id: LOAD_ID,
    fragment_id: 0,
    per_exch_num_senders: new Map(),
    desc_tbl: {
      tupleDescriptors: [0, 1].map((id) => ({ id, byteSize: 0, numNullBytes: 0 })),
      slotDescriptors: [...DESCRIPTORS!.slotDescriptors!, ...source],
    },
    fragment: {
      plan: {
        nodes: [{
          node_id: 0,
          node_type: TPlanNodeType.FILE_SCAN_NODE,
          num_children: 0,
          limit: -1n,
          row_tuples: [0],
          nullable_tuples: [],
          compact_data: false,
        }],
      },
      partition: UNPARTITIONED,
      output_sink: {
        type: TDataSinkType.OLAP_TABLE_SINK,
        olap_table_sink: testSink(COLUMNS, [50n], { nodes: [{ id: 1000n, host: "test", port: 1 }] }),
      },
    },
    local_params: [{
      fragment_instance_id: { hi: 3n, lo: 5n },
      per_node_scan_ranges: new Map([[0, [{
        scan_range: { ext_scan_range: { file_scan_range: { ranges: [{ load_id: LOAD_ID }], params } } },
      }]]]),
    }],
  };
}

async function withBody(body: string, run: (cluster: TestCluster) => Promise<void>): Promise<void> {
  await withCluster(1, async (cluster) => {
    const { store } = cluster.nodes[0]!;
    await store.createTablets([createRequest(50n, COLUMNS)]);
    cluster.file = `${store.database.tempDir}/body`;
    await Deno.writeTextFile(cluster.file, body);
    await run(cluster);
  });
}

const BODY = "1,10\n2,\\N\n3,30,too many\n4,170141183460469231731687303715884105727\nfive,50\n";

Deno.test("runLoad() counts what was loaded, filtered and left out", async () => {
  await withBody(BODY, async (cluster) => {
    const { executor, store } = cluster.nodes[0]!;
    const signal = new AbortController().signal;
    const outcome = await executor.runLoad(loadParams(), { signal, maxFilterRatio: 0.5 });
    assertEquals(
      [outcome.totalRows, outcome.loadedRows, outcome.filteredRows, outcome.unselectedRows],
      [5n, 2n, 2n, 1n],
    );
    assertEquals(outcome.commitInfos.map((c) => c.tabletId), [50n]);
    assertEquals(outcome.firstError, "the line does not have the format and the columns of the load");
    await store.publish({ txnId: 1n, partitions: [{ partitionId: 10n, version: 2n }] });
    const columns = COLUMNS.map((c, uniqueId) => ({ uniqueId, name: c.name, as: c.name }));
    assertEquals(
      await rowsOf(store, `${store.scanSql([{ tabletId: 50n, version: 2n }], columns)} ORDER BY k`),
      [
        "1|10",
        "4|170141183460469231731687303715884105727",
      ],
    );
    assertEquals(cluster.reports, []);
  });
});

Deno.test("runLoad() refuses more bad lines than allowed, and a body that is not there", async () => {
  await withBody(BODY, async (cluster) => {
    const { executor, store } = cluster.nodes[0]!;
    const signal = new AbortController().signal;
    const error = await assertRejects(
      () => executor.runLoad(loadParams(), { signal, maxFilterRatio: 0 }),
      DataQualityError,
      "Too many filtered rows: 2 of 4",
    );
    assertEquals(error.filteredRows, 2n);
    assertEquals((await store.stats(50n)).pendingTxns, []);
    delete cluster.file;
    await assertRejects(
      () => executor.runLoad(loadParams(), { signal, maxFilterRatio: 0 }),
      StatusError,
      "reads files of stream loads only",
    );
  });
});

Deno.test("runLoad() ends when its signal aborts", async () => {
  await withBody(BODY, async (cluster) => {
    const gone = AbortSignal.abort(new Error("the client went away"));
    await assertRejects(
      () => cluster.nodes[0]!.executor.runLoad(loadParams(), { signal: gone, maxFilterRatio: 1 }),
      StatusError,
      "The load was cancelled: the client went away",
    );
  });
});

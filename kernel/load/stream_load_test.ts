import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import {
  decodeCompact,
  encodeCompact,
  readTPipelineFragmentParams,
  TDataSinkType,
  TFileFormatType,
  TFileType,
  TMergeType,
  type TPipelineFragmentParams,
  TStatusCode,
  type TStreamLoadPutRequest,
  writeTPipelineFragmentParams,
} from "../../idl/thrift.ts";
import { requestContext, testBackends } from "../../tests/payload/pipeline.ts";
import { testContext } from "../../tests/support/analyze_context.ts";
import { createConfig, DorisError, SILENT } from "../base/mod.ts";
import { type Backend, UNKNOWN_STATE } from "../cluster/mod.ts";
import { createLoadHandlers } from "./stream_load.ts";
import { BACKENDS, commitsOf, DATABASE, type LoadTest, until, withLoads } from "./test_setup.ts";

const CALLER = { remoteAddress: "10.0.0.9" };
const LOAD_ID = { hi: 7n, lo: 8n };
const WHO = { user: "root", passwd: "pw", db: DATABASE };
/** Patience of the backend: half of it is waited for. */
const SHORT = 40n;

function handlersOf(test: LoadTest) {
  const backends = new Map<number, Backend>(BACKENDS.map((id) => [id, {
    id,
    host: `127.0.0.${id}`,
    heartbeatPort: 1,
    location: "default",
    tags: {},
    ...UNKNOWN_STATE,
    alive: true,
    ports: { be: 9060, brpc: 8060, http: 8040, arrowFlight: 8050 },
  }]));
  const setup = {
    catalog: test.catalog.snapshot,
    database: DATABASE,
    backends: testBackends([...BACKENDS]),
    parallel: 1,
  };
  const seen: string[] = [];
  const handlers = createLoadHandlers({
    transactions: test.transactions,
    catalog: test.catalog,
    registry: { get: (id) => backends.get(id) },
    authenticate(user, password, address) {
      seen.push(address);
      if (password !== "pw") {
        throw new DorisError(
          "AccessDenied",
          `Access denied for user '${user}@${address}' (using password: YES)`,
        );
      }
    },
    analyzeContext: ({ database, text, timeZone }) =>
      testContext(test.catalog.snapshot, database, text, timeZone === undefined ? {} : { timeZone }),
    requestContext: ({ timeZone }) => ({
      ...requestContext(setup, false),
      ...(timeZone === undefined ? {} : { timeZone }),
    }),
    config: createConfig(new Map()),
    clock: { nowMs: () => test.time.ms, monotonicMs: () => test.time.ms },
    log: SILENT,
  });
  const call = {
    begin: (label: string, more: Partial<typeof WHO> & { tbl?: string; user_ip?: string } = {}) =>
      handlers.loadTxnBegin({
        request: { ...WHO, tbl: "orders", label, timeout: 60n, backend_id: 1n, ...more },
      }, CALLER),
    put: (txnId: bigint, more: Partial<TStreamLoadPutRequest> = {}) =>
      handlers.streamLoadPut({
        request: {
          ...WHO,
          tbl: "orders",
          loadId: LOAD_ID,
          txnId,
          fileType: TFileType.FILE_STREAM,
          formatType: TFileFormatType.FORMAT_CSV_PLAIN,
          backend_id: 1n,
          ...more,
        },
      }, CALLER),
    commit: (txnId: bigint, more: { passwd?: string; db_id?: bigint } = {}) =>
      handlers.loadTxnCommit({
        request: {
          ...WHO,
          tbl: "orders",
          txnId,
          sync: true,
          commitInfos: commitsOf(test.table("orders")),
          thrift_rpc_timeout_ms: SHORT,
          ...more,
        },
      }, CALLER),
    rollback: (txnId: bigint, label?: string) =>
      handlers.loadTxnRollback({
        request: { ...WHO, tbl: "orders", txnId, reason: "bad rows", ...(label ? { label } : {}) },
      }, CALLER),
  };
  return { handlers, call, backends, seen };
}

function overTheWire(params: TPipelineFragmentParams | undefined): TPipelineFragmentParams {
  assert(params);
  return decodeCompact(readTPipelineFragmentParams, encodeCompact(writeTPipelineFragmentParams, params));
}

function scanOf(plan: TPipelineFragmentParams) {
  const range = plan.local_params?.[0].per_node_scan_ranges.get(0)?.[0].scan_range.ext_scan_range;
  const params = range?.file_scan_range?.params;
  assert(params);
  const source = plan.desc_tbl?.slotDescriptors?.filter((slot) => slot.parent === params.src_tuple_id) ?? [];
  return { params, fields: source.map((slot) => slot.colName) };
}

Deno.test("a stream load begins, gets its plan, commits and is visible", async () => {
  await withLoads(async (test) => {
    const { call, seen } = handlersOf(test);
    const begun = await call.begin("a", { user_ip: "10.1.1.1" });
    assertEquals(begun.status.status_code, TStatusCode.OK);
    const txnId = begun.txnId ?? -1n;
    const put = await call.put(txnId, {
      columnSeparator: "\\x7c",
      file_size: 99n,
      header_type: "csv_with_names",
      enclose: 34,
    });
    const table = test.table("orders");
    assertEquals([put.status.status_code, put.db_id, put.table_id], [
      TStatusCode.OK,
      BigInt(table.databaseId),
      BigInt(table.id),
    ]);
    const plan = overTheWire(put.pipeline_params);
    const { params, fields } = scanOf(plan);
    assertEquals(params.format_type, TFileFormatType.FORMAT_CSV_PLAIN);
    assertEquals(fields, table.columns.map((column) => column.name));
    assertEquals(params.file_attributes?.skip_lines, 1);
    assertEquals(params.file_attributes?.text_params, {
      column_separator: "|",
      line_delimiter: "\n",
      enclose: 34,
    });
    const sink = plan.fragment?.output_sink;
    assertEquals(sink?.type, TDataSinkType.OLAP_TABLE_SINK);
    assertEquals(sink?.olap_table_sink?.txn_id, txnId);
    assertEquals(sink?.olap_table_sink?.nodes_info.nodes.map((node) => node.id), [1n, 2n, 3n]);
    assertEquals((await call.commit(txnId)).status.status_code, TStatusCode.OK);
    assertEquals(test.table("orders").partitions[0].visibleVersion, 2);
    // The answer was lost: the backend asks again.
    assertEquals((await call.commit(txnId)).status.status_code, TStatusCode.OK);
    assertEquals(seen.slice(0, 2), ["10.1.1.1", "10.0.0.9"]);
  });
});

Deno.test("streamLoadPut maps columns, filters, partitions and time zone", async () => {
  await withLoads(async (test) => {
    const { call } = handlersOf(test);
    const begun = await call.begin("a", { tbl: "nation" });
    const put = await call.put(begun.txnId ?? -1n, {
      tbl: "nation",
      columns: "k, name, n_regionkey, n_nationkey = k + 1, n_name = upper(name)",
      where: "n_regionkey > 2",
      partitions: " NATION ",
      timezone: "+08:00",
      strictMode: true,
    });
    assertEquals(put.status, { status_code: TStatusCode.OK });
    const plan = overTheWire(put.pipeline_params);
    const { params, fields } = scanOf(plan);
    assertEquals(fields, ["k", "name", "n_regionkey"]);
    assertEquals(params.expr_of_dest_slot?.size, 4);
    assertEquals(params.pre_filter_exprs_list?.length, 1);
    assertEquals(params.strict_mode, true);
    assertEquals(plan.query_globals?.time_zone, "+08:00");
  });
});

Deno.test("streamLoadPut plans every TPC-H table from Parquet by name and from JSON by line", async () => {
  await withLoads(async (test) => {
    const { call } = handlersOf(test);
    const tables = test.catalog.snapshot.databases.get(DATABASE)?.tables ?? new Map();
    assertEquals(tables.size, 8);
    for (const [name, table] of tables) {
      const { txnId = -1n } = await call.begin(`load_${name}`, { tbl: name });
      const parquet = await call.put(txnId, { tbl: name, formatType: TFileFormatType.FORMAT_PARQUET });
      assertEquals(parquet.status, { status_code: TStatusCode.OK });
      const { params, fields } = scanOf(overTheWire(parquet.pipeline_params));
      assertEquals(params.format_type, TFileFormatType.FORMAT_PARQUET);
      assertEquals(fields, test.table(name).columns.map((column) => column.name));
      assertEquals(params.expr_of_dest_slot?.size, table.columns.length);
      const json = await call.put(txnId, { tbl: name, formatType: TFileFormatType.FORMAT_JSON });
      const attributes = scanOf(overTheWire(json.pipeline_params)).params.file_attributes;
      assertEquals([attributes?.read_json_by_line, attributes?.strip_outer_array], [true, false]);
    }
  });
});

Deno.test("loadTxnBegin refuses wrong passwords, names, labels and says what became of a used label", async () => {
  await withLoads(async (test) => {
    const { call } = handlersOf(test);
    const denied = await call.begin("a", { passwd: "no" });
    assertEquals([denied.status.status_code, denied.txnId], [TStatusCode.ANALYSIS_ERROR, undefined]);
    assertEquals(denied.status.error_msgs, [
      "Access denied for user 'root@10.0.0.9' (using password: YES)",
    ]);
    const database = await call.begin("a", { db: "nosuch" });
    assertEquals(database.status, {
      status_code: TStatusCode.NOT_FOUND,
      error_msgs: ["errCode = 2, detailMessage = Unknown database 'nosuch'"],
    });
    const table = await call.begin("a", { tbl: "nosuch" });
    assertEquals(table.status.status_code, TStatusCode.NOT_FOUND);
    const label = await call.begin("a b");
    assertEquals(label.status.status_code, TStatusCode.ANALYSIS_ERROR);
    const { txnId = -1n } = await call.begin("a");
    const running = await call.begin("a");
    assertEquals([running.status.status_code, running.job_status], [
      TStatusCode.LABEL_ALREADY_EXISTS,
      "RUNNING",
    ]);
    assertStringIncludes(running.status.error_msgs?.[0] ?? "", "Label [a] has already been used");
    await call.commit(txnId);
    assertEquals((await call.begin("a")).job_status, "FINISHED");
  });
});

Deno.test("streamLoadPut refuses what loads cannot do here, each with its reason", async () => {
  await withLoads(async (test) => {
    const { call } = handlersOf(test);
    const { txnId = -1n } = await call.begin("a");
    const cases: readonly [Partial<TStreamLoadPutRequest>, TStatusCode, string][] = [
      [{ merge_type: TMergeType.DELETE }, TStatusCode.NOT_IMPLEMENTED_ERROR, "Merge types other than APPEND"],
      [{ partial_update: true }, TStatusCode.NOT_IMPLEMENTED_ERROR, "Partial updates are not supported"],
      [{ group_commit_mode: "async_mode" }, TStatusCode.NOT_IMPLEMENTED_ERROR, "Group commits"],
      [{ negative: true }, TStatusCode.NOT_IMPLEMENTED_ERROR, "Option 'negative'"],
      [{ formatType: TFileFormatType.FORMAT_ORC }, TStatusCode.NOT_IMPLEMENTED_ERROR, "FORMAT_ORC"],
      [{ fileType: TFileType.FILE_LOCAL }, TStatusCode.NOT_IMPLEMENTED_ERROR, "Files that are not a stream"],
      [{ partitions: "p9" }, TStatusCode.NOT_FOUND, "Unknown partition 'p9' in table 'orders'"],
      [
        { timezone: "Mars/North" },
        TStatusCode.ANALYSIS_ERROR,
        "Unknown or incorrect time zone: 'Mars/North'",
      ],
      [{ columnSeparator: "\\x0" }, TStatusCode.ANALYSIS_ERROR, "pairs of hexadecimal digits"],
      [{ columns: "a, nosuch = a" }, TStatusCode.ANALYSIS_ERROR, "Unknown column 'nosuch' in target table"],
      [{ columns: "a, (" }, TStatusCode.ANALYSIS_ERROR, "errCode = 2, detailMessage = "],
      [{ where: "nosuch > 1" }, TStatusCode.ANALYSIS_ERROR, "nosuch"],
      [{ backend_id: 99n }, TStatusCode.ANALYSIS_ERROR, "Backend 99 is not in this cluster"],
      [{ tbl: "nation" }, TStatusCode.ANALYSIS_ERROR, "loads another table than 'nation' of now"],
      [{ passwd: "no" }, TStatusCode.ANALYSIS_ERROR, "Access denied"],
      [{ txnId: 5n }, TStatusCode.NOT_FOUND, "Transaction [5] not found"],
    ];
    for (const [change, code, text] of cases) {
      const { status, pipeline_params: plan } = await call.put(txnId, change);
      assertEquals([status.status_code, plan], [code, undefined], JSON.stringify(change, (_, v) => `${v}`));
      assertStringIncludes(status.error_msgs?.[0] ?? "", text);
    }
  });
});

Deno.test("streamLoadPut leaves out replicas of a lost backend and refuses without a quorum", async () => {
  await withLoads(async (test) => {
    const { call, backends } = handlersOf(test);
    const lose = (id: number) => {
      const backend = backends.get(id);
      if (backend) backends.set(id, { ...backend, alive: false });
    };
    const { txnId = -1n } = await call.begin("a");
    lose(3);
    const { pipeline_params: plan } = await call.put(txnId);
    const sink = overTheWire(plan).fragment?.output_sink?.olap_table_sink;
    assertEquals(sink?.nodes_info.nodes.map((node) => node.id), [1n, 2n]);
    assertEquals(sink?.num_replicas, 3);
    assert(sink?.location.tablets.every((tablet) => tablet.node_ids.length === 2));
    lose(2);
    const { status } = await call.put(txnId);
    assertStringIncludes(status.error_msgs?.[0] ?? "", "has 1 live replicas, a load needs 2");
  }, { replicas: 3 });
});

Deno.test("loadTxnCommit answers PUBLISH_TIMEOUT while rows are not visible, and refuses what it does not know", async () => {
  await withLoads(async (test) => {
    const { call, handlers } = handlersOf(test);
    const { txnId = -1n } = await call.begin("a");
    test.tasks.down.add(1);
    const late = await call.commit(txnId);
    assertEquals(late.status, {
      status_code: TStatusCode.PUBLISH_TIMEOUT,
      error_msgs: [`Transaction [${txnId}] is committed, its rows become visible later`],
    });
    const refused = await call.rollback(txnId);
    assertStringIncludes(refused.status.error_msgs?.[0] ?? "", "is already COMMITTED, it cannot be aborted");
    test.tasks.down.clear();
    await until(() => test.transactions.get(Number(txnId))?.state === "VISIBLE");
    const unknown = await call.commit(12345n);
    assertEquals(unknown.status, {
      status_code: TStatusCode.NOT_FOUND,
      error_msgs: ["errCode = 2, detailMessage = Transaction [12345] not found"],
    });
    assertEquals((await call.commit(txnId, { db_id: 5n })).status.status_code, TStatusCode.NOT_FOUND);
    const denied = await call.commit(txnId, { passwd: "no" });
    assertEquals(denied.status.status_code, TStatusCode.ANALYSIS_ERROR);
    const two = await handlers.loadTxn2PC({ request: { user: "root", passwd: "pw" } }, CALLER);
    assertEquals(two.status.status_code, TStatusCode.NOT_IMPLEMENTED_ERROR);
  });
});

Deno.test("loadTxnCommit fails for a table that was dropped meanwhile, rollback then is no error", async () => {
  await withLoads(async (test) => {
    const { call } = handlersOf(test);
    const { txnId = -1n } = await call.begin("a");
    const commits = commitsOf(test.table("orders"));
    test.catalog.dropTable(DATABASE, "orders");
    const { handlers } = handlersOf(test);
    const { status } = await handlers.loadTxnCommit({
      request: { ...WHO, tbl: "orders", txnId, sync: true, commitInfos: commits },
    }, CALLER);
    assertEquals(status.status_code, TStatusCode.ANALYSIS_ERROR);
    assertStringIncludes(status.error_msgs?.[0] ?? "", "was dropped while the load ran");
    assertEquals((await call.rollback(txnId)).status.status_code, TStatusCode.OK);
  });
});

Deno.test("loadTxnRollback by id or label frees the label and clears the backends", async () => {
  await withLoads(async (test) => {
    const { call } = handlersOf(test);
    const { txnId = -1n } = await call.begin("a");
    assertEquals((await call.rollback(txnId)).status.status_code, TStatusCode.OK);
    await until(() => test.tasks.cleared.length === 3);
    assertEquals(test.transactions.get(Number(txnId))?.reason, "bad rows");
    await call.begin("a");
    assertEquals((await call.rollback(0n, "a")).status.status_code, TStatusCode.OK);
    assertEquals((await call.rollback(0n, "a")).status.status_code, TStatusCode.NOT_FOUND);
    assertEquals((await call.begin("a")).status.status_code, TStatusCode.OK);
  });
});

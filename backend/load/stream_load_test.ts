import { assert, assertEquals, assertStringIncludes } from "@std/assert";
import net from "node:net";
import {
  TFileFormatType,
  type TLoadTxnBeginRequest,
  type TLoadTxnCommitRequest,
  type TPipelineFragmentParams,
  TPrimitiveType as T,
  TStatusCode,
  type TStreamLoadPutRequest,
  TTaskType,
} from "../../idl/thrift.ts";
import type { ExecutorDeps, LoadOutcome } from "../exec/api.ts";
import { createRequest, type TestColumn, testSink } from "../storage/test_tablets.ts";
import { type BackendTest, fakeExecutor, withBackend } from "../test_backend.ts";

const COLUMNS: readonly TestColumn[] = [{ name: "k", type: T.INT, key: true, nullable: false }, {
  name: "v",
  type: T.VARCHAR,
  length: 5,
}];
const OK = { status_code: TStatusCode.OK };
const PLAN: TPipelineFragmentParams = {} as TPipelineFragmentParams;

interface Calls {
  readonly begun: TLoadTxnBeginRequest[];
  readonly put: TStreamLoadPutRequest[];
  readonly committed: TLoadTxnCommitRequest[];
  readonly rolledBack: string[];
}

/** A backend whose executor reads the body as CSV into one tablet, and an FE that plays the load's transactions. */
async function withLoads(run: (t: BackendTest, calls: Calls) => Promise<void>): Promise<void> {
  const calls: Calls = { begun: [], put: [], committed: [], rolledBack: [] };
  let deps: ExecutorDeps | undefined;
  const runLoad = async (
    _p: TPipelineFragmentParams,
    o: { maxFilterRatio: number },
  ): Promise<LoadOutcome> => {
    const { loadId, txnId } = calls.put.at(-1)!;
    const file = deps!.fileFor(loadId)!;
    const sink = testSink(COLUMNS, [50n], { txnId, nodes: [{ id: 1001n, host: "127.0.0.1", port: 1 }] });
    const result = await deps!.store.database.use((connection) =>
      deps!.tableSink.write(sink, {
        connection,
        maxFilterRatio: o.maxFilterRatio,
        sql:
          `SELECT * FROM read_csv('${file}', delim = '\t', header = false, all_varchar = true, nullstr = '\\N', columns = {'a': 'VARCHAR', 'b': 'VARCHAR'})`,
      })
    );
    return { ...result, totalRows: result.loadedRows + result.filteredRows, unselectedRows: 0n };
  };
  await withBackend(async (t) => {
    t.frontend.handlers.loadTxnBegin = ({ request }) => {
      calls.begun.push(request);
      if (request.label === "used") {
        return {
          status: {
            status_code: TStatusCode.LABEL_ALREADY_EXISTS,
            error_msgs: ["Label [used] has already been used"],
          },
          job_status: "FINISHED",
        };
      }
      return { status: OK, txnId: 300n + BigInt(calls.begun.length), db_id: 5n };
    };
    t.frontend.handlers.streamLoadPut = ({ request }) => {
      calls.put.push(request);
      return { status: OK, pipeline_params: PLAN_ON_WIRE };
    };
    t.frontend.handlers.loadTxnCommit = ({ request }) => {
      calls.committed.push(request);
      return request.txnId === 399n
        ? { status: { status_code: TStatusCode.PUBLISH_TIMEOUT } }
        : { status: OK };
    };
    t.frontend.handlers.loadTxnRollback = ({ request }) => {
      calls.rolledBack.push(request.reason ?? "");
      return { status: OK };
    };
    await t.thrift.call("submit_tasks", {
      tasks: [{
        protocol_version: 0,
        task_type: TTaskType.CREATE,
        signature: 1n,
        create_tablet_req: createRequest(50n, COLUMNS),
      }],
    });
    await t.frontend.until(() => t.frontend.finished[0]);
    await run(t, calls);
    const left = [];
    for await (const e of Deno.readDir(`${t.directory}/tmp`)) left.push(e.name);
    assertEquals(left.filter((n) => n.startsWith("stream_load")), []);
  }, {
    createExecutor: (d) => {
      deps = d;
      return fakeExecutor({ runLoad })(d);
    },
  });
}

/** The smallest plan that has all required fields. */
const PLAN_ON_WIRE: TPipelineFragmentParams = {
  ...PLAN,
  protocol_version: 0,
  query_id: { hi: 1n, lo: 2n },
  per_exch_num_senders: new Map(),
  local_params: [],
};

function put(t: BackendTest, headers: Record<string, string>, body: string): Promise<Response> {
  return fetch(`http://127.0.0.1:${t.backend.ports.webserver_port}/api/d/t/_stream_load`, {
    method: "PUT",
    headers: { Authorization: `Basic ${btoa("root:pw")}`, ...headers },
    body,
  });
}

Deno.test("a stream load answers Doris' JSON in Doris' order", async () => {
  await withLoads(async (t, calls) => {
    const response = await put(
      t,
      { label: "l1", columns: "k,v", column_separator: "\\x01" },
      "1\ta\n2\t\\N\n",
    );
    const text = await response.text();
    const reply = JSON.parse(text);
    assertEquals(Object.keys(reply), [
      "TxnId",
      "Label",
      "Comment",
      "TwoPhaseCommit",
      "Status",
      "Message",
      "NumberTotalRows",
      "NumberLoadedRows",
      "NumberFilteredRows",
      "NumberUnselectedRows",
      "LoadBytes",
      "LoadTimeMs",
      "BeginTxnTimeMs",
      "StreamLoadPutTimeMs",
      "ReadDataTimeMs",
      "WriteDataTimeMs",
      "ReceiveDataTimeMs",
      "CommitAndPublishTimeMs",
    ]);
    assertStringIncludes(text, '{\n    "TxnId": 301,\n    "Label": "l1",');
    assertEquals(
      [reply.Status, reply.Message, reply.NumberTotalRows, reply.NumberLoadedRows, reply.LoadBytes],
      ["Success", "OK", 2, 2, 9],
    );
    assertEquals([calls.begun[0]!.user, calls.begun[0]!.passwd, calls.begun[0]!.db], ["root", "pw", "d"]);
    assertEquals([calls.put[0]!.columns, calls.put[0]!.columnSeparator], ["k,v", "\\x01"]);
    assertEquals(calls.put[0]!.formatType, TFileFormatType.FORMAT_CSV_PLAIN);
    assertEquals(calls.committed[0]!.commitInfos, [{ tabletId: 50n, backendId: 1001n }]);
    assertEquals(calls.rolledBack, []);
  });
});

Deno.test("a stream load with too many bad rows fails, is rolled back and shows its log", async () => {
  await withLoads(async (t, calls) => {
    const reply = await (await put(t, { label: "bad" }, "1\ta\nx\tb\n")).json();
    assertEquals([reply.Status, reply.NumberLoadedRows, reply.NumberFilteredRows], ["Fail", 0, 1]);
    assertStringIncludes(reply.Message, "[DATA_QUALITY_ERROR]Too many filtered rows: 1 of 2");
    const log = await (await fetch(reply.ErrorURL)).text();
    assertStringIncludes(log, "column k: value does not fit INTEGER: x");
    assertEquals([calls.rolledBack.length, calls.committed.length], [1, 0]);
    const good = await (await put(t, { label: "ok", max_filter_ratio: "0.5" }, "1\ta\nx\tb\n")).json();
    assertEquals([good.Status, good.NumberLoadedRows, good.NumberFilteredRows], ["Success", 1, 1]);
    assert(good.ErrorURL.startsWith("http://127.0.0.1:"));
  });
});

Deno.test("a stream load is refused for a used label, wrong headers and no user", async () => {
  await withLoads(async (t, calls) => {
    const used = await (await put(t, { label: "used" }, "1\ta\n")).json();
    assertEquals([used.Status, used.ExistingJobStatus], ["Label Already Exists", "FINISHED"]);
    assertEquals(used.Message, "[LABEL_ALREADY_EXISTS]Label [used] has already been used");
    const format = await (await put(t, { format: "orcish" }, "1")).json();
    assertEquals([format.TxnId, format.Message], [-1, "[INTERNAL_ERROR]unknown data format, format=orcish"]);
    const ratio = await (await put(t, { max_filter_ratio: "2" }, "1")).json();
    assertEquals(
      ratio.Message,
      "[INVALID_ARGUMENT]Header max_filter_ratio takes a number from 0 to 1, not '2'",
    );
    const user = await (await put(t, { Authorization: "Basic !!" }, "1")).json();
    assertEquals(user.Message, "[NOT_AUTHORIZED]no valid Basic authorization");
    assertEquals(calls.rolledBack, []);
  });
});

Deno.test("a stream load whose publish takes too long says so and is not rolled back", async () => {
  await withLoads(async (t, calls) => {
    t.frontend.handlers.loadTxnCommit = () => ({
      status: { status_code: TStatusCode.PUBLISH_TIMEOUT, error_msgs: ["not visible yet"] },
    });
    const reply = await (await put(t, {}, "1\ta\n")).json();
    assertEquals([reply.Status, reply.Message], ["Publish Timeout", "[PUBLISH_TIMEOUT]not visible yet"]);
    assertEquals(calls.rolledBack, []);
  });
});

Deno.test("a client that waits for 100 Continue gets it after the transaction began", async () => {
  await withLoads(async (t, calls) => {
    const socket = net.connect(t.backend.ports.webserver_port, "127.0.0.1");
    let got = "";
    socket.on("data", (d) => got += d.toString());
    socket.write(
      "PUT /api/d/t/_stream_load HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n" +
        `Authorization: Basic ${btoa("root:")}\r\n\r\n`,
    );
    await t.frontend.until(() => got.includes("100 Continue") ? true : undefined);
    assertEquals(calls.begun.length, 1);
    socket.write("1\ta\n");
    await t.frontend.until(() => got.includes('"Status": "Success"') ? true : undefined);
    socket.destroy();
  });
});

Deno.test("a client that vanishes in the middle of its body leaves nothing", async () => {
  await withLoads(async (t, calls) => {
    const socket = net.connect(t.backend.ports.webserver_port, "127.0.0.1");
    socket.on("error", () => undefined);
    socket.write(
      "PUT /api/d/t/_stream_load HTTP/1.1\r\nHost: x\r\nContent-Length: 4000\r\n" +
        `Authorization: Basic ${btoa("root:")}\r\n\r\n1\ta\n`,
    );
    await t.frontend.until(() => calls.begun[0]);
    socket.destroy();
    await t.frontend.until(() => calls.rolledBack.length > 0 ? true : undefined);
    assertEquals([calls.put.length, calls.committed.length], [0, 0]);
    const stat = await t.thrift.call("get_tablet_stat", {});
    assertEquals(stat.tablets_stats.get(50n)?.row_count, 0n);
  });
});

import { assert, assertEquals, assertThrows } from "@std/assert";
import { TDataSinkType, TQueryType } from "../../../idl/thrift.ts";
import {
  overTheWire,
  planFragments,
  recordedRequest,
  requestContext,
  requestsOf,
  type Setup,
  testBackends,
} from "../../../tests/payload/pipeline.ts";
import { goldenCatalog } from "../../../tests/support/golden_catalog.ts";
import { assignInstances, buildRequests } from "../mod.ts";
import { localTime } from "./globals.ts";
import { queryOptions } from "./query_options.ts";
import { QUERY_OPTIONS } from "./query_options_table.ts";

function setup(backends: readonly number[], parallel: number): Setup {
  const catalog = goldenCatalog({ visibleVersion: 3, backends });
  return { catalog, database: "g", backends: testBackends(backends), parallel };
}

const GROUP_BY = "select c_varchar, sum(c_int) from t group by c_varchar";

Deno.test("buildRequests() sends descriptors once per backend and simplified fragments after it", () => {
  const at = setup([1, 2, 3], 2);
  const requests = requestsOf(planFragments(GROUP_BY, at), at);
  assertEquals(requests.length, 3);
  for (const request of requests) {
    const [first, second] = overTheWire(request).params_list ?? [];
    assert(first.desc_tbl && first.coord && first.query_globals);
    assertEquals([first.is_simplified_param, second.is_simplified_param], [undefined, true]);
    assertEquals([second.desc_tbl, second.coord, second.query_globals], [undefined, undefined, undefined]);
    assertEquals(first.fragment_num_on_host, request.instances);
    assertEquals(first.need_wait_execution_trigger, true);
  }
});

Deno.test("buildRequests() tells every sender where each receiver is and every receiver how many send", () => {
  const at = setup([1, 2, 3], 2);
  const lists = requestsOf(planFragments(GROUP_BY, at), at).map((request) =>
    overTheWire(request).params_list ?? []
  );
  const receivers = lists.flatMap(([top]) => top.local_params ?? []).map(({ fragment_instance_id }) =>
    fragment_instance_id.lo
  );
  const senders = lists.flatMap(([, bottom]) => bottom.local_params ?? []);
  for (const [top, bottom] of lists) {
    assertEquals([...top.per_exch_num_senders.values()], [senders.length]);
    assertEquals(bottom.destinations?.map((destination) => destination.fragment_instance_id.lo), receivers);
  }
  assertEquals(senders.map((sender) => sender.sender_id).sort(), senders.map((_, at) => at));
});

Deno.test("buildRequests() asks for the row format that the client reads", () => {
  const at = setup([1], 1);
  const plan = planFragments("select k1 from t", at);
  const placement = assignInstances(plan, {
    queryId: { hi: 1n, lo: 1n },
    backends: at.backends,
    parallel: 1,
    chooseReplica: (tablet) => tablet.replicas[0].backendId,
  });
  const types = (["mysql_text", "mysql_binary", "arrow"] as const).map((rowFormat) => {
    const [request] = buildRequests(plan, placement, { ...requestContext(at, false), rowFormat });
    const params = request.params.params_list?.[0];
    return [params?.fragment?.output_sink?.result_sink?.type, params?.query_options?.mysql_row_binary_format];
  });
  assertEquals(types, [[0, false], [0, true], [1, false]]);
});

Deno.test("buildRequests() writes an INSERT's table, partitions and transaction into the sink", () => {
  const at = setup([1], 4);
  const [request] = requestsOf(planFragments("insert into part_range select k1, d, v from u", at), at);
  const params = overTheWire(request).params_list?.[0];
  const sink = params?.fragment?.output_sink;
  assertEquals(sink?.type, TDataSinkType.OLAP_TABLE_SINK);
  const table = sink?.olap_table_sink;
  assertEquals(table?.txn_id, 3n);
  assertEquals(table?.partition.partition_columns, ["d"]);
  assertEquals(
    table?.partition.partitions.map(({ start_keys, end_keys }) => [
      start_keys?.[0].date_literal?.value,
      end_keys?.[0].date_literal?.value,
    ]),
    [[undefined, "2024-01-01"], ["2024-01-01", "2025-01-01"], ["2025-01-01", undefined]],
  );
  assertEquals(params?.query_options?.query_type, TQueryType.LOAD);
  assertEquals(params?.num_local_sink, params?.local_params?.length);
});

Deno.test("queryOptions() sets the fields that the reference sets, no more and no fewer", () => {
  const recorded = recordedRequest("stmts/scan_all.be1.req.bin").params_list?.[0].query_options ?? {};
  const ours = queryOptions(requestContext(setup([1], 4), false), 4);
  assertEquals(Object.keys(ours).sort(), Object.keys(recorded).sort());
  assertEquals(new Set(QUERY_OPTIONS.map((option) => option.field)).size, QUERY_OPTIONS.length);
});

Deno.test("queryOptions() takes session variables in the field's type and refuses others", () => {
  const context = requestContext(setup([1], 1), false);
  const values = new Map<string, string | number | boolean>([
    ["exec_mem_limit", "2147483648"],
    ["enable_profile", 1],
    ["query_timeout", 60],
  ]);
  const options = queryOptions({ ...context, variables: (name) => values.get(name) }, 1);
  assertEquals([options.mem_limit, options.enable_profile], [2147483648n, true]);
  assertEquals([options.query_timeout, options.execution_timeout], [60, 60]);
  values.set("batch_size", "many");
  assertThrows(
    () => queryOptions({ ...context, variables: (name) => values.get(name) }, 1),
    Error,
    "Variable batch_size must be a whole number, not 'many'",
  );
});

Deno.test("localTime() gives the zone's wall clock and refuses zones it does not know", () => {
  const at = Date.UTC(2024, 5, 30, 23, 59, 1);
  assertEquals(localTime(at, "Etc/UTC"), "2024-06-30 23:59:01");
  assertEquals(localTime(at, "Asia/Shanghai"), "2024-07-01 07:59:01");
  assertEquals(localTime(at, "-03:30"), "2024-06-30 20:29:01");
  assertThrows(() => localTime(at, "Mars/Base"), Error, "Unknown time zone 'Mars/Base'");
});

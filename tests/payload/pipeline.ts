/** From SQL to what the backends get, without a cluster: parser, analyzer, optimizer, fragments. */
import {
  decodeCompact,
  readTPipelineFragmentParamsList,
  type TPipelineFragmentParamsList,
} from "../../idl/thrift.ts";
import { decodePExecPlanFragmentRequest } from "../../idl/proto.ts";
import { analyzeInsert, analyzeQuery } from "../../kernel/analyzer/mod.ts";
import { DorisError } from "../../kernel/base/mod.ts";
import type { CatalogSnapshot, Tablet } from "../../kernel/catalog/api.ts";
import {
  assignInstances,
  type BackendAddress,
  type BackendRequest,
  buildRequests,
  cutInsert,
  cutQuery,
  encodeRequest,
  type FragmentPlan,
  type RequestContext,
} from "../../kernel/fragments/mod.ts";
import {
  CATALOG_STATISTICS,
  DEFAULT_SETTINGS,
  optimize,
  optimizeInsert,
} from "../../kernel/optimizer/mod.ts";
import { parseStatement } from "../../kernel/sql/mod.ts";
import { goldenBytes } from "../golden/golden.ts";
import { TEST_NOW_MICROS, testContext } from "../support/analyze_context.ts";

const LOAD_TIMEOUT = 14_400;

export interface Setup {
  readonly catalog: CatalogSnapshot;
  readonly database: string;
  readonly backends: readonly BackendAddress[];
  readonly parallel: number;
}

/** Addresses as in the recordings: one port each, hosts 127.0.0.1 upwards. */
export function testBackends(ids: readonly number[]): BackendAddress[] {
  return ids.map((id, at) => ({ id, host: `127.0.0.${at + 1}`, bePort: 9060, brpcPort: 8060 }));
}

/** Cuts a query or an INSERT. */
export function planFragments(sql: string, setup: Setup): FragmentPlan {
  const { statement, text } = parseStatement(sql);
  const context = testContext(setup.catalog, setup.database, text);
  const optimizeContext = {
    nextSlotId: context.nextSlotId,
    aliveBackends: setup.backends.length,
    parallelism: setup.parallel,
    disabledRules: new Set<string>(),
    settings: DEFAULT_SETTINGS,
    statistics: CATALOG_STATISTICS,
    fold: { nowMicros: TEST_NOW_MICROS, timeZone: "UTC" },
  };
  if (statement.kind === "insert") {
    return cutInsert(optimizeInsert(analyzeInsert(statement, context), optimizeContext).insert);
  }
  if (statement.kind !== "query_statement") throw new Error(`Neither a query nor an INSERT: ${sql}`);
  return cutQuery(optimize(analyzeQuery(statement.query, context), optimizeContext).query);
}

function firstReplica(tablet: Tablet): number {
  const replica = tablet.replicas[0];
  if (!replica) throw new DorisError("BackendUnavailable", `Tablet ${tablet.id} has no replica`);
  return replica.backendId;
}

export function requestContext(setup: Setup, isLoad: boolean): RequestContext {
  return {
    coordinator: { hostname: "127.0.0.1", port: 9020 },
    nowMillis: Number(TEST_NOW_MICROS / 1000n),
    timeZone: "Etc/UTC",
    rowFormat: "mysql_text",
    processUuid: 1n,
    variables: () => undefined,
    workloadGroup: 1,
    ...(isLoad
      ? {
        load: {
          loadId: { hi: 1n, lo: 2n },
          transactionId: 3,
          timeout: LOAD_TIMEOUT,
          backends: setup.backends,
          strict: true,
        },
      }
      : {}),
  };
}

export function requestsOf(plan: FragmentPlan, setup: Setup): BackendRequest[] {
  const placement = assignInstances(plan, {
    queryId: { hi: 1n, lo: 2n },
    backends: setup.backends,
    parallel: setup.parallel,
    chooseReplica: firstReplica,
  });
  return buildRequests(plan, placement, requestContext(setup, plan.fragments[0].sink.kind === "olap_table"));
}

/** Encodes and decodes again, so that what is compared went over the wire. */
export function overTheWire(request: BackendRequest): TPipelineFragmentParamsList {
  return decodeCompact(readTPipelineFragmentParamsList, encodeRequest(request));
}

/** A recorded request of the reference. */
export function recordedRequest(name: string): TPipelineFragmentParamsList {
  const { request } = decodePExecPlanFragmentRequest(goldenBytes(name));
  if (!request) throw new Error(`Recording ${name} holds no request`);
  return decodeCompact(readTPipelineFragmentParamsList, request);
}

/** Sends a recorded payload as a frontend would, and reads its rows. */
import {
  decodeBinary,
  encodeCompact,
  readTResultBatch,
  TDataSinkType,
  type TNetworkAddress,
  type TPipelineFragmentParams,
  type TPipelineFragmentParamsList,
  TStatusCode,
  type TUniqueId,
  writeTPipelineFragmentParamsList,
} from "../../idl/thrift.ts";
import {
  PBackendService,
  type PExecPlanFragmentRequest,
  PFragmentRequestVersion,
  type PStatus,
} from "../../idl/proto.ts";
import { GrpcClient } from "../../idl/rpc.ts";
import { textValues } from "../../backend/exec/result/test_rows.ts";
import type { Backend } from "../../backend/mod.ts";

/** Ports of backends and frontend in the recordings. */
const RECORDED_BE_PORT = 9060;
const RECORDED_BRPC_PORT = 8060;
const RECORDED_FE_PORT = 9020;
const MAX_FETCHES = 10_000;

/** Puts real addresses in place of recorded ones (`host:port`), everywhere in a payload. */
export function rewriteAddresses(value: unknown, real: ReadonlyMap<string, TNetworkAddress>): void {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
  if (value instanceof Map) {
    for (const v of value.values()) rewriteAddresses(v, real);
    return;
  }
  if ("hostname" in value && "port" in value) {
    const to = real.get(`${value.hostname}:${value.port}`);
    if (to === undefined) throw new Error(`Address ${value.hostname}:${value.port} is nobody's`);
    Object.assign(value, to);
    return;
  }
  for (const v of Object.values(value)) rewriteAddresses(v, real);
}

/** Queries of this process. */
let queries = 0n;

/** Gives a query and its instances ids of their own, so that a payload can be run again at once. */
function renameQuery(value: unknown, from: bigint, to: bigint): void {
  if (typeof value !== "object" || value === null || ArrayBuffer.isView(value)) return;
  if (value instanceof Map) {
    for (const v of value.values()) renameQuery(v, from, to);
    return;
  }
  if ("hi" in value && "lo" in value) {
    if (value.hi === from) value.hi = to;
    return;
  }
  for (const v of Object.values(value)) renameQuery(v, from, to);
}

/** Real addresses by recorded ones; the n-th backend is 127.0.0.n there. */
function addresses(backends: readonly Backend[], frontendPort: number): Map<string, TNetworkAddress> {
  const real = new Map<string, TNetworkAddress>();
  real.set(`127.0.0.1:${RECORDED_FE_PORT}`, { hostname: "127.0.0.1", port: frontendPort });
  backends.forEach((b, i) => {
    real.set(`127.0.0.${i + 1}:${RECORDED_BE_PORT}`, { hostname: b.host, port: b.ports.be_port });
    real.set(`127.0.0.${i + 1}:${RECORDED_BRPC_PORT}`, { hostname: b.host, port: b.ports.brpc_port });
  });
  return real;
}

function check(status: PStatus | undefined, what: string): void {
  if (status === undefined || status.status_code !== TStatusCode.OK) {
    throw new Error(`${what}: ${status?.status_code} ${(status?.error_msgs ?? []).join("; ")}`);
  }
}

/** A payload, the client of the backend that it goes to, and the request. */
interface Part {
  readonly client: GrpcClient;
  readonly params: readonly TPipelineFragmentParams[];
  readonly request: PExecPlanFragmentRequest;
}

/** Runs a query's payloads, each on the backend that it names, and gives the text rows. */
export async function runPlans(
  plans: readonly TPipelineFragmentParamsList[],
  backends: readonly Backend[],
  frontendPort: number,
): Promise<(string | null)[][]> {
  const real = addresses(backends, frontendPort);
  const recorded = plans[0]?.params_list?.[0]?.query_id.hi ?? 0n;
  const hi = BigInt.asIntN(64, recorded + ++queries);
  const parts: Part[] = plans.map((plan) => {
    rewriteAddresses(plan, real);
    renameQuery(plan, recorded, hi);
    const params = plan.params_list ?? [];
    const backend = backends.find((b) => b.id === params[0]?.backend_id);
    if (backend === undefined) throw new Error(`Backend ${params[0]?.backend_id} does not run`);
    return {
      client: new GrpcClient({ host: backend.host, port: backend.ports.brpc_port }),
      params,
      request: {
        request: encodeCompact(writeTPipelineFragmentParamsList, plan),
        compact: true,
        version: PFragmentRequestVersion.VERSION_3,
      },
    };
  });
  const id = parts[0]!.params[0]!.query_id;
  try {
    await execute(parts, id);
    const rows: (string | null)[][] = [];
    for (const { client, params } of parts) {
      const sinks = params.map((p) => p.fragment?.output_sink?.type);
      if (sinks.includes(TDataSinkType.RESULT_SINK)) rows.push(...await fetchRows(client, id));
    }
    return rows;
  } finally {
    for (const { client } of parts) {
      await client.call(PBackendService, "cancel_plan_fragment", {
        finst_id: id,
        query_id: id,
        cancel_status: { status_code: TStatusCode.FINISHED, error_msgs: ["Finished"] },
      });
      client.close();
    }
  }
}

async function execute(parts: readonly Part[], id: TUniqueId): Promise<void> {
  const waits = parts.some((p) => p.params[0]?.need_wait_execution_trigger);
  const method = waits ? "exec_plan_fragment_prepare" : "exec_plan_fragment";
  for (const { client, request } of parts) {
    check((await client.call(PBackendService, method, request)).status, method);
  }
  if (!waits) return;
  for (const { client } of parts) {
    const started = await client.call(PBackendService, "exec_plan_fragment_start", { query_id: id });
    check(started.status, "exec_plan_fragment_start");
  }
}

async function fetchRows(client: GrpcClient, id: TUniqueId): Promise<(string | null)[][]> {
  const rows: (string | null)[][] = [];
  let packet = 0n;
  for (let i = 0; i < MAX_FETCHES; i++) {
    const got = await client.call(PBackendService, "fetch_data", { finst_id: id });
    check(got.status, "fetch_data");
    if (got.row_batch !== undefined) {
      if (got.packet_seq !== packet) throw new Error(`Packet ${got.packet_seq} came instead of ${packet}`);
      packet++;
      rows.push(...decodeBinary(readTResultBatch, got.row_batch).rows.map(textValues));
    }
    if (got.eos) return rows;
  }
  throw new Error(`No end of the rows in ${MAX_FETCHES} answers`);
}

/**
 * gRPC PBackendService: plan fragments, results and exchange go to the executor, rows of table sinks to the receiver.
 * Methods that are not here are answered UNIMPLEMENTED by the server.
 * @module
 */
import {
  type PBackendService,
  type PExecPlanFragmentRequest,
  type PExecPlanFragmentResult,
  PFragmentRequestVersion,
} from "../../idl/proto.ts";
import {
  decodeBinary,
  decodeCompact,
  readTPipelineFragmentParamsList,
  type TPipelineFragmentParamsList,
  TStatusCode,
} from "../../idl/thrift.ts";
import type { GrpcHandlers } from "../../idl/rpc.ts";
import type { Executor } from "../exec/api.ts";
import type { RowReceiver } from "../load/row_receiver.ts";
import { StatusError } from "../storage/api.ts";
import { errorText, OK_PSTATUS, pstatusOf } from "./status.ts";

/** How long fetch_data waits for a batch; below the usual deadlines of callers. */
const FETCH_WAIT_MS = 10_000;

/** What the handlers need. */
export interface InternalServiceDeps {
  executor(): Executor;
  readonly receiver: RowReceiver;
  /** A fragment came in. */
  touch(): void;
}

/** Handlers of PBackendService. */
export function internalHandlers(deps: InternalServiceDeps): GrpcHandlers<typeof PBackendService> {
  const exec = async (
    request: PExecPlanFragmentRequest,
    phase: "run" | "prepare",
  ): Promise<PExecPlanFragmentResult> => {
    deps.touch();
    const received = nanoseconds();
    try {
      const list = decodePlan(request);
      const begun = nanoseconds();
      await deps.executor().execPlanFragments(list, phase);
      return {
        status: OK_PSTATUS,
        received_time: received,
        execution_time: begun,
        execution_done_time: nanoseconds(),
      };
    } catch (error) {
      return { status: pstatusOf(error) };
    }
  };
  return {
    exec_plan_fragment: (request) => exec(request, "run"),
    exec_plan_fragment_prepare: (request) => exec(request, "prepare"),
    exec_plan_fragment_start: async ({ query_id }) => {
      try {
        if (query_id === undefined) throw bad("exec_plan_fragment_start lacks query_id");
        await deps.executor().start(query_id);
        return { status: OK_PSTATUS };
      } catch (error) {
        return { status: pstatusOf(error) };
      }
    },
    fetch_data: async ({ finst_id }) => {
      try {
        const result = await deps.executor().fetchData(finst_id, FETCH_WAIT_MS);
        return {
          status: OK_PSTATUS,
          packet_seq: result.packetSeq,
          eos: result.eos,
          ...(result.batch === undefined ? { empty_batch: true } : { row_batch: result.batch }),
        };
      } catch (error) {
        return { status: pstatusOf(error) };
      }
    },
    cancel_plan_fragment: async ({ finst_id, query_id, cancel_status, cancel_reason }) => {
      try {
        const code = cancel_status?.status_code ?? TStatusCode.CANCELLED;
        const told = (cancel_status?.error_msgs ?? []).join("; ");
        await deps.executor().cancel(
          query_id ?? finst_id,
          code,
          told === "" ? `reason ${cancel_reason ?? 0}` : told,
        );
        return { status: OK_PSTATUS };
      } catch (error) {
        return { status: pstatusOf(error) };
      }
    },
    transmit_block: async (params) => {
      try {
        await deps.executor().transmit(params);
        return { status: OK_PSTATUS };
      } catch (error) {
        return { status: pstatusOf(error) };
      }
    },
    tablet_writer_add_block: async (request) => {
      try {
        await deps.receiver.add(request);
        return { status: OK_PSTATUS };
      } catch (error) {
        return { status: pstatusOf(error) };
      }
    },
    tablet_writer_cancel: async (request) => {
      await deps.receiver.cancel(request);
      return {};
    },
    hand_shake: ({ hello }) => ({ status: OK_PSTATUS, ...(hello === undefined ? {} : { hello }) }),
  };
}

function decodePlan(request: PExecPlanFragmentRequest): TPipelineFragmentParamsList {
  if (request.version !== PFragmentRequestVersion.VERSION_3) {
    throw bad(`Fragment request version ${request.version ?? "(none)"} is not VERSION_3`);
  }
  if (request.request === undefined) throw bad("The fragment request is empty");
  try {
    return request.compact
      ? decodeCompact(readTPipelineFragmentParamsList, request.request)
      : decodeBinary(readTPipelineFragmentParamsList, request.request);
  } catch (error) {
    throw new StatusError(TStatusCode.INVALID_ARGUMENT, `The plan cannot be read: ${errorText(error)}`, {
      cause: error,
    });
  }
}

function bad(message: string): StatusError {
  return new StatusError(TStatusCode.INVALID_ARGUMENT, message);
}

function nanoseconds(): bigint {
  return BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e6));
}

/** What a frontend is told of a fragment of a load (FrontendService.reportExecStatus; Doris: FragmentMgr::coordinator_callback). @module */
import {
  FrontendServiceVersion,
  type TErrorTabletInfo,
  TQueryType,
  type TReportExecStatusParams,
  TStatusCode,
  type TTabletCommitInfo,
} from "../../idl/thrift.ts";
import { DataQualityError } from "../load/table_sink.ts";
import type { SinkResult, StatusError } from "../storage/api.ts";
import type { FragmentWork, QueryWork } from "./request.ts";

/** Sum of what the sinks of one fragment wrote. */
export class FragmentOutcome {
  loadedRows = 0n;
  filteredRows = 0n;
  loadedBytes = 0n;
  readonly commitInfos: TTabletCommitInfo[] = [];
  readonly errorTablets: TErrorTabletInfo[] = [];
  trackingUrl: string | undefined;
  firstError: string | undefined;

  add(result: SinkResult): void {
    this.loadedRows += result.loadedRows;
    this.filteredRows += result.filteredRows;
    this.loadedBytes += result.loadedBytes;
    this.commitInfos.push(...result.commitInfos);
    this.errorTablets.push(...result.errorTablets);
    this.trackingUrl ??= result.trackingUrl;
    this.firstError ??= result.firstError;
  }
}

/** Report that a fragment is done on this backend, or that its query failed. */
export function fragmentReport(
  work: QueryWork,
  fragment: FragmentWork,
  backendId: bigint,
  outcome: FragmentOutcome,
  error: StatusError | undefined,
): TReportExecStatusParams {
  const first = fragment.instances[0]!;
  const bad = error instanceof DataQualityError ? error : undefined;
  const trackingUrl = bad?.trackingUrl ?? outcome.trackingUrl;
  const firstError = bad?.firstError ?? outcome.firstError;
  return {
    protocol_version: FrontendServiceVersion.V1,
    query_id: work.queryId,
    query_type: TQueryType.LOAD,
    backend_num: first.number,
    fragment_instance_id: first.id,
    fragment_id: fragment.id,
    backend_id: backendId,
    status: error === undefined
      ? { status_code: TStatusCode.OK }
      : { status_code: error.code, error_msgs: [error.message] },
    done: true,
    loaded_rows: outcome.loadedRows,
    loaded_bytes: outcome.loadedBytes,
    load_counters: new Map([
      ["dpp.norm.ALL", String(outcome.loadedRows)],
      ["dpp.abnorm.ALL", String(bad?.filteredRows ?? outcome.filteredRows)],
      ["unselected.rows", "0"],
    ]),
    ...(error === undefined
      ? { commitInfos: outcome.commitInfos, errorTabletInfos: outcome.errorTablets }
      : {}),
    ...(trackingUrl === undefined ? {} : { tracking_url: trackingUrl }),
    ...(firstError === undefined ? {} : { first_error_msg: firstError }),
  };
}

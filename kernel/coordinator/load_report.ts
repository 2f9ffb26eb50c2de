/** Collects what the instances of a load report (FrontendService.reportExecStatus). */
import { type TReportExecStatusParams, TStatusCode, type TTabletCommitInfo } from "../../idl/thrift.ts";
import { DorisError } from "../base/mod.ts";

export interface LoadReport {
  readonly commits: readonly TTabletCommitInfo[];
  readonly loadedRows: number;
  readonly filteredRows: number;
  /** Where a backend keeps the rows it refused; empty when there are none. */
  readonly trackingUrl: string;
}

/** Counter names of Doris (load_counters). */
const LOADED_ROWS = "dpp.norm.ALL";
const FILTERED_ROWS = "dpp.abnorm.ALL";

/** A load is finished when every fragment of every backend has reported that it is done. */
export class LoadCollector {
  readonly #expected: Set<string>;
  readonly #commits: TTabletCommitInfo[] = [];
  readonly #done = Promise.withResolvers<LoadReport>();
  #loadedRows = 0;
  #filteredRows = 0;
  #trackingUrl = "";

  /** @param expected one entry per fragment and backend: see {@link reportKey} */
  constructor(expected: Iterable<string>) {
    this.#expected = new Set(expected);
    this.#done.promise.catch(() => undefined); // A failure before anybody waits is not lost: `finished` still rejects.
  }

  /** Resolves when all are done; rejects with the first failure. */
  get finished(): Promise<LoadReport> {
    return this.#done.promise;
  }

  fail(error: DorisError): void {
    this.#done.reject(error);
  }

  take(report: TReportExecStatusParams): void {
    const { status } = report;
    if (report.tracking_url) this.#trackingUrl = report.tracking_url;
    if (status && status.status_code !== TStatusCode.OK) {
      const words = [
        ...(status.error_msgs ?? []),
        ...(report.first_error_msg ? [report.first_error_msg] : []),
      ];
      const url = this.#trackingUrl === "" ? "" : `. url: ${this.#trackingUrl}`;
      this.fail(
        new DorisError(
          "LoadFailed",
          `${words.length > 0 ? words.join("; ") : `Status ${status.status_code}`}${url}`,
        ),
      );
      return;
    }
    if (report.done !== true) return;
    if (!this.#expected.delete(reportKey(report.fragment_id ?? 0, Number(report.backend_id ?? -1n)))) return;
    this.#commits.push(...(report.commitInfos ?? []));
    this.#loadedRows += Number(report.load_counters?.get(LOADED_ROWS) ?? report.loaded_rows ?? 0n);
    this.#filteredRows += Number(report.load_counters?.get(FILTERED_ROWS) ?? 0);
    if (this.#expected.size > 0) return;
    this.#done.resolve({
      commits: this.#commits,
      loadedRows: this.#loadedRows,
      filteredRows: this.#filteredRows,
      trackingUrl: this.#trackingUrl,
    });
  }
}

/** Names one fragment on one backend. */
export function reportKey(fragmentId: number, backendId: number): string {
  return `${fragmentId}@${backendId}`;
}

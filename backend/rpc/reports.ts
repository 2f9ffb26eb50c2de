/**
 * Reports to the FE: disks, tasks, tablets. All at once when a new FE is heard of, then each at its interval.
 * @module
 */
import { statfs } from "node:fs/promises";
import { type TReportRequest, TStorageMedium, type TTablet } from "../../idl/thrift.ts";
import type { BackendOptions } from "../options.ts";
import type { DuckTabletStore } from "../storage/store.ts";
import { type Agent, PATH_HASH } from "./agent.ts";
import { type Frontends, sleep } from "./frontend_calls.ts";
import type { Identity } from "./identity.ts";
import { errorText } from "./status.ts";

/** What a report needs to know. */
export interface ReportDeps {
  readonly options: BackendOptions;
  readonly store: DuckTabletStore;
  readonly identity: Identity;
  readonly frontends: Frontends;
  readonly agent: Agent;
  readonly cores: number;
  runningFragments(): number;
  log(message: string): void;
}

/** Sends the reports until close(). */
export class Reports {
  readonly #deps: ReportDeps;
  readonly #stop = new AbortController();
  readonly #loops: Promise<void>[] = [];
  #wake = new AbortController();

  constructor(deps: ReportDeps) {
    this.#deps = deps;
  }

  /** The FE is new: report everything now. The loops begin with the first call. */
  notify(): void {
    if (this.#loops.length === 0) {
      const o = this.#deps.options;
      this.#loops.push(
        this.#loop(o.report_disk_state_interval_seconds, () => this.disks()),
        this.#loop(o.report_task_interval_seconds, () => this.tasks()),
        this.#loop(o.report_tablet_interval_seconds, () => this.tablets()),
      );
      return;
    }
    this.#wake.abort();
    this.#wake = new AbortController();
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#loops);
  }

  async #loop(seconds: number, make: () => Promise<TReportRequest>): Promise<void> {
    while (!this.#stop.signal.aborted) {
      try {
        await this.#deps.frontends.report(await make());
      } catch (error) {
        this.#deps.log(`A report could not be made: ${errorText(error)}`);
      }
      await sleep(seconds * 1000, AbortSignal.any([this.#stop.signal, this.#wake.signal]));
    }
  }

  async disks(): Promise<TReportRequest> {
    const { options, store, identity, cores } = this.#deps;
    const path = options.storage_root_path;
    const fs = await statfs(path, { bigint: true });
    let used = 0n;
    for (const t of store.tablets()) used += (await store.stats(t.tabletId)).dataSize;
    return {
      backend: identity.backend(),
      disks: new Map([[path, {
        root_path: path,
        disk_total_capacity: fs.blocks * fs.bsize,
        data_used_capacity: used,
        used: true,
        disk_available_capacity: fs.bavail * fs.bsize,
        path_hash: PATH_HASH,
        storage_medium: TStorageMedium.HDD,
        remote_used_capacity: 0n,
        trash_used_capacity: 0n,
      }]]),
      num_cores: cores,
      pipeline_executor_size: options.pipeline_executor_size,
    };
  }

  tasks(): Promise<TReportRequest> {
    const { identity, agent } = this.#deps;
    return Promise.resolve({
      backend: identity.backend(),
      tasks: agent.tasks(),
      running_tasks: BigInt(this.#deps.runningFragments()),
    });
  }

  async tablets(): Promise<TReportRequest> {
    const { identity, agent, store } = this.#deps;
    const version = agent.reportVersion;
    const tablets = new Map<bigint, TTablet>();
    const partitions = new Map<bigint, bigint>();
    for (const t of store.tablets()) {
      const s = await store.stats(t.tabletId);
      tablets.set(t.tabletId, {
        tablet_infos: [{
          tablet_id: t.tabletId,
          schema_hash: t.schemaHash,
          version: s.version,
          version_hash: 0n,
          row_count: s.rowCount,
          data_size: s.dataSize,
          storage_medium: TStorageMedium.HDD,
          transaction_ids: [...s.pendingTxns],
          total_version_count: BigInt(s.versionCount),
          path_hash: PATH_HASH,
          version_miss: false,
          used: true,
          partition_id: t.partitionId,
          replica_id: t.replicaId,
          visible_version_count: BigInt(s.versionCount),
        }],
      });
      const known = partitions.get(t.partitionId);
      if (known === undefined || s.version > known) partitions.set(t.partitionId, s.version);
    }
    return {
      backend: identity.backend(),
      report_version: version,
      tablets,
      tablet_max_compaction_score: 0n,
      partitions_version: partitions,
      num_tablets: BigInt(tablets.size),
    };
  }
}

/**
 * Handlers of the two Thrift services of a backend: HeartbeatService and BackendService.
 * @module
 */
import os from "node:os";
import {
  type BackendService,
  type HeartbeatService,
  type TAgentResult,
  type TBackendInfo,
  type THeartbeatResult,
  TStatusCode,
  type TTabletStat,
} from "../../idl/thrift.ts";
import type { ThriftHandlers } from "../../idl/rpc.ts";
import type { DuckTabletStore } from "../storage/store.ts";
import type { Agent } from "./agent.ts";
import type { Identity } from "./identity.ts";
import { OK_STATUS, statusOf } from "./status.ts";

/** Version told to the FE; the FE shows it, nothing else reads it. */
export const BACKEND_VERSION = "doris-fe-embedded-0.1.0";

/** What the handlers need. */
export interface ThriftServiceDeps {
  readonly identity: Identity;
  readonly agent: Agent;
  readonly store: DuckTabletStore;
  /** Milliseconds since the epoch. */
  readonly startTime: number;
  /** The FE is new or was restarted. */
  onNewFrontend(): void;
  isShutdown(): boolean;
  runningFragments(): number;
  lastActive(): number;
}

/** HeartbeatService: the answer carries the real ports. */
export function heartbeatHandlers(deps: ThriftServiceDeps): ThriftHandlers<typeof HeartbeatService> {
  const info = (): TBackendInfo => {
    const p = deps.identity.ports;
    return {
      be_port: p.be_port,
      http_port: p.webserver_port,
      be_rpc_port: -1,
      brpc_port: p.brpc_port,
      arrow_flight_sql_port: p.arrow_flight_sql_port,
      version: BACKEND_VERSION,
      be_start_time: BigInt(deps.startTime),
      be_node_role: "mix",
      is_shutdown: deps.isShutdown(),
      be_mem: BigInt(os.totalmem()),
      fragment_executing_count: BigInt(deps.runningFragments()),
      fragment_last_active_time: BigInt(deps.lastActive()),
    };
  };
  return {
    heartbeat: async ({ master_info }): Promise<THeartbeatResult> => {
      let fresh: boolean;
      try {
        fresh = await deps.identity.accept(master_info);
      } catch (error) {
        return { status: statusOf(error), backend_info: { be_port: 0, http_port: 0 } };
      }
      // After the answer: the FE takes reports of backends whose heartbeat it has.
      if (fresh) setTimeout(() => deps.onNewFrontend(), 0);
      return { status: OK_STATUS, backend_info: info() };
    },
  };
}

function notImplemented(what: string): TAgentResult {
  return {
    status: {
      status_code: TStatusCode.NOT_IMPLEMENTED_ERROR,
      error_msgs: [`The embedded backend has no ${what}`],
    },
  };
}

/** BackendService; methods that are not here are answered as unknown by the server. */
export function backendHandlers(deps: ThriftServiceDeps): ThriftHandlers<typeof BackendService> {
  return {
    submit_tasks: ({ tasks }) => deps.agent.submit(tasks ?? []),
    make_snapshot: () => notImplemented("snapshots"),
    release_snapshot: () => notImplemented("snapshots"),
    publish_cluster_state: () => notImplemented("cluster state"),
    get_tablet_stat: async () => {
      const stats = new Map<bigint, TTabletStat>();
      for (const t of deps.store.tablets()) {
        const s = await deps.store.stats(t.tabletId);
        stats.set(t.tabletId, {
          tablet_id: t.tabletId,
          data_size: s.dataSize,
          row_count: s.rowCount,
          total_version_count: BigInt(s.versionCount),
          remote_data_size: 0n,
          visible_version_count: BigInt(s.versionCount),
          visible_version: s.version,
        });
      }
      return { tablets_stats: stats, tablet_stat_list: [...stats.values()] };
    },
    get_trash_used_capacity: () => 0n,
    get_disk_trash_used_capacity: () => [],
    get_stream_load_record: () => ({ stream_load_record: new Map() }),
    check_storage_format: () => ({
      v1_tablets: [],
      v2_tablets: [...deps.store.tablets()].map((t) => t.tabletId),
    }),
    // Workload groups and policies: taken and not used, DuckDB shares its threads by itself.
    publish_topic_info: () => ({ status: OK_STATUS }),
    get_dictionary_status: () => ({ dictionary_status_list: [] }),
  };
}

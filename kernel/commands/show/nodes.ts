/** SHOW BACKENDS and SHOW FRONTENDS, also as SHOW PROC. */
import { VERSION } from "../../base/mod.ts";
import type { Backend } from "../../cluster/mod.ts";
import type { CommandContext } from "../context.ts";
import { printBytes, printShare, printTime } from "./print.ts";
import { type Row, textColumns } from "./rows.ts";

export const BACKEND_COLUMNS = textColumns(
  "BackendId",
  "Host",
  "HeartbeatPort",
  "BePort",
  "HttpPort",
  "BrpcPort",
  "ArrowFlightSqlPort",
  "LastStartTime",
  "LastHeartbeat",
  "Alive",
  "SystemDecommissioned",
  "TabletNum",
  "DataUsedCapacity",
  "TrashUsedCapacity",
  "AvailCapacity",
  "TotalCapacity",
  "UsedPct",
  "MaxDiskUsedPct",
  "RemoteUsedCapacity",
  "Tag",
  "ErrMsg",
  "Version",
  "Status",
  "HeartbeatFailureCounter",
  "NodeRole",
  "CpuCores",
  "Memory",
  "LiveSince",
  "RunningTasks",
);

/** A port that no heartbeat has told yet. */
const UNKNOWN_PORT = "-1";

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

/** `50.00 %` of the fullest disk. */
function fullestDisk(backend: Backend): string {
  const disks = [...backend.disks ?? []];
  const share = (used: bigint, total: bigint) => total === 0n ? 0 : Number(used) / Number(total);
  disks.sort((a, b) =>
    share(b.totalCapacity - b.availableCapacity, b.totalCapacity) -
    share(a.totalCapacity - a.availableCapacity, a.totalCapacity)
  );
  const [first] = disks;
  return first ? printShare(first.totalCapacity - first.availableCapacity, first.totalCapacity) : "0.00 %";
}

function printTags(backend: Backend): string {
  const tags = Object.entries({ ...backend.tags, location: backend.location });
  return `{${tags.map(([key, value]) => `"${key}" : "${value}"`).join(", ")}}`;
}

/**
 * One row per backend. What the FE does not know is NULL (running tasks) or 0 (trash, remote storage: neither
 * exists yet).
 */
export function backendRows(context: CommandContext): Row[] {
  return context.services.registry.all().map((backend): Row => {
    const disks = backend.disks ?? [];
    const total = sum(disks.map((disk) => disk.totalCapacity));
    const available = sum(disks.map((disk) => disk.availableCapacity));
    const port = (value: number | undefined) => value === undefined ? UNKNOWN_PORT : String(value);
    return [
      String(backend.id),
      backend.host,
      String(backend.heartbeatPort),
      port(backend.ports?.be),
      port(backend.ports?.http),
      port(backend.ports?.brpc),
      port(backend.ports?.arrowFlight),
      printTime(backend.startedAt, context),
      printTime(backend.lastHeartbeatAt, context),
      String(backend.alive),
      "false",
      String(backend.tabletCount),
      printBytes(sum(disks.map((disk) => disk.usedCapacity))),
      printBytes(0n),
      printBytes(available),
      printBytes(total),
      printShare(total - available, total),
      fullestDisk(backend),
      printBytes(0n),
      printTags(backend),
      backend.error,
      backend.version,
      JSON.stringify({ isQueryDisabled: false, isLoadDisabled: false, isActive: backend.alive }),
      String(backend.failedHeartbeats),
      "mix",
      String(backend.cores),
      printBytes(backend.memoryBytes, 2),
      backend.alive ? printTime(backend.startedAt, context) : null,
      null,
    ];
  });
}

export const FRONTEND_COLUMNS = textColumns(
  "Name",
  "Host",
  "EditLogPort",
  "HttpPort",
  "QueryPort",
  "RpcPort",
  "ArrowFlightSqlPort",
  "Role",
  "IsMaster",
  "ClusterId",
  "Join",
  "Alive",
  "ReplayedJournalId",
  "LastStartTime",
  "LastHeartbeat",
  "IsHelper",
  "ErrMsg",
  "Version",
  "CurrentConnected",
  "LiveSince",
);

/** The one frontend there is. A protocol that does not listen has port -1; there is no edit log port. */
export function frontendRows(context: CommandContext): Row[] {
  const { identity, startedAt, clock, catalog } = context.services;
  const endpoints = context.services.endpoints();
  const portOf = (parameter: string) =>
    String(endpoints.find((endpoint) => endpoint.parameter === parameter)?.port ?? UNKNOWN_PORT);
  return [[
    `fe_${identity.host}_${identity.rpcPort}`,
    identity.host,
    UNKNOWN_PORT,
    portOf("http_port"),
    portOf("query_port"),
    String(identity.rpcPort),
    portOf("arrow_flight_sql_port"),
    "FOLLOWER",
    "true",
    String(identity.clusterId),
    "true",
    "true",
    String(catalog.snapshot.version),
    printTime(startedAt, context),
    // It answers, so it lives.
    printTime(clock.nowMs(), context),
    "true",
    "",
    `doris-fe-${VERSION}`,
    "Yes",
    printTime(startedAt, context),
  ]];
}

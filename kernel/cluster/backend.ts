/** A backend as the FE knows it. */
import type { Id } from "../catalog/api.ts";

/** The location every backend gets that names none; the embedded one says `embedded` (design: no mixing). */
export const DEFAULT_LOCATION = "default";
export const EMBEDDED_LOCATION = "embedded";

/** What is durable. */
export interface BackendRecord {
  readonly id: Id;
  readonly host: string;
  /** Port of HeartbeatService; all others come with its answer. */
  readonly heartbeatPort: number;
  readonly location: string;
  readonly tags: Readonly<Record<string, string>>;
}

export interface BackendPorts {
  /** BackendService (Thrift). */
  readonly be: number;
  /** PBackendService (gRPC). */
  readonly brpc: number;
  readonly http: number;
  readonly arrowFlight: number;
}

export interface DiskInfo {
  readonly path: string;
  /** Bytes. */
  readonly totalCapacity: bigint;
  readonly usedCapacity: bigint;
  readonly availableCapacity: bigint;
  readonly usable: boolean;
}

/** What heartbeats and reports said last; lost when the FE stops. */
export interface BackendState {
  readonly alive: boolean;
  /** undefined before the first heartbeat. */
  readonly ports: BackendPorts | undefined;
  readonly version: string;
  /** Unix milliseconds; when the backend's process started. */
  readonly startedAt: number | undefined;
  readonly lastHeartbeatAt: number | undefined;
  readonly failedHeartbeats: number;
  /** Why the last heartbeat failed; empty when it did not. */
  readonly error: string;
  readonly memoryBytes: bigint;
  readonly disks: readonly DiskInfo[] | undefined;
  readonly tabletCount: number;
  readonly cores: number;
  /** Instances per fragment that the backend asks for. */
  readonly pipelineExecutorSize: number;
}

export type Backend = BackendRecord & BackendState;

export const UNKNOWN_STATE: BackendState = {
  alive: false,
  ports: undefined,
  version: "",
  startedAt: undefined,
  lastHeartbeatAt: undefined,
  failedHeartbeats: 0,
  error: "",
  memoryBytes: 0n,
  disks: undefined,
  tabletCount: 0,
  cores: 1,
  pipelineExecutorSize: 1,
};

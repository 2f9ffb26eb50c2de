/**
 * The door between the servers and storage of the embedded backend and its execution half. Types only.
 * @module
 */
import type {
  FrontendService,
  TNetworkAddress,
  TPipelineFragmentParams,
  TPipelineFragmentParamsList,
  TReportExecStatusParams,
  TReportExecStatusResult,
  TUniqueId,
} from "../../idl/thrift.ts";
import type { PTransmitDataParams, PTransmitDataResult } from "../../idl/proto.ts";
import type { ThriftClient } from "../../idl/rpc.ts";
import type { BackendOptions } from "../options.ts";
import type { SinkResult, TableSinkWriter, TabletStore } from "../storage/api.ts";

/** This backend as others see it. Ports are the real ones. */
export interface SelfInfo {
  readonly host: string;
  readonly bePort: number;
  readonly brpcPort: number;
  readonly httpPort: number;
  /** -1n before the first heartbeat of a lifetime. */
  readonly backendId: bigint;
}

/** Client of a frontend's Thrift service. */
export type FrontendClient = ThriftClient<typeof FrontendService>;

/** Calls to frontends; connections are kept per address. */
export interface FrontendCalls {
  /** Tries again with back-off a bounded number of times. */
  reportExecStatus(
    address: TNetworkAddress,
    params: TReportExecStatusParams,
  ): Promise<TReportExecStatusResult>;
  /** Any other call on FrontendService (schema scans); `run` may be called again after a broken connection. */
  call<T>(address: TNetworkAddress, run: (client: FrontendClient) => Promise<T>): Promise<T>;
  /** rpc address of the master FE, undefined before the first heartbeat. */
  master(): TNetworkAddress | undefined;
}

/** Calls to other backends; channels are kept per address. */
export interface PeerCalls {
  transmit(
    host: string,
    brpcPort: number,
    params: PTransmitDataParams,
    options?: { readonly timeoutMs?: number; readonly signal?: AbortSignal },
  ): Promise<PTransmitDataResult>;
}

/** What execution gets. */
export interface ExecutorDeps {
  readonly store: TabletStore;
  readonly tableSink: TableSinkWriter;
  readonly options: BackendOptions;
  self(): SelfInfo;
  readonly frontend: FrontendCalls;
  readonly peers: PeerCalls;
  /** Path of the complete body of a running stream load, for file scans of FILE_STREAM ranges with that load id. */
  fileFor(loadId: TUniqueId): string | undefined;
}

/** Answer of fetchData. */
export interface FetchResult {
  /** TResultBatch in binary protocol; absent when only eos is told or nothing came within the wait. */
  readonly batch?: Uint8Array;
  readonly packetSeq: bigint;
  readonly eos: boolean;
}

/** Result of a load that ran to its end. */
export interface LoadOutcome extends SinkResult {
  /** Rows of the source, including filtered and unselected ones. */
  readonly totalRows: bigint;
  /** Rows that the WHERE of the load left out. */
  readonly unselectedRows: bigint;
}

/** How a stream load runs. */
export interface RunLoadOptions {
  readonly signal: AbortSignal;
  /** Header max_filter_ratio: goes to the table sink's SinkSource. */
  readonly maxFilterRatio: number;
}

/** Rows that went through one exchange, by sender and receiver; for tests and metrics. */
export interface ExchangeCount {
  readonly queryId: TUniqueId;
  readonly nodeId: number;
  readonly senderId: number;
  readonly receiver: TUniqueId;
  readonly rows: bigint;
}

/** Runs plan fragments. Errors are StatusError (storage/api.ts): the code and message go to the caller's PStatus. */
export interface Executor {
  /**
   * "run": starts at once. "prepare": checks and holds the fragments until start(queryId), dropped after a bounded
   * wait. Resolves when the fragments are accepted, not when they are finished.
   */
  execPlanFragments(list: TPipelineFragmentParamsList, phase: "run" | "prepare"): Promise<void>;
  start(queryId: TUniqueId): Promise<void>;
  /** Waits up to waitMs for the next batch of a result sink. */
  fetchData(finstId: TUniqueId, waitMs: number): Promise<FetchResult>;
  /** Ends a query; unknown queries are no error. code and reason are told to whoever still waits for it. */
  cancel(queryId: TUniqueId, code: number, reason: string): Promise<void>;
  /** One packet of an exchange from another backend; resolves when it is taken (bounded queue: back-pressure). */
  transmit(params: PTransmitDataParams): Promise<void>;
  /** Runs the fragment of a stream load to its end (no reportExecStatus: the caller commits). */
  runLoad(params: TPipelineFragmentParams, options: RunLoadOptions): Promise<LoadOutcome>;
  /** Of one query, or of all that are remembered. */
  exchangeCounts(queryId?: TUniqueId): readonly ExchangeCount[];
  /** Fragments that run now. */
  runningFragments(): number;
  close(): Promise<void>;
}

/** backend/exec/mod.ts exports `createExecutor` of this type. */
export type CreateExecutor = (deps: ExecutorDeps) => Executor;

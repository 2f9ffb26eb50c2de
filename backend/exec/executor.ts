/**
 * The executor: queries by id and by instance, their number bounded, what was told of those that ended.
 * @module
 */
import type { PTransmitDataParams } from "../../idl/proto.ts";
import {
  type TPipelineFragmentParams,
  type TPipelineFragmentParamsList,
  TStatusCode,
  type TUniqueId,
} from "../../idl/thrift.ts";
import type {
  ExchangeCount,
  Executor,
  ExecutorDeps,
  FetchResult,
  LoadOutcome,
  RunLoadOptions,
} from "./api.ts";
import { StatusError } from "../storage/api.ts";
import { ExchangeCounts } from "./exchange/counts.ts";
import { Scratch } from "./exchange/scratch.ts";
import { idText } from "./ids.ts";
import { QueryRun } from "./query_run.ts";
import { readRequest } from "./request.ts";
import { runStreamLoad } from "./stream_load.ts";

/** Queries at a time. */
const MAX_QUERIES = 512;
/** Ended queries whose failure is still told. */
const MAX_ENDED = 1024;

export class FragmentExecutor implements Executor {
  readonly #deps: ExecutorDeps;
  readonly #scratch: Scratch;
  readonly #counts = new ExchangeCounts();
  readonly #queries = new Map<string, QueryRun>();
  readonly #byInstance = new Map<string, QueryRun>();
  /** Failure by key of query and instances; undefined: it went well. */
  readonly #endedQueries = new Map<string, StatusError | undefined>();
  #loads = 0;
  #closing: StatusError | undefined;

  constructor(deps: ExecutorDeps) {
    this.#deps = deps;
    this.#scratch = new Scratch(deps.store.database);
  }

  // deno-lint-ignore require-await -- what it throws becomes a rejection
  async execPlanFragments(list: TPipelineFragmentParamsList, phase: "run" | "prepare"): Promise<void> {
    if (this.#closing !== undefined) throw this.#closing;
    if (this.#queries.size >= MAX_QUERIES) {
      throw new StatusError(TStatusCode.TOO_MANY_TASKS, `${MAX_QUERIES} queries run on this backend`);
    }
    const work = readRequest(list);
    const { key } = work;
    if (this.#queries.has(key)) {
      throw new StatusError(TStatusCode.ALREADY_EXIST, `Query ${key} runs here already`);
    }
    const run = new QueryRun(work, { executor: this.#deps, scratch: this.#scratch, counts: this.#counts });
    this.#queries.set(key, run);
    for (const instance of run.instanceKeys()) this.#byInstance.set(instance, run);
    void run.ended.then(() => this.#forget(run));
    if (phase === "run") run.start();
  }

  // deno-lint-ignore require-await -- what it throws becomes a rejection
  async start(queryId: TUniqueId): Promise<void> {
    this.#find(queryId).start();
  }

  async fetchData(finstId: TUniqueId, waitMs: number): Promise<FetchResult> {
    const key = idText(finstId);
    const run = this.#queries.get(key) ?? this.#byInstance.get(key);
    if (run !== undefined) return await run.fetch(waitMs);
    if (this.#endedQueries.has(key) && this.#endedQueries.get(key) === undefined) {
      return { packetSeq: 0n, eos: true };
    }
    throw this.#unknown(key);
  }

  // deno-lint-ignore require-await -- the interface is asynchronous
  async cancel(queryId: TUniqueId, code: number, reason: string): Promise<void> {
    const key = idText(queryId);
    const run = this.#queries.get(key) ?? this.#byInstance.get(key);
    const known = code === TStatusCode.OK ? TStatusCode.CANCELLED : code as TStatusCode;
    run?.cancel(new StatusError(known, `Query ${run.work.key} was cancelled: ${reason}`));
  }

  async transmit(params: PTransmitDataParams): Promise<void> {
    const key = idText(params.finst_id);
    const run = this.#byInstance.get(key);
    if (run === undefined) throw this.#unknown(key);
    await run.transmit(params);
  }

  async runLoad(params: TPipelineFragmentParams, options: RunLoadOptions): Promise<LoadOutcome> {
    if (this.#closing !== undefined) throw this.#closing;
    this.#loads++;
    try {
      return await runStreamLoad(params, options, this.#deps);
    } finally {
      this.#loads--;
    }
  }

  exchangeCounts(queryId?: TUniqueId): readonly ExchangeCount[] {
    return this.#counts.of(queryId);
  }

  runningFragments(): number {
    let fragments = this.#loads;
    for (const run of this.#queries.values()) fragments += run.runningFragments;
    return fragments;
  }

  /** Names of the scratch tables that are there, for tests. */
  scratchTables(): Promise<string[]> {
    return this.#scratch.names();
  }

  async close(): Promise<void> {
    this.#closing ??= new StatusError(TStatusCode.CANCELLED, "The backend is stopping");
    const runs = [...this.#queries.values()];
    for (const run of runs) run.cancel(this.#closing);
    await Promise.all(runs.map((run) => run.ended));
    await this.#scratch.close();
  }

  #find(queryId: TUniqueId): QueryRun {
    const key = idText(queryId);
    const run = this.#queries.get(key);
    if (run === undefined) throw this.#unknown(key);
    return run;
  }

  #unknown(key: string): StatusError {
    return this.#endedQueries.get(key) ??
      new StatusError(TStatusCode.NOT_FOUND, `Query or instance ${key} does not run on this backend`);
  }

  #forget(run: QueryRun): void {
    this.#queries.delete(run.work.key);
    this.#remember(run.work.key, run.failure);
    for (const instance of run.instanceKeys()) {
      this.#byInstance.delete(instance);
      this.#remember(instance, run.failure);
    }
  }

  #remember(key: string, failure: StatusError | undefined): void {
    this.#endedQueries.set(key, failure);
    const oldest = this.#endedQueries.keys().next();
    if (this.#endedQueries.size > MAX_ENDED && !oldest.done) this.#endedQueries.delete(oldest.value);
  }
}

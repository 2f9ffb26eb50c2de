/**
 * Tasks from the FE: accepted at once, done in order of their kind, each answered by finishTask. A task that is in
 * progress is not begun twice (the FE sends it again until it hears of its end).
 * @module
 */
import {
  enumName,
  type TAgentResult,
  type TAgentTaskRequest,
  type TFinishTaskRequest,
  type TStatus,
  TStatusCode,
  type TTabletInfo,
  TTaskType,
} from "../../idl/thrift.ts";
import { StatusError, type StoredTablet } from "../storage/api.ts";
import type { DuckTabletStore } from "../storage/store.ts";
import type { Frontends } from "./frontend_calls.ts";
import { sleep } from "./frontend_calls.ts";
import type { Identity } from "./identity.ts";
import { errorText, OK_STATUS, statusOf } from "./status.ts";

/** Tasks of one request, and tasks in progress. */
const MAX_TASKS = 100_000;
/** A publish that comes before an earlier one is tried again this often, with this pause. */
const PUBLISH_TRIES = 50;
const PUBLISH_PAUSE_MS = 20;

type Answer = Partial<TFinishTaskRequest> & { readonly task_status: TStatus };

/** Runs agent tasks on the tablet store. */
export class Agent {
  readonly #store: DuckTabletStore;
  readonly #identity: Identity;
  readonly #frontends: Frontends;
  readonly #log: (message: string) => void;
  readonly #stop = new AbortController();
  readonly #running = new Map<TTaskType, Set<bigint>>();
  readonly #work = new Set<Promise<void>>();
  #reportVersion: bigint;

  constructor(
    store: DuckTabletStore,
    identity: Identity,
    frontends: Frontends,
    log: (message: string) => void,
    now: number,
  ) {
    this.#store = store;
    this.#identity = identity;
    this.#frontends = frontends;
    this.#log = log;
    // As a BE does: seconds since the epoch times 10000, so that versions grow over restarts.
    this.#reportVersion = BigInt(Math.floor(now / 1000)) * 10_000n;
  }

  /** Counts changes of tablets; the FE ignores tablet reports older than what it knows. */
  get reportVersion(): bigint {
    return this.#reportVersion;
  }

  /** Tasks in progress, for the task report. */
  tasks(): Map<TTaskType, Set<bigint>> {
    return new Map([...this.#running].map(([type, signatures]) => [type, new Set(signatures)]));
  }

  submit(tasks: readonly TAgentTaskRequest[]): TAgentResult {
    if (tasks.length + this.#work.size > MAX_TASKS) {
      return {
        status: {
          status_code: TStatusCode.TOO_MANY_TASKS,
          error_msgs: [`${this.#work.size} tasks are in progress`],
        },
      };
    }
    const fresh = tasks.filter((t) => this.#begin(t));
    const creates = fresh.filter((t) => t.task_type === TTaskType.CREATE);
    if (creates.length > 0) this.#track(this.#create(creates));
    for (const task of fresh) {
      if (task.task_type !== TTaskType.CREATE) this.#track(this.#one(task));
    }
    return { status: OK_STATUS };
  }

  /** Waits for the tasks that run. */
  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#work);
  }

  #begin(task: TAgentTaskRequest): boolean {
    const signatures = this.#running.get(task.task_type) ?? new Set<bigint>();
    this.#running.set(task.task_type, signatures);
    if (signatures.has(task.signature)) return false;
    signatures.add(task.signature);
    return true;
  }

  #track(work: Promise<void>): void {
    const tracked = work.catch((error) => this.#log(`A task failed: ${errorText(error)}`))
      .finally(() => this.#work.delete(tracked));
    this.#work.add(tracked);
  }

  /** All tablets of a message in one durable transaction. */
  async #create(tasks: readonly TAgentTaskRequest[]): Promise<void> {
    const requests = tasks.map((t) => t.create_tablet_req).filter((r) => r !== undefined);
    let errors: readonly (StatusError | undefined)[];
    try {
      errors = await this.#store.createTablets(requests);
    } catch (error) {
      const failed = new StatusError(TStatusCode.INTERNAL_ERROR, errorText(error), { cause: error });
      errors = requests.map(() => failed);
    }
    this.#reportVersion++;
    const byRequest = new Map(requests.map((r, i) => [r, errors[i]]));
    await Promise.all(tasks.map((task) => {
      const request = task.create_tablet_req;
      if (request === undefined) return this.#finish(task, lacks(task, "create_tablet_req"));
      const error = byRequest.get(request);
      if (error !== undefined) {
        return this.#finish(task, { task_status: statusOf(error), finish_tablet_infos: [] });
      }
      const tablet = this.#store.tablet(request.tablet_id);
      return this.#finish(task, {
        task_status: OK_STATUS,
        finish_tablet_infos: tablet === undefined ? [] : [emptyTabletInfo(tablet)],
      });
    }));
  }

  async #one(task: TAgentTaskRequest): Promise<void> {
    let answer: Answer;
    try {
      answer = await this.#answer(task);
    } catch (error) {
      answer = { task_status: statusOf(error) };
    }
    await this.#finish(task, answer);
  }

  #answer(task: TAgentTaskRequest): Promise<Answer> | Answer {
    switch (task.task_type) {
      case TTaskType.DROP:
        return this.#drop(task);
      case TTaskType.PUBLISH_VERSION:
        return this.#publish(task);
      case TTaskType.CLEAR_TRANSACTION_TASK:
        return this.#clear(task);
      default: {
        const name = enumName(TTaskType, task.task_type) ?? task.task_type;
        return {
          task_status: {
            status_code: TStatusCode.NOT_IMPLEMENTED_ERROR,
            error_msgs: [`The embedded backend has no task ${name}`],
          },
        };
      }
    }
  }

  async #drop(task: TAgentTaskRequest): Promise<Answer> {
    const request = task.drop_tablet_req;
    if (request === undefined) return lacks(task, "drop_tablet_req");
    const known = this.#store.tablet(request.tablet_id) !== undefined;
    await this.#store.dropTablet(request.tablet_id);
    this.#reportVersion++;
    return {
      task_status: known ? OK_STATUS : {
        status_code: TStatusCode.NOT_FOUND,
        error_msgs: [`Tablet ${request.tablet_id} is not on this backend`],
      },
      finish_tablet_infos: [{
        tablet_id: request.tablet_id,
        schema_hash: request.schema_hash ?? 0,
        version: 0n,
        version_hash: 0n,
        row_count: 0n,
        data_size: 0n,
      }],
    };
  }

  async #publish(task: TAgentTaskRequest): Promise<Answer> {
    const request = task.publish_version_req;
    if (request === undefined) return lacks(task, "publish_version_req");
    const partitions = request.partition_version_infos.map((p) => ({
      partitionId: p.partition_id,
      version: p.version,
    }));
    let result = await this.#store.publish({ txnId: request.transaction_id, partitions });
    for (let i = 0; i < PUBLISH_TRIES && result.waitsForEarlier && !this.#stop.signal.aborted; i++) {
      await sleep(PUBLISH_PAUSE_MS, this.#stop.signal);
      result = await this.#store.publish({ txnId: request.transaction_id, partitions });
    }
    this.#reportVersion++;
    return {
      task_status: result.failed.length === 0 ? OK_STATUS : {
        status_code: TStatusCode.INTERNAL_ERROR,
        error_msgs: [
          `Transaction ${request.transaction_id} could not be published on tablets ${
            result.failed.join(", ")
          }`,
        ],
      },
      succ_tablets: new Map(result.succeeded),
      error_tablet_ids: [...result.failed],
      table_id_to_tablet_id_to_delta_num_rows: new Map(
        [...result.deltaRows].map(([table, tablets]) => [table, new Map(tablets)]),
      ),
    };
  }

  async #clear(task: TAgentTaskRequest): Promise<Answer> {
    const request = task.clear_transaction_task_req;
    if (request === undefined) return lacks(task, "clear_transaction_task_req");
    await this.#store.clearTransaction(request.transaction_id, request.partition_id);
    return { task_status: OK_STATUS };
  }

  async #finish(task: TAgentTaskRequest, answer: Answer): Promise<void> {
    await this.#frontends.finishTask({
      backend: this.#identity.backend(),
      task_type: task.task_type,
      signature: task.signature,
      report_version: this.#reportVersion,
      ...answer,
    });
    this.#running.get(task.task_type)?.delete(task.signature);
  }
}

function lacks(task: TAgentTaskRequest, field: string): Answer {
  const name = enumName(TTaskType, task.task_type) ?? task.task_type;
  return {
    task_status: { status_code: TStatusCode.ANALYSIS_ERROR, error_msgs: [`Task ${name} lacks ${field}`] },
  };
}

function emptyTabletInfo(t: StoredTablet): TTabletInfo {
  return {
    tablet_id: t.tabletId,
    schema_hash: t.schemaHash,
    version: t.version,
    version_hash: 0n,
    row_count: 0n,
    data_size: 0n,
    path_hash: PATH_HASH,
    replica_id: t.replicaId,
  };
}

/** Number of the one storage directory, in reports of disks and tablets. */
export const PATH_HASH = 1n;

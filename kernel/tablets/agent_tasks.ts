/**
 * Agent tasks: work that a backend is told to do by submit_tasks and answers later by finishTask on the FE's rpc
 * port. A task is known by its type, its backend and its signature.
 */
import {
  TAgentServiceVersion,
  type TAgentTaskRequest,
  type TFinishTaskRequest,
  TStatusCode,
  TTaskType,
} from "../../idl/thrift.ts";
import { DorisError, type Logger } from "../base/mod.ts";
import type { Backend, BackendRegistry, RpcPool } from "../cluster/mod.ts";

/** A task before it gets its protocol version. */
export type AgentTask = Omit<TAgentTaskRequest, "protocol_version">;

/** Tasks in one submit_tasks call. */
const MAX_TASKS_PER_CALL = 1000;

interface Pending {
  readonly resolve: (request: TFinishTaskRequest) => void;
  readonly reject: (error: DorisError) => void;
}

function keyOf(type: number, backendId: number, signature: bigint): string {
  return `${type}/${backendId}/${signature}`;
}

/** The name of a task type, for messages. */
function typeName(type: number): string {
  const found = Object.entries(TTaskType).find(([, value]) => value === type);
  return found ? found[0] : String(type);
}

export class AgentTasks {
  readonly #registry: BackendRegistry;
  readonly #rpc: RpcPool;
  readonly #log: Logger;
  readonly #pending = new Map<string, Pending>();

  constructor(registry: BackendRegistry, rpc: RpcPool, log: Logger) {
    this.#registry = registry;
    this.#rpc = rpc;
    this.#log = log;
    registry.onChange((backend, before) => {
      if (before?.alive && !backend.alive) this.#fail(backend);
    });
  }

  /**
   * Sends tasks to one backend and waits until all are finished.
   * @param timeoutMs for all of them together
   * @throws DorisError (BackendUnavailable, BackendFailed, Timeout) on the first that fails
   */
  async run(
    backendId: number,
    tasks: readonly AgentTask[],
    timeoutMs: number,
  ): Promise<TFinishTaskRequest[]> {
    const backend = this.#alive(backendId);
    const waiting = tasks.map((task) => this.#await(backend, task, timeoutMs));
    // Rejections are looked at below, also when sending fails first.
    const all = Promise.all(waiting.map((entry) => entry.promise));
    all.catch(() => undefined);
    try {
      await this.#submit(backend, tasks);
      return await all;
    } finally {
      for (const entry of waiting) entry.forget();
    }
  }

  /** Sends tasks whose end nobody waits for. */
  async send(backendId: number, tasks: readonly AgentTask[]): Promise<void> {
    await this.#submit(this.#alive(backendId), tasks);
  }

  /** The handler of FrontendService.finishTask. Answers of tasks nobody waits for are ignored. */
  finish(request: TFinishTaskRequest): void {
    const backend = this.#registry.byThrift(request.backend);
    if (!backend) {
      this.#log.warn("Task finished on an unknown backend", { host: request.backend.host });
      return;
    }
    const key = keyOf(request.task_type, backend.id, request.signature);
    const pending = this.#pending.get(key);
    if (!pending) return;
    const { status_code: code, error_msgs: messages } = request.task_status;
    if (code === TStatusCode.OK) {
      pending.resolve(request);
      return;
    }
    pending.reject(
      new DorisError(
        "BackendFailed",
        `Task ${typeName(request.task_type)} failed on backend ${backend.id}: ${
          messages?.join("; ") ?? `status ${code}`
        }`,
      ),
    );
  }

  #alive(backendId: number): Backend {
    const backend = this.#registry.get(backendId);
    if (!backend?.alive) throw new DorisError("BackendUnavailable", `Backend ${backendId} is not alive`);
    return backend;
  }

  #await(backend: Backend, task: AgentTask, timeoutMs: number): {
    readonly promise: Promise<TFinishTaskRequest>;
    readonly forget: () => void;
  } {
    const key = keyOf(task.task_type, backend.id, task.signature);
    const { promise, resolve, reject } = Promise.withResolvers<TFinishTaskRequest>();
    const timer = setTimeout(() => {
      reject(
        new DorisError(
          "Timeout",
          `Task ${typeName(task.task_type)} on backend ${backend.id} did not finish in ${timeoutMs} ms`,
        ),
      );
    }, timeoutMs);
    this.#pending.set(key, { resolve, reject });
    return {
      promise,
      forget: () => {
        clearTimeout(timer);
        this.#pending.delete(key);
      },
    };
  }

  async #submit(backend: Backend, tasks: readonly AgentTask[]): Promise<void> {
    const client = this.#rpc.backend(backend);
    for (let from = 0; from < tasks.length; from += MAX_TASKS_PER_CALL) {
      const part = tasks.slice(from, from + MAX_TASKS_PER_CALL)
        .map((task) => ({ protocol_version: TAgentServiceVersion.V1, ...task }));
      let messages: readonly string[];
      try {
        const answer = await client.call("submit_tasks", { tasks: part });
        if (answer.status.status_code === TStatusCode.OK) continue;
        messages = answer.status.error_msgs ?? [`status ${answer.status.status_code}`];
      } catch (cause) {
        const why = cause instanceof Error ? cause.message : String(cause);
        throw new DorisError(
          "BackendUnavailable",
          `Backend ${backend.id} (${backend.host}) cannot be reached: ${why}`,
          { cause },
        );
      }
      throw new DorisError("BackendFailed", `Backend ${backend.id} refused tasks: ${messages.join("; ")}`);
    }
  }

  #fail(backend: Backend): void {
    for (const [key, pending] of this.#pending) {
      if (key.split("/")[1] !== String(backend.id)) continue;
      pending.reject(
        new DorisError(
          "BackendUnavailable",
          `Backend ${backend.id} (${backend.host}) was lost: ${backend.error}`,
        ),
      );
    }
  }
}

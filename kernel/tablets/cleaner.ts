/**
 * Drops replicas that nothing refers to any more: of dropped tables (the catalog remembers them until their backend
 * has dropped them) and ones a backend reports that the catalog never had, such as those of a CREATE TABLE that was
 * cut short.
 */
import type { TReportRequest } from "../../idl/thrift.ts";
import type { Logger } from "../base/mod.ts";
import type { Catalog } from "../catalog/mod.ts";
import type { Backend, BackendRegistry } from "../cluster/mod.ts";
import type { AgentTask, AgentTasks } from "./agent_tasks.ts";
import { dropTask } from "./create.ts";

const DROP_TIMEOUT_MS = 30_000;
/** Tablets dropped in one round; the rest follow in the next. */
const MAX_DROPS_PER_ROUND = 2000;

export class TabletCleaner {
  readonly #catalog: Catalog;
  readonly #registry: BackendRegistry;
  readonly #tasks: AgentTasks;
  readonly #log: Logger;
  /** Tablets of a CREATE TABLE under way: reported by the backend before the catalog has them. */
  readonly #creating = new Set<number>();
  #running: Promise<void> | undefined;

  constructor(catalog: Catalog, registry: BackendRegistry, tasks: AgentTasks, log: Logger) {
    this.#catalog = catalog;
    this.#registry = registry;
    this.#tasks = tasks;
    this.#log = log;
  }

  /** Keeps the tablets safe from {@link onReport} while `work` runs. */
  async protect<T>(tabletIds: readonly number[], work: () => Promise<T>): Promise<T> {
    for (const id of tabletIds) this.#creating.add(id);
    try {
      return await work();
    } finally {
      for (const id of tabletIds) this.#creating.delete(id);
    }
  }

  /** Tells backends to drop what the catalog remembers as dropped; joins a round that is under way. */
  sweep(): Promise<void> {
    this.#running ??= this.#sweep().finally(() => this.#running = undefined);
    return this.#running;
  }

  async #sweep(): Promise<void> {
    const dropped = this.#catalog.droppedTablets().slice(0, MAX_DROPS_PER_ROUND);
    for (const [backendId, tablets] of Map.groupBy(dropped, (tablet) => tablet.backendId)) {
      const backend = this.#registry.get(backendId);
      if (!backend) {
        // The backend left the cluster, and its rows with it.
        for (const tablet of tablets) this.#catalog.forgetDropped(tablet.tabletId, backendId);
        continue;
      }
      if (!backend.alive) continue;
      const tasks: AgentTask[] = tablets.map((tablet) =>
        dropTask(tablet.tabletId, tablet.replicaId, tablet.schemaHash)
      );
      try {
        await this.#tasks.run(backendId, tasks, DROP_TIMEOUT_MS);
        for (const tablet of tablets) this.#catalog.forgetDropped(tablet.tabletId, backendId);
      } catch (error) {
        this.#log.warn("Dropping tablets failed, it is tried again later", {
          backend: backendId,
          reason: error instanceof Error ? error.message : String(error),
        });
      }
    }
  }

  /** A backend said which tablets it has. */
  async onReport(backend: Backend, request: TReportRequest): Promise<void> {
    if (!request.tablets) return;
    const remembered = new Set(this.#catalog.droppedTablets().map((tablet) => tablet.tabletId));
    const unknown: AgentTask[] = [];
    for (const [tabletId, tablet] of request.tablets) {
      const id = Number(tabletId);
      if (this.#creating.has(id) || remembered.has(id) || this.#catalog.tabletOwner(id)) continue;
      const info = tablet.tablet_infos[0];
      unknown.push(dropTask(id, Number(info?.replica_id ?? 0n), info?.schema_hash ?? 0));
      if (unknown.length >= MAX_DROPS_PER_ROUND) break;
    }
    if (unknown.length === 0) return;
    this.#log.info("Backend has tablets that no table knows, they are dropped", {
      backend: backend.id,
      tablets: unknown.length,
    });
    await this.#tasks.send(backend.id, unknown);
  }
}

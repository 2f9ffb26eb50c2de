/** Keeps one isolate of one module running: start, pings, restart with back-off, stop. */
import { DorisError, type Logger, toDorisError } from "../base/mod.ts";
import type { ConfigValue, Kernel, ModuleInfo, ProtocolConfig } from "../spi/mod.ts";
import type { FoundModule } from "./discovery.ts";
import {
  MAX_RESTARTS_IN_A_ROW,
  PING_INTERVAL_MS,
  PING_TIMEOUT_MS,
  RESTART_DELAYS_MS,
  STABLE_AFTER_MS,
  START_TIMEOUT_MS,
  STOP_EXTRA_MS,
} from "./limits.ts";
import { cutPermissions } from "./permissions.ts";
import { WorkerLink } from "./worker_link.ts";

/** Times that a test shortens; milliseconds. */
export interface SupervisorTimes {
  readonly startTimeout: number;
  readonly restartDelays: readonly number[];
  readonly pingInterval: number;
  readonly pingTimeout: number;
}

export const DEFAULT_TIMES: SupervisorTimes = {
  startTimeout: START_TIMEOUT_MS,
  restartDelays: RESTART_DELAYS_MS,
  pingInterval: PING_INTERVAL_MS,
  pingTimeout: PING_TIMEOUT_MS,
};

export type ModuleState = "stopped" | "starting" | "running" | "disabled" | "waiting" | "failed";

export interface SupervisorOptions {
  readonly module: FoundModule;
  readonly config: ProtocolConfig;
  readonly kernel: Kernel;
  readonly log: Logger;
  readonly times: SupervisorTimes;
}

export class Supervisor {
  readonly #options: SupervisorOptions;
  #config: ProtocolConfig;
  #link: WorkerLink | null = null;
  #state: ModuleState = "stopped";
  #port = 0;
  #restarts = 0;
  #startedAt = 0;
  #restartTimer: ReturnType<typeof setTimeout> | undefined;
  #pingTimer: ReturnType<typeof setInterval> | undefined;

  constructor(options: SupervisorOptions) {
    this.#options = options;
    this.#config = options.config;
  }

  get state(): ModuleState {
    return this.#state;
  }

  /** Port that the module listens on; 0 while it does not. */
  get port(): number {
    return this.#port;
  }

  /** Starts the module for the first time. Rejects with the reason if it cannot start; nothing is left running then. */
  async start(): Promise<void> {
    try {
      await this.#launch();
    } catch (error) {
      this.#state = "failed";
      throw error;
    }
  }

  async #launch(): Promise<void> {
    const { module, kernel, log, times } = this.#options;
    const { manifest } = module;
    this.#state = "starting";
    const info: ModuleInfo = { manifest, builtIn: module.builtIn };
    let link: WorkerLink | null = null;
    const services = kernel.attach(info, {
      closeConnection: (connection, error) => link?.kernelSide.closeConnection(connection, error),
    });
    link = new WorkerLink({
      name: manifest.name,
      entry: new URL(manifest.entry, `file://${encodeURI(module.folder)}/`).href,
      config: this.#config,
      permissions: cutPermissions(manifest, this.#config, module.folder),
      services,
      log: (level, text) => log[level](text),
      died: (reason) => this.#died(reason),
    });
    this.#link = link;
    try {
      const answer = await link.start(times.startTimeout);
      if (answer.name !== manifest.name || answer.version !== manifest.version) {
        throw new DorisError(
          "Config",
          `Module ${manifest.name} ${manifest.version} calls itself ${answer.name} ${answer.version}`,
        );
      }
      if (!answer.enabled) {
        this.#state = "disabled";
        link.end();
        return;
      }
      this.#running(answer.port);
    } catch (error) {
      link.end();
      throw new DorisError("Config", `Module ${manifest.name} cannot start: ${toDorisError(error).message}`, {
        cause: error,
      });
    }
  }

  #running(port: number): void {
    this.#state = "running";
    this.#startedAt = Date.now();
    this.#port = port;
    const portKey = `${this.#config.module}.port`;
    if (port !== 0 && this.#config.values[portKey] === 0) {
      // After a restart clients find it where it was.
      const values: Readonly<Record<string, ConfigValue>> = { ...this.#config.values, [portKey]: port };
      this.#config = { ...this.#config, values };
    }
    const timer = setInterval(() => this.#ping(), this.#options.times.pingInterval);
    Deno.unrefTimer(timer);
    this.#pingTimer = timer;
  }

  #ping(): void {
    const link = this.#link;
    link?.ping(this.#options.times.pingTimeout).catch((error: unknown) => {
      if (link !== this.#link || this.#state !== "running") return;
      link.end();
      this.#died(toDorisError(error).message);
    });
  }

  /** Only a module that ran is restarted; one that dies while it starts has its start rejected. */
  #died(reason: string): void {
    clearInterval(this.#pingTimer);
    this.#link = null;
    if (this.#state !== "running") return;
    const { log } = this.#options;
    if (Date.now() - this.#startedAt > STABLE_AFTER_MS) this.#restarts = 0;
    log.error("Module died", { reason, restarts: this.#restarts });
    this.#scheduleRestart();
  }

  #scheduleRestart(): void {
    const { log, times } = this.#options;
    if (this.#restarts >= MAX_RESTARTS_IN_A_ROW) {
      this.#state = "failed";
      log.error("Module is given up", { restarts: this.#restarts });
      return;
    }
    const delay = times.restartDelays[Math.min(this.#restarts, times.restartDelays.length - 1)];
    this.#restarts += 1;
    this.#state = "waiting";
    this.#restartTimer = setTimeout(() => {
      this.#launch().then(
        () => log.info("Module runs again", { port: this.#port }),
        (error: unknown) => {
          if (this.#state === "stopped") return;
          log.error("Module did not start again", { reason: toDorisError(error).message });
          this.#scheduleRestart();
        },
      );
    }, delay);
  }

  /** Stops the module: its own stop() with the grace first, then whatever is left is ended. */
  async stop(graceMs: number): Promise<void> {
    const link = this.#link;
    const wasRunning = this.#state === "running";
    this.#state = "stopped";
    clearTimeout(this.#restartTimer);
    clearInterval(this.#pingTimer);
    this.#link = null;
    if (!link) return;
    try {
      if (wasRunning) await link.stop(graceMs, graceMs + STOP_EXTRA_MS);
    } catch (error) {
      this.#options.log.warn("Module did not stop by itself", { reason: toDorisError(error).message });
    } finally {
      link.end();
    }
  }
}

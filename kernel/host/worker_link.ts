/** One worker of a module: its start, its messages, its end. */
import { DorisError } from "../base/mod.ts";
import type { KernelServices, LogLevel, ProtocolConfig } from "../spi/mod.ts";
import { KernelSide } from "./kernel_side.ts";
import type { BootMessage, ControlName, StartAnswer } from "./messages.ts";

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  readonly timer: ReturnType<typeof setTimeout>;
}

export interface WorkerLinkOptions {
  readonly name: string;
  /** URL of the module's entry. */
  readonly entry: string;
  readonly config: ProtocolConfig;
  readonly permissions: Deno.PermissionOptionsObject;
  readonly services: KernelServices;
  log(level: LogLevel, text: string): void;
  /** The worker died or broke the contract; called at most once, never after `end`. */
  died(reason: string): void;
}

/** A running worker. After `end` it is gone for good; a restart makes a new one. */
export class WorkerLink {
  readonly kernelSide: KernelSide;
  readonly #worker: Worker;
  readonly #options: WorkerLinkOptions;
  readonly #waiting = new Map<number, Waiting>();
  #ids = 0;
  #ended = false;

  constructor(options: WorkerLinkOptions) {
    this.#options = options;
    this.#worker = new Worker(new URL("./boot.ts", import.meta.url), {
      type: "module",
      name: `protocol-${options.name}`,
      deno: { permissions: options.permissions },
    });
    this.kernelSide = new KernelSide(this.#worker, options.services, {
      log: (level, text) => options.log(level, text),
      done: (id, value) => this.#settle(id)?.resolve(value),
      failed: (id, text) => this.#settle(id)?.reject(new DorisError("Config", text)),
      violation: (text) => this.#die(`Broke the contract: ${text}`),
    });
    this.#worker.onmessage = (event: MessageEvent<unknown>) => this.kernelSide.receive(event.data);
    this.#worker.onmessageerror = () => this.#die("Sent a message that cannot be read");
    this.#worker.onerror = (event: ErrorEvent) => {
      event.preventDefault();
      this.#die(`Threw: ${event.message}`);
    };
    const boot: BootMessage = { kind: "boot", entry: options.entry, config: options.config };
    this.#worker.postMessage(boot);
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    if (!waiting) return undefined;
    this.#waiting.delete(id);
    clearTimeout(waiting.timer);
    return waiting;
  }

  #die(reason: string): void {
    if (this.#ended) return;
    this.#close(reason);
    this.#options.died(reason);
  }

  #close(reason: string): void {
    this.#ended = true;
    this.#worker.terminate();
    for (const id of [...this.#waiting.keys()]) this.#settle(id)?.reject(new DorisError("Internal", reason));
    this.kernelSide.dispose();
  }

  #control(name: ControlName, argument: number, timeoutMs: number): Promise<unknown> {
    if (this.#ended) return Promise.reject(new DorisError("Internal", "Module is not running"));
    const id = ++this.#ids;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(
          new DorisError(
            "Timeout",
            `Module ${this.#options.name} did not answer '${name}' in ${timeoutMs} ms`,
          ),
        );
      }, timeoutMs);
      this.#waiting.set(id, { resolve, reject, timer });
      this.kernelSide.sendControl(id, name, argument);
    });
  }

  async start(timeoutMs: number): Promise<StartAnswer> {
    return await this.#control("start", 0, timeoutMs) as StartAnswer;
  }

  async ping(timeoutMs: number): Promise<void> {
    await this.#control("ping", 0, timeoutMs);
  }

  async stop(graceMs: number, timeoutMs: number): Promise<void> {
    await this.#control("stop", graceMs, timeoutMs);
  }

  /** Ends the worker, whatever it is doing. */
  end(): void {
    if (!this.#ended) this.#close("Module was ended");
  }
}

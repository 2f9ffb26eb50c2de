/**
 * HTTP as a protocol module: health, bootstrap, metrics and the entry of stream loads.
 * @module
 */
import type { ProtocolAcceptor, ProtocolConfig, ProtocolHandler } from "../../kernel/spi/mod.ts";
import { type HttpConfig, readConfig } from "./config.ts";
import { HttpServer } from "./server.ts";

class HttpHandler implements ProtocolHandler {
  readonly name = "http";
  readonly version = "1.0.0";
  readonly priority = 20;
  #config: HttpConfig | null = null;
  #acceptor: ProtocolAcceptor | null = null;
  #server: HttpServer | null = null;

  get port(): number {
    return this.#server?.port ?? 0;
  }

  get isRunning(): boolean {
    return this.#server?.isRunning ?? false;
  }

  isEnabled(_config: ProtocolConfig): boolean {
    return true;
  }

  initialize(config: ProtocolConfig): void {
    this.#config = readConfig(config);
  }

  setAcceptor(acceptor: ProtocolAcceptor): void {
    this.#acceptor = acceptor;
  }

  async start(): Promise<void> {
    if (!this.#config || !this.#acceptor) {
      throw new Error("Module http was started before it was initialized");
    }
    this.#server = new HttpServer(this.#config, this.#acceptor);
    await this.#server.listen();
  }

  async stop(graceMs: number): Promise<void> {
    await this.#server?.stop(graceMs);
  }

  /** Connections last one request; the kernel has no reason to end one earlier. */
  closeConnection(): void {}
}

export function createHandler(): ProtocolHandler {
  return new HttpHandler();
}

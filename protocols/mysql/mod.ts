/**
 * The MySQL protocol as a module: started by kernel/host in a worker of its own.
 * @module
 */
import type {
  ConnectionId,
  ProtocolAcceptor,
  ProtocolConfig,
  ProtocolError,
  ProtocolHandler,
} from "../../kernel/spi/mod.ts";
import { type MysqlConfig, readConfig } from "./config.ts";
import { MysqlServer } from "./server.ts";

class MysqlHandler implements ProtocolHandler {
  readonly name = "mysql";
  readonly version = "1.0.0";
  readonly priority = 10;
  #config: MysqlConfig | null = null;
  #acceptor: ProtocolAcceptor | null = null;
  #server: MysqlServer | null = null;

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
      throw new Error("Module mysql was started before it was initialized");
    }
    this.#server = new MysqlServer(this.#config, this.#acceptor);
    await this.#server.listen();
  }

  async stop(graceMs: number): Promise<void> {
    await this.#server?.stop(graceMs);
  }

  closeConnection(connectionId: ConnectionId, error: ProtocolError | null): void {
    this.#server?.closeConnection(connectionId, error);
  }
}

export function createHandler(): ProtocolHandler {
  return new MysqlHandler();
}

/** Listens, and gives every socket a {@link Connection}. */
import * as net from "node:net";
import type { ConnectionId, ProtocolAcceptor, ProtocolError } from "../../kernel/spi/mod.ts";
import type { MysqlConfig } from "./config.ts";
import { Connection } from "./connection.ts";
import { shuttingDown, tooManyConnections } from "./errors.ts";
import { PacketWriter } from "./packet_writer.ts";
import { writeErr } from "./packets/err.ts";
import { TaskGate } from "./task_gate.ts";
import type { Transport } from "./transport.ts";

/** How often stop() looks whether the running commands are done, in milliseconds. */
const STOP_POLL_MS = 10;

function transportOf(socket: net.Socket): Transport {
  return {
    remoteAddress: socket.remoteAddress ?? "",
    remotePort: socket.remotePort ?? 0,
    write: (bytes) => socket.write(bytes),
    end: () => void socket.end(),
    destroy: () => void socket.destroy(),
    pause: () => void socket.pause(),
    resume: () => void socket.resume(),
  };
}

export class MysqlServer {
  readonly #config: MysqlConfig;
  readonly #acceptor: ProtocolAcceptor;
  readonly #server: net.Server;
  readonly #out = new PacketWriter();
  readonly #gate: TaskGate;
  readonly #open = new Set<Connection>();
  readonly #byId = new Map<ConnectionId, Connection>();
  #listening = false;

  constructor(config: MysqlConfig, acceptor: ProtocolAcceptor) {
    this.#config = config;
    this.#acceptor = acceptor;
    this.#gate = new TaskGate(config.maxTasks);
    this.#server = net.createServer(
      { noDelay: true, keepAlive: config.keepAlive },
      (socket) => this.#accept(socket),
    );
  }

  get port(): number {
    const address = this.#server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  }

  get isRunning(): boolean {
    return this.#listening;
  }

  listen(): Promise<void> {
    const { port, bindAddress, backlog, ioThreads } = this.#config;
    return new Promise((resolve, reject) => {
      const failed = (error: Error) =>
        reject(new Error(`MySQL cannot listen on ${bindAddress}:${port}: ${error.message}`));
      this.#server.once("error", failed);
      this.#server.listen({ port, host: bindAddress, backlog, reusePort: ioThreads > 1 }, () => {
        this.#server.off("error", failed);
        this.#server.on("error", (error) => this.#acceptor.log("error", `Listener: ${error.message}`));
        this.#listening = true;
        resolve();
      });
    });
  }

  #accept(socket: net.Socket): void {
    // An error is followed by close, which is where it is handled.
    socket.on("error", (error) => this.#acceptor.log("debug", `Socket: ${error.message}`));
    if (this.#open.size >= this.#config.maxConnections) {
      this.#refuse(
        socket,
        tooManyConnections(`Too many connections: the limit is ${this.#config.maxConnections}`),
      );
      return;
    }
    const connection = new Connection({
      transport: transportOf(socket),
      acceptor: this.#acceptor,
      out: this.#out,
      gate: this.#gate,
      maxPacketBytes: this.#config.maxPacketBytes,
      connectTimeoutMs: this.#config.connectTimeoutMs,
      registered: (one) => this.#byId.set(one.connectionId, one),
      closed: (one) => {
        this.#open.delete(one);
        this.#byId.delete(one.connectionId);
      },
    });
    this.#open.add(connection);
    socket.on("data", (bytes: Uint8Array) => connection.receive(bytes));
    socket.on("drain", () => connection.drained());
    socket.on("end", () => connection.disconnected());
    socket.on("close", () => connection.disconnected());
    connection.open();
  }

  #refuse(socket: net.Socket, error: ProtocolError): void {
    this.#out.sequence = 0;
    writeErr(this.#out, error);
    socket.end(this.#out.take());
  }

  closeConnection(connectionId: ConnectionId, error: ProtocolError | null): void {
    this.#byId.get(connectionId)?.kill(error);
  }

  /** Idle connections end at once, running commands get `graceMs`. */
  async stop(graceMs: number): Promise<void> {
    this.#listening = false;
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    const until = Date.now() + graceMs;
    const error = shuttingDown("Server is shutting down");
    const some = (test: (connection: Connection) => boolean) => [...this.#open].some(test);
    do {
      for (const connection of this.#open) if (!connection.busy) connection.shutdown(error);
      if (!some((connection) => connection.busy)) break;
      await new Promise((resolve) => setTimeout(resolve, STOP_POLL_MS));
    } while (Date.now() < until);
    for (const connection of this.#open) connection.shutdown(error);
    // What is written gets a moment to leave; then the sockets are dropped.
    await new Promise((resolve) => setTimeout(resolve, STOP_POLL_MS));
    for (const connection of [...this.#open]) connection.disconnected();
    await closed;
  }
}

/** The module's end of the channel: the kernel's services as a module sees them. Runs in the module's isolate. */
import type {
  ConnectionId,
  ExecuteReply,
  KernelServices,
  LogLevel,
  ProtocolAcceptor,
  ProtocolError,
  ResultBatch,
} from "../spi/mod.ts";
import { Outbox, type PostTarget, unpack } from "./channel.ts";
import { KernelError } from "./kernel_error.ts";
import type { ControlName, HostMessage, MethodName, ModuleMessage } from "./messages.ts";
import { unpackOutcome, type WireReply } from "./wire_outcome.ts";

/** What the boot module does for the host. */
export interface ModuleSideEvents {
  control(name: ControlName, argument: number): Promise<unknown>;
  closeConnection(connection: ConnectionId, error: ProtocolError | null): void;
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: unknown): void;
  /** The result is an ExecuteReply. */
  readonly execute?: boolean;
}

interface CallOptions {
  readonly execute?: boolean;
  /** The arguments hold what JSON cannot carry. */
  readonly cloned?: boolean;
}

/** Batches of one result: filled by messages, emptied by the module, which grants new credit as it consumes. */
class BatchQueue implements AsyncIterableIterator<ResultBatch> {
  readonly #id: number;
  readonly #send: (message: ModuleMessage) => void;
  readonly #batches: ResultBatch[] = [];
  #ended = false;
  #error: ProtocolError | null = null;
  #waiting: Waiting | null = null;
  #closing: (() => void) | null = null;
  #left = false;

  constructor(id: number, send: (message: ModuleMessage) => void) {
    this.#id = id;
    this.#send = send;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  push(batch: ResultBatch): void {
    if (this.#left) return;
    this.#batches.push(batch);
    this.#serve();
  }

  end(error: ProtocolError | null): void {
    this.#ended = true;
    this.#error = error;
    this.#serve();
    this.#closing?.();
  }

  #serve(): void {
    const waiting = this.#waiting;
    if (!waiting) return;
    const batch = this.#batches.shift();
    if (batch) {
      this.#waiting = null;
      this.#send(["credit", this.#id, 1]);
      waiting.resolve({ done: false, value: batch });
    } else if (this.#ended) {
      this.#waiting = null;
      if (this.#error && !this.#left) waiting.reject(new KernelError(this.#error));
      else waiting.resolve({ done: true, value: undefined });
      this.#error = null;
    }
  }

  next(): Promise<IteratorResult<ResultBatch>> {
    if (this.#waiting) return Promise.reject(new Error("A batch is already awaited"));
    if (this.#left) return Promise.resolve({ done: true, value: undefined });
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve: resolve as (value: unknown) => void, reject };
      this.#serve();
    });
  }

  /** Resolves once the kernel has stopped the query, so that the session is free again. */
  return(): Promise<IteratorResult<ResultBatch>> {
    const done = { done: true, value: undefined } as const;
    this.#batches.length = 0;
    if (this.#ended || this.#left) return Promise.resolve(done);
    this.#left = true;
    this.#send(["abandon", this.#id]);
    return new Promise((resolve) => this.#closing = () => resolve(done));
  }
}

export class ModuleSide {
  readonly acceptor: ProtocolAcceptor;
  readonly #events: ModuleSideEvents;
  readonly #outbox: Outbox;
  readonly #calls = new Map<number, Waiting>();
  readonly #streams = new Map<number, BatchQueue>();
  #ids = 0;

  constructor(target: PostTarget, events: ModuleSideEvents) {
    this.#events = events;
    this.#outbox = new Outbox(target);
    this.acceptor = this.#createAcceptor();
  }

  /** Something arrived from the host. */
  receive(data: unknown): void {
    for (const message of unpack(data)) this.#dispatch(message as HostMessage);
  }

  #dispatch(message: HostMessage): void {
    switch (message[0]) {
      case "reply":
        this.#resolve(message[1], message[2]);
        return;
      case "error":
        this.#take(message[1])?.reject(new KernelError(message[2]));
        return;
      case "batch":
        this.#streams.get(message[1])?.push(message[2]);
        return;
      case "end":
        this.#streams.get(message[1])?.end(message[2]);
        this.#streams.delete(message[1]);
        return;
      case "close":
        this.#events.closeConnection(message[1], message[2]);
        return;
      case "control":
        this.#control(message[1], message[2], message[3]);
        return;
    }
  }

  #resolve(id: number, value: unknown): void {
    const waiting = this.#take(id);
    // A stream must be known before the next message, which may be its first batch.
    waiting?.resolve(waiting.execute ? this.#unpackReply(value as WireReply) : value);
  }

  #unpackReply({ outcomes, rest }: WireReply): ExecuteReply {
    return {
      outcomes: outcomes.map((outcome) => unpackOutcome(outcome, (stream) => this.#openStream(stream))),
      rest: rest === 0 ? null : () => this.#call("rest", [rest], { execute: true }),
    };
  }

  #openStream(id: number): BatchQueue {
    const queue = new BatchQueue(id, (message) => this.#send(message));
    this.#streams.set(id, queue);
    return queue;
  }

  #take(id: number): Waiting | undefined {
    const waiting = this.#calls.get(id);
    this.#calls.delete(id);
    return waiting;
  }

  #send(message: ModuleMessage): void {
    this.#outbox.sendPlain(message);
  }

  #control(id: number, name: ControlName, argument: number): void {
    this.#events.control(name, argument).then(
      (value) => this.#send(["done", id, value ?? null]),
      (error: unknown) => this.#send(["failed", id, error instanceof Error ? error.message : String(error)]),
    );
  }

  #call<T>(method: MethodName, args: readonly unknown[], options: CallOptions = {}): Promise<T> {
    const id = ++this.#ids;
    const message: ModuleMessage = ["call", id, method, args];
    return new Promise<T>((resolve, reject) => {
      this.#calls.set(id, { resolve: resolve as (value: unknown) => void, reject, execute: options.execute });
      if (options.cloned) this.#outbox.sendCloned(message);
      else this.#outbox.sendPlain(message);
    });
  }

  #createAcceptor(): ProtocolAcceptor {
    const call = <T>(method: MethodName, ...args: readonly unknown[]) => this.#call<T>(method, args);
    const services: KernelServices = {
      connectionPool: {
        register: (info) => call("connectionPool.register", info),
        unregister: (id, reason) => call("connectionPool.unregister", id, reason),
      },
      authentication: {
        authenticate: (request) => this.#call("authentication.authenticate", [request], { cloned: true }),
      },
      session: {
        open: (id, options) => call("session.open", id, options),
        useDatabase: (id, database) => call("session.useDatabase", id, database),
        reset: (id) => call("session.reset", id),
        setVariables: (id, variables) => call("session.setVariables", id, variables),
        touch: (id) => call("session.touch", id),
        kill: (id, target, queryOnly) => call("session.kill", id, target, queryOnly),
        close: (id) => call("session.close", id),
      },
      query: {
        execute: (id, request) => this.#call("query.execute", [id, request], { execute: true }),
        cancel: (id, reason) => call("query.cancel", id, reason),
      },
      preparedStatement: {
        prepare: (id, sql) => call("preparedStatement.prepare", id, sql),
        execute: (id, statement, parameters, encoding) =>
          this.#call("preparedStatement.execute", [id, statement, parameters, encoding], {
            execute: true,
            cloned: true,
          }),
        close: (id, statement) => call("preparedStatement.close", id, statement),
      },
      load: { routeStreamLoad: (request) => call("load.routeStreamLoad", request) },
      clusterInfo: {
        health: () => call("clusterInfo.health"),
        bootstrap: (id) => call("clusterInfo.bootstrap", id),
        metrics: () => call("clusterInfo.metrics"),
        endpoints: () => call("clusterInfo.endpoints"),
      },
      catalog: {
        databases: (id, pattern) => call("catalog.databases", id, pattern),
        tables: (id, database, pattern) => call("catalog.tables", id, database, pattern),
        columns: (id, database, table, pattern) => call("catalog.columns", id, database, table, pattern),
      },
    };
    return { ...services, log: (level: LogLevel, message: string) => this.#send(["log", level, message]) };
  }
}

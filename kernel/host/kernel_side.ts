/** The host's end of a module's channel: passes the module's calls to the kernel and the kernel's answers back. */
import { DorisError } from "../base/mod.ts";
import type {
  ConnectionId,
  ExecuteReply,
  KernelServices,
  LogLevel,
  ProtocolError,
  ResultBatch,
  StatementOutcome,
  StreamOutcome,
} from "../spi/mod.ts";
import { Outbox, type PostTarget, unpack } from "./channel.ts";
import { toProtocolError } from "./errors.ts";
import { MAX_CALLS_IN_FLIGHT, MAX_LOG_CHARS, STREAM_CREDIT } from "./limits.ts";
import type { HostMessage, ModuleMessage } from "./messages.ts";
import { type ServiceEntry, SERVICES } from "./service_table.ts";
import { packOutcome, type WireReply } from "./wire_outcome.ts";

/** What the supervisor wants to hear of. */
export interface KernelSideEvents {
  log(level: LogLevel, text: string): void;
  /** The module answered a control message. */
  done(id: number, value: unknown): void;
  failed(id: number, text: string): void;
  /** The module broke the contract and must be ended. */
  violation(text: string): void;
}

interface Stream {
  readonly owner: ConnectionId;
  readonly iterator: AsyncIterator<ResultBatch>;
  credit: number;
  wake: (() => void) | null;
  abandoned: boolean;
  /** A batch is being awaited from the kernel. */
  pulling: boolean;
}

const LOG_LEVELS: ReadonlySet<unknown> = new Set<LogLevel>(["debug", "info", "warn", "error"]);

interface Rest {
  readonly owner: ConnectionId;
  readonly run: () => Promise<ExecuteReply>;
}

/** Whether JSON carries the typed columns of an outcome without loss. */
function plainOutcome(outcome: StatementOutcome): boolean {
  if (outcome.kind !== "rows") return true;
  for (const column of outcome.rows.columns) {
    if (column.kind === "bigint" || column.kind === "bytes") return false;
    // JSON has no NaN, no infinities and no negative zero.
    if (column.kind === "number" && !column.values.every(plainNumber)) return false;
  }
  return true;
}

function plainNumber(value: number | null): boolean {
  return value === null || (Number.isFinite(value) && !Object.is(value, -0));
}

/** The buffer of a batch, copied into one of its own unless the kernel gave it away. */
function moveBatch(batch: ResultBatch): { readonly batch: ResultBatch; readonly transfer: ArrayBuffer[] } {
  if (batch.kind !== "encoded") return { batch, transfer: [] };
  const whole = batch.data.buffer instanceof ArrayBuffer && batch.owned;
  const data = whole ? batch.data as Uint8Array<ArrayBuffer> : new Uint8Array(batch.data);
  return { batch: { ...batch, data, owned: true }, transfer: [data.buffer] };
}

/** Serves one module; made anew when the module starts again. */
export class KernelSide {
  readonly #services: KernelServices;
  readonly #events: KernelSideEvents;
  readonly #outbox: Outbox;
  readonly #connections = new Set<ConnectionId>();
  readonly #busy = new Set<ConnectionId>();
  readonly #streams = new Map<number, Stream>();
  readonly #rests = new Map<number, Rest>();
  #handles = 0;
  #inFlight = 0;
  #closed = false;

  constructor(target: PostTarget, services: KernelServices, events: KernelSideEvents) {
    this.#services = services;
    this.#events = events;
    this.#outbox = new Outbox(target);
  }

  /** Connections that the module has registered and not given back. */
  get connections(): ReadonlySet<ConnectionId> {
    return this.#connections;
  }

  /** Something arrived from the module. */
  receive(data: unknown): void {
    if (this.#closed) return;
    let messages: readonly unknown[];
    try {
      messages = unpack(data);
    } catch (error) {
      this.#events.violation(`Unreadable message: ${(error as Error).message}`);
      return;
    }
    for (const message of messages) this.#dispatch(message);
  }

  sendControl(id: number, name: "start" | "stop" | "ping", argument: number): void {
    this.#sendPlain(["control", id, name, argument]);
  }

  closeConnection(connection: ConnectionId, error: ProtocolError | null): void {
    if (this.#connections.has(connection)) this.#sendPlain(["close", connection, error]);
  }

  /** The module is gone: nothing is sent any more, its streams and connections are given back. */
  async dispose(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#outbox.close();
    for (const stream of this.#streams.values()) this.#abandon(stream);
    this.#streams.clear();
    this.#rests.clear();
    const left = [...this.#connections];
    this.#connections.clear();
    await Promise.all(
      left.map((connection) =>
        this.#services.connectionPool.unregister(connection, "module_gone").catch((error: unknown) =>
          this.#events.log(
            "warn",
            `Connection ${connection} of a lost module: ${toProtocolError(error).message}`,
          )
        )
      ),
    );
  }

  #sendPlain(message: HostMessage): void {
    this.#outbox.sendPlain(message);
  }

  #dispatch(raw: unknown): void {
    if (!Array.isArray(raw)) {
      this.#events.violation("Message is not a tuple");
      return;
    }
    const message = raw as unknown as ModuleMessage;
    switch (message[0]) {
      case "call":
        if (!Number.isSafeInteger(message[1]) || !Array.isArray(message[3])) {
          this.#events.violation("Call without id or arguments");
          return;
        }
        this.#call(message[1], message[2], message[3]);
        return;
      case "credit":
        this.#grant(message[1], message[2]);
        return;
      case "abandon":
        this.#abandonByModule(message[1]);
        return;
      case "log":
        if (LOG_LEVELS.has(message[1])) {
          this.#events.log(message[1], String(message[2]).slice(0, MAX_LOG_CHARS));
        } else this.#events.violation("Log line without a known level");
        return;
      case "done":
        this.#events.done(message[1], message[2]);
        return;
      case "failed":
        this.#events.failed(message[1], String(message[2]));
        return;
      default:
        this.#events.violation(`Unknown message '${String(raw[0])}'`);
    }
  }

  #call(id: number, method: string, args: readonly unknown[]): void {
    if (this.#inFlight >= MAX_CALLS_IN_FLIGHT) {
      this.#events.violation(`More than ${MAX_CALLS_IN_FLIGHT} calls at a time`);
      return;
    }
    if (method === "rest") {
      this.#runRest(id, args[0]);
      return;
    }
    const entry: ServiceEntry | undefined = Object.hasOwn(SERVICES, method)
      ? SERVICES[method as keyof typeof SERVICES]
      : undefined;
    if (!entry) {
      return this.#refuse(id, new DorisError("NotSupported", `Service call '${method}' is not known`));
    }
    if (!entry.valid(args)) {
      return this.#refuse(id, new DorisError("Internal", `Service call ${method} has malformed arguments`));
    }
    const owner = entry.owner(args);
    if (owner !== null && !this.#connections.has(owner)) {
      return this.#refuse(
        id,
        new DorisError("NotAuthenticated", `Connection ${owner} is not one of this module`),
      );
    }
    if (method === "connectionPool.unregister") this.#connections.delete(owner as number);
    if (!entry.exclusive || owner === null) {
      this.#answer(id, method, entry, owner, this.#run(entry, args));
      return;
    }
    if (this.#busy.has(owner)) {
      return this.#refuse(id, new DorisError("Internal", `Session ${owner} already runs a command`));
    }
    this.#busy.add(owner);
    this.#answer(id, method, entry, owner, this.#run(entry, args));
  }

  /** A service that throws before its first await rejects like any other. */
  #run(entry: ServiceEntry, args: readonly unknown[]): Promise<unknown> {
    try {
      return entry.run(this.#services, args);
    } catch (error) {
      return Promise.reject(error);
    }
  }

  #refuse(id: number, error: unknown): void {
    this.#sendPlain(["error", id, toProtocolError(error)]);
  }

  #answer(
    id: number,
    method: string,
    entry: ServiceEntry,
    owner: number | null,
    work: Promise<unknown>,
  ): void {
    this.#inFlight += 1;
    work.then((value) => {
      this.#inFlight -= 1;
      if (entry.reply) {
        this.#sendReply(id, owner as number, value as ExecuteReply);
        return;
      }
      if (entry.exclusive) this.#busy.delete(owner as number);
      if (method === "connectionPool.register") {
        this.#registered((value as { connectionId: number }).connectionId);
      }
      const message: HostMessage = ["reply", id, value ?? null];
      if (entry.binary) this.#outbox.sendCloned(message);
      else this.#sendPlain(message);
    }, (error: unknown) => {
      this.#inFlight -= 1;
      if (entry.exclusive) this.#busy.delete(owner as number);
      this.#refuse(id, error);
    });
  }

  #registered(connection: ConnectionId): void {
    if (!this.#closed) {
      this.#connections.add(connection);
      return;
    }
    // The module died while the kernel was still answering.
    this.#services.connectionPool.unregister(connection, "module_gone").catch((error: unknown) =>
      this.#events.log("warn", `Connection ${connection} of a lost module: ${toProtocolError(error).message}`)
    );
  }

  #runRest(id: number, handle: unknown): void {
    const rest = this.#rests.get(handle as number);
    if (!rest) return this.#refuse(id, new DorisError("Internal", `There is no rest ${String(handle)}`));
    this.#rests.delete(handle as number);
    this.#inFlight += 1;
    this.#busy.add(rest.owner);
    rest.run().then((reply) => {
      this.#inFlight -= 1;
      this.#sendReply(id, rest.owner, reply);
    }, (error: unknown) => {
      this.#inFlight -= 1;
      this.#busy.delete(rest.owner);
      this.#refuse(id, error);
    });
  }

  #sendReply(id: number, owner: ConnectionId, reply: ExecuteReply): void {
    const last = reply.outcomes.at(-1);
    const plain = reply.outcomes.every(plainOutcome);
    const stream = last?.kind === "stream" ? this.#openStream(owner, last) : null;
    const outcomes = reply.outcomes.map((outcome) =>
      packOutcome(
        outcome.kind === "error" ? { kind: "error", error: toProtocolError(outcome.error) } : outcome,
        stream?.id ?? 0,
      )
    );
    let rest = 0;
    if (reply.rest) {
      rest = ++this.#handles;
      this.#rests.set(rest, { owner, run: reply.rest });
    }
    const answer: WireReply = { outcomes, rest };
    const message: HostMessage = ["reply", id, answer];
    // Free before the answer goes out: the next statement may follow it at once.
    if (!stream) this.#busy.delete(owner);
    if (plain) this.#sendPlain(message);
    else this.#outbox.sendCloned(message);
  }

  #openStream(owner: ConnectionId, outcome: StreamOutcome): { readonly id: number } {
    const id = ++this.#handles;
    const stream: Stream = {
      owner,
      iterator: outcome.batches[Symbol.asyncIterator](),
      credit: STREAM_CREDIT,
      wake: null,
      abandoned: false,
      pulling: false,
    };
    if (this.#closed) {
      this.#abandon(stream);
      return { id };
    }
    this.#streams.set(id, stream);
    // The reply must leave before the first batch.
    queueMicrotask(() => this.#pump(id, stream));
    return { id };
  }

  async #pump(id: number, stream: Stream): Promise<void> {
    let failure: ProtocolError | null = null;
    try {
      while (!stream.abandoned) {
        if (stream.credit === 0) await new Promise<void>((resolve) => stream.wake = resolve);
        if (stream.abandoned) break;
        stream.pulling = true;
        const next = await stream.iterator.next();
        stream.pulling = false;
        if (next.done || stream.abandoned) break;
        stream.credit -= 1;
        const { batch, transfer } = moveBatch(next.value);
        const message: HostMessage = ["batch", id, batch];
        this.#outbox.sendCloned(message, transfer);
      }
      if (stream.abandoned) await stream.iterator.return?.();
    } catch (error) {
      failure = toProtocolError(error);
    }
    stream.pulling = false;
    this.#streams.delete(id);
    // A rest that waits behind a stream that ended badly is never run.
    if (failure || stream.abandoned) this.#dropRests(stream.owner);
    this.#busy.delete(stream.owner);
    this.#sendPlain(["end", id, failure]);
  }

  #dropRests(owner: ConnectionId): void {
    for (const [handle, rest] of this.#rests) if (rest.owner === owner) this.#rests.delete(handle);
  }

  #grant(id: number, batches: number): void {
    const stream = this.#streams.get(id);
    // The last grants of a stream that has ended in the meantime are normal.
    if (!stream) return;
    if (!Number.isSafeInteger(batches) || batches < 1 || stream.credit + batches > STREAM_CREDIT) {
      this.#events.violation(`Credit of ${batches} batches for a stream`);
      return;
    }
    stream.credit += batches;
    stream.wake?.();
    stream.wake = null;
  }

  #abandonByModule(id: number): void {
    const stream = this.#streams.get(id);
    if (stream) this.#abandon(stream);
  }

  /** Ends a stream early; what waits in the kernel for the next batch is cancelled. */
  #abandon(stream: Stream): void {
    if (stream.abandoned) return;
    stream.abandoned = true;
    stream.wake?.();
    stream.wake = null;
    if (!stream.pulling) return;
    this.#services.query.cancel(stream.owner, "client_vanished").catch((error: unknown) =>
      this.#events.log("warn", `Cancelling the query of ${stream.owner}: ${toProtocolError(error).message}`)
    );
  }
}

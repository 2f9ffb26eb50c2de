import net from "node:net";
import { WireError } from "../errors.ts";
import { TMessageType } from "../protocol.ts";
import { TApplicationExceptionType, writeTApplicationException } from "./application_exception.ts";
import { errorText } from "./errors.ts";
import { MAX_RPC_MESSAGE_BYTES, MessageFramer } from "./framer.ts";
import { encodeRpcMessage, openRpcMessage, type RpcMessage } from "./npm_thrift.ts";
import {
  type AnyThriftService,
  type ArgsOf,
  type MethodName,
  methodOf,
  type ResultOf,
} from "./service_types.ts";

/** Who calls. */
export interface ThriftCallContext {
  readonly remoteAddress: string;
}

/** Handlers by method name; a method without one is answered as unknown. */
export type ThriftHandlers<S extends AnyThriftService> = {
  readonly [M in MethodName<S>]?: (
    args: ArgsOf<S, M>,
    ctx: ThriftCallContext,
  ) => ResultOf<S, M> | Promise<ResultOf<S, M>>;
};

export interface ThriftServerOptions {
  readonly host: string;
  /** 0: any free one */
  readonly port: number;
  /** Largest message taken. */
  readonly maxMessageBytes?: number;
  /** Connections at a time; past it the one that is idle for longest goes, or the new one where none is idle. */
  readonly maxConnections?: number;
  /** Bytes of incomplete messages over all connections. */
  readonly maxBufferedBytes?: number;
  /** A message must be complete this long after its first byte. */
  readonly messageTimeoutMs?: number;
  /** The peer must take an answer within this time. */
  readonly writeTimeoutMs?: number;
  /** Told about connections that are dropped for cause; what a handler throws goes to the peer as well. */
  readonly onError?: (message: string, error: unknown) => void;
}

export interface ThriftServer {
  readonly port: number;
  /** Open connections. */
  readonly connections: number;
  /** Stops listening and drops all connections. */
  close(): Promise<void>;
}

export const MAX_CONNECTIONS = 1024;
export const MAX_BUFFERED_BYTES = 512 * 1024 * 1024;
export const MESSAGE_TIMEOUT_MS = 30_000;
export const WRITE_TIMEOUT_MS = 60_000;
/** Requests of one connection that wait for their turn; past it the socket is not read. */
const MAX_QUEUED_REQUESTS = 16;

type Limits = Required<Omit<ThriftServerOptions, "host" | "port" | "onError">>;
type Handler = (args: unknown, ctx: ThriftCallContext) => unknown;

/**
 * Serves a Thrift service over TCP: binary protocol, unframed, as Doris' FE and BE speak it. node:net accepts and
 * MessageFramer bounds what comes in (npm:thrift's own server takes any length and starts over with each chunk);
 * whole messages are read and written through npm:thrift's protocol.
 */
export function createThriftServer<S extends AnyThriftService>(
  service: S,
  handlers: ThriftHandlers<S>,
  options: ThriftServerOptions,
): Promise<ThriftServer> {
  const limits: Limits = {
    maxMessageBytes: options.maxMessageBytes ?? MAX_RPC_MESSAGE_BYTES,
    maxConnections: options.maxConnections ?? MAX_CONNECTIONS,
    maxBufferedBytes: options.maxBufferedBytes ?? MAX_BUFFERED_BYTES,
    messageTimeoutMs: options.messageTimeoutMs ?? MESSAGE_TIMEOUT_MS,
    writeTimeoutMs: options.writeTimeoutMs ?? WRITE_TIMEOUT_MS,
  };
  const pool = new ConnectionPool(limits);
  const dispatch = (m: RpcMessage, ctx: ThriftCallContext) =>
    answer(service, handlers, m, ctx, options.onError);
  const server = net.createServer((socket) => {
    if (!pool.makeRoom()) {
      options.onError?.(`Connection refused, all ${limits.maxConnections} are busy`, undefined);
      socket.destroy();
      return;
    }
    pool.add(new Connection(socket, limits, pool, dispatch, options.onError));
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(options.port, options.host, () => {
      server.off("error", reject);
      server.on("error", (e: Error) => options.onError?.("Listening socket failed", e));
      const address = server.address();
      if (address === null || typeof address === "string") {
        reject(new Error(`No TCP address for ${options.host}:${options.port}`));
        return;
      }
      resolve({
        port: address.port,
        get connections() {
          return pool.size;
        },
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            pool.closeAll();
          }),
      });
    });
  });
}

/** Runs the handler of a message; the answer as bytes, or undefined for a oneway method. */
async function answer(
  service: AnyThriftService,
  handlers: object,
  m: RpcMessage,
  ctx: ThriftCallContext,
  onError: ThriftServerOptions["onError"],
): Promise<Uint8Array | undefined> {
  const method = methodOf<unknown, unknown>(service, m.name);
  const handler = Object.hasOwn(handlers, m.name) ? (handlers as Record<string, Handler>)[m.name] : undefined;
  const fail = (type: number, message: string) =>
    m.type === TMessageType.ONEWAY
      ? undefined
      : encodeRpcMessage(m.name, TMessageType.EXCEPTION, m.seqId, writeTApplicationException, {
        message,
        type,
      });
  if (method === undefined || handler === undefined) {
    return fail(
      TApplicationExceptionType.UNKNOWN_METHOD,
      `Method ${m.name} of ${service.name} is not implemented`,
    );
  }
  let args: unknown;
  try {
    args = m.body(method.readArgs);
  } catch (e) {
    onError?.(`Arguments of ${m.name} from ${ctx.remoteAddress} are unreadable`, e);
    return fail(TApplicationExceptionType.PROTOCOL_ERROR, errorText(e));
  }
  try {
    const result = await handler(args, ctx);
    if (method.oneway) return undefined;
    return encodeRpcMessage(m.name, TMessageType.REPLY, m.seqId, method.writeResult, result);
  } catch (e) {
    onError?.(`Handler of ${m.name} failed`, e);
    return fail(TApplicationExceptionType.INTERNAL_ERROR, errorText(e));
  }
}

class ConnectionPool {
  private readonly open = new Set<Connection>();
  bufferedBytes = 0;

  constructor(private readonly limits: Limits) {}

  get size(): number {
    return this.open.size;
  }

  /** Room for one more, by dropping the connection that is idle for longest if need be. */
  makeRoom(): boolean {
    if (this.open.size < this.limits.maxConnections) return true;
    let oldest: Connection | undefined;
    for (const c of this.open) {
      if (!c.busy && (oldest === undefined || c.lastUsed < oldest.lastUsed)) oldest = c;
    }
    oldest?.drop();
    return oldest !== undefined;
  }

  add(c: Connection): void {
    this.open.add(c);
  }

  remove(c: Connection): void {
    this.open.delete(c);
  }

  closeAll(): void {
    for (const c of [...this.open]) c.drop();
  }
}

/** One peer: its messages are answered one after the other, in the order in which they came. */
class Connection {
  lastUsed = performance.now();
  private readonly framer: MessageFramer;
  private readonly queue: Uint8Array[] = [];
  private running = false;
  private closed = false;
  private counted = 0;
  private messageTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly ctx: ThriftCallContext;

  constructor(
    private readonly socket: net.Socket,
    private readonly limits: Limits,
    private readonly pool: ConnectionPool,
    private readonly dispatch: (m: RpcMessage, ctx: ThriftCallContext) => Promise<Uint8Array | undefined>,
    private readonly onError: ThriftServerOptions["onError"],
  ) {
    this.framer = new MessageFramer(limits.maxMessageBytes);
    this.ctx = { remoteAddress: socket.remoteAddress ?? "unknown" };
    socket.setNoDelay(true);
    socket.on("data", (chunk: Uint8Array) => this.onData(chunk));
    // A reset by the peer needs no report: "close" follows.
    socket.on("error", () => this.drop());
    socket.on("close", () => this.drop());
  }

  /** A call is being answered. */
  get busy(): boolean {
    return this.running;
  }

  private onData(chunk: Uint8Array): void {
    if (this.closed) return;
    try {
      this.queue.push(...this.framer.push(chunk));
    } catch (e) {
      if (!(e instanceof WireError)) throw e;
      this.fault(`Bytes from ${this.ctx.remoteAddress} are no Thrift message`, e);
      return;
    }
    this.lastUsed = performance.now();
    this.count();
    if (this.pool.bufferedBytes > this.limits.maxBufferedBytes) {
      this.fault(`Incomplete messages exceed ${this.limits.maxBufferedBytes} bytes`, undefined);
      return;
    }
    this.watch();
    if (this.queue.length > MAX_QUEUED_REQUESTS) this.socket.pause();
    if (!this.running && this.queue.length > 0) this.run();
  }

  /** Keeps the pool's sum of incomplete bytes right. */
  private count(): void {
    const now = this.closed ? 0 : this.framer.bufferedBytes;
    this.pool.bufferedBytes += now - this.counted;
    this.counted = now;
  }

  /** A message that has begun must end in time. */
  private watch(): void {
    if (this.framer.bufferedBytes === 0) {
      clearTimeout(this.messageTimer);
      this.messageTimer = undefined;
    } else if (this.messageTimer === undefined) {
      this.messageTimer = setTimeout(
        () => this.fault(`Message from ${this.ctx.remoteAddress} is incomplete`, undefined),
        this.limits.messageTimeoutMs,
      );
    }
  }

  private async run(): Promise<void> {
    this.running = true;
    try {
      for (let bytes = this.queue.shift(); bytes !== undefined && !this.closed; bytes = this.queue.shift()) {
        if (this.queue.length <= MAX_QUEUED_REQUESTS && this.socket.isPaused()) this.socket.resume();
        const m = openRpcMessage(bytes);
        if (m.type !== TMessageType.CALL && m.type !== TMessageType.ONEWAY) {
          throw new WireError("malformed", `Message type ${m.type} is no call`);
        }
        const reply = await this.dispatch(m, this.ctx);
        if (reply !== undefined && !this.closed) await this.send(reply);
        this.lastUsed = performance.now();
      }
    } catch (e) {
      this.fault(`Connection of ${this.ctx.remoteAddress} failed`, e);
    } finally {
      this.running = false;
    }
  }

  /** Resolves when the peer has room again; rejects when it takes too long. */
  private send(bytes: Uint8Array): Promise<void> {
    if (this.socket.write(bytes)) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const finish = (e?: Error) => {
        clearTimeout(timer);
        this.socket.off("drain", onDrain);
        this.socket.off("close", onDrain);
        if (e === undefined) resolve();
        else reject(e);
      };
      const onDrain = () => finish();
      const timer = setTimeout(
        () =>
          finish(new WireError("limit", `Peer did not take its answer in ${this.limits.writeTimeoutMs} ms`)),
        this.limits.writeTimeoutMs,
      );
      this.socket.on("drain", onDrain);
      this.socket.on("close", onDrain);
    });
  }

  private fault(message: string, error: unknown): void {
    if (this.closed) return;
    this.onError?.(message, error);
    this.drop();
  }

  drop(): void {
    if (this.closed) return;
    this.closed = true;
    clearTimeout(this.messageTimer);
    this.queue.length = 0;
    this.count();
    this.pool.remove(this);
    this.socket.destroy();
  }
}

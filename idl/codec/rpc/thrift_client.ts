import net from "node:net";
import { type ReadFn, TMessageType } from "../protocol.ts";
import { readTApplicationException, TApplicationExceptionType } from "./application_exception.ts";
import { addressText, type CallOptions, errorText, RpcError } from "./errors.ts";
import { MAX_RPC_MESSAGE_BYTES, MessageFramer } from "./framer.ts";
import { encodeRpcMessage, openRpcMessage, type RpcMessage } from "./npm_thrift.ts";
import {
  type AnyThriftService,
  type ArgsOf,
  type MethodName,
  methodOf,
  type ResultOf,
} from "./service_types.ts";

export interface ThriftClientOptions {
  readonly host: string;
  readonly port: number;
  /** Default time for a call, connecting included. */
  readonly timeoutMs?: number;
  /** Largest answer taken. */
  readonly maxMessageBytes?: number;
  /** Calls that may wait for the connection. */
  readonly maxWaiting?: number;
  /** An unused connection is closed after this time. */
  readonly idleMs?: number;
}

export const CALL_TIMEOUT_MS = 60_000;
export const MAX_WAITING_CALLS = 1024;
export const IDLE_MS = 60_000;

interface Call {
  readonly method: string;
  readonly oneway: boolean;
  readonly seqId: number;
  readonly bytes: Uint8Array;
  settled: boolean;
  /** Gets the reply, or undefined for a oneway call. */
  resolve(reply: RpcMessage | undefined): void;
  reject(e: RpcError): void;
}

/**
 * Client of one Thrift service at one address: one connection, opened with the first call and again after a failure;
 * calls go one after the other. A call that fails is not repeated here, since only the caller knows whether it may be.
 */
export class ThriftClient<S extends AnyThriftService> {
  readonly address: string;
  private readonly waiting: Call[] = [];
  private current: Call | undefined;
  private socket: net.Socket | undefined;
  private connected = false;
  private seqId = 0;
  private closed = false;
  private idleTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly service: S, private readonly options: ThriftClientOptions) {
    this.address = addressText(options.host, options.port);
  }

  /** Calls a method; rejects with RpcError. */
  async call<M extends MethodName<S>>(
    name: M,
    args: ArgsOf<S, M>,
    options: CallOptions = {},
  ): Promise<ResultOf<S, M>> {
    const method = methodOf<ArgsOf<S, M>, ResultOf<S, M>>(this.service, name);
    if (method === undefined) throw this.error("unimplemented", name, "The service has no such method");
    if (this.closed) throw this.error("closed", name, "The client is closed");
    if (this.waiting.length >= (this.options.maxWaiting ?? MAX_WAITING_CALLS)) {
      throw this.error("overload", name, `${this.waiting.length} calls wait already`);
    }
    const seqId = this.seqId = (this.seqId + 1) & 0x7fffffff;
    const type = method.oneway ? TMessageType.ONEWAY : TMessageType.CALL;
    const bytes = encodeRpcMessage(name, type, seqId, method.writeArgs, args);
    const reply = await this.enqueue(name, method.oneway, seqId, bytes, options);
    if (reply === undefined) return undefined as ResultOf<S, M>;
    return this.result(name, reply, method.readResult);
  }

  private enqueue(
    method: string,
    oneway: boolean,
    seqId: number,
    bytes: Uint8Array,
    options: CallOptions,
  ): Promise<RpcMessage | undefined> {
    return new Promise((resolve, reject) => {
      const { signal } = options;
      const timeoutMs = options.timeoutMs ?? this.options.timeoutMs ?? CALL_TIMEOUT_MS;
      const onAbort = () => this.giveUp(call, this.error("cancelled", method, "The caller gave it up"));
      const settle = () => {
        if (call.settled) return false;
        call.settled = true;
        clearTimeout(timer);
        signal?.removeEventListener("abort", onAbort);
        return true;
      };
      const call: Call = {
        method,
        oneway,
        seqId,
        bytes,
        settled: false,
        resolve: (reply) => settle() && resolve(reply),
        reject: (e) => settle() && reject(e),
      };
      const timer = setTimeout(
        () => this.giveUp(call, this.error("timeout", method, `No answer in ${timeoutMs} ms`)),
        timeoutMs,
      );
      if (signal?.aborted) {
        call.reject(this.error("cancelled", method, "The caller gave it up"));
        return;
      }
      signal?.addEventListener("abort", onAbort);
      this.waiting.push(call);
      this.pump();
    });
  }

  /** Ends a call from this side. One that is out takes its connection along: its answer would meet the next call. */
  private giveUp(call: Call, e: RpcError): void {
    call.reject(e);
    if (this.current === call) {
      this.current = undefined;
      this.dropSocket();
      this.pump();
    } else {
      const at = this.waiting.indexOf(call);
      if (at >= 0) this.waiting.splice(at, 1);
    }
  }

  private pump(): void {
    if (this.current !== undefined) return;
    const call = this.waiting.shift();
    if (call === undefined) {
      this.armIdle();
      return;
    }
    clearTimeout(this.idleTimer);
    this.current = call;
    const socket = this.socket ?? this.connect();
    socket.write(call.bytes, () => {
      if (call.oneway && this.current === call) this.finish(call, undefined);
    });
  }

  private finish(call: Call, reply: RpcMessage | undefined): void {
    this.current = undefined;
    call.resolve(reply);
    this.pump();
  }

  private connect(): net.Socket {
    const socket = net.createConnection({ host: this.options.host, port: this.options.port, noDelay: true });
    const framer = new MessageFramer(this.options.maxMessageBytes ?? MAX_RPC_MESSAGE_BYTES);
    this.socket = socket;
    this.connected = false;
    socket.on("connect", () => {
      if (this.socket === socket) this.connected = true;
    });
    socket.on("data", (chunk: Uint8Array) => {
      if (this.socket !== socket) return;
      try {
        for (const m of framer.push(chunk)) this.onReply(m);
      } catch (e) {
        this.fail(socket, "protocol", errorText(e));
      }
    });
    socket.on("error", (e: Error) => this.fail(socket, this.connected ? "closed" : "connect", e.message));
    socket.on(
      "close",
      () => this.fail(socket, this.connected ? "closed" : "connect", "The connection was closed"),
    );
    return socket;
  }

  /** Throws where the message is not the answer to the call that is out: the stream is in doubt then. */
  private onReply(bytes: Uint8Array): void {
    const m = openRpcMessage(bytes);
    const call = this.current;
    if (call === undefined || m.seqId !== call.seqId || m.name !== call.method) {
      throw new Error(`The answer is for call ${m.seqId} of ${m.name}`);
    }
    this.finish(call, m);
  }

  /** The connection is lost: the call that is out fails, those that wait go over a new one. */
  private fail(socket: net.Socket, kind: "connect" | "closed" | "protocol", detail: string): void {
    if (this.socket !== socket) return;
    this.dropSocket();
    const call = this.current;
    this.current = undefined;
    call?.reject(this.error(kind, call.method, detail));
    if (!this.closed && this.waiting.length > 0) this.pump();
  }

  private dropSocket(): void {
    const socket = this.socket;
    this.socket = undefined;
    this.connected = false;
    socket?.destroy();
  }

  private armIdle(): void {
    clearTimeout(this.idleTimer);
    if (this.socket === undefined || this.closed) return;
    this.idleTimer = setTimeout(() => {
      if (this.current === undefined) this.dropSocket();
    }, this.options.idleMs ?? IDLE_MS);
    // An unused connection alone must not keep the process alive.
    Deno.unrefTimer(this.idleTimer);
  }

  private result<R>(name: string, m: RpcMessage, read: ReadFn<R>): R {
    try {
      if (m.type === TMessageType.REPLY) return m.body(read);
      if (m.type === TMessageType.EXCEPTION) {
        const x = m.body(readTApplicationException);
        const kind = x.type === TApplicationExceptionType.UNKNOWN_METHOD ? "unimplemented" : "remote";
        throw this.error(kind, name, x.message, x.type);
      }
    } catch (e) {
      throw e instanceof RpcError ? e : this.error("protocol", name, errorText(e));
    }
    throw this.error("protocol", name, `Message type ${m.type} is no reply`);
  }

  private error(kind: RpcError["kind"], method: string, detail: string, code?: number): RpcError {
    return new RpcError(kind, this.address, method, detail, code);
  }

  /** Drops the connection; calls that are out or wait reject. */
  close(): void {
    this.closed = true;
    clearTimeout(this.idleTimer);
    this.dropSocket();
    const calls = this.current === undefined
      ? this.waiting.splice(0)
      : [this.current, ...this.waiting.splice(0)];
    this.current = undefined;
    for (const c of calls) c.reject(this.error("closed", c.method, "The client was closed"));
  }
}

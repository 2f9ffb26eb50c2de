import { Buffer } from "node:buffer";
import type * as grpc from "@grpc/grpc-js";
import { plainBytes } from "../buffer.ts";
import { addressText, type CallOptions, errorText, RpcError, type RpcErrorKind } from "./errors.ts";
import { CHANNEL_OPTIONS } from "./grpc_options.ts";
import {
  type AnyGrpcService,
  type GrpcMethod,
  type GrpcMethodName,
  grpcMethodOf,
  GrpcStatus,
  type RequestOf,
  type ResponseOf,
} from "./grpc_types.ts";

export interface GrpcClientOptions {
  readonly host: string;
  readonly port: number;
  /** Default time for a call. */
  readonly timeoutMs?: number;
  /** Calls that may be out at a time. */
  readonly maxInFlight?: number;
}

export const GRPC_CALL_TIMEOUT_MS = 60_000;
export const MAX_IN_FLIGHT_CALLS = 4096;

const KIND_OF_STATUS: Readonly<Record<number, RpcErrorKind>> = {
  [GrpcStatus.CANCELLED]: "cancelled",
  [GrpcStatus.DEADLINE_EXCEEDED]: "timeout",
  [GrpcStatus.UNAVAILABLE]: "connect",
  [GrpcStatus.UNIMPLEMENTED]: "unimplemented",
};

/** The library is loaded with the first call, not when a process starts. */
let library: Promise<typeof grpc> | undefined;
export function loadGrpc(): Promise<typeof grpc> {
  return library ??= import("@grpc/grpc-js");
}

/** The bytes as a Buffer over the same memory. */
export function asBuffer(b: Uint8Array): Buffer {
  return Buffer.from(b.buffer, b.byteOffset, b.byteLength);
}

/**
 * Client of the gRPC services at one address over one channel, which lives until close() and reconnects by itself. Rejects
 * with RpcError.
 */
export class GrpcClient {
  readonly address: string;
  private client: grpc.Client | undefined;
  private inFlight = 0;
  private closed = false;

  constructor(private readonly options: GrpcClientOptions) {
    this.address = addressText(options.host, options.port);
  }

  /** Calls a method that answers with one message. */
  async call<S extends AnyGrpcService, M extends GrpcMethodName<S>>(
    service: S,
    name: M,
    request: RequestOf<S, M>,
    options: CallOptions = {},
  ): Promise<ResponseOf<S, M>> {
    const method = this.method<RequestOf<S, M>, ResponseOf<S, M>>(service, name);
    const client = await this.open(name, options);
    this.inFlight++;
    try {
      return await this.unary(client, name, method, request, options);
    } finally {
      this.inFlight--;
    }
  }

  private unary<A, R>(
    client: grpc.Client,
    name: string,
    method: GrpcMethod<A, R>,
    request: A,
    options: CallOptions,
  ): Promise<R> {
    return new Promise((resolve, reject) => {
      const { signal } = options;
      const onAbort = () => call.cancel();
      const call = client.makeUnaryRequest<A, R>(
        method.path,
        (v) => asBuffer(method.encodeRequest(v)),
        (b) => method.decodeResponse(plainBytes(b)),
        request,
        { deadline: this.deadline(options) },
        (e, response) => {
          signal?.removeEventListener("abort", onAbort);
          if (e !== null) reject(this.statusError(name, e));
          else if (response === undefined) reject(this.error("protocol", name, "The answer is empty"));
          else resolve(response);
        },
      );
      signal?.addEventListener("abort", onAbort);
    });
  }

  /**
   * Calls a method that answers with a stream of messages. It is pulled: the peer is held back when nobody asks. Leaving
   * the loop early cancels the call.
   */
  async *stream<S extends AnyGrpcService, M extends GrpcMethodName<S>>(
    service: S,
    name: M,
    request: RequestOf<S, M>,
    options: CallOptions = {},
  ): AsyncGenerator<ResponseOf<S, M>, void, undefined> {
    const method = this.method<RequestOf<S, M>, ResponseOf<S, M>>(service, name);
    const client = await this.open(name, options);
    const call = client.makeServerStreamRequest<RequestOf<S, M>, ResponseOf<S, M>>(
      method.path,
      (v) => asBuffer(method.encodeRequest(v)),
      (b) => method.decodeResponse(plainBytes(b)),
      request,
      { deadline: this.deadline(options) },
    );
    const onAbort = () => call.cancel();
    options.signal?.addEventListener("abort", onAbort);
    this.inFlight++;
    let ended = false;
    // Cancelling makes the call report its status as an error, also when nobody iterates any more.
    call.on("error", () => ended = true);
    try {
      for await (const message of call) yield message as ResponseOf<S, M>;
      ended = true;
    } catch (e) {
      throw e instanceof RpcError ? e : this.statusError(name, e);
    } finally {
      this.inFlight--;
      options.signal?.removeEventListener("abort", onAbort);
      if (!ended) call.cancel();
    }
  }

  private method<A, R>(service: AnyGrpcService, name: string): GrpcMethod<A, R> {
    const method = grpcMethodOf<A, R>(service, name);
    if (method === undefined) throw this.error("unimplemented", name, "The service has no such method");
    return method;
  }

  private async open(name: string, options: CallOptions): Promise<grpc.Client> {
    if (this.inFlight >= (this.options.maxInFlight ?? MAX_IN_FLIGHT_CALLS)) {
      throw this.error("overload", name, `${this.inFlight} calls are out already`);
    }
    const { Client, credentials } = await loadGrpc();
    if (this.closed) throw this.error("closed", name, "The client is closed");
    if (options.signal?.aborted) throw this.error("cancelled", name, "The caller gave it up");
    return this.client ??= new Client(this.address, credentials.createInsecure(), CHANNEL_OPTIONS);
  }

  private deadline(options: CallOptions): number {
    return Date.now() + (options.timeoutMs ?? this.options.timeoutMs ?? GRPC_CALL_TIMEOUT_MS);
  }

  private statusError(name: string, e: unknown): RpcError {
    const status = e as Partial<grpc.ServiceError>;
    if (typeof status.code !== "number") return this.error("protocol", name, errorText(e));
    const kind = this.closed ? "closed" : KIND_OF_STATUS[status.code] ?? "remote";
    return this.error(kind, name, status.details ?? errorText(e), status.code);
  }

  private error(kind: RpcErrorKind, method: string, detail: string, code?: number): RpcError {
    return new RpcError(kind, this.address, method, detail, code);
  }

  /** Closes the channel; calls that are out reject. */
  close(): void {
    this.closed = true;
    this.client?.close();
    this.client = undefined;
  }
}

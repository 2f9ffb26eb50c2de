import type * as grpc from "@grpc/grpc-js";
import { plainBytes } from "../buffer.ts";
import { addressText, errorText } from "./errors.ts";
import { asBuffer, loadGrpc } from "./grpc_client.ts";
import { SERVER_OPTIONS } from "./grpc_options.ts";
import {
  type AnyGrpcService,
  GrpcError,
  type GrpcMethod,
  type GrpcMethodName,
  GrpcStatus,
} from "./grpc_types.ts";
import type { RequestOf, ResponseOf } from "./grpc_types.ts";

/** Who calls, and until when it matters. */
export interface GrpcCallContext {
  /** host:port of the caller */
  readonly peer: string;
  /** Aborted when the caller cancels, its deadline passes or its connection is lost. */
  readonly signal: AbortSignal;
}

/** Handlers by method name; a method without one is answered UNIMPLEMENTED. */
export type GrpcHandlers<S extends AnyGrpcService> = {
  readonly [M in GrpcMethodName<S>]?: (
    request: RequestOf<S, M>,
    ctx: GrpcCallContext,
  ) => S["methods"][M] extends { readonly responseStream: true } ? AsyncIterable<ResponseOf<S, M>>
    : ResponseOf<S, M> | Promise<ResponseOf<S, M>>;
};

/** A service with its handlers, made by `grpcService`. */
export interface ServedGrpcService {
  readonly service: AnyGrpcService;
  readonly handlers: object;
}

/** Ties handlers to their service with the types checked. */
export function grpcService<S extends AnyGrpcService>(
  service: S,
  handlers: GrpcHandlers<S>,
): ServedGrpcService {
  return { service, handlers };
}

export interface GrpcServerOptions {
  readonly host: string;
  /** 0: any free one */
  readonly port: number;
  /** Told about what handlers throw; the caller gets it as a status as well. */
  readonly onError?: (message: string, error: unknown) => void;
}

export interface GrpcServer {
  readonly port: number;
  /** Stops listening, cancels the calls that run, drops all connections. */
  close(): Promise<void>;
}

type AnyMethod = GrpcMethod<unknown, unknown>;
type OnError = GrpcServerOptions["onError"];

/** Serves gRPC (HTTP/2 without TLS), as a BE's brpc port does. Rejects where the port cannot be bound. */
export async function createGrpcServer(
  services: readonly ServedGrpcService[],
  options: GrpcServerOptions,
): Promise<GrpcServer> {
  const { Server, ServerCredentials } = await loadGrpc();
  const server = new Server(SERVER_OPTIONS);
  for (const { service, handlers } of services) addService(server, service, handlers, options.onError);
  const address = addressText(options.host, options.port);
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(address, ServerCredentials.createInsecure(), (e, bound) => {
      if (e !== null) reject(new Error(`Cannot listen on ${address}: ${e.message}`));
      else resolve(bound);
    });
  });
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        server.tryShutdown(() => resolve());
        server.forceShutdown();
      }),
  };
}

function addService(server: grpc.Server, service: AnyGrpcService, handlers: object, onError: OnError): void {
  const definition: Record<string, grpc.MethodDefinition<unknown, unknown>> = {};
  const implementation: Record<string, grpc.UntypedHandleCall> = {};
  for (const [name, handler] of Object.entries(handlers)) {
    const method = (service.methods as Readonly<Record<string, AnyMethod>>)[name];
    if (method === undefined) throw new Error(`Service ${service.name} has no method ${name}`);
    definition[name] = {
      path: method.path,
      requestStream: false,
      responseStream: method.responseStream === true,
      requestSerialize: (v) => asBuffer(method.encodeRequest(v)),
      requestDeserialize: (b) => method.decodeRequest(plainBytes(b)),
      responseSerialize: (v) => asBuffer(method.encodeResponse(v)),
      responseDeserialize: (b) => method.decodeResponse(plainBytes(b)),
    };
    implementation[name] = method.responseStream === true
      ? streamHandler(name, handler as StreamHandler, onError)
      : unaryHandler(name, handler as UnaryHandler, onError);
  }
  server.addService(definition, implementation);
}

type UnaryHandler = (request: unknown, ctx: GrpcCallContext) => unknown;
type StreamHandler = (request: unknown, ctx: GrpcCallContext) => AsyncIterable<unknown>;

/** What a handler threw, as a status for the caller. */
function statusOf(name: string, e: unknown, onError: OnError): { code: number; details: string } {
  if (e instanceof GrpcError) return { code: e.code, details: e.message };
  onError?.(`Handler of ${name} failed`, e);
  return { code: GrpcStatus.INTERNAL, details: errorText(e) };
}

function unaryHandler(name: string, handler: UnaryHandler, onError: OnError) {
  return async (call: grpc.ServerUnaryCall<unknown, unknown>, callback: grpc.sendUnaryData<unknown>) => {
    const abort = new AbortController();
    call.on("cancelled", () => abort.abort());
    try {
      callback(null, await handler(call.request, { peer: call.getPeer(), signal: abort.signal }));
    } catch (e) {
      callback(statusOf(name, e, onError));
    }
  };
}

function streamHandler(name: string, handler: StreamHandler, onError: OnError) {
  return async (call: grpc.ServerWritableStream<unknown, unknown>) => {
    const abort = new AbortController();
    call.on("cancelled", () => abort.abort());
    // The library reports a lost peer here as well; "cancelled" is what ends the handler.
    call.on("error", () => abort.abort());
    try {
      for await (const message of handler(call.request, { peer: call.getPeer(), signal: abort.signal })) {
        if (abort.signal.aborted) return;
        if (!call.write(message)) await roomOrAbort(call, abort.signal);
      }
      call.end();
    } catch (e) {
      if (!abort.signal.aborted) call.emit("error", statusOf(name, e, onError));
    }
  };
}

/** Waits until the peer has taken enough, or is gone. */
function roomOrAbort(call: grpc.ServerWritableStream<unknown, unknown>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      call.off("drain", done);
      signal.removeEventListener("abort", done);
      resolve();
    };
    call.on("drain", done);
    signal.addEventListener("abort", done);
  });
}

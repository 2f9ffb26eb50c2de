/** One method of a gRPC service: its path and how its messages travel. Generated. */
export interface GrpcMethod<Request, Response> {
  /** "/package.Service/method" */
  readonly path: string;
  readonly encodeRequest: (v: Request) => Uint8Array;
  readonly decodeRequest: (b: Uint8Array) => Request;
  readonly encodeResponse: (v: Response) => Uint8Array;
  readonly decodeResponse: (b: Uint8Array) => Response;
  /** The server answers with a stream of messages. */
  readonly responseStream?: boolean;
}

/** A service descriptor, whatever its methods. */
export interface AnyGrpcService {
  readonly name: string;
  readonly methods: object;
}

export type GrpcMethodName<S extends AnyGrpcService> = keyof S["methods"] & string;

export type RequestOf<S extends AnyGrpcService, M extends GrpcMethodName<S>> = S["methods"][M] extends
  { readonly decodeRequest: (b: Uint8Array) => infer A } ? A : never;

export type ResponseOf<S extends AnyGrpcService, M extends GrpcMethodName<S>> = S["methods"][M] extends
  { readonly decodeResponse: (b: Uint8Array) => infer R } ? R : never;

/** The descriptor of one method; undefined where the service has none of that name. */
export function grpcMethodOf<A, R>(service: AnyGrpcService, name: string): GrpcMethod<A, R> | undefined {
  const methods = service.methods as Readonly<Record<string, GrpcMethod<A, R>>>;
  return Object.hasOwn(methods, name) ? methods[name] : undefined;
}

/** gRPC status codes that our ends use. */
export const GrpcStatus = {
  OK: 0,
  CANCELLED: 1,
  UNKNOWN: 2,
  INVALID_ARGUMENT: 3,
  DEADLINE_EXCEEDED: 4,
  NOT_FOUND: 5,
  ALREADY_EXISTS: 6,
  PERMISSION_DENIED: 7,
  RESOURCE_EXHAUSTED: 8,
  FAILED_PRECONDITION: 9,
  ABORTED: 10,
  UNIMPLEMENTED: 12,
  INTERNAL: 13,
  UNAVAILABLE: 14,
  UNAUTHENTICATED: 16,
} as const;

/** Thrown by a handler to answer with a status of its own; anything else that is thrown becomes INTERNAL. */
export class GrpcError extends Error {
  override readonly name = "GrpcError";
  constructor(readonly code: number, message: string) {
    super(message);
  }
}

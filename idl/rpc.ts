/** RPC: Thrift services over TCP and gRPC services over HTTP/2, clients and servers. The door of idl for calls. */
export { type CallOptions, RpcError, type RpcErrorKind } from "./codec/rpc/errors.ts";
export { GrpcClient, type GrpcClientOptions } from "./codec/rpc/grpc_client.ts";
export {
  createGrpcServer,
  type GrpcCallContext,
  type GrpcHandlers,
  type GrpcServer,
  type GrpcServerOptions,
  grpcService,
  type ServedGrpcService,
} from "./codec/rpc/grpc_server.ts";
export {
  type AnyGrpcService,
  GrpcError,
  type GrpcMethod,
  GrpcStatus,
  type RequestOf,
  type ResponseOf,
} from "./codec/rpc/grpc_types.ts";
export type { AnyThriftService, ArgsOf, ResultOf } from "./codec/rpc/service_types.ts";
export { ThriftClient, type ThriftClientOptions } from "./codec/rpc/thrift_client.ts";
export {
  createThriftServer,
  type ThriftCallContext,
  type ThriftHandlers,
  type ThriftServer,
  type ThriftServerOptions,
} from "./codec/rpc/thrift_server.ts";

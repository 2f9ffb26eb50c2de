/** Thrift: types, enums, readers and writers of all modules, and the codecs. The door of idl for Thrift data. */
export * from "./gen/thrift/agent_service.ts";
export * from "./gen/thrift/backend_service.ts";
export * from "./gen/thrift/data.ts";
export * from "./gen/thrift/data_sinks.ts";
export * from "./gen/thrift/descriptors.ts";
export * from "./gen/thrift/doris_external_service.ts";
export * from "./gen/thrift/exprs.ts";
export * from "./gen/thrift/external_table_schema.ts";
export * from "./gen/thrift/frontend_service.ts";
export * from "./gen/thrift/heartbeat_service.ts";
export * from "./gen/thrift/master_service.ts";
export * from "./gen/thrift/metrics.ts";
export * from "./gen/thrift/opcodes.ts";
export * from "./gen/thrift/palo_internal_service.ts";
export * from "./gen/thrift/partitions.ts";
export * from "./gen/thrift/plan_nodes.ts";
export * from "./gen/thrift/planner.ts";
export * from "./gen/thrift/query_cache.ts";
export * from "./gen/thrift/runtime_profile.ts";
export * from "./gen/thrift/status.ts";
export * from "./gen/thrift/types.ts";
export { BinaryReader, type MessageHeader } from "./codec/binary_reader.ts";
export { BinaryWriter } from "./codec/binary_writer.ts";
export { decodeBinary, decodeCompact, encodeBinary, encodeCompact } from "./codec/codec.ts";
export { CompactReader } from "./codec/compact_reader.ts";
export { CompactWriter } from "./codec/compact_writer.ts";
export { WireError, type WireErrorKind } from "./codec/errors.ts";
export { enumName, type Json, thriftToJson } from "./codec/json.ts";
export {
  DEFAULT_LIMITS,
  type ReadFn,
  type ThriftMethod,
  type ThriftReader,
  type ThriftService,
  type ThriftWriter,
  TMessageType,
  TType,
  type WireLimits,
  type WriteFn,
} from "./codec/protocol.ts";

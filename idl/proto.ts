/** Protobuf: messages, enums, encode and decode of all files. The door of idl for protobuf data. */
export * from "./gen/proto/data.ts";
export * from "./gen/proto/descriptors.ts";
export * from "./gen/proto/internal_service.ts";
export * from "./gen/proto/olap_common.ts";
export * from "./gen/proto/olap_file.ts";
export * from "./gen/proto/runtime_profile.ts";
export * from "./gen/proto/segment_v2.ts";
export * from "./gen/proto/types.ts";
export { WireError, type WireErrorKind } from "./codec/errors.ts";

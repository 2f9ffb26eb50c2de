/** Errors that this module finds by itself; everything else comes from the kernel. */
import type { ProtocolError } from "../../kernel/spi/mod.ts";

const GRPC_INVALID = 3;
const GRPC_EXHAUSTED = 8;
const GRPC_UNIMPLEMENTED = 12;

function entry(name: string, number: number, sqlState: string, grpcStatus: number, httpStatus: number) {
  return (message: string): ProtocolError => ({ name, number, sqlState, message, grpcStatus, httpStatus });
}

export const malformedPacket = entry("MalformedPacket", 1835, "HY000", GRPC_INVALID, 400);
export const packetTooLarge = entry("PacketTooLarge", 1153, "08S01", GRPC_EXHAUSTED, 413);
export const packetsOutOfOrder = entry("PacketsOutOfOrder", 1156, "08S01", GRPC_INVALID, 400);
export const badHandshake = entry("BadHandshake", 1043, "08S01", GRPC_INVALID, 400);
export const tooManyConnections = entry("TooManyConnections", 1040, "08004", GRPC_EXHAUSTED, 503);
export const unknownCommand = entry("UnknownCommand", 1047, "08S01", GRPC_UNIMPLEMENTED, 400);
export const unsupportedPrepare = entry("UnsupportedPrepare", 1295, "HY000", GRPC_UNIMPLEMENTED, 501);
export const shuttingDown = entry("ShuttingDown", 1053, "08S01", 14, 503);
export const internalError = entry("Internal", 1105, "HY000", 13, 500);

/** Whatever a call to the kernel was rejected with, as an error for the client. */
export function asProtocolError(thrown: unknown): ProtocolError {
  if (typeof thrown === "object" && thrown !== null && "sqlState" in thrown && "number" in thrown) {
    return thrown as ProtocolError;
  }
  return internalError(thrown instanceof Error ? thrown.message : String(thrown));
}

/** Thrown while a packet is read; the connection answers `error` and closes. */
export class PacketFault extends Error {
  readonly error: ProtocolError;

  constructor(error: ProtocolError) {
    super(error.message);
    this.error = error;
  }
}

import { DorisError, ERRORS } from "../base/mod.ts";
import type { ProtocolError } from "../spi/mod.ts";

function isProtocolError(thrown: unknown): thrown is ProtocolError {
  if (typeof thrown !== "object" || thrown === null) return false;
  const error = thrown as Partial<Record<keyof ProtocolError, unknown>>;
  return typeof error.number === "number" && typeof error.sqlState === "string" &&
    typeof error.message === "string" && typeof error.name === "string" &&
    typeof error.grpcStatus === "number" && typeof error.httpStatus === "number";
}

/** Any thrown thing as the plain error that crosses the SPI. What is not meant for a client becomes `Internal`. */
export function toProtocolError(thrown: unknown): ProtocolError {
  if (thrown instanceof DorisError) {
    const { number, sqlState, grpc, http } = ERRORS[thrown.errorName];
    return {
      name: thrown.errorName,
      number,
      sqlState,
      message: thrown.clientMessage,
      grpcStatus: grpc,
      httpStatus: http,
    };
  }
  if (isProtocolError(thrown)) {
    const { name, number, sqlState, message, grpcStatus, httpStatus } = thrown;
    return { name, number, sqlState, message, grpcStatus, httpStatus };
  }
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return toProtocolError(new DorisError("Internal", text, { cause: thrown }));
}

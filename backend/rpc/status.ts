/** Status values of the two wires, from errors. @module */
import type { PStatus } from "../../idl/proto.ts";
import { type TStatus, TStatusCode } from "../../idl/thrift.ts";
import { StatusError } from "../storage/api.ts";

export const OK_STATUS: TStatus = { status_code: TStatusCode.OK };
export const OK_PSTATUS: PStatus = { status_code: TStatusCode.OK };

/** Message of whatever was thrown. */
export function errorText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Doris status code of whatever was thrown. */
export function statusCode(error: unknown): TStatusCode {
  return error instanceof StatusError ? error.code : TStatusCode.INTERNAL_ERROR;
}

export function statusOf(error: unknown): TStatus {
  return { status_code: statusCode(error), error_msgs: [errorText(error)] };
}

export function pstatusOf(error: unknown): PStatus {
  return { status_code: statusCode(error), error_msgs: [errorText(error)] };
}

/** Throws a StatusError where a status from the wire is not OK. */
export function checkStatus(status: TStatus, what: string): void {
  if (status.status_code === TStatusCode.OK) return;
  throw new StatusError(status.status_code, (status.error_msgs ?? []).join("; ") || `${what} failed`);
}

/**
 * Why a call failed. `connect`: no connection or it broke before the call was sent; `closed`: it broke while the call
 * was out, so the peer may have done the work; `timeout`, `cancelled`: by the caller's deadline or signal; `protocol`:
 * the answer is not what the method returns; `unimplemented`: the peer does not know the method; `remote`: the peer
 * answered with an error; `overload`: too many calls wait already.
 */
export type RpcErrorKind =
  | "connect"
  | "closed"
  | "timeout"
  | "cancelled"
  | "protocol"
  | "unimplemented"
  | "remote"
  | "overload";

/** Error of an RPC client; says which method on which address. */
export class RpcError extends Error {
  override readonly name = "RpcError";
  constructor(
    readonly kind: RpcErrorKind,
    /** host:port */
    readonly address: string,
    readonly method: string,
    detail: string,
    /** gRPC status or TApplicationException type, where the peer sent one */
    readonly code?: number,
  ) {
    super(`Call of ${method} on ${address} failed: ${detail}`);
  }
}

/** Per-call options of both clients. */
export interface CallOptions {
  /** Milliseconds from the call to its answer; the client's default where absent. */
  readonly timeoutMs?: number;
  /** Aborting it gives the call up. */
  readonly signal?: AbortSignal;
}

/** host:port, with an IPv6 address in brackets. */
export function addressText(host: string, port: number): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}

/** Message of whatever was thrown. */
export function errorText(e: unknown): string {
  return e instanceof Error ? e.message : String(e);
}

/**
 * The error as it crosses the SPI: plain data with what each kind of protocol needs. A kernel function may throw any
 * object that has these members (the kernel's own error class does); the host copies exactly these and turns anything
 * else into an internal error.
 */
export interface ProtocolError {
  /** Symbolic name from the kernel's error table, e.g. "ER_ACCESS_DENIED_ERROR". */
  readonly name: string;
  /** MySQL error number, e.g. 1045. */
  readonly number: number;
  /** Five characters, e.g. "28000". */
  readonly sqlState: string;
  /** The complete message for the client. */
  readonly message: string;
  /** gRPC status code, e.g. 16 (UNAUTHENTICATED). */
  readonly grpcStatus: number;
  /** HTTP status code, e.g. 401. */
  readonly httpStatus: number;
}

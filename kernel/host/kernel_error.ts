import type { ProtocolError } from "../spi/mod.ts";

/** An error of the kernel as it is thrown in a module. */
export class KernelError extends Error implements ProtocolError {
  readonly number: number;
  readonly sqlState: string;
  readonly grpcStatus: number;
  readonly httpStatus: number;

  constructor(error: ProtocolError) {
    super(error.message);
    this.name = error.name;
    this.number = error.number;
    this.sqlState = error.sqlState;
    this.grpcStatus = error.grpcStatus;
    this.httpStatus = error.httpStatus;
  }
}

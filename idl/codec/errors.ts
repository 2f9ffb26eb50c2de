/** What went wrong while reading or writing a Thrift or protobuf message. */
export type WireErrorKind = "truncated" | "malformed" | "limit" | "missing" | "range";

/**
 * Error of the codecs. Input from outside never raises anything else: a decoder either returns a value or throws this.
 * `truncated`: the input ends inside a value; `malformed`: bytes that the format does not allow; `limit`: a named limit
 * of {@link WireLimits} is exceeded; `missing`: a required field is absent; `range`: a value to be written does not fit
 * its type.
 */
export class WireError extends Error {
  override readonly name = "WireError";
  constructor(readonly kind: WireErrorKind, message: string) {
    super(message);
  }
}

/** Throws: the struct was read to its end and a required field was not there. */
export function missing(struct: string, field: string): never {
  throw new WireError("missing", `Required field ${field} of ${struct} is missing`);
}

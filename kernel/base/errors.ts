/**
 * The one table of errors that a client can see, and the one class that carries them.
 *
 * A class of error fixes what each protocol answers: the MySQL number and SQLSTATE, the gRPC code, the
 * HTTP status. Numbers and SQLSTATEs are those of the reference FE where it has one of its own, else
 * MySQL's.
 */

interface ErrorClass {
  /** MySQL error number. */
  readonly number: number;
  /** Five characters. */
  readonly sqlState: string;
  /** Numeric code of google.rpc.Code. */
  readonly grpc: number;
  readonly http: number;
  /** Whether the reference puts `errCode = 2, detailMessage = ` before the text. */
  readonly prefixed: boolean;
}

const GRPC = {
  cancelled: 1,
  invalidArgument: 3,
  deadlineExceeded: 4,
  notFound: 5,
  alreadyExists: 6,
  permissionDenied: 7,
  resourceExhausted: 8,
  failedPrecondition: 9,
  unimplemented: 12,
  internal: 13,
  unavailable: 14,
  unauthenticated: 16,
} as const;

function row(number: number, sqlState: string, grpc: number, http: number, prefixed = true): ErrorClass {
  return { number, sqlState, grpc, http, prefixed };
}

/** Every error class by name. */
export const ERRORS = {
  /** The statement is wrong: syntax, names, types. The reference answers 1105 for all of them. */
  Syntax: row(1105, "HY000", GRPC.invalidArgument, 400),
  Analysis: row(1105, "HY000", GRPC.invalidArgument, 400),
  NotSupported: row(1105, "HY000", GRPC.unimplemented, 501),
  AlreadyExists: row(1105, "HY000", GRPC.alreadyExists, 409),
  NotFound: row(1105, "HY000", GRPC.notFound, 404),
  /** A value does not fit its column: NULL into NOT NULL, out of range, too long. */
  BadValue: row(1105, "HY000", GRPC.invalidArgument, 400),
  UnknownDatabase: row(1049, "42000", GRPC.notFound, 404),
  UnknownCatalog: row(5086, "42000", GRPC.notFound, 404),
  NoDatabaseSelected: row(1046, "3D000", GRPC.failedPrecondition, 400),
  UnknownVariable: row(1105, "HY000", GRPC.notFound, 404),
  AccessDenied: row(1045, "28000", GRPC.unauthenticated, 401, false),
  DatabaseAccessDenied: row(1044, "42000", GRPC.permissionDenied, 403),
  PermissionDenied: row(1105, "HY000", GRPC.permissionDenied, 403),
  LabelAlreadyUsed: row(1105, "HY000", GRPC.alreadyExists, 409),
  TooManyConnections: row(1203, "42000", GRPC.resourceExhausted, 503),
  UnknownCommand: row(1047, "08S01", GRPC.unimplemented, 400, false),
  MalformedPacket: row(1835, "HY000", GRPC.invalidArgument, 400, false),
  PacketTooLarge: row(1153, "08S01", GRPC.resourceExhausted, 413, false),
  NotAuthenticated: row(1045, "28000", GRPC.unauthenticated, 401, false),
  UnknownStatement: row(1243, "HY000", GRPC.notFound, 404, false),
  LimitExceeded: row(1105, "HY000", GRPC.resourceExhausted, 429),
  Cancelled: row(1317, "70100", GRPC.cancelled, 499),
  Timeout: row(1105, "HY000", GRPC.deadlineExceeded, 504),
  /** No backend can do the work: none alive, one lost, a replica missing. */
  BackendUnavailable: row(1105, "HY000", GRPC.unavailable, 503),
  /** A backend refused or failed; its words follow. */
  BackendFailed: row(1105, "HY000", GRPC.internal, 500),
  LoadFailed: row(1105, "HY000", GRPC.failedPrecondition, 400),
  ShuttingDown: row(1053, "08S01", GRPC.unavailable, 503, false),
  Config: row(1105, "HY000", GRPC.invalidArgument, 400),
  Internal: row(1105, "HY000", GRPC.internal, 500),
} as const satisfies Record<string, ErrorClass>;

/** Name of a row of {@link ERRORS}. */
export type ErrorName = keyof typeof ERRORS;

/** A place in the text of a statement: line counts from 1, pos (column) from 0, as the reference counts. */
export interface SourcePosition {
  readonly line: number;
  readonly pos: number;
}

/** What the reference puts before most of its messages. */
export const MESSAGE_PREFIX = "errCode = 2, detailMessage = ";

/**
 * An error meant for a client. `message` holds our words alone; {@link clientMessage} adds what the wire
 * expects around them. Anything else that is thrown is a bug and reaches a client as `Internal`.
 */
export class DorisError extends Error {
  readonly errorName: ErrorName;
  readonly position: SourcePosition | undefined;

  constructor(
    errorName: ErrorName,
    message: string,
    options: { readonly position?: SourcePosition; readonly cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "DorisError";
    this.errorName = errorName;
    this.position = options.position;
  }

  get number(): number {
    return ERRORS[this.errorName].number;
  }

  get sqlState(): string {
    return ERRORS[this.errorName].sqlState;
  }

  /** The text as a client gets it: prefix, our words, `(line L, pos P)`. */
  get clientMessage(): string {
    const prefix = ERRORS[this.errorName].prefixed ? MESSAGE_PREFIX : "";
    const at = this.position ? `(line ${this.position.line}, pos ${this.position.pos})` : "";
    return `${prefix}${this.message}${at}`;
  }
}

/** Wraps whatever was thrown: a DorisError stays, anything else becomes `Internal` with its cause kept. */
export function toDorisError(thrown: unknown): DorisError {
  if (thrown instanceof DorisError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return new DorisError("Internal", message, { cause: thrown });
}

/** Line and column of an offset (UTF-16 code units) in `text`. */
export function positionAt(text: string, offset: number): SourcePosition {
  let line = 1;
  let lineStart = 0;
  const end = Math.min(offset, text.length);
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  return { line, pos: end - lineStart };
}

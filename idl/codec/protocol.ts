/** Type codes of the Thrift protocols, as they stand in field headers of the binary protocol. */
export const TType = {
  STOP: 0,
  BOOL: 2,
  BYTE: 3,
  DOUBLE: 4,
  I16: 6,
  I32: 8,
  I64: 10,
  STRING: 11,
  STRUCT: 12,
  MAP: 13,
  SET: 14,
  LIST: 15,
} as const;

/** Message types of Thrift RPC. */
export const TMessageType = { CALL: 1, REPLY: 2, EXCEPTION: 3, ONEWAY: 4 } as const;

/** Limits that hold for everything read from outside. A reader may be given smaller ones. */
export interface WireLimits {
  /** Structs and containers inside each other. */
  readonly depth: number;
  /** Elements of one list, set or map; each is also held against the bytes left. */
  readonly containerElements: number;
  /** Bytes of one string or binary value; each is also held against the bytes left. */
  readonly stringBytes: number;
}

/** Nesting depth that Thrift's own libraries allow, too. */
export const MAX_DEPTH = 64;
/** More elements than any list of Doris has (tablets of a cluster in one report). */
export const MAX_CONTAINER_ELEMENTS = 16 * 1024 * 1024;
/** Above the largest result batch that a BE sends in one message. */
export const MAX_STRING_BYTES = 1024 * 1024 * 1024;

export const DEFAULT_LIMITS: WireLimits = {
  depth: MAX_DEPTH,
  containerElements: MAX_CONTAINER_ELEMENTS,
  stringBytes: MAX_STRING_BYTES,
};

/**
 * What generated writers write to. Values follow their header: `field(type, id)` then the value, `listBegin` then the
 * elements; a bool field is one call because the compact protocol keeps its value in the header.
 */
export interface ThriftWriter {
  structBegin(): void;
  /** Ends the fields of the struct (writes the stop mark). */
  structEnd(): void;
  field(type: number, id: number): void;
  boolField(id: number, v: boolean): void;
  bool(v: boolean): void;
  i8(v: number): void;
  i16(v: number): void;
  i32(v: number): void;
  i64(v: bigint): void;
  double(v: number): void;
  /** Written as UTF-8. */
  string(v: string): void;
  binary(v: Uint8Array): void;
  listBegin(elemType: number, size: number): void;
  setBegin(elemType: number, size: number): void;
  mapBegin(keyType: number, valueType: number, size: number): void;
}

/** What generated readers read from. Every method throws WireError on input that is cut off, malformed or past a limit. */
export interface ThriftReader {
  /** Id of the field that fieldBegin found. */
  readonly fieldId: number;
  /** TType of the field that fieldBegin found. */
  readonly fieldType: number;
  /** TType of the elements (list, set) or values (map) that the last *Begin found. */
  readonly elemType: number;
  /** TType of the keys that the last mapBegin found. */
  readonly keyType: number;
  structBegin(): void;
  /** Moves to the next field; false at the end of the struct. */
  fieldBegin(): boolean;
  structEnd(): void;
  bool(): boolean;
  i8(): number;
  i16(): number;
  i32(): number;
  i64(): bigint;
  double(): number;
  /** UTF-8; bytes that are not UTF-8 become U+FFFD, as in the reference. */
  string(): string;
  /** A view on the input, not a copy, where the reader owns the whole input. */
  binary(): Uint8Array;
  /** Element count of a list; every *Begin is closed by containerEnd. */
  listBegin(): number;
  setBegin(): number;
  mapBegin(): number;
  containerEnd(): void;
  /** Reads over a value of the given type. */
  skip(type: number): void;
}

/** Writes one value of type T. */
export type WriteFn<T> = (w: ThriftWriter, v: T) => void;
/** Reads one value of type T. */
export type ReadFn<T> = (r: ThriftReader) => T;

/**
 * One method of a Thrift service: how its arguments and its result travel. Generated; `Args` is an object with one
 * property per argument, `Result` the return value itself.
 */
export interface ThriftMethod<Args, Result> {
  readonly oneway: boolean;
  readonly writeArgs: WriteFn<Args>;
  readonly readArgs: ReadFn<Args>;
  readonly writeResult: WriteFn<Result>;
  readonly readResult: ReadFn<Result>;
}

/** A Thrift service: its name and its methods by name. */
export interface ThriftService<M> {
  readonly name: string;
  readonly methods: M;
}

import { type ThriftReader, type ThriftWriter, TType } from "../protocol.ts";

/** Types of TApplicationException, as in Thrift's specification. */
export const TApplicationExceptionType = {
  UNKNOWN: 0,
  UNKNOWN_METHOD: 1,
  INVALID_MESSAGE_TYPE: 2,
  WRONG_METHOD_NAME: 3,
  BAD_SEQUENCE_ID: 4,
  MISSING_RESULT: 5,
  INTERNAL_ERROR: 6,
  PROTOCOL_ERROR: 7,
} as const;

/** What a Thrift server answers when it cannot answer with a result. */
export interface TApplicationException {
  message: string;
  type: number;
}

export function writeTApplicationException(w: ThriftWriter, v: TApplicationException): void {
  w.structBegin();
  w.field(TType.STRING, 1);
  w.string(v.message);
  w.field(TType.I32, 2);
  w.i32(v.type);
  w.structEnd();
}

export function readTApplicationException(r: ThriftReader): TApplicationException {
  const v: TApplicationException = { message: "", type: TApplicationExceptionType.UNKNOWN };
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 1 && r.fieldType === TType.STRING) v.message = r.string();
    else if (r.fieldId === 2 && r.fieldType === TType.I32) v.type = r.i32();
    else r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

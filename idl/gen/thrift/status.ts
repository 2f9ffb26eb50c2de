// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/Status.thrift: change that file, not this one.

import { rString, readList, wString, writeList } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";

export const TStatusCode = {
  OK: 0,
  CANCELLED: 1,
  ANALYSIS_ERROR: 2,
  NOT_IMPLEMENTED_ERROR: 3,
  RUNTIME_ERROR: 4,
  MEM_LIMIT_EXCEEDED: 5,
  INTERNAL_ERROR: 6,
  THRIFT_RPC_ERROR: 7,
  TIMEOUT: 8,
  LIMIT_REACH: 9,
  MEM_ALLOC_FAILED: 11,
  BUFFER_ALLOCATION_FAILED: 12,
  MINIMUM_RESERVATION_UNAVAILABLE: 13,
  PUBLISH_TIMEOUT: 14,
  LABEL_ALREADY_EXISTS: 15,
  TOO_MANY_TASKS: 16,
  END_OF_FILE: 30,
  NOT_FOUND: 31,
  CORRUPTION: 32,
  INVALID_ARGUMENT: 33,
  IO_ERROR: 34,
  ALREADY_EXIST: 35,
  NETWORK_ERROR: 36,
  ILLEGAL_STATE: 37,
  NOT_AUTHORIZED: 38,
  ABORTED: 39,
  DIRECTORY_NOT_EMPTY: 40,
  UNINITIALIZED: 42,
  INCOMPLETE: 44,
  OLAP_ERR_VERSION_ALREADY_MERGED: 45,
  DATA_QUALITY_ERROR: 46,
  INVALID_JSON_PATH: 47,
  JNI_ERROR: 48,
  BINLOG_DISABLE: 60,
  BINLOG_TOO_OLD_COMMIT_SEQ: 61,
  BINLOG_TOO_NEW_COMMIT_SEQ: 62,
  BINLOG_NOT_FOUND_DB: 63,
  BINLOG_NOT_FOUND_TABLE: 64,
  SNAPSHOT_NOT_EXIST: 70,
  HTTP_ERROR: 71,
  TABLET_MISSING: 72,
  NOT_MASTER: 73,
  OBTAIN_LOCK_FAILED: 74,
  SNAPSHOT_EXPIRED: 75,
  FINISHED: 76,
  DELETE_BITMAP_LOCK_ERROR: 100,
} as const;
export type TStatusCode = typeof TStatusCode[keyof typeof TStatusCode];

export interface TStatus {
  status_code: TStatusCode;
  error_msgs?: string[];
}

export function writeTStatus(w: ThriftWriter, v: TStatus): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.status_code);
  if (v.error_msgs !== undefined) {
    w.field(15, 2);
    writeList(w, 11, v.error_msgs, wString);
  }
  w.structEnd();
}

export function readTStatus(r: ThriftReader): TStatus {
  const v = {} as TStatus;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.status_code = r.i32() as TStatusCode;
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.error_msgs = readList(r, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status_code === undefined) missing("TStatus", "status_code");
  return v;
}

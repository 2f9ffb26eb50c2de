// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/BackendService.thrift: change that file, not this one.

import { rBool, rI32, rI64, rString, readList, readMap, wBool, wI32, wI64, wString, writeList, writeMap } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TAgentPublishRequest, type TAgentResult, type TAgentTaskRequest, type TSnapshotRequest, readTAgentPublishRequest, readTAgentResult, readTAgentTaskRequest, readTSnapshotRequest, writeTAgentPublishRequest, writeTAgentResult, writeTAgentTaskRequest, writeTSnapshotRequest } from "./agent_service.ts";
import { type TScanBatchResult, type TScanCloseParams, type TScanCloseResult, type TScanNextBatchParams, type TScanOpenParams, type TScanOpenResult, readTScanBatchResult, readTScanCloseParams, readTScanCloseResult, readTScanNextBatchParams, readTScanOpenParams, readTScanOpenResult, writeTScanBatchResult, writeTScanCloseParams, writeTScanCloseResult, writeTScanNextBatchParams, writeTScanOpenParams, writeTScanOpenResult } from "./doris_external_service.ts";
import { type TQueryStatistics, type TReportExecStatusParams, readTQueryStatistics, readTReportExecStatusParams, writeTQueryStatistics, writeTReportExecStatusParams } from "./frontend_service.ts";
import { type TPipelineFragmentParams, readTPipelineFragmentParams, writeTPipelineFragmentParams } from "./palo_internal_service.ts";
import { type TFileFormatType } from "./plan_nodes.ts";
import { type TStatus, readTStatus, writeTStatus } from "./status.ts";
import { type TLoadSourceType, type TStorageBackendType, type TUniqueId, readTUniqueId, writeTUniqueId } from "./types.ts";

export const TDownloadType = {
  BE: 0,
  S3: 1,
} as const;
export type TDownloadType = typeof TDownloadType[keyof typeof TDownloadType];

export const TWarmUpEventType = {
  LOAD: 0,
  QUERY: 1,
} as const;
export type TWarmUpEventType = typeof TWarmUpEventType[keyof typeof TWarmUpEventType];

export const TWarmUpTabletsRequestType = {
  SET_JOB: 0,
  SET_BATCH: 1,
  GET_CURRENT_JOB_STATE_AND_LEASE: 2,
  CLEAR_JOB: 3,
} as const;
export type TWarmUpTabletsRequestType = typeof TWarmUpTabletsRequestType[keyof typeof TWarmUpTabletsRequestType];

export const TIngestBinlogStatus = {
  ANALYSIS_ERROR: 0,
  UNKNOWN: 1,
  NOT_FOUND: 2,
  OK: 3,
  FAILED: 4,
  DOING: 5,
} as const;
export type TIngestBinlogStatus = typeof TIngestBinlogStatus[keyof typeof TIngestBinlogStatus];

export const TTopicInfoType = {
  WORKLOAD_GROUP: 0,
  MOVE_QUERY_TO_GROUP: 1,
  WORKLOAD_SCHED_POLICY: 2,
} as const;
export type TTopicInfoType = typeof TTopicInfoType[keyof typeof TTopicInfoType];

export const TWgSlotMemoryPolicy = {
  NONE: 0,
  FIXED: 1,
  DYNAMIC: 2,
} as const;
export type TWgSlotMemoryPolicy = typeof TWgSlotMemoryPolicy[keyof typeof TWgSlotMemoryPolicy];

export const TWorkloadMetricType = {
  QUERY_TIME: 0,
  BE_SCAN_ROWS: 1,
  BE_SCAN_BYTES: 2,
  QUERY_BE_MEMORY_BYTES: 3,
} as const;
export type TWorkloadMetricType = typeof TWorkloadMetricType[keyof typeof TWorkloadMetricType];

export const TCompareOperator = {
  EQUAL: 0,
  GREATER: 1,
  GREATER_EQUAL: 2,
  LESS: 3,
  LESS_EQUAL: 4,
} as const;
export type TCompareOperator = typeof TCompareOperator[keyof typeof TCompareOperator];

export const TWorkloadActionType = {
  MOVE_QUERY_TO_GROUP: 0,
  CANCEL_QUERY: 1,
} as const;
export type TWorkloadActionType = typeof TWorkloadActionType[keyof typeof TWorkloadActionType];

export interface TTabletStat {
  tablet_id: bigint;
  data_size?: bigint;
  row_count?: bigint;
  total_version_count?: bigint;
  remote_data_size?: bigint;
  visible_version_count?: bigint;
  visible_version?: bigint;
  /** Default: 0 */
  local_index_size?: bigint;
  /** Default: 0 */
  local_segment_size?: bigint;
  /** Default: 0 */
  remote_index_size?: bigint;
  /** Default: 0 */
  remote_segment_size?: bigint;
}

export function writeTTabletStat(w: ThriftWriter, v: TTabletStat): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  if (v.data_size !== undefined) {
    w.field(10, 2);
    w.i64(v.data_size);
  }
  if (v.row_count !== undefined) {
    w.field(10, 3);
    w.i64(v.row_count);
  }
  if (v.total_version_count !== undefined) {
    w.field(10, 4);
    w.i64(v.total_version_count);
  }
  if (v.remote_data_size !== undefined) {
    w.field(10, 5);
    w.i64(v.remote_data_size);
  }
  if (v.visible_version_count !== undefined) {
    w.field(10, 6);
    w.i64(v.visible_version_count);
  }
  if (v.visible_version !== undefined) {
    w.field(10, 7);
    w.i64(v.visible_version);
  }
  if (v.local_index_size !== undefined) {
    w.field(10, 8);
    w.i64(v.local_index_size);
  }
  if (v.local_segment_size !== undefined) {
    w.field(10, 9);
    w.i64(v.local_segment_size);
  }
  if (v.remote_index_size !== undefined) {
    w.field(10, 10);
    w.i64(v.remote_index_size);
  }
  if (v.remote_segment_size !== undefined) {
    w.field(10, 11);
    w.i64(v.remote_segment_size);
  }
  w.structEnd();
}

export function readTTabletStat(r: ThriftReader): TTabletStat {
  const v = {} as TTabletStat;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.data_size = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.row_count = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.total_version_count = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.remote_data_size = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.visible_version_count = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.visible_version = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.local_index_size = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.local_segment_size = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.remote_index_size = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.remote_segment_size = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TTabletStat", "tablet_id");
  return v;
}

/** The default values that the definition gives to fields of TTabletStat. */
export function defaultsTTabletStat(): Partial<TTabletStat> {
  return {
    local_index_size: 0n,
    local_segment_size: 0n,
    remote_index_size: 0n,
    remote_segment_size: 0n,
  };
}

export interface TTabletStatResult {
  tablets_stats: Map<bigint, TTabletStat>;
  tablet_stat_list?: TTabletStat[];
}

export function writeTTabletStatResult(w: ThriftWriter, v: TTabletStatResult): void {
  w.structBegin();
  w.field(13, 1);
  writeMap(w, 10, 12, v.tablets_stats, wI64, writeTTabletStat);
  if (v.tablet_stat_list !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.tablet_stat_list, writeTTabletStat);
  }
  w.structEnd();
}

export function readTTabletStatResult(r: ThriftReader): TTabletStatResult {
  const v = {} as TTabletStatResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 13) break;
        v.tablets_stats = readMap(r, 10, rI64, 12, readTTabletStat);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.tablet_stat_list = readList(r, 12, readTTabletStat);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablets_stats === undefined) missing("TTabletStatResult", "tablets_stats");
  return v;
}

export interface TKafkaLoadInfo {
  brokers: string;
  topic: string;
  partition_begin_offset: Map<number, bigint>;
  properties?: Map<string, string>;
}

export function writeTKafkaLoadInfo(w: ThriftWriter, v: TKafkaLoadInfo): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.brokers);
  w.field(11, 2);
  w.string(v.topic);
  w.field(13, 3);
  writeMap(w, 8, 10, v.partition_begin_offset, wI32, wI64);
  if (v.properties !== undefined) {
    w.field(13, 4);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  w.structEnd();
}

export function readTKafkaLoadInfo(r: ThriftReader): TKafkaLoadInfo {
  const v = {} as TKafkaLoadInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.brokers = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.topic = r.string();
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.partition_begin_offset = readMap(r, 8, rI32, 10, rI64);
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.brokers === undefined) missing("TKafkaLoadInfo", "brokers");
  if (v.topic === undefined) missing("TKafkaLoadInfo", "topic");
  if (v.partition_begin_offset === undefined) missing("TKafkaLoadInfo", "partition_begin_offset");
  return v;
}

export interface TRoutineLoadTask {
  type: TLoadSourceType;
  job_id: bigint;
  id: TUniqueId;
  txn_id: bigint;
  auth_code: bigint;
  db?: string;
  tbl?: string;
  label?: string;
  max_interval_s?: bigint;
  max_batch_rows?: bigint;
  max_batch_size?: bigint;
  kafka_load_info?: TKafkaLoadInfo;
  format?: TFileFormatType;
  pipeline_params?: TPipelineFragmentParams;
  is_multi_table?: boolean;
  memtable_on_sink_node?: boolean;
  qualified_user?: string;
  cloud_cluster?: string;
}

export function writeTRoutineLoadTask(w: ThriftWriter, v: TRoutineLoadTask): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.type);
  w.field(10, 2);
  w.i64(v.job_id);
  w.field(12, 3);
  writeTUniqueId(w, v.id);
  w.field(10, 4);
  w.i64(v.txn_id);
  w.field(10, 5);
  w.i64(v.auth_code);
  if (v.db !== undefined) {
    w.field(11, 6);
    w.string(v.db);
  }
  if (v.tbl !== undefined) {
    w.field(11, 7);
    w.string(v.tbl);
  }
  if (v.label !== undefined) {
    w.field(11, 8);
    w.string(v.label);
  }
  if (v.max_interval_s !== undefined) {
    w.field(10, 9);
    w.i64(v.max_interval_s);
  }
  if (v.max_batch_rows !== undefined) {
    w.field(10, 10);
    w.i64(v.max_batch_rows);
  }
  if (v.max_batch_size !== undefined) {
    w.field(10, 11);
    w.i64(v.max_batch_size);
  }
  if (v.kafka_load_info !== undefined) {
    w.field(12, 12);
    writeTKafkaLoadInfo(w, v.kafka_load_info);
  }
  if (v.format !== undefined) {
    w.field(8, 14);
    w.i32(v.format);
  }
  if (v.pipeline_params !== undefined) {
    w.field(12, 15);
    writeTPipelineFragmentParams(w, v.pipeline_params);
  }
  if (v.is_multi_table !== undefined) {
    w.boolField(16, v.is_multi_table);
  }
  if (v.memtable_on_sink_node !== undefined) {
    w.boolField(17, v.memtable_on_sink_node);
  }
  if (v.qualified_user !== undefined) {
    w.field(11, 18);
    w.string(v.qualified_user);
  }
  if (v.cloud_cluster !== undefined) {
    w.field(11, 19);
    w.string(v.cloud_cluster);
  }
  w.structEnd();
}

export function readTRoutineLoadTask(r: ThriftReader): TRoutineLoadTask {
  const v = {} as TRoutineLoadTask;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TLoadSourceType;
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.job_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.id = readTUniqueId(r);
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.txn_id = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.auth_code = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.db = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.tbl = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.label = r.string();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.max_interval_s = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.max_batch_rows = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.max_batch_size = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 12) break;
        v.kafka_load_info = readTKafkaLoadInfo(r);
        continue;
      case 14:
        if (r.fieldType !== 8) break;
        v.format = r.i32() as TFileFormatType;
        continue;
      case 15:
        if (r.fieldType !== 12) break;
        v.pipeline_params = readTPipelineFragmentParams(r);
        continue;
      case 16:
        if (r.fieldType !== 2) break;
        v.is_multi_table = r.bool();
        continue;
      case 17:
        if (r.fieldType !== 2) break;
        v.memtable_on_sink_node = r.bool();
        continue;
      case 18:
        if (r.fieldType !== 11) break;
        v.qualified_user = r.string();
        continue;
      case 19:
        if (r.fieldType !== 11) break;
        v.cloud_cluster = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.type === undefined) missing("TRoutineLoadTask", "type");
  if (v.job_id === undefined) missing("TRoutineLoadTask", "job_id");
  if (v.id === undefined) missing("TRoutineLoadTask", "id");
  if (v.txn_id === undefined) missing("TRoutineLoadTask", "txn_id");
  if (v.auth_code === undefined) missing("TRoutineLoadTask", "auth_code");
  return v;
}

export interface TKafkaMetaProxyRequest {
  kafka_info?: TKafkaLoadInfo;
}

export function writeTKafkaMetaProxyRequest(w: ThriftWriter, v: TKafkaMetaProxyRequest): void {
  w.structBegin();
  if (v.kafka_info !== undefined) {
    w.field(12, 1);
    writeTKafkaLoadInfo(w, v.kafka_info);
  }
  w.structEnd();
}

export function readTKafkaMetaProxyRequest(r: ThriftReader): TKafkaMetaProxyRequest {
  const v = {} as TKafkaMetaProxyRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.kafka_info = readTKafkaLoadInfo(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TKafkaMetaProxyResult {
  partition_ids?: number[];
}

export function writeTKafkaMetaProxyResult(w: ThriftWriter, v: TKafkaMetaProxyResult): void {
  w.structBegin();
  if (v.partition_ids !== undefined) {
    w.field(15, 1);
    writeList(w, 8, v.partition_ids, wI32);
  }
  w.structEnd();
}

export function readTKafkaMetaProxyResult(r: ThriftReader): TKafkaMetaProxyResult {
  const v = {} as TKafkaMetaProxyResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.partition_ids = readList(r, 8, rI32);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TProxyRequest {
  kafka_meta_request?: TKafkaMetaProxyRequest;
}

export function writeTProxyRequest(w: ThriftWriter, v: TProxyRequest): void {
  w.structBegin();
  if (v.kafka_meta_request !== undefined) {
    w.field(12, 1);
    writeTKafkaMetaProxyRequest(w, v.kafka_meta_request);
  }
  w.structEnd();
}

export function readTProxyRequest(r: ThriftReader): TProxyRequest {
  const v = {} as TProxyRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.kafka_meta_request = readTKafkaMetaProxyRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TProxyResult {
  status: TStatus;
  kafka_meta_result?: TKafkaMetaProxyResult;
}

export function writeTProxyResult(w: ThriftWriter, v: TProxyResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  if (v.kafka_meta_result !== undefined) {
    w.field(12, 2);
    writeTKafkaMetaProxyResult(w, v.kafka_meta_result);
  }
  w.structEnd();
}

export function readTProxyResult(r: ThriftReader): TProxyResult {
  const v = {} as TProxyResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.kafka_meta_result = readTKafkaMetaProxyResult(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TProxyResult", "status");
  return v;
}

export interface TStreamLoadRecord {
  cluster?: string;
  user: string;
  passwd: string;
  db: string;
  tbl: string;
  user_ip?: string;
  label: string;
  status: string;
  message: string;
  url?: string;
  auth_code?: bigint;
  total_rows: bigint;
  loaded_rows: bigint;
  filtered_rows: bigint;
  unselected_rows: bigint;
  load_bytes: bigint;
  start_time: bigint;
  finish_time: bigint;
  comment?: string;
  first_error_msg?: string;
}

export function writeTStreamLoadRecord(w: ThriftWriter, v: TStreamLoadRecord): void {
  w.structBegin();
  if (v.cluster !== undefined) {
    w.field(11, 1);
    w.string(v.cluster);
  }
  w.field(11, 2);
  w.string(v.user);
  w.field(11, 3);
  w.string(v.passwd);
  w.field(11, 4);
  w.string(v.db);
  w.field(11, 5);
  w.string(v.tbl);
  if (v.user_ip !== undefined) {
    w.field(11, 6);
    w.string(v.user_ip);
  }
  w.field(11, 7);
  w.string(v.label);
  w.field(11, 8);
  w.string(v.status);
  w.field(11, 9);
  w.string(v.message);
  if (v.url !== undefined) {
    w.field(11, 10);
    w.string(v.url);
  }
  if (v.auth_code !== undefined) {
    w.field(10, 11);
    w.i64(v.auth_code);
  }
  w.field(10, 12);
  w.i64(v.total_rows);
  w.field(10, 13);
  w.i64(v.loaded_rows);
  w.field(10, 14);
  w.i64(v.filtered_rows);
  w.field(10, 15);
  w.i64(v.unselected_rows);
  w.field(10, 16);
  w.i64(v.load_bytes);
  w.field(10, 17);
  w.i64(v.start_time);
  w.field(10, 18);
  w.i64(v.finish_time);
  if (v.comment !== undefined) {
    w.field(11, 19);
    w.string(v.comment);
  }
  if (v.first_error_msg !== undefined) {
    w.field(11, 20);
    w.string(v.first_error_msg);
  }
  w.structEnd();
}

export function readTStreamLoadRecord(r: ThriftReader): TStreamLoadRecord {
  const v = {} as TStreamLoadRecord;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.cluster = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.user = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.passwd = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.db = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.tbl = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.user_ip = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.label = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.status = r.string();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.message = r.string();
        continue;
      case 10:
        if (r.fieldType !== 11) break;
        v.url = r.string();
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.auth_code = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.total_rows = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 10) break;
        v.loaded_rows = r.i64();
        continue;
      case 14:
        if (r.fieldType !== 10) break;
        v.filtered_rows = r.i64();
        continue;
      case 15:
        if (r.fieldType !== 10) break;
        v.unselected_rows = r.i64();
        continue;
      case 16:
        if (r.fieldType !== 10) break;
        v.load_bytes = r.i64();
        continue;
      case 17:
        if (r.fieldType !== 10) break;
        v.start_time = r.i64();
        continue;
      case 18:
        if (r.fieldType !== 10) break;
        v.finish_time = r.i64();
        continue;
      case 19:
        if (r.fieldType !== 11) break;
        v.comment = r.string();
        continue;
      case 20:
        if (r.fieldType !== 11) break;
        v.first_error_msg = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.user === undefined) missing("TStreamLoadRecord", "user");
  if (v.passwd === undefined) missing("TStreamLoadRecord", "passwd");
  if (v.db === undefined) missing("TStreamLoadRecord", "db");
  if (v.tbl === undefined) missing("TStreamLoadRecord", "tbl");
  if (v.label === undefined) missing("TStreamLoadRecord", "label");
  if (v.status === undefined) missing("TStreamLoadRecord", "status");
  if (v.message === undefined) missing("TStreamLoadRecord", "message");
  if (v.total_rows === undefined) missing("TStreamLoadRecord", "total_rows");
  if (v.loaded_rows === undefined) missing("TStreamLoadRecord", "loaded_rows");
  if (v.filtered_rows === undefined) missing("TStreamLoadRecord", "filtered_rows");
  if (v.unselected_rows === undefined) missing("TStreamLoadRecord", "unselected_rows");
  if (v.load_bytes === undefined) missing("TStreamLoadRecord", "load_bytes");
  if (v.start_time === undefined) missing("TStreamLoadRecord", "start_time");
  if (v.finish_time === undefined) missing("TStreamLoadRecord", "finish_time");
  return v;
}

export interface TStreamLoadRecordResult {
  stream_load_record: Map<string, TStreamLoadRecord>;
}

export function writeTStreamLoadRecordResult(w: ThriftWriter, v: TStreamLoadRecordResult): void {
  w.structBegin();
  w.field(13, 1);
  writeMap(w, 11, 12, v.stream_load_record, wString, writeTStreamLoadRecord);
  w.structEnd();
}

export function readTStreamLoadRecordResult(r: ThriftReader): TStreamLoadRecordResult {
  const v = {} as TStreamLoadRecordResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 13) break;
        v.stream_load_record = readMap(r, 11, rString, 12, readTStreamLoadRecord);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.stream_load_record === undefined) missing("TStreamLoadRecordResult", "stream_load_record");
  return v;
}

export interface TDiskTrashInfo {
  root_path: string;
  state: string;
  trash_used_capacity: bigint;
}

export function writeTDiskTrashInfo(w: ThriftWriter, v: TDiskTrashInfo): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.root_path);
  w.field(11, 2);
  w.string(v.state);
  w.field(10, 3);
  w.i64(v.trash_used_capacity);
  w.structEnd();
}

export function readTDiskTrashInfo(r: ThriftReader): TDiskTrashInfo {
  const v = {} as TDiskTrashInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.root_path = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.state = r.string();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.trash_used_capacity = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.root_path === undefined) missing("TDiskTrashInfo", "root_path");
  if (v.state === undefined) missing("TDiskTrashInfo", "state");
  if (v.trash_used_capacity === undefined) missing("TDiskTrashInfo", "trash_used_capacity");
  return v;
}

export interface TCheckStorageFormatResult {
  v1_tablets?: bigint[];
  v2_tablets?: bigint[];
}

export function writeTCheckStorageFormatResult(w: ThriftWriter, v: TCheckStorageFormatResult): void {
  w.structBegin();
  if (v.v1_tablets !== undefined) {
    w.field(15, 1);
    writeList(w, 10, v.v1_tablets, wI64);
  }
  if (v.v2_tablets !== undefined) {
    w.field(15, 2);
    writeList(w, 10, v.v2_tablets, wI64);
  }
  w.structEnd();
}

export function readTCheckStorageFormatResult(r: ThriftReader): TCheckStorageFormatResult {
  const v = {} as TCheckStorageFormatResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.v1_tablets = readList(r, 10, rI64);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.v2_tablets = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TWarmUpCacheAsyncRequest {
  host: string;
  brpc_port: number;
  tablet_ids: bigint[];
}

export function writeTWarmUpCacheAsyncRequest(w: ThriftWriter, v: TWarmUpCacheAsyncRequest): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.host);
  w.field(8, 2);
  w.i32(v.brpc_port);
  w.field(15, 3);
  writeList(w, 10, v.tablet_ids, wI64);
  w.structEnd();
}

export function readTWarmUpCacheAsyncRequest(r: ThriftReader): TWarmUpCacheAsyncRequest {
  const v = {} as TWarmUpCacheAsyncRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.host = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.brpc_port = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.tablet_ids = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.host === undefined) missing("TWarmUpCacheAsyncRequest", "host");
  if (v.brpc_port === undefined) missing("TWarmUpCacheAsyncRequest", "brpc_port");
  if (v.tablet_ids === undefined) missing("TWarmUpCacheAsyncRequest", "tablet_ids");
  return v;
}

export interface TWarmUpCacheAsyncResponse {
  status: TStatus;
}

export function writeTWarmUpCacheAsyncResponse(w: ThriftWriter, v: TWarmUpCacheAsyncResponse): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  w.structEnd();
}

export function readTWarmUpCacheAsyncResponse(r: ThriftReader): TWarmUpCacheAsyncResponse {
  const v = {} as TWarmUpCacheAsyncResponse;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TWarmUpCacheAsyncResponse", "status");
  return v;
}

export interface TCheckWarmUpCacheAsyncRequest {
  tablets?: bigint[];
}

export function writeTCheckWarmUpCacheAsyncRequest(w: ThriftWriter, v: TCheckWarmUpCacheAsyncRequest): void {
  w.structBegin();
  if (v.tablets !== undefined) {
    w.field(15, 1);
    writeList(w, 10, v.tablets, wI64);
  }
  w.structEnd();
}

export function readTCheckWarmUpCacheAsyncRequest(r: ThriftReader): TCheckWarmUpCacheAsyncRequest {
  const v = {} as TCheckWarmUpCacheAsyncRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.tablets = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TCheckWarmUpCacheAsyncResponse {
  status: TStatus;
  task_done?: Map<bigint, boolean>;
}

export function writeTCheckWarmUpCacheAsyncResponse(w: ThriftWriter, v: TCheckWarmUpCacheAsyncResponse): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  if (v.task_done !== undefined) {
    w.field(13, 2);
    writeMap(w, 10, 2, v.task_done, wI64, wBool);
  }
  w.structEnd();
}

export function readTCheckWarmUpCacheAsyncResponse(r: ThriftReader): TCheckWarmUpCacheAsyncResponse {
  const v = {} as TCheckWarmUpCacheAsyncResponse;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 13) break;
        v.task_done = readMap(r, 10, rI64, 2, rBool);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TCheckWarmUpCacheAsyncResponse", "status");
  return v;
}

export interface TSyncLoadForTabletsRequest {
  tablet_ids: bigint[];
}

export function writeTSyncLoadForTabletsRequest(w: ThriftWriter, v: TSyncLoadForTabletsRequest): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 10, v.tablet_ids, wI64);
  w.structEnd();
}

export function readTSyncLoadForTabletsRequest(r: ThriftReader): TSyncLoadForTabletsRequest {
  const v = {} as TSyncLoadForTabletsRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.tablet_ids = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_ids === undefined) missing("TSyncLoadForTabletsRequest", "tablet_ids");
  return v;
}

export type TSyncLoadForTabletsResponse = Record<never, never>;

export function writeTSyncLoadForTabletsResponse(w: ThriftWriter, _v: TSyncLoadForTabletsResponse): void {
  w.structBegin();
  w.structEnd();
}

export function readTSyncLoadForTabletsResponse(r: ThriftReader): TSyncLoadForTabletsResponse {
  const v = {} as TSyncLoadForTabletsResponse;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export interface THotPartition {
  partition_id: bigint;
  last_access_time: bigint;
  query_per_day?: bigint;
  query_per_week?: bigint;
}

export function writeTHotPartition(w: ThriftWriter, v: THotPartition): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.partition_id);
  w.field(10, 2);
  w.i64(v.last_access_time);
  if (v.query_per_day !== undefined) {
    w.field(10, 3);
    w.i64(v.query_per_day);
  }
  if (v.query_per_week !== undefined) {
    w.field(10, 4);
    w.i64(v.query_per_week);
  }
  w.structEnd();
}

export function readTHotPartition(r: ThriftReader): THotPartition {
  const v = {} as THotPartition;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.partition_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.last_access_time = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.query_per_day = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.query_per_week = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.partition_id === undefined) missing("THotPartition", "partition_id");
  if (v.last_access_time === undefined) missing("THotPartition", "last_access_time");
  return v;
}

export interface THotTableMessage {
  table_id: bigint;
  index_id: bigint;
  hot_partitions?: THotPartition[];
}

export function writeTHotTableMessage(w: ThriftWriter, v: THotTableMessage): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.table_id);
  w.field(10, 2);
  w.i64(v.index_id);
  if (v.hot_partitions !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.hot_partitions, writeTHotPartition);
  }
  w.structEnd();
}

export function readTHotTableMessage(r: ThriftReader): THotTableMessage {
  const v = {} as THotTableMessage;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.index_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.hot_partitions = readList(r, 12, readTHotPartition);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.table_id === undefined) missing("THotTableMessage", "table_id");
  if (v.index_id === undefined) missing("THotTableMessage", "index_id");
  return v;
}

export type TGetTopNHotPartitionsRequest = Record<never, never>;

export function writeTGetTopNHotPartitionsRequest(w: ThriftWriter, _v: TGetTopNHotPartitionsRequest): void {
  w.structBegin();
  w.structEnd();
}

export function readTGetTopNHotPartitionsRequest(r: ThriftReader): TGetTopNHotPartitionsRequest {
  const v = {} as TGetTopNHotPartitionsRequest;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export interface TGetTopNHotPartitionsResponse {
  file_cache_size: bigint;
  hot_tables?: THotTableMessage[];
}

export function writeTGetTopNHotPartitionsResponse(w: ThriftWriter, v: TGetTopNHotPartitionsResponse): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.file_cache_size);
  if (v.hot_tables !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.hot_tables, writeTHotTableMessage);
  }
  w.structEnd();
}

export function readTGetTopNHotPartitionsResponse(r: ThriftReader): TGetTopNHotPartitionsResponse {
  const v = {} as TGetTopNHotPartitionsResponse;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.file_cache_size = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.hot_tables = readList(r, 12, readTHotTableMessage);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.file_cache_size === undefined) missing("TGetTopNHotPartitionsResponse", "file_cache_size");
  return v;
}

export interface TJobMeta {
  download_type: TDownloadType;
  be_ip?: string;
  brpc_port?: number;
  tablet_ids?: bigint[];
}

export function writeTJobMeta(w: ThriftWriter, v: TJobMeta): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.download_type);
  if (v.be_ip !== undefined) {
    w.field(11, 2);
    w.string(v.be_ip);
  }
  if (v.brpc_port !== undefined) {
    w.field(8, 3);
    w.i32(v.brpc_port);
  }
  if (v.tablet_ids !== undefined) {
    w.field(15, 4);
    writeList(w, 10, v.tablet_ids, wI64);
  }
  w.structEnd();
}

export function readTJobMeta(r: ThriftReader): TJobMeta {
  const v = {} as TJobMeta;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.download_type = r.i32() as TDownloadType;
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.be_ip = r.string();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.brpc_port = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.tablet_ids = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.download_type === undefined) missing("TJobMeta", "download_type");
  return v;
}

export interface TWarmUpTabletsRequest {
  job_id: bigint;
  batch_id: bigint;
  job_metas?: TJobMeta[];
  type: TWarmUpTabletsRequestType;
  event?: TWarmUpEventType;
}

export function writeTWarmUpTabletsRequest(w: ThriftWriter, v: TWarmUpTabletsRequest): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.job_id);
  w.field(10, 2);
  w.i64(v.batch_id);
  if (v.job_metas !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.job_metas, writeTJobMeta);
  }
  w.field(8, 4);
  w.i32(v.type);
  if (v.event !== undefined) {
    w.field(8, 5);
    w.i32(v.event);
  }
  w.structEnd();
}

export function readTWarmUpTabletsRequest(r: ThriftReader): TWarmUpTabletsRequest {
  const v = {} as TWarmUpTabletsRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.job_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.batch_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.job_metas = readList(r, 12, readTJobMeta);
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TWarmUpTabletsRequestType;
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.event = r.i32() as TWarmUpEventType;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.job_id === undefined) missing("TWarmUpTabletsRequest", "job_id");
  if (v.batch_id === undefined) missing("TWarmUpTabletsRequest", "batch_id");
  if (v.type === undefined) missing("TWarmUpTabletsRequest", "type");
  return v;
}

export interface TWarmUpTabletsResponse {
  status: TStatus;
  job_id?: bigint;
  batch_id?: bigint;
  pending_job_size?: bigint;
  finish_job_size?: bigint;
}

export function writeTWarmUpTabletsResponse(w: ThriftWriter, v: TWarmUpTabletsResponse): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  if (v.job_id !== undefined) {
    w.field(10, 2);
    w.i64(v.job_id);
  }
  if (v.batch_id !== undefined) {
    w.field(10, 3);
    w.i64(v.batch_id);
  }
  if (v.pending_job_size !== undefined) {
    w.field(10, 4);
    w.i64(v.pending_job_size);
  }
  if (v.finish_job_size !== undefined) {
    w.field(10, 5);
    w.i64(v.finish_job_size);
  }
  w.structEnd();
}

export function readTWarmUpTabletsResponse(r: ThriftReader): TWarmUpTabletsResponse {
  const v = {} as TWarmUpTabletsResponse;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.job_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.batch_id = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.pending_job_size = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.finish_job_size = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TWarmUpTabletsResponse", "status");
  return v;
}

export interface TIngestBinlogRequest {
  txn_id?: bigint;
  remote_tablet_id?: bigint;
  binlog_version?: bigint;
  remote_host?: string;
  remote_port?: string;
  partition_id?: bigint;
  local_tablet_id?: bigint;
  load_id?: TUniqueId;
}

export function writeTIngestBinlogRequest(w: ThriftWriter, v: TIngestBinlogRequest): void {
  w.structBegin();
  if (v.txn_id !== undefined) {
    w.field(10, 1);
    w.i64(v.txn_id);
  }
  if (v.remote_tablet_id !== undefined) {
    w.field(10, 2);
    w.i64(v.remote_tablet_id);
  }
  if (v.binlog_version !== undefined) {
    w.field(10, 3);
    w.i64(v.binlog_version);
  }
  if (v.remote_host !== undefined) {
    w.field(11, 4);
    w.string(v.remote_host);
  }
  if (v.remote_port !== undefined) {
    w.field(11, 5);
    w.string(v.remote_port);
  }
  if (v.partition_id !== undefined) {
    w.field(10, 6);
    w.i64(v.partition_id);
  }
  if (v.local_tablet_id !== undefined) {
    w.field(10, 7);
    w.i64(v.local_tablet_id);
  }
  if (v.load_id !== undefined) {
    w.field(12, 8);
    writeTUniqueId(w, v.load_id);
  }
  w.structEnd();
}

export function readTIngestBinlogRequest(r: ThriftReader): TIngestBinlogRequest {
  const v = {} as TIngestBinlogRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.txn_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.remote_tablet_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.binlog_version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.remote_host = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.remote_port = r.string();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.partition_id = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.local_tablet_id = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.load_id = readTUniqueId(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TIngestBinlogResult {
  status?: TStatus;
  is_async?: boolean;
}

export function writeTIngestBinlogResult(w: ThriftWriter, v: TIngestBinlogResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.is_async !== undefined) {
    w.boolField(2, v.is_async);
  }
  w.structEnd();
}

export function readTIngestBinlogResult(r: ThriftReader): TIngestBinlogResult {
  const v = {} as TIngestBinlogResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.is_async = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TQueryIngestBinlogRequest {
  txn_id?: bigint;
  partition_id?: bigint;
  tablet_id?: bigint;
  load_id?: TUniqueId;
}

export function writeTQueryIngestBinlogRequest(w: ThriftWriter, v: TQueryIngestBinlogRequest): void {
  w.structBegin();
  if (v.txn_id !== undefined) {
    w.field(10, 1);
    w.i64(v.txn_id);
  }
  if (v.partition_id !== undefined) {
    w.field(10, 2);
    w.i64(v.partition_id);
  }
  if (v.tablet_id !== undefined) {
    w.field(10, 3);
    w.i64(v.tablet_id);
  }
  if (v.load_id !== undefined) {
    w.field(12, 4);
    writeTUniqueId(w, v.load_id);
  }
  w.structEnd();
}

export function readTQueryIngestBinlogRequest(r: ThriftReader): TQueryIngestBinlogRequest {
  const v = {} as TQueryIngestBinlogRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.txn_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.partition_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.load_id = readTUniqueId(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TQueryIngestBinlogResult {
  status?: TIngestBinlogStatus;
  err_msg?: string;
}

export function writeTQueryIngestBinlogResult(w: ThriftWriter, v: TQueryIngestBinlogResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(8, 1);
    w.i32(v.status);
  }
  if (v.err_msg !== undefined) {
    w.field(11, 2);
    w.string(v.err_msg);
  }
  w.structEnd();
}

export function readTQueryIngestBinlogResult(r: ThriftReader): TQueryIngestBinlogResult {
  const v = {} as TQueryIngestBinlogResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.status = r.i32() as TIngestBinlogStatus;
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.err_msg = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TWorkloadGroupInfo {
  id?: bigint;
  name?: string;
  version?: bigint;
  min_cpu_percent?: number;
  max_cpu_percent?: number;
  mem_limit?: string;
  enable_memory_overcommit?: boolean;
  enable_cpu_hard_limit?: boolean;
  scan_thread_num?: number;
  max_remote_scan_thread_num?: number;
  min_remote_scan_thread_num?: number;
  memory_low_watermark?: number;
  memory_high_watermark?: number;
  read_bytes_per_second?: bigint;
  remote_read_bytes_per_second?: bigint;
  tag?: string;
  total_query_slot_count?: number;
  write_buffer_ratio?: number;
  slot_memory_policy?: TWgSlotMemoryPolicy;
  min_memory_percent?: number;
  max_memory_percent?: number;
}

export function writeTWorkloadGroupInfo(w: ThriftWriter, v: TWorkloadGroupInfo): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 2);
    w.string(v.name);
  }
  if (v.version !== undefined) {
    w.field(10, 3);
    w.i64(v.version);
  }
  if (v.min_cpu_percent !== undefined) {
    w.field(8, 4);
    w.i32(v.min_cpu_percent);
  }
  if (v.max_cpu_percent !== undefined) {
    w.field(8, 5);
    w.i32(v.max_cpu_percent);
  }
  if (v.mem_limit !== undefined) {
    w.field(11, 6);
    w.string(v.mem_limit);
  }
  if (v.enable_memory_overcommit !== undefined) {
    w.boolField(7, v.enable_memory_overcommit);
  }
  if (v.enable_cpu_hard_limit !== undefined) {
    w.boolField(8, v.enable_cpu_hard_limit);
  }
  if (v.scan_thread_num !== undefined) {
    w.field(8, 9);
    w.i32(v.scan_thread_num);
  }
  if (v.max_remote_scan_thread_num !== undefined) {
    w.field(8, 10);
    w.i32(v.max_remote_scan_thread_num);
  }
  if (v.min_remote_scan_thread_num !== undefined) {
    w.field(8, 11);
    w.i32(v.min_remote_scan_thread_num);
  }
  if (v.memory_low_watermark !== undefined) {
    w.field(8, 12);
    w.i32(v.memory_low_watermark);
  }
  if (v.memory_high_watermark !== undefined) {
    w.field(8, 13);
    w.i32(v.memory_high_watermark);
  }
  if (v.read_bytes_per_second !== undefined) {
    w.field(10, 14);
    w.i64(v.read_bytes_per_second);
  }
  if (v.remote_read_bytes_per_second !== undefined) {
    w.field(10, 15);
    w.i64(v.remote_read_bytes_per_second);
  }
  if (v.tag !== undefined) {
    w.field(11, 16);
    w.string(v.tag);
  }
  if (v.total_query_slot_count !== undefined) {
    w.field(8, 17);
    w.i32(v.total_query_slot_count);
  }
  if (v.write_buffer_ratio !== undefined) {
    w.field(8, 18);
    w.i32(v.write_buffer_ratio);
  }
  if (v.slot_memory_policy !== undefined) {
    w.field(8, 19);
    w.i32(v.slot_memory_policy);
  }
  if (v.min_memory_percent !== undefined) {
    w.field(8, 20);
    w.i32(v.min_memory_percent);
  }
  if (v.max_memory_percent !== undefined) {
    w.field(8, 21);
    w.i32(v.max_memory_percent);
  }
  w.structEnd();
}

export function readTWorkloadGroupInfo(r: ThriftReader): TWorkloadGroupInfo {
  const v = {} as TWorkloadGroupInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.min_cpu_percent = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.max_cpu_percent = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.mem_limit = r.string();
        continue;
      case 7:
        if (r.fieldType !== 2) break;
        v.enable_memory_overcommit = r.bool();
        continue;
      case 8:
        if (r.fieldType !== 2) break;
        v.enable_cpu_hard_limit = r.bool();
        continue;
      case 9:
        if (r.fieldType !== 8) break;
        v.scan_thread_num = r.i32();
        continue;
      case 10:
        if (r.fieldType !== 8) break;
        v.max_remote_scan_thread_num = r.i32();
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.min_remote_scan_thread_num = r.i32();
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.memory_low_watermark = r.i32();
        continue;
      case 13:
        if (r.fieldType !== 8) break;
        v.memory_high_watermark = r.i32();
        continue;
      case 14:
        if (r.fieldType !== 10) break;
        v.read_bytes_per_second = r.i64();
        continue;
      case 15:
        if (r.fieldType !== 10) break;
        v.remote_read_bytes_per_second = r.i64();
        continue;
      case 16:
        if (r.fieldType !== 11) break;
        v.tag = r.string();
        continue;
      case 17:
        if (r.fieldType !== 8) break;
        v.total_query_slot_count = r.i32();
        continue;
      case 18:
        if (r.fieldType !== 8) break;
        v.write_buffer_ratio = r.i32();
        continue;
      case 19:
        if (r.fieldType !== 8) break;
        v.slot_memory_policy = r.i32() as TWgSlotMemoryPolicy;
        continue;
      case 20:
        if (r.fieldType !== 8) break;
        v.min_memory_percent = r.i32();
        continue;
      case 21:
        if (r.fieldType !== 8) break;
        v.max_memory_percent = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TWorkloadCondition {
  metric_name?: TWorkloadMetricType;
  op?: TCompareOperator;
  value?: string;
}

export function writeTWorkloadCondition(w: ThriftWriter, v: TWorkloadCondition): void {
  w.structBegin();
  if (v.metric_name !== undefined) {
    w.field(8, 1);
    w.i32(v.metric_name);
  }
  if (v.op !== undefined) {
    w.field(8, 2);
    w.i32(v.op);
  }
  if (v.value !== undefined) {
    w.field(11, 3);
    w.string(v.value);
  }
  w.structEnd();
}

export function readTWorkloadCondition(r: ThriftReader): TWorkloadCondition {
  const v = {} as TWorkloadCondition;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.metric_name = r.i32() as TWorkloadMetricType;
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.op = r.i32() as TCompareOperator;
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.value = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TWorkloadAction {
  action?: TWorkloadActionType;
  action_args?: string;
}

export function writeTWorkloadAction(w: ThriftWriter, v: TWorkloadAction): void {
  w.structBegin();
  if (v.action !== undefined) {
    w.field(8, 1);
    w.i32(v.action);
  }
  if (v.action_args !== undefined) {
    w.field(11, 2);
    w.string(v.action_args);
  }
  w.structEnd();
}

export function readTWorkloadAction(r: ThriftReader): TWorkloadAction {
  const v = {} as TWorkloadAction;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.action = r.i32() as TWorkloadActionType;
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.action_args = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TWorkloadSchedPolicy {
  id?: bigint;
  name?: string;
  version?: number;
  priority?: number;
  enabled?: boolean;
  condition_list?: TWorkloadCondition[];
  action_list?: TWorkloadAction[];
  wg_id_list?: bigint[];
}

export function writeTWorkloadSchedPolicy(w: ThriftWriter, v: TWorkloadSchedPolicy): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 2);
    w.string(v.name);
  }
  if (v.version !== undefined) {
    w.field(8, 3);
    w.i32(v.version);
  }
  if (v.priority !== undefined) {
    w.field(8, 4);
    w.i32(v.priority);
  }
  if (v.enabled !== undefined) {
    w.boolField(5, v.enabled);
  }
  if (v.condition_list !== undefined) {
    w.field(15, 6);
    writeList(w, 12, v.condition_list, writeTWorkloadCondition);
  }
  if (v.action_list !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.action_list, writeTWorkloadAction);
  }
  if (v.wg_id_list !== undefined) {
    w.field(15, 8);
    writeList(w, 10, v.wg_id_list, wI64);
  }
  w.structEnd();
}

export function readTWorkloadSchedPolicy(r: ThriftReader): TWorkloadSchedPolicy {
  const v = {} as TWorkloadSchedPolicy;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.version = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.priority = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.enabled = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.condition_list = readList(r, 12, readTWorkloadCondition);
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.action_list = readList(r, 12, readTWorkloadAction);
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.wg_id_list = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TopicInfo {
  workload_group_info?: TWorkloadGroupInfo;
  workload_sched_policy?: TWorkloadSchedPolicy;
}

export function writeTopicInfo(w: ThriftWriter, v: TopicInfo): void {
  w.structBegin();
  if (v.workload_group_info !== undefined) {
    w.field(12, 1);
    writeTWorkloadGroupInfo(w, v.workload_group_info);
  }
  if (v.workload_sched_policy !== undefined) {
    w.field(12, 2);
    writeTWorkloadSchedPolicy(w, v.workload_sched_policy);
  }
  w.structEnd();
}

export function readTopicInfo(r: ThriftReader): TopicInfo {
  const v = {} as TopicInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.workload_group_info = readTWorkloadGroupInfo(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.workload_sched_policy = readTWorkloadSchedPolicy(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPublishTopicRequest {
  topic_map: Map<TTopicInfoType, TopicInfo[]>;
}

export function writeTPublishTopicRequest(w: ThriftWriter, v: TPublishTopicRequest): void {
  w.structBegin();
  w.field(13, 1);
  writeMap(w, 8, 15, v.topic_map, wI32, (w, v) => writeList(w, 12, v, writeTopicInfo));
  w.structEnd();
}

export function readTPublishTopicRequest(r: ThriftReader): TPublishTopicRequest {
  const v = {} as TPublishTopicRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 13) break;
        v.topic_map = readMap(r, 8, (r) => r.i32() as TTopicInfoType, 15, (r) => readList(r, 12, readTopicInfo));
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.topic_map === undefined) missing("TPublishTopicRequest", "topic_map");
  return v;
}

export interface TPublishTopicResult {
  status: TStatus;
}

export function writeTPublishTopicResult(w: ThriftWriter, v: TPublishTopicResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  w.structEnd();
}

export function readTPublishTopicResult(r: ThriftReader): TPublishTopicResult {
  const v = {} as TPublishTopicResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TPublishTopicResult", "status");
  return v;
}

export interface TGetRealtimeExecStatusRequest {
  id?: TUniqueId;
  req_type?: string;
}

export function writeTGetRealtimeExecStatusRequest(w: ThriftWriter, v: TGetRealtimeExecStatusRequest): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(12, 1);
    writeTUniqueId(w, v.id);
  }
  if (v.req_type !== undefined) {
    w.field(11, 2);
    w.string(v.req_type);
  }
  w.structEnd();
}

export function readTGetRealtimeExecStatusRequest(r: ThriftReader): TGetRealtimeExecStatusRequest {
  const v = {} as TGetRealtimeExecStatusRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.id = readTUniqueId(r);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.req_type = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetRealtimeExecStatusResponse {
  status?: TStatus;
  report_exec_status_params?: TReportExecStatusParams;
  query_stats?: TQueryStatistics;
}

export function writeTGetRealtimeExecStatusResponse(w: ThriftWriter, v: TGetRealtimeExecStatusResponse): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.report_exec_status_params !== undefined) {
    w.field(12, 2);
    writeTReportExecStatusParams(w, v.report_exec_status_params);
  }
  if (v.query_stats !== undefined) {
    w.field(12, 3);
    writeTQueryStatistics(w, v.query_stats);
  }
  w.structEnd();
}

export function readTGetRealtimeExecStatusResponse(r: ThriftReader): TGetRealtimeExecStatusResponse {
  const v = {} as TGetRealtimeExecStatusResponse;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.report_exec_status_params = readTReportExecStatusParams(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.query_stats = readTQueryStatistics(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TDictionaryStatus {
  dictionary_id?: bigint;
  version_id?: bigint;
  dictionary_memory_size?: bigint;
}

export function writeTDictionaryStatus(w: ThriftWriter, v: TDictionaryStatus): void {
  w.structBegin();
  if (v.dictionary_id !== undefined) {
    w.field(10, 1);
    w.i64(v.dictionary_id);
  }
  if (v.version_id !== undefined) {
    w.field(10, 2);
    w.i64(v.version_id);
  }
  if (v.dictionary_memory_size !== undefined) {
    w.field(10, 3);
    w.i64(v.dictionary_memory_size);
  }
  w.structEnd();
}

export function readTDictionaryStatus(r: ThriftReader): TDictionaryStatus {
  const v = {} as TDictionaryStatus;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.dictionary_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.version_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.dictionary_memory_size = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TDictionaryStatusList {
  dictionary_status_list?: TDictionaryStatus[];
}

export function writeTDictionaryStatusList(w: ThriftWriter, v: TDictionaryStatusList): void {
  w.structBegin();
  if (v.dictionary_status_list !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.dictionary_status_list, writeTDictionaryStatus);
  }
  w.structEnd();
}

export function readTDictionaryStatusList(r: ThriftReader): TDictionaryStatusList {
  const v = {} as TDictionaryStatusList;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.dictionary_status_list = readList(r, 12, readTDictionaryStatus);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTestStorageConnectivityRequest {
  type?: TStorageBackendType;
  properties?: Map<string, string>;
}

export function writeTTestStorageConnectivityRequest(w: ThriftWriter, v: TTestStorageConnectivityRequest): void {
  w.structBegin();
  if (v.type !== undefined) {
    w.field(8, 1);
    w.i32(v.type);
  }
  if (v.properties !== undefined) {
    w.field(13, 2);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  w.structEnd();
}

export function readTTestStorageConnectivityRequest(r: ThriftReader): TTestStorageConnectivityRequest {
  const v = {} as TTestStorageConnectivityRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TStorageBackendType;
        continue;
      case 2:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTestStorageConnectivityResponse {
  status?: TStatus;
}

export function writeTTestStorageConnectivityResponse(w: ThriftWriter, v: TTestStorageConnectivityResponse): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  w.structEnd();
}

export function readTTestStorageConnectivityResponse(r: ThriftReader): TTestStorageConnectivityResponse {
  const v = {} as TTestStorageConnectivityResponse;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface BackendService_submit_tasks_args {
  tasks: TAgentTaskRequest[];
}

export function writeBackendService_submit_tasks_args(w: ThriftWriter, v: BackendService_submit_tasks_args): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.tasks, writeTAgentTaskRequest);
  w.structEnd();
}

export function readBackendService_submit_tasks_args(r: ThriftReader): BackendService_submit_tasks_args {
  const v = {} as BackendService_submit_tasks_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.tasks = readList(r, 12, readTAgentTaskRequest);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tasks === undefined) missing("BackendService_submit_tasks_args", "tasks");
  return v;
}

export function writeBackendService_submit_tasks_result(w: ThriftWriter, v: TAgentResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTAgentResult(w, v);
  w.structEnd();
}

export function readBackendService_submit_tasks_result(r: ThriftReader): TAgentResult {
  let v: TAgentResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTAgentResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_submit_tasks_result", "success");
  return v;
}

export interface BackendService_make_snapshot_args {
  snapshot_request: TSnapshotRequest;
}

export function writeBackendService_make_snapshot_args(w: ThriftWriter, v: BackendService_make_snapshot_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTSnapshotRequest(w, v.snapshot_request);
  w.structEnd();
}

export function readBackendService_make_snapshot_args(r: ThriftReader): BackendService_make_snapshot_args {
  const v = {} as BackendService_make_snapshot_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.snapshot_request = readTSnapshotRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.snapshot_request === undefined) missing("BackendService_make_snapshot_args", "snapshot_request");
  return v;
}

export function writeBackendService_make_snapshot_result(w: ThriftWriter, v: TAgentResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTAgentResult(w, v);
  w.structEnd();
}

export function readBackendService_make_snapshot_result(r: ThriftReader): TAgentResult {
  let v: TAgentResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTAgentResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_make_snapshot_result", "success");
  return v;
}

export interface BackendService_release_snapshot_args {
  snapshot_path: string;
}

export function writeBackendService_release_snapshot_args(w: ThriftWriter, v: BackendService_release_snapshot_args): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.snapshot_path);
  w.structEnd();
}

export function readBackendService_release_snapshot_args(r: ThriftReader): BackendService_release_snapshot_args {
  const v = {} as BackendService_release_snapshot_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.snapshot_path = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.snapshot_path === undefined) missing("BackendService_release_snapshot_args", "snapshot_path");
  return v;
}

export function writeBackendService_release_snapshot_result(w: ThriftWriter, v: TAgentResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTAgentResult(w, v);
  w.structEnd();
}

export function readBackendService_release_snapshot_result(r: ThriftReader): TAgentResult {
  let v: TAgentResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTAgentResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_release_snapshot_result", "success");
  return v;
}

export interface BackendService_publish_cluster_state_args {
  request: TAgentPublishRequest;
}

export function writeBackendService_publish_cluster_state_args(w: ThriftWriter, v: BackendService_publish_cluster_state_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTAgentPublishRequest(w, v.request);
  w.structEnd();
}

export function readBackendService_publish_cluster_state_args(r: ThriftReader): BackendService_publish_cluster_state_args {
  const v = {} as BackendService_publish_cluster_state_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTAgentPublishRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("BackendService_publish_cluster_state_args", "request");
  return v;
}

export function writeBackendService_publish_cluster_state_result(w: ThriftWriter, v: TAgentResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTAgentResult(w, v);
  w.structEnd();
}

export function readBackendService_publish_cluster_state_result(r: ThriftReader): TAgentResult {
  let v: TAgentResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTAgentResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_publish_cluster_state_result", "success");
  return v;
}

export type BackendService_get_tablet_stat_args = Record<never, never>;

export function writeBackendService_get_tablet_stat_args(w: ThriftWriter, _v: BackendService_get_tablet_stat_args): void {
  w.structBegin();
  w.structEnd();
}

export function readBackendService_get_tablet_stat_args(r: ThriftReader): BackendService_get_tablet_stat_args {
  const v = {} as BackendService_get_tablet_stat_args;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export function writeBackendService_get_tablet_stat_result(w: ThriftWriter, v: TTabletStatResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTTabletStatResult(w, v);
  w.structEnd();
}

export function readBackendService_get_tablet_stat_result(r: ThriftReader): TTabletStatResult {
  let v: TTabletStatResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTTabletStatResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_get_tablet_stat_result", "success");
  return v;
}

export type BackendService_get_trash_used_capacity_args = Record<never, never>;

export function writeBackendService_get_trash_used_capacity_args(w: ThriftWriter, _v: BackendService_get_trash_used_capacity_args): void {
  w.structBegin();
  w.structEnd();
}

export function readBackendService_get_trash_used_capacity_args(r: ThriftReader): BackendService_get_trash_used_capacity_args {
  const v = {} as BackendService_get_trash_used_capacity_args;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export function writeBackendService_get_trash_used_capacity_result(w: ThriftWriter, v: bigint): void {
  w.structBegin();
  w.field(10, 0);
  w.i64(v);
  w.structEnd();
}

export function readBackendService_get_trash_used_capacity_result(r: ThriftReader): bigint {
  let v: bigint | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 10) v = r.i64();
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_get_trash_used_capacity_result", "success");
  return v;
}

export type BackendService_get_disk_trash_used_capacity_args = Record<never, never>;

export function writeBackendService_get_disk_trash_used_capacity_args(w: ThriftWriter, _v: BackendService_get_disk_trash_used_capacity_args): void {
  w.structBegin();
  w.structEnd();
}

export function readBackendService_get_disk_trash_used_capacity_args(r: ThriftReader): BackendService_get_disk_trash_used_capacity_args {
  const v = {} as BackendService_get_disk_trash_used_capacity_args;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export function writeBackendService_get_disk_trash_used_capacity_result(w: ThriftWriter, v: TDiskTrashInfo[]): void {
  w.structBegin();
  w.field(15, 0);
  writeList(w, 12, v, writeTDiskTrashInfo);
  w.structEnd();
}

export function readBackendService_get_disk_trash_used_capacity_result(r: ThriftReader): TDiskTrashInfo[] {
  let v: TDiskTrashInfo[] | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 15) v = readList(r, 12, readTDiskTrashInfo);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_get_disk_trash_used_capacity_result", "success");
  return v;
}

export interface BackendService_submit_routine_load_task_args {
  tasks: TRoutineLoadTask[];
}

export function writeBackendService_submit_routine_load_task_args(w: ThriftWriter, v: BackendService_submit_routine_load_task_args): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.tasks, writeTRoutineLoadTask);
  w.structEnd();
}

export function readBackendService_submit_routine_load_task_args(r: ThriftReader): BackendService_submit_routine_load_task_args {
  const v = {} as BackendService_submit_routine_load_task_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.tasks = readList(r, 12, readTRoutineLoadTask);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tasks === undefined) missing("BackendService_submit_routine_load_task_args", "tasks");
  return v;
}

export function writeBackendService_submit_routine_load_task_result(w: ThriftWriter, v: TStatus): void {
  w.structBegin();
  w.field(12, 0);
  writeTStatus(w, v);
  w.structEnd();
}

export function readBackendService_submit_routine_load_task_result(r: ThriftReader): TStatus {
  let v: TStatus | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTStatus(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_submit_routine_load_task_result", "success");
  return v;
}

export interface BackendService_open_scanner_args {
  params: TScanOpenParams;
}

export function writeBackendService_open_scanner_args(w: ThriftWriter, v: BackendService_open_scanner_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTScanOpenParams(w, v.params);
  w.structEnd();
}

export function readBackendService_open_scanner_args(r: ThriftReader): BackendService_open_scanner_args {
  const v = {} as BackendService_open_scanner_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTScanOpenParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("BackendService_open_scanner_args", "params");
  return v;
}

export function writeBackendService_open_scanner_result(w: ThriftWriter, v: TScanOpenResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTScanOpenResult(w, v);
  w.structEnd();
}

export function readBackendService_open_scanner_result(r: ThriftReader): TScanOpenResult {
  let v: TScanOpenResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTScanOpenResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_open_scanner_result", "success");
  return v;
}

export interface BackendService_get_next_args {
  params: TScanNextBatchParams;
}

export function writeBackendService_get_next_args(w: ThriftWriter, v: BackendService_get_next_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTScanNextBatchParams(w, v.params);
  w.structEnd();
}

export function readBackendService_get_next_args(r: ThriftReader): BackendService_get_next_args {
  const v = {} as BackendService_get_next_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTScanNextBatchParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("BackendService_get_next_args", "params");
  return v;
}

export function writeBackendService_get_next_result(w: ThriftWriter, v: TScanBatchResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTScanBatchResult(w, v);
  w.structEnd();
}

export function readBackendService_get_next_result(r: ThriftReader): TScanBatchResult {
  let v: TScanBatchResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTScanBatchResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_get_next_result", "success");
  return v;
}

export interface BackendService_close_scanner_args {
  params: TScanCloseParams;
}

export function writeBackendService_close_scanner_args(w: ThriftWriter, v: BackendService_close_scanner_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTScanCloseParams(w, v.params);
  w.structEnd();
}

export function readBackendService_close_scanner_args(r: ThriftReader): BackendService_close_scanner_args {
  const v = {} as BackendService_close_scanner_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTScanCloseParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("BackendService_close_scanner_args", "params");
  return v;
}

export function writeBackendService_close_scanner_result(w: ThriftWriter, v: TScanCloseResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTScanCloseResult(w, v);
  w.structEnd();
}

export function readBackendService_close_scanner_result(r: ThriftReader): TScanCloseResult {
  let v: TScanCloseResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTScanCloseResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_close_scanner_result", "success");
  return v;
}

export interface BackendService_get_stream_load_record_args {
  last_stream_record_time: bigint;
}

export function writeBackendService_get_stream_load_record_args(w: ThriftWriter, v: BackendService_get_stream_load_record_args): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.last_stream_record_time);
  w.structEnd();
}

export function readBackendService_get_stream_load_record_args(r: ThriftReader): BackendService_get_stream_load_record_args {
  const v = {} as BackendService_get_stream_load_record_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.last_stream_record_time = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.last_stream_record_time === undefined) missing("BackendService_get_stream_load_record_args", "last_stream_record_time");
  return v;
}

export function writeBackendService_get_stream_load_record_result(w: ThriftWriter, v: TStreamLoadRecordResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTStreamLoadRecordResult(w, v);
  w.structEnd();
}

export function readBackendService_get_stream_load_record_result(r: ThriftReader): TStreamLoadRecordResult {
  let v: TStreamLoadRecordResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTStreamLoadRecordResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_get_stream_load_record_result", "success");
  return v;
}

export type BackendService_check_storage_format_args = Record<never, never>;

export function writeBackendService_check_storage_format_args(w: ThriftWriter, _v: BackendService_check_storage_format_args): void {
  w.structBegin();
  w.structEnd();
}

export function readBackendService_check_storage_format_args(r: ThriftReader): BackendService_check_storage_format_args {
  const v = {} as BackendService_check_storage_format_args;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export function writeBackendService_check_storage_format_result(w: ThriftWriter, v: TCheckStorageFormatResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTCheckStorageFormatResult(w, v);
  w.structEnd();
}

export function readBackendService_check_storage_format_result(r: ThriftReader): TCheckStorageFormatResult {
  let v: TCheckStorageFormatResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTCheckStorageFormatResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_check_storage_format_result", "success");
  return v;
}

export interface BackendService_warm_up_cache_async_args {
  request: TWarmUpCacheAsyncRequest;
}

export function writeBackendService_warm_up_cache_async_args(w: ThriftWriter, v: BackendService_warm_up_cache_async_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTWarmUpCacheAsyncRequest(w, v.request);
  w.structEnd();
}

export function readBackendService_warm_up_cache_async_args(r: ThriftReader): BackendService_warm_up_cache_async_args {
  const v = {} as BackendService_warm_up_cache_async_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTWarmUpCacheAsyncRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("BackendService_warm_up_cache_async_args", "request");
  return v;
}

export function writeBackendService_warm_up_cache_async_result(w: ThriftWriter, v: TWarmUpCacheAsyncResponse): void {
  w.structBegin();
  w.field(12, 0);
  writeTWarmUpCacheAsyncResponse(w, v);
  w.structEnd();
}

export function readBackendService_warm_up_cache_async_result(r: ThriftReader): TWarmUpCacheAsyncResponse {
  let v: TWarmUpCacheAsyncResponse | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTWarmUpCacheAsyncResponse(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_warm_up_cache_async_result", "success");
  return v;
}

export interface BackendService_check_warm_up_cache_async_args {
  request: TCheckWarmUpCacheAsyncRequest;
}

export function writeBackendService_check_warm_up_cache_async_args(w: ThriftWriter, v: BackendService_check_warm_up_cache_async_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTCheckWarmUpCacheAsyncRequest(w, v.request);
  w.structEnd();
}

export function readBackendService_check_warm_up_cache_async_args(r: ThriftReader): BackendService_check_warm_up_cache_async_args {
  const v = {} as BackendService_check_warm_up_cache_async_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTCheckWarmUpCacheAsyncRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("BackendService_check_warm_up_cache_async_args", "request");
  return v;
}

export function writeBackendService_check_warm_up_cache_async_result(w: ThriftWriter, v: TCheckWarmUpCacheAsyncResponse): void {
  w.structBegin();
  w.field(12, 0);
  writeTCheckWarmUpCacheAsyncResponse(w, v);
  w.structEnd();
}

export function readBackendService_check_warm_up_cache_async_result(r: ThriftReader): TCheckWarmUpCacheAsyncResponse {
  let v: TCheckWarmUpCacheAsyncResponse | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTCheckWarmUpCacheAsyncResponse(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_check_warm_up_cache_async_result", "success");
  return v;
}

export interface BackendService_sync_load_for_tablets_args {
  request: TSyncLoadForTabletsRequest;
}

export function writeBackendService_sync_load_for_tablets_args(w: ThriftWriter, v: BackendService_sync_load_for_tablets_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTSyncLoadForTabletsRequest(w, v.request);
  w.structEnd();
}

export function readBackendService_sync_load_for_tablets_args(r: ThriftReader): BackendService_sync_load_for_tablets_args {
  const v = {} as BackendService_sync_load_for_tablets_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTSyncLoadForTabletsRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("BackendService_sync_load_for_tablets_args", "request");
  return v;
}

export function writeBackendService_sync_load_for_tablets_result(w: ThriftWriter, v: TSyncLoadForTabletsResponse): void {
  w.structBegin();
  w.field(12, 0);
  writeTSyncLoadForTabletsResponse(w, v);
  w.structEnd();
}

export function readBackendService_sync_load_for_tablets_result(r: ThriftReader): TSyncLoadForTabletsResponse {
  let v: TSyncLoadForTabletsResponse | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTSyncLoadForTabletsResponse(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_sync_load_for_tablets_result", "success");
  return v;
}

export interface BackendService_get_top_n_hot_partitions_args {
  request: TGetTopNHotPartitionsRequest;
}

export function writeBackendService_get_top_n_hot_partitions_args(w: ThriftWriter, v: BackendService_get_top_n_hot_partitions_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetTopNHotPartitionsRequest(w, v.request);
  w.structEnd();
}

export function readBackendService_get_top_n_hot_partitions_args(r: ThriftReader): BackendService_get_top_n_hot_partitions_args {
  const v = {} as BackendService_get_top_n_hot_partitions_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTGetTopNHotPartitionsRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("BackendService_get_top_n_hot_partitions_args", "request");
  return v;
}

export function writeBackendService_get_top_n_hot_partitions_result(w: ThriftWriter, v: TGetTopNHotPartitionsResponse): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetTopNHotPartitionsResponse(w, v);
  w.structEnd();
}

export function readBackendService_get_top_n_hot_partitions_result(r: ThriftReader): TGetTopNHotPartitionsResponse {
  let v: TGetTopNHotPartitionsResponse | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetTopNHotPartitionsResponse(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_get_top_n_hot_partitions_result", "success");
  return v;
}

export interface BackendService_warm_up_tablets_args {
  request: TWarmUpTabletsRequest;
}

export function writeBackendService_warm_up_tablets_args(w: ThriftWriter, v: BackendService_warm_up_tablets_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTWarmUpTabletsRequest(w, v.request);
  w.structEnd();
}

export function readBackendService_warm_up_tablets_args(r: ThriftReader): BackendService_warm_up_tablets_args {
  const v = {} as BackendService_warm_up_tablets_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTWarmUpTabletsRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("BackendService_warm_up_tablets_args", "request");
  return v;
}

export function writeBackendService_warm_up_tablets_result(w: ThriftWriter, v: TWarmUpTabletsResponse): void {
  w.structBegin();
  w.field(12, 0);
  writeTWarmUpTabletsResponse(w, v);
  w.structEnd();
}

export function readBackendService_warm_up_tablets_result(r: ThriftReader): TWarmUpTabletsResponse {
  let v: TWarmUpTabletsResponse | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTWarmUpTabletsResponse(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_warm_up_tablets_result", "success");
  return v;
}

export interface BackendService_ingest_binlog_args {
  ingest_binlog_request: TIngestBinlogRequest;
}

export function writeBackendService_ingest_binlog_args(w: ThriftWriter, v: BackendService_ingest_binlog_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTIngestBinlogRequest(w, v.ingest_binlog_request);
  w.structEnd();
}

export function readBackendService_ingest_binlog_args(r: ThriftReader): BackendService_ingest_binlog_args {
  const v = {} as BackendService_ingest_binlog_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.ingest_binlog_request = readTIngestBinlogRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.ingest_binlog_request === undefined) missing("BackendService_ingest_binlog_args", "ingest_binlog_request");
  return v;
}

export function writeBackendService_ingest_binlog_result(w: ThriftWriter, v: TIngestBinlogResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTIngestBinlogResult(w, v);
  w.structEnd();
}

export function readBackendService_ingest_binlog_result(r: ThriftReader): TIngestBinlogResult {
  let v: TIngestBinlogResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTIngestBinlogResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_ingest_binlog_result", "success");
  return v;
}

export interface BackendService_query_ingest_binlog_args {
  query_ingest_binlog_request: TQueryIngestBinlogRequest;
}

export function writeBackendService_query_ingest_binlog_args(w: ThriftWriter, v: BackendService_query_ingest_binlog_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTQueryIngestBinlogRequest(w, v.query_ingest_binlog_request);
  w.structEnd();
}

export function readBackendService_query_ingest_binlog_args(r: ThriftReader): BackendService_query_ingest_binlog_args {
  const v = {} as BackendService_query_ingest_binlog_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.query_ingest_binlog_request = readTQueryIngestBinlogRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.query_ingest_binlog_request === undefined) missing("BackendService_query_ingest_binlog_args", "query_ingest_binlog_request");
  return v;
}

export function writeBackendService_query_ingest_binlog_result(w: ThriftWriter, v: TQueryIngestBinlogResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTQueryIngestBinlogResult(w, v);
  w.structEnd();
}

export function readBackendService_query_ingest_binlog_result(r: ThriftReader): TQueryIngestBinlogResult {
  let v: TQueryIngestBinlogResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTQueryIngestBinlogResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_query_ingest_binlog_result", "success");
  return v;
}

export interface BackendService_publish_topic_info_args {
  topic_request: TPublishTopicRequest;
}

export function writeBackendService_publish_topic_info_args(w: ThriftWriter, v: BackendService_publish_topic_info_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTPublishTopicRequest(w, v.topic_request);
  w.structEnd();
}

export function readBackendService_publish_topic_info_args(r: ThriftReader): BackendService_publish_topic_info_args {
  const v = {} as BackendService_publish_topic_info_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.topic_request = readTPublishTopicRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.topic_request === undefined) missing("BackendService_publish_topic_info_args", "topic_request");
  return v;
}

export function writeBackendService_publish_topic_info_result(w: ThriftWriter, v: TPublishTopicResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTPublishTopicResult(w, v);
  w.structEnd();
}

export function readBackendService_publish_topic_info_result(r: ThriftReader): TPublishTopicResult {
  let v: TPublishTopicResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTPublishTopicResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_publish_topic_info_result", "success");
  return v;
}

export interface BackendService_get_realtime_exec_status_args {
  request: TGetRealtimeExecStatusRequest;
}

export function writeBackendService_get_realtime_exec_status_args(w: ThriftWriter, v: BackendService_get_realtime_exec_status_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetRealtimeExecStatusRequest(w, v.request);
  w.structEnd();
}

export function readBackendService_get_realtime_exec_status_args(r: ThriftReader): BackendService_get_realtime_exec_status_args {
  const v = {} as BackendService_get_realtime_exec_status_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTGetRealtimeExecStatusRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("BackendService_get_realtime_exec_status_args", "request");
  return v;
}

export function writeBackendService_get_realtime_exec_status_result(w: ThriftWriter, v: TGetRealtimeExecStatusResponse): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetRealtimeExecStatusResponse(w, v);
  w.structEnd();
}

export function readBackendService_get_realtime_exec_status_result(r: ThriftReader): TGetRealtimeExecStatusResponse {
  let v: TGetRealtimeExecStatusResponse | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetRealtimeExecStatusResponse(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_get_realtime_exec_status_result", "success");
  return v;
}

export interface BackendService_get_dictionary_status_args {
  dictionary_ids: bigint[];
}

export function writeBackendService_get_dictionary_status_args(w: ThriftWriter, v: BackendService_get_dictionary_status_args): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 10, v.dictionary_ids, wI64);
  w.structEnd();
}

export function readBackendService_get_dictionary_status_args(r: ThriftReader): BackendService_get_dictionary_status_args {
  const v = {} as BackendService_get_dictionary_status_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.dictionary_ids = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.dictionary_ids === undefined) missing("BackendService_get_dictionary_status_args", "dictionary_ids");
  return v;
}

export function writeBackendService_get_dictionary_status_result(w: ThriftWriter, v: TDictionaryStatusList): void {
  w.structBegin();
  w.field(12, 0);
  writeTDictionaryStatusList(w, v);
  w.structEnd();
}

export function readBackendService_get_dictionary_status_result(r: ThriftReader): TDictionaryStatusList {
  let v: TDictionaryStatusList | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTDictionaryStatusList(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_get_dictionary_status_result", "success");
  return v;
}

export interface BackendService_test_storage_connectivity_args {
  request: TTestStorageConnectivityRequest;
}

export function writeBackendService_test_storage_connectivity_args(w: ThriftWriter, v: BackendService_test_storage_connectivity_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTTestStorageConnectivityRequest(w, v.request);
  w.structEnd();
}

export function readBackendService_test_storage_connectivity_args(r: ThriftReader): BackendService_test_storage_connectivity_args {
  const v = {} as BackendService_test_storage_connectivity_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTTestStorageConnectivityRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("BackendService_test_storage_connectivity_args", "request");
  return v;
}

export function writeBackendService_test_storage_connectivity_result(w: ThriftWriter, v: TTestStorageConnectivityResponse): void {
  w.structBegin();
  w.field(12, 0);
  writeTTestStorageConnectivityResponse(w, v);
  w.structEnd();
}

export function readBackendService_test_storage_connectivity_result(r: ThriftReader): TTestStorageConnectivityResponse {
  let v: TTestStorageConnectivityResponse | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTTestStorageConnectivityResponse(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("BackendService_test_storage_connectivity_result", "success");
  return v;
}

export const BackendService = {
  name: "BackendService",
  methods: {
    submit_tasks: { oneway: false, writeArgs: writeBackendService_submit_tasks_args, readArgs: readBackendService_submit_tasks_args, writeResult: writeBackendService_submit_tasks_result, readResult: readBackendService_submit_tasks_result },
    make_snapshot: { oneway: false, writeArgs: writeBackendService_make_snapshot_args, readArgs: readBackendService_make_snapshot_args, writeResult: writeBackendService_make_snapshot_result, readResult: readBackendService_make_snapshot_result },
    release_snapshot: { oneway: false, writeArgs: writeBackendService_release_snapshot_args, readArgs: readBackendService_release_snapshot_args, writeResult: writeBackendService_release_snapshot_result, readResult: readBackendService_release_snapshot_result },
    publish_cluster_state: { oneway: false, writeArgs: writeBackendService_publish_cluster_state_args, readArgs: readBackendService_publish_cluster_state_args, writeResult: writeBackendService_publish_cluster_state_result, readResult: readBackendService_publish_cluster_state_result },
    get_tablet_stat: { oneway: false, writeArgs: writeBackendService_get_tablet_stat_args, readArgs: readBackendService_get_tablet_stat_args, writeResult: writeBackendService_get_tablet_stat_result, readResult: readBackendService_get_tablet_stat_result },
    get_trash_used_capacity: { oneway: false, writeArgs: writeBackendService_get_trash_used_capacity_args, readArgs: readBackendService_get_trash_used_capacity_args, writeResult: writeBackendService_get_trash_used_capacity_result, readResult: readBackendService_get_trash_used_capacity_result },
    get_disk_trash_used_capacity: { oneway: false, writeArgs: writeBackendService_get_disk_trash_used_capacity_args, readArgs: readBackendService_get_disk_trash_used_capacity_args, writeResult: writeBackendService_get_disk_trash_used_capacity_result, readResult: readBackendService_get_disk_trash_used_capacity_result },
    submit_routine_load_task: { oneway: false, writeArgs: writeBackendService_submit_routine_load_task_args, readArgs: readBackendService_submit_routine_load_task_args, writeResult: writeBackendService_submit_routine_load_task_result, readResult: readBackendService_submit_routine_load_task_result },
    open_scanner: { oneway: false, writeArgs: writeBackendService_open_scanner_args, readArgs: readBackendService_open_scanner_args, writeResult: writeBackendService_open_scanner_result, readResult: readBackendService_open_scanner_result },
    get_next: { oneway: false, writeArgs: writeBackendService_get_next_args, readArgs: readBackendService_get_next_args, writeResult: writeBackendService_get_next_result, readResult: readBackendService_get_next_result },
    close_scanner: { oneway: false, writeArgs: writeBackendService_close_scanner_args, readArgs: readBackendService_close_scanner_args, writeResult: writeBackendService_close_scanner_result, readResult: readBackendService_close_scanner_result },
    get_stream_load_record: { oneway: false, writeArgs: writeBackendService_get_stream_load_record_args, readArgs: readBackendService_get_stream_load_record_args, writeResult: writeBackendService_get_stream_load_record_result, readResult: readBackendService_get_stream_load_record_result },
    check_storage_format: { oneway: false, writeArgs: writeBackendService_check_storage_format_args, readArgs: readBackendService_check_storage_format_args, writeResult: writeBackendService_check_storage_format_result, readResult: readBackendService_check_storage_format_result },
    warm_up_cache_async: { oneway: false, writeArgs: writeBackendService_warm_up_cache_async_args, readArgs: readBackendService_warm_up_cache_async_args, writeResult: writeBackendService_warm_up_cache_async_result, readResult: readBackendService_warm_up_cache_async_result },
    check_warm_up_cache_async: { oneway: false, writeArgs: writeBackendService_check_warm_up_cache_async_args, readArgs: readBackendService_check_warm_up_cache_async_args, writeResult: writeBackendService_check_warm_up_cache_async_result, readResult: readBackendService_check_warm_up_cache_async_result },
    sync_load_for_tablets: { oneway: false, writeArgs: writeBackendService_sync_load_for_tablets_args, readArgs: readBackendService_sync_load_for_tablets_args, writeResult: writeBackendService_sync_load_for_tablets_result, readResult: readBackendService_sync_load_for_tablets_result },
    get_top_n_hot_partitions: { oneway: false, writeArgs: writeBackendService_get_top_n_hot_partitions_args, readArgs: readBackendService_get_top_n_hot_partitions_args, writeResult: writeBackendService_get_top_n_hot_partitions_result, readResult: readBackendService_get_top_n_hot_partitions_result },
    warm_up_tablets: { oneway: false, writeArgs: writeBackendService_warm_up_tablets_args, readArgs: readBackendService_warm_up_tablets_args, writeResult: writeBackendService_warm_up_tablets_result, readResult: readBackendService_warm_up_tablets_result },
    ingest_binlog: { oneway: false, writeArgs: writeBackendService_ingest_binlog_args, readArgs: readBackendService_ingest_binlog_args, writeResult: writeBackendService_ingest_binlog_result, readResult: readBackendService_ingest_binlog_result },
    query_ingest_binlog: { oneway: false, writeArgs: writeBackendService_query_ingest_binlog_args, readArgs: readBackendService_query_ingest_binlog_args, writeResult: writeBackendService_query_ingest_binlog_result, readResult: readBackendService_query_ingest_binlog_result },
    publish_topic_info: { oneway: false, writeArgs: writeBackendService_publish_topic_info_args, readArgs: readBackendService_publish_topic_info_args, writeResult: writeBackendService_publish_topic_info_result, readResult: readBackendService_publish_topic_info_result },
    get_realtime_exec_status: { oneway: false, writeArgs: writeBackendService_get_realtime_exec_status_args, readArgs: readBackendService_get_realtime_exec_status_args, writeResult: writeBackendService_get_realtime_exec_status_result, readResult: readBackendService_get_realtime_exec_status_result },
    get_dictionary_status: { oneway: false, writeArgs: writeBackendService_get_dictionary_status_args, readArgs: readBackendService_get_dictionary_status_args, writeResult: writeBackendService_get_dictionary_status_result, readResult: readBackendService_get_dictionary_status_result },
    test_storage_connectivity: { oneway: false, writeArgs: writeBackendService_test_storage_connectivity_args, readArgs: readBackendService_test_storage_connectivity_args, writeResult: writeBackendService_test_storage_connectivity_result, readResult: readBackendService_test_storage_connectivity_result },
  },
} as const;

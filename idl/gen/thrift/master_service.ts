// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/MasterService.thrift: change that file, not this one.

import { rI32, rI64, rString, readList, readMap, readSet, wI32, wI64, wString, writeList, writeMap, writeSet } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TAgentServiceVersion, type TCalcDeleteBitmapPartitionInfo, type TIndexPolicy, type TStoragePolicy, type TStorageResource, readTCalcDeleteBitmapPartitionInfo, readTIndexPolicy, readTStoragePolicy, readTStorageResource, writeTCalcDeleteBitmapPartitionInfo, writeTIndexPolicy, writeTStoragePolicy, writeTStorageResource } from "./agent_service.ts";
import { type TStatus, readTStatus, writeTStatus } from "./status.ts";
import { type TBackend, type TStorageMedium, type TTaskType, type TUniqueId, readTBackend, readTUniqueId, writeTBackend, writeTUniqueId } from "./types.ts";

export const TResourceType = {
  TRESOURCE_CPU_SHARE: 0,
  TRESOURCE_IO_SHARE: 1,
  TRESOURCE_SSD_READ_IOPS: 2,
  TRESOURCE_SSD_WRITE_IOPS: 3,
  TRESOURCE_SSD_READ_MBPS: 4,
  TRESOURCE_SSD_WRITE_MBPS: 5,
  TRESOURCE_HDD_READ_IOPS: 6,
  TRESOURCE_HDD_WRITE_IOPS: 7,
  TRESOURCE_HDD_READ_MBPS: 8,
  TRESOURCE_HDD_WRITE_MBPS: 9,
} as const;
export type TResourceType = typeof TResourceType[keyof typeof TResourceType];

export interface TTabletInfo {
  tablet_id: bigint;
  schema_hash: number;
  version: bigint;
  version_hash: bigint;
  row_count: bigint;
  data_size: bigint;
  storage_medium?: TStorageMedium;
  transaction_ids?: bigint[];
  total_version_count?: bigint;
  path_hash?: bigint;
  version_miss?: boolean;
  used?: boolean;
  partition_id?: bigint;
  is_in_memory?: boolean;
  replica_id?: bigint;
  remote_data_size?: bigint;
  cooldown_term?: bigint;
  cooldown_meta_id?: TUniqueId;
  visible_version_count?: bigint;
  /** Default: 0 */
  local_index_size?: bigint;
  /** Default: 0 */
  local_segment_size?: bigint;
  /** Default: 0 */
  remote_index_size?: bigint;
  /** Default: 0 */
  remote_segment_size?: bigint;
  is_persistent?: boolean;
}

export function writeTTabletInfo(w: ThriftWriter, v: TTabletInfo): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.tablet_id);
  w.field(8, 2);
  w.i32(v.schema_hash);
  w.field(10, 3);
  w.i64(v.version);
  w.field(10, 4);
  w.i64(v.version_hash);
  w.field(10, 5);
  w.i64(v.row_count);
  w.field(10, 6);
  w.i64(v.data_size);
  if (v.storage_medium !== undefined) {
    w.field(8, 7);
    w.i32(v.storage_medium);
  }
  if (v.transaction_ids !== undefined) {
    w.field(15, 8);
    writeList(w, 10, v.transaction_ids, wI64);
  }
  if (v.total_version_count !== undefined) {
    w.field(10, 9);
    w.i64(v.total_version_count);
  }
  if (v.path_hash !== undefined) {
    w.field(10, 10);
    w.i64(v.path_hash);
  }
  if (v.version_miss !== undefined) {
    w.boolField(11, v.version_miss);
  }
  if (v.used !== undefined) {
    w.boolField(12, v.used);
  }
  if (v.partition_id !== undefined) {
    w.field(10, 13);
    w.i64(v.partition_id);
  }
  if (v.is_in_memory !== undefined) {
    w.boolField(14, v.is_in_memory);
  }
  if (v.replica_id !== undefined) {
    w.field(10, 15);
    w.i64(v.replica_id);
  }
  if (v.remote_data_size !== undefined) {
    w.field(10, 16);
    w.i64(v.remote_data_size);
  }
  if (v.cooldown_term !== undefined) {
    w.field(10, 19);
    w.i64(v.cooldown_term);
  }
  if (v.cooldown_meta_id !== undefined) {
    w.field(12, 20);
    writeTUniqueId(w, v.cooldown_meta_id);
  }
  if (v.visible_version_count !== undefined) {
    w.field(10, 21);
    w.i64(v.visible_version_count);
  }
  if (v.local_index_size !== undefined) {
    w.field(10, 22);
    w.i64(v.local_index_size);
  }
  if (v.local_segment_size !== undefined) {
    w.field(10, 23);
    w.i64(v.local_segment_size);
  }
  if (v.remote_index_size !== undefined) {
    w.field(10, 24);
    w.i64(v.remote_index_size);
  }
  if (v.remote_segment_size !== undefined) {
    w.field(10, 25);
    w.i64(v.remote_segment_size);
  }
  if (v.is_persistent !== undefined) {
    w.boolField(1000, v.is_persistent);
  }
  w.structEnd();
}

export function readTTabletInfo(r: ThriftReader): TTabletInfo {
  const v = {} as TTabletInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_hash = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.version_hash = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.row_count = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.data_size = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.storage_medium = r.i32() as TStorageMedium;
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.transaction_ids = readList(r, 10, rI64);
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.total_version_count = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.path_hash = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 2) break;
        v.version_miss = r.bool();
        continue;
      case 12:
        if (r.fieldType !== 2) break;
        v.used = r.bool();
        continue;
      case 13:
        if (r.fieldType !== 10) break;
        v.partition_id = r.i64();
        continue;
      case 14:
        if (r.fieldType !== 2) break;
        v.is_in_memory = r.bool();
        continue;
      case 15:
        if (r.fieldType !== 10) break;
        v.replica_id = r.i64();
        continue;
      case 16:
        if (r.fieldType !== 10) break;
        v.remote_data_size = r.i64();
        continue;
      case 19:
        if (r.fieldType !== 10) break;
        v.cooldown_term = r.i64();
        continue;
      case 20:
        if (r.fieldType !== 12) break;
        v.cooldown_meta_id = readTUniqueId(r);
        continue;
      case 21:
        if (r.fieldType !== 10) break;
        v.visible_version_count = r.i64();
        continue;
      case 22:
        if (r.fieldType !== 10) break;
        v.local_index_size = r.i64();
        continue;
      case 23:
        if (r.fieldType !== 10) break;
        v.local_segment_size = r.i64();
        continue;
      case 24:
        if (r.fieldType !== 10) break;
        v.remote_index_size = r.i64();
        continue;
      case 25:
        if (r.fieldType !== 10) break;
        v.remote_segment_size = r.i64();
        continue;
      case 1000:
        if (r.fieldType !== 2) break;
        v.is_persistent = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_id === undefined) missing("TTabletInfo", "tablet_id");
  if (v.schema_hash === undefined) missing("TTabletInfo", "schema_hash");
  if (v.version === undefined) missing("TTabletInfo", "version");
  if (v.version_hash === undefined) missing("TTabletInfo", "version_hash");
  if (v.row_count === undefined) missing("TTabletInfo", "row_count");
  if (v.data_size === undefined) missing("TTabletInfo", "data_size");
  return v;
}

/** The default values that the definition gives to fields of TTabletInfo. */
export function defaultsTTabletInfo(): Partial<TTabletInfo> {
  return {
    local_index_size: 0n,
    local_segment_size: 0n,
    remote_index_size: 0n,
    remote_segment_size: 0n,
  };
}

export interface TFinishTaskRequest {
  backend: TBackend;
  task_type: TTaskType;
  signature: bigint;
  task_status: TStatus;
  report_version?: bigint;
  finish_tablet_infos?: TTabletInfo[];
  tablet_checksum?: bigint;
  request_version?: bigint;
  request_version_hash?: bigint;
  snapshot_path?: string;
  error_tablet_ids?: bigint[];
  snapshot_files?: string[];
  tablet_files?: Map<bigint, string[]>;
  downloaded_tablet_ids?: bigint[];
  copy_size?: bigint;
  copy_time_ms?: bigint;
  succ_tablets?: Map<bigint, bigint>;
  table_id_to_delta_num_rows?: Map<bigint, bigint>;
  table_id_to_tablet_id_to_delta_num_rows?: Map<bigint, Map<bigint, bigint>>;
  resp_partitions?: TCalcDeleteBitmapPartitionInfo[];
}

export function writeTFinishTaskRequest(w: ThriftWriter, v: TFinishTaskRequest): void {
  w.structBegin();
  w.field(12, 1);
  writeTBackend(w, v.backend);
  w.field(8, 2);
  w.i32(v.task_type);
  w.field(10, 3);
  w.i64(v.signature);
  w.field(12, 4);
  writeTStatus(w, v.task_status);
  if (v.report_version !== undefined) {
    w.field(10, 5);
    w.i64(v.report_version);
  }
  if (v.finish_tablet_infos !== undefined) {
    w.field(15, 6);
    writeList(w, 12, v.finish_tablet_infos, writeTTabletInfo);
  }
  if (v.tablet_checksum !== undefined) {
    w.field(10, 7);
    w.i64(v.tablet_checksum);
  }
  if (v.request_version !== undefined) {
    w.field(10, 8);
    w.i64(v.request_version);
  }
  if (v.request_version_hash !== undefined) {
    w.field(10, 9);
    w.i64(v.request_version_hash);
  }
  if (v.snapshot_path !== undefined) {
    w.field(11, 10);
    w.string(v.snapshot_path);
  }
  if (v.error_tablet_ids !== undefined) {
    w.field(15, 11);
    writeList(w, 10, v.error_tablet_ids, wI64);
  }
  if (v.snapshot_files !== undefined) {
    w.field(15, 12);
    writeList(w, 11, v.snapshot_files, wString);
  }
  if (v.tablet_files !== undefined) {
    w.field(13, 13);
    writeMap(w, 10, 15, v.tablet_files, wI64, (w, v) => writeList(w, 11, v, wString));
  }
  if (v.downloaded_tablet_ids !== undefined) {
    w.field(15, 14);
    writeList(w, 10, v.downloaded_tablet_ids, wI64);
  }
  if (v.copy_size !== undefined) {
    w.field(10, 15);
    w.i64(v.copy_size);
  }
  if (v.copy_time_ms !== undefined) {
    w.field(10, 16);
    w.i64(v.copy_time_ms);
  }
  if (v.succ_tablets !== undefined) {
    w.field(13, 17);
    writeMap(w, 10, 10, v.succ_tablets, wI64, wI64);
  }
  if (v.table_id_to_delta_num_rows !== undefined) {
    w.field(13, 18);
    writeMap(w, 10, 10, v.table_id_to_delta_num_rows, wI64, wI64);
  }
  if (v.table_id_to_tablet_id_to_delta_num_rows !== undefined) {
    w.field(13, 19);
    writeMap(w, 10, 13, v.table_id_to_tablet_id_to_delta_num_rows, wI64, (w, v) => writeMap(w, 10, 10, v, wI64, wI64));
  }
  if (v.resp_partitions !== undefined) {
    w.field(15, 20);
    writeList(w, 12, v.resp_partitions, writeTCalcDeleteBitmapPartitionInfo);
  }
  w.structEnd();
}

export function readTFinishTaskRequest(r: ThriftReader): TFinishTaskRequest {
  const v = {} as TFinishTaskRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.backend = readTBackend(r);
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.task_type = r.i32() as TTaskType;
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.signature = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.task_status = readTStatus(r);
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.report_version = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.finish_tablet_infos = readList(r, 12, readTTabletInfo);
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.tablet_checksum = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.request_version = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.request_version_hash = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 11) break;
        v.snapshot_path = r.string();
        continue;
      case 11:
        if (r.fieldType !== 15) break;
        v.error_tablet_ids = readList(r, 10, rI64);
        continue;
      case 12:
        if (r.fieldType !== 15) break;
        v.snapshot_files = readList(r, 11, rString);
        continue;
      case 13:
        if (r.fieldType !== 13) break;
        v.tablet_files = readMap(r, 10, rI64, 15, (r) => readList(r, 11, rString));
        continue;
      case 14:
        if (r.fieldType !== 15) break;
        v.downloaded_tablet_ids = readList(r, 10, rI64);
        continue;
      case 15:
        if (r.fieldType !== 10) break;
        v.copy_size = r.i64();
        continue;
      case 16:
        if (r.fieldType !== 10) break;
        v.copy_time_ms = r.i64();
        continue;
      case 17:
        if (r.fieldType !== 13) break;
        v.succ_tablets = readMap(r, 10, rI64, 10, rI64);
        continue;
      case 18:
        if (r.fieldType !== 13) break;
        v.table_id_to_delta_num_rows = readMap(r, 10, rI64, 10, rI64);
        continue;
      case 19:
        if (r.fieldType !== 13) break;
        v.table_id_to_tablet_id_to_delta_num_rows = readMap(r, 10, rI64, 13, (r) => readMap(r, 10, rI64, 10, rI64));
        continue;
      case 20:
        if (r.fieldType !== 15) break;
        v.resp_partitions = readList(r, 12, readTCalcDeleteBitmapPartitionInfo);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.backend === undefined) missing("TFinishTaskRequest", "backend");
  if (v.task_type === undefined) missing("TFinishTaskRequest", "task_type");
  if (v.signature === undefined) missing("TFinishTaskRequest", "signature");
  if (v.task_status === undefined) missing("TFinishTaskRequest", "task_status");
  return v;
}

export interface TTablet {
  tablet_infos: TTabletInfo[];
}

export function writeTTablet(w: ThriftWriter, v: TTablet): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.tablet_infos, writeTTabletInfo);
  w.structEnd();
}

export function readTTablet(r: ThriftReader): TTablet {
  const v = {} as TTablet;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.tablet_infos = readList(r, 12, readTTabletInfo);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_infos === undefined) missing("TTablet", "tablet_infos");
  return v;
}

export interface TDisk {
  root_path: string;
  disk_total_capacity: bigint;
  data_used_capacity: bigint;
  used: boolean;
  disk_available_capacity?: bigint;
  path_hash?: bigint;
  storage_medium?: TStorageMedium;
  remote_used_capacity?: bigint;
  trash_used_capacity?: bigint;
}

export function writeTDisk(w: ThriftWriter, v: TDisk): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.root_path);
  w.field(10, 2);
  w.i64(v.disk_total_capacity);
  w.field(10, 3);
  w.i64(v.data_used_capacity);
  w.boolField(4, v.used);
  if (v.disk_available_capacity !== undefined) {
    w.field(10, 5);
    w.i64(v.disk_available_capacity);
  }
  if (v.path_hash !== undefined) {
    w.field(10, 6);
    w.i64(v.path_hash);
  }
  if (v.storage_medium !== undefined) {
    w.field(8, 7);
    w.i32(v.storage_medium);
  }
  if (v.remote_used_capacity !== undefined) {
    w.field(10, 8);
    w.i64(v.remote_used_capacity);
  }
  if (v.trash_used_capacity !== undefined) {
    w.field(10, 9);
    w.i64(v.trash_used_capacity);
  }
  w.structEnd();
}

export function readTDisk(r: ThriftReader): TDisk {
  const v = {} as TDisk;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.root_path = r.string();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.disk_total_capacity = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.data_used_capacity = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 2) break;
        v.used = r.bool();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.disk_available_capacity = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.path_hash = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.storage_medium = r.i32() as TStorageMedium;
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.remote_used_capacity = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.trash_used_capacity = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.root_path === undefined) missing("TDisk", "root_path");
  if (v.disk_total_capacity === undefined) missing("TDisk", "disk_total_capacity");
  if (v.data_used_capacity === undefined) missing("TDisk", "data_used_capacity");
  if (v.used === undefined) missing("TDisk", "used");
  return v;
}

export interface TPluginInfo {
  plugin_name: string;
  type: number;
}

export function writeTPluginInfo(w: ThriftWriter, v: TPluginInfo): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.plugin_name);
  w.field(8, 2);
  w.i32(v.type);
  w.structEnd();
}

export function readTPluginInfo(r: ThriftReader): TPluginInfo {
  const v = {} as TPluginInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.plugin_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.type = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.plugin_name === undefined) missing("TPluginInfo", "plugin_name");
  if (v.type === undefined) missing("TPluginInfo", "type");
  return v;
}

export interface TReportRequest {
  backend: TBackend;
  report_version?: bigint;
  tasks?: Map<TTaskType, Set<bigint>>;
  tablets?: Map<bigint, TTablet>;
  disks?: Map<string, TDisk>;
  force_recovery?: boolean;
  tablet_list?: TTablet[];
  tablet_max_compaction_score?: bigint;
  storage_policy?: TStoragePolicy[];
  resource?: TStorageResource[];
  num_cores?: number;
  pipeline_executor_size?: number;
  partitions_version?: Map<bigint, bigint>;
  num_tablets?: bigint;
  index_policy?: TIndexPolicy[];
  running_tasks?: bigint;
}

export function writeTReportRequest(w: ThriftWriter, v: TReportRequest): void {
  w.structBegin();
  w.field(12, 1);
  writeTBackend(w, v.backend);
  if (v.report_version !== undefined) {
    w.field(10, 2);
    w.i64(v.report_version);
  }
  if (v.tasks !== undefined) {
    w.field(13, 3);
    writeMap(w, 8, 14, v.tasks, wI32, (w, v) => writeSet(w, 10, v, wI64));
  }
  if (v.tablets !== undefined) {
    w.field(13, 4);
    writeMap(w, 10, 12, v.tablets, wI64, writeTTablet);
  }
  if (v.disks !== undefined) {
    w.field(13, 5);
    writeMap(w, 11, 12, v.disks, wString, writeTDisk);
  }
  if (v.force_recovery !== undefined) {
    w.boolField(6, v.force_recovery);
  }
  if (v.tablet_list !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.tablet_list, writeTTablet);
  }
  if (v.tablet_max_compaction_score !== undefined) {
    w.field(10, 8);
    w.i64(v.tablet_max_compaction_score);
  }
  if (v.storage_policy !== undefined) {
    w.field(15, 9);
    writeList(w, 12, v.storage_policy, writeTStoragePolicy);
  }
  if (v.resource !== undefined) {
    w.field(15, 10);
    writeList(w, 12, v.resource, writeTStorageResource);
  }
  if (v.num_cores !== undefined) {
    w.field(8, 11);
    w.i32(v.num_cores);
  }
  if (v.pipeline_executor_size !== undefined) {
    w.field(8, 12);
    w.i32(v.pipeline_executor_size);
  }
  if (v.partitions_version !== undefined) {
    w.field(13, 13);
    writeMap(w, 10, 10, v.partitions_version, wI64, wI64);
  }
  if (v.num_tablets !== undefined) {
    w.field(10, 14);
    w.i64(v.num_tablets);
  }
  if (v.index_policy !== undefined) {
    w.field(15, 15);
    writeList(w, 12, v.index_policy, writeTIndexPolicy);
  }
  if (v.running_tasks !== undefined) {
    w.field(10, 16);
    w.i64(v.running_tasks);
  }
  w.structEnd();
}

export function readTReportRequest(r: ThriftReader): TReportRequest {
  const v = {} as TReportRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.backend = readTBackend(r);
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.report_version = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.tasks = readMap(r, 8, (r) => r.i32() as TTaskType, 14, (r) => readSet(r, 10, rI64));
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.tablets = readMap(r, 10, rI64, 12, readTTablet);
        continue;
      case 5:
        if (r.fieldType !== 13) break;
        v.disks = readMap(r, 11, rString, 12, readTDisk);
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.force_recovery = r.bool();
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.tablet_list = readList(r, 12, readTTablet);
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.tablet_max_compaction_score = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 15) break;
        v.storage_policy = readList(r, 12, readTStoragePolicy);
        continue;
      case 10:
        if (r.fieldType !== 15) break;
        v.resource = readList(r, 12, readTStorageResource);
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.num_cores = r.i32();
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.pipeline_executor_size = r.i32();
        continue;
      case 13:
        if (r.fieldType !== 13) break;
        v.partitions_version = readMap(r, 10, rI64, 10, rI64);
        continue;
      case 14:
        if (r.fieldType !== 10) break;
        v.num_tablets = r.i64();
        continue;
      case 15:
        if (r.fieldType !== 15) break;
        v.index_policy = readList(r, 12, readTIndexPolicy);
        continue;
      case 16:
        if (r.fieldType !== 10) break;
        v.running_tasks = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.backend === undefined) missing("TReportRequest", "backend");
  return v;
}

export interface TMasterResult {
  status: TStatus;
}

export function writeTMasterResult(w: ThriftWriter, v: TMasterResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  w.structEnd();
}

export function readTMasterResult(r: ThriftReader): TMasterResult {
  const v = {} as TMasterResult;
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
  if (v.status === undefined) missing("TMasterResult", "status");
  return v;
}

export interface TResourceGroup {
  resourceByType: Map<TResourceType, number>;
}

export function writeTResourceGroup(w: ThriftWriter, v: TResourceGroup): void {
  w.structBegin();
  w.field(13, 1);
  writeMap(w, 8, 8, v.resourceByType, wI32, wI32);
  w.structEnd();
}

export function readTResourceGroup(r: ThriftReader): TResourceGroup {
  const v = {} as TResourceGroup;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 13) break;
        v.resourceByType = readMap(r, 8, (r) => r.i32() as TResourceType, 8, rI32);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.resourceByType === undefined) missing("TResourceGroup", "resourceByType");
  return v;
}

export interface TUserResource {
  resource: TResourceGroup;
  shareByGroup: Map<string, number>;
}

export function writeTUserResource(w: ThriftWriter, v: TUserResource): void {
  w.structBegin();
  w.field(12, 1);
  writeTResourceGroup(w, v.resource);
  w.field(13, 2);
  writeMap(w, 11, 8, v.shareByGroup, wString, wI32);
  w.structEnd();
}

export function readTUserResource(r: ThriftReader): TUserResource {
  const v = {} as TUserResource;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.resource = readTResourceGroup(r);
        continue;
      case 2:
        if (r.fieldType !== 13) break;
        v.shareByGroup = readMap(r, 11, rString, 8, rI32);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.resource === undefined) missing("TUserResource", "resource");
  if (v.shareByGroup === undefined) missing("TUserResource", "shareByGroup");
  return v;
}

export interface TFetchResourceResult {
  protocolVersion: TAgentServiceVersion;
  resourceVersion: bigint;
  resourceByUser: Map<string, TUserResource>;
}

export function writeTFetchResourceResult(w: ThriftWriter, v: TFetchResourceResult): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.protocolVersion);
  w.field(10, 2);
  w.i64(v.resourceVersion);
  w.field(13, 3);
  writeMap(w, 11, 12, v.resourceByUser, wString, writeTUserResource);
  w.structEnd();
}

export function readTFetchResourceResult(r: ThriftReader): TFetchResourceResult {
  const v = {} as TFetchResourceResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.protocolVersion = r.i32() as TAgentServiceVersion;
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.resourceVersion = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.resourceByUser = readMap(r, 11, rString, 12, readTUserResource);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.protocolVersion === undefined) missing("TFetchResourceResult", "protocolVersion");
  if (v.resourceVersion === undefined) missing("TFetchResourceResult", "resourceVersion");
  if (v.resourceByUser === undefined) missing("TFetchResourceResult", "resourceByUser");
  return v;
}

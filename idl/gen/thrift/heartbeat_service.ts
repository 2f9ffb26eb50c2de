// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/HeartbeatService.thrift: change that file, not this one.

import { readList, writeList } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TStatus, readTStatus, writeTStatus } from "./status.ts";
import { type TNetworkAddress, readTNetworkAddress, writeTNetworkAddress } from "./types.ts";

export const IS_SET_DEFAULT_ROWSET_TO_BETA_BIT: number = 1;

export interface TFrontendInfo {
  coordinator_address?: TNetworkAddress;
  process_uuid?: bigint;
}

export function writeTFrontendInfo(w: ThriftWriter, v: TFrontendInfo): void {
  w.structBegin();
  if (v.coordinator_address !== undefined) {
    w.field(12, 1);
    writeTNetworkAddress(w, v.coordinator_address);
  }
  if (v.process_uuid !== undefined) {
    w.field(10, 2);
    w.i64(v.process_uuid);
  }
  w.structEnd();
}

export function readTFrontendInfo(r: ThriftReader): TFrontendInfo {
  const v = {} as TFrontendInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.coordinator_address = readTNetworkAddress(r);
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.process_uuid = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TCloudClusterInfo {
  isStandby?: boolean;
}

export function writeTCloudClusterInfo(w: ThriftWriter, v: TCloudClusterInfo): void {
  w.structBegin();
  if (v.isStandby !== undefined) {
    w.boolField(1, v.isStandby);
  }
  w.structEnd();
}

export function readTCloudClusterInfo(r: ThriftReader): TCloudClusterInfo {
  const v = {} as TCloudClusterInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.isStandby = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TMasterInfo {
  network_address: TNetworkAddress;
  cluster_id: number;
  epoch: bigint;
  token?: string;
  backend_ip?: string;
  http_port?: number;
  heartbeat_flags?: bigint;
  backend_id?: bigint;
  frontend_infos?: TFrontendInfo[];
  meta_service_endpoint?: string;
  cloud_unique_id?: string;
  tablet_report_inactive_duration_ms?: bigint;
  auth_token?: string;
  cloud_cluster_info?: TCloudClusterInfo;
}

export function writeTMasterInfo(w: ThriftWriter, v: TMasterInfo): void {
  w.structBegin();
  w.field(12, 1);
  writeTNetworkAddress(w, v.network_address);
  w.field(8, 2);
  w.i32(v.cluster_id);
  w.field(10, 3);
  w.i64(v.epoch);
  if (v.token !== undefined) {
    w.field(11, 4);
    w.string(v.token);
  }
  if (v.backend_ip !== undefined) {
    w.field(11, 5);
    w.string(v.backend_ip);
  }
  if (v.http_port !== undefined) {
    w.field(8, 6);
    w.i32(v.http_port);
  }
  if (v.heartbeat_flags !== undefined) {
    w.field(10, 7);
    w.i64(v.heartbeat_flags);
  }
  if (v.backend_id !== undefined) {
    w.field(10, 8);
    w.i64(v.backend_id);
  }
  if (v.frontend_infos !== undefined) {
    w.field(15, 9);
    writeList(w, 12, v.frontend_infos, writeTFrontendInfo);
  }
  if (v.meta_service_endpoint !== undefined) {
    w.field(11, 10);
    w.string(v.meta_service_endpoint);
  }
  if (v.cloud_unique_id !== undefined) {
    w.field(11, 11);
    w.string(v.cloud_unique_id);
  }
  if (v.tablet_report_inactive_duration_ms !== undefined) {
    w.field(10, 12);
    w.i64(v.tablet_report_inactive_duration_ms);
  }
  if (v.auth_token !== undefined) {
    w.field(11, 13);
    w.string(v.auth_token);
  }
  if (v.cloud_cluster_info !== undefined) {
    w.field(12, 14);
    writeTCloudClusterInfo(w, v.cloud_cluster_info);
  }
  w.structEnd();
}

export function readTMasterInfo(r: ThriftReader): TMasterInfo {
  const v = {} as TMasterInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.network_address = readTNetworkAddress(r);
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.cluster_id = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.epoch = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.backend_ip = r.string();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.http_port = r.i32();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.heartbeat_flags = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.backend_id = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 15) break;
        v.frontend_infos = readList(r, 12, readTFrontendInfo);
        continue;
      case 10:
        if (r.fieldType !== 11) break;
        v.meta_service_endpoint = r.string();
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.cloud_unique_id = r.string();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.tablet_report_inactive_duration_ms = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 11) break;
        v.auth_token = r.string();
        continue;
      case 14:
        if (r.fieldType !== 12) break;
        v.cloud_cluster_info = readTCloudClusterInfo(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.network_address === undefined) missing("TMasterInfo", "network_address");
  if (v.cluster_id === undefined) missing("TMasterInfo", "cluster_id");
  if (v.epoch === undefined) missing("TMasterInfo", "epoch");
  return v;
}

export interface TBackendInfo {
  be_port: number;
  http_port: number;
  be_rpc_port?: number;
  brpc_port?: number;
  version?: string;
  be_start_time?: bigint;
  be_node_role?: string;
  is_shutdown?: boolean;
  arrow_flight_sql_port?: number;
  be_mem?: bigint;
  fragment_executing_count?: bigint;
  fragment_last_active_time?: bigint;
}

export function writeTBackendInfo(w: ThriftWriter, v: TBackendInfo): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.be_port);
  w.field(8, 2);
  w.i32(v.http_port);
  if (v.be_rpc_port !== undefined) {
    w.field(8, 3);
    w.i32(v.be_rpc_port);
  }
  if (v.brpc_port !== undefined) {
    w.field(8, 4);
    w.i32(v.brpc_port);
  }
  if (v.version !== undefined) {
    w.field(11, 5);
    w.string(v.version);
  }
  if (v.be_start_time !== undefined) {
    w.field(10, 6);
    w.i64(v.be_start_time);
  }
  if (v.be_node_role !== undefined) {
    w.field(11, 7);
    w.string(v.be_node_role);
  }
  if (v.is_shutdown !== undefined) {
    w.boolField(8, v.is_shutdown);
  }
  if (v.arrow_flight_sql_port !== undefined) {
    w.field(8, 9);
    w.i32(v.arrow_flight_sql_port);
  }
  if (v.be_mem !== undefined) {
    w.field(10, 10);
    w.i64(v.be_mem);
  }
  if (v.fragment_executing_count !== undefined) {
    w.field(10, 1000);
    w.i64(v.fragment_executing_count);
  }
  if (v.fragment_last_active_time !== undefined) {
    w.field(10, 1001);
    w.i64(v.fragment_last_active_time);
  }
  w.structEnd();
}

export function readTBackendInfo(r: ThriftReader): TBackendInfo {
  const v = {} as TBackendInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.be_port = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.http_port = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.be_rpc_port = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.brpc_port = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.version = r.string();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.be_start_time = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.be_node_role = r.string();
        continue;
      case 8:
        if (r.fieldType !== 2) break;
        v.is_shutdown = r.bool();
        continue;
      case 9:
        if (r.fieldType !== 8) break;
        v.arrow_flight_sql_port = r.i32();
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.be_mem = r.i64();
        continue;
      case 1000:
        if (r.fieldType !== 10) break;
        v.fragment_executing_count = r.i64();
        continue;
      case 1001:
        if (r.fieldType !== 10) break;
        v.fragment_last_active_time = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.be_port === undefined) missing("TBackendInfo", "be_port");
  if (v.http_port === undefined) missing("TBackendInfo", "http_port");
  return v;
}

export interface THeartbeatResult {
  status: TStatus;
  backend_info: TBackendInfo;
}

export function writeTHeartbeatResult(w: ThriftWriter, v: THeartbeatResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  w.field(12, 2);
  writeTBackendInfo(w, v.backend_info);
  w.structEnd();
}

export function readTHeartbeatResult(r: ThriftReader): THeartbeatResult {
  const v = {} as THeartbeatResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.backend_info = readTBackendInfo(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("THeartbeatResult", "status");
  if (v.backend_info === undefined) missing("THeartbeatResult", "backend_info");
  return v;
}

export interface HeartbeatService_heartbeat_args {
  master_info: TMasterInfo;
}

export function writeHeartbeatService_heartbeat_args(w: ThriftWriter, v: HeartbeatService_heartbeat_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTMasterInfo(w, v.master_info);
  w.structEnd();
}

export function readHeartbeatService_heartbeat_args(r: ThriftReader): HeartbeatService_heartbeat_args {
  const v = {} as HeartbeatService_heartbeat_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.master_info = readTMasterInfo(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.master_info === undefined) missing("HeartbeatService_heartbeat_args", "master_info");
  return v;
}

export function writeHeartbeatService_heartbeat_result(w: ThriftWriter, v: THeartbeatResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTHeartbeatResult(w, v);
  w.structEnd();
}

export function readHeartbeatService_heartbeat_result(r: ThriftReader): THeartbeatResult {
  let v: THeartbeatResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTHeartbeatResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("HeartbeatService_heartbeat_result", "success");
  return v;
}

export const HeartbeatService = {
  name: "HeartbeatService",
  methods: {
    heartbeat: { oneway: false, writeArgs: writeHeartbeatService_heartbeat_args, readArgs: readHeartbeatService_heartbeat_args, writeResult: writeHeartbeatService_heartbeat_result, readResult: readHeartbeatService_heartbeat_result },
  },
} as const;

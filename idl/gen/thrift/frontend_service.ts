// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/FrontendService.thrift: change that file, not this one.

import { rBinary, rI32, rI64, rString, readList, readMap, readSet, wBinary, wI32, wI64, wString, writeList, writeMap, writeSet } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TEncryptionAlgorithm } from "./agent_service.ts";
import { type TRow, readTRow, writeTRow } from "./data.ts";
import { type THivePartitionUpdate, type TIcebergCommitData, readTHivePartitionUpdate, readTIcebergCommitData, writeTHivePartitionUpdate, writeTIcebergCommitData } from "./data_sinks.ts";
import { type TNodeInfo, type TOlapTablePartition, type TPartialUpdateNewRowPolicy, type TTabletLocation, readTNodeInfo, readTOlapTablePartition, readTTabletLocation, writeTNodeInfo, writeTOlapTablePartition, writeTTabletLocation } from "./descriptors.ts";
import { type TExprNode, type TNullableStringLiteral, readTExprNode, readTNullableStringLiteral, writeTExprNode, writeTNullableStringLiteral } from "./exprs.ts";
import { type TFetchResourceResult, type TFinishTaskRequest, type TMasterResult, type TReportRequest, readTFetchResourceResult, readTFinishTaskRequest, readTMasterResult, readTReportRequest, writeTFetchResourceResult, writeTFinishTaskRequest, writeTMasterResult, writeTReportRequest } from "./master_service.ts";
import { type TPipelineFragmentParams, type TQueryOptions, type TQueryType, readTPipelineFragmentParams, readTQueryOptions, writeTPipelineFragmentParams, writeTQueryOptions } from "./palo_internal_service.ts";
import { type TBackendsMetadataParams, type TFileCompressType, type TFileFormatType, type TFrontendsMetadataParams, type THudiMetadataParams, type TIcebergMetadataParams, type TJobsMetadataParams, type TMaterializedViewsMetadataParams, type TMetaCacheStatsParams, type TPartitionValuesMetadataParams, type TPartitionsMetadataParams, type TQueriesMetadataParams, type TTasksMetadataParams, readTBackendsMetadataParams, readTFrontendsMetadataParams, readTHudiMetadataParams, readTIcebergMetadataParams, readTJobsMetadataParams, readTMaterializedViewsMetadataParams, readTMetaCacheStatsParams, readTPartitionValuesMetadataParams, readTPartitionsMetadataParams, readTQueriesMetadataParams, readTTasksMetadataParams, writeTBackendsMetadataParams, writeTFrontendsMetadataParams, writeTHudiMetadataParams, writeTIcebergMetadataParams, writeTJobsMetadataParams, writeTMaterializedViewsMetadataParams, writeTMetaCacheStatsParams, writeTPartitionValuesMetadataParams, writeTPartitionsMetadataParams, writeTQueriesMetadataParams, writeTTasksMetadataParams } from "./plan_nodes.ts";
import { type TScanRangeLocations, readTScanRangeLocations, writeTScanRangeLocations } from "./planner.ts";
import { type TRuntimeProfileTree, readTRuntimeProfileTree, writeTRuntimeProfileTree } from "./runtime_profile.ts";
import { type TStatus, type TStatusCode, readTStatus, writeTStatus } from "./status.ts";
import { type TAggregationType, type TBackend, type TColumnType, type TErrorTabletInfo, type TFileType, type TLoadSourceType, type TLoadType, type TMergeType, type TMetadataType, type TNetworkAddress, type TPrimitiveType, type TReplicaInfo, type TResourceInfo, type TTabletCommitInfo, type TTaskType, type TUniqueId, type TUniqueKeyUpdateMode, type TUserIdentity, type TVarType, readTBackend, readTColumnType, readTErrorTabletInfo, readTNetworkAddress, readTReplicaInfo, readTResourceInfo, readTTabletCommitInfo, readTUniqueId, readTUserIdentity, writeTBackend, writeTColumnType, writeTErrorTabletInfo, writeTNetworkAddress, writeTReplicaInfo, writeTResourceInfo, writeTTabletCommitInfo, writeTUniqueId, writeTUserIdentity } from "./types.ts";

export const FrontendServiceVersion = {
  V1: 0,
} as const;
export type FrontendServiceVersion = typeof FrontendServiceVersion[keyof typeof FrontendServiceVersion];

export const TSubTxnType = {
  INSERT: 0,
  DELETE: 1,
} as const;
export type TSubTxnType = typeof TSubTxnType[keyof typeof TSubTxnType];

export const TFrontendPingFrontendStatusCode = {
  OK: 0,
  FAILED: 1,
} as const;
export type TFrontendPingFrontendStatusCode = typeof TFrontendPingFrontendStatusCode[keyof typeof TFrontendPingFrontendStatusCode];

export const TSchemaTableName = {
  METADATA_TABLE: 1,
  ACTIVE_QUERIES: 2,
  WORKLOAD_GROUPS: 3,
  ROUTINES_INFO: 4,
  WORKLOAD_SCHEDULE_POLICY: 5,
  TABLE_OPTIONS: 6,
  WORKLOAD_GROUP_PRIVILEGES: 7,
  TABLE_PROPERTIES: 8,
  CATALOG_META_CACHE_STATS: 9,
  PARTITIONS: 10,
  VIEW_DEPENDENCY: 11,
  SQL_BLOCK_RULE_STATUS: 12,
  DATABASE_PROPERTIES: 13,
} as const;
export type TSchemaTableName = typeof TSchemaTableName[keyof typeof TSchemaTableName];

export const TPrivilegeHier = {
  GLOBAL: 0,
  CATALOG: 1,
  DATABASE: 2,
  TABLE: 3,
  COLUMNS: 4,
  RESOURSE: 5,
} as const;
export type TPrivilegeHier = typeof TPrivilegeHier[keyof typeof TPrivilegeHier];

export const TPrivilegeType = {
  NONE: -1,
  SHOW: 0,
  SHOW_RESOURCES: 1,
  GRANT: 2,
  ADMIN: 3,
  LOAD: 4,
  ALTER: 5,
  USAGE: 6,
  CREATE: 7,
  ALL: 8,
  OPERATOR: 9,
  DROP: 10,
} as const;
export type TPrivilegeType = typeof TPrivilegeType[keyof typeof TPrivilegeType];

export const TQueryStatsType = {
  CATALOG: 0,
  DATABASE: 1,
  TABLE: 2,
  TABLE_ALL: 3,
  TABLE_ALL_VERBOSE: 4,
  TABLET: 5,
  TABLETS: 6,
} as const;
export type TQueryStatsType = typeof TQueryStatsType[keyof typeof TQueryStatsType];

export const TBinlogType = {
  UPSERT: 0,
  ADD_PARTITION: 1,
  CREATE_TABLE: 2,
  DROP_PARTITION: 3,
  DROP_TABLE: 4,
  ALTER_JOB: 5,
  MODIFY_TABLE_ADD_OR_DROP_COLUMNS: 6,
  DUMMY: 7,
  ALTER_DATABASE_PROPERTY: 8,
  MODIFY_TABLE_PROPERTY: 9,
  BARRIER: 10,
  MODIFY_PARTITIONS: 11,
  REPLACE_PARTITIONS: 12,
  TRUNCATE_TABLE: 13,
  RENAME_TABLE: 14,
  RENAME_COLUMN: 15,
  MODIFY_COMMENT: 16,
  MODIFY_VIEW_DEF: 17,
  REPLACE_TABLE: 18,
  MODIFY_TABLE_ADD_OR_DROP_INVERTED_INDICES: 19,
  INDEX_CHANGE_JOB: 20,
  RENAME_ROLLUP: 21,
  RENAME_PARTITION: 22,
  DROP_ROLLUP: 23,
  RECOVER_INFO: 24,
  MODIFY_DISTRIBUTION_BUCKET_NUM: 25,
  MODIFY_DISTRIBUTION_TYPE: 26,
  MIN_UNKNOWN: 27,
  UNKNOWN_12: 28,
  UNKNOWN_13: 29,
  UNKNOWN_14: 30,
  UNKNOWN_15: 31,
  UNKNOWN_16: 32,
  UNKNOWN_17: 33,
  UNKNOWN_18: 34,
  UNKNOWN_19: 35,
  UNKNOWN_20: 36,
  UNKNOWN_21: 37,
  UNKNOWN_22: 38,
  UNKNOWN_23: 39,
  UNKNOWN_24: 40,
  UNKNOWN_25: 41,
  UNKNOWN_26: 42,
  UNKNOWN_27: 43,
  UNKNOWN_28: 44,
  UNKNOWN_29: 45,
  UNKNOWN_30: 46,
  UNKNOWN_31: 47,
  UNKNOWN_32: 48,
  UNKNOWN_33: 49,
  UNKNOWN_34: 50,
  UNKNOWN_35: 51,
  UNKNOWN_36: 52,
  UNKNOWN_37: 53,
  UNKNOWN_38: 54,
  UNKNOWN_39: 55,
  UNKNOWN_40: 56,
  UNKNOWN_41: 57,
  UNKNOWN_42: 58,
  UNKNOWN_43: 59,
  UNKNOWN_44: 60,
  UNKNOWN_45: 61,
  UNKNOWN_46: 62,
  UNKNOWN_47: 63,
  UNKNOWN_48: 64,
  UNKNOWN_49: 65,
  UNKNOWN_50: 66,
  UNKNOWN_51: 67,
  UNKNOWN_52: 68,
  UNKNOWN_53: 69,
  UNKNOWN_54: 70,
  UNKNOWN_55: 71,
  UNKNOWN_56: 72,
  UNKNOWN_57: 73,
  UNKNOWN_58: 74,
  UNKNOWN_59: 75,
  UNKNOWN_60: 76,
  UNKNOWN_61: 77,
  UNKNOWN_62: 78,
  UNKNOWN_63: 79,
  UNKNOWN_64: 80,
  UNKNOWN_65: 81,
  UNKNOWN_66: 82,
  UNKNOWN_67: 83,
  UNKNOWN_68: 84,
  UNKNOWN_69: 85,
  UNKNOWN_70: 86,
  UNKNOWN_71: 87,
  UNKNOWN_72: 88,
  UNKNOWN_73: 89,
  UNKNOWN_74: 90,
  UNKNOWN_75: 91,
  UNKNOWN_76: 92,
  UNKNOWN_77: 93,
  UNKNOWN_78: 94,
  UNKNOWN_79: 95,
  UNKNOWN_80: 96,
  UNKNOWN_81: 97,
  UNKNOWN_82: 98,
  UNKNOWN_83: 99,
  UNKNOWN_84: 100,
  UNKNOWN_85: 101,
  UNKNOWN_86: 102,
  UNKNOWN_87: 103,
  UNKNOWN_88: 104,
  UNKNOWN_89: 105,
  UNKNOWN_90: 106,
  UNKNOWN_91: 107,
  UNKNOWN_92: 108,
  UNKNOWN_93: 109,
  UNKNOWN_94: 110,
  UNKNOWN_95: 111,
  UNKNOWN_96: 112,
  UNKNOWN_97: 113,
  UNKNOWN_98: 114,
  UNKNOWN_99: 115,
  UNKNOWN_100: 116,
} as const;
export type TBinlogType = typeof TBinlogType[keyof typeof TBinlogType];

export const TSnapshotType = {
  REMOTE: 0,
  LOCAL: 1,
} as const;
export type TSnapshotType = typeof TSnapshotType[keyof typeof TSnapshotType];

export const TEncryptionKeyType = {
  MASTER_KEY: 0,
  DATA_KEY: 1,
} as const;
export type TEncryptionKeyType = typeof TEncryptionKeyType[keyof typeof TEncryptionKeyType];

export type TGetBinlogLagRequest = TGetBinlogRequest;

export interface TColumnDesc {
  columnName: string;
  columnType: TPrimitiveType;
  columnLength?: number;
  columnPrecision?: number;
  columnScale?: number;
  isAllowNull?: boolean;
  columnKey?: string;
  children?: TColumnDesc[];
  defaultValue?: string;
}

export function writeTColumnDesc(w: ThriftWriter, v: TColumnDesc): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.columnName);
  w.field(8, 2);
  w.i32(v.columnType);
  if (v.columnLength !== undefined) {
    w.field(8, 3);
    w.i32(v.columnLength);
  }
  if (v.columnPrecision !== undefined) {
    w.field(8, 4);
    w.i32(v.columnPrecision);
  }
  if (v.columnScale !== undefined) {
    w.field(8, 5);
    w.i32(v.columnScale);
  }
  if (v.isAllowNull !== undefined) {
    w.boolField(6, v.isAllowNull);
  }
  if (v.columnKey !== undefined) {
    w.field(11, 7);
    w.string(v.columnKey);
  }
  if (v.children !== undefined) {
    w.field(15, 8);
    writeList(w, 12, v.children, writeTColumnDesc);
  }
  if (v.defaultValue !== undefined) {
    w.field(11, 9);
    w.string(v.defaultValue);
  }
  w.structEnd();
}

export function readTColumnDesc(r: ThriftReader): TColumnDesc {
  const v = {} as TColumnDesc;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.columnName = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.columnType = r.i32() as TPrimitiveType;
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.columnLength = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.columnPrecision = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.columnScale = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.isAllowNull = r.bool();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.columnKey = r.string();
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.children = readList(r, 12, readTColumnDesc);
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.defaultValue = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.columnName === undefined) missing("TColumnDesc", "columnName");
  if (v.columnType === undefined) missing("TColumnDesc", "columnType");
  return v;
}

export interface TColumnDef {
  columnDesc: TColumnDesc;
  comment?: string;
}

export function writeTColumnDef(w: ThriftWriter, v: TColumnDef): void {
  w.structBegin();
  w.field(12, 1);
  writeTColumnDesc(w, v.columnDesc);
  if (v.comment !== undefined) {
    w.field(11, 2);
    w.string(v.comment);
  }
  w.structEnd();
}

export function readTColumnDef(r: ThriftReader): TColumnDef {
  const v = {} as TColumnDef;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.columnDesc = readTColumnDesc(r);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.comment = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.columnDesc === undefined) missing("TColumnDef", "columnDesc");
  return v;
}

export interface TDescribeTablesParams {
  db?: string;
  tables_name: string[];
  user?: string;
  user_ip?: string;
  current_user_ident?: TUserIdentity;
  /** Default: false */
  show_hidden_columns?: boolean;
  catalog?: string;
}

export function writeTDescribeTablesParams(w: ThriftWriter, v: TDescribeTablesParams): void {
  w.structBegin();
  if (v.db !== undefined) {
    w.field(11, 1);
    w.string(v.db);
  }
  w.field(15, 2);
  writeList(w, 11, v.tables_name, wString);
  if (v.user !== undefined) {
    w.field(11, 3);
    w.string(v.user);
  }
  if (v.user_ip !== undefined) {
    w.field(11, 4);
    w.string(v.user_ip);
  }
  if (v.current_user_ident !== undefined) {
    w.field(12, 5);
    writeTUserIdentity(w, v.current_user_ident);
  }
  if (v.show_hidden_columns !== undefined) {
    w.boolField(6, v.show_hidden_columns);
  }
  if (v.catalog !== undefined) {
    w.field(11, 7);
    w.string(v.catalog);
  }
  w.structEnd();
}

export function readTDescribeTablesParams(r: ThriftReader): TDescribeTablesParams {
  const v = {} as TDescribeTablesParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.db = r.string();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.tables_name = readList(r, 11, rString);
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.user = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.user_ip = r.string();
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.current_user_ident = readTUserIdentity(r);
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.show_hidden_columns = r.bool();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.catalog = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tables_name === undefined) missing("TDescribeTablesParams", "tables_name");
  return v;
}

/** The default values that the definition gives to fields of TDescribeTablesParams. */
export function defaultsTDescribeTablesParams(): Partial<TDescribeTablesParams> {
  return {
    show_hidden_columns: false,
  };
}

export interface TDescribeTablesResult {
  tables_offset: number[];
  columns: TColumnDef[];
}

export function writeTDescribeTablesResult(w: ThriftWriter, v: TDescribeTablesResult): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 8, v.tables_offset, wI32);
  w.field(15, 2);
  writeList(w, 12, v.columns, writeTColumnDef);
  w.structEnd();
}

export function readTDescribeTablesResult(r: ThriftReader): TDescribeTablesResult {
  const v = {} as TDescribeTablesResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.tables_offset = readList(r, 8, rI32);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.columns = readList(r, 12, readTColumnDef);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tables_offset === undefined) missing("TDescribeTablesResult", "tables_offset");
  if (v.columns === undefined) missing("TDescribeTablesResult", "columns");
  return v;
}

export interface TShowVariableRequest {
  threadId: bigint;
  varType: TVarType;
}

export function writeTShowVariableRequest(w: ThriftWriter, v: TShowVariableRequest): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.threadId);
  w.field(8, 2);
  w.i32(v.varType);
  w.structEnd();
}

export function readTShowVariableRequest(r: ThriftReader): TShowVariableRequest {
  const v = {} as TShowVariableRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.threadId = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.varType = r.i32() as TVarType;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.threadId === undefined) missing("TShowVariableRequest", "threadId");
  if (v.varType === undefined) missing("TShowVariableRequest", "varType");
  return v;
}

export interface TShowVariableResult {
  variables: string[][];
}

export function writeTShowVariableResult(w: ThriftWriter, v: TShowVariableResult): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 15, v.variables, (w, v) => writeList(w, 11, v, wString));
  w.structEnd();
}

export function readTShowVariableResult(r: ThriftReader): TShowVariableResult {
  const v = {} as TShowVariableResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.variables = readList(r, 15, (r) => readList(r, 11, rString));
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.variables === undefined) missing("TShowVariableResult", "variables");
  return v;
}

export interface TGetDbsParams {
  pattern?: string;
  user?: string;
  user_ip?: string;
  current_user_ident?: TUserIdentity;
  catalog?: string;
  get_null_catalog?: boolean;
}

export function writeTGetDbsParams(w: ThriftWriter, v: TGetDbsParams): void {
  w.structBegin();
  if (v.pattern !== undefined) {
    w.field(11, 1);
    w.string(v.pattern);
  }
  if (v.user !== undefined) {
    w.field(11, 2);
    w.string(v.user);
  }
  if (v.user_ip !== undefined) {
    w.field(11, 3);
    w.string(v.user_ip);
  }
  if (v.current_user_ident !== undefined) {
    w.field(12, 4);
    writeTUserIdentity(w, v.current_user_ident);
  }
  if (v.catalog !== undefined) {
    w.field(11, 5);
    w.string(v.catalog);
  }
  if (v.get_null_catalog !== undefined) {
    w.boolField(6, v.get_null_catalog);
  }
  w.structEnd();
}

export function readTGetDbsParams(r: ThriftReader): TGetDbsParams {
  const v = {} as TGetDbsParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.pattern = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.user = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.user_ip = r.string();
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.current_user_ident = readTUserIdentity(r);
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.catalog = r.string();
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.get_null_catalog = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetDbsResult {
  dbs?: string[];
  catalogs?: string[];
  db_ids?: bigint[];
  catalog_ids?: bigint[];
}

export function writeTGetDbsResult(w: ThriftWriter, v: TGetDbsResult): void {
  w.structBegin();
  if (v.dbs !== undefined) {
    w.field(15, 1);
    writeList(w, 11, v.dbs, wString);
  }
  if (v.catalogs !== undefined) {
    w.field(15, 2);
    writeList(w, 11, v.catalogs, wString);
  }
  if (v.db_ids !== undefined) {
    w.field(15, 3);
    writeList(w, 10, v.db_ids, wI64);
  }
  if (v.catalog_ids !== undefined) {
    w.field(15, 4);
    writeList(w, 10, v.catalog_ids, wI64);
  }
  w.structEnd();
}

export function readTGetDbsResult(r: ThriftReader): TGetDbsResult {
  const v = {} as TGetDbsResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.dbs = readList(r, 11, rString);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.catalogs = readList(r, 11, rString);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.db_ids = readList(r, 10, rI64);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.catalog_ids = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetTablesParams {
  db?: string;
  pattern?: string;
  user?: string;
  user_ip?: string;
  current_user_ident?: TUserIdentity;
  type?: string;
  catalog?: string;
  table?: string;
}

export function writeTGetTablesParams(w: ThriftWriter, v: TGetTablesParams): void {
  w.structBegin();
  if (v.db !== undefined) {
    w.field(11, 1);
    w.string(v.db);
  }
  if (v.pattern !== undefined) {
    w.field(11, 2);
    w.string(v.pattern);
  }
  if (v.user !== undefined) {
    w.field(11, 3);
    w.string(v.user);
  }
  if (v.user_ip !== undefined) {
    w.field(11, 4);
    w.string(v.user_ip);
  }
  if (v.current_user_ident !== undefined) {
    w.field(12, 5);
    writeTUserIdentity(w, v.current_user_ident);
  }
  if (v.type !== undefined) {
    w.field(11, 6);
    w.string(v.type);
  }
  if (v.catalog !== undefined) {
    w.field(11, 7);
    w.string(v.catalog);
  }
  if (v.table !== undefined) {
    w.field(11, 8);
    w.string(v.table);
  }
  w.structEnd();
}

export function readTGetTablesParams(r: ThriftReader): TGetTablesParams {
  const v = {} as TGetTablesParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.db = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.pattern = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.user = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.user_ip = r.string();
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.current_user_ident = readTUserIdentity(r);
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.type = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.catalog = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.table = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTableStatus {
  name: string;
  type: string;
  comment: string;
  engine?: string;
  last_check_time?: bigint;
  create_time?: bigint;
  ddl_sql?: string;
  update_time?: bigint;
  check_time?: bigint;
  collation?: string;
  rows?: bigint;
  avg_row_length?: bigint;
  data_length?: bigint;
  index_length?: bigint;
}

export function writeTTableStatus(w: ThriftWriter, v: TTableStatus): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.name);
  w.field(11, 2);
  w.string(v.type);
  w.field(11, 3);
  w.string(v.comment);
  if (v.engine !== undefined) {
    w.field(11, 4);
    w.string(v.engine);
  }
  if (v.last_check_time !== undefined) {
    w.field(10, 5);
    w.i64(v.last_check_time);
  }
  if (v.create_time !== undefined) {
    w.field(10, 6);
    w.i64(v.create_time);
  }
  if (v.ddl_sql !== undefined) {
    w.field(11, 7);
    w.string(v.ddl_sql);
  }
  if (v.update_time !== undefined) {
    w.field(10, 8);
    w.i64(v.update_time);
  }
  if (v.check_time !== undefined) {
    w.field(10, 9);
    w.i64(v.check_time);
  }
  if (v.collation !== undefined) {
    w.field(11, 10);
    w.string(v.collation);
  }
  if (v.rows !== undefined) {
    w.field(10, 11);
    w.i64(v.rows);
  }
  if (v.avg_row_length !== undefined) {
    w.field(10, 12);
    w.i64(v.avg_row_length);
  }
  if (v.data_length !== undefined) {
    w.field(10, 13);
    w.i64(v.data_length);
  }
  if (v.index_length !== undefined) {
    w.field(10, 14);
    w.i64(v.index_length);
  }
  w.structEnd();
}

export function readTTableStatus(r: ThriftReader): TTableStatus {
  const v = {} as TTableStatus;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.type = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.comment = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.engine = r.string();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.last_check_time = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.create_time = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.ddl_sql = r.string();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.update_time = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.check_time = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 11) break;
        v.collation = r.string();
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.rows = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.avg_row_length = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 10) break;
        v.data_length = r.i64();
        continue;
      case 14:
        if (r.fieldType !== 10) break;
        v.index_length = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.name === undefined) missing("TTableStatus", "name");
  if (v.type === undefined) missing("TTableStatus", "type");
  if (v.comment === undefined) missing("TTableStatus", "comment");
  return v;
}

export interface TListTableStatusResult {
  tables: TTableStatus[];
}

export function writeTListTableStatusResult(w: ThriftWriter, v: TListTableStatusResult): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.tables, writeTTableStatus);
  w.structEnd();
}

export function readTListTableStatusResult(r: ThriftReader): TListTableStatusResult {
  const v = {} as TListTableStatusResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.tables = readList(r, 12, readTTableStatus);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tables === undefined) missing("TListTableStatusResult", "tables");
  return v;
}

export interface TTableMetadataNameIds {
  name?: string;
  id?: bigint;
}

export function writeTTableMetadataNameIds(w: ThriftWriter, v: TTableMetadataNameIds): void {
  w.structBegin();
  if (v.name !== undefined) {
    w.field(11, 1);
    w.string(v.name);
  }
  if (v.id !== undefined) {
    w.field(10, 2);
    w.i64(v.id);
  }
  w.structEnd();
}

export function readTTableMetadataNameIds(r: ThriftReader): TTableMetadataNameIds {
  const v = {} as TTableMetadataNameIds;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TListTableMetadataNameIdsResult {
  tables?: TTableMetadataNameIds[];
}

export function writeTListTableMetadataNameIdsResult(w: ThriftWriter, v: TListTableMetadataNameIdsResult): void {
  w.structBegin();
  if (v.tables !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.tables, writeTTableMetadataNameIds);
  }
  w.structEnd();
}

export function readTListTableMetadataNameIdsResult(r: ThriftReader): TListTableMetadataNameIdsResult {
  const v = {} as TListTableMetadataNameIdsResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.tables = readList(r, 12, readTTableMetadataNameIds);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetTablesResult {
  tables?: string[];
}

export function writeTGetTablesResult(w: ThriftWriter, v: TGetTablesResult): void {
  w.structBegin();
  if (v.tables !== undefined) {
    w.field(15, 1);
    writeList(w, 11, v.tables, wString);
  }
  w.structEnd();
}

export function readTGetTablesResult(r: ThriftReader): TGetTablesResult {
  const v = {} as TGetTablesResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.tables = readList(r, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPrivilegeStatus {
  table_name?: string;
  privilege_type?: string;
  grantee?: string;
  schema?: string;
  is_grantable?: string;
}

export function writeTPrivilegeStatus(w: ThriftWriter, v: TPrivilegeStatus): void {
  w.structBegin();
  if (v.table_name !== undefined) {
    w.field(11, 1);
    w.string(v.table_name);
  }
  if (v.privilege_type !== undefined) {
    w.field(11, 2);
    w.string(v.privilege_type);
  }
  if (v.grantee !== undefined) {
    w.field(11, 3);
    w.string(v.grantee);
  }
  if (v.schema !== undefined) {
    w.field(11, 4);
    w.string(v.schema);
  }
  if (v.is_grantable !== undefined) {
    w.field(11, 5);
    w.string(v.is_grantable);
  }
  w.structEnd();
}

export function readTPrivilegeStatus(r: ThriftReader): TPrivilegeStatus {
  const v = {} as TPrivilegeStatus;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.privilege_type = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.grantee = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.schema = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.is_grantable = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TListPrivilegesResult {
  privileges: TPrivilegeStatus[];
}

export function writeTListPrivilegesResult(w: ThriftWriter, v: TListPrivilegesResult): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.privileges, writeTPrivilegeStatus);
  w.structEnd();
}

export function readTListPrivilegesResult(r: ThriftReader): TListPrivilegesResult {
  const v = {} as TListPrivilegesResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.privileges = readList(r, 12, readTPrivilegeStatus);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.privileges === undefined) missing("TListPrivilegesResult", "privileges");
  return v;
}

export interface TReportExecStatusResult {
  status?: TStatus;
}

export function writeTReportExecStatusResult(w: ThriftWriter, v: TReportExecStatusResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  w.structEnd();
}

export function readTReportExecStatusResult(r: ThriftReader): TReportExecStatusResult {
  const v = {} as TReportExecStatusResult;
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

export interface TDetailedReportParams {
  fragment_instance_id?: TUniqueId;
  profile?: TRuntimeProfileTree;
  loadChannelProfile?: TRuntimeProfileTree;
  is_fragment_level?: boolean;
}

export function writeTDetailedReportParams(w: ThriftWriter, v: TDetailedReportParams): void {
  w.structBegin();
  if (v.fragment_instance_id !== undefined) {
    w.field(12, 1);
    writeTUniqueId(w, v.fragment_instance_id);
  }
  if (v.profile !== undefined) {
    w.field(12, 2);
    writeTRuntimeProfileTree(w, v.profile);
  }
  if (v.loadChannelProfile !== undefined) {
    w.field(12, 3);
    writeTRuntimeProfileTree(w, v.loadChannelProfile);
  }
  if (v.is_fragment_level !== undefined) {
    w.boolField(4, v.is_fragment_level);
  }
  w.structEnd();
}

export function readTDetailedReportParams(r: ThriftReader): TDetailedReportParams {
  const v = {} as TDetailedReportParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.fragment_instance_id = readTUniqueId(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.profile = readTRuntimeProfileTree(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.loadChannelProfile = readTRuntimeProfileTree(r);
        continue;
      case 4:
        if (r.fieldType !== 2) break;
        v.is_fragment_level = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TQueryStatistics {
  scan_rows?: bigint;
  scan_bytes?: bigint;
  returned_rows?: bigint;
  cpu_ms?: bigint;
  max_peak_memory_bytes?: bigint;
  current_used_memory_bytes?: bigint;
  workload_group_id?: bigint;
  shuffle_send_bytes?: bigint;
  shuffle_send_rows?: bigint;
  scan_bytes_from_local_storage?: bigint;
  scan_bytes_from_remote_storage?: bigint;
  spill_write_bytes_to_local_storage?: bigint;
  spill_read_bytes_from_local_storage?: bigint;
  bytes_write_into_cache?: bigint;
}

export function writeTQueryStatistics(w: ThriftWriter, v: TQueryStatistics): void {
  w.structBegin();
  if (v.scan_rows !== undefined) {
    w.field(10, 1);
    w.i64(v.scan_rows);
  }
  if (v.scan_bytes !== undefined) {
    w.field(10, 2);
    w.i64(v.scan_bytes);
  }
  if (v.returned_rows !== undefined) {
    w.field(10, 3);
    w.i64(v.returned_rows);
  }
  if (v.cpu_ms !== undefined) {
    w.field(10, 4);
    w.i64(v.cpu_ms);
  }
  if (v.max_peak_memory_bytes !== undefined) {
    w.field(10, 5);
    w.i64(v.max_peak_memory_bytes);
  }
  if (v.current_used_memory_bytes !== undefined) {
    w.field(10, 6);
    w.i64(v.current_used_memory_bytes);
  }
  if (v.workload_group_id !== undefined) {
    w.field(10, 7);
    w.i64(v.workload_group_id);
  }
  if (v.shuffle_send_bytes !== undefined) {
    w.field(10, 8);
    w.i64(v.shuffle_send_bytes);
  }
  if (v.shuffle_send_rows !== undefined) {
    w.field(10, 9);
    w.i64(v.shuffle_send_rows);
  }
  if (v.scan_bytes_from_local_storage !== undefined) {
    w.field(10, 10);
    w.i64(v.scan_bytes_from_local_storage);
  }
  if (v.scan_bytes_from_remote_storage !== undefined) {
    w.field(10, 11);
    w.i64(v.scan_bytes_from_remote_storage);
  }
  if (v.spill_write_bytes_to_local_storage !== undefined) {
    w.field(10, 12);
    w.i64(v.spill_write_bytes_to_local_storage);
  }
  if (v.spill_read_bytes_from_local_storage !== undefined) {
    w.field(10, 13);
    w.i64(v.spill_read_bytes_from_local_storage);
  }
  if (v.bytes_write_into_cache !== undefined) {
    w.field(10, 14);
    w.i64(v.bytes_write_into_cache);
  }
  w.structEnd();
}

export function readTQueryStatistics(r: ThriftReader): TQueryStatistics {
  const v = {} as TQueryStatistics;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.scan_rows = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.scan_bytes = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.returned_rows = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.cpu_ms = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.max_peak_memory_bytes = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.current_used_memory_bytes = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.workload_group_id = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.shuffle_send_bytes = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.shuffle_send_rows = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.scan_bytes_from_local_storage = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.scan_bytes_from_remote_storage = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.spill_write_bytes_to_local_storage = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 10) break;
        v.spill_read_bytes_from_local_storage = r.i64();
        continue;
      case 14:
        if (r.fieldType !== 10) break;
        v.bytes_write_into_cache = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TQueryStatisticsResult {
  query_finished?: boolean;
  statistics?: TQueryStatistics;
}

export function writeTQueryStatisticsResult(w: ThriftWriter, v: TQueryStatisticsResult): void {
  w.structBegin();
  if (v.query_finished !== undefined) {
    w.boolField(1, v.query_finished);
  }
  if (v.statistics !== undefined) {
    w.field(12, 2);
    writeTQueryStatistics(w, v.statistics);
  }
  w.structEnd();
}

export function readTQueryStatisticsResult(r: ThriftReader): TQueryStatisticsResult {
  const v = {} as TQueryStatisticsResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.query_finished = r.bool();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.statistics = readTQueryStatistics(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TReportWorkloadRuntimeStatusParams {
  backend_id?: bigint;
  query_statistics_map?: Map<string, TQueryStatistics>;
  query_statistics_result_map?: Map<string, TQueryStatisticsResult>;
}

export function writeTReportWorkloadRuntimeStatusParams(w: ThriftWriter, v: TReportWorkloadRuntimeStatusParams): void {
  w.structBegin();
  if (v.backend_id !== undefined) {
    w.field(10, 1);
    w.i64(v.backend_id);
  }
  if (v.query_statistics_map !== undefined) {
    w.field(13, 2);
    writeMap(w, 11, 12, v.query_statistics_map, wString, writeTQueryStatistics);
  }
  if (v.query_statistics_result_map !== undefined) {
    w.field(13, 3);
    writeMap(w, 11, 12, v.query_statistics_result_map, wString, writeTQueryStatisticsResult);
  }
  w.structEnd();
}

export function readTReportWorkloadRuntimeStatusParams(r: ThriftReader): TReportWorkloadRuntimeStatusParams {
  const v = {} as TReportWorkloadRuntimeStatusParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.backend_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 13) break;
        v.query_statistics_map = readMap(r, 11, rString, 12, readTQueryStatistics);
        continue;
      case 3:
        if (r.fieldType !== 13) break;
        v.query_statistics_result_map = readMap(r, 11, rString, 12, readTQueryStatisticsResult);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TQueryProfile {
  query_id?: TUniqueId;
  fragment_id_to_profile?: Map<number, TDetailedReportParams[]>;
  fragment_instance_ids?: TUniqueId[];
  instance_profiles?: TRuntimeProfileTree[];
  load_channel_profiles?: TRuntimeProfileTree[];
}

export function writeTQueryProfile(w: ThriftWriter, v: TQueryProfile): void {
  w.structBegin();
  if (v.query_id !== undefined) {
    w.field(12, 1);
    writeTUniqueId(w, v.query_id);
  }
  if (v.fragment_id_to_profile !== undefined) {
    w.field(13, 2);
    writeMap(w, 8, 15, v.fragment_id_to_profile, wI32, (w, v) => writeList(w, 12, v, writeTDetailedReportParams));
  }
  if (v.fragment_instance_ids !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.fragment_instance_ids, writeTUniqueId);
  }
  if (v.instance_profiles !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.instance_profiles, writeTRuntimeProfileTree);
  }
  if (v.load_channel_profiles !== undefined) {
    w.field(15, 5);
    writeList(w, 12, v.load_channel_profiles, writeTRuntimeProfileTree);
  }
  w.structEnd();
}

export function readTQueryProfile(r: ThriftReader): TQueryProfile {
  const v = {} as TQueryProfile;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.query_id = readTUniqueId(r);
        continue;
      case 2:
        if (r.fieldType !== 13) break;
        v.fragment_id_to_profile = readMap(r, 8, rI32, 15, (r) => readList(r, 12, readTDetailedReportParams));
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.fragment_instance_ids = readList(r, 12, readTUniqueId);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.instance_profiles = readList(r, 12, readTRuntimeProfileTree);
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.load_channel_profiles = readList(r, 12, readTRuntimeProfileTree);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TFragmentInstanceReport {
  fragment_instance_id?: TUniqueId;
  num_finished_range?: number;
  loaded_rows?: bigint;
  loaded_bytes?: bigint;
}

export function writeTFragmentInstanceReport(w: ThriftWriter, v: TFragmentInstanceReport): void {
  w.structBegin();
  if (v.fragment_instance_id !== undefined) {
    w.field(12, 1);
    writeTUniqueId(w, v.fragment_instance_id);
  }
  if (v.num_finished_range !== undefined) {
    w.field(8, 2);
    w.i32(v.num_finished_range);
  }
  if (v.loaded_rows !== undefined) {
    w.field(10, 3);
    w.i64(v.loaded_rows);
  }
  if (v.loaded_bytes !== undefined) {
    w.field(10, 4);
    w.i64(v.loaded_bytes);
  }
  w.structEnd();
}

export function readTFragmentInstanceReport(r: ThriftReader): TFragmentInstanceReport {
  const v = {} as TFragmentInstanceReport;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.fragment_instance_id = readTUniqueId(r);
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.num_finished_range = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.loaded_rows = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.loaded_bytes = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TReportExecStatusParams {
  protocol_version: FrontendServiceVersion;
  query_id?: TUniqueId;
  backend_num?: number;
  fragment_instance_id?: TUniqueId;
  status?: TStatus;
  done?: boolean;
  profile?: TRuntimeProfileTree;
  error_log?: string[];
  delta_urls?: string[];
  load_counters?: Map<string, string>;
  tracking_url?: string;
  export_files?: string[];
  commitInfos?: TTabletCommitInfo[];
  loaded_rows?: bigint;
  backend_id?: bigint;
  loaded_bytes?: bigint;
  errorTabletInfos?: TErrorTabletInfo[];
  fragment_id?: number;
  query_type?: TQueryType;
  loadChannelProfile?: TRuntimeProfileTree;
  finished_scan_ranges?: number;
  detailed_report?: TDetailedReportParams[];
  query_statistics?: TQueryStatistics;
  report_workload_runtime_status?: TReportWorkloadRuntimeStatusParams;
  hive_partition_updates?: THivePartitionUpdate[];
  query_profile?: TQueryProfile;
  iceberg_commit_datas?: TIcebergCommitData[];
  txn_id?: bigint;
  label?: string;
  fragment_instance_reports?: TFragmentInstanceReport[];
  first_error_msg?: string;
}

export function writeTReportExecStatusParams(w: ThriftWriter, v: TReportExecStatusParams): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.protocol_version);
  if (v.query_id !== undefined) {
    w.field(12, 2);
    writeTUniqueId(w, v.query_id);
  }
  if (v.backend_num !== undefined) {
    w.field(8, 3);
    w.i32(v.backend_num);
  }
  if (v.fragment_instance_id !== undefined) {
    w.field(12, 4);
    writeTUniqueId(w, v.fragment_instance_id);
  }
  if (v.status !== undefined) {
    w.field(12, 5);
    writeTStatus(w, v.status);
  }
  if (v.done !== undefined) {
    w.boolField(6, v.done);
  }
  if (v.profile !== undefined) {
    w.field(12, 7);
    writeTRuntimeProfileTree(w, v.profile);
  }
  if (v.error_log !== undefined) {
    w.field(15, 9);
    writeList(w, 11, v.error_log, wString);
  }
  if (v.delta_urls !== undefined) {
    w.field(15, 10);
    writeList(w, 11, v.delta_urls, wString);
  }
  if (v.load_counters !== undefined) {
    w.field(13, 11);
    writeMap(w, 11, 11, v.load_counters, wString, wString);
  }
  if (v.tracking_url !== undefined) {
    w.field(11, 12);
    w.string(v.tracking_url);
  }
  if (v.export_files !== undefined) {
    w.field(15, 13);
    writeList(w, 11, v.export_files, wString);
  }
  if (v.commitInfos !== undefined) {
    w.field(15, 14);
    writeList(w, 12, v.commitInfos, writeTTabletCommitInfo);
  }
  if (v.loaded_rows !== undefined) {
    w.field(10, 15);
    w.i64(v.loaded_rows);
  }
  if (v.backend_id !== undefined) {
    w.field(10, 16);
    w.i64(v.backend_id);
  }
  if (v.loaded_bytes !== undefined) {
    w.field(10, 17);
    w.i64(v.loaded_bytes);
  }
  if (v.errorTabletInfos !== undefined) {
    w.field(15, 18);
    writeList(w, 12, v.errorTabletInfos, writeTErrorTabletInfo);
  }
  if (v.fragment_id !== undefined) {
    w.field(8, 19);
    w.i32(v.fragment_id);
  }
  if (v.query_type !== undefined) {
    w.field(8, 20);
    w.i32(v.query_type);
  }
  if (v.loadChannelProfile !== undefined) {
    w.field(12, 21);
    writeTRuntimeProfileTree(w, v.loadChannelProfile);
  }
  if (v.finished_scan_ranges !== undefined) {
    w.field(8, 22);
    w.i32(v.finished_scan_ranges);
  }
  if (v.detailed_report !== undefined) {
    w.field(15, 23);
    writeList(w, 12, v.detailed_report, writeTDetailedReportParams);
  }
  if (v.query_statistics !== undefined) {
    w.field(12, 24);
    writeTQueryStatistics(w, v.query_statistics);
  }
  if (v.report_workload_runtime_status !== undefined) {
    w.field(12, 25);
    writeTReportWorkloadRuntimeStatusParams(w, v.report_workload_runtime_status);
  }
  if (v.hive_partition_updates !== undefined) {
    w.field(15, 26);
    writeList(w, 12, v.hive_partition_updates, writeTHivePartitionUpdate);
  }
  if (v.query_profile !== undefined) {
    w.field(12, 27);
    writeTQueryProfile(w, v.query_profile);
  }
  if (v.iceberg_commit_datas !== undefined) {
    w.field(15, 28);
    writeList(w, 12, v.iceberg_commit_datas, writeTIcebergCommitData);
  }
  if (v.txn_id !== undefined) {
    w.field(10, 29);
    w.i64(v.txn_id);
  }
  if (v.label !== undefined) {
    w.field(11, 30);
    w.string(v.label);
  }
  if (v.fragment_instance_reports !== undefined) {
    w.field(15, 31);
    writeList(w, 12, v.fragment_instance_reports, writeTFragmentInstanceReport);
  }
  if (v.first_error_msg !== undefined) {
    w.field(11, 33);
    w.string(v.first_error_msg);
  }
  w.structEnd();
}

export function readTReportExecStatusParams(r: ThriftReader): TReportExecStatusParams {
  const v = {} as TReportExecStatusParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.protocol_version = r.i32() as FrontendServiceVersion;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.query_id = readTUniqueId(r);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.backend_num = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.fragment_instance_id = readTUniqueId(r);
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.done = r.bool();
        continue;
      case 7:
        if (r.fieldType !== 12) break;
        v.profile = readTRuntimeProfileTree(r);
        continue;
      case 9:
        if (r.fieldType !== 15) break;
        v.error_log = readList(r, 11, rString);
        continue;
      case 10:
        if (r.fieldType !== 15) break;
        v.delta_urls = readList(r, 11, rString);
        continue;
      case 11:
        if (r.fieldType !== 13) break;
        v.load_counters = readMap(r, 11, rString, 11, rString);
        continue;
      case 12:
        if (r.fieldType !== 11) break;
        v.tracking_url = r.string();
        continue;
      case 13:
        if (r.fieldType !== 15) break;
        v.export_files = readList(r, 11, rString);
        continue;
      case 14:
        if (r.fieldType !== 15) break;
        v.commitInfos = readList(r, 12, readTTabletCommitInfo);
        continue;
      case 15:
        if (r.fieldType !== 10) break;
        v.loaded_rows = r.i64();
        continue;
      case 16:
        if (r.fieldType !== 10) break;
        v.backend_id = r.i64();
        continue;
      case 17:
        if (r.fieldType !== 10) break;
        v.loaded_bytes = r.i64();
        continue;
      case 18:
        if (r.fieldType !== 15) break;
        v.errorTabletInfos = readList(r, 12, readTErrorTabletInfo);
        continue;
      case 19:
        if (r.fieldType !== 8) break;
        v.fragment_id = r.i32();
        continue;
      case 20:
        if (r.fieldType !== 8) break;
        v.query_type = r.i32() as TQueryType;
        continue;
      case 21:
        if (r.fieldType !== 12) break;
        v.loadChannelProfile = readTRuntimeProfileTree(r);
        continue;
      case 22:
        if (r.fieldType !== 8) break;
        v.finished_scan_ranges = r.i32();
        continue;
      case 23:
        if (r.fieldType !== 15) break;
        v.detailed_report = readList(r, 12, readTDetailedReportParams);
        continue;
      case 24:
        if (r.fieldType !== 12) break;
        v.query_statistics = readTQueryStatistics(r);
        continue;
      case 25:
        if (r.fieldType !== 12) break;
        v.report_workload_runtime_status = readTReportWorkloadRuntimeStatusParams(r);
        continue;
      case 26:
        if (r.fieldType !== 15) break;
        v.hive_partition_updates = readList(r, 12, readTHivePartitionUpdate);
        continue;
      case 27:
        if (r.fieldType !== 12) break;
        v.query_profile = readTQueryProfile(r);
        continue;
      case 28:
        if (r.fieldType !== 15) break;
        v.iceberg_commit_datas = readList(r, 12, readTIcebergCommitData);
        continue;
      case 29:
        if (r.fieldType !== 10) break;
        v.txn_id = r.i64();
        continue;
      case 30:
        if (r.fieldType !== 11) break;
        v.label = r.string();
        continue;
      case 31:
        if (r.fieldType !== 15) break;
        v.fragment_instance_reports = readList(r, 12, readTFragmentInstanceReport);
        continue;
      case 33:
        if (r.fieldType !== 11) break;
        v.first_error_msg = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.protocol_version === undefined) missing("TReportExecStatusParams", "protocol_version");
  return v;
}

export interface TFeResult {
  protocolVersion: FrontendServiceVersion;
  status: TStatus;
  cloud_cluster?: string;
  noAuth?: boolean;
}

export function writeTFeResult(w: ThriftWriter, v: TFeResult): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.protocolVersion);
  w.field(12, 2);
  writeTStatus(w, v.status);
  if (v.cloud_cluster !== undefined) {
    w.field(11, 1000);
    w.string(v.cloud_cluster);
  }
  if (v.noAuth !== undefined) {
    w.boolField(1001, v.noAuth);
  }
  w.structEnd();
}

export function readTFeResult(r: ThriftReader): TFeResult {
  const v = {} as TFeResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.protocolVersion = r.i32() as FrontendServiceVersion;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 1000:
        if (r.fieldType !== 11) break;
        v.cloud_cluster = r.string();
        continue;
      case 1001:
        if (r.fieldType !== 2) break;
        v.noAuth = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.protocolVersion === undefined) missing("TFeResult", "protocolVersion");
  if (v.status === undefined) missing("TFeResult", "status");
  return v;
}

export interface TSubTxnInfo {
  sub_txn_id?: bigint;
  table_id?: bigint;
  tablet_commit_infos?: TTabletCommitInfo[];
  sub_txn_type?: TSubTxnType;
}

export function writeTSubTxnInfo(w: ThriftWriter, v: TSubTxnInfo): void {
  w.structBegin();
  if (v.sub_txn_id !== undefined) {
    w.field(10, 1);
    w.i64(v.sub_txn_id);
  }
  if (v.table_id !== undefined) {
    w.field(10, 2);
    w.i64(v.table_id);
  }
  if (v.tablet_commit_infos !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.tablet_commit_infos, writeTTabletCommitInfo);
  }
  if (v.sub_txn_type !== undefined) {
    w.field(8, 4);
    w.i32(v.sub_txn_type);
  }
  w.structEnd();
}

export function readTSubTxnInfo(r: ThriftReader): TSubTxnInfo {
  const v = {} as TSubTxnInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.sub_txn_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.tablet_commit_infos = readList(r, 12, readTTabletCommitInfo);
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.sub_txn_type = r.i32() as TSubTxnType;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTxnLoadInfo {
  label?: string;
  dbId?: bigint;
  txnId?: bigint;
  timeoutTimestamp?: bigint;
  allSubTxnNum?: bigint;
  subTxnInfos?: TSubTxnInfo[];
}

export function writeTTxnLoadInfo(w: ThriftWriter, v: TTxnLoadInfo): void {
  w.structBegin();
  if (v.label !== undefined) {
    w.field(11, 1);
    w.string(v.label);
  }
  if (v.dbId !== undefined) {
    w.field(10, 2);
    w.i64(v.dbId);
  }
  if (v.txnId !== undefined) {
    w.field(10, 3);
    w.i64(v.txnId);
  }
  if (v.timeoutTimestamp !== undefined) {
    w.field(10, 4);
    w.i64(v.timeoutTimestamp);
  }
  if (v.allSubTxnNum !== undefined) {
    w.field(10, 5);
    w.i64(v.allSubTxnNum);
  }
  if (v.subTxnInfos !== undefined) {
    w.field(15, 6);
    writeList(w, 12, v.subTxnInfos, writeTSubTxnInfo);
  }
  w.structEnd();
}

export function readTTxnLoadInfo(r: ThriftReader): TTxnLoadInfo {
  const v = {} as TTxnLoadInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.label = r.string();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.dbId = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.txnId = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.timeoutTimestamp = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.allSubTxnNum = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.subTxnInfos = readList(r, 12, readTSubTxnInfo);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGroupCommitInfo {
  getGroupCommitLoadBeId?: boolean;
  groupCommitLoadTableId?: bigint;
  cluster?: string;
  updateLoadData?: boolean;
  tableId?: bigint;
  receiveData?: bigint;
}

export function writeTGroupCommitInfo(w: ThriftWriter, v: TGroupCommitInfo): void {
  w.structBegin();
  if (v.getGroupCommitLoadBeId !== undefined) {
    w.boolField(1, v.getGroupCommitLoadBeId);
  }
  if (v.groupCommitLoadTableId !== undefined) {
    w.field(10, 2);
    w.i64(v.groupCommitLoadTableId);
  }
  if (v.cluster !== undefined) {
    w.field(11, 3);
    w.string(v.cluster);
  }
  if (v.updateLoadData !== undefined) {
    w.boolField(5, v.updateLoadData);
  }
  if (v.tableId !== undefined) {
    w.field(10, 6);
    w.i64(v.tableId);
  }
  if (v.receiveData !== undefined) {
    w.field(10, 7);
    w.i64(v.receiveData);
  }
  w.structEnd();
}

export function readTGroupCommitInfo(r: ThriftReader): TGroupCommitInfo {
  const v = {} as TGroupCommitInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.getGroupCommitLoadBeId = r.bool();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.groupCommitLoadTableId = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.cluster = r.string();
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.updateLoadData = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.tableId = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.receiveData = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TMasterOpRequest {
  user: string;
  db: string;
  sql: string;
  resourceInfo?: TResourceInfo;
  cluster?: string;
  execMemLimit?: bigint;
  queryTimeout?: number;
  user_ip?: string;
  time_zone?: string;
  stmt_id?: bigint;
  sqlMode?: bigint;
  loadMemLimit?: bigint;
  enableStrictMode?: boolean;
  current_user_ident?: TUserIdentity;
  stmtIdx?: number;
  query_options?: TQueryOptions;
  query_id?: TUniqueId;
  insert_visible_timeout_ms?: bigint;
  session_variables?: Map<string, string>;
  foldConstantByBe?: boolean;
  trace_carrier?: Map<string, string>;
  clientNodeHost?: string;
  clientNodePort?: number;
  syncJournalOnly?: boolean;
  defaultCatalog?: string;
  defaultDatabase?: string;
  cancel_qeury?: boolean;
  user_variables?: Map<string, TExprNode>;
  txnLoadInfo?: TTxnLoadInfo;
  groupCommitInfo?: TGroupCommitInfo;
  prepareExecuteBuffer?: Uint8Array;
  moreResultExists?: boolean;
  cloud_cluster?: string;
  noAuth?: boolean;
  sessionId?: string;
}

export function writeTMasterOpRequest(w: ThriftWriter, v: TMasterOpRequest): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.user);
  w.field(11, 2);
  w.string(v.db);
  w.field(11, 3);
  w.string(v.sql);
  if (v.resourceInfo !== undefined) {
    w.field(12, 4);
    writeTResourceInfo(w, v.resourceInfo);
  }
  if (v.cluster !== undefined) {
    w.field(11, 5);
    w.string(v.cluster);
  }
  if (v.execMemLimit !== undefined) {
    w.field(10, 6);
    w.i64(v.execMemLimit);
  }
  if (v.queryTimeout !== undefined) {
    w.field(8, 7);
    w.i32(v.queryTimeout);
  }
  if (v.user_ip !== undefined) {
    w.field(11, 8);
    w.string(v.user_ip);
  }
  if (v.time_zone !== undefined) {
    w.field(11, 9);
    w.string(v.time_zone);
  }
  if (v.stmt_id !== undefined) {
    w.field(10, 10);
    w.i64(v.stmt_id);
  }
  if (v.sqlMode !== undefined) {
    w.field(10, 11);
    w.i64(v.sqlMode);
  }
  if (v.loadMemLimit !== undefined) {
    w.field(10, 12);
    w.i64(v.loadMemLimit);
  }
  if (v.enableStrictMode !== undefined) {
    w.boolField(13, v.enableStrictMode);
  }
  if (v.current_user_ident !== undefined) {
    w.field(12, 14);
    writeTUserIdentity(w, v.current_user_ident);
  }
  if (v.stmtIdx !== undefined) {
    w.field(8, 15);
    w.i32(v.stmtIdx);
  }
  if (v.query_options !== undefined) {
    w.field(12, 16);
    writeTQueryOptions(w, v.query_options);
  }
  if (v.query_id !== undefined) {
    w.field(12, 17);
    writeTUniqueId(w, v.query_id);
  }
  if (v.insert_visible_timeout_ms !== undefined) {
    w.field(10, 18);
    w.i64(v.insert_visible_timeout_ms);
  }
  if (v.session_variables !== undefined) {
    w.field(13, 19);
    writeMap(w, 11, 11, v.session_variables, wString, wString);
  }
  if (v.foldConstantByBe !== undefined) {
    w.boolField(20, v.foldConstantByBe);
  }
  if (v.trace_carrier !== undefined) {
    w.field(13, 21);
    writeMap(w, 11, 11, v.trace_carrier, wString, wString);
  }
  if (v.clientNodeHost !== undefined) {
    w.field(11, 22);
    w.string(v.clientNodeHost);
  }
  if (v.clientNodePort !== undefined) {
    w.field(8, 23);
    w.i32(v.clientNodePort);
  }
  if (v.syncJournalOnly !== undefined) {
    w.boolField(24, v.syncJournalOnly);
  }
  if (v.defaultCatalog !== undefined) {
    w.field(11, 25);
    w.string(v.defaultCatalog);
  }
  if (v.defaultDatabase !== undefined) {
    w.field(11, 26);
    w.string(v.defaultDatabase);
  }
  if (v.cancel_qeury !== undefined) {
    w.boolField(27, v.cancel_qeury);
  }
  if (v.user_variables !== undefined) {
    w.field(13, 28);
    writeMap(w, 11, 12, v.user_variables, wString, writeTExprNode);
  }
  if (v.txnLoadInfo !== undefined) {
    w.field(12, 29);
    writeTTxnLoadInfo(w, v.txnLoadInfo);
  }
  if (v.groupCommitInfo !== undefined) {
    w.field(12, 30);
    writeTGroupCommitInfo(w, v.groupCommitInfo);
  }
  if (v.prepareExecuteBuffer !== undefined) {
    w.field(11, 31);
    w.binary(v.prepareExecuteBuffer);
  }
  if (v.moreResultExists !== undefined) {
    w.boolField(32, v.moreResultExists);
  }
  if (v.cloud_cluster !== undefined) {
    w.field(11, 1000);
    w.string(v.cloud_cluster);
  }
  if (v.noAuth !== undefined) {
    w.boolField(1001, v.noAuth);
  }
  if (v.sessionId !== undefined) {
    w.field(11, 1002);
    w.string(v.sessionId);
  }
  w.structEnd();
}

export function readTMasterOpRequest(r: ThriftReader): TMasterOpRequest {
  const v = {} as TMasterOpRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.user = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.db = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.sql = r.string();
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.resourceInfo = readTResourceInfo(r);
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.cluster = r.string();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.execMemLimit = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.queryTimeout = r.i32();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.user_ip = r.string();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.time_zone = r.string();
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.stmt_id = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.sqlMode = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.loadMemLimit = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.enableStrictMode = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 12) break;
        v.current_user_ident = readTUserIdentity(r);
        continue;
      case 15:
        if (r.fieldType !== 8) break;
        v.stmtIdx = r.i32();
        continue;
      case 16:
        if (r.fieldType !== 12) break;
        v.query_options = readTQueryOptions(r);
        continue;
      case 17:
        if (r.fieldType !== 12) break;
        v.query_id = readTUniqueId(r);
        continue;
      case 18:
        if (r.fieldType !== 10) break;
        v.insert_visible_timeout_ms = r.i64();
        continue;
      case 19:
        if (r.fieldType !== 13) break;
        v.session_variables = readMap(r, 11, rString, 11, rString);
        continue;
      case 20:
        if (r.fieldType !== 2) break;
        v.foldConstantByBe = r.bool();
        continue;
      case 21:
        if (r.fieldType !== 13) break;
        v.trace_carrier = readMap(r, 11, rString, 11, rString);
        continue;
      case 22:
        if (r.fieldType !== 11) break;
        v.clientNodeHost = r.string();
        continue;
      case 23:
        if (r.fieldType !== 8) break;
        v.clientNodePort = r.i32();
        continue;
      case 24:
        if (r.fieldType !== 2) break;
        v.syncJournalOnly = r.bool();
        continue;
      case 25:
        if (r.fieldType !== 11) break;
        v.defaultCatalog = r.string();
        continue;
      case 26:
        if (r.fieldType !== 11) break;
        v.defaultDatabase = r.string();
        continue;
      case 27:
        if (r.fieldType !== 2) break;
        v.cancel_qeury = r.bool();
        continue;
      case 28:
        if (r.fieldType !== 13) break;
        v.user_variables = readMap(r, 11, rString, 12, readTExprNode);
        continue;
      case 29:
        if (r.fieldType !== 12) break;
        v.txnLoadInfo = readTTxnLoadInfo(r);
        continue;
      case 30:
        if (r.fieldType !== 12) break;
        v.groupCommitInfo = readTGroupCommitInfo(r);
        continue;
      case 31:
        if (r.fieldType !== 11) break;
        v.prepareExecuteBuffer = r.binary();
        continue;
      case 32:
        if (r.fieldType !== 2) break;
        v.moreResultExists = r.bool();
        continue;
      case 1000:
        if (r.fieldType !== 11) break;
        v.cloud_cluster = r.string();
        continue;
      case 1001:
        if (r.fieldType !== 2) break;
        v.noAuth = r.bool();
        continue;
      case 1002:
        if (r.fieldType !== 11) break;
        v.sessionId = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.user === undefined) missing("TMasterOpRequest", "user");
  if (v.db === undefined) missing("TMasterOpRequest", "db");
  if (v.sql === undefined) missing("TMasterOpRequest", "sql");
  return v;
}

export interface TColumnDefinition {
  columnName: string;
  columnType: TColumnType;
  aggType?: TAggregationType;
  defaultValue?: string;
}

export function writeTColumnDefinition(w: ThriftWriter, v: TColumnDefinition): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.columnName);
  w.field(12, 2);
  writeTColumnType(w, v.columnType);
  if (v.aggType !== undefined) {
    w.field(8, 3);
    w.i32(v.aggType);
  }
  if (v.defaultValue !== undefined) {
    w.field(11, 4);
    w.string(v.defaultValue);
  }
  w.structEnd();
}

export function readTColumnDefinition(r: ThriftReader): TColumnDefinition {
  const v = {} as TColumnDefinition;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.columnName = r.string();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.columnType = readTColumnType(r);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.aggType = r.i32() as TAggregationType;
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.defaultValue = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.columnName === undefined) missing("TColumnDefinition", "columnName");
  if (v.columnType === undefined) missing("TColumnDefinition", "columnType");
  return v;
}

export interface TShowResultSetMetaData {
  columns: TColumnDefinition[];
}

export function writeTShowResultSetMetaData(w: ThriftWriter, v: TShowResultSetMetaData): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 12, v.columns, writeTColumnDefinition);
  w.structEnd();
}

export function readTShowResultSetMetaData(r: ThriftReader): TShowResultSetMetaData {
  const v = {} as TShowResultSetMetaData;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.columns = readList(r, 12, readTColumnDefinition);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.columns === undefined) missing("TShowResultSetMetaData", "columns");
  return v;
}

export interface TShowResultSet {
  metaData: TShowResultSetMetaData;
  resultRows: string[][];
}

export function writeTShowResultSet(w: ThriftWriter, v: TShowResultSet): void {
  w.structBegin();
  w.field(12, 1);
  writeTShowResultSetMetaData(w, v.metaData);
  w.field(15, 2);
  writeList(w, 15, v.resultRows, (w, v) => writeList(w, 11, v, wString));
  w.structEnd();
}

export function readTShowResultSet(r: ThriftReader): TShowResultSet {
  const v = {} as TShowResultSet;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.metaData = readTShowResultSetMetaData(r);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.resultRows = readList(r, 15, (r) => readList(r, 11, rString));
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.metaData === undefined) missing("TShowResultSet", "metaData");
  if (v.resultRows === undefined) missing("TShowResultSet", "resultRows");
  return v;
}

export interface TMasterOpResult {
  maxJournalId: bigint;
  packet: Uint8Array;
  resultSet?: TShowResultSet;
  queryId?: TUniqueId;
  status?: string;
  statusCode?: number;
  errMessage?: string;
  queryResultBufList?: Uint8Array[];
  txnLoadInfo?: TTxnLoadInfo;
  groupCommitLoadBeId?: bigint;
  affectedRows?: bigint;
}

export function writeTMasterOpResult(w: ThriftWriter, v: TMasterOpResult): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.maxJournalId);
  w.field(11, 2);
  w.binary(v.packet);
  if (v.resultSet !== undefined) {
    w.field(12, 3);
    writeTShowResultSet(w, v.resultSet);
  }
  if (v.queryId !== undefined) {
    w.field(12, 4);
    writeTUniqueId(w, v.queryId);
  }
  if (v.status !== undefined) {
    w.field(11, 5);
    w.string(v.status);
  }
  if (v.statusCode !== undefined) {
    w.field(8, 6);
    w.i32(v.statusCode);
  }
  if (v.errMessage !== undefined) {
    w.field(11, 7);
    w.string(v.errMessage);
  }
  if (v.queryResultBufList !== undefined) {
    w.field(15, 8);
    writeList(w, 11, v.queryResultBufList, wBinary);
  }
  if (v.txnLoadInfo !== undefined) {
    w.field(12, 9);
    writeTTxnLoadInfo(w, v.txnLoadInfo);
  }
  if (v.groupCommitLoadBeId !== undefined) {
    w.field(10, 10);
    w.i64(v.groupCommitLoadBeId);
  }
  if (v.affectedRows !== undefined) {
    w.field(10, 11);
    w.i64(v.affectedRows);
  }
  w.structEnd();
}

export function readTMasterOpResult(r: ThriftReader): TMasterOpResult {
  const v = {} as TMasterOpResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.maxJournalId = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.packet = r.binary();
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.resultSet = readTShowResultSet(r);
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.queryId = readTUniqueId(r);
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.status = r.string();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.statusCode = r.i32();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.errMessage = r.string();
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.queryResultBufList = readList(r, 11, rBinary);
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.txnLoadInfo = readTTxnLoadInfo(r);
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.groupCommitLoadBeId = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.affectedRows = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.maxJournalId === undefined) missing("TMasterOpResult", "maxJournalId");
  if (v.packet === undefined) missing("TMasterOpResult", "packet");
  return v;
}

export interface TLoadTxnBeginRequest {
  cluster?: string;
  user: string;
  passwd: string;
  db: string;
  tbl: string;
  user_ip?: string;
  label: string;
  timestamp?: bigint;
  auth_code?: bigint;
  timeout?: bigint;
  request_id?: TUniqueId;
  token?: string;
  auth_code_uuid?: string;
  table_id?: bigint;
  backend_id?: bigint;
}

export function writeTLoadTxnBeginRequest(w: ThriftWriter, v: TLoadTxnBeginRequest): void {
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
  if (v.timestamp !== undefined) {
    w.field(10, 8);
    w.i64(v.timestamp);
  }
  if (v.auth_code !== undefined) {
    w.field(10, 9);
    w.i64(v.auth_code);
  }
  if (v.timeout !== undefined) {
    w.field(10, 10);
    w.i64(v.timeout);
  }
  if (v.request_id !== undefined) {
    w.field(12, 11);
    writeTUniqueId(w, v.request_id);
  }
  if (v.token !== undefined) {
    w.field(11, 12);
    w.string(v.token);
  }
  if (v.auth_code_uuid !== undefined) {
    w.field(11, 13);
    w.string(v.auth_code_uuid);
  }
  if (v.table_id !== undefined) {
    w.field(10, 14);
    w.i64(v.table_id);
  }
  if (v.backend_id !== undefined) {
    w.field(10, 15);
    w.i64(v.backend_id);
  }
  w.structEnd();
}

export function readTLoadTxnBeginRequest(r: ThriftReader): TLoadTxnBeginRequest {
  const v = {} as TLoadTxnBeginRequest;
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
        if (r.fieldType !== 10) break;
        v.timestamp = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.auth_code = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.timeout = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 12) break;
        v.request_id = readTUniqueId(r);
        continue;
      case 12:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 13:
        if (r.fieldType !== 11) break;
        v.auth_code_uuid = r.string();
        continue;
      case 14:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 15:
        if (r.fieldType !== 10) break;
        v.backend_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.user === undefined) missing("TLoadTxnBeginRequest", "user");
  if (v.passwd === undefined) missing("TLoadTxnBeginRequest", "passwd");
  if (v.db === undefined) missing("TLoadTxnBeginRequest", "db");
  if (v.tbl === undefined) missing("TLoadTxnBeginRequest", "tbl");
  if (v.label === undefined) missing("TLoadTxnBeginRequest", "label");
  return v;
}

export interface TLoadTxnBeginResult {
  status: TStatus;
  txnId?: bigint;
  job_status?: string;
  db_id?: bigint;
}

export function writeTLoadTxnBeginResult(w: ThriftWriter, v: TLoadTxnBeginResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  if (v.txnId !== undefined) {
    w.field(10, 2);
    w.i64(v.txnId);
  }
  if (v.job_status !== undefined) {
    w.field(11, 3);
    w.string(v.job_status);
  }
  if (v.db_id !== undefined) {
    w.field(10, 4);
    w.i64(v.db_id);
  }
  w.structEnd();
}

export function readTLoadTxnBeginResult(r: ThriftReader): TLoadTxnBeginResult {
  const v = {} as TLoadTxnBeginResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.txnId = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.job_status = r.string();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TLoadTxnBeginResult", "status");
  return v;
}

export interface TBeginTxnRequest {
  cluster?: string;
  user?: string;
  passwd?: string;
  db?: string;
  table_ids?: bigint[];
  user_ip?: string;
  label?: string;
  auth_code?: bigint;
  timeout?: bigint;
  request_id?: TUniqueId;
  token?: string;
  backend_id?: bigint;
  /** Default: 0 */
  sub_txn_num?: bigint;
}

export function writeTBeginTxnRequest(w: ThriftWriter, v: TBeginTxnRequest): void {
  w.structBegin();
  if (v.cluster !== undefined) {
    w.field(11, 1);
    w.string(v.cluster);
  }
  if (v.user !== undefined) {
    w.field(11, 2);
    w.string(v.user);
  }
  if (v.passwd !== undefined) {
    w.field(11, 3);
    w.string(v.passwd);
  }
  if (v.db !== undefined) {
    w.field(11, 4);
    w.string(v.db);
  }
  if (v.table_ids !== undefined) {
    w.field(15, 5);
    writeList(w, 10, v.table_ids, wI64);
  }
  if (v.user_ip !== undefined) {
    w.field(11, 6);
    w.string(v.user_ip);
  }
  if (v.label !== undefined) {
    w.field(11, 7);
    w.string(v.label);
  }
  if (v.auth_code !== undefined) {
    w.field(10, 8);
    w.i64(v.auth_code);
  }
  if (v.timeout !== undefined) {
    w.field(10, 9);
    w.i64(v.timeout);
  }
  if (v.request_id !== undefined) {
    w.field(12, 10);
    writeTUniqueId(w, v.request_id);
  }
  if (v.token !== undefined) {
    w.field(11, 11);
    w.string(v.token);
  }
  if (v.backend_id !== undefined) {
    w.field(10, 12);
    w.i64(v.backend_id);
  }
  if (v.sub_txn_num !== undefined) {
    w.field(10, 13);
    w.i64(v.sub_txn_num);
  }
  w.structEnd();
}

export function readTBeginTxnRequest(r: ThriftReader): TBeginTxnRequest {
  const v = {} as TBeginTxnRequest;
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
        if (r.fieldType !== 15) break;
        v.table_ids = readList(r, 10, rI64);
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
        if (r.fieldType !== 10) break;
        v.auth_code = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.timeout = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.request_id = readTUniqueId(r);
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.backend_id = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 10) break;
        v.sub_txn_num = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

/** The default values that the definition gives to fields of TBeginTxnRequest. */
export function defaultsTBeginTxnRequest(): TBeginTxnRequest {
  return {
    sub_txn_num: 0n,
  };
}

export interface TBeginTxnResult {
  status?: TStatus;
  txn_id?: bigint;
  job_status?: string;
  db_id?: bigint;
  master_address?: TNetworkAddress;
  sub_txn_ids?: bigint[];
}

export function writeTBeginTxnResult(w: ThriftWriter, v: TBeginTxnResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.txn_id !== undefined) {
    w.field(10, 2);
    w.i64(v.txn_id);
  }
  if (v.job_status !== undefined) {
    w.field(11, 3);
    w.string(v.job_status);
  }
  if (v.db_id !== undefined) {
    w.field(10, 4);
    w.i64(v.db_id);
  }
  if (v.master_address !== undefined) {
    w.field(12, 5);
    writeTNetworkAddress(w, v.master_address);
  }
  if (v.sub_txn_ids !== undefined) {
    w.field(15, 6);
    writeList(w, 10, v.sub_txn_ids, wI64);
  }
  w.structEnd();
}

export function readTBeginTxnResult(r: ThriftReader): TBeginTxnResult {
  const v = {} as TBeginTxnResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.txn_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.job_status = r.string();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.master_address = readTNetworkAddress(r);
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.sub_txn_ids = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TStreamLoadPutRequest {
  cluster?: string;
  user: string;
  passwd: string;
  db: string;
  tbl: string;
  user_ip?: string;
  loadId: TUniqueId;
  txnId: bigint;
  fileType: TFileType;
  formatType: TFileFormatType;
  path?: string;
  columns?: string;
  where?: string;
  columnSeparator?: string;
  partitions?: string;
  auth_code?: bigint;
  negative?: boolean;
  timeout?: number;
  strictMode?: boolean;
  timezone?: string;
  execMemLimit?: bigint;
  isTempPartition?: boolean;
  strip_outer_array?: boolean;
  jsonpaths?: string;
  thrift_rpc_timeout_ms?: bigint;
  json_root?: string;
  merge_type?: TMergeType;
  delete_condition?: string;
  sequence_col?: string;
  num_as_string?: boolean;
  fuzzy_parse?: boolean;
  line_delimiter?: string;
  read_json_by_line?: boolean;
  token?: string;
  send_batch_parallelism?: number;
  max_filter_ratio?: number;
  load_to_single_tablet?: boolean;
  header_type?: string;
  hidden_columns?: string;
  compress_type?: TFileCompressType;
  file_size?: bigint;
  trim_double_quotes?: boolean;
  skip_lines?: number;
  enable_profile?: boolean;
  partial_update?: boolean;
  table_names?: string[];
  load_sql?: string;
  backend_id?: bigint;
  version?: number;
  label?: string;
  enclose?: number;
  escape?: number;
  memtable_on_sink_node?: boolean;
  group_commit?: boolean;
  stream_per_node?: number;
  group_commit_mode?: string;
  unique_key_update_mode?: TUniqueKeyUpdateMode;
  partial_update_new_key_policy?: TPartialUpdateNewRowPolicy;
  empty_field_as_null?: boolean;
  cloud_cluster?: string;
  table_id?: bigint;
}

export function writeTStreamLoadPutRequest(w: ThriftWriter, v: TStreamLoadPutRequest): void {
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
  w.field(12, 7);
  writeTUniqueId(w, v.loadId);
  w.field(10, 8);
  w.i64(v.txnId);
  w.field(8, 9);
  w.i32(v.fileType);
  w.field(8, 10);
  w.i32(v.formatType);
  if (v.path !== undefined) {
    w.field(11, 11);
    w.string(v.path);
  }
  if (v.columns !== undefined) {
    w.field(11, 12);
    w.string(v.columns);
  }
  if (v.where !== undefined) {
    w.field(11, 13);
    w.string(v.where);
  }
  if (v.columnSeparator !== undefined) {
    w.field(11, 14);
    w.string(v.columnSeparator);
  }
  if (v.partitions !== undefined) {
    w.field(11, 15);
    w.string(v.partitions);
  }
  if (v.auth_code !== undefined) {
    w.field(10, 16);
    w.i64(v.auth_code);
  }
  if (v.negative !== undefined) {
    w.boolField(17, v.negative);
  }
  if (v.timeout !== undefined) {
    w.field(8, 18);
    w.i32(v.timeout);
  }
  if (v.strictMode !== undefined) {
    w.boolField(19, v.strictMode);
  }
  if (v.timezone !== undefined) {
    w.field(11, 20);
    w.string(v.timezone);
  }
  if (v.execMemLimit !== undefined) {
    w.field(10, 21);
    w.i64(v.execMemLimit);
  }
  if (v.isTempPartition !== undefined) {
    w.boolField(22, v.isTempPartition);
  }
  if (v.strip_outer_array !== undefined) {
    w.boolField(23, v.strip_outer_array);
  }
  if (v.jsonpaths !== undefined) {
    w.field(11, 24);
    w.string(v.jsonpaths);
  }
  if (v.thrift_rpc_timeout_ms !== undefined) {
    w.field(10, 25);
    w.i64(v.thrift_rpc_timeout_ms);
  }
  if (v.json_root !== undefined) {
    w.field(11, 26);
    w.string(v.json_root);
  }
  if (v.merge_type !== undefined) {
    w.field(8, 27);
    w.i32(v.merge_type);
  }
  if (v.delete_condition !== undefined) {
    w.field(11, 28);
    w.string(v.delete_condition);
  }
  if (v.sequence_col !== undefined) {
    w.field(11, 29);
    w.string(v.sequence_col);
  }
  if (v.num_as_string !== undefined) {
    w.boolField(30, v.num_as_string);
  }
  if (v.fuzzy_parse !== undefined) {
    w.boolField(31, v.fuzzy_parse);
  }
  if (v.line_delimiter !== undefined) {
    w.field(11, 32);
    w.string(v.line_delimiter);
  }
  if (v.read_json_by_line !== undefined) {
    w.boolField(33, v.read_json_by_line);
  }
  if (v.token !== undefined) {
    w.field(11, 34);
    w.string(v.token);
  }
  if (v.send_batch_parallelism !== undefined) {
    w.field(8, 35);
    w.i32(v.send_batch_parallelism);
  }
  if (v.max_filter_ratio !== undefined) {
    w.field(4, 36);
    w.double(v.max_filter_ratio);
  }
  if (v.load_to_single_tablet !== undefined) {
    w.boolField(37, v.load_to_single_tablet);
  }
  if (v.header_type !== undefined) {
    w.field(11, 38);
    w.string(v.header_type);
  }
  if (v.hidden_columns !== undefined) {
    w.field(11, 39);
    w.string(v.hidden_columns);
  }
  if (v.compress_type !== undefined) {
    w.field(8, 40);
    w.i32(v.compress_type);
  }
  if (v.file_size !== undefined) {
    w.field(10, 41);
    w.i64(v.file_size);
  }
  if (v.trim_double_quotes !== undefined) {
    w.boolField(42, v.trim_double_quotes);
  }
  if (v.skip_lines !== undefined) {
    w.field(8, 43);
    w.i32(v.skip_lines);
  }
  if (v.enable_profile !== undefined) {
    w.boolField(44, v.enable_profile);
  }
  if (v.partial_update !== undefined) {
    w.boolField(45, v.partial_update);
  }
  if (v.table_names !== undefined) {
    w.field(15, 46);
    writeList(w, 11, v.table_names, wString);
  }
  if (v.load_sql !== undefined) {
    w.field(11, 47);
    w.string(v.load_sql);
  }
  if (v.backend_id !== undefined) {
    w.field(10, 48);
    w.i64(v.backend_id);
  }
  if (v.version !== undefined) {
    w.field(8, 49);
    w.i32(v.version);
  }
  if (v.label !== undefined) {
    w.field(11, 50);
    w.string(v.label);
  }
  if (v.enclose !== undefined) {
    w.field(3, 51);
    w.i8(v.enclose);
  }
  if (v.escape !== undefined) {
    w.field(3, 52);
    w.i8(v.escape);
  }
  if (v.memtable_on_sink_node !== undefined) {
    w.boolField(53, v.memtable_on_sink_node);
  }
  if (v.group_commit !== undefined) {
    w.boolField(54, v.group_commit);
  }
  if (v.stream_per_node !== undefined) {
    w.field(8, 55);
    w.i32(v.stream_per_node);
  }
  if (v.group_commit_mode !== undefined) {
    w.field(11, 56);
    w.string(v.group_commit_mode);
  }
  if (v.unique_key_update_mode !== undefined) {
    w.field(8, 57);
    w.i32(v.unique_key_update_mode);
  }
  if (v.partial_update_new_key_policy !== undefined) {
    w.field(8, 58);
    w.i32(v.partial_update_new_key_policy);
  }
  if (v.empty_field_as_null !== undefined) {
    w.boolField(59, v.empty_field_as_null);
  }
  if (v.cloud_cluster !== undefined) {
    w.field(11, 1000);
    w.string(v.cloud_cluster);
  }
  if (v.table_id !== undefined) {
    w.field(10, 1001);
    w.i64(v.table_id);
  }
  w.structEnd();
}

export function readTStreamLoadPutRequest(r: ThriftReader): TStreamLoadPutRequest {
  const v = {} as TStreamLoadPutRequest;
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
        if (r.fieldType !== 12) break;
        v.loadId = readTUniqueId(r);
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.txnId = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 8) break;
        v.fileType = r.i32() as TFileType;
        continue;
      case 10:
        if (r.fieldType !== 8) break;
        v.formatType = r.i32() as TFileFormatType;
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.path = r.string();
        continue;
      case 12:
        if (r.fieldType !== 11) break;
        v.columns = r.string();
        continue;
      case 13:
        if (r.fieldType !== 11) break;
        v.where = r.string();
        continue;
      case 14:
        if (r.fieldType !== 11) break;
        v.columnSeparator = r.string();
        continue;
      case 15:
        if (r.fieldType !== 11) break;
        v.partitions = r.string();
        continue;
      case 16:
        if (r.fieldType !== 10) break;
        v.auth_code = r.i64();
        continue;
      case 17:
        if (r.fieldType !== 2) break;
        v.negative = r.bool();
        continue;
      case 18:
        if (r.fieldType !== 8) break;
        v.timeout = r.i32();
        continue;
      case 19:
        if (r.fieldType !== 2) break;
        v.strictMode = r.bool();
        continue;
      case 20:
        if (r.fieldType !== 11) break;
        v.timezone = r.string();
        continue;
      case 21:
        if (r.fieldType !== 10) break;
        v.execMemLimit = r.i64();
        continue;
      case 22:
        if (r.fieldType !== 2) break;
        v.isTempPartition = r.bool();
        continue;
      case 23:
        if (r.fieldType !== 2) break;
        v.strip_outer_array = r.bool();
        continue;
      case 24:
        if (r.fieldType !== 11) break;
        v.jsonpaths = r.string();
        continue;
      case 25:
        if (r.fieldType !== 10) break;
        v.thrift_rpc_timeout_ms = r.i64();
        continue;
      case 26:
        if (r.fieldType !== 11) break;
        v.json_root = r.string();
        continue;
      case 27:
        if (r.fieldType !== 8) break;
        v.merge_type = r.i32() as TMergeType;
        continue;
      case 28:
        if (r.fieldType !== 11) break;
        v.delete_condition = r.string();
        continue;
      case 29:
        if (r.fieldType !== 11) break;
        v.sequence_col = r.string();
        continue;
      case 30:
        if (r.fieldType !== 2) break;
        v.num_as_string = r.bool();
        continue;
      case 31:
        if (r.fieldType !== 2) break;
        v.fuzzy_parse = r.bool();
        continue;
      case 32:
        if (r.fieldType !== 11) break;
        v.line_delimiter = r.string();
        continue;
      case 33:
        if (r.fieldType !== 2) break;
        v.read_json_by_line = r.bool();
        continue;
      case 34:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 35:
        if (r.fieldType !== 8) break;
        v.send_batch_parallelism = r.i32();
        continue;
      case 36:
        if (r.fieldType !== 4) break;
        v.max_filter_ratio = r.double();
        continue;
      case 37:
        if (r.fieldType !== 2) break;
        v.load_to_single_tablet = r.bool();
        continue;
      case 38:
        if (r.fieldType !== 11) break;
        v.header_type = r.string();
        continue;
      case 39:
        if (r.fieldType !== 11) break;
        v.hidden_columns = r.string();
        continue;
      case 40:
        if (r.fieldType !== 8) break;
        v.compress_type = r.i32() as TFileCompressType;
        continue;
      case 41:
        if (r.fieldType !== 10) break;
        v.file_size = r.i64();
        continue;
      case 42:
        if (r.fieldType !== 2) break;
        v.trim_double_quotes = r.bool();
        continue;
      case 43:
        if (r.fieldType !== 8) break;
        v.skip_lines = r.i32();
        continue;
      case 44:
        if (r.fieldType !== 2) break;
        v.enable_profile = r.bool();
        continue;
      case 45:
        if (r.fieldType !== 2) break;
        v.partial_update = r.bool();
        continue;
      case 46:
        if (r.fieldType !== 15) break;
        v.table_names = readList(r, 11, rString);
        continue;
      case 47:
        if (r.fieldType !== 11) break;
        v.load_sql = r.string();
        continue;
      case 48:
        if (r.fieldType !== 10) break;
        v.backend_id = r.i64();
        continue;
      case 49:
        if (r.fieldType !== 8) break;
        v.version = r.i32();
        continue;
      case 50:
        if (r.fieldType !== 11) break;
        v.label = r.string();
        continue;
      case 51:
        if (r.fieldType !== 3) break;
        v.enclose = r.i8();
        continue;
      case 52:
        if (r.fieldType !== 3) break;
        v.escape = r.i8();
        continue;
      case 53:
        if (r.fieldType !== 2) break;
        v.memtable_on_sink_node = r.bool();
        continue;
      case 54:
        if (r.fieldType !== 2) break;
        v.group_commit = r.bool();
        continue;
      case 55:
        if (r.fieldType !== 8) break;
        v.stream_per_node = r.i32();
        continue;
      case 56:
        if (r.fieldType !== 11) break;
        v.group_commit_mode = r.string();
        continue;
      case 57:
        if (r.fieldType !== 8) break;
        v.unique_key_update_mode = r.i32() as TUniqueKeyUpdateMode;
        continue;
      case 58:
        if (r.fieldType !== 8) break;
        v.partial_update_new_key_policy = r.i32() as TPartialUpdateNewRowPolicy;
        continue;
      case 59:
        if (r.fieldType !== 2) break;
        v.empty_field_as_null = r.bool();
        continue;
      case 1000:
        if (r.fieldType !== 11) break;
        v.cloud_cluster = r.string();
        continue;
      case 1001:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.user === undefined) missing("TStreamLoadPutRequest", "user");
  if (v.passwd === undefined) missing("TStreamLoadPutRequest", "passwd");
  if (v.db === undefined) missing("TStreamLoadPutRequest", "db");
  if (v.tbl === undefined) missing("TStreamLoadPutRequest", "tbl");
  if (v.loadId === undefined) missing("TStreamLoadPutRequest", "loadId");
  if (v.txnId === undefined) missing("TStreamLoadPutRequest", "txnId");
  if (v.fileType === undefined) missing("TStreamLoadPutRequest", "fileType");
  if (v.formatType === undefined) missing("TStreamLoadPutRequest", "formatType");
  return v;
}

export interface TStreamLoadPutResult {
  status: TStatus;
  pipeline_params?: TPipelineFragmentParams;
  base_schema_version?: bigint;
  db_id?: bigint;
  table_id?: bigint;
  /** Default: false */
  wait_internal_group_commit_finish?: boolean;
  group_commit_interval_ms?: bigint;
  group_commit_data_bytes?: bigint;
}

export function writeTStreamLoadPutResult(w: ThriftWriter, v: TStreamLoadPutResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  if (v.pipeline_params !== undefined) {
    w.field(12, 3);
    writeTPipelineFragmentParams(w, v.pipeline_params);
  }
  if (v.base_schema_version !== undefined) {
    w.field(10, 4);
    w.i64(v.base_schema_version);
  }
  if (v.db_id !== undefined) {
    w.field(10, 5);
    w.i64(v.db_id);
  }
  if (v.table_id !== undefined) {
    w.field(10, 6);
    w.i64(v.table_id);
  }
  if (v.wait_internal_group_commit_finish !== undefined) {
    w.boolField(7, v.wait_internal_group_commit_finish);
  }
  if (v.group_commit_interval_ms !== undefined) {
    w.field(10, 8);
    w.i64(v.group_commit_interval_ms);
  }
  if (v.group_commit_data_bytes !== undefined) {
    w.field(10, 9);
    w.i64(v.group_commit_data_bytes);
  }
  w.structEnd();
}

export function readTStreamLoadPutResult(r: ThriftReader): TStreamLoadPutResult {
  const v = {} as TStreamLoadPutResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.pipeline_params = readTPipelineFragmentParams(r);
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.base_schema_version = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 2) break;
        v.wait_internal_group_commit_finish = r.bool();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.group_commit_interval_ms = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.group_commit_data_bytes = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TStreamLoadPutResult", "status");
  return v;
}

/** The default values that the definition gives to fields of TStreamLoadPutResult. */
export function defaultsTStreamLoadPutResult(): Partial<TStreamLoadPutResult> {
  return {
    wait_internal_group_commit_finish: false,
  };
}

export interface TStreamLoadMultiTablePutResult {
  status: TStatus;
  pipeline_params?: TPipelineFragmentParams[];
}

export function writeTStreamLoadMultiTablePutResult(w: ThriftWriter, v: TStreamLoadMultiTablePutResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  if (v.pipeline_params !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.pipeline_params, writeTPipelineFragmentParams);
  }
  w.structEnd();
}

export function readTStreamLoadMultiTablePutResult(r: ThriftReader): TStreamLoadMultiTablePutResult {
  const v = {} as TStreamLoadMultiTablePutResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.pipeline_params = readList(r, 12, readTPipelineFragmentParams);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TStreamLoadMultiTablePutResult", "status");
  return v;
}

export interface TStreamLoadWithLoadStatusResult {
  status?: TStatus;
  txn_id?: bigint;
  total_rows?: bigint;
  loaded_rows?: bigint;
  filtered_rows?: bigint;
  unselected_rows?: bigint;
}

export function writeTStreamLoadWithLoadStatusResult(w: ThriftWriter, v: TStreamLoadWithLoadStatusResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.txn_id !== undefined) {
    w.field(10, 2);
    w.i64(v.txn_id);
  }
  if (v.total_rows !== undefined) {
    w.field(10, 3);
    w.i64(v.total_rows);
  }
  if (v.loaded_rows !== undefined) {
    w.field(10, 4);
    w.i64(v.loaded_rows);
  }
  if (v.filtered_rows !== undefined) {
    w.field(10, 5);
    w.i64(v.filtered_rows);
  }
  if (v.unselected_rows !== undefined) {
    w.field(10, 6);
    w.i64(v.unselected_rows);
  }
  w.structEnd();
}

export function readTStreamLoadWithLoadStatusResult(r: ThriftReader): TStreamLoadWithLoadStatusResult {
  const v = {} as TStreamLoadWithLoadStatusResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.txn_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.total_rows = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.loaded_rows = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.filtered_rows = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.unselected_rows = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TKafkaRLTaskProgress {
  partitionCmtOffset: Map<number, bigint>;
}

export function writeTKafkaRLTaskProgress(w: ThriftWriter, v: TKafkaRLTaskProgress): void {
  w.structBegin();
  w.field(13, 1);
  writeMap(w, 8, 10, v.partitionCmtOffset, wI32, wI64);
  w.structEnd();
}

export function readTKafkaRLTaskProgress(r: ThriftReader): TKafkaRLTaskProgress {
  const v = {} as TKafkaRLTaskProgress;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 13) break;
        v.partitionCmtOffset = readMap(r, 8, rI32, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.partitionCmtOffset === undefined) missing("TKafkaRLTaskProgress", "partitionCmtOffset");
  return v;
}

export interface TRLTaskTxnCommitAttachment {
  loadSourceType: TLoadSourceType;
  id: TUniqueId;
  jobId: bigint;
  loadedRows?: bigint;
  filteredRows?: bigint;
  unselectedRows?: bigint;
  receivedBytes?: bigint;
  loadedBytes?: bigint;
  loadCostMs?: bigint;
  kafkaRLTaskProgress?: TKafkaRLTaskProgress;
  errorLogUrl?: string;
}

export function writeTRLTaskTxnCommitAttachment(w: ThriftWriter, v: TRLTaskTxnCommitAttachment): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.loadSourceType);
  w.field(12, 2);
  writeTUniqueId(w, v.id);
  w.field(10, 3);
  w.i64(v.jobId);
  if (v.loadedRows !== undefined) {
    w.field(10, 4);
    w.i64(v.loadedRows);
  }
  if (v.filteredRows !== undefined) {
    w.field(10, 5);
    w.i64(v.filteredRows);
  }
  if (v.unselectedRows !== undefined) {
    w.field(10, 6);
    w.i64(v.unselectedRows);
  }
  if (v.receivedBytes !== undefined) {
    w.field(10, 7);
    w.i64(v.receivedBytes);
  }
  if (v.loadedBytes !== undefined) {
    w.field(10, 8);
    w.i64(v.loadedBytes);
  }
  if (v.loadCostMs !== undefined) {
    w.field(10, 9);
    w.i64(v.loadCostMs);
  }
  if (v.kafkaRLTaskProgress !== undefined) {
    w.field(12, 10);
    writeTKafkaRLTaskProgress(w, v.kafkaRLTaskProgress);
  }
  if (v.errorLogUrl !== undefined) {
    w.field(11, 11);
    w.string(v.errorLogUrl);
  }
  w.structEnd();
}

export function readTRLTaskTxnCommitAttachment(r: ThriftReader): TRLTaskTxnCommitAttachment {
  const v = {} as TRLTaskTxnCommitAttachment;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.loadSourceType = r.i32() as TLoadSourceType;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.id = readTUniqueId(r);
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.jobId = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.loadedRows = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.filteredRows = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.unselectedRows = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.receivedBytes = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.loadedBytes = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.loadCostMs = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.kafkaRLTaskProgress = readTKafkaRLTaskProgress(r);
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.errorLogUrl = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.loadSourceType === undefined) missing("TRLTaskTxnCommitAttachment", "loadSourceType");
  if (v.id === undefined) missing("TRLTaskTxnCommitAttachment", "id");
  if (v.jobId === undefined) missing("TRLTaskTxnCommitAttachment", "jobId");
  return v;
}

export interface TTxnCommitAttachment {
  loadType: TLoadType;
  rlTaskTxnCommitAttachment?: TRLTaskTxnCommitAttachment;
}

export function writeTTxnCommitAttachment(w: ThriftWriter, v: TTxnCommitAttachment): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.loadType);
  if (v.rlTaskTxnCommitAttachment !== undefined) {
    w.field(12, 2);
    writeTRLTaskTxnCommitAttachment(w, v.rlTaskTxnCommitAttachment);
  }
  w.structEnd();
}

export function readTTxnCommitAttachment(r: ThriftReader): TTxnCommitAttachment {
  const v = {} as TTxnCommitAttachment;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.loadType = r.i32() as TLoadType;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.rlTaskTxnCommitAttachment = readTRLTaskTxnCommitAttachment(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.loadType === undefined) missing("TTxnCommitAttachment", "loadType");
  return v;
}

export interface TLoadTxnCommitRequest {
  cluster?: string;
  user: string;
  passwd: string;
  db: string;
  tbl: string;
  user_ip?: string;
  txnId: bigint;
  sync: boolean;
  commitInfos?: TTabletCommitInfo[];
  auth_code?: bigint;
  txnCommitAttachment?: TTxnCommitAttachment;
  thrift_rpc_timeout_ms?: bigint;
  token?: string;
  db_id?: bigint;
  tbls?: string[];
  table_id?: bigint;
  auth_code_uuid?: string;
  groupCommit?: boolean;
  receiveBytes?: bigint;
  backendId?: bigint;
}

export function writeTLoadTxnCommitRequest(w: ThriftWriter, v: TLoadTxnCommitRequest): void {
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
  w.field(10, 7);
  w.i64(v.txnId);
  w.boolField(8, v.sync);
  if (v.commitInfos !== undefined) {
    w.field(15, 9);
    writeList(w, 12, v.commitInfos, writeTTabletCommitInfo);
  }
  if (v.auth_code !== undefined) {
    w.field(10, 10);
    w.i64(v.auth_code);
  }
  if (v.txnCommitAttachment !== undefined) {
    w.field(12, 11);
    writeTTxnCommitAttachment(w, v.txnCommitAttachment);
  }
  if (v.thrift_rpc_timeout_ms !== undefined) {
    w.field(10, 12);
    w.i64(v.thrift_rpc_timeout_ms);
  }
  if (v.token !== undefined) {
    w.field(11, 13);
    w.string(v.token);
  }
  if (v.db_id !== undefined) {
    w.field(10, 14);
    w.i64(v.db_id);
  }
  if (v.tbls !== undefined) {
    w.field(15, 15);
    writeList(w, 11, v.tbls, wString);
  }
  if (v.table_id !== undefined) {
    w.field(10, 16);
    w.i64(v.table_id);
  }
  if (v.auth_code_uuid !== undefined) {
    w.field(11, 17);
    w.string(v.auth_code_uuid);
  }
  if (v.groupCommit !== undefined) {
    w.boolField(18, v.groupCommit);
  }
  if (v.receiveBytes !== undefined) {
    w.field(10, 19);
    w.i64(v.receiveBytes);
  }
  if (v.backendId !== undefined) {
    w.field(10, 20);
    w.i64(v.backendId);
  }
  w.structEnd();
}

export function readTLoadTxnCommitRequest(r: ThriftReader): TLoadTxnCommitRequest {
  const v = {} as TLoadTxnCommitRequest;
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
        if (r.fieldType !== 10) break;
        v.txnId = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 2) break;
        v.sync = r.bool();
        continue;
      case 9:
        if (r.fieldType !== 15) break;
        v.commitInfos = readList(r, 12, readTTabletCommitInfo);
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.auth_code = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 12) break;
        v.txnCommitAttachment = readTTxnCommitAttachment(r);
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.thrift_rpc_timeout_ms = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 14:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 15:
        if (r.fieldType !== 15) break;
        v.tbls = readList(r, 11, rString);
        continue;
      case 16:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 17:
        if (r.fieldType !== 11) break;
        v.auth_code_uuid = r.string();
        continue;
      case 18:
        if (r.fieldType !== 2) break;
        v.groupCommit = r.bool();
        continue;
      case 19:
        if (r.fieldType !== 10) break;
        v.receiveBytes = r.i64();
        continue;
      case 20:
        if (r.fieldType !== 10) break;
        v.backendId = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.user === undefined) missing("TLoadTxnCommitRequest", "user");
  if (v.passwd === undefined) missing("TLoadTxnCommitRequest", "passwd");
  if (v.db === undefined) missing("TLoadTxnCommitRequest", "db");
  if (v.tbl === undefined) missing("TLoadTxnCommitRequest", "tbl");
  if (v.txnId === undefined) missing("TLoadTxnCommitRequest", "txnId");
  if (v.sync === undefined) missing("TLoadTxnCommitRequest", "sync");
  return v;
}

export interface TLoadTxnCommitResult {
  status: TStatus;
}

export function writeTLoadTxnCommitResult(w: ThriftWriter, v: TLoadTxnCommitResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  w.structEnd();
}

export function readTLoadTxnCommitResult(r: ThriftReader): TLoadTxnCommitResult {
  const v = {} as TLoadTxnCommitResult;
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
  if (v.status === undefined) missing("TLoadTxnCommitResult", "status");
  return v;
}

export interface TCommitTxnRequest {
  cluster?: string;
  user?: string;
  passwd?: string;
  db?: string;
  user_ip?: string;
  txn_id?: bigint;
  commit_infos?: TTabletCommitInfo[];
  auth_code?: bigint;
  txn_commit_attachment?: TTxnCommitAttachment;
  thrift_rpc_timeout_ms?: bigint;
  token?: string;
  db_id?: bigint;
  txn_insert?: boolean;
  sub_txn_infos?: TSubTxnInfo[];
  only_commit?: boolean;
}

export function writeTCommitTxnRequest(w: ThriftWriter, v: TCommitTxnRequest): void {
  w.structBegin();
  if (v.cluster !== undefined) {
    w.field(11, 1);
    w.string(v.cluster);
  }
  if (v.user !== undefined) {
    w.field(11, 2);
    w.string(v.user);
  }
  if (v.passwd !== undefined) {
    w.field(11, 3);
    w.string(v.passwd);
  }
  if (v.db !== undefined) {
    w.field(11, 4);
    w.string(v.db);
  }
  if (v.user_ip !== undefined) {
    w.field(11, 5);
    w.string(v.user_ip);
  }
  if (v.txn_id !== undefined) {
    w.field(10, 6);
    w.i64(v.txn_id);
  }
  if (v.commit_infos !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.commit_infos, writeTTabletCommitInfo);
  }
  if (v.auth_code !== undefined) {
    w.field(10, 8);
    w.i64(v.auth_code);
  }
  if (v.txn_commit_attachment !== undefined) {
    w.field(12, 9);
    writeTTxnCommitAttachment(w, v.txn_commit_attachment);
  }
  if (v.thrift_rpc_timeout_ms !== undefined) {
    w.field(10, 10);
    w.i64(v.thrift_rpc_timeout_ms);
  }
  if (v.token !== undefined) {
    w.field(11, 11);
    w.string(v.token);
  }
  if (v.db_id !== undefined) {
    w.field(10, 12);
    w.i64(v.db_id);
  }
  if (v.txn_insert !== undefined) {
    w.boolField(13, v.txn_insert);
  }
  if (v.sub_txn_infos !== undefined) {
    w.field(15, 14);
    writeList(w, 12, v.sub_txn_infos, writeTSubTxnInfo);
  }
  if (v.only_commit !== undefined) {
    w.boolField(15, v.only_commit);
  }
  w.structEnd();
}

export function readTCommitTxnRequest(r: ThriftReader): TCommitTxnRequest {
  const v = {} as TCommitTxnRequest;
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
        v.user_ip = r.string();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.txn_id = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.commit_infos = readList(r, 12, readTTabletCommitInfo);
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.auth_code = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.txn_commit_attachment = readTTxnCommitAttachment(r);
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.thrift_rpc_timeout_ms = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.txn_insert = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 15) break;
        v.sub_txn_infos = readList(r, 12, readTSubTxnInfo);
        continue;
      case 15:
        if (r.fieldType !== 2) break;
        v.only_commit = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TCommitTxnResult {
  status?: TStatus;
  master_address?: TNetworkAddress;
}

export function writeTCommitTxnResult(w: ThriftWriter, v: TCommitTxnResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.master_address !== undefined) {
    w.field(12, 2);
    writeTNetworkAddress(w, v.master_address);
  }
  w.structEnd();
}

export function readTCommitTxnResult(r: ThriftReader): TCommitTxnResult {
  const v = {} as TCommitTxnResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.master_address = readTNetworkAddress(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TLoadTxn2PCRequest {
  cluster?: string;
  user: string;
  passwd: string;
  db?: string;
  user_ip?: string;
  txnId?: bigint;
  operation?: string;
  auth_code?: bigint;
  token?: string;
  thrift_rpc_timeout_ms?: bigint;
  label?: string;
  auth_code_uuid?: string;
}

export function writeTLoadTxn2PCRequest(w: ThriftWriter, v: TLoadTxn2PCRequest): void {
  w.structBegin();
  if (v.cluster !== undefined) {
    w.field(11, 1);
    w.string(v.cluster);
  }
  w.field(11, 2);
  w.string(v.user);
  w.field(11, 3);
  w.string(v.passwd);
  if (v.db !== undefined) {
    w.field(11, 4);
    w.string(v.db);
  }
  if (v.user_ip !== undefined) {
    w.field(11, 5);
    w.string(v.user_ip);
  }
  if (v.txnId !== undefined) {
    w.field(10, 6);
    w.i64(v.txnId);
  }
  if (v.operation !== undefined) {
    w.field(11, 7);
    w.string(v.operation);
  }
  if (v.auth_code !== undefined) {
    w.field(10, 8);
    w.i64(v.auth_code);
  }
  if (v.token !== undefined) {
    w.field(11, 9);
    w.string(v.token);
  }
  if (v.thrift_rpc_timeout_ms !== undefined) {
    w.field(10, 10);
    w.i64(v.thrift_rpc_timeout_ms);
  }
  if (v.label !== undefined) {
    w.field(11, 11);
    w.string(v.label);
  }
  if (v.auth_code_uuid !== undefined) {
    w.field(11, 1000);
    w.string(v.auth_code_uuid);
  }
  w.structEnd();
}

export function readTLoadTxn2PCRequest(r: ThriftReader): TLoadTxn2PCRequest {
  const v = {} as TLoadTxn2PCRequest;
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
        v.user_ip = r.string();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.txnId = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.operation = r.string();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.auth_code = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.thrift_rpc_timeout_ms = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.label = r.string();
        continue;
      case 1000:
        if (r.fieldType !== 11) break;
        v.auth_code_uuid = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.user === undefined) missing("TLoadTxn2PCRequest", "user");
  if (v.passwd === undefined) missing("TLoadTxn2PCRequest", "passwd");
  return v;
}

export interface TLoadTxn2PCResult {
  status: TStatus;
}

export function writeTLoadTxn2PCResult(w: ThriftWriter, v: TLoadTxn2PCResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  w.structEnd();
}

export function readTLoadTxn2PCResult(r: ThriftReader): TLoadTxn2PCResult {
  const v = {} as TLoadTxn2PCResult;
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
  if (v.status === undefined) missing("TLoadTxn2PCResult", "status");
  return v;
}

export interface TRollbackTxnRequest {
  cluster?: string;
  user?: string;
  passwd?: string;
  db?: string;
  user_ip?: string;
  txn_id?: bigint;
  reason?: string;
  auth_code?: bigint;
  txn_commit_attachment?: TTxnCommitAttachment;
  token?: string;
  db_id?: bigint;
}

export function writeTRollbackTxnRequest(w: ThriftWriter, v: TRollbackTxnRequest): void {
  w.structBegin();
  if (v.cluster !== undefined) {
    w.field(11, 1);
    w.string(v.cluster);
  }
  if (v.user !== undefined) {
    w.field(11, 2);
    w.string(v.user);
  }
  if (v.passwd !== undefined) {
    w.field(11, 3);
    w.string(v.passwd);
  }
  if (v.db !== undefined) {
    w.field(11, 4);
    w.string(v.db);
  }
  if (v.user_ip !== undefined) {
    w.field(11, 5);
    w.string(v.user_ip);
  }
  if (v.txn_id !== undefined) {
    w.field(10, 6);
    w.i64(v.txn_id);
  }
  if (v.reason !== undefined) {
    w.field(11, 7);
    w.string(v.reason);
  }
  if (v.auth_code !== undefined) {
    w.field(10, 9);
    w.i64(v.auth_code);
  }
  if (v.txn_commit_attachment !== undefined) {
    w.field(12, 10);
    writeTTxnCommitAttachment(w, v.txn_commit_attachment);
  }
  if (v.token !== undefined) {
    w.field(11, 11);
    w.string(v.token);
  }
  if (v.db_id !== undefined) {
    w.field(10, 12);
    w.i64(v.db_id);
  }
  w.structEnd();
}

export function readTRollbackTxnRequest(r: ThriftReader): TRollbackTxnRequest {
  const v = {} as TRollbackTxnRequest;
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
        v.user_ip = r.string();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.txn_id = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.reason = r.string();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.auth_code = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.txn_commit_attachment = readTTxnCommitAttachment(r);
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TRollbackTxnResult {
  status?: TStatus;
  master_address?: TNetworkAddress;
}

export function writeTRollbackTxnResult(w: ThriftWriter, v: TRollbackTxnResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.master_address !== undefined) {
    w.field(12, 2);
    writeTNetworkAddress(w, v.master_address);
  }
  w.structEnd();
}

export function readTRollbackTxnResult(r: ThriftReader): TRollbackTxnResult {
  const v = {} as TRollbackTxnResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.master_address = readTNetworkAddress(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TLoadTxnRollbackRequest {
  cluster?: string;
  user: string;
  passwd: string;
  db: string;
  tbl: string;
  user_ip?: string;
  txnId: bigint;
  reason?: string;
  auth_code?: bigint;
  txnCommitAttachment?: TTxnCommitAttachment;
  token?: string;
  db_id?: bigint;
  tbls?: string[];
  auth_code_uuid?: string;
  label?: string;
}

export function writeTLoadTxnRollbackRequest(w: ThriftWriter, v: TLoadTxnRollbackRequest): void {
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
  w.field(10, 7);
  w.i64(v.txnId);
  if (v.reason !== undefined) {
    w.field(11, 8);
    w.string(v.reason);
  }
  if (v.auth_code !== undefined) {
    w.field(10, 9);
    w.i64(v.auth_code);
  }
  if (v.txnCommitAttachment !== undefined) {
    w.field(12, 10);
    writeTTxnCommitAttachment(w, v.txnCommitAttachment);
  }
  if (v.token !== undefined) {
    w.field(11, 11);
    w.string(v.token);
  }
  if (v.db_id !== undefined) {
    w.field(10, 12);
    w.i64(v.db_id);
  }
  if (v.tbls !== undefined) {
    w.field(15, 13);
    writeList(w, 11, v.tbls, wString);
  }
  if (v.auth_code_uuid !== undefined) {
    w.field(11, 14);
    w.string(v.auth_code_uuid);
  }
  if (v.label !== undefined) {
    w.field(11, 15);
    w.string(v.label);
  }
  w.structEnd();
}

export function readTLoadTxnRollbackRequest(r: ThriftReader): TLoadTxnRollbackRequest {
  const v = {} as TLoadTxnRollbackRequest;
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
        if (r.fieldType !== 10) break;
        v.txnId = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.reason = r.string();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.auth_code = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.txnCommitAttachment = readTTxnCommitAttachment(r);
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 12:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 13:
        if (r.fieldType !== 15) break;
        v.tbls = readList(r, 11, rString);
        continue;
      case 14:
        if (r.fieldType !== 11) break;
        v.auth_code_uuid = r.string();
        continue;
      case 15:
        if (r.fieldType !== 11) break;
        v.label = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.user === undefined) missing("TLoadTxnRollbackRequest", "user");
  if (v.passwd === undefined) missing("TLoadTxnRollbackRequest", "passwd");
  if (v.db === undefined) missing("TLoadTxnRollbackRequest", "db");
  if (v.tbl === undefined) missing("TLoadTxnRollbackRequest", "tbl");
  if (v.txnId === undefined) missing("TLoadTxnRollbackRequest", "txnId");
  return v;
}

export interface TLoadTxnRollbackResult {
  status: TStatus;
}

export function writeTLoadTxnRollbackResult(w: ThriftWriter, v: TLoadTxnRollbackResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  w.structEnd();
}

export function readTLoadTxnRollbackResult(r: ThriftReader): TLoadTxnRollbackResult {
  const v = {} as TLoadTxnRollbackResult;
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
  if (v.status === undefined) missing("TLoadTxnRollbackResult", "status");
  return v;
}

export interface TSnapshotLoaderReportRequest {
  job_id: bigint;
  task_id: bigint;
  task_type: TTaskType;
  finished_num?: number;
  total_num?: number;
}

export function writeTSnapshotLoaderReportRequest(w: ThriftWriter, v: TSnapshotLoaderReportRequest): void {
  w.structBegin();
  w.field(10, 1);
  w.i64(v.job_id);
  w.field(10, 2);
  w.i64(v.task_id);
  w.field(8, 3);
  w.i32(v.task_type);
  if (v.finished_num !== undefined) {
    w.field(8, 4);
    w.i32(v.finished_num);
  }
  if (v.total_num !== undefined) {
    w.field(8, 5);
    w.i32(v.total_num);
  }
  w.structEnd();
}

export function readTSnapshotLoaderReportRequest(r: ThriftReader): TSnapshotLoaderReportRequest {
  const v = {} as TSnapshotLoaderReportRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.job_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.task_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.task_type = r.i32() as TTaskType;
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.finished_num = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.total_num = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.job_id === undefined) missing("TSnapshotLoaderReportRequest", "job_id");
  if (v.task_id === undefined) missing("TSnapshotLoaderReportRequest", "task_id");
  if (v.task_type === undefined) missing("TSnapshotLoaderReportRequest", "task_type");
  return v;
}

export interface TFrontendPingFrontendRequest {
  clusterId: number;
  token: string;
  deployMode?: string;
}

export function writeTFrontendPingFrontendRequest(w: ThriftWriter, v: TFrontendPingFrontendRequest): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.clusterId);
  w.field(11, 2);
  w.string(v.token);
  if (v.deployMode !== undefined) {
    w.field(11, 3);
    w.string(v.deployMode);
  }
  w.structEnd();
}

export function readTFrontendPingFrontendRequest(r: ThriftReader): TFrontendPingFrontendRequest {
  const v = {} as TFrontendPingFrontendRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.clusterId = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.deployMode = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.clusterId === undefined) missing("TFrontendPingFrontendRequest", "clusterId");
  if (v.token === undefined) missing("TFrontendPingFrontendRequest", "token");
  return v;
}

export interface TFrontendReportAliveSessionRequest {
  clusterId: number;
  token: string;
}

export function writeTFrontendReportAliveSessionRequest(w: ThriftWriter, v: TFrontendReportAliveSessionRequest): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.clusterId);
  w.field(11, 2);
  w.string(v.token);
  w.structEnd();
}

export function readTFrontendReportAliveSessionRequest(r: ThriftReader): TFrontendReportAliveSessionRequest {
  const v = {} as TFrontendReportAliveSessionRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.clusterId = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.clusterId === undefined) missing("TFrontendReportAliveSessionRequest", "clusterId");
  if (v.token === undefined) missing("TFrontendReportAliveSessionRequest", "token");
  return v;
}

export interface TFrontendReportAliveSessionResult {
  status: TStatusCode;
  msg: string;
  sessionIdList: string[];
}

export function writeTFrontendReportAliveSessionResult(w: ThriftWriter, v: TFrontendReportAliveSessionResult): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.status);
  w.field(11, 2);
  w.string(v.msg);
  w.field(15, 3);
  writeList(w, 11, v.sessionIdList, wString);
  w.structEnd();
}

export function readTFrontendReportAliveSessionResult(r: ThriftReader): TFrontendReportAliveSessionResult {
  const v = {} as TFrontendReportAliveSessionResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.status = r.i32() as TStatusCode;
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.msg = r.string();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.sessionIdList = readList(r, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TFrontendReportAliveSessionResult", "status");
  if (v.msg === undefined) missing("TFrontendReportAliveSessionResult", "msg");
  if (v.sessionIdList === undefined) missing("TFrontendReportAliveSessionResult", "sessionIdList");
  return v;
}

export interface TDiskInfo {
  dirType: string;
  dir: string;
  filesystem: string;
  blocks: bigint;
  used: bigint;
  available: bigint;
  useRate: number;
  mountedOn: string;
}

export function writeTDiskInfo(w: ThriftWriter, v: TDiskInfo): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.dirType);
  w.field(11, 2);
  w.string(v.dir);
  w.field(11, 3);
  w.string(v.filesystem);
  w.field(10, 4);
  w.i64(v.blocks);
  w.field(10, 5);
  w.i64(v.used);
  w.field(10, 6);
  w.i64(v.available);
  w.field(8, 7);
  w.i32(v.useRate);
  w.field(11, 8);
  w.string(v.mountedOn);
  w.structEnd();
}

export function readTDiskInfo(r: ThriftReader): TDiskInfo {
  const v = {} as TDiskInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.dirType = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.dir = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.filesystem = r.string();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.blocks = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.used = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.available = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.useRate = r.i32();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.mountedOn = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.dirType === undefined) missing("TDiskInfo", "dirType");
  if (v.dir === undefined) missing("TDiskInfo", "dir");
  if (v.filesystem === undefined) missing("TDiskInfo", "filesystem");
  if (v.blocks === undefined) missing("TDiskInfo", "blocks");
  if (v.used === undefined) missing("TDiskInfo", "used");
  if (v.available === undefined) missing("TDiskInfo", "available");
  if (v.useRate === undefined) missing("TDiskInfo", "useRate");
  if (v.mountedOn === undefined) missing("TDiskInfo", "mountedOn");
  return v;
}

export interface TFrontendPingFrontendResult {
  status: TFrontendPingFrontendStatusCode;
  msg: string;
  queryPort: number;
  rpcPort: number;
  replayedJournalId: bigint;
  version: string;
  lastStartupTime?: bigint;
  diskInfos?: TDiskInfo[];
  processUUID?: bigint;
  arrowFlightSqlPort?: number;
}

export function writeTFrontendPingFrontendResult(w: ThriftWriter, v: TFrontendPingFrontendResult): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.status);
  w.field(11, 2);
  w.string(v.msg);
  w.field(8, 3);
  w.i32(v.queryPort);
  w.field(8, 4);
  w.i32(v.rpcPort);
  w.field(10, 5);
  w.i64(v.replayedJournalId);
  w.field(11, 6);
  w.string(v.version);
  if (v.lastStartupTime !== undefined) {
    w.field(10, 7);
    w.i64(v.lastStartupTime);
  }
  if (v.diskInfos !== undefined) {
    w.field(15, 8);
    writeList(w, 12, v.diskInfos, writeTDiskInfo);
  }
  if (v.processUUID !== undefined) {
    w.field(10, 9);
    w.i64(v.processUUID);
  }
  if (v.arrowFlightSqlPort !== undefined) {
    w.field(8, 10);
    w.i32(v.arrowFlightSqlPort);
  }
  w.structEnd();
}

export function readTFrontendPingFrontendResult(r: ThriftReader): TFrontendPingFrontendResult {
  const v = {} as TFrontendPingFrontendResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.status = r.i32() as TFrontendPingFrontendStatusCode;
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.msg = r.string();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.queryPort = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.rpcPort = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.replayedJournalId = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.version = r.string();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.lastStartupTime = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 15) break;
        v.diskInfos = readList(r, 12, readTDiskInfo);
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.processUUID = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 8) break;
        v.arrowFlightSqlPort = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TFrontendPingFrontendResult", "status");
  if (v.msg === undefined) missing("TFrontendPingFrontendResult", "msg");
  if (v.queryPort === undefined) missing("TFrontendPingFrontendResult", "queryPort");
  if (v.rpcPort === undefined) missing("TFrontendPingFrontendResult", "rpcPort");
  if (v.replayedJournalId === undefined) missing("TFrontendPingFrontendResult", "replayedJournalId");
  if (v.version === undefined) missing("TFrontendPingFrontendResult", "version");
  return v;
}

export interface TPropertyVal {
  strVal?: string;
  intVal?: number;
  longVal?: bigint;
  boolVal?: boolean;
}

export function writeTPropertyVal(w: ThriftWriter, v: TPropertyVal): void {
  w.structBegin();
  if (v.strVal !== undefined) {
    w.field(11, 1);
    w.string(v.strVal);
  }
  if (v.intVal !== undefined) {
    w.field(8, 2);
    w.i32(v.intVal);
  }
  if (v.longVal !== undefined) {
    w.field(10, 3);
    w.i64(v.longVal);
  }
  if (v.boolVal !== undefined) {
    w.boolField(4, v.boolVal);
  }
  w.structEnd();
}

export function readTPropertyVal(r: ThriftReader): TPropertyVal {
  const v = {} as TPropertyVal;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.strVal = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.intVal = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.longVal = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 2) break;
        v.boolVal = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TWaitingTxnStatusRequest {
  db_id?: bigint;
  txn_id?: bigint;
  label?: string;
}

export function writeTWaitingTxnStatusRequest(w: ThriftWriter, v: TWaitingTxnStatusRequest): void {
  w.structBegin();
  if (v.db_id !== undefined) {
    w.field(10, 1);
    w.i64(v.db_id);
  }
  if (v.txn_id !== undefined) {
    w.field(10, 2);
    w.i64(v.txn_id);
  }
  if (v.label !== undefined) {
    w.field(11, 3);
    w.string(v.label);
  }
  w.structEnd();
}

export function readTWaitingTxnStatusRequest(r: ThriftReader): TWaitingTxnStatusRequest {
  const v = {} as TWaitingTxnStatusRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.txn_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.label = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TWaitingTxnStatusResult {
  status?: TStatus;
  txn_status_id?: number;
}

export function writeTWaitingTxnStatusResult(w: ThriftWriter, v: TWaitingTxnStatusResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.txn_status_id !== undefined) {
    w.field(8, 2);
    w.i32(v.txn_status_id);
  }
  w.structEnd();
}

export function readTWaitingTxnStatusResult(r: ThriftReader): TWaitingTxnStatusResult {
  const v = {} as TWaitingTxnStatusResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.txn_status_id = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TInitExternalCtlMetaRequest {
  catalogId?: bigint;
  dbId?: bigint;
  tableId?: bigint;
}

export function writeTInitExternalCtlMetaRequest(w: ThriftWriter, v: TInitExternalCtlMetaRequest): void {
  w.structBegin();
  if (v.catalogId !== undefined) {
    w.field(10, 1);
    w.i64(v.catalogId);
  }
  if (v.dbId !== undefined) {
    w.field(10, 2);
    w.i64(v.dbId);
  }
  if (v.tableId !== undefined) {
    w.field(10, 3);
    w.i64(v.tableId);
  }
  w.structEnd();
}

export function readTInitExternalCtlMetaRequest(r: ThriftReader): TInitExternalCtlMetaRequest {
  const v = {} as TInitExternalCtlMetaRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.catalogId = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.dbId = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.tableId = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TInitExternalCtlMetaResult {
  maxJournalId?: bigint;
  status?: string;
}

export function writeTInitExternalCtlMetaResult(w: ThriftWriter, v: TInitExternalCtlMetaResult): void {
  w.structBegin();
  if (v.maxJournalId !== undefined) {
    w.field(10, 1);
    w.i64(v.maxJournalId);
  }
  if (v.status !== undefined) {
    w.field(11, 2);
    w.string(v.status);
  }
  w.structEnd();
}

export function readTInitExternalCtlMetaResult(r: ThriftReader): TInitExternalCtlMetaResult {
  const v = {} as TInitExternalCtlMetaResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.maxJournalId = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.status = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TMetadataTableRequestParams {
  metadata_type?: TMetadataType;
  iceberg_metadata_params?: TIcebergMetadataParams;
  backends_metadata_params?: TBackendsMetadataParams;
  columns_name?: string[];
  frontends_metadata_params?: TFrontendsMetadataParams;
  current_user_ident?: TUserIdentity;
  queries_metadata_params?: TQueriesMetadataParams;
  materialized_views_metadata_params?: TMaterializedViewsMetadataParams;
  jobs_metadata_params?: TJobsMetadataParams;
  tasks_metadata_params?: TTasksMetadataParams;
  partitions_metadata_params?: TPartitionsMetadataParams;
  meta_cache_stats_params?: TMetaCacheStatsParams;
  partition_values_metadata_params?: TPartitionValuesMetadataParams;
  hudi_metadata_params?: THudiMetadataParams;
}

export function writeTMetadataTableRequestParams(w: ThriftWriter, v: TMetadataTableRequestParams): void {
  w.structBegin();
  if (v.metadata_type !== undefined) {
    w.field(8, 1);
    w.i32(v.metadata_type);
  }
  if (v.iceberg_metadata_params !== undefined) {
    w.field(12, 2);
    writeTIcebergMetadataParams(w, v.iceberg_metadata_params);
  }
  if (v.backends_metadata_params !== undefined) {
    w.field(12, 3);
    writeTBackendsMetadataParams(w, v.backends_metadata_params);
  }
  if (v.columns_name !== undefined) {
    w.field(15, 4);
    writeList(w, 11, v.columns_name, wString);
  }
  if (v.frontends_metadata_params !== undefined) {
    w.field(12, 5);
    writeTFrontendsMetadataParams(w, v.frontends_metadata_params);
  }
  if (v.current_user_ident !== undefined) {
    w.field(12, 6);
    writeTUserIdentity(w, v.current_user_ident);
  }
  if (v.queries_metadata_params !== undefined) {
    w.field(12, 7);
    writeTQueriesMetadataParams(w, v.queries_metadata_params);
  }
  if (v.materialized_views_metadata_params !== undefined) {
    w.field(12, 8);
    writeTMaterializedViewsMetadataParams(w, v.materialized_views_metadata_params);
  }
  if (v.jobs_metadata_params !== undefined) {
    w.field(12, 9);
    writeTJobsMetadataParams(w, v.jobs_metadata_params);
  }
  if (v.tasks_metadata_params !== undefined) {
    w.field(12, 10);
    writeTTasksMetadataParams(w, v.tasks_metadata_params);
  }
  if (v.partitions_metadata_params !== undefined) {
    w.field(12, 11);
    writeTPartitionsMetadataParams(w, v.partitions_metadata_params);
  }
  if (v.meta_cache_stats_params !== undefined) {
    w.field(12, 12);
    writeTMetaCacheStatsParams(w, v.meta_cache_stats_params);
  }
  if (v.partition_values_metadata_params !== undefined) {
    w.field(12, 13);
    writeTPartitionValuesMetadataParams(w, v.partition_values_metadata_params);
  }
  if (v.hudi_metadata_params !== undefined) {
    w.field(12, 14);
    writeTHudiMetadataParams(w, v.hudi_metadata_params);
  }
  w.structEnd();
}

export function readTMetadataTableRequestParams(r: ThriftReader): TMetadataTableRequestParams {
  const v = {} as TMetadataTableRequestParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.metadata_type = r.i32() as TMetadataType;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.iceberg_metadata_params = readTIcebergMetadataParams(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.backends_metadata_params = readTBackendsMetadataParams(r);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.columns_name = readList(r, 11, rString);
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.frontends_metadata_params = readTFrontendsMetadataParams(r);
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.current_user_ident = readTUserIdentity(r);
        continue;
      case 7:
        if (r.fieldType !== 12) break;
        v.queries_metadata_params = readTQueriesMetadataParams(r);
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.materialized_views_metadata_params = readTMaterializedViewsMetadataParams(r);
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.jobs_metadata_params = readTJobsMetadataParams(r);
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.tasks_metadata_params = readTTasksMetadataParams(r);
        continue;
      case 11:
        if (r.fieldType !== 12) break;
        v.partitions_metadata_params = readTPartitionsMetadataParams(r);
        continue;
      case 12:
        if (r.fieldType !== 12) break;
        v.meta_cache_stats_params = readTMetaCacheStatsParams(r);
        continue;
      case 13:
        if (r.fieldType !== 12) break;
        v.partition_values_metadata_params = readTPartitionValuesMetadataParams(r);
        continue;
      case 14:
        if (r.fieldType !== 12) break;
        v.hudi_metadata_params = readTHudiMetadataParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TSchemaTableRequestParams {
  columns_name?: string[];
  current_user_ident?: TUserIdentity;
  replay_to_other_fe?: boolean;
  catalog?: string;
  dbId?: bigint;
  time_zone?: string;
  frontend_conjuncts?: string;
}

export function writeTSchemaTableRequestParams(w: ThriftWriter, v: TSchemaTableRequestParams): void {
  w.structBegin();
  if (v.columns_name !== undefined) {
    w.field(15, 1);
    writeList(w, 11, v.columns_name, wString);
  }
  if (v.current_user_ident !== undefined) {
    w.field(12, 2);
    writeTUserIdentity(w, v.current_user_ident);
  }
  if (v.replay_to_other_fe !== undefined) {
    w.boolField(3, v.replay_to_other_fe);
  }
  if (v.catalog !== undefined) {
    w.field(11, 4);
    w.string(v.catalog);
  }
  if (v.dbId !== undefined) {
    w.field(10, 5);
    w.i64(v.dbId);
  }
  if (v.time_zone !== undefined) {
    w.field(11, 6);
    w.string(v.time_zone);
  }
  if (v.frontend_conjuncts !== undefined) {
    w.field(11, 7);
    w.string(v.frontend_conjuncts);
  }
  w.structEnd();
}

export function readTSchemaTableRequestParams(r: ThriftReader): TSchemaTableRequestParams {
  const v = {} as TSchemaTableRequestParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.columns_name = readList(r, 11, rString);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.current_user_ident = readTUserIdentity(r);
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.replay_to_other_fe = r.bool();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.catalog = r.string();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.dbId = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.time_zone = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.frontend_conjuncts = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TFetchSchemaTableDataRequest {
  cluster_name?: string;
  schema_table_name?: TSchemaTableName;
  metada_table_params?: TMetadataTableRequestParams;
  schema_table_params?: TSchemaTableRequestParams;
}

export function writeTFetchSchemaTableDataRequest(w: ThriftWriter, v: TFetchSchemaTableDataRequest): void {
  w.structBegin();
  if (v.cluster_name !== undefined) {
    w.field(11, 1);
    w.string(v.cluster_name);
  }
  if (v.schema_table_name !== undefined) {
    w.field(8, 2);
    w.i32(v.schema_table_name);
  }
  if (v.metada_table_params !== undefined) {
    w.field(12, 3);
    writeTMetadataTableRequestParams(w, v.metada_table_params);
  }
  if (v.schema_table_params !== undefined) {
    w.field(12, 4);
    writeTSchemaTableRequestParams(w, v.schema_table_params);
  }
  w.structEnd();
}

export function readTFetchSchemaTableDataRequest(r: ThriftReader): TFetchSchemaTableDataRequest {
  const v = {} as TFetchSchemaTableDataRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.cluster_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_table_name = r.i32() as TSchemaTableName;
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.metada_table_params = readTMetadataTableRequestParams(r);
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.schema_table_params = readTSchemaTableRequestParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TFetchSchemaTableDataResult {
  status: TStatus;
  data_batch?: TRow[];
}

export function writeTFetchSchemaTableDataResult(w: ThriftWriter, v: TFetchSchemaTableDataResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  if (v.data_batch !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.data_batch, writeTRow);
  }
  w.structEnd();
}

export function readTFetchSchemaTableDataResult(r: ThriftReader): TFetchSchemaTableDataResult {
  const v = {} as TFetchSchemaTableDataResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.data_batch = readList(r, 12, readTRow);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TFetchSchemaTableDataResult", "status");
  return v;
}

export interface TMySqlLoadAcquireTokenResult {
  status?: TStatus;
  token?: string;
}

export function writeTMySqlLoadAcquireTokenResult(w: ThriftWriter, v: TMySqlLoadAcquireTokenResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.token !== undefined) {
    w.field(11, 2);
    w.string(v.token);
  }
  w.structEnd();
}

export function readTMySqlLoadAcquireTokenResult(r: ThriftReader): TMySqlLoadAcquireTokenResult {
  const v = {} as TMySqlLoadAcquireTokenResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTabletCooldownInfo {
  tablet_id?: bigint;
  cooldown_replica_id?: bigint;
  cooldown_meta_id?: TUniqueId;
}

export function writeTTabletCooldownInfo(w: ThriftWriter, v: TTabletCooldownInfo): void {
  w.structBegin();
  if (v.tablet_id !== undefined) {
    w.field(10, 1);
    w.i64(v.tablet_id);
  }
  if (v.cooldown_replica_id !== undefined) {
    w.field(10, 2);
    w.i64(v.cooldown_replica_id);
  }
  if (v.cooldown_meta_id !== undefined) {
    w.field(12, 3);
    writeTUniqueId(w, v.cooldown_meta_id);
  }
  w.structEnd();
}

export function readTTabletCooldownInfo(r: ThriftReader): TTabletCooldownInfo {
  const v = {} as TTabletCooldownInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.tablet_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.cooldown_replica_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.cooldown_meta_id = readTUniqueId(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TConfirmUnusedRemoteFilesRequest {
  confirm_list?: TTabletCooldownInfo[];
}

export function writeTConfirmUnusedRemoteFilesRequest(w: ThriftWriter, v: TConfirmUnusedRemoteFilesRequest): void {
  w.structBegin();
  if (v.confirm_list !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.confirm_list, writeTTabletCooldownInfo);
  }
  w.structEnd();
}

export function readTConfirmUnusedRemoteFilesRequest(r: ThriftReader): TConfirmUnusedRemoteFilesRequest {
  const v = {} as TConfirmUnusedRemoteFilesRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.confirm_list = readList(r, 12, readTTabletCooldownInfo);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TConfirmUnusedRemoteFilesResult {
  confirmed_tablets?: bigint[];
}

export function writeTConfirmUnusedRemoteFilesResult(w: ThriftWriter, v: TConfirmUnusedRemoteFilesResult): void {
  w.structBegin();
  if (v.confirmed_tablets !== undefined) {
    w.field(15, 1);
    writeList(w, 10, v.confirmed_tablets, wI64);
  }
  w.structEnd();
}

export function readTConfirmUnusedRemoteFilesResult(r: ThriftReader): TConfirmUnusedRemoteFilesResult {
  const v = {} as TConfirmUnusedRemoteFilesResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.confirmed_tablets = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPrivilegeCtrl {
  priv_hier: TPrivilegeHier;
  ctl?: string;
  db?: string;
  tbl?: string;
  cols?: Set<string>;
  res?: string;
}

export function writeTPrivilegeCtrl(w: ThriftWriter, v: TPrivilegeCtrl): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.priv_hier);
  if (v.ctl !== undefined) {
    w.field(11, 2);
    w.string(v.ctl);
  }
  if (v.db !== undefined) {
    w.field(11, 3);
    w.string(v.db);
  }
  if (v.tbl !== undefined) {
    w.field(11, 4);
    w.string(v.tbl);
  }
  if (v.cols !== undefined) {
    w.field(14, 5);
    writeSet(w, 11, v.cols, wString);
  }
  if (v.res !== undefined) {
    w.field(11, 6);
    w.string(v.res);
  }
  w.structEnd();
}

export function readTPrivilegeCtrl(r: ThriftReader): TPrivilegeCtrl {
  const v = {} as TPrivilegeCtrl;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.priv_hier = r.i32() as TPrivilegeHier;
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.ctl = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.db = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.tbl = r.string();
        continue;
      case 5:
        if (r.fieldType !== 14) break;
        v.cols = readSet(r, 11, rString);
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.res = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.priv_hier === undefined) missing("TPrivilegeCtrl", "priv_hier");
  return v;
}

export interface TCheckAuthRequest {
  cluster?: string;
  user: string;
  passwd: string;
  user_ip?: string;
  priv_ctrl?: TPrivilegeCtrl;
  priv_type?: TPrivilegeType;
  thrift_rpc_timeout_ms?: bigint;
}

export function writeTCheckAuthRequest(w: ThriftWriter, v: TCheckAuthRequest): void {
  w.structBegin();
  if (v.cluster !== undefined) {
    w.field(11, 1);
    w.string(v.cluster);
  }
  w.field(11, 2);
  w.string(v.user);
  w.field(11, 3);
  w.string(v.passwd);
  if (v.user_ip !== undefined) {
    w.field(11, 4);
    w.string(v.user_ip);
  }
  if (v.priv_ctrl !== undefined) {
    w.field(12, 5);
    writeTPrivilegeCtrl(w, v.priv_ctrl);
  }
  if (v.priv_type !== undefined) {
    w.field(8, 6);
    w.i32(v.priv_type);
  }
  if (v.thrift_rpc_timeout_ms !== undefined) {
    w.field(10, 7);
    w.i64(v.thrift_rpc_timeout_ms);
  }
  w.structEnd();
}

export function readTCheckAuthRequest(r: ThriftReader): TCheckAuthRequest {
  const v = {} as TCheckAuthRequest;
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
        v.user_ip = r.string();
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.priv_ctrl = readTPrivilegeCtrl(r);
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.priv_type = r.i32() as TPrivilegeType;
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.thrift_rpc_timeout_ms = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.user === undefined) missing("TCheckAuthRequest", "user");
  if (v.passwd === undefined) missing("TCheckAuthRequest", "passwd");
  return v;
}

export interface TCheckAuthResult {
  status: TStatus;
}

export function writeTCheckAuthResult(w: ThriftWriter, v: TCheckAuthResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  w.structEnd();
}

export function readTCheckAuthResult(r: ThriftReader): TCheckAuthResult {
  const v = {} as TCheckAuthResult;
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
  if (v.status === undefined) missing("TCheckAuthResult", "status");
  return v;
}

export interface TGetQueryStatsRequest {
  type?: TQueryStatsType;
  catalog?: string;
  db?: string;
  tbl?: string;
  replica_id?: bigint;
  replica_ids?: bigint[];
}

export function writeTGetQueryStatsRequest(w: ThriftWriter, v: TGetQueryStatsRequest): void {
  w.structBegin();
  if (v.type !== undefined) {
    w.field(8, 1);
    w.i32(v.type);
  }
  if (v.catalog !== undefined) {
    w.field(11, 2);
    w.string(v.catalog);
  }
  if (v.db !== undefined) {
    w.field(11, 3);
    w.string(v.db);
  }
  if (v.tbl !== undefined) {
    w.field(11, 4);
    w.string(v.tbl);
  }
  if (v.replica_id !== undefined) {
    w.field(10, 5);
    w.i64(v.replica_id);
  }
  if (v.replica_ids !== undefined) {
    w.field(15, 6);
    writeList(w, 10, v.replica_ids, wI64);
  }
  w.structEnd();
}

export function readTGetQueryStatsRequest(r: ThriftReader): TGetQueryStatsRequest {
  const v = {} as TGetQueryStatsRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TQueryStatsType;
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.catalog = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.db = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.tbl = r.string();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.replica_id = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.replica_ids = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTableQueryStats {
  field?: string;
  query_stats?: bigint;
  filter_stats?: bigint;
}

export function writeTTableQueryStats(w: ThriftWriter, v: TTableQueryStats): void {
  w.structBegin();
  if (v.field !== undefined) {
    w.field(11, 1);
    w.string(v.field);
  }
  if (v.query_stats !== undefined) {
    w.field(10, 2);
    w.i64(v.query_stats);
  }
  if (v.filter_stats !== undefined) {
    w.field(10, 3);
    w.i64(v.filter_stats);
  }
  w.structEnd();
}

export function readTTableQueryStats(r: ThriftReader): TTableQueryStats {
  const v = {} as TTableQueryStats;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.field = r.string();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.query_stats = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.filter_stats = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTableIndexQueryStats {
  index_name?: string;
  table_stats?: TTableQueryStats[];
}

export function writeTTableIndexQueryStats(w: ThriftWriter, v: TTableIndexQueryStats): void {
  w.structBegin();
  if (v.index_name !== undefined) {
    w.field(11, 1);
    w.string(v.index_name);
  }
  if (v.table_stats !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.table_stats, writeTTableQueryStats);
  }
  w.structEnd();
}

export function readTTableIndexQueryStats(r: ThriftReader): TTableIndexQueryStats {
  const v = {} as TTableIndexQueryStats;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.index_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.table_stats = readList(r, 12, readTTableQueryStats);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TQueryStatsResult {
  status?: TStatus;
  simple_result?: Map<string, bigint>;
  table_stats?: TTableQueryStats[];
  table_verbos_stats?: TTableIndexQueryStats[];
  tablet_stats?: Map<bigint, bigint>;
}

export function writeTQueryStatsResult(w: ThriftWriter, v: TQueryStatsResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.simple_result !== undefined) {
    w.field(13, 2);
    writeMap(w, 11, 10, v.simple_result, wString, wI64);
  }
  if (v.table_stats !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.table_stats, writeTTableQueryStats);
  }
  if (v.table_verbos_stats !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.table_verbos_stats, writeTTableIndexQueryStats);
  }
  if (v.tablet_stats !== undefined) {
    w.field(13, 5);
    writeMap(w, 10, 10, v.tablet_stats, wI64, wI64);
  }
  w.structEnd();
}

export function readTQueryStatsResult(r: ThriftReader): TQueryStatsResult {
  const v = {} as TQueryStatsResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 13) break;
        v.simple_result = readMap(r, 11, rString, 10, rI64);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.table_stats = readList(r, 12, readTTableQueryStats);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.table_verbos_stats = readList(r, 12, readTTableIndexQueryStats);
        continue;
      case 5:
        if (r.fieldType !== 13) break;
        v.tablet_stats = readMap(r, 10, rI64, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TLockBinlogRequest {
  cluster?: string;
  user?: string;
  passwd?: string;
  db?: string;
  table?: string;
  table_id?: bigint;
  token?: string;
  job_unique_id?: string;
  lock_commit_seq?: bigint;
}

export function writeTLockBinlogRequest(w: ThriftWriter, v: TLockBinlogRequest): void {
  w.structBegin();
  if (v.cluster !== undefined) {
    w.field(11, 1);
    w.string(v.cluster);
  }
  if (v.user !== undefined) {
    w.field(11, 2);
    w.string(v.user);
  }
  if (v.passwd !== undefined) {
    w.field(11, 3);
    w.string(v.passwd);
  }
  if (v.db !== undefined) {
    w.field(11, 4);
    w.string(v.db);
  }
  if (v.table !== undefined) {
    w.field(11, 5);
    w.string(v.table);
  }
  if (v.table_id !== undefined) {
    w.field(10, 6);
    w.i64(v.table_id);
  }
  if (v.token !== undefined) {
    w.field(11, 7);
    w.string(v.token);
  }
  if (v.job_unique_id !== undefined) {
    w.field(11, 8);
    w.string(v.job_unique_id);
  }
  if (v.lock_commit_seq !== undefined) {
    w.field(10, 9);
    w.i64(v.lock_commit_seq);
  }
  w.structEnd();
}

export function readTLockBinlogRequest(r: ThriftReader): TLockBinlogRequest {
  const v = {} as TLockBinlogRequest;
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
        v.table = r.string();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.job_unique_id = r.string();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.lock_commit_seq = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TLockBinlogResult {
  status?: TStatus;
  locked_commit_seq?: bigint;
  master_address?: TNetworkAddress;
}

export function writeTLockBinlogResult(w: ThriftWriter, v: TLockBinlogResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.locked_commit_seq !== undefined) {
    w.field(10, 2);
    w.i64(v.locked_commit_seq);
  }
  if (v.master_address !== undefined) {
    w.field(12, 3);
    writeTNetworkAddress(w, v.master_address);
  }
  w.structEnd();
}

export function readTLockBinlogResult(r: ThriftReader): TLockBinlogResult {
  const v = {} as TLockBinlogResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.locked_commit_seq = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.master_address = readTNetworkAddress(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetBinlogRequest {
  cluster?: string;
  user?: string;
  passwd?: string;
  db?: string;
  table?: string;
  table_id?: bigint;
  user_ip?: string;
  token?: string;
  prev_commit_seq?: bigint;
  num_acquired?: bigint;
  allow_follower_read?: boolean;
}

export function writeTGetBinlogRequest(w: ThriftWriter, v: TGetBinlogRequest): void {
  w.structBegin();
  if (v.cluster !== undefined) {
    w.field(11, 1);
    w.string(v.cluster);
  }
  if (v.user !== undefined) {
    w.field(11, 2);
    w.string(v.user);
  }
  if (v.passwd !== undefined) {
    w.field(11, 3);
    w.string(v.passwd);
  }
  if (v.db !== undefined) {
    w.field(11, 4);
    w.string(v.db);
  }
  if (v.table !== undefined) {
    w.field(11, 5);
    w.string(v.table);
  }
  if (v.table_id !== undefined) {
    w.field(10, 6);
    w.i64(v.table_id);
  }
  if (v.user_ip !== undefined) {
    w.field(11, 7);
    w.string(v.user_ip);
  }
  if (v.token !== undefined) {
    w.field(11, 8);
    w.string(v.token);
  }
  if (v.prev_commit_seq !== undefined) {
    w.field(10, 9);
    w.i64(v.prev_commit_seq);
  }
  if (v.num_acquired !== undefined) {
    w.field(10, 10);
    w.i64(v.num_acquired);
  }
  if (v.allow_follower_read !== undefined) {
    w.boolField(11, v.allow_follower_read);
  }
  w.structEnd();
}

export function readTGetBinlogRequest(r: ThriftReader): TGetBinlogRequest {
  const v = {} as TGetBinlogRequest;
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
        v.table = r.string();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.user_ip = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.prev_commit_seq = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 10) break;
        v.num_acquired = r.i64();
        continue;
      case 11:
        if (r.fieldType !== 2) break;
        v.allow_follower_read = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TBinlog {
  commit_seq?: bigint;
  timestamp?: bigint;
  type?: TBinlogType;
  db_id?: bigint;
  table_ids?: bigint[];
  data?: string;
  belong?: bigint;
  table_ref?: bigint;
  remove_enable_cache?: boolean;
}

export function writeTBinlog(w: ThriftWriter, v: TBinlog): void {
  w.structBegin();
  if (v.commit_seq !== undefined) {
    w.field(10, 1);
    w.i64(v.commit_seq);
  }
  if (v.timestamp !== undefined) {
    w.field(10, 2);
    w.i64(v.timestamp);
  }
  if (v.type !== undefined) {
    w.field(8, 3);
    w.i32(v.type);
  }
  if (v.db_id !== undefined) {
    w.field(10, 4);
    w.i64(v.db_id);
  }
  if (v.table_ids !== undefined) {
    w.field(15, 5);
    writeList(w, 10, v.table_ids, wI64);
  }
  if (v.data !== undefined) {
    w.field(11, 6);
    w.string(v.data);
  }
  if (v.belong !== undefined) {
    w.field(10, 7);
    w.i64(v.belong);
  }
  if (v.table_ref !== undefined) {
    w.field(10, 8);
    w.i64(v.table_ref);
  }
  if (v.remove_enable_cache !== undefined) {
    w.boolField(9, v.remove_enable_cache);
  }
  w.structEnd();
}

export function readTBinlog(r: ThriftReader): TBinlog {
  const v = {} as TBinlog;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.commit_seq = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.timestamp = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TBinlogType;
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.table_ids = readList(r, 10, rI64);
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.data = r.string();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.belong = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.table_ref = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 2) break;
        v.remove_enable_cache = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetBinlogResult {
  status?: TStatus;
  next_commit_seq?: bigint;
  binlogs?: TBinlog[];
  fe_version?: string;
  fe_meta_version?: bigint;
  master_address?: TNetworkAddress;
}

export function writeTGetBinlogResult(w: ThriftWriter, v: TGetBinlogResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.next_commit_seq !== undefined) {
    w.field(10, 2);
    w.i64(v.next_commit_seq);
  }
  if (v.binlogs !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.binlogs, writeTBinlog);
  }
  if (v.fe_version !== undefined) {
    w.field(11, 4);
    w.string(v.fe_version);
  }
  if (v.fe_meta_version !== undefined) {
    w.field(10, 5);
    w.i64(v.fe_meta_version);
  }
  if (v.master_address !== undefined) {
    w.field(12, 6);
    writeTNetworkAddress(w, v.master_address);
  }
  w.structEnd();
}

export function readTGetBinlogResult(r: ThriftReader): TGetBinlogResult {
  const v = {} as TGetBinlogResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.next_commit_seq = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.binlogs = readList(r, 12, readTBinlog);
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.fe_version = r.string();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.fe_meta_version = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.master_address = readTNetworkAddress(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetTabletReplicaInfosRequest {
  tablet_ids: bigint[];
  warm_up_job_id?: bigint;
}

export function writeTGetTabletReplicaInfosRequest(w: ThriftWriter, v: TGetTabletReplicaInfosRequest): void {
  w.structBegin();
  w.field(15, 1);
  writeList(w, 10, v.tablet_ids, wI64);
  if (v.warm_up_job_id !== undefined) {
    w.field(10, 2);
    w.i64(v.warm_up_job_id);
  }
  w.structEnd();
}

export function readTGetTabletReplicaInfosRequest(r: ThriftReader): TGetTabletReplicaInfosRequest {
  const v = {} as TGetTabletReplicaInfosRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.tablet_ids = readList(r, 10, rI64);
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.warm_up_job_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.tablet_ids === undefined) missing("TGetTabletReplicaInfosRequest", "tablet_ids");
  return v;
}

export interface TGetTabletReplicaInfosResult {
  status?: TStatus;
  tablet_replica_infos?: Map<bigint, TReplicaInfo[]>;
  token?: string;
}

export function writeTGetTabletReplicaInfosResult(w: ThriftWriter, v: TGetTabletReplicaInfosResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.tablet_replica_infos !== undefined) {
    w.field(13, 2);
    writeMap(w, 10, 15, v.tablet_replica_infos, wI64, (w, v) => writeList(w, 12, v, writeTReplicaInfo));
  }
  if (v.token !== undefined) {
    w.field(11, 3);
    w.string(v.token);
  }
  w.structEnd();
}

export function readTGetTabletReplicaInfosResult(r: ThriftReader): TGetTabletReplicaInfosResult {
  const v = {} as TGetTabletReplicaInfosResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 13) break;
        v.tablet_replica_infos = readMap(r, 10, rI64, 15, (r) => readList(r, 12, readTReplicaInfo));
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetSnapshotRequest {
  cluster?: string;
  user?: string;
  passwd?: string;
  db?: string;
  table?: string;
  token?: string;
  label_name?: string;
  snapshot_name?: string;
  snapshot_type?: TSnapshotType;
  enable_compress?: boolean;
}

export function writeTGetSnapshotRequest(w: ThriftWriter, v: TGetSnapshotRequest): void {
  w.structBegin();
  if (v.cluster !== undefined) {
    w.field(11, 1);
    w.string(v.cluster);
  }
  if (v.user !== undefined) {
    w.field(11, 2);
    w.string(v.user);
  }
  if (v.passwd !== undefined) {
    w.field(11, 3);
    w.string(v.passwd);
  }
  if (v.db !== undefined) {
    w.field(11, 4);
    w.string(v.db);
  }
  if (v.table !== undefined) {
    w.field(11, 5);
    w.string(v.table);
  }
  if (v.token !== undefined) {
    w.field(11, 6);
    w.string(v.token);
  }
  if (v.label_name !== undefined) {
    w.field(11, 7);
    w.string(v.label_name);
  }
  if (v.snapshot_name !== undefined) {
    w.field(11, 8);
    w.string(v.snapshot_name);
  }
  if (v.snapshot_type !== undefined) {
    w.field(8, 9);
    w.i32(v.snapshot_type);
  }
  if (v.enable_compress !== undefined) {
    w.boolField(10, v.enable_compress);
  }
  w.structEnd();
}

export function readTGetSnapshotRequest(r: ThriftReader): TGetSnapshotRequest {
  const v = {} as TGetSnapshotRequest;
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
        v.table = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.label_name = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.snapshot_name = r.string();
        continue;
      case 9:
        if (r.fieldType !== 8) break;
        v.snapshot_type = r.i32() as TSnapshotType;
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.enable_compress = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetSnapshotResult {
  status?: TStatus;
  meta?: Uint8Array;
  job_info?: Uint8Array;
  master_address?: TNetworkAddress;
  compressed?: boolean;
  expiredAt?: bigint;
  commit_seq?: bigint;
}

export function writeTGetSnapshotResult(w: ThriftWriter, v: TGetSnapshotResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.meta !== undefined) {
    w.field(11, 2);
    w.binary(v.meta);
  }
  if (v.job_info !== undefined) {
    w.field(11, 3);
    w.binary(v.job_info);
  }
  if (v.master_address !== undefined) {
    w.field(12, 4);
    writeTNetworkAddress(w, v.master_address);
  }
  if (v.compressed !== undefined) {
    w.boolField(5, v.compressed);
  }
  if (v.expiredAt !== undefined) {
    w.field(10, 6);
    w.i64(v.expiredAt);
  }
  if (v.commit_seq !== undefined) {
    w.field(10, 7);
    w.i64(v.commit_seq);
  }
  w.structEnd();
}

export function readTGetSnapshotResult(r: ThriftReader): TGetSnapshotResult {
  const v = {} as TGetSnapshotResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.meta = r.binary();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.job_info = r.binary();
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.master_address = readTNetworkAddress(r);
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.compressed = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.expiredAt = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.commit_seq = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TTableRef {
  table?: string;
  alias_name?: string;
}

export function writeTTableRef(w: ThriftWriter, v: TTableRef): void {
  w.structBegin();
  if (v.table !== undefined) {
    w.field(11, 1);
    w.string(v.table);
  }
  if (v.alias_name !== undefined) {
    w.field(11, 3);
    w.string(v.alias_name);
  }
  w.structEnd();
}

export function readTTableRef(r: ThriftReader): TTableRef {
  const v = {} as TTableRef;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.table = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.alias_name = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TRestoreSnapshotRequest {
  cluster?: string;
  user?: string;
  passwd?: string;
  db?: string;
  table?: string;
  token?: string;
  label_name?: string;
  repo_name?: string;
  table_refs?: TTableRef[];
  properties?: Map<string, string>;
  meta?: Uint8Array;
  job_info?: Uint8Array;
  clean_tables?: boolean;
  clean_partitions?: boolean;
  atomic_restore?: boolean;
  compressed?: boolean;
  force_replace?: boolean;
}

export function writeTRestoreSnapshotRequest(w: ThriftWriter, v: TRestoreSnapshotRequest): void {
  w.structBegin();
  if (v.cluster !== undefined) {
    w.field(11, 1);
    w.string(v.cluster);
  }
  if (v.user !== undefined) {
    w.field(11, 2);
    w.string(v.user);
  }
  if (v.passwd !== undefined) {
    w.field(11, 3);
    w.string(v.passwd);
  }
  if (v.db !== undefined) {
    w.field(11, 4);
    w.string(v.db);
  }
  if (v.table !== undefined) {
    w.field(11, 5);
    w.string(v.table);
  }
  if (v.token !== undefined) {
    w.field(11, 6);
    w.string(v.token);
  }
  if (v.label_name !== undefined) {
    w.field(11, 7);
    w.string(v.label_name);
  }
  if (v.repo_name !== undefined) {
    w.field(11, 8);
    w.string(v.repo_name);
  }
  if (v.table_refs !== undefined) {
    w.field(15, 9);
    writeList(w, 12, v.table_refs, writeTTableRef);
  }
  if (v.properties !== undefined) {
    w.field(13, 10);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  if (v.meta !== undefined) {
    w.field(11, 11);
    w.binary(v.meta);
  }
  if (v.job_info !== undefined) {
    w.field(11, 12);
    w.binary(v.job_info);
  }
  if (v.clean_tables !== undefined) {
    w.boolField(13, v.clean_tables);
  }
  if (v.clean_partitions !== undefined) {
    w.boolField(14, v.clean_partitions);
  }
  if (v.atomic_restore !== undefined) {
    w.boolField(15, v.atomic_restore);
  }
  if (v.compressed !== undefined) {
    w.boolField(16, v.compressed);
  }
  if (v.force_replace !== undefined) {
    w.boolField(17, v.force_replace);
  }
  w.structEnd();
}

export function readTRestoreSnapshotRequest(r: ThriftReader): TRestoreSnapshotRequest {
  const v = {} as TRestoreSnapshotRequest;
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
        v.table = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.label_name = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.repo_name = r.string();
        continue;
      case 9:
        if (r.fieldType !== 15) break;
        v.table_refs = readList(r, 12, readTTableRef);
        continue;
      case 10:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.meta = r.binary();
        continue;
      case 12:
        if (r.fieldType !== 11) break;
        v.job_info = r.binary();
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.clean_tables = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 2) break;
        v.clean_partitions = r.bool();
        continue;
      case 15:
        if (r.fieldType !== 2) break;
        v.atomic_restore = r.bool();
        continue;
      case 16:
        if (r.fieldType !== 2) break;
        v.compressed = r.bool();
        continue;
      case 17:
        if (r.fieldType !== 2) break;
        v.force_replace = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TRestoreSnapshotResult {
  status?: TStatus;
  master_address?: TNetworkAddress;
}

export function writeTRestoreSnapshotResult(w: ThriftWriter, v: TRestoreSnapshotResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.master_address !== undefined) {
    w.field(12, 2);
    writeTNetworkAddress(w, v.master_address);
  }
  w.structEnd();
}

export function readTRestoreSnapshotResult(r: ThriftReader): TRestoreSnapshotResult {
  const v = {} as TRestoreSnapshotResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.master_address = readTNetworkAddress(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMasterTokenRequest {
  cluster?: string;
  user?: string;
  password?: string;
}

export function writeTGetMasterTokenRequest(w: ThriftWriter, v: TGetMasterTokenRequest): void {
  w.structBegin();
  if (v.cluster !== undefined) {
    w.field(11, 1);
    w.string(v.cluster);
  }
  if (v.user !== undefined) {
    w.field(11, 2);
    w.string(v.user);
  }
  if (v.password !== undefined) {
    w.field(11, 3);
    w.string(v.password);
  }
  w.structEnd();
}

export function readTGetMasterTokenRequest(r: ThriftReader): TGetMasterTokenRequest {
  const v = {} as TGetMasterTokenRequest;
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
        v.password = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMasterTokenResult {
  status?: TStatus;
  token?: string;
  master_address?: TNetworkAddress;
}

export function writeTGetMasterTokenResult(w: ThriftWriter, v: TGetMasterTokenResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.token !== undefined) {
    w.field(11, 2);
    w.string(v.token);
  }
  if (v.master_address !== undefined) {
    w.field(12, 3);
    writeTNetworkAddress(w, v.master_address);
  }
  w.structEnd();
}

export function readTGetMasterTokenResult(r: ThriftReader): TGetMasterTokenResult {
  const v = {} as TGetMasterTokenResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.master_address = readTNetworkAddress(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetBinlogLagResult {
  status?: TStatus;
  lag?: bigint;
  master_address?: TNetworkAddress;
  first_commit_seq?: bigint;
  last_commit_seq?: bigint;
  first_binlog_timestamp?: bigint;
  last_binlog_timestamp?: bigint;
  next_commit_seq?: bigint;
  next_binlog_timestamp?: bigint;
}

export function writeTGetBinlogLagResult(w: ThriftWriter, v: TGetBinlogLagResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.lag !== undefined) {
    w.field(10, 2);
    w.i64(v.lag);
  }
  if (v.master_address !== undefined) {
    w.field(12, 3);
    writeTNetworkAddress(w, v.master_address);
  }
  if (v.first_commit_seq !== undefined) {
    w.field(10, 4);
    w.i64(v.first_commit_seq);
  }
  if (v.last_commit_seq !== undefined) {
    w.field(10, 5);
    w.i64(v.last_commit_seq);
  }
  if (v.first_binlog_timestamp !== undefined) {
    w.field(10, 6);
    w.i64(v.first_binlog_timestamp);
  }
  if (v.last_binlog_timestamp !== undefined) {
    w.field(10, 7);
    w.i64(v.last_binlog_timestamp);
  }
  if (v.next_commit_seq !== undefined) {
    w.field(10, 8);
    w.i64(v.next_commit_seq);
  }
  if (v.next_binlog_timestamp !== undefined) {
    w.field(10, 9);
    w.i64(v.next_binlog_timestamp);
  }
  w.structEnd();
}

export function readTGetBinlogLagResult(r: ThriftReader): TGetBinlogLagResult {
  const v = {} as TGetBinlogLagResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.lag = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.master_address = readTNetworkAddress(r);
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.first_commit_seq = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.last_commit_seq = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.first_binlog_timestamp = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.last_binlog_timestamp = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.next_commit_seq = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.next_binlog_timestamp = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TUpdateFollowerStatsCacheRequest {
  key?: string;
  statsRows?: string[];
  colStatsData?: string;
}

export function writeTUpdateFollowerStatsCacheRequest(w: ThriftWriter, v: TUpdateFollowerStatsCacheRequest): void {
  w.structBegin();
  if (v.key !== undefined) {
    w.field(11, 1);
    w.string(v.key);
  }
  if (v.statsRows !== undefined) {
    w.field(15, 2);
    writeList(w, 11, v.statsRows, wString);
  }
  if (v.colStatsData !== undefined) {
    w.field(11, 3);
    w.string(v.colStatsData);
  }
  w.structEnd();
}

export function readTUpdateFollowerStatsCacheRequest(r: ThriftReader): TUpdateFollowerStatsCacheRequest {
  const v = {} as TUpdateFollowerStatsCacheRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.key = r.string();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.statsRows = readList(r, 11, rString);
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.colStatsData = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TUpdatePlanStatsCacheRequest {
  key?: string;
  planStatsData?: string;
}

export function writeTUpdatePlanStatsCacheRequest(w: ThriftWriter, v: TUpdatePlanStatsCacheRequest): void {
  w.structBegin();
  if (v.key !== undefined) {
    w.field(11, 1);
    w.string(v.key);
  }
  if (v.planStatsData !== undefined) {
    w.field(11, 2);
    w.string(v.planStatsData);
  }
  w.structEnd();
}

export function readTUpdatePlanStatsCacheRequest(r: ThriftReader): TUpdatePlanStatsCacheRequest {
  const v = {} as TUpdatePlanStatsCacheRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.key = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.planStatsData = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TInvalidateFollowerStatsCacheRequest {
  key?: string;
}

export function writeTInvalidateFollowerStatsCacheRequest(w: ThriftWriter, v: TInvalidateFollowerStatsCacheRequest): void {
  w.structBegin();
  if (v.key !== undefined) {
    w.field(11, 1);
    w.string(v.key);
  }
  w.structEnd();
}

export function readTInvalidateFollowerStatsCacheRequest(r: ThriftReader): TInvalidateFollowerStatsCacheRequest {
  const v = {} as TInvalidateFollowerStatsCacheRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.key = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TUpdateFollowerPartitionStatsCacheRequest {
  key?: string;
}

export function writeTUpdateFollowerPartitionStatsCacheRequest(w: ThriftWriter, v: TUpdateFollowerPartitionStatsCacheRequest): void {
  w.structBegin();
  if (v.key !== undefined) {
    w.field(11, 1);
    w.string(v.key);
  }
  w.structEnd();
}

export function readTUpdateFollowerPartitionStatsCacheRequest(r: ThriftReader): TUpdateFollowerPartitionStatsCacheRequest {
  const v = {} as TUpdateFollowerPartitionStatsCacheRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.key = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TAutoIncrementRangeRequest {
  db_id?: bigint;
  table_id?: bigint;
  column_id?: bigint;
  length?: bigint;
  lower_bound?: bigint;
}

export function writeTAutoIncrementRangeRequest(w: ThriftWriter, v: TAutoIncrementRangeRequest): void {
  w.structBegin();
  if (v.db_id !== undefined) {
    w.field(10, 1);
    w.i64(v.db_id);
  }
  if (v.table_id !== undefined) {
    w.field(10, 2);
    w.i64(v.table_id);
  }
  if (v.column_id !== undefined) {
    w.field(10, 3);
    w.i64(v.column_id);
  }
  if (v.length !== undefined) {
    w.field(10, 4);
    w.i64(v.length);
  }
  if (v.lower_bound !== undefined) {
    w.field(10, 5);
    w.i64(v.lower_bound);
  }
  w.structEnd();
}

export function readTAutoIncrementRangeRequest(r: ThriftReader): TAutoIncrementRangeRequest {
  const v = {} as TAutoIncrementRangeRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.column_id = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.length = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.lower_bound = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TAutoIncrementRangeResult {
  status?: TStatus;
  start?: bigint;
  length?: bigint;
  master_address?: TNetworkAddress;
}

export function writeTAutoIncrementRangeResult(w: ThriftWriter, v: TAutoIncrementRangeResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.start !== undefined) {
    w.field(10, 2);
    w.i64(v.start);
  }
  if (v.length !== undefined) {
    w.field(10, 3);
    w.i64(v.length);
  }
  if (v.master_address !== undefined) {
    w.field(12, 4);
    writeTNetworkAddress(w, v.master_address);
  }
  w.structEnd();
}

export function readTAutoIncrementRangeResult(r: ThriftReader): TAutoIncrementRangeResult {
  const v = {} as TAutoIncrementRangeResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.start = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.length = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 12) break;
        v.master_address = readTNetworkAddress(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TCreatePartitionRequest {
  txn_id?: bigint;
  db_id?: bigint;
  table_id?: bigint;
  partitionValues?: TNullableStringLiteral[][];
  be_endpoint?: string;
  /** Default: false */
  write_single_replica?: boolean;
  query_id?: TUniqueId;
}

export function writeTCreatePartitionRequest(w: ThriftWriter, v: TCreatePartitionRequest): void {
  w.structBegin();
  if (v.txn_id !== undefined) {
    w.field(10, 1);
    w.i64(v.txn_id);
  }
  if (v.db_id !== undefined) {
    w.field(10, 2);
    w.i64(v.db_id);
  }
  if (v.table_id !== undefined) {
    w.field(10, 3);
    w.i64(v.table_id);
  }
  if (v.partitionValues !== undefined) {
    w.field(15, 4);
    writeList(w, 15, v.partitionValues, (w, v) => writeList(w, 12, v, writeTNullableStringLiteral));
  }
  if (v.be_endpoint !== undefined) {
    w.field(11, 5);
    w.string(v.be_endpoint);
  }
  if (v.write_single_replica !== undefined) {
    w.boolField(6, v.write_single_replica);
  }
  if (v.query_id !== undefined) {
    w.field(12, 7);
    writeTUniqueId(w, v.query_id);
  }
  w.structEnd();
}

export function readTCreatePartitionRequest(r: ThriftReader): TCreatePartitionRequest {
  const v = {} as TCreatePartitionRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.txn_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.partitionValues = readList(r, 15, (r) => readList(r, 12, readTNullableStringLiteral));
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.be_endpoint = r.string();
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.write_single_replica = r.bool();
        continue;
      case 7:
        if (r.fieldType !== 12) break;
        v.query_id = readTUniqueId(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

/** The default values that the definition gives to fields of TCreatePartitionRequest. */
export function defaultsTCreatePartitionRequest(): TCreatePartitionRequest {
  return {
    write_single_replica: false,
  };
}

export interface TCreatePartitionResult {
  status?: TStatus;
  partitions?: TOlapTablePartition[];
  tablets?: TTabletLocation[];
  nodes?: TNodeInfo[];
  slave_tablets?: TTabletLocation[];
}

export function writeTCreatePartitionResult(w: ThriftWriter, v: TCreatePartitionResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.partitions !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.partitions, writeTOlapTablePartition);
  }
  if (v.tablets !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.tablets, writeTTabletLocation);
  }
  if (v.nodes !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.nodes, writeTNodeInfo);
  }
  if (v.slave_tablets !== undefined) {
    w.field(15, 5);
    writeList(w, 12, v.slave_tablets, writeTTabletLocation);
  }
  w.structEnd();
}

export function readTCreatePartitionResult(r: ThriftReader): TCreatePartitionResult {
  const v = {} as TCreatePartitionResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.partitions = readList(r, 12, readTOlapTablePartition);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.tablets = readList(r, 12, readTTabletLocation);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.nodes = readList(r, 12, readTNodeInfo);
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.slave_tablets = readList(r, 12, readTTabletLocation);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TReplacePartitionRequest {
  overwrite_group_id?: bigint;
  db_id?: bigint;
  table_id?: bigint;
  partition_ids?: bigint[];
  be_endpoint?: string;
  /** Default: false */
  write_single_replica?: boolean;
}

export function writeTReplacePartitionRequest(w: ThriftWriter, v: TReplacePartitionRequest): void {
  w.structBegin();
  if (v.overwrite_group_id !== undefined) {
    w.field(10, 1);
    w.i64(v.overwrite_group_id);
  }
  if (v.db_id !== undefined) {
    w.field(10, 2);
    w.i64(v.db_id);
  }
  if (v.table_id !== undefined) {
    w.field(10, 3);
    w.i64(v.table_id);
  }
  if (v.partition_ids !== undefined) {
    w.field(15, 4);
    writeList(w, 10, v.partition_ids, wI64);
  }
  if (v.be_endpoint !== undefined) {
    w.field(11, 5);
    w.string(v.be_endpoint);
  }
  if (v.write_single_replica !== undefined) {
    w.boolField(6, v.write_single_replica);
  }
  w.structEnd();
}

export function readTReplacePartitionRequest(r: ThriftReader): TReplacePartitionRequest {
  const v = {} as TReplacePartitionRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.overwrite_group_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.partition_ids = readList(r, 10, rI64);
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.be_endpoint = r.string();
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.write_single_replica = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

/** The default values that the definition gives to fields of TReplacePartitionRequest. */
export function defaultsTReplacePartitionRequest(): TReplacePartitionRequest {
  return {
    write_single_replica: false,
  };
}

export interface TReplacePartitionResult {
  status?: TStatus;
  partitions?: TOlapTablePartition[];
  tablets?: TTabletLocation[];
  nodes?: TNodeInfo[];
  slave_tablets?: TTabletLocation[];
}

export function writeTReplacePartitionResult(w: ThriftWriter, v: TReplacePartitionResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.partitions !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.partitions, writeTOlapTablePartition);
  }
  if (v.tablets !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.tablets, writeTTabletLocation);
  }
  if (v.nodes !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.nodes, writeTNodeInfo);
  }
  if (v.slave_tablets !== undefined) {
    w.field(15, 5);
    writeList(w, 12, v.slave_tablets, writeTTabletLocation);
  }
  w.structEnd();
}

export function readTReplacePartitionResult(r: ThriftReader): TReplacePartitionResult {
  const v = {} as TReplacePartitionResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.partitions = readList(r, 12, readTOlapTablePartition);
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.tablets = readList(r, 12, readTTabletLocation);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.nodes = readList(r, 12, readTNodeInfo);
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.slave_tablets = readList(r, 12, readTTabletLocation);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMetaReplica {
  id?: bigint;
}

export function writeTGetMetaReplica(w: ThriftWriter, v: TGetMetaReplica): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  w.structEnd();
}

export function readTGetMetaReplica(r: ThriftReader): TGetMetaReplica {
  const v = {} as TGetMetaReplica;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMetaTablet {
  id?: bigint;
  replicas?: TGetMetaReplica[];
}

export function writeTGetMetaTablet(w: ThriftWriter, v: TGetMetaTablet): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.replicas !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.replicas, writeTGetMetaReplica);
  }
  w.structEnd();
}

export function readTGetMetaTablet(r: ThriftReader): TGetMetaTablet {
  const v = {} as TGetMetaTablet;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.replicas = readList(r, 12, readTGetMetaReplica);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMetaIndex {
  id?: bigint;
  name?: string;
  tablets?: TGetMetaTablet[];
}

export function writeTGetMetaIndex(w: ThriftWriter, v: TGetMetaIndex): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 2);
    w.string(v.name);
  }
  if (v.tablets !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.tablets, writeTGetMetaTablet);
  }
  w.structEnd();
}

export function readTGetMetaIndex(r: ThriftReader): TGetMetaIndex {
  const v = {} as TGetMetaIndex;
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
        if (r.fieldType !== 15) break;
        v.tablets = readList(r, 12, readTGetMetaTablet);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMetaPartition {
  id?: bigint;
  name?: string;
  key?: string;
  range?: string;
  is_temp?: boolean;
  indexes?: TGetMetaIndex[];
}

export function writeTGetMetaPartition(w: ThriftWriter, v: TGetMetaPartition): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 2);
    w.string(v.name);
  }
  if (v.key !== undefined) {
    w.field(11, 3);
    w.string(v.key);
  }
  if (v.range !== undefined) {
    w.field(11, 4);
    w.string(v.range);
  }
  if (v.is_temp !== undefined) {
    w.boolField(5, v.is_temp);
  }
  if (v.indexes !== undefined) {
    w.field(15, 6);
    writeList(w, 12, v.indexes, writeTGetMetaIndex);
  }
  w.structEnd();
}

export function readTGetMetaPartition(r: ThriftReader): TGetMetaPartition {
  const v = {} as TGetMetaPartition;
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
        if (r.fieldType !== 11) break;
        v.key = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.range = r.string();
        continue;
      case 5:
        if (r.fieldType !== 2) break;
        v.is_temp = r.bool();
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.indexes = readList(r, 12, readTGetMetaIndex);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMetaTable {
  id?: bigint;
  name?: string;
  in_trash?: boolean;
  partitions?: TGetMetaPartition[];
}

export function writeTGetMetaTable(w: ThriftWriter, v: TGetMetaTable): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 2);
    w.string(v.name);
  }
  if (v.in_trash !== undefined) {
    w.boolField(3, v.in_trash);
  }
  if (v.partitions !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.partitions, writeTGetMetaPartition);
  }
  w.structEnd();
}

export function readTGetMetaTable(r: ThriftReader): TGetMetaTable {
  const v = {} as TGetMetaTable;
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
        if (r.fieldType !== 2) break;
        v.in_trash = r.bool();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.partitions = readList(r, 12, readTGetMetaPartition);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMetaDB {
  id?: bigint;
  name?: string;
  only_table_names?: boolean;
  tables?: TGetMetaTable[];
}

export function writeTGetMetaDB(w: ThriftWriter, v: TGetMetaDB): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 2);
    w.string(v.name);
  }
  if (v.only_table_names !== undefined) {
    w.boolField(3, v.only_table_names);
  }
  if (v.tables !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.tables, writeTGetMetaTable);
  }
  w.structEnd();
}

export function readTGetMetaDB(r: ThriftReader): TGetMetaDB {
  const v = {} as TGetMetaDB;
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
        if (r.fieldType !== 2) break;
        v.only_table_names = r.bool();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.tables = readList(r, 12, readTGetMetaTable);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMetaRequest {
  cluster?: string;
  user?: string;
  passwd?: string;
  user_ip?: string;
  token?: string;
  db?: TGetMetaDB;
}

export function writeTGetMetaRequest(w: ThriftWriter, v: TGetMetaRequest): void {
  w.structBegin();
  if (v.cluster !== undefined) {
    w.field(11, 1);
    w.string(v.cluster);
  }
  if (v.user !== undefined) {
    w.field(11, 2);
    w.string(v.user);
  }
  if (v.passwd !== undefined) {
    w.field(11, 3);
    w.string(v.passwd);
  }
  if (v.user_ip !== undefined) {
    w.field(11, 4);
    w.string(v.user_ip);
  }
  if (v.token !== undefined) {
    w.field(11, 5);
    w.string(v.token);
  }
  if (v.db !== undefined) {
    w.field(12, 6);
    writeTGetMetaDB(w, v.db);
  }
  w.structEnd();
}

export function readTGetMetaRequest(r: ThriftReader): TGetMetaRequest {
  const v = {} as TGetMetaRequest;
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
        v.user_ip = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.db = readTGetMetaDB(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMetaReplicaMeta {
  id?: bigint;
  backend_id?: bigint;
  version?: bigint;
}

export function writeTGetMetaReplicaMeta(w: ThriftWriter, v: TGetMetaReplicaMeta): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.backend_id !== undefined) {
    w.field(10, 2);
    w.i64(v.backend_id);
  }
  if (v.version !== undefined) {
    w.field(10, 3);
    w.i64(v.version);
  }
  w.structEnd();
}

export function readTGetMetaReplicaMeta(r: ThriftReader): TGetMetaReplicaMeta {
  const v = {} as TGetMetaReplicaMeta;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.backend_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.version = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMetaTabletMeta {
  id?: bigint;
  replicas?: TGetMetaReplicaMeta[];
}

export function writeTGetMetaTabletMeta(w: ThriftWriter, v: TGetMetaTabletMeta): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.replicas !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.replicas, writeTGetMetaReplicaMeta);
  }
  w.structEnd();
}

export function readTGetMetaTabletMeta(r: ThriftReader): TGetMetaTabletMeta {
  const v = {} as TGetMetaTabletMeta;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.replicas = readList(r, 12, readTGetMetaReplicaMeta);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMetaIndexMeta {
  id?: bigint;
  name?: string;
  tablets?: TGetMetaTabletMeta[];
}

export function writeTGetMetaIndexMeta(w: ThriftWriter, v: TGetMetaIndexMeta): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 2);
    w.string(v.name);
  }
  if (v.tablets !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.tablets, writeTGetMetaTabletMeta);
  }
  w.structEnd();
}

export function readTGetMetaIndexMeta(r: ThriftReader): TGetMetaIndexMeta {
  const v = {} as TGetMetaIndexMeta;
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
        if (r.fieldType !== 15) break;
        v.tablets = readList(r, 12, readTGetMetaTabletMeta);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMetaPartitionMeta {
  id?: bigint;
  name?: string;
  key?: string;
  range?: string;
  visible_version?: bigint;
  is_temp?: boolean;
  indexes?: TGetMetaIndexMeta[];
}

export function writeTGetMetaPartitionMeta(w: ThriftWriter, v: TGetMetaPartitionMeta): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 2);
    w.string(v.name);
  }
  if (v.key !== undefined) {
    w.field(11, 3);
    w.string(v.key);
  }
  if (v.range !== undefined) {
    w.field(11, 4);
    w.string(v.range);
  }
  if (v.visible_version !== undefined) {
    w.field(10, 5);
    w.i64(v.visible_version);
  }
  if (v.is_temp !== undefined) {
    w.boolField(6, v.is_temp);
  }
  if (v.indexes !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.indexes, writeTGetMetaIndexMeta);
  }
  w.structEnd();
}

export function readTGetMetaPartitionMeta(r: ThriftReader): TGetMetaPartitionMeta {
  const v = {} as TGetMetaPartitionMeta;
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
        if (r.fieldType !== 11) break;
        v.key = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.range = r.string();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.visible_version = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 2) break;
        v.is_temp = r.bool();
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.indexes = readList(r, 12, readTGetMetaIndexMeta);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMetaTableMeta {
  id?: bigint;
  name?: string;
  in_trash?: boolean;
  partitions?: TGetMetaPartitionMeta[];
  type?: string;
}

export function writeTGetMetaTableMeta(w: ThriftWriter, v: TGetMetaTableMeta): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 2);
    w.string(v.name);
  }
  if (v.in_trash !== undefined) {
    w.boolField(3, v.in_trash);
  }
  if (v.partitions !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.partitions, writeTGetMetaPartitionMeta);
  }
  if (v.type !== undefined) {
    w.field(11, 5);
    w.string(v.type);
  }
  w.structEnd();
}

export function readTGetMetaTableMeta(r: ThriftReader): TGetMetaTableMeta {
  const v = {} as TGetMetaTableMeta;
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
        if (r.fieldType !== 2) break;
        v.in_trash = r.bool();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.partitions = readList(r, 12, readTGetMetaPartitionMeta);
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.type = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMetaDBMeta {
  id?: bigint;
  name?: string;
  tables?: TGetMetaTableMeta[];
  dropped_partitions?: bigint[];
  dropped_tables?: bigint[];
  dropped_indexes?: bigint[];
  dropped_partition_map?: Map<bigint, bigint>;
  dropped_table_map?: Map<bigint, bigint>;
  dropped_index_map?: Map<bigint, bigint>;
}

export function writeTGetMetaDBMeta(w: ThriftWriter, v: TGetMetaDBMeta): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.name !== undefined) {
    w.field(11, 2);
    w.string(v.name);
  }
  if (v.tables !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.tables, writeTGetMetaTableMeta);
  }
  if (v.dropped_partitions !== undefined) {
    w.field(15, 4);
    writeList(w, 10, v.dropped_partitions, wI64);
  }
  if (v.dropped_tables !== undefined) {
    w.field(15, 5);
    writeList(w, 10, v.dropped_tables, wI64);
  }
  if (v.dropped_indexes !== undefined) {
    w.field(15, 6);
    writeList(w, 10, v.dropped_indexes, wI64);
  }
  if (v.dropped_partition_map !== undefined) {
    w.field(13, 7);
    writeMap(w, 10, 10, v.dropped_partition_map, wI64, wI64);
  }
  if (v.dropped_table_map !== undefined) {
    w.field(13, 8);
    writeMap(w, 10, 10, v.dropped_table_map, wI64, wI64);
  }
  if (v.dropped_index_map !== undefined) {
    w.field(13, 9);
    writeMap(w, 10, 10, v.dropped_index_map, wI64, wI64);
  }
  w.structEnd();
}

export function readTGetMetaDBMeta(r: ThriftReader): TGetMetaDBMeta {
  const v = {} as TGetMetaDBMeta;
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
        if (r.fieldType !== 15) break;
        v.tables = readList(r, 12, readTGetMetaTableMeta);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.dropped_partitions = readList(r, 10, rI64);
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.dropped_tables = readList(r, 10, rI64);
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.dropped_indexes = readList(r, 10, rI64);
        continue;
      case 7:
        if (r.fieldType !== 13) break;
        v.dropped_partition_map = readMap(r, 10, rI64, 10, rI64);
        continue;
      case 8:
        if (r.fieldType !== 13) break;
        v.dropped_table_map = readMap(r, 10, rI64, 10, rI64);
        continue;
      case 9:
        if (r.fieldType !== 13) break;
        v.dropped_index_map = readMap(r, 10, rI64, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetMetaResult {
  status: TStatus;
  db_meta?: TGetMetaDBMeta;
  master_address?: TNetworkAddress;
}

export function writeTGetMetaResult(w: ThriftWriter, v: TGetMetaResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  if (v.db_meta !== undefined) {
    w.field(12, 2);
    writeTGetMetaDBMeta(w, v.db_meta);
  }
  if (v.master_address !== undefined) {
    w.field(12, 3);
    writeTNetworkAddress(w, v.master_address);
  }
  w.structEnd();
}

export function readTGetMetaResult(r: ThriftReader): TGetMetaResult {
  const v = {} as TGetMetaResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.db_meta = readTGetMetaDBMeta(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.master_address = readTNetworkAddress(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TGetMetaResult", "status");
  return v;
}

export interface TGetBackendMetaRequest {
  cluster?: string;
  user?: string;
  passwd?: string;
  user_ip?: string;
  token?: string;
  backend_id?: bigint;
}

export function writeTGetBackendMetaRequest(w: ThriftWriter, v: TGetBackendMetaRequest): void {
  w.structBegin();
  if (v.cluster !== undefined) {
    w.field(11, 1);
    w.string(v.cluster);
  }
  if (v.user !== undefined) {
    w.field(11, 2);
    w.string(v.user);
  }
  if (v.passwd !== undefined) {
    w.field(11, 3);
    w.string(v.passwd);
  }
  if (v.user_ip !== undefined) {
    w.field(11, 4);
    w.string(v.user_ip);
  }
  if (v.token !== undefined) {
    w.field(11, 5);
    w.string(v.token);
  }
  if (v.backend_id !== undefined) {
    w.field(10, 6);
    w.i64(v.backend_id);
  }
  w.structEnd();
}

export function readTGetBackendMetaRequest(r: ThriftReader): TGetBackendMetaRequest {
  const v = {} as TGetBackendMetaRequest;
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
        v.user_ip = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.backend_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetBackendMetaResult {
  status: TStatus;
  backends?: TBackend[];
  master_address?: TNetworkAddress;
}

export function writeTGetBackendMetaResult(w: ThriftWriter, v: TGetBackendMetaResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  if (v.backends !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.backends, writeTBackend);
  }
  if (v.master_address !== undefined) {
    w.field(12, 3);
    writeTNetworkAddress(w, v.master_address);
  }
  w.structEnd();
}

export function readTGetBackendMetaResult(r: ThriftReader): TGetBackendMetaResult {
  const v = {} as TGetBackendMetaResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.backends = readList(r, 12, readTBackend);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.master_address = readTNetworkAddress(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TGetBackendMetaResult", "status");
  return v;
}

export interface TColumnInfo {
  column_name?: string;
  column_id?: bigint;
}

export function writeTColumnInfo(w: ThriftWriter, v: TColumnInfo): void {
  w.structBegin();
  if (v.column_name !== undefined) {
    w.field(11, 1);
    w.string(v.column_name);
  }
  if (v.column_id !== undefined) {
    w.field(10, 2);
    w.i64(v.column_id);
  }
  w.structEnd();
}

export function readTColumnInfo(r: ThriftReader): TColumnInfo {
  const v = {} as TColumnInfo;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.column_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.column_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetColumnInfoRequest {
  db_id?: bigint;
  table_id?: bigint;
}

export function writeTGetColumnInfoRequest(w: ThriftWriter, v: TGetColumnInfoRequest): void {
  w.structBegin();
  if (v.db_id !== undefined) {
    w.field(10, 1);
    w.i64(v.db_id);
  }
  if (v.table_id !== undefined) {
    w.field(10, 2);
    w.i64(v.table_id);
  }
  w.structEnd();
}

export function readTGetColumnInfoRequest(r: ThriftReader): TGetColumnInfoRequest {
  const v = {} as TGetColumnInfoRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetColumnInfoResult {
  status?: TStatus;
  columns?: TColumnInfo[];
}

export function writeTGetColumnInfoResult(w: ThriftWriter, v: TGetColumnInfoResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.columns !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.columns, writeTColumnInfo);
  }
  w.structEnd();
}

export function readTGetColumnInfoResult(r: ThriftReader): TGetColumnInfoResult {
  const v = {} as TGetColumnInfoResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.columns = readList(r, 12, readTColumnInfo);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TShowProcessListRequest {
  show_full_sql?: boolean;
  current_user_ident?: TUserIdentity;
  time_zone?: string;
}

export function writeTShowProcessListRequest(w: ThriftWriter, v: TShowProcessListRequest): void {
  w.structBegin();
  if (v.show_full_sql !== undefined) {
    w.boolField(1, v.show_full_sql);
  }
  if (v.current_user_ident !== undefined) {
    w.field(12, 2);
    writeTUserIdentity(w, v.current_user_ident);
  }
  if (v.time_zone !== undefined) {
    w.field(11, 3);
    w.string(v.time_zone);
  }
  w.structEnd();
}

export function readTShowProcessListRequest(r: ThriftReader): TShowProcessListRequest {
  const v = {} as TShowProcessListRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.show_full_sql = r.bool();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.current_user_ident = readTUserIdentity(r);
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.time_zone = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TShowProcessListResult {
  process_list?: string[][];
}

export function writeTShowProcessListResult(w: ThriftWriter, v: TShowProcessListResult): void {
  w.structBegin();
  if (v.process_list !== undefined) {
    w.field(15, 1);
    writeList(w, 15, v.process_list, (w, v) => writeList(w, 11, v, wString));
  }
  w.structEnd();
}

export function readTShowProcessListResult(r: ThriftReader): TShowProcessListResult {
  const v = {} as TShowProcessListResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.process_list = readList(r, 15, (r) => readList(r, 11, rString));
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export type TShowUserRequest = Record<never, never>;

export function writeTShowUserRequest(w: ThriftWriter, _v: TShowUserRequest): void {
  w.structBegin();
  w.structEnd();
}

export function readTShowUserRequest(r: ThriftReader): TShowUserRequest {
  const v = {} as TShowUserRequest;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export interface TShowUserResult {
  userinfo_list?: string[][];
}

export function writeTShowUserResult(w: ThriftWriter, v: TShowUserResult): void {
  w.structBegin();
  if (v.userinfo_list !== undefined) {
    w.field(15, 1);
    writeList(w, 15, v.userinfo_list, (w, v) => writeList(w, 11, v, wString));
  }
  w.structEnd();
}

export function readTShowUserResult(r: ThriftReader): TShowUserResult {
  const v = {} as TShowUserResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.userinfo_list = readList(r, 15, (r) => readList(r, 11, rString));
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TReportCommitTxnResultRequest {
  dbId?: bigint;
  txnId?: bigint;
  label?: string;
  payload?: Uint8Array;
}

export function writeTReportCommitTxnResultRequest(w: ThriftWriter, v: TReportCommitTxnResultRequest): void {
  w.structBegin();
  if (v.dbId !== undefined) {
    w.field(10, 1);
    w.i64(v.dbId);
  }
  if (v.txnId !== undefined) {
    w.field(10, 2);
    w.i64(v.txnId);
  }
  if (v.label !== undefined) {
    w.field(11, 3);
    w.string(v.label);
  }
  if (v.payload !== undefined) {
    w.field(11, 4);
    w.binary(v.payload);
  }
  w.structEnd();
}

export function readTReportCommitTxnResultRequest(r: ThriftReader): TReportCommitTxnResultRequest {
  const v = {} as TReportCommitTxnResultRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.dbId = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.txnId = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.label = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.payload = r.binary();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TQueryColumn {
  catalogId?: string;
  dbId?: string;
  tblId?: string;
  colName?: string;
}

export function writeTQueryColumn(w: ThriftWriter, v: TQueryColumn): void {
  w.structBegin();
  if (v.catalogId !== undefined) {
    w.field(11, 1);
    w.string(v.catalogId);
  }
  if (v.dbId !== undefined) {
    w.field(11, 2);
    w.string(v.dbId);
  }
  if (v.tblId !== undefined) {
    w.field(11, 3);
    w.string(v.tblId);
  }
  if (v.colName !== undefined) {
    w.field(11, 4);
    w.string(v.colName);
  }
  w.structEnd();
}

export function readTQueryColumn(r: ThriftReader): TQueryColumn {
  const v = {} as TQueryColumn;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.catalogId = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.dbId = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.tblId = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.colName = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TSyncQueryColumns {
  highPriorityColumns?: TQueryColumn[];
  midPriorityColumns?: TQueryColumn[];
}

export function writeTSyncQueryColumns(w: ThriftWriter, v: TSyncQueryColumns): void {
  w.structBegin();
  if (v.highPriorityColumns !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.highPriorityColumns, writeTQueryColumn);
  }
  if (v.midPriorityColumns !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.midPriorityColumns, writeTQueryColumn);
  }
  w.structEnd();
}

export function readTSyncQueryColumns(r: ThriftReader): TSyncQueryColumns {
  const v = {} as TSyncQueryColumns;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.highPriorityColumns = readList(r, 12, readTQueryColumn);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.midPriorityColumns = readList(r, 12, readTQueryColumn);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TFetchSplitBatchRequest {
  split_source_id?: bigint;
  max_num_splits?: number;
}

export function writeTFetchSplitBatchRequest(w: ThriftWriter, v: TFetchSplitBatchRequest): void {
  w.structBegin();
  if (v.split_source_id !== undefined) {
    w.field(10, 1);
    w.i64(v.split_source_id);
  }
  if (v.max_num_splits !== undefined) {
    w.field(8, 2);
    w.i32(v.max_num_splits);
  }
  w.structEnd();
}

export function readTFetchSplitBatchRequest(r: ThriftReader): TFetchSplitBatchRequest {
  const v = {} as TFetchSplitBatchRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.split_source_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.max_num_splits = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TFetchSplitBatchResult {
  splits?: TScanRangeLocations[];
  status?: TStatus;
}

export function writeTFetchSplitBatchResult(w: ThriftWriter, v: TFetchSplitBatchResult): void {
  w.structBegin();
  if (v.splits !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.splits, writeTScanRangeLocations);
  }
  if (v.status !== undefined) {
    w.field(12, 2);
    writeTStatus(w, v.status);
  }
  w.structEnd();
}

export function readTFetchSplitBatchResult(r: ThriftReader): TFetchSplitBatchResult {
  const v = {} as TFetchSplitBatchResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.splits = readList(r, 12, readTScanRangeLocations);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TFetchRunningQueriesResult {
  status?: TStatus;
  running_queries?: TUniqueId[];
}

export function writeTFetchRunningQueriesResult(w: ThriftWriter, v: TFetchRunningQueriesResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.running_queries !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.running_queries, writeTUniqueId);
  }
  w.structEnd();
}

export function readTFetchRunningQueriesResult(r: ThriftReader): TFetchRunningQueriesResult {
  const v = {} as TFetchRunningQueriesResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.running_queries = readList(r, 12, readTUniqueId);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export type TFetchRunningQueriesRequest = Record<never, never>;

export function writeTFetchRunningQueriesRequest(w: ThriftWriter, _v: TFetchRunningQueriesRequest): void {
  w.structBegin();
  w.structEnd();
}

export function readTFetchRunningQueriesRequest(r: ThriftReader): TFetchRunningQueriesRequest {
  const v = {} as TFetchRunningQueriesRequest;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export type TFetchRoutineLoadJobRequest = Record<never, never>;

export function writeTFetchRoutineLoadJobRequest(w: ThriftWriter, _v: TFetchRoutineLoadJobRequest): void {
  w.structBegin();
  w.structEnd();
}

export function readTFetchRoutineLoadJobRequest(r: ThriftReader): TFetchRoutineLoadJobRequest {
  const v = {} as TFetchRoutineLoadJobRequest;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export interface TRoutineLoadJob {
  job_id?: string;
  job_name?: string;
  create_time?: string;
  pause_time?: string;
  end_time?: string;
  db_name?: string;
  table_name?: string;
  state?: string;
  current_task_num?: string;
  job_properties?: string;
  data_source_properties?: string;
  custom_properties?: string;
  statistic?: string;
  progress?: string;
  lag?: string;
  reason_of_state_changed?: string;
  error_log_urls?: string;
  user_name?: string;
  current_abort_task_num?: number;
  is_abnormal_pause?: boolean;
  compute_group?: string;
}

export function writeTRoutineLoadJob(w: ThriftWriter, v: TRoutineLoadJob): void {
  w.structBegin();
  if (v.job_id !== undefined) {
    w.field(11, 1);
    w.string(v.job_id);
  }
  if (v.job_name !== undefined) {
    w.field(11, 2);
    w.string(v.job_name);
  }
  if (v.create_time !== undefined) {
    w.field(11, 3);
    w.string(v.create_time);
  }
  if (v.pause_time !== undefined) {
    w.field(11, 4);
    w.string(v.pause_time);
  }
  if (v.end_time !== undefined) {
    w.field(11, 5);
    w.string(v.end_time);
  }
  if (v.db_name !== undefined) {
    w.field(11, 6);
    w.string(v.db_name);
  }
  if (v.table_name !== undefined) {
    w.field(11, 7);
    w.string(v.table_name);
  }
  if (v.state !== undefined) {
    w.field(11, 8);
    w.string(v.state);
  }
  if (v.current_task_num !== undefined) {
    w.field(11, 9);
    w.string(v.current_task_num);
  }
  if (v.job_properties !== undefined) {
    w.field(11, 10);
    w.string(v.job_properties);
  }
  if (v.data_source_properties !== undefined) {
    w.field(11, 11);
    w.string(v.data_source_properties);
  }
  if (v.custom_properties !== undefined) {
    w.field(11, 12);
    w.string(v.custom_properties);
  }
  if (v.statistic !== undefined) {
    w.field(11, 13);
    w.string(v.statistic);
  }
  if (v.progress !== undefined) {
    w.field(11, 14);
    w.string(v.progress);
  }
  if (v.lag !== undefined) {
    w.field(11, 15);
    w.string(v.lag);
  }
  if (v.reason_of_state_changed !== undefined) {
    w.field(11, 16);
    w.string(v.reason_of_state_changed);
  }
  if (v.error_log_urls !== undefined) {
    w.field(11, 17);
    w.string(v.error_log_urls);
  }
  if (v.user_name !== undefined) {
    w.field(11, 18);
    w.string(v.user_name);
  }
  if (v.current_abort_task_num !== undefined) {
    w.field(8, 19);
    w.i32(v.current_abort_task_num);
  }
  if (v.is_abnormal_pause !== undefined) {
    w.boolField(20, v.is_abnormal_pause);
  }
  if (v.compute_group !== undefined) {
    w.field(11, 21);
    w.string(v.compute_group);
  }
  w.structEnd();
}

export function readTRoutineLoadJob(r: ThriftReader): TRoutineLoadJob {
  const v = {} as TRoutineLoadJob;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.job_id = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.job_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.create_time = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.pause_time = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.end_time = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.state = r.string();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.current_task_num = r.string();
        continue;
      case 10:
        if (r.fieldType !== 11) break;
        v.job_properties = r.string();
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.data_source_properties = r.string();
        continue;
      case 12:
        if (r.fieldType !== 11) break;
        v.custom_properties = r.string();
        continue;
      case 13:
        if (r.fieldType !== 11) break;
        v.statistic = r.string();
        continue;
      case 14:
        if (r.fieldType !== 11) break;
        v.progress = r.string();
        continue;
      case 15:
        if (r.fieldType !== 11) break;
        v.lag = r.string();
        continue;
      case 16:
        if (r.fieldType !== 11) break;
        v.reason_of_state_changed = r.string();
        continue;
      case 17:
        if (r.fieldType !== 11) break;
        v.error_log_urls = r.string();
        continue;
      case 18:
        if (r.fieldType !== 11) break;
        v.user_name = r.string();
        continue;
      case 19:
        if (r.fieldType !== 8) break;
        v.current_abort_task_num = r.i32();
        continue;
      case 20:
        if (r.fieldType !== 2) break;
        v.is_abnormal_pause = r.bool();
        continue;
      case 21:
        if (r.fieldType !== 11) break;
        v.compute_group = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TFetchRoutineLoadJobResult {
  routineLoadJobs?: TRoutineLoadJob[];
}

export function writeTFetchRoutineLoadJobResult(w: ThriftWriter, v: TFetchRoutineLoadJobResult): void {
  w.structBegin();
  if (v.routineLoadJobs !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.routineLoadJobs, writeTRoutineLoadJob);
  }
  w.structEnd();
}

export function readTFetchRoutineLoadJobResult(r: ThriftReader): TFetchRoutineLoadJobResult {
  const v = {} as TFetchRoutineLoadJobResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.routineLoadJobs = readList(r, 12, readTRoutineLoadJob);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export type TFetchLoadJobRequest = Record<never, never>;

export function writeTFetchLoadJobRequest(w: ThriftWriter, _v: TFetchLoadJobRequest): void {
  w.structBegin();
  w.structEnd();
}

export function readTFetchLoadJobRequest(r: ThriftReader): TFetchLoadJobRequest {
  const v = {} as TFetchLoadJobRequest;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export interface TLoadJob {
  job_id?: string;
  label?: string;
  state?: string;
  progress?: string;
  type?: string;
  etl_info?: string;
  task_info?: string;
  error_msg?: string;
  create_time?: string;
  etl_start_time?: string;
  etl_finish_time?: string;
  load_start_time?: string;
  load_finish_time?: string;
  url?: string;
  job_details?: string;
  transaction_id?: string;
  error_tablets?: string;
  user?: string;
  comment?: string;
  first_error_msg?: string;
}

export function writeTLoadJob(w: ThriftWriter, v: TLoadJob): void {
  w.structBegin();
  if (v.job_id !== undefined) {
    w.field(11, 1);
    w.string(v.job_id);
  }
  if (v.label !== undefined) {
    w.field(11, 2);
    w.string(v.label);
  }
  if (v.state !== undefined) {
    w.field(11, 3);
    w.string(v.state);
  }
  if (v.progress !== undefined) {
    w.field(11, 4);
    w.string(v.progress);
  }
  if (v.type !== undefined) {
    w.field(11, 5);
    w.string(v.type);
  }
  if (v.etl_info !== undefined) {
    w.field(11, 6);
    w.string(v.etl_info);
  }
  if (v.task_info !== undefined) {
    w.field(11, 7);
    w.string(v.task_info);
  }
  if (v.error_msg !== undefined) {
    w.field(11, 8);
    w.string(v.error_msg);
  }
  if (v.create_time !== undefined) {
    w.field(11, 9);
    w.string(v.create_time);
  }
  if (v.etl_start_time !== undefined) {
    w.field(11, 10);
    w.string(v.etl_start_time);
  }
  if (v.etl_finish_time !== undefined) {
    w.field(11, 11);
    w.string(v.etl_finish_time);
  }
  if (v.load_start_time !== undefined) {
    w.field(11, 12);
    w.string(v.load_start_time);
  }
  if (v.load_finish_time !== undefined) {
    w.field(11, 13);
    w.string(v.load_finish_time);
  }
  if (v.url !== undefined) {
    w.field(11, 14);
    w.string(v.url);
  }
  if (v.job_details !== undefined) {
    w.field(11, 15);
    w.string(v.job_details);
  }
  if (v.transaction_id !== undefined) {
    w.field(11, 16);
    w.string(v.transaction_id);
  }
  if (v.error_tablets !== undefined) {
    w.field(11, 17);
    w.string(v.error_tablets);
  }
  if (v.user !== undefined) {
    w.field(11, 18);
    w.string(v.user);
  }
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

export function readTLoadJob(r: ThriftReader): TLoadJob {
  const v = {} as TLoadJob;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.job_id = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.label = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.state = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.progress = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.type = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.etl_info = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.task_info = r.string();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.error_msg = r.string();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.create_time = r.string();
        continue;
      case 10:
        if (r.fieldType !== 11) break;
        v.etl_start_time = r.string();
        continue;
      case 11:
        if (r.fieldType !== 11) break;
        v.etl_finish_time = r.string();
        continue;
      case 12:
        if (r.fieldType !== 11) break;
        v.load_start_time = r.string();
        continue;
      case 13:
        if (r.fieldType !== 11) break;
        v.load_finish_time = r.string();
        continue;
      case 14:
        if (r.fieldType !== 11) break;
        v.url = r.string();
        continue;
      case 15:
        if (r.fieldType !== 11) break;
        v.job_details = r.string();
        continue;
      case 16:
        if (r.fieldType !== 11) break;
        v.transaction_id = r.string();
        continue;
      case 17:
        if (r.fieldType !== 11) break;
        v.error_tablets = r.string();
        continue;
      case 18:
        if (r.fieldType !== 11) break;
        v.user = r.string();
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
  return v;
}

export interface TFetchLoadJobResult {
  loadJobs?: TLoadJob[];
}

export function writeTFetchLoadJobResult(w: ThriftWriter, v: TFetchLoadJobResult): void {
  w.structBegin();
  if (v.loadJobs !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.loadJobs, writeTLoadJob);
  }
  w.structEnd();
}

export function readTFetchLoadJobResult(r: ThriftReader): TFetchLoadJobResult {
  const v = {} as TFetchLoadJobResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.loadJobs = readList(r, 12, readTLoadJob);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPlanNodeRuntimeStatsItem {
  node_id?: number;
  input_rows?: bigint;
  output_rows?: bigint;
  common_filter_rows?: bigint;
  common_filter_input_rows?: bigint;
  runtime_filter_rows?: bigint;
  runtime_filter_input_rows?: bigint;
  join_builder_rows?: bigint;
  join_probe_rows?: bigint;
  join_builder_skew_ratio?: number;
  join_prober_skew_ratio?: number;
  instance_num?: number;
}

export function writeTPlanNodeRuntimeStatsItem(w: ThriftWriter, v: TPlanNodeRuntimeStatsItem): void {
  w.structBegin();
  if (v.node_id !== undefined) {
    w.field(8, 1);
    w.i32(v.node_id);
  }
  if (v.input_rows !== undefined) {
    w.field(10, 2);
    w.i64(v.input_rows);
  }
  if (v.output_rows !== undefined) {
    w.field(10, 3);
    w.i64(v.output_rows);
  }
  if (v.common_filter_rows !== undefined) {
    w.field(10, 4);
    w.i64(v.common_filter_rows);
  }
  if (v.common_filter_input_rows !== undefined) {
    w.field(10, 5);
    w.i64(v.common_filter_input_rows);
  }
  if (v.runtime_filter_rows !== undefined) {
    w.field(10, 6);
    w.i64(v.runtime_filter_rows);
  }
  if (v.runtime_filter_input_rows !== undefined) {
    w.field(10, 7);
    w.i64(v.runtime_filter_input_rows);
  }
  if (v.join_builder_rows !== undefined) {
    w.field(10, 8);
    w.i64(v.join_builder_rows);
  }
  if (v.join_probe_rows !== undefined) {
    w.field(10, 9);
    w.i64(v.join_probe_rows);
  }
  if (v.join_builder_skew_ratio !== undefined) {
    w.field(8, 10);
    w.i32(v.join_builder_skew_ratio);
  }
  if (v.join_prober_skew_ratio !== undefined) {
    w.field(8, 11);
    w.i32(v.join_prober_skew_ratio);
  }
  if (v.instance_num !== undefined) {
    w.field(8, 12);
    w.i32(v.instance_num);
  }
  w.structEnd();
}

export function readTPlanNodeRuntimeStatsItem(r: ThriftReader): TPlanNodeRuntimeStatsItem {
  const v = {} as TPlanNodeRuntimeStatsItem;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.node_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.input_rows = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.output_rows = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.common_filter_rows = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.common_filter_input_rows = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.runtime_filter_rows = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 10) break;
        v.runtime_filter_input_rows = r.i64();
        continue;
      case 8:
        if (r.fieldType !== 10) break;
        v.join_builder_rows = r.i64();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.join_probe_rows = r.i64();
        continue;
      case 10:
        if (r.fieldType !== 8) break;
        v.join_builder_skew_ratio = r.i32();
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.join_prober_skew_ratio = r.i32();
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.instance_num = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TEncryptionKey {
  key_pb?: Uint8Array;
}

export function writeTEncryptionKey(w: ThriftWriter, v: TEncryptionKey): void {
  w.structBegin();
  if (v.key_pb !== undefined) {
    w.field(11, 1);
    w.binary(v.key_pb);
  }
  w.structEnd();
}

export function readTEncryptionKey(r: ThriftReader): TEncryptionKey {
  const v = {} as TEncryptionKey;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.key_pb = r.binary();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetEncryptionKeysRequest {
  version?: number;
}

export function writeTGetEncryptionKeysRequest(w: ThriftWriter, v: TGetEncryptionKeysRequest): void {
  w.structBegin();
  if (v.version !== undefined) {
    w.field(8, 2);
    w.i32(v.version);
  }
  w.structEnd();
}

export function readTGetEncryptionKeysRequest(r: ThriftReader): TGetEncryptionKeysRequest {
  const v = {} as TGetEncryptionKeysRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 2:
        if (r.fieldType !== 8) break;
        v.version = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetEncryptionKeysResult {
  status?: TStatus;
  master_keys?: TEncryptionKey[];
}

export function writeTGetEncryptionKeysResult(w: ThriftWriter, v: TGetEncryptionKeysResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.master_keys !== undefined) {
    w.field(15, 2);
    writeList(w, 12, v.master_keys, writeTEncryptionKey);
  }
  w.structEnd();
}

export function readTGetEncryptionKeysResult(r: ThriftReader): TGetEncryptionKeysResult {
  const v = {} as TGetEncryptionKeysResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.master_keys = readList(r, 12, readTEncryptionKey);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetTableTDEInfoRequest {
  db_id?: bigint;
  table_id?: bigint;
}

export function writeTGetTableTDEInfoRequest(w: ThriftWriter, v: TGetTableTDEInfoRequest): void {
  w.structBegin();
  if (v.db_id !== undefined) {
    w.field(10, 1);
    w.i64(v.db_id);
  }
  if (v.table_id !== undefined) {
    w.field(10, 2);
    w.i64(v.table_id);
  }
  w.structEnd();
}

export function readTGetTableTDEInfoRequest(r: ThriftReader): TGetTableTDEInfoRequest {
  const v = {} as TGetTableTDEInfoRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetTableTDEInfoResult {
  status?: TStatus;
  algorithm?: TEncryptionAlgorithm;
}

export function writeTGetTableTDEInfoResult(w: ThriftWriter, v: TGetTableTDEInfoResult): void {
  w.structBegin();
  if (v.status !== undefined) {
    w.field(12, 1);
    writeTStatus(w, v.status);
  }
  if (v.algorithm !== undefined) {
    w.field(8, 2);
    w.i32(v.algorithm);
  }
  w.structEnd();
}

export function readTGetTableTDEInfoResult(r: ThriftReader): TGetTableTDEInfoResult {
  const v = {} as TGetTableTDEInfoResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.algorithm = r.i32() as TEncryptionAlgorithm;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TPartitionMeta {
  id?: bigint;
  visible_version?: bigint;
  visible_version_time?: bigint;
}

export function writeTPartitionMeta(w: ThriftWriter, v: TPartitionMeta): void {
  w.structBegin();
  if (v.id !== undefined) {
    w.field(10, 1);
    w.i64(v.id);
  }
  if (v.visible_version !== undefined) {
    w.field(10, 2);
    w.i64(v.visible_version);
  }
  if (v.visible_version_time !== undefined) {
    w.field(10, 3);
    w.i64(v.visible_version_time);
  }
  w.structEnd();
}

export function readTPartitionMeta(r: ThriftReader): TPartitionMeta {
  const v = {} as TPartitionMeta;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 10) break;
        v.id = r.i64();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.visible_version = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.visible_version_time = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TGetOlapTableMetaRequest {
  user: string;
  passwd: string;
  db: string;
  table: string;
  table_id: bigint;
  version?: number;
  partitions?: TPartitionMeta[];
}

export function writeTGetOlapTableMetaRequest(w: ThriftWriter, v: TGetOlapTableMetaRequest): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.user);
  w.field(11, 2);
  w.string(v.passwd);
  w.field(11, 3);
  w.string(v.db);
  w.field(11, 4);
  w.string(v.table);
  w.field(10, 5);
  w.i64(v.table_id);
  if (v.version !== undefined) {
    w.field(8, 6);
    w.i32(v.version);
  }
  if (v.partitions !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.partitions, writeTPartitionMeta);
  }
  w.structEnd();
}

export function readTGetOlapTableMetaRequest(r: ThriftReader): TGetOlapTableMetaRequest {
  const v = {} as TGetOlapTableMetaRequest;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.user = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.passwd = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.db = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.table = r.string();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.version = r.i32();
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.partitions = readList(r, 12, readTPartitionMeta);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.user === undefined) missing("TGetOlapTableMetaRequest", "user");
  if (v.passwd === undefined) missing("TGetOlapTableMetaRequest", "passwd");
  if (v.db === undefined) missing("TGetOlapTableMetaRequest", "db");
  if (v.table === undefined) missing("TGetOlapTableMetaRequest", "table");
  if (v.table_id === undefined) missing("TGetOlapTableMetaRequest", "table_id");
  return v;
}

export interface TGetOlapTableMetaResult {
  status: TStatus;
  table_meta: Uint8Array;
  updated_partitions?: Uint8Array[];
  removed_partitions?: bigint[];
}

export function writeTGetOlapTableMetaResult(w: ThriftWriter, v: TGetOlapTableMetaResult): void {
  w.structBegin();
  w.field(12, 1);
  writeTStatus(w, v.status);
  w.field(11, 2);
  w.binary(v.table_meta);
  if (v.updated_partitions !== undefined) {
    w.field(15, 3);
    writeList(w, 11, v.updated_partitions, wBinary);
  }
  if (v.removed_partitions !== undefined) {
    w.field(15, 4);
    writeList(w, 10, v.removed_partitions, wI64);
  }
  w.structEnd();
}

export function readTGetOlapTableMetaResult(r: ThriftReader): TGetOlapTableMetaResult {
  const v = {} as TGetOlapTableMetaResult;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.status = readTStatus(r);
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.table_meta = r.binary();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.updated_partitions = readList(r, 11, rBinary);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.removed_partitions = readList(r, 10, rI64);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.status === undefined) missing("TGetOlapTableMetaResult", "status");
  if (v.table_meta === undefined) missing("TGetOlapTableMetaResult", "table_meta");
  return v;
}

export interface FrontendService_getDbNames_args {
  params: TGetDbsParams;
}

export function writeFrontendService_getDbNames_args(w: ThriftWriter, v: FrontendService_getDbNames_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetDbsParams(w, v.params);
  w.structEnd();
}

export function readFrontendService_getDbNames_args(r: ThriftReader): FrontendService_getDbNames_args {
  const v = {} as FrontendService_getDbNames_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTGetDbsParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("FrontendService_getDbNames_args", "params");
  return v;
}

export function writeFrontendService_getDbNames_result(w: ThriftWriter, v: TGetDbsResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetDbsResult(w, v);
  w.structEnd();
}

export function readFrontendService_getDbNames_result(r: ThriftReader): TGetDbsResult {
  let v: TGetDbsResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetDbsResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getDbNames_result", "success");
  return v;
}

export interface FrontendService_getTableNames_args {
  params: TGetTablesParams;
}

export function writeFrontendService_getTableNames_args(w: ThriftWriter, v: FrontendService_getTableNames_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetTablesParams(w, v.params);
  w.structEnd();
}

export function readFrontendService_getTableNames_args(r: ThriftReader): FrontendService_getTableNames_args {
  const v = {} as FrontendService_getTableNames_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTGetTablesParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("FrontendService_getTableNames_args", "params");
  return v;
}

export function writeFrontendService_getTableNames_result(w: ThriftWriter, v: TGetTablesResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetTablesResult(w, v);
  w.structEnd();
}

export function readFrontendService_getTableNames_result(r: ThriftReader): TGetTablesResult {
  let v: TGetTablesResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetTablesResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getTableNames_result", "success");
  return v;
}

export interface FrontendService_describeTables_args {
  params: TDescribeTablesParams;
}

export function writeFrontendService_describeTables_args(w: ThriftWriter, v: FrontendService_describeTables_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTDescribeTablesParams(w, v.params);
  w.structEnd();
}

export function readFrontendService_describeTables_args(r: ThriftReader): FrontendService_describeTables_args {
  const v = {} as FrontendService_describeTables_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTDescribeTablesParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("FrontendService_describeTables_args", "params");
  return v;
}

export function writeFrontendService_describeTables_result(w: ThriftWriter, v: TDescribeTablesResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTDescribeTablesResult(w, v);
  w.structEnd();
}

export function readFrontendService_describeTables_result(r: ThriftReader): TDescribeTablesResult {
  let v: TDescribeTablesResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTDescribeTablesResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_describeTables_result", "success");
  return v;
}

export interface FrontendService_showVariables_args {
  params: TShowVariableRequest;
}

export function writeFrontendService_showVariables_args(w: ThriftWriter, v: FrontendService_showVariables_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTShowVariableRequest(w, v.params);
  w.structEnd();
}

export function readFrontendService_showVariables_args(r: ThriftReader): FrontendService_showVariables_args {
  const v = {} as FrontendService_showVariables_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTShowVariableRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("FrontendService_showVariables_args", "params");
  return v;
}

export function writeFrontendService_showVariables_result(w: ThriftWriter, v: TShowVariableResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTShowVariableResult(w, v);
  w.structEnd();
}

export function readFrontendService_showVariables_result(r: ThriftReader): TShowVariableResult {
  let v: TShowVariableResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTShowVariableResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_showVariables_result", "success");
  return v;
}

export interface FrontendService_reportExecStatus_args {
  params: TReportExecStatusParams;
}

export function writeFrontendService_reportExecStatus_args(w: ThriftWriter, v: FrontendService_reportExecStatus_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTReportExecStatusParams(w, v.params);
  w.structEnd();
}

export function readFrontendService_reportExecStatus_args(r: ThriftReader): FrontendService_reportExecStatus_args {
  const v = {} as FrontendService_reportExecStatus_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTReportExecStatusParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("FrontendService_reportExecStatus_args", "params");
  return v;
}

export function writeFrontendService_reportExecStatus_result(w: ThriftWriter, v: TReportExecStatusResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTReportExecStatusResult(w, v);
  w.structEnd();
}

export function readFrontendService_reportExecStatus_result(r: ThriftReader): TReportExecStatusResult {
  let v: TReportExecStatusResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTReportExecStatusResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_reportExecStatus_result", "success");
  return v;
}

export interface FrontendService_finishTask_args {
  request: TFinishTaskRequest;
}

export function writeFrontendService_finishTask_args(w: ThriftWriter, v: FrontendService_finishTask_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTFinishTaskRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_finishTask_args(r: ThriftReader): FrontendService_finishTask_args {
  const v = {} as FrontendService_finishTask_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTFinishTaskRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_finishTask_args", "request");
  return v;
}

export function writeFrontendService_finishTask_result(w: ThriftWriter, v: TMasterResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTMasterResult(w, v);
  w.structEnd();
}

export function readFrontendService_finishTask_result(r: ThriftReader): TMasterResult {
  let v: TMasterResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTMasterResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_finishTask_result", "success");
  return v;
}

export interface FrontendService_report_args {
  request: TReportRequest;
}

export function writeFrontendService_report_args(w: ThriftWriter, v: FrontendService_report_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTReportRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_report_args(r: ThriftReader): FrontendService_report_args {
  const v = {} as FrontendService_report_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTReportRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_report_args", "request");
  return v;
}

export function writeFrontendService_report_result(w: ThriftWriter, v: TMasterResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTMasterResult(w, v);
  w.structEnd();
}

export function readFrontendService_report_result(r: ThriftReader): TMasterResult {
  let v: TMasterResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTMasterResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_report_result", "success");
  return v;
}

export type FrontendService_fetchResource_args = Record<never, never>;

export function writeFrontendService_fetchResource_args(w: ThriftWriter, _v: FrontendService_fetchResource_args): void {
  w.structBegin();
  w.structEnd();
}

export function readFrontendService_fetchResource_args(r: ThriftReader): FrontendService_fetchResource_args {
  const v = {} as FrontendService_fetchResource_args;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export function writeFrontendService_fetchResource_result(w: ThriftWriter, v: TFetchResourceResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTFetchResourceResult(w, v);
  w.structEnd();
}

export function readFrontendService_fetchResource_result(r: ThriftReader): TFetchResourceResult {
  let v: TFetchResourceResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTFetchResourceResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_fetchResource_result", "success");
  return v;
}

export interface FrontendService_forward_args {
  params: TMasterOpRequest;
}

export function writeFrontendService_forward_args(w: ThriftWriter, v: FrontendService_forward_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTMasterOpRequest(w, v.params);
  w.structEnd();
}

export function readFrontendService_forward_args(r: ThriftReader): FrontendService_forward_args {
  const v = {} as FrontendService_forward_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTMasterOpRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("FrontendService_forward_args", "params");
  return v;
}

export function writeFrontendService_forward_result(w: ThriftWriter, v: TMasterOpResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTMasterOpResult(w, v);
  w.structEnd();
}

export function readFrontendService_forward_result(r: ThriftReader): TMasterOpResult {
  let v: TMasterOpResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTMasterOpResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_forward_result", "success");
  return v;
}

export interface FrontendService_listTableStatus_args {
  params: TGetTablesParams;
}

export function writeFrontendService_listTableStatus_args(w: ThriftWriter, v: FrontendService_listTableStatus_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetTablesParams(w, v.params);
  w.structEnd();
}

export function readFrontendService_listTableStatus_args(r: ThriftReader): FrontendService_listTableStatus_args {
  const v = {} as FrontendService_listTableStatus_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTGetTablesParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("FrontendService_listTableStatus_args", "params");
  return v;
}

export function writeFrontendService_listTableStatus_result(w: ThriftWriter, v: TListTableStatusResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTListTableStatusResult(w, v);
  w.structEnd();
}

export function readFrontendService_listTableStatus_result(r: ThriftReader): TListTableStatusResult {
  let v: TListTableStatusResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTListTableStatusResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_listTableStatus_result", "success");
  return v;
}

export interface FrontendService_listTableMetadataNameIds_args {
  params: TGetTablesParams;
}

export function writeFrontendService_listTableMetadataNameIds_args(w: ThriftWriter, v: FrontendService_listTableMetadataNameIds_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetTablesParams(w, v.params);
  w.structEnd();
}

export function readFrontendService_listTableMetadataNameIds_args(r: ThriftReader): FrontendService_listTableMetadataNameIds_args {
  const v = {} as FrontendService_listTableMetadataNameIds_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTGetTablesParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("FrontendService_listTableMetadataNameIds_args", "params");
  return v;
}

export function writeFrontendService_listTableMetadataNameIds_result(w: ThriftWriter, v: TListTableMetadataNameIdsResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTListTableMetadataNameIdsResult(w, v);
  w.structEnd();
}

export function readFrontendService_listTableMetadataNameIds_result(r: ThriftReader): TListTableMetadataNameIdsResult {
  let v: TListTableMetadataNameIdsResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTListTableMetadataNameIdsResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_listTableMetadataNameIds_result", "success");
  return v;
}

export interface FrontendService_listTablePrivilegeStatus_args {
  params: TGetTablesParams;
}

export function writeFrontendService_listTablePrivilegeStatus_args(w: ThriftWriter, v: FrontendService_listTablePrivilegeStatus_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetTablesParams(w, v.params);
  w.structEnd();
}

export function readFrontendService_listTablePrivilegeStatus_args(r: ThriftReader): FrontendService_listTablePrivilegeStatus_args {
  const v = {} as FrontendService_listTablePrivilegeStatus_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTGetTablesParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("FrontendService_listTablePrivilegeStatus_args", "params");
  return v;
}

export function writeFrontendService_listTablePrivilegeStatus_result(w: ThriftWriter, v: TListPrivilegesResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTListPrivilegesResult(w, v);
  w.structEnd();
}

export function readFrontendService_listTablePrivilegeStatus_result(r: ThriftReader): TListPrivilegesResult {
  let v: TListPrivilegesResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTListPrivilegesResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_listTablePrivilegeStatus_result", "success");
  return v;
}

export interface FrontendService_listSchemaPrivilegeStatus_args {
  params: TGetTablesParams;
}

export function writeFrontendService_listSchemaPrivilegeStatus_args(w: ThriftWriter, v: FrontendService_listSchemaPrivilegeStatus_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetTablesParams(w, v.params);
  w.structEnd();
}

export function readFrontendService_listSchemaPrivilegeStatus_args(r: ThriftReader): FrontendService_listSchemaPrivilegeStatus_args {
  const v = {} as FrontendService_listSchemaPrivilegeStatus_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTGetTablesParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("FrontendService_listSchemaPrivilegeStatus_args", "params");
  return v;
}

export function writeFrontendService_listSchemaPrivilegeStatus_result(w: ThriftWriter, v: TListPrivilegesResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTListPrivilegesResult(w, v);
  w.structEnd();
}

export function readFrontendService_listSchemaPrivilegeStatus_result(r: ThriftReader): TListPrivilegesResult {
  let v: TListPrivilegesResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTListPrivilegesResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_listSchemaPrivilegeStatus_result", "success");
  return v;
}

export interface FrontendService_listUserPrivilegeStatus_args {
  params: TGetTablesParams;
}

export function writeFrontendService_listUserPrivilegeStatus_args(w: ThriftWriter, v: FrontendService_listUserPrivilegeStatus_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetTablesParams(w, v.params);
  w.structEnd();
}

export function readFrontendService_listUserPrivilegeStatus_args(r: ThriftReader): FrontendService_listUserPrivilegeStatus_args {
  const v = {} as FrontendService_listUserPrivilegeStatus_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.params = readTGetTablesParams(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.params === undefined) missing("FrontendService_listUserPrivilegeStatus_args", "params");
  return v;
}

export function writeFrontendService_listUserPrivilegeStatus_result(w: ThriftWriter, v: TListPrivilegesResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTListPrivilegesResult(w, v);
  w.structEnd();
}

export function readFrontendService_listUserPrivilegeStatus_result(r: ThriftReader): TListPrivilegesResult {
  let v: TListPrivilegesResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTListPrivilegesResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_listUserPrivilegeStatus_result", "success");
  return v;
}

export interface FrontendService_loadTxnBegin_args {
  request: TLoadTxnBeginRequest;
}

export function writeFrontendService_loadTxnBegin_args(w: ThriftWriter, v: FrontendService_loadTxnBegin_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTLoadTxnBeginRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_loadTxnBegin_args(r: ThriftReader): FrontendService_loadTxnBegin_args {
  const v = {} as FrontendService_loadTxnBegin_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTLoadTxnBeginRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_loadTxnBegin_args", "request");
  return v;
}

export function writeFrontendService_loadTxnBegin_result(w: ThriftWriter, v: TLoadTxnBeginResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTLoadTxnBeginResult(w, v);
  w.structEnd();
}

export function readFrontendService_loadTxnBegin_result(r: ThriftReader): TLoadTxnBeginResult {
  let v: TLoadTxnBeginResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTLoadTxnBeginResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_loadTxnBegin_result", "success");
  return v;
}

export interface FrontendService_loadTxnPreCommit_args {
  request: TLoadTxnCommitRequest;
}

export function writeFrontendService_loadTxnPreCommit_args(w: ThriftWriter, v: FrontendService_loadTxnPreCommit_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTLoadTxnCommitRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_loadTxnPreCommit_args(r: ThriftReader): FrontendService_loadTxnPreCommit_args {
  const v = {} as FrontendService_loadTxnPreCommit_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTLoadTxnCommitRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_loadTxnPreCommit_args", "request");
  return v;
}

export function writeFrontendService_loadTxnPreCommit_result(w: ThriftWriter, v: TLoadTxnCommitResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTLoadTxnCommitResult(w, v);
  w.structEnd();
}

export function readFrontendService_loadTxnPreCommit_result(r: ThriftReader): TLoadTxnCommitResult {
  let v: TLoadTxnCommitResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTLoadTxnCommitResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_loadTxnPreCommit_result", "success");
  return v;
}

export interface FrontendService_loadTxn2PC_args {
  request: TLoadTxn2PCRequest;
}

export function writeFrontendService_loadTxn2PC_args(w: ThriftWriter, v: FrontendService_loadTxn2PC_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTLoadTxn2PCRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_loadTxn2PC_args(r: ThriftReader): FrontendService_loadTxn2PC_args {
  const v = {} as FrontendService_loadTxn2PC_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTLoadTxn2PCRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_loadTxn2PC_args", "request");
  return v;
}

export function writeFrontendService_loadTxn2PC_result(w: ThriftWriter, v: TLoadTxn2PCResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTLoadTxn2PCResult(w, v);
  w.structEnd();
}

export function readFrontendService_loadTxn2PC_result(r: ThriftReader): TLoadTxn2PCResult {
  let v: TLoadTxn2PCResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTLoadTxn2PCResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_loadTxn2PC_result", "success");
  return v;
}

export interface FrontendService_loadTxnCommit_args {
  request: TLoadTxnCommitRequest;
}

export function writeFrontendService_loadTxnCommit_args(w: ThriftWriter, v: FrontendService_loadTxnCommit_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTLoadTxnCommitRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_loadTxnCommit_args(r: ThriftReader): FrontendService_loadTxnCommit_args {
  const v = {} as FrontendService_loadTxnCommit_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTLoadTxnCommitRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_loadTxnCommit_args", "request");
  return v;
}

export function writeFrontendService_loadTxnCommit_result(w: ThriftWriter, v: TLoadTxnCommitResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTLoadTxnCommitResult(w, v);
  w.structEnd();
}

export function readFrontendService_loadTxnCommit_result(r: ThriftReader): TLoadTxnCommitResult {
  let v: TLoadTxnCommitResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTLoadTxnCommitResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_loadTxnCommit_result", "success");
  return v;
}

export interface FrontendService_loadTxnRollback_args {
  request: TLoadTxnRollbackRequest;
}

export function writeFrontendService_loadTxnRollback_args(w: ThriftWriter, v: FrontendService_loadTxnRollback_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTLoadTxnRollbackRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_loadTxnRollback_args(r: ThriftReader): FrontendService_loadTxnRollback_args {
  const v = {} as FrontendService_loadTxnRollback_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTLoadTxnRollbackRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_loadTxnRollback_args", "request");
  return v;
}

export function writeFrontendService_loadTxnRollback_result(w: ThriftWriter, v: TLoadTxnRollbackResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTLoadTxnRollbackResult(w, v);
  w.structEnd();
}

export function readFrontendService_loadTxnRollback_result(r: ThriftReader): TLoadTxnRollbackResult {
  let v: TLoadTxnRollbackResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTLoadTxnRollbackResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_loadTxnRollback_result", "success");
  return v;
}

export interface FrontendService_beginTxn_args {
  request: TBeginTxnRequest;
}

export function writeFrontendService_beginTxn_args(w: ThriftWriter, v: FrontendService_beginTxn_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTBeginTxnRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_beginTxn_args(r: ThriftReader): FrontendService_beginTxn_args {
  const v = {} as FrontendService_beginTxn_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTBeginTxnRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_beginTxn_args", "request");
  return v;
}

export function writeFrontendService_beginTxn_result(w: ThriftWriter, v: TBeginTxnResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTBeginTxnResult(w, v);
  w.structEnd();
}

export function readFrontendService_beginTxn_result(r: ThriftReader): TBeginTxnResult {
  let v: TBeginTxnResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTBeginTxnResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_beginTxn_result", "success");
  return v;
}

export interface FrontendService_commitTxn_args {
  request: TCommitTxnRequest;
}

export function writeFrontendService_commitTxn_args(w: ThriftWriter, v: FrontendService_commitTxn_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTCommitTxnRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_commitTxn_args(r: ThriftReader): FrontendService_commitTxn_args {
  const v = {} as FrontendService_commitTxn_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTCommitTxnRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_commitTxn_args", "request");
  return v;
}

export function writeFrontendService_commitTxn_result(w: ThriftWriter, v: TCommitTxnResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTCommitTxnResult(w, v);
  w.structEnd();
}

export function readFrontendService_commitTxn_result(r: ThriftReader): TCommitTxnResult {
  let v: TCommitTxnResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTCommitTxnResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_commitTxn_result", "success");
  return v;
}

export interface FrontendService_rollbackTxn_args {
  request: TRollbackTxnRequest;
}

export function writeFrontendService_rollbackTxn_args(w: ThriftWriter, v: FrontendService_rollbackTxn_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTRollbackTxnRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_rollbackTxn_args(r: ThriftReader): FrontendService_rollbackTxn_args {
  const v = {} as FrontendService_rollbackTxn_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTRollbackTxnRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_rollbackTxn_args", "request");
  return v;
}

export function writeFrontendService_rollbackTxn_result(w: ThriftWriter, v: TRollbackTxnResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTRollbackTxnResult(w, v);
  w.structEnd();
}

export function readFrontendService_rollbackTxn_result(r: ThriftReader): TRollbackTxnResult {
  let v: TRollbackTxnResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTRollbackTxnResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_rollbackTxn_result", "success");
  return v;
}

export interface FrontendService_getBinlog_args {
  request: TGetBinlogRequest;
}

export function writeFrontendService_getBinlog_args(w: ThriftWriter, v: FrontendService_getBinlog_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetBinlogRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_getBinlog_args(r: ThriftReader): FrontendService_getBinlog_args {
  const v = {} as FrontendService_getBinlog_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTGetBinlogRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_getBinlog_args", "request");
  return v;
}

export function writeFrontendService_getBinlog_result(w: ThriftWriter, v: TGetBinlogResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetBinlogResult(w, v);
  w.structEnd();
}

export function readFrontendService_getBinlog_result(r: ThriftReader): TGetBinlogResult {
  let v: TGetBinlogResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetBinlogResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getBinlog_result", "success");
  return v;
}

export interface FrontendService_getSnapshot_args {
  request: TGetSnapshotRequest;
}

export function writeFrontendService_getSnapshot_args(w: ThriftWriter, v: FrontendService_getSnapshot_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetSnapshotRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_getSnapshot_args(r: ThriftReader): FrontendService_getSnapshot_args {
  const v = {} as FrontendService_getSnapshot_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTGetSnapshotRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_getSnapshot_args", "request");
  return v;
}

export function writeFrontendService_getSnapshot_result(w: ThriftWriter, v: TGetSnapshotResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetSnapshotResult(w, v);
  w.structEnd();
}

export function readFrontendService_getSnapshot_result(r: ThriftReader): TGetSnapshotResult {
  let v: TGetSnapshotResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetSnapshotResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getSnapshot_result", "success");
  return v;
}

export interface FrontendService_restoreSnapshot_args {
  request: TRestoreSnapshotRequest;
}

export function writeFrontendService_restoreSnapshot_args(w: ThriftWriter, v: FrontendService_restoreSnapshot_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTRestoreSnapshotRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_restoreSnapshot_args(r: ThriftReader): FrontendService_restoreSnapshot_args {
  const v = {} as FrontendService_restoreSnapshot_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTRestoreSnapshotRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_restoreSnapshot_args", "request");
  return v;
}

export function writeFrontendService_restoreSnapshot_result(w: ThriftWriter, v: TRestoreSnapshotResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTRestoreSnapshotResult(w, v);
  w.structEnd();
}

export function readFrontendService_restoreSnapshot_result(r: ThriftReader): TRestoreSnapshotResult {
  let v: TRestoreSnapshotResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTRestoreSnapshotResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_restoreSnapshot_result", "success");
  return v;
}

export interface FrontendService_lockBinlog_args {
  request: TLockBinlogRequest;
}

export function writeFrontendService_lockBinlog_args(w: ThriftWriter, v: FrontendService_lockBinlog_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTLockBinlogRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_lockBinlog_args(r: ThriftReader): FrontendService_lockBinlog_args {
  const v = {} as FrontendService_lockBinlog_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTLockBinlogRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_lockBinlog_args", "request");
  return v;
}

export function writeFrontendService_lockBinlog_result(w: ThriftWriter, v: TLockBinlogResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTLockBinlogResult(w, v);
  w.structEnd();
}

export function readFrontendService_lockBinlog_result(r: ThriftReader): TLockBinlogResult {
  let v: TLockBinlogResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTLockBinlogResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_lockBinlog_result", "success");
  return v;
}

export interface FrontendService_waitingTxnStatus_args {
  request: TWaitingTxnStatusRequest;
}

export function writeFrontendService_waitingTxnStatus_args(w: ThriftWriter, v: FrontendService_waitingTxnStatus_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTWaitingTxnStatusRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_waitingTxnStatus_args(r: ThriftReader): FrontendService_waitingTxnStatus_args {
  const v = {} as FrontendService_waitingTxnStatus_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTWaitingTxnStatusRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_waitingTxnStatus_args", "request");
  return v;
}

export function writeFrontendService_waitingTxnStatus_result(w: ThriftWriter, v: TWaitingTxnStatusResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTWaitingTxnStatusResult(w, v);
  w.structEnd();
}

export function readFrontendService_waitingTxnStatus_result(r: ThriftReader): TWaitingTxnStatusResult {
  let v: TWaitingTxnStatusResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTWaitingTxnStatusResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_waitingTxnStatus_result", "success");
  return v;
}

export interface FrontendService_streamLoadPut_args {
  request: TStreamLoadPutRequest;
}

export function writeFrontendService_streamLoadPut_args(w: ThriftWriter, v: FrontendService_streamLoadPut_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTStreamLoadPutRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_streamLoadPut_args(r: ThriftReader): FrontendService_streamLoadPut_args {
  const v = {} as FrontendService_streamLoadPut_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTStreamLoadPutRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_streamLoadPut_args", "request");
  return v;
}

export function writeFrontendService_streamLoadPut_result(w: ThriftWriter, v: TStreamLoadPutResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTStreamLoadPutResult(w, v);
  w.structEnd();
}

export function readFrontendService_streamLoadPut_result(r: ThriftReader): TStreamLoadPutResult {
  let v: TStreamLoadPutResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTStreamLoadPutResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_streamLoadPut_result", "success");
  return v;
}

export interface FrontendService_streamLoadMultiTablePut_args {
  request: TStreamLoadPutRequest;
}

export function writeFrontendService_streamLoadMultiTablePut_args(w: ThriftWriter, v: FrontendService_streamLoadMultiTablePut_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTStreamLoadPutRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_streamLoadMultiTablePut_args(r: ThriftReader): FrontendService_streamLoadMultiTablePut_args {
  const v = {} as FrontendService_streamLoadMultiTablePut_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTStreamLoadPutRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_streamLoadMultiTablePut_args", "request");
  return v;
}

export function writeFrontendService_streamLoadMultiTablePut_result(w: ThriftWriter, v: TStreamLoadMultiTablePutResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTStreamLoadMultiTablePutResult(w, v);
  w.structEnd();
}

export function readFrontendService_streamLoadMultiTablePut_result(r: ThriftReader): TStreamLoadMultiTablePutResult {
  let v: TStreamLoadMultiTablePutResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTStreamLoadMultiTablePutResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_streamLoadMultiTablePut_result", "success");
  return v;
}

export interface FrontendService_snapshotLoaderReport_args {
  request: TSnapshotLoaderReportRequest;
}

export function writeFrontendService_snapshotLoaderReport_args(w: ThriftWriter, v: FrontendService_snapshotLoaderReport_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTSnapshotLoaderReportRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_snapshotLoaderReport_args(r: ThriftReader): FrontendService_snapshotLoaderReport_args {
  const v = {} as FrontendService_snapshotLoaderReport_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTSnapshotLoaderReportRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_snapshotLoaderReport_args", "request");
  return v;
}

export function writeFrontendService_snapshotLoaderReport_result(w: ThriftWriter, v: TStatus): void {
  w.structBegin();
  w.field(12, 0);
  writeTStatus(w, v);
  w.structEnd();
}

export function readFrontendService_snapshotLoaderReport_result(r: ThriftReader): TStatus {
  let v: TStatus | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTStatus(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_snapshotLoaderReport_result", "success");
  return v;
}

export interface FrontendService_getAliveSessions_args {
  request: TFrontendReportAliveSessionRequest;
}

export function writeFrontendService_getAliveSessions_args(w: ThriftWriter, v: FrontendService_getAliveSessions_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTFrontendReportAliveSessionRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_getAliveSessions_args(r: ThriftReader): FrontendService_getAliveSessions_args {
  const v = {} as FrontendService_getAliveSessions_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTFrontendReportAliveSessionRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_getAliveSessions_args", "request");
  return v;
}

export function writeFrontendService_getAliveSessions_result(w: ThriftWriter, v: TFrontendReportAliveSessionResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTFrontendReportAliveSessionResult(w, v);
  w.structEnd();
}

export function readFrontendService_getAliveSessions_result(r: ThriftReader): TFrontendReportAliveSessionResult {
  let v: TFrontendReportAliveSessionResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTFrontendReportAliveSessionResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getAliveSessions_result", "success");
  return v;
}

export interface FrontendService_ping_args {
  request: TFrontendPingFrontendRequest;
}

export function writeFrontendService_ping_args(w: ThriftWriter, v: FrontendService_ping_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTFrontendPingFrontendRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_ping_args(r: ThriftReader): FrontendService_ping_args {
  const v = {} as FrontendService_ping_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTFrontendPingFrontendRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_ping_args", "request");
  return v;
}

export function writeFrontendService_ping_result(w: ThriftWriter, v: TFrontendPingFrontendResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTFrontendPingFrontendResult(w, v);
  w.structEnd();
}

export function readFrontendService_ping_result(r: ThriftReader): TFrontendPingFrontendResult {
  let v: TFrontendPingFrontendResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTFrontendPingFrontendResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_ping_result", "success");
  return v;
}

export interface FrontendService_initExternalCtlMeta_args {
  request: TInitExternalCtlMetaRequest;
}

export function writeFrontendService_initExternalCtlMeta_args(w: ThriftWriter, v: FrontendService_initExternalCtlMeta_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTInitExternalCtlMetaRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_initExternalCtlMeta_args(r: ThriftReader): FrontendService_initExternalCtlMeta_args {
  const v = {} as FrontendService_initExternalCtlMeta_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTInitExternalCtlMetaRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_initExternalCtlMeta_args", "request");
  return v;
}

export function writeFrontendService_initExternalCtlMeta_result(w: ThriftWriter, v: TInitExternalCtlMetaResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTInitExternalCtlMetaResult(w, v);
  w.structEnd();
}

export function readFrontendService_initExternalCtlMeta_result(r: ThriftReader): TInitExternalCtlMetaResult {
  let v: TInitExternalCtlMetaResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTInitExternalCtlMetaResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_initExternalCtlMeta_result", "success");
  return v;
}

export interface FrontendService_fetchSchemaTableData_args {
  request: TFetchSchemaTableDataRequest;
}

export function writeFrontendService_fetchSchemaTableData_args(w: ThriftWriter, v: FrontendService_fetchSchemaTableData_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTFetchSchemaTableDataRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_fetchSchemaTableData_args(r: ThriftReader): FrontendService_fetchSchemaTableData_args {
  const v = {} as FrontendService_fetchSchemaTableData_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTFetchSchemaTableDataRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_fetchSchemaTableData_args", "request");
  return v;
}

export function writeFrontendService_fetchSchemaTableData_result(w: ThriftWriter, v: TFetchSchemaTableDataResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTFetchSchemaTableDataResult(w, v);
  w.structEnd();
}

export function readFrontendService_fetchSchemaTableData_result(r: ThriftReader): TFetchSchemaTableDataResult {
  let v: TFetchSchemaTableDataResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTFetchSchemaTableDataResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_fetchSchemaTableData_result", "success");
  return v;
}

export type FrontendService_acquireToken_args = Record<never, never>;

export function writeFrontendService_acquireToken_args(w: ThriftWriter, _v: FrontendService_acquireToken_args): void {
  w.structBegin();
  w.structEnd();
}

export function readFrontendService_acquireToken_args(r: ThriftReader): FrontendService_acquireToken_args {
  const v = {} as FrontendService_acquireToken_args;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export function writeFrontendService_acquireToken_result(w: ThriftWriter, v: TMySqlLoadAcquireTokenResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTMySqlLoadAcquireTokenResult(w, v);
  w.structEnd();
}

export function readFrontendService_acquireToken_result(r: ThriftReader): TMySqlLoadAcquireTokenResult {
  let v: TMySqlLoadAcquireTokenResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTMySqlLoadAcquireTokenResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_acquireToken_result", "success");
  return v;
}

export interface FrontendService_checkToken_args {
  token: string;
}

export function writeFrontendService_checkToken_args(w: ThriftWriter, v: FrontendService_checkToken_args): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.token);
  w.structEnd();
}

export function readFrontendService_checkToken_args(r: ThriftReader): FrontendService_checkToken_args {
  const v = {} as FrontendService_checkToken_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.token = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.token === undefined) missing("FrontendService_checkToken_args", "token");
  return v;
}

export function writeFrontendService_checkToken_result(w: ThriftWriter, v: boolean): void {
  w.structBegin();
  w.boolField(0, v);
  w.structEnd();
}

export function readFrontendService_checkToken_result(r: ThriftReader): boolean {
  let v: boolean | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 2) v = r.bool();
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_checkToken_result", "success");
  return v;
}

export interface FrontendService_confirmUnusedRemoteFiles_args {
  request: TConfirmUnusedRemoteFilesRequest;
}

export function writeFrontendService_confirmUnusedRemoteFiles_args(w: ThriftWriter, v: FrontendService_confirmUnusedRemoteFiles_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTConfirmUnusedRemoteFilesRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_confirmUnusedRemoteFiles_args(r: ThriftReader): FrontendService_confirmUnusedRemoteFiles_args {
  const v = {} as FrontendService_confirmUnusedRemoteFiles_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTConfirmUnusedRemoteFilesRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_confirmUnusedRemoteFiles_args", "request");
  return v;
}

export function writeFrontendService_confirmUnusedRemoteFiles_result(w: ThriftWriter, v: TConfirmUnusedRemoteFilesResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTConfirmUnusedRemoteFilesResult(w, v);
  w.structEnd();
}

export function readFrontendService_confirmUnusedRemoteFiles_result(r: ThriftReader): TConfirmUnusedRemoteFilesResult {
  let v: TConfirmUnusedRemoteFilesResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTConfirmUnusedRemoteFilesResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_confirmUnusedRemoteFiles_result", "success");
  return v;
}

export interface FrontendService_checkAuth_args {
  request: TCheckAuthRequest;
}

export function writeFrontendService_checkAuth_args(w: ThriftWriter, v: FrontendService_checkAuth_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTCheckAuthRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_checkAuth_args(r: ThriftReader): FrontendService_checkAuth_args {
  const v = {} as FrontendService_checkAuth_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTCheckAuthRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_checkAuth_args", "request");
  return v;
}

export function writeFrontendService_checkAuth_result(w: ThriftWriter, v: TCheckAuthResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTCheckAuthResult(w, v);
  w.structEnd();
}

export function readFrontendService_checkAuth_result(r: ThriftReader): TCheckAuthResult {
  let v: TCheckAuthResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTCheckAuthResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_checkAuth_result", "success");
  return v;
}

export interface FrontendService_getQueryStats_args {
  request: TGetQueryStatsRequest;
}

export function writeFrontendService_getQueryStats_args(w: ThriftWriter, v: FrontendService_getQueryStats_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetQueryStatsRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_getQueryStats_args(r: ThriftReader): FrontendService_getQueryStats_args {
  const v = {} as FrontendService_getQueryStats_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTGetQueryStatsRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_getQueryStats_args", "request");
  return v;
}

export function writeFrontendService_getQueryStats_result(w: ThriftWriter, v: TQueryStatsResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTQueryStatsResult(w, v);
  w.structEnd();
}

export function readFrontendService_getQueryStats_result(r: ThriftReader): TQueryStatsResult {
  let v: TQueryStatsResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTQueryStatsResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getQueryStats_result", "success");
  return v;
}

export interface FrontendService_getTabletReplicaInfos_args {
  request: TGetTabletReplicaInfosRequest;
}

export function writeFrontendService_getTabletReplicaInfos_args(w: ThriftWriter, v: FrontendService_getTabletReplicaInfos_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetTabletReplicaInfosRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_getTabletReplicaInfos_args(r: ThriftReader): FrontendService_getTabletReplicaInfos_args {
  const v = {} as FrontendService_getTabletReplicaInfos_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTGetTabletReplicaInfosRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_getTabletReplicaInfos_args", "request");
  return v;
}

export function writeFrontendService_getTabletReplicaInfos_result(w: ThriftWriter, v: TGetTabletReplicaInfosResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetTabletReplicaInfosResult(w, v);
  w.structEnd();
}

export function readFrontendService_getTabletReplicaInfos_result(r: ThriftReader): TGetTabletReplicaInfosResult {
  let v: TGetTabletReplicaInfosResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetTabletReplicaInfosResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getTabletReplicaInfos_result", "success");
  return v;
}

export interface FrontendService_getMasterToken_args {
  request: TGetMasterTokenRequest;
}

export function writeFrontendService_getMasterToken_args(w: ThriftWriter, v: FrontendService_getMasterToken_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetMasterTokenRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_getMasterToken_args(r: ThriftReader): FrontendService_getMasterToken_args {
  const v = {} as FrontendService_getMasterToken_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTGetMasterTokenRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_getMasterToken_args", "request");
  return v;
}

export function writeFrontendService_getMasterToken_result(w: ThriftWriter, v: TGetMasterTokenResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetMasterTokenResult(w, v);
  w.structEnd();
}

export function readFrontendService_getMasterToken_result(r: ThriftReader): TGetMasterTokenResult {
  let v: TGetMasterTokenResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetMasterTokenResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getMasterToken_result", "success");
  return v;
}

export interface FrontendService_getBinlogLag_args {
  request: TGetBinlogRequest;
}

export function writeFrontendService_getBinlogLag_args(w: ThriftWriter, v: FrontendService_getBinlogLag_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetBinlogRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_getBinlogLag_args(r: ThriftReader): FrontendService_getBinlogLag_args {
  const v = {} as FrontendService_getBinlogLag_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTGetBinlogRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_getBinlogLag_args", "request");
  return v;
}

export function writeFrontendService_getBinlogLag_result(w: ThriftWriter, v: TGetBinlogLagResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetBinlogLagResult(w, v);
  w.structEnd();
}

export function readFrontendService_getBinlogLag_result(r: ThriftReader): TGetBinlogLagResult {
  let v: TGetBinlogLagResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetBinlogLagResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getBinlogLag_result", "success");
  return v;
}

export interface FrontendService_updateStatsCache_args {
  request: TUpdateFollowerStatsCacheRequest;
}

export function writeFrontendService_updateStatsCache_args(w: ThriftWriter, v: FrontendService_updateStatsCache_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTUpdateFollowerStatsCacheRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_updateStatsCache_args(r: ThriftReader): FrontendService_updateStatsCache_args {
  const v = {} as FrontendService_updateStatsCache_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTUpdateFollowerStatsCacheRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_updateStatsCache_args", "request");
  return v;
}

export function writeFrontendService_updateStatsCache_result(w: ThriftWriter, v: TStatus): void {
  w.structBegin();
  w.field(12, 0);
  writeTStatus(w, v);
  w.structEnd();
}

export function readFrontendService_updateStatsCache_result(r: ThriftReader): TStatus {
  let v: TStatus | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTStatus(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_updateStatsCache_result", "success");
  return v;
}

export interface FrontendService_updatePlanStatsCache_args {
  request: TUpdatePlanStatsCacheRequest;
}

export function writeFrontendService_updatePlanStatsCache_args(w: ThriftWriter, v: FrontendService_updatePlanStatsCache_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTUpdatePlanStatsCacheRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_updatePlanStatsCache_args(r: ThriftReader): FrontendService_updatePlanStatsCache_args {
  const v = {} as FrontendService_updatePlanStatsCache_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTUpdatePlanStatsCacheRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_updatePlanStatsCache_args", "request");
  return v;
}

export function writeFrontendService_updatePlanStatsCache_result(w: ThriftWriter, v: TStatus): void {
  w.structBegin();
  w.field(12, 0);
  writeTStatus(w, v);
  w.structEnd();
}

export function readFrontendService_updatePlanStatsCache_result(r: ThriftReader): TStatus {
  let v: TStatus | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTStatus(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_updatePlanStatsCache_result", "success");
  return v;
}

export interface FrontendService_getAutoIncrementRange_args {
  request: TAutoIncrementRangeRequest;
}

export function writeFrontendService_getAutoIncrementRange_args(w: ThriftWriter, v: FrontendService_getAutoIncrementRange_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTAutoIncrementRangeRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_getAutoIncrementRange_args(r: ThriftReader): FrontendService_getAutoIncrementRange_args {
  const v = {} as FrontendService_getAutoIncrementRange_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTAutoIncrementRangeRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_getAutoIncrementRange_args", "request");
  return v;
}

export function writeFrontendService_getAutoIncrementRange_result(w: ThriftWriter, v: TAutoIncrementRangeResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTAutoIncrementRangeResult(w, v);
  w.structEnd();
}

export function readFrontendService_getAutoIncrementRange_result(r: ThriftReader): TAutoIncrementRangeResult {
  let v: TAutoIncrementRangeResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTAutoIncrementRangeResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getAutoIncrementRange_result", "success");
  return v;
}

export interface FrontendService_createPartition_args {
  request: TCreatePartitionRequest;
}

export function writeFrontendService_createPartition_args(w: ThriftWriter, v: FrontendService_createPartition_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTCreatePartitionRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_createPartition_args(r: ThriftReader): FrontendService_createPartition_args {
  const v = {} as FrontendService_createPartition_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTCreatePartitionRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_createPartition_args", "request");
  return v;
}

export function writeFrontendService_createPartition_result(w: ThriftWriter, v: TCreatePartitionResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTCreatePartitionResult(w, v);
  w.structEnd();
}

export function readFrontendService_createPartition_result(r: ThriftReader): TCreatePartitionResult {
  let v: TCreatePartitionResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTCreatePartitionResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_createPartition_result", "success");
  return v;
}

export interface FrontendService_replacePartition_args {
  request: TReplacePartitionRequest;
}

export function writeFrontendService_replacePartition_args(w: ThriftWriter, v: FrontendService_replacePartition_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTReplacePartitionRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_replacePartition_args(r: ThriftReader): FrontendService_replacePartition_args {
  const v = {} as FrontendService_replacePartition_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTReplacePartitionRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_replacePartition_args", "request");
  return v;
}

export function writeFrontendService_replacePartition_result(w: ThriftWriter, v: TReplacePartitionResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTReplacePartitionResult(w, v);
  w.structEnd();
}

export function readFrontendService_replacePartition_result(r: ThriftReader): TReplacePartitionResult {
  let v: TReplacePartitionResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTReplacePartitionResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_replacePartition_result", "success");
  return v;
}

export interface FrontendService_getMeta_args {
  request: TGetMetaRequest;
}

export function writeFrontendService_getMeta_args(w: ThriftWriter, v: FrontendService_getMeta_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetMetaRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_getMeta_args(r: ThriftReader): FrontendService_getMeta_args {
  const v = {} as FrontendService_getMeta_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTGetMetaRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_getMeta_args", "request");
  return v;
}

export function writeFrontendService_getMeta_result(w: ThriftWriter, v: TGetMetaResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetMetaResult(w, v);
  w.structEnd();
}

export function readFrontendService_getMeta_result(r: ThriftReader): TGetMetaResult {
  let v: TGetMetaResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetMetaResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getMeta_result", "success");
  return v;
}

export interface FrontendService_getBackendMeta_args {
  request: TGetBackendMetaRequest;
}

export function writeFrontendService_getBackendMeta_args(w: ThriftWriter, v: FrontendService_getBackendMeta_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetBackendMetaRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_getBackendMeta_args(r: ThriftReader): FrontendService_getBackendMeta_args {
  const v = {} as FrontendService_getBackendMeta_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTGetBackendMetaRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_getBackendMeta_args", "request");
  return v;
}

export function writeFrontendService_getBackendMeta_result(w: ThriftWriter, v: TGetBackendMetaResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetBackendMetaResult(w, v);
  w.structEnd();
}

export function readFrontendService_getBackendMeta_result(r: ThriftReader): TGetBackendMetaResult {
  let v: TGetBackendMetaResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetBackendMetaResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getBackendMeta_result", "success");
  return v;
}

export interface FrontendService_getColumnInfo_args {
  request: TGetColumnInfoRequest;
}

export function writeFrontendService_getColumnInfo_args(w: ThriftWriter, v: FrontendService_getColumnInfo_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetColumnInfoRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_getColumnInfo_args(r: ThriftReader): FrontendService_getColumnInfo_args {
  const v = {} as FrontendService_getColumnInfo_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTGetColumnInfoRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_getColumnInfo_args", "request");
  return v;
}

export function writeFrontendService_getColumnInfo_result(w: ThriftWriter, v: TGetColumnInfoResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetColumnInfoResult(w, v);
  w.structEnd();
}

export function readFrontendService_getColumnInfo_result(r: ThriftReader): TGetColumnInfoResult {
  let v: TGetColumnInfoResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetColumnInfoResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getColumnInfo_result", "success");
  return v;
}

export interface FrontendService_invalidateStatsCache_args {
  request: TInvalidateFollowerStatsCacheRequest;
}

export function writeFrontendService_invalidateStatsCache_args(w: ThriftWriter, v: FrontendService_invalidateStatsCache_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTInvalidateFollowerStatsCacheRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_invalidateStatsCache_args(r: ThriftReader): FrontendService_invalidateStatsCache_args {
  const v = {} as FrontendService_invalidateStatsCache_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTInvalidateFollowerStatsCacheRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_invalidateStatsCache_args", "request");
  return v;
}

export function writeFrontendService_invalidateStatsCache_result(w: ThriftWriter, v: TStatus): void {
  w.structBegin();
  w.field(12, 0);
  writeTStatus(w, v);
  w.structEnd();
}

export function readFrontendService_invalidateStatsCache_result(r: ThriftReader): TStatus {
  let v: TStatus | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTStatus(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_invalidateStatsCache_result", "success");
  return v;
}

export interface FrontendService_showProcessList_args {
  request: TShowProcessListRequest;
}

export function writeFrontendService_showProcessList_args(w: ThriftWriter, v: FrontendService_showProcessList_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTShowProcessListRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_showProcessList_args(r: ThriftReader): FrontendService_showProcessList_args {
  const v = {} as FrontendService_showProcessList_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTShowProcessListRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_showProcessList_args", "request");
  return v;
}

export function writeFrontendService_showProcessList_result(w: ThriftWriter, v: TShowProcessListResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTShowProcessListResult(w, v);
  w.structEnd();
}

export function readFrontendService_showProcessList_result(r: ThriftReader): TShowProcessListResult {
  let v: TShowProcessListResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTShowProcessListResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_showProcessList_result", "success");
  return v;
}

export interface FrontendService_reportCommitTxnResult_args {
  request: TReportCommitTxnResultRequest;
}

export function writeFrontendService_reportCommitTxnResult_args(w: ThriftWriter, v: FrontendService_reportCommitTxnResult_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTReportCommitTxnResultRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_reportCommitTxnResult_args(r: ThriftReader): FrontendService_reportCommitTxnResult_args {
  const v = {} as FrontendService_reportCommitTxnResult_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTReportCommitTxnResultRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_reportCommitTxnResult_args", "request");
  return v;
}

export function writeFrontendService_reportCommitTxnResult_result(w: ThriftWriter, v: TStatus): void {
  w.structBegin();
  w.field(12, 0);
  writeTStatus(w, v);
  w.structEnd();
}

export function readFrontendService_reportCommitTxnResult_result(r: ThriftReader): TStatus {
  let v: TStatus | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTStatus(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_reportCommitTxnResult_result", "success");
  return v;
}

export interface FrontendService_showUser_args {
  request: TShowUserRequest;
}

export function writeFrontendService_showUser_args(w: ThriftWriter, v: FrontendService_showUser_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTShowUserRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_showUser_args(r: ThriftReader): FrontendService_showUser_args {
  const v = {} as FrontendService_showUser_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTShowUserRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_showUser_args", "request");
  return v;
}

export function writeFrontendService_showUser_result(w: ThriftWriter, v: TShowUserResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTShowUserResult(w, v);
  w.structEnd();
}

export function readFrontendService_showUser_result(r: ThriftReader): TShowUserResult {
  let v: TShowUserResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTShowUserResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_showUser_result", "success");
  return v;
}

export interface FrontendService_syncQueryColumns_args {
  request: TSyncQueryColumns;
}

export function writeFrontendService_syncQueryColumns_args(w: ThriftWriter, v: FrontendService_syncQueryColumns_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTSyncQueryColumns(w, v.request);
  w.structEnd();
}

export function readFrontendService_syncQueryColumns_args(r: ThriftReader): FrontendService_syncQueryColumns_args {
  const v = {} as FrontendService_syncQueryColumns_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTSyncQueryColumns(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_syncQueryColumns_args", "request");
  return v;
}

export function writeFrontendService_syncQueryColumns_result(w: ThriftWriter, v: TStatus): void {
  w.structBegin();
  w.field(12, 0);
  writeTStatus(w, v);
  w.structEnd();
}

export function readFrontendService_syncQueryColumns_result(r: ThriftReader): TStatus {
  let v: TStatus | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTStatus(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_syncQueryColumns_result", "success");
  return v;
}

export interface FrontendService_fetchSplitBatch_args {
  request: TFetchSplitBatchRequest;
}

export function writeFrontendService_fetchSplitBatch_args(w: ThriftWriter, v: FrontendService_fetchSplitBatch_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTFetchSplitBatchRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_fetchSplitBatch_args(r: ThriftReader): FrontendService_fetchSplitBatch_args {
  const v = {} as FrontendService_fetchSplitBatch_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTFetchSplitBatchRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_fetchSplitBatch_args", "request");
  return v;
}

export function writeFrontendService_fetchSplitBatch_result(w: ThriftWriter, v: TFetchSplitBatchResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTFetchSplitBatchResult(w, v);
  w.structEnd();
}

export function readFrontendService_fetchSplitBatch_result(r: ThriftReader): TFetchSplitBatchResult {
  let v: TFetchSplitBatchResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTFetchSplitBatchResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_fetchSplitBatch_result", "success");
  return v;
}

export interface FrontendService_updatePartitionStatsCache_args {
  request: TUpdateFollowerPartitionStatsCacheRequest;
}

export function writeFrontendService_updatePartitionStatsCache_args(w: ThriftWriter, v: FrontendService_updatePartitionStatsCache_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTUpdateFollowerPartitionStatsCacheRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_updatePartitionStatsCache_args(r: ThriftReader): FrontendService_updatePartitionStatsCache_args {
  const v = {} as FrontendService_updatePartitionStatsCache_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTUpdateFollowerPartitionStatsCacheRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_updatePartitionStatsCache_args", "request");
  return v;
}

export function writeFrontendService_updatePartitionStatsCache_result(w: ThriftWriter, v: TStatus): void {
  w.structBegin();
  w.field(12, 0);
  writeTStatus(w, v);
  w.structEnd();
}

export function readFrontendService_updatePartitionStatsCache_result(r: ThriftReader): TStatus {
  let v: TStatus | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTStatus(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_updatePartitionStatsCache_result", "success");
  return v;
}

export interface FrontendService_fetchRunningQueries_args {
  request: TFetchRunningQueriesRequest;
}

export function writeFrontendService_fetchRunningQueries_args(w: ThriftWriter, v: FrontendService_fetchRunningQueries_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTFetchRunningQueriesRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_fetchRunningQueries_args(r: ThriftReader): FrontendService_fetchRunningQueries_args {
  const v = {} as FrontendService_fetchRunningQueries_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTFetchRunningQueriesRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_fetchRunningQueries_args", "request");
  return v;
}

export function writeFrontendService_fetchRunningQueries_result(w: ThriftWriter, v: TFetchRunningQueriesResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTFetchRunningQueriesResult(w, v);
  w.structEnd();
}

export function readFrontendService_fetchRunningQueries_result(r: ThriftReader): TFetchRunningQueriesResult {
  let v: TFetchRunningQueriesResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTFetchRunningQueriesResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_fetchRunningQueries_result", "success");
  return v;
}

export interface FrontendService_fetchRoutineLoadJob_args {
  request: TFetchRoutineLoadJobRequest;
}

export function writeFrontendService_fetchRoutineLoadJob_args(w: ThriftWriter, v: FrontendService_fetchRoutineLoadJob_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTFetchRoutineLoadJobRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_fetchRoutineLoadJob_args(r: ThriftReader): FrontendService_fetchRoutineLoadJob_args {
  const v = {} as FrontendService_fetchRoutineLoadJob_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTFetchRoutineLoadJobRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_fetchRoutineLoadJob_args", "request");
  return v;
}

export function writeFrontendService_fetchRoutineLoadJob_result(w: ThriftWriter, v: TFetchRoutineLoadJobResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTFetchRoutineLoadJobResult(w, v);
  w.structEnd();
}

export function readFrontendService_fetchRoutineLoadJob_result(r: ThriftReader): TFetchRoutineLoadJobResult {
  let v: TFetchRoutineLoadJobResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTFetchRoutineLoadJobResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_fetchRoutineLoadJob_result", "success");
  return v;
}

export interface FrontendService_fetchLoadJob_args {
  request: TFetchLoadJobRequest;
}

export function writeFrontendService_fetchLoadJob_args(w: ThriftWriter, v: FrontendService_fetchLoadJob_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTFetchLoadJobRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_fetchLoadJob_args(r: ThriftReader): FrontendService_fetchLoadJob_args {
  const v = {} as FrontendService_fetchLoadJob_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTFetchLoadJobRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_fetchLoadJob_args", "request");
  return v;
}

export function writeFrontendService_fetchLoadJob_result(w: ThriftWriter, v: TFetchLoadJobResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTFetchLoadJobResult(w, v);
  w.structEnd();
}

export function readFrontendService_fetchLoadJob_result(r: ThriftReader): TFetchLoadJobResult {
  let v: TFetchLoadJobResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTFetchLoadJobResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_fetchLoadJob_result", "success");
  return v;
}

export interface FrontendService_getEncryptionKeys_args {
  request: TGetEncryptionKeysRequest;
}

export function writeFrontendService_getEncryptionKeys_args(w: ThriftWriter, v: FrontendService_getEncryptionKeys_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetEncryptionKeysRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_getEncryptionKeys_args(r: ThriftReader): FrontendService_getEncryptionKeys_args {
  const v = {} as FrontendService_getEncryptionKeys_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTGetEncryptionKeysRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_getEncryptionKeys_args", "request");
  return v;
}

export function writeFrontendService_getEncryptionKeys_result(w: ThriftWriter, v: TGetEncryptionKeysResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetEncryptionKeysResult(w, v);
  w.structEnd();
}

export function readFrontendService_getEncryptionKeys_result(r: ThriftReader): TGetEncryptionKeysResult {
  let v: TGetEncryptionKeysResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetEncryptionKeysResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getEncryptionKeys_result", "success");
  return v;
}

export interface FrontendService_getTableTDEInfo_args {
  request: TGetTableTDEInfoRequest;
}

export function writeFrontendService_getTableTDEInfo_args(w: ThriftWriter, v: FrontendService_getTableTDEInfo_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetTableTDEInfoRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_getTableTDEInfo_args(r: ThriftReader): FrontendService_getTableTDEInfo_args {
  const v = {} as FrontendService_getTableTDEInfo_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTGetTableTDEInfoRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_getTableTDEInfo_args", "request");
  return v;
}

export function writeFrontendService_getTableTDEInfo_result(w: ThriftWriter, v: TGetTableTDEInfoResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetTableTDEInfoResult(w, v);
  w.structEnd();
}

export function readFrontendService_getTableTDEInfo_result(r: ThriftReader): TGetTableTDEInfoResult {
  let v: TGetTableTDEInfoResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetTableTDEInfoResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getTableTDEInfo_result", "success");
  return v;
}

export interface FrontendService_getOlapTableMeta_args {
  request: TGetOlapTableMetaRequest;
}

export function writeFrontendService_getOlapTableMeta_args(w: ThriftWriter, v: FrontendService_getOlapTableMeta_args): void {
  w.structBegin();
  w.field(12, 1);
  writeTGetOlapTableMetaRequest(w, v.request);
  w.structEnd();
}

export function readFrontendService_getOlapTableMeta_args(r: ThriftReader): FrontendService_getOlapTableMeta_args {
  const v = {} as FrontendService_getOlapTableMeta_args;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.request = readTGetOlapTableMetaRequest(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.request === undefined) missing("FrontendService_getOlapTableMeta_args", "request");
  return v;
}

export function writeFrontendService_getOlapTableMeta_result(w: ThriftWriter, v: TGetOlapTableMetaResult): void {
  w.structBegin();
  w.field(12, 0);
  writeTGetOlapTableMetaResult(w, v);
  w.structEnd();
}

export function readFrontendService_getOlapTableMeta_result(r: ThriftReader): TGetOlapTableMetaResult {
  let v: TGetOlapTableMetaResult | undefined;
  r.structBegin();
  while (r.fieldBegin()) {
    if (r.fieldId === 0 && r.fieldType === 12) v = readTGetOlapTableMetaResult(r);
    else r.skip(r.fieldType);
  }
  r.structEnd();
  if (v === undefined) missing("FrontendService_getOlapTableMeta_result", "success");
  return v;
}

export const FrontendService = {
  name: "FrontendService",
  methods: {
    getDbNames: { oneway: false, writeArgs: writeFrontendService_getDbNames_args, readArgs: readFrontendService_getDbNames_args, writeResult: writeFrontendService_getDbNames_result, readResult: readFrontendService_getDbNames_result },
    getTableNames: { oneway: false, writeArgs: writeFrontendService_getTableNames_args, readArgs: readFrontendService_getTableNames_args, writeResult: writeFrontendService_getTableNames_result, readResult: readFrontendService_getTableNames_result },
    describeTables: { oneway: false, writeArgs: writeFrontendService_describeTables_args, readArgs: readFrontendService_describeTables_args, writeResult: writeFrontendService_describeTables_result, readResult: readFrontendService_describeTables_result },
    showVariables: { oneway: false, writeArgs: writeFrontendService_showVariables_args, readArgs: readFrontendService_showVariables_args, writeResult: writeFrontendService_showVariables_result, readResult: readFrontendService_showVariables_result },
    reportExecStatus: { oneway: false, writeArgs: writeFrontendService_reportExecStatus_args, readArgs: readFrontendService_reportExecStatus_args, writeResult: writeFrontendService_reportExecStatus_result, readResult: readFrontendService_reportExecStatus_result },
    finishTask: { oneway: false, writeArgs: writeFrontendService_finishTask_args, readArgs: readFrontendService_finishTask_args, writeResult: writeFrontendService_finishTask_result, readResult: readFrontendService_finishTask_result },
    report: { oneway: false, writeArgs: writeFrontendService_report_args, readArgs: readFrontendService_report_args, writeResult: writeFrontendService_report_result, readResult: readFrontendService_report_result },
    fetchResource: { oneway: false, writeArgs: writeFrontendService_fetchResource_args, readArgs: readFrontendService_fetchResource_args, writeResult: writeFrontendService_fetchResource_result, readResult: readFrontendService_fetchResource_result },
    forward: { oneway: false, writeArgs: writeFrontendService_forward_args, readArgs: readFrontendService_forward_args, writeResult: writeFrontendService_forward_result, readResult: readFrontendService_forward_result },
    listTableStatus: { oneway: false, writeArgs: writeFrontendService_listTableStatus_args, readArgs: readFrontendService_listTableStatus_args, writeResult: writeFrontendService_listTableStatus_result, readResult: readFrontendService_listTableStatus_result },
    listTableMetadataNameIds: { oneway: false, writeArgs: writeFrontendService_listTableMetadataNameIds_args, readArgs: readFrontendService_listTableMetadataNameIds_args, writeResult: writeFrontendService_listTableMetadataNameIds_result, readResult: readFrontendService_listTableMetadataNameIds_result },
    listTablePrivilegeStatus: { oneway: false, writeArgs: writeFrontendService_listTablePrivilegeStatus_args, readArgs: readFrontendService_listTablePrivilegeStatus_args, writeResult: writeFrontendService_listTablePrivilegeStatus_result, readResult: readFrontendService_listTablePrivilegeStatus_result },
    listSchemaPrivilegeStatus: { oneway: false, writeArgs: writeFrontendService_listSchemaPrivilegeStatus_args, readArgs: readFrontendService_listSchemaPrivilegeStatus_args, writeResult: writeFrontendService_listSchemaPrivilegeStatus_result, readResult: readFrontendService_listSchemaPrivilegeStatus_result },
    listUserPrivilegeStatus: { oneway: false, writeArgs: writeFrontendService_listUserPrivilegeStatus_args, readArgs: readFrontendService_listUserPrivilegeStatus_args, writeResult: writeFrontendService_listUserPrivilegeStatus_result, readResult: readFrontendService_listUserPrivilegeStatus_result },
    loadTxnBegin: { oneway: false, writeArgs: writeFrontendService_loadTxnBegin_args, readArgs: readFrontendService_loadTxnBegin_args, writeResult: writeFrontendService_loadTxnBegin_result, readResult: readFrontendService_loadTxnBegin_result },
    loadTxnPreCommit: { oneway: false, writeArgs: writeFrontendService_loadTxnPreCommit_args, readArgs: readFrontendService_loadTxnPreCommit_args, writeResult: writeFrontendService_loadTxnPreCommit_result, readResult: readFrontendService_loadTxnPreCommit_result },
    loadTxn2PC: { oneway: false, writeArgs: writeFrontendService_loadTxn2PC_args, readArgs: readFrontendService_loadTxn2PC_args, writeResult: writeFrontendService_loadTxn2PC_result, readResult: readFrontendService_loadTxn2PC_result },
    loadTxnCommit: { oneway: false, writeArgs: writeFrontendService_loadTxnCommit_args, readArgs: readFrontendService_loadTxnCommit_args, writeResult: writeFrontendService_loadTxnCommit_result, readResult: readFrontendService_loadTxnCommit_result },
    loadTxnRollback: { oneway: false, writeArgs: writeFrontendService_loadTxnRollback_args, readArgs: readFrontendService_loadTxnRollback_args, writeResult: writeFrontendService_loadTxnRollback_result, readResult: readFrontendService_loadTxnRollback_result },
    beginTxn: { oneway: false, writeArgs: writeFrontendService_beginTxn_args, readArgs: readFrontendService_beginTxn_args, writeResult: writeFrontendService_beginTxn_result, readResult: readFrontendService_beginTxn_result },
    commitTxn: { oneway: false, writeArgs: writeFrontendService_commitTxn_args, readArgs: readFrontendService_commitTxn_args, writeResult: writeFrontendService_commitTxn_result, readResult: readFrontendService_commitTxn_result },
    rollbackTxn: { oneway: false, writeArgs: writeFrontendService_rollbackTxn_args, readArgs: readFrontendService_rollbackTxn_args, writeResult: writeFrontendService_rollbackTxn_result, readResult: readFrontendService_rollbackTxn_result },
    getBinlog: { oneway: false, writeArgs: writeFrontendService_getBinlog_args, readArgs: readFrontendService_getBinlog_args, writeResult: writeFrontendService_getBinlog_result, readResult: readFrontendService_getBinlog_result },
    getSnapshot: { oneway: false, writeArgs: writeFrontendService_getSnapshot_args, readArgs: readFrontendService_getSnapshot_args, writeResult: writeFrontendService_getSnapshot_result, readResult: readFrontendService_getSnapshot_result },
    restoreSnapshot: { oneway: false, writeArgs: writeFrontendService_restoreSnapshot_args, readArgs: readFrontendService_restoreSnapshot_args, writeResult: writeFrontendService_restoreSnapshot_result, readResult: readFrontendService_restoreSnapshot_result },
    lockBinlog: { oneway: false, writeArgs: writeFrontendService_lockBinlog_args, readArgs: readFrontendService_lockBinlog_args, writeResult: writeFrontendService_lockBinlog_result, readResult: readFrontendService_lockBinlog_result },
    waitingTxnStatus: { oneway: false, writeArgs: writeFrontendService_waitingTxnStatus_args, readArgs: readFrontendService_waitingTxnStatus_args, writeResult: writeFrontendService_waitingTxnStatus_result, readResult: readFrontendService_waitingTxnStatus_result },
    streamLoadPut: { oneway: false, writeArgs: writeFrontendService_streamLoadPut_args, readArgs: readFrontendService_streamLoadPut_args, writeResult: writeFrontendService_streamLoadPut_result, readResult: readFrontendService_streamLoadPut_result },
    streamLoadMultiTablePut: { oneway: false, writeArgs: writeFrontendService_streamLoadMultiTablePut_args, readArgs: readFrontendService_streamLoadMultiTablePut_args, writeResult: writeFrontendService_streamLoadMultiTablePut_result, readResult: readFrontendService_streamLoadMultiTablePut_result },
    snapshotLoaderReport: { oneway: false, writeArgs: writeFrontendService_snapshotLoaderReport_args, readArgs: readFrontendService_snapshotLoaderReport_args, writeResult: writeFrontendService_snapshotLoaderReport_result, readResult: readFrontendService_snapshotLoaderReport_result },
    getAliveSessions: { oneway: false, writeArgs: writeFrontendService_getAliveSessions_args, readArgs: readFrontendService_getAliveSessions_args, writeResult: writeFrontendService_getAliveSessions_result, readResult: readFrontendService_getAliveSessions_result },
    ping: { oneway: false, writeArgs: writeFrontendService_ping_args, readArgs: readFrontendService_ping_args, writeResult: writeFrontendService_ping_result, readResult: readFrontendService_ping_result },
    initExternalCtlMeta: { oneway: false, writeArgs: writeFrontendService_initExternalCtlMeta_args, readArgs: readFrontendService_initExternalCtlMeta_args, writeResult: writeFrontendService_initExternalCtlMeta_result, readResult: readFrontendService_initExternalCtlMeta_result },
    fetchSchemaTableData: { oneway: false, writeArgs: writeFrontendService_fetchSchemaTableData_args, readArgs: readFrontendService_fetchSchemaTableData_args, writeResult: writeFrontendService_fetchSchemaTableData_result, readResult: readFrontendService_fetchSchemaTableData_result },
    acquireToken: { oneway: false, writeArgs: writeFrontendService_acquireToken_args, readArgs: readFrontendService_acquireToken_args, writeResult: writeFrontendService_acquireToken_result, readResult: readFrontendService_acquireToken_result },
    checkToken: { oneway: false, writeArgs: writeFrontendService_checkToken_args, readArgs: readFrontendService_checkToken_args, writeResult: writeFrontendService_checkToken_result, readResult: readFrontendService_checkToken_result },
    confirmUnusedRemoteFiles: { oneway: false, writeArgs: writeFrontendService_confirmUnusedRemoteFiles_args, readArgs: readFrontendService_confirmUnusedRemoteFiles_args, writeResult: writeFrontendService_confirmUnusedRemoteFiles_result, readResult: readFrontendService_confirmUnusedRemoteFiles_result },
    checkAuth: { oneway: false, writeArgs: writeFrontendService_checkAuth_args, readArgs: readFrontendService_checkAuth_args, writeResult: writeFrontendService_checkAuth_result, readResult: readFrontendService_checkAuth_result },
    getQueryStats: { oneway: false, writeArgs: writeFrontendService_getQueryStats_args, readArgs: readFrontendService_getQueryStats_args, writeResult: writeFrontendService_getQueryStats_result, readResult: readFrontendService_getQueryStats_result },
    getTabletReplicaInfos: { oneway: false, writeArgs: writeFrontendService_getTabletReplicaInfos_args, readArgs: readFrontendService_getTabletReplicaInfos_args, writeResult: writeFrontendService_getTabletReplicaInfos_result, readResult: readFrontendService_getTabletReplicaInfos_result },
    getMasterToken: { oneway: false, writeArgs: writeFrontendService_getMasterToken_args, readArgs: readFrontendService_getMasterToken_args, writeResult: writeFrontendService_getMasterToken_result, readResult: readFrontendService_getMasterToken_result },
    getBinlogLag: { oneway: false, writeArgs: writeFrontendService_getBinlogLag_args, readArgs: readFrontendService_getBinlogLag_args, writeResult: writeFrontendService_getBinlogLag_result, readResult: readFrontendService_getBinlogLag_result },
    updateStatsCache: { oneway: false, writeArgs: writeFrontendService_updateStatsCache_args, readArgs: readFrontendService_updateStatsCache_args, writeResult: writeFrontendService_updateStatsCache_result, readResult: readFrontendService_updateStatsCache_result },
    updatePlanStatsCache: { oneway: false, writeArgs: writeFrontendService_updatePlanStatsCache_args, readArgs: readFrontendService_updatePlanStatsCache_args, writeResult: writeFrontendService_updatePlanStatsCache_result, readResult: readFrontendService_updatePlanStatsCache_result },
    getAutoIncrementRange: { oneway: false, writeArgs: writeFrontendService_getAutoIncrementRange_args, readArgs: readFrontendService_getAutoIncrementRange_args, writeResult: writeFrontendService_getAutoIncrementRange_result, readResult: readFrontendService_getAutoIncrementRange_result },
    createPartition: { oneway: false, writeArgs: writeFrontendService_createPartition_args, readArgs: readFrontendService_createPartition_args, writeResult: writeFrontendService_createPartition_result, readResult: readFrontendService_createPartition_result },
    replacePartition: { oneway: false, writeArgs: writeFrontendService_replacePartition_args, readArgs: readFrontendService_replacePartition_args, writeResult: writeFrontendService_replacePartition_result, readResult: readFrontendService_replacePartition_result },
    getMeta: { oneway: false, writeArgs: writeFrontendService_getMeta_args, readArgs: readFrontendService_getMeta_args, writeResult: writeFrontendService_getMeta_result, readResult: readFrontendService_getMeta_result },
    getBackendMeta: { oneway: false, writeArgs: writeFrontendService_getBackendMeta_args, readArgs: readFrontendService_getBackendMeta_args, writeResult: writeFrontendService_getBackendMeta_result, readResult: readFrontendService_getBackendMeta_result },
    getColumnInfo: { oneway: false, writeArgs: writeFrontendService_getColumnInfo_args, readArgs: readFrontendService_getColumnInfo_args, writeResult: writeFrontendService_getColumnInfo_result, readResult: readFrontendService_getColumnInfo_result },
    invalidateStatsCache: { oneway: false, writeArgs: writeFrontendService_invalidateStatsCache_args, readArgs: readFrontendService_invalidateStatsCache_args, writeResult: writeFrontendService_invalidateStatsCache_result, readResult: readFrontendService_invalidateStatsCache_result },
    showProcessList: { oneway: false, writeArgs: writeFrontendService_showProcessList_args, readArgs: readFrontendService_showProcessList_args, writeResult: writeFrontendService_showProcessList_result, readResult: readFrontendService_showProcessList_result },
    reportCommitTxnResult: { oneway: false, writeArgs: writeFrontendService_reportCommitTxnResult_args, readArgs: readFrontendService_reportCommitTxnResult_args, writeResult: writeFrontendService_reportCommitTxnResult_result, readResult: readFrontendService_reportCommitTxnResult_result },
    showUser: { oneway: false, writeArgs: writeFrontendService_showUser_args, readArgs: readFrontendService_showUser_args, writeResult: writeFrontendService_showUser_result, readResult: readFrontendService_showUser_result },
    syncQueryColumns: { oneway: false, writeArgs: writeFrontendService_syncQueryColumns_args, readArgs: readFrontendService_syncQueryColumns_args, writeResult: writeFrontendService_syncQueryColumns_result, readResult: readFrontendService_syncQueryColumns_result },
    fetchSplitBatch: { oneway: false, writeArgs: writeFrontendService_fetchSplitBatch_args, readArgs: readFrontendService_fetchSplitBatch_args, writeResult: writeFrontendService_fetchSplitBatch_result, readResult: readFrontendService_fetchSplitBatch_result },
    updatePartitionStatsCache: { oneway: false, writeArgs: writeFrontendService_updatePartitionStatsCache_args, readArgs: readFrontendService_updatePartitionStatsCache_args, writeResult: writeFrontendService_updatePartitionStatsCache_result, readResult: readFrontendService_updatePartitionStatsCache_result },
    fetchRunningQueries: { oneway: false, writeArgs: writeFrontendService_fetchRunningQueries_args, readArgs: readFrontendService_fetchRunningQueries_args, writeResult: writeFrontendService_fetchRunningQueries_result, readResult: readFrontendService_fetchRunningQueries_result },
    fetchRoutineLoadJob: { oneway: false, writeArgs: writeFrontendService_fetchRoutineLoadJob_args, readArgs: readFrontendService_fetchRoutineLoadJob_args, writeResult: writeFrontendService_fetchRoutineLoadJob_result, readResult: readFrontendService_fetchRoutineLoadJob_result },
    fetchLoadJob: { oneway: false, writeArgs: writeFrontendService_fetchLoadJob_args, readArgs: readFrontendService_fetchLoadJob_args, writeResult: writeFrontendService_fetchLoadJob_result, readResult: readFrontendService_fetchLoadJob_result },
    getEncryptionKeys: { oneway: false, writeArgs: writeFrontendService_getEncryptionKeys_args, readArgs: readFrontendService_getEncryptionKeys_args, writeResult: writeFrontendService_getEncryptionKeys_result, readResult: readFrontendService_getEncryptionKeys_result },
    getTableTDEInfo: { oneway: false, writeArgs: writeFrontendService_getTableTDEInfo_args, readArgs: readFrontendService_getTableTDEInfo_args, writeResult: writeFrontendService_getTableTDEInfo_result, readResult: readFrontendService_getTableTDEInfo_result },
    getOlapTableMeta: { oneway: false, writeArgs: writeFrontendService_getOlapTableMeta_args, readArgs: readFrontendService_getOlapTableMeta_args, writeResult: writeFrontendService_getOlapTableMeta_result, readResult: readFrontendService_getOlapTableMeta_result },
  },
} as const;

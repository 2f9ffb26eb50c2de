// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/proto/internal_service.proto: change that file, not this one.

import { type ProtoReader, type ProtoWriter, decodeMessage, encodeMessage, missing, writeMessage } from "../../codec/proto.ts";
import { type PBlock, type PQueryStatistics, type PRowBatch, readPBlock, readPQueryStatistics, readPRowBatch, writePBlock, writePQueryStatistics, writePRowBatch } from "./data.ts";
import { type POlapTableSchemaParam, type PSlotDescriptor, type PTupleDescriptor, readPOlapTableSchemaParam, readPSlotDescriptor, readPTupleDescriptor, writePOlapTableSchemaParam, writePSlotDescriptor, writePTupleDescriptor } from "./descriptors.ts";
import { type FileType } from "./olap_common.ts";
import { type ColumnPB, type DeleteBitmapPB, type RowsetMetaPB, type SegmentStatisticsPB, type TabletSchemaPB, readColumnPB, readDeleteBitmapPB, readRowsetMetaPB, readSegmentStatisticsPB, readTabletSchemaPB, writeColumnPB, writeDeleteBitmapPB, writeRowsetMetaPB, writeSegmentStatisticsPB, writeTabletSchemaPB } from "./olap_file.ts";
import { type PRuntimeProfileTree, readPRuntimeProfileTree, writePRuntimeProfileTree } from "./runtime_profile.ts";
import { type PNetworkAddress, type PPlanFragmentCancelReason, type PScalarType, type PStatus, type PTypeDesc, type PUniqueId, type PValues, decodePHandShakeRequest, decodePHandShakeResponse, encodePHandShakeRequest, encodePHandShakeResponse, readPNetworkAddress, readPScalarType, readPStatus, readPTypeDesc, readPUniqueId, readPValues, writePNetworkAddress, writePScalarType, writePStatus, writePTypeDesc, writePUniqueId, writePValues } from "./types.ts";

export const PFragmentRequestVersion = {
  VERSION_1: 1,
  VERSION_2: 2,
  VERSION_3: 3,
  VERSION_4: 4,
} as const;
export type PFragmentRequestVersion = typeof PFragmentRequestVersion[keyof typeof PFragmentRequestVersion];

export const PCacheStatus = {
  DEFAULT: 0,
  CACHE_OK: 1,
  PARAM_ERROR: 2,
  SIZE_OVER_LIMIT: 3,
  NO_SQL_KEY: 4,
  NO_PARTITION_KEY: 5,
  INVALID_KEY_RANGE: 6,
  DATA_OVERDUE: 7,
  EMPTY_DATA: 8,
  CANCELED: 9,
} as const;
export type PCacheStatus = typeof PCacheStatus[keyof typeof PCacheStatus];

export const CacheType = {
  SQL_CACHE: 1,
  PARTITION_CACHE: 2,
} as const;
export type CacheType = typeof CacheType[keyof typeof CacheType];

export const PClearType = {
  CLEAR_ALL: 0,
  PRUNE_CACHE: 1,
  CLEAR_BEFORE_TIME: 2,
  CLEAR_SQL_KEY: 3,
} as const;
export type PClearType = typeof PClearType[keyof typeof PClearType];

export const PColumnType = {
  COLUMN_TYPE_BOOL: 0,
  COLUMN_TYPE_INT: 1,
  COLUMN_TYPE_TINY_INT: 2,
  COLUMN_TYPE_SMALL_INT: 3,
  COLUMN_TYPE_BIGINT: 4,
  COLUMN_TYPE_LARGEINT: 5,
  COLUMN_TYPE_VARCHAR: 6,
  COLUMN_TYPE_CHAR: 7,
  COLUMN_TYPE_DATE: 8,
  COLUMN_TYPE_DATETIME: 9,
  COLUMN_TYPE_DOUBLE: 10,
  COLUMN_TYPE_FLOAT: 11,
  COLUMN_TYPE_DECIMAL: 12,
  COLUMN_TYPE_DECIMALV2: 13,
  COLUMN_TYPE_STRING: 14,
  COLUMN_TYPE_DATEV2: 15,
  COLUMN_TYPE_DATETIMEV2: 16,
  COLUMN_TYPE_DECIMAL32: 17,
  COLUMN_TYPE_DECIMAL64: 18,
  COLUMN_TYPE_DECIMAL128I: 19,
  COLUMN_TYPE_DECIMAL256: 20,
  COLUMN_TYPE_IPV4: 21,
  COLUMN_TYPE_IPV6: 22,
  COLUMN_TYPE_TIMEV2: 23,
} as const;
export type PColumnType = typeof PColumnType[keyof typeof PColumnType];

export const PFilterType = {
  UNKNOWN_FILTER: 0,
  BLOOM_FILTER: 1,
  MINMAX_FILTER: 2,
  IN_FILTER: 3,
  IN_OR_BLOOM_FILTER: 4,
  MIN_FILTER: 5,
  MAX_FILTER: 6,
} as const;
export type PFilterType = typeof PFilterType[keyof typeof PFilterType];

export const FileCacheType = {
  TTL: 0,
  INDEX: 1,
  NORMAL: 2,
} as const;
export type FileCacheType = typeof FileCacheType[keyof typeof FileCacheType];

export const PRerunFragmentParams_Opcode = {
  wait: 1,
  release: 2,
  rebuild: 3,
  submit: 4,
  close: 5,
} as const;
export type PRerunFragmentParams_Opcode = typeof PRerunFragmentParams_Opcode[keyof typeof PRerunFragmentParams_Opcode];

export const PMultiGetResponse_RowFormat = {
  JSONB: 0,
} as const;
export type PMultiGetResponse_RowFormat = typeof PMultiGetResponse_RowFormat[keyof typeof PMultiGetResponse_RowFormat];

export const PMultiGetBlockV2_RowFormat = {
  JSONB: 0,
} as const;
export type PMultiGetBlockV2_RowFormat = typeof PMultiGetBlockV2_RowFormat[keyof typeof PMultiGetBlockV2_RowFormat];

export const PStreamHeader_Opcode = {
  APPEND_DATA: 1,
  CLOSE_LOAD: 2,
  ADD_SEGMENT: 3,
  GET_SCHEMA: 4,
} as const;
export type PStreamHeader_Opcode = typeof PStreamHeader_Opcode[keyof typeof PStreamHeader_Opcode];

export const PFetchPeerDataRequest_Type = {
  PEER_FILE_RANGE: 1,
  PEER_FILE_CACHE_BLOCK: 2,
} as const;
export type PFetchPeerDataRequest_Type = typeof PFetchPeerDataRequest_Type[keyof typeof PFetchPeerDataRequest_Type];

export interface PTransmitDataParams {
  finst_id: PUniqueId;
  node_id: number;
  sender_id: number;
  be_number: number;
  eos: boolean;
  row_batch?: PRowBatch;
  packet_seq: bigint;
  query_statistics?: PQueryStatistics;
  block?: PBlock;
  /** Default: false */
  transfer_by_attachment?: boolean;
  query_id?: PUniqueId;
  exec_status?: PStatus;
  blocks?: PBlock[];
}

export function writePTransmitDataParams(w: ProtoWriter, m: PTransmitDataParams): void {
  writeMessage(w, 10, writePUniqueId, m.finst_id);
  w.uint32(16).int32(m.node_id);
  w.uint32(24).int32(m.sender_id);
  w.uint32(32).int32(m.be_number);
  w.uint32(40).bool(m.eos);
  if (m.row_batch !== undefined) writeMessage(w, 50, writePRowBatch, m.row_batch);
  w.uint32(56).int64(m.packet_seq);
  if (m.query_statistics !== undefined) writeMessage(w, 66, writePQueryStatistics, m.query_statistics);
  if (m.block !== undefined) writeMessage(w, 74, writePBlock, m.block);
  if (m.transfer_by_attachment !== undefined) w.uint32(80).bool(m.transfer_by_attachment);
  if (m.query_id !== undefined) writeMessage(w, 90, writePUniqueId, m.query_id);
  if (m.exec_status !== undefined) writeMessage(w, 98, writePStatus, m.exec_status);
  if (m.blocks !== undefined) {
    for (const x of m.blocks) writeMessage(w, 106, writePBlock, x);
  }
}

export function readPTransmitDataParams(r: ProtoReader, end: number): PTransmitDataParams {
  const m = {} as PTransmitDataParams;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.finst_id = r.message(readPUniqueId);
        break;
      case 16:
        m.node_id = r.int32();
        break;
      case 24:
        m.sender_id = r.int32();
        break;
      case 32:
        m.be_number = r.int32();
        break;
      case 40:
        m.eos = r.bool();
        break;
      case 50:
        m.row_batch = r.message(readPRowBatch);
        break;
      case 56:
        m.packet_seq = r.int64() as bigint;
        break;
      case 66:
        m.query_statistics = r.message(readPQueryStatistics);
        break;
      case 74:
        m.block = r.message(readPBlock);
        break;
      case 80:
        m.transfer_by_attachment = r.bool();
        break;
      case 90:
        m.query_id = r.message(readPUniqueId);
        break;
      case 98:
        m.exec_status = r.message(readPStatus);
        break;
      case 106:
        (m.blocks ??= []).push(r.message(readPBlock));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.finst_id === undefined) missing("PTransmitDataParams", "finst_id");
  if (m.node_id === undefined) missing("PTransmitDataParams", "node_id");
  if (m.sender_id === undefined) missing("PTransmitDataParams", "sender_id");
  if (m.be_number === undefined) missing("PTransmitDataParams", "be_number");
  if (m.eos === undefined) missing("PTransmitDataParams", "eos");
  if (m.packet_seq === undefined) missing("PTransmitDataParams", "packet_seq");
  return m;
}

export function encodePTransmitDataParams(m: PTransmitDataParams): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTransmitDataParams, m);
}

export function decodePTransmitDataParams(b: Uint8Array): PTransmitDataParams {
  return decodeMessage("PTransmitDataParams", readPTransmitDataParams, b);
}

export interface PTransmitDataResult {
  status?: PStatus;
  receive_time?: bigint;
}

export function writePTransmitDataResult(w: ProtoWriter, m: PTransmitDataResult): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
  if (m.receive_time !== undefined) w.uint32(16).int64(m.receive_time);
}

export function readPTransmitDataResult(r: ProtoReader, end: number): PTransmitDataResult {
  const m = {} as PTransmitDataResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 16:
        m.receive_time = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePTransmitDataResult(m: PTransmitDataResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTransmitDataResult, m);
}

export function decodePTransmitDataResult(b: Uint8Array): PTransmitDataResult {
  return decodeMessage("PTransmitDataResult", readPTransmitDataResult, b);
}

export interface PTransmitRecCTEBlockParams {
  blocks?: PBlock[];
  eos?: boolean;
  query_id?: PUniqueId;
  fragment_instance_id?: PUniqueId;
  node_id?: number;
}

export function writePTransmitRecCTEBlockParams(w: ProtoWriter, m: PTransmitRecCTEBlockParams): void {
  if (m.blocks !== undefined) {
    for (const x of m.blocks) writeMessage(w, 10, writePBlock, x);
  }
  if (m.eos !== undefined) w.uint32(16).bool(m.eos);
  if (m.query_id !== undefined) writeMessage(w, 26, writePUniqueId, m.query_id);
  if (m.fragment_instance_id !== undefined) writeMessage(w, 34, writePUniqueId, m.fragment_instance_id);
  if (m.node_id !== undefined) w.uint32(40).int32(m.node_id);
}

export function readPTransmitRecCTEBlockParams(r: ProtoReader, end: number): PTransmitRecCTEBlockParams {
  const m = {} as PTransmitRecCTEBlockParams;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.blocks ??= []).push(r.message(readPBlock));
        break;
      case 16:
        m.eos = r.bool();
        break;
      case 26:
        m.query_id = r.message(readPUniqueId);
        break;
      case 34:
        m.fragment_instance_id = r.message(readPUniqueId);
        break;
      case 40:
        m.node_id = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePTransmitRecCTEBlockParams(m: PTransmitRecCTEBlockParams): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTransmitRecCTEBlockParams, m);
}

export function decodePTransmitRecCTEBlockParams(b: Uint8Array): PTransmitRecCTEBlockParams {
  return decodeMessage("PTransmitRecCTEBlockParams", readPTransmitRecCTEBlockParams, b);
}

export interface PTransmitRecCTEBlockResult {
  status?: PStatus;
}

export function writePTransmitRecCTEBlockResult(w: ProtoWriter, m: PTransmitRecCTEBlockResult): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
}

export function readPTransmitRecCTEBlockResult(r: ProtoReader, end: number): PTransmitRecCTEBlockResult {
  const m = {} as PTransmitRecCTEBlockResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePTransmitRecCTEBlockResult(m: PTransmitRecCTEBlockResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTransmitRecCTEBlockResult, m);
}

export function decodePTransmitRecCTEBlockResult(b: Uint8Array): PTransmitRecCTEBlockResult {
  return decodeMessage("PTransmitRecCTEBlockResult", readPTransmitRecCTEBlockResult, b);
}

export interface PRerunFragmentParams {
  query_id?: PUniqueId;
  fragment_id?: number;
  stage?: PRerunFragmentParams_Opcode;
}

export function writePRerunFragmentParams(w: ProtoWriter, m: PRerunFragmentParams): void {
  if (m.query_id !== undefined) writeMessage(w, 10, writePUniqueId, m.query_id);
  if (m.fragment_id !== undefined) w.uint32(16).int32(m.fragment_id);
  if (m.stage !== undefined) w.uint32(24).int32(m.stage);
}

export function readPRerunFragmentParams(r: ProtoReader, end: number): PRerunFragmentParams {
  const m = {} as PRerunFragmentParams;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.query_id = r.message(readPUniqueId);
        break;
      case 16:
        m.fragment_id = r.int32();
        break;
      case 24:
        m.stage = r.int32() as PRerunFragmentParams_Opcode;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePRerunFragmentParams(m: PRerunFragmentParams): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePRerunFragmentParams, m);
}

export function decodePRerunFragmentParams(b: Uint8Array): PRerunFragmentParams {
  return decodeMessage("PRerunFragmentParams", readPRerunFragmentParams, b);
}

export interface PRerunFragmentResult {
  status?: PStatus;
}

export function writePRerunFragmentResult(w: ProtoWriter, m: PRerunFragmentResult): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
}

export function readPRerunFragmentResult(r: ProtoReader, end: number): PRerunFragmentResult {
  const m = {} as PRerunFragmentResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePRerunFragmentResult(m: PRerunFragmentResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePRerunFragmentResult, m);
}

export function decodePRerunFragmentResult(b: Uint8Array): PRerunFragmentResult {
  return decodeMessage("PRerunFragmentResult", readPRerunFragmentResult, b);
}

export interface PResetGlobalRfParams {
  query_id?: PUniqueId;
  filter_ids?: number[];
}

export function writePResetGlobalRfParams(w: ProtoWriter, m: PResetGlobalRfParams): void {
  if (m.query_id !== undefined) writeMessage(w, 10, writePUniqueId, m.query_id);
  if (m.filter_ids !== undefined) {
    for (const x of m.filter_ids) w.uint32(16).int32(x);
  }
}

export function readPResetGlobalRfParams(r: ProtoReader, end: number): PResetGlobalRfParams {
  const m = {} as PResetGlobalRfParams;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.query_id = r.message(readPUniqueId);
        break;
      case 16:
        (m.filter_ids ??= []).push(r.int32());
        break;
      case 18:
        r.packed(m.filter_ids ??= [], () => r.int32());
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePResetGlobalRfParams(m: PResetGlobalRfParams): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePResetGlobalRfParams, m);
}

export function decodePResetGlobalRfParams(b: Uint8Array): PResetGlobalRfParams {
  return decodeMessage("PResetGlobalRfParams", readPResetGlobalRfParams, b);
}

export interface PResetGlobalRfResult {
  status?: PStatus;
}

export function writePResetGlobalRfResult(w: ProtoWriter, m: PResetGlobalRfResult): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
}

export function readPResetGlobalRfResult(r: ProtoReader, end: number): PResetGlobalRfResult {
  const m = {} as PResetGlobalRfResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePResetGlobalRfResult(m: PResetGlobalRfResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePResetGlobalRfResult, m);
}

export function decodePResetGlobalRfResult(b: Uint8Array): PResetGlobalRfResult {
  return decodeMessage("PResetGlobalRfResult", readPResetGlobalRfResult, b);
}

export interface PTabletWithPartition {
  partition_id: bigint;
  tablet_id: bigint;
}

export function writePTabletWithPartition(w: ProtoWriter, m: PTabletWithPartition): void {
  w.uint32(8).int64(m.partition_id);
  w.uint32(16).int64(m.tablet_id);
}

export function readPTabletWithPartition(r: ProtoReader, end: number): PTabletWithPartition {
  const m = {} as PTabletWithPartition;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.partition_id = r.int64() as bigint;
        break;
      case 16:
        m.tablet_id = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.partition_id === undefined) missing("PTabletWithPartition", "partition_id");
  if (m.tablet_id === undefined) missing("PTabletWithPartition", "tablet_id");
  return m;
}

export function encodePTabletWithPartition(m: PTabletWithPartition): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWithPartition, m);
}

export function decodePTabletWithPartition(b: Uint8Array): PTabletWithPartition {
  return decodeMessage("PTabletWithPartition", readPTabletWithPartition, b);
}

export interface PTabletLoadRowsetInfo {
  current_rowset_nums: number;
  max_config_rowset_nums: number;
}

export function writePTabletLoadRowsetInfo(w: ProtoWriter, m: PTabletLoadRowsetInfo): void {
  w.uint32(8).int32(m.current_rowset_nums);
  w.uint32(16).int32(m.max_config_rowset_nums);
}

export function readPTabletLoadRowsetInfo(r: ProtoReader, end: number): PTabletLoadRowsetInfo {
  const m = {} as PTabletLoadRowsetInfo;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.current_rowset_nums = r.int32();
        break;
      case 16:
        m.max_config_rowset_nums = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.current_rowset_nums === undefined) missing("PTabletLoadRowsetInfo", "current_rowset_nums");
  if (m.max_config_rowset_nums === undefined) missing("PTabletLoadRowsetInfo", "max_config_rowset_nums");
  return m;
}

export function encodePTabletLoadRowsetInfo(m: PTabletLoadRowsetInfo): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletLoadRowsetInfo, m);
}

export function decodePTabletLoadRowsetInfo(b: Uint8Array): PTabletLoadRowsetInfo {
  return decodeMessage("PTabletLoadRowsetInfo", readPTabletLoadRowsetInfo, b);
}

export interface PTabletID {
  partition_id?: bigint;
  index_id?: bigint;
  tablet_id?: bigint;
  num_segments?: bigint;
}

export function writePTabletID(w: ProtoWriter, m: PTabletID): void {
  if (m.partition_id !== undefined) w.uint32(8).int64(m.partition_id);
  if (m.index_id !== undefined) w.uint32(16).int64(m.index_id);
  if (m.tablet_id !== undefined) w.uint32(24).int64(m.tablet_id);
  if (m.num_segments !== undefined) w.uint32(32).int64(m.num_segments);
}

export function readPTabletID(r: ProtoReader, end: number): PTabletID {
  const m = {} as PTabletID;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.partition_id = r.int64() as bigint;
        break;
      case 16:
        m.index_id = r.int64() as bigint;
        break;
      case 24:
        m.tablet_id = r.int64() as bigint;
        break;
      case 32:
        m.num_segments = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePTabletID(m: PTabletID): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletID, m);
}

export function decodePTabletID(b: Uint8Array): PTabletID {
  return decodeMessage("PTabletID", readPTabletID, b);
}

export interface PTabletInfo {
  tablet_id: bigint;
  schema_hash: number;
  invalid_dict_cols?: string[];
  received_rows?: bigint;
  /** Default: 0 */
  num_rows_filtered?: bigint;
}

export function writePTabletInfo(w: ProtoWriter, m: PTabletInfo): void {
  w.uint32(8).int64(m.tablet_id);
  w.uint32(16).int32(m.schema_hash);
  if (m.invalid_dict_cols !== undefined) {
    for (const x of m.invalid_dict_cols) w.uint32(26).string(x);
  }
  if (m.received_rows !== undefined) w.uint32(32).int64(m.received_rows);
  if (m.num_rows_filtered !== undefined) w.uint32(40).int64(m.num_rows_filtered);
}

export function readPTabletInfo(r: ProtoReader, end: number): PTabletInfo {
  const m = {} as PTabletInfo;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.tablet_id = r.int64() as bigint;
        break;
      case 16:
        m.schema_hash = r.int32();
        break;
      case 26:
        (m.invalid_dict_cols ??= []).push(r.string());
        break;
      case 32:
        m.received_rows = r.int64() as bigint;
        break;
      case 40:
        m.num_rows_filtered = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.tablet_id === undefined) missing("PTabletInfo", "tablet_id");
  if (m.schema_hash === undefined) missing("PTabletInfo", "schema_hash");
  return m;
}

export function encodePTabletInfo(m: PTabletInfo): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletInfo, m);
}

export function decodePTabletInfo(b: Uint8Array): PTabletInfo {
  return decodeMessage("PTabletInfo", readPTabletInfo, b);
}

export interface PTabletWriterOpenRequest {
  id: PUniqueId;
  index_id: bigint;
  txn_id: bigint;
  schema: POlapTableSchemaParam;
  tablets?: PTabletWithPartition[];
  num_senders: number;
  need_gen_rollup: boolean;
  load_mem_limit?: bigint;
  load_channel_timeout_s?: bigint;
  /** Default: false */
  is_high_priority?: boolean;
  sender_ip?: string;
  /** Default: false */
  is_vectorized?: boolean;
  /** Default: -1 */
  backend_id?: bigint;
  /** Default: false */
  enable_profile?: boolean;
  /** Default: false */
  is_incremental?: boolean;
  txn_expiration?: bigint;
  write_file_cache?: boolean;
  storage_vault_id?: string;
  sender_id?: number;
  workload_group_id?: bigint;
}

export function writePTabletWriterOpenRequest(w: ProtoWriter, m: PTabletWriterOpenRequest): void {
  writeMessage(w, 10, writePUniqueId, m.id);
  w.uint32(16).int64(m.index_id);
  w.uint32(24).int64(m.txn_id);
  writeMessage(w, 34, writePOlapTableSchemaParam, m.schema);
  if (m.tablets !== undefined) {
    for (const x of m.tablets) writeMessage(w, 42, writePTabletWithPartition, x);
  }
  w.uint32(48).int32(m.num_senders);
  w.uint32(56).bool(m.need_gen_rollup);
  if (m.load_mem_limit !== undefined) w.uint32(64).int64(m.load_mem_limit);
  if (m.load_channel_timeout_s !== undefined) w.uint32(72).int64(m.load_channel_timeout_s);
  if (m.is_high_priority !== undefined) w.uint32(80).bool(m.is_high_priority);
  if (m.sender_ip !== undefined) w.uint32(90).string(m.sender_ip);
  if (m.is_vectorized !== undefined) w.uint32(96).bool(m.is_vectorized);
  if (m.backend_id !== undefined) w.uint32(104).int64(m.backend_id);
  if (m.enable_profile !== undefined) w.uint32(112).bool(m.enable_profile);
  if (m.is_incremental !== undefined) w.uint32(120).bool(m.is_incremental);
  if (m.txn_expiration !== undefined) w.uint32(128).int64(m.txn_expiration);
  if (m.write_file_cache !== undefined) w.uint32(136).bool(m.write_file_cache);
  if (m.storage_vault_id !== undefined) w.uint32(146).string(m.storage_vault_id);
  if (m.sender_id !== undefined) w.uint32(152).int32(m.sender_id);
  if (m.workload_group_id !== undefined) w.uint32(160).int64(m.workload_group_id);
}

export function readPTabletWriterOpenRequest(r: ProtoReader, end: number): PTabletWriterOpenRequest {
  const m = {} as PTabletWriterOpenRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.id = r.message(readPUniqueId);
        break;
      case 16:
        m.index_id = r.int64() as bigint;
        break;
      case 24:
        m.txn_id = r.int64() as bigint;
        break;
      case 34:
        m.schema = r.message(readPOlapTableSchemaParam);
        break;
      case 42:
        (m.tablets ??= []).push(r.message(readPTabletWithPartition));
        break;
      case 48:
        m.num_senders = r.int32();
        break;
      case 56:
        m.need_gen_rollup = r.bool();
        break;
      case 64:
        m.load_mem_limit = r.int64() as bigint;
        break;
      case 72:
        m.load_channel_timeout_s = r.int64() as bigint;
        break;
      case 80:
        m.is_high_priority = r.bool();
        break;
      case 90:
        m.sender_ip = r.string();
        break;
      case 96:
        m.is_vectorized = r.bool();
        break;
      case 104:
        m.backend_id = r.int64() as bigint;
        break;
      case 112:
        m.enable_profile = r.bool();
        break;
      case 120:
        m.is_incremental = r.bool();
        break;
      case 128:
        m.txn_expiration = r.int64() as bigint;
        break;
      case 136:
        m.write_file_cache = r.bool();
        break;
      case 146:
        m.storage_vault_id = r.string();
        break;
      case 152:
        m.sender_id = r.int32();
        break;
      case 160:
        m.workload_group_id = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.id === undefined) missing("PTabletWriterOpenRequest", "id");
  if (m.index_id === undefined) missing("PTabletWriterOpenRequest", "index_id");
  if (m.txn_id === undefined) missing("PTabletWriterOpenRequest", "txn_id");
  if (m.schema === undefined) missing("PTabletWriterOpenRequest", "schema");
  if (m.num_senders === undefined) missing("PTabletWriterOpenRequest", "num_senders");
  if (m.need_gen_rollup === undefined) missing("PTabletWriterOpenRequest", "need_gen_rollup");
  return m;
}

export function encodePTabletWriterOpenRequest(m: PTabletWriterOpenRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWriterOpenRequest, m);
}

export function decodePTabletWriterOpenRequest(b: Uint8Array): PTabletWriterOpenRequest {
  return decodeMessage("PTabletWriterOpenRequest", readPTabletWriterOpenRequest, b);
}

export interface PTabletWriterOpenResult {
  status: PStatus;
  tablet_load_rowset_num_infos?: PTabletLoadRowsetInfo[];
}

export function writePTabletWriterOpenResult(w: ProtoWriter, m: PTabletWriterOpenResult): void {
  writeMessage(w, 10, writePStatus, m.status);
  if (m.tablet_load_rowset_num_infos !== undefined) {
    for (const x of m.tablet_load_rowset_num_infos) writeMessage(w, 18, writePTabletLoadRowsetInfo, x);
  }
}

export function readPTabletWriterOpenResult(r: ProtoReader, end: number): PTabletWriterOpenResult {
  const m = {} as PTabletWriterOpenResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        (m.tablet_load_rowset_num_infos ??= []).push(r.message(readPTabletLoadRowsetInfo));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PTabletWriterOpenResult", "status");
  return m;
}

export function encodePTabletWriterOpenResult(m: PTabletWriterOpenResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWriterOpenResult, m);
}

export function decodePTabletWriterOpenResult(b: Uint8Array): PTabletWriterOpenResult {
  return decodeMessage("PTabletWriterOpenResult", readPTabletWriterOpenResult, b);
}

export interface PTabletWriterAddBatchRequest {
  id: PUniqueId;
  index_id: bigint;
  sender_id: number;
  eos?: boolean;
  packet_seq: bigint;
  tablet_ids?: bigint[];
  row_batch?: PRowBatch;
  partition_ids?: bigint[];
  /** Default: -1 */
  backend_id?: bigint;
  /** Default: false */
  transfer_by_attachment?: boolean;
  /** Default: false */
  is_high_priority?: boolean;
  /** Default: false */
  write_single_replica?: boolean;
  slave_tablet_nodes?: Map<bigint, PSlaveTabletNodes>;
}

export function writePTabletWriterAddBatchRequest(w: ProtoWriter, m: PTabletWriterAddBatchRequest): void {
  writeMessage(w, 10, writePUniqueId, m.id);
  w.uint32(16).int64(m.index_id);
  w.uint32(24).int32(m.sender_id);
  if (m.eos !== undefined) w.uint32(32).bool(m.eos);
  w.uint32(40).int64(m.packet_seq);
  if (m.tablet_ids !== undefined) {
    for (const x of m.tablet_ids) w.uint32(48).int64(x);
  }
  if (m.row_batch !== undefined) writeMessage(w, 58, writePRowBatch, m.row_batch);
  if (m.partition_ids !== undefined) {
    for (const x of m.partition_ids) w.uint32(64).int64(x);
  }
  if (m.backend_id !== undefined) w.uint32(72).int64(m.backend_id);
  if (m.transfer_by_attachment !== undefined) w.uint32(80).bool(m.transfer_by_attachment);
  if (m.is_high_priority !== undefined) w.uint32(88).bool(m.is_high_priority);
  if (m.write_single_replica !== undefined) w.uint32(96).bool(m.write_single_replica);
  if (m.slave_tablet_nodes !== undefined) {
    for (const [k, x] of m.slave_tablet_nodes) {
      w.uint32(106).fork();
      w.uint32(8).int64(k);
      writeMessage(w, 18, writePSlaveTabletNodes, x);
      w.join();
    }
  }
}

export function readPTabletWriterAddBatchRequest(r: ProtoReader, end: number): PTabletWriterAddBatchRequest {
  const m = {} as PTabletWriterAddBatchRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.id = r.message(readPUniqueId);
        break;
      case 16:
        m.index_id = r.int64() as bigint;
        break;
      case 24:
        m.sender_id = r.int32();
        break;
      case 32:
        m.eos = r.bool();
        break;
      case 40:
        m.packet_seq = r.int64() as bigint;
        break;
      case 48:
        (m.tablet_ids ??= []).push(r.int64() as bigint);
        break;
      case 50:
        r.packed(m.tablet_ids ??= [], () => r.int64() as bigint);
        break;
      case 58:
        m.row_batch = r.message(readPRowBatch);
        break;
      case 64:
        (m.partition_ids ??= []).push(r.int64() as bigint);
        break;
      case 66:
        r.packed(m.partition_ids ??= [], () => r.int64() as bigint);
        break;
      case 72:
        m.backend_id = r.int64() as bigint;
        break;
      case 80:
        m.transfer_by_attachment = r.bool();
        break;
      case 88:
        m.is_high_priority = r.bool();
        break;
      case 96:
        m.write_single_replica = r.bool();
        break;
      case 106:
        r.mapEntry(m.slave_tablet_nodes ??= new Map(), 8, () => r.int64() as bigint, 0n, 18, () => r.message(readPSlaveTabletNodes), () => readPSlaveTabletNodes(r, r.pos));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.id === undefined) missing("PTabletWriterAddBatchRequest", "id");
  if (m.index_id === undefined) missing("PTabletWriterAddBatchRequest", "index_id");
  if (m.sender_id === undefined) missing("PTabletWriterAddBatchRequest", "sender_id");
  if (m.packet_seq === undefined) missing("PTabletWriterAddBatchRequest", "packet_seq");
  return m;
}

export function encodePTabletWriterAddBatchRequest(m: PTabletWriterAddBatchRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWriterAddBatchRequest, m);
}

export function decodePTabletWriterAddBatchRequest(b: Uint8Array): PTabletWriterAddBatchRequest {
  return decodeMessage("PTabletWriterAddBatchRequest", readPTabletWriterAddBatchRequest, b);
}

export interface PTabletWriterAddBlockRequest {
  id: PUniqueId;
  index_id: bigint;
  sender_id: number;
  eos?: boolean;
  packet_seq?: bigint;
  tablet_ids?: bigint[];
  block?: PBlock;
  partition_ids?: bigint[];
  /** Default: -1 */
  backend_id?: bigint;
  /** Default: false */
  transfer_by_attachment?: boolean;
  /** Default: false */
  is_high_priority?: boolean;
  /** Default: false */
  write_single_replica?: boolean;
  slave_tablet_nodes?: Map<bigint, PSlaveTabletNodes>;
  /** Default: false */
  is_single_tablet_block?: boolean;
  /** Default: false */
  hang_wait?: boolean;
}

export function writePTabletWriterAddBlockRequest(w: ProtoWriter, m: PTabletWriterAddBlockRequest): void {
  writeMessage(w, 10, writePUniqueId, m.id);
  w.uint32(16).int64(m.index_id);
  w.uint32(24).int32(m.sender_id);
  if (m.eos !== undefined) w.uint32(32).bool(m.eos);
  if (m.packet_seq !== undefined) w.uint32(40).int64(m.packet_seq);
  if (m.tablet_ids !== undefined) {
    for (const x of m.tablet_ids) w.uint32(48).int64(x);
  }
  if (m.block !== undefined) writeMessage(w, 58, writePBlock, m.block);
  if (m.partition_ids !== undefined) {
    for (const x of m.partition_ids) w.uint32(64).int64(x);
  }
  if (m.backend_id !== undefined) w.uint32(72).int64(m.backend_id);
  if (m.transfer_by_attachment !== undefined) w.uint32(80).bool(m.transfer_by_attachment);
  if (m.is_high_priority !== undefined) w.uint32(88).bool(m.is_high_priority);
  if (m.write_single_replica !== undefined) w.uint32(96).bool(m.write_single_replica);
  if (m.slave_tablet_nodes !== undefined) {
    for (const [k, x] of m.slave_tablet_nodes) {
      w.uint32(106).fork();
      w.uint32(8).int64(k);
      writeMessage(w, 18, writePSlaveTabletNodes, x);
      w.join();
    }
  }
  if (m.is_single_tablet_block !== undefined) w.uint32(112).bool(m.is_single_tablet_block);
  if (m.hang_wait !== undefined) w.uint32(120).bool(m.hang_wait);
}

export function readPTabletWriterAddBlockRequest(r: ProtoReader, end: number): PTabletWriterAddBlockRequest {
  const m = {} as PTabletWriterAddBlockRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.id = r.message(readPUniqueId);
        break;
      case 16:
        m.index_id = r.int64() as bigint;
        break;
      case 24:
        m.sender_id = r.int32();
        break;
      case 32:
        m.eos = r.bool();
        break;
      case 40:
        m.packet_seq = r.int64() as bigint;
        break;
      case 48:
        (m.tablet_ids ??= []).push(r.int64() as bigint);
        break;
      case 50:
        r.packed(m.tablet_ids ??= [], () => r.int64() as bigint);
        break;
      case 58:
        m.block = r.message(readPBlock);
        break;
      case 64:
        (m.partition_ids ??= []).push(r.int64() as bigint);
        break;
      case 66:
        r.packed(m.partition_ids ??= [], () => r.int64() as bigint);
        break;
      case 72:
        m.backend_id = r.int64() as bigint;
        break;
      case 80:
        m.transfer_by_attachment = r.bool();
        break;
      case 88:
        m.is_high_priority = r.bool();
        break;
      case 96:
        m.write_single_replica = r.bool();
        break;
      case 106:
        r.mapEntry(m.slave_tablet_nodes ??= new Map(), 8, () => r.int64() as bigint, 0n, 18, () => r.message(readPSlaveTabletNodes), () => readPSlaveTabletNodes(r, r.pos));
        break;
      case 112:
        m.is_single_tablet_block = r.bool();
        break;
      case 120:
        m.hang_wait = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.id === undefined) missing("PTabletWriterAddBlockRequest", "id");
  if (m.index_id === undefined) missing("PTabletWriterAddBlockRequest", "index_id");
  if (m.sender_id === undefined) missing("PTabletWriterAddBlockRequest", "sender_id");
  return m;
}

export function encodePTabletWriterAddBlockRequest(m: PTabletWriterAddBlockRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWriterAddBlockRequest, m);
}

export function decodePTabletWriterAddBlockRequest(b: Uint8Array): PTabletWriterAddBlockRequest {
  return decodeMessage("PTabletWriterAddBlockRequest", readPTabletWriterAddBlockRequest, b);
}

export interface PSlaveTabletNodes {
  slave_nodes?: PNodeInfo[];
}

export function writePSlaveTabletNodes(w: ProtoWriter, m: PSlaveTabletNodes): void {
  if (m.slave_nodes !== undefined) {
    for (const x of m.slave_nodes) writeMessage(w, 10, writePNodeInfo, x);
  }
}

export function readPSlaveTabletNodes(r: ProtoReader, end: number): PSlaveTabletNodes {
  const m = {} as PSlaveTabletNodes;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.slave_nodes ??= []).push(r.message(readPNodeInfo));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePSlaveTabletNodes(m: PSlaveTabletNodes): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePSlaveTabletNodes, m);
}

export function decodePSlaveTabletNodes(b: Uint8Array): PSlaveTabletNodes {
  return decodeMessage("PSlaveTabletNodes", readPSlaveTabletNodes, b);
}

export interface PNodeInfo {
  id?: bigint;
  option?: bigint;
  host?: string;
  async_internal_port?: number;
}

export function writePNodeInfo(w: ProtoWriter, m: PNodeInfo): void {
  if (m.id !== undefined) w.uint32(8).int64(m.id);
  if (m.option !== undefined) w.uint32(16).int64(m.option);
  if (m.host !== undefined) w.uint32(26).string(m.host);
  if (m.async_internal_port !== undefined) w.uint32(32).int32(m.async_internal_port);
}

export function readPNodeInfo(r: ProtoReader, end: number): PNodeInfo {
  const m = {} as PNodeInfo;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.id = r.int64() as bigint;
        break;
      case 16:
        m.option = r.int64() as bigint;
        break;
      case 26:
        m.host = r.string();
        break;
      case 32:
        m.async_internal_port = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePNodeInfo(m: PNodeInfo): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePNodeInfo, m);
}

export function decodePNodeInfo(b: Uint8Array): PNodeInfo {
  return decodeMessage("PNodeInfo", readPNodeInfo, b);
}

export interface PSuccessSlaveTabletNodeIds {
  slave_node_ids?: bigint[];
}

export function writePSuccessSlaveTabletNodeIds(w: ProtoWriter, m: PSuccessSlaveTabletNodeIds): void {
  if (m.slave_node_ids !== undefined) {
    for (const x of m.slave_node_ids) w.uint32(8).int64(x);
  }
}

export function readPSuccessSlaveTabletNodeIds(r: ProtoReader, end: number): PSuccessSlaveTabletNodeIds {
  const m = {} as PSuccessSlaveTabletNodeIds;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        (m.slave_node_ids ??= []).push(r.int64() as bigint);
        break;
      case 10:
        r.packed(m.slave_node_ids ??= [], () => r.int64() as bigint);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePSuccessSlaveTabletNodeIds(m: PSuccessSlaveTabletNodeIds): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePSuccessSlaveTabletNodeIds, m);
}

export function decodePSuccessSlaveTabletNodeIds(b: Uint8Array): PSuccessSlaveTabletNodeIds {
  return decodeMessage("PSuccessSlaveTabletNodeIds", readPSuccessSlaveTabletNodeIds, b);
}

export interface PTabletError {
  tablet_id?: bigint;
  msg?: string;
}

export function writePTabletError(w: ProtoWriter, m: PTabletError): void {
  if (m.tablet_id !== undefined) w.uint32(8).int64(m.tablet_id);
  if (m.msg !== undefined) w.uint32(18).string(m.msg);
}

export function readPTabletError(r: ProtoReader, end: number): PTabletError {
  const m = {} as PTabletError;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.tablet_id = r.int64() as bigint;
        break;
      case 18:
        m.msg = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePTabletError(m: PTabletError): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletError, m);
}

export function decodePTabletError(b: Uint8Array): PTabletError {
  return decodeMessage("PTabletError", readPTabletError, b);
}

export interface PTabletWriterAddBatchResult {
  status: PStatus;
  tablet_vec?: PTabletInfo[];
  execution_time_us?: bigint;
  wait_lock_time_us?: bigint;
  wait_execution_time_us?: bigint;
  tablet_errors?: PTabletError[];
  success_slave_tablet_node_ids?: Map<bigint, PSuccessSlaveTabletNodeIds>;
  build_rowset_latency_ms?: bigint;
  commit_rowset_latency_ms?: bigint;
  tablet_load_rowset_num_infos?: PTabletLoadRowsetInfo[];
}

export function writePTabletWriterAddBatchResult(w: ProtoWriter, m: PTabletWriterAddBatchResult): void {
  writeMessage(w, 10, writePStatus, m.status);
  if (m.tablet_vec !== undefined) {
    for (const x of m.tablet_vec) writeMessage(w, 18, writePTabletInfo, x);
  }
  if (m.execution_time_us !== undefined) w.uint32(24).int64(m.execution_time_us);
  if (m.wait_lock_time_us !== undefined) w.uint32(32).int64(m.wait_lock_time_us);
  if (m.wait_execution_time_us !== undefined) w.uint32(40).int64(m.wait_execution_time_us);
  if (m.tablet_errors !== undefined) {
    for (const x of m.tablet_errors) writeMessage(w, 50, writePTabletError, x);
  }
  if (m.success_slave_tablet_node_ids !== undefined) {
    for (const [k, x] of m.success_slave_tablet_node_ids) {
      w.uint32(58).fork();
      w.uint32(8).int64(k);
      writeMessage(w, 18, writePSuccessSlaveTabletNodeIds, x);
      w.join();
    }
  }
  if (m.build_rowset_latency_ms !== undefined) w.uint32(8000).int64(m.build_rowset_latency_ms);
  if (m.commit_rowset_latency_ms !== undefined) w.uint32(8008).int64(m.commit_rowset_latency_ms);
  if (m.tablet_load_rowset_num_infos !== undefined) {
    for (const x of m.tablet_load_rowset_num_infos) writeMessage(w, 8018, writePTabletLoadRowsetInfo, x);
  }
}

export function readPTabletWriterAddBatchResult(r: ProtoReader, end: number): PTabletWriterAddBatchResult {
  const m = {} as PTabletWriterAddBatchResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        (m.tablet_vec ??= []).push(r.message(readPTabletInfo));
        break;
      case 24:
        m.execution_time_us = r.int64() as bigint;
        break;
      case 32:
        m.wait_lock_time_us = r.int64() as bigint;
        break;
      case 40:
        m.wait_execution_time_us = r.int64() as bigint;
        break;
      case 50:
        (m.tablet_errors ??= []).push(r.message(readPTabletError));
        break;
      case 58:
        r.mapEntry(m.success_slave_tablet_node_ids ??= new Map(), 8, () => r.int64() as bigint, 0n, 18, () => r.message(readPSuccessSlaveTabletNodeIds), () => readPSuccessSlaveTabletNodeIds(r, r.pos));
        break;
      case 8000:
        m.build_rowset_latency_ms = r.int64() as bigint;
        break;
      case 8008:
        m.commit_rowset_latency_ms = r.int64() as bigint;
        break;
      case 8018:
        (m.tablet_load_rowset_num_infos ??= []).push(r.message(readPTabletLoadRowsetInfo));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PTabletWriterAddBatchResult", "status");
  return m;
}

export function encodePTabletWriterAddBatchResult(m: PTabletWriterAddBatchResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWriterAddBatchResult, m);
}

export function decodePTabletWriterAddBatchResult(b: Uint8Array): PTabletWriterAddBatchResult {
  return decodeMessage("PTabletWriterAddBatchResult", readPTabletWriterAddBatchResult, b);
}

export interface PTabletWriterAddBlockResult {
  status: PStatus;
  tablet_vec?: PTabletInfo[];
  execution_time_us?: bigint;
  wait_lock_time_us?: bigint;
  wait_execution_time_us?: bigint;
  tablet_errors?: PTabletError[];
  success_slave_tablet_node_ids?: Map<bigint, PSuccessSlaveTabletNodeIds>;
  load_channel_profile?: Uint8Array;
  build_rowset_latency_ms?: bigint;
  commit_rowset_latency_ms?: bigint;
  tablet_load_rowset_num_infos?: PTabletLoadRowsetInfo[];
}

export function writePTabletWriterAddBlockResult(w: ProtoWriter, m: PTabletWriterAddBlockResult): void {
  writeMessage(w, 10, writePStatus, m.status);
  if (m.tablet_vec !== undefined) {
    for (const x of m.tablet_vec) writeMessage(w, 18, writePTabletInfo, x);
  }
  if (m.execution_time_us !== undefined) w.uint32(24).int64(m.execution_time_us);
  if (m.wait_lock_time_us !== undefined) w.uint32(32).int64(m.wait_lock_time_us);
  if (m.wait_execution_time_us !== undefined) w.uint32(40).int64(m.wait_execution_time_us);
  if (m.tablet_errors !== undefined) {
    for (const x of m.tablet_errors) writeMessage(w, 50, writePTabletError, x);
  }
  if (m.success_slave_tablet_node_ids !== undefined) {
    for (const [k, x] of m.success_slave_tablet_node_ids) {
      w.uint32(58).fork();
      w.uint32(8).int64(k);
      writeMessage(w, 18, writePSuccessSlaveTabletNodeIds, x);
      w.join();
    }
  }
  if (m.load_channel_profile !== undefined) w.uint32(66).bytes(m.load_channel_profile);
  if (m.build_rowset_latency_ms !== undefined) w.uint32(8000).int64(m.build_rowset_latency_ms);
  if (m.commit_rowset_latency_ms !== undefined) w.uint32(8008).int64(m.commit_rowset_latency_ms);
  if (m.tablet_load_rowset_num_infos !== undefined) {
    for (const x of m.tablet_load_rowset_num_infos) writeMessage(w, 8018, writePTabletLoadRowsetInfo, x);
  }
}

export function readPTabletWriterAddBlockResult(r: ProtoReader, end: number): PTabletWriterAddBlockResult {
  const m = {} as PTabletWriterAddBlockResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        (m.tablet_vec ??= []).push(r.message(readPTabletInfo));
        break;
      case 24:
        m.execution_time_us = r.int64() as bigint;
        break;
      case 32:
        m.wait_lock_time_us = r.int64() as bigint;
        break;
      case 40:
        m.wait_execution_time_us = r.int64() as bigint;
        break;
      case 50:
        (m.tablet_errors ??= []).push(r.message(readPTabletError));
        break;
      case 58:
        r.mapEntry(m.success_slave_tablet_node_ids ??= new Map(), 8, () => r.int64() as bigint, 0n, 18, () => r.message(readPSuccessSlaveTabletNodeIds), () => readPSuccessSlaveTabletNodeIds(r, r.pos));
        break;
      case 66:
        m.load_channel_profile = r.bytes();
        break;
      case 8000:
        m.build_rowset_latency_ms = r.int64() as bigint;
        break;
      case 8008:
        m.commit_rowset_latency_ms = r.int64() as bigint;
        break;
      case 8018:
        (m.tablet_load_rowset_num_infos ??= []).push(r.message(readPTabletLoadRowsetInfo));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PTabletWriterAddBlockResult", "status");
  return m;
}

export function encodePTabletWriterAddBlockResult(m: PTabletWriterAddBlockResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWriterAddBlockResult, m);
}

export function decodePTabletWriterAddBlockResult(b: Uint8Array): PTabletWriterAddBlockResult {
  return decodeMessage("PTabletWriterAddBlockResult", readPTabletWriterAddBlockResult, b);
}

export interface PTabletWriterCancelRequest {
  id: PUniqueId;
  index_id: bigint;
  sender_id: number;
  cancel_reason?: string;
}

export function writePTabletWriterCancelRequest(w: ProtoWriter, m: PTabletWriterCancelRequest): void {
  writeMessage(w, 10, writePUniqueId, m.id);
  w.uint32(16).int64(m.index_id);
  w.uint32(24).int32(m.sender_id);
  if (m.cancel_reason !== undefined) w.uint32(34).string(m.cancel_reason);
}

export function readPTabletWriterCancelRequest(r: ProtoReader, end: number): PTabletWriterCancelRequest {
  const m = {} as PTabletWriterCancelRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.id = r.message(readPUniqueId);
        break;
      case 16:
        m.index_id = r.int64() as bigint;
        break;
      case 24:
        m.sender_id = r.int32();
        break;
      case 34:
        m.cancel_reason = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.id === undefined) missing("PTabletWriterCancelRequest", "id");
  if (m.index_id === undefined) missing("PTabletWriterCancelRequest", "index_id");
  if (m.sender_id === undefined) missing("PTabletWriterCancelRequest", "sender_id");
  return m;
}

export function encodePTabletWriterCancelRequest(m: PTabletWriterCancelRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWriterCancelRequest, m);
}

export function decodePTabletWriterCancelRequest(b: Uint8Array): PTabletWriterCancelRequest {
  return decodeMessage("PTabletWriterCancelRequest", readPTabletWriterCancelRequest, b);
}

export type PTabletWriterCancelResult = Record<never, never>;

export function writePTabletWriterCancelResult(_w: ProtoWriter, _m: PTabletWriterCancelResult): void {

}

export function readPTabletWriterCancelResult(r: ProtoReader, end: number): PTabletWriterCancelResult {
  const m = {} as PTabletWriterCancelResult;
  while (r.pos < end) r.skipField(r.uint32());
  return m;
}

export function encodePTabletWriterCancelResult(m: PTabletWriterCancelResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWriterCancelResult, m);
}

export function decodePTabletWriterCancelResult(b: Uint8Array): PTabletWriterCancelResult {
  return decodeMessage("PTabletWriterCancelResult", readPTabletWriterCancelResult, b);
}

export interface PExecPlanFragmentRequest {
  request?: Uint8Array;
  compact?: boolean;
  /** Default: VERSION_2 */
  version?: PFragmentRequestVersion;
}

export function writePExecPlanFragmentRequest(w: ProtoWriter, m: PExecPlanFragmentRequest): void {
  if (m.request !== undefined) w.uint32(10).bytes(m.request);
  if (m.compact !== undefined) w.uint32(16).bool(m.compact);
  if (m.version !== undefined) w.uint32(24).int32(m.version);
}

export function readPExecPlanFragmentRequest(r: ProtoReader, end: number): PExecPlanFragmentRequest {
  const m = {} as PExecPlanFragmentRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.request = r.bytes();
        break;
      case 16:
        m.compact = r.bool();
        break;
      case 24:
        m.version = r.int32() as PFragmentRequestVersion;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePExecPlanFragmentRequest(m: PExecPlanFragmentRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePExecPlanFragmentRequest, m);
}

export function decodePExecPlanFragmentRequest(b: Uint8Array): PExecPlanFragmentRequest {
  return decodeMessage("PExecPlanFragmentRequest", readPExecPlanFragmentRequest, b);
}

export interface PExecPlanFragmentStartRequest {
  query_id?: PUniqueId;
}

export function writePExecPlanFragmentStartRequest(w: ProtoWriter, m: PExecPlanFragmentStartRequest): void {
  if (m.query_id !== undefined) writeMessage(w, 10, writePUniqueId, m.query_id);
}

export function readPExecPlanFragmentStartRequest(r: ProtoReader, end: number): PExecPlanFragmentStartRequest {
  const m = {} as PExecPlanFragmentStartRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.query_id = r.message(readPUniqueId);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePExecPlanFragmentStartRequest(m: PExecPlanFragmentStartRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePExecPlanFragmentStartRequest, m);
}

export function decodePExecPlanFragmentStartRequest(b: Uint8Array): PExecPlanFragmentStartRequest {
  return decodeMessage("PExecPlanFragmentStartRequest", readPExecPlanFragmentStartRequest, b);
}

export interface PExecPlanFragmentResult {
  status: PStatus;
  received_time?: bigint;
  execution_time?: bigint;
  execution_done_time?: bigint;
}

export function writePExecPlanFragmentResult(w: ProtoWriter, m: PExecPlanFragmentResult): void {
  writeMessage(w, 10, writePStatus, m.status);
  if (m.received_time !== undefined) w.uint32(16).int64(m.received_time);
  if (m.execution_time !== undefined) w.uint32(24).int64(m.execution_time);
  if (m.execution_done_time !== undefined) w.uint32(32).int64(m.execution_done_time);
}

export function readPExecPlanFragmentResult(r: ProtoReader, end: number): PExecPlanFragmentResult {
  const m = {} as PExecPlanFragmentResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 16:
        m.received_time = r.int64() as bigint;
        break;
      case 24:
        m.execution_time = r.int64() as bigint;
        break;
      case 32:
        m.execution_done_time = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PExecPlanFragmentResult", "status");
  return m;
}

export function encodePExecPlanFragmentResult(m: PExecPlanFragmentResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePExecPlanFragmentResult, m);
}

export function decodePExecPlanFragmentResult(b: Uint8Array): PExecPlanFragmentResult {
  return decodeMessage("PExecPlanFragmentResult", readPExecPlanFragmentResult, b);
}

export interface PCancelPlanFragmentRequest {
  finst_id: PUniqueId;
  cancel_reason?: PPlanFragmentCancelReason;
  query_id?: PUniqueId;
  fragment_id?: number;
  cancel_status?: PStatus;
}

export function writePCancelPlanFragmentRequest(w: ProtoWriter, m: PCancelPlanFragmentRequest): void {
  writeMessage(w, 10, writePUniqueId, m.finst_id);
  if (m.cancel_reason !== undefined) w.uint32(16).int32(m.cancel_reason);
  if (m.query_id !== undefined) writeMessage(w, 26, writePUniqueId, m.query_id);
  if (m.fragment_id !== undefined) w.uint32(32).int32(m.fragment_id);
  if (m.cancel_status !== undefined) writeMessage(w, 42, writePStatus, m.cancel_status);
}

export function readPCancelPlanFragmentRequest(r: ProtoReader, end: number): PCancelPlanFragmentRequest {
  const m = {} as PCancelPlanFragmentRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.finst_id = r.message(readPUniqueId);
        break;
      case 16:
        m.cancel_reason = r.int32() as PPlanFragmentCancelReason;
        break;
      case 26:
        m.query_id = r.message(readPUniqueId);
        break;
      case 32:
        m.fragment_id = r.int32();
        break;
      case 42:
        m.cancel_status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.finst_id === undefined) missing("PCancelPlanFragmentRequest", "finst_id");
  return m;
}

export function encodePCancelPlanFragmentRequest(m: PCancelPlanFragmentRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePCancelPlanFragmentRequest, m);
}

export function decodePCancelPlanFragmentRequest(b: Uint8Array): PCancelPlanFragmentRequest {
  return decodeMessage("PCancelPlanFragmentRequest", readPCancelPlanFragmentRequest, b);
}

export interface PCancelPlanFragmentResult {
  status: PStatus;
}

export function writePCancelPlanFragmentResult(w: ProtoWriter, m: PCancelPlanFragmentResult): void {
  writeMessage(w, 10, writePStatus, m.status);
}

export function readPCancelPlanFragmentResult(r: ProtoReader, end: number): PCancelPlanFragmentResult {
  const m = {} as PCancelPlanFragmentResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PCancelPlanFragmentResult", "status");
  return m;
}

export function encodePCancelPlanFragmentResult(m: PCancelPlanFragmentResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePCancelPlanFragmentResult, m);
}

export function decodePCancelPlanFragmentResult(b: Uint8Array): PCancelPlanFragmentResult {
  return decodeMessage("PCancelPlanFragmentResult", readPCancelPlanFragmentResult, b);
}

export interface PFetchDataRequest {
  finst_id: PUniqueId;
  resp_in_attachment?: boolean;
}

export function writePFetchDataRequest(w: ProtoWriter, m: PFetchDataRequest): void {
  writeMessage(w, 10, writePUniqueId, m.finst_id);
  if (m.resp_in_attachment !== undefined) w.uint32(16).bool(m.resp_in_attachment);
}

export function readPFetchDataRequest(r: ProtoReader, end: number): PFetchDataRequest {
  const m = {} as PFetchDataRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.finst_id = r.message(readPUniqueId);
        break;
      case 16:
        m.resp_in_attachment = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.finst_id === undefined) missing("PFetchDataRequest", "finst_id");
  return m;
}

export function encodePFetchDataRequest(m: PFetchDataRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchDataRequest, m);
}

export function decodePFetchDataRequest(b: Uint8Array): PFetchDataRequest {
  return decodeMessage("PFetchDataRequest", readPFetchDataRequest, b);
}

export interface PFetchDataResult {
  status: PStatus;
  packet_seq?: bigint;
  eos?: boolean;
  query_statistics?: PQueryStatistics;
  row_batch?: Uint8Array;
  empty_batch?: boolean;
}

export function writePFetchDataResult(w: ProtoWriter, m: PFetchDataResult): void {
  writeMessage(w, 10, writePStatus, m.status);
  if (m.packet_seq !== undefined) w.uint32(16).int64(m.packet_seq);
  if (m.eos !== undefined) w.uint32(24).bool(m.eos);
  if (m.query_statistics !== undefined) writeMessage(w, 34, writePQueryStatistics, m.query_statistics);
  if (m.row_batch !== undefined) w.uint32(42).bytes(m.row_batch);
  if (m.empty_batch !== undefined) w.uint32(48).bool(m.empty_batch);
}

export function readPFetchDataResult(r: ProtoReader, end: number): PFetchDataResult {
  const m = {} as PFetchDataResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 16:
        m.packet_seq = r.int64() as bigint;
        break;
      case 24:
        m.eos = r.bool();
        break;
      case 34:
        m.query_statistics = r.message(readPQueryStatistics);
        break;
      case 42:
        m.row_batch = r.bytes();
        break;
      case 48:
        m.empty_batch = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PFetchDataResult", "status");
  return m;
}

export function encodePFetchDataResult(m: PFetchDataResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchDataResult, m);
}

export function decodePFetchDataResult(b: Uint8Array): PFetchDataResult {
  return decodeMessage("PFetchDataResult", readPFetchDataResult, b);
}

export interface PFetchArrowDataRequest {
  finst_id?: PUniqueId;
}

export function writePFetchArrowDataRequest(w: ProtoWriter, m: PFetchArrowDataRequest): void {
  if (m.finst_id !== undefined) writeMessage(w, 10, writePUniqueId, m.finst_id);
}

export function readPFetchArrowDataRequest(r: ProtoReader, end: number): PFetchArrowDataRequest {
  const m = {} as PFetchArrowDataRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.finst_id = r.message(readPUniqueId);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePFetchArrowDataRequest(m: PFetchArrowDataRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchArrowDataRequest, m);
}

export function decodePFetchArrowDataRequest(b: Uint8Array): PFetchArrowDataRequest {
  return decodeMessage("PFetchArrowDataRequest", readPFetchArrowDataRequest, b);
}

export interface PFetchArrowDataResult {
  status?: PStatus;
  packet_seq?: bigint;
  eos?: boolean;
  block?: PBlock;
  empty_batch?: boolean;
  timezone?: string;
}

export function writePFetchArrowDataResult(w: ProtoWriter, m: PFetchArrowDataResult): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
  if (m.packet_seq !== undefined) w.uint32(16).int64(m.packet_seq);
  if (m.eos !== undefined) w.uint32(24).bool(m.eos);
  if (m.block !== undefined) writeMessage(w, 34, writePBlock, m.block);
  if (m.empty_batch !== undefined) w.uint32(40).bool(m.empty_batch);
  if (m.timezone !== undefined) w.uint32(50).string(m.timezone);
}

export function readPFetchArrowDataResult(r: ProtoReader, end: number): PFetchArrowDataResult {
  const m = {} as PFetchArrowDataResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 16:
        m.packet_seq = r.int64() as bigint;
        break;
      case 24:
        m.eos = r.bool();
        break;
      case 34:
        m.block = r.message(readPBlock);
        break;
      case 40:
        m.empty_batch = r.bool();
        break;
      case 50:
        m.timezone = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePFetchArrowDataResult(m: PFetchArrowDataResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchArrowDataResult, m);
}

export function decodePFetchArrowDataResult(b: Uint8Array): PFetchArrowDataResult {
  return decodeMessage("PFetchArrowDataResult", readPFetchArrowDataResult, b);
}

export interface PFetchArrowFlightSchemaRequest {
  finst_id?: PUniqueId;
}

export function writePFetchArrowFlightSchemaRequest(w: ProtoWriter, m: PFetchArrowFlightSchemaRequest): void {
  if (m.finst_id !== undefined) writeMessage(w, 10, writePUniqueId, m.finst_id);
}

export function readPFetchArrowFlightSchemaRequest(r: ProtoReader, end: number): PFetchArrowFlightSchemaRequest {
  const m = {} as PFetchArrowFlightSchemaRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.finst_id = r.message(readPUniqueId);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePFetchArrowFlightSchemaRequest(m: PFetchArrowFlightSchemaRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchArrowFlightSchemaRequest, m);
}

export function decodePFetchArrowFlightSchemaRequest(b: Uint8Array): PFetchArrowFlightSchemaRequest {
  return decodeMessage("PFetchArrowFlightSchemaRequest", readPFetchArrowFlightSchemaRequest, b);
}

export interface PFetchArrowFlightSchemaResult {
  status?: PStatus;
  schema?: Uint8Array;
  be_arrow_flight_ip?: Uint8Array;
  be_arrow_flight_port?: number;
}

export function writePFetchArrowFlightSchemaResult(w: ProtoWriter, m: PFetchArrowFlightSchemaResult): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
  if (m.schema !== undefined) w.uint32(18).bytes(m.schema);
  if (m.be_arrow_flight_ip !== undefined) w.uint32(26).bytes(m.be_arrow_flight_ip);
  if (m.be_arrow_flight_port !== undefined) w.uint32(32).int32(m.be_arrow_flight_port);
}

export function readPFetchArrowFlightSchemaResult(r: ProtoReader, end: number): PFetchArrowFlightSchemaResult {
  const m = {} as PFetchArrowFlightSchemaResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        m.schema = r.bytes();
        break;
      case 26:
        m.be_arrow_flight_ip = r.bytes();
        break;
      case 32:
        m.be_arrow_flight_port = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePFetchArrowFlightSchemaResult(m: PFetchArrowFlightSchemaResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchArrowFlightSchemaResult, m);
}

export function decodePFetchArrowFlightSchemaResult(b: Uint8Array): PFetchArrowFlightSchemaResult {
  return decodeMessage("PFetchArrowFlightSchemaResult", readPFetchArrowFlightSchemaResult, b);
}

export interface KeyTuple {
  key_column_rep?: string[];
}

export function writeKeyTuple(w: ProtoWriter, m: KeyTuple): void {
  if (m.key_column_rep !== undefined) {
    for (const x of m.key_column_rep) w.uint32(10).string(x);
  }
}

export function readKeyTuple(r: ProtoReader, end: number): KeyTuple {
  const m = {} as KeyTuple;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.key_column_rep ??= []).push(r.string());
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeKeyTuple(m: KeyTuple): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeKeyTuple, m);
}

export function decodeKeyTuple(b: Uint8Array): KeyTuple {
  return decodeMessage("KeyTuple", readKeyTuple, b);
}

export interface UUID {
  uuid_high: bigint;
  uuid_low: bigint;
}

export function writeUUID(w: ProtoWriter, m: UUID): void {
  w.uint32(8).int64(m.uuid_high);
  w.uint32(16).int64(m.uuid_low);
}

export function readUUID(r: ProtoReader, end: number): UUID {
  const m = {} as UUID;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.uuid_high = r.int64() as bigint;
        break;
      case 16:
        m.uuid_low = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.uuid_high === undefined) missing("UUID", "uuid_high");
  if (m.uuid_low === undefined) missing("UUID", "uuid_low");
  return m;
}

export function encodeUUID(m: UUID): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeUUID, m);
}

export function decodeUUID(b: Uint8Array): UUID {
  return decodeMessage("UUID", readUUID, b);
}

export interface PTabletKeyLookupRequest {
  tablet_id: bigint;
  key_tuples?: KeyTuple[];
  uuid?: UUID;
  desc_tbl?: Uint8Array;
  output_expr?: Uint8Array;
  is_binary_row?: boolean;
  version?: bigint;
  query_options?: Uint8Array;
}

export function writePTabletKeyLookupRequest(w: ProtoWriter, m: PTabletKeyLookupRequest): void {
  w.uint32(8).int64(m.tablet_id);
  if (m.key_tuples !== undefined) {
    for (const x of m.key_tuples) writeMessage(w, 18, writeKeyTuple, x);
  }
  if (m.uuid !== undefined) writeMessage(w, 26, writeUUID, m.uuid);
  if (m.desc_tbl !== undefined) w.uint32(34).bytes(m.desc_tbl);
  if (m.output_expr !== undefined) w.uint32(42).bytes(m.output_expr);
  if (m.is_binary_row !== undefined) w.uint32(48).bool(m.is_binary_row);
  if (m.version !== undefined) w.uint32(56).int64(m.version);
  if (m.query_options !== undefined) w.uint32(66).bytes(m.query_options);
}

export function readPTabletKeyLookupRequest(r: ProtoReader, end: number): PTabletKeyLookupRequest {
  const m = {} as PTabletKeyLookupRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.tablet_id = r.int64() as bigint;
        break;
      case 18:
        (m.key_tuples ??= []).push(r.message(readKeyTuple));
        break;
      case 26:
        m.uuid = r.message(readUUID);
        break;
      case 34:
        m.desc_tbl = r.bytes();
        break;
      case 42:
        m.output_expr = r.bytes();
        break;
      case 48:
        m.is_binary_row = r.bool();
        break;
      case 56:
        m.version = r.int64() as bigint;
        break;
      case 66:
        m.query_options = r.bytes();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.tablet_id === undefined) missing("PTabletKeyLookupRequest", "tablet_id");
  return m;
}

export function encodePTabletKeyLookupRequest(m: PTabletKeyLookupRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletKeyLookupRequest, m);
}

export function decodePTabletKeyLookupRequest(b: Uint8Array): PTabletKeyLookupRequest {
  return decodeMessage("PTabletKeyLookupRequest", readPTabletKeyLookupRequest, b);
}

export interface PTabletKeyLookupResponse {
  status: PStatus;
  row_batch?: Uint8Array;
  empty_batch?: boolean;
}

export function writePTabletKeyLookupResponse(w: ProtoWriter, m: PTabletKeyLookupResponse): void {
  writeMessage(w, 10, writePStatus, m.status);
  if (m.row_batch !== undefined) w.uint32(18).bytes(m.row_batch);
  if (m.empty_batch !== undefined) w.uint32(24).bool(m.empty_batch);
}

export function readPTabletKeyLookupResponse(r: ProtoReader, end: number): PTabletKeyLookupResponse {
  const m = {} as PTabletKeyLookupResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        m.row_batch = r.bytes();
        break;
      case 24:
        m.empty_batch = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PTabletKeyLookupResponse", "status");
  return m;
}

export function encodePTabletKeyLookupResponse(m: PTabletKeyLookupResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletKeyLookupResponse, m);
}

export function decodePTabletKeyLookupResponse(b: Uint8Array): PTabletKeyLookupResponse {
  return decodeMessage("PTabletKeyLookupResponse", readPTabletKeyLookupResponse, b);
}

export interface PCacheParam {
  partition_key: bigint;
  last_version?: bigint;
  last_version_time?: bigint;
  partition_num?: bigint;
}

export function writePCacheParam(w: ProtoWriter, m: PCacheParam): void {
  w.uint32(8).int64(m.partition_key);
  if (m.last_version !== undefined) w.uint32(16).int64(m.last_version);
  if (m.last_version_time !== undefined) w.uint32(24).int64(m.last_version_time);
  if (m.partition_num !== undefined) w.uint32(32).int64(m.partition_num);
}

export function readPCacheParam(r: ProtoReader, end: number): PCacheParam {
  const m = {} as PCacheParam;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.partition_key = r.int64() as bigint;
        break;
      case 16:
        m.last_version = r.int64() as bigint;
        break;
      case 24:
        m.last_version_time = r.int64() as bigint;
        break;
      case 32:
        m.partition_num = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.partition_key === undefined) missing("PCacheParam", "partition_key");
  return m;
}

export function encodePCacheParam(m: PCacheParam): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePCacheParam, m);
}

export function decodePCacheParam(b: Uint8Array): PCacheParam {
  return decodeMessage("PCacheParam", readPCacheParam, b);
}

export interface PCacheValue {
  param: PCacheParam;
  data_size: number;
  rows?: Uint8Array[];
}

export function writePCacheValue(w: ProtoWriter, m: PCacheValue): void {
  writeMessage(w, 10, writePCacheParam, m.param);
  w.uint32(16).int32(m.data_size);
  if (m.rows !== undefined) {
    for (const x of m.rows) w.uint32(26).bytes(x);
  }
}

export function readPCacheValue(r: ProtoReader, end: number): PCacheValue {
  const m = {} as PCacheValue;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.param = r.message(readPCacheParam);
        break;
      case 16:
        m.data_size = r.int32();
        break;
      case 26:
        (m.rows ??= []).push(r.bytes());
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.param === undefined) missing("PCacheValue", "param");
  if (m.data_size === undefined) missing("PCacheValue", "data_size");
  return m;
}

export function encodePCacheValue(m: PCacheValue): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePCacheValue, m);
}

export function decodePCacheValue(b: Uint8Array): PCacheValue {
  return decodeMessage("PCacheValue", readPCacheValue, b);
}

export interface PCacheResponse {
  status: PCacheStatus;
}

export function writePCacheResponse(w: ProtoWriter, m: PCacheResponse): void {
  w.uint32(8).int32(m.status);
}

export function readPCacheResponse(r: ProtoReader, end: number): PCacheResponse {
  const m = {} as PCacheResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.status = r.int32() as PCacheStatus;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PCacheResponse", "status");
  return m;
}

export function encodePCacheResponse(m: PCacheResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePCacheResponse, m);
}

export function decodePCacheResponse(b: Uint8Array): PCacheResponse {
  return decodeMessage("PCacheResponse", readPCacheResponse, b);
}

export interface PUpdateCacheRequest {
  sql_key: PUniqueId;
  values?: PCacheValue[];
  cache_type?: CacheType;
}

export function writePUpdateCacheRequest(w: ProtoWriter, m: PUpdateCacheRequest): void {
  writeMessage(w, 10, writePUniqueId, m.sql_key);
  if (m.values !== undefined) {
    for (const x of m.values) writeMessage(w, 18, writePCacheValue, x);
  }
  if (m.cache_type !== undefined) w.uint32(24).int32(m.cache_type);
}

export function readPUpdateCacheRequest(r: ProtoReader, end: number): PUpdateCacheRequest {
  const m = {} as PUpdateCacheRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.sql_key = r.message(readPUniqueId);
        break;
      case 18:
        (m.values ??= []).push(r.message(readPCacheValue));
        break;
      case 24:
        m.cache_type = r.int32() as CacheType;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.sql_key === undefined) missing("PUpdateCacheRequest", "sql_key");
  return m;
}

export function encodePUpdateCacheRequest(m: PUpdateCacheRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePUpdateCacheRequest, m);
}

export function decodePUpdateCacheRequest(b: Uint8Array): PUpdateCacheRequest {
  return decodeMessage("PUpdateCacheRequest", readPUpdateCacheRequest, b);
}

export interface PFetchCacheRequest {
  sql_key: PUniqueId;
  params?: PCacheParam[];
}

export function writePFetchCacheRequest(w: ProtoWriter, m: PFetchCacheRequest): void {
  writeMessage(w, 10, writePUniqueId, m.sql_key);
  if (m.params !== undefined) {
    for (const x of m.params) writeMessage(w, 18, writePCacheParam, x);
  }
}

export function readPFetchCacheRequest(r: ProtoReader, end: number): PFetchCacheRequest {
  const m = {} as PFetchCacheRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.sql_key = r.message(readPUniqueId);
        break;
      case 18:
        (m.params ??= []).push(r.message(readPCacheParam));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.sql_key === undefined) missing("PFetchCacheRequest", "sql_key");
  return m;
}

export function encodePFetchCacheRequest(m: PFetchCacheRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchCacheRequest, m);
}

export function decodePFetchCacheRequest(b: Uint8Array): PFetchCacheRequest {
  return decodeMessage("PFetchCacheRequest", readPFetchCacheRequest, b);
}

export interface PFetchCacheResult {
  status: PCacheStatus;
  values?: PCacheValue[];
  /** Default: 0 */
  all_count?: bigint;
}

export function writePFetchCacheResult(w: ProtoWriter, m: PFetchCacheResult): void {
  w.uint32(8).int32(m.status);
  if (m.values !== undefined) {
    for (const x of m.values) writeMessage(w, 18, writePCacheValue, x);
  }
  if (m.all_count !== undefined) w.uint32(24).int64(m.all_count);
}

export function readPFetchCacheResult(r: ProtoReader, end: number): PFetchCacheResult {
  const m = {} as PFetchCacheResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.status = r.int32() as PCacheStatus;
        break;
      case 18:
        (m.values ??= []).push(r.message(readPCacheValue));
        break;
      case 24:
        m.all_count = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PFetchCacheResult", "status");
  return m;
}

export function encodePFetchCacheResult(m: PFetchCacheResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchCacheResult, m);
}

export function decodePFetchCacheResult(b: Uint8Array): PFetchCacheResult {
  return decodeMessage("PFetchCacheResult", readPFetchCacheResult, b);
}

export interface PClearCacheRequest {
  clear_type: PClearType;
  before_time?: bigint;
  sql_key?: PUniqueId;
}

export function writePClearCacheRequest(w: ProtoWriter, m: PClearCacheRequest): void {
  w.uint32(8).int32(m.clear_type);
  if (m.before_time !== undefined) w.uint32(16).int64(m.before_time);
  if (m.sql_key !== undefined) writeMessage(w, 26, writePUniqueId, m.sql_key);
}

export function readPClearCacheRequest(r: ProtoReader, end: number): PClearCacheRequest {
  const m = {} as PClearCacheRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.clear_type = r.int32() as PClearType;
        break;
      case 16:
        m.before_time = r.int64() as bigint;
        break;
      case 26:
        m.sql_key = r.message(readPUniqueId);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.clear_type === undefined) missing("PClearCacheRequest", "clear_type");
  return m;
}

export function encodePClearCacheRequest(m: PClearCacheRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePClearCacheRequest, m);
}

export function decodePClearCacheRequest(b: Uint8Array): PClearCacheRequest {
  return decodeMessage("PClearCacheRequest", readPClearCacheRequest, b);
}

export interface PStringPair {
  key: string;
  val: string;
}

export function writePStringPair(w: ProtoWriter, m: PStringPair): void {
  w.uint32(10).string(m.key);
  w.uint32(18).string(m.val);
}

export function readPStringPair(r: ProtoReader, end: number): PStringPair {
  const m = {} as PStringPair;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.key = r.string();
        break;
      case 18:
        m.val = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.key === undefined) missing("PStringPair", "key");
  if (m.val === undefined) missing("PStringPair", "val");
  return m;
}

export function encodePStringPair(m: PStringPair): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePStringPair, m);
}

export function decodePStringPair(b: Uint8Array): PStringPair {
  return decodeMessage("PStringPair", readPStringPair, b);
}

export interface PIntegerPair {
  key: number;
  val: bigint;
}

export function writePIntegerPair(w: ProtoWriter, m: PIntegerPair): void {
  w.uint32(8).int32(m.key);
  w.uint32(16).int64(m.val);
}

export function readPIntegerPair(r: ProtoReader, end: number): PIntegerPair {
  const m = {} as PIntegerPair;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.key = r.int32();
        break;
      case 16:
        m.val = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.key === undefined) missing("PIntegerPair", "key");
  if (m.val === undefined) missing("PIntegerPair", "val");
  return m;
}

export function encodePIntegerPair(m: PIntegerPair): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePIntegerPair, m);
}

export function decodePIntegerPair(b: Uint8Array): PIntegerPair {
  return decodeMessage("PIntegerPair", readPIntegerPair, b);
}

export interface PKafkaLoadInfo {
  brokers: string;
  topic: string;
  properties?: PStringPair[];
}

export function writePKafkaLoadInfo(w: ProtoWriter, m: PKafkaLoadInfo): void {
  w.uint32(10).string(m.brokers);
  w.uint32(18).string(m.topic);
  if (m.properties !== undefined) {
    for (const x of m.properties) writeMessage(w, 26, writePStringPair, x);
  }
}

export function readPKafkaLoadInfo(r: ProtoReader, end: number): PKafkaLoadInfo {
  const m = {} as PKafkaLoadInfo;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.brokers = r.string();
        break;
      case 18:
        m.topic = r.string();
        break;
      case 26:
        (m.properties ??= []).push(r.message(readPStringPair));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.brokers === undefined) missing("PKafkaLoadInfo", "brokers");
  if (m.topic === undefined) missing("PKafkaLoadInfo", "topic");
  return m;
}

export function encodePKafkaLoadInfo(m: PKafkaLoadInfo): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePKafkaLoadInfo, m);
}

export function decodePKafkaLoadInfo(b: Uint8Array): PKafkaLoadInfo {
  return decodeMessage("PKafkaLoadInfo", readPKafkaLoadInfo, b);
}

export interface PKafkaMetaProxyRequest {
  kafka_info?: PKafkaLoadInfo;
  offset_times?: PIntegerPair[];
  partition_id_for_latest_offsets?: number[];
  offset_flags?: PIntegerPair[];
}

export function writePKafkaMetaProxyRequest(w: ProtoWriter, m: PKafkaMetaProxyRequest): void {
  if (m.kafka_info !== undefined) writeMessage(w, 10, writePKafkaLoadInfo, m.kafka_info);
  if (m.offset_times !== undefined) {
    for (const x of m.offset_times) writeMessage(w, 26, writePIntegerPair, x);
  }
  if (m.partition_id_for_latest_offsets !== undefined) {
    for (const x of m.partition_id_for_latest_offsets) w.uint32(32).int32(x);
  }
  if (m.offset_flags !== undefined) {
    for (const x of m.offset_flags) writeMessage(w, 42, writePIntegerPair, x);
  }
}

export function readPKafkaMetaProxyRequest(r: ProtoReader, end: number): PKafkaMetaProxyRequest {
  const m = {} as PKafkaMetaProxyRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.kafka_info = r.message(readPKafkaLoadInfo);
        break;
      case 26:
        (m.offset_times ??= []).push(r.message(readPIntegerPair));
        break;
      case 32:
        (m.partition_id_for_latest_offsets ??= []).push(r.int32());
        break;
      case 34:
        r.packed(m.partition_id_for_latest_offsets ??= [], () => r.int32());
        break;
      case 42:
        (m.offset_flags ??= []).push(r.message(readPIntegerPair));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePKafkaMetaProxyRequest(m: PKafkaMetaProxyRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePKafkaMetaProxyRequest, m);
}

export function decodePKafkaMetaProxyRequest(b: Uint8Array): PKafkaMetaProxyRequest {
  return decodeMessage("PKafkaMetaProxyRequest", readPKafkaMetaProxyRequest, b);
}

export interface PProxyRequest {
  kafka_meta_request?: PKafkaMetaProxyRequest;
  timeout_secs?: bigint;
}

export function writePProxyRequest(w: ProtoWriter, m: PProxyRequest): void {
  if (m.kafka_meta_request !== undefined) writeMessage(w, 10, writePKafkaMetaProxyRequest, m.kafka_meta_request);
  if (m.timeout_secs !== undefined) w.uint32(16).int64(m.timeout_secs);
}

export function readPProxyRequest(r: ProtoReader, end: number): PProxyRequest {
  const m = {} as PProxyRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.kafka_meta_request = r.message(readPKafkaMetaProxyRequest);
        break;
      case 16:
        m.timeout_secs = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePProxyRequest(m: PProxyRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePProxyRequest, m);
}

export function decodePProxyRequest(b: Uint8Array): PProxyRequest {
  return decodeMessage("PProxyRequest", readPProxyRequest, b);
}

export interface PKafkaMetaProxyResult {
  partition_ids?: number[];
}

export function writePKafkaMetaProxyResult(w: ProtoWriter, m: PKafkaMetaProxyResult): void {
  if (m.partition_ids !== undefined) {
    for (const x of m.partition_ids) w.uint32(8).int32(x);
  }
}

export function readPKafkaMetaProxyResult(r: ProtoReader, end: number): PKafkaMetaProxyResult {
  const m = {} as PKafkaMetaProxyResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        (m.partition_ids ??= []).push(r.int32());
        break;
      case 10:
        r.packed(m.partition_ids ??= [], () => r.int32());
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePKafkaMetaProxyResult(m: PKafkaMetaProxyResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePKafkaMetaProxyResult, m);
}

export function decodePKafkaMetaProxyResult(b: Uint8Array): PKafkaMetaProxyResult {
  return decodeMessage("PKafkaMetaProxyResult", readPKafkaMetaProxyResult, b);
}

export interface PKafkaPartitionOffsets {
  offset_times?: PIntegerPair[];
}

export function writePKafkaPartitionOffsets(w: ProtoWriter, m: PKafkaPartitionOffsets): void {
  if (m.offset_times !== undefined) {
    for (const x of m.offset_times) writeMessage(w, 10, writePIntegerPair, x);
  }
}

export function readPKafkaPartitionOffsets(r: ProtoReader, end: number): PKafkaPartitionOffsets {
  const m = {} as PKafkaPartitionOffsets;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.offset_times ??= []).push(r.message(readPIntegerPair));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePKafkaPartitionOffsets(m: PKafkaPartitionOffsets): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePKafkaPartitionOffsets, m);
}

export function decodePKafkaPartitionOffsets(b: Uint8Array): PKafkaPartitionOffsets {
  return decodeMessage("PKafkaPartitionOffsets", readPKafkaPartitionOffsets, b);
}

export interface PProxyResult {
  status: PStatus;
  kafka_meta_result?: PKafkaMetaProxyResult;
  partition_offsets?: PKafkaPartitionOffsets;
}

export function writePProxyResult(w: ProtoWriter, m: PProxyResult): void {
  writeMessage(w, 10, writePStatus, m.status);
  if (m.kafka_meta_result !== undefined) writeMessage(w, 18, writePKafkaMetaProxyResult, m.kafka_meta_result);
  if (m.partition_offsets !== undefined) writeMessage(w, 26, writePKafkaPartitionOffsets, m.partition_offsets);
}

export function readPProxyResult(r: ProtoReader, end: number): PProxyResult {
  const m = {} as PProxyResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        m.kafka_meta_result = r.message(readPKafkaMetaProxyResult);
        break;
      case 26:
        m.partition_offsets = r.message(readPKafkaPartitionOffsets);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PProxyResult", "status");
  return m;
}

export function encodePProxyResult(m: PProxyResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePProxyResult, m);
}

export function decodePProxyResult(b: Uint8Array): PProxyResult {
  return decodeMessage("PProxyResult", readPProxyResult, b);
}

export interface PDataColumn {
  value?: string;
}

export function writePDataColumn(w: ProtoWriter, m: PDataColumn): void {
  if (m.value !== undefined) w.uint32(10).string(m.value);
}

export function readPDataColumn(r: ProtoReader, end: number): PDataColumn {
  const m = {} as PDataColumn;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.value = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePDataColumn(m: PDataColumn): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePDataColumn, m);
}

export function decodePDataColumn(b: Uint8Array): PDataColumn {
  return decodeMessage("PDataColumn", readPDataColumn, b);
}

export interface PDataRow {
  col?: PDataColumn[];
}

export function writePDataRow(w: ProtoWriter, m: PDataRow): void {
  if (m.col !== undefined) {
    for (const x of m.col) writeMessage(w, 10, writePDataColumn, x);
  }
}

export function readPDataRow(r: ProtoReader, end: number): PDataRow {
  const m = {} as PDataRow;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.col ??= []).push(r.message(readPDataColumn));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePDataRow(m: PDataRow): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePDataRow, m);
}

export function decodePDataRow(b: Uint8Array): PDataRow {
  return decodeMessage("PDataRow", readPDataRow, b);
}

export interface PSendDataRequest {
  fragment_instance_id: PUniqueId;
  data?: PDataRow[];
  load_id?: PUniqueId;
}

export function writePSendDataRequest(w: ProtoWriter, m: PSendDataRequest): void {
  writeMessage(w, 10, writePUniqueId, m.fragment_instance_id);
  if (m.data !== undefined) {
    for (const x of m.data) writeMessage(w, 18, writePDataRow, x);
  }
  if (m.load_id !== undefined) writeMessage(w, 26, writePUniqueId, m.load_id);
}

export function readPSendDataRequest(r: ProtoReader, end: number): PSendDataRequest {
  const m = {} as PSendDataRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.fragment_instance_id = r.message(readPUniqueId);
        break;
      case 18:
        (m.data ??= []).push(r.message(readPDataRow));
        break;
      case 26:
        m.load_id = r.message(readPUniqueId);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.fragment_instance_id === undefined) missing("PSendDataRequest", "fragment_instance_id");
  return m;
}

export function encodePSendDataRequest(m: PSendDataRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePSendDataRequest, m);
}

export function decodePSendDataRequest(b: Uint8Array): PSendDataRequest {
  return decodeMessage("PSendDataRequest", readPSendDataRequest, b);
}

export interface PSendDataResult {
  status: PStatus;
}

export function writePSendDataResult(w: ProtoWriter, m: PSendDataResult): void {
  writeMessage(w, 10, writePStatus, m.status);
}

export function readPSendDataResult(r: ProtoReader, end: number): PSendDataResult {
  const m = {} as PSendDataResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PSendDataResult", "status");
  return m;
}

export function encodePSendDataResult(m: PSendDataResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePSendDataResult, m);
}

export function decodePSendDataResult(b: Uint8Array): PSendDataResult {
  return decodeMessage("PSendDataResult", readPSendDataResult, b);
}

export interface PCommitRequest {
  fragment_instance_id: PUniqueId;
  load_id?: PUniqueId;
}

export function writePCommitRequest(w: ProtoWriter, m: PCommitRequest): void {
  writeMessage(w, 10, writePUniqueId, m.fragment_instance_id);
  if (m.load_id !== undefined) writeMessage(w, 18, writePUniqueId, m.load_id);
}

export function readPCommitRequest(r: ProtoReader, end: number): PCommitRequest {
  const m = {} as PCommitRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.fragment_instance_id = r.message(readPUniqueId);
        break;
      case 18:
        m.load_id = r.message(readPUniqueId);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.fragment_instance_id === undefined) missing("PCommitRequest", "fragment_instance_id");
  return m;
}

export function encodePCommitRequest(m: PCommitRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePCommitRequest, m);
}

export function decodePCommitRequest(b: Uint8Array): PCommitRequest {
  return decodeMessage("PCommitRequest", readPCommitRequest, b);
}

export interface PCommitResult {
  status: PStatus;
}

export function writePCommitResult(w: ProtoWriter, m: PCommitResult): void {
  writeMessage(w, 10, writePStatus, m.status);
}

export function readPCommitResult(r: ProtoReader, end: number): PCommitResult {
  const m = {} as PCommitResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PCommitResult", "status");
  return m;
}

export function encodePCommitResult(m: PCommitResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePCommitResult, m);
}

export function decodePCommitResult(b: Uint8Array): PCommitResult {
  return decodeMessage("PCommitResult", readPCommitResult, b);
}

export interface PRollbackRequest {
  fragment_instance_id: PUniqueId;
  load_id?: PUniqueId;
}

export function writePRollbackRequest(w: ProtoWriter, m: PRollbackRequest): void {
  writeMessage(w, 10, writePUniqueId, m.fragment_instance_id);
  if (m.load_id !== undefined) writeMessage(w, 18, writePUniqueId, m.load_id);
}

export function readPRollbackRequest(r: ProtoReader, end: number): PRollbackRequest {
  const m = {} as PRollbackRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.fragment_instance_id = r.message(readPUniqueId);
        break;
      case 18:
        m.load_id = r.message(readPUniqueId);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.fragment_instance_id === undefined) missing("PRollbackRequest", "fragment_instance_id");
  return m;
}

export function encodePRollbackRequest(m: PRollbackRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePRollbackRequest, m);
}

export function decodePRollbackRequest(b: Uint8Array): PRollbackRequest {
  return decodeMessage("PRollbackRequest", readPRollbackRequest, b);
}

export interface PRollbackResult {
  status: PStatus;
}

export function writePRollbackResult(w: ProtoWriter, m: PRollbackResult): void {
  writeMessage(w, 10, writePStatus, m.status);
}

export function readPRollbackResult(r: ProtoReader, end: number): PRollbackResult {
  const m = {} as PRollbackResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PRollbackResult", "status");
  return m;
}

export function encodePRollbackResult(m: PRollbackResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePRollbackResult, m);
}

export function decodePRollbackResult(b: Uint8Array): PRollbackResult {
  return decodeMessage("PRollbackResult", readPRollbackResult, b);
}

export interface PBloomFilter {
  always_true: boolean;
  filter_length: number;
}

export function writePBloomFilter(w: ProtoWriter, m: PBloomFilter): void {
  w.uint32(16).bool(m.always_true);
  w.uint32(8).int32(m.filter_length);
}

export function readPBloomFilter(r: ProtoReader, end: number): PBloomFilter {
  const m = {} as PBloomFilter;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 16:
        m.always_true = r.bool();
        break;
      case 8:
        m.filter_length = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.always_true === undefined) missing("PBloomFilter", "always_true");
  if (m.filter_length === undefined) missing("PBloomFilter", "filter_length");
  return m;
}

export function encodePBloomFilter(m: PBloomFilter): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePBloomFilter, m);
}

export function decodePBloomFilter(b: Uint8Array): PBloomFilter {
  return decodeMessage("PBloomFilter", readPBloomFilter, b);
}

export interface PColumnValue {
  boolVal?: boolean;
  intVal?: number;
  longVal?: bigint;
  doubleVal?: number;
  stringVal?: Uint8Array;
  precision?: number;
  scale?: number;
}

export function writePColumnValue(w: ProtoWriter, m: PColumnValue): void {
  if (m.boolVal !== undefined) w.uint32(8).bool(m.boolVal);
  if (m.intVal !== undefined) w.uint32(16).int32(m.intVal);
  if (m.longVal !== undefined) w.uint32(24).int64(m.longVal);
  if (m.doubleVal !== undefined) w.uint32(33).double(m.doubleVal);
  if (m.stringVal !== undefined) w.uint32(42).bytes(m.stringVal);
  if (m.precision !== undefined) w.uint32(48).int32(m.precision);
  if (m.scale !== undefined) w.uint32(56).int32(m.scale);
}

export function readPColumnValue(r: ProtoReader, end: number): PColumnValue {
  const m = {} as PColumnValue;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.boolVal = r.bool();
        break;
      case 16:
        m.intVal = r.int32();
        break;
      case 24:
        m.longVal = r.int64() as bigint;
        break;
      case 33:
        m.doubleVal = r.double();
        break;
      case 42:
        m.stringVal = r.bytes();
        break;
      case 48:
        m.precision = r.int32();
        break;
      case 56:
        m.scale = r.int32();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePColumnValue(m: PColumnValue): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePColumnValue, m);
}

export function decodePColumnValue(b: Uint8Array): PColumnValue {
  return decodeMessage("PColumnValue", readPColumnValue, b);
}

export interface PMinMaxFilter {
  column_type: PColumnType;
  min_val: PColumnValue;
  max_val: PColumnValue;
}

export function writePMinMaxFilter(w: ProtoWriter, m: PMinMaxFilter): void {
  w.uint32(8).int32(m.column_type);
  writeMessage(w, 18, writePColumnValue, m.min_val);
  writeMessage(w, 26, writePColumnValue, m.max_val);
}

export function readPMinMaxFilter(r: ProtoReader, end: number): PMinMaxFilter {
  const m = {} as PMinMaxFilter;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.column_type = r.int32() as PColumnType;
        break;
      case 18:
        m.min_val = r.message(readPColumnValue);
        break;
      case 26:
        m.max_val = r.message(readPColumnValue);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.column_type === undefined) missing("PMinMaxFilter", "column_type");
  if (m.min_val === undefined) missing("PMinMaxFilter", "min_val");
  if (m.max_val === undefined) missing("PMinMaxFilter", "max_val");
  return m;
}

export function encodePMinMaxFilter(m: PMinMaxFilter): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePMinMaxFilter, m);
}

export function decodePMinMaxFilter(b: Uint8Array): PMinMaxFilter {
  return decodeMessage("PMinMaxFilter", readPMinMaxFilter, b);
}

export interface PInFilter {
  column_type: PColumnType;
  values?: PColumnValue[];
  ignored_msg?: string;
}

export function writePInFilter(w: ProtoWriter, m: PInFilter): void {
  w.uint32(8).int32(m.column_type);
  if (m.values !== undefined) {
    for (const x of m.values) writeMessage(w, 18, writePColumnValue, x);
  }
  if (m.ignored_msg !== undefined) w.uint32(26).string(m.ignored_msg);
}

export function readPInFilter(r: ProtoReader, end: number): PInFilter {
  const m = {} as PInFilter;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.column_type = r.int32() as PColumnType;
        break;
      case 18:
        (m.values ??= []).push(r.message(readPColumnValue));
        break;
      case 26:
        m.ignored_msg = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.column_type === undefined) missing("PInFilter", "column_type");
  return m;
}

export function encodePInFilter(m: PInFilter): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePInFilter, m);
}

export function decodePInFilter(b: Uint8Array): PInFilter {
  return decodeMessage("PInFilter", readPInFilter, b);
}

export interface PSendFilterSizeRequest {
  filter_id: number;
  query_id: PUniqueId;
  source_addr: PNetworkAddress;
  filter_size: bigint;
}

export function writePSendFilterSizeRequest(w: ProtoWriter, m: PSendFilterSizeRequest): void {
  w.uint32(8).int32(m.filter_id);
  writeMessage(w, 18, writePUniqueId, m.query_id);
  writeMessage(w, 26, writePNetworkAddress, m.source_addr);
  w.uint32(32).uint64(m.filter_size);
}

export function readPSendFilterSizeRequest(r: ProtoReader, end: number): PSendFilterSizeRequest {
  const m = {} as PSendFilterSizeRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.filter_id = r.int32();
        break;
      case 18:
        m.query_id = r.message(readPUniqueId);
        break;
      case 26:
        m.source_addr = r.message(readPNetworkAddress);
        break;
      case 32:
        m.filter_size = r.uint64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.filter_id === undefined) missing("PSendFilterSizeRequest", "filter_id");
  if (m.query_id === undefined) missing("PSendFilterSizeRequest", "query_id");
  if (m.source_addr === undefined) missing("PSendFilterSizeRequest", "source_addr");
  if (m.filter_size === undefined) missing("PSendFilterSizeRequest", "filter_size");
  return m;
}

export function encodePSendFilterSizeRequest(m: PSendFilterSizeRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePSendFilterSizeRequest, m);
}

export function decodePSendFilterSizeRequest(b: Uint8Array): PSendFilterSizeRequest {
  return decodeMessage("PSendFilterSizeRequest", readPSendFilterSizeRequest, b);
}

export interface PSendFilterSizeResponse {
  status: PStatus;
}

export function writePSendFilterSizeResponse(w: ProtoWriter, m: PSendFilterSizeResponse): void {
  writeMessage(w, 10, writePStatus, m.status);
}

export function readPSendFilterSizeResponse(r: ProtoReader, end: number): PSendFilterSizeResponse {
  const m = {} as PSendFilterSizeResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PSendFilterSizeResponse", "status");
  return m;
}

export function encodePSendFilterSizeResponse(m: PSendFilterSizeResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePSendFilterSizeResponse, m);
}

export function decodePSendFilterSizeResponse(b: Uint8Array): PSendFilterSizeResponse {
  return decodeMessage("PSendFilterSizeResponse", readPSendFilterSizeResponse, b);
}

export interface PSyncFilterSizeRequest {
  filter_id: number;
  query_id: PUniqueId;
  filter_size: bigint;
}

export function writePSyncFilterSizeRequest(w: ProtoWriter, m: PSyncFilterSizeRequest): void {
  w.uint32(8).int32(m.filter_id);
  writeMessage(w, 18, writePUniqueId, m.query_id);
  w.uint32(24).uint64(m.filter_size);
}

export function readPSyncFilterSizeRequest(r: ProtoReader, end: number): PSyncFilterSizeRequest {
  const m = {} as PSyncFilterSizeRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.filter_id = r.int32();
        break;
      case 18:
        m.query_id = r.message(readPUniqueId);
        break;
      case 24:
        m.filter_size = r.uint64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.filter_id === undefined) missing("PSyncFilterSizeRequest", "filter_id");
  if (m.query_id === undefined) missing("PSyncFilterSizeRequest", "query_id");
  if (m.filter_size === undefined) missing("PSyncFilterSizeRequest", "filter_size");
  return m;
}

export function encodePSyncFilterSizeRequest(m: PSyncFilterSizeRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePSyncFilterSizeRequest, m);
}

export function decodePSyncFilterSizeRequest(b: Uint8Array): PSyncFilterSizeRequest {
  return decodeMessage("PSyncFilterSizeRequest", readPSyncFilterSizeRequest, b);
}

export interface PSyncFilterSizeResponse {
  status: PStatus;
}

export function writePSyncFilterSizeResponse(w: ProtoWriter, m: PSyncFilterSizeResponse): void {
  writeMessage(w, 10, writePStatus, m.status);
}

export function readPSyncFilterSizeResponse(r: ProtoReader, end: number): PSyncFilterSizeResponse {
  const m = {} as PSyncFilterSizeResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PSyncFilterSizeResponse", "status");
  return m;
}

export function encodePSyncFilterSizeResponse(m: PSyncFilterSizeResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePSyncFilterSizeResponse, m);
}

export function decodePSyncFilterSizeResponse(b: Uint8Array): PSyncFilterSizeResponse {
  return decodeMessage("PSyncFilterSizeResponse", readPSyncFilterSizeResponse, b);
}

export interface PMergeFilterRequest {
  filter_id: number;
  query_id: PUniqueId;
  fragment_instance_id: PUniqueId;
  filter_type: PFilterType;
  minmax_filter?: PMinMaxFilter;
  bloom_filter?: PBloomFilter;
  in_filter?: PInFilter;
  is_pipeline?: boolean;
  opt_remote_rf?: boolean;
  column_type?: PColumnType;
  contain_null?: boolean;
  ignored?: boolean;
  local_merge_time?: bigint;
  disabled?: boolean;
}

export function writePMergeFilterRequest(w: ProtoWriter, m: PMergeFilterRequest): void {
  w.uint32(8).int32(m.filter_id);
  writeMessage(w, 18, writePUniqueId, m.query_id);
  writeMessage(w, 26, writePUniqueId, m.fragment_instance_id);
  w.uint32(32).int32(m.filter_type);
  if (m.minmax_filter !== undefined) writeMessage(w, 42, writePMinMaxFilter, m.minmax_filter);
  if (m.bloom_filter !== undefined) writeMessage(w, 50, writePBloomFilter, m.bloom_filter);
  if (m.in_filter !== undefined) writeMessage(w, 58, writePInFilter, m.in_filter);
  if (m.is_pipeline !== undefined) w.uint32(64).bool(m.is_pipeline);
  if (m.opt_remote_rf !== undefined) w.uint32(72).bool(m.opt_remote_rf);
  if (m.column_type !== undefined) w.uint32(80).int32(m.column_type);
  if (m.contain_null !== undefined) w.uint32(88).bool(m.contain_null);
  if (m.ignored !== undefined) w.uint32(96).bool(m.ignored);
  if (m.local_merge_time !== undefined) w.uint32(104).uint64(m.local_merge_time);
  if (m.disabled !== undefined) w.uint32(112).bool(m.disabled);
}

export function readPMergeFilterRequest(r: ProtoReader, end: number): PMergeFilterRequest {
  const m = {} as PMergeFilterRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.filter_id = r.int32();
        break;
      case 18:
        m.query_id = r.message(readPUniqueId);
        break;
      case 26:
        m.fragment_instance_id = r.message(readPUniqueId);
        break;
      case 32:
        m.filter_type = r.int32() as PFilterType;
        break;
      case 42:
        m.minmax_filter = r.message(readPMinMaxFilter);
        break;
      case 50:
        m.bloom_filter = r.message(readPBloomFilter);
        break;
      case 58:
        m.in_filter = r.message(readPInFilter);
        break;
      case 64:
        m.is_pipeline = r.bool();
        break;
      case 72:
        m.opt_remote_rf = r.bool();
        break;
      case 80:
        m.column_type = r.int32() as PColumnType;
        break;
      case 88:
        m.contain_null = r.bool();
        break;
      case 96:
        m.ignored = r.bool();
        break;
      case 104:
        m.local_merge_time = r.uint64() as bigint;
        break;
      case 112:
        m.disabled = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.filter_id === undefined) missing("PMergeFilterRequest", "filter_id");
  if (m.query_id === undefined) missing("PMergeFilterRequest", "query_id");
  if (m.fragment_instance_id === undefined) missing("PMergeFilterRequest", "fragment_instance_id");
  if (m.filter_type === undefined) missing("PMergeFilterRequest", "filter_type");
  return m;
}

export function encodePMergeFilterRequest(m: PMergeFilterRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePMergeFilterRequest, m);
}

export function decodePMergeFilterRequest(b: Uint8Array): PMergeFilterRequest {
  return decodeMessage("PMergeFilterRequest", readPMergeFilterRequest, b);
}

export interface PMergeFilterResponse {
  status: PStatus;
}

export function writePMergeFilterResponse(w: ProtoWriter, m: PMergeFilterResponse): void {
  writeMessage(w, 10, writePStatus, m.status);
}

export function readPMergeFilterResponse(r: ProtoReader, end: number): PMergeFilterResponse {
  const m = {} as PMergeFilterResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PMergeFilterResponse", "status");
  return m;
}

export function encodePMergeFilterResponse(m: PMergeFilterResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePMergeFilterResponse, m);
}

export function decodePMergeFilterResponse(b: Uint8Array): PMergeFilterResponse {
  return decodeMessage("PMergeFilterResponse", readPMergeFilterResponse, b);
}

export interface PPublishFilterRequestV2 {
  filter_id: number;
  query_id: PUniqueId;
  fragment_instance_ids?: PUniqueId[];
  filter_type: PFilterType;
  minmax_filter?: PMinMaxFilter;
  bloom_filter?: PBloomFilter;
  in_filter?: PInFilter;
  is_pipeline?: boolean;
  merge_time?: bigint;
  contain_null?: boolean;
  ignored?: boolean;
  fragment_ids?: number[];
  local_merge_time?: bigint;
  disabled?: boolean;
}

export function writePPublishFilterRequestV2(w: ProtoWriter, m: PPublishFilterRequestV2): void {
  w.uint32(8).int32(m.filter_id);
  writeMessage(w, 18, writePUniqueId, m.query_id);
  if (m.fragment_instance_ids !== undefined) {
    for (const x of m.fragment_instance_ids) writeMessage(w, 26, writePUniqueId, x);
  }
  w.uint32(32).int32(m.filter_type);
  if (m.minmax_filter !== undefined) writeMessage(w, 42, writePMinMaxFilter, m.minmax_filter);
  if (m.bloom_filter !== undefined) writeMessage(w, 50, writePBloomFilter, m.bloom_filter);
  if (m.in_filter !== undefined) writeMessage(w, 58, writePInFilter, m.in_filter);
  if (m.is_pipeline !== undefined) w.uint32(64).bool(m.is_pipeline);
  if (m.merge_time !== undefined) w.uint32(72).int64(m.merge_time);
  if (m.contain_null !== undefined) w.uint32(80).bool(m.contain_null);
  if (m.ignored !== undefined) w.uint32(88).bool(m.ignored);
  if (m.fragment_ids !== undefined) {
    for (const x of m.fragment_ids) w.uint32(96).int32(x);
  }
  if (m.local_merge_time !== undefined) w.uint32(104).uint64(m.local_merge_time);
  if (m.disabled !== undefined) w.uint32(112).bool(m.disabled);
}

export function readPPublishFilterRequestV2(r: ProtoReader, end: number): PPublishFilterRequestV2 {
  const m = {} as PPublishFilterRequestV2;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.filter_id = r.int32();
        break;
      case 18:
        m.query_id = r.message(readPUniqueId);
        break;
      case 26:
        (m.fragment_instance_ids ??= []).push(r.message(readPUniqueId));
        break;
      case 32:
        m.filter_type = r.int32() as PFilterType;
        break;
      case 42:
        m.minmax_filter = r.message(readPMinMaxFilter);
        break;
      case 50:
        m.bloom_filter = r.message(readPBloomFilter);
        break;
      case 58:
        m.in_filter = r.message(readPInFilter);
        break;
      case 64:
        m.is_pipeline = r.bool();
        break;
      case 72:
        m.merge_time = r.int64() as bigint;
        break;
      case 80:
        m.contain_null = r.bool();
        break;
      case 88:
        m.ignored = r.bool();
        break;
      case 96:
        (m.fragment_ids ??= []).push(r.int32());
        break;
      case 98:
        r.packed(m.fragment_ids ??= [], () => r.int32());
        break;
      case 104:
        m.local_merge_time = r.uint64() as bigint;
        break;
      case 112:
        m.disabled = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.filter_id === undefined) missing("PPublishFilterRequestV2", "filter_id");
  if (m.query_id === undefined) missing("PPublishFilterRequestV2", "query_id");
  if (m.filter_type === undefined) missing("PPublishFilterRequestV2", "filter_type");
  return m;
}

export function encodePPublishFilterRequestV2(m: PPublishFilterRequestV2): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePPublishFilterRequestV2, m);
}

export function decodePPublishFilterRequestV2(b: Uint8Array): PPublishFilterRequestV2 {
  return decodeMessage("PPublishFilterRequestV2", readPPublishFilterRequestV2, b);
}

export interface PPublishFilterResponse {
  status: PStatus;
}

export function writePPublishFilterResponse(w: ProtoWriter, m: PPublishFilterResponse): void {
  writeMessage(w, 10, writePStatus, m.status);
}

export function readPPublishFilterResponse(r: ProtoReader, end: number): PPublishFilterResponse {
  const m = {} as PPublishFilterResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PPublishFilterResponse", "status");
  return m;
}

export function encodePPublishFilterResponse(m: PPublishFilterResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePPublishFilterResponse, m);
}

export function decodePPublishFilterResponse(b: Uint8Array): PPublishFilterResponse {
  return decodeMessage("PPublishFilterResponse", readPPublishFilterResponse, b);
}

export interface PExprResult {
  type: PScalarType;
  content: string;
  success: boolean;
  type_desc?: PTypeDesc;
  result_content?: PValues;
}

export function writePExprResult(w: ProtoWriter, m: PExprResult): void {
  writeMessage(w, 10, writePScalarType, m.type);
  w.uint32(18).string(m.content);
  w.uint32(24).bool(m.success);
  if (m.type_desc !== undefined) writeMessage(w, 34, writePTypeDesc, m.type_desc);
  if (m.result_content !== undefined) writeMessage(w, 42, writePValues, m.result_content);
}

export function readPExprResult(r: ProtoReader, end: number): PExprResult {
  const m = {} as PExprResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.type = r.message(readPScalarType);
        break;
      case 18:
        m.content = r.string();
        break;
      case 24:
        m.success = r.bool();
        break;
      case 34:
        m.type_desc = r.message(readPTypeDesc);
        break;
      case 42:
        m.result_content = r.message(readPValues);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.type === undefined) missing("PExprResult", "type");
  if (m.content === undefined) missing("PExprResult", "content");
  if (m.success === undefined) missing("PExprResult", "success");
  return m;
}

export function encodePExprResult(m: PExprResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePExprResult, m);
}

export function decodePExprResult(b: Uint8Array): PExprResult {
  return decodeMessage("PExprResult", readPExprResult, b);
}

export interface PExprResultMap {
  map?: Map<string, PExprResult>;
}

export function writePExprResultMap(w: ProtoWriter, m: PExprResultMap): void {
  if (m.map !== undefined) {
    for (const [k, x] of m.map) {
      w.uint32(10).fork();
      w.uint32(10).string(k);
      writeMessage(w, 18, writePExprResult, x);
      w.join();
    }
  }
}

export function readPExprResultMap(r: ProtoReader, end: number): PExprResultMap {
  const m = {} as PExprResultMap;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        r.mapEntry(m.map ??= new Map(), 10, () => r.string(), "", 18, () => r.message(readPExprResult), () => readPExprResult(r, r.pos));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePExprResultMap(m: PExprResultMap): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePExprResultMap, m);
}

export function decodePExprResultMap(b: Uint8Array): PExprResultMap {
  return decodeMessage("PExprResultMap", readPExprResultMap, b);
}

export interface PConstantExprRequest {
  request?: Uint8Array;
}

export function writePConstantExprRequest(w: ProtoWriter, m: PConstantExprRequest): void {
  if (m.request !== undefined) w.uint32(10).bytes(m.request);
}

export function readPConstantExprRequest(r: ProtoReader, end: number): PConstantExprRequest {
  const m = {} as PConstantExprRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.request = r.bytes();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePConstantExprRequest(m: PConstantExprRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePConstantExprRequest, m);
}

export function decodePConstantExprRequest(b: Uint8Array): PConstantExprRequest {
  return decodeMessage("PConstantExprRequest", readPConstantExprRequest, b);
}

export interface PConstantExprResult {
  status: PStatus;
  expr_result_map?: Map<string, PExprResultMap>;
}

export function writePConstantExprResult(w: ProtoWriter, m: PConstantExprResult): void {
  writeMessage(w, 10, writePStatus, m.status);
  if (m.expr_result_map !== undefined) {
    for (const [k, x] of m.expr_result_map) {
      w.uint32(18).fork();
      w.uint32(10).string(k);
      writeMessage(w, 18, writePExprResultMap, x);
      w.join();
    }
  }
}

export function readPConstantExprResult(r: ProtoReader, end: number): PConstantExprResult {
  const m = {} as PConstantExprResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        r.mapEntry(m.expr_result_map ??= new Map(), 10, () => r.string(), "", 18, () => r.message(readPExprResultMap), () => readPExprResultMap(r, r.pos));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PConstantExprResult", "status");
  return m;
}

export function encodePConstantExprResult(m: PConstantExprResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePConstantExprResult, m);
}

export function decodePConstantExprResult(b: Uint8Array): PConstantExprResult {
  return decodeMessage("PConstantExprResult", readPConstantExprResult, b);
}

export interface PCheckRPCChannelRequest {
  data?: Uint8Array;
  size?: number;
  md5?: string;
}

export function writePCheckRPCChannelRequest(w: ProtoWriter, m: PCheckRPCChannelRequest): void {
  if (m.data !== undefined) w.uint32(10).bytes(m.data);
  if (m.size !== undefined) w.uint32(16).uint32(m.size);
  if (m.md5 !== undefined) w.uint32(26).string(m.md5);
}

export function readPCheckRPCChannelRequest(r: ProtoReader, end: number): PCheckRPCChannelRequest {
  const m = {} as PCheckRPCChannelRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.data = r.bytes();
        break;
      case 16:
        m.size = r.uint32();
        break;
      case 26:
        m.md5 = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePCheckRPCChannelRequest(m: PCheckRPCChannelRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePCheckRPCChannelRequest, m);
}

export function decodePCheckRPCChannelRequest(b: Uint8Array): PCheckRPCChannelRequest {
  return decodeMessage("PCheckRPCChannelRequest", readPCheckRPCChannelRequest, b);
}

export interface PCheckRPCChannelResponse {
  status: PStatus;
}

export function writePCheckRPCChannelResponse(w: ProtoWriter, m: PCheckRPCChannelResponse): void {
  writeMessage(w, 10, writePStatus, m.status);
}

export function readPCheckRPCChannelResponse(r: ProtoReader, end: number): PCheckRPCChannelResponse {
  const m = {} as PCheckRPCChannelResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PCheckRPCChannelResponse", "status");
  return m;
}

export function encodePCheckRPCChannelResponse(m: PCheckRPCChannelResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePCheckRPCChannelResponse, m);
}

export function decodePCheckRPCChannelResponse(b: Uint8Array): PCheckRPCChannelResponse {
  return decodeMessage("PCheckRPCChannelResponse", readPCheckRPCChannelResponse, b);
}

export interface PResetRPCChannelRequest {
  all: boolean;
  endpoints?: string[];
}

export function writePResetRPCChannelRequest(w: ProtoWriter, m: PResetRPCChannelRequest): void {
  w.uint32(8).bool(m.all);
  if (m.endpoints !== undefined) {
    for (const x of m.endpoints) w.uint32(18).string(x);
  }
}

export function readPResetRPCChannelRequest(r: ProtoReader, end: number): PResetRPCChannelRequest {
  const m = {} as PResetRPCChannelRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.all = r.bool();
        break;
      case 18:
        (m.endpoints ??= []).push(r.string());
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.all === undefined) missing("PResetRPCChannelRequest", "all");
  return m;
}

export function encodePResetRPCChannelRequest(m: PResetRPCChannelRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePResetRPCChannelRequest, m);
}

export function decodePResetRPCChannelRequest(b: Uint8Array): PResetRPCChannelRequest {
  return decodeMessage("PResetRPCChannelRequest", readPResetRPCChannelRequest, b);
}

export interface PResetRPCChannelResponse {
  status: PStatus;
  channels?: string[];
}

export function writePResetRPCChannelResponse(w: ProtoWriter, m: PResetRPCChannelResponse): void {
  writeMessage(w, 10, writePStatus, m.status);
  if (m.channels !== undefined) {
    for (const x of m.channels) w.uint32(18).string(x);
  }
}

export function readPResetRPCChannelResponse(r: ProtoReader, end: number): PResetRPCChannelResponse {
  const m = {} as PResetRPCChannelResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        (m.channels ??= []).push(r.string());
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PResetRPCChannelResponse", "status");
  return m;
}

export function encodePResetRPCChannelResponse(m: PResetRPCChannelResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePResetRPCChannelResponse, m);
}

export function decodePResetRPCChannelResponse(b: Uint8Array): PResetRPCChannelResponse {
  return decodeMessage("PResetRPCChannelResponse", readPResetRPCChannelResponse, b);
}

export type PEmptyRequest = Record<never, never>;

export function writePEmptyRequest(_w: ProtoWriter, _m: PEmptyRequest): void {

}

export function readPEmptyRequest(r: ProtoReader, end: number): PEmptyRequest {
  const m = {} as PEmptyRequest;
  while (r.pos < end) r.skipField(r.uint32());
  return m;
}

export function encodePEmptyRequest(m: PEmptyRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePEmptyRequest, m);
}

export function decodePEmptyRequest(b: Uint8Array): PEmptyRequest {
  return decodeMessage("PEmptyRequest", readPEmptyRequest, b);
}

export interface PTabletWriteSlaveRequest_IndexSize {
  indexId: bigint;
  size: bigint;
  suffix_path?: string;
}

export function writePTabletWriteSlaveRequest_IndexSize(w: ProtoWriter, m: PTabletWriteSlaveRequest_IndexSize): void {
  w.uint32(8).int64(m.indexId);
  w.uint32(16).int64(m.size);
  if (m.suffix_path !== undefined) w.uint32(26).string(m.suffix_path);
}

export function readPTabletWriteSlaveRequest_IndexSize(r: ProtoReader, end: number): PTabletWriteSlaveRequest_IndexSize {
  const m = {} as PTabletWriteSlaveRequest_IndexSize;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.indexId = r.int64() as bigint;
        break;
      case 16:
        m.size = r.int64() as bigint;
        break;
      case 26:
        m.suffix_path = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.indexId === undefined) missing("PTabletWriteSlaveRequest_IndexSize", "indexId");
  if (m.size === undefined) missing("PTabletWriteSlaveRequest_IndexSize", "size");
  return m;
}

export function encodePTabletWriteSlaveRequest_IndexSize(m: PTabletWriteSlaveRequest_IndexSize): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWriteSlaveRequest_IndexSize, m);
}

export function decodePTabletWriteSlaveRequest_IndexSize(b: Uint8Array): PTabletWriteSlaveRequest_IndexSize {
  return decodeMessage("PTabletWriteSlaveRequest_IndexSize", readPTabletWriteSlaveRequest_IndexSize, b);
}

export interface PTabletWriteSlaveRequest_IndexSizeMap {
  index_sizes?: PTabletWriteSlaveRequest_IndexSize[];
}

export function writePTabletWriteSlaveRequest_IndexSizeMap(w: ProtoWriter, m: PTabletWriteSlaveRequest_IndexSizeMap): void {
  if (m.index_sizes !== undefined) {
    for (const x of m.index_sizes) writeMessage(w, 10, writePTabletWriteSlaveRequest_IndexSize, x);
  }
}

export function readPTabletWriteSlaveRequest_IndexSizeMap(r: ProtoReader, end: number): PTabletWriteSlaveRequest_IndexSizeMap {
  const m = {} as PTabletWriteSlaveRequest_IndexSizeMap;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.index_sizes ??= []).push(r.message(readPTabletWriteSlaveRequest_IndexSize));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePTabletWriteSlaveRequest_IndexSizeMap(m: PTabletWriteSlaveRequest_IndexSizeMap): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWriteSlaveRequest_IndexSizeMap, m);
}

export function decodePTabletWriteSlaveRequest_IndexSizeMap(b: Uint8Array): PTabletWriteSlaveRequest_IndexSizeMap {
  return decodeMessage("PTabletWriteSlaveRequest_IndexSizeMap", readPTabletWriteSlaveRequest_IndexSizeMap, b);
}

export interface PTabletWriteSlaveRequest {
  rowset_meta?: RowsetMetaPB;
  rowset_path?: string;
  segments_size?: Map<bigint, bigint>;
  host?: string;
  http_port?: number;
  brpc_port?: number;
  token?: string;
  node_id?: number;
  inverted_indices_size?: Map<bigint, PTabletWriteSlaveRequest_IndexSizeMap>;
}

export function writePTabletWriteSlaveRequest(w: ProtoWriter, m: PTabletWriteSlaveRequest): void {
  if (m.rowset_meta !== undefined) writeMessage(w, 10, writeRowsetMetaPB, m.rowset_meta);
  if (m.rowset_path !== undefined) w.uint32(18).string(m.rowset_path);
  if (m.segments_size !== undefined) {
    for (const [k, x] of m.segments_size) {
      w.uint32(26).fork();
      w.uint32(8).int64(k);
      w.uint32(16).int64(x);
      w.join();
    }
  }
  if (m.host !== undefined) w.uint32(34).string(m.host);
  if (m.http_port !== undefined) w.uint32(40).int32(m.http_port);
  if (m.brpc_port !== undefined) w.uint32(48).int32(m.brpc_port);
  if (m.token !== undefined) w.uint32(58).string(m.token);
  if (m.node_id !== undefined) w.uint32(64).int32(m.node_id);
  if (m.inverted_indices_size !== undefined) {
    for (const [k, x] of m.inverted_indices_size) {
      w.uint32(74).fork();
      w.uint32(8).int64(k);
      writeMessage(w, 18, writePTabletWriteSlaveRequest_IndexSizeMap, x);
      w.join();
    }
  }
}

export function readPTabletWriteSlaveRequest(r: ProtoReader, end: number): PTabletWriteSlaveRequest {
  const m = {} as PTabletWriteSlaveRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.rowset_meta = r.message(readRowsetMetaPB);
        break;
      case 18:
        m.rowset_path = r.string();
        break;
      case 26:
        r.mapEntry(m.segments_size ??= new Map(), 8, () => r.int64() as bigint, 0n, 16, () => r.int64() as bigint, () => 0n);
        break;
      case 34:
        m.host = r.string();
        break;
      case 40:
        m.http_port = r.int32();
        break;
      case 48:
        m.brpc_port = r.int32();
        break;
      case 58:
        m.token = r.string();
        break;
      case 64:
        m.node_id = r.int32();
        break;
      case 74:
        r.mapEntry(m.inverted_indices_size ??= new Map(), 8, () => r.int64() as bigint, 0n, 18, () => r.message(readPTabletWriteSlaveRequest_IndexSizeMap), () => readPTabletWriteSlaveRequest_IndexSizeMap(r, r.pos));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePTabletWriteSlaveRequest(m: PTabletWriteSlaveRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWriteSlaveRequest, m);
}

export function decodePTabletWriteSlaveRequest(b: Uint8Array): PTabletWriteSlaveRequest {
  return decodeMessage("PTabletWriteSlaveRequest", readPTabletWriteSlaveRequest, b);
}

export interface PTabletWriteSlaveResult {
  status?: PStatus;
}

export function writePTabletWriteSlaveResult(w: ProtoWriter, m: PTabletWriteSlaveResult): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
}

export function readPTabletWriteSlaveResult(r: ProtoReader, end: number): PTabletWriteSlaveResult {
  const m = {} as PTabletWriteSlaveResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePTabletWriteSlaveResult(m: PTabletWriteSlaveResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWriteSlaveResult, m);
}

export function decodePTabletWriteSlaveResult(b: Uint8Array): PTabletWriteSlaveResult {
  return decodeMessage("PTabletWriteSlaveResult", readPTabletWriteSlaveResult, b);
}

export interface PTabletWriteSlaveDoneRequest {
  txn_id?: bigint;
  tablet_id?: bigint;
  node_id?: bigint;
  /** Default: false */
  is_succeed?: boolean;
}

export function writePTabletWriteSlaveDoneRequest(w: ProtoWriter, m: PTabletWriteSlaveDoneRequest): void {
  if (m.txn_id !== undefined) w.uint32(8).int64(m.txn_id);
  if (m.tablet_id !== undefined) w.uint32(16).int64(m.tablet_id);
  if (m.node_id !== undefined) w.uint32(24).int64(m.node_id);
  if (m.is_succeed !== undefined) w.uint32(32).bool(m.is_succeed);
}

export function readPTabletWriteSlaveDoneRequest(r: ProtoReader, end: number): PTabletWriteSlaveDoneRequest {
  const m = {} as PTabletWriteSlaveDoneRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.txn_id = r.int64() as bigint;
        break;
      case 16:
        m.tablet_id = r.int64() as bigint;
        break;
      case 24:
        m.node_id = r.int64() as bigint;
        break;
      case 32:
        m.is_succeed = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePTabletWriteSlaveDoneRequest(m: PTabletWriteSlaveDoneRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWriteSlaveDoneRequest, m);
}

export function decodePTabletWriteSlaveDoneRequest(b: Uint8Array): PTabletWriteSlaveDoneRequest {
  return decodeMessage("PTabletWriteSlaveDoneRequest", readPTabletWriteSlaveDoneRequest, b);
}

export interface PTabletWriteSlaveDoneResult {
  status?: PStatus;
}

export function writePTabletWriteSlaveDoneResult(w: ProtoWriter, m: PTabletWriteSlaveDoneResult): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
}

export function readPTabletWriteSlaveDoneResult(r: ProtoReader, end: number): PTabletWriteSlaveDoneResult {
  const m = {} as PTabletWriteSlaveDoneResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePTabletWriteSlaveDoneResult(m: PTabletWriteSlaveDoneResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletWriteSlaveDoneResult, m);
}

export function decodePTabletWriteSlaveDoneResult(b: Uint8Array): PTabletWriteSlaveDoneResult {
  return decodeMessage("PTabletWriteSlaveDoneResult", readPTabletWriteSlaveDoneResult, b);
}

export interface PFetchTableSchemaRequest {
  file_scan_range?: Uint8Array;
}

export function writePFetchTableSchemaRequest(w: ProtoWriter, m: PFetchTableSchemaRequest): void {
  if (m.file_scan_range !== undefined) w.uint32(10).bytes(m.file_scan_range);
}

export function readPFetchTableSchemaRequest(r: ProtoReader, end: number): PFetchTableSchemaRequest {
  const m = {} as PFetchTableSchemaRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.file_scan_range = r.bytes();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePFetchTableSchemaRequest(m: PFetchTableSchemaRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchTableSchemaRequest, m);
}

export function decodePFetchTableSchemaRequest(b: Uint8Array): PFetchTableSchemaRequest {
  return decodeMessage("PFetchTableSchemaRequest", readPFetchTableSchemaRequest, b);
}

export interface PFetchTableSchemaResult {
  status?: PStatus;
  column_nums?: number;
  column_names?: string[];
  column_types?: PTypeDesc[];
}

export function writePFetchTableSchemaResult(w: ProtoWriter, m: PFetchTableSchemaResult): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
  if (m.column_nums !== undefined) w.uint32(16).int32(m.column_nums);
  if (m.column_names !== undefined) {
    for (const x of m.column_names) w.uint32(26).string(x);
  }
  if (m.column_types !== undefined) {
    for (const x of m.column_types) writeMessage(w, 34, writePTypeDesc, x);
  }
}

export function readPFetchTableSchemaResult(r: ProtoReader, end: number): PFetchTableSchemaResult {
  const m = {} as PFetchTableSchemaResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 16:
        m.column_nums = r.int32();
        break;
      case 26:
        (m.column_names ??= []).push(r.string());
        break;
      case 34:
        (m.column_types ??= []).push(r.message(readPTypeDesc));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePFetchTableSchemaResult(m: PFetchTableSchemaResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchTableSchemaResult, m);
}

export function decodePFetchTableSchemaResult(b: Uint8Array): PFetchTableSchemaResult {
  return decodeMessage("PFetchTableSchemaResult", readPFetchTableSchemaResult, b);
}

export interface POutfileWriteSuccessRequest {
  result_file_sink?: Uint8Array;
}

export function writePOutfileWriteSuccessRequest(w: ProtoWriter, m: POutfileWriteSuccessRequest): void {
  if (m.result_file_sink !== undefined) w.uint32(10).bytes(m.result_file_sink);
}

export function readPOutfileWriteSuccessRequest(r: ProtoReader, end: number): POutfileWriteSuccessRequest {
  const m = {} as POutfileWriteSuccessRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.result_file_sink = r.bytes();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePOutfileWriteSuccessRequest(m: POutfileWriteSuccessRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePOutfileWriteSuccessRequest, m);
}

export function decodePOutfileWriteSuccessRequest(b: Uint8Array): POutfileWriteSuccessRequest {
  return decodeMessage("POutfileWriteSuccessRequest", readPOutfileWriteSuccessRequest, b);
}

export interface POutfileWriteSuccessResult {
  status?: PStatus;
}

export function writePOutfileWriteSuccessResult(w: ProtoWriter, m: POutfileWriteSuccessResult): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
}

export function readPOutfileWriteSuccessResult(r: ProtoReader, end: number): POutfileWriteSuccessResult {
  const m = {} as POutfileWriteSuccessResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePOutfileWriteSuccessResult(m: POutfileWriteSuccessResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePOutfileWriteSuccessResult, m);
}

export function decodePOutfileWriteSuccessResult(b: Uint8Array): POutfileWriteSuccessResult {
  return decodeMessage("POutfileWriteSuccessResult", readPOutfileWriteSuccessResult, b);
}

export interface PJdbcTestConnectionRequest {
  jdbc_table?: Uint8Array;
  jdbc_table_type?: number;
  query_str?: string;
}

export function writePJdbcTestConnectionRequest(w: ProtoWriter, m: PJdbcTestConnectionRequest): void {
  if (m.jdbc_table !== undefined) w.uint32(10).bytes(m.jdbc_table);
  if (m.jdbc_table_type !== undefined) w.uint32(16).int32(m.jdbc_table_type);
  if (m.query_str !== undefined) w.uint32(26).string(m.query_str);
}

export function readPJdbcTestConnectionRequest(r: ProtoReader, end: number): PJdbcTestConnectionRequest {
  const m = {} as PJdbcTestConnectionRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.jdbc_table = r.bytes();
        break;
      case 16:
        m.jdbc_table_type = r.int32();
        break;
      case 26:
        m.query_str = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePJdbcTestConnectionRequest(m: PJdbcTestConnectionRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePJdbcTestConnectionRequest, m);
}

export function decodePJdbcTestConnectionRequest(b: Uint8Array): PJdbcTestConnectionRequest {
  return decodeMessage("PJdbcTestConnectionRequest", readPJdbcTestConnectionRequest, b);
}

export interface PJdbcTestConnectionResult {
  status?: PStatus;
}

export function writePJdbcTestConnectionResult(w: ProtoWriter, m: PJdbcTestConnectionResult): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
}

export function readPJdbcTestConnectionResult(r: ProtoReader, end: number): PJdbcTestConnectionResult {
  const m = {} as PJdbcTestConnectionResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePJdbcTestConnectionResult(m: PJdbcTestConnectionResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePJdbcTestConnectionResult, m);
}

export function decodePJdbcTestConnectionResult(b: Uint8Array): PJdbcTestConnectionResult {
  return decodeMessage("PJdbcTestConnectionResult", readPJdbcTestConnectionResult, b);
}

export interface PRowLocation {
  tablet_id?: bigint;
  rowset_id?: string;
  segment_id?: bigint;
  ordinal_id?: bigint;
}

export function writePRowLocation(w: ProtoWriter, m: PRowLocation): void {
  if (m.tablet_id !== undefined) w.uint32(8).int64(m.tablet_id);
  if (m.rowset_id !== undefined) w.uint32(18).string(m.rowset_id);
  if (m.segment_id !== undefined) w.uint32(24).uint64(m.segment_id);
  if (m.ordinal_id !== undefined) w.uint32(32).uint64(m.ordinal_id);
}

export function readPRowLocation(r: ProtoReader, end: number): PRowLocation {
  const m = {} as PRowLocation;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.tablet_id = r.int64() as bigint;
        break;
      case 18:
        m.rowset_id = r.string();
        break;
      case 24:
        m.segment_id = r.uint64() as bigint;
        break;
      case 32:
        m.ordinal_id = r.uint64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePRowLocation(m: PRowLocation): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePRowLocation, m);
}

export function decodePRowLocation(b: Uint8Array): PRowLocation {
  return decodeMessage("PRowLocation", readPRowLocation, b);
}

export interface PMultiGetRequest {
  row_locs?: PRowLocation[];
  desc?: PTupleDescriptor;
  slots?: PSlotDescriptor[];
  be_exec_version?: number;
  fetch_row_store?: boolean;
  query_id?: PUniqueId;
  column_desc?: ColumnPB[];
}

export function writePMultiGetRequest(w: ProtoWriter, m: PMultiGetRequest): void {
  if (m.row_locs !== undefined) {
    for (const x of m.row_locs) writeMessage(w, 10, writePRowLocation, x);
  }
  if (m.desc !== undefined) writeMessage(w, 18, writePTupleDescriptor, m.desc);
  if (m.slots !== undefined) {
    for (const x of m.slots) writeMessage(w, 26, writePSlotDescriptor, x);
  }
  if (m.be_exec_version !== undefined) w.uint32(32).int32(m.be_exec_version);
  if (m.fetch_row_store !== undefined) w.uint32(40).bool(m.fetch_row_store);
  if (m.query_id !== undefined) writeMessage(w, 50, writePUniqueId, m.query_id);
  if (m.column_desc !== undefined) {
    for (const x of m.column_desc) writeMessage(w, 58, writeColumnPB, x);
  }
}

export function readPMultiGetRequest(r: ProtoReader, end: number): PMultiGetRequest {
  const m = {} as PMultiGetRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.row_locs ??= []).push(r.message(readPRowLocation));
        break;
      case 18:
        m.desc = r.message(readPTupleDescriptor);
        break;
      case 26:
        (m.slots ??= []).push(r.message(readPSlotDescriptor));
        break;
      case 32:
        m.be_exec_version = r.int32();
        break;
      case 40:
        m.fetch_row_store = r.bool();
        break;
      case 50:
        m.query_id = r.message(readPUniqueId);
        break;
      case 58:
        (m.column_desc ??= []).push(r.message(readColumnPB));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePMultiGetRequest(m: PMultiGetRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePMultiGetRequest, m);
}

export function decodePMultiGetRequest(b: Uint8Array): PMultiGetRequest {
  return decodeMessage("PMultiGetRequest", readPMultiGetRequest, b);
}

export interface PMultiGetResponse {
  block?: PBlock;
  status?: PStatus;
  format?: PMultiGetResponse_RowFormat;
  binary_row_data?: Uint8Array[];
  row_locs?: PRowLocation[];
}

export function writePMultiGetResponse(w: ProtoWriter, m: PMultiGetResponse): void {
  if (m.block !== undefined) writeMessage(w, 10, writePBlock, m.block);
  if (m.status !== undefined) writeMessage(w, 18, writePStatus, m.status);
  if (m.format !== undefined) w.uint32(24).int32(m.format);
  if (m.binary_row_data !== undefined) {
    for (const x of m.binary_row_data) w.uint32(34).bytes(x);
  }
  if (m.row_locs !== undefined) {
    for (const x of m.row_locs) writeMessage(w, 42, writePRowLocation, x);
  }
}

export function readPMultiGetResponse(r: ProtoReader, end: number): PMultiGetResponse {
  const m = {} as PMultiGetResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.block = r.message(readPBlock);
        break;
      case 18:
        m.status = r.message(readPStatus);
        break;
      case 24:
        m.format = r.int32() as PMultiGetResponse_RowFormat;
        break;
      case 34:
        (m.binary_row_data ??= []).push(r.bytes());
        break;
      case 42:
        (m.row_locs ??= []).push(r.message(readPRowLocation));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePMultiGetResponse(m: PMultiGetResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePMultiGetResponse, m);
}

export function decodePMultiGetResponse(b: Uint8Array): PMultiGetResponse {
  return decodeMessage("PMultiGetResponse", readPMultiGetResponse, b);
}

export interface PRequestBlockDesc {
  fetch_row_store?: boolean;
  slots?: PSlotDescriptor[];
  column_descs?: ColumnPB[];
  file_id?: number[];
  row_id?: number[];
  desc?: PTupleDescriptor;
  column_idxs?: number[];
}

export function writePRequestBlockDesc(w: ProtoWriter, m: PRequestBlockDesc): void {
  if (m.fetch_row_store !== undefined) w.uint32(8).bool(m.fetch_row_store);
  if (m.slots !== undefined) {
    for (const x of m.slots) writeMessage(w, 18, writePSlotDescriptor, x);
  }
  if (m.column_descs !== undefined) {
    for (const x of m.column_descs) writeMessage(w, 26, writeColumnPB, x);
  }
  if (m.file_id !== undefined) {
    for (const x of m.file_id) w.uint32(32).uint32(x);
  }
  if (m.row_id !== undefined) {
    for (const x of m.row_id) w.uint32(40).uint32(x);
  }
  if (m.desc !== undefined) writeMessage(w, 50, writePTupleDescriptor, m.desc);
  if (m.column_idxs !== undefined) {
    for (const x of m.column_idxs) w.uint32(56).uint32(x);
  }
}

export function readPRequestBlockDesc(r: ProtoReader, end: number): PRequestBlockDesc {
  const m = {} as PRequestBlockDesc;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.fetch_row_store = r.bool();
        break;
      case 18:
        (m.slots ??= []).push(r.message(readPSlotDescriptor));
        break;
      case 26:
        (m.column_descs ??= []).push(r.message(readColumnPB));
        break;
      case 32:
        (m.file_id ??= []).push(r.uint32());
        break;
      case 34:
        r.packed(m.file_id ??= [], () => r.uint32());
        break;
      case 40:
        (m.row_id ??= []).push(r.uint32());
        break;
      case 42:
        r.packed(m.row_id ??= [], () => r.uint32());
        break;
      case 50:
        m.desc = r.message(readPTupleDescriptor);
        break;
      case 56:
        (m.column_idxs ??= []).push(r.uint32());
        break;
      case 58:
        r.packed(m.column_idxs ??= [], () => r.uint32());
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePRequestBlockDesc(m: PRequestBlockDesc): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePRequestBlockDesc, m);
}

export function decodePRequestBlockDesc(b: Uint8Array): PRequestBlockDesc {
  return decodeMessage("PRequestBlockDesc", readPRequestBlockDesc, b);
}

export interface PMultiGetRequestV2 {
  request_block_descs?: PRequestBlockDesc[];
  be_exec_version?: number;
  query_id?: PUniqueId;
  gc_id_map?: boolean;
  wg_id?: bigint;
}

export function writePMultiGetRequestV2(w: ProtoWriter, m: PMultiGetRequestV2): void {
  if (m.request_block_descs !== undefined) {
    for (const x of m.request_block_descs) writeMessage(w, 10, writePRequestBlockDesc, x);
  }
  if (m.be_exec_version !== undefined) w.uint32(16).int32(m.be_exec_version);
  if (m.query_id !== undefined) writeMessage(w, 26, writePUniqueId, m.query_id);
  if (m.gc_id_map !== undefined) w.uint32(32).bool(m.gc_id_map);
  if (m.wg_id !== undefined) w.uint32(40).uint64(m.wg_id);
}

export function readPMultiGetRequestV2(r: ProtoReader, end: number): PMultiGetRequestV2 {
  const m = {} as PMultiGetRequestV2;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.request_block_descs ??= []).push(r.message(readPRequestBlockDesc));
        break;
      case 16:
        m.be_exec_version = r.int32();
        break;
      case 26:
        m.query_id = r.message(readPUniqueId);
        break;
      case 32:
        m.gc_id_map = r.bool();
        break;
      case 40:
        m.wg_id = r.uint64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePMultiGetRequestV2(m: PMultiGetRequestV2): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePMultiGetRequestV2, m);
}

export function decodePMultiGetRequestV2(b: Uint8Array): PMultiGetRequestV2 {
  return decodeMessage("PMultiGetRequestV2", readPMultiGetRequestV2, b);
}

export interface PMultiGetBlockV2 {
  block?: PBlock;
  format?: PMultiGetBlockV2_RowFormat;
  binary_row_data?: Uint8Array[];
  profile?: PRuntimeProfileTree;
}

export function writePMultiGetBlockV2(w: ProtoWriter, m: PMultiGetBlockV2): void {
  if (m.block !== undefined) writeMessage(w, 10, writePBlock, m.block);
  if (m.format !== undefined) w.uint32(16).int32(m.format);
  if (m.binary_row_data !== undefined) {
    for (const x of m.binary_row_data) w.uint32(26).bytes(x);
  }
  if (m.profile !== undefined) writeMessage(w, 34, writePRuntimeProfileTree, m.profile);
}

export function readPMultiGetBlockV2(r: ProtoReader, end: number): PMultiGetBlockV2 {
  const m = {} as PMultiGetBlockV2;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.block = r.message(readPBlock);
        break;
      case 16:
        m.format = r.int32() as PMultiGetBlockV2_RowFormat;
        break;
      case 26:
        (m.binary_row_data ??= []).push(r.bytes());
        break;
      case 34:
        m.profile = r.message(readPRuntimeProfileTree);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePMultiGetBlockV2(m: PMultiGetBlockV2): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePMultiGetBlockV2, m);
}

export function decodePMultiGetBlockV2(b: Uint8Array): PMultiGetBlockV2 {
  return decodeMessage("PMultiGetBlockV2", readPMultiGetBlockV2, b);
}

export interface PMultiGetResponseV2 {
  status?: PStatus;
  blocks?: PMultiGetBlockV2[];
}

export function writePMultiGetResponseV2(w: ProtoWriter, m: PMultiGetResponseV2): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
  if (m.blocks !== undefined) {
    for (const x of m.blocks) writeMessage(w, 18, writePMultiGetBlockV2, x);
  }
}

export function readPMultiGetResponseV2(r: ProtoReader, end: number): PMultiGetResponseV2 {
  const m = {} as PMultiGetResponseV2;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        (m.blocks ??= []).push(r.message(readPMultiGetBlockV2));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePMultiGetResponseV2(m: PMultiGetResponseV2): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePMultiGetResponseV2, m);
}

export function decodePMultiGetResponseV2(b: Uint8Array): PMultiGetResponseV2 {
  return decodeMessage("PMultiGetResponseV2", readPMultiGetResponseV2, b);
}

export interface PFetchColIdsRequest_PFetchColIdParam {
  indexId: bigint;
  tablet_ids?: bigint[];
}

export function writePFetchColIdsRequest_PFetchColIdParam(w: ProtoWriter, m: PFetchColIdsRequest_PFetchColIdParam): void {
  w.uint32(8).int64(m.indexId);
  if (m.tablet_ids !== undefined) {
    for (const x of m.tablet_ids) w.uint32(16).int64(x);
  }
}

export function readPFetchColIdsRequest_PFetchColIdParam(r: ProtoReader, end: number): PFetchColIdsRequest_PFetchColIdParam {
  const m = {} as PFetchColIdsRequest_PFetchColIdParam;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.indexId = r.int64() as bigint;
        break;
      case 16:
        (m.tablet_ids ??= []).push(r.int64() as bigint);
        break;
      case 18:
        r.packed(m.tablet_ids ??= [], () => r.int64() as bigint);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.indexId === undefined) missing("PFetchColIdsRequest_PFetchColIdParam", "indexId");
  return m;
}

export function encodePFetchColIdsRequest_PFetchColIdParam(m: PFetchColIdsRequest_PFetchColIdParam): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchColIdsRequest_PFetchColIdParam, m);
}

export function decodePFetchColIdsRequest_PFetchColIdParam(b: Uint8Array): PFetchColIdsRequest_PFetchColIdParam {
  return decodeMessage("PFetchColIdsRequest_PFetchColIdParam", readPFetchColIdsRequest_PFetchColIdParam, b);
}

export interface PFetchColIdsRequest {
  params?: PFetchColIdsRequest_PFetchColIdParam[];
}

export function writePFetchColIdsRequest(w: ProtoWriter, m: PFetchColIdsRequest): void {
  if (m.params !== undefined) {
    for (const x of m.params) writeMessage(w, 10, writePFetchColIdsRequest_PFetchColIdParam, x);
  }
}

export function readPFetchColIdsRequest(r: ProtoReader, end: number): PFetchColIdsRequest {
  const m = {} as PFetchColIdsRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.params ??= []).push(r.message(readPFetchColIdsRequest_PFetchColIdParam));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePFetchColIdsRequest(m: PFetchColIdsRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchColIdsRequest, m);
}

export function decodePFetchColIdsRequest(b: Uint8Array): PFetchColIdsRequest {
  return decodeMessage("PFetchColIdsRequest", readPFetchColIdsRequest, b);
}

export interface PFetchColIdsResponse_PFetchColIdsResultEntry {
  index_id: bigint;
  col_name_to_id?: Map<string, number>;
}

export function writePFetchColIdsResponse_PFetchColIdsResultEntry(w: ProtoWriter, m: PFetchColIdsResponse_PFetchColIdsResultEntry): void {
  w.uint32(8).int64(m.index_id);
  if (m.col_name_to_id !== undefined) {
    for (const [k, x] of m.col_name_to_id) {
      w.uint32(18).fork();
      w.uint32(10).string(k);
      w.uint32(16).int32(x);
      w.join();
    }
  }
}

export function readPFetchColIdsResponse_PFetchColIdsResultEntry(r: ProtoReader, end: number): PFetchColIdsResponse_PFetchColIdsResultEntry {
  const m = {} as PFetchColIdsResponse_PFetchColIdsResultEntry;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.index_id = r.int64() as bigint;
        break;
      case 18:
        r.mapEntry(m.col_name_to_id ??= new Map(), 10, () => r.string(), "", 16, () => r.int32(), () => 0);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.index_id === undefined) missing("PFetchColIdsResponse_PFetchColIdsResultEntry", "index_id");
  return m;
}

export function encodePFetchColIdsResponse_PFetchColIdsResultEntry(m: PFetchColIdsResponse_PFetchColIdsResultEntry): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchColIdsResponse_PFetchColIdsResultEntry, m);
}

export function decodePFetchColIdsResponse_PFetchColIdsResultEntry(b: Uint8Array): PFetchColIdsResponse_PFetchColIdsResultEntry {
  return decodeMessage("PFetchColIdsResponse_PFetchColIdsResultEntry", readPFetchColIdsResponse_PFetchColIdsResultEntry, b);
}

export interface PFetchColIdsResponse {
  status?: PStatus;
  entries?: PFetchColIdsResponse_PFetchColIdsResultEntry[];
}

export function writePFetchColIdsResponse(w: ProtoWriter, m: PFetchColIdsResponse): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
  if (m.entries !== undefined) {
    for (const x of m.entries) writeMessage(w, 18, writePFetchColIdsResponse_PFetchColIdsResultEntry, x);
  }
}

export function readPFetchColIdsResponse(r: ProtoReader, end: number): PFetchColIdsResponse {
  const m = {} as PFetchColIdsResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        (m.entries ??= []).push(r.message(readPFetchColIdsResponse_PFetchColIdsResultEntry));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePFetchColIdsResponse(m: PFetchColIdsResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchColIdsResponse, m);
}

export function decodePFetchColIdsResponse(b: Uint8Array): PFetchColIdsResponse {
  return decodeMessage("PFetchColIdsResponse", readPFetchColIdsResponse, b);
}

export interface PGetTabletVersionsRequest {
  tablet_id: bigint;
}

export function writePGetTabletVersionsRequest(w: ProtoWriter, m: PGetTabletVersionsRequest): void {
  w.uint32(8).int64(m.tablet_id);
}

export function readPGetTabletVersionsRequest(r: ProtoReader, end: number): PGetTabletVersionsRequest {
  const m = {} as PGetTabletVersionsRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.tablet_id = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.tablet_id === undefined) missing("PGetTabletVersionsRequest", "tablet_id");
  return m;
}

export function encodePGetTabletVersionsRequest(m: PGetTabletVersionsRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGetTabletVersionsRequest, m);
}

export function decodePGetTabletVersionsRequest(b: Uint8Array): PGetTabletVersionsRequest {
  return decodeMessage("PGetTabletVersionsRequest", readPGetTabletVersionsRequest, b);
}

export interface PGetTabletVersionsResponse_PVersion {
  first: bigint;
  second: bigint;
}

export function writePGetTabletVersionsResponse_PVersion(w: ProtoWriter, m: PGetTabletVersionsResponse_PVersion): void {
  w.uint32(8).int64(m.first);
  w.uint32(16).int64(m.second);
}

export function readPGetTabletVersionsResponse_PVersion(r: ProtoReader, end: number): PGetTabletVersionsResponse_PVersion {
  const m = {} as PGetTabletVersionsResponse_PVersion;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.first = r.int64() as bigint;
        break;
      case 16:
        m.second = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.first === undefined) missing("PGetTabletVersionsResponse_PVersion", "first");
  if (m.second === undefined) missing("PGetTabletVersionsResponse_PVersion", "second");
  return m;
}

export function encodePGetTabletVersionsResponse_PVersion(m: PGetTabletVersionsResponse_PVersion): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGetTabletVersionsResponse_PVersion, m);
}

export function decodePGetTabletVersionsResponse_PVersion(b: Uint8Array): PGetTabletVersionsResponse_PVersion {
  return decodeMessage("PGetTabletVersionsResponse_PVersion", readPGetTabletVersionsResponse_PVersion, b);
}

export interface PGetTabletVersionsResponse {
  status: PStatus;
  versions?: PGetTabletVersionsResponse_PVersion[];
}

export function writePGetTabletVersionsResponse(w: ProtoWriter, m: PGetTabletVersionsResponse): void {
  writeMessage(w, 10, writePStatus, m.status);
  if (m.versions !== undefined) {
    for (const x of m.versions) writeMessage(w, 18, writePGetTabletVersionsResponse_PVersion, x);
  }
}

export function readPGetTabletVersionsResponse(r: ProtoReader, end: number): PGetTabletVersionsResponse {
  const m = {} as PGetTabletVersionsResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        (m.versions ??= []).push(r.message(readPGetTabletVersionsResponse_PVersion));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PGetTabletVersionsResponse", "status");
  return m;
}

export function encodePGetTabletVersionsResponse(m: PGetTabletVersionsResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGetTabletVersionsResponse, m);
}

export function decodePGetTabletVersionsResponse(b: Uint8Array): PGetTabletVersionsResponse {
  return decodeMessage("PGetTabletVersionsResponse", readPGetTabletVersionsResponse, b);
}

export interface PGetFileCacheMetaRequest {
  tablet_ids?: bigint[];
}

export function writePGetFileCacheMetaRequest(w: ProtoWriter, m: PGetFileCacheMetaRequest): void {
  if (m.tablet_ids !== undefined) {
    for (const x of m.tablet_ids) w.uint32(8).int64(x);
  }
}

export function readPGetFileCacheMetaRequest(r: ProtoReader, end: number): PGetFileCacheMetaRequest {
  const m = {} as PGetFileCacheMetaRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        (m.tablet_ids ??= []).push(r.int64() as bigint);
        break;
      case 10:
        r.packed(m.tablet_ids ??= [], () => r.int64() as bigint);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePGetFileCacheMetaRequest(m: PGetFileCacheMetaRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGetFileCacheMetaRequest, m);
}

export function decodePGetFileCacheMetaRequest(b: Uint8Array): PGetFileCacheMetaRequest {
  return decodeMessage("PGetFileCacheMetaRequest", readPGetFileCacheMetaRequest, b);
}

export interface FileCacheBlockMeta {
  tablet_id: bigint;
  rowset_id: string;
  segment_id: bigint;
  file_name: string;
  offset: bigint;
  size: bigint;
  cache_type: FileCacheType;
  expiration_time: bigint;
  file_size?: bigint;
  file_type?: FileType;
}

export function writeFileCacheBlockMeta(w: ProtoWriter, m: FileCacheBlockMeta): void {
  w.uint32(8).int64(m.tablet_id);
  w.uint32(18).string(m.rowset_id);
  w.uint32(24).int64(m.segment_id);
  w.uint32(34).string(m.file_name);
  w.uint32(40).int64(m.offset);
  w.uint32(48).int64(m.size);
  w.uint32(56).int32(m.cache_type);
  w.uint32(64).int64(m.expiration_time);
  if (m.file_size !== undefined) w.uint32(72).int64(m.file_size);
  if (m.file_type !== undefined) w.uint32(80).int32(m.file_type);
}

export function readFileCacheBlockMeta(r: ProtoReader, end: number): FileCacheBlockMeta {
  const m = {} as FileCacheBlockMeta;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.tablet_id = r.int64() as bigint;
        break;
      case 18:
        m.rowset_id = r.string();
        break;
      case 24:
        m.segment_id = r.int64() as bigint;
        break;
      case 34:
        m.file_name = r.string();
        break;
      case 40:
        m.offset = r.int64() as bigint;
        break;
      case 48:
        m.size = r.int64() as bigint;
        break;
      case 56:
        m.cache_type = r.int32() as FileCacheType;
        break;
      case 64:
        m.expiration_time = r.int64() as bigint;
        break;
      case 72:
        m.file_size = r.int64() as bigint;
        break;
      case 80:
        m.file_type = r.int32() as FileType;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.tablet_id === undefined) missing("FileCacheBlockMeta", "tablet_id");
  if (m.rowset_id === undefined) missing("FileCacheBlockMeta", "rowset_id");
  if (m.segment_id === undefined) missing("FileCacheBlockMeta", "segment_id");
  if (m.file_name === undefined) missing("FileCacheBlockMeta", "file_name");
  if (m.offset === undefined) missing("FileCacheBlockMeta", "offset");
  if (m.size === undefined) missing("FileCacheBlockMeta", "size");
  if (m.cache_type === undefined) missing("FileCacheBlockMeta", "cache_type");
  if (m.expiration_time === undefined) missing("FileCacheBlockMeta", "expiration_time");
  return m;
}

export function encodeFileCacheBlockMeta(m: FileCacheBlockMeta): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeFileCacheBlockMeta, m);
}

export function decodeFileCacheBlockMeta(b: Uint8Array): FileCacheBlockMeta {
  return decodeMessage("FileCacheBlockMeta", readFileCacheBlockMeta, b);
}

export interface PGetFileCacheMetaResponse {
  file_cache_block_metas?: FileCacheBlockMeta[];
}

export function writePGetFileCacheMetaResponse(w: ProtoWriter, m: PGetFileCacheMetaResponse): void {
  if (m.file_cache_block_metas !== undefined) {
    for (const x of m.file_cache_block_metas) writeMessage(w, 10, writeFileCacheBlockMeta, x);
  }
}

export function readPGetFileCacheMetaResponse(r: ProtoReader, end: number): PGetFileCacheMetaResponse {
  const m = {} as PGetFileCacheMetaResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.file_cache_block_metas ??= []).push(r.message(readFileCacheBlockMeta));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePGetFileCacheMetaResponse(m: PGetFileCacheMetaResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGetFileCacheMetaResponse, m);
}

export function decodePGetFileCacheMetaResponse(b: Uint8Array): PGetFileCacheMetaResponse {
  return decodeMessage("PGetFileCacheMetaResponse", readPGetFileCacheMetaResponse, b);
}

export interface PWarmUpRowsetRequest {
  rowset_metas?: RowsetMetaPB[];
  unix_ts_us?: bigint;
  sync_wait_timeout_ms?: bigint;
  skip_existence_check?: boolean;
}

export function writePWarmUpRowsetRequest(w: ProtoWriter, m: PWarmUpRowsetRequest): void {
  if (m.rowset_metas !== undefined) {
    for (const x of m.rowset_metas) writeMessage(w, 10, writeRowsetMetaPB, x);
  }
  if (m.unix_ts_us !== undefined) w.uint32(16).int64(m.unix_ts_us);
  if (m.sync_wait_timeout_ms !== undefined) w.uint32(24).int64(m.sync_wait_timeout_ms);
  if (m.skip_existence_check !== undefined) w.uint32(32).bool(m.skip_existence_check);
}

export function readPWarmUpRowsetRequest(r: ProtoReader, end: number): PWarmUpRowsetRequest {
  const m = {} as PWarmUpRowsetRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.rowset_metas ??= []).push(r.message(readRowsetMetaPB));
        break;
      case 16:
        m.unix_ts_us = r.int64() as bigint;
        break;
      case 24:
        m.sync_wait_timeout_ms = r.int64() as bigint;
        break;
      case 32:
        m.skip_existence_check = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePWarmUpRowsetRequest(m: PWarmUpRowsetRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePWarmUpRowsetRequest, m);
}

export function decodePWarmUpRowsetRequest(b: Uint8Array): PWarmUpRowsetRequest {
  return decodeMessage("PWarmUpRowsetRequest", readPWarmUpRowsetRequest, b);
}

export interface PWarmUpRowsetResponse {
  status?: PStatus;
}

export function writePWarmUpRowsetResponse(w: ProtoWriter, m: PWarmUpRowsetResponse): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
}

export function readPWarmUpRowsetResponse(r: ProtoReader, end: number): PWarmUpRowsetResponse {
  const m = {} as PWarmUpRowsetResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePWarmUpRowsetResponse(m: PWarmUpRowsetResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePWarmUpRowsetResponse, m);
}

export function decodePWarmUpRowsetResponse(b: Uint8Array): PWarmUpRowsetResponse {
  return decodeMessage("PWarmUpRowsetResponse", readPWarmUpRowsetResponse, b);
}

export interface RecycleCacheMeta {
  tablet_id?: bigint;
  rowset_id?: string;
  num_segments?: bigint;
  index_file_names?: string[];
}

export function writeRecycleCacheMeta(w: ProtoWriter, m: RecycleCacheMeta): void {
  if (m.tablet_id !== undefined) w.uint32(8).int64(m.tablet_id);
  if (m.rowset_id !== undefined) w.uint32(18).string(m.rowset_id);
  if (m.num_segments !== undefined) w.uint32(24).int64(m.num_segments);
  if (m.index_file_names !== undefined) {
    for (const x of m.index_file_names) w.uint32(34).string(x);
  }
}

export function readRecycleCacheMeta(r: ProtoReader, end: number): RecycleCacheMeta {
  const m = {} as RecycleCacheMeta;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.tablet_id = r.int64() as bigint;
        break;
      case 18:
        m.rowset_id = r.string();
        break;
      case 24:
        m.num_segments = r.int64() as bigint;
        break;
      case 34:
        (m.index_file_names ??= []).push(r.string());
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeRecycleCacheMeta(m: RecycleCacheMeta): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeRecycleCacheMeta, m);
}

export function decodeRecycleCacheMeta(b: Uint8Array): RecycleCacheMeta {
  return decodeMessage("RecycleCacheMeta", readRecycleCacheMeta, b);
}

export interface PRecycleCacheRequest {
  cache_metas?: RecycleCacheMeta[];
}

export function writePRecycleCacheRequest(w: ProtoWriter, m: PRecycleCacheRequest): void {
  if (m.cache_metas !== undefined) {
    for (const x of m.cache_metas) writeMessage(w, 10, writeRecycleCacheMeta, x);
  }
}

export function readPRecycleCacheRequest(r: ProtoReader, end: number): PRecycleCacheRequest {
  const m = {} as PRecycleCacheRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.cache_metas ??= []).push(r.message(readRecycleCacheMeta));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePRecycleCacheRequest(m: PRecycleCacheRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePRecycleCacheRequest, m);
}

export function decodePRecycleCacheRequest(b: Uint8Array): PRecycleCacheRequest {
  return decodeMessage("PRecycleCacheRequest", readPRecycleCacheRequest, b);
}

export type PRecycleCacheResponse = Record<never, never>;

export function writePRecycleCacheResponse(_w: ProtoWriter, _m: PRecycleCacheResponse): void {

}

export function readPRecycleCacheResponse(r: ProtoReader, end: number): PRecycleCacheResponse {
  const m = {} as PRecycleCacheResponse;
  while (r.pos < end) r.skipField(r.uint32());
  return m;
}

export function encodePRecycleCacheResponse(m: PRecycleCacheResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePRecycleCacheResponse, m);
}

export function decodePRecycleCacheResponse(b: Uint8Array): PRecycleCacheResponse {
  return decodeMessage("PRecycleCacheResponse", readPRecycleCacheResponse, b);
}

export interface PReportStreamLoadStatusRequest {
  load_id?: PUniqueId;
  status?: PStatus;
}

export function writePReportStreamLoadStatusRequest(w: ProtoWriter, m: PReportStreamLoadStatusRequest): void {
  if (m.load_id !== undefined) writeMessage(w, 10, writePUniqueId, m.load_id);
  if (m.status !== undefined) writeMessage(w, 18, writePStatus, m.status);
}

export function readPReportStreamLoadStatusRequest(r: ProtoReader, end: number): PReportStreamLoadStatusRequest {
  const m = {} as PReportStreamLoadStatusRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.load_id = r.message(readPUniqueId);
        break;
      case 18:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePReportStreamLoadStatusRequest(m: PReportStreamLoadStatusRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePReportStreamLoadStatusRequest, m);
}

export function decodePReportStreamLoadStatusRequest(b: Uint8Array): PReportStreamLoadStatusRequest {
  return decodeMessage("PReportStreamLoadStatusRequest", readPReportStreamLoadStatusRequest, b);
}

export interface PReportStreamLoadStatusResponse {
  status?: PStatus;
}

export function writePReportStreamLoadStatusResponse(w: ProtoWriter, m: PReportStreamLoadStatusResponse): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
}

export function readPReportStreamLoadStatusResponse(r: ProtoReader, end: number): PReportStreamLoadStatusResponse {
  const m = {} as PReportStreamLoadStatusResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePReportStreamLoadStatusResponse(m: PReportStreamLoadStatusResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePReportStreamLoadStatusResponse, m);
}

export function decodePReportStreamLoadStatusResponse(b: Uint8Array): PReportStreamLoadStatusResponse {
  return decodeMessage("PReportStreamLoadStatusResponse", readPReportStreamLoadStatusResponse, b);
}

export interface PGlobRequest {
  pattern?: string;
}

export function writePGlobRequest(w: ProtoWriter, m: PGlobRequest): void {
  if (m.pattern !== undefined) w.uint32(10).string(m.pattern);
}

export function readPGlobRequest(r: ProtoReader, end: number): PGlobRequest {
  const m = {} as PGlobRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.pattern = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePGlobRequest(m: PGlobRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGlobRequest, m);
}

export function decodePGlobRequest(b: Uint8Array): PGlobRequest {
  return decodeMessage("PGlobRequest", readPGlobRequest, b);
}

export interface PGlobResponse_PFileInfo {
  file?: string;
  size?: bigint;
}

export function writePGlobResponse_PFileInfo(w: ProtoWriter, m: PGlobResponse_PFileInfo): void {
  if (m.file !== undefined) w.uint32(10).string(m.file);
  if (m.size !== undefined) w.uint32(16).int64(m.size);
}

export function readPGlobResponse_PFileInfo(r: ProtoReader, end: number): PGlobResponse_PFileInfo {
  const m = {} as PGlobResponse_PFileInfo;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.file = r.string();
        break;
      case 16:
        m.size = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePGlobResponse_PFileInfo(m: PGlobResponse_PFileInfo): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGlobResponse_PFileInfo, m);
}

export function decodePGlobResponse_PFileInfo(b: Uint8Array): PGlobResponse_PFileInfo {
  return decodeMessage("PGlobResponse_PFileInfo", readPGlobResponse_PFileInfo, b);
}

export interface PGlobResponse {
  status: PStatus;
  files?: PGlobResponse_PFileInfo[];
}

export function writePGlobResponse(w: ProtoWriter, m: PGlobResponse): void {
  writeMessage(w, 10, writePStatus, m.status);
  if (m.files !== undefined) {
    for (const x of m.files) writeMessage(w, 18, writePGlobResponse_PFileInfo, x);
  }
}

export function readPGlobResponse(r: ProtoReader, end: number): PGlobResponse {
  const m = {} as PGlobResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        (m.files ??= []).push(r.message(readPGlobResponse_PFileInfo));
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PGlobResponse", "status");
  return m;
}

export function encodePGlobResponse(m: PGlobResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGlobResponse, m);
}

export function decodePGlobResponse(b: Uint8Array): PGlobResponse {
  return decodeMessage("PGlobResponse", readPGlobResponse, b);
}

export interface PGroupCommitInsertRequest {
  db_id?: bigint;
  table_id?: bigint;
  base_schema_version?: bigint;
  load_id?: PUniqueId;
  data?: PDataRow[];
  exec_plan_fragment_request?: PExecPlanFragmentRequest;
}

export function writePGroupCommitInsertRequest(w: ProtoWriter, m: PGroupCommitInsertRequest): void {
  if (m.db_id !== undefined) w.uint32(8).int64(m.db_id);
  if (m.table_id !== undefined) w.uint32(16).int64(m.table_id);
  if (m.base_schema_version !== undefined) w.uint32(32).int64(m.base_schema_version);
  if (m.load_id !== undefined) writeMessage(w, 58, writePUniqueId, m.load_id);
  if (m.data !== undefined) {
    for (const x of m.data) writeMessage(w, 66, writePDataRow, x);
  }
  if (m.exec_plan_fragment_request !== undefined) writeMessage(w, 74, writePExecPlanFragmentRequest, m.exec_plan_fragment_request);
}

export function readPGroupCommitInsertRequest(r: ProtoReader, end: number): PGroupCommitInsertRequest {
  const m = {} as PGroupCommitInsertRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.db_id = r.int64() as bigint;
        break;
      case 16:
        m.table_id = r.int64() as bigint;
        break;
      case 32:
        m.base_schema_version = r.int64() as bigint;
        break;
      case 58:
        m.load_id = r.message(readPUniqueId);
        break;
      case 66:
        (m.data ??= []).push(r.message(readPDataRow));
        break;
      case 74:
        m.exec_plan_fragment_request = r.message(readPExecPlanFragmentRequest);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePGroupCommitInsertRequest(m: PGroupCommitInsertRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGroupCommitInsertRequest, m);
}

export function decodePGroupCommitInsertRequest(b: Uint8Array): PGroupCommitInsertRequest {
  return decodeMessage("PGroupCommitInsertRequest", readPGroupCommitInsertRequest, b);
}

export interface PGroupCommitInsertResponse {
  status: PStatus;
  label?: string;
  txn_id?: bigint;
  loaded_rows?: bigint;
  filtered_rows?: bigint;
  error_url?: string;
  first_error_msg?: string;
}

export function writePGroupCommitInsertResponse(w: ProtoWriter, m: PGroupCommitInsertResponse): void {
  writeMessage(w, 10, writePStatus, m.status);
  if (m.label !== undefined) w.uint32(18).string(m.label);
  if (m.txn_id !== undefined) w.uint32(24).int64(m.txn_id);
  if (m.loaded_rows !== undefined) w.uint32(32).int64(m.loaded_rows);
  if (m.filtered_rows !== undefined) w.uint32(40).int64(m.filtered_rows);
  if (m.error_url !== undefined) w.uint32(50).string(m.error_url);
  if (m.first_error_msg !== undefined) w.uint32(58).string(m.first_error_msg);
}

export function readPGroupCommitInsertResponse(r: ProtoReader, end: number): PGroupCommitInsertResponse {
  const m = {} as PGroupCommitInsertResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        m.label = r.string();
        break;
      case 24:
        m.txn_id = r.int64() as bigint;
        break;
      case 32:
        m.loaded_rows = r.int64() as bigint;
        break;
      case 40:
        m.filtered_rows = r.int64() as bigint;
        break;
      case 50:
        m.error_url = r.string();
        break;
      case 58:
        m.first_error_msg = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PGroupCommitInsertResponse", "status");
  return m;
}

export function encodePGroupCommitInsertResponse(m: PGroupCommitInsertResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGroupCommitInsertResponse, m);
}

export function decodePGroupCommitInsertResponse(b: Uint8Array): PGroupCommitInsertResponse {
  return decodeMessage("PGroupCommitInsertResponse", readPGroupCommitInsertResponse, b);
}

export interface POpenLoadStreamRequest {
  load_id?: PUniqueId;
  txn_id?: bigint;
  src_id?: bigint;
  schema?: POlapTableSchemaParam;
  tablets?: PTabletID[];
  /** Default: false */
  enable_profile?: boolean;
  total_streams?: bigint;
  idle_timeout_ms?: bigint;
}

export function writePOpenLoadStreamRequest(w: ProtoWriter, m: POpenLoadStreamRequest): void {
  if (m.load_id !== undefined) writeMessage(w, 10, writePUniqueId, m.load_id);
  if (m.txn_id !== undefined) w.uint32(16).int64(m.txn_id);
  if (m.src_id !== undefined) w.uint32(24).int64(m.src_id);
  if (m.schema !== undefined) writeMessage(w, 34, writePOlapTableSchemaParam, m.schema);
  if (m.tablets !== undefined) {
    for (const x of m.tablets) writeMessage(w, 42, writePTabletID, x);
  }
  if (m.enable_profile !== undefined) w.uint32(48).bool(m.enable_profile);
  if (m.total_streams !== undefined) w.uint32(56).int64(m.total_streams);
  if (m.idle_timeout_ms !== undefined) w.uint32(64).int64(m.idle_timeout_ms);
}

export function readPOpenLoadStreamRequest(r: ProtoReader, end: number): POpenLoadStreamRequest {
  const m = {} as POpenLoadStreamRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.load_id = r.message(readPUniqueId);
        break;
      case 16:
        m.txn_id = r.int64() as bigint;
        break;
      case 24:
        m.src_id = r.int64() as bigint;
        break;
      case 34:
        m.schema = r.message(readPOlapTableSchemaParam);
        break;
      case 42:
        (m.tablets ??= []).push(r.message(readPTabletID));
        break;
      case 48:
        m.enable_profile = r.bool();
        break;
      case 56:
        m.total_streams = r.int64() as bigint;
        break;
      case 64:
        m.idle_timeout_ms = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePOpenLoadStreamRequest(m: POpenLoadStreamRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePOpenLoadStreamRequest, m);
}

export function decodePOpenLoadStreamRequest(b: Uint8Array): POpenLoadStreamRequest {
  return decodeMessage("POpenLoadStreamRequest", readPOpenLoadStreamRequest, b);
}

export interface PTabletSchemaWithIndex {
  index_id?: bigint;
  tablet_schema?: TabletSchemaPB;
  enable_unique_key_merge_on_write?: boolean;
}

export function writePTabletSchemaWithIndex(w: ProtoWriter, m: PTabletSchemaWithIndex): void {
  if (m.index_id !== undefined) w.uint32(8).int64(m.index_id);
  if (m.tablet_schema !== undefined) writeMessage(w, 18, writeTabletSchemaPB, m.tablet_schema);
  if (m.enable_unique_key_merge_on_write !== undefined) w.uint32(24).bool(m.enable_unique_key_merge_on_write);
}

export function readPTabletSchemaWithIndex(r: ProtoReader, end: number): PTabletSchemaWithIndex {
  const m = {} as PTabletSchemaWithIndex;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.index_id = r.int64() as bigint;
        break;
      case 18:
        m.tablet_schema = r.message(readTabletSchemaPB);
        break;
      case 24:
        m.enable_unique_key_merge_on_write = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePTabletSchemaWithIndex(m: PTabletSchemaWithIndex): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletSchemaWithIndex, m);
}

export function decodePTabletSchemaWithIndex(b: Uint8Array): PTabletSchemaWithIndex {
  return decodeMessage("PTabletSchemaWithIndex", readPTabletSchemaWithIndex, b);
}

export interface POpenLoadStreamResponse {
  status?: PStatus;
  tablet_schemas?: PTabletSchemaWithIndex[];
  tablet_load_rowset_num_infos?: PTabletLoadRowsetInfo[];
}

export function writePOpenLoadStreamResponse(w: ProtoWriter, m: POpenLoadStreamResponse): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
  if (m.tablet_schemas !== undefined) {
    for (const x of m.tablet_schemas) writeMessage(w, 18, writePTabletSchemaWithIndex, x);
  }
  if (m.tablet_load_rowset_num_infos !== undefined) {
    for (const x of m.tablet_load_rowset_num_infos) writeMessage(w, 26, writePTabletLoadRowsetInfo, x);
  }
}

export function readPOpenLoadStreamResponse(r: ProtoReader, end: number): POpenLoadStreamResponse {
  const m = {} as POpenLoadStreamResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        (m.tablet_schemas ??= []).push(r.message(readPTabletSchemaWithIndex));
        break;
      case 26:
        (m.tablet_load_rowset_num_infos ??= []).push(r.message(readPTabletLoadRowsetInfo));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePOpenLoadStreamResponse(m: POpenLoadStreamResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePOpenLoadStreamResponse, m);
}

export function decodePOpenLoadStreamResponse(b: Uint8Array): POpenLoadStreamResponse {
  return decodeMessage("POpenLoadStreamResponse", readPOpenLoadStreamResponse, b);
}

export interface PFailedTablet {
  id?: bigint;
  status?: PStatus;
}

export function writePFailedTablet(w: ProtoWriter, m: PFailedTablet): void {
  if (m.id !== undefined) w.uint32(8).int64(m.id);
  if (m.status !== undefined) writeMessage(w, 18, writePStatus, m.status);
}

export function readPFailedTablet(r: ProtoReader, end: number): PFailedTablet {
  const m = {} as PFailedTablet;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.id = r.int64() as bigint;
        break;
      case 18:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePFailedTablet(m: PFailedTablet): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFailedTablet, m);
}

export function decodePFailedTablet(b: Uint8Array): PFailedTablet {
  return decodeMessage("PFailedTablet", readPFailedTablet, b);
}

export interface PLoadStreamResponse {
  status?: PStatus;
  success_tablet_ids?: bigint[];
  failed_tablets?: PFailedTablet[];
  load_stream_profile?: Uint8Array;
  tablet_schemas?: PTabletSchemaWithIndex[];
  eos?: boolean;
  tablet_load_rowset_num_infos?: PTabletLoadRowsetInfo[];
}

export function writePLoadStreamResponse(w: ProtoWriter, m: PLoadStreamResponse): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
  if (m.success_tablet_ids !== undefined) {
    for (const x of m.success_tablet_ids) w.uint32(16).int64(x);
  }
  if (m.failed_tablets !== undefined) {
    for (const x of m.failed_tablets) writeMessage(w, 26, writePFailedTablet, x);
  }
  if (m.load_stream_profile !== undefined) w.uint32(34).bytes(m.load_stream_profile);
  if (m.tablet_schemas !== undefined) {
    for (const x of m.tablet_schemas) writeMessage(w, 42, writePTabletSchemaWithIndex, x);
  }
  if (m.eos !== undefined) w.uint32(48).bool(m.eos);
  if (m.tablet_load_rowset_num_infos !== undefined) {
    for (const x of m.tablet_load_rowset_num_infos) writeMessage(w, 58, writePTabletLoadRowsetInfo, x);
  }
}

export function readPLoadStreamResponse(r: ProtoReader, end: number): PLoadStreamResponse {
  const m = {} as PLoadStreamResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 16:
        (m.success_tablet_ids ??= []).push(r.int64() as bigint);
        break;
      case 18:
        r.packed(m.success_tablet_ids ??= [], () => r.int64() as bigint);
        break;
      case 26:
        (m.failed_tablets ??= []).push(r.message(readPFailedTablet));
        break;
      case 34:
        m.load_stream_profile = r.bytes();
        break;
      case 42:
        (m.tablet_schemas ??= []).push(r.message(readPTabletSchemaWithIndex));
        break;
      case 48:
        m.eos = r.bool();
        break;
      case 58:
        (m.tablet_load_rowset_num_infos ??= []).push(r.message(readPTabletLoadRowsetInfo));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePLoadStreamResponse(m: PLoadStreamResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePLoadStreamResponse, m);
}

export function decodePLoadStreamResponse(b: Uint8Array): PLoadStreamResponse {
  return decodeMessage("PLoadStreamResponse", readPLoadStreamResponse, b);
}

export interface PStreamHeader {
  load_id?: PUniqueId;
  partition_id?: bigint;
  index_id?: bigint;
  tablet_id?: bigint;
  segment_id?: number;
  opcode?: PStreamHeader_Opcode;
  segment_eos?: boolean;
  src_id?: bigint;
  segment_statistics?: SegmentStatisticsPB;
  tablets?: PTabletID[];
  flush_schema?: TabletSchemaPB;
  offset?: bigint;
  file_type?: FileType;
  num_incremental_streams?: bigint;
}

export function writePStreamHeader(w: ProtoWriter, m: PStreamHeader): void {
  if (m.load_id !== undefined) writeMessage(w, 10, writePUniqueId, m.load_id);
  if (m.partition_id !== undefined) w.uint32(16).int64(m.partition_id);
  if (m.index_id !== undefined) w.uint32(24).int64(m.index_id);
  if (m.tablet_id !== undefined) w.uint32(32).int64(m.tablet_id);
  if (m.segment_id !== undefined) w.uint32(40).int32(m.segment_id);
  if (m.opcode !== undefined) w.uint32(48).int32(m.opcode);
  if (m.segment_eos !== undefined) w.uint32(56).bool(m.segment_eos);
  if (m.src_id !== undefined) w.uint32(64).int64(m.src_id);
  if (m.segment_statistics !== undefined) writeMessage(w, 74, writeSegmentStatisticsPB, m.segment_statistics);
  if (m.tablets !== undefined) {
    for (const x of m.tablets) writeMessage(w, 82, writePTabletID, x);
  }
  if (m.flush_schema !== undefined) writeMessage(w, 90, writeTabletSchemaPB, m.flush_schema);
  if (m.offset !== undefined) w.uint32(96).uint64(m.offset);
  if (m.file_type !== undefined) w.uint32(104).int32(m.file_type);
  if (m.num_incremental_streams !== undefined) w.uint32(112).int64(m.num_incremental_streams);
}

export function readPStreamHeader(r: ProtoReader, end: number): PStreamHeader {
  const m = {} as PStreamHeader;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.load_id = r.message(readPUniqueId);
        break;
      case 16:
        m.partition_id = r.int64() as bigint;
        break;
      case 24:
        m.index_id = r.int64() as bigint;
        break;
      case 32:
        m.tablet_id = r.int64() as bigint;
        break;
      case 40:
        m.segment_id = r.int32();
        break;
      case 48:
        m.opcode = r.int32() as PStreamHeader_Opcode;
        break;
      case 56:
        m.segment_eos = r.bool();
        break;
      case 64:
        m.src_id = r.int64() as bigint;
        break;
      case 74:
        m.segment_statistics = r.message(readSegmentStatisticsPB);
        break;
      case 82:
        (m.tablets ??= []).push(r.message(readPTabletID));
        break;
      case 90:
        m.flush_schema = r.message(readTabletSchemaPB);
        break;
      case 96:
        m.offset = r.uint64() as bigint;
        break;
      case 104:
        m.file_type = r.int32() as FileType;
        break;
      case 112:
        m.num_incremental_streams = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePStreamHeader(m: PStreamHeader): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePStreamHeader, m);
}

export function decodePStreamHeader(b: Uint8Array): PStreamHeader {
  return decodeMessage("PStreamHeader", readPStreamHeader, b);
}

export interface PGetWalQueueSizeRequest {
  table_id?: bigint;
}

export function writePGetWalQueueSizeRequest(w: ProtoWriter, m: PGetWalQueueSizeRequest): void {
  if (m.table_id !== undefined) w.uint32(8).int64(m.table_id);
}

export function readPGetWalQueueSizeRequest(r: ProtoReader, end: number): PGetWalQueueSizeRequest {
  const m = {} as PGetWalQueueSizeRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.table_id = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePGetWalQueueSizeRequest(m: PGetWalQueueSizeRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGetWalQueueSizeRequest, m);
}

export function decodePGetWalQueueSizeRequest(b: Uint8Array): PGetWalQueueSizeRequest {
  return decodeMessage("PGetWalQueueSizeRequest", readPGetWalQueueSizeRequest, b);
}

export interface PGetWalQueueSizeResponse {
  status: PStatus;
  size?: bigint;
}

export function writePGetWalQueueSizeResponse(w: ProtoWriter, m: PGetWalQueueSizeResponse): void {
  writeMessage(w, 10, writePStatus, m.status);
  if (m.size !== undefined) w.uint32(16).int64(m.size);
}

export function readPGetWalQueueSizeResponse(r: ProtoReader, end: number): PGetWalQueueSizeResponse {
  const m = {} as PGetWalQueueSizeResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 16:
        m.size = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PGetWalQueueSizeResponse", "status");
  return m;
}

export function encodePGetWalQueueSizeResponse(m: PGetWalQueueSizeResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGetWalQueueSizeResponse, m);
}

export function decodePGetWalQueueSizeResponse(b: Uint8Array): PGetWalQueueSizeResponse {
  return decodeMessage("PGetWalQueueSizeResponse", readPGetWalQueueSizeResponse, b);
}

export interface PTabletsLocation {
  host: string;
  brpc_port: number;
  tablet_id?: bigint[];
}

export function writePTabletsLocation(w: ProtoWriter, m: PTabletsLocation): void {
  w.uint32(10).string(m.host);
  w.uint32(16).int32(m.brpc_port);
  if (m.tablet_id !== undefined) {
    for (const x of m.tablet_id) w.uint32(24).int64(x);
  }
}

export function readPTabletsLocation(r: ProtoReader, end: number): PTabletsLocation {
  const m = {} as PTabletsLocation;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.host = r.string();
        break;
      case 16:
        m.brpc_port = r.int32();
        break;
      case 24:
        (m.tablet_id ??= []).push(r.int64() as bigint);
        break;
      case 26:
        r.packed(m.tablet_id ??= [], () => r.int64() as bigint);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.host === undefined) missing("PTabletsLocation", "host");
  if (m.brpc_port === undefined) missing("PTabletsLocation", "brpc_port");
  return m;
}

export function encodePTabletsLocation(m: PTabletsLocation): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePTabletsLocation, m);
}

export function decodePTabletsLocation(b: Uint8Array): PTabletsLocation {
  return decodeMessage("PTabletsLocation", readPTabletsLocation, b);
}

export interface PFetchRemoteSchemaRequest {
  tablet_location?: PTabletsLocation[];
  is_coordinator: boolean;
}

export function writePFetchRemoteSchemaRequest(w: ProtoWriter, m: PFetchRemoteSchemaRequest): void {
  if (m.tablet_location !== undefined) {
    for (const x of m.tablet_location) writeMessage(w, 10, writePTabletsLocation, x);
  }
  w.uint32(16).bool(m.is_coordinator);
}

export function readPFetchRemoteSchemaRequest(r: ProtoReader, end: number): PFetchRemoteSchemaRequest {
  const m = {} as PFetchRemoteSchemaRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        (m.tablet_location ??= []).push(r.message(readPTabletsLocation));
        break;
      case 16:
        m.is_coordinator = r.bool();
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.is_coordinator === undefined) missing("PFetchRemoteSchemaRequest", "is_coordinator");
  return m;
}

export function encodePFetchRemoteSchemaRequest(m: PFetchRemoteSchemaRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchRemoteSchemaRequest, m);
}

export function decodePFetchRemoteSchemaRequest(b: Uint8Array): PFetchRemoteSchemaRequest {
  return decodeMessage("PFetchRemoteSchemaRequest", readPFetchRemoteSchemaRequest, b);
}

export interface PFetchRemoteSchemaResponse {
  status?: PStatus;
  merged_schema?: TabletSchemaPB;
}

export function writePFetchRemoteSchemaResponse(w: ProtoWriter, m: PFetchRemoteSchemaResponse): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
  if (m.merged_schema !== undefined) writeMessage(w, 18, writeTabletSchemaPB, m.merged_schema);
}

export function readPFetchRemoteSchemaResponse(r: ProtoReader, end: number): PFetchRemoteSchemaResponse {
  const m = {} as PFetchRemoteSchemaResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        m.merged_schema = r.message(readTabletSchemaPB);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePFetchRemoteSchemaResponse(m: PFetchRemoteSchemaResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchRemoteSchemaResponse, m);
}

export function decodePFetchRemoteSchemaResponse(b: Uint8Array): PFetchRemoteSchemaResponse {
  return decodeMessage("PFetchRemoteSchemaResponse", readPFetchRemoteSchemaResponse, b);
}

export type PAlterVaultSyncRequest = Record<never, never>;

export function writePAlterVaultSyncRequest(_w: ProtoWriter, _m: PAlterVaultSyncRequest): void {

}

export function readPAlterVaultSyncRequest(r: ProtoReader, end: number): PAlterVaultSyncRequest {
  const m = {} as PAlterVaultSyncRequest;
  while (r.pos < end) r.skipField(r.uint32());
  return m;
}

export function encodePAlterVaultSyncRequest(m: PAlterVaultSyncRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePAlterVaultSyncRequest, m);
}

export function decodePAlterVaultSyncRequest(b: Uint8Array): PAlterVaultSyncRequest {
  return decodeMessage("PAlterVaultSyncRequest", readPAlterVaultSyncRequest, b);
}

export type PAlterVaultSyncResponse = Record<never, never>;

export function writePAlterVaultSyncResponse(_w: ProtoWriter, _m: PAlterVaultSyncResponse): void {

}

export function readPAlterVaultSyncResponse(r: ProtoReader, end: number): PAlterVaultSyncResponse {
  const m = {} as PAlterVaultSyncResponse;
  while (r.pos < end) r.skipField(r.uint32());
  return m;
}

export function encodePAlterVaultSyncResponse(m: PAlterVaultSyncResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePAlterVaultSyncResponse, m);
}

export function decodePAlterVaultSyncResponse(b: Uint8Array): PAlterVaultSyncResponse {
  return decodeMessage("PAlterVaultSyncResponse", readPAlterVaultSyncResponse, b);
}

export type PGetBeResourceRequest = Record<never, never>;

export function writePGetBeResourceRequest(_w: ProtoWriter, _m: PGetBeResourceRequest): void {

}

export function readPGetBeResourceRequest(r: ProtoReader, end: number): PGetBeResourceRequest {
  const m = {} as PGetBeResourceRequest;
  while (r.pos < end) r.skipField(r.uint32());
  return m;
}

export function encodePGetBeResourceRequest(m: PGetBeResourceRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGetBeResourceRequest, m);
}

export function decodePGetBeResourceRequest(b: Uint8Array): PGetBeResourceRequest {
  return decodeMessage("PGetBeResourceRequest", readPGetBeResourceRequest, b);
}

export interface PGlobalResourceUsage {
  mem_limit?: bigint;
  mem_usage?: bigint;
}

export function writePGlobalResourceUsage(w: ProtoWriter, m: PGlobalResourceUsage): void {
  if (m.mem_limit !== undefined) w.uint32(8).int64(m.mem_limit);
  if (m.mem_usage !== undefined) w.uint32(16).int64(m.mem_usage);
}

export function readPGlobalResourceUsage(r: ProtoReader, end: number): PGlobalResourceUsage {
  const m = {} as PGlobalResourceUsage;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.mem_limit = r.int64() as bigint;
        break;
      case 16:
        m.mem_usage = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePGlobalResourceUsage(m: PGlobalResourceUsage): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGlobalResourceUsage, m);
}

export function decodePGlobalResourceUsage(b: Uint8Array): PGlobalResourceUsage {
  return decodeMessage("PGlobalResourceUsage", readPGlobalResourceUsage, b);
}

export interface PGetBeResourceResponse {
  status?: PStatus;
  global_be_resource_usage?: PGlobalResourceUsage;
}

export function writePGetBeResourceResponse(w: ProtoWriter, m: PGetBeResourceResponse): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
  if (m.global_be_resource_usage !== undefined) writeMessage(w, 18, writePGlobalResourceUsage, m.global_be_resource_usage);
}

export function readPGetBeResourceResponse(r: ProtoReader, end: number): PGetBeResourceResponse {
  const m = {} as PGetBeResourceResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        m.global_be_resource_usage = r.message(readPGlobalResourceUsage);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePGetBeResourceResponse(m: PGetBeResourceResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGetBeResourceResponse, m);
}

export function decodePGetBeResourceResponse(b: Uint8Array): PGetBeResourceResponse {
  return decodeMessage("PGetBeResourceResponse", readPGetBeResourceResponse, b);
}

export interface PDeleteDictionaryRequest {
  dictionary_id?: bigint;
}

export function writePDeleteDictionaryRequest(w: ProtoWriter, m: PDeleteDictionaryRequest): void {
  if (m.dictionary_id !== undefined) w.uint32(8).int64(m.dictionary_id);
}

export function readPDeleteDictionaryRequest(r: ProtoReader, end: number): PDeleteDictionaryRequest {
  const m = {} as PDeleteDictionaryRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.dictionary_id = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePDeleteDictionaryRequest(m: PDeleteDictionaryRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePDeleteDictionaryRequest, m);
}

export function decodePDeleteDictionaryRequest(b: Uint8Array): PDeleteDictionaryRequest {
  return decodeMessage("PDeleteDictionaryRequest", readPDeleteDictionaryRequest, b);
}

export interface PDeleteDictionaryResponse {
  status?: PStatus;
}

export function writePDeleteDictionaryResponse(w: ProtoWriter, m: PDeleteDictionaryResponse): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
}

export function readPDeleteDictionaryResponse(r: ProtoReader, end: number): PDeleteDictionaryResponse {
  const m = {} as PDeleteDictionaryResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePDeleteDictionaryResponse(m: PDeleteDictionaryResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePDeleteDictionaryResponse, m);
}

export function decodePDeleteDictionaryResponse(b: Uint8Array): PDeleteDictionaryResponse {
  return decodeMessage("PDeleteDictionaryResponse", readPDeleteDictionaryResponse, b);
}

export interface PCommitRefreshDictionaryRequest {
  dictionary_id?: bigint;
  version_id?: bigint;
}

export function writePCommitRefreshDictionaryRequest(w: ProtoWriter, m: PCommitRefreshDictionaryRequest): void {
  if (m.dictionary_id !== undefined) w.uint32(8).int64(m.dictionary_id);
  if (m.version_id !== undefined) w.uint32(16).int64(m.version_id);
}

export function readPCommitRefreshDictionaryRequest(r: ProtoReader, end: number): PCommitRefreshDictionaryRequest {
  const m = {} as PCommitRefreshDictionaryRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.dictionary_id = r.int64() as bigint;
        break;
      case 16:
        m.version_id = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePCommitRefreshDictionaryRequest(m: PCommitRefreshDictionaryRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePCommitRefreshDictionaryRequest, m);
}

export function decodePCommitRefreshDictionaryRequest(b: Uint8Array): PCommitRefreshDictionaryRequest {
  return decodeMessage("PCommitRefreshDictionaryRequest", readPCommitRefreshDictionaryRequest, b);
}

export interface PCommitRefreshDictionaryResponse {
  status?: PStatus;
}

export function writePCommitRefreshDictionaryResponse(w: ProtoWriter, m: PCommitRefreshDictionaryResponse): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
}

export function readPCommitRefreshDictionaryResponse(r: ProtoReader, end: number): PCommitRefreshDictionaryResponse {
  const m = {} as PCommitRefreshDictionaryResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePCommitRefreshDictionaryResponse(m: PCommitRefreshDictionaryResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePCommitRefreshDictionaryResponse, m);
}

export function decodePCommitRefreshDictionaryResponse(b: Uint8Array): PCommitRefreshDictionaryResponse {
  return decodeMessage("PCommitRefreshDictionaryResponse", readPCommitRefreshDictionaryResponse, b);
}

export interface PAbortRefreshDictionaryRequest {
  dictionary_id?: bigint;
  version_id?: bigint;
}

export function writePAbortRefreshDictionaryRequest(w: ProtoWriter, m: PAbortRefreshDictionaryRequest): void {
  if (m.dictionary_id !== undefined) w.uint32(8).int64(m.dictionary_id);
  if (m.version_id !== undefined) w.uint32(16).int64(m.version_id);
}

export function readPAbortRefreshDictionaryRequest(r: ProtoReader, end: number): PAbortRefreshDictionaryRequest {
  const m = {} as PAbortRefreshDictionaryRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.dictionary_id = r.int64() as bigint;
        break;
      case 16:
        m.version_id = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePAbortRefreshDictionaryRequest(m: PAbortRefreshDictionaryRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePAbortRefreshDictionaryRequest, m);
}

export function decodePAbortRefreshDictionaryRequest(b: Uint8Array): PAbortRefreshDictionaryRequest {
  return decodeMessage("PAbortRefreshDictionaryRequest", readPAbortRefreshDictionaryRequest, b);
}

export interface PAbortRefreshDictionaryResponse {
  status?: PStatus;
}

export function writePAbortRefreshDictionaryResponse(w: ProtoWriter, m: PAbortRefreshDictionaryResponse): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
}

export function readPAbortRefreshDictionaryResponse(r: ProtoReader, end: number): PAbortRefreshDictionaryResponse {
  const m = {} as PAbortRefreshDictionaryResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePAbortRefreshDictionaryResponse(m: PAbortRefreshDictionaryResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePAbortRefreshDictionaryResponse, m);
}

export function decodePAbortRefreshDictionaryResponse(b: Uint8Array): PAbortRefreshDictionaryResponse {
  return decodeMessage("PAbortRefreshDictionaryResponse", readPAbortRefreshDictionaryResponse, b);
}

export interface PGetTabletRowsetsRequest {
  tablet_id?: bigint;
  version_start?: bigint;
  version_end?: bigint;
  delete_bitmap_keys?: DeleteBitmapPB;
}

export function writePGetTabletRowsetsRequest(w: ProtoWriter, m: PGetTabletRowsetsRequest): void {
  if (m.tablet_id !== undefined) w.uint32(8).int64(m.tablet_id);
  if (m.version_start !== undefined) w.uint32(16).int64(m.version_start);
  if (m.version_end !== undefined) w.uint32(24).int64(m.version_end);
  if (m.delete_bitmap_keys !== undefined) writeMessage(w, 34, writeDeleteBitmapPB, m.delete_bitmap_keys);
}

export function readPGetTabletRowsetsRequest(r: ProtoReader, end: number): PGetTabletRowsetsRequest {
  const m = {} as PGetTabletRowsetsRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.tablet_id = r.int64() as bigint;
        break;
      case 16:
        m.version_start = r.int64() as bigint;
        break;
      case 24:
        m.version_end = r.int64() as bigint;
        break;
      case 34:
        m.delete_bitmap_keys = r.message(readDeleteBitmapPB);
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePGetTabletRowsetsRequest(m: PGetTabletRowsetsRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGetTabletRowsetsRequest, m);
}

export function decodePGetTabletRowsetsRequest(b: Uint8Array): PGetTabletRowsetsRequest {
  return decodeMessage("PGetTabletRowsetsRequest", readPGetTabletRowsetsRequest, b);
}

export interface PGetTabletRowsetsResponse {
  status: PStatus;
  rowsets?: RowsetMetaPB[];
  delete_bitmap?: DeleteBitmapPB;
}

export function writePGetTabletRowsetsResponse(w: ProtoWriter, m: PGetTabletRowsetsResponse): void {
  writeMessage(w, 10, writePStatus, m.status);
  if (m.rowsets !== undefined) {
    for (const x of m.rowsets) writeMessage(w, 18, writeRowsetMetaPB, x);
  }
  if (m.delete_bitmap !== undefined) writeMessage(w, 26, writeDeleteBitmapPB, m.delete_bitmap);
}

export function readPGetTabletRowsetsResponse(r: ProtoReader, end: number): PGetTabletRowsetsResponse {
  const m = {} as PGetTabletRowsetsResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        (m.rowsets ??= []).push(r.message(readRowsetMetaPB));
        break;
      case 26:
        m.delete_bitmap = r.message(readDeleteBitmapPB);
        break;
      default:
        r.skipField(tag);
    }
  }
  if (m.status === undefined) missing("PGetTabletRowsetsResponse", "status");
  return m;
}

export function encodePGetTabletRowsetsResponse(m: PGetTabletRowsetsResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePGetTabletRowsetsResponse, m);
}

export function decodePGetTabletRowsetsResponse(b: Uint8Array): PGetTabletRowsetsResponse {
  return decodeMessage("PGetTabletRowsetsResponse", readPGetTabletRowsetsResponse, b);
}

export interface CacheBlockReqest {
  block_offset?: bigint;
  block_size?: bigint;
}

export function writeCacheBlockReqest(w: ProtoWriter, m: CacheBlockReqest): void {
  if (m.block_offset !== undefined) w.uint32(8).int64(m.block_offset);
  if (m.block_size !== undefined) w.uint32(16).int64(m.block_size);
}

export function readCacheBlockReqest(r: ProtoReader, end: number): CacheBlockReqest {
  const m = {} as CacheBlockReqest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.block_offset = r.int64() as bigint;
        break;
      case 16:
        m.block_size = r.int64() as bigint;
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeCacheBlockReqest(m: CacheBlockReqest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeCacheBlockReqest, m);
}

export function decodeCacheBlockReqest(b: Uint8Array): CacheBlockReqest {
  return decodeMessage("CacheBlockReqest", readCacheBlockReqest, b);
}

export interface PFetchPeerDataRequest {
  type?: PFetchPeerDataRequest_Type;
  path?: string;
  file_offset?: bigint;
  file_size?: bigint;
  cache_req?: CacheBlockReqest[];
}

export function writePFetchPeerDataRequest(w: ProtoWriter, m: PFetchPeerDataRequest): void {
  if (m.type !== undefined) w.uint32(8).int32(m.type);
  if (m.path !== undefined) w.uint32(18).string(m.path);
  if (m.file_offset !== undefined) w.uint32(24).int64(m.file_offset);
  if (m.file_size !== undefined) w.uint32(32).int64(m.file_size);
  if (m.cache_req !== undefined) {
    for (const x of m.cache_req) writeMessage(w, 42, writeCacheBlockReqest, x);
  }
}

export function readPFetchPeerDataRequest(r: ProtoReader, end: number): PFetchPeerDataRequest {
  const m = {} as PFetchPeerDataRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.type = r.int32() as PFetchPeerDataRequest_Type;
        break;
      case 18:
        m.path = r.string();
        break;
      case 24:
        m.file_offset = r.int64() as bigint;
        break;
      case 32:
        m.file_size = r.int64() as bigint;
        break;
      case 42:
        (m.cache_req ??= []).push(r.message(readCacheBlockReqest));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePFetchPeerDataRequest(m: PFetchPeerDataRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchPeerDataRequest, m);
}

export function decodePFetchPeerDataRequest(b: Uint8Array): PFetchPeerDataRequest {
  return decodeMessage("PFetchPeerDataRequest", readPFetchPeerDataRequest, b);
}

export interface CacheBlockPB {
  block_offset?: bigint;
  block_size?: bigint;
  data?: Uint8Array;
}

export function writeCacheBlockPB(w: ProtoWriter, m: CacheBlockPB): void {
  if (m.block_offset !== undefined) w.uint32(8).int64(m.block_offset);
  if (m.block_size !== undefined) w.uint32(16).int64(m.block_size);
  if (m.data !== undefined) w.uint32(26).bytes(m.data);
}

export function readCacheBlockPB(r: ProtoReader, end: number): CacheBlockPB {
  const m = {} as CacheBlockPB;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 8:
        m.block_offset = r.int64() as bigint;
        break;
      case 16:
        m.block_size = r.int64() as bigint;
        break;
      case 26:
        m.data = r.bytes();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodeCacheBlockPB(m: CacheBlockPB): Uint8Array<ArrayBuffer> {
  return encodeMessage(writeCacheBlockPB, m);
}

export function decodeCacheBlockPB(b: Uint8Array): CacheBlockPB {
  return decodeMessage("CacheBlockPB", readCacheBlockPB, b);
}

export interface PFetchPeerDataResponse {
  status?: PStatus;
  datas?: CacheBlockPB[];
}

export function writePFetchPeerDataResponse(w: ProtoWriter, m: PFetchPeerDataResponse): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
  if (m.datas !== undefined) {
    for (const x of m.datas) writeMessage(w, 18, writeCacheBlockPB, x);
  }
}

export function readPFetchPeerDataResponse(r: ProtoReader, end: number): PFetchPeerDataResponse {
  const m = {} as PFetchPeerDataResponse;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        (m.datas ??= []).push(r.message(readCacheBlockPB));
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePFetchPeerDataResponse(m: PFetchPeerDataResponse): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePFetchPeerDataResponse, m);
}

export function decodePFetchPeerDataResponse(b: Uint8Array): PFetchPeerDataResponse {
  return decodeMessage("PFetchPeerDataResponse", readPFetchPeerDataResponse, b);
}

export interface PRequestCdcClientRequest {
  api?: string;
  params?: string;
}

export function writePRequestCdcClientRequest(w: ProtoWriter, m: PRequestCdcClientRequest): void {
  if (m.api !== undefined) w.uint32(10).string(m.api);
  if (m.params !== undefined) w.uint32(18).string(m.params);
}

export function readPRequestCdcClientRequest(r: ProtoReader, end: number): PRequestCdcClientRequest {
  const m = {} as PRequestCdcClientRequest;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.api = r.string();
        break;
      case 18:
        m.params = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePRequestCdcClientRequest(m: PRequestCdcClientRequest): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePRequestCdcClientRequest, m);
}

export function decodePRequestCdcClientRequest(b: Uint8Array): PRequestCdcClientRequest {
  return decodeMessage("PRequestCdcClientRequest", readPRequestCdcClientRequest, b);
}

export interface PRequestCdcClientResult {
  status?: PStatus;
  response?: string;
}

export function writePRequestCdcClientResult(w: ProtoWriter, m: PRequestCdcClientResult): void {
  if (m.status !== undefined) writeMessage(w, 10, writePStatus, m.status);
  if (m.response !== undefined) w.uint32(18).string(m.response);
}

export function readPRequestCdcClientResult(r: ProtoReader, end: number): PRequestCdcClientResult {
  const m = {} as PRequestCdcClientResult;
  while (r.pos < end) {
    const tag = r.uint32();
    switch (tag) {
      case 10:
        m.status = r.message(readPStatus);
        break;
      case 18:
        m.response = r.string();
        break;
      default:
        r.skipField(tag);
    }
  }
  return m;
}

export function encodePRequestCdcClientResult(m: PRequestCdcClientResult): Uint8Array<ArrayBuffer> {
  return encodeMessage(writePRequestCdcClientResult, m);
}

export function decodePRequestCdcClientResult(b: Uint8Array): PRequestCdcClientResult {
  return decodeMessage("PRequestCdcClientResult", readPRequestCdcClientResult, b);
}

export const PBackendService = {
  name: "doris.PBackendService",
  methods: {
    exec_plan_fragment: { path: "/doris.PBackendService/exec_plan_fragment", encodeRequest: encodePExecPlanFragmentRequest, decodeRequest: decodePExecPlanFragmentRequest, encodeResponse: encodePExecPlanFragmentResult, decodeResponse: decodePExecPlanFragmentResult },
    exec_plan_fragment_prepare: { path: "/doris.PBackendService/exec_plan_fragment_prepare", encodeRequest: encodePExecPlanFragmentRequest, decodeRequest: decodePExecPlanFragmentRequest, encodeResponse: encodePExecPlanFragmentResult, decodeResponse: decodePExecPlanFragmentResult },
    exec_plan_fragment_start: { path: "/doris.PBackendService/exec_plan_fragment_start", encodeRequest: encodePExecPlanFragmentStartRequest, decodeRequest: decodePExecPlanFragmentStartRequest, encodeResponse: encodePExecPlanFragmentResult, decodeResponse: decodePExecPlanFragmentResult },
    cancel_plan_fragment: { path: "/doris.PBackendService/cancel_plan_fragment", encodeRequest: encodePCancelPlanFragmentRequest, decodeRequest: decodePCancelPlanFragmentRequest, encodeResponse: encodePCancelPlanFragmentResult, decodeResponse: decodePCancelPlanFragmentResult },
    fetch_data: { path: "/doris.PBackendService/fetch_data", encodeRequest: encodePFetchDataRequest, decodeRequest: decodePFetchDataRequest, encodeResponse: encodePFetchDataResult, decodeResponse: decodePFetchDataResult },
    fetch_arrow_data: { path: "/doris.PBackendService/fetch_arrow_data", encodeRequest: encodePFetchArrowDataRequest, decodeRequest: decodePFetchArrowDataRequest, encodeResponse: encodePFetchArrowDataResult, decodeResponse: decodePFetchArrowDataResult },
    tablet_writer_open: { path: "/doris.PBackendService/tablet_writer_open", encodeRequest: encodePTabletWriterOpenRequest, decodeRequest: decodePTabletWriterOpenRequest, encodeResponse: encodePTabletWriterOpenResult, decodeResponse: decodePTabletWriterOpenResult },
    open_load_stream: { path: "/doris.PBackendService/open_load_stream", encodeRequest: encodePOpenLoadStreamRequest, decodeRequest: decodePOpenLoadStreamRequest, encodeResponse: encodePOpenLoadStreamResponse, decodeResponse: decodePOpenLoadStreamResponse },
    tablet_writer_add_block: { path: "/doris.PBackendService/tablet_writer_add_block", encodeRequest: encodePTabletWriterAddBlockRequest, decodeRequest: decodePTabletWriterAddBlockRequest, encodeResponse: encodePTabletWriterAddBlockResult, decodeResponse: decodePTabletWriterAddBlockResult },
    tablet_writer_add_block_by_http: { path: "/doris.PBackendService/tablet_writer_add_block_by_http", encodeRequest: encodePEmptyRequest, decodeRequest: decodePEmptyRequest, encodeResponse: encodePTabletWriterAddBlockResult, decodeResponse: decodePTabletWriterAddBlockResult },
    tablet_writer_cancel: { path: "/doris.PBackendService/tablet_writer_cancel", encodeRequest: encodePTabletWriterCancelRequest, decodeRequest: decodePTabletWriterCancelRequest, encodeResponse: encodePTabletWriterCancelResult, decodeResponse: decodePTabletWriterCancelResult },
    get_info: { path: "/doris.PBackendService/get_info", encodeRequest: encodePProxyRequest, decodeRequest: decodePProxyRequest, encodeResponse: encodePProxyResult, decodeResponse: decodePProxyResult },
    update_cache: { path: "/doris.PBackendService/update_cache", encodeRequest: encodePUpdateCacheRequest, decodeRequest: decodePUpdateCacheRequest, encodeResponse: encodePCacheResponse, decodeResponse: decodePCacheResponse },
    fetch_cache: { path: "/doris.PBackendService/fetch_cache", encodeRequest: encodePFetchCacheRequest, decodeRequest: decodePFetchCacheRequest, encodeResponse: encodePFetchCacheResult, decodeResponse: decodePFetchCacheResult },
    clear_cache: { path: "/doris.PBackendService/clear_cache", encodeRequest: encodePClearCacheRequest, decodeRequest: decodePClearCacheRequest, encodeResponse: encodePCacheResponse, decodeResponse: decodePCacheResponse },
    send_data: { path: "/doris.PBackendService/send_data", encodeRequest: encodePSendDataRequest, decodeRequest: decodePSendDataRequest, encodeResponse: encodePSendDataResult, decodeResponse: decodePSendDataResult },
    commit: { path: "/doris.PBackendService/commit", encodeRequest: encodePCommitRequest, decodeRequest: decodePCommitRequest, encodeResponse: encodePCommitResult, decodeResponse: decodePCommitResult },
    rollback: { path: "/doris.PBackendService/rollback", encodeRequest: encodePRollbackRequest, decodeRequest: decodePRollbackRequest, encodeResponse: encodePRollbackResult, decodeResponse: decodePRollbackResult },
    merge_filter: { path: "/doris.PBackendService/merge_filter", encodeRequest: encodePMergeFilterRequest, decodeRequest: decodePMergeFilterRequest, encodeResponse: encodePMergeFilterResponse, decodeResponse: decodePMergeFilterResponse },
    send_filter_size: { path: "/doris.PBackendService/send_filter_size", encodeRequest: encodePSendFilterSizeRequest, decodeRequest: decodePSendFilterSizeRequest, encodeResponse: encodePSendFilterSizeResponse, decodeResponse: decodePSendFilterSizeResponse },
    sync_filter_size: { path: "/doris.PBackendService/sync_filter_size", encodeRequest: encodePSyncFilterSizeRequest, decodeRequest: decodePSyncFilterSizeRequest, encodeResponse: encodePSyncFilterSizeResponse, decodeResponse: decodePSyncFilterSizeResponse },
    apply_filterv2: { path: "/doris.PBackendService/apply_filterv2", encodeRequest: encodePPublishFilterRequestV2, decodeRequest: decodePPublishFilterRequestV2, encodeResponse: encodePPublishFilterResponse, decodeResponse: decodePPublishFilterResponse },
    fold_constant_expr: { path: "/doris.PBackendService/fold_constant_expr", encodeRequest: encodePConstantExprRequest, decodeRequest: decodePConstantExprRequest, encodeResponse: encodePConstantExprResult, decodeResponse: decodePConstantExprResult },
    rerun_fragment: { path: "/doris.PBackendService/rerun_fragment", encodeRequest: encodePRerunFragmentParams, decodeRequest: decodePRerunFragmentParams, encodeResponse: encodePRerunFragmentResult, decodeResponse: decodePRerunFragmentResult },
    reset_global_rf: { path: "/doris.PBackendService/reset_global_rf", encodeRequest: encodePResetGlobalRfParams, decodeRequest: decodePResetGlobalRfParams, encodeResponse: encodePResetGlobalRfResult, decodeResponse: decodePResetGlobalRfResult },
    transmit_rec_cte_block: { path: "/doris.PBackendService/transmit_rec_cte_block", encodeRequest: encodePTransmitRecCTEBlockParams, decodeRequest: decodePTransmitRecCTEBlockParams, encodeResponse: encodePTransmitRecCTEBlockResult, decodeResponse: decodePTransmitRecCTEBlockResult },
    transmit_block: { path: "/doris.PBackendService/transmit_block", encodeRequest: encodePTransmitDataParams, decodeRequest: decodePTransmitDataParams, encodeResponse: encodePTransmitDataResult, decodeResponse: decodePTransmitDataResult },
    transmit_block_by_http: { path: "/doris.PBackendService/transmit_block_by_http", encodeRequest: encodePEmptyRequest, decodeRequest: decodePEmptyRequest, encodeResponse: encodePTransmitDataResult, decodeResponse: decodePTransmitDataResult },
    check_rpc_channel: { path: "/doris.PBackendService/check_rpc_channel", encodeRequest: encodePCheckRPCChannelRequest, decodeRequest: decodePCheckRPCChannelRequest, encodeResponse: encodePCheckRPCChannelResponse, decodeResponse: decodePCheckRPCChannelResponse },
    reset_rpc_channel: { path: "/doris.PBackendService/reset_rpc_channel", encodeRequest: encodePResetRPCChannelRequest, decodeRequest: decodePResetRPCChannelRequest, encodeResponse: encodePResetRPCChannelResponse, decodeResponse: decodePResetRPCChannelResponse },
    hand_shake: { path: "/doris.PBackendService/hand_shake", encodeRequest: encodePHandShakeRequest, decodeRequest: decodePHandShakeRequest, encodeResponse: encodePHandShakeResponse, decodeResponse: decodePHandShakeResponse },
    request_slave_tablet_pull_rowset: { path: "/doris.PBackendService/request_slave_tablet_pull_rowset", encodeRequest: encodePTabletWriteSlaveRequest, decodeRequest: decodePTabletWriteSlaveRequest, encodeResponse: encodePTabletWriteSlaveResult, decodeResponse: decodePTabletWriteSlaveResult },
    response_slave_tablet_pull_rowset: { path: "/doris.PBackendService/response_slave_tablet_pull_rowset", encodeRequest: encodePTabletWriteSlaveDoneRequest, decodeRequest: decodePTabletWriteSlaveDoneRequest, encodeResponse: encodePTabletWriteSlaveDoneResult, decodeResponse: decodePTabletWriteSlaveDoneResult },
    outfile_write_success: { path: "/doris.PBackendService/outfile_write_success", encodeRequest: encodePOutfileWriteSuccessRequest, decodeRequest: decodePOutfileWriteSuccessRequest, encodeResponse: encodePOutfileWriteSuccessResult, decodeResponse: decodePOutfileWriteSuccessResult },
    fetch_table_schema: { path: "/doris.PBackendService/fetch_table_schema", encodeRequest: encodePFetchTableSchemaRequest, decodeRequest: decodePFetchTableSchemaRequest, encodeResponse: encodePFetchTableSchemaResult, decodeResponse: decodePFetchTableSchemaResult },
    multiget_data: { path: "/doris.PBackendService/multiget_data", encodeRequest: encodePMultiGetRequest, decodeRequest: decodePMultiGetRequest, encodeResponse: encodePMultiGetResponse, decodeResponse: decodePMultiGetResponse },
    multiget_data_v2: { path: "/doris.PBackendService/multiget_data_v2", encodeRequest: encodePMultiGetRequestV2, decodeRequest: decodePMultiGetRequestV2, encodeResponse: encodePMultiGetResponseV2, decodeResponse: decodePMultiGetResponseV2 },
    get_file_cache_meta_by_tablet_id: { path: "/doris.PBackendService/get_file_cache_meta_by_tablet_id", encodeRequest: encodePGetFileCacheMetaRequest, decodeRequest: decodePGetFileCacheMetaRequest, encodeResponse: encodePGetFileCacheMetaResponse, decodeResponse: decodePGetFileCacheMetaResponse },
    warm_up_rowset: { path: "/doris.PBackendService/warm_up_rowset", encodeRequest: encodePWarmUpRowsetRequest, decodeRequest: decodePWarmUpRowsetRequest, encodeResponse: encodePWarmUpRowsetResponse, decodeResponse: decodePWarmUpRowsetResponse },
    recycle_cache: { path: "/doris.PBackendService/recycle_cache", encodeRequest: encodePRecycleCacheRequest, decodeRequest: decodePRecycleCacheRequest, encodeResponse: encodePRecycleCacheResponse, decodeResponse: decodePRecycleCacheResponse },
    tablet_fetch_data: { path: "/doris.PBackendService/tablet_fetch_data", encodeRequest: encodePTabletKeyLookupRequest, decodeRequest: decodePTabletKeyLookupRequest, encodeResponse: encodePTabletKeyLookupResponse, decodeResponse: decodePTabletKeyLookupResponse },
    get_column_ids_by_tablet_ids: { path: "/doris.PBackendService/get_column_ids_by_tablet_ids", encodeRequest: encodePFetchColIdsRequest, decodeRequest: decodePFetchColIdsRequest, encodeResponse: encodePFetchColIdsResponse, decodeResponse: decodePFetchColIdsResponse },
    get_tablet_rowset_versions: { path: "/doris.PBackendService/get_tablet_rowset_versions", encodeRequest: encodePGetTabletVersionsRequest, decodeRequest: decodePGetTabletVersionsRequest, encodeResponse: encodePGetTabletVersionsResponse, decodeResponse: decodePGetTabletVersionsResponse },
    report_stream_load_status: { path: "/doris.PBackendService/report_stream_load_status", encodeRequest: encodePReportStreamLoadStatusRequest, decodeRequest: decodePReportStreamLoadStatusRequest, encodeResponse: encodePReportStreamLoadStatusResponse, decodeResponse: decodePReportStreamLoadStatusResponse },
    glob: { path: "/doris.PBackendService/glob", encodeRequest: encodePGlobRequest, decodeRequest: decodePGlobRequest, encodeResponse: encodePGlobResponse, decodeResponse: decodePGlobResponse },
    group_commit_insert: { path: "/doris.PBackendService/group_commit_insert", encodeRequest: encodePGroupCommitInsertRequest, decodeRequest: decodePGroupCommitInsertRequest, encodeResponse: encodePGroupCommitInsertResponse, decodeResponse: decodePGroupCommitInsertResponse },
    get_wal_queue_size: { path: "/doris.PBackendService/get_wal_queue_size", encodeRequest: encodePGetWalQueueSizeRequest, decodeRequest: decodePGetWalQueueSizeRequest, encodeResponse: encodePGetWalQueueSizeResponse, decodeResponse: decodePGetWalQueueSizeResponse },
    fetch_arrow_flight_schema: { path: "/doris.PBackendService/fetch_arrow_flight_schema", encodeRequest: encodePFetchArrowFlightSchemaRequest, decodeRequest: decodePFetchArrowFlightSchemaRequest, encodeResponse: encodePFetchArrowFlightSchemaResult, decodeResponse: decodePFetchArrowFlightSchemaResult },
    fetch_remote_tablet_schema: { path: "/doris.PBackendService/fetch_remote_tablet_schema", encodeRequest: encodePFetchRemoteSchemaRequest, decodeRequest: decodePFetchRemoteSchemaRequest, encodeResponse: encodePFetchRemoteSchemaResponse, decodeResponse: decodePFetchRemoteSchemaResponse },
    test_jdbc_connection: { path: "/doris.PBackendService/test_jdbc_connection", encodeRequest: encodePJdbcTestConnectionRequest, decodeRequest: decodePJdbcTestConnectionRequest, encodeResponse: encodePJdbcTestConnectionResult, decodeResponse: decodePJdbcTestConnectionResult },
    alter_vault_sync: { path: "/doris.PBackendService/alter_vault_sync", encodeRequest: encodePAlterVaultSyncRequest, decodeRequest: decodePAlterVaultSyncRequest, encodeResponse: encodePAlterVaultSyncResponse, decodeResponse: decodePAlterVaultSyncResponse },
    get_be_resource: { path: "/doris.PBackendService/get_be_resource", encodeRequest: encodePGetBeResourceRequest, decodeRequest: decodePGetBeResourceRequest, encodeResponse: encodePGetBeResourceResponse, decodeResponse: decodePGetBeResourceResponse },
    delete_dictionary: { path: "/doris.PBackendService/delete_dictionary", encodeRequest: encodePDeleteDictionaryRequest, decodeRequest: decodePDeleteDictionaryRequest, encodeResponse: encodePDeleteDictionaryResponse, decodeResponse: decodePDeleteDictionaryResponse },
    commit_refresh_dictionary: { path: "/doris.PBackendService/commit_refresh_dictionary", encodeRequest: encodePCommitRefreshDictionaryRequest, decodeRequest: decodePCommitRefreshDictionaryRequest, encodeResponse: encodePCommitRefreshDictionaryResponse, decodeResponse: decodePCommitRefreshDictionaryResponse },
    abort_refresh_dictionary: { path: "/doris.PBackendService/abort_refresh_dictionary", encodeRequest: encodePAbortRefreshDictionaryRequest, decodeRequest: decodePAbortRefreshDictionaryRequest, encodeResponse: encodePAbortRefreshDictionaryResponse, decodeResponse: decodePAbortRefreshDictionaryResponse },
    get_tablet_rowsets: { path: "/doris.PBackendService/get_tablet_rowsets", encodeRequest: encodePGetTabletRowsetsRequest, decodeRequest: decodePGetTabletRowsetsRequest, encodeResponse: encodePGetTabletRowsetsResponse, decodeResponse: decodePGetTabletRowsetsResponse },
    fetch_peer_data: { path: "/doris.PBackendService/fetch_peer_data", encodeRequest: encodePFetchPeerDataRequest, decodeRequest: decodePFetchPeerDataRequest, encodeResponse: encodePFetchPeerDataResponse, decodeResponse: decodePFetchPeerDataResponse },
    request_cdc_client: { path: "/doris.PBackendService/request_cdc_client", encodeRequest: encodePRequestCdcClientRequest, decodeRequest: decodePRequestCdcClientRequest, encodeResponse: encodePRequestCdcClientResult, decodeResponse: decodePRequestCdcClientResult },
  },
} as const;

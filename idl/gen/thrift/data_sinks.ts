// SPDX-License-Identifier: Apache-2.0
// Made by `deno task gen` from idl/thrift/DataSinks.thrift: change that file, not this one.

import { rI32, rI64, rString, readList, readMap, wI32, wI64, wString, writeList, writeMap } from "../../codec/containers.ts";
import { missing } from "../../codec/errors.ts";
import { type ThriftReader, type ThriftWriter } from "../../codec/protocol.ts";
import { type TColumn, type TJdbcTable, type TOlapTableLocationParam, type TOlapTablePartitionParam, type TOlapTableSchemaParam, type TPaloNodesInfo, readTColumn, readTJdbcTable, readTOlapTableLocationParam, readTOlapTablePartitionParam, readTOlapTableSchemaParam, readTPaloNodesInfo, writeTColumn, writeTJdbcTable, writeTOlapTableLocationParam, writeTOlapTablePartitionParam, writeTOlapTableSchemaParam, writeTPaloNodesInfo } from "./descriptors.ts";
import { type TExpr, readTExpr, writeTExpr } from "./exprs.ts";
import { type TDataPartition, readTDataPartition, writeTDataPartition } from "./partitions.ts";
import { type TFileCompressType, type TFileFormatType, type TRuntimeFilterDesc, readTRuntimeFilterDesc, writeTRuntimeFilterDesc } from "./plan_nodes.ts";
import { type TFileType, type TNetworkAddress, type TOdbcTableType, type TStorageBackendType, type TUniqueId, readTNetworkAddress, readTUniqueId, writeTNetworkAddress, writeTUniqueId } from "./types.ts";

export const TDataSinkType = {
  DATA_STREAM_SINK: 0,
  RESULT_SINK: 1,
  DATA_SPLIT_SINK: 2,
  MYSQL_TABLE_SINK: 3,
  EXPORT_SINK: 4,
  OLAP_TABLE_SINK: 5,
  MEMORY_SCRATCH_SINK: 6,
  ODBC_TABLE_SINK: 7,
  RESULT_FILE_SINK: 8,
  JDBC_TABLE_SINK: 9,
  MULTI_CAST_DATA_STREAM_SINK: 10,
  GROUP_COMMIT_OLAP_TABLE_SINK: 11,
  GROUP_COMMIT_BLOCK_SINK: 12,
  HIVE_TABLE_SINK: 13,
  ICEBERG_TABLE_SINK: 14,
  DICTIONARY_SINK: 15,
  BLACKHOLE_SINK: 16,
} as const;
export type TDataSinkType = typeof TDataSinkType[keyof typeof TDataSinkType];

export const TResultSinkType = {
  MYSQL_PROTOCOL: 0,
  ARROW_FLIGHT_PROTOCOL: 1,
  FILE: 2,
} as const;
export type TResultSinkType = typeof TResultSinkType[keyof typeof TResultSinkType];

export const TParquetCompressionType = {
  SNAPPY: 0,
  GZIP: 1,
  BROTLI: 2,
  ZSTD: 3,
  LZ4: 4,
  LZO: 5,
  BZ2: 6,
  UNCOMPRESSED: 7,
} as const;
export type TParquetCompressionType = typeof TParquetCompressionType[keyof typeof TParquetCompressionType];

export const TParquetVersion = {
  PARQUET_1_0: 0,
  PARQUET_2_LATEST: 1,
} as const;
export type TParquetVersion = typeof TParquetVersion[keyof typeof TParquetVersion];

export const TParquetDataType = {
  BOOLEAN: 0,
  INT32: 1,
  INT64: 2,
  INT96: 3,
  BYTE_ARRAY: 4,
  FLOAT: 5,
  DOUBLE: 6,
  FIXED_LEN_BYTE_ARRAY: 7,
} as const;
export type TParquetDataType = typeof TParquetDataType[keyof typeof TParquetDataType];

export const TParquetDataLogicalType = {
  UNDEFINED: 0,
  STRING: 1,
  MAP: 2,
  LIST: 3,
  ENUM: 4,
  DECIMAL: 5,
  DATE: 6,
  TIME: 7,
  TIMESTAMP: 8,
  INTERVAL: 9,
  INT: 10,
  NIL: 11,
  JSON: 12,
  BSON: 13,
  UUID: 14,
  NONE: 15,
} as const;
export type TParquetDataLogicalType = typeof TParquetDataLogicalType[keyof typeof TParquetDataLogicalType];

export const TParquetRepetitionType = {
  REQUIRED: 0,
  REPEATED: 1,
  OPTIONAL: 2,
} as const;
export type TParquetRepetitionType = typeof TParquetRepetitionType[keyof typeof TParquetRepetitionType];

export const TGroupCommitMode = {
  SYNC_MODE: 0,
  ASYNC_MODE: 1,
  OFF_MODE: 2,
} as const;
export type TGroupCommitMode = typeof TGroupCommitMode[keyof typeof TGroupCommitMode];

export const THiveColumnType = {
  PARTITION_KEY: 0,
  REGULAR: 1,
  SYNTHESIZED: 2,
} as const;
export type THiveColumnType = typeof THiveColumnType[keyof typeof THiveColumnType];

export const TUpdateMode = {
  NEW: 0,
  APPEND: 1,
  OVERWRITE: 2,
} as const;
export type TUpdateMode = typeof TUpdateMode[keyof typeof TUpdateMode];

export const TFileContent = {
  DATA: 0,
  POSITION_DELETES: 1,
  EQUALITY_DELETES: 2,
} as const;
export type TFileContent = typeof TFileContent[keyof typeof TFileContent];

export const TDictLayoutType = {
  HASH_MAP: 0,
  IP_TRIE: 1,
} as const;
export type TDictLayoutType = typeof TDictLayoutType[keyof typeof TDictLayoutType];

export interface TParquetSchema {
  schema_repetition_type?: TParquetRepetitionType;
  schema_data_type?: TParquetDataType;
  schema_column_name?: string;
  schema_data_logical_type?: TParquetDataLogicalType;
}

export function writeTParquetSchema(w: ThriftWriter, v: TParquetSchema): void {
  w.structBegin();
  if (v.schema_repetition_type !== undefined) {
    w.field(8, 1);
    w.i32(v.schema_repetition_type);
  }
  if (v.schema_data_type !== undefined) {
    w.field(8, 2);
    w.i32(v.schema_data_type);
  }
  if (v.schema_column_name !== undefined) {
    w.field(11, 3);
    w.string(v.schema_column_name);
  }
  if (v.schema_data_logical_type !== undefined) {
    w.field(8, 4);
    w.i32(v.schema_data_logical_type);
  }
  w.structEnd();
}

export function readTParquetSchema(r: ThriftReader): TParquetSchema {
  const v = {} as TParquetSchema;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.schema_repetition_type = r.i32() as TParquetRepetitionType;
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.schema_data_type = r.i32() as TParquetDataType;
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.schema_column_name = r.string();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.schema_data_logical_type = r.i32() as TParquetDataLogicalType;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TResultFileSinkOptions {
  file_path: string;
  file_format: TFileFormatType;
  column_separator?: string;
  line_delimiter?: string;
  max_file_size_bytes?: bigint;
  broker_addresses?: TNetworkAddress[];
  broker_properties?: Map<string, string>;
  success_file_name?: string;
  schema?: string[][];
  file_properties?: Map<string, string>;
  parquet_schemas?: TParquetSchema[];
  parquet_compression_type?: TParquetCompressionType;
  parquet_disable_dictionary?: boolean;
  parquet_version?: TParquetVersion;
  orc_schema?: string;
  delete_existing_files?: boolean;
  file_suffix?: string;
  with_bom?: boolean;
  orc_compression_type?: TFileCompressType;
  orc_writer_version?: bigint;
  enable_int96_timestamps?: boolean;
  compression_type?: TFileCompressType;
}

export function writeTResultFileSinkOptions(w: ThriftWriter, v: TResultFileSinkOptions): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.file_path);
  w.field(8, 2);
  w.i32(v.file_format);
  if (v.column_separator !== undefined) {
    w.field(11, 3);
    w.string(v.column_separator);
  }
  if (v.line_delimiter !== undefined) {
    w.field(11, 4);
    w.string(v.line_delimiter);
  }
  if (v.max_file_size_bytes !== undefined) {
    w.field(10, 5);
    w.i64(v.max_file_size_bytes);
  }
  if (v.broker_addresses !== undefined) {
    w.field(15, 6);
    writeList(w, 12, v.broker_addresses, writeTNetworkAddress);
  }
  if (v.broker_properties !== undefined) {
    w.field(13, 7);
    writeMap(w, 11, 11, v.broker_properties, wString, wString);
  }
  if (v.success_file_name !== undefined) {
    w.field(11, 8);
    w.string(v.success_file_name);
  }
  if (v.schema !== undefined) {
    w.field(15, 9);
    writeList(w, 15, v.schema, (w, v) => writeList(w, 11, v, wString));
  }
  if (v.file_properties !== undefined) {
    w.field(13, 10);
    writeMap(w, 11, 11, v.file_properties, wString, wString);
  }
  if (v.parquet_schemas !== undefined) {
    w.field(15, 11);
    writeList(w, 12, v.parquet_schemas, writeTParquetSchema);
  }
  if (v.parquet_compression_type !== undefined) {
    w.field(8, 12);
    w.i32(v.parquet_compression_type);
  }
  if (v.parquet_disable_dictionary !== undefined) {
    w.boolField(13, v.parquet_disable_dictionary);
  }
  if (v.parquet_version !== undefined) {
    w.field(8, 14);
    w.i32(v.parquet_version);
  }
  if (v.orc_schema !== undefined) {
    w.field(11, 15);
    w.string(v.orc_schema);
  }
  if (v.delete_existing_files !== undefined) {
    w.boolField(16, v.delete_existing_files);
  }
  if (v.file_suffix !== undefined) {
    w.field(11, 17);
    w.string(v.file_suffix);
  }
  if (v.with_bom !== undefined) {
    w.boolField(18, v.with_bom);
  }
  if (v.orc_compression_type !== undefined) {
    w.field(8, 19);
    w.i32(v.orc_compression_type);
  }
  if (v.orc_writer_version !== undefined) {
    w.field(10, 20);
    w.i64(v.orc_writer_version);
  }
  if (v.enable_int96_timestamps !== undefined) {
    w.boolField(21, v.enable_int96_timestamps);
  }
  if (v.compression_type !== undefined) {
    w.field(8, 22);
    w.i32(v.compression_type);
  }
  w.structEnd();
}

export function readTResultFileSinkOptions(r: ThriftReader): TResultFileSinkOptions {
  const v = {} as TResultFileSinkOptions;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.file_path = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.file_format = r.i32() as TFileFormatType;
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.column_separator = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.line_delimiter = r.string();
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.max_file_size_bytes = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.broker_addresses = readList(r, 12, readTNetworkAddress);
        continue;
      case 7:
        if (r.fieldType !== 13) break;
        v.broker_properties = readMap(r, 11, rString, 11, rString);
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.success_file_name = r.string();
        continue;
      case 9:
        if (r.fieldType !== 15) break;
        v.schema = readList(r, 15, (r) => readList(r, 11, rString));
        continue;
      case 10:
        if (r.fieldType !== 13) break;
        v.file_properties = readMap(r, 11, rString, 11, rString);
        continue;
      case 11:
        if (r.fieldType !== 15) break;
        v.parquet_schemas = readList(r, 12, readTParquetSchema);
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.parquet_compression_type = r.i32() as TParquetCompressionType;
        continue;
      case 13:
        if (r.fieldType !== 2) break;
        v.parquet_disable_dictionary = r.bool();
        continue;
      case 14:
        if (r.fieldType !== 8) break;
        v.parquet_version = r.i32() as TParquetVersion;
        continue;
      case 15:
        if (r.fieldType !== 11) break;
        v.orc_schema = r.string();
        continue;
      case 16:
        if (r.fieldType !== 2) break;
        v.delete_existing_files = r.bool();
        continue;
      case 17:
        if (r.fieldType !== 11) break;
        v.file_suffix = r.string();
        continue;
      case 18:
        if (r.fieldType !== 2) break;
        v.with_bom = r.bool();
        continue;
      case 19:
        if (r.fieldType !== 8) break;
        v.orc_compression_type = r.i32() as TFileCompressType;
        continue;
      case 20:
        if (r.fieldType !== 10) break;
        v.orc_writer_version = r.i64();
        continue;
      case 21:
        if (r.fieldType !== 2) break;
        v.enable_int96_timestamps = r.bool();
        continue;
      case 22:
        if (r.fieldType !== 8) break;
        v.compression_type = r.i32() as TFileCompressType;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.file_path === undefined) missing("TResultFileSinkOptions", "file_path");
  if (v.file_format === undefined) missing("TResultFileSinkOptions", "file_format");
  return v;
}

export type TMemoryScratchSink = Record<never, never>;

export function writeTMemoryScratchSink(w: ThriftWriter, _v: TMemoryScratchSink): void {
  w.structBegin();
  w.structEnd();
}

export function readTMemoryScratchSink(r: ThriftReader): TMemoryScratchSink {
  const v = {} as TMemoryScratchSink;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export interface TPlanFragmentDestination {
  fragment_instance_id: TUniqueId;
  server: TNetworkAddress;
  brpc_server?: TNetworkAddress;
}

export function writeTPlanFragmentDestination(w: ThriftWriter, v: TPlanFragmentDestination): void {
  w.structBegin();
  w.field(12, 1);
  writeTUniqueId(w, v.fragment_instance_id);
  w.field(12, 2);
  writeTNetworkAddress(w, v.server);
  if (v.brpc_server !== undefined) {
    w.field(12, 3);
    writeTNetworkAddress(w, v.brpc_server);
  }
  w.structEnd();
}

export function readTPlanFragmentDestination(r: ThriftReader): TPlanFragmentDestination {
  const v = {} as TPlanFragmentDestination;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.fragment_instance_id = readTUniqueId(r);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.server = readTNetworkAddress(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.brpc_server = readTNetworkAddress(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.fragment_instance_id === undefined) missing("TPlanFragmentDestination", "fragment_instance_id");
  if (v.server === undefined) missing("TPlanFragmentDestination", "server");
  return v;
}

export interface TDataStreamSink {
  dest_node_id: number;
  output_partition: TDataPartition;
  ignore_not_found?: boolean;
  output_exprs?: TExpr[];
  output_tuple_id?: number;
  conjuncts?: TExpr[];
  runtime_filters?: TRuntimeFilterDesc[];
  tablet_sink_schema?: TOlapTableSchemaParam;
  tablet_sink_partition?: TOlapTablePartitionParam;
  tablet_sink_location?: TOlapTableLocationParam;
  tablet_sink_txn_id?: bigint;
  tablet_sink_tuple_id?: number;
  tablet_sink_exprs?: TExpr[];
  is_merge?: boolean;
}

export function writeTDataStreamSink(w: ThriftWriter, v: TDataStreamSink): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.dest_node_id);
  w.field(12, 2);
  writeTDataPartition(w, v.output_partition);
  if (v.ignore_not_found !== undefined) {
    w.boolField(3, v.ignore_not_found);
  }
  if (v.output_exprs !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.output_exprs, writeTExpr);
  }
  if (v.output_tuple_id !== undefined) {
    w.field(8, 5);
    w.i32(v.output_tuple_id);
  }
  if (v.conjuncts !== undefined) {
    w.field(15, 6);
    writeList(w, 12, v.conjuncts, writeTExpr);
  }
  if (v.runtime_filters !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.runtime_filters, writeTRuntimeFilterDesc);
  }
  if (v.tablet_sink_schema !== undefined) {
    w.field(12, 8);
    writeTOlapTableSchemaParam(w, v.tablet_sink_schema);
  }
  if (v.tablet_sink_partition !== undefined) {
    w.field(12, 9);
    writeTOlapTablePartitionParam(w, v.tablet_sink_partition);
  }
  if (v.tablet_sink_location !== undefined) {
    w.field(12, 10);
    writeTOlapTableLocationParam(w, v.tablet_sink_location);
  }
  if (v.tablet_sink_txn_id !== undefined) {
    w.field(10, 11);
    w.i64(v.tablet_sink_txn_id);
  }
  if (v.tablet_sink_tuple_id !== undefined) {
    w.field(8, 12);
    w.i32(v.tablet_sink_tuple_id);
  }
  if (v.tablet_sink_exprs !== undefined) {
    w.field(15, 13);
    writeList(w, 12, v.tablet_sink_exprs, writeTExpr);
  }
  if (v.is_merge !== undefined) {
    w.boolField(14, v.is_merge);
  }
  w.structEnd();
}

export function readTDataStreamSink(r: ThriftReader): TDataStreamSink {
  const v = {} as TDataStreamSink;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.dest_node_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.output_partition = readTDataPartition(r);
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.ignore_not_found = r.bool();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.output_exprs = readList(r, 12, readTExpr);
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.output_tuple_id = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.conjuncts = readList(r, 12, readTExpr);
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.runtime_filters = readList(r, 12, readTRuntimeFilterDesc);
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.tablet_sink_schema = readTOlapTableSchemaParam(r);
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.tablet_sink_partition = readTOlapTablePartitionParam(r);
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.tablet_sink_location = readTOlapTableLocationParam(r);
        continue;
      case 11:
        if (r.fieldType !== 10) break;
        v.tablet_sink_txn_id = r.i64();
        continue;
      case 12:
        if (r.fieldType !== 8) break;
        v.tablet_sink_tuple_id = r.i32();
        continue;
      case 13:
        if (r.fieldType !== 15) break;
        v.tablet_sink_exprs = readList(r, 12, readTExpr);
        continue;
      case 14:
        if (r.fieldType !== 2) break;
        v.is_merge = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.dest_node_id === undefined) missing("TDataStreamSink", "dest_node_id");
  if (v.output_partition === undefined) missing("TDataStreamSink", "output_partition");
  return v;
}

export interface TMultiCastDataStreamSink {
  sinks?: TDataStreamSink[];
  destinations?: TPlanFragmentDestination[][];
}

export function writeTMultiCastDataStreamSink(w: ThriftWriter, v: TMultiCastDataStreamSink): void {
  w.structBegin();
  if (v.sinks !== undefined) {
    w.field(15, 1);
    writeList(w, 12, v.sinks, writeTDataStreamSink);
  }
  if (v.destinations !== undefined) {
    w.field(15, 2);
    writeList(w, 15, v.destinations, (w, v) => writeList(w, 12, v, writeTPlanFragmentDestination));
  }
  w.structEnd();
}

export function readTMultiCastDataStreamSink(r: ThriftReader): TMultiCastDataStreamSink {
  const v = {} as TMultiCastDataStreamSink;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.sinks = readList(r, 12, readTDataStreamSink);
        continue;
      case 2:
        if (r.fieldType !== 15) break;
        v.destinations = readList(r, 15, (r) => readList(r, 12, readTPlanFragmentDestination));
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TFetchOption {
  use_two_phase_fetch?: boolean;
  nodes_info?: TPaloNodesInfo;
  fetch_row_store?: boolean;
  column_desc?: TColumn[];
}

export function writeTFetchOption(w: ThriftWriter, v: TFetchOption): void {
  w.structBegin();
  if (v.use_two_phase_fetch !== undefined) {
    w.boolField(1, v.use_two_phase_fetch);
  }
  if (v.nodes_info !== undefined) {
    w.field(12, 2);
    writeTPaloNodesInfo(w, v.nodes_info);
  }
  if (v.fetch_row_store !== undefined) {
    w.boolField(3, v.fetch_row_store);
  }
  if (v.column_desc !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.column_desc, writeTColumn);
  }
  w.structEnd();
}

export function readTFetchOption(r: ThriftReader): TFetchOption {
  const v = {} as TFetchOption;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 2) break;
        v.use_two_phase_fetch = r.bool();
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.nodes_info = readTPaloNodesInfo(r);
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.fetch_row_store = r.bool();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.column_desc = readList(r, 12, readTColumn);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TResultSink {
  type?: TResultSinkType;
  file_options?: TResultFileSinkOptions;
  fetch_option?: TFetchOption;
}

export function writeTResultSink(w: ThriftWriter, v: TResultSink): void {
  w.structBegin();
  if (v.type !== undefined) {
    w.field(8, 1);
    w.i32(v.type);
  }
  if (v.file_options !== undefined) {
    w.field(12, 2);
    writeTResultFileSinkOptions(w, v.file_options);
  }
  if (v.fetch_option !== undefined) {
    w.field(12, 3);
    writeTFetchOption(w, v.fetch_option);
  }
  w.structEnd();
}

export function readTResultSink(r: ThriftReader): TResultSink {
  const v = {} as TResultSink;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TResultSinkType;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.file_options = readTResultFileSinkOptions(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.fetch_option = readTFetchOption(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TResultFileSink {
  file_options?: TResultFileSinkOptions;
  storage_backend_type?: TStorageBackendType;
  dest_node_id?: number;
  output_tuple_id?: number;
  header?: string;
  header_type?: string;
}

export function writeTResultFileSink(w: ThriftWriter, v: TResultFileSink): void {
  w.structBegin();
  if (v.file_options !== undefined) {
    w.field(12, 1);
    writeTResultFileSinkOptions(w, v.file_options);
  }
  if (v.storage_backend_type !== undefined) {
    w.field(8, 2);
    w.i32(v.storage_backend_type);
  }
  if (v.dest_node_id !== undefined) {
    w.field(8, 3);
    w.i32(v.dest_node_id);
  }
  if (v.output_tuple_id !== undefined) {
    w.field(8, 4);
    w.i32(v.output_tuple_id);
  }
  if (v.header !== undefined) {
    w.field(11, 5);
    w.string(v.header);
  }
  if (v.header_type !== undefined) {
    w.field(11, 6);
    w.string(v.header_type);
  }
  w.structEnd();
}

export function readTResultFileSink(r: ThriftReader): TResultFileSink {
  const v = {} as TResultFileSink;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.file_options = readTResultFileSinkOptions(r);
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.storage_backend_type = r.i32() as TStorageBackendType;
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.dest_node_id = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.output_tuple_id = r.i32();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.header = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.header_type = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TMysqlTableSink {
  host: string;
  port: number;
  user: string;
  passwd: string;
  db: string;
  table: string;
  charset: string;
}

export function writeTMysqlTableSink(w: ThriftWriter, v: TMysqlTableSink): void {
  w.structBegin();
  w.field(11, 1);
  w.string(v.host);
  w.field(8, 2);
  w.i32(v.port);
  w.field(11, 3);
  w.string(v.user);
  w.field(11, 4);
  w.string(v.passwd);
  w.field(11, 5);
  w.string(v.db);
  w.field(11, 6);
  w.string(v.table);
  w.field(11, 7);
  w.string(v.charset);
  w.structEnd();
}

export function readTMysqlTableSink(r: ThriftReader): TMysqlTableSink {
  const v = {} as TMysqlTableSink;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.host = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.port = r.i32();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.user = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.passwd = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.db = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.table = r.string();
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.charset = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.host === undefined) missing("TMysqlTableSink", "host");
  if (v.port === undefined) missing("TMysqlTableSink", "port");
  if (v.user === undefined) missing("TMysqlTableSink", "user");
  if (v.passwd === undefined) missing("TMysqlTableSink", "passwd");
  if (v.db === undefined) missing("TMysqlTableSink", "db");
  if (v.table === undefined) missing("TMysqlTableSink", "table");
  if (v.charset === undefined) missing("TMysqlTableSink", "charset");
  return v;
}

export interface TOdbcTableSink {
  connect_string?: string;
  table?: string;
  use_transaction?: boolean;
}

export function writeTOdbcTableSink(w: ThriftWriter, v: TOdbcTableSink): void {
  w.structBegin();
  if (v.connect_string !== undefined) {
    w.field(11, 1);
    w.string(v.connect_string);
  }
  if (v.table !== undefined) {
    w.field(11, 2);
    w.string(v.table);
  }
  if (v.use_transaction !== undefined) {
    w.boolField(3, v.use_transaction);
  }
  w.structEnd();
}

export function readTOdbcTableSink(r: ThriftReader): TOdbcTableSink {
  const v = {} as TOdbcTableSink;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.connect_string = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.table = r.string();
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.use_transaction = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TJdbcTableSink {
  jdbc_table?: TJdbcTable;
  use_transaction?: boolean;
  table_type?: TOdbcTableType;
  insert_sql?: string;
}

export function writeTJdbcTableSink(w: ThriftWriter, v: TJdbcTableSink): void {
  w.structBegin();
  if (v.jdbc_table !== undefined) {
    w.field(12, 1);
    writeTJdbcTable(w, v.jdbc_table);
  }
  if (v.use_transaction !== undefined) {
    w.boolField(2, v.use_transaction);
  }
  if (v.table_type !== undefined) {
    w.field(8, 3);
    w.i32(v.table_type);
  }
  if (v.insert_sql !== undefined) {
    w.field(11, 4);
    w.string(v.insert_sql);
  }
  w.structEnd();
}

export function readTJdbcTableSink(r: ThriftReader): TJdbcTableSink {
  const v = {} as TJdbcTableSink;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.jdbc_table = readTJdbcTable(r);
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.use_transaction = r.bool();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.table_type = r.i32() as TOdbcTableType;
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.insert_sql = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TExportSink {
  file_type: TFileType;
  export_path: string;
  column_separator: string;
  line_delimiter: string;
  broker_addresses?: TNetworkAddress[];
  properties?: Map<string, string>;
  header?: string;
}

export function writeTExportSink(w: ThriftWriter, v: TExportSink): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.file_type);
  w.field(11, 2);
  w.string(v.export_path);
  w.field(11, 3);
  w.string(v.column_separator);
  w.field(11, 4);
  w.string(v.line_delimiter);
  if (v.broker_addresses !== undefined) {
    w.field(15, 5);
    writeList(w, 12, v.broker_addresses, writeTNetworkAddress);
  }
  if (v.properties !== undefined) {
    w.field(13, 6);
    writeMap(w, 11, 11, v.properties, wString, wString);
  }
  if (v.header !== undefined) {
    w.field(11, 7);
    w.string(v.header);
  }
  w.structEnd();
}

export function readTExportSink(r: ThriftReader): TExportSink {
  const v = {} as TExportSink;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.file_type = r.i32() as TFileType;
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.export_path = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.column_separator = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.line_delimiter = r.string();
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.broker_addresses = readList(r, 12, readTNetworkAddress);
        continue;
      case 6:
        if (r.fieldType !== 13) break;
        v.properties = readMap(r, 11, rString, 11, rString);
        continue;
      case 7:
        if (r.fieldType !== 11) break;
        v.header = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.file_type === undefined) missing("TExportSink", "file_type");
  if (v.export_path === undefined) missing("TExportSink", "export_path");
  if (v.column_separator === undefined) missing("TExportSink", "column_separator");
  if (v.line_delimiter === undefined) missing("TExportSink", "line_delimiter");
  return v;
}

export interface TOlapTableSink {
  load_id: TUniqueId;
  txn_id: bigint;
  db_id: bigint;
  table_id: bigint;
  tuple_id: number;
  num_replicas: number;
  need_gen_rollup: boolean;
  db_name?: string;
  table_name?: string;
  schema: TOlapTableSchemaParam;
  partition: TOlapTablePartitionParam;
  location: TOlapTableLocationParam;
  nodes_info: TPaloNodesInfo;
  load_channel_timeout_s?: bigint;
  send_batch_parallelism?: number;
  load_to_single_tablet?: boolean;
  write_single_replica?: boolean;
  slave_location?: TOlapTableLocationParam;
  txn_timeout_s?: bigint;
  write_file_cache?: boolean;
  base_schema_version?: bigint;
  group_commit_mode?: TGroupCommitMode;
  max_filter_ratio?: number;
  storage_vault_id?: string;
}

export function writeTOlapTableSink(w: ThriftWriter, v: TOlapTableSink): void {
  w.structBegin();
  w.field(12, 1);
  writeTUniqueId(w, v.load_id);
  w.field(10, 2);
  w.i64(v.txn_id);
  w.field(10, 3);
  w.i64(v.db_id);
  w.field(10, 4);
  w.i64(v.table_id);
  w.field(8, 5);
  w.i32(v.tuple_id);
  w.field(8, 6);
  w.i32(v.num_replicas);
  w.boolField(7, v.need_gen_rollup);
  if (v.db_name !== undefined) {
    w.field(11, 8);
    w.string(v.db_name);
  }
  if (v.table_name !== undefined) {
    w.field(11, 9);
    w.string(v.table_name);
  }
  w.field(12, 10);
  writeTOlapTableSchemaParam(w, v.schema);
  w.field(12, 11);
  writeTOlapTablePartitionParam(w, v.partition);
  w.field(12, 12);
  writeTOlapTableLocationParam(w, v.location);
  w.field(12, 13);
  writeTPaloNodesInfo(w, v.nodes_info);
  if (v.load_channel_timeout_s !== undefined) {
    w.field(10, 14);
    w.i64(v.load_channel_timeout_s);
  }
  if (v.send_batch_parallelism !== undefined) {
    w.field(8, 15);
    w.i32(v.send_batch_parallelism);
  }
  if (v.load_to_single_tablet !== undefined) {
    w.boolField(16, v.load_to_single_tablet);
  }
  if (v.write_single_replica !== undefined) {
    w.boolField(17, v.write_single_replica);
  }
  if (v.slave_location !== undefined) {
    w.field(12, 18);
    writeTOlapTableLocationParam(w, v.slave_location);
  }
  if (v.txn_timeout_s !== undefined) {
    w.field(10, 19);
    w.i64(v.txn_timeout_s);
  }
  if (v.write_file_cache !== undefined) {
    w.boolField(20, v.write_file_cache);
  }
  if (v.base_schema_version !== undefined) {
    w.field(10, 21);
    w.i64(v.base_schema_version);
  }
  if (v.group_commit_mode !== undefined) {
    w.field(8, 22);
    w.i32(v.group_commit_mode);
  }
  if (v.max_filter_ratio !== undefined) {
    w.field(4, 23);
    w.double(v.max_filter_ratio);
  }
  if (v.storage_vault_id !== undefined) {
    w.field(11, 24);
    w.string(v.storage_vault_id);
  }
  w.structEnd();
}

export function readTOlapTableSink(r: ThriftReader): TOlapTableSink {
  const v = {} as TOlapTableSink;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 12) break;
        v.load_id = readTUniqueId(r);
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.txn_id = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.db_id = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 10) break;
        v.table_id = r.i64();
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.tuple_id = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.num_replicas = r.i32();
        continue;
      case 7:
        if (r.fieldType !== 2) break;
        v.need_gen_rollup = r.bool();
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 9:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.schema = readTOlapTableSchemaParam(r);
        continue;
      case 11:
        if (r.fieldType !== 12) break;
        v.partition = readTOlapTablePartitionParam(r);
        continue;
      case 12:
        if (r.fieldType !== 12) break;
        v.location = readTOlapTableLocationParam(r);
        continue;
      case 13:
        if (r.fieldType !== 12) break;
        v.nodes_info = readTPaloNodesInfo(r);
        continue;
      case 14:
        if (r.fieldType !== 10) break;
        v.load_channel_timeout_s = r.i64();
        continue;
      case 15:
        if (r.fieldType !== 8) break;
        v.send_batch_parallelism = r.i32();
        continue;
      case 16:
        if (r.fieldType !== 2) break;
        v.load_to_single_tablet = r.bool();
        continue;
      case 17:
        if (r.fieldType !== 2) break;
        v.write_single_replica = r.bool();
        continue;
      case 18:
        if (r.fieldType !== 12) break;
        v.slave_location = readTOlapTableLocationParam(r);
        continue;
      case 19:
        if (r.fieldType !== 10) break;
        v.txn_timeout_s = r.i64();
        continue;
      case 20:
        if (r.fieldType !== 2) break;
        v.write_file_cache = r.bool();
        continue;
      case 21:
        if (r.fieldType !== 10) break;
        v.base_schema_version = r.i64();
        continue;
      case 22:
        if (r.fieldType !== 8) break;
        v.group_commit_mode = r.i32() as TGroupCommitMode;
        continue;
      case 23:
        if (r.fieldType !== 4) break;
        v.max_filter_ratio = r.double();
        continue;
      case 24:
        if (r.fieldType !== 11) break;
        v.storage_vault_id = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.load_id === undefined) missing("TOlapTableSink", "load_id");
  if (v.txn_id === undefined) missing("TOlapTableSink", "txn_id");
  if (v.db_id === undefined) missing("TOlapTableSink", "db_id");
  if (v.table_id === undefined) missing("TOlapTableSink", "table_id");
  if (v.tuple_id === undefined) missing("TOlapTableSink", "tuple_id");
  if (v.num_replicas === undefined) missing("TOlapTableSink", "num_replicas");
  if (v.need_gen_rollup === undefined) missing("TOlapTableSink", "need_gen_rollup");
  if (v.schema === undefined) missing("TOlapTableSink", "schema");
  if (v.partition === undefined) missing("TOlapTableSink", "partition");
  if (v.location === undefined) missing("TOlapTableSink", "location");
  if (v.nodes_info === undefined) missing("TOlapTableSink", "nodes_info");
  return v;
}

export interface THiveLocationParams {
  write_path?: string;
  target_path?: string;
  file_type?: TFileType;
  original_write_path?: string;
}

export function writeTHiveLocationParams(w: ThriftWriter, v: THiveLocationParams): void {
  w.structBegin();
  if (v.write_path !== undefined) {
    w.field(11, 1);
    w.string(v.write_path);
  }
  if (v.target_path !== undefined) {
    w.field(11, 2);
    w.string(v.target_path);
  }
  if (v.file_type !== undefined) {
    w.field(8, 3);
    w.i32(v.file_type);
  }
  if (v.original_write_path !== undefined) {
    w.field(11, 4);
    w.string(v.original_write_path);
  }
  w.structEnd();
}

export function readTHiveLocationParams(r: ThriftReader): THiveLocationParams {
  const v = {} as THiveLocationParams;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.write_path = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.target_path = r.string();
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.file_type = r.i32() as TFileType;
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.original_write_path = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TSortedColumn {
  sort_column_name?: string;
  order?: number;
}

export function writeTSortedColumn(w: ThriftWriter, v: TSortedColumn): void {
  w.structBegin();
  if (v.sort_column_name !== undefined) {
    w.field(11, 1);
    w.string(v.sort_column_name);
  }
  if (v.order !== undefined) {
    w.field(8, 2);
    w.i32(v.order);
  }
  w.structEnd();
}

export function readTSortedColumn(r: ThriftReader): TSortedColumn {
  const v = {} as TSortedColumn;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.sort_column_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.order = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TBucketingMode {
  bucket_version?: number;
}

export function writeTBucketingMode(w: ThriftWriter, v: TBucketingMode): void {
  w.structBegin();
  if (v.bucket_version !== undefined) {
    w.field(8, 1);
    w.i32(v.bucket_version);
  }
  w.structEnd();
}

export function readTBucketingMode(r: ThriftReader): TBucketingMode {
  const v = {} as TBucketingMode;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.bucket_version = r.i32();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface THiveBucket {
  bucketed_by?: string[];
  bucket_mode?: TBucketingMode;
  bucket_count?: number;
  sorted_by?: TSortedColumn[];
}

export function writeTHiveBucket(w: ThriftWriter, v: THiveBucket): void {
  w.structBegin();
  if (v.bucketed_by !== undefined) {
    w.field(15, 1);
    writeList(w, 11, v.bucketed_by, wString);
  }
  if (v.bucket_mode !== undefined) {
    w.field(12, 2);
    writeTBucketingMode(w, v.bucket_mode);
  }
  if (v.bucket_count !== undefined) {
    w.field(8, 3);
    w.i32(v.bucket_count);
  }
  if (v.sorted_by !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.sorted_by, writeTSortedColumn);
  }
  w.structEnd();
}

export function readTHiveBucket(r: ThriftReader): THiveBucket {
  const v = {} as THiveBucket;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.bucketed_by = readList(r, 11, rString);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.bucket_mode = readTBucketingMode(r);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.bucket_count = r.i32();
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.sorted_by = readList(r, 12, readTSortedColumn);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface THiveColumn {
  name?: string;
  column_type?: THiveColumnType;
}

export function writeTHiveColumn(w: ThriftWriter, v: THiveColumn): void {
  w.structBegin();
  if (v.name !== undefined) {
    w.field(11, 1);
    w.string(v.name);
  }
  if (v.column_type !== undefined) {
    w.field(8, 2);
    w.i32(v.column_type);
  }
  w.structEnd();
}

export function readTHiveColumn(r: ThriftReader): THiveColumn {
  const v = {} as THiveColumn;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.column_type = r.i32() as THiveColumnType;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface THivePartition {
  values?: string[];
  location?: THiveLocationParams;
  file_format?: TFileFormatType;
}

export function writeTHivePartition(w: ThriftWriter, v: THivePartition): void {
  w.structBegin();
  if (v.values !== undefined) {
    w.field(15, 1);
    writeList(w, 11, v.values, wString);
  }
  if (v.location !== undefined) {
    w.field(12, 2);
    writeTHiveLocationParams(w, v.location);
  }
  if (v.file_format !== undefined) {
    w.field(8, 3);
    w.i32(v.file_format);
  }
  w.structEnd();
}

export function readTHivePartition(r: ThriftReader): THivePartition {
  const v = {} as THivePartition;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 15) break;
        v.values = readList(r, 11, rString);
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.location = readTHiveLocationParams(r);
        continue;
      case 3:
        if (r.fieldType !== 8) break;
        v.file_format = r.i32() as TFileFormatType;
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface THiveSerDeProperties {
  field_delim?: string;
  line_delim?: string;
  collection_delim?: string;
  mapkv_delim?: string;
  escape_char?: string;
  null_format?: string;
}

export function writeTHiveSerDeProperties(w: ThriftWriter, v: THiveSerDeProperties): void {
  w.structBegin();
  if (v.field_delim !== undefined) {
    w.field(11, 1);
    w.string(v.field_delim);
  }
  if (v.line_delim !== undefined) {
    w.field(11, 2);
    w.string(v.line_delim);
  }
  if (v.collection_delim !== undefined) {
    w.field(11, 3);
    w.string(v.collection_delim);
  }
  if (v.mapkv_delim !== undefined) {
    w.field(11, 4);
    w.string(v.mapkv_delim);
  }
  if (v.escape_char !== undefined) {
    w.field(11, 5);
    w.string(v.escape_char);
  }
  if (v.null_format !== undefined) {
    w.field(11, 6);
    w.string(v.null_format);
  }
  w.structEnd();
}

export function readTHiveSerDeProperties(r: ThriftReader): THiveSerDeProperties {
  const v = {} as THiveSerDeProperties;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.field_delim = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.line_delim = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.collection_delim = r.string();
        continue;
      case 4:
        if (r.fieldType !== 11) break;
        v.mapkv_delim = r.string();
        continue;
      case 5:
        if (r.fieldType !== 11) break;
        v.escape_char = r.string();
        continue;
      case 6:
        if (r.fieldType !== 11) break;
        v.null_format = r.string();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface THiveTableSink {
  db_name?: string;
  table_name?: string;
  columns?: THiveColumn[];
  partitions?: THivePartition[];
  bucket_info?: THiveBucket;
  file_format?: TFileFormatType;
  compression_type?: TFileCompressType;
  location?: THiveLocationParams;
  hadoop_config?: Map<string, string>;
  overwrite?: boolean;
  serde_properties?: THiveSerDeProperties;
  broker_addresses?: TNetworkAddress[];
}

export function writeTHiveTableSink(w: ThriftWriter, v: THiveTableSink): void {
  w.structBegin();
  if (v.db_name !== undefined) {
    w.field(11, 1);
    w.string(v.db_name);
  }
  if (v.table_name !== undefined) {
    w.field(11, 2);
    w.string(v.table_name);
  }
  if (v.columns !== undefined) {
    w.field(15, 3);
    writeList(w, 12, v.columns, writeTHiveColumn);
  }
  if (v.partitions !== undefined) {
    w.field(15, 4);
    writeList(w, 12, v.partitions, writeTHivePartition);
  }
  if (v.bucket_info !== undefined) {
    w.field(12, 5);
    writeTHiveBucket(w, v.bucket_info);
  }
  if (v.file_format !== undefined) {
    w.field(8, 6);
    w.i32(v.file_format);
  }
  if (v.compression_type !== undefined) {
    w.field(8, 7);
    w.i32(v.compression_type);
  }
  if (v.location !== undefined) {
    w.field(12, 8);
    writeTHiveLocationParams(w, v.location);
  }
  if (v.hadoop_config !== undefined) {
    w.field(13, 9);
    writeMap(w, 11, 11, v.hadoop_config, wString, wString);
  }
  if (v.overwrite !== undefined) {
    w.boolField(10, v.overwrite);
  }
  if (v.serde_properties !== undefined) {
    w.field(12, 11);
    writeTHiveSerDeProperties(w, v.serde_properties);
  }
  if (v.broker_addresses !== undefined) {
    w.field(15, 12);
    writeList(w, 12, v.broker_addresses, writeTNetworkAddress);
  }
  w.structEnd();
}

export function readTHiveTableSink(r: ThriftReader): THiveTableSink {
  const v = {} as THiveTableSink;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.table_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 15) break;
        v.columns = readList(r, 12, readTHiveColumn);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.partitions = readList(r, 12, readTHivePartition);
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.bucket_info = readTHiveBucket(r);
        continue;
      case 6:
        if (r.fieldType !== 8) break;
        v.file_format = r.i32() as TFileFormatType;
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.compression_type = r.i32() as TFileCompressType;
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.location = readTHiveLocationParams(r);
        continue;
      case 9:
        if (r.fieldType !== 13) break;
        v.hadoop_config = readMap(r, 11, rString, 11, rString);
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.overwrite = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 12) break;
        v.serde_properties = readTHiveSerDeProperties(r);
        continue;
      case 12:
        if (r.fieldType !== 15) break;
        v.broker_addresses = readList(r, 12, readTNetworkAddress);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TS3MPUPendingUpload {
  bucket?: string;
  key?: string;
  upload_id?: string;
  etags?: Map<number, string>;
}

export function writeTS3MPUPendingUpload(w: ThriftWriter, v: TS3MPUPendingUpload): void {
  w.structBegin();
  if (v.bucket !== undefined) {
    w.field(11, 1);
    w.string(v.bucket);
  }
  if (v.key !== undefined) {
    w.field(11, 2);
    w.string(v.key);
  }
  if (v.upload_id !== undefined) {
    w.field(11, 3);
    w.string(v.upload_id);
  }
  if (v.etags !== undefined) {
    w.field(13, 4);
    writeMap(w, 8, 11, v.etags, wI32, wString);
  }
  w.structEnd();
}

export function readTS3MPUPendingUpload(r: ThriftReader): TS3MPUPendingUpload {
  const v = {} as TS3MPUPendingUpload;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.bucket = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.key = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.upload_id = r.string();
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.etags = readMap(r, 8, rI32, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface THivePartitionUpdate {
  name?: string;
  update_mode?: TUpdateMode;
  location?: THiveLocationParams;
  file_names?: string[];
  row_count?: bigint;
  file_size?: bigint;
  s3_mpu_pending_uploads?: TS3MPUPendingUpload[];
}

export function writeTHivePartitionUpdate(w: ThriftWriter, v: THivePartitionUpdate): void {
  w.structBegin();
  if (v.name !== undefined) {
    w.field(11, 1);
    w.string(v.name);
  }
  if (v.update_mode !== undefined) {
    w.field(8, 2);
    w.i32(v.update_mode);
  }
  if (v.location !== undefined) {
    w.field(12, 3);
    writeTHiveLocationParams(w, v.location);
  }
  if (v.file_names !== undefined) {
    w.field(15, 4);
    writeList(w, 11, v.file_names, wString);
  }
  if (v.row_count !== undefined) {
    w.field(10, 5);
    w.i64(v.row_count);
  }
  if (v.file_size !== undefined) {
    w.field(10, 6);
    w.i64(v.file_size);
  }
  if (v.s3_mpu_pending_uploads !== undefined) {
    w.field(15, 7);
    writeList(w, 12, v.s3_mpu_pending_uploads, writeTS3MPUPendingUpload);
  }
  w.structEnd();
}

export function readTHivePartitionUpdate(r: ThriftReader): THivePartitionUpdate {
  const v = {} as THivePartitionUpdate;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 8) break;
        v.update_mode = r.i32() as TUpdateMode;
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.location = readTHiveLocationParams(r);
        continue;
      case 4:
        if (r.fieldType !== 15) break;
        v.file_names = readList(r, 11, rString);
        continue;
      case 5:
        if (r.fieldType !== 10) break;
        v.row_count = r.i64();
        continue;
      case 6:
        if (r.fieldType !== 10) break;
        v.file_size = r.i64();
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.s3_mpu_pending_uploads = readList(r, 12, readTS3MPUPendingUpload);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TIcebergCommitData {
  file_path?: string;
  row_count?: bigint;
  file_size?: bigint;
  file_content?: TFileContent;
  partition_values?: string[];
  referenced_data_files?: string[];
}

export function writeTIcebergCommitData(w: ThriftWriter, v: TIcebergCommitData): void {
  w.structBegin();
  if (v.file_path !== undefined) {
    w.field(11, 1);
    w.string(v.file_path);
  }
  if (v.row_count !== undefined) {
    w.field(10, 2);
    w.i64(v.row_count);
  }
  if (v.file_size !== undefined) {
    w.field(10, 3);
    w.i64(v.file_size);
  }
  if (v.file_content !== undefined) {
    w.field(8, 4);
    w.i32(v.file_content);
  }
  if (v.partition_values !== undefined) {
    w.field(15, 5);
    writeList(w, 11, v.partition_values, wString);
  }
  if (v.referenced_data_files !== undefined) {
    w.field(15, 6);
    writeList(w, 11, v.referenced_data_files, wString);
  }
  w.structEnd();
}

export function readTIcebergCommitData(r: ThriftReader): TIcebergCommitData {
  const v = {} as TIcebergCommitData;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.file_path = r.string();
        continue;
      case 2:
        if (r.fieldType !== 10) break;
        v.row_count = r.i64();
        continue;
      case 3:
        if (r.fieldType !== 10) break;
        v.file_size = r.i64();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.file_content = r.i32() as TFileContent;
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.partition_values = readList(r, 11, rString);
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.referenced_data_files = readList(r, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TSortField {
  source_column_id?: number;
  ascending?: boolean;
  null_first?: boolean;
}

export function writeTSortField(w: ThriftWriter, v: TSortField): void {
  w.structBegin();
  if (v.source_column_id !== undefined) {
    w.field(8, 1);
    w.i32(v.source_column_id);
  }
  if (v.ascending !== undefined) {
    w.boolField(2, v.ascending);
  }
  if (v.null_first !== undefined) {
    w.boolField(3, v.null_first);
  }
  w.structEnd();
}

export function readTSortField(r: ThriftReader): TSortField {
  const v = {} as TSortField;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.source_column_id = r.i32();
        continue;
      case 2:
        if (r.fieldType !== 2) break;
        v.ascending = r.bool();
        continue;
      case 3:
        if (r.fieldType !== 2) break;
        v.null_first = r.bool();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TIcebergTableSink {
  db_name?: string;
  tb_name?: string;
  schema_json?: string;
  partition_specs_json?: Map<number, string>;
  partition_spec_id?: number;
  sort_fields?: TSortField[];
  file_format?: TFileFormatType;
  output_path?: string;
  hadoop_config?: Map<string, string>;
  overwrite?: boolean;
  file_type?: TFileType;
  original_output_path?: string;
  compression_type?: TFileCompressType;
  broker_addresses?: TNetworkAddress[];
  static_partition_values?: Map<string, string>;
}

export function writeTIcebergTableSink(w: ThriftWriter, v: TIcebergTableSink): void {
  w.structBegin();
  if (v.db_name !== undefined) {
    w.field(11, 1);
    w.string(v.db_name);
  }
  if (v.tb_name !== undefined) {
    w.field(11, 2);
    w.string(v.tb_name);
  }
  if (v.schema_json !== undefined) {
    w.field(11, 3);
    w.string(v.schema_json);
  }
  if (v.partition_specs_json !== undefined) {
    w.field(13, 4);
    writeMap(w, 8, 11, v.partition_specs_json, wI32, wString);
  }
  if (v.partition_spec_id !== undefined) {
    w.field(8, 5);
    w.i32(v.partition_spec_id);
  }
  if (v.sort_fields !== undefined) {
    w.field(15, 6);
    writeList(w, 12, v.sort_fields, writeTSortField);
  }
  if (v.file_format !== undefined) {
    w.field(8, 7);
    w.i32(v.file_format);
  }
  if (v.output_path !== undefined) {
    w.field(11, 8);
    w.string(v.output_path);
  }
  if (v.hadoop_config !== undefined) {
    w.field(13, 9);
    writeMap(w, 11, 11, v.hadoop_config, wString, wString);
  }
  if (v.overwrite !== undefined) {
    w.boolField(10, v.overwrite);
  }
  if (v.file_type !== undefined) {
    w.field(8, 11);
    w.i32(v.file_type);
  }
  if (v.original_output_path !== undefined) {
    w.field(11, 12);
    w.string(v.original_output_path);
  }
  if (v.compression_type !== undefined) {
    w.field(8, 13);
    w.i32(v.compression_type);
  }
  if (v.broker_addresses !== undefined) {
    w.field(15, 14);
    writeList(w, 12, v.broker_addresses, writeTNetworkAddress);
  }
  if (v.static_partition_values !== undefined) {
    w.field(13, 15);
    writeMap(w, 11, 11, v.static_partition_values, wString, wString);
  }
  w.structEnd();
}

export function readTIcebergTableSink(r: ThriftReader): TIcebergTableSink {
  const v = {} as TIcebergTableSink;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 11) break;
        v.db_name = r.string();
        continue;
      case 2:
        if (r.fieldType !== 11) break;
        v.tb_name = r.string();
        continue;
      case 3:
        if (r.fieldType !== 11) break;
        v.schema_json = r.string();
        continue;
      case 4:
        if (r.fieldType !== 13) break;
        v.partition_specs_json = readMap(r, 8, rI32, 11, rString);
        continue;
      case 5:
        if (r.fieldType !== 8) break;
        v.partition_spec_id = r.i32();
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.sort_fields = readList(r, 12, readTSortField);
        continue;
      case 7:
        if (r.fieldType !== 8) break;
        v.file_format = r.i32() as TFileFormatType;
        continue;
      case 8:
        if (r.fieldType !== 11) break;
        v.output_path = r.string();
        continue;
      case 9:
        if (r.fieldType !== 13) break;
        v.hadoop_config = readMap(r, 11, rString, 11, rString);
        continue;
      case 10:
        if (r.fieldType !== 2) break;
        v.overwrite = r.bool();
        continue;
      case 11:
        if (r.fieldType !== 8) break;
        v.file_type = r.i32() as TFileType;
        continue;
      case 12:
        if (r.fieldType !== 11) break;
        v.original_output_path = r.string();
        continue;
      case 13:
        if (r.fieldType !== 8) break;
        v.compression_type = r.i32() as TFileCompressType;
        continue;
      case 14:
        if (r.fieldType !== 15) break;
        v.broker_addresses = readList(r, 12, readTNetworkAddress);
        continue;
      case 15:
        if (r.fieldType !== 13) break;
        v.static_partition_values = readMap(r, 11, rString, 11, rString);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export interface TDictionarySink {
  dictionary_id?: bigint;
  version_id?: bigint;
  dictionary_name?: string;
  layout_type?: TDictLayoutType;
  key_output_expr_slots?: bigint[];
  value_output_expr_slots?: bigint[];
  value_names?: string[];
  skip_null_key?: boolean;
  memory_limit?: bigint;
}

export function writeTDictionarySink(w: ThriftWriter, v: TDictionarySink): void {
  w.structBegin();
  if (v.dictionary_id !== undefined) {
    w.field(10, 1);
    w.i64(v.dictionary_id);
  }
  if (v.version_id !== undefined) {
    w.field(10, 2);
    w.i64(v.version_id);
  }
  if (v.dictionary_name !== undefined) {
    w.field(11, 3);
    w.string(v.dictionary_name);
  }
  if (v.layout_type !== undefined) {
    w.field(8, 4);
    w.i32(v.layout_type);
  }
  if (v.key_output_expr_slots !== undefined) {
    w.field(15, 5);
    writeList(w, 10, v.key_output_expr_slots, wI64);
  }
  if (v.value_output_expr_slots !== undefined) {
    w.field(15, 6);
    writeList(w, 10, v.value_output_expr_slots, wI64);
  }
  if (v.value_names !== undefined) {
    w.field(15, 7);
    writeList(w, 11, v.value_names, wString);
  }
  if (v.skip_null_key !== undefined) {
    w.boolField(8, v.skip_null_key);
  }
  if (v.memory_limit !== undefined) {
    w.field(10, 9);
    w.i64(v.memory_limit);
  }
  w.structEnd();
}

export function readTDictionarySink(r: ThriftReader): TDictionarySink {
  const v = {} as TDictionarySink;
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
        if (r.fieldType !== 11) break;
        v.dictionary_name = r.string();
        continue;
      case 4:
        if (r.fieldType !== 8) break;
        v.layout_type = r.i32() as TDictLayoutType;
        continue;
      case 5:
        if (r.fieldType !== 15) break;
        v.key_output_expr_slots = readList(r, 10, rI64);
        continue;
      case 6:
        if (r.fieldType !== 15) break;
        v.value_output_expr_slots = readList(r, 10, rI64);
        continue;
      case 7:
        if (r.fieldType !== 15) break;
        v.value_names = readList(r, 11, rString);
        continue;
      case 8:
        if (r.fieldType !== 2) break;
        v.skip_null_key = r.bool();
        continue;
      case 9:
        if (r.fieldType !== 10) break;
        v.memory_limit = r.i64();
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  return v;
}

export type TBlackholeSink = Record<never, never>;

export function writeTBlackholeSink(w: ThriftWriter, _v: TBlackholeSink): void {
  w.structBegin();
  w.structEnd();
}

export function readTBlackholeSink(r: ThriftReader): TBlackholeSink {
  const v = {} as TBlackholeSink;
  r.structBegin();
  while (r.fieldBegin()) r.skip(r.fieldType);
  r.structEnd();
  return v;
}

export interface TDataSink {
  type: TDataSinkType;
  stream_sink?: TDataStreamSink;
  result_sink?: TResultSink;
  mysql_table_sink?: TMysqlTableSink;
  export_sink?: TExportSink;
  olap_table_sink?: TOlapTableSink;
  memory_scratch_sink?: TMemoryScratchSink;
  odbc_table_sink?: TOdbcTableSink;
  result_file_sink?: TResultFileSink;
  jdbc_table_sink?: TJdbcTableSink;
  multi_cast_stream_sink?: TMultiCastDataStreamSink;
  hive_table_sink?: THiveTableSink;
  iceberg_table_sink?: TIcebergTableSink;
  dictionary_sink?: TDictionarySink;
  blackhole_sink?: TBlackholeSink;
}

export function writeTDataSink(w: ThriftWriter, v: TDataSink): void {
  w.structBegin();
  w.field(8, 1);
  w.i32(v.type);
  if (v.stream_sink !== undefined) {
    w.field(12, 2);
    writeTDataStreamSink(w, v.stream_sink);
  }
  if (v.result_sink !== undefined) {
    w.field(12, 3);
    writeTResultSink(w, v.result_sink);
  }
  if (v.mysql_table_sink !== undefined) {
    w.field(12, 5);
    writeTMysqlTableSink(w, v.mysql_table_sink);
  }
  if (v.export_sink !== undefined) {
    w.field(12, 6);
    writeTExportSink(w, v.export_sink);
  }
  if (v.olap_table_sink !== undefined) {
    w.field(12, 7);
    writeTOlapTableSink(w, v.olap_table_sink);
  }
  if (v.memory_scratch_sink !== undefined) {
    w.field(12, 8);
    writeTMemoryScratchSink(w, v.memory_scratch_sink);
  }
  if (v.odbc_table_sink !== undefined) {
    w.field(12, 9);
    writeTOdbcTableSink(w, v.odbc_table_sink);
  }
  if (v.result_file_sink !== undefined) {
    w.field(12, 10);
    writeTResultFileSink(w, v.result_file_sink);
  }
  if (v.jdbc_table_sink !== undefined) {
    w.field(12, 11);
    writeTJdbcTableSink(w, v.jdbc_table_sink);
  }
  if (v.multi_cast_stream_sink !== undefined) {
    w.field(12, 12);
    writeTMultiCastDataStreamSink(w, v.multi_cast_stream_sink);
  }
  if (v.hive_table_sink !== undefined) {
    w.field(12, 13);
    writeTHiveTableSink(w, v.hive_table_sink);
  }
  if (v.iceberg_table_sink !== undefined) {
    w.field(12, 14);
    writeTIcebergTableSink(w, v.iceberg_table_sink);
  }
  if (v.dictionary_sink !== undefined) {
    w.field(12, 15);
    writeTDictionarySink(w, v.dictionary_sink);
  }
  if (v.blackhole_sink !== undefined) {
    w.field(12, 16);
    writeTBlackholeSink(w, v.blackhole_sink);
  }
  w.structEnd();
}

export function readTDataSink(r: ThriftReader): TDataSink {
  const v = {} as TDataSink;
  r.structBegin();
  while (r.fieldBegin()) {
    switch (r.fieldId) {
      case 1:
        if (r.fieldType !== 8) break;
        v.type = r.i32() as TDataSinkType;
        continue;
      case 2:
        if (r.fieldType !== 12) break;
        v.stream_sink = readTDataStreamSink(r);
        continue;
      case 3:
        if (r.fieldType !== 12) break;
        v.result_sink = readTResultSink(r);
        continue;
      case 5:
        if (r.fieldType !== 12) break;
        v.mysql_table_sink = readTMysqlTableSink(r);
        continue;
      case 6:
        if (r.fieldType !== 12) break;
        v.export_sink = readTExportSink(r);
        continue;
      case 7:
        if (r.fieldType !== 12) break;
        v.olap_table_sink = readTOlapTableSink(r);
        continue;
      case 8:
        if (r.fieldType !== 12) break;
        v.memory_scratch_sink = readTMemoryScratchSink(r);
        continue;
      case 9:
        if (r.fieldType !== 12) break;
        v.odbc_table_sink = readTOdbcTableSink(r);
        continue;
      case 10:
        if (r.fieldType !== 12) break;
        v.result_file_sink = readTResultFileSink(r);
        continue;
      case 11:
        if (r.fieldType !== 12) break;
        v.jdbc_table_sink = readTJdbcTableSink(r);
        continue;
      case 12:
        if (r.fieldType !== 12) break;
        v.multi_cast_stream_sink = readTMultiCastDataStreamSink(r);
        continue;
      case 13:
        if (r.fieldType !== 12) break;
        v.hive_table_sink = readTHiveTableSink(r);
        continue;
      case 14:
        if (r.fieldType !== 12) break;
        v.iceberg_table_sink = readTIcebergTableSink(r);
        continue;
      case 15:
        if (r.fieldType !== 12) break;
        v.dictionary_sink = readTDictionarySink(r);
        continue;
      case 16:
        if (r.fieldType !== 12) break;
        v.blackhole_sink = readTBlackholeSink(r);
        continue;
    }
    r.skip(r.fieldType);
  }
  r.structEnd();
  if (v.type === undefined) missing("TDataSink", "type");
  return v;
}

// SPDX-License-Identifier: Apache-2.0
// Interface definitions of Apache Doris, module MasterService. Source of truth for idl/gen/thrift; run `deno task gen` after a change.

include "AgentService.thrift"
include "PaloInternalService.thrift"
include "Types.thrift"
include "Status.thrift"

enum TResourceType {
  TRESOURCE_CPU_SHARE = 0,
  TRESOURCE_IO_SHARE = 1,
  TRESOURCE_SSD_READ_IOPS = 2,
  TRESOURCE_SSD_WRITE_IOPS = 3,
  TRESOURCE_SSD_READ_MBPS = 4,
  TRESOURCE_SSD_WRITE_MBPS = 5,
  TRESOURCE_HDD_READ_IOPS = 6,
  TRESOURCE_HDD_WRITE_IOPS = 7,
  TRESOURCE_HDD_READ_MBPS = 8,
  TRESOURCE_HDD_WRITE_MBPS = 9,
}

struct TTabletInfo {
  1: required i64 tablet_id,
  2: required i32 schema_hash,
  3: required i64 version,
  4: required i64 version_hash,
  5: required i64 row_count,
  6: required i64 data_size,
  7: optional Types.TStorageMedium storage_medium,
  8: optional list<i64> transaction_ids,
  9: optional i64 total_version_count,
  10: optional i64 path_hash,
  11: optional bool version_miss,
  12: optional bool used,
  13: optional i64 partition_id,
  14: optional bool is_in_memory,
  15: optional i64 replica_id,
  16: optional i64 remote_data_size,
  19: optional i64 cooldown_term,
  20: optional Types.TUniqueId cooldown_meta_id,
  21: optional i64 visible_version_count,
  22: optional i64 local_index_size = 0,
  23: optional i64 local_segment_size = 0,
  24: optional i64 remote_index_size = 0,
  25: optional i64 remote_segment_size = 0,
  1000: optional bool is_persistent,
}

struct TFinishTaskRequest {
  1: required Types.TBackend backend,
  2: required Types.TTaskType task_type,
  3: required i64 signature,
  4: required Status.TStatus task_status,
  5: optional i64 report_version,
  6: optional list<TTabletInfo> finish_tablet_infos,
  7: optional i64 tablet_checksum,
  8: optional i64 request_version,
  9: optional i64 request_version_hash,
  10: optional string snapshot_path,
  11: optional list<i64> error_tablet_ids,
  12: optional list<string> snapshot_files,
  13: optional map<i64,list<string>> tablet_files,
  14: optional list<i64> downloaded_tablet_ids,
  15: optional i64 copy_size,
  16: optional i64 copy_time_ms,
  17: optional map<i64,i64> succ_tablets,
  18: optional map<i64,i64> table_id_to_delta_num_rows,
  19: optional map<i64,map<i64,i64>> table_id_to_tablet_id_to_delta_num_rows,
  20: optional list<AgentService.TCalcDeleteBitmapPartitionInfo> resp_partitions,
}

struct TTablet {
  1: required list<TTabletInfo> tablet_infos,
}

struct TDisk {
  1: required string root_path,
  2: required i64 disk_total_capacity,
  3: required i64 data_used_capacity,
  4: required bool used,
  5: optional i64 disk_available_capacity,
  6: optional i64 path_hash,
  7: optional Types.TStorageMedium storage_medium,
  8: optional i64 remote_used_capacity,
  9: optional i64 trash_used_capacity,
}

struct TPluginInfo {
  1: required string plugin_name,
  2: required i32 type,
}

struct TReportRequest {
  1: required Types.TBackend backend,
  2: optional i64 report_version,
  3: optional map<Types.TTaskType,set<i64>> tasks,
  4: optional map<i64,TTablet> tablets,
  5: optional map<string,TDisk> disks,
  6: optional bool force_recovery,
  7: optional list<TTablet> tablet_list,
  8: optional i64 tablet_max_compaction_score,
  9: optional list<AgentService.TStoragePolicy> storage_policy,
  10: optional list<AgentService.TStorageResource> resource,
  11: i32 num_cores,
  12: i32 pipeline_executor_size,
  13: optional map<i64,i64> partitions_version,
  14: optional i64 num_tablets,
  15: optional list<AgentService.TIndexPolicy> index_policy,
  16: optional i64 running_tasks,
}

struct TMasterResult {
  1: required Status.TStatus status,
}

struct TResourceGroup {
  1: required map<TResourceType,i32> resourceByType,
}

struct TUserResource {
  1: required TResourceGroup resource,
  2: required map<string,i32> shareByGroup,
}

struct TFetchResourceResult {
  1: required AgentService.TAgentServiceVersion protocolVersion,
  2: required i64 resourceVersion,
  3: required map<string,TUserResource> resourceByUser,
}

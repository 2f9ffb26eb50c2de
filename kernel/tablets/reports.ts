/** FrontendService.report: what a backend tells of itself now and then. */
import { type TMasterResult, type TReportRequest, TStatusCode } from "../../idl/thrift.ts";
import type { Logger } from "../base/mod.ts";
import type { BackendRegistry } from "../cluster/mod.ts";
import type { TabletCleaner } from "./cleaner.ts";

/** Takes over disks, cores and tablets of a report. */
export function handleReport(
  request: TReportRequest,
  deps: { readonly registry: BackendRegistry; readonly cleaner: TabletCleaner; readonly log: Logger },
): TMasterResult {
  const backend = deps.registry.byThrift(request.backend);
  if (!backend) {
    return {
      status: {
        status_code: TStatusCode.INTERNAL_ERROR,
        error_msgs: [
          `Backend ${request.backend.host}:${request.backend.be_port} is not part of this cluster`,
        ],
      },
    };
  }
  deps.registry.update(backend.id, {
    ...(request.num_cores === undefined ? {} : { cores: Math.max(1, request.num_cores) }),
    ...(request.pipeline_executor_size === undefined
      ? {}
      : { pipelineExecutorSize: Math.max(1, request.pipeline_executor_size) }),
    ...(request.num_tablets === undefined ? {} : { tabletCount: Number(request.num_tablets) }),
    ...(request.tablets === undefined ? {} : { tabletCount: request.tablets.size }),
    ...(request.disks === undefined ? {} : {
      disks: [...request.disks.values()].map((disk) => ({
        path: disk.root_path,
        totalCapacity: disk.disk_total_capacity,
        usedCapacity: disk.data_used_capacity,
        availableCapacity: disk.disk_available_capacity ?? 0n,
        usable: disk.used,
      })),
    }),
  });
  deps.cleaner.onReport(backend, request).catch((error: unknown) =>
    deps.log.warn("Tablet report could not be acted on", {
      backend: backend.id,
      reason: error instanceof Error ? error.message : String(error),
    })
  );
  return { status: { status_code: TStatusCode.OK } };
}

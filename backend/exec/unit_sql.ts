/** SQL of a task: its fragment's plan with the fused fragments inside. @module */
import {
  type TFileRangeDesc,
  type TFileScanRangeParams,
  type TPlanNode,
  TPlanNodeType,
  type TScanRangeParams,
} from "../../idl/thrift.ts";
import type { ScanTablet, TabletStore } from "../storage/api.ts";
import { fileScanSql, olapScanSql, type PlanEnv, planSql } from "./plan/mod.ts";
import { invalid, unsupported } from "./errors.ts";
import type { QueryWork } from "./request.ts";
import type { Unit } from "./tasks.ts";

/** What the SQL refers to. */
export interface UnitSources {
  readonly work: QueryWork;
  readonly store: TabletStore;
  /** SELECT of the rows that came through an exchange that is not fused. */
  exchange(unit: Unit, node: TPlanNode): string;
  fileFor(loadId: { readonly hi: bigint; readonly lo: bigint }): string | undefined;
  /** Decimals below aggregations in 64 bits: an overflow fails the statement, see `isOverflow`. */
  readonly optimistic?: boolean;
}

/**
 * Whether every aggregation of a task has all its rows before the task gives its first one, so that a statement that streams its
 * rows can be run again after an overflow. A union gives rows of one child before it asks the next.
 */
export function aggregatesFirst(unit: Unit): boolean {
  return unit.fragment.plan.nodes.every((node) => node.node_type !== TPlanNodeType.UNION_NODE) &&
    [...unit.fused.values()].every(aggregatesFirst);
}

/**
 * SELECT of a task's rows, columns `s<slot id>`. It fixes which loads the scans see: run it at once.
 * @throws StatusError for a plan that cannot be run
 */
export function unitSql(unit: Unit, sources: UnitSources): string {
  return planSql(unit.fragment.plan, envOf(unit, sources));
}

/** Where the nodes of a unit's plan get their rows. */
export function envOf(unit: Unit, sources: UnitSources): PlanEnv {
  const { descriptors } = sources.work;
  const context = { ...sources.work.context, optimistic: sources.optimistic === true };
  const rangesOf = (node: TPlanNode) => unit.instance.ranges.get(node.node_id) ?? [];
  return {
    descriptors,
    context,
    scan: (node) => olapScanSql(node, tabletsOf(rangesOf(node)), sources.store, descriptors),
    exchange: (node) => {
      const fused = unit.fused.get(node.node_id);
      return fused === undefined ? sources.exchange(unit, node) : unitSql(fused, sources);
    },
    file: (node) => {
      const { params, ranges, path } = fileSource(node, rangesOf(node), sources);
      return fileScanSql(node, params, ranges, path, descriptors, context);
    },
    dataGen: (node) =>
      rangesOf(node).flatMap(({ scan_range }) =>
        scan_range.data_gen_scan_range === undefined ? [] : [scan_range.data_gen_scan_range]
      ),
  };
}

function tabletsOf(ranges: readonly TScanRangeParams[]): ScanTablet[] {
  return ranges.map(({ scan_range }) => {
    const range = scan_range.palo_scan_range;
    if (range === undefined) throw invalid("A scan range of a tablet scan names no tablet");
    if (!/^\d{1,18}$/.test(range.version)) {
      throw invalid(`Version '${range.version}' of a tablet is no number`);
    }
    return { tabletId: range.tablet_id, version: BigInt(range.version) };
  });
}

/** The file of a FILE_SCAN_NODE in one instance. */
export interface FileSource {
  readonly node: TPlanNode;
  readonly params: TFileScanRangeParams;
  readonly ranges: readonly TFileRangeDesc[];
  readonly path: string;
}

/** @throws StatusError for a file that is not the body of a stream load of this backend */
export function fileSource(
  node: TPlanNode,
  ranges: readonly TScanRangeParams[],
  sources: Pick<UnitSources, "work" | "fileFor">,
): FileSource {
  const scan = ranges[0]?.scan_range.ext_scan_range?.file_scan_range;
  if (scan === undefined || ranges.length !== 1) {
    throw invalid(`A file scan takes one scan range of a file, not ${ranges.length}`);
  }
  const params = scan.params ?? sources.work.fileScanParams.get(node.node_id);
  if (params === undefined) throw invalid("A file scan has no parameters");
  const files = scan.ranges ?? [];
  const loadId = params.load_id ?? files[0]?.load_id;
  const path = loadId === undefined ? undefined : sources.fileFor(loadId);
  if (path === undefined) throw unsupported("The embedded backend reads files of stream loads only");
  return { node, params, ranges: files, path };
}

/** The fragment of a stream load, run to its end for the server that took the body. @module */
import type { DuckDBConnection } from "@duckdb/node-api";
import { type TPipelineFragmentParams, TPlanNodeType, TStatusCode } from "../../idl/thrift.ts";
import type { ExecutorDeps, LoadOutcome, RunLoadOptions } from "./api.ts";
import { readRows } from "../storage/rows.ts";
import { StatusError } from "../storage/api.ts";
import { invalid, toStatusError } from "./errors.ts";
import { fileCountsSql, outputSql } from "./plan/mod.ts";
import { readRequest } from "./request.ts";
import { guarded } from "./statement.ts";
import { planTasks, type Unit } from "./tasks.ts";
import { fileSource, type UnitSources, unitSql } from "./unit_sql.ts";

/** Characters of a line that are shown. */
const MAX_LINE_TEXT = 1024;

/** @throws StatusError; DataQualityError when too many rows do not fit */
export async function runStreamLoad(
  params: TPipelineFragmentParams,
  { signal, maxFilterRatio }: RunLoadOptions,
  deps: ExecutorDeps,
): Promise<LoadOutcome> {
  const request = readRequest({ params_list: [params] });
  // What does not convert in a file is NULL, in strict mode too: there it is for the table sink to filter.
  const work = { ...request, context: { ...request.context, strictCast: false } };
  const task = planTasks(work, true).tasks[0]!;
  const { fragment } = task.root;
  const sink = fragment.sink.olap_table_sink;
  if (sink === undefined) throw invalid("A stream load has no table to write into");
  const sources: UnitSources = {
    work,
    store: deps.store,
    exchange: (_unit, node) => {
      throw invalid(`A stream load has the exchange ${node.node_id}`);
    },
    fileFor: deps.fileFor,
  };
  const held = await deps.store.database.acquire();
  try {
    const { connection } = held;
    const counts = await countFile(task.root, sources, connection, signal);
    const sql = unitSql(task.root, sources);
    const result = await deps.tableSink.write(sink, {
      sql: fragment.outputExprs.length > 0 ? outputSql(sql, fragment.outputExprs, work.context) : sql,
      connection,
      filteredBefore: counts.filtered,
      ...(counts.bad === undefined ? {} : { filteredRows: [counts.bad] }),
      maxFilterRatio,
      signal,
    });
    return {
      ...result,
      filteredRows: result.filteredRows + counts.filtered,
      totalRows: counts.total,
      unselectedRows: counts.unselected,
    };
  } catch (error) {
    if (signal.aborted) {
      throw new StatusError(TStatusCode.CANCELLED, `The load was cancelled: ${text(signal.reason)}`, {
        cause: error,
      });
    }
    throw toStatusError(error);
  } finally {
    await held.release();
  }
}

interface FileCounts {
  readonly total: bigint;
  readonly filtered: bigint;
  readonly unselected: bigint;
  /** A line that is not well-formed. */
  readonly bad: { readonly reason: string; readonly row: string } | undefined;
}

async function countFile(
  unit: Unit,
  sources: UnitSources,
  connection: DuckDBConnection,
  signal: AbortSignal,
): Promise<FileCounts> {
  const node = unit.fragment.plan.nodes.find((n) => n.node_type === TPlanNodeType.FILE_SCAN_NODE);
  if (node === undefined) throw invalid("A stream load has no file scan");
  const { params, ranges, path } = fileSource(node, unit.instance.ranges.get(node.node_id) ?? [], sources);
  const { descriptors, context } = sources.work;
  const sql = fileCountsSql(node, params, ranges, path, descriptors, context);
  const [total, filtered, unselected, bad] =
    (await guarded(connection, signal, () => readRows(connection, sql)))[0]!;
  return {
    total: total as bigint,
    filtered: filtered as bigint,
    unselected: unselected as bigint,
    bad: bad === null ? undefined : {
      reason: "the line does not have the format and the columns of the load",
      row: String(bad).slice(0, MAX_LINE_TEXT),
    },
  };
}

function text(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}

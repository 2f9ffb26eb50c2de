/** INSERT: a transaction, a plan with a table sink, commit, and the wait until the rows are visible. */
import { analyzeInsert } from "../analyzer/mod.ts";
import { toDorisError } from "../base/mod.ts";
import { cutInsert } from "../fragments/mod.ts";
import { generatedLabel, insertInfo, loadTarget } from "../load/mod.ts";
import { optimizeInsert } from "../optimizer/mod.ts";
import type { PhysicalInsert } from "../plan/mod.ts";
import type { StatementOutcome } from "../spi/mod.ts";
import type { Insert } from "../sql/mod.ts";
import type { EngineParts } from "./parts.ts";
import {
  analyzeContextOf,
  optimizeContextOf,
  placePlan,
  requestContextOf,
  type StatementFrame,
} from "./planning.ts";

export interface PlannedInsert {
  readonly insert: PhysicalInsert;
  readonly partitions: readonly number[] | undefined;
  readonly label: string | undefined;
}

export function planInsert(parts: EngineParts, frame: StatementFrame, statement: Insert): PlannedInsert {
  const logical = analyzeInsert(statement, analyzeContextOf(parts, frame));
  const { insert } = optimizeInsert(logical, optimizeContextOf(parts, frame));
  return { insert, partitions: logical.partitions, label: logical.label };
}

/** Runs an INSERT to its end. */
export async function runInsert(
  parts: EngineParts,
  frame: StatementFrame,
  statement: Insert,
): Promise<StatementOutcome> {
  const planned = planInsert(parts, frame, statement);
  const { table } = planned.insert;
  const label = planned.label ?? generatedLabel(frame.queryId);
  const { insert } = planned;
  if (insert.plan.kind === "empty") return ok(0, "");
  const timeoutMs = frame.session.numberVariable("insert_timeout") * 1000;
  const transaction = parts.transactions.begin({
    databaseId: table.databaseId,
    table,
    label,
    source: "INSERT_STREAMING",
    coordinator: `FE: ${parts.identity.host}`,
    timeoutMs,
  });
  try {
    const report = await runSink(parts, frame, planned, transaction.id, timeoutMs);
    frame.session.checkCancelled();
    parts.transactions.commit(transaction.id, report.commits, report.loadedRows);
    parts.counters.loadedRows += report.loadedRows;
    const visible = await parts.transactions.waitVisible(
      transaction.id,
      frame.session.numberVariable("insert_visible_timeout_ms"),
    );
    const status = visible ? "VISIBLE" : "COMMITTED";
    return ok(report.loadedRows, insertInfo(label, status, transaction.id), report.filteredRows);
  } catch (error) {
    const failure = toDorisError(error);
    parts.transactions.abort(transaction.id, failure.message);
    throw failure;
  }
}

function ok(affectedRows: number, info: string, filteredRows = 0): StatementOutcome {
  return { kind: "ok", affectedRows, warnings: Math.min(filteredRows, 65_535), info };
}

async function runSink(
  parts: EngineParts,
  frame: StatementFrame,
  { insert, partitions }: PlannedInsert,
  transactionId: number,
  timeoutMs: number,
) {
  const target = loadTarget(insert.table, partitions, parts.registry);
  const plan = cutInsert({ ...insert, table: target.table }, partitions);
  const context = requestContextOf(parts, frame, "mysql_text", {
    loadId: frame.queryId,
    transactionId,
    timeout: Math.ceil(timeoutMs / 1000),
    backends: target.backends,
    strict: frame.session.variable("enable_insert_strict") !== false,
  });
  const { requests } = placePlan(parts, frame, plan, context);
  const execution = parts.coordinator.start({
    queryId: frame.queryId,
    requests,
    resultBackends: [],
    timeoutMs,
  });
  frame.session.onCancel(execution);
  return await execution.load();
}

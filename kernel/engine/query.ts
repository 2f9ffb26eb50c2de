/** Planning and running queries. */
import { analyzeQuery } from "../analyzer/mod.ts";
import { toDorisError } from "../base/mod.ts";
import { cutQuery } from "../fragments/mod.ts";
import { optimize } from "../optimizer/mod.ts";
import type { PhysicalQuery } from "../plan/mod.ts";
import type { ResultBatch, RowEncoding, StatementOutcome } from "../spi/mod.ts";
import type { Query } from "../sql/mod.ts";
import type { LiteralValue } from "../types/mod.ts";
import type { EngineParts } from "./parts.ts";
import {
  analyzeContextOf,
  optimizeContextOf,
  placePlan,
  requestContextOf,
  type StatementFrame,
} from "./planning.ts";
import { columnMetaOf, constantRows, protocolError } from "./results.ts";

/** SQL's plan, before it is cut. */
export function planQuery(parts: EngineParts, frame: StatementFrame, query: Query): PhysicalQuery {
  const logical = analyzeQuery(query, analyzeContextOf(parts, frame));
  return optimize(logical, optimizeContextOf(parts, frame)).query;
}

/** The rows of a plan that is nothing but constants: such a query needs no backend. */
export function constantRowsOf(query: PhysicalQuery): LiteralValue[][] | undefined {
  const { plan, output } = query;
  if (plan.kind === "empty") return [];
  if (plan.kind !== "values") return undefined;
  const at = output.map(({ slot }) => plan.slots.findIndex((candidate) => candidate.id === slot.id));
  const rows: LiteralValue[][] = [];
  for (const row of plan.rows) {
    const values: LiteralValue[] = [];
    for (const index of at) {
      const expr = row[index];
      if (expr?.kind !== "literal") return undefined;
      values.push(expr.value);
    }
    rows.push(values);
  }
  return rows;
}

/** Runs a query: constants at once, anything else as a stream of rows that backends encode. */
export function runQuery(
  parts: EngineParts,
  frame: StatementFrame,
  query: Query,
  encoding: RowEncoding,
  onEnd: () => void,
): { readonly outcome: StatementOutcome; readonly streaming: boolean } {
  const physical = planQuery(parts, frame, query);
  const constants = constantRowsOf(physical);
  if (constants) return { outcome: constantRows(physical.output, constants), streaming: false };
  const batches = runPlan(parts, frame, physical, encoding, onEnd);
  return {
    outcome: { kind: "stream", columns: columnMetaOf(physical.output), encoding, batches },
    streaming: true,
  };
}

/** Sends the plan and hands out its rows; placing and sending happen before the first row is asked for. */
function runPlan(
  parts: EngineParts,
  frame: StatementFrame,
  physical: PhysicalQuery,
  encoding: RowEncoding,
  onEnd: () => void,
): AsyncIterable<ResultBatch> {
  const { session } = frame;
  const plan = cutQuery(physical);
  const context = requestContextOf(parts, frame, encoding);
  const { requests, resultBackends } = placePlan(parts, frame, plan, context);
  const execution = parts.coordinator.start({
    queryId: frame.queryId,
    requests,
    resultBackends,
    timeoutMs: session.numberVariable("query_timeout") * 1000,
  });
  session.onCancel(execution);
  return {
    async *[Symbol.asyncIterator]() {
      try {
        for await (const { rowCount, data } of execution.rows()) {
          yield { kind: "encoded", encoding, rowCount, data, owned: false };
        }
      } catch (error) {
        parts.counters.failedQueries += 1;
        throw protocolError(toDorisError(error));
      } finally {
        onEnd();
      }
    },
  };
}

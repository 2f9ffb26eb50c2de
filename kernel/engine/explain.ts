/** EXPLAIN in its forms: text lines, one per row. */
import { analyzeInsert, analyzeQuery } from "../analyzer/mod.ts";
import { DorisError, positionAt } from "../base/mod.ts";
import type { CommandResult } from "../commands/mod.ts";
import { cutInsert, cutQuery, explainFragments } from "../fragments/mod.ts";
import { optimize, optimizeInsert, planShape } from "../optimizer/mod.ts";
import {
  type LogicalQuery,
  type PhysicalInsert,
  type PhysicalQuery,
  printLogical,
  printPhysical,
  printPhysicalInsert,
} from "../plan/mod.ts";
import { dumpNode, type Explain } from "../sql/mod.ts";
import type { EngineParts } from "./parts.ts";
import { analyzeContextOf, optimizeContextOf, type StatementFrame } from "./planning.ts";

/** What the reference names the one column. */
const COLUMN = { name: "Explain String(Nereids Planner)", type: { kind: "varchar", length: 255 } } as const;

type Planned =
  & { readonly analyzed: LogicalQuery; readonly logical: LogicalQuery }
  & (
    | { readonly kind: "query"; readonly physical: PhysicalQuery }
    | {
      readonly kind: "insert";
      readonly physical: PhysicalInsert;
      readonly partitions: readonly number[] | undefined;
    }
  );

function plan(parts: EngineParts, frame: StatementFrame, statement: Explain): Planned {
  const inner = statement.statement;
  const analyze = analyzeContextOf(parts, frame);
  const context = optimizeContextOf(parts, frame);
  if (inner.kind === "query_statement") {
    const analyzed = analyzeQuery(inner.query, analyze);
    const { query, logical } = optimize(analyzed, context);
    return { kind: "query", analyzed, logical, physical: query };
  }
  if (inner.kind === "insert") {
    const bound = analyzeInsert(inner, analyze);
    const { insert, logical } = optimizeInsert(bound, context);
    return { kind: "insert", analyzed: bound.query, logical, physical: insert, partitions: bound.partitions };
  }
  throw new DorisError(
    "NotSupported",
    `EXPLAIN of ${inner.kind.replaceAll("_", " ").toUpperCase()} is not supported yet`,
    {
      position: positionAt(frame.source, inner.pos),
    },
  );
}

function linesOf(planned: Planned, statement: Explain): string[] {
  switch (statement.type) {
    case "PARSED":
      return dumpNode(statement.statement).split("\n");
    case "ANALYZED":
      return printLogical(planned.analyzed).split("\n");
    case "LOGICAL":
      return printLogical(planned.logical).split("\n");
    case "PHYSICAL":
      return (planned.kind === "query"
        ? printPhysical(planned.physical)
        : printPhysicalInsert(planned.physical))
        .split("\n");
    case "SHAPE":
      return planShape(planned.physical.plan).split("\n");
    case "NORMAL":
    case "DISTRIBUTED": {
      const fragments = planned.kind === "query"
        ? cutQuery(planned.physical)
        : cutInsert(planned.physical, planned.partitions);
      return explainFragments(fragments, statement.level === "VERBOSE" ? "verbose" : "plain");
    }
    case "MEMO":
    case "ALL":
      throw new DorisError("NotSupported", `EXPLAIN ${statement.type} is not supported yet`);
  }
}

export function explain(parts: EngineParts, frame: StatementFrame, statement: Explain): CommandResult {
  const lines = linesOf(plan(parts, frame, statement), statement);
  return { kind: "rows", columns: [COLUMN], rows: lines.map((line) => [line]) };
}

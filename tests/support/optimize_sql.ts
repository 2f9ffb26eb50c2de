/** SQL through analyzer and optimizer, for tests of planning. */
import { analyzeInsert, analyzeQuery } from "../../kernel/analyzer/mod.ts";
import type { CatalogSnapshot } from "../../kernel/catalog/api.ts";
import {
  CATALOG_STATISTICS,
  DEFAULT_SETTINGS,
  optimize,
  type OptimizeContext,
  optimizeInsert,
  verifyPhysical,
} from "../../kernel/optimizer/mod.ts";
import {
  type LogicalQuery,
  type PhysicalInsert,
  type PhysicalQuery,
  printPlan,
  verifyLogical,
} from "../../kernel/plan/mod.ts";
import { parseStatement } from "../../kernel/sql/mod.ts";
import { TEST_NOW_MICROS, testContext } from "./analyze_context.ts";

export interface PlanOptions {
  readonly catalog: CatalogSnapshot;
  readonly database: string;
  readonly overrides?: Partial<OptimizeContext>;
}

/** One backend, one instance, every rule, the plan verified after each. */
export function testOptimizeContext(
  nextSlotId: () => number,
  overrides: Partial<OptimizeContext> = {},
): OptimizeContext {
  return {
    nextSlotId,
    aliveBackends: 1,
    parallelism: 1,
    disabledRules: new Set(),
    settings: DEFAULT_SETTINGS,
    statistics: CATALOG_STATISTICS,
    fold: { nowMicros: TEST_NOW_MICROS, timeZone: "UTC" },
    verify: (plan, rule) => {
      try {
        verifyLogical(plan);
      } catch (error) {
        throw new Error(`After ${rule}: ${(error as Error).message}\n${printPlan(plan)}`, { cause: error });
      }
    },
    ...overrides,
  };
}

export type PlannedSql =
  | {
    readonly kind: "query";
    readonly analyzed: LogicalQuery;
    readonly logical: LogicalQuery;
    readonly physical: PhysicalQuery;
  }
  | {
    readonly kind: "insert";
    readonly analyzed: LogicalQuery;
    readonly logical: LogicalQuery;
    readonly insert: PhysicalInsert;
  };

/** Analyses, optimizes and verifies one SELECT or INSERT. */
export function planSql(sql: string, { catalog, database, overrides }: PlanOptions): PlannedSql {
  const { statement, text } = parseStatement(sql);
  const analysis = testContext(catalog, database, text);
  const ctx = testOptimizeContext(analysis.nextSlotId, overrides);
  if (statement.kind === "insert") {
    const logicalInsert = analyzeInsert(statement, analysis);
    const { insert, logical } = optimizeInsert(logicalInsert, ctx);
    verifyPhysical({ plan: insert.plan, output: insert.slots.map((slot) => ({ slot, name: slot.name })) });
    return { kind: "insert", analyzed: logicalInsert.query, logical, insert };
  }
  if (statement.kind !== "query_statement") throw new Error(`Neither SELECT nor INSERT: ${sql}`);
  const analyzed = analyzeQuery(statement.query, analysis);
  const { query, logical } = optimize(analyzed, ctx);
  verifyPhysical(query);
  return { kind: "query", analyzed, logical, physical: query };
}

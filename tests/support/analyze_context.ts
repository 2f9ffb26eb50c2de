/** A context for analysis in tests: fixed time, fixed session, slot ids from 0. */
import type { AnalyzeContext, TypedValue } from "../../kernel/analyzer/mod.ts";
import type { CatalogSnapshot } from "../../kernel/catalog/api.ts";
import { BOOLEAN, INT, STRING } from "../../kernel/types/mod.ts";

/** 2024-03-05 06:07:08.123456 UTC. */
export const TEST_NOW_MICROS = 1_709_618_828_123_456n;

const VARIABLES: ReadonlyMap<string, TypedValue> = new Map<string, TypedValue>([
  ["sql_mode", { type: STRING, value: "ONLY_FULL_GROUP_BY" }],
  ["enable_insert_strict", { type: BOOLEAN, value: true }],
  ["query_timeout", { type: INT, value: 900n }],
]);

/** `text` is the statement; `overrides` replace any member. */
export function testContext(
  snapshot: CatalogSnapshot,
  currentDatabase: string | undefined,
  text: string,
  overrides: Partial<AnalyzeContext> = {},
): AnalyzeContext {
  let next = 0;
  return {
    snapshot,
    currentDatabase,
    text,
    session: { user: "'root'@'127.0.0.1'", currentUser: "'root'@'%'", connectionId: 7, version: "5.7.99" },
    nowMicros: TEST_NOW_MICROS,
    timeZone: "UTC",
    sessionVariable: (name) => VARIABLES.get(name),
    userVariable: (name) => name === "x" ? { type: INT, value: 42n } : undefined,
    nextSlotId: () => next++,
    ...overrides,
  };
}

/** The variables of sessions: those of kernel/session, and those behind the options that a query sends to backends. */
import { QUERY_OPTIONS } from "../fragments/mod.ts";
import type { Session, VariableEntry, VariableValue } from "../session/mod.ts";
import { BIGINT, BOOLEAN, DOUBLE, INT, STRING } from "../types/mod.ts";
import type { TypedValue } from "../analyzer/mod.ts";

const DOC = "Sent to backends with each query";

function typeOf(value: VariableValue): VariableEntry["type"] {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "bigint") return "bigint";
  return typeof value === "number" && Number.isInteger(value) ? "int" : "string";
}

/** One entry per query option. */
export const QUERY_VARIABLES: Readonly<Record<string, VariableEntry>> = Object.fromEntries(
  QUERY_OPTIONS.map((
    option,
  ) => [option.variable, { type: typeOf(option.value), default: option.value, doc: DOC }]),
);

/** A variable as an expression sees it. */
export function typedVariable(
  session: Session,
  name: string,
  scope: "GLOBAL" | "SESSION" | null,
  entry: (name: string) => VariableEntry | undefined,
): TypedValue | undefined {
  const value = session.variable(name, scope);
  if (value === undefined) return undefined;
  if (typeof value === "boolean") return { type: BOOLEAN, value };
  if (typeof value === "string") return { type: STRING, value };
  const whole = typeof value === "bigint" || Number.isInteger(value);
  if (!whole) return { type: DOUBLE, value };
  return { type: entry(name)?.type === "bigint" ? BIGINT : INT, value: BigInt(value) };
}

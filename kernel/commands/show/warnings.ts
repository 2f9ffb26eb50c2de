/** SHOW WARNINGS, SHOW ERRORS, SHOW COUNT(*) WARNINGS. */
import type { Warning } from "../../session/mod.ts";
import type { ShowWarningCount, ShowWarnings } from "../../sql/mod.ts";
import type { CommandContext, CommandResult } from "../context.ts";
import { showRows, textColumns } from "./rows.ts";

/** SHOW WARNINGS lists errors too, as in MySQL. */
function warningsOf(what: "WARNINGS" | "ERRORS", context: CommandContext): readonly Warning[] {
  const { warnings } = context.session;
  return what === "WARNINGS" ? warnings : warnings.filter(({ level }) => level === "Error");
}

export function showWarnings(statement: ShowWarnings, context: CommandContext): CommandResult {
  const rows = warningsOf(statement.what, context).map((
    { level, code, message },
  ) => [level, String(code), message]);
  return showRows(textColumns("Level", "Code", "Message"), rows, { limit: statement.limit }, context);
}

export function showWarningCount(statement: ShowWarningCount, context: CommandContext): CommandResult {
  const count = BigInt(warningsOf(statement.what, context).length);
  return showRows([{ name: "COUNT", type: { kind: "bigint" } }], [[count]], {}, context);
}

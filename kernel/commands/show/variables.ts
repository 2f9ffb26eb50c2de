/** SHOW VARIABLES and SHOW STATUS. */
import type { VariableValue } from "../../session/mod.ts";
import type { ShowStatus, ShowVariables } from "../../sql/mod.ts";
import type { CommandContext, CommandResult } from "../context.ts";
import { type Row, showRows, textColumns } from "./rows.ts";

const COLUMNS = textColumns("Variable_name", "Value", "Default_Value", "Changed");

/** Changed variables come first, then by name. A variable that describes the server is its own default. */
export function showVariables(statement: ShowVariables, context: CommandContext): CommandResult {
  const { globals } = context.services;
  const rows = globals.names().map((name): Row => {
    const entry = globals.entry(name);
    const value = String(context.session.variable(name, statement.scope) ?? "");
    const fallback: VariableValue = entry && entry.scope !== "read_only" ? entry.default : value;
    return [name, value, String(fallback), value === String(fallback) ? "0" : "1"];
  });
  const changedFirst = [...rows.filter((row) => row[3] === "1"), ...rows.filter((row) => row[3] === "0")];
  return showRows(COLUMNS, changedFirst, statement, context);
}

/** The FE keeps no status counters under MySQL's names, nor does the reference. */
export function showStatus(statement: ShowStatus, context: CommandContext): CommandResult {
  return showRows(textColumns("Variable_name", "Value"), [], statement, context);
}

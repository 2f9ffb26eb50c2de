/** SHOW FRONTEND CONFIG. */
import { type ConfigEntry, type ConfigKey, DorisError, FE_CONFIG } from "../../base/mod.ts";
import type { ShowConfig } from "../../sql/mod.ts";
import type { CommandColumn, CommandContext, CommandResult } from "../context.ts";
import { type Row, showRows } from "./rows.ts";

const COLUMNS: readonly CommandColumn[] = ["Key", "Value", "Type", "IsMutable", "MasterOnly", "Comment"]
  .map((name) => ({ name, type: { kind: "string" } }));

/** Java's names of the types, which is what clients of the reference see. */
const TYPES: Readonly<Record<ConfigEntry["type"], string>> = {
  integer: "int",
  string: "String",
  boolean: "boolean",
};

/** No parameter can be changed while the FE runs. A protocol's port is the one it got. */
export function showConfig(statement: ShowConfig, context: CommandContext): CommandResult {
  if (statement.of === "BACKEND") {
    throw new DorisError("NotSupported", "SHOW BACKEND CONFIG is not supported yet");
  }
  const { config } = context.services;
  const ports = new Map(context.services.endpoints().map(({ parameter, port }) => [parameter, port]));
  const entries = Object.entries(FE_CONFIG) as [ConfigKey, ConfigEntry][];
  const rows = entries.map(([key, entry]): Row => {
    const value = entry.protocol ? ports.get(key) ?? config.given.get(key) ?? entry.default : config.get(key);
    return [key, String(value), TYPES[entry.type], "false", "false", entry.doc];
  });
  rows.sort((a, b) => String(a[0]) < String(b[0]) ? -1 : 1);
  return showRows(COLUMNS, rows, statement, context);
}

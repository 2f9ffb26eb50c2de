/** USE and SWITCH. */
import { DorisError } from "../../base/mod.ts";
import type { Switch, Use } from "../../sql/mod.ts";
import { type CommandContext, type CommandResult, OK, qualify } from "../context.ts";

export function use(statement: Use, context: CommandContext): CommandResult {
  const { catalog, database } = statement;
  const { name } = qualify(
    catalog ? [catalog.name, database.name, database.name] : [database.name, database.name],
    context.session,
  );
  selectDatabase(name, context);
  return OK;
}

/** Makes a database the session's own. @throws DorisError (UnknownDatabase) */
export function selectDatabase(name: string, context: Pick<CommandContext, "services" | "session">): void {
  if (!context.services.catalog.snapshot.databases.has(name)) {
    throw new DorisError("UnknownDatabase", `Unknown database '${name}'`);
  }
  context.session.database = name;
}

export function switchCatalog(statement: Switch, _context: CommandContext): CommandResult {
  if (statement.catalog.name !== "internal") {
    throw new DorisError("UnknownCatalog", `Unknown catalog '${statement.catalog.name}'`);
  }
  return OK;
}

/** CREATE DATABASE and DROP DATABASE. */
import { DorisError } from "../../base/mod.ts";
import type { CreateDatabase, DropDatabase } from "../../sql/mod.ts";
import { type CommandContext, type CommandResult, OK } from "../context.ts";

/** Doris' FeNameFormat: a letter first, then letters, digits, `_`, `-`; any letter of Unicode. */
const DATABASE_NAME = /^[\p{L}_][\p{L}\p{N}_-]{0,255}$/u;

export function createDatabase(statement: CreateDatabase, context: CommandContext): CommandResult {
  const { catalog } = context.services;
  const name = statement.name.parts[statement.name.parts.length - 1];
  if (!DATABASE_NAME.test(name)) throw new DorisError("Analysis", `Incorrect database name '${name}'`);
  if (statement.ifNotExists && catalog.snapshot.databases.has(name)) return OK;
  catalog.createDatabase(name, new Map(statement.properties.map(({ key, value }) => [key, value])));
  return OK;
}

export function dropDatabase(statement: DropDatabase, context: CommandContext): CommandResult {
  const { catalog, cleaner } = context.services;
  const name = statement.name.parts[statement.name.parts.length - 1];
  if (statement.ifExists && !catalog.snapshot.databases.has(name)) return OK;
  catalog.dropDatabase(name);
  if (context.session.database === name) context.session.database = undefined;
  void cleaner.sweep();
  return OK;
}

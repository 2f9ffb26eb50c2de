/** Which handler runs which kind of statement. */
import { DorisError } from "../base/mod.ts";
import type { Statement, StatementKind } from "../sql/mod.ts";
import { alterSystem } from "./admin/alter_system.ts";
import { type CommandContext, type CommandResult, type Handler, OK } from "./context.ts";
import { createTable } from "./ddl/create_table.ts";
import { createDatabase, dropDatabase } from "./ddl/databases.ts";
import { dropTable, truncateTable } from "./ddl/tables.ts";
import { kill } from "./session/kill.ts";
import { set, setTransaction, unsetVariable } from "./session/set.ts";
import { switchCatalog, use } from "./session/use.ts";
import { begin, rollback } from "./session/transaction.ts";
import { SHOWS } from "./show/table.ts";

type Handlers = { readonly [K in StatementKind]?: Handler<K> };

/** Kinds that the engine runs itself: they read or write rows. */
const ENGINE_KINDS = new Set<StatementKind>(["query_statement", "insert", "explain"]);

const accept = (): CommandResult => OK;

/** The handlers by kind. A kind that is neither here nor the engine's own is not supported. */
export const COMMANDS: Handlers = {
  ...SHOWS,
  alter_system: alterSystem,
  begin,
  commit: accept,
  create_database: createDatabase,
  create_table: createTable,
  drop_database: dropDatabase,
  drop_table: dropTable,
  empty: accept,
  kill,
  lock_tables: accept,
  rollback,
  set,
  set_transaction: setTransaction,
  switch: switchCatalog,
  sync: accept,
  truncate_table: truncateTable,
  unlock_tables: accept,
  unset_variable: unsetVariable,
  use,
};

/** Statements whose name is not their kind in capitals. */
const STATEMENT_NAMES: Partial<Record<StatementKind, string>> = {
  admin_set_config: "ADMIN SET FRONTEND CONFIG",
  show_of_database: "SHOW",
  show_of_table: "SHOW",
};

function statementName(statement: Statement): string {
  if (statement.kind === "admin_command") return `ADMIN ${statement.command}`;
  return STATEMENT_NAMES[statement.kind] ?? statement.kind.replaceAll("_", " ").toUpperCase();
}

/**
 * Runs the statement of `context`.
 * @returns undefined for the kinds that the engine runs itself: queries, INSERT, EXPLAIN
 * @throws DorisError (NotSupported) for a kind without handler, and what the handler throws
 */
export function runCommand(context: CommandContext): CommandResult | Promise<CommandResult> | undefined {
  const { statement } = context.parsed;
  if (ENGINE_KINDS.has(statement.kind)) return undefined;
  return dispatch(statement, context);
}

function dispatch<K extends StatementKind>(
  statement: Extract<Statement, { readonly kind: K }>,
  context: CommandContext,
): CommandResult | Promise<CommandResult> {
  const handlers: Handlers = COMMANDS;
  const handler = handlers[statement.kind as K] as Handler<K> | undefined;
  if (!handler) throw new DorisError("NotSupported", `${statementName(statement)} is not supported yet`);
  return handler(statement, context);
}

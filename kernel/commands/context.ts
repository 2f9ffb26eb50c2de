/** What a command gets and gives. */
import type { AnalyzeContext } from "../analyzer/mod.ts";
import type { Accounts } from "../auth/mod.ts";
import type { Clock, FeConfig, Logger } from "../base/mod.ts";
import { DorisError } from "../base/mod.ts";
import type { Catalog, Database, OlapTable } from "../catalog/mod.ts";
import type { BackendRegistry, HeartbeatManager, MasterIdentity, RpcPool } from "../cluster/mod.ts";
import type { LoadTransactions } from "../load/mod.ts";
import type { ConnectionPool, GlobalVariables, Session } from "../session/mod.ts";
import type { ParsedStatement, Statement } from "../sql/mod.ts";
import type { AgentTasks, TabletCleaner } from "../tablets/mod.ts";
import type { LiteralValue, SqlType } from "../types/mod.ts";

/** A port that some protocol listens on. */
export interface ListeningProtocol {
  readonly protocol: string;
  readonly host: string;
  readonly port: number;
  /** The FE's parameter that sets the port, such as query_port; undefined for a protocol without one. */
  readonly parameter: string | undefined;
}

/** The parts of the kernel that commands work on. */
export interface CommandServices {
  readonly catalog: Catalog;
  readonly accounts: Accounts;
  readonly pool: ConnectionPool;
  readonly globals: GlobalVariables;
  readonly registry: BackendRegistry;
  readonly heartbeats: HeartbeatManager;
  readonly rpc: RpcPool;
  readonly tasks: AgentTasks;
  readonly cleaner: TabletCleaner;
  readonly transactions: LoadTransactions;
  readonly identity: MasterIdentity;
  readonly config: FeConfig;
  readonly clock: Clock;
  readonly log: Logger;
  /** Unix milliseconds. */
  readonly startedAt: number;
  /** Where clients reach this FE. */
  endpoints(): readonly ListeningProtocol[];
}

export interface CommandContext {
  readonly services: CommandServices;
  readonly session: Session;
  readonly parsed: ParsedStatement;
  /** A fresh context to bind expressions of this statement with. */
  analyzeContext(): AnalyzeContext;
}

export interface CommandColumn {
  readonly name: string;
  readonly type: SqlType;
}

/** What a command did. Rows are typed values, one per column. */
export type CommandResult =
  | { readonly kind: "ok"; readonly affectedRows: number; readonly info: string }
  | {
    readonly kind: "rows";
    readonly columns: readonly CommandColumn[];
    readonly rows: readonly (readonly LiteralValue[])[];
  };

export const OK: CommandResult = { kind: "ok", affectedRows: 0, info: "" };

/** Handler of one kind of statement. */
export type Handler<K extends Statement["kind"] = Statement["kind"]> = (
  statement: Extract<Statement, { readonly kind: K }>,
  context: CommandContext,
) => CommandResult | Promise<CommandResult>;

/** `db.table`, `catalog.db.table` or `table` in the current database. */
export interface QualifiedName {
  readonly database: string;
  readonly name: string;
}

const INTERNAL_CATALOG = "internal";

/** @throws DorisError (UnknownCatalog, NoDatabaseSelected) */
export function qualify(parts: readonly string[], session: Session): QualifiedName {
  if (parts.length === 3 && parts[0] !== INTERNAL_CATALOG) {
    throw new DorisError("UnknownCatalog", `Unknown catalog '${parts[0]}'`);
  }
  const name = parts[parts.length - 1];
  const database = parts.length > 1 ? parts[parts.length - 2] : session.database;
  if (database === undefined) throw new DorisError("NoDatabaseSelected", "No database selected");
  return { database, name };
}

/** The database a SHOW speaks of: named, or the current one. */
export function databaseOf(parts: readonly string[] | undefined, context: CommandContext): Database {
  const name = parts ? parts[parts.length - 1] : context.session.database;
  if (name === undefined) throw new DorisError("NoDatabaseSelected", "No database selected");
  const database = context.services.catalog.snapshot.databases.get(name);
  if (!database) throw new DorisError("UnknownDatabase", `Unknown database '${name}'`);
  return database;
}

/** @throws DorisError (UnknownDatabase, NotFound) */
export function tableOf(parts: readonly string[], context: CommandContext): OlapTable {
  const { database, name } = qualify(parts, context.session);
  const found = context.services.catalog.snapshot.databases.get(database);
  if (!found) throw new DorisError("UnknownDatabase", `Unknown database '${database}'`);
  const table = found.tables.get(name);
  if (!table) throw new DorisError("NotFound", `Unknown table '${name}' in ${database}`);
  return table;
}

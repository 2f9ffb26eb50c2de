/** Which handler runs which SHOW. */
import { DorisError } from "../../base/mod.ts";
import type {
  DatabaseShow,
  PlainShow,
  ShowCreate,
  ShowCreateObject,
  ShowOfDatabase,
  ShowOfTable,
  ShowPlain,
  StatementKind,
  TableShow,
} from "../../sql/mod.ts";
import { type CommandContext, type CommandResult, databaseOf, type Handler, tableOf } from "../context.ts";
import { ROLE_COLUMNS, roleRows, showGrants } from "./accounts.ts";
import {
  CATALOG_COLUMNS,
  CATALOG_PROPERTIES,
  CATALOG_ROWS,
  checkCatalogExists,
  showCreateCatalog,
} from "./catalogs.ts";
import { describe, showColumns } from "./columns.ts";
import { showConfig } from "./config.ts";
import { showCreateTable } from "./create_table.ts";
import { showData } from "./data.ts";
import { showById, showCreateDatabase, showDatabases } from "./databases.ts";
import * as fixed from "./fixed.ts";
import { showFunctions } from "./functions.ts";
import { BACKEND_COLUMNS, backendRows, FRONTEND_COLUMNS, frontendRows } from "./nodes.ts";
import { showPartitions, showReplicaStatus, showTablets } from "./partitions.ts";
import { showProcesslist } from "./processlist.ts";
import { showProc } from "./proc.ts";
import { showRows } from "./rows.ts";
import { showTables } from "./tables.ts";
import { showTransaction } from "./transactions.ts";
import { showStatus, showVariables } from "./variables.ts";
import { showWarningCount, showWarnings } from "./warnings.ts";

type Run<S> = (statement: S, context: CommandContext) => CommandResult;

function fixedRows(show: fixed.FixedShow): Run<ShowPlain | ShowOfDatabase | ShowOfTable> {
  return (statement, context) => showRows(show.columns, show.rows, statement, context);
}

/** As {@link fixedRows}, of a database that must exist when it is named. */
function ofDatabase(show: fixed.FixedShow): Run<ShowOfDatabase> {
  return (statement, context) => {
    if (statement.database) databaseOf(statement.database.parts, context);
    return showRows(show.columns, show.rows, statement, context);
  };
}

const PLAIN: Partial<Record<PlainShow, Run<ShowPlain>>> = {
  BACKENDS: (statement, context) => showRows(BACKEND_COLUMNS, backendRows(context), statement, context),
  BROKER: fixedRows(fixed.BROKERS),
  CATALOG: (statement, context) => {
    checkCatalogExists(statement.name ?? "");
    return showRows(CATALOG_PROPERTIES, [], statement, context);
  },
  CATALOGS: (statement, context) => showRows(CATALOG_COLUMNS, CATALOG_ROWS, statement, context, 1),
  CHARSET: fixedRows(fixed.CHARSET),
  COLLATION: fixedRows(fixed.COLLATION),
  ENGINES: fixedRows(fixed.ENGINES),
  FRONTENDS: (statement, context) => {
    if (statement.name !== null) {
      throw new DorisError("NotSupported", `SHOW FRONTENDS ${statement.name} is not supported yet`);
    }
    return showRows(FRONTEND_COLUMNS, frontendRows(context), statement, context);
  },
  PLUGINS: fixedRows(fixed.PLUGINS),
  PRIVILEGES: fixedRows(fixed.PRIVILEGES),
  ROLES: (statement, context) => showRows(ROLE_COLUMNS, roleRows(context), statement, context),
};

const OF_DATABASE: Partial<Record<DatabaseShow, Run<ShowOfDatabase>>> = {
  EVENTS: ofDatabase(fixed.EVENTS),
  "FUNCTION STATUS": ofDatabase(fixed.ROUTINES),
  "OPEN TABLES": ofDatabase(fixed.OPEN_TABLES),
  "PROCEDURE STATUS": ofDatabase(fixed.ROUTINES),
  TRANSACTION: showTransaction,
  TRIGGERS: ofDatabase(fixed.TRIGGERS),
};

const OF_TABLE: Partial<Record<TableShow, Run<ShowOfTable>>> = {
  INDEX: (statement, context) => {
    tableOf(statement.table.parts, context);
    return fixedRows(fixed.INDEXES)(statement, context);
  },
  PARTITIONS: showPartitions,
  "REPLICA STATUS": showReplicaStatus,
  TABLETS: showTablets,
};

const CREATE: Partial<Record<ShowCreateObject, Run<ShowCreate>>> = {
  CATALOG: showCreateCatalog,
  DATABASE: showCreateDatabase,
  TABLE: showCreateTable,
};

function found<S>(run: Run<S> | undefined, what: string): Run<S> {
  if (!run) throw new DorisError("NotSupported", `SHOW ${what} is not supported yet`);
  return run;
}

/** The SHOWs by kind of statement; those that share a kind by what they show. */
export const SHOWS: { readonly [K in StatementKind]?: Handler<K> } = {
  describe,
  show: (statement, context) => found(PLAIN[statement.show], statement.show)(statement, context),
  show_by_id: showById,
  show_columns: showColumns,
  show_config: showConfig,
  show_create: (statement, context) =>
    found(CREATE[statement.object], `CREATE ${statement.object}`)(statement, context),
  show_data: showData,
  show_databases: showDatabases,
  show_functions: showFunctions,
  show_grants: showGrants,
  show_of_database: (statement, context) =>
    found(OF_DATABASE[statement.show], statement.show)(statement, context),
  show_of_table: (statement, context) => found(OF_TABLE[statement.show], statement.show)(statement, context),
  show_proc: showProc,
  show_processlist: showProcesslist,
  show_status: showStatus,
  show_tables: showTables,
  show_variables: showVariables,
  show_warning_count: showWarningCount,
  show_warnings: showWarnings,
};

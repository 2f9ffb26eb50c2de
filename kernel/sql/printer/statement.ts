/** Any statement as SQL text, by its kind. */
import type { Statement, StatementKind } from "../ast/mod.ts";
import { admin } from "./admin.ts";
import { ddl } from "./ddl.ts";
import { dml } from "./dml.ts";
import { outFile, query } from "./query.ts";
import { session } from "./session.ts";
import { show } from "./show.ts";

type Printers = { readonly [K in StatementKind]: (s: Extract<Statement, { kind: K }>) => string };

/** Total: a kind without a printer does not compile. */
const PRINTERS: Printers = {
  query_statement: (s) => `${query(s.query)}${outFile(s.outFile)}`,
  insert: dml,
  update: dml,
  delete: dml,
  begin: dml,
  commit: dml,
  rollback: dml,
  cancel_load: dml,
  sync: dml,
  create_database: ddl,
  drop_database: ddl,
  alter_database: ddl,
  create_table: ddl,
  create_table_like: ddl,
  drop_table: ddl,
  truncate_table: ddl,
  alter_table: ddl,
  create_view: ddl,
  alter_view: ddl,
  drop_view: ddl,
  create_index: ddl,
  drop_index: ddl,
  recover: ddl,
  show: show,
  show_of_database: show,
  show_of_table: show,
  show_databases: show,
  show_tables: show,
  show_columns: show,
  show_create: show,
  show_variables: show,
  show_status: show,
  show_processlist: show,
  show_warnings: show,
  show_warning_count: show,
  show_grants: show,
  show_proc: show,
  show_data: show,
  show_tablet: show,
  show_tablets_belong: show,
  show_functions: show,
  show_config: show,
  show_user_property: show,
  show_by_id: show,
  show_analyze: show,
  describe: show,
  explain: show,
  use: session,
  switch: session,
  set: session,
  set_transaction: session,
  set_user_property: session,
  unset_variable: session,
  kill: session,
  prepare: session,
  execute: session,
  deallocate: session,
  lock_tables: session,
  unlock_tables: session,
  help: session,
  empty: session,
  alter_system: admin,
  admin_set_config: admin,
  admin_command: admin,
  create_user: admin,
  alter_user: admin,
  drop_user: admin,
  create_role: admin,
  drop_role: admin,
  grant: admin,
  revoke: admin,
  analyze: admin,
  drop_stats: admin,
  kill_analyze: admin,
  refresh: admin,
  flush: admin,
  create_catalog: admin,
  drop_catalog: admin,
  alter_catalog: admin,
  call: admin,
};

export function statement(s: Statement): string {
  const print = PRINTERS[s.kind] as (s: Statement) => string;
  return print(s);
}

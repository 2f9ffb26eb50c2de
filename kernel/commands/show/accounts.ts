/** SHOW GRANTS and SHOW ROLES. Accounts are `root` and `admin`, and both may do everything. */
import { DorisError } from "../../base/mod.ts";
import type { Account } from "../../auth/mod.ts";
import type { ShowGrants } from "../../sql/mod.ts";
import type { CommandContext, CommandResult } from "../context.ts";
import { type Row, showRows, textColumns } from "./rows.ts";

/** Roles that exist, the accounts that have them and their global privileges. */
export const BUILT_IN_ROLES = [
  { name: "admin", user: "admin", privileges: "Admin_priv" },
  { name: "operator", user: "root", privileges: "Node_priv,Admin_priv" },
] as const;

const GRANT_COLUMNS = textColumns(
  "UserIdentity",
  "Comment",
  "Password",
  "Roles",
  "GlobalPrivs",
  "CatalogPrivs",
  "DatabasePrivs",
  "TablePrivs",
  "ColPrivs",
  "ResourcePrivs",
  "CloudClusterPrivs",
  "CloudStagePrivs",
  "StorageVaultPrivs",
  "WorkloadGroupPrivs",
  "ComputeGroupPrivs",
);

function identity(account: Account): string {
  return `'${account.name}'@'${account.host}'`;
}

function grantRow(account: Account): Row {
  const role = BUILT_IN_ROLES.find(({ user }) => user === account.name);
  const head: Row = [
    identity(account),
    account.name.toUpperCase(),
    account.passwordHash ? "Yes" : "No",
    role?.name ?? "",
    role?.privileges ?? null,
  ];
  return GRANT_COLUMNS.map((_column, index) => head[index] ?? null);
}

export function showGrants(statement: ShowGrants, context: CommandContext): CommandResult {
  if (statement.create) throw new DorisError("NotSupported", "SHOW CREATE USER is not supported yet");
  const { accounts } = context.services;
  const names = statement.all
    ? BUILT_IN_ROLES.map(({ user }) => user)
    : [statement.user?.user ?? context.session.user];
  const rows = names.map((name) => {
    const account = accounts.get(name);
    if (!account) {
      const host = statement.user?.host ?? "%";
      throw new DorisError("NotFound", `User: '${name}'@'${host}' does not exist`);
    }
    return grantRow(account);
  });
  return showRows(GRANT_COLUMNS, rows, {}, context);
}

export const ROLE_COLUMNS = textColumns(
  "Name",
  "Comment",
  "Users",
  "GlobalPrivs",
  "CatalogPrivs",
  "DatabasePrivs",
  "TablePrivs",
  "ResourcePrivs",
  "CloudClusterPrivs",
  "CloudStagePrivs",
  "StorageVaultPrivs",
  "WorkloadGroupPrivs",
  "ComputeGroupPrivs",
);

export function roleRows(context: CommandContext): Row[] {
  return BUILT_IN_ROLES.map(({ name, user, privileges }) => {
    const account = context.services.accounts.get(user);
    const head: Row = [name, null, account ? identity(account) : "", privileges];
    return ROLE_COLUMNS.map((_column, index) => head[index] ?? null);
  });
}

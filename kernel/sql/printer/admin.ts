/** Statements about nodes, users, statistics and catalogs as SQL text. */
import type {
  AdminCommand,
  AdminStatement,
  AlterSystemAction,
  Grantee,
  GrantTarget,
  PrivilegeSpec,
  UserOptions,
} from "../ast/mod.ts";
import { expr, exprs } from "./expr.ts";
import { partitionNames } from "./query.ts";
import {
  commentClause,
  ident,
  idents,
  identText,
  name,
  propertiesClause,
  propertyList,
  stringText,
  user,
  when,
} from "./text.ts";

export function admin(s: AdminStatement): string {
  switch (s.kind) {
    case "alter_system":
      return systemAction(s.action);
    case "admin_set_config": {
      const list = s.properties.length === 0 ? "" : ` (${propertyList(s.properties)})`;
      return `ADMIN SET FRONTEND CONFIG${list}${when(s.all, " ALL")}`;
    }
    case "admin_command":
      return adminCommand(s);
    case "create_user": {
      const role = s.role === null ? "" : ` DEFAULT ROLE ${stringText(s.role)}`;
      const head = `CREATE USER ${when(s.ifNotExists, "IF NOT EXISTS ")}${user(s.user)}${identified(s)}`;
      return `${head}${when(s.superuser, " SUPERUSER")}${role}${policies(s)}${commentClause(s.comment)}`;
    }
    case "alter_user":
      return `ALTER USER ${when(s.ifExists, "IF EXISTS ")}${user(s.user)}${identified(s)}${policies(s)}${
        commentClause(s.comment)
      }`;
    case "drop_user":
      return `DROP USER ${when(s.ifExists, "IF EXISTS ")}${user(s.user)}`;
    case "create_role":
      return `CREATE ROLE ${when(s.ifNotExists, "IF NOT EXISTS ")}${stringText(s.name)}${
        commentClause(s.comment)
      }`;
    case "drop_role":
      return `DROP ROLE ${when(s.ifExists, "IF EXISTS ")}${stringText(s.name)}`;
    case "grant":
      return `GRANT ${granted(s.privileges, s.roles, s.on)} TO ${grantee(s.to)}`;
    case "revoke":
      return `REVOKE ${granted(s.privileges, s.roles, s.on)} FROM ${grantee(s.from)}`;
    case "analyze": {
      const columns = s.columns.length === 0 ? "" : ` (${idents(s.columns)})`;
      const options = s.options.map((o) => {
        const value = o.value === null ? "" : ` ${o.name === "CRON" ? stringText(o.value) : o.value}`;
        return ` WITH ${o.name}${value}`;
      });
      const target = `${s.what} ${name(s.name)}${partitionNames(s.partitions)}${columns}`;
      return `ANALYZE ${target}${options.join("")}${propertiesClause(s.properties)}`;
    }
    case "drop_stats": {
      const columns = s.columns.length === 0 ? "" : ` (${idents(s.columns)})`;
      const table = s.table === null ? "" : ` ${name(s.table)}`;
      return `DROP ${s.what}${table}${columns}${partitionNames(s.partitions)}`;
    }
    case "kill_analyze":
      return s.drop ? `DROP ANALYZE JOB ${s.jobId}` : `KILL ANALYZE ${s.jobId}`;
    case "refresh":
      return `REFRESH ${s.what} ${name(s.name)}${propertiesClause(s.properties)}`;
    case "flush":
      return `FLUSH ${s.what.map(identText).join(" ")}`;
    case "create_catalog": {
      const resource = s.resource === null ? "" : ` WITH RESOURCE ${ident(s.resource)}`;
      const head = `CREATE CATALOG ${when(s.ifNotExists, "IF NOT EXISTS ")}${ident(s.name)}`;
      return `${head}${resource}${commentClause(s.comment)}${propertiesClause(s.properties)}`;
    }
    case "drop_catalog":
      return `DROP CATALOG ${when(s.ifExists, "IF EXISTS ")}${ident(s.name)}`;
    case "alter_catalog": {
      const head = `ALTER CATALOG ${ident(s.name)}`;
      switch (s.action.kind) {
        case "rename":
          return `${head} RENAME ${ident(s.action.newName)}`;
        case "set_properties":
          return `${head} SET${propertiesClause(s.action.properties)}`;
        case "comment":
          return `${head} MODIFY COMMENT ${stringText(s.action.comment)}`;
      }
      break;
    }
    case "call":
      return `CALL ${name(s.name)}(${exprs(s.args)})`;
  }
}

function strings(values: readonly string[]): string {
  return values.map(stringText).join(", ");
}

function systemAction(a: AlterSystemAction): string {
  switch (a.kind) {
    case "add_backend":
      return `ALTER SYSTEM ADD BACKEND ${strings(a.hosts)}${propertiesClause(a.properties)}`;
    case "drop_backend":
      return `ALTER SYSTEM ${a.force ? "DROPP" : "DROP"} BACKEND ${strings(a.hosts)}`;
    case "decommission_backend":
      return `ALTER SYSTEM DECOMMISSION BACKEND ${strings(a.hosts)}`;
    case "cancel_decommission_backend":
      return `CANCEL DECOMMISSION BACKEND ${strings(a.hosts)}`;
    case "modify_backend":
      return `ALTER SYSTEM MODIFY BACKEND ${strings(a.hosts)} SET (${propertyList(a.properties)})`;
    case "modify_hostname":
      return `ALTER SYSTEM MODIFY ${a.of} ${stringText(a.host)} HOSTNAME ${stringText(a.newName)}`;
    case "add_frontend":
      return `ALTER SYSTEM ADD ${a.role} ${stringText(a.host)}`;
    case "drop_frontend":
      return `ALTER SYSTEM DROP ${a.role} ${stringText(a.host)}`;
    case "add_broker":
      return `ALTER SYSTEM ADD BROKER ${stringText(a.name)} ${strings(a.hosts)}`;
    case "drop_broker":
      if (a.hosts.length === 0) return `ALTER SYSTEM DROP ALL BROKER ${stringText(a.name)}`;
      return `ALTER SYSTEM DROP BROKER ${stringText(a.name)} ${strings(a.hosts)}`;
  }
}

function adminCommand(s: AdminCommand): string {
  const tail = propertiesClause(s.properties);
  const table = s.table === null ? "" : ` ${name(s.table)}${partitionNames(s.partitions)}`;
  const where = s.where === null ? "" : ` WHERE ${expr(s.where)}`;
  switch (s.command) {
    case "CHECK TABLET":
      return `ADMIN CHECK TABLET (${s.tablets.join(", ")})${tail}`;
    case "DIAGNOSE TABLET":
    case "COPY TABLET":
      return `ADMIN ${s.command} ${s.tablets.join(", ")}${tail}`;
    case "SET TABLE STATUS":
      return `ADMIN SET TABLE${table} STATUS${tail}`;
    case "SET PARTITION VERSION":
      return `ADMIN SET TABLE${table} PARTITION VERSION${tail}`;
    case "REBALANCE DISK":
    case "CANCEL REBALANCE DISK":
    case "CLEAN TRASH":
      return `ADMIN ${s.command}${s.backends.length === 0 ? "" : ` ON (${strings(s.backends)})`}`;
    default:
      return `ADMIN ${s.command}${table}${where}${tail}`;
  }
}

function identified(o: UserOptions): string {
  if (o.password === null) return "";
  return ` IDENTIFIED BY ${when(o.hashed, "PASSWORD ")}${stringText(o.password)}`;
}

function policies(o: UserOptions): string {
  return o.policies.map((p) => {
    const interval = p.name === "PASSWORD_REUSE" || (p.name === "PASSWORD_EXPIRE" && p.unit !== null);
    const value = p.value === null ? "" : ` ${p.value}`;
    return ` ${p.name}${when(interval, " INTERVAL")}${value}${p.unit === null ? "" : ` ${p.unit}`}`;
  }).join("");
}

function granted(
  privileges: readonly PrivilegeSpec[],
  roles: readonly string[],
  on: GrantTarget | null,
): string {
  if (on === null) return strings(roles);
  const list = privileges.map((p) => {
    const columns = p.columns.length === 0 ? "" : ` (${p.columns.map(identText).join(", ")})`;
    return `${p.name === "ALL" ? "ALL" : identText(p.name)}${columns}`;
  });
  return `${list.join(", ")} ON ${target(on)}`;
}

function target(on: GrantTarget): string {
  if (on.kind === "tables") return on.pattern.map((part) => part === "*" ? "*" : identText(part)).join(".");
  return `${on.type} ${on.name === "*" ? "*" : stringText(on.name)}`;
}

function grantee(g: Grantee): string {
  return g.kind === "to_role" ? `ROLE ${stringText(g.role)}` : user(g.user);
}

/** SHOW, DESCRIBE and EXPLAIN as SQL text. */
import type {
  DatabaseShow,
  Explain,
  Limit,
  Name,
  ShowFilter,
  ShowPlain,
  ShowStatement,
  SortItem,
} from "../ast/mod.ts";
import { expr } from "./expr.ts";
import { alias, limitClause, partitionNames, sortItems } from "./query.ts";
import {
  ident,
  idents,
  identText,
  name,
  nameText,
  propertiesClause,
  propertyList,
  stringText,
  user,
  when,
} from "./text.ts";
import { statement } from "./statement.ts";

export function show(s: ShowStatement): string {
  switch (s.kind) {
    case "show":
      return `SHOW ${s.show}${plainName(s)}${filter(s)}${tail(s)}`;
    case "show_of_database":
      return `SHOW ${when(s.full, "FULL ")}${DATABASE_WORDS[s.show] ?? s.show}${from(s.database)}${
        filter(s)
      }${tail(s)}`;
    case "show_of_table": {
      const noFrom = s.show.startsWith("COLUMN ") || s.show === "TABLE STATS";
      const columns = s.columns.length === 0 ? "" : ` (${idents(s.columns)})`;
      const table = `${noFrom ? "" : " FROM"} ${name(s.table)}${columns}${partitionNames(s.partitions)}`;
      return `SHOW ${when(s.temporary, "TEMPORARY ")}${s.show}${table}${filter(s)}${tail(s)}`;
    }
    case "show_databases":
      return `SHOW DATABASES${s.catalog === null ? "" : ` FROM ${ident(s.catalog)}`}${filter(s)}`;
    case "show_tables":
      return `SHOW ${when(s.full, "FULL ")}${s.show}${from(s.database)}${filter(s)}`;
    case "show_columns":
      return `SHOW ${when(s.full, "FULL ")}COLUMNS FROM ${name(s.table)}${filter(s)}`;
    case "show_create":
      return showCreate(s);
    case "show_variables":
      return `SHOW ${s.scope} VARIABLES${filter(s)}`;
    case "show_status":
      return `SHOW ${s.scope} STATUS${filter(s)}`;
    case "show_processlist":
      return `SHOW ${when(s.full, "FULL ")}PROCESSLIST`;
    case "show_warnings":
      return `SHOW ${s.what}${limitClause(s.limit)}`;
    case "show_warning_count":
      return `SHOW COUNT(*) ${s.what}`;
    case "show_grants":
      if (s.create && s.user !== null) return `SHOW CREATE USER ${user(s.user)}`;
      return `SHOW ${when(s.all, "ALL ")}GRANTS${s.user === null ? "" : ` FOR ${user(s.user)}`}`;
    case "show_proc":
      return `SHOW PROC ${stringText(s.path)}`;
    case "show_data": {
      const table = s.table === null ? "" : ` FROM ${name(s.table)}`;
      return `SHOW DATA${when(s.all, " ALL")}${table}${order(s.orderBy)}${propertiesClause(s.properties)}`;
    }
    case "show_tablet":
      return `SHOW TABLET ${when(s.diagnosis, "DIAGNOSIS ")}${s.tabletId}`;
    case "show_tablets_belong":
      return `SHOW TABLETS BELONG ${s.tabletIds.join(", ")}`;
    case "show_functions": {
      const scope = s.scope === "GLOBAL" ? `GLOBAL ${when(s.full, "FULL ")}` : when(s.full, "FULL ");
      const builtin = when(s.scope === "BUILTIN", "BUILTIN ");
      return `SHOW ${scope}${builtin}FUNCTIONS${from(s.database)}${filter(s)}`;
    }
    case "show_config":
      return `SHOW ${s.of} CONFIG${filter(s)}${s.backendId === null ? "" : ` FROM ${s.backendId}`}`;
    case "show_user_property": {
      if (s.all) return `SHOW ALL PROPERTIES${filter(s)}`;
      return `SHOW PROPERTY${s.user === null ? "" : ` FOR ${stringText(s.user)}`}${filter(s)}`;
    }
    case "show_by_id":
      return `SHOW ${s.what} ${s.id}`;
    case "show_analyze": {
      const words = {
        JOBS: "ANALYZE",
        "AUTO JOBS": "AUTO ANALYZE",
        "QUEUED JOBS": "QUEUED ANALYZE JOBS",
        "TASK STATUS": "ANALYZE TASK STATUS",
      };
      const object = s.jobId === null ? (s.table === null ? "" : ` ${name(s.table)}`) : ` ${s.jobId}`;
      return `SHOW ${words[s.what]}${object}${filter(s)}`;
    }
    case "describe": {
      if (s.function !== null) {
        const call = `${identText(s.function.name)}(${propertyList(s.function.properties)})`;
        return `DESCRIBE FUNCTION ${call}${alias(s.function.alias)}`;
      }
      const table = s.table === null ? "" : ` ${name(s.table)}`;
      return `DESCRIBE${table}${when(s.all, " ALL")}${partitionNames(s.partitions)}`;
    }
    case "explain":
      return explain(s);
  }
}

/** Where the words differ from the name. */
const DATABASE_WORDS: Partial<Record<DatabaseShow, string>> = {
  CONVERT_LSC: "CONVERT_LIGHT_SCHEMA_CHANGE_PROCESS",
  TYPECAST: "TYPE_CAST",
};

function plainName(s: ShowPlain): string {
  if (s.name === null) return "";
  switch (s.show) {
    case "SNAPSHOT":
      return ` ON ${identText(s.name)}`;
    case "TRASH":
      return ` ON ${stringText(s.name)}`;
    case "STORAGE POLICY":
      return ` USING FOR ${stringText(s.name)}`;
    case "ROUTINE LOAD":
    case "SQL_BLOCK_RULE":
    case "QUERY STATS":
      return ` FOR ${nameText(s.name.split("."))}`;
    default:
      return ` ${identText(s.name)}`;
  }
}

function filter(s: ShowFilter): string {
  if (s.like !== null) return ` LIKE ${stringText(s.like)}`;
  return s.where === null ? "" : ` WHERE ${expr(s.where)}`;
}

function order(items: readonly SortItem[]): string {
  return items.length === 0 ? "" : ` ORDER BY ${sortItems(items)}`;
}

function tail(s: { readonly orderBy: readonly SortItem[]; readonly limit: Limit | null }): string {
  return `${order(s.orderBy)}${limitClause(s.limit)}`;
}

function from(database: Name | null): string {
  return database === null ? "" : ` FROM ${name(database)}`;
}

function showCreate(s: Extract<ShowStatement, { kind: "show_create" }>): string {
  const brief = when(s.brief, "BRIEF ");
  switch (s.object) {
    case "REPOSITORY":
    case "LOAD":
    case "ROUTINE LOAD":
      return `SHOW CREATE ${s.object} FOR ${name(s.name)}`;
    case "FUNCTION":
    case "GLOBAL FUNCTION":
      return `SHOW CREATE ${s.object} ${name(s.name)}()`;
    default:
      return `SHOW ${brief}CREATE ${s.object} ${name(s.name)}`;
  }
}

function explain(s: Explain): string {
  const type = s.type === "NORMAL" ? "" : ` ${s.type}`;
  const level = s.level === "NORMAL" ? "" : ` ${s.level}`;
  return `EXPLAIN${type}${level}${when(s.process, " PROCESS")} ${statement(s.statement)}`;
}

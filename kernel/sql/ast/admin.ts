import type { Expr } from "./expr.ts";
import type { Ident, Name, Node, Property, UserIdentity } from "./node.ts";
import type { PartitionNames } from "./query.ts";

export type AdminStatement =
  | AlterSystem
  | AdminSetConfig
  | AdminCommand
  | CreateUser
  | AlterUser
  | DropUser
  | CreateRole
  | DropRole
  | Grant
  | Revoke
  | AnalyzeTable
  | DropStats
  | KillAnalyze
  | Refresh
  | Flush
  | CreateCatalog
  | DropCatalog
  | AlterCatalog
  | Call;

/** ALTER SYSTEM …, by what it does. Hosts are "host:port" as written. */
export interface AlterSystem extends Node {
  readonly kind: "alter_system";
  readonly action: AlterSystemAction;
}

export type AlterSystemAction =
  | {
    readonly kind: "add_backend";
    readonly hosts: readonly string[];
    readonly properties: readonly Property[];
  }
  /** DROP BACKEND; force for DROPP. */
  | { readonly kind: "drop_backend"; readonly hosts: readonly string[]; readonly force: boolean }
  | { readonly kind: "decommission_backend"; readonly hosts: readonly string[] }
  | { readonly kind: "cancel_decommission_backend"; readonly hosts: readonly string[] }
  /** MODIFY BACKEND "h:p" SET (…). */
  | {
    readonly kind: "modify_backend";
    readonly hosts: readonly string[];
    readonly properties: readonly Property[];
  }
  | {
    readonly kind: "modify_hostname";
    readonly of: "FRONTEND" | "BACKEND";
    readonly host: string;
    readonly newName: string;
  }
  | {
    readonly kind: "add_frontend" | "drop_frontend";
    readonly role: "FOLLOWER" | "OBSERVER";
    readonly host: string;
  }
  | {
    readonly kind: "add_broker" | "drop_broker";
    readonly name: string;
    /** Empty for DROP ALL BROKER. */
    readonly hosts: readonly string[];
  };

/** ADMIN SET FRONTEND CONFIG ('k' = 'v') [ALL], ADMIN SET ALL FRONTENDS CONFIG (…). */
export interface AdminSetConfig extends Node {
  readonly kind: "admin_set_config";
  readonly properties: readonly Property[];
  readonly all: boolean;
}

export type AdminCommandName =
  | "CHECK TABLET"
  | "REPAIR TABLE"
  | "CANCEL REPAIR TABLE"
  | "COMPACT TABLE"
  | "SET REPLICA STATUS"
  | "SET REPLICA VERSION"
  | "SET TABLE STATUS"
  | "SET PARTITION VERSION"
  | "REBALANCE DISK"
  | "CANCEL REBALANCE DISK"
  | "CLEAN TRASH"
  | "DIAGNOSE TABLET"
  | "COPY TABLET";

/** The other ADMIN statements; what a command does not take is empty. */
export interface AdminCommand extends Node {
  readonly kind: "admin_command";
  readonly command: AdminCommandName;
  readonly table: Name | null;
  readonly partitions: PartitionNames | null;
  readonly tablets: readonly string[];
  readonly backends: readonly string[];
  readonly properties: readonly Property[];
  readonly where: Expr | null;
}

/** What CREATE USER and ALTER USER say beside the name. */
export interface UserOptions {
  /** Null where no IDENTIFIED BY is written. */
  readonly password: string | null;
  /** IDENTIFIED BY PASSWORD '*…': the value is already hashed. */
  readonly hashed: boolean;
  readonly policies: readonly PasswordPolicy[];
  readonly comment: string | null;
}

/** DEFAULT and NEVER and UNBOUNDED come as word, numbers as digits; unit where one is written. */
export interface PasswordPolicy {
  readonly name:
    | "PASSWORD_HISTORY"
    | "PASSWORD_EXPIRE"
    | "PASSWORD_REUSE"
    | "FAILED_LOGIN_ATTEMPTS"
    | "PASSWORD_LOCK_TIME"
    | "ACCOUNT_LOCK"
    | "ACCOUNT_UNLOCK";
  readonly value: string | null;
  readonly unit: "DAY" | "HOUR" | "SECOND" | null;
}

export interface CreateUser extends Node, UserOptions {
  readonly kind: "create_user";
  readonly user: UserIdentity;
  readonly ifNotExists: boolean;
  readonly superuser: boolean;
  /** DEFAULT ROLE 'r'. */
  readonly role: string | null;
}

export interface AlterUser extends Node, UserOptions {
  readonly kind: "alter_user";
  readonly user: UserIdentity;
  readonly ifExists: boolean;
}

export interface DropUser extends Node {
  readonly kind: "drop_user";
  readonly user: UserIdentity;
  readonly ifExists: boolean;
}

export interface CreateRole extends Node {
  readonly kind: "create_role";
  readonly name: string;
  readonly ifNotExists: boolean;
  readonly comment: string | null;
}

export interface DropRole extends Node {
  readonly kind: "drop_role";
  readonly name: string;
  readonly ifExists: boolean;
}

/** One privilege, upper case (`ALL` too), with columns where written. */
export interface PrivilegeSpec {
  readonly name: string;
  readonly columns: readonly string[];
}

/** What a privilege is granted on. `*` parts stay `*`: `*.*.*`, `db.*`. */
export type GrantTarget =
  | { readonly kind: "tables"; readonly pattern: readonly string[] }
  | {
    readonly kind: "resource";
    readonly type:
      | "RESOURCE"
      | "CLUSTER"
      | "COMPUTE GROUP"
      | "STAGE"
      | "STORAGE VAULT"
      | "WORKLOAD GROUP";
    readonly name: string;
  };

export type Grantee =
  | { readonly kind: "to_user"; readonly user: UserIdentity }
  | { readonly kind: "to_role"; readonly role: string };

/** GRANT privileges ON target TO …, or GRANT roles TO user (then `roles` is not empty and `on` is null). */
export interface Grant extends Node {
  readonly kind: "grant";
  readonly privileges: readonly PrivilegeSpec[];
  readonly roles: readonly string[];
  readonly on: GrantTarget | null;
  readonly to: Grantee;
}

export interface Revoke extends Node {
  readonly kind: "revoke";
  readonly privileges: readonly PrivilegeSpec[];
  readonly roles: readonly string[];
  readonly on: GrantTarget | null;
  readonly from: Grantee;
}

/** ANALYZE TABLE t [PARTITION…] [(cols)] [WITH …]… [PROPERTIES(…)], ANALYZE DATABASE d …. */
export interface AnalyzeTable extends Node {
  readonly kind: "analyze";
  readonly what: "TABLE" | "DATABASE";
  readonly name: Name;
  readonly partitions: PartitionNames | null;
  readonly columns: readonly Ident[];
  readonly options: readonly AnalyzeOption[];
  readonly properties: readonly Property[];
}

/** WITH SYNC, WITH SAMPLE ROWS 100, WITH BUCKETS 10, …. */
export interface AnalyzeOption {
  readonly name:
    | "SYNC"
    | "INCREMENTAL"
    | "FULL"
    | "SQL"
    | "HISTOGRAM"
    | "SAMPLE ROWS"
    | "SAMPLE PERCENT"
    | "BUCKETS"
    | "PERIOD"
    | "CRON";
  readonly value: string | null;
}

/** DROP STATS t [(cols)], DROP CACHED STATS t, DROP EXPIRED STATS (table null). */
export interface DropStats extends Node {
  readonly kind: "drop_stats";
  readonly what: "STATS" | "CACHED STATS" | "EXPIRED STATS";
  readonly table: Name | null;
  readonly columns: readonly Ident[];
  readonly partitions: PartitionNames | null;
}

/** KILL ANALYZE id, DROP ANALYZE JOB id (drop). */
export interface KillAnalyze extends Node {
  readonly kind: "kill_analyze";
  readonly jobId: string;
  readonly drop: boolean;
}

/** REFRESH CATALOG | DATABASE | TABLE name. */
export interface Refresh extends Node {
  readonly kind: "refresh";
  readonly what: "CATALOG" | "DATABASE" | "TABLE";
  readonly name: Name;
  readonly properties: readonly Property[];
}

/** FLUSH words: MySQL's, accepted for clients; words in upper case. */
export interface Flush extends Node {
  readonly kind: "flush";
  readonly what: readonly string[];
}

export interface CreateCatalog extends Node {
  readonly kind: "create_catalog";
  readonly name: Ident;
  readonly ifNotExists: boolean;
  readonly resource: Ident | null;
  readonly comment: string | null;
  readonly properties: readonly Property[];
}

export interface DropCatalog extends Node {
  readonly kind: "drop_catalog";
  readonly name: Ident;
  readonly ifExists: boolean;
}

/** ALTER CATALOG c RENAME n | SET PROPERTIES(…) | MODIFY COMMENT '…'. */
export interface AlterCatalog extends Node {
  readonly kind: "alter_catalog";
  readonly name: Ident;
  readonly action:
    | { readonly kind: "rename"; readonly newName: Ident }
    | { readonly kind: "set_properties"; readonly properties: readonly Property[] }
    | { readonly kind: "comment"; readonly comment: string };
}

/** CALL name(args). */
export interface Call extends Node {
  readonly kind: "call";
  readonly name: Name;
  readonly args: readonly Expr[];
}

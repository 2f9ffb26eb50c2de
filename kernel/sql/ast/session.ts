import type { Expr } from "./expr.ts";
import type { Ident, Node, Property, UserIdentity } from "./node.ts";

export type SessionStatement =
  | Use
  | Switch
  | SetStatement
  | SetTransaction
  | SetUserProperty
  | UnsetVariable
  | Kill
  | Prepare
  | Execute
  | Deallocate
  | LockTables
  | UnlockTables
  | Help
  | EmptyStatement;

/** USE [catalog.]db. */
export interface Use extends Node {
  readonly kind: "use";
  readonly catalog: Ident | null;
  readonly database: Ident;
}

/** SWITCH catalog. */
export interface Switch extends Node {
  readonly kind: "switch";
  readonly catalog: Ident;
}

/** SET a = 1, GLOBAL b = 2, @c = 3, NAMES utf8: the assignments in order. */
export interface SetStatement extends Node {
  readonly kind: "set";
  readonly items: readonly SetItem[];
}

export type SetItem =
  /** SET [GLOBAL|SESSION|LOCAL] v = e, SET @@[scope.]v = e. LOCAL is SESSION; ON and ALL and DEFAULT come as string "ON", string "ALL", DefaultValue. */
  | {
    readonly kind: "system_variable";
    readonly scope: "GLOBAL" | "SESSION" | null;
    readonly name: string;
    readonly value: Expr;
    readonly pos: number;
  }
  | { readonly kind: "user_variable"; readonly name: string; readonly value: Expr; readonly pos: number }
  /** Charset null for DEFAULT. */
  | {
    readonly kind: "names";
    readonly charset: string | null;
    readonly collation: string | null;
    readonly pos: number;
  }
  | { readonly kind: "charset"; readonly charset: string | null; readonly pos: number }
  /** `plain` for PASSWORD('text'): hash it; else the value is already hashed. */
  | {
    readonly kind: "password";
    readonly user: UserIdentity | null;
    readonly password: string;
    readonly plain: boolean;
    readonly pos: number;
  };

/** SET [scope] TRANSACTION …: access mode and isolation level, either may be absent. */
export interface SetTransaction extends Node {
  readonly kind: "set_transaction";
  readonly scope: "GLOBAL" | "SESSION" | null;
  readonly access: "READ ONLY" | "READ WRITE" | null;
  readonly isolation: "READ UNCOMMITTED" | "READ COMMITTED" | "REPEATABLE READ" | "SERIALIZABLE" | null;
}

/** SET PROPERTY [FOR user] 'k' = 'v', …. */
export interface SetUserProperty extends Node {
  readonly kind: "set_user_property";
  readonly user: string | null;
  readonly properties: readonly Property[];
}

/** UNSET [scope] VARIABLE name | ALL (name null). */
export interface UnsetVariable extends Node {
  readonly kind: "unset_variable";
  readonly scope: "GLOBAL" | "SESSION" | null;
  readonly name: string | null;
}

/** KILL [CONNECTION] id, KILL QUERY id | 'query id'. */
export interface Kill extends Node {
  readonly kind: "kill";
  readonly what: "CONNECTION" | "QUERY";
  /** Digits of a connection id, or the text of a query id. */
  readonly id: string;
  readonly isQueryId: boolean;
}

/** PREPARE name FROM 'text' (the reference has no such statement; kept for clients that use it). */
export interface Prepare extends Node {
  readonly kind: "prepare";
  readonly name: Ident;
  readonly text: string;
}

/** EXECUTE name [USING @a, …]. */
export interface Execute extends Node {
  readonly kind: "execute";
  readonly name: Ident;
  readonly using: readonly string[];
}

/** DEALLOCATE | DROP PREPARE name. */
export interface Deallocate extends Node {
  readonly kind: "deallocate";
  readonly name: Ident;
}

/** LOCK TABLES …: accepted, no effect in Doris. */
export interface LockTables extends Node {
  readonly kind: "lock_tables";
  readonly tables: readonly LockTable[];
}

export interface LockTable extends Node {
  readonly name: readonly string[];
  readonly alias: string | null;
  readonly mode: "READ" | "READ LOCAL" | "WRITE" | "LOW_PRIORITY WRITE";
}

export interface UnlockTables extends Node {
  readonly kind: "unlock_tables";
}

/** HELP word. */
export interface Help extends Node {
  readonly kind: "help";
  readonly topic: string;
}

/** A text without a statement: only white space, comments, semicolons. */
export interface EmptyStatement extends Node {
  readonly kind: "empty";
}

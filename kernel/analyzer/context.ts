/** What the analyzer is told about the world, and the state of one analysis. */
import { DorisError, type ErrorName, positionAt } from "../base/mod.ts";
import type { CatalogSnapshot } from "../catalog/api.ts";
import type { Expr, Literal, SlotId, SlotRef } from "../plan/mod.ts";
import type { Cte } from "../sql/mod.ts";
import { type LiteralValue, MAX_VARCHAR_LENGTH, type SqlType, STRING, varchar } from "../types/mod.ts";

/** A variable's value with its type, as `@@name` gives it. */
export interface TypedValue {
  readonly type: SqlType;
  readonly value: LiteralValue;
}

/** A table about to be read ("select") or written ("load"); columns that are read, in the table's order. */
export interface PrivilegeRequest {
  readonly kind: "select" | "load";
  readonly database: string;
  readonly table: string;
  readonly columns: readonly string[];
}

/** Everything that analysis depends on beside the syntax tree: it does no I/O and reads no clock. */
export interface AnalyzeContext {
  readonly snapshot: CatalogSnapshot;
  readonly currentDatabase: string | undefined;
  /** Text of the statement that `pos` of the syntax tree counts in. */
  readonly text: string;
  /** For user(), current_user(), connection_id(), version(); users in the form `'root'@'127.0.0.1'`. */
  readonly session: {
    readonly user: string;
    readonly currentUser: string;
    readonly connectionId: number;
    readonly version: string;
  };
  /** Microseconds since 1970 (UTC): the time of the statement. */
  readonly nowMicros: bigint;
  /** Session variable time_zone. */
  readonly timeZone: string;
  /** Value of `@@name` (name in lower case); undefined: no such variable. */
  sessionVariable(name: string, scope: "GLOBAL" | "SESSION" | null): TypedValue | undefined;
  /** Value of `@name`; undefined: not set, reads as NULL. */
  userVariable(name: string): TypedValue | undefined;
  /** Slot ids of one statement; planning goes on counting with the same function. */
  nextSlotId(): SlotId;
  /** Value of parameter `?` number `index` of a prepared statement; absent: parameters are refused. */
  parameter?(index: number): TypedValue | undefined;
  /** Called for every table; throws DorisError to refuse. Absent: everything is allowed. */
  checkPrivilege?(request: PrivilegeRequest): void;
}

/** Deepest nesting of expressions; the reference's expr_depth_limit is 3000, which is too deep for our stack. */
export const MAX_EXPRESSION_DEPTH = 1000;
/** Deepest nesting of queries in queries. */
export const MAX_QUERY_DEPTH = 64;
/** Tables and queries, counted after CTEs are put in place: CTEs of CTEs can grow without end. */
export const MAX_RELATIONS = 1024;
/** Columns of one SELECT after `*` is expanded, or of one VALUES row. */
export const MAX_COLUMNS = 4096;
/** Options of one IN list, operands of one AND (the reference's expr_children_limit). */
export const MAX_CHILDREN = 10_000;
/** Rows of one VALUES. */
export const MAX_VALUES_ROWS = 100_000;

/** Counts that go on through a whole statement. */
export interface Budget {
  relations: number;
}

/** A WITH entry together with what its query can see. */
export interface CteEntry {
  readonly cte: Cte;
  readonly env: QueryEnv;
}

/** One query block's surroundings: what names it may use beside its own FROM. */
export interface QueryEnv {
  readonly context: AnalyzeContext;
  readonly budget: Budget;
  readonly ctes: ReadonlyMap<string, CteEntry>;
  /** Scope of the query around this one, when this is a subquery in an expression. */
  readonly outer: Scope | undefined;
  /** Slots of enclosing queries that were read so far; shared by all blocks of one subquery. */
  readonly outerReads: Map<SlotId, SlotRef>;
  readonly depth: number;
}

/** A name that FROM makes known. */
export interface ScopeColumn {
  readonly slot: SlotRef;
  readonly name: string;
  /** Alias or table name; undefined for columns without one. */
  readonly table: string | undefined;
  /** Set while the table goes by its own name: `db.t.c` works then. */
  readonly database: string | undefined;
  /** Whether `*` shows it: hidden columns and the right side of USING are not shown. */
  readonly inStar: boolean;
  /** The right side of USING: an unqualified name means the left one. */
  readonly qualifiedOnly: boolean;
}

/** Columns that expressions of a block can name. */
export interface Scope {
  readonly env: QueryEnv;
  readonly columns: readonly ScopeColumn[];
}

/** A column that a query gives: its slot and the label it goes by. */
export interface OutputColumn {
  readonly slot: SlotRef;
  readonly name: string;
}

/** An alias of the select list and what it stands for. */
export interface AliasTarget {
  readonly name: string;
  readonly expr: Expr;
}

/** A fresh environment for a statement. */
export function rootEnv(context: AnalyzeContext): QueryEnv {
  return {
    context,
    budget: { relations: 0 },
    ctes: new Map(),
    outer: undefined,
    outerReads: new Map(),
    depth: 0,
  };
}

/** The environment of a query directly inside `env`'s. */
export function nestedEnv(env: QueryEnv, pos: number): QueryEnv {
  if (env.depth >= MAX_QUERY_DEPTH) {
    throw failure(env, "LimitExceeded", `Queries are nested deeper than ${MAX_QUERY_DEPTH} levels`, pos);
  }
  countRelation(env, pos);
  return { ...env, depth: env.depth + 1 };
}

/** Counts a table or query of the statement. Throws when there are too many. */
export function countRelation(env: QueryEnv, pos: number): void {
  env.budget.relations += 1;
  if (env.budget.relations > MAX_RELATIONS) {
    throw failure(env, "LimitExceeded", `Statement has more than ${MAX_RELATIONS} tables and queries`, pos);
  }
}

/** An error at an offset of the statement's text. */
export function failure(env: QueryEnv, name: ErrorName, message: string, pos: number): DorisError {
  return new DorisError(name, message, { position: positionAt(env.context.text, pos) });
}

/** A literal node. */
export function literal(type: SqlType, value: LiteralValue): Literal {
  return { kind: "literal", type, value };
}

const utf8 = new TextEncoder();

/** A text constant: VARCHAR of its own length in bytes, STRING past what VARCHAR holds. */
export function textLiteral(value: string): Literal {
  const bytes = utf8.encode(value).length;
  return literal(bytes > MAX_VARCHAR_LENGTH ? STRING : varchar(bytes), value);
}

/**
 * The vocabulary of the function table: how a function says which arguments it takes, what it gives, when the
 * result can be NULL, and how it is computed from constants.
 */
import type { LiteralValue, SqlType } from "../types/mod.ts";

/** An argument as the analyzer sees it before any cast. */
export interface FunctionArg {
  readonly type: SqlType;
  readonly nullable: boolean;
  /** Present when the argument is a constant: some results depend on it (digits of ROUND, unit of DATE_TRUNC). */
  readonly value?: LiteralValue;
}

/** A scalar function found for given arguments. */
export interface ResolvedFunction {
  readonly kind: "function";
  /** Doris' name on the wire, lower case. */
  readonly fn: string;
  /** Types that the arguments are cast to, one per argument. */
  readonly argTypes: readonly SqlType[];
  readonly type: SqlType;
  readonly nullable: boolean;
  /** False: every call may give another value; never folded, never moved. */
  readonly deterministic: boolean;
}

/** An aggregate function found for given arguments. */
export interface ResolvedAggregate {
  readonly kind: "aggregate";
  readonly fn: string;
  readonly argTypes: readonly SqlType[];
  readonly type: SqlType;
  readonly nullable: boolean;
  readonly distinct: boolean;
}

/** Why no function fits; `message` is meant for the client. */
export interface FunctionError {
  readonly kind: "error";
  readonly message: string;
}

/** Facts of the connection that version(), database() and so on return. */
export interface SessionFacts {
  readonly version: string;
  readonly database: string | undefined;
  readonly catalog: string;
  /** `'root'@'127.0.0.1'` as user() prints it. */
  readonly user: string;
  /** `'root'@'%'` as current_user() prints it. */
  readonly currentUser: string;
  readonly connectionId: number;
}

/** What constants are computed against: one moment for the whole statement. */
export interface FoldContext {
  /** Microseconds since 1970-01-01 UTC. */
  readonly nowMicros: bigint;
  /** The session's time_zone: an IANA name or `+08:00`. */
  readonly timeZone: string;
  /** Absent: session functions stay as they are. */
  readonly session?: SessionFacts;
}

/** Answer of a fold that cannot or must not compute the value here. */
export const NOT_FOLDABLE: unique symbol = Symbol("not foldable");

export type Folded = LiteralValue | typeof NOT_FOLDABLE;

/** What a fold knows beside the values. */
export interface FoldCall {
  readonly argTypes: readonly SqlType[];
  readonly type: SqlType;
  readonly context: FoldContext;
}

/**
 * When the result is NULL for arguments that are not: `propagate`: never; `always`: possibly (say so);
 * `never`: not even for NULL arguments; a function decides by the arguments.
 */
export type Nullability =
  | "propagate"
  | "always"
  | "never"
  | ((args: readonly FunctionArg[], argTypes: readonly SqlType[]) => boolean);

/** Whether a type fits a parameter as it is, and what a type that does not is cast to. */
export interface TypePattern {
  /** As printed in messages and documentation: `INT`, `DECIMAL`, `ANY`. */
  readonly label: string;
  readonly accepts: (type: SqlType) => boolean;
  /** The type that an argument of another type is cast to; undefined: it cannot be used here. */
  readonly castTo: (type: SqlType, value?: LiteralValue) => SqlType | undefined;
  /** Datetimes of one call are all brought to the most digits among them. */
  readonly sharesScale?: boolean;
}

export interface Signature {
  readonly params: readonly TypePattern[];
  /** The last parameter may be repeated (at least `minRest` times, 1 unless told). */
  readonly variadic?: boolean;
  readonly minRest?: number;
  /** How many of the last parameters may be left out. */
  readonly optional?: number;
  /** Result for the types the arguments are cast to. */
  readonly returns: SqlType | ((argTypes: readonly SqlType[], args: readonly FunctionArg[]) => SqlType);
  /** Brings argument types together after each was matched (say: all alternatives to one type). */
  readonly unify?: (
    argTypes: readonly SqlType[],
    args: readonly FunctionArg[],
  ) => readonly SqlType[] | undefined;
}

/** `expression → result` for documentation and tests; `result` is the MySQL text form, null for NULL. */
export interface Example {
  /** SQL text as a reader would write it. */
  readonly sql: string;
  /** The same as typed constants, for the test of the fold. */
  readonly args: readonly (readonly [SqlType, LiteralValue])[];
  readonly result: string | null;
}

export interface ScalarFunction {
  readonly kind: "scalar";
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly group: FunctionGroup;
  /** The one with the most arguments that need no cast wins; the first of equals. */
  readonly signatures: readonly Signature[];
  readonly nullability: Nullability;
  /** One line. */
  readonly doc: string;
  readonly examples: readonly Example[];
  /** False for rand(), uuid() and such. True unless told. */
  readonly deterministic?: boolean;
  /** The FE's answer for constants. NULL arguments never get here when nullability is propagate or always. */
  readonly fold?: (values: readonly LiteralValue[], call: FoldCall) => Folded;
  /** Set when fold must see NULL arguments although the result is NULL for most of them. */
  readonly foldsNulls?: boolean;
}

export interface AggregateFunction {
  readonly kind: "aggregate";
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly signatures: readonly Signature[];
  /**
   * `never`: count; `input`: NULL when the input can be or without GROUP BY; `always`: NULL possible (stddev
   * of one row).
   */
  readonly nullability: "never" | "input" | "always";
  readonly doc: string;
  readonly example: string;
  readonly allowsDistinct?: boolean;
}

export type FunctionGroup =
  | "arithmetic"
  | "math"
  | "string"
  | "date"
  | "conditional"
  | "session"
  | "json"
  | "array"
  | "hash"
  | "bitmap"
  | "ip"
  | "other";

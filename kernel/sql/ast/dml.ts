import type { Expr } from "./expr.ts";
import type { Ident, Name, Node } from "./node.ts";
import type { Cte, PartitionNames, Query, Relation, TableAlias } from "./query.ts";

export type DmlStatement = Insert | Update | Delete | Begin | Commit | Rollback | CancelLoad | Sync;

/** INSERT INTO t … or INSERT OVERWRITE TABLE t …. VALUES rows are a Query whose body is Values. */
export interface Insert extends Node {
  readonly kind: "insert";
  readonly overwrite: boolean;
  readonly table: Name;
  readonly partitions: InsertPartitions | null;
  readonly label: Ident | null;
  /** Null where no list is written. */
  readonly columns: readonly Ident[] | null;
  /** Words of [SHUFFLE], [NOSHUFFLE]. */
  readonly hints: readonly string[];
  /** CTEs written before INSERT come inside `query`. */
  readonly query: Query;
}

/** PARTITION (names), PARTITION (*), or PARTITION (col = value, …). */
export type InsertPartitions =
  | PartitionNames
  | { readonly kind: "auto_partitions"; readonly pos: number }
  | {
    readonly kind: "static_partition";
    readonly values: readonly { readonly column: Ident; readonly value: Expr }[];
    readonly pos: number;
  };

/** `col = expr`; expr may be DEFAULT. */
export interface Assignment extends Node {
  readonly kind: "assignment";
  readonly column: Name;
  readonly value: Expr;
}

export interface Update extends Node {
  readonly kind: "update";
  readonly ctes: readonly Cte[];
  readonly table: Name;
  readonly alias: TableAlias | null;
  readonly assignments: readonly Assignment[];
  readonly from: readonly Relation[];
  readonly where: Expr | null;
}

export interface Delete extends Node {
  readonly kind: "delete";
  readonly ctes: readonly Cte[];
  readonly table: Name;
  readonly partitions: PartitionNames | null;
  readonly alias: TableAlias | null;
  readonly using: readonly Relation[];
  readonly where: Expr | null;
}

/** BEGIN [WITH LABEL l]; also START TRANSACTION, which the reference takes and ignores (`implicit`). */
export interface Begin extends Node {
  readonly kind: "begin";
  readonly label: Ident | null;
  readonly startTransaction: boolean;
}

/** COMMIT [WORK] [AND [NO] CHAIN] [[NO] RELEASE]: the tail is parsed and has no meaning in Doris. */
export interface Commit extends Node {
  readonly kind: "commit";
}

export interface Rollback extends Node {
  readonly kind: "rollback";
}

/** CANCEL LOAD [FROM db] WHERE|LIKE …. */
export interface CancelLoad extends Node {
  readonly kind: "cancel_load";
  readonly database: Ident | null;
  readonly like: string | null;
  readonly where: Expr | null;
}

/** SYNC. */
export interface Sync extends Node {
  readonly kind: "sync";
}

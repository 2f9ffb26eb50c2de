import type { Expr, IntervalUnit } from "./expr.ts";
import type { Ident, Name, Node, Property } from "./node.ts";
import type { PartitionNames, Query } from "./query.ts";
import type { TypeName } from "./types.ts";

export type DdlStatement =
  | CreateDatabase
  | DropDatabase
  | AlterDatabase
  | CreateTable
  | CreateTableLike
  | DropTable
  | TruncateTable
  | AlterTable
  | CreateView
  | AlterView
  | DropView
  | CreateIndex
  | DropIndex
  | RecoverObject;

/** CREATE DATABASE | SCHEMA. */
export interface CreateDatabase extends Node {
  readonly kind: "create_database";
  readonly name: Name;
  readonly ifNotExists: boolean;
  readonly properties: readonly Property[];
}

export interface DropDatabase extends Node {
  readonly kind: "drop_database";
  readonly name: Name;
  readonly ifExists: boolean;
  readonly force: boolean;
}

/** ALTER DATABASE d RENAME n | SET PROPERTIES(…) | SET DATA|REPLICA|TRANSACTION QUOTA q. */
export interface AlterDatabase extends Node {
  readonly kind: "alter_database";
  readonly name: Ident;
  readonly action:
    | { readonly kind: "rename"; readonly newName: Ident }
    | { readonly kind: "set_properties"; readonly properties: readonly Property[] }
    | {
      readonly kind: "set_quota";
      readonly quota: "DATA" | "REPLICA" | "TRANSACTION";
      readonly value: string;
    };
}

export type KeysType = "DUPLICATE" | "UNIQUE" | "AGGREGATE";

export interface CreateTable extends Node {
  readonly kind: "create_table";
  readonly name: Name;
  readonly ifNotExists: boolean;
  readonly external: boolean;
  readonly temporary: boolean;
  /** Empty only with `query`. */
  readonly columns: readonly ColumnDef[];
  /** Bare column names of CREATE TABLE t (a, b) AS SELECT. */
  readonly queryColumns: readonly Ident[];
  readonly indexes: readonly IndexDef[];
  readonly engine: string | null;
  readonly keys: KeysClause | null;
  readonly comment: string | null;
  readonly partition: PartitionClause | null;
  readonly distribution: DistributionClause | null;
  readonly rollups: readonly RollupDef[];
  readonly properties: readonly Property[];
  /** BROKER PROPERTIES (…), null where not written. */
  readonly brokerProperties: readonly Property[] | null;
  /** CREATE TABLE … AS SELECT. */
  readonly query: Query | null;
}

/** DUPLICATE | UNIQUE | AGGREGATE KEY(…) [CLUSTER BY (…)]. */
export interface KeysClause extends Node {
  readonly kind: "keys";
  readonly type: KeysType;
  readonly columns: readonly Ident[];
  readonly clusterBy: readonly Ident[];
}

export type AggType =
  | "MAX"
  | "MIN"
  | "SUM"
  | "REPLACE"
  | "REPLACE_IF_NOT_NULL"
  | "HLL_UNION"
  | "BITMAP_UNION"
  | "QUANTILE_UNION"
  | "GENERIC";

export interface ColumnDef extends Node {
  readonly kind: "column_def";
  readonly name: Ident;
  readonly type: TypeName;
  readonly key: boolean;
  readonly aggType: AggType | null;
  /** Expression of [GENERATED ALWAYS] AS (…). */
  readonly generated: Expr | null;
  /** NULL is true, NOT NULL is false, null where neither is written (nullable, except that AUTO_INCREMENT may imply otherwise). */
  readonly nullable: boolean | null;
  readonly autoIncrement: AutoIncrement | null;
  readonly default: ColumnDefault | null;
  /** ON UPDATE CURRENT_TIMESTAMP[(precision)]; null where not written. */
  readonly onUpdate: { readonly precision: number | null } | null;
  readonly comment: string | null;
}

/** AUTO_INCREMENT[(start)]. */
export interface AutoIncrement {
  /** Digits, or null where not written. */
  readonly start: string | null;
}

export type ColumnDefault =
  | { readonly kind: "null" }
  /** A string or a number, as text; `quoted` tells which. */
  | { readonly kind: "literal"; readonly value: string; readonly quoted: boolean }
  | { readonly kind: "current_date" }
  | { readonly kind: "current_timestamp"; readonly precision: number | null }
  | { readonly kind: "pi" | "e" | "bitmap_empty" };

/** INDEX [IF NOT EXISTS] name (cols) [USING type] [PROPERTIES(…)] [COMMENT '…']. */
export interface IndexDef extends Node {
  readonly kind: "index_def";
  readonly name: Ident;
  readonly ifNotExists: boolean;
  readonly columns: readonly Ident[];
  readonly type: "INVERTED" | "NGRAM_BF" | "ANN" | null;
  readonly properties: readonly Property[];
  readonly comment: string | null;
}

/** [AUTO] PARTITION BY [RANGE|LIST] (columns or functions) (partitions). */
export interface PartitionClause extends Node {
  readonly kind: "partition_by";
  readonly auto: boolean;
  /** Null where neither is written: LIST in the reference's reading of external tables; RANGE otherwise by the partitions' form. */
  readonly type: "RANGE" | "LIST" | null;
  /** ColumnRef of one part, or FunctionCall such as date_trunc(d, 'day'). */
  readonly exprs: readonly Expr[];
  readonly partitions: readonly PartitionDef[];
}

export type PartitionDef = LessThanPartition | FixedPartition | StepPartition | InPartition;

/** PARTITION p VALUES LESS THAN (…) | MAXVALUE. */
export interface LessThanPartition extends Node {
  readonly kind: "less_than_partition";
  readonly name: Ident;
  readonly ifNotExists: boolean;
  /** Null for a bare MAXVALUE. */
  readonly bound: readonly PartitionValue[] | null;
  readonly properties: readonly Property[];
}

/** PARTITION p VALUES [(lower), (upper)). */
export interface FixedPartition extends Node {
  readonly kind: "fixed_partition";
  readonly name: Ident;
  readonly ifNotExists: boolean;
  readonly lower: readonly PartitionValue[];
  readonly upper: readonly PartitionValue[];
  readonly properties: readonly Property[];
}

/** FROM (…) TO (…) INTERVAL n [unit]. */
export interface StepPartition extends Node {
  readonly kind: "step_partition";
  readonly from: readonly PartitionValue[];
  readonly to: readonly PartitionValue[];
  readonly amount: string;
  readonly unit: IntervalUnit | null;
  readonly properties: readonly Property[];
}

/** PARTITION p VALUES IN ((…), (…)), one list per value tuple; no list at all for a default partition. */
export interface InPartition extends Node {
  readonly kind: "in_partition";
  readonly name: Ident;
  readonly ifNotExists: boolean;
  readonly values: readonly (readonly PartitionValue[])[];
  readonly properties: readonly Property[];
}

export type PartitionValue =
  | { readonly kind: "value"; readonly text: string; readonly quoted: boolean; readonly pos: number }
  | { readonly kind: "maxvalue" | "null"; readonly pos: number };

/** DISTRIBUTED BY HASH(…) | RANDOM [BUCKETS n | AUTO]. */
export interface DistributionClause extends Node {
  readonly kind: "distribution";
  readonly type: "HASH" | "RANDOM";
  readonly columns: readonly Ident[];
  /** Null where BUCKETS is not written. */
  readonly buckets: number | "AUTO" | null;
}

/** r (cols) [DUPLICATE KEY (…)] [FROM base] [PROPERTIES(…)]. */
export interface RollupDef extends Node {
  readonly kind: "rollup_def";
  readonly name: Ident;
  readonly columns: readonly Ident[];
  readonly duplicateKeys: readonly Ident[];
  /** Only in ALTER TABLE ADD ROLLUP. */
  readonly from: Ident | null;
  readonly properties: readonly Property[];
}

/** CREATE TABLE t LIKE u [WITH ROLLUP [(…)]]. */
export interface CreateTableLike extends Node {
  readonly kind: "create_table_like";
  readonly name: Name;
  readonly ifNotExists: boolean;
  readonly external: boolean;
  readonly temporary: boolean;
  readonly source: Name;
  /** Null without WITH ROLLUP; empty for all of them. */
  readonly rollups: readonly Ident[] | null;
}

export interface DropTable extends Node {
  readonly kind: "drop_table";
  readonly name: Name;
  readonly ifExists: boolean;
  readonly temporary: boolean;
  readonly force: boolean;
}

export interface TruncateTable extends Node {
  readonly kind: "truncate_table";
  readonly name: Name;
  readonly partitions: PartitionNames | null;
  readonly force: boolean;
}

export interface AlterTable extends Node {
  readonly kind: "alter_table";
  readonly name: Name;
  readonly actions: readonly AlterTableAction[];
}

export type ColumnPosition = { readonly kind: "first" } | { readonly kind: "after"; readonly column: Ident };

export type AlterTableAction =
  | {
    readonly kind: "add_columns";
    readonly columns: readonly ColumnDef[];
    readonly position: ColumnPosition | null;
    readonly rollup: Ident | null;
    readonly properties: readonly Property[];
    readonly pos: number;
  }
  | {
    readonly kind: "drop_column";
    readonly name: Ident;
    readonly rollup: Ident | null;
    readonly properties: readonly Property[];
    readonly pos: number;
  }
  | {
    readonly kind: "modify_column";
    readonly column: ColumnDef;
    readonly position: ColumnPosition | null;
    readonly rollup: Ident | null;
    readonly properties: readonly Property[];
    readonly pos: number;
  }
  | {
    readonly kind: "modify_column_comment";
    readonly name: Ident;
    readonly comment: string;
    readonly pos: number;
  }
  | {
    readonly kind: "order_by";
    readonly columns: readonly Ident[];
    readonly rollup: Ident | null;
    readonly properties: readonly Property[];
    readonly pos: number;
  }
  | {
    readonly kind: "add_partition";
    readonly temporary: boolean;
    readonly partition: PartitionDef;
    readonly distribution: DistributionClause | null;
    readonly properties: readonly Property[];
    readonly pos: number;
  }
  /** ADD PARTITIONS FROM (…) TO (…) INTERVAL n unit. */
  | {
    readonly kind: "add_partitions";
    readonly temporary: boolean;
    readonly from: readonly PartitionValue[];
    readonly to: readonly PartitionValue[];
    readonly amount: string;
    readonly unit: string | null;
    readonly properties: readonly Property[];
    readonly pos: number;
  }
  | {
    readonly kind: "drop_partition";
    readonly name: Ident;
    readonly temporary: boolean;
    readonly ifExists: boolean;
    readonly force: boolean;
    readonly index: Ident | null;
    readonly pos: number;
  }
  | {
    readonly kind: "modify_partition";
    /** Empty for (*): all of them. */
    readonly names: readonly Ident[];
    readonly temporary: boolean;
    readonly properties: readonly Property[];
    readonly pos: number;
  }
  | {
    readonly kind: "replace_partition";
    readonly partitions: PartitionNames | null;
    readonly with: PartitionNames | null;
    readonly force: boolean;
    readonly properties: readonly Property[];
    readonly pos: number;
  }
  | {
    readonly kind: "replace_table";
    readonly name: Ident;
    readonly force: boolean;
    readonly properties: readonly Property[];
    readonly pos: number;
  }
  | { readonly kind: "rename"; readonly newName: Ident; readonly pos: number }
  | {
    readonly kind: "rename_part";
    readonly what: "ROLLUP" | "PARTITION" | "COLUMN";
    readonly name: Ident;
    readonly newName: Ident;
    readonly pos: number;
  }
  | { readonly kind: "add_index"; readonly index: IndexDef; readonly pos: number }
  | { readonly kind: "drop_index"; readonly name: Ident; readonly ifExists: boolean; readonly pos: number }
  | { readonly kind: "add_rollup"; readonly rollups: readonly RollupDef[]; readonly pos: number }
  | { readonly kind: "drop_rollup"; readonly names: readonly Ident[]; readonly pos: number }
  | {
    readonly kind: "enable_feature";
    readonly name: string;
    readonly properties: readonly Property[];
    readonly pos: number;
  }
  | {
    readonly kind: "modify_distribution";
    readonly distribution: DistributionClause | null;
    readonly pos: number;
  }
  | { readonly kind: "modify_comment"; readonly comment: string; readonly pos: number }
  | { readonly kind: "set_properties"; readonly properties: readonly Property[]; readonly pos: number };

/** A view's column: name and comment only. */
export interface ViewColumn extends Node {
  readonly kind: "view_column";
  readonly name: Ident;
  readonly comment: string | null;
}

export interface CreateView extends Node {
  readonly kind: "create_view";
  readonly name: Name;
  readonly orReplace: boolean;
  readonly ifNotExists: boolean;
  readonly columns: readonly ViewColumn[];
  readonly comment: string | null;
  readonly query: Query;
  /** Source text of the query, as SHOW CREATE VIEW needs it. */
  readonly queryText: string;
}

/** ALTER VIEW v [(cols)] [COMMENT c] AS query, or MODIFY COMMENT (then query is null). */
export interface AlterView extends Node {
  readonly kind: "alter_view";
  readonly name: Name;
  readonly columns: readonly ViewColumn[];
  readonly comment: string | null;
  readonly query: Query | null;
  readonly queryText: string;
}

export interface DropView extends Node {
  readonly kind: "drop_view";
  readonly name: Name;
  readonly ifExists: boolean;
}

/** CREATE INDEX i ON t (cols) …. */
export interface CreateIndex extends Node {
  readonly kind: "create_index";
  readonly table: Name;
  readonly index: IndexDef;
}

export interface DropIndex extends Node {
  readonly kind: "drop_index";
  readonly name: Ident;
  readonly table: Name;
  readonly ifExists: boolean;
}

/** RECOVER DATABASE d | TABLE t | PARTITION p FROM t, each [id] [AS alias]. */
export interface RecoverObject extends Node {
  readonly kind: "recover";
  readonly what: "DATABASE" | "TABLE" | "PARTITION";
  readonly name: Name;
  readonly id: string | null;
  readonly alias: Ident | null;
  /** Table of a partition. */
  readonly from: Name | null;
}

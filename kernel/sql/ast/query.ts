import type { Expr } from "./expr.ts";
import type { Ident, Name, Node, Property } from "./node.ts";

/**
 * A query with what belongs to it as a whole: CTEs before, ORDER BY and LIMIT behind (they apply to the whole of a set operation, as
 * with enable_ansi_query_organization_behavior, the default).
 */
export interface Query extends Node {
  readonly kind: "query";
  readonly ctes: readonly Cte[];
  readonly body: QueryBody;
  readonly orderBy: readonly SortItem[];
  readonly limit: Limit | null;
}

/** A nested Query is a query in parentheses. */
export type QueryBody = Select | SetOperation | Values | Query;

/** `name [(columns)] AS (query)`. */
export interface Cte extends Node {
  readonly kind: "cte";
  readonly name: Ident;
  readonly columns: readonly Ident[];
  readonly query: Query;
}

/** A run of one set operator over two or more inputs, evaluated from the left. MINUS is EXCEPT. */
export interface SetOperation extends Node {
  readonly kind: "set_operation";
  readonly op: "UNION" | "INTERSECT" | "EXCEPT";
  readonly all: boolean;
  readonly inputs: readonly QueryBody[];
}

/** `VALUES (1, 'a'), (2, DEFAULT)`. */
export interface Values extends Node {
  readonly kind: "values";
  readonly rows: readonly ValuesRow[];
}

/** One row; an item has an alias where one is written, and its text as a select item has (it names the column). */
export interface ValuesRow extends Node {
  readonly kind: "row";
  readonly items: readonly SelectItem[];
}

export interface Select extends Node {
  readonly kind: "select";
  readonly hints: readonly Hint[];
  readonly distinct: boolean;
  readonly items: readonly SelectItem[];
  /** Comma-separated relations; empty without FROM and with FROM DUAL. */
  readonly from: readonly Relation[];
  readonly where: Expr | null;
  readonly groupBy: GroupBy | null;
  readonly having: Expr | null;
  readonly qualify: Expr | null;
}

/** One output column; `expr` may be a Star. `outputName()` of the door names the column. */
export interface SelectItem extends Node {
  readonly kind: "select_item";
  readonly expr: Expr;
  readonly alias: Ident | null;
  /** The expression's own source text (without the alias). */
  readonly text: string;
}

/** `/*+ NAME(a, b = c) *\/` behind SELECT, for example SET_VAR, LEADING, ORDERED. */
export interface Hint extends Node {
  readonly kind: "hint";
  /** Upper case. */
  readonly name: string;
  readonly args: readonly HintArg[];
}

/** `key`, `key = value`, or a bare constant (in key). */
export interface HintArg extends Node {
  readonly key: string;
  readonly value: string | null;
}

export type GroupBy = GroupByExprs | GroupingSets;

export interface GroupByExprs extends Node {
  readonly kind: "group_by";
  readonly exprs: readonly Expr[];
  /** ROLLUP(…) and `… WITH ROLLUP` are ROLLUP, CUBE(…) is CUBE. */
  readonly mode: "PLAIN" | "ROLLUP" | "CUBE";
}

export interface GroupingSets extends Node {
  readonly kind: "grouping_sets";
  readonly sets: readonly (readonly Expr[])[];
}

export interface SortItem extends Node {
  readonly kind: "sort_item";
  readonly expr: Expr;
  readonly descending: boolean;
  /** Null where not written: then NULL sorts first ascending and last descending, as in MySQL. */
  readonly nulls: "FIRST" | "LAST" | null;
}

/** Both counts as digits, unchecked beyond being a whole number; offset is "0" where not written. */
export interface Limit extends Node {
  readonly kind: "limit";
  readonly count: string;
  readonly offset: string;
}

export type Relation = TableRef | DerivedTable | TableFunction | Join | ParenthesizedRelations | LateralView;

/** `AS t` or `AS t(a, b)`. */
export interface TableAlias extends Node {
  readonly kind: "table_alias";
  readonly name: Ident;
  readonly columns: readonly Ident[];
}

export interface TableRef extends Node {
  readonly kind: "table";
  readonly name: Name;
  readonly alias: TableAlias | null;
  /** PARTITION(…), null where not written. */
  readonly partitions: PartitionNames | null;
  /** Digits of TABLET(…). */
  readonly tablets: readonly string[];
  /** `t INDEX name`: a synchronous materialized view or rollup by name. */
  readonly index: Ident | null;
  readonly snapshot: TableSnapshot | null;
  readonly sample: TableSample | null;
  /** Words of `[…]` or a hint comment behind the table, e.g. PREAGGOPEN; as written. */
  readonly hints: readonly string[];
  readonly scanParams: ScanParams | null;
}

/** `t@incr('k'='v')`, `t@branch(name)`. */
export interface ScanParams extends Node {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly args: readonly string[];
}

export interface PartitionNames extends Node {
  readonly kind: "partition_names";
  readonly temporary: boolean;
  readonly names: readonly string[];
}

/** `FOR VERSION AS OF v`, `FOR TIME AS OF t`. */
export interface TableSnapshot extends Node {
  readonly type: "VERSION" | "TIME";
  readonly value: string;
}

/** `TABLESAMPLE(10 PERCENT | 100 ROWS) [REPEATABLE seed]`. */
export interface TableSample extends Node {
  readonly kind: "sample";
  readonly unit: "PERCENT" | "ROWS";
  readonly amount: string;
  readonly seed: string | null;
}

/** `(query) [AS] alias`; the reference refuses a missing alias later, in analysis. */
export interface DerivedTable extends Node {
  readonly kind: "derived";
  readonly query: Query;
  readonly alias: TableAlias | null;
}

/** `numbers("number" = "10") [AS] alias`; name in lower case. */
export interface TableFunction extends Node {
  readonly kind: "table_function";
  readonly name: string;
  readonly properties: readonly Property[];
  readonly alias: TableAlias | null;
}

/** NULL AWARE LEFT ANTI has no spelling in the grammar: it comes out of NOT IN. */
export type JoinType =
  | "INNER"
  | "CROSS"
  | "LEFT"
  | "RIGHT"
  | "FULL"
  | "LEFT SEMI"
  | "RIGHT SEMI"
  | "LEFT ANTI"
  | "RIGHT ANTI";

/** A plain JOIN is INNER. At most one of `on` and `using` is there; a Join's left may be a Join (runs are left-deep). */
export interface Join extends Node {
  readonly kind: "join";
  readonly type: JoinType;
  readonly left: Relation;
  readonly right: Relation;
  readonly on: Expr | null;
  /** Empty where there is no USING. */
  readonly using: readonly Ident[];
  /** `[broadcast]`, `[shuffle]`, in lower case. */
  readonly hint: string | null;
}

/** `(a, b JOIN c …)`: a list of relations in parentheses, cross joined. */
export interface ParenthesizedRelations extends Node {
  readonly kind: "relations";
  readonly relations: readonly Relation[];
}

/** `input LATERAL VIEW explode(x) tmp AS e1, e2`. */
export interface LateralView extends Node {
  readonly kind: "lateral_view";
  readonly input: Relation;
  /** Lower case. */
  readonly function: string;
  readonly args: readonly Expr[];
  readonly table: Ident;
  readonly columns: readonly Ident[];
}

/** `INTO OUTFILE 'path' [FORMAT AS f] [PROPERTIES(…)]`. */
export interface OutFile extends Node {
  readonly kind: "outfile";
  readonly path: string;
  readonly format: string | null;
  readonly properties: readonly Property[];
}

/** A query as a statement. */
export interface QueryStatement extends Node {
  readonly kind: "query_statement";
  readonly query: Query;
  readonly outFile: OutFile | null;
}

import type { Ident, Node } from "./node.ts";
import type { TypeName } from "./types.ts";
import type { Query, SelectItem, SortItem } from "./query.ts";

/** An expression as written; nothing is bound or typed here. */
export type Expr =
  | NullLiteral
  | BooleanLiteral
  | IntegerLiteral
  | DecimalLiteral
  | DoubleLiteral
  | StringLiteral
  | HexLiteral
  | TypedLiteral
  | ArrayLiteral
  | MapLiteral
  | StructLiteral
  | Interval
  | Parameter
  | ColumnRef
  | Star
  | UserVariable
  | SystemVariable
  | Unary
  | Binary
  | Logical
  | IsNull
  | IsBoolean
  | Between
  | Like
  | Match
  | InList
  | InSubquery
  | Exists
  | ScalarSubquery
  | Case
  | Cast
  | ConvertCharset
  | CharFunction
  | Extract
  | Trim
  | FunctionCall
  | Lambda
  | ElementAt
  | Slice
  | FieldAccess
  | Collate
  | DefaultValue;

export interface NullLiteral extends Node {
  readonly kind: "null";
}

export interface BooleanLiteral extends Node {
  readonly kind: "boolean";
  readonly value: boolean;
}

/** Whole number of any size: decimal digits, with a leading `-` where a minus stood directly before the number. */
export interface IntegerLiteral extends Node {
  readonly kind: "integer";
  readonly text: string;
}

/** `1.50`, `.5`, `-1.` as written (the sign as in IntegerLiteral). */
export interface DecimalLiteral extends Node {
  readonly kind: "decimal";
  readonly text: string;
}

/** A number with an exponent, `1e3`, as written; the reference types it as a DECIMAL where it fits one, else DOUBLE. */
export interface DoubleLiteral extends Node {
  readonly kind: "double";
  readonly text: string;
}

/** A quoted string, its escapes resolved. */
export interface StringLiteral extends Node {
  readonly kind: "string";
  readonly value: string;
}

/** `x'6162'` (VARBINARY): pairs of hex digits, upper case. */
export interface HexLiteral extends Node {
  readonly kind: "hex";
  readonly digits: string;
}

/** `DATE '2024-01-01'`, `TIMESTAMP '…'`. */
export interface TypedLiteral extends Node {
  readonly kind: "typed_literal";
  readonly type: "DATE" | "DATEV1" | "DATEV2" | "TIMESTAMP" | "DATETIME";
  readonly value: string;
}

/** `[1, 2]`. */
export interface ArrayLiteral extends Node {
  readonly kind: "array";
  readonly items: readonly Expr[];
}

/** `{'a': 1}`; `{}` is an empty map. */
export interface MapLiteral extends Node {
  readonly kind: "map";
  readonly entries: readonly MapEntry[];
}

export interface MapEntry {
  readonly key: Expr;
  readonly value: Expr;
}

/** `{1, 'a'}`. */
export interface StructLiteral extends Node {
  readonly kind: "struct";
  readonly items: readonly Expr[];
}

/** The units after INTERVAL. */
export type IntervalUnit =
  | "YEAR"
  | "QUARTER"
  | "MONTH"
  | "WEEK"
  | "DAY"
  | "HOUR"
  | "MINUTE"
  | "SECOND"
  | "DAY_SECOND"
  | "DAY_HOUR"
  | "MINUTE_SECOND"
  | "SECOND_MICROSECOND";

/** `INTERVAL 1 DAY`; makes sense only as operand of `+`/`-` or argument of date functions. */
export interface Interval extends Node {
  readonly kind: "interval";
  readonly value: Expr;
  readonly unit: IntervalUnit;
}

/** `?` of a prepared statement; `index` counts from 0 within the statement. */
export interface Parameter extends Node {
  readonly kind: "parameter";
  readonly index: number;
}

/** `a`, `t.a`, `db.t.a`, or a column and fields of it (`col.field`): binding decides. */
export interface ColumnRef extends Node {
  readonly kind: "column";
  readonly parts: readonly string[];
}

/** `*`, `t.*`, with EXCEPT and REPLACE lists; occurs as a select item and as the argument of count(*). */
export interface Star extends Node {
  readonly kind: "star";
  readonly qualifier: readonly string[];
  readonly except: readonly SelectItem[];
  readonly replace: readonly SelectItem[];
}

/** `@name`. */
export interface UserVariable extends Node {
  readonly kind: "user_variable";
  readonly name: string;
}

/** `@@name`, `@@global.name`, `@@session.name`. */
export interface SystemVariable extends Node {
  readonly kind: "system_variable";
  readonly scope: "GLOBAL" | "SESSION" | null;
  readonly name: string;
}

export type UnaryOp = "-" | "+" | "~" | "NOT";

/** A minus before a number is part of the literal; NOT covers `!`. */
export interface Unary extends Node {
  readonly kind: "unary";
  readonly op: UnaryOp;
  readonly operand: Expr;
}

export type ComparisonOp = "=" | "<=>" | "!=" | "<" | "<=" | ">" | ">=";
export type ArithmeticOp = "+" | "-" | "*" | "/" | "%" | "DIV" | "&" | "|" | "^";
export type BinaryOp = ComparisonOp | ArithmeticOp | "XOR";

/** Operators in one spelling: `==` is `=`, `<>` is `!=`, MOD is `%`. `pos` is that of the left operand, `opPos` that of the operator. */
export interface Binary extends Node {
  readonly kind: "binary";
  readonly op: BinaryOp;
  readonly left: Expr;
  readonly right: Expr;
  readonly opPos: number;
}

/** A run of one operator, `a AND b AND c`: two or more operands, flat, so that a long condition is not a deep tree. */
export interface Logical extends Node {
  readonly kind: "logical";
  readonly op: "AND" | "OR";
  readonly operands: readonly Expr[];
}

/** `x IS [NOT] NULL`, also isnull(x), is_null_pred(x), is_not_null_pred(x). */
export interface IsNull extends Node {
  readonly kind: "is_null";
  readonly operand: Expr;
  readonly negated: boolean;
}

/** `x IS [NOT] TRUE|FALSE`. */
export interface IsBoolean extends Node {
  readonly kind: "is_boolean";
  readonly operand: Expr;
  readonly value: boolean;
  readonly negated: boolean;
}

export interface Between extends Node {
  readonly kind: "between";
  readonly operand: Expr;
  readonly low: Expr;
  readonly high: Expr;
  readonly negated: boolean;
}

/** LIKE, and RLIKE/REGEXP (op REGEXP; no escape). */
export interface Like extends Node {
  readonly kind: "like";
  readonly op: "LIKE" | "REGEXP";
  readonly operand: Expr;
  readonly pattern: Expr;
  readonly escape: Expr | null;
  readonly negated: boolean;
}

export type MatchOp =
  | "MATCH"
  | "MATCH_ANY"
  | "MATCH_ALL"
  | "MATCH_PHRASE"
  | "MATCH_PHRASE_PREFIX"
  | "MATCH_REGEXP"
  | "MATCH_PHRASE_EDGE";

export interface Match extends Node {
  readonly kind: "match";
  readonly op: MatchOp;
  readonly operand: Expr;
  readonly pattern: Expr;
  readonly negated: boolean;
}

export interface InList extends Node {
  readonly kind: "in_list";
  readonly operand: Expr;
  readonly items: readonly Expr[];
  readonly negated: boolean;
}

export interface InSubquery extends Node {
  readonly kind: "in_subquery";
  readonly operand: Expr;
  readonly query: Query;
  readonly negated: boolean;
}

/** `EXISTS (query)`; NOT EXISTS is a Unary NOT around it. */
export interface Exists extends Node {
  readonly kind: "exists";
  readonly query: Query;
}

/** `(SELECT …)` as a value. */
export interface ScalarSubquery extends Node {
  readonly kind: "scalar_subquery";
  readonly query: Query;
}

/** Both forms: `operand` is null in `CASE WHEN condition …`. */
export interface Case extends Node {
  readonly kind: "case";
  readonly operand: Expr | null;
  readonly branches: readonly WhenBranch[];
  readonly otherwise: Expr | null;
}

export interface WhenBranch extends Node {
  readonly when: Expr;
  readonly then: Expr;
}

/** `CAST(x AS type)`, `TRY_CAST(…)` (safe), `CONVERT(x, type)`. */
export interface Cast extends Node {
  readonly kind: "cast";
  readonly operand: Expr;
  readonly type: TypeName;
  readonly safe: boolean;
}

/** `CONVERT(x USING utf8)`. */
export interface ConvertCharset extends Node {
  readonly kind: "convert_charset";
  readonly operand: Expr;
  readonly charset: string;
}

/** `CHAR(77, 121 [USING utf8])`. */
export interface CharFunction extends Node {
  readonly kind: "char";
  readonly args: readonly Expr[];
  readonly charset: string | null;
}

/** `EXTRACT(unit FROM source)`; unit in upper case, not checked here. */
export interface Extract extends Node {
  readonly kind: "extract";
  readonly unit: string;
  readonly source: Expr;
}

/** `TRIM([BOTH|LEADING|TRAILING] [chars] FROM source)`; a plain trim(x) is a FunctionCall. */
export interface Trim extends Node {
  readonly kind: "trim";
  readonly side: "BOTH" | "LEADING" | "TRAILING";
  readonly chars: Expr | null;
  readonly source: Expr;
}

/**
 * A call, plain, aggregate or window. Special spellings come in the plain form: `SUBSTRING(a FROM b FOR c)` is substring(a, b, c),
 * `POSITION(a IN b)` is position(a, b), CURRENT_DATE and its kin without parentheses have no arguments, `a || b` under PIPES_AS_CONCAT is
 * concat(a, b). `count(*)` has one Star argument.
 */
export interface FunctionCall extends Node {
  readonly kind: "function";
  /** Database of a user function, or null. */
  readonly database: string | null;
  /** Lower case. */
  readonly name: string;
  readonly args: readonly Expr[];
  readonly distinct: boolean;
  /** Of aggregates such as group_concat(x ORDER BY y). */
  readonly orderBy: readonly SortItem[];
  /** Of GROUP_CONCAT(… SEPARATOR s). */
  readonly separator: Expr | null;
  readonly over: WindowSpec | null;
}

export interface WindowSpec extends Node {
  readonly kind: "window";
  readonly partitionBy: readonly Expr[];
  readonly orderBy: readonly SortItem[];
  readonly frame: WindowFrame | null;
}

export interface WindowFrame extends Node {
  readonly kind: "frame";
  readonly unit: "ROWS" | "RANGE";
  readonly start: FrameBound;
  /** Null where only the start is written (then the end is the current row). */
  readonly end: FrameBound | null;
}

export type FrameBound =
  | { readonly kind: "unbounded_preceding" | "unbounded_following" | "current_row"; readonly pos: number }
  | { readonly kind: "preceding" | "following"; readonly offset: Expr; readonly pos: number };

/** `x -> x + 1`, `(x, y) -> x + y`: only as an argument of a function. */
export interface Lambda extends Node {
  readonly kind: "lambda";
  readonly params: readonly Ident[];
  readonly body: Expr;
}

/** `a[1]`, `m['k']`. */
export interface ElementAt extends Node {
  readonly kind: "element_at";
  readonly value: Expr;
  readonly index: Expr;
}

/** `a[1:2]`, `a[1:]`. */
export interface Slice extends Node {
  readonly kind: "slice";
  readonly value: Expr;
  readonly begin: Expr;
  readonly end: Expr | null;
}

/** `f(x).field`; a field of a plain column is part of the ColumnRef. */
export interface FieldAccess extends Node {
  readonly kind: "field";
  readonly value: Expr;
  readonly field: string;
}

export interface Collate extends Node {
  readonly kind: "collate";
  readonly operand: Expr;
  readonly collation: string;
}

/** DEFAULT, only in rows of VALUES, in UPDATE … SET and in SET. */
export interface DefaultValue extends Node {
  readonly kind: "default";
}

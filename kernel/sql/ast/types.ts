import type { Ident, Node, Property } from "./node.ts";

/** A type name as written in a column definition or a CAST. */
export type TypeName =
  | ScalarTypeName
  | ArrayTypeName
  | MapTypeName
  | StructTypeName
  | VariantTypeName
  | AggStateTypeName;

/** `INT`, `DECIMAL(9,2)`, `VARCHAR(*)`, `SIGNED`: the word in upper case and its numbers. */
export interface ScalarTypeName extends Node {
  readonly kind: "scalar_type";
  /** Upper case. INTEGER stays INTEGER, SIGNED INT becomes SIGNED, UNSIGNED INT becomes UNSIGNED. */
  readonly name: string;
  /** Length, precision, scale as written; `VARCHAR(*)` has the one element -1. */
  readonly args: readonly number[];
}

export interface ArrayTypeName extends Node {
  readonly kind: "array_type";
  readonly element: TypeName;
}

export interface MapTypeName extends Node {
  readonly kind: "map_type";
  readonly key: TypeName;
  readonly value: TypeName;
}

export interface StructTypeName extends Node {
  readonly kind: "struct_type";
  readonly fields: readonly StructField[];
}

export interface StructField extends Node {
  readonly kind: "struct_field";
  readonly name: Ident;
  readonly type: TypeName;
  readonly comment: string | null;
}

/** `VARIANT`, or `VARIANT<'path': INT, properties(…)>`. */
export interface VariantTypeName extends Node {
  readonly kind: "variant_type";
  readonly fields: readonly VariantField[];
  readonly properties: readonly Property[];
}

export interface VariantField extends Node {
  readonly kind: "variant_field";
  readonly match: "MATCH_NAME" | "MATCH_NAME_GLOB" | null;
  readonly path: string;
  readonly type: TypeName;
  readonly comment: string | null;
}

/** `AGG_STATE<sum(INT NOT NULL)>`. */
export interface AggStateTypeName extends Node {
  readonly kind: "agg_state_type";
  readonly function: string;
  readonly args: readonly AggStateArg[];
}

export interface AggStateArg {
  readonly type: TypeName;
  readonly nullable: boolean;
}

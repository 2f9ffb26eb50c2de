/** A type as written in a .thrift file; `ref` names a typedef, enum or struct, with its module where one was given. */
export type TypeRef =
  | { readonly kind: "base"; readonly name: BaseType }
  | { readonly kind: "ref"; readonly module: string; readonly name: string }
  | { readonly kind: "list" | "set"; readonly elem: TypeRef }
  | { readonly kind: "map"; readonly key: TypeRef; readonly value: TypeRef };

export const BASE_TYPES = ["bool", "i8", "i16", "i32", "i64", "double", "string", "binary"] as const;
export type BaseType = typeof BASE_TYPES[number];

/** A constant: default value of a field or of a const. */
export type ConstValue =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "string"; readonly text: string }
  /** true, false or the name of an enum member */
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "map"; readonly entries: readonly (readonly [ConstValue, ConstValue])[] };

export interface Field {
  readonly id: number;
  readonly name: string;
  readonly type: TypeRef;
  /** `none`: neither required nor optional was written. */
  readonly need: "required" | "optional" | "none";
  readonly defaultValue?: ConstValue;
}

export interface Struct {
  readonly name: string;
  readonly fields: readonly Field[];
}

export interface Enum {
  readonly name: string;
  readonly members: readonly (readonly [string, number])[];
}

export interface Method {
  readonly name: string;
  readonly oneway: boolean;
  /** undefined: void */
  readonly returns?: TypeRef;
  readonly args: readonly Field[];
}

export interface Service {
  readonly name: string;
  readonly methods: readonly Method[];
}

/** One .thrift file. */
export interface Module {
  readonly name: string;
  readonly includes: readonly string[];
  readonly typedefs: ReadonlyMap<string, TypeRef>;
  readonly consts: readonly { readonly name: string; readonly type: TypeRef; readonly value: ConstValue }[];
  readonly enums: readonly Enum[];
  readonly structs: readonly Struct[];
  readonly services: readonly Service[];
}

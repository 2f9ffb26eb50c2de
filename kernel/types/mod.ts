/** The door of kernel/types: SQL types, how they combine, and values of them. */
export * from "./type.ts";
export * from "./value.ts";
export * from "./print.ts";
export * from "./coercion.ts";
export * from "./arithmetic.ts";
export * from "./literal.ts";
export * from "./values.ts";
export * from "./cast.ts";
export * from "./kinds.ts";
export * from "./datetime.ts";
export * from "./zone.ts";

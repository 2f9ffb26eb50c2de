/** The door of kernel/sql: text to syntax tree and back. */
export type * from "./ast/mod.ts";

/** The door of kernel/functions: SQL functions by name, their types, and their values for constants. */
export * from "./signature.ts";
export * from "./functions.ts";
export * from "./evaluate.ts";
export { likeMatcher } from "./scalar/text_search.ts";

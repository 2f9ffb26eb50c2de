/** The door of kernel/plan: expressions, logical and physical nodes, and walking them. */
export * from "./expr.ts";
export * from "./expr_info.ts";
export * from "./logical.ts";
export * from "./logical_info.ts";
export * from "./expr_key.ts";
export * from "./print.ts";
export * from "./verify.ts";
export * from "./output.ts";
export * from "./physical.ts";
export * from "./physical_info.ts";
export * from "./print_physical.ts";

/** The door of kernel/analyzer: syntax trees to bound logical plans. */
export type { AnalyzeContext, PrivilegeRequest, TypedValue } from "./context.ts";
export { analyzeQuery } from "./query.ts";
export { analyzeInsert } from "./insert.ts";
export { analyzeLoad, type LoadPlan, type LoadRequest } from "./load.ts";
export { analyzeConstant, analyzeExpression } from "./constant.ts";
export { compileRowFilter, type FilterColumn } from "./row_filter.ts";
export { resolveTypeName } from "./type_name.ts";

/** The door of backend/exec/expr: Thrift expressions as DuckDB SQL. @module */
export { duckType } from "../../functions/mod.ts";
export type { QueryGlobals } from "../../functions/mod.ts";
export { declaredSql, type ExprContext, exprSql } from "./expr.ts";
export { type AggregateMode, aggregateSql } from "./aggregate.ts";
export { queryGlobals } from "./globals.ts";

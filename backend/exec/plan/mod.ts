/**
 * The door of backend/exec/plan: Thrift plans as DuckDB SQL. One plan becomes one SELECT whose columns are named
 * s<slot id>; DuckDB optimises it as if it had been written by hand.
 * @module
 */
export { type Descriptors, readDescriptors } from "./descriptors.ts";
export type { PlanEnv } from "./env.ts";
export { exchangeNodes, outputSql, planSql, rootSlots } from "./plan.ts";
export { olapScanSql } from "./olap_scan.ts";
export { fileCountsSql, fileScanSql } from "./file_scan.ts";

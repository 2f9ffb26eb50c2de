/** The door of backend/functions: Doris' functions as DuckDB SQL. @module */
export { type Arg, type FunctionCall, type QueryGlobals, type ScalarRule } from "./call.ts";
export {
  BIGINT,
  BOOLEAN,
  DOUBLE,
  duckType,
  type Family,
  INT,
  TEXT,
  type ValueType,
  valueType,
} from "./value_type.ts";
export { MISSING_FUNCTIONS, SCALAR_FUNCTIONS, scalarSql } from "./scalar.ts";
export {
  AGGREGATE_FUNCTIONS,
  type AggregateCall,
  aggregateCallSql,
  type AggregateMode,
} from "./aggregates.ts";

/** The door of kernel/optimizer: logical plan in, physical plan out. */
export {
  CATALOG_STATISTICS,
  type ColumnStatistics,
  DEFAULT_SETTINGS,
  type OptimizeContext,
  type OptimizerSettings,
  type Statistics,
} from "./context.ts";
export {
  type FiredRule,
  optimize,
  type Optimized,
  type OptimizedInsert,
  optimizeInsert,
} from "./optimize.ts";
export { RULES } from "./ruleset.ts";
export { verifyPhysical } from "./verify_physical.ts";
export { planShape } from "./plan_shape.ts";

/** The door of kernel/catalog. The planner imports api.ts alone. */
export * from "./api.ts";
export { Catalog, type DroppedTablet, type VersionUpdate } from "./catalog.ts";

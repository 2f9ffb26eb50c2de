/** The door of kernel/coordinator: running placed plans on backends. */
export { Coordinator, type Execution, type RunRequest } from "./coordinator.ts";
export type { LoadReport } from "./load_report.ts";
export type { EncodedRows } from "./result_batch.ts";

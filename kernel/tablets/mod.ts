/** The door of kernel/tablets: creating, dropping and watching replicas on backends. */
export { type AgentTask, AgentTasks } from "./agent_tasks.ts";
export { TabletCleaner } from "./cleaner.ts";
export { createTablets } from "./create.ts";
export { candidates, defaultReplication, placeTablets } from "./placement.ts";
export { handleReport } from "./reports.ts";

/** The door of kernel/commands: statements that the FE answers without a plan. */
export {
  type CommandColumn,
  type CommandContext,
  type CommandResult,
  type CommandServices,
  type ListeningProtocol,
} from "./context.ts";
export { runCommand } from "./dispatch.ts";
export { selectDatabase } from "./session/use.ts";

/** The door of kernel/session: connections, sessions, variables. */
export { type Connection, ConnectionPool } from "./pool.ts";
export {
  type Cancellable,
  type RunningStatement,
  Session,
  type UserVariable,
  type Warning,
} from "./session.ts";
export { GlobalVariables, timeZoneName, type VariableValue } from "./variables.ts";
export { type VariableEntry, VARIABLES, type VariableType } from "./variables_table.ts";

/** KILL [CONNECTION | QUERY]. */
import { DorisError, parseUniqueId, printUniqueId } from "../../base/mod.ts";
import type { Kill } from "../../sql/mod.ts";
import { type CommandContext, type CommandResult, OK } from "../context.ts";

export function kill(statement: Kill, context: CommandContext): CommandResult {
  const { pool } = context.services;
  if (statement.isQueryId) {
    const id = parseUniqueId(statement.id);
    const target = id &&
      pool.sessions().find((session) =>
        session.running && printUniqueId(session.running.queryId) === printUniqueId(id)
      );
    if (!target) throw new DorisError("NotFound", `Unknown query id: ${statement.id}`);
    target.cancel(new DorisError("Cancelled", "Query was killed"));
    return OK;
  }
  const connection = pool.get(Number(statement.id));
  if (!connection?.session) throw new DorisError("NotFound", `Unknown thread id: ${statement.id}`);
  connection.session.cancel(new DorisError("Cancelled", "Query was killed"));
  if (statement.what === "CONNECTION") {
    connection.disconnect(new DorisError("Cancelled", "Connection was killed"));
  }
  return OK;
}

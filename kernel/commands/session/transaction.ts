/** BEGIN, START TRANSACTION, COMMIT, ROLLBACK: taken for clients' sake, every statement commits by itself. */
import { DorisError, positionAt } from "../../base/mod.ts";
import type { Begin, Rollback } from "../../sql/mod.ts";
import { type CommandContext, type CommandResult, OK } from "../context.ts";

/** ER_WARNING_NOT_COMPLETE_ROLLBACK of MySQL: some changes could not be rolled back. */
const NOT_ROLLED_BACK = 1196;

/** @throws DorisError (NotSupported) for BEGIN WITH LABEL, whose label would be lost */
export function begin(statement: Begin, context: CommandContext): CommandResult {
  if (statement.label) {
    throw new DorisError("NotSupported", "BEGIN WITH LABEL is not supported yet", {
      position: positionAt(context.parsed.source, statement.pos),
    });
  }
  return OK;
}

/** Leaves a warning: what ran before has already been committed. */
export function rollback(_statement: Rollback, context: CommandContext): CommandResult {
  context.session.setWarnings([{
    level: "Warning",
    code: NOT_ROLLED_BACK,
    message: "Nothing was rolled back: every statement commits by itself",
  }]);
  return OK;
}

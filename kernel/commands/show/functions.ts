/** SHOW FUNCTIONS: functions of one's own do not exist; the built-in ones by name. */
import { aggregateNames, functionNames } from "../../functions/mod.ts";
import type { ShowFunctions } from "../../sql/mod.ts";
import type { SqlType } from "../../types/mod.ts";
import type { CommandContext, CommandResult } from "../context.ts";
import { showRows } from "./rows.ts";

const STRING: SqlType = { kind: "string" };
const NAME = [{ name: "Function Name", type: STRING }];
/** The reference leaves all but the name of a built-in function empty. */
const FULL = ["Signature", "Return Type", "Function Type", "Intermediate Type", "Properties"]
  .map((name) => ({ name, type: STRING }));

export function showFunctions(statement: ShowFunctions, context: CommandContext): CommandResult {
  const names = statement.scope === "BUILTIN"
    ? [...new Set([...functionNames(), ...aggregateNames()])].sort()
    : [];
  const rows = names.map((name) => statement.full ? [name, "", "", "", ""] : [name]);
  return showRows(statement.full ? FULL : NAME, rows, statement, context);
}

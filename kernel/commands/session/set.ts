/** SET, UNSET VARIABLE, SET TRANSACTION. */
import { analyzeConstant } from "../../analyzer/mod.ts";
import { DorisError } from "../../base/mod.ts";
import type { VariableValue } from "../../session/mod.ts";
import type { Expr, SetItem, SetStatement, SetTransaction, UnsetVariable } from "../../sql/mod.ts";
import { printValue } from "../../types/mod.ts";
import { type CommandContext, type CommandResult, OK } from "../context.ts";

/** Assignments run in order; one that fails leaves the earlier ones in force, as in MySQL. */
export function set(statement: SetStatement, context: CommandContext): CommandResult {
  for (const item of statement.items) assign(item, context);
  return OK;
}

function assign(item: SetItem, context: CommandContext): void {
  const { services, session } = context;
  switch (item.kind) {
    case "user_variable": {
      const { type, value } = analyzeConstant(item.value, context.analyzeContext());
      session.setUserVariable(item.name, { type, value });
      return;
    }
    case "system_variable": {
      if (item.value.kind === "default") {
        if (item.scope === "GLOBAL") {
          services.globals.set(item.name, services.globals.entry(item.name)?.default ?? "");
        } else {
          session.unsetVariable(item.name);
        }
        return;
      }
      const value = variableValue(item.name, item.value, context);
      if (item.scope === "GLOBAL") services.globals.set(item.name, value);
      else session.setVariable(item.name, value);
      return;
    }
    case "names":
    case "charset":
      // Everything is UTF-8; other character sets are taken for clients' sake, as the reference does.
      return;
    case "password": {
      const user = item.user?.user ?? session.user;
      services.accounts.setPassword(user, item.password, !item.plain);
      return;
    }
  }
}

/** Words without quotes (`SET sql_mode = ANSI`, `= ON`) are texts here. */
function variableValue(name: string, expr: Expr, context: CommandContext): VariableValue {
  if (expr.kind === "column" && expr.parts.length === 1) return expr.parts[0];
  const { type, value } = analyzeConstant(expr, context.analyzeContext());
  if (value === null) {
    // Connector/J sends SET character_set_results = NULL and means: convert nothing.
    if (context.services.globals.entry(name)?.type === "string") return "";
    throw new DorisError("BadValue", `Variable '${name}' can't be set to the value of 'NULL'`);
  }
  if (typeof value === "boolean") return value;
  if (typeof value === "bigint" && type.kind !== "decimal") return value;
  return printValue(value, type) ?? "";
}

export function unsetVariable(statement: UnsetVariable, context: CommandContext): CommandResult {
  const { globals } = context.services;
  const names = statement.name === null ? globals.names() : [statement.name];
  for (const name of names) {
    const entry = globals.entry(name);
    if (!entry) throw new DorisError("UnknownVariable", `Unsupported system variable: ${name}`);
    if (entry.scope === "read_only") continue;
    if (statement.scope === "GLOBAL") globals.set(name, entry.default);
    context.session.unsetVariable(name);
  }
  return OK;
}

/** Doris has no isolation levels to choose from; what is said is kept and shown. */
export function setTransaction(statement: SetTransaction, context: CommandContext): CommandResult {
  if (statement.isolation !== null) {
    const level = statement.isolation.replaceAll(" ", "-");
    context.session.setVariable("tx_isolation", level);
    context.session.setVariable("transaction_isolation", level);
  }
  if (statement.access !== null) {
    const readOnly = statement.access === "READ ONLY" ? "ON" : "OFF";
    context.session.setVariable("tx_read_only", readOnly);
    context.session.setVariable("transaction_read_only", readOnly);
  }
  return OK;
}

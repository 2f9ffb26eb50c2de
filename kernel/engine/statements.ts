/** The life of a request: parse, then run each statement in turn until one fails. */
import { DorisError, randomUniqueId, toDorisError } from "../base/mod.ts";
import { runCommand } from "../commands/mod.ts";
import type { Session } from "../session/mod.ts";
import type { ExecuteReply, RowEncoding, StatementOutcome } from "../spi/mod.ts";
import { type ParsedStatement, parseOptionsOfSqlMode, parseStatements } from "../sql/mod.ts";
import { explain } from "./explain.ts";
import { runInsert } from "./insert.ts";
import type { EngineParts } from "./parts.ts";
import { analyzeContextOf, frameOf } from "./planning.ts";
import { runQuery } from "./query.ts";
import { commandOutcome, errorOutcome } from "./results.ts";

type ParseOptions = ReturnType<typeof parseOptionsOfSqlMode>;

/** sql_mode texts differ little; their options are kept. */
const MAX_KEPT_MODES = 64;
const OPTIONS = new Map<string, ParseOptions>();

function optionsOf(session: Session): ParseOptions {
  const mode = session.stringVariable("sql_mode");
  let options = OPTIONS.get(mode);
  if (!options) {
    if (OPTIONS.size >= MAX_KEPT_MODES) OPTIONS.clear();
    options = parseOptionsOfSqlMode(mode);
    OPTIONS.set(mode, options);
  }
  return options;
}

/** Runs a request; a fault in a statement is an outcome, the last one. */
export async function execute(
  parts: EngineParts,
  session: Session,
  request: { readonly sql: string; readonly encoding: RowEncoding },
): Promise<ExecuteReply> {
  if (session.running) {
    throw new DorisError("Analysis", "The session runs a statement already, one session runs one at a time");
  }
  const limit = parts.config.get("max_bytes_per_statement");
  if (request.sql.length > limit) {
    return reply(errorOutcome(new DorisError("LimitExceeded", `Statement is longer than ${limit} bytes`)));
  }
  let statements: readonly ParsedStatement[];
  try {
    statements = parseStatements(request.sql, optionsOf(session));
  } catch (error) {
    parts.counters.failedQueries += 1;
    return reply(errorOutcome(toDorisError(error)));
  }
  return await runFrom(parts, session, statements, 0, request.encoding);
}

function reply(...outcomes: readonly StatementOutcome[]): ExecuteReply {
  return { outcomes, rest: null };
}

async function runFrom(
  parts: EngineParts,
  session: Session,
  statements: readonly ParsedStatement[],
  from: number,
  encoding: RowEncoding,
): Promise<ExecuteReply> {
  const outcomes: StatementOutcome[] = [];
  for (let at = from; at < statements.length; at++) {
    const outcome = await runOne(parts, session, statements[at], encoding);
    outcomes.push(outcome);
    if (outcome.kind === "error") break;
    if (outcome.kind === "stream") {
      const next = at + 1;
      return {
        outcomes,
        rest: next < statements.length ? () => runFrom(parts, session, statements, next, encoding) : null,
      };
    }
  }
  return { outcomes, rest: null };
}

async function runOne(
  parts: EngineParts,
  session: Session,
  parsed: ParsedStatement,
  encoding: RowEncoding,
): Promise<StatementOutcome> {
  const queryId = randomUniqueId();
  parts.counters.queries += 1;
  session.beginStatement({ text: parsed.text, queryId, startedAt: parts.clock.nowMs() });
  if (statementLeavesWarning(parsed)) session.setWarnings([]);
  let streaming = false;
  try {
    const frame = frameOf(parts, session, parsed.source, queryId);
    const { statement } = parsed;
    switch (statement.kind) {
      case "query_statement": {
        const run = runQuery(parts, frame, statement.query, encoding, () => session.endStatement());
        streaming = run.streaming;
        return run.outcome;
      }
      case "insert":
        return await runInsert(parts, frame, statement);
      case "explain":
        return commandOutcome(explain(parts, frame, statement));
      default: {
        const result = runCommand({
          services: parts,
          session,
          parsed,
          analyzeContext: () => analyzeContextOf(parts, frame),
        });
        if (!result) throw new DorisError("Internal", `Statement ${statement.kind} has no handler`);
        return commandOutcome(await result);
      }
    }
  } catch (error) {
    parts.counters.failedQueries += 1;
    const failure = toDorisError(error);
    if (failure.errorName === "Internal") {
      parts.log.error("Statement failed for a reason of our own", {
        statement: parsed.text.slice(0, 200),
        stack: failure.cause instanceof Error ? failure.cause.stack : failure.stack,
      });
    }
    if (statementLeavesWarning(parsed)) {
      session.setWarnings([{ level: "Error", code: failure.number, message: failure.clientMessage }]);
    }
    return errorOutcome(failure);
  } finally {
    if (!streaming) session.endStatement();
  }
}

/** SHOW WARNINGS and its family speak of the statement before them. */
function statementLeavesWarning({ statement }: ParsedStatement): boolean {
  return statement.kind !== "show_warnings" && statement.kind !== "show_warning_count";
}

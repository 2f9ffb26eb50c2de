/** SHOW TRANSACTION [FROM db] WHERE id = … | label = …. */
import { compileRowFilter } from "../../analyzer/mod.ts";
import { DorisError } from "../../base/mod.ts";
import type { LoadTransaction } from "../../load/mod.ts";
import type { Expr, ShowOfDatabase } from "../../sql/mod.ts";
import { type CommandContext, type CommandResult, databaseOf } from "../context.ts";
import { printTime } from "./print.ts";
import { type Row, showRows, textColumns } from "./rows.ts";

const COLUMNS = textColumns(
  "TransactionId",
  "Label",
  "Coordinator",
  "TransactionStatus",
  "LoadJobSourceType",
  "PrepareTime",
  "PreCommitTime",
  "CommitTime",
  "PublishTime",
  "FinishTime",
  "Reason",
  "ErrorReplicasCount",
  "ListenerId",
  "TimeoutMs",
  "ErrMsg",
);

/** Names that WHERE knows, which are not those of the columns. */
const FILTER_COLUMNS = [
  { name: "id", type: { kind: "bigint" } },
  { name: "label", type: { kind: "varchar", length: 128 } },
  { name: "status", type: { kind: "varchar", length: 20 } },
] as const;

/** Times of the steps between begin and end are not kept. */
function rowOf(transaction: LoadTransaction, context: CommandContext): Row {
  return [
    String(transaction.id),
    transaction.label,
    transaction.coordinator,
    transaction.state,
    transaction.source,
    printTime(transaction.startedAt, context),
    null,
    null,
    null,
    printTime(transaction.finishedAt, context),
    transaction.reason,
    "0",
    "-1",
    String(transaction.timeoutMs),
    "",
  ];
}

interface Key {
  readonly name: "id" | "label";
  readonly value: string;
}

/** What `id = 7` or `label = 'x'` asks for; undefined for any other condition. */
function keyOf(where: Expr): Key | undefined {
  if (where.kind !== "binary" || where.op !== "=" || where.left.kind !== "column") return undefined;
  const name = where.left.parts.at(-1)?.toLowerCase();
  if (name === "id" && where.right.kind === "integer") return { name, value: where.right.text };
  if (name === "label" && where.right.kind === "string") return { name, value: where.right.value };
  return undefined;
}

/** @throws DorisError (NotFound) when no transaction of the database is meant */
export function showTransaction(statement: ShowOfDatabase, context: CommandContext): CommandResult {
  const { where } = statement;
  if (!where) throw new DorisError("Analysis", "SHOW TRANSACTION takes WHERE id = … or WHERE label = …");
  const database = databaseOf(statement.database?.parts, context);
  const { transactions } = context.services;
  const keep = compileRowFilter(where, FILTER_COLUMNS, context.analyzeContext());
  const key = keyOf(where);
  // Labels reach further back than the transactions in memory.
  const labelled = key?.name === "label" ? transactions.byLabel(database.id, key.value) : undefined;
  const found = labelled
    ? [labelled]
    : transactions.all().filter((transaction) =>
      transaction.databaseId === database.id &&
      keep([BigInt(transaction.id), transaction.label, transaction.state])
    );
  if (found.length === 0) {
    const what = key ? `transaction with ${key.name} ${key.value}` : "Such a transaction";
    throw new DorisError("NotFound", `${what} does not exist`);
  }
  const newestFirst = [...found].sort((a, b) => b.id - a.id);
  return showRows(COLUMNS, newestFirst.map((transaction) => rowOf(transaction, context)), {
    orderBy: statement.orderBy,
    limit: statement.limit,
  }, context);
}

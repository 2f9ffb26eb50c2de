/** SHOW [FULL] PROCESSLIST. */
import { printUniqueId } from "../../base/mod.ts";
import type { Session } from "../../session/mod.ts";
import type { ShowProcesslist } from "../../sql/mod.ts";
import type { CommandColumn, CommandContext, CommandResult } from "../context.ts";
import { INTERNAL } from "./databases.ts";
import { printTime } from "./print.ts";
import { type Row, showRows, textColumns } from "./rows.ts";

/** Characters of a statement that are shown without FULL. */
const INFO_LENGTH = 100;

const COLUMNS: readonly CommandColumn[] = [
  ...textColumns("CurrentConnected", "Id", "User", "Host"),
  { name: "LoginTime", type: { kind: "datetime", scale: 0 } },
  ...textColumns("Catalog", "Db", "Command"),
  { name: "Time", type: { kind: "int" } },
  ...textColumns("State", "QueryId", "TraceId", "Info", "FE", "CloudCluster"),
];

export function showProcesslist(statement: ShowProcesslist, context: CommandContext): CommandResult {
  const { pool, identity, clock } = context.services;
  const now = clock.nowMs();
  const rowOf = (session: Session): Row => {
    const { running } = session;
    const since = running?.startedAt ?? session.lastActiveAt;
    const text = running?.text ?? "";
    return [
      // Every session is one of this FE.
      "Yes",
      String(session.id),
      session.user,
      session.remote,
      printTime(session.connectedAt, context),
      INTERNAL,
      session.database ?? "",
      running ? "Query" : "Sleep",
      BigInt(Math.max(0, Math.floor((now - since) / 1000))),
      running ? "OK" : "",
      session.lastQueryId ? printUniqueId(session.lastQueryId) : "",
      "",
      statement.full ? text : [...text].slice(0, INFO_LENGTH).join(""),
      identity.host,
      "NULL",
    ];
  };
  return showRows(COLUMNS, pool.sessions().map(rowOf), {}, context);
}

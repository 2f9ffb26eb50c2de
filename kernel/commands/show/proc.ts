/** SHOW PROC path: the paths that exist here. */
import { DorisError, printUniqueId } from "../../base/mod.ts";
import type { ShowProc } from "../../sql/mod.ts";
import type { CommandColumn, CommandContext, CommandResult } from "../context.ts";
import { INTERNAL } from "./databases.ts";
import { BACKEND_COLUMNS, backendRows, FRONTEND_COLUMNS, frontendRows } from "./nodes.ts";
import { byName } from "./print.ts";
import { type Row, showRows, textColumns } from "./rows.ts";

interface ProcPath {
  readonly columns: readonly CommandColumn[];
  rows(context: CommandContext): readonly Row[];
}

const PATHS: Readonly<Record<string, ProcPath>> = {
  backends: { columns: BACKEND_COLUMNS, rows: backendRows },
  current_queries: {
    columns: textColumns(
      "QueryId",
      "ConnectionId",
      "Catalog",
      "Database",
      "User",
      "ScanBytes",
      "ProcessRows",
      "ExecTime",
    ),
    rows: currentQueries,
  },
  frontends: { columns: FRONTEND_COLUMNS, rows: frontendRows },
  statistic: {
    columns: textColumns("DbId", "DbName", "TableNum", "PartitionNum", "IndexNum", "TabletNum", "ReplicaNum"),
    rows: statistic,
  },
};

/** What backends have scanned for a query so far is not asked for: NULL. */
function currentQueries(context: CommandContext): Row[] {
  const { pool, clock } = context.services;
  return pool.sessions().flatMap((session): Row[] => {
    const { running } = session;
    if (!running || session === context.session) return [];
    const elapsed = String(clock.nowMs() - running.startedAt);
    const id = printUniqueId(running.queryId);
    return [[id, String(session.id), INTERNAL, session.database ?? "", session.user, null, null, elapsed]];
  });
}

/** Counts per database and their sums. Every partition has one index, its base. */
function statistic(context: CommandContext): Row[] {
  const databases = [...context.services.catalog.snapshot.databases.values()].sort(byName);
  const totals = [0, 0, 0, 0, 0];
  const rows = databases.map((database): Row => {
    const tables = [...database.tables.values()];
    const partitions = tables.flatMap((table) => table.partitions);
    const tablets = partitions.flatMap((partition) => partition.tablets);
    const replicas = tablets.flatMap((tablet) => tablet.replicas);
    const counts = [tables.length, partitions.length, partitions.length, tablets.length, replicas.length];
    counts.forEach((count, index) => totals[index] += count);
    return [String(database.id), database.name, ...counts.map(String)];
  });
  return [...rows, ["Total", String(databases.length), ...totals.map(String)]];
}

export function showProc(statement: ShowProc, context: CommandContext): CommandResult {
  const path = statement.path.replace(/^\/|\/$/g, "");
  if (path === "") {
    return showRows(textColumns("name"), Object.keys(PATHS).map((name) => [name]), {}, context);
  }
  const entry = Object.hasOwn(PATHS, path) ? PATHS[path] : undefined;
  if (!entry) throw new DorisError("NotFound", `Proc path '${statement.path}' doesn't exist`);
  return showRows(entry.columns, entry.rows(context), {}, context);
}

/** Measurements of this FE, under Doris' names where it has them. */
import type { MetricFamily } from "../spi/mod.ts";
import type { EngineParts } from "./parts.ts";

function one(name: string, type: MetricFamily["type"], help: string, value: number): MetricFamily {
  return { name, type, help, samples: [{ suffix: "", labels: {}, value }] };
}

export function metricFamilies(parts: EngineParts): MetricFamily[] {
  const { counters, pool, registry, coordinator, catalog, transactions } = parts;
  let tables = 0;
  for (const database of catalog.snapshot.databases.values()) tables += database.tables.size;
  const states = Map.groupBy(transactions.all(), (transaction) => transaction.state);
  return [
    one("doris_fe_query_total", "counter", "Statements since the start", counters.queries),
    one("doris_fe_query_err", "counter", "Statements that failed", counters.failedQueries),
    one("doris_fe_query_running", "gauge", "Queries and loads on backends now", coordinator.runningCount),
    one("doris_fe_connection_total", "gauge", "Connections that count against qe_max_connection", pool.count),
    one("doris_fe_backend_alive", "gauge", "Backends that are alive", registry.alive().length),
    one("doris_fe_backend_total", "gauge", "Backends", registry.all().length),
    one("doris_fe_table_total", "gauge", "Tables", tables),
    one(
      "doris_fe_loaded_rows_total",
      "counter",
      "Rows that INSERT loaded since the start",
      counters.loadedRows,
    ),
    {
      name: "doris_fe_txn_total",
      type: "gauge",
      help: "Loads by state",
      samples: [...states].map(([state, list]) => ({ suffix: "", labels: { state }, value: list.length })),
    },
    one("process_resident_memory_bytes", "gauge", "Resident memory of this process", Deno.memoryUsage().rss),
    one("process_start_time_seconds", "gauge", "Start of this process, Unix seconds", parts.startedAt / 1000),
  ];
}

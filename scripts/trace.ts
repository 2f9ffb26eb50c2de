/**
 * `deno task trace "SELECT …"`: tokens, syntax tree, logical plan, rules, physical plan, fragments and payload of one
 * SELECT or INSERT. Plans against the TPC-H tables at scale factor 1, or against the catalog of a data directory whose
 * frontend is not running. Nothing is sent to a backend.
 *
 *   deno task trace [--data-dir DIR] [--database NAME] [--backends N] [--parallel N] SQL
 */
import { parseArgs } from "@std/cli";
import { DorisError } from "../kernel/base/mod.ts";
import { Catalog, type CatalogSnapshot } from "../kernel/catalog/mod.ts";
import { Journal } from "../kernel/journal/mod.ts";
import { TPCH_SF1_ROWS, tpchCatalog } from "../tests/support/tpch_catalog.ts";
import { type PlanSetup, traceStatement } from "./trace/stages.ts";

const USAGE =
  'Usage: deno task trace [--data-dir DIR] [--database NAME] [--backends N] [--parallel N] "SELECT …"';
const MAX_BACKENDS = 1000;

/** The catalog of a data directory, from its last durable state. @throws DorisError where a frontend has it open */
function catalogOf(dataDir: string): CatalogSnapshot {
  const directory = `${dataDir}/meta`;
  try {
    Deno.statSync(directory);
  } catch (cause) {
    throw new DorisError("Config", `Directory ${directory} holds no catalog`, { cause });
  }
  const journal = Journal.open(directory);
  try {
    return new Catalog(journal).snapshot;
  } finally {
    journal.close();
  }
}

function backendsOf(catalog: CatalogSnapshot): number[] {
  const ids = new Set<number>();
  for (const database of catalog.databases.values()) {
    for (const table of database.tables.values()) {
      if (table.kind !== "olap") continue;
      for (const partition of table.partitions) {
        for (const tablet of partition.tablets) {
          for (const { backendId } of tablet.replicas) ids.add(backendId);
        }
      }
    }
  }
  return ids.size > 0 ? [...ids].sort((a, b) => a - b) : [1];
}

function count(name: string, value: unknown): number {
  const number = Number(value ?? 1);
  if (Number.isInteger(number) && number >= 1 && number <= MAX_BACKENDS) return number;
  throw new DorisError("Config", `Option --${name} must be 1 to ${MAX_BACKENDS}, not ${value}`);
}

function setupOf(args: ReturnType<typeof parseArgs>): PlanSetup {
  const parallel = count("parallel", args.parallel);
  const database = typeof args.database === "string" ? args.database : undefined;
  if (typeof args["data-dir"] === "string") {
    const catalog = catalogOf(args["data-dir"]);
    return { catalog, database, backends: backendsOf(catalog), parallel };
  }
  const backends = Array.from({ length: count("backends", args.backends) }, (_, at) => at + 1);
  const catalog = tpchCatalog({ backends, visibleVersion: 2, rowCounts: TPCH_SF1_ROWS });
  return { catalog, database: database ?? "tpch", backends, parallel };
}

function main(): number {
  const unknown: string[] = [];
  const args = parseArgs(Deno.args, {
    string: ["data-dir", "database", "backends", "parallel"],
    unknown: (arg) => unknown.push(arg),
  });
  if (unknown.length > 0 || args._.length !== 1) {
    console.error(unknown.length > 0 ? `Unknown option ${unknown[0]}\n${USAGE}` : USAGE);
    return 2;
  }
  try {
    for (const { title, text } of traceStatement(args._[0], setupOf(args))) {
      console.log(`== ${title}\n${text}\n`);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof DorisError)) throw error;
    console.error(error.message);
    return 1;
  }
}

if (import.meta.main) Deno.exit(main());

/**
 * Runs every .test file of this folder through mysql2, on the embedded backend and on three, each in a database
 * of its own. REWRITE=1 writes the results into the files; the diff is the review. SQL_FILE=name runs one.
 */
import { assert } from "@std/assert";
import { type Client, Cluster, type ClusterOptions } from "../support/server.ts";
import { parseRecords, printRecords, printRows, type SqlRecord } from "../support/sql_records.ts";

const FOLDER = new URL(".", import.meta.url);
/** Failures of one file that are printed. */
const MAX_PRINTED = 40;
const REWRITE = Deno.env.get("REWRITE") === "1";

interface Outcome {
  /** What stands behind `----`; undefined for a record without. */
  readonly lines: readonly string[] | undefined;
  readonly failure: string | undefined;
}

const isServerError = (error: unknown): error is Error & { errno: number; sqlState: string } =>
  error instanceof Error && typeof (error as { sqlState?: unknown }).sqlState === "string";

/** Ids that differ from run to run are written as N. */
const errorLine = (error: { errno: number; sqlState: string; message: string }): string => {
  const message = error.message.replaceAll("\n", "\\n").replace(/\b(Backend|node id:) \d+/g, "$1 N");
  return `${error.errno} ${error.sqlState} ${message}`;
};

async function results(client: Client, record: SqlRecord): Promise<readonly string[] | undefined> {
  if (record.kind === "comment") return undefined;
  const { fields, rows } = await client.table(record.sql);
  if (record.kind === "statement") return undefined;
  const printed = printRows(rows, record.kind === "query" && record.sorted);
  const names = record.kind === "query" && record.names
    ? [fields.map((field) => field.name).join(" | ")]
    : [];
  return [...names, ...printed];
}

async function runRecord(client: Client, record: SqlRecord): Promise<Outcome> {
  let lines: readonly string[] | undefined;
  try {
    lines = await results(client, record);
  } catch (error) {
    if (!isServerError(error)) throw error;
    const line = errorLine(error);
    if (record.kind !== "error") {
      return { lines: record.kind === "query" ? record.expected : undefined, failure: `failed: ${line}` };
    }
    return {
      lines: [line],
      failure: line === record.expected ? undefined : `got      ${line}\n  expected ${record.expected}`,
    };
  }
  if (record.kind === "error") {
    return { lines: [record.expected], failure: "succeeded, an error was expected" };
  }
  if (record.kind !== "query" || lines === undefined) return { lines, failure: undefined };
  const same = lines.join("\n") === record.expected.join("\n");
  return {
    lines,
    failure: same
      ? undefined
      : `got\n    ${lines.join("\n    ")}\n  expected\n    ${record.expected.join("\n    ")}`,
  };
}

async function runFile(client: Client, name: string): Promise<void> {
  const path = new URL(name, FOLDER);
  const records = parseRecords(await Deno.readTextFile(path));
  const outcomes: Outcome[] = [];
  for (const record of records) outcomes.push(await runRecord(client, record));
  if (REWRITE) {
    await Deno.writeTextFile(path, printRecords(records, outcomes.map((one) => one.lines)));
  }
  const failures = outcomes.flatMap(({ failure }, i) =>
    failure === undefined ? [] : [`${name}:${records[i].line}: ${records[i].sql}\n  ${failure}`]
  );
  assert(
    failures.length === 0,
    `${failures.length} of ${records.length} records\n${failures.slice(0, MAX_PRINTED).join("\n")}`,
  );
}

async function testFiles(): Promise<string[]> {
  const names: string[] = [];
  for await (const entry of Deno.readDir(FOLDER)) if (entry.name.endsWith(".test")) names.push(entry.name);
  const only = Deno.env.get("SQL_FILE");
  return names.filter((name) => only === undefined || name.startsWith(only)).sort();
}

async function runAll(t: Deno.TestContext, options: ClusterOptions): Promise<void> {
  const cluster = await Cluster.start(options);
  try {
    for (const name of await testFiles()) {
      await t.step(name, () =>
        cluster.use(async (client) => {
          const database = `sql_${name.replace(/\.test$/, "")}`;
          await client.run(`CREATE DATABASE ${database}`);
          await client.run(`USE ${database}`);
          await runFile(client, name);
          await client.run(`DROP DATABASE ${database}`);
        }));
    }
  } finally {
    await cluster.close();
  }
}

Deno.test("the SQL files give what they say on the embedded backend", (t) => runAll(t, {}));

Deno.test({
  name: "the SQL files give what they say on three backends",
  ignore: REWRITE,
  fn: (t) => runAll(t, { backends: 3 }),
});

import { assert, assertEquals } from "@std/assert";
import { TDataSinkType, TStatusCode } from "../../../idl/thrift.ts";
import { goldenNames } from "../../../tests/golden/golden.ts";
import { type ScanColumn, StatusError } from "../../storage/api.ts";
import { columnDuckType, quoteName } from "../../storage/column_types.ts";
import { readRows } from "../../storage/rows.ts";
import { olapScanSql } from "./mod.ts";
import { fusedSql, recordedRequest, withDuckDb } from "./test_plans.ts";

/** Recorded queries that are refused, with what the refusal names. */
const REFUSED: Readonly<Record<string, string>> = {
  agg_scan: "HLL",
  be_const: "sleep",
  complex_types: "IPV4",
  cte_recursive: "REC_CTE_SCAN_NODE",
  explode_numbers: "TABLE_FUNCTION_NODE",
  idx_match: "MATCH_PRED",
  infoschema: "SCHEMA_SCAN_NODE",
  lateral_explode: "TABLE_FUNCTION_NODE",
};

/** A store whose tablets are empty. */
const EMPTY_STORE = {
  scanSql(_tablets: unknown, columns: readonly ScanColumn[]): string {
    const list = columns.map(({ as, desc, name }) => {
      if (desc === undefined) throw new Error(`Column ${name} has no description`);
      return `CAST(NULL AS ${columnDuckType(desc)}) AS ${quoteName(as)}`;
    });
    return `SELECT ${list.length === 0 ? "1 AS one" : list.join(", ")} WHERE false`;
  },
};

/** Requests whose top fragment gives rows to a client. */
function recordedQueries(): string[] {
  return goldenNames("stmts/").filter((name) => {
    if (!name.endsWith(".be1.req.bin")) return false;
    const sink = recordedRequest(name).params_list?.[0]?.fragment?.output_sink;
    return sink?.type === TDataSinkType.RESULT_SINK;
  });
}

Deno.test("planSql() makes of every recorded query what DuckDB runs, or names why not", async () => {
  await withDuckDb(async (connection) => {
    const refused = new Map<string, string>();
    for (const name of recordedQueries()) {
      const short = name.slice("stmts/".length, -".be1.req.bin".length);
      try {
        const sql = fusedSql(
          recordedRequest(name),
          (node, descriptors) => olapScanSql(node, [], EMPTY_STORE, descriptors),
        );
        await readRows(connection, sql);
      } catch (error) {
        if (!(error instanceof StatusError) || error.code !== TStatusCode.NOT_IMPLEMENTED_ERROR) {
          throw new Error(`Statement ${short} fails`, { cause: error });
        }
        refused.set(short, error.message);
      }
    }
    assertEquals([...refused.keys()], Object.keys(REFUSED));
    for (const [name, message] of refused) assert(message.includes(REFUSED[name]!), `${name}: ${message}`);
  });
});

Deno.test("planSql() counts through numbers()", async () => {
  await withDuckDb(async (connection) => {
    const rows = await readRows(connection, fusedSql(recordedRequest("stmts/tvf_numbers.be1.req.bin")));
    assertEquals(rows.map(String), ["0", "1", "2", "3", "4"]);
  });
});

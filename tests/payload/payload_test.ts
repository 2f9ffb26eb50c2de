import { assert, assertEquals } from "@std/assert";
import { type Json, thriftToJson } from "../../idl/thrift.ts";
import type { CatalogSnapshot } from "../../kernel/catalog/api.ts";
import { goldenJson, goldenText } from "../golden/golden.ts";
import { goldenCatalog } from "../support/golden_catalog.ts";
import { tpchCatalog } from "../support/tpch_catalog.ts";
import { ALLOWED, type Allowed, MAX_ALLOWED } from "./allowed.ts";
import { canonical } from "./canonical.ts";
import { type Difference, differences, normalise, showDifference } from "./compare.ts";
import {
  overTheWire,
  planFragments,
  recordedRequest,
  requestsOf,
  type Setup,
  testBackends,
} from "./pipeline.ts";

const STATEMENTS = [
  "scan_all",
  "scan_pred",
  "scan_types_lit",
  "project_arith",
  "string_fn",
  "date_fn",
  "like_regexp",
  "limit_only",
  "topn",
  "sort_full",
  "agg_scalar",
  "group_by",
  "group_by_key",
  "group_having",
  "distinct",
  "inner_join",
  "left_join",
  "full_join",
  "cross_join",
  "semi_join",
  "anti_join",
  "in_subquery",
  "exists_",
  "not_exists",
  "union_all",
  "union_distinct",
  "values_stmt",
];
const TPCH = ["q1", "q6", "q16"];
/** As recorded: half the cores that the backend reported. */
const PARALLEL = 4;

/** The recordings were made after one ALTER TABLE of `u`, which counts as a version of its schema. */
function withAlteredU(snapshot: CatalogSnapshot): CatalogSnapshot {
  const databases = new Map(snapshot.databases);
  const g = databases.get("g");
  const u = g?.tables.get("u");
  if (!g || !u) throw new Error("The catalog has no table g.u");
  databases.set("g", { ...g, tables: new Map(g.tables).set("u", { ...u, schemaVersion: 1 }) });
  return { ...snapshot, databases };
}

const SMALL: Setup = {
  catalog: withAlteredU(goldenCatalog({ visibleVersion: 3, alteredU: true })),
  database: "g",
  backends: testBackends([1]),
  parallel: PARALLEL,
};
const TPCH_SETUP: Setup = {
  catalog: tpchCatalog({ visibleVersion: 2 }),
  database: "tpch",
  backends: testBackends([1]),
  parallel: PARALLEL,
};

function recordedSql(name: string): string {
  const summary = goldenJson("stmts/summary.json");
  if (!Array.isArray(summary)) throw new Error("The summary is no list");
  const entry = summary.find((candidate) => candidate.name === name);
  if (!entry) throw new Error(`No recorded statement ${name}`);
  return entry.sql;
}

function payloadDifferences(sql: string, setup: Setup, recording: string): Difference[] {
  const requests = requestsOf(planFragments(sql, setup), setup);
  assertEquals(requests.length, 1, "one backend gets one request");
  const comparable = (payload: Json) => normalise(canonical(payload));
  return differences(
    comparable(thriftToJson(overTheWire(requests[0]))),
    comparable(thriftToJson(recordedRequest(recording))),
  );
}

/** Structs by how the path to them ends. */
const STRUCTS: readonly (readonly [RegExp, string])[] = [
  [/\.slotDescriptors\[\d+\]$/, "TSlotDescriptor"],
  [/\.plan\.nodes\[\d+\]$/, "TPlanNode"],
  [/\.nodes\[\d+\]$/, "TExprNode"],
];

function allows(entry: Allowed, name: string, { path }: Difference): boolean {
  const at = path.lastIndexOf(".");
  const struct = STRUCTS.find(([ending]) => ending.test(path.slice(0, at)))?.[1];
  return entry.struct === struct && entry.field === path.slice(at + 1) &&
    (entry.recordings === "all" || entry.recordings.includes(name));
}

const used = new Set<Allowed>();

function check(name: string, found: readonly Difference[]): void {
  const unexpected: string[] = [];
  for (const difference of found) {
    const entry = ALLOWED.find((candidate) => allows(candidate, name, difference));
    console.log(`${entry ? "allowed" : "NOT ALLOWED"}  ${showDifference(difference)}`);
    if (entry) used.add(entry);
    else unexpected.push(showDifference(difference));
  }
  assertEquals(unexpected, []);
}

for (const name of STATEMENTS) {
  Deno.test(`the payload of stmts/${name} is the reference's but for the allowed fields`, () => {
    check(name, payloadDifferences(recordedSql(name), SMALL, `stmts/${name}.be1.req.bin`));
  });
}

for (const name of TPCH) {
  Deno.test(`the payload of tpch/1be_nostats/${name} is the reference's but for the allowed fields`, () => {
    const sql = goldenText(`tpch/queries/${name}.sql`);
    check(name, payloadDifferences(sql, TPCH_SETUP, `tpch/1be_nostats/${name}.be1.req.bin`));
  });
}

Deno.test("the list of allowed differences is short and has no entry that nothing needs", () => {
  assert(ALLOWED.length <= MAX_ALLOWED, `${ALLOWED.length} entries`);
  assertEquals(ALLOWED.filter((entry) => !used.has(entry)), []);
});

Deno.test("differences() finds a changed value, a missing field and an item too many", () => {
  const theirs = { a: 1, b: [1, 2], c: { d: "x" } };
  assertEquals(differences(theirs, theirs), []);
  assertEquals(differences({ a: 2, b: [1], c: {} }, theirs).map(({ path }) => path), ["a", "b[1]", "c.d"]);
});

Deno.test("a payload whose hash column or version differs is not the reference's", () => {
  const recorded = thriftToJson(recordedRequest("stmts/group_by.be1.req.bin"));
  const text = JSON.stringify(recorded);
  for (const [from, to] of [['"version":"3"', '"version":"4"'], ['"dest_node_id":2', '"dest_node_id":3']]) {
    assert(text.includes(from), from);
    const changed: Json = JSON.parse(text.replace(from, to));
    assert(differences(normalise(canonical(changed)), normalise(canonical(recorded))).length > 0, from);
  }
});
